import Findings

extension Measure {
    static let outDegree = Measure(
        id: "outDegree", graphMLKey: "sna_outdegree",
        name: Text(nb: "Ut-grad", nn: "Ut-grad", en: "Out-degree"),
        definition: Text(
            nb: "Hvor mange personen selv oppgir kontakt med. Tom for den som ikke har svart.",
            nn: "Kor mange personen sjølv oppgir kontakt med. Tom for den som ikkje har svart.",
            en: "How many persons the person reports contact with. Empty for somebody who did not answer."),
        kind: .count, direction: .outgoing, range: "0 – n−1", needsOwnAnswers: true, scope: .degrees,
        source: "Freeman (1979)"
    ) { try $0.outDegrees().map(Double.init) }

    static let inDegree = Measure(
        id: "inDegree", graphMLKey: "sna_indegree",
        name: Text(nb: "Inn-grad", nn: "Inn-grad", en: "In-degree"),
        definition: Text(
            nb: "Hvor mange som oppgir kontakt med personen. Bare de som har svart, kan oppgi noen.",
            nn: "Kor mange som oppgir kontakt med personen. Berre dei som har svart, kan oppgi nokon.",
            en: "How many persons report contact with the person. Only those who answered can report anybody."),
        kind: .count, direction: .incoming, range: "0 – n−1", scope: .degrees, source: "Freeman (1979)"
    ) { try $0.inDegrees().map(Double.init) }

    static let degree = Measure(
        id: "degree", graphMLKey: "sna_degree",
        name: Text(nb: "Grad", nn: "Grad", en: "Degree"),
        definition: Text(
            nb: "Hvor mange personen har kontakt med når retningen ikke teller.",
            nn: "Kor mange personen har kontakt med når retninga ikkje tel.",
            en: "How many persons the person has contact with when the direction does not count."),
        kind: .count, direction: .symmetrised, range: "0 – n−1", scope: .degrees, source: "Freeman (1979)"
    ) { try $0.symmetrisedDegrees().map(Double.init) }
}
