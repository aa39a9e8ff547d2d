"""What tells speech in quotation marks from titles, nicknames and scare quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.cues import cue_sort

if TYPE_CHECKING:
    from summarizer.quotes.features import Setting
    from summarizer.quotes.scene import Scene


def speech_features(scene: Scene, setting: Setting, best: str) -> list[str]:
    """Return what is to be said for and against a stretch being speech.

    `best` names the verb or phrase that ties the likeliest speaker to it.
    """
    document, speech = scene.document, scene.document.speech
    quoted = document.quoted[setting.quote]
    text = document.text[quoted.start : quoted.end]
    words = text.split()
    size = _size(len(words))
    single = "single" if quoted.single else "double"
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
        f"case:{_case(words)}:{size}",
        f"case:{_case(words)}:{setting.lead}",
        f"tie:{best}:{size}",
        f"tie:{best}:{setting.lead}",
        f"closed:{setting.closed}",
    ]
    lower = [word.strip(".,!?;:’'\"").lower() for word in words[:40]]
    if any(word in speech.i for word in lower):
        found.append(f"inside:first person:{size}")
    if any(word in speech.auxiliaries or word in speech.subjects for word in lower):
        found.append(f"inside:clause:{size}")
    found += _around(scene, setting, size)
    return found


def _size(words: int) -> str:
    return str(words) if words < 6 else "8" if words < 9 else "15" if words < 16 else "long"


def _first(text: str) -> str:
    first = text.lstrip("[(…. ")[:1]
    return "upper" if first.isupper() else "lower" if first.islower() else "other"


def _case(words: list[str]) -> str:
    """How many of the words have capitals: none, some, title, all."""
    letters = [word for word in words if word[0].isalpha() and len(word) > 3]
    if not letters:
        return "short"
    if all(word.isupper() for word in letters):
        return "all"
    upper = sum(word[0].isupper() for word in letters)
    if upper == len(letters):
        return "title" if len(words) > 1 else "one"
    return "some" if upper > 1 else "none"


def _around(scene: Scene, setting: Setting, size: str) -> list[str]:
    document, speech = scene.document, scene.document.speech
    items = document.sentences[setting.sentence].items
    found = []
    for back in (1, 2):
        if setting.place < back or items[setting.place - back] < 0:
            break
        word = document.lower[items[setting.place - back]]
        sort = (
            "naming"
            if word in speech.naming
            else "work"
            if word in speech.works
            else cue_sort(word, speech) or ("according" if word == "according" else "")
        )
        if sort:
            found.append(f"before {back}:{sort}:{size}")
    if setting.place + 1 < len(items) and items[setting.place + 1] >= 0:
        word = document.lower[items[setting.place + 1]]
        if word in speech.works:
            found.append(f"behind:work:{size}")
        elif word in speech.nouns or word in speech.groups:
            found.append(f"behind:person:{size}")
    sorts = {
        cue_sort(document.lower[item], speech)
        for item in items[max(0, setting.place - 25) : setting.place + 25]
        if item >= 0
    }
    for sort in ("say", "tell", "report", "express"):
        if sort in sorts:
            found.append(f"sentence:{sort}:{size}")
            break
    else:
        found.append(f"sentence:none:{size}:{setting.lead}")
    quotes = sum(item < 0 for item in items[max(0, setting.place - 25) : setting.place + 25])
    found.append(f"quotes:{min(quotes, 3)}:{size}")
    return found
