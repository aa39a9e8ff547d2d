"""comma_tags: tags between commas stand within the marks in French."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.fr import SPEECH as FR
from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.quotes.reading.comma_tags import cut_at_comma_tags


def parts(text: str) -> list[str]:
    (stretch,) = pair_marks(text, split_paragraphs(text))
    return [text[part.start : part.end].strip() for part in cut_at_comma_tags(text, stretch, FR)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("« Oui, a dit Lund, et non. »", ["Oui,", "et non."]),
        ("« Oui, m’a-t-il encore dit, et non. »", ["Oui,", "et non."]),
        ("« Oui, fait-on savoir, et non. »", ["Oui,", "et non."]),
        ("« Oui, assure la mairie. Non. »", ["Oui,", "Non."]),
        ("« Viens, dit-elle, viens ! dit-elle encore. »", ["Viens,", "viens !"]),
    ],
)
def test_a_verb_with_its_subject_behind_it_begins_a_tag(text: str, found: list[str]) -> None:
    assert parts(text) == found


@pytest.mark.parametrize(
    "text",
    ["« Oui, il a dit non. »", "« Oui, le maire dit non. »", "« Oui, dit et redit, non. »"],
)
def test_a_verb_behind_its_subject_or_without_one_is_the_speakers_own(text: str) -> None:
    assert len(parts(text)) == 1


@pytest.mark.parametrize(
    ("tag", "rest"),
    [
        ("a dit M. Lund", "et non."),
        ("a dit P. Lund", "et non."),
        ("a dit Lund, le maire de Lyon", "et non."),
        ("a dit le maire, Pierre Lund", "et non."),
    ],
)
def test_a_tag_goes_on_through_short_forms_and_roles(tag: str, rest: str) -> None:
    assert parts(f"« Oui, {tag}, {rest} »") == ["Oui,", rest]
