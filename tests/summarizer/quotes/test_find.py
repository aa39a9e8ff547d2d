"""find_quotes: from a text to quotations with speakers."""

from summarizer.quotes import find_quotes


def names(text):
    return [(q.text, q.speaker.name if q.speaker else None) for q in find_quotes(text)]


def test_a_surname_becomes_the_full_name():
    text = (
        "Mayor Ines Okafor opened the bridge on Monday.\n\n"
        "“We waited eleven years for this,” Okafor said."
    )
    assert names(text) == [("We waited eleven years for this", "Ines Okafor")]


def test_spans_lie_in_the_text():
    text = "“We waited,” the mayor, Ines Okafor, said, “and we never gave up hope.”"
    for quote in find_quotes(text):
        assert quote.text == " […] ".join(part.of(text) for part in quote.parts)
