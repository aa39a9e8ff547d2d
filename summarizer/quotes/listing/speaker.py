"""Describe a speaker as a digest shows one: the name, the role, the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.model import Span, Speaker
from summarizer.quotes.listing.joint_speakers import find_joint_speakers
from summarizer.quotes.listing.speaker_name import name_speaker
from summarizer.quotes.roles.role import find_role

if TYPE_CHECKING:
    from summarizer.quotes.values.guess import Attribution
    from summarizer.quotes.values.survey import Survey


def describe_speaker(
    survey: Survey, attribution: Attribution, number: int, entity: int | None
) -> Speaker:
    """Return the speaker in the mention `number`: the fullest name and the best role in the text.

    `entity` is what the mention stands for; None if that is unknown.
    """
    cue = survey.cues_after.get(number) or survey.cues_before.get(number)
    role = None
    # a role of one speaker is not true of those who speak together
    if entity is not None and not find_joint_speakers(survey, number):
        role = find_role(survey, entity, attribution.sure_pronouns.get(entity, ()))
    number = survey.plural_antecedents.get(number, number)
    document, mention = survey.document, survey.mentions[number]
    return Speaker(
        name=name_speaker(survey, number, entity),
        role=role,
        mention=Span(document.starts[mention.first], document.ends[mention.last]),
        cue=document.words[cue.token] if cue else None,
    )
