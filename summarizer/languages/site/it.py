"""Italian: what sites, e-mails and documents say around an article.

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
    Notices,
    Site,
    Walls,
    phrases,
)

SITE = Site(
    furniture=Furniture(
        more=phrases("leggi anche"),
        share=phrases("condividi"),
        subscribe=phrases("iscriviti"),
        ad=phrases("pubblicità"),
        comment=phrases("commenti"),
        credit=phrases("foto | immagine"),
        byline=phrases("di"),
    ),
    summaries=phrases("in breve | punti chiave | in sintesi"),
    boilerplate=Boilerplate(
        pictures=phrases("foto | immagine"),
        captions=phrases(r"(?:foto|immagine) ?(?:d['’]archivio|di)\b"),
        invitations=phrases(
            """
            leggi anche | iscriviti | abbonati | seguici | clicca qui | scarica l
            """
        ),
        corrections=phrases(
            """
            questo articolo è stato | una versione precedente | errata corrige | rettifica:
            nota della redazione
            """
        ),
        calls=phrases(
            r"""
            (?:e )?(?:voi|tu) (?:cosa|che)\b | c(?:osa|he) ne pens | scrivi(?:ci|teci) | diteci
            fateci | raccontateci | dite la vostra | lascia(?:te)? un commento
            """
        ),
    ),
    bylines=Bylines(
        by=phrases("di"),
        declared=phrases("di"),
        particles=phrases("da | del"),
        not_names=phrases("redazione"),
        beside_dates=phrases("il | alle | ore | oggi"),
        sources=phrases("fonte"),
    ),
    walls=Walls(
        gates=phrases(
            """
            per continuare (?:a leggere|la lettura) | riservato (?:agli|ai) (?:abbonati|nostri)
            """
        ),
        offers=phrases("riservato agli"),
        payment=phrases("abbona"),
    ),
    notices=Notices(
        errors=phrases("pagina non trovata"),
    ),
    genres=Genres(
        live=phrases("(?:in )?diretta"),
        at_time=phrases("alle"),
        because=phrases("perché"),
        recipe_headings=phrases("ingredienti | preparazione"),
        units=phrases(r"cucchia\w+ | spicch\w+ | bicchier[ei] | pizzic\w+"),
        verdicts=phrases("verdetto | giudizio"),
        before_verdicts=phrases("il | la"),
        out_of=phrases("su"),
        about=phrases("informazioni su | chi è"),
        contacts=phrases("contatti stampa"),
        releases=phrases("comunicato stampa"),
        items=phrases(r"passo | passaggio | consiglio | motivo | parte | n\."),
    ),
    letters=Letters(
        sender=phrases("da"),
        sent=phrases("data | inviato"),
        subject=phrases("oggetto"),
        others=phrases("a"),
    ),
    files=Files(
        documents=phrases("documento"),
        untitled=phrases("senza titolo.*"),
        pages=phrases("pag(?:ina)?"),
        of_pages=phrases("di"),
        figures=phrases("figura | foto"),
    ),
)
