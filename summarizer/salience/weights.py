"""How much each feature counts: learned by tests/quality/train_points.py, not by hand."""

from __future__ import annotations

from summarizer.models.linear import load_weights

#: From 2,188 English and French news texts with reference summaries, in 2026. A weight is for
#: one unit of its feature, scaled so that scores have a deviation of about 1 in an article.
WEIGHTS = load_weights("points")["points"]

#: What likeness to a sentence already chosen costs. 0.14 is learned, but up to 2.0 the digests
#: are as good on the same texts; more of it lets the points cover more of the story.
REPEAT_COST = 1.5

#: What a sentence loses outside the first section of a long article, where no reference
#: summaries were at hand: half of what the first sentence gains by its place.
LATER_SECTION = -0.5

#: How much of what its place in a section gives counts there: later sections of a feature open
#: with a scene, not with what happened. Found by reading, as above.
LATER_PLACE = 0.3
