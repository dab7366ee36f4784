## De los hallazgos a la evaluación: por qué un resultado y qué hacer después.

# Por qué un documento no pone nada en vigor.
standing-proposed = El documento es una propuesta y no está aprobado.
standing-repealed = El documento está derogado o reemplazado.
standing-expired = El documento venció el { DAY($date) }.
standing-not-yet = El documento entra en vigor solo el { DAY($date) }.

note-same-words = Las mismas palabras que { $name }; se contaron una sola vez.

# Por qué un resultado. El primer mensaje de un resultado es su razón breve.
verdict-adopted-because = { $count ->
    [one] En vigor, sin excepción amplia, en { $name }.
   *[other] En vigor, sin excepción amplia, en { $count } pasajes; el primero está en { $name }.
}
verdict-narrow-exceptions = Las únicas excepciones son limitadas y dejan la regla entera: { LABEL($types, of: "carveout") }.
verdict-weaker-texts = { $count ->
    [one] Otro pasaje en vigor es más débil.
   *[other] Otros { $count } pasajes en vigor son más débiles.
}
verdict-excepted-because = { $count ->
    [one] En vigor en { $name }, con excepciones amplias.
   *[other] En vigor en { $count } pasajes, el primero en { $name }, todos con excepciones amplias.
}
verdict-broad-exceptions = Las excepciones: { LABEL($types, of: "carveout") }.
verdict-own-exception = { $count ->
    [one] Un pasaje de { $name } permite lo contrario; es una excepción de la regla en la misma sección, así que no es un conflicto.
   *[other] { $count } pasajes permiten lo contrario, el primero en { $name }; son excepciones de una regla en la misma sección, así que no son un conflicto.
}
verdict-partial-because = { $count ->
    [one] Solo una parte está en vigor, en { $name }: queda a criterio de alguien, es un solo programa o es una parte de la política.
   *[other] Solo hay partes en vigor en { $count } pasajes, el primero en { $name }: quedan a criterio de alguien, son un solo programa o son una parte de la política.
}
verdict-conflicting-because = { $adopts } la adopta; { $contrary } dice lo contrario; los dos cuentan como vigentes.
verdict-conflicting-within = Dos lugares de { $name } dicen cosas opuestas, y cuenta como vigente.
verdict-conflicting-unbound = Obligan a órganos distintos y ninguno puede obligar al otro: falta obligar a alguien, y no es un conflicto de leyes.
verdict-form-asks = { $count ->
    [one] Un formulario lo pregunta de todos modos
   *[other] Los formularios lo preguntan de todos modos, { $count } veces
}: { $form }, «{ $words }».
verdict-contrary-because = { $count ->
    [one] { $name } dice lo contrario, y nada en vigor la adopta.
   *[other] { $count } pasajes dicen lo contrario, el primero en { $name }, y nada en vigor la adopta.
}
verdict-mentioned-because = { $count ->
    [one] Un pasaje habla de ella y no pone nada en vigor.
   *[other] { $count } pasajes hablan de ella y no ponen nada en vigor.
}
verdict-nothing-exposed-because = No se encontró ningún texto en vigor que limite dar o guardar información sobre el estatus migratorio.
verdict-clause-answered = { $count ->
    [one] Un pasaje de { $name } limita la información sobre el estatus migratorio; una cláusula de salvaguarda de la misma norma lo cubre.
   *[other] { $count } pasajes limitan la información sobre el estatus migratorio, el primero en { $name }; una cláusula de salvaguarda de la misma norma los cubre.
}
verdict-not-in-force = { $count ->
    [one] Un pasaje está en un documento que no está en vigor ({ $name }), así que cuenta como mención.
   *[other] { $count } pasajes están en documentos que no están en vigor (el primero: { $name }), así que cuentan como menciones.
}
verdict-status-not-stated = { $count ->
    [one] { $name } no dice si está en vigor; se tomó como vigente.
   *[other] { $count } de estos documentos no dicen si están en vigor (el primero: { $name }); se tomaron como vigentes.
}
verdict-searched = { $count ->
    [one] Se leyó completo un documento de los tipos donde estaría ({ LABEL($kinds, of: "kind") }).
   *[other] Se leyeron completos { $count } documentos de los tipos donde estaría ({ LABEL($kinds, of: "kind") }).
}
verdict-searched-any = { $count ->
    [one] Se leyó completo un documento.
   *[other] Se leyeron completos { $count } documentos.
}
verdict-kinds-missing = { $count ->
    [one] No se leyó completo ningún documento de este tipo: { LABEL($kinds, of: "kind") }.
   *[other] No se leyó completo ningún documento de estos tipos: { LABEL($kinds, of: "kind") }.
}
verdict-read-in-part = { $count ->
    [one] { $name } contaría, pero no se leyó completo.
   *[other] { $count } documentos contarían, pero no se leyeron completos; el primero es { $name }.
}
verdict-no-papers = No se leyó ningún documento.

# Conflictos.
conflict-across-papers = { $adopts } adopta la política; { $contrary } dice lo contrario.
conflict-within-one-paper = Dos secciones de { $adopts } dicen cosas opuestas.
conflict-same-body = Los dos obligan al mismo órgano: { LABEL($bodies, of: "body") }.
conflict-status-not-stated = { $name } no dice si está en vigor. Si no lo está, no hay conflicto.
conflict-not-bound = { $adopts } obliga a { LABEL($others, of: "body") }; { $contrary } obliga a { LABEL($bodies, of: "body") }. Ninguno puede obligar al otro, así que no es un conflicto de leyes: la política no se ha puesto en vigor para { LABEL($bodies, of: "body") }.
conflict-old-text = { $old } todavía imprime un texto antiguo: { $new } es posterior y lo cambió.
conflict-repealed-text = { $old } todavía imprime un texto que { $new } deroga o reemplaza.
conflict-two-versions = { $one } y { $other } son dos versiones de un mismo texto y dicen lo contrario; sus fechas no dicen cuál es posterior.

# Cuál de dos textos prevalece, y por qué.
authority-state = La ley estatal está por encima de la local; por eso { $higher } prevalece sobre { $lower }.
authority-higher = { $higher } ({ LABEL($kind, of: "kind") }) está por encima de { $lower } ({ LABEL($below, of: "kind") }); por eso prevalece.
authority-later = Ambos tienen el mismo rango; { $later } es posterior ({ DAY($date) }) y prevalece sobre { $earlier } donde no caben los dos.
authority-no-dates = { $one } y { $other } tienen el mismo rango y sus fechas no dicen cuál es posterior; aquí no se antepone ninguno.
authority-agreement = { $name } es un acuerdo. No está en ningún orden con las reglas: obliga a quien lo firmó hasta que termine como él mismo dice.
authority-unknown = No se puede decir cuál de { $one } y { $other } tiene más rango; aquí no se antepone ninguno.

# Qué remediaría un conflicto.
cure-within = Enmiende una de las dos secciones de { $name } y diga cuál de ellas rige.
cure-higher = Ajuste { $lower } a { $higher }, o derogue la parte que dice lo contrario; hasta entonces hay que decir por escrito al personal que { $higher } prevalece.
cure-later = Derogue expresamente la parte de { $lower } que { $higher } contradice; una derogación tácita se discute.
cure-state-law = Ningún voto local cambia { $higher }. Ajuste { $lower } a esa ley, o pida a la legislatura que la cambie.
cure-agreement = Termine { $name } con el aviso que él mismo pide, o cámbielo por escrito con la otra parte; una regla sola no lo termina.
cure-nobody-prevails = Pida al órgano que aprobó ambos que enmiende { $one } o { $other } y diga cuál queda.
cure-not-bound = Pida a { LABEL($bodies, of: "body") } que adopte la política con un acto propio: { $adopts } no puede hacerlo por { $contrary }.
cure-old-text = Imprima el texto tal como queda después de { $new }, marque como derogadas las palabras antiguas de { $old } y retire las copias viejas.
cure-two-versions = Averigüe cuál de { $one } y { $other } está en vigor, y marque el otro como reemplazado.
cure-savings = Escriba una cláusula de salvedad en { $name } mismo; la de otro papel no llega hasta él.

# Próximos pasos.
step-ask-unbound = Pida un cambio de { $contrary }; { $adopts } no obliga a quienes ese documento obliga.
step-repair-conflict = Ajustar { $contrary } a lo que dice { $adopts }, o derogar la parte que dice lo contrario.
step-repair-within = Hacer que las secciones de { $name } concuerden; una de ellas dice lo contrario.
step-change-contrary = Enmendar o derogar la parte de { $name } que dice lo contrario.
step-end-agreement = Decidir si se termina el acuerdo en { $name }; su propia cláusula de terminación dice cómo.
step-savings-clause = Pedir a los abogados que lean { $name } junto a 8 U.S.C. 1373 y 1644, y añadir una cláusula de salvaguarda donde falte.
step-state-law = { $name } es ley estatal; un órgano local no puede cambiarla. Preguntar a los abogados qué deja abierto.
step-collect = { $count ->
    [one] Reunir documentos de este tipo, porque sin ellos no se puede responder sobre una política: { LABEL($kinds, of: "kind") }.
   *[other] Reunir documentos de este tipo, porque sin ellos no se puede responder sobre { $count } políticas: { LABEL($kinds, of: "kind") }.
}
step-read-again = { $count ->
    [one] Hacer legible { $name } (la lista de documentos dice cómo), porque una política depende de él.
   *[other] Hacer legible { $name } (la lista de documentos dice cómo), porque { $count } políticas dependen de él.
}
step-first = Antes de diseñar nada, dar el primer paso que nombra el catálogo: latchstring catalogue show { $policy }
step-adopt = Adoptarla; nada en vigor habla de ella.
step-adopt-mentioned = Ponerla en vigor; hasta ahora los documentos solo hablan de ella.
step-complete = Completarla: poner en vigor el resto de la política y cambiar «podrá» y «debería» por «deberá» donde la ley lo permita.
step-adopt-given = La ley estatal ya lo da. Escríbalo aquí, para que el personal y los residentes lo sepan, y añada lo que la ley deja abierto.
step-ask-outside = { $count ->
    [one] Una política vigente aquí ({ $policies }) no obliga a esta oficina. Pídale que adopte lo mismo para sí.
   *[other] { $count } políticas vigentes aquí ({ $policies }) no obligan a esta oficina. Pídale que adopte lo mismo para sí.
}
step-forbidden = No dé ningún paso en esta política antes de que la asesoría haya mirado: la ley estatal, según se leyó, la prohíbe ({ $citation }).
step-narrow-exceptions = Revisar las excepciones de { $name } y reducirlas donde sean más amplias que su motivo.

# Explicar un hallazgo.
explain-mention = Es una mención: no pone nada en vigor y no contradice nada.
explain-idle = Un documento que no está en vigor no cambia ningún resultado; el pasaje cuenta como mención.
explain-adopts = Cuenta a favor de la política, porque su documento está en vigor o no dice otra cosa.
explain-contrary = Cuenta en contra de la política, porque su documento está en vigor o no dice otra cosa.
explain-own-exception = Se leyó como excepción de una regla de la misma sección, no como conflicto con ella.
explain-answered = Limita la información, y una cláusula de salvaguarda de la misma norma lo cubre.
explain-unknown = Ningún hallazgo tiene el identificador { $id }.
    .why = Las razones se guardan por hallazgo.
    .do = Copie un identificador del informe, o al menos sus primeras cuatro letras.
explain-several = { $count } hallazgos tienen identificadores que empiezan con { $id }.
    .why = Cada hallazgo tiene sus propias razones.
    .do = Escriba más letras del identificador.

# answers.yml
answers-unknown-policy = { $file }, respuesta { $number }: no existe la política «{ $policy }».
    .why = Una respuesta sin política no podría imprimirse en ningún lugar.
    .do = Use una de estas: { $allowed }.
answers-agreement-elsewhere = { $file }, respuesta { $number }: «agreement» está junto a { $policy }.
    .why = Solo no_287g pregunta por un acuerdo.
    .do = Quítelo, o nombre la política no_287g.
answers-says-nothing = { $file }, respuesta { $number } ({ $policy }): debe decir qué se hace y quién lo dice.
    .why = Un informe de nadie no se puede comprobar.
    .do = Complete «says» y «who».
