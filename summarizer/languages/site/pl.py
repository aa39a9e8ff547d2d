"""Polish: what sites, e-mails and documents say around an article.

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
        more=phrases("czytaj (?:też|także|więcej) | zobacz (?:też|także)"),
        share=phrases("udostępnij"),
        subscribe=phrases("zapisz się"),
        ad=phrases("reklama"),
        comment=phrases("komentarze"),
        credit=phrases("zdjęcie"),
    ),
    summaries=phrases("w skrocie | podsumowanie | najwazniejsze informacje"),
    boilerplate=Boilerplate(
        pictures=phrases("foto | zdjęcie | zdj | fot"),
        invitations=phrases(
            """
            czytaj (?:też|także|więcej) | przeczytaj | zapisz się | zaprenumeruj | subskrybuj
            obserwuj nas | kliknij
            """
        ),
        corrections=phrases(
            """
            (?:ten )?artykuł (?:został|był) | sprostowanie | w poprzedniej wersji | od redakcji
            """
        ),
        calls=phrases(
            r"""
            co (?:o tym )?(?:sądzi|myśli) | da(?:j|jcie) (?:nam )?znać | napisz
            podziel(?:cie)? się | a (?:ty|wy)\b
            """
        ),
    ),
    bylines=Bylines(
        by=phrases("autor"),
        sources=phrases("źródło"),
    ),
    walls=Walls(
        gates=phrases("aby czytać dalej"),
    ),
    genres=Genres(
        live=phrases("na żywo"),
        live_blogs=phrases("relacja na żywo"),
        at_time=phrases(r"godz\.?"),
        because=phrases("bo | ponieważ"),
        recipe_headings=phrases("składniki | (?:sposób )?przygotowani[ea]"),
        units=phrases(r"łyż\w+ | szklan\w+ | ząb\w+ | szt"),
        verdicts=phrases("werdykt | podsumowanie | ocena"),
        before_verdicts=phrases("nasz[ea]?"),
        out_of=phrases("na"),
        about=phrases("o firmie"),
        contacts=phrases("kontakt dla mediów"),
        releases=phrases("informacja prasowa"),
        items=phrases(r"krok | wskazówka | powód | część | nr\.?"),
    ),
    letters=Letters(
        sender=phrases("od"),
        sent=phrases("data"),
        prefixes=phrases("odp"),
    ),
    files=Files(
        documents=phrases("dokument"),
        nobody=phrases("autor"),
        figures=phrases("figura | tabela"),
    ),
)
