"""How each mention stands to the verbs of speech around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.lexicon.speech_verbs import cue_sort
from summarizer.quotes.values.cue import Cue

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention

#: How far a subject looks for its verb, and a verb for a subject behind it, in items.
_AHEAD = 32
_BACK = 9


def cue_after(document: Document, mention: Mention) -> Cue | None:
    """Return the verb of which a mention may be the subject, behind it in its sentence."""
    speech, lower = document.speech, document.lower
    last = max(mention.last, mention.tail) if speech.head_first else mention.last
    place = document.place_of[last] + 1
    sentence = document.sentences[document.sentence_of[mention.last]]
    items = sentence.items
    how = "next"
    depth = 0
    for at in range(place, min(place + _AHEAD, sentence.last_cue + 1)):
        item = items[at]
        if item < 0:
            if how in {"next", "adverb"}:
                return None
            continue
        word = lower[item]
        if word in speech.possessives or word in ";:":
            return None
        if word in "([])":
            depth = max(0, depth + (1 if word in "([" else -1))
            continue
        if depth:
            continue
        sort = cue_sort(word, speech)
        if sort and not _is_noun_here(document, item, speech):
            return Cue(sort, at, item, how)
        how = _next_how(how, word, speech)
    return None


def _next_how(how: str, word: str, speech: Speech) -> str:
    """Return what lies between a subject and its verb, with one more word between them."""
    if not word[0].isalnum():
        return "apposition" if how in {"next", "adverb", "apposition"} else "clause"
    if word in speech.who:
        return "who" if how == "next" else "clause"
    if (
        word in speech.adverbs
        or word in speech.auxiliaries
        or word.endswith(speech.adverb_endings)
    ):
        return "adverb" if how == "next" else how
    if how in {"next", "adverb"}:
        return "phrase" if word in speech.prepositions else "far"
    return how


def _is_noun_here(document: Document, token: int, speech: Speech) -> bool:
    """Whether a word that is both is a noun here: the report, a call."""
    word = document.lower[token]
    if word not in speech.papers and word not in speech.media and word not in speech.nouns:
        return False
    before = document.lower[token - 1] if token else ""
    return (
        before in speech.determiners
        or before in speech.possessives
        or before in speech.prepositions
        or (
            (before in speech.he or before in speech.she or before in speech.they)
            and before not in speech.subjects
        )
    )


def cue_before(document: Document, mention: Mention) -> Cue | None:
    """Return the verb that stands before a mention, as in “said the mayor”."""
    speech, lower = document.speech, document.lower
    place = document.place_of[mention.outer]
    items = document.sentences[document.sentence_of[mention.outer]].items
    for at in range(place - 1, max(-1, place - 1 - _BACK), -1):
        item = items[at]
        if item < 0:
            return None
        word = lower[item]
        if not word[0].isalnum() and word not in "'’,&":
            return None
        sort = cue_sort(word, speech)
        if sort and not _is_noun_here(document, item, speech):
            gap = place - 1 - at
            return Cue(sort, at, item, "next" if gap == 0 else "near" if gap < 4 else "far")
        if word in speech.subjects:
            return None
    return None


def is_according(document: Document, mention: Mention) -> bool:
    """Whether “according to” or its like stands right beside a mention."""
    speech, lower = document.speech, document.lower
    behind = mention.last + 1
    following = lower[behind] if behind < len(lower) else ""
    if following in speech.according_behind:
        return document.together(mention.last, behind)
    ahead = lower[mention.outer - 1] if mention.outer else ""
    for words in speech.according:
        first = mention.outer - len(words)
        if words[-1] == ahead and first >= 0 and tuple(lower[first : mention.outer]) == words:
            return True
    # по его словам
    return any(
        following == after and before in {"", ahead} for before, after in speech.owned_according
    )
