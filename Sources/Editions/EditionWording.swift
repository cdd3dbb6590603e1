import Findings
import NetworkModel

/// What an edition tells about itself as findings.
struct EditionWording {
    private let language: Language

    init(_ language: Language) { self.language = language }

    private var mapping: SourcePlace { SourcePlace(file: HiddenSources(language: language).word(.mapping)) }

    // MARK: Names in texts

    func names(replaced: [String], doubtful: [String]) -> [Finding] {
        var findings: [Finding] = []
        if !doubtful.isEmpty {
            let keys = list(doubtful)
            findings.append(
                Finding(
                    .warning, .nameInText,
                    message: Text("edition.word-also-part-person", ["keys": keys]),
                    hint: Text("edition.read-texts-if-person"),
                    place: mapping, count: doubtful.count))
        }
        if !replaced.isEmpty {
            let keys = list(replaced)
            findings.append(
                Finding(
                    .note, .nameInText,
                    message: Text("edition.name-network-or-person", ["keys": keys]),
                    hint: Text("edition.read-texts-as-they"),
                    place: mapping, count: replaced.count))
        }
        return findings
    }

    private func list(_ keys: [String]) -> Text {
        let most = 8
        let shown = keys.prefix(most).map { "`\($0)`" }.joined(separator: ", ")
        let rest = keys.count - most
        return rest <= 0
            ? .plain(shown)
            : Text("edition.more", ["shown": shown, "rest": rest])
    }

    // MARK: Comments

    func comments(leftOut count: Int) -> [Finding] {
        guard count > 0 else { return [] }
        return [
            Finding(
                .note, .commentsLeftOut, message: Text("edition.comments-left-out", ["n": count]),
                hint: Text("edition.comments-left-out.hint"),
                place: SourcePlace(file: HiddenSources(language: language).word(.comments)), count: count)
        ]
    }

    // MARK: Codes

    func stability(of codes: PersonCodes, in study: Study, _ edition: Edition) -> [Finding] {
        guard edition == .pseudonymous else { return [] }
        let rows = study.networks.reduce(0) { $0 + $1.persons.count(where: \.isKnownByRow) }
        var findings: [Finding] = []
        if rows > 0 {
            findings.append(
                Finding(
                    .warning, .codesNotStable,
                    message: Text("edition.known-by-row", ["n": rows]),
                    hint: Text("edition.give-everybody-id-follows"),
                    count: rows))
        }
        if codes.lengthened > 0 {
            findings.append(
                Finding(
                    .note, .codesNotStable,
                    message: Text("edition.have-longer-code-than", ["persons": persons(codes.lengthened)]),
                    hint: Text("edition.beginning-code-same-compare"),
                    count: codes.lengthened))
        }
        return findings
    }

    // MARK: Facts about persons

    func typed(_ attribute: Attribute, _ known: Int, in network: String) -> Finding {
        coarsened(
            attribute, known, network,
            message: Text("edition.typed-text-not-this", ["label": attribute.label, "answers": answers(known)]),
            hint: Text("edition.if-answers-needed-make"))
    }

    func telling(_ attribute: Attribute, _ count: Int, in network: String) -> Finding {
        coarsened(
            attribute, count, network,
            message: Text("edition.holds-name-address-date", ["label": attribute.label, "persons": persons(count)]),
            hint: Text("edition.if-value-ordinary-term"))
    }

    func distinct(_ attribute: Attribute, _ alone: Int, of known: Int, in network: String) -> Finding {
        Finding(
            .warning, .singledOut,
            message: Text("edition.has-value-its-own", ["label": attribute.label, "alone": alone, "known": known]),
            hint: Text("edition.if-column-not-needed", ["id": attribute.id]),
            network: network, place: mapping, count: alone)
    }

    func merged(
        _ attribute: Attribute, _ merged: (values: Int, persons: Int), _ least: Int, in network: String
    ) -> Finding {
        coarsened(
            attribute, merged.persons, network,
            message: Text(
                "edition.value-fewer-than-persons",
                ["label": attribute.label, "values": merged.values, "least": least, "persons": persons(merged.persons)]),
            hint: Text("edition.limit-smallest-group-under"))
    }

    /// - Parameter position: of the attribute.
    func intervals(_ position: Int, _ count: Int, _ least: Int, in network: Network) -> Finding {
        let attribute = network.attributes[position]
        let known = network.persons.count { $0.values[position] != .missing }
        return coarsened(
            attribute, known, network.id,
            message: Text(
                "edition.intervals-stand-place-numbers",
                ["label": attribute.label, "n": count, "least": least, "persons": persons(known)]),
            hint: Text("edition.limit-smallest-group-under-privacy"))
    }

    private func coarsened(
        _ attribute: Attribute, _ count: Int, _ network: String, message: Text, hint: Text
    ) -> Finding {
        Finding(
            .note, .attributeCoarsened, message: message, hint: hint, network: network, place: mapping,
            count: max(1, count))
    }

    func singledOut(_ positions: [Int], in network: Network, _ labels: [String], _ least: Int) -> Finding {
        let count = positions.count
        let list = labels.joined(separator: ", ")
        return Finding(
            .warning, .singledOut,
            message: Text("edition.singled-out", ["n": count, "list": list, "least": least]),
            hint: Text("edition.leave-out-what-tells"),
            network: network.id, actors: positions.map { network.persons[$0].id }.sorted(), count: count)
    }

    func leftOut(_ positions: [Int], values: Int, in network: Network, _ least: Int) -> Finding {
        Finding(
            .note, .singledOut,
            message: Text(
                "edition.value-left-out-for", ["values": values, "persons": persons(positions.count), "least": least]),
            hint: Text("edition.there-nothing-mend-dictionary"),
            network: network.id, actors: positions.map { network.persons[$0].id }.sorted(), count: values)
    }

    private func persons(_ count: Int) -> Text {
        Text("edition.person", ["n": count])
    }

    private func answers(_ count: Int) -> Text {
        Text("edition.answer", ["n": count])
    }
}

extension Person {
    /// Neither a number nor an address on the roster: the row is all that tells this person from others.
    fileprivate var isKnownByRow: Bool { email == nil && place?.row.map(String.init) == id }
}
