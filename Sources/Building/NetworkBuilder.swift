import Findings
import Importers
import Mapping
import NetworkModel

/// Turns an export, an address list and a mapping into a network.
///
/// Faults that concern the data are recorded, not thrown: the network comes out with an account of all of them, and the
/// validators say which of them end the run. Thrown is only what leaves nothing to read: a broken file, a column that
/// says who answered and is not there.
package enum NetworkBuilder {
    package static func build(
        _ network: NetworkMapping, of mapping: StudyMapping, roster: RosterTable, reader: any ExportReader
    ) throws -> Network {
        try buildWave(network, of: mapping, roster: roster, reader: reader).network
    }

    /// The same, with what it takes to hold it against another wave.
    package static func buildWave(
        _ network: NetworkMapping, of mapping: StudyMapping, roster: RosterTable, reader: any ExportReader
    ) throws -> (network: Network, traits: WaveTraits) {
        let export = reader.export
        let respondents = network.respondents.map { $0.completed(by: mapping.respondents) } ?? mapping.respondents
        let match = respondents.match ?? .email

        // Who there is
        var people = RosterReading(
            table: roster, attributes: mapping.attributes, people: network.people, matchesByEmail: match == .email)
        let matcher = NameMatcher(persons: people.persons, otherNames: people.otherNames)
        var record = ImportRecord()
        record.columnNames = export.columns.map(\.placeName)
        record.duplicatePersons = people.duplicatePersons
        record.duplicateEmails = people.duplicateEmails
        record.rosterDoubts = people.doubts
        record.valuesAlike = people.valuesAlike
        record.answersOutsideScale += people.valuesNotListed
        record.mappingMisfits = people.misfits

        // Which columns are what
        let finder = RespondentFinder(roster: people, matcher: matcher)
        var parts = try (reader.parts.isEmpty ? [reader] : reader.parts).map { part in
            let questions = QuestionPlan(
                network: network, mapping: mapping, export: part.export, matcher: matcher, persons: people.persons)
            // What the mapping says of a column holds for the export that has it.
            let own = reader.parts.isEmpty ? respondents : respondents.limited(to: part.export, among: reader.parts)
            let column = try RespondentColumn.find(own, in: part.export, network: network.id) {
                match == .email && part.export.respondentIsFoundByAddress
                    ? try finder.columnsWithAddresses(in: part) : []
            }
            return ExportPart(
                reader: part, questions: questions,
                conditions: try RowConditions(own, export: part.export, network: network.id), respondentColumn: column,
                search: RespondentSearch(
                    match: match, column: column, personCount: people.persons.count, finder: finder))
        }
        // A part that lacks one of the questions is told of, and not read.
        for part in parts where !part.questions.asksTheSame(as: parts[0].questions) { part.questions.note(in: &record) }
        let first = parts[0].questions
        parts.removeAll { !$0.questions.asksTheSame(as: first) }

        // Who said what
        var collector = ResponseCollector(
            persons: people.persons.count, relationCells: first.relations.map(\.cells),
            affiliationCells: first.affiliations.map(\.cells))
        var times = AnswerTimes()
        var rows = 0
        for position in parts.indices {
            collector.turn(
                toRelationCells: parts[position].questions.relations.map(\.cells),
                affiliationCells: parts[position].questions.affiliations.map(\.cells))
            try read(
                &parts[position], match, finder, into: &collector, times: &times, rows: &rows, record: &record)
        }

        collector.settle(by: times)
        record.duplicateResponses = collector.duplicates
        record.unclearTimes = collector.unclearTimes.map { place in
            SourcePlace(file: place.file, row: place.row, column: export.dateColumn.map { record.columnNames[$0] })
        }
        record.rowsWithCellsBeside = reader.rowsWithCellsBeside.map { SourcePlace(file: export.file, row: $0) }
        record.answerDays = collector.answerDays(by: times)
        record.peopleUnmatched = []
        for part in parts {
            record.peopleUnmatched += try part.search.outcomes(part.reader, people)
            part.questions.note(in: &record)
            part.conditions.note(in: &record)
        }
        // What the mapping says of complete responses stands in for a column that is not there.
        let needless = respondents.complete != nil || respondents.partial != nil ? ["dispcode"] : []
        record.absentColumns = export.absentColumns.filter { !needless.contains($0) }
        collector.note(in: &people.persons)
        for part in parts { part.questions.complete(&people.persons) }
        var built = finish(
            network, of: mapping, people: people, plans: parts.map(\.questions), collector: collector, record: record,
            sources: try reader.sourceFiles(rows: rows) + [roster.source])
        built.tellFiles(of: reader.rowOffsets)
        return (
            built,
            WaveTraits(
                persons: people.traits,
                questions: askedQuestions(parts.map(\.questions), built.relations.map(\.levels.count)))
        )
    }

    /// Of several exports of one survey the first says how a question is worded, and all of them which answers there are.
    private static func askedQuestions(_ plans: [QuestionPlan], _ levels: [Int]) -> [QuestionOfWave] {
        let all = plans.map { $0.askedQuestions(levels) }
        return all[0].indices.map { question in
            var asked = all[0][question]
            for other in all.dropFirst() {
                for bucket in asked.answers.indices {
                    asked.answers[bucket].formUnion(other[question].answers[bucket])
                    asked.used[bucket] = asked.used[bucket] || other[question].used[bucket]
                }
            }
            return asked
        }
    }

    /// The rows of one export.
    private static func read(
        _ part: inout ExportPart, _ match: RespondentsMapping.Match, _ finder: RespondentFinder,
        into collector: inout ResponseCollector, times: inout AnswerTimes, rows: inout Int, record: inout ImportRecord
    ) throws {
        var (questions, conditions, search) = (part.questions, part.conditions, part.search)
        let (file, respondentColumn) = (part.reader.export.file, part.respondentColumn)
        try part.reader.forEachRow { row in
            rows += 1
            let place = SourcePlace(file: file, row: row.number)
            conditions.look(at: row, place: place)
            let time = conditions.time(of: row)
            if let time = time.time { times.look(at: time) }
            if conditions.isTest(row) {
                record.testResponses.append(place)
                collector.drop(.testResponse)
            } else if conditions.isExcluded(row) {
                record.testResponses.append(place)
                collector.drop(.excludedResponse)
            } else if !conditions.isHandedIn(row), questions.isUnanswered(row) {
                if row.isBlank {
                    rows -= 1
                } else {
                    record.rowsNeverAnswered += 1
                    collector.drop(.neverAnswered)
                }
            } else if let person = finder.person(row.text(respondentColumn), by: match) {
                let (response, answers) = questions.read(
                    row, of: person, at: place, time: time, isIncomplete: conditions.isIncomplete(row),
                    isHandedIn: conditions.isHandedIn(row))
                collector.add(response, answers, of: person)
                search.find(person)
            } else if row.isBlank {
                rows -= 1
            } else {
                var place = place
                place.column = record.columnNames[respondentColumn]
                record.unknownRespondents.append(place)
                search.miss(row, at: place)
                collector.drop(.unknownRespondent)
            }
        }
        part.questions = questions
        part.conditions = conditions
        part.search = search
    }

    /// The fixed network: the ledgers summed up.
    private static func finish(
        _ network: NetworkMapping, of mapping: StudyMapping, people: RosterReading, plans: [QuestionPlan],
        collector: ResponseCollector, record: ImportRecord, sources: [SourceFile]
    ) -> Network {
        var record = record
        let persons = people.persons
        let questions = plans[0]
        let relations = questions.relations.enumerated().map { index, reader in
            relation(
                index, reader: reader, asked: asked(index, plans), mapping: mapping, persons: persons,
                collector: collector, record: &record)
        }
        let affiliations = questions.affiliations.enumerated().map { index, reader in
            var ledger = collector.affiliationDrops[index]
            for response in collector.responses { if let response { ledger += response.affiliations[index].ledger } }
            return Affiliation(
                id: reader.affiliation.id, label: reader.affiliation.label,
                kinds: kinds(of: reader.affiliation),
                ties: collector.responses.flatMap { $0?.affiliations[index].ties ?? [] },
                answered: collector.responses.map { $0?.affiliations[index].hasAnswered ?? false },
                notPut: collector.responses.map { $0?.affiliations[index].wasNotPut ?? false }, ledger: ledger)
        }
        var built = Network(
            id: network.id, title: network.title, alias: network.alias, persons: persons,
            attributes: attributes(of: mapping), relations: relations,
            bodies: bodies(of: mapping), affiliations: affiliations,
            record: record, sources: sources)
        built.wave = wave(of: network)
        return built
    }

    static func wave(of network: NetworkMapping) -> Wave? {
        network.wave.map { Wave(id: $0.id, label: $0.label, network: $0.network, title: $0.title, alias: $0.alias) }
    }

    private static func relation(
        _ index: Int, reader: any RelationReading, asked: Set<Int>?, mapping: StudyMapping, persons: [Person],
        collector: ResponseCollector, record: inout ImportRecord
    ) -> Relation {
        let described = reader.relation
        let answers = collector.answers[index]
        var ledger = collector.relationDrops[index]
        for (person, response) in collector.responses.enumerated() {
            guard let response else { continue }
            let account = response.relations[index]
            ledger += account.ledger
            if let column = account.selfTie {
                var place = response.place
                place.column = record.columnNames[column]
                record.selfTies.append(SelfTie(question: described.id, person: person, place: place))
            }
            if let items = account.sameAnswers {
                record.sameAnswerThroughout.append(
                    SameAnswer(question: described.id, person: person, place: response.place, items: items))
            }
        }
        precondition(ledger.isBalanced, "every cell that was read is accounted for")
        if let asked {
            let left = persons.indices.filter { !asked.contains($0) }
            if !left.isEmpty {
                record.personsNotAsked.append(PersonsNotAsked(question: described.id, persons: left))
            }
        }
        return Relation(
            id: described.id, label: described.label, levels: levels(of: described, in: mapping),
            hasScale: described.scale != nil, reciprocityExpected: described.reciprocityExpected,
            states: answers.states,
            ties: answers.ties, ledger: ledger, itemPersons: asked, mappingPlace: described.place)
    }

    /// The persons that a question has an item for in any of the exports; nil when anybody can be named.
    private static func asked(_ relation: Int, _ plans: [QuestionPlan]) -> Set<Int>? {
        plans.reduce(into: Optional(Set<Int>())) { asked, plan in
            guard let own = plan.relations[relation].itemPersons else { return asked = nil }
            asked?.formUnion(own)
        }
    }

    static func levels(of relation: RelationMapping, in mapping: StudyMapping) -> [Level] {
        mapping.scales.first { $0.id == relation.scale }?.levels.map { Level(id: $0.id, label: $0.label) }
            ?? [Level(id: "tie", label: relation.label)]
    }

    static func kinds(of affiliation: AffiliationMapping) -> [AffiliationKind] {
        affiliation.kinds.map { AffiliationKind(id: $0.id, label: $0.label, direction: $0.direction) }
    }

    static func bodies(of mapping: StudyMapping) -> [Body] { mapping.bodies.map { Body(id: $0.id, label: $0.label) } }

    static func attributes(of mapping: StudyMapping) -> [Attribute] { mapping.attributes.map(attribute) }

    private static func attribute(_ mapping: AttributeMapping) -> Attribute {
        var layout: QuestionLayout?
        if case .question(_, let asked) = mapping.source { layout = asked }
        return Attribute(
            id: mapping.id, label: mapping.label,
            options: mapping.values.map {
                AttributeOption(id: $0.id, label: $0.label, name: $0.name ?? name($0), isNoGroup: $0.isNoGroup)
            },
            allowsSeveral: layout == .multipleChoice,
            combinations: mapping.combinations.map { combination in
                OptionCombination(
                    label: combination.label,
                    options: combination.of.compactMap { id in mapping.values.firstIndex { $0.id == id } })
            }, isTyped: layout == .text, isFromRoster: mapping.rosterColumn != nil)
    }

    /// What a questionnaire calls an answer, as far as the mapping tells it: codes of an export are no names.
    private static func name(_ value: ChoiceMapping) -> String? {
        value.answers.first { $0.contains(where: \.isLetter) && $0.count >= value.label.count }
    }
}

extension Network {
    /// Gives every place in one of several exports its file, and the row that it has there.
    fileprivate mutating func tellFiles(of offsets: [RowOffset]) {
        guard !offsets.isEmpty else { return }
        rowOffsets = offsets
        record.changeExportPlaces(offsets.told)
        for position in persons.indices {
            persons[position].responsePlace = persons[position].responsePlace.map(offsets.told)
        }
    }
}
