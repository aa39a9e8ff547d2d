"""Fit the weights of named features to examples."""

from __future__ import annotations

from collections import Counter

import numpy as np

#: Strength of the pull towards zero; 0.3 to 3 were tried in cross-validation.
L2 = 1.0
#: A feature seen less often than this is not learned.
RAREST = 3


def learn(examples, l2=L2, start=None, rounds=80):
    """Maximize the probability of the right rows; an example is (rows of features, right)."""
    count = Counter(f for rows, _ in examples for row in rows for f in set(row))
    index = {f: i for i, f in enumerate(f for f, c in count.items() if c >= RAREST)}
    flat, row_of, first, right, at = [], [], [], [], 0
    for rows, good in examples:
        first.append(at)
        for k, row in enumerate(rows):
            known = [index[f] for f in row if f in index]
            flat += known
            row_of += [at] * len(known)
            right.append(k in good)
            at += 1
    flat, row_of = np.array(flat), np.array(row_of)
    first, right = np.array(first), np.array(right)
    example = np.zeros(at, int)
    example[first[1:]] = 1
    example = np.cumsum(example)

    def loss(w):
        s = np.bincount(row_of, w[flat], at)
        e = np.exp(s - np.maximum.reduceat(s, first)[example])
        p = e / np.add.reduceat(e, first)[example]
        good = np.add.reduceat(p * right, first) + 1e-300
        slope = np.bincount(flat, (p - p * right / good[example])[row_of], len(index))
        return -np.log(good).sum() + 0.5 * l2 * (w @ w), slope + l2 * w

    w = np.array([(start or {}).get(f, 0.0) for f in index])
    w = _descend(loss, w, rounds)
    return {f: float(w[i]) for f, i in index.items() if abs(w[i]) > 0.02}


def learn_yes(examples, l2=L2):
    """The same for yes or no: against a row without features."""
    return learn([([row, []], [0] if yes else [1]) for row, yes in examples], l2)


def _descend(loss, x, rounds, memory=8):
    """L-BFGS with backtracking."""
    value, slope = loss(x)
    pairs = []
    for _ in range(rounds):
        step = slope.copy()
        held = []
        for s, y in reversed(pairs):
            a = s @ step / (y @ s)
            held.append(a)
            step -= a * y
        if pairs:
            s, y = pairs[-1]
            step *= (s @ y) / (y @ y)
        else:
            step /= max(1.0, np.abs(slope).sum()) ** 0.5
        for (s, y), a in zip(pairs, reversed(held), strict=True):
            step += s * (a - y @ step / (y @ s))
        down = -(slope @ step)
        size = 1.0
        for _ in range(20):
            new_value, new_slope = loss(x - size * step)
            if new_value <= value + 1e-4 * size * down:
                break
            size *= 0.5
        else:
            return x
        s, y = -size * step, new_slope - slope
        if s @ y > 1e-10:
            pairs = [*pairs, (s, y)][-memory:]
        x = x + s
        done = abs(value - new_value) < 1e-5 * max(1.0, abs(value))
        value, slope = new_value, new_slope
        if done:
            return x
    return x
