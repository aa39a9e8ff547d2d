# The bot's words in Indonesian: the keys, their order and their variables are those of en.ftl.
# The sentences of errors are keyed by their codes: fetch.page_missing, error-fetch-page-missing.

start-title = Kirimkan sebuah artikel
start-body =
    Bisa berupa tautan, teksnya langsung, atau file. Saya membalas dengan kalimat-kalimat yang memuat intinya serta siapa mengatakan apa, kata demi kata dari artikel itu. Tidak ada yang dikarang, dan tidak ada yang diteruskan ke layanan lain.
start-group =
    Di grup, balas sebuah pesan dengan /digest, atau sebut saya bersama sebuah tautan. Selain itu saya diam.
start-example-label = Contohnya:
start-example-title = Jembatan pelabuhan ditutup selama dua tahun
start-example-meta = 640 kata, 3 menit → 20 detik
start-example-point = Jembatan putar itu akan ditutup pada bulan Maret karena bantalannya sudah aus, kata otoritas pelabuhan pada hari Senin.
start-example-quote = Kami sudah mencari cara agar satu lajur tetap dibuka, tetapi tidak ada.
start-example-speaker = Maren Holt, kepala otoritas pelabuhan

help-title = Yang bisa saya lakukan
help-body =
    • Kirim tautan, artikel yang disalin, atau file (PDF, Word, EPUB, HTML, email, atau teks): saya membalas dengan ringkasannya.
    • Paling banyak { $links } tautan dalam satu pesan saya baca.
    • “Lebih pendek” dan “Lebih panjang” mengubah ringkasan di tempat. “Semua kutipan” menampilkan semua yang dikutip.
    • Tanda • di depan kalimat membuka halaman tepat di kalimat itu.
    • Panjangnya bisa langsung disebut: /digest panjang, lalu tautannya.
    • /story dan tautan beberapa artikel tentang satu peristiwa: satu ringkasan dari semuanya, dengan apa yang diberitakan berbeda.
    • /edition 18:00: sekali sehari satu pesan berisi berita yang dibagikan di sini.
    • /follow dan alamat situs, feed, atau saluran publik: yang baru dari sana datang sendiri. /following: ubah atau hentikan.
    • /quotes: siapa mengatakan apa dalam ringkasan di obrolan ini; tambahkan nama untuk satu orang saja. /find dan kata-kata: ringkasan yang memuat kata-kata itu. /export: semuanya dalam satu file.
    • /settings: panjang, kutipan, bahasa, suara. /language: bahasa yang saya pakai.
    • /privacy: apa yang saya simpan. /forget: hapus semuanya.
help-groups =
    • Di grup: /digest sebagai balasan ke sebuah pesan, /digest dengan tautan, atau sebut saya. Admin bisa meminta ringkasan untuk setiap tautan, di saluran juga: /auto on.
    • Di obrolan lain mana pun: ketik @{ $bot } dan sebuah tautan, lalu pilih panjangnya.
unknown-command = Saya tidak mengenal perintah { $name }. Yang bisa saya lakukan: /help

meta-words = { $words } kata
meta-characters = { $words } karakter
meta-minutes = { $minutes } menit
meta-seconds = { $seconds } detik

outline = Isinya:
quotes-heading = Siapa mengatakan apa
quotes-page = Siapa mengatakan apa · { $page } dari { $pages }
reported-heading = Pernyataan lain
reported-page = Pernyataan lain · { $page } dari { $pages }
quote-unattributed = penuturnya tidak jelas dari teks

button-shorter = Lebih pendek
button-longer = Lebih panjang
button-quotes = Semua kutipan ({ $count })
button-reported = Pernyataan lain ({ $count })
button-original = Sumber
button-copy = Salin
button-copy-main = Salin poin utama
button-back = Kembali ke ringkasan
button-in-text = Di teks Anda
button-previous = ‹ Sebelumnya
button-next = Berikutnya ›
button-story = { $count ->
    [2] Gabungkan keduanya
   *[other] Gabungkan { $count } artikel
}
button-everybody = Semua orang

inline-hint = Ketik tautan setelah nama saya
inline-title-short = Ringkasan pendek
inline-title-normal = Ringkasan
inline-title-long = Ringkasan panjang
inline-reading-title = Masih membaca { $site }
inline-reading-body = Kirim ini sekarang, lalu tekan tombolnya beberapa detik lagi
inline-read = Tampilkan ringkasan
inline-none-title = Tidak ada ringkasan

length-short-names = pendek, singkat, ringkas
length-normal-names = normal, sedang, biasa
length-long-names = panjang, lengkap
source-names = sumber, tautan, asli, artikel asli, berita asli, via
furniture-names = gabung, bergabung, gabung saluran, gabung channel, gabung grup, diskusi, komentar, komentari, lihat komentar, obrolan, saluran, channel, grup, saluran kami, channel kami, grup kami, situs kami, ikuti, ikuti kami, berlangganan, donasi, dukung kami, foto, video, kontak, hubungi kami
talk-help = bantuan, tolong, tolong bantu, bantu saya, bagaimana, gimana, bagaimana caranya, gimana caranya, caranya, cara pakai, cara pakainya, cara menggunakan, bagaimana cara pakainya, gimana cara pakainya, apa yang bisa kamu lakukan, bisa apa, kamu bisa apa, ini apa, apa ini, kamu siapa, siapa kamu, perintah, menu
talk-thanks = terima kasih, terimakasih, makasih, trims, tq, bagus, mantap, keren, sip, oke, siap, hebat

reading = Membaca { $site } …
stopped = Dihentikan. Tidak akan ada lagi balasan untuk pesan ini. Kirim lagi jika Anda tetap ingin ringkasannya.
digested-earlier = Artikel ini sudah diringkas di sini dalam 24 jam terakhir.
more-links = Saya membaca { $limit } tautan pertama dari { $count }. Kirim sisanya secara terpisah.
text-may-go-on = Jika teksnya berlanjut di pesan lain, Telegram tidak memperlihatkan pesan itu kepada saya di sini. Kirim lewat obrolan pribadi, atau jadikan saya admin grup ini.
waits-its-turn = Terlalu banyak sekaligus. Saya lanjutkan dalam { $seconds } detik; tidak perlu mengirim ulang.
left-out = Antreannya sudah penuh. Yang dilewati, mulai dari pesan ini: { $count } pesan. Kirim lagi sisanya dalam beberapa menit.
not-allowed-here = Pengelola bot ini tidak mengizinkannya di obrolan ini, jadi saya keluar.
note-language-unknown = Saya tidak punya aturan untuk bahasa ini, jadi poin-poinnya dipilih berdasarkan statistik saja.
note-truncated = Teksnya terlalu panjang untuk dibaca sampai akhir.
note-teaser = Hanya awal artikel itu yang bisa dibaca gratis ({ meta-words }), dan ringkasan ini hanya mencakup bagian itu.

story-articles = { $count } artikel
story-shared = Diberitakan beberapa artikel
story-differ = Diberitakan berbeda
story-newest = terbaru
story-single = Hanya di salah satunya
story-copy = teks sama
story-apart = Tentang hal lain, dan tidak masuk ringkasan ini:
story-none = Tidak ada dua artikel di sini yang memberitakan peristiwa yang sama, jadi tidak ada ringkasan gabungannya. /digest membuat satu ringkasan untuk masing-masing.
story-alone = Itu hanya satu artikel, dan dalam dua hari terakhir tidak ada lagi yang dibagikan di sini tentang berita itu. Kirim /story dengan tautan dua artikel atau lebih.
story-usage = Kirim /story dengan tautan beberapa artikel tentang satu peristiwa, atau balas pesan yang berisi tautan, atau sebuah ringkasan, dengan /story: saya tunjukkan apa yang diberitakan semuanya, di mana perbedaannya, apa yang hanya ada di satu artikel, dan siapa mengatakan apa.
story-before = Berita ini sudah pernah diringkas di sini:
story-new = Yang baru:

find-heading = Ringkasan dengan: { $words }
find-usage = Tulis kata-katanya setelah perintah, misalnya: /find feri dermaga. Saya tampilkan ringkasan di obrolan ini yang memuat semua kata itu.
find-none = Tidak ada ringkasan di obrolan ini yang memuat semua kata ini: { $words }. Coba lebih sedikit kata, atau kata lain.
find-beginning = Awal kata perlu sedikitnya { $least } huruf: { $words }. Tulis lebih banyak hurufnya, atau seluruh katanya.
recall-too-long = Itu terlalu panjang untuk dicari. Tulis paling banyak { $most } karakter.
recall-more = Masih ada lagi, tetapi tombol pindah halaman tidak muat untuk kata sebanyak itu. Coba lebih sedikit kata.
quotes-none = Tidak ada orang dengan nama itu yang dikutip dalam ringkasan di obrolan ini: { $words }. Coba nama belakangnya saja, atau /quotes tanpa nama untuk yang terbaru.
quotes-empty = Belum ada kutipan dalam ringkasan di obrolan ini.
memory-empty = Belum ada yang bisa dicari. Kirim sebuah artikel, dan ringkasannya akan saya ingat.
memory-off = Riwayat dimatikan di obrolan ini, jadi tidak ada yang bisa dicari. Nyalakan di /settings.
question = Saya tidak menjawab pertanyaan: saya hanya menampilkan apa yang ada dalam artikel. Yang bisa dicari: ucapan seseorang, dengan /quotes dan namanya, serta ringkasan yang memuat kata-kata tertentu, dengan /find dan kata-katanya.
export-title = Ringkasan di obrolan ini
export-done = { $count } ringkasan, yang terbaru lebih dulu.

settings-title = Pengaturan
settings-body = Tekan tombol untuk mengubah pengaturannya.
settings-length-short = Ringkasan: pendek, 2 poin
settings-length-normal = Ringkasan: normal, 4 poin
settings-length-long = Ringkasan: panjang, 7 poin
settings-quotes-on = Kutipan: ditampilkan
settings-quotes-off = Kutipan: disembunyikan
settings-language = Bahasa: { $name }
settings-language-auto = Otomatis
settings-language-title = Bahasa apa yang harus saya pakai?
settings-language-body = Otomatis: bahasa artikelnya kalau saya menguasainya, kalau tidak bahasa orang yang meminta.
settings-trigger-asked = Di obrolan ini: hanya jika diminta
settings-trigger-every-link = Di obrolan ini: setiap tautan
settings-silent-on = Suara: mati
settings-silent-off = Suara: nyala
settings-tidy-on = Hapus pesan sementara: ya
settings-tidy-off = Hapus pesan sementara: tidak
settings-edition-on = Buletin: { $when }
settings-edition-off = Buletin: mati
settings-memory-days = Riwayat: 35 hari
settings-memory-year = Riwayat: setahun
settings-memory-off = Riwayat: mati
settings-memory-title = Berapa lama ringkasan perlu saya ingat?
settings-memory-body = Yang saya ingat bisa dicari dengan /quotes dan /find, dan masuk ke file /export. Waktu yang lebih singkat langsung menghapus yang lebih lama dari itu; jika dimatikan, semuanya dihapus.
settings-back = Kembali
settings-done = Selesai

edition-off-names = mati, matikan, nonaktif, berhenti, tidak, jangan
edition-now-names = sekarang
edition-quiet-names = tenang, hening, senyap
edition-zone-names = zona
edition-every-day-names = harian
edition-weekdays-names = harikerja, kerja
edition-weekend-names = akhirpekan, akhirminggu
edition-filler-names = setiap, tiap, hari, pekan, pada, pukul, jam, dan, dari, sampai, hingga, pagi
edition-to-names = sampai, hingga, ke
edition-title = Buletin
edition-none-yet = Belum ada. Buletin adalah satu pesan berisi berita yang dibagikan di sini sejak buletin sebelumnya: yang terpenting lebih dulu, masing-masing dengan dua kalimat, kutipan terbaik, dan sumbernya.
edition-how = Pilih waktunya di sini, atau tulis: /edition 18:00, /edition sen 9:00, /edition hari kerja 7:30.
edition-next = Buletin berikutnya datang pada { $when }. Jika sampai saat itu tidak ada yang dibagikan, buletinnya tidak dikirim.
edition-stopped = Tidak akan ada buletin lagi di sini. /edition mengaktifkannya kembali.
edition-on-every-day = Setiap hari
edition-on-weekdays = Senin sampai Jumat
edition-on-weekend = Sabtu dan Minggu
edition-weekend-days = 6, 7
edition-button-days = Hari: { $days }
edition-button-zone = Zona waktu: { $name }
edition-button-quiet = Jam tenang: { $hours }
edition-button-now = Kirim sekarang
edition-button-off = Matikan
edition-no-quiet = tidak ada
edition-no-zone = belum diatur
edition-likely-zones = Asia/Jakarta, Asia/Makassar, Asia/Jayapura
edition-days-title = Pada hari apa saja?
edition-quiet-title = Kapan harus tenang?
edition-quiet-body = Kiriman langsung dari yang diikuti obrolan ini menunggu sampai jam tenang selesai. Buletin tetap datang pada waktunya. Jam lain: /edition tenang 23:30-8:00.
edition-zone-title = Pukul berapa sekarang di tempat Anda?
edition-zone-body = Tekan jam di tempat Anda. Jika tidak ada, kirim nama kota besar di dekat Anda atau selisihnya dari UTC: /edition zona Surabaya, /edition zona +8.
edition-zone-unknown = Saya tidak mengenal zona waktu bernama “{ $name }”.
edition-zone-which = “{ $name }” punya beberapa zona waktu. Yang mana?
edition-head = Buletin { $date }
edition-sharers = dibagikan { $count } orang
edition-brief = Berita singkat
edition-left = dan { $count } lainnya
edition-empty = Tidak ada yang baru dibagikan di sini sejak buletin terakhir.

welcome-group = Saya meringkas artikel: kalimat-kalimat yang memuat intinya, dan siapa mengatakan apa, kata demi kata. Balas tautan, teks, atau file dengan /digest, atau sebut saya bersama sebuah tautan; selain itu saya diam. Admin bisa meminta ringkasan untuk setiap tautan: /auto on. Selengkapnya: /help
welcome-channel = Saya meringkas artikel yang ditautkan saluran ini: kalimat-kalimat yang memuat intinya, dan siapa mengatakan apa, kata demi kata. Admin mengaktifkannya dengan /auto on. Pesan ini akan hilang sendiri.
welcome-every-link = Ringkas setiap tautan
welcome-settings = Pengaturan

auto-on = Mulai sekarang saya meringkas setiap tautan ke artikel. Untuk mematikannya: /auto off.
auto-blind = Saat ini Telegram hanya memperlihatkan pesan yang ditujukan kepada saya. Jadikan saya admin grup ini agar saya bisa melihat tautannya.
auto-off = Mulai sekarang saya hanya menjawab jika diminta.
auto-usage = Dengan /auto on saya meringkas setiap tautan di sini; dengan /auto off saya hanya menjawab jika diminta.
auto-private = Di obrolan pribadi saya membaca semua yang Anda kirim, jadi tidak ada yang perlu diaktifkan.

follow-usage = Kirim /follow dengan alamat situs, feed, atau saluran publik: /follow example.org. Setelah alamatnya boleh ditulis apa yang Anda inginkan: kata, “sebuah frasa”, -tanpa, kutipan:Nama, 5/hari. Untuk satu orang di semua yang diikuti: /follow kutipan dari Nama.
follow-heading = Mulai sekarang diikuti:
follow-last = Entri terakhir:
follow-mode-at-once = Yang baru langsung datang ke sini.
follow-mode-edition = Yang baru masuk ke buletin obrolan ini (/edition).
follow-words = Hanya dengan: { $words }
follow-without = Tanpa: { $words }
follow-quoted = Hanya jika dikutip: { $words }
follow-a-day = Paling banyak { $count } per hari
follow-at-once = Langsung
follow-edition = Dalam buletin
follow-not-after-all = Tidak jadi
follow-end = Berhenti mengikuti
follow-day = Per hari: maksimal { $count }
follow-day-all = Per hari: semua
follow-change = Untuk kata-kata lain, kirim /follow sekali lagi dengan alamat yang sama dan kata-kata yang baru.
follow-rests = Sudah seminggu tidak merespons. Saya periksa seminggu sekali.
follow-ended = Tidak diikuti lagi: { $title }
follow-gone = { $title } sudah seminggu tidak merespons. Mulai sekarang saya periksa seminggu sekali; /following menghentikannya.
alert-on = Mulai sekarang, artikel dari feed yang diikuti di sini langsung datang jika mengutip { $name }, juga dari feed yang masuk ke buletin. /following menghentikannya.
alert-title = Kutipan dari { $name }
alert-quoted = Dikutip: { $names }
alert-full = Satu obrolan paling banyak bisa mengikuti { $limit } orang. Hentikan beberapa dulu: /following.
follow-of-names = dari
follow-none = Tidak ada yang diikuti di sini. Mulailah dengan /follow dan alamat situs, feed, atau saluran.
follow-list = Diikuti di sini: { $count }
follow-list-body = Tekan salah satu untuk mengubah atau menghentikannya.
follow-quoted-names = kutipan, dikutip, mengutip
follow-day-names = hari
list-taken = Dari daftar itu, { $count } feed diikuti mulai sekarang. Yang baru masuk ke buletin (/edition); ubah masing-masing dengan /following.
list-known = Sudah diikuti: { $count }
list-left = Dilewati karena batas satu obrolan adalah { $limit }: { $count }
list-unusable = Tanpa alamat yang bisa dipakai ({ $count }): { $names }
forget-follows = Tidak diikuti lagi: { $count }.

privacy-title = Apa yang saya simpan
privacy-body =
    • Artikel yang sudah saya ringkas, asalnya, dan siapa yang memintanya, selama { $days } hari, agar tombol-tombolnya berfungsi. Setelah itu dihapus.
    • Apa yang diikuti obrolan ini, siapa yang memintanya, dan artikel mana yang datang dari sana dalam { $days } hari terakhir.
    • Pengaturan obrolan ini, termasuk zona waktu dan jam buletinnya.
    • Teks panjang dan album dari satu jam terakhir, hanya di memori kerja, agar /digest sebagai balasan ke satu bagian membaca semuanya.
privacy-memory-days = • Baris-baris ringkasan (judul, poin, kutipan beserta penuturnya, tautan) selama 35 hari, untuk /quotes, /find, dan /export. Ubah di /settings.
privacy-memory-year = • Baris-baris ringkasan (judul, poin, kutipan beserta penuturnya, tautan) selama setahun, untuk /quotes, /find, dan /export. Ubah di /settings.
privacy-memory-off = • Tidak ada baris ringkasan untuk /quotes, /find, dan /export: ini dimatikan di /settings.
privacy-end =
    • Selain itu tidak ada: tidak ada pesan lain, nama orang di sini, atau daftar pembaca.

    Teks dan tautan tidak pernah ditulis ke log, dan tidak ada yang diteruskan ke pihak lain. /forget menghapus semua yang disimpan tentang obrolan ini.

privacy-aside = Satu pengecualian: apa yang membuat saya macet, atau terlalu berat bagi saya, disisihkan paling lama sehari agar kesalahannya bisa ditemukan. Di situ tidak tercatat siapa yang mengirim atau di mana, jadi /forget tidak bisa menjangkaunya; data itu terhapus sendiri.

forget-ask = Hapus semua yang saya simpan tentang obrolan ini: pengaturan dan ringkasannya? Tombol di bawah ringkasan lama tidak akan berfungsi lagi.
forget-yes = Hapus semuanya
forget-no = Jangan hapus
forget-kept = Tidak ada yang dihapus.
forget-empty = Tidak ada yang perlu dihapus.
forget-done = Dihapus: { $digests } ringkasan, { $articles } artikel{ $settings ->
    [0] ; pengaturan memang tidak ada
   *[other] , dan pengaturannya
}.

gave-up = Saya sudah beberapa kali mencoba menjawab ini, tetapi selalu ada yang gagal. Kirim lagi, atau sebagian saja.

error-unforeseen = Terjadi kesalahan di pihak saya. Tercatat sebagai { $reference }.
error-option-bad = “{ $value }” bukan nilai yang bisa dipakai untuk “{ $option }”.
error-input-empty = Tidak ada teks di situ. Kirim sebuah artikel: tautan, teksnya langsung, atau file.
error-input-too-short = Ini sudah pendek ({ meta-words }): tidak ada yang bisa dipangkas.
error-input-no-sentences = Teks itu tanpa tanda baca, jadi saya tidak tahu di mana kalimatnya berakhir. Kirim dengan titik.
error-input-too-long = Itu lebih dari yang bisa saya baca sekaligus (batasnya { $limit_mb } MB). Kirim sebagian saja.
error-input-unsupported-media = { $kind ->
    [photo] Itu foto
    [image] Itu gambar
    [video] Itu video
    [voice] Itu pesan suara
    [audio] Itu file audio
    [sticker] Itu stiker
    [font] Itu file font
    [ebook] Itu buku Kindle
    [opendocument] Itu file OpenDocument
    [old_office] Itu file Office format lama
    [rtf] Itu file RTF
    [slides] Itu presentasi
    [spreadsheet] Itu lembar kerja
    [binary] Itu file biner
    [feed] Itu feed
    [data] Itu file data
   *[other] Itu bukan teks
}, yang tidak bisa saya baca. Kirim tautan, teksnya, atau file PDF, Word, EPUB, HTML, atau email.
error-input-archive = Itu arsip, yang tidak saya buka. Ekstrak dulu, lalu kirim artikelnya.
error-input-damaged-file = File itu rusak atau tidak lengkap, jadi tidak bisa saya baca. Kirim sekali lagi, atau tempel teksnya.
error-input-protected-file = File itu dikunci dengan kata sandi atau oleh penjualnya. Kirim salinan tanpa kunci, atau tempel teksnya.
error-input-swollen-file = Setelah dibuka, file itu lebih besar dari yang bisa saya baca sekaligus. Tempel bagian yang penting.
error-input-scanned-pages = Halaman PDF itu berupa gambar: tidak ada teks di dalamnya. Jalankan pengenalan teks (OCR) lalu kirim hasilnya, atau tempel teksnya.
error-input-feed = Itu feed, bukan artikel. Kirim /follow dan alamatnya, dan saya akan meringkas yang baru di sana.
error-input-unsupported-language = Saya tidak mengenal bahasa { $language }. Pakai kode dua huruf, misalnya id atau en.
error-input-not-one-story = Artikel-artikel itu tidak membahas peristiwa yang sama, jadi tidak saya satukan. Kirim satu per satu.
error-fetch-bad-address = Itu bukan alamat web yang bisa saya buka. Kirim alamat yang diawali https://.
error-fetch-private-address = { $site } bukan alamat publik, jadi tidak saya buka. Tempel saja teksnya.
error-fetch-site-unknown = Saya tidak menemukan situs { $site }. Periksa apakah ada salah ketik di tautannya.
error-fetch-robots-refused = { $site } melarang bot ini, dengan menyebut namanya, membaca halaman itu. Tempel teksnya di sini, dan saya ringkas dari situ.
error-fetch-page-missing = Halaman itu tidak ada (respons situs: { $status }). Periksa tautannya.
error-fetch-page-gone = { $site } sudah menghapus halaman itu selamanya. Mungkin masih ada di arsip web.
error-fetch-access-denied = { $site } tidak mengizinkan saya membaca halaman ini. Tempel teksnya di sini, dan saya ringkas dari situ.
error-fetch-legally-blocked = Karena alasan hukum, { $site } tidak boleh menampilkan halaman itu di tempat saya berjalan. Tempel teksnya di sini jika Anda bisa membacanya.
error-fetch-page-too-large = Halaman itu lebih dari { $limit_mb } MB. Tempel bagian yang penting bagi Anda.
error-fetch-feed-closed = Saya tidak dapat membaca yang ada di { $site }: tidak publik atau terlalu besar. Kirim /follow dengan alamat feed yang bisa dibaca siapa saja.
error-fetch-redirect-loop = { $site } terus mengalihkan saya dari satu alamat ke alamat lain. Buka halamannya di browser, lalu kirim tautan yang muncul di sana.
error-fetch-insecure-site = { $site } tidak bisa membuktikan identitasnya (enkripsinya bermasalah), jadi tidak saya baca. Tempel saja teksnya.
error-fetch-timed-out = { $site } tidak merespons dalam { $seconds } detik. Coba lagi dalam satu menit.
error-fetch-site-busy = { $site } sedang sibuk dan minta jangan diakses dulu. Coba lagi dalam beberapa menit.
error-fetch-site-broken = Terjadi gangguan di { $site } (respons: { $status }). Coba lagi dalam beberapa menit.
error-fetch-broken-answer = { $site } mengirim respons yang tidak bisa saya baca. Coba lagi, atau tempel teksnya di sini.
error-fetch-site-down = { $site } sedang tidak bisa dibaca. Coba lagi dalam beberapa menit.
error-extract-no-article = Saya tidak menemukan artikel di sana, hanya menu dan tautan. Tempel teksnya jika Anda bisa melihatnya.
error-extract-index-page = Halaman itu memuat daftar banyak artikel. Buka yang Anda maksud, lalu kirim tautannya.
error-extract-pay-wall = Situs itu hanya menampilkan artikelnya kepada yang sudah membayar. Tempel teksnya di sini jika Anda bisa membacanya.
error-extract-login-wall = Situs itu hanya menampilkan artikelnya kepada yang sudah masuk. Tempel teksnya di sini jika Anda bisa membacanya.
error-extract-consent-page = Situs itu meminta persetujuan cookie sebelum menampilkan artikelnya. Buka di browser, lalu tempel teksnya di sini.
error-extract-script-page = Halaman itu dibangun dengan skrip, yang tidak saya jalankan. Tempel teks artikelnya di sini.
error-extract-robot-check = Situs itu meminta bukti bahwa yang membaca adalah manusia, jadi artikelnya tidak ditampilkan kepada saya. Tempel teksnya di sini.
error-extract-video-page = Halaman itu berisi video, sedangkan saya hanya membaca teks. Kirim artikel atau transkrip.
error-extract-error-page = Halaman itu hanya memberi tahu bahwa ada yang tidak ditemukan atau bermasalah. Periksa tautannya.
error-extract-undecodable = Itu tidak bisa saya baca sebagai teks. Salin isi artikelnya, lalu tempel di sini.
error-extract-no-feed = Saya tidak menemukan feed di { $site }. Kirim /follow dengan alamat feed itu sendiri, halaman depan situsnya, atau saluran publik (t.me/nama).
error-out-of-time = Membacanya terlalu lama. Kirim bagian yang lebih pendek.
error-bot-nothing-to-read = Kirim sebuah artikel dan saya akan meringkasnya: tautan, teksnya, atau file.
error-bot-nothing-to-read-here = Balas pesan yang berisi tautan, teks, atau file dengan /digest, atau tulis /digest dan sebuah tautan.
error-bot-file-too-large = Telegram hanya memberi saya file sampai { $limit_mb } MB. Kirim yang lebih kecil.
error-bot-file-gone = Telegram tidak memberi saya file itu lagi. Kirim ulang filenya.
error-bot-busy = Sedang banyak yang harus dibaca. Coba lagi dalam satu menit.
error-bot-too-heavy = Itu terlalu banyak untuk saya baca. Kirim bagian yang lebih pendek.
error-bot-rate-limited = Terlalu banyak sekaligus. Saya siap lagi dalam { $seconds } detik.
error-bot-digest-expired = Ringkasan ini sudah kedaluwarsa. Kirim lagi artikelnya untuk ringkasan baru.
error-bot-not-yours = Hanya orang yang memintanya, atau admin, yang bisa mengubah ringkasan ini.
error-bot-still-reading = Saya masih membaca. Tekan lagi dalam beberapa detik.
error-bot-admins-only = Hanya admin obrolan ini yang bisa melakukannya.
error-bot-bad-button = Saya tidak mengenal tombol ini. Kirim lagi artikelnya untuk ringkasan baru.
error-bot-cannot-edit = Telegram tidak lagi mengizinkan saya mengubah pesan ini. Kirim lagi artikelnya untuk ringkasan baru.
error-bot-passage-gone = Bagian ini tidak saya temukan lagi di obrolan: pesan Anda sudah dihapus atau diubah, atau sudah terlalu lama. Kirim lagi teksnya, dan ringkasan barunya akan mengarah ke sana.
error-bot-bad-schedule = Saya tidak mengerti “{ $value }”. Contoh: /edition 18:00, /edition sen 9:00, /edition hari kerja 7:30, /edition sekarang, /edition mati.
error-bot-bad-quiet-hours = “{ $value }” bukan jam yang saya kenal. Contoh: /edition tenang 22-7, /edition tenang 23:30-8:00, /edition tenang mati.
error-bot-too-many-follows = Obrolan ini sudah mengikuti { $limit } feed. Hentikan beberapa dulu: /following.
error-bot-not-followed = Obrolan ini tidak mengikuti feed itu lagi. /following menampilkan apa yang diikuti.

command-start = apa yang saya lakukan, dengan contoh
command-help = cara menggunakan saya
command-digest = ringkas sebuah tautan, atau pesan yang Anda balas
command-story = satu ringkasan dari beberapa artikel tentang satu peristiwa
command-quotes = siapa mengatakan apa di sini: yang terbaru, atau menurut nama
command-find = ringkasan dengan kata-kata tertentu
command-export = semua ringkasan obrolan ini dalam satu file
command-settings = panjang, kutipan, bahasa
command-language = bahasa yang saya pakai
command-auto = on: ringkas setiap tautan; off: hanya jika diminta
command-edition = buletin berita yang dibagikan di sini: 18:00, sen 9:00, mati
command-follow = ikuti situs, feed, atau saluran
command-following = apa yang diikuti obrolan ini
command-privacy = apa yang saya simpan
command-forget = hapus yang saya simpan tentang obrolan ini

page-status = bot · di komputer ini
page-chat = Obrolan
page-messages = Pesan
page-write = Tulis
page-typing = sedang mengetik…
page-uploading = sedang mengirim file…
page-message = Pesan
page-placeholder = Artikel, tautan, atau file…
page-send = Kirim
page-attach = Kirim file
page-commands = Perintah
page-dark = Mode gelap
page-end = Ke pesan terbaru
page-skip = Ke kolom pesan
page-lead = Saya membalas dengan kalimat-kalimat yang memuat intinya serta siapa mengatakan apa, kata demi kata.
page-text = Tempel teksnya
page-text-more = Seluruh halaman pun boleh: menu dan keterangan gambar tidak diikutkan.
page-link = Kirim tautan
page-link-more = Saya buka dan baca halamannya untuk Anda.
page-file = Seret file ke sini
page-file-more = PDF, Word, EPUB, HTML, email, atau teks, hingga 20 MB.
page-sample = Coba artikel contoh
page-small = Semuanya dikerjakan di komputer ini. Hanya tautan yang Anda kirim yang dibuka.
page-drop = Lepaskan di sini
page-today = Hari ini
page-more = Tampilkan lebih banyak
page-less = Tampilkan lebih sedikit
page-unfold = Tampilkan semua
page-fold = Lipat
page-you = Anda
page-keys = Tombol
page-stop = Hentikan
page-queued = Dalam antrean
page-article = { $done } dari { $of }
page-pages = halaman { $done } dari { $of }
page-close = Tutup
page-shortcuts = Pintasan keyboard
page-shortcut-line = Baris baru
page-shortcut-message = Dari pesan ke pesan
page-shortcut-within = Di dalam pesan atau daftar
page-shortcut-scroll = Gulir obrolan
page-shortcut-escape = Tutup yang sedang terbuka
page-shortcut-help = Daftar ini, di luar kolom pesan
page-shortcut-off = Buka daftar ini dengan ?
page-ready = Ringkasan siap
page-copied = Disalin
page-copy-refused = Browser tidak mengizinkan penyalinan
page-lost = Koneksi terputus. Mencoba lagi…
page-restoring = Ringkasan sebelumnya sedang dimuat…
page-unsent = Tidak terkirim: bot tidak bisa dihubungi. Apakah masih berjalan?
page-too-large = { $name } lebih dari 20 MB, dan itu lebih dari yang bisa saya terima.
page-refused = Tidak terkirim: bot tidak menerimanya.
page-no-button = Tombol itu sudah tidak ada.
page-source-open = Buka halaman di kalimat ini
page-source-close = Tutup artikel
page-source-text = Teks artikel
page-source-rows = Poin dan kutipan
page-previous = Sebelumnya
page-next = Berikutnya
page-not-found = Kalimat ini tidak ditemukan dalam teks.
page-not-kept = Teks artikel ini tidak disimpan lagi. Kirim lagi untuk membacanya di sini.
page-files = File
page-remove = Hapus
page-download = unduh
page-past = Ringkasan sebelumnya
page-past-close = Tutup ringkasan sebelumnya
page-past-search = Cari di ringkasan sebelumnya
page-past-digests = Ringkasan
page-past-quotes = Kutipan
page-past-none = Tidak ada hasil.
page-past-more = Tampilkan yang lebih lama
