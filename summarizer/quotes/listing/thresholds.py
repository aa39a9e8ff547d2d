"""From which probability a quotation is listed, and its speaker shown."""

from __future__ import annotations

#: A quotation is listed from this probability of being speech: where the F1 of finding was highest
#: in cross-validation.
SPEECH = 0.85
#: Of one or two words only the sure ones: most of those are scare quotes.
SHORT_SPEECH = 0.95
#: Behind a colon with a sure speaker before it, as in a transcript, little doubt is left; and less
#: in languages where names in marks are known for names.
SPEECH_BEHIND_COLON = 0.65
SPEECH_BEHIND_COLON_NAMES_KNOWN = 0.5
#: From this probability among the candidates a speaker is a sure one.
SURE_SPEAKER = 0.9

#: A speaker is shown from this confidence. On articles that had no part in the learning 98 of 100
#: quotations keep theirs, and 95 of 100 of those named are right (97 where whole clauses are
#: quoted); at 0.7 it would be 95 and 96.
SPEAKER_CONFIDENCE = 0.5
