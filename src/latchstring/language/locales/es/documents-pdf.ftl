## Archivos PDF, páginas escaneadas e imágenes: lo que no se leyó y lo que se dejó fuera.

problem-pdf-damaged = El archivo no es un PDF completo o está dañado.
    .why = No se pudo leer ninguna palabra, así que no se ve una política que solo esté aquí.
    .do = Ábralo en un visor de PDF. Si se abre, imprímalo a un PDF nuevo; si no, pida el archivo otra vez.
problem-pdf-cut-off = Falta el final del PDF; { $pages ->
    [one] se encontró una página
   *[other] se encontraron { $pages } páginas
}.
    .why = Pueden faltar páginas o palabras al final.
    .do = Descargue o copie el archivo otra vez y compare el número de páginas.
problem-pdf-attachments = { $count ->
    [one] Hay otro archivo dentro de este PDF.
   *[other] Hay otros { $count } archivos dentro de este PDF.
}
    .why = Los archivos adjuntos no se leen; puede haber una política en alguno.
    .do = Abra el PDF en un visor, guarde los adjuntos junto a él y repita.
problem-pdf-xfa = Este PDF es un formulario que se dibuja solo al abrirse (XFA).
    .why = Sus palabras no están en las páginas, y la mayoría no se pudo leer.
    .do = Ábralo en Adobe Reader e imprímalo a un PDF nuevo.
problem-page-broken = La página { $page } está dañada y no se pudo leer.
    .why = No se ve una política que esté en esta página.
    .do = Pida el archivo otra vez o escanee de nuevo esta página.
problem-page-limit = { $count ->
    [one] No se leyó la página { $pages }: el documento tiene más páginas que el límite.
   *[other] No se leyeron las páginas { $pages }: el documento tiene más páginas que el límite.
}
    .why = No se ve una política que esté allí.
    .do = Suba el límite de páginas o divida el documento.
problem-time-limit = { $count ->
    [one] No se leyó la página { $pages }: se acabó el tiempo para un documento.
   *[other] No se leyeron las páginas { $pages }: se acabó el tiempo para un documento.
}
    .why = No se ve una política que esté allí.
    .do = Suba el límite de tiempo o divida el documento.
problem-no-text = No se encontraron palabras en este documento.
    .why = Un documento vacío no dice nada de ninguna política.
    .do = Ábralo y mire. Si hay palabras, imprímalo a un PDF nuevo o escanéelo otra vez.
problem-needs-ocr = { $count ->
    [one] La página { $pages } es una imagen de texto, y el reconocimiento de texto no está instalado.
   *[other] Las páginas { $pages } son imágenes de texto, y el reconocimiento de texto no está instalado.
}
    .why = Sus palabras no se leyeron; no se ve una política que esté allí.
    .do = Instale el extra con: pip install "latchstring[ocr]", y el programa Tesseract con sus datos de inglés y español; luego repita.
problem-ocr-off = { $count ->
    [one] La página { $pages } es una imagen de texto, y el reconocimiento de texto está apagado.
   *[other] Las páginas { $pages } son imágenes de texto, y el reconocimiento de texto está apagado.
}
    .why = Sus palabras no se leyeron; no se ve una política que esté allí.
    .do = Encienda el reconocimiento y repita.
problem-ocr-limit = { $count ->
    [one] La página { $pages } es una imagen y no se reconoció: el documento tiene más páginas escaneadas que el límite.
   *[other] Las páginas { $pages } son imágenes y no se reconocieron: el documento tiene más páginas escaneadas que el límite.
}
    .why = Sus palabras no se leyeron; no se ve una política que esté allí.
    .do = Suba el límite de páginas escaneadas o divida el documento.
problem-ocr-time = { $count ->
    [one] La página { $pages } es una imagen y no se reconoció: se acabó el tiempo para un documento.
   *[other] Las páginas { $pages } son imágenes y no se reconocieron: se acabó el tiempo para un documento.
}
    .why = Sus palabras no se leyeron; no se ve una política que esté allí.
    .do = Suba el límite de tiempo o divida el documento.
problem-ocr-poor = { $count ->
    [one] La página { $pages } solo se reconoció mal (confianza { $confidence } de 100).
   *[other] Las páginas { $pages } solo se reconocieron mal (confianza { $confidence } de 100).
}
    .why = Puede haber palabras equivocadas o que faltan; no cite de allí sin mirar la página.
    .do = Escanee otra vez, derecho y a 300 puntos por pulgada, o pida el documento como archivo de texto.
problem-ocr-nothing = { $count ->
    [one] No se reconoció ninguna palabra en la página { $pages }.
   *[other] No se reconoció ninguna palabra en las páginas { $pages }.
}
    .why = Puede ser un mapa o una foto; si es texto, no se ve una política que esté allí.
    .do = Mire la página. Si hay texto, escanéela otra vez, derecha y a 300 puntos por pulgada.
problem-picture-damaged = El archivo no es una imagen que se pueda leer (PNG, JPEG o TIFF), o está dañado.
    .why = No se pudo leer ninguna palabra, así que no se ve una política que solo esté aquí.
    .do = Ábralo en un visor. Si se abre, guárdelo como PNG o PDF; si no, pídalo otra vez.
problem-picture-large = La imagen de la página { $page } es demasiado grande para reconocerla.
    .why = Sus palabras no se leyeron; no se ve una política que esté allí.
    .do = Guárdela más pequeña: bastan 300 puntos por pulgada.

note-running-lines = { $count ->
    [one] Se dejó fuera un encabezado o pie de página: «{ $example }».
   *[other] Se dejaron fuera { $count } encabezados y pies de página, como «{ $example }». Los de la primera página abren el texto.
}
note-page-numbers = { $count ->
    [one] Se dejó fuera un número de página: «{ $example }».
   *[other] Se dejaron fuera { $count } números de página, como «{ $example }».
}
note-words-joined = { $count ->
    [one] Se unió una palabra cortada al final de una línea{ $kept ->
        [0] .
       *[other] , con su guion.
    }
   *[other] Se unieron { $count } palabras cortadas al final de una línea; { $kept } conservan su guion.
}
note-columns-ordered = { $count ->
    [one] Las columnas de la página { $pages } se pusieron en orden de lectura.
   *[other] Las columnas de las páginas { $pages } se pusieron en orden de lectura.
}
note-recognised = { $count ->
    [one] La página { $pages } es un escaneo; sus palabras se reconocieron (confianza { $confidence } de 100).
   *[other] Las páginas { $pages } son escaneos; sus palabras se reconocieron (confianza media { $confidence } de 100).
}
note-blank-pages = { $count ->
    [one] La página { $pages } está en blanco, hasta donde se puede ver.
   *[other] Las páginas { $pages } están en blanco, hasta donde se puede ver.
}
