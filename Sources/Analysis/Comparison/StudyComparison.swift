import Findings
import NetworkModel

/// The networks of a study side by side: every figure with one value per network, and what makes them hard to compare.
package struct StudyComparison: Sendable {
    package var rows: [ComparisonRow]
    package var flags: [ComparabilityFlag]
}

/// One figure in all networks.
package struct ComparisonRow: Sendable {
    /// What the figure is about. Things are the same in two networks when their ids are.
    package enum Subject: Hashable, Sendable {
        case network
        case group(id: String, label: String)
        case attribute(id: String, label: String)
        /// A kind of contact with a body; every kind together where the kind is nil.
        case body(id: String, label: String, kind: String?)
    }

    /// The relation's (or affiliation's) and level's id and label; nil for what belongs to no relation or level.
    package var relation: String?
    package var relationLabel: String?
    package var level: String?
    package var levelLabel: String?
    package var subject: Subject
    /// The figure's id, name, definition and kind.
    package var figure: String
    package var name: Text
    package var definition: Text
    package var kind: FigureKind
    /// One per network, in the order of `Study.latest`; nil where it is not defined or the network lacks the subject.
    package var values: [Double?]
    /// Where each value would lie in 9 of 10 cases had everybody answered; nil where nothing is missing, or that is not computed.
    package var ranges: [ClosedRange<Double>?]

    /// Whether networks differ by more than missing answers can make; nil where none of them is told with a range.
    package var difference: Difference? {
        guard ranges.contains(where: { $0 != nil }) else { return nil }
        let places = zip(values, ranges).compactMap { value, range in range ?? value.map { $0...$0 } }
        guard places.count > 1 else { return nil }
        let overlap = places.map(\.lowerBound).max()! <= places.map(\.upperBound).min()!
        return overlap ? .withinNonResponse : .beyondNonResponse
    }

    package enum Difference: String, CaseIterable, Sendable {
        /// Somewhere between two of the networks.
        case beyondNonResponse = "beyond-non-response"
        case withinNonResponse = "within-non-response"
    }
}

extension StudyComparison {
    /// Each network is there once, as it was when it was last asked. Nil below two networks.
    init?(_ study: Study, _ analyses: [NetworkAnalysis]) {
        let latest = study.latest
        guard latest.count > 1 else { return nil }
        let sides = latest.map { Side(network: study.networks[$0], analysis: analyses[$0]) }
        rows =
            ResponseFigureList.all.map { figure in
                ComparisonRow(figure, about: .network, sides.map { figure.value($0.network.response) })
            } + Self.levelRows(sides, study.settings.measures) + Self.affiliationRows(sides)
        flags =
            ComparabilityFlag.all(sides.map(\.network), sides.map(\.analysis), study.settings)
            + ComparabilityFlag.smallDifferences(rows, sides.map(\.network))
    }

    private struct Side {
        var network: Network
        var analysis: NetworkAnalysis

        func level(_ place: LevelPlace) -> LevelAnalysis? {
            guard let relation = network.relations.firstIndex(where: { $0.id == place.relation }),
                let level = network.relations[relation].levels.firstIndex(where: { $0.id == place.level })
            else { return nil }
            return analysis.relations[relation].levels[level]
        }
    }

    private struct LevelPlace: Hashable {
        var relation: String
        var relationLabel: String
        var level: String
        var levelLabel: String
    }

    private static func levelRows(_ sides: [Side], _ scope: MeasureScope) -> [ComparisonRow] {
        let places = united(sides) { side in
            side.network.relations.flatMap { relation in
                relation.levels.map {
                    LevelPlace(relation: relation.id, relationLabel: relation.label, level: $0.id, levelLabel: $0.label)
                }
            }
        } key: {
            [$0.relation, $0.level]
        }
        let attributes = united(sides) {
            $0.network.attributes
        } key: {
            $0.id
        }
        let groups = united(sides) {
            $0.analysis.groups?.groups ?? []
        } key: {
            $0.id
        }
        return places.flatMap { place in
            let levels = sides.map { $0.level(place) }
            var rows = FigureList.all.within(scope).map { figure in
                var row = ComparisonRow(figure, about: .network, levels.map { $0.flatMap { figure.value($0) } })
                row.ranges = levels.map { $0?.likely(figure.id) }
                return row
            }
            for attribute in attributes {
                let mixing = zip(sides, levels).map { side, level in
                    side.network.attributes.firstIndex { $0.id == attribute.id }.flatMap { level?.mixing[$0] }
                }
                rows += MixingFigureList.all.within(scope).map { figure in
                    ComparisonRow(
                        figure, about: .attribute(id: attribute.id, label: attribute.label),
                        mixing.map { $0.flatMap { figure.value($0) } })
                }
            }
            for group in groups {
                let integration = zip(sides, levels).map { side, level in
                    side.analysis.groups?.groups.firstIndex { $0.id == group.id }.flatMap {
                        level?.groups?.integration[$0]
                    }
                }
                rows += GroupFigureList.all.within(scope).map { figure in
                    ComparisonRow(
                        figure, about: .group(id: group.id, label: group.label),
                        integration.map { $0.flatMap { figure.value($0) } })
                }
            }
            return rows.map { row in
                var row = row
                (row.relation, row.relationLabel) = (place.relation, place.relationLabel)
                (row.level, row.levelLabel) = (place.level, place.levelLabel)
                return row
            }
        }
    }

    private static func affiliationRows(_ sides: [Side]) -> [ComparisonRow] {
        let affiliations = united(sides) {
            $0.network.affiliations
        } key: {
            $0.id
        }
        let bodies = united(sides) {
            $0.network.bodies
        } key: {
            $0.id
        }
        return affiliations.flatMap { affiliation in
            let analyses = sides.map { side in
                side.network.affiliations.firstIndex { $0.id == affiliation.id }.map { side.analysis.affiliations[$0] }
            }
            let kinds = united(sides) { side in
                side.network.affiliations.first { $0.id == affiliation.id }?.kinds ?? []
            } key: {
                $0.id
            }
            let rows = bodies.flatMap { body -> [ComparisonRow] in
                let positions = sides.map { side in side.network.bodies.firstIndex { $0.id == body.id } }
                let whole = ComparisonRow(
                    .bodyContact, about: .body(id: body.id, label: body.label, kind: nil),
                    zip(analyses, positions).map { analysis, position in
                        position.flatMap { analysis?.bodies[$0].shareOfAnswered }
                    })
                return [whole]
                    + kinds.map { kind in
                        ComparisonRow(
                            .bodyContact, about: .body(id: body.id, label: body.label, kind: kind.label),
                            zip(sides, zip(analyses, positions)).map { side, place in
                                let own = side.network.affiliations.first { $0.id == affiliation.id }?.kinds
                                let number = own?.firstIndex { $0.id == kind.id }
                                return place.0?.cells.first { $0.body == place.1 && $0.kind == number }?.shareOfAnswered
                            })
                    }
            }
            return rows.map { row in
                var row = row
                (row.relation, row.relationLabel) = (affiliation.id, affiliation.label)
                return row
            }
        }
    }

    /// What the networks have, in the order in which it is first met; things with the same key are one.
    private static func united<Element, Key: Hashable>(
        _ sides: [Side], _ elements: (Side) -> [Element], key: (Element) -> Key
    ) -> [Element] {
        var met: Set<Key> = []
        return sides.flatMap(elements).filter { met.insert(key($0)).inserted }
    }
}

extension ComparisonRow {
    fileprivate init<FigureSubject>(_ figure: Figure<FigureSubject>, about subject: Subject, _ values: [Double?]) {
        self.subject = subject
        self.figure = figure.id
        name = figure.name
        definition = figure.definition
        kind = figure.kind
        self.values = values
        ranges = values.map { _ in nil }
    }
}

extension Figure where Subject == AffiliationAnalysis.BodySummary {
    fileprivate static var bodyContact: Figure {
        .share(
            "bodyContact", Text("comparison.body-contact"),
            Text("comparison.body-contact.meaning")
        ) { $0.shareOfAnswered }
    }
}
