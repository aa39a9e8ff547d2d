"""frames: the shape in which a sentence reports speech, and who speaks."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.fr import SPEECH as FR
from summarizer.languages.speech.uk import SPEECH as UK
from summarizer.quotes.reported.frames import Frame, find_frames
from summarizer.quotes.survey import survey_text


def framed(text: str, speech: Speech = EN) -> list[tuple[Frame, str]]:
    survey = survey_text(text, speech)
    return [(one.frame, survey.mentions[one.mention].text) for one in find_frames(survey)]


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("Ada Moreno said that the bridge will close.", Frame.THAT),
        ("Ada Moreno said the bridge will close.", Frame.CLAUSE),
        ("The bridge will close, Ada Moreno said.", Frame.TAG),
        ("The bridge will close, said Ada Moreno.", Frame.TAG),
        ("According to Ada Moreno, the bridge will close.", Frame.ACCORDING),
        ("The bridge will close, according to Ada Moreno.", Frame.ACCORDING),
    ],
)
def test_each_frame_is_known_by_its_shape(text: str, frame: Frame) -> None:
    assert framed(text) == [(frame, "Ada Moreno")]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moreno said nothing.",
        "If Ada Moreno says that the bridge will close, the ferry stays.",
        "Ada Moreno never said that the bridge will close.",
        "Ada Moreno could say that the bridge will close.",
        "A letter from Ada Moreno said that the bridge will close.",
        "Did Ada Moreno say that the bridge will close?",
        "Ada Moreno Says That the Bridge Will Close",
        "Water the beds according to Ada Moreno and the season.",
        "The bridge will close, according to the owner’s manual.",
    ],
)
def test_what_is_denied_asked_or_supposed_is_no_report(text: str) -> None:
    assert framed(text) == []


def test_sentences_stand_in_order_each_once() -> None:
    text = (
        "Ada Moreno said that the bridge will close. It is old. The ferry stays, Peter Lund said, "
        "according to Ada Moreno."
    )
    survey = survey_text(text, EN)
    found = [survey.document.sentences.index(one.sentence) for one in find_frames(survey)]
    assert found == [0, 2]


def test_the_perfect_belongs_to_a_french_tag() -> None:
    assert framed("Le pont sera fermé en mars, a dit Ada Moreno.", FR) == [
        (Frame.TAG, "Ada Moreno")
    ]


def test_in_french_a_phrase_that_leads_wants_its_comma() -> None:
    assert framed("Selon Ada Moreno, le pont sera fermé en mars.", FR) == [
        (Frame.ACCORDING, "Ada Moreno")
    ]
    assert framed("Selon Ada Moreno le pont sera fermé en mars.", FR) == []


def test_names_joined_before_a_verb_speak_unless_a_preposition_leads_them() -> None:
    assert framed("Ada Moreno and Peter Lund said that the bridge will close.")
    assert not framed("Books by Colm Reddy and Peter Lund said that the bridge will close.")


def test_a_phrase_that_is_quoted_attributes_no_sentence_of_the_reporters() -> None:
    text = 'Відомо, "що міст закрили. За даними "Газпрому", його знову відкриють". Це добре.'
    assert framed(text, UK) == []
