"""Give the words behind a colon to the subject of the clause before it.

For example: Im Parlament warb Lund für den Plan mit den Worten: „…“; Lund non ha dubbi: «…».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.values.cue import CLOSE_BEFORE, CLOSE_BEHIND, Cue, Gap
from summarizer.quotes.values.mention import NOMINAL, EntityType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Item, ReporterSentence
    from summarizer.quotes.values.survey import Survey

#: The most items of a clause before a colon that are searched for its subject.
_LONGEST_CLAUSE = 60
#: Gaps at which a verb of speech already has its subject.
_WITH_SUBJECT = CLOSE_BEHIND | CLOSE_BEFORE | {Gap.PHRASE, Gap.APPOSITION}
#: The items behind a quotation among which the verb of its tag stands.
_TAG_WITHIN = 3
_NO_VOICE = frozenset({EntityType.PLACE})


def speaks_before_colons(speech: Speech) -> bool:
    """Whether the subject before a colon speaks the quotation behind it, whatever the verb.

    Not in English, where such a colon is rare and the learned weights know it.
    """
    return not speech.weights_learned


def find_colon_leads(survey: Survey) -> Survey:
    """Treat a colon before a quotation as the verb of speech of the clause before it.

    Not if the clause already has a verb of speech with a subject.
    """
    speech = survey.document.speech
    if not speaks_before_colons(speech) or speech.verb_final:
        return survey
    document = survey.document
    told = {
        cue.token
        for cues in (survey.cues_after, survey.cues_before)
        for cue in cues.values()
        if cue.gap in _WITH_SUBJECT
    }
    at = {mention.outer: number for number, mention in enumerate(survey.mentions)}
    cues_after = dict(survey.cues_after)
    for sentence in document.sentences:
        if not sentence.has_quotation:
            continue
        for colon, clause in _list_clauses(survey, sentence, told):
            if any(item in told for item in clause):
                continue
            subject = _find_subject(survey, clause, at)
            if subject is not None:
                place = document.place_of[colon]
                cues_after[subject] = Cue(VerbClass.SAY, place, colon, Gap.NOTHING)
    return replace(survey, cues_after=cues_after)


def _list_clauses(
    survey: Survey, sentence: ReporterSentence, told: set[int]
) -> Iterator[tuple[int, list[int]]]:
    """Yield each colon right before a quotation, with the tokens of the clause before it."""
    lower = survey.document.lower
    clause: list[int] = []
    items = sentence.items
    for place, item in enumerate(items):
        if isinstance(item, Quotation):
            continue
        if lower[item] == ":":
            behind = items[place + 1 : place + 2 + _TAG_WITHIN]
            if behind and isinstance(behind[0], Quotation) and not _has_tag(behind[1:], told):
                yield item, clause[-_LONGEST_CLAUSE:]
            clause = []
        elif lower[item] == ";":
            clause = []
        else:
            clause.append(item)


def _has_tag(items: Sequence[Item], told: set[int]) -> bool:
    """Whether a verb of speech with a subject (`told`) is among the items behind a quotation."""
    for item in items:
        if isinstance(item, Quotation):
            return False
        if item in told:
            return True
    return False


def _find_subject(survey: Survey, clause: list[int], at: dict[int, int]) -> int | None:
    """Return the first mention of a clause that can be its subject; None if there is none.

    A word whose capital may be only that of the sentence is taken if there is nothing else.
    """
    uncertain = None
    for token in clause:
        number = at.get(token)
        if number is None:
            continue
        mention = survey.mentions[number]
        if not mention.may_be_subject or mention.modifier or mention.entity_type in _NO_VOICE:
            continue
        if mention.kind is NOMINAL and not mention.entity_type:
            continue
        if not mention.uncertain:
            return number
        uncertain = number if uncertain is None else uncertain
    return uncertain
