"""Print how well quotations and speakers are found in the articles of tests/cases/quotes.

    python tests/quality/judge_cases.py [zh ja tr ...] [--part test] [--wrong]

A quotation is found if its words are those of the case; precision and recall are over quotations.
Of the speakers that the engine names: how many are the right person (the name is that of the case,
holds it or is held by it), and how many have the very name. Of the quotations for which the case
names a speaker: how many come with the right person. A line "# test" before a case marks the
articles on which no rule was made before they were first scored, "# dev" the others.
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
    """Quotations of some articles, by what came of them."""

    #: Those of the cases, those that the engine gives, and those that are in both.
    wanted: int = 0
    given: int = 0
    found: int = 0
    #: Those whose case names a speaker, those that the engine names one for.
    listed: int = 0
    named: int = 0
    #: Those that are given the right person, and those under the very name.
    right: int = 0
    exact: int = 0
    #: What is wrong, a line each.
    wrong: tuple[str, ...] = ()

    def __add__(self, other: Figures) -> Figures:  # type: ignore[override]
        return Figures(*(one + more for one, more in zip(self, other, strict=True)))

    def __str__(self) -> str:
        precision, recall = self.found / max(1, self.given), self.found / max(1, self.wanted)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        named = max(1, self.named)
        return (
            f"quotations F1 {f1:.3f} (precision {precision:.3f} of {self.given}, "
            f"recall {recall:.3f} of {self.wanted}); speakers right when named "
            f"{self.right / named:.3f} of {self.named}, by the very name "
            f"{self.exact / named:.3f}, found and named right "
            f"{self.right / max(1, self.listed):.3f} of {self.listed}"
        )


def judge(language: str, part: str | None = None) -> Figures:
    """Return the figures of a language's cases; only those of a part, if it is given."""
    figures = Figures()
    for record in (CASES / f"{language}.txt").read_text("utf-8").strip().split("\n\n"):
        lines = record.split("\n")
        if part is None or f"# {part}" in lines:
            text, *gold = [line for line in lines if line[:1] != "#" and line != "expect: fail"]
            figures += _of_case(text, gold, language)
    return figures


def _of_case(text: str, gold: list[str], language: str) -> Figures:
    said = (match.groups() for line in gold if (match := _LINE.fullmatch(line)))
    told = {words.replace("\\n", "\n"): who for words, who in said}
    quotes = find_quotes(text.replace("\\n", "\n"), language=language)
    wrong = [f"missed: {words}" for words in told if words not in {q.text for q in quotes}]
    named = right = exact = 0
    for quote in quotes:
        if quote.text not in told:
            wrong.append(f"no quotation: {quote.text}")
        who = told.get(quote.text, "?").partition(", ")[0]
        name = quote.speaker.name if quote.speaker else "?"
        named += name != "?"
        right += name != "?" and _is_same(name, who)
        exact += name != "?" and name == who
        if not _is_same(name, who):
            wrong.append(f"{name} instead of {who}: {quote.text}")
    return Figures(
        wanted=len(told),
        given=len(quotes),
        found=sum(quote.text in told for quote in quotes),
        listed=sum(who != "?" for who in told.values()),
        named=named,
        right=right,
        exact=exact,
        wrong=tuple(wrong),
    )


def _is_same(name: str, wanted: str) -> bool:
    """Whether a name is that of the case: it holds the other's words, or is held by them."""
    one, other = (set(re.findall(r"\w+", text.lower())) for text in (name, wanted))
    return name == wanted or (bool(one and other) and (one <= other or other <= one))


def main() -> None:
    parser = argparse.ArgumentParser(description="How well quotations and speakers are found.")
    parser.add_argument("languages", nargs="*", default=[p.stem for p in CASES.glob("??.txt")])
    parser.add_argument("--part", choices=["dev", "test"])
    parser.add_argument("--wrong", action="store_true", help="print what is wrong, a line each")
    asked = parser.parse_args()
    for language in asked.languages:
        figures = judge(language, asked.part)
        print(language, figures)
        if asked.wrong:
            print(*(f"  {line}" for line in figures.wrong), sep="\n")


if __name__ == "__main__":
    main()
