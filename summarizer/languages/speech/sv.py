"""Swedish: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, endings, forms, words

#: As Unicode has them, which a test compares: to read them with Babel takes a sixth of a second.
DAYS = words("måndag tisdag onsdag torsdag fredag lördag söndag")
MONTHS = words(
    """
    januari februari mars april maj juni juli augusti september oktober november december
    """
)

#: Endings of verbs like berätta: the present, the past and the supine.
_AR = "r de t"

SPEECH = Speech(
    say=words("säger sade sa sagt säga"),
    tell=words("berättar berättade berättat meddelar meddelade meddelat informerar informerade"),
    report=forms(
        """
        förklara svara påpeka betona konstatera fråga hävda varna lova klaga kommentera utropa ropa
        upprepa poängtera anklaga argumentera avslöja bekräfta beklaga citera erinra hota inflika
        kritisera muttra mumla notera protestera resonera rapportera replikera summera sucka skämta
        twittra undra uppmana viska vädja önska avfärda analysera avisera
        """,
        _AR,
    )
    | words(
        """
        skriver skrev skrivit tillägger tillade tillagt menar menade menat anser ansåg ansett
        tycker tyckte tyckt tror trodde medger medgav medgett lägger lade fortsätter fortsatte
        framhåller framhöll framhållit understryker underströk uppger uppgav uppgett hoppas
        hoppades invänder invände föreslår föreslog utlovar utlovade skriker skrek minns mindes
        fastslår fastslog slår slog lyder löd heter hette inleder inledde avslutar avslutade
        kräver krävde krävt beskriver beskrev beskrivit sammanfattar sammanfattade kallar kallade
        försäkrar försäkrade erkänner erkände förtydligar förtydligade gissar gissade skojar
        """
    ),
    express=words(
        """
        berömmer berömde fördömer fördömde jämför jämförde välkomnar välkomnade hyllar hyllade
        befarar befarade fruktar fruktade ser såg
        """
    ),
    media=words(
        "uttalande intervju samtal brev tweet tal meddelande rapport presskonferens mejl inlägg "
        "pressmeddelande bok video"
    ),
    he=words("han honom hans"),
    she=words("hon henne hennes"),
    they=words("de dem deras"),
    i=words("jag mig vi oss min mitt mina vår vårt våra"),
    subjects=words("han hon de jag vi"),
    owners=words("sin sitt sina hans hennes deras min vår"),
    by=words("av från"),
    who=words("som vilken vilket vilka vars"),
    determiners=words(
        """
        en ett den det de denna detta dessa varje ingen inga några flera många två tre fyra alla
        """
    ),
    prepositions=words(
        """
        av i på till från med för om hos vid över under mellan utan efter före mot genom enligt
        kring bland inom utanför trots sedan åt ur
        """
    ),
    whereabouts=words("i från på"),
    seats=words("i för"),
    conjunctions=words("och eller men för när om eftersom medan fast så"),
    auxiliaries=words(
        """
        är var har hade blir blev kan kunde ska skulle vill ville måste får fick bör borde vara
        varit
        """
    ),
    adverbs=words(
        """
        också sedan senare ännu igår idag imorgon nu igen dock därför vidare tidigare redan
        bara själv sig där då nyligen inte till dessutom
        """
    ),
    according=(("enligt",),),
    pairing=words("och"),
    age_endings=("-årige", "-åriga"),
    that=words("att"),
    openers=words(
        """
        alla allt andra att av bara bland både dagen de den denna dessa dessutom det detta dock du
        då där därför efter eftersom ej ett en enligt er ett flera fram från för först förra
        genom han hans har hela hennes här hon hos hur i inför ingen innan inte ja jag kanske kring
        men mot mycket många när nästa någon några nu nej och också om på redan samtidigt sedan
        senare som så tack till trots två under upp ur utan var vad varför varje vem vi vid är över
        därmed därefter däremot därutöver därav emellertid slutligen tidigare tillfrågad vidare
        ändå hittills ursprungligen
        """
    ),
    titles_he=words("herr kung prins farbror broder"),
    titles_she=words("fru fröken drottning prinsessa syster"),
    own_names="sv",
    titles=words(
        """
        dr dr. professor docent statsminister statsministern minister ministern utrikesminister
        finansminister justitieminister president presidenten borgmästare kommunalråd
        riksdagsledamot landshövding general överste kapten direktör vd ordförande talesperson
        pressekreterare domare åklagare kommissarie ambassadör påve biskop präst tränare
        förbundskapten partiledare rektor
        """
    ),
    abbreviations=words("dr prof st nr ca bl.a t.ex d.v.s m.m osv kr milj"),
    particles=words("von af de la le el al bin van der"),
    joiners=words("för och i &"),
    organisations=words(
        """
        universitet universitetet högskola högskolan institutet departementet verket myndigheten
        domstolen tingsrätten rådet banken ab bolaget förbundet partiet facket tidningen
        kommissionen polisen stiftelsen föreningen klubben sjukhuset kyrkan riksdagen regeringen
        unionen museet kommunen regionen
        """
    ),
    silent=DAYS
    | MONTHS
    | words(
        """
        sverige norge danmark finland europa stockholm göteborg malmö uppsala lund umeå linköping
        helsingfors oslo köpenhamn london paris berlin usa eu ryssland kina tyskland frankrike
        ukraina svenska svensk
        """
    ),
    silent_times=DAYS
    | MONTHS
    | words(
        """
        måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen
        """
    ),
    tails=words("för från i på vid av"),
    nouns_he=words(
        """
        man mannen pappa fadern son sonen bror brodern farfar morfar pojke pojken talesman
        talesmannen skådespelare fiskare kungen
        """
    ),
    nouns_she=words(
        """
        kvinna kvinnan mamma modern dotter dottern syster systern farmor mormor flicka flickan
        talskvinna talskvinnan skådespelerska drottningen sjuksköterska sjuksköterskan
        """
    ),
    nouns=words(
        """
        ministern minister statsministern presidenten borgmästaren kommunalrådet advokat advokaten
        läkare läkaren forskare forskaren professor professorn expert experten ekonom ekonomen
        historiker historikern curator curatorn ingenjör ingenjören politiker politikern
        riksdagsledamot åklagare
        åklagaren domare domaren polis vittne vittnet granne grannen företagare ägare ägaren
        grundare grundaren tränare tränaren spelare spelaren målvakt kapten kaptenen student elev
        eleven lärare läraren redaktör redaktören journalist journalisten författare författaren
        konstnär konstnären sångare sångaren sångerska musiker arrangör aktivist aktivisten offer
        chef chefen ledare ledaren vd direktör direktören ordförande ordföranden talesperson
        talespersonen pressekreterare pressekreteraren bonde bonden rektor rektorn person barn
        """
    ),
    groups=words(
        """
        polisen kommunen regeringen departementet myndigheten domstolen företaget bolaget partiet
        facket föreningen räddningstjänsten åklagarmyndigheten organisationen stiftelsen
        universitetet sjukhuset invånarna experterna forskarna föräldrarna lärarna läkarna bönderna
        kritikerna poliser vittnen ägarna studenterna banken rådet oppositionen regionen klubben
        forskare experter föräldrar invånare boende
        länsstyrelsen skolverket kommunstyrelsen ledningen styrelsen grannar grannarna anhöriga
        resenärer kunder fackförbundet förbundet elever patienter vittnena målsägandena medarbetare
        anställda kommuninvånare
        """
    ),
    papers=words(
        "rapporten rapport tidningen brevet studien meddelandet artikeln domen uttalandet"
    ),
    signs=words("skylt skylten banderoll banderollen affisch plakat plakatet slogan motto"),
    agent_endings=endings("ologen olog forskaren talesperson talespersonen ledaren chefen"),
    be=words("är var"),
    present=words("är"),
    leading=words("leder driver"),
    lasting=words("sedan"),
    articles=words("en ett den det de"),
    definite={"den": "", "det": ""},
    honorifics=words("herr fru fröken dr dr."),
    naming=words("kallad kallade kallas titeln ordet begreppet smeknamnet döpt"),
    works=words("boken romanen filmen låten albumet pjäsen serien tidskriften utställningen"),
    tag_dashes=True,
    tag_commas=True,
    perfect=words("har hade"),
    negations=words("inte aldrig ingen inga"),
    subordinating=words("om när vad hur varför eftersom"),
)
