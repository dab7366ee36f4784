## El marco del sitio, la entrada y las personas.

site-name = Latchstring
site-no-advice = Este sitio informa. No da asesoría legal.
skip-to-main = Saltar a la parte principal
nav-site = Sitio
nav-account = Su cuenta
nav-sign-in = Entrar
nav-sign-out = Salir
language-not-reviewed = Ningún hablante de este idioma ha revisado aún estas palabras. Donde no sean claras, valen las palabras en inglés.

page-403 = Esta página es para otros papeles
    .why = Usted trabaja aquí, pero su papel no puede abrir esta página.
    .do = Pregunte a una persona administradora de su organización si la necesita.
keeping = Conservar y eliminar
keeping-suspended = Eliminación suspendida por orden de conservar
    .why = La asesoría legal ordenó que algunos registros se queden. La eliminación los pasa por alto hasta que ella termine la orden.
keeping-purge = La última eliminación
keeping-last = La eliminación se hizo por última vez el
keeping-late = Hace más de un día que no se hace la eliminación. Los registros se quedan más de lo debido. Pida a quien maneja el sitio que ejecute “townhall purge” cada día.
keeping-never = Todavía no se ha hecho.
keeping-schedule = Calendario
holds = Órdenes de conservar
holds-none = No se conserva nada por orden.
hold-kind = Qué
hold-number = Número de un registro
    .why = Déjelo vacío para conservar todos los de este tipo.
hold-reason = Por qué
hold-by = Ordenado por
hold-review = Revisar el
    .why = Ese día alguien pregunta si la orden todavía hace falta. No termina por sí sola.
hold-review-past = Elija un día futuro.
hold-due = (ahora)
hold-kept = Conservados ahora
hold-place = Ordenar conservar
    .why = La orden guarda lo que hay de la eliminación. No permite recoger más. No nombre a personas en el motivo: lo leen los administradores.
hold-end = Terminar la orden
kind-assessments-bundle = Envíos como llegaron
kind-jobs-job = Trabajos terminados
kind-people-invitation = Invitaciones
kind-people-failedtry = Intentos fallidos de entrar

page-400 = Esto no se pudo usar
    .why = Lo que envió su navegador no es lo que la página pidió.
    .do = Vuelva atrás, cargue la página de nuevo e intente otra vez. No se cambió nada.
page-413 = Es demasiado de una vez
    .why = El sitio acepta hasta { $megabytes } megabytes y { $files } archivos de una vez. Nada de este envío se guardó.
    .do = Vuelva atrás y envíe menos de una vez: unas carpetas, o un archivo ZIP de una parte.
page-404 = Aquí no hay nada
    .why = La página nunca estuvo aquí, se fue, o no le toca verla.
    .do = Revise la dirección, o vuelva al inicio.

form-has-errors = Algo de esto aún no se puede usar
form-optional = opcional

sign-in = Entrar
sign-in-address = Correo electrónico
sign-in-password = Contraseña
sign-in-shared = Esta computadora es compartida
    .why = El sitio cierra su sesión después de diez minutos sin abrir una página.
sign-in-wrong = El correo y la contraseña no corresponden. Revise ambos.
sign-in-locked = Demasiados intentos. Espere un cuarto de hora y pruebe de nuevo.
sign-in-no-account = No hay registro abierto. Pida a una persona administradora de su organización que le invite.

code = Segundo paso
    .do = Abra el autenticador en su teléfono y escriba los seis dígitos.
code-digits = Seis dígitos
code-send = Seguir
code-wrong = Estos dígitos no abren. Espere los siguientes: cada uno abre una sola vez.
code-new = Preparar el segundo paso
    .why = Una contraseña se puede adivinar o ver. Con el segundo paso, nadie entra sin su teléfono.
code-new-scan = Escanee esta imagen con una aplicación de autenticación.
code-new-type = O escriba esto en la aplicación:
code-new-give = Escriba los seis dígitos que muestra la aplicación.

join = Unirse a { $place }
    .why = La invitación es para { $address }.
join-name = Su nombre
join-password = Una contraseña
    .why = Al menos doce caracteres. Sirven unas palabras que solo usted juntaría.
join-send = Unirse
join-sign-in-first = Esta dirección ya tiene una cuenta. Entre primero; después podrá unirse.
join-not-open = Esta invitación ya no está abierta
    .why = Ya se usó, tiene más de tres días, o la dirección no está completa.
    .do = Pida una nueva a la persona que le invitó.

home = Dónde trabaja usted
home-nowhere = Aún no pertenece a ninguna organización. Pida a una persona administradora que le invite.
account-language = Idioma
account-keep = Guardar
account-has-code = Preparado. Uno nuevo toma el lugar del anterior.
account-no-code = Sin preparar.

members = Integrantes
members-roles = Papeles
members-address = Correo electrónico
members-change = Cambiar papeles
members-invite = Invitar a alguien
members-invited = La invitación se envió. Si el correo no le llega, entregue este enlace; funciona una sola vez:
members-no-role = Elija al menos un papel.
members-none-leaves = Sin ningún papel, la persona deja la organización.
members-last-administrator = Alguien debe seguir en la administración. Nombre primero a otra persona.

role-administrator = Administración: invita y da papeles
role-liaison = Enlace: agrega documentos, inicia evaluaciones, sigue la adopción
role-reviewer = Revisión: acepta o corrige hallazgos
role-counsel = Asesoría legal: ve la exposición y las preguntas legales
role-publisher = Publicación: publica lo acordado
role-reader = Lectura: lee, no cambia nada
role-intake = Recepción de una mesa: recibe solicitudes
role-decider = Decisión de una mesa: decide solicitudes
role-supervisor = Supervisión de una mesa
role-auditor = Auditoría: ve solo cifras

nav-languages = Idiomas
public-index = Comunidades que publicaron sus respuestas
public-none = Ninguna comunidad ha publicado todavía.
public-title = Cómo recibe { $name } a las personas inmigrantes
public-intro = { $name } hizo leer sus propios documentos. Estas son las respuestas del { DAY($date) }. Dicen lo que dicen las reglas, no cómo actúa cada agente.
public-for-me = ¿Qué significa esto para mí?
public-whom = ¿A quién puedo llamar?
public-whom-unknown = Llame a la oficina principal de { $name } y pida ayuda en su idioma.
public-more = Todas las citas y los datos
public-report = El informe completo, con cada cita
public-data = El informe como datos (JSON)
public-table = Las respuestas como tabla (CSV)
public-newer = Hay respuestas más recientes. Ver las más recientes.
public-history = Todas las respuestas publicadas
