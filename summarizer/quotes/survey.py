"""Find out all that the search for speakers knows about a text before it starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.coreference.definite_nouns import recognise
from summarizer.quotes.coreference.entities import entities_of
from summarizer.quotes.cues.agreement import (
    agrees,
    antecedents,
    draw_near,
    dropped_subjects,
    judge_names,
    judge_subjects,
    pass_hearers_over,
)
from summarizer.quotes.cues.verbs import cue_after, cue_before, is_according
from summarizer.quotes.mentions.names import names_in
from summarizer.quotes.mentions.personal_pronouns import pronouns_in
from summarizer.quotes.mentions.phrases_by_order import nominals_in
from summarizer.quotes.reading.read import read
from summarizer.quotes.values.mention import Kind
from summarizer.quotes.values.survey import Scene

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention

#: How far from a quotation, in items, “according to” attributes it in Romance languages.
_NEAR = 60


def survey(text: str, speech: Speech) -> Scene:
    """Read a text and find who is mentioned in it."""
    document = read(text, speech)
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
    recognise(scene)
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
    scene.after, scene.before, scene.according = {}, {}, set()
    for index, mention in enumerate(scene.mentions):
        if document.inside[mention.first] >= 0 or mention.dropped:
            continue
        if mention.modifier and document.speech.head_first:
            continue  # el abogado de Lund respondió
        cue = cue_after(document, mention)
        if cue and agrees(document, mention, document.lower[cue.token]):
            scene.after[index] = cue
        cue = None if _is_governed(document, mention) else cue_before(document, mention)
        if cue and agrees(document, mention, document.lower[cue.token]):
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
