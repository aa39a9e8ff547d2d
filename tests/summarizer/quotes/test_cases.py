"""Who said what in the cases of tests/cases/quotes."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from summarizer.model import QuoteForm
from summarizer.quotes import find_said
from tests.conftest import ROOT
from tests.records import records_in

CASES = ROOT / "tests/cases/quotes"
MARKS = {QuoteForm.DIRECT: "|", QuoteForm.MIXED: "~", QuoteForm.INDIRECT: ">"}


class Case(NamedTuple):
    language: str
    text: str
    quotes: list[str]
    fails: bool


def cases() -> list[Case]:
    found = []
    for language, (text, *quotes), fails in records_in(CASES):
        found.append(Case(language, text.replace("\\n", "\n"), quotes, fails))
    return found


def written(text: str, language: str) -> list[str]:
    """Return the quotations of a text, and what it reports, as a case writes them."""
    quotes, reported = find_said(text, language=language)
    lines = []
    for quote in (*quotes, *reported):
        speaker = quote.speaker
        who = "?" if speaker is None else ", ".join(filter(None, (speaker.name, speaker.role)))
        words = quote.text.replace("\n", "\\n")
        lines.append(f"{MARKS[quote.form]} {words} => {who}")
    return lines if reported else [*lines, ">"]


@pytest.mark.parametrize(
    "case",
    [pytest.param(case, marks=[pytest.mark.xfail] if case.fails else []) for case in cases()],
    ids=lambda case: f"{case.language}: {case.text[:50]}",
)
def test_a_text_has_the_quotations_of_its_case(case: Case):
    told = any(line.startswith(">") for line in case.quotes)
    found = [one for one in written(case.text, case.language) if told or one[0] != ">"]
    assert case.quotes == found


def test_there_are_cases_of_every_kind():
    found = cases()
    assert len(found) >= 60
    assert any(not case.quotes for case in found)
    assert any(case.quotes == [">"] for case in found)
