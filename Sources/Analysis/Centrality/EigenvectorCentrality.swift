import Findings

extension Measure {
    static let eigenvector = Measure(
        id: "eigenvector", graphMLKey: "sna_eigenvector",
        name: Text("measure.eigenvector"),
        definition: Text("measure.eigenvector.definition"),
        kind: .number, direction: .symmetrised, range: "0 – 1", source: "Bonacich (1972)"
    ) { network in
        var values: [Double?] = Array(repeating: nil, count: network.personCount)
        guard let members = network.largest(of: try network.symmetrisedComponents()), members.count > 1 else {
            return values
        }
        // The last digits of an iterative method depend on the numerical library.
        let scores = try network.symmetrised.induced(on: members).eigenvectorCentrality()
        for (person, score) in zip(members, scores) { values[person] = (score * 1e9).rounded() / 1e9 }
        return values
    }
}
