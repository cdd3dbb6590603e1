import Analysis
import Findings
import NetworkModel
import Telling
import TestSupport

/// A small study that has everything exporters must cope with: names that look like formulas, missing answers, a
/// relation with three levels and one without a scale, attributes that collide with Gephi's words, bodies, a ledger.
package enum SampleStudy {
    package static func content(
        _ language: Language = .en, networks: [Network]? = nil, measures: MeasureScope = .all,
        edition: Edition = .identified
    ) throws -> ExportContent {
        var study = Study(
            id: "study", title: "Boligsosialt arbeid", language: language,
            statements: ["ethics": "Approved", "boundary": "The town decided"], networks: networks ?? [network],
            settings: Settings(groupBy: "size", measures: measures))
        study.edition = edition
        return ExportContent(
            study: study, analysis: try StudyAnalyst.analyse(study), findings: findings, toolVersion: "1.2.3",
            mapping: SourceFile(role: .mapping, path: "study.yaml", sha256: "m1", bytes: 12), language: language)
    }

    package static let findings = [
        Finding(
            .warning, .nonRespondent, message: .plain("No response."), hint: .plain("Call back."), network: "town",
            actors: ["D"]),
        Finding(
            .note, .oneSidedTie, message: .plain("=one-sided"), hint: .plain("Ask both."), network: "town",
            actors: ["A", "C"],
            place: SourcePlace(file: "answers.csv", row: 2, column: "C"),
            furtherPlaces: [SourcePlace(file: "answers.csv", row: 4, column: "A")], count: 2),
        Finding(.error, .questionNotFound, message: .plain("Elsewhere."), hint: .plain("Look."), network: "other"),
        Finding(
            .note, .mappingWrongValue, message: .plain("Study."), hint: .plain(""),
            place: SourcePlace(file: "study.yaml", row: 3)),
    ]

    package static var network: Network {
        var network = Network.table(
            """
                A B C D E
            A   . 1 3 - 0
            B   2 . 0 0 0
            C   0 x . 3 0
            D   ? ? ? . ?
            E   0 0 0 0 .
            """, levels: ["daily", "weekly", "monthly"])
        let names = ["=Ærlig Øst", "+Bjørn «Å» & <co>", "-", "@INFELD", "Åse"]
        for (position, name) in names.enumerated() { network.persons[position].name = name }
        network.attributes = [
            Attribute(id: "size", label: "Status"),
            Attribute(
                id: "function", label: "Funksjon",
                options: [
                    .init(id: "plan", label: "Plan"), .init(id: "eco", label: "Økonomi"),
                    .init(id: "law", label: "INFO"),
                ],
                allowsSeveral: true, combinations: [.init(label: "Økonomi II", options: [0, 1])]),
        ]
        let values: [[AttributeValue]] = [
            [.text("NAV"), .options([0, 1])], [.text("null"), .options([2])], [.missing, .options([])],
            [.text("07"), .missing], [.missing, .missing],
        ]
        for (position, value) in values.enumerated() { network.persons[position].values = value }
        network.relations.append(advice)
        network.bodies = [Body(id: "council", label: "Kommunestyret"), Body(id: "mayor", label: "Ordfører")]
        network.affiliations = [
            Affiliation(
                id: "contact", label: "Politisk kontakt",
                kinds: [
                    .init(id: "informs", label: "Gir informasjon til", direction: .toBody),
                    .init(id: "informed", label: "Får informasjon fra", direction: .fromBody),
                    .init(id: "discusses", label: "Diskuterer med", direction: .both),
                ],
                ties: [
                    .init(person: 0, body: 0, kind: 0, row: 2, column: 1),
                    .init(person: 0, body: 0, kind: 2, row: 2, column: 2),
                    .init(person: 1, body: 1, kind: 1, row: 3, column: 3),
                ], answered: [true, true, true, false, true])
        ]
        network.sources = [
            SourceFile(
                role: .responses, path: "answers.csv", sha256: "abc", bytes: 99, format: "essentials-csv",
                encoding: "UTF-8", delimiter: "\t", rows: 4, columns: 6),
            SourceFile(role: .roster, path: "roster.csv", sha256: "def", bytes: 50, rows: 5, columns: 3),
        ]
        return network
    }

    /// Ticks: no scale, one level.
    private static var advice: Relation {
        var states = AnswerStates(persons: 5)
        for person in [0, 1, 2, 4] { states.setRow(person, allOthers: .noTie) }
        var ledger = RelationLedger()
        ledger.cellsRead = 25
        ledger.ties = 2
        ledger.noTie = 14
        ledger.unanswered = 1
        ledger.notShown = 2
        ledger.drop(.ownItem, cells: 4)
        ledger.drop(.testResponse, cells: 2)
        return Relation(
            id: "advice", label: "Råd: om/alt", levels: [Level(id: "tie", label: "Nevnt")], hasScale: false,
            reciprocityExpected: false, states: states,
            ties: [Tie(from: 0, to: 3, level: 0, row: 2, column: 9), Tie(from: 4, to: 0, level: 0, row: 6, column: 0)],
            ledger: ledger)
    }
}
