"""Find which mentions are the subjects of verbs of speech."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.quotes.cues.according import attributes_without_verb
from summarizer.quotes.cues.agreement import agrees
from summarizer.quotes.cues.verbs_beside import find_cue_after, find_cue_before
from summarizer.quotes.values.cue import CLOSE_BEFORE, CLOSE_BEHIND, Cue, Gap
from summarizer.quotes.values.mention import NAME, EntityType

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention
    from summarizer.quotes.values.survey import Survey

#: The most mentions behind the hearer among which the speaker is looked for.
_HEARER_BEFORE = 2


def find_cues(survey: Survey) -> Survey:
    """Note the verbs of speech beside each mention outside quotations, and “according to”."""
    document = survey.document
    cues_after: dict[int, Cue] = {}
    cues_before: dict[int, Cue] = {}
    according = set()
    for number, mention in enumerate(survey.mentions):
        if document.inside[mention.first] is not None:
            continue
        if mention.modifier and document.speech.head_first:
            continue  # el abogado de Lund respondió
        if _is_in_brackets(document, mention):
            continue
        after = find_cue_after(document, mention)
        if after and agrees(document, mention, document.lower[after.token]):
            cues_after[number] = after
        before = find_cue_before(document, mention)
        if before and agrees(document, mention, document.lower[before.token]):
            cues_before[number + _owns_speaker(survey, number)] = before
        if attributes_without_verb(document, mention):
            according.add(number)
    return replace(survey, cues_after=cues_after, cues_before=cues_before, according=according)


def _owns_speaker(survey: Survey, number: int) -> bool:
    """Whether a name belongs to the person named right behind it: said the Herald’s Moreno.

    Only in English, where such a person speaks.
    """
    document = survey.document
    if not document.speech.weights_learned or number + 1 == len(survey.mentions):
        return False
    owner, person = survey.mentions[number : number + 2]
    entity = survey.entity_of[number + 1]
    return (
        person.kind is NAME
        and person.outer == owner.last + 2
        and document.lower[owner.last + 1] in document.speech.possessives
        and entity is not None
        and survey.entities[entity].entity_type is EntityType.PERSON
    )


def _is_in_brackets(document: Document, mention: Mention) -> bool:
    """Whether a mention stands alone in brackets, as a party does behind a name: Lund (SPD)."""
    speech = document.speech
    if speech.weights_learned:
        return False
    return document.word_before(mention.outer) == "(" and document.word_behind(mention.last) == ")"


def pass_hearers_over(survey: Survey) -> Survey:
    """Take a verb from the name after it if a possible speaker follows that name at once.

    The name is the hearer's: сообщил ТАСС глава города Иван Петров.
    """
    if not survey.document.speech.has_cases:
        return survey
    cues_before = dict(survey.cues_before)
    for number, cue in survey.cues_before.items():
        mention = survey.mentions[number]
        if mention.kind is not NAME or mention.title or cue.gap is Gap.MANY_WORDS:
            continue
        following = survey.mentions[number + 1 : number + 1 + _HEARER_BEFORE]
        if any(
            other.outer == mention.last + 1 and later in cues_before
            for later, other in enumerate(following, start=number + 1)
        ):
            del cues_before[number]
    return replace(survey, cues_before=cues_before)


def draw_distant_subjects_near(survey: Survey) -> Survey:
    """Make the first person behind a verb of speech its subject if it has none near it.

    For example: wyjaśnił w rozmowie z PAP pracownik parku Eliasz Chomicz; decía con una sonrisa
    Ana Ruiz. Not in English, where the subject stands beside its verb.
    """
    speech = survey.document.speech
    if speech.weights_learned:
        return survey
    cues_before = dict(survey.cues_before)
    taken = verbs_with_subject(survey)
    for number, cue in sorted(survey.cues_before.items()):
        mention = survey.mentions[number]
        person = mention.entity_type is EntityType.PERSON and not mention.modifier
        person = person and mention.may_be_subject
        if person and cue.token not in taken:
            cues_before[number] = replace(cue, gap=Gap.FEW_WORDS)
            taken.add(cue.token)
    return replace(survey, cues_before=cues_before)


def verbs_with_subject(survey: Survey) -> set[int]:
    """Return the tokens of the verbs of speech whose subject is in their own clause."""
    taken = {cue.token for cue in survey.cues_after.values() if cue.gap is not Gap.CLAUSE}
    return taken | {cue.token for cue in survey.cues_before.values() if cue.gap in CLOSE_BEFORE}


def keep_nearest_subjects(survey: Survey) -> Survey:
    """Take a verb from the mentions behind it if its subject stands right beside it.

    The other mentions are objects and hearers: beschrieb Lund vom Ministerium die Arbeit. Not in
    English, where the learned weights decide, nor in languages with cases, where
    `pass_hearers_over` does it.
    """
    document, speech = survey.document, survey.document.speech
    if speech.weights_learned or speech.has_cases:
        return survey
    subjects = {cue.token: n for n, cue in survey.cues_before.items() if cue.gap is Gap.NOTHING}
    subjects |= {cue.token: n for n, cue in survey.cues_after.items() if cue.gap in CLOSE_BEHIND}
    cues_before = {
        number: cue
        for number, cue in survey.cues_before.items()
        if subjects.get(cue.token, number) == number
        or document.word_before(survey.mentions[number].outer) in speech.pairing
        or survey.mentions[number].dropped
    }
    return replace(survey, cues_before=cues_before)
