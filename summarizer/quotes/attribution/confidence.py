"""How likely a speaker is right, so that a doubtful one is not shown."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from summarizer.quotes.attribution.speaker_features import cue_name
from summarizer.quotes.linear_model import Weights, chance, score
from summarizer.quotes.values.mention import Kind

if TYPE_CHECKING:
    from summarizer.quotes.values.guess import Guess
    from summarizer.quotes.values.survey import Scene


def confidence_of(scene: Scene, guess: Guess, table: Weights) -> float:
    """Return the probability that the speaker is right, as learned from held-out guesses."""
    if guess.mention is None:
        return 0.0
    mention = scene.mentions[guess.mention]
    unknown = guess.entity is None and guess.mention not in scene.groups
    if mention.kind is Kind.PRONOUN and unknown:
        return 0.0
    return chance(score(table, confidence_features(scene, guess)))


def confidence_features(scene: Scene, guess: Guess) -> list[str]:
    """Return what is to be said for and against a guess. It must have a mention."""
    index = guess.mention
    if index is None:
        return []
    mention = scene.mentions[index]
    chosen, resolved = _odds(guess.chosen), _odds(guess.resolved)
    sort = mention.sort
    if guess.entity is not None:
        sort = scene.entities[guess.entity].sort
    shape = "framed" if guess.setting.lead in {"that", "the", "of", "word", "express"} else "whole"
    tie = cue_name(scene, guess.setting, index)
    where = tie.split(":", 1)[0]
    inherited = "inherited" if guess.inherited else "own"
    return [
        f"chosen:{chosen}",
        f"chosen:{chosen}:{mention.kind}",
        f"chosen:{chosen}:{shape}",
        f"resolved:{resolved}:{mention.kind}",
        f"kind:{mention.kind}:{sort}:{mention.unsure}",
        f"kind:{mention.kind}:{where}:{inherited}",
        f"shape:{shape}:{guess.setting.end}",
        f"tie:{tie}",
        f"thread:{inherited}:{where}:{guess.setting.alone}",
        f"speech:{_odds(guess.speech)}",
    ]


def _odds(probability: float) -> int:
    """Return the log odds of a probability in whole steps from -2 to 6."""
    held = min(max(probability, 1e-4), 1 - 1e-4)
    return max(-2, min(6, round(log(held / (1 - held)))))
