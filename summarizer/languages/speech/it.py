"""Italian: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, forms, words

#: As Unicode has them, which a test compares: to read them with Babel takes a sixth of a second.
DAYS = words("lunedì martedì mercoledì giovedì venerdì sabato domenica")
MONTHS = words(
    """
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    """
)

#: Endings of regular verbs: the present, the simple past and the imperfect in the third person,
#: the gerund and the participle. For verbs in -ere the simple past and the participle are left
#: out.
_ARE = "a ano ò arono ava avano ando ato"
_ERE = "e ono eva evano endo"
_IRE = "isce iscono ì irono iva ivano endo ito"

_REPORT_ARE = """
                                        accus afferm allert annunci argoment assicur auspic
    azzard     borbott     chios     comment     conferm     confess confid constat contest
    denunci     dettagli dichiar     domand     elenc esclam     esort evidenzi grid
    illustr incalz     indic insinu ironizz     lament minacci     motiv neg not     obiett
    osserv ordin precis     pronostic puntualizz     raccomand ragion     rassicur reclam
    replic     ricord rilanci     rilev rimarc     rincar     rivel rivendic scherz     segnal
    sentenzi sibil     sintetizz     sospir sottoline specific     spieg protest     sussurr
    svel     testimoni tuon twitt url     vant     avvis sbott sollecit invit attacc annot
    bisbigli balbett biasim     chiarific cinguett     deplor enfatizz esagger     implor
    ipotizz     mormor mugugn narr     pontific postul profetizz rammaric     reiter rettific
    rimprover     ringrazi     singhiozz stigmatizz strill supplic     teorizz vaticin chios
"""
_EXPRESS_ARE = "bocci boll chiam condann consider critic elogi giudic lod parl salut sper evoc cit"

SPEECH = Speech(
    say=words("dice dicono disse dissero diceva dicevano dicendo detto detta"),
    tell=words("comunica comunicano comunicò comunicava comunicando")
    | forms("raccont inform", _ARE)
    | forms("rifer", _IRE),
    report=forms(_REPORT_ARE, _ARE)
    | forms("aggiung ammett chied conclud insist propon promett ribatt ripet rispond scriv", _ERE)
    | forms("ammon asser chiar esord garant inve ribad sugger", _IRE)
    | words(
        """
        aggiunse aggiunsero aggiunto ammise ammisero ammesso avverte avvertono avvertì avvertito
        avvertiva chiese chiesero chiesto concluse conclusero concluso continua continuò continuava
        continuato espone esposto insistito interviene intervenne intervenuto legge promise
        promesso prosegue proseguono proseguì proseguito propose proposto recita riassume riassunto
        ribattuto riconosce riconobbe sapere riconosciuto ripetuto riprende riprese ripreso rispose
        risposero risposto scrisse scrissero scritto smentisce smentito
        attacca espresse esprime riflette permette dissente
        controbatte controbatté contraddice predice predisse soggiunge soggiunse soggiunto appella
        presagisce ammonisce scandisce sostengono sostiene
        sostenne sostenuto sosteneva
        """
    ),
    express=forms(_EXPRESS_ARE, _ARE)
    | words(
        """
        crede credeva definisce definiscono definì definito definiva descrive descrisse descritto
        difende difese difeso paragona pensa pensava respinge respinto ritiene ritengono ritenuto
        teme temono temeva
        """
    ),
    media=words(
        """
        comunicato intervista lettera tweet post discorso messaggio dichiarazione rapporto libro
        conferenza nota articolo videomessaggio telefonata accusa denuncia critica domanda replica
        invito legge rivelazione
        """
    ),
    he=words("lui egli"),
    she=words("lei ella"),
    they=words("loro essi esse"),
    i=words("io mi me noi ci mio mia miei mie nostro nostra nostri nostre"),
    subjects=words("lui lei egli ella loro essi esse io noi"),
    owners=words("suo sua suoi sue mio mia"),
    by=words("da dal dalla dallo dall'"),
    who=words("che cui chi quale quali"),
    determiners=words(
        """
        il lo la i gli le l' un uno una un' questo questa questi queste quest' quel quello quella
        quei quegli quelle quell' alcuni alcune molti molte diversi diverse due tre quattro tutti
        tutte ogni qualche altro altra altri altre vari varie
        """
    ),
    whereabouts=words("a"),
    prepositions=words(
        """
        di a da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai
        agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul
        sullo sulla sull' sui sugli sulle col d' senza contro verso durante dopo prima presso
        secondo entro oltre sotto sopra davanti dietro attraverso mediante fino
        """
    ),
    conjunctions=words("e ed o od ma però se quando mentre come perché poiché né quindi anche"),
    pairing=words("e ed"),
    auxiliaries=words(
        """
        fa fanno fatto fece è sono era erano fu furono ha hanno aveva avevano avrebbe avrebbero
        ebbe sarà saranno sarebbe sarebbero sia siano può possono deve devono vuole vogliono va
        vanno viene vengono sta stanno stava abbia abbiano stato stata stati state abbiamo siamo ho
        c'è possiamo dobbiamo eravamo faremo saremo avremo
        """
    ),
    auxiliaries_they=words("hanno avevano avrebbero sono erano"),
    adverbs=words(
        """
        anche poi ancora ieri oggi domani già sempre mai più non così inoltre infine quindi invece
        infatti pure subito intanto adesso ora allora solo proprio si ci tuttavia dunque però
        successivamente s'
        """
    ),
    adverb_endings=("mente",),
    participle_endings=("ando", "endo"),
    according=(
        ("secondo",),
        ("per",),
        ("stando", "a"),
        ("a", "detta", "di"),
        ("a", "detta", "del"),
        ("a", "detta", "della"),
        ("a", "parere", "di"),
        ("parola", "di"),
        ("legge", "in"),
        ("legge", "nel"),
        ("legge", "nella"),
    ),
    that=words("che"),
    openers=words(
        """
        a ad adesso ai al alcuni alla alle allora anche ancora appena attualmente avere bene c'è
        che chi ci ciò col come con così cosa contro cui da dai dal dalla dalle davanti degli dei
        del della delle dentro di dietro dopo dove dunque durante e è ecco ed egli era erano essere
        fino forse fra fu già gli grazie ha hanno i ieri il in infatti infine inoltre insieme
        intanto invece io l la le lei lo loro lui ma mai malgrado meno mentre mi mio molti negli
        nei nel nella nelle nessuno niente no noi non nonostante nulla o oggi ogni ora oltre
        ovviamente per perché perciò però più poche pochi poi prima proprio purtroppo qualche
        quando quanto quasi quattro quella quelle quelli quello questa queste questi questo qui
        quindi se secondo sempre senza sì si sia siamo sono sopra sotto stando su subito sui sul
        sulla suo sua tra tre troppo tutta tutte tutti tutto tuttavia un una uno va vero verso vi
        quanta
        """
    ),
    titles_he=words(
        """
        signor sig sig. re principe padre fratello don papa
        """
    ),
    titles_she=words("signora sig.ra sig.na signorina regina principessa suor sorella"),
    own_names="it",
    titles=words(
        """
        dottor dottore dottoressa dott dott. dott.ssa dr dr. prof prof. professor professore
        professoressa avv avv. avvocato avvocata ing ing. onorevole on on. sen sen. senatore
        senatrice deputato deputata presidente ministro ministra premier sottosegretario
        sottosegretaria sindaco sindaca assessore assessora governatore governatrice prefetto
        prefetta questore questora generale colonnello capitano maresciallo comandante procuratore
        procuratrice giudice direttore direttrice segretario segretaria vescovo arcivescovo
        cardinale monsignor monsignore cancelliere cancelliera ambasciatore ambasciatrice
        commissario commissaria allenatore allenatrice portavoce pm gip ad
        """
    ),
    abbreviations=words(
        "dott dott.ssa dr prof prof.ssa sig sig.ra sig.na avv ing on sen mons ecc art pag nr"
    ),
    particles=words("de di da del della dei degli d' de' van von al el ben bin la lo"),
    joiners=words("di del dello della dell' dei degli delle e per"),
    organisations=words(
        """
        università istituto ministero commissione consiglio corte tribunale parlamento senato
        camera banca gruppo partito movimento sindacato federazione associazione quotidiano agenzia
        polizia carabinieri unione comitato centro scuola ospedale fondazione organizzazione comune
        regione provincia governo repubblica lega procura prefettura questura quirinale viminale
        farnesina confindustria cgil cisl uil ansa protezione
        """
    ),
    silent=DAYS
    | MONTHS
    | words(
        """
        italia italiano italiana italiani roma milano napoli torino palermo genova bologna firenze
        venezia bari catania sicilia sardegna toscana lombardia veneto piemonte lazio campania
        puglia liguria europa germania francia spagna regno unito stati uniti usa ue russia cina
        ucraina svizzera bruxelles parigi londra berlino facebook twitter instagram natale pasqua
        dio
        """
    ),
    silent_times=DAYS | MONTHS | words("ieri oggi domani"),
    tails=words("di del dello della dell' dei degli delle d' per al alla all' ai alle nel nella"),
    tail_adjectives=words("vicino vicina vicine vicini"),
    nouns_he=words(
        """
        critico uomo padre figlio fratello marito zio nonno ragazzo direttore ministro sindaco
        senatore deputato assessore avvocato professore ricercatore medico infermiere allenatore
        scrittore storico regista attore imprenditore operaio vicino poliziotto fondatore ingegnere
        procuratore segretario governatore amministratore consigliere prefetto questore
        sottosegretario vicesindaco parroco vescovo cardinale sacerdote pescatore contadino
        agricoltore maestro cuoco fotografo architetto biologo geologo psicologo sociologo virologo
        economo maresciallo ambasciatore coordinatore collaboratore tecnico difensore
        centrocampista attaccante portiere ristoratore albergatore muratore falegname impiegato
        cantautore compositore pittore scultore meteorologo astronomo fisico chimico bagnino
        guardiano panettiere fornaio pensionato cittadino lavoratore delegato rettore vedovo
        escursionista carabiniere vigile cugino nipote suocero genero cognato erede padrone
        macellaio barbiere sarto marinaio soldato ufficiale tenente sergente ispettore commissario
        agente detective investigatore cronista inviato corrispondente relatore moderatore
        cancelliere notaio commercialista dentista chirurgo primario farmacista veterinario
        ostetrico badante autista camionista macchinista ferroviere pilota hostess steward
        cameriere barman chef pasticciere viticoltore vignaiolo allevatore apicoltore boscaiolo
        minatore elettricista idraulico meccanico artigiano orologiaio gioielliere libraio editore
        stampatore grafico designer stilista modello ballerino coreografo violinista pianista
        chitarrista batterista tenore soprano baritono superstite sopravvissuto profugo migrante
        detenuto imputato querelante accusatore accusato condannato magistrato scienziato
        politologo conduttore giocatore papa pontefice diplomatico
        """
    ),
    nouns_she=words(
        """
        donna madre figlia sorella moglie zia nonna ragazza direttrice ministra sindaca senatrice
        deputata assessora avvocata professoressa ricercatrice medica infermiera allenatrice
        scrittrice storica attrice imprenditrice operaia vicina poliziotta fondatrice ingegnera
        procuratrice segretaria governatrice amministratrice consigliera prefetta questora
        sottosegretaria vicesindaca pescatrice contadina agricoltrice maestra cuoca fotografa
        architetta biologa geologa psicologa sociologa virologa dottoressa ambasciatrice
        coordinatrice collaboratrice tecnica impiegata cantautrice compositrice pittrice scultrice
        meteorologa astronoma fisica chimica panettiera fornaia pensionata cittadina lavoratrice
        delegata rettrice suora ristoratrice albergatrice vedova suocera nuora cognata padrona
        sarta soldatessa ispettrice commissaria cronista inviata relatrice cancelliera chirurga
        cameriera pasticciera allevatrice stilista modella ballerina coreografa superstite
        sopravvissuta profuga detenuta imputata condannata escursionista scienziata politologa
        conduttrice giocatrice diplomatica
        """
    ),
    nouns=words(
        """
        presidente vicepresidente portavoce economista giornalista esperto esperta analista
        testimone responsabile attivista dirigente leader capo candidato candidata artista cantante
        fonte giudice membro socio socia titolare proprietario proprietaria gestore docente
        insegnante studente studentessa abitante residente comandante capitano colonnello generale
        premier capogruppo parlamentare eurodeputato eurodeputata consulente sindacalista tassista
        barista farmacista musicista regista commerciante custode paziente archivista bibliotecario
        bibliotecaria autore autrice curatore curatrice presidentessa ceo pm gip legale specialista
        oncologo oncologa climatologo climatologa soccorritore soccorritrice volontario volontaria
        nipote cugino cugina amico amica collega turista atleta campione campionessa calciatore
        calciatrice ciclista pilota ex cliente onorevole manager tennista tycoon ct
        """
    ),
    groups=words(
        """
        autorità cooperativa ente ditta squadra club polizia carabinieri inquirenti investigatori
        esperti fonti residenti abitanti sindacati manifestanti medici avvocati genitori
        giornalisti testimoni ricercatori studenti insegnanti lavoratori tifosi vigili soccorritori
        scienziati governo partito azienda impresa gruppo opposizione maggioranza associazione
        ministero comune procura regione questura prefettura società tribunale sindacato consiglio
        commissione organizzazione compagnia famiglia legali comitato pompieri volontari cittadini
        ambientalisti analisti economisti magistrati giudici pm
        ambasciata giovani ragazzi ragazze vicini passanti familiari parenti amici colleghi operai
        dipendenti agricoltori pescatori commercianti imprenditori industriali consumatori utenti
        passeggeri turisti tedeschi autori artisti attori calciatori allenatori sindaci ministri
        senatori deputati parlamentari militari poliziotti agenti difensori imputati
        """
    ),
    signs=words(
        """
        cartello striscione insegna slogan motto scritta manifesto targa etichetta
        """
    ),
    papers=words(
        """
        rapporto comunicato studio lettera articolo giornale documento sentenza legge testo
        messaggio nota sondaggio quotidiano relazione ordinanza volantino cartello manifesto
        striscione verbale
        """
    ),
    be=words("è era"),
    present=words("è"),
    leading=words("guida dirige gestisce presiede coordina possiede conduce amministra"),
    articles=words("il lo la i gli le l' un uno una un'"),
    definite={"il": "he", "lo": "he", "la": "she", "l'": "", "questo": "he", "questa": "she"},
    honorifics=words(
        """
        signor signora signorina sig sig. sig.ra sig.na dott dott. dott.ssa dottor dottore
        dottoressa dr dr. prof. avv. ing. on. onorevole don
        """
    ),
    bare_titles=words("leader capo candidato candidata uomo donna ex"),
    relations=words(
        """
        rivale amico amica collega predecessore successore marito moglie figlio figlia fratello
        sorella padre madre uomo donna ragazzo ragazza zio zia
        """
    ),
    spelled_out={"sen.": "senatore"},
    elisions=words(
        """
        l' d' un' c' m' t' s' v' n' dell' all' dall' nell' sull' coll' quest' quell' ch' anch' com'
        dov' quand' cos' nient' tutt' quant' senz' mezz' bell' sant' pover' gliel'
        """
    ),
    given_he=words("andrea gabriele michele nicola simone luca"),
    head_first=True,
    past_endings=("ato", "ito", "uto", "sto", "tto", "tta", "sso", "eso", "uso"),
    taking_up=(
        ("lo", "ha"),
        ("lo", "hanno"),
        ("lo", "dice"),
        ("lo", "afferma"),
        ("lo", "dichiara"),
        ("lo", "annuncia"),
        ("lo", "scrive"),
        ("lo", "sostiene"),
        ("lo", "spiega"),
        ("lo", "rivela"),
        ("è", "quanto"),
        ("così", "ha"),
    ),
    years=words("anni"),
    saints=words("san santa santo sant'"),
    drops_subjects=True,
    tag_dashes=True,
    tag_commas=True,
    stops_outside=True,
    so_called=words("cosiddetto cosiddetta cosiddetti cosiddette"),
    naming=words(
        """
        cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata soprannominato soprannominata
        intitolato intitolata detto parola termine titolo espressione slogan
        """
    ),
    works=words(
        "libro romanzo film disco canzone opera serie rivista mostra album brano spettacolo"
    ),
    perfect=words("ha hanno aveva avevano"),
    negations=words("non mai nessun nessuno nessuna"),
    subordinating=words("se quando come cosa perché"),
)
