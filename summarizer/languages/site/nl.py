"""Dutch: what sites, e-mails and documents say around an article.

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
    bylines=Bylines(
        by=phrases("door"),
        particles=phrases("van | de | der | den"),
        sources=phrases("bron"),
    ),
    walls=Walls(
        gates=phrases("om verder te lezen"),
    ),
    genres=Genres(
        live=phrases("live"),
        live_blogs=phrases("live-?(?:verslag|blog)"),
        because=phrases("omdat"),
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
        prefixes=phrases("antw"),
    ),
    files=Files(
        pages=phrases("pagina"),
        figures=phrases("foto"),
    ),
)
