"""sumy's sentence, told from its twin by identity."""

from __future__ import annotations

from sumy.models.dom import Sentence


class OwnSentence(Sentence):  # type: ignore[misc]  # sumy is untyped
    """A sentence that equals only itself.

    sumy keys its scores by the sentence's text, so that a line that is repeated shares one
    score and is chosen twice.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)
