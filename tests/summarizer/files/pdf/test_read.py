"""pdf: articles out of files that only know where letters stand."""

from __future__ import annotations

import subprocess
import sys
import zlib
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from summarizer.errors import (
    DamagedFile,
    EmptyText,
    OutOfTime,
    ProtectedFile,
    ScannedPages,
    SummarizerError,
    Undecodable,
)
from summarizer.files.pdf.read import _moment, environment
from summarizer.model import Article, BlockKind, Note, Source
from summarizer.progress import telling
from summarizer.read import read_source
from tests.conftest import ROOT
from tests.documents import BODY, PARAGRAPHS, TITLE
from tests.pdfs import HEIGHT, Text, columns, content, pdf, set_lines

#: As long as three articles, and nowhere the same.
LONG = [f"{word} {text}" for word in ("Today", "Then", "Yesterday") for text in PARAGRAPHS]
HEAD = Text(TITLE, top=40, size=14, bold=True)


def read(body: bytes) -> Article:
    return read_source(Source(body=body))


def plain(pages: list[list[Text]]) -> bytes:
    return pdf([[HEAD, *pages[0]], *pages[1:]])


def test_lines_become_paragraphs_again() -> None:
    for lines in (set_lines(PARAGRAPHS, letters=80), set_lines(PARAGRAPHS, indent=0, gap=True)):
        article = read(plain(columns(lines, count=1)))
        assert (article.title, article.text) == (TITLE, BODY)
        assert [block.span.of(article.text) for block in article.blocks] == PARAGRAPHS


@pytest.mark.parametrize("across", [False, True])
@pytest.mark.parametrize("count", [2, 3])
def test_columns_are_read_one_after_the_other(count: int, across: bool) -> None:
    lines = set_lines(LONG, letters=25)
    pages = columns(lines, count=count, rows=30, width=170, across=across)
    assert "\n\n".join(LONG) == read(plain(pages)).text


def test_words_cut_at_the_end_of_a_line_are_whole_again() -> None:
    text = [f"{paragraph} It is a well-known story." for paragraph in LONG]
    lines = set_lines(text, letters=32, hyphenate=True)
    assert sum(line.endswith("-") for _, line in lines) >= 5
    assert read(plain(columns(lines, width=260))).text == "\n\n".join(text)


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = columns(set_lines(LONG, letters=70), count=1, rows=20)
    numbered = [
        [
            Text("The Harbour Review" if n % 2 else f"Volume 12, No. {n}", top=30, size=8),
            Text(f"Page {n} of 9", left=480, top=30, size=8),
            *page,
            Text(f"– {n} –".replace("–", "-"), left=300, top=HEIGHT - 40, size=8),
        ]
        for n, page in enumerate(pages, 1)
    ]
    assert len(numbered) >= 3
    assert "\n\n".join(LONG) == read(pdf(numbered)).text


def test_notes_and_captions_do_not_interrupt() -> None:
    lines = columns(set_lines(LONG, letters=70), count=1, rows=30)
    noted = [
        [*page, Text("Figure 3. The pier.", top=460, size=8), Text("12 A note.", top=500, size=7)]
        for page in lines
    ]
    assert "\n\n".join(LONG) == read(pdf(noted)).text


def test_headings_are_larger_or_bold() -> None:
    body = columns(set_lines(PARAGRAPHS, letters=80), count=1)[0]
    page = [
        HEAD,
        Text("The old ferry", top=65, size=12),
        *body,
        Text("The new boat", top=500, bold=True),
        *(Text(line.text, line.left, line.top + 440) for line in body[:3]),
    ]
    article = read(pdf([page]))
    assert article.title == TITLE
    headings = [b.span.of(article.text) for b in article.blocks if b.kind is BlockKind.HEADING]
    assert headings == ["The old ferry", "The new boat"]


def test_the_data_of_the_file_say_who_when_and_what() -> None:
    page = columns(set_lines(PARAGRAPHS, letters=80), count=1)
    info = {"Title": TITLE, "Author": "Ann Lee and Bo Field", "CreationDate": "D:20210503100000Z"}
    article = read(pdf(page, info=info))
    assert (article.title, article.authors) == (TITLE, ("Ann Lee", "Bo Field"))
    assert datetime(2021, 5, 3, 10, tzinfo=UTC) == article.published


def test_a_page_printed_from_a_browser_has_no_date_of_its_own() -> None:
    page = columns(set_lines(PARAGRAPHS, letters=80), count=1)[0]
    edges = [
        Text("5/3/21, 10:00 AM A boat - News", top=15, size=8),
        Text("https://example.org/boat 1/1", top=HEIGHT - 25, size=8),
    ]
    info = {
        "Title": "story-final-2.docx", "Author": "admin", "CreationDate": "D:20210503100000Z",
        "Producer": "Skia/PDF m130",
    }  # fmt: skip
    article = read(pdf([[HEAD, *page, *edges]], info=info))
    assert (
        article.title,
        article.authors,
        article.published,
        article.text,
    ) == (TITLE, (), None, BODY)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("D:20210503", datetime(2021, 5, 3, tzinfo=UTC)),
        (
            "D:20210503100000-05'00'",
            datetime(2021, 5, 3, 10, tzinfo=timezone(timedelta(hours=-5))),
        ),
        (
            "D:202105031000+02'00'",
            datetime(2021, 5, 3, 10, tzinfo=timezone(timedelta(hours=2))),
        ),
        ("D:2021050310Z", datetime(2021, 5, 3, 10, tzinfo=UTC)),
        ("D:202105", None),
        ("D:20211303", None),
        ("D:20210503100000+99'00'", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates_are_read_as_far_as_they_are_dates(text: str, moment: datetime | None) -> None:
    assert moment == _moment(text)


@pytest.mark.parametrize(
    ("turn", "rotate"), [("0 1 -1 0 595 0 cm", ""), ("-1 0 0 -1 595 842 cm", "/Rotate 180")]
)
def test_a_page_lying_on_its_side_is_read(turn: str, rotate: str) -> None:
    page = columns(set_lines(PARAGRAPHS, letters=60), count=1)[0]
    moved = [Text(line.text, line.left, line.top + 100, line.size) for line in page]
    assert read(pdf([content(moved, turn)], more=rotate)).text == BODY


PICTURE = b"q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q"


@pytest.mark.parametrize("stamp", ["", "Scanned by the library"])
def test_pictures_of_pages_are_no_text(stamp: str) -> None:
    page = PICTURE + b"\n" + content([Text(stamp)])
    with pytest.raises(ScannedPages):
        read(pdf([page] * 4))


def test_a_password_is_asked_for_by_a_sentence_of_its_own() -> None:
    lock = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{'41' * 32}>/U<{'42' * 32}>>>"
    body = plain(columns(set_lines(PARAGRAPHS), count=1))
    locked = body.replace(b"/Info 5 0 R", f"/Info 5 0 R/ID[<61><61>]{lock}".encode())
    with pytest.raises(ProtectedFile):
        read(locked)


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"%PDF-1.7\n" + b"no such thing " * 50, DamagedFile),
        (pdf([b""]), EmptyText),
        (pdf([]), DamagedFile),
    ],
)
def test_a_file_without_words_says_why(body: bytes, error: type[SummarizerError]) -> None:
    with pytest.raises(error):
        read(body)


def test_fonts_that_are_ciphers_are_no_text() -> None:
    key = b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> \
endcodespacerange 1 beginbfrange <00> <ff> <e000> endbfrange endcmap end"
    body = plain(columns(set_lines(PARAGRAPHS), count=1)).replace(
        b"/Encoding/WinAnsiEncoding", b"/ToUnicode 99 0 R/Name/F12"
    )
    at = body.index(b"xref\n")
    table = b"99 0 obj\n<</Length %d>>stream\n%s\nendstream\nendobj\n" % (len(key), key)
    # without a table of objects PDFium looks for them
    with pytest.raises(Undecodable):
        read(body[:at] + table + b"trailer<</Size 100/Root 1 0 R>>\n%%EOF\n")


@pytest.mark.parametrize("cut", [20, 200, 900, 1500, -300, -20])
def test_a_file_cut_anywhere_is_read_or_refused(cut: int) -> None:
    body = plain(columns(set_lines(PARAGRAPHS), count=1))[:cut]
    try:
        read(body)
    except SummarizerError as error:
        assert type(error) in {DamagedFile, EmptyText}  # noqa: PT017


@pytest.mark.process
@pytest.mark.timeout(120)
def test_a_bomb_ends_in_a_process_of_its_own() -> None:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"q Q " * 250_000) for _ in range(1100)) + packer.flush()
    body = pdf([zlib.compress(packed)], filters="/FlateDecode/FlateDecode")
    assert len(body) < 10_000
    with pytest.raises((DamagedFile, OutOfTime)):
        read(body)


@pytest.mark.timeout(120)
def test_pages_without_end_are_read_as_far_as_a_book_goes() -> None:
    names = [f"{a}{b}{c}" for a in "bdfgklmnprst" for b in "aeiou" for c in "bdfgklmnprstvwxz"]
    words = [f"The ferry {name} sails to {name} every day. It is late." for name in names]
    pages = [[Text(word, top=300), Text(word[::-1], top=400)] for word in words]
    article = read(pdf([*pages, *pages]))
    assert article.notes == {Note.TRUNCATED}
    assert words[900] in article.text
    assert article.text.count(words[30]) == 2
    assert article.text.count(words[900]) == 1


def test_the_process_is_told_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """What reads files of strangers could be taken over by one of them."""
    monkeypatch.setenv("TELEGRAM_TOKEN", "123456:secret")
    monkeypatch.setenv("PATH", "/bin")
    assert environment()["PATH"] == "/bin"
    assert "TELEGRAM_TOKEN" not in environment()


def test_the_library_is_never_loaded_into_the_process_that_reads(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(plain(columns(set_lines(PARAGRAPHS), count=1)))
    # in a process of its own: here another test may have loaded it
    probe = """
import sys
from pathlib import Path
from summarizer.model import Source
from summarizer.progress import telling
from summarizer.read import read_source
read_source(Source(body=Path(sys.argv[1]).read_bytes()))
sys.exit("pypdfium2" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", probe, path], cwd=ROOT, check=False)
    assert run.returncode == 0


def test_how_many_pages_are_read_is_told_meanwhile() -> None:
    told: list[tuple[int, int]] = []
    pages = columns(set_lines(LONG, letters=80), count=1, rows=20)
    with telling(lambda done, of: told.append((done, of))):
        read(plain(pages))
    count = len(pages)
    assert count > 1
    assert told == [*((page, count) for page in range(count + 1)), (count, count)]
