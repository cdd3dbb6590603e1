import Findings

extension Measure {
    static let localClustering = Measure(
        id: "localClustering", graphMLKey: "sna_clustering",
        name: Text(nb: "Lokal tetthet", nn: "Lokal tettleik", en: "Local clustering"),
        definition: Text(
            nb: """
                Hvor stor andel av parene blant personens kontakter som har kontakt med hverandre. Tom for den som har \
                færre enn to kontakter.
                """,
            nn: """
                Kor stor del av para blant kontaktane til personen som har kontakt med kvarandre. Tom for den som har \
                færre enn to kontaktar.
                """,
            en: """
                The share of pairs among the person's contacts that have contact with each other. Empty for somebody \
                with fewer than two contacts.
                """),
        kind: .number, direction: .symmetrised, range: "0 – 1", source: "Watts & Strogatz (1998)"
    ) { try $0.symmetrised.localClustering() }
}
