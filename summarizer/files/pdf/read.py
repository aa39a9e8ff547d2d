"""A PDF → Article. PDFium reads it in a process of its own (`child`); the rest is done here."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Event, Timer
from typing import TYPE_CHECKING, Any

from summarizer.clean import wording
from summarizer.errors import (
    DamagedFile,
    EmptyText,
    OutOfTime,
    ProtectedFile,
    ScannedPages,
    Undecodable,
)
from summarizer.files.article import (
    About,
    article_of_document,
    sensible_authors,
    sensible_title,
)
from summarizer.files.pdf.columns import in_order
from summarizer.files.pdf.drop_caps import with_drop_caps
from summarizer.files.pdf.furniture import without_furniture
from summarizer.files.pdf.page import Line, Page
from summarizer.files.pdf.paragraphs import body_size, paragraphs_of, units_of
from summarizer.model import BlockKind
from summarizer.progress import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.lines.split import Unit
    from summarizer.model import Article

_CHILD = Path(__file__).with_name("child.py")
#: Seconds to wait for the child. They are more than the processor time that `child` allows itself,
#: since the machine may be busy.
_TIMEOUT_S = 40.0
_PASSWORD = 3

#: A PDF with fewer words than this is a scan, and so is one with fewer words on average for each
#: page that is not empty. A page of text has hundreds of words; a scan with a stamp has a few.
_FEWEST_WORDS = 25
_FEWEST_WORDS_A_PAGE = 12
#: If the file does not say what more than this share of its characters mean, the text cannot be
#: read.
_UNKNOWN_SHARE = 0.3

#: "D:20210503100000+02'00'" (ISO 32000, 7.9.4). All but the year may be missing there; a date
#: without its day is not read.
_DATE = re.compile(
    r"(?:D:)?(?P<day>\d{8})(?P<time>(?:\d\d){0,3})(?:(?P<zone>[+-])(?P<h>\d\d)'?(?P<m>\d\d)?)?.*"
)
#: Programs that print existing pages: their date is the day of printing, not of publication.
_PRINTERS = re.compile(r"skia|chrom|quartz|print|cairo|ghostscript|wkhtml", re.IGNORECASE)
#: What separates names. A match may begin only at the first of a run of spaces, since trying each
#: of them would take quadratic time.
_BETWEEN_NAMES = re.compile(r"(?:(?<!\s)\s+)?(?:;|,| and | und | et | y |&)\s*")


def read_pdf(body: bytes, *, language: str | None) -> Article:
    """Return the article in a PDF.

    Raises `ScannedPages` where the pages are pictures, `Undecodable` where the file does not
    say which letters its fonts show, `ProtectedFile`, `DamagedFile`, `EmptyText`, `OutOfTime` for
    a file that PDFium does not finish, and `UnsupportedLanguage` as `article_of_document` does.
    """
    about, read, cut = _read(body)
    pages = without_furniture(read)
    words = sum(len(line.text.split()) for page in pages for line in page.lines)
    filled = sum(page.filled for page in read)
    if words < _FEWEST_WORDS or words < _FEWEST_WORDS_A_PAGE * filled:
        raise ScannedPages(f"{words} words on {filled} pages") if filled else EmptyText
    letters = sum(len(line.text) for page in pages for line in page.lines)
    if sum(page.unknown for page in read) > _UNKNOWN_SHARE * letters:
        raise Undecodable("fonts without a key")
    lines = [in_order(with_drop_caps(page.lines)) for page in pages]
    units = units_of(paragraphs_of(lines), body_size(lines))
    return article_of_document(units, _about(about, units), language=language, cut=cut)


def _read(body: bytes) -> tuple[dict[str, str], list[Page], bool]:
    """Return the file's metadata, its pages, and whether some pages were left out."""
    said, code = _ask(body)
    if code == _PASSWORD:
        raise ProtectedFile
    pages = [_page(value) for value in said if "stretches" in value]
    if not said or (code and not any(page.lines for page in pages)):
        # PDFium found the file damaged, or the child ended early: no time, no memory, a crash
        if -code in _OUT_OF_TIME:
            raise OutOfTime(f"PDFium was ended by signal {-code}")
        raise DamagedFile(f"PDFium ended with {code}")
    cut = bool(code) or any(value.get("cut") for value in said)
    return said[0].get("about", {}), pages, cut


def _ask(body: bytes) -> tuple[list[dict[str, Any]], int]:
    """Return what the child printed about the file, and its exit code. Raises `OutOfTime`."""
    said: list[dict[str, Any]] = []
    late = Event()
    with subprocess.Popen(  # noqa: S603  # our own program, with no arguments from outside
        [sys.executable, "-I", str(_CHILD)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env=environment(),
    ) as child:  # fmt: skip
        clock = Timer(_TIMEOUT_S, _end, (child, late))
        clock.daemon = True
        clock.start()
        try:
            assert child.stdin is not None  # noqa: S101  # it is a pipe
            assert child.stdout is not None  # noqa: S101  # so is this
            with suppress(BrokenPipeError), child.stdin as line:  # the child may end early
                line.write(body)
            for printed in child.stdout:
                said.append(_value(printed))
                pages = said[0].get("pages", 0)
                tell(min(len(said) - 1, pages), pages)
        except BaseException:  # for one, the caller's time is up
            child.kill()
            raise
        finally:
            clock.cancel()
    if late.is_set():
        raise OutOfTime("PDFium did not come to an end")
    return said, child.returncode


def _end(child: subprocess.Popen[bytes], late: Event) -> None:
    late.set()
    child.kill()


def environment() -> dict[str, str]:
    """Return the variables that the child gets; others may hold secrets."""
    kept = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")
    return {name: os.environ[name] for name in kept if name in os.environ}


#: SIGKILL and SIGXCPU, with which the system ends a process that has used up its processor time.
#: It also sends SIGKILL when memory runs out; the two cases look the same here.
_OUT_OF_TIME = (9, 24)


def _value(line: bytes) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except ValueError:  # cut off in the middle
        return {}
    return value if isinstance(value, dict) else {}


def _page(value: dict[str, Any]) -> Page:
    return Page(
        height=value["height"],
        lines=tuple(Line(*stretch) for stretch in value["stretches"]),
        filled=value["filled"],
        unknown=value["unknown"],
    )


def _about(said: dict[str, str], units: Sequence[Unit]) -> About:
    meta = sensible_title(said.get("Title"))
    first = [unit for unit in units[:12] if unit.kind is BlockKind.HEADING and unit.level < 6]
    largest = min(first, key=lambda unit: unit.level).text if first else ""
    # a browser's title ends in the site's name; a publisher's may be a manuscript's number only
    seen = meta and wording(meta) in wording(" ".join(unit.text for unit in units[:12]))
    title = meta if seen else largest or meta
    printed = _PRINTERS.search(f"{said.get('Producer')} {said.get('Creator')}")
    return About(
        title=title,
        authors=sensible_authors(_BETWEEN_NAMES.split(said.get("Author") or "")),
        published=None if printed else _moment(said.get("CreationDate") or ""),
    )


def _moment(text: str) -> datetime | None:
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    hours, minutes = int(match["h"] or 0), int(match["m"] or 0)
    offset = timedelta(hours=hours, minutes=minutes) * (-1 if match["zone"] == "-" else 1)
    try:
        zone = timezone(offset) if offset else UTC
        said = match["day"] + match["time"].ljust(6, "0")
        return datetime.strptime(said, "%Y%m%d%H%M%S").replace(tzinfo=zone)
    except ValueError:
        return None
