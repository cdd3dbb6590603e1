import Findings

extension Measure {
    static let component = Measure(
        id: "component", graphMLKey: "sna_component",
        name: Text("measure.component"),
        definition: Text("measure.component.definition"),
        kind: .group, direction: .symmetrised, range: "1, 2, …", source: "Wasserman & Faust (1994)"
    ) { try $0.symmetrisedComponents().groups.map { Double($0 + 1) } }

    static let community = Measure(
        id: "community", graphMLKey: "sna_community",
        name: Text("measure.community"),
        definition: Text("measure.community.definition"),
        kind: .group, direction: .symmetrised, range: "1, 2, …", source: "Traag, Waltman & van Eck (2019)"
    ) { try $0.communities().groups.map { Double($0 + 1) } }
}
