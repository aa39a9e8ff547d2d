"""Find the same noun phrases in languages with cases, head first: глава города Иван Петров."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.lexicon.inflection import forms_of, stem, verb_gender
from summarizer.quotes.lexicon.person_nouns import is_person_noun, sort_of_noun, speaks
from summarizer.quotes.lexicon.speech_verbs import attributes_speech
from summarizer.quotes.values.mention import Kind, Mention

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.values.document import Document

#: What stands between speech and its tag.
_SIGNS = frozenset(",—–-")
#: Adjectives before a head, and words from a head to the name behind it, at most.
_LONGEST_LEAD = 4
_LONGEST_REACH = 12


def phrases_in(document: Document, names: list[Mention]) -> list[Mention]:
    """Return the noun phrases for those who may speak, outside quotations.

    A phrase that ends in a person's name becomes that name's title.
    """
    return _Finder(document, names).phrases()


class _Finder:
    def __init__(self, document: Document, names: list[Mention]) -> None:
        self.document = document
        self.speech = speech = document.speech
        self.lower = document.lower
        self.name_at = {
            token: name for name in names for token in range(name.outer, name.last + 1)
        }
        table = speech.nouns | speech.nouns_he | speech.nouns_she | speech.groups | speech.papers
        self.speakers = forms_of(table, speech)
        self.bodies = forms_of(speech.groups | speech.papers, speech)
        self.times = forms_of(speech.silent_times, speech)
        self.media = forms_of(speech.media, speech)
        self.places = forms_of(speech.silent, speech)
        self.organisations = forms_of(speech.organisations, speech)
        self.surnames = {
            stem(self.lower[name.last], speech)
            for name in names
            if name.last > name.first and name.sort == "person"
        }

    def phrases(self) -> list[Mention]:
        found: list[Mention] = []
        token = 0
        while token < len(self.lower):
            head = self._head(token) if self.document.inside[token] < 0 else None
            if head is None:
                token += 1
                continue
            last = self._end(head)
            name = self._named(head, last)
            if name is not None:
                self._entitle(name, token, head)
                token = name.last + 1
                continue
            found.append(self._phrase(token, head, last))
            token = last + 1
        return found

    def _head(self, first: int) -> int | None:
        """Return the noun that heads the phrase beginning at a token, None where none begins."""
        if first in self.name_at and not self._opens_with_head(first):
            return None
        if self._must_speak(first) or self._must_entitle(first):
            return first
        governed = self._is_governed(first)
        for token in range(first, min(first + _LONGEST_LEAD, len(self.lower))):
            word = self.lower[token]
            if not word[0].isalnum() or not self.document.together(first, token):
                return None
            if speaks(word, self.speech) or (governed and word in self.speakers):
                return token
            if (token in self.name_at and token > first) or self._breaks(token):
                return None
            if not (
                governed
                or word.endswith(self.speech.adjectives)
                or word in self.speech.determiners
                or word in self.speech.owners
            ):
                return None
        return None

    def _must_speak(self, token: int) -> bool:
        """Whether a noun, whatever it is, stands where only a speaker can.

        In the place of “they said in …”, or alone between a verb behind speech and the end.
        """
        word, lower, speech = self.lower[token], self.lower, self.speech
        if not word.isalpha() or token < 2 or word in speech.breaks or word in speech.subjects:
            return False
        if lower[token - 1] in speech.within:
            verb = lower[token - 2]
            plain = word not in self.times and word not in self.media
            return plain and self._is_verb(token - 2) and verb_gender(verb, speech) == "they"
        after = lower[token + 1] if token + 1 < len(lower) else "."
        ends = after in {".", ","} or after in speech.prepositions
        if not ends or not self._is_verb(token - 1):
            return False
        at = token - 2
        while at > 0 and lower[at] in _SIGNS:
            at -= 1
        behind_speech = self.document.inside[at] >= 0
        return behind_speech and not word.endswith(speech.objects)

    def _must_entitle(self, token: int) -> bool:
        """Whether a noun, whatever it is, stands between a verb of speech and a full name."""
        word, speech = self.lower[token], self.speech
        name = self.name_at.get(token + 1)
        return (
            token > 0
            and name is not None
            and name.outer == token + 1
            and name.sort == "person"
            and name.standing >= 0
            and token not in self.name_at
            and word.isalpha()
            and self._is_verb(token - 1)
            and word not in speech.breaks
            and word not in speech.determiners
            and not word.endswith(speech.objects)
        )

    def _is_verb(self, token: int) -> bool:
        outside = self.document.inside[token] < 0
        return outside and attributes_speech(self.lower[token], self.speech)

    def _opens_with_head(self, token: int) -> bool:
        """Whether a noun has its capital from the sentence alone: Мэр Иван Петров …"""
        name = self.name_at[token]
        if name.first > token == name.outer:
            return speaks(self.lower[token], self.speech)
        alone = name.first == name.last and self.document.opens_sentence(token)
        return alone and self.lower[token].endswith(self.speech.adjectives)

    def _is_governed(self, token: int) -> bool:
        """Whether a phrase at a token stands in another case: по словам мэра."""
        for words in self.speech.according:
            first = token - len(words)
            if first >= 0 and tuple(self.lower[first:token]) == words:
                return True
        return token > 0 and self.lower[token - 1] in self.speech.within

    def _breaks(self, token: int) -> bool:
        """Whether a phrase cannot run over a word."""
        word, speech = self.lower[token], self.speech
        return (
            word in speech.auxiliaries
            or word in speech.who
            or word in speech.subjects
            or word in speech.adverbs
            or word in speech.that
            or word in speech.cues
            or (word.endswith(speech.predicates) and word not in speech.lookalikes)
        )

    def _is_marked(self, token: int) -> bool:
        """Whether a token is a name in quotation marks."""
        return self.document.starts[token] in self.document.named

    def _end(self, head: int) -> int:
        """Return the last token of what belongs to a head."""
        reached = self._reach(head)
        if reached is not None:
            return reached
        token = last = head
        while token + 1 < len(self.lower) and token - head < _LONGEST_REACH:
            token += 1
            if not self.document.together(head, token):
                break
            if token in self.name_at:
                name = self.name_at[token]
                if token != name.outer or not (
                    self._belongs(name, head) or self._is_followed_by_person(name)
                ):
                    break
                last = token = name.last
            elif self._is_marked(token) or (
                self.lower[token].isalpha()
                and self.lower[token].endswith(
                    # straż pożarna: right behind the head also an adjective
                    self.speech.genitives + self.speech.adjectives * (token == head + 1)
                )
                and not self._breaks(token)
                and self.lower[token] not in self.speech.prepositions
                and self.lower[token] not in self.speech.conjunctions
            ):
                last = token
            else:
                break
        return self._with_tail(head, last)

    def _with_tail(self, head: int, last: int) -> int:
        """Return the end of what is told behind a preposition: один из жителей посёлка."""
        token = last + 1
        if token + 1 >= len(self.lower) or self.lower[token] not in self.speech.tails:
            return last
        end = last
        for ahead in range(token + 1, min(token + _LONGEST_LEAD, len(self.lower))):
            word = self.lower[ahead]
            if (
                not self.document.together(head, ahead)
                or not (word.endswith(self.speech.genitives) or self._is_marked(ahead))
                or word in self.speech.prepositions
                or word in self.speech.conjunctions
                or self._breaks(ahead)
            ):
                break
            end = ahead
        return end

    def _reach(self, head: int) -> int | None:
        """Return the end of the person's name to which a head leads."""
        if self.lower[head] in self.speech.groups or self.lower[head] in self.speech.papers:
            return None
        token = head + 1
        while token < min(head + _LONGEST_REACH, len(self.lower)):
            if not self.document.together(head, token):
                return None
            name = self.name_at.get(token)
            if name is not None:
                if self._is_person(name, head):
                    return name.last
                token = name.last + 1
                continue
            word = self.lower[token]
            if self._is_marked(token) or word == "№":
                token += 1
                continue
            if not word[0].isalnum() or self._breaks(token):
                return None
            token += 1
        return None

    def _is_person(self, name: Mention, head: int) -> bool:
        """Whether a name behind a title is its bearer's."""
        if name.sort in {"org", "place"}:
            return False
        if name.sort == "person":
            # a given name that is no subject belongs to the title: врач Ивана Петрова
            return name.standing >= 0 or self._is_governed_phrase(head)
        if self._is_followed_by_person(name):
            return False  # wójt gminy Stary Las, Adam Borek
        return not self._belongs(name, head)

    def _is_followed_by_person(self, name: Mention) -> bool:
        """Whether a person's name follows behind a comma."""
        if self.lower[name.last + 1 : name.last + 2] != [","]:
            return False
        other = self.name_at.get(name.last + 2)
        return other is not None and other.sort == "person"

    def _is_governed_phrase(self, head: int) -> bool:
        return any(self._is_governed(at) for at in range(max(0, head - 2), head + 1))

    def _belongs(self, name: Mention, head: int) -> bool:
        """Whether a name is what the head is of: глава Чечни, директор «Лукойла»."""
        words = self.lower[name.first : name.last + 1]
        if name.sort in {"org", "place"} or all(word in self.places for word in words):
            return True
        if name.sort == "person" or stem(words[-1], self.speech) in self.surnames:
            return False
        shown = self.document.words[name.last]
        if (shown.isupper() and len(shown) > 1) or words[-1] in self.organisations:
            return True
        if name.first != head + 1:
            return False
        return all(word.endswith(self.speech.genitives) for word in words)

    def _named(self, head: int, last: int) -> Mention | None:
        """Return the person whose name ends a phrase."""
        name = self.name_at.get(last)
        if name is None or name.last != last or last == head:
            return None
        if self.lower[head] in self.speech.groups or self.lower[head] in self.speech.papers:
            return None
        return name if self._is_person(name, head) else None

    def _entitle(self, name: Mention, first: int, head: int) -> None:
        document, speech = self.document, self.speech
        for token in range(first, name.first):
            other = self.name_at.get(token)
            if other is not None and other is not name:
                other.modifier = True
        name.title = document.text[document.starts[first] : document.starts[name.first]].strip()
        name.outer = first
        name.gender = name.gender or _gender(self.lower[head], speech)
        if is_person_noun(self.lower[head], speech) or self.lower[head] in self.speakers:
            name.sort = "person"

    def _phrase(self, first: int, head: int, last: int) -> Mention:
        document, speech = self.document, self.speech
        for token in range(first, last + 1):
            if token in self.name_at:
                self.name_at[token].modifier = True
        word = self.lower[head]
        start = first
        body = word in self.bodies or (self._must_speak(head) and not speaks(word, speech))
        if (
            body
            and first
            and self.lower[first - 1] in speech.within
            and self._they_say(first, last)
        ):
            start = first - 1  # в компании сообщили
        text = document.text[document.starts[start] : document.ends[last]]
        mention = Mention(Kind.NOMINAL, start, last, text, word, outer=start, tail=last)
        mention.gender = "they" if start < first else _gender(word, speech)
        mention.sort = sort_of_noun(word, speech) or ("group" if body else "")
        if start == first and self._is_governed(first):
            mention.standing = -1
        self._apposition(mention)
        return mention

    def _they_say(self, first: int, last: int) -> bool:
        """Whether a verb without a singular subject stands right beside “in the company”.

        Or whether the phrase opens a sentence that leads to speech: В мэрии не согласны: «…».
        """
        if self._leads_to_speech(first - 1, last):
            return True
        behind = first - 2
        while behind > 0 and (
            self._is_marked(behind) or self.lower[behind] in self.speech.adverbs
        ):
            behind -= 1  # ответили «Ведомостям» в банке
        beside = [behind] if behind >= 0 else []
        ahead = last + 1
        while ahead < len(self.lower) and self.lower[ahead] in self.speech.adverbs:
            ahead += 1
        beside.append(ahead)
        return any(
            at < len(self.lower)
            and self.document.inside[at] < 0
            and self.lower[at] in self.speech.cues
            and verb_gender(self.lower[at], self.speech) not in {"he", "she"}
            for at in beside
        )

    def _leads_to_speech(self, first: int, last: int) -> bool:
        document = self.document
        if document.place_of.get(first) != 0:
            return False
        items = document.sentences[document.sentence_of[first]].items
        place = document.place_of[last]
        for before, item in zip(items[place:], items[place + 1 :], strict=False):
            if item < 0:
                return before >= 0 and self.lower[before] == ":"
            if item in self.name_at:
                return False
        return False

    def _apposition(self, mention: Mention) -> None:
        """Note the name that follows behind a comma: её муж, Иван Петров, …"""
        comma = mention.last + 1
        if comma + 1 >= len(self.lower) or self.lower[comma] != "," or mention.sort != "person":
            return
        name = self.name_at.get(comma + 1)
        if (
            name is not None
            and name.outer == comma + 1
            and name.sort == "person"
            and self.document.together(mention.last, name.last)
            and (name.last + 1 >= len(self.lower) or not self.lower[name.last + 1][0].isalnum())
        ):
            mention.alias = name


def _gender(head: str, speech: Speech) -> str:
    if head in speech.nouns_he:
        return "he"
    if head in speech.nouns_she:
        return "she"
    return "they" if head in speech.groups else ""
