"""Turkish: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, endings, forms, words

#: As Unicode has them, which a test compares: to read them with Babel takes a sixth of a second.
DAYS = words("pazartesi salı çarşamba perşembe cuma cumartesi pazar")
MONTHS = words(
    """
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    """
)

#: Endings of verbs in the third person, of the participle, and of the adverb that shares their
#: subject, for each vowel of the stem: açıkladı, söyledi, konuştu, sürdürdü.
_A = "dı mış mıştı yan yarak yor makta dığı dılar"
_E = "di miş mişti yen yerek yor mekte diği diler"

#: The nouns that stand for the words said, before a verb that says little: ifadelerini kullandı.
_NOUNS = """
    ifadesi ifadeleri ifadelerini ifadesini ifadelerine ifadesine sözlerini sözlerine sözleriyle
    sözünü değerlendirmesini değerlendirmesinde değerlendirmelerinde değerlendirmesiyle
    değerlendirmeyi açıklamasını açıklamasında açıklamasıyla açıklamalarında açıklamaları yorumunu
    yorumunda yorumuyla bilgisini bilgilerini bilgisine çağrısını çağrısında çağrısıyla uyarısını
    uyarısında yanıtını cevabını karşılığını görüşünü görüşüne eleştirisinde eleştirisini mesajını
    mesajıyla tepkisini iddiasında iddiasını itirafında itirafını önerisinde vurgusunu notunu
    cümlelerini cümlesini temennisinde dileğinde sorusunu teşekkürünü talimatını emrini müjdesini
    espri esprisini sitemini serzenişinde itirazını hatırlatmasını hatırlatmasında tespitini
    tespitinde iddiasıyla temennisini
"""

#: Nouns for what bears words, and their endings before such words: tabelaya, dövizlerde.
_PLACES = "ya a e ta te da de larda lerde ında inde unda ünde sında sinde"
_SIGNS = "döviz pankart tabela afiş slogan levha"

#: What was said by whoever stands before it in the genitive: Aksoy'un “…” dediğini.
_OWNED = words(
    """
    dediğini dediğine dediği demesi demesini demesine demesiyle söylediğini söylediği sözleri
    sözlerini sözlerine sözlerinin sorusunu sorusu
    """
)
_ANSWERED = words("sorusuna sorularına")

#: The endings of a name's genitive, and what may follow it: Aksoy'un deyimiyle.
_GENITIVE = ("'ın", "'in", "'un", "'ün", "'nın", "'nin", "'nun", "'nün")
_IN_WORDS = (
    "ifadesine göre", "ifadesiyle", "deyimiyle", "deyişiyle", "tabiriyle", "sözleriyle",
    "anlattığına göre", "söylediğine göre", "aktardığına göre", "belirttiğine göre",
)  # fmt: skip

SPEECH = Speech(
    say=_OWNED
    | _ANSWERED
    | words(
        """
        dedi demiş diyor der diyen diyerek dediler diyorlar demekte demişti diyordu denildi
        deniliyor denilen denmişti deniyor demekle
        """
    ),
    tell=words(
        """
        anlattı anlatan anlatıyor anlatarak anlatmıştı anlatırken aktardı aktaran aktarıyor
        aktararak
        """
    ),
    report=words(_NOUNS)
    | forms("açıkla vurgula tekrarla yanıtla cevapla sorgula fısılda mırılda", _A)
    | forms("söyle ekle özetle yinele öğütle söylen", _E)
    | words(
        """
        açıklıyor vurguluyor tekrarlıyor yanıtlıyor cevaplıyor söylüyor ekliyor özetliyor yineliyor
        öğütlüyor fısıldıyor konuştu konuşan konuşuyor konuşmuştu konuşarak sordu soran soruyor
        sorarak yazdı yazan yazıyor yazmıştı belirtti belirten belirtiyor belirterek belirtmişti
        kaydetti kaydeden kaydediyor kaydederek haykırdı haykıran haykırıyor bağırdı bağıran
        bağırıyor bildirdi bildiren bildirerek duyurdu duyuran savundu savunan savunuyor savunarak
        sürdürdü sürdüren sürdürüyor uyardı uyaran uyarıyor uyararak hatırlattı hatırlatan
        hatırlatıyor hatırlatarak hatırlıyor hatırladı hatırlayan hatırlayarak düşünüyor düşündü
        düşünen yorumladı yorumluyor yorumlayan noktaladı noktalayan öğütledi tembihledi gülümsedi
        gülümsüyor anımsıyor anımsadı anımsatan anımsattı müjdeledi müjdeleyen dedirtti paylaştı
        paylaşan güldü mırıldandı çıkıştı ağladı yakındı yakınan yakınıyor başladı başlıyor
        başlayan eleştirdi eleştiren eleştiriyor övdü öven seslendi seslenen sesleniyor seslenerek
        kaydedildi ifade iddia devam dert itiraf özür şikâyet şikayet tepki isyan yanıt cevap espri
        şaka teşekkür dua sitem feryat tarif hitap çağrıda dile
        """
    ),
    express=words("nitelendirdi nitelendiren tanımladı tanımlayan suçladı suçlayan anan andı"),
    media=words(
        """
        açıklama açıklamada açıklamasında konuşma konuşmada konuşmasında röportaj röportajda
        paylaşım paylaşımında mesaj mesajında mektup mektubunda kitap haber yanıt cevap tepki demeç
        demecinde basın toplantı toplantısında hesabından blogunda yazısında
        """
    ),
    he=frozenset(),
    she=frozenset(),
    they=words("onlar"),
    he_or_she=words("kendisi"),
    i=words("ben biz benim bizim bana bize beni bizi bende bizde"),
    you=words("sen siz senin sizin sana size seni sizi"),
    subjects=words("onlar kendisi ben biz"),
    owners=words("onun onların kendi"),
    by=words("tarafından"),
    who=frozenset(),
    determiners=words("bir bu şu her bazı birçok birkaç iki üç dört hiçbir kimi tüm bütün çoğu"),
    prepositions=frozenset(),
    conjunctions=words("ve veya ama fakat ancak çünkü ki ile hem ya yahut oysa"),
    auxiliaries=words(
        """
        var yok değil oldu olan olarak olduğu olduğunu olacak olur etti eden ediyor ederek etmiş
        ediyorum edecek oluyor idi imiş mı mi mu mü ise
        """
    ),
    adverbs=words(
        """
        ise de da dahi bile diye ayrıca şöyle böyle şunları şu bugün dün yarın daha sonra önce
        şimdi yine gene tekrar sorusuna sözlerine yeniden burada sadece yalnızca artık hâlâ hala
        gülerek kısaca devamla öte yandan o söze yaşındaki
        """
    ),
    according_behind=(
        *((ending, "göre") for ending in ("'a", "'e", "'ya", "'ye", "'na", "'ne")),
        *((owner, *by.split()) for owner in _GENITIVE for by in _IN_WORDS),
    ),
    pairing=words("ve ile"),
    negations=words("değil hiç asla"),
    openers=words(
        """
        acaba ama ancak aslında artık ayrıca aynı az bana bazen bazı belki ben benim bile bir biri
        birçok biz bizim böyle böylece bu bugün buna bunu bunun burada bunlar bütün çok çünkü daha
        devamında dün dolayısıyla eğer en evet eski fakat gece geçen gerçek gerçekten göre güzel
        hatta hayır hem henüz hep her herkes hiç için iki ikinci ilk ise işte kadar karşı kim
        konuşmasında konuyla mesela nasıl ne neden nitekim o olay onlar onun orada oysa öğleden
        önce öncelikle örneğin öte pek rağmen sabah sadece son sonra sonuç söz sözlerini sözlerine
        şimdi şöyle şu şunları tabii tam tüm üç üstelik var ve veya ya yani yapılan yarın yaklaşık
        yeni yıl yılda yıllar yine yok zaten bakanlıktan konuya törende toplantıda başta benzer
        diğer ekipler günde haftanın kaza karşıdaki konu köyde maçın ödülünü törene türkiye'de ünlü
        valilikten
        """
    ),
    titles_he=words("bey amca dede abi ağabey"),
    titles_she=words("hanım teyze nine abla"),
    titles=words(
        """
        dr dr. doç doç. prof prof. op op. uzm uzm. av av. yrd arş öğr gör sn sn. sayın ord
        cumhurbaşkanı başbakan bakan bakanı başkan başkanı başkanvekili genel müdür müdürü
        vali valisi kaymakam kaymakamı muhtar muhtarı belediye milletvekili sözcü sözcüsü
        sekreter sekreteri koordinatör koordinatörü danışman danışmanı yardımcısı temsilci
        temsilcisi rektör rektörü dekan dekanı profesör doçent doktor hekim avukat savcı savcısı
        hâkim hakim komutan komutanı general orgeneral korgeneral tümgeneral albay yarbay binbaşı
        yüzbaşı komiser amiri amir emniyet büyükelçi büyükelçisi elçi konsolos direktör direktörü
        antrenör antrenörü kaptan kaptanı yönetmen yönetmeni oyuncu oyuncusu yazar şair gazeteci
        ekonomist psikolog sosyolog uzman uzmanı öğretmen öğretmeni mühendis mühendisi mimar şef
        ceo'su senarist yapımcı müzisyen şarkıcı sanatçı sanatçısı usta ustası hoca hocası imam
        müftü müftüsü ceo girişimci iş kurucu kurucusu üyesi sorumlusu yetkilisi eski vekili
        moderatör aranjör çiftçi esnaf kapitan meclis senatör başhekim başhekimi teknik müsteşar
        müsteşarı başekonomist başekonomisti başdanışman başdanışmanı ekonomisti
        """
    ),
    abbreviations=words("dr doç prof op uzm av yrd arş öğr gör sn ord vb vs bkz tel cad sok no"),
    suffixes=words("bey hanım amca dede abi ağabey teyze nine abla usta hoca reis"),
    particles=words("oğlu bin el al de van von"),
    joiners=words("ve"),
    organisations=words(
        """
        bakanlığı üniversitesi belediyesi başkanlığı müdürlüğü valiliği kaymakamlığı partisi
        derneği vakfı birliği federasyonu konfederasyonu sendikası odası kurumu kurulu komisyonu
        mahkemesi bankası şirketi holding a.ş kulübü gazetesi ajansı enstitüsü hastanesi okulu
        lisesi meclisi komutanlığı konseyi platformu grubu kooperatifi müzesi tiyatrosu işleri
        başsavcılığı savcılığı emniyet ticaret merkezi afad tbmm tüik meb ab bm nato aa iha dha
        bakanlık
        """
    ),
    silent=DAYS
    | MONTHS
    | words(
        """
        türkiye istanbul ankara izmir bursa antalya adana konya gaziantep mersin kayseri eskişehir
        samsun trabzon erzurum van diyarbakır malatya hatay muğla bodrum çanakkale edirne tekirdağ
        kocaeli sakarya bolu rize artvin ordu giresun sivas kars ağrı mardin urfa şanlıurfa kıbrıs
        avrupa asya afrika amerika abd rusya almanya fransa ingiltere yunanistan suriye irak iran
        marmara ege karadeniz akdeniz anadolu trakya türk alman fransız ingiliz amerikan rus yunan
        kürt twitter facebook instagram youtube ramazan kurban allah atatürk kovid covid italyan
        ispanyol portekizli hollandalı belçikalı brezilyalı arjantinli hırvat sırp japon çinli
        """
    ),
    silent_times=DAYS | MONTHS | words("dün bugün"),
    nouns_he=words("adam baba oğul amca dayı dede babası oğlu abisi ağabeyi amcası dedesi"),
    nouns_she=words(
        "kadın anne kız teyze hala nine annesi kızı ablası teyzesi ninesi büyükannesi"
    ),
    nouns=words(
        """
        kişi çocuk genç yaşlı esnaf çiftçi balıkçı işçi memur öğrenci öğretmen hemşire doktor
        avukat savcı gazeteci yazar şair oyuncu yönetmen şarkıcı müzisyen sanatçı usta çırak
        müşteri yolcu sürücü şoför kaptan pilot asker polis bekçi muhtar vatandaş komşu tanık
        mağdur sanık zanlı şüpheli yetkili uzman bilim akademisyen araştırmacı ekonomist tarihçi
        psikolog arkeolog mühendis mimar antrenör futbolcu sporcu hakem taraftar gönüllü turist
        ziyaretçi girişimci patron bakkal kasap fırıncı arıcı çoban üretici dağcı eşi kardeşi
        arkadaşı komşusu müşterisi torunu yeğeni kuzeni dostu meslektaşı sahibi üyesi sakini görgü
        başkan bakan vali kaymakam rektör müdür şef sözcü temsilci milletvekili vekil lider besteci
        çizer ressam heykeltıraş dansçı koreograf editör çevirmen ebe eczacı veteriner makinist
        berber terzi marangoz demirci kuyumcu yüzücü güreşçi boksör tenisçi basketbolcu voleybolcu
        kaleci menajer noter aşçı garson kurye işletmeci pazarcı sporcusu gözlemcisi yakını
        moderatör denizci denizcilerden üyelerden çalıştırıcı mahalleli depremzede yurttaş hasta
        emekli öğretmeni okur izleyici başekonomist müsteşar müfettiş müteahhit emlakçı nakliyeci
        """
    ),
    groups=words(
        """
        polis jandarma hükümet bakanlık belediye valilik mahkeme savcılık sendika dernek parti
        şirket yönetim muhalefet köylüler çiftçiler öğrenciler vatandaşlar yetkililer uzmanlar
        aileler işçiler taraftarlar ekipler avukatlar grup bakanlığı
        """
    ),
    papers=words("rapor bildiri haber makale araştırma mektup karar"),
    signs=words(f"{_SIGNS} sloganıyla yazılı"),
    agent_endings=endings(
        """
        başkanı müdürü uzmanı sakini mühendisi doktoru öğretmeni üyesi sözcüsü danışmanı temsilcisi
        yöneticisi görevlisi yetkilisi hocası ustası oyuncusu yazarı sanatçısı sahibi sorumlusu
        koordinatörü kurucusu yardımcısı kaptanı avukatı başhekimi hekimi profesörü araştırmacısı
        öğrencisi üreticisi gazetecisi muhabiri editörü yönetmeni yapımcısı senaristi antrenörü
        direktörü rektörü dekanı bakanı valisi kaymakamı muhtarı komutanı sekreteri genci kurbanı
        müşterisi işletmecisi esnafı gönüllüsü gözlemcisi cısı cisi cusu cüsü çısı çisi
        """
    ),
    articles=frozenset(),
    honorifics=words(
        "bey hanım amca teyze dede nine abi abla ağabey dr dr. prof prof. doç doç. op op. uzm uzm."
        " av av. sn sn. sayın"
    ),
    relations=words(
        "babası annesi oğlu kızı eşi kardeşi ablası abisi ağabeyi teyzesi amcası dedesi torunu"
        " arkadaşı komşusu müşterisi yeğeni kuzeni dostu meslektaşı yakını"
    ),
    possessives=frozenset(_GENITIVE),
    naming=words("adlı isimli adında isminde başlıklı temalı sloganlı adını ismi"),
    works=words("filmi kitabı romanı albümü dizisi şarkısı oyunu sergisi sloganıyla filmde")
    | forms(_SIGNS, _PLACES),
    impersonal=words(
        "denildi deniliyor denilen deniyor denmişti kaydedildi belirtildi verildi kullanıldı"
        " yapıldı aldı"
    ),
    drops_subjects=True,
    verb_final=True,
    ahead=words("şu şuydu şudur şöyle şöyleydi"),
    tag_dashes=True,
    tag_commas=True,
    possessed_endings=endings("ı i u ü sı si su sü"),
    anyone=words("biri birisi kimse kişi"),
    attributive_endings=("an", "en"),
    owned_speech=_OWNED,
    answered=_ANSWERED,
    objects=endings(
        """
        da de ta te nda nde sında sinde arak erek ınca ince unca ünce ken dan den tan ten ndan nden
        """
    ),
    name_endings=endings(
        """
        'ın 'in 'un 'ün 'nın 'nin 'nun 'nün 'a 'e 'ya 'ye 'na 'ne 'ı 'i 'u 'ü 'yı 'yi 'yu 'yü 'nı
        'ni 'nu 'nü 'da 'de 'ta 'te 'nda 'nde 'dan 'den 'tan 'ten 'ndan 'nden 'la 'le 'yla 'yle
        'daki 'deki 'taki 'teki 'ndaki 'ndeki 'lı 'li 'lu 'lü 'ler 'lar 'ca 'ce 'ça 'çe
        """
    ),
    postpositions=words(
        """
        ile için hakkında tarafından gibi kadar göre karşı üzerine birlikte rağmen adına dair
        üzerinden dışında yüzünden sayesinde adlı isimli
        """
    ),
    given_endings=("ettin", "gül", "nur", "can", "han"),
    given=words(
        """
        abdullah abdurrahman adem adnan ahmet ali alper alperen altan anıl arda arif arzu asiye
        aslı asım asuman ata aydın atakan ayça ayfer aykut ayla aylin aynur aysel ayşe ayşegül
        ayşenur ayten aytaç azra aziz bahar banu baran barış batuhan bayram begüm bekir belgin
        belma beren berfin berk berkay berna beste betül beyza bilal bilge birgül birol bora buğra
        burak burcu bülent cafer can canan cansu celal cem cemal cemil cemile cengiz cenk ceren
        ceyda ceyhun cihan coşkun çağatay çağla çağlar çetin çiğdem damla defne demet deniz derya
        deva dilan dilara dilek doğan doğukan döndü durmuş dursun duygu ebru ece ecem eda efe ekrem
        ela elçin elif elvan emel emin emine emir emrah emre ender engin enver eray ercan erdal
        erdem erdinç eren ergin ergün erhan erkan erol ersin ertan ertuğrul esen esin esma esra
        evren eylül eymen eyüp ezgi fadime fahri faruk fatih fatma fehmi ferda ferdi ferhat feride
        ferit feryal fevzi feyza fidan figen fikret filiz fuat fulya furkan gamze gaye gizem gonca
        göksel gökçe gökhan gönül gözde gül gülay gülbahar gülcan gülçin gülden güler gülizar
        gülnur gülsen gülseren gülsüm gülşah gülşen gülten günay güneş güngör gürkan güven güzin
        hacer hakan hakkı haldun halide halil halime haluk hamdi hamit hamza handan hande harun
        hasan haşim hatice havva haydar hayati hayri hayriye hazal hikmet hilal hilmi huriye hülya
        hüseyin hüsnü ibrahim idris ilayda ilhan ilkay ilker ilknur inci ipek irem irfan isa ismail
        ismet ışıl jale kaan kadir kadriye kamil kardelen kazım kemal kenan keriman kerem kerim
        kezban koray korhan köksal kubilay kürşat lale latif latife leman levent leyla lütfi mahir
        mahmut makbule mazlum medine mehmet mehtap melahat melek melih meliha melike melis meltem
        meral mert mertcan meryem mesut metin mevlüt mine miray muammer muharrem muhammed muhammet
        muhsin muhittin mukaddes murat musa mustafa muzaffer müge mücahit müjde müjgan münevver
        münir mürsel mürvet müslüm naci naciye nadir nagihan nail naim namık nazan nazım nazife
        nazlı nebahat necati necdet necip necla necmettin nejat nermin neslihan nesrin neşe nevin
        nevzat nezahat nezihe nihal nihat nil nilay nilgün nilüfer niyazi numan nur nuran nuray
        nurcan nurdan nurettin nurgül nurhan nuri nuriye nursel nurten oğuz oğuzhan okan oktay
        olcay onur orhan osman oya ozan ömer önder özcan özge özgür özkan özlem pelin pembe perihan
        pınar polat rabia rafet ramazan rasim recep refik remzi reşat rıdvan rıfat rıza ruhi rukiye
        rüstem rüya saadet sabri sadık sadiye safiye sait salih saliha salim samet sami sedat seda
        sefa seher selahattin selami selçuk selda selen selim selin selma semih semiha semra sena
        serap serdar serhan serhat serkan serpil sertaç servet seval sevda sevgi sevil sevilay
        sevim sevinç seyfi seyit sezai sezen sezer sezgin sıla sibel simge sinan sinem soner songül
        suat sude sultan suna suzan süheyla süleyman sümeyye şaban şadi şahin şahika şaziye şebnem
        şefik şehmus şenay şener şengül şennur şerafettin şeref şerife şevket şeyma şinasi şükran
        şükrü şule tahir tahsin talat tamer taner tarık tarkan tayfun tayfur tayyip tekin temel
        teoman tevfik tolga tolgahan tuba tuğba tuğçe tuğrul tuna tuncay tuncer turan turgay turgut
        turhan tülay tülin türkan ufuk uğur umut ümit ümmügülsüm ünal ülkü vahit vedat vehbi vildan
        vural veli veysel volkan yağmur yakup yalçın yaman yaren yasemin yaşar yasin yavuz yelda
        yeliz yeşim yıldıray yıldız yıldırım yılmaz yiğit yonca yunus yusuf yüksel zafer zahide
        zekeriya zeki zekiye zeliha zerrin zeynel zeynep ziya zuhal zübeyde zühal zülal zülfü
        züleyha memduh mahfi ihsan şemsettin nükhet tevhide
        """
    ),
)
