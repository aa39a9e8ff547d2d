"""sumy's algorithms, fed with our sentences; their choice is given back as those sentences."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from typing import TYPE_CHECKING, Any

from summarizer.languages import language_of
from summarizer.model import BlockKind, Genre, Point, Reason
from summarizer.salience.weigh import weigh
from summarizer.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.model import Article, Sentence

#: The most sentences of a text that sumy gets: those that our own engine weighs highest. The
#: others come after them, in the order of their weights. Most of sumy's algorithms compare every
#: sentence with every other. For 400 sentences, some 8,000 words, LexRank needs 0.9 s and LSA
#: 2.4 s; for 2,500 LexRank needs 35 s. KL's time grows with the cube of the number: it needs
#: 0.8 s for 100 sentences and 6 s for 200.
_MOST_SENTENCES = 400
_MOST_FOR = {"kl": 100}

_CLASSES = {
    "edmundson": ("edmundson", "EdmundsonSummarizer"),
    "kl": ("kl", "KLSummarizer"),
    "lexrank": ("lex_rank", "LexRankSummarizer"),
    "lsa": ("lsa", "LsaSummarizer"),
    "luhn": ("luhn", "LuhnSummarizer"),
    "reduction": ("reduction", "ReductionSummarizer"),
    "sumbasic": ("sum_basic", "SumBasicSummarizer"),
    "textrank": ("text_rank", "TextRankSummarizer"),
}


class _Words:
    """The tokenizer that sumy asks for words; NLTK's would need data from the network."""

    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(words(text))


class RankedBySumy:
    """Sentences in the order in which sumy's algorithm `engine` would take them."""

    __slots__ = ("_ranked", "_why")

    #: sumy knows nothing of genres and items.
    genre = Genre.OTHER
    outline = ()

    def __init__(self, article: Article, sentences: tuple[Sentence, ...], *, engine: str) -> None:
        self._ranked = _ranked(article, sentences, engine) if sentences else []
        self._why = (Reason(feature=engine, weight=1.0),)

    def points(self, count: int, *, whole: bool = False) -> tuple[Point, ...]:  # noqa: ARG002
        """Return the first `count` as points, in reading order; `whole` has no effect."""
        return tuple(
            Point(sentence=sentence, score=1.0, why=self._why)
            for sentence in sorted(self._ranked[:count], key=lambda own: own.index)
        )


def _ranked(article: Article, sentences: tuple[Sentence, ...], engine: str) -> list[Sentence]:
    """Return the sentences best first: those that sumy is given, as it ranks them, and the others.

    Headings are left out, unless there is nothing else.
    """
    import numpy as np

    headings = _headings(article, sentences)
    given, others = _parted(article, sentences, engine)
    document, origin = _document(article, given, headings)
    summarizer = _summarizer(article, document, engine)
    best: list[Any] = []

    def take(ranked: list[Any]) -> list[Any]:
        """Note the order. If its count is a function, sumy passes all sentences to it."""
        best.extend(info.sentence for info in ranked)
        return ranked

    # Where no word recurs, sumy divides 0 by 0, and then ranks all sentences alike.
    with np.errstate(all="ignore"):
        summarizer(document, take)
    # LSA returns nothing for a text of stop words alone: then take the sentences in their order.
    rest = [one for one in document.sentences if one not in set(best)]
    ranked = [origin[id(one)] for one in [*best, *rest]]
    return ranked + [one for one in others if one.block not in headings]


def _headings(article: Article, sentences: tuple[Sentence, ...]) -> frozenset[int]:
    """Return the blocks that are headings; none if all sentences are in headings."""
    blocks = enumerate(article.blocks)
    headings = frozenset(i for i, block in blocks if block.kind is BlockKind.HEADING)
    return frozenset() if all(one.block in headings for one in sentences) else headings


def _parted(
    article: Article, sentences: tuple[Sentence, ...], engine: str
) -> tuple[tuple[Sentence, ...], list[Sentence]]:
    """Return the sentences that sumy is given, in order, and the others, best first."""
    most = _MOST_FOR.get(engine, _MOST_SENTENCES)
    if len(sentences) <= most:
        return sentences, []
    worth = weigh(article, sentences).worth
    best = sorted(range(len(sentences)), key=lambda i: (-worth[i], i))
    return tuple(sentences[i] for i in sorted(best[:most])), [sentences[i] for i in best[most:]]


def _document(
    article: Article, sentences: tuple[Sentence, ...], headings: frozenset[int]
) -> tuple[Any, dict[int, Sentence]]:
    """Return sumy's model of the article, and our sentence for each of sumy's, by its `id()`."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph

    from summarizer.engines.own_sentence import OwnSentence

    tokenizer = _Words()
    origin: dict[int, Sentence] = {}
    paragraphs: dict[int, list[Any]] = {}
    if article.title:
        paragraphs[-1] = [OwnSentence(article.title, tokenizer, is_heading=True)]
    for sentence in sentences:
        own = OwnSentence(sentence.text, tokenizer, is_heading=sentence.block in headings)
        origin[id(own)] = sentence
        paragraphs.setdefault(sentence.block, []).append(own)
    return ObjectDocumentModel(Paragraph(own) for own in paragraphs.values()), origin


def _summarizer(article: Article, document: Any, engine: str) -> Callable[[Any, Any], Any]:
    module, name = _CLASSES[engine]
    if engine == "lsa":
        module, name = "summarizer.engines.own_lsa", "OwnLsaSummarizer"
    else:
        module = f"sumy.summarizers.{module}"
    summarizer: Any = getattr(import_module(module), name)(_stemmer(article.language))
    stop_words = _stop_words(article.language)
    if engine == "edmundson":
        summarizer.null_words = stop_words
        summarizer.bonus_words = _bonus_words(document, stop_words)
        # An empty set is refused; no text has this word.
        summarizer.stigma_words = ("\0",)
    else:
        summarizer.stop_words = stop_words
    return summarizer  # type: ignore[no-any-return]


def _stemmer(language: str) -> Callable[[str], str]:
    """Return sumy's stemmer, or one that only lowers case if sumy has none or lacks a package."""
    from sumy.nlp.stemmers import Stemmer, null_stemmer

    rules = language_of(language)
    try:
        stemmer: Callable[[str], str] = Stemmer(rules.name if rules else language)
        stemmer("a")
    except (LookupError, ValueError):
        return null_stemmer  # type: ignore[no-any-return]
    return stemmer


def _stop_words(language: str) -> frozenset[str]:
    """Return sumy's stop words, ours where it has none; never an empty set, which it refuses."""
    from sumy.utils import get_stop_words

    rules = language_of(language)
    try:
        stop_words: frozenset[str] = get_stop_words(rules.name if rules else language)
    except LookupError:
        stop_words = rules.stop_words if rules else frozenset()
    return stop_words or frozenset({"\0"})


def _bonus_words(document: Any, stop_words: frozenset[str]) -> tuple[str, ...]:
    """Return the ten most frequent words of the headings, or of the whole text without headings.

    Stop words do not count.
    """
    titled = [word for heading in document.headings for word in heading.words]
    lowered = [word.lower() for word in titled or document.words]
    counted = Counter(word for word in lowered if word not in stop_words)
    return tuple(word for word, _ in counted.most_common(10)) or ("\0",)
