import Analysis
import Findings
import NetworkModel
import OutputFiles
import Spreadsheet
import Telling

/// Whom to remind, for a mail merge: a person a line, with what the address list says of everybody.
package enum RemindersFile {
    package static let name = "reminders.csv"

    /// - Parameter networks: of a study that names its persons.
    package static func write(_ networks: [SurveyProgress], to folder: String, _ language: Language) throws {
        let path = folder + "/" + name
        try OutputFailure.explained(path) {
            let columns = ProgressColumns(language)
            // Networks of one study have the same attributes.
            let attributes =
                networks.first.map { progress in
                    progress.network.attributes.indices.filter {
                        ProgressGrouping.isOfList(progress.network.attributes[$0])
                    }
                } ?? []
            let labels = attributes.map { networks[0].network.attributes[$0].label }
            var file = try DelimitedFile(path: path, language)
            let headings =
                [Text("sheet.overview.network")[language], "Id", columns.name, columns.email] + labels
                + [columns.status, columns.pairs, columns.items]
            try file.append(headings.map(Cell.text))
            for progress in networks {
                for reminder in progress.reminders {
                    let person = progress.network.persons[reminder.person]
                    try file.append(
                        [
                            .text(progress.network.title), .text(person.id), .text(person.name),
                            .text(orEmpty: person.email),
                        ]
                            + attributes.map {
                                .text(orEmpty: progress.network.attributes[$0].displayText(person.values[$0]))
                            }
                            + [
                                .text(columns.state(person)), .integer(reminder.unknownPairs),
                                .integer(reminder.missingItems),
                            ])
                }
            }
            try file.close()
        }
    }
}
