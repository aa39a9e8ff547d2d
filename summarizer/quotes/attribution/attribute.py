"""Decide what is speech and who speaks, quotation by quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.attribution.candidates import candidates_of
from summarizer.quotes.attribution.context import settings_of
from summarizer.quotes.attribution.speaker_features import cue_name, features_of
from summarizer.quotes.attribution.speech_features import speech_features
from summarizer.quotes.coreference.pronoun_resolution import Resolver
from summarizer.quotes.linear_model import (
    Group,
    Scorer,
    Weights,
    chance,
    score,
    shares,
    weights,
)
from summarizer.quotes.values.guess import Guess
from summarizer.quotes.values.mention import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.quotes.values.context import Setting
    from summarizer.quotes.values.survey import Scene

#: From this probability a pronoun's role is its person's.
_SURE = 0.9


def attribute(scene: Scene, tables: Mapping[str, Weights] | None = None) -> list[Guess]:
    """Return a guess for every quoted stretch of a text, in order.

    `tables` are the learned weights; those that come with the package unless others are given.
    """
    tables = tables or weights()
    scorer, decide = Scorer(tables["speaker"]), tables["speech"]
    found: list[tuple[Setting, float, int | None, float, bool]] = []
    previous: int | None = None
    for setting in settings_of(scene):
        if setting is None:
            continue
        index, share, ties = choose(scene, setting, previous, scorer)
        tie = cue_name(scene, setting, index) if index is not None else "nobody"
        speech = chance(score(decide, speech_features(scene, setting, tie, share, ties)))
        found.append((setting, speech, index, share, index is not None and index == previous))
        if speech > 0.5 and index is not None:
            previous = index
    pronouns = Resolver(
        scene,
        tables["pronoun"],
        {
            index: setting.quote
            for setting, speech, index, _, _ in found
            if index is not None and speech > 0.5
        },
        {setting.quote: setting.named for setting, _, _, _, _ in found},
    ).run()
    for index, (person, share) in pronouns.items():
        if share >= _SURE and scene.document.inside[scene.mentions[index].first] < 0:
            scene.resolved.setdefault(person, []).append(index)
    guesses = []
    for setting, speech, index, share, inherited in found:
        entity, resolved = _entity(scene, index, pronouns)
        guesses.append(Guess(setting, speech, index, entity, share, resolved, inherited))
    return guesses


def rows_of(
    scene: Scene, setting: Setting, previous: int | None
) -> list[tuple[int, tuple[Group, ...]]]:
    """Return the candidate mentions of a quotation with their features."""
    found = candidates_of(scene, setting, previous)
    starts, mentions = scene.document.starts, scene.mentions
    start = scene.document.quoted[setting.quote].start
    cut = sum([starts[mentions[index].first] < start for index in found])
    return [
        (index, features_of(scene, setting, index, previous, cut - 1 - number))
        for number, index in enumerate(found)
    ]


def choose(
    scene: Scene, setting: Setting, previous: int | None, scorer: Scorer
) -> tuple[int | None, float, list[str]]:
    """Return the likeliest mention, its probability and its features."""
    rows = rows_of(scene, setting, previous)
    if not rows:
        return None, 0.0, []
    odds = shares([scorer(groups) for _, groups in rows])
    best = max(range(len(rows)), key=odds.__getitem__)
    index, groups = rows[best]
    return index, odds[best], [feature for group in groups for feature in group]


def _entity(
    scene: Scene, index: int | None, pronouns: dict[int, tuple[int, float]]
) -> tuple[int | None, float]:
    if index is None:
        return None, 0.0
    mention = scene.mentions[index]
    if mention.kind is Kind.NAME:
        return mention.entity, 1.0
    if mention.kind is Kind.PRONOUN:
        return pronouns.get(index, (None, 0.0))
    return (mention.entity if mention.entity >= 0 else None), 1.0
