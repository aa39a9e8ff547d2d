"""Spanish: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, forms, words

#: As Unicode has them, which a test compares: to read them with Babel takes a sixth of a second.
DAYS = words("lunes martes miércoles jueves viernes sábado domingo")
MONTHS = words(
    """
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    """
)

#: Endings of regular verbs: the present, the past and the imperfect in the third person, the
#: gerund and the participle.
_AR = "a an ó aron aba aban ando ado"
_IR = "e en ió ieron ía ían iendo ido"

_REPORT_AR = """
                                    aclar acus afirm agreg aleg alert anunci apostill apunt
    argument     asegur     asever     aventur     avis     brome coment consider constat
    contest cuestion     declar     denunci desgran     destac     detall enfatiz     enumer
    espet exclam explic     expres grit     inform indic insinu     ironiz     justific lament
    matiz     mencion narr     observ opin orden     plante precis pregunt     proclam
    pronostic puntualiz     quej     razon recalc reclam     recomend reiter relat remarc
    replic resalt     reproch resum     revel     señal sentenci     solicit subray susurr
    testific     tuite valor vaticin     zanj public contraatac     garantiz anticip adelant
    abund ahond     confes     acot ejemplific     lanz despach     bufone reivindic deplor
    ratific rememor evoc pregon     anot glos sintetiz ilustr teoriz rezong murmur mascull
    balbuce farfull     retruc replante     concret     manifest     increp dictamin pontific
    augur diagnostic     remat interpel     tranquiliz     enjuici bram salud
"""
_EXPRESS_AR = """
                                    llam calific critic tach tild esper habl cit alab apoy
    conden     celebr     rechaz     compar     consider elogi bautiz etiquet
"""

SPEECH = Speech(
    say=words("dijo dice dicen dijeron decía decían dicho diciendo diría dijera"),
    tell=words(
        """
        contó cuenta cuentan contaron contaba contando contado informó informa informan informaron
        informaba informado informando comunicó comunica comunicaron comunicando trasladó traslada
        """
    ),
    report=forms(_REPORT_AR, _AR)
    | forms("admit advert añad conclu coincid describ escrib exig insist transmit", _IR)
    | forms("prosegu refer requir rebat repet respond promet sostien suger", _IR)
    | words(
        """
        advierte advierten añade añaden añadió añadieron añadía añadido concluye concluyen concluyó
        concluyeron concluido confiesa confiesan confirma confirman confirmó confirmaron confirmaba
        confirmado confirmando continuó continúa continuaba declarar afirmar asegurar defiende
        dictaminó escrito expone exponen expuso expusieron expuesto interviene intervino lee leía
        manifiesta manifiestan manifestó manifestaron manifestado manifestaba niega niegan negó
        negaron negaba negado pide piden pidió pidieron pedía pedían pedido pidiendo prosiguió
        prosigue propone proponen propuso propusieron propuesto reconoce reconocen reconoció
        reconocieron reconocía reconocido recuerda recuerdan recordó recordaron recordaba recordado
        recordando refiere reza sostiene sostienen sostuvo sostuvieron sostenía sostenido sugiere
        sugieren sugirió sugirieron repite repiten repitió desmiente desmienten desmintió
        desmintieron ruega rogó esgrime esgrimió arguye argüía apostilla remacha remachó deslizó
        ironizó exhorta exhortó insta instó reivindica reivindicó reflexiona reflexionó explicita
        responde describió prevé resume resumió incide incidió advirtió advirtieron admitió
        admitieron refirió refirieron corrigió arguyó arguyeron adujo adujeron aduce predijo
        predijeron predice intuye intuyó mintió reprocha reprochó advirtiendo
        explica subraya bromea discrepa discrepó profundizó agradece agradeció aplaudió esgrimieron
        """
    ),
    express=forms(_EXPRESS_AR, _AR)
    | words(
        """
        define definen definió definía definido cree creen creía piensa piensan pensaba defiende
        defienden defendió defendieron defendía defendido teme temen temía alaba desea deseó
        """
    ),
    media=words(
        """
        comunicado entrevista carta tuit discurso mensaje declaración informe libro rueda
        conferencia artículo nota vídeo video hilo texto denuncia cuenta pregunta respuesta queja
        acusación comparecencia intervención red redes orden aviso demanda crítica llamada pedido
        """
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
        """
        el la los las un una unos unas este esta estos estas ese esa aquel aquella varios varias
        algunos algunas muchos muchas dos tres cuatro todos todas cada otro otra otros otras
        """
    ),
    whereabouts=words("en"),
    prepositions=words(
        """
        de en a con por para sin sobre entre desde hasta hacia contra según durante tras ante bajo
        mediante al del
        """
    ),
    conjunctions=words("y e o u pero sino aunque porque cuando si mientras como ni"),
    pairing=words("y e"),
    auxiliaries=words(
        """
        es son era eran fue fueron ha han había habían será serán está están estaba puede pueden
        debe deben va van sido hay habría habrían sería serían hemos estamos somos tenemos vamos
        queremos podemos tengo estoy soy tiene tienen haya hayan ser haber hubo he
        """
    ),
    auxiliaries_they=words("han habían habrían"),
    adverbs=words(
        """
        también aún luego después ayer hoy mañana ya siempre nunca más no además entonces así
        incluso se le les lo me nos anoche asimismo igualmente ahora aquí tampoco sin embargo
        """
    ),
    adverb_endings=("mente",),
    participle_endings=("ndo",),
    according=(
        ("según",),
        ("a", "decir", "de"),
        ("en", "boca", "de"),
        ("para",),
        ("de", "acuerdo", "con"),
        ("en", "palabras", "de"),
        ("en", "palabras", "del"),
        ("a", "juicio", "de"),
        ("a", "juicio", "del"),
        ("en", "opinión", "de"),
        ("en", "opinión", "del"),
        ("lee", "en"),
    ),
    that=words("que"),
    openers=words(
        """
        a además ahora al algunos allí ante antes así aún aunque ayer bajo cada casi como con
        contra cuando de del desde después donde dos durante e el él ella ellas ellos en entonces
        entre era es esa ese eso esta este esto estos fue ha había hace hacia hasta hay hoy la las
        le les lo los luego más me mientras mi muchos muy nada ni no nos nosotros o otra otro para
        pero poco por porque primero pues que quien se según ser si sí sin sino sobre solo sólo son
        su sus también tampoco tan tanto tras tres tú un una unos varios ya y yo qué cómo cuándo
        dónde quién quiénes cuál cuáles cuánto cuánta cuántos cuántas quizá quizás finalmente
        actualmente recientemente anteriormente posteriormente tal seguramente probablemente
        evidentemente claramente obviamente afortunadamente lamentablemente todavía jamás apenas
        menos todo nadie alguien algo ambos cualquier allá ahí cerca lejos dentro fuera arriba
        abajo delante detrás gracias mira oye bueno
        """
    ),
    titles_he=words("sr sr. señor don d. rey príncipe padre papa fray"),
    titles_she=words("sra sra. señora doña dña. reina princesa sor"),
    own_names="es",
    titles=words(
        """
        dr dr. dra dra. doctor doctora prof. profesor profesora presidente presidenta ministro
        ministra alcalde alcaldesa senador senadora diputado diputada general coronel capitán juez
        jueza fiscal director directora papa obispo gobernador gobernadora embajador embajadora
        secretario secretaria concejal concejala consejero consejera canciller vicepresidente
        vicepresidenta expresidente expresidenta exministro exministra delegado delegada comisario
        comisaria magistrado magistrada portavoz lehendakari president conseller consellera
        arzobispo cardenal entrenador entrenadora seleccionador seleccionadora técnico comandante
        teniente sargento intendente premier mandatario mandataria lic lic. ing ing.
        """
    ),
    abbreviations=words("sr sra dr dra d dña prof lic ing núm pág etc ee uu av"),
    particles=words("de del la las los van von al el bin"),
    joiners=words("de del la las los y"),
    organisations=words(
        """
        universidad instituto ministerio comisión consejo corte tribunal congreso senado banco
        empresa grupo partido sindicato federación asociación diario agencia policía unión comité
        centro escuela hospital fundación organización ayuntamiento gobierno república fiscalía
        generalitat junta diputación asamblea cámara parlamento moncloa psoe pp vox podemos sumar
        ugt ccoo erc pnv efe cortes armada ejército iglesia vaticano onu oms fmi otan bce supremo
        audiencia
        """
    ),
    silent=DAYS
    | MONTHS
    | words(
        """
        españa madrid barcelona méxico argentina chile colombia perú venezuela europa estados
        unidos rusia china francia alemania italia bruselas sevilla valencia zaragoza málaga bilbao
        murcia galicia cataluña andalucía euskadi asturias aragón navarra extremadura español
        española españoles bogotá lima caracas quito uruguay paraguay bolivia ecuador cuba américa
        latina reino unido portugal ucrania facebook twitter instagram navidad dios ee uu eeuu
        """
    ),
    silent_times=DAYS | MONTHS | words("ayer hoy mañana"),
    tails=words("de del para en contra"),
    tail_adjectives=words("cercano cercana cercanas cercanos próximo próximas"),
    nouns_he=words(
        """
        crítico hombre padre hijo hermano marido esposo tío presidente ministro alcalde senador
        diputado director abogado profesor investigador médico entrenador escritor historiador
        actor vecino fundador ingeniero juez gobernador secretario concejal delegado consejero
        vicepresidente expresidente exministro seleccionador enfermero maestro científico cirujano
        arquitecto biólogo geólogo psicólogo sociólogo politólogo virólogo meteorólogo epidemiólogo
        embajador coordinador agricultor ganadero pescador empresario obrero camarero cocinero
        fotógrafo pintor escultor compositor cantautor músico jugador delantero portero defensor
        centrocampista bombero panadero propietario dueño jubilado alumno trabajador vendedor
        conductor bibliotecario archivero rector decano catedrático sacerdote obispo cardenal
        arzobispo párroco magistrado comisario inspector técnico organizador productor químico
        físico astrónomo farmacéutico tesorero mandatario legislador exalcalde subdirector
        cofundador comisionado sobrino primo abuelo nieto niño chico señor funcionario jerarca
        notario letrado filósofo directivo vocero diplomático soldado pontífice rabino imán
        empleado camionero anciano veterinario diseñador presentador locutor encargado
        exfuncionario árbitro tetracampeón exfutbolista
        """
    ),
    nouns_she=words(
        """
        mujer madre hija hermana esposa presidenta ministra alcaldesa senadora diputada directora
        abogada profesora investigadora médica entrenadora escritora historiadora actriz vecina
        fundadora ingeniera jueza gobernadora secretaria concejala delegada consejera
        vicepresidenta expresidenta exministra seleccionadora enfermera maestra científica cirujana
        arquitecta bióloga geóloga psicóloga socióloga politóloga viróloga meteoróloga epidemióloga
        embajadora coordinadora agricultora ganadera pescadora empresaria obrera camarera cocinera
        fotógrafa pintora escultora compositora cantautora música jugadora delantera portera
        defensora bombera panadera propietaria dueña jubilada alumna trabajadora vendedora
        conductora bibliotecaria archivera rectora decana catedrática magistrada comisaria
        inspectora técnica organizadora productora química física astrónoma farmacéutica tesorera
        mandataria legisladora exalcaldesa subdirectora cofundadora comisionada monja sobrina prima
        abuela nieta niña chica señora funcionaria letrada filósofa directiva lideresa vocera
        diplomática empleada camionera viuda anciana veterinaria diseñadora presentadora locutora
        encargada árbitra
        """
    ),
    nouns=words(
        """
        portavoz economista periodista experto experta analista testigo responsable activista
        dirigente líder jefe jefa candidato candidata artista cantante fuente fiscal miembro
        gerente residente habitante estudiante docente representante presidente comandante capitán
        coronel general parlamentario parlamentaria eurodiputado eurodiputada asesor asesora
        consultor consultora sindicalista taxista cineasta autor autora especialista socio socia
        atleta campeón campeona ciclista piloto cliente voluntario voluntaria paciente comerciante
        titular agente guardia amigo amiga colega ceo politólogo gremialista futbolista tenista
        novelista poeta guionista psiquiatra detective ecologista nutricionista pediatra
        chef influencer youtuber humorista
        """
    ),
    groups=words(
        """
        cooperativa club equipo entidad ong autoridades policía investigadores expertos fuentes
        vecinos sindicatos manifestantes médicos abogados padres periodistas testigos gobierno
        partido empresa grupo oposición asociación ministerio ayuntamiento fiscalía junta tribunal
        sindicato consejo comisión organización compañía familia científicos estudiantes profesores
        trabajadores aficionados bomberos residentes allegados familiares analistas economistas
        magistrados jueces defensa acusación ecologistas agricultores ganaderos comité patronal
        plataforma fundación universidad cancillería presidencia alcaldía policías agentes
        """
    ),
    signs=words(
        """
        cartel pancarta letrero lema eslogan rótulo etiqueta pintada placa
        """
    ),
    papers=words(
        """
        informe comunicado estudio carta artículo diario documento sentencia ley texto mensaje nota
        encuesta auto fallo cartel pancarta boletín periódico
        """
    ),
    be=words("es era"),
    present=words("es"),
    leading=words("dirige lidera encabeza preside coordina regenta gestiona"),
    articles=words("el la los las un una"),
    definite={"el": "he", "la": "she", "este": "he", "esta": "she", "ese": "he", "esa": "she"},
    honorifics=words("sr sr. sra sra. señor señora don doña dr dr. dra dra. d. dña."),
    naming=words(
        """
        llamado llamada llamados llamadas denominado denominada titulado titulada palabra apodo
        apodado apodada término expresión lema título supuesto supuesta conocido conocida
        """
    ),
    bare_titles=words("líder jefe jefa candidato candidata hombre mujer dueño dueña joven"),
    relations=words(
        """
        rival amigo amiga colega antecesor sucesor marido mujer esposa esposo hijo hija hermano
        hermana padre madre hombre chico chica niño niña tío tía abuelo abuela
        """
    ),
    given_he=words("jaime"),
    given_she=words("rosario guadalupe andrea"),
    head_first=True,
    past_endings=("ado", "ido", "cho", "sto", "rto", "ito"),
    taking_up=(
        ("así", "lo"),
        ("lo", "ha"),
        ("lo", "dijo"),
        ("lo", "dice"),
        ("lo", "afirmó"),
        ("lo", "aseguró"),
        ("es", "lo", "que"),
    ),
    years=words("años"),
    saints=words("san santa santo"),
    two_surnames=True,
    drops_subjects=True,
    tag_dashes=True,
    tag_commas=True,
    stops_outside=True,
    works=words(
        """
        libro novela película disco canción obra serie revista exposición documental programa
        poema cuento álbum cuadro festival concurso
        """
    ),
    perfect=words("ha han había habían"),
    negations=words("no nunca ningún ninguna nadie tampoco"),
    subordinating=words("si cuando lo como cómo porque"),
)
