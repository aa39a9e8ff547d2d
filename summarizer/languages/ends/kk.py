"""Kazakh: the words that show where sentences end. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set

_STOP_WORDS = word_set(
    """
    ал ақыры бәрі бірақ біз бұл бүгін дегенмен ендеше енді ертең ешкім ештеңе және кеше кім қазір
    қалай қалғаны қашан қайда мен мұнда не неге олар ол онда оның осы осыдан сен сіз содан сол
    солай сондықтан сонда сосын тек
    """
)

LANGUAGE = Language(
    code="kk",
    name="",
    marks=("«", "»"),
    stop_words=_STOP_WORDS,
    binding=word_set("акад ген доц д-р им мыс полк проф қар"),
    abbreviations=word_set("al ауд б б.з.д ғ ж жж көш қ м обл т т.б т.с.с т.т"),
    closing=word_set("т.б т.с.с т.т"),
    numbered=word_set("б.з.д ж жж кест көш сағ сур тел тн"),
    # The parts of a law are abbreviated behind their number: "4-б. 2-т.".
    numbered_endings=("-б", "-т"),
)
