## La ley en torno a las políticas: qué hace la ley de un estado con cada una, y qué se sigue.

law-follows-forbidden = Prohibida por la ley estatal según se leyó ({ $citation }). Nada se redacta sin una advertencia clara y una pregunta para la asesoría jurídica.
law-follows-limited = La ley estatal la limita ({ $citation }). Redacte solo lo que queda abierto y consulte a la asesoría jurídica.
law-follows-required = Ya la da la ley estatal ({ $citation }). Un texto local añade poco más que decirlo; puede ir más lejos donde la ley deja sitio.
law-follows-required-in-part = La ley estatal la da en parte ({ $citation }). Lea el texto local sobre este mínimo: vale por lo que añade.
law-follows-not-reached = Abierta para ustedes, hasta donde se leyó la ley estatal ({ $citation }).
law-follows-not-reached-by-statute = Abierta para ustedes en cuanto a estas leyes: no la alcanzan ({ $citation }). No quiere decir que toda otra ley la permita.
law-follows-unknown = Se desconoce: nadie ha leído la ley de este estado para esto. Consulte a la asesoría antes de redactar.
law-follows-unsettled = Se desconoce: lo hallado no lo resuelve ({ $citation }). Consulte a la asesoría antes de redactar.
law-follows-no-state = Se desconoce: no se dijo el estado de la comunidad. Nómbrelo como en “Alder Bay, MI”.
law-follows-strange-state = Se desconoce: “{ $state }” no es un estado cuya ley se guarde aquí.

# Una línea y sus filas en palabras.
law-heading = Qué hace la ley estatal
law-lead = La línea estatal no cambia ningún veredicto. Dice qué se sigue para quien adoptaría la política aquí. Las filas dicen de cuándo son; lo que nadie ha comprobado en su fuente lo dice.
law-in-part = { $effect }, en parte
law-unverified = sin comprobar, compruebe
law-stale = vieja: vista el { DAY($date) }, mire de nuevo
law-as-of = al { DAY($date) }
law-effective = en vigor desde el { DAY($date) }
law-expires = termina el { DAY($date) }
law-recheck = mirar de nuevo desde el { DAY($date) }
law-reaches = Obliga a: { $bodies }.
law-clock = { $days } { $unit ->
    [business] días hábiles
   *[calendar] días
}
law-clock-removal = { $days } { $unit ->
    [business] días hábiles
   *[calendar] días
}, { $removal } con expulsión en curso
law-pending-short = Pendiente, no es ley: { $citations }.
law-beside-short = Junto a ello: { $citations }.
law-circuit-heading = Circuito federal
law-rows = Las filas en que se apoya, con sus fuentes
law-rests-on = Descansa en
law-pending = Pendiente, no es ley
law-beside = Junto a ello

# latchstring law
law-show-head = { $name } ({ $state }) · { DAY($date) } · ley { $version }
law-show-kind = Para este tipo de lugar: { $kind }
law-show-depth = Guardado a fondo, cláusula por cláusula; cada fila dice si se leyó su fuente.
law-show-circuit = Circuito federal { $circuit }: { $reading }
law-show-cases = Sentencias de su circuito y de sus propios tribunales
law-show-lists = Listas políticas que nombran un lugar de aquí (no son ley)
law-show-statutes = Leyes y normas federales
law-show-circuits = Cómo leen los circuitos 8 U.S.C. 1373, y sus sentencias
law-show-supreme = La Corte Suprema
law-show-state-courts = Tribunales de los estados
law-show-grants = Condiciones de los fondos federales
law-show-political = Listas políticas (no son ley)
law-show-listed = Nombrados, hasta donde se sabe: { $places }
law-show-withdrawn = retirada
law-table-key = { $letter } { $effect }
law-table-marks = Minúscula: solo una parte. “*” nadie la ha comprobado en su fuente. “!” vieja.
law-sound = No se halló ningún fallo en la ley de { $states } estados y D.C. ({ $rows } filas, { $verified } de ellas leídas en su fuente).

# Quién obliga a quién.
reach-known = Quién obliga a quién se tomó de lo que se guarda de { $state }: latchstring law bodies { $state } lo muestra.
reach-default = Quién obliga a quién se tomó de una imagen general, no de la ley de este estado ({ $state }). Pregunte a la asesoría quién puede ordenar a quién.
reach-no-such-place = En { $state } no hay lugares de este tipo ({ LABEL($community, of: "community") }). No pudo decirse quién obliga a quién.
bodies-head = { $state } · { $kind }
bodies-here = Órganos del lugar, y qué aprueba cada uno
bodies-near = Órganos que sirven a su gente y están fuera de su mando
bodies-ways = Vías para cada política, la mejor primero
bodies-sources = Fuentes
bodies-elected = electo
steps-law = Ley estatal: { $effect }
steps-binds = Obliga a: { $bodies }
steps-asks = Solo pide, y no obliga: { $body }

# De qué se queja la revisión de la ley.
law-state-missing = No hay filas de { $state }.
    .why = A una comunidad de allí no se le diría nada de la ley de su estado.
    .do = Añada law/states/{ $state }.yml con al menos una fila; “unknown” es una respuesta.
law-state-strange = “{ $state }” no es un estado, o su archivo lleva otro nombre.
    .why = Quien conoce el estado debe hallar el archivo, y un archivo puede tapar a otro.
    .do = Use las dos letras del estado y nombre así el archivo.
law-state-empty = { $state } no tiene filas.
    .why = Nadie sabría si se leyó.
    .do = Añada una fila que diga qué se buscó.
law-address = “{ $address }” no es una sola dirección web.
    .why = Quien lee debe poder abrir la fuente.
    .do = Escriba una dirección, desde http hasta su final, y nada más.
law-id-twice = El id { $id } está dos veces.
    .why = Los informes nombran la fila por él.
    .do = Dé otro id a una de ellas.
law-policy-unknown = No hay ninguna política “{ $policy }”.
    .why = La fila no se mostraría en ninguna parte.
    .do = Use el id de una política del catálogo.
law-trigger-count = El activador { $trigger } no está una sola vez en la tabla con una política a la que afecte.
    .why = Una ley con este activador no haría nada, o haría dos cosas.
    .do = Deje una entrada y diga a qué políticas afecta.
law-policy-uncovered = Ningún activador afecta a { $policy }, y no está entre las nunca alcanzadas.
    .why = En un estado con tales leyes no podría decirse nada de ella.
    .do = Añádala a un activador o a “never_reached”.
law-row-idle = La fila { $id } no hace nada ni está junto a nada.
    .why = Nunca se mostraría.
    .do = Dele activadores, efectos o políticas junto a las que estar.
law-in-part-of-nothing = La fila { $id } dice “en parte” de una política sobre la que no tiene efecto.
    .why = Una parte necesita un todo.
    .do = Añada la política a “effects” o quítela de “in_part”.
law-bill-in-force = La fila { $id } es un proyecto y figura en vigor.
    .why = Un proyecto no es ley.
    .do = Márquela como pendiente, o hágala ley cuando lo sea.
law-note-missing = La fila { $id } no tiene nota en un idioma, o tiene la misma en ambos.
    .why = Alguien no leería nada, o un idioma que no es el suyo.
    .do = Diga con sus palabras qué hace la ley, en inglés y en español.
law-note-is-a-name = La nota de la fila { $id } solo repite cómo se llama la ley.
    .why = Un nombre puede decir lo contrario de lo que una ley hace.
    .do = Diga qué prohíbe o exige.
law-circuit-states = { $state } no está en ningún circuito, está en dos o no es un estado.
    .why = A nadie de allí se le diría cómo leen la ley sus tribunales federales.
    .do = Póngalo una vez.
law-case-unknown = No hay ningún caso “{ $case }”.
    .why = La lectura no descansaría en nada.
    .do = Corrija el id o añada el caso.
law-row-stale = Es del { DAY($date) }: posterior a hoy, de hace más de { $days } días, o pasado su día de revisión.
    .why = La ley cambia; una fila vieja engaña. Se imprime como vieja hasta que alguien mire.
    .do = Que una persona compruebe la fuente y ponga la nueva fecha.
law-commands-independent = Se dice que alguien obliga a este órgano: { LABEL($body, of: "body") }.
    .why = Responde a sus votantes o solo a la ley; un paso ordenaría a quien solo se puede pedir.
    .do = Quítelo de “binds”.
law-place-count = Este tipo de lugar no está una sola vez: { LABEL($community, of: "community") }.
    .why = A nadie de allí se le diría quién obliga a quién.
    .do = Deje una entrada; si el estado no tiene tales lugares, diga “exists: false”.
