"""German: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, numerals_from_two, word_set
from summarizer.languages.speech.de import SPEECH

_STOP_WORDS = word_set(
    """
    ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes
    auch auf aus außer außerdem bald bei beide beiden beim bereits besonders bin bis bisher
    bist da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran
    darauf daraus darf darin darum darunter darüber das dass davon davor dazu dein deine dem
    den denen denn dennoch der deren des deshalb dessen deswegen dich die dies diese dieselbe
    diesem diesen dieser dieses dir doch dort drei du durch dürfen eben ebenso eigentlich ein
    eine einem einen einer eines einige einigen einiger einiges einmal er erst erste ersten es
    etwa etwas euch euer eure fast für gab ganz gar gegen gemacht genug gerade gewesen gibt
    ging hab habe haben hat hatte hatten her heute hier hin hinter hätte hätten ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja jede jedem jeden jeder
    jedes jedoch jene jenem jenen jener jenes jetzt kam kann kaum kein keine keinem keinen
    keiner kommen kommt konnte konnten können könnte könnten lange lassen laut mal man manche
    mehr mein meine meinem meinen meiner mich mir mit muss musste mussten möchte mögen müssen
    müsste nach nachdem neben nein nicht nichts nie niemand noch nun nur nächste ob oben oder
    offenbar oft ohne sagt sagte sagten schon sehr sei seien sein seine seinem seinen seiner
    seines seit seitdem selbst sich sie sind so sogar solche solchen solcher soll sollen sollte
    sollten sondern sonst sowie statt um und uns unser unsere unter usw viel viele vielen vom
    von vor war waren warum was weder weg wegen weil weiter weitere weiteren welche welchem
    welchen welcher welches wem wen wenig weniger wenn wer werde werden wie wieder will wir
    wird wirklich wo wohl wollen wollte wollten worden wurde wurden wäre wären würde würden zu
    zudem zum zur zwar zwei zwischen über
    """
)

_BACKWARD = word_set(
    """
    zweitens drittens viertens fünftens
    aber abgesehen_davon allerdings also am_selben_tag andere andererseits anschließend
    ansonsten auch auf_diese_weise auf_diesem_weg aus_diesem_grund aus_diesen_gründen außerdem
    beide beides bis_dahin da dabei dadurch dafür dagegen daher damit danach dann daran darauf
    daraufhin darin darum darüber_hinaus davon dazu dementsprechend demnach denn dennoch
    derartige deren deren_einer derweil deshalb dessen dessen_ungeachtet deswegen die_beiden
    die_zwei dies diese dieselbe dieselben diesem diesen dieser dieses doch dort ebenfalls
    ebenso einerseits entsprechend er ersterer ersteres es ferner folglich genau_das gleiches
    gleichzeitig hier hierbei hierfür hierzu hingegen hinzu ihm ihm_zufolge ihn ihnen ihr
    ihr_zufolge ihre ihrem ihren ihrer im_gegensatz_dazu im_gegenzug immerhin in_beiden_fällen
    in_der_folge in_diesem_fall in_diesem_zusammenhang indes insofern inzwischen jedoch jene
    jener jenes kurz_danach kurz_darauf laut_ihm laut_ihr letztere letzterer letzteres
    mit_anderen_worten nichtsdestotrotz nämlich oder schließlich sein seine seinem seinen
    seiner seitdem seither sie so sodann solche solcher somit sondern stattdessen trotzdem
    umgekehrt unabhängig_davon und unterdessen vielmehr von_ihnen wiederum wobei währenddessen
    zu_diesem_zweck zudem zugleich zum_beispiel zum_vergleich zumal zuvor zwar ähnliches
    überdies
    """
)

_SHELLS = word_set(
    """
    das_ergebnis das_problem der_grund der_schritt der_vorfall der_vorschlag der_vorwurf
    die_ankündigung die_antwort die_aussage die_aussagen die_entscheidung die_erklärung
    die_folge die_frage die_idee die_maßnahme die_maßnahmen die_vorwürfe
    """
)

_FORWARD = word_set(
    """
    das_sind folgende hier_finden hier_ist hier_sind im_folgenden lesen_sie nachfolgend
    """
)

_ANSWERING = word_set(
    """
    absolut doch gar_nicht genau ja klar natürlich nein nicht_wirklich niemals noch_nicht
    richtig selbstverständlich sicher
    """
)

_TURNING = word_set(
    """
    jedoch hingegen dagegen allerdings dennoch trotzdem deshalb deswegen daher zudem außerdem indes
    """
)

_BINDING = word_set(
    """
    a.d abg bsp bspw bzw d.h dipl dipl.-ing dr ev evtl exkl fa fr frl gegr gem ggf hrsg i.br i.d.r
    ing inkl jh jhd jur kath o.g phil prof rd s.o s.u sog u.a u.u v.a vgl z. z.b z.t z.z zzgl
    """
)

_ABBREVIATIONS = word_set(
    """
    a.g al cm co corp e.v etc ff geb gen gest hr inc kg km ltd m mag max med min mio mrd n.chr st
    u.s usf usw v.chr v.h v.t
    """
)

_NUMBERED = word_set(
    """
    abb abs al anm art az bd bild ca eq gl kap kl max min mind nr par ref rn s st str tab tel ziff
    """
)

_CLOSING = word_set(
    """
    etc ff usf usw
    """
)

_NUMERALS = numerals_from_two(
    """
    zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf
    """
)

LANGUAGE = Language(
    code="de",
    name="german",
    marks=("„", "“"),
    stop_words=_STOP_WORDS,
    numerals=_NUMERALS,
    tallies=word_set("zahl_der anzahl_der zahl_an anzahl_an"),
    backward=_BACKWARD,
    shells=_SHELLS,
    forward=_FORWARD,
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    closing=_CLOSING,
    numbered=_NUMBERED,
    which=word_set("dass"),
    by_age=r"(?:Der|Die) \d{1,3}-Jährige",
    name_follows_age=False,
    numbered_endings=("str",),
    ordinal_stops=True,
    capital_after_ordinal=True,
    speech=SPEECH,
)
