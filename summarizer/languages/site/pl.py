"""Polish: what sites, e-mails and documents say around an article.

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
    listen=phrases(r"(?:posłuchaj|odsłuchaj) (?:artykułu|tego artykułu)"),
    links=phrases("(?:prze)?czytaj (?:też|także|więcej) | zobacz (?:też|także)"),
    fine_print=phrases(
        r"""
        (?:zobacz|wyświetl|otwórz) (?:tę wiadomość|ten e-?mail|newsletter) w przeglądarce
        otrzymujesz (?:tę wiadomość|ten e-?mail|ten newsletter) | wypisz się(?: ?[|·•]|\W?$)
        zrezygnuj z subskrypcji
        przejdź do przepisu | wydrukuj przepis | .{0,60}oznacz (?:mnie|nas)
        wszelkie prawa zastrzeżone | (?:obserwuj|śledź) (?:nas|mnie) na
        zapisz się (?:tutaj|teraz|do (?:naszego|mojego)|na (?:nasz|mój|newsletter)|,? aby)
        (?:za)?subskrybuj (?:tutaj|teraz|nasz|mój|ten|bezpłatnie)
        dzięk(?:uję|ujemy|i) za przeczytanie
        otrzymuj .{1,60}(?:skrzynk\w|e-?mail\w{0,3}) | ten newsletter (?:jest bezpłatny|utrzymuje)
        .{0,60}zawiera(?:ją)? linki (?:afiliacyjne|partnerskie)
        (?:zostaw|dodaj) komentarz\W{0,3}$
        (?:zauważyłeś|znalazłeś|widzisz|zauważyłaś) (?:błąd|literówkę)(?: w (?:artykule|tekście
            |tym (?:artykule|tekście)))?\?(?: (?:napisz do nas|daj nam znać))?\W{0,3}$
        zgłoś błąd\W{0,3}$ | pozostało \d{2,4} znaków\W{0,3}$
        (?:twój|państwa) komentarz (?:(?:został|zostanie) (?:wysłany|dodany|zapisany)
            |czeka na (?:akceptację|moderację))\W{0,3}$
        (?:kopiowanie|przedruk|rozpowszechnianie) (?:artykułów|materiałów|tekstów|treści
            ) .{0,40}bez (?:pisemnej )?zgody (?:redakcji|wydawcy)\b
        """
    ),
    nutrients=phrases(
        """
        kalorie | energia | węglowodany | białko | tłuszcz(?:e)? | błonnik | cukry? | sól
        """
    ),
    furniture=Furniture(
        more=phrases("czytaj (?:też|także|więcej) | zobacz (?:też|także)"),
        share=phrases("udostępnij"),
        subscribe=phrases("zapisz się"),
        ad=phrases("reklama"),
        comment=phrases("komentarze"),
        credit=phrases("zdjęcie"),
    ),
    summaries=phrases("w skrócie | podsumowanie | najważniejsze informacje"),
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
    statuses=phrases("niepubliczny | szkic"),
    bylines=Bylines(
        by=phrases("autor"),
        joins=phrases("i"),
        sources=phrases("źródło"),
    ),
    walls=Walls(
        gates=phrases("aby czytać dalej"),
    ),
    notices=Notices(
        robot_checks=phrases(r"nie jestem robotem"),
        consent=phrases(
            r"""
            zgod[aęy]\w{0,12} | prywatności | danych osobowych | akceptuj\w{0,12}
            plików cookie\w{0,12} | rodo\b
            """
        ),
        choices=phrases(
            r"""
            (?:akceptuj\w{0,12}|zaakceptuj|przyjmuję) (?:wszystk\w{1,12}|i (?:przechodzę|zamknij
                |kontynuuj))
            odrzuć\w{0,12} wszystk\w{1,12} | przejdź do serwisu
            (?:ustawienia|zarządzaj) (?:zaawansowane|zgod\w{0,12}|cookies|plik\w{1,12}
                |preferencj\w{1,12})
            bez reklam | (?:nasi|nasz|naszych|zaufan\w{1,12}) partner\w{0,12}
            (?:możesz|w każdej chwili) .{0,30}(?:wycofać|cofnąć|zmienić) | klikając
            przetwarza\w{1,12}
            administrator\w{0,12}
            """
        ),
        errors=phrases(
            r"""
            (?:strona|strony|artykuł|podstrona) .{0,30}nie (?:została znaleziona|istnieje
                |odnaleziono|znaleziono)
            nie (?:znaleziono|odnaleziono|możemy znaleźć) (?:strony|takiej|szukanej)
            (?:wystąpił|coś poszło) (?:błąd|nie tak|nieoczekiwany)
            błąd (?:404|500|503|serwera|aplikacji)
            prac(?:e|ach|ami) (?:serwisow\w{1,12}|konserwacyjn\w{1,12}|techniczn\w{1,12})
            przerw\w{1,12} techniczn\w{1,12}
            \b(?:ups|ojej)\b | (?:chwilowo|tymczasowo) niedostępn\w{1,12} | strona nie istnieje
            \bbłąd .{0,40}baz\w dan
            """
        ),
        remedies=phrases(
            r"""
            spróbuj\w{0,12} (?:ponownie|później|jeszcze)
            (?:wróć|wrócić|przejdź|powrót) (?:do|na) (?:stron\w{1,12}|główn\w{1,12})
            odśwież\w{0,12} stron\w{1,12}
            stron\w{1,12},? (?:której|którą) (?:szukasz|szukacie) | przepraszamy
            sprawdź\w{0,12} (?:adres|czy|pisownię) | usunięt\w{1,12}|przeniesion\w{1,12}
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("edytuj | edytuj kod"),
        doubts=phrases(r"potrzebny przypis | kto\? | kiedy\?"),
        notes=phrases("uwaga"),
        references=phrases("przypisy | uwagi | bibliografia"),
        contents=phrases("spis treści"),
        origins=phrases("z wikipedii.{0,40} | przejdź do (?:nawigacji|wyszukiwania).{0,40}"),
    ),
    forums=Forums(
        signed=phrases(r"zapytał\w? | odpowiedział\w? | napisał\w?"),
        posts=phrases("(?:pytanie|odpowiedź|komentarz) od"),
        remarks=phrases(
            r"""
            (?:ostatnio )?(?:edytowan\w|zmienian\w|zmodyfikowan\w)(?: przez|:) | cytuj$
            odpowiedz$ | zgłoś$ | wysłane z mojego | (?:posty|dołączył\w{0,2}|rejestracja)\s?:
            kliknij,? aby (?:rozwinąć|powiększyć) | załączniki
            """
        ),
    ),
    genres=Genres(
        live=phrases("na żywo"),
        live_blogs=phrases("relacja na żywo"),
        at_time=phrases(r"godz\.?"),
        because=phrases("bo | ponieważ"),
        readme_headings=phrases(
            """
            instalacja | użycie | użytkowanie | licencja | współpraca | wymagania | konfiguracja
            funkcje
            """
        ),
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
        sent=phrases("data | wysłano"),
        subject=phrases("temat"),
        others=phrases("do | dw"),
        prefixes=phrases("odp"),
        closings=phrases(
            r"""
            pozdrawiam(?: serdecznie)? | z poważaniem
            (?:z )?(?:serdeczn\w{1,4} )?pozdrowieni(?:a|ami)
            """
        ),
        confidential=phrases(
            r"""
            (?:ta|niniejsza) wiadomość\b.{0,80}\b(?:poufn
                |przeznaczon\w{1,3} (?:wyłącznie|tylko))
            """
        ),
    ),
    files=Files(
        captions=phrases("napisy | tłumaczenie napisów"),
        documents=phrases("dokument"),
        nobody=phrases("autor"),
        figures=phrases("figura | tabela"),
    ),
)
