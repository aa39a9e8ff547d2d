# The bot's words in Turkish: the keys, their order and their variables are those of en.ftl.
# The sentences of errors are keyed by their codes: fetch.page_missing, error-fetch-page-missing.

start-title = Bana bir makale gönderin
start-body =
    Bir bağlantı, metnin kendisi ya da bir dosya. Yazının özünü taşıyan cümlelerle ve kimin ne dediğiyle yanıt veririm; hepsi makaledeki gibi, kelimesi kelimesine. Hiçbir şey uydurulmaz, hiçbir şey başka bir hizmete iletilmez.
start-group =
    Grupta bir mesajı /digest ile yanıtlayın ya da bir bağlantıyla birlikte benden bahsedin. Bunun dışında sessiz kalırım.
start-example-label = Örneğin:
start-example-title = Liman köprüsü iki yıl kapalı kalacak
start-example-meta = 640 kelime, 3 dk → 20 sn
start-example-point = Açılır köprü, yatakları aşındığı için mart ayında kapatılacak; liman idaresi pazartesi günü bunu duyurdu.
start-example-quote = Hiç olmazsa bir şeridi açık tutmanın yolunu aradık, ama yok.
start-example-speaker = Maren Holt, liman idaresi başkanı

help-title = Neler yapabilirim
help-body =
    • Bir bağlantı, kopyalanmış bir makale ya da bir dosya (PDF, Word, EPUB, HTML, e-posta veya metin) gönderin: özetini yollarım.
    • Bir mesajda en fazla { $links } bağlantıyı okurum.
    • “Daha kısa” ve “Daha uzun” özeti olduğu yerde değiştirir. “Tüm alıntılar” düğmesi, sözü aktarılan herkesi gösterir.
    • Cümlenin başındaki • işareti sayfayı tam o cümlede açar.
    • Uzunluğu baştan da söyleyebilirsiniz: /digest uzun ve bağlantı.
    • /story ve aynı olayı anlatan birkaç makalenin bağlantıları: hepsine tek özet, farklı anlattıklarıyla birlikte.
    • /edition 18:00: burada paylaşılan haberler günde bir kez tek mesajda gelir.
    • /follow ve bir sitenin, akışın ya da herkese açık kanalın adresi: oradaki yenilikler kendiliğinden gelir. /following: bunu değiştirin ya da bırakın.
    • /quotes: bu sohbetin özetlerinde kim ne demiş; bir kişi için adını ekleyin. /find ve kelimeler: bu kelimelerin geçtiği özetler. /export: hepsi tek dosyada.
    • /settings: uzunluk, alıntılar, dil, ses. /language: konuştuğum dil.
    • /privacy: neleri sakladığım. /forget: sakladıklarımı silin.
help-groups =
    • Gruplarda: bir mesajı /digest ile yanıtlayın, /digest ve bir bağlantı yazın ya da benden bahsedin. Yöneticiler her bağlantının özetlenmesini sağlayabilir, kanallarda da: /auto on.
    • Başka her sohbette: @{ $bot } ve bir bağlantı yazıp uzunluğu seçin.
unknown-command = { $name } komutunu bilmiyorum. Neler yapabilirim: /help

meta-words = { $words } kelime
meta-characters = { $words } karakter
meta-minutes = { $minutes } dk
meta-seconds = { $seconds } sn

outline = İçinde:
quotes-heading = Kim ne dedi
quotes-page = Kim ne dedi · { $page } / { $pages }
reported-heading = Ayrıca söylenenler
reported-page = Ayrıca söylenenler · { $page } / { $pages }
quote-unattributed = kimin söylediği metinden anlaşılmıyor

button-shorter = Daha kısa
button-longer = Daha uzun
button-quotes = Tüm alıntılar ({ $count })
button-reported = Ayrıca ({ $count })
button-original = Asıl yazı
button-copy = Kopyala
button-copy-main = Ana cümleyi kopyala
button-back = Özete dön
button-in-text = Metninizde
button-previous = ‹ Önceki
button-next = Sonraki ›
button-story = { $count ->
    [2] İkisine tek özet
   *[other] { $count } makaleye tek özet
}
button-everybody = Herkes

inline-hint = Adımın ardına bir bağlantı yazın
inline-title-short = Kısa özet
inline-title-normal = Özet
inline-title-long = Uzun özet
inline-reading-title = { $site } hâlâ okunuyor
inline-reading-body = Bunu şimdi gönderin, birkaç saniye sonra düğmesine basın
inline-read = Özeti göster
inline-none-title = Özet yok

length-short-names = kısa, kısaca
length-normal-names = normal, orta
length-long-names = uzun, ayrıntılı
source-names = kaynak, bağlantı, link, orijinal, aslı
furniture-names = katıl, kanala katıl, gruba katıl, abone ol, tartış, yorum yap, yorumlar, sohbet, kanal, grup, kanalımız, grubumuz, sitemiz, web sitemiz, bağış, destek ol, reklam, sponsorlu, foto, fotoğraf, video, iletişim
talk-help = yardım, yardım et, yardım eder misin, nasıl, bu nasıl çalışıyor, nasıl çalışıyor, nasıl çalışıyorsun, nasıl kullanılır, bunu nasıl kullanırım, seni nasıl kullanırım, ne yapabilirsin, neler yapabilirsin, ne yapıyorsun, ne işe yararsın, bu ne, bu nedir, sen kimsin, kimsin, bilgi, komutlar, menü
talk-thanks = teşekkürler, teşekkür, teşekkür ederim, sağ ol, sağol, sağ olun, sağolun, tşk, eyvallah, harika, süper, güzel, tamam, mükemmel, bravo

reading = { $site } okunuyor…
stopped = Durduruldu. Bu mesaj için başka bir şey gelmeyecek. Özetini yine de isterseniz yeniden gönderin.
digested-earlier = Bu makale son bir gün içinde burada zaten özetlendi.
more-links = { $count } bağlantıdan ilk { $limit } tanesini okudum. Diğerlerini ayrı ayrı gönderin.
text-may-go-on = Metnin devamı başka bir mesajdaysa Telegram onu bana burada göstermiyor. Metni bana özelden gönderin ya da beni bu grupta yönetici yapın.
waits-its-turn = Bir anda çok fazla şey geldi. { $seconds } saniye sonra devam ederim; yeniden göndermenize gerek yok.
left-out = Bu kadarını bekletemem. Bu mesajdan itibaren { $count } mesaj dışarıda kaldı. Kalanını birkaç dakika sonra yeniden gönderin.
not-allowed-here = Bu botu işleten kişi bu sohbette kullanılmasına izin vermemiş, o yüzden ayrılıyorum.
note-language-unknown = Bu dil için kurallarım yok; maddeler yalnızca istatistikle seçildi.
note-truncated = Metin sonuna kadar okunamayacak kadar uzundu.
note-teaser = Bu makalenin yalnızca başı ücretsiz okunabiliyor ({ meta-words }); özet de yalnızca orayı kapsıyor.

story-articles = { $count } makale
story-shared = Birden çok makalede
story-differ = Farklı anlatılanlar
story-newest = en yenisi
story-single = Yalnızca birinde
story-copy = aynı metin
story-apart = Başka bir şeyi anlattığı için bu özete girmeyenler:
story-none = Bu makalelerin hiçbir ikisi aynı olayı anlatmıyor, o yüzden ortak bir özetleri yok. /digest her birini ayrı ayrı özetler.
story-alone = Bu tek bir makale; son iki günde burada aynı olayla ilgili başka bir şey paylaşılmadı. /story ile iki ya da daha çok makalenin bağlantılarını gönderin.
story-usage = /story ile aynı olayı anlatan birkaç makalenin bağlantılarını gönderin ya da bağlantılı bir mesajı veya bir özeti /story ile yanıtlayın: hepsinin ne yazdığını, nerede ayrıldıklarını, nelerin yalnızca birinde geçtiğini ve kimin ne dediğini gösteririm.
story-before = Bu olay burada daha önce özetlendi:
story-new = Buradaki yenilikler:

find-heading = Şunları içeren özetler: { $words }
find-usage = Kelimeleri komutun ardına yazın: /find vapur iskele. Bu sohbette hepsinin geçtiği özetleri gösteririm.
find-none = Bu sohbette bu kelimelerin hepsinin geçtiği özet yok: { $words }. Daha az ya da başka kelimelerle deneyin.
find-beginning = Bir kelime başı için en az { $least } harf gerekir: { $words }. Lütfen daha fazlasını ya da kelimenin tamamını yazın.
recall-too-long = Bu arama için çok uzun. Lütfen en çok { $most } karakter yazın.
recall-more = Dahası var, ama sayfa çeviren düğmelere bu kadar kelime sığmıyor. Daha az kelimeyle deneyin.
quotes-none = Bu sohbetin özetlerinde bu adda birinin sözü yok: { $words }. Yalnız soyadını deneyin ya da en yeniler için adsız /quotes yazın.
quotes-empty = Bu sohbetin özetlerinde henüz alıntı yok.
memory-empty = Henüz aranacak bir şey yok. Bana bir makale gönderin, özetini aklımda tutarım.
memory-off = Bu sohbette hafıza kapalı, o yüzden aranacak bir şey yok. /settings ile açılabilir.
question = Soru yanıtlamıyorum: yalnızca makalelerde yazanı gösteririm. Birinin ne dediğini /quotes ve adıyla, belirli kelimelerin geçtiği özetleri /find ve o kelimelerle sorabilirsiniz.
export-title = Bu sohbetin özetleri
export-done = { $count } özet, en yenisi başta.

settings-title = Ayarlar
settings-body = Bir ayarı değiştirmek için düğmesine basın.
settings-length-short = Özetler: kısa, 2 madde
settings-length-normal = Özetler: normal, 4 madde
settings-length-long = Özetler: uzun, 7 madde
settings-quotes-on = Alıntılar: görünür
settings-quotes-off = Alıntılar: gizli
settings-language = Dil: { $name }
settings-language-auto = Otomatik
settings-language-title = Hangi dilde konuşayım?
settings-language-body = Otomatik: biliyorsam makalenin dili, bilmiyorsam soran kişinin dili.
settings-trigger-asked = Bu sohbette: yalnızca istenince
settings-trigger-every-link = Bu sohbette: her bağlantı
settings-silent-on = Ses: kapalı
settings-silent-off = Ses: açık
settings-tidy-on = Geçici mesajları silme: açık
settings-tidy-off = Geçici mesajları silme: kapalı
settings-edition-on = Bülten: { $when }
settings-edition-off = Bülten: kapalı
settings-memory-days = Hafıza: 35 gün
settings-memory-year = Hafıza: bir yıl
settings-memory-off = Hafıza: kapalı
settings-memory-title = Özetleri ne kadar süre aklımda tutayım?
settings-memory-body = Aklımda tuttuklarım /quotes ve /find ile bulunur, /export dosyasına girer. Daha kısa bir süre, ondan eski olanları hemen siler; kapatmak hepsini siler.
settings-back = Geri
settings-done = Bitti

edition-off-names = kapat, kapalı, dur, durdur, yok, asla, iptal
edition-now-names = şimdi, hemen
edition-quiet-names = sessiz, sessizlik
edition-zone-names = dilim, saatdilimi
edition-every-day-names = hergün, gün, günlük
edition-weekdays-names = haftaiçi
edition-weekend-names = haftasonu
edition-filler-names = her, günü, günleri, saat, saatte, ve, ile, arası, arasında
edition-to-names = ila
edition-title = Bülten
edition-none-yet = Henüz yok. Bülten, bir öncekinden bu yana burada paylaşılan haberleri toplayan tek bir mesajdır: en önemlileri başta; her birinin iki cümlesi, en iyi alıntısı ve kaynakları.
edition-how = Buradan bir saat seçin ya da yazın: /edition 18:00, /edition pzt 9:00, /edition hafta içi 7:30.
edition-next = Bir sonraki: { $when }. O zamana kadar hiçbir şey paylaşılmazsa gelmez.
edition-stopped = Burada artık bülten çıkmayacak. /edition yeniden başlatır.
edition-on-every-day = Her gün
edition-on-weekdays = Pazartesiden cumaya
edition-on-weekend = Cumartesi ve pazar
edition-weekend-days = 6, 7
edition-button-days = Günler: { $days }
edition-button-zone = Saat dilimi: { $name }
edition-button-quiet = Sessiz saatler: { $hours }
edition-button-now = Şimdi bir tane gönder
edition-button-off = Kapat
edition-no-quiet = yok
edition-no-zone = seçilmedi
edition-likely-zones = Europe/Istanbul, Europe/Berlin, Asia/Nicosia, Asia/Baku
edition-days-title = Hangi günler?
edition-quiet-title = Ne zaman sessiz olsun?
edition-quiet-body = Sohbetin takip ettiği ve hemen gelecek olan yenilikler sessiz saatlerin bitmesini bekler. Bülten kendi saatinde gelir. Başka saatler için: /edition sessiz 23:30-8:00.
edition-zone-title = Sizde saat kaç?
edition-zone-body = Saatinize basın. Burada yoksa yakındaki büyük bir şehrin adını ya da UTC farkını gönderin: /edition dilim Lizbon, /edition dilim +2.
edition-zone-unknown = “{ $name }” diye bir saat dilimi bilmiyorum.
edition-zone-which = “{ $name }” için birkaç saat dilimi var. Hangisi?
edition-head = Bülten: { $date }
edition-sharers = { $count } kişi paylaştı
edition-brief = Kısa kısa
edition-left = ve { $count } haber daha
edition-empty = Son bültenden bu yana burada yeni bir şey paylaşılmadı.

welcome-group = Makaleleri özetlerim: yazının özünü taşıyan cümleler ve kimin ne dediği, kelimesi kelimesine. Bir bağlantıyı, metni ya da dosyayı /digest ile yanıtlayın veya bir bağlantıyla birlikte benden bahsedin; bunun dışında sessiz kalırım. Yöneticiler her bağlantının özetlenmesini sağlayabilir: /auto on. Dahası: /help
welcome-channel = Bu kanalın bağlantı verdiği makaleleri özetlerim: yazının özünü taşıyan cümleler ve kimin ne dediği, kelimesi kelimesine. Bir yönetici bunu /auto on ile açar. Bu mesaj kendiliğinden kaybolur.
welcome-every-link = Her bağlantıyı özetle
welcome-settings = Ayarlar

auto-on = Bundan sonra bir makaleye giden her bağlantıyı özetleyeceğim. /auto off bunu kapatır.
auto-blind = Şimdilik Telegram bana yalnızca bana yazılan mesajları gösteriyor. Bağlantıları görebilmem için beni bu grupta yönetici yapın.
auto-off = Bundan sonra yalnızca istenince konuşacağım.
auto-usage = /auto on ile buradaki her bağlantıyı özetlerim; /auto off ile yalnızca istenince konuşurum.
auto-private = Özel sohbette gönderdiğiniz her şeyi okurum, bu yüzden açılacak bir şey yok.

follow-usage = /follow ile bir sitenin, akışın ya da herkese açık kanalın adresini gönderin: /follow example.org. Ardına ne istediğinizi yazabilirsiniz: kelimeler, “bir söz öbeği”, -istenmeyen, alıntı:Ad, 5/gün. Takip edilenlerin hepsinde tek bir kişi için: /follow alıntılar Ad.
follow-heading = Bundan sonra takip edilecek:
follow-last = Son yazı:
follow-mode-at-once = Yenilikler buraya hemen gelir.
follow-mode-edition = Yenilikler bu sohbetin bültenine girer (/edition).
follow-words = Yalnızca şunlarla: { $words }
follow-without = Şunlar olmadan: { $words }
follow-quoted = Yalnızca sözü aktarılınca: { $words }
follow-a-day = Günde en fazla { $count }
follow-at-once = Hemen
follow-edition = Bültende
follow-not-after-all = Vazgeçtim
follow-end = Takibi bırak
follow-day = Günde: en fazla { $count }
follow-day-all = Günde: hepsi
follow-change = Başka kelimeler için /follow komutunu aynı adres ve yeni kelimelerle yeniden gönderin.
follow-rests = Bir haftadır yanıt vermiyor. Haftada bir bakıyorum.
follow-ended = Artık takip edilmiyor: { $title }
follow-gone = { $title } bir haftadır yanıt vermiyor. Bundan sonra haftada bir bakacağım; /following ile bırakabilirsiniz.
alert-on = Burada takip edilen akışlardan gelen bir yazıda şu kişinin sözü aktarılınca yazı bundan sonra hemen gelir, bültene giren akışlardan da: { $name }. /following ile bırakabilirsiniz.
alert-title = Alıntılar: { $name }
alert-quoted = Sözü aktarılan: { $names }
alert-full = Bir sohbet en fazla { $limit } kişiyi takip edebilir. Önce birkaçını bırakın: /following.
follow-of-names = söyleyen
follow-none = Burada hiçbir şey takip edilmiyor. /follow ve bir sitenin, akışın ya da kanalın adresiyle başlayın.
follow-list = Burada takip edilenler: { $count }
follow-list-body = Değiştirmek ya da bırakmak için birine basın.
follow-quoted-names = alıntı, alıntılar, söyleyen
follow-day-names = gün, günde
list-taken = Listeden { $count } akış artık takip ediliyor. Yenilikler bültene girer (/edition); /following her biri için bunu değiştirir.
list-known = Zaten takip edilenler: { $count }
list-left = Bir sohbette en fazla { $limit } olabildiği için alınmayanlar: { $count }
list-unusable = Kullanılabilir adresi olmayanlar ({ $count }): { $names }
forget-follows = Artık takip edilmeyenler: { $count }.

privacy-title = Neleri saklıyorum
privacy-body =
    • Özetlediğim makaleler, nereden geldikleri ve kimin istediği: düğmeler çalışsın diye { $days } gün. Sonra silinir.
    • Bu sohbetin neleri takip ettiği, bunu kimin istediği ve son { $days } günde oradan hangi makalelerin geldiği.
    • Bu sohbetin ayarları, saat dilimi ve bülteninin saatiyle birlikte.
    • Son bir saatin uzun metinleri ve albümleri, yalnızca geçici bellekte: bir parçaya /digest ile yanıt verilince hepsi okunsun diye.
privacy-memory-days = • Özetlerin satırları (başlık, maddeler, söyleyenleriyle alıntılar, bağlantılar), /quotes, /find ve /export için 35 gün. /settings bunu değiştirir.
privacy-memory-year = • Özetlerin satırları (başlık, maddeler, söyleyenleriyle alıntılar, bağlantılar), /quotes, /find ve /export için bir yıl. /settings bunu değiştirir.
privacy-memory-off = • /quotes, /find ve /export için hiçbir özet satırı: /settings içinde kapatılmış.
privacy-end =
    • Başka hiçbir şey: ne öteki mesajlar, ne buradaki kişilerin adları, ne de okur listesi.

    Metinler ve bağlantılar hiçbir zaman günlük kaydına yazılmaz, hiçbir şey kimseye iletilmez. /forget bu sohbetle ilgili saklanan her şeyi siler.

privacy-aside = Tek istisna: beni çökerten ya da bana fazla gelen şey, hata bulunabilsin diye en fazla bir gün kenarda tutulur. Kimin, nereden gönderdiği yazılmaz; bu yüzden /forget ona ulaşamaz, kendiliğinden silinir.

forget-ask = Bu sohbetle ilgili sakladığım her şeyi, ayarlarını ve özetlerini sileyim mi? Eski özetlerin altındaki düğmeler çalışmaz olur.
forget-yes = Her şeyi sil
forget-no = Kalsın
forget-kept = Hiçbir şey silinmedi.
forget-empty = Silinecek bir şey yoktu.
forget-done = Silindi: { $digests } özet, { $articles } makale{ $settings ->
    [0] ; ayar zaten yoktu
   *[other] {" "}ve ayarlar
}.

gave-up = Bunu yanıtlamayı birkaç kez denedim, her seferinde bir hata çıktı. Yeniden ya da yalnızca bir bölümünü gönderin.

error-unforeseen = Benden kaynaklanan bir hata oluştu. Kayıt numarası: { $reference }.
error-option-bad = “{ $value }”, “{ $option }” için geçerli bir değer değil.
error-input-empty = Burada metin yok. Bir makale gönderin: bağlantı, metnin kendisi ya da bir dosya.
error-input-too-short = Bu zaten kısa ({ meta-words }): çıkarılacak bir şey yok.
error-input-no-sentences = Bu metinde noktalama yok, cümlelerin nerede bittiğini anlayamıyorum. Noktalarıyla gönderin.
error-input-too-long = Bu, bir seferde okuyabileceğimden fazla (sınır { $limit_mb } MB). Bir bölümünü gönderin.
error-input-unsupported-media = { $kind ->
    [photo] Bu bir fotoğraf
    [image] Bu bir görsel
    [video] Bu bir video
    [voice] Bu bir sesli mesaj
    [audio] Bu bir ses dosyası
    [sticker] Bu bir çıkartma
    [font] Bu bir yazı tipi
    [ebook] Bu bir Kindle kitabı
    [opendocument] Bu bir OpenDocument dosyası
    [old_office] Bu, eski biçimli bir Office dosyası
    [rtf] Bu bir RTF dosyası
    [slides] Bu bir sunum
    [spreadsheet] Bu bir hesap tablosu
    [binary] Bu bir ikili dosya
    [feed] Bu bir haber akışı (RSS)
    [data] Bu bir veri dosyası
   *[other] Bu, metin değil
}; okuyamam. Bağlantı, metin ya da PDF, Word, EPUB, HTML veya e-posta dosyası gönderin.
error-input-archive = Bu bir arşiv, arşivleri açmıyorum. İçinden çıkarıp makalenin kendisini gönderin.
error-input-damaged-file = Bu dosya bozuk ya da eksik, okuyamıyorum. Yeniden gönderin ya da metnini yapıştırın.
error-input-protected-file = Bu dosya parolayla ya da satıcısı tarafından kilitlenmiş. Kilitsiz bir kopyasını gönderin ya da metnini yapıştırın.
error-input-swollen-file = Bu dosya açılınca bir seferde okuyabileceğimden büyük. Gereken bölümü yapıştırın.
error-input-scanned-pages = Bu PDF’nin sayfaları resim: içinde metin yok. Metin tanımadan (OCR) geçirip sonucu gönderin ya da metni yapıştırın.
error-input-feed = Bu bir akış, makale değil. /follow ile adresini gönderin, oradaki yenilikleri özetleyeyim.
error-input-unsupported-language = “{ $language }” dilini bilmiyorum. tr ya da en gibi iki harfli bir kod kullanın.
error-input-not-one-story = Bu makaleler aynı olayı anlatmıyor, o yüzden hepsine ortak bir özet yapmıyorum. Tek tek gönderin.
error-fetch-bad-address = Bu, açabileceğim bir web adresi değil. https:// ile başlayan bir adres gönderin.
error-fetch-private-address = { $site } herkese açık bir adres değil, o yüzden açmıyorum. Metni buraya yapıştırın.
error-fetch-site-unknown = { $site } diye bir site bulamıyorum. Bağlantıda yazım hatası var mı, bakın.
error-fetch-robots-refused = { $site } bu bottan, adını vererek, o sayfadan uzak durmasını istemiş. Metni buraya yapıştırın, onu özetleyeyim.
error-fetch-page-missing = Böyle bir sayfa yok (sitenin yanıtı: { $status }). Bağlantıyı kontrol edin.
error-fetch-page-gone = { $site } bu sayfayı tümüyle kaldırmış. Bir internet arşivinde hâlâ bulunabilir.
error-fetch-access-denied = { $site } bu sayfayı okumama izin vermiyor. Metni buraya yapıştırın, onu özetleyeyim.
error-fetch-legally-blocked = { $site }, yasal nedenlerle bu sayfayı bulunduğum yerde gösteremiyor. Okuyabiliyorsanız metni buraya yapıştırın.
error-fetch-page-too-large = Bu sayfa { $limit_mb } MB’tan büyük. Size gereken bölümü yapıştırın.
error-fetch-feed-closed = { $site } adresindekini okuyamıyorum: herkese açık değil ya da çok büyük. /follow ile herkesin okuyabileceği bir akışın adresini gönderin.
error-fetch-redirect-loop = { $site } beni durmadan bir adresten ötekine yolluyor. Sayfayı tarayıcıda açıp oradaki bağlantıyı gönderin.
error-fetch-insecure-site = { $site } kimliğini kanıtlayamıyor (şifrelemesi düzgün değil), o yüzden okumuyorum. Metni buraya yapıştırın.
error-fetch-timed-out = { $site } { $seconds } saniye içinde yanıt vermedi. Bir dakika sonra yeniden deneyin.
error-fetch-site-busy = { $site } şu an yoğun ve beklememi istiyor. Birkaç dakika sonra yeniden deneyin.
error-fetch-site-broken = { $site } sitesinde bir arıza var (yanıtı: { $status }). Birkaç dakika sonra yeniden deneyin.
error-fetch-broken-answer = { $site } okuyamadığım bir yanıt verdi. Yeniden deneyin ya da metni buraya yapıştırın.
error-fetch-site-down = { $site } şu an okunamıyor. Birkaç dakika sonra yeniden deneyin.
error-extract-no-article = Orada makale bulamadım, yalnızca menüler ve bağlantılar var. Metni görebiliyorsanız yapıştırın.
error-extract-index-page = Bu sayfada birçok makale sıralanmış. İstediğinizi açıp onun bağlantısını gönderin.
error-extract-pay-wall = Site bu makaleyi yalnızca ödeme yapanlara gösteriyor. Okuyabiliyorsanız metni buraya yapıştırın.
error-extract-login-wall = Site bu makaleyi yalnızca oturum açanlara gösteriyor. Okuyabiliyorsanız metni buraya yapıştırın.
error-extract-consent-page = Site, makaleyi göstermeden önce çerez onayı istiyor. Tarayıcıda açıp metni buraya yapıştırın.
error-extract-script-page = Bu sayfayı betikler oluşturuyor, ben betik çalıştırmıyorum. Makalenin metnini buraya yapıştırın.
error-extract-robot-check = Site okuyanın insan olduğuna dair kanıt istiyor ve makaleyi bana göstermedi. Metni buraya yapıştırın.
error-extract-video-page = Bu sayfada bir video var, ben yalnızca metin okurum. Bir makale ya da videonun dökümünü gönderin.
error-extract-error-page = Bu sayfada yalnızca bir şeyin bulunamadığı ya da bozulduğu yazıyor. Bağlantıyı kontrol edin.
error-extract-undecodable = Bunu metin olarak okuyamıyorum. Makalenin yazısını kopyalayıp buraya yapıştırın.
error-extract-no-feed = { $site } adresinde akış bulamadım. /follow ile akışın kendisinin, sitenin ana sayfasının ya da herkese açık bir kanalın (t.me/ad) adresini gönderin.
error-out-of-time = Okumak çok uzun sürdü. Daha kısa bir bölümünü gönderin.
error-bot-nothing-to-read = Bana bir makale gönderin, özetleyeyim: bağlantı, metin ya da dosya.
error-bot-nothing-to-read-here = İçinde bağlantı, metin ya da dosya olan bir mesajı /digest ile yanıtlayın veya /digest ve bir bağlantı yazın.
error-bot-file-too-large = Telegram bana en fazla { $limit_mb } MB büyüklüğünde dosya veriyor. Daha küçüğünü gönderin.
error-bot-file-gone = Telegram bu dosyayı artık bana vermiyor. Yeniden gönderin.
error-bot-busy = Şu anda okunacak çok şey var. Bir dakika sonra yeniden deneyin.
error-bot-too-heavy = Bu, okuyabileceğimden fazla. Daha kısa bir bölümünü gönderin.
error-bot-rate-limited = Bir anda çok fazla şey geldi. { $seconds } saniye sonra yeniden hazır olurum.
error-bot-digest-expired = Bu özetin süresi doldu. Yenisi için makaleyi yeniden gönderin.
error-bot-not-yours = Bu özeti yalnızca isteyen kişi ya da bir yönetici değiştirebilir.
error-bot-still-reading = Hâlâ okuyorum. Birkaç saniye sonra yeniden basın.
error-bot-admins-only = Bunu yalnızca bu sohbetin bir yöneticisi yapabilir.
error-bot-bad-button = Bu düğmeyi tanımıyorum. Yeni bir özet için makaleyi yeniden gönderin.
error-bot-cannot-edit = Telegram bu mesajı değiştirmeme artık izin vermiyor. Yeni bir özet için makaleyi yeniden gönderin.
error-bot-passage-gone = Bu yeri sohbette artık bulamıyorum: mesajınız silinmiş, değiştirilmiş ya da üzerinden çok zaman geçmiş. Metni yeniden gönderin, yeni özet sizi oraya götürür.
error-bot-bad-schedule = “{ $value }” ne demek, anlamadım. Örneğin: /edition 18:00, /edition pzt 9:00, /edition hafta içi 7:30, /edition şimdi, /edition kapat.
error-bot-bad-quiet-hours = “{ $value }” bildiğim saatler değil. Örneğin: /edition sessiz 22-7, /edition sessiz 23:30-8:00, /edition sessiz kapat.
error-bot-too-many-follows = Bu sohbet zaten { $limit } akışı takip ediyor. Önce birkaçını bırakın: /following.
error-bot-not-followed = Bu sohbet o akışı artık takip etmiyor. Neleri takip ettiğini /following gösterir.

command-start = ne yaptığım, bir örnekle
command-help = nasıl kullanılırım
command-digest = bir bağlantıyı ya da yanıtladığınız mesajı özetle
command-story = aynı olayı anlatan birkaç makaleye tek özet
command-quotes = burada kim ne dedi: en yeniler ya da ada göre
command-find = belirli kelimelerin geçtiği özetler
command-export = bu sohbetin tüm özetleri, dosya olarak
command-settings = uzunluk, alıntılar, dil
command-language = konuştuğum dil
command-auto = on: her bağlantıyı özetle; off: yalnızca istenince
command-edition = burada paylaşılanların bülteni: 18:00, pzt 9:00, kapat
command-follow = bir siteyi, akışı ya da kanalı takip et
command-following = bu sohbetin takip ettikleri
command-privacy = neleri sakladığım
command-forget = bu sohbetle ilgili sakladıklarımı sil

# The page of the local chat.
page-status = bot · bu bilgisayarda
page-chat = Sohbet
page-messages = Mesajlar
page-write = Yazma
page-typing = yazıyor…
page-uploading = dosya gönderiyor…
page-message = Mesaj
page-placeholder = Makale, bağlantı ya da dosya…
page-send = Gönder
page-attach = Dosya gönder
page-commands = Komutlar
page-dark = Koyu tema
page-end = En yeni mesaja git
page-skip = Mesaj alanına geç
page-lead = Yazının özünü taşıyan cümlelerle ve kimin ne dediğiyle yanıt veririm, kelimesi kelimesine.
page-text = Metni yapıştırın
page-text-more = Sayfanın tamamı da olur: menüler ve resim altı yazıları dışarıda bırakılır.
page-link = Bağlantı gönderin
page-link-more = Sayfayı açıp sizin için okurum.
page-file = Dosya bırakın
page-file-more = PDF, Word, EPUB, HTML, e-posta ya da metin, en fazla 20 MB.
page-sample = Örnek bir makaleyle deneyin
page-small = Her şey bu bilgisayarda yapılır. Yalnızca gönderdiğiniz bağlantılar açılır.
page-drop = Buraya bırakın
page-today = Bugün
page-more = Devamını göster
page-less = Daha az göster
page-unfold = Hepsini göster
page-fold = Katla
page-you = Siz
page-keys = Düğmeler
page-stop = Durdur
page-queued = Sırada
page-article = { $done } / { $of }
page-pages = sayfa { $done } / { $of }
page-close = Kapat
page-shortcuts = Klavye kısayolları
page-shortcut-line = Yeni satır
page-shortcut-message = Mesajdan mesaja
page-shortcut-within = Bir mesajın ya da listenin içinde
page-shortcut-scroll = Sohbeti kaydır
page-shortcut-escape = Açık olanı kapat
page-shortcut-help = Bu liste, mesaj alanının dışında
page-shortcut-off = Bu listeyi ? ile aç
page-ready = Özet hazır
page-copied = Kopyalandı
page-copy-refused = Tarayıcı kopyalamaya izin vermedi
page-lost = Bağlantı koptu. Yeniden deneniyor…
page-restoring = Önceki özetler getiriliyor…
page-unsent = Gönderilemedi: bota ulaşılamıyor. Bot hâlâ çalışıyor mu?
page-too-large = { $name } 20 MB’tan büyük; bundan fazlasını alamam.
page-refused = Gönderilemedi: bot kabul etmedi.
page-no-button = O düğme artık yok.
page-source-open = Sayfayı bu cümlede aç
page-source-close = Makaleyi kapat
page-source-text = Makalenin metni
page-source-rows = Maddeler ve alıntılar
page-previous = Önceki
page-next = Sonraki
page-not-found = Bu cümle metinde bulunamadı.
page-not-kept = Bu makalenin metni artık saklanmıyor. Burada okumak için yeniden gönderin.
page-files = Dosyalar
page-remove = Kaldır
page-download = indir
page-past = Geçmiş özetler
page-past-close = Geçmiş özetleri kapat
page-past-search = Geçmiş özetlerde ara
page-past-digests = Özetler
page-past-quotes = Alıntılar
page-past-none = Hiçbir şey bulunamadı.
page-past-more = Daha eskileri göster
