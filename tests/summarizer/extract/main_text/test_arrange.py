"""The kept segments as the article's blocks."""

from __future__ import annotations

import pytest

from summarizer.extract.html.reader import read_page
from summarizer.extract.html.tree import parse
from summarizer.extract.main_text.arrange import arrange

SENTENCE = "The ferry to the outer islands leaves at nine from the old stone quay."
OTHER = "It comes back at six in the evening, with the post and the day's catch."


def arranged(markup: str, chances: list[float] | None = None) -> list[str]:
    """The blocks as "kind: text", all of the page's lines being the article's unless told."""
    segments = read_page(parse(f"<body>{markup}</body>").root).segments
    found = arrange(segments, chances or [0.9] * len(segments))
    return [f"{one.kind.value}: {one.text}" for one in found]


def test_a_doubtful_heading_amid_the_article_is_kept() -> None:
    page = f"<p>{SENTENCE}<h2>Fares</h2><p>{OTHER}<h2>News</h2><p>Other news."
    assert arranged(page, [0.9, 0.2, 0.9, 0.2, 0.1]) == [
        f"paragraph: {SENTENCE}", "heading: Fares", f"paragraph: {OTHER}",
    ]  # fmt: skip


def test_so_is_not_one_over_a_list_that_is_none_of_it() -> None:
    page = f"<p>{SENTENCE}<h2>More</h2><ul><li>Other news.</ul><p>{OTHER}"
    assert arranged(page, [0.9, 0.2, 0.1, 0.9]) == [
        f"paragraph: {SENTENCE}",
        f"paragraph: {OTHER}",
    ]


@pytest.mark.parametrize(
    "name",
    ["hatnote", "dablink", "ambox", "bandeau-container", "avviso", "homonymie", "printfooter",
     "catlinks"],
)  # fmt: skip
def test_what_a_wikis_editors_say_is_none_of_its_article(name: str) -> None:
    said = f"<p>{OTHER}</p></div>"
    page = f"<p>{SENTENCE}<div class='{name}'>{said}<div id='{name}'>{said}"
    assert arranged(page) == [f"paragraph: {SENTENCE}"]


def test_headings_with_nothing_below_them_are_dropped() -> None:
    assert arranged(f"<p>{SENTENCE}<h2>More</h2><h3>Still more</h3>") == [f"paragraph: {SENTENCE}"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("<b>Aura, the fast one</b>", "heading"),
        ("<b>Aura is fast.</b>", "paragraph"),
        ("<b>Aura</b>, the fast one", "paragraph"),
        ("<b>Aura is the fast one of the two ferries that go to the outer islands each day</b>",
         "paragraph"),
    ],
)  # fmt: skip
def test_a_short_line_in_bold_letters_is_a_heading(line: str, kind: str) -> None:
    assert arranged(f"<p>{line}</p><p>{SENTENCE}</p>")[0].partition(":")[0] == kind


def test_what_a_page_has_for_narrow_and_for_wide_screens_is_said_once() -> None:
    page = f"<div><p>{SENTENCE}</p></div><div><p>{SENTENCE}</p><p>{OTHER}</p></div>"
    assert arranged(page) == [f"paragraph: {SENTENCE}", f"paragraph: {OTHER}"]


def test_so_it_is_if_its_marks_differ() -> None:
    page = f"<div><p>The day’s {SENTENCE}</div><div><p>The day's&nbsp;{SENTENCE}<p>{OTHER}</div>"
    assert arranged(page) == [f"paragraph: The day’s {SENTENCE}", f"paragraph: {OTHER}"]


def test_a_heading_is_none_that_a_link_above_says_in_other_marks() -> None:
    name = "Smart Home Plug - The fast one of the two ferries"
    page = (
        f"<ul><li>{name}</ul><p>{OTHER}<div><h2>{name.replace(' -', ':')}</h2><p>{SENTENCE}</div>"
    )
    assert f"heading: {name.replace(' -', ':')}" in arranged(page)


def test_a_lead_with_which_the_text_begins_is_said_once() -> None:
    page = f"<p>{SENTENCE}</p><p>{SENTENCE} {OTHER}</p><p>{OTHER}</p>"
    assert arranged(page) == [f"paragraph: {SENTENCE} {OTHER}", f"paragraph: {OTHER}"]
    short = "<p>The boat is late.</p><p>The boat is late. It has no oil.</p>"
    assert len(arranged(short)) == 2


def test_what_is_said_again_in_its_place_stays() -> None:
    assert arranged(f"<p>{SENTENCE}</p><p>{OTHER}</p><p>{SENTENCE}</p>") == [
        f"paragraph: {text}" for text in (SENTENCE, OTHER, SENTENCE)
    ]


def test_what_is_said_twice_in_a_row_is_said_once() -> None:
    assert arranged(f"<p>{SENTENCE}</p><p>{SENTENCE}</p><p>{OTHER}</p>") == [
        f"paragraph: {text}" for text in (SENTENCE, OTHER)
    ]


def test_a_quotation_that_is_pulled_out_of_the_text_is_said_once() -> None:
    pulled = "<blockquote><p>leaves at nine from the old</p><cite>Ann Lee</cite></blockquote>"
    other = "<blockquote><p>leaves at ten from the old</p></blockquote>"
    assert arranged(f"<p>{OTHER}</p>{pulled}<p>{SENTENCE}</p>{other}") == [
        f"paragraph: {OTHER}",
        f"paragraph: {SENTENCE}",
        "blockquote: leaves at ten from the old",
    ]


@pytest.mark.parametrize("gap", ["…", " [...]"])
def test_so_is_one_that_leaves_words_out(gap: str) -> None:
    pulled = f"<blockquote><p>The ferry{gap} leaves at nine</p></blockquote>"
    assert arranged(f"<p>{OTHER}</p>{pulled}<p>{SENTENCE}</p>")[1:] == [f"paragraph: {SENTENCE}"]


@pytest.mark.parametrize(
    "said",
    ["leaves at nine … The ferry to", "The ferry to … leaves at ni", "The … at … nine … old"],
)
def test_words_that_the_text_has_elsewhere_make_no_pull_quote(said: str) -> None:
    found = arranged(f"<p>{OTHER}</p><blockquote><p>{said}</p></blockquote><p>{SENTENCE}</p>")
    assert found[1] == f"blockquote: {said}"


def test_a_poem_with_a_line_that_the_text_repeats_keeps_the_others() -> None:
    lines = ["leaves at nine from the old", "Oh, the boat.", "Oh, the sea.", "Oh, the quay."]
    poem = "".join(f"<blockquote><p>{line}</p></blockquote>" for line in lines)
    found = arranged(f"<p>{OTHER}</p><p>{SENTENCE}</p>{poem}")
    assert found[2:] == [f"blockquote: {line}" for line in lines[1:]]


def test_the_same_words_are_judged_alike() -> None:
    page = f"<p>{OTHER}</p>" + f"<p>{SENTENCE}</p>" * 3
    assert arranged(page, [0.9, 0.5, 0.2, 0.2]) == [f"paragraph: {OTHER}"]


@pytest.mark.parametrize("heading", ["Key takeaways", "TL;DR", "En bref", "Auf einen Blick"])
def test_the_lines_of_the_authors_own_summary_are_known(heading: str) -> None:
    page = f"<h2>{heading}</h2><ul><li>Ferries go.<li>They are late.</ul><p>{SENTENCE}</p>"
    assert arranged(page)[1:] == [
        "summary: Ferries go.", "summary: They are late.", f"paragraph: {SENTENCE}",
    ]  # fmt: skip


def test_so_are_those_of_a_box_that_its_class_names() -> None:
    page = f"<div class=key-takeaways><p>Ferries go.</p></div><p>{SENTENCE}</p>"
    assert arranged(page) == ["summary: Ferries go.", f"paragraph: {SENTENCE}"]


def test_a_summary_ends_at_the_next_heading() -> None:
    page = f"<h2>Summary</h2><p>{OTHER}</p><h2>Fares</h2><p>{SENTENCE}</p>"
    assert arranged(page)[1::2] == [f"summary: {OTHER}", f"paragraph: {SENTENCE}"]


LEAD = (
    "The council of Port Anson said on Monday that the harbour would be dredged from March on, "
    "and that the work would take eleven weeks."
)


def test_a_first_paragraph_that_is_set_as_a_heading_is_one() -> None:
    assert arranged(f"<h2>{LEAD}</h2><p>{LEAD[4:]}</p>")[0] == f"paragraph: {LEAD}"


@pytest.mark.parametrize("named", ["js-caption", "cutline", "image_caption"])
def test_a_caption_may_be_named_within_its_paragraph(named: str) -> None:
    shown = f"<p><span><span class='{named}'>{LEAD[4:]}</span> <i>Photo: Mike</i></span></p>"
    assert arranged(f"<p>{LEAD}</p>{shown}<p>{LEAD[8:]}</p>")[1].startswith("caption: ")


def test_one_button_of_a_row_is_no_text() -> None:
    page = f"<div>Facebook<br>Email<br>Notes<br>More</div><p>{LEAD}</p>"
    assert arranged(page, [0.3, 0.3, 0.4, 0.2, 0.9]) == [f"paragraph: {LEAD}"]
