"""pipeline: what a digest has, and how much of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from summarizer import read_html
from summarizer.engines import rank
from summarizer.errors import EmptyText, NoSentences, TextTooShort
from summarizer.model import Article, Block, BlockKind, Note, Span
from summarizer.options import MIN_WORDS, DigestOptions, Length
from summarizer.pipeline import digest
from summarizer.sentences import sentences_of
from summarizer.text import read_text
from summarizer.words import count_words
from tests.builders import ARTICLE

TEXT = ARTICLE.partition("\n\n")[2].strip()


@pytest.mark.parametrize("text", ["", " \n", "—"])
def test_no_words_are_refused(text: str) -> None:
    with pytest.raises(EmptyText):
        digest(Article(text=text))


def test_a_short_article_is_refused_unless_points_are_asked_for() -> None:
    short = Article(text=" ".join(["word"] * (MIN_WORDS - 2)) + " here.")
    with pytest.raises(TextTooShort) as refused:
        digest(short)
    assert refused.value.params["words"] == MIN_WORDS - 1
    assert len(digest(short, DigestOptions(points=1)).points) == 1
    assert digest(Article(text="word " + short.text)).words == MIN_WORDS


@pytest.mark.parametrize("length", list(Length))
def test_a_digest_is_a_third_of_the_article_at_most(length: Length) -> None:
    found = digest(Article(text=TEXT), DigestOptions(length=length))
    assert 1 <= len(found.points) <= length.points
    taken = sum(count_words(point.sentence.text) for point in found.points)
    assert len(found.points) == 1 or 3 * taken <= found.words


def test_as_many_points_as_asked_for_are_given() -> None:
    assert len(digest(Article(text=TEXT), DigestOptions(points=5)).points) == 5


def test_the_first_of_the_quotes_are_listed() -> None:
    everything = digest(Article(text=TEXT)).quotes
    assert len(everything) >= 2
    for count in (0, 1):
        found = digest(Article(text=TEXT), DigestOptions(quotes=count)).quotes
        assert found == everything[:count]


def test_without_quotes_nothing_is_reported_either() -> None:
    text = f"{TEXT}\n\nIna Okafor said that the bridge will close in March."
    (said,) = digest(Article(text=text)).reported[-1:]
    assert said.text == "Ina Okafor said that the bridge will close in March."
    assert digest(Article(text=text), DigestOptions(quotes=0)).reported == ()


def test_what_is_known_of_the_article_is_handed_on() -> None:
    article = Article(
        text=TEXT, title="Ferry", url="https://example.org", site="Harbour", authors=("Ann Lee",),
        published=datetime(2021, 5, 3, tzinfo=UTC), notes=frozenset({Note.TRUNCATED}),
    )  # fmt: skip
    found = digest(article, DigestOptions(engine="luhn"))
    for name in ("title", "url", "site", "authors", "published", "notes", "language"):
        assert getattr(found, name) == getattr(article, name)
    assert found.engine == "luhn"


def test_a_language_without_rules_is_noted() -> None:
    found = digest(Article(text=TEXT, language="sw", notes=frozenset({Note.TRUNCATED})))
    assert found.notes == {Note.TRUNCATED, Note.LANGUAGE_UNKNOWN}


SPOKEN = "so i laid a floor on old bricks and i did not level it and that was a mistake "


def test_a_text_without_punctuation_is_refused_unless_points_are_asked_for() -> None:
    spoken = Article(text=SPOKEN * 12)
    with pytest.raises(NoSentences):
        digest(spoken)
    assert digest(spoken, DigestOptions(points=1)).points


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        (SPOKEN * 6, True),
        (SPOKEN * 6 + ". Well.", False),
        ("\n".join(["and we had chips on the old pier"] * 20), True),
        ("\n".join(["we had chips on the old pier"] * 20), False),
        ("\n".join([SPOKEN.strip()] * 8 + ["well, it was late."]), False),
        ("\n".join([SPOKEN.strip().capitalize()] * 8), False),
    ],
)
def test_without_full_stops_shorter_paragraphs_are_refused(text: str, *, refused: bool) -> None:
    lines = text.split("\n")
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block(span=Span(at, at + len(line)), kind=BlockKind.PARAGRAPH))
        at += len(line) + 1
    article = Article(text=text, blocks=tuple(blocks))
    if refused:
        with pytest.raises(NoSentences):
            digest(article)
    else:
        assert digest(article).words > 0


@pytest.mark.parametrize(
    "text",
    [
        ". ".join([SPOKEN.strip().capitalize()] * 12) + ".",
        SPOKEN * 9 + "\n\n" + ". ".join([SPOKEN.strip().capitalize()] * 12) + ".",
    ],
)
def test_a_text_with_sentences_in_most_paragraphs_is_digested(text: str) -> None:
    assert digest(read_text(text)).points


def test_a_list_of_short_lines_is_not_taken_for_a_text_without_punctuation() -> None:
    lines = [f"a line of five words {number}" for number in range(60)]
    digest(read_text("\n\n".join(lines)))


def test_words_that_are_quoted_twice_are_listed_once() -> None:
    said = "“People pay for a motorway and get a lane,” said its head, Greta Vollan."
    again = "“People pay for a motorway and get a lane”, she said once more."
    text = f"{TEXT}\n\n{said}\n\n{again}"
    (quote,) = (one for one in digest(Article(text=text)).quotes if "motorway" in one.text)
    assert quote.speaker is not None
    assert quote.speaker.name == "Greta Vollan"


RULES = (
    "Store bulbs dry and cool until October, because damp bulbs rot in their bag.",
    "Plant every bulb three times as deep as it is high, or the first frost lifts it.",
    "Leave the leaves on until they are yellow, since they feed next year's flower.",
    "Lift tulips in June and give them a new place each year to keep them healthy.",
)
DETAILS = (
    "Put them in paper bags on a shelf. A cellar with ten degrees is best. Turn them once a week.",
    "Use a dibber. In heavy clay plant a little higher. Mark the row with a stick.",
    "Do not tie them in knots. Mow around them. Six weeks is the rule.",
    "The old place holds spores. Lilies may stay. Daffodils may stay for years.",
)


def test_an_outline_that_says_the_points_once_more_is_left_out() -> None:
    items = "".join(f"<li>{one}</li>" for one in RULES)
    paragraphs = "".join(f"<p>{one}</p>" for one in DETAILS)
    opening = "<p>Bulbs are the easiest flowers of all, if you keep to four rules.</p>"
    page = f"<article><h1>4 rules for bulbs</h1>{opening}<ul>{items}</ul>{paragraphs}</article>"
    article = read_html(page.encode())
    found = digest(article)
    assert [point.sentence.text for point in found.points] == list(RULES[:2])
    assert found.outline == ()
    ranked = rank(article, sentences_of(article))
    assert [f"{name.text}." for name in ranked.outline] == list(RULES)
