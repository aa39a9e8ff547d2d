# The bot's words in Italian: the keys, their order and their variables are those of en.ftl.
# The sentences of errors are keyed by their codes: fetch.page_missing, error-fetch-page-missing.

start-title = Mandami un articolo
start-body =
    Un link, il testo stesso o un file. Ti rispondo con le frasi essenziali e con chi ha detto cosa, parola per parola come nell’articolo. Niente è inventato e niente viene passato ad altri servizi.
start-group =
    In un gruppo, rispondi a un messaggio con /digest oppure menzionami insieme a un link. Altrimenti sto in silenzio.
start-example-label = Per esempio:
start-example-title = Il ponte del porto chiude per due anni
start-example-meta = 640 parole, 3 min → 20 s
start-example-point = Il ponte girevole chiuderà a marzo perché i suoi cuscinetti sono usurati, ha fatto sapere lunedì l’autorità portuale.
start-example-quote = Abbiamo cercato un modo per tenere aperta una corsia, e non c’è.
start-example-speaker = Maren Holt, direttrice dell’autorità portuale

help-title = Che cosa so fare
help-body =
    • Manda un link, un articolo incollato o un file (PDF, Word, EPUB, HTML, e-mail o testo): rispondo con una sintesi.
    • Leggo fino a { $links } link per messaggio.
    • «Più corta» e «Più lunga» cambiano la sintesi sul posto. «Tutte le citazioni» mostra tutte le persone citate.
    • Il punto davanti a una frase apre la pagina proprio a quella frase.
    • La lunghezza si può dire insieme: /digest lungo e il link.
    • /story e i link di più articoli su uno stesso fatto: una sola sintesi di tutti, con ciò che raccontano diversamente.
    • /edition 18:00: una volta al giorno un solo messaggio con le notizie condivise qui.
    • /follow e l’indirizzo di un sito, di un feed o di un canale pubblico: le novità arrivano da sole. /following: cambiarlo o terminarlo.
    • /quotes: chi ha detto cosa nelle sintesi di questa chat; con un nome, solo quella persona. /find e parole: le sintesi che le contengono. /export: tutte in un file.
    • /settings: lunghezza, citazioni, lingua, suono. /language: la lingua che parlo.
    • /privacy: che cosa conservo. /forget: cancellarlo.
help-groups =
    • Nei gruppi: /digest in risposta a un messaggio, /digest e un link, oppure una menzione. Gli admin possono far riassumere ogni link, anche nei canali: /auto on.
    • In ogni altra chat: scrivi @{ $bot } e un link, e scegli la lunghezza.
unknown-command = Non conosco il comando { $name }. Che cosa so fare: /help

meta-words = { NUMBER($words) ->
    [one] { $words } parola
   *[other] { $words } parole
}
meta-characters = { NUMBER($words) ->
    [one] { $words } carattere
   *[other] { $words } caratteri
}
meta-minutes = { $minutes } min
meta-seconds = { $seconds } s

outline = Contiene:
quotes-heading = Chi ha detto cosa
quotes-page = Chi ha detto cosa · { $page } di { $pages }
reported-heading = Hanno detto anche
reported-page = Hanno detto anche · { $page } di { $pages }
quote-unattributed = dal testo non è chiaro chi

button-shorter = Più corta
button-longer = Più lunga
button-quotes = Tutte le citazioni ({ $count })
button-reported = Detto anche ({ $count })
button-original = Originale
button-copy = Copia
button-copy-main = Copia il punto chiave
button-back = Torna alla sintesi
button-in-text = Nel tuo testo
button-previous = ‹ Precedenti
button-next = Successive ›
button-story = { $count ->
    [2] Una sintesi di entrambi
   *[other] Una sintesi dei { $count }
}
button-everybody = Tutte le persone

inline-hint = Scrivi un link dopo il mio nome
inline-title-short = Sintesi corta
inline-title-normal = Sintesi
inline-title-long = Sintesi lunga
inline-reading-title = Sto ancora leggendo { $site }
inline-reading-body = Invialo adesso e premi il pulsante tra qualche secondo
inline-read = Mostra la sintesi
inline-none-title = Nessuna sintesi

length-short-names = corto, breve
length-normal-names = normale, medio
length-long-names = lungo
source-names = fonte, via, link, originale
furniture-names = unisciti, discuti, commenta, chat, canale, la nostra chat, il nostro canale, dona, segui, seguici, video, contatti
talk-help = aiuto, aiutami, come, come funziona, come funzioni, come si usa, cosa puoi fare, cosa sai fare, che cosa fai, chi sei, comandi, menu
talk-thanks = grazie, perfetto, bene, ottimo

reading = Leggo { $site }…
stopped = Fermato. Per questo messaggio non arriva altro. Mandalo di nuovo se poi vuoi la sintesi.
digested-earlier = Questo articolo è già stato riassunto qui nelle ultime 24 ore.
more-links = Ho letto i primi { $limit } link su { $count }. Manda gli altri separatamente.
text-may-go-on = Se il testo continuava in un altro messaggio, qui Telegram non me lo mostra. Mandamelo in privato, o rendimi admin di questo gruppo.
waits-its-turn = È molto in una volta. Riprendo tra { $seconds } s; non serve mandare niente di nuovo.
left-out = È più di quanto possa tenere in attesa. Non letti, a partire da questo: { $count ->
    [one] { $count } messaggio
   *[other] { $count } messaggi
}. Manda di nuovo il resto tra qualche minuto.
not-allowed-here = Chi gestisce questo bot non lo ha autorizzato in questa chat, quindi me ne vado.
note-language-unknown = Non ho regole per questa lingua, quindi i punti sono scelti solo in base alla statistica.
note-truncated = Il testo era troppo lungo per leggerlo fino in fondo.
note-teaser = Solo l’inizio dell’articolo si legge gratis ({ meta-words }); questa sintesi non va oltre.

story-articles = { $count } articoli
story-shared = Riportato da più d’uno
story-differ = Raccontato diversamente
story-newest = il più recente
story-single = Solo in uno di essi
story-copy = stesso testo
story-apart = Parla d’altro e non è in questa sintesi:
story-none = Non ci sono due di questi articoli che riportino lo stesso fatto, quindi non c’è una sintesi comune. /digest ne fa una di ciascuno.
story-alone = È un solo articolo, e negli ultimi due giorni qui non è stato condiviso altro sulla sua storia. Manda /story con i link di due o più.
story-usage = Manda /story con i link di più articoli su uno stesso fatto, oppure rispondi così a un messaggio con link o a una sintesi: mostro ciò che tutti riportano, in che cosa differiscono, ciò che ha uno solo e chi ha detto cosa.
story-before = Questa storia è già stata riassunta qui:
story-new = Di nuovo qui:

find-heading = Sintesi con: { $words }
find-usage = Scrivi le parole dopo il comando, così: /find traghetto molo. Mostro le sintesi di questa chat che le contengono tutte.
find-none = Nessuna sintesi di questa chat contiene tutte queste parole: { $words }. Prova con meno parole, o con altre.
find-beginning = L’inizio di una parola vuole almeno { $least } lettere: { $words }. Scrivine di più, o la parola intera.
recall-too-long = È troppo lungo da cercare. Scrivi al massimo { $most } caratteri.
recall-more = C’è dell’altro, ma nei pulsanti per cambiare pagina non c’è posto per così tante parole. Prova con meno parole.
quotes-none = Le sintesi di questa chat non citano nessuno con questo nome: { $words }. Prova con il solo cognome, o con /quotes senza nome.
quotes-empty = Nelle sintesi di questa chat non c’è ancora nessuna citazione.
memory-empty = Non c’è ancora niente da sfogliare. Mandami un articolo, e ne ricorderò la sintesi.
memory-off = La memoria è spenta in questa chat, perciò non c’è niente da sfogliare. Si accende in /settings.
question = Non rispondo alle domande: mostro solo quello che c’è negli articoli. Puoi chiedere che cosa ha detto qualcuno, con /quotes e un nome, e le sintesi che contengono certe parole, con /find e le parole.
export-title = Sintesi di questa chat
export-done = { $count ->
    [one] { $count } sintesi, una sola
   *[other] { $count } sintesi, prima le più recenti
}.

settings-title = Impostazioni
settings-body = Premi un pulsante per cambiare quello che dice.
settings-length-short = Sintesi: corte, 2 punti
settings-length-normal = Sintesi: normali, 4 punti
settings-length-long = Sintesi: lunghe, 7 punti
settings-quotes-on = Citazioni: visibili
settings-quotes-off = Citazioni: nascoste
settings-language = Lingua: { $name }
settings-language-auto = Automatica
settings-language-title = Che lingua devo parlare?
settings-language-body = Automatica: la lingua dell’articolo se la parlo, altrimenti quella di chi chiede.
settings-trigger-asked = In questa chat: solo su richiesta
settings-trigger-every-link = In questa chat: ogni link
settings-silent-on = Suono: disattivato
settings-silent-off = Suono: attivato
settings-tidy-on = Pulizia: attiva
settings-tidy-off = Pulizia: disattivata
settings-edition-on = Edizione: { $when }
settings-edition-off = Edizione: disattivata
settings-memory-days = Memoria: 35 giorni
settings-memory-year = Memoria: un anno
settings-memory-off = Memoria: spenta
settings-memory-title = Per quanto tempo devo ricordare le sintesi?
settings-memory-body = Quello che ricordo si trova con /quotes e /find, e va nel file di /export. Un tempo più breve cancella subito ciò che è più vecchio; spenta cancella tutto.
settings-back = Indietro
settings-done = Fatto

edition-off-names = no, spento, disattiva, mai, basta
edition-now-names = adesso, ora, subito
edition-quiet-names = silenzio, quiete
edition-zone-names = fuso, zona
edition-every-day-names = quotidiano, giorno, giorni
edition-weekdays-names = feriali, feriale, lavorativi
edition-weekend-names = weekend, finesettimana
edition-filler-names = ogni, tutti, i, le, il, alle, a, e, di, del, dal, dalle, al, fino, ore, ora, giorni, nei
edition-to-names = a, al, fino
edition-title = Edizione
edition-none-yet = Non ce n’è ancora una. Un’edizione è un solo messaggio con le notizie condivise qui dopo la precedente: prima le più importanti, ciascuna con due frasi, la citazione migliore e le fonti.
edition-how = Scegli qui un’ora, oppure scrivila: /edition 18:00, /edition lun 9:00, /edition feriali 7:30.
edition-next = La prossima arriva { $when }. Se fino ad allora non viene condiviso niente, non arriva.
edition-stopped = Qui non ci saranno altre edizioni. Con /edition tornano.
edition-on-every-day = Ogni giorno
edition-on-weekdays = Dal lunedì al venerdì
edition-on-weekend = Sabato e domenica
edition-weekend-days = 6, 7
edition-button-days = Giorni: { $days }
edition-button-zone = Fuso orario: { $name }
edition-button-quiet = Ore di silenzio: { $hours }
edition-button-now = Mandane una adesso
edition-button-off = Disattiva
edition-no-quiet = nessuna
edition-no-zone = non scelto
edition-likely-zones = Europe/Rome, Europe/Zurich
edition-days-title = In quali giorni?
edition-quiet-title = Quando deve esserci silenzio?
edition-quiet-body = Quello che questa chat segue e riceverebbe subito aspetta allora la fine delle ore di silenzio. Un’edizione arriva alla sua ora. Altre ore: /edition silenzio 23:30-8:00.
edition-zone-title = Che ore sono da te?
edition-zone-body = Premi la tua ora. Se manca, manda il nome di una grande città vicina o la differenza da UTC: /edition fuso Lisbona, /edition fuso +2.
edition-zone-unknown = Non conosco un fuso orario che si chiama «{ $name }».
edition-zone-which = «{ $name }» ha più fusi orari. Qual è?
edition-head = Edizione di { $date }
edition-sharers = condiviso da { $count }
edition-brief = In breve
edition-left = e altre { $count }
edition-empty = Dall’ultima edizione qui non è stato condiviso niente di nuovo.

welcome-group = Faccio sintesi di articoli: le frasi essenziali e chi ha detto cosa, parola per parola. Rispondi con /digest a un link, un testo o un file, oppure menzionami insieme a un link; altrimenti sto in silenzio. Gli admin possono far riassumere ogni link: /auto on. Altro: /help
welcome-channel = Riassumo gli articoli a cui rimanda questo canale: le frasi essenziali e chi ha detto cosa, parola per parola. Un admin lo attiva con /auto on. Questo messaggio sparisce da solo.
welcome-every-link = Riassumi ogni link
welcome-settings = Impostazioni

auto-on = Da adesso riassumo ogni link che porta a un articolo. /auto off lo disattiva.
auto-blind = Per ora Telegram mi mostra solo i messaggi rivolti a me. Rendimi admin di questo gruppo perché io veda i link.
auto-off = Da adesso parlo solo su richiesta.
auto-usage = Scrivi /auto on e riassumo qui ogni link; con /auto off parlo solo su richiesta.
auto-private = In una chat privata leggo tutto quello che mandi, quindi non c’è niente da attivare.

follow-usage = Manda /follow con l’indirizzo di un sito, di un feed o di un canale pubblico: /follow example.org. Dietro può stare ciò che vuoi: parole, «una frase», -senza, citato:Nome, 5/giorno. Per una persona in tutto ciò che è seguito: /follow citazioni di Nome.
follow-heading = Da ora è seguito:
follow-last = Ultima voce:
follow-mode-at-once = Le novità arrivano qui subito.
follow-mode-edition = Le novità vanno nell’edizione di questa chat (/edition).
follow-words = Solo con: { $words }
follow-without = Senza: { $words }
follow-quoted = Solo se è citato: { $words }
follow-a-day = Al massimo { $count } al giorno
follow-at-once = Subito
follow-edition = Nell’edizione
follow-not-after-all = Anzi no
follow-end = Non seguire più
follow-day = Al giorno: al massimo { $count }
follow-day-all = Al giorno: tutto
follow-change = Per altre parole, manda di nuovo /follow con lo stesso indirizzo e le parole nuove.
follow-rests = Non risponde da una settimana. Guardo una volta alla settimana.
follow-ended = Non è più seguito: { $title }
follow-gone = { $title } non risponde da una settimana. Da ora guardo una volta alla settimana; /following lo termina.
alert-on = D’ora in poi ciò che portano i feed seguiti qui arriva subito se cita { $name }, anche dai feed che vanno nell’edizione. /following lo termina.
alert-title = Citazioni di { $name }
alert-quoted = Citato: { $names }
alert-full = Una chat non può seguire più di { $limit } persone. Terminane prima alcune: /following.
follow-of-names = di
follow-none = Qui non si segue nulla. Si comincia con /follow e l’indirizzo di un sito, di un feed o di un canale.
follow-list = Seguiti qui: { $count }
follow-list-body = Premine uno per cambiarlo o terminarlo.
follow-quoted-names = citato, citata, cita, citazioni, citazione
follow-day-names = giorno
list-taken = Dalla lista { $count ->
    [one] è seguito { $count } feed
   *[other] sono seguiti { $count } feed
} da ora. Le novità vanno nell’edizione (/edition); /following lo cambia per ciascuno.
list-known = Già seguiti: { $count }
list-left = Lasciati fuori, perché una chat ne segue al massimo { $limit }: { $count }
list-unusable = Senza un indirizzo utilizzabile ({ $count }): { $names }
forget-follows = Non più seguiti: { $count }.

privacy-title = Che cosa conservo
privacy-body =
    • Gli articoli che ho riassunto, da dove venivano e per chi, per { $days } giorni, perché i pulsanti funzionino. Poi vengono cancellati.
    • Ciò che segue questa chat, chi lo ha chiesto e quali articoli ne sono venuti negli ultimi { $days } giorni.
    • Le impostazioni di questa chat, con il fuso orario e l’ora dell’edizione.
    • I testi lunghi e gli album dell’ultima ora, solo in memoria, perché /digest in risposta a una parte legga tutto.
privacy-memory-days = • Le righe delle sintesi (titolo, punti, citazioni con chi le ha dette, link) per 35 giorni, per /quotes, /find ed /export. Si cambia in /settings.
privacy-memory-year = • Le righe delle sintesi (titolo, punti, citazioni con chi le ha dette, link) per un anno, per /quotes, /find ed /export. Si cambia in /settings.
privacy-memory-off = • Nessuna riga di sintesi per /quotes, /find ed /export: è spento in /settings.
privacy-end =
    • Nient’altro: né altri messaggi, né nomi di chi è qui, né elenchi di lettori.

    Testi e link non vengono mai scritti in un registro, e niente viene passato ad altri. /forget cancella tutto quello che è conservato di questa chat.

privacy-aside = Un’eccezione: ciò che mi ha bloccato, o era troppo per me, viene messo da parte per un giorno al massimo, perché si possa trovare il guasto. Non vi è scritto chi l’ha inviato né dove: perciò /forget non lo raggiunge, e sparisce da sé.

forget-ask = Cancello tutto quello che conservo di questa chat, impostazioni e sintesi? I pulsanti sotto le vecchie sintesi smetteranno di funzionare.
forget-yes = Cancella tutto
forget-no = Conserva
forget-kept = Non è stato cancellato niente.
forget-empty = Non c’era niente da cancellare.
forget-done = Cancellati: { $digests } sintesi, { $articles ->
    [one] { $articles } articolo
   *[other] { $articles } articoli
} e { $settings ->
    [0] nessuna impostazione (non ce n’erano)
   *[other] le impostazioni
}.

gave-up = Ho provato più volte a rispondere, e ogni volta qualcosa è andato storto. Mandalo di nuovo, o mandane una parte.

error-unforeseen = Qualcosa è andato storto da parte mia. Nel registro è annotato come { $reference }.
error-option-bad = «{ $value }» non è un valore possibile per «{ $option }».
error-input-empty = Lì non c’è testo. Manda un articolo: un link, il testo stesso o un file.
error-input-too-short = È già breve ({ meta-words }): non c’è niente da togliere.
error-input-no-sentences = Questo testo non ha punteggiatura e non vedo dove finiscono le frasi. Mandalo con i punti.
error-input-too-long = È più di quanto riesco a leggere in una volta (il limite è { $limit_mb } MB). Mandane una parte.
error-input-unsupported-media = { $kind ->
    [photo] Questa è una foto
    [image] Questa è un’immagine
    [video] Questo è un video
    [voice] Questo è un messaggio vocale
    [audio] Questo è un file audio
    [sticker] Questo è uno sticker
    [font] Questo è un font
    [ebook] È un libro Kindle
    [opendocument] Questo è un file OpenDocument
    [old_office] Questo è un vecchio file di Office
    [rtf] Questo è un file RTF
    [slides] Questa è una presentazione
    [spreadsheet] Questo è un foglio di calcolo
    [binary] Questo è un file binario
    [feed] Questo è un feed
    [data] Questo è un file di dati
   *[other] Questo non è un testo
}, e non posso leggerlo. Manda un link, il testo o un file PDF, Word, EPUB, HTML o un’e-mail.
error-input-archive = È un archivio compresso, e non li apro. Estrai il contenuto e mandami l’articolo.
error-input-damaged-file = Questo file è danneggiato o incompleto e non posso leggerlo. Mandalo di nuovo, o incolla il testo.
error-input-protected-file = Questo file è bloccato da una password o dal venditore. Manda una copia senza blocco, o incolla il testo.
error-input-swollen-file = Una volta estratto, questo file è più di quanto io possa leggere in una volta. Incolla la parte che conta.
error-input-scanned-pages = Le pagine di questo PDF sono immagini: non contiene testo. Fai un riconoscimento del testo (OCR) e manda il risultato, o incolla il testo.
error-input-feed = Questo è un feed, non un articolo. Manda /follow e il suo indirizzo, e riassumerò ciò che vi è di nuovo.
error-input-unsupported-language = Non conosco la lingua «{ $language }». Usa un codice di due lettere, come it o en.
error-input-not-one-story = Questi articoli non raccontano la stessa storia, quindi non ne faccio una sintesi unica. Mandali uno alla volta.
error-fetch-bad-address = Non è un indirizzo web che posso aprire. Mandane uno che comincia con https://.
error-fetch-private-address = { $site } non è un indirizzo pubblico, quindi non lo apro. Incolla qui il testo.
error-fetch-site-unknown = Non trovo il sito { $site }. Controlla che il link sia scritto bene.
error-fetch-robots-refused = { $site } ha chiesto a questo bot, per nome, di non leggere quella pagina. Incolla qui il testo e lavorerò su quello.
error-fetch-page-missing = Quella pagina non esiste (il sito ha risposto { $status }). Controlla il link.
error-fetch-page-gone = { $site } ha tolto quella pagina per sempre. Forse un archivio del web la conserva ancora.
error-fetch-access-denied = { $site } non mi lascia leggere questa pagina. Incolla qui il testo e lavorerò su quello.
error-fetch-legally-blocked = { $site } non può mostrare quella pagina dove mi trovo, per motivi legali. Incolla qui il testo, se puoi leggerlo.
error-fetch-page-too-large = Quella pagina supera i { $limit_mb } MB. Incolla la parte che ti interessa.
error-fetch-feed-closed = Non posso leggere quello che c’è su { $site }: non è pubblico o è troppo grande. Manda /follow con l’indirizzo di un feed che chiunque può leggere.
error-fetch-redirect-loop = { $site } mi rimanda senza fine da un indirizzo all’altro. Apri la pagina in un browser e manda il link che ha lì.
error-fetch-insecure-site = { $site } non può dimostrare di essere chi dice (la sua cifratura non è in regola), quindi non lo leggo. Incolla qui il testo.
error-fetch-timed-out = { $site } non ha risposto entro { $seconds } s. Riprova tra un minuto.
error-fetch-site-busy = { $site } è sovraccarico e chiede una pausa. Riprova tra qualche minuto.
error-fetch-site-broken = { $site } ha un guasto (ha risposto { $status }). Riprova tra qualche minuto.
error-fetch-broken-answer = Non riesco a leggere la risposta di { $site }. Riprova, o incolla qui il testo.
error-fetch-site-down = { $site } in questo momento non si può leggere. Riprova tra qualche minuto.
error-extract-no-article = Lì non ho trovato nessun articolo, solo menu e link. Incolla il testo, se riesci a vederlo.
error-extract-index-page = Quella pagina elenca molti articoli. Apri quello che ti interessa e manda il suo link.
error-extract-pay-wall = Il sito mostra quell’articolo solo a chi ha pagato. Incolla qui il testo, se puoi leggerlo.
error-extract-login-wall = Il sito mostra quell’articolo solo a chi ha fatto l’accesso. Incolla qui il testo, se puoi leggerlo.
error-extract-consent-page = Il sito chiede il consenso ai cookie prima di mostrare l’articolo. Aprilo in un browser e incolla qui il testo.
error-extract-script-page = Quella pagina è costruita da script, che non eseguo. Incolla qui il testo dell’articolo.
error-extract-robot-check = Il sito vuole la prova che a leggere sia una persona, e non mi ha mostrato l’articolo. Incolla qui il testo.
error-extract-video-page = Quella pagina mostra un video, e io leggo solo testo. Manda un articolo o una trascrizione.
error-extract-error-page = Quella pagina dice solo che qualcosa manca o è andato storto. Controlla il link.
error-extract-undecodable = Non riesco a leggerlo come testo. Copia le parole dell’articolo e incollale qui.
error-extract-no-feed = Non ho trovato nessun feed su { $site }. Manda /follow con l’indirizzo del feed stesso, della pagina iniziale o di un canale pubblico (t.me/nome).
error-out-of-time = La lettura ha richiesto troppo tempo. Manda una parte più breve.
error-bot-nothing-to-read = Mandami un articolo e lo riassumo: un link, il testo o un file.
error-bot-nothing-to-read-here = Rispondi con /digest a un messaggio che contiene un link, un testo o un file, oppure scrivi /digest e un link.
error-bot-file-too-large = Telegram mi dà solo file fino a { $limit_mb } MB. Mandane uno più piccolo.
error-bot-file-gone = Telegram non mi dà più quel file. Mandalo di nuovo.
error-bot-busy = In questo momento c’è molto da leggere. Riprova tra un minuto.
error-bot-too-heavy = È troppo da leggere per me. Manda una parte più breve.
error-bot-rate-limited = È molto in una volta sola. Riprendo tra { $seconds } s.
error-bot-digest-expired = Questa sintesi è scaduta. Manda di nuovo l’articolo per averne una nuova.
error-bot-not-yours = Solo chi l’ha chiesta, o un admin, può cambiare questa sintesi.
error-bot-still-reading = Sto ancora leggendo. Premi di nuovo tra qualche secondo.
error-bot-admins-only = Può farlo solo un admin di questa chat.
error-bot-bad-button = Non conosco questo pulsante. Manda di nuovo l’articolo per avere una nuova sintesi.
error-bot-cannot-edit = Telegram non mi lascia più cambiare questo messaggio. Manda di nuovo l’articolo per avere una nuova sintesi.
error-bot-passage-gone = Non trovo più questo passo nella chat: il tuo messaggio è stato cancellato o modificato, o è passato troppo tempo. Manda di nuovo il testo, e la nuova sintesi porterà fin lì.
error-bot-bad-schedule = Non capisco «{ $value }». Per esempio: /edition 18:00, /edition lun 9:00, /edition feriali 7:30, /edition adesso, /edition no.
error-bot-bad-quiet-hours = «{ $value }» non sono ore che conosco. Per esempio: /edition silenzio 22-7, /edition silenzio 23:30-8:00, /edition silenzio no.
error-bot-too-many-follows = Questa chat segue già { $limit } feed. Terminane prima qualcuno: /following.
error-bot-not-followed = Questa chat non segue più quel feed. /following mostra ciò che segue.

command-start = che cosa faccio, con un esempio
command-help = come usarmi
command-digest = sintesi di un link o del messaggio a cui rispondi
command-story = una sola sintesi di più articoli su un fatto
command-quotes = chi ha detto cosa qui: le ultime citazioni, o per nome
command-find = le sintesi con certe parole
command-export = tutte le sintesi di questa chat in un file
command-settings = lunghezza, citazioni, lingua
command-language = la lingua che parlo
command-auto = on: ogni link; off: solo su richiesta
command-edition = edizione di ciò che è condiviso qui: 18:00, lun 9:00, no
command-follow = seguire un sito, un feed o un canale
command-following = ciò che segue questa chat
command-privacy = che cosa conservo
command-forget = cancellare quello che conservo di questa chat

page-status = bot · su questa macchina
page-chat = Chat
page-messages = Messaggi
page-write = Scrivi
page-typing = sta scrivendo…
page-uploading = sta inviando un file…
page-message = Messaggio
page-placeholder = Articolo, link o file…
page-send = Invia
page-attach = Invia un file
page-commands = Comandi
page-dark = Colori scuri
page-end = Al messaggio più recente
page-skip = Al campo di testo
page-lead = Rispondo con le frasi che reggono l’articolo e con chi ha detto cosa, parola per parola.
page-text = Incolla il testo
page-text-more = Va bene tutta la pagina: menu e didascalie vengono tralasciati.
page-link = Invia un link
page-link-more = Apro la pagina e la leggo per te.
page-file = Trascina un file
page-file-more = PDF, Word, EPUB, HTML, e-mail o testo, fino a 20 MB.
page-sample = Prova un articolo di esempio
page-small = Tutto viene elaborato su questa macchina. Si aprono solo i link che invii.
page-drop = Rilascialo qui
page-today = Oggi
page-more = Mostra altro
page-less = Mostra meno
page-unfold = Mostra tutto
page-fold = Comprimi
page-you = Tu
page-keys = Pulsanti
page-stop = Ferma
page-queued = In coda
page-article = { $done } di { $of }
page-pages = pagina { $done } di { $of }
page-close = Chiudi
page-shortcuts = Scorciatoie da tastiera
page-shortcut-line = Nuova riga
page-shortcut-message = Da un messaggio all’altro
page-shortcut-within = Dentro un messaggio o un elenco
page-shortcut-scroll = Scorrere la chat
page-shortcut-escape = Chiudere ciò che è aperto
page-shortcut-help = Questo elenco, fuori dal campo del messaggio
page-shortcut-off = Aprire questo elenco con ?
page-ready = Sintesi pronta
page-copied = Copiato
page-copy-refused = Il browser non ha permesso la copia
page-lost = Connessione persa. Nuovo tentativo…
page-restoring = Recupero delle sintesi precedenti…
page-unsent = Non inviato: il bot non è raggiungibile. È ancora in esecuzione?
page-too-large = { $name } supera i 20 MB, e di più non posso ricevere.
page-refused = Non inviato: il bot non lo ha accettato.
page-no-button = Quel pulsante non c’è più.
page-source-open = Apri la pagina a questa frase
page-source-close = Chiudi l’articolo
page-source-text = Testo dell’articolo
page-source-rows = Punti e citazioni
page-previous = Precedente
page-next = Successivo
page-not-found = Questa frase non è stata trovata nel testo.
page-not-kept = Il testo di questo articolo non è più conservato. Invialo di nuovo per leggerlo qui.
page-files = File da inviare
page-remove = Rimuovi
page-download = scarica
page-past = Sintesi passate
page-past-close = Chiudi le sintesi passate
page-past-search = Cerca nelle sintesi passate
page-past-digests = Sintesi
page-past-quotes = Citazioni
page-past-none = Nessun risultato.
page-past-more = Mostra le più vecchie
