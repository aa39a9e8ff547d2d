"""By what a text gives away its shape: words and marks, in eleven languages."""

from __future__ import annotations

import re

STAMP = re.compile(
    r"\W{0,3}(?:(?:updated|at|um|à|alle|kl\.?|godz\.?|às)\s)?(?P<h>[01]?\d"
    r"|2[0-3])\s?[:.h]\s?(?P<m>[0-5]\d)"
    r"\s?(?P<half>[ap])?(?:\.?m\b)?(?!\d|[.,]\d|\s?(?:%|km|€|£|\$))",
    re.IGNORECASE,
)
LIVE = re.compile(
    r"\blive\b|\blive-?(?:blog|ticker|updates?|verslag|rapport)|en direct\b|en (?:directo|vivo)\b"
    r"|\bdiretta\b|ao vivo\b|\bna żywo\b|онлайн|прямая трансляция|наживо|\bdirekt(?:e|rapport)?\b",
    re.IGNORECASE,
)
ASKS = re.compile(r"[?？؟][\"”’»“)\]\s]*$")
BECAUSE = re.compile(
    r"(?:[^\W\d_]{1,20}\s?[:：]\s)?(?:because|parce que|car|weil|porque|perché|omdat|bo|ponieważ"
    r"|потому|бо|тому що|därför|eftersom)\b",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"(?P<label>[^\W\d_][\w’'.-]{0,20}(?: [^\W\d_][\w’'.-]{0,20}){0,3})\s?[:：]\s", re.UNICODE
)
NUMBERED = re.compile(r"\W{0,2}(?:№|no\.?|#)?\s?\d{1,3}\s?[.)\]:–—-]\s+\S", re.IGNORECASE)

COOKING = re.compile(
    r"(?:ingredients|ingrédients|zutaten|ingredientes|ingredienti|ingrediënten|ingredienser"
    r"|składniki"
    r"|ингредиенты|інгредієнти|method|preparation|zubereitung|préparation|preparación|elaboración"
    r"|preparazione|bereiding(?:swijze)?|tillagning|gör så här|(?:sposób )?przygotowani[ea]"
    r"|(?:modo de )?(?:preparo|preparação)|(?:способ )?приготовлени[ея]"
    r"|(?:спосіб )?приготування)\b.{0,30}",
    re.IGNORECASE,
)
_UNITS = (
    r"kg|gr?|mg|ml|dl|cl|l|lit(?:re|er|ro)s?|oz|ounces?|lbs?|pounds?|cups?|tbsps?|tsps?"
    r"|tablespoons?|teaspoons?|cloves?"
    r"|EL|TL|Esslöffel|Teelöffel|Prisen?|Zehen?|Bund|Stück|c\. ?à ?(?:s|c)\.?|cuill[èe]res?"
    r"|gousses?"
    r"|pincées?|cucharad(?:as?|itas?)|dientes?|tazas?|pizcas?|cucchiai(?:o|ni|no)?|spicchi?o?"
    r"|bicchier[ei]"
    r"|eetlepels?|theelepels?|teent(?:je|en)|msk|tsk|krm|st|klyft(?:a|or)|łyż(?:ka|ki|ek"
    r"|eczk[ai]|eczek)"
    r"|szklank[ai]|ząb(?:ek|ki)|szt|colher(?:es)?|xícaras?|chávenas?|dentes?|г|гр|кг|мл|л"
    r"|ст\. ?л|ч\. ?л"
    r"|стакан\w*|зубч\w*|шт|склянк\w*"
)
QUANTITY = re.compile(
    r"\W{0,3}(?:\d+(?:[.,/⁄]\d+)?(?:\s?[-–]\s?\d+)?\s?[½¼¾⅓⅔⅛]?|[½¼¾⅓⅔⅛])\s*(?P<unit>(?:"
    + _UNITS
    + r")\b)?",
    re.IGNORECASE,
)

VERDICT_HEADING = re.compile(
    r"(?:(?:the|our|final|il|le|la|el|das|notre|unser|nasz[ea]?|het|vårt|nuestro|nosso|o|a)\s)*"
    r"(?:verdict|conclusions?|bottom line|final thoughts|final word|summing up|is it worth it\??"
    r"|should you (?:buy|see|go|read|watch)\b.{0,20}|fazit|urteil|gesamturteil|bilan|avis"
    r"|veredicto"
    r"|conclusión|conclusiones|verdetto|conclusione|conclusioni|giudizio|conclusie|oordeel"
    r"|eindoordeel"
    r"|omdöme|slutsats|betyg|werdykt|podsumowanie|ocena|conclusão|veredi[ct]to|вердикт|итоги?"
    r"|выводы?"
    r"|заключение|висновки?|підсумки?|вердикт)",
    re.IGNORECASE,
)
RATING = re.compile(
    r"[★⭐☆]{2,}|\b\d{1,2}(?:[.,]\d)?\s?(?:/|out of|von|sur|de|su|van|av|na|из|з)\s?(?:5|6|10"
    r"|20|100)\b",
    re.IGNORECASE,
)

ABOUT = re.compile(
    r"(?:about|über|à propos d[eu’']|acerca de|sobre|informazioni su|chi è|over|om|o firmie"
    r"|о компании|про компанію)"
    r"\s?[\w’'«\"“].{0,80}",
    re.IGNORECASE,
)
CONTACT = re.compile(
    r"(?:media|press)\s(?:contacts?|enquiries|inquiries)|contacts?\s?:|contacts? presse"
    r"|pressekontakt"
    r"|contacto de prensa|contatti stampa|perscontact|presskontakt|kontakt dla mediów"
    r"|contato de imprensa"
    r"|контакты? для (?:прессы|сми)|контакти для (?:преси|змі)|notes to editors|#\s?#\s?#"
    r"|-\s?ends\s?-",
    re.IGNORECASE,
)
RELEASE = re.compile(
    r"for immediate release|press release|news release|pressemitteilung|communiqué de presse"
    r"|nota de prensa|comunicado de prensa|comunicato stampa|persbericht|pressmeddelande"
    r"|informacja prasowa|comunicado de imprensa|пресс-релиз|пресреліз",
    re.IGNORECASE,
)
