"""complements: the clause behind a verb of speech."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotes.reported.complements import (
    count_words,
    has_auxiliary,
    has_clause,
    has_that_clause,
)
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.cue import Cue, Gap
from summarizer.quotes.values.document import Document, Item

#: Nine words of place and time.
FAR = "on Monday at noon in the town of Leeds"


def first_sentence(text: str, speech: Speech = EN) -> tuple[Document, tuple[Item, ...]]:
    document = survey_text(text, speech).document
    return document, tuple(document.sentences[0].items)


def verb_in(document: Document, items: tuple[Item, ...], verb: str) -> int:
    return next(
        at for at, one in enumerate(items) if isinstance(one, int) and document.lower[one] == verb
    )


def leads_to_that(text: str) -> bool:
    document, items = first_sentence(text)
    return has_that_clause(document, items, verb_in(document, items, "said"))


def leads_to_clause(
    text: str, verb: str = "said", verb_class: VerbClass = VerbClass.SAY, speech: Speech = EN
) -> bool:
    document, items = first_sentence(text, speech)
    place = verb_in(document, items, verb)
    token = items[place]
    assert isinstance(token, int)
    return has_clause(document, items, Cue(verb_class, place, token, Gap.NOTHING))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Moreno said that the bridge will close.", True),
        ("Moreno said in a statement on Monday that the bridge will close.", True),
        ("Moreno said that bridges close.", False),
        ("Moreno said that will close the bridge.", False),
        ("Moreno said in the box that nobody understood there.", False),
        ("Moreno said so; Lund knew that the bridge will close.", False),
        ("Moreno said he knew that the bridge will close.", False),
        (f"Moreno said in the hall {FAR} that the bridge will close.", True),
        (f"Moreno said in the old hall {FAR} that the bridge will close.", False),
        ("Moreno said", False),
    ],
)
def test_that_may_stand_behind_whom_when_and_where(text: str, *, found: bool) -> None:
    assert leads_to_that(text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Moreno said the bridge will close.", True),
        ("Moreno said on Monday the bridge.", False),
        ("Moreno said it leaks now again.", True),
        ("Moreno said it leaks now.", False),
        ("Moreno said the old bridge leaks more each year.", True),
        ("Moreno said the old bridge.", False),
        ("Moreno said nothing will close the bridge.", False),
        ("Moreno said almost nothing will close the bridge.", False),
        ("Moreno said yesterday the bridge will close.", True),
        ("Moreno said at least ten people were hurt.", True),
        ("Moreno said at the town hall on Monday.", False),
        ("Moreno said at the town hall in May.", False),
        ("Moreno said at the wedding of Will Lund.", False),
    ],
)
def test_without_that_it_must_be_a_clause(text: str, *, found: bool) -> None:
    assert leads_to_clause(text) is found


def test_what_is_told_stands_behind_its_hearer() -> None:
    text = "Moreno told the officials it will close soon."
    assert leads_to_clause(text, "told", VerbClass.TELL)
    assert not leads_to_clause(text, "told", VerbClass.REPORT)
    assert not leads_to_clause("Moreno told the officials a long old tale of ferries.", "told",
                               VerbClass.TELL)  # fmt: skip


def test_where_that_is_never_left_out_there_is_no_such_clause() -> None:
    text = "Moreno sagte er werde die Brücke bald schließen."
    assert not leads_to_clause(text, "sagte", speech=DE)


def test_a_quotation_counts_as_one_word_and_signs_as_none() -> None:
    document, items = first_sentence("The ship, “we waited so long for it”, left in May.")
    assert count_words(document, items) == 6


def test_an_auxiliary_is_found_among_the_items() -> None:
    document, items = first_sentence("The bridge will close.")
    assert has_auxiliary(document, items)
    assert not has_auxiliary(document, items[:2])
