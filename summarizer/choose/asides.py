"""What a site says beside the story: credits, invitations, corrections, calls to readers."""

from __future__ import annotations

import re

_FLAGS = re.IGNORECASE | re.VERBOSE

#: Of a picture: what it shows, who took it.
_CAPTION = r"""
    (?:(?:file|stock|archive)\ )?(?:photo(?:graph)?|image|picture|video|illustration|credit
      |foto|bild|imagen|imagem|immagine|zdjęcie|zdj|fot|afbeelding|beeld|crédit|créditos|bildquelle
      |fotograf|фото|відео|видео|світлина|ілюстрація|иллюстрация)s?\b\.?\W{0,3}[:(/|©]
    |(?:photo(?:graph)?|image|picture|foto|imagen|imagem|immagine|bild|foto's|photos)\ ?
      (?:credit|source|caption|by|crédits?|d['’]archives|d['’]illustration|de\ archivo|de\ arquivo
        |d['’]archivio|von|van|di|av)\b
    |(?:image|media|video)\ caption|pictured\b|©|\(?(?:ap|afp|reuters)\ (?:photo|foto)
    |crédits?\ photos?\b|(?:symbol|archiv)(?:bild|foto)\b|quelle:|источник\ фото|джерело\ фото
"""

#: To buy, follow, click, share.
_INVITATION = r"""
    scroll\ down|click\ here|read\ (?:more|also|next)|watch:|listen:
    |download\ (?:our|the)\ .{0,20}app
    |follow\ (?:us|@)|sign\ up\b|subscribe\b|support\ our|become\ a\ (?:member|subscriber)
    |get\ (?:our|the)\ .{0,40}newsletter|share\ this\b|share\ on\b|to\ read\ the\ (?:full|whole)
    |for\ more\ (?:information|news|stories),?\ (?:visit|see|go|contact|follow)
    |(?:lire|voir)\ aussi|à\ lire\b|abonnez-vous|inscrivez-vous|suivez-nous|suivez\ notre
    |téléchargez
    |recevez\ (?:notre|nos|la)|cliquez\ ici|pour\ (?:en\ savoir\ plus|aller\ plus\ loin)
    |lesen\ sie\ (?:auch|hier|mehr)|mehr\ (?:zum\ thema|dazu)|jetzt\ (?:abonnieren|anmelden|testen)
    |abonnieren\ sie|melden\ sie\ sich|folgen\ sie|klicken\ sie|laden\ sie
    |lea\ (?:también|más)|le[ea]\ también|suscr[ií]b[ae]|suscripción|s[ií]guenos|haz\ clic
    |descarga\ la
    |regístrate|únete\ a|leggi\ anche|iscriviti|abbonati|seguici|clicca\ qui|scarica\ l
    |lees\ (?:ook|meer)|abonneer|meld\ je|schrijf\ je|volg\ ons|klik\ hier
    |läs\ (?:också|även|mer)|prenumerera|följ\ oss|anmäl\ dig|klicka\ här
    |czytaj\ (?:też|także|więcej)|przeczytaj|zapisz\ się|zaprenumeruj|subskrybuj|obserwuj\ nas
    |kliknij
    |leia\ (?:também|mais)|assine\b|inscreva-se|siga(?:-nos|\ o|\ a|\ nossa)|clique\ aqui|baixe\ o
    |читайте|подпи(?:шитесь|сывайтесь|саться)|следите\ за\ нами|скачайте|нажмите
    |присоединяйтесь\ к\ нам
    |підпи(?:шіться|суйтесь|сатися)|стежте\ за\ нами|завантажуйте|натисніть|приєднуйтесь\ до\ нас
"""

#: Of the text itself: what was wrong in it, who else wrote it.
_NOTE = r"""
    this\ (?:article|story|report|post|piece)\ (?:was|has\ been|is)\ (?:first\ |originally\ )?
      (?:amended|updated|corrected|edited|published|produced|brought)
    |an?\ (?:earlier|previous)\ version\b|(?:corrections?|clarifications?)\b(?::|\ and\b)
    |editor['’]?s['’]?\ note
    |(?:additional\ )?reporting\ by\b|this\ is\ a\ (?:developing|breaking)
    |cet\ article\ a\ été|(?:article|texte)\ mis\ à\ jour
    |une\ (?:première\ )?version\ (?:précédente|antérieure)
    |rectificatif|erratum|note\ de\ la\ rédaction
    |diese[rs]?\ (?:artikel|text|beitrag|meldung)\ (?:wurde|ist)
    |in\ einer\ (?:früheren|ersten)\ (?:version|fassung)
    |anmerkung\ der\ redaktion|korrektur(?:hinweis)?:|richtigstellung
    |este\ artículo\ (?:ha\ sido|fue|se)|una\ versión\ (?:anterior|previa)|fe\ de\ erratas
    |corrección:
    |nota\ de(?:l\ editor|\ la\ redacción)
    |questo\ articolo\ è\ stato|una\ versione\ precedente|errata\ corrige|rettifica:
    |nota\ della\ redazione
    |dit\ (?:artikel|bericht)\ (?:is|werd)|in\ een\ eerdere\ versie|correctie:
    |noot\ van\ de\ redactie
    |(?:den\ här\ )?artikeln\ (?:har|uppdaterades|är)|rättelse:|i\ en\ tidigare\ version
    |(?:ten\ )?artykuł\ (?:został|był)|sprostowanie|w\ poprzedniej\ wersji|od\ redakcji
    |est[ea]\ (?:artigo|matéria|texto|reportagem)\ foi|uma\ versão\ anterior|correção:|errata:
    |nota\ d[oa]\ (?:editor|redação)
    |(?:эта\ )?статья\ (?:была|обновлена)|материал\ обновл|в\ (?:предыдущей|прежней)\ версии
    |исправление:
    |от\ редакции|примечание\ редак
    |(?:цю\ )?статтю\ (?:було|оновлено)|матеріал\ оновлено|у\ попередній\ версії|виправлення:
    |від\ редакції|примітка\ редак
"""

#: To those who read: write to us, what do you think.
_CALL = r"""
    what\ (?:do\ you\ think|are\ your|is\ your)|let\ us\ know|tell\ us\b|have\ your\ say
    |share\ your
    |do\ you\ (?:have|know|agree|live|work)\b|have\ you\ (?:been|ever|had|seen)\b
    |are\ you\ (?:a|an|affected|in)\b
    |join\ the\ (?:conversation|discussion|debate)|(?:please\ )?(?:leave|post)\ (?:a|your)\ comment
    |(?:e-?mail|contact|write\ to|message)\ us\b|if\ you\ (?:have\ been|are)\ affected
    |qu['’]en\ pensez|et\ vous\b|donnez\ votre|dites-nous|réagissez|partagez|écrivez-nous
    |contactez-nous
    |racontez-nous|votre\ avis
    |was\ (?:meinen|denken|halten|sagen)\ sie|schreiben\ sie\ uns|diskutieren\ sie
    |(?:ihre|deine)\ meinung
    |wie\ (?:sehen|finden)\ sie|sagen\ sie\ uns|haben\ sie\b
    |¿\s?(?:qué|y\ tú|tú\ qué|y\ usted)|cuéntan|déjan|danos|comparte|escr[ií]benos|opina\b
    |(?:e\ )?(?:voi|tu)\ (?:cosa|che)\b|c(?:osa|he)\ ne\ pens|scrivi(?:ci|teci)|diteci|fateci
    |raccontateci
    |dite\ la\ vostra|lascia(?:te)?\ un\ commento
    |wat\ vind|laat\ (?:het\ )?(?:ons\ )?.{0,30}weten|reageer|mail\ ons|deel\ je|heb\ (?:je|jij)\b
    |vad\ (?:tycker|tror)\ du|tyck\ till|berätta\ för\ oss|skriv\ till\ oss|har\ du\b|mejla\ oss
    |co\ (?:o\ tym\ )?(?:sądzi|myśli)|da(?:j|jcie)\ (?:nam\ )?znać|napisz|podziel(?:cie)?\ się
    |a\ (?:ty|wy)\b
    |o\ que\ (?:você|vocês|acha|pensa)|cont[ea]\ (?:para|pra)|deixe\ (?:o\ )?seu|dê\ (?:a\ )?sua
    |e\ você\b
    |compartilhe|partilhe|envie\ (?:a\ )?sua|escreva-nos
    |(?:а\ )?(?:что|как)\ (?:вы|ты)\b|а\ (?:вы|ты)\b|пишите|напишите|делитесь|поделитесь
    |расскажите\ нам|оставляйте
    |(?:а\ )?(?:що|як)\ (?:ви|ти)\b|а\ (?:ви|ти)\b|пишіть|напишіть|діліться|поділіться
    |розкажіть\ нам|залишайте
"""

#: Credits at the end of a caption, and of a helper, some way in.
_CREDITED = re.compile(
    r"/\s?(?:getty|afp|ap|reuters|epa|dpa|shutterstock|alamy)\b[^.]{0,30}\.?$"
    r"|\bgetty images\)?\.?$"
    r"|^.{0,120}\ contributed (?:to this (?:report|story|article)|reporting)",
    re.IGNORECASE,
)
_CREDITING = ("/", "etty", "contributed")

_ASIDE = re.compile(rf"\W{{0,4}}(?:{_CAPTION}|{_INVITATION}|{_NOTE}|{_CALL})", _FLAGS)


def is_aside(text: str) -> bool:
    """Return whether the sentence `text` is the site's word to its readers, or a caption."""
    if _ASIDE.match(text):
        return True
    # Looked for only where it can be: a search costs more than all the openings together.
    return any(sign in text for sign in _CREDITING) and _CREDITED.search(text) is not None
