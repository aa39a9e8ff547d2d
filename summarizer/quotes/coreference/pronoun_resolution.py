"""Resolve pronouns: whom “he”, “she” or a verb without a subject stands for.

Theory of operation. The resolver walks through the mentions of a text in order. It keeps a trace
of each entity: where its last mention is, what part that mention has in its sentence, whether it
speaks. At a pronoun for one person, the resolver takes the entities last mentioned whose gender
fits, describes each by features of its trace, and picks the one with the best learned score. From
then on that pronoun counts as a mention of its entity.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import SINGULAR, Gender
from summarizer.models.linear import Weights, score, softmax
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.values.cue import CLOSE_BEHIND, Gap
from summarizer.quotes.values.mention import NAME, PRONOUN, EntityType, Mention
from summarizer.quotes.words.person_nouns import is_title

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarizer.quotes.values.survey import Survey

    #: An entity that a pronoun may stand for, and its features.
    Row = tuple[int, list[str]]
    #: Picks a row for a mention; returns the index of the row, and how sure it is.
    Picker = Callable[[int, list[Row]], tuple[int, float]]

#: The most entities that a pronoun is compared with: the last ones mentioned.
_MOST = 10
#: The most entities that are searched for these, so that a text takes linear time even if it has
#: thousands of names that cannot be meant.
_FARTHEST = 200
#: The paragraphs since someone last spoke are counted up to this number.
_LONG_AGO = 3
#: The number of items before a pronoun in which a quotation counts as right before it.
_JUST_BEFORE = 3
_SPEAKS = CLOSE_BEHIND | {Gap.APPOSITION, Gap.RELATIVE_CLAUSE}
_NO_PERSON = frozenset({EntityType.PLACE, EntityType.ORGANISATION})


@dataclass(frozen=True, slots=True)
class _Trace:
    """Where an entity was last mentioned."""

    sentence: int
    paragraph: int
    #: The part of that mention in its sentence, such as "subject". It is used in features' names.
    role: str
    #: Whether that mention speaks. It is used in features' names.
    voice: str
    #: How many times the entity was mentioned so far.
    count: int
    #: Whether that mention is a pronoun.
    by_pronoun: bool
    #: Whether that mention is outside quotations.
    outside: bool


@dataclass(slots=True)
class Resolver:
    """Walks through a text and remembers where each entity was last mentioned."""

    survey: Survey
    table: Weights
    #: By mention that speaks: the index of its last quotation.
    speaking: Mapping[int, int]
    #: By quotation: the entities named inside it.
    named: Mapping[int, frozenset[int]]
    traces: dict[int, _Trace] = field(default_factory=dict)
    #: By mention: the entity chosen for a pronoun, and how sure that is.
    chosen: dict[int, tuple[int, float]] = field(default_factory=dict)
    #: The entity for which the last pronoun stands.
    last: int | None = None
    #: The entity that spoke last, and the index of the paragraph with its mention.
    spoke: int | None = None
    spoke_in: int | None = None
    #: By entity: whether its name is used for a place only.
    places: dict[int, bool] = field(default_factory=dict)
    #: By paragraph: the entity that is mentioned first in it.
    openers: dict[int, int] = field(default_factory=dict)

    def resolve(self, pick: Picker | None = None) -> dict[int, tuple[int, float]]:
        """Return the entity of each pronoun that stands for one person, and its probability.

        `pick` picks one of the rows for a pronoun; None picks the one with the best score.
        """
        pick = pick or self._pick_best
        for index, mention in enumerate(self.survey.mentions):
            entity = self.survey.entity_of[index]
            if mention.kind is NAME and entity is not None:
                self._see(index, entity, by_pronoun=False)
            elif mention.kind is PRONOUN and (
                mention.gender in SINGULAR or mention.tells_no_gender
            ):
                rows = self._list_rows(index)
                if rows:
                    best, share = pick(index, rows)
                    self.last = rows[best][0]
                    self.chosen[index] = (self.last, share)
                    self._see(index, self.last, by_pronoun=True)
        return self.chosen

    def _pick_best(self, _: int, rows: list[Row]) -> tuple[int, float]:
        odds = softmax([score(self.table, features) for _, features in rows])
        best = max(range(len(rows)), key=odds.__getitem__)
        return best, odds[best]

    def _see(self, index: int, entity: int, *, by_pronoun: bool) -> None:
        """Update the trace of an entity at a mention of it."""
        document, mention = self.survey.document, self.survey.mentions[index]
        inside = document.inside[mention.first] is not None
        known = self.traces.get(entity)
        if inside and known is not None and known.outside:
            return
        if mention.modifier and (known is not None or document.speech.head_first):
            return
        paragraph = document.paragraph_of[mention.first]
        if not inside:
            self.openers.setdefault(paragraph, entity)
        if index in self.speaking:
            self.spoke, self.spoke_in = entity, paragraph
        self.traces.pop(entity, None)
        self.traces[entity] = _Trace(
            sentence=self._find_sentence(mention),
            paragraph=paragraph,
            role="inside" if inside else self._tell_role(index, mention),
            voice=self._tell_voice(index),
            count=(known.count if known else 0) + 1,
            by_pronoun=by_pronoun,
            outside=not inside,
        )

    def _find_sentence(self, mention: Mention) -> int:
        document = self.survey.document
        quotation = document.inside[mention.first]
        if quotation is None:
            return document.sentence_of[mention.first]
        return document.quotation_places[quotation][0]

    def _tell_role(self, index: int, mention: Mention) -> str:
        """Return the part that a mention outside quotations has in its sentence."""
        document, speech = self.survey.document, self.survey.document.speech
        if speech.head_first and self.survey.appositive_of.get(index - 1) == index:
            # il suo presidente, Nicola Ferrante: what counts is where the noun phrase stands
            mention = self.survey.mentions[index - 1]
        after = document.word_behind(mention.last) or "."
        before = document.word_before(mention.outer) or "."
        if mention.modifier:
            return "modifier"
        if after in speech.possessives:
            return "possessive"
        if before in speech.tell:
            return "hearer"
        if document.place_of.get(mention.outer) == 0:
            return "opening"
        if index in self.survey.cues_after and self.survey.cues_after[index].gap in CLOSE_BEHIND:
            return "subject"
        if before in speech.prepositions:
            return "object"
        if after in speech.auxiliaries or after in speech.who or after in speech.adverbs:
            return "subject"
        if before in speech.conjunctions or before in speech.that or not before[0].isalnum():
            return "clause"
        return "middle"

    def _tell_voice(self, index: int) -> str:
        if index in self.speaking:
            return "quoted"
        after, before = self.survey.cues_after.get(index), self.survey.cues_before.get(index)
        if after and after.gap in _SPEAKS:
            return "speaks"
        if (before and before.gap is Gap.NOTHING) or index in self.survey.according:
            return "speaks"
        return "speaks far" if after else "silent"

    def _list_rows(self, index: int) -> list[Row]:
        """Return the entities a pronoun may stand for, with their features."""
        mention = self.survey.mentions[index]
        recent: list[int] = []
        for entity in islice(reversed(self.traces), _FARTHEST):
            if self._may_be(entity, mention):
                recent.append(entity)
                if len(recent) == _MOST:
                    break
        agreeing = 0
        rows = []
        cue, where = self._tell_voice(index), self._tell_place(index)
        for rank, entity in enumerate(recent):
            told = self.survey.entities[entity].gender
            rows.append((entity, self._features(index, entity, (rank, agreeing), cue, where)))
            agreeing += _agrees(told, mention)
        return rows

    def _may_be(self, entity: int, mention: Mention) -> bool:
        known = self.survey.entities[entity]
        if known.entity_type in _NO_PERSON or known.uncertain or self._is_place(entity):
            return False
        return known.may_be(mention.gender)

    def _is_place(self, entity: int) -> bool:
        """Whether a name is used for a place only: in Leeds, the mayor of Leeds.

        A single word may be a place even if it is a given name too: in Bradford.
        """
        if entity not in self.places:
            known = self.survey.entities[entity]
            open_type = known.entity_type is EntityType.UNKNOWN or len(known.words) == 1
            self.places[entity] = open_type and all(
                self._says_where(self.survey.mentions[index]) for index in known.mentions
            )
        return self.places[entity]

    def _says_where(self, mention: Mention) -> bool:
        """Whether the words before a name make it a place."""
        document, speech = self.survey.document, self.survey.document.speech
        if mention.title:
            return False
        at = mention.outer
        if document.word_before(at) in speech.determiners:
            at -= 1
        before = document.word_before(at)
        if before in speech.whereabouts:
            return True
        if before not in speech.seats:
            return False
        noun = document.word_before(at - 1)
        return is_title(noun, speech) or noun in speech.groups

    def _features(
        self, index: int, entity: int, ranks: tuple[int, int], cue: str, where: str
    ) -> list[str]:
        """Return the features of an entity as the one for which a pronoun stands.

        `ranks` counts the candidates that were mentioned after the entity: all of them, and those
        of the pronoun's gender. `cue` tells whether the pronoun speaks, and `where` its place in
        the sentence.
        """
        rank, agreeing = ranks
        document, mention = self.survey.document, self.survey.mentions[index]
        trace = self.traces[entity]
        known = self.survey.entities[entity]
        told = "agrees" if _agrees(known.gender, mention) else "unknown"
        here = document.paragraph_of[mention.first]
        apart = min(document.sentence_of[mention.first] - trace.sentence, 4)
        blocks = min(here - trace.paragraph, 3)
        by = "pronoun" if trace.by_pronoun else "name"
        last = "last" if entity == self.last else "not last"
        spoke = "spoke" if entity == self.spoke else "not"
        ago = _LONG_AGO if self.spoke_in is None else min(here - self.spoke_in, _LONG_AGO)
        found = [
            f"rank:{rank}",
            f"rank:{rank}:{blocks}",
            f"agreeing:{min(agreeing, 3)}:{told}",
            f"gender:{told}:{known.entity_type}",
            f"apart:{apart}:{blocks}:{where}",
            f"role:{trace.role}:{min(apart, 2)}:{where}",
            f"role:{trace.role}:{rank}",
            f"how:{trace.voice}:{cue}:{min(apart, 2)}:{blocks}",
            f"how:{trace.voice}:{cue}:{where}:{blocks}",
            f"by:{by}:{last}:{min(apart, 2)}:{blocks}",
            f"last:{last}:{cue}:{where}",
            f"spoke:{spoke}:{ago}:{cue}",
            f"spoke:{spoke}:{ago}:{where}",
            f"count:{min(trace.count, 5)}",
            f"count:{min(trace.count, 3)}:{rank}:{blocks}",
            f"words:{min(len(known.words), 3)}:{told}",
        ]
        if self.openers.get(here) == entity:
            found.append(f"opened:this:{where}")
        if self.openers.get(here - 1) == entity:
            found.append(f"opened:previous:{where}:{here in self.openers}")
        quotation = self.speaking.get(index)
        if quotation is not None and entity in self.named.get(quotation, ()):
            found.append(f"named inside:{told}")
        return found

    def _tell_place(self, index: int) -> str:
        document, mention = self.survey.document, self.survey.mentions[index]
        place = document.place_of[mention.first]
        sentence = document.sentence_of[mention.first]
        items = document.sentences[sentence].items
        if place == 0:
            return "opening"
        if any(
            isinstance(item, Quotation) for item in items[max(0, place - _JUST_BEFORE) : place]
        ):
            first = document.sentence_ranges[document.paragraph_of[mention.first]][0] == sentence
            return "after first quote" if first else "after quote"
        return "inner"


def _agrees(gender: Gender, mention: Mention) -> bool:
    """Whether an entity has the gender of a pronoun.

    Any known gender will do for a pronoun, or a verb without a subject, that tells no gender.
    """
    return gender == mention.gender or (mention.tells_no_gender and bool(gender))
