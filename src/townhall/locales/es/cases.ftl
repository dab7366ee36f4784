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
