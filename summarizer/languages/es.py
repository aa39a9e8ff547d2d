"""Spanish."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set
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
    además ahí al_mismo_tiempo allí ambas ambos aquel aquella aquellas aquello aquellos
    asimismo así aun aunque de_ahí de_hecho después e ella ellas ello ellos en_cambio
    en_consecuencia entonces esa esas ese eso esos esta estas este esto estos incluso le les lo
    luego mientras_tanto no_obstante o otra otras otro otros pero por_ejemplo por_ello por_eso
    por_lo_tanto por_su_parte por_tanto pues se_trata sin_embargo sino su sus también tampoco y
    él
    """
)

_BINDING = word_set(
    """
    aprox arq avda cnel dr dra dto dña ee ej fr gral ing lic mons nº p.ej pbro prof pza sr sra
    sres srta tte vs
    """
)

_ABBREVIATIONS = word_set(
    """
    a.c a.m av c corp cía d d.c ee.uu etc inc ltda p.m s.a s.l ud uds
    """
)

_NUMBERED = word_set(
    """
    abr ago art cap dic ene feb fig jul jun mar no nov núm oct p pág págs sept tel vol
    """
)

_SPEAKING = word_set(
    """
    me mi mis mí nos nosotras nosotros nuestra nuestras nuestro nuestros tu tus tú usted
    ustedes yo
    """
)

LANGUAGE = Language(
    code="es",
    name="spanish",
    marks=("«", "»"),
    stop_words=_STOP_WORDS,
    backward=_BACKWARD,
    binding=_BINDING,
    abbreviations=_ABBREVIATIONS,
    numbered=_NUMBERED,
    speaking=_SPEAKING,
    speech=SPEECH,
)
