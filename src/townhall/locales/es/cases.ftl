## Lo que comparten los puestos: listas de casos, un caso, sus pasos.

case-at = ¿Cuándo ocurrió?
    .why = La hora real, en la zona horaria de este lugar. Lo que se registra más tarde se muestra como registrado más tarde.
case-words =
    .why = Sea breve y hable solo del asunto. No escriba el estatus migratorio, la ciudadanía ni el lugar de nacimiento de nadie. Lo que escriba queda sellado.
case-find = Buscar por número
    .why = El número del caso, o el número completo de registro o de informe.
case-show = Mostrar
case-show-what = { $what ->
    [open] Casos abiertos
    [due] Casos atrasados
    [closed] Casos cerrados
   *[other] Todos los casos
}
case-look = Mostrar
case-look-again = Mirar otra vez
case-number = Caso
case-state = Cómo está
case-received = Llegó
case-due = Vence
case-overdue = Atrasado:
case-none = Aquí no hay casos.
case-more = Más
case-opened = Caso abierto
case-next = Lo que se puede hacer ahora
case-history = Lo que se hizo
case-entered-later = registrado más tarde, { $at }
case-save = Guardar
case-is-purged = Los documentos de este caso se destruyeron en la fecha prevista. Lo que queda sirve para las cifras.
case-somebody-first = { $who } cambió este caso mientras usted escribía
    .do = No se perdió nada de lo suyo: está abajo. Mire el caso y envíelo otra vez si sigue siendo correcto.
case-move-not-from-here = Este paso ({ $move }) no se puede dar ahora: el caso está en «{ $state }».
case-only-for = Solo para { $who }.
    .do = Pídaselo a quien puede darlo, o pida el permiso a quien administra.
case-who-intake = quien recibe
case-who-decider = quien decide
case-who-supervisor = quien supervisa
case-who-counsel = la asesoría jurídica
case-is-closed = El caso está cerrado: aquí ya no se decide nada.
case-time-to-come = Esa hora todavía no ha llegado. Escriba cuándo ocurrió de verdad.
case-time-too-early = Esa hora es anterior a la llegada del caso. Escriba cuándo ocurrió de verdad.
case-blank = Formulario en papel
    .why = Para el día en que no haya red. Llénelo y regístrelo después con las horas reales.
case-blank-by = Llenado por (nombre, fecha, hora)
case-letter-not-reviewed = Nadie que hable este idioma ha firmado todavía este texto. Haga que un intérprete lo lea antes de entregarlo.
case-desks = Puestos
case-paper = Agregar un papel
    .why = Se sella entero. Nada de lo que dice se vuelve un campo aquí.
case-papers = Papeles
case-document = Este caso como documento (JSON)
case-being-read = Se está leyendo; abra el caso de nuevo en un momento. Nada espera por esto.
case-not-seen = No se pudo leer. Mírelo usted y diga qué es.
case-seen-pages = Páginas { $first }–{ $last }:
case-no-papers = No hay papeles.
case-seen-judicial = { $what ->
    [yes] Papel de un tribunal
    [no] No es de un tribunal
   *[cannot_tell] No se sabe
}
case-earlier-decisions = { $count ->
    [one] Una decisión anterior
   *[other] { $count } decisiones anteriores
}
case-recommended-then = se recomendaba entonces

## Tomar una tabla.

import = Tomar una tabla
    .why = Primero solo se prueba: usted ve en qué se convertiría cada fila, y no se guarda nada. El archivo mismo nunca se guarda.
import-file = Una tabla (CSV)
    .why = Como la guarda Excel: «CSV UTF-8» o cualquier otro CSV. Hasta 2,000 filas.
import-try = Probarla
import-another = Otra tabla
import-take-in = { $count ->
    [one] Tomar una fila
   *[other] Tomar { $count } filas
}
import-would = { $count ->
    [0] No se tomaría ninguna fila
    [one] Se tomaría una fila
   *[other] Se tomarían { $count } filas
}
import-did = { $count ->
    [0] No se tomó ninguna fila
    [one] Se tomó una fila
   *[other] Se tomaron { $count } filas
}
import-bad = { $count ->
    [one] Una fila está mal.
   *[other] { $count } filas están mal.
}
import-there = { $count ->
    [one] Una fila ya está aquí.
   *[other] { $count } filas ya están aquí.
}
import-nothing-yet = Todavía no se guarda nada.
import-guessed = Las letras de este archivo se adivinaron (Windows). Mire abajo los acentos y los nombres; si están mal, guárdelo como «CSV UTF-8».
import-bad-rows = Filas que están mal
    .do = Se dejan fuera, para que ningún caso diga lo que nadie escribió; no detienen a las demás. Corríjalas en su tabla y envíe otra vez la tabla entera: lo que ya entró no entra dos veces.
import-there-rows = Filas que ya están aquí
    .do = La misma fila, o un caso con el mismo número y el mismo minuto. Si de verdad es otro, cambie su hora al minuto y envíela otra vez.
import-same-table = está dos veces en esta tabla
import-good-rows = Filas que están bien
import-came-in = Filas que entraron
import-line = Fila
import-row = Fila { $line }
import-wrong = Qué está mal
import-read-as = Se leyó como
import-becomes = Se convierte en
import-more = { $count ->
    [one] Una fila más como estas.
   *[other] { $count } filas más como estas.
}
import-columns = Qué puede contener una tabla
    .why = La primera fila nombra las columnas, en cualquier orden. Una columna que no es necesaria puede faltar.
import-empty = Una tabla con estas columnas, para llenar
import-column = Columna
import-holds = Qué va en ella
import-needed = necesaria
import-many-words = varias, entre «;»
import-moment = como 2026-11-24 23:10 o 11/24/2026 11:10 PM, primero el mes, en la hora de este lugar
import-day = como 2026-11-24 o 11/24/2026, primero el mes
import-yes-or-no = sí o no
import-says = { $what ->
    [yes] sí
   *[no] no
}
import-too-large = Esta tabla pasa de { $most } kilobytes.
    .why = Se mira entera antes de guardar nada.
    .do = Divídala en varias tablas y envíelas una por una.
import-is-workbook = Esto es un libro de Excel, no un archivo CSV.
    .why = Un libro puede tener más hojas de las que se miran.
    .do = En Excel: «Guardar como», «CSV UTF-8», y envíe ese archivo.
import-not-csv = Este archivo no se puede leer como tabla.
    .why = Está vacío, contiene algo que no es texto, o tiene comillas sin cerrar.
    .do = Guárdelo en Excel como «CSV UTF-8» y envíelo otra vez.
import-many = Esta tabla tiene más de { $most } filas.
    .why = Se mira cada fila antes de guardar nada.
    .do = Divídala en varias tablas y envíelas una por una.
import-never = { $count ->
    [one] Ninguna oficina toma esta columna: { $columns }.
   *[other] Ninguna oficina toma estas columnas: { $columns }.
}
    .why = Aquí nadie pregunta por estatus, ciudadanía, origen, lugar de nacimiento ni números de documentos federales; lo que no se guarda no se puede exigir. No se leyó ninguna celda.
    .do = Quite la columna de su tabla y envíela otra vez.
import-unknown = { $count ->
    [one] Esta columna no se conoce aquí: { $columns }.
   *[other] Estas columnas no se conocen aquí: { $columns }.
}
    .why = Una columna que se pasa por alto sin decirlo se perdería.
    .do = Nómbrela como en la lista de abajo, o quítela, y envíe la tabla otra vez.
import-twice = Esta columna está dos veces: { $columns }.
    .why = Nadie podría saber cuál de las dos cuenta.
    .do = Deje una y envíe la tabla otra vez.
import-lacks = { $count ->
    [one] Esta columna es necesaria y no está: { $columns }.
   *[other] Estas columnas son necesarias y no están: { $columns }.
}
    .why = Sin ella ninguna fila puede convertirse en un caso. La primera fila de la tabla debe nombrar las columnas.
    .do = Añádala y envíe la tabla otra vez.
import-cell-too-many = Hay más celdas que columnas. Casi siempre hay una coma en una celda sin comillas.
import-yes-no = Escriba sí o no.
import-forbidden-number = Esto parece un número de documentos federales o del Seguro Social de alguien. Aquí no se guarda ni se vuelve a mostrar. Quítelo de la celda.
