"""Every pattern of both packages, how it is used, and text that makes slow ones slow.

A backtracking engine is slow where a piece of text can be matched in many ways, all of which are
tried when the whole does not match: where a repeat stands inside another one or next to one of the
same characters; and where a search begins anew at each character of a run that the first repeat
takes. So for each repeat of a pattern there is text that leads up to it, many times what it
repeats, and something that nothing ends with; beside those, runs of all characters that the
pattern names, of pairs of them, of what it matches, and of how that begins.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

from summarizer.languages import CODES

PACKAGES = ("bot", "summarizer")

#: Methods by which a pattern is tried at one place only.
_ANCHORED = frozenset({"match", "fullmatch"})
_METHODS = _ANCHORED | {"search", "finditer", "findall", "sub", "subn", "split"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern, and where it is."""

    where: str
    compiled: re.Pattern[Any]
    #: How it is tried: "match", "fullmatch" or "finditer", which is all the others.
    methods: frozenset[str]


def modules() -> Iterator[ModuleType]:
    """Import and return all modules of both packages."""
    for package in map(importlib.import_module, PACKAGES):
        yield package
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            # a migration is run by alembic, which sets it up
            if found.name.rpartition(".")[2] != "__main__" and ".migrations." not in found.name:
                yield importlib.import_module(found.name)


def patterns(module: ModuleType) -> list[Pattern]:
    """Return the patterns that a module uses, by name and as they stand in calls."""
    tree = ast.parse(Path(module.__file__ or "").read_text("utf-8"))
    uses = _Uses(vars(module))
    uses.visit(tree)
    found: dict[tuple[str | bytes, int], Pattern] = {}
    for name, methods in uses.methods.items():
        for one in within(vars(module)[name]):
            where = f"{module.__name__}.{name}"
            found[one.pattern, one.flags] = Pattern(where, one, frozenset(methods))
    for name, one in _made(module):
        where = f"{module.__name__}.{name}"
        found[one.pattern, one.flags] = Pattern(where, one, frozenset({"finditer"}))
    for line, one, method in _inline(tree):
        where = f"{module.__name__}:{line}"
        found.setdefault((one.pattern, one.flags), Pattern(where, one, frozenset({method})))
    return list(found.values())


def _made(module: ModuleType) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Return the patterns that a module makes when they are first wanted, some by language."""
    for name, value in vars(module).items():
        make = getattr(value, "__wrapped__", None)
        made = getattr(make, "__annotations__", {})
        if getattr(make, "__module__", "") == module.__name__ and "Pattern" in str(
            made.get("return")
        ):
            wanted = [(code,) for code in CODES] if "language" in made else [()]
            yield from ((name, one) for args in wanted if (one := value(*args)))


def within(value: object) -> Iterator[re.Pattern[Any]]:
    """Return the patterns in a value: itself, or what a table of any kind holds."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from (one for held in value.values() for one in within(held))
    elif isinstance(value, (tuple, list, set, frozenset)):
        yield from (one for held in value for one in within(held))
    elif is_dataclass(value) and not isinstance(value, type):
        yield from (one for f in fields(value) for one in within(getattr(value, f.name)))


class _Uses(ast.NodeVisitor):
    """By which methods each name of a module that holds patterns is tried.

    What is handed on, or tried at one place after another, counts as searched for.
    """

    def __init__(self, names: dict[str, Any]) -> None:
        self.methods: dict[str, set[str]] = {}
        self._names = {name for name, value in names.items() if any(within(value))}
        self._tables = {name for name in self._names if isinstance(names[name], dict)}
        #: What a loop over a table calls the patterns in it.
        self._aliases: dict[str, str] = {}
        self._seen: set[int] = set()

    def visit_For(self, node: ast.For | ast.comprehension) -> None:
        """Take the name under which a loop has the patterns of a table."""
        table, target = node.iter, node.target
        keys_only = isinstance(table, ast.Name) and table.id in self._tables
        if isinstance(table, ast.Call) and isinstance(table.func, ast.Attribute):
            table = table.func.value if table.func.attr in {"items", "values"} else table
        if isinstance(target, ast.Tuple):
            target = target.elts[-1]
        if isinstance(table, ast.Name) and isinstance(target, ast.Name):
            self._seen.add(id(table))
            if not keys_only:
                self._aliases[target.id] = table.id
        self.generic_visit(node)

    visit_comprehension = visit_For

    def visit_Call(self, node: ast.Call) -> None:
        """Take a call of a pattern's method."""
        used = node.func
        if isinstance(used, ast.Attribute) and isinstance(used.value, ast.Name):
            # at one place of a text, or at the beginning of a stretch of it
            whole = len(node.args) != 2 or isinstance(node.args[1], ast.Starred)
            anchored = used.attr in _ANCHORED and whole
            self._take(used.value, used.attr if anchored else "finditer")
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Take a method that is handed on: `map(_LINE.match, lines)`."""
        if isinstance(node.value, ast.Name):
            self._take(node.value, node.attr if node.attr in _ANCHORED else "finditer")
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        """Take a pattern that is handed on."""
        if isinstance(node.ctx, ast.Load):
            self._take(node, "finditer")

    def _take(self, name: ast.Name, method: str) -> None:
        known = self._aliases.get(name.id, name.id)
        if known in self._names and id(name) not in self._seen:
            self._seen.add(id(name))
            self.methods.setdefault(known, set()).add(method)


def _inline(tree: ast.Module) -> Iterator[tuple[int, re.Pattern[Any], str]]:
    """Return the patterns that calls of `re.search` and its like are given as they stand."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        owner, pattern = node.func.value, node.args[0] if node.args else None
        if not isinstance(owner, ast.Name) or owner.id != "re" or node.func.attr not in _METHODS:
            continue
        flags = [ast.unparse(one) for one in node.args[1:] + [k.value for k in node.keywords]]
        # no pattern is put together of foreign text: a name in it stands for a few words
        source = _source(pattern)
        compiled = re.compile(source, re.IGNORECASE if "re.IGNORECASE" in flags else 0)
        method = node.func.attr if node.func.attr in _ANCHORED else "finditer"
        yield node.lineno, compiled, method


def _source(pattern: ast.expr | None) -> Any:
    if isinstance(pattern, ast.JoinedStr):
        return "".join(
            str(one.value) if isinstance(one, ast.Constant) else "name" for one in pattern.values
        )
    assert isinstance(pattern, ast.Constant)
    return pattern.value


#: Of every kind that patterns tell apart.
_CHARACTERS = "aA1_ \n\t.,;:!?-–—'\"’“”«»()[]{}<>=/\\|*#@&%$é я中\xa0\u200bß•"
#: Nothing in a pattern matches it but what matches everything.
_NEVER = "\x00"
#: Repeats that may be longer than this count as endless.
_LONG = 20


@dataclass(frozen=True, slots=True)
class Hostile:
    """A text of any length: a beginning, a piece that is repeated, an end."""

    head: str
    piece: str
    tail: str = ""

    def text(self, size: int, *, binary: bool) -> str | bytes:
        """Return the text with about `size` characters."""
        count = max(1, (size - len(self.head)) // len(self.piece))
        text = self.head + self.piece * count + self.tail
        return text.encode("latin-1", "ignore") if binary else text


def hostile(pattern: re.Pattern[Any], *, random_ones: int = 25) -> list[Hostile]:
    """Return texts on which `pattern` is slow if it can be. The same ones each time."""
    writer = _Writer(pattern, random.Random(1))
    found = dict.fromkeys(Hostile("", one) for one in writer.alphabet)
    for head, body in writer.repeats(writer.tree):
        pieces = dict.fromkeys(writer.example(body) for _ in range(8))
        for piece in filter(None, pieces):
            found[Hostile(head, piece, _NEVER)] = None
            found[Hostile("", head + piece * 30)] = None
        if head:
            found[Hostile("", head)] = None
    for _ in range(random_ones):
        example = writer.example(writer.tree)
        pair = "".join(writer.random.choices(writer.alphabet, k=2))
        for piece in (example, example[: 1 + len(example) * 2 // 3], pair):
            if piece:
                found[Hostile("", piece)] = None
    return list(found)


class _Writer:
    """Writes text that parts of a pattern match."""

    def __init__(self, pattern: re.Pattern[Any], source: random.Random) -> None:
        self.random = source
        self.tree = _parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
        self._ignore_case = bool(pattern.flags & re.IGNORECASE)
        self._binary = isinstance(pattern.pattern, bytes)
        self._groups: dict[int, str] = {}
        self._fitting: dict[tuple[Any, str], list[str]] = {}
        # what a word is spelt with tells nothing apart
        named = "".join(self._named(self.tree, in_set=False))
        letters = dict.fromkeys(_CHARACTERS + named)
        usable = [one for one in letters if not self._binary or ord(one) < 256]
        sets = list({str(one): one for one in self._sets(self.tree)}.values())
        kinds: dict[tuple[bool, ...], str] = {}
        for one in usable:
            told = tuple(self._fits(code, value, one) for code, value in sets)
            kinds.setdefault((*told, _is_word(one), one == "\n"), one)
        #: One character of each kind that the pattern tells apart.
        self.alphabet = list(kinds.values())

    def _named(self, tree: Any, *, in_set: bool) -> Iterator[str]:
        """Return the characters that a part of the pattern names: its marks and its sets."""
        for code, value in tree:
            if code in (op.LITERAL, op.NOT_LITERAL):
                if in_set or not chr(value).isalnum():
                    yield chr(value)
            elif code is op.RANGE:
                yield from map(chr, value)
            elif code is op.IN:
                yield from self._named(value, in_set=True)
            else:
                for part in _parts(code, value):
                    yield from self._named(part, in_set=False)

    def _sets(self, tree: Any) -> Iterator[tuple[Any, Any]]:
        """Return the parts that match one character, but for the letters of words."""
        for code, value in tree:
            if code is op.LITERAL:
                if not chr(value).isalnum():
                    yield code, value
            elif code in (op.NOT_LITERAL, op.IN, op.ANY):
                yield code, value
            else:
                for part in _parts(code, value):
                    yield from self._sets(part)

    def repeats(self, tree: Any, head: str = "") -> Iterator[tuple[str, Any]]:
        """Return each long repeat's body, with something that leads up to it."""
        for number, (code, value) in enumerate(tree):
            before = head + self.example(tree[:number])
            if code in _REPEATS and value[1] >= _LONG:
                yield before, value[2]
            for part in _parts(code, value):
                yield from self.repeats(part, before)

    def example(self, tree: Any) -> str:
        """Return a text that a part of the pattern matches, its assertions left aside."""
        return "".join(self._example(code, value) for code, value in tree)

    def _example(self, code: Any, value: Any) -> str:
        if code is op.LITERAL:
            return chr(value)
        if code in (op.NOT_LITERAL, op.IN, op.ANY):
            fitting = self._fitting.get((code, str(value)))
            if fitting is None:
                fitting = [one for one in self.alphabet if self._fits(code, value, one)]
                self._fitting[code, str(value)] = fitting
            return self.random.choice(fitting) if fitting else ""
        if code is op.BRANCH:
            return self.example(self.random.choice(value[1]))
        if code is op.SUBPATTERN:
            self._groups[value[0]] = self.example(value[3])
            return self._groups[value[0]]
        if code in _REPEATS:
            least, most, body = value
            count = self.random.choice([least, min(max(least, 1), most), min(least + 2, most)])
            return "".join(self.example(body) for _ in range(count))
        if code is op.GROUPREF:
            return self._groups.get(value, "")
        if code is op.ATOMIC_GROUP:
            return self.example(value)
        if code is op.ASSERT and value[0] > 0:
            return self.example(value[1])
        return ""

    def _fits(self, code: Any, value: Any, one: str) -> bool:
        variants = {one.lower(), one.upper()} if self._ignore_case else {one}
        return any(self._is(code, value, v) for v in variants if len(v) == 1)

    def _is(self, code: Any, value: Any, one: str) -> bool:
        if code is op.ANY:
            return one != "\n"
        if code in (op.LITERAL, op.NOT_LITERAL):
            return (ord(one) == value) == (code is op.LITERAL)
        if code is op.RANGE:
            return bool(value[0] <= ord(one) <= value[1])
        if code is op.CATEGORY:
            name = str(value)
            kind = str.isdigit if "DIGIT" in name else str.isspace if "SPACE" in name else _is_word
            return kind(one) != ("NOT" in name)
        negated = value[0][0] is op.NEGATE
        return any(self._is(c, v, one) for c, v in value if c is not op.NEGATE) != negated


_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def _parts(code: Any, value: Any) -> Iterable[Any]:
    """Return the parts that an operation of a parsed pattern is made of."""
    if code is op.BRANCH:
        return tuple(value[1])
    if code is op.SUBPATTERN:
        return (value[3],)
    if code in _REPEATS:
        return (value[2],)
    if code in (op.ASSERT, op.ASSERT_NOT):
        return (value[1],)
    if code is op.ATOMIC_GROUP:
        return (value,)
    if code is op.GROUPREF_EXISTS:
        return tuple(part for part in value[1:] if part)
    return ()


def _is_word(one: str) -> bool:
    return one.isalnum() or one == "_"
