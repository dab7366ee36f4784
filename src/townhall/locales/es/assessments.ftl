## Comunidades, documentos, evaluaciones y revisión.

nav-where = Dónde está usted
communities = Comunidades
community = Comunidad
community-name = Nombre
community-in-state = Estado
    .why = Dos letras, como MI.
community-kind = Tipo
community-geoid = GEOID
    .why = El número del lugar en la Oficina del Censo. Los nombres se repiten; el número no.
community-contact = Oficina a la que pueden llamar los residentes
    .why = Una oficina pública con su teléfono, no el número de una persona. Aparece en la página publicada.
community-new = Agregar una comunidad
community-make = Agregar
community-newest = Evaluación más reciente
community-none-yet = aún ninguna
community-no-papers = Agregue primero los documentos de esta comunidad: su código, resoluciones, órdenes de policía, manual de la cárcel, normas escolares.
community-not-assessed = Los documentos están aquí. Inicie una evaluación para que se lean.
organisation-empty = Aquí aún no hay ninguna comunidad. Agregue la primera.

papers = Documentos
papers-held = { $count ->
    [0] Agregar documentos
    [one] 1 documento
   *[other] { $count } documentos
}
papers-empty = Aquí aún no hay ningún documento.
papers-add = Agregar documentos
    .why = PDF, escaneos, Word, OpenDocument, páginas web, texto, o un archivo ZIP con ellos. Un documento con un nombre conocido toma el lugar del anterior.
papers-files = Archivos
    .why = Puede elegir muchos a la vez.
papers-send = Agregar
papers-no-room = Los papeles de su organización llenan los { $megabytes } MB que puede guardar aquí, así que esto no se guardó. Los papeles retirados también cuentan. Pida más espacio a quien administra el sitio (TOWNHALL_QUOTA_MB).
papers-too-large = Juntos, estos archivos pesan más de { $megabytes } MB. Envíelos por partes.
papers-left-out = Algo de «{ $name }» no se tomó:
papers-missing = Tipos de documento aún no leídos
    .why = Podrían contener lo que no se encontró. Pídalos a quien los guarda.
paper-name = Documento
paper-kind = Tipo
paper-issuer = Hecho por
paper-status = Vigencia
paper-effective = En vigor desde
paper-read = Lectura
paper-change = Corregir
paper-not-yet = Aún no leído. Inicie una evaluación.
paper-infer = Como se dedujo
paper-inferred = Por qué se tomó así
paper-state = Decir qué es
    .why = Lo que usted diga aquí vale más que lo deducido. Se usa en la próxima evaluación.
paper-take-out = Sacar este documento
paper-outline = Esquema

job-waiting = Espera su turno.
job-waiting-assess = La evaluación espera su turno.
job-waiting-papers = Hay documentos nuevos por tomar. En un momento estarán en la lista.
job-assessing = Leyendo documentos: { $done } de { $whole }.
job-parting = Tomando documentos: { $done } hasta ahora.
job-failed = Esto no funcionó, tres veces. Los documentos están guardados. Inícielo de nuevo; si falla otra vez, avise a quien mantiene este sitio.
job-look-again = Mirar de nuevo

assessments = Evaluaciones
assessment-start = Iniciar una evaluación
assessment-number = Evaluación { $number }
assessment-line = Número { $number }, { DAY($date) }, iniciada por { $who }
assessment-of = Las respuestas más recientes, del { DAY($date) }
assessment-versions = Leído con el programa { $program } y el catálogo { $catalogue }.
assessment-table = Las diecisiete
assessment-conflicts = Documentos que se contradicen
assessment-steps = Qué hacer ahora
conflict-but = Pero:
snapshots = Publicado
snapshot-line = Número { $number }, { DAY($date) }, por { $who }

policy = Política
policy-verdict = Respuesta
policy-binds = Obliga a
policy-binds-not = No obliga a
policy-findings = Hallazgos
policy-no-findings = No se encontró ningún pasaje para esta política.
pages = Páginas
pages-before = Anterior
pages-after = Siguiente
pages-here = Página { $page } de { $whole }

finding-page = página { $page }
finding-decided = decidido por una persona
finding-others = Otros hallazgos
finding-before = Hallazgo anterior
finding-after = Hallazgo siguiente
finding-keys = Teclas: p y n.
finding-because = Por qué se encontró
finding-exception = Excepción:
finding-as-text = Mostrar como texto
finding-picture = Página { $page } del documento, con recuadros sobre la cita. Las palabras están arriba.

decision = ¿Qué dice usted?
decision-kind = Su decisión
decision-accept = Es correcto
decision-reject = No está ahí: quítelo
decision-correct = Está ahí, pero de otro modo
decision-stance = Qué hace
decision-strength = Qué tan firme es
decision-as-it-is = Como está
decision-binds = A quién obliga
    .why = No elija ninguno para dejarlo como está.
decision-carve-outs = Excepciones
    .why = No elija ninguna para dejarlas como están.
decision-reason = Razón
decision-keep = Guardar esta decisión
decision-kept = Su decisión está guardada. Vale desde la próxima evaluación.
decision-somebody-first = { $who } decidió mientras usted leía
    .do = Lo que escribió sigue abajo. Envíelo de nuevo para que tome el lugar de la otra; ambas quedan en la historia.
decisions = Lo que dijeron las personas
decisions-next-time = Vale la más reciente, desde la próxima evaluación.
decided-accept = De acuerdo:
decided-reject = Quitado:
decided-correct = Corregido:
decided-add = Agregado:
addition = Agregar un hallazgo
addition-how = ¿Faltó algo? Seleccione sus palabras en el texto y diga qué hacen.
addition-policy = Política
addition-quote = Palabras del documento
    .why = Exactamente como están. Selecciónelas en el texto de arriba, o cópielas.
addition-not-there = Estas palabras no están en el documento. Cópielas exactamente.
addition-there-already = Alguien ya decidió sobre estas palabras. Abra ese hallazgo.

unsettled = { $count ->
    [one] Una decisión le necesita de nuevo
   *[other] { $count } decisiones le necesitan de nuevo
}
    .why = Se decidió sobre estas palabras, pero los documentos ya no las contienen. Mire los documentos nuevos y decida de nuevo.

answers = Lo que dicen las autoridades
    .why = Una práctica sin documento. No cambia ninguna respuesta, y se muestra como dicho, con quién y cuándo.
answers-new = Agregar una respuesta
answers-reported = Según se dijo:
answer-says = Lo que dice
answer-who = Quién lo dice
    .why = El cargo: «Jefatura de policía».
answer-date = Cuándo
answer-agreement = Sobre un acuerdo 287(g)
answer-no-matter = Esta respuesta no trata de uno

publish = Publicar
    .why = Cualquiera podrá leer estas respuestas con sus citas. La exposición y las preguntas para asesoría legal nunca se publican.
since = Estas respuestas son más antiguas que su trabajo
    .do = Inicie una nueva evaluación en la página de la comunidad, y mire sus respuestas antes de publicar nada.
since-decisions = { $count ->
    [one] Una decisión se tomó después de esta evaluación y no está en ella.
   *[other] { $count } decisiones se tomaron después de esta evaluación y no están en ella.
}
since-papers = { $count ->
    [one] Un documento se agregó, se reemplazó o se retiró después de esta evaluación.
   *[other] { $count } documentos se agregaron, se reemplazaron o se retiraron después de esta evaluación.
}
publish-note = Nota: qué hay de nuevo, o qué se corrige
publish-sure = He mirado las respuestas, y pueden ser públicas.

compare = Comparar dos evaluaciones
compare-too-few = Hacen falta dos evaluaciones. Inicie otra cuando cambien los documentos o las decisiones.
compare-before = Antes
compare-after = Después
compare-show = Mostrar
compare-passages = Pasajes que llegaron (+) y se fueron (−)
compare-same = igual
overview = Todas las comunidades lado a lado
    .why = Las respuestas más recientes. El signo representa la respuesta; su nombre está abajo.
overview-all = todas
overview-empty = Ninguna comunidad de aquí tiene una evaluación que corresponda.
export = Llevárselo
export-json = El informe completo como datos (JSON)
export-html = El informe completo como una página (HTML)
export-csv = Las diecisiete respuestas como tabla (CSV)
export-pdf = El informe para imprimir (PDF)
export-parquet = Todos los hallazgos como tabla (Parquet)

for-counsel = Solo para asesoría legal
for-counsel-questions = Preguntas

papers-statements = Estos archivos dicen qué son los documentos, o qué dicen las autoridades. Se usan en la próxima evaluación:
