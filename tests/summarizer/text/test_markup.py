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
WIKI_PARTS = """'''Sawl''' ([[Old]] {{lang-de|Steg}}) is {{convert|64|m|ft}} long.&nbsp;{{when}}
== Parts ==
# Rope
{| class="wikitable"
| 1990 || 12
|}
<gallery>
File:A.jpg|A duck
</gallery>
{{quote|It is old.|Lee}}
See [https://x.org the minutes] and<nowiki> [[ </nowiki>[https://y.org]."""
ASCIIDOC = """= A pier
Ann Lee <ann@example.org>
v1.0, 2024-06-03
:toc:

[NOTE]
====
It is *old*, see https://x.org[the minutes].
====
image::a.png[The pier]

== Past

[source,bash]
----
make pier
----
It was older."""
ADOC_UNDERLINED = """= A pier
:toc:

Past ships
----------
It is old.

Later years
-----------
It is late."""
NOTES = """{{date}}
# Pier
## Past
It is [[old]] and [[age|older]]."""
ORG = """#+TITLE: A pier
#+AUTHOR: Ann Lee
#+OPTIONS: toc:nil

* TODO Past
:PROPERTIES:
:ID: 1
:END:
It is old, see [[https://x.org][the minutes]].
#+BEGIN_SRC sh
make pier
#+END_SRC"""
TOML = '+++\ntitle = \'A pier\'\nauthors = ["Ann Lee", "Bo Ek"]\ndraft = false\n+++\nIt is old.'
CODED = "[b]A pier[/b] is [i]old[/i]. Write [code]a [b]pier[/b][/code] or [code]a [u]pier[/u]."
RST = """A pier
======
.. image:: a.png
   :alt: The pier
.. |old| image:: b.png
|old|
.. _old: https://x.org
It is `old <https://x.org/a>`_, see :doc:`past` in ``pier``."""
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
        (RST, ["A pier", "======", "It is old, see past in pier."]),
        (
            WIKI_PARTS,
            [
                "Sawl (Old Steg) is 64 m long.",
                "## Parts",
                "1. Rope",
                "“It is old.”",
                "See the minutes and [[ .",
            ],
        ),
        (
            ASCIIDOC,
            [
                "# A pier",
                "By Ann Lee",
                "2024-06-03",
                "It is *old*, see the minutes.",
                "## Past",
                "It was older.",
            ],
        ),
        (ADOC_UNDERLINED, ["# A pier", "Past ships", "It is old.", "Later years", "It is late."]),
        (NOTES, ["# Pier", "## Past", "It is old and older."]),
        (ORG, ["# A pier", "By Ann Lee", "## Past", "It is old, see the minutes."]),
        (TOML, ["# A pier", "By Ann Lee, Bo Ek", "It is old."]),
        (CODED, ["A pier is old. Write a [b]pier[/b] or a pier."]),
        (
            LATEX,
            ["# A pier", "By Ann Lee", "## Past", "It is old, “very” old.", "It cost 5% more."],
        ),
    ],
    ids=[
        "html",
        "front matter",
        "footnotes",
        "bbcode",
        "wiki",
        "rst",
        "parts of wikis",
        "asciidoc",
        "underlined titles",
        "notes with links",
        "org",
        "toml",
        "code in bbcode",
        "latex",
    ],
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
        "= 4 is what is left.\n\nIt is old.",
        "#+ is a sign. #+TITLE: is one, too.",
    ],
)
def test_a_text_that_only_speaks_of_marks_stays(text: str) -> None:
    assert without_source_markup(text) == text


def test_a_heading_of_html_may_have_several_lines():
    logo = '<h1 align="center">\n  <img src="logo.svg"><br>\n  tidewatch\n</h1>\n\nIt is a tide.'
    assert without_source_markup(logo) == "# tidewatch\n\nIt is a tide."
    assert without_source_markup("<h2>\n<img src='x'>\n</h2>\nIt is.") == "\nIt is."
