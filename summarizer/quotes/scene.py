"""Everything the search for speakers knows about a text before it starts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.quotes import document as documents
from summarizer.quotes.agreement import (
    agrees,
    antecedents,
    draw_near,
    dropped_subjects,
    judge_names,
    judge_subjects,
    pass_hearers_over,
)
from summarizer.quotes.cues import Cue, cue_after, cue_before, is_according
from summarizer.quotes.entities import Entity, entities_of
from summarizer.quotes.mentions import Kind, Mention, pronouns_in
from summarizer.quotes.names import names_in
from summarizer.quotes.nouns import nominals_in
from summarizer.quotes.people import is_person_noun

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.document import Document
    from summarizer.quotes.scorer import Group

#: How many mentions back one is looked for who is told by age alone.
_MOST_BACK = 12
#: Compounds have no more letters than these, and their last nouns no fewer.
_LONGEST_TITLE, _SHORTEST_ENDING = 40, 4


#: How far from a quotation, in items, “according to” attributes it in Romance languages.
_NEAR = 60


@dataclass(slots=True)
class Scene:
    """A document with its mentions, in order, and how each stands to verbs of speech."""

    document: Document
    mentions: list[Mention]
    entities: list[Entity]
    #: By mention, for those outside quotations.
    after: dict[int, Cue] = field(default_factory=dict)
    before: dict[int, Cue] = field(default_factory=dict)
    according: set[int] = field(default_factory=set)
    #: By paragraph: the mentions outside quotations.
    outside: list[list[int]] = field(default_factory=list)
    #: By entity: the noun phrases beside its name.
    aliases: dict[int, list[int]] = field(default_factory=dict)
    #: By entity: the pronouns that surely stand for it.
    resolved: dict[int, list[int]] = field(default_factory=dict)
    #: By mention: what is to be said of it whichever quotation asks; filled as they ask.
    own_features: dict[int, Group] = field(default_factory=dict)
    #: The same by quotation, for all mentions that stand to it in one way.
    beside: dict[tuple[int, int, str], Group] = field(default_factory=dict)
    threads: dict[tuple[int, str], Group] = field(default_factory=dict)
    #: By mention, for verbs in the plural without a subject: the group that speaks.
    groups: dict[int, int] = field(default_factory=dict)
    #: Speech stands in single marks, as in British books: ‘ ’.
    single_marks: bool = False


def survey(text: str, speech: Speech) -> Scene:
    """Read a text and find who is mentioned in it."""
    document = documents.read(text, speech)
    names = names_in(document)
    judge_names(document, names)
    mentions = sorted(
        names + pronouns_in(document) + nominals_in(document, names),
        key=lambda mention: (mention.first, mention.last),
    )
    judge_subjects(document, mentions)
    scene = Scene(document, mentions, entities_of(document, mentions))
    for index, mention in enumerate(mentions):
        if mention.alias is not None:
            mention.entity = mention.alias.entity
            scene.aliases.setdefault(mention.entity, []).append(index)
    _recognise(scene)
    single = sum(quoted.single for quoted in document.quoted)
    scene.single_marks = single > len(document.quoted) - single
    _find_cues(scene)
    dropped = dropped_subjects(scene)
    if dropped:
        mentions += [mention for mention, _ in dropped]
        mentions.sort(key=lambda mention: (mention.first, mention.last))
        _renumber(scene)
        _find_cues(scene)
        verbs = {mention.first: cue for mention, cue in dropped}
        for index, mention in enumerate(mentions):
            if mention.dropped:
                scene.after[index] = verbs[mention.first]
        scene.groups = antecedents(scene)
    scene.outside = [[] for _ in document.paragraphs]
    for index, mention in enumerate(mentions):
        if document.inside[mention.first] < 0:
            scene.outside[document.paragraph_of[mention.first]].append(index)
    return scene


def _find_cues(scene: Scene) -> None:
    """Note the verbs of speech beside each mention outside quotations."""
    document = scene.document
    ruled = bool(document.speech.case_endings)
    scene.after, scene.before, scene.according = {}, {}, set()
    for index, mention in enumerate(scene.mentions):
        if document.inside[mention.first] >= 0 or mention.dropped:
            continue
        if mention.modifier and document.speech.head_first:
            continue  # el abogado de Lund respondió
        cue = cue_after(document, mention)
        if cue and (not ruled or agrees(document, mention, document.lower[cue.token])):
            scene.after[index] = cue
        cue = None if _is_governed(document, mention) else cue_before(document, mention)
        if cue and (not ruled or agrees(document, mention, document.lower[cue.token])):
            scene.before[index] = cue
        if is_according(document, mention) and _is_near_speech(document, mention):
            scene.according.add(index)
    pass_hearers_over(scene)
    draw_near(scene)


def _is_near_speech(document: Document, mention: Mention) -> bool:
    """Whether a sentence holds a quotation too, where what attributes has other senses: para."""
    if not document.speech.head_first:
        return True
    items = document.sentences[document.sentence_of[mention.first]].items
    place = document.place_of[mention.first]
    return any(item < 0 for item in items[max(0, place - _NEAR) : place + _NEAR])


def _is_governed(document: Document, mention: Mention) -> bool:
    """Whether a preposition before a mention makes it no subject: ha detto al papa."""
    speech = document.speech
    before = document.lower[mention.outer - 1] if mention.outer else ""
    return speech.head_first and before in speech.prepositions


def _renumber(scene: Scene) -> None:
    """Note the places of the mentions anew, after some were added."""
    for entity in scene.entities:
        entity.mentions = []
    scene.aliases = {}
    for index, mention in enumerate(scene.mentions):
        if mention.kind is Kind.NAME and mention.entity >= 0:
            scene.entities[mention.entity].mentions.append(index)
        if mention.alias is not None:
            scene.aliases.setdefault(mention.entity, []).append(index)


def _bearers(scene: Scene) -> dict[str, set[int]]:
    """Return the persons who bear each title before their names."""
    bearers: dict[str, set[int]] = {}
    for mention in scene.mentions:
        if mention.kind is Kind.NAME and mention.title and mention.entity >= 0:
            head = _head_of(mention.title.lower().split(), scene.document.speech)
            bearers.setdefault(head, set()).add(mention.entity)
        elif mention.alias is not None and scene.document.speech.head_first:
            bearers.setdefault(mention.head, set()).add(mention.entity)
        if (
            mention.kind is Kind.NAME
            and mention.entity >= 0
            and scene.document.speech.capital_nouns
        ):
            head = _noun_behind(scene.document, mention)
            bearers.setdefault(head, set()).add(mention.entity)
    return bearers


def _by_ending(bearers: dict[str, set[int]]) -> dict[str, set[int]]:
    """Return the persons by the last parts of their titles: Ministerin, for Finanzministerin."""
    found: dict[str, set[int]] = {}
    for title, persons in bearers.items():
        longest = len(title) if len(title) <= _LONGEST_TITLE else 0
        for at in range(1, longest - _SHORTEST_ENDING + 1):
            found.setdefault(title[at:], set()).update(persons)
    return found


def _noun_behind(document: Document, mention: Mention) -> str:
    """Return the noun right behind a name and a comma: Jan Petersen, Kapitän der Möwe."""
    words = document.lower[mention.last + 1 : mention.last + 4]
    if words[:1] != [","]:
        return ""
    return next((word for word in words[1:] if word not in document.speech.articles), "")


def _head_of(title: list[str], speech: Speech) -> str:
    """Return the noun of a title: the last word, or where that comes first the first noun."""
    if not speech.genitives and not speech.head_first:
        return title[-1]
    return next((word for word in title if is_person_noun(word, speech)), title[0])


def _is_definite(document: Document, mention: Mention) -> bool:
    """Whether a mention is a noun for one who was named before: die Bürgermeisterin, мэр."""
    if mention.kind is not Kind.NOMINAL or mention.entity >= 0 or mention.tail > mention.last:
        return False
    if document.speech.genitives:
        return mention.first == mention.last
    return (
        mention.last == mention.first + 1
        and document.lower[mention.first] in document.speech.definite
    )


def _aged(scene: Scene, index: int) -> int:
    """Return the person last named before one who is told by age, or -1."""
    document = scene.document
    told = document.speech.definite[document.lower[scene.mentions[index].first]]
    for mention in reversed(scene.mentions[max(0, index - _MOST_BACK) : index]):
        if mention.kind is not Kind.NAME or document.inside[mention.first] >= 0:
            continue
        known = scene.entities[mention.entity]
        fits = known.sort in {"person", ""} and known.gender in {told, ""}
        if fits and not mention.modifier:
            return mention.entity
    return -1


def _recognise(scene: Scene) -> None:
    """Give a noun its name: die 83-Jährige and, where one person bears it, die Bürgermeisterin.

    By title not in English: what it does to the figures there was not measured.
    """
    document = scene.document
    speech = document.speech
    by_title = speech.capital_nouns or speech.genitives or speech.head_first
    bearers = _bearers(scene) if by_title else {}
    by_ending = _by_ending(bearers) if speech.capital_nouns else {}
    for index, mention in enumerate(scene.mentions):
        if document.inside[mention.first] >= 0 or not _is_definite(document, mention):
            continue
        if mention.head.endswith(document.speech.age_endings):
            mention.entity = _aged(scene, index)
            continue
        known = bearers.get(mention.head, set())
        if not known:
            known = by_ending.get(mention.head, set())
        if len(known) == 1:
            person = next(iter(known))
            told = scene.entities[person].gender
            if not told or mention.gender in {"", told}:
                mention.entity = person


__all__ = ["Kind", "Scene", "survey"]
