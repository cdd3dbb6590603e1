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
                        Text("sheet.edition.values-left-out-this", ["attribute": attribute.label]),
                        .integer(coarsening.leftOut),
                        Text("sheet.edition.value-known-but-left")
                    ))
            }
            if coarsening.mergedValues > 0, let least = coarsening.smallestGroup {
                facts.append(
                    OverviewSheet.Fact(
                        Text("sheet.edition.persons-in-other", ["attribute": attribute.label]),
                        .integer(coarsening.mergedPersons),
                        Text(
                            "sheet.edition.values-became-one-so",
                            ["merged-values": coarsening.mergedValues, "least": least])
                    ))
            }
            if coarsening.intervals > 0, let least = coarsening.smallestGroup {
                facts.append(
                    OverviewSheet.Fact(
                        Text("sheet.edition.intervals", ["attribute": attribute.label]), .integer(coarsening.intervals),
                        Text("sheet.edition.intervals-place-numbers-each", ["least": least])
                    ))
            }
            return facts
        }
    }
}
