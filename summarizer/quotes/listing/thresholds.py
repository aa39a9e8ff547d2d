"""The least probabilities at which a quotation is listed and its speaker shown."""

from __future__ import annotations

#: The least probability of being speech at which a quotation is listed. The F1 of finding
#: quotations was highest with it in cross-validation.
SPEECH = 0.85
#: The same for quotations of one or two words, most of which are scare quotes.
SHORT_SPEECH = 0.95
#: The same behind a colon with a sure speaker before it, as in a transcript, and where a tag
#: follows behind a dash («Да», — сказал он): little doubt is left.
SPEECH_BEHIND_COLON = 0.65
#: The same in languages where names in quotation marks are recognised, so that less doubt is left.
SPEECH_BEHIND_COLON_NAMES_KNOWN = 0.5
#: The same with weights that were learned from web pages too, on a page that is full of speech:
#: for quotations of three words or more, and for those that a tag follows or that a sure speaker
#: and a colon lead in. In cross-validation these found most.
SPEECH_AMONG_SPEECH, TAGGED_SPEECH = 0.6, 0.5
#: The least probability, among the candidates, at which a speaker is a sure one.
SURE_SPEAKER = 0.9

#: The least confidence at which a speaker is shown. On articles that had no part in the learning,
#: 98 of 100 quotations keep their speaker, and 95 of 100 speakers shown are right (97 where whole
#: clauses are quoted). At 0.7 it would be 95 and 96.
SPEAKER_CONFIDENCE = 0.5
#: The same with weights that were learned from web pages too: on a page that is full of speech,
#: and on any other, where nobody should be named for a term or a search phrase. In
#: cross-validation over pages, 85 and 80 of 100 speakers shown are right.
SPEAKER_AMONG_SPEECH, SPEAKER_ELSEWHERE = 0.4, 0.6
#: The same in languages whose weights were not learned from pages, for a quotation that may be a
#: term: on pages that were read 8 of 39 such had the right speaker.
SPEAKER_IN_DOUBT = 0.97
