import Analysis
import Foundation
import GraphAlgorithms
import NetworkModel
import TestSupport
import Testing

@Suite struct IdealFormTests {
    @Test(arguments: Array(4...40) + [75, 200])
    func `a pure form is exactly 1, and only that form`(n: Int) throws {
        let star = try #require(try IdealForms(Forms.star(n)))
        let ring = try #require(try IdealForms(Forms.ring(n)))
        let line = try #require(try IdealForms(Forms.line(n)))
        #expect((star.star, ring.ring, line.line) == (1, 1, 1))
        for other in [star.ring, star.line, ring.star, ring.line, line.star, line.ring] {
            #expect(other > 0 && other < 1)
        }
    }

    @Test(arguments: 4...30)
    func `everybody in contact with everybody is near none of them`(n: Int) throws {
        let forms = try #require(try IdealForms(Forms.complete(n)))
        // Contacts overlap by 2/n, 2/(n-1) and 2/n, lengths by the share of pairs the form has at one step.
        #expect(abs(forms.star - (2.0 / Double(n) / Double(n - 1)).squareRoot()) < 1e-12)
        for value in [forms.star, forms.ring, forms.line] { #expect(value > 0 && value < 0.75) }
        if n >= 10 { #expect(max(forms.star, forms.ring, forms.line) < 0.25) }
    }

    @Test(arguments: 0..<200)
    func `any network lies between 0 and 1, wherever people stand`(seed: Int) throws {
        let n = 4 + seed % 22
        let graph = Forms.random(n, density: Double(seed % 10) / 10, seed: UInt64(seed))
        let forms = try #require(try IdealForms(graph))
        for value in [forms.star, forms.ring, forms.line] { #expect(value >= 0 && value <= 1) }
        // The same network with the persons in reverse order, and with everybody three places on.
        let moved = Forms.undirected(
            n, graph.edges.reversed().map { (n - 1 - Int($0.to), n - 1 - Int($0.from)) })
        #expect(try IdealForms(moved) == forms)
        let shifted = Forms.undirected(n, graph.edges.map { ((Int($0.from) + 3) % n, (Int($0.to) + 3) % n) })
        #expect(try IdealForms(shifted) == forms)
    }

    @Test func `two rings are no ring, and a ring with a tail is no line`() throws {
        let twoRings = Forms.undirected(8, [(0, 1), (1, 2), (2, 3), (3, 0), (4, 5), (5, 6), (6, 7), (7, 4)])
        #expect(try #require(try IdealForms(twoRings)).ring < 0.8)
        let ringAndPair = Forms.undirected(6, [(0, 1), (1, 2), (2, 3), (3, 0), (4, 5)])
        #expect(try #require(try IdealForms(ringAndPair)).line < 0.8)
    }

    @Test func `the table in the documentation has these figures`() throws {
        let ringWithPair = Forms.undirected(7, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0), (5, 6)])
        let text = try String(contentsOfFile: Outside.root + "/docs/ideal-forms.md", encoding: .utf8)
        let rows = [
            ("star", Forms.star(7)), ("ring", Forms.ring(7)), ("line", Forms.line(7)),
            ("a ring of five, and two beside it", ringWithPair),
            ("everybody in contact with everybody", Forms.complete(7)),
        ]
        for (name, graph) in rows {
            let forms = try #require(try IdealForms(graph))
            let values = [forms.star, forms.ring, forms.line].map { String(format: "%.2f", $0) }
            let row = "| \(name) | \(values.joined(separator: " | ")) |"
            #expect(text.contains(row), "\(row)")
        }
    }

    @Test func `three persons are too few, and nobody in contact is near nothing`() throws {
        #expect(try IdealForms(Forms.line(3)) == nil)
        let empty = try #require(try IdealForms(Forms.undirected(5, [])))
        #expect((empty.star, empty.ring, empty.line) == (0, 0, 0))
    }

    @Test func `the network is those with contact, and every component of four is judged by itself`() throws {
        // A star of five, a ring of four, a pair and somebody alone.
        let graph = Forms.undirected(
            12, [(0, 1), (0, 2), (0, 3), (0, 4), (5, 6), (6, 7), (7, 8), (8, 5), (9, 10)])
        let forms = try analyse(.mutual(graph)).relations[0].levels[0].idealForms
        #expect(forms.components.map(\.persons) == [[0, 1, 2, 3, 4], [5, 6, 7, 8]])
        #expect(forms.components[0].forms.star == 1)
        #expect(forms.components[1].forms.ring == 1)
        #expect(forms.network == (try IdealForms(graph.removing(11))))
    }
}
