"""Portuguese cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set
from summarizer.languages.speech.pt import MONTHS

CUE_PHRASES = CuePhrases(
    first_person=word_set("eu nós me nos meu minha meus nosso nossa nossos mim minhas nossas"),
    second_person=word_set("você vocês tu te teu seu sua"),
    third_person=word_set("ele ela eles elas lhe dele dela"),
    conclude=word_set(
        """
        em_resumo em_suma concluindo em_conclusão enfim ou_seja isso_significa resumindo
        finalmente em_geral no_fim
        """
    ),
    advise=word_set(
        """
        deve devem deveria precisa precisam é_preciso é_importante é_necessário
        recomendamos recomendado evite nunca sempre certifique pelo_menos no_mínimo melhor
        pode use vale_a_pena tem_que
        """
    ),
    judge=word_set(
        """
        melhor melhores pior piores ideal perfeito ótimo excelente vantagem vantagens
        desvantagem caro barato o_mais a_mais principal principais maior
        """
    ),
    find=word_set(
        """
        estudo estudos pesquisadores pesquisa segundo resultados mostra mostram análise
        dados por_cento especialistas relatório em_média
        """
    ),
    reason=word_set(
        """
        porque por_isso pois devido graças_a portanto já_que causa permite motivo assim
        """
    ),
    define=word_set("é_um é_uma são_os chama_se significa consiste refere_se inclui"),
    announce=word_set(
        """
        neste_artigo neste_guia neste_capítulo nesta_seção a_seguir vamos veremos confira
        seguintes aqui_estão descubra abaixo neste_post
        """
    ),
    promote=word_set(
        """
        assine inscreva_se newsletter compre comprar oferta promoção desconto publicidade
        patrocinado contato loja siga saiba_mais grátis facebook twitter instagram youtube
        whatsapp telegram podcast ingressos clique
        """
    ),
    page=word_set(
        """
        foto fotos imagem fonte fontes publicado atualizado autor redação comentário
        comentários compartilhe compartilhar privacidade cookies copyright reservados
        reuters getty vídeo leia_também leia_mais
        """
    ),
    example=word_set("por_exemplo exemplo imagine suponha"),
    contrast=word_set("mas porém no_entanto entretanto embora contudo apesar enquanto"),
    commonplace=word_set(
        """
        hoje_em_dia atualmente cada_vez_mais muitas_pessoas você_já todos bem_vindo
        obrigado
        """
    ),
    report=MONTHS
    | word_set(
        """
        disse afirmou anunciou informou explicou segunda_feira terça_feira quarta_feira
        quinta_feira sexta_feira sábado domingo ontem polícia governo ministro presidente
        """
    ),
    summary_heading=word_set("resumo em_resumo pontos_chave destaques"),
    closing_heading=word_set("conclusão conclusões considerações_finais veredito"),
    aside_heading=word_set(
        """
        referências bibliografia notas comentários leia_também contato fontes sobre_o_autor
        veja_também tarefas
        """
    ),
    opening_heading=word_set("introdução contexto"),
    guide_title=word_set("como guia dicas o_que_é por_que tutorial passos"),
    list_title=word_set("melhores top ideias motivos"),
    comparison_title=word_set("vs comparação diferença diferenças ou"),
    review_title=word_set("análise resenha review"),
)
