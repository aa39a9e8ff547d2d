"""Real articles, torn and stirred, are read without an exception and by the laws."""

from __future__ import annotations

import json
import sys
from functools import cache
from random import Random

import pytest

from summarizer.languages import CODES
from summarizer.quotes import find_quotes
from tests.conftest import ROOT, SHARED
from tests.properties.quote_laws import assert_lawful

#: By language; with all of them a million and more in a run.
CHARACTERS = 100_000
#: Of an article at a time, and changes made to it.
LONGEST, MOST_CHANGES = 4_000, 60
#: Of the annotated articles, when they are there, every so many.
EVERY = 12

PIECES = (
    "“", "”", '"', "‘", "’", "'", "«", "»", "„", "‚", "‹", "›", "``", "''", "—", "– ", "-", "…",
    ".", ",", "?", "!", ":", ";", "(", ")", "[", "]", "/", "*", "@", "=", "<",
    ">", " ", "\n",
    "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\u200b", "\u0301", "\ufeff",
    "\x00", " said ", " he ",
    " she ", " I ", " who ", " the ", " of ", "Mr. ", "Ines Okafor", " Okafor", "Ines",
    " told us ",
    " according to ", "O’Neil’s", " sagte ", " dit-il ", "-il", " dijo ", " disse ", " сказал ",
    "İ", "ß", "١", "漢", "😀", "A.", "U.S.",
)  # fmt: skip


@cache
def articles() -> tuple[str, ...]:
    """Return our own articles and cases, and the annotated ones where they are."""
    paths = sorted((ROOT / "tests/cases").glob("articles/*.txt"))
    paths += sorted((ROOT / "tests/cases").glob("quotes/*.txt"))
    found = [path.read_text(encoding="utf-8") for path in paths]
    data = SHARED / "data" / "quotes" / "dev.jsonl"
    if data.is_file():
        lines = data.read_text(encoding="utf-8").splitlines()[::EVERY]
        found += [json.loads(line)["text"] for line in lines]
    return tuple(found)


def torn(random: Random, text: str) -> str:
    """Return a stretch of a text with things taken out, put in, moved, and said again."""
    start = random.randrange(len(text))
    text = text[start : start + random.randrange(1, LONGEST)]
    for _ in range(random.randrange(MOST_CHANGES)):
        one, other = sorted(random.randrange(len(text) + 1) for _ in range(2))
        near = min(other, one + random.choice((1, 1, 8, 60)))
        change = random.randrange(6)
        if change == 0:
            text = text[:one] + text[near:]
        elif change == 1:
            text = text[:one] + random.choice(PIECES) + text[one:]
        elif change == 2:
            text = text[:one] + random.choice(PIECES) * random.randrange(2, 9) + text[near:]
        elif change == 3:
            text = text[:one] + text[one:near] * 2 + text[near:]
        elif change == 4:
            text = "".join((text[:one], text[other:], text[one:other]))
        else:
            text = text[:one] + any_characters(random) + text[one:]
    return text


def any_characters(random: Random) -> str:
    """Return a few code points from anywhere, lone surrogates among them."""
    top = random.choice((0x80, 0x250, 0x3100, sys.maxunicode + 1))
    return "".join(chr(random.randrange(top)) for _ in range(random.randrange(1, 5)))


@pytest.mark.parametrize("language", CODES)
def test_torn_articles_are_read_by_the_laws_in_every_language(language):
    random = Random(language)
    read = 0
    while read < CHARACTERS:
        text = torn(random, random.choice(articles()))
        assert_lawful(text, find_quotes(text, language=language))
        read += len(text)


#: What once raised, each made as small as it can be.
RAISED = (
    ("pl", "Dr E.„l e .“"),
    ("pl", "Dr C ‘e t .’"),
    ("es", "“a r”,en Ld,crítico"),
)


@pytest.mark.parametrize(("language", "text"), RAISED)
def test_what_once_raised_is_read(language, text):
    assert_lawful(text, find_quotes(text, language=language))
