"""Uzbek: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set
from summarizer.languages.speech.uz import SPEECH

_STOP_WORDS = word_set(
    """
    agar albatta ana ancha asosan atigi avval aynan ayni ayrim balki barcha bari bazi bilan bir
    birga biri birinchi biroq biror biz bizga bizni bizning bor boshqa boʻladi boʻlar boʻldi
    boʻlgan boʻlib boʻlishi boʻlmasa boʻlmaydi boʻlmoq boʻlsa bu bugun bular bularning bunda bundan
    bunday bundek buni buning butun chunki davomida deb dedi degan dek deya deydi edi ega ekan
    ekanini ekanligi emas endi eng esa etdi etgan etilgan etish faqat garchi goʻyo hali ham hamda
    hamma hammasi haqida har hatto hech holda hozir hozirgi ichida ikki ikkinchi ila kabi kam kerak
    keyin kim kimdir koʻp koʻpchilik koʻproq koʻra lekin mana mazkur maʼlum men menga meni mening
    mumkin na naqadar nega nima nimadir nimaga orasida orqali oʻrtasida oʻsha oʻz oʻzi oʻzining
    qachon qadar qanaqa qancha qanday qarab qaramasdan qaramay qarshi qayerda qaysi qildi qilgan
    qilib qilish sababdan sababli sen senga seni shu shular shunda shundan shunday shuni shuning
    shuningdek sifatida siz sizga sizni sizning soʻng toki tomonidan toʻgʻrisida tufayli turli u
    uchun ular ularga ularni ularning umuman unda undan unga uni uning ustida uzoq va vaqtda xolos
    xuddi yana yangi yil yo yoki yoxud yoʻq yuzasidan zero аввал агар айнан айни айрим албатта ана
    анча асосан атиги бази балки бари барча биз бизга бизни бизнинг билан бир бирга бири биринчи
    бирор бироқ бор бошқа бу бугун булар буларнинг бунда бундай бундан бундек буни бунинг бутун
    бўлади бўлар бўлган бўлди бўлиб бўлиши бўлмайди бўлмаса бўлмоқ бўлса ва вақтда гарчи гўё
    давомида деб деган деди дейди дек дея зеро икки иккинчи ила ичида йил каби кам кейин керак ким
    кимдир кўп кўпроқ кўпчилик кўра лекин мазкур мана маълум мен менга мени менинг мумкин на
    нақадар нега нима нимага нимадир орасида орқали сабабдан сабабли сен сенга сени сиз сизга сизни
    сизнинг сифатида сўнг токи томонидан турли туфайли тўғрисида у узоқ улар уларга уларни уларнинг
    умуман унга унда ундан уни унинг устида учун фақат холос худди чунки шу шулар шунда шундай
    шундан шуни шунинг шунингдек эга эди экан эканини эканлиги эмас энг энди эса этган этди этилган
    этиш юзасидан яна янги ё ёʻқ ёки ёхуд ўз ўзи ўзининг ўртасида ўша қадар қаерда қайси қанақа
    қандай қанча қараб қарамай қарамасдан қарши қачон қилган қилди қилиб қилиш ҳали ҳам ҳамда ҳамма
    ҳаммаси ҳар ҳатто ҳақида ҳеч ҳозир ҳозирги ҳолда
    """
)

_BACKWARD = word_set(
    """
    aksincha ammo balki binobarin biroq boshqacha_aytganda boz_ustiga bu bu_esa bular bularning
    bunda bundan bundan_tashqari bunday bunga buni buning chunki demak garchi hatto holbuki
    ikkalasi ikkovi jumladan keyin keyinchalik lekin masalan mazkur natijada o'sha oʻsha qolaversa
    shu shu_bilan_birga shu_bois shu_sababli shu_tufayli shunda shundan shunday shunga
    shunga_qaramay shuni shuning shuning_uchun shuningdek so'ng soʻng u ular ulardan ularga ularni
    ularning ularning_aytishicha unda undan unga uni uning uning_aytishicha uning_so'zlariga_ko'ra
    uning_soʻzlariga_koʻra ushbu va vaholanki xususan yana yoki zero аксинча аммо балки бинобарин
    бироқ боз_устига бошқача_айтганда бу бу_эса булар буларнинг бунга бунда бундай бундан
    бундан_ташқари буни бунинг ва ваҳоланки гарчи демак жумладан зеро иккаласи иккови кейин
    кейинчалик лекин мазкур масалан натижада сўнг у улар уларга улардан уларни уларнинг
    уларнинг_айтишича унга унда ундан уни унинг унинг_айтишича унинг_сўзларига_кўра ушбу хусусан
    чунки шу шу_билан_бирга шу_боис шу_сабабли шу_туфайли шунга шунга_қарамай шунда шундай шундан
    шуни шунинг шунинг_учун шунингдек яна ёки ўша қолаверса ҳатто ҳолбуки
    """
)

_FORWARD = word_set(
    """
    mana quyida quyidagi мана қуйида қуйидаги
    """
)

_ANSWERING = word_set(
    """
    albatta aslo ha hali_yo'q hali_yoʻq hech_qachon mutlaqo shubhasiz to'g'ri toʻgʻri yo'q yoʻq
    албатта асло мутлақо тўғри шубҳасиз ёʻқ ҳа ҳали_ёʻқ ҳеч_қачон
    """
)

_TURNING = word_set(
    """
    biroq shu_sababli shuning_uchun бироқ шу_сабабли шунинг_учун
    """
)

_BINDING = word_set(
    """
    akad ch dots dr gen g‘ k mas o‘ prof q sh tum vil акад вил ген д-р доц др к кап м-н мас маёр о
    проф ст туман ул ш ғ қ
    """
)

_ABBREVIATIONS = word_set(
    """
    b cm h.k kg km ltd m.a ming mln mlrd mm sh.k sm so‘m trln u v.b va_h.k y yy б в.б ва_ҳ.к й йй
    кг км м м.а минг млн млрд см т.д т.п трлн ш.к ҳ.к
    """
)

_NUMBERED = word_set(
    """
    av band bet jadval jild modda no rasm tel банд бет жадвал жилд модда расм с ст №
    """
)

_CLOSING = word_set(
    """
    kg km mln mlrd sm so‘m u
    """
)

LANGUAGE = Language(
    code="uz",
    name="uzbek",
    marks=("“", "”"),
    stop_words=_STOP_WORDS,
    backward=_BACKWARD,
    forward=_FORWARD,
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    closing=_CLOSING,
    numbered=_NUMBERED,
    stem_length=6,
    speech=SPEECH,
)
