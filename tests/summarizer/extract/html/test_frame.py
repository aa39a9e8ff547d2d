"""frame: what frames a page is not read."""

from __future__ import annotations

import pytest

from summarizer.extract.html.frame import is_frame


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("nav", {}),
        ("footer", {}),
        ("div", {"role": "navigation"}),
        ("div", {"role": "dialog"}),
        ("div", {"id": "onetrust-consent-sdk"}),
        ("section", {"id": "didomi-host"}),
    ],
)
def test_menus_footers_dialogs_and_consent_boxes_frame_a_page(tag: str, said: dict[str, str]):
    assert is_frame(tag, said, in_article=False)


def test_an_article_may_have_a_footer_but_no_menu():
    assert not is_frame("footer", {}, in_article=True)
    assert is_frame("nav", {}, in_article=True)


@pytest.mark.parametrize("said", [{}, {"id": "consent"}, {"role": "main"}])
def test_other_elements_do_not(said: dict[str, str]):
    assert not is_frame("div", said, in_article=False)
