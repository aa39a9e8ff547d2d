"""Our engine and sumy's, by their names."""

from __future__ import annotations

import subprocess
import sys

import pytest

from summarizer.engines import rank
from summarizer.errors import BadOption
from summarizer.model import Article, Point
from summarizer.options import SUMY_ENGINES
from summarizer.sentences import sentences_of
from tests.builders import ARTICLE

ENGINES = sorted(SUMY_ENGINES)


def points(article: Article, count: int, engine: str) -> tuple[Point, ...]:
    return rank(article, sentences_of(article), engine=engine).points(count)


@pytest.mark.parametrize("engine", ["nutgraf", *ENGINES])
def test_every_engine_gives_sentences_of_the_article_in_order(engine: str):
    article = Article(text=ARTICLE)
    found = points(article, 3, engine)
    assert len(found) == 3
    assert [p.sentence.index for p in found] == sorted({p.sentence.index for p in found})
    assert all(p.sentence in sentences_of(article) for p in found)
    assert all(p.why for p in found)


@pytest.mark.parametrize("engine", ["nutgraf", *ENGINES])
@pytest.mark.parametrize("language", ["en", "de", "pl", "uk", "ja", "xx"])
@pytest.mark.parametrize(
    "text",
    ["", "One.", "A a. B b. C c.", "... !!! ???", "The of and. Of and the. And the of."],
)
def test_no_engine_fails_on_texts_with_little_in_them(engine: str, language: str, text: str):
    article = Article(text=text, language=language)
    sentences = sentences_of(article)
    assert len(points(article, 2, engine)) == min(2, len(sentences))


def test_an_unknown_engine_is_refused():
    article = Article(text="One.")
    with pytest.raises(BadOption):
        points(article, 1, "oracle")


def test_importing_the_engines_does_not_import_sumy():
    code = "import sys, summarizer.engines; print('sumy' in sys.modules, 'nltk' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False", "False"]


def test_a_name_that_does_not_exist_is_missed_as_usual():
    import summarizer.engines as engines

    with pytest.raises(AttributeError):
        _ = engines.OracleSummarizer


def test_the_engine_for_sumys_users_is_made_on_demand():
    import summarizer.engines as engines
    from summarizer.engines.sumy_face import NutgrafSummarizer

    assert engines.NutgrafSummarizer is NutgrafSummarizer
