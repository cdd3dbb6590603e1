import Analysis
import Findings
import NetworkModel
import TestSupport
import Testing

@Suite struct MeasureScopeTests {
    private static let network = Network.table(
        """
            A B C D E
        A   . 1 2 0 0
        B   1 . 1 0 0
        C   0 0 . 1 0
        D   ? ? ? . ?
        E   0 0 0 0 .
        """, levels: ["daily", "weekly"]
    ).grouped("X X Y Y -", options: "XY")

    @Test func `degrees gives the figures of all, and nothing else`() throws {
        let all = try analyse(Self.network, groupBy: "function").relations[0].levels
        let degrees = try analyse(Self.network, groupBy: "function", measures: .degrees).relations[0].levels
        for (some, full) in zip(degrees, all) {
            for figure in FigureList.all {
                #expect(
                    figure.value(some) == (figure.scope == .degrees ? figure.value(full) : nil), "\(figure.id)")
            }
            #expect(some.actorMeasures.map(\.measure.id) == ["outDegree", "inDegree", "degree"])
            for column in some.actorMeasures {
                #expect(column.values == full.actorMeasures.first { $0.measure.id == column.measure.id }?.values)
            }
            #expect(some.mixing == full.mixing)
            #expect(some.groups?.pairs == full.groups?.pairs && some.groups?.holes == full.groups?.holes)
            for (one, other) in zip(some.groups?.integration ?? [], full.groups?.integration ?? []) {
                for figure in GroupFigureList.all {
                    #expect(
                        figure.value(one) == (figure.scope == .degrees ? figure.value(other) : nil), "\(figure.id)")
                }
            }
            #expect(some.sensitivity.isEmpty && some.bridgeBuilders.isEmpty && some.idealForms.components.isEmpty)
        }
        #expect(FigureList.all.within(.degrees).count == 21)
        #expect(FigureList.all.within(.all).count == FigureList.all.count)
    }

    @Test func `a finding says once what is left out`() throws {
        let study = try analyse(study: [Self.network, Self.network], measures: .degrees)
        #expect(study.findings.map(\.code) == [.onlyDegrees])
        #expect(study.findings[0].severity == .note && study.findings[0].network == nil)
        #expect(try analyse(study: [Self.network]).findings.isEmpty)
    }

    @Test func `networks side by side have the figures that were computed`() throws {
        let rows = try #require(try analyse(study: [Self.network, Self.network], measures: .degrees).comparison).rows
        let left = Set(FigureList.all.filter { $0.scope == .all }.map(\.id)).union(["groupComponents"])
        #expect(rows.contains { $0.figure == "degreeCentralizationIn" })
        #expect(!rows.contains { left.contains($0.figure) })
    }

    @Test func `no sheet on sensitivity is referred to where there is none`() throws {
        func imputed(_ scope: MeasureScope) throws -> String? {
            try analyse(study: [Self.network], measures: scope).reporting.first { $0.number == "4.6" }?.statement?.en
        }
        #expect(try imputed(.all)?.contains("Sensitivity") == true)
        #expect(try imputed(.degrees) == "No: missing answers were not replaced.")
    }
}
