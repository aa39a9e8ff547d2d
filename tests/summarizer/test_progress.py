"""Whoever wants to know is told how far the reading of a large file is."""

from __future__ import annotations

from summarizer.progress import tell, telling


def test_what_is_read_in_the_block_is_told() -> None:
    told: list[tuple[int, int]] = []
    tell(1, 9)
    with telling(lambda done, of: told.append((done, of))):
        tell(2, 9)
        with telling(lambda *_: None):
            tell(3, 9)
        tell(4, 9)
    tell(5, 9)
    assert told == [(2, 9), (4, 9)]
