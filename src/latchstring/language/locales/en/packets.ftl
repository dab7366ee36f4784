## Classified packets: what a paper is, what that means.

packet-is = { LABEL($paper, of: "paper") }.
packet-court = Issued by a { LABEL($court, of: "court") }: it compels what it says, for the person and the thing it names, and nothing more.
packet-agency = Issued inside an agency, and signed by no court: by itself it orders nothing of a local officer.
packet-on-petition = Issued by an agency: it compels only once a court has ordered compliance. Counsel decides; mind its return date.
packet-request = A request in words: no court stands behind it. Log it as you would a form.
packet-no-order = It is neither a court’s paper nor an order.
packet-cannot-tell = Who issued it cannot be told from this copy. Cannot tell → counsel; release is not delayed meanwhile.
packet-counsel = Something here cannot be told or was not read: cannot tell → counsel; release is not delayed meanwhile.
packet-judicial = From a court
packet-pages = { $count ->
    [one] Page { $first }
   *[other] Pages { $first }–{ $last }
}
packet-page = page { $page }
packet-place = page { $page }, line { $line }
packet-asks = Asks
packet-not-sure = — look at the paper itself
packet-words = Words of this form: { $seen ->
    [true] its title and main words were seen on a copy
   *[false] from memory, check
}
packet-edition-memory = date from memory, check
