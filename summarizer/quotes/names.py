"""Find the names in a text, and what stands before them as a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.inflection import forms_of, given_of, is_patronymic
from summarizer.quotes.mentions import Kind, Mention

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.document import Document

#: Longer runs of capitals are headlines.
_LONGEST_NAME = 12
_LONGEST_HEADLINE = 18
_LONG_HEADLINE = 8
#: So many words in capitals one after the other are a heading; names are shorter.
_SHOUTED = 5


def is_name_word(word: str) -> bool:
    """Whether a token begins like a name."""
    return word[0].isupper() or (word[0] == "@" and len(word) > 1)


def names_in(document: Document) -> list[Mention]:
    """Return the names of a text, in order."""
    return _Finder(document).names()


class _Finder:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.speech = document.speech
        self.words = document.words
        self.lower = document.lower
        self.given = given_of(document.speech)
        self.places = forms_of(document.speech.silent, document.speech)
        self.organisations = forms_of(document.speech.organisations, document.speech)
        self.skipped, self.skipped_quotes = _title_cased(document)
        self.shouted = _shouted(document)
        #: Nach Angaben von: such a noun begins no name, nor does “von” join it to one.
        self.leads = {
            token
            for words in self.speech.according
            for token in range(1, len(self.words) - len(words))
            if len(words) > 1 and tuple(self.lower[token - 1 : token - 1 + len(words)]) == words
        }
        #: Words that stand with a capital elsewhere than at the start of a sentence.
        self.midway = {
            word
            for token, word in enumerate(self.words)
            if word[0].isupper() and not self._skip(token) and not document.opens_sentence(token)
        }

        #: Words behind a given name.
        self.surnames = {
            self.words[token]
            for token in range(1, len(self.words))
            if self.lower[token - 1] in self.given
            and self.words[token - 1][0].isupper()
            and self.words[token][0].isupper()
            and not self._skip(token)
        }
        if self.speech.capital_nouns:
            self.surnames |= {
                self.words[token] for token in range(1, len(self.words)) if self._presented(token)
            }

    def _presented(self, token: int) -> bool:
        """Whether a noun behind another must be a surname: sagte Gesche Lund; Gesche Lund, die"""
        pair = range(token - 1, token + 1)
        if any(not self.words[at][0].isupper() or self._skip(at) for at in pair):
            return False
        if not self.document.together(token - 1, token) or any(self._is_told(at) for at in pair):
            return False
        before = self.lower[token - 2] if token > 1 else "."
        after = self.lower[token + 1 : token + 3]
        if self._speaks_of(before):
            return True
        opens = self.document.opens_sentence(token - 1)
        return opens and len(after) == 2 and after[0] == "," and after[1] in self.speech.who

    def _speaks_of(self, word: str) -> bool:
        return word in self.speech.say or word in self.speech.report

    def _is_told(self, token: int) -> bool:
        """Whether a word is known to be no name."""
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

    def _skip(self, token: int) -> bool:
        document = self.document
        return (
            document.paragraph_of[token] in self.skipped
            or token in self.shouted
            or document.inside[token] in self.skipped_quotes
        )

    def names(self) -> list[Mention]:
        found: list[Mention] = []
        token = 0
        while token < len(self.words):
            if not self._is_name_word(token) or self._skip(token):
                token += 1
                continue
            last = self._run_end(token)
            mention = self._name(token, last)
            if mention is not None:
                found.append(mention)
            token = last + 1
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

    def _run_end(self, first: int) -> int:
        """Return the last token of the run of capitalized words from `first`."""
        words = self.words
        last = token = first
        while token + 1 < len(words) and token - first < _LONGEST_NAME:
            step = token + 1
            if words[step] == "." and len(words[token]) == 1 and self._touch(token):
                step += 1  # an initial
            small = step
            while (
                step < len(words)
                and step - small < 2
                and not self._is_name_word(step)
                and self._joins(token, step)
            ):
                step += 1
            if step >= len(words) or not self._is_name_word(step) or words[step] == "I":
                break
            if not self.document.together(first, step) or self._separates(step):
                break
            if self.speech.head_first and self._begins_person(first, step):
                break  # ministro de Hacienda Pedro Lund
            if self._shouted(token) and not words[step].isupper():
                break  # LONDON Smith
            if self._is_acronym(step) and not words[token].isupper():
                break  # цитирует Пескова ТАСС
            token = last = step
        return last

    def _begins_person(self, first: int, token: int) -> bool:
        """Whether a given name within a run begins the name of one whose office stands before."""
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
        if token in self.leads:
            return False
        if word[0].isupper():
            return True
        if "-" not in word:
            return word[0] == "@" and len(word) > 1
        particle, hyphen, rest = word.partition("-")  # al-Hadi
        return bool(hyphen) and particle in self.speech.particles and rest[:1].isupper()

    def _separates(self, token: int) -> bool:
        """Whether a capitalized word belongs to no name: Mayor Meets With Moreno."""
        word, speech = self.lower[token], self.speech
        if self._is_initial(token):
            return False
        return word not in self.given and (
            word in speech.prepositions
            or word in speech.conjunctions
            or word in speech.say
            or (word in speech.auxiliaries and word not in speech.possessives)
        )

    def _is_acronym(self, token: int) -> bool:
        word = self.words[token]
        known = self.lower[token] in self.speech.organisations
        return bool(self.speech.case_endings) and known and word.isupper() and len(word) > 1

    def _is_initial(self, token: int) -> bool:
        """Whether a letter stands for a name, however like a word it looks: И. Петров."""
        if not self.speech.case_endings or len(self.words[token]) != 1:
            return False
        return self.words[token + 1 : token + 2] == ["."] and self._touch(token)

    def _shouted(self, token: int) -> bool:
        word = self.words[token]
        return len(word) > 4 and word.isupper() and "." not in word

    def _joins(self, token: int, small: int) -> bool:
        word = self.lower[small]
        if word == "&":
            return True
        if (self.speech.capital_nouns or self.speech.head_first) and self._is_title(token):
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

    def _touch(self, token: int) -> bool:
        return self.document.ends[token] == self.document.starts[token + 1]

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
        if start > last:
            return None
        title = document.text[document.starts[first] : document.starts[start]].strip()
        text = document.text[document.starts[start] : document.ends[last]]
        while self.lower[last] in self.speech.suffixes and last > start:
            last -= 1  # Jr. is shown, and is nobody's surname
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
            else:
                break
            opens = opens and first < last
        return first

    def _is_cue(self, word: str) -> bool:
        return (
            word in self.speech.say or word in self.speech.report
        ) and word.capitalize() not in self.midway

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
        governed = bool(self.speech.governed) and self.lower[start].endswith(self.speech.governed)
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
            or (bool(speech.adverb_endings) and lower.endswith(speech.adverb_endings))
        )

    def _is_title(self, token: int) -> bool:
        word, speech = self.lower[token], self.speech
        prefix, _, title = word.rpartition("-")
        if prefix and title in speech.titles:
            return True  # then-Governor
        if word in speech.titles or word in speech.titles_he or word in speech.titles_she:
            return True
        if word in self.given:
            return False
        return (
            word in speech.nouns
            or word in speech.nouns_he
            or word in speech.nouns_she
            or (bool(speech.agent_endings) and word.endswith(speech.agent_endings))
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
            if she and word.endswith(she):
                return "she"
            if he and word.endswith(he):
                return "he"
        return ""


def _title_cased(document: Document) -> tuple[set[int], set[int]]:
    """Return the paragraphs that are headlines, and the quotations that are titles.

    There a capital tells no name: “Mayor Opens New Bridge”.
    """
    heads: dict[int, list[bool]] = {}
    quotes: dict[int, list[bool]] = {}
    small = document.speech.small_words
    for word, lower, paragraph, inside in zip(
        document.words, document.lower, document.paragraph_of, document.inside, strict=True
    ):
        if word[0].isalpha() and lower not in small:
            upper = word[0].isupper()
            heads.setdefault(paragraph, []).append(upper)
            if inside >= 0:
                quotes.setdefault(inside, []).append(upper)
    skipped = {
        number
        for number, capitals in heads.items()
        if 4 <= len(capitals) <= _LONGEST_HEADLINE
        and sum(capitals) >= _headline_line(document, number, len(capitals)) * len(capitals)
    }
    titles = {
        number
        for number, capitals in quotes.items()
        if len(capitals) >= 3 and sum(capitals) > 0.8 * len(capitals)
    }
    return skipped, titles


def _shouted(document: Document) -> set[int]:
    """Return the tokens of headings within a paragraph: BRIDGE OPENS AFTER YEARS The mayor …"""
    found: set[int] = set()
    run: list[int] = []
    for token, word in enumerate([*document.words, "."]):
        if word.isupper() and len(word) > 1:
            run.append(token)
        else:
            if len(run) >= _SHOUTED:
                found.update(run)
            run = []
    return found


def _headline_line(document: Document, number: int, words: int) -> float:
    """Return the share of capitals from which a paragraph is a headline."""
    last = document.text[document.paragraphs[number].end - 1]
    if last in ":,":
        return 2.0
    if last in "\"”’'":
        # a line between paragraphs: Mayor Promises ‘A Better Harbour’; a short one may be speech
        return 0.95 if number and words >= _LONG_HEADLINE else 2.0
    if last in ".?!":
        return 0.95 if number == 0 else 2.0  # a headline seldom ends so
    return 0.8


def speaks(word: str, speech: Speech) -> bool:
    """Whether a noun is one for someone or something that speaks."""
    return word in speech.groups or word in speech.papers or is_person_noun(word, speech)


def gender_of_noun(word: str, speech: Speech) -> str:
    """Return "he" or "she" where a noun for a person tells it, else ""."""
    if word in speech.nouns_he or word in speech.titles_he:
        return "he"
    if word in speech.nouns_she or word in speech.titles_she:
        return "she"
    ending = speech.feminine_ending
    if ending and word.endswith(speech.agent_endings):
        return "she" if word.endswith(ending) else "" if word.endswith("e") else "he"
    return ""


def is_person_noun(word: str, speech: Speech) -> bool:
    """Whether a noun is one for a single person."""
    return (
        word in speech.nouns
        or word in speech.nouns_he
        or word in speech.nouns_she
        or (bool(speech.agent_endings) and word.endswith(speech.agent_endings))
    )
