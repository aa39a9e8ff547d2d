"""Indonesian: what sites, e-mails and documents say around an article.

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
    listen=phrases(r"dengarkan (?:artikel|berita)(?: ini)?"),
    subjects=phrases("topik terkait"),
    links=phrases(
        """
        baca(?: juga| selengkapnya)? | (?:simak|lihat) juga
        (?:artikel|berita) terkait
        """
    ),
    fine_print=phrases(
        r"""
        (?:lihat|buka) email ini di (?:browser|peramban)
        anda menerima (?:email|surel|buletin) ini | berhenti berlangganan
        lompat ke resep | cetak resep | ikuti kami di | hak cipta dilindungi
        .{0,60}(?:memuat|mengandung|berisi) (?:tautan|link) afiliasi
        .{0,60}tandai (?:kami|saya)
        tinggalkan (?:komentar|balasan)\W{0,3}$ | (?:simak|tonton|saksikan) (?:juga )?video
        \([a-z]{2,5}(?:/[a-z]{2,5}){1,2}\)$
        dapatkan (?:update|berita) (?:berita )?(?:pilihan|terbaru|terkini) [^.!?]{0,60}(?:
            setiap hari|melalui (?:email|telegram|whatsapp))\b
        mari bergabung di grup telegram\b | join channel: \S{1,60}$
        artikel ini (?:telah|sudah|pernah) tayang (?:di|pada|sebelumnya)\b
        isi tulisan ini sepenuhnya\b | (?:wawancara|artikel|tulisan) ini telah disunting\b
        cek berita dan artikel yang lain(?:nya)?\b
        temukan (?:cerita|berita|artikel) [^.!?]{0,40} di sini\W{0,3}$
        catatan: harga (?:bisa|dapat) berubah sewaktu-waktu\W{0,3}$
        (?:menemukan|melihat) (?:kesalahan|salah ketik)(?: (?:dalam|di|pada) (?:artikel|berita
            |tulisan) ini)?\?(?: (?:beri tahu|hubungi) kami)?\W{0,3}$
        komentar anda (?:telah|akan|sedang) (?:dikirim|dimoderasi|ditinjau|terkirim)\W{0,3}$
        """
    ),
    nutrients=phrases("kalori | energi | karbohidrat | protein | lemak | serat | gula | garam"),
    furniture=Furniture(
        more=phrases(
            r"""
            baca (?:juga|selengkapnya|berita lainnya|artikel lainnya) | lihat juga | baca\s?:
            simak (?:juga|video) | berita (?:terkait|terpopuler|terkini|lainnya)
            artikel (?:terkait|lainnya) | terpopuler | terkini | pilihan (?:editor|redaksi)
            halaman (?:selanjutnya|berikutnya)
            """
        ),
        share=phrases("bagikan | sebarkan | salin tautan"),
        subscribe=phrases(
            """
            berlangganan | daftar(?:kan)? (?:sekarang|email|newsletter) | masuk(?: ke akun)?
            langganan
            """
        ),
        ad=phrases(
            """
            iklan | advertisement | scroll (?:to continue|untuk melanjutkan)
            lanjutkan membaca | gulir (?:untuk|ke bawah)
            """
        ),
        comment=phrases("komentar | beri komentar | tulis komentar | tinggalkan komentar"),
        credit=phrases("foto | dok(?:umentasi)? | ilustrasi"),
        tag=phrases("tag | topik | topik terkait"),
        legal=phrases(
            """
            hak cipta | kebijakan privasi | syarat (?:dan|&) ketentuan | pedoman media siber
            tentang kami
            """
        ),
        nav=phrases(
            """
            beranda | nasional | olahraga | ekonomi | hiburan | gaya hidup | teknologi | menu
            lewati ke
            """
        ),
        byline=phrases("oleh | penulis | editor | reporter | pewarta | tim redaksi"),
    ),
    labels=phrases("baca juga | terkait | simak juga | lihat juga"),
    mentions=Mentions(
        subscribe=phrases("berlangganan newsletter | daftarkan email"),
        legal=phrases("hak cipta dilindungi | kebijakan privasi"),
        appeal=phrases("dukung jurnalisme"),
        share=phrases("bagikan artikel ini"),
        more=phrases("baca juga | baca selengkapnya"),
    ),
    tail=phrases(
        """
        artikel terkait | berita terkait | referensi | daftar pustaka | komentar | pranala luar
        lihat pula
        """
    ),
    summaries=phrases("ringkasan | rangkuman | intisari"),
    statuses=phrases("konsep | tidak publik"),
    boilerplate=Boilerplate(
        pictures=phrases("foto | ilustrasi | dok | gambar | arsip"),
        captions=phrases("foto oleh | foto ilustrasi"),
        invitations=phrases(
            """
            baca (?:juga|selengkapnya|artikel|berita) | berlangganan
            ikuti (?:kami|berita|akun|saluran|channel|terus) | klik (?:di sini|link|tautan)
            dapatkan (?:update|berita|informasi) | simak (?:juga|video|berita|selengkapnya)
            unduh aplikasi | gabung (?:di|ke) (?:grup|kanal|channel|saluran|whatsapp)
            cek berita | jangan lewatkan | tonton (?:juga|video|di sini)
            """
        ),
        corrections=phrases(
            """
            ralat | koreksi: | artikel ini (?:telah|sudah|pernah|pertama|diolah)
            berita ini (?:telah|sudah|diolah) | catatan redaksi
            """
        ),
        calls=phrases(
            """
            bagaimana (?:menurut anda|pendapat anda|menurutmu)
            tulis(?:kan)? (?:di )?(?:kolom )?komentar | hubungi kami
            kirim(?:kan)? (?:tulisan|cerita|foto) anda
            """
        ),
        contributions=phrases("berkontribusi (?:dalam|untuk|pada) (?:laporan|artikel|berita)"),
    ),
    bylines=Bylines(
        by=phrases("oleh"),
        written=phrases("ditulis | laporan"),
        labels=phrases("penulis | oleh | reporter | pewarta"),
        joins=phrases("dan"),
        not_names=phrases("tim redaksi | redaksi | tim liputan"),
        beside_dates=phrases(
            """
            diterbitkan | dipublikasikan | diperbarui | terbit | pukul | tanggal | diunggah
            lalu | jam | update | wib | wita | wit
            """
        ),
        sources=phrases("sumber | dikutip dari | dilansir dari"),
        pictures=phrases("foto | fotografer"),
        photographs=phrases("foto oleh | foto-foto oleh"),
    ),
    walls=Walls(
        gates=phrases(
            """
            untuk (?:melanjutkan membaca|membaca selengkapnya)
            artikel ini khusus (?:untuk )?pelanggan
            """
        ),
        offers=phrases(r"sudah (?:berlangganan|punya akun)\?"),
        payment=phrases("langgan"),
    ),
    notices=Notices(
        robot_checks=phrases("saya bukan robot | anda bukan robot"),
        consent=phrases(
            r"""
            kebijakan privasi | persetujuan | privasi | data pribadi
            iklan (?:dan konten )?(?:yang )?dipersonalisasi
            """
        ),
        choices=phrases(
            r"""
            terima semua | tolak semua | (?:kelola|atur) (?:cookie|preferensi|pilihan)
            saya setuju | setuju dan lanjutkan | kami (?:menggunakan|dan) | mitra kami
            kapan saja | menarik persetujuan | memberikan persetujuan | dengan izin anda | tolak\b
            """
        ),
        scripts=phrases("aktifkan javascript"),
        errors=phrases(
            r"""
            halaman (?:yang anda (?:cari|tuju)|tidak (?:ditemukan|ada|tersedia))
            terjadi kesalahan | sedang dalam (?:perbaikan|pemeliharaan)
            artikel tidak ditemukan
            (?:kesalahan|galat) .{0,40}basis data
            """
        ),
        remedies=phrases(
            """
            coba lagi | kembali ke (?:beranda|halaman) | mohon maaf
            periksa (?:kembali )?(?:alamat|url)
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("sunting | sunting sumber"),
        doubts=phrases(r"butuh rujukan | siapa\? | kapan\?"),
        notes=phrases("catatan"),
        references=phrases("referensi | catatan kaki"),
        contents=phrases("daftar isi"),
        origins=phrases("dari wikipedia bahasa indonesia.{0,40}"),
    ),
    genres=Genres(
        live=phrases("live | langsung"),
        live_blogs=phrases("live (?:report|update) | laporan langsung"),
        at_time=phrases("pukul"),
        o_clock=phrases("wib | wita | wit"),
        because=phrases("karena | sebab"),
        recipe_headings=phrases("bahan(?:-bahan)? | cara (?:membuat|memasak) | langkah"),
        units=phrases(
            """
            sdm | sdt | siung | butir | buah | lembar | batang | ruas | sendok (?:makan|teh)
            """
        ),
        sizes=phrases("besar | kecil | sedang"),
        amounts=phrases("setengah | secukupnya"),
        verdicts=phrases("kesimpulan | penilaian"),
        about=phrases("tentang"),
        contacts=phrases("kontak (?:media|pers)"),
        releases=phrases("siaran pers"),
        items=phrases("langkah | cara | alasan | nomor"),
    ),
    letters=Letters(
        sender=phrases("dari"),
        sent=phrases("tanggal | dikirim"),
        subject=phrases("perihal | subjek"),
        others=phrases("kepada | tembusan"),
        prefixes=phrases("bls | trs"),
        closings=phrases(
            r"""
            (?:hormat (?:kami|saya)|salam(?: hangat)?)
            """
        ),
        confidential=phrases(
            r"""
            (?:e-?mail|surel|pesan) ini\b.{0,80}\brahasia
            """
        ),
    ),
    files=Files(
        captions=phrases("(?:teks|subtitel|takarir)"),
        documents=phrases("dokumen"),
        untitled=phrases("tanpa judul.*"),
        nobody=phrases("tidak diketahui"),
        pages=phrases("halaman"),
        figures=phrases("gambar | tabel"),
    ),
)
