"""A document with all who are mentioned in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from summarizer.quotes.values.cue import Cue
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.entity import Entity
    from summarizer.quotes.values.mention import Mention


@dataclass(frozen=True, slots=True)
class Survey:
    """A document with its mentions, in order, and how each stands to verbs of speech.

    Mentions, entities and quotations are told by their numbers: their places in these sequences.
    """

    document: Document
    mentions: Sequence[Mention] = ()
    entities: Sequence[Entity] = ()
    #: By mention: the entity that it stands for; None where that is unknown.
    entity_of: Sequence[int | None] = ()
    #: By noun phrase: the name in apposition to it. By entity: the noun phrases beside its name.
    appositive_of: Mapping[int, int] = field(default_factory=dict)
    appositions: Mapping[int, Sequence[int]] = field(default_factory=dict)
    #: By mention outside quotations: the verb of speech whose subject it may be, behind it and
    #: before it.
    cues_after: Mapping[int, Cue] = field(default_factory=dict)
    cues_before: Mapping[int, Cue] = field(default_factory=dict)
    #: The mentions beside “according to”.
    according: Set[int] = frozenset()
    #: By mention, for verbs in the plural without a subject: the group that speaks.
    plural_antecedents: Mapping[int, int] = field(default_factory=dict)
    #: By paragraph: the mentions outside quotations.
    by_paragraph: Sequence[Sequence[int]] = ()
    #: Whether speech stands in single marks, as in British books: ‘ ’.
    single_marks: bool = False

    def is_subject(self, mention: int) -> bool:
        """Whether a verb of speech stands beside a mention whose subject it may be."""
        return mention in self.cues_after or mention in self.cues_before
