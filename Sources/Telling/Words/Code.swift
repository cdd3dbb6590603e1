import NetworkModel

/// A short code of pictures and tables, and what it stands for.
package struct Code: Hashable, Sendable {
    /// The label of the attribute.
    package let attribute: String
    package let code: String
    package let name: String
}

extension NetworkContent {
    /// Every code that stands for something longer: options, then combinations, by the attributes' order.
    package var codes: [Code] { network.attributes.indices.flatMap(codes) }

    /// Those of the attribute that persons are grouped by.
    package var groupCodes: [Code] { analysis.groups.map { codes(ofAttribute: $0.attribute) } ?? [] }

    private func codes(ofAttribute position: Int) -> [Code] {
        let attribute = network.attributes[position]
        return attribute.options.filter { $0.name != $0.label }.map {
            Code(attribute: attribute.label, code: $0.label, name: $0.name)
        }
            + attribute.combinations.map { combination in
                Code(
                    attribute: attribute.label, code: combination.label,
                    name: combination.options.map { attribute.options[$0].name }.joined(separator: " + "))
            }
    }
}
