"""How a quotation stands in its sentence and paragraph."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """How a quotation stands in its sentence and paragraph."""

    quote: int
    sentence: int
    place: int
    #: What stands right before and after it, and how it ends.
    lead: str
    end: str
    follow: str
    #: Nothing but quotations in its sentence.
    alone: bool
    #: Nothing but quotations in its paragraph.
    whole: bool
    #: How many quotations stand before it in its paragraph, at most 2.
    nth: int
    closed: bool
    #: The quotation before it was left open at the end of its paragraph.
    carried: bool
    #: The verb of speech that leads into it, or follows it: a token, or -1.
    link: int
    #: Whether that is "finite" or a "participle"; "none" where there is none.
    link_form: str
    #: The entities that are named in the quotation itself.
    named: frozenset[int]
