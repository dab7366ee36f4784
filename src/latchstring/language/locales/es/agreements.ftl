## Acuerdos con agencias federales, y la lista publicada de las que participan.

cli-agreements = Leer la lista federal de agencias participantes y decir qué dice de una comunidad.
    .more = La lista no tiene identificadores, y sus encabezados cambian. Se rinde cuenta de cada fila; un nombre que podría ser de otra se muestra para que decida una persona, y nunca se da por bueno.
option-identifier = El identificador (ORI) de una agencia de la comunidad; puede darse más de una vez.
option-against = Una lista anterior: mostrar qué es nuevo, qué falta y qué cambió desde entonces.
option-rows = Mostrar qué fue de cada fila.

listing-other-format = { $name } no es una lista en un formato que se lea aquí: es una página web, un PDF o un libro antiguo.
    .why = No se pudo buscar en él ninguna agencia.
    .do = Ábralo en una hoja de cálculo y guárdelo como XLSX o CSV.
listing-no-workbook = El archivo es un contenedor de otra clase, y no un libro de cálculo.
    .why = No se pudo buscar en él ninguna agencia.
    .do = Ábralo en su propio programa y guarde la tabla como XLSX o CSV.
listing-broken-text = La fila { $row } de la tabla no se puede separar en celdas.
    .why = Nada después de ella se pudo leer, así que no se usó nada de la lista.
    .do = Abra el archivo en una hoja de cálculo, busque en esa fila una comilla sin cerrar y guárdelo de nuevo.
listing-no-heads = Ninguna hoja de { $name } tiene una fila de encabezados que nombre las agencias.
    .why = Sin encabezados no se sabe qué columna es la agencia y cuál el estado.
    .do = Vea que una fila nombre las columnas, como State, Law enforcement agency, Type, County, Signed y Support type.
listing-sheet-no-heads = Hoja «{ $sheet }»: ninguna fila de encabezados nombra las agencias, así que sus { $count } filas no se leyeron.
    .why = No se buscó una agencia que esté allí.
    .do = Si es parte de la lista, póngale una fila de encabezados. Si no, no hay que hacer nada.
listing-sheet-hidden = La hoja «{ $sheet }» está oculta, así que sus { $count } filas no se leyeron.
    .why = Las hojas ocultas suelen tener listas viejas.
    .do = Si es parte de la lista, muéstrela y guarde el archivo.
listing-too-long = La hoja «{ $sheet }» sigue después de { $limit } filas; lo que viene después no se leyó.
    .why = No se buscó una agencia que esté más abajo.
    .do = Divida la hoja en varios archivos.
listing-no-agency = Hoja «{ $sheet }», fila { $row }: no se nombra ninguna agencia («{ $value }»).
    .why = La fila no se puede atribuir a nadie.
    .do = Mire la fila en la lista. Si es un acuerdo, escriba la agencia en su columna.
listing-unknown-state = Hoja «{ $sheet }», fila { $row }, columna { $column }: «{ $value }» no es un estado.
    .why = Los nombres se repiten entre estados, así que la fila no se atribuye a nadie sin una persona.
    .do = Corrija la ortografía, o decida a mano.
listing-states-differ = Hoja «{ $sheet }», fila { $row }, columna { $column }: «{ $value }» es de otro estado que el de la fila.
    .why = Uno de los dos está mal.
    .do = Mire el propio acuerdo.
listing-type-differs = Hoja «{ $sheet }», fila { $row }, columna { $column }: el tipo es «{ $value }», y el nombre dice otra cosa.
    .why = Una ciudad y un condado del mismo nombre son dos gobiernos.
    .do = Mire el propio acuerdo.
listing-no-such-day = Hoja «{ $sheet }», fila { $row }, columna { $column }: «{ $value }» no es un día.
    .why = No se sabe desde cuándo rige el acuerdo.
    .do = Mire el propio acuerdo. El resto de la fila se leyó.
listing-several-days = Hoja «{ $sheet }», fila { $row }, columna { $column }: «{ $value }» tiene varios días; se tomó el último.
    .why = Uno puede ser la renovación del otro.
    .do = Mire el propio acuerdo.
listing-unlikely-day = Hoja «{ $sheet }», fila { $row }, columna { $column }: «{ $value }» es anterior a la ley de la sección 287(g), o está por venir.
    .why = Es probable que sea un error al escribir.
    .do = Mire el propio acuerdo.
listing-unknown-model = Hoja «{ $sheet }», fila { $row }, columna { $column }: «{ $value }» no es un modelo que se conozca aquí.
    .why = No se sabe qué pueden hacer los agentes; se guarda como acuerdo 287(g) de modelo no indicado.
    .do = Mire el propio acuerdo.
listing-no-model = Hoja «{ $sheet }», fila { $row }, columna { $column }: no se indica ningún modelo.
    .why = No se sabe qué pueden hacer los agentes; se guarda como acuerdo 287(g) de modelo no indicado.
    .do = Mire el propio acuerdo.
listing-repeated = La fila { $row } repite lo que la hoja «{ $sheet }», fila { $first }, dice de { $agency }; cuenta una vez.
listing-section = La fila { $row } empieza una parte de la lista: { $value }
listing-note = La fila { $row } es una nota: { $value }

match-identifier = El identificador { $identifier } es el de una agencia de la comunidad.
match-identifier-other-state = El identificador { $identifier } coincide, pero la fila nombra otro estado.
match-geoid = El GEOID { $geoid } es el de la comunidad.
match-geoid-other-state = El GEOID { $geoid } coincide, pero la fila nombra otro estado.
match-geoid-other-kind = El GEOID { $geoid } coincide, pero la agencia es de otra clase de gobierno.
match-other-geoid = El nombre coincide, pero el GEOID { $geoid } es de otro lugar.
match-other-identifier = El nombre coincide, pero { $identifier } no es ninguno de los identificadores que se conocen de la comunidad.
match-no-state = El nombre coincide, pero la fila no dice en qué estado ({ $state }).
match-row-contradicts = El nombre coincide, pero la fila se contradice; vea sus fallos.
match-other-county = El nombre coincide, pero la fila está bajo otro condado ({ $county }).
match-own-agency = Es una de las agencias que se conocen de la comunidad.
match-state = Es una agencia del estado.
match-name = El estado, la clase de lugar y el nombre son los mismos.
match-variant = El estado y la clase de lugar son los mismos; el nombre es otra forma de escribirlo.
match-county-column = El nombre no dice «county», pero la fila está bajo el condado { $county }.
match-more-words = Contiene el nombre del lugar, y más: { $words }. Puede ser una agencia aparte.
match-sheriff-of-what = Un sheriff con este nombre, sin decir si es de una ciudad o de un condado.
match-whose-jail = El nombre del lugar, sin decir si es de una ciudad o de un condado.
match-city-in-name = «City» puede ser parte del nombre de otro lugar.
match-kind-not-told = El nombre no dice qué clase de lugar es; una ciudad puede llamarse igual que este lugar ({ LABEL($kind, of: "community") }).
match-joint = Una agencia conjunta de varios lugares, este entre ellos.
match-spelling = Casi el mismo nombre: un error al escribir, u otro lugar.
match-several-places = Varios lugares de este nombre están bajo condados distintos; este, bajo { $county }.
match-decided-yes = Una persona decidió que es de la comunidad.
match-decided-no = Una persona decidió que no es de la comunidad.

beside-none-seen = La lista federal nombra a { $agency } ({ LABEL($model, of: "agreementkind") }{ $dated ->
    [yes] , firmado { DAY($signed) }
   *[no] {""}
}), y los documentos de la comunidad no contienen tal acuerdo.
    .do = Pida a la agencia el acuerdo, y quién lo aprobó.
beside-reported-none = La lista federal nombra a { $agency } ({ LABEL($model, of: "agreementkind") }{ $dated ->
    [yes] , firmado { DAY($signed) }
   *[no] {""}
}), pero una persona funcionaria informa que no hay ninguno.
    .do = Muéstrele la fila (hoja «{ $sheet }», fila { $row }), y pregunte de nuevo por escrito.
beside-both-in-force = La lista federal y los documentos de la comunidad muestran un acuerdo de { $agency } en vigor.
beside-refused-but-listed = Un texto en vigor rechaza tales acuerdos, y la lista federal nombra a { $agency }, fila { $row }.
    .do = Pregunte cuál de los dos rige, y si hay que terminar el acuerdo.
beside-refused-but-pending = Un texto en vigor rechaza tales acuerdos, y la lista federal muestra a { $agency } como pendiente, fila { $row }.
    .do = Pida a la agencia que retire la solicitud.
beside-papers-only = Los documentos de la comunidad muestran un acuerdo en vigor, y la lista federal no lo nombra{ $open ->
    [0] .
   *[other] , salvo que sea una de las { $open } filas por decidir.
}
    .do = Pregunte si se terminó; la lista puede ir con retraso, o imprimir otro nombre.
beside-neither = Ni la lista federal ni los documentos de la comunidad muestran un acuerdo.
beside-not-registered = La lista federal nombra a { $agency } ({ LABEL($model, of: "agreementkind") }), y el registro no tiene tal acuerdo en vigor.
    .do = Anótelo, con el voto que lo aprobó.
beside-other-day = { $name } se firmó el { DAY($registered) } según el registro, y el { DAY($signed) } según la lista federal.
    .do = Mire el propio acuerdo: uno puede ser una renovación.
beside-registered = El acuerdo de { $agency } está también en el registro.
beside-register-only = { $name } está en vigor según el registro, y la lista federal no lo nombra{ $open ->
    [0] .
   *[other] , salvo que sea una de las { $open } filas por decidir.
}
    .do = Mire si se terminó; la lista puede ir con retraso, o imprimir otro nombre.

listing-title = { $name }{ $dated ->
    [yes] , al { DAY($day) }
   *[no] {""}
}: { $participating } acuerdos de agencias participantes, { $pending } pendientes.
listing-counts = Filas: { $entry } leídas, { $repeated } repetidas, { $section } empiezan una parte, { $note } notas, { $unread } no leídas. { $faults ->
    [0] Ninguna celda quedó en duda.
    [one] Una celda quedó en duda.
   *[other] { $faults } celdas quedaron en duda.
}
listing-found = { $count ->
    [0] La lista no nombra ninguna agencia de { $community }.
    [one] La lista nombra un acuerdo de { $community }:
   *[other] La lista nombra { $count } acuerdos de { $community }:
}
listing-open = { $count ->
    [one] Una fila podría ser de { $community }; debe decidir una persona:
   *[other] { $count } filas podrían ser de { $community }; debe decidir una persona:
}
listing-entry = { $agency }, { $state }: { LABEL($model, of: "agreementkind") }, { LABEL($status, of: "liststatus") }{ $dated ->
    [yes] , firmado { DAY($signed) }
   *[no] {""}
} (hoja «{ $sheet }», fila { $row })
listing-why = { LABEL($confidence, of: "confidence") }: { $reason }
listing-contradictions = Contradicciones
listing-changes = Desde la lista anterior: { $count ->
    [0] nada cambió.
    [one] un cambio.
   *[other] { $count } cambios.
}
listing-change = { $change ->
    [new] Nuevo: { $entry }
    [gone] Ya no está en la lista: { $entry }
    [model] Otro modelo: { $before } → { $entry }
    [day] Otro día: { $before } → { $entry }
   *[status] Pasó a otra parte de la lista: { $before } → { $entry }
}
listing-faults = Lo que no quedó claro
listing-not-all-shown = … y { $count } más; --format json los muestra todos.
