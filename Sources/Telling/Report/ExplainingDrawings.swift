/// The three pure forms of a network of seven, and how one person is read: as drawings, with what is good and bad about each.
struct ExplainingDrawings {
    let words: ReportWords

    var drawings: [Drawing] {
        [
            Drawing(
                motif: .star, title: words.pick(nb: "Stjerne", nn: "Stjerne", en: "Star"),
                description: words.pick(
                    nb: "Person G i midten har kontakt med A, B, C, D, E og F, som ikke har kontakt med hverandre.",
                    nn: "Person G i midten har kontakt med A, B, C, D, E og F, som ikkje har kontakt med kvarandre.",
                    en:
                        "Person G in the middle has contact with A, B, C, D, E and F, who have no contact with each other."
                ),
                texts: [
                    words.pick(
                        nb: "Styrke: korte veier, og én har oversikten.",
                        nn: "Styrke: korte vegar, og éin har oversynet.",
                        en: "Strength: short ways, and one has the overview."),
                    words.pick(
                        nb: "Svakhet: alt går gjennom G. Slutter G, står alle alene.",
                        nn: "Veikskap: alt går gjennom G. Sluttar G, står alle åleine.",
                        en: "Weakness: everything passes G. If G leaves, everybody stands alone."),
                ]),
            Drawing(
                motif: .ring, title: words.pick(nb: "Ring", nn: "Ring", en: "Ring"),
                description: words.pick(
                    nb: "Sju personer, A til G, har hver kontakt med den før og den etter, og G med A.",
                    nn: "Sju personar, A til G, har kvar kontakt med den før og den etter, og G med A.",
                    en: "Seven persons, A to G, each in contact with the one before and the one after, and G with A."),
                texts: [
                    words.pick(
                        nb: "Styrke: alle er like, og ringen tåler at én slutter.",
                        nn: "Styrke: alle er like, og ringen toler at éin sluttar.",
                        en: "Strength: all are equal, and the ring bears that one leaves."),
                    words.pick(
                        nb: "Svakhet: lang vei rundt, og ingen har oversikten.",
                        nn: "Veikskap: lang veg rundt, og ingen har oversynet.",
                        en: "Weakness: a long way round, and nobody has the overview."),
                ]),
            Drawing(
                motif: .line, title: words.pick(nb: "Linje", nn: "Linje", en: "Line"),
                description: words.pick(
                    nb: "Sju personer på rad, A til G: hver har kontakt med naboene sine i rekken.",
                    nn: "Sju personar på rad, A til G: kvar har kontakt med naboane sine i rekkja.",
                    en: "Seven persons in a row, A to G: each is in contact with the neighbours in the row."),
                texts: [
                    words.pick(
                        nb: "Styrke: klar rekkefølge, og hver vet hvem som er den neste.",
                        nn: "Styrke: klar rekkjefølgje, og kvar veit kven som er den neste.",
                        en: "Strength: a clear order, and everybody knows who is next."),
                    words.pick(
                        nb: "Svakhet: den brytes når én slutter, og endene er langt fra hverandre.",
                        nn: "Veikskap: ho blir broten når éin sluttar, og endane er langt frå kvarandre.",
                        en: "Weakness: it breaks when one leaves, and the ends are far apart."),
                ]),
        ]
    }

    var oneNode: Drawing {
        Drawing(
            motif: .reading,
            title: words.pick(
                nb: "Én person og kontaktene", nn: "Éin person og kontaktane", en: "One person and the contacts"),
            description: words.pick(
                nb: """
                    Fra person A går en heltrukken strek med pil i begge ender til B, en stiplet med pil til C, og en prikket med pil \
                    til D, som er hul med stiplet kant.
                    """,
                nn: """
                    Frå person A går ein heiltrekt strek med pil i begge endar til B, ein stipla med pil til C, og ein prikka med pil \
                    til D, som er hol med stipla kant.
                    """,
                en: """
                    From person A a solid line with arrows at both ends leads to B, a dashed one with an arrow to C, and a dotted one \
                    with an arrow to D, who is hollow with a dashed edge.
                    """),
            texts: [
                words.pick(
                    nb: "A og B har begge oppgitt kontakten: heltrukken strek.",
                    nn: "A og B har begge oppgitt kontakten: heiltrekt strek.",
                    en: "A and B both reported the contact: a solid line."),
                words.pick(
                    nb: "A har oppgitt C, men C har ikke oppgitt A: stiplet, med pil fra den som oppgir.",
                    nn: "A har oppgitt C, men C har ikkje oppgitt A: stipla, med pil frå den som oppgir.",
                    en: "A reported C, but C did not report A: dashed, with an arrow from the one who reports."),
                words.pick(
                    nb: "D har ikke svart (hul figur), så vi vet ikke: prikket.",
                    nn: "D har ikkje svart (hol figur), så vi veit ikkje: prikka.",
                    en: "D did not answer (a hollow shape), so we do not know: dotted."),
            ])
    }
}
