"""Who said what: quotations, their speakers, and the most telling of them.

step       its parts                                    what it makes
read       marks tags quoted_names sentences            a Document: words, quotations, sentences
survey     names (name_words headings) mentions         a Scene: who is mentioned, and beside
           nouns (extents case_nouns) entities          which verbs of speech
           bearers cues agreement
attribute  setting candidates features scorer           a Guess for each quotation: whether it
           decide pronouns                              is speech, and whose
find       confidence speaker                           the Quotes that are listed, with those
           roles (titles clauses phrases)               speakers that are sure enough
rank                                                    their order

`people` and `inflection` know what a language's tables tell of a single word.
"""

from __future__ import annotations

from summarizer.quotes.find import find_quotes
from summarizer.quotes.rank import rank

__all__ = ["find_quotes", "rank"]
