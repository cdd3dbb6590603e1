import Foundation
import TestSupport
import Testing
import XMLWriting

/// Elements that are filled into a pattern are the same bytes as elements that libxml2 writes one by one.
@Suite struct XMLPatternTests {
    private struct Edge {
        let numbers: [Int]
        let kind: Int
    }

    private static func write(_ edge: Edge, _ numbers: [String], _ text: String, _ xml: borrowing XMLWriter) throws {
        try xml.start("edge", ["id": "e" + numbers[0], "to": "p" + numbers[1]])
        try xml.element("data", ["key": text], text: "\(text) \(edge.kind)")
        if edge.kind == 1 { try xml.element("data", ["key": "id"], text: "e" + numbers[0]) }
        try xml.end()
    }

    private static func document(_ edges: [Edge], _ text: String, pattern: Bool) throws -> String {
        try XMLWriter.text { xml in
            try xml.start("root")
            try xml.start("graph")
            if pattern {
                var elements = PatternedElements(depth: 2)
                for edge in edges {
                    try elements.append(kind: edge.kind, PatternNumbers(edge.numbers[0], edge.numbers[1]), to: xml) {
                        try write(edge, $0, text, $1)
                    }
                }
                try elements.finish(in: xml) { if let edge = edges.last { try write(edge, $0, text, $1) } }
            } else {
                for edge in edges { try write(edge, edge.numbers.map(String.init), text, xml) }
            }
            try xml.end()
            try xml.element("after")
        }
    }

    @Test(arguments: [0, 1, 2, 3, 500])
    func `patterns write what the library writes`(count: Int) throws {
        let edges = (0..<count).map { Edge(numbers: [$0 * 7919, $0], kind: $0 % 3) }
        // The last two texts hold characters that mark the holes.
        for text in ["Daglig", "Ønske & <b> \"x\"\nto linjer", "\u{E000}\u{E001}", "\u{E002}x\u{E000}\u{E004}"] {
            #expect(
                try Self.document(edges, text, pattern: true) == Self.document(edges, text, pattern: false),
                "\(text.debugDescription)")
        }
    }
}
