"""Polish: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, numerals_from_two, word_set
from summarizer.languages.speech.pl import SPEECH

_STOP_WORDS = word_set(
    """
    a aby ach acz albo ale ani aż bardzo bez bo bowiem by byli być był była było były będzie
    będą będę cała całe cały chce chociaż choć ci ciebie cię co coś czego czemu czy czyli
    często dla dlaczego dlatego do dobrze dopiero drugi dwa dwie dwóch dziś gdy gdyby gdyż
    gdzie i ich ile im inna inne innego inny innych itd itp iż ja jak jaka jaki jakie jako
    jakoś je jeden jedna jednak jedno jednym jego jej jemu jest jestem jeszcze jeśli jeżeli już
    ją każda każdy kiedy kilka kilku kto która które którego której który których którym którzy
    którą lat lecz lub ma mają mam mamy mi miał miała mimo między mnie mogli mogą moja moje
    może można mu musi musiał my mój na nad nam nami nas nasz nasza nawet nic nich nie niech
    niego niej niemu nigdy nim nimi niż no o obok od ok on ona one oni ono oraz po pod podczas
    podobnie ponad ponieważ potem powiedział powiedziała poza prawie przed przede przez przy
    raz razem również sam sama się skąd sobie sobą swego swoich swoja swoje swojej swój są ta
    tak taka taki takie także tam te tego tej ten teraz też to tobie toteż trzeba trzy tu tutaj
    twoja twój ty tych tylko tym tymi tą tę u w wam was we według wiele wielu więc więcej wobec
    wraz wszyscy wszystkich wszystkie wszystko wtedy właśnie wśród z za zawsze zaś ze znowu
    znów zostali został została zostało zostały zł żaden żadna że żeby
    """
)

_BACKWARD = word_set(
    """
    po_drugie po_trzecie po_czwarte
    a ale bo bowiem ci co_więcej dlatego dlatego_też dzięki_temu i ich ich_zdaniem im
    inaczej_mówiąc inne inni innymi_słowy jednak jednakże jednocześnie jego jego_zdaniem jej
    jej_zdaniem jemu jeszcze lecz mianowicie mimo_to mimo_wszystko na_dodatek na_przykład nadto
    następnie natomiast niemniej oba obaj obie oboje obydwaj obydwie obydwoje od_tamtej_pory
    od_tego_czasu on ona one oni ono oraz owszem po_czym podobnie ponadto potem poza_tym
    pozostali przeciwnie przez_to przy_tym również skutkiem_tego stąd ta tak tak_samo tak_więc
    taka taki takie także tam tamci tamta tamten te tego tej temu ten też to to_samo toteż tu
    tych tym tym_samym tymczasem tę w_efekcie w_obu_przypadkach w_rezultacie w_tej_sytuacji
    w_tym_celu w_tym_czasie w_tym_samym w_związku_z_tym według_niego według_niej więc
    wobec_tego wreszcie wskutek_tego wszystko_to wtedy wówczas z_drugiej_strony z_kolei z_nich
    z_tego_powodu zamiast_tego zatem zaś
    """
)

_FORWARD = word_set(
    """
    oto poniżej przedstawiamy sprawdź zobacz
    """
)

_ANSWERING = word_set(
    """
    absolutnie dokładnie jasne jeszcze_nie na_pewno nie nigdy oczywiście owszem tak wcale_nie
    """
)

_TURNING = word_set(
    """
    jednak zaś natomiast bowiem więc zatem również
    """
)

_BINDING = word_set(
    """
    abp al ang bp bł dr ds franc gen gm hab inż kpt ks lek m.in mec mgr min mjr niem np os pl pow
    prof pt płk r. red ros tzn tzw ul ur w. wg woj zm zob łac św
    """
)

_ABBREVIATIONS = word_set(
    """
    etc gr im in inc itd itp ltd mld mln n.e o p.n.e por r s sp tel tj w zł
    """
)

_NUMBERED = word_set(
    """
    al art godz in nr pkt poz rozdz ryc rys s str t tab tel tys ust wz
    """
)

_CLOSING = word_set(
    """
    in itd itp mld mln zł
    """
)

_NUMERALS = numerals_from_two(
    """
    dwa/dwie/dwoje/dwóch/dwaj trzy/trzej/trzech/troje cztery/czterej/czterech/czworo
    pięć/pięciu/pięcioro sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu
    dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu
    """
)

LANGUAGE = Language(
    code="pl",
    name="polish",
    marks=("„", "”"),
    stop_words=_STOP_WORDS,
    numerals=_NUMERALS,
    tallies=word_set("liczba liczby liczbę"),
    backward=_BACKWARD,
    forward=_FORWARD,
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    closing=_CLOSING,
    numbered=_NUMBERED,
    by_age=r"\d{1,3}-(?:latek|latka)",
    name_follows_age=False,
    speech=SPEECH,
)
