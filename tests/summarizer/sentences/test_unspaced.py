"""unspaced: quotations and titles stay whole where words have no spaces."""

from __future__ import annotations

import re

import pytest

from summarizer.sentences.unspaced import keep_marks_whole


def kept(text: str) -> list[str]:
    """The sentences, of pieces that are cut behind each 。！？ and its closing mark."""
    pieces = [m.span() for m in re.finditer(r"[^。！？]*[。！？]*[」』”’》）]*", text) if m[0]]
    return [text[a:b] for a, b in keep_marks_whole(text, pieces)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("“走吧。”她说。", ["“走吧。”她说。"]),
        ("“走吧。”大家都笑了。", ["“走吧。”", "大家都笑了。"]),
        ("“走吧。”创始人、主席宋明说。", ["“走吧。”创始人、主席宋明说。"]),
        ("「行こう。」彼は、笑って言った。", ["「行こう。」", "彼は、笑って言った。"]),
        ("「行こう。」と彼は言った。", ["「行こう。」と彼は言った。"]),
        ("她说：“走吧。”他说了。", ["她说：“走吧。”", "他说了。"]),
        ("“走吧。今天走。”她说。", ["“走吧。今天走。”她说。"]),
        ("“走吧。”，她笑了。", ["“走吧。”，她笑了。"]),
        ("他看了《走吧。》三遍。", ["他看了《走吧。》三遍。"]),
        ("他走了。（走吧。）她来了。", ["他走了。", "（走吧。）", "她来了。"]),
        ("“走吧。今天走。", ["“走吧。", "今天走。"]),
        ("走吧。今天走。", ["走吧。", "今天走。"]),
        ("“他看了‘走吧。’今天。”她说。", ["“他看了‘走吧。’今天。”她说。"]),
    ],
)
def test_no_sentence_ends_between_two_marks(text: str, sentences: list[str]) -> None:
    assert sentences == kept(text)


def test_who_speaks_is_told_within_thirty_characters() -> None:
    for between, count in (("人" * 30, 1), ("人" * 31, 2)):
        assert len(kept(f"“走吧。”{between}说。")) == count


@pytest.mark.parametrize(
    ("pieces", "count"),
    [
        (("“သွားမယ်။”", "ဟု သူပြောသည်။"), 1), (("“သွားမယ်!”", "လို့ ပြောတယ်။"), 1),
        (("“သွားမယ်။", "ကြာပြီ။”", "ဟု ပြောသည်။"), 1), (("“သွားမယ်။”", "သူ ရယ်သည်။"), 2),
    ],
)  # fmt: skip
def test_burmese_says_behind_the_marks_that_it_was_said(
    pieces: tuple[str, ...], count: int
) -> None:
    text = " ".join(pieces)
    spans = [(text.index(piece), text.index(piece) + len(piece)) for piece in pieces]
    assert len(keep_marks_whole(text, spans)) == count


def test_text_without_ideographs_is_left_as_it_is() -> None:
    text = "“Go. Go.” Ann."
    pieces = [(0, 4), (5, 9), (10, 14)]
    assert keep_marks_whole(text, pieces) == pieces


def test_one_sentence_is_whole() -> None:
    assert kept("“走吧。”") == ["“走吧。”"]
