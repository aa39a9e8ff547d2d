# The bot's words in German: the keys, their order and their variables are those of en.ftl.
# The sentences of errors are keyed by their codes: fetch.page_missing, error-fetch-page-missing.

start-title = Schick mir einen Artikel
start-body =
    Einen Link, den Text selbst oder eine Datei. Ich antworte mit den Sätzen, auf die es ankommt, und damit, wer was gesagt hat: Wort für Wort aus dem Artikel. Nichts ist erfunden, und nichts geht an einen anderen Dienst.
start-group =
    In einer Gruppe antwortest du auf eine Nachricht mit /digest oder erwähnst mich zusammen mit einem Link. Sonst bleibe ich still.
start-example-label = Zum Beispiel:
start-example-title = Hafenbrücke wird für zwei Jahre gesperrt
start-example-meta = 640 Wörter, 3 Min. → 20 Sek.
start-example-point = Die Drehbrücke wird im März gesperrt, weil ihre Lager verschlissen sind, teilte die Hafenbehörde am Montag mit.
start-example-quote = Wir haben nach einem Weg gesucht, eine Spur offen zu halten, und es gibt keinen.
start-example-speaker = Maren Holt, Leiterin der Hafenbehörde

help-title = Was ich kann
help-body =
    • Schick mir einen Link, einen kopierten Artikel oder eine Datei (PDF, Word, EPUB, HTML, E-Mail oder Text): Ich antworte mit einer Kurzfassung.
    • Bis zu { $links } Links in einer Nachricht werden gelesen.
    • „Kürzer“ und „Länger“ ändern die Kurzfassung an Ort und Stelle. „Alle Zitate“ zeigt alle, die zitiert werden.
    • Der Punkt vor einem Satz öffnet die Seite genau an dieser Stelle.
    • Die Länge lässt sich dazusagen: /digest lang und der Link.
    • /story und die Links mehrerer Artikel zu einem Ereignis: eine Kurzfassung von allen, mit dem, was sie unterschiedlich berichten.
    • /edition 18:00: einmal am Tag eine Nachricht mit den Geschichten, die hier geteilt wurden.
    • /follow und die Adresse einer Website, eines Feeds oder eines öffentlichen Kanals: Neues von dort kommt von selbst. /following: ändern oder beenden.
    • /quotes: wer was gesagt hat, aus den Kurzfassungen dieses Chats; mit einem Namen nur diese Person. /find und Wörter: die Kurzfassungen mit diesen Wörtern. /export: alle als Datei.
    • /settings: Länge, Zitate, Sprache, Ton. /language: die Sprache, die ich spreche.
    • /privacy: was ich speichere. /forget: es löschen.
help-groups =
    • In Gruppen: /digest als Antwort auf eine Nachricht, /digest und ein Link, oder eine Erwähnung. Admins können jeden Link zusammenfassen lassen, auch in Kanälen: /auto on.
    • In jedem anderen Chat: Tipp @{ $bot } und einen Link ein und wähl eine Länge.
unknown-command = Den Befehl { $name } kenne ich nicht. Was ich kann: /help

meta-words = { NUMBER($words) ->
    [one] { $words } Wort
   *[other] { $words } Wörter
}
meta-characters = { NUMBER($words) ->
    [one] { $words } Zeichen
   *[other] { $words } Zeichen
}
meta-minutes = { $minutes } Min.
meta-seconds = { $seconds } Sek.

outline = Darin:
quotes-heading = Wer was gesagt hat
quotes-page = Wer was gesagt hat · { $page } von { $pages }
reported-heading = Auch gesagt
reported-page = Auch gesagt · { $page } von { $pages }
quote-unattributed = wer das sagt, bleibt im Text unklar

button-shorter = Kürzer
button-longer = Länger
button-quotes = Alle Zitate ({ $count })
button-reported = Auch gesagt ({ $count })
button-original = Original
button-copy = Kopieren
button-copy-main = Kernsatz kopieren
button-back = Zurück zur Kurzfassung
button-in-text = In deinem Text
button-previous = ‹ Vorherige
button-next = Nächste ›
button-story = { $count ->
    [2] Beide zusammen
   *[other] Alle { $count } zusammen
}
button-everybody = Alle Personen

inline-hint = Schreib einen Link hinter meinen Namen
inline-title-short = Kurzfassung: kurz
inline-title-normal = Kurzfassung
inline-title-long = Kurzfassung: lang
inline-reading-title = Ich lese { $site } noch
inline-reading-body = Schick das jetzt ab und tipp in ein paar Sekunden auf den Button
inline-read = Kurzfassung zeigen
inline-none-title = Keine Kurzfassung

length-short-names = kurz
length-normal-names = normal, mittel
length-long-names = lang
source-names = quelle, via, link, original
furniture-names = beitreten, diskutieren, diskussion, kommentieren, kanal abonnieren, chat, kanal, unser chat, unser kanal, boosten, spenden, folgen, video, kontakt, website
talk-help = hilfe, hilf mir, wie, wie geht das, wie geht es, wie funktioniert das, wie funktionierst du, was kannst du, was machst du, wer bist du, befehle, menü
talk-thanks = danke, dank, dankeschön, gut, prima, schön, klasse, toll

reading = Ich lese { $site } …
stopped = Angehalten. Zu dieser Nachricht kommt nichts mehr. Schick sie noch einmal, wenn du die Kurzfassung doch möchtest.
digested-earlier = Von diesem Artikel gibt es hier schon eine Kurzfassung aus den letzten 24 Stunden.
more-links = Ich habe die ersten { $limit } von { $count } Links gelesen. Schick die anderen einzeln.
text-may-go-on = Falls der Text in einer weiteren Nachricht weiterging: Die zeigt mir Telegram hier nicht. Schick ihn mir im privaten Chat, oder mach mich in dieser Gruppe zum Admin.
waits-its-turn = Das ist viel auf einmal. In { $seconds } Sek. geht es weiter; du musst nichts noch einmal schicken.
left-out = Das ist mehr, als ich warten lassen kann. Ausgelassen, ab dieser Nachricht: { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}. Schick den Rest in ein paar Minuten noch einmal.
not-allowed-here = Wer diesen Bot betreibt, hat ihn für diesen Chat nicht freigegeben. Deshalb gehe ich wieder.
note-language-unknown = Für diese Sprache habe ich keine Regeln, deshalb sind die Punkte allein nach Statistik ausgewählt.
note-truncated = Der Text war zu lang, um ihn bis zum Ende zu lesen.
note-teaser = Nur der Anfang des Artikels ist frei zu lesen ({ meta-words }); mehr steckt nicht in dieser Kurzfassung.

story-articles = { $count } Artikel
story-shared = Was mehrere berichten
story-differ = Unterschiedlich berichtet
story-newest = zuletzt
story-single = Nur in einem davon
story-copy = gleicher Text
story-apart = Von etwas anderem, und nicht in dieser Kurzfassung:
story-none = Keine zwei dieser Artikel berichten von einem Ereignis, deshalb gibt es keine gemeinsame Kurzfassung. /digest macht von jedem eine.
story-alone = Das ist ein einzelner Artikel, und zu seiner Geschichte wurde hier in den letzten zwei Tagen sonst nichts geteilt. Schick /story mit den Links von zwei oder mehr.
story-usage = Schick /story mit den Links mehrerer Artikel zu einem Ereignis, oder antworte damit auf eine Nachricht mit Links oder auf eine Kurzfassung: Ich zeige, was alle berichten, worin sie sich unterscheiden, was nur einer hat und wer was gesagt hat.
story-before = Diese Geschichte gab es hier schon:
story-new = Neu daran:

find-heading = Kurzfassungen mit: { $words }
find-usage = Schreib die Wörter hinter den Befehl, etwa so: /find Fähre Anleger. Ich zeige die Kurzfassungen dieses Chats, in denen alle vorkommen.
find-none = Keine Kurzfassung in diesem Chat enthält alle diese Wörter: { $words }. Versuch es mit weniger oder mit anderen.
find-beginning = Ein Wortanfang braucht mindestens { $least } Buchstaben: { $words }. Schreib bitte mehr davon oder das ganze Wort.
recall-too-long = Danach kann ich nicht suchen, es ist zu lang. Schreib bitte höchstens { $most } Zeichen.
recall-more = Es gibt noch mehr, aber in die Tasten zum Blättern passen so viele Wörter nicht. Versuch es mit weniger.
quotes-none = In den Kurzfassungen dieses Chats wird niemand mit diesem Namen zitiert: { $words }. Versuch es nur mit dem Nachnamen, oder mit /quotes ohne Namen.
quotes-empty = In den Kurzfassungen dieses Chats steht noch kein Zitat.
memory-empty = Noch gibt es nichts zu durchsuchen. Schick mir einen Artikel, dann merke ich mir die Kurzfassung.
memory-off = In diesem Chat merke ich mir nichts, also gibt es nichts zu durchsuchen. Unter /settings lässt sich das einschalten.
question = Fragen beantworte ich nicht: Ich zeige nur, was in den Artikeln steht. Fragen kannst du, was jemand gesagt hat, mit /quotes und einem Namen, und nach den Kurzfassungen mit bestimmten Wörtern, mit /find und den Wörtern.
export-title = Kurzfassungen dieses Chats
export-done = { $count ->
    [one] { $count } Kurzfassung
   *[other] { $count } Kurzfassungen
}, die neuesten zuerst.

settings-title = Einstellungen
settings-body = Tipp auf einen Button, um zu ändern, was darauf steht.
settings-length-short = Kurzfassungen: kurz, 2 Punkte
settings-length-normal = Kurzfassungen: normal, 4 Punkte
settings-length-long = Kurzfassungen: lang, 7 Punkte
settings-quotes-on = Zitate: eingeblendet
settings-quotes-off = Zitate: ausgeblendet
settings-language = Sprache: { $name }
settings-language-auto = Automatisch
settings-language-title = Welche Sprache soll ich sprechen?
settings-language-body = Automatisch: die Sprache des Artikels, wenn ich sie spreche, sonst die der fragenden Person.
settings-trigger-asked = In diesem Chat: nur auf Anfrage
settings-trigger-every-link = In diesem Chat: jeder Link
settings-silent-on = Ton: aus
settings-silent-off = Ton: an
settings-tidy-on = Aufräumen: an
settings-tidy-off = Aufräumen: aus
settings-edition-on = Ausgabe: { $when }
settings-edition-off = Ausgabe: aus
settings-memory-days = Gedächtnis: 35 Tage
settings-memory-year = Gedächtnis: ein Jahr
settings-memory-off = Gedächtnis: aus
settings-memory-title = Wie lange soll ich mir Kurzfassungen merken?
settings-memory-body = Was ich mir merke, finden /quotes und /find, und /export schreibt es in die Datei. Eine kürzere Zeit löscht sofort, was älter ist; aus löscht alles.
settings-back = Zurück
settings-done = Fertig

edition-off-names = aus, stopp, keine, nie
edition-now-names = jetzt, sofort
edition-quiet-names = ruhe, ruhig, still
edition-zone-names = zone, zeitzone
edition-every-day-names = täglich, tag, tage
edition-weekdays-names = werktags, werktage, wochentags, wochentage, werktag
edition-weekend-names = wochenende, wochenenden, wochenends
edition-filler-names = jeden, um, am, in, und, von, bis, uhr, jeweils
edition-to-names = bis
edition-title = Ausgabe
edition-none-yet = Noch gibt es keine. Eine Ausgabe ist eine Nachricht mit den Geschichten, die hier seit der letzten geteilt wurden: die wichtigsten zuerst, jede mit zwei Sätzen, dem besten Zitat und ihren Quellen.
edition-how = Wähl hier eine Uhrzeit oder schreib sie: /edition 18:00, /edition mo 9:00, /edition werktags 7:30.
edition-next = Die nächste kommt am { $when }. Wurde bis dahin nichts geteilt, bleibt sie aus.
edition-stopped = Hier kommt keine Ausgabe mehr. Mit /edition gibt es wieder eine.
edition-on-every-day = Jeden Tag
edition-on-weekdays = Montag bis Freitag
edition-on-weekend = Samstag und Sonntag
edition-weekend-days = 6, 7
edition-button-days = Tage: { $days }
edition-button-zone = Zeitzone: { $name }
edition-button-quiet = Ruhezeit: { $hours }
edition-button-now = Jetzt eine schicken
edition-button-off = Abschalten
edition-no-quiet = keine
edition-no-zone = nicht gesetzt
edition-likely-zones = Europe/Berlin, Europe/Vienna, Europe/Zurich
edition-days-title = An welchen Tagen?
edition-quiet-title = Wann soll Ruhe sein?
edition-quiet-body = Was der Chat verfolgt und sofort bekäme, wartet dann, bis die Ruhezeit vorbei ist. Eine Ausgabe kommt zu ihrer eigenen Zeit. Andere Stunden: /edition ruhe 23:30-8:00.
edition-zone-title = Wie spät ist es bei dir?
edition-zone-body = Tipp auf deine Uhrzeit. Fehlt sie, schick den Namen einer großen Stadt in der Nähe oder den Abstand zu UTC: /edition zone Lissabon, /edition zone +2.
edition-zone-unknown = Eine Zeitzone namens „{ $name }“ kenne ich nicht.
edition-zone-which = „{ $name }“ hat mehrere Zeitzonen. Welche ist es?
edition-head = Ausgabe vom { $date }
edition-sharers = von { $count } geteilt
edition-brief = In Kürze
edition-left = und { $count } weitere
edition-empty = Seit der letzten Ausgabe wurde hier nichts Neues geteilt.

welcome-group = Ich fasse Artikel zusammen: die Sätze, auf die es ankommt, und wer was gesagt hat, Wort für Wort. Antworte mit /digest auf einen Link, einen Text oder eine Datei, oder erwähne mich zusammen mit einem Link; sonst bleibe ich still. Admins können jeden Link zusammenfassen lassen: /auto on. Mehr: /help
welcome-channel = Ich fasse die Artikel zusammen, auf die dieser Kanal verweist: die Sätze, auf die es ankommt, und wer was gesagt hat, Wort für Wort. Ein Admin schaltet das mit /auto on ein. Diese Nachricht verschwindet von selbst.
welcome-every-link = Jeden Link zusammenfassen
welcome-settings = Einstellungen

auto-on = Ab jetzt fasse ich jeden Link zusammen, der zu einem Artikel führt. Mit /auto off hört das auf.
auto-blind = Noch zeigt mir Telegram nur Nachrichten, die sich an mich richten. Mach mich in dieser Gruppe zum Admin, damit ich die Links sehe.
auto-off = Ab jetzt melde ich mich nur, wenn ich gefragt werde.
auto-usage = Mit /auto on fasse ich hier jeden Link zusammen, mit /auto off melde ich mich nur auf Anfrage.
auto-private = In einem privaten Chat lese ich alles, was du schickst, also gibt es nichts einzuschalten.

follow-usage = Schick /follow mit der Adresse einer Website, eines Feeds oder eines öffentlichen Kanals: /follow example.org. Dahinter kann stehen, was du willst: Wörter, „eine Wendung“, -ohne, zitiert:Name, 5/Tag. Für eine Person in allem, was verfolgt wird: /follow Zitate von Name.
follow-heading = Ab jetzt verfolgt:
follow-last = Letzter Eintrag:
follow-mode-at-once = Neues kommt sofort hierher.
follow-mode-edition = Neues kommt in die Ausgabe dieses Chats (/edition).
follow-words = Nur mit: { $words }
follow-without = Ohne: { $words }
follow-quoted = Nur wenn zitiert: { $words }
follow-a-day = Höchstens { $count } am Tag
follow-at-once = Sofort
follow-edition = In die Ausgabe
follow-not-after-all = Doch nicht
follow-end = Nicht mehr folgen
follow-day = Am Tag: höchstens { $count }
follow-day-all = Am Tag: alle
follow-change = Für andere Wörter schick /follow noch einmal mit derselben Adresse und den neuen Wörtern.
follow-rests = Seit einer Woche keine Antwort. Ich sehe einmal in der Woche nach.
follow-ended = Nicht mehr verfolgt: { $title }
follow-gone = { $title } antwortet seit einer Woche nicht. Ab jetzt sehe ich einmal in der Woche nach; /following beendet es.
alert-on = Was die hier verfolgten Feeds bringen, kommt ab jetzt sofort, wenn darin { $name } zitiert wird, auch aus Feeds, die in die Ausgabe gehen. /following beendet das.
alert-title = Zitate von { $name }
alert-quoted = Zitiert: { $names }
alert-full = Mehr als { $limit } Personen kann ein Chat nicht verfolgen. Beende zuerst einige: /following.
follow-of-names = von
follow-none = Hier wird nichts verfolgt. /follow und die Adresse einer Website, eines Feeds oder eines Kanals fängt damit an.
follow-list = Hier verfolgt: { $count }
follow-list-body = Drück auf einen, um ihn zu ändern oder zu beenden.
follow-quoted-names = zitiert, von, zitate, zitat
follow-day-names = Tag, täglich
list-taken = Aus der Liste { $count ->
    [one] wird { $count } Feed
   *[other] werden { $count } Feeds
} ab jetzt verfolgt. Neues kommt in die Ausgabe (/edition); /following ändert das für jeden.
list-known = Schon verfolgt: { $count }
list-left = Weggelassen, weil ein Chat höchstens { $limit } verfolgt: { $count }
list-unusable = Ohne brauchbare Adresse ({ $count }): { $names }
forget-follows = Nicht mehr verfolgt: { $count }.

privacy-title = Was ich speichere
privacy-body =
    • Artikel, die ich zusammengefasst habe, woher sie kamen und für wen, { $days } Tage lang, damit die Buttons funktionieren. Danach werden sie gelöscht.
    • Was dieser Chat verfolgt, wer darum gebeten hat und welche Artikel in den letzten { $days } Tagen daraus kamen.
    • Die Einstellungen dieses Chats, mit Zeitzone und Uhrzeit der Ausgabe.
    • Lange Texte und Alben der letzten Stunde, nur im Arbeitsspeicher, damit /digest als Antwort auf einen Teil alles liest.
privacy-memory-days = • Die Zeilen der Kurzfassungen (Überschrift, Punkte, Zitate mit Sprechern, Links) 35 Tage lang, für /quotes, /find und /export. Unter /settings lässt sich das ändern.
privacy-memory-year = • Die Zeilen der Kurzfassungen (Überschrift, Punkte, Zitate mit Sprechern, Links) ein Jahr lang, für /quotes, /find und /export. Unter /settings lässt sich das ändern.
privacy-memory-off = • Keine Zeilen von Kurzfassungen für /quotes, /find und /export: Das ist unter /settings ausgeschaltet.
privacy-end =
    • Sonst nichts: keine anderen Nachrichten, keine Namen von Leuten hier, keine Liste der Leser.

    Texte und Links kommen nie in ein Protokoll, und nichts wird weitergegeben. /forget löscht alles, was zu diesem Chat gespeichert ist.

privacy-aside = Eine Ausnahme: Was mich zu Fall gebracht hat oder mir zu viel war, wird höchstens einen Tag beiseitegelegt, damit sich der Fehler finden lässt. Es steht nicht dabei, wer es geschickt hat und wo; deshalb erreicht /forget es nicht, und es verschwindet von selbst.

forget-ask = Alles löschen, was ich zu diesem Chat gespeichert habe: Einstellungen und Kurzfassungen? Die Buttons unter alten Kurzfassungen funktionieren dann nicht mehr.
forget-yes = Alles löschen
forget-no = Behalten
forget-kept = Es wurde nichts gelöscht.
forget-empty = Es gab nichts zu löschen.
forget-done = Gelöscht: { $digests ->
    [one] { $digests } Kurzfassung
   *[other] { $digests } Kurzfassungen
}, { $articles } Artikel und { $settings ->
    [0] keine Einstellungen (es gab keine)
   *[other] die Einstellungen
}.

gave-up = Ich habe mehrmals versucht, darauf zu antworten, und jedes Mal ist etwas schiefgegangen. Schick es noch einmal, oder einen Teil davon.

error-unforeseen = Bei mir ist etwas schiefgegangen. Im Protokoll steht es unter { $reference }.
error-option-bad = „{ $value }“ ist kein möglicher Wert für „{ $option }“.
error-input-empty = Da ist kein Text. Schick mir einen Artikel: einen Link, den Text selbst oder eine Datei.
error-input-too-short = Das ist schon kurz ({ meta-words }): Es gibt nichts wegzulassen.
error-input-no-sentences = Dieser Text hat keine Satzzeichen; ich sehe nicht, wo seine Sätze enden. Schick ihn mit Punkten.
error-input-too-long = Das ist mehr, als ich auf einmal lesen kann (höchstens { $limit_mb } MB). Schick einen Teil davon.
error-input-unsupported-media = { $kind ->
    [photo] Das ist ein Foto
    [image] Das ist ein Bild
    [video] Das ist ein Video
    [voice] Das ist eine Sprachnachricht
    [audio] Das ist eine Tondatei
    [sticker] Das ist ein Sticker
    [font] Das ist eine Schriftart
    [ebook] Das ist ein Kindle-Buch
    [opendocument] Das ist eine OpenDocument-Datei
    [old_office] Das ist eine alte Office-Datei
    [rtf] Das ist eine RTF-Datei
    [slides] Das ist eine Präsentation
    [spreadsheet] Das ist eine Tabelle
    [binary] Das ist eine Binärdatei
    [feed] Das ist ein Feed
    [data] Das ist eine Datendatei
   *[other] Das ist kein Text
}; so etwas kann ich nicht lesen. Schick einen Link, den Text oder eine Datei als PDF, Word, EPUB, HTML oder E-Mail.
error-input-archive = Das ist ein Archiv, und Archive öffne ich nicht. Entpack es und schick mir den Artikel.
error-input-damaged-file = Diese Datei ist beschädigt oder unvollständig, deshalb kann ich sie nicht lesen. Schick sie noch einmal, oder füg den Text ein.
error-input-protected-file = Diese Datei ist mit einem Passwort oder vom Händler gesperrt. Schick eine Kopie ohne Sperre, oder füg den Text ein.
error-input-swollen-file = Entpackt ist diese Datei mehr, als ich auf einmal lesen kann. Füg den Teil ein, auf den es dir ankommt.
error-input-scanned-pages = Die Seiten dieser PDF-Datei sind Bilder: Es steht kein Text darin. Lass eine Texterkennung (OCR) darüberlaufen und schick das Ergebnis, oder füg den Text ein.
error-input-feed = Das ist ein Feed, kein Artikel. Schick /follow und seine Adresse, dann fasse ich zusammen, was darin neu ist.
error-input-unsupported-language = Die Sprache „{ $language }“ kenne ich nicht. Nimm einen Code aus zwei Buchstaben, etwa de oder en.
error-input-not-one-story = Diese Artikel erzählen nicht dieselbe Geschichte; eine gemeinsame Kurzfassung gibt es davon nicht. Schick sie einzeln.
error-fetch-bad-address = Das ist keine Webadresse, die ich öffnen kann. Schick eine, die mit https:// anfängt.
error-fetch-private-address = { $site } ist keine öffentliche Adresse, deshalb öffne ich sie nicht. Füg stattdessen den Text hier ein.
error-fetch-site-unknown = Ich finde die Website { $site } nicht. Prüf, ob im Link ein Tippfehler ist.
error-fetch-robots-refused = { $site } hat diesen Bot namentlich gebeten, der Seite fernzubleiben. Füg den Text hier ein, dann arbeite ich damit.
error-fetch-page-missing = Diese Seite gibt es nicht (die Website antwortet mit { $status }). Prüf den Link.
error-fetch-page-gone = { $site } hat diese Seite endgültig entfernt. Vielleicht hat sie noch ein Webarchiv.
error-fetch-access-denied = { $site } lässt mich diese Seite nicht lesen. Füg den Text hier ein, dann arbeite ich damit.
error-fetch-legally-blocked = { $site } darf diese Seite dort, wo ich laufe, aus rechtlichen Gründen nicht zeigen. Füg den Text hier ein, wenn du ihn lesen kannst.
error-fetch-page-too-large = Diese Seite ist größer als { $limit_mb } MB. Füg den Teil ein, auf den es dir ankommt.
error-fetch-feed-closed = Was unter { $site } steht, kann ich nicht lesen: Es ist nicht öffentlich oder zu groß. Schick /follow mit der Adresse eines Feeds, den alle lesen können.
error-fetch-redirect-loop = { $site } schickt mich endlos von einer Adresse zur nächsten. Öffne die Seite im Browser und schick den Link, den sie dort hat.
error-fetch-insecure-site = { $site } kann nicht belegen, echt zu sein (die Verschlüsselung ist nicht in Ordnung), deshalb lese ich dort nicht. Füg stattdessen den Text hier ein.
error-fetch-timed-out = { $site } hat innerhalb von { $seconds } s nicht geantwortet. Versuch es in einer Minute noch einmal.
error-fetch-site-busy = { $site } ist ausgelastet und bittet um Geduld. Versuch es in ein paar Minuten noch einmal.
error-fetch-site-broken = Bei { $site } liegt ein Fehler vor (Antwort { $status }). Versuch es in ein paar Minuten noch einmal.
error-fetch-broken-answer = Die Antwort von { $site } kann ich nicht lesen. Versuch es noch einmal oder füg den Text hier ein.
error-fetch-site-down = { $site } ist gerade nicht lesbar. Versuch es in ein paar Minuten noch einmal.
error-extract-no-article = Dort habe ich keinen Artikel gefunden, nur Menüs und Links. Füg den Text ein, wenn du ihn sehen kannst.
error-extract-index-page = Diese Seite zählt viele Artikel auf. Öffne den, den du meinst, und schick dessen Link.
error-extract-pay-wall = Die Website zeigt diesen Artikel nur denen, die bezahlt haben. Füg den Text hier ein, wenn du ihn lesen kannst.
error-extract-login-wall = Die Website zeigt diesen Artikel nur denen, die angemeldet sind. Füg den Text hier ein, wenn du ihn lesen kannst.
error-extract-consent-page = Die Website verlangt eine Zustimmung zu Cookies, bevor sie den Artikel zeigt. Öffne sie im Browser und füg den Text hier ein.
error-extract-script-page = Diese Seite wird von Skripten aufgebaut, die ich nicht ausführe. Füg den Text des Artikels hier ein.
error-extract-robot-check = Die Website will einen Beweis, dass ein Mensch liest, und hat mir den Artikel nicht gezeigt. Füg den Text hier ein.
error-extract-video-page = Diese Seite zeigt ein Video, und ich lese nur Text. Schick einen Artikel oder eine Abschrift.
error-extract-error-page = Auf dieser Seite steht nur, dass etwas fehlt oder schiefgegangen ist. Prüf den Link.
error-extract-undecodable = Das kann ich nicht als Text lesen. Kopier den Wortlaut des Artikels und füg ihn hier ein.
error-extract-no-feed = Unter { $site } habe ich keinen Feed gefunden. Schick /follow mit der Adresse des Feeds selbst, der Startseite oder eines öffentlichen Kanals (t.me/name).
error-out-of-time = Das zu lesen hat zu lange gedauert. Schick einen kürzeren Teil davon.
error-bot-nothing-to-read = Schick mir einen Artikel, und ich fasse ihn zusammen: einen Link, den Text oder eine Datei.
error-bot-nothing-to-read-here = Antworte mit /digest auf eine Nachricht mit einem Link, einem Text oder einer Datei, oder schreib /digest und einen Link.
error-bot-file-too-large = Telegram gibt mir nur Dateien bis { $limit_mb } MB. Schick eine kleinere.
error-bot-file-gone = Telegram gibt mir diese Datei nicht mehr. Schick sie noch einmal.
error-bot-busy = Gerade gibt es viel zu lesen. Versuch es in einer Minute noch einmal.
error-bot-too-heavy = Das ist mir zu viel zum Lesen. Schick einen kürzeren Teil davon.
error-bot-rate-limited = Das ist viel auf einmal. In { $seconds } s bin ich wieder bereit.
error-bot-digest-expired = Diese Kurzfassung ist abgelaufen. Schick den Artikel noch einmal, und du bekommst eine neue.
error-bot-not-yours = Diese Kurzfassung kann nur ändern, wer sie angefordert hat, oder ein Admin.
error-bot-still-reading = Ich lese noch. Tipp in ein paar Sekunden noch einmal.
error-bot-admins-only = Das kann nur ein Admin dieses Chats.
error-bot-bad-button = Diesen Button kenne ich nicht. Schick den Artikel noch einmal, und du bekommst eine neue Kurzfassung.
error-bot-cannot-edit = Telegram lässt mich diese Nachricht nicht mehr ändern. Schick den Artikel noch einmal, und du bekommst eine neue Kurzfassung.
error-bot-passage-gone = Diese Stelle finde ich im Chat nicht mehr: Deine Nachricht ist gelöscht oder geändert, oder es ist zu lange her. Schick den Text noch einmal, dann führt die neue Kurzfassung dorthin.
error-bot-bad-schedule = „{ $value }“ verstehe ich nicht. Zum Beispiel: /edition 18:00, /edition mo 9:00, /edition werktags 7:30, /edition jetzt, /edition aus.
error-bot-bad-quiet-hours = „{ $value }“ sind keine Stunden, die ich kenne. Zum Beispiel: /edition ruhe 22-7, /edition ruhe 23:30-8:00, /edition ruhe aus.
error-bot-too-many-follows = Dieser Chat verfolgt schon { $limit } Feeds. Beende erst einige davon: /following.
error-bot-not-followed = Diesen Feed verfolgt der Chat nicht mehr. /following zeigt, was er verfolgt.

command-start = was ich mache, mit einem Beispiel
command-help = wie man mich benutzt
command-digest = Kurzfassung eines Links oder der Nachricht, auf die du antwortest
command-story = eine Kurzfassung mehrerer Artikel zu einem Ereignis
command-quotes = wer hier was gesagt hat: das Neueste, oder nach Namen
command-find = die Kurzfassungen mit bestimmten Wörtern
command-export = alle Kurzfassungen dieses Chats als Datei
command-settings = Länge, Zitate, Sprache
command-language = die Sprache, die ich spreche
command-auto = on: jeden Link zusammenfassen; off: nur auf Anfrage
command-edition = Ausgabe mit dem hier Geteilten: 18:00, mo 9:00, aus
command-follow = einer Website, einem Feed oder Kanal folgen
command-following = was dieser Chat verfolgt
command-privacy = was ich speichere
command-forget = löschen, was ich zu diesem Chat gespeichert habe

page-status = Bot · auf diesem Gerät
page-chat = Chat
page-messages = Nachrichten
page-write = Schreiben
page-typing = schreibt …
page-uploading = sendet eine Datei …
page-message = Nachricht
page-placeholder = Artikel, Link oder Datei …
page-send = Senden
page-attach = Datei senden
page-commands = Befehle
page-dark = Dunkle Farben
page-end = Zur neuesten Nachricht
page-skip = Zum Eingabefeld
page-lead = Ich antworte mit den Sätzen, die den Artikel tragen, und damit, wer was gesagt hat, Wort für Wort.
page-text = Text einfügen
page-text-more = Gern die ganze Seite: Menüs und Bildtexte werden weggelassen.
page-link = Link senden
page-link-more = Ich öffne die Seite und lese sie für dich.
page-file = Datei ablegen
page-file-more = PDF, Word, EPUB, HTML, E-Mail oder Text, bis 20 MB.
page-sample = Beispielartikel ausprobieren
page-small = Alles wird auf diesem Gerät berechnet. Nur die Links, die du sendest, werden geöffnet.
page-drop = Hier ablegen
page-today = Heute
page-more = Mehr zeigen
page-less = Weniger zeigen
page-unfold = Ganz zeigen
page-fold = Einklappen
page-you = Du
page-keys = Schaltflächen
page-stop = Anhalten
page-queued = In der Warteschlange
page-article = { $done } von { $of }
page-pages = Seite { $done } von { $of }
page-close = Schließen
page-shortcuts = Tastenkürzel
page-shortcut-line = Neue Zeile
page-shortcut-message = Von Nachricht zu Nachricht
page-shortcut-within = Innerhalb einer Nachricht oder Liste
page-shortcut-scroll = Im Chat blättern
page-shortcut-escape = Schließen, was offen ist
page-shortcut-help = Diese Liste, außerhalb des Nachrichtenfelds
page-shortcut-off = Diese Liste mit ? öffnen
page-ready = Zusammenfassung fertig
page-copied = Kopiert
page-copy-refused = Der Browser hat das Kopieren nicht erlaubt
page-lost = Verbindung unterbrochen. Neuer Versuch …
page-restoring = Frühere Kurzfassungen werden geholt …
page-unsent = Nicht gesendet: Der Bot ist nicht erreichbar. Läuft er noch?
page-too-large = { $name } ist größer als 20 MB, und mehr kann ich nicht annehmen.
page-refused = Nicht gesendet: Der Bot hat es nicht angenommen.
page-no-button = Diese Schaltfläche gibt es nicht mehr.
page-source-open = Seite bei diesem Satz öffnen
page-source-close = Artikel schließen
page-source-text = Text des Artikels
page-source-rows = Kernsätze und Zitate
page-previous = Zurück
page-next = Weiter
page-not-found = Dieser Satz wurde im Text nicht gefunden.
page-not-kept = Der Text dieses Artikels ist nicht mehr gespeichert. Sende ihn noch einmal, um ihn hier zu lesen.
page-files = Dateien
page-remove = Entfernen
page-download = herunterladen
page-past = Frühere Kurzfassungen
page-past-close = Frühere Kurzfassungen schließen
page-past-search = Frühere Kurzfassungen durchsuchen
page-past-digests = Kurzfassungen
page-past-quotes = Zitate
page-past-none = Nichts gefunden.
page-past-more = Ältere zeigen
