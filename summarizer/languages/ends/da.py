"""Danish: the words that show where sentences end. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set

_STOP_WORDS = word_set(
    """
    af aldrig alle allerede alligevel alt altid at begge bl.a blev bliver både da de dem den denne
    der derefter derfor deres derimod derpå desuden det dette dig din dog du efter eftersom eller
    en end endelig endnu er et ej flere for fordi forleden fra først få før gennem godt ham han
    hans har havde hende hendes her hos hun hvad hvem hver hvert hvilken hvis hvor hvordan hvorfor
    hvornår i ifølge igen ikke imens imidlertid imod ind indtil ingen intet ja jeg jo kan kom kun
    lige man mange med meget mellem men mens mere mig min mod måske ned nej nogen nogle nok nu
    når næste næsten og også om omkring op os ovenpå over på selv selvom senere sidste siden sig
    sin skal slet snart som stadig straks så sådan således til tidligere trods under uden ud var
    ved vi vil vores være år
    """
)

LANGUAGE = Language(
    code="da",
    name="danish",
    marks=("»", "«"),
    stop_words=_STOP_WORDS,
    binding=word_set(
        """
        adj adv alm ang bl.a ca cand cand.jur cand.mag cand.merc cand.polit cand.scient dept dir
        dr ekskl evt f f.eks finansmin fmd forf frb frk fx fhv gl hhv hr indenrigsmin ing inkl insp
        jf justitsmin jvf kapt kgl kgs kld kons kpt lekt ll mag.art mht nr oberstlt p.g.a pga
        ph.d prof resp sct sdr sekr skt st statsmin stud.jur stud.mag stud.med tidl
        udenrigsmin vedr vicedir
        """
    ),
    abbreviations=word_set(
        """
        a/s afd al aps co d.v.s dvs e.kr etc f.kr i/s inc kbh kr m.fl m.m m.v mia mio mv o.a o.l
        o.s.v osv pct red sen stk u.s årg årh
        """
    ),
    closing=word_set("co e.kr etc f.kr inc kr m.fl m.m m.v mia mio mv o.a o.l osv o.s.v pct"),
    numbered=word_set(
        """
        afs afsn art bd ca fig jf kap kl maks max min nr pkt ref s side stk tab tlf vol årg
        """
    ),
    ordinal_stops=True,
)
