"""Which segments of a page are the article's, by what was learned."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer.extract.html.reader import read_page
from summarizer.extract.html.segments import Page
from summarizer.extract.html.tree import parse
from summarizer.extract.main_text.classify import _model, chances_of, is_menu
from summarizer.extract.main_text.features import describe

SENTENCES = [
    "The ferry to the outer islands leaves at nine from the old stone quay, in spring and autumn.",
    "It comes back at six in the evening with the post, and with what the fishermen have caught.",
    "Who wants to stay on the islands for the night will find two inns and a house of the club.",
    "In winter there is no ferry, and the mail is brought by whoever has a boat and the courage.",
]
MENU = "".join(f"<li><a href=/{n}>Part {n}</a></li>" for n in range(20))


def page(markup: str) -> Page:
    return read_page(parse(f"<body>{markup}</body>").root)


def test_the_article_is_told_from_the_menu_and_the_footer() -> None:
    texts = [f"On day {n} it was so: {text}" for n in range(3) for text in SENTENCES]
    body = "<h1>The ferry</h1>" + "".join(f"<p>{text}</p>" for text in texts)
    whole = page(
        f"<ul class=menu>{MENU}</ul><div class=article-body>{body}</div>"
        "<div class=newsletter><p>Sign up for our newsletter</p></div><p>© 2026 Quay Times</p>"
    )
    kept = [one.text for one, chance in zip(whole.segments, chances_of(whole, ()), strict=True)
            if chance > 0.5]  # fmt: skip
    assert kept == ["The ferry", *texts]


def test_a_language_that_the_words_say_nothing_of_is_read_by_the_layout() -> None:
    lines = [
        f"Xu {n} kra ton vela mirum, quono sti palu bre nomi tarre vel suno." for n in range(9)
    ]
    whole = page(f"<ul>{MENU}</ul><div>" + "".join(f"<p>{line}</p>" for line in lines) + "</div>")
    kept = [one.text for one, chance in zip(whole.segments, chances_of(whole, ()), strict=True)
            if chance > 0.35]  # fmt: skip
    assert kept == lines


def test_a_page_without_words_has_no_chances() -> None:
    assert chances_of(page(""), ()).tolist() == []


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ("<p><a>Home</a></p>", True),
        ("<h2><a>Home</a></h2>", False),
        ("<p>Home</p>", False),
        ("<p><a>What the ferry brings to the outer islands</a></p>", False),
    ],
)
def test_a_short_line_of_links_is_a_menus(markup: str, said: bool) -> None:
    assert is_menu(page(markup).segments[0]) is said


def test_what_was_learned_fits_what_is_measured() -> None:
    model = _model()
    whole = page("".join(f"<p>{text}</p>" for text in SENTENCES))
    rows = describe(whole, model.lexicon)
    assert rows.shape == (len(SENTENCES), 142)
    assert max(model.columns) < rows.shape[1]
    assert np.isfinite(rows).all()
