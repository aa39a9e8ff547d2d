"""quotation: stretches in quotation marks."""

from __future__ import annotations

import pytest

from summarizer.quotations.quotation import DASH, Quotation


@pytest.mark.parametrize(
    ("mark", "single"),
    [("‘", True), ("‚", True), ("‹", True), ("›", True), ("’", True), ("『", True),
     ("“", False), ("„", False), ("«", False), ('"', False), ("「", False), (DASH, False)],
)  # fmt: skip
def test_a_quotation_knows_whether_its_marks_are_single_ones(mark: str, single: bool) -> None:
    found = Quotation(1, 5, 0, 6, paragraph=0, mark=mark)
    assert (found.single, found.closed) == (single, True)
