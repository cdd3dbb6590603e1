import Findings
import NetworkModel

/// Something that makes figures of two networks hard to compare.
package struct ComparabilityFlag: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// The largest network has more than one and a half times as many persons as the smallest.
        case size
        /// A network answered less than the mapping's `response-rate` asks for.
        case lowResponseRate = "low-response-rate"
        /// More than 15 percentage points between the highest and the lowest response rate.
        case unequalResponseRates = "unequal-response-rates"
        /// Nobody has a function that somebody has elsewhere.
        case missingGroup = "missing-group"
        /// A relation that was asked elsewhere was not asked.
        case missingRelation = "missing-relation"
        /// A relation has other levels, or an attribute other options, than elsewhere.
        case otherAnswerOptions = "other-answer-options"
        /// Nobody used an answer that was used elsewhere: was it offered?
        case unusedLevel = "unused-level"
        /// Figures that differ by no more than missing answers can make.
        case withinNonResponse = "within-non-response"
    }

    package var kind: Kind
    /// Positions in the study's networks: those that are flagged.
    package var networks: [Int]
    /// The relation, attribute or group it is about: its id; nil for the network as a whole.
    package var subject: String?
    /// What to mind, without the names of networks or persons.
    package var text: Text

    static func all(
        _ networks: [Network], _ analyses: [NetworkAnalysis], _ settings: Settings
    ) -> [ComparabilityFlag] {
        sizes(networks) + responseRates(networks, settings) + relations(networks) + options(networks)
            + unusedLevels(networks) + groups(networks, analyses)
    }

    /// What a relation or an attribute is called where a sentence speaks of it.
    private static func label(_ id: String, _ networks: [Network]) -> String {
        networks.lazy.compactMap { network in
            network.relations.first { $0.id == id }?.label ?? network.attributes.first { $0.id == id }?.label
        }.first ?? id
    }

    /// Figures of a relation that at no level differ by more than missing answers can make.
    static func smallDifferences(_ rows: [ComparisonRow], _ networks: [Network]) -> [ComparabilityFlag] {
        uniqueIDs([rows.compactMap(\.relation)]).compactMap { relation in
            let told = rows.filter { $0.relation == relation && $0.difference != nil }
            let names = uniqueIDs([told.map(\.figure)]).compactMap { id -> Text? in
                let own = told.filter { $0.figure == id }
                return own.allSatisfy { $0.difference == .withinNonResponse } ? own[0].name : nil
            }
            guard !names.isEmpty else { return nil }
            let missing = told[0].ranges.indices.filter { network in told.contains { $0.ranges[network] != nil } }
            return ComparabilityFlag(
                kind: .withinNonResponse, networks: missing, subject: relation,
                text: Text(
                    "comparability.within-non-response",
                    ["relation": label(relation, networks), "figures": Text.and(names)]))
        }
    }

    private static func sizes(_ networks: [Network]) -> [ComparabilityFlag] {
        let sizes = networks.map(\.persons.count)
        guard let smallest = sizes.min(), let largest = sizes.max(), 2 * largest > 3 * smallest else { return [] }
        return [
            ComparabilityFlag(
                kind: .size, networks: sizes.indices.filter { sizes[$0] == smallest || sizes[$0] == largest },
                subject: nil,
                text: Text("comparability.size", ["smallest": smallest, "largest": largest]))
        ]
    }

    /// Of the networks as wholes, and of each relation that fewer answered than answered at all somewhere.
    private static func responseRates(_ networks: [Network], _ settings: Settings) -> [ComparabilityFlag] {
        let own = uniqueIDs(networks.map { $0.relationsAnsweredByFewer.map(\.relation.id) })
        return responseRates(networks.map(\.response.rate), subject: nil, settings)
            + own.flatMap { id in
                let rates = networks.map { network in
                    network.relations.first { $0.id == id }.flatMap { network.response(of: $0).rate }
                }
                return responseRates(rates, subject: id, label: label(id, networks), settings)
            }
    }

    private static func responseRates(
        _ rates: [Double?], subject: String?, label: String? = nil, _ settings: Settings
    ) -> [ComparabilityFlag] {
        func about(_ flag: Text) -> Text {
            label.map { Text("comparability.of-relation", ["subject": $0, "flag": flag]) } ?? flag
        }
        var flags = rates.enumerated().compactMap { position, rate -> ComparabilityFlag? in
            guard let rate, rate < settings.responseRateThreshold else { return nil }
            return ComparabilityFlag(
                kind: .lowResponseRate, networks: [position], subject: subject,
                text: about(
                    Text(
                        "comparability.low-response",
                        [
                            "have": NumberText.percent(rate),
                            "want": NumberText.percent(settings.responseRateThreshold),
                        ])))
        }
        let known = rates.compactMap(\.self)
        if let lowest = known.min(), let highest = known.max(), highest - lowest > 0.15 {
            flags.append(
                ComparabilityFlag(
                    kind: .unequalResponseRates,
                    networks: rates.indices.filter { rates[$0] == lowest || rates[$0] == highest }, subject: subject,
                    text: about(
                        Text(
                            "comparability.unequal-response",
                            ["low": NumberText.percent(lowest), "high": NumberText.percent(highest)]))))
        }
        return flags
    }

    private static func relations(_ networks: [Network]) -> [ComparabilityFlag] {
        uniqueIDs(networks.map { $0.relations.map(\.id) }).flatMap { id -> [ComparabilityFlag] in
            let without = networks.indices.filter { network in !networks[network].relations.contains { $0.id == id } }
            var flags: [ComparabilityFlag] = []
            if !without.isEmpty {
                flags.append(
                    ComparabilityFlag(
                        kind: .missingRelation, networks: without, subject: id,
                        text: Text("comparability.not-asked", ["relation": label(id, networks)])))
            }
            let levels = networks.map { network in network.relations.first { $0.id == id }?.levels.map(\.id) }
            flags += differing(levels, subject: id, label: label(id, networks))
            return flags
        }
    }

    private static func options(_ networks: [Network]) -> [ComparabilityFlag] {
        uniqueIDs(networks.map { $0.attributes.map(\.id) }).flatMap { id in
            let options = networks.map { network in network.attributes.first { $0.id == id }?.options.map(\.id) }
            return differing(options, subject: id, label: label(id, networks))
        }
    }

    /// Those whose list is not the first network's.
    private static func differing(_ lists: [[String]?], subject: String, label: String) -> [ComparabilityFlag] {
        guard let first = lists.compactMap(\.self).first else { return [] }
        let others = lists.indices.filter { lists[$0] != nil && lists[$0] != first }
        guard !others.isEmpty else { return [] }
        return [
            ComparabilityFlag(
                kind: .otherAnswerOptions, networks: others, subject: subject,
                text: Text("comparability.other-options", ["subject": label]))
        ]
    }

    private static func unusedLevels(_ networks: [Network]) -> [ComparabilityFlag] {
        uniqueIDs(networks.map { $0.relations.map(\.id) }).flatMap { id -> [ComparabilityFlag] in
            let relations = networks.map { network in network.relations.first { $0.id == id } }
            let used = relations.map { relation in
                relation.map { relation in Set(relation.ties.map { relation.levels[Int($0.level)].id }) }
            }
            return uniqueIDs(relations.map { $0?.levels.map(\.id) ?? [] }).compactMap { level in
                let without = relations.indices.filter { position in
                    guard let relation = relations[position], !relation.ties.isEmpty else { return false }
                    return relation.levels.contains { $0.id == level } && used[position]?.contains(level) == false
                }
                guard !without.isEmpty, used.contains(where: { $0?.contains(level) == true }) else { return nil }
                let label = relations.lazy.compactMap { $0?.levels.first { $0.id == level }?.label }.first ?? level
                return ComparabilityFlag(
                    kind: .unusedLevel, networks: without, subject: "\(id)/\(level)",
                    text: Text("comparability.unused-level", ["level": label]))
            }
        }
    }

    private static func groups(_ networks: [Network], _ analyses: [NetworkAnalysis]) -> [ComparabilityFlag] {
        let occurring = analyses.map { analysis -> [String]? in
            guard let groups = analysis.groups else { return nil }
            return zip(groups.groups, groups.members).compactMap { $1.isEmpty ? nil : $0.id }
        }
        return uniqueIDs(occurring.map { $0 ?? [] }).flatMap { id -> [ComparabilityFlag] in
            let without = occurring.indices.filter { occurring[$0]?.contains(id) != true }
            let name = analyses.lazy.compactMap { $0.groups?.groups.first { $0.id == id }?.name }.first ?? id
            func flag(_ networks: [Int], _ text: Text) -> [ComparabilityFlag] {
                networks.isEmpty
                    ? [] : [ComparabilityFlag(kind: .missingGroup, networks: networks, subject: id, text: text)]
            }
            // Somebody of whom it is not known may have it.
            let isKnown = { (network: Int) in analyses[network].groups?.personsUnknown == 0 }
            return flag(without.filter(isKnown), Text("comparability.unused-function", ["name": name]))
                + flag(
                    without.filter { !isKnown($0) },
                    Text("comparability.unused-function.as-far-as-known", ["name": name]))
        }
    }

    /// Every id once, in the order in which it is first met.
    private static func uniqueIDs(_ lists: [[String]]) -> [String] {
        var met: Set<String> = []
        return lists.joined().filter { met.insert($0).inserted }
    }
}
