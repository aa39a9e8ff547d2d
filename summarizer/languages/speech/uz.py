"""Uzbek: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, endings, forms, words
from summarizer.languages.uzbek_letters import spell_speech

#: As Unicode has them, which a test compares: to read them with Babel takes a sixth of a second.
DAYS = words("dushanba seshanba chorshanba payshanba juma shanba yakshanba")
MONTHS = words(
    """
    yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr
    """
)

#: Endings of verbs in the third person, of the participle, and of the adverb that shares their
#: subject, for stems that end with a consonant or with a vowel: aytdi, soʻzladi.
_D = "di gan gandi moqda moqdalar ib dilar ganlar adi ardi"
_V = "di gan gandi moqda moqdalar b dilar ydi r"

#: What was said by whoever stands before it in the genitive: Karimovning «…» deganini.
_OWNED = words("deganini deganiga deganligini deganidan aytganini soʻzlari soʻzlarini")

_LATIN = Speech(
    say=_OWNED
    | words(
        """
        deya dedi deydi degan dedilar degandi deyishdi deyishadi deyapti demoqda derdi deyiladi
        deyilgan deyilmoqda
        """
    )
    | forms("ayt", _D),
    tell=forms("taʼkidla xabarla soʻzla soʻyla", _V) | words("hikoya gapirdi gapirib gapiradi"),
    report=forms(
        "esla taʼrifla izohla tanqidla javobla hazilla shikoyatla soʻra nolla pichirla tabrikla",
        _V,
    )
    | forms("ishontir faxrlan quvon kuyin zorlan buyur soʻzlan", _D)
    | forms("ogohlantir tushuntir maqtan yoz qichqir baqir eslat bildir hazillash maqtat", _D)
    | words(
        """
        qildi qiladi qilgan berdi beradi bergan qaytardi qaytaradi etdi etgan etadi etib qoʻshimcha
        javob vaʼda xitob tavsiya maslahat eʼtirof maʼlum qayd tan xabar iqror norozilik
        minnatdorchilik maqtadi maqtagan kuldi kuladi jilmaydi davom kiritdi atadi hisoblaydi
        hisobladi oʻrtoqlashdi shikoyat
        """
    ),
    express=words("baholadi baholagan qiyosladi oʻxshatdi atashdi ataydi tanqid chaqirdi undadi"),
    media=words(
        """
        bayonot bayonotida xabar xabarida intervyu suhbat suhbatda nutq nutqida maktub maqola kitob
        post kanalida sahifasida anjumanida javob hikoya vaʼda tavsiya maslahat
        """
    ),
    he=frozenset(),
    she=frozenset(),
    they=words("ular"),
    he_or_she=words("u"),
    i=words("men biz mening bizning menga bizga meni bizni"),
    you=words("sen siz sening sizning senga sizga"),
    subjects=words("u ular men biz"),
    owners=words("uning ularning oʻzining"),
    by=words("tomonidan"),
    who=frozenset(),
    determiners=words(
        "bir bu shu har ayrim baʼzi bazi koʻp ikki uch toʻrt hech barcha hamma oʻsha ushbu mazkur"
    ),
    prepositions=frozenset(),
    conjunctions=words("va hamda yoki lekin ammo biroq chunki agar balki ham"),
    auxiliaries=words(
        "edi ekan emas boʻldi boʻladi boʻlgan bor yoʻq oldi qoʻydi kerak mumkin lozim ekanini"
        " ekanligini"
    ),
    adverbs=words(
        """
        ham esa deb shunday bunday shuningdek keyin soʻng bugun kecha hozir yana ham-da kulib
        jilmayib hayajonlanib qatʼiy alohida shu jumladan oʻz navbatida avvalroq
        savolga savoliga yoshli yashar
        """
    ),
    according_behind=(
        ("ning", "soʻzlariga", "koʻra"),
        ("ning", "soʻziga", "koʻra"),
        ("ning", "aytishicha"),
        ("ning", "taʼkidlashicha"),
        ("ning", "fikricha"),
        ("ning", "soʻzlaricha"),
        ("ning", "qayd", "etishicha"),
        ("ning", "maʼlum", "qilishicha"),
        ("ning", "bildirishicha"),
        ("ning", "yozishicha"),
        ("ning", "tushuntirishicha"),
        ("ning", "eslashicha"),
        ("ning", "hisoblashicha"),
        ("ning", "xabar", "berishicha"),
        ("ning", "iqror", "boʻlishicha"),
        ("ga", "koʻra"),
        ("aytishicha",),
    ),
    that=words("deya"),
    pairing=words("va hamda"),
    negations=words("emas yoʻq hech"),
    openers=words(
        """
        agar albatta aksincha ammo avval aynan bahorda balki barcha bari bazi baʼzi biroq biz
        bizning boshqa bu bugun bular bunday bundan bunga buni buning butun chunki deyarli endi eng
        ertaga esa gap garchi ha ham hammasi har hatto hech hozir hozirda ikki ikkinchi ilgari ish
        ishlar joriy juda keyin keyingi kecha kim koʻp koʻpchilik kuni lekin mana mazkur men mening
        misol mutaxassislar natijada negaki nima oldin oʻsha oʻtgan oxirgi qachon qanday qayerda
        qisqasi shu shuningdek shunday shundan shunga siz soʻng soʻnggi sud tadbirda taqdimotda
        tunda u uchrashuvda ular uning unda undan unga ushbu uzoq va xullas yana yangi yaqinda yil
        yoʻq yosh maʼlumotlarga maktab mahallada davlat forum xalqaro
        """
    ),
    titles_he=words("aka amaki ota bobo usta domla janob"),
    titles_she=words("aya opa xola momo buvi xonim"),
    titles=words(
        """
        prezident prezidenti vazir vaziri hokim hokimi senator deputat spiker spikeri rais raisi
        raisa direktor direktori rahbar rahbari boshliq boshligʻi mudir mudiri rektor rektori
        prorektor prorektori vitse-prezident vitse-prezidenti dekan dekani professor professori
        dotsent akademik doktor doktori shifokor shifokori hamshira advokat prokuror prokurori
        sudya sudyasi tergovchi tergovchisi general polkovnik podpolkovnik mayor kapitan kapitani
        leytenant elchi elchisi konsul kotib kotibi vakil vakili murabbiy murabbiyi sardori
        futbolchi sportchi bokschi rejissyor rejissyori aktyor aktrisa shoir shoira yozuvchi adib
        jurnalist bloger muxbir iqtisodchi siyosatshunos ekolog meteorolog sinoptik seysmolog
        astronom arxeolog psixolog tarixchi adabiyotshunos olim olimi tadbirkor fermer dehqon
        bogʻbon investor investori eksportchi dasturchi oʻqituvchi muallim ustoz ustozi kulol
        zardoʻz hunarmand imom imomi komissar agronom agronomi injener muhandis oʻrinbosari
        maslahatchi maslahatchisi mutaxassis mutaxassisi ekspert eksperti pediatr tanqidchi
        pianinochi xonanda sanʼatkor oʻquvchi oʻquvchisi talaba talabasi abituriyent sudlanuvchi
        jabrlanuvchi guvoh yoʻlovchi haydovchi ishchi ishchisi maʼmur maʼmuri
        """
    ),
    abbreviations=words("prof dots akad dr gen sh mln mlrd va h.k b"),
    suffixes=words("aka aya opa ota bobo xola amaki momo buvi xonim domla qizi oʻgʻli"),
    particles=words("ibn al de van von"),
    joiners=words("va"),
    organisations=words(
        """
        vazirligi vazirlik qoʻmitasi qoʻmita boshqarmasi hokimligi agentligi inspeksiyasi banki
        bank universiteti instituti akademiyasi maktabi sudi sud prokuraturasi prokuratura
        partiyasi kengashi palatasi senati parlamenti assotsiatsiyasi uyushmasi jamgʻarmasi
        federatsiyasi klubi jamoasi kompaniyasi korxonasi zavodi markazi xizmati gazetasi
        kasalxonasi shifoxonasi muzeyi teatri bmt aj mchj ooo fvv iiv yhxb ssv dxx kun.uz gazeta.uz
        """
    ),
    silent=DAYS
    | MONTHS
    | words(
        """
        sentyabr oktyabr oʻzbekiston toshkent samarqand buxoro xiva xorazm andijon namangan
        fargʻona qoʻqon navoiy qarshi qashqadaryo surxondaryo termiz jizzax sirdaryo guliston nukus
        qoraqalpogʻiston urganch chirchiq angren orol rossiya moskva qozogʻiston qirgʻiziston
        tojikiston turkmaniston afgʻoniston turkiya xitoy amerika yevropa osiyo germaniya fransiya
        yaponiya koreya seul parij london aqsh telegram facebook instagram youtube ramazon navroʻz
        """
    ),
    silent_times=DAYS | MONTHS | words("sentyabr oktyabr kecha bugun"),
    nouns_he=words("erkak otasi oʻgʻli akasi ukasi bobosi amakisi togʻasi yigit bobo eri"),
    nouns_she=words(
        "ayol onasi qizi opasi singlisi buvisi xolasi momosi rafiqasi xotini momo buvi"
    ),
    nouns=words(
        """
        kishi odam bola yigit qoʻshni qoʻshnisi nevarasi doʻsti shogirdi hamkasbi egasi aʼzosi
        gʻolibi ijrochisi ishtirokchi ishtirokchisi muxlis muxlisi mijoz mijozi xaridor sotuvchi
        sotuvchisi quruvchi oshpaz shifokorlar himoyachi usta olim shoira shoir vazir hokim
        ombudsman baxshi hofiz oqsoqol sozanda raqqosa dirijyor bastakor rassom haykaltarosh
        fotograf prodyuser uchuvchi dengizchi gʻavvos alpinist hakam darvozabon hujumchi sardor
        dzyudochi kurashchi polvon chavandoz huquqshunos notarius buxgalter bankir sotsiolog
        faylasuf biolog fizik matematik geolog epidemiolog jarroh kardiolog terapevt stomatolog
        veterinar tarbiyachi dizayner duradgor temirchi novvoy sartarosh mashinist choʻpon mulla
        koʻngilli faol suxandon boshlovchi texnik elektrik nafaqaxoʻr prezident elchi senator
        deputat spiker professor ekolog fermer sinoptik direktor rais murabbiy rektor advokat
        tergovchi prokuror sudya mutaxassis ekspert tadbirkor jurnalist bloger yozuvchi aktyor
        aktrisa rejissyor xonanda talaba oʻquvchi oʻqituvchi shifokor hamshira futbolchi sportchi
        chempion chempioni rahbar biri vakili guvohi muallifi asoschisi tashkilotchisi xodimi
        qahramoni mutasaddi mutasaddisi fuqaro bemor tomoshabin yashovchi kinoshunos veteran zobit
        operator operatori
        """
    ),
    groups=words(
        """
        vazirlik qoʻmita hokimlik politsiya prokuratura sud hukumat partiya kompaniya bank
        mutaxassislar shifokorlar ekspertlar olimlar aholi dehqonlar oʻquvchilar talabalar
        tashkilot boshqarma agentlik
        """
    ),
    papers=words("hisobot maqola xabar hujjat qaror bayonot maktub"),
    signs=words("shior shiori plakat bayroq peshtoqiga peshtoqida taxtachada yozuv yozuvi"),
    agent_endings=endings(
        """
        chisi uvchi ovchi tchi rchi lchi mchi qchi kchi shunosi hokimi raisi rahbari vaziri
        direktori boshligʻi professori kotibi murabbiyi sardori oʻrinbosari vakili aʼzosi egasi
        ustozi shogirdi nevarasi xodimi mutaxassisi shifokori oʻqituvchisi
        """
    ),
    articles=frozenset(),
    honorifics=words("aka aya opa ota bobo xola amaki momo buvi xonim domla janob"),
    relations=words(
        "otasi onasi oʻgʻli qizi akasi ukasi opasi singlisi buvisi bobosi rafiqasi xotini eri"
        " ustozi shogirdi doʻsti qoʻshnisi nevarasi hamkasbi momosi"
    ),
    possessives=words("ning"),
    naming=words("nomli degan deb nomlangan ataladi nomlanadi nomi shiori"),
    works=words("filmi filmining kitobi romani asari dastani qoʻshigʻi toʻplami spektakli shiori"),
    impersonal=words("deyiladi deyilgan deyilmoqda"),
    drops_subjects=True,
    verb_final=True,
    ahead=words("shu shunday quyidagi quyidagicha"),
    possessed_endings=endings("i si"),
    anyone=words("biri birisi kimse kişi kishi"),
    apostrophe_letters=True,
    attributive_endings=("gan",),
    owned_speech=_OWNED,
    answered=words("savolga savoliga savollarga savollariga"),
    objects=endings("da dan ga ni ka qa ib gach sidan sida tida ida siga iga"),
    name_endings=endings("ning ni ga ka qa dan da dagi niki day dek lar lik"),
    surname_endings=("ov", "ev", "yev", "ova", "eva", "yeva"),
    postpositions=words(
        "bilan uchun haqida tomonidan kabi singari orqali boʻyicha toʻgʻrisida nomidan qarshi"
        " ismli nomli"
    ),
    bodies_in_lower_case=True,
    tag_dashes=True,
    quoted_names=True,
    stops_outside=True,
    given_endings=("bek", "jon", "xon", "oy", "gul", "iddin", "ulla", "qul", "ullo"),
    given=words(
        """
        abbos abdulaziz abdulla abdumalik abdurahmon abdurashid abduvali adiba adolat afruza ahmad
        akbar akmal akrom alisher alijon anora anvar aqida arofat asad asal asilbek asliddin asqar
        avaz aziz aziza azamat azim baxodir bahodir bahrom bahor barno baxtiyor behruz behzod
        bekzod bekmurod bobur botir boʻri charos davlat davron dilbar dildora dilfuza dilmurod
        dilnoza dilorom dilrabo dilshod dilshoda diyora doniyor doston elbek eldor elmurod elyor
        ergash erkin eshmat fahriddin farangiz farhod farida farrux fayzulla feruz feruza firdavs
        firuza fotima gavhar gulbahor gulchehra gulnora gulnoza gulsara gulshan guzal habib hakim
        halima hamid hamida hamza hasan havas hayot hikmat hojiakbar hulkar husan husniddin ibrohim
        ikrom ilhom ilhomjon inobat iqbol iroda isroil islom ismoil jahongir jamila jamol jamshid
        jasur javlon javohir jahon kamola kamol kamoliddin karim karima komil komila kumush lola
        laylo laziz laziza lobar lutfulla madina mahbuba mahmud malika malohat mamlakat manzura
        mardon marhabo maʼmura mashhura matluba mavluda maftuna mehri mehriniso mehribon mirzo
        mirzohid mohira mubina muhabbat muhammad muhayyo mukarram munira munisa muqaddas murod
        murodjon musa muslima mustafo mutabar muyassar nafisa nargiza nasiba nazira nazokat nigora
        nilufar nizomiddin nodir nodira nodirbek noila nosir nozima nurali nuriddin nurbek obid
        odil odina olim olima olimjon orif orzu otabek oybek oydin oygul oysha ozod ozoda parizod
        qahramon qobil qodir qudrat rahim rahima rahmon rano rasul ravshan raʼno rayhon rixsiboy
        robiya rohila roza rustam ruxshona sabina sabohat sadoqat saida said saidakbar salim salima
        samandar sanjar sanobar saodat sardor sarvar sarvinoz shahlo shahnoza shahzod shahzoda
        sharof sharofat shavkat shaxzod sherzod shirin shodiya shohida shohruh shoira shuhrat
        sirojiddin sitora sobir sobira soliha suhrob sulton suyun surayyo tamara temur tohir
        toshmat toʻlqin tursun tursunoy ulugʻbek umar umid umida umidjon usmon vali vohid xadicha
        xalil xurram xurshid xurshida xushvaqt yahyo yodgor yoqub yulduz yunus yusuf zafar zahro
        zamira zarina zarnigor zebo ziyoda ziyodulla zokir zuhra zulayho zulfiya zulxumor gʻayrat
        gʻani gʻofur gʻulom oʻgʻiloy oʻktam oʻtkir adiz islomjon qaxramon hanifa eshmurod
        """
    ),
)

SPEECH = spell_speech(_LATIN)
