"""What somebody asks for, before it is looked at: a link, a text, a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded:
    """Where a forwarded message was first: shown as the source, where the text names none."""

    #: The name of the channel, the group or the person.
    name: str
    #: The post itself, where everybody can open it.
    url: str | None = None
    #: When a channel or a group published it; a person's message is no publication.
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
    """An article in a file that Telegram keeps."""

    source: ClassVar[str] = "file"

    file_id: str
    media_type: str
    forwarded: Forwarded | None = None


Request = LinkRequest | TextRequest | FileRequest
