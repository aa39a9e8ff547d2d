"""French."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set
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
    ainsi alors après_cela au_contraire aussi autre autres c c'est c'était car ce ce_dernier
    ceci cela celle celles celui cependant ces ces_derniers cet cette cette_dernière ceux
    d'autres d'où de_leur_côté de_même de_plus de_son_côté donc du_coup elle elles en_effet
    en_outre en_revanche enfin ensuite et eux il ils l'autre l'un leur leurs lui là mais
    malgré_cela même néanmoins or par_ailleurs par_conséquent pourtant puis quant_à_elle
    quant_à_lui résultat s'il sa ses sinon son tous_deux toutefois toutes_deux voilà
    à_l'inverse ça également
    """
)

_BINDING = word_set(
    """
    c.-à-d cap cdt cf dr ex gal lt m me mgr mlle mlles mm mme mmes p.ex pr prof ste vs éd
    """
)

_ABBREVIATIONS = word_set(
    """
    art cie co corp e.-u etc inc j.-c ltd s.a st
    """
)

_NUMBERED = word_set(
    """
    art av avr bd chap déc env fig fév févr janv juil n no nov oct p pp réf sept tél vol
    """
)

_SPEAKING = word_set(
    """
    j je m ma me mes moi mon nos notre nous tu vos votre vous
    """
)

LANGUAGE = Language(
    code="fr",
    name="french",
    marks=("«", "»"),
    stop_words=_STOP_WORDS,
    backward=_BACKWARD,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    numbered=_NUMBERED,
    speaking=_SPEAKING,
    speech=SPEECH,
)
