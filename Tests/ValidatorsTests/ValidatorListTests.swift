import Findings
import NetworkModel
import TestSupport
import Testing
import Validators

@Suite struct ValidatorListTests {
    /// A network in which every rule finds something. Names, addresses and two ids are of a kind that no message may show.
    private static let broken: Network = {
        var network = Network.table(
            """
                A B C D E F
            A   . 1 1 1 0 1
            B   2 . 0 0 0 0
            C   ? ? . ? ? ?
            D   0 0 - . 0 -
            E   - - - - . -
            F   1 1 1 1 1 .
            """, levels: ["daily", "weekly"])
        let names = ["Ada Hansen", "Bo Berg", "Cato Lie", "Dina Moe", "Eli Vik", "Frøya Aas"]
        for (position, name) in names.enumerated() {
            network.persons[position].name = name
            network.persons[position].email = "\(name.split(separator: " ")[0].lowercased())@kommune.example"
        }
        network.persons[2].id = "cato@kommune.example"
        network.persons[4].id = "Eli Vik"
        network.persons[4].place = nil
        let line = SourcePlace(file: "study.yaml", row: 30, column: "5")
        let duplicates = [true, false].map {
            DuplicatePersons(persons: [2, 4], places: [rosterRow(4), rosterRow(6)], isUndecidable: $0)
        }
        let problems: [QuestionNotFound.Problem] = [
            .nothingFits, .severalFit([cell(1, "C"), cell(1, "D")]), .keysDisagree([cell(1, "C"), cell(1, "D")]),
            .keyNeeded(["number", "variables"]), .otherLayout(found: "roster-choice"),
            .otherLayout(found: "multipleMatrix"), .optionsMissing(["other"], number: 4, near: cell(1, "C")),
        ]
        let cells = CellGroup(question: "contact", count: 2, places: [cell(2, "B"), cell(3, "B")], mappingPlace: line)
        let item = UnmatchedItem(question: "contact", place: cell(1, "H"), candidates: [2, 4], count: 2)
        network.record.duplicatePersons = duplicates
        network.record.duplicateEmails = duplicates
        network.record.rosterDoubts = [RosterDoubt.Kind.noAddress, .addressesSwapped, .onlyName, .nobody].map {
            RosterDoubt($0, persons: [2, 4], places: [rosterRow(4), rosterRow(6)])
        }
        network.record.valuesAlike = [ValuesAlike(attribute: "unit", persons: [2], places: [rosterRow(4)])]
        let cures: [PeopleUnmatched.Cure] = [
            .leadingZeros, .numberFormat, .capitals, .punctuation, .lookAlikes([0x430]), .mailbox, .itemsAreIDs,
            .numbersBesideNames, .column(cell(1, "K"), heading: "E-post", match: "email"), .unknown,
        ]
        network.record.peopleUnmatched = cures.flatMap { cure in
            [nil, "contact"].map { question in
                PeopleUnmatched(
                    question: question, cure: cure, places: [cell(8, "A")], count: 1, curable: 1, total: 4,
                    isNearlyAll: false, persons: [3])
            }
        }
        network.record.mappingMisfits = [
            MappingMisfit(.unknownID(key: "items"), question: "contact", place: line, nearestPerson: 2),
            MappingMisfit(.unusedItem, question: "contact", place: line, nearestItem: cell(1, "H")),
        ]
        network.record.questionsNotFound = problems.map {
            QuestionNotFound(section: "relations", id: "contact", problem: $0, place: line, file: "answers.csv")
        }
        network.record.undecidedBlanks = [cells]
        network.record.emptiedCells = [true, false].map { EmptiedCells(cells: cells, leftItemsStand: $0) }
        network.record.answersOutsideScale = [cells]
        network.record.unreadBoxes = [
            UnreadBoxes(question: "contact", cells: 9, texts: 2, places: cells.places, columns: 2, mappingPlace: line)
        ]
        network.record.optionsNotInExport = [
            OptionsNotInExport(question: "function", options: ["other"], place: cell(1, "C"), mappingPlace: line)
        ]
        network.record.unmatchedItems = [
            item, UnmatchedItem(question: "contact", place: cell(2, "H"), candidates: [2], form: .typed),
            UnmatchedItem(question: "contact", place: cell(1, "I"), candidates: [], form: .numbered),
            UnmatchedItem(question: "contact", place: cell(1, "J"), candidates: [], form: .piped),
        ]
        network.record.ambiguousItems = [item]
        network.record.repeatedItems = [
            RepeatedItem(question: "contact", person: 2, kept: cell(1, "C"), leftOut: cell(1, "G"))
        ]
        network.record.personsNotAsked = [PersonsNotAsked(question: "contact", persons: [2, 4])]
        network.record.duplicateResponses = [
            DuplicateResponse(person: 4, kept: cell(6, "A"), leftOut: [cell(5, "A")]),
            DuplicateResponse(person: 4, kept: cell(6, "A"), leftOut: [cell(5, "A")], reason: .fuller),
            DuplicateResponse(person: 4, kept: cell(6, "A"), leftOut: [cell(5, "A")], reason: .lastInFile),
            DuplicateResponse(person: 4, kept: cell(6, "A"), leftOut: [cell(5, "A")], reason: .undecided),
        ]
        network.record.unclearTimes = [cell(5, "B"), cell(6, "B")]
        network.record.absentColumns = ["lfdn", "dispcode"]
        network.record.statusNotUnderstood = [CellGroup(question: "dispcode", count: 2, places: [cell(2, "D")])]
        network.record.rowsWithCellsBeside = [cell(8, "A")]
        network.record.unknownRespondents = [cell(9, "A")]
        network.record.testResponses = [cell(10, "A")]
        network.record.sameAnswerThroughout = [
            SameAnswer(question: "contact", person: 5, place: cell(7, "A"), items: 5)
        ]
        network.record.selfTies = [SelfTie(question: "contact", person: 4, place: cell(6, "E"))]
        return network
    }()

    private func findings(_ networks: [Network] = [Self.broken]) -> [Finding] {
        validate(Study(id: "study", title: "Study", language: .en, networks: networks))
    }

    @Test func `every code that is about data has its rule, in the catalogue's order`() throws {
        let codes = FindingCode.allCases
        let start = try #require(codes.firstIndex(of: .peopleUnmatched))
        let end = try #require(codes.firstIndex(of: .measureLeftOut))
        #expect(ValidatorList.all.map { $0.code } == Array(codes[start..<end]))
    }

    @Test func `a sound network has no findings`() {
        #expect(findings([sound]).isEmpty)
    }

    @Test func `findings come by network, then rule, then place`() {
        var other = Self.broken
        other.id = "village"
        let all = findings([Self.broken, other])
        let half = all.count / 2
        #expect(all.map(\.network) == Array(repeating: "town", count: half) + Array(repeating: "village", count: half))
        var codes: [FindingCode] = []
        for finding in all[..<half] where codes.last != finding.code { codes.append(finding.code) }
        #expect(codes == ValidatorList.all.map { $0.code })
        #expect(all == findings([Self.broken, other]))
    }

    @Test func `places go by row, then by column as a spreadsheet counts`() {
        let places = [cell(3, "B"), cell(2, "AA"), cell(2, "Z"), cell(10, "A")]
        let network = sound.recording { record in
            record.selfTies = places.map { SelfTie(question: "contact", person: 0, place: $0) }
        }
        #expect(
            found(.selfTie, in: network).map(\.place) == [cell(2, "Z"), cell(2, "AA"), cell(3, "B"), cell(10, "A")])
    }

    @Test(arguments: Language.allCases)
    func `no message or hint holds a name, an address or a level`(language: Language) {
        let texts = findings().map { $0.message[language] + "\n" + $0.hint[language] }
        #expect(!texts.isEmpty)
        let parts =
            Self.broken.persons.flatMap { $0.name.split(separator: " ").map(String.init) } + ["@", "Daily", "Weekly"]
        for text in texts {
            for part in parts {
                #expect(!words(text).contains(part), "“\(part)” in “\(text)”")
            }
            #expect(!text.contains("@"))
        }
    }

    @Test func `every text is there and differs from language to language`() {
        for finding in findings() {
            let messages = Language.allCases.map { finding.message[$0] }
            #expect(Set(messages).count == 3, "\(messages)")
            #expect(!messages.contains("") && Language.allCases.allSatisfy { !finding.hint[$0].isEmpty })
            #expect(finding.hint[.nb] != finding.hint[.en])
        }
    }

    @Test func `only what leaves nothing sensible to do stops the run`() {
        let stopping = Set(findings().filter(\.stopsRun).map(\.code))
        #expect(
            stopping
                == [.questionNotFound, .blankUndecided, .duplicatePerson, .duplicateEmail, .cellsBesideTable])
        #expect(findings().filter(\.stopsRun).allSatisfy { $0.severity == .error })
    }

    private func words(_ text: String) -> Set<String> {
        Set(text.split { !$0.isLetter && $0 != "@" }.map(String.init))
    }
}
