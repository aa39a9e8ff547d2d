"""Italian cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set
from summarizer.languages.speech.it import DAYS, MONTHS

CUE_PHRASES = CuePhrases(
    first_person=word_set("io noi mi ci mio mia miei nostro nostra nostri mie nostre me"),
    second_person=word_set("tu voi ti vi tuo tua tuoi vostro lei vostra"),
    third_person=word_set("lui loro egli suo sua suoi gli"),
    conclude=word_set(
        """
        in_sintesi in_breve in_conclusione insomma infine in_definitiva cioè ciò_significa
        in_generale riassumendo in_poche_parole
        """
    ),
    advise=word_set(
        """
        deve devono devi dovrebbe bisogna occorre è_importante è_necessario consigliamo
        consigliato evita evitare mai sempre assicurati almeno meglio puoi può si_può usa
        conviene
        """
    ),
    judge=word_set(
        """
        migliore migliori peggiore meglio ideale perfetto ottimo vantaggio vantaggi
        svantaggio costoso economico il_più la_più principale
        """
    ),
    find=word_set(
        """
        studio studi ricercatori ricerca secondo risultati mostra mostrano analisi dati
        per_cento esperti rapporto in_media
        """
    ),
    reason=word_set("perché quindi poiché grazie_a dunque pertanto causa permette motivo così"),
    define=word_set(
        """
        è_un è_una sono_i si_chiama significa consiste indica comprende viene_chiamato
        """
    ),
    announce=word_set(
        """
        in_questo_articolo in_questo_capitolo in_questa_guida in_questa_sezione vediamo
        vedremo ecco di_seguito seguenti andiamo scopri diamo analizzeremo prossimo
        """
    ),
    promote=word_set(
        """
        iscriviti newsletter acquista compra offerta offerte sconto pubblicità
        sponsorizzato contattaci contatti negozio seguici scopri_di_più gratis facebook
        twitter instagram youtube whatsapp telegram podcast biglietti clicca
        """
    ),
    page=word_set(
        """
        foto immagine immagini fonte fonti pubblicato aggiornato autore redazione commento
        commenti condividi privacy cookie copyright riservati stampa ansa reuters getty
        video leggi_anche
        """
    ),
    example=word_set("per_esempio ad_esempio esempio immagina supponiamo"),
    contrast=word_set("ma però tuttavia anche_se nonostante mentre invece bensì"),
    commonplace=word_set(
        """
        al_giorno_d_oggi oggi sempre_più molte_persone hai_mai benvenuto grazie
        """
    ),
    report=DAYS
    | MONTHS
    | word_set(
        """
        ha_detto ha_dichiarato ha_affermato ha_annunciato ieri polizia governo ministro presidente
        """
    ),
    summary_heading=word_set("riepilogo in_breve in_sintesi sommario riassunto punti_chiave"),
    closing_heading=word_set("conclusione conclusioni verdetto"),
    aside_heading=word_set(
        """
        riferimenti bibliografia note commenti leggi_anche contatti fonti sull_autore
        esercizi
        """
    ),
    opening_heading=word_set("introduzione premessa"),
    guide_title=word_set("come guida consigli cos_è perché"),
    list_title=word_set("migliori idee motivi"),
    comparison_title=word_set("vs confronto differenze o"),
    review_title=word_set("recensione prova"),
)
