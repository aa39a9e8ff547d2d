"""word: the paragraphs of a .docx, and what it says of itself."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from summarizer.errors import DamagedFile, EmptyText, SwollenFile
from summarizer.model import Article, BlockKind, Source
from summarizer.read import read_source
from tests.documents import BODY, PARAGRAPHS, TITLE, document, docx, paragraph, zipped

STYLES = "".join(
    f'<w:style w:styleId="{id_}"><w:name w:val="{name}"/>{more}</w:style>'
    for id_, name, more in [
        ("berschrift1", "heading 1", ""),
        ("Titel", "Title", ""),
        ("Zitat", "Quote", ""),
        ("Mein", "My own", '<w:basedOn w:val="berschrift1"/>'),
        ("Liste", "List Bullet", "<w:numPr/>"),
        ("Verzeichnis", "toc 1", ""),
        ("Ring", "ring", '<w:basedOn w:val="Ring"/>'),
    ]
)
TEXT = [paragraph(text) for text in PARAGRAPHS]


def read(main: str, **parts: str) -> Article:
    return read_source(Source(body=docx(main, **parts)))


def test_a_document_is_its_paragraphs() -> None:
    article = read(document(paragraph(TITLE), *TEXT))
    assert (article.title, article.text, article.language) == (TITLE, BODY, "en")
    assert [block.span.of(article.text) for block in article.blocks] == PARAGRAPHS


def test_the_style_tells_what_a_paragraph_is() -> None:
    main = document(
        paragraph(TITLE, "Titel"),
        paragraph("The boat ..... 3", "Verzeichnis"),
        paragraph("The old ferry", "berschrift1"),
        *TEXT[:2],
        paragraph("The new boat", "Mein"),
        paragraph("It carries forty cars, and more people than that.", "Liste"),
        paragraph("It sails five times a day in summer, twice in winter.", more="<w:numPr/>"),
        paragraph("People have waited long enough for this, they say.", "Zitat"),
        paragraph("Nobody knows what a style that rests on itself is.", "Ring"),
        *TEXT[2:],
    )
    article = read(main, styles=STYLES)
    kinds = {block.span.of(article.text)[:16]: block.kind for block in article.blocks}
    assert article.title == TITLE
    assert BlockKind.HEADING == kinds["The old ferry"] == kinds["The new boat"]
    assert BlockKind.LIST_ITEM == kinds["It carries forty"] == kinds["It sails five ti"]
    assert kinds["People have wait"] == BlockKind.BLOCKQUOTE
    assert kinds["Nobody knows wha"] == BlockKind.PARAGRAPH
    assert "....." not in article.text


def test_the_properties_say_who_when_and_what() -> None:
    core = (
        f"<dc:title>{TITLE}</dc:title><dc:creator>Ann Lee; Bo Field</dc:creator>"
        "<dcterms:created>2021-05-03T10:00:00Z</dcterms:created>"
    )
    article = read(document(*TEXT), core=core)
    assert (article.title, article.authors) == (TITLE, ("Ann Lee", "Bo Field"))
    assert datetime(2021, 5, 3, 10, tzinfo=UTC) == article.published


def test_the_words_above_the_text_count_more_than_the_properties() -> None:
    core = (
        "<dc:title>Microsoft Word - ferry.docx</dc:title><dc:creator>admin</dc:creator>"
        "<dcterms:created>1999-01-01T00:00:00Z</dcterms:created>"
    )
    head = [paragraph(TITLE), paragraph("By Ann Lee"), paragraph("3 May 2021")]
    article = read(document(*head, *TEXT), core=core)
    assert (article.title, article.authors, article.text) == (TITLE, ("Ann Lee",), BODY)
    assert datetime(2021, 5, 3, tzinfo=UTC) == article.published


def test_what_a_reviewer_took_out_and_what_stands_twice_is_left_out() -> None:
    main = document(
        *TEXT,
        "<w:p><w:r><w:t>Fares</w:t></w:r><w:del><w:r><w:delText>rose</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t> sank</w:t></w:r></w:moveFrom>"
        "<w:ins><w:r><w:t xml:space='preserve'> stay</w:t></w:r></w:ins><w:r><w:tab/>"
        "<w:t>the</w:t><w:noBreakHyphen/><w:t>same for everybody who lives there.</w:t></w:r>"
        "<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>A box</w:t></w:r></w:p></w:txbxContent>"
        "</w:drawing></w:r></w:p>",
    )
    assert (
        read(main).text.split("\n\n")[-1] == "Fares stay the-same for everybody who lives there."
    )


def test_tables_are_left_out_unless_they_are_the_document() -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in PARAGRAPHS)
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    assert read(document(table)).text == BODY
    other = [paragraph(text) for text in PARAGRAPHS]
    assert read(document(*other, table.replace("boat", "number"))).text == BODY


def box(*content: str) -> str:
    """A text box as Word writes it: once as a drawing, once for older programs."""
    inside = f"<w:txbxContent>{''.join(content)}</w:txbxContent>"
    return (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:drawing>'
        f"{inside}</w:drawing></mc:Choice><mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r><w:r><w:t>After the box.</w:t></w:r></w:p>"
    )


def test_text_boxes_are_left_out_unless_they_are_the_document() -> None:
    assert "In a box." not in read(document(*TEXT, box(paragraph("In a box.")))).text
    boxed = read(document(*map(box, TEXT)))
    assert all(boxed.text.count(text) == 1 for text in PARAGRAPHS)


def test_a_text_box_with_a_sentence_of_its_own_is_read_in_its_place() -> None:
    own = "The ferries carried 41,000 people in the autumn of last year."
    text = read(document(*TEXT, box(paragraph(own)), box(paragraph(PARAGRAPHS[0])))).text
    assert text.count(own) == 1
    assert text.count(PARAGRAPHS[0]) == 1


def test_a_text_box_of_an_older_word_is_read() -> None:
    inside = f"<w:txbxContent>{''.join(TEXT)}</w:txbxContent>"
    article = read(document(f"<w:p><w:r><w:pict>{inside}</w:pict></w:r></w:p>"))
    assert article.text == BODY


def test_what_stands_around_a_text_box_stays_one_paragraph() -> None:
    inner = f"<w:drawing><w:txbxContent>{TEXT[0]}</w:txbxContent></w:drawing>"
    more = f"<w:r>{inner}<w:t>behind.</w:t></w:r></w:p>"
    around = paragraph("Before it, and ").replace("</w:p>", more)
    assert "Before it, and behind." in read(document(around)).text


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("The harbour will be dredged", "from March, they say."), True),
        (("The harbour of the town will be dredged by the two new ships of", "Ann Lee."), True),
        (("It will be dredged.", "Nobody knows when."), False),
        (("Ann Lee", "Harbour Street 5"), False),
    ],
)
def test_a_line_break_within_a_sentence_is_a_space(
    lines: tuple[str, str], *, joined: bool
) -> None:
    first, second = (f"<w:r><w:t>{line}</w:t></w:r>" for line in lines)
    main = document(*TEXT, f"<w:p>{first}<w:r><w:br/></w:r>{second}</w:p>")
    assert (" ".join(lines) in read(main).text) is joined


def test_a_main_part_by_another_name_is_found() -> None:
    relation = '<Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/>'
    members = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f"<Relationships>{relation}</Relationships>",
        "word/document2.xml": document(*TEXT),
    }
    assert read_source(Source(body=zipped(members))).text == BODY


@pytest.mark.parametrize(
    ("main", "error"),
    [
        (document(), EmptyText),
        (document(paragraph(" ")), EmptyText),
        (document(*TEXT)[:-40], DamagedFile),
        ('<!DOCTYPE a [<!ENTITY x "y">]>' + document(*TEXT)[21:], DamagedFile),
        (document("<w:p/>" * 1_500_000), SwollenFile),
    ],
)
def test_a_document_that_cannot_be_read_says_why(main: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        read(main)
