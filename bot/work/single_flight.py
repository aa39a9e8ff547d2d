"""That several who want the same thing at the same time do it once."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager


class SingleFlight(Protocol):
    """Lets one of all instances at a time do something with a key."""

    def alone(self, key: str) -> AbstractAsyncContextManager[bool]:
        """Wait until nobody else is at `key`; give whether anybody else may have been."""

    async def is_at(self, key: str) -> bool:
        """Tell whether anybody is at `key`."""


class LocalSingleFlight:
    """`Once` where there is one instance, which knows by itself."""

    def alone(self, _key: str) -> AbstractAsyncContextManager[bool]:
        """Wait for nobody."""
        return nullcontext(False)

    async def is_at(self, _key: str) -> bool:
        """Know of nobody."""
        return False
