"""Find noun phrases by the case of their words, the noun first: глава города Иван Петров."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.mentions.phrase_finder import PhraseFinder
from summarizer.quotes.values.mention import NOMINAL, EntityType, Mention, Subjecthood
from summarizer.quotes.words.inflection import inflect, stem, tell_verb_gender
from summarizer.quotes.words.person_nouns import can_speak, classify_noun, is_person_noun
from summarizer.quotes.words.verb_classes import attributes_speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.document import Document

#: The signs that may stand between speech and its tag.
_SIGNS = frozenset(",—–-")
#: The most tokens from the start of a phrase to its head, the head included.
_LONGEST_LEAD = 4
#: The most tokens from a head to the last word that belongs to it, or to the name behind it.
_LONGEST_REACH = 12
_NO_PERSON = frozenset({EntityType.ORGANISATION, EntityType.PLACE})


class CaseFinder(PhraseFinder):
    """Finds noun phrases by the case of their words. Their first noun is called the head."""

    def __init__(self, document: Document, names: Sequence[Mention]) -> None:
        super().__init__(document, names)
        speech = document.speech
        nouns = speech.nouns | speech.nouns_he | speech.nouns_she
        self._speakers = inflect(nouns | speech.groups | speech.papers, speech)
        self._bodies = inflect(speech.groups | speech.papers, speech)
        self._times = inflect(speech.silent_times, speech)
        self._media = inflect(speech.media, speech)
        self._places = inflect(speech.silent, speech)
        self._organisations = inflect(speech.organisations, speech)
        self._surnames = {
            stem(self.lower[name.last], speech)
            for name in names
            if name.is_full_name and name.entity_type is EntityType.PERSON
        }

    def find(self) -> list[Mention]:
        """Return the phrases outside quotations, in order."""
        found: list[Mention] = []
        token = 0
        while token < len(self.lower):
            head = self._find_head(token) if self.document.inside[token] is None else None
            if head is None:
                token += 1
                continue
            last = self._find_end(head)
            name = self._name_at_end(head, last)
            if name is not None:
                title = self.document.words_between(token, name.first)
                self.entitle(name, token, self.lower[head], title)
                token = name.last + 1
                continue
            found.append(self._make_phrase(token, head, last))
            token = last + 1
        return found

    def _find_head(self, first: int) -> int | None:
        """Return the head of the phrase at `first`, as a token; None if no phrase begins there."""
        if first in self.name_at and not self._opens_with_head(first):
            return None
        if self._must_speak(first) or self._must_entitle(first):
            return first
        if self.lower[first] in self._times:
            return None  # во вторник представитель …
        governed = self._is_governed(first)
        for token in range(first, min(first + _LONGEST_LEAD, len(self.lower))):
            word = self.lower[token]
            if not word[0].isalnum() or not self.document.together(first, token):
                return None
            if can_speak(word, self.speech) or (governed and word in self._speakers):
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
        """Whether a noun, even one in no table, stands where only a speaker can.

        That is behind a plural verb and “in” (сообщили в больнице), or alone behind a verb that
        follows a quotation («…», — сказал прохожий).
        """
        word, lower, speech = self.lower[token], self.lower, self.speech
        if not word.isalpha() or token < 2 or word in speech.breaks or word in speech.subjects:
            return False
        if lower[token - 1] in speech.within:
            verb = lower[token - 2]
            plain = word not in self._times and word not in self._media
            return (
                plain
                and self._is_verb(token - 2)
                and tell_verb_gender(verb, speech) is Gender.THEY
            )
        after = lower[token + 1] if token + 1 < len(lower) else "."
        ends = after in {".", ","} or after in speech.prepositions
        if not ends or not self._is_verb(token - 1):
            return False
        at = token - 2
        while at > 0 and lower[at] in _SIGNS:
            at -= 1
        behind_speech = self.document.inside[at] is not None
        return behind_speech and not word.endswith(speech.objects)

    def _must_entitle(self, token: int) -> bool:
        """Whether a noun, even one in no table, stands between a verb and a person's name."""
        word, speech = self.lower[token], self.speech
        name = self.name_at.get(token + 1)
        return (
            token > 0
            and name is not None
            and name.outer == token + 1
            and name.entity_type is EntityType.PERSON
            and name.may_be_subject
            and token not in self.name_at
            and word.isalpha()
            and self._is_verb(token - 1)
            and word not in speech.breaks
            and word not in speech.determiners
            and not word.endswith(speech.objects)
        )

    def _is_verb(self, token: int) -> bool:
        outside = self.document.inside[token] is None
        return outside and attributes_speech(self.lower[token], self.speech)

    def _opens_with_head(self, token: int) -> bool:
        """Whether a phrase may begin at a token that belongs to a name: Мэр Иван Петров …

        The token is a title, or an adjective that has a capital because it opens its sentence.
        """
        name = self.name_at[token]
        if name.first > token == name.outer:
            return can_speak(self.lower[token], self.speech)
        alone = name.first == name.last and self.document.opens_sentence(token)
        return alone and self.lower[token].endswith(self.speech.adjectives)

    def _is_governed(self, token: int) -> bool:
        """Whether the words before a phrase put it into another case than the nominative.

        For example: по словам мэра.
        """
        for words in self.speech.according:
            first = token - len(words)
            if first >= 0 and tuple(self.lower[first:token]) == words:
                return True
        return token > 0 and self.lower[token - 1] in self.speech.within

    def _breaks(self, token: int) -> bool:
        """Whether a word cannot be part of a phrase."""
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
        return self.document.starts[token] in self.document.marked_names

    def _find_end(self, head: int) -> int:
        """Return the last token of the phrase that a head begins."""
        reached = self._find_bearer_end(head)
        if reached is not None:
            return reached
        token = last = head
        # right behind the head an adjective may stand too: straż pożarna
        adjectives = () if self._is_governed(head) else self.speech.adjectives
        while token + 1 < len(self.lower) and token - head < _LONGEST_REACH:
            token += 1
            if not self.document.together(head, token):
                break
            if token in self.name_at:
                name = self.name_at[token]
                if token != name.outer or not (
                    self._belongs_to_head(name, head) or self._is_followed_by_person(name)
                ):
                    break
                last = token = name.last
            elif self._is_marked(token) or (
                self.lower[token].isalpha()
                and self.lower[token].endswith(
                    self.speech.genitives + adjectives * (token == head + 1)
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
        """Return the last token of a phrase, words behind a preposition included.

        For example: один из жителей посёлка. `last` is the last token without those words.
        """
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

    def _find_bearer_end(self, head: int) -> int | None:
        """Return the last token of the name of the person whom a head describes, or None."""
        if self.lower[head] in self.speech.groups or self.lower[head] in self.speech.papers:
            return None
        token = head + 1
        while token < min(head + _LONGEST_REACH, len(self.lower)):
            if not self.document.together(head, token):
                return None
            name = self.name_at.get(token)
            if name is not None:
                if self._is_bearer(name, head):
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

    def _is_bearer(self, name: Mention, head: int) -> bool:
        """Whether a name behind a title is the name of its bearer, and no part of the title."""
        if name.entity_type in _NO_PERSON:
            return False
        if name.outer > head + 1 and self.lower[name.outer - 1] in self.speech.prepositions:
            return False  # prezydent na Twitterze
        if name.entity_type is EntityType.PERSON:
            # a person's name in another case is part of the title: врач Ивана Петрова
            return name.may_be_subject or self._is_governed_phrase(head)
        if self._is_followed_by_person(name):
            return False  # wójt gminy Stary Las, Adam Borek: the bearer's name is the second
        return not self._belongs_to_head(name, head)

    def _is_followed_by_person(self, name: Mention) -> bool:
        """Whether a comma and then a person's name follow a name, with a title or without."""
        if self.lower[name.last + 1 : name.last + 2] != [","]:
            return False
        for at in range(name.last + 2, min(name.last + 2 + _LONGEST_LEAD, len(self.lower))):
            other = self.name_at.get(at)
            if other is not None:
                return other.entity_type is EntityType.PERSON or other.is_full_name
            if at > name.last + 2 and not self.lower[at][0].isalpha():
                return False
        return False

    def _is_governed_phrase(self, head: int) -> bool:
        return any(self._is_governed(at) for at in range(max(0, head - 2), head + 1))

    def _belongs_to_head(self, name: Mention, head: int) -> bool:
        """Whether a name belongs to the head of a phrase: глава Чечни, директор «Лукойла»."""
        words = self.lower[name.first : name.last + 1]
        if name.entity_type in _NO_PERSON or all(word in self._places for word in words):
            return True
        if name.entity_type is EntityType.PERSON or stem(words[-1], self.speech) in self._surnames:
            return False
        shown = self.document.words[name.last]
        if (shown.isupper() and len(shown) > 1) or words[-1] in self._organisations:
            return True
        if name.first != head + 1:
            return False
        return all(word.endswith(self.speech.genitives) for word in words)

    def _name_at_end(self, head: int, last: int) -> Mention | None:
        """Return the name at the end of a phrase if the person described bears it, or None."""
        name = self.name_at.get(last)
        if name is None or name.last != last or last == head:
            return None
        if self.lower[head] in self.speech.groups or self.lower[head] in self.speech.papers:
            return None
        return name if self._is_bearer(name, head) else None

    def _make_phrase(self, first: int, head: int, last: int) -> Mention:
        document, speech = self.document, self.speech
        self.mark_modifiers(first, last + 1)
        word = self.lower[head]
        body = word in self._bodies or (self._must_speak(head) and not can_speak(word, speech))
        within = (
            body
            and document.word_before(first) in speech.within
            and self._has_plural_verb(first, last)
        )
        start = first - 1 if within else first  # в компании сообщили: the phrase includes “в”
        entity_type = classify_noun(word, speech)
        if body and entity_type is EntityType.UNKNOWN:
            entity_type = EntityType.GROUP
        group = within or (word in speech.groups and not self.tell_gender(first, word))
        oblique = not within and self._is_governed(first)
        return Mention(
            kind=NOMINAL,
            first=start,
            last=last,
            text=document.text[document.starts[start] : document.ends[last]],
            head=word,
            outer=start,
            tail=last,
            gender=Gender.THEY if group else self.tell_gender(first, word),
            entity_type=entity_type,
            subjecthood=Subjecthood.NONE if oblique else Subjecthood.UNKNOWN,
            appositive=self._find_appositive(last, entity_type),
        )

    def tell_gender(self, first: int, head: str) -> Gender:  # noqa: ARG002 - there are no articles
        """Return the gender that the noun `head` tells."""
        if head in self.speech.nouns_he:
            return Gender.HE
        return Gender.SHE if head in self.speech.nouns_she else Gender.UNKNOWN

    def is_for_person(self, head: str) -> bool:
        """Whether a name is a person's if the noun `head` stands before it."""
        return is_person_noun(head, self.speech) or head in self._speakers

    def _has_plural_verb(self, first: int, last: int) -> bool:
        """Whether a verb without a subject, plural or impersonal, is beside “in the company”.

        True also if the phrase opens a sentence that leads to speech: В мэрии не согласны: «…».
        """
        if self._leads_to_speech(first - 1, last):
            return True
        behind = first - 2
        while behind > 0 and (
            self._is_marked(behind) or self.lower[behind] in self.speech.adverbs
        ):
            behind -= 1  # ответили «Ведомостям» в банке: the verb stands farther off
        beside = [behind] if behind >= 0 else []
        ahead = last + 1
        while ahead < len(self.lower) and self.lower[ahead] in self.speech.adverbs:
            ahead += 1
        beside.append(ahead)
        return any(
            at < len(self.lower)
            and self.document.inside[at] is None
            and self.lower[at] in self.speech.cues
            and self._may_have_no_subject(self.lower[at])
            for at in beside
        )

    def _may_have_no_subject(self, verb: str) -> bool:
        """Whether a verb may do without a subject: it is plural or impersonal.

        For example: сообщили, говорится, czytamy.
        """
        told = tell_verb_gender(verb, self.speech)
        return told is Gender.THEY or (not told and verb in self.speech.impersonal)

    def _leads_to_speech(self, first: int, last: int) -> bool:
        """Whether a sentence begins at `first`, and leads to a colon and a quotation after `last`.

        No name may stand between them.
        """
        document = self.document
        if document.place_of.get(first) != 0:
            return False
        items = document.sentences[document.sentence_of[first]].items
        place = document.place_of[last]
        for before, item in zip(items[place:], items[place + 1 :], strict=False):
            if isinstance(item, Quotation):
                return not isinstance(before, Quotation) and self.lower[before] == ":"
            if item in self.name_at:
                return False
        return False

    def _find_appositive(self, last: int, entity_type: EntityType) -> Mention | None:
        """Return the name in apposition behind a phrase, or None: её муж, Иван Петров, …"""
        if entity_type is not EntityType.PERSON:
            return None
        name = self.name_behind_comma(last) or self._titled_name_behind_comma(last)
        if name is None or not (name.entity_type is EntityType.PERSON or name.is_full_name):
            return None
        if name.entity_type in _NO_PERSON:
            return None
        behind = self.document.word_behind(name.last)
        return None if behind[:1].isalnum() else name

    def _titled_name_behind_comma(self, last: int) -> Mention | None:
        """Return the name behind a comma and a title, or None.

        For example: глава совета, профессор Иван Петров.
        """
        if self.lower[last + 1 : last + 2] != [","] or last + 3 >= len(self.lower):
            return None
        if not is_person_noun(self.lower[last + 2], self.speech):
            return None
        name = self.name_at.get(last + 3)
        return name if name is not None and name.first == last + 3 else None
