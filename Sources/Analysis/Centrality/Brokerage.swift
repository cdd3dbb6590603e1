import Findings

extension Measure {
    static let constraint = Measure(
        id: "constraint", graphMLKey: "sna_constraint",
        name: Text("measure.constraint"),
        definition: Text("measure.constraint.definition"),
        kind: .number, direction: .both, range: "> 0", source: "Burt (1992); igraph_constraint"
    ) { try $0.graph.constraint() }

    static let effectiveSize = Measure(
        id: "effectiveSize", graphMLKey: "sna_effective_size",
        name: Text("measure.effective-size"),
        definition: Text("measure.effective-size.definition"),
        kind: .number, direction: .symmetrised, range: "1 – n−1", source: "Burt (1992); Borgatti (1997)"
    ) { network in
        // With t ties among n contacts, each has 2t / n of the others.
        zip(try network.symmetrisedDegrees(), try network.symmetrised.triangles()).map { contacts, ties -> Double? in
            let (contacts, ties) = (Double(contacts), Double(ties))
            return contacts > 0 ? contacts - 2 * ties / contacts : nil
        }
    }

    static let cutPoint = Measure(
        id: "cutPoint", graphMLKey: "sna_cutpoint",
        name: Text("measure.cut-point"),
        definition: Text("measure.cut-point.definition"),
        kind: .yesNo, direction: .symmetrised, range: "0, 1", source: "Harary (1969)"
    ) { try $0.cutPoints().map { $0 ? 1 : 0 } }
}
