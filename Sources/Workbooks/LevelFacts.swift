import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// The rows of the overview about one relation at one cumulative level.
struct LevelFacts {
    let content: NetworkContent
    let level: LevelContent

    private var analysis: LevelAnalysis { level.analysis }

    var all: [OverviewSheet.Fact] {
        (figures + mixing + clusterForms + bridgeBuilders + holes).map { fact in
            var fact = fact
            fact.level = level
            return fact
        }
    }

    private func fact(
        _ name: Text, _ value: Cell, _ explanation: Text, part: OverviewSheet.Part = .figures
    ) -> OverviewSheet.Fact {
        OverviewSheet.Fact(Text { "\(level.title): \(name[$0].insideSentence)" }, value, explanation, part: part)
    }

    private var figures: [OverviewSheet.Fact] {
        // Sixteen rows that few ask for have a sheet of their own.
        let triads = Set(FigureList.triads.map(\.id))
        return FigureList.all.within(content.study.settings.measures).filter { !triads.contains($0.id) }.map { figure in
            let part: OverviewSheet.Part =
                if ["star", "ring", "line"].contains(figure.id) {
                    .forms
                } else if figure.id.hasPrefix("largestComponentWithout") {
                    .bridgeBuilders
                } else {
                    .figures
                }
            return fact(figure.name, figure.cell(of: analysis), explanation(of: figure), part: part)
        }
    }

    private func explanation(of figure: Figure<LevelAnalysis>) -> Text {
        if let chance = analysis.byChance(figure.id) { return explanation(figure.definition, chance, figure.kind) }
        guard figure.id == "isolates", analysis.cohesion.withoutContactNotAnswered > 0 else { return figure.definition }
        let silent = analysis.cohesion.withoutContactNotAnswered
        // A figure must not let non-response pass for isolation.
        return Text.sentences(figure.definition, Text("sheet.level.silent-among-them", ["silent": silent]))
    }

    /// A figure that means little by itself, with what it would be by chance.
    private func explanation(_ definition: Text, _ chance: ChanceRange, _ kind: FigureKind) -> Text {
        func text(_ value: Double) -> Text { kind == .share ? NumberText.percent(value) : NumberText.decimal(value) }
        return Text.sentences(
            definition,
            Text(
                "sheet.level.by-chance",
                [
                    "expected": text(chance.expected), "low": text(chance.range.lowerBound),
                    "high": text(chance.range.upperBound),
                ]))
    }

    private var mixing: [OverviewSheet.Fact] {
        analysis.mixing.flatMap { mixing in
            MixingFigureList.all.within(content.study.settings.measures).map { figure in
                let attribute = content.network.attributes[mixing.attribute].label
                return fact(
                    Text { "\(figure.name[$0].insideSentence), \(attribute)" }, figure.cell(of: mixing),
                    (figure.id == "eiIndex" ? mixing.eiIndexByChance : nil).map {
                        explanation(figure.definition, $0, figure.kind)
                    } ?? figure.definition)
            }
        }
    }

    /// The whole network's forms are among the figures.
    private var clusterForms: [OverviewSheet.Fact] {
        let forms = ["star", "ring", "line"].compactMap(FigureList.figure)
        return analysis.idealForms.components.enumerated().flatMap { position, component in
            zip(forms, [component.forms.star, component.forms.ring, component.forms.line]).map { figure, value in
                let (number, persons) = (position + 1, component.persons.count)
                return fact(
                    Text {
                        figure.name[$0].insideSentence
                            + $0.say("sheet.level.component-persons", ["number": number, "persons": persons])
                    }, .share(value),
                    Text("sheet.level.same-component-alone-components"),
                    part: .forms)
            }
        }
    }

    private var bridgeBuilders: [OverviewSheet.Fact] {
        analysis.bridgeBuilders.enumerated().map { position, builder in
            fact(
                Text("sheet.level.bridge-builder", ["position": position + 1]),
                .text(content.network.persons[builder.person].name), explanation(of: builder),
                part: .bridgeBuilders)
        }
    }

    private func explanation(of builder: BridgeBuilder) -> Text {
        let sizes = analysis.figures.componentSizes ?? []
        return Text.sentences(
            Text(
                "sheet.level.without-bridge-builder",
                [
                    "score": Text { NumberText.decimal(builder.betweenness, $0) },
                    "without": builder.largestComponentWithout, "now": sizes.first ?? 0,
                    "pieces": builder.componentsWithout, "pieces-now": sizes.count,
                ]), builder.isCutPoint ? Text("sheet.level.cut-point") : nil)
    }

    private var holes: [OverviewSheet.Fact] {
        guard let membership = content.analysis.groups, let holes = analysis.groups?.holes else { return [] }
        return holes.filter(\.isClear).map { hole in
            let (first, second) = (membership.groups[hole.first].label, membership.groups[hole.second].label)
            return fact(
                Text("sheet.level.hole-between-and-ties", ["first": first, "second": second]),
                .integer(hole.ties), Text { HoleText.figures(hole, $0) }, part: .groups)
        }
    }
}
