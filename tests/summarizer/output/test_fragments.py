"""fragments: links to a sentence of a page."""

from __future__ import annotations

from summarizer.output.fragments import text_fragment

LONG = "The council said that it would open the new bridge over the river to everyone in spring."


def test_a_short_sentence_is_written_out_with_its_marks_encoded() -> None:
    assert (
        text_fragment("https://example.org/a", "Well-known, & good to see.", "")
        == "https://example.org/a#:~:text=Well%2Dknown%2C%20%26%20good%20to%20see."
    )


def test_a_long_sentence_is_named_by_its_two_ends() -> None:
    assert (
        text_fragment("https://example.org/a", LONG, f"First things first. {LONG} And so on.")
        == "https://example.org/a#:~:text=The%20council%20said%20that%20it,river%20to%20everyone%20in%20spring."
    )


def test_more_words_are_taken_when_the_same_ones_stand_above() -> None:
    page = f"The council said that it was glad. {LONG}"
    assert text_fragment("https://example.org/a", LONG, page).endswith(
        "text=The%20council%20said%20that%20it%20would,the%20river%20to%20everyone%20in%20spring."
    )


def test_a_very_short_sentence_is_told_by_the_words_before_it() -> None:
    page = "It was over. The crowd went home early. It rained."
    assert (
        text_fragment("https://example.org/a", "It rained.", page)
        == "https://example.org/a#:~:text=went%20home%20early.-,It%20rained."
    )


def test_an_anchor_of_the_page_stays() -> None:
    assert text_fragment("https://example.org/a#part", "Two words.", "").startswith(
        "https://example.org/a#part:~:text="
    )


def test_without_a_sentence_the_link_stays_as_it_is() -> None:
    assert text_fragment("https://example.org/a", "  ", "x") == "https://example.org/a"


def test_what_no_words_at_its_ends_tell_apart_is_written_out() -> None:
    sentence = "and so on " * 40
    link = text_fragment("https://example.org/a", sentence, sentence * 2)
    assert link.endswith("text=" + "%20".join(sentence.split()))
