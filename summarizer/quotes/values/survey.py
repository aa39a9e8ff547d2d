"""A document with those who are mentioned in it, for the search for speakers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    #: Features that come together.
    Group = tuple[str, ...]
    from summarizer.quotes.values.cue import Cue
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.entity import Entity
    from summarizer.quotes.values.mention import Mention


@dataclass(slots=True)
class Scene:
    """A document with its mentions, in order, and how each stands to verbs of speech."""

    document: Document
    mentions: list[Mention]
    entities: list[Entity]
    #: By mention, for those outside quotations.
    after: dict[int, Cue] = field(default_factory=dict)
    before: dict[int, Cue] = field(default_factory=dict)
    according: set[int] = field(default_factory=set)
    #: By paragraph: the mentions outside quotations.
    outside: list[list[int]] = field(default_factory=list)
    #: By entity: the noun phrases beside its name.
    aliases: dict[int, list[int]] = field(default_factory=dict)
    #: By entity: the pronouns that surely stand for it.
    resolved: dict[int, list[int]] = field(default_factory=dict)
    #: By mention: what is to be said of it whichever quotation asks; filled as they ask.
    own_features: dict[int, Group] = field(default_factory=dict)
    #: The same by quotation, for all mentions that stand to it in one way.
    beside: dict[tuple[int, int, str], Group] = field(default_factory=dict)
    threads: dict[tuple[int, str], Group] = field(default_factory=dict)
    #: By mention, for verbs in the plural without a subject: the group that speaks.
    groups: dict[int, int] = field(default_factory=dict)
    #: Speech stands in single marks, as in British books: ‘ ’.
    single_marks: bool = False
