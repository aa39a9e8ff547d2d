"""Find the names in a text, and the titles before them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from summarizer.languages.letters import LATIN_LOWER
from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.mentions.offices import OfficeWords
from summarizer.quotes.values.mention import (
    NAME,
    ORGANISATION,
    PERSON,
    PLACE,
    UNKNOWN,
    EntityType,
    Mention,
)
from summarizer.quotes.words.inflection import is_patronymic
from summarizer.quotes.words.person_nouns import is_person_noun, tell_noun_gender

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document

_LATIN = re.compile(f"[{LATIN_LOWER}]")
#: The most letters of an acronym; a longer word in capitals is only emphasised.
_LONGEST_ACRONYM = 5
#: The most words behind an article, up to a noun for a person: Ada Lake, a former test pilot.
_LONGEST_ROLE = 4


def find_names(document: Document) -> list[Mention]:
    """Return the names of a text, in order."""
    return _Finder(document).find()


class _Finder(OfficeWords):
    def find(self) -> list[Mention]:
        found: list[Mention] = []
        done = -1
        for token in self.beginnings:
            if token <= done or not self._is_name_word(token) or self._is_in_heading(token):
                continue
            done = self._run_end(token)
            mention = self._make_name(token, done)
            if mention is not None:
                found.append(mention)
        found = self._without_offices(found)
        full = {mention.text for mention in found if mention.is_full_name}
        return [self._without_epithet(mention, full) for mention in found]

    def _without_offices(self, found: list[Mention]) -> list[Mention]:
        """Leave out an office that its holder's name follows: Vice President, Ada Moreno."""
        return [
            mention
            for mention, behind in zip_longest(found, found[1:])
            if behind is None
            or behind.outer != mention.last + 2
            or self.lower[mention.last + 1] != ","
            or self.lower[behind.first] not in self.given
            or not all(
                is_person_noun(word, self.document.speech)
                for word in self.lower[mention.first : mention.last + 1]
            )
        ]

    def _without_epithet(self, mention: Mention, full: set[str]) -> Mention:
        """Shorten a name if it ends with one of the `full` names of the text.

        “Democrat Ada Moreno” becomes “Ada Moreno” if the text has that name too.
        """
        if mention.last - mention.first < 2 or (
            mention.entity_type is ORGANISATION or self.lower[mention.first] in self.given
        ):
            return mention
        document = self.document
        for token in range(mention.first + 1, mention.last):
            text = document.text[document.starts[token] : document.ends[mention.last]]
            if text in full:
                before = document.text[document.starts[mention.first] : document.starts[token]]
                return replace(
                    mention,
                    first=token,
                    text=text,
                    title=f"{mention.title} {before}".strip(),
                    entity_type=PERSON,
                    gender=self._tell_gender(mention.outer, token, mention.last, PERSON),
                )
        return mention

    def _make_name(self, first: int, last: int) -> Mention | None:
        """Return the name in the run of capitalized words from `first` to `last`, or None."""
        document, speech = self.document, self.speech
        outer = first
        first = self._skip_openers(first, last, opens=document.opens_sentence(first))
        while last > first and (
            self.words[last] == "."
            or (self._is_opener(self.lower[last]) and not self._is_surname_here(last))
        ):
            last -= 1
        if first > last or (first == last and not self._can_stand_alone(first)):
            return None
        if not (outer == first - 1 and self.lower[outer] in speech.determiners):
            outer = first
        start = self._skip_openers(self._skip_titles(first, last), last, opens=False)
        if (
            speech.verb_final
            and start == last > first
            and self.lower[last] in speech.organisations
        ):
            start = first  # Emniyet Genel Müdürlüğü: titles within the name of a body
        if speech.capital_nouns and last > first and not self._is_titled(first, start):
            known = self._behind_nouns(start, last)
            start = known if known <= last else self._find_initial(start, last)
            start = min(start, self._find_abbreviated(first, last))
        if speech.has_cases:
            start = self._behind_genitives(start, last)
            if self._begins_behind_place(first, start, last):
                first = outer = start  # ogłosił na Twitterze Donald Trump
        if start > last or self._is_noun_phrase(start, last):
            return None
        while self.lower[last] in speech.suffixes and last > start:
            last -= 1  # Jr. is nobody's surname, and annotators leave it out 28 times in 29
        entity_type = self._classify(first, start, last)
        return Mention(
            kind=NAME,
            first=start,
            last=last,
            text=document.text[document.starts[start] : document.ends[last]],
            head=self.lower[last],
            outer=outer,
            title=document.words_between(first, start),
            gender=self._tell_gender(first, start, last, entity_type),
            entity_type=entity_type,
            uncertain=start == last == first and self._has_sentence_capital(first),
        )

    def _has_sentence_capital(self, token: int) -> bool:
        """Whether a word may have a capital only because it opens its sentence."""
        return (
            self.document.opens_sentence(token)
            and self.words[token] not in self.midway
            and self.lower[token] not in self.given
        )

    def _opens_before_given(self, first: int, last: int) -> bool:
        """Whether the first word of a run is no name, but opens the sentence: Habló Ana Ruiz.

        Only in languages where a verb may stand before its subject, or any noun before a name:
        Analytikern Johan Rydell. Where nouns have cases or capitals, other rules find the name.
        """
        lower, speech = self.lower, self.speech
        bare_nouns = not (speech.weights_learned or speech.has_cases or speech.capital_nouns)
        return (
            (speech.head_first or speech.verb_final or bare_nouns)
            and first + 1 < last
            and lower[first] not in self.given
            and lower[first + 1] in self.given
            and lower[first + 1] not in speech.particles
            and lower[first] not in speech.saints
            and lower[first] not in speech.organisations
            and self.words[first] not in self.midway
            and not self._is_title(first)
        )

    def _tells_when(self, first: int) -> bool:
        """Whether a word before a name is a day or a month: on Monday Smith; last Monday Smith.

        Not in “The Sunday Times”, nor if it is a given name, too.
        """
        before, word = self.document.word_before(first), self.lower[first]
        return (
            before in (self.speech.before_times or self.speech.prepositions)
            and word in self.speech.silent_times
            and word not in self.given
        )

    def _opens_as_participle(self, first: int, last: int) -> bool:
        """Whether the word that opens a sentence is a participle, and no part of a name.

        Right before a verb of speech it is one: Reading Borough Council said.
        """
        return (
            not self._is_cue(self.document.word_behind(last))
            and self.lower[first] in self.speech.opening_participles
            and self.words[first] not in self.midway
            and self.lower[first] not in self.places
        )

    def _opens_as_preposition(self, first: int) -> bool:
        """Whether the word that opens a sentence is a preposition: Von Ada Lund. Not: Von der Au.

        Only in German, where “von” may be part of a name.
        """
        lower, speech = self.lower, self.speech
        return (
            speech.capital_nouns
            and lower[first] in speech.prepositions
            and lower[first + 1] not in speech.particles
        )

    def _opens_obliquely(self, first: int) -> bool:
        """Whether the word that opens a sentence has an ending that no name has as a subject."""
        word, speech = self.lower[first], self.speech
        return (
            speech.verb_final
            and word.endswith(speech.objects)
            and word not in self.given
            and word not in self.places
            and word not in speech.organisations
            and self.words[first] not in self.midway
        )

    def _opens_as_noun(self, first: int, last: int) -> bool:
        """Whether the first word of a run is a noun that opens the sentence before a full name.

        The text has it in lower case too. Only where such nouns stand before names.
        """
        document = self.document
        return (
            document.speech.verb_final
            and first + 1 < last
            and self.lower[first] in document.vocabulary
            and self.lower[first] not in self.given
        )

    def _is_noun_phrase(self, first: int, last: int) -> bool:
        """Whether words in capitals are a noun phrase: an Iowa Democrat."""
        before = self.lower[first - 1] if first else ""
        return (
            last > first
            and before in self.speech.articles
            and not self.speech.capital_nouns
            and self.lower[last] in self.speech.nouns
            and self.lower[first] not in self.given
        )

    def _skip_openers(self, first: int, last: int, *, opens: bool) -> int:
        """Return the first token of a run that is no determiner and no word that opens a sentence.

        `opens` tells whether the run opens a sentence.
        """
        speech = self.speech
        while first <= last:
            word = self.lower[first]
            if self._is_initial(first):
                break
            if word in speech.determiners or (
                self._is_opener(word)
                and word not in self.given
                and not self._is_surname_here(first)
            ):
                first += 1
            elif (
                opens
                and first < last
                and (word in speech.auxiliaries or self._is_cue(word))
                and not self._is_given_here(first)
            ):
                first += 1  # Said Smith
            elif first < last and (
                self._tells_when(first) or (opens and self._opens_as_participle(first, last))
            ):
                first += 1  # on Monday Smith; Thanking Smith
            elif opens and self._opens_before_body(first, last):
                first += 1  # Забастовка Ryanair
            elif (
                opens
                and first < last
                and (self._opens_as_preposition(first) or self._opens_obliquely(first))
            ):
                first += 1  # Von Ada Lund; Şüphelilerden Ana Ruiz
            elif opens and self._opens_as_noun(first, last):
                first += 1  # Mahalleli Ana Ruiz
            elif opens and self._opens_before_given(first, last):
                first += 1  # Habló Ana Ruiz
            else:
                break
            opens = opens and first < last
        return first

    def _is_given_here(self, first: int) -> bool:
        """Whether a verb before a capital is a given name: Will Smith, but not: Will Ada come?"""
        return self.lower[first] in self.given and self.lower[first + 1] not in self.given

    def _find_abbreviated(self, first: int, last: int) -> int:
        """Return the token at which a body's name begins whose abbreviation stands behind it.

        For example: die Hilfsorganisation Coast Rescue Watch (CRW). It is behind `last` if there
        is no abbreviation.
        """
        words = self.words
        short = words[last + 2] if words[last + 1 : last + 2] == ["("] else ""
        start = last + 1 - len(short)
        if words[last + 3 : last + 4] != [")"] or not short.isupper() or start < first:
            return last + 1
        initials = "".join(word[0] for word in words[start : last + 1])
        return start if initials == short else last + 1

    def _find_initial(self, first: int, last: int) -> int:
        """Return the first initial of a run (Kuratorin A. D. Lund); behind `last` if none."""
        for token in range(first, last):
            if len(self.words[token]) == 1 and self.words[token + 1] == ".":
                return token
        return last + 1

    def _is_titled(self, first: int, start: int) -> bool:
        return start > first and self._is_title(start - 1)

    def _behind_nouns(self, start: int, last: int) -> int:
        """Return the token at which a name begins among capitalized nouns.

        It is behind `last` if there is no name.
        """
        known = [
            token
            for token in range(start, last + 1)
            # "Von" is a given name too, but not in: Drohungen von Arbeitern
            if (self.lower[token] in self.given and self.words[token][0].isupper())
            or self.words[token] in self.surnames
        ]
        if known:
            surname = known[0]
            alone = surname > start and self.words[surname] in self.surnames
            forename = (
                alone
                and not self._is_known_word(surname - 1)
                and self.words[surname - 1][0].isupper()
            )
            return surname - 1 if forename else surname
        orgs = self.speech.organisations
        return start if any(word in orgs for word in self.lower[start : last + 1]) else last + 1

    def _behind_genitives(self, start: int, last: int) -> int:
        """Return the token at which a person's name begins, behind words of the title.

        For example: глава РФ Иван …
        """
        for token in range(start + 1, last):
            if self.lower[token] not in self.given or self.lower[token - 1] in self.given:
                continue
            if not (token + 1 == last and is_patronymic(self.lower[last], self.speech)):
                return token
        while start < last and (self.lower[start] in self.places or self._is_foreign(start, last)):
            start += 1  # директор Ryanair Майкл О’Лири
        governed = self.lower[start].endswith(self.speech.governed)
        known = self.lower[start] in self.given or self._is_initial(start)
        if last > start + 1 and governed and not known:
            start += 1
        return start

    def _begins_behind_place(self, first: int, start: int, last: int) -> bool:
        """Whether a preposition governs the words before a name, which are then no title of it."""
        return (
            first < start < last
            and first > 0
            and self.lower[first - 1] in self.speech.prepositions
            and not any(self._is_title(token) for token in range(first, start))
        )

    def _is_foreign(self, token: int, last: int) -> bool:
        """Whether a word has Latin letters, and the last word of its run has others."""
        return self._is_latin(token) and not self._is_latin(last)

    def _is_latin(self, token: int) -> bool:
        return _LATIN.match(self.lower[token]) is not None

    def _opens_before_body(self, first: int, last: int) -> bool:
        """Whether the first word of a run has its capital only from the start of its sentence.

        A place, a body or a word in other letters follows: Забастовка Ryanair. Only in languages
        with cases; a word that has a capital elsewhere is a name.
        """
        following = first + 1
        return (
            self.speech.has_cases
            and first < last
            and self.words[first] not in self.midway
            and self.lower[first] not in self.given
            and not self.words[first].isupper()
            and (
                self.lower[following] in self.places
                or self.lower[following] in self.organisations
                or (self._is_latin(following) and not self._is_latin(first))
                or self._is_shouted(following)
            )
        )

    def _is_participle(self, word: str) -> bool:
        """Whether a word has the ending of a participle: Proseguendo: «…». Not in English."""
        return not self.speech.weights_learned and word.endswith(self.speech.participle_endings)

    def _can_stand_alone(self, token: int) -> bool:
        """Whether a single capitalized word is a name."""
        word, lower, speech = self.words[token], self.lower[token], self.speech
        if len(word) == 1:
            return False
        if speech.capital_nouns and word not in self.surnames:
            return lower in self.given or (word.isupper() and len(word) > 2)
        if lower in self.given:
            return not (lower in speech.openers and word not in self.midway)
        if lower in speech.nouns or lower in speech.groups or lower in speech.papers:
            return False
        if speech.noun_comes_first and (lower in speech.nouns_he or lower in speech.nouns_she):
            return False
        if speech.head_first and self._is_title(token):
            return False  # o Presidente
        if speech.head_first and self._names_body(token):
            return False  # la Haute autorité de santé
        if lower in speech.titles and word not in self.midway:
            return False
        if not self.document.opens_sentence(token) or word in self.midway:
            return True
        return not (
            lower in self.document.vocabulary
            or self._is_participle(lower)
            or lower in speech.report
            or lower in speech.express
            or lower in speech.conjunctions
            or lower in speech.prepositions
            or lower.endswith(speech.adverb_endings + speech.own_subjects)  # Semboyannya
        )

    def _names_body(self, token: int) -> bool:
        """Whether a word with a capital only tells more of the body behind it."""
        following = self.lower[token + 1] if token + 1 < len(self.lower) else ""
        return following in self.speech.organisations or following in self.speech.groups

    def _skip_titles(self, first: int, last: int) -> int:
        """Return the token at which the name itself begins, behind titles and words like “CNN”."""
        start = first
        for token in range(last - 1, first - 1, -1):
            if self._is_title(token):
                start = token + 1
                break
        if self.speech.offices_in_capitals and (start > first or last > first + 1):
            return self._begin_name(first, start, last)
        if start > first and self.lower[start] in self.speech.joiners:
            # Secretary of State John Kerry
            behind = [t for t in range(start + 1, last) if self.lower[t] in self.given]
            known = last if self._is_seen(last) else first
            return behind[0] if behind else known
        if start > first:
            return start
        for token in range(first + 1, last):
            if self.lower[token] in self.given and self._qualifies(token - 1):
                return token
        while start < last and self._qualifies(start) and self.lower[start] not in self.given:
            if self.lower[last] in self.speech.organisations or not self._is_seen(last):
                break
            start += 1  # Oscar-winner Smith, where Smith is known
        return start

    def _is_seen(self, token: int) -> bool:
        """Whether the word at a token is a surname somewhere in the text."""
        return self.words[token] in self.surnames

    def _classify(self, first: int, start: int, last: int) -> EntityType:
        """Return whom or what a name stands for; it begins at `start`, its titles at `first`."""
        if start > first:
            return PERSON
        if self._is_of_group(start):
            return ORGANISATION
        words = self.lower[start : last + 1]
        if words[0] in self.speech.saints or all(word in self.places for word in words):
            return PLACE  # San Bernardino
        bears_given = words[0] in self.given and words[0] not in self.places
        named = words[1:] if bears_given else words  # “Bill” before a surname is no law
        if any(word in self.organisations for word in named):
            return PERSON if self._is_introduced(start, last) else ORGANISATION
        if bears_given or any(is_patronymic(word, self.speech) for word in words[1:]):
            return PERSON
        if self.words[last].isupper() and len(words) == 1 and len(words[0]) <= _LONGEST_ACRONYM:
            return ORGANISATION
        return UNKNOWN

    def _is_introduced(self, start: int, last: int) -> bool:
        """Whether a noun for a person stands behind a name of two words: Ada Lake, a pilot.

        Only in English: elsewhere the effect on the figures was not measured.
        """
        speech, lower = self.speech, self.lower
        if not speech.weights_learned or last != start + 1 or lower[last + 1 : last + 2] != [","]:
            return False
        before = self.document.word_before(start)
        if before in speech.determiners or not set(lower[last + 2 : last + 3]) & speech.articles:
            return False  # in the Oval Office, a president
        for word in lower[last + 3 : last + 3 + _LONGEST_ROLE]:
            if not word[0].isalnum() or word in speech.small_words:
                return False
            if is_person_noun(word, speech):
                return True
        return False

    def _is_of_group(self, start: int) -> bool:
        """Whether the noun before a name stands for a group: la cooperativa Acque Bianche."""
        speech, at = self.speech, start - 1
        if not speech.head_first or at < 0 or self.words[at][0].isupper():
            return False
        if self.lower[start] in self.given:
            return False  # los abogados Ana Ruiz y Pedro Lund
        return self.lower[at] in speech.groups or self.lower[at] in speech.organisations

    def _tell_gender(self, first: int, start: int, last: int, entity_type: EntityType) -> Gender:
        """Return the gender that titles, a given name or an ending tell of a name."""
        for word in self.lower[first:start]:
            told = tell_noun_gender(word, self.speech)
            if told:
                return told
        if entity_type is ORGANISATION:
            return Gender.UNKNOWN
        told = Gender.UNKNOWN if last == start else self._tell_gender_by_given_name(start)
        return told or self._tell_gender_by_ending(start, last)

    def _tell_gender_by_given_name(self, start: int) -> Gender:
        before = self.document.word_before(start)
        governed = before in self.speech.prepositions or before in self.speech.according_ends
        return self.given.tell_gender(self.lower[start], governed=governed)

    def _tell_gender_by_ending(self, start: int, last: int) -> Gender:
        """Return the gender that a patronymic or a surname tells by its ending."""
        he, she = self.speech.names_he, self.speech.names_she
        if not he and not she:
            return Gender.UNKNOWN
        for word in reversed(self.lower[start : last + 1]):
            if word.endswith(she):
                return Gender.SHE
            if word.endswith(he):
                return Gender.HE
        return Gender.UNKNOWN
