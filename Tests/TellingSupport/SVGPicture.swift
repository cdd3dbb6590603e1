import Foundation
import FoundationXML

/// What a picture's SVG holds, by its geometry and attributes.
package final class SVGPicture: NSObject, XMLParserDelegate {
    package struct Box: Equatable {
        package var left = Double.infinity
        package var top = Double.infinity
        package var right = -Double.infinity
        package var bottom = -Double.infinity

        package mutating func include(_ x: Double, _ y: Double) {
            (left, right) = (min(left, x), max(right, x))
            (top, bottom) = (min(top, y), max(bottom, y))
        }

        package func overlaps(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }

        package func contains(_ other: Box) -> Bool {
            left <= other.left && top <= other.top && other.right <= right && other.bottom <= bottom
        }
    }

    package struct Node {
        package var id: String
        package var person: String
        package var area: String
        package var functions: [String]
        package var fill: [String] = []
        package var shape = Box()
        package var isDashed = false
        package var label: [String] = []
        package var texts: [Box] = []
        package var boxes: [Box] { [shape] + texts }
        package var x: Double { (shape.left + shape.right) / 2 }
        package var y: Double { (shape.top + shape.bottom) / 2 }
        package var isHollow: Bool { fill == ["#ffffff"] }
    }

    package struct TieLine {
        package var from: String
        package var to: String
        package var level: String
        package var state: String
        package var width: Double
        package var dash: String
        package var heads = 0
        /// Where the line ends: the points of its heads, else its own ends.
        package var ends: [(x: Double, y: Double)] = []
    }

    package private(set) var nodes: [Node] = []
    package private(set) var ties: [TieLine] = []
    package private(set) var communities: [Int] = []
    package private(set) var ids: [String] = []
    package private(set) var title = ""
    package private(set) var descriptionText = ""
    package private(set) var labelledBy = ""
    package private(set) var facts: [String] = []
    package private(set) var legendFunctions: [String] = []
    package private(set) var legendClasses: Set<String> = []
    package private(set) var frame = Box()
    /// All text there is.
    package private(set) var text = ""

    private enum Part {
        case node
        case tie
        case community
        case legend
        case heading
        case other
    }

    /// The meaning of every open element, innermost last.
    private var open: [(part: Part, element: String)] = []
    private var part: Part { open.last { $0.part != .other }?.part ?? .other }
    private var attributes: [String: String] = [:]
    /// Of the group that the lines stand in.
    private var lines: [String: String] = [:]
    /// Of the labels.
    private var fontSize = 0.0
    private var characters = ""

    package convenience init(file: String) throws {
        try self.init(text: String(contentsOfFile: file, encoding: .utf8))
    }

    package init(text: String) throws {
        super.init()
        self.text = text
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    }

    package func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        self.attributes = attributes
        characters = ""
        if let id = attributes["id"] { ids.append(id) }
        let classes = Set((attributes["class"] ?? "").split(separator: " ").map(String.init))
        var part = Part.other
        if element == "svg" {
            labelledBy = attributes["aria-labelledby"] ?? ""
            let numbers = Self.numbers(attributes["viewBox"] ?? "")
            frame = Box(left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3])
        } else if !classes.isDisjoint(with: ["person", "body"]) {
            part = .node
            nodes.append(
                Node(
                    id: attributes["id"] ?? "", person: attributes["data-person"] ?? attributes["data-body"] ?? "",
                    area: attributes["data-area"] ?? "",
                    functions: (attributes["data-function"] ?? "").split(separator: " ").map(String.init)))
        } else if !classes.isDisjoint(with: ["tie", "affiliation"]) {
            part = .tie
            ties.append(
                TieLine(
                    from: attributes["data-from"] ?? "", to: attributes["data-to"] ?? "",
                    level: lines["data-level"] ?? "", state: lines["data-state"] ?? "",
                    width: Double(lines["stroke-width"] ?? "") ?? 0, dash: lines["stroke-dasharray"] ?? ""))
        } else if classes.contains("lines") {
            lines = attributes
        } else if classes.contains("persons") {
            fontSize = Double(attributes["font-size"] ?? "") ?? 0
        } else if classes.contains("community") {
            communities.append(Int(attributes["data-persons"] ?? "") ?? 0)
            part = .community
        } else if classes.contains("entry") {
            part = .legend
            legendClasses.formUnion(classes)
            if let function = attributes["data-function"] { legendFunctions.append(function) }
        } else if classes.contains("heading") {
            part = .heading
        }
        if part == .other { see(element, attributes) }
        open.append((part, element))
    }

    /// The geometry of what belongs to a node or a line.
    private func see(_ element: String, _ attributes: [String: String]) {
        func number(_ name: String) -> Double { Double(attributes[name] ?? "") ?? 0 }
        switch (part, element) {
        case (.node, "circle"):
            let (x, y, radius) = (number("cx"), number("cy"), number("r"))
            nodes[nodes.count - 1].shape.include(x - radius, y - radius)
            nodes[nodes.count - 1].shape.include(x + radius, y + radius)
            look(attributes)
        case (.node, "path"):
            // A sector's path has its arc's radii among its numbers; the whole circle is there as well.
            if attributes["d"]?.contains("A") != true {
                let numbers = Self.numbers(attributes["d"] ?? "")
                for position in stride(from: 0, to: numbers.count - 1, by: 2) {
                    nodes[nodes.count - 1].shape.include(numbers[position], numbers[position + 1])
                }
            }
            look(attributes)
        case (.tie, "path") where attributes["d"]?.contains("Z") == true:
            let heads = (attributes["d"] ?? "").split(separator: "Z").map { Self.numbers(String($0)) }
            ties[ties.count - 1].heads = heads.count
            // A head at the far end replaces that end; of two the first is at the near end.
            let points = heads.map { (x: $0[0], y: $0[1]) }
            if points.count == 2 {
                ties[ties.count - 1].ends = points
            } else {
                ties[ties.count - 1].ends[1] = points[0]
            }
        case (.tie, "path"):
            let numbers = Self.numbers(attributes["d"] ?? "")
            ties[ties.count - 1].ends = [(numbers[0], numbers[1]), (numbers[2], numbers[3])]
        default: break
        }
    }

    private func look(_ attributes: [String: String]) {
        if let fill = attributes["fill"], fill != "none" { nodes[nodes.count - 1].fill.append(fill) }
        if attributes["stroke-dasharray"] != nil { nodes[nodes.count - 1].isDashed = true }
    }

    package func parser(_ parser: XMLParser, foundCharacters string: String) { characters += string }

    package func parser(
        _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
    ) {
        open.removeLast()
        let text = characters.trimmingCharacters(in: .whitespacesAndNewlines)
        switch (part, element) {
        case (.node, "text"):
            func number(_ name: String) -> Double { Double(attributes[name] ?? "") ?? 0 }
            // Letters are half as wide as high, or more.
            let (width, size) = (0.53 * fontSize * Double(text.count), fontSize)
            var box = Box()
            box.include(number("x") - width / 2, number("y") - 0.75 * size)
            box.include(number("x") + width / 2, number("y") + 0.2 * size)
            nodes[nodes.count - 1].label.append(text)
            nodes[nodes.count - 1].texts.append(box)
        case (.heading, "text"): facts.append(text)
        case (.other, "title") where title.isEmpty: title = text
        case (.other, "desc"): descriptionText = text
        default: break
        }
        characters = ""
    }

    private static func numbers(_ text: String) -> [Double] {
        text.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
    }
}
