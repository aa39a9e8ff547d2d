"""own_sentence: a sentence given to sumy, which equals only itself."""

from __future__ import annotations

from summarizer.engines.own_sentence import OwnSentence


class Tokenizer:
    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(text.split())


def test_a_sentence_given_to_sumy_equals_only_itself():
    one, twin = OwnSentence("Late.", Tokenizer()), OwnSentence("Late.", Tokenizer())
    assert one == one
    assert one != twin
    assert len({one, twin, one}) == 2
