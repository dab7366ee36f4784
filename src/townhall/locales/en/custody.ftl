## Custody requests.

custody-desk = Custody requests
custody-intake = A request came in
custody-about = About the request
custody-channel-label = How it came
custody-channel = { $channel ->
    [fax] Fax
    [pdf] Paper or PDF
    [email] E-mail
    [telephone] Telephone
    [counter] At the counter
   *[ncic] NCIC hit
}
custody-received = When did it come in?
    .why = The true time, not the time of typing.
custody-booking = Booking number
    .why = It is sealed; the case can be found by the whole number.
custody-officer = Who asks: name and office
custody-words = Notes
custody-state-received = Received
custody-state-logged = Logged
custody-state-closed = Closed
custody-move-log = Log it
custody-move-close = Close the case
kind-custody-custodycase = Custody requests
