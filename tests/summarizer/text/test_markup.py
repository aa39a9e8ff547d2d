"""markup: the sources of pages become prose; other texts stay as they are."""

from __future__ import annotations

import pytest

from summarizer.text.markup import without_source_markup


def lines_of(text: str) -> list[str]:
    """Return the lines of the prose that is left, without empty ones."""
    return [line.strip() for line in without_source_markup(text).split("\n") if line.strip()]


FRONT = "---\ntitle: 'A pier'\nauthor: Ann Lee\ndate: 2024-06-03\ntags: [a]\n---\nIt is old."
BBCODE = """[b]A pier[/b]
[quote=ann]It is [url=https://x.org]old[/url].[/quote]
[img]https://x.org/a.png[/img]
[*] Rope [1]"""
WIKI = """{{Infobox|name={{small|Sawl}}}}'''Sawl''' is a [[pier (sea)|pier]].<ref>Lee</ref>
== Past ==
It is [[old]]''er''.
[[Datei:A.jpg|mini|[[Sawl]] in May]]
[[Catégorie:A]]"""
RST = """A pier
======
.. image:: a.png
   :alt: The pier
.. _old: https://x.org
It is `old <https://x.org/a>`_, see :doc:`past`."""
LATEX = r"""% by us
\documentclass[a4]{article}
\title{A pier}\author{Ann Lee}
\begin{document}\maketitle
\section{Past}
It is \textbf{\emph{old}}~\cite[p. 4]{lee}, ``very'' old. % no
\begin{figure}
\caption{Sea}
\end{figure}
It cost 5\% more.\\
\end{document}"""


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Tea &amp; toast &ndash; &pound;4, &#8364;5.", ["Tea & toast – £4, €5."]),
        (FRONT, ["# A pier", "By Ann Lee", "2024-06-03", "It is old."]),
        ("It is old.[^1]\n\n[^1]: Minutes, 3 June.", ["It is old."]),
        (BBCODE, ["A pier", "It is old.", "Rope [1]"]),
        (WIKI, ["Sawl is a pier.", "## Past", "It is older."]),
        (RST, ["A pier", "======", "It is old, see past."]),
        (
            LATEX,
            ["# A pier", "By Ann Lee", "## Past", "It is old , “very” old.", "It cost 5% more."],
        ),
    ],
    ids=["html", "front matter", "footnotes", "bbcode", "wiki", "rst", "latex"],
)
def test_the_source_of_a_page_becomes_prose(text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Write &lt; for <, he said.",
        "---\nIt is old.\n---\nIt is late.",
        "The note[^1] has no end.",
        "Write [b] for bold and [/b] behind it.",
        "A [[link]] alone is Markdown's.",
        "A ''quotation'' in '''three''' marks.",
        "It is `old <https://x.org/a>`_.",
        "Write \\emph{old}, he said.",
    ],
)
def test_a_text_that_only_speaks_of_marks_stays(text: str) -> None:
    assert without_source_markup(text) == text
