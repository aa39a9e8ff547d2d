"""Find the quotations that their speaker signs: “…” — Ada Moreno, mayor of Leith.

The name stands behind a dash, on the same line or on the next; before a colon as in a script; or
with a role on a line of its own, right before the quotation or right behind it. Such a name
leaves no doubt, on whatever page it is, and needs no learned weights. All this is done only in
English: in other languages dashes may set speech apart, and the survey itself looks for the
subject before a colon. Where verbs come last, too, a name right behind the dash signs: in the tag
of a speech the verb comes first there (“…” — dedi Karimov).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeGuard

from summarizer.quotations.quotation import Quotation
from summarizer.quotes.values.context import Lead
from summarizer.quotes.values.mention import NAME, EntityType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.context import QuotationContext
    from summarizer.quotes.values.document import Item
    from summarizer.quotes.values.guess import Guess
    from summarizer.quotes.values.survey import Survey

#: The fewest words of a signed quotation. A shorter one may be a term that the dash explains.
_SHORTEST = 4
#: The most words and signs of a line that only signs a quotation.
_LONGEST_LINE = 25
#: The fewest words and signs of a paragraph of prose. A name on a line before the first such
#: paragraph is the writer's.
_PROSE = 20
#: So many paragraphs with a name in capitals before a colon and a quotation make a script; and
#: the number of items before that quotation.
_SEVERAL, _LABEL = 2, 2
_DASHES = frozenset("—–-―")
#: What stands between a label and the quotation that it names: Customer review | “…”
_LABEL_ENDS = frozenset("|•·:")
#: What may stand right behind the name on a line that signs.
_ROLE_BEGINS = frozenset(",:(|")
_ENDS_SENTENCE = frozenset(".?!…")


def find_signatures(survey: Survey, guesses: Sequence[Guess]) -> list[Guess]:
    """Return the guesses; a signed quotation gets the one who signs it as its speaker."""
    if not (survey.document.speech.weights_learned or survey.document.speech.verb_final):
        return list(guesses)
    signers = _Signers(survey)
    numbers = [signers.find(guess.context) for guess in guesses]
    # who signs a quotation of several paragraphs does so behind the last of them
    for place in range(len(guesses) - 1, 0, -1):
        if guesses[place].context.carried_over and numbers[place] is not None:
            numbers[place - 1] = numbers[place]
    return [_sign(survey, *signed) for signed in zip(guesses, numbers, strict=True)]


def _sign(survey: Survey, guess: Guess, number: int | None) -> Guess:
    """Return a guess with the mention that signs its quotation, if there is one."""
    if number is None:
        return guess
    return replace(
        guess,
        mention=number,
        entity=survey.entity_of[number],
        speech_probability=1.0,
        mention_probability=1.0,
        entity_probability=1.0,
        signed=True,
    )


class _Signers:
    """Finds who signs each quotation. Call `find` for the quotations in the order of the text."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._document = survey.document
        #: The index of each name's mention, by the token at which the name or its title begins.
        self._at = {
            mention.outer: number
            for number, mention in enumerate(survey.mentions)
            if mention.kind is NAME and survey.entity_of[number] is not None
        }
        #: How many paragraphs begin with a label, a colon and a quotation; None until counted.
        self._labels: int | None = None
        #: The paragraphs that are the signature of the quotation before them.
        self._used: set[int] = set()
        sizes = (self._words_in(paragraph) for paragraph in range(len(self._document.paragraphs)))
        self._prose_from = next(
            (paragraph for paragraph, size in enumerate(sizes) if size >= _PROSE), 0
        )

    def find(self, context: QuotationContext) -> int | None:
        """Return the mention of the one who signs a quotation, or None."""
        quotation = context.quotation
        words = self._document.text[quotation.start : quotation.end].split()
        if len(words) < _SHORTEST:
            return None
        if not self._document.speech.weights_learned:
            return self._behind_dash(context)
        if context.lead is Lead.COLON:
            return self._in_script(context)
        number = self._behind_dash(context)
        if number is None and context.alone_in_paragraph:
            number = self._on_own_line(quotation.paragraph)
        return number

    def _in_script(self, context: QuotationContext) -> int | None:
        """Return the person whose bare name opens the paragraph, before colon and quotation.

        None if there is no such name.
        """
        items = self._items(context.sentence)
        if self._first_sentence(context.quotation.paragraph) != context.sentence:
            return None
        number = self._name_at(items[0])
        if number is None or not (self._is_person(number) or self._is_label(number)):
            return None
        last = self._survey.mentions[number].last
        return number if self._document.place_of[last] + 2 == context.place else None

    def _is_label(self, number: int) -> bool:
        """Whether a name in capitals is one of several before a colon and a quotation."""
        if not self._survey.mentions[number].text.isupper():
            return False
        if self._labels is None:
            document = self._document
            ranges = document.sentence_ranges
            firsts = [document.sentences[first].items for first, end in ranges if first < end]
            self._labels = sum(self._begins_with_label(items) for items in firsts)
        return self._labels >= _SEVERAL

    def _begins_with_label(self, items: Sequence[Item]) -> bool:
        """Whether a paragraph begins with a word in capitals, a colon and a quotation."""
        if len(items) <= _LABEL or not isinstance(items[_LABEL], Quotation):
            return False
        name, colon = items[:_LABEL]
        if not self._is_word(name) or not self._is_word(colon):
            return False
        return self._document.words[name].isupper() and self._document.words[colon] == ":"

    def _behind_dash(self, context: QuotationContext) -> int | None:
        """Return the name behind the dash that follows a quotation on its line, or None."""
        items = self._items(context.sentence)
        behind = list(items[context.place + 1 :])
        before = items[context.place - 1] if context.place else None
        labelled = self._is_word(before) and self._document.words[before] in _LABEL_ENDS
        if context.place and not labelled:
            return None
        while len(behind) > 1 and self._is_dash(behind[0]) and self._is_dash(behind[1]):
            behind.pop(0)
        if len(behind) < 2 or not self._is_dash(behind[0]):
            return None
        number = self._name_at(behind[1])
        # a reviewer goes by a name of any form
        return number if number is not None and (labelled or self._is_person(number)) else None

    def _on_own_line(self, paragraph: int) -> int | None:
        """Return who signs a quotation that is a paragraph, on the line before or behind it.

        None if nobody does.
        """
        if paragraph - 1 not in self._used and paragraph - 1 > self._prose_from:
            number = self._on_line(paragraph - 1)
            if number is None:
                number = self._on_label_above(paragraph)
            if number is not None:
                return number
        number = self._on_line(paragraph + 1, behind=True)
        if number is not None:
            self._used.add(paragraph + 1)
        return number

    def _on_line(self, paragraph: int, *, behind: bool = False) -> int | None:
        """Return the person named at the start of a line that has nothing but name and role.

        None for any other line.

        `behind` tells that the line follows the quotation. There a dash may stand before the name,
        and then the role is not needed. Without a dash no colon may end the line, since a colon
        leads to what comes next.
        """
        items = self._line(paragraph)
        dashed = behind and len(items) > 1 and self._is_dash(items[0])
        number = self._name_at(items[dashed]) if len(items) > dashed else None
        if number is None or not self._may_be_person(number):
            return None
        mention = self._survey.mentions[number]
        rest = items[self._document.place_of[mention.last] + 1 :]
        if dashed:
            return number
        words = self._document.words
        if not mention.is_full_name or not rest or not self._is_word(rest[0]):
            return None
        last = words[items[-1]] if self._is_word(items[-1]) else ""
        ended = last in _ENDS_SENTENCE or (behind and last == ":")
        return number if words[rest[0]] in _ROLE_BEGINS and not ended else None

    def _on_label_above(self, paragraph: int) -> int | None:
        """Return the person on a line with a colon, with a caption between it and a quotation.

        None if there is no such line. For example: Ada Moreno, Gardener at Leith: | Above: the
        garden in May. Photograph by Ada Moreno. | “…”
        """
        first, end = self._sentences(paragraph - 1)
        if any(one.has_quotation for one in self._document.sentences[first:end]):
            return None
        items = self._line(paragraph - 2) if paragraph - 2 > self._prose_from else ()
        if not items or not self._is_word(items[-1]) or self._document.words[items[-1]] != ":":
            return None
        return self._on_line(paragraph - 2)

    def _line(self, paragraph: int) -> Sequence[Item]:
        """Return the items of a paragraph that is one short line; no items if it is not."""
        first, end = self._sentences(paragraph)
        if first + 1 != end:
            return ()
        sentence = self._document.sentences[first]
        fits = len(sentence.items) <= _LONGEST_LINE and not sentence.has_quotation
        return sentence.items if fits and not sentence.verbs_end else ()

    def _sentences(self, paragraph: int) -> tuple[int, int]:
        ranges = self._document.sentence_ranges
        return ranges[paragraph] if 0 <= paragraph < len(ranges) else (0, 0)

    def _first_sentence(self, paragraph: int) -> int:
        return self._sentences(paragraph)[0]

    def _items(self, sentence: int) -> Sequence[Item]:
        return self._document.sentences[sentence].items

    def _words_in(self, paragraph: int) -> int:
        first, end = self._sentences(paragraph)
        return sum(len(self._items(sentence)) for sentence in range(first, end))

    def _name_at(self, item: Item) -> int | None:
        return None if isinstance(item, Quotation) else self._at.get(item)

    def _is_person(self, number: int) -> bool:
        entity = self._survey.entity_of[number]
        return (
            entity is not None and self._survey.entities[entity].entity_type is EntityType.PERSON
        )

    def _may_be_person(self, number: int) -> bool:
        """Whether a name is a person's, or a full name of no known type: Georgia Moreno."""
        entity = self._survey.entity_of[number]
        full = self._survey.mentions[number].is_full_name
        return self._is_person(number) or (
            full
            and entity is not None
            and self._survey.entities[entity].entity_type is EntityType.UNKNOWN
        )

    def _is_dash(self, item: Item) -> bool:
        return self._is_word(item) and self._document.words[item] in _DASHES

    @staticmethod
    def _is_word(item: Item | None) -> TypeGuard[int]:
        return isinstance(item, int)
