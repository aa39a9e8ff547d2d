"""Turkish: what sites, e-mails and documents say around an article.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import (
    Boilerplate,
    Bylines,
    Files,
    Furniture,
    Genres,
    Letters,
    Mentions,
    Notices,
    Site,
    Walls,
    Wikis,
    phrases,
)

SITE = Site(
    listen=phrases(r"(?:bu )?(?:haberi|yazıyı) (?:dinle|sesli dinle)\w{0,4}"),
    subjects=phrases("etiketler"),
    links=phrases(
        """
        ayrıca (?:okuyun|bakınız) | bunları da okuyun
        (?:bunlar da )?ilginizi çekebilir
        """
    ),
    fine_print=phrases(
        r"""
        bu e-?postayı tarayıcı\w{0,6} | bu e-?postayı .{0,80}aldınız
        abonelikten (?:çık|ayrıl)\w{0,6} | (?:e-?)?bülten.{0,20} abone ol
        tarife (?:git|atla) | tarifi (?:yazdır|kaydet) | tüm hakları saklıdır | bizi takip edin
        .{0,60}(?:satış ortaklığı|affiliate) (?:link|bağlantı)\w{0,6} (?:var|içer)
        .{0,60}(?:instagram.?da )?(?:beni|bizi) etiketle
        yorum (?:yap|bırak|yaz)(?:ın)?\W{0,3}$
        okuma süresi\W{1,3}\d{1,3} ?(?:dk|dakika)\.?$ | okunma(?: sayısı)?\W{1,3}[\d.]{1,9}$
        [^.!?]{0,60} için tıkla(?:yın(?:ız)?)?\W{0,3}$
        [^.!?]{0,40}ortaklık bağlantı\w{0,6} (?:içerir|içerebilir|içermektedir)\W{0,3}$
        (?:önerilen|ilgili) haberler\W{0,3}$
        yazarın (?:tüm|diğer|önceki) yazıları\W{0,3}$ | diğer yazıları\W{0,3}$
        burada yer alan yatırım bilgi,? yorum ve tavsiye\w{0,4}
        [^.!?]{0,40}paylaşmayı unutmayın\W{0,3}$
        (?:[^.!?]{0,60} )?(?:kanalımıza|grubumuza) (?:katıl|katılın(?:ız)?|abone ol(?:un)?)\W{0,3}$
        bildirimleri aç(?:ın(?:ız)?|mayı unutmayın)?\W{0,3}$
        anadolu ajansı web sitesinde, aa haber akış sistemi
        bu haber ilk olarak .{0,40}yayı[mn]lanmıştır\W{0,3}$
        (?:bir )?hata mı (?:buldunuz|gördünüz)\?(?: bize (?:bildirin|yazın))?\W{0,3}$
        yorumunuz (?:gönderildi|alındı|onay bekliyor)\W{0,3}$
        (?:bu )?yazıda(?:ki)? (?:ifade|dile) .{0,60}\byazara aittir\W{0,3}$
        """
    ),
    nutrients=phrases("kalori | enerji | karbonhidrat | protein | yağ | lif | şeker | tuz"),
    furniture=Furniture(
        more=phrases(
            """
            ayrıca (?:okuyun|bakınız|oku) | bunlar da ilginizi çekebilir | bunları da okuyun
            devamını oku | haberin devamı | ilgili (?:haber(?:ler)?|yazılar|konular|içerikler)
            ilginizi çekebilir | diğer haberler | son dakika haberleri | en çok okunanlar
            çok okunanlar | sonraki haber | önceki haber
            """
        ),
        share=phrases("paylaş | haberi paylaş | bağlantıyı kopyala | arkadaşına gönder"),
        subscribe=phrases(
            """
            abone ol(?:un)? | üye ol(?:un)? | kayıt ol(?:un)? | giriş yap(?:ın)? | bültenimize
            """
        ),
        ad=phrases("reklam(?:lar)? | sponsorlu | ilan"),
        comment=phrases(r"yorum(?:lar| yap(?:ın)?| yaz(?:ın)?) | \d+ yorum"),
        credit=phrases("fotoğraf(?:lar)? | görsel"),
        tag=phrases("etiketler | konular"),
        legal=phrases(
            """
            tüm hakları saklıdır | telif hakkı | gizlilik (?:politikası|sözleşmesi)
            çerez politikası | kullanım (?:koşulları|şartları) | künye
            """
        ),
        nav=phrases(
            """
            ana ?sayfa | içeriğe (?:geç|atla) | gündem | ekonomi | spor | magazin | yaşam
            teknoloji | dünya | menü
            """
        ),
        byline=phrases(
            """
            yazan | yazar | muhabir | editör | giriş tarihi | güncelleme tarihi
            son güncelleme | yayınlanma
            """
        ),
    ),
    labels=phrases("ilgili(?: haber)? | ayrıca oku(?:yun)? | son dakika"),
    mentions=Mentions(
        subscribe=phrases("abone olun | bültenimize | üye olun"),
        legal=phrases("tüm hakları saklıdır | gizlilik politikası | çerez politikası"),
        appeal=phrases("bize destek olun"),
        share=phrases("bu haberi paylaş"),
        more=phrases("devamını oku | ilgili haberler"),
    ),
    tail=phrases(
        """
        ilgili (?:haberler|yazılar|içerikler) | kaynakça | kaynaklar | dış bağlantılar
        yorumlar | ayrıca bakınız
        """
    ),
    summaries=phrases("kisaca | one cikanlar | özet | kısaca | öne çıkanlar"),
    statuses=phrases("taslak | liste dışı"),
    boilerplate=Boilerplate(
        pictures=phrases("foto | fotoğraf(?:lar)? | görsel | arşiv"),
        captions=phrases("fotoğraf altı"),
        invitations=phrases(
            """
            abone ol(?:un|mak için) | üye ol(?:un|mak için) | bizi takip edin | bültenimize
            tıklayın | devamını oku | haberin devamı | ayrıca okuyun | daha fazlası için
            detaylar için | bizi .{1,40} takip edin
            """
        ),
        corrections=phrases(
            """
            düzeltme: | not: bu (?:haber|yazı)
            bu (?:haber|yazı|makale) (?:güncellen|ilk olarak|daha önce)
            """
        ),
        calls=phrases(
            """
            siz ne düşünüyorsunuz | yorumlarınızı | görüşlerinizi .{0,30}(?:paylaş|yaz)
            bize yazın
            """
        ),
    ),
    bylines=Bylines(
        by=phrases("yazan | yazar: | haber: | hazırlayan | röportaj: | söyleşi: | eleştiri:"),
        labels=phrases("yazar | yazan | editör | röportaj | söyleşi"),
        joins=phrases("ve"),
        not_names=phrases("haber merkezi | dış haberler | yazı işleri | editör"),
        beside_dates=phrases(
            """
            yayınlanma | yayınlandı | güncelleme | güncellendi | güncellenme | giriş | tarihi?
            son | saat | önce | haber | oluşturulma
            """
        ),
        sources=phrases("kaynak"),
        pictures=phrases("fotoğraf | foto"),
        photographs=phrases("fotoğraflar | fotoğraf"),
    ),
    walls=Walls(
        gates=phrases(
            """
            devamını okumak için | haberin devamı için (?:abone|üye|giriş)
            okumaya devam etmek için
            """
        ),
        offers=phrases("zaten (?:abone|üye) misiniz"),
        payment=phrases("abone"),
    ),
    notices=Notices(
        robot_checks=phrases("robot değilim | robot olmadığınızı"),
        consent=phrases(
            r"""
            çerez(?:ler\w{0,6})? | gizlili[kğ]\w{0,8} | kişisel veri\w{0,8} | onayınız\w{0,4}
            kişiselleştirilmiş (?:reklam|içerik)\w{0,6}
            """
        ),
        choices=phrases(
            r"""
            tümünü (?:kabul et|reddet) | kabul et(?:mek|iyorum)? | tercihleri (?:yönet|kaydet)
            çerez ayarları | ayarları yönet | seçenekleri yönet | (?:biz ve )?iş ortak\w{1,12}
            onay vermek | tercihleriniz\w{0,3} | dilediğiniz zaman | reddet\b | izninizle
            """
        ),
        scripts=phrases("javascript['’]?i (?:etkinleştir|aç)"),
        errors=phrases(
            r"""
            sayfa bulunamadı | aradığınız (?:sayfa|içerik|haber) | bir hata oluştu
            bir şeyler ters gitti | sayfa (?:mevcut değil|kaldırıl)
            bakım (?:çalışması|modunda|nedeniyle)
            veritabanı .{0,40}hata
            """
        ),
        remedies=phrases(
            """
            tekrar deneyin | ana ?sayfaya (?:dön|git) | özür dileriz | adresi kontrol
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("değiştir | kaynağı değiştir"),
        doubts=phrases(r"kaynak belirtilmeli | kim\? | ne zaman\?"),
        notes=phrases("not"),
        references=phrases("kaynakça | notlar | dipnotlar"),
        contents=phrases("içindekiler"),
        origins=phrases("vikipedi, özgür ansiklopedi"),
    ),
    genres=Genres(
        live=phrases("canlı | canlı (?:anlatım|blog)"),
        live_blogs=phrases("canlı (?:anlatım|blog|yayın)"),
        at_time=phrases("saat"),
        because=phrases("çünkü"),
        recipe_headings=phrases("malzemeler | yapılışı | hazırlanışı"),
        units=phrases(
            """
            yemek kaşığı | çay kaşığı | tatlı kaşığı | su bardağı | çay bardağı | adet | demet
            diş
            """
        ),
        sizes=phrases("büyük | orta | küçük"),
        amounts=phrases("yarım | bir tutam"),
        verdicts=phrases("sonuç | değerlendirme | karar"),
        before_verdicts=phrases("son"),
        about=phrases("hakkında"),
        contacts=phrases("basın (?:iletişim|irtibat)"),
        releases=phrases("basın bülteni"),
        items=phrases("adım | ipucu | madde | gün | hafta | bölüm"),
    ),
    letters=Letters(
        sender=phrases("kimden | gönderen"),
        sent=phrases("tarih | gönderildi"),
        subject=phrases("konu"),
        others=phrases("kime | bilgi"),
        prefixes=phrases("ynt | ilt"),
        closings=phrases(
            r"""
            (?:en iyi dileklerimle|saygılarımla|saygılarımızla|iyi çalışmalar|sevgiler)
            """
        ),
        confidential=phrases(
            r"""
            bu (?:e-?posta|mesaj|ileti)\b.{0,80}\bgizli
            """
        ),
    ),
    files=Files(
        captions=phrases("alt ?yazı(?:lar)?"),
        documents=phrases("belge"),
        untitled=phrases("adsız.*"),
        nobody=phrases("bilinmeyen"),
        pages=phrases("sayfa"),
        figures=phrases("şekil | tablo"),
    ),
)
