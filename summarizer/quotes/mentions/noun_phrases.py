"""Find the noun phrases for those who may speak: the officials, a spokesman for the company.

Theory of operation. There is no parser: a phrase is told from the words around it by tables of
the language. Such a phrase is wanted for three things, in this order:

1. It is the title of a name: “the singer Ada Moreno”, глава города Иван Петров. The phrase is put
   before the name as its title, and is no mention of its own.
2. A name stands in apposition to it: “her lawyer, Ada Moreno”. The phrase is a mention that keeps
   the name (`Mention.appositive`).
3. It stands for someone without a name: “officials”. Names within it are not those who speak, and
   are marked as modifiers: “Moreno supporters”.

Where languages put the noun that tells who it is decides how a phrase is found:

- by word order (`phrases_by_order`): where a determiner, a name or a word for someone stands, the
  phrase goes on until a word that no phrase holds (`phrase_extents`). Its noun is the last one in
  English and German, and the first one in Romance languages.
- by case (`phrases_by_case`), in Slavic languages: the noun comes first, adjectives in the
  nominative may stand before it, and what stands in the genitive behind it belongs to it.

Both have in common what a phrase does to the names that it meets (`phrase_finder`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.mentions.phrases_by_case import CaseFinder
from summarizer.quotes.mentions.phrases_by_order import OrderFinder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.mention import Mention


def find_noun_phrases(
    document: Document, names: Sequence[Mention]
) -> tuple[list[Mention], list[Mention]]:
    """Return the names, with the titles that phrases give them, and the phrases, both in order."""
    finder = (CaseFinder if document.speech.has_cases else OrderFinder)(document, names)
    phrases = finder.find()
    return finder.names, phrases
