import NetworkModel
import Synchronization

/// The texts that occur under an attribute anywhere in a study, in order: what gives a function the same look in every
/// network. Every picture asks, and there may be hundreds of networks, so each attribute is gone through once.
package final class AttributeTexts: Sendable {
    private let study: Study
    /// By attribute and text.
    private let places = Mutex<[String: [String: Int]]>([:])

    init(_ study: Study) { self.study = study }

    /// From 0, in the order of their code points.
    package func places(of attribute: String) -> [String: Int] {
        places.withLock { places in
            if let known = places[attribute] { return known }
            let texts = Self.texts(of: attribute, in: study)
                .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
            let found = Dictionary(texts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            places[attribute] = found
            return found
        }
    }

    private static func texts(of attribute: String, in study: Study) -> Set<String> {
        var texts: Set<String> = []
        for network in study.networks {
            guard let position = network.attributes.firstIndex(where: { $0.id == attribute }) else { continue }
            for person in network.persons where person.values.indices.contains(position) {
                if case .text(let text) = person.values[position], !text.isEmpty { texts.insert(text) }
            }
        }
        return texts
    }
}
