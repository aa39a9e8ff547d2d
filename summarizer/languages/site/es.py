"""Spanish: what sites, e-mails and documents say around an article.

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
    goes_on=phrases("leer más"),
    listen=phrases(r"escuchar (?:el|este) artículo"),
    subjects=phrases("etiquetas | archivado en"),
    links=phrases("le(?:a|e|er) (?:también|más) | te puede interesar"),
    fine_print=phrases(
        r"""
        contenido externo(?: no disponible| bloqueado)?\W{0,3}$
        para (?:ver|mostrar) este (?:contenido|vídeo
            |tuit), .{0,40}\bacept\w{1,4} .{0,40}\bcookies\b
        ver (?:este )?(?:correo|mensaje|e-?mail|boletín) en (?:el|tu|su) navegador
        (?:recibes|recibe|ha recibido|has recibido) este (?:correo|mensaje|e-?mail|boletín)
        darse de baja | cancelar (?:la )?suscripción
        (?:saltar|ir) a la receta | imprimir (?:la )?receta | .{0,60}etiqu[eé]ta(?:me|nos|dme)
        todos los derechos reservados | prohibida (?:su|la) reproducción | s[íi]gue(?:nos|me) en
        síganos en | .{0,60}enlaces de afiliad\w{1,3}
        suscríb(?:ete|ase) (?:aquí|ahora|gratis|a (?:nuestr\w|mi|este|esta|la|el)|para)
        apúntate (?:aquí|a (?:nuestr\w|mi|la)|al) | gracias por leer
        recib[ae] .{1,60}(?:tu correo|su correo|bandeja de entrada|buzón)
        (?:este|esta) (?:boletín|carta) (?:es gratuit\w|se mantiene|vive)
        dejar?(?: un| tu)? comentario\W{0,3}$
        ¿?(?:has |ha )?(?:encontrado|visto|detectado|viste|encontraste) (?:un|algún
            ) error(?: en (?:este|esta) (?:artículo|noticia|nota|página|texto))?\?(?: (?:escríbenos
            |escríbanos|avísanos|avísenos|cuéntanos))?\W{0,3}$
        (?:tu|su) comentario (?:ha sido|fue|será|se ha) enviado(?: con éxito)?\W{0,3}$
        te quedan \d{2,4} caracteres\W{0,3}$
        las opiniones (?:expresadas|vertidas) (?:aquí|en est[ae] (?:artículo|blog|columna
            |espacio)|por (?:el autor|los autores)) (?:
            son (?:de )?(?:la )?(?:exclusiva )?responsabilidad
            |no (?:reflejan|representan) necesariamente)\b
        (?:si )?(?:quieres|deseas|quiere|desea) contactar con (?:la|nuestra) redacción\b
        """
    ),
    nutrients=phrases(
        """
        calorías | energía | carbohidratos | hidratos de carbono | proteínas | grasas? | fibra
        azúcar(?:es)? | sal | sodio
        """
    ),
    furniture=Furniture(
        more=phrases(
            """
            lee (?:también|más) | leer (?:más|también) | te puede interesar
            más (?:noticias|sobre)
            """
        ),
        share=phrases("compartir | comparte"),
        subscribe=phrases(r"suscr[ií]\w+"),
        ad=phrases("publicidad | anuncio"),
        comment=phrases("comentarios?"),
        credit=phrases("foto | imagen"),
        tag=phrases("etiquetas | archivado en"),
        legal=phrases("aviso legal"),
        byline=phrases("por | publicado"),
    ),
    summaries=phrases("en resumen | resumen | puntos clave | claves | lo esencial"),
    boilerplate=Boilerplate(
        pictures=phrases("foto | foto de portada | imagen | créditos"),
        captions=phrases(r"(?:foto|imagen) ?de archivo\b"),
        invitations=phrases(
            """
            lea (?:también|más) | le[ea] también | suscr[ií]b[ae] | suscripción | s[ií]guenos
            haz clic | descarga la | regístrate | únete a
            """
        ),
        corrections=phrases(
            """
            este artículo (?:ha sido|fue|se) | una versión (?:anterior|previa)
            fe de err(?:atas|ores)
            corrección: | nota de(?:l editor| la redacción)
            """
        ),
        calls=phrases(
            r"""
            ¿\s?(?:qué|y tú|tú qué|y usted) | cuéntan | déjan | danos | comparte | escr[ií]benos
            opina\b
            """
        ),
    ),
    statuses=phrases("no listado | borrador | privado"),
    bylines=Bylines(
        earlier=phrases("recibido | aceptado | enviado"),
        later=phrases("modificado | última (?:modificación|actualización)"),
        by=phrases("por | autor"),
        declared=phrases("por"),
        joins=phrases("y"),
        particles=phrases("de | del | la | el | y"),
        not_names=phrases("redacción"),
        beside_dates=phrases("publicado | actualizado | el | a las"),
        of=phrases("de"),
        sources=phrases("fuente"),
    ),
    walls=Walls(
        gates=phrases("para (?:seguir|continuar) leyendo | exclusivo para suscriptores"),
        offers=phrases("suscr[ií]bete | solo para suscriptores"),
        payment=phrases("suscri"),
    ),
    notices=Notices(
        robot_checks=phrases(r"no soy un robot"),
        consent=phrases(
            r"""
            aceptar | privacidad | consentimiento | datos personales | publicidad personalizada
            rastreo
            """
        ),
        choices=phrases(
            r"""
            aceptar (?:todo|todas|y (?:continuar|cerrar|seguir)) | rechazar (?:todo|todas|y)
            (?:configurar|gestionar|administrar) (?:las |mis |sus |tus )?(?:cookies|preferencias
                |opciones) | sin (?:publicidad|aceptar|anuncios)
                suscr[ií]b\w{1,12} (?:para|y|sin)
            (?:nuestros|y nuestros) socios | (?:nosotros|nosotras) y | utilizamos
            al (?:hacer clic|pulsar|aceptar) | en cualquier momento
            """
        ),
        errors=phrases(
            r"""
            página (?:no (?:encontrada|existe|disponible|se encuentra)|que .{0,30} no existe)
            (?:no (?:se )?(?:ha )?(?:podido |pudo )?encontr\w{1,12}|no encontramos) (?:(?:la
                |esta) (?:página|noticia)|lo que (?:buscas?|está\w? buscando))
            página ya no (?:está|esté) disponible
            (?:ha ocurrido|se ha producido|se produjo|ocurrió) un error
            error (?:404|500|503|interno|inesperado) | (?:en|por|tareas de) mantenimiento
            \b(?:¡)?(?:vaya|ups|uy)! | servicio no disponible | algo (?:ha salido|salió) mal
            \berror .{0,40}base de datos
            """
        ),
        remedies=phrases(
            r"""
            (?:vuelv[ae]|volver|inténtel?\w{0,12}|intent[ea]) .{0,20}(?:intentar|nuevo|más tarde
                |otra vez|inicio|portada)
            página (?:que (?:buscas?|intentas?|solicit\w{1,12})|de inicio|principal)
            disculp\w{1,12} | enlace (?:\w{1,12} )?(?:esté|está) (?:mal escrito|roto)
            (?:usar|utiliza\w?|prueba) .{0,12}buscador | cambiado de (?:dirección|sitio)
            lo sentimos | lamentamos
            (?:comprueb|verific|revis)\w{1,12} (?:la|que|el) (?:dirección|url|enlace)
            recarg\w{1,12} la página
            """
        ),
    ),
    wikis=Wikis(
        edits=phrases("editar | editar código"),
        doubts=phrases(r"cita requerida | ¿quién\? | ¿cuándo\? | ¿según quién\?"),
        notes=phrases("nota | n"),
        references=phrases("referencias | notas | notas y referencias | notas al pie"),
        contents=phrases("índice | contenido | tabla de contenidos?"),
        origins=phrases("de wikipedia, .{0,40} | ir a la (?:navegación|búsqueda).{0,40}"),
    ),
    forums=Forums(
        signed=phrases("preguntad[oa] | respondid[oa] | publicad[oa]"),
        posts=phrases("(?:pregunta|respuesta|mensaje|comentario) de"),
        remarks=phrases(
            r"""
            (?:última )?(?:edición|editado|modificado)(?: por| el|:) | citar$ | responder$
            denunciar$ | enviado desde mi | (?:mensajes|registrado)\s?:
            (?:haz|haga) clic para (?:ampliar|expandir) | archivos adjuntos
            """
        ),
    ),
    genres=Genres(
        live=phrases("en directo | en vivo"),
        live_blogs=phrases("última hora en directo"),
        because=phrases("porque"),
        readme_headings=phrases(
            """
            instalación | uso | licencia | contribuir | contribuciones | requisitos | configuración
            características | primeros pasos
            """
        ),
        recipe_headings=phrases("ingredientes | preparación | elaboración"),
        units=phrases(r"litros? | cucharad\w+ | dientes? | tazas? | pizcas?"),
        verdicts=phrases("veredicto | conclusión"),
        before_verdicts=phrases("el | la | nuestro"),
        out_of=phrases("de"),
        about=phrases("acerca de | sobre"),
        contacts=phrases("contacto de prensa"),
        releases=phrases("nota de prensa | comunicado de prensa"),
        items=phrases(r"paso | consejo | razón | parte | n\.º | número"),
    ),
    letters=Letters(
        sender=phrases("de"),
        sent=phrases("(?:fecha|enviado)(?: el)?"),
        subject=phrases("asunto"),
        others=phrases("para"),
        prefixes=phrases("rv"),
        closings=phrases(
            r"""
            (?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)? | atentamente | un abrazo
            """
        ),
        confidential=phrases(
            r"""
            este (?:mensaje|correo(?: electrónico)?|e-?mail)\b.{0,80}\b(?:confidencial
                |destinatari|exclusiv)
            """
        ),
    ),
    files=Files(
        captions=phrases("subt[íi]tul(?:os|ado)"),
        documents=phrases("documento"),
        untitled=phrases("sin título.*"),
        nobody=phrases("autor"),
        pages=phrases("p(?:[aá]g(?:ina)?)?"),
        of_pages=phrases("de"),
        figures=phrases("figura | tabla | foto"),
    ),
)
