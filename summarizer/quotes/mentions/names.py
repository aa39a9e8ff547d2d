"""Find the names in a text, and what stands before them as a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.lexicon.inflection import is_patronymic
from summarizer.quotes.lexicon.person_nouns import gender_of_noun
from summarizer.quotes.mentions.name_words import NameWords
from summarizer.quotes.values.mention import Kind, Mention

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document


def names_in(document: Document) -> list[Mention]:
    """Return the names of a text, in order."""
    return _Finder(document).names()


class _Finder(NameWords):
    def names(self) -> list[Mention]:
        found: list[Mention] = []
        done = -1
        for token in self.beginnings:
            if token <= done or not self._is_name_word(token) or self._skip(token):
                continue
            done = self._run_end(token)
            mention = self._name(token, done)
            if mention is not None:
                found.append(mention)
        self._take_off_epithets(found)
        return found

    def _take_off_epithets(self, found: list[Mention]) -> None:
        """Shorten a name before which more stands than where it stands alone.

        Democrat Ada Moreno, in an article that has Ada Moreno too.
        """
        document = self.document
        known = {mention.text for mention in found if mention.last > mention.first}
        for mention in found:
            if mention.sort == "org" or self.lower[mention.first] in self.given:
                continue
            for token in range(mention.first + 1, mention.last):
                text = document.text[document.starts[token] : document.ends[mention.last]]
                if text in known:
                    before = document.text[document.starts[mention.first] : document.starts[token]]
                    mention.title = f"{mention.title} {before}".strip()
                    mention.first, mention.text, mention.sort = token, text, "person"
                    mention.gender = self._gender(mention, mention.outer)
                    break

    def _name(self, first: int, last: int) -> Mention | None:
        outer = first
        opens = self.document.opens_sentence(first)
        first = self._skip_openers(first, last, opens=opens)
        while last > first and (
            self.lower[last] in self.speech.openers or self.words[last] == "."
        ):
            last -= 1
        if first > last or (first == last and not self._can_stand_alone(first)):
            return None
        document = self.document
        if not (outer == first - 1 and self.lower[outer] in self.speech.determiners):
            outer = first
        start = self._skip_openers(self._skip_titles(first, last), last, opens=False)
        if self.speech.capital_nouns and last > first and not self._titled(first, start):
            start = self._behind_nouns(start, last)
        if self.speech.case_endings:
            start = self._behind_genitives(start, last)
        if start > last or self._is_someone(start, last):
            return None
        title = document.text[document.starts[first] : document.starts[start]].strip()
        while self.lower[last] in self.speech.suffixes and last > start:
            last -= 1  # Jr. is nobody's surname, and annotators leave it out 28 times in 29
        text = document.text[document.starts[start] : document.ends[last]]
        mention = Mention(Kind.NAME, start, last, text, self.lower[last], outer=outer, title=title)
        mention.sort = self._sort(mention, first)
        mention.gender = self._gender(mention, first)
        mention.unsure = (
            start == last == first
            and document.opens_sentence(first)
            and self.words[first] not in self.midway
            and self.lower[first] not in self.given
        )
        return mention

    def _is_before_given(self, first: int, last: int) -> bool:
        """Whether a word has its capital from the sentence, where verbs stand before subjects."""
        lower, speech = self.lower, self.speech
        return (
            speech.head_first
            and first + 1 < last
            and lower[first] not in self.given
            and lower[first + 1] in self.given
            and lower[first] not in speech.saints
            and lower[first] not in speech.organisations
            and self.words[first] not in self.midway
            and not self._is_title(first)
        )

    def _is_someone(self, first: int, last: int) -> bool:
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
        """Return the first word that is not there only because a sentence begins."""
        speech = self.speech
        while first <= last:
            word = self.lower[first]
            if self._is_initial(first):
                break
            if word in speech.determiners or (word in speech.openers and word not in self.given):
                first += 1
            elif opens and first < last and (word in speech.auxiliaries or self._is_cue(word)):
                first += 1  # Said Smith
            elif opens and self._is_before_given(first, last):
                first += 1  # Habló Ana Ruiz
            else:
                break
            opens = opens and first < last
        return first

    def _titled(self, first: int, start: int) -> bool:
        return start > first and self._is_title(start - 1)

    def _behind_nouns(self, start: int, last: int) -> int:
        """Return where a name begins among capitalized nouns; past `last` where there is none."""
        known = [
            token
            for token in range(start, last + 1)
            if self.lower[token] in self.given or self.words[token] in self.surnames
        ]
        if known:
            alone = known[0] == last > start and self.words[last] in self.surnames
            forename = alone and not self._is_told(last - 1) and self.words[last - 1][0].isupper()
            return last - 1 if forename else known[0]
        orgs = self.speech.organisations
        return start if any(word in orgs for word in self.lower[start : last + 1]) else last + 1

    def _behind_genitives(self, start: int, last: int) -> int:
        """Return where a person's name begins behind what its title governs: глава РФ Иван …"""
        for token in range(start + 1, last):
            if self.lower[token] not in self.given or self.lower[token - 1] in self.given:
                continue
            if not (token + 1 == last and is_patronymic(self.lower[last], self.speech)):
                return token
        while start < last and self.lower[start] in self.places:
            start += 1
        governed = self.lower[start].endswith(self.speech.governed)
        known = self.lower[start] in self.given or self._is_initial(start)
        if last > start + 1 and governed and not known:
            start += 1
        return start

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
        heads = speech.genitives or speech.head_first
        if heads and (lower in speech.nouns_he or lower in speech.nouns_she):
            return False
        if speech.head_first and self._is_title(token):
            return False  # o Presidente
        if lower in speech.titles and word not in self.midway:
            return False
        if not self.document.opens_sentence(token) or word in self.midway:
            return True
        return not (
            lower in self.document.vocabulary
            or lower in speech.report
            or lower in speech.express
            or lower in speech.conjunctions
            or lower in speech.prepositions
            or lower.endswith(speech.adverb_endings)
        )

    def _skip_titles(self, first: int, last: int) -> int:
        """Return where the name proper begins behind titles and what else stands before."""
        start = first
        for token in range(last - 1, first - 1, -1):
            if self._is_title(token):
                start = token + 1
                break
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

    def _qualifies(self, token: int) -> bool:
        """Whether a capitalized word before a name is no part of it: Texas, CNN, Ohio-based."""
        word, lower = self.words[token], self.lower[token]
        return (
            lower in self.speech.silent
            or lower in self.speech.organisations
            or (word.isupper() and len(word.replace(".", "")) > 1)
            or ("-" in lower and lower.rsplit("-", 1)[1] == word.rsplit("-", 1)[1])
        )

    def _is_seen(self, token: int) -> bool:
        """Whether the word stands elsewhere as the last of a name."""
        return self.words[token] in self.surnames

    def _sort(self, mention: Mention, first: int) -> str:
        tokens = self.lower[mention.first : mention.last + 1]
        if mention.first > first:
            return "person"
        if self._is_of_group(mention):
            return "org"
        if all(word in self.places for word in tokens):
            return "place"
        bears_given = tokens[0] in self.given and tokens[0] not in self.places
        named = tokens[1:] if bears_given else tokens  # Bill is no law before a surname
        if any(word in self.organisations for word in named):
            return "org"
        if bears_given or any(is_patronymic(word, self.speech) for word in tokens[1:]):
            return "person"
        if self.words[mention.last].isupper() and len(tokens) == 1 and len(tokens[0]) < 6:
            return "org"
        return ""

    def _is_of_group(self, mention: Mention) -> bool:
        """Whether the noun before a name is one for many: la cooperativa Acque Bianche."""
        speech, at = self.speech, mention.first - 1
        if not speech.head_first or at < 0 or self.words[at][0].isupper():
            return False
        if self.lower[mention.first] in self.given:
            return False  # los abogados Ana Ruiz y Pedro Lund
        return self.lower[at] in speech.groups or self.lower[at] in speech.organisations

    def _gender(self, mention: Mention, first: int) -> str:
        speech = self.speech
        for word in self.lower[first : mention.first]:
            told = gender_of_noun(word, speech)
            if told:
                return told
        if mention.sort == "org":
            return ""
        told = "" if mention.last == mention.first else self._given_gender(mention)
        return told or self._ending_gender(mention)

    def _given_gender(self, mention: Mention) -> str:
        before = self.lower[first - 1] if (first := mention.first) else ""
        governed = before in self.speech.prepositions or any(
            before == words[-1] for words in self.speech.according
        )
        return self.given.gender(self.lower[first], governed=governed)

    def _ending_gender(self, mention: Mention) -> str:
        """Return the gender that a patronymic or a surname tells by its ending."""
        he, she = self.speech.names_he, self.speech.names_she
        for word in reversed(self.lower[mention.first : mention.last + 1]):
            if word.endswith(she):
                return "she"
            if word.endswith(he):
                return "he"
        return ""
