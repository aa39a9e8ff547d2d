"""inflate: compressed bytes, never more than were asked for."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable

import pytest

from summarizer.fetch.inflate import Inflater, TooMuch

TEXT = b"The council said that the bridge would be open in spring. " * 50

Packer = Callable[[bytes], bytes]


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


def feed(inflater: Inflater, piece: bytes) -> int:
    """Feed a piece; return how many steps it took."""
    return sum(1 for _ in inflater.feed(piece))


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
        feed(inflater, body[start : start + size])
    assert inflater.body() == TEXT


@pytest.mark.parametrize("packed", [gzip.compress, zlib.compress, raw_deflate])
@pytest.mark.parametrize("size", [1, 1000, 100_000])
def test_little_that_becomes_much_is_unpacked_step_by_step(packed: Packer, size: int) -> None:
    zeros = bytes(2_000_000)
    inflater = Inflater("gzip" if packed is gzip.compress else "deflate", len(zeros))
    body = packed(zeros)
    steps = sum(feed(inflater, body[at : at + size]) for at in range(0, len(body), size))
    assert inflater.body() == zeros
    assert steps >= 2_000_000 / 65_536


@pytest.mark.parametrize("kept", [30, 2_000])
def test_a_file_of_very_many_members_is_too_much(kept: int) -> None:
    inflater = Inflater("gzip", 100)
    members = gzip.compress(b"") * kept
    if kept < 1000:
        feed(inflater, members)
        assert inflater.body() == b""
    else:
        with pytest.raises(TooMuch):
            feed(inflater, members)


def test_a_bomb_does_not_go_off() -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    tracemalloc.start()
    with pytest.raises(TooMuch):
        feed(Inflater("gzip", 100_000), bomb)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2_000_000


def test_one_byte_over_the_limit_is_too_much() -> None:
    with pytest.raises(TooMuch):
        feed(Inflater("", len(TEXT) - 1), TEXT)


def test_another_encoding_is_refused() -> None:
    with pytest.raises(ValueError, match="br"):
        Inflater("br", 10)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_bytes_that_were_never_packed_are_refused(encoding: str) -> None:
    with pytest.raises(ValueError, match="Error"):
        feed(Inflater(encoding, 100), b"plain words, not packed at all")
