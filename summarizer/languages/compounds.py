"""Parts of words that English joins by a hyphen: "well-known", "self-taught", "rule-based"."""

from __future__ import annotations

from summarizer.languages.base import word_set

#: First parts of compounds that no other word begins with when it is broken at a syllable.
COMPOUND_HEADS = word_set("well self twenty thirty forty fifty sixty seventy eighty ninety")

#: The same for last parts.
COMPOUND_TAILS = word_set("known based friendly related term oriented minded")
