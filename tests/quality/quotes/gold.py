"""The annotated quotes data, and what its annotators say of the stretches that the engine sees."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

from summarizer.languages.speech.en import SPEECH
from summarizer.quotes.attribution.context import describe_contexts
from summarizer.quotes.listing.speaker_name import name_speaker
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.mention import MentionKind

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT.parent / "shared" / "data" / "quotes"


def load_articles(folder=DATA):
    lines = (folder / "dev.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def part_of(article):
    """60 % for tuning, 40 % for judging, by the article's id."""
    return "tune" if _hash(article) % 10 < 6 else "judge"


def fold_of(article):
    """One of three folds, independent of the part."""
    return _hash(article) // 10 % 3


def _hash(article):
    return int(hashlib.sha1(article["id"].encode()).hexdigest(), 16)


class Case:
    """An article as the engine sees it, with what the annotators say of each stretch."""

    #: How many times each of its examples counts.
    weight = 1

    def __init__(self, article, score):
        self.article = article
        self.score = score
        self.survey = survey_text(article["text"], SPEECH)
        self.contexts = describe_contexts(self.survey)
        gold = self._gold()
        self.labels = [gold[s.number] for s in self.contexts]

    def _gold(self):
        text, pieces = self.article["text"], self.score.pieces
        spans = [
            (span, quote, label)
            for label, name in ((1, "quotes"), (2, "optional"))
            for quote in self.article[name]
            for span in pieces(text, quote["start"], quote["end"])
        ]
        found = []
        for stretch in self.survey.document.quotations:
            best = (0.0, 0, None)
            for a, b in pieces(text, stretch.start, stretch.end):
                for (x, y), quote, label in spans:
                    common = min(b, y) - max(a, x)
                    if common > 0:
                        share = common / max(b - a, y - x)
                        if label == 2 and common >= 0.5 * (b - a):
                            share = max(share, 0.5)
                        best = max(best, (share, label, quote), key=lambda item: item[0])
            share, label, quote = best
            if share >= 0.8 or (label == 2 and share >= 0.5):
                found.append((label, quote))
            else:
                found.append((2, None) if share else (0, None))
        return found

    def is_right(self, quote, name):
        """Whether a name is for the annotated speaker."""
        return self.score.speaker_ok(quote, name)[1]

    def right_rows(self, quote, found):
        """Which of the mentions `found` are the annotated source."""
        score, survey = self.score, self.survey
        words = set(
            re.findall(r"[\w'’-]+", (quote.get("mention") or "").lower().replace("’", "'"))
        )
        speaker, kind = quote.get("speaker"), quote.get("speaker_kind")
        head = score.head(score.norm_name(speaker)) if speaker else None
        right = []
        for row, index in enumerate(found):
            mention = survey.mentions[index]
            own = mention.head.replace("’", "'")
            full = name_speaker(survey, index)
            named = survey.entity_of[index] is not None
            if kind == "pronoun":
                good = mention.kind is MentionKind.PRONOUN and {own} == words
            elif kind == "name":
                good = own in words and (
                    mention.kind is MentionKind.NAME
                    or (mention.kind is MentionKind.NOMINAL and named and bool(speaker))
                )
                good = good and (not speaker or head in {own, score.head(score.norm_name(full))})
            else:
                good = mention.kind is not MentionKind.PRONOUN and own == head
            if good:
                right.append(row)
        if not right and speaker:
            right = [
                row
                for row, index in enumerate(found)
                if survey.mentions[index].kind is not MentionKind.PRONOUN
                and score.speaker_ok(quote, name_speaker(survey, index))[1]
            ]
        return right
