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
        guard figure.id == "isolates", analysis.cohesion.withoutContactNotAnswered > 0 else { return figure.definition }
        let silent = analysis.cohesion.withoutContactNotAnswered
        // A figure must not let non-response pass for isolation.
        return Text {
            figure.definition[$0]
                + $0.pick(
                    nb: " \(silent) av dem har ikke svart, og kan ha kontakt som ikke vises.",
                    nn: " \(silent) av dei har ikkje svart, og kan ha kontakt som ikkje viser.",
                    en: " \(silent) of them did not answer and may have contact that does not show.")
        }
    }

    private var mixing: [OverviewSheet.Fact] {
        analysis.mixing.flatMap { mixing in
            MixingFigureList.all.within(content.study.settings.measures).map { figure in
                let attribute = content.network.attributes[mixing.attribute].label
                return fact(
                    Text { "\(figure.name[$0].insideSentence), \(attribute)" }, figure.cell(of: mixing),
                    figure.definition)
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
                            + $0.pick(
                                nb: ", klynge \(number) (\(persons) personer)",
                                nn: ", klynge \(number) (\(persons) personar)",
                                en: ", component \(number) (\(persons) persons)")
                    }, .share(value),
                    Text(
                        nb: "Det samme for klyngen alene. Klynger med minst fire personer er med, den største først.",
                        nn: "Det same for klynga åleine. Klynger med minst fire personar er med, den største først.",
                        en: "The same for the component alone. Components of at least four, the largest first."),
                    part: .forms)
            }
        }
    }

    private var bridgeBuilders: [OverviewSheet.Fact] {
        analysis.bridgeBuilders.enumerated().map { position, builder in
            fact(
                Text(
                    nb: "brobygger \(position + 1)", nn: "brubyggjar \(position + 1)",
                    en: "bridge builder \(position + 1)"),
                .text(content.network.persons[builder.person].name), Text { explanation(of: builder, $0) },
                part: .bridgeBuilders)
        }
    }

    private func explanation(of builder: BridgeBuilder, _ language: Language) -> String {
        let score = NumberText.decimal(builder.betweenness, language)
        let sizes = analysis.figures.componentSizes ?? []
        let text = language.pick(
            nb: """
                Mellomposisjon \(score). Uten denne personen har den største klyngen \(builder.largestComponentWithout) \
                personer (nå \(sizes.first ?? 0)), og det er \(builder.componentsWithout) klynger (nå \(sizes.count)).
                """,
            nn: """
                Mellomposisjon \(score). Utan denne personen har den største klynga \(builder.largestComponentWithout) \
                personar (no \(sizes.first ?? 0)), og det er \(builder.componentsWithout) klynger (no \(sizes.count)).
                """,
            en: """
                Betweenness \(score). Without this person the largest component has \(builder.largestComponentWithout) \
                persons (now \(sizes.first ?? 0)), and there are \(builder.componentsWithout) components (now \(sizes.count)).
                """)
        guard builder.isCutPoint else { return text }
        return text
            + language.pick(
                nb: " Kuttpunkt: en klynge faller fra hverandre uten personen.",
                nn: " Kuttpunkt: ei klynge fell frå kvarandre utan personen.",
                en: " A cut point: a component falls apart without the person.")
    }

    private var holes: [OverviewSheet.Fact] {
        guard let membership = content.analysis.groups, let holes = analysis.groups?.holes else { return [] }
        return holes.filter(\.isClear).map { hole in
            let (first, second) = (membership.groups[hole.first].label, membership.groups[hole.second].label)
            return fact(
                Text(
                    nb: "hull mellom \(first) og \(second), relasjoner",
                    nn: "hol mellom \(first) og \(second), relasjonar",
                    en: "hole between \(first) and \(second), ties"),
                .integer(hole.ties), Text { HoleText.figures(hole, $0) }, part: .groups)
        }
    }
}
