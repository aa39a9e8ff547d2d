"""Tell whom a noun that speaks stands for if no title tells it: „…“, sagte Lund. „…“, so der Arzt.

Theory of operation. A definite noun for one person, without a name, seldom brings in somebody new:
it stands for somebody whom the text has named. That is the person last named with this title, in
its form for a man or for a woman; or else whoever spoke last, in this paragraph or in the one
before; or else the only person named in the nearest paragraph. The gender must fit, unless the
title is the very same word. A noun with words behind it (the mayor of Leeds) says more of who is
meant, so it can only stand for somebody who has spoken.

A verb without a subject goes on with the last speaker, in quotations or in the reporter's words.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.coreference.callings import recall_calling
from summarizer.quotes.coreference.definite_nouns import is_closed, titles_at
from summarizer.quotes.coreference.topics import find_topic, is_person, speaks
from summarizer.quotes.values.mention import MAYBE_PERSON, NAME, NOMINAL, EntityType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.quotes.values.guess import Guess
    from summarizer.quotes.values.mention import Mention
    from summarizer.quotes.values.survey import Survey

#: A verb without a subject may be this many paragraphs behind the last speaker, but no more.
_PARAGRAPHS = 1
#: The most paragraphs between a noun and the name of the person whom it stands for.
_NAMED_WITHIN = 3
#: The most mentions before a noun that are searched for a name.
_MOST_BACK = 40
#: The same before a noun with more words, whose title only one may have.
_MOST_TITLES = 400
#: The fewest letters that two forms of a title share, and the most by which their lengths differ.
_STEM, _ENDING = 5, 2
#: The most words behind the first word of a noun phrase that only names a title: the new mayor.
_ADJECTIVE = 2
#: The probability that such a noun or verb stands for the person found: roughly the share that was
#: right on pages that were read.
_PROBABILITY = 0.8


def recall_speakers(survey: Survey, guesses: Sequence[Guess]) -> list[Guess]:
    """Return the guesses; nouns, and verbs without a subject, get the person they stand for."""
    if survey.document.speech.weights_learned:
        return [recall_calling(survey, guess) for guess in guesses]
    known = _follow_voices(survey, guesses)
    found = []
    for guess in guesses:
        if guess.mention in known and known[guess.mention] != guess.entity:
            entity = known[guess.mention]
            probability = 0.0 if entity is None else _PROBABILITY
            found.append(replace(guess, entity=entity, entity_probability=probability))
        else:
            found.append(guess)
    return found


def _follow_voices(survey: Survey, guesses: Sequence[Guess]) -> dict[int | None, int | None]:
    """Return the persons for whom nouns and verbs without a subject stand, by their mentions.

    The mentions that speak, in quotations or in the reporter's words, are followed in order. The
    person is None if a pronoun tells no gender, and nobody is likely enough.
    """
    speaking = {guess.mention: guess for guess in guesses if guess.mention is not None}
    known: dict[int | None, int | None] = {}
    #: The entity that spoke last, and the paragraph.
    voice: tuple[int, int] | None = None
    for number, mention in enumerate(survey.mentions):
        guess = speaking.get(number)
        if guess is None and not speaks(survey, number):
            continue
        entity = guess.entity if guess is not None else survey.entity_of[number]
        carries = mention.dropped or mention.tells_no_gender
        if carries:
            carried = _carry_on(survey, number, voice)
            if survey.document.speech.he_or_she and mention.tells_no_gender:
                entity = known[number] = carried
            entity = entity if carried is None else carried
        elif entity is None and _is_definite(survey, mention):
            entity = _find_person(survey, number, voice, known)
        if entity is None:
            continue
        if survey.entity_of[number] is None and (carries or mention.kind is NOMINAL):
            known[number] = entity
        voice = entity, survey.document.paragraph_of[mention.first]
    return known


def _names_another(survey: Survey, number: int) -> bool:
    """Whether a person who may be a subject is named before a mention in its paragraph."""
    own = survey.document.paragraph_of[survey.mentions[number].first]
    for back in range(number - 1, max(-1, number - 1 - _MOST_BACK), -1):
        if survey.document.paragraph_of[survey.mentions[back].first] != own:
            return False
        if is_person(survey, back):
            return True
    return False


def _carry_on(survey: Survey, number: int, voice: tuple[int, int] | None) -> int | None:
    """Return the entity that spoke last if it can be the subject that a verb leaves out.

    None in languages with cases: there verbs show the gender, and the learned weights choose among
    the entities that fit.
    """
    mention = survey.mentions[number]
    if mention.tells_no_gender and survey.document.speech.he_or_she:
        return find_topic(survey, number, voice, far=True)
    if voice is None or mention.gender is Gender.THEY or survey.document.speech.has_cases:
        return None
    entity, paragraph = voice
    own = survey.document.paragraph_of[mention.first]
    if own - paragraph > _PARAGRAPHS or (own > paragraph and _names_another(survey, number)):
        return None
    known = survey.entities[entity]
    if known.entity_type not in MAYBE_PERSON:
        return None
    return entity if known.may_be(mention.gender) else None


def _follows_tag(survey: Survey, number: int) -> bool:
    """Whether a mention stands behind the verb of speech that it is the subject of."""
    cue, mention = survey.cues_after.get(number), survey.mentions[number]
    return cue is not None and cue.token < mention.first


def _is_known(survey: Survey, mention: Mention) -> bool:
    """Whether a noun goes on with somebody whom the text has just named: bupati itu, sang ibu."""
    document, speech = survey.document, survey.document.speech
    last = mention.last if mention.tail is None else mention.tail
    if document.word_behind(last) in speech.who:
        return False  # saksi yang enggan disebut
    if speech.verb_final:
        return mention.head not in speech.anyone  # genç futbolcu, but not: onalardan biri
    return (
        mention.first == mention.last
        or is_closed(document, last)
        or document.lower[mention.first] in speech.definite
    )


def _is_definite(survey: Survey, mention: Mention) -> bool:
    """Whether a mention is a noun for one person who is known: the doctor."""
    document = survey.document
    if mention.kind is not NOMINAL or mention.entity_type is not EntityType.PERSON:
        return False
    if mention.gender is Gender.THEY:
        return False
    first = document.lower[mention.first]
    if document.speech.bare_nouns_are_definite and first not in document.speech.determiners:
        return True
    return document.speech.has_cases or first in document.speech.definite


def _find_person(
    survey: Survey,
    number: int,
    voice: tuple[int, int] | None,
    known: Mapping[int | None, int | None],
) -> int | None:
    """Return the entity of the person whom a noun stands for; None if there is none.

    `voice` is the entity that spoke last, and the paragraph; `known` are the persons found so far.
    """
    document, mention = survey.document, survey.mentions[number]
    bare = mention.tail in {None, mention.last} and mention.last - mention.first <= 1
    bearer = _find_bearer(survey, number)
    if bearer is not None:
        return bearer
    if document.speech.he_or_she:
        if not _is_known(survey, mention):
            return None
        opens = document.place_of.get(mention.outer) == 0
        far = opens or number in survey.cues_before or _follows_tag(survey, number)
        return find_topic(survey, number, voice, far=far)
    if _is_somebody_else(survey, number, known):
        return None
    if voice is not None:
        entity, paragraph = voice
        own = document.paragraph_of[mention.first]
        near = own == paragraph or (
            bare and own - paragraph <= _PARAGRAPHS and not _names_another(survey, number)
        )
        if near and _fits(survey, entity, mention):
            return entity
    return _find_only_fitting(survey, number, bare=bare)


def _is_somebody_else(survey: Survey, number: int, known: Mapping[int | None, int | None]) -> bool:
    """Whether the text has used a noun before, alone, for somebody whom it has not named.

    For example: Il sindaco Ada Lund ha incontrato il ministro. «Bene», ha detto il ministro.
    """
    head = survey.mentions[number].head
    for at in range(max(0, number - _MOST_BACK), number):
        other = survey.mentions[at]
        if other.kind is not NOMINAL or other.head != head:
            continue
        if survey.entity_of[at] is not None or at in known or _follows_name(survey, at):
            continue
        if survey.document.inside[other.first] is None:
            return True
    return False


def _follows_name(survey: Survey, number: int) -> bool:
    """Whether a noun stands right behind a name and a comma: Ada Lund, la técnica del equipo."""
    before, mention = survey.mentions[number - 1], survey.mentions[number]
    comma = survey.document.word_before(mention.first) == ","
    return comma and before.kind is NAME and before.last == mention.first - 2


def _find_only_fitting(survey: Survey, number: int, *, bare: bool) -> int | None:
    """Return the only person of the right gender in the nearest paragraph that names one.

    The `_NAMED_WITHIN` paragraphs before the noun's own are searched too. There a person must
    have spoken, and everywhere if the noun is not `bare`: the words behind it may tell of somebody
    else. Behind a bare noun somebody with a full name who has spoken counts as a person if no
    other is named. None if there are several, or if nobody is found.
    """
    document, mention = survey.document, survey.mentions[number]
    own = document.paragraph_of[mention.first]
    persons: dict[int, set[int]] = {}
    others: dict[int, set[int]] = {}
    for back in range(number - 1, max(-1, number - 1 - _MOST_BACK), -1):
        other, entity = survey.mentions[back], survey.entity_of[back]
        paragraph = document.paragraph_of[other.first]
        if own - paragraph > _NAMED_WITHIN:
            break
        if entity is None or document.inside[other.first] is not None or other.modifier:
            continue
        known = survey.entities[entity]
        if not known.may_be(mention.gender):
            continue
        spoke = _has_spoken(survey, entity, number)
        if known.entity_type is EntityType.PERSON and (spoke or (bare and paragraph == own)):
            persons.setdefault(paragraph, set()).add(entity)
        elif (
            known.entity_type is EntityType.UNKNOWN
            and bare
            and spoke
            and _has_full_name(survey, entity)
        ):
            others.setdefault(paragraph, set()).add(entity)
    for paragraph in range(own, own - _NAMED_WITHIN - 1, -1):
        if found := persons.get(paragraph) or others.get(paragraph):
            return next(iter(found)) if len(found) == 1 else None
    return None


def _has_full_name(survey: Survey, entity: int) -> bool:
    return len(survey.entities[entity].words) > 1


def _has_spoken(survey: Survey, entity: int, number: int) -> bool:
    """Whether an entity is the subject of a verb of speech before a mention."""
    mentions = survey.entities[entity].mentions
    before = bisect_left(mentions, number)
    return any(speaks(survey, one) for one in mentions[max(0, before - _MOST_BACK) : before])


def _find_bearer(survey: Survey, number: int) -> int | None:
    """Return the entity last named before a noun with the noun as its title; None if none was.

    A title may have another ending for a woman: il ministro, la ministra. A noun with more words
    than an adjective (the mayor of Leeds) stands for the only one who has the title, if it does.
    """
    mention = survey.mentions[number]
    if mention.tail not in {None, mention.last} or mention.last - mention.first > _ADJECTIVE:
        return _find_only_bearer(survey, number)
    for back in range(number - 1, max(-1, number - 1 - _MOST_BACK), -1):
        entity = survey.entity_of[back]
        if entity is None:
            continue
        for title in titles_at(survey, back):
            same = _is_same_title(mention.head, title) and _fits(survey, entity, mention)
            if title == mention.head or same:
                return entity
    return None


def _find_only_bearer(survey: Survey, number: int) -> int | None:
    """Return the entity that alone is named with a noun as its title before it; None if none is.

    Names in the words behind the noun must be in that title, too: the president of the bank is not
    the president of France.
    """
    document, mention = survey.document, survey.mentions[number]
    tail = range(mention.last + 1, (mention.tail or mention.last) + 1)
    named = {document.words[token] for token in tail if document.words[token][0].isupper()}
    bearers = {
        entity
        for before in range(max(0, number - _MOST_TITLES), number)
        if (entity := survey.entity_of[before]) is not None
        and mention.head in titles_at(survey, before)
        and named <= _words_of_title(survey, before)
    }
    return next(iter(bearers)) if len(bearers) == 1 else None


def _words_of_title(survey: Survey, number: int) -> set[str]:
    mention = survey.mentions[number]
    return set((mention.title if mention.kind is NAME else mention.text).split())


def _is_same_title(one: str, other: str) -> bool:
    """Whether two nouns are the same title, for a man or for a woman."""
    shared = min(len(one), len(other)) - 1
    if shared < _STEM or abs(len(one) - len(other)) > _ENDING:
        return False
    return one[:shared] == other[:shared]


def _fits(survey: Survey, entity: int, mention: Mention) -> bool:
    """Whether an entity is a person whose gender may be that of a noun."""
    known = survey.entities[entity]
    return known.entity_type is EntityType.PERSON and known.may_be(mention.gender)
