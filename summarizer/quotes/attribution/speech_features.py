"""Describe, by named features, whether a quotation is speech, or a title or scare quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotations.quotation import Quotation
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
#: The classes of verbs of speech, the surest first.
_SUREST_FIRST = (VerbClass.SAY, VerbClass.TELL, VerbClass.REPORT, VerbClass.EXPRESS)


def describe_speech(survey: Survey, context: QuotationContext, choice: SpeakerChoice) -> list[str]:
    """Return the features for and against a quotation being speech.

    `choice` is its likeliest speaker.
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
    ]


def _describe_words(words: Sequence[str], speech: Speech, size: str) -> list[str]:
    """Return the features of the words in a quotation: a first person, a clause."""
    lower = [word.strip(".,!?;:’'\"").lower() for word in words[:_INSIDE]]
    found = []
    if any(word in speech.i for word in lower):
        found.append(f"inside:first person:{size}")
    if any(word in speech.auxiliaries or word in speech.subjects for word in lower):
        found.append(f"inside:clause:{size}")
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
