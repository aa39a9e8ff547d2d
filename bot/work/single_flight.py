"""Single flight: work that several instances want at the same time is done once."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager


class SingleFlight(Protocol):
    """Lets one instance at a time work on a key."""

    def alone(self, key: str) -> AbstractAsyncContextManager[bool]:
        """Wait until no other instance works on `key`; during the block, no other one may.

        Yield whether another instance may have done the work already.
        """

    async def is_at(self, key: str) -> bool:
        """Tell whether an instance works on `key`."""


class LocalSingleFlight:
    """`SingleFlight` of a single instance: there is no other that could work on a key."""

    def alone(self, _key: str) -> AbstractAsyncContextManager[bool]:
        """Do not wait; yield False."""
        return nullcontext(False)

    async def is_at(self, _key: str) -> bool:
        """Return False."""
        return False
