"""Bytes → text: by a byte order mark, else as UTF-16 or UTF-8, as declared, or by likelihood."""

from __future__ import annotations

import codecs
import re

from summarizer.errors import Undecodable

#: Byte order marks. UTF-32's come before UTF-16's: the little-endian one begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: The codecs that browsers use for labels (encoding.spec.whatwg.org, "names and labels") where
#: Python's codec of the same name knows fewer characters.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
#: Labels of the web that Python does not know.
_LABELS = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "x-euc-jp": "euc_jp",
    "x-gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "iso-8859-8-i": "iso8859-8",
    "windows-874": "cp874",
    "dos-874": "cp874",
    "unicode-1-1-utf-8": "utf-8",
    "x-x-big5": "big5hkscs",
    "x-mac-cyrillic": "mac-cyrillic",
}

#: Codecs that Python calls text encodings, though no page is in them.
_NO_CHARSETS = frozenset(
    {"undefined", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "unicode_escape"}
)

#: The bytes from a page's start in which a declared charset is looked for. Browsers look at 1,024,
#: but many pages declare it later.
_HEAD_BYTES = 8192
_META = re.compile(
    rb"""<(?:meta\b[^>]{0,300}?\bcharset|\?xml\b[^>]{0,200}?\bencoding)\s*+=\s*+["']?\s*+([\w.:-]{2,40})""",
    re.IGNORECASE,
)

#: Control characters, in UTF-8, that only a wrong codec leaves in a page. NEXT LINE (U+0085) is no
#: such one.
_CONTROLS_OF_LATIN = re.compile(rb"\xc2[\x80-\x84\x86-\x9f]")
#: The bytes of a character in UTF-8, each read as a character of Latin-1.
_TWICE_ENCODED = re.compile(
    r"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)

#: The most bytes from which an encoding is guessed.
_SAMPLE_BYTES = 64 * 1024
#: Shares of letters that are not ASCII. Central European text has 0.05 to 0.15, English with a few
#: foreign names under 0.01; in the encodings of East Asia nearly all letters are not ASCII.
_FEW_HIGH = 0.01
_MANY_HIGH = 0.3
#: Bytes that are more frequent in texts in one of two Windows code pages than in texts in the
#: other: those of à ã å ç ñ ¿ in 1252, and of š ž ś ź ť ł ą ş ľ ě ţ in 1250.
_WEST = re.compile(rb"[\xe0\xe3\xe5\xe7\xf1]|(?<=\s)\xbf")
_CENTRE = re.compile(rb"[\x9a\x9c-\x9f\xb3\xb9\xba\xbe\xec\xfe]")
_WIDE = frozenset({"big5hkscs", "cp949", "cp932", "gb18030", "euc_jp", "johab"})
#: How the names of codecs begin that are rare on the web: code pages of DOS, EBCDIC, HP and old
#: Macintoshes, and most parts of ISO 8859 for Latin letters.
_OLD = ("cp4", "cp7", "cp85", "cp86", "mac", "hp", "iso8859-1", "iso8859-3", "iso8859-4")
#: Letters only: curly quotes and dashes are the same bytes in all Windows code pages.
_HIGH = re.compile(rb"[\xc0-\xff]")
_LETTER = re.compile(rb"[A-Za-z\xc0-\xff]")
_TAGS = re.compile(rb"<[^<>]{1,2000}>")

#: A page is still UTF-8 with up to this many broken sequences for each whole character beyond
#: ASCII: it may hold an advertisement in another encoding.
_BROKEN_SHARE = 0.02

#: The largest share of control characters in a text; compressed or compiled bytes have 1/8.
_CONTROL_SHARE = 0.01
#: Control characters, and U+FFFD for bytes that could not be decoded. Tabs, form feeds and
#: vertical tabs are text: old files separate lines and pages by them. So are escape (U+001B) and
#: NEXT LINE (U+0085).
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]")


def decode(body: bytes, charset: str | None = None, *, html: bool = False) -> str:
    """Return `body` as text; with `html`, a charset declared in the page counts too.

    Raises `Undecodable` for bytes that are no text.
    """
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return _checked(body[len(mark) :].decode(encoding, "replace"))
    wide = _wide_without_mark(body)
    if wide is not None:
        return _checked(body.decode(wide, "replace"))
    text = _utf8(body)
    if text is not None:
        return _checked(_mend_twice_encoded(text) if _CONTROLS_OF_LATIN.search(body) else text)
    labels = [charset, _declared(body) if html else None]
    for label in labels:
        text = _by_label(body, label)
        if text is not None:
            return _checked(text)
    return _checked(_by_likelihood(body, html=html))


def _checked(text: str) -> str:
    sample = text[:4096] + text[-4096:]
    bad = sum(1 for _ in _CONTROLS.finditer(sample))
    if bad > 2 + _CONTROL_SHARE * len(sample):
        raise Undecodable(f"{bad} control characters in {len(sample)}")
    return text


def _mend_twice_encoded(text: str) -> str:
    """Return `text` with each character that was encoded twice as UTF-8 decoded once more.

    This is for a text with control characters that no page has. For example, “ encoded twice is
    read as â and two of these.
    """
    return _TWICE_ENCODED.sub(_decode_again, text)


def _decode_again(found: re.Match[str]) -> str:
    try:
        return found[0].encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


def _wide_without_mark(body: bytes) -> str | None:
    """Return the UTF-16 codec of `body` if many of its first bytes are zero, else None."""
    head = body[:400]
    if len(head) < 4 or head.count(0) < len(head) * 0.3:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 10 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 10 * odd else None


def _utf8(body: bytes) -> str | None:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    others = sum(len(run) for run in re.findall("[^\x00-\x7f\ufffd]+", text))
    # A single break at the very end is a page cut inside a character.
    cut = broken == 1 and text.endswith("\ufffd") and len(body) > 100
    return text if cut or broken <= others * _BROKEN_SHARE else None


def _declared(body: bytes) -> str | None:
    found = _META.search(body[:_HEAD_BYTES])
    return found.group(1).decode("ascii", "replace") if found else None


def _by_label(body: bytes, label: str | None) -> str | None:
    """Return `body` decoded by `label`; None if that is missing, unknown or does not fit."""
    encoding = _codec(label) if label else None
    if encoding is None:
        return None
    text = body.decode(encoding, "replace")
    # Single broken bytes happen; under a wrong label there are many.
    return text if text.count("\ufffd") <= 1 + len(text) // 1000 else None


def _codec(label: str) -> str | None:
    label = label.strip().strip("\"'").lower()
    label = _LABELS.get(label, label)
    try:
        info = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    if info.name in _NO_CHARSETS or not getattr(info, "_is_text_encoding", True):
        return None
    # A page in which such a label can be read is not in UTF-16.
    name = "utf-8" if info.name.startswith(("utf-16", "utf-32", "utf-7")) else info.name
    return _WIDER.get(name, name)


def _by_likelihood(body: bytes, *, html: bool) -> str:
    from charset_normalizer import from_bytes

    sample = (_TAGS.sub(b" ", body[: 4 * _SAMPLE_BYTES]) if html else body)[:_SAMPLE_BYTES]
    best = from_bytes(sample).best()
    encoding = _codec(best.encoding) if best else None
    return body.decode(_sensible(encoding, sample), "replace")


def _sensible(encoding: str | None, sample: bytes) -> str:
    """Return `encoding`, or "cp1252" if that is likelier on the web for a text like `sample`."""
    high = len(_HIGH.findall(sample)) / (len(_LETTER.findall(sample)) or 1)
    west, centre = len(_WEST.findall(sample)), len(_CENTRE.findall(sample))
    rare = encoding == "cp1250" and (high < _FEW_HIGH or west > centre)
    wide = encoding in _WIDE and high < _MANY_HIGH
    if encoding is None or rare or wide or encoding.startswith(_OLD):
        return "cp1252"
    return encoding
