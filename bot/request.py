"""What somebody asks for, before it is looked at: a link, a text, a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRequest:
    """An article behind a link."""

    source: ClassVar[str] = "link"

    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRequest:
    """An article as pasted text."""

    source: ClassVar[str] = "text"

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRequest:
    """An article in a file that Telegram keeps."""

    source: ClassVar[str] = "file"

    file_id: str
    #: Bytes, as Telegram says; None when it does not.
    size: int | None
    media_type: str


Request = LinkRequest | TextRequest | FileRequest
