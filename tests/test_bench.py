"""Each bench runs, in the environment that `make bench` makes for it."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.smallest_bench import ROOT, SIZES

pytestmark = pytest.mark.process

_PYTHON = ROOT / ".venv-bench" / "bin" / "python"

#: Imports what is asked for while some modules cannot be; prints what cannot be then.
_IMPORTS = """
import json, runpy, sys
blocked, paths = json.loads(sys.argv[1])
sys.modules |= dict.fromkeys(blocked)
failed = {}
for path in paths:
    sys.argv = [path]
    try:
        runpy.run_path(path, run_name="imported")
    except ImportError as error:
        failed[path] = str(error)
print(json.dumps(failed))
"""


def _of_development() -> list[str]:
    """Return the modules that only checks and tests have installed."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    tools = {Requirement(one).name for one in groups["dev"]}
    return [name for name, owners in packages_distributions().items() if tools & set(owners)]


def test_every_bench_has_a_smallest_size() -> None:
    assert sorted(SIZES) == sorted(path.stem for path in (ROOT / "tests/bench").glob("*.py"))


def test_programs_beside_the_tests_want_no_tool_of_development() -> None:
    paths = [*(ROOT / "tests/bench").glob("*.py"), ROOT / "tests/soak.py", ROOT / "tests/chaos.py"]
    blocked = _of_development()
    assert {"pytest", "hypothesis"} <= set(blocked)
    done = subprocess.run(
        [sys.executable, "-c", _IMPORTS, json.dumps([blocked, [str(path) for path in paths]])],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout.splitlines()[-1]) == {}


@pytest.mark.bench
@pytest.mark.skipif(not _PYTHON.exists(), reason="needs .venv-bench/, which `make bench` makes")
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", sorted(SIZES))
def test_a_bench_runs_where_make_bench_runs_it(name: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [_PYTHON, "-B", ROOT / "tests/smallest_bench.py", name],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout
