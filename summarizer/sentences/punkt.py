"""Punkt's own decisions: which full stops end a sentence, learned from newspapers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from punkt import PunktSentenceTokenizer

#: Punkt's models by ISO 639-1 code. Ukrainian has none and takes the Russian one; `repairs` sees
#: to its abbreviations. Chinese, Japanese, Greek, Hindi … need rules only.
_MODELS = {
    "ar": "arabic", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "et": "estonian", "fi": "finnish", "fr": "french",
    "hi": "hindi", "it": "italian", "ja": "japanese", "ko": "korean", "ml": "malayalam",
    "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ru": "russian",
    "sl": "slovene", "sv": "swedish", "th": "thai", "tr": "turkish", "uk": "russian",
    "ur": "urdu", "zh": "chinese",
}  # fmt: skip

_NONE: frozenset[str] = frozenset()
_TERMINATOR = re.compile(r"[.?!。！？…।॥|؟۔;·]")
_NO_BREAK = re.compile(r"[\xa0\u2000-\u200a\u202f\u205f\u3000]")
_SPACES = {
    ord(space): " "
    for space in "\xa0\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
}

#: Text without spaces is given to Punkt in pieces of this many to twice as many characters. At
#: each full stop Punkt takes apart all that follows: 80,000 characters of Japanese took 31 s.
_MOST_UNSPACED = 400
_UNSPACED = re.compile(rf"(?<!\S)\S{{{2 * _MOST_UNSPACED},}}")
#: Where a sentence surely ends. Before a closing mark it may go on: 「…。」と言った.
_SURE_END = re.compile(r"[。！？।॥](?![。！？।॥\"'”’」』）】》])")


@cache
def tokenizer(language: str) -> PunktSentenceTokenizer:
    """Return Punkt with the parameters and marks of an ISO 639-1 language.

    A language without a model gets those of English.
    """
    import punkt

    from summarizer.sentences.quick_punkt import QuickPunkt

    whole = punkt.tokenizer_for(_MODELS.get(language, "english"))
    return QuickPunkt(whole.params, whole.rules)


@cache
def newspaper_words(language: str) -> frozenset[str]:
    """Return the words that Punkt's model of a language has seen in newspapers, in lower case.

    English has 20,000. A language without a model has none.
    """
    return frozenset(tokenizer(language).params.ortho_context) if language in _MODELS else _NONE


def boundaries(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences that Punkt finds in `text[start:end]`, which begins with no space."""
    at = start
    for cut in _cuts(text, start, end, language):
        yield from _boundaries(text, at, cut, language)
        at = cut
    yield from _boundaries(text, at, end, language)


def _cuts(text: str, start: int, end: int, language: str) -> Iterator[int]:
    """Yield where a long stretch without spaces is cut before Punkt sees it."""
    if end - start <= 2 * _MOST_UNSPACED or tokenizer(language).rules.next_sentence_requires_space:
        return
    for stretch in _UNSPACED.finditer(text, start, end):
        at = stretch.start()
        while stretch.end() - at > 2 * _MOST_UNSPACED:
            around = (text, at + _MOST_UNSPACED, at + 2 * _MOST_UNSPACED)
            if cut := _SURE_END.search(*around) or _TERMINATOR.search(*around):
                yield cut.end()
            at = cut.end() if cut else around[2]


def _boundaries(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    if not _TERMINATOR.search(text, start, end - 1):
        yield start, end
        return
    last = start
    # Punkt knows only ASCII's spaces before a word.
    stretch = (
        text[start:end].translate(_SPACES)
        if _NO_BREAK.search(text, start, end)
        else text[start:end]
    )
    for _, ended in tokenizer(language).span_tokenize(stretch):
        stop = start + ended
        # To Punkt « is a closing mark; in most languages it opens when a space is before it.
        if text[stop - 1] == "«" and text[stop - 2].isspace():
            stop -= 1
        piece = text[last:stop]
        lead = len(piece) - len(piece.lstrip())
        if lead < len(piece):
            yield last + lead, last + len(piece.rstrip())
        last = stop
    # Punkt leaves out what it takes for space, but no text may be lost.
    rest = text[last:end].strip()
    if rest:
        yield text.index(rest, last, end), text.index(rest, last, end) + len(rest)
