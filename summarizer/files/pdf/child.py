"""A program of its own: a PDF on standard input → its words and their places, on standard output.

PDFium is a large C++ library that reads files of strangers. Here it may crash, loop or fill its
memory, and only this process ends. The program prints a line of JSON about the file, one for each
page that can be opened, and a last one that tells whether pages were left out. For each stretch of
a line, a page has `[text, left, top, right, bottom, bold]`, in points from the top left. The
program imports no other module of the project, and so starts in a tenth of the time.
"""

from __future__ import annotations

import ctypes
import json
import math
import re
import sys
import time
from typing import Any

import pypdfium2
from pypdfium2 import raw

#: Exit codes other than 0.
PASSWORD = 3
DAMAGED = 4

#: Seconds of processor time after which no further page is begun. A page takes 5 to 30 ms.
_PAGES_S = 8.0
#: The limits that the system sets: seconds of processor time, and bytes of memory.
_CPU_S = 15
_MEMORY_BYTES = 1 << 30

_MOST_PAGES = 1000
#: The most code points of a page, and of all pages. A page of a newspaper has 20,000.
_PAGE_CHARS = 60_000
_ALL_CHARS = 2_000_000
_MOST_STRETCHES = 200_000

#: PDFium's mark for a hyphen at the end of a line, after which the word goes on.
_HYPHEN = "\x02"
_NOTHING = "\ufffd"
_WORD = re.compile("[^\\s\x00\x02]+\x02?")
#: Characters whose meaning the file does not give.
_UNKNOWN = re.compile("[\x00\ue000-\uf8ff\ufffd]")
#: A gap of this many line heights separates two stretches: columns, or cells of a table.
_GAP = 1.0
#: A digit below this share of the height of the letter before it is the number of a note.
_NOTE = 0.8
#: The farthest place on a page, in points. A poster is 3,000 wide; readers show at most 14,400.
_FARTHEST = 50_000.0
#: A stretch of at most `_CAP_CHARS` characters that is more than `_CAP` times as high as the word
#: beside it is a drop cap: a letter, perhaps after a quotation mark, that spans several lines.
_CAP, _CAP_CHARS = 1.7, 2
_BEFORE_NOTES = '.,;:!?”"’»)'
_BOLD = ("bold", "black", "heavy", "semibold", "demi")

Box = tuple[float, float, float, float]


def main() -> int:
    """Print what is in the PDF; return the exit code."""
    _limit()
    body = sys.stdin.buffer.read()
    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}
        return PASSWORD if locked else DAMAGED
    count = len(document)
    _print({"pages": min(count, _MOST_PAGES), "about": document.get_metadata_dict()})
    began, chars, stretches = time.process_time(), 0, 0
    for number in range(min(count, _MOST_PAGES)):
        read = _page(document, number)
        if read is None:
            continue
        chars += read.pop("chars")
        stretches += len(read["stretches"])
        _print(read)
        over = chars > _ALL_CHARS or stretches > _MOST_STRETCHES
        if over or time.process_time() - began > _PAGES_S:
            _print({"cut": number + 1 < count})
            return 0
    _print({"cut": count > _MOST_PAGES})
    return 0


def _limit() -> None:
    try:
        import resource
    except ImportError:  # not a Unix
        return
    for what, wanted in (
        (resource.RLIMIT_CPU, _CPU_S),
        (resource.RLIMIT_DATA, _MEMORY_BYTES),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        _, most = resource.getrlimit(what)
        limit = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(what, (limit, limit))


def _print(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")


def _page(document: pypdfium2.PdfDocument, number: int) -> dict[str, Any] | None:
    """Return the contents of a page; None for one that cannot be opened."""
    try:
        page = document[number]
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return None
    try:
        reader = _PageReader(text.raw, page.get_bbox(), raw.FPDFText_CountChars(text.raw))
        stretches = reader.stretches()
        return {
            "height": reader.height,
            "filled": bool(stretches) or raw.FPDFPage_CountObjects(page.raw) > 0,
            "unknown": reader.unknown,
            "chars": reader.chars,
            "stretches": stretches,
        }
    finally:
        text.close()
        page.close()


class _PageReader:
    """Gathers the characters of a page into words, and those into stretches of lines."""

    def __init__(self, text: Any, paper: Box, count: int) -> None:
        self._text = text
        self._paper = paper
        self._box = raw.FS_RECTF()
        self.chars = min(max(count, 0), _PAGE_CHARS)
        self.unknown = 0
        #: How many times the page must be turned by 90° for its text to stand upright.
        self.quarter = 0

    def stretches(self) -> list[list[Any]]:
        """Return `[text, left, top, right, bottom, bold]` for each stretch, in the file's order.

        Words that are turned otherwise than most words of the page are left out.
        """
        words = self._words()
        quarters = [self._quarter(first) for first, _, _ in words]
        self.quarter = max(set(quarters), key=quarters.count, default=0)
        upright = [w for w, q in zip(words, quarters, strict=True) if q == self.quarter]
        found: list[list[Any]] = []
        for first, last, word in upright:
            left, top, right, bottom = self._box_of(first, last)
            if found and _goes_on(found[-1], (left, top, right, bottom)):
                line = found[-1]
                line[0] += " " + word
                line[2], line[4] = min(line[2], top), max(line[4], bottom)
                line[3] = right
                line[6] = last
            else:
                found.append([word, left, top, right, bottom, first, last])
        return [
            [text, *(round(n, 1) for n in box), self._is_bold(first) and self._is_bold(last)]
            for text, *box, first, last in found
            if all(abs(n) < _FARTHEST for n in box)  # false for NaN too
        ]

    @property
    def height(self) -> float:
        """Return the height of the page, turned so that its text stands upright."""
        left, bottom, right, top = self._paper
        height = abs(right - left if self.quarter % 2 else top - bottom)
        return min(_FARTHEST, height)

    def _words(self) -> list[tuple[int, int, str]]:
        """Return the first and last index of each word, and the word."""
        words: list[tuple[int, int, str]] = []
        text = self._all()
        for match in _WORD.finditer(text):
            word, first = match[0], match.start()
            if word[-1] == _HYPHEN:
                word, last = word[:-1], match.end() - 2
                mark = _HYPHEN
            else:
                last, mark = match.end() - 1, ""
            if spelled := self._spelled(word, first):
                words.append((first, last, spelled + mark))
        self.unknown = sum(1 for _ in _UNKNOWN.finditer(text))
        return words

    def _all(self) -> str:
        """Return the page's characters; the index of each is PDFium's own."""
        count = self.chars
        units = (ctypes.c_ushort * (count + 1))()
        written = raw.FPDFText_GetText(self._text, 0, count, units)
        text = bytes(units)[: 2 * count].decode("utf-16-le", "replace")
        if written == count + 1 and len(text) == count:
            # FPDFText_GetText gives the hyphen another code than FPDFText_GetUnicode does
            return text.replace("\ufffe", _HYPHEN)
        # One by one: FPDFText_GetText leaves out unknown characters, and writes rare ones as two
        # units, so the indexes would differ from PDFium's.
        codes = [raw.FPDFText_GetUnicode(self._text, index) for index in range(count)]
        return "".join(_NOTHING if 0xD800 <= c < 0xE000 or c > 0x10FFFF else chr(c)
                       for c in codes)  # fmt: skip

    def _spelled(self, word: str, first: int) -> str:
        """Return a word without the number of a note that is set behind it."""
        bare = word.rstrip("0123456789")
        if bare and bare != word and (bare[-1].isalpha() or bare[-1] in _BEFORE_NOTES):
            letter = first + len(bare) - 1
            if self._size(letter + 1) < _NOTE * self._size(letter):
                return bare
        return word

    def _size(self, index: int) -> float:
        raw.FPDFText_GetLooseCharBox(self._text, index, self._box)
        return abs(float(self._box.top - self._box.bottom))

    def _quarter(self, index: int) -> int:
        angle = float(raw.FPDFText_GetCharAngle(self._text, index))
        # PDFium counts clockwise
        return round(-angle / (math.pi / 2)) % 4

    def _box_of(self, first: int, last: int) -> Box:
        """Return left, top, right and bottom of a word, from the top of an upright page."""
        box = self._box
        raw.FPDFText_GetLooseCharBox(self._text, first, box)
        x0, y0, x1, y1 = box.left, box.bottom, box.right, box.top
        if last != first:
            raw.FPDFText_GetLooseCharBox(self._text, last, box)
            x0, x1 = min(x0, box.left), max(x1, box.right)
            y0, y1 = min(y0, box.bottom), max(y1, box.top)
        left, bottom, right, top = self._paper
        if self.quarter == 0:
            return x0 - left, top - y1, x1 - left, top - y0
        if self.quarter == 1:
            return y0 - bottom, x0 - left, y1 - bottom, x1 - left
        if self.quarter == 2:
            return right - x1, y0 - bottom, right - x0, y1 - bottom
        return top - y1, right - x1, top - y0, right - x0

    def _is_bold(self, index: int) -> bool:
        name = ctypes.create_string_buffer(128)
        flags = ctypes.c_int()
        size = raw.FPDFText_GetFontInfo(self._text, index, name, 128, flags)
        if 0 < size <= 128 and any(b in name.value.decode("latin-1").lower() for b in _BOLD):
            return True
        return bool(raw.FPDFText_GetFontWeight(self._text, index) >= 600)


def _goes_on(line: list[Any], box: Box) -> bool:
    """Return whether a word continues a stretch: it follows closely on the same line.

    It does not continue a drop cap, nor a stretch that ends in a hyphen.
    """
    text, left, top, right, bottom, *_ = line
    height = max(bottom - top, 0.1)
    if len(text) <= _CAP_CHARS and height > _CAP * max(box[3] - box[1], 0.1):
        return False
    shared = min(bottom, box[3]) - max(top, box[1])
    return bool(
        shared > 0.5 * min(height, max(box[3] - box[1], 0.1))
        and -0.5 * height < box[0] - right < _GAP * height
        and box[2] > left
        and line[0][-1] != _HYPHEN
    )


if __name__ == "__main__":
    sys.exit(main())
