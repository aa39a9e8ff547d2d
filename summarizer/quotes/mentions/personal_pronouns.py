"""Find the personal pronouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.values.mention import Kind, Mention

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document


def pronouns_in(document: Document) -> list[Mention]:
    """Return the personal pronouns outside quotations that can be a subject or an object."""
    speech = document.speech
    behind = {words[-1] for words in speech.according} | speech.by
    genders = speech.genders
    found = []
    for token, word in enumerate(document.lower):
        if word not in genders or document.inside[token] >= 0:
            continue
        if word == "i" and document.words[token] != "I":
            continue
        gender = genders[word]
        if word not in speech.subjects:
            before = document.lower[token - 1] if token else ""
            after = document.lower[token + 1] if token + 1 < len(document.lower) else "."
            owned = any(
                after == end and start in {"", before} for start, end in speech.owned_according
            )
            if not owned and (before not in behind or after[0].isalnum()):
                continue
        shown = document.words[token]
        found.append(Mention(Kind.PRONOUN, token, token, shown, word, gender, outer=token))
    return found
