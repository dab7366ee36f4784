## Encuestas: muchas comunidades en una sola pasada.

# Rechazos.
survey-cannot-open = No se pudo abrir { $name } ({ $error }).
    .why = Sin él nadie sabe qué comunidades encuestar.
    .do = Vea si está ahí y si puede leerlo.
survey-no-communities = { $name } no nombra ninguna comunidad.
    .why = No hay nada que encuestar.
    .do = Dé una carpeta con una carpeta por comunidad, o una tabla (CSV) con las columnas name, state, kind, geoid, path.
survey-no-manifest = { $name } no es una tabla de comunidades: le falta la columna { $columns }.
    .why = Sin estas columnas nadie sabe de quién es cada documento.
    .do = Ponga los nombres de las columnas en la primera fila: name, state, kind, geoid, path. Las demás columnas pasan tal cual.
survey-column-twice = { $name } tiene la columna { $columns } más de una vez.
    .why = No se puede saber cuál de ellas vale.
    .do = Dé a cada columna un nombre propio.
survey-there-already = La carpeta { $folder } ya contiene una encuesta.
    .why = Una nueva la sobrescribiría.
    .do = Continúela añadiendo --resume, o nombre otra carpeta.
survey-at-work = Otra encuesta está escribiendo en la carpeta { $folder }.
    .why = Dos se estorbarían.
    .do = Espere a que termine, o nombre otra carpeta.
survey-cannot-write = No se puede escribir lo encontrado ({ $error }).
    .why = La encuesta se detuvo; lo hecho hasta ahora se conserva.
    .do = Haga espacio, o vea si puede escribir ahí, y continúe con --resume.
survey-no-workers = El programa que hace el trabajo no puede arrancar: terminó tres veces enseguida (estado { $status }).
    .why = No se puede encuestar nada más; lo hecho hasta ahora se conserva.
    .do = Para ver por qué, ejecute: python -m latchstring.survey.worker
survey-none-there = { $folder } no contiene ninguna encuesta.
    .why = No hay nada que comparar.
    .do = Nombre la carpeta que se dio a --out.
survey-not-complete = La encuesta de { $folder } no ha llegado a su fin.
    .why = Lo que le falta parecería haber cambiado.
    .do = Continúela añadiendo --resume y luego compare.
survey-needs-arrow = Las encuestas necesitan el paquete pyarrow, que no está instalado.
    .why = Las respuestas de una encuesta son tablas que él escribe.
    .do = Instale Latchstring con su extra: pip install "latchstring[survey]"
survey-stopped = Detenida. Lo hecho se conserva: continúe con --resume.

# Filas de una tabla, y carpetas.
survey-row = fila { $row }
problem-folder-twice = { $name } y { $other } son la misma comunidad según sus nombres.
    .why = No se puede saber de quién es cada documento, así que { $name } no se encuestó.
    .do = Ponga el estado en el nombre («Alder County, MI»), o use una tabla con GEOID.
problem-row-broken = Unas comillas de esta fila nunca se cierran.
    .why = La fila no se puede leer, así que su comunidad no se encuestó.
    .do = Escriba dos veces las comillas dentro de una celda, o guarde la tabla de nuevo desde una hoja de cálculo.
problem-row-too-long = La fila tiene { $cells } celdas, y el encabezado solo { $columns }.
    .why = No se puede saber qué celda es qué, así que su comunidad no se encuestó.
    .do = Ponga entre comillas las celdas que contienen comas.
problem-row-without-name = La fila no nombra ninguna comunidad.
    .why = Nadie sabría de quién son estos documentos; no se leyeron.
    .do = Llene la columna name.
problem-row-kind = «{ $kind }» no es una clase de comunidad.
    .why = La clase decide quién puede adoptar qué; la comunidad no se encuestó.
    .do = Escriba una de estas: { $allowed }.
problem-row-state = «{ $state }» no son las dos letras de un estado.
    .why = Con ellas se distinguen las comunidades de un mismo nombre; esta no se encuestó.
    .do = Escriba las dos letras del correo: MI.
problem-row-geoid = «{ $geoid }» no es un GEOID.
    .why = Es la clave de la comunidad; no se encuestó.
    .do = Escriba solo las cifras, o deje la celda vacía.
problem-row-without-path = La fila no dice dónde están los documentos.
    .why = La comunidad no se encuestó.
    .do = Llene la columna path; varios lugares se separan con |.
problem-row-path = { $path } no está ahí.
    .why = La comunidad no se encuestó.
    .do = Escriba la ruta vista desde la carpeta de la tabla.
problem-row-other-name = La fila { $row } tiene la misma clave con otro nombre ({ $name }).
    .why = Dos comunidades se contarían como una; esta fila no se encuestó.
    .do = Vea qué GEOID, estado y clase tiene cada una.
problem-row-twice = La fila { $row } nombra la misma comunidad con los mismos documentos.
    .why = Se encuestó una vez, según esa fila.
    .do = Quite una de las filas.
problem-row-says-otherwise = La fila { $row } dice otra cosa de la misma comunidad en otra columna.
    .why = No se puede saber qué fila es correcta; esta no se encuestó.
    .do = Haga que las demás columnas de ambas filas coincidan.

# Comunidades y documentos con los que no se pudo.
problem-community-unread = No se pudo trabajar con los documentos de esta comunidad ({ $error }).
    .why = No se buscó nada, y nada se dice de ella.
    .do = Vea si su carpeta está ahí y se puede leer. Si es así, es una falla del programa: por favor, repórtela.
problem-worker-died = El programa que leía esto terminó { $times } veces sin decir nada (estado { $status }).
    .why = Se dejó a un lado para que la encuesta siguiera; no se buscó nada en él.
    .do = Puede necesitar más memoria de la que hay, o estar dañado. Imprímalo de nuevo como PDF, o divídalo, y añada --resume.
problem-worker-hung = Leer esto tardó más de { $seconds } segundos y se interrumpió.
    .why = Se dejó a un lado para que la encuesta siguiera; no se buscó nada en él.
    .do = Divídalo, o permita más con --seconds-per-file, y añada --resume.

# Avance, y el fin.
survey-progress = { $done } de { $total } comunidades · { $findings } hallazgos · { $left } · { $name }
survey-left-unknown = aún no se sabe cuánto falta
survey-left = { $least ->
    [one] falta cerca de un minuto
   *[other] faltan cerca de { $least } minutos
}
survey-left-seconds = falta menos de un minuto
survey-left-range = faltan de { $least } a { $most } minutos
survey-summary = { $communities ->
    [one] Una comunidad
   *[other] { $communities } comunidades
} ({ $kept } conservadas de antes), { $papers ->
    [one] un documento
   *[other] { $papers } documentos
}, { $findings ->
    [one] un hallazgo
   *[other] { $findings } hallazgos
}.
survey-summary-unread = { $count ->
    [one] Un documento o fila no se leyó hasta el final
   *[other] { $count } documentos o filas no se leyeron hasta el final
}; el registro y el resumen dicen cuáles, por qué importa y qué hacer.
survey-summary-where = El resumen: { $file }
survey-assumed = { $count ->
    [one] La clase de una comunidad se tomó de su nombre
   *[other] Las clases de { $count } comunidades se tomaron de sus nombres
}; declárelas con --kind o en una tabla.

# La página del resumen.
survey-title = { $count ->
    [one] Una comunidad
   *[other] { $count } comunidades
}, diecisiete políticas
survey-lead = Lo que dicen los documentos propios de cada comunidad. Cada respuesta tiene su cita, con su lugar, en las tablas.
survey-made = Documentos al { $date }
survey-skip = Saltar a las respuestas
survey-read-heading = Qué se leyó
survey-communities = { $count ->
    [one] comunidad
   *[other] comunidades
}
survey-papers = { $count ->
    [one] documento
   *[other] documentos
}
survey-findings = { $count ->
    [one] hallazgo
   *[other] hallazgos
}
survey-faults = { $count ->
    [one] Una fila o carpeta no nombraba ninguna comunidad que se pudiera encuestar.
   *[other] { $count } filas o carpetas no nombraban ninguna comunidad que se pudiera encuestar.
}
survey-bars-heading = Política por política
survey-bars-lead = Cada barra son todas las comunidades; sus partes siguen el orden de las palabras de abajo.
survey-counts-heading = Los números
survey-counts-caption = Cuántas comunidades tienen cada respuesta
survey-policy = Política
survey-map-heading = Comunidad por comunidad
survey-map-lead = Una fila por comunidad, una columna por política. «No buscada» no es un «no»: nunca se vieron los documentos donde estaría.
survey-map-caption = La respuesta de cada comunidad y política
survey-policies-key = Qué columna es cada política
survey-community = Comunidad
survey-pages = Páginas de comunidades
survey-left-unread = { $count ->
    [one] un documento sin leer hasta el final
   *[other] { $count } documentos sin leer hasta el final
}
survey-unread-heading = Qué no se leyó
survey-unread-lead = { $count ->
    [one] Un documento o fila no se leyó hasta el final.
   *[other] { $count } documentos o filas no se leyeron hasta el final; aquí se nombran { $shown }, y todos en el registro.
}
survey-all-read = Todos los documentos se leyeron hasta el final.
survey-data-heading = Las tablas, y cómo usarlas
survey-data-lead = Los archivos Parquet se abren en R, Python, DuckDB y muchos otros programas.
survey-codebook-title = Diccionario de datos y libro de códigos
survey-absent-means = «No encontrada» solo se dice donde se leyeron completas las clases de documento en que estaría la política.
survey-codebook-lead = Qué contiene cada columna, qué significa cada valor y qué cuenta como cada política.
survey-columns-caption = Columnas en su orden
survey-column = Columna
survey-column-type = Tipo
survey-column-holds = Contiene
survey-values-heading = Valores
survey-values-lead = Cada valor tiene un número, para los programas que quieren números; codebook.csv contiene lo mismo.
survey-values-caption = Valores en su orden
survey-number = Número
survey-value = Valor
survey-in-words = En palabras
survey-policies-heading = Políticas

# Las tablas.
survey-table-findings = una fila por hallazgo: un pasaje que adopta, contradice o menciona una política, con su cita y su lugar
survey-table-verdicts = una fila por comunidad y política: la respuesta y lo que está a su lado
survey-table-ledger = una fila por documento: por qué se lo tomó y hasta dónde se leyó; también filas de la tabla que no se pudieron usar

column-further = La columna «{ $name }» de la tabla, tal como estaba ahí.
column-community-community = La clave de la comunidad: su clase con su GEOID, o con su estado y nombre.
column-community-community-name = El nombre de la comunidad.
column-community-state = Las dos letras de su estado.
column-community-community-kind = Qué clase de comunidad es.
column-community-kind-stated = Si la clase se declaró; falso donde se tomó del nombre.
column-community-geoid = El GEOID de la Oficina del Censo, donde se conoce.
column-findings-finding = El identificador del hallazgo, hecho de su contenido.
column-findings-policy = El identificador de la política.
column-findings-outline = Su lugar en la guía.
column-findings-stance = Lo que las palabras le hacen a la política.
column-findings-strength = Con qué firmeza obligan; vacío para una mención.
column-findings-in-force = Si el documento puede poner en vigor una política el día de la encuesta.
column-findings-modality = El verbo que rige.
column-findings-binds = Los órganos a los que obliga.
column-findings-quote = Las palabras del documento, letra por letra.
column-findings-start = Dónde empieza la cita, en puntos de código del texto del documento tal como se leyó.
column-findings-end = Dónde termina, en puntos de código.
column-findings-before = Palabras que están antes.
column-findings-after = Palabras que están después.
column-findings-page = La página en que empieza, si el documento tiene páginas.
column-findings-section = La sección en que está.
column-findings-document = El identificador del documento: las primeras 16 cifras hexadecimales del SHA-256 de sus bytes.
column-findings-paper = El nombre del documento.
column-findings-paper-kind = Qué clase de documento es.
column-findings-issuer = Quién lo hizo.
column-findings-status = Si está en vigor, según dice él mismo.
column-findings-exceptions = Excepciones, cada una con su tipo, sus palabras y su lugar.
column-findings-because = Las razones, en orden: un código y sus palabras.
column-findings-coder = Quién lo encontró: las reglas, u otra persona.
column-verdicts-policy = El identificador de la política.
column-verdicts-outline = Su lugar en la guía.
column-verdicts-verdict = La respuesta.
column-verdicts-because = Las razones, en orden: un código y sus palabras.
column-verdicts-findings = Los identificadores de los hallazgos que la sostienen, los de más peso primero.
column-verdicts-bound = Los órganos a los que obligan los textos en vigor.
column-verdicts-not-bound = Los órganos que la política necesita y a los que nada obliga.
column-verdicts-kinds-read = Las clases de documento en que estaría y que se leyeron completas.
column-verdicts-kinds-missing = Las clases de documento en que estaría y que nunca se leyeron completas.
column-verdicts-conflicts = Cuántos pares de documentos se contradicen en ella.
column-verdicts-reported = Cuántas respuestas de funcionarios hay; no cambian ningún resultado.
column-verdicts-agreement = Si se vio un acuerdo 287(g); solo de esa política.
column-verdicts-state-law = Lo que la ley del estado le hace a la política en esta clase de lugar, el día de la encuesta; no cambia ninguna respuesta.
column-verdicts-state-law-in-part = Si solo se lo hace a una parte de la política.
column-ledger-document = El identificador del documento: las primeras 16 cifras hexadecimales del SHA-256 de sus bytes.
column-ledger-paper = El nombre del documento; vacío para una fila de la tabla.
column-ledger-paper-kind = Por qué clase de documento se lo tomó.
column-ledger-issuer = Quién lo hizo.
column-ledger-status = Si está en vigor, según dice él mismo.
column-ledger-read = Hasta dónde se leyó.
column-ledger-title = Su título.
column-ledger-dates = Las fechas que lleva.
column-ledger-pages = Cuántas páginas tiene, si las tiene.
column-ledger-characters = Cuántos puntos de código se leyeron.
column-ledger-also-seen-as = Nombres de otros documentos con los mismos bytes.
column-ledger-problems = Lo que no se leyó como se debía: qué, dónde, por qué importa, qué hacer; y si pueden faltar palabras.
column-ledger-notes = Lo que se cambió o se dejó fuera sin pérdida.

# Qué cambió entre dos encuestas.
diff-nothing = Nada ha cambiado.
diff-versions = La encuesta anterior se hizo con el programa { $old-program } y el catálogo { $old-catalogue }, la nueva con { $new-program } y { $new-catalogue }: algunos cambios pueden venir de las reglas.
diff-community-new = nueva en la encuesta
diff-community-gone = ya no está en la encuesta
diff-verdict = { $outline } { $policy }: antes { LABEL($old, of: "verdict") }, ahora { LABEL($new, of: "verdict") }
diff-finding-gained = { $outline } { LABEL($stance, of: "stance") }, ganado: «{ $quote }» ({ $paper })
diff-finding-lost = { $outline } { LABEL($stance, of: "stance") }, perdido: «{ $quote }» ({ $paper })
diff-paper-new = documento nuevo: { $paper } ({ LABEL($read, of: "read") })
diff-paper-gone = documento que ya no está: { $paper }
diff-paper-read = { $paper }: antes { LABEL($old, of: "read") }, ahora { LABEL($new, of: "read") }
diff-paper-taken = { $paper }: antes se lo tomó por { LABEL($old, of: "kind") }, ahora por { LABEL($new, of: "kind") }
diff-paper-changed = { $paper }: su contenido cambió
diff-summary = { $communities ->
    [one] Una comunidad cambió
   *[other] { $communities } comunidades cambiaron
}: { $verdicts } resultados, { $gained } hallazgos ganados, { $lost } perdidos, { $papers } documentos.
