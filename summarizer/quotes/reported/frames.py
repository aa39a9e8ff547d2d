"""Find how a sentence without quotation marks attributes its words to somebody.

Theory of operation. A speaker beside a verb of speech is not enough: “Moreno said nothing” and “if
Moreno says so” report no words. So one of four frames must hold, each of them a shape that little
else has:

- a speaker, a verb of speech, and “that”, with nothing between verb and “that” but the hearer, a
  time or a place: the ministry said in a statement that the bridge will close;
- in languages that may leave out “that”, a clause right behind a verb that says, or behind other
  verbs of speech if a pronoun opens it: Moreno said the bridge will close;
- a speaker and a verb of speech between commas, or at the end: the bridge will close, Moreno said;
- “according to” or the like, with the speaker: according to Moreno, the bridge will close.

What is denied, asked, supposed or only possible is no report.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.cues.according import find_phrase_before
from summarizer.quotes.reported.complements import has_clause, has_that_clause
from summarizer.quotes.reported.tags import is_tag
from summarizer.quotes.roles.role_words import word_at
from summarizer.quotes.values.cue import CLOSE_BEHIND, Gap
from summarizer.quotes.values.document import TERMINALS
from summarizer.quotes.values.mention import PERSON, PRONOUN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.quotes.values.cue import Cue
    from summarizer.quotes.values.document import Document, Item, ReporterSentence
    from summarizer.quotes.values.survey import Survey

#: The gaps at which a mention before a verb of speech is its subject.
_SUBJECT_GAPS = CLOSE_BEHIND | {Gap.PHRASE, Gap.APPOSITION}
_REPORTING = frozenset({VerbClass.SAY, VerbClass.TELL, VerbClass.REPORT})


class Frame(Enum):
    """The shape of a sentence that reports speech."""

    THAT = "that"
    CLAUSE = "clause"
    TAG = "tag"
    ACCORDING = "according"


class Framed(NamedTuple):
    """A sentence that reports speech: its frame, and the index of the mention that speaks."""

    sentence: ReporterSentence
    frame: Frame
    mention: int


def find_frames(survey: Survey) -> Iterator[Framed]:
    """Yield the sentences that report speech, in order, each by its first mention with a frame."""
    finder = _FrameFinder(survey)
    for number, mentions in sorted(_list_by_sentence(survey).items()):
        sentence = survey.document.sentences[number]
        last = sentence.items[-1]
        # a heading has no full stop, and a question tells nothing
        if isinstance(last, Quotation) or survey.document.words[last] not in TERMINALS - {"?"}:
            continue
        frames = ((finder.find(sentence.items, one), one) for one in mentions)
        found = next(((frame, one) for frame, one in frames if frame is not None), None)
        if found is not None:
            yield Framed(sentence, *found)


def _list_by_sentence(survey: Survey) -> dict[int, list[int]]:
    """Return, by sentence, the mentions that may speak it, in the order of the text."""
    document = survey.document
    beside = survey.cues_after.keys() | survey.cues_before.keys() | survey.according
    if document.speech.head_first:
        # in Romance languages the survey notes “according to” only near a quotation
        beside |= {
            number
            for number, mention in enumerate(survey.mentions)
            if document.inside[mention.first] is None
            and find_phrase_before(document, mention) is not None
        }
    found: dict[int, list[int]] = {}
    for number in sorted(beside):
        mention = survey.mentions[number]
        if not mention.modifier and not mention.dropped:
            found.setdefault(document.sentence_of[mention.first], []).append(number)
    return found


class _FrameFinder:
    """Finds the frame in which a mention speaks the words of its sentence."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._document = survey.document
        self._speech = survey.document.speech
        #: The verbs of speech right beside their subject: no other mention can be it.
        self._taken = {cue.token for cue in survey.cues_after.values() if cue.gap in CLOSE_BEHIND}
        self._taken |= {
            cue.token
            for number, cue in survey.cues_before.items()
            if cue.gap is Gap.NOTHING and survey.mentions[number].entity_type is PERSON
        }

    def find(self, items: Sequence[Item], number: int) -> Frame | None:
        """Return the frame in which a mention speaks its sentence; None if there is none.

        `items` are the items of the sentence, and `number` is the mention's index.
        """
        document = self._document
        if self._is_according(items, number):
            return Frame.ACCORDING
        mention = self._survey.mentions[number]
        after, before = self._survey.cues_after.get(number), self._survey.cues_before.get(number)
        if after is not None and self._asserts(items, number, after):
            if has_that_clause(document, items, after.place):
                return Frame.THAT
            if has_clause(document, items, after):
                return Frame.CLAUSE
            first = document.place_of[mention.outer]
            if is_tag(document, items, first, after.place + 1, after.verb_class):
                return Frame.TAG
        if (
            before is None
            or before.verb_class is not VerbClass.SAY
            or before.gap is not Gap.NOTHING
        ):
            return None
        # the bridge will close, said Moreno; le pont va fermer, a dit Moreno
        first = before.place
        if word_at(document, items, first - 1) in self._speech.perfect:
            first -= 1
        end = document.place_of[self._last_of(number)] + 1
        return Frame.TAG if is_tag(document, items, first, end, before.verb_class) else None

    def _is_according(self, items: Sequence[Item], number: int) -> bool:
        """Whether “according to” or the like gives the whole sentence to a mention."""
        document, speech = self._document, self._speech
        mention = self._survey.mentions[number]
        phrase = find_phrase_before(document, mention)
        if phrase is not None and phrase not in document.place_of:
            return False  # "За даними "Газпрому", …": the phrase is quoted, the name is not
        if phrase is None:
            return number in self._survey.according and not speech.head_first
        if phrase == mention.outer - 1 and document.lower[phrase] in speech.tails:
            return False  # pour, para, per: for
        opens = document.place_of[phrase] == 0
        lead = word_at(document, items, document.place_of[phrase] - 1)
        if lead[:1].isalnum() and lead not in speech.conjunctions:
            return False  # water them according to the nursery
        behind = word_at(document, items, document.place_of[self._last_of(number)] + 1)
        if document.word_behind(mention.last) in speech.possessives:
            return False  # the owner’s manual
        if speech.head_first:
            return behind == "," if opens else behind in {".", ","}
        return not behind[:1].isalpha() or behind in speech.small_words | speech.adverbs

    def _last_of(self, number: int) -> int:
        """Return the last token of a mention together with the words that tell more of it."""
        mention = self._survey.mentions[number]
        return mention.last if mention.tail is None else max(mention.last, mention.tail)

    def _asserts(self, items: Sequence[Item], number: int, cue: Cue) -> bool:
        """Whether a mention is the subject of the verb of speech behind it, and really spoke.

        It did not speak in “if Moreno says”, “Moreno never said”, “Moreno could say” or “what he
        said”.
        """
        document, speech = self._document, self._speech
        near = cue.gap in CLOSE_BEHIND
        if cue.verb_class not in _REPORTING or not (
            near or (cue.gap in _SUBJECT_GAPS and cue.token not in self._taken)
        ):
            return False
        if document.lower[cue.token].endswith(speech.participle_endings):
            return False
        if word_at(document, items, cue.place - 1) in speech.determiners | speech.prepositions:
            return False  # a noun or an infinitive: all the points they teach; chose to argue
        mention = self._survey.mentions[number]
        start = document.place_of[mention.outer]
        if word_at(document, items, start) in speech.negations:
            return False
        before = word_at(document, items, self._skip_joint_names(items, start) - 1)
        if before in speech.subordinating | speech.who | speech.that | speech.prepositions | {"("}:
            return False  # also: a letter from Moreno said
        free = not before[:1].isalnum() or before in speech.conjunctions | speech.adverbs
        if not free and (mention.kind is PRONOUN or not near):
            return False  # the book she wrote; an official in the dock workers’ union, said
        between = range(document.place_of[mention.last] + 1, cue.place)
        words = [word_at(document, items, place) for place in between]
        unreal = speech.negations | (speech.auxiliaries - speech.perfect)
        return unreal.isdisjoint(words)

    def _skip_joint_names(self, items: Sequence[Item], start: int) -> int:
        """Return the place where a name at place `start` begins, or the first joined to it.

        For example: the Lund Company; books by Moreno, Lund and Brandt.
        """
        document, speech = self._document, self._speech
        place = start
        joined = place > 1 and word_at(document, items, place - 1) in speech.pairing
        if joined and _is_name_or(frozenset(), document, items[place - 2]):
            joints = speech.pairing | {","}
            while place and _is_name_or(joints, document, items[place - 1]):
                place -= 1
        return place - (word_at(document, items, place - 1) in speech.determiners)


def _is_name_or(words: frozenset[str], document: Document, item: Item) -> bool:
    """Whether an item has a capital, or is one of some words."""
    if isinstance(item, Quotation):
        return False
    return document.lower[item] in words or document.words[item][0].isupper()
