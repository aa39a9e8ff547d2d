"""Tell which mention can be the subject of which verb, by the endings of verbs and names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import SINGULAR, Gender
from summarizer.quotes.cues.verbs_beside import find_cue_after, find_cue_before
from summarizer.quotes.values.cue import CLOSE_BEFORE, CLOSE_BEHIND
from summarizer.quotes.values.mention import NAME, PRONOUN, EntityType, Mention, Subjecthood
from summarizer.quotes.words.given_names import load_given_names
from summarizer.quotes.words.inflection import tell_verb_gender
from summarizer.quotes.words.verb_classes import attributes_speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.document import Document

#: Mentions of these types do not take a gender from the verb beside them.
_NO_PERSON = frozenset({EntityType.GROUP, EntityType.PAPER, EntityType.ORGANISATION})


def judge_case(document: Document, names: Sequence[Mention]) -> list[Mention]:
    """Return the names, each with its subjecthood, judged by its form and the word before it.

    Names in a language without cases stay as they are.
    """
    if not document.speech.has_cases:
        return list(names)
    speech = document.speech
    governing = speech.prepositions | speech.according_ends
    return [replace(name, subjecthood=_judge_name(document, name, governing)) for name in names]


def _judge_name(document: Document, name: Mention, governing: frozenset[str]) -> Subjecthood:
    given = load_given_names(document.speech)
    if _speaks_within(document, name):
        return Subjecthood.LIKELY
    words = document.lower[name.first : name.last + 1]
    if (
        document.word_before(name.outer) in governing
        or words[-1].endswith(document.speech.oblique)
        or any(given.is_oblique(word) for word in words[: max(1, len(words) - 1)])
    ):
        return Subjecthood.NONE
    if len(words) > 1 and given.tell_gender(words[0], governed=True):
        return Subjecthood.LIKELY
    return Subjecthood.UNKNOWN


def _speaks_within(document: Document, name: Mention) -> bool:
    """Whether the people in a body speak for it: заявили в Ryanair; в Ryanair сообщили."""
    speech, outer = document.speech, name.outer
    if name.entity_type is EntityType.PERSON or document.word_before(outer) not in speech.within:
        return False
    if name.entity_type is EntityType.PLACE:
        return False
    beside = (document.word_before(outer - 1), document.word_behind(name.last))
    return any(
        attributes_speech(word, speech) and tell_verb_gender(word, speech) is Gender.THEY
        for word in beside
    )


def learn_from_verbs(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, with what is learned from a verb whose subject a mention must be.

    The verb tells the gender of a person, and that a name is a subject. Call it only for languages
    with cases: in others a verb does not tell a gender.
    """
    return [_learn_from_verb(document, mention) for mention in mentions]


def _learn_from_verb(document: Document, mention: Mention) -> Mention:
    if document.inside[mention.first] is not None or mention.kind is PRONOUN:
        return mention
    verb = _find_own_verb(document, mention)
    if verb is None or not agrees(document, mention, verb):
        return mention
    told = tell_verb_gender(verb, document.speech)
    person = told in SINGULAR and mention.entity_type not in _NO_PERSON
    name = mention.kind is NAME
    return replace(
        mention,
        gender=told if person else mention.gender,
        subjecthood=Subjecthood.SURE if name else mention.subjecthood,
    )


def _find_own_verb(document: Document, mention: Mention) -> str | None:
    """Return the verb of speech so close to a mention that the mention must be its subject.

    None if there is none.
    """
    if not mention.may_be_subject:
        return None
    before = find_cue_before(document, mention)
    if before and before.gap in CLOSE_BEFORE:
        return document.lower[before.token]
    after = find_cue_after(document, mention)
    if after and after.gap in CLOSE_BEHIND:
        return document.lower[after.token]
    return None


def agrees(document: Document, mention: Mention, verb: str) -> bool:
    """Whether a mention can be the subject of a verb, by the form of both."""
    speech, gender = document.speech, mention.gender
    if not mention.may_be_subject:
        return False
    if not speech.has_cases:
        return True
    told = tell_verb_gender(verb, speech)
    if not told:
        return gender is not Gender.THEY or mention.kind is not PRONOUN
    if told is Gender.THEY:
        return gender not in SINGULAR or _is_joined(document, mention)
    if mention.kind is NAME and told is Gender.HE:
        last = document.lower[mention.last]
        if (
            mention.entity_type is not EntityType.ORGANISATION
            and speech.subjects_she
            and last.endswith(speech.subjects_she)
        ):
            return False
    if mention.kind is PRONOUN:
        return gender in {told, Gender.FIRST_PERSON}
    return gender in {Gender.UNKNOWN, told, Gender.THEY}


def _is_joined(document: Document, mention: Mention) -> bool:
    """Whether a mention is one of two subjects: Петров и Иванова заявили."""
    around = document.word_before(mention.outer), document.word_behind(mention.last)
    return any(word in document.speech.conjunctions for word in around)
