"""Choose the likeliest speaker of a quotation from its candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.models.linear import Scorer, softmax
from summarizer.quotes.attribution.candidates import select_candidates
from summarizer.quotes.attribution.speaker_features import SpeakerFeatures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.models.linear import Group, Weights
    from summarizer.quotes.values.context import QuotationContext
    from summarizer.quotes.values.survey import Survey

    #: A candidate mention and its features.
    Row = tuple[int, tuple[Group, ...]]


class SpeakerChoice(NamedTuple):
    """The likeliest speaker of a quotation."""

    #: The index of the mention; None if there is no candidate.
    mention: int | None = None
    probability: float = 0.0
    features: Sequence[str] = ()
    #: What ties the mention to the quotation: how far away it is, and its verb.
    tie: str = "nobody"


class SpeakerChooser:
    """Chooses the speakers of the quotations of one survey."""

    def __init__(self, survey: Survey, table: Weights) -> None:
        self._survey = survey
        self._features = SpeakerFeatures(survey)
        self._scorer = Scorer(table)

    def list_rows(self, context: QuotationContext, previous: int | None) -> list[Row]:
        """Return the candidate mentions of a quotation with their features.

        `previous` is the mention that speaks the last quotation that counts as speech; None if
        there is none.
        """
        found = select_candidates(self._survey, context, previous)
        starts, mentions = self._survey.document.starts, self._survey.mentions
        ahead = sum([starts[mentions[index].first] < context.quotation.start for index in found])
        return [
            (index, self._features.describe(context, index, previous, ahead - 1 - place))
            for place, index in enumerate(found)
        ]

    def choose(self, context: QuotationContext, previous: int | None) -> SpeakerChoice:
        """Return the likeliest speaker; see `list_rows` for `previous`."""
        rows = self.list_rows(context, previous)
        if not rows:
            return SpeakerChoice()
        odds = softmax([self._scorer.score(groups) for _, groups in rows])
        best = max(range(len(rows)), key=odds.__getitem__)
        index, groups = rows[best]
        features = [feature for group in groups for feature in group]
        return SpeakerChoice(index, odds[best], features, self._features.name_tie(context, index))
