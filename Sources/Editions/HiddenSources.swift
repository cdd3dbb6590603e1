import Findings
import NetworkModel

extension SourceFile {
    /// The file as an edition tells it.
    package func shown(in edition: Edition, _ language: Language) -> SourceFile {
        edition.hidesNames ? HiddenSources(language: language).hidden(self) : self
    }
}

/// Files and cells as an edition without names tells them: which kind of file it was. A row or a column would lead
/// whoever holds the export to a person, a path to a municipality, a hash to the very file.
struct HiddenSources {
    let language: Language

    func word(_ role: SourceFile.Role) -> String {
        switch role {
        case .mapping: language.say("hidden-sources.mapping")
        case .responses: language.say("hidden-sources.export")
        case .roster: language.say("hidden-sources.roster")
        case .codebook: language.say("hidden-sources.codebook")
        case .comments: language.say("hidden-sources.comments")
        }
    }

    func hidden(_ file: SourceFile) -> SourceFile {
        SourceFile(
            role: file.role, path: word(file.role), sha256: nil, bytes: nil, format: file.format,
            encoding: file.encoding, delimiter: file.delimiter, rows: file.rows, columns: file.columns)
    }

    /// A line of the mapping stays: nobody answered there.
    func mappingPlace(_ place: SourcePlace?) -> SourcePlace? {
        place.map { SourcePlace(file: word(.mapping), row: $0.row, column: $0.column) }
    }

    private var roster: SourcePlace { SourcePlace(file: word(.roster)) }
    private var responses: SourcePlace { SourcePlace(file: word(.responses)) }

    func hidden(_ relation: Relation) -> Relation {
        var copy = relation.copy(
            ties: relation.ties.map { Tie(from: Int($0.from), to: Int($0.to), level: Int($0.level), row: 0, column: 0) }
        )
        copy.mappingPlace = mappingPlace(relation.mappingPlace)
        return copy
    }

    func hidden(_ affiliation: Affiliation) -> Affiliation {
        var affiliation = affiliation
        for index in affiliation.ties.indices {
            affiliation.ties[index].row = 0
            affiliation.ties[index].column = 0
        }
        return affiliation
    }

    func hidden(_ doubt: WaveDoubt) -> WaveDoubt {
        var doubt = doubt
        doubt.places = doubt.places.map { _ in doubt.incomparableRelation == nil ? roster : responses }
        return doubt
    }

    private func hideMapping(_ place: inout SourcePlace?) { place = mappingPlace(place) }

    func hidden(_ record: ImportRecord) -> ImportRecord {
        var record = record
        func duplicates(_ persons: inout [DuplicatePersons]) {
            for index in persons.indices { persons[index].places = persons[index].places.map { _ in roster } }
        }
        duplicates(&record.duplicatePersons)
        duplicates(&record.duplicateEmails)
        record.changeExportPlaces { _ in responses }
        for index in record.undecidedBlanks.indices { hideMapping(&record.undecidedBlanks[index].mappingPlace) }
        for index in record.answersOutsideScale.indices { hideMapping(&record.answersOutsideScale[index].mappingPlace) }
        for index in record.emptiedCells.indices { hideMapping(&record.emptiedCells[index].cells.mappingPlace) }
        for index in record.unreadBoxes.indices { hideMapping(&record.unreadBoxes[index].mappingPlace) }
        for index in record.rosterDoubts.indices {
            record.rosterDoubts[index].places = record.rosterDoubts[index].places.map { _ in roster }
        }
        for index in record.valuesAlike.indices {
            record.valuesAlike[index].places = record.valuesAlike[index].places.map { _ in roster }
        }
        for index in record.peopleUnmatched.indices {
            if case .column(let place, _, let match) = record.peopleUnmatched[index].cure {
                record.peopleUnmatched[index].cure = .column(place, heading: nil, match: match)
            }
        }
        for index in record.mappingMisfits.indices {
            record.mappingMisfits[index].place =
                mappingPlace(record.mappingMisfits[index].place) ?? SourcePlace(file: word(.mapping))
        }
        for index in record.questionsNotFound.indices {
            hideMapping(&record.questionsNotFound[index].place)
            record.questionsNotFound[index].file = word(.responses)
        }
        for index in record.optionsNotInExport.indices {
            hideMapping(&record.optionsNotInExport[index].mappingPlace)
        }
        // What a column is called is often somebody's name.
        record.columnNames = []
        return record
    }
}
