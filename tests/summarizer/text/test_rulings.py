"""rulings: the case's name from its parties, paragraphs without their numbers."""

from __future__ import annotations

import pytest

from summarizer import read_text
from summarizer.text.rulings import without_ruling

SAID = (
    "The appellant owned the mill, and the court found that he had sold the wheel of it twice, "
    "once to the respondent and once to a museum."
)
HEAD = """\
[2019] EWHC 4412 (Ch)
IN THE HIGH COURT OF JUSTICE
Date: 14 June 2019
Before:
MR JUSTICE HARGREAVE
Between:
PELL PLC
Claimant/Appellant
- and -
(1) DUNMORE FERRIES LIMITED
(2) ALAN STROUD
Defendants
Mr Pell Q.C. for the Claimant
Lord Pell and Mr Ivo Marsh for the Defendants
""".splitlines()


def numbered(form: str, *, first: int = 1) -> list[str]:
    return [form.format(at) + SAID for at in range(first, first + 5)]


@pytest.mark.parametrize("form", ["{}. ", "[{}] ", "({}) ", "{} ", "§ {} "])
def test_paragraphs_lose_their_numbers(form: str) -> None:
    assert without_ruling(numbered(form, first=11)) == [SAID] * 5


def test_numbers_in_another_form_may_stand_between() -> None:
    lines = numbered("{}. ")
    lines[3:3] = ["(1) the wheel;", "(2) the mill."]
    assert without_ruling(lines) == [SAID] * 3 + ["(1) the wheel;", "(2) the mill."] + [SAID] * 2


@pytest.mark.parametrize(
    "lines",
    [
        ["1. Rope", "2. Tape", "3. Nails", "4. Glue"],
        [f"{at}. {SAID}" for at in (1, 5, 6, 9)],
        [f"{at}. {SAID}" for at in (1, 2, 3)],
        ["ARSENAL", "v", "CHELSEA", SAID],
        ["Ann Lee", "Defendant", "It was late."],
        [
            "The trial",
            "Defendant",
            "It was late, and it was cold.",
            "Judge",
            "Who was?",
            "Defendant",
        ],
    ],
)
def test_lists_and_other_texts_stay(lines: list[str]) -> None:
    assert lines == without_ruling(lines)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (HEAD, "PELL PLC v DUNMORE FERRIES LIMITED"),
        (
            ["Pell plc,", "Plaintiff,", "v.", "Dunmore Ltd.,", "Defendant."],
            "Pell plc v Dunmore Ltd.",
        ),
        (["PELL PLC", "v", "DUNMORE LTD"], "PELL PLC v DUNMORE LTD"),
        (["Pell plc v Dunmore Ltd", "Pell plc", "Appellant"], "Pell plc v Dunmore Ltd"),
    ],
)
def test_the_parties_name_the_case(head: list[str], name: str) -> None:
    found = without_ruling([*head, *numbered("{}. ")])
    assert f"# {name}" == found[0]
    assert [line for line in found[1:] if line and line != SAID] == ["Date: 14 June 2019"][
        : head is HEAD
    ]


def test_without_numbers_all_lines_stay_below_the_name() -> None:
    lines = ["PELL PLC", "Plaintiff", "DUNMORE LTD", "Defendant", SAID]
    assert ["# PELL PLC v DUNMORE LTD", "", *lines] == without_ruling(lines)


def test_prose_above_the_first_number_stays() -> None:
    found = without_ruling([*HEAD, SAID, *numbered("{}. ")])
    assert found.count(SAID) == 6


def test_a_ruling_has_its_case_as_title_and_the_day_of_its_judgment() -> None:
    article = read_text("\n\n".join([*HEAD, *numbered("{}. ")]))
    assert article.title == "PELL PLC v DUNMORE FERRIES LIMITED"
    assert article.published is not None
    assert article.published.date().isoformat() == "2019-06-14"
    assert article.text == "\n\n".join([SAID] * 5)
