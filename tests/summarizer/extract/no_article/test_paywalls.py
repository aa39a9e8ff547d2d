"""walls: the free beginning of an article is told from a whole one, and from too little."""

from __future__ import annotations

import pytest

from summarizer.errors import LoginWall, PayWall
from summarizer.extract import read_html
from summarizer.model import Note
from summarizer.output.codec import article_from_json, article_to_json, digest_to_json
from summarizer.pipeline import digest

SENTENCES = (
    "The ferry to the outer island will not sail before the end of March, the harbour said.",
    "Its engine broke on the crossing last week, and the part has to come from a yard in Norway.",
    "Fishermen have begun to carry the post, the bread and, on Tuesday, a piano across.",
    "The mayor thanked them in the council, and asked the county to pay for their fuel.",
)
ASKS = '{"@type":"NewsArticle","isAccessibleForFree":false%s}'


def page(*, paragraphs: int, after: str = "", data: str = "", more: str = "") -> str:
    body = "".join(
        f"<p>{SENTENCES[n % 4]} It was day {n + 1} of the winter without a boat.</p>"
        for n in range(paragraphs)
    )
    script = f'<script type="application/ld+json">{data}</script>' if data else ""
    return (
        f'<html lang="en"><head><title>No ferry before spring</title>{script}</head><body>'
        f"<article><h1>No ferry before spring</h1>{body}{more}</article>{after}"
        "<footer><p>Coast Gazette. Subscribe to our newsletter.</p></footer></body></html>"
    )


PROMPTS = [
    "This post is for paid subscribers",
    "Subscribe now to keep reading",
    "This article is exclusive to Gazette+ subscribers",
    "Already have an account? Log in. Unlock this article, and all others.",
    "Become a member to unlock this piece",
    "Continue reading this post for free, courtesy of the editor.",
    "Um weiterzulesen, brauchen Sie ein Abonnement.",
    "La suite est réservée aux abonnés.",
    "Para seguir leyendo, suscríbete.",
    "Per continuare a leggere, abbonati.",
    "Conteúdo exclusivo para assinantes.",
    "Чтобы дочитать статью, оформите подписку.",
    "Щоб читати далі, оформіть передплату.",
]


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_long_beginning_before_a_wall_is_digested_as_a_beginning(prompt: str) -> None:
    article = read_html(page(paragraphs=8, after=f"<div class=wall><p>{prompt}</p></div>"))
    assert article.notes == {Note.TEASER}
    assert prompt not in article.text


@pytest.mark.parametrize("paragraphs", [5, 8])
def test_the_prompt_may_stand_in_the_text_itself(paragraphs: int) -> None:
    more = "<p>Subscribe to continue reading.</p>"
    assert read_html(page(paragraphs=paragraphs, more=more)).notes == {Note.TEASER}


def test_a_page_that_says_how_much_longer_its_article_is_shows_a_beginning() -> None:
    assert read_html(page(paragraphs=8, data=ASKS % ',"wordCount":"900"')).notes == {Note.TEASER}


@pytest.mark.parametrize(
    "data",
    [
        "",
        ASKS % "",
        ASKS % ',"wordCount":190',
        ASKS % ',"wordCount":{"value":900}',
        ASKS % ',"hasPart":{"cssSelector":".nowhere"}',
        ASKS.replace("false", "true") % ',"wordCount":900',
    ],
)
def test_a_whole_article_is_whole_whatever_its_data_say(data: str) -> None:
    """Many sites call an article paid, and send all of it."""
    assert read_html(page(paragraphs=8, data=data)).notes == frozenset()


@pytest.mark.parametrize(
    "after",
    [
        "<p>Subscribe to our newsletter</p>",
        "<p>Already a subscriber? Log in</p>",
        "<p>0 free articles left</p><p>Start your free trial</p>",
        "<p>Advertisement - Continue Reading Below</p>",
        "<h3>More</h3>" + "<p>Another story of the island, told at length.</p>" * 12
        + "<p>Subscribe to continue reading</p>",
    ],
)  # fmt: skip
def test_what_every_page_of_a_site_says_is_no_wall(after: str) -> None:
    assert read_html(page(paragraphs=8, after=after)).notes == frozenset()


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ("<p>Subscribe to continue reading.</p>", PayWall),
        ("<p>Sign in to continue reading.</p>", LoginWall),
        ("<p>Register to keep reading. It is free.</p>", LoginWall),
    ],
)
def test_too_short_a_beginning_is_refused(more: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_html(page(paragraphs=1, more=more))


@pytest.mark.parametrize("selector", [".paid", "#paid", "section", "div.paid"])
def test_the_paid_part_is_found_by_its_selector(selector: str) -> None:
    data = ASKS % f',"hasPart":{{"cssSelector":"{selector}"}}'
    part = '<section id="paid" class="paid">' + f"<p>{' '.join(SENTENCES)}</p>" + "</section>"
    assert read_html(page(paragraphs=1, data=data, more=part)).notes == frozenset()


def test_a_digest_of_a_beginning_says_so_everywhere() -> None:
    article = read_html(page(paragraphs=8, after="<p>Subscribe to keep reading</p>"))
    assert '"notes": ["teaser"]' in digest_to_json(digest(article))
    assert article_from_json(article_to_json(article)).notes == {Note.TEASER}
