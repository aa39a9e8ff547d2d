"""Polish: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, endings, words

SPEECH = Speech(
    say=words(
        """
        powiedział powiedziała powiedzieli powiedziały powiedziało powie mówi mówił mówiła
        mówili mówią mówiły rzekł rzekła oświadczył oświadczyła oświadczyli oświadcza
        stwierdził stwierdziła stwierdzili stwierdza stwierdzają
        """
    ),
    tell=words(
        """
        opowiada opowiadał opowiadała opowiadają opowiadali opowiedział opowiedziała
        poinformował poinformowała poinformowali poinformowało informuje informują
        informował informowała przekazał przekazała przekazali przekazało przekazuje
        przekazują zapewnił zapewniła zapewnili zapewnia zapewniają zapewniał zapewniała
        zdradził zdradziła zdradza zwierzył zwierzyła
        """
    ),
    report=words(
        """
        czytamy napisano poinformowano podano przekazano podkreślono zapewniono dodano
        stwierdzono oświadczono zaznaczono ogłoszono wyjaśniono oceniono
        śmieje uśmiecha wzdycha denerwuje irytuje oburza cieszy dziwi martwi przekonywali
        uważa uważają uważał uważała sądzi dodał dodała dodali dodaje dodają dodawał
        dodawała podkreślił podkreśliła podkreślili podkreśla podkreślają podkreślał
        podkreślała zaznaczył zaznaczyła zaznaczyli zaznacza zaznaczają zaznaczał
        zaznaczała wyjaśnił wyjaśniła wyjaśnili wyjaśnia wyjaśniają wyjaśniał wyjaśniała
        tłumaczy tłumaczył tłumaczyła tłumaczyli tłumaczą wytłumaczył wytłumaczyła zauważył
        zauważyła zauważyli zauważa zauważają przyznał przyznała przyznali przyznaje
        przyznają odpowiedział odpowiedziała odpowiedzieli odpowiada odpowiadają odpowiadał
        odpowiadała odparł odparła pisze piszą napisał napisała napisali pisał pisała
        twierdzi twierdzą twierdził twierdziła twierdzili ocenił oceniła ocenili ocenia
        oceniają przekonuje przekonują przekonywał przekonywała argumentuje argumentował
        argumentowała argumentują przypomniał przypomniała przypomina przypominają ostrzegł
        ostrzegła ostrzegli ostrzega ostrzegają ostrzegał ostrzegała potwierdził
        potwierdziła potwierdzili potwierdza potwierdzają zapowiedział zapowiedziała
        zapowiedzieli zapowiada zapowiadają obiecał obiecała obiecuje apeluje apelował
        apelowała apelują zaapelował zaapelowała zaapelowali pyta pytał pytała pytają
        zapytał zapytała wspomina wspominał wspominała wspominają komentuje komentował
        komentowała komentują skomentował skomentowała skomentowali relacjonuje
        relacjonował relacjonowała relacjonują ubolewa ubolewał ubolewała żartuje żartował
        żartowała zażartował zażartowała krzyknął krzyknęła krzyczy krzyczał krzyczała
        krzyczeli zawołał zawołała szepnął szepnęła zwrócił zwróciła zwraca zaprzeczył
        zaprzeczyła zaprzeczyli zaprzecza powtórzył powtórzyła powtarza powtarzał
        powtarzała podsumował podsumowała podsumowuje wskazał wskazała wskazali wskazuje
        wskazują sugeruje sugerował sugerowała narzeka narzekał narzekała narzekają skarży
        skarżył skarżyła skarżą kontynuuje kontynuował kontynuowała precyzuje sprecyzował
        sprecyzowała uściślił uściśliła zadeklarował zadeklarowała deklaruje deklarują
        ogłosił ogłosiła ogłosili ogłasza nalega zastrzegł zastrzegła zastrzega wylicza
        wyliczał wyliczała radzi doradza proponuje zaproponował zaproponowała dopowiada
        dopowiedział dopowiedziała wtóruje odnotował odnotowała nadmienił nadmieniła
        konkluduje skwitował skwitowała czytamy brzmi głosi kwituje zachęca grzmi grzmiał
        grzmiała
        """
    ),
    express=words(
        """
        nazwał nazwała nazwali nazywa nazywają określił określiła określili określa opisał
        opisała opisuje myśli wierzy skrytykował skrytykowała skrytykowali krytykuje
        krytykują potępił potępiła potępili pochwalił pochwaliła chwali porównał porównała
        porównuje oskarżył oskarżyła oskarżyli oskarża zarzucił zarzuciła zarzuca wyraził
        wyraziła podziękował podziękowała zacytował zacytowała cytuje cytują ocenił oceniła
        """
    ),
    media=words(
        """
        oświadczenie oświadczeniu komunikacie wywiadzie rozmowie wpisie liście mailu
        konferencji wystąpieniu przemówieniu antenie facebooku twitterze komentarzu piśmie
        apelu
        """
    ),
    he=words("on jego jemu mu nim niego niemu go"),
    she=words("ona jej ją nią niej"),
    they=words("oni one ich im nimi nich"),
    i=words(
        """
        ja mnie mi mną my nas nam nami mój moja moje moi nasz nasza nasze naszej naszego
        jestem jesteśmy mam mamy musimy chcemy
        """
    ),
    subjects=words("on ona oni one ja my"),
    owners=words("jego jej ich mój moja nasz nasza"),
    by=words("od przez"),
    who=words(
        "który która które którzy którego której których któremu którym którą kto czyj czyja"
    ),
    determiners=words(
        "ten ta to ci te tamten tamta taki taka takie każdy każda wszyscy niektórzy wielu kilku"
    ),
    whereabouts=words("w we z ze"),
    prepositions=words(
        """
        w we na z ze do od o po przy pod nad za dla bez przez między przed przeciw
        przeciwko wobec wśród około obok oprócz wokół dzięki mimo podczas ku u znad spod
        według wedle zdaniem poza
        """
    ),
    conjunctions=words(
        "i a ale lub albo czy oraz jeśli gdy kiedy bo ponieważ choć jednak żeby aby jak"
    ),
    auxiliaries=words(
        """
        jest są był była było byli były będzie będą może mogą mógł mogła mogli musi muszą
        musiał musiała ma mają miał miała został została zostali zostało by nie się
        """
    ),
    adverbs=words(
        """
        także też również potem później wcześniej dziś dzisiaj wczoraj jutro już jeszcze
        znów znowu tylko nawet teraz wtedy tu tam przy tym mu jej im nam mi dziennikarzom
        reporterom czytelnikom wprost stanowczo krótko w dalej z kolei natomiast
        jednocześnie szczerze
        """
    ),
    participle_endings=endings("ąc"),
    according=(
        ("według",),
        ("wedle",),
        ("zdaniem",),
        ("w", "ocenie"),
        ("w", "opinii"),
        ("jak", "wynika", "z", "informacji"),
        ("zgodnie", "ze", "słowami"),
    ),
    that=words("że iż"),
    openers=words(
        """
        a aby ale albo ani bez bo bowiem by był była było byli były będzie chcemy choć
        chyba ci co coś czasem czemu czy czyli często część dla dlaczego dlatego do dobrze
        dopiero dotychczas drugi druga dwa dzięki dziś dzisiaj gdy gdyby gdzie głównie i
        ich ile im inna inne inni inny iż ja jak jaki jakie jednak jednocześnie jednym
        jeden jego jej jestem jest jeszcze jeśli jeżeli już każda każdy kiedy kilka kilku
        kolejna kolejny kto która które którzy latem lecz lepiej ma mają mam mamy mi między
        mimo miał mnie mogą może można moja moje mój mu musimy musi my na nad nagle
        najpierw nam nas nasz nasza nasze natomiast nawet nic nie niestety nigdy nikt
        niektórzy no nowa nowe nowy o obecnie od odkąd ona on oni oprócz oraz ostatecznie
        ostatni około oto pan pani po pod podczas podobnie pomimo ponadto ponieważ poza
        potem pozostali prawda prawie proszę przecież przed przede przez przy raz razem
        również rano sam sama są skoro sobie spośród stąd swoje szkoda ta tak taka taki
        takie także tam te tego ten teraz też to tu tuż tutaj tych tylko tym tymczasem
        trzeba trzy ty u w wcześniej wczoraj we wedle według wciąż wiele wielu więc
        wieczorem wobec wokół wreszcie wszyscy wszystko wśród wtedy wtorek z za zaledwie
        zanim zaraz zarazem zatem zawsze zdaniem ze zgodnie zimą znów że żeby żaden
        mieszkańcy dziękuję
        pytany pytana pytani zapytany zapytana zapytani proszony proszona poproszony poproszona
        poproszeni dopytywany dopytywana odnosząc komentując nawiązując podkreślając dodając
        zaznaczając odpowiadając
        """
    ),
    titles_he=words("pan pana panu król książę hrabia ojciec brat ks. ks ksiądz o. bp abp kard"),
    titles_she=words("pani panią królowa księżna hrabina siostra"),
    own_names="pl",
    titles=words(
        """
        prezydent premier wicepremier minister wiceminister burmistrz wiceburmistrz wójt
        starosta marszałek wicemarszałek wojewoda senator senatorka poseł posłanka radny
        radna prezes wiceprezes dyrektor dyrektorka generał gen pułkownik płk mjr major
        kapitan kpt porucznik por st asp mł nadkom podkom kom insp podinsp sierż bryg prof
        profesor dr hab inż mec mecenas adwokat prokurator sędzia sędzina kanclerz papież
        biskup arcybiskup kardynał ambasador rzecznik rzeczniczka sołtys sołtyska
        """
    ),
    abbreviations=words(
        """
        prof dr hab inż mgr mec gen płk mjr kpt por ppłk st asp mł nadkom podkom kom insp
        podinsp sierż bryg ks bp abp kard św ul al np tys mln mld zł godz r w nr im m.in
        tzw tj itd itp woj red o s
        """
    ),
    particles=words("de von van al el ben da der di"),
    joiners=words("i im"),
    organisations=words(
        """
        uniwersytet politechnika instytut ministerstwo komitet komisja rada sąd trybunał
        sejm senat bank fundacja akademia agencja służba urząd departament federacja
        związek stowarzyszenie partia korporacja spółka grupa holding fabryka szpital
        muzeum teatr szkoła centrum komenda straż policja zarząd zakład generalna główny
        generalny nik uokik zus nfz gddkia imgw pap rpo pis po psl pkp cba abw nbp tvp tvn
        rmf orlen pkn pge kghm unia nato onz ue gus knf kprm msz mswia men
        """
    ),
    silent=words(
        """
        litwa łotwa estonia gruzja armenia azerbejdżan mołdawia węgry rumunia bułgaria
        finlandia szwecja norwegia holandia belgia austria szwajcaria włochy hiszpania
        grecja turcja syria egipt izrael kanada meksyk brazylia indie iran japonia serbia
        poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń luty marzec
        kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień polska
        warszawa kraków łódź wrocław poznań gdańsk szczecin bydgoszcz lublin białystok
        katowice gdynia częstochowa radom sosnowiec toruń kielce rzeszów gliwice zabrze
        olsztyn opole zakopane śląsk mazowsze podlasie pomorze małopolska wielkopolska
        mazury tatry bałtyk wisła odra europa niemcy berlin francja paryż anglia londyn usa
        stany zjednoczone waszyngton rosja moskwa ukraina kijów białoruś chiny pekin czechy
        słowacja bruksela polacy polak niemiec ukrainiec
        """
    ),
    silent_times=words("poniedziałek wtorek środę czwartek piątek sobotę niedzielę wczoraj"),
    tails=words("z ze do ds"),
    nouns_he=words(
        """
        mężczyzna ojciec tata syn brat mąż dziadek wujek chłopak chłopiec aktor pisarz
        nauczyciel wychowawca malarz piosenkarz poeta reżyser jeden rybak kierowca emeryt
        student uczeń sąsiad kibic sportowiec piłkarz tenisista lotnik ksiądz proboszcz
        mieszkaniec rolnik przedsiębiorca biznesmen robotnik pokrzywdzony oskarżony
        założyciel właściciel współwłaściciel naukowiec badacz dziennikarz radny trener
        programista redaktor prowadzący bloger producent kompozytor dyrygent kapitan
        bramkarz napastnik obrońca mistrz autor menedżer koordynator aktywista działacz
        wolontariusz pomocnik dyplomata urzędnik rozmówca strażak policjant żołnierz
        dowódca synoptyk pracownik uczestnik organizator kurator pacjent pasażer klient
        specjalista leśniczy weterynarz bibliotekarz muzyk tancerz kucharz przewodniczący
        ratownik
        """
    ),
    nouns_she=words(
        """
        kobieta matka mama córka siostra żona babcia ciotka dziewczyna dziewczynka aktorka
        pisarka nauczycielka wychowawczyni malarka piosenkarka poetka reżyserka jedna
        emerytka studentka uczennica sąsiadka kibicka sportsmenka tenisistka mieszkanka
        rolniczka pokrzywdzona oskarżona założycielka właścicielka współwłaścicielka
        kierowniczka badaczka naukowczyni lekarka dziennikarka rzeczniczka posłanka radna
        burmistrzyni dyrektorka trenerka ekspertka analityczka ekonomistka politolożka
        socjolożka historyczka psycholożka prawniczka biolożka wykładowczyni inżynierka
        architektka redaktorka prowadząca blogerka mistrzyni autorka menedżerka
        koordynatorka aktywistka działaczka wolontariuszka doradczyni urzędniczka
        rozmówczyni policjantka żołnierka pracownica uczestniczka organizatorka kuratorka
        pacjentka pasażerka klientka liderka członkini specjalistka weterynarka
        bibliotekarka tancerka kucharka sołtyska zastępczyni przewodnicząca prezeska
        szefowa wiceprezeska wdowa sprzedawczyni pielęgniarka położna sprzątaczka ministra
        ratowniczka wiceprzewodnicząca przedstawicielka rektorka
        """
    ),
    nouns=words(
        """
        artysta artystka brygadzista spawacz górnik sierżant projektant projektantka
        fotograf fotografka rzeźbiarz rzeźbiarka taksówkarz przewodnik przewodniczka
        obrońca obrończyni pełnomocnik pełnomocniczka ochroniarz listonosz listonoszka
        kronikarz prezydent premier wicepremier minister wiceminister senator senatorka
        profesor osoba dziecko ofiara źródło mecenas adwokat sędzia gość rzecznik poseł
        wójt burmistrz dyrektor ordynator ekspert analityk ekonomista politolog socjolog
        historyk psycholog prawnik radca biolog ekolog fizyk chemik astronom wykładowca
        inżynier architekt kierownik doradca ambasador konsul sołtys zastępca
        wiceprzewodniczący prezes szef wiceprezes komendant prokurator rektor dziekan
        sekretarz przedstawiciel naczelnik skarbnik starosta wojewoda marszałek członek
        lekarz świadek lider
        """
    ),
    groups=words(
        """
        biuro sanepid wodociągi rada komenda sejmik izba nadleśnictwo pogotowie policja
        prokuratura straż urząd ratusz magistrat rząd ministerstwo resort komitet
        departament firma spółka przedsiębiorstwo zakład bank sąd partia fundacja
        uniwersytet instytut szpital szkoła muzeum teatr dyrekcja redakcja federacja
        stowarzyszenie związek władze urzędnicy eksperci naukowcy badacze analitycy
        ekonomiści lekarze prawnicy adwokaci mieszkańcy aktywiści ekolodzy rodzice
        nauczyciele ratownicy śledczy policjanci świadkowie dziennikarze źródła posłowie
        radni przedstawiciele pracownicy organizatorzy uczestnicy kibice krytycy deweloper
        koncern agencja ambasada sztab zarząd związkowcy strażacy rolnicy przewoźnik
        opozycja klub
        ludzie ambasadorowie autorzy turyści pacjenci sąsiedzi studenci uczniowie pasażerowie
        kierowcy demonstranci protestujący manifestanci żołnierze politycy ministrowie posłanki
        działacze opozycjoniści historycy socjolodzy psycholodzy komentatorzy ekonomistki klienci
        konsumenci widzowie użytkownicy internauci ugrupowanie sądy
        """
    ),
    agent_endings=endings("ista istka log lożka ator atorka acz aczka niczka"),
    signs=words(
        """
        napis transparent plakat tabliczka szyld hasło slogan baner dewiza etykieta
        """
    ),
    papers=words(
        """
        raport badanie komunikat oświadczenie list dokument artykuł gazeta dziennik ustawa
        portal tygodnik uzasadnienie opinia
        """
    ),
    be=words("jest był była"),
    present=words("jest"),
    honorifics=words("pan pani pana panu panią dr prof hab mec dr. prof. hab. mec. inż. mgr. mgr"),
    relations=words("przyjaciel przyjaciółka sąsiad kolega koleżanka rywal znajomy"),
    naming=words(
        """
        tzw zwany zwana zwane zwanych zwanego zwanej słowo słowa termin określenie pojęcie
        pseudonim nazwa nazwą pod
        """
    ),
    works=words(
        """
        książka powieść film piosenka album spektakl serial obraz tygodnik dziennik gazeta ustawa
        program projekt nagroda konkurs festiwal wystawa gra artykuł rozdział
        """
    ),
    case_endings=endings(
        """
        a ą e ę i o u y ie ia ii ię ią iu io iem em om iom owi iowi ego iego emu iemu im ym
        ich ych iej ej
        """
    ),
    fleeting="e",
    given_he=words("adrian jan karol"),
    folds=(
        ("rz", "r"),
        ("dz", "d"),
        ("ł", "l"),
        ("ń", "n"),
        ("ó", "o"),
        ("ć", "c"),
        ("ś", "s"),
        ("ą", "ę"),
        ("ci", "ti"),
    ),
    verbs_he=endings("ł"),
    verbs_she=endings("ła"),
    verbs_they=endings("li ły ą"),
    names_he=endings("ski cki dzki skiego ckiego dzkiego skiemu ckiemu skim ckim dzkim owi em"),
    names_she=endings("ska cka dzka skiej ckiej dzkiej ską cką dzką"),
    subjects_she=endings("ska cka dzka"),
    oblique=endings(
        """
        skiego ckiego dzkiego skiemu ckiemu skim ckim dzkim skiej ckiej dzkiej ską cką dzką
        owi iem
        """
    ),
    genitives=endings("a y i u ów ego ej ich ych ii cji ści nia nej ą"),
    governed=endings("y ii"),
    objects=endings("om o ę ą em ami ie"),
    adjectives=endings(
        "ny na ne ni we owe skie ckie ski ska cki cka wy wa ły szy sza czy cza ży ża owy owa"
    ),
    predicates=endings(
        """
        ał ała ali ało ały ił iła ili iło iły ył yła yli yło ął ęła ęli ęło uje ują ać ić
        yć
        """
    ),
    lookalikes=words("zespoły działu wydziału skały siły zieleń"),
    impersonal=words(
        """
        czytamy napisano poinformowano podano przekazano podkreślono zapewniono dodano
        stwierdzono oświadczono zaznaczono ogłoszono wyjaśniono oceniono
        """
    ),
    owned_according=(("", "zdaniem"), ("w", "ocenie"), ("w", "opinii")),
    within=words("w we"),
    drops_subjects=True,
    quoted_names=True,
    tag_dashes=True,
    stops_outside=True,
    negations=words("nie nikt nigdy żaden"),
    subordinating=words("jeśli jeżeli gdy kiedy jak czy dlaczego"),
)
