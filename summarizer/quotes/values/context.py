"""How a quotation stands in its sentence and paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.quotations.quotation import Quotation

# The values of all these are part of the names of learned features.


class Lead(StrEnum):
    """What stands right before a quotation."""

    #: Nothing: it begins its paragraph, or another sentence of it.
    PARAGRAPH_START = "start"
    SENTENCE_START = "mid"
    QUOTATION = "quote"
    COLON = "colon"
    COMMA = "comma"
    DASH = "dash"
    #: A conjunction that leads into speech: said that “…”
    THAT = "that"
    #: A determiner or a pronoun: the “…”
    DETERMINER = "the"
    PREPOSITION = "of"
    #: A verb of speech, by its class.
    SAY = "say"
    TELL = "tell"
    REPORT = "report"
    EXPRESS = "express"
    #: Any other word.
    WORD = "word"


#: What leads into words quoted within the reporter's own clause.
WITHIN_CLAUSE = frozenset({Lead.THAT, Lead.DETERMINER, Lead.PREPOSITION, Lead.WORD, Lead.EXPRESS})
#: What stands before words quoted apart from any clause.
APART_FROM_CLAUSE = frozenset(
    {
        Lead.COMMA,
        Lead.COLON,
        Lead.PARAGRAPH_START,
        Lead.SENTENCE_START,
        Lead.QUOTATION,
        Lead.DASH,
    }
)


class Ending(StrEnum):
    """The sign with which a quotation ends, inside its closing mark or right behind it."""

    STOP = "stop"
    COMMA = "comma"
    #: A question mark or an exclamation mark.
    QUESTION = "mark"
    DASH = "dash"
    NONE = "none"
    #: There is no closing mark.
    OPEN = "open"


class Follow(StrEnum):
    """What stands right behind a quotation and its comma."""

    #: Nothing: its sentence ends with it.
    END = "end"
    QUOTATION = "quote"
    STOP = "stop"
    COMMA = "comma"
    SIGN = "sign"
    PRONOUN = "pronoun"
    SPEECH_VERB = "cue"
    NAME = "name"
    DETERMINER = "the"
    WORD = "word"


class VerbForm(StrEnum):
    """The form of the verb of speech beside a quotation."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    #: There is no such verb.
    NONE = "none"


@dataclass(frozen=True, slots=True)
class QuotationContext:
    """How a quotation stands in its sentence and paragraph."""

    #: Its number among the quotations of the document.
    number: int
    quotation: Quotation
    #: The number of its sentence, and its place among the items there.
    sentence: int
    place: int
    lead: Lead
    ending: Ending
    follow: Follow
    #: Whether there are nothing but quotations in its sentence, and in its paragraph.
    alone_in_sentence: bool
    alone_in_paragraph: bool
    #: How many quotations stand before it in its paragraph, at most 2.
    nth: int
    #: Whether the quotation before it was left open at the end of its paragraph, so that this one
    #: goes on with it.
    carried_over: bool
    #: The verb of speech that leads into it, or else follows it soon, as a token.
    tag_verb: int | None
    tag_verb_form: VerbForm
    #: The entities that are named in the quotation itself.
    named_inside: frozenset[int]
