"""Who said what: ours, textacy and a plain regex on the same articles, in one run.

    python tests/bench/quotes.py [--articles N] [--data FOLDER]

Our weights come with the package learned from all of the annotated data. So here they are
learned anew from its tuning part (a minute), and everybody is scored on the judge part, of which
none of them was shown anything. The figures are the data's own scorer's. Where the data is not
there, the articles of the tests are read, for the speed alone.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

#: One core for everybody: what numpy's and spaCy's libraries read when they are loaded.
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")

#: As many runs are timed as fit in here, three at most; the fastest counts.
SECONDS = 8.0
HEADS = {"found": "found", "joint": "joint head", "jointx": "joint exact"}


def main() -> None:
    """Print the table."""
    os.environ.update(dict.fromkeys(THREADS, "1"))
    from tests.quality.quotes import gold
    from tests.quality.scoring import scorer

    parser = argparse.ArgumentParser(description="who said what, beside the peers")
    parser.add_argument("--articles", type=int, default=None, help="how many; all unless given")
    parser.add_argument("--data", type=Path, default=gold.DATA, help="the annotated quotes data")
    options = parser.parse_args()
    if not (options.data / "dev.jsonl").is_file():
        print(f"the annotated quotes data is not in {options.data}: speed alone")
        print_speed(options.articles)
        return
    articles = gold.load_articles(options.data)
    score = scorer(options.data)
    judge = [article for article in articles if gold.part_of(article) == "judge"]
    tune = [gold.Case(a, score) for a in articles if gold.part_of(a) == "tune"]
    print_table(judge[: options.articles], tune, score)


def print_table(judge: list[Any], tune: list[Any], score: Any) -> None:
    """Score and time everybody on the judge part."""
    from tests.quality.quotes.figures import DRAWS, Tally
    from tests.quality.quotes.learn import learn_all

    print(
        f"ours learned from {len(tune)} articles; all scored on {len(judge)} others, "
        f"95 % interval of {DRAWS:,} draws of articles in brackets"
    )
    head = "".join(f"{title:21}" for title in HEADS.values())
    print(f"{'':24}{'articles/s':>10}  {'':8}{head}named right, of all found", flush=True)
    for name, find in finders(learn_all(tune)).items():
        rate, found = timed(find, [article["text"] for article in judge])
        quotes = [
            {"id": article["id"], "quotes": those}
            for article, those in zip(judge, found, strict=True)
        ]
        print(f"{name:24}{rate:10.1f}", flush=True)
        for mode in ("direct", "all"):
            figures = Tally(score, judge, quotes, mode).figures()
            row = "".join(f"{figures[head]!s:21}" for head in HEADS)
            right, named = figures["right"].value, figures["named"].value
            print(f"{'':36}{mode:8}{row}{right:.3f} of {named:.3f}", flush=True)


def print_speed(count: int | None) -> None:
    """Time everybody on the English articles of the tests."""
    from summarizer import detect_language
    from summarizer.languages.speech.en import SPEECH
    from summarizer.models.linear import load_weights

    paths = sorted((ROOT / "tests/cases/articles").glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    texts = [text for text in texts if detect_language(text) == "en"][:count]
    print(f"{len(texts)} articles of the tests\n{'':24}articles/s  quotes  of them named")
    for name, find in finders(load_weights(SPEECH.weights)).items():
        rate, found = timed(find, texts)
        named = sum(quote["speaker"] is not None for quotes in found for quote in quotes)
        print(f"{name:24}{rate:10.1f}  {sum(map(len, found)):6}  {named:6}", flush=True)


def finders(tables: Any) -> dict[str, Any]:
    """Return everybody by name: ours with these learned tables, and the peers there are."""
    from tests.quality.quotes import peers
    from tests.quality.quotes.report import predict

    found = {
        "nutgraf": lambda text: predict({"id": "", "text": text}, tables)["quotes"],
        "regex, nearest capitals": peers.naive,
        "textacy": peers.textacy(by_paragraph=False),
        "textacy, by paragraph": peers.textacy(by_paragraph=True),
    }
    for name, find in found.items():
        if find is None:
            print(f"{name}: not installed here; `make bench` installs it")
    return {name: find for name, find in found.items() if find is not None}


def timed(find: Any, texts: list[str]) -> tuple[float, list[Any]]:
    """Return the articles read in a second of one core's time, and what was found in each."""
    find(texts[0])  # warm
    times: list[float] = []
    while len(times) < 3 and sum(times) < SECONDS:
        began = time.process_time()
        found = [find(text) for text in texts]
        times.append(time.process_time() - began)
    return len(texts) / min(times), found


if __name__ == "__main__":
    main()
