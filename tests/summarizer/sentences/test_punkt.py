"""punkt: the ends that Punkt sees, in stretches that it can bear."""

from __future__ import annotations

import pytest

from summarizer.sentences.punkt import boundaries, tokenizer


def split(text: str, language: str = "en") -> list[str]:
    return [text[a:b] for a, b in boundaries(text, 0, len(text), language)]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "Dr. Lee left. He came.", 2), ("de", "Am 5. Mai kam er. Es war z.B. kalt.", 2),
        ("zh", "他来了。她走了！", 2), ("xx", "Dr. Lee left. He came.", 2),
        ("en", "No mark at all", 1),
    ],
)  # fmt: skip
def test_full_stops_are_judged_by_the_model_of_the_language(
    language: str, text: str, count: int
) -> None:
    assert len(split(text, language)) == count


def test_a_language_without_a_model_takes_another() -> None:
    assert tokenizer("xx").params is tokenizer("en").params
    assert tokenizer("uk").params is tokenizer("ru").params
    assert tokenizer("de").params is not tokenizer("en").params


@pytest.mark.parametrize("space", ["\xa0", "\u2009", "\u200a", "\u202f", "\u3000"])
def test_every_space_before_a_word_is_one(space: str) -> None:
    assert split(f"He left.{space}She came.") == ["He left.", "She came."]


def test_an_opening_mark_behind_a_space_belongs_to_what_follows() -> None:
    assert split("Il part. « Elle vient. »", "fr") == ["Il part.", "« Elle vient. »"]


def test_no_text_is_lost_though_punkt_takes_it_for_space() -> None:
    text = "Il part. «"
    assert "".join(split(text, "fr")).replace(" ", "") == "Ilpart.«"


def test_only_the_stretch_is_looked_at() -> None:
    text = "One. Two here. Three. Four."
    assert list(boundaries(text, 5, 21, "en")) == [(5, 14), (15, 21)]


def test_a_long_stretch_without_spaces_has_the_ends_of_a_short_one() -> None:
    said = ["町長は「出ない。」", "と話した。", "なぜか！？", "誰も知らない…"]
    assert split("".join(said), "ja") == said
    assert split("".join(said * 200), "ja") == said * 200


def test_a_long_stretch_without_spaces_comes_to_punkt_in_pieces(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given: list[int] = []
    kind = type(tokenizer("ja"))
    tokenize = kind.span_tokenize

    def noted(self: object, text: str) -> object:
        given.append(len(text))
        return tokenize(self, text)

    monkeypatch.setattr(kind, "span_tokenize", noted)
    for mark in "。？":
        for text in (("船" * 150 + mark) * 20, ("船" * 99 + mark) * 8):
            assert "".join(split(text, "ja")) == text
    # one of 800 characters is given as it is; of a longer one pieces of 400 to 800
    assert max(given) == 800
    assert min(given) >= 400
    spaced = ("船" * 99 + "。 ") * 20
    given.clear()
    assert "".join(split(spaced, "ja")) == spaced.replace(" ", "")
    assert given == [len(spaced)]
