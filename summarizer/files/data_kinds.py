"""Recognise feeds and data files, which are no texts, by how they begin."""

from __future__ import annotations

import csv
import json
import re
from io import StringIO

from summarizer.errors import MediaKind

#: Only this many bytes from a file's start are looked at, except that JSON is parsed whole.
_HEAD_BYTES = 64 * 1024
#: The most bytes of JSON that are parsed: 0.2 s of work.
_MOST_JSON = 20 * 1024 * 1024
#: The root of an XML file that is no page, with the declaration and comments before it.
_ROOT = re.compile(
    rb"[\s\xef\xbb\xbf]{0,64}(?:<\?[^>]{0,500}\?>\s{0,64}|<!--[^>]{0,2000}-->\s{0,64}){0,8}"
    rb"<(?:(?P<feed>rss|feed|rdf:RDF|opml)|(?P<data>urlset|sitemapindex|plist|kml|gpx))[\s>]"
)
#: A calendar or an address book.
_CARD = re.compile(rb"[\s\xef\xbb\xbf]{0,64}BEGIN:V(?:CALENDAR|CARD)\s")
#: The first characters of a JSON object or list.
_JSON = re.compile(rb"[\s\xef\xbb\xbf]{0,64}[{\[]\s{0,64}[\"{\[\]}\d]")
#: The version that a JSON Feed names.
_JSON_FEED = b"jsonfeed.org"
#: A table has at least `_LEAST_ROWS` rows and `_LEAST_COLUMNS` columns, and its first `_ROWS_SEEN`
#: rows are equally wide.
_LEAST_ROWS, _LEAST_COLUMNS, _ROWS_SEEN = 5, 3, 20
#: A table whose first row names its columns (`_COLUMN`) may have as few rows and columns as these.
#: A sentence is no such row: a space follows its commas, and no column's name begins with one.
_FEWEST_ROWS, _FEWEST_COLUMNS = 3, 2
#: A line of settings (INI, TOML): a section, a key with its value, a comment, an empty line, or
#: one that continues a value and begins with a space, a quotation mark or "]".
_SETTING = re.compile(
    r"(?P<section>\[{1,2}[^\[\]\n]{1,80}\]{1,2})\s*"
    r"|(?P<key>[\w.\"-]{1,60}) ?=.*|[;#].*|[\s\"'\]].*|"
)
_FEWEST_SETTINGS = 3
#: Of settings and of YAML no more lines than this are looked at.
_MOST_LINES = 400
#: A line of a program's log: when, and how grave it is. Most of the first `_ROWS_SEEN` are such.
_LOGGED = re.compile(
    r"\W?(?:\d{4}[-/]\d\d[-/]\d\d[T ]|[A-Z][a-z]{2} {1,2}\d\d? )\d\d:\d\d:\d\d"
    r".{0,80}?\b(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|CRITICAL|FATAL)\b"
)
#: A line of YAML: its indent, the dashes of a list's entries, a key and its value. Only a key in
#: quotation marks may have spaces. So the speakers of an interview ("Ann Lee: …") and the lines of
#: a recipe ("Cooking time: …") are no keys.
_ENTRY = re.compile(
    r"(?P<indent> {0,60})(?P<dash>(?:- ){0,4}(?:-$)?)"
    r"(?:(?P<key>[\w.$/-]{1,60}|\"[^\"\n]{1,60}\"|'[^'\n]{1,60}'):(?=\s|$)\s*)?(?P<value>.*)"
)
#: A file is YAML if at least `_FEWEST_KEYS` of its lines have keys, and something is nested. If
#: nothing is, each key must be in lower case and occur once, and there must be more than twice as
#: many keys as values that are phrases.
_FEWEST_KEYS = 4
_COLUMN = re.compile(r"\"?[^\W\d_][\w .#()/%-]{0,40}\"?")


def data_kind(body: bytes) -> MediaKind | None:
    """Return FEED or DATA; None for what may be a text or a page."""
    root = _ROOT.match(body[:_HEAD_BYTES])
    if root is not None:
        return MediaKind.FEED if root["feed"] else MediaKind.DATA
    if _CARD.match(body[:128]):
        return MediaKind.DATA
    if _is_json(body):
        return MediaKind.FEED if _JSON_FEED in body[:_HEAD_BYTES] else MediaKind.DATA
    head = body[:_HEAD_BYTES].decode("utf-8-sig", "replace")
    is_data = _is_table(head) or _is_yaml(head) or _has_settings(head) or _is_log(head)
    return MediaKind.DATA if is_data else None


def _is_json(body: bytes) -> bool:
    """Whether the file is JSON, or each of its first two lines is (JSON Lines)."""
    if len(body) > _MOST_JSON or not _JSON.match(body[:256]):
        return False
    lines = body.strip().split(b"\n", 2)[:2]
    return _parses(body) or (len(lines) > 1 and all(map(_parses, lines)))


def _parses(body: bytes) -> bool:
    try:
        json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return False
    return True


def _has_settings(head: str) -> bool:
    """Whether the first lines are nothing but settings.

    There must be a section and at least `_FEWEST_SETTINGS` keys.
    """
    found = [_SETTING.fullmatch(line) for line in head.splitlines()[:_MOST_LINES]]
    settings = [match for match in found if match is not None]
    keys = sum(match["key"] is not None for match in settings)
    sections = any(match["section"] for match in settings)
    return len(settings) == len(found) and sections and keys >= _FEWEST_SETTINGS


def _is_log(head: str) -> bool:
    lines = [line for line in head.splitlines()[:_ROWS_SEEN] if line.strip()]
    return len(lines) >= _LEAST_ROWS and 2 * sum(map(bool, map(_LOGGED.match, lines))) > len(lines)


#: A value of more words without quotation marks is a phrase.
_WORDS_OF_VALUE = 3


def _is_yaml(head: str) -> bool:
    """Whether each of the first lines is an entry of YAML, or continues the value above it.

    There must be keys, as `_FEWEST_KEYS` says. Markdown may begin with entries of YAML, but its
    text below them is none.
    """
    keys: list[str] = []
    nested, told = False, 0
    # the indent of the entry above, in characters, and whether entries may be nested in it
    deep, opened = -1, False
    for line in head.splitlines()[:_MOST_LINES]:
        entry = _ENTRY.fullmatch(line)
        if entry is None or (not entry["dash"] and not entry["key"] and not _is_blank(line)):
            # a value that goes on
            if deep < 0 or not line.startswith(" " * (deep + 1)):
                return False
        elif not _is_blank(line):
            indent, key = len(entry["indent"]), entry["key"]
            nested = nested or (opened and indent > deep and bool(key) and not entry["dash"])
            keys += [key] if key else []
            value = entry["value"] or ""
            told += value[:1] not in {'"', "'"} and len(value.split()) > _WORDS_OF_VALUE
            deep, opened = indent, bool(entry["dash"]) or not entry["value"]
    # with nothing nested, many phrases among the values mean that it is a list of notes
    named = 2 * told < len(keys) == len(set(keys)) and all(map(str.islower, keys))
    return len(keys) >= _FEWEST_KEYS and (nested or named)


def _is_blank(line: str) -> bool:
    """Whether a line of YAML is empty, a comment, or the line between two documents."""
    return not line.strip() or line.lstrip().startswith("#") or line in {"---", "..."}


def _is_table(head: str) -> bool:
    """Whether the first lines are rows of one width, split at commas, semicolons or tabs."""
    lines = head.splitlines()[:_ROWS_SEEN]
    if len(lines) >= _LEAST_ROWS and any(_is_split(lines, sign) for sign in ",;\t"):
        return True
    return any(_is_headed(head, sign) for sign in ",;\t")


def _is_headed(head: str, sign: str) -> bool:
    """Whether the first line names the columns, and the rows below are as wide."""
    names = head.partition("\n")[0].strip().split(sign)
    if len(set(names)) < max(_FEWEST_COLUMNS, len(names)) or not all(
        map(_COLUMN.fullmatch, names)
    ):
        return False
    reader = csv.reader(StringIO(head), delimiter=sign)
    try:
        rows = [row for row, _ in zip(reader, range(_ROWS_SEEN), strict=False) if row]
    except csv.Error:
        return False
    return len(rows) >= _FEWEST_ROWS and {len(row) for row in rows} == {len(names)}


def _is_split(lines: list[str], sign: str) -> bool:
    try:
        rows = list(csv.reader(lines, delimiter=sign))
    except csv.Error:
        return False
    # A quotation mark in prose may open a cell that takes in the lines below it. So the rows are
    # counted, not the lines.
    widths = {len(row) for row in rows}
    return len(rows) >= _LEAST_ROWS and len(widths) == 1 and min(widths) >= _LEAST_COLUMNS
