"""Whether a sentence says that something is not so."""

from __future__ import annotations

import pytest

from summarizer.stories.negation import is_negated


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The tunnel is not in danger.", "en", True),
        ("The tunnel isn’t in danger.", "en", True),
        ("Nobody has died.", "en", True),
        ("No route will be closed.", "en", True),
        ("It was noted that nobles came.", "en", False),
        ("Niemand wurde verletzt.", "de", True),
        ("Die Brücke bleibt gesperrt.", "de", False),
        ("لم يقل الوزير إن الجسر سيغلق.", "ar", True),
        ("نفت الشركة الخبر.", "ar", True),
        ("قال الوزير إن الجسر سيغلق.", "ar", False),
        ("وصل إلى الملعب لاعبون.", "ar", False),
        ("وزیر نگفت پل بسته می‌شود.", "fa", True),
        ("پل بسته نمی‌شود.", "fa", True),
        ("وزیر گفت پل بسته می‌شود.", "fa", False),
        ("نگاه مردم به پل است.", "fa", False),
        ("मंत्री ने नहीं कहा कि पुल बंद होगा।", "hi", True),
        ("कंपनी ने खबर का खंडन किया।", "hi", True),
        ("मंत्री ने कहा कि पुल बंद होगा।", "hi", False),
        ("नए पुल का निर्माण हुआ।", "hi", False),
        ("部长没有说大桥会关闭。", "zh", True),
        ("部長否認大橋會關閉。", "zh", True),
        ("无人受伤。", "zh", True),
        ("桥不仅漂亮，未来也非常热闹。", "zh", False),
        ("部长说大桥会关闭。", "zh", False),
        ("大臣は橋を閉じると述べなかった。", "ja", True),
        ("大臣は答えず、席を立った。", "ja", True),
        ("大臣は疑惑を否定した。", "ja", True),
        ("橋は閉じるはずだが、客は少なく、急がなければならない。", "ja", False),
        ("大臣は橋を閉じると述べた。", "ja", False),
        ("Not known.", "xx", False),
    ],
)
def test_it_is_told_by_its_words(text: str, language: str, expected: bool) -> None:
    assert is_negated(text, language) == expected
