"""Find where a noun phrase for somebody who may speak begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.values.mention import ORGANISATION, PERSON
from summarizer.quotes.words.person_nouns import is_person_noun, is_title
from summarizer.quotes.words.verb_classes import attributes_speech

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention

#: A phrase is cut after this many tokens: a longer run is a clause whose verb is in no table.
_LONGEST_PHRASE = 9
#: The most tokens behind a noun that describe it: a person close to the firm.
_LONGEST_TAIL = 12
#: The most adjectives that are kept behind a noun, in languages that put them there.
_ADJECTIVES = 2
#: The most tokens from the start of a phrase without a determiner to its noun, the noun included:
#: many senior police officials.
_AHEAD = 4


class PhraseExtents:
    """Finds at which tokens of a document the noun phrases outside quotations begin and end."""

    def __init__(self, document: Document, name_at: dict[int, Mention]) -> None:
        self.document = document
        self.speech = document.speech
        self.lower = document.lower
        #: By token: the name that it belongs to.
        self.name_at = name_at
        #: The words of the text that are nouns for a single person, and those that can speak.
        words, speech = set(self.lower), self.speech
        self.persons = {word for word in words if is_person_noun(word, speech)}
        self.speakers = self.persons | (words & (speech.groups | speech.papers))

    def find_starts(self) -> set[int]:
        """Return the tokens at which a phrase may begin.

        These are the tokens of names, the determiners, the possessive pronouns, the nouns for
        someone, and up to three tokens before each such noun. To look at no others saves two
        thirds of the time.
        """
        speech, document = self.speech, self.document
        someone = self.persons.union(speech.groups, speech.papers if speech.head_first else ())
        telling = someone.union(speech.determiners, speech.owners)
        found = set(self.name_at)
        for token in [token for token, word in enumerate(self.lower) if word in telling]:
            found.add(token)
            if self.lower[token] in someone:
                found.update(range(max(0, token - _AHEAD + 1), token))
        return {token for token in found if document.inside[token] is None}

    def may_begin(self, token: int) -> bool:
        """Whether a phrase may begin at a token."""
        word, speech = self.lower[token], self.speech
        if word in speech.subjects:
            return False
        if word in speech.determiners or word in speech.owners:
            return True
        name = self.name_at.get(token)
        if name is not None and name.outer != token:
            return False
        if name is not None:
            after = name.last + 1
            if after >= len(self.lower) or not self.document.together(token, after):
                return False
            if self._is_verb_before_title(after):
                return False
            return (
                self.lower[after] in speech.possessives
                or self._leads_to_noun(after, 3)
                or (self.is_cue(token - 1) and self._leads_to_name(after))
            )
        return self._leads_to_noun(token, _AHEAD) and not self._follows_pronoun(token)

    def _follows_pronoun(self, token: int) -> bool:
        """Whether a word is probably a verb, since a pronoun is its subject: they met Mayor …

        False in German, where all nouns have capitals: there “die” is a pronoun and an article.
        """
        speech = self.speech
        if speech.capital_nouns or not token or not self.document.together(token - 1, token):
            return False
        subjects = speech.subjects | (speech.who - speech.that)
        return self._may_be_verb(token) and self.lower[token - 1] in subjects

    def _is_verb_before_title(self, token: int) -> bool:
        """Whether a word is probably a verb: the board met Mayor Moreno.

        It stands between a noun for someone, or a name, and a title with a capital.
        """
        speech, words, behind = self.speech, self.document.words, token + 1
        if speech.capital_nouns or behind >= len(words) or not self._may_be_verb(token):
            return False
        name = self.name_at.get(token - 1)
        return (
            words[behind][0].isupper()
            and is_title(self.lower[behind], speech)
            and (name.last == token - 1 if name else self.lower[token - 1] in self.speakers)
        )

    def _may_be_verb(self, token: int) -> bool:
        word = self.lower[token]
        if not self.document.words[token].islower() or word in self.speech.possessives:
            return False
        return word not in self.speakers and not word.endswith(self.speech.participle_endings)

    def _leads_to_noun(self, token: int, most: int) -> bool:
        """Whether a word for someone is among the next `most` tokens: police, senior officials."""
        for ahead in range(token, min(token + most, len(self.lower))):
            word = self.lower[ahead]
            if not word[0].isalnum() or self._breaks(ahead):
                return False
            if word in self.speech.groups or word in self.persons:
                return True
            if self.speech.head_first and word in self.speech.papers:
                return True
            if word in self.speech.determiners:
                return False
        return False

    def _leads_to_name(self, token: int) -> bool:
        """Whether the words from a token on must be a title, since a person's name follows.

        For example: said Moreno constituent Ada Brandt.
        """
        for ahead in range(token, min(token + 3, len(self.lower))):
            name = self.name_at.get(ahead)
            if name is not None:
                return name.entity_type is PERSON and ahead > token
            if not self.lower[ahead].isalpha() or self._breaks(ahead):
                return False
        return False

    def find_end(self, first: int) -> int | None:
        """Return the last token of the noun phrase at `first`; None if no phrase begins there."""
        last = None
        token = first
        if self.lower[first] in self.speech.determiners or self.lower[first] in self.speech.owners:
            token += 1
        elif first in self.name_at:
            token = self.name_at[first].last + 1
        while (
            token < len(self.lower)
            and token - first < _LONGEST_PHRASE
            and self.document.together(first, token)
            and self.lower[token - 1] not in self.speech.closing_determiners
        ):
            word = self.lower[token]
            if word in self.speech.possessives:
                token += 1
                continue
            if word in self.speech.pairing and self._joins_offices(token):
                token += 1
                continue
            if not word[0].isalnum() or self._breaks(token):
                break
            if self._begins_another(first, token) or self._is_verb_before_title(token):
                break
            if self.speech.head_first and word in self.speech.tail_adjectives:
                break
            last = token
            token += 1
        return self._cut_to_noun(first, last) if self.speech.capital_nouns else last

    def _cut_to_noun(self, first: int, last: int | None) -> int | None:
        """Return the last token with a capital up to `last`: der Bürgermeister (kämpferisch).

        That is the noun of the phrase, where nouns have capitals. Return `last` if there is none.
        """
        if last is None:
            return None
        nouns = (
            token for token in range(last, first, -1) if self.document.words[token][0].isupper()
        )
        return next(nouns, last)

    def _begins_another(self, first: int, token: int) -> bool:
        """Whether a token surely belongs to no phrase that begins at `first`."""
        word, speech = self.lower[token], self.speech
        if word in speech.indefinite_pronouns and token > first:
            return True  # “at the rally someone shouted”
        if word in speech.owners and token > first and not speech.weights_learned:
            return True  # esta vecina muestra su preocupación
        return word in speech.determiners or self._is_behind_name(first, token)

    def _is_behind_name(self, first: int, token: int) -> bool:
        """Whether a token is probably a verb: it follows a full name, and is no noun for someone.

        The name must not begin the phrase.
        """
        name = self.name_at.get(token - 1)
        return (
            name is not None
            and name.last == token - 1
            and name.last > name.first > first
            and name.entity_type is not ORGANISATION
            and self.lower[token] not in self.speakers
        )

    def _joins_offices(self, token: int) -> bool:
        """Whether an “and” joins two offices of one person: the author and nurse Ada Lund.

        The second has no determiner, and a full name follows it; the first is no name's title.
        In German the second may be any noun, which its capital shows.
        """
        if not self._is_office(token - 1) or token - 1 in self.name_at:
            return False
        for ahead in range(token + 1, min(token + 1 + _AHEAD, len(self.lower))):
            if self.document.words[ahead].islower() == self.speech.capital_nouns:
                return False
            if self._breaks(ahead) or self.lower[ahead] in self.speech.small_words:
                return False
            name = self.name_at.get(ahead + 1)
            if name is not None and name.first == ahead + 1:
                person = name.is_full_name and name.entity_type is not ORGANISATION
                office = self.speech.capital_nouns or self._is_office(ahead)
                return person and office and self.document.together(token, ahead)
        return False

    def _is_office(self, token: int) -> bool:
        word = self.lower[token]
        return word in self.persons and word not in self.speech.groups

    def _breaks(self, token: int) -> bool:
        speech, word = self.speech, self.lower[token]
        if word in speech.breaks:
            return True
        if token in self.name_at:
            return False
        if speech.name_endings and word in speech.suffixes and token - 1 in self.name_at:
            return True  # köylü Hatice Nine
        if word.startswith(speech.verb_prefixes) and word not in self.speakers:
            return True
        if word.endswith(speech.adverb_endings) and self.is_cue(token + 1):
            return True
        if word in speech.report or word in speech.express:
            return word not in self.speakers
        return False

    def cut_to_speaker(self, first: int, last: int, known: list[int]) -> int | None:
        """Return the last token of the part of a phrase that can speak; None if no part can.

        `known` are the tokens of its nouns that can speak. A phrase right behind a verb of speech
        is kept whole, and so is one before such a verb if at most one token follows its last such
        noun. Elsewhere a phrase without such a noun is kept if it has at most four tokens, unless
        the noun comes first in the language.
        """
        if known and self.speech.verb_final:
            return known[-1]  # dedi vazir keskin ohangda
        if self.is_cue(first - 1) or (
            self.is_cue(last + 1) and not (known and last - known[-1] > 1)
        ):
            return last  # “said one campaign staffer”: beside a verb of speech any noun can speak
        if self.speech.head_first:
            return min(last, known[0] + _ADJECTIVES) if known else None
        if known:
            return known[-1]  # “the foundation hid four donations” has a noun that can speak
        return None if last - first > 3 else last

    def find_tail(self, last: int) -> int:
        """Return the last token of the words that tell more of a noun: a person close to the firm.

        `last` is the token of the noun; it is returned if no such words follow.
        """
        speech, lower, words = self.speech, self.lower, self.document.words
        token = last + 1
        if (
            token + 1 < len(lower)
            and lower[token] in speech.tail_adjectives
            and lower[token + 1] in speech.prepositions
        ):
            token += 1  # close to, involved in
        if token >= len(lower) or lower[token] not in speech.tails:
            return last
        end = last
        while (
            token < len(lower)
            and token - last <= _LONGEST_TAIL
            and self.document.together(last, token)
            and (
                words[token][0].isalnum()
                or lower[token] in speech.possessives
                or (words[token] == "." and len(words[token - 1]) == 1)
            )
        ):
            word = lower[token]
            named = speech.head_first and words[token][0].isupper()  # Museo del Mañana
            if self._breaks_tail(token) and not named:
                break
            if word in speech.conjunctions or word in speech.owners:
                break
            if (
                speech.head_first
                and token > last + 1
                and (self._leads_away(token) or self._begins_object(token))
            ):
                break
            if token > last + 1 and (
                word in speech.who
                or (word in speech.auxiliaries and word not in speech.possessives)
            ):
                break
            if word not in speech.prepositions and word not in speech.determiners:
                end = token
            token += 1
        # A word such as “in”, which is also among the adverbs, can tell who a person is: a man in
        # the crowd. It does not if it leads to the text in which something was said (said her
        # lawyers in a filing), nor behind a noun for no person (an article in a journal).
        if lower[last + 1] not in speech.adverbs:
            # el alcalde en una entrevista
            return last if speech.head_first and lower[end] in speech.media else end
        told_in = lower[end] in speech.media or not is_person_noun(lower[last], speech)
        return last if told_in else end

    def _leads_away(self, token: int) -> bool:
        """Whether a preposition tells where words were said: le maire de Lyon dans un livre."""
        word, speech = self.lower[token], self.speech
        return word in speech.prepositions and word not in speech.tails

    def _begins_object(self, token: int) -> bool:
        """Whether an article begins another phrase: el juez del Supremo los elementos que …"""
        lower, speech = self.lower, self.speech
        return (
            lower[token] in speech.articles
            and self.document.words[token].islower()
            and lower[token - 1] not in speech.prepositions
        )

    def _breaks_tail(self, token: int) -> bool:
        """Whether the words that tell more of a noun end before a verb, an adverb or a time."""
        word, speech = self.lower[token], self.speech
        if self.is_cue(token) or word.endswith(speech.adverb_endings):
            return True
        if word in speech.adverbs and word not in speech.prepositions:
            return True  # “in” is in both tables: “in fact” makes it an adverb
        return self.lower[token - 1] in speech.prepositions and word in speech.silent_times

    def is_cue(self, token: int) -> bool:
        """Whether a token is a verb outside quotations that surely attributes speech."""
        if not 0 <= token < len(self.lower) or self.document.inside[token] is not None:
            return False
        return attributes_speech(self.lower[token], self.speech)
