"""German: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, endings, forms, words

#: As Unicode has them, which a test compares: to read them with Babel takes a sixth of a second.
DAYS = words("montag dienstag mittwoch donnerstag freitag samstag sonntag")
MONTHS = words(
    """
    januar februar märz april mai juni juli august september oktober november dezember
    """
)

#: Endings of weak verbs: the present and the past in the third person.
_WEAK = "t te ten"
_REPORT_WEAK = """
    analysier antworte appellier argumentier äußer begründe behaupte beharr bejah bekräftig beklag
    bekund bemerk bemängel beobachte berichte berichtig beruhig beschwer bestätig beteuer beton
    bilanzier dementier dozier eröffne entgegne entschuldig ereifer erinner erkundig erklär
    erläuter ermahn erwider erzähl ergänz flüster folger forder formulier frag freu frotzel füg
    gelob grüß hauch hoff höhn jammer jubel kommentier konkretisier konstatier konter kritisier
    kündig klag lach läster laute lob mahn mein merk monier moser mutmaß murmel nörgel notier
    offenbare orakel polter poste prahl predig prophezei präzisier prognostizier protestier
    rechtfertig referier relativier resümier räum schilder scherz schimpf schrei schwärm seufz
    signalisier spekulier spotte stammel stell stichel stöhn tadel tobe tön tröste twitter
    unterstell urteil verdeutlich verkünde verlang verlaute vermelde vermute verneine versicher
    verteidig warn wetter wiederhol witzel wunder wünsch zeig zitier zürn zweifel entrüste
"""
_EXPRESS_WEAK = """
    begrüß bewerte bezeichne charakterisier glaub verurteil verteidig werte würdig titulier
    beschimpf befürchte
"""

SPEECH = Speech(
    say=words("sagte sagt sagten sagen gesagt so"),
    tell=forms("teil informier unterricht", _WEAK),
    report=forms(_REPORT_WEAK, _WEAK)
    | words(
        """
        bat bittet betonten fand findet gab gestand gesteht heißt hieß hob rief rufen riet rät
        schrieb schreibt schrieben schreiben sprach spricht unterstrich unterstreicht verriet
        verrät versprach verspricht verwies verweist widersprach widerspricht befand fuhr schloss
        bekannte bekennt schwor las liest lud lädt drohte droht gibt
        """
    ),
    express=forms(_EXPRESS_WEAK, _WEAK)
    | words(
        """
        beschrieb beschreibt nannte nennt denkt dachte warf wirft sieht sah hält hielt sprach wies
        nennen bezeichnen empfand empfindet pries preist verglich vergleicht rügte rügt
        """
    ),
    media=words(
        "erklärung mitteilung interview gespräch brief tweet rede stellungnahme bericht e-mail "
        "pressekonferenz beitrag buch video"
    ),
    he=words("er ihm ihn sein seine seiner seinem seinen"),
    she=words("sie ihr ihre ihrer ihrem ihren"),
    they=frozenset(),
    i=words("ich mir mich wir uns mein meine unser unsere"),
    subjects=words("er sie ich wir"),
    owners=words("sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren mein meine"),
    by=words("von"),
    who=words("der die das welche welcher deren dessen"),
    determiners=words(
        """
        der die das den dem des ein eine einer eines einem einen dieser diese dieses jener jene
        mehrere viele einige zwei drei vier alle kein keine
        """
    ),
    prepositions=words(
        """
        von in im an am auf aus bei beim mit nach zu zum zur für gegen über um durch vor seit
        während wegen unter zwischen ohne hinter neben laut gegenüber trotz vom ins ans
        """
    ),
    conjunctions=words("und oder aber sondern denn wenn als weil obwohl während doch"),
    auxiliaries=words(
        """
        ist sind war waren hat haben hatte hatten wird werden wurde wurden worden kann könnte muss
        soll sollte will wolle habe sei würde darf
        """
    ),
    adverbs=words(
        """
        auch dann später noch gestern heute morgen jetzt nun wieder aber jedoch dabei dazu zudem
        außerdem weiter hinzu an mit danach zuvor bereits schon nur einst selbst sich
        """
    ),
    according=(
        ("laut",),
        ("zufolge",),
        ("nach", "angaben", "von"),
        ("nach", "angaben"),
        ("nach", "den", "worten", "von"),
    ),
    according_behind=(("zufolge",),),
    pairing=words("und"),
    age_endings=("-jährige", "-jähriger"),
    that=words("dass daß"),
    openers=words(
        """
        aber als am an auch auf aus außerdem bei beim bis da dabei dafür dagegen daher damit danach
        dann darauf darum das dass dazu den denn dennoch der deren deshalb dessen die dies diese
        dieser dieses doch dort durch ein eine einem einen einer eines einige er erst es etwa für
        gegen gestern hat heute hier hinter ihm ihn ihr ihre im immer in inzwischen ja jedoch jetzt
        kein keine laut man mehr mit nach nachdem neben nicht noch nun nur ob obwohl oder ohne
        schon sei seine seit selbst sie sind so sogar sondern trotz über um und unter viele vom von
        vor wann war warum was weil wenn wer werden wie wieder wir wird wo während zu zudem zum
        zunächst zur zuvor zwei zwischen zwar trotzdem vielmehr allerdings ich uns unsere mein
        darin daran darüber darunter davon davor dadurch dahinter daraufhin dahingehend hierzu
        hierbei hierfür hiermit hieraus hierin hingegen indes indessen infolgedessen insgesamt
        letztlich mittlerweile nachher schließlich seitdem seither somit sonst stattdessen
        tatsächlich überdies ursprünglich vorher weiterhin woraufhin worauf wobei gleichzeitig
        gefragt angesprochen konkret wörtlich zusätzlich ebenso ebenfalls einerseits andererseits
        sofort wieso weshalb welches beispielsweise demnach gleichwohl freilich anfang anfangs
        leute ferner deswegen folglich also letztendlich zuletzt zuerst unterdessen währenddessen
        bislang bisher künftig demnächst früher damals immerhin ohnehin sowieso übrigens nämlich
        offenbar offensichtlich anscheinend angeblich vermutlich wahrscheinlich vielleicht
        möglicherweise eventuell womöglich wirklich natürlich selbstverständlich leider
        glücklicherweise hoffentlich manchmal oft häufig meist meistens nie niemals erneut nochmals
        längst derzeit aktuell momentan zugleich genauso insbesondere besonders gerade genau bloß
        lediglich allein kaum beinahe ungefähr circa knapp weniger wenige manche beide jeder jede
        niemand jemand etwas nichts vieles manches solche derartige mancher sehr ziemlich daraus
        drinnen draußen oben unten überall nirgends irgendwo zweifellos durchaus sicherlich
        bestimmt
        """
    ),
    titles_he=words("herr könig prinz fürst"),
    titles_she=words("frau königin prinzessin fürstin"),
    own_names="de",
    titles=words(
        """
        dr dr. prof prof. professor professorin präsident präsidentin kanzler kanzlerin minister
        ministerin außenminister außenministerin innenminister innenministerin finanzminister
        finanzministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
        senator senatorin papst bischof pfarrer general oberst direktor direktorin chef chefin
        sprecher sprecherin trainer trainerin abgeordneter abgeordnete ministerpräsident
        ministerpräsidentin bundeskanzler bundeskanzlerin bundespräsident staatssekretär
        staatssekretärin vorsitzender vorsitzende kommissar kommissarin richter richterin
        botschafter botschafterin
        """
    ),
    abbreviations=words("dr prof hr fr st nr bzw ca usw bspw z.b u.a d.h evtl ggf mio mrd"),
    suffixes=words("jr jr."),
    particles=words("von van de der den zu zur zum al el bin"),
    no_given_names=words("adel art atlas chance job line lupe man romane tage tod tor tore von"),
    joiners=words("für der des und"),
    organisations=words(
        """
        universität hochschule institut ministerium bundesamt amt gericht bundesgericht bank ag
        gmbh verein verband partei gewerkschaft zeitung bundestag bundesrat rat kommission polizei
        stiftung gesellschaft union bund club rundfunk krankenhaus kirche agentur
        """
    ),
    silent=DAYS
    | MONTHS
    | words(
        """
        deutschland österreich schweiz frankreich europa berlin hamburg münchen köln wien zürich
        bern usa eu russland china italien spanien polen deutsche deutschen europäische
        """
    ),
    silent_times=DAYS | MONTHS | words("gestern heute"),
    tails=words("von der des für aus bei im"),
    nouns_he=words(
        """
        mann vater sohn bruder sprecher vorsitzender minister präsident kanzler bürgermeister
        oberbürgermeister chef leiter direktor lehrer arzt anwalt forscher trainer experte
        geschäftsführer autor schriftsteller ökonom historiker politiker professor ingenieur
        regisseur schauspieler kapitän polizist richter kollege nachbar augenzeuge insider
        verfasser gründer betreiber inhaber besitzer diktator oppositionsführer staatschef bewohner
        händler veranstalter täter angreifer passagier fluggast berater gutachter herausgeber
        wissenschaftler verteidiger ankläger kläger beobachter analyst oberkommandierender
        kommandeur general beamter abgeordneter außenminister papst könig profi sportler
        skispringer moderator senator manager mediziner rektor olympiasieger ständerat nationalrat
        regierungsrat kandidat spitzenkandidat diplomat oberst soldat feuerwehrmann kommandant
        kardinal imam rabbiner gewerkschafter ehemann wirt galerist kurator pilot influencer
        """
    ),
    nouns_she=words(
        """
        frau mutter tochter schwester sprecherin vorsitzende ministerin präsidentin kanzlerin
        bürgermeisterin oberbürgermeisterin chefin leiterin direktorin lehrerin ärztin anwältin
        forscherin trainerin expertin geschäftsführerin autorin schriftstellerin ökonomin
        historikerin politikerin professorin ingenieurin regisseurin schauspielerin kapitänin
        polizistin richterin kollegin nachbarin augenzeugin sportlerin skispringerin moderatorin
        senatorin managerin unternehmerin medizinerin rektorin olympiasiegerin kandidatin
        spitzenkandidatin diplomatin soldatin feuerwehrfrau kommandantin gewerkschafterin witwe
        designerin galeristin kuratorin pilotin influencerin ständerätin nationalrätin
        regierungsrätin
        """
    ),
    nouns=words("abgeordnete abgeordneter angestellte mitglied kind person zeuge zeugin opfer"),
    groups=words(
        """
        polizei behörden behörde regierung ministerium partei unternehmen firma gericht
        staatsanwaltschaft feuerwehr verband verein gewerkschaft forscher experten anwohner ärzte
        anwälte kritiker vertreter beamte beamten opposition stadt verwaltung leute eltern schüler
        fans bewohner
        autoren leser nutzer nachbarn passanten touristen reisende fahrgäste studenten patienten
        fahrer demonstranten soldaten politiker minister historiker soziologen kommentatoren kunden
        verbraucher zuschauer unternehmer landwirte bauern arbeiter fischer kinder jugendliche
        angehörige ermittler richter
        """
    ),
    signs=words(
        """
        schild plakat banner transparent aufschrift slogan motto inschrift
        schriftzug etikett
        """
    ),
    papers=words(
        "bericht studie mitteilung erklärung zeitung brief gutachten urteil dokument artikel "
        "beitrag schreiben papier gesetz"
    ),
    possessives=frozenset(),
    agent_endings=tuple(
        sorted(
            words(
                """
        ologe ologin iker ikerin sprecher sprecherin minister ministerin präsident präsidentin
        kanzler kanzlerin meister meisterin leiter leiterin chef chefin direktor direktorin lehrer
        lehrerin arzt ärztin anwalt anwältin forscher forscherin trainer trainerin experte expertin
        führer führerin autor autorin politiker politikerin professor professorin ingenieur
        ingenieurin ttenwart hauswart platzwart tankwart deichgraf hauptmann hauptfrau abgeordnete
        abgeordneter abgeordneten beauftragte beauftragter beauftragten beamten beamte vorsitzende
        vorsitzender sekretär sekretärin
        schaftler schaftlerin händler händlerin landwirt landwirtin gastwirt gastwirtin wirtin
        pfleger pflegerin richter richterin berater beraterin arbeiter arbeiterin verwalter
        verwalterin pfarrer pfarrerin bischof bischöfin fahrer fahrerin kapitän kapitänin reporter
        reporterin redakteur redakteurin korrespondent korrespondentin journalist journalistin
        alist alistin aktivist aktivistin polizist polizistin jurist juristin ökonom ökonomin
        historiker historikerin architekt architektin tischler tischlerin bäcker bäckerin fischer
        fischerin förster försterin gärtner gärtnerin bauer bäuerin schreiber schreiberin macher
        macherin besitzer besitzerin inhaber inhaberin gründer gründerin betreiber betreiberin
        verkäufer verkäuferin sänger sängerin musiker musikerin künstler künstlerin schauspieler
        schauspielerin regisseur regisseurin spieler spielerin torwart stürmer stürmerin student
        studentin schüler schülerin rentner rentnerin geschäftsführer geschäftsführerin amtsrat
        rätin landrat stadtrat ministerialrat kommissar kommissarin botschafter botschafterin
        inspektor inspektorin nachbar nachbarin beamter beamtin helfer helferin retter retterin
        züchter züchterin winzer winzerin hebamme krankenschwester mechaniker mechanikerin
        ermittler ermittlerin fachmann fachfrau kaufmann kauffrau obmann obfrau obermeister
        kundler kundlerin jägerin jäger kämpfer kämpferin
        """
            )
        )
    ),
    feminine_ending="in",
    be=words("ist war"),
    present=words("ist"),
    leading=words(
        """
        leitet leitete führt führte betreibt betrieb besitzt verwaltet vertritt lehrt unterrichtet
        forscht arbeitet lebt wohnt organisiert verantwortet koordiniert gründete trainiert
        """
    ),
    verbs_they=endings("en"),
    participle_endings=endings("end"),
    verb_last=True,
    lasting=words("seit"),
    articles=words("der die das ein eine"),
    oblique_determiners=words(
        """
        dem den des einem einen einer eines diesem diesen jenem jenen keinem keinen keiner keines
        seinem seinen seiner seines ihrem ihren ihrer ihres meinem meinen meiner unserem unseren
        unserer allen beiden vielen einigen mehreren
        """
    ),
    adjectives=("e", "er", "en", "es", "em"),
    oblique_before_adjectives=words("der dieser jener"),
    oblique_adjective="en",
    oblique_nouns=(
        "ung",
        "heit",
        "keit",
        "schaft",
        "tät",
        "tion",
        "sion",
        "erin",
        "istin",
        "anwältin",
        "ärztin",
        "stadt",
        "polizei",
        "partei",
        "firma",
        "behörde",
        "gemeinde",
        "kirche",
        "armee",
        "bank",
        "zentrale",
        "feuerwehr",
        "agentur",
        "presse",
        "studie",
        "gruppe",
        "familie",
        "klinik",
        "beamten",
        "experten",
        "franzosen",
        "studenten",
        "kollegen",
        "zeugen",
        "medien",
        "behörden",
        "journalisten",
        "demokraten",
        "grünen",
        "linken",
        "betroffenen",
        "anwesenden",
        "forschenden",
    ),
    definite={"der": "he", "die": "she", "dieser": "he", "diese": "she"},
    honorifics=words("herr frau dr dr. prof. prof"),
    capital_nouns=True,
    so_called=words("sogenannte sogenannten sogenannter sogenanntes sogenanntem angeblichen"),
    naming=words("sogenannte sogenannten genannt namens titel wort begriff"),
    works=words(
        """
        buch roman lied film album stück serie zeitschrift ausstellung magazin fachmagazin
        fachzeitschrift dokumentation oper gedicht sendung festival preis projekt programm
        kurzfilm spielfilm song single tournee
        """
    ),
    perfect=words("hat haben habe hatte hatten"),
    negations=words("nicht nie niemals kein keine niemand"),
    subordinating=words("wenn falls ob was wie warum als weil bevor nachdem sobald"),
)
