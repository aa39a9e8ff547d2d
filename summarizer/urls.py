"""Links: found in text, written in one form, and compared."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit, urlunsplit

from summarizer.errors import BadAddress

#: The longest address that is opened, in characters, percent-encoded. Browsers take longer ones,
#: but no article has one.
_MAX_CHARS = 4096

#: The longest host name, in characters (RFC 1035, 2.3.4).
_MAX_HOST_CHARS = 253

_LINK = re.compile(
    r"""(?<![\w@./-])
    (?: https?://[^\s<>"“”„«»`{}|\\^]{1,4096}
      | (?: www\.(?:[^\W_][\w-]{0,62}\.){1,8} [^\W\d_]{2,24}
          | (?:[^\W_][\w-]{0,62}\.){1,8} [^\W\d_]{2,24} (?=/) )
        (?: :\d{2,5} )? (?: [/?\#][^\s<>"“”„«»`{}|\\^]{0,4096} )?
    )""",
    re.VERBOSE | re.IGNORECASE,
)
#: Endings of file names, which look like those of sites: "notes.md/..." is a path.
_ENDINGS = "css csv doc docx exe gif html jpeg jpg js json md pdf php png py txt xml zip"
_FILE_ENDINGS = frozenset(_ENDINGS.split())
_TRAILING = ".,;:!?…'’‘*_~"
_BRACKETS = {")": "(", "]": "[", "}": "{"}

#: Names of parameters that say where a reader came from, not which page it is.
_TRACKING = re.compile(
    r"""utm_.* | at_(?:medium|campaign|custom\d|link.*|bbc.*|format|ptr.*) | mc_[ce]id | mkt_tok
    | fbclid | gclid | dclid | msclkid | twclid | yclid | ttclid | wbraid | gbraid | gclsrc
    | _hs(?:enc|mi) | hsctatracking | _g[al]
    | fb_(?:action_ids|action_types|ref|source) | igsh(?:id)? | vero_(?:id|conv) | wt_?mc | spm
    | oly_(?:anon|enc)_id | cmpid | cmp | ns_(?:mchannel|source|campaign) | xtor | s_cid | ocid
    | __twitter_impression | guce_.* | soc_(?:src|trk) | sr_share | share_?id | smid | smtyp
    | ref_?src | ref_url | pk_(?:campaign|source|medium|kwd)""",
    re.VERBOSE | re.IGNORECASE,
)

#: Sites whose links open in Telegram's app.
TELEGRAM_SITES = frozenset({"t.me", "telegram.me", "telegram.dog"})
#: Endings of the addresses of pictures, films and sounds.
_MEDIA = ("avif", "gif", "jpeg", "jpg", "m4a", "mov", "mp3", "mp4", "ogg", "png", "webm", "webp")
_MEDIA_ENDINGS = tuple(f".{ending}" for ending in _MEDIA)


def find_links(text: str, *, bare: bool = True) -> tuple[str, ...]:
    """Return the web links in `text` as they stand there, in order, each once.

    Links without a scheme ("www.example.org", "example.org/news") get "https://", or are left
    out when `bare` is false.

    >>> find_links("See https://example.org/a_(b), or example.org/c.")
    ('https://example.org/a_(b)', 'https://example.org/c')
    """
    found: dict[str, None] = {}
    for match in _LINK.finditer(text):
        link = _without_punctuation(match.group())
        if "://" not in link[:8]:
            if not bare:
                continue
            host = re.split(r"[/?#:]", link, maxsplit=1)[0]
            if host.rpartition(".")[2].lower() in _FILE_ENDINGS:
                continue
            link = f"https://{link}"
        if len(link) > len("https://"):
            found.setdefault(link)
    return tuple(found)


def _without_punctuation(link: str) -> str:
    """Return `link` without the closing marks of the sentence around it."""
    surplus = {one: link.count(one) - link.count(other) for one, other in _BRACKETS.items()}
    end = len(link)
    while end:
        last = link[end - 1]
        if surplus.get(last, 0) > 0:
            surplus[last] -= 1
        elif last not in _TRAILING:
            break
        end -= 1
    return link[:end]


def normalize_link(url: str) -> str:
    """Return the one form of `url` that all its spellings share. Idempotent.

    Scheme and host are lower-case, the host is ASCII, default ports, fragments and tracking
    parameters are gone; a missing scheme is taken for https. Raises `BadAddress` for what is not
    http or https, has a user name, a control character, a bad host or port, or is longer than
    `_MAX_CHARS`.

    >>> normalize_link("HTTP://Example.ORG:80?utm_source=x&id=7#top")
    'http://example.org/?id=7'
    """
    url = url.strip()
    if "://" not in url[:8]:
        url = f"https://{url}"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise BadAddress(str(error), url=url[:200]) from error
    # A name before an "@" makes one site look like another.
    bad = parts.scheme not in {"http", "https"} or "@" in parts.netloc or len(url) > _MAX_CHARS
    if bad or re.search(r"[\x00-\x20\x7f]", url.replace(" ", "")) or port == 0:
        raise BadAddress("not a plain http address", url=url[:200])
    netloc = _ascii_host(host, url)
    if port and port != {"http": 80, "https": 443}[parts.scheme]:
        netloc = f"{netloc}:{port}"
    query = "&".join(p for p in parts.query.split("&") if p and not _tracks(p))
    path = _encoded(parts.path) or "/"
    link = urlunsplit((parts.scheme, netloc, path, _encoded(query), ""))
    if len(link) > _MAX_CHARS:
        raise BadAddress("too long", url=url[:200])
    return link


def _tracks(parameter: str) -> bool:
    return _TRACKING.fullmatch(parameter.partition("=")[0]) is not None


def _encoded(part: str) -> str:
    """Return `part` with the characters percent-encoded that an address may not have."""
    return quote(part, safe="%/:?#[]@!$&'()*+,;=~-._", errors="replace")


def _ascii_host(host: str, url: str) -> str:
    import idna

    host = host.rstrip(".")
    if ":" in host:
        return f"[{host.lower()}]"
    if len(host) > _MAX_HOST_CHARS:
        raise BadAddress("no host name", url=url[:200])
    if not host.isascii():
        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except idna.IDNAError as error:
            raise BadAddress(str(error), url=url[:200]) from error
    if not re.fullmatch(r"[a-z0-9_]([a-z0-9_.-]{0,251}[a-z0-9_])?", host, re.IGNORECASE):
        raise BadAddress("no host name", url=url[:200])
    if ".." in host:
        raise BadAddress("an empty label", url=url[:200])
    return host.lower()


def readable_site(site: str) -> str:
    """Return a site's name in its own letters.

    >>> readable_site("xn--e1afmkfd.xn--p1ai")
    'пример.рф'
    """
    if "xn--" not in site:
        return site
    import idna

    try:
        return idna.decode(site)
    except idna.IDNAError:
        return site


def site_of(url: str) -> str:
    """Return the host of `url` without "www."; "" when it has none.

    >>> site_of("https://www.example.org/news/1")
    'example.org'
    """
    return _host(url).removeprefix("www.")


def opens_page(url: str) -> bool:
    """Tell whether a link opens a web page: not Telegram's app, a picture or a recording.

    False for an address that cannot be parsed.

    >>> opens_page("https://t.me/harbour/8"), opens_page("https://cdn.example/8.mp3?x=1")
    (False, False)
    """
    if not can_be_parsed(url):
        return False
    path = urlsplit(url).path.lower()
    return site_of(url) not in TELEGRAM_SITES and not path.endswith(_MEDIA_ENDINGS)


def can_be_parsed(url: str) -> bool:
    """Tell whether `url` has a form that `urlsplit` and `urljoin` take.

    >>> can_be_parsed("https://[1"), can_be_parsed("harbour/8")
    (False, True)
    """
    try:
        urlsplit(url)
    except ValueError:
        return False
    return True


def _host(url: str) -> str:
    try:
        host = urlsplit(url if "://" in url[:8] else f"https://{url}").hostname or ""
    except ValueError:
        return ""
    return host.rstrip(".")


def same_site(a: str, b: str) -> bool:
    """Return whether two addresses have the same host, or one's is a subdomain of the other's.

    "www." at the beginning of a host does not count. Nor do subdomains of a host that many owners
    share, such as co.uk or github.io (https://publicsuffix.org).

    >>> same_site("https://www.example.org/a", "https://amp.example.org/b")
    True
    >>> same_site("https://github.io/a", "https://ann.github.io/b")
    False
    """
    if _host(a) == _host(b):
        return True
    shorter, longer = sorted((site_of(a), site_of(b)), key=len)
    return f".{longer}".endswith(f".{shorter}") and not _is_shared(shorter)


def _is_shared(host: str) -> bool:
    """Tell whether `host` has subdomains of several owners, by the list that browsers keep."""
    from tld import is_tld  # the list takes 50 ms to read

    return is_tld(host)
