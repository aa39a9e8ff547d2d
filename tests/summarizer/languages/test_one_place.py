"""All that is particular to a language stands in `summarizer/languages` and nowhere else."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from summarizer.languages import CODES, language_of
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: Literals with letters outside ASCII that belong to no language, by file and number.
FOREIGN = {
    # apostrophes, and names of countries that Babel does not have: words of the chat
    "bot/chat/schedule/word_forms.py": 1,
    "bot/chat/schedule/time_zones.py": 4,
    # letters that nobody sees, behind which posts hide a link
    "bot/incoming/message_links.py": 1,
    # typographic ligatures
    "summarizer/files/pdf/hyphens.py": 7,
    # what is a vowel in Latin and in Cyrillic
    "summarizer/quotes/words/inflection.py": 1,
}

#: Literals with four words side by side as patterns list them, and why they are no language's.
LISTS = {
    # the data of buttons
    "bot/chat/settings/edition_panel.py": 1,
    "bot/chat/settings/follow_panel.py": 1,
    # parts of addresses
    "summarizer/feeds/discovery.py": 1,
    # Telegram's own words
    "bot/bot_api/refusals.py": 1,
    # ends of hosts' names
    "bot/local/entities.py": 1,
    # news agencies
    "summarizer/choose/boilerplate.py": 1,
    # parts of addresses, and what programs write for nothing
    "summarizer/extract/metadata/authors.py": 2,
    # what programs for forums call their elements and pages
    "summarizer/extract/threads.py": 7,
    # elements of HTML, in e-books types of parts too
    "summarizer/extract/html/tree.py": 1,
    "summarizer/files/epub.py": 1,
    "summarizer/files/markup.py": 1,
    "summarizer/read.py": 3,
    # ends of files' names
    "summarizer/files/article.py": 1,
    # how grave a line of a log is
    "summarizer/files/data_kinds.py": 1,
    # tags of BBCode and of wikis, directives of AsciiDoc
    "summarizer/text/markup.py": 3,
    # the boxes of GitHub
    "summarizer/text/read.py": 1,
    # programs
    "summarizer/files/pdf/read.py": 1,
    # words that English writes with an apostrophe for what it leaves out
    "summarizer/quotations/pair_marks.py": 1,
    # the words of WebVTT
    "summarizer/text/formats.py": 1,
    # names of companies and bands, and the forms of companies
    "summarizer/sentences/repairs.py": 2,
    # parameters of addresses
    "summarizer/urls.py": 1,
}

#: Collections of a language's function words: what French puts between a verb and its pronoun.
COLLECTIONS = {"summarizer/quotes/reading/comma_tags.py": 1}

WORDS = re.compile(r"(?:\b[^\W\d_]{2,}\??\|){3,}[^\W\d_]{2,}")
#: So many function words of a language in one collection are a list of its words.
LEAST_WORDS = 4


def literals(source: str) -> Iterator[str]:
    """Return the strings of a module but its docstrings, those of f-strings among them."""
    tree = ast.parse(source)
    said = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


def is_foreign(text: str) -> bool:
    return any(char.isalpha() and not char.isascii() for char in text)


def modules() -> Iterator[tuple[str, str]]:
    for package in ("bot", "summarizer"):
        for path in sorted((ROOT / package).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if not name.startswith("summarizer/languages/"):
                yield name, path.read_text("utf-8")


def collections(source: str) -> Iterator[set[str]]:
    """Return the words in each collection of strings, and in each string that is split."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Set | ast.Tuple | ast.List):
            said = {one.value for one in node.elts if isinstance(one, ast.Constant)}
            yield {one for one in said if isinstance(one, str)}
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Constant):
            yield set(str(node.value.value).split()) if node.attr == "split" else set()


def test_no_letter_outside_ascii_stands_elsewhere():
    """A word of another language, or a range of letters: it goes to `languages`."""
    found = Counter(
        name for name, source in modules() for one in literals(source) if is_foreign(one)
    )
    assert found == FOREIGN


def test_no_pattern_with_a_list_of_words_stands_elsewhere():
    """What it lists goes to `languages`, unless it is of no language: then it is listed above."""
    found = Counter(
        name for name, source in modules() for one in literals(source) if WORDS.search(one)
    )
    assert found == LISTS


def test_no_collection_of_function_words_stands_elsewhere():
    rules = [found for code in CODES if (found := language_of(code))]
    found = Counter(
        name
        for name, source in modules()
        for words in collections(source)
        if any(len(words & one.stop_words) >= LEAST_WORDS for one in rules)
    )
    assert found == COLLECTIONS


@pytest.mark.parametrize(
    "source",
    [
        '_A = re.compile(r"\\b(?:photo|zdjęcie)")',
        '_A = re.compile(rf"[A-ZÀ-Ö]{x}")',
        'say = {"när": 1}',
    ],
)
def test_a_letter_outside_ascii_is_found_out(source: str):
    assert any(is_foreign(one) for one in literals(source))


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        ('_A = re.compile(r"(?:read|share|print|follow) us")', True),
        ('_A = re.compile(rf"{x}(?:photos?|images?|videos?|credits?)")', True),
        ('_A = re.compile(r"(?:a|b|c|d)")', False),
        ('def f():\n    """read|share|print|follow"""', False),
    ],
)
def test_a_list_of_words_is_found_out(source: str, is_found: bool):
    assert is_found == any(WORDS.search(one) for one in literals(source))


@pytest.mark.parametrize(
    "source", ['A = {"und", "oder", "aber", "doch"}', 'A = "to that which the".split()']
)
def test_a_collection_of_function_words_is_found_out(source: str):
    rules = [found for code in CODES if (found := language_of(code))]
    [words] = collections(source)
    assert any(len(words & one.stop_words) >= LEAST_WORDS for one in rules)


_RULES = """
from summarizer.languages.base import Language, word_set
LANGUAGE = Language(
    code="ro",
    name="romanian",
    marks=("„", "”"),
    stop_words=word_set("și sau dar cu de la în pe nu este a o un"),
    backward=word_set("acesta aceasta totuși"),
)
"""
_SITE = """
from summarizer.languages.site.base import Boilerplate, Bylines, Furniture, Genres, Notices
from summarizer.languages.site.base import Site, Walls, phrases
SITE = Site(
    furniture=Furniture(more=phrases("citește și")),
    boilerplate=Boilerplate(pictures=phrases("fotografie"), calls=phrases("ce părere aveți")),
    bylines=Bylines(by=phrases("de")),
    walls=Walls(gates=phrases("pentru a citi mai departe")),
    notices=Notices(errors=phrases("pagina nu există")),
    genres=Genres(verdicts=phrases("concluzie")),
)
"""
_ASKED = """
from summarizer.bylines import is_date_line, read_byline
from summarizer.written_dates import read_date
from summarizer.choose.anaphora import depends_on_previous
from summarizer.choose.boilerplate import is_boilerplate
from summarizer.choose.genre_cues import VERDICT_HEADING
from summarizer.extract.no_article.paywalls import ends_at_wall
from summarizer.languages import CODES, language_of, marks_of
from summarizer.lines.furniture import OPENINGS
from summarizer.words import terms

assert "ro" in CODES and list(CODES) == sorted(CODES)
assert marks_of("ro") == ("„", "”")
text = "Totuși vaporul pleacă luni."
assert depends_on_previous(text, terms(text), "", language_of("ro"), frozenset())
assert OPENINGS["more"].match("Citește și: vaporul pleacă")
assert is_boilerplate("Fotografie: vaporul la chei")
assert is_boilerplate("Ce părere aveți despre vapor?")
assert read_byline("De Ștefan Țepeș") == ("Ștefan Țepeș",)
assert ends_at_wall("Vaporul a plecat. Pentru a citi mai departe", "")
assert VERDICT_HEADING.match("Concluzie")
assert read_date("Publicat la 3 noiembrie 2021").month == 11
assert read_date("3 ianuarie 2021").month == 1
assert is_date_line("miercuri, vineri, 3 ianuarie 2021")
"""


def test_a_language_is_added_by_two_files(tmp_path: Path):
    shutil.copytree(
        ROOT / "summarizer", tmp_path / "summarizer", ignore=shutil.ignore_patterns("__pycache__")
    )
    languages = tmp_path / "summarizer/languages"
    (languages / "ro.py").write_text(_RULES, "utf-8")
    (languages / "site/ro.py").write_text(_SITE, "utf-8")
    asked = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{_ASKED}"
    subprocess.run([sys.executable, "-c", asked], check=True, cwd=tmp_path, timeout=50)
