"""Everything the search for speakers knows about a text before it starts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.quotes import document as documents
from summarizer.quotes.cues import Cue, cue_after, cue_before, is_according
from summarizer.quotes.entities import Entity, entities_of
from summarizer.quotes.mentions import Kind, Mention, pronouns_in
from summarizer.quotes.names import names_in
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
    #: Speech stands in single marks, as in British books: ‘ ’.
    single_marks: bool = False


def survey(text: str, speech: Speech) -> Scene:
    """Read a text and find who is mentioned in it."""
    document = documents.read(text, speech)
    names = names_in(document)
    mentions = sorted(
        names + pronouns_in(document) + nominals_in(document, names),
        key=lambda mention: (mention.first, mention.last),
    )
    scene = Scene(document, mentions, entities_of(document, mentions))
    for index, mention in enumerate(mentions):
        if mention.alias is not None:
            mention.entity = mention.alias.entity
            scene.aliases.setdefault(mention.entity, []).append(index)
    _recognise(scene)
    single = sum(quoted.single for quoted in document.quoted)
    scene.single_marks = single > len(document.quoted) - single
    scene.outside = [[] for _ in document.paragraphs]
    for index, mention in enumerate(mentions):
        if document.inside[mention.first] >= 0:
            continue
        scene.outside[document.paragraph_of[mention.first]].append(index)
        cue = cue_after(document, mention)
        if cue:
            scene.after[index] = cue
        cue = cue_before(document, mention)
        if cue:
            scene.before[index] = cue
        if is_according(document, mention):
            scene.according.add(index)
    return scene


def _bearers(scene: Scene) -> dict[str, set[int]]:
    """Return the persons who bear each title before their names."""
    bearers: dict[str, set[int]] = {}
    for mention in scene.mentions:
        if mention.kind is Kind.NAME and mention.title and mention.entity >= 0:
            head = mention.title.split()[-1].lower()
            bearers.setdefault(head, set()).add(mention.entity)
    return bearers


def _is_definite(document: Document, mention: Mention) -> bool:
    """Whether a mention is a bare noun with a definite article: die Bürgermeisterin."""
    return (
        mention.kind is Kind.NOMINAL
        and mention.entity < 0
        and mention.tail <= mention.last
        and mention.last == mention.first + 1
        and document.lower[mention.first] in _DEFINITE
    )


def _recognise(scene: Scene) -> None:
    """Give a noun its name where one person bears it as a title: die Bürgermeisterin.

    In German alone: what it does to the English figures was not measured.
    """
    document = scene.document
    if not document.speech.capital_nouns:
        return
    bearers = _bearers(scene)
    for mention in scene.mentions:
        if document.inside[mention.first] >= 0 or not _is_definite(document, mention):
            continue
        known = bearers.get(mention.head, set())
        if len(known) == 1:
            mention.entity = next(iter(known))


__all__ = ["Kind", "Scene", "survey"]
