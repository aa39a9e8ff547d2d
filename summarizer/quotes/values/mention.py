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


# Members are slow to reach through the class of an Enum, and these are asked for every mention.
NAME, PRONOUN, NOMINAL = MentionKind


class EntityType(StrEnum):
    """Whom or what a mention stands for. The values are part of the names of learned features."""

    PERSON = "person"
    #: Something with a name of its own.
    ORGANISATION = "org"
    PLACE = "place"
    #: Several people, or a body without a name: officials, the ministry.
    GROUP = "group"
    #: report, statement.
    PAPER = "paper"
    UNKNOWN = ""


PERSON, ORGANISATION, PLACE, GROUP, PAPER, UNKNOWN = EntityType


class Subjecthood(IntEnum):
    """How surely a mention is a subject, where a language has cases; more is surer."""

    #: Its form is in another case.
    NONE = -1
    UNKNOWN = 0
    #: Its form seems to be a nominative.
    LIKELY = 1
    #: A verb of speech beside it agrees with it.
    SURE = 2


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention: tokens `first` to `last`, both counted; a name's titles left out."""

    kind: MentionKind
    first: int
    last: int
    #: The name, or the noun phrase with its determiner, as it stands.
    text: str
    #: The word that tells who it is, in lower case: a surname, a noun, a pronoun.
    head: str
    #: The first token with titles and determiners.
    outer: int
    #: The titles before a name, as they stand.
    title: str = ""
    gender: Gender = Gender.UNKNOWN
    entity_type: EntityType = EntityType.UNKNOWN
    #: Whether it may be no name: a single word whose capital may come from its sentence.
    uncertain: bool = False
    #: Whether it is part of a longer phrase about another: Smith in “Smith supporters”.
    modifier: bool = False
    #: The name in apposition to a noun phrase: “her lawyer, Ada Moreno”.
    appositive: Mention | None = None
    #: The last token of a noun phrase with what tells more of it: a person close to the company.
    tail: int | None = None
    subjecthood: Subjecthood = Subjecthood.UNKNOWN
    #: Whether it is a verb whose subject was left out: powiedziała.
    dropped: bool = False

    @property
    def may_be_subject(self) -> bool:
        """Whether its case, where that shows, is the one of a subject."""
        return self.subjecthood is not Subjecthood.NONE

    @property
    def is_full_name(self) -> bool:
        """Whether it is a name of more than one word."""
        return self.kind is NAME and self.last > self.first
