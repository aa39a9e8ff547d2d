r"""The source of a document in LaTeX → prose with headings as Markdown has them.

pylatexenc parses it and knows the letters (\'e, \o, \ss) and signs. Here is what it should say of
a document's own parts: headings, the title and its authors, and what is no prose.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from pylatexenc.latex2text import LatexNodes2Text
    from pylatexenc.latexwalker import LatexMacroNode, LatexWalker

_START = re.compile(r"\s{0,100}(?:%.{0,300}\n\s{0,20}){0,50}\\documentclass\s{0,5}[\[{]")
_HEADINGS = ("part", "chapter", "section", "subsection", "subsubsection")
#: Macros with nothing to read in them, and the arguments that each takes, as pylatexenc writes
#: them: "*" for a star, "[" for one in brackets, "{" for one in braces.
_SILENT = {
    "cite": "*[[{", "citep": "*[[{", "citet": "*[[{", "citeauthor": "*[[{", "citeyear": "*[[{",
    "parencite": "*[[{", "textcite": "*[[{", "autocite": "*[[{", "footcite": "*[[{", "nocite": "{",
    "ref": "*{", "eqref": "*{", "cref": "*{", "autoref": "*{", "pageref": "*{", "label": "{",
    "footnote": "[{", "thanks": "{", "index": "{", "includegraphics": "*[[{", "input": "{",
    "include": "{", "bibliography": "{", "bibliographystyle": "{", "vspace": "*{", "hspace": "*{",
    "pagestyle": "{", "thispagestyle": "{", "setlength": "{{", "maketitle": "",
    "tableofcontents": "", "newcommand": "*{[[{", "title": "[{", "author": "[{", "date": "{",
    "today": "",
}  # fmt: skip
#: Environments with no prose in them, and the arguments of each.
_APART = {
    "figure": "[", "figure*": "[", "table": "[", "table*": "[", "tabular": "[{",
    "tikzpicture": "[", "thebibliography": "{", "lstlisting": "[", "verbatim": "", "minted": "[{",
    "equation": "", "equation*": "", "align": "", "align*": "", "algorithm": "[",
}  # fmt: skip
#: Other macros that print their last argument, their arguments, and the marks around it.
_PRINTED = {"enquote": ("*{", "“", "”"), "href": ("[{{", "", ""), "url": ("{", "", "")}
_PRINTED |= dict.fromkeys(_HEADINGS, ("*[{", "\n\n## ", "\n\n"))
_SIGNS = {"and": "\f", "LaTeX": "LaTeX", "TeX": "TeX", "euro": "€"}
#: What a reference leaves before the end of its sentence.
_GAP = re.compile(r"(?<=[^\W\d_])[ \xa0](?=[.,])")
#: The macros that say what the document is.
_NAMED = frozenset(("title", "author", "date"))
_BLANKS = re.compile(r"\s+")
#: An argument in brackets that ends in its paragraph; those within have none within them.
_OPTION = re.compile(r"\s{0,20}\[(?:[^\[\]\n]|\[[^\[\]\n]{0,200}\]|\n(?![ \t]{0,20}\n)){0,2000}\]")
#: The most characters of a source that are parsed: the parser is slow.
_MOST_CHARS = 300_000
#: The parser goes back behind a macro that lacks an argument: such macros within each other double
#: its work again and again. It may read as many tokens as a text has characters, so many times.
_READ_AGAIN = 4


def without_latex(text: str) -> str:
    """Return the prose of `text`, if it is a document in LaTeX; any other text as it is."""
    if not _START.match(text) or len(text) > _MOST_CHARS:
        return text
    from pylatexenc.latexwalker import LatexEnvironmentNode, LatexMacroNode

    try:
        nodes = _parser(text).get_latex_nodes()[0]
        body = [
            node
            for node in nodes
            if node.isNodeType(LatexEnvironmentNode) and node.environmentname == "document"
        ]
        inner = [node for found in body for node in found.nodelist]
        named: dict[str, list[list[str]]] = {}
        for node in (*nodes, *inner):
            if node.isNodeType(LatexMacroNode) and node.macroname in _NAMED:
                named[node.macroname] = _parts_of(node)
        prose = _GAP.sub("", _printer().nodelist_to_text(inner or nodes))
    except MemoryError:  # no fault of the text's; the worker handles it
        raise
    except Exception:  # noqa: BLE001  # pylatexenc may raise anything on a broken source
        return text
    title = [" ".join(line for part in named.get("title", ()) for line in part)]
    authors = [part[0] for part in named.get("author", ()) if part]
    head = [f"# {line}" for line in title if line]
    head += [f"By {', '.join(authors)}"] if authors else []
    head += [line for part in named.get("date", ()) for line in part]
    return "\n\n".join([*head, prose])


def _parts_of(node: LatexMacroNode) -> list[list[str]]:
    r"""Return the lines of each part of a title or of the authors, who have \and between them."""
    parts = _last_argument(node, _printer()).split("\f")
    return [
        [_BLANKS.sub(" ", line).strip() for line in part.split("\n") if line.strip()]
        for part in parts
    ]


def _last_argument(node: LatexMacroNode, printer: LatexNodes2Text) -> str:
    arguments = [one for one in (node.nodeargs or ())[-1:] if one is not None]
    return str(printer.nodelist_to_text(arguments)).strip()


def _parser(text: str) -> LatexWalker:
    from pylatexenc.latexwalker import LatexWalker, get_default_latex_context_db
    from pylatexenc.macrospec import EnvironmentSpec, MacroSpec

    context = get_default_latex_context_db()
    macros = _SILENT | {name: arguments for name, (arguments, *_) in _PRINTED.items()}
    context.add_context_category(
        "document",
        prepend=True,
        macros=[MacroSpec(name, arguments) for name, arguments in macros.items()],
        environments=[EnvironmentSpec(name, arguments) for name, arguments in _APART.items()],
    )

    class Bounded(LatexWalker):  # type: ignore[misc]  # it has no types
        """A parser that takes no unclosed "[" for an argument, and gives up on too much work."""

        left = _READ_AGAIN * len(text) + 1000

        def get_token(self, *args: Any, **options: Any) -> Any:
            self.left -= 1
            if self.left < 0:
                raise ValueError("the same text is read too often")
            return super().get_token(*args, **options)

        def get_latex_maybe_optional_arg(self, pos: int, **options: Any) -> Any:
            closed = _OPTION.match(text, pos)
            return super().get_latex_maybe_optional_arg(pos, **options) if closed else None

    return Bounded(text, latex_context=context, tolerant_parsing=True)


def _print_within(before: str, after: str) -> Callable[[LatexMacroNode, LatexNodes2Text], str]:
    def within(node: LatexMacroNode, l2tobj: LatexNodes2Text) -> str:
        return f"{before}{_last_argument(node, l2tobj)}{after}"

    return within


@cache
def _printer() -> LatexNodes2Text:
    from pylatexenc.latex2text import (
        EnvironmentTextSpec,
        LatexNodes2Text,
        MacroTextSpec,
        get_default_latex_context_db,
    )

    context = get_default_latex_context_db()
    silent: dict[str, Any] = dict.fromkeys(_SILENT, "")
    macros = silent | _SIGNS
    macros |= {name: _print_within(*marks) for name, (_, *marks) in _PRINTED.items()}
    context.add_context_category(
        "document",
        prepend=True,
        macros=[MacroTextSpec(name, printed) for name, printed in macros.items()],
        environments=[EnvironmentTextSpec(name, discard=True) for name in _APART],
    )
    return LatexNodes2Text(context, math_mode="text", strict_latex_spaces=False)
