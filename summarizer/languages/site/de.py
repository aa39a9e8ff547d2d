"""German: what sites, e-mails and documents say around an article.

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
    goes_on=phrases("weiterlesen"),
    listen=phrases(r"(?:artikel|beitrag|text) (?:anhören|vorlesen)"),
    subjects=phrases("schlag(?:wörter|worte)"),
    links=phrases("lesen sie (?:auch|mehr|hier) | lies auch | weiterlesen | mehr zum thema"),
    fine_print=phrases(
        r"""
        empfohlener (?:redaktioneller|externer) inhalt\W{0,3}$
        externer inhalt(?: nicht verfügbar| datenschutzerklärung)?\W{0,3}$
        an dieser stelle (?:findest du|finden sie) .{0,60}\bexternen? inhalt\b
        (?:du kannst|sie können) (?:ihn|sie|es) (?:dir|sich) mit einem klick anzeigen
        ich bin (?:damit )?einverstanden, dass mir (?:externe )?inhalte .{0,30}\bangezeigt werden
        (?:dadurch |damit )?(?:können |)personenbezogene daten .{0,40}\bdrittplattformen
        (?:deine|ihre) privatsphäre-einstellungen verhindern
        ein klick für (?:den|mehr) datenschutz\W{0,3}$ | \d{1,2} min(?:uten?|\.)? lesezeit\W?$
        (?:diese e-?mail|diesen newsletter|die e-?mail) im browser
        (?:newsletter )?(?:abbestellen|abmelden)(?: ?[|·•]|\W?$)
        sie (?:erhalten|bekommen) diese(?:n|)? (?:e-?mail|newsletter|nachricht)
        (?:springe|direkt) zum rezept | (?:zum )?rezept (?:drucken|speichern|bewerten)
        .{0,60}(?:markier\w{0,4}|verlinke?) (?:mich|uns)
        .{0,60}enthält (?:affiliate|werbe)-?links | alle rechte vorbehalten
        nachdruck (?:verboten|nur) | vervielfältigung | folge? (?:uns|mir) auf | folgen sie uns auf
        (?:jetzt |hier |kostenlos )?(?:abonniere|abonnieren sie) (?:hier|jetzt|kostenlos
            |unser\w{0,2}
            |mein\w{0,2}|den (?:\w{1,20} )?newsletter|diesen (?:brief|newsletter))
        (?:melde dich|melden sie sich) .{0,40}\b(?:an|newsletter)\b | danke fürs lesen
        .{1,60}\b(?:direkt )?in (?:dein|ihr) (?:e-?mail-)?postfach
        (?:wurde|wird) (?:ihnen|dir) dieser (?:brief|newsletter) (?:weitergeleitet|geschickt)
        dieser (?:brief|newsletter) (?:ist kostenlos|lebt von|wird von (?:\w{1,20} )?(?:leser
            |abonn))
        (?:schreibe einen kommentar|kommentar (?:hinterlassen|schreiben))\W{0,3}$
        (?:haben sie |hast du )?(?:einen )?(?:tipp)?fehler (?:in diesem (?:artikel|beitrag
            |text) )?(?:gefunden|entdeckt)\?(?: (?:(?:jetzt |hier )?melden
            |schreiben sie uns))?\W{0,3}$
        (?:vielen dank\W{1,3})?(?:ihr|dein) (?:kommentar|beitrag) (?:wurde|wird) (?:nun )?(?:
            abgeschickt|gesendet|gespeichert|geprüft|freigeschaltet)\W{0,3}$
        (?:sie haben |du hast )?noch \d{2,4} zeichen(?: übrig)?\W{0,3}$
        (?:dieser? (?:text|beitrag|artikel)|die beiträge) (?:gibt|geben) (?:
            nicht (?:unbedingt |notwendigerweise )?die meinung der redaktion
            |(?:nur|ausschließlich|allein) die meinung (?:des autors|der autorin|des verfassers)
            ) wieder\W{0,3}$
        wir behalten uns vor, (?:beiträge|kommentare|leserbriefe) .{0,60}\b(?:
            kürzen|löschen|veröffentlichen)\W{0,3}$
        """
    ),
    nutrients=phrases(
        """
        kalorien | energie | brennwert | kohlenhydrate | eiweiß | fett | ballaststoffe | zucker
        salz
        """
    ),
    furniture=Furniture(
        more=phrases(
            """
            mehr (?:zum|zu|lesen|aus) | lesen sie (?:auch|mehr|hier) | auch interessant
            weiterlesen | das könnte
            """
        ),
        share=phrases("teilen | drucken"),
        subscribe=phrases("abonnieren | anmelden"),
        ad=phrases("anzeige | werbung"),
        comment=phrases("kommentare?"),
        credit=phrases("foto | bild"),
        tag=phrases(r"schlagw\w+ | themen"),
        legal=phrases("impressum | datenschutz"),
        byline=phrases("von | veröffentlicht"),
    ),
    summaries=phrases(
        "auf einen blick | das wichtigste(?: in kurze)? | zusammenfassung | kurz und knapp"
    ),
    boilerplate=Boilerplate(
        pictures=phrases("foto | bild | bildquelle | fotograf"),
        captions=phrases(
            r"""
            (?:foto|bild|photo) ?von\b | (?:symbol|archiv)(?:bild|foto)\b | quelle:
            """
        ),
        invitations=phrases(
            """
            lesen sie (?:auch|hier|mehr) | mehr (?:zum thema|dazu)
            jetzt (?:abonnieren|anmelden|testen) | abonnieren sie | melden sie sich | folgen sie
            klicken sie | laden sie
            """
        ),
        corrections=phrases(
            """
            diese[rs]? (?:artikel|text|beitrag|meldung) (?:wurde|ist)
            in einer (?:früheren|ersten) (?:version|fassung) | anmerkung der redaktion
            korrektur(?:hinweis)?: | richtigstellung
            """
        ),
        calls=phrases(
            r"""
            was (?:meinen|denken|halten|sagen) sie | schreiben sie uns | diskutieren sie
            (?:ihre|deine) meinung | wie (?:sehen|finden) sie | sagen sie uns | haben sie\b
            """
        ),
    ),
    statuses=phrases("nicht gelistet | entwurf | privat | archiv"),
    bylines=Bylines(
        earlier=phrases("eingegangen | angenommen | eingereicht"),
        later=phrases("geändert | zuletzt (?:geändert|aktualisiert|bearbeitet)"),
        by=phrases("von | autor"),
        declared=phrases("von"),
        joins=phrases("und"),
        particles=phrases("von | der | den"),
        not_names=phrases("redaktion"),
        beside_dates=phrases("uhr | um | am | stand | veröffentlicht | aktualisiert"),
        sources=phrases("quelle"),
    ),
    walls=Walls(
        gates=phrases(
            """
            um (?:den artikel |diesen artikel )?weiterzulesen | weiterlesen mit
            jetzt weiterlesen | dieser (?:artikel|beitrag) ist .{0,30}abonnent
            """
        ),
        offers=phrases("abonn(?:ieren|enten)"),
        payment=phrases("abonn"),
    ),
    notices=Notices(
        robot_checks=phrases(r"ich bin kein roboter"),
        consent=phrases(
            r"""
            einwilligung\w{0,12} | zustimm\w{0,12} | datenschutz\w{0,12} | akzeptieren | tracking
            personalisierte\w? (?:anzeigen|werbung|inhalte)
            """
        ),
        choices=phrases(
            r"""
            (?:alle|alles) (?:akzeptieren|annehmen|ablehnen|zulassen) | akzeptieren und weiter
            (?:zustimmen|einwilligen) und weiter
            (?:mit|ohne|weniger|keine) (?:werbung|tracking|cookies) | werbefrei | \bpur\b
            (?:einstellungen|cookies|auswahl) (?:verwalten|ändern|anpassen|speichern)
            (?:nur )?notwendige cookies | jederzeit (?:widerruf\w{0,12}|ändern)
            (?:unsere|und) partner
            wir (?:und|verwenden|nutzen|verarbeiten|setzen)
            mit (?:ihrer|deiner) (?:zustimmung|einwilligung)
            """
        ),
        scripts=phrases(r"javascript aktivieren | java\s?script (?:\w+ ){0,4}aktiv"),
        errors=phrases(
            r"""
            seite (?:wurde |konnte |ist |existiert )?(?:leider )?nicht (?:gefunden|mehr|verfügbar
                |erreichbar) | artikel (?:wurde |ist )?nicht (?:gefunden|mehr|verfügbar)
            (?:seite|artikel) existiert nicht | (?:ein |interner |unerwarteter |technischer )fehler
            fehler (?:404|500|503|ist aufgetreten) | wartungs(?:arbeiten|modus|pause)
            wegen wartung | etwas (?:ist )?schief ?gelaufen | \bhoppla\b | \bups\b
            (?:vorübergehend|momentan|derzeit) nicht (?:erreichbar|verfügbar)
            gleich wieder (?:da|für (?:sie|euch|dich) da)
            datenbankfehler | \bfehler .{0,40}datenbank
            """
        ),
        remedies=phrases(
            r"""
            (?:versuch\w{0,12}|probier\w{0,12}) (?:sie )?es .{0,30}(?:erneut|noch ?(?:ein)?mal
                |später|wieder)
            (?:erneut|noch ?(?:ein)?mal|später) (?:zu )?(?:versuchen|probieren|laden) | neu laden
            zurück zur | zur startseite
            (?:gesuchte|aufgerufene|gewünschte|angeforderte)n? (?:seite|adresse)
            entschuldig\w{0,12}
            bitten um (?:verständnis|geduld|entschuldigung) | tut uns leid
            (?:adresse|url|link|schreibweise) (?:\w{1,12} )?(?:prüfen|überprüfen)
            verschoben|umbenannt|gelöscht | wir arbeiten (?:daran|bereits)
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("bearbeiten | quelltext bearbeiten"),
        doubts=phrases(
            r"""
            quellenangabe\?? | beleg(?:e|t)? (?:fehlt|fehlen|\?) | wer\? | wann\? | veraltet
            """
        ),
        notes=phrases(r"anm\.?"),
        references=phrases(
            """
            einzelnachweise | anmerkungen | fußnoten | quellen | nachweise
            literatur und quellen
            """
        ),
        contents=phrases("inhalt | inhaltsverzeichnis | in diesem artikel"),
        origins=phrases("aus wikipedia.{0,40} | zur (?:navigation|suche) springen.{0,40}"),
    ),
    forums=Forums(
        signed=phrases("gefragt | geantwortet | beantwortet | geschrieben"),
        posts=phrases("(?:frage|antwort|beitrag|kommentar) von"),
        remarks=phrases(
            r"""
            (?:zuletzt )?(?:bearbeitet|geändert|editiert)(?: von| am|:) | zitat$ | zitieren$
            antworten$ | melden$ | gesendet von (?:meinem|mein) | (?:registriert|dabei) seit
            (?:beiträge|mitglied seit|wohnort)\s?: | zum vergrößern anklicken
            zum erweitern anklicken | dateianhänge | reaktionen:
            """
        ),
    ),
    genres=Genres(
        live=phrases("live"),
        live_blogs=phrases("live-?(?:ticker|blog)"),
        at_time=phrases("um"),
        o_clock=phrases("uhr"),
        because=phrases("weil"),
        readme_headings=phrases(
            """
            installation | verwendung | benutzung | lizenz | mitmachen | mitwirken
            voraussetzungen | konfiguration | erste schritte | funktionen | entwicklung
            """
        ),
        recipe_headings=phrases("zutaten | zubereitung"),
        units=phrases(
            """
            el | tl | esslöffel | teelöffel | prisen? | zehen? | bund | stück | tassen?
            """
        ),
        verdicts=phrases("fazit | urteil | gesamturteil"),
        before_verdicts=phrases("das | unser"),
        out_of=phrases("von"),
        about=phrases("über"),
        contacts=phrases("pressekontakt"),
        releases=phrases("pressemitteilung"),
        items=phrases(r"schritt | tipp | grund | teil | platz | nr\.? | punkt"),
    ),
    letters=Letters(
        sender=phrases("von"),
        sent=phrases("datum | gesendet"),
        subject=phrases("betreff"),
        others=phrases("an"),
        prefixes=phrases("aw | wg"),
        closings=phrases(
            r"""
            (?:mit )?(?:freundlichen?|freundlichem|besten?|herzlichen?|herzliche|lieben?|viele
                |vielen|schöne|schönen) (?:gr(?:üß|uess|üss)en?|gruß) | mfg | lg | vg
            """
        ),
        confidential=phrases(
            r"""
            (?:diese|der inhalt dieser) (?:e-?mail|nachricht)\b.{0,80}\b(?:vertraulich|empfänger
                |adressat)
            """
        ),
    ),
    files=Files(
        captions=phrases("untertitel(?:ung)?"),
        documents=phrases("dokument"),
        untitled=phrases("unbenannt.*"),
        nobody=phrases("autor"),
        pages=phrases("seite"),
        of_pages=phrases("von"),
        figures=phrases(r"tab\. | abb(?:ildung|\.) | tabelle | bild | foto"),
    ),
)
