"""Indonesian: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, words

#: As Unicode has them, which a test compares: to read them with Babel takes a sixth of a second.
DAYS = words("senin selasa rabu kamis jumat sabtu minggu")
MONTHS = words(
    """
    januari februari maret april mei juni juli agustus september oktober november desember
    """
)

#: Verbs of a single root: “…,” ujar Ratna. With -nya they hold their subject: ujarnya.
_ROOTS = """
    ajak aku akui analisis ancam bantah beber bela bentak beri bisik bisiki bual caci canda catat
    cecar celetuk celoteh cerita cetus cibir curhat dalih dengus desah desak doa dongeng duga ejek
    elak gerundel gerutu goda gumam gurau harap hardik hasut imbau imbuh ingat isak janji jawab
    jelas jerit kata kelakar kelit keluh kenang kilah kisah klaim koar komentar koreksi kritik
    kupas lanjut lapor ledek lirih maki maklum nasihat nilai oceh omel pamer pamit papar pekik
    peringat pesan pinta potong protes puji pungkas ralat ramal ratap rayu rekomendasi rinci rintih
    sahut sambung sanggah sanjung sapa sapu saran sebut sela seloroh sentil seru sesal simpul
    sindir singgung singkap sorak syukur tagih tambah tampik tandas tangis tantang tanya tawar
    tebak tegas tegur tekan tepis terang teriak terka timpal tolak tuding tukas tulis tutup tutur
    ucap ujar ulas ungkap urai usik usul wanti yakin yakini
"""
#: The roots among them that are other words as well, and report speech only with -nya: a reason, a
#: hope, fast.
_OTHER_WORDS = words(
    """
    ajak aku analisis bela beri catat cerita desak doa duga goda ingat jelas koreksi lanjut lapor
    ledek lirih nilai pinta potong rekomendasi rinci simpul syukur tambah tangis tantang tawar
    tebak tegas tekan tolak tulis tutup usul yakin
    """
)

SPEECH = Speech(
    say=words("kata berkata katanya ujar ujarnya berujar tutur tuturnya menurutnya mengatakan"),
    tell=words("memberitahu mengabarkan menceritakan mengingatkan"),
    report=(words(_ROOTS) - _OTHER_WORDS)
    | frozenset(f"{root}nya" for root in _ROOTS.split())
    | words(
        """
        bertutur berucap bercerita berseloroh berpesan berkilah berkelakar berjanji bertanya
        berharap berkomentar berteriak berseru bergurau berdalih berpendapat beralasan
        mengungkapkan menuturkan mengucapkan menjelaskan menegaskan menambahkan melanjutkan
        memaparkan menerangkan menyebut menyebutkan menandaskan membeberkan menguraikan menjawab
        menyatakan menyampaikan mengaku mengakui mengeluh mengeluhkan mengenang menulis menuliskan
        menimpali menanggapi menilai memuji mengkritik meminta mengimbau menyarankan menjanjikan
        mengklaim membantah mengisahkan memastikan menyoroti menyesalkan menekankan memperingatkan
        mempertanyakan mengusulkan menyerukan menuding menduga meyakini menolak membenarkan
        menyimpulkan menyindir mengonfirmasi melaporkan mengumumkan memprotes menyeru jelas tegas
        tambah lanjut cerita tulis pinta
        """
    ),
    express=words("menganggap menyambut mengecam mendukung menyayangkan percaya bilang bangga"),
    media=words(
        """
        kata keterangan pernyataan wawancara pidato sambutan surat rilis siaran cuitan unggahan
        pesan akun instagram twitter facebook buku artikel konferensi video laporan cerita tulisan
        kritik janji harapan saran jawaban komentar protes klaim dalih usul
        """
    ),
    he=frozenset(),
    she=frozenset(),
    they=words("mereka"),
    he_or_she=words("dia ia beliau"),
    i=words("saya aku kami kita"),
    you=words("anda kamu kalian engkau"),
    subjects=words("dia ia beliau mereka saya aku kami kita"),
    by=words("oleh dari"),
    who=words("yang bernama berinisial"),
    determiners=words(
        """
        seorang sebuah seekor para sang si beberapa sejumlah semua setiap salah banyak dua tiga
        empat kedua ketiga tiap seluruh sebagian
        """
    ),
    prepositions=words(
        """
        di ke dari pada kepada dalam oleh untuk dengan bagi selaku terhadap tentang antara sebagai
        hingga sampai sejak selama usai seusai setelah sebelum tanpa melalui lewat atas demi soal
        seperti bersama asal selain mengenai terkait akibat saat ketika
        """
    ),
    whereabouts=words("di dari ke"),
    conjunctions=words(
        """
        dan atau tetapi tapi namun karena sebab jika kalau bila meski meskipun walau sehingga agar
        supaya sementara sedangkan ketika saat serta lalu sambil seraya bahwa apabila ditemui
        dihubungi dikonfirmasi dikutip dilansir dimintai ditanya didampingi
        """
    ),
    auxiliaries=words(
        """
        adalah ialah akan telah sudah sedang masih bisa dapat harus boleh mau ingin perlu pernah
        belum tidak bukan jangan ada merupakan menjadi sempat mulai tak
        """
    ),
    adverbs=words(
        """
        juga pun lagi kemudian lantas lalu kembali tadi kini sekarang kemarin singkat begitu
        demikian selanjutnya sendiri langsung lirih sebelumnya akhirnya turut ikut saja secara
        """
    ),
    according=(("menurut",),),
    that=words("bahwa kalau"),
    negations=words("tidak tak bukan belum jangan"),
    subordinating=words("jika kalau apa bagaimana mengapa siapa apakah"),
    openers=words(
        """
        kemarin ada adapun agar akan akhirnya anda apa apakah atas awalnya bagaimana
        bagi bahkan banyak
        beberapa begitu belum berbeda berdasarkan berikut biasanya bila bisa bukan dalam dan dari
        demikian dengan di dia dulu hal hampir hanya harus hingga ia ini itu jadi jangan jika juga
        kalau kami karena kata kedua ketika ketiga kini kita lalu lebih maka malah mari masih meski
        meskipun melalui memang mengapa menurut menurutnya mereka misalnya namun nanti oleh orang
        pada padahal para pasalnya pernah pihak saat sama sampai saya sebagai sebab sebelum
        sebelumnya sebuah sedangkan sehingga sejak sejauh sejumlah sekarang selain selama
        selanjutnya seluruh semua sementara seorang seperti serta sesuai setelah setiap siapa
        situasi sudah tak tanpa tapi tentu terakhir terkait termasuk tetapi tidak tim untuk usai
        waktu yang ya kepada mungkin salah satu sang awal hasil sesudah tahun seusai kemudian
        pihaknya lanjutnya dirinya alhasil untungnya sayangnya sebaliknya terpisah senada diketahui
        diberitakan rencananya alasannya akibatnya artinya dulunya kabarnya katanya ujarnya
        """
    ),
    titles_he=words(
        "pak bapak bang abang mas kang cak koh tuan kakek opa engkong om mbah eyang romo pastor"
        " daeng gus abah bung"
    ),
    titles_she=words(
        "bu ibu mbak nyonya ny ny. hj hj. nenek oma mbok teh suster bunda tante cik nyai ning"
    ),
    titles=words(
        """
        dr dr. drg drg. drh drh. prof prof. ir ir. drs drs. dra dra. h h. kh kh. ust ust. ustaz
        ustadz kiai kyai pdt pdt. pendeta uskup paus raja sultan ratu pangeran presiden wapres
        menteri mendagri menkeu menlu menko gubernur wagub bupati wabup wali walikota camat lurah
        kades kadis kapolri kapolda kapolres kapolsek kasat kabid kabag kanit kapten panglima
        jenderal letjen mayjen brigjen irjen kombes akbp kompol akp iptu ipda aiptu aipda bripka
        kolonel mayor letkol serma komjen laksamana marsekal jendral mayjend letjend brigjend
        briptu brigadir lettu letda laksda laksma marsda dirtipidter kasubdit kapuspenkum
        kapolrestabes kabidhumas kasi kasie kajari kajati kejagung kadispen kasad kasau kasal
        kapuspen kapusdatin plh plh. pelaksana penjabat kadisdik kadinkes kasubag kasatlantas
        kasatreskrim jampidsus kejari juru stafsus menag mendikdasmen menpan menpora menkes menhub
        mensos mentan menhan menkumham menperin mendag menaker ketua kepala direktur dirut
        sekretaris sekjen bendahara wakil anggota manajer ceo rektor dekan dosen profesor guru
        hakim jaksa pengacara advokat kuasa komisaris komandan koordinator jubir pelatih kiper
        pengamat ekonom sosiolog psikolog dokter bidan perawat peneliti kurator produser sutradara
        penyanyi aktor aktris penulis novelis sastrawan penyair seniman musisi artis pengusaha
        pendiri pemilik duta konsul legislator senator politikus politisi aktivis wartawan jurnalis
        terdakwa tersangka saksi korban staf kabareskrim danramil dandim kadispora wamen plt plt.
        pj pj. asisten deputi ketum waketum humas dirjen sesjen sestama sekda inspektur wadir
        dirlantas dirreskrimum dirreskrimsus dubes wadubes wamenkeu wamenlu wamendag wamenkes
        wamenaker wamenag menparekraf menkop mendikbud menristek menlhk menkominfo menkomdigi
        menbud menhut mendes menpar menpupr kadin kadishub kadisparbud kabiro kabidokkes kapus
        kasatgas kapolresta wakapolri wakapolda wakapolres kadivhumas kasatpol danrem danlanal
        danlanud pangdam pangkostrad wadan sekum sekjend bendum wakajati kasipenkum kasipidsus
        jampidum captain vp svp evp corporate general country head chief coo cfo cto cmo vice
        secretary officer communication communications relations affairs
        """
    ),
    offices_in_capitals=True,
    tag_dashes=True,
    tag_commas=True,
    ranks=words(
        """
        jenderal letjen mayjen brigjen irjen komjen kombes akbp kompol akp iptu ipda aiptu aipda
        bripka briptu bripda kolonel letkol mayor kapten lettu letda serma serka sertu laksamana
        laksda laksma marsekal marsdya marsda brigjend mayjend letjend jendral peltu pelda praka
        kopka brigadir
        """
    ),
    verb_prefixes=("mem", "men", "meng", "meny"),
    abbreviations=words(
        """
        dr drg drh prof ir drs dra h hj kh ust pdt ny st moh muh muhammad plt pj jl no kab kec dkk
        m.kes s.h m.h s.pd m.pd s.e m.m s.t m.t m.si s.sos s.ip s.kom m.psi sp ph.d mr gg tgl hlm
        """
    ),
    suffixes=words(
        """
        s.h. m.h. sh mh s.e. se m.m. mm s.t. st m.t. mt m.si. m.si s.pd. s.pd m.pd. m.pd s.sos.
        s.sos s.ip. s.ip m.kes. m.kes s.kom. s.kom m.psi. m.psi ph.d. ph.d sp.og sp.a sp.pd sp.gk
        s.i.k. m.a. s.ag. m.ag. s.h s.e m.h m.m s.s. m.hum. m.hum lc. m.sc. m.eng. mba
        """
    ),
    particles=words("i ni bin binti al"),
    two_surnames=True,
    joiners=words("dan"),
    organisations=words(
        """
        universitas institut sekolah kementerian dinas badan pengadilan mahkamah komisi dewan bank
        pt cv tbk yayasan lembaga perusahaan partai serikat persatuan himpunan asosiasi komunitas
        koperasi polres polda polsek polri tni dpr dprd kpk kejaksaan kepolisian pemerintah pemkot
        pemkab pemprov puskesmas rs rsud pusat klub fakultas majelis ikatan federasi kedutaan
        kemenkes kemenag kemendagri kemenkeu kemensos kemenhub kementan kemenlu kemenko kemenhan
        kemendikbud kemenperin kemendag kemnaker bumn bnpb bmkg brin bps bpk bin kpu bawaslu mk ma
        polrestabes polresta bareskrim kejagung kejati kejari ojk bi mui nu muhammadiyah pbnu
        gerindra golkar pdip pks pkb nasdem demokrat psi pertamina pln telkom garuda jasamarga
        otoritas otorita museum harian koran majalah balai satuan biro direktorat forum gerakan
        aliansi fraksi mandiri bca bri bni btn cimb danamon indef core celios lpem csis lsi smrc
        icw walhi kontras lbh ylbhi jatam perludem mti ylki organda apindo aprindo gapki pdam kai
        bulog bpom basarnas bpbd kci transjakarta
        """
    ),
    silent=DAYS
    | MONTHS
    | words(
        """
        jum'at ahad indonesia jakarta bandung surabaya medan semarang yogyakarta jogja makassar
        palembang denpasar bali jawa sumatra sumatera kalimantan sulawesi papua aceh banten bogor
        bekasi depok tangerang solo malang padang pekalongan karangasem lampung riau batam ambon
        maluku lombok kupang pontianak manado balikpapan samarinda selatan utara barat timur tengah
        tenggara asia eropa amerika australia malaysia singapura cina china jepang korea india
        inggris as wib wita wit ramadan lebaran idulfitri islam kristen instagram twitter facebook
        whatsapp tiktok youtube hp rt rw km covid s.h. m.h. s.e. m.m. s.t. m.t. m.si s.pd m.pd
        s.sos s.ip m.kes s.kom m.psi ph.d sp.gk s.pd. m.pd. m.si. s.sos. m.kes. m.psi. ph.d. m.a.
        s.i.k.
        """
    ),
    silent_times=DAYS | MONTHS | words("ahad kemarin"),
    tails=words("dari di untuk bidang asal"),
    nouns_he=words(
        "pria lelaki suami ayah bapak kakek paman putra duda ayahnya suaminya kakeknya"
    ),
    nouns_she=words("wanita perempuan istri ibu nenek bibi putri janda ibunya istrinya neneknya"),
    nouns=words(
        """
        warga penduduk petani nelayan pedagang penjual pembeli pengusaha perajin seniman buruh
        pekerja karyawan pegawai sopir pengemudi penumpang pemilik pengelola pengunjung turis siswa
        pelajar mahasiswa murid santri alumni pemuda remaja anak orang tetangga kerabat keluarga
        kakak adik teman sahabat rekan saksi korban pelaku tersangka terdakwa pelanggan peserta
        panitia relawan pendaki atlet pemain penyerang bek pelari petinju pebulu tangkis juara
        penggemar suporter penonton pembaca penulis penyair pelukis herpetolog biolog ahli pakar
        analis arkeolog sejarawan akademisi astronom insinyur teknisi arsitek desainer perancang
        koki juru pejabat petugas polisi tentara prajurit hakim kepala dokter bos pimpinan tokoh
        ulama penceramah pembicara narasumber gurunya muridnya pelatihnya produsernya temannya
        sahabatnya kakaknya adiknya anaknya putranya putrinya pengacaranya youtuber selebgram
        influencer lulusan jebolan peraih pemenang pemegang penerima pengusung pencetus penggagas
        perintis pendiri petenis pebasket pesepakbola pebola pesepeda perenang pegulat pemanah
        pesenam kiper kapten wasit striker gelandang penari koreografer sutradara aktor aktris
        penyanyi gitaris vokalis drumer komposer dalang kurator novelis cerpenis wartawan jurnalis
        pemerhati pengamat peneliti dosen guru bidan perawat psikiater pengacara politikus politisi
        aktivis pegiat penggiat pensiunan purnawirawan veteran duda lansia sulung bungsu pemulung
        tukang satpam kurir montir nakhoda masinis pilot pramugari perias penjahit pembatik
        pengrajin pemahat pematung fotografer videografer konten kreator wirausahawan pebisnis
        investor bankir penyuluh pendamping pembina pengasuh pemandu penerjemah penyelam penyelamat
        juragan mandor sesepuh tetua pemeran pelantun pencipta pembawa penata penggawa pengungsi
        pasien pengunjuk jemaah jamaah peternak petambak penambang pemudik penjaga pelapak reseller
        siswi mahasiswi ekonom budayawan pustakawan apoteker porter kondektur marbut takmir
        """
    ),
    groups=words(
        """
        polisi pemerintah kementerian warga massa pedagang petani nelayan mahasiswa panitia dewan
        keluarga kepolisian perusahaan pihak partai komisi lembaga badan dinas pengadilan jaksa
        serikat buruh guru siswa peneliti suporter bank manajemen tim
        """
    ),
    papers=words("laporan dokumen surat artikel berita putusan studi penelitian"),
    kin=words(
        "hukum rekan teman sahabat tetangga pihak pendukung penggemar pembunuhan korban pelaku"
        " suami istri ayah ibu bapak anak putra putri kakak adik paman bibi nenek kakek keluarga"
        " kerabat sepupu menantu mertua cucu janda"
    ),
    signs=words(
        "spanduk poster papan baliho plang stiker slogan motto tulisan bertuliskan tertulis"
    ),
    years=words("tahun"),
    closing_determiners=words("itu ini tersebut tadi"),
    definite={"sang": "", "si": ""},
    be=words("adalah ialah merupakan"),
    present=words("adalah ialah merupakan"),
    leading=words("memimpin mengelola"),
    honorifics=words(
        "pak bapak bu ibu bang mas mbak kang tuan nyonya ny ny. hj hj. h h. dr dr. prof prof. ir"
        " ir. drs drs. dra dra. drg drg. drh drh. kh kh. oma opa mbah mbok daeng gus nyai om"
        " tante abah abang cak koh cik eyang engkong bung captain"
    ),
    naming=words(
        "disebut dinamai dijuluki berjudul bertajuk bernama judul istilah julukan bertema tema"
        " diberi namanya disebutnya dikenal"
    ),
    so_called=words("berjudul bertajuk bertuliskan bertema dijuluki dinamai"),
    works=words(
        "film buku novel lagu album puisi program lomba acara cerpen serial sinetron pameran"
    ),
    own_subjects=("nya",),
    drops_subjects=True,
    head_first=True,
    given_endings=(
        "anto",
        "yono",
        "wati",
        "ningsih",
        "uddin",
        "udin",
        "syah",
        "nugroho",
        "wijaya",
        "tini",
    ),
    given=words(
        """
        abdul abdullah abdurrahman achmad ade adi adinda aditya afif agung agus agustina ahmad aini
        aisyah ajeng akbar alfian ali alya amalia amelia aminah amir anang andi andika andre andri
        angga anggun ani anies anindya anisa annisa anton ari arie arief arif arifin aris arman
        arsyad arum aryo asep asih astuti atika aulia ayu azis aziz bagas bahar bambang basuki bayu
        beni benny bima bondan budi budiman cahyo candra chairil chandra citra cornelia cut dadang
        dani darma darmawan dedi deddy dede denny desi desy dewi dian dika dimas dina dinda dini
        djoko dodi doni donny dwi edi eddy edwin eka eko elisa elsa endang endah erik erlangga erna
        erwin evi fadli fahmi fahri faisal fajar farah farhan faris fatimah fauzan fauzi febri feri
        ferry firman firmansyah fitri fitriani gatot gilang gita grace gunawan gusti hadi hafiz
        hamid hamzah handayani hani hanif haris harun hasan hendra hendri hendro heni henny heri
        hermawan herlina hesti husein ida ika ikhsan ilham iman imam imas indra inggit intan ira
        irfan irma irwan iskandar ismail iwan jajang jaka jamal jessica joko johan johannes jumadi
        kadek kartika kartini ketut khairul khoirul kiki komang krisna kurnia kusuma laila laksmi
        lestari lia lilis lina linda lukman luthfi made mahfud maman marlina mawar maya megawati
        melati melinda mira mohamad mohammad muhamad muhammad mulyadi mulyani mulyono murni mustofa
        nadia najwa nana nanang nanda nanik nasir nia nina nining nirmala nita novi novita nugroho
        nur nuraini nurdin nurhayati nurul nyoman oktavia panji pandu prabowo pramono prasetyo
        puput purnomo puspita putra putri putu rachmat rahayu rahman rahmat rahmawati raka rama
        ramadhan ramdan rani ratih ratna ratri rendi reni reno retno reza rian rida ridwan rika
        rina rini rio riri risa riska risma rita rizal rizki rizky robert robertus rosmawati roni
        ronny rudi rudy rusdi sabrina said salim salma samsul samuel sandi santi santoso sarwono
        satria satya setiawan setya shinta sigit sinta siska siti slamet soleh sri stephanie
        sudarsono sugeng sugiarto sugiono suharto sukarno sulastri sulistyo sumiati sunarto
        suparman supriyadi suryadi surya susanti susi susilo sutrisno suwarno syafiq syahrul
        syaiful syarif tanti taufik taufiq tedi teguh teuku tika tina titi titik tono tri tubagus
        tuti udin ujang umar umi utami utari uli vera vina vincent wahid wahyu wahyudi wahyuni wati
        wawan wayan wibowo widodo widya wijaya wira wisnu wiwik wulan wulandari yani yanti yanto
        yohana yohanes yoga yogi yuda yudha yudi yuli yuliana yulianti yuni yunita yusuf zahra
        zaenal zainal zainuddin zaki nasaruddin zulfikar zulkifli riduan aviliani joni memet deden
        perry bhima boyamin indah permata daryono darsono sumiyati suwarni sutarmi galih zulkarnain
        haryadi widiyanti nabila niken suparno hartati hartini burhan burhanuddin hidayat hidayati
        haikal
        """
    ),
)
