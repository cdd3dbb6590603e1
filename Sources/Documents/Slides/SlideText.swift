import Pictures

/// A line of a slide before anybody has broken it.
struct SlideText: Sendable {
    enum Kind: Sendable {
        case bullet
        case number(Int)
        case plain
    }

    let text: String
    /// In bold, before it.
    var lead: String?
    var kind = Kind.bullet

    private var whole: String { (lead.map { $0 + ": " } ?? "") + text }

    static let lineHeight = 1.22
    static let gap = 6.0
    static let indent = 16.0
    /// Above and below, left and right of the text in its box.
    static let inset = (x: 4.0, y: 3.0)

    /// In points: an upper estimate, as the fonts of slides are no wider than the one that is measured.
    func height(width: Double, size: Double) -> Double {
        let lines = TextWidth.lines(
            whole, size: size, bold: lead != nil, width: width - 2 * Self.inset.x - Self.indent)
        return Double(max(1, lines.count)) * size * Self.lineHeight + Self.gap
    }

    /// As many as fit into a box, and the rest.
    static func divided(_ texts: [SlideText], _ place: SlideLayout.Place) -> (here: [SlideText], rest: [SlideText]) {
        var room = place.box.height - 2 * inset.y
        var count = 0
        for text in texts {
            room -= text.height(width: place.box.width, size: place.size)
            guard room >= -gap else { break }
            count += 1
        }
        return (Array(texts.prefix(count)), Array(texts.dropFirst(count)))
    }
}
