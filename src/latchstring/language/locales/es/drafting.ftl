## Borradores: ayuda de la orden, negativas y lo que se dice junto a un borrador.

cli-draft = Redacta el texto con el que el órgano competente puede adoptar una política.
    .more = --policy puede darse varias veces: un solo instrumento las adopta todas. El nombre del archivo dice el formato: .docx, .odt, .md o .pdf. Con --from, los considerandos dicen lo que dicen los papeles de la propia comunidad. Un borrador no es asesoría legal.
    .exit = Estado de salida: 0 el borrador está escrito, 2 uso incorrecto o un borrador que ningún órgano podría aprobar.

option-policies = Una política, por su id o su lugar en la guía; puede darse varias veces.
option-instrument = Lo que ha de ser el borrador: un instrumento que un órgano aprueba o un texto para el público.
option-body = El órgano que lo aprueba, donde varios podrían.
option-report = Un informe de esta comunidad, escrito con --format json.
option-despite-state-law = Redacta también lo que la ley estatal prohíbe, con una advertencia en el texto.
option-chosen = Una opción o un nombre, por ejemplo certification_days=30; las opciones se dicen con cada borrador.

draft-no-policy = No se nombró ninguna política.
draft-wrong-instrument = En { LABEL($kind, of: "community") }, ningún órgano adopta { $policy } por { LABEL($instrument, of: "instrument") }.
    .why = Un texto que su autor no tiene poder de aprobar no obliga a nadie.
    .do = Use uno de estos:
draft-nobody-here = En { LABEL($kind, of: "community") }, el catálogo no conoce ningún órgano que pueda adoptar { $policy }.
    .why = Corresponde a otro tipo de lugar.
    .do = Vea quién puede adoptarla con: latchstring catalogue show { $policy }
draft-wrong-body = Este órgano no aprueba estas políticas por { LABEL($instrument, of: "instrument") }: { LABEL($body, of: "body") }.
    .why = Un texto que su autor no tiene poder de aprobar no obliga a nadie.
    .do = Omita --body, o use uno de estos:
draft-no-common-body = Ningún órgano aprueba por sí solo todas estas políticas por { LABEL($instrument, of: "instrument") }.
    .why = Un instrumento tiene un solo autor.
    .do = Escriba un borrador para cada órgano. Sirven estas vías:
draft-no-text = Todavía no hay texto modelo para { $policy } como { LABEL($instrument, of: "instrument") }.
    .do = Elija otro instrumento, o diga al proyecto que necesita este.
draft-way = { $policy }: { LABEL($instrument, of: "instrument") } · { LABEL($body, of: "body") }
draft-way-asks = { $policy }: { LABEL($instrument, of: "instrument") } · { LABEL($body, of: "body") }; solo pide a: { LABEL($asked, of: "body") }
draft-no-such-choice = Nada en este borrador se llama { $name }.
    .why = Una opción que no cabe en ningún sitio se perdería sin aviso.
    .do = Se pueden fijar: { $known }
draft-choice-not-allowed = «{ $value }» no puede estar en { $name }.
    .why = Permitido: { $allowed }
    .do = Dé uno de estos valores, o palabras sencillas en una línea sin llaves ni barras.
draft-set-not-pair = «{ $given }» no es una opción.
    .do = Escriba un nombre, un signo igual y un valor: --set certification_days=30
draft-no-such-format = No se conoce el formato de { $file }.
    .do = Termine el nombre del archivo con uno de estos: { $formats }
draft-extra-missing = Para escribir { $format } hace falta el módulo { $module }, que no está instalado.
    .do = Instálelo con: pip install 'latchstring[drafts]'. Markdown (.md) y OpenDocument (.odt) no necesitan nada más.
draft-public-policy = El texto { $text ->
    [police_statement] declaración de la policía
   *[other] página sobre certificaciones
} informa solo de { $policy }.
    .do = Nombre esa política y ninguna otra.
draft-public-nobody = En { LABEL($kind, of: "community") }, ninguna agencia publica { $text ->
    [police_statement] declaración de la policía
   *[other] página sobre certificaciones
}.
    .do = Redáctelo para la ciudad o el condado cuya policía, sheriff o fiscalía les sirve.

draft-forbidden = La ley estatal, tal como se leyó, lo prohíbe en { $state }: { $policies } ({ $citation }).
    .why = Un órgano que aprueba un texto prohibido puede ser demandado y multado, y en algunos estados sus miembros pueden perder el cargo.
    .do = Pregunte antes a la asesoría jurídica. Para ver de todos modos un borrador, con una advertencia dentro, añada --despite-state-law
draft-slower-than-state = { $name } no puede ser más de { $most } días aquí ({ $citation }).
    .why = Un plazo local no alarga uno de la ley estatal.
    .do = Fíjelo en { $most } o menos.
draft-law = La ley estatal sobre { $policy }: { LABEL($effect, of: "effect") }. { $basis }
draft-law-unread = No se leyó ninguna fuente primaria de esto; compruébelo.

draft-told-body = Lo aprueba: { LABEL($body, of: "body") }
draft-told-asks = { $policy }: este texto pide y no obliga a ese cargo: { LABEL($body, of: "body") }.
draft-told-blanks = Por llenar ({ $count }): { $blanks }
draft-told-choices = Opciones (fije otra con --set nombre=valor):
draft-told-choice = { $name } = { $value } · { $reason }

option-packet = Escribe el paquete entero para el concejo en esta carpeta: memorando, borrador, lo que sustituye, lo que hicieron otros, renglones de costo.
option-for-counsel-packet = Con --packet: también la parte para la asesoría jurídica, que no debe publicarse.
draft-unverified = (sin comprobar, verifique)
draft-packet-public = Un texto para el público no lo aprueba un concejo, así que no tiene paquete.
    .do = Escríbalo con -o.
draft-packet-counsel = --for-counsel pertenece a un paquete.
    .do = Añada --packet y una carpeta.
draft-packet-written = Escrito: { $files }
draft-counsel-beware = { $file } es solo para la asesoría jurídica: enumera lo que preguntaría un adversario. Guárdelo aparte del paquete.
draft-unreviewed = Ninguna persona que hable { $language } ha revisado todavía este texto. Haga que lo lean antes de publicarlo y quite esta nota.
