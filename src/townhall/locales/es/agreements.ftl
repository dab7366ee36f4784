## El registro de acuerdos con agencias federales.

agreements = Acuerdos federales
    .why = Cada acuerdo, grupo operativo, facultad delegada, acceso a datos y espacio compartido con una agencia federal: quién, desde cuándo, hasta cuándo, a qué costo y con qué voto.
agreements-empty = Todavía no hay nada anotado. Pregunte al sheriff o a la jefatura de policía, revise contratos y subvenciones, y mire la lista federal.
agreements-enter = Anotar un acuerdo
agreements-change = Cambiar lo que se dice
agreements-keep = Guardar
agreements-beside = Qué dice la lista federal
agreements-no-names = Todo lo de aquí se puede publicar. Nombre oficinas y agencias, nunca a una persona.
agreements-name = Acuerdo
    .why = Cómo lo llama la gente: «Memorando con ICE sobre la cárcel».
agreements-kind = Clase
    .why = Qué permite u obliga a hacer a los agentes. También cuentan contratos y subvenciones, se llamen como se llamen.
agreements-unchecked = sin verificar, compruebe
agreements-state = En qué punto está
agreements-next = Para cuándo
agreements-agency = Agencia local
    .why = La agencia que es parte: «Alder County Sheriff’s Office».
agreements-body = De quién es la agencia
agreements-federal = Agencia federal
    .why = La agencia de la otra parte: «U.S. Immigration and Customs Enforcement».
agreements-officers = Agentes bajo el acuerdo
    .why = Cuántos agentes locales trabajan bajo él. Un número, sin nombres.
agreements-roles = Sus funciones
    .why = «Dos agentes de la cárcel, una detective». Sin nombres.
agreements-signed = Firmado
agreements-effective = Rige desde
agreements-ends = Termina
agreements-notice = Días de aviso
    .why = Cuántos días antes debe decir una parte que termina el acuerdo.
agreements-renewal = Después de su fin
agreements-renewal-how = { $how ->
    [none] Se acaba
    [automatic] Se renueva solo, salvo que alguien avise
    [by_act] Sigue solo si alguien lo renueva
   *[unknown] No se sabe
}
agreements-goes-on = { $renewal ->
    [none] Entonces se acaba.
    [automatic] Entonces se renueva solo, salvo que alguien avise.
    [by_act] Sigue solo si alguien lo renueva.
   *[unknown] No se sabe qué pasa entonces.
}
agreements-cost = Costo por año, en dólares
    .why = Lo que le cuesta a la comunidad: sueldos, formación, camas, seguros. Una subvención que entra se dice en la nota.
agreements-cost-note = Sobre el costo
    .why = Quién paga, y qué se reembolsa.
agreements-vote-body = Quién votó
    .why = Muchos acuerdos se firman sin voto. Elija eso entonces.
agreements-no-vote = Nadie, o no se sabe
agreements-voted = Día del voto
agreements-vote-result = Resultado
agreements-vote = { $result ->
    [yes] aprobado
    [no] no aprobado
   *[none] no se sabe
}
agreements-vote-behind = El voto que lo respalda
agreements-vote-without-body = Diga quién votó, o quite el día, el resultado y los números.
agreements-ends-before = El fin está antes del comienzo. Mire los dos días.
agreements-effective-before = No puede regir antes de firmarse. Mire los dos días.
agreements-link = El texto
    .why = Dónde se puede leer el acuerdo, en la red.
agreements-note = Nota
    .why = Aparece en la página pública. Nombre oficinas, no personas.
agreements-is-public = Mostrarlo en la página pública
    .why = Si no, la página dice cuántos acuerdos no se muestran.
agreements-first = En qué punto está
agreements-first-on = Desde
    .why = El día en que llegó a ese punto; si nadie sabe en qué punto está, hoy.
agreements-parties = Entre
agreements-terms = Qué dice
agreements-history = Qué pasó
agreements-recorded = anotado por { $who }, { DAY($date) }
agreements-do = Qué se puede hacer
agreements-may-not-move = Su función anota acuerdos, y no dice en qué punto están. Elija «no se sabe»; otra persona lo moverá.

agreements-move = { $move ->
    [open] Anotado
    [propose] Se propuso
    [take_effect] Entró en vigor
    [refuse] Se rechazó
    [give_notice] Se dio aviso
    [take_notice_back] Se retiró el aviso
    [renew] Se renovó
    [end] Se terminó
    [expire] Venció
    [lose_sight] Ya no se sabe
   *[set_back] Abrirlo de nuevo
}
agreements-on = Día
    .why = El día en que de verdad pasó.
agreements-new-end = Nuevo fin
    .why = El día en que termina ahora.
agreements-move-note = Nota
    .why = Quién lo hizo, y dónde se puede leer. Nombre oficinas, no personas.
agreements-needs-beginning = Diga primero cuándo se firmó o entró en vigor («{ agreements-change }»): sin un día nadie puede decir que rige.
agreements-not-begun = Según sus propios días empieza el { DAY($date) }. Corrija los días, o espere.
agreements-needs-end = Diga primero cuándo termina («{ agreements-change }»), o elija «Se terminó».
agreements-not-over = Termina el { DAY($date) }. Lo que se terminó antes es «Se terminó».
agreements-no-such-move = «{ $move }» no es posible mientras el acuerdo esté { $state }. En su página está lo que sí.
agreements-goes-back = Este día es anterior a la última anotación ({ DAY($before) }). Las anotaciones van en el orden en que pasaron las cosas.
agreements-day-to-come = Este día está por venir. Anote lo que ya pasó; para un día por venir está el fin.
agreements-no-letter = No hay carta para un acuerdo en ese punto.
agreements-somebody-first = { $who } cambió esto mientras usted tenía la página abierta
    .do = Lo que escribió sigue abajo. Mire qué cambió, y envíe lo suyo de nuevo si todavía vale.

agreements-past = Su fin fue el { DAY($date) }: diga si venció o se renovó.
agreements-decide-by = { $same ->
    [yes] Decidir antes del { DAY($safe) }.
   *[no] Decidir antes del { DAY($safe) }; el último día es el { DAY($legal) }, cuando las oficinas están cerradas.
}
agreements-could-end = Con aviso hoy terminaría el { DAY($date) }.
agreements-no-end = No se indica un fin

agreements-papers = Documentos
agreements-no-papers = No hay ningún documento adjunto.
agreements-attach = Adjuntar un documento
    .why = Solo documentos públicos: el acuerdo, anexos, actas, cartas. Un documento sobre una persona no va aquí.
agreements-paper-kind = Qué es
agreements-paper = { $kind ->
    [agreement] El acuerdo
    [rider] Anexo o cambio
    [minutes] Acta del voto
    [letter] Carta
    [bill] Factura o cuenta
   *[other] Otro documento
}
agreements-paper-file = Archivo
    .why = PDF, Word, OpenDocument, RTF, una imagen o texto simple.
agreements-no-document = Esto no es un documento que se acepte aquí: está vacío, o es un archivo comprimido, un programa o una tabla. Adjunte PDF, Word, OpenDocument, RTF, imagen o texto.
agreements-letter = { $does ->
    [refuses] Carta que lo rechaza
   *[ends] Carta que lo termina
}
agreements-letter-filled = Está puesto lo que el registro sabe. Es un borrador: lo lee la asesoría jurídica, y la propia cláusula de avisos del acuerdo decide adónde va. La carta está en inglés.

agreements-is-shown = Cualquiera puede ver el registro.
agreements-not-shown-yet = Solo los miembros ven el registro.
agreements-published = Ahora cualquiera puede ver el registro.
agreements-unpublished = El registro ya no está en su página pública.

agreements-lists = Listas federales
    .why = La lista publicada de agencias que participan en la sección 287(g), y la de las pendientes. Guarde la hoja de cálculo como XLSX o CSV y tráigala aquí; nada se descarga por usted.
agreements-lists-empty = Todavía no se ha traído ninguna lista.
agreements-take-in = Traer una lista
agreements-list-file = Hoja de cálculo
    .why = XLSX o CSV, como se publicó. Sus encabezados pueden haber cambiado.
agreements-list-line = Lista { $number }: { $name }
agreements-list-waits = La lista se está leyendo.
agreements-list-notes = Notas en la lista
agreements-since = Desde la lista { $number }: { $count ->
    [0] nada cambió
    [one] un cambio
   *[other] { $count } cambios
}
agreements-near = { $count ->
    [0] Ninguno en los estados de sus comunidades:
    [one] Uno en los estados de sus comunidades:
   *[other] { $count } en los estados de sus comunidades:
}
agreements-all-plain = Todas las filas estaban claras.
agreements-more-rows = … y { $count } más. «latchstring agreements --rows» las muestra todas.
agreements-beside-of = Qué dice de { $community }
agreements-not-assessed = Todavía no hay una evaluación hecha, así que la lista no se pudo comparar con los documentos de la comunidad.
agreements-found = Nombrados por la lista: { $count }
agreements-open = Para que decida una persona: { $count }
    .why = Estas filas podrían ser de esta comunidad, o de otro lugar. Nada se da por hecho.
agreements-refused = No son de esta comunidad, como alguien decidió
agreements-decide = ¿Es de esta comunidad o no?
    .why = Su respuesta vale también para listas posteriores, escriban como escriban el nombre. Puede cambiarla.
agreements-is-ours = ¿Es esta agencia de esta comunidad?
agreements-ours = { $answer ->
    [yes] Sí, es de esta comunidad
   *[no] No, es de otra
}
agreements-reason = ¿Cómo lo sabe?
    .why = A quién se preguntó, o qué se miró.
agreements-decided = { $who } decidió el { DAY($date) }: { $reason }
agreements-own = Agencias de esta comunidad
    .why = Policía, sheriff, cárcel, y agencias conjuntas cuyo nombre no lo dice. Las listas se comparan primero con estos identificadores y nombres.
agreements-own-none = No se nombra ninguna. La comunidad se busca por su propio nombre.
agreements-own-change = Nombrar agencias
agreements-own-name = Nombre
    .why = Como puede imprimirlo una lista.
agreements-own-drop = Quitar
agreements-identifier = Identificador (ORI)
    .why = Dos letras y siete signos más, de la agencia.

public-agreements-title = Acuerdos de { $name } con agencias federales
public-agreements-intro = { $name } dice aquí qué acuerdos tiene con agencias federales, quién los aprobó y hasta cuándo rigen. Cambiado por última vez el { DAY($date) }.
public-agreements-held = { $count ->
    [0] No hay ningún acuerdo en vigor
    [one] Hay un acuerdo en vigor
   *[other] Hay { $count } acuerdos en vigor
}
public-agreements-proposed = Propuestos, sin decidir
public-agreements-past = Rechazados, terminados o no se sabe
public-agreements-hidden = { $count ->
    [one] Un acuerdo no se muestra aquí. Pregunte en la oficina de abajo.
   *[other] { $count } acuerdos no se muestran aquí. Pregunte en la oficina de abajo.
}
public-agreements-data = Lo mismo como datos
public-agreements-json = JSON
public-agreements-csv = Tabla (CSV)
