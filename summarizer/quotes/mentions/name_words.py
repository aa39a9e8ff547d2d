"""Tell which words of a text can be part of a name, and where a run of them ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.mentions.headings import find_shouted, find_title_cased
from summarizer.quotes.words.given_names import load_given_names
from summarizer.quotes.words.inflection import inflect
from summarizer.quotes.words.person_nouns import is_person_noun, is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.document import Document

#: A run of capitalized words is cut after about this many tokens. Only headlines have longer ones.
_LONGEST_NAME = 12
#: The most words in lower case behind the capital with which a body's name begins.
_LONGEST_BODY = 4


def is_name_word(word: str) -> bool:
    """Whether a token begins like a name."""
    return word[0].isupper() or (word[0] == "@" and len(word) > 1)


def _find_attributing_nouns(document: Document) -> set[int]:
    """Return the tokens that are the second word of a phrase like “according to”."""
    lower = document.lower
    phrases = [words for words in document.speech.according if len(words) > 1]
    firsts = {words[0] for words in phrases}
    return {
        token + 1
        for token in [token for token, word in enumerate(lower) if word in firsts]
        for words in phrases
        if token + len(words) + 1 < len(lower)
        and tuple(lower[token : token + len(words)]) == words
    }


class NameWords:
    """What a text and its language tell about each word that may be part of a name."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.speech = document.speech
        self.words = document.words
        self.lower = document.lower
        self.given = load_given_names(document.speech)
        self.places = inflect(document.speech.silent, document.speech)
        self.organisations = inflect(document.speech.organisations, document.speech)
        self.headlines, self.quoted_titles = find_title_cased(document)
        self.shouted = find_shouted(document)
        #: The nouns in phrases like “Nach Angaben von”, which are never part of a name.
        self.attributing = _find_attributing_nouns(document)
        #: The tokens at which a name may begin.
        self.beginnings = [
            token
            for token, word in enumerate(self.words)
            if word[0].isupper() or word[0] == "@" or "-" in word
        ]
        capitals = [token for token in self.beginnings if self.words[token][0].isupper()]
        #: The words that have a capital somewhere in the middle of a sentence.
        self.midway = {
            self.words[token]
            for token in capitals
            if not self._is_in_heading(token) and not document.opens_sentence(token)
        }
        #: The words that follow a given name somewhere in the text.
        self.surnames = {
            self.words[token]
            for token in capitals
            if token
            and self.words[token - 1][0].isupper()
            and self.lower[token - 1] in self.given
            and not self._is_in_heading(token)
        }
        #: The names of one word that stand beside a verb of speech, where an office may run into
        #: the full name: kata Ratna.
        self.called = (
            {self.words[token] for token in capitals if self._is_called(token)}
            if self.speech.offices_in_capitals
            else frozenset()
        )
        if self.speech.capital_nouns:
            self.surnames |= {
                self.words[token] for token in capitals if token and self._is_presented(token)
            }
            self.surnames |= self._find_bare_speakers(capitals)

    def _is_presented(self, token: int) -> bool:
        """Whether a noun behind another must be a surname.

        For example: sagte Gesche Lund; Gesche Lund, die …
        """
        pair = range(token - 1, token + 1)
        if any(not self.words[at][0].isupper() or self._is_in_heading(at) for at in pair):
            return False
        if not self.document.together(token - 1, token) or any(
            self._is_known_word(at) for at in pair
        ):
            return False
        before = self.lower[token - 2] if token > 1 else "."
        after = self.lower[token + 1 : token + 3]
        if self._speaks_of(before):
            return True
        opens = self.document.opens_sentence(token - 1)
        return opens and len(after) == 2 and after[0] == "," and after[1] in self.speech.who

    def _is_called(self, token: int) -> bool:
        """Whether a word with a capital stands alone beside a verb of speech: kata Ratna."""
        document = self.document
        if self._is_known_word(token) or document.inside[token] is not None:
            return False
        if self._is_capital(token + 1) or (token and self.words[token - 1][0].isupper()):
            return False
        before, behind = document.word_before(token), document.word_behind(token)
        return (
            self._speaks_of(before)
            or before in self.speech.according_ends
            or ((document.place_of.get(token) == 0 or before == ",") and self._speaks_of(behind))
        )

    def _find_bare_speakers(self, capitals: Sequence[int]) -> set[str]:
        """Return the nouns without article that speak in the singular: „…“, so Lund; Lund sagte.

        Nouns right behind a title are returned too. All of these are surnames, unless an article
        stands before the noun elsewhere in the text.
        """
        speech = self.speech
        common = {
            self.words[token]
            for token in capitals
            if token and self.lower[token - 1] in speech.determiners | speech.owners
        }
        return {
            self.words[token]
            for token in capitals
            if self.words[token] not in common
            and not self._is_known_word(token)
            and not self._is_in_heading(token)
            and not self.lower[token].endswith(speech.participle_endings)
            and (
                self._follows_tag_verb(token)
                or self._opens_before_verb(token)
                or self._follows_title(token)
            )
        }

    def _follows_title(self, token: int) -> bool:
        """Whether a title or a noun for a person stands before a word, or before its forename."""
        if self._is_capital(token + 1) or not token or self.document.opens_sentence(token):
            return False
        before = token - 1
        if not self._is_title(before) and self._is_capital(before) and before:
            before -= 0 if self._is_known_word(before) else 1
        return (
            self._is_title(before)
            and self._is_capital(before)
            and self.document.together(before, token)
        )

    def _follows_tag_verb(self, token: int) -> bool:
        """Whether a word alone stands behind the verb of a tag: „…“, sagte Lund am Montag."""
        document = self.document
        place = document.place_of.get(token, 0)
        if place < 2 or self._is_capital(token + 1) or not self._is_singular_cue(token - 1):
            return False
        items = document.sentences[document.sentence_of[token]].items
        return any(not isinstance(item, int) for item in items[max(0, place - 3) : place - 1])

    def _opens_before_verb(self, token: int) -> bool:
        """Whether a word alone opens its sentence before a verb of speech: Lund sagte."""
        document = self.document
        opens = document.place_of.get(token) == 0
        return opens and self._is_singular_cue(token + 1) and self.lower[token + 1] != "so"

    def _is_singular_cue(self, token: int) -> bool:
        """Whether a token is a verb of speech in the singular."""
        if not 0 < token < len(self.lower) or self.document.inside[token] is not None:
            return False
        word = self.lower[token]
        return self._speaks_of(word) and not word.endswith(self.speech.verbs_they)

    def _is_capital(self, token: int) -> bool:
        return token < len(self.words) and self.words[token][0].isupper()

    def _speaks_of(self, word: str) -> bool:
        speech = self.speech
        if word in speech.say or word in speech.report or word in speech.tell:
            return True
        return speech.capital_nouns and word in speech.express

    def _is_known_word(self, token: int) -> bool:
        """Whether a word stands in a table of words that are no names."""
        word, speech = self.lower[token], self.speech
        return (
            not word.isalpha()
            or word in speech.silent
            or word in speech.openers
            or word in speech.organisations
            or word in speech.small_words
            or word in speech.groups
            or word in speech.papers
            or self._is_title(token)
        )

    def _is_in_heading(self, token: int) -> bool:
        document = self.document
        return (
            document.paragraph_of[token] in self.headlines
            or token in self.shouted
            or document.inside[token] in self.quoted_titles
        )

    def _run_end(self, first: int) -> int:
        """Return the last token of the run of capitalized words that begins at `first`."""
        words = self.words
        last = token = first
        while token + 1 < len(words) and token - first < _LONGEST_NAME:
            step = token + 1
            if words[step] == "." and len(words[token]) == 1 and self._touches_next(token):
                step += 1  # an initial
            small = step
            while (
                step < len(words)
                and step - small < 2
                and not self._is_name_word(step)
                and (self._joins(first, token, step) or self._goes_on(first, token, step))
            ):
                step += 1
            if step >= len(words) or not self._is_name_word(step):
                break
            if words[step] == "I" and not self._may_be_named_i(step):
                break
            if not self.document.together(first, step) or self._separates(step):
                break
            if self.speech.head_first and self._begins_person(first, step):
                break  # ministro de Hacienda Pedro Lund
            if self._ends_at(first, token, step):
                break
            token = last = step
        return self._find_body_end(first, last)

    def _ends_at(self, first: int, token: int, step: int) -> bool:
        """Whether a name that began at `first` ends at `token`, before the capital at `step`."""
        shouted = not self.words[step].isupper() and self._is_shouted(token)  # LONDON Smith
        acronym = not self.words[token].isupper() and self._is_acronym(step)  # Пескова ТАСС
        # Jan Lund van KLM
        body = step > token + 1 and self.words[step].isupper() and len(self.words[step]) > 1
        acronym = acronym or (body and not self.words[token].isupper())
        # Ana Ruiz London restoranida
        place = self.speech.verb_final and token > first and self.lower[step] in self.places
        # kata Budi Lund Senin kemarin
        day = self.speech.kin and token > first and self.lower[step] in self.speech.silent_times
        return bool(shouted or acronym or place or day) or self._ends_person(token, step)

    def _find_body_end(self, first: int, last: int) -> int:
        """Return the last token of a body's name whose other words have no capitals.

        For example: Ichki ishlar vazirligi. `last` is returned if the name is no body's.
        """
        lower = self.lower
        if not self.speech.bodies_in_lower_case:
            return last
        if lower[first] in self.given or lower[last].endswith(self.speech.surname_endings):
            return last
        for token in range(last + 1, min(last + 1 + _LONGEST_BODY, len(lower))):
            if not lower[token].isalpha() or not self.document.together(last, token):
                return last
            if self._is_title(token) or lower[token] in self.speech.small_words:
                return last
            if lower[token] in self.speech.organisations:
                return token
        return last

    def _begins_person(self, first: int, token: int) -> bool:
        """Whether the given name at `token` begins the name of a person, behind the office.

        For example: ministro de Hacienda Pedro Lund.
        """
        lower, speech = self.lower, self.speech
        return (
            lower[token] in self.given
            and lower[first] not in self.given
            and first > 0
            and (lower[first - 1] in speech.prepositions or lower[first - 1] in speech.articles)
            and lower[token - 1] not in speech.saints
            and lower[token - 1] not in speech.particles
            and token + 1 < len(lower)
            and (self._is_name_word(token + 1) or lower[token + 1] in speech.particles)
        )

    def _is_name_word(self, token: int) -> bool:
        word = self.words[token]
        if token in self.attributing:
            return False
        if word[0].isupper():
            return True
        if "-" not in word:
            return word[0] == "@" and len(word) > 1
        particle, hyphen, rest = word.partition("-")  # al-Hadi
        return bool(hyphen) and particle in self.speech.particles and rest[:1].isupper()

    def _separates(self, token: int) -> bool:
        """Whether a capitalized word cannot be part of a name: Mayor Meets With Moreno."""
        word, speech = self.lower[token], self.speech
        if self._is_initial(token) or self._is_surname_here(token):
            return False
        return word not in self.given and (
            word in speech.prepositions
            or word in speech.conjunctions
            or word in speech.say
            or (word in speech.auxiliaries and word not in speech.possessives)
        )

    def _is_surname_here(self, token: int) -> bool:
        """Whether a word that may be a verb or the like is a surname: Theresa May, Mrs May.

        Behind “Theresa May”, the word alone is one too, within a sentence (but not: in May) or
        where a verb of speech follows it (May said). Only in English, and not in a heading.
        """
        word = self.words[token]
        if not self.speech.weights_learned or not token or self._is_in_heading(token):
            return False
        if not word[:1].isupper() or word.isupper():
            return False
        before = self.lower[token - 1]
        if before in self.given:
            return True
        if before in self.speech.honorifics:
            return self.words[token - 1][0].isupper()
        if (
            word not in self.surnames
            or before in self.speech.before_times | self.speech.determiners
        ):
            return False
        opens = self.document.opens_sentence(token)
        return not opens or self._speaks_of(self.document.word_behind(token))

    def _is_acronym(self, token: int) -> bool:
        word = self.words[token]
        known = self.lower[token] in self.speech.organisations
        return self.speech.has_cases and known and word.isupper() and len(word) > 1

    def _ends_person(self, token: int, step: int) -> bool:
        """Whether a name of a person ends with the surname at `token`, before the word at `step`.

        A given name or a patronymic may follow a surname that stands first; behind one with its
        given name, another given name is somebody else's.
        """
        speech = self.speech
        whole = token > 0 and self.lower[token - 1] in self.given
        return (
            self.lower[token].endswith(speech.surname_endings)
            and (whole or self.lower[step] not in self.given)
            and self.lower[step] not in speech.suffixes
            and not self.lower[step].endswith(speech.surname_endings)
        )

    def _is_initial(self, token: int) -> bool:
        """Whether a letter is an initial, though it may be a word, too: И. Петров, A. Ruiz.

        Where nouns do not come first it must be one of two: A. D. Ruiz. In “plan A. Moreno said”
        the letter is none.
        """
        if len(self.words[token]) != 1:
            return False
        if self.words[token + 1 : token + 2] != ["."] or not self._touches_next(token):
            return False
        following = "".join(self.words[token + 2 : token + 3]).rstrip(".")
        return self.speech.noun_comes_first or (len(following) == 1 and following.isupper())

    def _may_be_named_i(self, token: int) -> bool:
        """Whether a capital I may be part of a name: Ada I. Moreno, I Made Wirawan."""
        return self._is_middle_initial(token) or "i" in self.speech.particles

    def _is_middle_initial(self, token: int) -> bool:
        """Whether a letter stands between a given name and a surname: Ada I. Moreno."""
        return (
            self.words[token + 1 : token + 2] == ["."]
            and self._touches_next(token)
            and token + 2 < len(self.words)
            and self._is_name_word(token + 2)
        )

    def _is_shouted(self, token: int) -> bool:
        word = self.words[token]
        return len(word) > 4 and word.isupper() and "." not in word

    def _joins(self, first: int, token: int, small: int) -> bool:
        """Whether a small word continues a name that begins at `first`.

        The last word of the name so far is at `token`.
        """
        word = self.lower[small]
        if word == "&":
            return True
        if self._begins_phrase(first, token, small):
            return False
        if not self.speech.titles_may_be_names and self._is_title(token):
            return False  # Sprecher der Polizei is no name
        if word in self.speech.particles and self.words[small].islower():
            return True
        if word not in self.speech.joiners:
            return False
        before = self.lower[token].rsplit("-", 1)[-1]  # then-Secretary of State
        return (
            before in self.speech.organisations
            or before in self.speech.titles
            or before in self.speech.joiners
        )

    def _begins_phrase(self, first: int, token: int, small: int) -> bool:
        """Whether a small word behind a name is an article or a preposition, and no particle.

        An article is a particle only behind another one: van den Berg, but Lund den Preis. In
        German a preposition is a particle only behind a given name: Ada von Lund, but Ada Lund von
        der Charité.
        """
        speech, word = self.speech, self.lower[small]
        article = word in speech.articles or word in speech.oblique_determiners
        if article and (speech.capital_nouns or speech.head_first):
            return small == token + 1
        return (
            speech.capital_nouns
            and word in speech.prepositions
            and token > first
            and self.lower[token] not in self.given
        )

    def _goes_on(self, first: int, token: int, small: int) -> bool:
        """Whether “and” continues an office in capitals: Deputi Penindakan dan Eksekusi Ana Ruiz.

        Not behind a name: then it joins two people.
        """
        speech = self.speech
        if not speech.offices_in_capitals or self.lower[small] not in speech.joiners:
            return False
        run = range(first, token + 1)
        return any(self._is_title(at) for at in run) and not any(
            self.lower[at] in self.given or self.words[at] in self.called for at in run
        )

    def _qualifies(self, token: int) -> bool:
        """Whether a capitalized word before a name is not part of it: Texas, CNN, Ohio-based."""
        word, lower = self.words[token], self.lower[token]
        return (
            lower in self.speech.silent
            or lower in self.speech.organisations
            or (word.isupper() and len(word.replace(".", "")) > 1)
            or ("-" in lower and lower.rsplit("-", 1)[1] == word.rsplit("-", 1)[1])
        )

    def _touches_next(self, token: int) -> bool:
        return self.document.ends[token] == self.document.starts[token + 1]

    def _is_title(self, token: int) -> bool:
        word, speech = self.lower[token], self.speech
        prefix, _, title = word.rpartition("-")
        if prefix and title in speech.titles:
            return True  # then-Governor
        if is_title(word, speech):
            return True
        if word in self.given:
            return False
        return is_person_noun(word, speech)

    def _is_opener(self, word: str) -> bool:
        """Whether a word opens sentences and is no name. It may end with a verb: I’ve."""
        openers, plain = self.speech.openers, word.replace("’", "'")
        if plain in openers:
            return True
        pronoun, contracted, _ = plain.partition("'")
        return bool(contracted) and (pronoun in openers or pronoun in self.speech.genders)

    def _is_cue(self, word: str) -> bool:
        return self._speaks_of(word) and word.capitalize() not in self.midway
