## Campañas: una adopción desde la carencia hasta la revisión.

cli-campaign = Sigue una adopción: presentada, votada, en vigor, revisada.
cli-campaign-status = Dice dónde está cada campaña de un archivo y qué cambiaron las enmiendas.
cli-campaign-next = Dice qué sigue en cada campaña, lo atrasado primero.
cli-campaign-compare = Dice qué cambió un texto adoptado respecto de su borrador.

campaign-stands = { $stage ->
    [gap] Se encontró la carencia
    [drafted] Redactada
    [introduced] Presentada
    [committee] En comisión
    [voted] Votada
    [in_force] En vigor
    [reviewed] Revisada
   *[withdrawn] Retirada
} desde el { DAY($date) } ({ $days ->
    [one] un día
   *[other] { $days } días
}) · { LABEL($instrument, of: "instrument") } · { LABEL($body, of: "body") }
campaign-vote = { $passed ->
    [passed] Aprobada
   *[failed] No aprobada
} el { DAY($date) }: { $ayes } a favor, { $nays } en contra, { $abstained } abstenciones
campaign-waits = Lleva { $days } días esperando. Lo que espera mucho suele olvidarse: pregunte.
campaign-who = Quién: { LABEL($body, of: "body") }
campaign-due = Antes del { DAY($date) }
campaign-overdue = Atrasado desde el { DAY($date) }
campaign-nothing-next = No queda nada abierto.
campaign-next-draft = Escriba el borrador: latchstring draft
campaign-next-introduce = Pida a un miembro que presente el borrador, con el paquete para el concejo.
campaign-next-sign = Lleve el borrador a quien lo firma; después anote el día en que entra en vigor.
campaign-next-vote = Pida una audiencia y una votación; lleve a las personas a quienes concierne.
campaign-next-after-no = No se aprobó. Pregunte qué cambiaría un voto, cambie el borrador y preséntelo otra vez.
campaign-next-in-force = Se aprobó. Anote el día en que entra en vigor y guarde el texto adoptado junto al archivo.
campaign-next-ahead = La próxima fecha está fijada: { $stage ->
    [in_force] entra en vigor.
    [voted] la votación.
    [committee] la comisión.
   *[other] { $stage }.
}
campaign-next-review = Revísela: lea el informe anual, pregunte a las personas a quienes concierne y repita la evaluación.
campaign-no-paper = El papel { $name } no está junto al archivo, así que no se comparó nada.

campaign-as-drafted = Se adoptó como estaba redactada.
campaign-no-effect = Ninguna política se debilitó ni se reforzó, hasta donde nuestro lector puede ver.
campaign-clauses = { $count ->
    [one] Una cláusula no está como en el borrador:
   *[other] { $count } cláusulas no están como en el borrador:
}
campaign-clause-added = Añadida:
campaign-clause-removed = Quitada:
campaign-clause-changed = Cambiada:
campaign-more-clauses = { $count } más.
campaign-lost = { $policy }: el texto adoptado ya no la adopta.
campaign-gained = { $policy }: el texto adoptado la adopta ({ LABEL($strength, of: "strength") }); el borrador no.
campaign-weaker = { $policy }: más débil. El borrador obligaba con firmeza; el texto adoptado va solo una parte del camino.
campaign-stronger = { $policy }: más fuerte que el borrador.
campaign-exception-added = { $policy }: se añadió una excepción ({ LABEL($type, of: "carveout") }): «{ $quote }»
campaign-exception-removed = { $policy }: se quitó una excepción ({ LABEL($type, of: "carveout") }).
campaign-contrary-added = { $policy }: una frase dice ahora lo contrario: «{ $quote }»
campaign-no-longer-bound = { $policy }: ya no obliga a: { LABEL($bodies, of: "body") }.

campaign-twice = { $file }, línea { $line }: dos campañas se llaman { $campaign }.
    .why = Una de ellas se perdería en cada lista.
    .do = Dé a cada una su propio nombre.
campaign-no-events = { $file }, línea { $line }: en { $campaign } todavía no ha pasado nada.
    .why = Una campaña empieza con una carencia encontrada o con un borrador.
    .do = Escriba el primer suceso: stage gap, con su fecha.
campaign-no-policy = { $file }, línea { $line }: { $campaign } nombra una política que el catálogo no conoce: { $policy }.
    .do = Vea la lista con: latchstring catalogue list
campaign-no-power = { $file }, línea { $line }: en { LABEL($kind, of: "community") }, este órgano no adopta { $policy } por { LABEL($instrument, of: "instrument") }: { LABEL($body, of: "body") }.
    .why = Un texto que su autor no tiene poder de aprobar no obliga a nadie.
    .do = Vea quién puede con: latchstring catalogue show { $policy }
campaign-first-stage = { $file }, línea { $line }: { $campaign } empieza con { $stage }.
    .why = Lo que nunca se encontró ausente ni se redactó no puede haber ido más lejos.
    .do = Empiece con uno de estos: { $allowed }
campaign-no-such-move = { $file }, línea { $line }: en { $campaign }, { $stage } no puede seguir a { $after }.
    .why = No se vota lo que no se presentó, y no está en vigor lo que no se aprobó o firmó.
    .do = Después de { $after } viene uno de estos: { $allowed }
campaign-after-no = { $file }, línea { $line }: en { $campaign }, { $stage } no puede seguir a una votación perdida.
    .why = Lo que no se aprobó no está en vigor.
    .do = Después viene uno de estos: { $allowed }
campaign-goes-back = { $file }, línea { $line }: en { $campaign }, { $stage } lleva fecha { $date }, anterior al suceso de arriba ({ $before }).
    .why = Los días y plazos se cuentan desde estas fechas.
    .do = Ponga los sucesos en orden, o corrija la fecha.
campaign-vote-missing = { $file }, línea { $line }: en { $campaign }, la votación no dice si se aprobó.
    .why = De ello depende lo que sigue.
    .do = Añada: vote: {"{"}passed: true, ayes: 5, nays: 2{"}"}
campaign-vote-not-voted = { $file }, línea { $line }: en { $campaign }, hay una votación en { $stage }.
    .why = Una votación pertenece a la etapa voted.
    .do = Haga de ella un suceso propio.
