"""How good a role is, by the place where it is told."""

from __future__ import annotations

from enum import IntEnum


class Worth(IntEnum):
    """How good a role is, by the place where it is told; a higher value is better."""

    #: A sentence of its own: Moreno is a nurse.
    STATEMENT = 1
    #: A relative clause, brackets, or no more than a party or a bare title.
    BESIDE = 2
    #: Words before a name, or a noun phrase with the name in apposition.
    TITLE = 3
    #: Between commas behind a name.
    APPOSITION = 4
