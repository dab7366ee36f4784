## Paquetes clasificados: qué es un papel y qué significa.

packet-is = { LABEL($paper, of: "paper") }.
packet-court = Emitido por: { LABEL($court, of: "court") }. Obliga a lo que dice, sobre la persona y la cosa que nombra, y a nada más.
packet-agency = Emitido dentro de una agencia y sin firma de ninguna corte: por sí solo no ordena nada a un agente local.
packet-on-petition = Emitido por una agencia: solo obliga cuando una corte ordena cumplirlo. Decide la abogacía; cuide su plazo.
packet-request = Una solicitud de palabra: no hay ninguna corte detrás. Regístrela como si fuera un formulario.
packet-no-order = No es papel de una corte ni una orden.
packet-cannot-tell = De esta copia no se puede saber quién lo emitió. No se puede saber → abogacía; la salida no se demora mientras tanto.
packet-counsel = Algo aquí no se puede saber o no se leyó: no se puede saber → abogacía; la salida no se demora mientras tanto.
packet-judicial = De una corte
packet-pages = { $count ->
    [one] Página { $first }
   *[other] Páginas { $first }–{ $last }
}
packet-page = página { $page }
packet-place = página { $page }, línea { $line }
packet-asks = Pide
packet-not-sure = — mire el papel mismo
packet-words = Texto de este formulario: { $seen ->
    [true] su título y sus palabras principales se vieron en una copia
   *[false] de memoria, compruébelo
}
packet-edition-memory = fecha de memoria, compruébela
