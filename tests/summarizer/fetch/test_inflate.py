"""inflate: compressed bytes, never more than were asked for."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib

import pytest

from summarizer.fetch.inflate import Inflater, TooMuch

TEXT = b"The council said that the bridge would be open in spring. " * 50


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("", TEXT),
        ("identity", TEXT),
        ("gzip", gzip.compress(TEXT)),
        ("GZIP", gzip.compress(TEXT)),
        ("x-gzip", gzip.compress(TEXT)),
        ("gzip", gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:])),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", raw_deflate(TEXT)),
    ],
    # gzip writes the time into its head: workers that collect tests side by side must agree
    ids=lambda value: value if isinstance(value, str) else "packed",
)
@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_what_was_packed_comes_out(encoding: str, body: bytes, size: int) -> None:
    inflater = Inflater(encoding, len(TEXT))
    for start in range(0, len(body), size):
        inflater.feed(body[start : start + size])
    assert inflater.body() == TEXT


def test_a_bomb_does_not_go_off() -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    tracemalloc.start()
    with pytest.raises(TooMuch):
        Inflater("gzip", 100_000).feed(bomb)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2_000_000


def test_one_byte_over_the_limit_is_too_much() -> None:
    with pytest.raises(TooMuch):
        Inflater("", len(TEXT) - 1).feed(TEXT)


def test_another_encoding_is_refused() -> None:
    with pytest.raises(ValueError, match="br"):
        Inflater("br", 10)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_bytes_that_were_never_packed_are_refused(encoding: str) -> None:
    with pytest.raises(ValueError, match="Error"):
        Inflater(encoding, 100).feed(b"plain words, not packed at all")
