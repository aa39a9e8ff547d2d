"""Languages without rules for all stages: what is needed to find where their sentences end.

Those that are measured have a file in `ends`; of the others a few words are known.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from summarizer.languages import ends, language_of
from summarizer.languages.base import Language, word_set

#: ISO 639-1 codes that have a file in `ends`.
_CODES = frozenset(file.name for file in iter_modules(ends.__path__))

#: Latin that scientific texts in any language use: "et al. (2018)".
_INTERNATIONAL = " al etc"

#: Abbreviations, by ISO 639-1 code, that end no sentence: not even if a capital follows or, in a
#: script without case, any word.
_BINDING = {
    "bn": "ড ডা মো প্রফেসর",
    "fi": "dos esim ks mm ns nk op prof puh synt toht tri ts vrt",
    "he": "ד״ר פרופ גב עו״ד",
    "hu": "dr id ifj ill kb ld özv pl prof stb szt ún",
    "mr": "डॉ डा प्रा श्री कु ॲड पं",
    "no": "adm bl.a ca dr ev f.eks fr hr inkl jf nr prof sen sst",
    "ro": "art av bd dl dna dr gen ing jr lt mr nr op pag pct prof sf str",
    "sl": "dr ga g gen inž mag npr oz prof sv št tj tzn ur",
}
_ABBREVIATIONS = {
    "fi": "jne eaa jaa",
    "no": "etc f.kr m.fl m.m mfl mrd osv",
}
_NUMBERED = {
    "fi": "klo nro s ks kuva",
    "no": "art fig jf kap kl nr pkt s side tab",
    "ro": "art fig nr pag tab",
}
#: Function words by ISO 639-1 code. After a full stop, one with a capital begins a sentence.
_STOP_WORDS = {
    "no": (
        "da de den der det du en et for fra han hun hva hvem hvor hvordan hvorfor i ikke jeg men "
        "når og om på så til vi"
    ),
    "ro": (
        "a acest această aceste au când că ce cine cu dar de după ea ei el este în la nu o pe "
        "pentru sunt un unde"
    ),
}
#: Languages in which a number with a full stop is an ordinal: "3. mai", "7. aprila".
_ORDINAL_STOPS = frozenset(("fi", "hu", "no", "sl", "et"))


@cache
def end_rules_of(code: str) -> Language:
    """Return what is known of how sentences of an ISO 639-1 language end.

    Any code is accepted. Where nothing is known, the sets are empty.
    """
    if rules := language_of(code):
        return rules
    if code in _CODES:
        known: Language = import_module(f"summarizer.languages.ends.{code}").LANGUAGE
        return known
    return Language(
        code=code,
        name="",
        binding=word_set(_BINDING.get(code, "")),
        abbreviations=word_set(_ABBREVIATIONS.get(code, "") + _INTERNATIONAL),
        numbered=word_set(_NUMBERED.get(code, "")),
        stop_words=word_set(_STOP_WORDS.get(code, "")),
        ordinal_stops=code in _ORDINAL_STOPS,
    )
