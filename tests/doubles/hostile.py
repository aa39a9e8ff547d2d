"""What somebody could send to hold up the bot: answers of a site, texts and files.

Each was slow once, or is like one that was: input that takes a parser a time that grows with its
square, input that makes an event of every byte, input that unpacks to a thousand times its size,
and input that is large by itself.
"""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Mapping

PROSE = "The council said on Monday that the new bridge would be open to all by spring. "


def head(*lines: bytes, status: bytes = b"200 OK") -> bytes:
    return b"\r\n".join([b"HTTP/1.1 " + status, b"Content-Type: text/html", *lines, b"", b""])


def page(body: bytes) -> bytes:
    return head(b"Content-Length: %d" % len(body)) + body


def headed(*lines: bytes, status: bytes = b"200 OK") -> bytes:
    body = f"<h1>A bridge</h1><p>{PROSE * 20}</p>".encode()
    return head(b"Content-Length: %d" % len(body), *lines, status=status) + body


def chunked(body: bytes) -> bytes:
    return head(b"Transfer-Encoding: chunked") + body


def packed(megabytes: int) -> bytes:
    """Zeros, deflated; each megabyte is packed alike, so that one is enough to know."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    one = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return one * megabytes + packer.flush()


def gzipped(megabytes: int) -> bytes:
    """The same in the form of gzip."""
    check = 0
    for _ in range(megabytes):
        check = zlib.crc32(bytes(2**20), check)
    start = gzip.compress(b"", mtime=0)[:10]
    return start + packed(megabytes) + struct.pack("<II", check, megabytes * 2**20)


#: Answers, by the path of the link that leads to them.
ANSWERS: Mapping[str, bytes] = {
    # what the page's `<head>` says
    "refresh": page(b"<html>" + b"<meta" * 50 + b" http-equiv=refresh content=" + b" " * 16_000),
    "refreshes": page((b"<meta http-equiv=refresh content=" + b" " * 900 + b">") * 17),
    "refresh-link": page(b"<meta http-equiv=refresh content='0;url=" + b"&#233;" * 2600 + b"'>"),
    "versions": page((b"<link rel=" + b" " * 2900 + b"x>") * 100),
    "canonicals": page(b"<link rel=canonical href=https://a.b/c>" * 7000),
    "noscript": page(b"<noscript>" * 1600),
    "comments": page(b"<!-- -->" * 2000 + b" some words"),
    # the head of the answer
    "type": headed(b'Content-Type: text/html; a="' + b";" * 60_000),
    "type-short": headed(b'Content-Type: text/html; a="' + b";" * 8_000),
    "blanks": headed(b"X:" + b" " * 30_000 + b"\x00"),
    "cookies": headed(*(b"Set-Cookie: a%d=b" % n for n in range(3000))),
    "cookie": headed(b"Set-Cookie: a=b; expires=1 Jan 2030" + b" " * 4000 + b"x"),
    "cookie-parts": headed(b"Set-Cookie: a=b" + b";x" * 2000),
    "cookies-long": headed(*(b"Set-Cookie: a=%d%b" % (n, b";x" * 1000) for n in range(30))),
    "cookie-folded": headed(b"Set-Cookie: a=b", *[b" ;x" * 300] * 60),
    "provisional": b"HTTP/1.1 103 Early Hints\r\n\r\n" * 20_000 + headed(),
    "headers": headed(*[b"a:b"] * 10_000),
    "headers-allowed": headed(*(b"a%d: b" % n for n in range(200))),
    "vary": headed(b"Cache-Control: max-age=600", b"Vary: " + b"a," * 4000),
    "cache": headed(b"Cache-Control: " + b"a=b," * 2000),
    "dates": headed(
        b"Cache-Control: max-age=9", b"Expires: " + b"1 " * 4000, b"Date: " + b"1 " * 99
    ),
    "later": headed(b"Retry-After: " + b"1 " * 4000, status=b"503 No"),
    "location": headed(b"Location: /" + b"a/../" * 1600, status=b"302 Found"),
    "location-letters": headed(b"Location: /" + b"\xe9" * 4000, status=b"302 Found"),
    "endless": b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 100_000,
    # how the body is sent
    "crumbs": chunked(b"1\r\na\r\n" * 100_000 + b"0\r\n\r\n"),
    "sizes": chunked((b"1;" + b" " * 1000 + b"\r\na\r\n") * 2000 + b"0\r\n\r\n"),
    "trailers": chunked(b"5\r\nhello\r\n0\r\n" + b"a:b\r\n" * 10_000 + b"\r\n"),
    "bomb-gzip": head(b"Content-Encoding: gzip") + gzipped(400),
    "bomb-deflate": head(b"Content-Encoding: deflate") + packed(400),
    "members": head(b"Content-Encoding: gzip") + gzip.compress(b"") * 50_000,
    "much": page(b"<p>" + PROSE.encode() * 12_000),
    # what workers read, and what they make of it
    "sentence": page(b"<h1>A bridge</h1><p>" + b"and so on " * 1900),
    "quotes": page(b"<h1>A bridge</h1><p>" + "“We are here,” said Ann Lee. ".encode() * 600),
    "lines": page(b"<h1>A bridge</h1>" + b"<p>a b c d e f g h i</p>" * 1500),
}

#: Messages, none longer than Telegram allows.
TEXTS: Mapping[str, str] = {
    "comments": "<!-- -->" * 26 + PROSE * 4,
    "comments-all": "<!-- -->" * 500,
    "blanks": "By Ann " + "\u00a0" * 3500 + PROSE * 3,
    "lines": "a\n" * 2000,
    "links": "http://127.0.0.1:1/a " * 190,
    "brackets": "http://127.0.0.1:1/" + ")" * 4000,
    "dots": "a." * 2000,
    "marks": "“«„" * 1300,
    "quotes": "“We are here,” said Ann Lee. " * 140,
    "closing": ")" * 2000 + "x" + PROSE * 20,
    "sentence": "and so on " * 400,
    "emoji": "We 😀 are 😀 here 😀 " * 190,
    "heading": "# a" + " " * 3000 + "b\n" + PROSE * 5,
    "letters": "w" * 4000,
    "numbers": "1. 2 3,4 " * 450,
    "command": "/help " + "@a" * 2000,
}

#: Files, by name.
FILES: Mapping[str, bytes] = {
    "comments.html": b"<!-- -->" * 26 + PROSE.encode() * 9,
    "declared.html": b"<?xml encoding=" + b" " * 8000 + PROSE.encode("utf-16-le") * 9,
    "data.html": b'<script type="application/ld+json">'
    + b" " * 200_000
    + b"]]</script>"
    + PROSE.encode() * 9,
    "heads.eml": b"From: a@b.c\nSubject: "
    + b"re " * 20_000
    + b"\nDate: x\n\n"
    + PROSE.encode() * 9,
    "lines.txt": b"a b c d\n\n" * 4_000,
    "blanks.txt": b"\t" * 200_000 + PROSE.encode() * 9,
}
