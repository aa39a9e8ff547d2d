"""Uzbek: the words that the stages need. What each set is for: `base.py`.

They stand here in Latin letters; those that only Cyrillic has are given beside them.
"""

from __future__ import annotations

from summarizer.languages.base import Language, word_set
from summarizer.languages.speech.uz import SPEECH
from summarizer.languages.uzbek_letters import spell_words

_STOP_WORDS = word_set(
    """
    agar albatta ana ancha asosan atigi avval aynan ayni ayrim balki barcha bari bazi bilan bir
    birga biri birinchi biroq biror biz bizga bizni bizning boʻladi boʻlar boʻldi boʻlgan boʻlib
    boʻlishi boʻlmasa boʻlmaydi boʻlmoq boʻlsa bor boshqa bu bugun bular bularning bunda bundan
    bunday bundek buni buning butun chunki davomida deb dedi degan dek deya deydi edi ega ekan
    ekanini ekanligi emas endi eng esa etdi etgan etilgan etish faqat garchi goʻyo hali ham hamda
    hamma hammasi haqida har hatto hech holda hozir hozirgi ichida ikki ikkinchi ila kabi kam kerak
    keyin kim kimdir koʻp koʻpchilik koʻproq koʻra lekin maʼlum mana mazkur men menga meni mening
    mumkin na naqadar nega nima nimadir nimaga orasida orqali oʻrtasida oʻsha oʻz oʻzi oʻzining
    qachon qadar qanaqa qancha qanday qarab qaramasdan qaramay qarshi qayerda qaysi qildi qilgan
    qilib qilish sababdan sababli sen senga seni shu shular shunda shundan shunday shuni shuning
    shuningdek sifatida siz sizga sizni sizning soʻng toʻgʻrisida toki tomonidan tufayli turli u
    uchun ular ularga ularni ularning umuman unda undan unga uni uning ustida uzoq va vaqtda xolos
    xuddi yana yangi yil yo yoki yoʻq yoxud yuzasidan zero
    """
)

_BACKWARD = word_set(
    """
    aksincha ammo balki binobarin biroq boshqacha_aytganda boz_ustiga bu bu_esa bular bularning
    bunda bundan bundan_tashqari bunday bunga buni buning chunki demak garchi hatto holbuki
    ikkalasi ikkovi jumladan keyin keyinchalik lekin masalan mazkur natijada oʻsha qolaversa shu
    shu_bilan_birga shu_bois shu_sababli shu_tufayli shunda shundan shunday shunga shunga_qaramay
    shuni shuning shuning_uchun shuningdek soʻng u ular ulardan ularga ularni ularning
    ularning_aytishicha unda undan unga uni uning uning_aytishicha uning_soʻzlariga_koʻra ushbu va
    vaholanki xususan yana yoki zero
    """
)

_FORWARD = word_set("mana quyida quyidagi")

_ANSWERING = word_set("albatta aslo ha hali_yoʻq hech_qachon mutlaqo shubhasiz toʻgʻri yoʻq")

_TURNING = word_set("biroq shu_sababli shuning_uchun")

_BINDING = word_set("akad ch dots dr gʻ gen k koʻch mas oʻ prof q sh tum vil д-р кап м-н ул")

_ABBREVIATIONS = word_set(
    """
    b cm h.k kg km ltd m.a ming mln mlrd mm sh.k sm soʻm trln u v.b va_h.k y yy т.д
    т.п
    """
)

_NUMBERED = word_set("av band bet jadval jild modda no rasm tel с ст №")

_CLOSING = word_set("kg km mln mlrd sm soʻm u")

LANGUAGE = Language(
    code="uz",
    name="uzbek",
    marks=("“", "”"),
    stop_words=spell_words(_STOP_WORDS),
    backward=spell_words(_BACKWARD),
    forward=spell_words(_FORWARD),
    counting=spell_words(word_set("ikkinchidan uchinchidan toʻrtinchidan")),
    answering=spell_words(_ANSWERING),
    turning=spell_words(_TURNING),
    binding=spell_words(_BINDING),
    abbreviations=spell_words(_ABBREVIATIONS),
    closing=spell_words(_CLOSING),
    numbered=spell_words(_NUMBERED),
    stem_length=6,
    speech=SPEECH,
)
