"""English: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, words

#: As Unicode has them, which a test compares: to read them with Babel takes a sixth of a second.
DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = words(
    """
    january february march april may june july august september october november december
    """
)

SPEECH = Speech(
    weights="quotes_en",
    learned_from_pages=True,
    say=words("say said says saying"),
    tell=words("tell told tells telling inform informed informs"),
    report=words(
        """
        acknowledge acknowledged acknowledges acknowledging add added adds adding admit admitted
        admits admitting advise advised advises advising affirm affirmed affirms affirming agree
        agreed agrees allege alleged alleges alleging announce announced announces announcing
        answer answered answers answering argue argued argues arguing ask asked asks asking assert
        asserted asserts asserting assure assured assures assuring begin began begins boast
        boasted boasts boasting caution cautioned cautions cautioning chant chanted chants
        chanting charge charged charges charging chime chimed chimes claim claimed claims claiming
        clarify clarified clarifies comment commented comments commenting complain complained
        complains complaining concede conceded concedes conceding conclude concluded concludes
        concluding confess confessed confesses confide confided confirm confirmed confirms
        confirming contend contended contends contending continue continued continues continuing
        counter countered counters countering cry cried cries crying declare declared declares
        declaring demand demanded demands demanding deny denied denies denying elaborate
        elaborated emphasize emphasized emphasizes emphasizing exclaim exclaimed exclaims
        exclaiming explain explained explains explaining finish finished finishes gush gushed
        indicate indicated indicates indicating inquire inquired insist insisted insists insisting
        interject interjected interjects interrupt interrupted joke joked jokes joking lament
        lamented laments lamenting laugh laughed maintain maintained maintains maintaining mention
        mentioned mentions mentioning muse mused muses musing mutter muttered note noted notes
        noting observe observed observes observing opine opined opines plead pleaded pleads point
        pointed points pointing post posted posts posting predict predicted predicts predicting
        press pressed proclaim proclaimed proclaims proclaiming promise promised promises
        promising propose proposed proposes quip quipped quips quipping read reads recall recalled
        recalls recalling recount recounted recounts recounting reflect reflected reflects remark
        remarked remarks remarking remember remembered remembers remind reminded reminds
        reminding repeat repeated repeats repeating reply replied replies replying report reported
        reports reporting respond responded responds responding reveal revealed reveals revealing
        retort retorted retorts scoff scoffed scoffs scream screamed screams screaming shout
        shouted shouts shouting shot sigh sighed snap snapped snaps speak spoke speaks state
        stated states stating stress stressed stresses stressing suggest suggested suggests
        suggesting testify testified testifies testifying thunder thundered tweet tweeted tweets
        tweeting urge urged urges urging utter uttered vow vowed vows vowing warn warned warns
        warning whisper whispered whispers wonder wondered wonders wondering write wrote writes
        writing written yell yelled yells yelling volunteered offered quoted retweeted intoned
        implored deadpanned cracked summed opined ventured rejoined objected protested
        emphasise emphasised emphasises emphasising enquired captioned captions captioning penned
        enthused enthuses raved raves fumed fumes hinted hints shared shares sharing gloated
        chuckled groaned grumbled bemoaned bemoans theorized theorised speculated speculates
        surmised relayed marveled marvelled marvels mumbled murmured gasped sneered snarled
        growled bellowed hollered blurted stammered
        """
    ),
    phrasal_verbs=frozenset(
        {
            ("put", "it"),
            ("puts", "it"),
            ("went", "on"),
            ("goes", "on"),
            ("fired", "back"),
            ("fires", "back"),
            ("hit", "back"),
            ("hits", "back"),
            ("chimed", "in"),
            ("chimes", "in"),
            ("chipped", "in"),
            ("weighed", "in"),
            ("weighs", "in"),
        }
    ),
    express=words(
        """
        accuse accused accuses accusing apologize apologized applaud applauded applauds appeal
        appealed attack attacked attacks bash bashed believe believed believes believing blame
        blamed blames blaming blast blasted blasts blasting brand branded brands bristled call
        called calls calling characterize characterized characterizes characterizing cite cited
        cites citing compare compared compares comparing condemn condemned condemns condemning
        consider considered considers credit credited credits criticize criticized criticizes
        criticizing decry decried decries decrying defend defended defends defending deem deemed
        denounce denounced denounces denouncing deride derided derides deriding describe described
        describes describing dismiss dismissed dismisses dismissing dub dubbed dubs echo echoed
        echoes express expressed expresses expressing fear feared fears feel felt feels find found
        finds hail hailed hails hailing hope hoped hopes hoping imply implied implies label
        labeled labelled labels labeling mock mocked mocks mocking object praise praised praises
        praising push pushed question questioned questions questioning quote quotes quoting rail
        railed rebuke rebuked refer referred refers referring reiterate reiterated reiterates
        reiterating reject rejected rejects rejecting ridicule ridiculed ridicules rip ripped rips
        signal signaled signaling slam slammed slams slamming tease
        teased tout touted touts touting think thought thinks thinking threaten threatened
        threatens underscore underscored underscores view viewed views pledge
        pledged pledges pledging insult insulted invoke invoked lash lashed
        issued issue issues issuing release released
        releases recommend recommended recommends joined apologise apologised characterise
        characterised characterises characterising criticise criticised criticises criticising
        signalled signalling
        """
    ),
    media=words(
        """
        statement statements interview interviews tweet tweets email emails e-mail letter letters
        speech remarks release post posts message messages blog op-ed column essay book memo memoir
        testimony transcript article report video facebook twitter conference briefing rally call
        address debate announcement note text caption editorial affidavit filing complaint
        """
    ),
    he=words("he him his himself"),
    she=words("she her hers herself"),
    they=words("they them their theirs themselves"),
    i=words("i me my we us our myself ourselves"),
    you=words("you your yours yourself you're you’re you'll you’ll you've you’ve"),
    subjects=words("he she they i we"),
    owners=words("his her their its my our"),
    by=words("by from"),
    who=words("who whom whose which that"),
    determiners=words(
        """
        the a an this these those one another some several many most two three four five six
        other both all any each every no few
        """
    ),
    whereabouts=words("in at from near"),
    seats=words("of"),
    departments=words(
        """
        state finance defence defense interior education health justice labor labour energy
        transport transportation agriculture fisheries culture tourism trade commerce industry
        environment planning research sales marketing operations communications engineering design
        development technology innovation security intelligence policy police production
        programming programmes programs science sciences sport sports studies medicine
        nursing economics history philosophy physics chemistry biology law photography
        music
        """
    ),
    prepositions=words(
        """
        of in on at by for with from to about into over under after before during against between
        among through without within across around near behind beyond despite toward towards
        since until upon as than like via outside inside along off per amid including
        """
    ),
    conjunctions=words("and or but nor so yet if when while because though although where"),
    auxiliaries=words(
        """
        is are was were be been being has have had do does did will would can could may might
        must shall should 's 'd 'll ’s ’d ’ll isn't wasn't didn't hasn't hadn't won't wouldn't
        """
    ),
    adverbs=words(
        """
        also then later once still often even just again never always now soon first further
        thus too instead simply already nevertheless however therefore meanwhile yesterday today
        tomorrow ever there in fact not only earlier
        """
    ),
    adverb_endings=("ly",),
    participle_endings=("ing",),
    pairing=words("and"),
    age_endings=("-year-old",),
    signs=words("sign signs banner banners placard placards poster posters"),
    according=(("according", "to"), ("in", "the", "words", "of"), ("as", "per")),
    that=words("that"),
    openers=words(
        """
        a about above according across actually after again against ago all almost along already
        also although always amid among an and another any anyone apparently are around as asked
        at away back because before behind being below beside besides between beyond both but by
        can certainly clearly could currently despite did do does down during each earlier early
        either else enough even eventually ever every everybody everyone everything except
        exactly few finally first following for former fortunately from further had has have
        having he hello hence her here hers herself hey him himself his how however i if in
        indeed initially inside instead into is isn't it its itself just last late lately later
        least leave less let like likely long look many may maybe me meanwhile meantime might
        more moreover most much must my near nearly neither never nevertheless next no nobody
        none nonetheless nor not nothing now obviously of off often oh ok okay on once one only
        onto or other others otherwise our out outside over overall own part past people perhaps
        please plus possibly previously probably quite rather really recent recently right same
        second see several shall she should similarly simply since so some somebody someone
        something sometimes somewhat soon still such sure surely take than thank thanks that the
        their them themselves then there thereafter therefore these they thing things think third
        this those though three through throughout thus to today together tomorrow too toward two
        ultimately under unfortunately unless unlike until up upon us using usually very via was
        watch we well were what whatever when whenever where whereas wherever whether which while
        who whoever whole whom whose why will with within without won't would yeah yes yesterday
        yet you your yours asked still speaking referring citing noting calling addressing given
        read more photo video image updated update correction editor's note source related share
        well listen don't it's that's there's here's he's she's they're we're you're i'm i've
        four five six seven eight nine ten half even add put get go come make keep
        """
    ),
    titles_he=words("mr mr. sir king prince lord father brother congressman chairman"),
    titles_she=words(
        "mrs mrs. ms ms. miss madam dame queen princess lady sister congresswoman chairwoman"
    ),
    titles=words(
        """
        administrator undersecretary under-secretary councilmember assemblymember supervisor
        selectman marshal fellow member
        dr dr. prof prof. professor sen sen. senator sens. rep rep. reps. representative gov gov.
        governor govs. president vice premier chancellor minister secretary mayor judge justice
        chief gen gen. general col col. colonel lt lt. lieutenant sgt sgt. sergeant capt capt.
        captain maj maj. major cpl cpl. cmdr cmdr. commander adm adm. admiral officer detective
        sheriff deputy constable inspector rev rev. reverend pastor bishop archbishop cardinal
        pope rabbi imam ayatollah sheikh attorney ambassador speaker leader director manager
        coach commissioner delegate councilman councilwoman counsel spokesman spokeswoman
        spokesperson candidate nominee correspondent anchor host reporter editor writer author
        analyst strategist adviser advisor consultant activist economist historian pollster
        whip chairperson chair co-chair ceo cfo coo founder co-founder boss actor actress singer
        star comedian journalist columnist lawyer hon hon. baroness baron count countess duke
        duchess emperor sultan emir comrade private trooper superintendent treasurer solicitor
        assemblyman assemblywoman alderman congressmember chef skipper striker midfielder
        goalkeeper defender substitute headteacher superintendent curator
        democrat republican gop democratic
        """
    ),
    abbreviations=words(
        """
        mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt maj cpl cmdr adm rev hon
        st jr sr vs ft mt jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd no dept
        d r d-ill ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss
        mo mont neb nev okla ore pa tenn tex va vt wash wis wyo a.m p.m u.s u.k u.n d.c e.g i.e
        """
    ),
    suffixes=words("jr jr. sr sr. ii iii iv qc q.c q.c. kc k.c k.c. m.p m.p. obe mbe cbe kbe dbe"),
    peerages=words("lord lady sir dame baron baroness viscount viscountess earl"),
    particles=words(
        "van de der den von zu zur la le du da do dos das di del della al el bin ibn ben abu ter y"
    ),
    joiners=words("of for and the & in"),
    organisations=words(
        """
        university college school institute institution department ministry committee commission
        council court board bureau agency office house senate congress parliament party campaign
        union association federation foundation fund group company corporation corp corp. inc
        inc. ltd ltd. llc bank press news times post journal tribune herald gazette magazine
        daily review network radio tv television television's church army navy force forces
        police service services society center centre club league team organization organisation
        coalition alliance project initiative network administration government authority airlines
        airways motors systems technologies industries partners media channel broadcasting studios
        entertainment pictures records hospital clinic museum library hotel street journal's
        nations states kingdom republic international national action caucus convention tower
        plaza hall airport station building bridge river county city town beach park island lake
        mountain valley road avenue boulevard square day war act bill law amendment agreement
        treaty summit conference games cup bowl award awards prize festival week month election
        black white supreme federal american british french german russian chinese
        """
    ),
    silent=DAYS
    | MONTHS
    | words(
        """
        america american americans africa african africans asia asian europe european europeans
        english british britain england scotland scottish wales welsh ireland irish france french
        germany german germans italy italian spain spanish russia russian russians china chinese
        japan japanese korea korean india indian indians pakistan pakistani iran iranian iraq iraqi
        israel israeli israelis palestine palestinian palestinians syria syrian syrians turkey
        turkish mexico mexican mexicans canada canadian cuba cuban brazil australia australian
        ukraine ukrainian afghanistan saudi arabia egypt egyptian libya libyan yemen lebanon jordan
        greece greek poland polish sweden norway denmark netherlands dutch belgium belgian
        switzerland swiss austria muslim muslims islam islamic christian christians christianity
        jew jews jewish catholic catholics protestant hispanic hispanics latino latinos alabama
        alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
        idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
        minnesota mississippi missouri montana nebraska nevada hampshire jersey york carolina
        dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington
        wisconsin wyoming chicago boston philadelphia houston dallas atlanta detroit miami orlando
        cleveland denver seattle manhattan brooklyn london paris berlin brussels halloween
        thanksgiving christmas easter hanukkah ramadan moscow beijing tehran kabul baghdad damascus
        cairo jerusalem tokyo u.s. u.s u.k. u.k uk us usa eu e.u. un u.n. d.c. nato isis isil
        twitter facebook instagram youtube god
        """
    ),
    silent_times=DAYS | MONTHS | words("yesterday today tomorrow"),
    tails=words("of for to with at from in as"),
    tail_adjectives=words(
        "close familiar involved known based responsible present aware opposed loyal briefed"
    ),
    nouns_he=words(
        """
        man boy father son husband brother uncle nephew grandfather dad spokesman chairman
        congressman businessman policeman councilman salesman fisherman gentleman
        """
    ),
    nouns_she=words(
        """
        woman girl mother daughter wife sister aunt niece grandmother mom spokeswoman chairwoman
        congresswoman businesswoman councilwoman actress widow
        """
    ),
    nouns=words(
        """
        advocate comptroller assessor ombudsman registrar harbourmaster committeeman
        committeewoman envoy broker contractor homemaker organist retiree philanthropist
        rapper sprinter loyalist endorser superdelegate soprano conductor ceramicist
        animator vlogger influencer youtuber streamer podcaster gamer programmer coder
        landscaper rancher grower angler co-pilot stewardess attendant chauffeur cabbie
        trucker postwoman distiller sommelier barista waitress jeweller jeweler masseur
        therapist counsellor counselor chiropractor optometrist carer caregiver botanist
        astrophysicist actuary bookkeeper financier industrialist landlady lodger homeowner
        shopper commuter motorist cyclist pedestrian hiker climber skier swimmer rower
        surfer jockey trainer wrestler golfer batsman wicketkeeper quarterback linebacker
        linesman
        spokesperson official officer president minister senator governor mayor judge justice
        lawyer attorney prosecutor defendant plaintiff witness victim suspect doctor nurse
        professor teacher student researcher scientist expert analyst economist strategist adviser
        advisor aide consultant operative pollster source insider person resident neighbor
        neighbour voter supporter critic opponent protester demonstrator activist organizer
        organiser leader chief director executive manager ceo owner founder chairperson chair
        secretary commissioner ambassador diplomat general commander soldier veteran sergeant
        lieutenant captain detective sheriff trooper reporter journalist correspondent anchor host
        editor writer author columnist blogger commentator moderator user reader caller
        interviewer questioner staffer confidant supporter ally rival successor predecessor
        interviewer candidate nominee frontrunner front-runner billionaire mogul businessperson
        entrepreneur investor banker trader employee worker farmer driver pilot passenger
        coach player star singer actor comedian artist director producer filmmaker priest pastor
        bishop rabbi imam pope friend colleague partner parent child kid teenager relative cousin
        lawmaker legislator representative delegate donor historian biographer scholar academic
        political-scientist psychologist psychiatrist developer engineer designer democrat
        republican conservative liberal libertarian speaker questioner audience-member one
        someone another militant rebel fighter hacker reviewer
        defender midfielder striker goalkeeper winger skipper referee umpire head principal dean
        rector vice-chancellor chancellor provost trustee treasurer landlord tenant shopkeeper
        baker builder electrician mechanic carpenter cleaner chef cook waiter bartender guard
        ranger firefighter paramedic surgeon midwife pharmacist patient clerk barrister solicitor
        magistrate coroner superintendent inspector constable headteacher pupil graduate intern
        volunteer campaigner peer mp curator novelist poet composer choreographer playwright
        sculptor painter photographer musician drummer guitarist translator publisher librarian
        archivist scientist co-author co-founder constituent booster fundraiser lobbyist negotiator
        interpreter gardener substitute councillor councilor logger
        accountant adventurer apprentice arborist archaeologist architect astronaut astronomer
        athlete auctioneer auditor babysitter beekeeper biographer biologist blacksmith boatbuilder
        creator
        bookseller brewer bricklayer caretaker cartoonist cashier caterer chaplain chemist
        choirmaster clergyman conservationist courier crofter decorator dentist dietitian docker
        ecologist economist engraver environmentalist explorer florist fishmonger geologist
        goldsmith greengrocer groundskeeper hairdresser handyman headmaster headmistress herdsman
        housekeeper hydrologist illustrator innkeeper ironmonger janitor joiner knitter laborer
        labourer lecturer lifeguard linguist locksmith lorry-driver machinist mathematician medic
        meteorologist milkman mountaineer nanny naturalist neurologist novelist nun nutritionist
        optician orthodontist osteopath paediatrician pediatrician pensioner philosopher physician
        physicist physiotherapist pianist plasterer plumber podiatrist postman postmaster
        projectionist proprietor psychotherapist puppeteer restaurateur roofer saleswoman
        schoolteacher seamstress secretary-general shipbuilder shoemaker singer-songwriter
        smallholder sociologist specialist statistician steelworker stonemason storyteller
        strategist surveyor technician theologian tiler toolmaker trade-unionist tutor undertaker
        vet veterinarian violinist virologist vintner watchmaker welder winemaker woodworker
        zoologist bassist cellist lyricist producer songwriter trawlerman ferryman bargee
        lighthouse-keeper
        """
    ),
    groups=words(
        """
        officials officers lawyers attorneys prosecutors police authorities investigators doctors
        researchers scientists experts analysts economists strategists advisers advisors aides
        operatives sources insiders people residents neighbors voters supporters critics opponents
        protesters demonstrators activists organizers leaders executives lawmakers legislators
        senators republicans democrats conservatives liberals members scholars historians
        chairmen spokesmen staffers allies rivals questioners
        reporters journalists editors users readers students parents workers veterans soldiers
        fans others some many women men witnesses diplomats agents friends allies families
        company group organization organisation committee commission agency department ministry
        government administration campaign party union court team board council office firm bank
        newspaper magazine network station outlet site website publication crowd audience panel
        jury association coalition foundation institute university school church pac center
        editorial-board service union's military army
        """
    ),
    callings=words(
        """
        singer songwriter singer-songwriter rapper musician drummer guitarist bassist pianist
        violinist cellist composer lyricist vocalist frontman
        actor actress comedian comic dancer ballerina choreographer magician
        artist painter sculptor photographer illustrator cartoonist
        writer author novelist poet playwright screenwriter director filmmaker
        designer chef blogger youtuber creator founder co-founder
        athlete striker midfielder goalkeeper winger quarterback pitcher golfer boxer wrestler
        swimmer runner sprinter cyclist skier skater gymnast rower
        """
    ),
    papers=words(
        """
        report statement article story letter email e-mail memo document documents complaint
        lawsuit filing indictment affidavit order ruling decision opinion editorial column op-ed
        post tweet message note ad advertisement commercial video book memoir study survey poll
        review transcript press release headline sign banner caption text amendment constitution
        law bill act resolution petition website page placard poster slogan
        narrator voice voice-over song
        """
    ),
    be=words("is was"),
    been=frozenset({("has", "been"), ("had", "been")}),
    present=words("is"),
    serving=frozenset({("sits", "on"), ("serves", "on"), ("works", "for"), ("works", "at")}),
    leading=words(
        "leads led runs ran owns heads headed chairs chaired manages managed directs directed "
        "founded oversees oversaw represents edits edited coaches coached teaches studies "
        "commands commanded sells"
    ),
    having=words("has"),
    lasting=words("for since"),
    articles=words("a an the"),
    definite={"the": ""},
    role_endings=("er", "or", "ist", "ian", "man", "woman"),
    no_roles=words(
        """
        anger answer banner border cancer center chapter color computer container corner counter
        cover dinner disaster door drawer factor favor fiber fifth filter finger first floor former
        fourth furniture hammer harbor horror hunger labor ladder last latter layer letter list
        major manner matter minor mirror monster motor murder newspaper next number offer order
        other outlier outsider paper poster power quarter river rumor same second sector shelter
        shoulder shower sister sixth summer sweater third tower trailer transfer trigger twist
        water weather winter wonder
        """
    ),
    honorifics=words(
        "mr mr. mrs mrs. ms ms. miss madam sir dame dr dr. hon hon. rev rev. reverend"
    ),
    bare_titles=words(
        "candidate nominee leader star boss democrat republican gop democratic private man woman "
        "representative deputy person host anchor one another someone opponent rival friend "
        "colleague supporter user guy"
    ),
    relations=words(
        "rival rivals opponent friend colleague counterpart successor predecessor foe husband "
        "man woman boy girl wife son daughter brother sister father mother"
    ),
    agent_endings=("ologist", "ician", "ographer"),
    spelled_out={
        "sen.": "senator",
        "sens.": "senator",
        "rep.": "representative",
        "reps.": "representative",
        "gov.": "governor",
        "gen.": "general",
        "col.": "colonel",
        "lt.": "lieutenant",
        "sgt.": "sergeant",
        "capt.": "captain",
        "maj.": "major",
        "cpl.": "corporal",
        "cmdr.": "commander",
        "adm.": "admiral",
        "prof.": "professor",
    },
    possessives=words("'s ’s ' ’"),
    so_called=words("so-called"),
    naming=words(
        "so-called called dubbed nicknamed titled entitled named word words phrase term terms "
        "aka known labeled"
    ),
    works=words(
        """
        book novel song album film movie show series episode play poem essay article magazine
        program programme column exhibition paper report documentary game campaign podcast blog
        """
    ),
    weights_learned=True,
    that_is_optional=True,
    before_times=words("on in by since until from before after during last next late early this"),
    opening_participles=words(
        """
        thanking playing joining sharing leaving beating facing being making taking giving getting
        going coming working writing reading watching visiting meeting wearing praising quoting
        describing discussing responding reacting answering asking telling talking teaming
        replacing reuniting starring featuring including excluding considering regarding
        concerning combining comparing crossing defeating defending dubbing
        entering eyeing fearing finding fighting hailing helping holding honoring hosting joking
        keeping killing leading losing marking moving naming opening ousting owning passing paying
        pointing posing posting producing promising pushing putting quitting recalling reflecting
        remembering returning reviewing revisiting running saying scoring seeing seeking selling
        sending serving setting signing slamming standing starting stopping studying succeeding
        suing supporting tackling teaching teasing touring trailing turning urging voicing
        waiting walking warning welcoming winning
        """
    ),
    clause_openers=words("it there this these those"),
    no_clauses=words(
        """
        nothing so little something anything everything much less yes no goodbye hello sorry
        thanks thank amen same to of about for by like
        """
    ),
    perfect=words("has have had"),
    anyone=words("people users readers women men fans others some many kids"),
    nameless=words(
        "one another someone somebody anyone anybody everyone everybody some others many"
    )
    | {"people", "many people", "most people", "some people", "a second", "a third", "a fourth"},
    negation_endings=("n't", "n’t"),
    denying=words(
        "deny denied denies denying dispute disputed disputes disputing doubt doubted doubts"
    ),
    indefinite_pronouns=words(
        "someone somebody anyone anybody everyone everybody nobody something anything everything"
    ),
    negations=words("not never no none nobody neither nor"),
    subordinating=words(
        """
        if unless whether when whenever until what whatever how why where because as before after
        once though although since while than
        """
    ),
)
