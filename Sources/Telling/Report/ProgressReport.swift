import Analysis
import Findings
import NetworkModel

/// How far a survey has come, network by network: what `brobygger status` tells. With names it says whom to remind; an edition
/// without them gives numbers only.
package struct ProgressReport {
    private let study: Study
    private let networks: [SurveyProgress]
    private let language: Language
    private let toolVersion: String

    package init(_ study: Study, _ networks: [SurveyProgress], language: Language, toolVersion: String) {
        self.study = study
        self.networks = networks
        self.language = language
        self.toolVersion = toolVersion
    }

    package var document: Document {
        let title = study.title.isEmpty ? study.id : study.title
        return Document(
            language: language, title: study.documentTitle(title, language), kicker: say("status.kicker"),
            introduction: [
                .paragraph(
                    study.edition.hidesNames ? study.edition.statement[language] : say("status.names"), .note)
            ],
            sections: networks.enumerated().map { position, progress in
                let title = progress.network.title
                return Document.Section(
                    .network(position), title.isEmpty ? progress.network.id : title, blocks(progress))
            },
            footer: say("status.footer", ["version": toolVersion]), name: "status")
    }

    private func say(_ key: String, _ values: KeyValuePairs<String, any TextValue> = [:]) -> String {
        language.say(key, values)
    }

    private func blocks(_ progress: SurveyProgress) -> [Block] {
        if progress.isUnknown { return [.paragraph(say("status.unknown"), .warning), newest(progress)] }
        return response(progress) + progress.groupings.map { .table(table($0, progress.network)) }
            + asked(progress.network) + reminders(progress)
    }

    // MARK: Response so far

    private func response(_ progress: SurveyProgress) -> [Block] {
        let response = progress.network.response
        let lead = say(
            "status.answered",
            [
                "answered": response.answered, "persons": response.persons,
                "rate": NumberText.percent(response.rate)[language],
            ])
        let parts = [
            (RespondentStatus.complete, response.complete, Block.Part.Tone.full),
            (.partial, response.partial, .half), (.blank, response.blank, .faint), (.none, response.none, .hollow),
        ]
        return [
            .paragraph(lead), .parts(parts.map { Block.Part(name: $0.0.word[language], count: $0.1, tone: $0.2) }),
            newest(progress),
        ] + (progress.likely > 0 ? [.paragraph(say("status.likely", ["n": progress.likely]), .warning)] : [])
            + (progress.left > 0 ? [.paragraph(say("status.left", ["n": progress.left]), .note)] : [])
    }

    /// How old the export is: as old as its newest answer, since no clock is asked.
    private func newest(_ progress: SurveyProgress) -> Block {
        let day = progress.network.record.answerDays?.upperBound
        return .paragraph(
            day.map { say("status.newest", ["day": AnswerPeriod.text($0...$0, language)]) } ?? say("status.no-time"),
            .note)
    }

    private func table(_ grouping: ProgressGrouping, _ network: Network) -> Table {
        let label = network.attributes[grouping.attribute].label
        return Table(
            caption: say("status.by", ["attribute": label]),
            columns: [
                label, say("status.on-list"), say("status.answered.column"), RespondentStatus.partial.word[language],
                RespondentStatus.blank.word[language], RespondentStatus.none.word[language], say("status.rate"),
            ], numbers: [1, 2, 3, 4, 5, 6],
            rows: grouping.groups.map { group in
                let response = group.response
                return .init(
                    [group.name ?? say("status.not-known")]
                        + [response.persons, response.answered, response.partial, response.blank, response.none]
                        .map { String($0) } + [NumberText.percent(response.rate)[language]])
            })
    }

    /// What the questionnaire asks is not told here: it is known of nobody who has not answered, and is an answer of those who have.
    private func asked(_ network: Network) -> [Block] {
        let labels = network.attributes.filter { !ProgressGrouping.isOfList($0) && !$0.isTyped }.map(\.label)
        guard !labels.isEmpty else { return [] }
        return [
            .paragraph(say("status.asked", ["n": labels.count, "labels": Text.and(labels.map(Text.plain))]), .note)
        ]
    }

    // MARK: Whom to remind

    private func reminders(_ progress: SurveyProgress) -> [Block] {
        let network = progress.network
        guard !progress.reminders.isEmpty else { return [.paragraph(say("status.nobody-to-remind"))] }
        let lead = say("status.to-remind", ["n": progress.reminders.count])
        let meaning = say("status.pairs.meaning")
        if study.edition.hidesNames { return [.heading(say("status.reminder")), .paragraph(lead)] }
        let grouping = progress.groupings.first?.attribute
        let columns = ProgressColumns(language)
        let headings =
            [columns.name] + (grouping.map { [network.attributes[$0].label] } ?? [])
            + [columns.email, columns.status, columns.pairs, columns.items]
        let rows = progress.reminders.map { reminder in
            let person = network.persons[reminder.person]
            let group = grouping.map { [network.attributes[$0].displayText(person.values[$0]) ?? ""] } ?? []
            return Table.Row(
                [person.name] + group
                    + [
                        person.email ?? "", columns.state(person), String(reminder.unknownPairs),
                        String(reminder.missingItems),
                    ])
        }
        return [
            .heading(say("status.reminder")), .paragraph(lead), .paragraph(meaning, .note),
            .table(
                Table(
                    caption: say("status.reminder.caption"), columns: headings,
                    numbers: [headings.count - 2, headings.count - 1], rows: rows)),
        ]
    }
}

/// What the columns of a list of reminders are called, and the words in them.
package struct ProgressColumns {
    private let language: Language
    package let name: String
    package let email: String
    package let status: String
    package let pairs: String
    package let items: String

    package init(_ language: Language) {
        self.language = language
        name = language.say("prepare.name")
        email = language.say("status.email")
        status = language.say("status.state")
        pairs = language.say("status.pairs")
        items = language.say("status.items")
    }

    /// How far somebody has come.
    package func state(_ person: Person) -> String {
        switch person.status {
        case .none: language.say("status.not-begun")
        case .blank: language.say("status.begun")
        case .partial: person.brokeOff ? language.say("status.broken-off") : language.say("status.items-open")
        case .complete: RespondentStatus.complete.word[language]
        }
    }
}
