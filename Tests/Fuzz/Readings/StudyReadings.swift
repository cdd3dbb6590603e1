import Findings
import Intake
import NetworkModel

extension FuzzReading {
    /// One file of a study is something else: read, build, validate.
    static let studies: [FuzzReading] = [
        demo("study-essentials", file: "elvestad/svar.csv", network: "elvestad"),
        demo("study-efs", file: "fjordheim/svar.xml", network: "fjordheim"),
        demo("study-roster", file: "nordvik/adresseliste.csv", network: "nordvik"),
        demo("study-mapping", file: "study.yaml", network: nil),
        FuzzReading(name: "study-formats") { bytes, language in
            // The parts of a workbook are XML, too, with NUL bytes between.
            let isXML = bytes.first == UInt8(ascii: "<")
            let isWorkbook = isXML && bytes.contains(0)
            let folder = try StudyCopy.formats.folder(
                with: isWorkbook ? StoredWorkbook.bytes(bytes) : bytes, as: "svar")
            return try read(folder + (isXML && !isWorkbook ? "/api.yaml" : "/efs.yaml"), language)
        },
    ]

    private static func demo(_ name: String, file: String, network: String?) -> FuzzReading {
        FuzzReading(name: name) { bytes, language in
            try read(StudyCopy.demo.folder(with: bytes, as: file) + "/study.yaml", network: network, language)
        }
    }

    private static func read(_ mapping: String, network: String? = nil, _ language: Language) throws -> [String] {
        let run = try StudyIntake(
            StudyRequest(mapping: mapping, networks: network.map { [$0] } ?? [], language: language))
        return try run.study.networks.map(digest) + run.findings.map(text)
    }

    /// A finding as it is worded: the values of its texts have no order of their own.
    private static func text(_ finding: Finding) -> String {
        """
        \(finding.severity) \(finding.code) \(finding.network ?? "-") \(finding.actors) \(finding.place as Any) \
        \(finding.furtherPlaces) \(finding.count) \(finding.message[.en]) \(finding.hint[.en])
        """
    }

    /// What must hold in every network, and a digest of it.
    private static func digest(_ network: Network) throws -> String {
        var digest = ReadingDigest()
        for person in network.persons {
            try Mishap.unless(person.values.count == network.attributes.count, "a person lacks values")
            try Mishap.unless(person.itemsAnswered <= person.itemsAsked, "more answers than items")
            digest.add("\(person)")
        }
        for relation in network.relations {
            try Mishap.unless(relation.ledger.isBalanced, "the ledger of \(relation.id) does not balance")
            try Mishap.unless(relation.personCount == network.persons.count, "a relation of other persons")
            var last: Tie?
            for tie in relation.ties {
                try Mishap.unless(tie.from != tie.to, "a tie to oneself")
                try Mishap.unless(Int(tie.level) < relation.levels.count, "a tie at no level")
                try Mishap.unless(last.map { ($0.from, $0.to) < (tie.from, tie.to) } ?? true, "two ties of one pair")
                try Mishap.unless(network.persons[Int(tie.from)].status.hasAnswered, "a tie from nobody's answer")
                digest.add("\(tie.from) \(tie.to) \(tie.level) \(tie.row) \(tie.column)")
                last = tie
            }
            digest.add(text(relation.ledger))
        }
        for affiliation in network.affiliations {
            try Mishap.unless(affiliation.ledger.isBalanced, "the ledger of \(affiliation.id) does not balance")
            for tie in affiliation.ties {
                try Mishap.unless(network.bodies.indices.contains(Int(tie.body)), "a tie to no body")
                digest.add("\(tie.person) \(tie.body) \(tie.kind)")
            }
            digest.add(text(affiliation.ledger))
        }
        return "\(network.id) \(digest.value)"
    }

    private static func text(_ ledger: RelationLedger) -> String {
        let dropped = DropReason.allCases.map { "\($0.rawValue) \(ledger.dropped[$0, default: 0])" }
        return "\(ledger.cellsRead) \(ledger.ties) \(ledger.noTie) \(ledger.unanswered) \(ledger.notShown) \(dropped)"
    }
}
