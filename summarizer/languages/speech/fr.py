"""French: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, endings, forms, words

#: As Unicode has them, which a test compares: to read them with Babel takes a sixth of a second.
DAYS = words("lundi mardi mercredi jeudi vendredi samedi dimanche")
MONTHS = words(
    """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    """
)

#: Endings of regular verbs: the present, the imperfect and the simple past in the third person,
#: and both participles.
_ER = "e ent ait aient a èrent ant é"
_IR = "it issent issait irent issant i"

_REPORT_ER = """
                                        accus affirm ajout alert argu argument articul assen
    assur     attest     avanc     avertiss     avou blagu certifi chuchot clam comment concéd
    confess     confi confirm     constat     contest     corrobor cri critiqu déclar décrypt
    dénonc déplor     détaill déclam     entonn     esquiss estim     évalu exhort exig expliqu
    expos exprim     fulmin fustig indiqu     insinu insist     interrog     invit ironis jubil
    justifi lanc     lament martel mention     minimis murmur not     notifi     object
    observ opin ordonn     persifl plaid plaisant     précis préconis proclam     prophétis
    propos     protest     questionn racont rappel récapitul     réclam recommand regrett
    relat     relativis     relev remarqu répliqu report révèl     rétorqu résum rigol sermonn
    signal soulign     souffl     soupir stipul suggér témoign     tempêt tonn tranch tweet
    twitt     vant vocifér     écri     étonn     émerveill indign inquiét     exclam emport
    félicit désol agac     nuanc     pronostiqu redout réfut     insurg     enthousiasm
    exult énonc     interpell     enchaîn jur     hurl grommel marmonn balbuti bredouill
    souhait     rassur raill pest grond     argu     abond implor suppli ricann     cingl
    vitupér théoris postul     anticip     conseill     relanc     réitér     ressass revendiqu
    scand spécul     synthétis     désapprouv     martel épingl     décrèt décrét
"""
_EXPRESS_ER = """
                                        considér qualifi évoqu critiqu pens condamn présent
    dénonc     salu     parl     cit     compar     jug     estim     appréci accus surnomm
    rejet
"""


def _er_forms(stems: str) -> frozenset[str]:
    """Return the forms of verbs in -er, with c and g soft before a: il lançait, il jugeait."""
    softened = {"c": "ç", "g": "ge"}
    return frozenset(
        stem[:-1] + softened.get(stem[-1], stem[-1]) + ending
        if ending.startswith("a")
        else stem + ending
        for stem in stems.split()
        for ending in _ER.split()
    )


SPEECH = Speech(
    say=words("dit disent disait disaient dire disant dira"),
    tell=_er_forms("racont inform confi"),
    report=_er_forms(_REPORT_ER)
    | forms("avert rench garant réag", _IR)
    | words(
        """
        admet admettent admis admettait appelle conclut concluent conclu concluait convient convenu
        complète complètent complété complétait continue poursuit poursuivent poursuivi poursuivait
        décrit écrit écrivent écrivait écrivant demande demandent demandé demandait demanda dément
        démenti démentent espère lit maintient maintenu maintenait prédit promet promettent promis
        promettait prévient préviennent prévenu prévenait reconnaît reconnaissent reconnu
        reconnaissait rappelle rappellent renchérit renchéri répète répètent répété répétait répond
        répondent répondu répondait répondit reprend repris réjoui réjouit réjouissait résume
        rétorque réplique révèle révèlent soutient soutiennent soutenu soutenait suggère suggèrent
        tempère tempéré tempérait énumère souligne titre intervient réagit savoir souvient
        souviennent souvenait insurge soumet soumettait soumis promit répondit
        reprit conclut convint maintint soutint poursuivit écrivit plaint plaignait contredit
        surenchérit surenchéri surenchérissait décrète espère espérait assène martèle lâche lâchait
        lâché complétera réitère
        """
    ),
    express=_er_forms(_EXPRESS_ER)
    | words(
        """
        appelle appelé appelait décrit décrivait croit croient croyait défend défendent défendu
        défendait dépeint espère espéré espérait craint craignait considère voit redoute
        considèrent
        """
    ),
    media=words(
        """
        communiqué entretien interview lettre tweet discours message tribune rapport livre
        conférence déclaration billet courriel note article vidéo post publication demande plainte
        annonce critique appel réponse
        """
    ),
    he=words("il lui celui-ci"),
    she=words("elle celle-ci"),
    they=words("ils elles leur leurs eux"),
    i=words("je j nous me moi mon ma mes notre nos"),
    subjects=words("il elle ils elles je nous celui-ci celle-ci"),
    maybe_objects=words("nous"),
    subject_endings=endings("ons mes"),
    owners=words("son sa ses leur leurs mon ma mes"),
    by=words("par"),
    who=words("qui que qu' dont lequel laquelle où"),
    determiners=words(
        """
        le la les l' un une ce cet cette ces plusieurs certains certaines deux trois quatre
        quelques tous toutes chaque autre autres
        """
    ),
    whereabouts=words("à en"),
    prepositions=words(
        """
        de à en dans sur par pour avec sans sous chez contre vers entre depuis pendant avant après
        devant selon malgré au aux du des d' lors dès jusqu' auprès parmi hors via
        """
    ),
    conjunctions=words("et ou mais car si quand lorsque comme donc or ni"),
    pairing=words("et"),
    auxiliaries_they=words("ont avaient auraient"),
    auxiliaries=words(
        """
        est sont était étaient a ont avait avaient sera seront serait fait peut peuvent doit
        doivent va vont ait soit aurait auraient seraient eut fut été avons sommes ai suis allons
        voulons pouvons devons faut c'est être avoir font ayant étant
        """
    ),
    adverbs=words(
        """
        aussi encore puis ensuite hier aujourd'hui demain déjà toujours jamais même plus ne pas
        également notamment ainsi alors enfin s' se n' y bien
        """
    ),
    adverb_endings=("ment",),
    participle_endings=("ant",),
    according=(
        ("selon",),
        ("aux", "dires", "de"),
        ("d'", "après"),
        ("pour",),
        ("aux", "yeux", "de"),
        ("de", "l'", "avis", "de"),
        ("à", "en", "croire"),
    ),
    that=words("que qu'"),
    openers=DAYS
    | words(
        """
        à afin ainsi alors après au aucun aujourd'hui auprès aussi autre aux avant avec bien car ce
        cela celle celui cependant ces cet cette chaque chez combien comme comment contre dans de
        depuis des dès quelles quels
        deux devant donc du elle elles en encore enfin entre et hier il ils je jusqu' la le les
        leur lors lorsque mais malgré même mes mon ne ni non nos notre nous on or ou où oui par
        parce parmi pas pendant peu plus plusieurs pour pourquoi pourtant puis quand que quel
        quelle quelques qui quoi sa sans se selon ses seul si soit son sous sur tandis tant tous
        tout toute toutes très trois un une vers voici voilà vous c' l' d' j' n' s' m' t' qu'
        lorsqu' puisqu' être a est sont lui côté reste face grâce faute
        """
    ),
    titles_he=words("m m. mm. monsieur roi prince père frère pape don"),
    titles_she=words("mme mme. madame mlle mademoiselle reine princesse sœur"),
    own_names="fr",
    titles=words(
        """
        dr dr. docteur pr pr. professeur président présidente ministre maire député députée
        sénateur sénatrice général colonel capitaine commissaire juge procureur directeur
        directrice évêque préfet préfète me maître chancelier chancelière ambassadeur ambassadrice
        commandant lieutenant adjudant secrétaire rapporteur rapporteure conseiller conseillère
        archevêque cardinal abbé entraîneur entraîneuse sélectionneur sélectionneuse procureure
        eurodéputé eurodéputée vice-président vice-présidente premier-ministre porte-parole
        ex-ministre ex-président ingénieur ingénieure
        """
    ),
    abbreviations=words("m mm dr pr me st ste etc no art p"),
    particles=words("de du des d' la le van von der den al el ben bin"),
    joiners=words("de du des la les et d' l' pour"),
    organisations=words(
        """
        université institut ministère commission conseil cour tribunal assemblée sénat banque
        société groupe parti syndicat fédération association journal agence police gendarmerie
        union comité centre école hôpital fondation organisation mairie élysée république parlement
        chambre parquet préfecture région département ligue cgt cfdt fo medef insee afp sncf ratp
        onu otan oms ps rn lfi lr eelv matignon bercy
        """
    ),
    silent=DAYS
    | MONTHS
    | words(
        """
        france paris lyon marseille europe allemagne états-unis russie chine italie espagne
        belgique suisse bruxelles français française toulouse bordeaux lille nantes strasbourg
        rennes nice montpellier grenoble bretagne normandie alsace corse provence occitanie québec
        montréal canada genève algérie maroc tunisie sénégal ukraine royaume-uni londres berlin
        facebook twitter instagram noël pâques dieu afrique asie amérique
        """
    ),
    silent_times=DAYS | MONTHS | words("hier demain aujourd'hui"),
    tails=words("de du des d' à au aux pour chez en"),
    tail_adjectives=words("proche proches"),
    nouns_he=words(
        """
        camionneur chauffeur pompier policier gendarme voisin collègue agriculteur procureur
        vice-procureur ministre conducteur pêcheur boulanger ouvrier ingénieur patron témoin homme
        père fils frère mari oncle président directeur maire député sénateur avocat professeur
        chercheur médecin entraîneur porte-parole écrivain historien réalisateur acteur patron
        voisin policier fondateur ingénieur procureur conseiller adjoint vice-président préfet
        ambassadeur coordinateur agriculteur éleveur pêcheur ouvrier serveur cuisinier sculpteur
        compositeur chanteur musicien joueur attaquant gardien défenseur pompier boulanger
        restaurateur retraité étudiant enseignant instituteur employé vendeur conducteur recteur
        évêque archevêque cardinal prêtre curé sélectionneur délégué infirmier chirurgien
        producteur romancier consultant physicien mathématicien pharmacien technicien magistrat
        maraîcher viticulteur apiculteur artisan entrepreneur éditeur metteur organisateur
        animateur trésorier administrateur intervenant dirigeant habitant garçon neveu cousin
        grand-père docteur auteur comédien footballeur coureur navigateur commerçant salarié
        manifestant soldat pape imam rabbin présentateur créateur meneur généticien
        """
    ),
    nouns_she=words(
        """
        femme professeure autrice écolière championne mère fille sœur épouse présidente directrice
        députée sénatrice avocate chercheuse entraîneuse écrivaine historienne réalisatrice actrice
        patronne voisine policière fondatrice ingénieure procureure conseillère adjointe
        vice-présidente préfète ambassadrice coordinatrice agricultrice éleveuse pêcheuse ouvrière
        serveuse cuisinière sculptrice compositrice chanteuse musicienne joueuse attaquante
        gardienne défenseuse pompière boulangère restauratrice retraitée étudiante enseignante
        institutrice employée vendeuse conductrice rectrice sélectionneuse déléguée commerçante
        infirmière chirurgienne productrice romancière consultante physicienne mathématicienne
        pharmacienne technicienne magistrate maraîchère viticultrice apicultrice artisane
        entrepreneuse éditrice organisatrice animatrice trésorière administratrice intervenante
        dirigeante habitante religieuse nièce cousine grand-mère fillette docteure auteure
        comédienne footballeuse coureuse navigatrice salariée manifestante veuve présentatrice
        créatrice meneuse tenniswoman généticienne
        """
    ),
    nouns=words(
        """
        critique ministre économiste spécialiste expert experte journaliste responsable témoin élu
        élue analyste secrétaire capitaine membre militant militante source porte-parole maire juge
        propriétaire gendarme biologiste géologue sociologue politologue climatologue astronome
        chimiste libraire dramaturge peintre photographe architecte psychologue cadre virologue
        épidémiologiste cinéaste artiste guide chef cheffe leader candidat candidate syndicaliste
        bibliothécaire archiviste collègue ami amie client cliente patient patiente passager
        passagère touriste cycliste pilote champion championne bénévole internaute commandant
        colonel général lieutenant parlementaire eurodéputé eurodéputée adhérent vice-président
        riverain riveraine commissaire metteuse scientifique philosophe élève skipper athlète
        activiste écologiste quinquagénaire sexagénaire septuagénaire octogénaire diplomate
        styliste mannequin psychiatre météorologue
        """
    ),
    groups=words(
        """
        coopérative club équipe autorités police enquêteurs experts responsables habitants
        syndicats manifestants médecins avocats chercheurs parents élus journalistes témoins
        gouvernement parti groupe entreprise association syndicat opposition parquet ministère
        mairie préfecture société direction compagnie commission tribunal comité organisation
        collectif fédération sources pompiers gendarmes secours scientifiques étudiants enseignants
        salariés riverains agriculteurs proches voisins familles défense accusation bénévoles
        analystes économistes magistrats juges écologistes ong fondation université gendarmerie
        région conseil
        """
    ),
    signs=words(
        """
        pancarte banderole affiche panneau slogan devise écriteau étiquette plaque
        """
    ),
    papers=words(
        """
        rapport communiqué étude lettre article journal texte document jugement loi message enquête
        sondage note affiche banderole panneau pancarte quotidien
        """
    ),
    be=words("est était"),
    present=words("est"),
    leading=words("dirige préside gère tient coordonne anime pilote"),
    articles=words("le la les un une l'"),
    definite={"le": "he", "la": "she", "l'": "", "ce": "he", "cet": "he", "cette": "she"},
    honorifics=words("m m. mm. mme mme. mlle monsieur madame dr dr. me maître pr pr. docteur"),
    bare_titles=words("chef cheffe leader candidat candidate homme femme patron patronne"),
    relations=words(
        """
        rival ami amie collègue prédécesseur successeur mari femme épouse époux fils fille frère
        sœur père mère homme garçon oncle tante cousin cousine
        """
    ),
    elisions=words("l' d' j' m' t' s' n' c' qu' jusqu' lorsqu' puisqu' quoiqu' quelqu' presqu'"),
    given_he=words("jean patrice noël yannick"),
    given_she=words("laurence marion"),
    head_first=True,
    years=words("ans"),
    saints=words("saint sainte"),
    tag_dashes=True,
    tag_commas=True,
    stops_outside=True,
    clitics=("-t-elles", "-t-elle", "-t-ils", "-t-il", "-elles", "-elle", "-ils", "-il", "-je"),
    so_called=words("soi-disant"),
    naming=words(
        """
        surnommé surnommée intitulé intitulée baptisé baptisée mot mots terme appelé appelée dite
        soi-disant prétendu prétendue expression titre slogan
        """
    ),
    works=words(
        """
        livre roman film album chanson pièce série magazine exposition opéra spectacle documentaire
        émission poème essai festival concours
        """
    ),
    perfect=words("a ont avait avaient"),
    negations=words("ne n' pas jamais aucun aucune personne"),
    subordinating=words("si s' quand lorsque lorsqu' ce comme pourquoi parce"),
)
