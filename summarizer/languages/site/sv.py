"""Swedish: what sites, e-mails and documents say around an article.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import (
    Boilerplate,
    Bylines,
    Files,
    Furniture,
    Genres,
    Letters,
    Site,
    Walls,
    phrases,
)

SITE = Site(
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
    bylines=Bylines(
        # the second is Danish and Norwegian
        by=phrases("av | af"),
    ),
    walls=Walls(
        gates=phrases("för att läsa (?:vidare|hela)"),
        payment=phrases("prenumer"),
    ),
    genres=Genres(
        live=phrases("live | direkt"),
        live_blogs=phrases("live-?rapport | direktrapport"),
        at_time=phrases(r"kl\.?"),
        because=phrases("därför | eftersom"),
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
        sent=phrases("datum"),
        # the second is Danish and Norwegian
        prefixes=phrases("sv | vs"),
    ),
    files=Files(
        documents=phrases("dokument"),
        figures=phrases("bild | foto"),
    ),
)
