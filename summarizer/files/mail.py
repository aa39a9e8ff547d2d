"""An e-mail (.eml) or a saved page (.mhtml) → Article."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from summarizer.decode import decode
from summarizer.errors import DamagedFile, EmptyText, NoArticle, SwollenFile, Undecodable
from summarizer.extract import read_html
from summarizer.extract.html.tree import parse as parse_html
from summarizer.files.article import About, article_of_document, sensible_authors
from summarizer.files.letter import Letter, from_html, from_text
from summarizer.languages.site import any_of

if TYPE_CHECKING:
    from email.message import Message

    from summarizer.model import Article

#: The most multiparts of an e-mail, counted by their boundaries. They are limited because parts
#: inside parts are read by recursion.
_MOST_PARTS = 200
#: The most code points of a header that are looked at.
_HEADER_CHARS = 2000
#: An e-mail of fewer words than this is only a cover: the letter that it quotes, forwards or
#: attaches is read instead.
_COVER_WORDS = 25
_PREFIX = re.compile(
    rf"(?:\s*+(?:{any_of(lambda site: site.letters.prefixes)})\s*+(?:\[\d+\]\s*+)?:)+\s*"
    r"|\s*\[[^\]]{1,40}\]\s*",
    re.IGNORECASE,
)
#: What Python's `email` raises on malformed mail.
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError)


def read_mail(body: bytes, *, url: str | None, language: str | None) -> Article:
    """Return the article in an e-mail or on a saved page.

    A page is read as `read_html` reads it. The subject of an e-mail is the headline. Its
    signatures are left out, and so are the letters that it quotes, unless it has fewer than
    `_COVER_WORDS` words of its own. Raises what `read_html` raises, and `DamagedFile`,
    `SwollenFile`.
    """
    from email import message_from_bytes

    if body.lower().count(b"boundary=") > _MOST_PARTS:
        raise SwollenFile(f"more than {_MOST_PARTS} parts")
    try:
        message = message_from_bytes(body.lstrip(b"\r\n"))
        page = _saved_page(message)
        letters = [] if page else _letters(message)
    except _BROKEN as error:
        raise DamagedFile(repr(error)) from error
    if page:
        place, part = page
        return read_html(
            _payload(part), url=place or url, charset=_charset(part), language=language
        )
    found = next((one for one in letters if one[1].words >= _COVER_WORDS), letters[0])
    return _article(*found, language=language)


def _article(message: Message, letter: Letter, *, language: str | None) -> Article:
    about = About(
        title=letter.subject or _subject(message),
        authors=letter.authors or _sender(message),
        published=letter.sent or _date(message),
    )
    if not letter.units:
        raise EmptyText
    return article_of_document(letter.units, about, language=language)


def _saved_page(message: Message) -> tuple[str | None, Message] | None:
    """Return the address and the HTML part of a page saved as one file (RFC 2557).

    None for an e-mail.
    """
    place = message.get("Snapshot-Content-Location")
    if message.get_content_type() == "text/html" and message.get("Content-Location"):
        return str(message.get("Content-Location")), message
    if message.get_content_type() != "multipart/related":
        return None
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            place = place or part.get("Content-Location")
            return (str(place), part) if place and "://" in str(place) else None
    return None


def _letters(message: Message) -> list[tuple[Message, Letter]]:
    """Return the e-mail and those attached to it, each with its letter."""
    inner = [part for part in message.walk() if part.get_content_type() == "message/rfc822"]
    all_of_them = [message]
    for part in inner:
        all_of_them += _parts(part)[:1]
    return [(one, _letter(one)) for one in all_of_them]


def _letter(message: Message) -> Letter:
    """Return the letter in the HTML part.

    If that has fewer than `_COVER_WORDS` words, return the longer of this and the plain text's.
    """
    texts = list(_texts(message))
    best = Letter()
    for media_type in ("text/html", "text/plain"):
        part = next((one for one in texts if one.get_content_type() == media_type), None)
        if part is None or best.words >= _COVER_WORDS:
            continue
        try:
            text = decode(_payload(part), _charset(part), html=media_type == "text/html")
            if media_type == "text/plain":
                flowed = part.get_param("format") == "flowed"
                found = from_text(text, flowed=flowed, cover_words=_COVER_WORDS)
            elif text.strip():
                found = from_html(parse_html(text).root, cover_words=_COVER_WORDS)
            else:
                continue
        except (NoArticle, Undecodable):
            continue
        best = max(best, found, key=lambda letter: letter.words)
    return best


def _texts(message: Message) -> list[Message]:
    """Return the text parts that are the letter's own, not its attachments."""
    if message.get_content_type() == "message/rfc822":
        return []
    if message.is_multipart():
        return [text for part in _parts(message) for text in _texts(part)]
    shown = message.get_content_disposition() != "attachment"
    return [message] if shown and message.get_content_maintype() == "text" else []


def _parts(message: Message) -> list[Message]:
    payload = message.get_payload()
    return (
        [part for part in payload if not isinstance(part, str)] if message.is_multipart() else []
    )


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _charset(part: Message) -> str | None:
    charset = part.get_content_charset()
    return charset if isinstance(charset, str) else None


def _header(message: Message, name: str) -> str:
    """Return a header on one line, with its encoded words (RFC 2047) decoded."""
    return _decoded(str(message.get(name) or "")[:_HEADER_CHARS])


def _decoded(raw: str) -> str:
    from email.header import decode_header, make_header

    try:
        raw = str(make_header(decode_header(raw)))
    except (*_BROKEN, OSError):
        pass
    # many programs write UTF-8 into headers, though it is not allowed there
    raw = raw.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return " ".join(raw.split())


def _subject(message: Message) -> str | None:
    return without_prefix(_header(message, "Subject"))


def without_prefix(subject: str) -> str | None:
    """Return a subject without "Re:", "Fwd:" and the name of a mailing list.

    Return None if nothing else is in it.
    """
    while match := _PREFIX.match(subject):
        subject = subject[match.end() :]
    return subject or None


def _sender(message: Message) -> tuple[str, ...]:
    from email.utils import parseaddr

    # an encoded name may have a comma, which is decoded only when the address is parted
    raw = str(message.get("From") or "")[:_HEADER_CHARS]
    name = _decoded(parseaddr(raw)[0]) or parseaddr(_decoded(raw))[0]
    return sensible_authors([name.strip("'\" ")])


def _date(message: Message) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        found = parsedate_to_datetime(_header(message, "Date"))
        found = found if found.tzinfo else found.replace(tzinfo=UTC)
        found.astimezone(UTC)  # raises where the zone takes the year below 1 or over 9999
    except (*_BROKEN, OverflowError):
        return None
    return found
