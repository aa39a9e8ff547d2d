"""Group the names that stand for the same person or body, and find the fullest name of each."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.values.entity import Entity
from summarizer.quotes.values.mention import NAME, PERSON, EntityType, Mention, Subjecthood
from summarizer.quotes.words.given_names import load_given_names
from summarizer.quotes.words.inflection import is_patronymic, stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.survey import Survey

#: The most entities that are listed under one surname or one given name, so that a text with
#: thousands of them takes linear time. No article of the annotated data has a third as many.
_MOST_BEARERS = 40
#: Of the entities that share a word with a name, the last ones up to this number are compared with
#: it in full.
_MOST_AKIN = 20
#: The most words of a name that may become the fullest name; a longer one holds other words too.
_LONGEST_NAME = 4
#: The fewest letters of an acronym that is spelled out.
_SHORTEST_ACRONYM = 3
#: The most words of a body's name, small ones included, that an acronym stands for.
_LONGEST_BODY = 10
#: How much a mention counts for a gender: with a title, which shows the gender surely, and without
#: one, when only a given name or an ending suggests it.
_TITLE_WEIGHT, _NAME_WEIGHT = 4, 2


def group_names(survey: Survey) -> Survey:
    """Give one entity to all names that stand for the same person or body.

    All full names of the text are grouped first. Then each name of a single word is given to an
    entity that bears it, or to a new one.
    """
    register = _Register(survey.document, survey.mentions)
    singles = []
    for number, mention in enumerate(survey.mentions):
        if mention.kind is not NAME:
            continue
        words = _words_of(survey.document, mention)
        if len(words) < 2:
            singles.append((number, words))
        else:
            register.add_full(number, words)
    for number, words in singles:
        register.note_acronym(number, words[0])
        register.spell_out(number, words[0])
    for number, words in singles:
        register.add_single(number, words)
    entities = [draft.finish() for draft in register.entities]
    entity_of: list[int | None] = [None] * len(survey.mentions)
    for number, entity in enumerate(entities):
        for mention_number in entity.mentions:
            entity_of[mention_number] = number
    return replace(survey, entities=entities, entity_of=entity_of)


@dataclass(slots=True)
class _Draft:
    """An entity while its mentions are collected."""

    name: str
    words: tuple[str, ...]
    entity_type: EntityType
    #: The subjecthood of the mention that gave the name.
    subjecthood: Subjecthood
    mentions: list[int] = field(default_factory=list)
    #: By gender: the weight of the mentions that tell it.
    genders: Counter[Gender] = field(default_factory=Counter)
    uncertain: bool = True
    #: Whether a rank, or only an honorific, was said before its name: Lord Pell, Mr Pell.
    ranks: set[bool] = field(default_factory=set)

    @property
    def gender(self) -> Gender:
        he, she = self.genders[Gender.HE], self.genders[Gender.SHE]
        return Gender.HE if he > she else Gender.SHE if she > he else Gender.UNKNOWN

    def finish(self) -> Entity:
        return Entity(
            name=self.name,
            words=self.words,
            entity_type=self.entity_type,
            gender=self.gender,
            uncertain=self.uncertain,
            mentions=self.mentions,
        )


class _Register:
    """The entities found so far, by the words of their names."""

    def __init__(self, document: Document, mentions: Sequence[Mention]) -> None:
        self.document = document
        self.mentions = mentions
        self.entities: list[_Draft] = []
        #: By the first and the last word of a full name: the index of its entity.
        self.full: dict[tuple[str, str], int] = {}
        self.by_last: dict[str, list[int]] = defaultdict(list)
        self.by_first: dict[str, list[int]] = defaultdict(list)
        #: By each word between the first and the last, in languages with two surnames.
        self.by_inner: dict[str, list[int]] = defaultdict(list)
        #: By the only word of their name: the entities that are never named in full.
        self.single: dict[str, list[int]] = defaultdict(list)
        #: By acronym, in lower case: the words that it stands behind in brackets.
        self.spelled: dict[str, str] = {}
        #: By acronym, in lower case: the entity whose full name it stands behind in brackets.
        self.acronyms: dict[str, int] = {}
        #: By entity: the index of its first mention by a full name, and how many of these it has.
        self.named: dict[int, tuple[int, int]] = {}
        #: By entity: the indexes of its mentions by a full name, in order.
        self.full_at: dict[int, list[int]] = defaultdict(list)
        #: By entity: the index of the last mention by a single name that was given to it.
        self.last_single: dict[int, int] = {}

    def add_full(self, index: int, words: tuple[str, ...]) -> None:
        """Add a mention by a full name."""
        key = (words[0], words[-1])
        at = self.full.get(key)
        if at is not None and self._conflicts(at, self.mentions[index]):
            at = None
        elif at is None:
            at = self._find_by_patronymic(index, words)
        if at is None:
            at = self._find_same_person(index, words)
        if at is None and self.document.speech.head_first:
            at = self._find_by_part(words)
        elif at is None and self.document.speech.weights_learned:
            at = self._find_by_surnames(words)
        if at is None:
            at = self._make_entity(index, words)
            for bearers in (self.by_last[words[-1]], self.by_first[words[0]]):
                # one of “Ada & Jan” is not both of them
                if len(bearers) < _MOST_BEARERS and "&" not in words:
                    bearers.append(at)
        self.full[key] = at
        if self.document.speech.two_surnames:
            self._note_surnames(at, words)
        first, count = self.named.get(at, (index, 0))
        self.named[at] = (first, count + 1)
        self.full_at[at].append(index)
        self._add_mention(at, index, words)

    def add_single(self, index: int, words: tuple[str, ...]) -> None:
        """Add a mention by a single word."""
        at = self.acronyms.get(words[0])
        if at is None:
            at = self._find_bearer(index, words[0])
        if at is None:
            mention = self.mentions[index]
            known = reversed(self.single[words[0]][-_MOST_BEARERS:])
            at = next((one for one in known if self._may_be(one, mention)), None)
        if at is None:
            at = self._make_entity(index, words)
            self.single[words[0]].append(at)
        self.last_single[at] = index
        self._add_mention(at, index, words)

    def note_acronym(self, index: int, word: str) -> None:
        """Note a single name that stands in brackets behind the full name that it abbreviates.

        For example: the Coastal Rescue Service (CRS).
        """
        document, mention = self.document, self.mentions[index]
        if not document.words[mention.first].isupper():
            return
        before = self.mentions[index - 1] if index else mention
        if before.entity_type is PERSON and not document.speech.weights_learned:
            return  # Sara Dahl (SD): a party, which English reports do not put there alone
        if before.last != mention.first - 2 or document.lower[mention.first - 1] != "(":
            return
        tokens = range(before.first, before.last + 1)
        initials = "".join(w[0] for token in tokens if (w := document.words[token])[0].isupper())
        at = self.full.get((document.lower[before.first], document.lower[before.last]))
        if at is not None and initials.lower() == word:
            self.acronyms[word] = at

    def spell_out(self, index: int, word: str) -> None:
        """Note the words before a name in brackets that it abbreviates, though they are no name.

        For example: la Contraloría General de la República (CGR). Not in English, where such words
        are a name.
        """
        document, mention = self.document, self.mentions[index]
        if document.speech.weights_learned or document.word_before(mention.first) != "(":
            return
        if len(word) < _SHORTEST_ACRONYM or not document.words[mention.first].isupper():
            return
        left, end = word[::-1], mention.first - 1
        for token in range(end - 1, max(-1, end - 1 - _LONGEST_BODY), -1):
            shown = document.words[token]
            if shown[0].isupper():
                if shown[0].lower() != left[:1]:
                    return
                left = left[1:]
            elif not shown.islower() or document.lower[token] in document.speech.cues:
                return
            if not left:
                self.spelled[word] = document.words_between(token, end)
                return

    def _make_entity(self, index: int, words: tuple[str, ...]) -> int:
        mention = self.mentions[index]
        name = self.spelled.get(words[0], mention.text) if len(words) == 1 else mention.text
        self.entities.append(_Draft(name, words, mention.entity_type, mention.subjecthood))
        return len(self.entities) - 1

    def _add_mention(self, at: int, index: int, words: tuple[str, ...]) -> None:
        """Add a mention to an entity, and what the mention tells of it."""
        entity, mention = self.entities[at], self.mentions[index]
        entity.uncertain = entity.uncertain and mention.uncertain
        entity.mentions.append(index)
        if (ranked := self._has_rank(mention)) is not None:
            entity.ranks.add(ranked)
        if mention.gender:
            entity.genders[mention.gender] += _TITLE_WEIGHT if mention.title else _NAME_WEIGHT
        if mention.entity_type and (not entity.entity_type or mention.entity_type is PERSON):
            entity.entity_type = mention.entity_type
        if self._names_better(entity, mention, words):
            entity.words, entity.name = words, mention.text
            entity.subjecthood = mention.subjecthood

    def _names_better(self, entity: _Draft, mention: Mention, words: tuple[str, ...]) -> bool:
        """Whether a mention gives a better name: a fuller one, or one in the nominative."""
        if not self.document.speech.has_cases:
            return len(entity.words) < len(words) <= _LONGEST_NAME
        old = entity.subjecthood is not Subjecthood.NONE, len(entity.words), entity.subjecthood
        new = mention.may_be_subject, len(words), mention.subjecthood
        return len(words) <= _LONGEST_NAME and new > old

    def _conflicts(self, at: int, mention: Mention) -> bool:
        """Whether a name of another gender is another person's: Петров, Петрова."""
        if not self.document.speech.has_cases:
            return False
        told = self.entities[at].gender
        return bool(mention.gender and told and told != mention.gender)

    def _may_be(self, at: int, mention: Mention) -> bool:
        """Whether an entity known by one word may be the bearer of a name of that word."""
        ranked, ranks = self._has_rank(mention), self.entities[at].ranks
        if ranked is not None and ranks and ranked not in ranks:
            return False
        return not self._conflicts(at, mention)

    def _has_rank(self, mention: Mention) -> bool | None:
        """Whether a rank is before a name; None if neither that nor an honorific is."""
        titles = mention.title.lower().split()
        if not self.document.speech.peerages.isdisjoint(titles):
            return True
        return None if self.document.speech.honorifics.isdisjoint(titles) else False

    def _find_by_patronymic(self, index: int, words: tuple[str, ...]) -> int | None:
        """Return the entity meant by a given name and a patronymic without a surname, or None."""
        mention = self.mentions[index]
        if len(words) != 2 or not is_patronymic(
            self.document.lower[mention.last], self.document.speech
        ):
            return None
        known = (at for at in self.by_first[words[0]] if words[1] in self.entities[at].words)
        return next(known, None)

    def _find_same_person(self, index: int, words: tuple[str, ...]) -> int | None:
        """Return the entity with the same surname and a short or long form of the given name.

        None if there is none.
        """
        for at in self.by_last.get(words[-1], ()):
            if self._conflicts(at, self.mentions[index]):
                continue
            first, other = shorten(words[0]), shorten(self.entities[at].words[0])
            short, long = sorted((first, other), key=len)
            if long.startswith(short) and (len(short) >= 3 or len(short) == 1):
                return at
        return None

    def _find_by_part(self, words: tuple[str, ...]) -> int | None:
        """Return the entity whose name is a longer or a shorter form of this one, or None.

        “Rebelo de Sousa” is Marcelo Rebelo de Sousa; “Ana Ruiz Moreno” is Ana Ruiz.
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

    def _find_by_surnames(self, words: tuple[str, ...]) -> int | None:
        """Return the person whose two surnames a name is: Harden Bradford, of Joy Harden Bradford.

        None if there is none.
        """
        for at in self.by_last[words[-1]][-_MOST_AKIN:]:
            known = self.entities[at]
            if known.entity_type is PERSON and known.words[1:] == words:
                return at
        return None

    def _note_surnames(self, at: int, words: tuple[str, ...]) -> None:
        """List an entity under each of its surnames."""
        inner = [word for word in words[1:-1] if word not in self.document.speech.particles]
        for bearers in (*(self.by_inner[word] for word in inner), self.by_last[words[-1]]):
            if len(bearers) < _MOST_BEARERS and at not in bearers:
                bearers.append(at)

    def _find_bearer(self, index: int, word: str) -> int | None:
        """Return the entity that a single name stands for; None if no full name has it."""
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
        """Return how likely a single name stands for an entity, as a key for comparing.

        An entity that was named in full before, and often, is likelier. Where nothing tells men
        from women, the entity named last before is: Hakan Esen, Gülten Esen. Esen dedi.
        """
        if self.document.speech.he_or_she:
            full = self.full_at[at]
            before = bisect_left(full, index)
            last = full[before - 1] if before else -1
            return (max(last, self.last_single.get(at, -1)), -full[0])
        first, count = self.named[at]
        return (2 * (first < index) + count, -first)


def _words_of(document: Document, mention: Mention) -> tuple[str, ...]:
    words = tuple(
        document.lower[token]
        for token in range(mention.first, mention.last + 1)
        if document.words[token] != "."
    )
    plain = tuple(word for word in words if word not in document.speech.suffixes)
    return normalize_name(plain or words, document.speech)


def shorten(word: str) -> str:
    """Return a given name or an initial without full stops; of several initials the first."""
    return word[0] if "." in word.rstrip(".") else word.rstrip(".")


def normalize_name(words: tuple[str, ...], speech: Speech) -> tuple[str, ...]:
    """Return the words of a name as they are compared.

    In a language with cases the endings are cut off and the surname is last.
    """
    if not speech.has_cases:
        return words
    first, last = words[0], words[-1]
    given = load_given_names(speech)
    initials = len(words) > 1 and "." in last
    surname_first = (
        initials
        or (len(words) > 2 and is_patronymic(last, speech))
        or (len(words) == 2 and last in given and first not in given)
    )
    if surname_first:
        words = (*words[1:], first)
    return tuple(word if "." in word else stem(word, speech) for word in words)
