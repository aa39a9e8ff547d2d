"""The places where a text mentions someone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from summarizer.languages.speech.grammar import Gender


class MentionKind(StrEnum):
    """What a mention is. The values are part of the names of learned features."""

    NAME = "name"
    PRONOUN = "pronoun"
    #: A noun phrase: her lawyer, officials.
    NOMINAL = "nominal"


# To look up a member on an Enum class is slow, and these are needed for every mention.
NAME, PRONOUN, NOMINAL = MentionKind


class EntityType(StrEnum):
    """Whom or what a mention stands for. The values are part of the names of learned features."""

    PERSON = "person"
    #: Something with a name of its own.
    ORGANISATION = "org"
    PLACE = "place"
    #: Several people, or a body without a name: officials, the ministry.
    GROUP = "group"
    #: A text that is said to speak: report, statement.
    PAPER = "paper"
    UNKNOWN = ""


PERSON, ORGANISATION, PLACE, GROUP, PAPER, UNKNOWN = EntityType

#: What is known of somebody who may be a person.
MAYBE_PERSON = frozenset({PERSON, UNKNOWN})


class Subjecthood(IntEnum):
    """How surely a mention is a subject; a higher value is surer.

    Only languages with cases have LIKELY and SURE. In English all mentions are UNKNOWN.
    """

    #: Its form is in another case, or the word before it rules it out.
    NONE = -1
    UNKNOWN = 0
    #: Its form seems to be a nominative.
    LIKELY = 1
    #: A verb of speech beside it agrees with it.
    SURE = 2


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention, from token `first` to token `last` inclusive, without the titles of a name."""

    kind: MentionKind
    first: int
    last: int
    #: The name, or the noun phrase with its determiner and the words up to `tail`, as it stands.
    text: str
    #: The word that tells who it is, in lower case: a surname, a noun, a pronoun.
    head: str
    #: The first token of the mention together with its titles and determiners.
    outer: int
    #: The titles before a name, as they stand.
    title: str = ""
    gender: Gender = Gender.UNKNOWN
    entity_type: EntityType = EntityType.UNKNOWN
    #: Whether it may be no name: a single word that may have a capital only because it opens its
    #: sentence.
    uncertain: bool = False
    #: Whether it is part of a longer phrase about another: Smith in “Smith supporters”.
    modifier: bool = False
    #: The name in apposition to a noun phrase: “her lawyer, Ada Moreno”.
    appositive: Mention | None = None
    #: The last token of a noun phrase together with the words that tell more of it: a person close
    #: to the company.
    tail: int | None = None
    subjecthood: Subjecthood = Subjecthood.UNKNOWN
    #: Whether the mention is a verb whose subject was left out: powiedziała.
    dropped: bool = False

    @property
    def may_be_subject(self) -> bool:
        """Whether it may be a subject: neither its form nor the word before it rules that out."""
        return self.subjecthood is not Subjecthood.NONE

    @property
    def tells_no_gender(self) -> bool:
        """Whether it is a pronoun for a man or a woman, or a verb without one: u, powiedzą."""
        return self.kind is PRONOUN and not self.gender

    @property
    def is_full_name(self) -> bool:
        """Whether it is a name of more than one word."""
        return self.kind is NAME and self.last > self.first
