"""Laws of how articles come in: whatever is sent, an article or a refusal that says why."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarizer.clean import clean, wording
from summarizer.decode import decode
from summarizer.detect import detect_language
from summarizer.errors import SummarizerError
from summarizer.extract import read_html
from summarizer.model import Article, Source
from summarizer.output.fragments import text_fragment
from summarizer.read import read_source
from summarizer.text import read_text
from summarizer.urls import find_links, normalize_link, site_of
from tests.cpu_time import is_linear

#: Extraction takes some milliseconds each.
FEW = settings(max_examples=60)

PIECES = st.sampled_from(
    ["The council said on Monday that the bridge would open in spring. ", "Share", "# ", "> ",
     "- ", "\n", "\n\n", "READ MORE: ", "By Ann Avery", "3 May 2021", "Source: example.org", "**",
     "[a](b)", "===\n", "```\n", "https://example.org/a?b=c", "“", "”", " ", "\u2028", "\ud800",
     "市长表示。"]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join))
TAGS = st.sampled_from(
    ["<p>", "</p>", "<div>", "<h1>A bridge", "</h1>", "<ul><li>", "<table><tr><td>", "<!--",
     "<blockquote>", "-->", "<script>", "</script>", "<script type='application/ld+json'>",
     '{"@type":', '"NewsArticle","author":[', "]}", "<meta charset=x>", "'>", "&#0;", "&amp",
     "<meta property='og:title' content='", "<title>", "<br>", "<", ">", "<html lang=en>",
     "<![CDATA[", "<?xml ?>"]
)  # fmt: skip
PAGES = st.lists(st.one_of(TAGS, PIECES, st.text(max_size=20)), max_size=60).map("".join)
LINES = st.sampled_from(
    ["The council said on Monday that the bridge would open in spring.", "Share", "Home", "Menu",
     "“We have waited for this for ten years,” said the mayor of the town.", "READ MORE: A boat",
     "Old bridge to open in spring", "By Ann Avery", "3 May 2021", "Source: example.org", "Tags",
     "It will cost four crowns to walk over it, and nothing for those who live on the island.",
     "Photo: the council", "Related posts", "What comes next", "Comments (3)", "© 2024 The Town"]
)  # fmt: skip
WORDS = st.lists(st.text("abc-,&.“é", min_size=1, max_size=6), min_size=1, max_size=30)


def assert_sound(article: Article) -> None:
    """Blocks lie in the text in order, apart, and cover all that is no space."""
    at = 0
    for block in article.blocks:
        assert article.text[at : block.span.start].strip() == ""
        piece = block.span.of(article.text)
        assert piece == piece.strip() != ""
        at = block.span.end
    assert at == len(article.text)
    assert article.title is None or article.title.strip()
    assert article.published is None or article.published.tzinfo is not None


@given(TEXTS)
@example("𝑨")  # no small letter of its own
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert wording(wording(text)) == wording(text)


@FEW
@given(TEXTS)
def test_any_text_is_an_article_or_a_refusal(text: str) -> None:
    try:
        article = read_text(text)
    except SummarizerError:
        return
    assert_sound(article)


@FEW
@given(st.lists(LINES, max_size=30), st.sampled_from(["\n", "\n\n"]))
def test_every_block_is_a_line_of_the_text(lines: list[str], gap: str) -> None:
    try:
        article = read_text(gap.join(lines))
    except SummarizerError:
        return
    blocks = [block.span.of(article.text) for block in article.blocks]
    assert set(blocks) <= set(lines)
    assert article.title is None or article.title in lines


@FEW
@given(PAGES)
def test_any_page_is_an_article_or_a_refusal(page: str) -> None:
    try:
        article = read_html(page, url="https://example.org/a")
    except SummarizerError:
        return
    assert_sound(article)


@FEW
@given(st.binary(max_size=600), st.sampled_from(["", "text/html", "text/plain", "image/png"]))
def test_any_bytes_are_an_article_or_a_refusal(body: bytes, media_type: str) -> None:
    try:
        article = read_source(Source(body=body, media_type=media_type, charset="utf-8"))
    except SummarizerError:
        return
    assert_sound(article)


@given(st.binary(max_size=300), st.one_of(st.none(), st.text(max_size=12)), st.booleans())
def test_any_bytes_are_text_or_refused(body: bytes, charset: str | None, html: bool) -> None:
    try:
        assert isinstance(decode(body, charset, html=html), str)
    except SummarizerError:
        return


@given(st.text("кирил абв ünïcode", min_size=1))
def test_what_was_written_as_utf8_is_read_as_it_was(text: str) -> None:
    assert decode(text.encode()) == text


@given(TEXTS)
def test_a_language_is_two_letters_or_unknown(text: str) -> None:
    code = detect_language(text)
    assert code == "und" or (len(code) == 2 and code.isalpha() and code.islower())


@given(
    st.one_of(
        st.text(),
        st.text().map(lambda rest: f"https://example.org/{rest}"),
        st.from_regex(r"https?://[a-zé0-9.-]{1,20}(:\d{1,6})?/[^\s]{0,30}", fullmatch=True),
    )
)
def test_a_link_has_one_form(url: str) -> None:
    try:
        once = normalize_link(url)
    except SummarizerError:
        return
    assert normalize_link(once) == once
    assert once.isascii()
    assert site_of(once)


@given(TEXTS)
def test_links_found_can_be_found_again(text: str) -> None:
    for link in find_links(text):
        assert find_links(link) == (link,)


@given(WORDS, WORDS, WORDS)
def test_a_fragment_keeps_to_its_grammar(
    before: list[str], sentence: list[str], after: list[str]
) -> None:
    page = " ".join([*before, *sentence, *after])
    link = text_fragment("https://example.org/a", " ".join(sentence), page)
    directive = link.partition("#:~:text=")[2]
    parts = directive.split(",")
    assert 1 <= len(parts) <= 3
    assert "&" not in directive
    assert all("-" not in part for part in parts[1:])
    assert "-" not in parts[0].removesuffix("-")


@pytest.mark.parametrize(
    "piece",
    ["The council said that the bridge would open in spring. ", "Share\n", "a\n\n", "[a](b) ",
     "**a ", "By Ann Avery\n", "3 May 2021 ", "> - # ", "<p>a", "<div>", "<!--", "https://a.b/"],
)  # fmt: skip
def test_twice_the_text_takes_less_than_three_times_as_long(piece: str) -> None:
    def read_all(count: int) -> None:
        for read in (read_text, read_html):
            with suppress(SummarizerError):
                read(piece * (count // len(piece)))

    # below some milliseconds a measurement says nothing
    assert is_linear(read_all, 10_000, 20_000, times=3, floor_s=0.02)
