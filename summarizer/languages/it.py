"""Italian: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, numerals_from_two, word_set
from summarizer.languages.speech.it import SPEECH

_STOP_WORDS = word_set(
    """
    a abbia abbiamo abbiano accanto ad adesso agli ai al alcun alcuna alcuni alcuno all alla
    alle allo allora altra altre altri altro anche ancora anzi appena avere aveva avevano
    avrebbe avuto ben bene c che chi ci ciascuno cioè circa ciò col come con contro cosa così
    cui da dagli dai dal dall dalla dalle dallo davanti degli dei del dell della delle dello
    dentro detto deve devono di dice dietro disse dopo dove dovrebbe due dunque durante e ecco
    ed egli ella entrambi era erano essa esse essere essi fa faceva fare fatto fin finché fino
    forse fra fu fuori furono già gli ha hai hanno ho i il in infatti insieme intanto invece io
    l la le lei li lo loro lui lungo là ma mai me meglio meno mentre mia mie miei mio molta
    molte molti molto ne negli nei nel nell nella nelle nello nemmeno nessun nessuna nessuno
    niente no noi non nostra nostri nostro nulla né o od oggi ogni ognuno oltre oppure ora pare
    parecchi per perché perciò però piuttosto più po pochi poco poi possono potrebbe prima
    primo proprio pur pure può qua qual qualche qualcosa qualcuno quale quali quando quanta
    quanti quanto quasi quella quelle quelli quello quest questa queste questi questo qui
    quindi sarebbe sarà se secondo sei sembra sempre senza si sia siamo siano siete sono sopra
    soprattutto sotto sta stata state stati stato stava stessa stesso sto su sua sue sugli sui
    sul sull sulla sulle sullo suo suoi sé sì tal tale tali tanta tante tanti tanto te tra tre
    troppo tu tua tuo tutta tuttavia tutte tutti tutto un una uno va verso vi via voi volta
    volte è
    """
)

_BACKWARD = word_set(
    """
    in_secondo_luogo in_terzo_luogo in_quarto_luogo
    a_quanto_pare a_quel_punto a_questo_punto a_sua_volta ad_esempio al_contrario al_riguardo
    allo_stesso_tempo allora altra altre altri altro anche anzi ciononostante ciò comunque così
    d'altra_parte d'altronde da_allora da_parte_sua del_resto di_conseguenza di_fatto di_loro
    di_queste di_questi dopodiché dunque e ecco_perché ed egli ella entrambe entrambi essa esse
    essi esso fino_ad_allora gli_altri gli_stessi i_due in_entrambi_i_casi in_ogni_caso
    in_particolare in_quel_momento in_questo_caso in_questo_modo in_tal_caso in_tal_modo
    infatti infine inoltre insomma intanto invece la_stessa le_due le_stesse lei lo_stesso loro
    lui ma nel_frattempo nello_specifico nonostante_ciò nonostante_questo o oltretutto oppure
    per_contro per_di_più per_esempio per_questo perciò pertanto però piuttosto poi pure quella
    quelle quelli quello quest'ultima quest'ultimo questa queste questi questi_ultimi questo
    quindi secondo_lei secondo_lui stesso_discorso sua successivamente sue suo suoi tale tali
    tra_loro tra_queste tra_questi tuttavia tutto_ciò tutto_questo ugualmente viceversa
    """
)

_SHELLS = word_set(
    """
    il_fatto il_motivo il_problema il_risultato l_accusa l_annuncio l_episodio l_idea
    la_decisione la_dichiarazione la_misura la_notizia la_proposta la_risposta la_situazione
    le_accuse le_dichiarazioni le_misure
    """
)

_FORWARD = word_set(
    """
    di_seguito ecco queste_sono questi_sono qui_di scopri scoprite
    """
)

_ANSWERING = word_set(
    """
    assolutamente beh certamente certo esattamente esatto mai naturalmente no non_ancora
    per_niente sì
    """
)

_TURNING = word_set(
    """
    tuttavia però invece infatti inoltre
    """
)

_BINDING = word_set(
    """
    arch avv ca cav cfr coop dott dott.ssa es gennaio geom ing mons n.b p.es prof prof.ssa psic
    psicol rag sen sig sig.na sig.ra sigg ss ten v vs
    """
)

_ABBREVIATIONS = word_set(
    """
    a.c al col d.c ecc etc h inc ltd on s s.p.a s.r.l st u.s
    """
)

_NUMBERED = word_set(
    """
    al art cap co eq fig km n n.ro nr n° p pag pagg par rif sec tab tel vol
    """
)

_CLOSING = word_set(
    """
    s.p.a s.r.l
    """
)

_NUMERALS = numerals_from_two(
    """
    due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
    quindici sedici diciassette diciotto diciannove venti
    """
)

LANGUAGE = Language(
    code="it",
    name="italian",
    marks=("«", "»"),
    stop_words=_STOP_WORDS,
    numerals=_NUMERALS,
    tallies=word_set("numero_di numero_dei numero_delle numero_degli"),
    backward=_BACKWARD,
    shells=_SHELLS,
    forward=_FORWARD,
    counting=word_set("secondo terzo quarto"),
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    closing=_CLOSING,
    numbered=_NUMBERED,
    which=word_set("che"),
    speech=SPEECH,
)
