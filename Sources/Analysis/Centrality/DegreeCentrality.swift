import Findings

extension Measure {
    static let outDegree = Measure(
        id: "outDegree", graphMLKey: "sna_outdegree",
        name: Text(nb: "Ut-grad", nn: "Ut-grad", en: "Out-degree"),
        definition: Text(
            nb: "Hvor mange personen selv oppgir kontakt med. Tom for den som ikke har svart.",
            nn: "Kor mange personen sjølv oppgir kontakt med. Tom for den som ikkje har svart.",
            en: "How many persons the person reports contact with. Empty for somebody who did not answer."),
        kind: .count, direction: .outgoing, range: "0 – (n − 1)", needsOwnAnswers: true, source: "Freeman (1979)"
    ) { try $0.graph.degrees(.outgoing).map(Double.init) }

    static let inDegree = Measure(
        id: "inDegree", graphMLKey: "sna_indegree",
        name: Text(nb: "Inn-grad", nn: "Inn-grad", en: "In-degree"),
        definition: Text(
            nb: "Hvor mange som oppgir kontakt med personen. Teller bare dem som har svart.",
            nn: "Kor mange som oppgir kontakt med personen. Tel berre dei som har svart.",
            en: "How many persons report contact with the person. Counts only those who answered."),
        kind: .count, direction: .incoming, range: "0 – (n − 1)", needsOwnAnswers: false, source: "Freeman (1979)"
    ) { try $0.graph.degrees(.incoming).map(Double.init) }
}
