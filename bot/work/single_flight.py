"""Single flight: what several instances want at the same time is done once."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager


class SingleFlight(Protocol):
    """Lets one instance at a time work on a key."""

    def alone(self, key: str) -> AbstractAsyncContextManager[bool]:
        """Wait until nobody else is at `key`; give whether anybody else may have been."""

    async def is_at(self, key: str) -> bool:
        """Tell whether anybody is at `key`."""


class LocalSingleFlight:
    """`SingleFlight` of a single instance: nobody else can be at the key."""

    def alone(self, _key: str) -> AbstractAsyncContextManager[bool]:
        """Wait for nobody."""
        return nullcontext(False)

    async def is_at(self, _key: str) -> bool:
        """Know of nobody."""
        return False
