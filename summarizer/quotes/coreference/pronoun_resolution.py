"""Whom a pronoun stands for."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.quotes.linear_model import Weights, score, shares
from summarizer.quotes.values.mention import Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarizer.quotes.values.survey import Scene

    #: An entity and its features; a way to pick a row for a mention.
    Row = tuple[int, list[str]]
    Settle = Callable[[int, list[Row]], tuple[int, float]]

#: The most entities a pronoun chooses from: the last ones mentioned.
_MOST = 10
#: How many back it looks for those: with thousands of names that cannot be meant it stays linear.
_FARTHEST = 200


@dataclass(frozen=True, slots=True)
class _Trace:
    """Where an entity was last seen."""

    sentence: int
    paragraph: int
    #: How that mention stood: opening, subject, possessive, object, inside a quotation.
    role: str
    #: Whether it spoke there.
    how: str
    count: int
    by_pronoun: bool
    outside: bool


@dataclass(slots=True)
class Resolver:
    """Walks through a text and keeps in mind who was mentioned when."""

    scene: Scene
    table: Weights
    #: The mentions that speak, with the last quotation of each.
    speaking: Mapping[int, int]
    #: By quotation: the entities named inside it.
    named: Mapping[int, frozenset[int]]
    traces: dict[int, _Trace] = field(default_factory=dict)
    #: By mention: the entity chosen for a pronoun, and how sure that is.
    chosen: dict[int, tuple[int, float]] = field(default_factory=dict)
    #: What the last pronoun stood for; who spoke last, and in which paragraph.
    last: int = -1
    spoke: int = -1
    spoke_in: int = -9
    #: The entity that opened each paragraph so far.
    openers: dict[int, int] = field(default_factory=dict)

    def run(self, settle: Settle | None = None) -> dict[int, tuple[int, float]]:
        """Return the entity for each pronoun for one person, with a probability.

        `settle` picks a row, by default the one with the best score.
        """
        settle = settle or self._best
        for index, mention in enumerate(self.scene.mentions):
            if mention.kind is Kind.NAME and mention.entity >= 0:
                self.see(index, mention.entity, by_pronoun=False)
            elif mention.kind is Kind.PRONOUN and (
                mention.gender in {"he", "she"} or (mention.dropped and not mention.gender)
            ):
                rows = self.rows(index)
                if rows:
                    best, share = settle(index, rows)
                    self.chosen[index] = (rows[best][0], share)
                    self.see(index, rows[best][0], by_pronoun=True)
                    self.last = rows[best][0]
        return self.chosen

    def _best(self, _: int, rows: list[Row]) -> tuple[int, float]:
        odds = shares([score(self.table, features) for _, features in rows])
        best = max(range(len(rows)), key=odds.__getitem__)
        return best, odds[best]

    def see(self, index: int, entity: int, *, by_pronoun: bool) -> None:
        """Note a mention of an entity."""
        document, mention = self.scene.document, self.scene.mentions[index]
        inside = document.inside[mention.first] >= 0
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
            sentence=self._sentence(mention),
            paragraph=paragraph,
            role="inside" if inside else self._role(index, mention),
            how=self._how(index),
            count=(known.count if known else 0) + 1,
            by_pronoun=by_pronoun,
            outside=not inside,
        )

    def _sentence(self, mention: Mention) -> int:
        document = self.scene.document
        within = document.inside[mention.first]
        return document.sentence_of.get(-within - 1 if within >= 0 else mention.first, 0)

    def _role(self, index: int, mention: Mention) -> str:
        document, speech = self.scene.document, self.scene.document.speech
        ahead = self.scene.mentions[index - 1] if index else mention
        if ahead.alias is mention and speech.head_first:
            mention = ahead  # il suo presidente, Nicola Ferrante: the phrase opens the sentence
        after = document.lower[mention.last + 1] if mention.last + 1 < len(document.lower) else "."
        before = document.lower[mention.outer - 1] if mention.outer else "."
        if mention.modifier:
            return "modifier"
        if after in speech.possessives:
            return "possessive"
        if before in speech.tell:
            return "hearer"
        if document.place_of.get(mention.outer) == 0:
            return "opening"
        if index in self.scene.after and self.scene.after[index].how in {"next", "adverb"}:
            return "subject"
        if before in speech.prepositions:
            return "object"
        if after in speech.auxiliaries or after in speech.who or after in speech.adverbs:
            return "subject"
        if before in speech.conjunctions or before in speech.that or not before[0].isalnum():
            return "clause"
        return "middle"

    def _how(self, index: int) -> str:
        if index in self.speaking:
            return "quoted"
        after, before = self.scene.after.get(index), self.scene.before.get(index)
        if after and after.how in {"next", "adverb", "apposition", "who"}:
            return "speaks"
        if (before and before.how == "next") or index in self.scene.according:
            return "speaks"
        return "speaks far" if after else "silent"

    def rows(self, index: int) -> list[Row]:
        """Return the entities a pronoun may stand for, with their features."""
        mention = self.scene.mentions[index]
        recent: list[int] = []
        for entity in islice(reversed(self.traces), _FARTHEST):
            if self._possible(entity, mention):
                recent.append(entity)
                if len(recent) == _MOST:
                    break
        agreeing = 0
        rows = []
        cue, where = self._how(index), self._where(index)
        for rank, entity in enumerate(recent):
            told = self.scene.entities[entity].gender
            rows.append((entity, self._features(index, entity, (rank, agreeing), cue, where)))
            agreeing += _agrees(told, mention)
        return rows

    def _possible(self, entity: int, mention: Mention) -> bool:
        known = self.scene.entities[entity]
        if known.sort in {"place", "org"} or known.unsure:
            return False
        return not (known.gender and mention.gender and known.gender != mention.gender)

    def _features(
        self, index: int, entity: int, ranks: tuple[int, int], cue: str, where: str
    ) -> list[str]:
        """Return what speaks for a pronoun's standing for an entity.

        `ranks` are its places among all that it may be and among those of its gender, `cue`
        and `where` how the pronoun stands.
        """
        rank, agreeing = ranks
        document, mention = self.scene.document, self.scene.mentions[index]
        trace = self.traces[entity]
        known = self.scene.entities[entity]
        told = "agrees" if _agrees(known.gender, mention) else "unknown"
        here = document.paragraph_of[mention.first]
        apart = min(document.sentence_of[mention.first] - trace.sentence, 4)
        blocks = min(here - trace.paragraph, 3)
        by = "pronoun" if trace.by_pronoun else "name"
        last = "last" if entity == self.last else "not last"
        spoke = "spoke" if entity == self.spoke else "not"
        ago = min(here - self.spoke_in, 3)
        found = [
            f"rank:{rank}",
            f"rank:{rank}:{blocks}",
            f"agreeing:{min(agreeing, 3)}:{told}",
            f"gender:{told}:{known.sort}",
            f"apart:{apart}:{blocks}:{where}",
            f"role:{trace.role}:{min(apart, 2)}:{where}",
            f"role:{trace.role}:{rank}",
            f"how:{trace.how}:{cue}:{min(apart, 2)}:{blocks}",
            f"how:{trace.how}:{cue}:{where}:{blocks}",
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
        if entity in self.named.get(self.speaking.get(index, -1), ()):
            found.append(f"named inside:{told}")
        return found

    def _where(self, index: int) -> str:
        document, mention = self.scene.document, self.scene.mentions[index]
        place = document.place_of[mention.first]
        sentence = document.sentence_of[mention.first]
        items = document.sentences[sentence].items
        if place == 0:
            return "opening"
        if any(item < 0 for item in items[max(0, place - 3) : place]):
            first = document.sentences_in[document.paragraph_of[mention.first]][0] == sentence
            return "after first quote" if first else "after quote"
        return "inner"


def _agrees(gender: str, mention: Mention) -> bool:
    """Whether an entity has a pronoun's gender, or any where the verb alone stands for it."""
    return gender == mention.gender or (mention.dropped and not mention.gender and bool(gender))
