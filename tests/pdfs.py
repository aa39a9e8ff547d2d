"""PDF files written by hand (ISO 32000): text at places, pictures, and worse."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

#: A4, in points.
WIDTH, HEIGHT = 595, 842


@dataclass(frozen=True)
class Text:
    """A line of text: where its left end stands, from the top left of the page."""

    text: str
    left: float = 50
    top: float = 100
    size: float = 10
    bold: bool = False

    @property
    def width(self) -> float:
        """In Courier every letter is 0.6 of the size wide."""
        return 0.6 * self.size * len(self.text)


def content(lines: Sequence[Text], turn: str = "") -> bytes:
    """The operators that draw `lines`; `turn` is a matrix put before each place."""
    drawn = [turn]
    for line in lines:
        font, up = ("F2" if line.bold else "F1"), HEIGHT - line.top - line.size
        words = line.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        drawn.append(f"BT /{font} {line.size} Tf {line.left} {up} Td ({words}) Tj ET")
    return "\n".join(drawn).encode("cp1252")


def pdf(
    pages: Sequence[Sequence[Text] | bytes], *, info: Mapping[str, str] | None = None,
    trailer: str = "", more: str = "", filters: str = "/FlateDecode",
) -> bytes:  # fmt: skip
    """A PDF of pages, each lines of text or ready operators; `more` stands in every page."""
    font = "<</Type/Font/Subtype/Type1/BaseFont/{}/Encoding/WinAnsiEncoding>>"
    kids = " ".join(f"{6 + 2 * n} 0 R" for n in range(len(pages)))
    said = "".join(f"/{name} ({value})" for name, value in (info or {}).items())
    objects: list[bytes] = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        font.format("Courier").encode(),
        font.format("Courier-Bold").encode(),
        f"<<{said}>>".encode("cp1252"),
    ]
    for n, page in enumerate(pages):
        drawn = page if isinstance(page, bytes) else content(page)
        packed = zlib.compress(drawn) if not isinstance(page, bytes) or not _packed(page) else page
        objects += [
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Contents {7 + 2 * n} 0 R"
            f"/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>{more}>>".encode(),
            f"<</Length {len(packed)}/Filter[{filters}]>>stream\n".encode()
            + packed
            + b"\nendstream",
        ]
    return _written(objects, trailer)


def _packed(page: bytes) -> bool:
    return page[:1] == b"\x78"


def _written(objects: Sequence[bytes], trailer: str) -> bytes:
    whole = b"%PDF-1.7\n"
    places = []
    for number, value in enumerate(objects, 1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, value)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer<</Size {len(objects) + 1}/Root 1 0 R/Info 5 0 R{trailer}>>"
    start = len(whole)
    return (
        whole
        + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}\n".encode()
        + f"startxref\n{start}\n%%EOF\n".encode()
    )


def set_lines(
    paragraphs: Sequence[str], *, letters: int = 40, size: float = 10, indent: int = 2,
    gap: bool = False, hyphenate: bool = False,
) -> list[tuple[float, str]]:  # fmt: skip
    """Paragraphs as lines of `letters`, each with its distance from the left and the text.

    A gap between paragraphs is a line without text. With `hyphenate`, words are cut where
    they do not fit.
    """
    lines: list[tuple[float, str]] = []
    for n, paragraph in enumerate(paragraphs):
        if n and gap:
            lines.append((0, ""))
        inset, line = indent, ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if inset + len(longer) <= letters:
                line = longer
                continue
            room = letters - inset - len(line) - 2
            cut = room if hyphenate and room >= 2 and word[: room + 2].isalpha() else 0
            cut = cut if cut <= len(word) - 3 else 0
            lines.append((0.6 * size * inset, f"{line} {word[:cut]}-" if cut else line))
            inset, line = 0, word[cut:]
        lines.append((0.6 * size * inset, line))
    return lines


def columns(
    lines: Sequence[tuple[float, str]], *, count: int = 2, rows: int = 50, left: float = 50,
    width: float = 250, size: float = 10, across: bool = False,
) -> list[list[Text]]:  # fmt: skip
    """Lines set in columns, on as many pages as that takes; `across`: written row by row."""
    pages: list[list[Text]] = []
    step = 1.2 * size
    for start in range(0, len(lines), rows * count):
        page: list[tuple[int, int, Text]] = []
        for n, (inset, text) in enumerate(lines[start : start + rows * count]):
            column, row = divmod(n, rows)
            place = Text(text, left + column * width + inset, 80 + row * step, size)
            page.append((row, column, place))
        ordered = sorted(page, key=lambda one: one[:2]) if across else page
        pages.append([text for _, _, text in ordered if text.text])
    return pages
