"""Find the verbs of speech whose subject is left out: powiedziała."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.cues.impersonal import is_impersonal
from summarizer.quotes.cues.subjects import verbs_with_subject
from summarizer.quotes.values.cue import Cue, Gap
from summarizer.quotes.values.mention import PRONOUN, Mention
from summarizer.quotes.words.inflection import tell_verb_gender
from summarizer.quotes.words.verb_classes import attributes_speech, classify_verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.quotes.values.document import Document, Item
    from summarizer.quotes.values.survey import Survey

#: The number of words before a participle that are searched for its auxiliary: ha poi detto.
_AUXILIARY_WITHIN = 2
#: The most items before a quotation that are searched for a word that may be its subject.
_LONGEST_CLAUSE = 60


def add_dropped_subjects(survey: Survey) -> Survey:
    """Add a mention for each verb of speech whose subject was left out: the verb itself.

    The new mentions change the index of those behind them, so the indexes in the survey are
    corrected.
    """
    if not survey.document.speech.drops_subjects:
        return survey
    dropped = list(_find_dropped(survey))
    if not dropped:
        return survey
    #: All mentions in order, each with its old index; None for a new one.
    numbered: list[tuple[int | None, Mention]] = [*enumerate(survey.mentions)]
    numbered += [(None, mention) for mention, _ in dropped]
    numbered.sort(key=lambda one: (one[1].first, one[1].last))
    moved = {old: new for new, (old, _) in enumerate(numbered) if old is not None}
    verbs = {mention.first: cue for mention, cue in dropped}
    added = {
        new: verbs[mention.first] for new, (old, mention) in enumerate(numbered) if old is None
    }
    return replace(
        survey,
        mentions=[mention for _, mention in numbered],
        entity_of=[survey.entity_of[old] if old is not None else None for old, _ in numbered],
        entities=[
            replace(entity, mentions=[moved[old] for old in entity.mentions])
            for entity in survey.entities
        ],
        cues_after={moved[old]: cue for old, cue in survey.cues_after.items()} | added,
        cues_before={moved[old]: cue for old, cue in survey.cues_before.items()},
        according={moved[old] for old in survey.according},
        appositive_of={moved[one]: moved[name] for one, name in survey.appositive_of.items()},
    )


def _find_dropped(survey: Survey) -> Iterator[tuple[Mention, Cue]]:
    document, speech = survey.document, survey.document.speech
    taken = verbs_with_subject(survey)
    for sentence in document.sentences:
        for place, item in enumerate(sentence.items):
            if isinstance(item, Quotation) or item in taken:
                continue
            verb = document.lower[item]
            if (
                attributes_speech(verb, speech)
                and not is_impersonal(document, item)
                and _is_finite(document, item)
                and (not speech.own_subjects or verb.endswith(speech.own_subjects))
                and _may_drop_subject(document, sentence.items, place)
            ):
                yield (
                    _make_mention(document, item),
                    Cue(classify_verb(verb, speech), place, item, Gap.NOTHING),
                )


def _make_mention(document: Document, verb: int) -> Mention:
    told = tell_verb_gender(document.lower[verb], document.speech)
    if not told and document.word_before(verb) in document.speech.auxiliaries_they:
        told = Gender.THEY  # han dicho: the auxiliary tells it
    return Mention(
        kind=PRONOUN,
        first=verb,
        last=verb,
        text=document.words[verb],
        head=document.lower[verb],
        outer=verb,
        gender=told,
        dropped=True,
    )


def _is_finite(document: Document, verb: int) -> bool:
    """Whether a verb is finite: no gerund, and no participle without an auxiliary."""
    speech, word = document.speech, document.lower[verb]
    if not speech.past_endings:
        return True
    if word.endswith(speech.participle_endings):
        return False
    if not word.endswith(speech.past_endings):
        return True
    before = document.lower[max(0, verb - _AUXILIARY_WITHIN) : verb]
    return any(other in speech.auxiliaries for other in before)


def _may_drop_subject(document: Document, items: Sequence[Item], place: int) -> bool:
    """Whether the subject of a verb may be left out, by its place in the sentence.

    It may be left out right behind a quotation, or at the start of the sentence. Adverbs,
    conjunctions and auxiliaries in between do not count.
    """
    speech = document.speech
    for at in range(place - 1, -1, -1):
        item = items[at]
        if isinstance(item, Quotation):
            before = items[max(0, at - _LONGEST_CLAUSE) : at]
            return not speech.verb_final or not _holds_subject(document, before)
        word = document.lower[item]
        small = word in speech.adverbs or word in speech.conjunctions
        if word[0].isalnum() and not small and word not in speech.auxiliaries:
            return False
    return True


def _holds_subject(document: Document, items: Sequence[Item]) -> bool:
    """Whether a word before a quotation may be the subject, though it is in no table.

    Such a word stands apart from the next, by a sign or a particle, and has no ending that only
    objects and adverbs have: Dondurmacı ise “…” dedi. Of several quotations the last counts.
    """
    speech = document.speech
    behind: Item | None = None
    for item in reversed(items):
        if isinstance(item, Quotation):
            return False
        word = document.lower[item]
        small = word in speech.adverbs or word in speech.conjunctions
        if not word[0].isalnum() or small:
            behind = None
            continue
        if behind is None and not word.endswith(speech.objects):
            return True
        behind = item
    return False
