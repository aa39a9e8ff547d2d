"""sumy's sentence, but distinct from others with the same text."""

from __future__ import annotations

from sumy.models.dom import Sentence


class OwnSentence(Sentence):  # type: ignore[misc]  # sumy is untyped
    """A sentence that equals only itself.

    sumy's own sentences are equal if their text is, and its scores are kept by sentence. So
    repeated lines would share one score and be chosen together.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)
