"""Slovak: the words that show where sentences end. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set

_STOP_WORDS = word_set(
    """
    a aj ak ako aká aké aký ale ani asi áno bol bola bolo boli budú bude by čo desať deväť dnes do
    dva dvadsať dvanásť dve i ich ja je jeden jej jeho kde kedy keď kto ktorá ktoré ktorý len má
    mal malo mi my na nad nie nič nik nikto no o od on ona oni ono po podľa potom preto pre pred
    prečo pri s sa sme so sú ta tak takto tam táto teda ten tento teraz tí to toto tu u v vo však
    všetci všetko vy z za zo že
    """
)

LANGUAGE = Language(
    code="sk",
    name="",
    marks=("„", "“"),
    stop_words=_STOP_WORDS,
    binding=word_set(
        """
        arch bc cca č.p doc dr gen hl ing ind judr kap kol kpt mgr mjr mudr mvdr nám napr nar npor
        paeddr phdr plk pplk príl príp prof resp rndr sv thdr tj tzn tzv ul viz vyd
        """
    ),
    abbreviations=word_set("a.s al apod atď etc max min s.r.o"),
    closing=word_set("a.s apod atď r.o s.r.o"),
    numbered=word_set("č čl kap max min obr ods s str tab zv"),
    ordinal_stops=True,
)
