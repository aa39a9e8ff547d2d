"""Czech: the words that show where sentences end. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set

_STOP_WORDS = word_set(
    """
    a aby ale ani asi až bez bude budou by byl byla bylo byly bývá celkem co což či další dále
    dnes do dokonce donedávna dosud ho hned i jak jaká jaké jaký jako je jeho jej její jejich jen
    jenže jeden jedna jedno ještě ji jich jim jinak již já k kam kde kdo kdy když každý ke která
    které který kvůli má mají mezi mnoho mnozí mohl může my na nad nakonec například nás naše
    náš ne nebo nebyl nebyla nebylo nejsou někde někdo několik některé někteří něco
    není než nic nicméně nikde nikdo nikdy nyní o od on ona oni ono opět ostatní
    ovšem pak po pod podle pokud poté potom právě pro proč proto protože přesto před přes
    při s se si sice skoro snad stále své svůj ta tady tak také takže tam tato tedy tehdy ten
    tento teprve teď ti tím to toho tohle tomu totiž toto třeba tu tuto ty u už v včera ve velmi
    vůbec však vše všechno všichni vždy z za zatím zatímco zato zde ze zítra znovu že
    """
)

LANGUAGE = Language(
    code="cs",
    name="czech",
    marks=("„", "“"),
    stop_words=_STOP_WORDS,
    binding=word_set(
        """
        akad arch bc cca doc dr gen hl ing ind judr kap kol kpt l.p mgr mj mjr
        mudr mvdr nám např npor obr odb okr paeddr phdr plk por pozn ppor pplk
        popř př prof red resp rndr roč rtm srov str sv tj tzn tzv ul viz zejm
        """
    ),
    abbreviations=word_set(
        """
        a.s al apod atd atp aj csc etc hod k.s kol ml mil min mld n.l o.p.s ph.d př.n.l s.r.o sb
        sec spol st stol tis v.o.s z.s
        """
    ),
    closing=word_set("a.s aj apod atd atp hod kč min n.l sb sec spol stol tis mil mld csc ph.d"),
    going_on=word_set("kč"),
    numbered=word_set(
        "cca č čís čl kap kol max min obr odst p par písm pozn r roč s str sv tab tel zák"
    ),
    ordinal_stops=True,
)
