"""jump_lists: tables of contents whose entries are links to the headings below."""

from __future__ import annotations

import pytest

from summarizer.extract import read_html
from summarizer.extract.html.reader import read_page
from summarizer.extract.html.segments import Segment
from summarizer.extract.html.tree import parse
from summarizer.extract.main_text.jump_lists import find_jump_lists

URL = "https://mill.example/how-to"
STEPS = ("Step 1: Buy a mill", "Step 2: Dig a pond", "Step 3: Hang the wheel")
SAID = "The old miller says that it takes a year, and that the work is worth it."
SECTIONS = "".join(f"<h2 id=s{n}>{step}</h2><p>{SAID}" for n, step in enumerate(STEPS))


def segments_of(listing: str, sections: str = SECTIONS) -> list[Segment]:
    markup = f"<body><p>{SAID}</p>{listing}<p>{SAID}</p>{sections}</body>"
    return read_page(parse(markup).root, [URL]).segments


def dropped(listing: str, sections: str = SECTIONS) -> list[str]:
    segments = segments_of(listing, sections)
    return [segments[n].text for n in sorted(find_jump_lists(segments))]


def items(form: str, names: tuple[str, ...] = STEPS) -> str:
    return "".join(form.format(n, name) for n, name in enumerate(names))


@pytest.mark.parametrize(
    "form",
    [
        "<li><a href=#s{}>{}</a>",
        "<li><a href=#s{0}><span>3.{0}</span>{1}</a>",
        "<li>{0}. <a href=#s{0}>{1}</a>",
        f"<li><a href={URL}/#s{{}}>{{}}</a>",
        "<li><a href=/how-to#s{}>{}</a>",
        "<p><a href=#s{}>{}</a>",
    ],
)
def test_a_list_of_links_to_the_headings_is_a_table_of_contents(form: str):
    assert len(dropped(f"<ul>{items(form)}</ul>")) == len(STEPS)


def test_it_goes_with_its_heading_and_an_entry_that_is_no_link():
    listing = items("<li><a href=#s{}>{}</a>").replace("<li>", "<li>Now here<li>", 2)
    listing = listing.removeprefix("<li>Now here")
    assert dropped(f"<b>On this page</b><ul>{listing}</ul>") == [
        "On this page", STEPS[0], "Now here", *STEPS[1:],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "listing",
    [
        # links to other pages, or to nothing
        items("<li><a href=/steps#s{}>{}</a>"),
        items("<li><a href=# id=l{}>{}</a>"),
        # items that say more than a heading
        items("<li><a href=#s{}>{}</a> takes a month in all."),
        # words that are no heading: a glossary, the marks of notes
        items("<li><a href=#s{}>{}</a>", ("Weir", "Sluice", "Flume")),
        items("<li><a href=#s{}>{}</a>", ("1", "2", "3")),
        # too few
        items("<li><a href=#s{}>{}</a>", STEPS[:2]),
    ],
)
def test_another_list_is_none(listing: str):
    assert dropped(f"<ul>{listing}</ul>") == []


def test_headings_that_link_to_themselves_stay():
    linked = "".join(f"<h2 id=s{n}><a href=#s{n}>{step}</a></h2>" for n, step in enumerate(STEPS))
    assert dropped("", linked) == []


@pytest.mark.parametrize("before", ["", URL, "/how-to"])
def test_its_entries_are_no_items_of_the_article(before: str):
    steps = tuple(f"{step} that is worth its money" for step in STEPS)
    listing = items(f"<li><a href={before}#s{{0}}><span>3.{{0}}</span>{{1}}</a>", steps)
    sections = "".join(f"<h2>{step}</h2><p>{SAID} {SAID} {SAID}</p>" for step in steps)
    page = f"<h1>A mill</h1><p>{SAID} {SAID}</p><ul>{listing}</ul><p>{SAID}</p>{sections}"
    article = read_html(f"<html><body><article>{page}</article></body></html>", url=URL)
    assert [block.kind.value for block in article.blocks] == (
        ["paragraph"] * 2 + ["heading", "paragraph"] * len(steps)
    )
