"""Digests to be ranked blind: ours, the first three sentences and sumy's LexRank, unlabelled.

    python tests/quality/read_points.py KEY [--round N] [--articles 20]

prints the headline, the beginning and three digests of each article. The file KEY, to be opened
once all are ranked, tells which digest is whose. No article is in two rounds. Nothing of the texts
may be kept in the project: print to the screen, and put KEY elsewhere.
"""

from __future__ import annotations

import argparse
import json
import random
import textwrap
from pathlib import Path

from summarizer.engines import rank
from summarizer.model import Article, Sentence
from summarizer.sentences import sentences_of

PROJECT = Path(__file__).resolve().parents[2]
DEV = PROJECT.parent / "shared" / "data" / "summaries" / "dev.jsonl"

#: How many of each four articles are from each source.
SHARES = {"cnndm": 2, "xsum": 1, "orangesum": 1}
POINTS = 3
WIDTH = 110


def sample(articles: int, round_: int) -> list[dict[str, str]]:
    """Return the articles of a round, source by source."""
    records = [json.loads(line) for line in DEV.read_text("utf-8").splitlines()]
    found: list[dict[str, str]] = []
    for source, share in SHARES.items():
        own = [record for record in records if record["source"] == source]
        random.Random(source).shuffle(own)
        count = articles * share // sum(SHARES.values())
        found += own[(round_ - 1) * count : round_ * count]
    return found


def digests(article: Article, sentences: tuple[Sentence, ...]) -> dict[str, list[str]]:
    """Return the three digests, each by the name of its maker."""
    made = {"lead": [sentence.text for sentence in sentences[:POINTS]]}
    for name, engine in (("ours", "nutgraf"), ("lexrank", "lexrank")):
        points = rank(article, sentences, engine=engine).points(POINTS)
        made[name] = [point.sentence.text for point in points]
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("key", type=Path)
    parser.add_argument("--round", type=int, default=1)
    parser.add_argument("--articles", type=int, default=20)
    asked = parser.parse_args()
    if asked.key.resolve().is_relative_to(PROJECT):
        parser.error("the key belongs outside the project")
    key = []
    for number, record in enumerate(sample(asked.articles, asked.round), 1):
        article = Article(
            text=record["text"], title=record["title"] or None, language=record["lang"]
        )
        sentences = sentences_of(article)
        made = digests(article, sentences)
        names = list(made)
        random.Random(f"{asked.round} {record['id']}").shuffle(names)
        key.append({"number": number, "id": record["id"], "names": names})
        print(f"\n=== {number}. {record['title'] or '(no headline)'}")
        for sentence in sentences[:2]:
            print(textwrap.fill(sentence.text, WIDTH, initial_indent="    ~ "))
        for letter, name in zip("ABC", names, strict=True):
            print(f"  {letter}")
            for text in made[name]:
                print(textwrap.fill(" ".join(text.split()), WIDTH, initial_indent="   • "))
    asked.key.write_text("\n".join(map(json.dumps, key)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
