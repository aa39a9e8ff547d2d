"""Which mentions name the same one, and by what full name."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from summarizer.quotes.lexicon.inflection import given_of, is_patronymic, stem
from summarizer.quotes.values.entity import Entity
from summarizer.quotes.values.mention import Kind, Mention

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document

#: Of one surname, or one given name, no more are kept apart: that keeps a list of thousands of
#: them linear. No article of the annotated data has a third as many.
_MOST_BEARERS = 40

#: The last so many who share a word of a name are compared in full.
_MOST_AKIN = 20


class _Register:
    """The entities found so far, by the words of their names."""

    def __init__(self, document: Document, mentions: list[Mention]) -> None:
        self.document = document
        self.mentions = mentions
        self.entities: list[Entity] = []
        self.full: dict[tuple[str, str], int] = {}
        self.by_last: dict[str, list[int]] = defaultdict(list)
        self.by_first: dict[str, list[int]] = defaultdict(list)
        #: By the words between the first and the last, where people have two surnames.
        self.by_inner: dict[str, list[int]] = defaultdict(list)
        self.single: dict[str, int] = {}
        #: By entity: the first mention by its full name, and how many there are.
        self.named: dict[int, tuple[int, int]] = {}

    def add_full(self, index: int, words: tuple[str, ...]) -> None:
        key = (words[0], words[-1])
        at = self.full.get(key)
        if at is not None and self._conflicts(at, self.mentions[index]):
            at = None
        elif at is None:
            at = self._by_patronymic(index, words)
        if at is None:
            at = self._same_person(index, words)
        if at is None and self.document.speech.head_first:
            at = self._by_part(words)
        if at is None:
            at = self._new(index, words)
            for bearers in (self.by_last[words[-1]], self.by_first[words[0]]):
                if len(bearers) < _MOST_BEARERS:
                    bearers.append(at)
        self.full[key] = at
        if self.document.speech.two_surnames:
            self._note_surnames(at, words)
        first, count = self.named.get(at, (index, 0))
        self.named[at] = (first, count + 1)
        self._add(at, index, words)

    def add_single(self, index: int, words: tuple[str, ...]) -> None:
        at = self._bearer(index, words[0])
        if at is None:
            at = self.single.get(words[0])
            if at is not None and self._conflicts(at, self.mentions[index]):
                at = None
        if at is None:
            at = self.single[words[0]] = self._new(index, words)
        self._add(at, index, words)

    def _new(self, index: int, words: tuple[str, ...]) -> int:
        mention = self.mentions[index]
        self.entities.append(Entity(mention.text, words, mention.sort, standing=mention.standing))
        return len(self.entities) - 1

    def _add(self, at: int, index: int, words: tuple[str, ...]) -> None:
        entity, mention = self.entities[at], self.mentions[index]
        mention.entity = at
        entity.unsure = entity.unsure and mention.unsure
        entity.mentions.append(index)
        if mention.gender:
            # a title tells it surely, a given name likely
            entity.genders[mention.gender] += 4 if mention.title else 2
        if mention.sort and (not entity.sort or mention.sort == "person"):
            entity.sort = mention.sort
        if self._names_better(entity, mention, words):
            entity.words, entity.name = words, mention.text
            entity.standing = mention.standing

    def _names_better(self, entity: Entity, mention: Mention, words: tuple[str, ...]) -> bool:
        """Whether a mention shows the name better: in full, and as a subject has it."""
        if not self.document.speech.case_endings:
            return len(entity.words) < len(words) <= 4
        old, new = (entity.standing >= 0, len(entity.words)), (mention.standing >= 0, len(words))
        return len(words) <= 4 and (new, mention.standing) > (old, entity.standing)

    def _conflicts(self, at: int, mention: Mention) -> bool:
        """Whether a name is another's who shares it but for an ending: Петров, Петрова."""
        if not self.document.speech.case_endings:
            return False
        told = self.entities[at].gender
        return bool(mention.gender and told and told != mention.gender)

    def _by_patronymic(self, index: int, words: tuple[str, ...]) -> int | None:
        """Return who bears a given name and a patronymic that stand without the surname."""
        mention = self.mentions[index]
        if len(words) != 2 or not is_patronymic(
            self.document.lower[mention.last], self.document.speech
        ):
            return None
        known = (at for at in self.by_first[words[0]] if words[1] in self.entities[at].words)
        return next(known, None)

    def _same_person(self, index: int, words: tuple[str, ...]) -> int | None:
        """Return who bears the same surname and a given name short or long for this one."""
        for at in self.by_last.get(words[-1], ()):
            if self._conflicts(at, self.mentions[index]):
                continue
            first, other = _short(words[0]), _short(self.entities[at].words[0])
            short, long = sorted((first, other), key=len)
            if long.startswith(short) and (len(short) >= 3 or len(short) == 1):
                return at
        return None

    def _by_part(self, words: tuple[str, ...]) -> int | None:
        """Return who bears all the words of a name and more, or else all but some of them.

        Rebelo de Sousa after Marcelo Rebelo de Sousa; Ana Ruiz Moreno after Ana Ruiz.
        """
        for at in self.by_last[words[-1]][-_MOST_AKIN:]:
            if self.entities[at].words[-len(words) :] == words:
                return at
        if not self.document.speech.two_surnames:
            return None
        for at in self.by_first[words[0]][-_MOST_AKIN:]:
            known = self.entities[at].words
            if known == words[: len(known)] or words == known[: len(words)]:
                return at
        return None

    def _note_surnames(self, at: int, words: tuple[str, ...]) -> None:
        """Let someone be known by each of several surnames."""
        for word in words[1:-1]:
            if word not in self.document.speech.particles and at not in self.by_inner[word][-1:]:
                self.by_inner[word].append(at)
        if at not in self.by_last[words[-1]][-_MOST_AKIN:]:
            self.by_last[words[-1]].append(at)

    def _bearer(self, index: int, word: str) -> int | None:
        """Return the entity that a single name stands for."""
        mention, speech = self.mentions[index], self.document.speech
        bearers = [at for at in self.by_last.get(word, ()) if self._fits(at, mention)]
        if not bearers and word not in speech.silent and word not in speech.organisations:
            bearers = [at for at in self.by_first.get(word, ()) if self._fits(at, mention)]
        if not bearers:
            bearers = [at for at in self.by_inner.get(word, ()) if self._fits(at, mention)]
        if not bearers:
            return None
        return max(bearers, key=lambda at: self._weight(at, index))

    def _fits(self, at: int, mention: Mention) -> bool:
        if self._conflicts(at, mention):
            return False
        told = self.entities[at].gender
        return not (mention.title and mention.gender and told and told != mention.gender)

    def _weight(self, at: int, index: int) -> tuple[int, int]:
        """How likely a surname stands for this bearer: named in full before, and often."""
        first, count = self.named[at]
        return (2 * (first < index) + count, -first)


def entities_of(document: Document, mentions: list[Mention]) -> list[Entity]:
    """Group the names among `mentions` (whose entity it sets) by whom they name."""
    register = _Register(document, mentions)
    singles = []
    for index, mention in enumerate(mentions):
        if mention.kind is not Kind.NAME:
            continue
        words = _words(document, mention)
        if len(words) < 2:
            singles.append((index, words))
        else:
            register.add_full(index, words)
    for index, words in singles:
        register.add_single(index, words)
    return register.entities


def _words(document: Document, mention: Mention) -> tuple[str, ...]:
    words = tuple(
        document.lower[token]
        for token in range(mention.first, mention.last + 1)
        if document.words[token] != "."
    )
    kept = tuple(word for word in words if word not in document.speech.suffixes)
    return _in_order(kept or words, document.speech)


def _short(word: str) -> str:
    """Return a given name or its initial without the stops; of several initials the first."""
    return word[0] if "." in word.rstrip(".") else word.rstrip(".")


def _in_order(words: tuple[str, ...], speech: Speech) -> tuple[str, ...]:
    """Return the words of a name for comparing: without endings, the surname last."""
    if not speech.case_endings:
        return words
    first, last = words[0], words[-1]
    given = given_of(speech)
    initials = len(words) > 1 and "." in last
    turned = (
        initials
        or (len(words) > 2 and is_patronymic(last, speech))
        or (len(words) == 2 and last in given and first not in given)
    )
    if turned:
        words = (*words[1:], first)
    return tuple(word if "." in word else stem(word, speech) for word in words)
