"""French: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, numerals_from_two, word_set
from summarizer.languages.speech.fr import SPEECH

_STOP_WORDS = word_set(
    """
    a afin ai aie ainsi ajoute alors après as au aucun aucune aujourd'hui auprès auquel aura
    aurait aussi autant autour autre autres aux auxquels avaient avait avant avec avez avoir
    avons ayant beaucoup bien c car ce ceci cela celle celles celui cependant certain certaine
    certaines certains ces cet cette ceux chacun chaque chez ci combien comme comment contre d
    dans de dehors depuis derrière des desormais desquels deux devant devrait dire dit doit
    doivent donc dont du durant dès déjà elle elles en encore enfin entre envers es est et eu
    eux explique faire fait fois font furent fut grâce hors ici il ils j je jusqu jusque l la
    laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui là m ma mais
    malgré me mes mieux moi moins mon même mêmes n ne ni non nos notamment notre nous on ont or
    ou où par parce parmi pas pendant peu peut peuvent plus plusieurs plutôt pour pourquoi
    pourrait pourtant presque près puis puisque qu quand quant quatre que quel quelle quelles
    quelque quelques quels qui quoi s sa sans sauf se selon sera serait seront ses si sien soit
    son sont sous souvent suis sur surtout t ta tant tel telle telles tels tes toi ton toujours
    tous tout toute toutefois toutes trois trop très tu tôt un une va vers voici voilà vos
    votre vous vu y à ça étaient était étant été être
    """
)

_BACKWARD = word_set(
    """
    deuxièmement troisièmement quatrièmement secondement en_second_lieu
    en_deuxième_lieu en_troisième_lieu
    ainsi alors après_cela après_quoi au_contraire au_même_moment aussi autre autrement_dit
    autres bref c c'est c'est_pourquoi c'était car ce ce_dernier ceci cela cela_dit celle
    celles celui cependant ces ces_derniers cet cette cette_dernière cette_fois ceux d'ailleurs
    d'après_elle d'après_lui d'autres d'entre_elles d'entre_eux d'où dans_ce_cas
    dans_ce_contexte dans_la_foulée dans_les_deux_cas de_ce_fait de_fait de_leur_côté de_même
    de_plus de_son_côté de_telles de_tels donc du_coup du_reste dès_lors elle elles
    en_attendant en_clair en_conséquence en_effet en_outre en_particulier en_retour en_revanche
    en_réponse en_somme enfin ensuite et eux faute_de_quoi finalement idem il ils l'autre l'un
    les_deux leur leurs lui là mais malgré_cela malgré_tout malgré_ça même ni_l'un ni_l'une
    néanmoins or par_ailleurs par_conséquent par_contre par_exemple pour_autant pour_ce_faire
    pour_cela pour_cette_raison pour_elle pour_eux pour_lui pourtant puis quant_à_elle
    quant_à_elles quant_à_eux quant_à_lui quoi_qu'il_en_soit reste_que résultat s'il sa
    selon_elle selon_elles selon_eux selon_lui ses sinon son sur_ce tel telle telles tels
    toujours_est tous_deux tous_les_deux toutefois toutes_deux toutes_les_deux un_tel une_telle
    voilà à_ce_sujet à_ce_titre à_cette_occasion à_l'inverse à_leur_tour à_son_tour ça
    également
    """
)

_SHELLS = word_set(
    """
    l_accusation l_annonce l_idée l_incident l_opération la_décision la_déclaration la_mesure
    la_nouvelle la_proposition la_question la_raison la_situation le_problème le_résultat
    les_accusations les_déclarations les_faits les_mesures les_propos
    """
)

_FORWARD = word_set(
    """
    ci ci-dessous découvrez retrouvez voici vous_trouverez
    """
)

_ANSWERING = word_set(
    """
    absolument bien_sûr certainement exactement jamais non oui pas_du_tout pas_encore
    pas_vraiment si tout_à_fait évidemment
    """
)

_TURNING = word_set(
    """
    cependant toutefois pourtant néanmoins
    """
)

_BINDING = word_set(
    """
    apr av bd c.-à-d cap cdt cf col dr ex gal lt m me mgr mlle mlles mm mme mmes p.ex pr prof soc
    ste vs éd
    """
)

_ABBREVIATIONS = word_set(
    """
    al art cie co corp e.-u etc h inc j.-c ltd s.a st
    """
)

_NUMBERED = word_set(
    """
    al art av bd chap env fig fév l n no n° p pp pt r ref réf tab tél vol éq
    """
)

_NUMERALS = numerals_from_two(
    """
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    """
)

LANGUAGE = Language(
    code="fr",
    name="french",
    marks=("«", "»"),
    stop_words=_STOP_WORDS,
    numerals=_NUMERALS,
    tallies=word_set("nombre_de nombre_des nombre_d"),
    backward=_BACKWARD,
    shells=_SHELLS,
    forward=_FORWARD,
    counting=word_set("second deuxième ensuite"),
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    closing=word_set("etc"),
    numbered=_NUMBERED,
    which=word_set("que qui"),
    by_age=r"(?:L'homme|La femme) (?:de|âgée? de) \d{1,3} ans",
    speech=SPEECH,
)
