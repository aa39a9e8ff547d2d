"""article_lines: which lines of a pasted page are the article's."""

from __future__ import annotations

import pytest

from summarizer.lines import judge, trim
from summarizer.lines.split import split_units
from summarizer.models.linear import load_weights

PROSE = [
    "The town of Ferring has bought back its waterworks, which it had sold long ago.",
    "The council agreed to a price of nineteen million on Wednesday, after a long debate.",
    "“Water is not a product like any other,” said the mayor, who had asked for it.",
    "Prices will stay as they are for two years, and after that they may well fall.",
]


@pytest.mark.parametrize(
    "furniture",
    ["Share", "READ MORE: A walk along the canal", "Advertisement", "Sign up for our newsletter",
     "Related posts", "Photo: Ann Avery/Agency"],
)  # fmt: skip
def test_furniture_amid_prose_is_dropped(furniture: str) -> None:
    lines = [*PROSE[:2], furniture, *PROSE[2:], "Share", "Comments (3)"]
    units = split_units("\n\n".join(lines))
    kept = [unit.text for unit, keep in zip(units, judge(units).kept, strict=True) if keep]
    assert kept == PROSE


def test_a_heading_amid_prose_is_kept() -> None:
    units = split_units("\n\n".join([*PROSE[:2], "What comes next", *PROSE[2:]]))
    assert judge(units).kept == [True] * 5


def test_a_heading_low_on_a_page_is_kept_in_a_script_without_capitals() -> None:
    prose = "صرّح المجلس بأن القارب الجديد سيبحر كل صباح من الميناء القديم إلى الجزيرة الكبيرة."
    page = [prose, prose, "مدة الرحلة", prose, "اقرأ أيضا: جسر جديد", "شارك المقال", "تعليقات"]
    assert judge(split_units("\n\n".join(page))).kept == [True] * 4 + [False] * 3


def test_there_is_nothing_to_judge_in_nothing() -> None:
    assert (judge([]).kept, judge([]).title) == ([], None)


def test_an_invitation_after_an_extracted_article_is_dropped() -> None:
    units = split_units("\n\n".join([*PROSE * 3, "Sign up for our newsletter to get the news."]))
    assert trim(units) == [True] * 12 + [False]


def test_every_weight_is_that_of_a_feature() -> None:
    from summarizer.lines.context import describe

    page = "Home\n\nA headline of the day\n\n" + "\n\n".join(PROSE) + "\n\n- one\n> two\n# three"
    names = {name for found in describe(split_units(page)).features for name in found}
    assert names - set(load_weights("lines")["line"]) == set()
    assert len(load_weights("lines")["title"]) >= 20
