"""Each module has the tests of its own in the file that mirrors it."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.conftest import ROOT

#: These hold data or the shapes of values and decide nothing; what they hold is tested where it
#: is used, and each language's words by `test_cases` and `test_one_place`.
_DATA = frozenset({"summarizer/languages", "summarizer/quotes/values"})


def _decides(path: Path) -> bool:
    """Tell whether a module has a function that does more than declare something."""
    tree = ast.parse(path.read_text("utf-8"))
    return any(
        isinstance(node, ast.If | ast.For | ast.While | ast.Try | ast.Return | ast.comprehension)
        for node in ast.walk(tree)
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    )


def _mirrors(module: Path) -> list[Path]:
    """Return where the tests of a module may be: a package's are named for it."""
    folder = Path("tests") / module.parent
    if module.name == "__init__.py":
        name = f"test_{module.parent.name}.py"
        return [folder / name, folder.parent / name]
    return [folder / f"test_{module.stem.strip('_')}.py"]


def _without_tests() -> set[str]:
    modules = [
        path.relative_to(ROOT)
        for package in ("bot", "summarizer")
        for path in (ROOT / package).rglob("*.py")
        if "migrations" not in path.parts
    ]
    return {
        module.as_posix()
        for module in modules
        if not any(module.is_relative_to(folder) for folder in _DATA)
        and _decides(ROOT / module)
        and not any((ROOT / mirror).exists() for mirror in _mirrors(module))
    }


def test_every_module_that_decides_something_has_its_test_file() -> None:
    assert _without_tests() == set()
