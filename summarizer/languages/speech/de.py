"""German: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, words

SPEECH = Speech(
    say=words("sagte sagt sagten sagen gesagt so"),
    tell=words("teilte informierte"),
    report=words(
        """
        antwortete antwortet argumentierte äußerte äußert beklagte beklagt bekräftigte bekräftigt
        bemerkte bestätigte bestätigt betonte betont betonten entgegnete entgegnet ergänzte ergänzt
        erinnerte erklärte erklärt erklärten erläuterte erläutert erwiderte erwidert fand findet
        forderte fordert fragte fragt fügte heißt hieß hob kommentierte kommentiert konstatierte
        konterte kritisierte kritisiert kündigte kündigt lobte lobt mahnte mahnt meinte meint
        meinten merkte monierte notierte rief räumte resümierte schilderte schildert schimpfte
        schrieb schreibt schrieben schwärmte stellte twitterte unterstrich unterstreicht urteilte
        verkündete verlangte verlautete versicherte versichert versprach verspricht verwies warnte
        warnt wetterte wiederholte witzelte zitierte zitiert zeigte behauptete behauptet gab
        gestand verriet erzählte erzählt erzählen berichtete berichtet hofft hoffte klagte lautet
        lautete postete prophezeite rechtfertigte sprach spricht
        """
    ),
    express=words(
        """
        bezeichnete bezeichnet beschrieb beschreibt nannte nennt glaubt glaubte denkt dachte
        verurteilte verurteilt begrüßte begrüßt wertete wertet warf wirft sieht sah hält hielt
        sprach bewertete verteidigte verteidigt wies nennen bezeichnen charakterisierte würdigte
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
    according_behind=words("zufolge"),
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
        """
    ),
    titles_he=words("herr könig prinz fürst"),
    titles_she=words("frau königin prinzessin fürstin"),
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
    particles=words("von van de der den zu zur zum vom al el bin"),
    joiners=words("für der des und"),
    organisations=words(
        """
        universität hochschule institut ministerium bundesamt amt gericht bundesgericht bank ag
        gmbh verein verband partei gewerkschaft zeitung bundestag bundesrat rat kommission polizei
        stiftung gesellschaft union bund club rundfunk krankenhaus kirche agentur
        """
    ),
    silent=words(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
        juni juli august september oktober november dezember deutschland österreich schweiz
        frankreich europa berlin hamburg münchen köln wien zürich bern usa eu russland china
        italien spanien polen deutsche deutschen europäische
        """
    ),
    silent_times=words(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
        juni juli august september oktober november dezember gestern heute
        """
    ),
    tails=words("von der des für aus bei im"),
    nouns_he=words(
        """
        mann vater sohn bruder sprecher vorsitzender minister präsident kanzler bürgermeister
        oberbürgermeister chef leiter direktor lehrer arzt anwalt forscher trainer experte
        geschäftsführer autor schriftsteller ökonom historiker politiker professor ingenieur
        regisseur schauspieler kapitän polizist richter kollege nachbar augenzeuge
        """
    ),
    nouns_she=words(
        """
        frau mutter tochter schwester sprecherin vorsitzende ministerin präsidentin kanzlerin
        bürgermeisterin oberbürgermeisterin chefin leiterin direktorin lehrerin ärztin anwältin
        forscherin trainerin expertin geschäftsführerin autorin schriftstellerin ökonomin
        historikerin politikerin professorin ingenieurin regisseurin schauspielerin kapitänin
        polizistin richterin kollegin nachbarin augenzeugin
        """
    ),
    nouns=words("abgeordnete abgeordneter angestellte mitglied kind person zeuge zeugin opfer"),
    groups=words(
        """
        polizei behörden behörde regierung ministerium partei unternehmen firma gericht
        staatsanwaltschaft feuerwehr verband verein gewerkschaft forscher experten anwohner ärzte
        anwälte kritiker vertreter beamte beamten opposition stadt verwaltung leute eltern schüler
        fans bewohner
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
        abgeordneter beauftragte beauftragter vorsitzende vorsitzender sekretär sekretärin
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
        ermittler ermittlerin
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
    verb_last=True,
    lasting=words("seit"),
    articles=words("der die das ein eine"),
    definite={"der": "he", "die": "she"},
    honorifics=words("herr frau dr dr. prof. prof"),
    capital_nouns=True,
    so_called=words("sogenannte sogenannten sogenannter sogenanntes sogenanntem angeblichen"),
    naming=words("sogenannte sogenannten genannt namens titel wort begriff"),
    works=words("buch roman lied film album stück serie zeitschrift ausstellung"),
)
