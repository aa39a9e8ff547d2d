"""Swedish."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set

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
    alltså andra annars båda dem denna denne deras dess dessa dessutom det detta dock där
    därefter däremot därför däribland därmed därtill då eller emellertid han hans hennes hon
    här i_stället istället likaså men och också på_så_sätt samtidigt sedan så sådan sådana
    således till_exempel trots_det ändå även å_andra_sidan
    """
)

_BINDING = word_set(
    """
    bl.a d.v.s dr dvs exkl f.d fr.o.m gen hr inkl jfr kapt m.fl o.dyl p.g.a prof resp s.k t.ex
    t.o.m överste
    """
)

_ABBREVIATIONS = word_set(
    """
    ab e.kr etc f.kr fr inc kr ltd m.m milj o.s.v osv s st
    """
)

_NUMBERED = word_set(
    """
    apr aug ca dec feb fig jan kap kl nov nr okt s sept sid tel
    """
)

_SPEAKING = word_set(
    """
    dig du er jag mig min mina mitt ni oss vi vår våra vårt
    """
)

LANGUAGE = Language(
    code="sv",
    name="swedish",
    stop_words=_STOP_WORDS,
    backward=_BACKWARD,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    numbered=_NUMBERED,
    speaking=_SPEAKING,
)
