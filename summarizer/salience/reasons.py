"""The names under which features are shown to a reader: several features share one name."""

from __future__ import annotations

from functools import cache

from summarizer.languages.cue_phrases import KINDS

#: How features' names begin, and the name under which they are shown; the first that fits is
#: taken. A full stop marks the end of a feature's name: “at.” fits only the feature “at”.
_BY_BEGINNING = (
    (("mean_", "titled_", "title_", "n.", "sections."), "kind of text"),
    (("under_", "like_heading", "section_"), "heading"),
    (("like_title",), "title"),
    (("like_first", "like_lead", "like_before", "like_after", "same_opening"), "repetition"),
    (("ahead", "behind", "centre", "like_section", "salience", "news"), "centrality"),
    (
        ("at.", "from_", "share.", "words_before.", "section.", "in_section", "block."),
        "position",
    ),
    (("words.", "words_rank", "log_words", "letters_a_word"), "length"),
    (
        (
            "item",
            "heading",
            "marked_heading",
            "level",
            "block",
            "run",
            "short_near",
            "words_block",
        ),
        "layout",
    ),
    (("in_block", "ended", "numbered.", "named_first", "small_first"), "layout"),
    (("quotes", "opens_quoting", "asks", "first_person", "second_person"), "speech"),
    (("numbers", "years", "money", "percents"), "numbers"),
    (("name", "names", "main_name", "capitals"), "names"),
    (tuple(f"{kind}." for kind in KINDS) + tuple(f"{kind}_rank" for kind in KINDS), "wording"),
    (("opens_", "stop_", "back_first", "phrase_"), "wording"),
)


@cache
def told_as(feature: str) -> str:
    """Return the name under which a feature's part of a score is shown.

    >>> told_as("ahead_z"), told_as("mean_words"), told_as("advise"), told_as("asks_after")
    ('centrality', 'kind of text', 'wording', 'neighbours')
    """
    if feature.endswith(("_before", "_after")) and not feature.startswith(("like_", "words_b")):
        return "neighbours"
    if feature.endswith(("_of_block", "_of_section")):
        return "neighbours"
    for beginnings, told in _BY_BEGINNING:
        if f"{feature}.".startswith(beginnings):
            return told
    return "build"
