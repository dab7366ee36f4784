## Certificación de víctimas: solicitudes del Formulario I-918 Suplemento B y del I-914 Suplemento B.

certification-desk = Certificación de víctimas
kind-certification-certification = Solicitudes de certificación de víctimas
certification-intake = Llegó una solicitud
certification-never-ask = No pregunte por la situación migratoria, los papeles ni dónde nació alguien. Solo quien solicita puede decir que hay una fecha de audiencia, para ir más rápido.
certification-received = ¿Cuándo llegó la solicitud?
certification-form = Formulario
    .why = Un formulario no sustituye al otro. Para dos hechos o dos víctimas haga dos solicitudes.
certification-form-is = { $what ->
    [u] U: Formulario I-918 Suplemento B
   *[t] T: Formulario I-914 Suplemento B (trata)
}
certification-victim = Nombre de la víctima
certification-other-names = Otros nombres y formas de escribirlos
    .why = Uno por línea. El expediente puede estar con otra ortografía o uno de dos apellidos.
certification-requester = Quién solicita
certification-requester-is = { $what ->
    [victim] La víctima
    [lawyer] Un abogado
    [advocate] Un defensor o una organización
   *[family] Padre, madre, tutor o allegado
}
certification-requester-name = Nombre de quien solicita por la víctima
certification-authorised = Se mostró la autorización escrita de la víctima
    .why = Formulario G-28 o autorización firmada. No hace falta si solicita la víctima.
certification-for-suspect = Quien solicita también habla por el sospechoso
    .why = No le diga nada, tampoco que existe una solicitud. Consulte al abogado de la institución.
certification-suspects-side = Quien solicita también habla por el sospechoso. No se dice ni se envía nada. Consulte al abogado de la institución y luego detenga la solicitud o corrija el registro.
certification-language = Idioma de las cartas
certification-channel = Forma segura de contacto
    .why = El sospechoso puede vivir en la misma dirección o compartir el teléfono. Nada se envía a la casa.
certification-channel-is = { $what ->
    [in_person] En persona
    [telephone] Teléfono seguro
    [email] Correo electrónico seguro
    [representative] Por medio del representante
   *[safe_address] Dirección postal segura, no la casa
}
certification-contact = El número o la dirección segura
certification-contact-needed = Escriba el número o la dirección segura, o elija “En persona”.
certification-never = Nunca llamar ni escribir a
    .why = Números y lugares que el sospechoso puede ver.
certification-not-home = Nunca se envía a la casa por defecto, y nunca se avisa al sospechoso.
certification-report = Número de denuncia o de caso
    .why = Está sellado; la solicitud se encuentra con el número completo.
certification-dates = Cuándo ocurrió
certification-incident = Qué ocurrió, según quien solicita
certification-grounds = ¿Es urgente?
    .why = Solo lo que quien solicita dice por su cuenta.
certification-ground-is = { $what ->
    [removal] Hay una fecha en la corte de inmigración
    [detained] La persona está detenida
   *[ageing_out] Un hijo cumple 21 años, o un hermano 18
}
certification-hearing = Fecha de la audiencia, si quien solicita la dio
    .why = La respuesta debe estar antes de ese día.
certification-birthday = Día en que un hijo cumple 21 o un hermano 18
    .why = Después de ese día la misma petición ya no les ayuda.
certification-another = Es otra solicitud, no la misma otra vez
certification-already = La misma víctima tiene una solicitud abierta sobre esta denuncia: { $number }. Véala; si esta es otra, marque la casilla.
certification-urgent = Urgente
certification-answer-by = Responder a más tardar
certification-answered = Respondida el
certification-safe-by = con seguridad
certification-not-checked = no se comprobó en la fuente, compruébelo antes de confiar
certification-unverified = { $words } (no se comprobó en la fuente)
certification-own-policy = No se halló regla estatal; la política propia fija el plazo.
certification-about = Sobre la solicitud
certification-others = Otras solicitudes sobre esta denuncia
certification-kept-apart = Este archivo se guarda aparte del expediente de investigación. No ponga copia allí.
certification-two-forms = Esto habla de trata. Una declaración T también puede ayudar. Ningún formulario sustituye al otro.
certification-papers = Cartas y papeles
certification-letter = { $what ->
    [acknowledgment] Carta: recibimos su solicitud
    [more] Carta: necesitamos algo más
    [referral] Carta: otra institución tiene el expediente
    [returned] Carta con el formulario firmado
    [denial] Carta: no pudimos firmar
    [withdrawal] Carta: se retira el formulario
   *[designation] Carta de designación
}
certification-hand-over-by = Entregar solo así:
certification-sheet = Hoja para el formulario federal
    .why = Copie esto al formulario de exactamente esta edición. Es para la mesa de quien firma y no sustituye al formulario.
certification-edition-unverified = Los campos no se compararon con el formulario impreso de { $edition }. Busque primero en uscis.gov la edición vigente.
certification-field = Campo
certification-value = Qué escribir
certification-leave-blank = Déjelo en blanco. La institución no lo pregunta ni lo llena.
certification-not-known = No se sabe aquí. Escriba “ninguno” o “desconocido”, no lo deje vacío.
certification-by-person = A mano, por quien firma o quien solicita
certification-type-local = Local
certification-checklist = Lista para quien firma
    .why = Estas son todas las preguntas que una institución puede hacer. Una solicitud que las cumple se firma.
certification-question = Pregunta
certification-answer = Respuesta
certification-rule = Regla
certification-not-yours = Lo que no le toca
    .why = Si el abuso fue sustancial, si la persona puede quedarse y los antecedentes penales los decide solo USCIS.
certification-check-ink = Firmo a mano, con tinta, en el original. Sin sello ni firma electrónica.
certification-check-date = Escribo la fecha de hoy. Mi designación empezó antes de hoy y no ha terminado.
certification-check-blank = Dejamos el número A en blanco, y ningún otro campo está vacío.
certification-advice = A qué llevan las respuestas
    .why = La mesa recomienda; usted decide, y su nombre queda con la decisión.
certification-outcome = { $what ->
    [look] Algo no se sabe todavía:
    [refer] Otra institución tiene el expediente:
    [supervisor] Primero mira un supervisor:
    [deny] Las respuestas sostienen una negativa:
   *[sign] Se cumplen todas las preguntas: firmar.
}
certification-may-be = Qué pueden ser las palabras de la denuncia
certification-answer-is = { $what ->
    [yes] Sí
    [no] No
   *[unknown] No se sabe aún
}
certification-excuse = Si se negó a ayudar: por qué
    .why = El miedo, el trauma, el idioma o la edad excusan una negativa. No poder hablar por el idioma no es negarse.
certification-excuse-is = { $what ->
    [none] No se negó, o nada lo excusa
    [trauma] Trauma
    [safety] Miedo o seguridad
    [language] Idioma
   *[under_18] Menor de 18
}
certification-activity = Qué actividad se detectó
    .why = Cuenta lo que se detectó, no de qué se acusó. Las marcadas (·) están en las palabras de la solicitud. Usted decide.
certification-extent = Hasta dónde, o qué tan cerca
certification-extent-is = { $what ->
    [named] En la lista
    [attempt] Tentativa
    [conspiracy] Conspiración
    [solicitation] Incitación
   *[similar] Similar en naturaleza y elementos
}
certification-similar = Si solo es similar: en qué se parecen naturaleza y elementos
certification-similar-needed = Diga en qué se parecen naturaleza y elementos.
certification-edition = Edición al pie del formulario
    .why = Como está impresa allí, por ejemplo 01/20/25.
certification-edition-unreadable = No se halló edición en “{ $printed }”. Está al pie de cada página, como { $current }. USCIS rechaza otras ediciones; mire el formulario y escríbala como está impresa.
certification-edition-outdated = El formulario “{ $printed }” es anterior a { $current }. USCIS devuelve las ediciones viejas. Obténgalo de nuevo en uscis.gov y llene ese.
certification-edition-unknown = El formulario “{ $printed }” no se conoce aquí; { $current } sí. Sus campos pueden haber cambiado. Llénelo a mano y pida que se actualice esta mesa.
certification-narrative = Qué ocurrió, y la participación de la víctima
    .why = Hechos del expediente: quién, qué, cuándo, lesiones vistas. Sin rumores, nada sobre situación migratoria, papeles u origen.
certification-injuries = Lesiones conocidas o documentadas
certification-helpful = Cómo ayudó, ayuda o puede ayudar la víctima
    .why = Pedir auxilio o denunciar es ayudar.
certification-statutes = Leyes que se investigaron o de que se acusó
certification-case-stage = En qué punto está el caso penal
certification-family = Familiares que participaron
certification-doubt = Usted escribió “{ $words }”. { $ask } ¿Por qué se queda?
certification-official = Quién firmó
certification-signed-on = Fecha junto a la firma
    .why = Los seis meses corren desde ese día.
certification-by-hand = Firmado a mano, con tinta, en el original
    .why = USCIS no acepta sello, firma electrónica ni copia de la página.
certification-ground = Motivo de la negativa
    .why = Solo lo que sostienen las respuestas.
certification-grounds-lawful = Motivos válidos
certification-grounds-never = Nunca es motivo
certification-ground-is-lawful = { $what ->
    [Q1] La actividad no está en la lista ni es similar a una de ella
    [Q2] La persona no fue víctima, o participó en la actividad
    [Q3] La persona no tiene información sobre la actividad
   *[Q4] La persona se negó a peticiones razonables de ayuda, sin excusa
}
certification-none-forbidden = Leí lo que nunca es motivo, y nada de eso influyó
    .why = Caso cerrado o abierto, sin arresto, antigüedad del delito, situación migratoria, antecedentes, vivir en otro lugar, ya no se necesita, otra institución, delito menor, lo que haga USCIS, carga de trabajo, idioma.
certification-sounds-like = Usted escribió “{ $words }”. { $because } ({ $citation }) Si no es su motivo, diga qué hace aquí; si no, quítelo.
certification-forbidden = Esto no puede ser motivo ({ $reason }; { $verified ->
    [true] { $citation }
   *[false] { $citation }, sin comprobar en la fuente
}).
certification-ground-not-carried = Las respuestas no sostienen este motivo. Revise las respuestas o elija el motivo que sostienen.
certification-read-the-list = Lea la lista de lo que nunca es motivo y marque que nada de eso influyó.
certification-answer-the-questions = Responda cada pregunta sobre sus palabras, o quite las palabras.
certification-counsel-asked = Se consultó al abogado de la institución
certification-withdrawal-needs = Un formulario firmado se retira por escrito, por un supervisor que consultó al abogado. Consúltelo primero.
certification-say-what = Escriba de qué trata este paso. No puede estar vacío.
certification-not-authorised = Quien solicita por la víctima debe mostrar antes la autorización escrita. Pídala y luego corrija el registro.
certification-review-says = Las respuestas aún no llevan a firmar. Termine primero la revisión.
certification-no-ground = Las respuestas no sostienen una negativa. Solo ellas pueden; una negativa a ayudar espera a un supervisor.
certification-no-account = El formulario necesita un relato de lo ocurrido.
certification-no-activity = El formulario necesita una actividad. Elíjala en la revisión.
certification-no-signer-today = Nadie aquí puede firmar hoy. El titular debe designar a un supervisor, o firmar.
certification-not-signed = Todavía no hay firma.
certification-lapsed = Pasaron más de seis meses desde la firma. Primero hay que firmar de nuevo.
certification-t-does-not-end = Una declaración T no vence. No hay que firmarla de nuevo.
certification-no-safe-way = No se conoce una forma segura de contacto. Corrija el registro o elija “En persona”.
certification-signed-before-draft = La fecha de la firma es anterior al día en que se redactó el formulario. Revise la fecha.
certification-signer-none = Esta persona no puede firmar aquí.
certification-signer-future = La fecha de la firma es futura.
certification-signer-not-by-head = El titular de la institución no firmó la designación.
certification-signer-not-supervisor = Solo se puede designar a un supervisor.
certification-signer-before = La firma es anterior al derecho de firmar ({ $starts }). Hay que firmar de nuevo.
certification-signer-ended = El derecho de firmar había terminado ({ $ends }). Debe firmar otra persona.
certification-signature-by-hand = Solo vale una firma a mano, con tinta, en el original.
certification-freshness = { $what ->
    [good] La firma es válida.
    [expiring] La firma vence pronto. Pregunte si se presentó; si no, firme de nuevo.
   *[lapsed] La firma venció. Firme de nuevo.
}
certification-expiring = Firmas que vencen pronto: pregunte si se presentaron
certification-last-day = Último día en que debería llegar a USCIS
certification-original = USCIS necesita la página original con la tinta, no una copia.
certification-signers = Quién puede firmar
    .why = El titular de la institución, un supervisor que el titular designó por escrito, o un juez (8 CFR 214.14(a)(3)). Un derecho se termina, nunca se cambia.
certification-may-sign = Puede firmar hoy
certification-yes = Sí
certification-no = No
certification-appoint = Agregar a alguien
certification-end-right = Terminar hoy el derecho de { $name }
certification-official-name = Nombre
certification-official-title = Cargo y división
certification-official-office = Con qué derecho
certification-official-supervisory = Es supervisor
certification-official-by-head = El titular de la institución firmó la designación
certification-official-starts = Desde
certification-official-ends = Hasta
certification-official-ends-first = Un derecho no puede terminar antes de empezar.
certification-official-needs = Hace falta para una designación.
certification-office-is = { $what ->
    [head] Titular de la institución
    [designated] Supervisor designado
   *[judge] Juez
}
certification-practice = Cómo lo hacemos
certification-practice-agency = Nombre de la institución
certification-practice-category = Tipo de institución
certification-practice-state = Estado (dos letras)
certification-practice-head = Titular de la institución: nombre y cargo
certification-practice-contact = Dónde y cómo solicitar
    .why = Está en la página pública y en las cartas: teléfono, correo electrónico, lugar y horario.
certification-practice-interpreters = Idiomas e intérpretes
certification-practice-regular-days = Días para responder
certification-practice-urgent-days = Días para responder si es urgente
certification-practice-appeal-days = Días para apelar una negativa
certification-practice-is-public = Mostrar la página pública
certification-practice-too-long = La ley estatal da { $days } días ({ $citation }). Los suyos pueden ser menos, no más.
certification-practice-no-days = Escriba un número de días.
certification-practice-no-contact = La página pública debe decir dónde solicitar.
certification-category-is = { $what ->
    [police] Policía
    [prosecutor] Fiscalía
    [judge] Juez
    [protective] Servicios de protección de menores o adultos
    [labor] Institución laboral o de derechos civiles
   *[other] Otra
}
certification-recommended = Recomendado donde la ciudad fija los suyos: { $regular } días, { $urgent } si es urgente, { $appeal } para apelar.
certification-law-days = { $unit ->
    [business] { $regular } días hábiles, { $urgent } si es urgente.
   *[calendar] { $regular } días, { $urgent } si es urgente.
}
certification-public-page = Ver la página pública
certification-card = Tarjeta para el turno
certification-figures = Cifras
    .why = Un punto está en lugar de un número pequeño y de cualquier otro que lo delataría. El informe exacto es solo para el estado.
certification-download = { $what ->
    [figures] Cifras que se pueden publicar (CSV)
    [rows] Una fila por solicitud, sin personas (CSV)
   *[report] Informe exacto para el estado (CSV)
}
certification-times = Días hasta la respuesta: la mitad en { $median }, el más largo { $longest }.
certification-table = { $what ->
    [outcome] Cómo terminaron las solicitudes
    [denial] Por qué se negaron
    [punctuality] A tiempo o tarde
    [activity] Por actividad
    [requester] Quién solicitó
    [language] Idioma de las cartas
    [signer] Por quien firmó
   *[again] Solicitado de nuevo, firmado de nuevo
}
certification-figure = { $what ->
    [signed] Firmadas
    [denied] Negadas
    [referred] Remitidas
    [stopped] Desistidas
    [withdrawn] Retiradas
    [pending] Pendientes
    [in_time] A tiempo
    [late] Tarde
    [urgent] Urgentes
    [regular] No urgentes
    [reversed] Negadas, luego firmadas
    [asked_again] Solicitadas de nuevo
   *[signed_again] Firmadas de nuevo
}
certification-total = Todas

certification-state-received = Llegó
certification-state-acknowledged = Con acuse de recibo, se busca el expediente
certification-state-waiting = A la espera de algo que falta
certification-state-reviewing = En revisión
certification-state-drafted = Formulario redactado
certification-state-queued = Con quien firma
certification-state-denying = Negativa propuesta
certification-state-signed = Firmada
certification-state-returned = Entregada
certification-state-referred = Remitida
certification-state-denied = Negada
certification-state-withdrawn = Retirada
certification-state-stopped = Desistida
certification-move-acknowledge = Acusar recibo
certification-move-ask-more = Pedir lo que falta
certification-move-got-more = Llegó lo que faltaba
certification-move-locate = El expediente está aquí
certification-move-refer = Remitir a la institución correcta
certification-move-correct = Corregir el registro
certification-move-review = Responder las preguntas
certification-move-supervise = Examinar una negativa a ayudar
certification-move-draft = Redactar el formulario
certification-move-look-again = Revisar de nuevo
certification-move-queue = Pasar a quien firma
certification-move-sign = Anotar la firma
certification-move-hand-over = Entregar el original
certification-move-sign-again = Hacer firmar de nuevo
certification-move-deny = Proponer una negativa
certification-move-confirm-denial = Confirmar la negativa
certification-move-ask-again = Quien solicita pide de nuevo
certification-move-withdraw = Retirar el formulario firmado
certification-move-disclose = Registro: se avisó al fiscal
certification-move-stop = Detener: quien solicita desiste
certification-words-ask-more = Qué falta
certification-words-got-more = Qué llegó
certification-words-locate = Dónde está el expediente
certification-words-refer = Qué institución tiene el expediente y cómo contactarla
certification-words-supervise = Qué halló sobre miedo, trauma, seguridad e idioma
certification-words-look-again = Por qué
certification-words-deny = Explicación para quien solicita
certification-words-hand-over = Cómo y a quién se entregó
certification-words-ask-again = Qué hay de nuevo, o qué dice la apelación
certification-words-withdraw = Por qué, por escrito
certification-words-disclose = A quién se avisó y de qué
certification-words-stop = Quién desistió y cómo
certification-why-refer = Avise a quien solicita en cinco días hábiles. Toda institución que detectó la actividad puede certificarla.
certification-why-deny = La ayuda se presume. Una negativa se escribe para la persona: hechos, y cómo pedir de nuevo.
certification-why-ask-more = El plazo sigue. Pida solo lo que una pregunta de la revisión necesita.
certification-why-disclose = Un formulario firmado puede tener que mostrarse a la defensa en un caso abierto. El fiscal decide; registre que se le avisó.
certification-why-hand-over = Sale el original; una copia queda sellada aquí.

## La página pública.

certification-public-title = { $agency }: ayuda para víctimas de delitos con un formulario de visa U o T
certification-public-intro = ¿Le hicieron daño en un delito? Puede pedir a { $agency } que firme un formulario. Puede usarlo cuando pida a Estados Unidos una visa U o una visa T.
certification-public-who = Quién puede pedirlo
    .text = Puede pedirlo si fue víctima de un delito grave y ayudó a la policía o puede ayudar. Pedir auxilio es ayudar. Algunos delitos son: violencia en el hogar, violación, acecho, amenazas con un arma, que le retengan o que le obliguen a trabajar.
    .open = El caso puede estar abierto o cerrado. Nadie tiene que haber sido arrestado.
    .old = No importa cuánto tiempo hace.
    .abroad = Puede pedirlo desde otra ciudad o desde otro país.
    .family = Un padre o una madre puede pedirlo por un hijo. La familia puede pedirlo si la víctima murió.
certification-public-how = Cómo pedirlo
    .text = Puede pedirlo por su cuenta. También puede pedir a un abogado o a alguien que le ayude que lo haga por usted. No tiene que hablar inglés.
certification-public-send = Qué enviar
    .name = Su nombre y otros nombres que haya usado.
    .crime = Qué pasó, cuándo y dónde. El número de la denuncia, si lo tiene.
    .safe = Una forma segura de comunicarnos con usted.
    .form = El formulario, si lo tiene. Si no, le ayudamos a encontrarlo.
    .not = No envíe papeles sobre su visa ni sobre dónde nació. No los pedimos.
certification-public-cost = Cuánto cuesta
    .text = Es gratis. Nadie aquí puede pedirle dinero.
certification-public-time = Cuánto tarda
    .text = Respondemos en { $days } días o menos.
    .urgent = Si tiene una fecha en la corte, si está detenido o si su hijo va a cumplir 21 años pronto, díganoslo. Entonces respondemos en { $days } días o menos.
certification-public-then = Qué pasa después
    .look = Buscamos la denuncia y la leemos.
    .sign = Si las respuestas a unas pocas preguntas son sí, un funcionario firma el formulario.
    .file = Usted recibe la página con la tinta. Envíela pronto: un formulario U vale seis meses. Nosotros no decidimos sobre la visa. Eso lo decide Estados Unidos.
certification-public-no = Si decimos que no
    .text = Le decimos por qué por escrito. Puede pedirlo de nuevo cuando quiera si tiene algo nuevo. Puede pedir que lo miren otra vez en un plazo de { $days } días.
certification-public-safe = Su seguridad
    .text = No avisamos a quien le hizo daño. No enviamos cartas a su casa. Llamamos o escribimos solo donde usted diga que es seguro. No preguntamos si tiene papeles.
