"""The features of a pasted page's lines, each by itself and among its neighbours."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.lines.features import LOOK, alone, words_of
from summarizer.lines.furniture import OPENINGS, TAIL
from summarizer.lines.title import find_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.lines.features import Features
    from summarizer.lines.split import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """The features of a page's units, and the index of its headline, if any."""

    features: list[Features]
    title: int | None


def describe(units: Sequence[Unit]) -> Described:
    """Return the features of each unit, and the headline. Linear in the text."""
    words = [words_of(unit.text[:LOOK]) for unit in units]
    local = [alone(unit, own) for unit, own in zip(units, words, strict=True)]
    weights = [_prose_words(own, found) for own, found in zip(words, local, strict=True)]
    main = _main_cluster(weights)
    title = find_title(units, local, main[0], main[1] + 1)
    _repeated(units, local)
    _prose(words, local, weights, main)
    _runs(units, local)
    _neighbours(local)
    _sections(units, local)
    _between(local)
    return Described(features=local, title=title)


def _repeated(units: Sequence[Unit], local: list[Features]) -> None:
    counts = Counter(unit.text for unit in units)
    for unit, found in zip(units, local, strict=True):
        found["repeated"] = float(counts[unit.text] > 1)


def _prose(
    words: list[list[str]], local: list[Features], weights: list[float], main: tuple[int, int]
) -> None:
    """Set which lines are surely prose, and where each line is: before, among or after these.

    Also set which share of a line's words occurs in other lines of prose.
    """
    total = sum(weights) or 1.0
    known: Counter[str] = Counter()
    bags = [set(_stems(own)) for own in words]
    for weight, bag in zip(weights, bags, strict=True):
        if weight:
            known.update(bag)
    before = 0.0
    for index, (found, weight, bag) in enumerate(zip(local, weights, bags, strict=True)):
        found["prose"] = float(weight > 0)
        own = 1 if weight else 0
        shared = sum(known[word] > own for word in bag)
        found["topic"] = shared / (len(bag) + 1)
        after = total - before - weight
        found["head"] = float(before <= 0)
        found["tail"] = float(after <= 0)
        found["before"] = before / total
        found["after"] = after / total
        before += weight
        found["inside"] = float(main[0] <= index <= main[1])
        found["above"] = _near(main[0] - index)
        found["below"] = _near(index - main[1])
        found["far_below"] = float(index - main[1] > 12)
        found["far_above"] = float(main[0] - index > 12)


def _prose_words(words: Sequence[str], found: Features) -> float:
    legal = found.get("has_legal") or found.get("has_subscribe") or found.get("has_bio")
    sure = len(words) >= 12 and found["ends"] and found["lower"] > 0.5 and not legal
    return float(min(len(words), 80)) if sure else 0.0


def _stems(words: Sequence[str]) -> list[str]:
    return [word[:6].lower() for word in words if len(word) >= 5 or not word.isascii()]


def _main_cluster(weights: list[float]) -> tuple[int, int]:
    """Return the indexes of the first and last line of the densest stretch of prose.

    0 and -1 if there is no prose.
    """
    best, best_sum = (0, -1), 0.0
    start, last, running = 0, -1, 0.0
    for index, weight in enumerate(weights):
        if not weight:
            continue
        # A line of another kind in between takes off as much as six words of prose add.
        gap = 6.0 * (index - last - 1) if last >= 0 else 0.0
        if running - gap <= 0:
            start, running = index, 0.0
        else:
            running -= gap
        running += weight
        last = index
        if running > best_sum:
            best, best_sum = (start, index), running
    return best


def _near(distance: int) -> float:
    return 1 / distance if distance > 0 else 0.0


def _runs(units: Sequence[Unit], local: list[Features]) -> None:
    """Set the features of runs, which are lines without blank lines between them, as in a menu."""
    start = 0
    for index in range(1, len(units) + 1):
        if index < len(units) and not units[index].apart:
            continue
        size = index - start
        mean = sum(found["length"] for found in local[start:index]) / size
        prose = sum(found["prose"] for found in local[start:index]) / size
        for found in local[start:index]:
            found["run"] = min(size - 1, 8) / 8
            found["run_length"] = mean if size > 1 else 0.0
            found["run_prose"] = prose if size > 1 else 0.0
        local[start]["run_first"] = float(size > 1)
        start = index


def _neighbours(local: list[Features]) -> None:
    _decayed(local, "left", range(len(local)))
    _decayed(local, "right", range(len(local) - 1, -1, -1))
    empty: Features = {"length": 0.0, "prose": 0.0, "ends": 0.0}
    for index, found in enumerate(local):
        last = local[index - 1] if index else empty
        following = local[index + 1] if index + 1 < len(local) else empty
        for side, other in (("last", last), ("next", following)):
            for name in ("length", "prose", "ends", "share", "more", "date_line", "colon"):
                found[f"{side}_{name}"] = other.get(name, 0.0)


def _decayed(local: list[Features], side: str, order: range) -> None:
    slow = fast = 0.0
    distance = 99
    for index in order:
        found = local[index]
        found[f"{side}_slow"], found[f"{side}_fast"] = slow, fast
        found[f"{side}_prose_near"] = 1 / distance
        here = found["prose"]
        slow, fast = 0.85 * slow + 0.15 * here, 0.5 * fast + 0.5 * here
        distance = 1 if here else distance + 1


def _sections(units: Sequence[Unit], local: list[Features]) -> None:
    """Set how far above a heading like "Related posts" is: lines after it are mostly furniture."""
    since, prose_since = 99, 0.0
    seen = False
    for unit, found in zip(units, local, strict=True):
        found["since_tail"] = 1 / since if since < 99 else 0.0
        found["tail_seen"] = float(seen)
        found["tail_no_prose"] = float(seen and prose_since == 0)
        if len(unit.text) <= 60 and TAIL.match(unit.text):
            since, prose_since, seen = 1, 0.0, True
        else:
            since += 1
            prose_since += found["prose"]


def _between(local: list[Features]) -> None:
    """Set which lines are between prose.

    A short line between two lines of prose is probably a heading; below all prose it is a menu.
    """
    for found in local:
        plain = not any(found.get(name) for name in OPENINGS)
        found["between"] = found["last_prose"] * found["next_prose"]
        found["beside"] = max(found["last_prose"], found["next_prose"])
        found["plain_between"] = plain * found["between"]
