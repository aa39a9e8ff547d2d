# The bot's words in Portuguese, in words that Brazil and Portugal share: the keys, their order
# and their variables are those of en.ftl.
# The sentences of errors are keyed by their codes: fetch.page_missing, error-fetch-page-missing.

start-title = Envie um artigo
start-body =
    Um link, o próprio texto ou um documento. A resposta traz as frases essenciais e quem disse o quê, palavra por palavra, como está no artigo. Nada é inventado e nada é enviado a outro serviço.
start-group =
    Num grupo, responda a uma mensagem com /digest ou mencione o bot junto com um link. Fora isso, fico em silêncio.
start-example-label = Por exemplo:
start-example-title = Ponte do porto fecha por dois anos
start-example-meta = 640 palavras, 3 min → 20 s
start-example-point = A ponte giratória fecha em março porque os seus rolamentos estão gastos, informou na segunda-feira a autoridade portuária.
start-example-quote = Queríamos manter uma faixa aberta, e não há como.
start-example-speaker = Maren Holt, diretora da autoridade portuária

help-title = O que sei fazer
help-body =
    • Envie um link, um artigo colado ou um documento (PDF, Word, EPUB, HTML, e-mail ou texto): a resposta é um resumo.
    • São lidos até { $links } links por mensagem.
    • “Mais curto” e “Mais longo” mudam o resumo ali mesmo. “Todas as citações” mostra todas as pessoas citadas.
    • O ponto antes de uma frase abre a página exatamente nessa frase.
    • O tamanho pode ser dito junto: /digest longo e o link.
    • /story e os links de vários artigos sobre um mesmo acontecimento: um só resumo de todos, com o que contam de outra forma.
    • /edition 18:00: uma vez por dia, uma só mensagem com as histórias partilhadas aqui.
    • /follow e o endereço de um site, de um feed ou de um canal público: o que há de novo chega sozinho. /following: mudar ou terminar isso.
    • /quotes: quem disse o quê nos resumos desta conversa; com um nome, só essa pessoa. /find e palavras: os resumos que as contêm. /export: todos num ficheiro.
    • /settings: tamanho, citações, idioma, som. /language: o idioma que falo.
    • /privacy: o que guardo. /forget: apagar isso.
help-groups =
    • Em grupos: /digest em resposta a uma mensagem, /digest e um link, ou uma menção. Os administradores podem ter todos os links resumidos, também em canais: /auto on.
    • Em qualquer outra conversa: escreva @{ $bot } e um link, e escolha o tamanho.
unknown-command = Não conheço o comando { $name }. O que sei fazer: /help

meta-words = { NUMBER($words) ->
    [one] { $words } palavra
   *[other] { $words } palavras
}
meta-characters = { NUMBER($words) ->
    [one] { $words } caractere
   *[other] { $words } caracteres
}
meta-minutes = { $minutes } min
meta-seconds = { $seconds } s

outline = Contém:
quotes-heading = Quem disse o quê
quotes-page = Quem disse o quê · { $page } de { $pages }
reported-heading = Também disseram
reported-page = Também disseram · { $page } de { $pages }
quote-unattributed = o texto não deixa claro quem

button-shorter = Mais curto
button-longer = Mais longo
button-quotes = Todas as citações ({ $count })
button-reported = Também disseram ({ $count })
button-original = Original
button-copy = Copiar
button-copy-main = Copiar o principal
button-back = Voltar ao resumo
button-in-text = No seu texto
button-previous = ‹ Anteriores
button-next = Seguintes ›
button-story = { $count ->
    [2] Um só resumo de ambos
   *[other] Um só resumo dos { $count }
}
button-everybody = Todas as pessoas

inline-hint = Escreva um link depois do meu nome
inline-title-short = Resumo curto
inline-title-normal = Resumo
inline-title-long = Resumo longo
inline-reading-title = Ainda em leitura: { $site }
inline-reading-body = Envie isto agora e toque no botão daqui a alguns segundos
inline-read = Mostrar o resumo
inline-none-title = Sem resumo

length-short-names = curto, breve
length-normal-names = normal, médio
length-long-names = longo
source-names = fonte, via, link, original
furniture-names = entrar, participe, debater, comentar, comentários, ver comentários, partilhar, inscrever-se, subscrever, chat, canal, nosso chat, nosso canal, doar, seguir, vídeo, foto, contato, contacto
talk-help = ajuda, me ajuda, como, como funciona, como isso funciona, como usar, como se usa, o que você faz, o que você pode fazer, o que fazes, quem é você, comandos, menu
talk-thanks = obrigado, obrigada, valeu, ótimo, perfeito

reading = Em leitura: { $site }…
stopped = Parado. Não virá mais nada para esta mensagem. Envie-a de novo se quiser o resumo afinal.
digested-earlier = Este artigo já foi resumido aqui nas últimas 24 horas.
more-links = Foram lidos os primeiros { $limit } links de { $count }. Envie os outros separadamente.
text-may-go-on = Se o texto continuava em outra mensagem, o Telegram não a mostra aqui para mim. Envie o texto em particular, ou torne o bot administrador deste grupo.
waits-its-turn = É muito de uma vez. Continuo daqui a { $seconds } s; não é preciso enviar nada de novo.
left-out = É mais do que posso deixar à espera. Por ler, a partir desta: { $count ->
    [one] { $count } mensagem
   *[other] { $count } mensagens
}. Envie o resto de novo daqui a alguns minutos.
not-allowed-here = Quem administra este bot não o autorizou nesta conversa, por isso vou sair.
note-language-unknown = Não tenho regras para este idioma, por isso os pontos são escolhidos só por estatística.
note-truncated = O texto era longo demais para ser lido por inteiro.
note-teaser = Só o início do artigo se lê de graça ({ meta-words }); este resumo não vai além dele.

story-articles = { $count } artigos
story-shared = Relatado por vários
story-differ = Contado de outra forma
story-newest = o mais recente
story-single = Só num deles
story-copy = mesmo texto
story-apart = Trata de outra coisa e não está neste resumo:
story-none = Não há dois destes artigos que relatem o mesmo acontecimento, por isso não há resumo comum. /digest faz um de cada um.
story-alone = É um só artigo, e nos últimos dois dias nada mais sobre a sua história foi partilhado aqui. Envie /story com os links de dois ou mais.
story-usage = Envie /story com os links de vários artigos sobre um mesmo acontecimento, ou responda assim a uma mensagem com links ou a um resumo: mostro o que todos relatam, em que diferem, o que só um tem e quem disse o quê.
story-before = Esta história já foi resumida aqui:
story-new = O que há de novo:

find-heading = Resumos com: { $words }
find-usage = As palavras vêm depois do comando, assim: /find balsa cais. Mostro os resumos desta conversa que contêm todas elas.
find-none = Nenhum resumo desta conversa contém todas estas palavras: { $words }. Tente com menos palavras, ou com outras.
find-beginning = O começo de uma palavra precisa de pelo menos { $least } letras: { $words }. Tente com mais letras, ou com a palavra inteira.
recall-too-long = É demasiado longo para procurar. O máximo são { $most } caracteres.
recall-more = Há mais, mas nos botões para mudar de página não cabem tantas palavras. Tente com menos palavras.
quotes-none = Os resumos desta conversa não citam ninguém com esse nome: { $words }. Tente só o último nome, ou /quotes sem nome.
quotes-empty = Ainda não há nenhuma citação nos resumos desta conversa.
memory-empty = Ainda não há nada para percorrer. Envie-me um artigo, e lembro-me do resumo.
memory-off = A memória está desligada nesta conversa, por isso não há nada para percorrer. Liga-se em /settings.
question = Não respondo a perguntas: mostro apenas o que está nos artigos. Pode pedir o que alguém disse, com /quotes e um nome, e os resumos que contêm certas palavras, com /find e as palavras.
export-title = Resumos desta conversa
export-done = { $count ->
    [one] { $count } resumo
   *[other] { $count } resumos
}, os mais recentes primeiro.

settings-title = Preferências
settings-body = Toque num botão para mudar o que ele diz.
settings-length-short = Resumos: curtos, 2 pontos
settings-length-normal = Resumos: normais, 4 pontos
settings-length-long = Resumos: longos, 7 pontos
settings-quotes-on = Citações: visíveis
settings-quotes-off = Citações: ocultas
settings-language = Idioma: { $name }
settings-language-auto = Automático
settings-language-title = Que idioma devo falar?
settings-language-body = Automático: o idioma do artigo se eu o falar; senão, o de quem pergunta.
settings-trigger-asked = Nesta conversa: só quando me pedem
settings-trigger-every-link = Nesta conversa: todos os links
settings-silent-on = Som: desligado
settings-silent-off = Som: ligado
settings-tidy-on = Limpeza: ativada
settings-tidy-off = Limpeza: desativada
settings-edition-on = Edição: { $when }
settings-edition-off = Edição: desligada
settings-memory-days = Memória: 35 dias
settings-memory-year = Memória: um ano
settings-memory-off = Memória: desligada
settings-memory-title = Quanto tempo devo lembrar os resumos?
settings-memory-body = O que lembro encontra-se com /quotes e /find, e vai no ficheiro de /export. Um prazo mais curto apaga logo o que é mais antigo; desligada apaga tudo.
settings-back = Voltar
settings-done = Pronto

edition-off-names = não, desligar, parar, nunca
edition-now-names = agora, já
edition-quiet-names = silêncio, sossego
edition-zone-names = fuso, zona
edition-every-day-names = diário, diariamente, dia, dias
edition-weekdays-names = úteis, útil
edition-weekend-names = fds, fins-de-semana
edition-filler-names = cada, todos, todas, os, as, o, à, às, ao, e, em, no, na, de, da, das, até, h, horas, hora
edition-to-names = a, à, até
edition-title = Edição
edition-none-yet = Ainda não há nenhuma. Uma edição é uma só mensagem com as histórias partilhadas aqui desde a anterior: primeiro as de mais peso, cada uma com duas frases, a melhor citação e as fontes.
edition-how = Escolha uma hora aqui, ou escreva-a: /edition 18:00, /edition seg 9:00, /edition úteis 7:30.
edition-next = A próxima chega { $when }. Se até lá nada for partilhado, não vem.
edition-stopped = Não haverá mais edições aqui. Com /edition elas voltam.
edition-on-every-day = Todos os dias
edition-on-weekdays = De segunda a sexta
edition-on-weekend = Sábado e domingo
edition-weekend-days = 6, 7
edition-button-days = Dias: { $days }
edition-button-zone = Fuso horário: { $name }
edition-button-quiet = Horas de silêncio: { $hours }
edition-button-now = Enviar uma agora
edition-button-off = Desligar
edition-no-quiet = nenhuma
edition-no-zone = por escolher
edition-likely-zones = America/Sao_Paulo, Europe/Lisbon, America/Manaus, Africa/Luanda
edition-days-title = Em que dias?
edition-quiet-title = Quando deve haver silêncio?
edition-quiet-body = O que esta conversa segue, e receberia logo, espera então pelo fim das horas de silêncio. Uma edição chega à sua hora. Outras horas: /edition silêncio 23:30-8:00.
edition-zone-title = Que horas são onde você está?
edition-zone-body = Toque na sua hora. Se ela não estiver aqui, envie o nome de uma cidade grande próxima ou a diferença para UTC: /edition fuso Lisboa, /edition fuso +2.
edition-zone-unknown = Não conheço um fuso horário chamado “{ $name }”.
edition-zone-which = “{ $name }” tem vários fusos horários. Qual é?
edition-head = Edição de { $date }
edition-sharers = partilhada por { $count }
edition-brief = Em resumo
edition-left = e mais { $count }
edition-empty = Nada de novo foi partilhado aqui desde a última edição.

welcome-group = Resumo artigos: as frases essenciais e quem disse o quê, palavra por palavra. Responda com /digest a um link, um texto ou um documento, ou mencione o bot junto com um link; fora isso, fico em silêncio. Os administradores podem ter todos os links resumidos: /auto on. Mais: /help
welcome-channel = Resumo os artigos para os quais este canal aponta: as frases essenciais e quem disse o quê, palavra por palavra. Um administrador liga isso com /auto on. Esta mensagem desaparece sozinha.
welcome-every-link = Resumir cada link
welcome-settings = Preferências

auto-on = A partir de agora, resumo todos os links que levem a um artigo. /auto off desliga isso.
auto-blind = Por enquanto, o Telegram só me mostra as mensagens dirigidas a mim. Torne o bot administrador deste grupo para que eu veja os links.
auto-off = A partir de agora, só falo quando me pedem.
auto-usage = Escreva /auto on e resumo aqui todos os links; com /auto off, só falo quando me pedem.
auto-private = Numa conversa privada leio tudo o que chega, por isso não há nada para ligar.

follow-usage = Envie /follow com o endereço de um site, de um feed ou de um canal público: /follow example.org. Atrás pode vir o que se quer: palavras, “uma frase”, -sem, citado:Nome, 5/dia. Para uma pessoa em tudo o que é seguido: /follow citações de Nome.
follow-heading = Seguido a partir de agora:
follow-last = Última entrada:
follow-mode-at-once = O que há de novo chega aqui na hora.
follow-mode-edition = O que há de novo vai para a edição deste chat (/edition).
follow-words = Só com: { $words }
follow-without = Sem: { $words }
follow-quoted = Só quando citado: { $words }
follow-a-day = No máximo { $count } por dia
follow-at-once = Na hora
follow-edition = Na edição
follow-not-after-all = Melhor não
follow-end = Deixar de seguir
follow-day = Por dia: no máximo { $count }
follow-day-all = Por dia: tudo
follow-change = Para outras palavras, envie /follow de novo com o mesmo endereço e as palavras novas.
follow-rests = Não responde há uma semana. Olho uma vez por semana.
follow-ended = Já não é seguido: { $title }
follow-gone = { $title } não responde há uma semana. A partir de agora olho uma vez por semana; /following termina isso.
alert-on = A partir de agora, o que os feeds seguidos aqui trazem chega logo que cite { $name }, também o dos feeds que vão para a edição. /following termina isso.
alert-title = Citações de { $name }
alert-quoted = Citado: { $names }
alert-full = Uma conversa não pode seguir mais de { $limit } pessoas. Termine antes algumas: /following.
follow-of-names = de
follow-none = Nada é seguido aqui. Começa-se com /follow e o endereço de um site, de um feed ou de um canal.
follow-list = Seguidos aqui: { $count }
follow-list-body = Toque num deles para o mudar ou terminar.
follow-quoted-names = citado, citada, cita, citações, citação
follow-day-names = dia, diário
list-taken = Da lista, { $count ->
    [one] { $count } feed é seguido
   *[other] { $count } feeds são seguidos
} a partir de agora. O que há de novo vai para a edição (/edition); /following muda isso para cada um.
list-known = Já eram seguidos: { $count }
list-left = De fora, porque um chat segue no máximo { $limit }: { $count }
list-unusable = Sem endereço utilizável ({ $count }): { $names }
forget-follows = Já não são seguidos: { $count }.

privacy-title = O que guardo
privacy-body =
    • Os artigos resumidos, de onde vieram e para quem, durante { $days } dias, para que os botões funcionem. Depois são apagados.
    • O que este chat segue, quem pediu e que artigos vieram daí nos últimos { $days } dias.
    • As preferências desta conversa, com o fuso horário e a hora da edição.
    • Textos longos e álbuns da última hora, só na memória, para que /digest em resposta a uma parte leia tudo.
privacy-memory-days = • As linhas dos resumos (título, pontos, citações e quem as disse, links) durante 35 dias, para /quotes, /find e /export. Muda-se em /settings.
privacy-memory-year = • As linhas dos resumos (título, pontos, citações e quem as disse, links) durante um ano, para /quotes, /find e /export. Muda-se em /settings.
privacy-memory-off = • Nenhuma linha de resumos para /quotes, /find e /export: está desligado em /settings.
privacy-end =
    • Mais nada: nem outras mensagens, nem nomes de quem está aqui, nem listas de leitores.

    Textos e links nunca são escritos em logs, e nada é passado adiante. /forget apaga tudo o que está guardado sobre esta conversa.

privacy-aside = Uma exceção: o que me fez falhar, ou foi demais para mim, fica de lado por um dia, no máximo, para que o defeito possa ser encontrado. Não consta quem o enviou nem onde, por isso /forget não o alcança; desaparece por si.

forget-ask = Apagar tudo o que guardo sobre esta conversa, preferências e resumos? Os botões dos resumos antigos deixarão de funcionar.
forget-yes = Apagar tudo
forget-no = Manter
forget-kept = Nada foi apagado.
forget-empty = Não havia nada para apagar.
forget-done = Apagado: { $digests ->
    [one] { $digests } resumo
   *[other] { $digests } resumos
}, { $articles ->
    [one] { $articles } artigo
   *[other] { $articles } artigos
} e { $settings ->
    [0] nenhuma preferência (não havia)
   *[other] as preferências
}.

gave-up = Tentei responder a isto várias vezes, e algo falhou em todas elas. Envie de novo, ou só uma parte.

error-unforeseen = Algo falhou do meu lado. Ficou anotado como { $reference }.
error-option-bad = “{ $value }” não é um valor possível para “{ $option }”.
error-input-empty = Não há texto aí. Envie um artigo: um link, o próprio texto ou um documento.
error-input-too-short = Isto já é curto ({ meta-words }): não há nada a cortar.
error-input-no-sentences = Este texto não tem pontuação, e não vejo onde acabam as frases. Envie-o com pontos.
error-input-too-long = É mais do que consigo ler de uma vez (o limite é { $limit_mb } MB). Envie uma parte.
error-input-unsupported-media = { $kind ->
    [photo] Isso é uma foto
    [image] Isso é uma imagem
    [video] Isso é um vídeo
    [voice] Isso é uma mensagem de voz
    [audio] Isso é um áudio
    [sticker] Isso é um sticker
    [font] Isso é uma fonte tipográfica
    [ebook] Isso é um livro Kindle
    [opendocument] Isso é um documento OpenDocument
    [old_office] Isso é um documento antigo do Office
    [rtf] Isso é um documento RTF
    [slides] Isso é uma apresentação
    [spreadsheet] Isso é uma folha de cálculo
    [binary] Isso são dados binários
    [feed] Isso é um feed
    [data] Isso é um arquivo de dados
   *[other] Isso não é um texto
}, que não consigo ler. Envie um link, o texto ou um documento PDF, Word, EPUB, HTML ou de e-mail.
error-input-archive = Isso é um pacote compactado, e não abro pacotes. Descompacte e envie o artigo.
error-input-damaged-file = Esse documento está danificado ou incompleto, e não consigo ler. Envie de novo, ou cole o texto.
error-input-protected-file = Esse documento está bloqueado por senha ou pelo vendedor. Envie uma cópia sem bloqueio, ou cole o texto.
error-input-swollen-file = Descompactado, esse documento é mais do que consigo ler de uma vez. Cole a parte que importa.
error-input-scanned-pages = As páginas desse PDF são imagens: não há texto nele. Faça um reconhecimento de texto (OCR) e envie o resultado, ou cole o texto.
error-input-feed = Isso é um feed, não um artigo. Envie /follow e o endereço dele, e farei o resumo do que houver de novo.
error-input-unsupported-language = Não conheço o idioma “{ $language }”. Use um código de duas letras, como pt ou en.
error-input-not-one-story = Esses artigos não contam a mesma história, por isso não faço um resumo de todos. Envie-os um a um.
error-fetch-bad-address = Isso não é um endereço web que eu possa abrir. Envie um que comece com https://.
error-fetch-private-address = { $site } não é um endereço público, por isso não o abro. Cole aqui o texto.
error-fetch-site-unknown = Não encontro o site { $site }. Verifique se o link está bem escrito.
error-fetch-robots-refused = { $site } pediu a este bot, pelo nome, que não leia essa página. Cole aqui o texto e trabalho a partir dele.
error-fetch-page-missing = Essa página não existe (o site respondeu { $status }). Verifique o link.
error-fetch-page-gone = { $site } retirou essa página de vez. Talvez um arquivo da web ainda a tenha.
error-fetch-access-denied = { $site } não me deixa ler esta página. Cole aqui o texto e trabalho a partir dele.
error-fetch-legally-blocked = { $site } não pode mostrar essa página onde eu funciono, por motivos legais. Cole aqui o texto, se conseguir lê-lo.
error-fetch-page-too-large = Essa página passa de { $limit_mb } MB. Cole a parte que interessa.
error-fetch-feed-closed = Não consigo ler o que está em { $site }: não é público ou é grande demais. Envie /follow com o endereço de um feed que qualquer pessoa possa ler.
error-fetch-redirect-loop = { $site } redireciona sem fim de um endereço para outro. Abra a página num navegador e envie o link que aparece lá.
error-fetch-insecure-site = { $site } não consegue provar que é o que diz ser (a sua cifra não está em ordem), por isso não o leio. Cole aqui o texto.
error-fetch-timed-out = { $site } não respondeu em { $seconds } s. Tente de novo daqui a um minuto.
error-fetch-site-busy = { $site } está sobrecarregado e pede uma pausa. Tente de novo daqui a alguns minutos.
error-fetch-site-broken = { $site } está com uma falha (respondeu { $status }). Tente de novo daqui a alguns minutos.
error-fetch-broken-answer = Não consigo ler a resposta de { $site }. Tente de novo ou cole aqui o texto.
error-fetch-site-down = Não é possível ler { $site } neste momento. Tente de novo daqui a alguns minutos.
error-extract-no-article = Não encontrei nenhum artigo aí, só menus e links. Cole o texto, se conseguir vê-lo.
error-extract-index-page = Essa página lista muitos artigos. Abra o que interessa e envie o link dele.
error-extract-pay-wall = O site só mostra esse artigo a quem pagou. Cole aqui o texto, se conseguir lê-lo.
error-extract-login-wall = O site só mostra esse artigo a quem entrou com uma conta. Cole aqui o texto, se conseguir lê-lo.
error-extract-consent-page = O site pede que se aceitem cookies antes de mostrar o artigo. Abra-o num navegador e cole aqui o texto.
error-extract-script-page = Essa página é montada por scripts, que não executo. Cole aqui o texto do artigo.
error-extract-robot-check = O site quer uma prova de que quem lê é uma pessoa e não me mostrou o artigo. Cole aqui o texto.
error-extract-video-page = Essa página mostra um vídeo, e eu só leio texto. Envie um artigo ou uma transcrição.
error-extract-error-page = Essa página só diz que algo falta ou falhou. Verifique o link.
error-extract-undecodable = Não consigo ler isso como texto. Copie as palavras do artigo e cole-as aqui.
error-extract-no-feed = Não encontrei nenhum feed em { $site }. Envie /follow com o endereço do próprio feed, da página inicial ou de um canal público (t.me/nome).
error-out-of-time = A leitura demorou demais. Envie uma parte mais curta.
error-bot-nothing-to-read = Envie um artigo para ter um resumo: um link, o texto ou um documento.
error-bot-nothing-to-read-here = Responda com /digest a uma mensagem que tenha um link, um texto ou um documento, ou escreva /digest e um link.
error-bot-file-too-large = O Telegram só me entrega documentos de até { $limit_mb } MB. Envie um menor.
error-bot-file-gone = O Telegram já não me entrega esse documento. Envie-o de novo.
error-bot-busy = Há muito para ler agora. Tente de novo daqui a um minuto.
error-bot-too-heavy = É demais para eu ler. Envie uma parte mais curta.
error-bot-rate-limited = É muito de uma vez. Volto daqui a { $seconds } s.
error-bot-digest-expired = Este resumo expirou. Envie o artigo outra vez para ter um novo.
error-bot-not-yours = Só quem pediu este resumo, ou um administrador, pode mudá-lo.
error-bot-still-reading = A leitura ainda não terminou. Toque de novo daqui a alguns segundos.
error-bot-admins-only = Só um administrador desta conversa pode fazer isso.
error-bot-bad-button = Não conheço este botão. Envie o artigo outra vez para ter um novo resumo.
error-bot-cannot-edit = O Telegram não me deixa mais mudar esta mensagem. Envie o artigo outra vez para ter um novo resumo.
error-bot-passage-gone = Já não encontro esta passagem na conversa: a sua mensagem foi apagada ou mudada, ou já passou muito tempo. Envie o texto de novo, e o novo resumo levará até ela.
error-bot-bad-schedule = Não entendo “{ $value }”. Por exemplo: /edition 18:00, /edition seg 9:00, /edition úteis 7:30, /edition agora, /edition não.
error-bot-bad-quiet-hours = “{ $value }” não são horas que eu conheça. Por exemplo: /edition silêncio 22-7, /edition silêncio 23:30-8:00, /edition silêncio não.
error-bot-too-many-follows = Este chat já segue { $limit } feeds. Termine antes alguns deles: /following.
error-bot-not-followed = Este chat já não segue esse feed. /following mostra o que ele segue.

command-start = o que faço, com um exemplo
command-help = como me usar
command-digest = resumir um link ou a mensagem a que se responde
command-story = um só resumo de vários artigos sobre um acontecimento
command-quotes = quem disse o quê aqui: as últimas citações, ou por nome
command-find = os resumos com certas palavras
command-export = todos os resumos desta conversa num ficheiro
command-settings = tamanho, citações, idioma
command-language = o idioma que falo
command-auto = on: resumir todos os links; off: só quando me pedem
command-edition = edição do que é partilhado aqui: 18:00, seg 9:00, não
command-follow = seguir um site, um feed ou um canal
command-following = o que este chat segue
command-privacy = o que guardo
command-forget = apagar o que guardo sobre esta conversa

page-status = bot · nesta máquina
page-chat = Conversa
page-messages = Mensagens
page-write = Escrever
page-typing = escrevendo…
page-uploading = enviando um arquivo…
page-message = Mensagem
page-placeholder = Artigo, link ou arquivo…
page-send = Enviar
page-attach = Enviar um arquivo
page-commands = Comandos
page-dark = Cores escuras
page-end = Para a mensagem mais recente
page-skip = Para o campo de texto
page-lead = Respondo com as frases que sustentam o artigo e com quem disse o quê, palavra por palavra.
page-text = Colar o texto
page-text-more = Pode ser a página inteira: menus e legendas são deixados de fora.
page-link = Enviar um link
page-link-more = Abro a página e leio para você.
page-file = Soltar um arquivo
page-file-more = PDF, Word, EPUB, HTML, e-mail ou texto, até 20 MB.
page-sample = Experimentar um artigo de exemplo
page-small = Tudo é processado nesta máquina. Só os links enviados são abertos.
page-drop = Solte aqui
page-today = Hoje
page-more = Mostrar mais
page-less = Mostrar menos
page-unfold = Mostrar tudo
page-fold = Recolher
page-you = Você
page-keys = Botões
page-stop = Parar
page-queued = Na fila
page-article = { $done } de { $of }
page-pages = página { $done } de { $of }
page-close = Fechar
page-shortcuts = Atalhos de teclado
page-shortcut-line = Nova linha
page-shortcut-message = De uma mensagem a outra
page-shortcut-within = Dentro de uma mensagem ou lista
page-shortcut-scroll = Percorrer a conversa
page-shortcut-escape = Fechar o que está aberto
page-shortcut-help = Esta lista, fora do campo de mensagem
page-shortcut-off = Abrir esta lista com ?
page-ready = Resumo pronto
page-copied = Copiado
page-copy-refused = O navegador não permitiu copiar
page-lost = Conexão perdida. Tentando de novo…
page-restoring = A recuperar os resumos anteriores…
page-unsent = Não enviado: o bot não responde. Ainda está em execução?
page-too-large = { $name } passa de 20 MB, e mais do que isso não posso receber.
page-refused = Não enviado: o bot não aceitou.
page-no-button = Esse botão já não existe.
page-source-open = Abrir a página nesta frase
page-source-close = Fechar o artigo
page-source-text = Texto do artigo
page-source-rows = Pontos e citações
page-previous = Anterior
page-next = Próximo
page-not-found = Esta frase não foi encontrada no texto.
page-not-kept = O texto deste artigo já não está guardado. Envie-o de novo para ler aqui.
page-files = Arquivos
page-remove = Remover
page-download = baixar
page-past = Resumos anteriores
page-past-close = Fechar os resumos anteriores
page-past-search = Procurar nos resumos anteriores
page-past-digests = Resumos
page-past-quotes = Citações
page-past-none = Nada encontrado.
page-past-more = Mostrar mais antigos
