"""content: the blocks of the article on a page."""

from __future__ import annotations

from summarizer.extract.html.tree import parse
from summarizer.extract.main_text import main_content
from summarizer.model import BlockKind

_PROSE = (
    "<p>The swing bridge at Harlen opened again on Tuesday after eleven years of repairs that "
    "cost the county three times what it had set aside for them.</p>"
    "<p>Some four hundred people walked across in the first hour, among them Ines Okafor, who had "
    "taken the ferry to school every day as a child.</p>"
    "<h2>What comes next</h2>"
    "<p>The ferry will run until the end of the month, and then its two boats go to the northern "
    "islands, where the old ones are beyond repair.</p>"
)


def pieces(body: str, declared: str = "") -> list[tuple[BlockKind, str]]:
    tree = parse(f"<html><body><article>{body}</article></body></html>").root
    return [(one.kind, one.text) for one in main_content(tree, declared, "Bridge reopens").pieces]


def test_each_block_is_known_for_what_it_is() -> None:
    kinds = [kind for kind, _ in pieces(_PROSE)]
    prose, heading = BlockKind.PARAGRAPH, BlockKind.HEADING
    assert kinds == [prose, prose, heading, prose]


def test_what_the_site_says_to_those_who_have_not_paid_is_no_part_of_it() -> None:
    wall = "<p>Subscribe to continue reading this article.</p>"
    assert pieces(_PROSE + wall) == pieces(_PROSE)
    asked = "<p>Those who have the printed paper pay nothing at all, whatever day of the week.</p>"
    assert pieces(_PROSE + wall + asked) == pieces(_PROSE)
    long = f"<p>Subscribe to continue reading this article. {'It was a long way. ' * 20}</p>"
    assert len(pieces(_PROSE + long)) > len(pieces(_PROSE))


def test_the_text_of_the_data_is_taken_only_where_it_is_much_longer() -> None:
    declared = "<p>The bridge opened.</p><p>It is open &amp; free.<br>All may cross.</p>"
    assert pieces(_PROSE, declared) == pieces(_PROSE)
    assert pieces("<p>The bridge opened.</p>", declared * 9)[:3] == [
        (BlockKind.PARAGRAPH, "The bridge opened."),
        (BlockKind.PARAGRAPH, "It is open & free."),
        (BlockKind.PARAGRAPH, "All may cross."),
    ]


def test_a_page_without_text_has_no_pieces() -> None:
    assert pieces("") == []
