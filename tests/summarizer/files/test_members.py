"""members: a zip is inflated within limits, whatever it claims."""

from __future__ import annotations

import zipfile

import pytest

from summarizer.errors import DamagedFile, ProtectedFile, SwollenFile
from summarizer.files import members
from summarizer.files.members import Members
from tests.documents import zipped


def test_a_member_is_read_by_its_name() -> None:
    assert Members(zipped({"a/b.txt": "text"})).read("a/b.txt") == b"text"


def test_a_missing_member_is_a_fault_only_where_it_is_needed() -> None:
    found = Members(zipped({"a": "text"}))
    assert found.read_if_there("../a") is None
    with pytest.raises(DamagedFile):
        found.read("../a")


def test_a_bomb_is_not_inflated() -> None:
    bomb = zipped({"word/document.xml": bytes(8 * 2**20)})
    assert len(bomb) < 10_000
    with pytest.raises(SwollenFile):
        Members(bomb).read("word/document.xml")


def test_a_member_that_claims_to_be_short_is_not_read_beyond_that() -> None:
    raw = bytearray(zipped({"a": bytes(8 * 2**20)}))
    size = (8 * 2**20).to_bytes(4, "little")
    for _ in range(raw.count(size)):
        at = raw.find(size)
        raw[at : at + 4] = (100).to_bytes(4, "little")
    with pytest.raises(DamagedFile):
        Members(bytes(raw)).read("a")


def test_all_members_together_have_a_limit() -> None:
    fitting = members.MAX_TOTAL_BYTES // 2**20
    body = zipped({f"{n}": bytes(2**20) for n in range(fitting + 1)}, zipfile.ZIP_STORED)
    found = Members(body)
    for n in range(fitting):
        found.read(f"{n}")
    with pytest.raises(SwollenFile):
        found.read(f"{fitting}")


def test_more_members_than_a_book_has_are_not_listed() -> None:
    with pytest.raises(SwollenFile):
        Members(zipped({"a": "a"}) + members._MEMBER_MARK * 20_001)


def test_a_locked_member_says_so() -> None:
    raw = bytearray(zipped({"a": "text"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.find(mark) + offset] |= 1
    with pytest.raises(ProtectedFile):
        Members(bytes(raw)).read("a")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_whose_bombs_have_no_limit_are_not_used(method: int) -> None:
    with pytest.raises(DamagedFile):
        Members(zipped({"a": bytes(10**6)}, method)).read("a")


def test_a_zip_cut_short_or_with_a_wrong_sum_is_damaged() -> None:
    whole = zipped({"a": "text" * 1000}, zipfile.ZIP_STORED)
    with pytest.raises(DamagedFile):
        Members(whole[:-30])
    with pytest.raises(DamagedFile):
        Members(whole.replace(b"text", b"test", 1)).read("a")
