"""Whoever speaks as a digest shows it: the name, the role, the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.model import Span, Speaker
from summarizer.quotes.roles.role import role_of
from summarizer.quotes.values.mention import Kind

if TYPE_CHECKING:
    from summarizer.quotes.values.guess import Guess
    from summarizer.quotes.values.survey import Scene

#: The most who are listed as speaking together.
_MOST_TOGETHER = 4


def speaker_of(scene: Scene, guess: Guess) -> Speaker | None:
    """Return who speaks a quotation, by the fullest name and the best role of the text."""
    if guess.mention is None:
        return None
    index = scene.groups.get(guess.mention, guess.mention)
    document, mention = scene.document, scene.mentions[index]
    cue = scene.after.get(guess.mention) or scene.before.get(guess.mention)
    # who speaks with others has no role that is true of all
    alone = guess.entity is not None and not _company(scene, guess.mention)
    return Speaker(
        name=name_of(scene, index, guess.entity) or "",
        role=role_of(scene, guess.entity) if guess.entity is not None and alone else None,
        mention=Span(document.starts[mention.first], document.ends[mention.last]),
        cue=document.words[cue.token] if cue else None,
    )


def name_of(scene: Scene, index: int | None, entity: int | None = None) -> str | None:
    """Return the fullest name of a mention, or the noun phrase as it reads within a line.

    Names that share a verb are given together: Ada Moreno and Jan Lund said.
    """
    if index is None:
        return None
    document, mention = scene.document, scene.mentions[index]
    together = _company(scene, index)
    if together:
        return _listed(scene, together)
    entity = mention.entity if entity is None else entity
    text = scene.entities[entity].name if entity >= 0 else mention.text
    first, speech = document.lower[mention.first], document.speech
    if entity < 0 and (
        first in speech.determiners or first in speech.owners or first in speech.within
    ):
        text = _with_article(scene, index, text)
    return " ".join(text.split())


def _with_article(scene: Scene, index: int, text: str) -> str:
    """Return a noun phrase with its article in lower case; where that shows a case, without."""
    document, mention = scene.document, scene.mentions[index]
    speech, first = document.speech, document.lower[mention.first]
    oblique = first not in speech.articles or index in scene.according
    if speech.capital_nouns and first not in speech.owners and oblique:
        plain = mention.last == mention.first + 1  # dem Ministerium, not: dem neuen Ministerium
        if plain:
            return text[len(first) :].lstrip()
    return text[: len(first)].lower() + text[len(first) :]


def _listed(scene: Scene, together: list[int]) -> str:
    """Return the full names of several who speak together, joined as in the text."""
    names = [scene.entities[scene.mentions[index].entity].name for index in together]
    joint = scene.document.words[scene.mentions[together[-1]].outer - 1]
    return f"{', '.join(names[:-1])} {joint} {names[-1]}"


def _company(scene: Scene, index: int) -> list[int]:
    """Return the mentions that share their verb of speech with this one, itself among them.

    None share it where the list is empty.
    """
    if scene.mentions[index].kind is not Kind.NAME:
        return []
    found = [index]
    while len(found) < _MOST_TOGETHER and _joint(scene, found[0] - 1):
        found.insert(0, found[0] - 1)
    while len(found) < _MOST_TOGETHER and _joint(scene, found[-1]):
        found.append(found[-1] + 1)
    joints = [_joint(scene, at) for at in found[:-1]]
    if joints != [","] * (len(joints) - 1) + ["and"]:
        return []
    after, before = scene.after.get(found[-1]), scene.before.get(found[0])
    shared = (after and after.how in {"next", "adverb"}) or (before and before.how == "next")
    return found if shared or found[0] in scene.according else []


def _joint(scene: Scene, index: int) -> str:
    """Return "and" or "," where that alone stands between a name and the next, else ""."""
    if not 0 <= index < len(scene.mentions) - 1:
        return ""
    document, first, second = scene.document, *scene.mentions[index : index + 2]
    if first.kind is not Kind.NAME or second.kind is not Kind.NAME:
        return ""
    if first.entity == second.entity or second.outer != first.last + 2:
        return ""
    if not document.together(first.first, second.last):
        return ""
    word = document.lower[first.last + 1]
    if word in document.speech.pairing:
        return "and"
    persons = all(scene.entities[m.entity].sort == "person" for m in (first, second))
    return word if word == "," and persons else ""
