"""What tells speech in quotation marks from titles, nicknames and scare quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.lexicon.speech_verbs import cue_sort

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.context import Setting
    from summarizer.quotes.values.survey import Scene


#: Where titles of works have one capital, longer ones behind a preposition are speech.
_LONGEST_TITLE = 5


def speech_features(
    scene: Scene, setting: Setting, best: str, share: float, ties: list[str]
) -> list[str]:
    """Return what is to be said for and against a stretch being speech.

    `best` names the verb or phrase that ties the likeliest speaker to it, `share` is that
    speaker's probability and `ties` are its features.
    """
    document, speech = scene.document, scene.document.speech
    quoted = document.quoted[setting.quote]
    text = document.text[quoted.start : quoted.end]
    words = text.split()
    size = _size(len(words))
    length = "short" if len(words) < 4 else "middle" if len(words) < 8 else "long"
    case = _case(words, speech)
    single = "single" if quoted.single and not scene.single_marks else "double"
    found = [
        f"size:{size}",
        f"size:{size}:{setting.lead}",
        f"size:{size}:{setting.end}",
        f"size:{size}:{setting.end}:{setting.follow}",
        f"lead:{setting.lead}:{setting.follow}",
        f"lead:{setting.lead}:{setting.end}",
        f"marks:{single}:{size}",
        f"alone:{setting.alone}:{size}",
        f"whole:{setting.whole}:{size}",
        f"first:{_first(text)}:{size}",
        f"case:{case}:{size}",
        f"case:{case}:{setting.lead}",
        f"tie:{best}:{size}",
        f"tie:{best}:{setting.lead}",
        f"closed:{setting.closed}",
    ]
    found.append(f"all:{setting.lead}:{setting.follow}:{case}:{length}")
    found.append(f"all:{setting.lead}:{setting.end}:{case}:{length}")
    found.append(f"sure:{int(share * 5)}:{length}")
    found += [f"{tie}:{length}" for tie in ties if tie.startswith(("pre:", "post:"))]
    lower = [word.strip(".,!?;:’'\"").lower() for word in words[:40]]
    if any(word in speech.i for word in lower):
        found.append(f"inside:first person:{size}")
    if any(word in speech.auxiliaries or word in speech.subjects for word in lower):
        found.append(f"inside:clause:{size}")
    found += _around(scene, setting, size, case)
    return found


def is_title(words: list[str], lead: str, speech: Speech) -> bool:
    """Whether words in capitals within the reporter's clause name a work: on “This Week”.

    Of 130 such stretches in the annotated tuning articles none was required as speech.
    """
    if speech.head_first and lead == "of" and len(words) <= _LONGEST_TITLE:
        return words[0][:1].isupper()  # a «Porta aperta»: only the first has a capital
    return (
        lead in {"of", "the", "word"}
        and not speech.capital_nouns
        and _case(words, speech) == "title"
    )


def _size(words: int) -> str:
    return str(words) if words < 6 else "8" if words < 9 else "15" if words < 16 else "long"


def _first(text: str) -> str:
    first = text.lstrip("[(…. ")[:1]
    return "upper" if first.isupper() else "lower" if first.islower() else "other"


def _case(words: list[str], speech: Speech) -> str:
    """How many of the words have capitals: none, some, title, all."""
    letters = [
        word for word in words if word[0].isalpha() and word.lower() not in speech.small_words
    ]
    if not letters:
        return "short"
    if all(word.isupper() for word in letters):
        return "all"
    upper = sum(word[0].isupper() for word in letters)
    if upper == len(letters):
        return "title" if len(words) > 1 else "one"
    return "some" if upper > 1 else "none"


def _around(scene: Scene, setting: Setting, size: str, case: str) -> list[str]:
    items = scene.document.sentences[setting.sentence].items
    around = items[max(0, setting.place - 25) : setting.place + 25]
    quotes = sum(item < 0 for item in around)
    verb = _best_verb(scene, around)
    return [
        *_words_beside(scene, setting, size),
        f"sentence:{verb}:{size}",
        f"sentence:{verb}:{case}:{setting.lead}",
        f"quotes:{min(quotes, 3)}:{size}",
    ]


def _words_beside(scene: Scene, setting: Setting, size: str) -> list[str]:
    """Return what the words right before and behind a stretch are."""
    document, speech = scene.document, scene.document.speech
    items = document.sentences[setting.sentence].items
    found = []
    for back in (1, 2):
        if setting.place < back or items[setting.place - back] < 0:
            break
        word = document.lower[items[setting.place - back]]
        if back == 1 and word in speech.possessives:
            found.append(f"before:possessive:{size}")
        sort = _sort_before(word, speech)
        if sort:
            found.append(f"before {back}:{sort}:{size}")
    if setting.place + 1 < len(items) and items[setting.place + 1] >= 0:
        word = document.lower[items[setting.place + 1]]
        if word in speech.works:
            found.append(f"behind:work:{size}")
        elif word in speech.nouns or word in speech.groups:
            found.append(f"behind:person:{size}")
    return found


def _sort_before(word: str, speech: Speech) -> str:
    if word in speech.naming:
        return "naming"
    if word in speech.works:
        return "work"
    if any(word == words[0] for words in speech.according):
        return "according"
    return cue_sort(word, speech)


def _best_verb(scene: Scene, around: list[int]) -> str:
    document = scene.document
    sorts = {cue_sort(document.lower[item], document.speech) for item in around if item >= 0}
    return next((sort for sort in ("say", "tell", "report", "express") if sort in sorts), "none")
