"""Find where a name begins behind an office in capitals: Kepala Dinas Kesehatan Leith Ana Ruiz."""

from __future__ import annotations

from summarizer.quotes.mentions.name_words import NameWords


class OfficeWords(NameWords):
    """What a text tells of offices that run into the name behind them.

    No word stands between the two, and a title says only where the office begins. So the name is
    known by its first word: a given name, or one that stands alone beside a verb of speech.
    """

    def _begin_name(self, first: int, start: int, last: int) -> int:
        """Return the token at which a name begins in a run of capitalized words.

        `start` is the token behind the last title in the run, or `first` if there is none. The
        result is behind `last` if nothing tells where the name begins.
        """
        return (
            self._behind_office(start, last) if start > first else self._find_called(first, last)
        )

    def _behind_office(self, start: int, last: int) -> int:
        """Return the token at which a name begins behind an office, whose words may go on.

        For example: Kepala Dinas Kesehatan Leith Ana Ruiz, where `start` is that of “Dinas”. It is
        behind `last` if nothing tells where the name begins.
        """
        speech = self.speech
        known = self._find_known(start, last)
        if known == last and self._is_body_before_name(start, last):
            return last + 1
        if known is not None:
            return known
        if self.lower[start] in speech.particles:
            return start
        if self.lower[start - 1] in speech.honorifics or self._is_rank(start - 1):
            while start < last and self._qualifies(start):
                start += 1  # Mayjen TNI Kristomei
            return start
        return last + 1

    def _is_body_before_name(self, start: int, token: int) -> bool:
        """Whether a word ends an office, since a comma and a name follow: Ketua Unud, Ana Ruiz."""
        following = token + 2
        body = any(word in self.speech.organisations for word in self.lower[start:token])
        return (
            (body or self.lower[token] not in self.given)
            and following < len(self.words)
            and self.lower[token + 1] == ","
            and self.words[following][0].isupper()
        )

    def _is_rank(self, token: int) -> bool:
        """Whether a title is one of a service: nothing but a name follows it."""
        return self.lower[token] in self.speech.ranks

    def _find_known(self, start: int, last: int) -> int | None:
        """Return the first token of a run that surely begins a name, with a particle before it.

        None if no word is a given name, or stands alone beside a verb of speech elsewhere.
        """
        for token in range(start, last + 1):
            if token < last and self.lower[token] in self.speech.organisations:
                continue  # VP Humas KAI Ana Ruiz, though Kai is a name, too
            if self.words[token] in self.called or self.lower[token] in self.given:
                led = token > start and self.lower[token - 1] in self.speech.particles
                # Menteri Agama Nasaruddin Umar: few people have one name alone
                first = token == last > start and not self._is_called_or_office(token - 1)
                return token - (led or first)
        return None

    def _find_called(self, first: int, last: int) -> int:
        """Return the first token of a run that stands alone beside a verb of speech elsewhere.

        For example: Kapuspenkum Kejagung Ana Ruiz, where “Kapuspenkum” is no known title.

        Only if the first word of the run is no given name. Without such a token return `first`.
        """
        if self.lower[first] in self.given or self.lower[first] in self.speech.particles:
            return first
        return next((t for t in range(first, last + 1) if self.words[t] in self.called), first)

    def _is_called_or_office(self, token: int) -> bool:
        """Whether the word before a last name is no given name, or the last name stands alone."""
        return (
            self.words[token + 1] in self.called
            or self._qualifies(token)
            or self._is_title(token)
            or self.lower[token] in self.speech.organisations
        )
