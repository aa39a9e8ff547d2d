"""Texts whose reading once took the square of their length."""

from __future__ import annotations

import pytest

from summarizer.quotes import find_quotes
from tests.cpu_time import is_linear


def name(number):
    """Return a name for a number, another for each: Bababe, Bababi, …"""
    letters = "".join(
        "bdfgklmnprstvz"[number // 14**place % 14] + "aeiou"[place] for place in range(4)
    )
    return letters.capitalize()


#: What was quadratic once: a piece for each of many names, one that is then only said again, and
#: how many it took to show.
MANY = {
    "bearers of one surname": ("{name} Lee said. ", "", 1_000),
    "companies of one ending": ("{name} Corp. said. ", "", 1_000),
    "names of one given name": ("Ann {name} said. ", "Ann said. ", 1_000),
    "women before a he": ("Ann {name} said. ", "he said. ", 1_000),
    "doubtful names before a she": ("“{name} is it” ", "she ", 1_000),
    "quotations of a man who is called he": ("Lee “Yes it is,” he said. ", "", 500),
}


@pytest.mark.parametrize(("names", "again", "many"), MANY.values(), ids=MANY)
def test_a_thousand_of_the_same_sort_are_read_in_linear_time(names, again, many):
    def read(count):
        find_quotes("".join(names.format(name=name(i)) for i in range(count)) + again * count)

    read(100)
    assert is_linear(read, many, 4 * many, times=7, floor_s=0.3)


@pytest.mark.parametrize("language", ["es", "pt"])
def test_people_of_two_surnames_are_read_in_linear_time(language):
    def read(count):
        text = "".join(
            f"Ayer dijo Ana {name(i)} Ruiz {name(count - i)}. Luego habló con Ruiz. "
            for i in range(count)
        )
        find_quotes(text, language=language)

    read(100)
    assert is_linear(read, 500, 2_000, times=7, floor_s=0.3)


@pytest.mark.parametrize("blank", ["\t", "\u00a0"])
def test_thousands_of_blanks_between_words_are_read_in_linear_time(blank):
    def read(count):
        find_quotes(f"Иван Петров{blank * count}сказал", language="ru")

    assert is_linear(read, 8_000, 32_000, times=7, floor_s=0.3)
