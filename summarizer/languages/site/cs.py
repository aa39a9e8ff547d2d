"""Czech and Slovak: what sites say where there is no article.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import Notices, Site, phrases

SITE = Site(
    notices=Notices(
        consent=phrases(
            r"""
            souhlas\w{0,4} | súhlas\w{0,4} | soukromí | súkromi\w{0,3} | osobní(?:ch)? údaj\w{1,3}
            osobn(?:é|ých) údaj\w{1,3} | personalizovan\w{1,4} (?:reklam|obsah)\w{0,3}
            """
        ),
        choices=phrases(
            r"""
            (?:přijmout|odmítnout|povolit) vš\w{1,4} | (?:prijať|odmietnuť|povoliť) vš\w{1,4}
            (?:našich|naši|naše) (?:\d{1,4} )?partner\w{1,3} | kdykoli\b | kedykoľvek
            (?:můžete|môžete) .{0,20}odvol\w{1,4} | nastavení cookies | my a
            """
        ),
        errors=phrases(
            r"""
            stránk[au] (?:nebyla |nebola |se )?(?:nenalezena|nalezena|nájdená|nenašla|neexistuje)
            stránk[au],? kter(?:ou|á) .{0,20}neexistuje | něco se (?:pokazilo|nepovedlo)
            niečo sa pokazilo | probíhá údržba | prebieha údržba | \b(?:jejda|ojoj|hups)\b
            \bchyba .{0,40}databáz
            """
        ),
        remedies=phrases(
            r"""
            zkuste to (?:znovu|později) | skúste to (?:znova|neskôr) | zkontrolujte | skontrolujte
            (?:hlavní|úvodní|domovskou|hlavnú|úvodnú) str[aá]nk\w | omlouváme se
            ospravedlňujeme sa
            stránk\w{1,3},? ktorú | stránk\w{1,3},? kterou (?:hledáte|jste)
            """
        ),
    ),
)
