## La orden `townhall`: ayuda, respuestas y negativas.

town-townhall = El sitio de Latchstring.
town-secrets = Imprime secretos nuevos para una instalación nueva, como líneas de un archivo de entorno.
town-migrate = Pone al día las tablas y coloca los archivos estáticos. Se puede repetir sin peligro.
town-invite = Invita a una persona a una organización e imprime el enlace de un solo uso. Si la organización es nueva, se crea.
town-serve = Sirve el sitio. Ponga delante un proxy con TLS y defina TOWNHALL_BEHIND_PROXY=1.
town-work = Atiende los trabajos hasta que se detenga: evaluaciones, cartas. Pueden correr varios a la vez.
town-backup = Escribe una copia de seguridad de las filas y los documentos en un archivo nuevo.
    .more = Con --keys escribe las claves: guarde ese archivo menos tiempo y en otro lugar.
town-restore = Restaura una copia de filas y documentos y vuelve a borrar lo que se borró desde entonces.
    .more = Con --keys restaura las claves. Detenga antes el sitio.
town-purge = Borra lo que llegó al final de su plazo e imprime cuántos de cada tipo se borraron o se retuvieron. Córralo cada día.
town-remind = Pone en cola los recordatorios de hoy y los textos adoptados que entran en vigor hoy. Córralo cada día.
town-verify-log = Prueba que la cadena de accesos está entera.
    .exit = Estado de salida: 0 entera, 1 rota.
town-rehearse = Prepara en esta máquina un sitio con un pueblo de ejemplo y lo sirve. Córralo otra vez para seguir donde estaba.

option-env-file = Un archivo de líneas TOWNHALL_…
option-keys = Las claves, no las filas.
option-yes = No preguntar.
option-organisation = Su nombre corto en las direcciones: alder-bay.
option-full-name = Su nombre completo; hace falta para una nueva.
option-time-zone = Dónde están sus relojes, por ejemplo America/Detroit. Si se da otra vez, se cambia.
option-roles = Lo que puede hacer la persona; se puede dar varias veces.
option-address = Dónde se llega al sitio.
option-host = La dirección en la que escucha.
option-port = El puerto en el que escucha.
option-once = Detenerse cuando nada espere.
option-home = La carpeta en la que se escribe todo.
option-example-papers = Documentos del pueblo de ejemplo.
option-only-set-up = Preparar e imprimir el enlace, pero no servir.

town-env-line = { $file }, línea { $line }: una línea es TOWNHALL_NOMBRE=valor.
    .do = Corrija la línea y empiece de nuevo.
town-insecure = El sitio no arranca, porque no podría cumplir lo que promete:
town-env-home = Falta { $name }. Nombra la carpeta de filas, claves y documentos; sin ella se perderían o se mezclarían.
town-env-mail = Falta { $name }. Las invitaciones y las cartas necesitan un servidor de correo: smtps://usuario:clave@servidor:465.
town-env-secret = { $name } falta o es débil. Firma las sesiones, así que necesita al menos { $length } caracteres al azar. Con «townhall secrets» se obtiene uno nuevo.
town-env-key = { $name } falta o es débil. Sin ella no se pueden guardar registros sellados. Con «townhall secrets» se obtiene una nueva; guarde una copia aparte de las copias de seguridad: sin la clave, los registros sellados no se pueden volver a leer.
town-env-hosts = { $name } debe nombrar las direcciones del sitio, separadas por comas. Sin eso cualquiera puede hacerse pasar por el sitio.
town-env-rehearsal = { $name }=1 es solo para esta máquina: TOWNHALL_HOSTS nombra otras direcciones. Quite el ensayo o las direcciones.
town-env-database = { $name } debe quedar vacía (SQLite) o ser postgresql://usuario:clave@servidor:5432/nombre.
town-env-number = { $name } debe ser un número entero mayor que cero; es «{ $value }».
town-backup-there = { $file } ya existe.
    .why = Una copia nunca se escribe sobre otra.
    .do = Dé el nombre de un archivo nuevo.
town-backup-done = { $file }: { $bytes } bytes.
town-backup-broken = { $file } no es una copia entera de este sitio. No se cambió nada.
    .do = Tome otra.
town-backup-other = { $file } es una copia de { $what }, no de { $wanted }. No se cambió nada.
    .do = Restaure las filas sin --keys, y las claves con él.
town-no-tool = { $tool } no está en esta máquina.
    .do = Instale las herramientas de cliente de PostgreSQL y vuelva a intentarlo.
town-tool-failed = { $tool } falló: { $problem }
town-restore-sure = Lo que hay ahora se reemplazará. ¿Seguir?
town-restore-done = { $count ->
    [one] Restaurado. Una clave que se había borrado desde la copia se destruyó otra vez.
   *[other] Restaurado. { $count } claves que se habían borrado desde la copia se destruyeron otra vez.
}
town-no-zone = «{ $zone }» no es una zona horaria. Parecidas: { $near }.
town-no-role = No existe ese papel: { $roles }.
    .do = Los papeles son { $known }.
town-new-needs-name = Esta organización es nueva.
    .do = Dé su nombre completo con --name.
town-migrated = Las tablas están al día.
town-purged = { $kind }: { $purged } borrados, { $held } retenidos ({ $schedule })
town-swept = { $count ->
    [one] Se quitó un archivo que un proceso interrumpido dejó a medias.
   *[other] Se quitaron { $count } archivos que un proceso interrumpido dejó a medias.
}
town-reminded = Se recuerdan { $letters } fechas; { $effects } textos entran en vigor. «townhall work» los atiende.
town-worked = { $count ->
    [one] Se atendió un trabajo.
   *[other] Se atendieron { $count } trabajos.
}
town-chain-whole = La cadena está entera: { $count } entradas.
town-chain-gap = Entre la entrada { $number } y la entrada { $next } se quitó algo.
town-chain-changed = La entrada { $number } se cambió, o se cambió la anterior.
town-chain-short = La cadena termina en la entrada { $number }, pero se escribió la entrada { $head }.
town-chain-no-end = Se quitó el final de la cadena.
town-way-in = Su entrada (sirve una vez): { $link }
town-set-up-already = El sitio ya está preparado. Entre en { $address }
town-home = Todo lo que escribe el sitio está en { $home }. Deténgalo con Ctrl+C.
