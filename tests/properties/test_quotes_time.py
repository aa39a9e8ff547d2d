"""Texts whose reading once took the square of their length."""

from __future__ import annotations

import time

import pytest

from summarizer.quotes import find_quotes


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
    def seconds(count):
        text = "".join(names.format(name=name(i)) for i in range(count)) + again * count
        start = time.process_time()
        find_quotes(text)
        return time.process_time() - start

    seconds(100)
    short = min(seconds(many) for _ in range(3))
    assert seconds(4 * many) < 7 * short + 0.3


@pytest.mark.parametrize("blank", ["\t", "\u00a0"])
def test_thousands_of_blanks_between_words_are_read_in_linear_time(blank):
    def seconds(count):
        start = time.process_time()
        find_quotes(f"Иван Петров{blank * count}сказал", language="ru")
        return time.process_time() - start

    short = min(seconds(8_000) for _ in range(3))
    assert seconds(32_000) < 7 * short + 0.3
