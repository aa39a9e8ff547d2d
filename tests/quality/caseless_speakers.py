"""Count how often a speaker is named, and right, in the cases of some languages.

`python tests/quality/caseless_speakers.py zh ja` prints for each section of the files in
tests/cases/quotes (a section begins with a note, a line with "#") the quotations that a case names
a speaker for, those that the program names one for, and how many of these are right. A speaker is
right if the name is that of the case; roles are counted by themselves.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from summarizer.quotes import find_quotes

CASES = Path(__file__).parents[1] / "cases/quotes"


class Counts(NamedTuple):
    """Quotations by what is known of their speakers."""

    #: Those whose case names a speaker; those that are given one; those that are given the right
    #: one, and with the right role.
    told: int = 0
    named: int = 0
    right: int = 0
    role: int = 0
    #: What is wrong: the words, who is named, who should be ("?": nobody).
    wrong: tuple[tuple[str, str, str], ...] = ()
    missed: tuple[tuple[str, str], ...] = ()

    def __add__(self, other: Counts) -> Counts:  # type: ignore[override]
        return Counts(*(one + more for one, more in zip(self, other, strict=True)))


def count(record: str, language: str) -> Counts:
    """Return the counts of one case as it is written in its file."""
    text, *lines = [line for line in record.split("\n") if not line.startswith(("#", "expect:"))]
    told: dict[str, tuple[str, str]] = {}
    for line in lines:
        words, _, who = line[2:].partition(" => ")
        name, _, role = who.partition(", ")
        told[words] = (name, role)
    counts = Counts(told=sum(name != "?" for name, _ in told.values()))
    found = find_quotes(text.replace("\\n", "\n"), language=language)
    named = {quote.text: quote.speaker for quote in found if quote.speaker is not None}
    for words, speaker in named.items():
        name, role = told.get(words, ("?", ""))
        right = speaker.name == name
        counts += Counts(
            named=1,
            right=right,
            role=right and (speaker.role or "") == role,
            wrong=() if right else ((words, speaker.name, name),),
        )
    missed = tuple((w, name) for w, (name, _) in told.items() if name != "?" and w not in named)
    return counts + Counts(missed=missed)


def main(languages: list[str]) -> None:
    """Print the counts for the cases of each language."""
    for language in languages:
        sections: dict[str, Counts] = {}
        title = ""
        for record in (CASES / f"{language}.txt").read_text("utf-8").strip().split("\n\n"):
            if record.startswith("#"):
                title = record.split("\n")[0].strip("# ").partition(":")[0]
            if not all(line.startswith("#") for line in record.split("\n")):
                sections[title] = sections.get(title, Counts()) + count(record, language)
        for title, counts in sections.items():
            share = f"{counts.right / counts.named:.3f}" if counts.named else "-"
            print(f"{language} {title}: {counts.told} to name, {counts.named} named,")
            print(f"  {counts.right} right ({share} of the named), {counts.role} with their role")


if __name__ == "__main__":
    main(sys.argv[1:])
