"""From text to digest, warm, and how long imports take: ours beside sumy's, in one run."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

ARTICLE = ROOT / "tests/cases/articles/chef-interview.txt"
WORDS = 800
RUNS = 30
#: Fresh processes that import each package.
IMPORTS = 5


def main() -> None:
    """Print the table."""
    print(f"import, seconds, the best of {IMPORTS} fresh processes")
    for name in ("summarizer", "bot.app", "sumy.summarizers.lex_rank"):
        print(f"  {name:28} {min(import_time(name) for _ in range(IMPORTS)):.2f}")

    from summarizer import digest, find_quotes, read_text
    from summarizer.engines import rank
    from summarizer.sentences import sentences_of

    text = sample()
    article = read_text(text)
    print(f"{len(text.split())} words, milliseconds, median of {RUNS}, warm")
    for name, work in {
        "read_text": lambda: read_text(text),
        "find_quotes": lambda: find_quotes(article.text),
        "digest (points and quotes)": lambda: digest(article),
        "read_text and digest": lambda: digest(read_text(text)),
        "points alone": lambda: rank(article, sentences_of(article)).points(4),
        "sumy's LexRank, points alone": lambda: rank(
            article, sentences_of(article), engine="lexrank"
        ).points(4),
    }.items():
        print(f"  {name:28} {milliseconds(work):.1f}")


def sample() -> str:
    """Return whole paragraphs of an article of ours, about 800 words."""
    paragraphs = ARTICLE.read_text(encoding="utf-8").split("\n\n")
    longer = (ROOT / "tests/cases/articles/collier-bridge.txt").read_text(encoding="utf-8")
    taken: list[str] = []
    for paragraph in [*longer.split("\n\n"), *paragraphs]:
        if sum(len(p.split()) for p in taken) >= WORDS:
            break
        taken.append(paragraph)
    return "\n\n".join(taken)


def import_time(name: str) -> float:
    """Return the seconds that `import name` takes in a fresh process."""
    code = f"import time; t = time.perf_counter(); import {name}; print(time.perf_counter() - t)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median of `RUNS` runs, after one to warm up."""
    work()
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return 1000 * statistics.median(times)


if __name__ == "__main__":
    main()
