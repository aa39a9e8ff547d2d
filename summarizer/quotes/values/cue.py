"""The verb of speech beside a mention."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.languages.speech.grammar import VerbClass


class Gap(StrEnum):
    """What lies between a verb and its subject. The values are part of learned features' names."""

    NOTHING = "next"
    #: Adverbs and auxiliaries: Moreno has since said.
    ADVERB = "adverb"
    #: A phrase that a preposition begins: Moreno of the council said.
    PHRASE = "phrase"
    APPOSITION = "apposition"
    #: A relative clause whose subject it is: Moreno, who said.
    RELATIVE_CLAUSE = "who"
    CLAUSE = "clause"
    #: Before a subject: few words.
    FEW_WORDS = "near"
    MANY_WORDS = "far"


#: What leaves no doubt that a mention is the subject of the verb behind it, or before it.
CLOSE_BEHIND = frozenset({Gap.NOTHING, Gap.ADVERB})
CLOSE_BEFORE = frozenset({Gap.NOTHING, Gap.FEW_WORDS})


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speech beside a mention."""

    verb_class: VerbClass
    #: Its place in the sentence.
    place: int
    token: int
    gap: Gap
