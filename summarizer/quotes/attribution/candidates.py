"""Select the mentions that may be the speaker of a quotation."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from summarizer.quotations.quotation import Quotation
from summarizer.quotes.attribution.surroundings import follows_colon
from summarizer.quotes.cues.agreement import agrees
from summarizer.quotes.values.context import WITHIN_CLAUSE, Ending, Follow, Lead
from summarizer.quotes.values.cue import CLOSE_BEFORE, CLOSE_BEHIND, Gap
from summarizer.quotes.values.mention import NOMINAL, EntityType

if TYPE_CHECKING:
    from summarizer.quotes.values.context import QuotationContext
    from summarizer.quotes.values.survey import Survey

#: The most candidates on each side of a quotation in its own paragraph.
_NEAR = 14
#: The most candidates in each of the paragraphs before it, the nearest paragraph first.
_BEFORE = (8, 5, 3)
#: The most candidates in the paragraph behind it.
_BEHIND = 3
#: What stands behind a quotation whose sentence goes on.
_GOES_ON = frozenset({Follow.WORD, Follow.NAME, Follow.DETERMINER})
#: The most items between the parts of one speech: “…” diyor Ayşe Kaya, “…”.
_SAME_SPEECH = 12
#: The gaps at which a mention before the verb of a tag is its subject.
_OWN_BEHIND = CLOSE_BEHIND | {Gap.PHRASE, Gap.APPOSITION}


def select_candidates(
    survey: Survey, context: QuotationContext, previous: int | None
) -> list[int]:
    """Return the mentions that may be the speaker of a quotation, in the order of the text.

    `previous` is the mention that speaks the last quotation that counts as speech; None if there
    is none.
    """
    document, paragraphs = survey.document, survey.by_paragraph
    paragraph, start = context.quotation.paragraph, context.quotation.start
    own = paragraphs[paragraph]
    cut = bisect_left(own, start, key=lambda at: document.starts[survey.mentions[at].first])
    found = [*own[max(0, cut - _NEAR) : cut + _NEAR]]
    for back, most in enumerate(_BEFORE, start=1):
        if paragraph - back >= 0:
            found = [*paragraphs[paragraph - back][-most:], *found]
    if paragraph + 1 < len(paragraphs):
        found += paragraphs[paragraph + 1][:_BEHIND]
    if previous is not None and previous not in found:
        found = [previous, *found]
    return _leave_out_impossible(survey, context, found, previous)


def _leave_out_impossible(
    survey: Survey, context: QuotationContext, found: list[int], previous: int | None
) -> list[int]:
    """Leave out the mentions that cannot speak the quotation, by the grammar of the language.

    In English all stay: there the learned weights rule them out.
    """
    speech = survey.document.speech
    if speech.weights_learned:
        return found
    found = [index for index in found if _can_speak(survey, index)]
    subjects = _find_subjects_of_tag(survey, context, found, previous)
    if subjects:
        return subjects
    if speech.verb_final:
        sources = [index for index in found if _is_source(survey, context, index)]
        if sources:
            return sources
        near = _find_lead_in(survey, context, found, previous)
        if near:
            return near
        within = context.tag_verb is not None or context.lead in WITHIN_CLAUSE
        if within or context.follow in _GOES_ON:
            return []
        return _leave_out_own_sentence(survey, context, found)
    if speech.own_subjects and _has_unknown_tag(context):
        return []
    if speech.has_cases:
        return _leave_out_disagreeing(survey, context, found)
    return _leave_out_governed(survey, context, found) if speech.capital_nouns else found


def _can_speak(survey: Survey, index: int) -> bool:
    """Whether a mention can speak. A thing, a place or a mere word needs a verb of speech for it.

    “According to” before the mention does as well as a verb.
    """
    mention = survey.mentions[index]
    if survey.entity_of[index] is None and mention.kind is NOMINAL and not mention.entity_type:
        return index in survey.according or survey.is_close_subject(index)
    if _is_mere_word(survey, index) and survey.document.speech.verb_final:
        return False
    if mention.entity_type is EntityType.PLACE or _is_mere_word(survey, index):
        return index in survey.according or survey.is_close_subject(index)
    return True


def _is_mere_word(survey: Survey, index: int) -> bool:
    """Whether a name may be a mere word: it has a capital only where it opens a sentence.

    Only where any noun may open one, without an article.
    """
    speech, entity = survey.document.speech, survey.entity_of[index]
    if not (speech.head_first or speech.verb_final) or not survey.mentions[index].uncertain:
        return False
    if entity is None:
        return False
    known = survey.entities[entity]
    return known.uncertain and not known.entity_type


def _find_subjects_of_tag(
    survey: Survey, context: QuotationContext, found: list[int], previous: int | None
) -> list[int]:
    """Return the mentions that may be the subject of the verb in the quotation's tag.

    If that subject is only a noun, the noun may stand for the one who spoke before, or for a name
    farther from the verb. Then these are returned too. Without a verb in the tag, the persons
    whose clause the quotation completes are returned. The list is empty if “according to” or the
    like is in the sentence.
    """
    document, mentions = survey.document, survey.mentions
    if any(
        index in survey.according
        and document.sentence_of[mentions[index].first] == context.sentence
        for index in found
    ):
        return []
    if context.tag_verb is None:
        return [index for index in found if _leads_into(survey, context, index)]
    subjects = [index for index in found if _is_subject_of(survey, index, context.tag_verb)]
    if (
        not subjects
        or document.speech.verb_final
        or any(
            mentions[index].kind is not NOMINAL or survey.entity_of[index] is not None
            for index in subjects
        )
    ):
        return subjects
    after = survey.cues_after
    also = {index for index in found if index in after and after[index].token == context.tag_verb}
    return sorted({*subjects, *also} | ({previous} if previous is not None else set()))


def _leads_into(survey: Survey, context: QuotationContext, index: int) -> bool:
    """Whether a person is the subject of the words quoted: le camionneur «ne savait rien»."""
    document, mention = survey.document, survey.mentions[index]
    if (
        document.speech.capital_nouns
        or not mention.may_be_subject
        or mention.entity_type is not EntityType.PERSON
    ):
        return False
    place = document.place_of.get(mention.last)
    return (
        place == context.place - 1
        and document.sentence_of[mention.last] == context.sentence
        and document.text[context.quotation.start].islower()
    )


def _is_subject_of(survey: Survey, index: int, verb: int) -> bool:
    """Whether a verb of speech is so close to a mention that the mention must be its subject."""
    after, before = survey.cues_after.get(index), survey.cues_before.get(index)
    return (after is not None and after.token == verb and after.gap in _OWN_BEHIND) or (
        before is not None and before.token == verb and before.gap in CLOSE_BEFORE
    )


def _leave_out_disagreeing(
    survey: Survey, context: QuotationContext, found: list[int]
) -> list[int]:
    """Leave out the mentions that cannot be the subject of the verb in the quotation's tag.

    If none is left, all stay.
    """
    document = survey.document
    if context.follow is not Follow.SPEECH_VERB or context.tag_verb is None:
        return found
    verb = document.lower[context.tag_verb]
    agreeing = [
        index
        for index in found
        if agrees(document, survey.mentions[index], verb)
        or (
            index in survey.according
            and document.sentence_of[survey.mentions[index].first] == context.sentence
        )
    ]
    return agreeing or found


def _find_lead_in(
    survey: Survey, context: QuotationContext, found: list[int], previous: int | None
) -> list[int]:
    """Return whoever speaks a quotation without a verb of its own, where the verb comes last.

    That is the subject of the sentence before, if a colon ends it; or the last speaker, if the
    quotation goes on behind their tag in one sentence: “…” diyor Aksoy, “…”.
    """
    document = survey.document
    if context.tag_verb is not None:
        return []
    if context.place:
        items = document.sentences[context.sentence].items
        items = items[max(0, context.place - _SAME_SPEECH) : context.place]
        goes_on = context.lead is Lead.COMMA and any(isinstance(i, Quotation) for i in items)
        return [previous] if goes_on and previous is not None else []
    if not follows_colon(document, context.sentence, context.place):
        return []
    colon = document.sentences[context.sentence - 1].items[-1]
    return [n for n in found if n in survey.cues_after and survey.cues_after[n].token == colon]


def _has_unknown_tag(context: QuotationContext) -> bool:
    """Whether a tag follows a quotation, but its verb is in no table."""
    tagged = context.ending is Ending.COMMA and context.follow in _GOES_ON
    return tagged and context.tag_verb is None


def _is_source(survey: Survey, context: QuotationContext, index: int) -> bool:
    """Whether “according to” or the like attributes the quotation's sentence to a mention."""
    sentence_of = survey.document.sentence_of
    return (
        index in survey.according and sentence_of[survey.mentions[index].first] == context.sentence
    )


def _leave_out_own_sentence(
    survey: Survey, context: QuotationContext, found: list[int]
) -> list[int]:
    """Leave out the mentions in the quotation's sentence, none of which is its subject."""
    document, mentions = survey.document, survey.mentions
    return [
        index for index in found if document.sentence_of[mentions[index].first] != context.sentence
    ]


def _leave_out_governed(survey: Survey, context: QuotationContext, found: list[int]) -> list[int]:
    """Leave out the mentions in the quotation's sentence that can be no subject.

    If none is left there, all stay.
    """
    document = survey.document
    beside = {
        index
        for index in found
        if document.sentence_of[survey.mentions[index].first] == context.sentence
    }
    governed = {
        index
        for index in beside
        if not survey.mentions[index].may_be_subject and index not in survey.according
    }
    return [index for index in found if index not in governed] if governed < beside else found
