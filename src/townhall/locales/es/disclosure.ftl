## Solicitudes de información.

kind-disclosure-demand = Solicitudes de información
room-people = Miembros de este sitio
room-agreements = Convenios con agencias federales
room-assessments = Papeles leídos para evaluaciones
disclosure-desk = Solicitudes de información
disclosure-intake = Llegó una solicitud
disclosure-about = Sobre la solicitud
disclosure-channel-label = Cómo llegó
disclosure-channel = { $what ->
    [served] Entregada en persona
    [mail] Correo o fax
    [email] Correo electrónico
    [telephone] Teléfono
    [counter] En ventanilla
   *[system] Por un sistema o un acceso
}
disclosure-requester-label = Quién pide
disclosure-requester = { $what ->
    [dhs] Autoridad federal de inmigración
    [federal_other] Otra autoridad federal
    [court] Un tribunal o una parte ante él
    [police] Otra policía u organismo de gobierno
    [subject] La persona afectada o su abogado
   *[public] El público o la prensa
}
disclosure-received = ¿Cuándo llegó?
    .why = La hora real, no la hora en que se escribe.
disclosure-asks = Qué pide
    .why = Cada cosa se contesta por separado. Un papel puede pedir varias.
disclosure-asked = Pedido
disclosure-asks-nothing = Nadie ha dicho todavía qué pide esta solicitud.
disclosure-item = { $what ->
    [status] Si alguien es ciudadano, o su estatus migratorio
    [release_date] Fecha de salida
    [custody] Si alguien está detenido
    [court_dates] Fechas de tribunal o de libertad condicional
    [address] Domicilio o dirección de trabajo
    [telephone] Teléfono o correo electrónico
    [photo] Fotografía
    [charges] Cargos o antecedentes penales
    [service_use] Registros de escuela, biblioteca u otro servicio
    [card_data] Lo que alguien dio para una tarjeta de identificación
    [origin] De dónde viene alguien
    [federal_number] Un número dado por una autoridad federal
    [roster] Una lista de personas
    [data_access] Acceso a datos o a un sistema
   *[other] Otra cosa
}
disclosure-subject = Sobre quién
    .why = Solo como lo nombra la solicitud. Queda sellado.
disclosure-numbers = Números de ingreso, de informe o de caso
    .why = Separados por comas. Quedan sellados; se buscan en todas las mesas sin que nadie lea un caso.
disclosure-officer = Quién pide: nombre y oficina
disclosure-contact = A dónde va la respuesta
disclosure-words = Notas
disclosure-kind-label = Qué es
disclosure-kind = { $what ->
    [court_order] Orden de un tribunal
    [warrant] Orden judicial de arresto o registro
    [court_subpoena] Citación de un tribunal
    [grand_jury] Citación de un gran jurado
    [admin_subpoena] Citación administrativa (como I-138)
    [customs_summons] Requerimiento de aduanas
    [records_request] Solicitud de registros públicos
    [informal] Llamada, correo o pregunta en ventanilla
    [status_inquiry] Consulta que nombra 8 U.S.C. 1373
    [data_sharing] Solicitud de datos compartidos o de un acceso
   *[none] Aún no se ha dicho
}
    .why = Mire quién la firmó, no sus palabras. «Citación» y «tribunal de distrito» figuran en papeles que ningún tribunal emitió.
disclosure-judicial-label = ¿La emitió un tribunal?
disclosure-judicial = { $what ->
    [yes] La emitió un tribunal
    [no] No la emitió un tribunal
   *[cannot_tell] No se sabe: lo mira el asesor jurídico
}
disclosure-judicial-never = Ningún tribunal emite un papel así. Si este lo emitió un tribunal, es otra cosa: elija qué es.
disclosure-return = ¿Para cuándo hay que contestar?
    .why = La fecha y hora del papel, si la tiene.
disclosure-notice-label = ¿Se puede avisar a la persona afectada?
disclosure-notice-may = { $what ->
    [may] Sí: se le avisa antes de que salga la respuesta
    [forbidden] Un tribunal lo prohíbe
    [no_way] No hay manera de avisarle
    [nobody] No se trata de nadie en particular
   *[unknown] Aún no se ha dicho
}
disclosure-notice-only-court = Solo un papel de un tribunal puede prohibirlo. Una agencia que escribe «no divulgar» solo lo pide; ante la duda, pregunte al asesor jurídico.
disclosure-clock = Registros públicos: { $days } días hábiles, y hasta { $longer } más si se avisa a tiempo.
disclosure-on-call = Asesor jurídico de guardia
disclosure-state-received = Recibida
disclosure-state-classified = En trabajo
disclosure-state-counsel-review = Con el asesor jurídico
disclosure-state-decided = Decidida
disclosure-state-answered = Contestada
disclosure-state-withdrawn = Retirada
disclosure-state-closed = Cerrada
disclosure-move-classify = Decir qué es y qué pide
disclosure-move-ask-counsel = Preguntar al asesor por todo
disclosure-move-advise = Devolverla con consejo
disclosure-move-decide = Todo está decidido
disclosure-move-reconsider = Decidirla de nuevo
disclosure-move-notify = Se avisó a la persona
disclosure-move-answer = Las respuestas salieron
disclosure-move-withdraw = Fue retirada
disclosure-move-close = Cerrar el caso
disclosure-guard-kind = Primero una persona debe decir qué es.
disclosure-guard-no-items = Primero diga qué pide.
disclosure-guard-undecided = { $count ->
    [one] Una cosa no está decidida todavía.
   *[other] { $count } cosas no están decididas todavía.
}
disclosure-guard-counsel = { $count ->
    [one] El asesor no ha contestado todavía sobre una cosa.
   *[other] El asesor no ha contestado todavía sobre { $count } cosas.
}
disclosure-guard-untrue = { $count ->
    [one] Una respuesta dice que no hay registro, y ahora no es verdad. Decídala de nuevo.
   *[other] { $count } respuestas dicen que no hay registro, y ahora no es verdad. Decídalas de nuevo.
}
disclosure-guard-hold = Primero el asesor jurídico protege del borrado los registros que nombra.
disclosure-guard-notice-open = Primero diga si se puede avisar a la persona afectada.
disclosure-guard-notice = Primero avise a la persona afectada: se entera antes de que salga la respuesta.
disclosure-guard-forbidden = Un tribunal prohíbe avisar a la persona. Si ya no lo prohíbe, dígalo primero.
disclosure-not-open = Esto ya se decidió. Primero hay que retomarlo para decidirlo de nuevo.
disclosure-exists-label = ¿Hay un registro?
disclosure-exists = { $what ->
    [found] Hay un registro
    [none] Se buscó en todas partes: no hay
   *[unknown] No se sabe todavía
}
disclosure-unsearched = { $count ->
    [one] falta un lugar por buscar
   *[other] faltan { $count } lugares por buscar
}
disclosure-none-held = { $count ->
    [one] «No hay registro» sería falso: aquí hay un caso con un número que se dio.
   *[other] «No hay registro» sería falso: aquí hay { $count } casos con un número que se dio.
}
disclosure-none-found = «No hay registro» sería falso: alguien encontró uno.
disclosure-none-unsearched = { $count ->
    [one] Todavía no se puede decir «no hay registro»: en un lugar nadie ha buscado.
   *[other] Todavía no se puede decir «no hay registro»: en { $count } lugares nadie ha buscado.
}
disclosure-none-outside = Todavía no se puede decir «no hay registro»: diga primero dónde más guarda registros esta organización, fuera de este sitio, o que no los guarda. Un supervisor lo hace en «Lugares fuera de este sitio».
disclosure-none-nothing-to-search = Esto no es un registro que se pueda buscar; «no hay registro» no lo contesta.
disclosure-never-restrict = De esto habla 8 U.S.C. 1373. La casa no lo niega por política. Pregunte al asesor; con su consejo se puede decidir.
disclosure-status-alone = Esta respuesta da el campo de estatus y nada más. No sirve para esta cosa.
disclosure-no-court = Ningún tribunal emitió esta solicitud.
disclosure-is-court = Un tribunal emitió esta solicitud; no hay otra orden que esperar.
disclosure-places = Lugares
    .why = Todo lugar que podría tenerlo, según dice cada mesa de sus registros. Marque aquellos en que buscó.
disclosure-room = { $room } ({ $count ->
    [one] 1 registro
   *[other] { $count } registros
})
disclosure-found-label = ¿Estaba ahí?
disclosure-found = { $what ->
    [found] Sí, hay algo
   *[none] No, no hay nada
}
disclosure-searched-at = ¿Cuándo buscó?
disclosure-how = Cómo buscó
disclosure-search = Registrar una búsqueda
disclosure-search-no-place = Marque al menos un lugar de la lista.
disclosure-search-takes-back = Alguien lo encontró en uno de estos lugares. Solo quien decide puede retirarlo, con la razón.
disclosure-who-looked = Quién buscó, cuándo
disclosure-not-looked = Nadie ha buscado
disclosure-not-kept = { $schedule }: lo que terminó antes del { $before } ya no se guarda.
disclosure-recommended = Recomendado
disclosure-answer-label = Respuesta
disclosure-answer = { $what ->
    [no_records] No hay registro
    [as_public] Dar lo que se daría a cualquiera
    [decline] Negarlo, citando la política
    [await_order] Esperar una orden de un tribunal
    [obey_court] Obedecer al tribunal, por medio del asesor
    [status_field] Dar el campo de estatus y nada más
    [refer_counsel] Preguntar al asesor jurídico
    [none] Sin decidir
   *[unknown] Elija
}
disclosure-departed = lo recomendado era: { $what ->
    [no_records] no hay registro
    [as_public] dar lo que se daría a cualquiera
    [decline] negarlo
    [await_order] esperar una orden
    [obey_court] obedecer al tribunal
    [status_field] dar el campo de estatus
   *[refer_counsel] preguntar al asesor
}
disclosure-is-untrue = Esto ya no es verdad.
disclosure-rests-on = En qué se apoya
disclosure-unverified = sin verificar, compruébelo
disclosure-as-of = al
disclosure-source = Fuente
disclosure-rule-id = Fila de reglas
disclosure-not-prohibited = A ningún empleado se le prohíbe enviar a las autoridades federales aquello de lo que habla 8 U.S.C. 1373.
disclosure-because-unclear = No se sabe si la emitió un tribunal. Lo mira el asesor; mientras tanto no se da ni se destruye nada.
disclosure-because-access = Los datos compartidos y los accesos son contratos, no respuestas sueltas. El asesor revisa las condiciones.
disclosure-because-subpoena = La firmó un funcionario, y un tribunal puede hacerla cumplir. No la cumpla ni la ignore: conserve los registros, pregunte al asesor y diga que se obedecerá una orden de un tribunal.
disclosure-because-summons = Un requerimiento de aduanas fuera de asuntos aduaneros es discutido. Conserve los registros y pregunte al asesor.
disclosure-because-look = Primero busque en todo lugar que podría tenerlo, y regístrelo. Hasta entonces nadie sabe qué se puede contestar.
disclosure-because-none = Buscaron todos los que podían saberlo, y no hay registro. Nadie tiene que crear uno: ninguna ley federal ordena a una oficina recogerlo.
disclosure-because-grand-jury = La citación de un gran jurado obliga y puede ser secreta. Pasa por el asesor.
disclosure-because-court = La orden de un tribunal se obedece, por medio del asesor, y solo hasta donde dice.
disclosure-because-programme = Un registro lo guarda para un programa. La ley de ese programa puede hacerlo confidencial (beneficios federales, escuelas, salud, licencias de conducir, víctimas). Primero miran un supervisor y el asesor.
disclosure-because-status = Un registro lo guarda, y no se halló ley de confidencialidad. Dé este único campo y nada más, y regístrelo.
disclosure-because-disputed = Se discute si el artículo 1373 habla de esto. Decide el asesor.
disclosure-because-mandate = La ley estatal limita lo que aquí se puede negar. El asesor mira antes de negar nada.
disclosure-because-public = A cualquiera que pida se le daría. A este solicitante se le trata igual.
disclosure-because-exemption = No se daría a cualquiera; si lo cubre una excepción de la ley de registros públicos lo dice el asesor.
disclosure-because-contrary = Las palabras propias de la comunidad mandan darlo, o se contradicen. Lo mira el asesor.
disclosure-because-own = Las palabras propias de la comunidad lo reservan, y el artículo 1373 no habla de ello según su texto.
disclosure-because-nothing = Ninguna regla habla de ello. Lo mira el asesor.
disclosure-readings = Las dos lecturas del artículo 1373
    .why = Solo para el asesor jurídico.
disclosure-by-text = Por su texto, y la mayoría de los tribunales
disclosure-by-department = Como lo ha leído el Departamento de Justicia
disclosure-side = { $what ->
    [inside] dentro: no se puede limitar
    [outside] fuera
   *[disputed] discutido
}
disclosure-in-complaint = { $what ->
    [yes] lo dijo él mismo, en una demanda del 24 de julio de 2025
   *[no] se sigue de cómo lee la palabra «regarding»; no se sabe que lo haya dicho
}
disclosure-circuit = En este circuito
disclosure-no-state = Diga en los ajustes en qué estado está.
disclosure-cases-near = Casos de este circuito y del Tribunal Supremo
disclosure-cases-elsewhere = Casos de otros lugares, que aquí no obligan
disclosure-decide = Hechos y decisión
disclosure-look-or-decide = Mirar, o decidir
disclosure-yes-no = { $what ->
    [yes] Sí
    [no] No
   *[unknown] No se sabe
}
disclosure-public = ¿Se daría a cualquiera que lo pida?
    .why = Por ejemplo, lo que está en una lista pública.
disclosure-programme = ¿Lo cubre una ley de confidencialidad del programa?
    .why = Beneficios federales, escuelas, salud, licencias de conducir, víctimas, impuestos. Pregunte al programa.
disclosure-advise = Escribir un consejo
disclosure-advice = Consejo del asesor
disclosure-held = Protegido del borrado
disclosure-none-kept = Por esta solicitud no se protege nada.
disclosure-hold = Proteger registros del borrado
disclosure-hold-kinds = Todos los registros de una clase
    .why = Esta solicitud y todo caso con sus números se protegen siempre. Marque una clase para protegerla entera.
disclosure-hold-until = se revisa el
disclosure-hold-ended = terminó
disclosure-told-whom = A quién se avisó, qué salió
disclosure-served = Se avisó a la persona
disclosure-went-out = Salió de la casa:
disclosure-language = En qué idioma
disclosure-language-name = { $what ->
    [es] Español
    [ar] Árabe
   *[en] Inglés
}
disclosure-method-label = Cómo
disclosure-method = { $what ->
    [by_hand] En mano
    [mail] Por correo
    [telephone] Por teléfono
   *[lawyer] Por medio de su abogado
}
disclosure-gave = Qué salió con las respuestas
    .why = Solo clases. Lo que contenía no se escribe aquí.
disclosure-gave-undecided = Está marcado algo de lo que se decidió no dar nada.
disclosure-to = A quién exactamente
disclosure-to-print = Para imprimir
disclosure-sheet = { $what ->
    [answer] La respuesta
    [notice] Aviso a la persona afectada
   *[referral] Consulta para el asesor
}
disclosure-refused = Esto no puede salir de la casa
disclosure-counsel = A la espera del asesor
disclosure-log = Registro de lo entregado
    .why = Qué clase de cosa salió de la casa, para quién, con qué respuesta. Aquí no hay valores.
disclosure-log-empty = Nada ha salido de la casa.
disclosure-when = Cuándo, y quién
disclosure-outside = Lugares fuera de este sitio
    .why = Papeles, otros sistemas, correo electrónico. Nadie puede decir que no hay registro antes de buscar también ahí.
disclosure-place-add = Agregar un lugar
disclosure-place-name = Cómo se llama
    .why = Por ejemplo: sistema de la cárcel, expedientes de personal, correo electrónico.
disclosure-place-holds = Qué podría estar ahí
disclosure-place-end = Ahí ya no se guarda nada: { $name }
disclosure-information = { $what ->
    [status] Ciudadanía o estatus migratorio
    [release_date] Fechas de salida
    [custody] Detención
    [court_dates] Fechas de tribunal y de libertad condicional
    [address] Direcciones
    [telephone] Teléfono, correo electrónico
    [photo] Fotografías
    [charges] Cargos, antecedentes
    [service_use] Uso de un servicio
    [card_data] Datos para tarjetas de identificación
    [origin] De dónde viene alguien
    [federal_number] Números de autoridades federales
    [roster] Listas de personas
   *[other] Cualquier otra cosa
}
disclosure-card = Tarjeta para cada empleado
disclosure-card-may = Usted puede
    .do = Puede enviar a las autoridades federales datos de estatus, y no se le puede castigar por ello. Nadie aquí puede ordenarle que no lo haga.
disclosure-card-asked = No se le pide
    .do = No se le pide que los recoja. No pregunte a nadie, y no anote lo que no necesita.
disclosure-card-paper = Si alguien trae un papel o llama
    .do = Reciba el papel, anote quién fue y la hora, y entréguelo el mismo día al encargado de registros. No conteste en ventanilla ni por teléfono, y no destruya nada.
disclosure-card-rest = Todo lo demás
    .do = Fechas de salida, direcciones, fotografías, registros de servicios, accesos: siguen la política. Contesta el encargado de registros, con el asesor jurídico.
disclosure-settings = Esta organización
disclosure-agency = Nombre en las cartas
disclosure-state = Estado
    .why = Dos letras, como MI.
disclosure-place = Qué palabras adoptadas la obligan
    .why = La comunidad cuyos papeles se leyeron aquí.
disclosure-place-none = No se leyó ninguna
disclosure-place-kind = Clase de lugar
disclosure-body = Qué órgano es
disclosure-counsel-name = Asesor de guardia: nombre
disclosure-counsel-telephone = Asesor de guardia: teléfono
disclosure-nowhere-else = Fuera de este sitio no se guarda ningún registro
    .why = Márquelo solo si es así. Si no, nombre los lugares.
disclosure-threshold = Se ocultan las cuentas menores que esto
disclosure-figures = Cifras
    .why = Se ocultan las cuentas menores que { $least }, y otras junto a ellas, para que ninguna se pueda deducir.
disclosure-year = Año
disclosure-measure = { $what ->
    [demands] Solicitudes
    [federal] De autoridades federales de inmigración
    [court] Emitidas por un tribunal
    [answered] Contestadas
    [late] Contestadas después de su plazo
    [told] Con aviso a la persona
    [forbidden] Con aviso prohibido por un tribunal
    [held] Con registros protegidos del borrado
    [gave] Con las que algo salió de la casa
   *[purged] Ya borradas
}
disclosure-hidden = menos de { $least }
disclosure-by-kind = Solicitudes, por clase y por quién pide
disclosure-by-answer = Cosas pedidas, por respuesta
disclosure-total = Total
disclosure-export = El año como tabla (CSV)
disclosure-due-at = Vence el { $at }.
disclosure-says = { $item }: { $answer ->
    [no_records] no tenemos registros que correspondan. Buscamos en todo lugar que podría tenerlos.
    [as_public] con esta carta va lo que se daría a cualquiera que lo pida.
    [decline] no lo damos.{ $citation ->
        [none] {""}
       *[other] {" "}Nuestra política: { $citation }.
    }
    [await_order] hemos conservado los registros y responderemos a una orden de un tribunal.
    [obey_court] cumplimos con el tribunal, hasta donde llega su orden.
    [status_field] con esta carta va el campo que contiene nuestro registro, y nada más.
   *[refer_counsel] contestará nuestro asesor jurídico.
}
