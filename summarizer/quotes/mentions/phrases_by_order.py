"""Find noun phrases by the order of their words: English, German and Romance languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.mentions.name_words import is_name_word
from summarizer.quotes.mentions.phrase_extents import PhraseExtents
from summarizer.quotes.mentions.phrase_finder import PhraseFinder
from summarizer.quotes.values.mention import (
    MAYBE_PERSON,
    NOMINAL,
    ORGANISATION,
    PERSON,
    UNKNOWN,
    EntityType,
    Mention,
)
from summarizer.quotes.words.person_nouns import (
    classify_noun,
    is_person_noun,
    is_title,
    tell_noun_gender,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.document import Document

#: The number of tokens behind a title that are searched for the name of the person who has it.
_FARTHEST_NAME = 12
#: The same where an office ends with “of” and what it is for.
_FARTHEST_OFFICE = 5
#: The most tokens of the second part of a tail.
_LONGEST_PART = 24


class OrderFinder(PhraseFinder):
    """Finds noun phrases by the order of their words."""

    def __init__(self, document: Document, names: Sequence[Mention]) -> None:
        super().__init__(document, names)
        self._extents = PhraseExtents(document, self.name_at)
        #: The first tokens of the names that an earlier phrase has taken as its apposition.
        self._explained: set[int] = set()

    def find(self) -> list[Mention]:
        """Return the phrases outside quotations, in order."""
        found: list[Mention] = []
        done = -1
        for token in sorted(self._extents.find_starts()):
            if token <= done or not self._extents.may_begin(token):
                continue
            last = self._extents.find_end(token)
            if last is None:
                continue
            within = self.name_at.get(last)
            if within is not None and within.last > last:
                last = within.last  # the full stop of an initial: the historian C. A. Oduya
            name = self._name_at_end(token, last) or self._name_behind(token, last)
            if name is not None:
                # an earlier phrase may have it already: il presidente e ministro Ana Ruiz
                if name.outer > token:
                    self._entitle(name, token)
            else:
                mention = self._make_phrase(token, last)
                if mention is not None:
                    found.append(mention)
            done = last
        return found

    def _make_phrase(self, first: int, last: int) -> Mention | None:
        """Return the phrase from token `first` to `last`, cut to the part that can speak.

        None if no part can speak, or if the phrase is nothing but a name.
        """
        known = [token for token in range(first, last + 1) if self._is_noun_at(token, last)]
        reached = self._extents.cut_to_speaker(first, last, known)
        if reached is None:
            return None
        last = reached
        name = self.name_at.get(last)
        before = self.lower[name.outer - 1] if name is not None and name.outer else ""
        if name is not None and (
            (name.outer <= first + 1 and before not in self.speech.kin)
            or before in self.speech.possessives
        ):
            return None  # nothing but a name
        self.mark_modifiers(first, last)
        tail = self._extents.find_tail(last)
        head = self.lower[known[0] if known and self.speech.head_first else last]
        entity_type = classify_noun(head, self.speech)
        if self.speech.head_first:
            tail = self._with_second_part(tail) if entity_type is PERSON else tail
            self._mark_within(last + 2, tail)
        name = self._find_appositive(first, tail, entity_type)
        if name is None and self.speech.head_first and entity_type is PERSON:
            name = self._name_before_comma(first)
        document = self.document
        return Mention(
            kind=NOMINAL,
            first=first,
            last=last,
            text=document.text[document.starts[first] : document.ends[tail]],
            head=head,
            outer=first,
            tail=tail,
            gender=self._tell_phrase_gender(first, head),
            entity_type=entity_type,
            appositive=name,
        )

    def _tell_phrase_gender(self, first: int, head: str) -> Gender:
        if head in self.speech.groups:
            return tell_noun_gender(head, self.speech) or Gender.THEY
        return self.tell_gender(first, head)

    def _is_noun_at(self, token: int, last: int) -> bool:
        """Whether a token of a phrase that ends at `last` is a noun that can speak.

        A word of a name with a capital is no such noun, unless it ends the phrase.
        """
        return self.lower[token] in self._extents.speakers and (
            token not in self.name_at
            or token == last
            or not is_name_word(self.document.words[token])
        )

    def _find_appositive(self, first: int, last: int, entity_type: EntityType) -> Mention | None:
        """Return the name in apposition behind a phrase.

        None if there is none, or if an earlier phrase has taken it.
        """
        name = self.name_behind_comma(last)
        if (
            name is not None
            and name.first not in self._explained
            and (
                entity_type is PERSON
                # “the assailant, Ada Moreno”: no table has the noun, but the name is a person's
                or (entity_type is UNKNOWN and name.entity_type is PERSON and name.is_full_name)
            )
            and name.entity_type in MAYBE_PERSON
            and (self._ends_apposition(name) or self._follows_verb(first, name))
            and (not self._is_bare(first) or self._is_told_office(first))
        ):
            self._explained.add(name.first)
            return name
        return None

    def _name_before_comma(self, first: int) -> Mention | None:
        """Return the name before the comma to which a noun is in apposition: Lund, pescador.

        An age may stand between them: Lund, 67 años, pescador. None if there is no such name.
        """
        lower, speech = self.lower, self.speech
        at = first - 1
        if at < 1 or lower[at] != ",":
            return None
        aged = lower[at - 1] in speech.years
        if aged:
            at -= 2
            at -= lower[at] in speech.prepositions or lower[at].isdigit()
            at -= at > 0 and lower[at] in speech.prepositions
        name = self.name_at.get(at - 1) if at > 0 and lower[at] == "," else None
        if name is None or name.last != at - 1 or name.entity_type not in MAYBE_PERSON:
            return None
        before = self.document.word_before(name.outer)
        if speech.bare_nouns_are_definite and (
            name.entity_type is not PERSON
            or before in speech.prepositions
            or before in speech.according_ends
        ):
            return None  # menurut Ratna, warga …: the noun is a subject of its own
        # A noun with an article may begin a new clause, but not where the name follows the verb
        # of speech: confie Marthe Segond, l'institutrice qui …
        if aged or self._is_bare(first) or self._extents.is_cue(name.outer - 1):
            return name
        return None

    def _mark_within(self, first: int, tail: int) -> None:
        """Mark the names behind a noun as modifiers: they only tell whose or where it is.

        For example, “Leith” in: la alcaldesa de Leith.
        """
        for token in range(first, tail + 1):
            name = self.name_at.get(token)
            if name is not None and name.first == token:
                self.exchange(name, replace(name, modifier=True))

    def tell_gender(self, first: int, head: str) -> Gender:
        """Return the gender that a noun or its article tells: la portavoce.

        UNKNOWN for a noun that stands for several people.
        """
        if head in self.speech.groups:
            return Gender.UNKNOWN
        told = tell_noun_gender(head, self.speech)
        if not self.speech.head_first:
            return told
        # some nouns are for men and women alike, and listed for one of them: la ministre
        return Gender(self.speech.definite.get(self.lower[first], "")) or told

    def is_for_person(self, head: str) -> bool:
        """Whether a name is a person's if the noun `head` stands before it."""
        return is_person_noun(head, self.speech)

    def _is_bare(self, first: int) -> bool:
        """Whether a phrase begins with no determiner, no “her” or “their”, and no name.

        For example: to be president, Moreno …
        """
        word = self.lower[first]
        if self.speech.head_first and first and self.lower[first - 1] in self.speech.prepositions:
            return False  # al ministro: the article is in the preposition
        return (
            word not in self.speech.determiners
            and word not in self.speech.owners
            and first not in self.name_at
        )

    def _is_told_office(self, first: int) -> bool:
        """Whether an office stands right behind a verb of speech: says Co-Founder, Ada Lund.

        It has a capital in languages with articles; in others any noun for a person will do. Where
        offices run into names, one may also open the sentence: Bupati Garut, Budi Santoso, …
        """
        opens = self.speech.offices_in_capitals and self.document.opens_sentence(first)
        if opens and self.lower[first] in self.speech.titles:
            return True
        bare = self.speech.bare_nouns_are_definite or self.document.words[first][0].isupper()
        return self._extents.is_cue(first - 1) and bare

    def _ends_apposition(self, name: Mention) -> bool:
        """Whether an apposition can end with a name, by the word behind the name.

        Before a verb it cannot: there the name is the subject of a new clause.
        """
        token = name.last + 1
        if token >= len(self.lower) or not self.lower[token][0].isalnum():
            return True
        word = self.lower[token]
        if word in self.speech.who:
            return True
        return word in self.speech.prepositions and name.is_full_name

    def _with_second_part(self, last: int) -> int:
        """Return the last token of a tail of two parts: la jefa de obras y vías, Ana Ruiz.

        `last` is the last token of the first part. It is returned if there is no second part, if
        the second part has a verb, or if no full name stands behind the comma after it.
        """
        lower, speech = self.lower, self.speech
        if last + 1 >= len(lower) or lower[last + 1] not in speech.conjunctions:
            return last
        for token in range(last + 2, min(last + 2 + _LONGEST_PART, len(lower))):
            word = lower[token]
            if not self.document.together(last, token):
                break
            if word == ",":
                name = self.name_behind_comma(token - 1)
                return token - 1 if name is not None and name.is_full_name else last
            verb = word in speech.cues and self.document.words[token].islower()
            if not word[0].isalnum() or verb or word in speech.who or word in speech.auxiliaries:
                break
        return last

    def _follows_verb(self, first: int, name: Mention) -> bool:
        """Whether a phrase follows a verb of speech, and its name precedes a small word.

        The small word is an adverb or a preposition. For example: sagte der General der
        Streitkräfte, General Jan Lund gestern. Always false in English, where the weights are
        learned.
        """
        speech = self.speech
        return (
            not speech.weights_learned
            and self._extents.is_cue(first - 1)
            and self.lower[name.last + 1] in speech.adverbs | speech.prepositions
        )

    def _name_at_end(self, first: int, last: int) -> Mention | None:
        """Return the name at the end of a phrase if the nouns before it are its title, or None."""
        name = self.name_at.get(last)
        if name is None or name.last != last or name.entity_type is ORGANISATION:
            return None
        before = name.outer - 1
        if before < first or before in self.name_at:
            return None
        word = self.lower[before]
        if word in self.speech.possessives:
            # “the Herald’s Ada Moreno”, but not “Moreno’s Lighthouse”
            return name if name.entity_type is PERSON and name.is_full_name else None
        return None if word in self.speech.determiners | self.speech.kin else name

    def _name_behind(self, first: int, last: int) -> Mention | None:
        """Return the name, a few words behind a phrase, of the person whose office it tells.

        For example: el ministro de Hacienda Pedro Lund. None if there is none.
        """
        speech, lower = self.speech, self.lower
        if not speech.head_first:
            return self._name_behind_office(last)
        if lower[last + 1 : last + 2] == [","]:
            return None
        if self._extents.persons.isdisjoint(lower[first : last + 1]):
            return None
        token = last + 1
        while token < min(last + 1 + _FARTHEST_NAME, len(lower)):
            word, name = lower[token], self.name_at.get(token)
            if not self.document.together(last, token) or not word[0].isalnum():
                return None
            if name is not None:
                before = lower[token - 1]
                if name.entity_type is PERSON and name.is_full_name:
                    return name if before not in speech.small_words else None
                token = name.last + 1
                continue
            if word in speech.cues or word in speech.who or word in speech.auxiliaries:
                return None
            if token == last + 1 and word not in speech.tails:
                return None
            token += 1
        return None

    def _name_behind_office(self, last: int) -> Mention | None:
        """Return the name behind an office with “of”: the minister of finance Ana Ruiz.

        `last` is the token of the office's noun. None if no such name is there, or if no word
        that tells what an office is for stands right before it: the president of tiny San Marino.
        """
        speech, lower = self.speech, self.lower
        if not is_title(lower[last], speech) or speech.seats.isdisjoint(
            lower[last + 1 : last + 2]
        ):
            return None
        for token in range(last + 3, min(last + 2 + _FARTHEST_OFFICE, len(lower))):
            name = self.name_at.get(token)
            if name is not None:
                right = lower[token - 1] in speech.departments and name.outer == token
                person = name.is_full_name and name.entity_type in MAYBE_PERSON
                return name if right and person and self.document.together(last, token) else None
        return None

    def _find_title(self, first: int, end: int) -> int:
        """Return the token at which a title begins that ends before token `end`.

        Before its noun, which has a capital, only an article and adjectives belong to it: wie der
        frühere Bürgermeister. It is `end` if nothing is left.
        """
        speech, begin = self.speech, first
        for token in range(first, end):
            word = self.lower[token]
            if not self.document.words[token].islower():
                return begin
            describes = word.endswith(speech.adjectives) and word not in speech.openers
            if not (describes or word in speech.determiners or word in speech.owners):
                begin = token + 1
        return begin

    def _entitle(self, name: Mention, first: int) -> None:
        """Make the phrase before a name its title."""
        if self.speech.capital_nouns:
            first = self._find_title(first, name.outer)
        if first == name.outer:
            return
        nouns = self.lower[first : name.outer]
        if not self.speech.head_first:
            of = (at for at, word in enumerate(nouns) if word in self.speech.seats)
            nouns = nouns[: next(of, None)]
        heads = [
            word for word in nouns if self.speech.head_first and is_person_noun(word, self.speech)
        ]
        head = heads[0] if heads else nouns[-1]
        noun = self.document.words_between(first, name.outer)
        self.entitle(name, first, head, f"{noun} {name.title}".strip())
