"""The page's files use the words of the catalogues, and no others."""

from __future__ import annotations

import re
from pathlib import Path

import bot.local
from bot.chat.strings import Strings

_FILES = [
    path.read_text("utf-8")
    for path in (Path(bot.local.__file__).parent / "page").iterdir()
    if path.suffix in {".html", ".js"}
]
_ALL = "\n".join(_FILES)
_WORDS = Strings("en").page()

#: An attribute or a text that a script sets to a fixed word of people: "aria-label": "Close".
_FIXED = re.compile(
    r"""(?:"aria-label"|title|placeholder|textContent|ariaLabel)"?\s*(?:[:=]|,)\s*["`](?=[A-Z])[^"`]*"""
)


def _named() -> set[str]:
    pairs = " ".join(re.findall(r'data-words="([^"]*)"', _ALL)).split()
    return {pair.partition(":")[2] for pair in pairs} | set(
        re.findall(r'word\("([\w-]+)"\)', _ALL)
    )


def test_every_word_that_the_page_names_is_in_the_catalogues() -> None:
    assert _named() - _WORDS.keys() == set()


def test_every_word_of_the_catalogues_for_the_page_is_used() -> None:
    signs = set(re.findall(r"[\w-]+", _ALL))
    assert {key for key in _WORDS if key not in signs} == set()


def test_no_script_has_words_of_its_own() -> None:
    scripts = [text for text in _FILES if not text.startswith("<!doctype")]
    assert [found for text in scripts for found in _FIXED.findall(text)] == []


def test_each_label_of_the_page_itself_has_its_words() -> None:
    page = next(text for text in _FILES if text.startswith("<!doctype"))
    tags = re.findall(r"<[a-z][^>]*>", page[page.index("<body>") :])
    labelled = [tag for tag in tags if re.search(r' (?:aria-label|title|placeholder)="', tag)]
    assert [tag for tag in labelled if "data-words" not in tag] == []
