import GraphAlgorithms
import NetworkModel
import TestSupport
import Testing

@testable import Analysis

@Suite struct CutPointTests {
    @Test func `who holds a line together cuts off the shorter end`() {
        let line = CutPoint.all(Forms.line(7), answered: Array(repeating: true, count: 7))
        #expect(line.map(\.person) == [1, 2, 3, 4, 5])
        #expect(line.map(\.cutOff) == [1, 2, 3, 2, 1])
        #expect(line.map(\.largestLeft) == [5, 4, 3, 4, 5])
        #expect(line.allSatisfy { $0.pieces == 2 && $0.component == 7 })
    }

    @Test func `those cut off who did not answer are counted apart`() {
        // Three hang on the first; two of them did not answer. The other four know each other.
        let graph = Forms.undirected(8, [(0, 1), (0, 2), (0, 3), (0, 4), (4, 5), (5, 6), (6, 7), (7, 4), (0, 5)])
        let cut = CutPoint.all(graph, answered: [true, false, false, true, true, true, true, true])
        #expect(cut.map(\.person) == [0])
        #expect((cut[0].pieces, cut[0].largestLeft, cut[0].cutOff, cut[0].cutOffAnswered) == (4, 4, 3, 1))
    }

    @Test func `a star, a ring and nobody`() {
        #expect(CutPoint.all(Forms.star(5), answered: Array(repeating: true, count: 5)).map(\.cutOff) == [3])
        #expect(CutPoint.all(Forms.ring(5), answered: Array(repeating: true, count: 5)).isEmpty)
        #expect(CutPoint.all(Forms.undirected(0, []), answered: []).isEmpty)
    }

    /// igraph finds the cut points, and takes each person out to see what is left.
    @Test(arguments: 0..<40)
    func `in any network they are those of igraph, with what is left when each is taken out`(seed: UInt64) throws {
        var random = Seeded(seed)
        let count = 3 + Int(random.next() % 30)
        let graph = Forms.random(count, density: 1.4 / Double(count), seed: seed)
        let answered = (0..<count).map { _ in random.next() % 4 > 0 }
        let own = CutPoint.all(graph, answered: answered)
        #expect(try graph.cutPoints().enumerated().filter(\.element).map(\.offset) == own.map(\.person))
        let whole = try graph.weakComponents()
        for cut in own {
            let component = (0..<count).filter { whole.groups[$0] == whole.groups[cut.person] }
            let rest = component.filter { $0 != cut.person }
            let pieces = try graph.induced(on: rest).weakComponents()
            #expect(
                (cut.component, cut.pieces, cut.largestLeft) == (component.count, pieces.sizes.count, pieces.sizes[0]))
            #expect(cut.cutOff == rest.count - pieces.sizes[0])
            // Of equally large pieces the one with most answers stays.
            let mostAnswered =
                pieces.members.filter { $0.count == pieces.sizes[0] }
                .map { piece in piece.count { answered[rest[$0]] } }.max() ?? 0
            #expect(cut.cutOffAnswered == rest.count { answered[$0] } - mostAnswered)
        }
    }
}
