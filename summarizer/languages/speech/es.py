"""Spanish: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, words

SPEECH = Speech(
    say=words("dijo dice dicen dijeron decía decir dicho diciendo"),
    tell=words("contó cuenta informó informa comunicó"),
    report=words(
        """
        aclaró aclara acusó acusa admitió admite advirtió advierte afirmó afirma afirmaron afirmar
        agregó agrega alegó alertó alerta anunció anuncia añadió añade apuntó apunta argumentó
        aseguró asegura aseguraron aseveró comentó comenta concluyó concluye confesó confiesa
        confirmó confirma consideró considera contestó contesta cuestionó declaró declara
        declararon denunció denuncia destacó destaca detalló detalla escribió escribe exclamó
        exigió exige explicó explica explicaron expresó expresa expuso insistió insiste indicó
        indica indicaron lamentó lamenta manifestó manifiesta matizó mencionó negó niega observó
        opinó opina planteó precisó precisa preguntó pregunta pidió pide prometió promete propuso
        puntualizó recalcó recalca reconoció reconoce recordó recuerda reiteró reitera relató
        relata remarcó replicó respondió responde reveló revela señaló señala señalaron sentenció
        sostuvo sostiene subrayó subraya sugirió tuiteó valoró zanjó reza lee gritó grita
        prosiguió continuó
        """
    ),
    express=words(
        """
        llamó llama calificó califica describió describe criticó critica tachó tildó cree creía
        piensa defendió defiende condenó condena elogió elogia espera teme habló habla citó cita
        definió define
        """
    ),
    media=words(
        "comunicado entrevista carta tuit discurso mensaje declaración informe libro rueda "
        "conferencia artículo nota"
    ),
    he=words("él"),
    she=words("ella"),
    they=words("ellos ellas"),
    i=words("yo me mí nosotros nos mi mis nuestro nuestra"),
    subjects=words("él ella ellos ellas yo nosotros"),
    owners=words("su sus mi mis"),
    by=words("por"),
    who=words("que quien quienes cual cuyo cuya"),
    determiners=words(
        "el la los las un una unos unas este esta estos estas ese esa aquel aquella varios varias "
        "algunos algunas muchos muchas dos tres cuatro todos todas cada otro otra al del"
    ),
    prepositions=words(
        "de en a con por para sin sobre entre desde hasta hacia contra según durante tras ante "
        "bajo mediante al del"
    ),
    conjunctions=words("y e o u pero sino aunque porque cuando si mientras como ni"),
    auxiliaries=words(
        "es son era eran fue fueron ha han había habían será serán está están estaba puede pueden "
        "debe deben va van sido hay"
    ),
    adverbs=words(
        "también aún luego después ayer hoy mañana ya siempre nunca más no además entonces así "
        "incluso se le les lo"
    ),
    adverb_endings=("mente",),
    participle_endings=("ndo",),
    according=(("según",), ("de", "acuerdo", "con"), ("en", "palabras", "de")),
    that=words("que"),
    openers=words(
        """
        a además ahora al algunos allí ante antes así aún aunque ayer bajo cada casi como con
        contra cuando de del desde después donde dos durante e el él ella ellas ellos en entonces
        entre era es esa ese eso esta este esto estos fue ha había hace hacia hasta hay hoy la las
        le les lo los luego más me mientras mi muchos muy nada ni no nos nosotros o otra otro para
        pero poco por porque primero pues que quien se según ser si sí sin sino sobre solo sólo son
        su sus también tampoco tan tanto tras tres tú un una unos varios ya y yo
        """
    ),
    titles_he=words("sr sr. señor don d. rey príncipe padre"),
    titles_she=words("sra sra. señora doña dña. reina princesa"),
    titles=words(
        """
        dr dr. dra dra. doctor doctora prof. profesor profesora presidente presidenta ministro
        ministra alcalde alcaldesa senador senadora diputado diputada general coronel capitán juez
        jueza fiscal director directora papa obispo gobernador gobernadora embajador embajadora
        secretario secretaria concejal concejala consejero consejera canciller
        """
    ),
    abbreviations=words("sr sra dr dra d dña prof lic ing núm pág etc ee uu av"),
    particles=words("de del la las los y van von al el bin"),
    joiners=words("de del la las los y"),
    organisations=words(
        """
        universidad instituto ministerio comisión consejo corte tribunal congreso senado banco
        empresa grupo partido sindicato federación asociación diario agencia policía unión comité
        centro escuela hospital fundación organización ayuntamiento gobierno república
        """
    ),
    silent=words(
        """
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
        julio agosto septiembre octubre noviembre diciembre españa madrid barcelona méxico
        argentina chile colombia perú venezuela europa estados unidos rusia china francia alemania
        italia bruselas
        """
    ),
    silent_times=words("lunes martes miércoles jueves viernes sábado domingo ayer hoy"),
    tails=words("de del para en"),
    nouns_he=words(
        """
        hombre padre hijo hermano marido esposo tío presidente ministro alcalde senador diputado
        director abogado profesor investigador médico entrenador escritor historiador actor
        vecino fundador ingeniero juez gobernador secretario
        """
    ),
    nouns_she=words(
        """
        mujer madre hija hermana esposa presidenta ministra alcaldesa senadora diputada directora
        abogada profesora investigadora médica entrenadora escritora historiadora actriz vecina
        fundadora ingeniera jueza gobernadora secretaria
        """
    ),
    nouns=words(
        "portavoz economista periodista experto experta analista testigo responsable activista "
        "dirigente líder jefe jefa candidato candidata artista cantante fuente fiscal miembro"
    ),
    groups=words(
        "autoridades policía investigadores expertos fuentes vecinos sindicatos manifestantes "
        "médicos abogados padres periodistas testigos gobierno partido empresa grupo oposición "
        "asociación ministerio ayuntamiento"
    ),
    papers=words(
        "informe comunicado estudio carta artículo diario documento sentencia ley texto mensaje "
        "nota encuesta"
    ),
    be=words("es era"),
    articles=words("el la los las un una"),
    honorifics=words("sr sr. sra sra. señor señora don doña dr dr. dra dra. d. dña."),
    naming=words("llamado llamada llamados denominado denominada titulado titulada palabra apodo"),
    drops_subjects=True,
    tag_dashes=True,
    head_first=True,
    two_surnames=True,
    works=words("libro novela película disco canción obra serie revista exposición"),
)
