"""Portuguese."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set
from summarizer.languages.speech.pt import SPEECH

_STOP_WORDS = word_set(
    """
    a acerca agora ainda algo algum alguma algumas alguns ali além ambos ante antes ao aos
    apenas após aquela aquelas aquele aqueles aqui aquilo as assim através até bem cada caso
    cerca com como contra contudo cuja cujo da daquela daquele das de dela delas dele deles
    depois desde dessa desse desta deste deve devem diante disse disso diz dizer do dois dos
    duas durante dá e ela elas ele eles em embora enquanto entanto entre então era eram essa
    essas esse esses esta estas estava estavam este estes estou está estão eu faz fazer feito
    fez fica foi for fora foram fosse haja havia hoje há isso isto já la lhe lhes lo logo lá
    maior mais mas me meio menos mesma mesmas mesmo mesmos meu meus mim minha minhas muita
    muitas muito muitos na nada nas nem nenhum nenhuma nessa nesse nesta neste ninguém no nos
    nossa nosso nossos nova novo num numa nunca não nós o onde os ou outra outras outro outros
    para parte pela pelas pelo pelos pequena per perante pode podem poderia poderá pois por
    porque portanto porém pouca pouco poucos primeira primeiro própria próprio pôde quais qual
    qualquer quando quanto quase quatro que quem quer quê se segundo seja sejam sem sempre
    sendo ser seria será serão seu seus si sido sob sobre sua suas só tal também tampouco tanto
    te tem tenha ter teria teve tinha tinham toda todas todavia todo todos trás três tu tua
    tudo tão têm um uma umas uns vai vez vezes você vocês vários vão à às é último
    """
)

_BACKWARD = word_set(
    """
    ainda ali além_disso ambas ambos ao_mesmo_tempo aquela aquelas aquele aqueles aquilo assim
    contudo daí depois dessa_forma desse_modo desta_forma disso e ela elas ele eles
    em_contrapartida em_seguida entretanto então essa essas esse esses esta estas este estes
    isso isto logo lá mas na_ocasião nem nisso no_entanto ou outra outras outro outros pois
    por_exemplo por_isso por_sua_vez portanto porém segundo_ela segundo_ele seu seus sua suas
    tais tal também todavia
    """
)

_BINDING = word_set(
    """
    aprox arq av cel dr dra drs eng ex exma exmo fr gen maj nº p.ex pe prof profa sr sra sras
    srs srta sta sto ten vs
    """
)

_ABBREVIATIONS = word_set(
    """
    a.c cia d d.c etc eua inc ltd ltda r s s.a s/a
    """
)

_NUMBERED = word_set(
    """
    abr ago art cap dez fev fig jan jul jun mai mar n nov núm out p pág págs set tel vol
    """
)

_SPEAKING = word_set(
    """
    eu me meu meus mim minha minhas nos nossa nossas nosso nossos nós você vocês
    """
)

LANGUAGE = Language(
    code="pt",
    name="portuguese",
    marks=("«", "»"),
    stop_words=_STOP_WORDS,
    backward=_BACKWARD,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    numbered=_NUMBERED,
    speaking=_SPEAKING,
    speech=SPEECH,
)
