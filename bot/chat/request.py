"""A request for a digest: of a link, a text or a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded:
    """Where a forwarded message comes from; a digest shows it if the text names no source."""

    #: The name of the channel, the group or the person.
    name: str
    #: The address of the post; None if not everybody can open it.
    url: str | None = None
    #: When a channel or a group published it; None for the message of a person.
    published: datetime | None = None


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
    forwarded: Forwarded | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRequest:
    """An article in a file that is on Telegram's servers."""

    source: ClassVar[str] = "file"

    file_id: str
    media_type: str
    forwarded: Forwarded | None = None


Request = LinkRequest | TextRequest | FileRequest
