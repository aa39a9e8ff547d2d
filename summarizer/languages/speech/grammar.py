"""The classes that the tables of speech give to words."""

from __future__ import annotations

from enum import StrEnum


class Gender(StrEnum):
    """The gender and number of someone, named after the pronoun that stands for them.

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

    #: Always reports speech: said.
    SAY = "say"
    #: Reports speech, and is followed by the hearer: told.
    TELL = "tell"
    #: Reports speech as a rule: added, asked, wrote.
    REPORT = "report"
    #: Reports speech only beside a quotation: called, praised.
    EXPRESS = "express"
    #: No verb of speech.
    NONE = ""
