"""`python -m summarizer INPUT...`: digests of paths, links and standard input.

With `--story`, one digest of all of them.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import os
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import InputError, SummarizerError, TextTooLong
from summarizer.model import Source
from summarizer.options import MAX_SOURCE_BYTES, SUMY_ENGINES, DigestOptions, Length
from summarizer.output.codec import digest_to_json, story_to_json
from summarizer.output.plain import plain
from summarizer.output.plain_story import plain_story
from summarizer.pipeline import digest
from summarizer.read import read_source
from summarizer.stories import story

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Article


#: The beginning of a link. One that is not http or https is refused with a sentence.
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


class UnreadableFile(InputError):
    """A path that cannot be opened or read. Parameters: path, reason."""

    code = "input.unreadable_file"
    sentence = "cannot read {path}: {reason}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Digest every input, or all together with `--story`. Return 0, or 1 after any failure."""
    asked = _parser().parse_args(arguments)
    options = DigestOptions(length=Length(asked.length), points=asked.points, engine=asked.engine)
    return _tell(asked, options) if asked.story else _digest(asked, options)


def _digest(asked: argparse.Namespace, options: DigestOptions) -> int:
    failed = False
    for number, name in enumerate(asked.inputs):
        try:
            article = _article(name, asked.language)
            made = digest(article, options)
        except SummarizerError as problem:
            failed = True
            _complain(problem, name if len(asked.inputs) > 1 else None)
            continue
        if asked.json:
            print(digest_to_json(made, text=article.text if asked.with_text else None))
            continue
        if number:
            print()
        print(
            plain(
                made,
                length=options.length,
                width=_width(),
                colour=_wants_colour(),
                reported=asked.reported,
            )
        )
    return int(failed)


def _tell(asked: argparse.Namespace, options: DigestOptions) -> int:
    """Print one digest of all inputs and return 0.

    Print no digest and return 1 if an input cannot be read or the inputs tell no single story.
    """
    articles: list[Article] = []
    for name in asked.inputs:
        try:
            articles.append(_article(name, asked.language))
        except SummarizerError as problem:
            _complain(problem, name)
            return 1
    try:
        told = story(articles, options)
    except SummarizerError as problem:
        _complain(problem, None)
        return 1
    if asked.json:
        print(story_to_json(told))
    else:
        print(plain_story(told, length=options.length, width=_width(), colour=_wants_colour()))
    return 0


def _complain(problem: SummarizerError, name: str | None) -> None:
    where = f"{name}: " if name and not isinstance(problem, UnreadableFile) else ""
    print(f"error: {where}{problem}", file=sys.stderr)


def _width() -> int:
    return min(shutil.get_terminal_size((80, 24)).columns, 100)


def _wants_colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m summarizer",
        description="Digest articles: the sentences that carry the story, and who said what.",
        epilog="Example: python -m summarizer --length short https://example.org/story page.html",
    )
    add = parser.add_argument
    add("inputs", nargs="+", metavar="INPUT", help="a path, a link, or - for standard input")
    add("--story", action="store_true",
        help="one digest of all inputs, which tell the same event")  # fmt: skip
    add("--json", action="store_true", help="one JSON object a line for each input")
    add(
        "--with-text",
        action="store_true",
        help="include the article's cleaned text in the JSON (not with --story)",
    )
    add("--length", choices=[str(one) for one in Length], default=str(Length.NORMAL),
        help="short: 2 points, normal: 4, long: 7 (default: normal)")  # fmt: skip
    add("--points", type=_count, metavar="N", help="that many points, whatever the length")
    add("--language", type=_language, metavar="xx",
        help="the article's language, ISO 639-1 (default: found out)")  # fmt: skip
    add("--reported", action="store_true",
        help="also list what is said without quotation marks: the mayor said that …")  # fmt: skip
    add("--engine", choices=["nutgraf", *sorted(SUMY_ENGINES)], default="nutgraf",
        help="how the points are chosen (default: nutgraf)")  # fmt: skip
    return parser


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _language(text: str) -> str:
    if len(text) != 2 or not text.isalpha() or not text.isascii():
        raise argparse.ArgumentTypeError("must be a two-letter code such as en or de")
    return text.lower()


def _article(name: str, language: str | None) -> Article:
    """Return the article that an INPUT stands for. Raises `SummarizerError`."""
    if not _SCHEME.match(name):
        return read_source(_source(name), language=language)
    if sys.stderr.isatty():
        print(f"reading {name} …", file=sys.stderr)
    return asyncio.run(_linked(name, language))


def _source(name: str) -> Source:
    """Return the bytes of a path, or of standard input for "-".

    Raises `UnreadableFile` and `TextTooLong`.
    """
    if name == "-":
        # one byte over the limit is enough to know that it is over
        body = sys.stdin.buffer.read(MAX_SOURCE_BYTES + 1) if sys.stdin else b""
        return _bounded(body)
    try:
        with Path(name).open("rb") as file:
            return _bounded(file.read(MAX_SOURCE_BYTES + 1))
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        raise UnreadableFile(path=name, reason=reason) from problem
    except ValueError as problem:  # a NUL in the path
        raise UnreadableFile(path=name, reason="that is not a path") from problem


def _bounded(body: bytes) -> Source:
    if len(body) > MAX_SOURCE_BYTES:
        raise TextTooLong(limit_mb=MAX_SOURCE_BYTES // (1024 * 1024))
    return Source(body=body)


async def _linked(url: str, language: str | None) -> Article:
    from summarizer.fetch import open_client, read_link

    async def read(source: Source) -> Article:
        return read_source(source, language=language)

    allow = frozenset(filter(None, os.environ.get("FETCH_ALLOW", "").replace(",", " ").split()))
    async with open_client(allow=allow) as client:
        return await read_link(url, client, read)


def run() -> int:
    """Run `main` as a command and return its exit status.

    It ends without a traceback when the reader of a pipe goes away (1) and on Ctrl-C (130).
    """
    if sys.stdout is None:  # closed by the caller: there is nobody to print for
        sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115
    if isinstance(sys.stdout, io.TextIOWrapper):
        # a terminal without UTF-8 gets a question mark rather than a traceback
        sys.stdout.reconfigure(errors="replace")
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        # Python would complain once more at exit, when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    return status


if __name__ == "__main__":
    sys.exit(run())
