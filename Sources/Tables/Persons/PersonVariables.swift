import Findings
import NetworkModel
import StatisticsFile
import Telling

/// The variables of study.sav, the same for every person of the study: who it is, what is known of the person, then
/// relation by relation whether it was answered and the measures of each level, then contact with bodies.
struct PersonVariables {
    let content: ExportContent
    var names = VariableNames()
    var all: [PersonVariable] = []

    init(_ content: ExportContent) {
        self.content = content
        identify()
        addAttributes()
        addRelations()
        addAffiliations()
    }

    private func say(_ text: Text) -> String { text[content.language] }

    // MARK: Who it is

    private mutating func identify() {
        let language = content.language
        all = [
            .text(names.unique("network"), say(Text("sav.network")), content) { content, _ in content.network.ownID },
            .text(names.unique("wave"), say(Text("sav.wave")), content) { content, _ in content.network.wave?.id },
            .text(names.unique("id"), say(Text("sheet.actor.id")), content) { $0.network.persons[$1].id },
            .text(names.unique("label"), say(Text("sheet.respondents.name")), content) { $0.network.persons[$1].name },
            .numbered(
                names.unique("status"), say(Text("sheet.actor.status")), measure: .nominal,
                labels: RespondentStatus.allCases.enumerated().map { .init(Double($0), $1.word[language]) },
                missing: [], content
            ) { content in
                { person in
                    .number(Double(RespondentStatus.allCases.firstIndex(of: content.network.persons[person].status)!))
                }
            },
            .numbered(
                names.unique("items_asked"), say(Text("sheet.respondents.items-asked")), measure: .scale, missing: [],
                content
            ) { content in { .number(Double(content.network.persons[$0].itemsAsked)) } },
            .numbered(
                names.unique("items_answered"), say(Text("sheet.respondents.items-answered")), measure: .scale,
                missing: [], content
            ) { content in { .number(Double(content.network.persons[$0].itemsAnswered)) } },
        ]
    }

    // MARK: What is known

    private mutating func addAttributes() {
        for columns in AttributeColumns.all(of: content.study) {
            if columns.allowsSeveral {
                for option in columns.options { addOption(option, of: columns) }
            } else {
                addAttribute(columns)
            }
        }
    }

    private mutating func addOption(_ option: AttributeColumns.Option, of columns: AttributeColumns) {
        all.append(
            .numbered(
                names.unique(columns.column, AttributeColumns.columnName(option.id)),
                "\(columns.label): \(option.name)", measure: .nominal, labels: PersonVariable.yesNo(content),
                missing: [.noResponse, .notKnown], content
            ) { content in
                let value = columns.values(in: content.network)
                let isKnown = columns.knows(option.id, in: content.network)
                return { person in
                    guard isKnown, case .options(let chosen)? = value(person) else {
                        return columns.missing(of: person, in: content.network).cell
                    }
                    return .number(columns.ids(chosen, in: content.network).contains(option.id) ? 1 : 0)
                }
            })
    }

    private mutating func addAttribute(_ columns: AttributeColumns) {
        let name = names.unique(columns.column)
        if columns.options.isEmpty, columns.kind == .text {
            all.append(
                .text(name, columns.label, content) { content, person in
                    guard case .text(let text)? = columns.values(in: content.network)(person) else { return nil }
                    return text
                })
            return
        }
        let isClosed = !columns.options.isEmpty
        all.append(
            .numbered(
                name, columns.label, measure: isClosed ? .nominal : .scale,
                decimals: columns.kind == .number ? 3 : 0,
                labels: columns.options.enumerated().map { .init(Double($0 + 1), $1.name) },
                missing: [.noResponse, .notKnown], content
            ) { content in
                let value = columns.values(in: content.network)
                return { person in
                    let number: Double? =
                        switch value(person) {
                        case .options(let chosen):
                            columns.ids(chosen, in: content.network).first.flatMap { id in
                                columns.options.firstIndex { $0.id == id }.map { Double($0 + 1) }
                            }
                        case .text(let text): PlainNumber(text)?.value
                        case .missing, nil: nil
                        }
                    return number.map(NewCell.number) ?? columns.missing(of: person, in: content.network).cell
                }
            })
    }
}

extension AttributeColumns {
    /// By person; nil in a network that has no such attribute.
    fileprivate func values(in network: Network) -> (Int) -> AttributeValue? {
        let position = network.attributes.firstIndex { $0.id == id }
        return { person in position.map { network.persons[person].values[$0] } }
    }

    fileprivate func ids(_ chosen: [Int], in network: Network) -> [String] {
        network.attributes.first { $0.id == id }.map { own in chosen.map { own.options[$0].id } } ?? []
    }

    /// Not where an edition has merged it with others.
    fileprivate func knows(_ option: String, in network: Network) -> Bool {
        network.attributes.first { $0.id == id }?.options.contains { $0.id == option } ?? false
    }

    fileprivate func missing(of person: Int, in network: Network) -> MissingCode {
        let isFromRoster = network.attributes.first { $0.id == id }?.isFromRoster ?? true
        return !isFromRoster && network.persons[person].status == .none ? .noResponse : .notKnown
    }
}
