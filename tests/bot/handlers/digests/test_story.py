"""story: /story, and the button for several digests."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.request import LinkRequest
from bot.work.digest_service import article_key
from tests.bot.conftest import Scene
from tests.bot.handlers.digests.stories import NAMES, _links
from tests.builders import BOT, message, update
from tests.told_stories import articles_of

pytestmark = pytest.mark.anyio


async def test_several_links_become_one_digest(scene: Scene) -> None:
    links = await _links(scene, NAMES)
    await scene.take(update(**message("/story " + " ".join(links))))
    story = scene.texts()[-1]
    assert "3 articles" in story
    assert "Told differently" in story


async def test_what_is_of_another_story_is_named_and_left_out(scene: Scene) -> None:
    links = [*await _links(scene, NAMES), *await _links(scene, ["agency"], "museum-theft")]
    await scene.take(update(**message("/story " + " ".join(links))))
    story = scene.texts()[-1]
    assert "3 articles" in story
    (other,) = articles_of("museum-theft", ["agency"])
    assert other.title
    assert other.title[:40] in story


async def test_links_in_reply_to_a_digest_are_put_together_with_its_article(scene: Scene) -> None:
    first, *others = await _links(scene, NAMES)
    await scene.take(update(**message(f"/digest {first}")))
    (digest,) = scene.telegram.messages()
    # the digest of a pasted text has no link to be read from
    bare = {key: value for key, value in digest.items() if key not in {"entities", "reply_markup"}}
    await scene.take(update(**message("/story " + " ".join(others), reply_to=bare)))
    assert "3 articles" in scene.texts()[-1]


async def test_of_much_that_was_shared_on_an_event_nothing_is_called_something_else(
    scene: Scene,
) -> None:
    (agency,) = articles_of("tram-derailment", ["agency"])
    for number in range(7):
        link = f"https://x.example/{number}"
        kept = replace(agency, url=link, title=f"{agency.title} {number}")
        await scene.services.storage.put_article(article_key(LinkRequest(url=link)), kept)
        await scene.take(update(**message(f"/digest {link}")))
    (link,) = await _links(scene, ["courier"])
    await scene.take(update(**message(f"/story {link}")))
    story = scene.texts()[-1]
    assert "5 articles" in story
    assert "something else" not in story


async def test_without_links_the_bot_says_how_it_is_used(scene: Scene) -> None:
    await scene.take(update(**message("/story")))
    (said,) = scene.texts()
    assert "/story" in said


async def test_articles_that_tell_no_one_story_are_said_to(scene: Scene) -> None:
    links = [*await _links(scene, ["agency"]), *await _links(scene, ["agency"], "museum-theft")]
    await scene.take(update(**message("/story " + " ".join(links))))
    assert "articles ·" not in scene.texts()[-1]


async def test_a_text_with_a_link_that_leads_to_less_is_itself_the_article(scene: Scene) -> None:
    """Such as a digest that somebody pasted, with the link at its end."""
    (courier,) = articles_of("tram-derailment", ["courier"])
    pasted = message(f"{courier.title}\n\n{courier.text}\n\n{scene.site}/gone")
    (link,) = await _links(scene, ["agency"])
    await scene.take(update(**message(f"/story {link}", reply_to=pasted)))
    story = scene.texts()[-1]
    assert "2 articles" in story
    assert "404" not in story


async def test_the_links_of_a_digest_in_reply_to_which_it_is_asked_are_not_read(
    scene: Scene,
) -> None:
    (courier,) = articles_of("tram-derailment", ["courier"])
    text = f"{courier.title}\n\n{courier.text}"
    await scene.take(update(**message(text)))
    (digest,) = scene.telegram.messages()
    entities = [{"type": "text_link", "offset": 0, "length": 3, "url": f"{scene.site}/gone"}]
    shown = {**digest, "from": BOT, "entities": entities}
    (link,) = await _links(scene, ["agency"])
    await scene.take(update(**message(f"/story {link}", reply_to=shown)))
    story = scene.texts()[-1]
    assert "2 articles" in story
    assert "404" not in story
    assert scene.asked.get("/gone", 0) == 0
