"""Feeds in the forms that sites really send: each with the entries that it holds.

The forms are those that feedparser's documentation names as seen in the wild: eight formats, the
encodings and their false declarations, the ways of writing a date, relative links, CDATA,
namespaces, broken XML, podcasts, empty and huge feeds.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from summarizer.model import Source

#: Where every feed here was found.
URL = "http://site.example/blog/feed.xml"

TITLES = ("First & foremost", "Zweite Straße", "Third: “quoted”")
LINKS = tuple(f"http://site.example/blog/{n}" for n in (1, 2, 3))
WHEN = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)

#: A title and a link for each entry; None where an entry has none.
Entries = tuple[tuple[str, str | None], ...]
PLAIN: Entries = tuple(zip(TITLES, LINKS, strict=True))


@dataclass(frozen=True, kw_only=True)
class Form:
    """A feed as a site sends it, and what is in it."""

    name: str
    body: bytes
    entries: Entries
    media_type: str = "application/xml"
    charset: str | None = None
    #: When the first entry was published, if the feed says so.
    published: datetime | None = None


Items = Iterator[tuple[str, str]]

#: The entries of a feed in which something else matters.
ITEMS = (("One", "http://site.example/1"), ("Two", "http://site.example/2"))


def source(body: str | bytes, *, url: str = URL) -> Source:
    """Return a feed, or what is none, as it comes from `url`."""
    return Source(body=body.encode() if isinstance(body, str) else body, url=url)


def _items(titles: tuple[str, ...], links: tuple[str, ...]) -> Items:
    return iter(zip(titles, links, strict=True))


def rss20(items: Items, *, more: str = "", head: str = "", version: str = "2.0") -> str:
    rows = "".join(
        f"<item><title>{escape(t, quote=False)}</title><link>{escape(u)}</link>"
        f"<description>About {n}</description>{more}</item>\n"
        for n, (t, u) in enumerate(items)
    )
    return (
        f'<rss version="{version}"><channel><title>Blog</title>'
        f"<link>http://site.example/</link>{head}<description>d</description>\n"
        f"{rows}</channel></rss>"
    )


def rss10(items: Items, *, more: str = "", head: str = "") -> str:
    rows = "".join(
        f'<item rdf:about="{escape(u)}"><title>{escape(t, quote=False)}</title>'
        f"<link>{escape(u)}</link>{more}</item>\n"
        for t, u in items
    )
    return (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>Blog</title><link>http://site.example/</link>{head}</channel>\n"
        f"{rows}</rdf:RDF>"
    )


def atom10(
    items: Items, *, more: str = "", head: str = "", ns: str = "http://www.w3.org/2005/Atom"
) -> str:
    rows = "".join(
        f"<entry><title>{escape(t, quote=False)}</title>"
        f'<link rel="alternate" href="{escape(u)}"/><id>tag:site.example,{n}</id>{more}</entry>\n'
        for n, (t, u) in enumerate(items)
    )
    return f'<feed xmlns="{ns}"><title>Blog</title>{head}\n{rows}</feed>'


def atom03(items: Items, *, more: str = "", head: str = "") -> str:
    return atom10(items, more=more, head=head, ns="http://purl.org/atom/ns#")


def rss091(items: Items, *, more: str = "", head: str = "") -> str:
    return rss20(items, more=more, head=head, version="0.91")


def rss092(items: Items, *, more: str = "", head: str = "") -> str:
    return rss20(items, more=more, head=head, version="0.92")


Write = Callable[..., str]
FORMATS: dict[str, Write] = {
    "rss20": rss20, "rss092": rss092, "rss091": rss091, "rss10": rss10, "atom10": atom10,
    "atom03": atom03,
}  # fmt: skip
_DECLARED = '<?xml version="1.0" encoding="{}"?>\n'


def every_form() -> Iterator[Form]:
    """Yield every form; a name tells the format and what is particular."""
    for family in (_encodings, _falsely_declared, _dates, _links, _markup, _namespaces, _broken,
                   _around, _ids, _podcasts, _json, _sizes):  # fmt: skip
        yield from family()


def _plain(write: Write, **more: str) -> str:
    return write(_items(TITLES, LINKS), **more)


_WORDS = {
    "utf-8": TITLES,
    "utf-8-sig": TITLES,
    "utf-16": TITLES,
    "utf-16-le": TITLES,
    "utf-16-be": TITLES,
    "iso-8859-1": ("Un", "Élève & maître", "Zweite Straße"),
    "windows-1252": ("Un", "“Élève”", "Zweite – Straße"),
    "windows-1251": ("Мост", "Школа & дом", "Порт"),
    "koi8-r": ("Мост", "Школа", "Порт"),
    "shift_jis": ("東京の橋", "学校", "港"),
    "euc-jp": ("東京の橋", "学校", "港"),
    "gb2312": ("北京的桥", "学校", "港口"),
    "big5": ("臺北的橋", "學校", "港口"),
}


def _encodings() -> Iterator[Form]:
    for encoding, titles in _WORDS.items():
        for name, write in FORMATS.items():
            text = write(_items(titles, LINKS))
            declared = _DECLARED.format(encoding.removesuffix("-sig").removesuffix("-le")
                                        .removesuffix("-be"))  # fmt: skip
            body = (declared + text).encode(encoding)
            if encoding in {"utf-16-le", "utf-16-be"}:
                body = ("\ufeff" + declared + text).encode(encoding)
            entries = tuple(zip(titles, LINKS, strict=True))
            yield Form(name=f"{name} in {encoding}", body=body, entries=entries)


def _falsely_declared() -> Iterator[Form]:
    for name, write in FORMATS.items():
        text = _plain(write)
        yield Form(name=f"{name} without a declaration", body=text.encode(), entries=PLAIN)
        yield Form(
            name=f"{name} as text/html", body=text.encode(), media_type="text/html",
            entries=PLAIN,
        )  # fmt: skip
        yield Form(name=f"{name} without a type", body=text.encode(), media_type="", entries=PLAIN)
        yield Form(
            name=f"{name} in UTF-8 by its header alone", charset="utf-8", entries=PLAIN,
            body=("<?xml version='1.0'?>" + text).encode(),
        )  # fmt: skip
        yield Form(
            name=f"{name} declared as an encoding that nobody knows", entries=PLAIN,
            body=(_DECLARED.format("x-unknown") + text).encode(),
        )  # fmt: skip
        latin = write(_items(("Un", "Été", "Straße"), LINKS))
        yield Form(
            name=f"{name} in Latin-1 that says UTF-8",
            body=(_DECLARED.format("utf-8") + latin).encode("iso-8859-1"),
            entries=tuple(zip(("Un", "Été", "Straße"), LINKS, strict=True)),
        )


#: Ways of writing nine o'clock in UTC on the third of November 2026, by the element that has it.
_DATES = {
    "pubDate": (
        "Tue, 03 Nov 2026 09:00:00 GMT", "Tue, 03 Nov 2026 10:00:00 +0100",
        "Tue, 3 Nov 2026 04:00:00 EST", "03 Nov 2026 09:00:00 +0000",
        "Tue, 03 Nov 26 09:00:00 GMT", "Tue, 03 Nov 2026 09:00 GMT",
        "Tuesday, 03 November 2026 09:00:00 GMT", "Tue,  3 Nov  2026 09:00:00  GMT",
        "Tue Nov  3 09:00:00 2026", "2026-11-03T09:00:00Z", "2026-11-03 09:00:00",
        "Tue, 03 Nov 2026 09:00:00 UT", "Nov 3 2026 09:00:00 GMT",
    ),
    "dc:date": (
        "2026-11-03T09:00:00Z", "2026-11-03T10:00:00+01:00", "2026-11-03T04:00:00-05:00",
        "2026-11-03T09:00Z", "2026-11-03T09:00:00.000Z",
    ),
    "updated": (
        "2026-11-03T09:00:00Z", "2026-11-03T11:00:00+02:00", "2026-11-03T09:00:00.123Z",
        "2026-11-03 09:00:00Z",
    ),
    "published": ("2026-11-03T09:00:00Z", "2026-11-03T10:00:00+0100"),
}  # fmt: skip
#: Dates that are none: the entry has no time then, and is there all the same.
_NO_DATES = ("", "yesterday", "0000-00-00", "Tue, 45 Nov 2026 99:00:00 GMT", "9" * 400,
             "2026-13-40T25:61:61Z", "－１")  # fmt: skip


def _dates() -> Iterator[Form]:
    for element, dates in _DATES.items():
        write = atom10 if element in {"updated", "published"} else rss20
        space = ' xmlns:dc="http://purl.org/dc/elements/1.1/"' if ":" in element else ""
        for date in dates:
            more = f"<{element}{space}>{date}</{element}>"
            yield Form(
                name=f"{element}: {date}", body=_plain(write, more=more).encode(), entries=PLAIN,
                published=WHEN,
            )  # fmt: skip
        for date in _NO_DATES:
            more = f"<{element}{space}>{date}</{element}>"
            name = f"{element}: no date, {date[:20]!r}"
            yield Form(name=name, body=_plain(write, more=more).encode(), entries=PLAIN)


def _links() -> Iterator[Form]:
    written = {
        "from the root": ("/blog/1", "/blog/2", "/blog/3"),
        "beside the feed": ("1", "./2", "../blog/3"),
        "without a scheme": tuple(f"//site.example/blog/{n}" for n in (1, 2, 3)),
        "with marks of where readers come from": tuple(f"{u}?utm_source=rss" for u in LINKS),
        "with places": tuple(f"{u}#comments" for u in LINKS),
        "in capitals": tuple(u.replace("http://site", "HTTP://SITE") for u in LINKS),
        "with spaces around": tuple(f"\n  {u}\n" for u in LINKS),
    }
    for name, links in written.items():
        for kind in ("rss20", "rss10", "atom10", "atom03"):
            text = FORMATS[kind](_items(TITLES, links))
            yield Form(name=f"{kind} with links {name}", body=text.encode(), entries=PLAIN)
    for name, link in {
        "javascript:alert(1)": "javascript:alert(1)", "mailto:": "mailto:a@site.example",
        "a number": "http://1/2/3:99999/", "ftp": "ftp://site.example/1",
    }.items():  # fmt: skip
        for kind in ("rss20", "atom10"):
            text = FORMATS[kind](_items(TITLES[:1], (link,)))
            expected = None if name != "a number" else "http://1/2/3:99999/"
            entries = ((TITLES[0], expected),)
            yield Form(name=f"{kind} with a link {name}", body=text.encode(), entries=entries)
    feedburner = (
        '<feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">'
        "http://site.example/blog/1</feedburner:origLink>"
    )
    text = rss20(_items(TITLES[:1], ("http://proxy.example/~r/1",)), more=feedburner)
    yield Form(name="rss20 through a proxy", body=text.encode(), entries=PLAIN[:1])
    base = atom10(_items(TITLES, ("1", "2", "3"))).replace(
        "<feed ", '<feed xml:base="http://site.example/blog/" ', 1
    )
    yield Form(name="atom10 with a base", body=base.encode(), entries=PLAIN)


def _markup() -> Iterator[Form]:
    titles = {
        "in CDATA": ("<![CDATA[Rock & roll]]>", "Rock & roll"),
        "in CDATA with tags": ("<![CDATA[A <b>bold</b> word]]>", "A bold word"),
        "with entities": ("Rock &amp; roll", "Rock & roll"),
        "escaped twice": ("Rock &amp;amp; roll", "Rock & roll"),
        "with numbered characters": ("Rock &#38; roll &#8211; live", "Rock & roll – live"),
        "with numbers of Windows": ("It&#146;s here", "It’s here"),
        "with tags escaped": ("A &lt;i&gt;slanted&lt;/i&gt; word", "A slanted word"),
        "over lines": ("\n  A\n  title\n", "A title"),
        "of emoji": ("Boats 🚢 &#128674;", "Boats 🚢 🚢"),
        "with an image": ('<![CDATA[<img src="x.png" alt="x"/> News]]>', "News"),
    }
    for name, (written, shown) in titles.items():
        for kind in ("rss20", "rss10", "atom10", "rss091"):
            text = FORMATS[kind](_items(("TITLE",), LINKS[:1])).replace("TITLE", written)
            if kind == "atom10" and "tags" in name + written:
                text = text.replace("<entry><title>", '<entry><title type="html">')
            if kind == "atom10" and ("CDATA" in name or "image" in name or "twice" in name):
                text = text.replace("<entry><title>", '<entry><title type="html">')
            entries = ((shown, LINKS[0]),)
            yield Form(name=f"{kind} with a title {name}", body=text.encode(), entries=entries)


def _namespaces() -> Iterator[Form]:
    whole = (
        '<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        "<![CDATA[<p>The whole <a href='/x'>text</a></p>]]></content:encoded>"
    )
    modules = {
        "content": whole,
        "media": '<media:content xmlns:media="http://search.yahoo.com/mrss/" url="a.jpg">'
                 "<media:title>Picture</media:title></media:content>",
        "itunes": '<itunes:title xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">'
                  "x</itunes:title>",
        "dc": '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Ann</dc:creator>',
        "slash": '<slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">3'
                 "</slash:comments>",
        "georss": '<georss:point xmlns:georss="http://www.georss.org/georss">1 2</georss:point>',
        "thr": '<thr:total xmlns:thr="http://purl.org/syndication/thread/1.0">1</thr:total>',
        "unknown": '<x:y xmlns:x="http://nowhere.example/ns"><x:title>No</x:title></x:y>',
    }  # fmt: skip
    for name, more in modules.items():
        for kind in ("rss20", "rss10", "atom10"):
            text = _plain(FORMATS[kind], more=more)
            yield Form(name=f"{kind} with {name}", body=text.encode(), entries=PLAIN)
    prefixed = (
        _plain(atom10).replace('xmlns="', 'xmlns:a="').replace("<", "<a:").replace("<a:/", "</a:")
    )
    yield Form(name="atom10 with a prefix on everything", body=prefixed.encode(), entries=PLAIN)


def _broken() -> Iterator[Form]:
    def damage(text: str) -> dict[str, bytes]:
        return {
            "cut off at the end": text[: text.rindex("</")].encode(),
            "a bare ampersand": text.replace("First &amp; foremost", "First & foremost").encode(),
            "an entity that nobody defines": text.replace("Zweite ", "Zweite&nbsp;").encode(),
            "a control character": text.replace("Zweite ", "Zweite \x0b").encode(),
            "a tag that is not closed": text.replace("</title>", "</title><br>", 2).encode(),
            "a prefix that is not declared": text.replace("<title>", "<x:y/><title>").encode(),
            "junk after the end": (text + "\n<!-- cached -->\n<script>x</script>").encode(),
            "bytes that are no UTF-8": text.encode().replace(b"Blog", b"Bl\xff\xfeog"),
            "two roots": (text + text[:0] + "<p>more</p>").encode(),
        }  # fmt: skip

    for kind in ("rss20", "rss10", "atom10", "rss091"):
        for name, body in damage(_plain(FORMATS[kind])).items():
            yield Form(name=f"{kind} with {name}", body=body, entries=PLAIN)


def _around() -> Iterator[Form]:
    doctypes = {
        "netscape": '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" '
                    '"http://my.netscape.com/publish/formats/rss-0.91.dtd">\n',
        "small entities": '<!DOCTYPE x [<!ENTITY nbsp "&#160;">]>\n',
        "a style sheet": '<?xml-stylesheet type="text/xsl" href="/feed.xsl"?>\n',
        "a comment": "<!-- generator=\"x/1.0\" -->\n",
        "empty lines": "\n\n   \n",
    }  # fmt: skip
    for kind in ("rss20", "rss091", "rss10", "atom10"):
        text = _plain(FORMATS[kind])
        for name, before in doctypes.items():
            declared = '<?xml version="1.0" encoding="utf-8"?>\n'
            body = (before + declared if name == "empty lines" else declared + before) + text
            yield Form(name=f"{kind} behind {name}", body=body.encode(), entries=PLAIN)


def _ids() -> Iterator[Form]:
    same = _plain(rss20, more="<guid isPermaLink='false'>same</guid>")
    yield Form(name="rss20 with one id for all", body=same.encode(), entries=PLAIN)
    twice = rss20(_items(TITLES + TITLES, LINKS + LINKS))
    yield Form(name="rss20 with all entries twice", body=twice.encode(), entries=PLAIN)
    bare = "".join(f"<item><title>{t}</title><guid>{u}</guid></item>"
                   for t, u in (("One", LINKS[0]), ("Two", LINKS[1])))  # fmt: skip
    text = f'<rss version="2.0"><channel><title>B</title>{bare}</channel></rss>'
    entries: Entries = (("One", LINKS[0]), ("Two", LINKS[1]))
    yield Form(name="rss20 with addresses as ids alone", body=text.encode(), entries=entries)
    untitled = "".join(f"<item><link>{u}</link><description>D</description></item>" for u in LINKS)
    text = f'<rss version="2.0"><channel>{untitled}</channel></rss>'
    entries = tuple(("", u) for u in LINKS)
    yield Form(name="rss20 without titles", body=text.encode(), entries=entries)
    bare = '<rss version="2.0"><channel><title>B</title><item></item></channel></rss>'
    yield Form(name="rss20 with an empty entry", body=bare.encode(), entries=())


def _podcasts() -> Iterator[Form]:
    for kind in ("rss20", "rss092"):
        more = ('<enclosure url="http://cdn.example/1.mp3" length="1" type="audio/mpeg"/>'
                '<itunes:duration xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">'
                "1:02:03</itunes:duration>")  # fmt: skip
        text = _plain(FORMATS[kind], more=more)
        yield Form(name=f"{kind} of a podcast", body=text.encode(), entries=PLAIN)
    bare = ('<rss version="2.0"><channel><title>P</title><item><title>Episode 1</title>'
            '<enclosure url="http://cdn.example/1.mp3" type="audio/mpeg"/>'
            "</item></channel></rss>")  # fmt: skip
    yield Form(name="a podcast without pages", body=bare.encode(),
               entries=(("Episode 1", "http://cdn.example/1.mp3"),))  # fmt: skip


def _json() -> Iterator[Form]:
    def feed(version: str, **more: object) -> dict[str, object]:
        items = [
            {"id": n if n == 1 else str(n), "title": t, "url": u, "content_html": "<p>x</p>",
             "date_published": "2026-11-03T10:00:00+01:00", **more}
            for n, (t, u) in enumerate(PLAIN, 1)
        ]  # fmt: skip
        return {"version": f"https://jsonfeed.org/version/{version}", "title": "Blog",
                "home_page_url": "http://site.example/", "items": items}  # fmt: skip

    for version in ("1", "1.1"):
        body = json.dumps(feed(version)).encode()
        yield Form(name=f"JSON Feed {version}", body=body, entries=PLAIN, published=WHEN,
                   media_type="application/feed+json")  # fmt: skip
        yield Form(name=f"JSON Feed {version} with a mark of order", entries=PLAIN,
                   body=b"\xef\xbb\xbf" + body, published=WHEN)  # fmt: skip
    wrong = feed("1.1", authors="Ann", tags=3, date_published=7)
    yield Form(name="JSON Feed with wrong types", body=json.dumps(wrong).encode(), entries=PLAIN)
    episodes = feed("1.1", url=None, attachments=[{"url": "http://cdn.example/1.mp3"}])
    episodes["items"] = episodes["items"][:1]  # type: ignore[index]
    yield Form(name="JSON Feed of a podcast without pages", body=json.dumps(episodes).encode(),
               entries=((PLAIN[0][0], "http://cdn.example/1.mp3"),))  # fmt: skip
    last = dict(reversed(feed("1.1").items()))
    yield Form(name="JSON Feed with its version at the end", body=json.dumps(last).encode(),
               entries=PLAIN, published=WHEN)  # fmt: skip


def _sizes() -> Iterator[Form]:
    for kind, write in FORMATS.items():
        text = write(iter(()))
        yield Form(name=f"{kind} without entries", body=text.encode(), entries=())
    many = 2000
    links = tuple(f"http://site.example/{n}" for n in range(many))
    titles = tuple(f"Number {n}" for n in range(many))
    for kind in ("rss20", "atom10"):
        text = FORMATS[kind](_items(titles, links))
        entries = tuple(zip(titles[:300], links[:300], strict=True))
        yield Form(name=f"{kind} with {many} entries", body=text.encode(), entries=entries)
    long = rss20(_items(TITLES, LINKS), more=f"<x>{'word ' * 200_000}</x>")
    yield Form(name="rss20 of 3 MB in three entries", body=long.encode(), entries=PLAIN)
