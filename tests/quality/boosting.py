"""Gradient boosting by LightGBM, whose trees become what `summarizer.models.trees` reads.

LightGBM is wanted for learning alone and no part of the environment: run the scripts that learn
with `uv run --with lightgbm`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

MODELS = Path(__file__).resolve().parents[2] / "summarizer" / "models"

#: Small trees on few features each: with some hundred articles, larger ones learn them by heart.
SETTINGS: dict[str, Any] = {
    "objective": "regression",
    "learning_rate": 0.07,
    "num_leaves": 15,
    "max_depth": 7,
    "max_bin": 63,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "num_threads": 1,
    "deterministic": True,
    "verbose": -1,
}


def learn(
    columns: dict[str, np.ndarray],
    wanted: np.ndarray,
    *,
    rounds: int,
    seeds: int = 1,
    **settings: object,
) -> dict[str, Any]:
    """Return the trees that expect `wanted` from `columns`, as numbers.

    With several `seeds`, what is expected is the mean of as many models.
    """
    learned = boost(columns, wanted, rounds=rounds, seeds=seeds, **settings)
    return numbers_of_trees(learned, list(columns))


def boost(
    columns: dict[str, np.ndarray],
    wanted: np.ndarray,
    *,
    rounds: int,
    seeds: int = 1,
    groups: list[int] | None = None,
    weight: float = 1.0,
    **settings: object,
) -> list[tuple[Any, float]]:
    """Return a model for each of the `seeds`, and what its answers count when all are added up.

    Together they count `weight`. To rank, `groups` are the numbers of rows of each text.
    """
    import lightgbm

    rows = np.array(list(columns.values()), np.float32).T
    return [
        (
            lightgbm.train(
                {**SETTINGS, **settings, "seed": seed},
                lightgbm.Dataset(rows, wanted, group=groups),
                rounds,
            ),
            weight / seeds,
        )
        for seed in range(1, seeds + 1)
    ]


def write(name: str, numbers: dict[str, Any]) -> None:
    """Write what was learned into the project."""
    (MODELS / f"{name}.json").write_text(
        json.dumps(numbers, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8"
    )


def numbers_of_trees(
    boosters: list[tuple[Any, float]], names: list[str], *, shift: float = 0.0
) -> dict[str, Any]:
    """Return all nodes of all trees in rows of numbers; see `summarizer.models.trees`.

    The answers of each model are taken times the number beside it; `shift` is added to their sum.
    """
    trees = [
        (tree["tree_structure"], weight)
        for booster, weight in boosters
        for tree in booster.dump_model()["tree_info"]
    ]
    asked = sorted({feature for tree, _ in trees for feature in _asked(tree)})
    column = {feature: i for i, feature in enumerate(asked)}
    found: dict[str, Any] = {
        "features": [names[feature] for feature in asked],
        "roots": [],
        "depth": 0,
        "feature": [],
        "threshold": [],
        "children": [],
        "value": [],
    }

    def add(node: dict[str, Any], depth: int, weight: float) -> int:
        own = len(found["feature"])
        is_leaf = "leaf_value" in node
        found["depth"] = max(found["depth"], depth)
        found["feature"].append(0 if is_leaf else column[node["split_feature"]])
        found["threshold"].append(0.0 if is_leaf else float(f"{node['threshold']:.6g}"))
        value = (node["leaf_value"] if is_leaf else node["internal_value"]) * weight
        found["value"].append(float(f"{value:.4g}"))
        found["children"] += [own, own]
        if not is_leaf:
            for at, side in enumerate(("left_child", "right_child")):
                found["children"][2 * own + at] = add(node[side], depth + 1, weight)
        return own

    for tree, weight in trees:
        found["roots"].append(add(tree, 0, weight))
    of_first = found["roots"][1] if len(trees) > 1 else len(found["value"])
    found["value"][:of_first] = [
        float(f"{value + shift:.4g}") for value in found["value"][:of_first]
    ]
    return found


def _asked(node: dict[str, Any]) -> set[int]:
    if "leaf_value" in node:
        return set()
    return {node["split_feature"]} | _asked(node["left_child"]) | _asked(node["right_child"])
