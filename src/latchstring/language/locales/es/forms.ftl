## La auditoría de formularios: qué pregunta un formulario, según qué ley, y qué hacer.

audit-because-recognised = Reconocido en { $source ->
    [name] su nombre
    [option] sus respuestas
    [help] su texto de ayuda
    [group] su encabezado
   *[words] sus palabras
}: «{ $matched }».
audit-because-poorly-read = La imagen se leyó con una confianza de solo { $confidence } de 100: mire la página misma.
audit-because-no-law = Ninguna ley de la lista permite al programa «{ $program }» preguntarlo.
audit-because-row-keep = Aquí la ley lo pide: { $citation }.
audit-because-row-remove = Aquí no: { $citation }.
audit-because-row-make_optional = Aquí solo como opción: { $citation }.
audit-because-row-to_annex = Va en un papel aparte: { $citation }.
audit-because-row-vendor_ticket = Es un campo de un sistema mayor, no una pregunta: { $citation }.
audit-because-not-optional = El formulario no dice que sea opcional.
audit-because-whole-number = La ley pide solo los últimos cuatro dígitos.
audit-because-notice = El aviso que pide la Ley de Privacidad: { LABEL($state, of: "notice") }.
audit-because-vendor = Un proveedor hizo esta pantalla: pídale que apague el campo, y que el personal lo deje en blanco hasta entonces.
audit-because-program-told = El programa se dedujo del título del formulario. Dígalo con --program para estar seguro.
audit-because-unverified = Ninguna persona ha vuelto a leer la ley desde el { DAY($date) }: compruébela antes de confiar en ella.
audit-litigation-proposed = Hay un cambio de ley propuesto: pregunte a la abogacía en qué va.
audit-litigation-enjoined = Un tribunal suspendió la regla que lo pediría: suspenda y pregunte a la abogacía.
audit-litigation-stayed = Un tribunal dejó en pausa un fallo sobre esto: pregunte a la abogacía.
audit-litigation-appeal = Está apelado: pregunte a la abogacía.

audit-page = página { $page }
audit-required = obligatorio
audit-optional = opcional
audit-silent = no dice si es obligatorio
audit-unverified = no comprobado por una persona
audit-write-instead = Escriba en su lugar
audit-program = Programa
audit-program-stated = indicado
audit-program-inferred = deducido del formulario

audit-state-clean = nada hallado, leído por completo
audit-state-kept = nada que cambiar, leído por completo
audit-state-findings = { $count ->
    [one] una cosa que cambiar
   *[other] { $count } cosas que cambiar
}
audit-state-in-part = nada hallado, pero no se pudo leer todo: debe mirarlo una persona
audit-state-in-part-findings = { $count ->
    [one] una cosa que cambiar, y no se pudo leer todo: debe mirarlo una persona
   *[other] { $count } cosas que cambiar, y no se pudo leer todo: debe mirarlo una persona
}
audit-state-unread = no se pudo leer: debe mirarlo una persona

audit-summary = { $forms ->
    [one] Un formulario
   *[other] { $forms } formularios
}: { $open ->
    [one] una cosa que cambiar
   *[other] { $open } cosas que cambiar
}, { $kept } que una ley deja, { $look } que debe mirar una persona.
audit-language-difference = { $form } pregunta lo que { $other } no: { $asked } («{ $words }»).
audit-no-such-program = No hay un programa «{ $program }». Hay: { $known }.
audit-not-json = { $file } no es una auditoría escrita por este programa.
    .why = Solo se puede comparar una auditoría en JSON.
    .do = Escriba una con: latchstring audit FORMS --format json -o audit.json
audit-newer-format = { $file } tiene el formato { $found }; este programa conoce { $known }.
    .do = Use un Latchstring más nuevo.
audit-not-in-ledger = { $form } · { $place }: { $code } «{ $words }» no está en el registro de hallazgos aceptados.
audit-ledger-row-unused = La fila { $form } · { $code } «{ $holds }» del registro ya no corresponde a nada: táchela.

audit-diff-corrected = Corregidos: { $count }
audit-diff-new = Nuevos: { $count }
audit-diff-standing = Siguen igual: { $count }
audit-diff-forms-gone = Formularios que no se entregaron otra vez: { $count }
audit-diff-forms-new = Formularios nuevos: { $count }
audit-diff-unread = Formularios no leídos por completo, en los que nada consta como corregido: { $count }

audit-notice-heading = Aviso para imprimir junto al número
audit-notice-voluntary = Dar un número de seguro social es voluntario. Puede dejarlo en blanco; no se le negará ningún servicio, derecho o beneficio por ello (Ley de Privacidad de 1974, sección 7, 5 U.S.C. 552a nota). Autoridad: ‹la ley o regla según la cual la oficina lo pide›. Se usará solo para ‹el uso› en: { $program }, y para nada más.
audit-notice-by-law = El número de seguro social se pide según { $citation }. Es ‹obligatorio o voluntario›; se usará solo para ‹el uso› en: { $program }, y para nada más (Ley de Privacidad de 1974, sección 7, 5 U.S.C. 552a nota).

audit-letter-head = # Lo que preguntan sus formularios
    { "" }
    Para: ‹departamento›. De: ‹nombre, oficina›. Fecha: { $date }.
audit-letter-opening = { $count ->
    [one] Miramos lo que nuestros formularios preguntan a la gente. Uno de los suyos pide algo que ningún servicio necesita, o no se pudo leer. Cámbielo como se indica y avísenos antes del ‹fecha›.
   *[other] Miramos lo que nuestros formularios preguntan a la gente. { $count } de los suyos piden algo que ningún servicio necesita, o no se pudieron leer. Cámbielos como se indica y avísenos antes del ‹fecha›.
}
audit-letter-1373 = Esto cambia lo que se recoge, no lo que se puede compartir. La ley federal (8 U.S.C. 1373 y 1644) habla de intercambiar información que una oficina tiene; no pide a nadie que la recoja.
audit-letter-close = Si una ley le obliga a preguntar, envíenos la cita y el paso en que pregunta, y entrará en la lista. Mientras un proveedor no cambie una pantalla, que el personal deje el campo en blanco.

audit-summary-title = Lo que preguntan nuestros formularios
audit-summary-lead = El { $date } se { $forms ->
    [one] leyó un formulario o esquema
   *[other] leyeron { $forms } formularios y esquemas
}. { $asking ->
    [one] Uno pide
   *[other] { $asking } piden
} algo que debe cambiar; { $clean } no necesitan cambio; { $look } no se pudieron leer por completo y esperan a una persona.
audit-summary-code = - { $asked }: { $count } en { $forms ->
    [one] un formulario
   *[other] { $forms } formularios
}
audit-summary-todo = Qué hacer
audit-summary-differences = { $count ->
    [one] Una pregunta está en una versión de un formulario y no en la del otro idioma.
   *[other] { $count } preguntas están en una versión de un formulario y no en la del otro idioma.
}

problem-form-no-words = No se halló ninguna palabra del formulario.
    .why = Un formulario del que no se leyó nada no puede llamarse limpio.
    .do = Mírelo usted, o entregue el archivo del que se hizo.
problem-form-xfa = El formulario lo dibuja un programa dentro de él (XFA).
    .why = Lo que pregunta puede cambiar mientras se llena y aquí no se sabe, sea lo que sea lo hallado además.
    .do = Ábralo en Adobe Reader y mire, o imprímalo en un PDF nuevo y audite ese.
problem-form-fields-without-words = { $count ->
    [one] Un campo no tiene
   *[other] { $count } campos no tienen
} palabras al lado ni texto de ayuda{ $count ->
    [one] .
   *[other] .
}
    .why = No se sabe qué se pregunta ahí: el rótulo puede ser una imagen o estar en otro lugar.
    .do = Mire la página; dé a cada campo un texto de ayuda.
problem-form-labels-in-pictures = { $count ->
    [one] Un campo no tiene
   *[other] { $count } campos no tienen
} palabras, en una página con imágenes que no dicen nada.
    .why = Los rótulos pueden estar en las imágenes.
    .do = Mire la página; dé palabras (alt) a las imágenes y rótulos a los campos.
problem-form-no-labels = { $count ->
    [one] Un campo no tiene
   *[other] { $count } campos no tienen
} rótulo; el primero se llama «{ $name }».
    .why = Lo que se pregunta ahí solo se adivina por su nombre.
    .do = Mire la pantalla; dé a cada campo un rótulo.
problem-form-drawn-by-program = La página la dibuja un programa al abrirla.
    .why = El archivo guardado no contiene el formulario; no se sabe qué pregunta.
    .do = Guarde la página desde un navegador ya dibujada, cada paso, y audite eso.
problem-form-in-frame = { $count ->
    [one] Una parte de la página viene
   *[other] { $count } partes de la página vienen
} de otro lugar (un marco).
    .why = Puede haber en él un formulario que no está en este archivo.
    .do = Guarde lo que muestra el marco como archivo aparte y audítelo.
problem-form-poorly-recognised = { $count ->
    [one] La página { $pages } se leyó
   *[other] Las páginas { $pages } se leyeron
} mal de una imagen.
    .why = Pueden faltar palabras o estar equivocadas.
    .do = Mire la página, o escanéela de nuevo a 300 puntos por pulgada.
problem-form-language = El formulario está en un idioma que ninguna lista de palabras cubre.
    .why = No se buscó lo que pregunta.
    .do = Que lo mire alguien que lea el idioma. Un idioma es un archivo en forms/data/lexicon.
problem-form-language-draft = El formulario está en un idioma del que aquí solo hay un borrador de las palabras que buscar.
    .why = Se buscaron las preguntas más comunes; otras pueden faltar.
    .do = Que lo mire también alguien que lea el idioma.
problem-form-schema-unread = El archivo no es un esquema o programa que se pueda leer.
    .why = No se sabe qué guarda.
    .do = Entregue el archivo como lo escribe la base de datos o el programa.
problem-form-database = No se pudo abrir la base de datos ({ $error }).
    .why = No se sabe qué guarda.
    .do = Revise la dirección y que su controlador esté instalado, o entregue su esquema en SQL.
problem-form-needs-sqlalchemy = Las bases de datos se leen con SQLAlchemy, que no está instalado.
    .why = No se sabe qué guarda la base de datos.
    .do = Instale latchstring con el extra [forms], o entregue el esquema en SQL.
problem-not-a-form = Los archivos de este tipo ({ $suffix }) no se leen como formularios.
    .why = No se sabe qué pregunta.
    .do = Entréguelo como PDF, Word, página web, tabla, SQL, JSON o texto.
