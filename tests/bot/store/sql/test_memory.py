"""What a chat remembers is found by names and by words, in SQLite and in Postgres alike."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.chat.memory.remembered import Remembered, RememberedPoint, RememberedQuote
from bot.store.sql.database import erase, open_database, transaction
from bot.store.sql.memory import SqlMemory
from bot.store.sql.storage import SqlStorage
from bot.store.storage import KEPT_S, Forgotten, KeptDigest
from tests.doubles.clock import Clock
from tests.doubles.databases import ready_database

pytestmark = pytest.mark.anyio

_CHAT, _OTHER = -100123456789012, 501


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "postgres"])
async def engine(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    address = ready_database(tmp_path / "x.db")
    if request.param != "sqlite":
        address = request.getfixturevalue("database")
    async with open_database(address) as engine:
        yield engine


@pytest.fixture
def memory(engine: AsyncEngine, clock: Clock) -> SqlMemory:
    return SqlMemory(engine, clock=clock)


def said(
    name: str | None, words: str = "We are ready.", role: str | None = None
) -> RememberedQuote:
    return RememberedQuote(text=words, parts=((0, len(words)),), name=name, role=role)


def digest(number: int, *points: str, chat_id: int = _CHAT, language: str = "en",
           quotes: tuple[RememberedQuote, ...] = ()) -> Remembered:  # fmt: skip
    return Remembered(
        digest_id=f"digest{number}",
        chat_id=chat_id,
        language=language,
        title=f"Title {number}",
        page=f"page{number}",
        url=f"https://example.org/{number}",
        authors=("Ann Author",),
        points=tuple(RememberedPoint(text=one, start=0, end=len(one)) for one in points),
        quotes=quotes,
        message_id=number,
    )


async def keep(memory: SqlMemory, *digests: Remembered, for_s: float = KEPT_S) -> None:
    for one in digests:
        await memory.keep(one, for_s=for_s)


async def found(memory: SqlMemory, words: str, chat_id: int = _CHAT, **page: int) -> list[str]:
    """The titles of the digests that hold the words."""
    sought = await memory.seek(chat_id, words)
    pages = await memory.digests(chat_id, sought, **{"size": 10, **page})
    return [one.title for one in pages.items]


async def quoted(memory: SqlMemory, name: str = "", chat_id: int = _CHAT) -> list[str | None]:
    """The names under the quotes of whoever is called so."""
    page = await memory.quotes(chat_id, name=name, size=10)
    return [one.quote.name for one in page.items]


async def test_a_digest_comes_back_as_it_was_kept(memory: SqlMemory, clock: Clock) -> None:
    kept = replace(
        digest(1, "The boat has a bell.", quotes=(said("Ina Brandt", role="mate"), said(None))),
        published="2026-06-01T10:00:00+00:00", site="example.org", words=412,
    )  # fmt: skip
    await keep(memory, kept)
    page = await memory.digests(_CHAT, size=5)
    assert page.items == (replace(kept, made_at=clock.now),)
    quotes = await memory.quotes(_CHAT, size=5)
    assert [one.quote for one in quotes.items] == list(kept.quotes)
    assert [one.digest for one in quotes.items] == [page.items[0]] * 2
    assert not page.more
    assert not quotes.more


async def test_words_are_found_in_all_their_forms_the_newest_digest_first(
    memory: SqlMemory,
) -> None:
    await keep(
        memory,
        digest(1, "Two ferries left the pier."),
        digest(2, "The ferry is late."),
        digest(3, "Die Fähren fallen aus.", language="de"),
        digest(4, "東京で大きな火事。", language="ja"),
        digest(5, "A pier for the ferry line."),
    )
    assert await found(memory, "ferry") == ["Title 5", "Title 2", "Title 1"]
    assert await found(memory, "Piers, ferry!") == ["Title 5", "Title 1"]
    assert await found(memory, "fahre") == ["Title 3"]
    assert await found(memory, "火事 東京") == ["Title 4"]
    assert await found(memory, "火") == ["Title 4"]
    assert await found(memory, "tram") == await found(memory, "…") == []


async def test_names_roles_labels_and_titles_are_found_too(memory: SqlMemory) -> None:
    one = digest(1, quotes=(said("Ina Brandt", role="harbour master"),))
    labelled = RememberedPoint(text="It lasts.", start=0, end=9, label="Suunto Run")
    await keep(memory, one, replace(digest(2), points=(labelled,), title="Watches"))
    assert await found(memory, "brandt harbours") == ["Title 1"]
    assert await found(memory, "suunto watch") == ["Watches"]


@pytest.mark.parametrize(
    "words",
    [
        "' OR 9=9",
        "*",
        "-",
        "q -' NOT (",
        "x -x*",
        "q OR b:*",
        "NOT NOT",
        "| & !",
        '"',
        "a:* & b",
        "\\",
        "#-100123456789012",
        "NEAR(a b)",
        "^x",
        "x" * 9000,
    ],
)
async def test_nothing_that_is_asked_for_is_taken_for_a_command(
    memory: SqlMemory, words: str
) -> None:
    await keep(memory, digest(1, "The boat has a bell."))
    assert await found(memory, words) == []
    assert await quoted(memory, words) == []
    assert await quoted(memory, f"%_{words}") == []


async def test_a_chat_finds_its_own_digests_alone(memory: SqlMemory) -> None:
    quotes = (said("Ina Brandt"),)
    await keep(memory, digest(1, "The ferry.", quotes=quotes))
    await keep(memory, digest(2, "The ferry.", chat_id=_OTHER, quotes=quotes))
    assert await found(memory, "ferry", _OTHER) == ["Title 2"]
    page = await memory.quotes(_OTHER, name="Brandt", size=5)
    assert [one.digest.title for one in page.items] == ["Title 2"]
    assert await memory.people(5, most=5) == ()
    assert await found(memory, "ferry", 10) == []


async def test_pages_go_on_where_the_one_before_ended(memory: SqlMemory) -> None:
    for number in range(1, 6):
        await keep(memory, digest(number, "The ferry.", quotes=(said("Bo Rask"),)))
    sought = await memory.seek(_CHAT, "ferry")
    pages = [await memory.digests(_CHAT, sought, page=one, size=2) for one in (1, 2, 3, 4)]
    assert [[one.title[-1] for one in page.items] for page in pages] == [
        ["5", "4"], ["3", "2"], ["1"], [],
    ]  # fmt: skip
    assert [page.more for page in pages] == [True, True, False, False]
    quotes = [await memory.quotes(_CHAT, page=one, size=2) for one in (1, 3)]
    assert [[one.digest.title[-1] for one in page.items] for page in quotes] == [["5", "4"], ["1"]]


async def test_pages_stay_in_step_while_new_digests_come(memory: SqlMemory, clock: Clock) -> None:
    async def pages(made_by: float | None) -> list[str]:
        sought = await memory.seek(_CHAT, "ferry")
        found = await memory.digests(_CHAT, sought, page=2, size=2, made_by=made_by)
        everything = await memory.digests(_CHAT, page=2, size=2, made_by=made_by)
        quotes = await memory.quotes(_CHAT, page=2, size=2, made_by=made_by)
        named = await memory.quotes(_CHAT, name="Rask", page=2, size=2, made_by=made_by)
        assert found.items == everything.items
        assert quotes == named
        assert [one.digest for one in quotes.items] == list(found.items)
        return [one.title[-1] for one in found.items]

    for number in range(1, 8):
        await keep(memory, digest(number, "The ferry.", quotes=(said("Bo Rask"),)))
        clock.now += number == 4
    assert await pages(None) == ["5", "4"]
    assert await pages(clock.now - 1) == ["2", "1"]
    assert await pages(clock.now - 2) == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("putin", "Владимир Путин"),
        ("Xi Jinping", "习近平"),
        ("Митсотакис", "Κυριάκος Μητσοτάκης"),
        ("Schroeder", "Gerhard Schröder"),
        ("Schröders", "Gerhard Schröder"),
        ("obrien", "Seán O’Brien"),
        ("Brien", "Seán O’Brien"),
        ("al sayed", "Ibrahim Al-Sayed"),
        ("gerh", "Gerhard Schröder"),
        ("Gerhard Schrödre", "Gerhard Schröder"),
        ("السِّيسي", "عبد الفتاح السيسي"),
        ("安倍", "安倍晋三"),
    ],
)
async def test_a_name_that_nobody_bears_finds_whoever_has_the_nearest(
    memory: SqlMemory, name: str, expected: str
) -> None:
    names = ("Владимир Путин", "习近平", "Κυριάκος Μητσοτάκης", "Gerhard Schröder", "Seán O’Brien",
             "Ibrahim Al-Sayed", "عبد الفتاح السيسي", "安倍晋三")  # fmt: skip
    await keep(memory, digest(1, quotes=tuple(map(said, names))))
    assert await quoted(memory, name) == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ferry AND pier", "1"),
        ("ferry OR bell", "321"),
        ("bell | pier", "31"),
        ("ferry -pier", "2"),
        ("ferry NOT pier", "2"),
        ("ferry -pier -late", ""),
        ("ferry -东京", "21"),
        ("ferr*", "21"),
        ("-pier", "1"),
        ("ferry - pier", "1"),
        ("e-mail", "3"),
        ('"ferry pier"', "1"),
        ("(ferry) +pier!", "1"),
        ("NOT …", ""),
        ("OR ferry", "21"),
        ("ferry OR", "21"),
        ("AND OR NOT -", ""),
    ],
)
async def test_what_search_engines_read_as_signs_is_read_so(
    memory: SqlMemory, words: str, expected: str
) -> None:
    await keep(
        memory,
        digest(1, "Two ferries left the pier."),
        digest(2, "The ferry is late."),
        digest(3, "The bell, by e-mail."),
    )
    assert "".join(one[-1] for one in await found(memory, words)) == expected


async def test_a_person_is_found_by_surname_title_and_in_every_case(memory: SqlMemory) -> None:
    await keep(
        memory,
        digest(1, quotes=(said("Angela Merkel"), said("Bo Rask"), said("Merkel"))),
        digest(2, language="ru", quotes=(said("Владимир Путин"), said(None))),
        digest(3, language="de", quotes=(said("Angela Merkel"), said("Una Merkel"))),
    )
    assert await quoted(memory, "Chancellor Merkel") == [
        "Angela Merkel", "Una Merkel", "Angela Merkel", "Merkel",
    ]  # fmt: skip
    assert await quoted(memory, "angela merkel") == ["Angela Merkel", "Angela Merkel", "Merkel"]
    assert await quoted(memory, "Путину") == ["Владимир Путин"]
    assert await quoted(memory, "Rask") == ["Bo Rask"]
    assert await quoted(memory, "Lund") == []


async def test_those_who_are_quoted_most_are_named_once_each(memory: SqlMemory) -> None:
    await keep(
        memory,
        digest(1, quotes=(said("Merkel"), said("the report"), said("the report"))),
        digest(2, quotes=(said("Angela Merkel"), said("Bo Rask"), said(None))),
        digest(3, quotes=(said("Bo Rask"), said("Merkel"))),
    )
    assert await memory.people(_CHAT, most=5) == ("Angela Merkel", "Bo Rask")
    assert await memory.people(_CHAT, most=1) == ("Angela Merkel",)


async def test_the_same_page_again_takes_the_place_of_the_first(memory: SqlMemory) -> None:
    await keep(memory, digest(1, "The ferry.", quotes=(said("Bo Rask"),)), digest(2, "A tram."))
    again = digest(3, "The pier.", quotes=(said("Ina Brandt"),))
    await keep(memory, replace(again, page="page1"))
    assert [one.title for one in (await memory.digests(_CHAT, size=5)).items] == [
        "Title 3", "Title 2",
    ]  # fmt: skip
    assert await quoted(memory) == ["Ina Brandt"]
    assert await found(memory, "ferry") == []


async def test_many_digests_at_once_are_all_kept(memory: SqlMemory) -> None:
    digests = [digest(n, f"Word{n} ferry.", quotes=(said("Bo Rask"),)) for n in range(40)]
    await asyncio.gather(*(memory.keep(one, for_s=KEPT_S) for one in (*digests, digests[0])))
    assert len(await found(memory, "ferry", size=100)) == 40
    assert await found(memory, "word7") == ["Title 7"]


async def test_a_digest_that_is_gone_is_found_no_more(memory: SqlMemory) -> None:
    await keep(memory, digest(1, "The ferry.", quotes=(said("Bo Rask"),)))
    await memory.drop("digest1")
    await memory.drop("digest1")
    assert await found(memory, "ferry") == await quoted(memory) == []
    assert (await memory.digests(_CHAT, size=5)).items == ()


async def test_each_digest_is_erased_when_its_time_is_over(
    memory: SqlMemory, engine: AsyncEngine, clock: Clock
) -> None:
    await keep(memory, digest(1, "The ferry.", quotes=(said("Bo Rask"),)), for_s=10)
    await keep(memory, digest(2, "The ferry.", quotes=(said("Ina Brandt"),)), for_s=100)
    clock.now += 10
    # before it is erased, it is shown no more
    assert await found(memory, "ferry") == ["Title 2"]
    assert await quoted(memory) == ["Ina Brandt"]
    assert [one.title async for one in memory.everything(_CHAT)] == ["Title 2"]
    assert await _count(engine) == (2, 2)
    await SqlStorage(engine, clock=clock).purge()
    assert await _count(engine) == (1, 1)
    assert await found(memory, "ferry") == ["Title 2"]


async def test_another_time_for_a_chat_holds_for_what_it_remembers_already(
    memory: SqlMemory, engine: AsyncEngine, clock: Clock
) -> None:
    await keep(memory, digest(1, "The ferry."), for_s=1000)
    await keep(memory, digest(9, "The ferry.", chat_id=_OTHER), for_s=1000)
    clock.now += 100
    await keep(memory, digest(2, "The ferry."), for_s=1000)
    await memory.keep_for(_CHAT, 50)
    assert await found(memory, "ferry") == ["Title 2"]
    assert await _count(engine) == (2, 0)
    await memory.keep_for(_CHAT, 5000)
    clock.now += 4999
    assert await found(memory, "ferry") == ["Title 2"]
    await memory.keep_for(_CHAT, 0)
    assert await _count(engine) == (1, 0)


async def test_everything_comes_in_order_however_much_it_is(memory: SqlMemory) -> None:
    for number in range(205):
        await keep(memory, digest(number))
    await keep(memory, digest(900, chat_id=_OTHER))
    titles = [one.title async for one in memory.everything(_CHAT)]
    assert titles == [f"Title {number}" for number in reversed(range(205))]


async def test_a_group_that_becomes_a_supergroup_keeps_its_memory(
    memory: SqlMemory, engine: AsyncEngine
) -> None:
    await keep(memory, digest(1, "The ferry.", chat_id=-5, quotes=(said("Bo Rask"),)))
    for _ in range(2):
        await SqlStorage(engine).move_chat(-5, _CHAT)
    assert await found(memory, "ferry") == ["Title 1"]
    assert await quoted(memory, "Rask") == ["Bo Rask"]
    assert await found(memory, "ferry", -5) == await quoted(memory, chat_id=-5) == []
    (moved,) = (await memory.digests(_CHAT, size=5)).items
    assert (moved.chat_id, moved.message_id) == (_CHAT, None)
    await SqlStorage(engine).forget(_CHAT)
    assert await found(memory, "ferry") == []


async def test_what_a_chat_forgets_is_counted_once_and_other_chats_keep_theirs(
    memory: SqlMemory, engine: AsyncEngine
) -> None:
    storage = SqlStorage(engine)
    await storage.put_digest(
        KeptDigest(id="digest1", chat_id=_CHAT, asker_id=1, article_key="k", message_id=1)
    )
    await keep(memory, digest(1, "The ferry.", quotes=(said("Bo Rask"),)), digest(2))
    await keep(memory, digest(3, "The ferry.", chat_id=_OTHER, quotes=(said("Bo Rask"),)))
    assert await storage.forget(_CHAT) == Forgotten(digests=2, articles=0, settings=False)
    assert await found(memory, "ferry") == await quoted(memory) == []
    assert await found(memory, "ferry", _OTHER) == ["Title 3"]
    assert await quoted(memory, "Rask", _OTHER) == ["Bo Rask"]
    assert await _count(engine) == (1, 1)


async def test_no_word_of_what_is_forgotten_is_in_the_file(tmp_path: Path) -> None:
    """SQLite's index keeps the words of deleted rows unless it is written anew."""
    words, name = "marmalade zeppelin", "Quintessa Vandermolen"
    file = tmp_path / "x.db"
    async with open_database(f"sqlite+aiosqlite:///{file}") as engine:
        memory, storage = SqlMemory(engine), SqlStorage(engine)
        for number in range(60):
            rare = number % 20 == 7
            text_ = f"The {words if rare else 'tea and biscuits'} number n{number} sailed."
            quotes = (said(name if rare else "Bo Rask", text_), said("Ina Brandt", "Now."))
            await keep(memory, digest(number, text_, chat_id=7 if rare else 8, quotes=quotes))
        sought = ("marmalad", "zeppelin", "quintessa", "vandermolen", "biscuit")
        assert _in_files(tmp_path, *sought) == set(sought)
        await memory.drop("digest7")
        await storage.forget(7)
        assert _in_files(tmp_path, *sought) == {"biscuit"}
        assert await found(memory, "biscuits", 8, size=100) != []
        await memory.keep_for(8, 0)
        assert _in_files(tmp_path, *sought, "brandt", "rask") == set()
    assert _in_files(tmp_path, *sought, "brandt", "rask") == set()
    with closing(sqlite3.connect(file)) as db:
        db.execute("INSERT INTO memory_words(memory_words) VALUES ('integrity-check')")


async def test_no_word_of_a_digest_that_is_gone_from_its_chat_is_in_the_file(
    tmp_path: Path,
) -> None:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path / 'x.db'}") as engine:
        memory = SqlMemory(engine)
        await keep(memory, digest(1, "The marmalade sailed."), digest(2, "The tea sailed."))
        assert _in_files(tmp_path, "marmalad") == {"marmalad"}
        await memory.drop("digest1")
        assert _in_files(tmp_path, "marmalad") == set()
        await SqlStorage(engine).forget(_CHAT)
        assert _in_files(tmp_path, "marmalad", "tea", "sail") == set()


async def test_no_word_of_a_digest_that_was_replaced_is_in_the_file_after_the_next_purge(
    tmp_path: Path,
) -> None:
    first, again = digest(1, "The marmalade sailed."), digest(2, "The biscuits sailed.")
    async with open_database(f"sqlite+aiosqlite:///{tmp_path / 'x.db'}") as engine:
        await keep(SqlMemory(engine), first, replace(again, page=first.page))
        assert _in_files(tmp_path, "marmalad", "biscuit") == {"marmalad", "biscuit"}
        await SqlStorage(engine).purge()
        await erase(engine)
        assert _in_files(tmp_path, "marmalad", "biscuit") == {"biscuit"}


def _in_files(folder: Path, *words: str) -> set[str]:
    """The words, in lower case, that any of the files holds."""
    # the last one is for locks, which were lost if it was opened here
    bodies = [
        one.read_bytes().lower() for one in folder.iterdir() if not one.name.endswith("-shm")
    ]
    return {word for word in words if any(word.encode() in body for body in bodies)}


async def _count(engine: AsyncEngine) -> tuple[int, int]:
    """How many digests and quotes all chats remember."""
    async with transaction(engine) as db:
        counts = [
            (await db.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one()
            for table in ("memory", "memory_quotes")
        ]
    return counts[0], counts[1]
