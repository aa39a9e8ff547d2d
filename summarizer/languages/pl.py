"""Polish."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set
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
    a ale bo bowiem ci dlatego i ich im inne inni jednak jego jej jemu jeszcze lecz mimo_to
    na_przykład następnie natomiast oba obaj obie oboje on ona one oni ono oraz ponadto potem
    poza_tym przy_tym również stąd ta tak taka taki takie także tam te tego tej temu ten też to
    tu tych tym tymczasem tę w_efekcie w_rezultacie w_związku_z_tym więc wtedy wówczas
    z_drugiej_strony z_kolei zatem zaś
    """
)

_BINDING = word_set(
    """
    ul abp al ang bp dr ds franc gen gm hab inż kpt ks lek m.in mgr min mjr mld mln niem np os pl
    pow prof pt płk r. red ros tzn tzw ur w. wg woj zm zob łac św
    """
)

_ABBREVIATIONS = word_set(
    """
    etc gr im inc itd itp ltd n.e o p.n.e por r s sp tel tj w zł
    """
)

_NUMBERED = word_set(
    """
    art godz nr pkt poz rozdz s str t tel tys ust
    """
)

_SPEAKING = word_set(
    """
    ja mi mnie mną moja moje my mój nam nami nas nasz nasza nasze ty wam was wy
    """
)

LANGUAGE = Language(
    code="pl",
    name="polish",
    marks=("„", "”"),
    stop_words=_STOP_WORDS,
    backward=_BACKWARD,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    numbered=_NUMBERED,
    speaking=_SPEAKING,
    speech=SPEECH,
)
