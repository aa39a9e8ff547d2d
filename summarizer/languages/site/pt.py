"""Portuguese: what sites, e-mails and documents say around an article.

What each table is for: `site/base.py`.
"""

from __future__ import annotations

from summarizer.languages.site.base import (
    Boilerplate,
    Bylines,
    Files,
    Forums,
    Furniture,
    Genres,
    Letters,
    Notices,
    Site,
    Walls,
    Wikis,
    phrases,
)

SITE = Site(
    goes_on=phrases("leia mais"),
    listen=phrases(r"ouvir (?:o|este) artigo"),
    links=phrases("leia (?:também|mais)"),
    fine_print=phrases(
        r"""
        (?:ver|veja|abrir) (?:este )?(?:e-?mail|mensagem|newsletter) no (?:seu )?navegador
        (?:você )?(?:recebeu|recebe|está a receber) (?:este e-?mail|esta (?:newsletter|mensagem))
        cancelar (?:a )?(?:inscrição|subscrição)
        (?:pular|ir|saltar) para a receita | imprimir (?:a )?receita
        .{0,60}(?:marque|marca)(?:-me|-nos| a gente) | todos os direitos reservados
        (?:siga|segue)(?:-nos|-me) (?:no|em) | .{0,60}links? de afiliad\w{1,3}
        (?:assine|subscreva|inscreva-se) (?:aqui|agora|grátis|a (?:nossa|minha|newsletter)|n(?:a
            |o|ossa)\b
            |para receber) | obrigad[oa] por ler
        receba .{1,60}(?:seu e-?mail|teu e-?mail|caixa de entrada|newsletter)
        esta (?:newsletter|carta) (?:é gratuita|vive|é mantida)
        deixe? (?:um|seu|o seu) comentário\W{0,3}$
        (?:você )?(?:encontrou|viu|achou|notou) (?:um|algum) erro(?: n(?:este artigo
            |este texto|esta matéria|esta página|esta reportagem))?\?(?: (?:avise-nos
            |escreva-nos|fale conosco))?\W{0,3}$
        (?:o )?seu comentário (?:foi|será) (?:enviado|moderado)(?: com sucesso)?\W{0,3}$
        \d{2,4} caracteres restantes\W{0,3}$
        as opiniões (?:expressas|emitidas) (?:aqui|n(?:este (?:artigo|blog|espaço|texto)
            |esta coluna)|pelos? (?:autor|autores)) (?:são de (?:(?:inteira
            |exclusiva) )?responsabilidade|não (?:refletem|representam) necessariamente)\b
        """
    ),
    nutrients=phrases(
        """
        calorias | energia | carboidratos | hidratos de carbono | proteínas? | gorduras? | fibras?
        açúcar(?:es)? | sal | sódio
        """
    ),
    furniture=Furniture(
        more=phrases("leia (?:também|mais)"),
        share=phrases(r"compartilh\w+"),
        subscribe=phrases("assine | inscreva"),
        ad=phrases("publicidade"),
        byline=phrases("por"),
    ),
    summaries=phrases("em resumo | resumo | pontos principais | destaques"),
    boilerplate=Boilerplate(
        pictures=phrases("foto | imagem | créditos"),
        captions=phrases(r"(?:foto|imagem) ?de arquivo\b"),
        invitations=phrases(
            r"""
            leia (?:também|mais) | assine\b | inscreva-se | siga(?:-nos| o| a| nossa)
            clique aqui | baixe o
            """
        ),
        corrections=phrases(
            """
            est[ea] (?:artigo|matéria|texto|reportagem) foi | uma versão anterior | correção:
            errata: | nota d[oa] (?:editor|redação)
            """
        ),
        calls=phrases(
            r"""
            o que (?:você|vocês|acha|pensa) | cont[ea] (?:para|pra) | deixe (?:o )?seu
            dê (?:a )?sua | e você\b | compartilhe | partilhe | envie (?:a )?sua | escreva-nos
            """
        ),
    ),
    statuses=phrases("não listado | rascunho"),
    bylines=Bylines(
        earlier=phrases("recebido | aceito | aceite"),
        later=phrases("modificado | alterado | última (?:modificação|atualização)"),
        by=phrases("por | autor"),
        joins=phrases("e"),
        declared=phrases("por"),
        particles=phrases("de | da | dos"),
        of=phrases("de"),
        sources=phrases("fonte"),
    ),
    walls=Walls(
        gates=phrases("para (?:seguir|continuar) (?:lendo|a ler) | exclusivo para assinantes"),
        payment=phrases("assinan"),
    ),
    notices=Notices(
        robot_checks=phrases(r"não sou um robô"),
        consent=phrases(
            r"""
            aceitar | consentimento | privacidade | dados pessoais | publicidade personalizada
            """
        ),
        choices=phrases(
            r"""
            aceitar (?:tudo|todos|e (?:continuar|fechar)) | (?:rejeitar|recusar) (?:tudo|todos)
            (?:gerir|gerenciar|configurar|personalizar) (?:as |os |suas )?(?:cookies|preferências
                |opções) | sem (?:publicidade|anúncios) | (?:nossos|os nossos|e nossos) parceiros
            nós e | (?:utilizamos|usamos) | a qualquer momento | ao (?:clicar|continuar|aceitar)
            """
        ),
        errors=phrases(
            r"""
            página (?:não (?:encontrada|existe|está disponível)|que .{0,30} não existe)
            (?:não (?:foi possível )?encontr\w{1,12}) (?:a|esta|essa) página
            (?:ocorreu|houve|aconteceu) um (?:erro|problema)
            erro (?:404|500|503|interno|inesperado|no servidor) | em manutenção
            \b(?:ops|opa|ups)\b | (?:temporariamente )?indisponível
            algo (?:deu|correu) (?:errado|mal)
            \berro .{0,40}(?:base|banco) de dados
            """
        ),
        remedies=phrases(
            r"""
            tente (?:novamente|de novo|mais tarde|outra vez)
            (?:volt\w{1,12}|regress\w{1,12}) (?:para|à|ao) (?:a )?(?:página|início|home|capa)
            recarregu?\w{1,12} a página
            página que (?:você )?(?:procura|tentou|está|solicitou|procurava) | desculp\w{1,12}
            lamentamos | (?:verifique|confira) (?:o|se|a) (?:endereço|url|link)
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("editar | editar código(?:-fonte)? | editar código fonte"),
        doubts=phrases(r"carece de fontes\?? | quem\? | quando\?"),
        notes=phrases("nota"),
        references=phrases("referências | notas | notas e referências"),
        contents=phrases("índice | sumário | conteúdo"),
        origins=phrases(
            "origem: wikipédia.{0,40} | saltar para (?:a navegação|o conteúdo).{0,40}"
        ),
    ),
    forums=Forums(
        signed=phrases("perguntad[oa] | respondid[oa] | publicad[oa]"),
        posts=phrases("(?:pergunta|resposta|mensagem|comentário) de"),
        remarks=phrases(
            r"""
            (?:última )?(?:edição|editado|modificado)(?: por| em|:) | citar$ | responder$
            denunciar$ | enviado (?:do|pelo) meu | (?:mensagens|registrado em)\s?:
            clique para expandir | anexos
            """
        ),
    ),
    genres=Genres(
        live=phrases("ao vivo"),
        at_time=phrases("às"),
        because=phrases("porque"),
        readme_headings=phrases(
            """
            instalação | uso | utilização | licença | contribuir | contribuindo | requisitos
            configuração | funcionalidades
            """
        ),
        recipe_headings=phrases("ingredientes | (?:modo de )?(?:preparo|preparação)"),
        units=phrases(r"colher\w* | xícaras? | chávenas? | dentes?"),
        verdicts=phrases("conclusão | veredi[ct]to"),
        before_verdicts=phrases("nosso | o | a"),
        out_of=phrases("de"),
        about=phrases("sobre"),
        contacts=phrases("contato de imprensa"),
        releases=phrases("comunicado de imprensa"),
        items=phrases(r"passo | dica | razão | motivo | parte | n\.º"),
    ),
    letters=Letters(
        sender=phrases("de"),
        sent=phrases("data | enviad[ao](?: em)?"),
        subject=phrases("assunto"),
        others=phrases("para"),
        prefixes=phrases("enc | res"),
        closings=phrases(
            r"""
            atenciosamente | atentamente | (?:com os )?(?:melhores )?cumprimentos
            (?:um )?abraços?
            """
        ),
        confidential=phrases(
            r"""
            est[ae] (?:mensagem|e-?mail|correio)\b.{0,80}\b(?:confidencia
                |destinat[áa]ri|exclusiv)
            """
        ),
    ),
    files=Files(
        captions=phrases("legend(?:as|ado|agem)"),
        documents=phrases("documento"),
        nobody=phrases("autor"),
        pages=phrases("p[aá]g(?:ina)?"),
        of_pages=phrases("de"),
        figures=phrases("figura | tabela | foto"),
    ),
)
