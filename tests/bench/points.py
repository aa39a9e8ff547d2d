"""Points by every engine on the annotated summaries: ROUGE, defects, time.

    python tests/bench/points.py [dev|train] [DATA]

`DATA` is the folder of annotated summaries, beside the project unless given; its own scorer is
used, which wants rouge-score. summa takes part where it is installed.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from summarizer.engines import rank  # noqa: E402
from summarizer.model import Article  # noqa: E402
from summarizer.options import SUMY_ENGINES  # noqa: E402
from summarizer.salience.weigh import weigh  # noqa: E402
from summarizer.sentences import sentences_of  # noqa: E402
from tests.quality.scoring import scorer  # noqa: E402

POINTS = 3
Digester = Callable[[Article], list[str]]


def ours(engine: str) -> Digester:
    def digest(article: Article) -> list[str]:
        points = rank(article, sentences_of(article), engine=engine).points(POINTS)
        return [point.sentence.text for point in points]

    return digest


def lead(article: Article) -> list[str]:
    return [sentence.text for sentence in sentences_of(article)[:POINTS]]


def pacsum(article: Article) -> list[str]:
    """PacSum with TF-IDF: likeness to what follows less 0.6 of that to what went before."""
    sentences = sentences_of(article)
    measured = weigh(article, sentences).measured
    central = measured["ahead"] - 0.6 * measured["behind"]
    best = sorted(range(len(sentences)), key=lambda i: -central[i])[:POINTS]
    return [sentences[i].text for i in sorted(best)]


def summa() -> Digester | None:
    if importlib.util.find_spec("summa") is None:
        return None
    from summa.summarizer import summarize

    names = {"en": "english", "fr": "french"}

    def digest(article: Article) -> list[str]:
        count = len(sentences_of(article))
        lines = summarize(
            article.text,
            ratio=min(1.0, POINTS / max(1, count)),
            language=names[article.language],
            split=True,
        )
        return list(lines)[:POINTS]

    return digest


def main() -> None:
    split = sys.argv[1] if len(sys.argv) > 1 else "dev"
    beside = ROOT.parent / "shared" / "data" / "summaries"
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else beside
    if not folder.is_dir():
        print(f"skipped: the annotated summaries are not in {folder}")
        return
    score = scorer(folder)
    records = score.load(folder / f"{split}.jsonl")
    articles = {
        record["id"]: Article(
            text=record["text"], title=record["title"] or None, language=record["lang"]
        )
        for record in records
    }
    engines: dict[str, Digester] = {"nutgraf": ours("nutgraf"), "lead-3": lead, "pacsum": pacsum}
    engines |= {f"sumy {name}": ours(name) for name in sorted(SUMY_ENGINES)}
    if found := summa():
        engines["summa"] = found
    print(f"{'':16}{'ms':>6}  R1/R2/RL, d = mean of the three less lead-3's; defects in %")
    for name, digest in engines.items():
        digest(next(iter(articles.values())))  # warm
        began = time.process_time()
        found_points = {key: digest(article) for key, article in articles.items()}
        ms = 1000 * (time.process_time() - began) / len(articles)
        print(f"{name:16}{ms:6.1f}")
        for source, row in score.score(records, found_points).items():
            print(
                f"    {source:12}{row['R1']:.2f}/{row['R2']:.2f}/{row['RL']:.2f}"
                f"  d {row['d']:+.2f} ± {row['half']:.2f}"
                f"  verbatim {100 * row['verbatim']:.1f}  dangling {100 * row['dangling']:.1f}"
                f"  open {100 * row['open']:.1f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
