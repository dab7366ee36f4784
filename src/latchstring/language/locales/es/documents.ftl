## Documentos: lo que no se pudo leer, y lo que se cambió o se dejó fuera al leer.

problem-empty = El archivo no contiene palabras.
    .why = No se pudo buscar nada en él.
    .do = Ábralo y vea si es el archivo correcto; pídalo otra vez a la oficina.
problem-not-text = El archivo no es texto, aunque su nombre lo diga.
    .why = No se pudo buscar nada en él.
    .do = Ábralo en el programa con que se hizo y guárdelo como PDF o Word.
problem-not-a-paper = Este no es un tipo de archivo que se lea ({ $suffix }).
    .why = Si contiene reglas, no se buscó en ellas.
    .do = Si es un documento de la comunidad, guárdelo como PDF o Word (DOCX) e inténtelo de nuevo.
problem-characters-lost = { $count ->
    [one] Un carácter no se pudo descifrar; se muestra como �.
   *[other] { $count } caracteres no se pudieron descifrar; se muestran como �.
}
    .why = Pueden haberse pasado por alto palabras con esos caracteres.
    .do = Pida el archivo otra vez, o guárdelo como texto UTF-8, PDF o Word.
problem-too-long = El texto supera el límite de { $limit } caracteres; lo que sigue no se leyó.
    .why = No se buscó en las reglas del resto.
    .do = Divida el archivo o suba el límite de caracteres.
problem-too-large = El archivo supera el límite de { $limit } bytes.
    .why = No se leyó, así que no se buscó nada en él.
    .do = Divida el archivo o suba el límite de bytes.
problem-too-deep = Las partes de la página están unas dentro de otras a más de { $limit } niveles, como en ningún documento real.
    .why = No se leyó, así que no se buscó nada en él.
    .do = Ábralo en un navegador e imprímalo como PDF.
problem-password = El archivo está cerrado con una contraseña.
    .why = No se pudo buscar nada en él.
    .do = Pida una copia abierta, o ábralo y guárdelo sin la contraseña.
problem-damaged-container = El archivo está dañado o cortado.
    .why = No se pudo buscar nada en él.
    .do = Descárguelo de nuevo. Si se abre en su programa, guárdelo otra vez como PDF o Word.
problem-cut-off = El archivo se corta antes del final.
    .why = Se buscó en lo que se leyó; puede faltar el final.
    .do = Descárguelo de nuevo y compare la última página.
problem-expands-too-much = El archivo se descomprime a más de { $ratio } veces su tamaño, como lo haría una trampa.
    .why = No se descomprimió, así que no se buscó nada en él.
    .do = Si confía en él, descomprímalo usted y dé la carpeta, o suba el límite.
problem-broken-xml = El XML está roto cerca de la línea { $line }.
    .why = No se pudo buscar nada en él.
    .do = Pida el archivo otra vez, o un PDF del mismo texto.
problem-entities = El XML declara entidades, con las que un archivo puede traer otros o crecer sin fin.
    .why = Las entidades nunca se siguen, así que no se buscó nada en él.
    .do = Pida el texto sin ellas, o como PDF o Word.
problem-old-word = El documento está en una forma de Word anterior a Word 97, o está dañado.
    .why = No se pudo buscar nada en él.
    .do = Ábralo en un procesador de textos y guárdelo como DOCX o PDF.
problem-embedded-part = { $count ->
    [one] El documento contiene una parte en otro formato, que no se leyó.
   *[other] El documento contiene { $count } partes en otros formatos, que no se leyeron.
}
    .why = No se buscó en las reglas de esas partes.
    .do = Ábralo en Word, guárdelo de nuevo como DOCX o PDF e inténtelo otra vez.
problem-coder-failed = Las palabras se leyeron, pero la revisión se interrumpió ({ $error }). Es una falla del programa.
    .why = No se buscó nada en él.
    .do = Por favor, repórtelo con el documento; mientras tanto, revise usted mismo este documento.
problem-cannot-open = No se pudo abrir el archivo.
    .why = No se pudo buscar nada en él.
    .do = Vea si sigue ahí y si usted tiene permiso para leerlo.
problem-archive-not-paper = Esto es un archivo comprimido con varios archivos, no un solo documento.
    .why = Se pidió un solo documento, así que no se leyó ninguno.
    .do = Léalo todo, o saque el documento que quiere.
problem-archive-empty = El archivo comprimido no contiene documentos.
    .why = No se pudo buscar nada en él.
    .do = Vea si es el archivo correcto.
problem-archive-too-deep = Hay archivos comprimidos unos dentro de otros a más de { $limit } niveles.
    .why = Este no se abrió, así que no se buscó nada en él.
    .do = Descomprímalo usted y dé la carpeta, o suba el límite.
problem-archive-too-many = El archivo comprimido contiene más de { $limit } archivos; los demás no se leyeron.
    .why = No se buscó en sus reglas.
    .do = Divídalo o suba el límite de archivos.
problem-skipped = Se dejó sin leer porque papers.yml lo dice: { $reason }
    .why = No se buscó nada en él.
    .do = Quite la palabra "skip" de papers.yml para que se lea.
problem-no-papers = Aquí no se encontraron documentos.
    .why = No había nada en que buscar.
    .do = Dé archivos, carpetas o archivos ZIP que contengan los documentos de la comunidad.
problem-reader-failed = La lectura falló ({ $error }).
    .why = Puede que no se haya buscado en el documento como se debe.
    .do = Guárdelo de nuevo como PDF o Word e inténtelo otra vez. Por favor, informe del fallo con el archivo, si es público.

note-encoding = El texto estaba guardado como { $encoding } y se leyó así.
note-furniture-dropped = { $count ->
    [one] Se dejó fuera una parte del sitio que rodea el texto (menú, encabezado, pie).
   *[other] Se dejaron fuera { $count } partes del sitio que rodea el texto (menús, encabezados, pies).
}
note-hidden-dropped = { $count ->
    [one] Se dejó fuera una parte oculta, que el lector no ve.
   *[other] Se dejaron fuera { $count } partes ocultas, que el lector no ve.
}
note-struck-text-dropped = { $count ->
    [one] Se dejaron fuera palabras tachadas, en un lugar.
   *[other] Se dejaron fuera palabras tachadas, en { $count } lugares.
}
note-tracked-changes-accepted = { $count ->
    [one] Un cambio marcado se leyó como aceptado.
   *[other] { $count } cambios marcados se leyeron como aceptados.
}
note-running-parts-dropped = { $count ->
    [one] Se dejó fuera un encabezado o pie de página.
   *[other] Se dejaron fuera { $count } encabezados y pies de página.
}
note-comments-not-read = { $count ->
    [one] No se leyó un comentario al margen.
   *[other] No se leyeron { $count } comentarios al margen.
}
note-list-numbers-missing = Word calcula algunos números de lista, que no están en el archivo; faltan en el texto.
note-passed-over = { $count ->
    [one] Se pasó por alto un archivo del sistema (oculto, bloqueo, caché).
   *[other] Se pasaron por alto { $count } archivos del sistema (ocultos, bloqueos, cachés).
}
