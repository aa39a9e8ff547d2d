"""Texts written in a markup language → prose with headings as Markdown has them.

People paste and send the sources of pages: front matter and footnotes of Markdown, the markup of
wikis, forums (BBCode), reStructuredText and LaTeX, or text whose characters HTML has escaped. Each
is recognised by marks that prose does not have; any other text stays as it is.
"""

from __future__ import annotations

import html
import re

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});")
#: A text with fewer entities may be about them.
_FEWEST_ENTITIES = 3

#: The lines between "---" at the head of Markdown: "title: A pier".
_FRONT = re.compile(
    r"\ufeff?---[ \t]*\n(?P<lines>(?:(?!---|\.\.\.).{0,500}\n){1,60})(?:---|\.\.\.)[ \t]*\n"
)
_FRONT_ENTRY = re.compile(
    r"(?P<key>title|author|date)\s*:\s+[\"']?(?P<value>[^\n]{1,300}?)[\"']?\s*$"
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

_RST_DIRECTIVE = re.compile(r"^\.\. [\w-]{1,40}::.{0,500}$", re.MULTILINE)
_RST_OPTION = re.compile(r"^ {2,8}:[\w-]{1,40}:.{0,300}$|^\.\. _.{0,500}$", re.MULTILINE)
_RST_LINK = re.compile(r"`([^`<>\n]{1,300}?)\s?<[^`<>\n]{1,500}>`__?")
_RST_ROLE = re.compile(r":[\w-]{1,20}:`([^`<>\n]{1,200})`")

_TEX_BODY = re.compile(r"\\begin\{document\}")
_TEX_START = re.compile(r"\s{0,100}(?:%.{0,300}\n\s{0,20}){0,50}\\documentclass\b")
_TEX_TITLE = re.compile(r"\\title(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{1,300})\}")
_TEX_AUTHOR = re.compile(r"\\author\{([^{}\n]{1,200}?)(?:\\[a-z]{1,20})?\}")
_TEX_COMMENT = re.compile(r"(?<!\\)%.*")
#: What is no prose: from its line to the line that ends it.
_TEX_APART = re.compile(
    r"\\(?P<end>begin|end)\{(?:figure|table|tabular|equation|align|lstlisting|verbatim|tikzpicture"
    r"|thebibliography)\*?\}"
)
_TEX_HEADING = re.compile(r"\\(?:chapter|(?:sub){0,2}section)\*?\{([^{}\n]{1,200})\}")
_TEX_SILENT = re.compile(
    r"\\(?:cite\w{0,8}|ref|eqref|label|footnote|includegraphics|bibliography\w{0,5}|usepackage|index"
    r"|documentclass|begin|end|vspace|hspace|input)\*?(?:\[[^\]\n]{0,200}\]){0,2}\{[^{}]{0,500}\}"
)
_TEX_WORDS = re.compile(r"\\[a-zA-Z]{1,20}\*?(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{0,500})\}")
_TEX_COMMAND = re.compile(r"\\(?:[a-zA-Z]{1,20}\*?|\\)[ \t]?")
_TEX_SIGNS = (
    ("``", "“"),
    ("''", "”"),
    ("~", " "),
    ("\\&", "&"),
    ("\\%", "%"),
    ("\\$", "$"),
    ("---", "—"),
)


def without_source_markup(text: str) -> str:
    """Return `text` without the markup of its source; any other text as it is."""
    for strip in _FORMS:
        text = strip(text)
    return text


def _unescape(text: str) -> str:
    if len(_ENTITY.findall(text)) < _FEWEST_ENTITIES:
        return text
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text)


def _without_front_matter(text: str) -> str:
    """Return Markdown with its title, author and day as lines of the text, without footnotes."""
    if _FOOTNOTE.search(text):
        text = _FOOTNOTE_MARK.sub("", _FOOTNOTE.sub("", text))
    front = _FRONT.match(text)
    if front is None:
        return text
    entries = filter(None, map(_FRONT_ENTRY.match, front["lines"].splitlines()))
    said = {entry["key"]: entry["value"] for entry in entries}
    if not said:
        return text
    form = {"title": "# {}", "author": "By {}", "date": "{}"}
    head = [line.format(said[key]) for key, line in form.items() if key in said]
    return "\n\n".join([*head, text[front.end() :]])


def _without_bbcode(text: str) -> str:
    if len(_BB_CLOSING.findall(text)) < _FEWEST_CLOSING:
        return text
    return _BB_TAG.sub("", _BB_PICTURE.sub("", text))


def _without_wikitext(text: str) -> str:
    if not (_WIKI_LINK.search(text) and _WIKI_MARK.search(text)):
        return text
    text = _WIKI_NOTE.sub("", text)
    for _ in range(_ROUNDS):
        text = _WIKI_TEMPLATE.sub("", text)
    text = _WIKI_LINK.sub(r"\1", _WIKI_FILE.sub("", text))
    text = _WIKI_HEADING.sub(lambda match: f"{'#' * len(match[1])} {match[2]}", text)
    return _WIKI_QUOTES.sub("", text)


def _without_rst(text: str) -> str:
    if not _RST_DIRECTIVE.search(text):
        return text
    text = _RST_OPTION.sub("", _RST_DIRECTIVE.sub("", text))
    return _RST_ROLE.sub(r"\1", _RST_LINK.sub(r"\1", text))


def _without_latex(text: str) -> str:
    if not _TEX_START.match(text):
        return text
    title, author = _TEX_TITLE.search(text), _TEX_AUTHOR.search(text)
    body = _TEX_BODY.search(text)
    lines: list[str] = []
    apart = False
    for line in _TEX_COMMENT.sub("", text[body.end() if body else 0 :]).split("\n"):
        mark = _TEX_APART.search(line)
        if mark is not None:
            apart = mark["end"] == "begin" and r"\end{" not in line
        elif not apart:
            lines.append(line)
    text = _TEX_SILENT.sub("", _TEX_HEADING.sub(r"## \1", "\n".join(lines)))
    for _ in range(_ROUNDS):
        text = _TEX_WORDS.sub(r"\1", text)
    text = _TEX_COMMAND.sub("", text)
    for sign, meant in _TEX_SIGNS:
        text = text.replace(sign, meant)
    head = [f"# {title[1]}"] if title else []
    return "\n\n".join([*head, *([f"By {author[1]}"] if author else []), text])


#: In this order: what is escaped may be markup.
_FORMS = (
    _unescape,
    _without_front_matter,
    _without_wikitext,
    _without_bbcode,
    _without_rst,
    _without_latex,
)
