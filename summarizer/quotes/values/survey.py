"""A document with all its mentions of people, bodies and things."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.quotes.values.cue import CLOSE_BEHIND, Gap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from summarizer.quotes.values.cue import Cue
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.entity import Entity
    from summarizer.quotes.values.mention import Mention


@dataclass(frozen=True, slots=True)
class Survey:
    """A document with its mentions, in order, and the verbs of speech beside each.

    A mention is referred to by its index in `mentions`, an entity by its index in `entities`.
    """

    document: Document
    mentions: Sequence[Mention] = ()
    entities: Sequence[Entity] = ()
    #: By mention: the entity that it stands for; None if that is unknown.
    entity_of: Sequence[int | None] = ()
    #: By mention that is a noun phrase: the name in apposition to it.
    appositive_of: Mapping[int, int] = field(default_factory=dict)
    #: By entity: the noun phrases to which its name is in apposition.
    appositions: Mapping[int, Sequence[int]] = field(default_factory=dict)
    #: By mention outside quotations: the verb of speech behind it whose subject it may be.
    cues_after: Mapping[int, Cue] = field(default_factory=dict)
    #: The same for a verb of speech before it.
    cues_before: Mapping[int, Cue] = field(default_factory=dict)
    #: The mentions to which “according to” or the like attributes speech.
    according: Set[int] = frozenset()
    #: By mention that is a verb in the plural without a subject: the mention of the group that
    #: speaks.
    plural_antecedents: Mapping[int, int] = field(default_factory=dict)
    #: By paragraph: the mentions outside quotations.
    by_paragraph: Sequence[Sequence[int]] = ()
    #: Whether speech stands in single marks, as in British books: ‘ ’.
    single_marks: bool = False

    def is_subject(self, mention: int) -> bool:
        """Whether a mention may be the subject of a verb of speech beside it."""
        return mention in self.cues_after or mention in self.cues_before

    def is_close_subject(self, mention: int) -> bool:
        """Whether a verb of speech stands so close to a mention that it is surely the subject."""
        after, before = self.cues_after.get(mention), self.cues_before.get(mention)
        return (after is not None and after.gap in CLOSE_BEHIND) or (
            before is not None and before.gap is Gap.NOTHING
        )
