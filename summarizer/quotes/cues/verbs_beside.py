"""Find the verb of speech behind a mention, and before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.values.cue import CLOSE_BEHIND, Cue, Gap
from summarizer.quotes.words.verb_classes import classify_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document, Item
    from summarizer.quotes.values.mention import Mention

#: The number of items behind a mention that are searched for its verb.
_AHEAD = 32
#: The number of items before a mention that are searched for its verb.
_BACK = 9
#: The fewest words and signs of a relative clause between commas.
_SHORTEST_ASIDE = 4
#: The most words between a verb and its subject behind it that count as few.
_FEW_WORDS = 3

# Each table is for one kind of word. It tells how such a word changes the gap between a subject
# and its verb: from the gap before the word to the gap with it.
_SAME = {gap: gap for gap in Gap}
_WITH_SIGN = dict.fromkeys(Gap, Gap.CLAUSE) | dict.fromkeys(
    (Gap.NOTHING, Gap.ADVERB, Gap.APPOSITION), Gap.APPOSITION
)
_WITH_RELATIVE_PRONOUN = dict.fromkeys(Gap, Gap.CLAUSE) | {Gap.NOTHING: Gap.RELATIVE_CLAUSE}
_WITH_ADVERB = _SAME | {Gap.NOTHING: Gap.ADVERB}
_WITH_PREPOSITION = _SAME | dict.fromkeys(CLOSE_BEHIND, Gap.PHRASE)
_WITH_WORD = _SAME | dict.fromkeys(CLOSE_BEHIND, Gap.MANY_WORDS)


def find_cue_after(document: Document, mention: Mention) -> Cue | None:
    """Return the verb of speech behind a mention that may be its subject, in the same sentence.

    None if there is none.
    """
    speech, lower = document.speech, document.lower
    last = mention.last
    if speech.head_first and mention.tail is not None:
        last = max(last, mention.tail)
    place = document.place_of[last] + 1
    sentence = document.sentences[document.sentence_of[mention.last]]
    items = sentence.items
    gap = Gap.NOTHING
    #: The number of open brackets.
    depth = 0
    for at in range(place, min(place + _AHEAD, sentence.verbs_end)):
        item = items[at]
        if not isinstance(item, int):
            if gap in CLOSE_BEHIND:
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
        verb_class = classify_verb(word, speech)
        if verb_class and word.endswith(speech.own_subjects):
            return None
        if verb_class and not _is_noun_here(document, item):
            aside = _encloses_relative_clause(document, items[place:at])
            return Cue(verb_class, at, item, Gap.APPOSITION if aside else gap)
        gap = _widen(gap, word, speech)
    return None


def _encloses_relative_clause(document: Document, items: Sequence[Item]) -> bool:
    """Whether two commas with a relative clause between them are all of the items.

    For example: Moreno, who has run the yard for years, said. Only in English: elsewhere the
    effect on the figures was not measured.
    """
    speech = document.speech
    if not speech.weights_learned or len(items) < _SHORTEST_ASIDE:
        return False
    words = [document.lower[item] if isinstance(item, int) else "" for item in items]
    commas = words[0] == words[-1] == "," and "," not in words[1:-1]
    return commas and words[1] in speech.who


def _widen(gap: Gap, word: str, speech: Speech) -> Gap:
    """Return the gap between a subject and its verb with one more word in it."""
    if not word[0].isalnum():
        return _WITH_SIGN[gap]
    if word in speech.who:
        return _WITH_RELATIVE_PRONOUN[gap]
    if (
        word in speech.adverbs
        or word in speech.auxiliaries
        or word.endswith(speech.adverb_endings)
    ):
        return _WITH_ADVERB[gap]
    return _WITH_PREPOSITION[gap] if word in speech.prepositions else _WITH_WORD[gap]


def find_cue_before(document: Document, mention: Mention) -> Cue | None:
    """Return the verb of speech before a mention, as in “said the mayor”, in the same sentence.

    None if there is none.
    """
    speech, lower = document.speech, document.lower
    place = document.place_of[mention.outer]
    items = document.sentences[document.sentence_of[mention.outer]].items
    for at in range(place - 1, max(-1, place - 1 - _BACK), -1):
        item = items[at]
        if not isinstance(item, int):
            return None
        word = lower[item]
        if not word[0].isalnum() and word not in "'’,&":
            return None
        if speech.head_first and (word in speech.that or word.endswith(speech.participle_endings)):
            return None  # diciendo que Lund …: he is in another clause
        verb_class = classify_verb(word, speech)
        if verb_class and word.endswith(speech.own_subjects) and at < place - 1:
            return None
        if verb_class and not _is_noun_here(document, item):
            between = place - 1 - at
            few = Gap.FEW_WORDS if between <= _FEW_WORDS else Gap.MANY_WORDS
            return Cue(verb_class, at, item, few if between else Gap.NOTHING)
        if word in speech.subjects:
            return None
    return None


def _is_noun_here(document: Document, token: int) -> bool:
    """Whether a word that may be a verb of speech is a noun here: the report, a call."""
    word, speech = document.lower[token], document.speech
    if word not in speech.papers and word not in speech.media and word not in speech.nouns:
        return False
    before = document.word_before(token)
    if speech.bare_nouns_are_definite and document.word_behind(token) in speech.who:
        return True  # pesan yang beredar
    return (
        before in speech.determiners
        or before in speech.possessives
        or before in speech.prepositions
        or (
            (before in speech.he or before in speech.she or before in speech.they)
            and before not in speech.subjects
        )
    )
