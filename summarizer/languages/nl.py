"""Dutch: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, numerals_from_two, word_set
from summarizer.languages.speech.nl import SPEECH

_STOP_WORDS = word_set(
    """
    aan al alle alleen alles als alsof altijd ander andere anderen anders begin behalve beide
    ben bent bij bijna binnen boven buiten daar daarbij daardoor daarin daarmee daarna daarom
    daarop daarvan dan dat de den der deze die dit doch doen doet door doordat drie dus een
    eens eerst eerste eigen en enkele er erg ergens ermee eruit etc even evenals ga gaan gaat
    geen gehad geweest gewoon haar had hadden heb hebben heeft heel hem hen het hier hij hoe
    hoewel hun iemand iets ik in inmiddels is ja je jij jou jouw jullie kan kon konden kunnen
    kwam laat laatste later liet maakt maar maken me meer meest men met mij mijn minder
    misschien moest moet moeten mogen na naar naast nadat net niemand niet niets nieuwe nog
    nogal nooit nu of om omdat onder ongeveer ons onze ook op opnieuw over pas per reeds rond
    samen sinds soms steeds straks te tegen ten ter terug terwijl tijdens toch toe toen tot
    totdat tussen twee u uit uw vaak van vanaf vandaag vanuit vanwege veel verder vervolgens
    via vol volgens voor vooral voordat waar waarbij waardoor waarom waarop waren was wat we
    weer weg wel welke werd werden wie wij wil wilde worden wordt zal ze zeer zeg zeggen zegt
    zei zelf zelfs zich zij zijn zo zoals zodat zou zouden zowel zullen
    """
)

_BACKWARD = word_set(
    """
    ten_tweede ten_derde ten_vierde
    aan_de_andere_kant al_met_al als_gevolg_daarvan andere anderen andersom anderzijds beide
    beiden bijgevolg bovendien daar daarbij daardoor daarentegen daarmee daarna daarnaast
    daarom daarop daartegenover daartoe daarvan daarvoor dan dat dat_alles de_anderen de_twee
    desalniettemin desondanks deze dezelfde die diezelfde dit dit_alles dit_keer dus echter en
    eveneens evenwel haar hem hen hetzelfde hier hierbij hierdoor hiermee hierop hiervoor hij
    hun immers in_beide_gevallen in_dat_geval in_dat_opzicht in_dit_geval inderdaad intussen
    kortom maar met_andere_woorden na_afloop_daarvan niettemin of om_die_reden ondertussen ook
    ook_al op_die_manier sindsdien tegelijkertijd toch toen tot_dan tot_dan_toe uiteindelijk
    van_hen vanaf_toen vandaar verder vervolgens volgens_haar volgens_hem volgens_hen voorts
    want wel ze zij zijn zo zodoende zoiets zulke
    """
)

_SHELLS = word_set(
    """
    de_aankondiging de_beschuldiging de_beschuldigingen de_beslissing de_maatregel
    de_maatregelen de_reden de_uitspraak de_uitspraken de_verklaring de_vraag het_antwoord
    het_besluit het_idee het_incident het_probleem het_resultaat het_voorstel
    """
)

_FORWARD = word_set(
    """
    dit_zijn hier_is hier_volgen hier_zijn hieronder
    """
)

_ANSWERING = word_set(
    """
    absoluut helemaal_niet ja jawel klopt natuurlijk nee niet_echt nog_niet nooit precies zeker
    """
)

_TURNING = word_set(
    """
    echter daarom bovendien daarentegen
    """
)

_BINDING = word_set(
    """
    a.s bijv burg bv d.w.z dhr dr drs ds evt excl gen i.v.m incl jhr jl kapt kol m.b.t m.i.v mevr
    mr n.b o.a prof resp t.o.v t/m v.d vgl weth zgn
    """
)

_ABBREVIATIONS = word_set(
    """
    al art b.v e.d enz etc inc ing ir ltd mw n.chr n.v st v.chr
    """
)

_NUMBERED = word_set(
    """
    afb al art blz ca dl fig hfdst hfst kl max min nr p par sept str tab tel verg vgl
    """
)

_NUMERALS = numerals_from_two(
    """
    twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
    zestien zeventien achttien negentien twintig
    """
)

LANGUAGE = Language(
    code="nl",
    name="dutch",
    stop_words=_STOP_WORDS,
    numerals=_NUMERALS,
    tallies=word_set("aantal"),
    backward=_BACKWARD,
    shells=_SHELLS,
    forward=_FORWARD,
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    numbered=_NUMBERED,
    which=word_set("dat om"),
    by_age=r"De \d{1,3}-jarige",
    speech=SPEECH,
)
