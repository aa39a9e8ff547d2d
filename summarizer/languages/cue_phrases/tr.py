"""Turkish cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set
from summarizer.languages.speech.tr import DAYS, MONTHS

CUE_PHRASES = CuePhrases(
    first_person=word_set("bana ben bence beni benim biz bizce bize bizi bizim"),
    second_person=word_set("sana sen seni senin siz sizce size sizi sizin"),
    third_person=word_set("kendileri kendisi o ona onlar onlara onları onların onu onun"),
    conclude=word_set(
        """
        anlamına_gelir başka_bir_deyişle bir_başka_deyişle bu_şu_anlama_gelir genel_olarak işin_özü
        kısaca kısacası netice_itibarıyla sonuç_olarak sonuç_şu sonuçta yani özet_olarak özetle
        """
    ),
    advise=word_set(
        """
        asla daima deneyin dikkat_edin dikkat_etmek emin_olun en_az en_fazla gerek gerekir
        gerekiyor gerekli gereklidir her_zaman kaçınmak kaçının kullanmak_daha_iyidir kullanmalıyız
        kullanılmalıdır kullanın lazım mecbur mutlaka olmalı olmalıdır seçin tavsiye_ederim
        tavsiye_edilir unutmayalım unutmayın yapmalı yapmalısınız zorunda zorunlu önemli önemlidir
        önerilir öneririm öneriyoruz şart
        """
    ),
    judge=word_set(
        """
        avantaj avantajı başarılı daha_iyi dezavantaj dezavantajı değerli en_büyük en_iyi en_kötü
        en_önemli etkileyici güçlü harika hayal_kırıklığı ideal iyi kolay kötü mükemmel pahalı tek
        ucuz zayıf zor üstün
        """
    ),
    find=word_set(
        """
        analiz anket araştırma araştırmacılar araştırmaya bilim_insanları bulundu göre gösterdi
        gösteriyor ortalama ortaya_koydu ortaya_çıktı rapor rapora saptandı sonuçlar sonuçlara
        tespit_edildi uzmanlar uzmanlara veriler verilere yüzde çalışma çalışmaya
        """
    ),
    reason=word_set(
        """
        bu_nedenle bu_yüzden böylece dolayısıyla neden_oldu neden_olur nedeniyle sayesinde
        sebebiyle sebep_olur yol_açar yol_açtı yüzünden zira çünkü
        """
    ),
    define=word_set(
        """
        adlandırılır adı_verilir anlamına bir_türdür demektir denir ifade_eder içerir kapsar
        olarak_bilinir oluşur tanımlanır temsil_eder
        """
    ),
    announce=word_set(
        """
        anlatacağız aşağıda aşağıdaki bakalım bu_bölümde bu_derste bu_makalede bu_rehberde
        bu_videoda bu_yazıda derledik devamında ele_alacağız göreceğiz göz_atacağız göz_atalım
        inceleyeceğiz inceleyelim işte keşfedin okumaya_devam sıraladık öğreneceğiz şimdi
        """
    ),
    promote=word_set(
        """
        abone abone_olun bilet bizi_takip bülten bültenimize daha_fazla_bilgi facebook iletişim
        indirim indirin instagram kampanya kaydolun kayıt_ol podcast reklam satın_al satın_alın
        sipariş sponsorlu takip_edin telegram twitter tıkla tıklayın whatsapp youtube ücretsiz
        üye_olun
        """
    ),
    page=word_set(
        """
        aa dha editör etiketler foto fotoğraf galeri getty gizlilik güncelleme güncellendi
        güncellenme iha kaynak kaynaklar muhabir paylaş reuters telif_hakkı tüm_hakları_saklıdır
        video yayınlandı yayınlanma yazar yorum yorumlar çerez çerezler
        """
    ),
    example=word_set("diyelim mesela misal söz_gelimi varsayalım örnek örnek_olarak örneğin"),
    contrast=word_set(
        """
        aksine ama ancak bununla_birlikte fakat halbuki karşın lakin oysa oysaki rağmen yerine
        yine_de öte_yandan
        """
    ),
    commonplace=word_set(
        """
        artık bildiğiniz_gibi birçok_kişi giderek günümüzde hepimiz herkes hoş_geldiniz merhaba
        pek_çok son_yıllarda son_zamanlarda teşekkür_ederim teşekkürler çoğu_insan şüphesiz
        """
    ),
    report=DAYS
    | MONTHS
    | word_set(
        """
        açıkladı bakan bakanlık bakanı başkan başkanı belirtti bildirdi dedi dün hükümet ifade_etti
        kaydetti konuştu mahkeme polis söyledi sözcü sözcüsü vurguladı yetkililer
        """
    ),
    summary_heading=word_set(
        """
        ana_fikirler kısa_özet kısaca satır_başları öne_çıkanlar özet özetle
        """
    ),
    closing_heading=word_set(
        """
        değerlendirme kapanış son_düşünceler son_söz son_sözler sonuç sonuç_olarak sonuçlar
        """
    ),
    aside_heading=word_set(
        """
        ayrıca_bakınız dipnotlar dış_bağlantılar etiketler görevler hakkımızda iletişim
        ilgili_haberler ilgili_yazılar içindekiler kaynaklar kaynakça notlar referanslar
        yazar_hakkında yorumlar ödevler
        """
    ),
    opening_heading=word_set("genel_bakış giriş önsöz"),
    guide_title=word_set(
        """
        adım adım_adım ipuçları kılavuz kılavuzu nasıl neden nedir rehber rehberi yolları
        """
    ),
    list_title=word_set("en en_iyi fikirler neden yol öneriler şey"),
    comparison_title=word_set("farkları farkı karşılaştırma karşılaştırması mı_yoksa vs"),
    review_title=word_set("değerlendirme eleştiri eleştirisi inceleme incelemesi test"),
)
