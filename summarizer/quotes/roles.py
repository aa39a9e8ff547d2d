"""What the article calls a speaker besides the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.quotes.scene import Scene


def role_of(scene: Scene, entity: int) -> str | None:
    """Return the role of an entity in the article's words, to be read after the name."""
    return None
