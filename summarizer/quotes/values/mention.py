"""The places where a text mentions someone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a mention is."""

    NAME = "name"
    PRONOUN = "pronoun"
    NOMINAL = "nominal"


@dataclass(slots=True)
class Mention:
    """A mention: tokens `first` to `last`, both counted; a name's titles left out."""

    kind: Kind
    first: int
    last: int
    #: The name, or the noun phrase with its determiner, as it stands.
    text: str
    #: The last word, in lower case: a surname or a head noun.
    head: str
    #: "he", "she", "they", "i" or "".
    gender: str = ""
    #: The first token with titles and determiners, and those words.
    outer: int = 0
    title: str = ""
    #: "person", "org", "place", "group", "paper" or "".
    sort: str = ""
    #: Only the first word of a sentence, so that its capital tells nothing.
    unsure: bool = False
    #: Part of a longer phrase about another: the first word of “Smith supporters”.
    modifier: bool = False
    #: The name in apposition to a noun phrase: “her lawyer, Ada Moreno”.
    alias: Mention | None = None
    #: The last token of a noun phrase with what follows it: a person close to the company.
    tail: int = -1
    #: In a language with cases: -1 where the form is none of a subject, 1 where it seems to be
    #: one, 2 where a verb of speech agrees with it.
    standing: int = 0
    #: A verb whose subject was left out.
    dropped: bool = False
    #: The entity it stands for; -1 while unknown.
    entity: int = -1
