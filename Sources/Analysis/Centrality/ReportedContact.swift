import Findings
import NetworkModel

// What the answers of others say of a person's contact, measured against how many could have said it.
extension Measure {
    static let inDegreeShare = Measure(
        id: "inDegreeShare", graphMLKey: "sna_indegree_share",
        name: Text("measure.in-degree-share"),
        definition: Text("measure.in-degree-share.definition"),
        kind: .number, direction: .incoming, range: "0 – 1", source: "Wasserman & Faust (1994)"
    ) { network in
        let asked = network.answersAboutEach()
        return zip(try network.inDegrees(), asked).map { share($0, of: $1) }
    }

    static let confirmed = Measure(
        id: "confirmed", graphMLKey: "sna_confirmed",
        name: Text("measure.confirmed"),
        definition: Text("measure.confirmed.definition"),
        kind: .number, direction: .outgoing, range: "0 – 1", needsOwnAnswers: true, source: "Kossinets (2006)"
    ) { network in
        var confirmed = Array(repeating: 0, count: network.personCount)
        var answered = confirmed
        for dyad in network.relation.dyads {
            let (a, b) = (Int(dyad.a), Int(dyad.b))
            for (own, report, other) in [(a, dyad.aReports, dyad.bReports), (b, dyad.bReports, dyad.aReports)]
            where network.isTie(report) && other.isObserved {
                answered[own] += 1
                if network.isTie(other) { confirmed[own] += 1 }
            }
        }
        return zip(confirmed, answered).map { share($0, of: $1) }
    }
}
