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
    #: Adverbs and auxiliaries: Moreno has now said.
    ADVERB = "adverb"
    #: A phrase that a preposition begins: Moreno of the council said.
    PHRASE = "phrase"
    APPOSITION = "apposition"
    #: A relative pronoun that stands for the subject: Moreno, who said.
    RELATIVE_CLAUSE = "who"
    CLAUSE = "clause"
    #: A few words, where the verb stands before its subject: said on Monday Moreno.
    FEW_WORDS = "near"
    #: More words than that; or words other than adverbs, where the verb stands behind.
    MANY_WORDS = "far"


#: The gaps that leave no doubt that a mention is the subject of the verb behind it.
CLOSE_BEHIND = frozenset({Gap.NOTHING, Gap.ADVERB})
#: The same for a verb before the mention.
CLOSE_BEFORE = frozenset({Gap.NOTHING, Gap.FEW_WORDS})


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speech beside a mention, or a colon that counts as one (`cues.colons`)."""

    verb_class: VerbClass
    #: The index of the verb among the items of its sentence.
    place: int
    token: int
    gap: Gap
