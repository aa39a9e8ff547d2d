"""Changes constants and comparisons one at a time and prints which changes no test notices.

    make mutants                                     # 60 mutants by lot, of both packages
    make mutants MODULES=summarizer/lines SAMPLE=0   # every mutant of these modules

A mutant is a copy of the project with one number in a constant changed (doubled; halved where it
is a share), or one comparison (`<` to `<=`, `==` to `!=`). It is killed if a test goes red. The
tests of a module are those in the file that mirrors it, in its folder's files and in those that
`EXTRA` names; other tests are not run.
"""

from __future__ import annotations

import argparse
import ast
import random
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]

#: Tests of what the modules of a folder do together, besides those that mirror its modules.
EXTRA = {
    "summarizer": ["tests/summarizer/test_articles.py", "tests/summarizer/text/test_read.py"],
    "summarizer/quotes": ["tests/summarizer/quotes/test_cases.py"],
    "summarizer/sentences": ["tests/summarizer/test_sentences.py"],
    "summarizer/extract": ["tests/summarizer/extract"],
    "bot/chat": ["tests/bot/test_catalogues.py"],
}

_SWAPPED = {
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==",
}  # fmt: skip

#: Seconds after which a mutant's tests are ended; such a mutant counts as killed.
_TIMEOUT_S = 300.0

#: What pytest exits with when it found no tests.
_NO_TESTS = 5


class Mutant(NamedTuple):
    """One change to one module: `old` at `start`, in bytes, becomes `new`."""

    module: Path
    line: int
    start: int
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.module}:{self.line}: {self.old} -> {self.new}"


def main() -> None:
    """Test the mutants that the arguments name, and print those that survive."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("modules", nargs="*", type=Path, default=[Path("summarizer"), Path("bot")])
    parser.add_argument("--sample", type=int, default=60, help="so many by lot; 0: all of them")
    parser.add_argument("--seed", type=int, default=1, help="another one draws another lot")
    parser.add_argument("--constants", action="store_true", help="no comparisons")
    parser.add_argument("--side-by-side", type=int, default=2, metavar="N")
    options = parser.parse_args()
    mutants = [
        mutant
        for module in _modules(options.modules)
        for mutant in mutants_of(module, constants_only=options.constants)
    ]
    if options.sample and options.sample < len(mutants):
        mutants = sorted(random.Random(options.seed).sample(mutants, options.sample))
    if not mutants:
        sys.exit("error: these modules have no constant and no comparison")
    copies: SimpleQueue[Path] = SimpleQueue()
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        for number in range(options.side_by_side):
            copies.put(_copy(Path(folder) / str(number)))
        with ThreadPoolExecutor(options.side_by_side) as pool:
            survivors = []
            for mutant, killed in zip(
                mutants, pool.map(lambda one: _is_killed(one, copies), mutants), strict=True
            ):
                print("killed  " if killed else "SURVIVED", mutant, flush=True)
                survivors += [] if killed else [mutant]
    killed_count = len(mutants) - len(survivors)
    print(f"{killed_count} of {len(mutants)} mutants killed ({killed_count / len(mutants):.0%})")


def mutants_of(module: Path, *, constants_only: bool = False) -> list[Mutant]:
    """Return every mutant of a module, whose path is from the project's root."""
    source = (ROOT / module).read_bytes()
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    tree = ast.parse(source)
    found = []
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and _is_constant(node) and node.value:
            for one in ast.walk(node.value):
                if isinstance(one, ast.Constant) and type(one.value) in {int, float}:
                    start = starts[one.lineno - 1] + one.col_offset
                    end = starts[(one.end_lineno or one.lineno) - 1] + (one.end_col_offset or 0)
                    old = source[start:end].decode()
                    found.append(Mutant(module, one.lineno, start, old, _other(one.value)))
    if constants_only:
        return found
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _SWAPPED:
            left, right = node.left, node.comparators[0]
            begin = starts[(left.end_lineno or 1) - 1] + (left.end_col_offset or 0)
            between = source[begin : starts[right.lineno - 1] + right.col_offset].decode()
            old = between.strip("() \t\n")
            if old in {"<", "<=", ">", ">=", "==", "!="}:
                start = begin + len(between[: between.index(old)].encode())
                found.append(Mutant(module, left.lineno, start, old, _SWAPPED[type(node.ops[0])]))
    return found


def _modules(places: list[Path]) -> list[Path]:
    found: list[Path] = []
    for place in places:
        inside = sorted((ROOT / place).rglob("*.py")) if place.suffix != ".py" else [ROOT / place]
        # a migration is history
        found += [path.relative_to(ROOT) for path in inside if "migrations" not in path.parts]
    return found


def _is_constant(node: ast.Assign | ast.AnnAssign) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return all(isinstance(one, ast.Name) and one.id.strip("_").isupper() for one in targets)


def _other(value: float) -> str:
    if not value:
        return repr(value + 1)
    return repr(value / 2 if isinstance(value, float) and abs(value) < 1 else value * 2)


def _copy(folder: Path) -> Path:
    """Copy the files that git tracks, as they are here, and link the environment."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    for name in filter(None, listed.stdout.split("\0")):
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).exists():
            shutil.copy2(ROOT / name, target)
    (folder / ".venv").symlink_to(ROOT / ".venv")
    return folder


def tests_of(module: Path) -> list[str]:
    """Return the files and folders with the tests of a module."""
    folder = Path("tests") / module.parent
    mirror = folder / f"test_{module.stem}.py"
    wanted = [mirror] if (ROOT / mirror).exists() else []
    wanted += [path.relative_to(ROOT) for path in sorted((ROOT / folder).glob("test_*.py"))]
    for place, extra in EXTRA.items():
        if module.is_relative_to(place):
            wanted += map(Path, extra)
    return list(dict.fromkeys(str(path) for path in wanted if (ROOT / path).exists()))


def _is_killed(mutant: Mutant, copies: SimpleQueue[Path]) -> bool:
    tests = tests_of(mutant.module)
    if not tests:
        return False
    copy = copies.get()
    path = copy / mutant.module
    before = path.read_bytes()
    rest = before[mutant.start + len(mutant.old.encode()) :]
    path.write_bytes(before[: mutant.start] + mutant.new.encode() + rest)
    command = [ROOT / ".venv/bin/python", "-B", "-m", "pytest", "-x", "-p", "no:randomly", *tests]
    try:
        run = subprocess.run(
            command, cwd=copy, check=False, capture_output=True, timeout=_TIMEOUT_S
        )
    except subprocess.TimeoutExpired:
        return True
    else:  # what does not even import is noticed too
        return run.returncode not in {0, _NO_TESTS}
    finally:
        path.write_bytes(before)
        copies.put(copy)


if __name__ == "__main__":
    main()
