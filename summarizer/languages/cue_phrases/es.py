"""Spanish cue phrases."""

from __future__ import annotations

from summarizer.languages.cue_phrases.base import CuePhrases, word_set
from summarizer.languages.speech.es import DAYS, MONTHS

CUE_PHRASES = CuePhrases(
    first_person=word_set(
        """
        yo nosotros me nos mi mis nuestro nuestra nuestros nuestras mí nosotras
        """
    ),
    second_person=word_set("tú tu tus te ti usted ustedes vosotros os vuestro"),
    third_person=word_set("él ella ellos ellas le les lo"),
    conclude=word_set(
        """
        en_resumen en_definitiva en_conclusión para_concluir en_suma finalmente en_fin
        es_decir esto_significa en_pocas_palabras resumiendo en_general por_lo_tanto
        """
    ),
    advise=word_set(
        """
        debe deben debes debería deberías hay_que tiene_que tienes_que es_importante
        es_necesario recomendamos recomienda recomendable evita evitar nunca siempre
        asegúrate conviene al_menos como_mínimo lo_mejor puedes puede utiliza usa necesitas
        imprescindible
        """
    ),
    judge=word_set(
        """
        mejor mejores peor peores ideal perfecto perfecta bueno excelente ventaja ventajas
        desventaja inconveniente caro barato económico más_que menos_que el_más la_más
        los_más las_más principal principales mayor
        """
    ),
    find=word_set(
        """
        estudio estudios investigadores investigación según resultados muestra muestran
        demuestra análisis datos por_ciento encuesta expertos informe en_promedio reveló
        concluye
        """
    ),
    reason=word_set(
        """
        porque por_eso por_ello ya_que debido_a gracias_a puesto_que así_que por_tanto
        causa provoca permite razón
        """
    ),
    define=word_set(
        """
        es_un es_una son_un se_define consiste_en se_llama se_conoce significa incluye
        son_los son_las
        """
    ),
    announce=word_set(
        """
        en_este_artículo en_esta_guía en_este_post en_este_capítulo en_esta_sección
        a_continuación veremos vamos_a te_contamos te_mostramos te_explicamos estos_son
        estas_son aquí_tienes los_siguientes las_siguientes primero_veremos veamos
        siguiente sigue_leyendo descubre este_artículo
        """
    ),
    promote=word_set(
        """
        suscríbete suscribirse newsletter boletín regístrate compra comprar oferta ofertas
        descuento cupón publicidad patrocinado contacta contáctanos contacto tienda
        nuestro_equipo síguenos más_información gratis facebook twitter instagram youtube
        whatsapp telegram podcast entradas haz_clic
        """
    ),
    page=word_set(
        """
        foto fotos imagen imágenes fuente fuentes publicado actualizado autor redacción
        comentario comentarios compartir privacidad cookies copyright derechos_reservados
        imprimir efe reuters afp getty vídeo video inicio leer_más te_puede_interesar
        lee_también
        """
    ),
    example=word_set("por_ejemplo como_por_ejemplo imagina supongamos ejemplo"),
    contrast=word_set("pero sin_embargo aunque no_obstante mientras en_cambio sino a_pesar_de"),
    commonplace=word_set(
        """
        hoy_en_día en_la_actualidad cada_vez_más muchas_personas alguna_vez si_eres
        todos_sabemos bienvenido gracias críticos
        """
    ),
    report=DAYS
    | MONTHS
    | word_set(
        """
        dijo afirmó señaló aseguró explicó informó anunció ayer policía gobierno ministro
        presidente portavoz
        """
    ),
    summary_heading=word_set(
        """
        resumen en_resumen claves puntos_clave lo_más_importante las_claves en_breve
        """
    ),
    closing_heading=word_set(
        """
        conclusión conclusiones veredicto para_terminar reflexiones_finales
        """
    ),
    aside_heading=word_set(
        """
        referencias bibliografía enlaces relacionados comentarios sobre_el_autor
        véase_también te_puede_interesar contacto más_información fuentes notas
        preguntas_frecuentes
        """
    ),
    opening_heading=word_set("introducción contexto antecedentes"),
    guide_title=word_set("cómo guía consejos tutorial qué_es por_qué pasos"),
    list_title=word_set("mejores top ideas razones lugares"),
    comparison_title=word_set("vs comparativa diferencias diferencia o"),
    review_title=word_set("reseña análisis crítica review"),
)
