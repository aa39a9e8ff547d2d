"""Portuguese: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, numerals_from_two, word_set
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
    em_segundo_lugar em_terceiro_lugar em_quarto_lugar
    a_mesma a_partir_daí ainda ali além_disso além_do_mais ambas ambos ao_contrário
    ao_mesmo_tempo apesar_de_tudo apesar_disso após_isso aquela aquelas aquele aqueles aquilo
    as_duas as_mesmas assim até_então com_isso como_resultado consequentemente contudo daí
    de_acordo_com_ela de_acordo_com_ele de_qualquer_forma de_qualquer_modo dela delas dele
    deles depois desde_então dessa_forma dessa_maneira desse_modo desta_forma deste_modo disso
    dito_isto do_mesmo_modo e ela elas ele eles em_ambos_os_casos em_contrapartida
    em_outras_palavras em_particular em_resposta em_seguida em_suma enfim enquanto_isso
    entre_elas entre_eles entretanto então essa essas esse esses esta estas este estes
    finalmente isso isto logo lá mas mesmo_assim na_mesma_altura na_ocasião nem nessa_altura
    nesse_caso nesse_sentido neste_caso neste_sentido nisso no_entanto o_mesmo os_demais
    os_dois os_mesmos ou ou_seja outra outras outro outros para_isso pelo_contrário pois
    por_conseguinte por_exemplo por_fim por_isso por_outro_lado por_sua_vez portanto porém
    posteriormente segundo_ela segundo_ele sendo_assim seu seus sua suas tais tal também
    todavia tudo_isso tudo_isto
    """
)

_SHELLS = word_set(
    """
    a_acusação a_decisão a_declaração a_ideia a_medida a_notícia a_proposta a_questão a_razão
    a_resposta a_situação as_acusações as_declarações as_medidas o_anúncio o_incidente
    o_problema o_resultado
    """
)

_FORWARD = word_set(
    """
    a_seguir aqui_está aqui_estão confira descubra eis estas_são estes_são saiba veja
    """
)

_ANSWERING = word_set(
    """
    absolutamente ainda_não bom certamente claro com_certeza de_modo_algum exatamente exato
    nunca não sim
    """
)

_TURNING = word_set(
    """
    porém contudo entretanto portanto
    """
)

_BINDING = word_set(
    """
    aprox arq av cel dep des dr dra drs eng ex exma exmo fr gen maj nº p.ex pe prof profa pça sr
    sra sras srs srta sta sto ten vs
    """
)

_ABBREVIATIONS = word_set(
    """
    a.c al cap cia d d.c etc eua h inc ltd ltda min r s s.a s/a
    """
)

_NUMBERED = word_set(
    """
    al art cap eq fig inc km n n.º n° núm p pág págs ref séc tab tel vol
    """
)

_NUMERALS = numerals_from_two(
    """
    dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze
    quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte
    """
)

LANGUAGE = Language(
    code="pt",
    name="portuguese",
    marks=("«", "»"),
    stop_words=_STOP_WORDS,
    numerals=_NUMERALS,
    tallies=word_set("número_de número_dos número_das"),
    backward=_BACKWARD,
    shells=_SHELLS,
    forward=_FORWARD,
    counting=word_set("segundo terceiro quarto"),
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    numbered=_NUMBERED,
    which=word_set("que quem"),
    by_age=r"(?:O|A) jovem de \d{1,3}",
    speech=SPEECH,
)
