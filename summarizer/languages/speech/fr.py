"""French: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, words

SPEECH = Speech(
    say=words("dit disait disent dire disant déclaré déclare déclarait déclarer déclarant"),
    tell=words("confié confie raconté raconte racontait informé"),
    report=words(
        """
        accusé accuse admet admis affirme affirmé affirmait affirment ajoute ajouté ajoutait
        annonce annoncé assure assuré assurait averti avertit avance avancé avoue avoué
        commente commenté conclu conclut confirme confirmé constate constaté demande demandé
        dénonce dénoncé détaille détaillé écrit écrivait estime estimé estimait estiment
        explique expliqué expliquait expliquent exhorte fustige fustigé indique indiqué indiquait
        insiste insisté interroge interrogé juge jugé lance lancé martèle martelé note noté
        observe observé plaide plaidé poursuit poursuivi précise précisé précisait prévient
        prévenu promet promis proteste rappelle rappelé rapporte rapporté reconnaît reconnu
        regrette regretté relève relevé remarque répète répété répond répondu répondait résume
        résumé rétorque rétorqué révèle révélé salue salué soulignait souligne souligné soutient
        soutenu souffle soupire suggère témoigne témoigné tonne tranche tweete tweeté
        s'exclame s'indigne s'interroge s'inquiète s'étonne renchérit clame clamé réagit réagi
        alerte alerté déplore déploré réclame réclamé lit
        """
    ),
    express=words(
        """
        appelle appelé qualifie qualifié décrit décrivait évoque évoqué critique critiqué parle
        parlé pense croit croyait considère considéré condamne condamné défend défendu cite cité
        dépeint présente présenté espère espéré craint
        """
    ),
    media=words(
        "communiqué entretien interview lettre tweet discours message tribune rapport livre "
        "conférence déclaration billet courriel"
    ),
    he=words("il lui"),
    she=words("elle"),
    they=words("ils elles leur leurs eux"),
    i=words("je j nous me moi mon ma mes notre nos"),
    subjects=words("il elle ils elles je nous"),
    owners=words("son sa ses leur leurs mon ma mes"),
    by=words("par"),
    who=words("qui que dont lequel laquelle"),
    determiners=words(
        "le la les l un une des du ce cet cette ces plusieurs certains certaines deux trois "
        "quatre quelques tous toutes chaque l' l’ d' d’"
    ),
    prepositions=words(
        "de à en dans sur par pour avec sans sous chez contre vers entre depuis pendant avant "
        "après devant selon malgré au aux d' d’ lors"
    ),
    conjunctions=words("et ou mais car si quand lorsque comme donc or ni"),
    auxiliaries=words(
        "est sont était étaient a ont avait avaient sera seront serait fait peut peuvent doit "
        "doivent va vont veut ait soit n'a n'est n’a n’est"
    ),
    adverbs=words(
        "aussi encore puis ensuite hier aujourd'hui demain déjà toujours jamais même plus ne pas "
        "également notamment ainsi alors enfin s se"
    ),
    adverb_endings=("ment",),
    participle_endings=("ant",),
    according=(("selon",), ("d'après",), ("d’après",), ("pour",)),
    that=words("que qu"),
    openers=words(
        """
        à afin ainsi alors après au aucun aujourd'hui auprès aussi autre aux avant avec bien car ce
        cela celle celui cependant ces cet cette chaque chez comme contre dans de depuis des dès
        deux devant donc du elle elles en encore enfin entre et hier il ils je jusqu la le les leur
        lors lorsque mais malgré même mes mon ne ni non nos notre nous on or ou où oui par parce
        parmi pas pendant peu plus plusieurs pour pourquoi pourtant puis quand que quel quelle
        quelques qui quoi sa sans se selon ses seul si soit son sous sur tandis tant tous tout
        toute toutes très trois un une vers voici voilà vous c'est c’est l'un qu'est
        """
    ),
    titles_he=words("m m. monsieur roi prince père frère"),
    titles_she=words("mme madame mlle mademoiselle reine princesse sœur"),
    titles=words(
        """
        dr dr. docteur pr pr. professeur président présidente ministre maire député députée
        sénateur sénatrice général colonel capitaine commissaire juge procureur directeur
        directrice pape évêque préfet préfète me maître chancelier chancelière ambassadeur
        ambassadrice
        """
    ),
    abbreviations=words("m mm dr pr me st ste etc no art p"),
    particles=words("de du des la le van von al el ben bin d'"),
    joiners=words("de du des la les et d'"),
    organisations=words(
        """
        université institut ministère commission conseil cour tribunal assemblée sénat banque
        société groupe parti syndicat fédération association journal agence police gendarmerie
        union comité centre école hôpital fondation organisation mairie élysée république
        """
    ),
    silent=words(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
        juillet août septembre octobre novembre décembre france paris lyon marseille europe
        allemagne états-unis russie chine italie espagne belgique suisse bruxelles français
        française
        """
    ),
    silent_times=words("lundi mardi mercredi jeudi vendredi samedi dimanche hier"),
    tails=words("de du des d' d’ à pour chez"),
    nouns_he=words(
        """
        homme père fils frère mari oncle président directeur maire député sénateur avocat
        professeur chercheur médecin entraîneur porte-parole écrivain historien réalisateur acteur
        patron voisin policier fondateur ingénieur procureur
        """
    ),
    nouns_she=words(
        """
        femme mère fille sœur épouse présidente directrice députée sénatrice avocate chercheuse
        entraîneuse écrivaine historienne réalisatrice actrice patronne voisine policière
        fondatrice ingénieure procureure
        """
    ),
    nouns=words(
        "ministre économiste spécialiste expert experte journaliste responsable témoin élu élue "
        "analyste secrétaire capitaine membre militant militante habitant habitante source"
    ),
    groups=words(
        "autorités police enquêteurs experts responsables habitants syndicats manifestants "
        "médecins avocats chercheurs parents élus journalistes témoins gouvernement parti groupe "
        "entreprise association syndicat opposition parquet ministère mairie"
    ),
    papers=words(
        "rapport communiqué étude lettre article journal texte document jugement loi message "
        "enquête sondage"
    ),
    be=words("est était"),
    articles=words("le la les un une l' l’"),
    honorifics=words("m m. mme mlle monsieur madame dr dr. me pr"),
    clitics=("-t-elles", "-t-elle", "-t-ils", "-t-il", "-elles", "-elle", "-ils", "-il", "-je"),
    naming=words("dit surnommé surnommée intitulé intitulée baptisé baptisée mot terme appelé"),
    works=words("livre roman film album chanson pièce série magazine exposition"),
)
