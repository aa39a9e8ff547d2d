"""letter: what somebody wrote, without what they quote and sign with."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lxml import html

from summarizer.files.letter import Letter, from_html, from_text

OWN = "The second boat is here and sails at noon on Sunday."
OLD = "What is new on the island since the storm of May?"


def plain(text: str, *, flowed: bool = False, cover_words: int = 5) -> Letter:
    return from_text(text, flowed=flowed, cover_words=cover_words)


def texts(letter: Letter) -> list[str]:
    return [unit.text for unit in letter.units]


@pytest.mark.parametrize("empty", [0, 1])
def test_a_head_below_a_border_may_have_empty_lines(empty: int) -> None:
    gap = "\n" * (1 + empty)
    head = gap.join(["From: Bo Field", "Sent: 2 May 2021", "Subject: new"])
    assert texts(plain(f"{OWN}\n\n-----Original Message-----{gap}{head}\n\n{OLD}")) == [OWN]


@pytest.mark.parametrize(
    "head",
    [
        "From: Bo Field\nSent: 2 May 2021\nTo: Ann Lee\nSubject: new",
        "Fra: Bo Field\nSendt: 2. mai 2021\nTil: Ann Lee\nEmne: nytt",
        "Från: Bo Field\nSkickat: den 2 maj 2021\nTill: Ann Lee\nÄmne: nytt",
        "Od: Bo Field\nWysłano: 2 maja 2021\nDo: Ann Lee\nTemat: nowe",
        "Van: Bo Field\nVerzonden: 2 mei 2021\nAan: Ann Lee\nOnderwerp: nieuws",
        "-----Bo Field wrote: -----\nTo: Ann Lee\nFrom: Bo Field\nSubject: new",
    ],
)
def test_a_letter_ends_above_the_head_of_another_without_a_border(head: str) -> None:
    assert texts(plain(f"{OWN}\n\n{head}\n\n{OLD}")) == [OWN]


def test_a_letter_that_tells_who_it_is_from_is_no_head() -> None:
    told = "From: the harbour\nTo: the island, and back at six"
    assert len(texts(plain(f"{OWN}\n\n{told}\n\n{OLD}"))) == 4


@pytest.mark.parametrize(
    "signature",
    [
        "Kind regards,\nAnn Lee\n\nHead of Boats | Skerry Ferries\nTel. +44 1632 960 123",
        "Mit freundlichen Grüßen\nAnn Lee",
        "Met vriendelijke groet,\n\nAnn Lee",
        "С уважением,\nАнна Ли",
        "This e-mail and its attachments are confidential.",
        "Thanks!\nAnn\n\nConfidentiality notice: for its reader alone. Delete it otherwise.",
    ],
)
def test_a_signature_without_a_mark_is_left_out(signature: str) -> None:
    letter = f"{OWN}\n\n{OLD} Please tell me before the boat leaves, for I must plan the week."
    kept = texts(plain(letter))
    assert texts(plain(f"{letter}\n\n{signature}")) == kept
    rest = "".join(f"<p>{line}</p>" for line in signature.split("\n") if line)
    body = "".join(f"<p>{line}</p>" for line in letter.split("\n") if line)
    assert texts(page(body + rest)) == kept


@pytest.mark.parametrize(
    "rest",
    [
        "Thanks!\n\nWhat to bring:\n- bread\n- ropes\n- a lamp",
        "Cheers\n\n" + "\n".join(f"The boat has sail number {n}" for n in range(13)),
        "This message is intended for the young above all\nCome on Sunday",
        "From: Oslo\nTo: Bergen\nDate: 3 May 2021\n\nBe at the pier at six.",
        "From: Oslo\nTo: Bergen\n\nFrom: Bergen\nTo: Oslo\n\nBe at the pier at six.",
    ],
)
def test_what_only_looks_like_a_signature_or_a_head_stays(rest: str) -> None:
    last = rest.rsplit("\n", 1)[-1].removeprefix("- ")
    assert texts(plain(f"{OWN} {OLD}\n\n{rest}"))[-1] == last


def test_a_list_below_thanks_stays_on_a_page() -> None:
    letter = page(f"<p>{OWN}</p><p>Thanks!</p><ul><li>bread</li><li>ropes</li></ul>")
    assert texts(letter)[-1] == "ropes"


def test_what_is_written_below_a_greeting_stays() -> None:
    postscript = "P.S. The second boat does not stop at the pier on Sundays."
    letter = f"{OWN}\n\nKind regards,\nAnn\n\n{postscript}"
    assert texts(plain(letter))[-1] == postscript
    assert OWN in texts(plain(f"This message is confidential.\n\n{OWN}\n\n{OLD}"))


def test_a_head_has_eight_lines_at_most() -> None:
    filling = [f"Item {n} of the list." for n in range(9)]
    near = ["From: Bo Field", *filling[:6], "Subject: new"]
    far = ["From: Bo Field", *filling[:7], "Subject: new"]
    assert texts(plain("\n".join([OWN, "---", *near]))) == [OWN]
    assert len(texts(plain("\n".join([OWN, "---", *far])))) > 1


def test_one_line_of_a_head_is_none() -> None:
    assert len(texts(plain(f"{OWN}\n\n---\nFrom: Bo Field\n\n{OLD}"))) > 1


def test_a_letter_that_is_passed_on_has_all_that_its_head_says() -> None:
    head = (
        "From: Cleo Park <c@example.org>\nTo: a@example.org\nCc: b@example.org\n"
        "Reply-To: c@example.org\nDate: 1 May 2021\nSubject: The boat"
    )
    letter = plain(f"Look!\n\n---\n{head}\n\n{OLD}")
    assert (letter.subject, letter.authors) == ("The boat", ("Cleo Park",))
    assert letter.sent == datetime(2021, 5, 1, tzinfo=UTC)
    assert texts(letter) == [OLD]


def test_who_only_has_an_address_has_no_name() -> None:
    letter = plain(f"Look!\n\n---\nFrom: c@example.org\nSubject: The boat\n\n{OLD}")
    assert letter.authors == ()


def test_few_words_above_a_quotation_only_pass_it_on() -> None:
    text = f"Look at this!\n\n> {OLD}"
    assert texts(plain(text, cover_words=3)) == ["Look at this!"]
    assert OLD in texts(plain(text, cover_words=4))


@pytest.mark.parametrize(
    "introduction",
    [
        "Ann Lee wrote:",
        "On 2 May 2021 at 10:12, Bo Field <bo@example.org>\nwrote:",
    ],
)
def test_what_introduces_a_quotation_goes_with_it(introduction: str) -> None:
    assert texts(plain(f"{OWN}\n\n{introduction}\n\n> {OLD}")) == [OWN]


def test_a_paragraph_above_a_quotation_stays() -> None:
    assert texts(plain(f"{OWN}\n\n> {OLD}")) == [OWN]
    two = f"{OWN}\n{'They wrote ' * 8}the following:\n> {OLD}"
    assert texts(plain(two)) == [OWN]


def test_all_below_the_last_mark_of_a_signature_is_left_out() -> None:
    assert texts(plain(f"{OWN}\n\n-- \nAnn Lee\n\nHarbour News")) == [OWN]
    assert "Ann Lee" in texts(plain(f"{OWN}\n\n-- \nAnn Lee\n\n-- \nHarbour News"))
    assert OWN in texts(plain(f"-- \n{OWN}"))


def test_flowing_lines_are_joined_but_no_quoted_and_no_signed_ones() -> None:
    text = "The second boat is here \nand sails at noon.\n> on \nSunday at the old pier.\n-- \nAnn"
    assert texts(plain(text, flowed=True)) == [
        "The second boat is here and sails at noon.", "Sunday at the old pier.",
    ]  # fmt: skip


def page(markup: str, *, cover_words: int = 5) -> Letter:
    return from_html(html.fromstring(f"<div>{markup}</div>"), cover_words=cover_words)


@pytest.mark.parametrize(
    "quoted",
    [
        f"<blockquote type='cite'><p>{OLD}</p></blockquote>",
        f"<div class='gmail_quote'>{OLD}</div>",
        f"<p>From: Bo Field</p><p>Sent: 2 May 2021</p><p>Subject: new</p><p>{OLD}</p>",
    ],
)
def test_what_is_answered_is_no_part_of_a_page(quoted: str) -> None:
    assert texts(page(f"<p>{OWN}</p>{quoted}")) == [OWN]


@pytest.mark.parametrize(
    "head",
    [
        "<p>-----Original Message-----</p><p>From: Bo Field</p><p>Sent: 2 May 2021</p>",
        "<p>From: Bo Field</p><p>Sent: 2 May 2021</p><p>To: Ann</p><p>Cc: Cy</p><p>Subject: x</p>",
    ],
)
def test_a_page_ends_above_the_head_of_another_letter(head: str) -> None:
    assert texts(page(f"<p>{OWN}</p>{head}<p>{OLD}</p>"))[0] == OWN
    assert OLD not in texts(page(f"<p>{OWN}</p>{head}<p>{OLD}</p>"))


def test_a_page_that_tells_of_a_journey_has_no_head() -> None:
    told = "<p>From: Oslo</p><p>To: Bergen</p><p>Date: 3 May 2021</p>"
    assert texts(page(f"<p>{OWN}</p>{told}<p>{OLD}</p>"))[-1] == OLD


def test_a_page_that_only_passes_on_is_read_with_its_quotation() -> None:
    quoted = f"<blockquote type='cite'><p>{OLD}</p></blockquote>"
    assert texts(page(f"<p>Look!</p>{quoted}")) == ["Look!", OLD]


def test_a_page_without_words_is_an_empty_letter() -> None:
    assert page("").words == 0
