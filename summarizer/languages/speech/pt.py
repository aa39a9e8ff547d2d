"""Portuguese, European and Brazilian: the words of reported speech."""

from __future__ import annotations

from summarizer.languages.speech.base import Speech, forms, words

#: As Unicode has them, which a test compares: to read them with Babel takes a sixth of a second.
DAYS = words("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo")
MONTHS = words(
    """
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    """
)

#: Endings of regular verbs: the present, the past and the imperfect in the third person, the
#: gerund, the participle, and the conditional, which reports hearsay.
_AR = "a am ou aram ava avam ando ado aria"
_ER = "e em eu eram ia iam endo ido eria"
_IR = "e em iu iram ia iam indo ido iria"

_REPORT_AR = """
                                        acrescent fris reforç acus adiant afirm alert aleg
    analis     anunci     apel     apont     argument assegur assever assinal     atest
    avali avis     brinc chut     coment     complement     confess confirm consider constat
    contest     contra-atac critic     declar     denunci desabaf     desafi destac detalh
    enfatiz enumer     esclam     exclam explic     express     grit indag indic     inform
    insinu ironiz justific     lament lembr     manifest mencion     neg not observ orden
    pontu ponder precis proclam     pergunt     question     reafirm realç     reclam recomend
    record     relat ressalt ressalv     retruc     revel salient     sentenci     sintetiz
    sublinh sussurr     sustent testemunh     tuit twit     atir     rejeit relembr     reiter
    remat prognostic protest     public     post assinal     indic     replic     sosseg anot
    apost arrisc     advog balbuci berr     censur     clam     concord     conjectur
    discord     disparat     elogi elucid enalt     enunci especific especul evoc     exager
    exemplific     exort     gracej ilustr     implor     interpel interrog     invoc     jur
    lanç     lastim     minimiz     murmur     narr opin     pontific     profetiz     queix
    ratific refut     remoc     resmung     revolt     rog     segred     sintetiz     suplic
    suspir     teoriz     tranquiliz     vocifer
"""
_EXPRESS_AR = "acredit apelid apoi cham cit conden elogi esper fal louv"

SPEECH = Speech(
    say=words("disse diz dizem disseram dizia diziam dizendo dito diria dissera disse-lhe"),
    tell=forms("inform cont", _AR) | words("comunica comunicam comunicou comunicaram comunicando"),
    report=forms(_REPORT_AR, _AR)
    | forms("escrev promet respond descrev reconhec esclarec", _ER)
    | forms("admit advert conclu defin insist inquir repet resum suger transmit", _IR)
    | words(
        """
        adverte advertem advertiu garante garantem garantiu garantiram garantia garantindo
        garantido repete repetem sugere sugerem referiu refere referem referiram referia referindo
        referido começou começa continuou continua continuava prosseguiu prossegue concluem conclui
        concluiu contrapõe contrapôs propõe propôs propuseram proposto expõe expôs pede pedem pediu
        pediram pedia pedindo pedido exige exigiu exigiram lê lia leu escrito escreveu sustém
        previu prevê previne preveniu discorreu redarguiu retorquiu retorque
        contradisse contradiz predisse prediz interrompeu aduziu arguiu deduziu
        desmente desmentiu desmentiram mantém manteve realça realçou realçando realçado rebate
        rebateu rebateram vaticinou vaticina interveio intervém
        """
    ),
    express=forms(_EXPRESS_AR, _AR)
    | words(
        """
        classifica classificou classificaram classificava classificando classificado considera
        descreve descreveu defende defendeu defenderam defendia defendendo defendido crê pensa
        pensava teme temia tachou rotulou rotula agradece agradeceu compara comparou rejeita
        aplaude
        """
    ),
    media=words(
        """
        comunicado nota entrevista carta tweet post discurso mensagem declaração relatório livro
        conferência artigo coletiva depoimento texto vídeo pergunta resposta denúncia crítica conta
        fala pedido apelo rede
        """
    ),
    he=words("ele dele"),
    she=words("ela dela"),
    they=words("eles elas deles delas"),
    i=words("eu me mim nós nos meu minha meus minhas nosso nossa nossos nossas"),
    subjects=words("ele ela eles elas eu nós"),
    owners=words("seu sua seus suas meu minha"),
    by=words("por pelo pela pelos pelas"),
    who=words("que quem qual cujo cuja"),
    determiners=words(
        """
        o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles
        aquelas vários várias alguns algumas muitos muitas dois duas três quatro todos todas todo
        toda cada outro outra outros outras diversos diversas
        """
    ),
    whereabouts=words("em"),
    prepositions=words(
        """
        de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra com sem sob
        sobre entre até desde contra após ante perante durante conforme segundo ao à aos às
        mediante dum duma neste nesta nesse nessa deste desta desse dessa àquele via
        """
    ),
    conjunctions=words("e ou mas porém porque quando se enquanto como embora nem pois"),
    pairing=words("e"),
    auxiliaries=words(
        """
        é são era eram foi foram tem têm tinha tinham teria teriam ter está estão estava estavam
        pode podem deve devem vai vão seja sejam será serão seria seriam sido há houve haver temos
        somos estamos vamos podemos devemos tenho estou sou vou havia haviam haveria poderia poderá
        poderão queremos precisamos
        """
    ),
    auxiliaries_they=words("têm tinham teriam haviam"),
    adverbs=words(
        """
        também ainda depois ontem hoje amanhã já sempre nunca mais não além então assim logo agora
        só apenas mesmo até aqui ali lhe lhes entretanto porém contudo aliás novamente
        """
    ),
    adverb_endings=("mente",),
    participle_endings=("ndo",),
    according=(
        ("segundo",),
        ("no", "dizer", "de"),
        ("na", "visão", "de"),
        ("conforme",),
        ("para",),
        ("de", "acordo", "com"),
        ("nas", "palavras", "de"),
        ("nas", "palavras", "do"),
        ("nas", "palavras", "da"),
        ("na", "opinião", "de"),
        ("na", "opinião", "do"),
        ("na", "opinião", "da"),
        ("lê", "se", "na"),
        ("lê", "se", "no"),
        ("lê", "se", "em"),
    ),
    that=words("que"),
    openers=words(
        """
        a à acima afinal agora ainda alguns além algo ali ambos antes ao aos apenas apesar após
        aquela aquele aqui as às assim até através cada caso com como conforme contra contudo da
        daí das de depois desde dessa desse desta deste diante do dois dos duas durante e é ela
        elas ele eles em embora enquanto entre entretanto era essa essas esse esses esta está estas
        este estes estava eu finalmente foi foram há hoje isso isto já lá logo mais mas me mesmo
        meu minha muita muitas muito muitos na não nada nas nem nenhum nessa nesse nesta neste no
        nos nós nossa nosso num numa nunca o onde ontem os ou outra outro outros para pela pelas
        pelo pelos perante pois por porém porque pouco poucos quais qual quando quanto quase quatro
        que quem quer sabe se segundo sem sempre será seu sim só sob sobre sua suas talvez também
        tanto tem teve todas todo todos três tudo um uma umas uns vai vamos vários você vocês
        actualmente atualmente amanhã cerca nossos seus porquê quanta
        """
    ),
    titles_he=words("sr sr. senhor seu rei príncipe padre frei dom d papa"),
    titles_she=words("sra sra. srª senhora dona d.ª dª rainha princesa irmã"),
    own_names="pt",
    titles=words(
        """
        dr dr. dra dra. drª doutor doutora prof prof. profa profa. professor professora eng eng.
        engenheiro engenheira presidente presidenta ministro ministra primeiro-ministro
        primeira-ministra vice-presidente secretário secretária prefeito prefeita autarca senador
        senadora deputado deputada vereador vereadora governador governadora general coronel
        capitão delegado delegada juiz juíza procurador procuradora promotor promotora diretor
        diretora director directora bispo arcebispo cardeal embaixador embaixadora comissário
        comissária desembargador desembargadora pastor bastonário bastonária provedor provedora
        treinador treinadora técnico comandante inspetor inspetora chanceler
        """
    ),
    abbreviations=words(
        "sr sra srs dr dra prof profa eng arq art nº n pág etc av d exmo ltda min"
    ),
    particles=words("de do da dos das e von van al el bin"),
    joiners=words("de do da dos das e"),
    organisations=words(
        """
        universidade instituto ministério comissão conselho corte tribunal parlamento senado câmara
        banco grupo partido movimento sindicato federação associação jornal agência polícia união
        comité comitê centro escola hospital fundação organização prefeitura governo república
        assembleia assembléia ordem procuradoria empresa petrobras planalto stf stj tse ibge pf
        anvisa gnr psp tvi sic rtp lusa ps psd pt mpf oms onu fmi bce
        """
    ),
    silent=DAYS
    | MONTHS
    | words(
        """
        segunda terça quarta quinta sexta portugal português portuguesa brasil brasileiro
        brasileira lisboa porto coimbra braga faro algarve alentejo açores madeira brasília bahia
        recife fortaleza manaus curitiba minas gerais angola moçambique europa espanha frança
        alemanha itália reino unido estados unidos eua ue rússia china ucrânia argentina bruxelas
        paris londres facebook twitter instagram natal páscoa deus
        """
    ),
    silent_times=DAYS | MONTHS | words("segunda terça quarta quinta sexta ontem hoje amanhã"),
    tails=words("de do da dos das para em no na nos nas pela pelo"),
    tail_adjectives=words("próximo próxima próximas próximos ligada ligado ligadas ligados"),
    nouns_he=words(
        """
        crítico homem pai filho irmão marido tio avô rapaz menino ministro primeiro-ministro
        prefeito senador deputado vereador governador diretor director advogado professor
        investigador pesquisador médico enfermeiro treinador técnico escritor historiador
        realizador ator actor empresário operário vizinho bombeiro fundador engenheiro procurador
        promotor delegado secretário juiz padre bispo cardeal pescador agricultor produtor
        cozinheiro fotógrafo arquiteto arquitecto biólogo geólogo psicólogo sociólogo embaixador
        coordenador morador funcionário aluno trabalhador vendedor cantor compositor pintor
        escultor astrónomo astrônomo físico químico farmacêutico aposentado reformado zagueiro
        avançado goleiro atacante jogador pedreiro padeiro garçom dono reitor bibliotecário
        conselheiro vice-prefeito bastonário provedor relator organizador curador apresentador papa
        executivo político mandatário
        """
    ),
    nouns_she=words(
        """
        mulher mãe filha irmã esposa tia avó moça menina ministra primeira-ministra prefeita
        senadora deputada vereadora governadora diretora directora advogada professora
        investigadora pesquisadora médica enfermeira treinadora técnica escritora historiadora
        realizadora atriz actriz empresária operária vizinha bombeira fundadora engenheira
        procuradora promotora delegada secretária juíza freira pescadora agricultora produtora
        cozinheira fotógrafa arquiteta arquitecta bióloga geóloga psicóloga socióloga embaixadora
        coordenadora moradora funcionária aluna trabalhadora vendedora cantora compositora pintora
        escultora astrónoma astrônoma física química farmacêutica aposentada reformada jogadora
        padeira garçonete dona reitora bibliotecária conselheira presidenta bastonária provedora
        relatora organizadora curadora apresentadora executiva viúva mandatária
        """
    ),
    nouns=words(
        """
        procurador-geral procuradora-geral diretor-geral diretora-geral secretário-geral
        secretária-geral presidente vice-presidente porta-voz economista jornalista especialista
        analista testemunha responsável ativista activista dirigente líder chefe candidato
        candidata artista fonte membro sócio sócia gerente gestor gestora docente estudante
        residente habitante comandante capitão coronel general parlamentar eurodeputado
        eurodeputada consultor consultora sindicalista taxista cientista comerciante autarca
        cineasta músico música autor autora perito perita ceo epidemiologista meteorologista
        virologista infectologista cardiologista oncologista sobrinho sobrinha primo prima amigo
        amiga colega turista atleta campeão campeã ciclista piloto cliente voluntário voluntária
        motorista passageiro passageira paciente comentador comentadora encenador encenadora vítima
        policial
        """
    ),
    groups=words(
        """
        cooperativa clube equipa time ong autoridades polícia investigadores pesquisadores
        especialistas peritos fontes moradores vizinhos sindicatos manifestantes médicos advogados
        pais jornalistas testemunhas cientistas estudantes professores trabalhadores adeptos
        torcedores bombeiros governo partido empresa grupo oposição associação ministério
        prefeitura câmara autarquia tribunal sindicato conselho comissão organização companhia
        família defesa comité comitê voluntários cidadãos ambientalistas analistas economistas
        magistrados juízes promotores procuradoria secretaria entidade assessoria fundação
        instituto universidade
        """
    ),
    signs=words(
        """
        cartaz faixa letreiro placa lema slogan rótulo etiqueta manchete
        """
    ),
    papers=words(
        """
        relatório comunicado estudo carta artigo jornal documento sentença lei texto mensagem nota
        sondagem pesquisa acórdão despacho cartaz faixa boletim
        """
    ),
    be=words("é era"),
    present=words("é"),
    leading=words("dirige lidera coordena preside comanda gere administra"),
    articles=words("o a os as um uma"),
    definite={"o": "he", "a": "she", "este": "he", "esta": "she", "esse": "he", "essa": "she"},
    honorifics=words(
        "sr sr. sra sra. senhor senhora dom dona dr dr. dra dra. doutor doutora prof. profa. eng."
    ),
    bare_titles=words("líder chefe candidato candidata homem mulher dono dona"),
    relations=words(
        """
        rival amigo amiga colega antecessor sucessor marido mulher esposa filho filha irmão irmã
        pai mãe homem rapaz menino menina tio tia avô avó
        """
    ),
    clitics=("-lhes", "-lhe", "-nos", "-me", "-se"),
    given_he=words("jaime jean"),
    given_she=words("andrea andréa"),
    head_first=True,
    past_endings=("ado", "ido", "ito", "sto"),
    taking_up=(
        ("foi", "o", "que"),
        ("foi", "assim", "que"),
        ("é", "o", "que"),
        ("quem", "o", "diz"),
        ("a", "afirmação", "é"),
    ),
    years=words("anos"),
    saints=words("são santa santo"),
    two_surnames=True,
    drops_subjects=True,
    tag_dashes=True,
    tag_commas=True,
    stops_outside=True,
    naming=words(
        """
        chamado chamada chamados chamadas apelidado apelidada intitulado intitulada palavra termo
        título alcunha apelido expressão suposto suposta slogan
        """
    ),
    works=words(
        "livro romance filme disco canção música peça série revista exposição álbum novela tema"
    ),
    perfect=words("tem têm tinha tinham havia"),
    negations=words("não nunca nenhum nenhuma ninguém"),
    subordinating=words("se quando como porque caso"),
)
