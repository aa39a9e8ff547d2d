"""What a chat remembers is found by names and by words, in SQLite and in Postgres alike."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.chat.memory.remembered import RememberedPoint
from bot.store.sql.memory import SqlMemory, _ids_with
from bot.store.storage import KEPT_S
from tests.bot.store.sql.remembered import CHAT, OTHER, digest, found, keep, quoted, said
from tests.bot.store.sql.test_memory_rows import _count
from tests.doubles.clock import Clock

pytestmark = pytest.mark.anyio


async def test_a_digest_comes_back_as_it_was_kept(memory: SqlMemory, clock: Clock) -> None:
    kept = replace(
        digest(1, "The boat has a bell.", quotes=(said("Ina Brandt", role="mate"), said(None))),
        published="2026-06-01T10:00:00+00:00", site="example.org", words=412,
    )  # fmt: skip
    await keep(memory, kept)
    page = await memory.digests(CHAT, size=5)
    assert page.items == (replace(kept, made_at=clock.now),)
    quotes = await memory.quotes(CHAT, size=5)
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
    await keep(memory, digest(2, "The ferry.", chat_id=OTHER, quotes=quotes))
    assert await found(memory, "ferry", OTHER) == ["Title 2"]
    page = await memory.quotes(OTHER, name="Brandt", size=5)
    assert [one.digest.title for one in page.items] == ["Title 2"]
    assert await memory.people(5, most=5) == ()
    assert await found(memory, "ferry", 10) == []


async def test_pages_go_on_where_the_one_before_ended(memory: SqlMemory) -> None:
    for number in range(1, 6):
        await keep(memory, digest(number, "The ferry.", quotes=(said("Bo Rask"),)))
    sought = await memory.seek(CHAT, "ferry")
    pages = [await memory.digests(CHAT, sought, page=one, size=2) for one in (1, 2, 3, 4)]
    assert [[one.title[-1] for one in page.items] for page in pages] == [
        ["5", "4"], ["3", "2"], ["1"], [],
    ]  # fmt: skip
    assert [page.more for page in pages] == [True, True, False, False]
    quotes = [await memory.quotes(CHAT, page=one, size=2) for one in (1, 3)]
    assert [[one.digest.title[-1] for one in page.items] for page in quotes] == [["5", "4"], ["1"]]


async def test_pages_stay_in_step_while_new_digests_come(memory: SqlMemory, clock: Clock) -> None:
    async def pages(made_by: float | None) -> list[str]:
        sought = await memory.seek(CHAT, "ferry")
        found = await memory.digests(CHAT, sought, page=2, size=2, made_by=made_by)
        everything = await memory.digests(CHAT, page=2, size=2, made_by=made_by)
        quotes = await memory.quotes(CHAT, page=2, size=2, made_by=made_by)
        named = await memory.quotes(CHAT, name="Rask", page=2, size=2, made_by=made_by)
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
        ("left ferry NOT the pier", ""),
        ("ferry NOT the", "21"),
        ("ferry -the", "21"),
        ("ferry NOT the late", "1"),
        ("bell OR the pier", "31"),
        ("e-mail OR late", "32"),
        ("tram OR e-mail OR late-ferry", "32"),
        ("the", "321"),
        ("渡船 OR 地铁站", "54"),
        ("市政府 OR 地铁站 NOT 开通", "4"),
        ("东市政 OR 铁站口", ""),
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
        digest(4, "市政府修好了渡船。", language="zh"),
        digest(5, "新地铁站开通。", language="zh"),
    )
    assert "".join(one[-1] for one in await found(memory, words)) == expected


async def test_postgres_asks_its_index_and_has_many_digests_on_a_page(
    memory: SqlMemory, engine: AsyncEngine
) -> None:
    if engine.dialect.name != "postgresql":
        pytest.skip("SQLite's index is a table of its own")
    words = " ".join(f"word{number}" for number in range(200))
    await keep(memory, *(digest(number, words) for number in range(60)))
    sought = await memory.seek(CHAT, "word7")
    async with engine.connect() as db:
        await db.execute(text("ANALYZE memory"))
        asked = (await _ids_with(db, CHAT, sought)).compile(dialect=db.dialect)
        values = tuple(asked.params.values())
        plan = " ".join((await db.exec_driver_sql(f"EXPLAIN {asked}", values)).scalars())
        size = (await db.execute(text("SELECT pg_relation_size('memory')"))).scalar()
    assert "Bitmap Index Scan on memory_found" in plan
    assert size == 2 * 8192


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
    assert await memory.people(CHAT, most=5) == ("Angela Merkel", "Bo Rask")
    assert await memory.people(CHAT, most=1) == ("Angela Merkel",)


async def test_the_same_page_again_takes_the_place_of_the_first(memory: SqlMemory) -> None:
    await keep(memory, digest(1, "The ferry.", quotes=(said("Bo Rask"),)), digest(2, "A tram."))
    again = digest(3, "The pier.", quotes=(said("Ina Brandt"),))
    await keep(memory, replace(again, page="page1"))
    assert [one.title for one in (await memory.digests(CHAT, size=5)).items] == [
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
    assert (await memory.digests(CHAT, size=5)).items == ()


async def test_another_time_for_a_chat_holds_for_what_it_remembers_already(
    memory: SqlMemory, engine: AsyncEngine, clock: Clock
) -> None:
    await keep(memory, digest(1, "The ferry."), for_s=1000)
    await keep(memory, digest(9, "The ferry.", chat_id=OTHER), for_s=1000)
    clock.now += 100
    await keep(memory, digest(2, "The ferry."), for_s=1000)
    await memory.keep_for(CHAT, 50)
    assert await found(memory, "ferry") == ["Title 2"]
    assert await _count(engine) == (2, 0)
    await memory.keep_for(CHAT, 5000)
    clock.now += 4999
    assert await found(memory, "ferry") == ["Title 2"]
    await memory.keep_for(CHAT, 0)
    assert await _count(engine) == (1, 0)


async def test_everything_comes_in_order_however_much_it_is(memory: SqlMemory) -> None:
    for number in range(205):
        await keep(memory, digest(number))
    await keep(memory, digest(900, chat_id=OTHER))
    titles = [one.title async for one in memory.everything(CHAT)]
    assert titles == [f"Title {number}" for number in reversed(range(205))]
