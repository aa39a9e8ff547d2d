"""Describe, by named features, whether a quotation is speech, or a title or scare quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.attribution.page_voice import PageVoice, is_tagged
from summarizer.quotes.attribution.speaker_kind import name_kind
from summarizer.quotes.attribution.surroundings import is_led_in_above
from summarizer.quotes.words.title_case import Case, classify_case
from summarizer.quotes.words.verb_classes import classify_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.attribution.speaker_choice import SpeakerChoice
    from summarizer.quotes.values.context import QuotationContext
    from summarizer.quotes.values.document import Item
    from summarizer.quotes.values.survey import Survey

#: The number of words of a quotation that are looked at, and of items on each side of it.
_INSIDE, _AROUND = 40, 25
#: The quotations of a sentence are counted up to this number.
_MOST_QUOTATIONS = 3
#: The number of characters of a quotation that are searched for a digit.
_LETTERS = 300
#: Signs that code and paths have, and speech has not.
_CODE = re.compile(r"[_{}<>=|\\^~/]|\(\)|::|\w\.\w\w")
#: The sizes of quotations that are seldom whole sentences.
_FEW = frozenset(("0", "1", "2", "3"))
#: The classes of verbs of speech, the surest first.
_SUREST_FIRST = (VerbClass.SAY, VerbClass.TELL, VerbClass.REPORT, VerbClass.EXPRESS)


def describe_speech(
    survey: Survey, context: QuotationContext, choice: SpeakerChoice, page: PageVoice
) -> list[str]:
    """Return the features for and against a quotation being speech.

    `choice` is its likeliest speaker, and `page` tells how much of the text is surely speech.
    """
    document, quotation = survey.document, context.quotation
    text = document.text[quotation.start : quotation.end]
    words = text.split()
    size = _name_size(len(words))
    length = "short" if len(words) < 4 else "middle" if len(words) < 8 else "long"
    case = classify_case(words, document.speech)
    single = "single" if quotation.single and not survey.single_marks else "double"
    lead, ending, follow = context.lead, context.ending, context.follow
    return [
        f"size:{size}",
        f"size:{size}:{lead}",
        f"size:{size}:{ending}",
        f"size:{size}:{ending}:{follow}",
        f"lead:{lead}:{follow}",
        f"lead:{lead}:{ending}",
        f"marks:{single}:{size}",
        f"alone:{context.alone_in_sentence}:{size}",
        f"whole:{context.alone_in_paragraph}:{size}",
        f"first:{_name_first(text)}:{size}",
        f"case:{case}:{size}",
        f"case:{case}:{lead}",
        f"tie:{choice.tie}:{size}",
        f"tie:{choice.tie}:{lead}",
        f"closed:{quotation.closed}",
        f"all:{lead}:{follow}:{case}:{length}",
        f"all:{lead}:{ending}:{case}:{length}",
        f"sure:{int(choice.probability * 5)}:{length}",
        *(f"{tie}:{length}" for tie in choice.features if tie.startswith(("pre:", "post:"))),
        *_describe_words(words, document.speech, size),
        *_describe_words_beside(survey, context, size),
        *_describe_sentence(survey, context, size, case),
        *_describe_page(context, page, size, choice.tie),
        *_describe_speaker(survey, context, choice, page, size),
        *_describe_signs(text, size),
        *_describe_neighbours(survey, context, size),
        *_describe_verb(survey, context, size),
        *([f"above:{size}", f"above:{choice.tie}"] if is_led_in_above(document, context) else ()),
    ]


def _describe_page(context: QuotationContext, page: PageVoice, size: str, tie: str) -> list[str]:
    """Return the features of the whole text: the less of it is speech, the less likely this is."""
    tag = "tagged" if is_tagged(context) else "bare"
    return [
        f"page:{page}:{tag}:{size}",
        f"page:{page}:{tag}:{context.lead}:{context.ending}",
        f"page:{page}:{tag}:{tie}",
    ]


def _describe_speaker(
    survey: Survey, context: QuotationContext, choice: SpeakerChoice, page: PageVoice, size: str
) -> list[str]:
    """Return the features of the likeliest speaker: whether it can speak at all."""
    who = name_kind(survey, choice.mention)
    tag = "tagged" if is_tagged(context) else "bare"
    return [
        f"who:{who}:{size}",
        f"who:{who}:{choice.tie}",
        f"who:{who}:{context.lead}",
        f"who:{who}:{page}:{tag}",
    ]


def _describe_signs(text: str, size: str) -> list[str]:
    """Return the features of the signs in a quotation."""
    found = [f"sign:code:{size}"] if _CODE.search(text) else []
    if any(letter.isdigit() for letter in text[:_LETTERS]):
        found.append(f"sign:digit:{size}")
    return found


def _describe_neighbours(survey: Survey, context: QuotationContext, size: str) -> list[str]:
    """Return the features of the very words beside a quotation."""
    document = survey.document
    items = document.sentences[context.sentence].items
    length = "few" if size in _FEW else "more"
    near = [
        document.lower[item] if not isinstance(item, Quotation) else "[quote]"
        for item in items[max(0, context.place - 2) : context.place]
    ]
    found = []
    if near:
        found += [f"word before:{near[-1]}", f"word before:{near[-1]}:{length}"]
    if len(near) > 1:
        found.append(f"words before:{near[0]} {near[1]}")
    behind = items[context.place + 1 : context.place + 2]
    if behind and not isinstance(behind[0], Quotation):
        found.append(f"word behind:{document.lower[behind[0]]}")
    first = next(at for at, item in enumerate(items) if isinstance(item, Quotation))
    if first < context.place:
        item = items[first - 1] if first else None
        word = document.lower[item] if isinstance(item, int) else "[start]"
        found.append(f"word before first:{word}")
    return found


def _describe_verb(survey: Survey, context: QuotationContext, size: str) -> list[str]:
    """Return the features of the verb of speech beside a quotation, and of the word before it."""
    document, verb = survey.document, context.tag_verb
    if verb is None:
        return []
    before = document.word_before(verb)
    length = "few" if size in _FEW else "more"
    return [f"verb:{document.lower[verb]}:{length}", f"verb behind:{before}"]


def _describe_words(words: Sequence[str], speech: Speech, size: str) -> list[str]:
    """Return the features of the words in a quotation: first or second person, a clause."""
    lower = [word.strip(".,!?;:’'\"").lower() for word in words[:_INSIDE]]
    found = []
    if any(word in speech.i for word in lower):
        found.append(f"inside:first person:{size}")
    if any(word in speech.auxiliaries or word in speech.subjects for word in lower):
        found.append(f"inside:clause:{size}")
    if any(word in speech.you for word in lower):
        found.append(f"inside:second person:{size}")
    if lower:
        found.append(f"inside first:{lower[0]}")
    return found


def _describe_words_beside(survey: Survey, context: QuotationContext, size: str) -> list[str]:
    """Return the features of the words right before and behind a quotation."""
    document, speech = survey.document, survey.document.speech
    items = document.sentences[context.sentence].items
    found = []
    for back in (1, 2):
        item = items[context.place - back] if context.place >= back else None
        if item is None or isinstance(item, Quotation):
            break
        word = document.lower[item]
        if back == 1 and word in speech.possessives:
            found.append(f"before:possessive:{size}")
        before = _classify_before(word, speech)
        if before:
            found.append(f"before {back}:{before}:{size}")
    item = items[context.place + 1] if context.place + 1 < len(items) else None
    if item is not None and not isinstance(item, Quotation):
        word = document.lower[item]
        if word in speech.works:
            found.append(f"behind:work:{size}")
        elif word in speech.nouns or word in speech.groups:
            found.append(f"behind:person:{size}")
    return found


def _classify_before(word: str, speech: Speech) -> str:
    """Return what kind of word stands before a quotation; "" if it is of no kind that counts."""
    if word in speech.naming:
        return "naming"
    if word in speech.works:
        return "work"
    if any(word == words[0] for words in speech.according):
        return "according"
    return classify_verb(word, speech)


def _describe_sentence(
    survey: Survey, context: QuotationContext, size: str, case: Case
) -> list[str]:
    """Return the features of the sentence around a quotation."""
    items = survey.document.sentences[context.sentence].items
    around = items[max(0, context.place - _AROUND) : context.place + _AROUND]
    quotations = sum(isinstance(item, Quotation) for item in around)
    verb = _find_surest_verb(survey, around)
    return [
        f"sentence:{verb}:{size}",
        f"sentence:{verb}:{case}:{context.lead}",
        f"quotes:{min(quotations, _MOST_QUOTATIONS)}:{size}",
    ]


def _find_surest_verb(survey: Survey, items: Sequence[Item]) -> str:
    """Return the surest class of the verbs of speech among some items; "none" if there is none."""
    document = survey.document
    classes = {
        classify_verb(document.lower[item], document.speech)
        for item in items
        if not isinstance(item, Quotation)
    }
    return next((one for one in _SUREST_FIRST if one in classes), "none")


def _name_size(words: int) -> str:
    return str(words) if words < 6 else "8" if words < 9 else "15" if words < 16 else "long"


def _name_first(text: str) -> str:
    """Return whether a quotation begins with a capital: "upper", "lower" or "other"."""
    first = text.lstrip("[(…. ")[:1]
    return "upper" if first.isupper() else "lower" if first.islower() else "other"
