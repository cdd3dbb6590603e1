import Findings
import Importers
import Mapping
import NetworkModel

/// Which columns of an address list are what, by the mapping's names for them.
struct RosterColumns {
    var id: Int?
    var name: Int
    var email: Int?
    /// For each attribute of the mapping its column; nil for one that comes from the questionnaire.
    var attributes: [Int?]

    /// - Throws: `RunStopped` that names every column that is missing.
    init(_ table: RosterTable, network: NetworkMapping, mapping: StudyMapping, language: Language) throws {
        var faults: [Finding] = []
        func position(_ name: String?, place: SourcePlace?) -> Int? {
            guard let name else { return nil }
            let wanted = ComparableText.plain(name)
            if let found = table.columns.firstIndex(where: { ComparableText.plain($0) == wanted }) { return found }
            faults.append(Self.missing(name, in: table, place: place, network: network.id, language: language))
            return nil
        }
        let own = network.roster.columns
        let place = own?.place ?? mapping.roster.place
        id = position(own?.id ?? mapping.roster.id, place: place)
        let foundName = position(own?.name ?? mapping.roster.name, place: place)
        email = position(own?.email ?? mapping.roster.email, place: place)
        attributes = mapping.attributes.map { attribute in
            guard case .rosterColumn(let column) = attribute.source else { return nil }
            return position(column, place: attribute.place)
        }
        guard faults.isEmpty, let foundName else { throw RunStopped(.unusableData, faults) }
        name = foundName
    }

    private static func missing(
        _ name: String, in table: RosterTable, place: SourcePlace?, network: String, language: Language
    ) -> Finding {
        let there = table.columns.filter { !$0.isEmpty }.map { "«\($0)»" }.joined(separator: ", ")
        let file = table.source.path
        return Finding(
            .error, .rosterColumnMissing,
            message: language.pick(
                nb: "Adresselisten \(file) har ingen kolonne som heter «\(name)».",
                nn: "Adresselista \(file) har ingen kolonne som heiter «\(name)».",
                en: "The roster \(file) has no column “\(name)”."),
            hint: language.pick(
                nb: "Kolonnene i listen er: \(there). Rett navnet i tilordningsfilen, eller gi nettverket egne `columns`.",
                nn: "Kolonnane i lista er: \(there). Rett namnet i tilordningsfila, eller gi nettverket eigne `columns`.",
                en: "Its columns are: \(there). Correct the name in the mapping, or give this network `columns` of its own."),
            network: network, place: place, furtherPlaces: [SourcePlace(file: file, row: 1)], stopsRun: true)
    }
}
