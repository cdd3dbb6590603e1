import Findings
import Foundation

/// Somebody's document whose styles and theme ours takes over. A style is found by its name, whatever its id is; those that it lacks come
/// from this program.
struct NoteTemplate: Sendable {
    private let file: OfficeTemplate
    private let part: String
    private let text: String
    /// The template's id of each style by ours.
    private let ids: [String: String]
    /// Of the lists that it has already.
    private let numbers: (kinds: Int, lists: Int)
    /// Those that come from this program, by their names.
    let missing: [String]

    /// - Throws: what reading its parts throws.
    init(_ file: OfficeTemplate) throws {
        guard let part = file.links(of: file.main, "styles").first?.target, let text = file.text(part),
            text.contains(Self.end)
        else { throw OfficeTemplate.Fault() }
        self.file = file
        self.part = part
        self.text = text
        let theirs = try file.tree(part).children.filter { $0.name == "style" }
        let taken = Set(theirs.compactMap { $0["styleId"] })
        var ids: [String: String] = [:]
        var missing: [String] = []
        for own in NoteStyles.all {
            let found = theirs.first {
                $0["type"] == own.type && $0.first("name")?["val"]?.lowercased() == own.name.lowercased()
            }
            if let id = found?["styleId"] {
                ids[own.id] = id
            } else {
                ids[own.id] = taken.contains(own.id) ? own.id + "Brobygger" : own.id
                missing.append(own.name)
            }
        }
        self.ids = ids
        numbers = try Self.numbers(in: file)
        self.missing = missing
    }

    private static let end = "</w:styles>"

    // MARK: Styles

    /// The same with the styles called as they are there, and numbered lists after the template's own.
    func styled(_ markup: Markup) -> Markup {
        var text = markup.text
        for element in ["pStyle", "rStyle", "tblStyle", "basedOn", "next"] {
            text = Self.replaced(text, element) { ids[$0] ?? $0 }
        }
        return Markup(text: Self.replaced(text, "numId") { Int($0).map { String($0 + numbers.lists) } ?? $0 })
    }

    /// Our markup writes such an element in one way alone.
    private static func replaced(_ text: String, _ element: String, _ change: (String) -> String) -> String {
        let pieces = text.components(separatedBy: "<w:\(element) w:val=\"")
        return pieces.dropFirst().reduce(pieces[0]) { text, piece in
            let end = piece.firstIndex(of: "\"") ?? piece.endIndex
            return text + "<w:\(element) w:val=\"" + change(String(piece[..<end])) + piece[end...]
        }
    }

    /// The template's with those that it lacks, and with our language for the speller.
    func styles(_ language: Language) -> Markup {
        let lacking = NoteStyles.all.filter { missing.contains($0.name) }.map { own in
            styled(own.markup).text
                .replacingOccurrences(of: "w:styleId=\"\(own.id)\"", with: "w:styleId=\"\(ids[own.id] ?? own.id)\"")
                // It has one of each kind already.
                .replacingOccurrences(of: " w:default=\"1\"", with: "")
        }
        var text = text.replacingOccurrences(of: Self.end, with: lacking.joined() + Self.end)
        if let start = text.range(of: "<w:rPrDefault>"), let end = text.range(of: "</w:rPrDefault>") {
            let inside = String(text[start.upperBound..<end.lowerBound])
            let told = "<w:lang w:val=\"\(language.officeName)\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/>"
            let changed =
                inside.contains("<w:lang ")
                ? inside.replacingOccurrences(of: "<w:lang [^>]*/>", with: told, options: .regularExpression)
                : inside.replacingOccurrences(of: "</w:rPr>", with: told + "</w:rPr>")
            text.replaceSubrange(start.upperBound..<end.lowerBound, with: changed)
        }
        return Self.root(text)
    }

    /// A part without its declaration, which ours brings.
    private static func root(_ text: String) -> Markup {
        guard text.hasPrefix("<?xml") || text.hasPrefix("\u{FEFF}"), let end = text.range(of: "?>") else {
            return Markup(text: text)
        }
        return Markup(text: String(text[end.upperBound...].drop { $0.isWhitespace }))
    }

    // MARK: Lists

    private var numberingPart: String? { file.links(of: file.main, "numbering").first?.target }

    /// - Returns: one more than the largest number of its kinds of lists, and the largest of its lists.
    private static func numbers(in file: OfficeTemplate) throws -> (kinds: Int, lists: Int) {
        guard let part = file.links(of: file.main, "numbering").first?.target else { return (0, 0) }
        let tree = try file.tree(part)
        func largest(_ name: String, _ attribute: String) -> Int? {
            tree.children.filter { $0.name == name }.compactMap { $0[attribute].flatMap { Int($0) } }.max()
        }
        return (largest("abstractNum", "abstractNumId").map { $0 + 1 } ?? 0, largest("num", "numId") ?? 0)
    }

    /// The template's with ours behind them; nil where it has none.
    func numbering(lists: Int) -> Markup? {
        let end = "</w:numbering>"
        guard let text = numberingPart.flatMap(file.text), text.contains(end) else { return nil }
        let own = NoteStyles.numberings(lists: lists, after: numbers.kinds, numbers.lists)
        func joined(_ markup: [Markup]) -> String { markup.map(\.text).joined() }
        // First all kinds, then all lists, then what Word for Mac may have put behind them.
        func inserted(_ new: [Markup], before places: [String], in text: String) -> String {
            guard let place = places.lazy.compactMap({ text.range(of: $0) }).first else { return text }
            return text.replacingCharacters(in: place, with: joined(new) + text[place])
        }
        let last = ["<w:numIdMacAtCleanup", end]
        let kinds = inserted(own.kinds, before: ["<w:num "] + last, in: text)
        return Self.root(inserted(own.lists, before: last, in: kinds))
    }

    // MARK: Theme

    /// - Returns: whether it has one.
    func addTheme(to file: inout OfficeFile, for part: String) -> Bool {
        guard let theme = self.file.links(of: self.file.main, "theme").first?.target else { return false }
        self.file.copy([theme], leavingOut: [], to: &file)
        file.relate(part, to: theme, "theme")
        return true
    }
}
