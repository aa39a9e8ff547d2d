"""Swedish: what sites, e-mails and documents say around an article.

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
    listen=phrases(r"lyssna på (?:artikeln|texten)"),
    # the second is Danish and Norwegian
    links=phrases("läs (?:också|även|mer) | l[eæ]s (?:også|mere?)"),
    fine_print=phrases(
        r"""
        externt innehåll(?: (?:ej|inte) tillgängligt)?\W{0,3}$
        för att (?:se|visa) (?:det här |detta )?innehåll(?:et)?,? .{0,60}\bcookies\b
        (?:visa|läs|öppna) (?:detta (?:mejl|mail|brev)|nyhetsbrevet) i (?:din )?webbläsare
        du får (?:detta (?:mejl|mail|brev)|det här (?:mejlet|brevet))
        avregistrera(?: dig)?(?: ?[|·•]|\W?$) | avsluta prenumerationen
        (?:hoppa|gå) till recept(?:et)? | skriv ut recept(?:et)? | .{0,60}tagga (?:mig|oss)
        alla rättigheter förbehållna | följ (?:oss|mig) på
        prenumerera (?:här|nu|gratis|på (?:vårt|mitt|det här|detta|nyhetsbrevet))
        tack för att du läs
        anmäl dig (?:här|nu|till (?:vårt|mitt|nyhetsbrevet)|för att få)
        få .{1,60}(?:din inkorg|din mejl|nyhetsbrevet)
        det här (?:nyhetsbrevet|brevet) (?:är gratis|lever)
        .{0,60}innehåller (?:annons|affiliate)-?länkar
        lämna en kommentar\W{0,3}$
        (?:har du )?(?:hittat|sett|upptäckt) (?:ett )?(?:fel|skrivfel|stavfel)(?: i (?:artikeln
            |texten))?\?(?: (?:mejla|tipsa) oss)?\W{0,3}$
        din kommentar (?:har (?:skickats|sparats)|väntar på granskning)\W{0,3}$
        \d{2,4} tecken kvar\W{0,3}$
        åsikterna (?:i (?:artikeln|krönikan|texten)|som uttrycks (?:här|i (?:artikeln|krönikan
            |texten))) är (?:skribentens|författarens) egna\W{0,3}$
        """
    ),
    nutrients=phrases(
        """
        kalorier | energi | kolhydrater | protein | fett | fibrer | socker | salt
        """
    ),
    furniture=Furniture(
        more=phrases("läs (?:mer|också|även)"),
        share=phrases("dela"),
        subscribe=phrases("prenumerera"),
        ad=phrases("annons | reklam"),
        credit=phrases("foto | bild"),
        byline=phrases("av"),
    ),
    summaries=phrases("sammanfattning | i korthet"),
    boilerplate=Boilerplate(
        pictures=phrases("foto | bild | fotograf"),
        captions=phrases(r"(?:foto|bild) ?av\b"),
        invitations=phrases(
            """
            läs (?:också|även|mer) | prenumerera | följ oss | anmäl dig | klicka här
            """
        ),
        corrections=phrases(
            """
            (?:den här )?artikeln (?:har|uppdaterades|är) | rättelse: | i en tidigare version
            """
        ),
        calls=phrases(
            r"""
            vad (?:tycker|tror) du | tyck till | berätta för oss | skriv till oss | har du\b
            mejla oss
            """
        ),
    ),
    statuses=phrases("olistad | utkast"),
    bylines=Bylines(
        # the second of each is Danish and Norwegian
        by=phrases("av | af"),
        joins=phrases("och | og"),
    ),
    walls=Walls(
        gates=phrases("för att läsa (?:vidare|hela)"),
        payment=phrases("prenumer"),
    ),
    # Danish and Norwegian in the last lines of each
    notices=Notices(
        robot_checks=phrases(r"jag är ingen robot"),
        consent=phrases(
            r"""
            samtyck\w{1,12} | integritet\w{0,12} | godkänn\w{0,12} | personuppgifter
            anpassade annonser
            samtykke\w{0,6} | privatliv\w{0,6} | personvern\w{0,6} | persondata
            personopplysninger
            målrettede annoncer | tilpassede annonser
            """
        ),
        choices=phrases(
            r"""
            godkänn (?:alla|och fortsätt) | acceptera (?:alla|och fortsätt) | (?:avvisa|neka) alla
            (?:hantera|anpassa|ändra) (?:cookies|inställningar|val)
            (?:våra|och våra) (?:partners?|samarbetspartners?) | vi (?:och|använder)
            när som helst | utan (?:annonser|reklam) | genom att
            (?:accepter|afvis|godta|avvis|tillad) alle | vi og | vores (?:\d{1,4} )?\w{0,9}partnere
            våre (?:\d{1,4} )?\w{0,9}partnere | til enhver tid | når som helst
            trække .{0,20}tilbage
            """
        ),
        errors=phrases(
            r"""
            (?:sidan|artikeln) (?:kunde |kan |finns )?(?:inte|tyvärr inte) (?:hittas|hittades
                |finns|längre|kvar) | sidan finns inte | hittade inte sidan
            något gick (?:fel|snett) | ett fel (?:har )?(?:uppstått|inträffat|uppstod)
            fel (?:404|500|503) | underhåll(?:sarbete)? | \b(?:hoppsan|oj|ojdå)\b
            (?:tillfälligt|just nu) (?:otillgänglig|nere|stängd)
            \bfel .{0,40}databas
            """
        ),
        remedies=phrases(
            r"""
            försök (?:igen|senare) | (?:tillbaka|gå) till (?:startsidan|förstasidan) | ladda om
            sidan (?:du|som du) (?:söker|letar|försökte) | beklagar | ber om ursäkt
            kontrollera (?:adressen|att|länken) | flyttats|tagits bort
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("redigera | redigera wikitext"),
        doubts=phrases(r"källa behövs | vem\? | när\?"),
        notes=phrases(r"anm\.?"),
        references=phrases("referenser | noter | källor"),
        contents=phrases("innehåll | innehållsförteckning"),
        origins=phrases("från wikipedia.{0,40} | hoppa till (?:navigering|sök).{0,40}"),
    ),
    forums=Forums(
        signed=phrases("frågade | svarade | skrev"),
        posts=phrases("(?:fråga|svar|inlägg|kommentar) av"),
        remarks=phrases(
            r"""
            (?:senast )?(?:redigera\w{1,2}|ändra\w{1,2})(?: av| den|:) | citera$ | svara$
            anmäl$ | skickat från min | (?:inlägg|medlem sedan|registrerad)\s?:
            klicka för att (?:expandera|förstora) | bifogade filer
            """
        ),
    ),
    genres=Genres(
        live=phrases("live | direkt"),
        live_blogs=phrases("live-?rapport | direktrapport"),
        at_time=phrases(r"kl\.?"),
        because=phrases("därför | eftersom"),
        readme_headings=phrases(
            """
            installation | användning | licens | bidra | krav | konfiguration | funktioner
            """
        ),
        recipe_headings=phrases("ingredienser | tillagning | gör så här"),
        units=phrases("msk | tsk | krm | st | klyft(?:a|or)"),
        verdicts=phrases("omdöme | slutsats | betyg"),
        before_verdicts=phrases("vårt"),
        out_of=phrases("av"),
        about=phrases("om"),
        contacts=phrases("presskontakt"),
        releases=phrases("pressmeddelande"),
        items=phrases(r"steg | tips | skäl | del | nr\.?"),
    ),
    letters=Letters(
        # the second is Danish and Norwegian
        sender=phrases("från | fra"),
        # the others are Danish and Norwegian
        sent=phrases("datum | skickat | sendt | dato"),
        subject=phrases("ämne | emne"),
        others=phrases("till | til | kopia | kopi"),
        # the second is Danish and Norwegian
        prefixes=phrases("sv | vs"),
        closings=phrases(
            r"""
            (?:med )?(?:vänliga?|venlig|vennlig|bästa|hjärtliga) (?:hälsning(?:ar)?|hilsen)
            mvh | hälsningar | hilsen
            """
        ),
        confidential=phrases(
            r"""
            (?:detta|dette|denne) (?:meddelande|e-?post(?:meddelande)?|e?-?mail)\b.{0,80}\b(?:
                konfidentiell|fortrolig|mottagare|endast avse)
            """
        ),
    ),
    files=Files(
        captions=phrases("undertext(?:er|ning)"),
        documents=phrases("dokument"),
        figures=phrases("bild | foto"),
    ),
)
