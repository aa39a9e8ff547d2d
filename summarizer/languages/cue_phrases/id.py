"""Indonesian cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set
from summarizer.languages.speech.id import DAYS, MONTHS

CUE_PHRASES = CuePhrases(
    first_person=word_set("aku kami kita ku milikku saya"),
    second_person=word_set("anda engkau kalian kamu kau"),
    third_person=word_set("beliau dia dirinya ia mereka"),
    conclude=word_set(
        """
        artinya dengan_kata_lain intinya kesimpulan kesimpulannya pada_akhirnya pada_dasarnya
        pada_intinya pendeknya ringkasnya secara_keseluruhan secara_umum singkatnya
        """
    ),
    advise=word_set(
        """
        dianjurkan diharuskan dilarang diperlukan direkomendasikan disarankan gunakan harus hindari
        ingat ingatlah jangan jangan_lupa lakukan lebih_baik maksimal mesti minimal pastikan
        penting perhatikan perlu pertimbangkan pilih sebaiknya seharusnya selalu setidaknya wajib
        """
    ),
    judge=word_set(
        """
        bagus baik cocok ideal kekurangan kelebihan kerugian keuntungan kuat lebih_baik lebih_buruk
        lemah mahal mengesankan murah paling sayangnya sempurna terbaik terbesar terburuk
        terpenting unggul utama
        """
    ),
    find=word_set(
        """
        ahli analisis data ditemukan hasil laporan membuktikan menemukan mengungkapkan menunjukkan
        menurut pakar peneliti penelitian persen rata_rata riset studi survei terungkap
        """
    ),
    reason=word_set(
        """
        akibat akibatnya alasannya berkat dikarenakan disebabkan karena karena_itu maka
        memungkinkan mengakibatkan menyebabkan oleh_karena_itu sebab sehingga
        """
    ),
    define=word_set(
        """
        adalah berarti didefinisikan dikenal_sebagai disebut ialah meliputi mencakup mengacu_pada
        merupakan terdiri_dari yaitu yakni
        """
    ),
    announce=word_set(
        """
        akan_kita akan_membahas ayo bab_ini bahas berikut_adalah berikut_ini berikutnya
        dalam_artikel_ini dalam_bab_ini dalam_panduan_ini di_artikel_ini di_bab_ini di_bawah_ini
        kita_akan lihat_lah mari mari_kita pada_artikel_ini pada_bab_ini selanjutnya selengkapnya
        simak yuk
        """
    ),
    promote=word_set(
        """
        beli berlangganan daftar diskon facebook gratis hubungi_kami iklan ikuti_kami instagram
        klik klik_di_sini kunjungi langganan newsletter podcast promo sponsor telegram tiket tiktok
        twitter unduh whatsapp youtube
        """
    ),
    page=word_set(
        """
        afp antara baca_juga bagikan cookie diperbarui dipublikasikan diterbitkan dok editor foto
        getty hak_cipta infografis komentar penulis pewarta privasi reporter reuters sumber tag
        video
        """
    ),
    example=word_set(
        """
        bayangkan contoh contohnya misalkan misalnya sebagai_contoh seperti umpamanya
        """
    ),
    contrast=word_set(
        """
        akan_tetapi alih_alih justru melainkan meski meskipun namun padahal sebaliknya sedangkan
        sementara tapi tetapi walau walaupun
        """
    ),
    commonplace=word_set(
        """
        banyak_orang belakangan_ini dewasa_ini kebanyakan_orang pernahkah saat_ini seiring
        selamat_datang semakin_banyak semua_orang siapa_yang_tidak tak_bisa_dipungkiri tentu_saja
        terima_kasih zaman_sekarang
        """
    ),
    report=DAYS
    | MONTHS
    | word_set(
        """
        bupati gubernur juru_bicara kata kemarin menambahkan mengatakan menjelaskan menteri
        menyatakan menyebutkan pemerintah pengadilan polisi presiden tutur ucap ujar ungkap
        """
    ),
    summary_heading=word_set("intisari poin_penting poin_utama rangkuman ringkasan singkatnya"),
    closing_heading=word_set("akhir_kata kata_penutup kesimpulan penutup simpulan"),
    aside_heading=word_set(
        """
        artikel_terkait baca_juga berita_terkait catatan catatan_kaki daftar_isi daftar_pustaka
        hubungi_kami komentar lihat_juga pranala_luar referensi sumber tentang_penulis terkait
        tugas
        """
    ),
    opening_heading=word_set("pembukaan pendahuluan pengantar"),
    guide_title=word_set("apa_itu bagaimana cara langkah mengapa panduan tips tutorial"),
    list_title=word_set("alasan daftar deretan ide rekomendasi terbaik"),
    comparison_title=word_set("beda perbandingan perbedaan vs"),
    review_title=word_set("resensi review ulasan"),
)
