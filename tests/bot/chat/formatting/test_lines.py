"""Text from elsewhere on one line."""

from __future__ import annotations

from bot.chat.formatting.lines import one_line


def test_signs_that_turn_or_hide_text_are_dropped() -> None:
    assert one_line("a\u202eb\u200bc\x07d\n e") == "abcd e"
    assert one_line("👨\u200d👩\u200d👧 نمی\u200cخواهم") == "👨\u200d👩\u200d👧 نمی\u200cخواهم"
