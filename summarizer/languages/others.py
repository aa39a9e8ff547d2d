"""Languages without a file of their own: what is needed to find where their sentences end."""

from __future__ import annotations

from functools import cache

from summarizer.languages import language_of
from summarizer.languages.base import Language, word_set

#: What stands before a citation's year or number in every language: "Haddad et al. (2018)".
_CITING = "al"

_CZECH = (
    "arch bc cca doc dr gen hl ing ind judr kap kpt mgr mjr mudr mvdr napr např nám npor paeddr "
    "phdr plk pplk prof př resp rndr sv thdr tj tzn tzv ul viz"
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
    "kk": "акад ген доц д-р им мыс полк проф қар",
    "mr": "डॉ डा प्रा श्री कु ॲड पं",
    "no": "adm bl.a ca dr ev f.eks fr hr inkl jf nr prof sen sst",
    "ro": "art av bd dl dna dr gen ing jr lt mr nr op pag pct prof sf str",
    "sk": _CZECH + " kol nar príl príp vyd č.p",
    "sl": "dr ga g gen inž mag npr oz prof sv št tj tzn ur",
    "ur": (
        "آر ایس ایف ایل ایم این ایچ ایکس اے جنرل جے ڈاکٹر ڈبلیو ڈی زیڈ مسز مسٹر وی پروفیسر کرنل "
        "کیو کے یو"
    ),
}
#: The names of Latin letters in other scripts. Some are words too and end sentences as such;
#: between stops, they are initials: Urdu "پی۔ٹی۔آئی۔".
_LETTER_NAMES = {
    "ur": (
        "آئی آر او ای ایس ایف ایل ایم این ایچ ایکس اے بی جی جے زیڈ سی وائی وی ٹی پی ڈی ڈبلیو "
        "کیو کے یو"
    ),
}
_ABBREVIATIONS = {
    "cs": "a.s s.r.o atd apod max min",
    "da": "a/s e.kr f.kr etc m.fl m.m mia mio osv u.s",
    "el": "κ.ά κ.λπ μ.μ π.μ π.χ μ.χ",
    "fi": "jne eaa jaa",
    "kk": "ауд б б.з.д ғ ж жж көш қ м обл т т.б т.с.с т.т",
    "no": "etc f.kr m.fl m.m mfl mrd osv",
    "sk": "a.s s.r.o atď apod max min",
}
#: Of these, the ones that end a name or a list.
_CLOSING = {
    "cs": "a.s apod atd r.o s.r.o",
    "kk": "т.б т.с.с т.т",
    "sk": "a.s apod atď r.o s.r.o",
}
_NUMBERED = {
    "bg": "г чл фиг табл стр т",
    "cs": "č čl kap max min obr odst r s str sv tab",
    "da": "afs art bd fig jf kap kl nr pkt s side stk tab",
    "el": "αρ εικ πιν σ σελ",
    "fi": "klo nro s ks kuva",
    "kk": "б.з.д ж жж кест көш сағ сур тел тн",
    "no": "art fig jf kap kl nr pkt s side tab",
    "ro": "art fig nr pag tab",
    "sk": "č čl kap max min obr ods s str tab zv",
    "ur": "باب جلد شکل نمبر rs",
}
#: Kazakh abbreviates the parts of a law behind their number: "4-б. 2-т.".
_NUMBERED_ENDINGS = {"kk": ("-б", "-т")}
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
    "hy": (
        "ամեն այդ այդպես այն այնտեղ այս այսպես այստեղ այսօր անգամ ապա բայց բոլորը դա դրա դուք "
        "եթե ես երբ երեկ եւ և թե իսկ իր իրենք ինչ ինչու կամ հետո հիմա մենք մեր միայն նա նրա "
        "նրան նրանք որ որտեղ ոչ ոչինչ ով սա սակայն վաղը քանի"
    ),
    "kk": (
        "ал ақыры бәрі бірақ біз бұл бүгін дегенмен ендеше енді ертең ешкім ештеңе және кеше "
        "кім қазір қалай қалғаны қашан қайда мен мұнда не неге олар ол онда оның осы осыдан сен "
        "сіз содан сол солай сондықтан сонда сосын тек"
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
        "a aj ak ako aká aké aký ale ani asi áno bol bola bolo boli budú bude by čo desať deväť "
        "dnes do dva dvadsať dvanásť dve i ich ja je jeden jej jeho kde kedy keď kto ktorá "
        "ktoré ktorý len má mal malo mi my na nad nie nič nik nikto no o od on ona oni ono po "
        "podľa potom preto pre pred prečo pri s sa sme so sú ta tak takto tam táto teda ten "
        "tento teraz tí to toto tu u v vo však všetci všetko vy z za zo že"
    ),
}
#: For languages without capitals: words behind “…?” that say who asked.
_SAID = {
    "ur": (
        "بولا بولی بولے پوچھا پوچھتا پوچھتی پوچھی پکارا پکاری چلایا چلائی چلائے چیخا چیخی کہا "
        "کہتا کہتی کہتے کہہ کہنا"
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
        letter_names=word_set(_LETTER_NAMES.get(code, "")),
        abbreviations=word_set(f"{_CITING} {_ABBREVIATIONS.get(code, '')}"),
        closing=word_set(_CLOSING.get(code, "")),
        numbered=word_set(_NUMBERED.get(code, "")),
        numbered_endings=_NUMBERED_ENDINGS.get(code, ()),
        stop_words=word_set(_STOP_WORDS.get(code, "")),
        ordinal_stops=code in _ORDINAL_STOPS,
        said=word_set(_SAID.get(code, "")),
    )
