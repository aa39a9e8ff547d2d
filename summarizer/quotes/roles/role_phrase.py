"""The stretch of a sentence that reads as a role behind a name: a noun phrase, cut and tidied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.lexicon.inflection import given_of
from summarizer.quotes.lexicon.person_nouns import is_person_noun
from summarizer.quotes.lexicon.speech_verbs import cue_sort

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.quotation import Quoted

#: A role of more words is a life, and is cut where its first part ends.
LONGEST = 14
#: A quotation of more characters within a role is no title of a work.
_LONGEST_WORK = 80


def word_at(document: Document, items: list[int], place: int) -> str:
    """Return the word at a place of a sentence, "" for a quotation or past its ends."""
    return document.lower[items[place]] if 0 <= place < len(items) and items[place] >= 0 else ""


def goes_on(document: Document, token: int) -> bool:
    """Whether a token can stand within a phrase: a word, a joint of words, an initial's stop."""
    word = document.lower[token]
    if word[0].isalnum() or word in document.speech.possessives or word in "&-/’'":
        return True
    return word == "." and len(document.lower[token - 1]) == 1


def is_role_noun(document: Document, token: int) -> bool:
    """Whether a word tells what somebody is."""
    word, speech = document.lower[token], document.speech
    if word in speech.spelled_out:
        return False  # “pulled Rep. Moreno aside” tells of another
    return is_role_word(word, speech)


def is_role_word(word: str, speech: Speech) -> bool:
    """Whether a word in lower case is a noun for a person, or a title."""
    return (
        is_person_noun(word, speech)
        or word in speech.titles
        or word in speech.titles_he
        or word in speech.titles_she
    )


def role_phrase(document: Document, items: list[int], first: int) -> str | None:
    """Return the noun phrase from place `first` to where the sentence takes up again.

    None where it holds no noun for a person.
    """
    speech = document.speech
    end = first
    headed, plain = False, True  # plain: nothing in lower case so far, as in a title
    told = bool(speech.role_endings) and word_at(document, items, first) in speech.articles
    for place in range(first, min(first + LONGEST + 8, len(items))):
        item = items[place]
        if item < 0:
            quoted = document.quoted[-item - 1]
            low = document.text[quoted.start : quoted.start + 1].islower()
            short = quoted.end - quoted.start <= _LONGEST_WORK and not (low and speech.head_first)
            end = place + 1 if headed and short else end
            if not short or _closes_aside(document.text, quoted):
                break
            continue
        word, shown = document.lower[item], document.words[item]
        if word == "," and headed and place - first < 3 and takes_up(document, items, place + 1):
            continue  # founder, chair and chief executive of Acme
        if not goes_on(document, item):
            break
        if not headed and (word in speech.prepositions or word in speech.adverbs):
            return None
        if place > first and _ends_role(document, items, place, place - first):
            break
        if headed and _begins_another(document, items, first, place):
            return None
        in_place = plain or word == shown or speech.capital_nouns
        headed |= in_place and is_role_noun(document, item)
        headed |= told and _is_told_by_ending(document, items, place)
        plain = plain and (shown != word or word in speech.small_words)
        if word not in speech.small_words:
            end = place + 1
    return _tidied_from(document, items, first, end) if headed else None


def _begins_another(document: Document, items: list[int], first: int, place: int) -> bool:
    """Whether a name begins behind its own title: the next of a list, as in ‘editor Ada Moreno’.

    Not in ‘adviser to President Ada Moreno’, nor in ‘editor Ada Moreno’s sister’.
    """
    speech = document.speech
    if word_at(document, items, place) not in given_of(speech) or speech.genitives:
        return False
    if items[place - 1] < 0 or not is_role_noun(document, items[place - 1]):
        return False
    ahead = (word_at(document, items, at) for at in range(first, place))
    behind = word_at(document, items, place + 2)
    ended = not behind[:1].isalnum() or behind in speech.conjunctions
    return ended and behind not in speech.possessives and speech.prepositions.isdisjoint(ahead)


def _tidied_from(document: Document, items: list[int], first: int, end: int) -> str | None:
    last = items[end - 1]
    stop = document.ends[last] if last >= 0 else document.quoted[-last - 1].outer_end
    return tidied(document, document.text[document.starts[items[first]] : stop], items[first])


def _closes_aside(text: str, quoted: Quoted) -> bool:
    """Whether a comma stands inside or behind the closing mark: captain of the “Gull,”"""
    return text[quoted.end - 1] == "," or text[quoted.outer_end : quoted.outer_end + 1] == ","


def _is_told_by_ending(document: Document, items: list[int], place: int) -> bool:
    """Whether a noun ends its run of words and ends like one for a person: a retired welder."""
    speech, word = document.speech, word_at(document, items, place)
    if not word.endswith(speech.role_endings) or word in speech.no_roles:
        return False
    after = word_at(document, items, place + 1)
    return not after or not after[0].isalnum() or after in speech.small_words


def _ends_role(document: Document, items: list[int], place: int, before_it: int) -> bool:
    """Whether the clause goes on with this word, when so many of the role stand `before_it`."""
    speech, word = document.speech, word_at(document, items, place)
    before = word_at(document, items, place - 1)
    if word in speech.conjunctions:
        named = before_it < LONGEST and _joins_a_name(document, items, place)
        return not (named or takes_up(document, items, place + 1))
    return (
        (word in speech.who and not speech.verb_last)
        or word in speech.subjects
        or (word in speech.owners and before not in speech.prepositions)
        or (word in speech.auxiliaries and word not in speech.possessives)
        or cue_sort(word, speech) in {"say", "tell"}
    )


def _joins_a_name(document: Document, items: list[int], place: int) -> bool:
    """Whether a conjunction stands within a name: Centre for Fishing and Coastal Studies."""
    before, after = items[place - 1], items[place + 1] if place + 1 < len(items) else -1
    if before < 0 or after < 0 or document.speech.capital_nouns:
        return False
    words = document.words[before], document.words[after]
    return (
        all(word[0].isupper() for word in words)
        and document.lower[after] not in given_of(document.speech)
        and document.lower[after] not in document.speech.honorifics
    )


def takes_up(document: Document, items: list[int], place: int) -> bool:
    """Whether another role follows behind and: author of a novel and head of the harbour."""
    for item in items[place : place + 3]:
        if item < 0 or document.lower[item] in document.speech.determiners:
            return False
        if is_role_noun(document, item):
            return True
    return False


def tidied(document: Document, text: str, first: int) -> str | None:
    """Return a role on one line, without an article before it; None where it tells nothing.

    `first` is the token that the text begins with.
    """
    speech = document.speech
    text = " ".join(text.split())
    lead = document.lower[first]
    if speech.capital_nouns:
        text = " ".join(without_case(text.split(), speech))
    elif lead in speech.determiners and lead not in speech.articles and lead.isalpha():
        return None  # “one local woman” tells nothing behind a name
    elif lead in speech.articles and not _is_owned(text.split(), speech):
        text = text[len(document.words[first]) :].lstrip()
    elif lead in speech.articles:
        text = lead + text[len(lead) :]  # The group's director, where a sentence begins
    role = text.rstrip(" ,;:.-–—")
    return role if 0 < len(role.split()) <= LONGEST + 4 else None


def reads_well(role: str, speech: Speech, *, person: bool) -> bool:
    """Whether a role tells what somebody is, and not what a clause was about.

    Not: Mr. Moreno; told a passer-by; and of one `person`, parents.
    """
    words, named = role.lower().split(), role.split()[1:2]
    if words[0] in speech.say or words[0] in speech.tell or words[0] in speech.auxiliaries:
        return False
    if words[0] in speech.honorifics and named and named[0][0].isupper():
        return _is_owned(words, speech)
    if not person or words[0] in speech.who or speech.genitives or speech.head_first:
        return True
    ends = (at for at, word in enumerate(words) if at and word in speech.prepositions)
    return not _is_many(words[next(ends, len(words)) - 1], speech)


def _is_many(word: str, speech: Speech) -> bool:
    """Whether a noun is for a group, and for nobody alone."""
    return word in speech.groups and not is_role_word(word, speech)


def _is_owned(words: Sequence[str], speech: Speech) -> bool:
    """Whether a phrase begins with its owner, whose article it needs: the city’s engineer."""
    for word in words:
        if word.lower() in speech.prepositions:
            return False
        if word.endswith(("’s", "'s", "s’", "s'")):
            return True
    return False


def without_case(words: Sequence[str], speech: Speech) -> list[str]:
    """Return a phrase such that it reads well behind a name, whatever its case was.

    der Ingenieur: Ingenieur; der frühere Chef, der Vorsitzende: as they are, since their endings
    go with the article; dem früheren Chef: Chef.
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
