import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// The rows of the overview about the groups: how many, and who counts in several.
enum GroupFacts {
    static func all(_ content: NetworkContent) -> [OverviewSheet.Fact] {
        guard let membership = content.analysis.groups else { return [] }
        let label = content.network.attributes[membership.attribute].label
        let sizes = membership.members.map(\.count)
        func fact(_ name: Text, _ value: Int, _ explanation: Text) -> OverviewSheet.Fact {
            OverviewSheet.Fact(
                Text { "\(label): \(name[$0])" }, .integer(value), explanation, part: .groups)
        }
        return [
            fact(
                Text("sheet.group.groups"), sizes.count { $0 > 0 },
                Text("sheet.group.groups-at-least-one", ["sizes": sizes.count])),
            fact(
                Text("sheet.group.persons-in-several-groups"),
                membership.personsInSeveral,
                Text(
                    "sheet.group.sum-over-groups-therefore", ["counts-in-each-group": NetworkContent.countsInEachGroup])
            ),
            fact(
                Text("sheet.group.persons-without-a-group"),
                membership.ofPerson.count { $0?.isEmpty == true },
                Text("sheet.group.answered-and-chose-none")),
            fact(
                Text("sheet.group.persons-whose-group-not"),
                membership.personsUnknown,
                Text("sheet.group.value-missing-they-not")),
        ]
    }
}
