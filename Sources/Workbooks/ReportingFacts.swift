import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// The rows of the overview that a publication must say about the data, item by item of the guidelines.
enum ReportingFacts {
    static func all(_ content: NetworkContent) -> [OverviewSheet.Fact] {
        let position = content.study.networks.firstIndex { $0.id == content.network.id }
        return content.reporting.filter { $0.network == nil || $0.network == position }.map { item in
            let subject = item.relation.map { " (\($0))" } ?? ""
            return OverviewSheet.Fact(
                Text { "\(item.number) \(item.title[$0])\(subject)" }, .text(state(of: item)[content.language]),
                item.statement ?? missing(item), part: .reporting)
        }
    }

    private static func state(of item: ReportingItem) -> Text {
        item.isMissing
            ? Text("sheet.reporting.missing") : Text("sheet.reporting.reported")
    }

    private static func missing(_ item: ReportingItem) -> Text {
        guard let key = item.mappingKey else {
            return Text("sheet.reporting.data-do-not-tell")
        }
        return Text("sheet.reporting.only-person-can-say", ["key": key])
    }
}
