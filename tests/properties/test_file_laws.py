"""Laws of files: however they are damaged, an article comes out or a refusal that says why."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import SummarizerError
from summarizer.files.pdf.columns import in_order
from summarizer.files.pdf.furniture import without_furniture
from summarizer.files.pdf.hyphens import Hyphens
from summarizer.files.pdf.page import Line, Page
from summarizer.files.pdf.paragraphs import body_size, paragraphs_of, units_of
from summarizer.model import Source
from summarizer.read import read_source
from tests.documents import PARAGRAPHS, document, docx, epub, paragraph, samples, xhtml
from tests.properties.test_source_laws import assert_sound

SAMPLES = samples()
#: Where a file is cut or written over, as a share of its length, and with what.
PLACES = st.floats(0, 1)
PIECES = st.sampled_from(
    [b"", b"\x00", b"\xff\xfe", b"<", b"</w:p>", b"&#0;", b"&x;", b"<!DOCTYPE a>", b"--=_b\r\n",
     b"\r\n\r\n", b"=?utf-8?B?", b"Content-Type: multipart/mixed; boundary=", b"PK\x01\x02",
     b"<w:tbl>", b"<li>", b"<blockquote>", b"9" * 30, b"obj", b">>"]
)  # fmt: skip
DAMAGES = st.lists(st.tuples(PLACES, st.integers(0, 40), PIECES), min_size=1, max_size=4)
Damage = list[tuple[float, int, bytes]]


def damaged(body: bytes, damages: Damage) -> bytes:
    for place, length, piece in damages:
        at = int(place * len(body))
        body = body[:at] + piece + body[at + length :]
    return body


def assert_read_or_refused(body: bytes) -> None:
    try:
        article = read_source(Source(body=body))
    except SummarizerError:
        return
    assert_sound(article)


@settings(max_examples=150)
@given(kind=st.sampled_from(["docx", "epub", "eml", "mhtml"]), damages=DAMAGES)
def test_a_damaged_file_is_read_or_refused(kind: str, damages: Damage) -> None:
    assert_read_or_refused(damaged(SAMPLES[kind], damages))


@settings(max_examples=100)
@given(damages=DAMAGES)
def test_damaged_markup_in_a_whole_file_is_read_or_refused(damages: Damage) -> None:
    main = document(*map(paragraph, PARAGRAPHS)).encode()
    assert_read_or_refused(docx(damaged(main, damages).decode("latin-1")))
    chapter = xhtml("".join(f"<p>{text}</p>" for text in PARAGRAPHS)).encode()
    assert_read_or_refused(epub({"a.xhtml": damaged(chapter, damages).decode("latin-1")}))


@settings(max_examples=15)
@given(damages=DAMAGES)
def test_a_damaged_pdf_is_read_or_refused(damages: Damage) -> None:
    """Few examples: each takes a process of its own."""
    assert_read_or_refused(damaged(SAMPLES["pdf"], damages))


NUMBERS = st.floats(-1000, 1000)
WORDS = st.text("ab .-,\x02ﬁA1", min_size=1, max_size=12).map(lambda text: text.strip() or "a")
LINES = st.builds(
    lambda text, left, top, width, height, bold: Line(
        text, left, top, left + width, top + height, bold
    ),
    WORDS, NUMBERS, NUMBERS, st.floats(0, 600), st.floats(0, 50), st.booleans(),
)  # fmt: skip
PAGES = st.lists(
    st.builds(Page, st.just(842.0), st.lists(LINES, max_size=30).map(tuple)), max_size=4
)


@settings(max_examples=150)
@given(pages=PAGES)
def test_lines_anywhere_are_put_in_some_order_and_none_is_lost(pages: list[Page]) -> None:
    for page in pages:
        words = sorted(" ".join(line.text for line in page.lines).split())
        assert sorted(" ".join(line.text for line in in_order(page.lines)).split()) == words
    lines = [in_order(page.lines) for page in without_furniture(pages)]
    found = paragraphs_of(lines)
    assert len(units_of(found, body_size(lines))) <= len(found)


@given(words=st.lists(st.text("abcdefgh", min_size=6, max_size=12), min_size=2, max_size=8))
def test_words_cut_anywhere_are_whole_again(words: list[str]) -> None:
    lines = []
    rest = ""
    for word in words:
        lines.append(f"{rest} {word[:3]}\x02".strip())
        rest = word[3:]
    lines.append(rest)
    # in a language without compounds of two words, as the halves of these may be words, too
    assert Hyphens(lines, language="tr").joined(lines) == " ".join(words)
