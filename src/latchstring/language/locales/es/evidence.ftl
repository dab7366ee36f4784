## Por qué se leyó así un pasaje; `explain` lo imprime en orden. Y las quejas de la prueba propia.

because-frame = Encaja en un modelo conocido: { LABEL($frame, of: "frame") }.
because-effect = Las palabras en torno a «{ $act }» { LABEL($effect, of: "effect") }.
because-carve-out = Hace una excepción: { LABEL($type, of: "carveout") }.
because-cannot-bind = Nombra a un órgano al que su autor no puede obligar. Nombrado: { LABEL($body, of: "body") }. Autor: { LABEL($issuer, of: "body") }.
because-repealed = Deroga una regla de esta política.
because-repeals-text = Deroga o reemplaza { $number }, que todavía está en otro documento.
because-amends-text = Enmienda { $number }, que otro documento todavía imprime con sus palabras antiguas.
because-no-verb = Nombra el asunto, y ninguna palabra rectora suya adopta ni prohíbe nada.

# Por qué es firme o solo una parte.
because-strong = Las palabras son firmes y ninguna excepción amplia las debilita.
because-partial-piece = Las palabras de este modelo son solo una parte de la política.
because-partial-should = Las palabras aconsejan y no ordenan.
because-partial-discretion = Las palabras lo dejan al criterio de alguien.
because-partial-one-office = Obliga a una oficina o un programa, no a toda la comunidad.
because-partial-carve-out = Una excepción amplia retira una parte.

# Por qué un pasaje o un documento solo menciona.
voice-bill = El documento es un proyecto de ley: nada de él está en vigor.
voice-minutes = El documento es un acta: cuenta lo dicho o votado y no pone nada en vigor.
voice-news = El documento es una noticia: cuenta y no pone nada en vigor.
voice-form = El documento es un formulario: pregunta y no pone nada en vigor.
voice-other = Un documento de este tipo no pone nada en vigor.
voice-recital = El pasaje es un «considerando»: da una razón y no ordena nada.
voice-definition = El pasaje define una palabra y no ordena nada.
voice-finding = El pasaje cuenta lo que se halló o se cree y no ordena nada.
voice-purpose = El pasaje cuenta un propósito y no ordena nada.
voice-report = El pasaje trata de un informe o un recuento, no del acto mismo.
voice-urges = El pasaje pide a otro gobierno que actúe y aquí no ordena nada.
voice-repealed = El pasaje está marcado como derogado o sustituido.
voice-elsewhere = El pasaje cuenta lo que alguien dijo o hizo.
voice-heading = El pasaje es un título o no tiene verbo: no ordena nada.
voice-other-law = El pasaje cuenta lo que dice otra ley u otro tribunal y no ordena nada por sí mismo.
voice-remedy = El pasaje dice quién puede demandar o reclamar, no qué debe hacerse.

# Qué hacen las palabras rectoras con el acto; se dice tras «palabras».
effect-forbids = lo prohíben
effect-requires = lo exigen
effect-permits = lo permiten
effect-frees = dicen que nadie tiene que hacerlo
effect-spares = dicen que nada lo prohíbe
effect-declared = bastan por sí solas; no hace falta un verbo rector

# La prueba propia.
proof-example-missed = Este ejemplo debería leerse como «{ LABEL($stance, of: "stance") }», y se lee como: { LABEL($found, of: "stance") }.
    .why = Lo que el catálogo muestra como típico se contaría mal en un informe.
    .do = Amplíe un concepto o un modelo (frame), o escriba el ejemplo como lo haría una secretaría municipal.
proof-example-strength = Este ejemplo debería contar «{ LABEL($strength, of: "strength") }», y cuenta «{ LABEL($found, of: "strength") }».
    .why = El veredicto sería demasiado bueno o demasiado malo.
    .do = Mire “at_most” y las palabras que suavizan, o corrija la fuerza.
proof-example-silent = En este ejemplo no se encuentra nada.
    .why = Lo que el catálogo muestra como típico se pasaría por alto en todo documento.
    .do = Añada las palabras que faltan a un concepto, o añada un modelo (frame).
proof-gate-shut = En este ejemplo no hay ninguna palabra de entrada (gate) de la política.
    .why = Un documento largo solo se lee de cerca junto a esas palabras, así que el pasaje nunca se leería.
    .do = Añada una de sus palabras a “gate”.
proof-near-miss-found = Este caso parecido se lee como «{ LABEL($found, of: "stance") }».
    .why = De un documento que no habla del asunto se diría que lo adopta o lo contradice.
    .do = Estreche el modelo con “without”, o anote las palabras como parecido engañoso.
proof-frame-idle = El modelo (frame) «{ $frame }» no halla su propio ejemplo como «{ LABEL($stance, of: "stance") }».
    .why = Un modelo que no responde a una frase sencilla suya no responde en ningún documento.
    .do = Corrija sus conceptos, o escriba en «finds» una frase para la que existe; si no la hay, borre el modelo.
proof-known-miss = Fallo conocido: { $reason }
    .why = Queda a la vista hasta que se sepa leer.
    .do = Nada por ahora; quite “expected_miss” cuando se lea bien.
proof-miss-mended = Esta frase está marcada como fallo conocido y se lee bien.
    .why = Una marca que ya no es cierta oculta el próximo error.
    .do = Quite “expected_miss”.

# Qué reconoce cada modelo, como oración. Una entrada por modelo: `frame-` y su nombre.

# I.A welcoming_resolution
frame-community-declares-welcome = la comunidad declara que los inmigrantes son bienvenidos
frame-joins-welcoming-network = la comunidad se une a la red de lugares acogedores
frame-remains-sanctuary = la comunidad se declara santuario para inmigrantes
frame-opposes-resettlement = la comunidad se opone a los refugiados o a acoger inmigrantes
frame-remains-sanctuary-for-all-origins = la comunidad es o sigue siendo santuario para personas de todo origen
frame-consents-to-resettlement = la comunidad consiente el reasentamiento de refugiados, o no
frame-sanctuary-policies-barred = se prohíben las políticas de santuario
frame-state-declares-welcome = el estado declara que da la bienvenida a las personas inmigrantes

# I.B immigrant_affairs_liaison
frame-office-created = se crea una oficina o un puesto para asuntos de inmigrantes
frame-director-has-duties = se dan a una oficina tareas con los inmigrantes
frame-office-abolished = se suprime la oficina de asuntos de inmigrantes

# I.C dont_ask
frame-status-not-asked = a nadie se le pregunta por su estatus migratorio
frame-status-not-disclosed = no se comunica el estatus migratorio
frame-status-kept-confidential = el estatus migratorio se guarda en reserva
frame-served-whatever-status = se atiende a todos, sea cual sea su estatus migratorio
frame-immigrants-served-like-citizens = los inmigrantes reciben los mismos servicios locales que los ciudadanos
frame-status-does-not-count = el estatus migratorio no cambia ninguna decisión
frame-proof-of-status-demanded = se pide prueba del estatus migratorio para dar una licencia o un servicio
frame-eligibility-by-status = solo pueden recibir una licencia o un servicio quienes tienen cierto estatus migratorio
frame-no-licence-for-aliens = no se da licencia ni servicio a ciertos inmigrantes
frame-officials-report-status = los funcionarios denuncian a personas ante las autoridades migratorias
frame-service-not-conditioned-on-status = un servicio no depende de la situación migratoria
frame-status-defined-not-disclosed = no se pide ni se entrega información que, según su definición, incluye la situación migratoria
frame-no-licence-without-proof = no se da licencia ni prestación sin prueba de situación legal
frame-status-must-be-checked = los funcionarios deben averiguar el estatus migratorio

# I.D municipal_id
frame-card-issued = se expide una tarjeta de identidad local
frame-card-governed = una regla para la tarjeta de identidad local
frame-card-privacy = lo que la tarjeta y el expediente no pueden mostrar, guardar ni dar a conocer
frame-documents-for-card = los documentos consulares y similares prueban quién es una persona
frame-consular-id-accepted = se acepta la tarjeta de identidad consular
frame-local-id-refused = no se acepta la identificación local o consular
frame-consular-id-among-accepted = la tarjeta consular está entre las identificaciones aceptadas

# I.E school_welcome
frame-status-not-asked-at-school = las escuelas no preguntan a las familias por su estatus migratorio
frame-pupils-enrolled-whatever-status = todo niño puede matricularse, sea cual sea el estatus migratorio de la familia
frame-pupils-supported-whatever-status = las escuelas apoyan a todo alumno, sea cual sea su estatus migratorio
frame-agents-kept-out-of-school = los agentes de inmigración no entran sin más en una escuela
frame-pupil-records-kept-from-agents = la escuela no entrega expedientes de alumnos a agentes migratorios
frame-school-does-not-help-agents = el personal escolar no ayuda a agentes migratorios
frame-school-tells-of-rights = las escuelas informan a las familias de sus derechos
frame-status-required-for-school = se pide el estatus migratorio de un niño para matricularlo
frame-agents-not-admitted = no se deja entrar a agentes de inmigración en una escuela

# I.F language_access
frame-language-help-given = quien habla poco inglés recibe intérprete o traducción
frame-access-ensured = quien habla poco inglés tiene acceso a los servicios
frame-interpreter-called = se llama a un intérprete
frame-language-plan = se mantiene un plan de acceso lingüístico
frame-language-coordinator = hay una persona encargada del acceso lingüístico
frame-forms-translated = se traducen formularios o avisos
frame-no-federal-interpreters = no se usa a agentes federales como intérpretes
frame-english-only = solo se usa el inglés

# II.A community_policing
frame-police-do-not-ask = la policía no pregunta por el estatus migratorio ni el lugar de nacimiento
frame-police-keep-status-to-themselves = la policía no comunica lo que sabe del estatus migratorio
frame-no-stop-on-status = no se para a nadie solo por su estatus migratorio
frame-not-the-job-of-police = se dice que aplicar las leyes de inmigración no es tarea de la policía
frame-police-do-not-enforce = la policía no aplica las leyes de inmigración
frame-police-serve-all = la policía atiende a todos, sea cual sea su estatus migratorio
frame-police-may-ask = la policía pregunta por el estatus migratorio, o puede hacerlo
frame-shared-at-arrest = la policía avisa a las autoridades migratorias de a quién ha parado o arrestado
frame-birthplace-asked-for-immigration = se pregunta el lugar de nacimiento para las autoridades de inmigración
frame-immigration-called-in-the-field = los agentes llaman a las autoridades de inmigración en la calle, o pueden hacerlo

# II.B no_287g
frame-agreement-itself = un acuerdo por el que agentes locales actúan como agentes de inmigración
frame-agreement-refused = no se firma ningún acuerdo que convierta a agentes locales en agentes de inmigración
frame-agreement-ended = se pone fin a un acuerdo de ese tipo
frame-no-deputies-for-immigration = los agentes locales no actúan como agentes de inmigración
frame-no-cross-deputies = no se delega en los agentes el trabajo de inmigración

# II.C no_detainer_holds
frame-nobody-held-on-detainer = nadie queda retenido por una solicitud de detención (detainer)
frame-detainers-declined = se rechazan las solicitudes de detención (detainers)
frame-detainers-not-honoured = no se cumplen las solicitudes de detención (detainers)
frame-released-despite-detainer = se deja salir a las personas pese a una solicitud de detención (detainer)
frame-judges-warrant-needed = se pide la orden de un juez antes de retener a nadie
frame-held-for-ice = se retiene a personas para las autoridades migratorias

# II.D no_release_notices
frame-release-not-told = no se avisa a las autoridades migratorias de la salida de una persona
frame-notification-requests-refused = se rechazan las peticiones de aviso de una salida
frame-ice-told-at-booking = se avisa a las autoridades migratorias de quién está bajo custodia
frame-release-not-told-where-ice-asks = a nadie se le dice cuándo saldrá una persona, en una regla sobre las autoridades de inmigración

# II.E tickets_not_arrests
frame-ticket-instead-of-arrest = se da una boleta en lugar de arrestar
frame-ticket-save-where-arrest = la boleta es la regla y el arresto la excepción
frame-fine-in-a-schedule = una tabla fija una multa y nada más
frame-notice-to-appear-written = quien queda libre recibe un aviso de comparecencia
frame-ticket-named-as-alternative = se nombran las boletas entre las alternativas al arresto
frame-released-on-citation = por una falta leve se deja ir a la persona con una boleta
frame-no-arrest-for-minor = no se arresta a nadie por una falta leve
frame-penalty-reduced = la pena de una falta leve es solo una multa
frame-offence-made-violation = un delito menor pasa a ser una falta
frame-made-civil = una falta leve pasa a ser asunto civil
frame-arrest-for-minor = se arresta por una falta leve
frame-no-arrest-under-this-rule = a nadie se le detiene por infringir una regla menor

# II.F no_joint_patrols
frame-no-resources-for-enforcement = no se dedica dinero, personal ni tiempo a aplicar las leyes de inmigración
frame-no-help-for-enforcement = nadie ayuda a aplicar las leyes de inmigración
frame-no-access-for-agents = los agentes de inmigración no tienen acceso a personas ni lugares
frame-requests-declined = se rechazan las peticiones de ayuda para aplicar las leyes de inmigración
frame-help-for-enforcement = el personal local ayuda a aplicar las leyes de inmigración, o puede hacerlo
frame-support-services-lent = se prestan servicios de apoyo a la aplicación de leyes de inmigración
frame-nobody-held-on-status = nadie queda detenido solo por su estatus
frame-tuition-by-status = el estatus decide quién puede inscribirse o paga matrícula de residente
frame-limits-on-help-barred = se prohíbe limitar la ayuda al control de la inmigración
frame-nobody-kept-from-cooperating = a nadie se le impide cooperar con autoridades federales
frame-property-not-for-staging = los bienes públicos no sirven de base para el control de la inmigración
frame-detention-agreement = se venden custodia y camas a las autoridades de inmigración
frame-agents-let-in = se deja entrar a los agentes de inmigración en la cárcel
frame-no-detention-agreement = nadie queda detenido por contrato para las autoridades de inmigración
frame-agents-kept-out = los agentes de inmigración no entran en las partes no públicas de un edificio
frame-enforced-to-the-full = las leyes de inmigración se aplican hasta donde permite la ley federal
frame-no-data-for-enforcement = no se comparten datos para el control de la inmigración
frame-no-resources-for-agents = no se prestan dinero, personal ni tiempo a las autoridades de inmigración
frame-no-help-for-agents = nadie ayuda a las autoridades de inmigración

# III.A defendant_advisals
frame-defendants-advised = se informa a los acusados de las consecuencias migratorias, o la fiscalía las tiene en cuenta
frame-no-plea-without-warning = no se acepta ninguna declaración de culpabilidad sin advertir antes de las consecuencias migratorias
frame-plea-vacated-without-warning = se anula la declaración hecha sin esa advertencia

# III.B victim_certification
frame-certification-decided = se reciben y resuelven las solicitudes de certificación para visas U o T
frame-certification-refused = no se firman certificaciones para visas U o T

# III.C legal_defense_fund
frame-lawyers-paid = se pagan abogados para casos de inmigración u otros casos civiles
frame-legal-help-coordinated = se coordina la ayuda legal en casos civiles
frame-no-public-lawyers = no se destina dinero público a abogados en casos de inmigración

# IV.A labor_enforcement
frame-labour-law-for-all = la ley laboral protege a todos, sea cual sea su estatus migratorio
frame-no-retaliation-by-status = nadie puede castigar a trabajadores que reclaman sus derechos
frame-labour-office = se crea una oficina de normas laborales
frame-labour-law-enforced = las leyes laborales y de salarios se hacen cumplir localmente
frame-landlord-may-not-ask-status = los arrendadores no pueden preguntar por el estatus migratorio ni amenazar con él
frame-status-immaterial-at-work = la situación migratoria no cuenta para los derechos laborales
frame-status-threat-is-retaliation = amenazar con denunciar la situación migratoria cuenta como represalia

# V federal_law
frame-federal-law-spared = el texto deja a salvo lo que pide la ley federal
frame-status-information-spared = el texto deja a salvo el intercambio de datos de estatus
frame-federal-contact-spared = el texto deja a salvo el contacto con las autoridades federales
frame-federal-duty-spared = el texto no toca los deberes de la ley federal
frame-consistent-with-1373 = el texto mismo trata de 8 U.S.C. 1373 o 1644
frame-status-information-excepted = un límite a la información exceptúa la ciudadanía o la situación migratoria
frame-no-duty-against-federal-law = el texto no debe entenderse contra la ley federal
frame-status-may-be-shared = la información sobre el estatus migratorio puede compartirse según la ley federal
frame-status-information-withheld = se niega a las autoridades federales información sobre el estatus migratorio, o toda comunicación
frame-defined-status-withheld = se retiene información que, según su definición, incluye la situación migratoria
frame-nobody-kept-from-sharing-status = nadie impide a otros compartir información sobre la situación migratoria

because-person-accept = { $who } estuvo de acuerdo el { DAY($date) }: { $reason }
because-person-correct = { $who } lo corrigió el { DAY($date) }: { $reason }
because-person-add = { $who } lo agregó el { DAY($date) }: { $reason }
frame-released-on-promise = queda libre quien promete por escrito comparecer
frame-summons-upon-arrest = se entrega una citación donde hubo arresto
frame-summons-for-misdemeanours = toda persona acusada de un delito menor recibe una citación
frame-not-punished-as-crime = una conducta menor no se castiga como delito
frame-fine-and-nothing-else = una multa civil es toda la sanción
frame-eligible-for-ticket = una conducta menor admite un aviso civil
frame-kept-for-ice = se retiene a personas hasta que llegue ICE
frame-admission-awaits-proof = nadie ingresa antes de probar presencia legal
frame-undocumented-shut-out = se excluye a estudiantes sin documentos
frame-school-declared-haven = la escuela se declara lugar seguro frente al control migratorio
