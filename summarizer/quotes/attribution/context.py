"""Describe how each quotation stands in its sentence and paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotations.quotation import Quotation
from summarizer.quotes.attribution.surroundings import (
    ends_outside,
    find_ending,
    find_follow,
    find_lead,
    follows_colon,
)
from summarizer.quotes.cues.colons import speaks_before_colons
from summarizer.quotes.cues.subjects import verbs_with_subject
from summarizer.quotes.values.context import Ending, Follow, Lead, QuotationContext, VerbForm
from summarizer.quotes.words.verb_classes import attributes_speech, classify_verb

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from summarizer.quotes.values.document import Document, Item
    from summarizer.quotes.values.survey import Survey

#: The quotations before one in its paragraph are counted up to this number.
_MOST_BEFORE = 2
#: The number of items of a sentence, and of sentences of a paragraph, that are checked to tell
#: whether they hold nothing but quotations.
_ITEMS_ASKED, _SENTENCES_ASKED = 12, 6
#: The number of items before a quotation, and behind it, that are searched for its tag's verb.
_VERB_BEFORE, _VERB_BEHIND = 4, 7
#: The number of items before a colon that are searched for the verb of its clause.
_LONGEST_CLAUSE = 60


def describe_contexts(survey: Survey) -> list[QuotationContext]:
    """Return the context of each quotation that has words, in order."""
    document = survey.document
    found: list[QuotationContext] = []
    count = dict.fromkeys(range(len(document.paragraphs)), 0)
    named = _list_names_inside(survey)
    subjects = verbs_with_subject(survey)
    for number, (sentence, place) in document.quotation_places.items():
        quotation = document.quotations[number]
        items = document.sentences[sentence].items
        sentences = document.sentence_ranges[quotation.paragraph]
        nth = count[quotation.paragraph]
        count[quotation.paragraph] += 1
        alone = _holds_quotations_only(document, items)
        verb = _find_tag_verb(document, items, place)
        if place and speaks_before_colons(document.speech):
            clause = items[max(0, place - _LONGEST_CLAUSE) : place]
            verb = _find_verb_before_colon(document, clause, subjects, verb)
        lead = find_lead(document, sentence, place)
        outside = ends_outside(document, items, place, lead)
        follow = Follow.END if outside else find_follow(document, items, place)
        if lead is Lead.WORD and follow is Follow.SPEECH_VERB and document.speech.verb_final:
            # the tag stands around the quotation; other languages would put a comma before it:
            # Aksoy ise “…” dedi
            lead = Lead.COMMA
        if document.speech.verb_final and follows_colon(document, sentence, place):
            lead = Lead.COLON  # the colon ends the sentence before
        found.append(
            QuotationContext(
                number=number,
                quotation=quotation,
                sentence=sentence,
                place=place,
                lead=lead,
                ending=Ending.STOP if outside else find_ending(document, quotation, follow),
                follow=follow,
                alone_in_sentence=alone,
                alone_in_paragraph=alone and _is_quoted(document, *sentences),
                nth=min(nth, _MOST_BEFORE),
                carried_over=_is_carried_over(document, number),
                tag_verb=verb,
                tag_verb_form=_find_verb_form(document, verb),
                named_inside=frozenset(named.get(number, ())),
            )
        )
    return found


def _list_names_inside(survey: Survey) -> dict[int, set[int]]:
    """Return, by quotation, the entities that are named in it."""
    named: dict[int, set[int]] = {}
    for mention, entity in zip(survey.mentions, survey.entity_of, strict=True):
        quotation = survey.document.inside[mention.first]
        if quotation is not None and entity is not None:
            named.setdefault(quotation, set()).add(entity)
    return named


def _is_carried_over(document: Document, number: int) -> bool:
    """Whether a quotation opens its paragraph and continues one left open in the paragraph before.

    A quotation is left open if it has no closing mark.
    """
    if not number:
        return False
    before, quotation = document.quotations[number - 1 : number + 1]
    return (
        not before.closed
        and before.paragraph == quotation.paragraph - 1
        and quotation.outer_start == document.paragraphs[quotation.paragraph].start
    )


def _holds_quotations_only(document: Document, items: Sequence[Item]) -> bool:
    """Whether a sentence has no words outside quotations."""
    return all(
        isinstance(item, Quotation) or not document.words[item][0].isalnum()
        for item in items[:_ITEMS_ASKED]
    )


def _is_quoted(document: Document, first: int, end: int) -> bool:
    """Whether the sentences from `first` to before `end` have no words outside quotations."""
    sentences = document.sentences[first : min(end, first + _SENTENCES_ASKED)]
    return all(_holds_quotations_only(document, sentence.items) for sentence in sentences)


def _find_tag_verb(document: Document, items: Sequence[Item], place: int) -> int | None:
    """Return the token of the verb of speech right before a quotation, or else soon behind it.

    In a language whose verb comes last, the one behind is returned if there are both. None if
    there is neither.
    """
    before = _find_verb_ahead(document, items[max(0, place - _VERB_BEFORE) : place])
    behind = _find_verb_behind(document, items[place + 1 : place + 1 + _VERB_BEHIND])
    if document.speech.verb_final:
        return before if behind is None else behind
    return behind if before is None else before


def _find_verb_ahead(document: Document, items: Sequence[Item]) -> int | None:
    """Return the last verb of speech among the items before a quotation.

    None if there is none, or if anything follows it but signs, adverbs and words like "that".
    """
    speech = document.speech
    for item in reversed(items):
        if isinstance(item, Quotation):
            break
        word = document.lower[item]
        if classify_verb(word, speech):
            return item
        if word[0].isalnum() and word not in speech.that and word not in speech.adverbs:
            break
    return None


def _find_verb_behind(document: Document, items: Sequence[Item]) -> int | None:
    """Return the first verb of saying, telling or reporting among the items behind a quotation.

    The search ends at the next quotation, at a full stop and at a semicolon.
    """
    for item in items:
        if isinstance(item, Quotation) or document.lower[item] in {".", ";"}:
            break
        if attributes_speech(document.lower[item], document.speech):
            return item
    return None


def _find_verb_before_colon(
    document: Document, items: Sequence[Item], subjects: Set[int], verb: int | None
) -> int | None:
    """Return the token that is a quotation's verb of speech, or the colon that stands for it.

    `items` are those before the quotation, `verb` is the verb of speech beside it, and `subjects`
    are the tokens of the verbs and colons that have a subject. If the last item is no colon,
    return `verb`. If it is one, return the first of these that there is: the colon, if it has a
    subject; `verb`; the last of `items` that has a subject, unless a quotation stands behind it.
    None if there is none of them.
    """
    last = items[-1]
    if isinstance(last, Quotation) or document.lower[last] != ":":
        return verb
    if last in subjects or verb is not None:
        return last if last in subjects else verb
    for item in reversed(items):
        if isinstance(item, Quotation):
            break
        if item in subjects:
            return item
    return None


def _find_verb_form(document: Document, verb: int | None) -> VerbForm:
    if verb is None:
        return VerbForm.NONE
    participle = document.lower[verb].endswith(document.speech.participle_endings)
    return VerbForm.PARTICIPLE if participle else VerbForm.FINITE
