"""Texts written in a markup language → prose with headings as Markdown has them.

People paste and send the sources of pages: front matter and footnotes of Markdown, the markup of
wikis, forums (BBCode), reStructuredText, AsciiDoc, Org and LaTeX, or text whose characters HTML
has escaped. Each is recognised by marks that prose does not have; any other text stays as it is.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from summarizer.html_tags import TAG
from summarizer.text.latex import without_latex

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});")
#: A text with fewer entities may be about them.
_FEWEST_ENTITIES = 3

#: The lines between "---", or "+++", at the head of Markdown: "title: A pier", "title = 'A pier'".
_FRONT = re.compile(
    r"\ufeff?(?P<edge>---|\+\+\+)[ \t]*\n(?P<lines>(?:(?!---|\+\+\+|\.\.\.).{0,500}\n){1,60})"
    r"(?:(?P=edge)|\.\.\.)[ \t]*\n"
)
_FRONT_ENTRY = re.compile(r"(?P<key>title|author|date)s?\s*[:=]\s+(?P<value>\S[^\n]{0,300}?)\s*$")
_FRONT_MARKS = re.compile(r"""^\[|\]$|(?<!\w)["']|["'](?!\w)""")
#: A heading in HTML over several lines.
_TAGGED_HEADING = re.compile(
    r"^<h(?P<level>[1-6])\b[^<>\n]{0,300}>"
    r"(?P<words>[^\n]{0,300}(?:\n[^\n]{1,300}){1,8}?)\n?</h(?P=level)>[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_FOOTNOTE = re.compile(r"^\[\^[^\]\n]{1,40}\]:.{0,2000}$", re.MULTILINE)
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]\n]{1,40}\]")

_BB_CLOSING = re.compile(
    r"\[/(?:b|i|u|s|url|quote|size|color|img|list|center|code|font)\]", re.IGNORECASE
)
_FEWEST_CLOSING = 2
_BB_PICTURE = re.compile(r"\[img(?:=[^\]\n]{0,100})?\][^\[\]\n]{0,500}\[/img\]", re.IGNORECASE)
_BB_TAG = re.compile(
    r"\[/?(?:b|i|u|s|url|quote|size|color|list|center|left|right|code|font|email|spoiler|h\d|\*)"
    r"(?:[= ][^\[\]\n]{0,500})?\]",
    re.IGNORECASE,
)

_BB_CODE = re.compile(r"\[(/?)code(?:=[^\[\]\n]{0,50})?\]", re.IGNORECASE)

_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,300})\]\]")
_WIKI_MARK = re.compile(
    r"^=={1,4}[^=\n]{1,200}=={1,4}[ \t]*$|'''[^'\n]{1,200}'''|\{\{[^{}]", re.MULTILINE
)
#: From the inside out, in so many rounds.
_WIKI_TEMPLATE, _ROUNDS = re.compile(r"\{\{[^{}]{0,3000}\}\}"), 4
_WIKI_NOTE = re.compile(
    r"<ref[^<>]{0,200}/>|<ref[^<>/]{0,200}>[^<]{0,2000}</ref>|<!--[^<]{0,2000}-->"
)
#: A picture or a category: a word and a colon, in any language.
_WIKI_FILE = re.compile(r"\[\[[^\W\d_]{2,20}:(?:[^\[\]\n]|\[\[[^\[\]\n]{0,200}\]\]){0,1000}\]\]")
_WIKI_HEADING = re.compile(r"^(={2,5}) ?([^=\n]{1,200}?) ?\1[ \t]*$", re.MULTILINE)
_WIKI_QUOTES = re.compile(r"'{2,5}")
#: A numbered item. In Markdown it would be a heading, and notes in Markdown have links and
#: templates, too: only a text with a wiki's headings has such items.
_WIKI_ITEM = re.compile(r"^(?!##+ )#[#*:]{0,3} ?(?=[^\s#])", re.MULTILINE)
_WIKI_ADDRESS = re.compile(r"\[https?://[^\s\[\]]{1,500}(?: ([^\[\]\n]{1,300}))?\]")
_WIKI_TAG = re.compile(r"</?(?:nowiki|small|big|center|br|sub|sup|poem|div|span)[^<>\n]{0,100}>")
#: Templates that print what they hold: an amount with its unit, a word of another language, a
#: quotation.
_WIKI_AMOUNT = re.compile(
    r"\{\{(?:convert|cvt)\|([\d.,]{1,15})\|([^|{}\n]{1,15})[^{}]{0,100}\}\}", re.IGNORECASE
)
_WIKI_WORD = re.compile(
    r"\{\{lang(?:-\w{2,3}|\|\w{2,3})\|([^|{}\n]{1,200})[^{}\n]{0,100}\}\}", re.IGNORECASE
)
_WIKI_QUOTE = re.compile(
    r"\{\{(?:block|c)?quote\|(?:text=)?([^|{}]{1,2000})[^{}]{0,300}\}\}", re.IGNORECASE
)
#: The first and the last line of what is no prose: a table, a gallery.
_WIKI_APART = {"{|": "|}", "<gallery": "</gallery"}

_RST_DIRECTIVE = re.compile(r"^\.\. [\w-]{1,40}::.{0,500}$", re.MULTILINE)
_RST_OPTION = re.compile(r"^ {2,8}:[\w-]{1,40}:.{0,300}$|^\.\. _.{0,500}$", re.MULTILINE)
_RST_LINK = re.compile(r"`([^`<>\n]{1,300}?)\s?<[^`<>\n]{1,500}>`__?")
_RST_ROLE = re.compile(r":[\w-]{1,20}:`([^`<>\n]{1,200})`")
_RST_LITERAL = re.compile(r"``([^`\n]{1,300})``")
#: What a picture or a phrase that is defined elsewhere is put in for: |version|.
_RST_SUBSTITUTE = re.compile(
    r"^\.\. \|[^|\n]{1,60}\| .{0,500}$|\|[^|\s][^|\n]{0,60}\|_{0,2}", re.MULTILINE
)

_ADOC_TITLE = re.compile(r"\ufeff?\s{0,20}= \S")
_ADOC_MARK = re.compile(r"^(?:==+ \S|:[\w-]{1,40}:|image::|\[\w)", re.MULTILINE)
_ADOC_HEADING = re.compile(r"^(={1,6}) (\S.{0,300})$", re.MULTILINE)
#: The line below the title that names the author: "Ann Lee <ann@example.org>".
_ADOC_AUTHOR = re.compile(
    r"^([^\W\d_][^<>\n]{1,60}?) <[^<>\s]{3,100}@[^<>\s]{3,100}>$", re.MULTILINE
)
#: Attributes, the edges of blocks, pictures, comments, and the version before a day.
_ADOC_LINE = re.compile(
    r"^(?::!?[\w-]{1,40}:.{0,300}|\[[\w.#%\"',= -]{1,100}\]|[=*_.+-]{4,80}"
    r"|(?:image|include|video)::.{0,300}|//.{0,300})$|^v[\d.]{1,10}, ",
    re.MULTILINE,
)
_ADOC_LINK = re.compile(r"(?:link:|xref:|https?://)[^\s\[\]]{1,300}\[([^\[\]\n]{1,300})\]")
_ADOC_APART = {"----\n": "----\n", "|===": "|===", "////": "////"}

_ORG_START = re.compile(r"\ufeff?\s{0,20}#\+[A-Za-z_]{2,30}:", re.IGNORECASE)
_ORG_SAID = {
    name: re.compile(rf"^#\+{name}:[ \t]{{1,20}}(\S.{{0,300}})$", re.IGNORECASE | re.MULTILINE)
    for name in ("title", "author", "date")
}
_ORG_KEYWORD = re.compile(r"^#\+.{0,500}$", re.MULTILINE)
_ORG_HEADING = re.compile(r"^\*{1,6} (?:(?:TODO|DONE) )?(\S.{0,300})$", re.MULTILINE)
_ORG_LINK = re.compile(r"\[\[[^\[\]\n]{1,500}\]\[([^\[\]\n]{1,300})\]\]")
_ORG_APART = {
    "#+begin_src": "#+end_src",
    "#+begin_example": "#+end_example",
    ":properties:": ":end:",
}


def without_source_markup(text: str) -> str:
    """Return `text` without the markup of its source; any other text as it is."""
    for strip in _FORMS:
        text = strip(text)
    return text


def _unescape(text: str) -> str:
    if len(_ENTITY.findall(text)) < _FEWEST_ENTITIES:
        return text
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text)


def _heading_line(heading: re.Match[str]) -> str:
    words = " ".join(TAG.sub(" ", heading["words"]).split())
    return f"{'#' * int(heading['level'])} {words}" if words else ""


def _without_front_matter(text: str) -> str:
    """Return Markdown with its title, author and day as lines of the text, without footnotes.

    A heading of HTML over several lines, as READMEs have with a logo, becomes one of Markdown.
    """
    text = _TAGGED_HEADING.sub(_heading_line, text)
    if _FOOTNOTE.search(text):
        text = _FOOTNOTE_MARK.sub("", _FOOTNOTE.sub("", text))
    front = _FRONT.match(text)
    if front is None:
        return text
    entries = filter(None, map(_FRONT_ENTRY.match, front["lines"].splitlines()))
    said = {entry["key"]: _FRONT_MARKS.sub("", entry["value"]) for entry in entries}
    if not said:
        return text
    form = {"title": "# {}", "author": "By {}", "date": "{}"}
    head = [line.format(said[key]) for key, line in form.items() if key in said]
    return "\n\n".join([*head, text[front.end() :]])


def _without_bbcode(text: str) -> str:
    """Return a post without its tags. Those within code stay, for they are what it shows."""
    if len(_BB_CLOSING.findall(text)) < _FEWEST_CLOSING:
        return text
    # what stands between tags for code, and each tag's slash or ""
    parts = _BB_CODE.split(text)
    shown = []
    for n in range(0, len(parts), 2):
        code = n > 0 and not parts[n - 1] and parts[n + 1 : n + 2] == ["/"]
        shown.append(parts[n] if code else _BB_TAG.sub("", _BB_PICTURE.sub("", parts[n])))
    return "".join(shown)


def _without_wikitext(text: str) -> str:
    if not (_WIKI_LINK.search(text) and _WIKI_MARK.search(text)):
        return text
    text = _WIKI_NOTE.sub("", _without_runs(text, _WIKI_APART))
    text = _WIKI_WORD.sub(r"\1", _WIKI_AMOUNT.sub(r"\1 \2", text))
    text = _WIKI_QUOTE.sub(r"“\1”", text)
    for _ in range(_ROUNDS):
        text = _WIKI_TEMPLATE.sub("", text)
    text = _WIKI_LINK.sub(r"\1", _WIKI_FILE.sub("", text))
    if _WIKI_HEADING.search(text):
        text = _WIKI_ITEM.sub("1. ", text)
    text = _WIKI_ADDRESS.sub(r"\1", text)
    text = _WIKI_HEADING.sub(lambda match: f"{'#' * len(match[1])} {match[2]}", text)
    text = _ENTITY.sub(lambda match: html.unescape(match[0]), _WIKI_TAG.sub("", text))
    return _WIKI_QUOTES.sub("", text)


def _without_runs(text: str, apart: Mapping[str, str]) -> str:
    """Return `text` without the lines from one that begins with a key to one with its value.

    A line has its end: what "a\\n" begins is "a" alone. A run that does not end stays.
    """
    kept: list[str] = []
    end, start = "", 0
    for line in text.split("\n"):
        lowered = f"{line.strip().lower()}\n"
        if not end:
            end = next((last for first, last in apart.items() if lowered.startswith(first)), "")
            start = len(kept)
        kept.append(line)
        if end and lowered.startswith(end) and len(kept) > start + 1:
            del kept[start:]
            end = ""
    return "\n".join(kept)


def _without_rst(text: str) -> str:
    if not _RST_DIRECTIVE.search(text):
        return text
    text = _RST_OPTION.sub("", _RST_DIRECTIVE.sub("", text))
    text = _RST_LITERAL.sub(r"\1", _RST_SUBSTITUTE.sub("", text))
    return _RST_ROLE.sub(r"\1", _RST_LINK.sub(r"\1", text))


def _without_asciidoc(text: str) -> str:
    if not (_ADOC_TITLE.match(text) and _ADOC_MARK.search(text)):
        return text
    text = _ADOC_LINE.sub("", _without_runs(text, _ADOC_APART))
    text = _ADOC_AUTHOR.sub(r"\n\nBy \1\n", text, count=1)
    text = _ADOC_HEADING.sub(lambda match: f"{'#' * len(match[1])} {match[2]}\n", text)
    return _ADOC_LINK.sub(r"\1", text)


def _without_org(text: str) -> str:
    if not _ORG_START.match(text):
        return text
    text = _without_runs(text, _ORG_APART)
    for name, form in (("title", r"# \1\n"), ("author", r"By \1\n"), ("date", r"\1\n")):
        text = _ORG_SAID[name].sub(form, text, count=1)
    text = _ORG_HEADING.sub(r"## \1", _ORG_KEYWORD.sub("", text))
    return _ORG_LINK.sub(r"\1", text)


#: In this order: what is escaped may be markup.
_FORMS = (
    _unescape,
    _without_front_matter,
    _without_wikitext,
    _without_bbcode,
    _without_rst,
    _without_asciidoc,
    _without_org,
    without_latex,
)
