"""What other programs may import from the package, and how they call it."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

import summarizer


def test_the_package_offers_these_names_and_no_others() -> None:
    assert sorted(summarizer.__all__) == sorted([
        "read_text", "read_html", "digest", "find_quotes", "split_sentences", "detect_language",
        "same_story", "story", "group_by_story", "DigestOptions", "Length", "Article", "Digest",
        "Quote", "Span", "Story", "SummarizerError",
    ])  # fmt: skip
    assert [name for name in summarizer.__all__ if not hasattr(summarizer, name)] == []


@pytest.mark.parametrize(
    ("name", "positional", "by_name"),
    [
        ("read_text", ["text"], {"language": None}),
        ("read_html", ["body"], {"url": None, "charset": None, "language": None}),
        ("digest", ["article", "options"], {}),
        ("find_quotes", ["text"], {"language": "en"}),
        ("split_sentences", ["text"], {"language": "en"}),
        ("detect_language", ["text"], {}),
        ("same_story", ["a", "b"], {}),
        ("story", ["articles", "options"], {}),
        ("group_by_story", ["articles"], {}),
    ],
)
def test_its_functions_are_called_like_this(
    name: str, positional: list[str], by_name: dict[str, object]
) -> None:
    parameters = inspect.signature(getattr(summarizer, name)).parameters.values()
    assert positional == [p.name for p in parameters if p.kind is not p.KEYWORD_ONLY]
    assert by_name == {p.name: p.default for p in parameters if p.kind is p.KEYWORD_ONLY}


def test_options_have_these_defaults() -> None:
    options = summarizer.DigestOptions()
    assert options == summarizer.DigestOptions(
        length=summarizer.Length.NORMAL, points=None, quotes=None, engine="nutgraf"
    )
    assert [length.value for length in summarizer.Length] == ["short", "normal", "long"]


def test_importing_it_opens_no_way_to_the_network() -> None:
    code = "import sys, summarizer; sys.exit(bool({'httpx', 'hishel'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
