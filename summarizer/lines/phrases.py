"""What the furniture of pages says, by kind; English first, then its neighbours."""

from __future__ import annotations

import re

_FLAGS = re.IGNORECASE | re.VERBOSE


def _opening(words: str) -> re.Pattern[str]:
    return re.compile(rf"\W{{0,4}}(?:{words})(?!\w)", _FLAGS)


def _anywhere(words: str) -> re.Pattern[str]:
    # Four times as fast as with a look behind and any case.
    return re.compile(rf"(?:{words})(?!\w)", re.VERBOSE)


#: Tried at the beginning of a line.
OPENINGS = {
    "more": _opening(
        r"""read\ (?:more|also|next|the\ full|full|on|our)|see\ (?:also|more|all|details)
        |more\ (?:from|on|in|by|about|stories|news|coverage|info)|related|also\ (?:read|see|on)
        |you\ (?:may|might)\ (?:also\ )?(?:like|enjoy|want)|you'll\ like|recommended|up\ next
        |next\ (?:up|article|post|story)|previous\ (?:article|post|story)|don.t\ miss
        |further\ reading|keep\ reading|continue\ reading|in\ case\ you\ missed
        |editors?.?s?.?\ (?:picks?|choice)
        |most\ (?:read|popular|viewed|recent|shared|commented)|trending|popular|latest
        |top\ (?:stories|news|videos)|what\ (?:others|to)\ (?:are\ )?(?:reading|read)
        |in\ this\ (?:article|story)|explore\ more|load\ more|show\ more
        |view\ (?:all|more|comments|gallery)|watch|listen|click\ (?:here|to)|go\ to|jump\ to
        |back\ to|learn\ more|similar\ (?:posts|articles|stories)
        |other\ (?:posts|articles|stories|news)|sponsored|promoted|from\ the\ web
        |around\ the\ web|buy\ (?:now|it|from)|shop\ (?:now|the)
        |get\ (?:it|yours)\ (?:at|here|now)|mehr\ (?:zum|zu|lesen|aus)
        |lesen\ sie\ (?:auch|mehr|hier)|auch\ interessant|weiterlesen|das\ könnte
        |lire\ (?:aussi|la\ suite|plus)|à\ lire|voir\ aussi|sur\ le\ même\ sujet
        |lee\ (?:también|más)|leer\ (?:más|también)|te\ puede\ interesar
        |más\ (?:noticias|sobre)|leggi\ anche|leia\ (?:também|mais)|lees\ (?:ook|meer)
        |читайте\ (?:также|ещё|еще)|читать\ (?:далее|также|ещё)|по\ теме|смотрите\ также
        |другие\ новости|читайте\ також|дивіться\ також|czytaj\ (?:też|także|więcej)
        |zobacz\ (?:też|także)|läs\ (?:mer|också|även)"""
    ),
    "share": _opening(
        r"""share|tweet|pin\ it|pinterest|facebook|twitter|whatsapp|flipboard|reddit|linkedin
        |tumblr|telegram|instagram|youtube|tiktok|snapchat|threads|bluesky|mastodon|email
        |e-mail|print|copy\ (?:link|url)|copy|link\ copied|like\ (?:this|us)|follow
        |join\ (?:us|our|the)|find\ us|connect\ with|rss|save|bookmark|teilen|drucken|partager
        |imprimer|compartir|comparte|condividi|compartilh\w+|deel|поделиться|поділитися
        |подписаться|udostępnij|dela"""
    ),
    "subscribe": _opening(
        r"""subscribe|subscription|sign[\ -]?(?:up|in|out)|log[\ -]?(?:in|out|on)|register
        |create\ (?:an\ )?account|newsletters?
        |get\ (?:the|our|all|more|unlimited|full)\ .{0,30}(?:newsletter|inbox|app|access
        |updates|alerts)|enter\ your|support\ (?:our|us|the)|donate|become\ a
        |already\ (?:a|have)|my\ account|your\ (?:email|account|privacy)|email\ address
        |free\ trial|start\ your|try\ .{0,30}\ free|download\ (?:the|our)|abonnieren|anmelden
        |s'abonner|abonnez|inscrivez|suscr[ií]\w+|iscriviti|assine|inscreva|abonneer
        |подпи(?:сывайтесь|шитесь|ска)|підпи\w+|zapisz\ się|prenumerera"""
    ),
    "ad": _opening(
        r"""advertis\w+|ad(?:s|\ feedback|choices)?|story\ continues|article\ continues
        |continue\ (?:below|after)|scroll\ (?:to|down)|anzeige|werbung|publicité|publicidad
        |pubblicità|publicidade|reklama?|реклама|advertentie|annons"""
    ),
    "comment": _opening(
        r"""comments?|\d+\ (?:comments?|replies|shares?|likes?|views?|points?)|leave\ a
        |add\ a\ comment|post\ a\ comment|reply|join\ the\ (?:conversation|discussion)
        |what\ do\ you\ think|have\ your\ say|show\ comments|no\ comments|be\ the\ first
        |write\ a\ comment|report\ (?:abuse|comment|this)|kommentare?|commentaires?
        |comentarios?|commenti|reacties|комментари\w+|коментарі|komentarze|name\ ?\(required\)"""
    ),
    "credit": _opening(
        r"""photos?(?:graph)?s?\ ?(?:by|:|credit|illustration|courtesy|via|/|gallery)
        |image(?:s|\ credit|\ source|\ via|\ courtesy|\ \d)?\ ?(?:by|:)?|credits?|picture
        |illustration|caption|courtesy|getty|\[?image\ (?:via|credit)
        |\(?(?:ap|reuters|afp|getty)\ (?:photo|images?)|video|gallery|slideshow|enlarge
        |photographer|foto|bild|crédit|imagen|immagine|фото|zdjęcie
        |\d{1,3}\ ?(?:of|/)\ ?\d{1,3}|hide\ caption|toggle\ caption"""
    ),
    "tag": _opening(
        r"""tags?|topics?|filed\ under|categor(?:y|ies)|posted\ in|published\ in|labels?|keywords?
        |schlagw\w+|themen|étiquettes|etiquetas|теги|метки|source|sources|via|home|section"""
    ),
    "legal": _opening(
        r"""copyright|©|\(c\)\ ?\d{4}|all\ rights|terms\ (?:of|and|&)|privacy|cookies?
        |we\ use\ cookies|this\ (?:site|website|page)\ (?:uses|is\ protected)
        |by\ (?:providing|signing|subscribing|continuing|clicking|submitting|using)
        |do\ not\ sell|disclaimer|disclosure|manage\ (?:your|my|consent|cookies|preferences)
        |accept|we\ (?:may\ earn|and\ our|value\ your)|accessibility|impressum|datenschutz
        |mentions\ légales|aviso\ legal"""
    ),
    "nav": _opening(
        r"""skip\ to|menu|toggle|main\ (?:menu|navigation|content)|navigation|search|close|open
        |cancel|submit|contact(?:\ us)?|about(?:\ us)?|advertise|careers|jobs|help|faqs?
        |site\ ?map|archives?|sections?|news|sports?|politics|business|opinion|entertainment
        |lifestyle|travel|health|science|technology|tech|world|weather|videos?|podcasts?|events
        |back|previous|next|\d{1,3}|[<>×«»|/·•\-–—]+|loading|opens\ a|icon|default|feedback
        |cookie|sitemap|rss|apps?|shop|store|cart|checkout|language|english|español|deutsch
        |français"""
    ),
    "byline": _opening(
        r"""by|von|par|por|di|door|av|автор|written\ by|reporting\ by|editing\ by|reviewed\ by
        |author|about\ the\ author|posted|published|updated|last\ (?:updated|modified)
        |view\ (?:author|profile|bio)|edited\ by|contributors?|additional\ reporting|staff
        |veröffentlicht|publié|publicado|опубликовано"""
    ),
}

#: Searched in the whole of a line, in small letters; what is found within a word does not count.
ANYWHERE = {
    "has_subscribe": _anywhere(
        r"""newsletters?|subscrib\w+|sign\ up|your\ inbox|unsubscribe|free\ account|log\ in
        |push\ notifications|free\ trial|donation|follow\ (?:us|him|her|me|them)|newsroom\ by
        |support\ (?:our|us)|click\ here|download\ the|this\ link|promo\ code|coupon"""
    ),
    "has_legal": _anywhere(
        r"""all\ rights\ reserved|copyright|©|privacy\ policy|terms\ of\ (?:use|service)|cookies?
        |affiliate|commission|recaptcha|may\ not\ be\ (?:published|reproduced)
        |registered\ trademark|third[\ -]part(?:y|ies)|personal\ (?:data|information)"""
    ),
    "has_credit": _anywhere(
        r"""getty|getty\ images|shutterstock|istock|unsplash|alamy|via\ (?:getty|ap|reuters)
        |ap\ photo|file\ photo|afp|photo\ by|photograph:|photograph\ by|credit:|image\ credit
        |courtesy\ of|photo:|image:|pictured|\(left\)|\(right\)|from\ left|photo\ courtesy"""
    ),
    "has_bio": _anywhere(
        r"""is\ (?:a|an|the)\ (?:[\w-]+\ ){0,5}(?:reporter|writer|editor|journalist
        |correspondent|columnist|contributor|author|producer|blogger|freelancer?)
        |(?:covers|writes\ about|reports\ on|reach\ (?:him|her|them)|can\ be\ reached
        |may\ be\ reached|contributed\ to\ this|previously\ worked|has\ been\ a\ writer)"""
    ),
    "has_appeal": _anywhere(
        r"""(?:our|your)\ (?:journalis\w+|newsroom|mission|readers|work|contribution|support
        |reporting|generosity|membership)
        |(?:support|help|contribut\w{1,9}|donat\w{1,9})\ (?:us|our|keep|independent|as\ little)
        |as\ little\ as|become\ a\ (?:member|sponsor|supporter)|free\ press|request\ an\ invite
        |register\ (?:now|today)|join\ us|sponsor(?:ed|ship)?|has\ been\ updated
        |an\ earlier\ version|opinions\ expressed|informational\ purposes|trustworthy
        |your\ free"""
    ),
    "has_post": _anywhere(
        r"""pic\.twitter\.com|t\.co/|view\ this\ post|a\ post\ shared\ by|\(@\w+\)"""
    ),
    "has_share": _anywhere(
        r"""share|tweet|facebook|twitter|whatsapp|linkedin|pinterest|instagram|email"""
    ),
    "has_more": _anywhere(
        r"""read\ more|see\ more|learn\ more|view\ all|see\ all|view\ gallery|read\ next
        |continue\ reading|\.\.\.\ more|full\ story"""
    ),
}

#: Headings after which the article is over.
TAIL = _opening(
    r"""(?:related|similar|recommended|more)\ (?:posts?|articles?|stories|news|content
        |reading|topics?|from|on|in|stories)|(?:\d+\ )?comments?|leave\ a
        |most\ (?:read|popular|viewed)|you\ (?:may|might)\ (?:also\ )?(?:like|enjoy)
        |about\ the\ author|share\ this|filed\ under|tags?|sign\ up|subscribe|newsletter
        |post\ navigation|trending|latest|up\ next|read\ next|recommended|footer|copyright|©
        |around\ the\ web|from\ the\ web|sponsored|editors?.?s?.?\ picks|related|popular
        |see\ also|references|sources|our\ sources"""
)
