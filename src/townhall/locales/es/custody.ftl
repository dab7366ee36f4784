## Solicitudes de custodia.

custody-desk = Solicitudes de custodia
custody-intake = Llegó una solicitud
custody-about = Sobre la solicitud
custody-channel-label = Cómo llegó
custody-channel = { $channel ->
    [fax] Fax
    [pdf] Papel o PDF
    [email] Correo electrónico
    [telephone] Teléfono
    [counter] En el mostrador
   *[ncic] Aviso de NCIC
}
custody-received = ¿Cuándo llegó?
    .why = La hora real, no la de escribirlo.
custody-booking = Número de registro
    .why = Queda sellado; el caso se puede encontrar con el número completo.
custody-officer = Quién lo pide: nombre y oficina
custody-words = Notas
custody-state-received = Recibida
custody-state-logged = Anotada
custody-state-closed = Cerrada
custody-move-log = Anotar
custody-move-close = Cerrar el caso
kind-custody-custodycase = Solicitudes de custodia
