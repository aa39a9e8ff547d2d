"""Learn the weights of the quote engine from the annotated quotes data.

    python tests/quality/train_quotes.py            learn from all of it, write the model
    python tests/quality/train_quotes.py --judge    learn from the tuning part, report on the rest

Nothing of the data's text goes into the weights: the features are the engine's own.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.quality.models import write_model
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
    if judge:
        tune = [Case(article, score) for article in articles if part_of(article) == "tune"]
        rest = [article for article in articles if part_of(article) == "judge"]
        report(rest, learn_all(tune), score)
        return
    cases = [Case(article, score) for article in articles]
    tables = {
        name: {f: round(w, 2) for f, w in sorted(table.items()) if abs(w) >= 0.03}
        for name, table in sorted(learn_all(cases).items())
    }
    write_model("quotes", tables)
    print({name: len(table) for name, table in tables.items()})


if __name__ == "__main__":
    main()
