"""sumy_face: our engine, called as any of sumy's."""

from __future__ import annotations

import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import null_stemmer

from summarizer.engines.sumy_face import NutgrafSummarizer


class Tokenizer:
    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(text.split())


def document(*paragraphs: list[str], heading: str = "", empty: bool = False):
    """A document as sumy's parsers make it."""
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
    doc = document(*LINES, heading="A second boat", empty=True)
    found = NutgrafSummarizer(null_stemmer)(doc, asked)
    assert len(found) == given
    assert [s for s in doc.sentences if s in found] == list(found)


def test_the_face_takes_the_heading_for_a_headline_and_a_language():
    found = [
        {
            str(one)
            for one in NutgrafSummarizer(language="en")(document(*LINES, heading=heading), 3)
        }
        for heading in ("School needs a roof", "The ferry line")
    ]
    assert ["The school needs a roof." in each for each in found] == [True, False]


def test_the_face_gives_nothing_for_an_empty_document():
    assert NutgrafSummarizer()(document(), 3) == ()


def test_the_sentences_that_come_back_are_the_documents_own_and_in_its_order():
    doc = document(*LINES)
    found = NutgrafSummarizer()(doc, 3)
    places = [next(n for n, own in enumerate(doc.sentences) if own is one) for one in found]
    assert len(places) == 3
    assert places == sorted(places)


def test_an_empty_sentence_shifts_none_of_those_behind_it():
    doc = document(["", "The ferry line buys a second boat.", ""], ["The school needs a roof."])
    assert [str(one) for one in NutgrafSummarizer()(doc, 2)] == [
        "The ferry line buys a second boat.", "The school needs a roof.",
    ]  # fmt: skip
