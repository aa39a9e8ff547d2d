"""Parts of words that English joins by a hyphen ("well-known"), and those it joins without."""

from __future__ import annotations

from summarizer.languages.base import word_set

#: First parts of compounds. Few words that are broken at a syllable have one of them before the
#: break, so the hyphen after it is taken for the word's own.
COMPOUND_HEADS = word_set("well self twenty thirty forty fifty sixty seventy eighty ninety")

#: Last parts of compounds. The hyphen before one is taken for the word's own, too.
COMPOUND_TAILS = word_set("known based friendly related term oriented minded")

#: The languages in which two words that make one may have a hyphen between them: "price-cutting".
#: In others, such as German, they have none, so that the hyphen at a line's end is the line's.
HYPHENED = frozenset(("en",))
#: How the second word of such a compound ends. Others are written as one word as often: website.
PARTICIPLES = ("ing", "ed")
#: Participles with other endings: "newly-built".
IRREGULAR = word_set("built made paid bred fed sold bought")
#: Endings without which a word may be known: "contested".
ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "ers", "al")

#: First parts that make one word with the rest ("unknown"), so that a hyphen after one is the
#: line's. Others, such as "non" and "anti", often keep it.
PREFIXES = word_set("un re de dis mis inter")
