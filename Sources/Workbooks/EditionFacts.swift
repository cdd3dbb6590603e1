import Findings
import NetworkModel
import Telling

/// The rows of the overview that say what an edition tells less of than is known.
enum EditionFacts {
    static func all(_ content: NetworkContent) -> [OverviewSheet.Fact] {
        content.network.attributes.flatMap { attribute in
            let coarsening = attribute.coarsening
            var facts: [OverviewSheet.Fact] = []
            if coarsening.leftOut > 0 {
                facts.append(
                    OverviewSheet.Fact(
                        Text(
                            nb: "\(attribute.label): verdier utelatt i denne utgaven",
                            nn: "\(attribute.label): verdiar utelatne i denne utgåva",
                            en: "\(attribute.label): values left out of this edition"),
                        .integer(coarsening.leftOut),
                        Text(
                            nb: "Verdien er kjent, men utelatt for at ingen skal kjennes igjen. Cellen er tom.",
                            nn: "Verdien er kjend, men utelaten for at ingen skal kjennast att. Cella er tom.",
                            en: "The value is known, but left out so that nobody can be told by it. The cell is empty.")
                    ))
            }
            if coarsening.mergedValues > 0, let least = coarsening.smallestGroup {
                facts.append(
                    OverviewSheet.Fact(
                        Text(
                            nb: "\(attribute.label): personer i «Andre»", nn: "\(attribute.label): personar i «Andre»",
                            en: "\(attribute.label): persons in “Other”"), .integer(coarsening.mergedPersons),
                        Text(
                            nb:
                                "\(coarsening.mergedValues) verdier er samlet, slik at ingen deles av færre enn \(least).",
                            nn:
                                "\(coarsening.mergedValues) verdiar er samla, slik at ingen er delt av færre enn \(least).",
                            en:
                                "\(coarsening.mergedValues) values became one, so that none is shared by fewer than \(least)."
                        )
                    ))
            }
            if coarsening.intervals > 0, let least = coarsening.smallestGroup {
                facts.append(
                    OverviewSheet.Fact(
                        Text(
                            nb: "\(attribute.label): intervaller", nn: "\(attribute.label): intervall",
                            en: "\(attribute.label): intervals"), .integer(coarsening.intervals),
                        Text(
                            nb: "Intervaller i stedet for tall, hvert med minst \(least) personer.",
                            nn: "Intervall i staden for tal, kvart med minst \(least) personar.",
                            en: "Intervals in place of numbers, each with at least \(least) persons.")
                    ))
            }
            return facts
        }
    }
}
