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
from summarizer.quotes.names import is_person_noun, names_in
from summarizer.quotes.nouns import nominals_in

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.document import Document

#: The articles of one who was named before.
_DEFINITE = frozenset({"der", "die"})


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
    own_features: dict[int, list[str]] = field(default_factory=dict)
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
        cue = cue_before(document, mention)
        if cue and (not ruled or agrees(document, mention, document.lower[cue.token])):
            scene.before[index] = cue
        if is_according(document, mention):
            scene.according.add(index)
    pass_hearers_over(scene)
    draw_near(scene)


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
    return bearers


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
    first = document.lower[mention.first]
    known = first in _DEFINITE or first in document.speech.definite
    return mention.last == mention.first + 1 and known


def _recognise(scene: Scene) -> None:
    """Give a noun its name where one person bears it as a title: die Bürgermeisterin.

    Not in English: what it does to the figures there was not measured.
    """
    document = scene.document
    speech = document.speech
    if not (speech.capital_nouns or speech.genitives or speech.head_first):
        return
    bearers = _bearers(scene)
    for mention in scene.mentions:
        if document.inside[mention.first] >= 0 or not _is_definite(document, mention):
            continue
        known = bearers.get(mention.head, set())
        if len(known) == 1:
            person = next(iter(known))
            told = scene.entities[person].gender
            if not told or mention.gender in {"", told}:
                mention.entity = person


__all__ = ["Kind", "Scene", "survey"]
