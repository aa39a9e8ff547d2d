"""Manners, played by somebody who knows what is wished and not how it is done."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from tests.builders import ARTICLE, TITLE
from tests.telegram.conftest import Stage, article, long_article

pytestmark = pytest.mark.anyio

#: A post of about 100 words on what an article says.
_TEASER = " ".join(ARTICLE.split("\n\n")[1].split() * 3)

#: The words of links that lead to no article, in each language.
_FURNITURE = {
    "en": ("Comments", "12 comments", "View comments", "Source", "Join channel", "Boost us"),
    "de": ("Kommentieren", "Abonnieren", "Quelle", "Kanal abonnieren", "Spenden"),
    "es": ("Comentar", "Suscríbete", "Fuente", "Compartir", "Donar"),
    "fr": ("Commenter", "S’abonner", "Source", "Partager", "Nous rejoindre"),
    "it": ("Commenta", "Iscriviti", "Fonte", "Condividi"),
    "pt": ("Comentários", "Inscrever-se", "Fonte", "Partilhar"),
    "ru": ("Прокомментировать (12)", "Подпишись", "Источник", "Голосовать за канал"),
    "uk": ("Прокоментувати", "Підписатися", "Джерело", "Обговорити"),
}


def _link(text: str, words: str, url: str) -> dict[str, Any]:
    return {"type": "text_link", "offset": text.index(words), "length": len(words), "url": url}


async def _group(scene: Stage, *, bot: str = "administrator") -> tuple[Any, Any]:
    alice = await scene.telegram.user("Alice")
    return await scene.telegram.supergroup("Readers", [alice], bot=bot), alice


async def _channel(scene: Stage) -> tuple[Any, Any]:
    owner = await scene.telegram.user("Owner")
    return await scene.telegram.channel("Morning links", [owner]), owner


async def _left(scene: Stage, channel: Any) -> list[int]:
    """The ids of what subscribers see after the welcome, once no command is there any more."""

    async def shown() -> list[Any]:
        said = await scene.telegram.messages(channel)
        return [m for m in said if "Settings" not in m.buttons]

    async def all_passed() -> bool:
        words = ("/", "Reply with", "I digest the articles", "What I can do")
        return not any(m.text.startswith(words) for m in await shown())

    await scene.telegram.wait_for(all_passed, timeout=50)
    return [m.id for m in await shown()]


# -- the call


@pytest.mark.parametrize("said", ["{} @test_bot short", "@test_bot {} short", "/digest {} short"])
async def test_a_length_may_stand_anywhere_beside_the_link(scene: Stage, said: str) -> None:
    group, alice = await _group(scene)
    asked = await alice.say(said.format(scene.site.put(long_article(5000))), chat=group)
    digest = await scene.digest(group, after=asked)
    assert digest.text.count("• ") == 2


async def test_a_length_in_reply_to_a_link_is_a_request(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    said = await alice.say(f"Read {scene.site.put(long_article(5000))}")
    digest = await scene.digest(alice, after=said)
    asked = await alice.say("long", reply_to=said)
    assert (await scene.digest(alice, after=asked)).text.count("• ") == 7
    asked = await alice.say("/digest short", reply_to=digest)
    assert (await scene.digest(alice, after=asked)).text.count("• ") == 2
    assert len(await scene.by_bot(alice)) == 3


# -- furniture links


@pytest.mark.parametrize("language", sorted(_FURNITURE))
async def test_links_that_name_another_use_are_passed_over(scene: Stage, language: str) -> None:
    alice = await scene.telegram.user("Alice", language_code=language)
    words, link = _FURNITURE[language], scene.site.story()
    text = "\n".join([*words, "A boat for the island"])
    marked = [_link(text, one, scene.site.story()) for one in reversed(words)]
    marked.append(_link(text, "A boat for the island", link))
    await alice.say(text, entities=marked)
    (digest,) = await scene.by_bot(alice)
    assert link in str(digest.keyboard)


@pytest.mark.parametrize("words", ["Read more", "Source", "Quelle", "Источник"])
async def test_a_teaser_leads_to_its_article_also_by_the_word_source(
    scene: Stage, words: str
) -> None:
    alice = await scene.telegram.user("Alice")
    text = f"{_TEASER}\n\n{words}"
    asked = await alice.say(text, entities=[_link(text, words, scene.site.story())])
    assert (await scene.digest(alice, after=asked)).text.startswith(TITLE)
    assert len(await scene.by_bot(alice)) == 1


# -- hidden links


async def test_a_link_to_an_instant_view_leads_to_the_page(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    view = f"https://t.me/iv?url={quote(link, safe='')}&rhash=0123456789abcd"
    await scene.digest(alice, after=await alice.say(view))
    (digest,) = await scene.by_bot(alice)
    assert link in str(digest.keyboard)


# -- what is gone


async def test_the_sign_of_work_is_not_taken_from_a_request_that_is_gone(
    scene: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scene.site, "slow_s", 3.0)
    group, alice = await _group(scene)
    said = len(await scene.by_bot(group))
    asked = await alice.say(f"/digest {scene.site.story('slow')}", chat=group)
    scene.ignored.append(asked)

    async def seen() -> bool:
        return any((await scene.now(asked)).reactions.values())

    await scene.telegram.wait_for(seen, timeout=20)
    await alice.delete(asked)
    assert len(await scene.by_bot(group)) == said


# -- channels


async def test_no_command_stays_in_front_of_the_subscribers(scene: Stage) -> None:
    channel, owner = await _channel(scene)
    scene.ignored += [await channel.post(one) for one in ("/start", "/digest", "/help")]
    post = await channel.post(f"Read {scene.site.story()}")
    asked = await owner.say("/digest", chat=channel, reply_to=post)
    scene.ignored += [post, asked]
    digest = await scene.digest(channel, after=asked)
    assert digest.reply_to == post.id
    assert await _left(scene, channel) == [post.id, digest.id]


async def test_direct_messages_of_a_channel_get_no_welcome(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    chat = await scene.telegram.supergroup(
        "Morning links", [alice], bot=None, is_direct_messages=True
    )
    await chat.bot("administrator", by=alice)
    await scene.world.settle()
    assert [m for m in await scene.telegram.messages(chat) if m.by_bot and m.text] == []


# -- talk


@pytest.mark.parametrize("words", ["help me", "How does this work?", "что ты умеешь?"])
async def test_who_asks_how_it_works_in_a_sentence_is_helped(scene: Stage, words: str) -> None:
    group, alice = await _group(scene)
    await scene.says(alice, "What I can do", after=await alice.say(words))
    asked = await alice.say(f"@test_bot {words}", chat=group)
    await scene.says(group, "What I can do", after=asked)


# -- refusals of Telegram


async def test_a_file_that_telegram_does_not_give_is_named_and_its_link_read(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    lost = {"document": {"file_id": "BQAC-lost", "file_unique_id": "AgAD-lost",
                         "mime_type": "text/plain"}}  # fmt: skip
    await scene.says(alice, "does not give me that file", after=await alice.send(lost))
    asked = await alice.send({**lost, "caption": scene.site.story()})
    await scene.digest(alice, after=asked)
    tries = await scene.telegram.calls(method="getFile", since=scene.began)
    assert len(tries) == 2
    # Telegram knows no such file, as it should be here
    scene.began = tries[-1]["at"] + 0.001


# -- words and layout


async def test_a_single_quote_within_a_point_has_no_button(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    text = article().replace("“We will believe it when we see it at the pier,” said", "So far,")
    text = text.replace("“But it is good news, and I have told my daughter so.”", "It is good.")
    digest = await scene.digest(alice, after=await alice.say(scene.site.put(text)))
    assert ("•" in digest.text, "All quotes" in str(digest.buttons)) == (True, False)


async def test_a_site_is_named_in_its_own_letters(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice", language_code="ru")
    bob = await scene.telegram.user("Bob")
    for person in (alice, bob):
        asked = await person.say("http://пример.рф/новость/1")
        assert "xn--" not in (await scene.says(person, "пример.рф", after=asked)).text


@pytest.mark.parametrize(
    ("language", "quoted"),
    [("fr", "«\u202fNous avons"), ("fr", "pas.\u202f»"), ("ru", "его нет»."), ("uk", "немає».")],
)
async def test_the_example_has_the_marks_of_its_language(
    scene: Stage, language: str, quoted: str
) -> None:
    alice = await scene.telegram.user("Alice", language_code=language)
    started = await scene.says(alice, "640", after=await alice.say("/start"))
    assert quoted in started.text
