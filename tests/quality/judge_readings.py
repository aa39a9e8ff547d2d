"""Print how well speakers are named on the pages that were read for this project.

    python tests/quality/judge_readings.py [--part dev] [--later] [--fundus CLONE]

The rules are those of `quotes` in the scorer of the editors' data: of the quotations that the
engine names a speaker for, how many are right; and of those that the reader listed, how many are
found under the right name. No weights of the quote engine were learned from these pages, but the
mistakes on them were read. From now on only those of the part "dev" are: "test" decides.

With `--later` the pages are others, read after all rules but a few were written; nothing at all
was learned from them. Their reader saw no more than the first `_SEEN` sentences, so longer pages
are left out. He listed up to fifteen quotations of each: what he left out counts as wrong, if
nobody whom he named said it.

With `--fundus` they are pages of newspapers of 40 countries, by language: the test data of
github.com/flairNLP/fundus (MIT), of which CLONE is a clone; read at commit 18da6e53. Their
mistakes were read and mended by kind. Some may be among the pages that the editors' data holds.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from summarizer import find_quotes, read_html
from summarizer.languages.speech.base import words
from summarizer.sentences import sentences_of
from tests.quality.editors import (
    FUNDUS_READINGS,
    LATER_READINGS,
    READINGS,
    mark_of,
    read_pages,
)

#: The words from which on a quotation that the reader did not list counts, and those at its
#: beginning among which the reader's first words are sought.
_LONG, _BEGINNING = 5, 60
#: The sentences of a page that the reader of the later pages saw.
_SEEN = 110
_TITLES = words(
    "mr mrs ms miss dr sir lord lady sen rep gov prof professor president senator the a an our his"
    " her their jr sr"
)


def marks_of_name(name: str) -> list[str]:
    """Return the marks of a name's words, without titles and what follows a comma."""
    found = re.findall(r"\w+", re.split(r"[,(;]", name)[0].lower().replace("’", "'"))
    return [mark_of(word) for word in found if word not in _TITLES]


def is_same(one: list[str], other: list[str]) -> bool:
    """Tell whether two names are for one speaker: the last words agree, or one holds the other."""
    if not one or not other:
        return False
    return one[-1] == other[-1] or set(one) <= set(other) or set(other) <= set(one)


def starts(said: list[str], mark: str, size: int) -> bool:
    """Tell whether the words that have a mark stand at the beginning of a quotation."""
    return any(
        mark_of(" ".join(said[at : at + size])) == mark
        for at in range(min(len(said) - size + 1, _BEGINNING))
    )


def judge(gold: dict[str, Any], text: str, language: str = "en") -> tuple[int, int, int]:
    """Return how many speakers are right, how many are named, and how many are listed."""
    have = [
        (re.findall(r"\w+", quote.text.lower()), marks_of_name(quote.speaker.name))
        for quote in find_quotes(text, language=language)
        if quote.speaker
    ]
    used: set[int] = set()
    right = named = 0
    for mark, size, speaker in gold["quotes"]:
        hits = (k for k in range(len(have)) if k not in used)
        hit = next((k for k in hits if starts(have[k][0], mark, size)), None)
        if hit is not None:
            used.add(hit)
            named += 1
            right += is_same(have[hit][1], speaker)
    speakers = [speaker for _, _, speaker in gold["quotes"]]
    for k, (said, name) in enumerate(have):
        stranger = len(said) >= _LONG and not any(is_same(name, one) for one in speakers)
        unsaid = any(starts(said, mark, size) for mark, size in gold["not_speech"])
        named += k not in used and (stranger or unsaid)
    return right, named, len(gold["quotes"])


def part_of(page: str) -> str:
    """Return the half that a page is in, by its id."""
    return "dev" if int(hashlib.sha1(page.encode()).hexdigest(), 16) % 2 else "test"


def print_fundus(clone: Path) -> None:
    """Print the figures of the pages of fundus, by language."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    for line in FUNDUS_READINGS.read_text("utf-8").splitlines():
        gold = json.loads(line)
        page = clone / "tests/resources/parser/test_data" / f"{gold['id']}.html.gz"
        article = read_html(gzip.decompress(page.read_bytes()))
        figures = judge(gold, article.text, article.language)
        found.setdefault(article.language, []).append(figures)
    for language, figures in sorted(found.items(), key=lambda one: -len(one[1])):
        print(f"{language}, {tell(figures)}")


def tell(figures: list[tuple[int, int, int]]) -> str:
    right, named, listed = map(sum, zip(*figures, strict=True))
    return (
        f"{len(figures)} pages: right when named {right / max(1, named):.3f} of {named}, "
        f"found and named right {right / max(1, listed):.3f} of {listed}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="How well speakers are named on web pages.")
    parser.add_argument("--part", choices=["dev", "test"], help="judge one half of the pages")
    parser.add_argument(
        "--later", action="store_true", help="judge the pages that were read later"
    )
    parser.add_argument("--fundus", type=Path, help="judge pages of newspapers of 40 countries")
    asked = parser.parse_args()
    if asked.fundus:
        print_fundus(asked.fundus)
        return
    part, readings = asked.part, LATER_READINGS if asked.later else READINGS
    golds = [json.loads(line) for line in readings.read_text("utf-8").splitlines()]
    golds = [gold for gold in golds if part in {None, part_of(gold["id"])}]
    pages = list(read_pages(golds))
    if asked.later:
        pages = [page for page in pages if len(sentences_of(page[1])) <= _SEEN]
    figures = [judge(gold, article.text) for gold, article in pages]
    print(tell(figures))


if __name__ == "__main__":
    main()
