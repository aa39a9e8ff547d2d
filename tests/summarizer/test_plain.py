"""A digest as plain text."""

from __future__ import annotations

import pytest

from summarizer import DigestOptions, digest, read_text
from summarizer.options import Length
from summarizer.plain import plain

SAID = "“The ferry will be late on {day},” the harbour master Ana Ruiz said on the quay.\n\n"
DAYS = ["Monday", "Tuesday", "Friday", "Saturday", "Sunday", "some other day"]


@pytest.mark.parametrize(
    ("said", "ending"),
    [(3, "— Ana Ruiz"), (4, "… and 1 more quote: --json lists every one"),
     (5, "… and 2 more quotes: --json lists every one")],
)  # fmt: skip
def test_quotes_that_are_not_shown_are_counted(said: int, ending: str) -> None:
    text = "".join(SAID.format(day=day) for day in DAYS[:said])
    made = digest(read_text(text), DigestOptions(points=1))
    assert len(made.quotes) == said
    assert plain(made, length=Length.SHORT).endswith(ending)
