"""Italian: what sites, e-mails and documents say around an article.

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
    goes_on=phrases("continua a leggere"),
    listen=phrases(r"ascolta (?:l.articolo|questo articolo)"),
    links=phrases("leggi anche"),
    fine_print=phrases(
        r"""
        contenuto esterno(?: non disponibile| bloccato)?\W{0,3}$
        per (?:vedere|visualizzare) questo (?:contenuto
            |video), .{0,40}\baccett\w{1,4} .{0,40}\bcookie
        (?:visualizza|leggi|apri) (?:questa )?(?:e-?mail|messaggio|newsletter) nel (?:tuo )?browser
        (?:ricevi|hai ricevuto|ricevete) questa (?:e-?mail|newsletter)
        (?:disiscriviti|annulla l.iscrizione|cancellati)(?: ?[|·•]|\W?$)
        (?:salta|vai) alla ricetta | stampa (?:la )?ricetta | .{0,60}tagga(?:mi|ci|teci)
        tutti i diritti riservati | riproduzione riservata | seguici su | seguimi su
        iscriviti (?:qui|ora|gratis|a (?:questa|questo)|alla (?:nostra |mia )?(?:newsletter
            |lettera)|per)
        abbonati (?:qui|ora|a) | grazie per aver letto
        ricevi .{1,60}(?:casella|posta elettronica|tua e-?mail|newsletter)
        questa (?:newsletter|lettera) (?:è gratuita|vive|è sostenuta)
        .{0,60}(?:contiene|contenere|sono|presenti) link (?:di )?affilia\w{1,6}
        lascia un commento\W{0,3}$
        (?:hai |avete )?(?:trovato|notato|visto) un (?:errore|refuso)(?: in (?:questa pagina
            |questo (?:articolo|testo)))?\?(?: (?:segnalacelo|segnalatecelo|scrivici
            |scriveteci))?\W{0,3}$
        segnala un errore\W{0,3}$
        il tuo commento (?:è stato|sarà|verrà) (?:inviato|moderato|salvato)\W{0,3}$
        \d{2,4} caratteri (?:rimasti|rimanenti)\W{0,3}$
        le opinioni espresse (?:qui|in questo (?:articolo|blog|testo)) (?:sono (?:dell.autore
            |degli autori)|non (?:riflettono|rispecchiano))\b
        """
    ),
    nutrients=phrases(
        """
        calorie | energia | carboidrati | proteine | grassi | fibre | zuccheri | sale | sodio
        """
    ),
    furniture=Furniture(
        more=phrases("leggi anche"),
        share=phrases("condividi"),
        subscribe=phrases("iscriviti"),
        ad=phrases("pubblicità"),
        comment=phrases("commenti"),
        credit=phrases("foto | immagine"),
        byline=phrases("di"),
    ),
    summaries=phrases("in breve | punti chiave | in sintesi"),
    boilerplate=Boilerplate(
        pictures=phrases("foto | immagine"),
        captions=phrases(r"(?:foto|immagine) ?(?:d['’]archivio|di)\b"),
        invitations=phrases(
            """
            leggi anche | iscriviti | abbonati | seguici | clicca qui | scarica l
            """
        ),
        corrections=phrases(
            """
            questo articolo è stato | una versione precedente | errata corrige | rettifica:
            nota della redazione
            """
        ),
        calls=phrases(
            r"""
            (?:e )?(?:voi|tu) (?:cosa|che)\b | c(?:osa|he) ne pens | scrivi(?:ci|teci) | diteci
            fateci | raccontateci | dite la vostra | lascia(?:te)? un commento
            """
        ),
    ),
    statuses=phrases("non in elenco | bozza | privato"),
    bylines=Bylines(
        earlier=phrases("ricevuto | accettato"),
        later=phrases("modificato | ultim[ao] (?:modifica|aggiornamento)"),
        by=phrases("di"),
        joins=phrases("e"),
        declared=phrases("di"),
        particles=phrases("da | del"),
        not_names=phrases("redazione"),
        beside_dates=phrases("il | alle | ore | oggi"),
        sources=phrases("fonte"),
    ),
    walls=Walls(
        gates=phrases(
            """
            per continuare (?:a leggere|la lettura) | riservato (?:agli|ai) (?:abbonati|nostri)
            """
        ),
        offers=phrases("riservato agli"),
        payment=phrases("abbona"),
    ),
    notices=Notices(
        consent=phrases(
            r"""
            accett\w{1,12} | consenso | privacy | dati personali | pubblicità personalizzata
            """
        ),
        choices=phrases(
            r"""
            accetta (?:tutt[oi]|e (?:continua|chiudi|prosegui)) | rifiuta (?:tutt[oi]|e)
            continua senza accettare
            (?:gestisci|personalizza) (?:le |i |i tuoi )?(?:preferenze|cookie|consensi|opzioni)
            abbonati (?:e|per|senza) | senza pubblicità
            (?:i nostri|e i nostri|nostri) (?:partner|fornitori) | noi e | utilizziamo
            in qualsiasi momento | cliccando
            """
        ),
        errors=phrases(
            r"""
            pagina (?:non (?:trovata|esiste|disponibile)|che .{0,30} non (?:esiste|è))
            contenuto non (?:trovato|disponibile) | (?:si è verificato|c.è stato) un errore
            errore (?:404|500|503|interno|imprevisto|del server) | (?:in|per) manutenzione
            \b(?:ops|oops|ooops)\b | servizio (?:momentaneamente )?non disponibile
            qualcosa è andato storto | torniamo (?:presto|subito)
            \berrore .{0,40}database
            """
        ),
        remedies=phrases(
            r"""
            riprova\w{0,12} | torna (?:alla|alle|in) (?:home|homepage|pagina|prima)
            ricarica\w{0,12} la pagina
            pagina (?:che (?:cerchi|stai cercando|hai richiesto|cercavi)|richiesta|iniziale)
            ci scusiamo | siamo spiacenti | ci dispiace
            (?:controlla|verifica)\w{0,12} (?:l.indirizzo|l.url|il link|che)
            spostata|rimossa|cancellata
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("modifica | modifica wikitesto | modifica sorgente"),
        doubts=phrases(
            r"""
            senza fonte | citazione necessaria | chi\? | quando\? | non chiaro | fonte
            """
        ),
        notes=phrases("nota | n"),
        references=phrases("note | riferimenti | fonti"),
        contents=phrases("indice | sommario"),
        origins=phrases("da wikipedia.{0,40} | vai a(?:lla)? (?:navigazione|ricerca).{0,40}"),
    ),
    forums=Forums(
        signed=phrases("chiesto | risposto | pubblicato"),
        posts=phrases("(?:domanda|risposta|messaggio|commento) di"),
        remarks=phrases(
            r"""
            (?:ultima )?(?:modifica|modificato)(?: da| il| di|:) | quota$ | cita$ | rispondi$
            segnala$ | inviato dal mio | (?:messaggi|iscritto dal|registrato)\s?:?\s?\d
            clicca per (?:espandere|allargare) | allegati
            """
        ),
    ),
    genres=Genres(
        live=phrases("(?:in )?diretta"),
        at_time=phrases("alle"),
        because=phrases("perché"),
        readme_headings=phrases(
            """
            installazione | utilizzo | uso | licenza | contribuire | requisiti | configurazione
            funzionalità
            """
        ),
        recipe_headings=phrases("ingredienti | preparazione"),
        units=phrases(r"cucchia\w+ | spicch\w+ | bicchier[ei] | pizzic\w+"),
        verdicts=phrases("verdetto | giudizio"),
        before_verdicts=phrases("il | la"),
        out_of=phrases("su"),
        about=phrases("informazioni su | chi è"),
        contacts=phrases("contatti stampa"),
        releases=phrases("comunicato stampa"),
        items=phrases(r"passo | passaggio | consiglio | motivo | parte | n\."),
    ),
    letters=Letters(
        sender=phrases("da"),
        sent=phrases("data | inviato"),
        subject=phrases("oggetto"),
        others=phrases("a"),
        closings=phrases(
            r"""
            (?:cordiali|distinti) saluti | (?:un caro )?saluto | saluti | cordialmente
            """
        ),
        confidential=phrases(
            r"""
            (?:quest[oa] (?:messaggio|e-?mail)|il presente messaggio)\b.{0,80}\b(?:riservat
                |destinatari|esclusiv)
            """
        ),
    ),
    files=Files(
        captions=phrases("sottotitoli"),
        documents=phrases("documento"),
        untitled=phrases("senza titolo.*"),
        pages=phrases("pag(?:ina)?"),
        of_pages=phrases("di"),
        figures=phrases("figura | foto"),
    ),
)
