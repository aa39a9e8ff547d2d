"""How a quotation stands in its sentence and paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.quotations.quotation import Quotation

# The values of these Enums are part of the names of learned features.


class Lead(StrEnum):
    """What stands right before a quotation."""

    #: Nothing: the quotation begins its paragraph.
    PARAGRAPH_START = "start"
    #: Nothing: the quotation begins a later sentence of its paragraph.
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

    #: Nothing: the sentence ends with the quotation.
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

    #: The index of the quotation in the document.
    number: int
    quotation: Quotation
    #: The index of its sentence, and its index among the items of that sentence.
    sentence: int
    place: int
    lead: Lead
    ending: Ending
    follow: Follow
    #: Whether its sentence holds no words outside quotations; the same of its paragraph.
    alone_in_sentence: bool
    alone_in_paragraph: bool
    #: The number of quotations before it in its paragraph, at most 2.
    nth: int
    #: Whether the quotation before it has no closing mark at the end of its paragraph, so that
    #: this one continues it.
    carried_over: bool
    #: The token of the verb of speech that leads into it, or else of one that follows soon; None
    #: if there is neither. Except in English, a colon before the quotation may count as the verb.
    tag_verb: int | None
    tag_verb_form: VerbForm
    #: The entities that are named in the quotation itself.
    named_inside: frozenset[int]
