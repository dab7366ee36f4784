## What the members of the closed vocabularies are called. The first word of an id is the vocabulary.

verdict-adopted = Adoptada
    .means = Un texto vigente la adopta y nada de lo leído la contradice.
verdict-adopted_with_exceptions = Adoptada, con excepciones
    .means = Un texto vigente la adopta, con excepciones que van más allá de una orden judicial o de lo que exige la ley.
verdict-partial = En parte
    .means = Solo rige una parte: un programa, un paso, o palabras que lo dejan al criterio de alguien.
verdict-conflicting = En conflicto
    .means = Hay textos vigentes que dicen lo contrario uno del otro.
verdict-contrary = En contra
    .means = Un texto vigente dice lo contrario.
verdict-mentioned = Solo mencionada
    .means = Los documentos hablan de ella; ningún texto vigente la adopta ni la prohíbe.
verdict-not_found = No encontrada
    .means = Se leyeron completos los documentos donde debería estar y no se hallaron palabras sobre ella.
verdict-not_searched = No buscada
    .means = Los documentos donde debería estar no se vieron o no se pudieron leer. Esto no es un «no».
verdict-nothing_exposed = Nada expuesto
    .means = No se halló ningún texto vigente que limite la información de la que habla la ley federal.

agreement-none_seen = ningún acuerdo 287(g) entre los documentos
agreement-reported_none = una persona funcionaria informa que no hay acuerdo 287(g)
agreement-in_force = hay un acuerdo 287(g) vigente

agency-state = agencia estatal
agency-county = agencia del condado
agency-municipal = agencia de ciudad, pueblo o municipio
agency-school = distrito escolar
agency-college = universidad
agency-tribal = agencia tribal
agency-other = otra agencia
agency-unknown = no consta

agreementkind-jail_enforcement = 287(g), modelo de cárcel
agreementkind-warrant_service = 287(g), agentes que ejecutan órdenes migratorias
agreementkind-task_force = 287(g), modelo de grupo operativo
agreementkind-section_287g = 287(g), modelo no indicado
agreementkind-title_19 = facultades aduaneras para agentes locales (Título 19)
agreementkind-task_force_officer = agentes locales en un grupo operativo federal
agreementkind-basic_ordering = acuerdo básico de pedidos
agreementkind-bed_contract = contrato de camas de cárcel, o un anexo a uno
agreementkind-stonegarden = Operación Stonegarden
agreementkind-joint_terrorism = Grupo Operativo Conjunto contra el Terrorismo
agreementkind-scaap = subvención SCAAP
agreementkind-fusion_centre = centro de fusión
agreementkind-plate_readers = acceso a lectores de placas
agreementkind-data_access = acceso a datos
agreementkind-shared_space = espacio compartido
agreementkind-other = otro acuerdo

agreementstate-proposed = propuesto
agreementstate-refused = rechazado
agreementstate-in_force = en vigor
agreementstate-ending = por terminar
agreementstate-ended = terminado
agreementstate-expired = vencido
agreementstate-unknown = no se sabe

liststatus-participating = participante
liststatus-pending = pendiente

confidence-certain = segura
confidence-high = alta
confidence-fair = mediana
confidence-open = debe decidir una persona

body-council = concejo
body-mayor = alcaldía
body-manager = administración municipal
body-county_board = junta del condado
body-sheriff = sheriff
body-police = departamento de policía
body-prosecutor = fiscalía
body-court = tribunal
body-school_board = junta escolar
body-library = biblioteca
body-housing_commission = comisión de vivienda
body-agency = agencia
body-legislature = legislatura estatal
body-unknown = un órgano que no se nombra

carveout-judicial_warrant = una orden judicial
carveout-required_by_law = donde la ley lo exige
carveout-conviction = una condena
carveout-charge = una acusación penal
carveout-public_safety = seguridad pública
carveout-reimbursement = pago del gobierno federal
carveout-consent = el consentimiento de la persona
carveout-programme = un programa
carveout-discretion = el criterio de alguien
carveout-other = otra excepción

community-city = ciudad
community-village = pueblo
community-township = municipio
community-county = condado
community-school_district = distrito escolar
community-college = universidad o colegio superior
community-state = estado

date-adopted = adopción
date-effective = en vigor desde
date-revised = revisión
date-expires = vence
date-issued = emisión

instrument-resolution = resolución
instrument-ordinance = ordenanza
instrument-executive_order = orden ejecutiva
instrument-general_order = orden general
instrument-board_policy = política de la junta
instrument-prosecutor_policy = política de la fiscalía
instrument-court_order = orden del tribunal
instrument-budget_amendment = enmienda del presupuesto
instrument-contract_terms = cláusulas de contrato
instrument-termination_letter = carta de terminación

kind-code = código municipal
kind-charter = carta municipal
kind-ordinance = ordenanza
kind-resolution = resolución
kind-executive_order = orden ejecutiva
kind-general_order = orden general
kind-jail_manual = manual de la cárcel
kind-school_policy = política escolar
kind-prosecutor_policy = política de la fiscalía
kind-court_order = orden del tribunal
kind-statute = ley estatal
kind-rule = reglamento
kind-agreement = acuerdo
kind-contract = contrato
kind-budget = presupuesto
kind-bill = proyecto de ley
kind-minutes = acta
kind-news = noticia
kind-form = formulario
kind-answers = respuestas
kind-other = otro documento

modality-shall = debe
modality-shall_not = no debe
modality-may = puede
modality-may_not = no puede
modality-should = debería
modality-declares = declara
modality-establishes = establece
modality-none = sin verbo rector

read-in_full = leído completo
read-in_part = leído en parte
read-unread = no leído
read-duplicate = copia, leída una vez

relation-across_papers = conflicto entre documentos
relation-within_one_paper = conflicto dentro de un documento
relation-old_text = texto antiguo que todavía se imprime
relation-not_bound = no es un conflicto de leyes: obliga a otros

stance-adopts = adopta
stance-contrary = dice lo contrario
stance-mentions = menciona

status-in_force = vigente
status-proposed = propuesto
status-repealed = derogado
status-unknown = no consta

strength-strong = con firmeza
strength-partial = en parte

effect-forbidden = prohibida
    .means = La ley estatal la prohíbe. Nada se redacta sin una advertencia clara y una pregunta para la asesoría jurídica.
effect-limited = limitada
    .means = La ley estatal deja abierta una parte.
effect-required = ya exigida
    .means = La ley estatal ya la exige o la da: es un mínimo.
effect-not_reached = no alcanzada
    .means = La ley estatal que se leyó no la alcanza. No es lo mismo que permitida.
effect-unknown = desconocido
    .means = Nadie ha leído la ley del estado para esto.

lawkind-statute = ley
lawkind-rule = norma
lawkind-case = sentencia
lawkind-directive = directiva
lawkind-opinion = dictamen
lawkind-constitution = constitución
lawkind-bill = proyecto de ley
lawkind-chamber_rule = regla de una cámara
lawkind-absence = se buscó y no se halló

lawstanding-in_force = en vigor
lawstanding-pending = pendiente, no es ley
lawstanding-void = nula
lawstanding-unconfirmed = aprobada, sin confirmar que sea ley

litigation-none_found = no se halló pleito
litigation-not_checked = no se buscaron pleitos
litigation-pending = hay un pleito pendiente
litigation-upheld = confirmada
litigation-upheld_in_part = confirmada en parte
litigation-dismissed = se desestimó una demanda
litigation-enjoined = suspendida
litigation-enjoined_in_part = suspendida en parte
litigation-struck_down = anulada
litigation-divided = los tribunales discrepan, o no se halló la última palabra

trigger-T1 = T1, información
trigger-T2 = T2, cooperación
trigger-T3 = T3, preguntar
trigger-T4 = T4, retener
trigger-T5 = T5, 287(g)
trigger-T6 = T6, avisar
trigger-T7 = T7, forma
trigger-T8 = T8, identificación

side-supports = a favor de los límites
side-against = contra los límites
side-mixed = vale para ambos lados
side-undone = anulada después
side-open = abierta

reading-narrow = solo el estatus
reading-against_limits = contra los límites
reading-not_preempting = no desplaza reglas estatales
reading-undecided = sin decidir
ask-S1 = Situación migratoria
ask-S2 = Ciudadanía o nacionalidad
ask-S3 = Número de registro de extranjero u otro número migratorio
ask-P1 = Lugar de nacimiento
ask-P2 = Fecha de entrada o años en los Estados Unidos
ask-P3 = Número de seguro social o de contribuyente
ask-P4 = Número de pasaporte o de visa
ask-P5 = Licencia de conducir o identificación estatal como única prueba
ask-P6 = Identificación consular o extranjera
ask-P7 = Acta de nacimiento de un solo tipo
ask-W1 = Declaración de presencia legal bajo pena
ask-W2 = Aviso de que se informará la situación migratoria
ask-X1 = Pregunta abierta que invita a decirlo
ask-D1 = Guardado, pero en ningún formulario
ask-V1 = Campo del proveedor que no se puede apagar

asking-field = espacio para llenar
asking-label = rótulo
asking-sentence = oración
asking-name = nombre guardado

fix-remove = Quitar
fix-make_optional = Hacer opcional, con el aviso
fix-to_annex = Pasar al anexo del programa
fix-keep = Conservar: la ley lo pide
fix-vendor_ticket = Solicitud al proveedor
fix-unreadable = Ilegible: debe mirarlo una persona

notice-complete = aviso completo
notice-incomplete = aviso incompleto
notice-absent = sin aviso

severity-critical = crítica
severity-high = alta
severity-medium = media
severity-low = baja

paper-i247a = Retención migratoria, «detainer» (I-247A)
paper-i247g = Solicitud de aviso previo de salida (I-247G)
paper-i247d = Retención, solicitud de acción voluntaria (I-247D, retirada)
paper-i247n = Solicitud de aviso voluntario (I-247N, retirada)
paper-i247x = Solicitud de traslado voluntario (I-247X, retirada)
paper-i247 = Retención migratoria, formulario antiguo (I-247)
paper-i200 = Orden de arresto migratoria firmada por un agente (I-200)
paper-i205 = Orden de expulsión firmada por un agente (I-205)
paper-i203 = Orden de detener o liberar, entre oficinas de inmigración y un centro (I-203, I-203A)
paper-i286 = Aviso de decisión sobre la custodia (I-286)
paper-i213 = Informe interno de arresto de inmigración (I-213)
paper-i246 = Petición de la persona para suspender la expulsión (I-246)
paper-i862 = Citación ante la corte de inmigración (I-862)
paper-i851 = Aviso de intención u orden de expulsión administrativa (I-851, I-851A)
paper-i860 = Aviso y orden de expulsión acelerada (I-860)
paper-i871 = Aviso de reactivación de una orden previa (I-871)
paper-i294 = Advertencia a una persona con orden de expulsión (I-294)
paper-i296 = Aviso de expulsión y verificación de salida (I-296)
paper-immigration_judge_order = Orden de un juez de inmigración, que depende del Departamento de Justicia
paper-i138 = Citación administrativa de inmigración (I-138)
paper-customs_summons = Requerimiento de aduanas, de la agencia (19 U.S.C. 1509)
paper-ncic_administrative = Coincidencia en NCIC: orden administrativa de inmigración
paper-ncic_deported_felon = Coincidencia en NCIC: persona condenada y deportada antes
paper-ncic_other = Coincidencia en NCIC, archivo de inmigración, categoría no leída
paper-ao442 = Orden de arresto de una corte federal (AO 442)
paper-ao93 = Orden de registro de una corte federal (AO 93, 93C)
paper-ao94 = Orden de traslado a otro distrito de una corte federal (AO 94)
paper-writ = Auto judicial para presentar a una persona
paper-court_subpoena = Citación judicial
paper-grand_jury_subpoena = Citación de un gran jurado
paper-court_order = Orden judicial
paper-usms_detainer = Retención de los alguaciles federales por un cargo penal
paper-state_warrant = Orden de una corte estatal, tribal o municipal
paper-email_request = Solicitud por correo electrónico
paper-phone_request = Solicitud por teléfono
paper-counter_request = Solicitud en el mostrador
paper-notice_page = Página de aviso para la persona
paper-release_paper = Papel de salida
paper-cover_sheet = Hoja de portada
paper-unknown = No reconocido

judicial-yes = sí
judicial-no = no
judicial-cannot_tell = no se puede saber

compulsion-court_process = obliga: es acto de una corte
compulsion-on_petition = solo obliga si una corte lo hace cumplir
compulsion-none = no obliga por sí solo
compulsion-cannot_tell = no se puede saber

court-federal = corte federal
court-state = corte estatal, tribal o municipal
court-immigration = corte de inmigración (Departamento de Justicia)
court-none = no se ve ninguna corte

signer-judge = juez o jueza
signer-magistrate = juez o jueza magistrada
signer-clerk = secretaría de una corte
signer-immigration_judge = juez o jueza de inmigración
signer-immigration_officer = agente de inmigración
signer-none_seen = no se ve

element-hold = retener después de la salida
element-notify_release = avisar la fecha u hora de salida
element-transfer = entregar a la persona
element-interview = entrevista
element-personal_info = datos personales
element-status_info = información sobre el estatus
element-facility_access = acceso al edificio
element-records_subpoena = documentos
element-joint_operation = ayuda en un operativo
element-transport = transporte
element-interpreter = intérprete

evidenceside-court = Construido como papel de una corte
evidenceside-agency = Construido como papel de una agencia
evidenceside-form = Palabras impresas de este formulario

edition-current = edición vigente
edition-superseded = edición reemplazada
edition-not_listed = edición no conocida aquí
edition-not_seen = edición no vista

zone-title = parte alta
zone-body = parte media
zone-foot = pie

irregularity-unsigned = No se leyó ninguna firma en su lugar
irregularity-undated = No hay fecha en su lugar
irregularity-no_box_ticked = No hay ninguna casilla marcada
irregularity-only_third_basis = Solo está marcada la tercera base (huellas y bases de datos)
irregularity-no_warrant_attached = No hay I-200 ni I-205 en el paquete
irregularity-not_served = El lugar de la notificación a la persona está vacío
irregularity-superseded_form = El formulario se retiró el 2 de abril de 2017 y lleva una fecha posterior
irregularity-different_person = Nombra a otra persona que los papeles anteriores
irregularity-expired = Ya pasó el último día para ejecutarlo
irregularity-other_agency = Está dirigido a otra agencia
irregularity-cancellation = Está marcada la casilla que cancela una solicitud anterior
irregularity-hold_added = Se añadieron palabras que piden retener a un formulario que no lo pide
irregularity-fax_date_differs = La fecha del fax difiere de la del formulario
irregularity-missing_pages = Faltan páginas
irregularity-low_confidence = La imagen se leyó mal
irregularity-instruction_in_text = El papel contiene palabras que intentan dirigir un programa; no cambiaron nada
irregularity-contradictory = Lleva a la vez señales de una corte y de una agencia
