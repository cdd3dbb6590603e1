import Findings

extension Measure {
    static let localClustering = Measure(
        id: "localClustering", graphMLKey: "sna_clustering",
        name: Text("measure.local-clustering"),
        definition: Text("measure.local-clustering.definition"),
        kind: .number, direction: .symmetrised, range: "0 – 1", source: "Watts & Strogatz (1998)"
    ) { try $0.symmetrised.localClustering() }
}
