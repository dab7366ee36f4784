## La línea de comandos: ayuda, avance y rechazos.

cli-latchstring = Latchstring lee los documentos propios de una comunidad y dice, política por política, cómo acoge a los inmigrantes. Informa; no da asesoría legal.
cli-commands = Comandos
cli-options = Opciones
cli-example = Ejemplo

cli-assess = Leer documentos y decir, de diecisiete políticas, qué está en vigor.
    .more = Cada PATH es un documento, una carpeta o un archivo ZIP. Un papers.yml junto a los documentos puede decir qué son.
    .exit = Estado de salida: 0 se leyó todo, 3 el informe está escrito pero algo no se leyó completo, 2 uso incorrecto.
cli-survey = Encuestar muchas comunidades de una vez, en tablas que se pueden contar.
    .more = FOLDER contiene una carpeta por comunidad (o un archivo). MANIFEST.csv es una tabla con las columnas name, state, kind, geoid y path, una fila por comunidad; las demás columnas pasan tal cual. DIR recibe hallazgos, resultados y registro como archivos Parquet con un libro de códigos, y una página de resumen. Si algo la detiene, --resume continúa donde estaba.
    .exit = Estado de salida: 0 se leyó todo, 3 las tablas están escritas pero algo no se leyó completo o una fila no se pudo usar, 2 uso incorrecto.
cli-survey-diff = Decir qué cambió de una encuesta a otra: resultados, hallazgos, documentos.
    .more = OLD y NEW son carpetas que se dieron a --out. Con --jsonl, escribe un objeto JSON por cambio.
cli-find = Encontrar los pasajes que adoptan, contradicen o mencionan una política.
    .more = Sin FILE, o con «-», lee la entrada estándar. Con --jsonl, lee un objeto JSON por línea con las claves id y text, y quizás kind e issuer, y escribe uno por línea con id y findings, en el mismo orden; start y end cuentan puntos de código del texto tal como llegó. Una línea que no se puede responder recibe id y error.
    .exit = Estado de salida: 0 se leyó todo, 3 algo no se leyó completo o una línea era mala, 2 uso incorrecto.
cli-explain = Decir, paso a paso, por qué un hallazgo de un informe dice lo que dice.
    .more = REPORT.json es un informe escrito con --format json. De FINDING_ID bastan las primeras letras.
cli-read = Mostrar cómo se lee un documento: por qué se lo toma, su esquema, qué se dejó fuera.
    .exit = Estado de salida: 0 se leyó todo, 3 algo no se leyó completo, 2 uso incorrecto.
cli-catalogue = Mostrar las diecisiete políticas y revisar sus datos.
cli-catalogue-list = Enumerar las políticas en el orden de la guía.
cli-catalogue-show = Mostrar una política: qué cuenta, quién puede adoptarla, en qué documentos estaría.
    .more = POLICY es un identificador (no_detainer_holds) o un lugar de la guía (II.C).
cli-catalogue-check = Buscar fallas en los datos del catálogo.
    .exit = Estado de salida: 0 sin fallas, 1 se encontraron fallas.
cli-law = La ley en torno a las políticas, estado por estado: muéstrela, compárela, revise sus datos.
cli-law-show = Muestra qué hace la ley de un estado con cada política, en qué descansa y qué está pendiente.
    .more = STATE son dos letras (MI), o US para el marco federal: leyes, circuitos, sentencias, condiciones de fondos, listas políticas.
cli-law-table = Muestra todos los estados y todas las políticas en una tabla.
cli-law-bodies = Muestra quién obliga a quién con qué instrumento en un tipo de lugar, y las vías para cada política.
    .more = STATE son dos letras. Se miraron Michigan, Illinois, California y Texas; en otros se muestra una imagen general y se dice.
cli-law-check = Busca fallos en los datos de la ley, y filas viejas.
    .exit = Estado de salida: 0 sin fallos (las filas viejas se dicen), 1 se hallaron fallos.
cli-checklist = Enumerar los documentos que hay que reunir, quién los tiene y cómo pedirlos.
cli-classify = Dice qué es un paquete que llegó a una cárcel, página por página: si es de una corte, qué pide, qué es irregular.
    .more = PACKET es un archivo (PDF, imagen, Word, correo, texto), una carpeta o un ZIP, tomado como uno; «-» lee palabras anotadas de una llamada o en el mostrador. Nunca se repite un nombre, una fecha ni un número escrito por alguien.
    .exit = Código de salida: 0 se leyó todo, 3 algo no se leyó entero, 2 uso incorrecto.
cli-audit = Auditar formularios, pantallas, guiones y esquemas: qué preguntan de la situación migratoria, y qué hacer.
    .more = Cada PATH es un formulario, una carpeta, un ZIP o la dirección de una base de datos (sqlite:///FILE). Solo se leen palabras impresas y nombres, nunca lo que alguien llenó.
cli-audit-forms = Auditar formularios, pantallas, guiones y esquemas: qué preguntan de la situación migratoria o de algo que la revele, qué ley lo permite, y qué hacer. La palabra «forms» se puede omitir.
    .more = Cada PATH es un formulario, una carpeta, un ZIP o la dirección de una base de datos (sqlite:///FILE). Solo se leen palabras impresas y nombres, nunca lo que alguien llenó.
    .exit = Estado de salida: 0 se leyó todo, 3 algo debe mirarlo una persona, 1 algo abierto no está en el registro dado, 2 uso incorrecto.
cli-audit-diff = Comparar dos auditorías en JSON: qué se corrigió, qué es nuevo, qué sigue igual.

option-community = El nombre de la comunidad, con su estado: «Alder Bay, MI».
option-kind = Qué clase de comunidad es.
option-policy = Una sola política, por su id o su lugar en la guía.
option-out = La carpeta para las respuestas de la encuesta.
option-workers = Cuántos procesos trabajan a la vez (si no, uno por procesador).
option-resume = Continuar la encuesta que contiene la carpeta; lo que no ha cambiado se conserva.
option-kind-of-all = Qué clase de comunidad son, donde nada más lo dice.
option-state = Las dos letras de su estado, donde nada más lo dice.
option-geoid = El GEOID de la Oficina del Censo para la comunidad; los nombres se repiten entre estados.
option-audit = Un archivo que escribió «latchstring audit --format json»: una política escrita con un formulario que pregunta de todos modos es un conflicto.
option-answers = Un archivo answers.yml: lo que dicen los funcionarios de una práctica sin documento. No cambia ningún resultado.
option-for-counsel = Añadir lo que es solo para la asesoría jurídica: exposición a 8 U.S.C. 1373 y 1644, cuatro señales, preguntas. No se publica.
option-papers = Un archivo papers.yml que dice qué son los documentos, en lugar del que está junto a ellos.
option-form = La forma de la respuesta.
option-output = El archivo donde se escribe; «-» es la salida estándar.
option-language = El idioma de la respuesta.
option-today = El día para el que se responde, en lugar de hoy: decide qué ha vencido.
option-progress = Decir por la salida de errores qué documento está en curso, aunque nadie mire.
option-jsonl = Leer y escribir un objeto JSON por línea.
option-text-only = Imprimir solo el texto.
option-program = El programa de los formularios (library, school_enrollment, police_report, …), en lugar del que indica cada título.
option-ledger = Un archivo de hallazgos aceptados, cada uno con su cita: lo abierto que no esté en él termina con estado de salida 1.
option-agency = El nombre de una agencia propia, como puede imprimirlo un formulario o una lista.
option-channel = Cómo llegó, si no es un formulario: por correo electrónico, por teléfono o en el mostrador.
option-letter = Imprimir solo la carta que pide los documentos.
option-no-ocr = No reconocer las palabras de páginas escaneadas ni de imágenes.
option-ocr-languages = Los nombres que usa Tesseract para los idiomas de las páginas escaneadas, unidos con «+».
option-max-mb = El archivo más grande, en megabytes (si no, { $default }).
option-max-pages = El máximo de páginas de un documento (si no, { $default }).
option-max-ocr-pages = El máximo de páginas escaneadas de un documento (si no, { $default }).
option-max-characters = El máximo de caracteres del texto de un documento (si no, { $default }).
option-seconds-per-file = El máximo de segundos para un documento (si no, { $default }).
option-max-archive-members = El máximo de archivos en un archivo comprimido (si no, { $default }).
option-max-archive-depth = Cuántos niveles de archivos comprimidos uno dentro de otro (si no, { $default }).
option-max-expanded-mb = El máximo de megabytes que puede ocupar un archivo comprimido al abrirse (si no, { $default }).
option-max-expansion-ratio = Cuántas veces puede crecer al abrirse un archivo comprimido (si no, { $default }).

cli-no-such-language = No existe el idioma «{ $language }»; use uno de estos: { $known }.
cli-no-such-policy = No existe la política «{ $policy }».
    .why = Las políticas se nombran por su identificador o por su lugar en la guía.
    .do = Enumérelas con: latchstring catalogue list
cli-no-such-state = No hay ningún estado “{ $state }”.
    .why = La ley se guarda por las dos letras del estado, DC para el Distrito de Columbia y US para el marco federal.
    .do = Vea la lista con: latchstring law table
cli-no-such-command = No hay ninguna orden “{ $name }”. ¿Quiso decir: { $near }?

cli-cannot-write = No se puede escribir la respuesta en { $file } ({ $problem }).
    .why = No se ha perdido nada; los documentos están como estaban.
    .do = Nombre un archivo en una carpeta que exista y donde pueda escribir.

progress-reading = Leyendo { $number } de { $total }: { $name }
progress-finding = Revisando { $number } de { $total }: { $name }

# find --jsonl: el error de una línea.
line-not-json = línea { $line }: esto no es un objeto JSON en UTF-8.
line-not-object = línea { $line }: hace falta un objeto JSON con las claves id y text.
line-no-id = línea { $line }: no hay id.
line-id-not-scalar = línea { $line }: el id debe ser una cadena o un número.
line-no-text = línea { $line }: no hay text.
line-text-not-string = línea { $line }: text debe ser una cadena.
line-text-broken = línea { $line }: text contiene letras que no son texto Unicode.
line-not-allowed = El valor de { $key } se tomó como no declarado; no es uno de estos: { $allowed }.
line-failed = línea { $line }: este pasaje no se pudo revisar ({ $error }). Por favor, repórtelo con el pasaje.

find-paper = { $name } · { $kind } · { $status } · { $count ->
    [one] un hallazgo
   *[other] { $count } hallazgos
}

explain-paper = El documento: { $name } · { $kind } · hecho por: { $issuer } · en vigor: { $status }
explain-steps = Por qué se leyó así:
explain-verdict = Lo que hizo con el resultado de { $policy } ({ $verdict }):
explain-conflict = Está en contra del hallazgo { $id }.

read-kind = Qué es
read-issuer = Hecho por
read-status = ¿En vigor?
read-title = Título
read-dates = Fechas
read-size = Leído por: { $reader } · { $pages ->
    [0] sin páginas marcadas
    [one] una página
   *[other] { $pages } páginas
} · { $characters } caracteres
read-outline = Esquema ({ $count ->
    [one] una sección
   *[other] { $count } secciones
}):
read-notes = Lo que se dejó fuera o se cambió al leer:
read-problems = Lo que no se leyó como debía:

show-question = Pregunta
show-why-it-helps = Por qué ayuda
show-strong = Cuenta como adoptada
show-partial = Cuenta en parte
show-contrary = Cuenta en contra
show-mention = Solo la menciona
show-first-step = El primer paso
show-adopters = Quién puede adoptarla
show-adopter = { $body }, por { $instrument } ({ $communities })
show-asks = solo pide: { $body }
show-papers = Documentos donde estaría
show-papers-in = { $communities }: { $kinds }
show-related = Relacionadas
show-law = Qué hace con ella la ley de un estado: latchstring law show MI --policy { $policy }
show-references = Ejemplos, contactos y lecturas de la guía
show-reference = { $title } ({ $by }) · { $address } · visto en { $seen }, { $status }
show-sound = No se encontró ninguna falla en { $count } políticas.
show-status-live = vigente
show-status-dead = ya no existe
show-status-superseded = reemplazado
show-status-unknown = sin comprobar
