import Findings

extension Measure {
    static let component = Measure(
        id: "component", graphMLKey: "sna_component",
        name: Text(nb: "Klynge", nn: "Klynge", en: "Component"),
        definition: Text(
            nb: """
                Nummeret på klyngen personen hører til: alle som henger sammen gjennom kontakt, uansett retning. \
                1 er den største; den som ikke har kontakt med noen, er en klynge for seg.
                """,
            nn: """
                Nummeret på klynga personen høyrer til: alle som heng saman gjennom kontakt, uansett retning. 1 er den \
                største; den som ikkje har kontakt med nokon, er ei klynge for seg.
                """,
            en: """
                The number of the component the person belongs to: everybody who hangs together through contact in \
                either direction. 1 is the largest; somebody without contact is a component alone.
                """),
        kind: .group, direction: .symmetrised, range: "1, 2, …", source: "Wasserman & Faust (1994)"
    ) { try $0.symmetrisedComponents().groups.map { Double($0 + 1) } }

    static let community = Measure(
        id: "community", graphMLKey: "sna_community",
        name: Text(nb: "Tett gruppe", nn: "Tett gruppe", en: "Community"),
        definition: Text(
            nb: """
                Nummeret på gruppen personen hører til når nettverket deles slik at det er mer kontakt innad og mindre \
                utad enn antallet kontakter tilsier (Leiden-metoden, modularitet; trekningene starter alltid likt). \
                1 er den største.
                """,
            nn: """
                Nummeret på gruppa personen høyrer til når nettverket blir delt slik at det er meir kontakt innetter og \
                mindre utetter enn talet på kontaktar tilseier (Leiden-metoden, modularitet; trekningane startar alltid \
                likt). 1 er den største.
                """,
            en: """
                The number of the group the person belongs to when the network is divided so that there is more contact \
                inside and less outside than the numbers of contacts lead to expect (Leiden, modularity; always seeded \
                alike). 1 is the largest.
                """),
        kind: .group, direction: .symmetrised, range: "1, 2, …", source: "Traag, Waltman & van Eck (2019)"
    ) { try $0.communities().groups.map { Double($0 + 1) } }
}
