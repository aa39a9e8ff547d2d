"""Runs a bench at its smallest size, to see that it runs: `python tests/smallest_bench.py whole`.

Wants no more than `make bench` installs.
"""

from __future__ import annotations

import asyncio
import importlib.util
import inspect
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

#: What each bench does often or for many, once or for a few.
SIZES: dict[str, dict[str, object]] = {
    "hostile": {"PATIENCE_S": 30},
    "load": {"PEOPLE": 2},
    "memory": {"DIGESTS": 3, "OTHERS": 1, "RUNS": 1},
    "many": {"EACH": 2, "ROUNDS": 1, "ALONE": 1, "BY_WEBHOOK": 2, "FIRST": 1, "LEFT": 2},
    "pages": {},
    "points": {},
    "quotes": {"SECONDS": 0.001},
    "whole": {"RUNS": 1, "IMPORTS": 1},
}
ARGUMENTS = {
    "hostile": ["link quotes"],
    "quotes": ["--articles", "1", "--data", "nowhere"],
}


def main(name: str) -> None:
    """Run the bench of that name."""
    module = load(name)
    for constant, value in SIZES[name].items():
        assert hasattr(module, constant), f"{name} has no {constant}"
        setattr(module, constant, value)
    if scorer := getattr(module, "scorer", None):
        module.scorer = lambda folder: _first_of(scorer(folder))  # type: ignore[attr-defined]
    arguments = ARGUMENTS.get(name, [])
    sys.argv = [str(module.__file__), *arguments]
    wanted = inspect.signature(module.main).parameters
    ran = module.main(arguments) if wanted else module.main()
    if inspect.iscoroutine(ran):
        asyncio.run(ran)


def load(name: str) -> ModuleType:
    """Import a bench, which is a program and in no package."""
    path = ROOT / "tests" / "bench" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"bench_{name}", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _first_of(score: ModuleType) -> Any:
    """Return the scorer of annotated data that loads the first two records only."""
    return SimpleNamespace(**{**vars(score), "load": lambda path: list(score.load(path))[:2]})


if __name__ == "__main__":
    main(sys.argv[1])
