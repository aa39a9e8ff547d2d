"""Turkish: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set
from summarizer.languages.speech.tr import SPEECH

_STOP_WORDS = word_set(
    """
    acaba ama ancak arada artık aslında ayrıca az bana bazen bazı bazıları belki ben benden beni
    benim beri bile bir biraz biri birkaç birkez birçok birşey biz bizden bize bizi bizim bu
    bulunan buna bunda bundan bunlar bunları bunların bunu bunun burada böyle böylece bütün da daha
    dahi de dedi defa değil değildir diye diğer dolayı dolayısıyla dört edecek eden eder ederek
    edilen ediliyor edilmesi ediyor elbette en eski etmesi etti ettiği ettiğini eğer fakat falan
    filan gene gerek gereği gibi göre hala halen hangi hangisi hani hatta hem henüz hep hepsi her
    herhangi herkes herkese herkesi hiç hiçbir iki ile ilgili ise itibaren itibariyle iyi için işe
    işte kadar karşı karşın kaç kendi kendine kendini kendisi kere kez ki kim kime kimi kimin kimse
    mesela mi mu mü mı nasıl ne neden nedeniyle nedenle nerde nerede nereye niye niçin o olabilir
    olacak olan olarak oldu olduklarını oldukça olduğu olduğunu olmadı olmadığı olmadığını olmak
    olması olmayan olmaz olsa olsun olup olur olursa oluyor on ona ondan onlar onlara onlardan
    onları onların onu onun orada oysa oysaki pek rağmen sadece sana sanki sen senden seni senin
    siz sizden size sizi sizin son sonra sonuç söyledi tarafından tüm var vardı vb ve veya ya yani
    yapacak yapmak yaptı yaptıkları yaptığı yaptığını yapılan yapılması yapıyor yeni yerine yine
    yok yoksa zaten çeşitli çok çoğu çünkü öbür ön önce ötürü öyle üzere üzerinde üzerine üç
    şekilde şey şeyden şeye şeyi şeyler şimdi şu şuna şunda şundan şunu şunun şöyle
    """
)

_BACKWARD = word_set(
    """
    aksi_halde aksi_takdirde aksine ama ancak ardından aynı_şekilde ayrıca bir_başka_deyişle bu
    buna bunca bunda bundan bundan_dolayı bunlar bunlara bunlardan bunları bunların bunu bunun
    bunun_için bunun_üzerine bununla burada buradaki buradan buraya böyle böylece böylelikle
    böylesi böylesine dahası demek_ki diğer_bir_deyişle diğer_durumda diğer_taraftan diğer_yandan
    diğeri diğerleri dolayısıyla fakat gene gerçekten_de halbuki hatta her_iki_durumda_da her_ikisi
    ikincisi ikisi ikisi_de ilki işte kendileri kendisi keza lakin mesela ne_var_ki nitekim o
    o_halde ona onda ondan onlar onlara onlardan onları onların onu onun onunla orada oradan oraya
    oysa oysaki sonra sonrasında sonuncusu tam_tersine tersine ve veya yani yine yine_de yoksa zira
    çünkü öbürü üçüncüsü dördüncüsü birincisi üçü hepsi örneğin öte_yandan öyle öyleyse üstelik şu
    şuna şunlar şunu şunun
    """
)

_FORWARD = word_set(
    """
    aşağıda aşağıdaki işte
    """
)

_ANSWERING = word_set(
    """
    asla elbette evet evet_ama hayır henüz_değil hiç kesinlikle muhakkak tabii tabii_ki
    tam_olarak_değil tamam
    """
)

_TURNING = word_set(
    """
    bu_nedenle bu_yüzden buna_karşın buna_rağmen bununla_birlikte öte_yandan
    """
)

_BINDING = word_set(
    """
    alb apt arş av bkz blv bul cad doç dr dz ecz gen gör hst hz kor krş kur kuv mad mah md müh op
    ord prof sk sn sok tic tğm uzm yard yrd yzb çev ör örn öğr üni üniv
    """
)

_ABBREVIATIONS = word_set(
    """
    a.ş ark bşk cm dk etc gr kg km ltd m.s m.ö mg milyon sa san t.c vb vd vs yy ö.s şti
    """
)

_NUMBERED = word_set(
    """
    böl c cilt m m.s m.ö mad md no nr nu s sf ss tab tel top yy şek
    """
)

_CLOSING = word_set(
    """
    vb vd vs
    """
)

LANGUAGE = Language(
    code="tr",
    name="turkish",
    marks=("“", "”"),
    stop_words=_STOP_WORDS,
    backward=_BACKWARD,
    forward=_FORWARD,
    counting=word_set("ikincisi üçüncüsü dördüncüsü beşincisi"),
    by_age=r"\d{1,3} yaşındaki (?:adam|kadın|genç|çocuk|kız|oyuncu|futbolcu|sürücü|isim|sanatçı)",
    name_follows_age=False,
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    closing=_CLOSING,
    numbered=_NUMBERED,
    ordinal_stops=True,
    capital_after_ordinal=True,
    speech=SPEECH,
)
