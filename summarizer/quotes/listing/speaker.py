"""Describe a speaker as a digest shows one: the name, the role, the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.model import Span, Speaker
from summarizer.quotes.listing.joint_speakers import find_joint_speakers
from summarizer.quotes.listing.speaker_name import name_speaker
from summarizer.quotes.roles.role import find_role

if TYPE_CHECKING:
    from summarizer.quotes.values.guess import Attribution, Guess
    from summarizer.quotes.values.survey import Survey


def describe_speaker(survey: Survey, guess: Guess, attribution: Attribution) -> Speaker | None:
    """Return the speaker of a quotation, with the fullest name and the best role in the text.

    None if the guess has no mention.
    """
    if guess.mention is None:
        return None
    number = survey.plural_antecedents.get(guess.mention, guess.mention)
    document, mention = survey.document, survey.mentions[number]
    cue = survey.cues_after.get(guess.mention) or survey.cues_before.get(guess.mention)
    role = None
    # a role of one speaker is not true of those who speak together
    if guess.entity is not None and not find_joint_speakers(survey, guess.mention):
        role = find_role(survey, guess.entity, attribution.sure_pronouns.get(guess.entity, ()))
    return Speaker(
        name=name_speaker(survey, number, guess.entity),
        role=role,
        mention=Span(document.starts[mention.first], document.ends[mention.last]),
        cue=document.words[cue.token] if cue else None,
    )
