"""joint_speakers: those who speak together."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.listing.joint_speakers import find_joint_speakers
from summarizer.quotes.survey import survey_text


def joint(text: str, number: int = 0) -> list[str]:
    survey = survey_text(text, EN)
    return [survey.mentions[one].text for one in find_joint_speakers(survey, number)]


BOTH = ["Ada Moreno", "Jan Lund"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moreno and Jan Lund said: “We left.”",
        "“We left,” said Ada Moreno and Jan Lund.",
        "According to Ada Moreno and Jan Lund, “we left early.”",
    ],
)
def test_two_who_share_a_verb_of_speech_speak_together(text: str) -> None:
    assert joint(text) == BOTH
    assert joint(text, 1) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moreno and Jan Lund left.",
        "Ada Moreno met Jan Lund, who said: “We left.”",
        "Ada Moreno, Jan Lund said: “We left.”",
        "Ada Moreno came. Jan Lund said: “We left.”",
        "Ada Moreno said: “We left.”",
        "She and Jan Lund said: “We left.”",
    ],
)
def test_others_do_not(text: str) -> None:
    assert joint(text) == []


def test_up_to_four_are_listed() -> None:
    four = "Ada Moreno, Jan Lund, Ina Brandt and Tomas Rehn"
    assert len(joint(f"{four} said: “We left.”")) == 4
    assert joint(f"Karen Holt, {four} said: “We left.”") == []
