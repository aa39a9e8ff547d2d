"""Learn the weights of `summarizer.lines` from the annotated pages, by plain numpy.

    python tests/quality/train_lines.py ../shared/data [--write]

prints line F1, the share of the article's words that are lost and the share of furniture in what
is kept, for sites that were left out of the training (five parts, each site in one). With
`--write` it puts the weights learned from all sites into the project. It takes six minutes.

The second look learns from what a first look says of pages that were not in that one's training.
When a part is left out to be judged, no such first look may have learned from it either, or its
weights would give that part away.

The pages with extracted articles are used too: they are rendered as text, the whole page and the
element around the article, and a line is labelled by whether it is in the article's text.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
import re
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from lxml import html

from summarizer.clean import clean, wording
from summarizer.decode import decode
from summarizer.lines import title as titles
from summarizer.lines.article_lines import _thresholds
from summarizer.lines.context import _main_cluster, _prose_words, describe
from summarizer.lines.features import LOOK, Features, alone, words_of
from summarizer.lines.second_pass import look_again
from summarizer.lines.split import Unit, line_unit
from summarizer.models.linear import BIAS

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.quality.models import write_model

PARTS = 5
#: The weight of each set in training, found by cross-validation on the pasted pages alone. The
#: rendered pages are labelled more coarsely; the tight ones are the pasted ones without their
#: blank lines, as some programs copy them.
SHARES = {"pasted": 1.0, "tight": 0.3, "rendered": 0.25}
#: The weight of a line is its number of words to this power: 0 would count lines, 1 words.
POWER = 0.3
RIDGE = 1.0
#: The ridge of the second look. With 1.0 or 0.01 line F1 is no better, or lower by 0.005.
RIDGE_AGAIN = 0.1

_MARGIN = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "figure"}
_BREAK = {
    "div", "section", "article", "main", "header", "footer", "nav", "aside", "li", "tr", "form",
    "figcaption", "button", "body", "label", "br", "address", "dt", "dd",
}  # fmt: skip
_SKIP = {"script", "style", "noscript", "template", "svg", "iframe", "head", "select"}


@dataclass
class Page:
    group: str
    flavour: str
    site: str
    title: str
    units: list[Unit]
    keep: np.ndarray
    scored: np.ndarray
    words: np.ndarray
    features: list[Features] = field(default_factory=list)
    matrix: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))

    @property
    def part(self) -> int:
        # one name for the sites of one owner: news.example.org, sport.example.org
        owner = ".".join(self.site.split(".")[-2:])
        return int(hashlib.md5(owner.encode()).hexdigest(), 16) % PARTS

    @property
    def weights(self) -> np.ndarray:
        weights = self.words**POWER * self.scored
        return SHARES[self.group] * 60 * weights / max(weights.sum(), 1e-9)


def page(row: dict[str, Any], group: str, *, tight: bool = False) -> Page:
    units, rows, apart = [], [], True
    for number, line in enumerate(row["text"].split("\n")):
        text = clean(line)
        unit = line_unit(text, apart=apart and not (tight and units)) if text else None
        apart = unit is None
        if unit is not None:
            units.append(unit)
            rows.append(number)
    ignored = set(row["ignore"])
    return Page(
        group=group,
        flavour=row["flavour"] + ("-tight" if tight else ""),
        site=row["site"].removeprefix("www."),
        title=row["title"] or "",
        units=units,
        keep=np.array([float(row["keep"][n]) for n in rows]),
        scored=np.array([n not in ignored for n in rows]),
        words=np.array([float(max(1, len(unit.text.split()))) for unit in units]),
    )


def fit(
    matrix: np.ndarray, keep: np.ndarray, weights: np.ndarray, ridge_: float = RIDGE
) -> np.ndarray:
    """Logistic regression with a ridge, by Newton's method; the last weight is the bias."""
    matrix = np.hstack([matrix, np.ones((len(matrix), 1))])
    ridge = np.eye(matrix.shape[1]) * ridge_
    ridge[-1, -1] = 1e-6
    learned = np.zeros(matrix.shape[1])
    for _ in range(12):
        said = 1 / (1 + np.exp(-np.clip(matrix @ learned, -30, 30)))
        slope = matrix.T @ (weights * (said - keep)) + ridge @ learned
        curve = (matrix * (weights * np.maximum(said * (1 - said), 1e-5))[:, None]).T @ matrix
        learned -= np.linalg.solve(curve + ridge, slope)
    return learned


def scored(one: Page, learned: np.ndarray) -> np.ndarray:
    return one.matrix @ learned[:-1] + learned[-1]


def judged(one: Page, scores: np.ndarray) -> np.ndarray:
    return scores > np.array(_thresholds(one.features))


def report(pages: list[Page], kept: list[np.ndarray]) -> None:
    for flavour in dict.fromkeys((one.group, one.flavour) for one in pages):
        f1, both, only_kept, only_gold = [], 0.0, 0.0, 0.0
        for one, got in zip(pages, kept, strict=True):
            if (one.group, one.flavour) != flavour:
                continue
            gold = one.keep > 0.5
            hit, extra, lost = got & gold, got & ~gold, ~got & gold
            sums = [(mask & one.scored).sum() for mask in (hit, extra, lost)]
            f1.append(2 * sums[0] / max(1, 2 * sums[0] + sums[1] + sums[2]))
            both += one.words[hit & one.scored].sum()
            only_kept += one.words[extra & one.scored].sum()
            only_gold += one.words[lost & one.scored].sum()
        lost_share, furniture = only_gold / (both + only_gold), only_kept / (both + only_kept)
        print(*flavour, f"{len(f1)} pages, line F1 {np.mean(f1):.3f}, "
              f"lost {lost_share:.1%}, furniture {furniture:.1%}")  # fmt: skip


def learn_lines(pages: list[Page]) -> tuple[dict[str, float], dict[str, float]]:
    """Return the weights of the first and of the second look."""
    for one in pages:
        one.features = describe(one.units).features
    names = tabulate([one.features for one in pages], pages)
    once: list[Any] = [None] * len(pages)
    twice: list[Any] = [None] * len(pages)
    for part in range(PARTS):
        seen = [one for one in pages if one.part != part]
        first, second = fit_pages(seen), fit_again(seen)[1]
        for number, one in enumerate(pages):
            if one.part == part:
                scores = scored(one, first)
                once[number] = judged(one, scores)
                more = scored(again(one, scores)[0], second)
                twice[number] = judged(one, (scores + more) / 2)
    print("first look")
    report(pages, once)
    print("both")
    report(pages, twice)
    around, learned = fit_again(pages)
    return (
        dict(zip([*names, ""], fit_pages(pages), strict=True)),
        dict(zip([*names, *around, ""], learned, strict=True)),
    )


def again(one: Page, scores: np.ndarray) -> tuple[Page, list[str]]:
    """Return the page with the features of the second look, and the names of the added ones."""
    found = look_again(one.units, scores.tolist())
    names = list(found[0]) if found else []
    more = np.array([list(row.values()) for row in found]).reshape(len(found), len(names))
    return replace(one, matrix=np.hstack([one.matrix, more])), names


def fit_again(pages: list[Page]) -> tuple[list[str], np.ndarray]:
    """Learn the second look from first looks, each at pages that it did not learn from."""
    seen: list[Page] = []
    names: list[str] = []
    for part in sorted({one.part for one in pages}):
        first = fit_pages([one for one in pages if one.part != part])
        for one in pages:
            if one.part == part and one.units:
                looked, names = again(one, scored(one, first))
                seen.append(looked)
    return names, fit_pages(seen, RIDGE_AGAIN)


def tabulate(features: list[list[Features]], pages: list[Page]) -> list[str]:
    names = sorted({name for rows in features for row in rows for name in row})
    for one, rows in zip(pages, features, strict=True):
        one.matrix = np.array([[row.get(name, 0.0) for name in names] for row in rows])
    return names


def fit_pages(pages: list[Page], ridge: float = RIDGE) -> np.ndarray:
    pages = [one for one in pages if one.units]
    return fit(
        np.vstack([one.matrix for one in pages]),
        np.concatenate([one.keep for one in pages]),
        np.concatenate([one.weights for one in pages]),
        ridge,
    )


def learn_titles(pages: list[Page]) -> dict[str, float]:
    """Learn which line above the text is the headline; each line that may be one is a row."""
    rows: list[list[Features]] = []
    right: list[np.ndarray] = []
    for one in pages:
        words = [words_of(unit.text[:LOOK]) for unit in one.units]
        local = [alone(unit, own) for unit, own in zip(one.units, words, strict=True)]
        prose = [_prose_words(own, f) for own, f in zip(words, local, strict=True)]
        first, last = _main_cluster(prose)
        found = titles.candidates(one.units, local, first, last + 1)
        rows.append(list(found.values()))
        right.append(
            np.array([wording(one.units[i].text) == wording(one.title) for i in found], float)
        )
    names = tabulate(rows, pages)
    hits = wrong = present = 0
    chosen = [number for number, one in enumerate(pages) if len(rows[number])]
    for part in range(PARTS):
        seen = [n for n in chosen if pages[n].part != part]
        learned = _fit_titles(pages, right, seen)
        for n in (n for n in chosen if pages[n].part == part):
            scores = pages[n].matrix @ learned[:-1] + learned[-1]
            named = scores.max() > titles.LEAST
            here = any(wording(unit.text) == wording(pages[n].title) for unit in pages[n].units)
            present += here
            hits += bool(named and right[n][scores.argmax()])
            wrong += bool(named and not right[n][scores.argmax()])
    print(f"headlines: {hits} of {present} named, {wrong} lines named that are none")
    return dict(zip([*names, ""], _fit_titles(pages, right, chosen), strict=True))


def _fit_titles(pages: list[Page], right: list[np.ndarray], chosen: list[int]) -> np.ndarray:
    keep = np.concatenate([right[n] for n in chosen])
    return fit(np.vstack([pages[n].matrix for n in chosen]), keep, np.ones(len(keep)))


def rendered(folder: Path, score: ModuleType) -> list[dict[str, Any]]:
    """Return pages as text, in which the article's lines could be found."""
    rows = []
    for line in (folder / "gold.jsonl").read_text("utf-8").strip().split("\n"):
        gold = json.loads(line)
        raw = gzip.decompress((folder / "html" / f"{gold['id']}.html.gz").read_bytes())
        tree = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*>", "", decode(raw, html=True)))
        body = tree.find(".//body")
        whole = labelled(render(body if body is not None else tree), gold, "full", score)
        if whole is None or body is None:
            continue
        near = labelled(render(_container(body, whole)), gold, "near", score)
        rows += [row for row in (whole, near) if row]
    return rows


def labelled(
    text: str, gold: dict[str, Any], flavour: str, score: ModuleType
) -> dict[str, Any] | None:
    keep = score.mask(text, gold["text"])
    lines = text.split("\n")
    found = sum(len(wording(one).split()) for one, k in zip(lines, keep, strict=True) if k)
    if not 0.93 < found / max(1, len(wording(gold["text"]).split())) < 1.07:
        return None
    same = [
        n
        for n, one in enumerate(lines)
        if gold["title"] and wording(one) == wording(gold["title"])
    ]
    site = urlsplit(gold["url"]).netloc
    return {"text": text, "keep": keep, "ignore": same, "flavour": flavour, "site": site,
            "title": gold["title"]}  # fmt: skip


def render(root: Any) -> str:
    out: list[str] = []
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        node, closing = stack.pop()
        skipped = not isinstance(node.tag, str) or node.tag in _SKIP or _hidden(node)
        gap = "\n\n" if node.tag in _MARGIN else "\n" if node.tag in _BREAK else ""
        if closing or skipped:
            out.append("" if skipped else gap)
            if node is not root:
                out.append(re.sub(r"\s+", " ", node.tail or ""))
            continue
        out += [gap, re.sub(r"\s+", " ", node.text or "")]
        stack.append((node, True))
        stack += [(child, False) for child in reversed(node)]
    return clean("".join(out))


def _hidden(node: Any) -> bool:
    style = (node.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or node.get("hidden") is not None


def _container(body: Any, row: dict[str, Any]) -> Any:
    """Return the parent of the smallest element that has the article's long lines."""
    lines = zip(row["text"].split("\n"), row["keep"], strict=True)
    wanted = [wording(line) for line, keep in lines if keep and len(line) > 60]
    node = body
    while True:
        inner = [c for c in node if isinstance(c.tag, str) and c.tag not in _SKIP]
        holding = (c for c in inner if _holds(wording(c.text_content()), wanted))
        child = next(holding, None)
        if child is None or child.tag == "p":
            break
        node = child
    above = node.getparent()
    return above if above is not None and above is not body else node


def _holds(text: str, wanted: list[str]) -> bool:
    have = sum(len(line) for line in wanted if line in text)
    return bool(wanted) and have >= 0.95 * sum(map(len, wanted))


def score_module(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("pasted_score", folder / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write(title: dict[str, float], line: dict[str, float], second: dict[str, float]) -> None:
    tables = {"again": second, "line": line, "title": title}
    named = {
        decision: {feature or BIAS: round(weight, 2) for feature, weight in table.items()}
        for decision, table in tables.items()
    }
    write_model("lines", named)


def main() -> None:
    folder = Path(sys.argv[1])
    lines = (folder / "pasted/dev.jsonl").read_text("utf-8").strip().split("\n")
    rows = [json.loads(line) for line in lines]
    extra = rendered(folder / "pages", score_module(folder / "pasted"))
    pages = [page(row, "pasted") for row in rows] + [page(row, "rendered") for row in extra]
    title = learn_titles(pages)
    line, second = learn_lines(pages + [page(row, "tight", tight=True) for row in rows])
    if "--write" in sys.argv:
        write(title, line, second)


if __name__ == "__main__":
    main()
