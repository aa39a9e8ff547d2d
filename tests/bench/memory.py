"""A chat that remembers 100,000 quotes: how long /quotes NAME and /find take, what a digest costs.

On SQLite, and on Postgres where that is installed.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bot.chat.memory.remembered import Remembered, RememberedPoint, RememberedQuote  # noqa: E402
from bot.store.sql.batches import Batches  # noqa: E402
from bot.store.sql.database import open_database  # noqa: E402
from bot.store.sql.memory import SqlMemory  # noqa: E402
from bot.store.sql.storage import SqlStorage  # noqa: E402
from tests.doubles.servers import lacks_postgres, running_postgres  # noqa: E402

#: How many digests the chat has, of ten quotes each; and how many another one has.
DIGESTS = 10_000
OTHERS = 1_000
RUNS = 30

_CHAT, _OTHER, _YEAR_S = -1001, -1002, 365 * 24 * 3600.0
_SYLLABLES = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "za", "fen", "gar", "hul"]


def main() -> None:
    """Print the times, in milliseconds, for each database."""
    with tempfile.TemporaryDirectory(prefix="nutgraf-") as folder:
        asyncio.run(measure("SQLite", f"sqlite+aiosqlite:///{folder}/x.db"))
    if lacking := lacks_postgres():
        print(f"Postgres: {lacking}")
        return
    with tempfile.TemporaryDirectory(prefix="nutgraf-") as folder:
        Path(folder).chmod(0o755)
        with running_postgres(Path(folder) / "postgres") as server:
            asyncio.run(measure("Postgres", server.new_database()))


async def measure(name: str, address: str) -> None:
    """Fill a database and ask it."""
    chance = random.Random(1)
    vocabulary = [_word(chance) for _ in range(8000)]
    people = [f"{_word(chance).title()} {_word(chance).title()}" for _ in range(4000)]
    async with open_database(address) as engine, Batches(engine) as batches:
        memory = SqlMemory(engine, batches=batches)
        computed_s = 0.0
        for chat_id, count in ((_OTHER, OTHERS), (_CHAT, DIGESTS)):
            for first in range(0, count, 20):
                some = [
                    _digest(chance, n, chat_id, vocabulary, people)
                    for n in range(first, min(first + 20, count))
                ]
                began = time.thread_time()
                await asyncio.gather(*(memory.keep(one, for_s=_YEAR_S) for one in some))
                computed_s += time.thread_time() - began
        each_ms = 1000 * computed_s / (OTHERS + DIGESTS)
        print(f"{name}: a chat with {10 * DIGESTS:,} quotes")
        print(f"  {'one of 20 digests at once':32}{each_ms:8.2f} ms of the event loop")
        surname = people[0].rpartition(" ")[2]
        for asked, ask in _questions(memory, surname, people[2000], vocabulary).items():
            await _time(asked, ask)
        more = [_digest(chance, 10**6 + n, _CHAT, vocabulary, people) for n in range(RUNS)]
        computed = []
        for one in more:
            began = time.thread_time()
            await memory.keep(one, for_s=_YEAR_S)
            computed.append(1000 * (time.thread_time() - began))
        alone_ms = statistics.median(computed)
        print(f"  {'a digest alone':32}{alone_ms:8.2f} ms of the event loop")
        began = time.perf_counter()
        await SqlStorage(engine).forget(_OTHER)
        print(f"  {'/forget in another chat':32}{1000 * (time.perf_counter() - began):8.1f} ms")


def _questions(
    memory: SqlMemory, surname: str, rare: str, vocabulary: list[str]
) -> dict[str, Callable[[], Awaitable[object]]]:
    async def find(words: str, page: int = 1) -> None:
        await memory.digests(_CHAT, await memory.seek(_CHAT, words), page=page, size=5)

    often = " ".join(vocabulary[:2])
    return {
        "/quotes": lambda: memory.quotes(_CHAT, size=5),
        "/quotes, the last page": lambda: memory.quotes(_CHAT, size=5, page=2 * DIGESTS),
        "/quotes NAME, who is quoted most": lambda: memory.quotes(_CHAT, name=surname, size=5),
        "/quotes NAME, of a full name": lambda: memory.quotes(_CHAT, name=rare, size=5),
        "/quotes NAME, of nobody": lambda: memory.quotes(_CHAT, name="Nobody", size=5),
        "the people who are quoted most": lambda: memory.people(_CHAT, most=6),
        "/find, a word in all digests": lambda: find(vocabulary[0]),
        "/find, two frequent words": lambda: find(often),
        "/find, the hundredth page": lambda: find(vocabulary[0], 100),
        "/find, two rare words": lambda: find(" ".join(vocabulary[-2:])),
        "/find, a word of no digest": lambda: find("xylophone"),
    }


async def _time(name: str, ask: Callable[[], Awaitable[object]]) -> None:
    times, computed = [], []
    for _ in range(RUNS):
        began, began_cpu = time.perf_counter(), time.process_time()
        await ask()
        times.append(1000 * (time.perf_counter() - began))
        computed.append(1000 * (time.process_time() - began_cpu))
    # on a busy machine the time on the wall says little; SQLite computes in this process
    print(
        f"  {name:32}{statistics.median(times):8.1f} ms, from {min(times):.1f} to "
        f"{max(times):.1f}; this process computed {statistics.median(computed):.1f} ms"
    )


def _digest(
    chance: random.Random, number: int, chat_id: int, vocabulary: list[str], people: list[str]
) -> Remembered:
    def sentence() -> str:
        # a few words are everywhere, most are rare, as in any language
        return " ".join(vocabulary[int(8000 * chance.random() ** 3)] for _ in range(18)) + "."

    def speaker() -> str:
        return people[int(4000 * chance.random() ** 3)]

    link = "https://news.example.org/a/long/path/to/the/page#:~:text=first%20words,last%20words"
    return Remembered(
        digest_id=f"{chat_id}{number}"[-16:],
        chat_id=chat_id,
        language="en",
        title=sentence(),
        page=f"{number}",
        url=link,
        points=tuple(
            RememberedPoint(text=f"{vocabulary[0]} {sentence()}", start=0, end=9, link=link)
            for _ in range(4)
        ),
        quotes=tuple(
            RememberedQuote(text=sentence(), parts=((0, 9),), name=speaker(), link=link)
            for _ in range(10)
        ),
        message_id=number,
    )


def _word(chance: random.Random) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 4)))


if __name__ == "__main__":
    main()
