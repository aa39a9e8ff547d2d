"""The cases in tests/cases that stand as records in a text file for each language."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Record(NamedTuple):
    """A case: its lines as they are written, and whether it is known to fail."""

    language: str
    lines: list[str]
    fails: bool


def records_in(folder: Path) -> list[Record]:
    """Read the records of every language; README.txt in the folder says how they are written."""
    found = []
    for path in sorted(folder.glob("??.txt")):
        for record in path.read_text("utf-8").split("\n\n"):
            lines = [line for line in record.strip("\n").split("\n") if not line.startswith("#")]
            if any(lines):
                fails = lines[0] == "expect: fail"
                found.append(Record(path.stem, lines[fails:], fails))
    return found
