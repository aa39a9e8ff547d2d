"""tree: from HTML of any size to elements of a bounded number."""

from __future__ import annotations

import pytest

from summarizer.errors import NoArticle
from summarizer.extract.html.tree import lighten, parse, visible


def test_scripts_styles_and_drawings_go_and_data_stays() -> None:
    markup = (
        "<p>Tide.<script>var x = 1</script><style>p {}</style><svg><text>no</text></svg>"
        '<script type="application/ld+json">{"a": 1}</script></p>'
    )
    tree = parse(markup)
    assert [node.tag for node in tree.root.iter("script", "style", "svg")] == ["script"]
    assert "".join(tree.root.itertext()) == 'Tide.{"a": 1}'
    assert tree.scripted
    assert not parse("<p>Tide.</p>").scripted


def test_to_lighten_gives_the_same_as_to_parse() -> None:
    markup = "<p>T\u0130de.</p><SCRIPT>if (a < b) {}</SCRIPT ><p>Ebb.</p><style>p {}</style>x"
    assert lighten(markup) == "<p>T\u0130de.</p><p>Ebb.</p>x"
    assert lighten("<p>Tide.<script>never closed") == "<p>Tide.<script>never closed"
    data = '<script type="application/ld+json">{}</script>'
    assert lighten(data) == data


def test_what_xml_does_not_allow_is_left_out() -> None:
    tree = parse("<?xml version='1.0' encoding='x-none'?><p>Ti\x00\x0b\ufffe\ud800de.</p>")
    assert "".join(tree.root.itertext()) == "Tide."


def test_nothing_but_air_is_no_article() -> None:
    with pytest.raises(NoArticle):
        parse("  \n")


def test_a_page_of_too_many_tags_is_cut() -> None:
    small, big = parse("<p>Tide.</p>" * 100), parse("<p>Tide.</p>" * 40_000)
    assert (small.cut, small.large) == (False, False)
    assert (big.cut, big.large) == (True, True)
    assert 29_000 < len(list(big.root.iter("p"))) <= 30_000


def test_a_row_of_too_many_cells_is_cut() -> None:
    tree = parse("<table><tr>" + "<td>1</td>" * 600 + "</tr></table>")
    assert tree.cut
    assert len(list(tree.root.iter("td"))) == 500


def test_what_a_reader_sees_is_the_body_with_what_stands_where_no_script_runs() -> None:
    tree = parse(
        "<html><head><title>T</title></head><body><p>Tide  in.<noscript>Ebb.</noscript> Out."
        "<script>x</script></p></body></html>"
    )
    assert visible(tree.root) == "Tide in. Ebb. Out."


def test_what_stands_behind_a_script_with_data_is_seen() -> None:
    tree = parse('<p>Tide.<script type="application/ld+json">{}</script> Ebb.<p>Flow.')
    assert visible(tree.root) == "Tide. Ebb. Flow."


def test_only_the_first_words_of_a_long_page_are_seen() -> None:
    assert len(visible(parse("<p>Tide in.</p>" * 9_000).root)) < 25_000
