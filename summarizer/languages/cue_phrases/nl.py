"""Dutch cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set
from summarizer.languages.speech.nl import DAYS, MONTHS

CUE_PHRASES = CuePhrases(
    first_person=word_set("ik wij we mij me mijn ons onze"),
    second_person=word_set("je jij jou jouw u uw jullie"),
    third_person=word_set("hij zij hem haar hun zijn"),
    conclude=word_set(
        """
        kortom samengevat uiteindelijk al_met_al dat_betekent met_andere_woorden
        in_het_kort over_het_algemeen conclusie
        """
    ),
    advise=word_set(
        """
        moet moeten moest zou_moeten aan_te_raden raden belangrijk zorg vermijd nooit
        altijd minstens minimaal maximaal kies gebruik beter kun_je kunt nodig
        """
    ),
    judge=word_set(
        """
        beste beter slechtste slechter ideaal perfect goed uitstekend voordeel voordelen
        nadeel nadelen duur goedkoop goedkoper grootste belangrijkste meest
        """
    ),
    find=word_set(
        """
        onderzoek onderzoekers studie volgens resultaten blijkt laat_zien analyse cijfers
        procent deskundigen gemiddeld rapport
        """
    ),
    reason=word_set("omdat daarom doordat dankzij want dus waardoor zodat reden leidt_tot"),
    define=word_set("is_een zijn_de heet betekent bestaat_uit noemen omvat wordt_genoemd"),
    announce=word_set(
        """
        in_dit_artikel in_deze_gids in_dit_hoofdstuk hieronder volgende laten_we
        we_bekijken hier_zijn lees_verder ontdek we_gaan
        """
    ),
    promote=word_set(
        """
        abonneer nieuwsbrief aanmelden kopen koop aanbieding korting advertentie gesponsord
        contact winkel volg_ons meer_informatie gratis facebook twitter instagram youtube
        whatsapp telegram podcast klik_hier tickets
        """
    ),
    page=word_set(
        """
        foto beeld bron bronnen gepubliceerd bijgewerkt auteur redactie reactie reacties
        delen privacy cookies copyright anp reuters getty video lees_ook
        """
    ),
    example=word_set("bijvoorbeeld voorbeeld stel zoals"),
    contrast=word_set("maar echter toch hoewel terwijl ondanks daarentegen"),
    commonplace=word_set("tegenwoordig steeds_meer veel_mensen heb_je iedereen welkom bedankt"),
    report=DAYS
    | MONTHS
    | word_set(
        """
        zei zegt meldt verklaarde gisteren politie regering minister woordvoerder
        """
    ),
    summary_heading=word_set("samenvatting in_het_kort kernpunten belangrijkste_punten"),
    closing_heading=word_set("conclusie tot_slot slot oordeel"),
    aside_heading=word_set(
        """
        bronnen referenties noten lees_ook reacties over_de_auteur contact zie_ook
        gerelateerd
        """
    ),
    opening_heading=word_set("inleiding introductie"),
    guide_title=word_set("hoe tips gids wat_is waarom stappen"),
    list_title=word_set("beste top ideeën redenen"),
    comparison_title=word_set("of vergelijking verschil vs"),
    review_title=word_set("review recensie test"),
)
