"""Trim a role so that it reads well behind a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.roles.role_words import LONGEST, is_role_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document

#: A role may have this many words beyond `LONGEST`: room for articles and the like.
_MORE = 4


def trim_role(document: Document, text: str, first: int) -> str | None:
    """Return a role on one line, without its article; None if it tells nothing or is too long.

    `first` is the token with which `text` begins.
    """
    speech, lead = document.speech, document.lower[first]
    text = " ".join(text.split())
    if speech.capital_nouns:
        text = " ".join(drop_case(text.split(), speech))
    elif lead in speech.determiners and lead not in speech.articles and lead.isalpha():
        return None  # “one local woman” tells nothing behind a name
    elif _owns_as_thing(lead, speech) or (
        lead in speech.articles and not _is_owned(text.split(), speech)
    ):
        text = text[len(document.words[first]) :].lstrip()
    elif lead in speech.articles:
        text = lead + text[len(lead) :]  # “The group's director” at the start of a sentence
    role = text.rstrip(" ,;:.-–—")
    return role if 0 < len(role.split()) <= LONGEST + _MORE else None


def _owns_as_thing(word: str, speech: Speech) -> bool:
    """Whether a word is the possessive pronoun of a thing, in English: its chair."""
    return speech.weights_learned and word in speech.owners and word not in speech.genders


def reads_well(role: str, speech: Speech, *, person: bool) -> bool:
    """Whether a role tells what somebody is.

    It does not in “Mr. Moreno” or “told a passer-by”. For a single `person` it does not in
    “parents” either.
    """
    words, named = role.lower().split(), role.split()[1:2]
    if words[0] in speech.say or words[0] in speech.tell or words[0] in speech.auxiliaries:
        return False
    if words[0] in speech.honorifics and named and named[0][0].isupper():
        return _is_owned(words, speech)
    if not person or words[0] in speech.who or speech.noun_comes_first:
        return True
    ends = (at for at, word in enumerate(words) if at and word in speech.prepositions)
    return not _is_many(words[next(ends, len(words)) - 1], speech)


def _is_many(word: str, speech: Speech) -> bool:
    """Whether a noun stands for a group, and never for a single person."""
    return word in speech.groups and not is_role_word(word, speech)


def _is_owned(words: Sequence[str], speech: Speech) -> bool:
    """Whether a phrase begins with a possessive, which needs its article: the city’s engineer."""
    for word in words:
        if word.lower() in speech.prepositions:
            return False
        if word.endswith(("’s", "'s", "s’", "s'")):
            return True
    return False


def drop_case(words: Sequence[str], speech: Speech) -> list[str]:
    """Return the words of a German phrase without what only its case explains.

    The rest reads well behind a name: “der Ingenieur” becomes “Ingenieur”, and “dem früheren Chef”
    becomes “Chef”. “der frühere Chef” and “der Vorsitzende” stay as they are, since their endings
    need the article.
    """
    lead = words[0].lower() if words else ""
    if lead not in speech.determiners:
        return list(words)
    head = next(
        (at for at, word in enumerate(words) if at and is_role_word(word.lower(), speech)), 1
    )
    if lead not in speech.articles or (head > 1 and words[head - 1].endswith("en")):
        return list(words[head:])
    weak = head > 1 or words[head : head + 1] == [word for word in words[1:2] if word[-1:] == "e"]
    return [lead, *words[1:]] if lead in speech.definite and weak else list(words[1:])
