"""Find the noun phrases for those who may speak: the officials, a spokesman for the company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes import case_nouns
from summarizer.quotes.mentions import Kind, Mention
from summarizer.quotes.name_words import is_name_word
from summarizer.quotes.people import gender_of_noun, is_person_noun, sort_of_noun, speaks

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.document import Document

#: Longer runs are clauses whose verb was not known.
_LONGEST_PHRASE = 9
_LONGEST_TAIL = 12
#: Adjectives behind a noun, where they stand there.
_ADJECTIVES = 2
#: How many words a bare phrase has at most before its noun: many senior police officials.
_AHEAD = 4


def nominals_in(document: Document, names: list[Mention]) -> list[Mention]:
    """Return the noun phrases outside quotations.

    A phrase that runs into a name is that name's title (“the singer Ada Moreno”), and a name
    within a phrase is marked as a modifier (“Moreno supporters”).
    """
    if document.speech.genitives:
        return case_nouns.phrases_in(document, names)
    return _Finder(document, names).phrases()


class _Finder:
    def __init__(self, document: Document, names: list[Mention]) -> None:
        self.document = document
        self.speech = document.speech
        self.lower = document.lower
        self.name_at: dict[int, Mention] = {}
        #: The first tokens of the names that a phrase before them stands for.
        self.explained: set[int] = set()
        for name in names:
            for token in range(name.outer, name.last + 1):
                self.name_at[token] = name
        #: Where a phrase may begin: near a word for someone, a name or a determiner. It saves
        #: two thirds of the looking.
        self.worthwhile = self._worthwhile()

    def _worthwhile(self) -> set[int]:
        speech, document = self.speech, self.document
        words = set(self.lower)
        leading = words & (speech.determiners | speech.owners)
        someone = {
            word
            for word in words
            if word in speech.groups
            or is_person_noun(word, speech)
            or (speech.head_first and word in speech.papers)
        }
        telling = leading | someone
        found = set(self.name_at)
        for token in [token for token, word in enumerate(self.lower) if word in telling]:
            found.add(token)
            if self.lower[token] in someone:
                found.update(range(max(0, token - _AHEAD + 1), token))
        return {token for token in found if document.inside[token] < 0}

    def phrases(self) -> list[Mention]:
        found: list[Mention] = []
        done = -1
        for token in sorted(self.worthwhile):
            if token <= done or not self._begins(token):
                continue
            last = self._end(token)
            if last is None:
                continue
            mention = self._phrase(token, last)
            if mention is not None:
                found.append(mention)
            done = last
        return found

    def _begins(self, token: int) -> bool:
        word, speech = self.lower[token], self.speech
        if word in speech.subjects:
            return False
        if word in speech.determiners or (word in speech.owners):
            return True
        name = self.name_at.get(token)
        if name is not None and name.outer != token:
            return False
        if name is not None:
            after = name.last + 1
            if after >= len(self.lower) or not self.document.together(token, after):
                return False
            return (
                self.lower[after] in speech.possessives
                or self._leads_to_noun(after, 3)
                or (self._is_cue(token - 1) and self._leads_to_name(after))
            )
        return self._leads_to_noun(token, _AHEAD)

    def _leads_to_noun(self, token: int, most: int) -> bool:
        """Whether a word for someone follows at once: police, senior officials."""
        for ahead in range(token, min(token + most, len(self.lower))):
            word = self.lower[ahead]
            if not word[0].isalnum() or self._breaks(ahead):
                return False
            if word in self.speech.groups or is_person_noun(word, self.speech):
                return True
            if self.speech.head_first and word in self.speech.papers:
                return True
            if word in self.speech.determiners:
                return False
        return False

    def _leads_to_name(self, token: int) -> bool:
        """Whether words follow that must be a title: said Moreno constituent Ada Brandt."""
        for ahead in range(token, min(token + 3, len(self.lower))):
            name = self.name_at.get(ahead)
            if name is not None:
                return name.sort == "person" and ahead > token
            if not self.lower[ahead].isalpha() or self._breaks(ahead):
                return False
        return False

    def _end(self, first: int) -> int | None:
        """Return the last token of the noun phrase that begins at `first`."""
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
        ):
            word = self.lower[token]
            if word in self.speech.possessives:
                token += 1
                continue
            if not word[0].isalnum() or self._breaks(token):
                break
            if word in self.speech.determiners or self._past_name(first, token):
                break
            if self.speech.head_first and word in self.speech.tail_adjectives:
                break
            last = token
            token += 1
        return last

    def _past_name(self, first: int, token: int) -> bool:
        """Whether a full name has ended before a token, so that the verb begins there."""
        name = self.name_at.get(token - 1)
        return (
            name is not None
            and name.last == token - 1
            and name.last > name.first > first
            and name.sort != "org"
            and not speaks(self.lower[token], self.speech)
        )

    def _breaks(self, token: int) -> bool:
        speech, word = self.speech, self.lower[token]
        if word in speech.breaks:
            return True
        if token in self.name_at:
            return False
        if _is_adverb(word, speech) and self._is_cue(token + 1):
            return True
        if word in speech.report or word in speech.express:
            return not speaks(word, speech)
        return False

    def _phrase(self, first: int, last: int) -> Mention | None:
        name = self._names_someone(first, last) or self._names_behind(first, last)
        if name is not None:
            self._entitle(name, first)
            return None
        known = [
            token
            for token in range(first, last + 1)
            if speaks(self.lower[token], self.speech)
            and (
                token not in self.name_at
                or token == last
                or not is_name_word(self.document.words[token])
            )
        ]
        reached = self._reach(first, last, known)
        if reached is None:
            return None
        last = reached
        name = self.name_at.get(last)
        if name is not None and (
            name.outer <= first + 1 or self.lower[name.outer - 1] in self.speech.possessives
        ):
            return None  # nothing but a name
        for token in range(first, last):
            if token in self.name_at:
                self.name_at[token].modifier = True
        document = self.document
        if self.speech.head_first:
            self._mark_within(last)
        head = self.lower[known[0] if known and self.speech.head_first else last]
        tail = self._tail(last)
        text = document.text[document.starts[first] : document.ends[tail]]
        mention = Mention(Kind.NOMINAL, first, last, text, head, outer=first, tail=tail)
        mention.gender = _gender(head, self.speech) or self._article_gender(first)
        mention.sort = sort_of_noun(head, self.speech)
        self._apposition(mention, tail)
        if self.speech.head_first and mention.alias is None:
            self._stands_behind(mention)
        return mention

    def _reach(self, first: int, last: int, known: list[int]) -> int | None:
        """Return the last token of a phrase that may speak, None where it cannot.

        `known` are the nouns in it that are known to speak.
        """
        if self._is_cue(first - 1) or (
            self._is_cue(last + 1) and not (known and last - known[-1] > 1)
        ):
            return last  # said one campaign staffer: whatever it is, it speaks
        if self.speech.head_first:
            return min(last, known[0] + _ADJECTIVES) if known else None
        if known:
            return known[-1]  # “the foundation hid four donations” holds one that speaks
        return None if last - first > 3 else last

    def _apposition(self, mention: Mention, last: int) -> None:
        """Note the name that follows behind a comma: her lawyer, Ada Moreno.

        Also where an age stands before it: the owner, 74-year-old Ada Moreno.
        """
        if last + 2 >= len(self.lower) or self.lower[last + 1] != ",":
            return
        at = last + 2
        at += self.lower[at].endswith(self.speech.age_endings)
        name = self.name_at.get(at)
        if (
            name is not None
            and name.outer == at
            and name.first not in self.explained
            and (
                mention.sort == "person"
                # the assailant, Ada Moreno: a noun that is in no list, a name that surely is one
                or (not mention.sort and name.sort == "person" and name.last > name.first)
            )
            and name.sort in {"person", ""}
            and self.document.together(last, name.last)
            and self._ends_aside(name)
            and not self._is_bare(mention.first)
        ):
            mention.alias = name
            self.explained.add(name.first)

    def _stands_behind(self, mention: Mention) -> None:
        """Note the name before a comma and a noun without article: Lund, 67 años, pescador."""
        lower, speech = self.lower, self.speech
        at = mention.first - 1
        if mention.sort != "person" or at < 1 or lower[at] != ",":
            return
        aged = lower[at - 1] in speech.years
        if aged:
            at -= 2
            at -= lower[at] in speech.prepositions or lower[at].isdigit()
            at -= at > 0 and lower[at] in speech.prepositions
        name = self.name_at.get(at - 1) if at > 0 and lower[at] == "," else None
        if name is None or name.last != at - 1 or name.sort not in {"person", ""}:
            return
        # confie Marthe Segond, l'institutrice qui …: behind the verb no other clause begins
        if aged or self._is_bare(mention.first) or self._is_cue(name.outer - 1):
            mention.alias = name

    def _mark_within(self, last: int) -> None:
        """Mark the names that only tell whose or where: la alcaldesa de Leith."""
        for token in range(last + 2, self._tail(last) + 1):
            name = self.name_at.get(token)
            if name is not None and name.first == token:
                name.modifier = True

    def _article_gender(self, first: int) -> str:
        """Return the gender that the article tells of a noun for either: la portavoce."""
        return self.speech.definite.get(self.lower[first], "") if self.speech.head_first else ""

    def _is_bare(self, first: int) -> bool:
        """Whether a phrase has neither a determiner nor an owner: to be president, Moreno …"""
        word = self.lower[first]
        if self.speech.head_first and first and self.lower[first - 1] in self.speech.prepositions:
            return False  # al ministro: the article is in the preposition
        return (
            word not in self.speech.determiners
            and word not in self.speech.owners
            and first not in self.name_at
        )

    def _ends_aside(self, name: Mention) -> bool:
        """Whether an apposition can end with a name; before a verb a new clause began."""
        token = name.last + 1
        if token >= len(self.lower) or not self.lower[token][0].isalnum():
            return True
        word = self.lower[token]
        if word in self.speech.who:
            return True
        return word in self.speech.prepositions and name.last > name.first

    def _is_cue(self, token: int) -> bool:
        if not 0 <= token < len(self.lower) or self.document.inside[token] >= 0:
            return False
        word, speech = self.lower[token], self.speech
        return word in speech.say or word in speech.tell or word in speech.report

    def _tail(self, last: int) -> int:
        """Return the end of what is told of a noun behind it: a person close to the company."""
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
            if token > last + 1 and (
                word in speech.who
                or (word in speech.auxiliaries and word not in speech.possessives)
            ):
                break
            if word not in speech.prepositions and word not in speech.determiners:
                end = token
            token += 1
        # a man in the crowd; but “her lawyers said in a filing” and “said her lawyers in a filing”
        # are the same, and an article in a journal is an article
        if lower[last + 1] not in speech.adverbs:
            return end
        told_in = lower[end] in speech.media or not is_person_noun(lower[last], speech)
        return last if told_in else end

    def _breaks_tail(self, token: int) -> bool:
        """Whether what is told of a noun behind it ends before a word: a verb, adverb or time."""
        word, speech = self.lower[token], self.speech
        if self._is_cue(token) or _is_adverb(word, speech):
            return True
        if word in speech.adverbs and word not in speech.prepositions:
            return True  # “in” is both, from “in fact”
        return self.lower[token - 1] in speech.prepositions and word in speech.silent_times

    def _names_someone(self, first: int, last: int) -> Mention | None:
        """Return the name that ends a phrase whose nouns are its title."""
        name = self.name_at.get(last)
        if name is None or name.last != last or name.sort == "org":
            return None
        before = name.outer - 1
        if before < first or before in self.name_at:
            return None
        word = self.lower[before]
        if word in self.speech.possessives:
            # the Herald’s Ada Moreno, but not: Moreno’s Lighthouse
            return name if name.sort == "person" and name.last > name.first else None
        return None if word in self.speech.determiners else name

    def _names_behind(self, first: int, last: int) -> Mention | None:
        """Return the person whose office a phrase tells: el ministro de Hacienda Pedro Lund."""
        speech, lower = self.speech, self.lower
        if not speech.head_first or lower[last + 1 : last + 2] == [","]:
            return None
        if not any(is_person_noun(word, speech) for word in lower[first : last + 1]):
            return None
        token = last + 1
        while token < min(last + 1 + _LONGEST_TAIL, len(lower)):
            word, name = lower[token], self.name_at.get(token)
            if not self.document.together(last, token) or not word[0].isalnum():
                return None
            if name is not None:
                before = lower[token - 1]
                if name.sort == "person" and name.last > name.first:
                    return name if before not in speech.small_words else None
                token = name.last + 1
                continue
            if word in speech.cues or word in speech.who or word in speech.auxiliaries:
                return None
            if token == last + 1 and word not in speech.tails:
                return None
            token += 1
        return None

    def _entitle(self, name: Mention, first: int) -> None:
        document, speech = self.document, self.speech
        heads = [
            word
            for word in self.lower[first : name.outer]
            if speech.head_first and is_person_noun(word, speech)
        ]
        head = heads[0] if heads else self.lower[name.outer - 1]
        for token in range(first, name.outer):
            if token in self.name_at:
                self.name_at[token].modifier = True
        noun = document.text[document.starts[first] : document.starts[name.outer]].strip()
        name.title = f"{noun} {name.title}".strip()
        name.outer = first
        if not name.gender and head not in speech.groups:
            name.gender = _gender(head, speech) or self._article_gender(first)
        if is_person_noun(head, speech):
            name.sort = "person"


def _is_adverb(word: str, speech: Speech) -> bool:
    return bool(speech.adverb_endings) and word.endswith(speech.adverb_endings)


def _gender(head: str, speech: Speech) -> str:
    return gender_of_noun(head, speech) or ("they" if head in speech.groups else "")
