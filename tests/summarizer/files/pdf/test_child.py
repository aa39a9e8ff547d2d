"""child: the words of a PDF and their places, as its own process prints them."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from summarizer.files.pdf import child
from tests.pdfs import HEIGHT, Text, pdf


def printed(body: bytes) -> tuple[int, list[dict[str, Any]]]:
    """The exit code, and what stands on each line."""
    run = subprocess.run(
        [sys.executable, child.__file__], input=body, capture_output=True, check=False
    )
    return run.returncode, [json.loads(line) for line in run.stdout.splitlines()]


def stretches(*lines: Text) -> list[list[Any]]:
    _, (_, page, _) = printed(pdf([lines]))
    found: list[list[Any]] = page["stretches"]
    return found


def test_a_file_tells_of_itself_its_pages_and_whether_some_are_left_out() -> None:
    code, (about, first, second, end) = printed(
        pdf([[Text("The boat")], []], info={"Title": "A second boat"})
    )
    assert (code, about["pages"], about["about"]["Title"]) == (0, 2, "A second boat")
    assert (first["height"], first["filled"], second["filled"]) == (HEIGHT, True, False)
    assert end == {"cut": False}


def test_a_stretch_has_its_place_from_the_top_left_and_its_weight() -> None:
    plain, bold = stretches(Text("The boat", left=50, top=100), Text("sails", top=300, bold=True))
    text, left, top, right, bottom, is_bold = plain
    assert (text, is_bold, bold[0], bold[-1]) == ("The boat", False, "sails", True)
    assert left == pytest.approx(50, abs=1)
    assert right == pytest.approx(98, abs=1)
    assert 95 < top < bottom < 115


@pytest.mark.parametrize(("gap", "count"), [(8, 1), (16, 2)])
def test_a_gap_of_a_lines_height_parts_two_stretches(gap: float, count: int) -> None:
    assert len(stretches(Text("boat", left=50), Text("sails", left=74 + gap))) == count


def test_the_number_of_a_note_is_no_part_of_its_word() -> None:
    small = stretches(Text("boat", left=50), Text("12", left=74, size=6, top=100))
    assert small[0][0] == "boat"
    assert stretches(Text("boat12"))[0][0] == "boat12"


def test_what_is_no_pdf_is_damaged() -> None:
    assert printed(b"%PDF-1.7 no such thing") == (child.DAMAGED, [])
