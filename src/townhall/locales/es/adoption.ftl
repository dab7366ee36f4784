## Adopciones: de la carencia al texto vigente. Borrador que ningún hablante ha revisado aún.

adoptions = Adopciones
adoptions-empty = Todavía no se adopta nada. Abra una evaluación, elija una política que falta y empiece allí.
adoption-start = Iniciar una adopción
adoption-begin = Iniciar y ver el borrador
adoption-name = Cómo la llamará la gente
    .why = Aparece en la página pública, si usted hace pública esta adopción.
adoption-way = Quién la adopta y cómo
    .why = Solo órganos que pueden hacerlo aquí. Un órgano puede pedirle algo a una oficina independiente, pero no obligarla.
adoption-way-binds = { $instrument }: { $body }
adoption-way-asks = { $instrument }: { $body }. Le pide a esta oficina y no la obliga: { $asked }.
adoption-no-way = Ningún órgano puede adoptarla aquí, o no hay texto modelo. Corresponde a otro tipo de lugar.
adoption-state-law = La ley estatal sobre esto:
adoption-forbidden = La ley estatal de { $state }, según se leyó, lo prohíbe
    .why = Un órgano que aprueba un texto prohibido puede ser demandado y multado, y en algunos estados sus miembros pueden perder el cargo.
adoption-ask-counsel = Pregunte antes al asesor legal:
    .question = ¿Alcanza esta ley a nuestro órgano y a este mismo texto, y qué podemos hacer aún dentro de ella?
adoption-despite = Sé que la ley estatal, según se leyó, lo prohíbe. Quiero ver un borrador y preguntaré al asesor legal antes de que llegue a nadie.
adoption-what = Qué
adoption-who = Quién
adoption-next = Próximo paso
adoption-due = Antes del { DAY($date) }.
adoption-overdue = Debía estar el { DAY($date) }.
adoption-look = Ver cómo está

adoption-stage = { $stage ->
    [gap] Carencia encontrada
    [drafted] Redactado
    [introduced] Presentado
    [committee] En comisión
    [voted] Votado
    [in_force] Vigente
    [reviewed] Revisado
    [withdrawn] Retirado
   *[other] { $stage }
}
adoption-next-draft = Mire el borrador, cambie sus opciones y anote el día en que esté listo.
adoption-next-in-force = Se aprobó. Adjunte el texto adoptado y anote el día en que entra en vigor.
adoption-next-sign = Lleve el borrador a quien lo firma. Después adjunte el texto firmado y anote el día en que entra en vigor.
adoption-now-a-paper = El texto es ahora un documento de la comunidad, y se inició una nueva evaluación.
adoption-see-paper = Ver el documento
adoption-events = Qué ha pasado
adoption-passed = aprobado
adoption-failed = no aprobado
adoption-count = { $ayes } a favor, { $nays } en contra
adoption-count-all = { $ayes } a favor, { $nays } en contra, { $abstained } abstenciones
adoption-link = Acta o texto
adoption-changed = Último cambio: { $who }, { DAY($date) }

adoption-draft = Borrador
adoption-download = { $format ->
    [docx] Word (DOCX)
    [odt] OpenDocument (ODT)
   *[md] Texto sencillo (Markdown)
}
adoption-choices = Opciones de este borrador ({ $count })
    .why = Cada una tiene un valor previsto con su razón. Cambie lo que su comunidad decida de otro modo.
adoption-choose = Guardar estas opciones
adoption-choice-why = Valor previsto: { $default }. { $reason }
adoption-choice = { $name ->
    [detainer_holds] Cuándo se retiene a alguien para ICE
    [release_notices] Cuándo se avisa a ICE de una salida
    [listed_convictions] Condenas que son excepciones
    [ticket_scope] Faltas que reciben una citación
    [vending_fine] Multa por venta ambulante, en dólares
    [threat_fine] Multa por amenazas con el estatus migratorio, en dólares
    [review_days] Días para revisar cada formulario
    [plan_days] Días para escribir el plan
    [join_network] Unirse a la red de lugares acogedores
    [liaison_form] Oficina o enlace
    [liaison_amount] Dinero para el enlace, en dólares
    [fund_source] De dónde viene el dinero
    [id_age] Edad mínima para una identificación
    [id_fee] Costo de una identificación, en dólares
    [id_years] Años que vale una identificación
    [id_records] Qué se guarda de una solicitud
    [language_percent] Parte de residentes desde la que cuenta un idioma, en por ciento
    [language_number] Número de residentes desde el que cuenta un idioma
    [interpreter_minutes] Minutos hasta que haya un intérprete
    [interpreter_notice] Aviso de que los intérpretes son gratis
    [advisal_amount] Dinero para asesorar a acusados, en dólares
    [certification_days] Días para decidir una certificación
    [certification_urgent_days] Días para decidir una certificación urgente
    [appeal_days] Días para pedirlo de nuevo
    [fund_cases] Casos que paga el fondo
    [income_limit] Ingreso hasta el que ayuda el fondo
    [fund_amount] Dinero para el fondo, en dólares
    [report_month] Mes del informe anual
    [training_days] Días para capacitar al personal
    [complaint_days] Días para responder una queja
    [letter_does] Qué hace la carta
    [effective_days] Días hasta que entra en vigor
   *[other] { $name }
}
adoption-blanks = { $count ->
    [one] Falta llenar un espacio:
   *[other] Faltan por llenar { $count } espacios:
}
adoption-preview = Vista previa

adoption-note = Anotar qué pasó
    .why = Cuando el borrador esté listo, anote “Redactado”: se guarda tal como está ese día. Cuando el texto entra en vigor, pasa a ser un documento de la comunidad y empieza una nueva evaluación.
adoption-keep = Guardar
adoption-take-back = Quitar la última anotación
adoption-event-stage = Etapa
adoption-event-date = Día
adoption-event-body = Órgano
adoption-same-body = El órgano que lo adopta
adoption-event-passed = Resultado del voto
    .why = Solo para una votación.
adoption-vote-none = Sin votación
adoption-vote-yes = Aprobado
adoption-vote-no = No aprobado
adoption-event-ayes = Votos a favor
adoption-event-nays = Votos en contra
adoption-event-abstained = Abstenciones
adoption-event-link = Enlace
    .why = Al acta o al orden del día.
adoption-event-note = Nota
    .why = Aparece en la página pública, si esta adopción es pública. Nombre oficinas, no personas.
adoption-first-stage = No puede empezar con “{ $stage }”. Puede empezar con: { $allowed }.
adoption-no-such-move = “{ $stage }” no puede seguir a “{ $after }”: no se vota lo que no se presentó, y no está vigente lo que no se aprobó ni se firmó. Ahora es posible: { $allowed }.
adoption-after-no = “{ $stage }” no puede seguir a una votación perdida. Ahora es posible: { $allowed }.
adoption-goes-back = Este día es anterior a la anotación previa ({ DAY($before) }). Corrija el día, o quite la última anotación.
adoption-vote-missing = Diga si la votación se aprobó: de eso depende lo que sigue.
adoption-vote-not-voted = Un voto corresponde a la etapa “Votado”. Elija esa etapa, o “Sin votación”.
adoption-no-adopted-text = Adjunte antes el texto adoptado, en la página de textos: pasa a ser un documento de la comunidad.
adoption-somebody-first = { $who } cambió esta adopción mientras usted tenía la página abierta
    .do = Lo que usted escribió sigue abajo. Mire qué cambió y envíe lo suyo de nuevo si todavía vale.

adoption-dates = Fechas
    .why = Quien sigue esta adopción recibe una carta una semana antes de una fecha y otra cuando ha pasado. La fecha se quita cuando se anota su etapa.
adoption-date = Antes del
    .why = Déjelo vacío para quitar una fecha.
adoption-reminded = recordado el { DAY($date) }
adoption-follow = Seguir
adoption-unfollow = Dejar de seguir

adoption-texts = Textos
adoption-texts-empty = Todavía no se guarda ningún texto. Anote “Redactado” para guardar el borrador, o adjunte un texto.
adoption-texts-older = Textos anteriores
adoption-text = { $kind ->
    [drafted] El borrador
    [introduced] Como se presentó
   *[adopted] Como se adoptó
}
adoption-text-added = de { $who }, { DAY($date) }
adoption-text-kind = Qué texto
adoption-text-file = Archivo
    .why = PDF, Word, OpenDocument, una página web o texto sencillo.
adoption-text-many = Es un archivo ZIP de muchos documentos. Adjunte el texto solo.
adoption-text-replaced = Ocupa el lugar de “{ $name }”, de { $who }, que sigue en la lista de abajo.
adoption-text-unreadable = No se pudo leer ninguna palabra de este archivo, así que no se comparó nada. Adjúntelo en otra forma, mejor como Word o texto sencillo.
adoption-attach = Adjuntar un texto
    .why = El texto adoptado se compara con el borrador, cláusula por cláusula. El archivo mismo no se muestra a nadie.
adoption-comparing = Se está comparando con el borrador.
adoption-no-draft = No se guardó ningún borrador antes, así que no hay con qué compararlo.
adoption-changed-policies = Qué cambió para las políticas
adoption-changed-clauses = Qué cambió en las cláusulas

adoption-public = Página pública
adoption-is-public = Todos pueden ver cómo avanza esta adopción.
adoption-not-public = Solo los miembros ven esta adopción.
adoption-public-page = Ver la página pública
adoption-show = Mostrarla a todos
adoption-hide = Quitarla de la página pública
progress-title = Qué está cambiando { $name }
progress-intro = { $name } trabaja en estas reglas. Aquí ve hasta dónde ha llegado cada una.
progress-aim = Para qué es esta regla:
progress-who = Quién decide:
progress-answers = Ver qué dicen ahora las reglas de este lugar
