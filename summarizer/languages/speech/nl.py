"""Dutch: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, endings, forms, words

#: As Unicode has them, which a test compares: to read them with Babel takes a sixth of a second.
DAYS = words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag")
MONTHS = words(
    """
    januari februari maart april mei juni juli augustus september oktober november december
    """
)

#: Endings of weak verbs with a past in -de: the present and the past in the third person.
_WEAK = "t de den"
_REPORT_WEAK = """
    adviseer analyseer argumenteer beklemtoon beschuldig bevestig citeer concludeer constateer
    corrigeer dreig erken formuleer herhaal herinner illustreer jammer jubel klaag kondig meld
    mopper nuanceer opper preciseer protesteer reageer relativeer repliceer schamper schreeuw sneer
    specificeer stamel suggereer twitter verduidelijk verklaar verkondig verzeker vervolg oordeel
    noteer mompel
"""

SPEECH = Speech(
    say=words("zei zegt zeggen zeiden gezegd stelt stelde stelden"),
    tell=words("vertelt vertelde vertelden meldt meldde meldden liet laat informeerde"),
    report=forms(_REPORT_WEAK, _WEAK)
    | words(
        """
        antwoordt antwoordde antwoordden benadrukt benadrukte benadrukten bekent bekende bekenden
        belooft beloofde beloofden beschrijft beschreef bestempelt betoogt betoogde betoogden
        betwist betwistte beweert beweerde denkt dacht dachten eist eiste eisten grapt grapte
        hoopt hoopte hoopten houdt hield klinkt klonk krabbelt lacht lachte luidt luidde maakt
        meent meende meenden merkt merkte merkten noemt noemde nam ontkent ontkende ontkenden
        onderstreept onderstreepte pleit pleitte raadt raadde riep roept roepen riepen schatte
        schreef schrijft schrijven schreven schetst schetste spreekt sprak spraken stipt tweet
        tweette twijfelt twijfelde uit uitte vindt vond vonden vinden vraagt vroeg vroegen
        vermoedt vermoedde verwacht verwachtte verzekert verzekerde verzucht verzuchtte wees wijst
        waarschuwt waarschuwde waarschuwden weet wist zag ziet fluistert fluisterde gaf geeft
        """
    ),
    express=words(
        """
        bekritiseert bekritiseerde prijst prees veroordeelt veroordeelde vergelijkt vergeleek
        verwelkomt verwelkomde gelooft geloofde vreest vreesde
        """
    ),
    media=words(
        "verklaring interview gesprek brief tweet toespraak bericht rapport persconferentie mail "
        "persbericht boek video"
    ),
    he=words("hij hem zijn"),
    she=words("zij haar ze"),
    they=words("hen hun"),
    i=words("ik mij me wij we ons mijn onze"),
    subjects=words("hij zij ze ik wij we"),
    owners=words("zijn haar hun mijn onze ons"),
    by=words("van door"),
    who=words("die dat wie wiens welke"),
    determiners=words(
        """
        de het een deze dit die dat elke ieder iedere geen enkele meerdere veel twee drie vier alle
        sommige
        """
    ),
    prepositions=words(
        """
        van in op aan bij met naar voor door over uit tegen tot om onder tussen zonder achter naast
        tijdens volgens sinds na via wegens ondanks binnen buiten rond te per
        """
    ),
    whereabouts=words("in uit te bij"),
    seats=words("van"),
    conjunctions=words("en of maar want als omdat terwijl hoewel toen dus zodat"),
    auxiliaries=words(
        """
        is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon moet
        moeten moest zal zullen zou zouden mag wil wilde
        """
    ),
    adverbs=DAYS
    | words(
        """
        ook dan later nog gisteren vandaag morgen nu weer toch echter daarbij daarom verder eerder
        al alleen maar ooit zelf zich er daarna onlangs toe aan op uit vanochtend vanmiddag
        """
    ),
    according=(("volgens",), ("aldus",), ("in", "de", "woorden", "van")),
    pairing=words("en"),
    age_endings=("-jarige",),
    that=words("dat"),
    openers=words(
        """
        aan achter al alle als bij binnen buiten daar daarna daarom dan dat de deze die dit door
        dus echter een eerder eerst elke en er geen gisteren haar had heeft het hier hij hoe hoewel
        hun ik in inmiddels is ja maar men met mijn misschien morgen na naast nadat nee niet nog nu
        of om omdat ondanks onder onze ook op over sinds sommige terwijl tijdens toch toen tot
        tussen twee uit vandaag veel verder via volgens voor voordat vooral waar waarom want was
        wat we weer wie wij ze zelfs zij zijn zo zoals zonder zou daarin daarmee daarop daaraan
        daarbij daardoor daartoe daarvan daarvoor hierin hiermee hierop hierover hiervoor
        vervolgens tegelijkertijd intussen ondertussen uiteindelijk desondanks niettemin bovendien
        gevraagd desgevraagd letterlijk overigens tenslotte wanneer
        """
    ),
    titles_he=words("meneer heer dhr dhr. koning prins pater broeder"),
    titles_she=words("mevrouw mevr mevr. mw mw. koningin prinses zuster"),
    own_names="nl",
    titles=words(
        """
        dr dr. prof prof. professor drs drs. ir ir. mr mr. president premier minister
        minister-president staatssecretaris burgemeester wethouder gedeputeerde senator kamerlid
        generaal kolonel kapitein directeur voorzitter woordvoerder woordvoerster rechter officier
        commissaris ambassadeur paus bisschop dominee coach trainer bondscoach fractievoorzitter
        partijleider
        """
    ),
    abbreviations=words("dr prof drs ir mr ing mevr dhr mw bijv bv enz nr ca o.a d.w.z resp st"),
    suffixes=words("jr jr. sr sr."),
    particles=words("van de der den ten ter te 't la le el al bin in op von di du"),
    joiners=words("voor der van en &"),
    organisations=words(
        """
        universiteit hogeschool instituut ministerie gemeente rechtbank hof raad bank bv nv
        vereniging partij vakbond krant commissie politie stichting bond club omroep ziekenhuis
        kerk kamer unie federatie maatschappij museum
        """
    ),
    silent=DAYS
    | MONTHS
    | words(
        """
        nederland belgië vlaanderen duitsland frankrijk engeland europa amsterdam rotterdam utrecht
        groningen eindhoven tilburg brussel antwerpen gent brugge leuven londen parijs berlijn vs
        eu rusland china amerika nederlandse belgische vlaamse europese amerikaanse duitse franse
        russische
        """
    ),
    silent_times=DAYS | MONTHS | words("gisteren vandaag"),
    tails=words("van voor uit bij in"),
    nouns_he=words(
        """
        man vader zoon broer oom opa jongen woordvoerder voorzitter directeur leraar schrijver
        acteur regisseur visser bakker boer buurman koning
        """
    ),
    nouns_she=words(
        """
        vrouw moeder dochter zus tante oma meisje woordvoerster voorzitster directrice lerares
        schrijfster actrice regisseuse buurvrouw koningin verpleegkundige
        """
    ),
    nouns=words(
        """
        minister premier president burgemeester wethouder advocaat arts dokter huisarts hoogleraar
        onderzoeker wetenschapper expert deskundige econoom historicus conservator curator
        ingenieur politicus kamerlid
        officier rechter agent getuige ooggetuige omwonende bewoner ondernemer eigenaar oprichter
        coach trainer speler doelman aanvoerder student leerling docent redacteur journalist
        correspondent auteur kunstenaar zanger zangeres muzikant organisator vrijwilliger activist
        slachtoffer verdachte familielid collega medewerker werknemer baas chef leider persoon kind
        topman topvrouw bestuurder ambtenaar inspecteur brandweerman schipper kapitein piloot
        """
    ),
    groups=words(
        """
        politie gemeente ministerie regering kabinet rechtbank bedrijf partij vakbond vereniging
        brandweer justitie om organisatie stichting universiteit ziekenhuis bewoners omwonenden
        experts deskundigen wetenschappers onderzoekers ouders leraren artsen boeren critici
        agenten betrokkenen advocaten ondernemers werknemers studenten bank raad commissie
        oppositie coalitie provincie waterschap maatschappij
        ondernemingsraad bestuur directie leiding college fractie woordvoerders buurtbewoners
        slachtoffers reizigers klanten automobilisten vissers winkeliers leerlingen docenten
        verpleegkundigen patiënten getuigen nabestaanden medewerkers
        """
    ),
    papers=words("rapport krant brief onderzoek bericht persbericht artikel verklaring vonnis"),
    signs=words("bord spandoek poster sticker slogan motto affiche plakkaat opschrift"),
    agent_endings=endings("loog woordvoerder woordvoerster kundige leider bestuurder handelaar"),
    be=words("is was"),
    present=words("is"),
    leading=words("leidt runt bestuurt"),
    verb_last=True,
    lasting=words("sinds"),
    articles=words("de het een"),
    definite={"de": "", "het": ""},
    honorifics=words("meneer heer dhr dhr. mevrouw mevr mevr. mw mw. dr dr. drs drs. ir ir."),
    so_called=words("zogenaamde zogeheten zogenoemde"),
    naming=words("zogenaamde zogeheten zogenoemde genaamd genoemd titel woord term bijnaam"),
    works=words("boek roman film lied album toneelstuk serie tijdschrift tentoonstelling"),
    perfect=words("heeft hebben had hadden"),
    negations=words("niet nooit geen niemand"),
    subordinating=words("als of wanneer wat hoe waarom toen omdat"),
)
