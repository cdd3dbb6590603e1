import Findings

extension Measure {
    static let constraint = Measure(
        id: "constraint", graphMLKey: "sna_constraint",
        name: Text(nb: "Bundethet", nn: "Bundenheit", en: "Constraint"),
        definition: Text(
            nb: """
                Hvor bundet personen er til kontakter som også har kontakt med hverandre (Burts constraint). Lavt tall: \
                bygger bro over hull i nettverket. En gjensidig relasjon veier 2, en ensidig 1; hyppigheten teller ikke. \
                Tom for den som ikke har kontakt med noen.
                """,
            nn: """
                Kor bunden personen er til kontaktar som òg har kontakt med kvarandre (Burts constraint). Lågt tal: \
                byggjer bru over hol i nettverket. Ein gjensidig relasjon veg 2, ein einsidig 1; hyppigheita tel ikkje. \
                Tom for den som ikkje har kontakt med nokon.
                """,
            en: """
                How much the person is bound to contacts who are in contact with each other (Burt's constraint). Low: \
                bridges holes in the network. A mutual tie weighs 2, a one-sided 1; frequency does not count. Empty for \
                somebody without contact.
                """),
        kind: .number, direction: .both, range: "> 0", source: "Burt (1992); igraph_constraint"
    ) { try $0.graph.constraint() }

    static let effectiveSize = Measure(
        id: "effectiveSize", graphMLKey: "sna_effective_size",
        name: Text(nb: "Effektiv størrelse", nn: "Effektiv storleik", en: "Effective size"),
        definition: Text(
            nb: """
                Hvor mange av personens kontakter som ikke overlapper: antall kontakter minus hvor mange av de andre \
                kontaktene hver av dem i gjennomsnitt har kontakt med. Tom for den som ikke har kontakt med noen.
                """,
            nn: """
                Kor mange av kontaktane til personen som ikkje overlappar: talet på kontaktar minus kor mange av dei \
                andre kontaktane kvar av dei i gjennomsnitt har kontakt med. Tom for den som ikkje har kontakt med nokon.
                """,
            en: """
                How many of the person's contacts do not overlap: the number of contacts less the mean number of the \
                other contacts that each of them has contact with. Empty for somebody without contact.
                """),
        kind: .number, direction: .symmetrised, range: "1 – n−1", source: "Burt (1992); Borgatti (1997)"
    ) { network in
        // With t ties among n contacts, each has 2t / n of the others.
        zip(try network.symmetrisedDegrees(), try network.symmetrised.triangles()).map { contacts, ties in
            contacts > 0 ? Double(contacts) - 2 * Double(ties) / Double(contacts) : nil
        }
    }

    static let cutPoint = Measure(
        id: "cutPoint", graphMLKey: "sna_cutpoint",
        name: Text(nb: "Kuttpunkt", nn: "Kuttpunkt", en: "Cut point"),
        definition: Text(
            nb: "1 når en klynge faller fra hverandre uten personen, ellers 0. Retningen teller ikke.",
            nn: "1 når ei klynge fell frå kvarandre utan personen, elles 0. Retninga tel ikkje.",
            en: "1 where a cluster falls apart without the person, else 0. Direction does not count."),
        kind: .yesNo, direction: .symmetrised, range: "0, 1", source: "Harary (1969)"
    ) { try $0.cutPoints().map { $0 ? 1 : 0 } }
}
