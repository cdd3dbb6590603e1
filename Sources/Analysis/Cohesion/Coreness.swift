import Findings

extension Measure {
    static let coreness = Measure(
        id: "coreness", graphMLKey: "sna_coreness",
        name: Text(nb: "Kjernetall", nn: "Kjernetal", en: "Coreness"),
        definition: Text(
            nb: """
                Det største tallet k slik at personen er med i en gruppe der alle har minst k relasjoner med hverandre. \
                Inn- og ut-grad er lagt sammen, så en gjensidig relasjon teller 2.
                """,
            nn: """
                Det største talet k slik at personen er med i ei gruppe der alle har minst k relasjonar med kvarandre. \
                Inn- og ut-grad er lagde saman, så ein gjensidig relasjon tel 2.
                """,
            en: """
                The largest number k such that the person belongs to a group in which everybody has at least k ties \
                with the others. In- and out-degree are added, so a mutual tie counts 2.
                """),
        kind: .count, direction: .both, range: "0 – 2(n−1)", source: "Seidman (1983)"
    ) { try $0.graph.coreness().map(Double.init) }
}
