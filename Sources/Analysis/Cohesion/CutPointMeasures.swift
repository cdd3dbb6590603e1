import Findings

extension Measure {
    static let cutsOff = Measure(
        id: "cutsOff", graphMLKey: "sna_cuts_off",
        name: Text("measure.cuts-off"),
        definition: Text("measure.cuts-off.definition"),
        kind: .count, direction: .symmetrised, range: "0 – n−2", source: "Harary (1969)"
    ) { network in cutPoints(network) { $0.cutOff } }

    static let cutsOffAnswered = Measure(
        id: "cutsOffAnswered", graphMLKey: "sna_cuts_off_answered",
        name: Text("measure.cuts-off-answered"),
        definition: Text("measure.cuts-off-answered.definition"),
        kind: .count, direction: .symmetrised, range: "0 – n−2", source: "Harary (1969)"
    ) { network in cutPoints(network) { $0.cutOffAnswered } }

    private static func cutPoints(_ network: LevelNetwork, _ value: (CutPoint) -> Int) -> [Double?] {
        var values: [Double?] = Array(repeating: 0, count: network.personCount)
        for cut in network.cutPointList() { values[cut.person] = Double(value(cut)) }
        return values
    }
}
