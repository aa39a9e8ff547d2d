"""Find the noun phrases for those who may speak: the officials, a spokesman for the company.

Theory of operation. There is no parser. Tables of the language tell which words can begin,
continue and end a phrase. Each phrase that is found is one of three things, tried in this order:

1. The title of a name: “the singer Ada Moreno”, глава города Иван Петров. The phrase becomes the
   title of the mention of that name, and no other mention is made.
2. A phrase with a name in apposition: “her lawyer, Ada Moreno”. The phrase becomes a mention that
   keeps the name (`Mention.appositive`).
3. A phrase for someone without a name: “officials”. The phrase becomes a mention. A name inside it
   is not the speaker's, and is marked as a modifier: “Moreno supporters”.

There are two ways to find a phrase. Which one is used depends on where the language puts the noun
that tells who it is, which is called the head:

- By word order (`phrases_by_order`): the phrase begins at a determiner, a name or a word for
  someone, and goes on to the first word that cannot be in a phrase (`phrase_extents`). The head is
  the last noun in English and German, and the first noun in Romance languages.
- By case (`phrases_by_case`), in Slavic languages: the head is the first noun. Adjectives in the
  nominative may stand before it, and words in the genitive behind it belong to it.

Both ways share `phrase_finder`, which adds to the names what a phrase tells of them.
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
