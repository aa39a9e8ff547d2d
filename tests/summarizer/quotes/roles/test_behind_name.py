"""behind_name: what stands between commas behind a name."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.id import SPEECH as ID
from summarizer.languages.speech.tr import SPEECH as TR
from summarizer.quotes.roles.behind_name import find_role_behind_name
from summarizer.quotes.roles.worth import Worth
from summarizer.quotes.survey import survey_text


def behind(text: str, speech: Speech = EN) -> tuple[Worth, str] | None:
    survey = survey_text(text, speech)
    return find_role_behind_name(survey.document, survey.mentions[0])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ada Moreno, a retired nurse, came.", (Worth.APPOSITION, "retired nurse")),
        ("Ada Moreno, 45, a nurse, came.", (Worth.APPOSITION, "nurse")),
        ("Ada Moreno (45), a nurse, came.", (Worth.APPOSITION, "nurse")),
        ("Ada Moreno (D), the mayor of Leith, came.", (Worth.APPOSITION, "mayor of Leith")),
        ("Ada Moreno (a nurse) came.", (Worth.BESIDE, "nurse")),
        ("Ada Moreno, who is a nurse, came.", (Worth.BESIDE, "nurse")),
        ("Ada Moreno, who came late, left.", None),
        ("Ada Moreno, and her lawyer, came.", None),
        ("Ada Moreno came, a nurse.", None),
        ("Ada Moreno, 45, came.", None),
        ("Ada Moreno, MD, PhD, a surgeon in Leith, came.", (Worth.APPOSITION, "surgeon in Leith")),
        ("Ada Moreno, M.D., surgeon, came.", (Worth.APPOSITION, "surgeon")),
        ("Ada Moreno, CEO, came.", (Worth.APPOSITION, "CEO")),
        ("Ada Moreno, MD, came.", None),
        (
            "Ada Moreno, a 37-year-old fan from Leith, came.",
            (Worth.APPOSITION, "37-year-old fan from Leith"),
        ),
        ("Ada Moreno, a 37-year-old, came.", None),
        (
            "Ada Moreno, head of bridges and roads at Leith, came.",
            (Worth.APPOSITION, "head of bridges and roads at Leith"),
        ),
        ("Ada Moreno, head of bridges and walked away.", (Worth.APPOSITION, "head of bridges")),
    ],
)
def test_what_is_told_behind_a_name_and_how_good_it_is(
    text: str, found: tuple[Worth, str] | None
) -> None:
    assert behind(text) == found


def test_what_a_subject_did_is_no_role_where_the_verb_ends_the_sentence() -> None:
    assert behind("Ayşe Kaya, genç atletlerle buluştu.", TR) is None
    assert behind("Ayşe Kaya, köyün muhtarı, geldi.", TR) == (Worth.APPOSITION, "köyün muhtarı")


def test_what_a_subject_does_is_no_role_where_verbs_have_a_prefix() -> None:
    assert behind("Ana Ruiz, memuji anak asuhnya, pulang.", ID) is None
    assert behind("Ana Ruiz, menteri perikanan, pulang.", ID) == (
        Worth.APPOSITION, "menteri perikanan",
    )  # fmt: skip


def test_an_age_may_come_with_its_years() -> None:
    assert behind("Ana Ruiz, de 45 años, directora del puerto, vino.", ES) == (
        Worth.APPOSITION, "directora del puerto",
    )  # fmt: skip
