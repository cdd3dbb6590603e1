import StatisticsFile
import Telling

/// A variable of study.sav, and what a person has in it.
struct PersonVariable {
    let variable: NewVariable
    /// By network, then by person: what is looked up once a network is not looked up for each person.
    let cells: (NetworkContent) -> (_ person: Int) -> NewCell

    init(_ variable: NewVariable, _ cells: @escaping (NetworkContent) -> (Int) -> NewCell) {
        self.variable = variable
        self.cells = cells
    }

    /// A number that says which of several it is, or why none.
    static func numbered(
        _ name: String, _ label: String, measure: NewVariable.Measure, decimals: Int = 0,
        labels: [NewVariable.ValueLabel] = [], missing: [MissingCode], _ content: ExportContent,
        _ cells: @escaping (NetworkContent) -> (Int) -> NewCell
    ) -> PersonVariable {
        let reasons = missing.map { NewVariable.ValueLabel(Double($0.rawValue), $0.word[content.language]) }
        return PersonVariable(
            NewVariable(
                name: name, label: label, kind: .number(decimals: decimals), measure: measure,
                valueLabels: reasons + labels, missing: missing.isEmpty ? nil : MissingCode.range), cells)
    }

    /// - Parameter text: of a person of a network; nil for none.
    static func text(
        _ name: String, _ label: String, _ content: ExportContent,
        _ text: @escaping (NetworkContent, Int) -> String?
    ) -> PersonVariable {
        var most = 1
        for network in content.networks {
            for person in network.network.persons.indices { most = max(most, text(network, person)?.utf8.count ?? 0) }
        }
        return PersonVariable(
            NewVariable(name: name, label: label, kind: .text(bytes: most), measure: .nominal)
        ) { network in { text(network, $0).map(NewCell.text) ?? .nothing } }
    }

    static func yesNo(_ content: ExportContent) -> [NewVariable.ValueLabel] {
        [.init(0, Words.no[content.language]), .init(1, Words.yes[content.language])]
    }
}
