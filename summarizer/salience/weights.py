"""How much each feature counts: learned by tests/quality/train_points.py, not by hand."""

from __future__ import annotations

#: From 2,188 English and French news texts with reference summaries, in 2026. A weight is for
#: one unit of its feature, scaled so that scores have a deviation of about 1 in an article.
WEIGHTS: dict[str, float] = {
    "lead": 0.760,
    "opening": 0.797,
    "first_half": 0.447,
    "first": -0.566,
    "ahead": 0.393,
    "behind": -0.096,
    "centre": 0.153,
    "title": 3.669,
    "like_first": -1.891,
    "like_lead": -1.039,
    "log_words": -0.374,
    "over_30": -0.261,
    "over_45": -0.167,
    "quotes": -0.050,
    "opens_quoting": -0.390,
    "speaking": -0.247,
    "asks": -0.814,
    "numbers": 0.275,
    "main_name": 0.362,
    "new_names": 0.035,
    "commas": -0.290,
    "colon": -0.520,
    "brackets": -0.189,
}

#: What likeness to a sentence already chosen costs. 0.14 is learned, but up to 2.0 the digests
#: are as good on the same texts; more of it lets the points cover more of the story.
REPEAT_COST = 1.5

#: What a sentence loses outside the first section of a long article, where no reference
#: summaries were at hand: half of what the first sentence gains by its place.
LATER_SECTION = -0.5

#: How much of what its place in a section gives counts there: later sections of a feature open
#: with a scene, not with what happened. Found by reading, as above.
LATER_PLACE = 0.3
