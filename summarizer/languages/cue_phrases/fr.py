"""French cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set
from summarizer.languages.speech.fr import DAYS, MONTHS

CUE_PHRASES = CuePhrases(
    first_person=word_set("je j nous me m mon ma mes notre nos moi"),
    second_person=word_set("tu vous te toi ton ta tes votre vos"),
    third_person=word_set("il elle ils elles lui leur leurs eux"),
    conclude=word_set(
        """
        en_résumé en_bref en_conclusion pour_conclure en_somme finalement au_final bref
        c_est_à_dire cela_signifie en_définitive globalement en_général au_total
        """
    ),
    advise=word_set(
        """
        doit doivent devez devrait devriez il_faut il_est_important il_est_nécessaire
        recommandons recommande recommandé conseillé évitez éviter jamais toujours assurez
        veillez au_moins au_maximum mieux_vaut il_vaut_mieux pouvez utilisez choisissez
        n_oubliez indispensable
        """
    ),
    judge=word_set(
        """
        meilleur meilleure meilleurs meilleures pire mieux idéal idéale parfait bon
        excellent avantage avantages inconvénient inconvénients cher coûteux le_plus
        la_plus les_plus principal principale
        """
    ),
    find=word_set(
        """
        étude études chercheurs recherche selon résultats montre montrent révèle analyse
        données pour_cent sondage experts rapport en_moyenne d_après constate
        """
    ),
    reason=word_set(
        """
        parce_que car donc c_est_pourquoi en_raison grâce_à puisque ainsi afin entraîne
        provoque permet raison à_cause
        """
    ),
    define=word_set(
        """
        est_un est_une sont_des désigne consiste signifie on_appelle comprend s_agit_d
        sont_les
        """
    ),
    announce=word_set(
        """
        dans_cet_article dans_ce_guide dans_ce_chapitre dans_cette_section voici
        nous_allons nous_verrons découvrez ci_dessous suivants suivantes cet_article à_lire
        on_vous_explique zoom_sur tour_d_horizon
        """
    ),
    promote=word_set(
        """
        abonnez inscrivez newsletter acheter achetez offre offres promotion réduction
        publicité sponsorisé contactez contact boutique notre_équipe suivez_nous
        en_savoir_plus gratuit gratuitement facebook twitter instagram youtube whatsapp
        telegram podcast billets cliquez
        """
    ),
    page=word_set(
        """
        photo photos image images source sources publié mis_à_jour auteur rédaction
        commentaire commentaires partager confidentialité cookies copyright droits_réservés
        imprimer afp reuters getty vidéo accueil lire_aussi voir_aussi crédit
        """
    ),
    example=word_set("par_exemple exemple imaginez supposons comme_par_exemple"),
    contrast=word_set(
        """
        mais cependant pourtant toutefois néanmoins bien_que alors_que tandis en_revanche
        malgré
        """
    ),
    commonplace=word_set(
        """
        de_nos_jours aujourd_hui de_plus_en_plus tout_le_monde avez_vous si_vous bienvenue
        merci certains beaucoup_de
        """
    ),
    report=DAYS
    | MONTHS
    | word_set(
        """
        a_déclaré a_affirmé a_annoncé a_indiqué a_expliqué a_précisé hier police gouvernement
        ministre président porte_parole
        """
    ),
    summary_heading=word_set(
        """
        résumé en_bref l_essentiel à_retenir en_résumé points_clés ce_qu_il_faut_retenir
        """
    ),
    closing_heading=word_set("conclusion verdict bilan pour_conclure en_conclusion"),
    aside_heading=word_set(
        """
        références bibliographie notes liens voir_aussi à_lire articles_liés commentaires
        à_propos contact sources en_savoir_plus sur_le_même_sujet
        """
    ),
    opening_heading=word_set("introduction contexte présentation"),
    guide_title=word_set("comment guide conseils tutoriel qu_est_ce pourquoi étapes astuces"),
    list_title=word_set("meilleurs meilleures top idées raisons"),
    comparison_title=word_set("vs comparatif différence différences ou"),
    review_title=word_set("test avis critique"),
)
