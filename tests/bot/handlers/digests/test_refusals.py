"""The reasons why there is no digest."""

from __future__ import annotations

from bot.chat.request import LinkRequest
from bot.chat.strings import strings_for
from bot.handlers.digests.refusals import refused
from summarizer.errors import PageMissing

FIRST = (LinkRequest(url="https://site.example/a"), PageMissing(site="site.example", status=404))
SECOND = (LinkRequest(url="https://site.example/b"), PageMissing(site="site.example", status=404))
WORDS = "That page does not exist (the site answered 404). Check the link."


def test_of_several_links_each_is_named_above_its_reason() -> None:
    strings = strings_for("en")
    assert refused([FIRST], strings).text == WORDS
    assert refused([FIRST], strings, names_each=True).text == f"site.example/a\n{WORDS}"
    both = f"site.example/a\n{WORDS}\n\nsite.example/b\n{WORDS}"
    assert refused([FIRST, SECOND], strings).text == both
