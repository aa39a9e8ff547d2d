"""Polish cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set

CUE_PHRASES = CuePhrases(
    first_person=word_set("ja my mnie mi nas nam mój moja nasz nasza nasze mną nami moje"),
    second_person=word_set("ty wy ci cię wam was twój twoja wasz państwo"),
    third_person=word_set("on ona oni one jego jej ich im mu"),
    conclude=word_set(
        """
        podsumowując krótko_mówiąc ogólnie w_skrócie ostatecznie to_znaczy oznacza_to
        innymi_słowy wreszcie zatem
        """
    ),
    advise=word_set(
        """
        należy trzeba powinien powinna powinno powinny musi muszą warto ważne polecamy
        zalecane unikaj nigdy zawsze pamiętaj najlepiej co_najmniej można możesz użyj
        """
    ),
    judge=word_set(
        """
        najlepszy najlepsza najlepsze lepszy lepiej gorszy idealny świetny zaleta zalety
        wada wady tani drogi największy najważniejszy
        """
    ),
    find=word_set(
        """
        badanie badania naukowcy według wyniki pokazują wykazały analiza dane procent
        eksperci raport średnio
        """
    ),
    reason=word_set("ponieważ dlatego więc bo dzięki gdyż powoduje przyczyna aby umożliwia"),
    define=word_set("to jest nazywamy nazywa_się oznacza składa_się obejmuje polega definiuje"),
    announce=word_set(
        """
        w_tym_artykule w_tym_rozdziale w_tym_podrozdziale poznamy omówimy poniżej
        następujące zobaczmy przyjrzyjmy oto dowiesz_się przejdźmy
        """
    ),
    promote=word_set(
        """
        zapisz_się newsletter kup kupić oferta promocja rabat reklama sponsorowany kontakt
        sklep obserwuj za_darmo facebook twitter instagram youtube whatsapp telegram
        podcast bilety kliknij
        """
    ),
    page=word_set(
        """
        fot foto zdjęcie źródło źródła opublikowano aktualizacja autor redakcja komentarz
        komentarze udostępnij prywatności cookies copyright pap reuters getty wideo
        czytaj_także
        """
    ),
    example=word_set("na_przykład np przykład wyobraź przykładowo"),
    contrast=word_set("ale jednak jednakże choć chociaż mimo natomiast lecz"),
    commonplace=word_set(
        """
        w_dzisiejszych coraz_więcej wiele_osób czy_kiedykolwiek każdy witaj dziękujemy
        """
    ),
    report=word_set(
        """
        powiedział powiedziała poinformował poinformowała dodał stwierdził poniedziałek
        wtorek środę czwartek piątek sobotę niedzielę wczoraj policja rząd minister
        prezydent stycznia lutego marca kwietnia maja czerwca lipca sierpnia września
        października listopada grudnia
        """
    ),
    summary_heading=word_set("podsumowanie w_skrócie najważniejsze streszczenie"),
    closing_heading=word_set("podsumowanie wnioski zakończenie"),
    aside_heading=word_set(
        """
        źródła bibliografia przypisy komentarze czytaj_także kontakt zobacz_też o_autorze
        """
    ),
    opening_heading=word_set("wstęp wprowadzenie"),
    guide_title=word_set("jak poradnik co_to_jest dlaczego porady"),
    list_title=word_set("najlepsze najlepszych top"),
    comparison_title=word_set("czy porównanie różnice vs"),
    review_title=word_set("recenzja test"),
)
