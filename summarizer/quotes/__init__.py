"""Who said what: quotations, their speakers, and the most telling of them.

`find.find_said` goes through all steps but the last, `find.find_quotes` through those before
"report". Each folder imports only those below it in the list of layers (pyproject.toml).

step         folder        what it makes
read         reading       a Document: words, quotations, the reporter's sentences
survey       mentions      the names, noun phrases and pronouns that mention someone
             cues          which of them is the subject of which verb of speech
             coreference   which of them stand for the same one
attribute    attribution   a Guess for each quotation: whether it is speech, and whose
list         listing       the Quotes that are listed, with the speakers that are sure enough
             roles         what the article calls a speaker besides the name
report       reported      the sentences that tell in other words what somebody said
rank                       their order

In languages without capital letters none of these steps finds a name. There `caseless` finds the
quotations, and tells which of them are speech and who says it.

`values` are what the steps hand on, `words` is what a language's tables tell of a single word.
"""

from __future__ import annotations

from summarizer.quotes.find import find_quotes, find_said
from summarizer.quotes.rank_quotes import rank

__all__ = ["find_quotes", "find_said", "rank"]
