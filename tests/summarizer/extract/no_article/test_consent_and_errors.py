"""consent_and_errors: a question about cookies, or word of a failure, and reports on either."""

from __future__ import annotations

import pytest

from summarizer.extract.html.tree import parse, visible
from summarizer.extract.no_article.consent_and_errors import (
    asks_consent,
    is_consent_box,
    tells_error,
)

WE_USE = "We and our 61 partners use cookies to show personalised ads. "
YOU_MAY = "You can manage your choices at any time, or reject all. "
BY_CLICKING = "By clicking “Accept all” you agree. See our privacy policy. "


@pytest.mark.parametrize("times", [1, 8])
def test_a_question_about_cookies_may_be_of_any_length(times: int):
    text = (WE_USE + YOU_MAY + BY_CLICKING) * times
    assert asks_consent(text, len(text.split()))


def test_a_report_names_buttons_in_quotation_marks():
    text = (
        "Visitors could press “Accept all” but not “Reject all”, “Manage choices” or “Your "
        "choices”, the regulator said. It fined the chain. The cookies were many. The chain will "
        "appeal. It has paid before. Nobody was surprised."
    )
    assert not asks_consent(text, len(text.split()))


@pytest.mark.parametrize(
    ("attributes", "outside", "said", "expected"),
    [
        ("id='CybotCookiebotDialog'", 2, "Τα cookies", True),
        ("id='onetrust-consent-sdk'", 2, "Τα cookies", True),
        ("class='didomi-popup-view'", 2, "Τα cookies", True),
        ("class='page sp_message_container'", 2, "Τα cookies", True),
        # there is more on the page, it is another box, or one around the whole article
        ("id='onetrust-consent-sdk'", 10, "Τα cookies", False),
        ("class='page'", 0, "Τα cookies", False),
        ("id='subtermly'", 0, "Τα cookies", False),
        ("class='page usercentrics-on'", 0, "Τα πλοία", False),
    ],
)
def test_a_box_of_a_service_asks_in_any_language(
    attributes: str, outside: int, said: str, expected: bool
):
    box = f"<div {attributes}><p>{'Δεχόμαστε τα πάντα. ' * 20}{said}</p></div>"
    tree = parse(f"<main>{'<p>Πλοία στο λιμάνι.</p>' * outside}</main>{box}").root
    assert is_consent_box(tree, visible(tree)) == expected


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Page not found | Sawl Mirror", ""),
        ("Sawl Mirror", "Oops! That page can’t be found."),
        ("La Voz", "¡Vaya! No encontramos lo que buscas"),
        ("Sawl Mirror", "Unavailable due to legal reasons"),
        ("Error 503", "Service unavailable"),
        ("Seite nicht gefunden – Möwenblatt", ""),
        ("Page introuvable", ""),
        ("Harbour Bell | 521: Web server is down", ""),
        # the database of a blog does not answer
        ("Fout bij het maken van een verbinding met de database", ""),
        ("Fehler beim Aufbau einer Datenbankverbindung", ""),
        ("Erreur lors de la connexion à la base de données", ""),
        ("Error al establecer una conexión con la base de datos", ""),
        ("Errore nello stabilire una connessione al database", ""),
        ("Erro ao estabelecer uma conexão com o banco de dados", ""),
        ("Fel vid upprättande av databasanslutning", ""),
        ("Błąd podczas łączenia się z bazą danych", ""),
        ("Ошибка установки соединения с базой данных", ""),
        ("Помилка встановлення зв’язку з базою даних", ""),
        ("Chyba při navazování spojení s databází", ""),
        ("Veritabanı bağlantısı kurulurken hata", ""),
        ("データベース接続確立エラー", ""), ("建立数据库连接时出错", ""),
        ("خطأ في إنشاء اتصال بقاعدة البيانات", ""), ("خطا در برقراری ارتباط با پایگاه داده", ""),
        ("डेटाबेस कनेक्शन स्थापित करने में त्रुटि", ""), ("데이터베이스 연결 설정 오류", ""),
        ("Kesalahan saat membuat koneksi ke basis data", ""),
        ("Maʼlumotlar bazasiga ulanishda xatolik", ""),
        ("ページが見つかりません", ""),
    ],
)  # fmt: skip
def test_a_title_that_says_nothing_else_tells_an_error(title: str, heading: str):
    assert tells_error(title, heading, "The tide is high. " * 40, 160)


def test_a_long_page_about_an_error_excuses_itself():
    text = "An error occurred while the page was shown. Please try again. We are sorry. " * 4
    assert tells_error("Application error: a client-side exception", "", text, 60)


@pytest.mark.parametrize(
    "title", ["Boy not found after third day of search", "Oops, she did it again", "Route 404"]
)
def test_a_report_is_no_error(title: str):
    assert not tells_error(title, title, "Divers searched the lake at Hollin again. " * 10, 70)
