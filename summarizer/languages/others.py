"""Languages without a file of their own: what is needed to find where their sentences end."""

from __future__ import annotations

from functools import cache

from summarizer.languages import language_of
from summarizer.languages.base import Language, word_set

_CZECH = (
    "arch bc cca doc dr gen hl ing ind kap kpt mgr mjr mudr napr např nám plk prof př resp sv tj "
    "tzn tzv ul viz"
)

#: Abbreviations, by ISO 639-1 code, that end no sentence: not even if a capital follows or, in a
#: script without case, any word.
_BINDING = {
    "bg": "акад бул г-жа г-н ген д-р доц др инж напр пл проф р св с стр т.е т.нар ул",
    "bn": "ড ডা মো প্রফেসর",
    "cs": _CZECH,
    "da": (
        "bl.a ca cand dr ekskl f.eks fr frk fx hhv hr inkl jf mag mht ph.d prof red sct skt vedr"
    ),
    "el": "αρ βλ δηλ δρ κ κα καθ κκ κος λ.χ π.χ σελ στρ",
    "fi": "dos esim ks mm ns nk op prof puh synt toht tri ts vrt",
    "he": "ד״ר פרופ גב עו״ד",
    "hu": "dr id ifj ill kb ld özv pl prof stb szt ún",
    "mr": "डॉ डा प्रा श्री कु ॲड पं",
    "no": "adm bl.a ca dr ev f.eks fr hr inkl jf nr prof sen sst",
    "ro": "art av bd dl dna dr gen ing jr lt mr nr op pag pct prof sf str",
    "sk": _CZECH + " príp č.p",
    "sl": "dr ga g gen inž mag npr oz prof sv št tj tzn ur",
    "ur": "ڈاکٹر",
}
_ABBREVIATIONS = {
    "cs": "a.s s.r.o atd apod",
    "da": "a/s e.kr f.kr etc m.fl m.m mia mio osv u.s",
    "el": "κ.ά κ.λπ μ.μ π.μ π.χ μ.χ",
    "fi": "jne eaa jaa",
    "no": "etc f.kr m.fl m.m mfl mrd osv",
    "sk": "a.s s.r.o atď apod",
}
_NUMBERED = {
    "bg": "г чл фиг табл стр т",
    "cs": "č čl kap obr odst r s str sv tab",
    "da": "afs art bd fig jf kap kl nr pkt s side stk tab",
    "el": "αρ εικ πιν σ σελ",
    "fi": "klo nro s ks kuva",
    "no": "art fig jf kap kl nr pkt s side tab",
    "ro": "art fig nr pag tab",
    "sk": "č čl kap obr ods s str tab",
}
#: Function words by ISO 639-1 code. After a full stop, one with a capital begins a sentence.
_STOP_WORDS = {
    "bg": (
        "а в да до за и защо какво как кога кой на не но от по при с след само сега така то те "
        "това тя той че"
    ),
    "cs": (
        "a ale co do i jak jaké je jeho jen kde kdo kdy když na o od on ona oni po pro proč s se "
        "ta ten to u v z za že"
    ),
    "da": (
        "da de den der det du en et for fra han hun hvad hvem hvor hvordan hvorfor i ikke jeg men "
        "når og om på så til vi"
    ),
    "el": (
        "αλλά από αυτή αυτό αυτός για δεν εκεί εμείς η και με ο οι όμως πού πως σε στη στο τα τη "
        "την της τι το τον του"
    ),
    "no": (
        "da de den der det du en et for fra han hun hva hvem hvor hvordan hvorfor i ikke jeg men "
        "når og om på så til vi"
    ),
    "ro": (
        "a acest această aceste au când că ce cine cu dar de după ea ei el este în la nu o pe "
        "pentru sunt un unde"
    ),
    "sk": (
        "a ale čo do i ak ako aké je jeho len kde kto kedy keď na o od on ona oni po pre prečo s "
        "sa ta ten to u v z za že"
    ),
}
#: Languages in which a number with a full stop is an ordinal: "7. apríla", "3. mai".
_ORDINAL_STOPS = frozenset(("cs", "da", "fi", "hu", "no", "sk", "sl", "et"))


@cache
def end_rules_of(code: str) -> Language:
    """Return what is known of how sentences of an ISO 639-1 language end.

    Any code is accepted. Where nothing is known, the sets are empty.
    """
    return language_of(code) or Language(
        code=code,
        name="",
        binding=word_set(_BINDING.get(code, "")),
        abbreviations=word_set(_ABBREVIATIONS.get(code, "")),
        numbered=word_set(_NUMBERED.get(code, "")),
        stop_words=word_set(_STOP_WORDS.get(code, "")),
        ordinal_stops=code in _ORDINAL_STOPS,
    )
