"""Learn the weights of the quote engine from the annotated quotes data and from read web pages.

    python tests/quality/train_quotes.py            learn from all of it, write the model
    python tests/quality/train_quotes.py --judge    learn from the tuning part, report on the rest

Of the read pages the set "dev" has no part in what is judged, and a part in the model that is
written: there are few pages, and it is the figure without it that is told. The model is that of
English; what
is speech, and how sure its speaker is, is learned with features that only English has. The
other languages share the model "quotes", which was learned from the annotated articles alone.

Nothing of the data's text goes into the weights: the features are the engine's own.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from summarizer.languages.speech.en import SPEECH
from summarizer.models.linear import load_weights
from tests.quality.models import write_model
from tests.quality.quotes import pages
from tests.quality.quotes.gold import DATA, Case, load_articles, part_of
from tests.quality.quotes.learn import learn_all
from tests.quality.quotes.report import report
from tests.quality.scoring import scorer


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--judge", action="store_true")
    judge = parser.parse_args().judge
    score = scorer(DATA)
    articles = load_articles()
    read = pages.load_cases("train", scorer(pages.DATA))
    if judge:
        tune = [Case(article, score) for article in articles if part_of(article) == "tune"]
        rest = [article for article in articles if part_of(article) == "judge"]
        report(rest, learn_all(tune, read), score)
        return
    read += pages.load_cases("dev", scorer(pages.DATA))
    cases = [Case(article, score) for article in articles]
    tables = {
        name: {f: round(w, 2) for f, w in sorted(table.items()) if abs(w) >= 0.03}
        for name, table in sorted(learn_all(cases, read).items())
    }
    # who speaks is told in all languages by the tables of the shared model
    shared = load_weights("quotes")
    tables |= {name: shared[name] for name in ("speaker", "pronoun")}
    write_model(SPEECH.weights, tables)
    print({name: len(table) for name, table in tables.items()})


if __name__ == "__main__":
    main()
