## Solicitudes de custodia.

kind-custody-custodycase = Solicitudes de custodia
kind-custody-visit = Registro de entradas del mostrador
custody-desk = Solicitudes de custodia
custody-intake = Llegó una solicitud
custody-about = Sobre la solicitud
custody-channel-label = Cómo llegó
custody-channel = { $what ->
    [fax] Fax
    [pdf] Papel o PDF
    [email] Correo electrónico
    [telephone] Teléfono
    [counter] En el mostrador
   *[ncic] Aviso de NCIC
}
custody-received = ¿Cuándo llegó?
    .why = La hora real, no la de escribirlo.
custody-booking = Número de registro
    .why = Queda sellado; el caso se puede encontrar con el número completo.
custody-officer = Quién lo pide: nombre y oficina
custody-contact = Adónde va la respuesta
custody-asks = Lo que pide
    .why = Cada cosa se decide por separado. Un solo papel puede pedir varias.
custody-asks-nothing = Nadie ha dicho todavía qué pide esta solicitud.
custody-element-label = Pedido
custody-element = { $what ->
    [hold] Retener a alguien después de su salida
    [notify_release] Avisar la fecha de salida
    [transfer] Entregar a alguien
    [interview] Entrevista
    [personal_info] Datos personales
    [status_info] Información sobre estatus
    [facility_access] Entrar al edificio
    [records_subpoena] Documentos por citación
    [joint_operation] Participar en un operativo
    [transport] Transporte
   *[interpreter] Agentes como intérpretes
}
custody-older = Sigue al caso
    .why = Si hay una solicitud anterior sobre la misma persona, su número, como C-2026-0007. Esta sigue siendo un caso aparte.
custody-older-unknown = Aquí no hay ese caso. Busque su número en la lista.
custody-newer = Le sigue el caso
custody-file = Añadir un papel
    .why = Se sella tal como es. Lo que está escrito en él nunca se vuelve un campo aquí.
custody-words = Notas
custody-papers = Papeles
custody-state-received = Recibida
custody-state-logged = Anotada
custody-state-classified = Papel confirmado
custody-state-matched = Persona confirmada
custody-state-counsel-review = Con la asesoría legal
custody-state-decided = Decidida
custody-state-person-notified = Persona avisada
custody-state-agency-answered = Agencia respondida
custody-state-monitoring = Hasta la salida
custody-state-closed = Cerrada
custody-state-escalated = Elevada
custody-state-cancelled-by-issuer = Cancelada por la agencia
custody-state-superseded = Reemplazada por otra más nueva
custody-state-wrong-person = Persona equivocada
custody-state-court-process-served = Se entregó un mandato judicial
custody-state-subject-released = Salió antes de la decisión
custody-state-transferred-other-agency = Pasó a otra agencia
custody-move-log = Anotar
custody-move-classify = Decir qué papel es
custody-move-match = Decir si es la persona
custody-move-ask-counsel = Preguntar a la asesoría
custody-move-advise = Devolver con el consejo
custody-move-decide = Todo está decidido
custody-move-notify = Se avisó a la persona
custody-move-answer = Se respondió a la agencia
custody-move-monitor = Mantener hasta la salida
custody-move-close = Cerrar el caso
custody-move-escalate = Elevar ahora: el papel no puede referirse a esta persona
custody-move-settle = Se revisó lo que dijo la persona
custody-move-cancel = La agencia la canceló
custody-move-supersede = Otra más nueva la reemplaza
custody-move-wrong-person = Es la persona equivocada
custody-move-court-process = Se entregó un papel de un tribunal
custody-move-released = La persona salió antes
custody-move-transfer = La persona pasó a otra agencia
custody-guard-class = Primero una persona debe decir qué papel es.
custody-guard-match = Primero alguien debe decir si el papel se refiere a esta persona.
custody-guard-no-elements = Primero diga qué pide la solicitud.
custody-guard-undecided = { $count ->
    [one] Falta decidir una cosa.
   *[other] Falta decidir { $count } cosas.
}
custody-guard-counsel = { $count ->
    [one] La asesoría no ha respondido todavía sobre una cosa.
   *[other] La asesoría no ha respondido todavía sobre { $count } cosas.
}
custody-guard-notice = Primero hay que avisar a la persona: aquí la persona se entera antes que la agencia.
custody-guard-notice-record = Primero anote cómo se avisó a la persona.
custody-guard-release = Primero anote la salida: el reloj sigue corriendo.
custody-guard-newer = Primero registre la solicitud más nueva y nombre este caso en ella.
custody-is-closed = Este caso está cerrado.
custody-decided-already = Esto ya se decidió. Solo lo que está con la asesoría se puede decidir de nuevo.
custody-clock = Reloj de salida
custody-not-due = Todavía no le toca salir
custody-due-now = Le toca salir ahora
custody-due-since = Le toca salir:
custody-over = { $minutes ->
    [one] Retenida 1 minuto de más
   *[other] Retenida { $minutes } minutos de más
}
custody-over-in-all = { $minutes ->
    [0] Salió a tiempo.
    [one] Salió 1 minuto tarde.
   *[other] Salió { $minutes } minutos tarde.
}
custody-over-first = Contado desde la hora que se anotó primero: { $minutes } minutos.
custody-released = Salió
custody-48 = 48 horas después, como pide el formulario:
    .why = Se muestran para que todos las vean. A nadie se retiene por ellas.
custody-48-rest = como cuenta 8 CFR 287.7(d), sin fines de semana ni feriados:
custody-record-eligible = Le toca salir
custody-record-released = La persona salió
custody-correct-eligible = Corregir cuándo le tocaba salir
custody-correct-released = Corregir cuándo salió
custody-correct = Corregir una hora
    .why = Lo que se anotó primero sigue a la vista junto a la hora nueva.
custody-correct-why = ¿Por qué estaba mal?
custody-correct-no-reason = Diga por qué la primera anotación estaba mal. Sin una razón no se corrige nada.
custody-correct-twice = Esta anotación ya se corrigió. Corrija la más nueva.
custody-corrected = Corregido por { $who }:
custody-eligible-at = ¿Cuándo le tocaba salir?
    .why = Cuando ocurrió el hecho: se pagó la fianza, se retiró el cargo. No cuando alguien se ocupó de ello.
custody-reason-label = Por qué
custody-reason = { $what ->
    [charges_dropped] Se retiraron los cargos
    [acquitted] Fue absuelta
    [sentence_served] Cumplió la pena
    [bond_posted] Se pagó la fianza
    [court_order] Orden de un tribunal
   *[other] Otra razón
}
custody-released-at = ¿Cuándo salió la persona?
custody-released-to = Con quién
custody-to = { $what ->
    [community] A su casa
    [other_agency] Otra agencia, con un papel de un tribunal
   *[federal] Agentes federales de inmigración
}
custody-delay-label = Si fue tarde: por qué
    .why = Se cuenta en el informe.
custody-delay = { $what ->
    [paperwork] Trámites
    [property] Pertenencias
    [transport] Esperaba transporte
    [medical] Motivo médico
    [system] Falló el sistema
    [federal_request] La solicitud federal
    [other] Otra razón
   *[none] No fue tarde
}
custody-on-call = Asesoría de guardia
custody-no-counsel = No se ha puesto un número. Una persona supervisora puede ponerlo en «Ajustes de este puesto».
custody-escalated = Elevado: llame ahora a la asesoría. La persona dice que el papel no puede referirse a ella.
custody-paper-label = Qué papel es
    .why = El programa sugiere; usted dice. Si no está seguro, elija «Otra cosa» y «No se sabe»: la asesoría lo mira, y nadie espera en custodia por eso.
custody-paper = { $what ->
    [i247a] I-247A, solicitud de detención
    [i247g] I-247G, solicitud de aviso solamente
    [i247d] I-247D (2015–2017)
    [i247n] I-247N (2015–2017)
    [i247x] I-247X (2015–2017)
    [i247] I-247, solicitud antigua
    [i200] I-200, orden de un agente de inmigración
    [i205] I-205, orden de expulsión de un agente de inmigración
    [i203] I-203, orden de detener o soltar
    [i286] I-286, aviso de custodia
    [i213] I-213, acta del agente
    [i246] I-246, presentado por la persona
    [i862] I-862, papel de cargos o de expulsión
    [i851] I-851, papel de cargos o de expulsión
    [i860] I-860, papel de cargos o de expulsión
    [i871] I-871, papel de cargos o de expulsión
    [i294] I-294, papel de cargos o de expulsión
    [i296] I-296, papel de cargos o de expulsión
    [immigration_judge_order] Orden de un juez de inmigración (no es un tribunal)
    [i138] I-138, citación administrativa
    [customs_summons] Citación de aduanas
    [ncic_administrative] Aviso de NCIC: orden administrativa
    [ncic_deported_felon] Aviso de NCIC: persona deportada con delito grave
    [ao442] Orden federal de arresto (AO 442)
    [ao93] Orden de registro (AO 93)
    [writ] Mandato de llevar a alguien ante un tribunal
    [court_order] Orden de un tribunal
    [court_subpoena] Citación de un tribunal
    [usms_detainer] Solicitud de los alguaciles federales
    [state_warrant] Orden de un tribunal estatal
    [email_request] Correo sin formulario
    [phone_request] Llamada
    [counter_request] Visita al mostrador
    [ncic_other] Aviso de NCIC: otra anotación de inmigración
    [ao94] Orden de llevar a alguien a otro distrito (AO 94)
    [grand_jury_subpoena] Citación de un gran jurado
    [notice_page] Página de aviso de un formulario
    [release_paper] Papel de salida
    [cover_sheet] Portada
    [unknown] Otra cosa
   *[none] No se ha dicho
}
custody-judicial-label = ¿Lo emitió un tribunal?
custody-judicial-never = Este papel lo firma un agente, nunca un tribunal. Si llegó también un papel de un tribunal, regístrelo como otra solicitud.
custody-judicial = { $what ->
    [yes] Papel de un tribunal
    [no] No es de un tribunal
   *[cannot_tell] No se sabe
}
custody-issuer-label = Quién lo firmó
custody-issuer = { $what ->
    [federal_judge] Un juez federal o magistrado federal
    [federal_clerk] La secretaría de un tribunal federal
    [state_court] Un tribunal estatal
    [officer] Un agente
   *[unknown] No se sabe
}
custody-has-warrant = Vino con un I-200 o I-205
custody-irregular = Algo está mal en él
    .why = Sin firma, sin fecha, sin casilla marcada, formulario viejo, falta una página, otra persona.
custody-match-label = ¿Es la persona en custodia?
custody-match = { $what ->
    [booking] Sí: el registro coincide
    [mismatch] No: difieren nombre, fecha o número
    [two_matches] Puede referirse a dos personas
   *[not_found] Nadie aquí
}
custody-language = Idioma del papel
custody-language-name = { $what ->
    [en] Inglés
    [es] Español
   *[ar] Árabe
}
custody-method-label = Cómo se avisó a la persona
custody-method = { $what ->
    [by_hand] Papel en mano
    [read_aloud] Leído en voz alta
   *[interpreter] Con intérprete
}
custody-refused = No quiso tomarlo
custody-copy-label = Se envió una copia a
custody-copy = { $what ->
    [attorney] Su abogado
    [designee] Una persona que nombró
   *[none] Nadie
}
custody-copy-who = Nombre y número
    .why = Queda sellado.
custody-consent-label = Lo que eligió la persona
custody-consent-record = Anotar lo que eligió la persona
custody-consent = { $what ->
    [decline] Sin entrevista
    [with_attorney] Solo con abogado
   *[agree] Entrevista sin abogado
}
custody-signed = El formulario está firmado
custody-signed-missing = Sin firma no hay entrevista. Anote la firma, o que la persona dijo que no.
custody-agents = Quién vino a preguntar
custody-yes-no = { $what ->
    [yes] Sí
    [no] No
   *[none] No se ha dicho
}
custody-crime = ¿Es una orden por un delito federal de inmigración?
    .why = Cuenta donde la ley del estado hace que cuente.
custody-public = ¿Esto es público para todos, en esta misma forma?
    .why = Por ejemplo, en la página web de la cárcel.
custody-exception = ¿Se aplica una excepción de nuestro texto o de la ley del estado?
    .why = Como una condena de una lista. Mire las palabras de arriba; si no lo sabe, déjelo abierto.
custody-exception-is = { $what ->
    [none] No
    [applies] Sí
   *[other] No se sabe
}
custody-emergency = ¿Está en peligro la vida de alguien ahora?
custody-element-due = Hay que responder hasta
custody-decision = Decisión
custody-decision-is = { $what ->
    [decline] Negarse
    [comply] Cumplir
    [comply_partly] Cumplir en parte
    [refer_counsel] Preguntar a la asesoría
    [not_applicable] No se aplica
   *[none] Sin decidir
}
custody-recommended = Se recomienda
custody-departed = se recomendaba: { $what ->
    [decline] negarse
    [comply] cumplir
    [comply_partly] cumplir en parte
   *[refer_counsel] preguntar a la asesoría
}
custody-rests-on = Se apoya en
custody-layer = { $what ->
    [safety] Antes que nada
    [mandate] La ley del estado exige cooperar
    [own] Nuestro propio texto
    [state] Ley del estado
   *[federal] Ley federal
}
custody-as-of = leído el
custody-unverified = sin verificar, compruébelo
custody-unconfirmed = nadie ha confirmado todavía este pasaje
custody-source = Fuente
custody-rule-id = Regla
custody-beside = Lo que dice al lado la ley federal
custody-facts = Hechos y decisión
    .why = Cambie un hecho y envíe sin decisión para ver qué se recomienda entonces. La decisión es suya; su nombre y la hora se guardan con ella.
custody-look-or-decide = Mirar de nuevo, o decidir
custody-advice = Consejo de la asesoría
custody-advise = Dar consejo sobre esto
custody-because-person = El papel puede referirse a otra persona. La asesoría lo mira; a nadie se retiene por eso.
custody-because-emergency = Si una vida corre peligro, actúe contra el peligro y llame a la supervisión y a la asesoría.
custody-because-status = A nadie se le prohíbe enviar información sobre ciudadanía o estatus migratorio. Responda con los registros si la tienen; por regla general, no la tienen.
custody-because-unclear = Todavía no se sabe si lo emitió un tribunal. La asesoría lo mira, y la salida no espera.
custody-because-court = Un papel de un tribunal se obedece como mandato judicial.
custody-because-court-search = Una orden de registro se obedece en lo que describe. No autoriza a retener a nadie. Compruebe su último día.
custody-because-subpoena = La citación de un tribunal se responde por medio de la asesoría, y solo en lo necesario.
custody-because-court-other = Es un papel de un tribunal, pero no para lo que se pide aquí. La asesoría lo mira.
custody-because-admin-subpoena = Una citación administrativa no se obedece ni se ignora. Guarde los documentos, pregunte a la asesoría y diga que se responderá a la orden de un tribunal.
custody-because-mandate = La ley del estado, como se leyó, exige cooperar aquí. Solo la asesoría puede decir qué exige en este caso.
custody-because-own-conflict = Nuestros propios papeles dicen cosas opuestas, o exigen cooperar.
custody-because-exception = Hay una excepción. Si se aplica, y qué sigue, lo dice la asesoría.
custody-because-never-required = La ley del estado permitiría responder aquí. Nunca obliga a hacerlo.
custody-because-public = Responda como se respondería a cualquiera, con lo que es público en esta misma forma.
custody-because-no-consent = La persona dijo que no.
custody-because-consent = Primero el formulario de consentimiento, en el idioma de la persona. Sin un sí firmado no hay entrevista.
custody-because-request = Una solicitud de detención es un ruego. Ninguna ley federal ordena a una cárcel local retener a alguien por ella, y los tribunales no coinciden en si puede hacerlo.
custody-because-no-rule = Ninguna regla nuestra ni del estado habla de esto, y ninguna ley federal exige responder.
custody-release-due = Le toca salir { $at }.
custody-release-not-due = Todavía no le toca salir.
custody-told = { $element }: { $decision ->
    [decline] no lo haremos
    [comply] lo haremos
    [comply_partly] lo haremos en parte
    [refer_counsel] nuestra asesoría legal lo está mirando
    [not_applicable] no se aplica
   *[none] todavía sin decidir
}
custody-answer = { $element }: { $decision ->
    [decline] Esta agencia se niega.
    [comply] Esta agencia lo hará.
    [comply_partly] Esta agencia lo hará en parte, hasta donde lo permitan su política y la ley.
    [refer_counsel] La asesoría legal lo considera. Se responderá a la orden de un tribunal.
    [not_applicable] No se aplica.
   *[none] Todavía sin decidir.
} { $citation }
custody-told-whom = Lo que se dijo a la persona
custody-notice-served = Aviso entregado
custody-to-print = Para imprimir y enviar
custody-sheet = { $what ->
    [notice] Aviso a la persona
    [consent] Formulario de consentimiento a una entrevista
    [answer] Respuesta a la agencia
    [checklist] Lista para la salida
    [decision] Hoja de decisión
    [referral] Pregunta para la asesoría
   *[document] Todo el caso como archivo (JSON)
}
custody-check = { $what ->
    [a] La hora en que le tocaba salir está en el caso.
    [b] Ningún papel de un tribunal ordena otra cosa. El de un agente no lo hace.
    [c] La persona tiene el aviso y una copia de la solicitud.
    [d] Se devuelven sus pertenencias; se ofrece transporte o teléfono.
    [e] Nadie pidió a la persona que espere a agentes federales.
    [f] La persona sale por la puerta que usan todos.
   *[g] La hora de la salida está en el caso.
}
custody-shift = Entrega del turno
custody-counsel = Para la asesoría
    .why = Lo que está aquí espera una respuesta. Ninguna salida espera por ella.
custody-visits = Registro del mostrador
    .why = Todos los que vienen a aplicar leyes de inmigración se anotan aquí, entren o no.
custody-visit-new = Vino alguien
custody-visit-purged = destruido en la fecha prevista
custody-visitor = Nombre
custody-visitor-agency = Agencia
custody-badge = Placa
custody-came-in = Llegó
custody-went-out = Se fue
custody-goes-out = Se va ahora
custody-area-label = Adónde
custody-area = { $what ->
    [public] Área pública
    [nonpublic] Detrás del mostrador
   *[secure] Área segura
}
custody-purpose-label = Para qué
custody-purpose = { $what ->
    [interview] Entrevista
    [pick_up] Recoger a alguien
    [records] Documentos
    [meeting] Reunión
   *[other] Otra cosa
}
custody-authority = Papel mostrado
    .why = Qué es y quién lo firmó. «Ninguno» es una respuesta.
custody-let-in = Se le dejó entrar
custody-card = Tarjeta para patrulla: avisos de inmigración
custody-card-admin = El aviso dice: orden administrativa
    .do = No es un delito ni la orden de un juez. No pare a nadie, no retenga a nadie más tiempo y no llame por eso a la oficina federal. Termine la parada cuando termine su propia razón.
custody-card-felon = El aviso dice: persona deportada con delito grave
    .do = No arreste solo por el aviso. Llame a la supervisión. El aviso debe confirmarse, y la ley del estado debe permitir el arresto (sin verificar, pregunte a la asesoría).
custody-card-court = El aviso dice: orden de un tribunal
    .do = Confírmela y actúe como con cualquier orden de un tribunal.
custody-card-never = Nunca pregunte a nadie dónde nació ni cuál es su estatus.
custody-settings = Ajustes de este puesto
custody-agency = Nombre de la agencia, como lo imprimen las cartas
custody-state = Estado
    .why = Dos letras, como MI. Decide qué ley del estado se muestra.
custody-place = De quién son las palabras que nos obligan
    .why = Una comunidad cuyos papeles se leen aquí. Se usa su evaluación más nueva, como fue revisada.
custody-place-none = Todavía ninguna
custody-kind = Tipo de lugar
custody-kind-is = { $what ->
    [city] Ciudad
    [village] Pueblo
    [township] Municipio
    [county] Condado
    [school_district] Distrito escolar
    [college] Universidad
   *[state] Estado
}
custody-body = Qué es esta agencia
    .why = El texto de un concejo obliga a su policía, pero no a un sheriff.
custody-body-is = { $what ->
    [police] Policía
   *[sheriff] Sheriff
}
custody-counsel-name = Asesoría de guardia
custody-counsel-telephone = Número de la asesoría
    .why = Está junto al reloj de salida, de día y de noche.
custody-notice-first = Se avisa a la persona antes de responder a la agencia
    .why = Como pide Cal. Gov. Code 7283.1(b); buena práctica en todas partes.
custody-notice-hours = Horas dentro de las que se avisa a la persona
custody-threshold = No publicar cifras menores que
custody-figures = Cifras
    .why = Las cifras de 1 hasta menos de { $least } se ocultan, y otras donde delatarían una oculta. Un punto es una cifra oculta.
custody-year = Año
custody-total = Todos
custody-hidden = menos de { $least }
custody-zero = Informe sin casos
custody-zero-words = { $agency } no recibió ninguna solicitud en { $year }.
custody-certified = Certifico que esto es verdad. Nombre, cargo, fecha, firma:
custody-report-local = Informe al concejo
custody-by-element = Qué se pidió y qué se decidió
custody-by-paper = Qué papeles llegaron, y cómo
custody-report-california = Acceso dado, por mes
    .why = Para el foro anual de Gov. Code 7283.1(d), que se debe anunciar 30 días antes. Pregunte a la asesoría si los datos demográficos que nombra la ley se pueden dar sin señalar a nadie.
custody-access = { $what ->
    [hold] Retención
    [transfer] Entrega
    [notification] Aviso de salida
   *[interview] Entrevista
}
custody-report-illinois = Informe a la fiscalía general de Illinois
    .why = 5 ILCS 805/25: hasta el 1 de marzo, cada solicitud y orden civil del año anterior. No nombra a nadie, pero da horas, así que no se publica.
custody-export = Las filas detrás de estas cifras (CSV)
custody-export-illinois = Las líneas del informe de Illinois (CSV)
custody-measure = { $what ->
    [requests] Solicitudes
    [judicial] Con papel de un tribunal
    [irregular] Con algo mal
    [without-warrant] Solicitudes de detención sin I-200 ni I-205
    [told] Personas avisadas
    [told-in-time] Personas avisadas a tiempo
    [interview-declined] Entrevistas rechazadas
    [over-two-hours] Salieron más de dos horas tarde
    [to-federal] Entregadas a agentes federales de inmigración
    [purged] Destruidas en la fecha prevista: sus avisos y entrevistas ya no se cuentan
   *[median] Minutos entre que le tocaba salir y salió, mediana
}
custody-row-both = La hora va con el porqué, o con a quién: ponga ambas cosas, o ninguna.
