"""What is said to the bot that is no request."""

from __future__ import annotations

import pytest

from bot.chat.talk import Talk, kind_of_talk


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("help", Talk.HELP),
        ("?", Talk.HELP),
        ("How?", Talk.HELP),
        ("Wie geht das?", Talk.HELP),
        ("怎么用？", Talk.HELP),
        ("使い方を教えてください", Talk.HELP),
        ("यह कैसे काम करता है?", Talk.HELP),
        ("Gimana caranya?", Talk.HELP),
        ("？", Talk.HELP),
        ("؟", Talk.HELP),
        ("thank you so very much", Talk.THANKS),
        ("谢谢你！", Talk.THANKS),
        ("どうもありがとうございました。", Talk.THANKS),
        ("बहुत धन्यवाद", Talk.THANKS),
        ("Terima kasih banyak", Talk.THANKS),
        ("你好", Talk.OTHER),
        ("感谢的话以后再说，先看看这篇文章", Talk.OTHER),
        ("Дякую!", Talk.THANKS),
        ("What did the mayor say about it?", Talk.QUESTION),
        ("Кто это сказал? ", Talk.QUESTION),
        ("谁说的？", Talk.QUESTION),
        ("من قال ذلك؟", Talk.QUESTION),
        ("👍🏽", Talk.THANKS),
        ("good morning to all of you here", Talk.OTHER),
        ("hello", Talk.OTHER),
        ("", Talk.OTHER),
        ("word " * 100, Talk.OTHER),
    ],
)
def test_help_and_thanks_are_known_in_all_languages(text: str, expected: Talk) -> None:
    assert kind_of_talk(text) is expected
