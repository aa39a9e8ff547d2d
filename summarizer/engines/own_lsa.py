"""sumy's LSA, without its warning about texts of few words."""

from __future__ import annotations

from typing import Any

import numpy as np
from sumy.summarizers.lsa import LsaSummarizer


class OwnLsaSummarizer(LsaSummarizer):  # type: ignore[misc]  # sumy is untyped
    """sumy's LSA over the same matrix, without its Python warning about texts of few words.

    The warning would appear in programs that use us.
    """

    def _create_matrix(self, document: Any, dictionary: dict[str, int]) -> Any:
        matrix = np.zeros((len(dictionary), len(document.sentences)))
        for column, sentence in enumerate(document.sentences):
            for word in map(self.stem_word, sentence.words):
                if word in dictionary:
                    matrix[dictionary[word], column] += 1
        return matrix

    def _create_dictionary(self, document: Any) -> dict[str, int]:
        # In the order of the text: sumy's own order varies from one run to the next, and the
        # last digits of its ranks with it.
        words = (self.normalize_word(word) for word in document.words)
        stems = dict.fromkeys(self.stem_word(w) for w in words if w not in self._stop_words)
        return {stem: row for row, stem in enumerate(stems)}
