"""Swedish: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, numerals_from_two, word_set
from summarizer.languages.speech.sv import SPEECH

_STOP_WORDS = word_set(
    """
    alla allt allting andra att av bara bland blev bli blir blivit borde bättre båda både da de
    dem den denna deras dess dessa det detta dig din dina ditt dock du där därför då efter
    eftersom ej eller en enligt er era ett exempelvis fast fick fler flera fram framför från få
    får för före första genom ger gick gjorde går gör göra ha hade han hans har heller henne
    hennes hon honom hos hur här i ibland icke idag igen in inga ingen inget innan inom inte ja
    jag ju just kan kanske kom kommer kring kunde kunna lika lite långt man med mellan men mer
    mera mest mig min mina minst mitt mot mycket många måste ner nog nu när nästan någon något
    några oavsett och också om omkring on oss på redan s sade samma samt sedan ser sig sin sina
    sist sitt själv ska skall skulle som säga säger så sådan sådana te till tills tillsammans
    tre trots två under upp ur ut utan utanför vad var vara varandra varför varit varje vars
    vem vid vidare vilka vilken vilket vill ville vore väl vår våra än ännu är även åt över
    """
)

_BACKWARD = word_set(
    """
    för_det_andra för_det_tredje för_det_fjärde
    allt_det allt_detta alltså andra annars av_dem av_dessa bägge båda de_båda de_här de_två
    dem den_här denna denne densamma deras dess dessa dessutom det det_här detsamma detta
    dittills dock där därefter däremot därför däribland därmed därtill då efteråt eller
    emellertid en_sådan enligt_henne enligt_honom ett_sådant följaktligen förresten han hans
    hennes hon här i_båda_fallen i_det_fallet i_stället i_så_fall icke_desto_mindre istället
    kort_sagt likaså likväl med_andra_ord med_det men nämligen och också omvänt på_så_sätt
    samma sammanfattningsvis samtidigt sedan sedan_dess slutligen som_svar så sådan sådana
    således till_exempel trots_det tvärtom under_tiden utöver_det vidare visserligen ändå även
    å_andra_sidan å_ena_sidan
    """
)

_SHELLS = word_set(
    """
    anklagelserna beskedet beslutet frågan förslaget händelsen idén problemet resultatet svaret
    uttalandena uttalandet åtgärden åtgärderna
    """
)

_FORWARD = word_set(
    """
    följande här_är läs_mer nedan så_här
    """
)

_ANSWERING = word_set(
    """
    absolut aldrig exakt inte_alls inte_riktigt inte_än ja jo naturligtvis nej precis
    självklart visst
    """
)

_TURNING = word_set(
    """
    dock däremot emellertid därför dessutom
    """
)

_BINDING = word_set(
    """
    bl.a d.v.s doc dr dvs exkl f.d fr.o.m gen hr inkl jfr kapt m.fl o.dyl p.g.a prof resp s.k t.ex
    t.o.m överste övlt
    """
)

_ABBREVIATIONS = word_set(
    """
    ab al e.kr etc f.kr fr inc kr ltd m.m milj o.s.v osv s st
    """
)

_NUMBERED = word_set(
    """
    al avs ca ekv fig kap kl max min nr ref s sept sid tab tel
    """
)

_CLOSING = word_set(
    """
    etc m.m osv
    """
)

_NUMERALS = numerals_from_two(
    """
    två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton
    arton nitton tjugo
    """
)

LANGUAGE = Language(
    code="sv",
    name="swedish",
    stop_words=_STOP_WORDS,
    numerals=_NUMERALS,
    tallies=word_set("antal antalet"),
    backward=_BACKWARD,
    shells=_SHELLS,
    forward=_FORWARD,
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    closing=_CLOSING,
    numbered=_NUMBERED,
    which=word_set("att som"),
    by_age=r"\d{1,3}-åringen",
    name_follows_age=False,
    speech=SPEECH,
)
