"""Spanish: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, numerals_from_two, word_set
from summarizer.languages.speech.es import SPEECH

_STOP_WORDS = word_set(
    """
    a acá ahora ahí al algo alguna algunas alguno algunos algún allá allí ambos ante antes
    aquel aquella aquellas aquello aquellos aquí así aunque añadió aún bajo bien cada casi
    cierta cierto ciertos como con conmigo contra cosa cosas cual cuales cualquier cuando
    cuanto cuál cuándo cómo de debe deben del desde después detrás dice dicen dicho dijeron
    dijo donde dos durante dónde e el ella ellas ello ellos en entonces entre era eran eres es
    esa esas ese eso esos esta estaba estaban estado estar estas este esto estos estoy está
    están fue fuera fueron gran ha haber había habían hace hacen hacer hacia han hasta hay haya
    hizo hoy incluso la las le les lo los luego me mediante medio mejor menos mi mientras mis
    misma mismas mismo mismos mucha muchas mucho muchos muy más mí nada nadie ni ninguna ningún
    no nos nosotros nuestra nuestro nuestros nunca o os otra otras otro otros para parte pero
    poca poco pocos podemos poder podría por porque primer primera primero pudo puede pueden
    pues que quien quienes quién qué se sea sean segundo según ser será serán señaló si sido
    siempre siendo sin sino sobre solo son su sus sí sólo tal también tampoco tan tanta tanto
    te tenemos tener tenía tiene tienen toda todas todavía todo todos tras tres tu tus tuvo tú
    u un una unas uno unos usted ustedes va van varias varios veces vez y ya yo él ésta éste
    """
)

_BACKWARD = word_set(
    """
    en_segundo_lugar en_tercer_lugar en_cuarto_lugar
    a_continuación a_pesar_de_ello a_pesar_de_eso a_su_vez además ahí al_mismo_tiempo allí
    ambas ambas_cosas ambos ante_ello ante_esto aquel aquella aquellas aquello aquellos
    asimismo así así_las_cosas aun aunque con_ello con_eso con_todo concretamente de_ahí
    de_ellas de_ellos de_ese_modo de_esta_forma de_esta_manera de_este_modo de_hecho
    de_igual_manera de_la_misma_manera de_lo_contrario del_mismo_modo desde_entonces después
    dicha dichas dicho dichos e el_mismo ella ellas ello ellos en_ambos_casos en_cambio
    en_concreto en_consecuencia en_efecto en_ese_caso en_ese_momento en_ese_sentido
    en_este_caso en_este_sentido en_otras_palabras en_particular en_respuesta entonces
    entre_ellas entre_ellos es_decir esa esas ese eso esos esta estas este esto estos
    finalmente hasta_entonces igualmente incluso la_misma las_dos las_mismas le les lo lo_mismo
    los_dos los_mismos luego mientras_tanto no_obstante o otra otras otro otros pero
    por_consiguiente por_ejemplo por_ello por_eso por_lo_tanto por_otra_parte por_otro_lado
    por_su_parte por_tanto por_último posteriormente pues se_trata según_ella según_él
    sin_embargo sino su sus tal tales también tampoco todo_ello todo_eso todo_esto tras_ello
    tras_eso y él
    """
)

_SHELLS = word_set(
    """
    el_anuncio el_hecho el_incidente el_problema el_resultado la_acusación la_decisión
    la_declaración la_idea la_medida la_noticia la_propuesta la_razón la_respuesta la_situación
    las_acusaciones las_declaraciones las_medidas los_hechos
    """
)

_FORWARD = word_set(
    """
    a_continuación aquí_están aquí_te aquí_tienes conoce descubre estas_son estos_son
    te_contamos éstos_son
    """
)

_ANSWERING = word_set(
    """
    así_es bueno claro desde_luego en_absoluto exactamente exacto no nunca para_nada
    por_supuesto sí todavía_no
    """
)

_TURNING = word_set(
    """
    embargo obstante asimismo
    """
)

_BINDING = word_set(
    """
    aprox arq avda cnel dr dra dto dña ee ej emp ff fr gral ing jj lic mons nº p.ej pbro pdta pdte
    prof pza sr sra sres srta sta sto tte vs
    """
)

_ABBREVIATIONS = word_set(
    """
    a.c a.m aa al av c corp cía d d.c ee.uu etc h inc ltda m oo p.m s.a s.l ud uds
    """
)

_NUMBERED = word_set(
    """
    al art cap ec fig km n.º no n° núm núms p pág págs párr párrf ref tab tel vol
    """
)

_CLOSING = word_set(
    """
    a.m p.m s.a s.l
    """
)

_NUMERALS = numerals_from_two(
    """
    dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciséis diecisiete dieciocho diecinueve veinte
    """
)

LANGUAGE = Language(
    code="es",
    name="spanish",
    marks=("«", "»"),
    stop_words=_STOP_WORDS,
    numerals=_NUMERALS,
    tallies=word_set("número_de"),
    backward=_BACKWARD,
    shells=_SHELLS,
    forward=_FORWARD,
    counting=word_set("segundo tercero cuarto"),
    answering=_ANSWERING,
    turning=_TURNING,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    closing=_CLOSING,
    numbered=_NUMBERED,
    which=word_set("que"),
    by_age=r"(?:El|La) joven de \d{1,3}",
    speech=SPEECH,
)
