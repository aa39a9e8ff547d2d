"""Indonesian: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set
from summarizer.languages.speech.id import SPEECH

_STOP_WORDS = word_set(
    """
    ada adalah adanya adapun agak agar akan akhirnya aku amat anda antar antara apa apabila apakah
    apalagi atas atau ataukah ataupun bagai bagaimana bagaimanapun bagi bahkan bahwa banyak baru
    beberapa begini begitu belum berapa berbagai berikut bersama besar betapa biasa biasanya bila
    bisa boleh bukan bukankah cara cukup dahulu dalam dan dapat dari daripada datang dekat demi
    demikian dengan depan di dia diri dirinya disebut dua dulu empat guna hal hampir hanya harus
    hendak hingga ia ialah ikut ingin ini itu jadi jangan jauh jelas jika jikalau juga jumlah
    justru kala kalau kami kamu kan kapan karena kata kau ke kecil kecuali kelak kembali kemudian
    kenapa kepada kesempatan ketika kini kita kok kurang lagi lah lain lalu lama lebih lewat maka
    makin malah malahan mampu mana manakala masih masing mau maupun melainkan melakukan melalui
    memang memberi membuat memiliki meminta mengapa mengatakan menggunakan menjadi menuju menurut
    mereka merupakan meski meskipun misalnya mungkin namun nanti nya oleh orang pada padahal paling
    para pasti per perlu pernah pula pun punya rata saat saja salah sama sambil sampai samping sana
    sang sangat satu saya se sebab sebagai sebagaimana sebagian sebelum sebelumnya sebenarnya
    sebuah secara sedang sedangkan sedikit segala segera sehingga sejak sejumlah sekali sekalian
    sekaligus sekalipun sekarang seketika sekitar selain selaku selalu selama selanjutnya seluruh
    semakin sementara semua semuanya sendiri seolah seorang sepanjang seperti sepertinya sering
    serta seseorang sesuai sesuatu sesudah setelah setiap siapa sini situ suatu sudah supaya tadi
    tahu tahun tak tanpa tapi tentang tentu tergolong terhadap termasuk tersebut tertentu terus
    terutama tetap tetapi tiap tiba tidak tidaklah tiga ujar untuk usai waktu walau walaupun ya
    yaitu yakni yang
    """
)

_BACKWARD = word_set(
    """
    adapun akan_tetapi akibatnya alhasil apalagi artinya atau bahkan begitu begitulah beliau
    contohnya dalam_hal_ini dan demikian demikianlah dengan_demikian dengan_kata_lain di_antaranya
    di_atasnya di_bawahnya di_dalamnya di_lain_pihak
    di_samping_itu di_sana di_sini di_sisi_lain di_situ dia dialah hal_ini hal_itu hal_tersebut
    hasilnya ia ini inilah itu itu_sebabnya itulah jadi justru karena_itu karena_itulah karenanya
    katanya ke_sana kedua keduanya kemudian ketiganya ketika_itu lagipula lalu maka maksud_dia
    maksudnya malah malahan melainkan menurut_dia menurut_mereka menurutnya mereka merekalah
    meski_begitu meski_demikian meskipun_begitu meskipun_demikian misalnya namun namun_demikian
    nyatanya oleh_karena_itu oleh_sebab_itu pada_saat_yang_sama padahal pasalnya saat_itu
    sama_halnya sebab sebagai_contoh sebaliknya sebelum_itu sebelumnya sedangkan sehingga sejak_itu
    sejak_saat_itu selain_itu selanjutnya sementara_itu semuanya serta sesudah_itu setelah_itu
    setelahnya tapi terlebih tetapi ujarnya untuk_itu waktu_itu walau_begitu walau_demikian
    walaupun_begitu walhasil yaitu yakni
    """
)

_SHELLS = word_set(
    """
    aturan_ini aturan_itu hasil_ini hasil_itu insiden_ini insiden_itu kasus_ini kasus_itu
    kebijakan_ini kebijakan_itu kejadian_ini kejadian_itu keputusan_ini keputusan_itu kondisi_ini
    kondisi_itu langkah_ini langkah_itu masalah_ini masalah_itu peristiwa_ini peristiwa_itu
    pernyataan_ini pernyataan_itu rencana_ini rencana_itu temuan_ini temuan_itu tindakan_ini
    tindakan_itu usulan_ini usulan_itu
    """
)

_FORWARD = word_set(
    """
    berikut berikut_adalah berikut_ini di_bawah_ini inilah_daftar simak
    """
)

_ANSWERING = word_set(
    """
    belum benar betul bukan iya jelas memang tentu tentu_saja tidak tidak_juga ya
    """
)

_TURNING = word_set(
    """
    karenanya tersebut
    """
)

_BINDING = word_set(
    """
    a.n alm almh bpk brigjen cv d.a dr dra drg drs gg gub h hj inf ir irjen jend jl jln k.h kab
    kapt kec kel km kol kombes kompol letjen lih mayjen ny pdt prof rp sdr sdri tgl tn u.p yth
    """
)

_ABBREVIATIONS = word_set(
    """
    b.sc co cs dkk dll dsb dst hlm inc ltd m.a m.h m.kes m.m m.pd m.sc m.si no pt s.e s.h s.h.i
    s.ip s.kom s.pd s.sos s.t sm tbk tsb vol w.i.b
    """
)

_NUMBERED = word_set(
    """
    ayat bab gbr hal hlm jil no ps rp rt rw tabel tel telp tgl vol
    """
)

_CLOSING = word_set(
    """
    co dkk dll dsb dst tbk
    """
)

LANGUAGE = Language(
    code="id",
    name="indonesian",
    marks=("“", "”"),
    stop_words=_STOP_WORDS,
    backward=_BACKWARD,
    shells=_SHELLS,
    by_age=(
        r"(?:Pria|Lelaki|Perempuan|Wanita|Remaja|Pemuda|Nenek|Kakek|Ibu|Bapak|Bocah)"
        r"(?: (?:berusia|asal|kelahiran))?(?: [\w-]{1,20}){1,3} (?:itu|ini|tersebut)"
    ),
    name_follows_age=False,
    forward=_FORWARD,
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    closing=_CLOSING,
    numbered=_NUMBERED,
    speech=SPEECH,
)
