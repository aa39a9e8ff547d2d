"""Dutch: what sites, e-mails and documents say around an article.

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
    listen=phrases(r"(?:beluister|luister naar) (?:dit artikel|het artikel)"),
    links=phrases("lees (?:ook|meer)"),
    fine_print=phrases(
        r"""
        externe inhoud(?: niet beschikbaar| geblokkeerd)?\W{0,3}$
        om deze (?:inhoud|video|content) te (?:bekijken|zien|tonen),? .{0,60}\bcookies\b
        (?:bekijk|lees|open) (?:deze (?:e-?mail|nieuwsbrief)|dit bericht) in (?:je|uw|de) browser
        (?:je|u) ontvangt deze (?:e-?mail|nieuwsbrief) | (?:uitschrijven|afmelden)(?: ?[|·•]|\W?$)
        (?:ga|spring|direct) naar (?:het )?recept | recept (?:printen|afdrukken|bewaren)
        .{0,60}tag (?:me|ons|mij) | alle rechten voorbehouden | volg (?:ons|me|mij) op
        (?:abonneer je|schrijf je) .{0,40}\b(?:in|nieuwsbrief|gratis)\b | bedankt voor het lezen
        meld je (?:hier |nu |gratis )?aan (?:voor|om)
        ontvang .{1,60}(?:je mailbox|je inbox|nieuwsbrief)
        deze nieuwsbrief (?:is gratis|leeft van)
        .{0,60}\bbevat(?:ten)? affiliate-?\s?links?\b
        (?:laat een reactie achter|plaats (?:een )?reactie)\W{0,3}$
        niets uit deze (?:uitgave|site)
        (?:heb je een |zie je een )?(?:fout|foutje|tikfout|taalfout)(?: in dit (?:artikel
            |bericht))? (?:gezien|gevonden|ontdekt)\?(?: (?:laat het ons weten|mail ons
            |meld het ons))?\W{0,3}$
        (?:je|uw) reactie (?:is|wordt) (?:geplaatst|verzonden|verstuurd|beoordeeld)\W{0,3}$
        (?:nog )?\d{2,4} tekens over\W{0,3}$
        """
    ),
    nutrients=phrases(
        """
        calorieën | energie | koolhydraten | eiwit(?:ten)? | vet(?:ten)? | vezels | suikers? | zout
        """
    ),
    furniture=Furniture(
        more=phrases("lees (?:ook|meer)"),
        share=phrases("deel"),
        subscribe=phrases("abonneer"),
        ad=phrases("advertentie"),
        comment=phrases("reacties"),
        credit=phrases("foto"),
        byline=phrases("door"),
    ),
    summaries=phrases("samenvatting | in het kort | kort samengevat"),
    boilerplate=Boilerplate(
        pictures=phrases("foto | afbeelding | beeld"),
        captions=phrases(r"foto(?:'s)? ?van\b"),
        invitations=phrases(
            """
            lees (?:ook|meer) | abonneer | meld je | schrijf je | volg ons | klik hier
            """
        ),
        corrections=phrases(
            """
            dit (?:artikel|bericht) (?:is|werd) | in een eerdere versie | correctie:
            noot van de redactie
            """
        ),
        calls=phrases(
            r"""
            wat vind | laat (?:het )?(?:ons )?.{0,30}weten | reageer | mail ons | deel je
            heb (?:je|jij)\b
            """
        ),
    ),
    statuses=phrases("verborgen | concept"),
    bylines=Bylines(
        by=phrases("door"),
        joins=phrases("en"),
        particles=phrases("van | de | der | den"),
        sources=phrases("bron"),
    ),
    walls=Walls(
        gates=phrases("om verder te lezen"),
    ),
    notices=Notices(
        robot_checks=phrases(r"ik ben geen robot"),
        consent=phrases(
            r"""
            toestemming | privacy\w{0,12} | akkoord | accepteren | persoonsgegevens
            gepersonaliseerde advertenties
            """
        ),
        choices=phrases(
            r"""
            alles (?:accepteren|weigeren|toestaan) | (?:accepteren|akkoord) en (?:doorgaan|sluiten)
            (?:cookies|voorkeuren|instellingen|keuzes?) (?:beheren|aanpassen|wijzigen)
            zonder (?:advertenties|tracking|reclame) | (?:onze|en onze) partners
            wij (?:en|gebruiken) | op elk moment
            door (?:op|verder te) (?:klikken|gaan|\w{1,12} te)
            """
        ),
        scripts=phrases(r"javascript (?:in te )?schakel\w* | schakel javascript in"),
        errors=phrases(
            r"""
            (?:pagina|artikel) (?:is |werd |kon |bestaat )?niet (?:gevonden|meer|beschikbaar
                |bestaat) | er (?:is iets|ging iets) (?:mis|fout)\w{0,12}
            (?:interne )?(?:server)?fout (?:404|500|503|opgetreden)
            (?:in|voor|wegens|gepland) onderhoud | \boeps\b
            tijdelijk niet (?:beschikbaar|bereikbaar) | bestaat niet
            database ?fout | \bfout .{0,40}database
            """
        ),
        remedies=phrases(
            r"""
            probeer (?:het )?(?:later |straks )?(?:opnieuw|nog eens|nogmaals)
            (?:terug )?naar de (?:homepage|voorpagina|startpagina) | (?:vernieuw|herlaad) de pagina
            (?:pagina|adres) (?:die|dat) (?:je|u) (?:zoekt|zocht|probeert) | excuses | onze excuses
            (?:controleer) (?:het|of) (?:adres|url|link|de) | verplaatst|verwijderd | sorry
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("bewerken | brontekst bewerken"),
        doubts=phrases(r"bron\?? | bron ontbreekt"),
        notes=phrases("noot"),
        references=phrases(
            """
            bronnen, noten en/of referenties | referenties | noten | bronnen | voetnoten
            """
        ),
        contents=phrases("inhoud | inhoudsopgave"),
        origins=phrases("uit wikipedia.{0,40} | naar (?:navigatie|zoeken) springen.{0,40}"),
    ),
    forums=Forums(
        signed=phrases("gevraagd | geantwoord | geplaatst"),
        posts=phrases("(?:vraag|antwoord|reactie|bericht) van"),
        remarks=phrases(
            r"""
            (?:laatst )?(?:bewerkt|gewijzigd|aangepast)(?: door| op|:) | citeer\w{0,3}$
            reageer$ | melden$ | verzonden (?:vanaf|met) mijn | (?:berichten|lid sinds)\s?:
            klik om (?:te vergroten|uit te vouwen) | bijlagen?$
            """
        ),
    ),
    genres=Genres(
        live=phrases("live"),
        live_blogs=phrases("live-?(?:verslag|blog)"),
        because=phrases("omdat"),
        readme_headings=phrases(
            """
            installatie | gebruik | licentie | bijdragen | vereisten | configuratie | functies
            """
        ),
        recipe_headings=phrases("ingrediënten | bereiding(?:swijze)?"),
        units=phrases("eetlepels? | theelepels? | teent(?:je|en)"),
        verdicts=phrases("conclusie | oordeel | eindoordeel"),
        before_verdicts=phrases("het"),
        out_of=phrases("van"),
        about=phrases("over"),
        contacts=phrases("perscontact"),
        releases=phrases("persbericht"),
        items=phrases(r"stap | tip | reden | deel | nr\.?"),
    ),
    letters=Letters(
        sender=phrases("van"),
        sent=phrases("datum | verzonden"),
        subject=phrases("onderwerp"),
        others=phrases("aan"),
        prefixes=phrases("antw"),
        closings=phrases(
            r"""
            (?:met )?(?:vriendelijke|hartelijke) groet(?:en)? | groet(?:en|jes)? | mvg
            """
        ),
        confidential=phrases(
            r"""
            (?:dit|de inhoud van dit) (?:e-?mail|(?:e-?mail)?bericht)\b.{0,80}\b(?:
                vertrouwelijk|geadresseerde|uitsluitend)
            """
        ),
    ),
    files=Files(
        captions=phrases("ondertitel(?:s|ing|d)"),
        pages=phrases("pagina"),
        figures=phrases("foto"),
    ),
)
