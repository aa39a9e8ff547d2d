"""Our engine behind sumy's own interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sumy.nlp.stemmers import null_stemmer
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.utils import ItemsCount

from summarizer.choose.chooser import Chooser
from summarizer.detect import detect_language
from summarizer.model import Article, Block, Sentence, Span
from summarizer.salience.weigh import weigh

if TYPE_CHECKING:
    from collections.abc import Callable


class NutgrafSummarizer(AbstractSummarizer):  # type: ignore[misc]  # sumy is untyped
    """Called as any of sumy's summarizers: `NutgrafSummarizer()(document, 3)`.

    The sentences that come back are the document's own. Words are stemmed by the language, which
    is detected from the text unless given. `stemmer` has no effect: it is part of the interface.
    """

    def __init__(
        self, stemmer: Callable[[str], str] = null_stemmer, *, language: str | None = None
    ) -> None:
        super().__init__(stemmer)
        self._language = language

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        take = sentences_count if callable(sentences_count) else ItemsCount(sentences_count)
        count = len(take(document.sentences))
        article, sentences = self._read(document)
        if not count or not sentences:
            return ()
        points = Chooser(weigh(article, sentences)).points(count)
        whole = [sentence for sentence in document.sentences if str(sentence)]
        return tuple(whole[point.sentence.index] for point in points)

    def _read(self, document: Any) -> tuple[Article, tuple[Sentence, ...]]:
        """Return the article that a document of sumy's stands for, and its sentences."""
        pieces: list[str] = []
        blocks: list[Block] = []
        sentences: list[Sentence] = []
        at = 0
        for paragraph in document.paragraphs:
            began = at
            for text in filter(None, map(str, paragraph.sentences)):
                span = Span(at, at + len(text))
                sentences.append(
                    Sentence(index=len(sentences), block=len(blocks), span=span, text=text)
                )
                pieces += [text, " "]
                at += len(text) + 1
            if at > began:
                blocks.append(Block(span=Span(began, at - 1)))
                pieces[-1] = "\n"
        text = "".join(pieces)
        title = " ".join(map(str, document.headings)) or None
        language = self._language or detect_language(text)
        return (
            Article(text=text, blocks=tuple(blocks), language=language, title=title),
            tuple(sentences),
        )
