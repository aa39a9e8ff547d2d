"""What a chat remembers of its digests: who said what, found again by name and by words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.chat.memory.remembered import Remembered, Said
    from summarizer.search_terms import Sought

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Page(Generic[_T]):
    """Some of what was found, the newest first, and whether there is more."""

    items: tuple[_T, ...]
    more: bool


class Memory(Protocol):
    """What chats remember. Every method may be called from many tasks at once.

    All of them raise `DatabaseAway`. `Storage` erases a chat's memory with the chat, moves it
    with the chat, and erases digests whose time is over.
    """

    async def keep(self, digest: Remembered, *, for_s: float) -> None:
        """Remember a digest for `for_s` seconds; it replaces the chat's older one of the page."""

    async def drop(self, digest_id: str) -> None:
        """Erase a digest that is gone from its chat."""

    async def keep_for(self, chat_id: int, seconds: float) -> None:
        """Let each digest that a chat remembers be erased so many seconds after it was made.

        Older ones are erased at once; with 0 all are.
        """

    async def quotes(
        self, chat_id: int, *, name: str = "", page: int = 1, size: int,
        made_by: float | None = None,
    ) -> Page[Said]:  # fmt: skip
        """Return page `page` (from 1) of the quotes by people called `name`, or by everybody.

        If nobody is called so, those are found whose names are near to it. Digests that were made
        after `made_by`, in seconds since the epoch, are left out, so that pages stay in step
        while new digests come.
        """

    async def people(self, chat_id: int, *, most: int) -> tuple[str, ...]:
        """Return the names of the people who are quoted most often in the chat, at most `most`."""

    async def seek(self, chat_id: int, words: str) -> Sought:
        """Return what to look for in the chat's digests when somebody asks for `words`."""

    async def digests(
        self, chat_id: int, sought: Sought | None = None, *, page: int = 1, size: int,
        made_by: float | None = None,
    ) -> Page[Remembered]:  # fmt: skip
        """Return page `page` (from 1) of the digests that hold what is sought, or of all.

        Digests that were made after `made_by`, in seconds since the epoch, are left out.
        """

    def everything(self, chat_id: int) -> AsyncIterator[Remembered]:
        """Yield all digests of the chat, the newest first."""
