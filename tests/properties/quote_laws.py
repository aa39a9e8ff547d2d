"""What holds for the quotations of any text whatever."""

from __future__ import annotations

from summarizer.model import Quote


def assert_lawful(text: str, quotes: tuple[Quote, ...]) -> None:
    """Hold quotations against the text: verbatim, in order, apart, with speakers."""
    last = 0
    for quote in quotes:
        at = 0
        for part in quote.parts:
            assert last <= part.start < part.end <= len(text)
            last = part.end
            words = part.of(text)
            assert words == words.strip()
            assert words in quote.text[at:]
            at = quote.text.index(words, at) + len(words)
        assert 0 <= quote.confidence <= 1
        if quote.speaker is not None:
            assert quote.speaker.name.strip()
            if quote.speaker.mention is None:  # the subject is left out: 「…」と笑う
                assert quote.speaker.name in text
            else:
                assert quote.speaker.mention.of(text).strip()
