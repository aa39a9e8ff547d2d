# The bot's words in Spanish: the keys, their order and their variables are those of en.ftl.
# The sentences of errors are keyed by their codes: fetch.page_missing, error-fetch-page-missing.

start-title = Envíame un artículo
start-body =
    Un enlace, el propio texto o un archivo. Te respondo con las frases que cuentan lo esencial y con quién dijo qué, palabra por palabra, tal como está en el artículo. No hay nada inventado y nada se envía a otro servicio.
start-group =
    En un grupo, responde a un mensaje con /digest o mencióname junto con un enlace. Si no, guardo silencio.
start-example-label = Por ejemplo:
start-example-title = El puente del puerto cerrará dos años
start-example-meta = 640 palabras, 3 min → 20 s
start-example-point = El puente giratorio cerrará en marzo porque sus cojinetes están desgastados, informó el lunes la autoridad portuaria.
start-example-quote = Buscamos la manera de mantener abierto un carril y no la hay.
start-example-speaker = Maren Holt, directora de la autoridad portuaria

help-title = Qué puedo hacer
help-body =
    • Envía un enlace, un artículo pegado o un archivo (PDF, Word, EPUB, HTML, correo o texto): respondo con un resumen.
    • Leo hasta { $links } enlaces por mensaje.
    • «Más corto» y «Más largo» cambian el resumen ahí mismo. «Todas las citas» muestra a todas las personas citadas.
    • El punto delante de una frase abre la página justo en esa frase.
    • La longitud se puede decir a la vez: /digest largo y el enlace.
    • /story y los enlaces de varios artículos sobre un mismo hecho: un solo resumen de todos, con lo que cuentan de otra manera.
    • /edition 18:00: una vez al día, un solo mensaje con las historias que se han compartido aquí.
    • /follow y la dirección de un sitio, un feed o un canal público: lo nuevo llega solo. /following: cambiarlo o terminarlo.
    • /quotes: quién dijo qué en los resúmenes de este chat; con un nombre, solo esa persona. /find y palabras: los resúmenes que las contienen. /export: todos en un archivo.
    • /settings: longitud, citas, idioma, sonido. /language: el idioma que hablo.
    • /privacy: qué guardo. /forget: borrarlo.
help-groups =
    • En grupos: /digest en respuesta a un mensaje, /digest y un enlace, o una mención. Los administradores pueden hacer que se resuman todos los enlaces, también en canales: /auto on.
    • En cualquier otro chat: escribe @{ $bot } y un enlace, y elige la longitud.
unknown-command = No conozco el comando { $name }. Qué puedo hacer: /help

# No mark between the digits: 1412 is right everywhere, 1.412 and 1,412 only here or there.
meta-words = { NUMBER($words) ->
    [one] { NUMBER($words, useGrouping: 0) } palabra
   *[other] { NUMBER($words, useGrouping: 0) } palabras
}
meta-characters = { NUMBER($words) ->
    [one] { NUMBER($words, useGrouping: 0) } carácter
   *[other] { NUMBER($words, useGrouping: 0) } caracteres
}
meta-minutes = { $minutes } min
meta-seconds = { $seconds } s

outline = Contiene:
quotes-heading = Quién dijo qué
quotes-page = Quién dijo qué · { $page } de { $pages }
reported-heading = También dijeron
reported-page = También dijeron · { $page } de { $pages }
quote-unattributed = el texto no deja claro quién

button-shorter = Más corto
button-longer = Más largo
button-quotes = Todas las citas ({ $count })
button-reported = También dijeron ({ $count })
button-original = Original
button-copy = Copiar
button-copy-main = Copiar lo principal
button-back = Volver al resumen
button-in-text = En tu texto
button-previous = ‹ Anteriores
button-next = Siguientes ›
button-story = { $count ->
    [2] Un resumen de ambos
   *[other] Un resumen de los { $count }
}
button-everybody = Todas las personas

inline-hint = Escribe un enlace después de mi nombre
inline-title-short = Resumen corto
inline-title-normal = Resumen
inline-title-long = Resumen largo
inline-reading-title = Sigo leyendo { $site }
inline-reading-body = Envía esto ahora y pulsa su botón en unos segundos
inline-read = Mostrar el resumen
inline-none-title = Sin resumen

length-short-names = corto, breve
length-normal-names = normal, medio
length-long-names = largo
source-names = fuente, vía, enlace, original
furniture-names = unirse, únete, debatir, comentar, ver comentarios, chat, canal, nuestro chat, nuestro canal, donar, seguir, síguenos, video, vídeo, contacto
talk-help = ayuda, ayúdame, cómo, como, cómo funciona, como funciona, cómo funciona esto, cómo se usa, como se usa, qué puedes hacer, que puedes hacer, qué haces, quién eres, comandos, menú
talk-thanks = gracias, genial, bien, perfecto

reading = Leyendo { $site }…
stopped = Detenido. Ya no llega nada más para este mensaje. Envíalo otra vez si al final quieres el resumen.
digested-earlier = Este artículo ya se resumió aquí en las últimas 24 horas.
more-links = He leído los primeros { $limit } enlaces de { $count }. Envía los demás por separado.
text-may-go-on = Si el texto seguía en otro mensaje, Telegram no me lo muestra aquí. Envíamelo en privado o hazme administrador de este grupo.
waits-its-turn = Eso es mucho de una vez. Sigo dentro de { $seconds } s; no hace falta enviar nada de nuevo.
left-out = Es más de lo que puedo hacer esperar. Sin leer, a partir de este: { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}. Envía el resto otra vez dentro de unos minutos.
not-allowed-here = Quien gestiona este bot no lo ha autorizado en este chat, así que me voy.
note-language-unknown = No tengo reglas para este idioma, así que los puntos se eligen solo por estadística.
note-truncated = El texto era demasiado largo para leerlo hasta el final.
note-teaser = Solo el principio del artículo se lee gratis ({ meta-words }); este resumen no abarca más.

story-articles = { $count } artículos
story-shared = Lo que cuentan varios
story-differ = Contado de otra manera
story-newest = lo último
story-single = Solo en uno de ellos
story-copy = mismo texto
story-apart = Trata de otra cosa y no está en este resumen:
story-none = No hay dos de estos artículos que informen del mismo hecho, así que no hay resumen común. /digest hace uno de cada uno.
story-alone = Es un solo artículo, y aquí no se ha compartido nada más sobre su historia en los últimos dos días. Envía /story con los enlaces de dos o más.
story-usage = Envía /story con los enlaces de varios artículos sobre un mismo hecho, o responde con él a un mensaje con enlaces o a un resumen: muestro lo que cuentan todos, en qué difieren, lo que solo tiene uno y quién dijo qué.
story-before = Esta historia ya se resumió aquí:
story-new = Lo nuevo aquí:

find-heading = Resúmenes con: { $words }
find-usage = Escribe las palabras detrás del comando, así: /find ferri muelle. Muestro los resúmenes de este chat que las contienen todas.
find-none = Ningún resumen de este chat contiene todas estas palabras: { $words }. Prueba con menos, o con otras.
find-beginning = Un comienzo de palabra necesita al menos { $least } letras: { $words }. Escribe más letras, o la palabra entera.
recall-too-long = Es demasiado largo para buscarlo. Escribe como máximo { $most } caracteres.
recall-more = Hay más, pero en los botones para pasar página no caben tantas palabras. Prueba con menos.
quotes-none = Los resúmenes de este chat no citan a nadie con ese nombre: { $words }. Prueba solo con el apellido, o con /quotes sin nombre.
quotes-empty = Todavía no hay ninguna cita en los resúmenes de este chat.
memory-empty = Todavía no hay nada que consultar. Envíame un artículo y recordaré su resumen.
memory-off = La memoria está apagada en este chat, así que no hay nada que consultar. Se enciende en /settings.
question = No respondo a preguntas: solo muestro lo que dicen los artículos. Puedes pedir lo que dijo alguien, con /quotes y un nombre, y los resúmenes que contienen ciertas palabras, con /find y las palabras.
export-title = Resúmenes de este chat
export-done = { $count ->
    [one] { $count } resumen
   *[other] { $count } resúmenes
}, primero los más recientes.

settings-title = Ajustes
settings-body = Pulsa un botón para cambiar lo que dice.
settings-length-short = Resúmenes: cortos, 2 puntos
settings-length-normal = Resúmenes: normales, 4 puntos
settings-length-long = Resúmenes: largos, 7 puntos
settings-quotes-on = Citas: visibles
settings-quotes-off = Citas: ocultas
settings-language = Idioma: { $name }
settings-language-auto = Automático
settings-language-title = ¿Qué idioma quieres que hable?
settings-language-body = Automático: el idioma del artículo si lo hablo; si no, el de quien pregunta.
settings-trigger-asked = En este chat: solo si me lo piden
settings-trigger-every-link = En este chat: todos los enlaces
settings-silent-on = Sonido: desactivado
settings-silent-off = Sonido: activado
settings-tidy-on = Limpieza: activada
settings-tidy-off = Limpieza: desactivada
settings-edition-on = Edición: { $when }
settings-edition-off = Edición: desactivada
settings-memory-days = Memoria: 35 días
settings-memory-year = Memoria: un año
settings-memory-off = Memoria: apagada
settings-memory-title = ¿Cuánto tiempo recuerdo los resúmenes?
settings-memory-body = Lo que recuerdo se encuentra con /quotes y /find, y va en el archivo de /export. Un plazo más corto borra enseguida lo más antiguo; apagada lo borra todo.
settings-back = Volver
settings-done = Listo

edition-off-names = no, desactivar, parar, nunca, apagar
edition-now-names = ahora, ya
edition-quiet-names = silencio, tranquilo
edition-zone-names = zona, huso
edition-every-day-names = diario, diariamente, día, días
edition-weekdays-names = laborables, laborable, entresemana
edition-weekend-names = finde, findes
edition-filler-names = cada, todos, los, las, el, la, de, del, a, y, hasta, h, horas, hora, en, días
edition-to-names = a, al, hasta
edition-title = Edición
edition-none-yet = Todavía no hay ninguna. Una edición es un solo mensaje con las historias que se han compartido aquí desde la anterior: primero las de más peso, cada una con dos frases, su mejor cita y sus fuentes.
edition-how = Elige aquí una hora o escríbela: /edition 18:00, /edition lun 9:00, /edition laborables 7:30.
edition-next = La próxima llega el { $when }. Si hasta entonces no se comparte nada, no llega.
edition-stopped = Aquí no habrá más ediciones. Con /edition vuelven.
edition-on-every-day = Todos los días
edition-on-weekdays = De lunes a viernes
edition-on-weekend = Sábados y domingos
edition-weekend-days = 6, 7
edition-button-days = Días: { $days }
edition-button-zone = Zona horaria: { $name }
edition-button-quiet = Horas de silencio: { $hours }
edition-button-now = Enviar una ahora
edition-button-off = Desactivar
edition-no-quiet = ninguna
edition-no-zone = sin elegir
edition-likely-zones = Europe/Madrid, America/Mexico_City, America/Bogota, America/Argentina/Buenos_Aires, America/Lima, America/Santiago
edition-days-title = ¿Qué días?
edition-quiet-title = ¿Cuándo debe haber silencio?
edition-quiet-body = Lo que este chat sigue y recibiría al momento espera entonces a que acaben esas horas. Una edición llega a su propia hora. Otras horas: /edition silencio 23:30-8:00.
edition-zone-title = ¿Qué hora es donde estás?
edition-zone-body = Pulsa tu hora. Si no aparece, envía el nombre de una ciudad grande cercana o la diferencia con UTC: /edition zona Lisboa, /edition zona +2.
edition-zone-unknown = No conozco ninguna zona horaria llamada «{ $name }».
edition-zone-which = «{ $name }» tiene varias zonas horarias. ¿Cuál es?
edition-head = Edición del { $date }
edition-sharers = la comparten { $count }
edition-brief = En breve
edition-left = y { $count } más
edition-empty = Desde la última edición no se ha compartido nada nuevo aquí.

welcome-group = Resumo artículos: las frases esenciales y quién dijo qué, palabra por palabra. Responde con /digest a un enlace, un texto o un archivo, o mencióname junto con un enlace; si no, guardo silencio. Los administradores pueden hacer que se resuman todos los enlaces: /auto on. Más: /help
welcome-channel = Resumo los artículos que enlaza este canal: las frases esenciales y quién dijo qué, palabra por palabra. Un administrador lo activa con /auto on. Este mensaje desaparece solo.
welcome-every-link = Resumir cada enlace
welcome-settings = Ajustes

auto-on = Desde ahora resumo todos los enlaces que lleven a un artículo. /auto off lo desactiva.
auto-blind = Por ahora Telegram solo me muestra los mensajes dirigidos a mí. Hazme administrador de este grupo para que vea los enlaces.
auto-off = Desde ahora solo hablo cuando me lo piden.
auto-usage = Escribe /auto on y resumiré aquí todos los enlaces; con /auto off solo hablaré cuando me lo pidan.
auto-private = En un chat privado leo todo lo que envías, así que no hay nada que activar.

follow-usage = Envía /follow con la dirección de un sitio, un feed o un canal público: /follow example.org. Detrás puede ir lo que quieres: palabras, «una frase», -sin, citado:Nombre, 5/día. Para una persona en todo lo que se sigue: /follow citas de Nombre.
follow-heading = Desde ahora se sigue:
follow-last = Última entrada:
follow-mode-at-once = Lo nuevo llega aquí enseguida.
follow-mode-edition = Lo nuevo va a la edición de este chat (/edition).
follow-words = Solo con: { $words }
follow-without = Sin: { $words }
follow-quoted = Solo si se cita a: { $words }
follow-a-day = Como mucho { $count } al día
follow-at-once = Enseguida
follow-edition = En la edición
follow-not-after-all = Mejor no
follow-end = Dejar de seguir
follow-day = Al día: { $count } como mucho
follow-day-all = Al día: todo
follow-change = Para otras palabras, envía /follow otra vez con la misma dirección y las palabras nuevas.
follow-rests = Lleva una semana sin responder. Miro una vez por semana.
follow-ended = Ya no se sigue: { $title }
follow-gone = { $title } lleva una semana sin responder. Desde ahora miro una vez por semana; /following lo termina.
alert-on = Desde ahora, lo que traen los feeds que se siguen aquí llega enseguida si cita a { $name }, también el de los feeds que van en la edición. /following lo termina.
alert-title = Citas de { $name }
alert-quoted = Se cita a: { $names }
alert-full = Un chat no puede seguir a más de { $limit } personas. Termina antes algunas: /following.
follow-of-names = de
follow-none = Aquí no se sigue nada. Se empieza con /follow y la dirección de un sitio, un feed o un canal.
follow-list = Se sigue aquí: { $count }
follow-list-body = Pulsa uno para cambiarlo o terminarlo.
follow-quoted-names = citado, citada, cita, citas
follow-day-names = día, dia, diario
list-taken = De la lista { $count ->
    [one] se sigue desde ahora { $count } feed
   *[other] se siguen desde ahora { $count } feeds
}. Lo nuevo va a la edición (/edition); /following lo cambia para cada uno.
list-known = Ya se seguían: { $count }
list-left = Fuera, porque un chat sigue como mucho { $limit }: { $count }
list-unusable = Sin dirección utilizable ({ $count }): { $names }
forget-follows = Ya no se sigue: { $count }.

privacy-title = Qué guardo
privacy-body =
    • Los artículos que he resumido, de dónde venían y para quién, durante { $days } días, para que funcionen los botones. Después se borran.
    • Lo que sigue este chat, quién lo pidió y qué artículos llegaron así en los últimos { $days } días.
    • Los ajustes de este chat, con su zona horaria y la hora de su edición.
    • Los textos largos y los álbumes de la última hora, solo en la memoria, para que /digest en respuesta a una parte lo lea todo.
privacy-memory-days = • Las líneas de los resúmenes (titular, puntos, citas con su autor, enlaces) durante 35 días, para /quotes, /find y /export. Se cambia en /settings.
privacy-memory-year = • Las líneas de los resúmenes (titular, puntos, citas con su autor, enlaces) durante un año, para /quotes, /find y /export. Se cambia en /settings.
privacy-memory-off = • Ninguna línea de resúmenes para /quotes, /find y /export: está apagado en /settings.
privacy-end =
    • Nada más: ni otros mensajes, ni nombres de la gente de aquí, ni listas de lectores.

    Los textos y los enlaces nunca se escriben en un registro y nada se comparte con nadie. /forget borra todo lo que se guarda de este chat.

privacy-aside = Una excepción: lo que me hizo fallar, o fue demasiado para mí, se aparta durante un día como mucho, para poder encontrar el fallo. No consta quién lo envió ni dónde, por eso /forget no lo alcanza; desaparece solo.

forget-ask = ¿Borrar todo lo que guardo de este chat: sus ajustes y sus resúmenes? Los botones de los resúmenes antiguos dejarán de funcionar.
forget-yes = Borrar todo
forget-no = Conservar
forget-kept = No se ha borrado nada.
forget-empty = No había nada que borrar.
forget-done = Se ha borrado: { $digests ->
    [one] { $digests } resumen
   *[other] { $digests } resúmenes
}, { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
} y { $settings ->
    [0] ningún ajuste (no había)
   *[other] los ajustes
}.

gave-up = He intentado responder a esto varias veces y siempre ha fallado algo. Envíalo otra vez, o solo una parte.

error-unforeseen = Algo ha fallado por mi parte. Está en el registro como { $reference }.
error-option-bad = «{ $value }» no es un valor posible para «{ $option }».
error-input-empty = Ahí no hay texto. Envía un artículo: un enlace, el propio texto o un archivo.
error-input-too-short = Esto ya es breve ({ meta-words }): no hay nada que quitar.
error-input-no-sentences = Este texto no tiene puntuación y no veo dónde acaban sus frases. Envíalo con puntos.
error-input-too-long = Es más de lo que puedo leer de una vez (el límite es { $limit_mb } MB). Envía una parte.
error-input-unsupported-media = { $kind ->
    [photo] Eso es una foto
    [image] Eso es una imagen
    [video] Eso es un vídeo
    [voice] Eso es un mensaje de voz
    [audio] Eso es un archivo de audio
    [sticker] Eso es un sticker
    [font] Eso es una tipografía
    [ebook] Eso es un libro de Kindle
    [opendocument] Eso es un archivo OpenDocument
    [old_office] Eso es un archivo antiguo de Office
    [rtf] Eso es un archivo RTF
    [slides] Eso es una presentación
    [spreadsheet] Eso es una hoja de cálculo
    [binary] Eso es un archivo binario
    [feed] Eso es un canal de noticias (feed)
    [data] Eso es un archivo de datos
   *[other] Eso no es un texto
}, y no puedo leerlo. Envía un enlace, el texto o un archivo PDF, Word, EPUB, HTML o de correo.
error-input-archive = Eso es un archivo comprimido, y no los abro. Descomprímelo y envíame el artículo.
error-input-damaged-file = Ese archivo está dañado o incompleto y no puedo leerlo. Envíalo otra vez, o pega el texto.
error-input-protected-file = Ese archivo está bloqueado con una contraseña o por su vendedor. Envía una copia sin bloqueo, o pega el texto.
error-input-swollen-file = Descomprimido, ese archivo es más de lo que puedo leer de una vez. Pega la parte que te importa.
error-input-scanned-pages = Las páginas de ese PDF son imágenes: no contiene texto. Pásale un reconocimiento de texto (OCR) y envía el resultado, o pega el texto.
error-input-feed = Eso es un feed, no un artículo. Envía /follow y su dirección, y resumiré lo que traiga de nuevo.
error-input-unsupported-language = No conozco el idioma «{ $language }». Usa un código de dos letras, como es o en.
error-input-not-one-story = Esos artículos no cuentan la misma historia, así que no hago un resumen de todos. Envíalos uno por uno.
error-fetch-bad-address = Eso no es una dirección web que pueda abrir. Envía una que empiece por https://.
error-fetch-private-address = { $site } no es una dirección pública, así que no la abro. Pega aquí el texto.
error-fetch-site-unknown = No encuentro el sitio { $site }. Comprueba que el enlace esté bien escrito.
error-fetch-robots-refused = { $site } ha pedido a este bot, por su nombre, que no lea esa página. Pega aquí el texto y trabajaré con él.
error-fetch-page-missing = Esa página no existe (el sitio respondió { $status }). Comprueba el enlace.
error-fetch-page-gone = { $site } ha retirado esa página para siempre. Puede que aún esté en algún archivo web.
error-fetch-access-denied = { $site } no me deja leer esta página. Pega aquí el texto y trabajaré con él.
error-fetch-legally-blocked = { $site } no puede mostrar esa página donde yo funciono, por motivos legales. Pega aquí el texto si puedes leerlo.
error-fetch-page-too-large = Esa página ocupa más de { $limit_mb } MB. Pega la parte que te interese.
error-fetch-feed-closed = No puedo leer lo que hay en { $site }: no es público o es demasiado grande. Envía /follow con la dirección de un feed que cualquiera pueda leer.
error-fetch-redirect-loop = { $site } me manda de una dirección a otra sin fin. Abre la página en un navegador y envía el enlace que tenga allí.
error-fetch-insecure-site = { $site } no puede demostrar que es quien dice ser (su cifrado no está en regla), así que no lo leo. Pega aquí el texto.
error-fetch-timed-out = { $site } no respondió en { $seconds } s. Vuelve a intentarlo en un minuto.
error-fetch-site-busy = { $site } está saturado y pide un respiro. Vuelve a intentarlo en unos minutos.
error-fetch-site-broken = { $site } tiene un fallo propio (respondió { $status }). Vuelve a intentarlo en unos minutos.
error-fetch-broken-answer = No puedo leer la respuesta de { $site }. Vuelve a intentarlo o pega aquí el texto.
error-fetch-site-down = { $site } no se puede leer en este momento. Vuelve a intentarlo en unos minutos.
error-extract-no-article = Ahí no he encontrado ningún artículo, solo menús y enlaces. Pega el texto si puedes verlo.
error-extract-index-page = Esa página enumera muchos artículos. Abre el que te interesa y envía su enlace.
error-extract-pay-wall = El sitio solo muestra ese artículo a quien ha pagado. Pega aquí el texto si puedes leerlo.
error-extract-login-wall = El sitio solo muestra ese artículo a quien ha iniciado sesión. Pega aquí el texto si puedes leerlo.
error-extract-consent-page = El sitio pide aceptar cookies antes de mostrar el artículo. Ábrelo en un navegador y pega aquí el texto.
error-extract-script-page = Esa página se construye con scripts, que yo no ejecuto. Pega aquí el texto del artículo.
error-extract-robot-check = El sitio quiere una prueba de que lee una persona, así que no me mostró el artículo. Pega aquí el texto.
error-extract-video-page = Esa página muestra un vídeo, y yo solo leo texto. Envía un artículo o una transcripción.
error-extract-error-page = Esa página solo dice que algo falta o ha fallado. Comprueba el enlace.
error-extract-undecodable = No puedo leer eso como texto. Copia las palabras del artículo y pégalas aquí.
error-extract-no-feed = No encontré ningún feed en { $site }. Envía /follow con la dirección del propio feed, de la portada del sitio o de un canal público (t.me/nombre).
error-out-of-time = Leer eso llevó demasiado tiempo. Envía una parte más corta.
error-bot-nothing-to-read = Envíame un artículo y lo resumiré: un enlace, su texto o un archivo.
error-bot-nothing-to-read-here = Responde con /digest a un mensaje que tenga un enlace, un texto o un archivo, o escribe /digest y un enlace.
error-bot-file-too-large = Telegram solo me da archivos de hasta { $limit_mb } MB. Envía uno más pequeño.
error-bot-file-gone = Telegram ya no me da ese archivo. Envíalo otra vez.
error-bot-busy = Ahora mismo hay mucho que leer. Vuelve a intentarlo en un minuto.
error-bot-too-heavy = Es demasiado para leerlo. Envía una parte más corta.
error-bot-rate-limited = Eso es mucho de una vez. Podré seguir dentro de { $seconds } s.
error-bot-digest-expired = Este resumen ha caducado. Envía otra vez el artículo para tener uno nuevo.
error-bot-not-yours = Solo quien lo pidió, o un administrador, puede cambiar este resumen.
error-bot-still-reading = Sigo leyendo. Vuelve a pulsar en unos segundos.
error-bot-admins-only = Eso solo puede hacerlo un administrador de este chat.
error-bot-bad-button = No conozco este botón. Envía otra vez el artículo para tener un resumen nuevo.
error-bot-cannot-edit = Telegram ya no me deja cambiar este mensaje. Envía otra vez el artículo para tener un resumen nuevo.
error-bot-passage-gone = Ya no encuentro ese pasaje en el chat: tu mensaje se borró o se cambió, o ha pasado demasiado tiempo. Envía el texto otra vez y el nuevo resumen llevará hasta él.
error-bot-bad-schedule = No entiendo «{ $value }». Por ejemplo: /edition 18:00, /edition lun 9:00, /edition laborables 7:30, /edition ahora, /edition no.
error-bot-bad-quiet-hours = «{ $value }» no son horas que conozca. Por ejemplo: /edition silencio 22-7, /edition silencio 23:30-8:00, /edition silencio no.
error-bot-too-many-follows = Este chat ya sigue { $limit } feeds. Termina antes algunos: /following.
error-bot-not-followed = Este chat ya no sigue ese feed. /following muestra lo que sigue.

command-start = qué hago, con un ejemplo
command-help = cómo usarme
command-digest = resumir un enlace o el mensaje al que respondes
command-story = un solo resumen de varios artículos sobre un hecho
command-quotes = quién dijo qué aquí: lo último, o por nombre
command-find = los resúmenes con ciertas palabras
command-export = todos los resúmenes de este chat en un archivo
command-settings = longitud, citas, idioma
command-language = el idioma que hablo
command-auto = on: resumir todos los enlaces; off: solo si me lo piden
command-edition = edición de lo compartido aquí: 18:00, lun 9:00, no
command-follow = seguir un sitio, un feed o un canal
command-following = lo que sigue este chat
command-privacy = qué guardo
command-forget = borrar lo que guardo de este chat

page-status = bot · en este equipo
page-chat = Chat
page-messages = Mensajes
page-write = Escribir
page-typing = escribiendo…
page-uploading = enviando un archivo…
page-message = Mensaje
page-placeholder = Artículo, enlace o archivo…
page-send = Enviar
page-attach = Enviar un archivo
page-commands = Comandos
page-dark = Colores oscuros
page-end = Al mensaje más reciente
page-skip = Al campo de texto
page-lead = Respondo con las frases que sostienen el artículo y con quién dijo qué, palabra por palabra.
page-text = Pegar el texto
page-text-more = Vale la página entera: se omiten menús y pies de foto.
page-link = Enviar un enlace
page-link-more = Abro la página y la leo por ti.
page-file = Soltar un archivo
page-file-more = PDF, Word, EPUB, HTML, correo o texto, hasta 20 MB.
page-sample = Probar un artículo de ejemplo
page-small = Todo se calcula en este equipo. Solo se abren los enlaces que envías.
page-drop = Suéltalo aquí
page-today = Hoy
page-more = Mostrar más
page-less = Mostrar menos
page-unfold = Mostrar todo
page-fold = Plegar
page-you = Tú
page-keys = Botones
page-stop = Detener
page-queued = En cola
page-article = { $done } de { $of }
page-pages = página { $done } de { $of }
page-close = Cerrar
page-shortcuts = Atajos de teclado
page-shortcut-line = Línea nueva
page-shortcut-message = De un mensaje a otro
page-shortcut-within = Dentro de un mensaje o una lista
page-shortcut-scroll = Desplazar el chat
page-shortcut-escape = Cerrar lo que está abierto
page-shortcut-help = Esta lista, fuera del campo de mensaje
page-shortcut-off = Abrir esta lista con ?
page-ready = Resumen listo
page-copied = Copiado
page-copy-refused = El navegador no permitió copiar
page-lost = Conexión perdida. Reintentando…
page-restoring = Recuperando los resúmenes anteriores…
page-unsent = No enviado: no se puede contactar con el bot. ¿Sigue en marcha?
page-too-large = { $name } supera los 20 MB, y no puedo recibir más.
page-refused = No enviado: el bot no lo ha aceptado.
page-no-button = Ese botón ya no existe.
page-source-open = Abrir la página en esta frase
page-source-close = Cerrar el artículo
page-source-text = Texto del artículo
page-source-rows = Puntos y citas
page-previous = Anterior
page-next = Siguiente
page-not-found = Esta frase no se encontró en el texto.
page-not-kept = El texto de este artículo ya no se guarda. Envíalo de nuevo para leerlo aquí.
page-files = Archivos
page-remove = Quitar
page-download = descargar
page-past = Resúmenes anteriores
page-past-close = Cerrar los resúmenes anteriores
page-past-search = Buscar en los resúmenes anteriores
page-past-digests = Resúmenes
page-past-quotes = Citas
page-past-none = No se encontró nada.
page-past-more = Mostrar anteriores
