# The bot's words in Uzbek, in Latin letters: the keys, their order and their variables are those
# of en.ftl. The sentences of errors are keyed by their codes: fetch.page_missing,
# error-fetch-page-missing.

start-title = Menga maqola yuboring
start-body =
    Havola, matnning o‘zi yoki fayl. Javobga maqolaning mag‘zini bildiradigan gaplarni va kim nima deganini yuboraman — hammasi maqoladagidek, so‘zma-so‘z. Hech narsa to‘qilmaydi va hech narsa boshqa xizmatga uzatilmaydi.
start-group =
    Guruhda xabarga /digest deb javob bering yoki havola bilan birga meni belgilang. Boshqa paytda jim turaman.
start-example-label = Masalan:
start-example-title = Port ko‘prigi ikki yilga yopiladi
start-example-meta = 640 ta so‘z, 3 daq → 20 son
start-example-point = Port boshqarmasining dushanba kungi xabariga ko‘ra, ochiladigan ko‘prik podshipniklari yeyilib ketgani uchun mart oyida yopiladi.
start-example-quote = Hech bo‘lmasa bitta yo‘lakni ochiq qoldirish yo‘lini izladik, lekin iloji yo‘q ekan.
start-example-speaker = Maren Holt, port boshqarmasi rahbari

help-title = Nimalar qila olaman
help-body =
    • Havola, nusxalangan maqola yoki fayl (PDF, Word, EPUB, HTML, elektron xat yoki matn) yuboring: javobga xulosasini olasiz.
    • Bitta xabarda ko‘pi bilan { $links } ta havolani o‘qiyman.
    • “Qisqaroq” va “Uzunroq” xulosani joyida o‘zgartiradi. “Barcha iqtiboslar” tugmasi so‘zi keltirilgan hammani ko‘rsatadi.
    • Gap oldidagi • belgisi sahifaning xuddi o‘sha gapi turgan joyini ochadi.
    • Uzunlikni boshidan aytsa ham bo‘ladi: /digest uzun va havola.
    • /story va bitta voqea haqidagi bir nechta maqola havolalari: hammasidan bitta xulosa, turlicha aytganlari bilan birga.
    • /edition 18:00: bu yerda ulashilgan voqealar kuniga bir marta bitta xabarda keladi.
    • /follow va sayt, lenta yoki ochiq kanal manzili: u yerdagi yangiliklar o‘zi keladi. /following: o‘zgartirish yoki to‘xtatish.
    • /quotes: shu chat xulosalarida kim nima degan; bitta kishi uchun ismini qo‘shing. /find va so‘zlar: shu so‘zlar bor xulosalar. /export: hammasi bitta faylda.
    • /settings: uzunlik, iqtiboslar, til, ovoz. /language: qaysi tilda gapirishim.
    • /privacy: nimalarni saqlashim. /forget: saqlanganlarni o‘chirish.
help-groups =
    • Guruhlarda: xabarga /digest deb javob bering, /digest va havola yozing yoki meni belgilang. Administratorlar har bir havola uchun xulosani yoqib qo‘yishi mumkin, kanallarda ham: /auto on.
    • Boshqa istalgan chatda: @{ $bot } va havolani yozib, uzunligini tanlang.
unknown-command = { $name } buyrug‘ini bilmayman. Nimalar qila olaman: /help

meta-words = { $words } ta so‘z
meta-characters = { $words } ta belgi
meta-minutes = { $minutes } daq
meta-seconds = { $seconds } son

outline = Ichida:
quotes-heading = Kim nima dedi
quotes-page = Kim nima dedi · { $page } / { $pages }
reported-heading = Yana nima deyildi
reported-page = Yana nima deyildi · { $page } / { $pages }
quote-unattributed = kim aytgani matndan ma’lum emas

button-shorter = Qisqaroq
button-longer = Uzunroq
button-quotes = Barcha iqtiboslar ({ $count })
button-reported = Yana ({ $count })
button-original = Asl maqola
button-copy = Nusxalash
button-copy-main = Asosiysini nusxalash
button-back = Xulosaga qaytish
button-in-text = Matningizda
button-previous = ‹ Oldingi
button-next = Keyingi ›
button-story = { $count ->
    [2] Ikkalasidan bitta xulosa
   *[other] { $count } tasidan bitta xulosa
}
button-everybody = Hamma

inline-hint = Nomimdan keyin havolani yozing
inline-title-short = Qisqa xulosa
inline-title-normal = Xulosa
inline-title-long = Uzun xulosa
inline-reading-title = { $site } hali o‘qilyapti
inline-reading-body = Buni hozir yuboring va bir necha soniyadan keyin tugmasini bosing
inline-read = Xulosani ko‘rsatish
inline-none-title = Xulosa yo‘q

length-short-names = qisqa, qisqacha
length-normal-names = oddiy, odatdagi
length-long-names = uzun, batafsil
source-names = manba, havola, orqali, asl maqola, original
furniture-names = qo‘shilish, kanalga qo‘shilish, guruhga qo‘shilish, obuna, obuna bo‘lish, obuna bo‘ling, muhokama, muhokama qilish, izoh, izohlar, fikr bildirish, chat, kanal, guruh, kanalimiz, guruhimiz, saytimiz, rasmiy sayt, ovoz berish, homiylik, reklama, foto, surat, video, aloqa, bog‘lanish, biz bilan aloqa
talk-help = yordam, yordam ber, yordam bering, qanday, qanday ishlaydi, bu qanday ishlaydi, qanday ishlaysan, qanday ishlaysiz, qanday ishlatiladi, qanday foydalaniladi, sendan qanday foydalanaman, sizdan qanday foydalanaman, nima qila olasan, nima qila olasiz, nimalar qila olasan, nimalar qila olasiz, nima qilasan, bu nima, kimsan, kimsiz, sen kimsan, siz kimsiz, komandalar, buyruqlar, menyu
talk-thanks = rahmat, raxmat, tashakkur, minnatdorman, zo‘r, zor, ajoyib, yaxshi, juda yaxshi, barakalla, qoyil, mayli, xo‘p, xop

reading = { $site } o‘qilyapti…
stopped = To‘xtatildi. Bu xabar bo‘yicha boshqa hech narsa kelmaydi. Xulosasi baribir kerak bo‘lsa, uni yana yuboring.
digested-earlier = Bu maqolaning xulosasi oxirgi bir kun ichida shu yerda chiqqan edi.
more-links = { $count } ta havoladan birinchi { $limit } tasini o‘qidim. Qolganlarini alohida yuboring.
text-may-go-on = Matnning davomi boshqa xabarda bo‘lsa, Telegram uni bu yerda menga ko‘rsatmaydi. Matnni shaxsiy chatga yuboring yoki meni shu guruhda administrator qiling.
waits-its-turn = Birdaniga juda ko‘p. { $seconds } soniyadan keyin davom etaman; qayta yuborish shart emas.
left-out = Bunchasini navbatda ushlab turolmayman. Shu xabardan boshlab { $count } ta xabar qoldirib ketildi. Qolganini bir necha daqiqadan keyin yana yuboring.
not-allowed-here = Bot egasi uning bu chatda ishlashiga ruxsat bermagan, shuning uchun ketyapman.
note-language-unknown = Bu til uchun qoidalarim yo‘q, bandlar faqat statistika bo‘yicha tanlandi.
note-truncated = Matn juda uzun, oxirigacha o‘qilmadi.
note-teaser = Bu maqolaning faqat boshi bepul ochiq ({ meta-words }), xulosa ham faqat o‘sha qismdan olindi.

story-articles = { $count } ta maqola
story-shared = Bir nechta maqolada
story-differ = Turlicha aytilgan
story-newest = eng yangisi
story-single = Faqat bittasida
story-copy = matni bir xil
story-apart = Boshqa narsa haqida, bu xulosaga kirmadi:
story-none = Bu maqolalar orasida bitta voqea haqidagi ikkitasi yo‘q, shuning uchun umumiy xulosa ham yo‘q. /digest har biri uchun alohida xulosa tayyorlaydi.
story-alone = Bu bitta maqola, so‘nggi ikki kunda bu yerda shu voqea haqida boshqa narsa ulashilmagan. /story bilan ikki yoki undan ko‘p maqola havolasini yuboring.
story-usage = /story bilan bitta voqea haqidagi bir nechta maqola havolasini yuboring yoki havolalar bor xabarga yoxud xulosaga /story deb javob bering: hammasi nima deb yozgani, nimada farq qilishi, nima faqat bittasida borligi va kim nima deganini ko‘rsataman.
story-before = Bu voqeaning xulosasi bu yerda oldin chiqqan edi:
story-new = Bunda yangisi:

find-heading = Shu so‘zlar bor xulosalar: { $words }
find-usage = So‘zlarni buyruqdan keyin yozing, mana bunday: /find parom bandargoh. Shu chatning o‘sha so‘zlar hammasi bor xulosalarini ko‘rsataman.
find-none = Bu chatda shu so‘zlarning hammasi bor xulosa yo‘q: { $words }. Kamroq yoki boshqa so‘zlar bilan urinib ko‘ring.
find-beginning = So‘zning boshi uchun kamida { $least } ta harf kerak: { $words }. Ko‘proq harf yoki so‘zning o‘zini to‘liq yozing.
recall-too-long = Bu qidirish uchun juda uzun. Ko‘pi bilan { $most } ta belgi yozing.
recall-more = Yana bor, lekin sahifani almashtiradigan tugmalarga buncha so‘z sig‘maydi. Kamroq so‘z bilan urinib ko‘ring.
quotes-none = Bu chat xulosalarida bunday ismli odamning so‘zi yo‘q: { $words }. Faqat familiyasini yozing yoki eng yangilari uchun /quotes buyrug‘ini ismsiz yuboring.
quotes-empty = Bu chat xulosalarida hozircha iqtibos yo‘q.
memory-empty = Hozircha qidiradigan narsa yo‘q. Menga maqola yuboring, xulosasini eslab qolaman.
memory-off = Bu chatda xotira o‘chirilgan, shuning uchun qidiradigan narsa yo‘q. Uni /settings orqali yoqish mumkin.
question = Savollarga javob bermayman: faqat maqolalarda borini ko‘rsataman. Kim nima deganini /quotes va ism bilan, kerakli so‘zlar bor xulosalarni /find va o‘sha so‘zlar bilan so‘rash mumkin.
export-title = Shu chatning xulosalari
export-done = { $count } ta xulosa, eng yangisi birinchi.

settings-title = Sozlamalar
settings-body = Sozlamani o‘zgartirish uchun tugmasini bosing.
settings-length-short = Xulosalar: qisqa, 2 ta band
settings-length-normal = Xulosalar: oddiy, 4 ta band
settings-length-long = Xulosalar: uzun, 7 ta band
settings-quotes-on = Iqtiboslar: ko‘rsatiladi
settings-quotes-off = Iqtiboslar: yashirilgan
settings-language = Til: { $name }
settings-language-auto = Avtomatik
settings-language-title = Qaysi tilda gapiray?
settings-language-body = Avtomatik: bilsam — maqola tilida, bilmasam — so‘ragan kishining tilida.
settings-trigger-asked = Bu chatda: faqat so‘ralganda
settings-trigger-every-link = Bu chatda: har bir havola
settings-silent-on = Ovoz: o‘chiq
settings-silent-off = Ovoz: yoniq
settings-tidy-on = O‘tkinchi xabarlarni tozalash: yoniq
settings-tidy-off = O‘tkinchi xabarlarni tozalash: o‘chiq
settings-edition-on = Dayjest: { $when }
settings-edition-off = Dayjest: o‘chiq
settings-memory-days = Xotira: 35 kun
settings-memory-year = Xotira: bir yil
settings-memory-off = Xotira: o‘chiq
settings-memory-title = Xulosalarni qancha vaqt eslab yuray?
settings-memory-body = Eslab qolganlarim /quotes va /find orqali topiladi hamda /export fayliga tushadi. Muddat qisqartirilsa, undan eskisi darhol o‘chadi; xotira o‘chirilsa, hammasi o‘chadi.
settings-back = Orqaga
settings-done = Tayyor

edition-off-names = o‘chir, o‘chirish, o‘chiq, yo‘q, to‘xta, to‘xtat, bekor
edition-now-names = hozir
edition-quiet-names = jim, jimlik, sokin, tinch
edition-zone-names = mintaqa, vaqtmintaqasi
edition-every-day-names = kunlik, harkuni
edition-weekdays-names = ish, ishkunlari, ishkuni
edition-weekend-names = dam, damolish
edition-filler-names = har, kun, kuni, kunlari, olish, soat, soatda, va, dan, gacha
edition-to-names = gacha
edition-title = Dayjest
edition-none-yet = Hozircha yo‘q. Dayjest — oldingisidan beri bu yerda ulashilgan voqealar jamlangan bitta xabar: eng muhimlari birinchi; har birida ikkita gap, eng yaxshi iqtibos va manbalar.
edition-how = Vaqtni shu yerdan tanlang yoki yozing: /edition 18:00, /edition dush 9:00, /edition ish kunlari 7:30.
edition-next = Keyingisi: { $when }. Ungacha hech narsa ulashilmasa, kelmaydi.
edition-stopped = Bu yerda endi dayjest chiqmaydi. /edition uni qaytaradi.
edition-on-every-day = Har kuni
edition-on-weekdays = Dushanbadan jumagacha
edition-on-weekend = Shanba va yakshanba
edition-weekend-days = 6, 7
edition-button-days = Kunlar: { $days }
edition-button-zone = Vaqt mintaqasi: { $name }
edition-button-quiet = Jim soatlar: { $hours }
edition-button-now = Hozir yuborish
edition-button-off = O‘chirish
edition-no-quiet = yo‘q
edition-no-zone = tanlanmagan
edition-likely-zones = Asia/Tashkent, Europe/Moscow, Asia/Seoul, Europe/Istanbul, Asia/Almaty
edition-days-title = Qaysi kunlari?
edition-quiet-title = Qachon jim turay?
edition-quiet-body = Chat kuzatayotgan va darhol kelishi kerak bo‘lgan yangiliklar jim soatlar tugashini kutadi. Dayjest o‘z vaqtida keladi. Boshqa soatlar: /edition jim 23:30-8:00.
edition-zone-title = Sizda hozir soat necha?
edition-zone-body = Soatingiz ko‘rsatilgan tugmani bosing. Bo‘lmasa, yaqin atrofdagi katta shahar nomini yoki UTC farqini yuboring: /edition mintaqa Lissabon, /edition mintaqa +5.
edition-zone-unknown = “{ $name }” degan vaqt mintaqasini bilmayman.
edition-zone-which = “{ $name }”: bir nechta vaqt mintaqasi bor. Qaysi biri?
edition-head = Dayjest: { $date }
edition-sharers = { $count } kishi ulashdi
edition-brief = Qisqacha
edition-left = va yana { $count } ta
edition-empty = Oldingi dayjestdan beri bu yerda yangi narsa ulashilmadi.

welcome-group = Men maqolalarning qisqacha xulosasini tayyorlayman: mag‘zini bildiradigan gaplar va kim nima degani, so‘zma-so‘z. Havola, matn yoki faylga /digest deb javob bering yoki havola bilan birga meni belgilang; boshqa paytda jim turaman. Administratorlar har bir havola uchun xulosani yoqishi mumkin: /auto on. Batafsil: /help
welcome-channel = Men shu kanalda havolasi berilgan maqolalarning qisqacha xulosasini tayyorlayman: mag‘zini bildiradigan gaplar va kim nima degani, so‘zma-so‘z. Buni administrator /auto on bilan yoqadi. Bu xabar o‘zi o‘chib ketadi.
welcome-every-link = Har bir havolaga xulosa
welcome-settings = Sozlamalar

auto-on = Endi maqolaga olib boradigan har bir havola uchun xulosa tayyorlayman. /auto off buni o‘chiradi.
auto-blind = Hozircha Telegram menga faqat o‘zimga atalgan xabarlarni ko‘rsatyapti. Havolalarni ko‘rishim uchun meni shu guruhda administrator qiling.
auto-off = Endi faqat so‘ralganda gapiraman.
auto-usage = /auto on bo‘lsa, bu yerdagi har bir havola uchun xulosa tayyorlayman; /auto off bo‘lsa, faqat so‘ralganda gapiraman.
auto-private = Shaxsiy chatda yuborgan hamma narsangizni o‘qiyman, shuning uchun yoqadigan narsa yo‘q.

follow-usage = /follow bilan sayt, lenta yoki ochiq kanal manzilini yuboring: /follow example.org. Ortidan nima kerakligini yozsa bo‘ladi: so‘zlar, “ibora”, -keraksiz, iqtibos:Ism, 5/kun. Kuzatilayotganlarning hammasida bitta kishi uchun: /follow iqtiboslar Ism.
follow-heading = Endi kuzatiladi:
follow-last = Oxirgi yozuv:
follow-mode-at-once = Yangiliklar bu yerga darhol keladi.
follow-mode-edition = Yangiliklar shu chat dayjestiga tushadi (/edition).
follow-words = Faqat shu so‘zlar bilan: { $words }
follow-without = Shu so‘zlarsiz: { $words }
follow-quoted = Faqat so‘zi keltirilganda: { $words }
follow-a-day = Kuniga ko‘pi bilan { $count } ta
follow-at-once = Darhol
follow-edition = Dayjestda
follow-not-after-all = Kerak emas
follow-end = Kuzatishni to‘xtatish
follow-day = Kuniga: ko‘pi bilan { $count } ta
follow-day-all = Kuniga: hammasi
follow-change = Boshqa so‘zlar uchun /follow buyrug‘ini o‘sha manzil va yangi so‘zlar bilan yana yuboring.
follow-rests = Bir haftadan beri javob bermayapti. Haftada bir marta tekshiraman.
follow-ended = Endi kuzatilmaydi: { $title }
follow-gone = { $title } bir haftadan beri javob bermayapti. Endi haftada bir marta tekshiraman; /following orqali to‘xtatish mumkin.
alert-on = Endi bu yerda kuzatilayotgan lentalardagi maqolada shu kishining so‘zi keltirilsa, maqola darhol keladi, dayjestga tushadigan lentalardan ham: { $name }. /following orqali to‘xtatish mumkin.
alert-title = Iqtiboslar: { $name }
alert-quoted = So‘zi keltirilgan: { $names }
alert-full = Bitta chat ko‘pi bilan { $limit } kishini kuzata oladi. Avval ba’zilarini to‘xtating: /following.
follow-of-names = muallif, muallifi
follow-none = Bu yerda hech narsa kuzatilmayapti. /follow hamda sayt, lenta yoki kanal manzili bilan boshlang.
follow-list = Bu yerda kuzatilayotganlar: { $count }
follow-list-body = O‘zgartirish yoki to‘xtatish uchun birini bosing.
follow-quoted-names = iqtibos, iqtiboslar
follow-day-names = kun, kuniga, kunda
list-taken = Ro‘yxatdan { $count } ta lenta endi kuzatiladi. Yangiliklar dayjestga tushadi (/edition); /following har biri uchun buni o‘zgartiradi.
list-known = Allaqachon kuzatilayotganlar: { $count }
list-left = Bitta chatda ko‘pi bilan { $limit } ta bo‘lgani uchun olinmadi: { $count }
list-unusable = Yaroqli manzili yo‘qlar ({ $count }): { $names }
forget-follows = Endi kuzatilmaydi: { $count }.

privacy-title = Nimalarni saqlayman
privacy-body =
    • Xulosasi tayyorlangan maqolalar, ular qayerdan kelgani va kim so‘ragani: tugmalar ishlashi uchun { $days } kun. Keyin o‘chiriladi.
    • Bu chat nimalarni kuzatishi, buni kim so‘ragani va so‘nggi { $days } kunda u yerdan qaysi maqolalar kelgani.
    • Bu chatning sozlamalari, vaqt mintaqasi va dayjest soati bilan birga.
    • Oxirgi bir soatdagi uzun matnlar va albomlar, faqat vaqtinchalik xotirada: bir qismiga /digest deb javob berilganda hammasi o‘qilishi uchun.
privacy-memory-days = • Xulosalarning satrlari (sarlavha, bandlar, kimniki ekani bilan iqtiboslar, havolalar), /quotes, /find va /export uchun 35 kun. /settings buni o‘zgartiradi.
privacy-memory-year = • Xulosalarning satrlari (sarlavha, bandlar, kimniki ekani bilan iqtiboslar, havolalar), /quotes, /find va /export uchun bir yil. /settings buni o‘zgartiradi.
privacy-memory-off = • /quotes, /find va /export uchun xulosa satrlari saqlanmaydi: bu /settings orqali o‘chirilgan.
privacy-end =
    • Boshqa hech narsa: na boshqa xabarlar, na bu yerdagilarning ismlari, na o‘quvchilar ro‘yxati.

    Matnlar va havolalar hech qachon jurnalga yozilmaydi va hech kimga uzatilmaydi. /forget shu chat haqida saqlangan hamma narsani o‘chiradi.

privacy-aside = Bitta istisno: meni ishdan chiqargan yoki menga og‘irlik qilgan narsa xatoni topish uchun ko‘pi bilan bir kun alohida saqlanadi. Uni kim va qayerdan yuborgani yozilmaydi, shuning uchun /forget unga yetmaydi; u o‘zi o‘chib ketadi.

forget-ask = Shu chat haqida saqlaganlarimning hammasini — sozlamalarini ham, xulosalarini ham — o‘chiraymi? Eski xulosalar tagidagi tugmalar ishlamay qoladi.
forget-yes = Hammasini o‘chirish
forget-no = Qolsin
forget-kept = Hech narsa o‘chirilmadi.
forget-empty = O‘chiradigan narsa yo‘q edi.
forget-done = O‘chirildi: { $digests } ta xulosa, { $articles } ta maqola{ $settings ->
    [0] ; sozlamalar yo‘q edi
   *[other] {" "}va sozlamalar
}.

gave-up = Bunga bir necha marta javob berishga urindim, har safar xatolik yuz berdi. Uni yana yoki faqat bir qismini yuboring.

error-unforeseen = Menda xatolik yuz berdi. Jurnaldagi raqami: { $reference }.
error-option-bad = “{ $value }” — “{ $option }” uchun noto‘g‘ri qiymat.
error-input-empty = Bunda matn yo‘q. Maqola yuboring: havola, matnning o‘zi yoki fayl.
error-input-too-short = Bu shundoq ham qisqa ({ meta-words }): qisqartiradigan joyi yo‘q.
error-input-no-sentences = Bu matnda tinish belgilari yo‘q, gaplar qayerda tugashini ajratolmayman. Nuqtalari bilan yuboring.
error-input-too-long = Bu bir martada o‘qiy oladiganimdan ko‘p (ko‘pi bilan { $limit_mb } MB). Bir qismini yuboring.
error-input-unsupported-media = { $kind ->
    [photo] Bu surat
    [image] Bu rasm
    [video] Bu video
    [voice] Bu ovozli xabar
    [audio] Bu audiofayl
    [sticker] Bu stiker
    [font] Bu shrift
    [ebook] Bu Kindle kitobi
    [opendocument] Bu OpenDocument fayli
    [old_office] Bu eski turdagi Office fayli
    [rtf] Bu RTF fayli
    [slides] Bu taqdimot
    [spreadsheet] Bu elektron jadval
    [binary] Bu ikkilik fayl
    [feed] Bu yangiliklar lentasi (RSS)
    [data] Bu ma’lumotlar fayli
   *[other] Bu matn emas
}, uni o‘qiy olmayman. Havola, matn yoki PDF, Word, EPUB, HTML yoxud elektron xat faylini yuboring.
error-input-archive = Bu arxiv, arxivlarni ochmayman. Uni ochib, maqolaning o‘zini yuboring.
error-input-damaged-file = Bu fayl buzilgan yoki chala, uni o‘qib bo‘lmaydi. Yana yuboring yoki matnini joylang.
error-input-protected-file = Bu fayl parol bilan yoki sotuvchisi tomonidan qulflangan. Qulfsiz nusxasini yuboring yoki matnini joylang.
error-input-swollen-file = Bu fayl ochilganda bir martada o‘qiy oladiganimdan katta. Keragini joylang.
error-input-scanned-pages = Bu PDF sahifalari rasm: unda matn yo‘q. Avval matnini tanib oling (OCR) va natijasini yuboring yoki matnni joylang.
error-input-feed = Bu lenta, maqola emas. /follow bilan manzilini yuboring, undagi yangiliklar xulosasini tayyorlayman.
error-input-unsupported-language = “{ $language }” tilini bilmayman. uz yoki en kabi ikki harfli kodni yozing.
error-input-not-one-story = Bu maqolalar bitta voqea haqida emas, shuning uchun umumiy xulosa tayyorlamayman. Bittadan yuboring.
error-fetch-bad-address = Bunday manzilni ocholmayman. https:// bilan boshlanadiganini yuboring.
error-fetch-private-address = { $site } ochiq manzil emas, shuning uchun uni ochmayman. Matnni shu yerga joylang.
error-fetch-site-unknown = { $site } saytini topolmayapman. Havolada xato yo‘qmi, tekshiring.
error-fetch-robots-refused = { $site } aynan shu botdan bu sahifani o‘qimaslikni so‘ragan. Matnni shu yerga joylang, xulosasini tayyorlayman.
error-fetch-page-missing = Bunday sahifa yo‘q (sayt javobi: { $status }). Havolani tekshiring.
error-fetch-page-gone = { $site } bu sahifani butunlay olib tashlagan. U internet arxivida qolgan bo‘lishi mumkin.
error-fetch-access-denied = { $site } bu sahifani o‘qishimga ruxsat bermayapti. Matnni shu yerga joylang, xulosasini tayyorlayman.
error-fetch-legally-blocked = { $site } qonuniy sabablarga ko‘ra bu sahifani men ishlayotgan joyda ko‘rsatolmaydi. O‘qiy olsangiz, matnni shu yerga joylang.
error-fetch-page-too-large = Bu sahifa { $limit_mb } MB dan katta. O‘zingizga keragini joylang.
error-fetch-feed-closed = { $site } manzilidagini o‘qiy olmayman: u hammaga ochiq emas yoki juda katta. /follow bilan hamma o‘qiy oladigan lenta manzilini yuboring.
error-fetch-redirect-loop = { $site } meni to‘xtovsiz bir manzildan boshqasiga yuboryapti. Sahifani brauzerda oching va o‘sha yerdagi havolani yuboring.
error-fetch-insecure-site = { $site } o‘zining haqiqiyligini isbotlay olmayapti (shifrlashi joyida emas), shuning uchun o‘qimayman. Matnni joylang.
error-fetch-timed-out = { $site } { $seconds } soniya ichida javob bermadi. Bir daqiqadan keyin yana urinib ko‘ring.
error-fetch-site-busy = { $site } hozir band, kutib turishni so‘rayapti. Bir necha daqiqadan keyin yana urinib ko‘ring.
error-fetch-site-broken = { $site } saytida nosozlik (javobi: { $status }). Bir necha daqiqadan keyin yana urinib ko‘ring.
error-fetch-broken-answer = { $site } javobini o‘qib bo‘lmayapti. Yana urinib ko‘ring yoki matnni shu yerga joylang.
error-fetch-site-down = { $site } hozir ochilmayapti. Bir necha daqiqadan keyin yana urinib ko‘ring.
error-extract-no-article = U yerdan maqola topolmadim, faqat menyu va havolalar bor. Matn sizga ko‘rinsa, shu yerga joylang.
error-extract-index-page = Bu sahifada ko‘p maqola sanab o‘tilgan. Keragini oching va o‘shaning havolasini yuboring.
error-extract-pay-wall = Sayt bu maqolani faqat pul to‘laganlarga ko‘rsatadi. O‘qiy olsangiz, matnni shu yerga joylang.
error-extract-login-wall = Sayt bu maqolani faqat hisobiga kirganlarga ko‘rsatadi. O‘qiy olsangiz, matnni shu yerga joylang.
error-extract-consent-page = Sayt maqolani ko‘rsatishdan oldin cookie uchun rozilik so‘rayapti. Uni brauzerda oching va matnni shu yerga joylang.
error-extract-script-page = Bu sahifani skriptlar tuzadi, men esa ularni ishga tushirmayman. Maqola matnini shu yerga joylang.
error-extract-robot-check = Sayt odam o‘qiyotganiga ishonch hosil qilmoqchi va maqolani menga ko‘rsatmadi. Matnni shu yerga joylang.
error-extract-video-page = Bu sahifada video bor, men esa faqat matn o‘qiyman. Maqola yoki videoning matnini yuboring.
error-extract-error-page = Bu sahifada faqat nimadir topilmagani yoki xatolik yuz bergani yozilgan. Havolani tekshiring.
error-extract-undecodable = Buni matn sifatida o‘qib bo‘lmayapti. Maqola matnini nusxalab, shu yerga joylang.
error-extract-no-feed = { $site } manzilida lenta topilmadi. /follow bilan lentaning o‘zi, saytning bosh sahifasi yoki ochiq kanal (t.me/nom) manzilini yuboring.
error-out-of-time = O‘qish juda uzoq cho‘zildi. Qisqaroq qismini yuboring.
error-bot-nothing-to-read = Menga maqola yuboring, xulosasini tayyorlayman: havola, matn yoki fayl.
error-bot-nothing-to-read-here = Havola, matn yoki fayl bor xabarga /digest deb javob bering yoki /digest va havola yozing.
error-bot-file-too-large = Telegram menga { $limit_mb } MB gacha bo‘lgan fayllarnigina beradi. Kichikrog‘ini yuboring.
error-bot-file-gone = Telegram bu faylni endi menga bermayapti. Yana yuboring.
error-bot-busy = Hozir o‘qiydigan narsa juda ko‘p. Bir daqiqadan keyin yana urinib ko‘ring.
error-bot-too-heavy = Bu men uchun juda ko‘p. Qisqaroq qismini yuboring.
error-bot-rate-limited = Birdaniga juda ko‘p. { $seconds } soniyadan keyin yana tayyor bo‘laman.
error-bot-digest-expired = Bu xulosaning muddati tugagan. Yangisi uchun maqolani yana yuboring.
error-bot-not-yours = Bu xulosani faqat so‘ragan kishi yoki administrator o‘zgartira oladi.
error-bot-still-reading = Hali o‘qiyapman. Bir necha soniyadan keyin yana bosing.
error-bot-admins-only = Buni faqat shu chat administratori qila oladi.
error-bot-bad-button = Bu tugmani tanimayman. Yangi xulosa uchun maqolani yana yuboring.
error-bot-cannot-edit = Telegram bu xabarni o‘zgartirishimga endi ruxsat bermayapti. Yangi xulosa uchun maqolani yana yuboring.
error-bot-passage-gone = Bu joyni chatdan endi topolmayapman: xabaringiz o‘chirilgan, o‘zgartirilgan yoki ko‘p vaqt o‘tgan. Matnni yana yuboring, yangi xulosa o‘sha joyga olib boradi.
error-bot-bad-schedule = “{ $value }” — tushunmadim. Masalan: /edition 18:00, /edition dush 9:00, /edition ish kunlari 7:30, /edition hozir, /edition o‘chir.
error-bot-bad-quiet-hours = “{ $value }” — bunday soatlarni bilmayman. Masalan: /edition jim 22-7, /edition jim 23:30-8:00, /edition jim o‘chir.
error-bot-too-many-follows = Bu chat allaqachon { $limit } ta lentani kuzatyapti. Avval ba’zilarini to‘xtating: /following.
error-bot-not-followed = Bu chat o‘sha lentani endi kuzatmaydi. Nimalarni kuzatishini /following ko‘rsatadi.

command-start = nima qilishim, misol bilan
command-help = mendan qanday foydalaniladi
command-digest = havola yoki javob berilayotgan xabar xulosasi
command-story = bitta voqea haqidagi bir nechta maqoladan bitta xulosa
command-quotes = bu yerda kim nima dedi: eng yangilari yoki ism bo‘yicha
command-find = kerakli so‘zlar bor xulosalar
command-export = shu chatning barcha xulosalari bitta faylda
command-settings = uzunlik, iqtiboslar, til
command-language = qaysi tilda gapirishim
command-auto = on: har bir havolaga xulosa; off: faqat so‘ralganda
command-edition = bu yerda ulashilganlar dayjesti: 18:00, dush 9:00, o‘chir
command-follow = sayt, lenta yoki kanalni kuzatish
command-following = bu chat nimalarni kuzatyapti
command-privacy = nimalarni saqlashim
command-forget = shu chat haqida saqlanganlarni o‘chirish

# The page of the local chat.
page-status = bot · shu kompyuterda
page-chat = Suhbat
page-messages = Xabarlar
page-write = Yozish
page-typing = yozyapti…
page-uploading = fayl yuboryapti…
page-message = Xabar
page-placeholder = Maqola, havola yoki fayl…
page-send = Yuborish
page-attach = Fayl yuborish
page-commands = Buyruqlar
page-dark = Tungi rejim
page-end = Eng yangi xabarga
page-skip = Yozish maydoniga
page-lead = Maqolaning mag‘zini bildiradigan gaplarni va kim nima deganini so‘zma-so‘z yuboraman.
page-text = Matnni joylang
page-text-more = Butun sahifa ham bo‘ladi: menyu va rasm izohlari tashlab ketiladi.
page-link = Havola yuboring
page-link-more = Sahifani ochib, siz uchun o‘qiyman.
page-file = Faylni tashlang
page-file-more = PDF, Word, EPUB, HTML, elektron xat yoki matn, 20 MB gacha.
page-sample = Namunaviy maqolada sinab ko‘rish
page-small = Hammasi shu kompyuterda bajariladi. Faqat siz yuborgan havolalar ochiladi.
page-drop = Shu yerga tashlang
page-today = Bugun
page-more = Yana ko‘rsatish
page-less = Kamroq ko‘rsatish
page-unfold = Hammasini ko‘rsatish
page-fold = Yig‘ish
page-you = Siz
page-keys = Tugmalar
page-stop = To‘xtatish
page-queued = Navbatda
page-article = { $done } / { $of }
page-pages = sahifa { $done } / { $of }
page-close = Yopish
page-shortcuts = Tezkor tugmalar
page-shortcut-line = Yangi qator
page-shortcut-message = Xabardan xabarga
page-shortcut-within = Xabar yoki ro‘yxat ichida
page-shortcut-scroll = Chatni varaqlash
page-shortcut-escape = Ochiq turganini yopish
page-shortcut-help = Shu ro‘yxat, yozish maydonidan tashqarida
page-shortcut-off = Shu ro‘yxatni ? bilan ochish
page-ready = Xulosa tayyor
page-copied = Nusxalandi
page-copy-refused = Brauzer nusxalashga ruxsat bermadi
page-lost = Aloqa uzildi. Yana urinilyapti…
page-restoring = Avvalgi xulosalar qaytarilyapti…
page-unsent = Yuborilmadi: botga ulanib bo‘lmayapti. U hali ishlayaptimi?
page-too-large = { $name } 20 MB dan katta, bundan ko‘pini qabul qila olmayman.
page-refused = Yuborilmadi: bot buni qabul qilmadi.
page-no-button = U tugma endi yo‘q.
page-source-open = Sahifani shu gapdan ochish
page-source-close = Maqolani yopish
page-source-text = Maqola matni
page-source-rows = Bandlar va iqtiboslar
page-previous = Oldingi
page-next = Keyingi
page-not-found = Bu gap matndan topilmadi.
page-not-kept = Bu maqolaning matni endi saqlanmaydi. Shu yerda o‘qish uchun uni yana yuboring.
page-files = Fayllar
page-remove = Olib tashlash
page-download = yuklab olish
page-past = Oldingi xulosalar
page-past-close = Oldingi xulosalarni yopish
page-past-search = Oldingi xulosalardan qidirish
page-past-digests = Xulosalar
page-past-quotes = Iqtiboslar
page-past-none = Hech narsa topilmadi.
page-past-more = Eskilarini ko‘rsatish
