"""urls: links found, written in one form, and compared."""

from __future__ import annotations

import pytest

from summarizer.errors import BadAddress
from summarizer.urls import find_links, normalize_link, opens_page, same_site, site_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://example.org/a.", ("https://example.org/a",)),
        ("(https://example.org/a_(b))", ("https://example.org/a_(b)",)),
        ("“https://example.org/a”, he wrote", ("https://example.org/a",)),
        ("example.org/news and www.example.com!", ("https://example.org/news", "https://www.example.com")),
        ("https://example.org/a https://example.org/a", ("https://example.org/a",)),
        ("https://münchen.example/straße?q=ä", ("https://münchen.example/straße?q=ä",)),
        ("http://example.org:8080/x?a=1&b=2#c", ("http://example.org:8080/x?a=1&b=2#c",)),
        ("[text](https://example.org/x)", ("https://example.org/x",)),
        ("((https://example.org/a_(b)).)", ("https://example.org/a_(b)",)),
        ("https://example.org/a[1]].", ("https://example.org/a[1]",)),
        ("https://example.org/" + ")" * 4000, ("https://example.org/",)),
    ],
)  # fmt: skip
def test_links_are_found_without_what_is_around_them(text: str, expected: tuple[str, ...]) -> None:
    assert expected == find_links(text)


@pytest.mark.parametrize(
    "text",
    ["and/or", "ann@example.org/x", "notes.md/part", "v1.2/3", "Mr.Smith", "ftp://example.org/a",
     "https://", "3.14/2", "he said.Then/now"[:8]],
)  # fmt: skip
def test_what_only_looks_like_a_link_is_none(text: str) -> None:
    assert find_links(text) == ()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTPS://WWW.Example.ORG", "https://www.example.org/"),
        ("https://example.org:443/a#b", "https://example.org/a"),
        ("https://example.org/?utm_source=x&fbclid=y&id=7", "https://example.org/?id=7"),
        ("https://example.org/a?b", "https://example.org/a?b"),
        ("example.org/a", "https://example.org/a"),
        ("https://münchen.example/straße", "https://xn--mnchen-3ya.example/stra%C3%9Fe"),
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://example.org./a", "https://example.org/a"),
        ("http://[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080/"),
    ],
)
def test_all_spellings_have_one_form(url: str, expected: str) -> None:
    assert expected == normalize_link(url)
    assert expected == normalize_link(expected)


@pytest.mark.parametrize(
    "url",
    ["", "https://", "ftp://example.org", "javascript:alert(1)", "https://user@example.org/",
     "https://example.org:99999/", "https://exa mple.org/", "https://[::1", "https://a..b/",
     "https://example.org/\x00", "https://" + "a" * 5000, "file:///etc/passwd", "https://-./"],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(BadAddress):
        normalize_link(url)


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.example.org/a", "example.org"),
        ("http://news.example.org:8080", "news.example.org"),
        ("example.org/a", "example.org"),
        ("https://[bad", ""),
        ("", ""),
    ],
)
def test_the_site_is_the_host_without_www(url: str, site: str) -> None:
    assert site == site_of(url)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "http://example.org:8080/b"),
        ("https://www.example.org/a", "https://example.org/b"),
        ("https://www.example.co.uk/a", "https://amp.example.co.uk/b"),
        ("https://ann.github.io/a", "https://www.ann.github.io/b"),
        ("https://github.io/a", "https://github.io/b"),
        ("http://wiki/a", "http://wiki/b"),
    ],
)
def test_a_host_and_its_parts_are_one_site(one: str, other: str) -> None:
    assert (same_site(one, other), same_site(other, one)) == (True, True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://ann.github.io/a", "https://github.io/b"),
        ("https://www.github.io/a", "https://github.io/b"),
        ("https://ann.github.io/a", "https://bo.github.io/b"),
        ("https://example.co.uk/a", "https://co.uk/b"),
        ("https://example.org/a", "https://org/b"),
        ("https://example.org/a", "https://notexample.org/b"),
        ("https://example.org/a", "https:///b"),
    ],
)
def test_what_many_share_is_no_site(one: str, other: str) -> None:
    assert (same_site(one, other), same_site(other, one)) == (False, False)


def test_links_without_a_scheme_may_be_left_out() -> None:
    text = "www.example.com, example.org/a and https://example.org/b"
    assert find_links(text, bare=False) == ("https://example.org/b",)


@pytest.mark.parametrize("url", ["https://a.b/" + "é" * 800, "https://" + "é" * 300 + ".org/"])
def test_what_would_be_too_long_as_it_is_sent_is_refused(url: str) -> None:
    with pytest.raises(BadAddress):
        normalize_link(url)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/8", True),
        ("https://t.me/harbour/8", False),
        ("https://example.org/8.MP3?x=1", False),
        ("https://[example/8", False),
    ],
)
def test_what_opens_a_page_is_an_address_of_no_app_and_no_media(url: str, expected: bool) -> None:
    assert expected is opens_page(url)
