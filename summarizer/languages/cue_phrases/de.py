"""German cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set
from summarizer.languages.speech.de import DAYS, MONTHS

CUE_PHRASES = CuePhrases(
    first_person=word_set(
        """
        ich wir mich mir mein meine meinen uns unser unsere unseren unserer unserem meiner
        meinem
        """
    ),
    second_person=word_set(
        """
        du dir dich dein deine deinen sie ihnen ihr ihre ihren euch man euer eure
        """
    ),
    third_person=word_set("er ihm ihn sein seine seinen"),
    conclude=word_set(
        """
        kurz_gesagt zusammenfassend insgesamt letztlich letztendlich unterm_strich fazit
        das_heißt das_bedeutet im_ergebnis kurzum schließlich zusammengefasst grundsätzlich
        in_der_regel generell
        """
    ),
    advise=word_set(
        """
        sollte sollten solltest muss müssen darf dürfen empfehlen empfiehlt empfohlen
        ratsam vermeiden nie niemals immer achten wichtig_ist am_besten mindestens
        höchstens achten_sie nutzen_sie verwenden_sie wählen_sie tipp lohnt besser
        notwendig erforderlich
        """
    ),
    judge=word_set(
        """
        beste besten bester bestes besser schlechter schlechteste ideal perfekt gut
        großartig hervorragend vorteil vorteile nachteil nachteile günstig günstiger teuer
        überzeugt überzeugend enttäuschend geeignet größte größten wichtigste wichtigsten
        mehr_als weniger_als
        """
    ),
    find=word_set(
        """
        studie studien forscher forschung ergebnis ergebnisse zeigt zeigen laut
        untersuchung analyse daten prozent umfrage experten durchschnitt im_durchschnitt
        demnach bericht wir_zeigen
        """
    ),
    reason=word_set(
        """
        weil denn daher deshalb deswegen darum aufgrund wegen dadurch damit sodass führt_zu
        grund dank somit folglich
        """
    ),
    define=word_set(
        """
        ist_ein ist_eine sind_ein bezeichnet bedeutet besteht_aus nennt_man heißt gehört_zu
        umfasst wird_als
        """
    ),
    announce=word_set(
        """
        in_diesem_artikel in_diesem_beitrag in_diesem_ratgeber in_diesem_kapitel
        in_diesem_abschnitt hier_sind hier_finden im_folgenden folgende folgenden
        wir_zeigen_ihnen wir_stellen erfahren_sie erfährst_du lesen_sie schauen_wir
        sehen_wir_uns im_überblick nachfolgend dieser_artikel dieser_beitrag werden_wir
        """
    ),
    promote=word_set(
        """
        abonnieren newsletter anmelden jetzt_kaufen kaufen bestellen rabatt gutschein
        angebot angebote anzeige werbung gesponsert kontaktieren kontakt shop unser_team
        folgen_sie mehr_erfahren mehr_lesen kostenlos testen affiliate provision facebook
        twitter instagram youtube whatsapp telegram podcast tickets
        """
    ),
    page=word_set(
        """
        foto fotos bild bilder quelle quellen veröffentlicht aktualisiert autor redaktion
        kommentar kommentare teilen datenschutz impressum cookies copyright drucken dpa afp
        reuters imago getty stand lesezeit von_redaktion video startseite uhr
        mehr_zum_thema bildquelle via
        """
    ),
    example=word_set("zum_beispiel beispielsweise etwa z_b beispiel stellen_sie_sich"),
    contrast=word_set(
        """
        aber jedoch doch allerdings dennoch trotzdem obwohl während hingegen stattdessen
        sondern zwar
        """
    ),
    commonplace=word_set(
        """
        heutzutage in_der_heutigen immer_mehr viele_menschen wer_kennt haben_sie
        jeder_kennt ob_sie manche kritiker viel_spaß willkommen danke
        """
    ),
    report=DAYS
    | MONTHS
    | word_set(
        """
        sagte sagt teilte erklärte am_montag am_dienstag am_mittwoch am_donnerstag am_freitag
        am_samstag am_sonntag polizei sprecher sprecherin regierung minister gestern
        """
    ),
    summary_heading=word_set(
        """
        das_wichtigste in_kürze zusammenfassung auf_einen_blick kurz_erklärt überblick
        kurz_und_knapp die_wichtigsten abstract
        """
    ),
    closing_heading=word_set("fazit schluss schlussfolgerung unser_urteil urteil ausblick"),
    aside_heading=word_set(
        """
        mehr_zum_thema literatur quellen weblinks einzelnachweise über_den_autor kommentare
        verwandte siehe_auch weiterführende kontakt newsletter das_könnte_sie
        lesen_sie_auch weitere impressum
        """
    ),
    opening_heading=word_set("einleitung einführung überblick hintergrund"),
    guide_title=word_set("wie so tipps anleitung ratgeber was_ist warum schritt worauf"),
    list_title=word_set("besten top ideen gründe tipps orte"),
    comparison_title=word_set("vergleich oder unterschied unterschiede vs gegen"),
    review_title=word_set("test kritik rezension im_test"),
)
