"""posts: the text of a thread, without what its program says in it."""

from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring

from summarizer.extract.posts import pieces_of
from summarizer.extract.threads import Post

ASKED = "My roof box hums from sixty kilometres an hour on."
SAID = "Wind a cord round the front bar in a wide spiral."


def text_of(*bodies: str) -> list[str]:
    posts = [
        Post(author=f"Author {n}", body=fragment_fromstring(f"<div>{body}</div>"))
        for n, body in enumerate(bodies)
    ]
    return [f"{piece.kind}: {piece.text}" for piece in pieces_of(posts)]


def test_a_post_stands_under_its_author():
    assert text_of(ASKED, SAID) == [
        "author: Author 0", f"paragraph: {ASKED}", "author: Author 1", f"paragraph: {SAID}",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "quotation",
    [
        f"<blockquote>{ASKED}</blockquote>",
        f"<blockquote>Author 0 wrote: {ASKED}</blockquote>",
        f"<div class='quote_box quote'><div>Author 0 said:</div><div>{ASKED}</div></div>",
    ],
)
def test_what_is_quoted_of_another_post_is_said_once(quotation: str):
    found = text_of(ASKED, quotation + SAID)
    assert found[-1] == f"paragraph: {SAID}"
    assert sum(ASKED in line for line in found) == 1


def test_what_is_quoted_from_elsewhere_is_a_quotation():
    found = text_of(ASKED, f"<blockquote>Hum is a matter of eddies.</blockquote>{SAID}")
    assert "blockquote: Hum is a matter of eddies." in found


def test_a_post_of_nothing_but_a_quotation_is_left_out():
    assert text_of(ASKED, f"<blockquote>{ASKED}</blockquote>")[2:] == []


def test_a_body_that_is_marked_as_a_quotation_is_none():
    body = fragment_fromstring(f"<blockquote>{ASKED}</blockquote>")
    posts = [Post(author="Ann", body=body)] * 2
    assert [piece.kind for piece in pieces_of(posts)] == ["author", "paragraph"] * 2


@pytest.mark.parametrize(
    "remark",
    [
        "Click to expand...", "Last edited by old_hob on 4 January", "Sent from my Fono 4",
        "Joined: Mar 2011", "Reply", "Reply with quote", "12 likes",
        "Zuletzt geändert von old_hob am 4. Januar", "Gesendet von meinem Fono", "Beiträge: 318",
        "Dernière modification par old_hob", "Envoyé de mon Fono", "Inscription : 2011",
        "Última edición por old_hob el 4 de enero", "Enviado desde mi Fono", "Mensajes: 318",
        "Ultima modifica di old_hob il 4 gennaio", "Inviato dal mio Fono", "Messaggi: 318",
        "Última edição por old_hob", "Enviado do meu Fono", "Mensagens: 318",
        "Laatst bewerkt door old_hob", "Verzonden vanaf mijn Fono", "Berichten: 318",
        "Ostatnio edytowany przez old_hob", "Wysłane z mojego Fono", "Posty: 318",
        "Последний раз редактировалось old_hob", "Отправлено с моего Fono", "Сообщения: 318",
        "Senast redigerad av old_hob", "Skickat från min Fono", "Inlägg: 318",
        "Востаннє редагував old_hob", "Надіслано з мого Fono", "Повідомлень: 318",
    ],
)  # fmt: skip
def test_what_the_program_says_in_a_post_is_left_out(remark: str):
    assert text_of(f"<p>{ASKED}</p><p>{remark}</p>")[1:] == [f"paragraph: {ASKED}"]


def test_a_signature_and_what_is_hidden_are_left_out():
    hidden = f"<p>{ASKED}</p><p hidden>{SAID}</p><div class='signature'>Ann, since 2011</div>"
    assert text_of(hidden)[1:] == [f"paragraph: {ASKED}"]
