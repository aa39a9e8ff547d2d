"""Describe a mention as the possible speaker of a quotation, by named features.

Theory of operation. Each candidate of a quotation is described by features, which are strings. The
learned weight of a feature is looked up by its string (`models.linear`), so the weights must be
learned anew whenever a feature changes. A feature joins a few facts with colons, such as where the
mention stands, the verb of speech beside it, and what is around the quotation. A linear model
cannot join facts itself.

The features of a mention and a quotation come in four groups:

- the mention by itself, which is the same for every quotation: its kind, the words around it;
- the places of the two: in one sentence, in one paragraph, or in two paragraphs. These tell the
  most: the verb of speech beside the mention, how far away it is, what lies between;
- the thread: whether the mention also speaks the last quotation that counts as speech;
- the rank: how many candidates stand between the two.

Many pairs share a group. Each group is cached by the facts that it is made of, and
`models.linear.Scorer` adds it up only once, which makes attribution three times faster.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.values.cue import CLOSE_BEHIND
from summarizer.quotes.values.mention import NAME, PRONOUN, MentionKind
from summarizer.quotes.words.verb_classes import classify_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.models.linear import Group
    from summarizer.quotes.values.context import QuotationContext
    from summarizer.quotes.values.document import Item
    from summarizer.quotes.values.survey import Survey

#: The most groups that a cache holds; an article has some hundred.
_KNOWN = 4096
#: All ranks beyond this count as this one.
_FARTHEST_RANK = 4
#: Between a mention and a quotation, other quotations are counted in at most this number of items.
_BETWEEN = 40
#: A paragraph with fewer items is little more than a name.
_BARE = 9
_DASHES = frozenset("—–-")


class SpeakerFeatures:
    """Describes the mentions of a survey as possible speakers of its quotations."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._document = survey.document
        #: The groups that describe a mention by itself, by mention.
        self._own: dict[int, Group] = {}
        #: The groups for a mention in another sentence, by quotation, sentence and verb.
        self._apart: dict[tuple[int, int, str], Group] = {}
        #: The groups for the thread, by quotation and by likeness to the speaker before.
        self._threads: dict[tuple[int, str], Group] = {}

    def describe(
        self, context: QuotationContext, index: int, previous: int | None, rank: int
    ) -> tuple[Group, ...]:
        """Return the features of a mention as the possible speaker of a quotation, in groups.

        `previous` is the mention that speaks the last quotation that counts as speech; None if
        there is none. `rank` counts the candidates between the mention and the quotation. It is
        negative if the mention comes after the quotation: -1 for the first one behind it.
        """
        own = self._own.get(index)
        if own is None:
            own = self._own[index] = (*self._describe_alone(index), *self._describe_around(index))
        named = self._survey.entity_of[index] in context.named_inside
        held = max(-_FARTHEST_RANK, min(_FARTHEST_RANK, rank))
        kind = self._survey.mentions[index].kind
        return (
            own,
            self._describe_places(context, index),
            self._describe_thread(context, index, previous),
            _describe_rank(held, kind, context.alone_in_sentence, named),
        )

    def name_tie(self, context: QuotationContext, index: int | None) -> str:
        """Return what ties a mention to a quotation: how far away it is, and its verb."""
        if index is None:
            return "nobody"
        document = self._document
        sentence = document.sentence_of[self._survey.mentions[index].first]
        where = "same" if sentence == context.sentence else "near"
        if document.sentences[sentence].paragraph != context.quotation.paragraph:
            where = "far"
        return f"{where}:{self._name_cue(index)}"

    def _name_cue(self, index: int) -> str:
        """Return the class of the verb of speech beside a mention, and the gap between them."""
        survey = self._survey
        after, before = survey.cues_after.get(index), survey.cues_before.get(index)
        if after and (after.gap in CLOSE_BEHIND or not before):
            return f"{after.verb_class}:{after.gap}"
        if before:
            return f"{before.verb_class}:inverted {before.gap}"
        return "according" if index in survey.according else "none"

    def _describe_alone(self, index: int) -> list[str]:
        """Return the features of a mention itself."""
        survey, mention = self._survey, self._survey.mentions[index]
        entity_type, entity = mention.entity_type, survey.entity_of[index]
        if mention.kind is NAME and entity is not None:
            entity_type = survey.entities[entity].entity_type or entity_type
        according = index in survey.according
        facts = {
            "opens sentence": self._document.place_of.get(mention.outer) == 0,
            "according": according,
            "according, behind another": according and self._is_hearsay(index),
            "title": bool(mention.title),
            "unsure": mention.uncertain,
            "modifier": mention.modifier,
            "full name": mention.is_full_name,
        }
        return [
            f"is:{mention.kind}:{entity_type or mention.gender}",
            *(f"itself:{name}" for name, holds in facts.items() if holds),
        ]

    def _is_hearsay(self, index: int) -> bool:
        """Whether the mention before it speaks, in the same sentence.

        For example: she said, according to the Herald.
        """
        survey, sentence_of = self._survey, self._document.sentence_of
        if not index or not survey.is_subject(index - 1):
            return False
        before, own = (sentence_of.get(survey.mentions[at].first) for at in (index - 1, index))
        return before == own

    def _describe_around(self, index: int) -> list[str]:
        """Return the features that the words on either side give to a mention."""
        document, speech, mentions = self._document, self._document.speech, self._survey.mentions
        mention = mentions[index]
        before, after = document.word_before(mention.outer), document.word_behind(mention.last)
        facts = {
            "possessive": after in speech.possessives,
            "after preposition": before in speech.prepositions,
            "hearer": classify_verb(before, speech) is VerbClass.TELL,
            "in reported clause": before in speech.that
            and classify_verb(document.word_before(mention.outer - 1), speech)
            is not VerbClass.NONE,
            "before noun": after in speech.nouns or after in speech.groups,
        }
        found = [f"itself:{name}" for name, holds in facts.items() if holds]
        if before == "," and index:
            other = mentions[index - 1]
            close = "close" if other.last == mention.outer - 2 else "loose"
            if document.sentence_of.get(other.first) == document.sentence_of[mention.first]:
                found.append(f"itself:apposition:{mention.kind}:{other.kind}:{close}")
        if after == "," and index + 1 < len(mentions):
            other = mentions[index + 1]
            if other.outer == mention.last + 2:
                found.append(f"itself:in front of apposition:{mention.kind}:{other.kind}")
        return found

    def _describe_places(self, context: QuotationContext, index: int) -> Group:
        """Return the features of the places of a mention and a quotation in the text."""
        mention = self._survey.mentions[index]
        sentence = self._document.sentence_of[mention.first]
        if sentence != context.sentence:
            key = context.number, sentence, self._name_cue(index)
            found = self._apart.get(key)
            if found is None:
                found = self._apart[key] = self._describe_apart(context, sentence, key[-1])
            return found
        if self._document.place_of[mention.first] < context.place:
            return (
                self._name_link(context, index, "pre"),
                *self._describe_ahead(context, index),
            )
        return (self._name_link(context, index, "post"), *self._describe_behind(context, index))

    def _describe_apart(self, context: QuotationContext, sentence: int, cue: str) -> Group:
        """Return the features of the places if the mention is in another sentence.

        `sentence` is the index of that sentence, and `cue` names the verb beside the mention.
        """
        document = self._document
        paragraph = document.sentences[sentence].paragraph
        where = _name_place(context)
        step = sentence - context.sentence
        if paragraph == context.quotation.paragraph:
            has = "has" if document.sentences[sentence].has_quotation else "no"
            return _in_paragraph(max(-3, min(2, step)), cue, where, context.ending, has)
        gap = paragraph - context.quotation.paragraph
        return _in_another_paragraph(
            gap,
            cue,
            "whole" if context.alone_in_paragraph else where,
            "near" if abs(step) == 1 else "off",
            context.nth,
            self._name_paragraph_end(paragraph) if gap == -1 else "",
            "carried" if context.carried_over else "new",
            "bare" if self._is_bare(paragraph) else "full",
        )

    def _name_paragraph_end(self, paragraph: int) -> str:
        _, end = self._document.sentence_ranges[paragraph]
        item = self._document.sentences[end - 1].items[-1]
        if isinstance(item, Quotation):
            return "quote"
        return "colon" if self._document.words[item] == ":" else "stop"

    def _is_bare(self, paragraph: int) -> bool:
        """Whether a paragraph is little more than a name, like the line under a motto."""
        first, end = self._document.sentence_ranges[paragraph]
        return end - first == 1 and len(self._document.sentences[first].items) < _BARE

    def _describe_ahead(self, context: QuotationContext, index: int) -> list[str]:
        """Return the features of a mention before the quotation in the same sentence."""
        survey, document, mention = self._survey, self._document, self._survey.mentions[index]
        items = document.sentences[context.sentence].items
        place = document.place_of[mention.first]
        after, before = survey.cues_after.get(index), survey.cues_before.get(index)
        gap = context.place - document.place_of[mention.last] - 1
        between = _count_quotations(items[max(place, context.place - _BETWEEN) : context.place])
        found = [
            f"pre:gap {_name_distance(gap)}:{context.lead}",
            f"pre:quotes between {between}:{context.lead}",
        ]
        pattern = "none"
        if after and after.place < context.place:
            distance = _name_distance(context.place - after.place - 1)
            pattern = f"{after.verb_class}:{after.gap}"
            found.append(f"pre:verb to quote {distance}")
            found.append(f"pre:{pattern}:{context.lead}:{distance}")
        elif after:
            pattern = f"{after.verb_class}:{after.gap} over"
        elif before:
            pattern = f"inverted {before.verb_class}:{before.gap}"
        elif index in survey.according:
            pattern = "according"
        found.append(f"pre:{pattern}:{context.lead}")
        found.append(f"pre:{pattern}:{context.ending}:{context.follow}")
        found.append(f"pre:{pattern}:between {between}")
        return found

    def _describe_behind(self, context: QuotationContext, index: int) -> list[str]:
        """Return the features of a mention behind the quotation in the same sentence."""
        survey, document, mention = self._survey, self._document, self._survey.mentions[index]
        items = document.sentences[context.sentence].items
        place = document.place_of[mention.first]
        after, before = survey.cues_after.get(index), survey.cues_before.get(index)
        gap = document.place_of[mention.outer] - context.place - 1
        behind = context.place + 1
        between = _count_quotations(items[behind : min(place, context.place + _BETWEEN)])
        pattern = "none"
        if before and before.place > context.place:
            pattern = f"inverted {before.verb_class}:{before.gap}"
            gap = before.place - context.place - 1
        if after and (pattern == "none" or after.gap in CLOSE_BEHIND):
            pattern = f"{after.verb_class}:{after.gap}"
        if pattern == "none" and index in survey.according:
            pattern = "according"
        found = [
            f"post:{pattern}:gap {_name_distance(gap)}",
            f"post:{pattern}:{context.ending}:{context.follow}",
            f"post:{pattern}:between {between}",
            f"post:gap {_name_distance(gap)}:{context.ending}:{context.lead}",
        ]
        sign = items[place - 1]
        if not isinstance(sign, Quotation) and document.words[sign] in _DASHES:
            found.append(f"post:dash:{context.ending}")
        return found

    def _name_link(self, context: QuotationContext, index: int, side: str) -> str:
        """Return the feature that tells whether a mention is the subject of the tag's verb."""
        survey, document, mention = self._survey, self._document, self._survey.mentions[index]
        after, before = survey.cues_after.get(index), survey.cues_before.get(index)
        own = "none"
        if after:
            own = f"subject {after.gap}" if after.token == context.tag_verb else "of another"
        if before and before.token == context.tag_verb:
            own = f"behind {before.gap}"
        opens = "opens" if document.place_of[mention.outer] == 0 else "inside"
        if document.word_before(mention.outer) in document.speech.that:
            opens = "reported"
        return f"link:{context.tag_verb_form}:{own}:{opens}:{side}"

    def _describe_thread(
        self, context: QuotationContext, index: int, previous: int | None
    ) -> Group:
        """Return the features that compare a mention with the last speaker, `previous`."""
        if previous is None:
            return ("thread:first",)
        likeness = self._compare(index, previous)
        key = context.number, likeness
        found = self._threads.get(key)
        if found is None:
            found = self._threads[key] = self._describe_likeness(context, likeness)
        return found

    def _compare(self, index: int, other: int) -> str:
        """Return how alike two mentions are: "same", "akin" or "other".

        Two are akin if they stand for the same entity, or are the same pronoun.
        """
        if index == other:
            return "same"
        survey = self._survey
        one, two = survey.mentions[index], survey.mentions[other]
        entity = survey.entity_of[index]
        if entity is not None and entity == survey.entity_of[other]:
            return "akin"
        pronouns = one.kind is PRONOUN and two.kind is PRONOUN
        return "akin" if pronouns and one.head == two.head else "other"

    def _describe_likeness(self, context: QuotationContext, likeness: str) -> Group:
        document = self._document
        before = document.quotations[context.number - 1]
        gap = min(context.quotation.paragraph - before.paragraph, 2)
        where = _name_place(context)
        found: Group = (
            f"thread:{likeness}:{gap}:{where}",
            f"thread:{likeness}:{gap}:{where}:{context.ending}:{context.follow}",
            (
                f"thread:{likeness}:{'whole' if context.alone_in_paragraph else where}"
                f":{context.nth}:{gap}"
            ),
            f"thread:{likeness}:{'carried' if context.carried_over else 'closed'}:{gap}",
        )
        place = document.quotation_places.get(context.number - 1)
        if place is not None and place[0] == context.sentence:
            found += (f"thread:{likeness}:one sentence:{context.lead}",)
        return found


def _name_distance(items: int) -> str:
    return str(items) if items < 4 else "6" if items < 7 else "12" if items < 13 else "far"


def _name_place(context: QuotationContext) -> str:
    return "alone" if context.alone_in_sentence else f"framed {context.lead}"


def _count_quotations(items: Sequence[Item]) -> int:
    """Return how many of the items are quotations; 2 if there are more."""
    return min(sum(isinstance(item, Quotation) for item in items), 2)


@lru_cache(_KNOWN)
def _describe_rank(rank: int, kind: MentionKind, alone: bool, named: bool) -> Group:
    side = "post" if rank < 0 else "pre"
    framed = "alone" if alone else "framed"
    found = (f"rank:{side}{abs(rank)}", f"kind:{kind}:{side}:{framed}")
    return (*found, f"named inside:{framed}") if named else found


@lru_cache(_KNOWN)
def _in_paragraph(step: int, cue: str, where: str, ending: str, has: str) -> Group:
    return (
        f"sentence:{step}:{cue}",
        f"sentence:{step}:{cue}:{where}",
        f"sentence:{step}:{where}:{ending}",
        f"sentence:{step}:{has} quote:{where}",
    )


@lru_cache(_KNOWN)
def _in_another_paragraph(  # noqa: PLR0913, PLR0917 - what its features are made of
    gap: int, cue: str, whole: str, near: str, nth: int, ending: str, carried: str, bare: str
) -> Group:
    return (
        f"paragraph:{gap}:{cue}",
        f"paragraph:{gap}:{cue}:{whole}",
        f"paragraph:{gap}:{near}:{whole}:{nth}",
        f"paragraph:{gap}:{ending}:{whole}:{cue}",
        f"paragraph:{gap}:{carried}:{whole}",
        f"paragraph:{gap}:{bare}:{whole}",
    )
