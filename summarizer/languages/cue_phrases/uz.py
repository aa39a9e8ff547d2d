"""Uzbek cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set

CUE_PHRASES = CuePhrases(
    first_person=word_set(
        """
        biz bizga bizni bizning men menga meni mening биз бизга бизни бизнинг мен менга мени менинг
        """
    ),
    second_person=word_set(
        """
        sen senga seni sening siz sizga sizni sizning сен сенга сени сенинг сиз сизга сизни сизнинг
        """
    ),
    third_person=word_set(
        """
        u ular ularga ularni ularning unga uni uning у улар уларга уларни уларнинг унга уни унинг
        """
    ),
    conclude=word_set(
        """
        bir_so_z_bilan bir_soʻz_bilan boshqacha_aytganda demak oxir_oqibat qisqasi umuman_olganda
        xullas xulosa xulosa_qilib yakunda бир_сўз_билан бошқача_айтганда демак охир_оқибат
        умуман_олганда хуллас хулоса хулоса_қилиб якунда қисқаси
        """
    ),
    advise=word_set(
        """
        doimo e_tibor_bering esda_tuting eʼtibor_bering foydalaning har_doim hech_qachon
        ishonch_hosil_qiling kamida kerak ko_pi_bilan koʻpi_bilan lozim majbur maslahat muhim
        saqlaning shart tanlang tavsiya tavsiya_etiladi unutmang zarur доимо зарур
        ишонч_ҳосил_қилинг камида керак кўпи_билан лозим мажбур маслаҳат муҳим сақланинг тавсия
        тавсия_этилади танланг унутманг фойдаланинг шарт эсда_тутинг эътибор_беринг ҳар_доим
        ҳеч_қачон
        """
    ),
    judge=word_set(
        """
        afzalligi afzallik ajoyib arzon eng_katta eng_muhim eng_yaxshi eng_yomon foydali ideal
        kamchiligi kamchilik mukammal qimmat qulay yaxshi yomon zo_r zoʻr ажойиб арзон афзаллиги
        афзаллик зўр идеал камчилиги камчилик мукаммал фойдали энг_катта энг_муҳим энг_яхши
        энг_ёмон яхши ёмон қиммат қулай
        """
    ),
    find=word_set(
        """
        aniqlandi ekspertlar foiz foizi hisobot ko_rsatdi koʻrsatdi ma_lumotlar ma_lumotlarga_ko_ra
        maʼlumotlar maʼlumotlarga_koʻra mutaxassislar natijalar natijasida o_rtacha olimlar
        oʻrtacha so_rov soʻrov statistika tadqiqot tadqiqotchilar tahlil аниқланди кўрсатди
        маълумотлар маълумотларга_кўра мутахассислар натижалар натижасида олимлар статистика сўров
        тадқиқот тадқиқотчилар таҳлил фоиз фоизи экспертлар ўртача ҳисобот
        """
    ),
    reason=word_set(
        """
        bois chunki natijasida olib_keladi oqibatida sababi sababli shu_sababli shuning_uchun
        tufayli zero боис зеро натижасида олиб_келади оқибатида сабаби сабабли туфайли чунки
        шу_сабабли шунинг_учун
        """
    ),
    define=word_set(
        """
        anglatadi deb_ataladi degani deyiladi hisoblanadi iborat ma_nosini maʼnosini nomlanadi
        tushuniladi англатади деб_аталади дегани дейилади иборат маъносини номланади тушунилади
        ҳисобланади
        """
    ),
    announce=word_set(
        """
        aytib_beramiz bilib_olasiz bu_maqolada davomini_o_qing davomini_oʻqing keling
        ko_rib_chiqamiz koʻrib_chiqamiz quyida quyidagi tanishtiramiz ushbu_bo_limda ushbu_bobda
        ushbu_boʻlimda ushbu_darsda ushbu_maqolada айтиб_берамиз билиб_оласиз бу_мақолада
        давомини_ўқинг келинг кўриб_чиқамиз таништирамиз ушбу_бобда ушбу_бўлимда ушбу_дарсда
        ушбу_мақолада қуйида қуйидаги
        """
    ),
    promote=word_set(
        """
        bepul bog_laning bogʻlaning bosing buyurtma chegirma facebook homiy instagram kanalimizga
        kuzatib_boring obuna obuna_bo_ling obuna_boʻling reklama ro_yxatdan roʻyxatdan sotib_oling
        telegram twitter whatsapp youtube yuklab_oling бепул босинг боғланинг буюртма каналимизга
        кузатиб_боринг обуна обуна_бўлинг реклама рўйхатдан сотиб_олинг чегирма юклаб_олинг ҳомий
        """
    ),
    page=word_set(
        """
        e_lon_qilingan eʼlon_qilingan foto getty izoh izohlar manba maxfiylik muallif
        mualliflik_huquqi muharrir muxbir reuters surat teglar ulashish video yangilangan видео
        изоҳ изоҳлар манба махфийлик муаллиф муаллифлик_ҳуқуқи мухбир муҳаррир сурат теглар улашиш
        фото эълон_қилинган янгиланган
        """
    ),
    example=word_set(
        """
        deylik faraz_qiling jumladan masalan misol misol_tariqasida misol_uchun tasavvur_qiling
        дейлик жумладан масалан мисол мисол_тариқасида мисол_учун тасаввур_қилинг фараз_қилинг
        """
    ),
    contrast=word_set(
        """
        aksincha ammo balki biroq garchi holbuki lekin o_rniga oʻrniga qaramay shunga_qaramay
        vaholanki аксинча аммо балки бироқ ваҳоланки гарчи лекин шунга_қарамай ўрнига қарамай
        ҳолбуки
        """
    ),
    commonplace=word_set(
        """
        bugungi_kunda hamma har_birimiz hech_kimga_sir_emas hozirgi_kunda ko_pchilik koʻpchilik
        kundan_kunga rahmat so_nggi_yillarda soʻnggi_yillarda xush_kelibsiz бугунги_кунда
        кундан_кунга кўпчилик раҳмат сўнгги_йилларда хуш_келибсиз ҳамма ҳар_биримиз
        ҳеч_кимга_сир_эмас ҳозирги_кунда
        """
    ),
    report=word_set(
        """
        aprel avgust bildirdi chorshanba dedi dedilar dekabr dushanba fevral hokim hukumat iyul
        iyun juma kecha ma_lum_qildi mart matbuot_xizmati may maʼlum_qildi noyabr oktabr payshanba
        politsiya prezident qayd_etdi sentabr seshanba shanba sud ta_kidladi taʼkidladi vazir
        vazirligi vazirlik xabar_berdi yakshanba yanvar август апрел билдирди вазир вазирлиги
        вазирлик деди дедилар декабр душанба жума июл июн кеча май март матбуот_хизмати
        маълум_қилди ноябр октабр пайшанба полиция президент сентабр сешанба суд таъкидлади феврал
        хабар_берди чоршанба шанба якшанба январ қайд_этди ҳоким ҳукумат
        """
    ),
    summary_heading=word_set(
        """
        asosiy_fikrlar mazmuni qisqacha xulosa асосий_фикрлар мазмуни хулоса қисқача
        """
    ),
    closing_heading=word_set(
        """
        so_nggi_so_z soʻnggi_soʻz xulosa yakun yakuniy_fikrlar сўнгги_сўз хулоса якун
        якуний_фикрлар
        """
    ),
    aside_heading=word_set(
        """
        adabiyotlar aloqa foydalanilgan_adabiyotlar havolalar izohlar manbalar mavzuga_oid
        muallif_haqida yana_qarang адабиётлар алоқа изоҳлар мавзуга_оид манбалар муаллиф_ҳақида
        фойдаланилган_адабиётлар яна_қаранг ҳаволалар
        """
    ),
    opening_heading=word_set("kirish muqaddima so_zboshi soʻzboshi кириш муқаддима сўзбоши"),
    guide_title=word_set(
        """
        maslahatlar nega nima qadam qanday qo_llanma qoʻllanma usullari маслаҳатлар нега нима
        усуллари қадам қандай қўлланма
        """
    ),
    list_title=word_set("eng eng_yaxshi ro_yxat roʻyxat sabab рўйхат сабаб энг энг_яхши"),
    comparison_title=word_set("farqi taqqoslash vs yoki таққослаш фарқи ёки"),
    review_title=word_set("sharh taqriz тақриз шарҳ"),
)
