"""Our engine and sumy's, by their names."""

from __future__ import annotations

import subprocess
import sys

import pytest

from summarizer.engines import rank
from summarizer.errors import BadOption
from summarizer.model import Article, Block, BlockKind, Point, Span
from summarizer.options import SUMY_ENGINES
from summarizer.sentences import sentences_of
from tests.builders import ARTICLE

ENGINES = sorted(SUMY_ENGINES)


def points(article: Article, count: int, engine: str) -> tuple[Point, ...]:
    return rank(article, sentences_of(article), engine=engine).points(count)


@pytest.mark.parametrize("engine", ["nutgraf", *ENGINES])
def test_every_engine_gives_sentences_of_the_article_in_order(engine: str):
    article = Article(text=ARTICLE)
    found = points(article, 3, engine)
    assert len(found) == 3
    assert [p.sentence.index for p in found] == sorted({p.sentence.index for p in found})
    assert all(p.sentence in sentences_of(article) for p in found)
    assert all(p.why for p in found)


@pytest.mark.parametrize("engine", ["nutgraf", *ENGINES])
@pytest.mark.parametrize("language", ["en", "de", "pl", "uk", "ja", "xx"])
@pytest.mark.parametrize(
    "text",
    ["", "One.", "A a. B b. C c.", "... !!! ???", "The of and. Of and the. And the of."],
)
def test_no_engine_fails_on_texts_with_little_in_them(engine: str, language: str, text: str):
    article = Article(text=text, language=language)
    sentences = sentences_of(article)
    assert len(points(article, 2, engine)) == min(2, len(sentences))


@pytest.mark.parametrize("engine", ENGINES)
def test_twins_are_told_apart(engine: str):
    article = Article(text="The boat is late again.\n\n" * 3 + "The school has a roof.")
    found = points(article, 4, engine)
    assert [point.sentence.index for point in found] == [0, 1, 2, 3]


def test_a_sentence_given_to_sumy_equals_only_itself():
    from summarizer.engines.own_sentence import OwnSentence

    one, twin = OwnSentence("Late.", Tokenizer()), OwnSentence("Late.", Tokenizer())
    assert one != twin
    assert len({one, twin}) == 2


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


@pytest.mark.parametrize("engine", ENGINES)
def test_a_long_text_is_shortened_before_sumy_compares_all_with_all(engine: str):
    article = Article(text=" ".join(f"The boat{i} meets storm{i % 7}." for i in range(900)))
    assert len(points(article, 2, engine)) == 2


def test_an_unknown_engine_is_refused():
    article = Article(text="One.")
    with pytest.raises(BadOption):
        points(article, 1, "oracle")


def test_importing_the_engines_does_not_import_sumy():
    code = "import sys, summarizer.engines; print('sumy' in sys.modules, 'nltk' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False", "False"]


def test_a_name_that_does_not_exist_is_missed_as_usual():
    import summarizer.engines as engines

    with pytest.raises(AttributeError):
        _ = engines.OracleSummarizer


class Tokenizer:
    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(text.split())


def document(*paragraphs: list[str], heading: str = "", empty: bool = False):
    """A document as sumy's parsers make it."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    made = [[Sentence(text, Tokenizer()) for text in texts] for texts in paragraphs]
    if heading:
        made.insert(0, [Sentence(heading, Tokenizer(), is_heading=True)])
    if empty:
        made.append([Sentence("", Tokenizer())])
    return ObjectDocumentModel(Paragraph(sentences) for sentences in made)


LINES = (
    ["The ferry line buys a second boat.", "The boat carries forty cars."],
    ["The school needs a roof.", "Islanders asked for the boat after a storm."],
)


@pytest.mark.parametrize(("asked", "given"), [(2, 2), ("50%", 2), (99, 4), (0, 0)])
def test_sumys_users_call_ours_as_any_of_sumys(asked: int | str, given: int):
    from sumy.nlp.stemmers import null_stemmer

    from summarizer.engines import NutgrafSummarizer

    doc = document(*LINES, heading="A second boat", empty=True)
    found = NutgrafSummarizer(null_stemmer)(doc, asked)
    assert len(found) == given
    assert [s for s in doc.sentences if s in found] == list(found)


def test_the_face_takes_the_heading_for_a_headline_and_a_language():
    from summarizer.engines import NutgrafSummarizer

    doc = document(*LINES, heading="The school roof")
    [first] = NutgrafSummarizer(language="en")(doc, 1)
    assert str(first) == "The school needs a roof."


def test_the_face_gives_nothing_for_an_empty_document():
    from summarizer.engines import NutgrafSummarizer

    assert NutgrafSummarizer()(document(), 3) == ()
