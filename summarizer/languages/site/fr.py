"""French: what sites, e-mails and documents say around an article.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import (
    Boilerplate,
    Bylines,
    Files,
    Forums,
    Furniture,
    Genres,
    Letters,
    Notices,
    Site,
    Walls,
    Wikis,
    phrases,
)

SITE = Site(
    goes_on=phrases("lire la suite"),
    listen=phrases(r"écouter (?:l.article|cet article)"),
    links=phrases("(?:à )?lire (?:aussi|également) | voir aussi | sur le même sujet"),
    fine_print=phrases(
        r"""
        contenu externe(?: non disponible| bloqué)?\W{0,3}$
        pour (?:voir|afficher) ce (?:contenu|tweet), .{0,40}\baccepte[rz] .{0,40}\bcookies\b
        (?:voir|afficher|lire) (?:cet e-?mail|ce message|cette lettre) dans (?:votre|le) navigateur
        vous recevez (?:cet e-?mail|ce message|cette (?:lettre|newsletter))
        se désabonner(?: ?[|·•]|\W?$) | se désinscrire
        (?:aller|passer) (?:directement )?à la recette | imprimer la recette
        .{0,60}(?:taguez|identifiez|mentionnez)[- ](?:moi|nous) | tous droits réservés
        reproduction interdite | suivez[- ](?:nous|moi) sur | .{0,60}liens affiliés
        abonnez[- ]vous (?:ici|maintenant|gratuitement|à (?:notre|ma|la|cette)|pour)
        inscrivez[- ]vous (?:ici|à (?:notre|ma|la|cette)|pour recevoir) | merci de (?:me|nous) lire
        recevez .{1,60}(?:boîte (?:mail|de réception|aux lettres)|infolettre|newsletter)
        cette (?:lettre|infolettre|newsletter) (?:est gratuite|vit grâce|vous a été)
        laisse[rz] un commentaire\W{0,3}$
        (?:vous avez |avez-vous |as-tu )?(?:repéré|trouvé|remarqué|vu) une (?:erreur|faute
            |coquille)(?: dans (?:ce texte|cet article|cette page))?\s?\?(?: (?:signalez-la
            |écrivez-nous|dites-le-nous))?\W{0,3}$
        une (?:erreur|coquille) s.est glissée dans (?:ce texte|cet article|notre article)\b
        votre commentaire (?:a été|a bien été|sera) (?:envoyé|enregistré|modéré|soumis)\W{0,3}$
        (?:il vous reste )?\d{2,4} caractères restants?\W{0,3}$
        les opinions exprimées (?:ici|dans (?:ce blog|ce texte|cet article|cette tribune)
            ) (?:n.engagent que|ne reflètent pas|sont celles de (?:l.auteur|leurs? auteurs?))\b
        """
    ),
    nutrients=phrases(
        """
        calories | énergie | glucides | protéines | lipides | matières grasses | fibres | sucres
        sel | sodium
        """
    ),
    furniture=Furniture(
        more=phrases(
            """
            lire (?:aussi|la suite|plus) | à lire | à lire aussi | à lire également | voir aussi
            sur le même sujet
            """
        ),
        share=phrases("partager | imprimer"),
        subscribe=phrases("s'abonner | abonnez | inscrivez"),
        ad=phrases("publicité"),
        comment=phrases("commentaires?"),
        credit=phrases("crédit"),
        tag=phrases("étiquettes"),
        legal=phrases("mentions légales"),
        byline=phrases("par | publié"),
    ),
    summaries=phrases(
        "en bref | l'essentiel | à retenir | en résumé | ce qu'il faut retenir | points clés"
    ),
    boilerplate=Boilerplate(
        pictures=phrases("photo | image | crédit"),
        captions=phrases(
            r"""
            (?:photos?|image) ?(?:crédits?|d['’]archives|d['’]illustration)\b | crédits? photos?\b
            """
        ),
        invitations=phrases(
            r"""
            (?:lire|voir) aussi | à lire\b | abonnez-vous | inscrivez-vous | suivez-nous
            suivez notre | téléchargez | recevez (?:notre|nos|la) | cliquez ici
            pour (?:en savoir plus|aller plus loin)
            """
        ),
        corrections=phrases(
            """
            cet article a été | (?:article|texte) mis à jour
            une (?:première )?version (?:précédente|antérieure) | rectificatif | erratum
            note de la rédaction
            """
        ),
        calls=phrases(
            r"""
            qu['’]en pensez | et vous\b | donnez votre | dites-nous | réagissez | partagez
            écrivez-nous | contactez-nous | racontez-nous | votre avis
            """
        ),
    ),
    statuses=phrases("non répertoriée? | brouillon | privé"),
    bylines=Bylines(
        earlier=phrases("reçu | accepté | soumis | révisé"),
        later=phrases("modifié | dernière (?:modification|mise à jour) | mis à jour"),
        by=phrases("par | écrit par"),
        declared=phrases("par"),
        joins=phrases("et"),
        particles=phrases("de | la | le | du"),
        not_names=phrases("rédaction"),
        beside_dates=phrases("publié | mis à jour | le | à"),
        ordinals=phrases("er"),
    ),
    walls=Walls(
        gates=phrases(
            """
            (?:article|suite|contenu) .{0,30}r[ée]serv[ée]e? (?:aux|à nos) abonn
            pour (?:lire la suite|continuer (?:à lire|votre lecture)) | de cet article à lire
            """
        ),
        offers=phrases("abonn(?:ez|é) | réservé aux"),
        payment=phrases("abonn"),
    ),
    notices=Notices(
        robot_checks=phrases(r"vous n.êtes pas un robot"),
        consent=phrases(
            r"""
            accept(?:er|ez) | consent\w{0,12} | confidentialité | traceurs | données personnelles
            publicités? personnalisée?s?
            """
        ),
        choices=phrases(
            r"""
            (?:tout|tous) (?:accepter|refuser) | accepter et (?:continuer|fermer|lire)
            continuer sans accepter | (?:s.abonner|abonnez-vous) (?:et|pour|sans)
            sans (?:publicité|accepter)
            (?:gérer|paramétrer|personnaliser) (?:mes|vos|les|mon|votre)
            (?:nos|et nos|ses) partenaires | nous (?:et|utilisons|stockons)
            retirer votre (?:consentement|accord) | à tout moment | votre (?:consentement|choix)
            en (?:cliquant|acceptant)
            """
        ),
        scripts=phrases(r"activer javascript | java\s?script (?:\w+ ){0,4}activ"),
        errors=phrases(
            r"""
            (?:page|article|contenu) (?:est |n.est |n.existe |que .{0,30} )?(?:introuvable
                |pas disponible|plus disponible|plus) | page non trouvée
            (?:une |erreur )?erreur (?:404|500|503|est survenue|s.est produite|interne|inattendue)
            (?:site )?en (?:cours de )?maintenance | \boups\b | \baïe\b
            service (?:temporairement )?indisponible | n.existe (?:pas|plus)
            de retour (?:bientôt|très vite|dans)
            \berreur .{0,40}base de données
            """
        ),
        remedies=phrases(
            r"""
            (?:ré)?essay(?:er|ez) | (?:actualis|recharg)(?:er|ez)
            retour(?:ner|nez)? (?:à|vers|sur) (?:l.accueil|la page) | page d.accueil
            page (?:que vous|demandée|recherchée) | (?:excus|veuillez) \w{1,12} | désolée?s?
            (?:vérifi(?:er|ez)) (?:l.adresse|l.url|le lien|que) | déplacée|supprimée|renommée
            nos équipes | votre (?:patience|compréhension)
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("modifier | modifier le code"),
        doubts=phrases(
            r"""
            réf\. nécessaire | référence nécessaire | citation nécessaire | réf\. souhaitée
            source insuffisante | non neutre | qui \? | quand \? | pertinence contestée
            """
        ),
        notes=phrases("note"),
        references=phrases("références | notes et références | notes | sources"),
        contents=phrases("sommaire | table des matières"),
        origins=phrases(
            "un article de wikipédia.{0,40} | aller à (?:la navigation|la recherche).{0,40}"
        ),
    ),
    forums=Forums(
        signed=phrases("demandé | répondu | publié"),
        posts=phrases("(?:question|réponse|message|commentaire) (?:de|par)"),
        remarks=phrases(
            r"""
            (?:dernière )?(?:modification|modifié|édité)(?: par| le|:) | citer$ | répondre$
            signaler$ | envoyé de mon | (?:messages|inscription|inscrit)\s?: | inscrit le
            cliquez pour (?:agrandir|développer) | pièces? jointes?
            """
        ),
    ),
    genres=Genres(
        live=phrases("en direct"),
        at_time=phrases("à"),
        because=phrases("parce que | car"),
        readme_headings=phrases(
            """
            installation | utilisation | licence | contribuer | prérequis | configuration
            fonctionnalités | démarrage rapide
            """
        ),
        recipe_headings=phrases("ingrédients | préparation"),
        units=phrases(r"c\. ?à(?: ?(?:s|c)\.?)? | cuill\w+ | gousses? | pincées? | tasses?"),
        verdicts=phrases("bilan | avis"),
        before_verdicts=phrases("le | la | notre"),
        out_of=phrases("sur"),
        about=phrases("à propos d[eu’']"),
        contacts=phrases("contacts? presse"),
        releases=phrases("communiqué de presse"),
        items=phrases("étape | astuce | conseil | raison | partie | n° | nº"),
    ),
    letters=Letters(
        sender=phrases("de"),
        sent=phrases("(?:date|envoyé)(?: le)?"),
        subject=phrases("objet | sujet"),
        others=phrases("à"),
        prefixes=phrases("tr"),
        closings=phrases(
            r"""
            (?:bien )?(?:cordialement|amicalement) | bien à vous
            (?:meilleures|sincères) salutations
            """
        ),
        confidential=phrases(
            r"""
            (?:ce|le présent) (?:message|courriel|mail|e-?mail)\b.{0,80}\b(?:confidentiel
                |destinataire|exclusivement|uniquement)
            """
        ),
    ),
    files=Files(
        captions=phrases("sous-titr(?:es|age)"),
        untitled=phrases("sans (?:nom|titre).*"),
        nobody=phrases("auteur"),
        pages=phrases("p(?:age)?"),
        of_pages=phrases("sur"),
        figures=phrases("photo | tableau"),
    ),
)
