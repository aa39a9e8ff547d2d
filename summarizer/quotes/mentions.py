"""The places where a text mentions someone: the value, and the pronouns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.quotes.document import Document


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


def pronouns_in(document: Document) -> list[Mention]:
    """Return the personal pronouns outside quotations that can be a subject or an object."""
    speech = document.speech
    behind = {words[-1] for words in speech.according} | speech.by
    genders = speech.genders
    found = []
    for token, word in enumerate(document.lower):
        if word not in genders or document.inside[token] >= 0:
            continue
        if word == "i" and document.words[token] != "I":
            continue
        gender = genders[word]
        if word not in speech.subjects:
            before = document.lower[token - 1] if token else ""
            after = document.lower[token + 1] if token + 1 < len(document.lower) else "."
            owned = any(
                after == end and start in {"", before} for start, end in speech.owned_according
            )
            if not owned and (before not in behind or after[0].isalnum()):
                continue
        shown = document.words[token]
        found.append(Mention(Kind.PRONOUN, token, token, shown, word, gender, outer=token))
    return found
