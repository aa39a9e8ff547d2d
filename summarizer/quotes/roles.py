"""What the article calls a speaker besides the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.quotes.cues import cue_sort
from summarizer.quotes.names import is_person_noun

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.document import Document
    from summarizer.quotes.mentions import Mention
    from summarizer.quotes.scene import Scene

#: A role of more words is a life, and is cut where its first part ends.
_LONGEST = 14
#: People are introduced early: later mentions are not asked.
_MOST_MENTIONS = 40
#: An age between commas: Moreno, 45, a teacher.
_AGE = re.compile(r"\d{1,3}")


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
        if beside:
            found.append((-3, 0, beside))
    return min(found)[2] if found else None


def _roles_at(document: Document, mention: Mention, *, introduces: bool) -> list[tuple[int, str]]:
    """Return the roles told beside one mention, with how good that kind is."""
    found = []
    behind = _apposition(document, mention)
    if behind:
        found.append((4 if introduces else 2, behind))
    said = _statement(document, mention)
    if said:
        found.append((1, said))
    if mention.title:
        before = _title(document, mention)
        if before:
            found.append((3, before))
    return found


def _apposition(document: Document, mention: Mention) -> str | None:
    """Return what stands between commas behind a name: Ada Moreno, head of the harbour,"""
    items = document.sentences[document.sentence_of[mention.last]].items
    place = document.place_of[mention.last] + 1
    if _word(document, items, place) == ",":
        place = _behind_age(document, items, place)
    if _word(document, items, place) != ",":
        return None
    first = place + 1
    word = _word(document, items, first)
    if word in document.speech.who:
        told = _clause(document, items, first)
        if told or word not in document.speech.articles:
            return told
        noun = items[first + 1] if first + 1 < len(items) else -1
        if noun < 0 or not _is_role_noun(document, noun):
            return None  # in German a relative clause may begin like a noun phrase
    if word in document.speech.conjunctions:
        return None  # Moreno, and her lawyer, …
    return _phrase(document, items, first)


def _behind_age(document: Document, items: list[int], comma: int) -> int:
    """Return the place behind an age that follows a comma: 45; de 45 años. Else the comma's."""
    place = comma + 1
    if _word(document, items, place) in document.speech.prepositions:
        place += 1
    if not _AGE.fullmatch(_word(document, items, place)):
        return comma
    place += 1
    return place + (_word(document, items, place) in document.speech.years)


def _clause(document: Document, items: list[int], who: int) -> str | None:
    """Return the role that a relative clause tells: who is a nurse, who runs the bakery."""
    speech = document.speech
    verb = _word(document, items, who + 1)
    if verb in speech.be:
        return _phrase(document, items, who + 2)
    if (verb, _word(document, items, who + 2)) in speech.been:
        return _phrase(document, items, who + 3)
    if not _is_living(document, items, who + 1):
        return None
    end = who + 2
    for place in range(who + 2, min(who + 2 + _LONGEST, len(items))):
        item = items[place]
        if item < 0 or not _goes_on(document, item):
            break
        word = document.lower[item]
        if word in speech.who or word in speech.subjects:
            break
        if word in speech.conjunctions and not _is_living(document, items, place + 1):
            break  # but: who sells seed and chairs the council
        if word not in speech.small_words:
            end = place + 1
    text = document.text[document.starts[items[who]] : document.ends[items[end - 1]]]
    return " ".join(text.split()) if end > who + 2 else None


def _is_living(document: Document, items: list[int], place: int) -> bool:
    """Whether a verb tells what somebody does for a living: runs, sits on."""
    speech, verb = document.speech, _word(document, items, place)
    return verb in speech.leading or (verb, _word(document, items, place + 1)) in speech.serving


def _statement(document: Document, mention: Mention) -> str | None:
    """Return what a sentence of its own says somebody is: Moreno is a retired nurse."""
    speech = document.speech
    items = document.sentences[document.sentence_of[mention.last]].items
    place = document.place_of[mention.last]
    verb, article = _word(document, items, place + 1), _word(document, items, place + 2)
    if document.place_of[mention.outer] != 0 or verb not in speech.present:
        return None
    if article not in speech.articles:
        return None
    role = _phrase(document, items, place + 2)
    last = role.split()[-1].lower() if role else ""
    return None if last in speech.relations or last in speech.bare_titles else role


def _word(document: Document, items: list[int], place: int) -> str:
    return document.lower[items[place]] if 0 <= place < len(items) and items[place] >= 0 else ""


def _phrase(document: Document, items: list[int], first: int) -> str | None:
    """Return the noun phrase from `first` to where the sentence takes up again."""
    speech = document.speech
    start, end = first, first
    headed, plain = False, True  # plain: nothing in lower case so far, as in a title
    for place in range(first, min(first + _LONGEST + 8, len(items))):
        item = items[place]
        if item < 0:
            quoted = document.quoted[-item - 1]
            low = document.text[quoted.start : quoted.start + 1].islower()
            if quoted.end - quoted.start > 80 or (low and speech.head_first):
                break
            end = place + 1 if headed else end
            continue
        word, shown = document.lower[item], document.words[item]
        if word == "," and headed and place - first < 3 and _takes_up(document, items, place + 1):
            continue  # founder, chair and chief executive of Acme
        if not _goes_on(document, item):
            break
        if not headed and (word in speech.prepositions or word in speech.adverbs):
            return None
        if (_ends_role(document, word) and place > first) or (
            word in speech.conjunctions and not _takes_up(document, items, place + 1)
        ):
            break
        headed = headed or (_is_role_noun(document, item) and (plain or word == shown))
        plain = plain and (shown != word or word in speech.small_words)
        if word not in speech.small_words:
            end = place + 1
    if not headed or end <= start:
        return None
    last = items[end - 1]
    stop = document.ends[last] if last >= 0 else document.quoted[-last - 1].outer_end
    return _tidied(document, document.text[document.starts[items[start]] : stop], items[start])


def _goes_on(document: Document, token: int) -> bool:
    """Whether a token can stand within a phrase: a word, a joint of words, an initial's stop."""
    word = document.lower[token]
    if word[0].isalnum() or word in document.speech.possessives or word in "&-/’'":
        return True
    return word == "." and len(document.lower[token - 1]) == 1


def _ends_role(document: Document, word: str) -> bool:
    """Whether the clause goes on with this word."""
    speech = document.speech
    return (
        word in speech.who
        or word in speech.subjects
        or word in speech.owners
        or (word in speech.auxiliaries and word not in speech.possessives)
        or cue_sort(word, speech) in {"say", "tell"}
    )


def _takes_up(document: Document, items: list[int], place: int) -> bool:
    """Whether another role follows behind and: author of a novel and head of the harbour."""
    for item in items[place : place + 3]:
        if item < 0 or document.lower[item] in document.speech.determiners:
            return False
        if _is_role_noun(document, item):
            return True
    return False


def _is_role_noun(document: Document, token: int) -> bool:
    word, speech = document.lower[token], document.speech
    if word in speech.spelled_out:
        return False  # “pulled Rep. Moreno aside” tells of another
    return (
        is_person_noun(word, speech)
        or word in speech.titles
        or word in speech.titles_he
        or word in speech.titles_she
    )


def _title(document: Document, mention: Mention) -> str | None:
    """Return the words before a name, short forms written out."""
    speech = document.speech
    words = []
    for token in range(mention.outer, mention.first):
        word = document.lower[token]
        if word in speech.owners and not speech.genitives:
            return None
        following = document.lower[token + 1]
        compound = speech.head_first and following in speech.prepositions  # dona de casa
        if (word in speech.honorifics and not compound) or word in speech.owners:
            continue
        words.append(speech.spelled_out.get(word, document.words[token]))
    while words and words[0].lower().replace("’", "'") in speech.determiners:
        words = words[1:]
    if not words or (len(words) == 1 and words[0].lower() in speech.bare_titles):
        return None
    capitals = [word for word in words if word[0].isupper()]
    opens = document.opens_sentence(mention.outer) and (
        len(capitals) == 1 or bool(speech.genitives)
    )
    if opens and words[0] in capitals and _is_common(words[0], document):
        words[0] = words[0].lower()
    while words and words[-1].lower() in speech.naming:
        words = words[:-1]
    if not words or words[0 if speech.head_first else -1].lower() in speech.relations:
        return None
    if len(words) > _LONGEST or not _has_head(document, mention, words):
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


def _is_common(word: str, document: Document) -> bool:
    """Whether a word has its capital only from the sentence that it opens."""
    if document.speech.capital_nouns:
        return False
    if document.speech.adjectives and word.lower().endswith(document.speech.adjectives):
        return True
    return is_person_noun(word.lower(), document.speech) or word.lower() in document.vocabulary


def _is_title_word(word: str, document: Document) -> bool:
    speech = document.speech
    return (
        is_person_noun(word, speech)
        or word in speech.titles
        or word in speech.titles_he
        or word in speech.titles_she
        or word in speech.spelled_out.values()
    )


def _trimmed(document: Document, first: int, last: int) -> str | None:
    if document.lower[first] in document.speech.owners:
        first += 1  # its owner, Ada Moreno
    elif document.lower[first] in document.speech.determiners & document.speech.nouns:
        first += 1  # one councillor, Ada Moreno
        if document.lower[last] in document.speech.bare_titles:
            return None
    if first > last or document.lower[last] in document.speech.relations:
        return None
    text = document.text[document.starts[first] : document.ends[last]]
    return _tidied(document, text, first)


def _tidied(document: Document, text: str, first: int) -> str | None:
    """Return a role without an article before it, on one line."""
    speech = document.speech
    text = " ".join(text.split())
    lead = document.lower[first]
    if lead in speech.determiners and lead not in speech.articles and lead.isalpha():
        return None  # “one local woman” tells nothing behind a name
    if lead in speech.articles and not any(mark in text for mark in ("’s ", "'s ")):
        text = text[len(document.words[first]) :].lstrip()
    elif lead in speech.articles:
        text = lead + text[len(lead) :]  # The group's director, where a sentence begins
    text = text.rstrip(" ,;:.-–—")
    words = len(text.split())
    return text if 0 < words <= _LONGEST + 4 else None
