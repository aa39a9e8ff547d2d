"""How many articles a second `find_quotes` reads: python tests/bench/quotes.py [DATA.jsonl]."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from summarizer.quotes import find_quotes

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "quotes" / "dev.jsonl"


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else DATA
    texts = [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()[:200]]
    find_quotes(texts[0])  # load the weights
    times = []
    for _ in range(5):
        start = time.perf_counter()
        quotes = sum(len(find_quotes(text)) for text in texts)
        times.append(time.perf_counter() - start)
    best = min(times)
    print(
        f"{len(texts)} articles, {quotes} quotes: {len(texts) / best:.0f} articles/s "
        f"(best of 5; all: {', '.join(f'{len(texts) / t:.0f}' for t in times)})"
    )


if __name__ == "__main__":
    main()
