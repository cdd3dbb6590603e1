import Findings
import NetworkModel
import Telling

extension DataTable {
    /// What ids and codes of the other tables are called.
    static let codes = DataTable(
        "codes", Text("table.codes"), key: ["kind", "of", "code"],
        columns: { _ in
            [
                DataColumn(
                    "kind", Text("table.codes.kind"), values: CodeLine.Kind.allCases.map(\.rawValue), isRequired: true),
                DataColumn("of", Text("table.codes.of")),
                DataColumn("position", .integer, Text("table.codes.position"), isRequired: true),
                DataColumn("code", Text("table.codes.code"), isRequired: true),
                DataColumn("label", Text("table.codes.label")),
                DataColumn("name", Text("table.codes.name")),
            ]
        }
    ) { content, shape, file in
        let cells = NetworkCells(content, shape)
        var position = 0
        var last: (CodeLine.Kind, String?)?
        for line in CodeLine.all(content) {
            position = last.map { $0 == (line.kind, line.of) } ?? false ? position + 1 : 1
            last = (line.kind, line.of)
            file.cells(cells.network)
            file.cell(line.kind.rawValue)
            file.cell(line.of)
            file.cell(position)
            file.cell(line.code)
            file.cell(line.label)
            file.cell(line.name)
            try file.endRow()
        }
    }
}

/// An id, and what it is called.
private struct CodeLine {
    enum Kind: String, CaseIterable {
        case study
        case network
        case wave
        case relation
        case level
        case affiliation
        case affiliationKind = "affiliation-kind"
        case attribute
        case value
        case combination
        case answerState = "answer-state"
        case dyadState = "dyad-state"
        case status
        case response
    }

    let kind: Kind
    let of: String?
    let code: String
    let label: String
    let name: String

    private init(_ kind: Kind, of: String? = nil, _ code: String, _ label: String, name: String? = nil) {
        (self.kind, self.of, self.code, self.label) = (kind, of, code, label)
        self.name = name ?? label
    }

    static func all(_ content: NetworkContent) -> [CodeLine] {
        let (network, language) = (content.network, content.language)
        var lines = [
            CodeLine(.study, content.study.id, content.study.title),
            CodeLine(.network, network.ownID, network.ownTitle),
        ]
        if let wave = network.wave { lines.append(CodeLine(.wave, wave.id, wave.label)) }
        lines += network.relations.map { CodeLine(.relation, $0.id, $0.label) }
        for relation in network.relations {
            lines += relation.levels.map { CodeLine(.level, of: relation.id, $0.id, $0.label) }
        }
        lines += network.affiliations.map { CodeLine(.affiliation, $0.id, $0.label) }
        for affiliation in network.affiliations {
            lines += affiliation.kinds.map { CodeLine(.affiliationKind, of: affiliation.id, $0.id, $0.label) }
        }
        lines += network.attributes.map { CodeLine(.attribute, $0.id, $0.label) }
        for attribute in network.attributes {
            lines += attribute.options.map { CodeLine(.value, of: attribute.id, $0.id, $0.label, name: $0.name) }
        }
        for attribute in network.attributes {
            lines += attribute.combinations.map { combination in
                let options = combination.options.map { attribute.options[$0] }
                return CodeLine(
                    .combination, of: attribute.id, options.map(\.id).joined(separator: ";"), combination.label,
                    name: options.map(\.name).joined(separator: " + "))
            }
        }
        lines += AnswerState.allCases.map { CodeLine(.answerState, $0.code, $0.word[language]) }
        lines += [DyadState.agreed, .conflicting, .oneSided, .unconfirmed].map {
            CodeLine(.dyadState, $0.rawValue, $0.word[language])
        }
        lines += RespondentStatus.allCases.map { CodeLine(.status, $0.rawValue, $0.word[language]) }
        lines += Answering.allCases.map { CodeLine(.response, $0.code, $0.word[language]) }
        return lines
    }
}
