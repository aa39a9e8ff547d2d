"""tags: a speaker and a verb between commas, or behind a comma at the end."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotes.reported.tags import is_tag
from summarizer.quotes.survey import survey_text


def tagged(text: str, verb_class: VerbClass = VerbClass.SAY) -> bool:
    """Tell whether “Moreno” and the word behind it are the tag of a sentence."""
    document = survey_text(text, EN).document
    items = document.sentences[0].items
    (first,) = (
        at
        for at, one in enumerate(items)
        if isinstance(one, int) and document.lower[one] == "moreno"
    )
    return is_tag(document, items, first, first + 2, verb_class)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bridge will close, Moreno said.", True),
        ("The bridge closes, Moreno said.", False),
        ("The bridge will close Moreno said.", False),
        ("The bridge will close, Moreno said in a statement on Monday.", True),
        ("The bridge will close, Moreno said and left the old town hall.", False),
        ("The bridge will close, Moreno said to be brief.", False),
        ("It will close soon, Moreno said on Monday at noon in the old hall by the sea.", False),
        ("If the bridge will close, Moreno said.", False),
    ],
)  # fmt: skip
def test_behind_a_tag_only_times_and_places_end_the_sentence(text: str, *, found: bool) -> None:
    assert tagged(text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bridge, Moreno said, will close soon.", False),
        ("The bridge, Moreno said, will close very soon.", True),
    ],
)
def test_around_a_tag_there_are_six_words(text: str, *, found: bool) -> None:
    assert tagged(text) is found


def test_only_a_verb_that_says_stands_within_its_sentence() -> None:
    assert not tagged("The bridge, Moreno agreed, will close very soon.", VerbClass.REPORT)


def test_another_verb_wants_a_clause_before_it() -> None:
    assert tagged("The bridge will close, Moreno agreed.", VerbClass.REPORT)
    assert not tagged("The bridge of stone, Moreno agreed.", VerbClass.REPORT)
    assert not tagged("After talks that will last, Moreno agreed.", VerbClass.REPORT)


def test_a_verb_with_a_hearer_is_no_tag() -> None:
    assert not tagged("The bridge will close, Moreno told.", VerbClass.TELL)
