import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per person on the roster: what came back, and whether to ask again.
enum RespondentsSheet {
    static func sheet(_ content: NetworkContent) -> Sheet {
        let language = content.language
        let edition = content.study.edition
        let nameColumns: [SheetColumn<ActorRow>] = [
            SheetColumn(
                Text("sheet.respondents.name"), .text,
                meaning: Text("sheet.clusters.label.meaning"),
                source: .roster
            ) { .text($0.label) },
            SheetColumn(
                Text("sheet.respondents.e-mail"), .text,
                meaning: Text("sheet.respondents.e-mail.meaning"),
                source: .roster
            ) { .text(orEmpty: $0.person?.email) },
        ]
        var columns = [ActorColumns.id(edition)]
        if !edition.hidesNames { columns += nameColumns }
        columns += ActorColumns.attributes(content.network, language, where: { $0.options.isEmpty })
        columns += [ActorColumns.status(language)] + answerColumns(language, content.study.settings)
        columns += questionColumns(content.network, language)
        if !edition.hidesNames { columns.append(placeColumn) }
        return Sheet(
            key: "respondents", name: Text("sheet.respondents"),
            language: language, frozenColumns: 2,
            columns: columns,
            rows: content.network.persons.indices.lazy.map { ActorRow(kind: .person($0), network: content.network) })
    }

    /// One for each question about contact: somebody may have answered one and not been asked the other.
    private static func questionColumns(_ network: Network, _ language: Language) -> [SheetColumn<ActorRow>] {
        func column(_ label: String, _ answering: @escaping @Sendable (Int) -> Answering) -> SheetColumn<ActorRow> {
            SheetColumn(
                Text("sheet.respondents.question", ["label": label]), .text,
                meaning: Text("sheet.respondents.question.meaning"),
                values: .list(Answering.allCases.map(\.word)), source: .responses
            ) { row in
                guard case .person(let position) = row.kind else { return .empty }
                return .text(answering(position).word[language])
            }
        }
        return network.relations.map { relation in column(relation.label) { network.answering($0, relation) } }
            + network.affiliations.map { affiliation in
                column(affiliation.label) { network.answering($0, affiliation) }
            }
    }

    private static func answerColumns(_ language: Language, _ settings: Settings) -> [SheetColumn<ActorRow>] {
        let share = NumberText.percent(settings.callBackMissing, language)
        return [
            SheetColumn(
                Text("sheet.respondents.items-asked"), .wholeNumber,
                meaning: Text("sheet.respondents.items-asked.meaning"),
                source: .responses
            ) { row in row.person?.status == RespondentStatus.none ? .empty : .integer(orEmpty: row.person?.itemsAsked)
            },
            SheetColumn(
                Text("sheet.respondents.items-answered"), .wholeNumber,
                meaning: Text("sheet.respondents.items-answered.meaning"),
                source: .responses
            ) { row in
                row.person?.status == RespondentStatus.none ? .empty : .integer(orEmpty: row.person?.itemsAnswered)
            },
            SheetColumn(
                Text("sheet.respondents.call-back"), .text,
                meaning: Text("sheet.respondents.call-back.meaning", ["share": share]),
                values: .list([Words.yes, Words.no])
            ) { row in
                let isCalled = row.person?.isToBeCalledBack(missingAtMost: settings.callBackMissing) ?? false
                return .text((isCalled ? Words.yes : Words.no)[language])
            },
        ]
    }

    private static var placeColumn: SheetColumn<ActorRow> {
        SheetColumn(
            Text("sheet.respondents.response-row"), .wholeNumber,
            meaning: Text("sheet.respondents.response-row.meaning"),
            source: .responses
        ) { .integer(orEmpty: $0.person?.responsePlace?.row) }
    }
}
