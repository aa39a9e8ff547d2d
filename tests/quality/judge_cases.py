"""Print how well speakers are named in the articles of tests/cases/quotes.

    python tests/quality/judge_cases.py [id tr uz ...] [--part test]

Of the quotations that the engine names a speaker for, how many are right: a name is right if it is
the case's own, or the case's own holds it or is held by it. Of those that the case names a speaker
for, how many are found under the right name. A line "# test" before a case marks the articles on
which no rule was made before they were first scored, "# dev" the others.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from summarizer import find_quotes

CASES = Path(__file__).resolve().parents[1] / "cases/quotes"
#: A line of a case: the quoted words, and who says them.
_LINE = re.compile(r"[|~] (.*) => (.*)")


class Figures(NamedTuple):
    right: int
    named: int
    listed: int

    def __str__(self) -> str:
        return (
            f"right when named {self.right / max(1, self.named):.3f} of {self.named}, "
            f"found and named right {self.right / max(1, self.listed):.3f} of {self.listed}"
        )


def judge(language: str, part: str | None = None) -> Figures:
    """Return the figures of a language's cases; only those of a part, if it is given."""
    right = named = listed = 0
    for record in (CASES / f"{language}.txt").read_text("utf-8").split("\n\n"):
        lines = record.strip("\n").split("\n")
        if part and f"# {part}" not in lines:
            continue
        body = [line for line in lines if line[:1] != "#" and line != "expect: fail"]
        gold = dict(match.groups() for line in body if (match := _LINE.fullmatch(line)))
        listed += sum(who != "?" for who in gold.values())
        for quote in find_quotes(body[0].replace("\\n", "\n"), language=language):
            if quote.speaker:
                named += 1
                right += _is_same(quote.speaker.name, gold.get(quote.text, "?"))
    return Figures(right, named, listed)


def _is_same(name: str, wanted: str) -> bool:
    """Whether a name is that of the speaker in a case: its words hold the other's, or are held."""
    shown, held = name.lower(), wanted.partition(",")[0].lower()
    one, other = set(re.findall(r"\w+", shown)), set(re.findall(r"\w+", held))
    return bool(one and other) and (one <= other or other <= one)


def main() -> None:
    parser = argparse.ArgumentParser(description="How well speakers are named in the cases.")
    parser.add_argument("languages", nargs="*", default=["id", "tr", "uz"])
    parser.add_argument("--part", choices=["dev", "test"])
    asked = parser.parse_args()
    for language in asked.languages:
        print(language, judge(language, asked.part))


if __name__ == "__main__":
    main()
