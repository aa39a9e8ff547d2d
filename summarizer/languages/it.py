"""Italian."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set
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
    ad_esempio al_contrario allo_stesso_tempo allora altra altre altri altro anche anzi ciò
    così da_parte_sua di_conseguenza dunque e ecco_perché ed egli ella entrambe entrambi essa
    esse essi esso in_particolare infatti infine inoltre intanto invece lei loro lui ma
    nel_frattempo nonostante_ciò o oppure per_questo perciò però poi pure quella quelle quelli
    quello quest'ultima quest'ultimo questa queste questi questo quindi sua sue suo suoi tale
    tali tuttavia
    """
)

_BINDING = word_set(
    """
    arch avv ca cfr dott dott.ssa es gennaio geom ing mons p.es prof prof.ssa rag sen sig
    sig.na sig.ra sigg ten v vs
    """
)

_ABBREVIATIONS = word_set(
    """
    a.c col d.c ecc etc inc ltd on s s.p.a s.r.l st u.s
    """
)

_NUMBERED = word_set(
    """
    ago apr art cap dic feb fig gen giu lug mag mar n nov nr ott p pag pagg set tel vol
    """
)

_SPEAKING = word_set(
    """
    ci io me mi mia mie miei mio noi nostra nostre nostri nostro tu voi vostra vostro
    """
)

LANGUAGE = Language(
    code="it",
    name="italian",
    marks=("«", "»"),
    stop_words=_STOP_WORDS,
    backward=_BACKWARD,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    numbered=_NUMBERED,
    speaking=_SPEAKING,
    speech=SPEECH,
)
