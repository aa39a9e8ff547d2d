# The bot's words in French: the keys, their order and their variables are those of en.ftl.
# The sentences of errors are keyed by their codes: fetch.page_missing, error-fetch-page-missing.
# The space before ; : ! ? » and after « is U+202F.

start-title = Envoyez-moi un article
start-body =
    Un lien, le texte lui-même ou un fichier. Vous recevez les phrases essentielles et qui a dit quoi, mot pour mot comme dans l’article. Rien n’est inventé, et rien n’est transmis à un autre service.
start-group =
    Dans un groupe, répondez à un message par /digest ou mentionnez-moi avec un lien. Le reste du temps, je me tais.
start-example-label = Par exemple :
start-example-title = Le pont du port fermé pendant deux ans
start-example-meta = 640 mots, 3 min → 20 s
start-example-point = Le pont tournant fermera en mars, car ses roulements sont usés, a annoncé lundi l’autorité portuaire.
start-example-quote = Nous avons cherché un moyen de laisser une voie ouverte, et il n’y en a pas.
start-example-speaker = Maren Holt, directrice de l’autorité portuaire

help-title = Ce que je sais faire
help-body =
    • Envoyez un lien, un article collé ou un fichier (PDF, Word, EPUB, HTML, courriel ou texte) : je réponds par un résumé.
    • Je lis jusqu’à { $links } liens par message.
    • « Plus court » et « Plus long » changent le résumé sur place. « Citations » montre toutes les personnes citées.
    • La puce devant une phrase ouvre la page à cette phrase précise.
    • La longueur peut se dire en même temps : /digest court, puis le lien.
    • /story et les liens de plusieurs articles sur un même événement : un seul résumé de tous, avec ce qu’ils racontent autrement.
    • /edition 18h : une fois par jour, un seul message avec les sujets partagés ici.
    • /follow et l’adresse d’un site, d’un flux ou d’un canal public : les nouveautés arrivent d’elles-mêmes. /following : changer ou arrêter cela.
    • /quotes : qui a dit quoi dans les résumés de cette discussion ; avec un nom, cette personne seulement. /find et des mots : les résumés qui les contiennent. /export : tous, en un fichier.
    • /settings : longueur, citations, langue, son. /language : la langue que je parle.
    • /privacy : ce que je conserve. /forget : l’effacer.
help-groups =
    • Dans les groupes : /digest en réponse à un message, /digest suivi d’un lien, ou une mention. Les admins peuvent faire résumer chaque lien, dans les canaux aussi : /auto on.
    • Dans toute autre discussion : tapez @{ $bot } et un lien, puis choisissez une longueur.
unknown-command = Je ne connais pas la commande { $name }. Ce que je sais faire : /help

meta-words = { NUMBER($words) ->
    [one] { $words } mot
   *[other] { $words } mots
}
meta-characters = { NUMBER($words) ->
    [one] { $words } caractère
   *[other] { $words } caractères
}
meta-minutes = { $minutes } min
meta-seconds = { $seconds } s

outline = Au sommaire :
quotes-heading = Qui a dit quoi
quotes-page = Qui a dit quoi · { $page } sur { $pages }
reported-heading = Propos rapportés
reported-page = Propos rapportés · { $page } sur { $pages }
quote-unattributed = le texte ne dit pas clairement qui

button-shorter = Plus court
button-longer = Plus long
button-quotes = Citations ({ $count })
button-reported = Propos rapportés ({ $count })
button-original = Original
button-copy = Copier
button-copy-main = Copier le point clé
button-back = Retour au résumé
button-in-text = Dans votre texte
button-previous = ‹ Précédentes
button-next = Suivantes ›
button-story = { $count ->
    [2] Un seul résumé des deux
   *[other] Un seul résumé des { $count }
}
button-everybody = Tout le monde

inline-hint = Tapez un lien après mon nom
inline-title-short = Résumé court
inline-title-normal = Résumé
inline-title-long = Résumé long
inline-reading-title = Lecture de { $site } en cours
inline-reading-body = Envoyez ceci maintenant et appuyez sur le bouton dans quelques secondes
inline-read = Afficher le résumé
inline-none-title = Pas de résumé

length-short-names = court, bref
length-normal-names = normal, moyen
length-long-names = long, longue
source-names = source, via, lien, original
furniture-names = rejoindre, nous rejoindre, discuter, commenter, s’abonner, suivre, nous suivre, chat, canal, notre chat, notre canal, booster, faire un don, photo, vidéo, contact
talk-help = aide, aide moi, à l aide, comment, comment ça marche, comment ca marche, comment faire, comment t utiliser, que peux tu faire, que sais tu faire, qui es tu, commandes, menu
talk-thanks = merci, parfait, bien, génial

reading = Lecture de { $site }…
stopped = Arrêté. Plus rien ne viendra pour ce message. Renvoyez-le si vous voulez finalement son résumé.
digested-earlier = Cet article a déjà été résumé ici au cours des dernières 24 heures.
more-links = J’ai lu les { $limit } premiers liens sur { $count }. Envoyez les autres séparément.
text-may-go-on = Si le texte continuait dans un autre message, Telegram ne me le montre pas ici. Envoyez-le-moi en privé, ou nommez-moi admin de ce groupe.
waits-its-turn = C’est beaucoup à la fois. Je reprends dans { $seconds } s ; inutile de renvoyer quoi que ce soit.
left-out = C’est plus que je ne peux faire attendre. Laissés de côté, à partir de celui-ci : { $count ->
    [one] { $count } message
   *[other] { $count } messages
}. Renvoyez le reste dans quelques minutes.
not-allowed-here = La personne qui gère ce bot ne l’a pas autorisé dans cette discussion : je m’en vais donc.
note-language-unknown = Je n’ai pas de règles pour cette langue : les points sont choisis uniquement par statistique.
note-truncated = Le texte était trop long pour être lu jusqu’au bout.
note-teaser = Seul le début de l’article se lit gratuitement ({ meta-words }) ; ce résumé ne porte que sur lui.

story-articles = { $count } articles sur ce sujet
story-shared = Rapporté par plusieurs
story-differ = Raconté autrement
story-newest = le plus récent
story-single = Seulement dans l’un d’eux
story-copy = même texte
story-apart = Parle d’autre chose et n’est pas dans ce résumé :
story-none = Aucun de ces articles ne rapporte le même événement qu’un autre : il n’y a donc pas de résumé commun. /digest en fait un de chacun.
story-alone = C’est un seul article, et rien d’autre sur ce sujet n’a été partagé ici ces deux derniers jours. Envoyez /story avec les liens de deux articles ou plus.
story-usage = Envoyez /story avec les liens de plusieurs articles sur un même événement, ou répondez ainsi à un message avec des liens ou à un résumé : je montre ce que tous rapportent, en quoi ils diffèrent, ce qu’un seul contient et qui a dit quoi.
story-before = Ce sujet a déjà été résumé ici :
story-new = Du nouveau :

find-heading = Résumés avec : { $words }
find-usage = Écrivez les mots derrière la commande, ainsi : /find ferry quai. Je montre les résumés de cette discussion qui les contiennent tous.
find-none = Aucun résumé de cette discussion ne contient tous ces mots : { $words }. Essayez avec moins de mots, ou d’autres.
find-beginning = Un début de mot demande au moins { $least } lettres : { $words }. Écrivez-en plus, ou le mot entier.
recall-too-long = C’est trop long à chercher. Écrivez au plus { $most } caractères.
recall-more = Il y en a d’autres, mais les boutons pour tourner les pages n’ont pas la place pour autant de mots. Essayez avec moins de mots.
quotes-none = Les résumés de cette discussion ne citent personne de ce nom : { $words }. Essayez le nom de famille seul, ou /quotes sans nom.
quotes-empty = Il n’y a encore aucune citation dans les résumés de cette discussion.
memory-empty = Il n’y a encore rien à parcourir. Envoyez-moi un article, et je retiendrai son résumé.
memory-off = La mémoire est désactivée dans cette discussion, il n’y a donc rien à parcourir. /settings permet de l’activer.
question = Je ne réponds pas aux questions : je ne montre que ce que disent les articles. Vous pouvez demander ce que quelqu’un a dit, avec /quotes et un nom, et les résumés qui contiennent certains mots, avec /find et les mots.
export-title = Résumés de cette discussion
export-done = { $count ->
    [one] { $count } résumé
   *[other] { $count } résumés
}, les plus récents d’abord.

settings-title = Réglages
settings-body = Appuyez sur un bouton pour changer ce qu’il indique.
settings-length-short = Résumés : courts, 2 points
settings-length-normal = Résumés : normaux, 4 points
settings-length-long = Résumés : longs, 7 points
settings-quotes-on = Citations : affichées
settings-quotes-off = Citations : masquées
settings-language = Langue : { $name }
settings-language-auto = Automatique
settings-language-title = Quelle langue dois-je parler ?
settings-language-body = Automatique : la langue de l’article si je la parle, sinon celle de la personne qui demande.
settings-trigger-asked = Ici : seulement sur demande
settings-trigger-every-link = Ici : chaque lien
settings-silent-on = Son : désactivé
settings-silent-off = Son : activé
settings-tidy-on = Rangement : activé
settings-tidy-off = Rangement : désactivé
settings-edition-on = Édition : { $when }
settings-edition-off = Édition : désactivée
settings-memory-days = Mémoire : 35 jours
settings-memory-year = Mémoire : un an
settings-memory-off = Mémoire : désactivée
settings-memory-title = Combien de temps dois-je retenir les résumés ?
settings-memory-body = Ce que je retiens se retrouve avec /quotes et /find, et va dans le fichier de /export. Une durée plus courte efface aussitôt ce qui est plus ancien ; désactivée efface tout.
settings-back = Retour
settings-done = Terminé

edition-off-names = non, arrêt, arrêter, jamais, stop
edition-now-names = maintenant
edition-quiet-names = silence, calme
edition-zone-names = fuseau, zone
edition-every-day-names = quotidien, jour, jours
edition-weekdays-names = ouvrables, ouvrés, semaine
edition-weekend-names = weekend, week-end, weekends, week-ends
edition-filler-names = chaque, tous, les, le, la, à, au, et, de, du, des, en, h, heures, heure, jusqu
edition-to-names = à, au, jusqu
edition-title = Édition
edition-none-yet = Il n’y en a pas encore. Une édition est un seul message avec les sujets partagés ici depuis la précédente : les plus importants d’abord, chacun avec deux phrases, sa meilleure citation et ses sources.
edition-how = Choisissez une heure ici, ou écrivez-la : /edition 18h, /edition lun 9h, /edition ouvrables 7h30.
edition-next = La prochaine arrive le { $when }. Si rien n’est partagé d’ici là, elle ne vient pas.
edition-stopped = Il n’y aura plus d’édition ici. Avec /edition, elles reviennent.
edition-on-every-day = Tous les jours
edition-on-weekdays = Du lundi au vendredi
edition-on-weekend = Samedi et dimanche
edition-weekend-days = 6, 7
edition-button-days = Jours : { $days }
edition-button-zone = Fuseau horaire : { $name }
edition-button-quiet = Heures calmes : { $hours }
edition-button-now = En envoyer une maintenant
edition-button-off = Désactiver
edition-no-quiet = aucune
edition-no-zone = non choisi
edition-likely-zones = Europe/Paris, Europe/Brussels, Europe/Zurich, America/Toronto
edition-days-title = Quels jours ?
edition-quiet-title = Quand faut-il du calme ?
edition-quiet-body = Ce que cette discussion suit et recevrait aussitôt attend alors la fin des heures calmes. Une édition vient à son heure. D’autres heures : /edition silence 23h30-8h.
edition-zone-title = Quelle heure est-il chez vous ?
edition-zone-body = Appuyez sur votre heure. Si elle manque, envoyez le nom d’une grande ville proche ou l’écart avec UTC : /edition fuseau Lisbonne, /edition fuseau +2.
edition-zone-unknown = Je ne connais pas de fuseau horaire appelé « { $name } ».
edition-zone-which = « { $name } » a plusieurs fuseaux horaires. Lequel est-ce ?
edition-head = Édition du { $date }
edition-sharers = partagé par { $count }
edition-brief = En bref
edition-left = et { $count } de plus
edition-empty = Rien de nouveau n’a été partagé ici depuis la dernière édition.

welcome-group = Je résume des articles : les phrases essentielles et qui a dit quoi, mot pour mot. Répondez à un lien, un texte ou un fichier par /digest, ou mentionnez-moi avec un lien ; le reste du temps, je me tais. Les admins peuvent faire résumer chaque lien : /auto on. Plus : /help
welcome-channel = Je résume les articles vers lesquels ce canal renvoie : les phrases essentielles et qui a dit quoi, mot pour mot. Un admin l’active par /auto on. Ce message disparaît de lui-même.
welcome-every-link = Résumer chaque lien
welcome-settings = Réglages

auto-on = Désormais, je résume chaque lien qui mène à un article. /auto off y met fin.
auto-blind = Pour l’instant, Telegram ne me montre que les messages qui s’adressent à moi. Nommez-moi admin de ce groupe pour que je voie les liens.
auto-off = Désormais, je ne parle que si on me le demande.
auto-usage = Écrivez /auto on et je résume ici chaque lien ; avec /auto off, je ne parle que si on me le demande.
auto-private = Dans une discussion privée, je lis tout ce que vous envoyez : il n’y a donc rien à activer.

follow-usage = Envoyez /follow avec l’adresse d’un site, d’un flux ou d’un canal public : /follow example.org. Derrière, vous pouvez dire ce que vous voulez : des mots, « une expression », -sans, cité :Nom, 5/jour. Pour une personne dans tout ce qui est suivi : /follow citations de Nom.
follow-heading = Suivi désormais :
follow-last = Dernière entrée :
follow-mode-at-once = Les nouveautés arrivent ici tout de suite.
follow-mode-edition = Les nouveautés vont dans l’édition de ce chat (/edition).
follow-words = Seulement avec : { $words }
follow-without = Sans : { $words }
follow-quoted = Seulement si cité : { $words }
follow-a-day = Au plus { $count } par jour
follow-at-once = Tout de suite
follow-edition = Dans l’édition
follow-not-after-all = Finalement non
follow-end = Ne plus suivre
follow-day = Par jour : { $count } au plus
follow-day-all = Par jour : tout
follow-change = Pour d’autres mots, renvoyez /follow avec la même adresse et les nouveaux mots.
follow-rests = Pas de réponse depuis une semaine. Je regarde une fois par semaine.
follow-ended = N’est plus suivi : { $title }
follow-gone = { $title } ne répond plus depuis une semaine. Désormais je regarde une fois par semaine ; /following y met fin.
alert-on = Désormais, ce qu’apportent les flux suivis ici arrive aussitôt si { $name } y est cité, même des flux qui vont dans l’édition. /following y met fin.
alert-title = Citations de { $name }
alert-quoted = Cité : { $names }
alert-full = Une discussion ne peut pas suivre plus de { $limit } personnes. Arrêtez-en d’abord quelques-unes : /following.
follow-of-names = de, d’
follow-none = Rien n’est suivi ici. /follow et l’adresse d’un site, d’un flux ou d’un canal suffisent pour commencer.
follow-list = Suivis ici : { $count }
follow-list-body = Touchez-en un pour le changer ou l’arrêter.
follow-quoted-names = cité, citée, cite, citations, citation
follow-day-names = jour
list-taken = De la liste, { $count ->
    [one] { $count } flux est suivi
   *[other] { $count } flux sont suivis
} désormais. Les nouveautés vont dans l’édition (/edition) ; /following change cela pour chacun.
list-known = Déjà suivis : { $count }
list-left = Laissés de côté, car un chat en suit au plus { $limit } : { $count }
list-unusable = Sans adresse utilisable ({ $count }) : { $names }
forget-follows = Ne sont plus suivis : { $count }.

privacy-title = Ce que je conserve
privacy-body =
    • Les articles que j’ai résumés, d’où ils venaient et pour qui, pendant { $days } jours, afin que les boutons fonctionnent. Ils sont ensuite effacés.
    • Ce que suit ce chat, qui l’a demandé et quels articles en sont venus ces { $days } derniers jours.
    • Les réglages de cette discussion, avec son fuseau horaire et l’heure de son édition.
    • Les longs textes et les albums de la dernière heure, en mémoire vive seulement, afin que /digest en réponse à une partie lise le tout.
privacy-memory-days = • Les lignes des résumés (titre, points, citations et leurs auteurs, liens) pendant 35 jours, pour /quotes, /find et /export. /settings permet de le changer.
privacy-memory-year = • Les lignes des résumés (titre, points, citations et leurs auteurs, liens) pendant un an, pour /quotes, /find et /export. /settings permet de le changer.
privacy-memory-off = • Aucune ligne de résumé pour /quotes, /find et /export : c’est désactivé dans /settings.
privacy-end =
    • Rien d’autre : aucun autre message, aucun nom de personnes d’ici, aucune liste de lecteurs.

    Les textes et les liens ne sont jamais écrits dans un journal, et rien n’est transmis. /forget efface tout ce qui est conservé à propos de cette discussion.

privacy-aside = Une exception : ce qui m’a fait échouer, ou qui était trop lourd pour moi, est mis de côté pendant un jour au plus, afin de trouver le défaut. Rien n’y dit qui l’a envoyé ni où ; /forget ne peut donc pas l’atteindre, et cela disparaît de soi-même.

forget-ask = Effacer tout ce que je conserve à propos de cette discussion, réglages et résumés ? Les boutons sous les anciens résumés ne fonctionneront plus.
forget-yes = Tout effacer
forget-no = Tout garder
forget-kept = Rien n’a été effacé.
forget-empty = Il n’y avait rien à effacer.
forget-done = Effacé : { $digests ->
    [one] { $digests } résumé
   *[other] { $digests } résumés
}, { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
} et { $settings ->
    [0] aucun réglage (il n’y en avait pas)
   *[other] les réglages
}.

gave-up = J’ai essayé plusieurs fois de répondre à cela, et une erreur s’est produite à chaque fois. Envoyez-le de nouveau, ou seulement une partie.

error-unforeseen = Une erreur s’est produite de mon côté. Elle est consignée sous { $reference }.
error-option-bad = « { $value } » n’est pas une valeur possible pour « { $option } ».
error-input-empty = Il n’y a pas de texte. Envoyez un article : un lien, le texte lui-même ou un fichier.
error-input-too-short = C’est déjà court ({ meta-words }) : il n’y a rien à retirer.
error-input-no-sentences = Ce texte n’a pas de ponctuation : je ne vois pas où finissent ses phrases. Envoyez-le avec des points.
error-input-too-long = C’est plus que je ne peux lire d’un coup (la limite est de { $limit_mb } Mo). Envoyez-en une partie.
error-input-unsupported-media = { $kind ->
    [photo] C’est une photo
    [image] C’est une image
    [video] C’est une vidéo
    [voice] C’est un message vocal
    [audio] C’est un fichier audio
    [sticker] C’est un sticker
    [font] C’est une police de caractères
    [ebook] C’est un livre Kindle
    [opendocument] C’est un fichier OpenDocument
    [old_office] C’est un ancien fichier Office
    [rtf] C’est un fichier RTF
    [slides] C’est une présentation
    [spreadsheet] C’est une feuille de calcul
    [binary] C’est un fichier binaire
    [feed] C’est un flux d’actualités
    [data] C’est un fichier de données
   *[other] Ce n’est pas un texte
}, que je ne sais pas lire. Envoyez un lien, le texte ou un fichier PDF, Word, EPUB, HTML ou un courriel.
error-input-archive = C’est une archive, et je n’ouvre pas les archives. Décompressez-la et envoyez-moi l’article.
error-input-damaged-file = Ce fichier est endommagé ou incomplet, je ne peux pas le lire. Envoyez-le de nouveau, ou collez son texte.
error-input-protected-file = Ce fichier est verrouillé par un mot de passe ou par son vendeur. Envoyez une copie sans verrou, ou collez son texte.
error-input-swollen-file = Décompressé, ce fichier dépasse ce que je peux lire en une fois. Collez la partie qui compte.
error-input-scanned-pages = Les pages de ce PDF sont des images : il ne contient pas de texte. Passez-le à la reconnaissance de texte (OCR) et envoyez le résultat, ou collez le texte.
error-input-feed = C’est un flux, pas un article. Envoyez /follow et son adresse, et je résumerai ce qu’il apporte de nouveau.
error-input-unsupported-language = Je ne connais pas la langue « { $language } ». Utilisez un code de deux lettres, comme fr ou en.
error-input-not-one-story = Ces articles ne racontent pas la même histoire : je n’en fais pas un seul résumé. Envoyez-les un par un.
error-fetch-bad-address = Ce n’est pas une adresse web que je peux ouvrir. Envoyez-en une qui commence par https://.
error-fetch-private-address = { $site } n’est pas une adresse publique, je ne l’ouvre donc pas. Collez plutôt le texte ici.
error-fetch-site-unknown = Je ne trouve pas le site { $site }. Vérifiez qu’il n’y a pas de faute de frappe dans le lien.
error-fetch-robots-refused = { $site } a demandé à ce bot, par son nom, de ne pas lire cette page. Collez le texte ici et je travaillerai à partir de lui.
error-fetch-page-missing = Cette page n’existe pas (le site a répondu { $status }). Vérifiez le lien.
error-fetch-page-gone = { $site } a retiré cette page pour de bon. Une archive du web l’a peut-être encore.
error-fetch-access-denied = { $site } ne me laisse pas lire cette page. Collez le texte ici et je travaillerai à partir de lui.
error-fetch-legally-blocked = { $site } ne peut pas montrer cette page là où je fonctionne, pour des raisons légales. Collez le texte ici si vous pouvez le lire.
error-fetch-page-too-large = Cette page dépasse { $limit_mb } Mo. Collez la partie qui vous intéresse.
error-fetch-feed-closed = Je ne peux pas lire ce qui se trouve sur { $site } : ce n’est pas public, ou c’est trop gros. Envoyez /follow avec l’adresse d’un flux que tout le monde peut lire.
error-fetch-redirect-loop = { $site } me renvoie sans fin d’une adresse à l’autre. Ouvrez la page dans un navigateur et envoyez le lien qu’elle y porte.
error-fetch-insecure-site = { $site } ne peut pas prouver son identité (son chiffrement n’est pas en règle), je ne le lis donc pas. Collez plutôt le texte ici.
error-fetch-timed-out = { $site } n’a pas répondu en { $seconds } s. Réessayez dans une minute.
error-fetch-site-busy = { $site } est débordé et demande un répit. Réessayez dans quelques minutes.
error-fetch-site-broken = { $site } est en panne (réponse { $status }). Réessayez dans quelques minutes.
error-fetch-broken-answer = Je ne peux pas lire la réponse de { $site }. Réessayez, ou collez le texte ici.
error-fetch-site-down = { $site } est inaccessible pour le moment. Réessayez dans quelques minutes.
error-extract-no-article = Je n’y ai pas trouvé d’article, seulement des menus et des liens. Collez le texte si vous le voyez.
error-extract-index-page = Cette page énumère beaucoup d’articles. Ouvrez celui qui vous intéresse et envoyez son lien.
error-extract-pay-wall = Le site ne montre cet article qu’aux personnes qui ont payé. Collez le texte ici si vous pouvez le lire.
error-extract-login-wall = Le site ne montre cet article qu’aux personnes connectées. Collez le texte ici si vous pouvez le lire.
error-extract-consent-page = Le site demande d’accepter les cookies avant de montrer l’article. Ouvrez-le dans un navigateur et collez le texte ici.
error-extract-script-page = Cette page est construite par des scripts, que je n’exécute pas. Collez ici le texte de l’article.
error-extract-robot-check = Le site veut la preuve qu’une personne le lit et ne m’a pas montré l’article. Collez le texte ici.
error-extract-video-page = Cette page montre une vidéo, et je ne lis que du texte. Envoyez un article ou une transcription.
error-extract-error-page = Cette page dit seulement que quelque chose manque ou a échoué. Vérifiez le lien.
error-extract-undecodable = Je ne peux pas lire cela comme du texte. Copiez les mots de l’article et collez-les ici.
error-extract-no-feed = Je n’ai pas trouvé de flux sur { $site }. Envoyez /follow avec l’adresse du flux lui-même, de la page d’accueil ou d’un canal public (t.me/nom).
error-out-of-time = La lecture a pris trop de temps. Envoyez une partie plus courte.
error-bot-nothing-to-read = Envoyez-moi un article et je le résume : un lien, son texte ou un fichier.
error-bot-nothing-to-read-here = Répondez par /digest à un message qui contient un lien, un texte ou un fichier, ou écrivez /digest suivi d’un lien.
error-bot-file-too-large = Telegram ne me donne que des fichiers de { $limit_mb } Mo au plus. Envoyez-en un plus petit.
error-bot-file-gone = Telegram ne me donne plus ce fichier. Envoyez-le à nouveau.
error-bot-busy = Il y a beaucoup à lire en ce moment. Réessayez dans une minute.
error-bot-too-heavy = C’est trop à lire pour moi. Envoyez une partie plus courte.
error-bot-rate-limited = C’est beaucoup à la fois. Je reprends dans { $seconds } s.
error-bot-digest-expired = Ce résumé a expiré. Envoyez de nouveau l’article pour en avoir un autre.
error-bot-not-yours = Seule la personne qui l’a demandé, ou un admin, peut changer ce résumé.
error-bot-still-reading = La lecture n’est pas finie. Appuyez de nouveau dans quelques secondes.
error-bot-admins-only = Seul un admin de cette discussion peut faire cela.
error-bot-bad-button = Je ne connais pas ce bouton. Envoyez de nouveau l’article pour avoir un résumé.
error-bot-cannot-edit = Telegram ne me laisse plus changer ce message. Envoyez de nouveau l’article pour avoir un autre résumé.
error-bot-passage-gone = Je ne retrouve plus ce passage dans la discussion : votre message a été supprimé ou modifié, ou c’était il y a trop longtemps. Renvoyez le texte, et le nouveau résumé y mènera.
error-bot-bad-schedule = Je ne comprends pas « { $value } ». Par exemple : /edition 18h, /edition lun 9h, /edition ouvrables 7h30, /edition maintenant, /edition non.
error-bot-bad-quiet-hours = « { $value } » : je ne connais pas ces heures. Par exemple : /edition silence 22-7, /edition silence 23h30-8h, /edition silence non.
error-bot-too-many-follows = Ce chat suit déjà { $limit } flux. Arrêtez-en d’abord quelques-uns : /following.
error-bot-not-followed = Ce chat ne suit plus ce flux. /following montre ce qu’il suit.

command-start = ce que je fais, avec un exemple
command-help = comment m’utiliser
command-digest = résumer un lien, ou le message auquel vous répondez
command-story = un seul résumé de plusieurs articles sur un événement
command-quotes = qui a dit quoi ici : les dernières citations, ou par nom
command-find = les résumés qui contiennent certains mots
command-export = tous les résumés de cette discussion en un fichier
command-settings = longueur, citations, langue
command-language = la langue que je parle
command-auto = on : résumer chaque lien ; off : sur demande seulement
command-edition = édition de ce qui est partagé ici : 18h, lun 9h, non
command-follow = suivre un site, un flux ou un canal
command-following = ce que suit ce chat
command-privacy = ce que je conserve
command-forget = effacer ce que je conserve à propos de cette discussion

page-status = bot · sur cette machine
page-chat = Discussion
page-messages = Fil des messages
page-write = Écrire
page-typing = écrit…
page-uploading = envoie un fichier…
page-message = Votre message
page-placeholder = Article, lien ou fichier…
page-send = Envoyer
page-attach = Envoyer un fichier
page-commands = Commandes
page-dark = Couleurs sombres
page-end = Au message le plus récent
page-skip = Au champ de saisie
page-lead = Je réponds avec les phrases qui portent l’article et avec qui a dit quoi, mot pour mot.
page-text = Coller le texte
page-text-more = La page entière convient : menus et légendes sont laissés de côté.
page-link = Envoyer un lien
page-link-more = J’ouvre la page et je la lis pour vous.
page-file = Déposer un fichier
page-file-more = PDF, Word, EPUB, HTML, e-mail ou texte, jusqu’à 20 Mo.
page-sample = Essayer un article d’exemple
page-small = Tout est calculé sur cette machine. Seuls les liens envoyés sont ouverts.
page-drop = Déposez-le ici
page-today = Aujourd’hui
page-more = Afficher plus
page-less = Afficher moins
page-unfold = Tout afficher
page-fold = Replier
page-you = Vous
page-keys = Boutons
page-stop = Arrêter
page-queued = En attente
page-article = { $done } sur { $of }
page-pages = page { $done } sur { $of }
page-close = Fermer
page-shortcuts = Raccourcis clavier
page-shortcut-line = Nouvelle ligne
page-shortcut-message = D’un message à l’autre
page-shortcut-within = Dans un message ou une liste
page-shortcut-scroll = Faire défiler la discussion
page-shortcut-escape = Fermer ce qui est ouvert
page-shortcut-help = Cette liste, hors du champ de message
page-shortcut-off = Ouvrir cette liste avec ?
page-ready = Résumé prêt
page-copied = Copié
page-copy-refused = Le navigateur n’a pas permis la copie
page-lost = Connexion perdue. Nouvel essai…
page-restoring = Les résumés précédents reviennent…
page-unsent = Non envoyé : le bot est injoignable. Tourne-t-il encore ?
page-too-large = { $name } dépasse 20 Mo, et je ne peux pas recevoir plus.
page-refused = Non envoyé : le bot ne l’a pas accepté.
page-no-button = Ce bouton n’existe plus.
page-source-open = Ouvrir la page à cette phrase
page-source-close = Fermer l’article
page-source-text = Texte de l’article
page-source-rows = Points et citations
page-previous = Précédent
page-next = Suivant
page-not-found = Cette phrase n’a pas été trouvée dans le texte.
page-not-kept = Le texte de cet article n’est plus conservé. Renvoyez-le pour le lire ici.
page-files = Fichiers
page-remove = Retirer
page-download = télécharger
page-past = Résumés passés
page-past-close = Fermer les résumés passés
page-past-search = Chercher dans les résumés passés
page-past-digests = Résumés
page-past-quotes = Citations
page-past-none = Rien trouvé.
page-past-more = Montrer les plus anciens
