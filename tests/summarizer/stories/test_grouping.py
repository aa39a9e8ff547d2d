"""grouping: articles in groups of one story."""

from __future__ import annotations

from summarizer.stories.grouping import group_by_story, group_sketches
from summarizer.stories.openings import Opened, open_article
from summarizer.stories.sketch import sketch_of
from tests.summarizer.stories.test_same import FERRY, LATER, OTHER, OUTLET, article


def test_articles_are_put_in_groups_of_one_story() -> None:
    given = [article(OTHER), article(FERRY), article(LATER, day=18), article(OUTLET)]
    assert group_by_story(given) == ((0,), (1, 3), (2,))
    assert group_by_story([]) == ()


def test_likely_is_not_enough_without_a_quotation_or_the_same_beginning() -> None:
    def unquoted(text: str) -> str:
        return "\n\n".join(part for part in text.split("\n\n") if "“" not in part)

    lead, *rest = unquoted(OUTLET).strip().split("\n\n")
    given = [article(unquoted(FERRY)), article(f"{lead}\n\n{rest[0]}")]
    sketches = [sketch_of(one) for one in given]
    other = open_article(article(OTHER))
    assert group_sketches(sketches, lambda at: open_article(given[at])) == ((0, 1),)
    assert group_sketches(sketches, lambda at: [open_article(given[0]), other][at]) == (
        (0,),
        (1,),
    )


def test_articles_are_opened_only_where_words_in_common_leave_a_doubt() -> None:
    opened: list[int] = []

    def open_at(at: int) -> Opened:
        opened.append(at)
        return open_article(given[at])

    given = [article(OTHER), article(FERRY), article(OTHER, day=1)]
    assert group_sketches([sketch_of(one) for one in given], open_at) == ((0, 2), (1,))
    assert opened == []
