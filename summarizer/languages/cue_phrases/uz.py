"""Uzbek cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set
from summarizer.languages.speech.uz import DAYS, MONTHS
from summarizer.languages.uzbek_letters import spell_cue_phrases

_LATIN = CuePhrases(
    first_person=word_set("biz bizga bizni bizning men menga meni mening"),
    second_person=word_set("sen senga seni sening siz sizga sizni sizning"),
    third_person=word_set("u ular ularga ularni ularning unga uni uning"),
    conclude=word_set(
        """
        bir_soʻz_bilan boshqacha_aytganda demak oxir_oqibat qisqasi umuman_olganda xullas xulosa
        xulosa_qilib yakunda
        """
    ),
    advise=word_set(
        """
        doimo esda_tuting eʼtibor_bering foydalaning har_doim hech_qachon ishonch_hosil_qiling
        kamida kerak koʻpi_bilan lozim majbur maslahat muhim saqlaning shart tanlang tavsiya
        tavsiya_etiladi unutmang zarur
        """
    ),
    judge=word_set(
        """
        afzalligi afzallik ajoyib arzon eng_katta eng_muhim eng_yaxshi eng_yomon foydali ideal
        kamchiligi kamchilik mukammal qimmat qulay yaxshi yomon zoʻr
        """
    ),
    find=word_set(
        """
        aniqlandi ekspertlar foiz foizi hisobot koʻrsatdi maʼlumotlar maʼlumotlarga_koʻra
        mutaxassislar natijalar natijasida olimlar oʻrtacha soʻrov statistika tadqiqot
        tadqiqotchilar tahlil
        """
    ),
    reason=word_set(
        """
        bois chunki natijasida olib_keladi oqibatida sababi sababli shu_sababli shuning_uchun
        tufayli zero
        """
    ),
    define=word_set(
        """
        anglatadi deb_ataladi degani deyiladi hisoblanadi iborat maʼnosini nomlanadi tushuniladi
        """
    ),
    announce=word_set(
        """
        aytib_beramiz bilib_olasiz bu_maqolada davomini_oʻqing keling koʻrib_chiqamiz quyida
        quyidagi tanishtiramiz ushbu_bobda ushbu_boʻlimda ushbu_darsda ushbu_maqolada
        """
    ),
    promote=word_set(
        """
        bepul bogʻlaning bosing buyurtma chegirma facebook homiy instagram kanalimizga
        kuzatib_boring obuna obuna_boʻling reklama roʻyxatdan sotib_oling telegram twitter whatsapp
        youtube yuklab_oling
        """
    ),
    page=word_set(
        """
        eʼlon_qilingan foto getty izoh izohlar manba maxfiylik muallif mualliflik_huquqi muharrir
        muxbir reuters surat teglar ulashish video yangilangan
        """
    ),
    example=word_set(
        """
        deylik faraz_qiling jumladan masalan misol misol_tariqasida misol_uchun tasavvur_qiling
        """
    ),
    contrast=word_set(
        """
        aksincha ammo balki biroq garchi holbuki lekin oʻrniga qaramay shunga_qaramay vaholanki
        """
    ),
    commonplace=word_set(
        """
        bugungi_kunda hamma har_birimiz hech_kimga_sir_emas hozirgi_kunda koʻpchilik kundan_kunga
        rahmat soʻnggi_yillarda xush_kelibsiz
        """
    ),
    report=DAYS
    | MONTHS
    | word_set(
        """
        bildirdi dedi dedilar hokim hukumat kecha maʼlum_qildi matbuot_xizmati politsiya prezident
        qayd_etdi sud taʼkidladi vazir vazirligi vazirlik xabar_berdi
        """
    ),
    summary_heading=word_set("asosiy_fikrlar mazmuni qisqacha xulosa"),
    closing_heading=word_set("soʻnggi_soʻz xulosa yakun yakuniy_fikrlar"),
    aside_heading=word_set(
        """
        adabiyotlar aloqa foydalanilgan_adabiyotlar havolalar izohlar manbalar mavzuga_oid
        muallif_haqida yana_qarang
        """
    ),
    opening_heading=word_set("kirish muqaddima soʻzboshi"),
    guide_title=word_set("maslahatlar nega nima qadam qanday qoʻllanma usullari"),
    list_title=word_set("eng eng_yaxshi roʻyxat sabab"),
    comparison_title=word_set("farqi taqqoslash vs yoki"),
    review_title=word_set("sharh taqriz"),
)

CUE_PHRASES = spell_cue_phrases(_LATIN)
