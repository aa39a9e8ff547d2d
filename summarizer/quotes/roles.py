"""What the article calls a speaker besides the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.quotes.people import is_person_noun
from summarizer.quotes.phrases import (
    LONGEST,
    goes_on,
    is_role_noun,
    is_role_word,
    reads_well,
    role_phrase,
    tidied,
    without_case,
    word_at,
)

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.document import Document
    from summarizer.quotes.mentions import Mention
    from summarizer.quotes.scene import Scene

#: People are introduced early: later mentions are not asked.
_MOST_MENTIONS = 40
#: An age between commas: Moreno, 45, a teacher.
_AGE = re.compile(r"\d{1,3}")
#: The worth of what tells a role; a title before the name is worth 3, a sentence of its own 1.
_APPOSED, _BESIDE = 4, 2
#: How many words stand in brackets behind a name, as a party or a place, and how many between
#: an article and what it belongs to: der in Kiel geborene Architekt.
_BRACKETED, _ASIDE = 6, 8


def role_of(scene: Scene, entity: int) -> str | None:
    """Return the role of an entity in the article's words, to be read after the name."""
    found: list[tuple[int, int, str]] = []
    known = scene.entities[entity]
    if known.sort in {"org", "place"}:
        return None
    for order, index in enumerate(known.mentions[:_MOST_MENTIONS]):
        mention = scene.mentions[index]
        if scene.document.inside[mention.first] >= 0 or mention.modifier:
            continue
        introduces = mention.last > mention.first or bool(mention.title) or len(known.words) == 1
        for worth, role in _roles_at(scene.document, mention, introduces=introduces):
            found.append((-worth, order, role))
    for order, index in enumerate(scene.resolved.get(entity, [])[:_MOST_MENTIONS]):
        said = _statement(scene.document, scene.mentions[index])
        if said:
            found.append((-1, order, said))
    for index in scene.aliases.get(entity, [])[:_MOST_MENTIONS]:
        mention = scene.mentions[index]
        beside = _trimmed(scene.document, mention.first, mention.tail)
        if beside and _is_apposed(scene, index):
            found.append((-3, 0, beside))
    speech, person = scene.document.speech, known.sort == "person"
    found = [one for one in found if reads_well(one[2], speech, person=person)]
    return min(found)[2] if found else None


def _is_apposed(scene: Scene, index: int) -> bool:
    """Whether a noun phrase before a comma and a name tells who that is.

    Not: after the election, Ada Moreno …; voting machines, Ada Moreno’s adviser said.
    """
    speech, lower, mention = scene.document.speech, scene.document.lower, scene.mentions[index]
    name = mention.alias
    behind = lower[name.last + 1 : name.last + 2] if name is not None else []
    before = lower[mention.first - 1] if mention.first else ""
    if not speech.possessives.isdisjoint(behind):
        return False
    return bool(mention.sort) or before not in speech.prepositions


def _roles_at(document: Document, mention: Mention, *, introduces: bool) -> list[tuple[int, str]]:
    """Return the roles told beside one mention, with how good that kind is."""
    found = []
    worth, behind = _apposition(document, mention)
    if behind:
        found.append((worth if introduces else 2, behind))
    said = _statement(document, mention)
    if said:
        found.append((1, said))
    if mention.title:
        before = _title(document, mention)
        if before:
            found.append((3, before))
    return found


def _apposition(document: Document, mention: Mention) -> tuple[int, str | None]:
    """Return what stands between commas behind a name: Ada Moreno, head of the harbour,

    And with it how good that is: better than a title, or worse where it is a clause, stands in
    brackets or is no more than a party.
    """
    speech = document.speech
    items = document.sentences[document.sentence_of[mention.last]].items
    place = document.place_of[mention.last] + 1
    if word_at(document, items, place) == "(":
        bracketed = role_phrase(document, items, place + 1)
        if bracketed:
            return _BESIDE, bracketed
        place = _behind_brackets(document, items, place)
    if word_at(document, items, place) == ",":
        place = _behind_age(document, items, place)
    first = place + 1
    word = word_at(document, items, first)
    if word_at(document, items, place) != "," or word in speech.conjunctions:
        return 0, None  # Moreno, and her lawyer, …
    if word in speech.who:
        told = _clause(document, items, first)
        noun = items[first + 1] if first + 1 < len(items) else -1
        # in German a relative clause may begin like a noun phrase
        if told or word not in speech.articles or noun < 0 or not is_role_noun(document, noun):
            return _BESIDE, told
    role = role_phrase(document, items, first)
    last = role.split()[-1].lower() if role else ""
    return _BESIDE if last in speech.bare_titles else _APPOSED, role


def _behind_brackets(document: Document, items: list[int], place: int) -> int:
    """Return the place behind the brackets that open at `place`: Moreno (45), a teacher."""
    for at in range(place + 1, place + 1 + _BRACKETED):
        if word_at(document, items, at) == ")":
            return at + 1
    return place


def _behind_age(document: Document, items: list[int], comma: int) -> int:
    """Return the place behind an age that follows a comma: 45; de 45 años. Else the comma's."""
    place = comma + 1
    if word_at(document, items, place) in document.speech.prepositions:
        place += 1
    if not _AGE.fullmatch(word_at(document, items, place)):
        return comma
    place += 1
    return place + (word_at(document, items, place) in document.speech.years)


def _clause(document: Document, items: list[int], who: int) -> str | None:
    """Return the role that a relative clause tells: who is a nurse, who runs the bakery."""
    speech = document.speech
    if speech.verb_last:
        return _clause_to_verb(document, items, who)
    verb, after = word_at(document, items, who + 1), word_at(document, items, who + 2)
    if verb in speech.be:
        return role_phrase(document, items, who + 2)
    told = role_phrase(document, items, who + 3) if (verb, after) in speech.been else None
    if told or verb in speech.having:
        return told or _lasting_clause(document, items, who)
    if not _is_living(document, items, who + 1):
        return None
    end = who + 2
    for place in range(who + 2, min(who + 2 + LONGEST, len(items))):
        item = items[place]
        if item < 0 or not goes_on(document, item):
            break
        word = document.lower[item]
        if word in speech.who or word in speech.subjects:
            break
        if word in speech.conjunctions and not _is_living(document, items, place + 1):
            break  # but: who sells seed and chairs the council
        if word not in speech.small_words:
            end = place + 1
    return _stretch(document, items, who, end) if end > who + 2 else None


def _stretch(document: Document, items: list[int], first: int, end: int) -> str:
    text = document.text[document.starts[items[first]] : document.ends[items[end - 1]]]
    return " ".join(text.split())


def _is_living(document: Document, items: list[int], place: int) -> bool:
    """Whether a verb tells what somebody does for a living: runs, sits on."""
    speech, verb = document.speech, word_at(document, items, place)
    return verb in speech.leading or (verb, word_at(document, items, place + 1)) in speech.serving


def _lasting_clause(document: Document, items: list[int], who: int) -> str | None:
    """Return what somebody has done all along: who has kept the shop for thirty years."""
    speech = document.speech
    lasts, end = False, who
    for place in range(who + 1, min(who + 2 + LONGEST, len(items))):
        item = items[place]
        if item < 0 or not goes_on(document, item):
            break
        word = document.lower[item]
        if (word in speech.subjects and not lasts) or (word in speech.conjunctions and lasts):
            break
        lasts = lasts or (word in speech.lasting and place > who + 2)
        if word not in speech.small_words:
            end = place + 1
    closed = end == who + 2 + LONGEST
    return _stretch(document, items, who, end) if lasts and not closed else None


def _clause_to_verb(document: Document, items: list[int], who: int) -> str | None:
    """Return a relative clause with its verb last: die das Labor seit zehn Jahren leitet."""
    speech = document.speech
    lasts = False
    for place in range(who + 1, min(who + 2 + LONGEST, len(items))):
        if items[place] < 0 or not goes_on(document, items[place]):
            return _stretch(document, items, who, place) if lasts else None
        word = word_at(document, items, place)
        if word in speech.leading:
            return _stretch(document, items, who, place + 1) if place > who + 1 else None
        lasts = lasts or word in speech.lasting
    return None


def _statement(document: Document, mention: Mention) -> str | None:
    """Return what a sentence of its own says somebody is: Moreno is a retired nurse."""
    speech = document.speech
    items = document.sentences[document.sentence_of[mention.last]].items
    place = document.place_of[mention.last] + 1
    if document.place_of[mention.outer] != 0:
        return None
    verb = word_at(document, items, place)
    if verb in speech.having and (verb, word_at(document, items, place + 1)) in speech.been:
        place += 1
    elif verb not in speech.present:
        return None
    place += 1
    while word_at(document, items, place) in speech.adverbs:
        place += 1  # is now a partner
    bare = speech.capital_nouns and place < len(items) and items[place] >= 0
    if word_at(document, items, place) not in speech.articles and not (
        bare and is_role_noun(document, items[place])
    ):
        return None
    role = role_phrase(document, items, place)
    last = role.split()[-1].lower() if role else ""
    return None if last in speech.relations or last in speech.bare_titles else role


def _title(document: Document, mention: Mention) -> str | None:
    """Return the words before a name, short forms written out."""
    speech = document.speech
    words = _words_before(document, mention)
    if not words or (len(words) == 1 and words[0].lower() in speech.bare_titles):
        return None
    capitals = [word for word in words if word[0].isupper()]
    if words[0] in capitals and document.opens_sentence(mention.outer):
        lone = len(capitals) == 1 or bool(speech.genitives)
        # Former Alnmouth mayor Ada Moreno
        opener = words[0].lower() in speech.openers and words[0] == document.words[mention.outer]
        if opener or (lone and _is_common(words[0], document)):
            words[0] = words[0].lower()
    while words and words[-1].lower() in speech.naming:
        words = words[:-1]
    head = 0 if speech.head_first else -1
    if not words or (
        words[head].lower() in speech.relations and not _is_of_order(document, mention)
    ):
        return None
    if len(words) > LONGEST or not _has_head(document, mention, words):
        return None
    return _joined(words, speech)


def _joined(words: list[str], speech: Speech) -> str:
    """Return words as they are written: signs and what is cut short without a space."""
    role = "".join(
        word if word.lower() in speech.possessives or word in "-," else f" {word}"
        for word in words
    ).strip(" ,")
    return role.replace("' ", "'").replace("’ ", "’") if speech.elisions else role


def _has_head(document: Document, mention: Mention, words: list[str]) -> bool:
    """Whether the words before a name have a noun that can be somebody's role."""
    if not document.speech.genitives and not document.speech.head_first:
        return _is_title_word(words[-1].lower(), document)
    if any(_is_title_word(word.lower(), document) for word in words[:4]):
        return True
    # вспоминает сварщик Николай Рогов: whatever stands between a verb and its subject
    before = document.lower[mention.outer - 1] if mention.outer else ""
    return mention.standing >= 0 and before in document.speech.cues


def _words_before(document: Document, mention: Mention) -> list[str]:
    """Return the words of a title without article; none where they tell of another's."""
    speech = document.speech
    words = []
    for token in range(_article_before(document, mention), mention.first):
        word = document.lower[token]
        if word in speech.owners and not speech.genitives:
            return []
        # dona de casa: Dona alone is no role
        compound = speech.head_first and document.lower[token + 1] in speech.prepositions
        if (word not in speech.honorifics or compound) and word not in speech.owners:
            words.append(speech.spelled_out.get(word, document.words[token]))
    if speech.capital_nouns:
        return without_case(words, speech)
    if not any(word in speech.possessives for word in words):
        while words and words[0].lower().replace("’", "'") in speech.determiners:
            words = words[1:]
    return words


def _is_of_order(document: Document, mention: Mention) -> bool:
    """Whether a relation is a title, with its capital: Sister Agnes Roulet."""
    speech, token = document.speech, mention.first - 1
    word = document.lower[token]
    return (
        (word in speech.titles_he or word in speech.titles_she)
        and document.words[token][0].isupper()
        and not document.opens_sentence(token)
    )


def _article_before(document: Document, mention: Mention) -> int:
    """Return where a title begins, with what stands between it and its article.

    der in Kiel geborene Architekt Jan Petersen
    """
    speech, first = document.speech, mention.outer
    if not speech.verb_last or document.lower[first] in speech.determiners:
        return first
    if all(document.words[token][0].isupper() for token in range(first, mention.first)):
        return first
    for token in range(first - 1, max(-1, first - 1 - _ASIDE), -1):
        word = document.lower[token]
        if not document.together(token, first) or not word[0].isalnum():
            break
        if word in speech.cues:
            break
        if word in speech.articles:
            return token
    return first


def _is_common(word: str, document: Document) -> bool:
    """Whether a word has its capital only from the sentence that it opens."""
    if document.speech.capital_nouns:
        return False
    if document.speech.adjectives and word.lower().endswith(document.speech.adjectives):
        return True
    return is_person_noun(word.lower(), document.speech) or word.lower() in document.vocabulary


def _is_title_word(word: str, document: Document) -> bool:
    speech = document.speech
    return is_role_word(word, speech) or word in speech.spelled_out.values()


def _trimmed(document: Document, first: int, last: int) -> str | None:
    owners = document.speech.owners
    if document.lower[first] in owners:
        first += 1  # its owner, Ada Moreno
    elif first < last and document.speech.head_first and document.lower[first + 1] in owners:
        first += 2  # il suo presidente, Ada Moreno
    elif document.lower[first] in document.speech.determiners & document.speech.nouns:
        first += 1  # one councillor, Ada Moreno
        if document.lower[last] in document.speech.bare_titles:
            return None
    head = document.lower[last]
    if first > last or head in document.speech.relations or head in document.speech.no_roles:
        return None  # the second, Ada Moreno
    text = document.text[document.starts[first] : document.ends[last]]
    return tidied(document, text, first)
