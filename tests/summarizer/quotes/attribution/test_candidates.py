"""candidates: which mentions may be the speaker of a quotation."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.attribution.candidates import select_candidates
from summarizer.quotes.attribution.context import describe_contexts
from summarizer.quotes.survey import survey_text

NAMES = [
    "Ada", "Brian", "Carla", "Diana", "Edwin", "Fiona", "Grace", "Henry", "Irene", "James",
    "Karen", "Louis", "Maria", "Nancy", "Oscar", "Peter",
]  # fmt: skip


def candidates(text: str, speech: Speech = EN, previous: int | None = None) -> list[str]:
    """Return the candidates of the only quotation of a text."""
    survey = survey_text(text, speech)
    (context,) = describe_contexts(survey)
    return [survey.mentions[at].text for at in select_candidates(survey, context, previous)]


def met(names: list[str]) -> str:
    """Return a paragraph in which people are named, one after another."""
    return " ".join(f"There was {name}." for name in names)


def test_the_nearest_fourteen_of_its_paragraph_on_each_side_are_candidates():
    found = candidates(f"{met(NAMES)} “We left early.” {met(NAMES)}")
    assert found == NAMES[-14:] + NAMES[:14]


def test_fewer_are_candidates_the_farther_back_their_paragraph_is():
    ahead = "\n\n".join([met(NAMES)] * 4)
    found = candidates(f"{ahead}\n\n“We left early.”\n\n{met(NAMES)}\n\n{met(NAMES)}")
    assert found == NAMES[-3:] + NAMES[-5:] + NAMES[-8:] + NAMES[:3]


def test_the_speaker_before_is_a_candidate_from_afar():
    ahead = "\n\n".join([met(NAMES)] * 4)
    assert candidates(f"{ahead}\n\n“We left early.”", previous=0)[0] == NAMES[0]


def test_those_who_disagree_with_the_verb_of_the_tag_are_left_out():
    text = "Пришли Иван Петров и Анна Белова. «Мы ждали», — сказала она."
    assert "Иван Петров" not in candidates(text, RU)
