import Building
import Findings
import Importers
import Mapping
import NetworkModel

/// An address list and what its columns seem to be, by their headings first, then by what stands in them.
struct RosterGuess {
    let path: String
    let table: RosterTable
    /// The column with the names, or those with first and last name; empty where none is known.
    let names: [String]
    let id: String?
    let email: String?
    /// Further columns that say something about people.
    let attributes: [String]
    /// Columns that are no attributes: empty, or ways to reach people.
    let leftOut: [String]
    let persons: [Person]
    let matcher: NameMatcher
    private let nameParts: [Set<String>]
    /// Who answered, as a run will find them.
    let respondents: RespondentFinder

    /// The sheet of a workbook that is read, and the row of the headings where that is not the first.
    let sheet: String?
    let headerRow: Int?

    /// A list whose first row names nobody may have its headings below a title, or on another sheet.
    init(path: String) throws {
        let file = try InputFile.look(at: path, shownAs: path)
        let first = Result { try RosterGuess(file, path: path) }
        func areHeadings(_ cells: [String]) -> Bool {
            let known = Self.names.union(Self.givenNames).union(Self.familyNames)
            return cells.contains { known.contains(ComparableText.folded($0)) }
        }
        if let guess = try? first.get(), guess.isList, areHeadings(guess.table.columns) {
            self = guess
            return
        }
        let elsewhere = HeadingSearch(file).files(where: areHeadings)
        let found = elsewhere.lazy.compactMap { try? RosterGuess($0, path: path) }.first(
            where: \.isList)
        self = try found ?? first.get()
    }

    /// Whether a file is no export but a list of people, by its headings and its addresses.
    static func fits(_ path: String) -> Bool {
        guard let file = try? InputFile.look(at: path, shownAs: path),
            (try? ImporterList.open(file)) == nil,
            let list = try? RosterGuess(path: path)
        else { return false }
        return list.email != nil && !list.names.isEmpty
    }

    /// Whether names or addresses were found.
    private var isList: Bool { !names.isEmpty || email != nil }

    private init(_ file: InputFile, path: String) throws {
        headerRow = file.headerRow
        var table = try RosterImporter.look(file)
        self.path = path
        let columns = Self.columns(table)
        let email = columns.first { Self.isEmail($0) }
        let given = columns.first { Self.givenNames.contains($0.heading) }
        let family = columns.first { Self.familyNames.contains($0.heading) }
        let named = columns.first { Self.names.contains($0.heading) }
        let divided = named == nil ? [given, family].compactMap(\.self) : []
        let name = named ?? (divided.count == 2 ? nil : columns.first { Self.looksLikeNames($0) })
        let naming = name.map { [$0] } ?? (divided.count == 2 ? divided : [])
        let id =
            columns.first { Self.ids.contains($0.heading) && $0.isKey }
            ?? columns.first {
                $0.position != name?.position && $0.position != email?.position && !Self.namesAWayToReach($0)
                    && Self.looksLikeIDs($0)
            }
        // A sheet without names and addresses is not the list.
        let isList = !naming.isEmpty || email != nil
        let taken = Set([name, id, email, given, family].compactMap { $0?.position })
        let further = columns.filter { !taken.contains($0.position) && !$0.title.isEmpty }
        attributes = isList ? further.filter { !Self.isContact($0) }.map(\.title) : []
        leftOut = further.filter { Self.isContact($0) }.map(\.title)
        names = naming.map(\.title)
        self.id = isList ? id?.title : nil
        self.email = email?.title
        if !naming.isEmpty { table.name = naming.map(\.position) } else if let email { table.name = [email.position] }
        table.id = isList ? id?.position : nil
        table.email = email?.position
        self.table = table
        sheet = table.sheet
        let people = RosterReading(table: table, attributes: [], matchesByEmail: false)
        persons = people.persons
        matcher = NameMatcher(persons: persons)
        nameParts = persons.map { Set(ComparableText.parts($0.name)) }
        respondents = RespondentFinder(roster: people, matcher: matcher)
    }

    /// The values of a column, folded, to be held against a question's answers.
    func values(of title: String) -> Set<String> {
        guard let position = table.columns.firstIndex(of: title) else { return [] }
        return Set(table.rows.map { AnswerText.folded($0.cells[position]) }.filter { !$0.isEmpty })
    }

    /// The persons whom an item that matches nobody may mean: those of a similar name, else those who share most of its
    /// parts; at most three.
    func nearest(_ text: String) -> [Int] {
        let similar = matcher.nearest(text)
        if !similar.isEmpty { return similar }
        let parts = Set(ComparableText.parts(text).filter { $0.count > 2 })
        let shared = persons.map { parts.intersection(ComparableText.parts($0.name)).count }
        return persons.indices.filter { shared[$0] > 0 }
            .sorted { (shared[$1], $0) < (shared[$0], $1) }
            .prefix(3).map(\.self)
    }

    /// The persons whose ids stand in an item: `Ole Johansen (12)`.
    func numbered(in text: String) -> [Int] {
        guard id != nil else { return [] }
        var found: [Int] = []
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) where word.contains(where: \.isNumber)
        {
            if let person = matcher.person(id: String(word)), !found.contains(person) { found.append(person) }
        }
        return found
    }

    /// The persons of whom every part of the name stands in an item, with something else: `Ada Lund (Plan)`.
    func named(in text: String) -> [Int] {
        let words = Set(ComparableText.parts(text))
        return persons.indices.filter { nameParts[$0].count > 1 && nameParts[$0].isSubset(of: words) }
    }

    /// Those of several persons whose row of the list holds what else stands in an item: `Ada Lund (Plan)`.
    func described(in text: String, among candidates: [Int]) -> [Int] {
        let words = Set(ComparableText.parts(text))
        return candidates.filter { person in
            let more = words.subtracting(nameParts[person])
            return !more.isEmpty && more.isSubset(of: table.rows[person].cells.flatMap { ComparableText.parts($0) })
        }
    }

    // MARK: Columns

    private struct Column {
        var position: Int
        var title: String
        /// Folded, for comparison with the lists below.
        var heading: String
        /// The cells with something in them.
        var cells: [String]
        var isFull: Bool

        /// Whether every row has a value of its own.
        var isKey: Bool { isFull && Set(cells).count == cells.count }
        func share(_ fits: (String) -> Bool) -> Double {
            cells.isEmpty ? 0 : Double(cells.count(where: fits)) / Double(cells.count)
        }
    }

    private static func columns(_ table: RosterTable) -> [Column] {
        table.columns.indices.map { position in
            let cells = table.rows.map { $0.cells[position] }.filter { !$0.isEmpty }
            return Column(
                position: position, title: table.columns[position],
                heading: ComparableText.folded(table.columns[position]), cells: cells,
                isFull: cells.count == table.rows.count)
        }
    }

    private static func isEmail(_ column: Column) -> Bool { column.share { $0.contains("@") } > 0.5 }

    private static func looksLikeNames(_ column: Column) -> Bool {
        column.share { NameShape.fits($0) } > 0.8 && Set(column.cells).count * 5 > column.cells.count * 4
    }

    private static func looksLikeIDs(_ column: Column) -> Bool {
        column.isKey
            && column.cells.allSatisfy { cell in
                cell.count <= 12 && cell.contains(where: \.isNumber) && !cell.contains { $0.isWhitespace || $0 == "@" }
            }
    }

    private static func isContact(_ column: Column) -> Bool {
        column.cells.isEmpty || namesAWayToReach(column)
            || column.share { $0.contains("@") || $0.count(where: \.isNumber) > 6 } > 0.5
    }

    /// By its heading. Everybody has a telephone number of his or her own, and it is no id: ids stand in messages.
    private static func namesAWayToReach(_ column: Column) -> Bool {
        ComparableText.parts(column.title).contains { contactWords.contains($0) }
    }

    /// Headings in bokmål, nynorsk, Swedish, Danish, English and German, as `ComparableText` folds them.
    private static let names: Set = [
        "navn", "fullt navn", "namn", "fullt namn", "fullstendig navn", "fullstandigt namn", "name", "full name",
        "vollstandiger name", "for og etternavn", "fornavn og etternavn", "fornamn og etternamn", "for og etternamn",
        "person", "ansatt", "tilsett", "medarbeider", "respondent",
    ]
    private static let givenNames: Set = [
        "fornavn", "forenamn", "fornamn", "first name", "given name", "firstname", "vorname",
    ]
    private static let familyNames: Set = [
        "etternavn", "etternamn", "efternamn", "efternavn", "last name", "surname", "family name", "lastname",
        "nachname", "familienname",
    ]
    private static let ids: Set = [
        "nr", "nummer", "id", "no", "number", "lopenr", "lopenummer", "lopnr", "lopnummer", "person id", "personid",
        "kode", "kod", "code", "roster id", "lfd nr", "#",
    ]
    private static let contactWords: Set = [
        "telefon", "tlf", "mobil", "mobiltelefon", "phone", "mobile", "handy", "adresse", "address", "adress",
        "fodselsnummer", "personnummer",
    ]
}
