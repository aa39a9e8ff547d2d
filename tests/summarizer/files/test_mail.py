"""mail: e-mails without what they quote and are signed with, and pages saved by browsers."""

from __future__ import annotations

import base64
import quopri
from datetime import UTC, datetime, timedelta, timezone

import pytest

from summarizer.errors import EmptyText, SummarizerError, SwollenFile
from summarizer.model import Article, Source
from summarizer.read import read_source
from tests.builders import ARTICLE
from tests.documents import BODY, PARAGRAPHS, TITLE, mail, multipart

HTML = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
TEXT = BODY + "\n"


def read(body: bytes) -> Article:
    return read_source(Source(body=body))


def test_what_surrounds_a_newsletter_is_no_part_of_it() -> None:
    around = "<p>View this email in your browser</p>{}<p>Unsubscribe | Preferences</p>"
    assert read(mail(around.format(HTML), media_type="text/html; charset=utf-8")).text == BODY


def test_the_subject_is_the_headline_and_the_sender_the_author() -> None:
    article = read(mail(TEXT))
    assert (article.title, article.authors, article.text) == (TITLE, ("Ann Lee",), BODY)
    there = timezone(timedelta(hours=2))
    assert datetime(2021, 5, 3, 10, tzinfo=there) == article.published


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Re: Fwd: A second boat", "A second boat"),
        ("AW: [island-list] A second boat", "A second boat"),
        ("=?utf-8?Q?Ein_zweites_F=C3=A4hrschiff?=", "Ein zweites Fährschiff"),
        ("=?utf-8?B?!!!?= A second boat", "A second boat"),
        ("A second\r\n boat", "A second boat"),
    ],
)
def test_a_subject_is_read_without_its_prefixes(subject: str, title: str) -> None:
    assert title == read(mail(TEXT, Subject=subject)).title


def test_an_encoded_sender_may_have_a_comma_in_the_name() -> None:
    letter = mail(TEXT, From="=?iso-8859-1?Q?L=E9e=2C_Ann?= <ann@example.org>")
    assert read(letter).authors == ("Lée, Ann",)


def test_a_sender_may_be_encoded_with_the_address() -> None:
    letter = mail(TEXT, From="=?utf-8?Q?Ann_Lee_=3Cann=40example.org=3E?=")
    assert read(letter).authors == ("Ann Lee",)


@pytest.mark.parametrize("name", ["From", "Date", "Subject"])
def test_a_broken_head_costs_what_it_would_have_said(name: str) -> None:
    article = read(mail(TEXT, **{name: "=?x?Q?=ff?= \x01 <", "Message_ID": "<1>"}))
    assert article.text == BODY


def test_an_answer_is_read_without_what_it_answers() -> None:
    quoted = "\n".join(f"> {line}" for line in ("What is new on the island?", "", "Bo"))
    body = f"{TEXT}\nOn 2 May 2021 at 10:12, Bo Field <bo@example.org>\nwrote:\n\n{quoted}\n"
    assert read(mail(body)).text == BODY


@pytest.mark.parametrize(
    "border", ["-----Original Message-----", "________________________________", "---"]
)
def test_below_a_border_is_the_letter_that_is_answered(border: str) -> None:
    body = f"{TEXT}\n{border}\nFrom: Bo Field\nSent: 2 May 2021\nSubject: new\n\nWhat is new?"
    assert read(mail(body)).text == BODY


def test_a_signature_is_left_out() -> None:
    assert read(mail(f"{TEXT}\n-- \nAnn Lee\nHarbour News\n+1 555 0100\n")).text == BODY


def test_a_letter_that_is_only_passed_on_is_read_with_its_own_head() -> None:
    body = (
        "Look at this!\n\n---------- Forwarded message ---------\n"
        "From: Cleo Park <c@example.org>\nDate: 1 May 2021\nSubject: The boat is here\n"
        f"To: <ann@example.org>\n\n{TEXT}"
    )
    article = read(mail(body, Subject="Fwd: The boat is here"))
    assert (
        article.title,
        article.authors,
        article.text,
    ) == ("The boat is here", ("Cleo Park",), BODY)
    assert datetime(2021, 5, 1, tzinfo=UTC) == article.published


def test_a_letter_that_is_attached_to_another_is_read() -> None:
    inner = mail(TEXT, Subject="The boat is here", From="Cleo Park <c@example.org>").decode()
    media_type, body = multipart(
        "mixed",
        ("Content-Type: text/plain", "See below."),
        ("Content-Type: message/rfc822", inner),
    )
    article = read(mail(body, media_type=media_type, Subject="look"))
    assert (article.title, article.authors) == ("The boat is here", ("Cleo Park",))
    assert article.text == BODY


def test_of_two_forms_the_one_with_the_text_is_read() -> None:
    plain = ("Content-Type: text/plain; charset=utf-8", "View this in a browser.")
    for markup in (HTML, f"<table><tr><td>{HTML}</td></tr></table>"):
        page = ("Content-Type: text/html; charset=utf-8", f"<html><body>{markup}</body></html>")
        media_type, body = multipart("alternative", plain, page)
        assert read(mail(body, media_type=media_type)).text == BODY


def test_markup_that_quotes_and_signs_is_left_out() -> None:
    page = (
        "<div style='display:none'>A preview that nobody sees</div>"
        f"{HTML}<div class='gmail_signature'>Ann, Harbour News</div>"
        "<div class='gmail_quote'><div class='gmail_attr'>On 2 May Bo wrote:</div>"
        "<blockquote type='cite'><p>What is new on the island, and who told you?</p></blockquote>"
        "</div>"
    )
    assert read(mail(page, media_type="text/html; charset=utf-8")).text == BODY


@pytest.mark.parametrize(
    ("encoding", "encode"),
    [
        ("quoted-printable", quopri.encodestring),
        ("base64", base64.encodebytes),
    ],
)
def test_transfer_encodings_and_charsets_are_undone(encoding: str, encode: object) -> None:
    assert callable(encode)
    text = TEXT.replace("“", '"').replace("”", '"').replace("Ina", "Inés")
    body = encode(text.encode("latin-1"))
    article = read(
        mail(body, media_type="text/plain; charset=iso-8859-1", Content_Transfer_Encoding=encoding)
    )
    assert text.strip() == article.text


def test_lines_that_flow_are_one_paragraph() -> None:
    broken = ARTICLE.replace(" that ", " that \n")
    article = read(mail(broken, media_type="text/plain; charset=utf-8; format=flowed"))
    assert article.text == BODY


@pytest.mark.parametrize("place", ["Snapshot_Content_Location", ""])
def test_a_saved_page_is_read_as_a_page(place: str) -> None:
    page = (
        f"<!DOCTYPE html><html><head><title>{TITLE}</title></head><body><nav>Home</nav>"
        f"<article><h1>{TITLE}</h1>{HTML}</article></body></html>"
    )
    head = (
        "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        "Content-Location: https://example.org/boat"
    )
    media_type, body = multipart(
        "related",
        (head, quopri.encodestring(page.encode()).decode()),
        ("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "iVBORw0KGgo="),
    )
    more = {place: "https://example.org/boat"} if place else {}
    article = read(mail(body, media_type=media_type, From="<Saved by Blink>", **more))
    assert (article.title, article.text) == (TITLE, BODY)
    assert (article.url, article.site) == ("https://example.org/boat", "example.org")


def test_parts_in_parts_without_end_are_refused() -> None:
    nested = "".join(
        f'Content-Type: multipart/mixed; boundary="{n}"\r\n\r\n--{n}\r\n' for n in range(5000)
    )
    with pytest.raises(SwollenFile):
        read(mail(nested, media_type='multipart/mixed; boundary="x"'))


@pytest.mark.parametrize(
    ("media_type", "body"),
    [
        ("text/plain", ""),
        ("text/html", "<html></html>"),
        ("image/png", "iVBORw0KGgo="),
        ("multipart/mixed; boundary=x", "no parts at all"),
        ("multipart/related; boundary=x", "--x\r\n\r\n--x--"),
    ],
)
def test_a_letter_without_words_says_so(media_type: str, body: str) -> None:
    with pytest.raises(EmptyText):
        read(mail(body, media_type=media_type))


@pytest.mark.parametrize("cut", range(0, 900, 37))
def test_a_letter_cut_anywhere_is_read_or_refused(cut: int) -> None:
    media_type, body = multipart("alternative", ("Content-Type: text/html", HTML))
    try:
        read(mail(body, media_type=media_type)[:cut])
    except SummarizerError:
        return
