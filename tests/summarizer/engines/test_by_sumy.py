"""by_sumy: sumy's algorithms on our sentences."""

from __future__ import annotations

import pytest

from summarizer.engines.by_sumy import RankedBySumy
from summarizer.model import Article, Block, BlockKind, Genre, Point, Reason, Span
from summarizer.options import SUMY_ENGINES
from summarizer.sentences import sentences_of

ENGINES = sorted(SUMY_ENGINES)


def points(article: Article, count: int, engine: str) -> tuple[Point, ...]:
    return RankedBySumy(article, sentences_of(article), engine=engine).points(count)


def indices(article: Article, count: int, engine: str) -> list[int]:
    return [point.sentence.index for point in points(article, count, engine)]


@pytest.mark.parametrize("engine", ENGINES)
def test_twins_are_told_apart(engine: str):
    article = Article(text="The boat is late again.\n\n" * 3 + "The school has a roof.")
    found = points(article, 4, engine)
    assert [point.sentence.index for point in found] == [0, 1, 2, 3]


def test_headings_are_heard_by_edmundson_and_not_chosen():
    text = "Roof of the school\nThe boat is late. The school needs a roof. The pier is old."
    article = Article(
        text=text,
        title="School roof",
        blocks=(
            Block(span=Span(0, 18), kind=BlockKind.HEADING),
            Block(span=Span(19, len(text))),
        ),
    )
    [point] = points(article, 1, "edmundson")
    assert point.sentence.text == "The school needs a roof."


def test_a_text_of_headings_alone_is_not_refused():
    article = Article(
        text="Roof of the school", blocks=(Block(span=Span(0, 18), kind=BlockKind.HEADING),)
    )
    assert len(points(article, 1, "lexrank")) == 1


@pytest.mark.timeout(240)  # some engines take seconds, and longer on a busy machine
@pytest.mark.parametrize("engine", ENGINES)
def test_a_long_text_is_shortened_before_sumy_compares_all_with_all(engine: str):
    article = Article(text=" ".join(f"The boat{i} meets storm{i % 7}." for i in range(900)))
    assert len(points(article, 2, engine)) == 2


@pytest.mark.parametrize(("engine", "most"), [("luhn", 400), ("kl", 100)])
def test_what_is_more_than_the_engine_can_rank_in_a_second_comes_last(engine: str, most: int):
    said = [f"The boat{i} meets storm{i % 7}." for i in range(most)]
    longer = Article(text=" ".join(["See p. 4.", *said]))
    assert indices(longer, most, engine) == list(range(1, most + 1))
    assert indices(longer, most + 9, engine) == list(range(most + 1))


def test_a_heading_beyond_what_the_engine_can_rank_is_not_chosen():
    said = " ".join(f"The boat{i} meets storm{i % 7}." for i in range(100))
    kinds = {"Of boats": BlockKind.HEADING, said: BlockKind.PARAGRAPH}
    text = "Of boats\n\n" + said
    blocks = tuple(
        Block(span=Span(text.index(one), text.index(one) + len(one)), kind=kind)
        for one, kind in kinds.items()
    )
    assert indices(Article(text=text, blocks=blocks), 200, "kl") == list(range(1, 101))


def test_of_a_long_text_our_best_sentences_are_given():
    filler = " ".join(f"See p. {i} in part {i} of it." for i in range(120))
    best = "Ina Brandt said on Monday that Skerry Lines would buy a second ferry in June."
    article = Article(text=f"{filler} {best}", title="Skerry Lines to buy a second ferry")
    assert 120 in indices(article, 100, "kl")


def test_the_reason_for_a_point_is_the_engine_and_nothing_else_is_told():
    article = Article(text="The boat is late. The school has a roof.")
    ranked = RankedBySumy(article, sentences_of(article), engine="luhn")
    assert (ranked.genre, ranked.outline) == (Genre.OTHER, ())
    assert [point.why for point in ranked.points(1)] == [(Reason(feature="luhn", weight=1.0),)]


def test_the_words_of_a_language_are_stemmed_and_its_stop_words_left_out():
    # "Fähre" and "Fähren" are one word to sumy's German, and "die", "und" are none
    text = "Die Fähre fuhr. Und die und die und der. Fähren kosten Geld. Der Hund schlief."
    article = Article(text=text, language="de", title="Fähren")
    assert indices(article, 2, "edmundson") == [0, 2]


def test_lsa_begins_at_the_top_where_no_word_is_left():
    article = Article(text="The of and. Of and the. And the of.")
    assert indices(article, 2, "lsa") == [0, 1]
