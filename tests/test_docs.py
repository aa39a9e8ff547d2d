"""What the README, the changelog and the examples in docstrings promise is so."""

from __future__ import annotations

import doctest
import re
import subprocess
from importlib import import_module
from pathlib import Path

import pytest

from bot.handlers import ADMIN_COMMANDS, GROUP_COMMANDS, PRIVATE_COMMANDS
from summarizer.options import SUMY_ENGINES
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
WITH_EXAMPLES = sorted(
    path.relative_to(ROOT)
    for package in ("bot", "summarizer")
    for path in (ROOT / package).rglob("*.py")
    if ">>> " in path.read_text(encoding="utf-8")
)


def test_the_readme_names_every_command_of_the_chat() -> None:
    table = "\n".join(line for line in README.splitlines() if line.startswith("|"))
    named = set(re.findall(r"`/(\w+)", table))
    assert named == {*PRIVATE_COMMANDS, *GROUP_COMMANDS, *ADMIN_COMMANDS}


def test_the_readme_names_every_engine() -> None:
    assert [engine for engine in sorted(SUMY_ENGINES) if f"`{engine}`" not in README] == []


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"(?:`|^    )make (\w+)", README, re.MULTILINE))
    assert {"run", "test"} <= named <= targets


def test_make_help_lists_every_target() -> None:
    shown = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert re.findall(r"^  make (\w+)", shown, re.MULTILINE) == [
        "help", "install", "run", "test", "check", "coverage", "mutants", "bench", "soak",
            "chaos",
    ]  # fmt: skip


def test_the_changelog_speaks_of_this_version() -> None:
    version = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert version
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{version[1]}]" in changelog or "## [Unreleased]" in changelog


@pytest.mark.parametrize("path", WITH_EXAMPLES, ids=str)
def test_the_examples_in_docstrings_come_out_as_they_say(path: Path) -> None:
    module = import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
    failed, tried = doctest.testmod(module)
    assert failed == 0 < tried


def test_there_are_examples() -> None:
    assert Path("summarizer/__init__.py") in WITH_EXAMPLES
