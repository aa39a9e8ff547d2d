"""Which mention can be the subject of which verb, where verbs and names have endings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.quotes.cues.verbs import cue_after, cue_before
from summarizer.quotes.lexicon.inflection import given_of, verb_gender
from summarizer.quotes.lexicon.speech_verbs import attributes_speech, cue_sort
from summarizer.quotes.values.cue import Cue
from summarizer.quotes.values.mention import Kind, Mention

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.survey import Scene

#: From this a mention is so close to a verb that it must be its subject.
_CLOSE_AFTER = frozenset({"next", "adverb"})
_CLOSE_BEFORE = frozenset({"next", "near"})
#: A group is in mind for so many sentences.
_RECENT = 3
#: Words between an auxiliary and its participle, at most one: ha poi detto.
_AUXILIARY_WITHIN = 2


def judge_names(document: Document, names: list[Mention]) -> None:
    """Set the standing of names by their own form and the preposition before them."""
    speech = document.speech
    if not speech.case_endings:
        return
    given = given_of(speech)
    governing = speech.prepositions | {words[-1] for words in speech.according}
    for name in names:
        words = document.lower[name.first : name.last + 1]
        before = document.lower[name.outer - 1] if name.outer else ""
        if (
            before in governing
            or words[-1].endswith(speech.oblique)
            or any(given.is_oblique(word) for word in words[: max(1, len(words) - 1)])
        ):
            name.standing = -1
        elif len(words) > 1 and given.gender(words[0], governed=True):
            name.standing = 1


def judge_subjects(document: Document, mentions: list[Mention]) -> None:
    """Give names the gender of the verb whose subject they must be."""
    if not document.speech.case_endings:
        return
    for mention in mentions:
        if document.inside[mention.first] >= 0 or mention.kind is Kind.PRONOUN:
            continue
        verb = _own_verb(document, mention)
        if verb is None or not agrees(document, mention, verb):
            continue
        told = verb_gender(verb, document.speech)
        if told in {"he", "she"} and mention.sort not in {"group", "paper", "org"}:
            mention.gender = told
        if mention.kind is Kind.NAME:
            mention.standing = 2


def _own_verb(document: Document, mention: Mention) -> str | None:
    if mention.standing < 0:
        return None
    after, before = cue_after(document, mention), cue_before(document, mention)
    if before and before.how in _CLOSE_BEFORE:
        return document.lower[before.token]
    if after and after.how in _CLOSE_AFTER:
        return document.lower[after.token]
    return None


def agrees(document: Document, mention: Mention, verb: str) -> bool:
    """Whether a mention can be the subject of a verb in that form."""
    speech = document.speech
    if not speech.case_endings:
        return True
    if mention.standing < 0:
        return False
    told = verb_gender(verb, speech)
    if not told:
        return mention.gender != "they" or mention.kind is not Kind.PRONOUN
    if told == "they":
        return mention.gender not in {"he", "she"} or _is_joined(document, mention)
    if mention.kind is Kind.NAME and told == "he":
        last = document.lower[mention.last]
        if mention.sort != "org" and speech.subjects_she and last.endswith(speech.subjects_she):
            return False
    if mention.kind is Kind.PRONOUN:
        return mention.gender in {told, "i"}
    return mention.gender in {"", told, "they"}


def _is_joined(document: Document, mention: Mention) -> bool:
    """Whether a mention is one of two subjects: Петров и Иванова заявили."""
    around = (mention.outer - 1, mention.last + 1)
    return any(
        0 <= at < len(document.lower) and document.lower[at] in document.speech.conjunctions
        for at in around
    )


def pass_hearers_over(scene: Scene) -> None:
    """Take the verb from a name that heard it: сообщил ТАСС глава города Иван Петров."""
    document = scene.document
    if not document.speech.case_endings:
        return
    for index in list(scene.before):
        mention = scene.mentions[index]
        if mention.kind is not Kind.NAME or mention.title or scene.before[index].how == "far":
            continue
        following = [
            later
            for later in range(index + 1, min(index + 3, len(scene.mentions)))
            if scene.mentions[later].outer == mention.last + 1
        ]
        if any(later in scene.before for later in following):
            del scene.before[index]


def _taken(scene: Scene) -> set[int]:
    """Return the verbs that have a subject."""
    taken = {cue.token for cue in scene.after.values() if cue.how != "clause"}
    return taken | {cue.token for cue in scene.before.values() if cue.how in _CLOSE_BEFORE}


def draw_near(scene: Scene) -> None:
    """Let a person far behind a verb be its subject where nobody is nearer.

    wyjaśnił w rozmowie z PAP pracownik parku Eliasz Chomicz
    """
    if not scene.document.speech.case_endings:
        return
    taken = _taken(scene)
    for index in sorted(scene.before):
        mention, cue = scene.mentions[index], scene.before[index]
        if cue.token not in taken and mention.sort == "person" and not mention.modifier:
            scene.before[index] = replace(cue, how="near")
            taken.add(cue.token)


def dropped_subjects(scene: Scene) -> list[tuple[Mention, Cue]]:
    """Return a mention for each verb of speech that tells its subject by its ending alone."""
    document, speech = scene.document, scene.document.speech
    if not speech.drops_subjects:
        return []
    taken = _taken(scene)
    found = []
    for sentence in document.sentences:
        for place, item in enumerate(sentence.items):
            if item < 0 or item in taken:
                continue
            verb = document.lower[item]
            if not attributes_speech(verb, speech) or not _is_finite(document, item):
                continue
            if not _stands_alone(scene, sentence.items, place):
                continue
            told = verb_gender(verb, speech) or _told_by_auxiliary(document, item)
            word = document.words[item]
            mention = Mention(Kind.PRONOUN, item, item, word, verb, told, outer=item, dropped=True)
            found.append((mention, Cue(cue_sort(verb, speech), place, item, "next")))
    return found


def _is_finite(document: Document, verb: int) -> bool:
    """Whether a verb tells of a subject: no gerund, no participle without an auxiliary."""
    speech, word = document.speech, document.lower[verb]
    if not speech.past_endings:
        return True
    if word.endswith(speech.participle_endings):
        return False
    if not word.endswith(speech.past_endings):
        return True
    before = document.lower[max(0, verb - _AUXILIARY_WITHIN) : verb]
    return any(other in speech.auxiliaries for other in before)


def _told_by_auxiliary(document: Document, verb: int) -> str:
    """Return "they" where the auxiliary before a participle has that number: han dicho."""
    before = document.lower[verb - 1] if verb else ""
    return "they" if before in document.speech.auxiliaries_they else ""


def _stands_alone(scene: Scene, items: list[int], place: int) -> bool:
    """Whether a verb stands where its subject may be left out: behind speech, or first."""
    document, speech = scene.document, scene.document.speech
    at = place - 1
    while at >= 0 and items[at] >= 0:
        word = document.lower[items[at]]
        small = word in speech.adverbs or word in speech.conjunctions
        if word[0].isalnum() and not small and word not in speech.auxiliaries:
            return False
        at -= 1
    return True


def antecedents(scene: Scene) -> dict[int, int]:
    """Return for each verb in the plural without a subject the group that spoke before it."""
    document = scene.document
    found: dict[int, int] = {}
    group, spoke_in = -1, -_RECENT
    for index, mention in enumerate(scene.mentions):
        if document.inside[mention.first] >= 0:
            continue
        sentence = document.sentence_of[mention.first]
        if mention.dropped and mention.gender == "they":
            if sentence - spoke_in < _RECENT:
                found[index] = group
                spoke_in = sentence
        elif mention.gender == "they" and mention.kind is Kind.NOMINAL:
            if index in scene.after or index in scene.before:
                group, spoke_in = index, sentence
        elif index in scene.after or index in scene.before:
            spoke_in = -_RECENT
    return found
