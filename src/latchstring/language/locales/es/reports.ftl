## The reports: what stands around the findings of an assessment.

-product = Latchstring

report-title = ¿Cómo acoge { $community } a las personas inmigrantes?
report-product = { -product }
report-lead = Lo que dicen los documentos de la propia comunidad, política por política, con sus propias palabras.
report-made = { $kind } · documentos leídos el { $date }
report-not-advice = Esto es información, no asesoramiento legal.
report-unreviewed = Ninguna persona que hable { $language } ha revisado todavía las palabras de este informe. Las citas quedan en el idioma del documento.
report-skip = Ir a las diecisiete políticas
report-contents = En esta página
contents-glance = De un vistazo
contents-conflicts = Contradicciones
contents-steps = Próximos pasos
contents-policies = Políticas
contents-papers = Documentos
contents-method = Método y límites

glance-heading = Las diecisiete de un vistazo
glance-summary = { $papers ->
    [0] No se entregó ningún documento, así que no se pudo buscar ninguna de las diecisiete políticas.
    [one] Se entregó un documento y en él se buscaron diecisiete políticas.
   *[other] Se entregaron { $papers } documentos y en ellos se buscaron diecisiete políticas.
}
glance-count = { $count } × { $verdict }
glance-key = Qué significan las palabras

part-i = I. Acogida y pertenencia
part-ii = II. Policía, sheriff y cárcel
part-iii = III. Tribunales, víctimas, defensa
part-iv = IV. Trabajo y vivienda
part-v = V. Ley federal

conflicts-heading = Donde los documentos se contradicen
conflicts-lead = Cada par está en textos vigentes. A su lado se dice qué texto prevalece, si alguno lo hace, y qué lo remediaría.
asked-heading = Lo que los formularios preguntan de todos modos
asked-line = { $form }, «{ $words }»
conflicts-none = No se hallaron dos textos vigentes que se contradigan.
conflicts-adopts = Este texto la adopta
conflicts-contrary = Este texto dice lo contrario
conflicts-amends = Este texto la deroga o la reemplaza
conflicts-cure = Qué lo remediaría: { $cure }
conflicts-context = Léalo en su contexto
conflicts-same-document = Los dos pasajes están en el mismo documento.

steps-heading = Próximos pasos
steps-lead = En un orden sensato. Cada uno nombra al órgano que puede darlo.
steps-none = De estos documentos no se sigue ningún paso.
steps-who = Quién: { $body }
steps-who-with = Quién: { $body } · Con: { $instrument }

policies-heading = Política por política
policy-bound = Obligados
policy-not-bound = No obligados
policy-agreement = 287(g)
policy-read-for-this = Leído para esto
policy-never-seen = Nunca visto
policy-why = Por qué ayuda
policy-state-law = Ley del estado ({ $state })
policy-quotations = Con las palabras de los documentos
policy-mentions = Donde los documentos solo la mencionan
policy-more-quotations = { $count ->
    [one] Una cita más
   *[other] { $count } citas más
}
policy-mentions-left-out = { $count ->
    [one] Una mención más está en el informe en JSON.
   *[other] { $count } menciones más están en el informe en JSON.
}
policy-reported = Informado, sin documento
policy-reported-note = Lo que dice una persona funcionaria sobre una práctica no cambia ningún veredicto.
policy-reported-by = { $who }, { $date }

quote-stance = { $stance }, { $strength }
quote-page = página { $page }
quote-binds = Obliga a: { $bodies }
quote-exceptions = Excepciones
quote-why = Por qué se leyó así
quote-finding = Hallazgo { $id }

papers-heading = Los documentos
papers-lead = Cada documento entregado y hasta dónde se leyó.
papers-count = { $count } { $state }
papers-caption = El registro de documentos
papers-name = Documento
papers-kind = Qué es
papers-issuer = Hecho por
papers-status = ¿Vigente?
papers-read = Hasta dónde se leyó
papers-pages = { $count ->
    [one] una página
   *[other] { $count } páginas
}
papers-also = El mismo documento otra vez: { $names }
papers-why = Por qué se tomó por esto
papers-stated = declarado en papers.yml
papers-inferred = { $field }: { $value }
papers-notes = Qué se dejó fuera o se cambió al leer
papers-problem-page = Página { $page }: { $problem }
papers-matters = Por qué importa
papers-do = Qué hacer
papers-none = No se entregó ningún documento.

field-kind = Qué es
field-issuer = Hecho por
field-status = ¿Vigente?
field-date = Fecha
field-title = Título

method-heading = Cómo se leyó y sus límites
method-reading = Un programa leyó, sin conexión y con reglas escritas, cada sección de cada documento que se pudo leer. No intervino ningún modelo de lenguaje. Cada cita es el texto mismo del documento, comprobado en su lugar, y guarda las razones por las que se tomó.
method-words = Las reglas leen palabras. Pueden pasar por alto una política escrita de un modo que no conocen, y pueden tomar un pasaje por más de lo que es. Lea la cita antes de confiar en ella.
method-absence = «No encontrada» habla solo de los documentos de la lista de arriba. «No buscada» significa que nunca se vieron los documentos donde debería estar. Una práctica sin documento no se puede ver.
method-bodies = Un texto obliga al órgano que lo hizo y a quienes este puede mandar. Un concejo no obliga a un sheriff elegido, a una fiscalía, a un tribunal ni a una junta escolar.
method-force = Si un texto está vigente se tomó del texto mismo o de lo declarado junto a él. Pregunte en la secretaría antes de confiar en ello.
method-versions = Programa { $program } · catálogo { $catalogue } · ley { $law } · formato del informe { $format }

terminal-made = { $community } · { $kind } · { $date }
terminal-more = { $count ->
    [one] … y una cita más
   *[other] … y { $count } citas más
}
terminal-bound = obligados: { $bodies }
terminal-not-bound = no obligados: { $bodies }
terminal-exceptions = excepciones: { $kinds }
terminal-explain = Las razones de una cita: latchstring explain REPORT.json { $id }

report-not-json = Esto no es un informe de { -product } en JSON.
    .why = Las razones de un hallazgo se leen de un informe así.
    .do = Escriba uno con «latchstring assess … --format json -o report.json» y nombre ese archivo.
report-newer-format = Este informe tiene el formato { $found }; este programa lee { $known }.
    .why = Un formato más nuevo puede querer decir otra cosa con la misma palabra.
    .do = Actualice el programa o escriba el informe otra vez con este.

## The report as a PDF.
pdf-policy = Política
pdf-verdict = Respuesta
pdf-needs-file = Un PDF no se muestra en una terminal.
    .do = Nombre un archivo: -o informe.pdf
pdf-not-for-counsel = La versión para la asesoría jurídica no tiene PDF.
    .why = Un PDF es lo que se reenvía.
    .do = Use --format html, json o terminal.
