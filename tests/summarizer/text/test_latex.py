"""latex: the source of a document becomes prose; other texts stay as they are."""

from __future__ import annotations

import pytest

from summarizer.text.latex import without_latex


def lines_of(body: str, preamble: str = "") -> list[str]:
    """Return the lines of prose in a document, without empty ones."""
    source = f"\\documentclass{{article}}{preamble}\\begin{{document}}{body}\\end{{document}}"
    return [line.strip() for line in without_latex(source).split("\n") if line.strip()]


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        (
            r"caf\'es, G\"artner, na\"{\i}ve, \AA lesund, \L\'od\'z",
            "cafés, Gärtner, naïve, Ålesund, Łódź",
        ),
        (r"Stra\ss{}burg, \v{S}koda, \c{c}a, Bj\o rn", "Straßburg, Škoda, ça, Bjørn"),
        (r"2{,}4\,m at \euro{}3, 38\,\%, A\&B", "2,4 m at €3, 38 %, A&B"),
        (r"``a''---\enquote{b}---\textbf{\emph{c}}", "“a”—“b”—c"),
        (r"It~is~old~\cite[p.~4]{lee}.\footnote{No.}", "It\xa0is\xa0old."),
        (r"\href{https://x.org}{The rule} at \url{https://y.org}", "The rule at https://y.org"),
        ("It \\cite[see [2],\n p. 4]{lee}is old.", "It is old."),
        (r"Old \begin{tikzpicture}\draw (0,0);\end{tikzpicture}pier\today", "Old pier"),
        (r"A \input{/etc/hostname}pier % not yet", "A pier"),
    ],
    ids=[
        "accents",
        "letters",
        "signs",
        "quotes",
        "references",
        "links",
        "notes",
        "apart",
        "files",
    ],
)
def test_letters_and_marks_are_read_as_they_print(source: str, prose: str) -> None:
    assert lines_of(source) == [prose]


def test_a_document_begins_with_its_title_authors_and_day() -> None:
    title = r"\title[Pier]{The\\Pier of \textbf{Sk\o y}}"
    author = r"\author{Ren\'e M\"uller\thanks{Us.} \\ Uni \and Eva Lee}\date{3 May 2019}"
    head = ["# The Pier of Skøy", "By René Müller, Eva Lee", "3 May 2019", "It is old."]
    assert lines_of(r"\maketitle It is old.", preamble=title + author) == head
    assert lines_of(rf"{title}{author}\maketitle It is old.") == head


def test_headings_and_items_are_marked() -> None:
    body = (
        r"\section*{Past}It is old.\subsection{Ma\ss e}\begin{itemize}\item A\item B\end{itemize}"
    )
    assert lines_of(body) == ["## Past", "It is old.", "## Maße", "* A", "* B"]


@pytest.mark.parametrize(
    "more",
    [
        r"\emph{" * 900,
        r"\section",
        "{",
        r"\begin{itemize}",
        "$",
        r"\verb",
        r"\sqrt[",
        r"$\begin{matrix} 1 & 2 \\ 3$ x \begin{pmatrix}",
        r"\'{a" * 100,
        # the parser reads each twice as often as the one before
        r"See \cite[p. 1 words. " * 100,
        r"See \cite[{p. 1] words. " * 100,
        r"\frac{" * 100,
    ],
)
def test_a_broken_document_is_read_as_far_as_it_goes(more: str) -> None:
    assert "It is old." in without_latex(rf"\documentclass{{article}} It is old. {more}")


def test_a_bracket_without_an_end_in_its_paragraph_costs_no_words() -> None:
    assert lines_of("It \\cite[is old.\n\nIt is] late.") == ["It is old.", "It is] late."]


def test_a_source_that_is_too_long_to_parse_stays() -> None:
    source = r"\documentclass{article} \emph{It} " + "is old. " * 40_000
    assert without_latex(source) == source


@pytest.mark.parametrize(
    "text", [r"Write \emph{old}, he said.", r"\documentclass is the first. It \emph{names} it."]
)
def test_a_text_that_only_speaks_of_marks_stays(text: str) -> None:
    assert without_latex(text) == text
