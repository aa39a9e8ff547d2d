"""Parts of words that English joins by a hyphen: "well-known", "self-taught", "rule-based"."""

from __future__ import annotations

from summarizer.languages.base import word_set

#: First parts of compounds. A word that is broken at a syllable begins with none of them, so the
#: hyphen after one belongs to the word.
COMPOUND_HEADS = word_set("well self twenty thirty forty fifty sixty seventy eighty ninety")

#: Last parts of compounds, which likewise end no word that is broken at a syllable.
COMPOUND_TAILS = word_set("known based friendly related term oriented minded")
