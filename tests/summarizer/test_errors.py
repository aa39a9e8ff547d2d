"""errors: what may go wrong, each kind with a code and a sentence for people."""

from __future__ import annotations

import pickle
from string import Formatter

import pytest

import summarizer.errors as errors
from summarizer.errors import (
    AccessDenied,
    BadOption,
    MediaKind,
    PageMissing,
    SummarizerError,
    TextTooShort,
    UnsupportedMedia,
)


def kinds() -> list[type[SummarizerError]]:
    return [
        one
        for one in vars(errors).values()
        if isinstance(one, type) and issubclass(one, SummarizerError)
    ]


@pytest.mark.parametrize(
    "error", [PageMissing(detail="d", site="example.org", status=404), TextTooShort(words=3)]
)
def test_an_error_survives_a_pickle(error: SummarizerError) -> None:
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back), back.detail) == (type(error), str(error), error.detail)


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_kind_survives_a_pickle_with_what_was_said_of_it(
    kind: type[SummarizerError],
) -> None:
    error = kind("for the log", site="example.org", words=3)
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), back.detail, back.params) == (kind, error.detail, error.params)


def test_every_kind_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in kinds()]
    assert sorted(set(codes)) == sorted(codes)


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_a_sentence_names_the_parameters_that_its_docstring_promises(
    kind: type[SummarizerError],
) -> None:
    fields = {name for _, name, _, _ in Formatter().parse(kind.sentence) if name}
    assert [name for name in fields if name not in (kind.__doc__ or "")] == []


def test_parameters_fill_the_sentence_and_a_missing_one_is_left_open() -> None:
    assert str(BadOption(option="length", value="endless")) == (
        "endless is not a possible value for length."
    )
    assert str(AccessDenied()).startswith("… does not let me read this page.")


def test_the_detail_is_for_the_log_alone() -> None:
    error = TextTooShort("secret", words=3)
    assert "secret" not in str(error)
    assert error.args == ("secret",)


@pytest.mark.parametrize("kind", MediaKind)
def test_every_kind_of_medium_is_told_in_words(kind: MediaKind) -> None:
    assert "That is no text" not in str(UnsupportedMedia(kind=kind))


def test_a_medium_that_nobody_named_is_no_text() -> None:
    assert str(UnsupportedMedia("application/x")).startswith("That is no text, which I cannot")
