"""Swedish cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set
from summarizer.languages.speech.sv import DAYS, MONTHS

CUE_PHRASES = CuePhrases(
    first_person=word_set("jag vi mig min mitt mina oss vår vårt våra"),
    second_person=word_set("du ni dig din ditt dina er ert"),
    third_person=word_set("han hon de hans hennes deras honom henne dem"),
    conclude=word_set(
        """
        sammanfattningsvis kort_sagt slutligen det_betyder det_innebär med_andra_ord
        i_korthet generellt
        """
    ),
    advise=word_set(
        """
        bör ska måste behöver viktigt rekommenderar rekommenderas undvik aldrig alltid
        se_till minst högst bäst kan_du använd välj
        """
    ),
    judge=word_set(
        """
        bäst bästa bättre sämre sämst perfekt bra utmärkt fördel fördelar nackdel nackdelar
        dyr billig billigare största viktigaste
        """
    ),
    find=word_set(
        """
        studie studier forskare forskning enligt resultat visar analys data procent
        experter rapport i_genomsnitt
        """
    ),
    reason=word_set("eftersom därför på_grund tack_vare så_att leder_till orsak"),
    define=word_set("är_en är_ett kallas betyder består innebär omfattar"),
    announce=word_set(
        """
        i_den_här_artikeln i_den_här_guiden nedan följande låt_oss vi_ska här_är läs_vidare
        vi_går_igenom
        """
    ),
    promote=word_set(
        """
        prenumerera nyhetsbrev anmäl köp köpa erbjudande rabatt annons sponsrad kontakta
        butik följ_oss gratis facebook twitter instagram youtube whatsapp telegram podcast
        biljetter klicka
        """
    ),
    page=word_set(
        """
        foto bild källa källor publicerad uppdaterad författare redaktion kommentar
        kommentarer dela cookies copyright tt reuters getty video läs_också läs_mer
        """
    ),
    example=word_set("till_exempel exempelvis exempel tänk_dig"),
    contrast=word_set("men dock däremot trots även_om medan ändå"),
    commonplace=word_set("numera allt_fler många_människor har_du alla välkommen tack"),
    report=DAYS
    | MONTHS
    | word_set(
        """
        sade säger sa uppger meddelade måndagen tisdagen onsdagen torsdagen fredagen lördagen
        söndagen igår polisen regeringen minister
        """
    ),
    summary_heading=word_set("sammanfattning i_korthet kort_om"),
    closing_heading=word_set("slutsats slutsatser avslutning omdöme"),
    aside_heading=word_set(
        """
        referenser källor noter läs_också kommentarer kontakt se_även om_författaren
        """
    ),
    opening_heading=word_set("inledning introduktion bakgrund"),
    guide_title=word_set("hur guide tips vad_är varför"),
    list_title=word_set("bästa topp idéer"),
    comparison_title=word_set("eller jämförelse skillnad vs"),
    review_title=word_set("recension test"),
)
