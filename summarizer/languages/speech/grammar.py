"""The classes that the tables of speech give to words."""

from __future__ import annotations

from enum import StrEnum


class Gender(StrEnum):
    """The gender and number of someone, as the pronoun that stands for them.

    The values are part of the names of learned features.
    """

    HE = "he"
    SHE = "she"
    THEY = "they"
    #: The reporter: I, we.
    FIRST_PERSON = "i"
    UNKNOWN = ""


#: The genders of one person.
SINGULAR = frozenset({Gender.HE, Gender.SHE})


class VerbClass(StrEnum):
    """How surely a verb leads to speech. The values are part of the names of learned features."""

    #: said: nothing but speech.
    SAY = "say"
    #: told: the hearer follows at once.
    TELL = "tell"
    #: added, asked, wrote: speech, as a rule.
    REPORT = "report"
    #: called, praised: speech only with a quotation beside it.
    EXPRESS = "express"
    #: No verb of speech.
    NONE = ""
