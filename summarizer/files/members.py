"""The members of a zip, inflated within limits and never written anywhere."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from summarizer.errors import DamagedFile, ProtectedFile, SwollenFile

#: The most members of a zip. A book has a few hundred; one with pictures, a few thousand.
_MOST_MEMBERS = 20_000
_MEMBER_MARK = b"PK\x01\x02"
#: The most inflated bytes of one member, and of all that are read. The XML of a document of 1,000
#: pages has about 10 MB.
MAX_MEMBER_BYTES = 32 * 2**20
MAX_TOTAL_BYTES = 64 * 2**20
#: The most inflated bytes for each packed byte of a member that inflates to more than
#: `_RATIO_COUNTS_FROM` bytes. Documents' XML has about 10 for each, empty tables about 100.
#: Deflate reaches 1,032.
_MAX_RATIO = 250
_RATIO_COUNTS_FROM = 2**20

#: The compression methods of documents and books.
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_LOCKED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)


class Members:
    """The members of a zip by name. Every method raises an `InputError` for a bad zip."""

    def __init__(self, body: bytes) -> None:
        if body.count(_MEMBER_MARK) > _MOST_MEMBERS:
            raise SwollenFile(f"more than {_MOST_MEMBERS} members")
        try:
            self._zip = zipfile.ZipFile(BytesIO(body))
        except (*_BROKEN, KeyError, IndexError, OverflowError) as error:
            raise DamagedFile(repr(error)) from error
        self._left = MAX_TOTAL_BYTES
        self.names = frozenset(self._zip.namelist())

    def read(self, name: str) -> bytes:
        """Return the bytes of the member `name`; a missing one makes the file damaged."""
        try:
            info = self._zip.getinfo(name)
        except KeyError as error:
            raise DamagedFile(f"no {name[:200]}") from error
        if info.flag_bits & _LOCKED:
            raise ProtectedFile
        if info.compress_type not in _METHODS:
            raise DamagedFile(f"packed by method {info.compress_type}")
        limit = min(MAX_MEMBER_BYTES, self._left)
        swollen = info.file_size > max(_RATIO_COUNTS_FROM, _MAX_RATIO * info.compress_size)
        if swollen or info.file_size > limit:
            raise SwollenFile(f"{info.compress_size} bytes claim to be {info.file_size}")
        try:
            with self._zip.open(info) as member:
                # zipfile stops at the size that the member claims, and checks its CRC
                data = member.read(limit + 1)
        except (*_BROKEN, RuntimeError) as error:
            raise DamagedFile(repr(error)) from error
        self._left -= len(data)
        return data

    def read_if_there(self, name: str) -> bytes | None:
        """Return the bytes of the member `name`; None when there is none."""
        return self.read(name) if name in self.names else None
