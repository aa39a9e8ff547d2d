"""Find the personal pronouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.values.mention import PRONOUN, Mention
from summarizer.quotes.words.verb_classes import attributes_speech

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document


def find_pronouns(document: Document) -> list[Mention]:
    """Return the personal pronouns outside quotations that may stand for a speaker.

    These are the subjects, and the pronouns to which speech is attributed: according to him.
    """
    speech = document.speech
    attributing = speech.according_ends | speech.by
    genders = speech.genders
    pronouns = {
        word: pronoun
        for word in set(document.lower)
        if (pronoun := _leave_out_verb(word, speech)) in genders
    }
    found = []
    for token, word in [
        (token, pronouns[word]) for token, word in enumerate(document.lower) if word in pronouns
    ]:
        if document.inside[token] is not None or (word == "i" and document.words[token][0] != "I"):
            continue
        if word not in speech.subjects and not _is_attributed(document, token, attributing):
            continue
        if word in speech.maybe_objects and _is_object(document, token):
            continue
        shown = document.words[token]
        found.append(
            Mention(PRONOUN, token, token, shown, word, outer=token, gender=genders[word])
        )
    return found


def _is_object(document: Document, token: int) -> bool:
    """Whether a pronoun is the object of the verb of speech behind it: nous confie Lund.

    It is the subject if the verb has an ending such as “-ons”: nous confions.
    """
    verb = document.word_behind(token)
    speech = document.speech
    return attributes_speech(verb, speech) and not verb.endswith(speech.subject_endings)


def _leave_out_verb(word: str, speech: Speech) -> str:
    """Return the pronoun in a contraction such as “I’ve” or “she’d”; any other word as it is."""
    if "'" not in word and "’" not in word:
        return word
    pronoun = word.replace("’", "'").partition("'")[0]
    return pronoun if pronoun in speech.subjects else word


def _is_attributed(document: Document, token: int, attributing: frozenset[str]) -> bool:
    """Whether speech is attributed to a pronoun: according to him; по его словам.

    `attributing` are the words that attribute speech to the pronoun right behind them.
    """
    before = document.word_before(token)
    after = document.word_behind(token) or "."
    if any(
        after == end and start in {"", before} for start, end in document.speech.owned_according
    ):
        return True
    return before in attributing and not after[0].isalnum()
