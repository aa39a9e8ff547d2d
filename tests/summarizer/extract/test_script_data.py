"""script_data: the article that a page is built from by its scripts."""

from __future__ import annotations

import json

import pytest

from summarizer.errors import ScriptPage
from summarizer.extract import read_html
from summarizer.extract.script_data import body_in_scripts

TITLE = "The broom behind the faults"
BODY = "".join(
    f"<p>Fault {n} had been swept into the corner by a leaking roof that nobody had looked at.</p>"
    for n in range(8)
)
POST = {"title": TITLE, "contents": {"html": BODY}}
SHELL = f"<title>{TITLE}</title><div id='app'></div>"


def script(data: object, before: str = "window.__STATE__ = ", after: str = ";") -> str:
    return f"<script>{before}{json.dumps(data)}{after}</script>"


@pytest.mark.parametrize(
    "page",
    [
        script({"Post:1": POST}),
        script({"props": {"pageProps": {"posts": [POST]}}}, before="", after=""),
        script([POST], before="__data = "),
        script({"Post:2": {"title": "Another post", "html": BODY * 2}, "Post:1": POST}),
        script({"headline": TITLE, "text": BODY.replace("<p>", "\n\n").replace("</p>", "")}),
    ],
)
def test_an_article_in_a_scripts_data_is_read(page: str):
    found = read_html(SHELL + page)
    assert found.text.startswith("Fault 0 had been swept")
    assert found.text.count("leaking roof") == 8


@pytest.mark.parametrize(
    "page",
    [
        script({"Post:1": {"title": "Another post", "html": BODY}}),
        script(
            {
                "Post:1": {"title": TITLE, "teaser": "<p>Short.</p><p>And sweet.</p>"},
                "x": "y" * 600,
            }
        ),
        script({"Post:1": POST})[:-60],
        f"<script>run({json.dumps(POST)})</script>",
        "<script>short = {}</script>",
        "<script>" + "[" * 100_000 + "</script>",
    ],
)
def test_without_it_the_page_is_built_by_scripts(page: str):
    with pytest.raises(ScriptPage):
        read_html(SHELL + page)


def test_data_without_an_end_are_looked_at_up_to_a_bound():
    data = [{"title": TITLE, "parts": [0] * 60_000}, {"title": TITLE, "html": BODY}]
    assert body_in_scripts(script(data), TITLE) == BODY
    assert body_in_scripts(script(data[::-1]), TITLE) == ""


def test_a_page_without_a_title_has_no_body_in_its_scripts():
    assert body_in_scripts(script(POST), "") == ""
