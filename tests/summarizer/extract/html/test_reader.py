"""A page's segments: where they part, what kind each is, what is counted of them."""

from __future__ import annotations

import pytest

from summarizer.extract.html.reader import read_page
from summarizer.extract.html.segments import Page
from summarizer.extract.html.tree import parse
from summarizer.model import BlockKind

SENTENCE = "The ferry to the outer islands leaves at nine from the old stone quay."


def page(markup: str) -> Page:
    return read_page(parse(f"<body>{markup}</body>").root)


def read(markup: str) -> list[str]:
    """The segments as "kind: text"; a heading with its level."""
    return [f"{one.kind.value}{one.level or ''}: {one.text}" for one in page(markup).segments]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>One.<p>Two.", ["paragraph: One.", "paragraph: Two."]),
        ("<div>One.<p>Two.</p>Three.</div>",
         ["paragraph: One.", "paragraph: Two.", "paragraph: Three."]),
        ("<h2>How<br>to go</h2>", ["heading2: How to go"]),
        ("<h3><div>7.</div><div>The quay</div></h3>", ["heading3: 7. The quay"]),
        ("<div role=heading aria-level=4>Fares</div>", ["heading4: Fares"]),
        ("<details><summary>Is it open?</summary>Yes.</details>",
         ["heading: Is it open?", "paragraph: Yes."]),
        ("<ul><li>Rope<li>Map</ul>", ["list_item: Rope", "list_item: Map"]),
        ("<ul><li><p>Rope</p><p>It is long.</p></ul>",
         ["list_item: Rope", "paragraph: It is long."]),
        ("<ul><li><h3>Rope</h3><p>It is long.</p></ul>",
         ["heading3: Rope", "paragraph: It is long."]),
        ("<blockquote><p>We go.</p></blockquote>", ["blockquote: We go."]),
        ("<figure><img><figcaption>The quay</figcaption></figure>", ["caption: The quay"]),
        ("<p class='wp-caption-text'>The quay</p>", ["caption: The quay"]),
        ("<p><code>make run</code></p>", ["code: make run"]),
        ("<p>Type <code>make run</code> first.</p>", ["paragraph: Type make run first."]),
        ("<dl><dt>Quay<dd>A wall at which ships lie, built of stone or of wood, for goods.</dl>",
         ["heading: Quay",
          "list_item: A wall at which ships lie, built of stone or of wood, for goods."]),
        ("<dl><dt>Length<dd>9 m</dl>", ["list_item: Length", "list_item: 9 m"]),
    ],
)  # fmt: skip
def test_what_stands_apart_is_known_for_what_it_is(markup: str, expected: list[str]) -> None:
    assert read(markup) == expected


def test_code_keeps_its_lines_and_is_never_glued_to_prose() -> None:
    markup = (
        "<p>Say:</p><pre><span>for ship in ships:</span>\n    ship.leave()\n</pre><p>Done.</p>"
    )
    assert read(markup) == [
        "paragraph: Say:", "code: for ship in ships:\n    ship.leave()", "paragraph: Done.",
    ]  # fmt: skip


def test_the_numbers_of_lines_beside_code_are_none_of_it() -> None:
    markup = "<table><tr><td><pre>1\n2\n</pre></td><td><pre>a = 1\nb = 2</pre></td></tr></table>"
    assert read(markup) == ["code: a = 1\nb = 2"]


def test_sentences_that_somebody_wrapped_by_hand_are_prose() -> None:
    words = "The ferry to the outer islands\nleaves at nine from the old\nquay on each day of May."
    assert read(f"<pre>{words}\n\n{words}</pre>") == ["paragraph: " + words.replace("\n", " ")] * 2


def test_the_cells_of_a_row_stay_together() -> None:
    rows = [("Name", "Length", "Crew"), ("Aura", "9 m", "2"), ("Brisa", "12 m", "4")]
    head = "<tr>" + "".join(f"<th>{cell}</th>" for cell in rows[0]) + "</tr>"
    body = "".join("<tr>" + "".join(f"<td><p>{c}</p></td>" for c in r) + "</tr>" for r in rows[1:])
    assert read(f"<table>{head}{body}</table>") == [
        "table_head: Name | Length | Crew", "table_row: Aura | 9 m | 2",
        "table_row: Brisa | 12 m | 4",
    ]  # fmt: skip


def test_a_table_that_lays_out_a_page_is_read_as_the_page() -> None:
    markup = f"<table><tr><td>Menu</td><td><h2>Ferry</h2><p>{SENTENCE}</p></td></tr></table>"
    assert read(markup) == ["paragraph: Menu", "heading2: Ferry", f"paragraph: {SENTENCE}"]


@pytest.mark.parametrize(
    "mark",
    ["<a href=#x>#</a>", "<a class=anchor href=#x>¶</a>",
     "<span class=mw-editsection>[edit]</span>",
     "<span class=sr-only>Link to this heading</span>", "<sup><a href=#n1>[1]</a></sup>"],
)  # fmt: skip
def test_marks_that_lead_elsewhere_are_no_words_of_a_heading(mark: str) -> None:
    assert read(f"<h2>The quay{mark}</h2>") == ["heading2: The quay"]


def test_a_number_that_is_no_link_stays() -> None:
    assert read("<p>It is 9 m<sup>2</sup> large.</p>") == ["paragraph: It is 9 m2 large."]


def test_names_that_only_a_style_keeps_apart_are_two_words() -> None:
    markup = "<p><span>Ann Lee</span><span>Monday</span></p><p><a>Home</a><a>News</a></p>"
    assert read(markup) == ["paragraph: Ann Lee Monday", "paragraph: Home News"]


@pytest.mark.parametrize(
    "markup",
    [
        "The ferry to the outer islands leaves at nine{}from the <b>old stone</b> quay.",
        "The ferry to the outer islands leaves at nine{}from <a href=/q class=place>the quay</a>.",
        "<a href=/f class=boat>The ferry to the outer islands</a>{}leaves at nine from the quay.",
        "<a href=/f>The ferry to the outer islands</a>{}<a href=/q>leaves at nine.</a>",
        "<dl><dt>Ferry<dd>The ferry to the outer islands goes{}at nine from the quay, or so</dl>",
    ],
)
def test_a_sentence_with_a_line_break_counts_as_one_without(markup: str) -> None:
    def counted(gap: str) -> list[tuple[object, ...]]:
        found = page(f"<div>{markup.format(gap)}</div>")
        texts = [
            (one.text, one.kind, one.linked, one.bold, one.links, one.tokens, one.words, one.prose)
            for one in found.segments
        ]
        return [*texts, *((e.tag, e.chars, e.linked, e.prose) for e in found.elements)]

    assert counted("<br>") == counted(" ")


def test_a_sentence_that_a_line_break_parts_is_one() -> None:
    markup = "<p>The ferry to the outer islands leaves<br>at nine.<br>Aura<br>Brisa</p>"
    assert read(markup) == [
        "paragraph: The ferry to the outer islands leaves at nine.",
        "paragraph: Aura",
        "paragraph: Brisa",
    ]


@pytest.mark.parametrize("tag", ["script", "style", "noscript", "svg", "iframe", "select"])
def test_what_nobody_reads_is_left_out(tag: str) -> None:
    assert read(f"<p>One.</p><{tag}>Not this</{tag}>Two.") == [
        "paragraph: One.",
        "paragraph: Two.",
    ]


def test_links_bold_letters_and_prose_are_counted_for_all_that_is_around() -> None:
    whole = page(f"<div><p><a>Home</a></p><p><b>Bold</b> {SENTENCE}</p></div>")
    home, prose = whole.segments
    assert (home.linked, home.links, home.prose) == (4, 1, False)
    assert (prose.linked, prose.bold, prose.prose, prose.words) == (0, 4, True, 15)
    around = prose.element.parent
    assert around is not None
    assert (around.chars, around.linked, around.segments) == (len(prose.text) + 4, 4, 2)


@pytest.mark.parametrize("attribute", ["hidden", "aria-hidden=true", "style='display: none'"])
def test_what_is_hidden_is_marked_and_so_is_all_within(attribute: str) -> None:
    whole = page(f"<p>Seen.</p><div {attribute}><p>Not seen.</p></div>")
    assert [one.element.hidden for one in whole.segments] == [False, True]


def test_a_page_of_endless_lines_is_cut_and_its_sums_hold() -> None:
    whole = page("<div>" + "<p>One</p>" * 20_050 + "</div>")
    assert (whole.cut, len(whole.segments)) == (True, 20_000)
    assert whole.elements[0].segments == 20_000


def test_a_long_text_in_a_heading_is_no_heading() -> None:
    assert page(f"<h2>{SENTENCE * 5}</h2>").segments[0].kind is BlockKind.PARAGRAPH


def test_an_article_that_the_parser_puts_into_the_head_is_read() -> None:
    root = parse(f"<html><title>Ferry</title><article><p>{SENTENCE}</p></article></html>").root
    assert [one.text for one in read_page(root).segments] == [SENTENCE]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("<nav>", "</nav>"), ("<div role=navigation>", "</div>"), ("<footer>", "</footer>"),
     ("<div role=dialog>", "</div>")],
)  # fmt: skip
def test_a_pages_frame_is_read_only_when_there_is_little_else(opening: str, closing: str) -> None:
    frame = f"{opening}<p>Home</p>{closing}"
    assert read(f"{frame}<p>{SENTENCE}</p>") == ["paragraph: Home", f"paragraph: {SENTENCE}"]
    assert read(frame + f"<p>{SENTENCE}</p>" * 6) == [f"paragraph: {SENTENCE}"] * 6


def test_the_footer_of_an_article_is_a_part_of_it() -> None:
    markup = "<article>" + f"<p>{SENTENCE}</p>" * 6 + "<footer><p>Notes</p></footer></article>"
    assert read(markup)[-1] == "paragraph: Notes"


@pytest.mark.parametrize("box", ["onetrust-consent-sdk", "didomi-host", "CybotCookiebotDialog"])
def test_what_asks_for_consent_frames_the_page(box: str) -> None:
    asked = f"<div id={box}><div><h2>Your choice</h2><p>{SENTENCE} Not at all.</div></div>"
    found = page(f"<p>{SENTENCE * 9}</p>{asked}").segments
    assert [one.text for one in found] == [SENTENCE * 9]
    assert len(page(asked).segments) == 2
