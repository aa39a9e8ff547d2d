"""The message itself, as Telegram shows it; and what its menu of commands says."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

import pytest

from tests.builders import ARTICLE, TITLE
from tests.telegram.conftest import Stage, article

pytestmark = pytest.mark.anyio


def _words(message: Any, entity: dict[str, Any]) -> str:
    """The words that an entity covers; offsets count UTF-16 units."""
    raw = message.text.encode("utf-16-le")
    start = 2 * entity["offset"]
    return str(raw[start : start + 2 * entity["length"]].decode("utf-16-le"))


def _of(message: Any, kind: str) -> list[dict[str, Any]]:
    return [entity for entity in message.entities if entity["type"] == kind]


def _matches(fragment: str, page_text: str) -> list[int]:
    """Where a browser would find a text directive: [prefix-,]start[,end][,-suffix]."""
    parts = fragment.split(",")
    prefix = unquote(parts.pop(0)[:-1]) + " " if parts[0].endswith("-") else ""
    start = unquote(parts[0])
    found = [m.start() for m in re.finditer(re.escape(prefix + start), page_text)]
    if len(parts) > 1:
        end = unquote(parts[1])
        found = [at for at in found if page_text.find(end, at + len(start)) > 0]
    return found


async def test_a_digest_of_a_page_leads_back_to_every_place_in_it(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.put(article().replace("cost 2.3", "cost – all-in, they say – 2.3"))
    digest = await scene.digest(alice, after=await alice.say(link))
    lines = digest.text.split("\n")
    links = _of(digest, "text_link")
    assert (_words(digest, links[0]), links[0]["url"]) == (TITLE, link)
    assert re.fullmatch(r"127\.0\.0\.1 · \d+ words, 1\xa0min\xa0→\xa0\d+\xa0s", lines[1])
    page_text = " ".join(ARTICLE.replace("cost 2.3", "cost – all-in, they say – 2.3").split())
    signs = [_words(digest, one) for one in links[1:]]
    assert set(signs) == {"•", "“"}
    for one in links[1:]:
        base, _, fragment = one["url"].partition("#:~:text=")
        assert base == link
        # the specification: what is no delimiter is percent-encoded
        assert re.fullmatch(r"(?:[\w.~!*'()%]|,-?|-,)+", fragment, re.ASCII)
        assert len(_matches(fragment, page_text)) == 1


async def test_the_line_under_the_headline_names_site_author_day_and_length(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice", language_code="de")
    link = scene.site.put(article())
    path = link.removeprefix(f"http://{scene.site.host}")
    scene.site.pages[path] = scene.site.pages[path].replace(
        "</head>",
        '<meta name="author" content="Ina Brandt">'
        '<meta property="article:published_time" content="2017-11-03T08:00:00Z"></head>',
    )
    digest = await scene.digest(alice, after=await alice.say(link))
    assert re.fullmatch(
        r"127\.0\.0\.1 · Ina Brandt · 3 Nov 2017 · \d+ words, 1\xa0min\xa0→\xa0\d+\xa0s",
        digest.text.split("\n")[1],
    )


async def test_quotes_are_folded_with_name_and_role(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    digest = await scene.digest(alice, after=await alice.say(article()))
    (folded,) = _of(digest, "expandable_blockquote")
    words = _words(digest, folded)
    assert words.endswith("\n— Tomas Rehn, who has kept the shop for thirty years")
    # the name would be folded away on a phone, so it stands above, too
    assert words.startswith("Ina Brandt · Tomas Rehn\n\n“")
    assert digest.text.endswith(words)
    points = digest.text.partition("❝")[0]
    # whoever is quoted in a point is not listed again
    named = [name for name in ("Ina Brandt", "Tomas Rehn") if name not in points]
    bold = [_words(digest, one) for one in _of(digest, "bold")]
    assert bold == [TITLE, "❝ Who said what", *named]
    assert digest.json["link_preview_options"] == {"is_disabled": True}


async def test_emoji_and_combining_marks_move_no_mark(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    text = article().replace(TITLE, "🚢🇩🇰 Ferry 👩‍👩‍👧 to Ske\u0301rry gets a boat")
    text = text.replace("Ina Brandt", "I\u0301na Brandt").replace("crossing", "🚢 crossing")
    digest = await scene.says(alice, "Ferry 👩‍👩‍👧", after=await alice.say(text))
    bold = [_words(digest, one) for one in _of(digest, "bold")]
    assert bold[0] == digest.text.partition("\n")[0]
    assert bold[1] == "❝ Who said what"
    (folded,) = _of(digest, "expandable_blockquote")
    assert digest.text.endswith(_words(digest, folded))


async def test_text_from_right_to_left_keeps_its_order(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    sentences = [
        f"قالت إدارة الميناء إن العبارة رقم {n} ستبحر كل صباح من الجزيرة إلى المدينة وتعود مساء."
        for n in range(1, 16)
    ]
    text = "عبارة جديدة إلى الجزيرة\n\n" + "\n\n".join(sentences)
    digest = await scene.says(alice, "• ", after=await alice.say(text))
    points = [line[2:] for line in digest.text.split("\n") if line.startswith("• ")]
    assert points
    assert set(points) <= set(sentences)


#: Of what long sentences speak that are points side by side, and not each other's repeats.
THINGS = [
    "pier", "lamp", "quay", "crane", "ferry", "school", "chapel", "windmill", "bridge",
    "cistern", "bakery", "sawmill", "orchard", "library", "harbour", "hospital", "theatre",
    "museum", "market", "lighthouse",
]  # fmt: skip
DONE = [
    "mended", "painted", "widened", "sold", "moved", "insured", "measured", "closed", "opened",
    "cleaned", "rented", "lifted", "planted", "filled", "dredged", "heated", "staged",
    "counted", "roofed", "lit",
]  # fmt: skip


async def test_what_is_over_a_message_is_split_between_points(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    long = [
        f"In {year} the council of Skerry had to vote on each {thing} of the island by itself, "
        "and so it was decided "
        + ", ".join(f"that {thing} number {n} be {done} for {7 * n} crowns" for n in range(26))
        + "."
        for year, (thing, done) in enumerate(zip(THINGS, DONE, strict=True), 1990)
    ]
    parts = await alice.paste(TITLE + "\n\n" + "\n\n".join(long))
    await scene.digest(alice, after=parts[-1])
    said = await scene.by_bot(alice)
    assert len(said) > 1
    points = [line for m in said for line in m.text.split("\n") if line.startswith("• ")]
    assert {point[2:] for point in points} <= set(long)
    assert all(len(m.text.encode("utf-16-le")) <= 2 * 4096 for m in said)
    assert [bool(m.buttons) for m in said] == [True] + [False] * (len(said) - 1)


async def test_commands_are_registered_for_each_place_and_language(scene: Stage) -> None:
    menus = {
        (entry["scope"], entry["language_code"]): {c["command"] for c in entry["commands"]}
        for entry in (await scene.telegram.profile())["commands"]
    }
    languages = {
        "", "ar", "de", "es", "fa", "fr", "hi", "id", "it", "ja", "pt", "ru", "tr", "uk", "uz",
        "zh",
    }  # fmt: skip
    scopes = {
        '{"type": "all_private_chats"}': {
            "start", "help", "digest", "story", "quotes", "find", "edition", "follow", "following",
            "export", "settings", "language", "privacy", "forget",
        },
        '{"type": "all_group_chats"}': {"digest", "story", "quotes", "find", "help", "privacy"},
        '{"type": "all_chat_administrators"}': {
            "digest", "story", "quotes", "find", "auto", "edition", "follow", "following",
            "export", "settings", "language", "help", "privacy", "forget",
        },
    }  # fmt: skip
    assert menus == {(s, language): names for s, names in scopes.items() for language in languages}
