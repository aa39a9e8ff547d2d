"""read: what a page says of its article."""

from __future__ import annotations

import json

import pytest

from summarizer.extract.html.tree import parse
from summarizer.extract.metadata import Metadata, read_metadata

URL = "https://harlen.example/news/bridge?utm_source=x"


def said(head: str = "", body: str = "<p>Tide.</p>", url: str | None = URL) -> Metadata:
    markup = f"<html><head>{head}</head><body>{body}</body></html>"
    return read_metadata(parse(markup).root, url)


def data(**more: object) -> str:
    about = {"@type": "NewsArticle", "headline": "Bridge reopens", **more}
    return f'<script type="application/ld+json">{json.dumps(about)}</script>'


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("", "https://harlen.example/news/bridge"),
        ('<link rel="canonical" href="/2024/bridge">', "https://harlen.example/2024/bridge"),
        ('<link rel="canonical" href="https://other.example/x">', None),
        ('<link rel="canonical" href="https://harlen.example/">', None),
        ('<link rel="canonical" href="javascript:x">', None),
        (
            (
                '<link rel="canonical" href="https://harlen.example/">'
                '<meta property="og:url" content="https://www.harlen.example/b">'
            ),
            "https://www.harlen.example/b",
        ),
    ],
)
def test_an_address_of_its_own_counts_on_the_same_site_and_below_its_front_page(
    head: str, address: str | None
) -> None:
    assert said(head).url == (address or "https://harlen.example/news/bridge")


def test_a_file_may_name_any_address() -> None:
    head = '<link rel="canonical" href="https://other.example/x">'
    assert said(head, url=None).url == "https://other.example/x"
    assert said(url=None).url is None


def test_the_site_is_that_of_the_address() -> None:
    assert said().site == "harlen.example"


@pytest.mark.parametrize(
    ("head", "calls_it_so"),
    [
        ("", False),
        ('<meta property="og:type" content="Article">', True),
        ('<meta property="og:type" content="website">', False),
        (data(), True),
    ],
)
def test_data_may_call_it_an_article(head: str, calls_it_so: bool) -> None:
    assert said(head).says_article is calls_it_so


@pytest.mark.parametrize(
    ("head", "film"),
    [
        ('<meta property="og:type" content="video.other">', True),
        ('<meta name="twitter:card" content="player">', True),
        (
            (
                '<meta name="twitter:card" content="player">'
                '<meta property="og:type" content="article">'
            ),
            False,
        ),
        ('<script type="application/ld+json">{"@type": "VideoObject"}</script>', True),
        (data() + '<meta property="og:type" content="video.other">', False),
    ],
)
def test_a_film_is_one_unless_the_data_have_an_article(head: str, film: bool) -> None:
    assert said(head).says_video is film


_PAID = {"isAccessibleForFree": "False", "wordCount": "900"}
_PART = {"@type": "WebPageElement", "cssSelector": ".paid"}


def test_what_must_be_paid_for_is_withheld_where_its_part_is_missing() -> None:
    assert not said(data()).says_paid
    told = said(data(**_PAID))
    assert (told.says_paid, told.paid_words) == (True, 900)
    withheld = data(**_PAID, hasPart=_PART)
    assert said(withheld, "<p class='paid'>Subscribe now.</p>").says_paid
    assert not said(withheld, f"<p class='paid'>{'The tide is in. ' * 20}</p>").says_paid


@pytest.mark.parametrize("selector", [".paid", "#paid", "section", "div.paid"])
def test_a_plain_selector_chooses_the_paid_part(selector: str) -> None:
    head = data(**_PAID, hasPart=[{"cssSelector": selector}])
    assert not said(head, f"<section id=paid class=paid>{'The tide. ' * 40}</section>").says_paid


@pytest.mark.parametrize("count", [None, "many", "9" * 40, {"n": 1}, "\u0663", -3])
def test_an_odd_count_of_words_is_none_or_bounded(count: object) -> None:
    assert 0 <= said(data(isAccessibleForFree=False, wordCount=count)).paid_words <= 999_999_999


def test_the_first_of_a_name_counts() -> None:
    head = '<meta property="og:title" content="One"><meta property="og:title" content="Two">'
    assert said(head).titles == ("One",)


@pytest.mark.parametrize(
    ("tag", "language"), [("de-AT", "de"), ("", None), ("x-none", None), ("EN", "en")]
)
def test_the_language_is_that_of_the_root(tag: str, language: str | None) -> None:
    tree = parse(f'<html lang="{tag}"><body><p>Tide.</p></body></html>')
    assert read_metadata(tree.root, None).language == language


@pytest.mark.parametrize("href", ["bridge", "/news/bridge", "bridge?from=latest", "#top"])
def test_a_link_to_the_page_itself_is_no_link_to_a_section(href: str) -> None:
    head = "<title>Ferry sinks off Skerry | Skerry Times</title>"
    page = said(head, f"<ul><li><a href='{href}'>Ferry sinks off Skerry</a></ul><p>Tide.</p>")
    assert page.title == "Ferry sinks off Skerry"


def test_a_section_is_known_by_the_link_to_it() -> None:
    head = "<title>Local News › Adrift off the outer isles</title>"
    assert said(head, "<a href='/local'>Local News</a>").title == "Adrift off the outer isles"
