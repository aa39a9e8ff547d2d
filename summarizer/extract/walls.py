"""Where an article breaks off: what a site says to those who have not paid or signed in."""

from __future__ import annotations

import re

#: Beyond these characters after the last words stand offers that each page of a site has.
_AFTER_CHARS = 400
#: So much of the end of what was taken for the article may be an offer.
_TAIL_CHARS = 600
#: As many last characters find their place in the page again.
_KEY_CHARS = 30

_FLAGS = re.IGNORECASE | re.VERBOSE
#: Said of this very article: its rest is elsewhere. Of 400 pages of articles four have it after
#: their last words, all rightly.
_REST = re.compile(
    r"""(?:this|the\ (?:full|rest\ of\ (?:this|the)))\ (?:\w+\ )?
      (?:article|story|post|piece|content)\ is\ (?:exclusive(?:ly)?|only|reserved|available)?\ ?
      (?:to|for)\ .{0,40}(?:subscri|member|paid)
    |unlock\ (?:this|the\ (?:full|rest\ of\ the))\ (?:article|story|post|piece)
    |(?:subscribe|sign\ (?:in|up)|log\ in|register|join|pay)\ .{0,40}?\bto
      \ (?:continue|keep\ reading|read\ (?:the\ (?:full|rest|whole)|more|on)|unlock|finish)
    |to\ (?:continue|keep)\ reading|continue\ reading\ (?:this|with|for)
    |(?:read|get)\ the\ (?:rest|full\ \w+)\ (?:with|by|for)
    |um\ (?:den\ artikel\ |diesen\ artikel\ )?weiterzulesen|weiterlesen\ mit|jetzt\ weiterlesen
    |dieser\ (?:artikel|beitrag)\ ist\ .{0,30}abonnent
    |(?:article|suite|contenu)\ .{0,30}r[ée]serv[ée]e?\ (?:aux|à\ nos)\ abonn
    |pour\ (?:lire\ la\ suite|continuer\ (?:à\ lire|votre\ lecture))|de\ cet\ article\ à\ lire
    |para\ (?:seguir|continuar)\ (?:leyendo|lendo|a\ ler)
    |exclusivo\ para\ (?:suscriptores|assinantes)
    |per\ continuare\ (?:a\ leggere|la\ lettura)|riservato\ (?:agli|ai)\ (?:abbonati|nostri)
    |aby\ czytać\ dalej|om\ verder\ te\ lezen|för\ att\ läsa\ (?:vidare|hela)
    |чтобы\ (?:читать|прочитать|дочитать)|только\ (?:для\ подписчик|по\ подписке)
    |щоб\ (?:читати|прочитати|дочитати)|(?:лише|тільки)\ для\ передплатник""",
    _FLAGS,
)
#: Said on every page of such a site too: it tells a wall only where there is little else.
_OFFER = re.compile(
    r"""already\ (?:a\ |have\ )?(?:a\ |an\ )?(?:\w+\ )?(?:subscri\w+|member|account)
    |(?:for|to)\ (?:our\ )?(?:paying\ |paid\ |premium\ )?(?:subscribers|members)(?:\ only)?
    |subscriber.only|members.only|continue\ reading|read\ the\ (?:full|rest|whole)
    |(?:subscribe|sign\ (?:in|up)|log\ in|register|join)\ (?:\w+\ )?to\ (?:read|access|view)
    |free\ articles?\ (?:left|remaining|this\ month)|start\ your\ (?:free\ )?trial
    |unlock\ (?:this|the|full)|abonn(?:ieren|enten|ez|é)|réservé\ aux
    |suscr[ií]bete|solo\ para\ suscriptores|riservato\ agli
    |доступ\w{0,9}\ (?:только\ )?по\ подписке""",
    _FLAGS,
)
_MONEY = re.compile(
    r"""subscri|subscription|paid|paying|premium|trial|members|unlock|abonn|suscri|assinan|abbona
    |подпис|передплат|prenumer""",
    _FLAGS,
)


def ends_at_wall(text: str, seen: str) -> str:
    """Return what the page `seen` says where `text`, an article, breaks off; "" when whole."""
    return _prompt(_REST, text[-_TAIL_CHARS:]) or _prompt(_REST, _after(text, seen))


def stands_at_wall(text: str, seen: str) -> str:
    """Return what the page `seen` says where a short `text`, or none, stands before a wall."""
    said = ends_at_wall(text, seen) or _prompt(_OFFER, text[-_TAIL_CHARS:])
    return said or (_prompt(_REST, seen) or _prompt(_OFFER, seen) if not text else "")


def asks_for_money(said: str) -> bool:
    """Return whether a wall that says so is one to pay at rather than to sign in at."""
    return _MONEY.search(said) is not None


def _prompt(wall: re.Pattern[str], text: str) -> str:
    """Return the words of `wall` in `text`, with the rest of their sentence."""
    match = wall.search(text)
    return match[0] + re.split(r"[.!?]", text[match.end() :][:60])[0] if match else ""


def _after(text: str, seen: str) -> str:
    """Return what the page says after the article's last words."""
    key = " ".join(text[-_KEY_CHARS:].split())
    at = seen.rfind(key) if key else -1
    return seen[at + len(key) :][:_AFTER_CHARS] if at >= 0 else ""
