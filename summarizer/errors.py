"""What may go wrong, each kind with a code and a sentence for people.

SummarizerError
├─ BadOption
├─ InputError    EmptyText · TextTooShort · NoSentences · TextTooLong · UnsupportedMedia
│                UnsupportedLanguage · NotOneStory
│                ArchiveFile · DamagedFile · ProtectedFile · SwollenFile · ScannedPages
│                FeedFile
├─ FetchError    BadAddress · PrivateAddress · SiteUnknown · RobotsRefused · PageMissing
│                PageGone · AccessDenied · LegallyBlocked · PageTooLarge · RedirectLoop
│                InsecureSite · FetchTimedOut · SiteBusy · SiteBroken · BrokenAnswer · SiteDown
│                FeedClosed
├─ ExtractError  NoArticle (IndexPage · PayWall · LoginWall · ConsentPage · ScriptPage ·
│                RobotCheck · VideoPage · ErrorPage) · Undecodable · NoFeed
└─ OutOfTime
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar


class SummarizerError(Exception):
    """A failure that the person who asked can be told about.

    `params` fill the sentence; `detail` is for the log only and never shown to people.
    """

    #: Names the sentence in a catalogue: "fetch.page_missing".
    code: ClassVar[str] = "error"
    #: English, with `str.format` fields for `params`: what happened, then what to do.
    sentence: ClassVar[str] = "Something went wrong."

    def __init__(self, detail: str = "", **params: str | int) -> None:
        super().__init__(detail)
        self.detail = detail
        self.params: dict[str, str | int] = params

    def __str__(self) -> str:
        return self.sentence.format_map(_Params(self.params))

    def __reduce__(self) -> tuple[object, ...]:
        # Keyword-only parameters do not survive pickling by default. The bot could then not read
        # a failure that comes from a worker process.
        return (_rebuild, (type(self), self.detail, self.params))


class _Params(dict[str, "str | int"]):
    """The parameters of a sentence; a missing one is shown as "…"."""

    def __missing__(self, key: str) -> str:
        return "…"


def _rebuild(
    kind: type[SummarizerError], detail: str, params: dict[str, str | int]
) -> SummarizerError:
    return kind(detail, **params)


class BadOption(SummarizerError):
    """An option has a value that it cannot have. Parameters: option, value."""

    code = "option.bad"
    sentence = "{value} is not a possible value for {option}."


class InputError(SummarizerError):
    """What was sent cannot be digested."""

    code = "input"


class EmptyText(InputError):
    """There is no text at all."""

    code = "input.empty"
    sentence = "There is no text in that. Send an article: a link, the text itself, or a file."


class TextTooShort(InputError):
    """The text has fewer than `MIN_WORDS` words. Parameter: words."""

    code = "input.too_short"
    sentence = "This is short already ({words} words): there is nothing to leave out."


class NoSentences(InputError):
    """Most of the text has no full stops, so that its sentences cannot be told apart."""

    code = "input.no_sentences"
    sentence = (
        "That text has no punctuation, so I cannot tell where its sentences end. "
        "Send it with full stops."
    )


class TextTooLong(InputError):
    """The text is over the limit. Parameter: limit_mb."""

    code = "input.too_long"
    sentence = (
        "That is more than I can read at once (the limit is {limit_mb} MB). Send a part of it."
    )


class MediaKind(StrEnum):
    """What somebody sent in place of a text."""

    PHOTO = "photo"
    IMAGE = "image"
    VIDEO = "video"
    VOICE = "voice"
    AUDIO = "audio"
    STICKER = "sticker"
    FONT = "font"
    EBOOK = "ebook"
    OPENDOCUMENT = "opendocument"
    OLD_OFFICE = "old_office"
    RTF = "rtf"
    SLIDES = "slides"
    SPREADSHEET = "spreadsheet"
    BINARY = "binary"
    #: RSS, Atom, JSON Feed, or a list of feeds (OPML).
    FEED = "feed"
    #: JSON, CSV and the like.
    DATA = "data"


_MEDIA_IN_ENGLISH: dict[str | int, str] = {
    MediaKind.PHOTO: "a photo",
    MediaKind.IMAGE: "an image",
    MediaKind.VIDEO: "a video",
    MediaKind.VOICE: "a voice message",
    MediaKind.AUDIO: "an audio file",
    MediaKind.STICKER: "a sticker",
    MediaKind.FONT: "a font",
    MediaKind.EBOOK: "a Kindle book",
    MediaKind.OPENDOCUMENT: "an OpenDocument file",
    MediaKind.OLD_OFFICE: "an old Office file",
    MediaKind.RTF: "an RTF file",
    MediaKind.SLIDES: "a slide show",
    MediaKind.SPREADSHEET: "a spreadsheet",
    MediaKind.BINARY: "a binary file",
    MediaKind.FEED: "a feed",
    MediaKind.DATA: "a data file",
}


class UnsupportedMedia(InputError):
    """Not a text: an image, a film, a spreadsheet. Parameter: kind, a `MediaKind`."""

    code = "input.unsupported_media"
    sentence = (
        "That is {kind}, which I cannot read. Send a link, the text, "
        "or a PDF, Word, EPUB, HTML or email file."
    )

    def __str__(self) -> str:
        # a catalogue chooses its own words by the kind; these are the English ones
        kind = _MEDIA_IN_ENGLISH.get(self.params.get("kind", ""), "no text")
        return self.sentence.format(kind=kind)


class ArchiveFile(InputError):
    """Files packed into one, which are not unpacked."""

    code = "input.archive"
    sentence = "That is an archive, which I do not open. Unpack it and send me the article."


class DamagedFile(InputError):
    """A file that is cut short or broken, or XML in it that defines entities."""

    code = "input.damaged_file"
    sentence = (
        "That file is damaged or incomplete, so I cannot read it. "
        "Send it once more, or paste its text."
    )


class ProtectedFile(InputError):
    """A file that opens only with a password, or with the seller's program."""

    code = "input.protected_file"
    sentence = (
        "That file is locked with a password or by its seller. "
        "Send a copy without the lock, or paste its text."
    )


class SwollenFile(InputError):
    """A file that unpacks to far more bytes, or has far more parts, than documents do."""

    code = "input.swollen_file"
    sentence = "That file unpacks to more than I can read at once. Paste the part that matters."


class ScannedPages(InputError):
    """A PDF whose pages are pictures, with no text behind them."""

    code = "input.scanned_pages"
    sentence = (
        "The pages of that PDF are pictures: there is no text in it. "
        "Run text recognition (OCR) over it and send the result, or paste the text."
    )


class FeedFile(InputError):
    """A feed, or a list of feeds: what leads to articles, and no article itself."""

    code = "input.feed"
    sentence = (
        "That is a feed, not an article. Send /follow and its address, "
        "and I will digest what is new in it."
    )


class UnsupportedLanguage(InputError):
    """What was named as a language is no ISO 639-1 code. Parameter: language."""

    code = "input.unsupported_language"
    sentence = "I do not know the language {language}. Use a two-letter code such as en or de."


class NotOneStory(InputError):
    """Articles that were to be told as one story are about different events."""

    code = "input.not_one_story"
    sentence = (
        "Those articles do not tell the same story, so I make no digest of all. "
        "Send them one by one."
    )


class FetchError(SummarizerError):
    """A link could not be followed."""

    code = "fetch"


class BadAddress(FetchError):
    """Not an http or https address, or one that is not well formed. Parameter: url."""

    code = "fetch.bad_address"
    sentence = "That is not a web address that I can open. Send one that starts with https://."


class PrivateAddress(FetchError):
    """The address leads into a private network. Parameter: site."""

    code = "fetch.private_address"
    sentence = "{site} is not a public address, so I do not open it. Paste the text instead."


class SiteUnknown(FetchError):
    """The name does not resolve. Parameter: site."""

    code = "fetch.site_unknown"
    sentence = "I cannot find the site {site}. Check the link for typos."


class RobotsRefused(FetchError):
    """The site's robots.txt names this program and forbids it the page. Parameter: site."""

    code = "fetch.robots_refused"
    sentence = (
        "{site} has asked this bot by name to stay away from that page. "
        "Paste the text here and I will work from that."
    )


class PageMissing(FetchError):
    """404: there is no such page. Parameters: site, status."""

    code = "fetch.page_missing"
    sentence = "That page does not exist (the site answered {status}). Check the link."


class PageGone(FetchError):
    """410: the page was there once. Parameter: site."""

    code = "fetch.page_gone"
    sentence = "{site} has removed that page for good. An archive of the web may still have it."


class AccessDenied(FetchError):
    """401, 403 and other 4xx, or a check for robots: no page for us. Parameters: site, status."""

    code = "fetch.access_denied"
    sentence = (
        "{site} does not let me read this page. Paste the text here and I will work from that."
    )


class LegallyBlocked(FetchError):
    """451: withheld where this program runs, for reasons of law. Parameter: site."""

    code = "fetch.legally_blocked"
    sentence = (
        "{site} may not show that page where I run, for legal reasons. "
        "Paste the text here if you can read it."
    )


class PageTooLarge(FetchError):
    """The body is over the limit. Parameter: limit_mb."""

    code = "fetch.page_too_large"
    sentence = "That page is larger than {limit_mb} MB. Paste the part that matters to you."


class FeedClosed(FetchError):
    """A feed that may not be read, or is too large to be. Parameter: site."""

    code = "fetch.feed_closed"
    sentence = (
        "I cannot read what is at {site}: it is not public, or too large. "
        "Send /follow with the address of a feed that anybody can read."
    )


class RedirectLoop(FetchError):
    """More redirects than are followed. Parameter: site."""

    code = "fetch.redirect_loop"
    sentence = (
        "{site} sends me from one address to the next without end. "
        "Open the page in a browser and send the link that it has there."
    )


class InsecureSite(FetchError):
    """The connection cannot be made safe: a bad certificate, TLS too old. Parameter: site."""

    code = "fetch.insecure_site"
    sentence = (
        "{site} cannot prove that it is what it says (its encryption is not in order), "
        "so I do not read it. Paste the text instead."
    )


class FetchTimedOut(FetchError):
    """No answer, or not a whole one, in time. Parameters: site, seconds."""

    code = "fetch.timed_out"
    sentence = "{site} did not answer within {seconds} seconds. Try again in a minute."


class SiteBusy(FetchError):
    """429 or 503, at every attempt that the time allowed. Parameter: site."""

    code = "fetch.site_busy"
    sentence = "{site} is busy and asks to be left alone for now. Try again in a few minutes."


class SiteBroken(FetchError):
    """Another 5xx, or a redirect that leads nowhere. Parameters: site, status."""

    code = "fetch.site_broken"
    sentence = "Something is broken at {site} (it answered {status}). Try again in a few minutes."


class BrokenAnswer(FetchError):
    """The answer breaks the rules: wrongly compressed, or not HTTP. Parameter: site."""

    code = "fetch.broken_answer"
    sentence = "{site} sent an answer that I cannot read. Try again, or paste the text here."


class SiteDown(FetchError):
    """No connection, or one that broke off. Parameter: site."""

    code = "fetch.site_down"
    sentence = "{site} cannot be read at the moment. Try again in a few minutes."


class ExtractError(SummarizerError):
    """A page was read, but no article could be taken from it."""

    code = "extract"


class NoArticle(ExtractError):
    """No article is found on the page, only menus and the like."""

    code = "extract.no_article"
    sentence = "I found no article there, only menus and links. Paste the text if you can see it."


class IndexPage(NoArticle):
    """A front page or a section: the beginnings of many articles."""

    code = "extract.index_page"
    sentence = "That page lists many articles. Open the one you mean and send its own link."


class PayWall(NoArticle):
    """The article is for those who have paid, and too little of it is free to be digested."""

    code = "extract.pay_wall"
    sentence = (
        "The site shows that article only to people who have paid. "
        "Paste the text here if you can read it."
    )


class LoginWall(NoArticle):
    """The article is shown to people who have signed in; at most its beginning is here."""

    code = "extract.login_wall"
    sentence = (
        "The site shows that article only to people who have signed in. "
        "Paste the text here if you can read it."
    )


class ConsentPage(NoArticle):
    """A question about cookies or data stands where the article should."""

    code = "extract.consent_page"
    sentence = (
        "The site asks for consent to cookies before it shows the article. "
        "Open it in a browser and paste the text here."
    )


class ScriptPage(NoArticle):
    """The page is empty until a script has run."""

    code = "extract.script_page"
    sentence = "That page is built by scripts, which I do not run. Paste the article's text here."


class RobotCheck(NoArticle):
    """The site wants proof that a person is reading."""

    code = "extract.robot_check"
    sentence = (
        "The site wants proof that a person is reading, so it did not show me the article. "
        "Paste the text here."
    )


class VideoPage(NoArticle):
    """A film with a few words about it."""

    code = "extract.video_page"
    sentence = "That page shows a video, and I read only text. Send an article or a transcript."


class ErrorPage(NoArticle):
    """A page that says "not found" or "went wrong", whatever its status was."""

    code = "extract.error_page"
    sentence = "That page only says that something is missing or went wrong. Check the link."


class Undecodable(ExtractError):
    """The bytes are no text in any known encoding."""

    code = "extract.undecodable"
    sentence = "I cannot read that as text. Copy the article's words and paste them here."


class NoFeed(ExtractError):
    """Neither a feed nor a page that names one. Parameter: site."""

    code = "extract.no_feed"
    sentence = (
        "I found no feed at {site}. Send /follow with the address of the feed itself, "
        "of the site’s front page, or of a public channel (t.me/name)."
    )


class OutOfTime(SummarizerError):
    """The work took longer than its budget."""

    code = "out_of_time"
    sentence = "That took too long to read. Send a shorter part of it."
