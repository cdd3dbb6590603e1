import Hashing
import NetworkModel

/// What tells the results of one run from those of another: the same in study.json, in each report and on each sheet Provenance, and
/// another one where people, answers, settings or the program differ. A reader who finds two of them in one folder sees that a
/// run was stopped halfway.
///
/// Made only of what every edition shows: it tells nothing besides.
enum RunMark {
    /// Eight hexadecimal digits.
    static func of(_ study: Study, mapping: SourceFile, toolVersion: String, language: String) -> String {
        var hash = SHA256()
        func add(_ texts: String...) { for text in texts { hash.add(text + "\n") } }
        let settings = study.settings
        add(toolVersion, language, study.edition.rawValue, study.id, study.title, mapping.sha256 ?? "")
        add(settings.groupBy ?? "", settings.symmetrise.rawValue, settings.measures.rawValue)
        for (key, text) in study.statements.sorted(by: { $0.key < $1.key }) { add(key, text) }
        for comment in study.comments.pictures.written { add(comment.picture, comment.text) }
        for network in study.networks {
            add(network.id, network.title)
            for person in network.persons {
                add(person.id, person.status.rawValue)
                for (attribute, value) in zip(network.attributes, person.values) {
                    add(attribute.id, attribute.displayText(value) ?? "")
                }
            }
            for relation in network.relations {
                add(relation.id, relation.label)
                for level in relation.levels { add(level.id, level.label) }
                for (state, count) in relation.stateCounts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                    add("\(state.rawValue) \(count)")
                }
                for tie in relation.ties {
                    withUnsafeBytes(of: (tie.from.littleEndian, tie.to.littleEndian, Int32(tie.level).littleEndian)) {
                        hash.add($0)
                    }
                }
            }
            for comment in network.comments?.pictures.written ?? [] { add(comment.picture, comment.text) }
            for entry in network.comments?.strengths ?? [] {
                add(entry.area.rawValue, entry.strength ?? "", entry.challenge ?? "")
            }
            for step in network.comments?.plan ?? [] {
                add(step.track.rawValue, step.what, step.who ?? "", step.when ?? "")
            }
            for affiliation in network.affiliations {
                add(affiliation.id)
                for tie in affiliation.ties { add("\(tie.person) \(tie.body) \(tie.kind)") }
            }
        }
        return hash.digest().prefix(4).hexadecimal
    }
}
