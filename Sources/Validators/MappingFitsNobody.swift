import Findings
import NetworkModel

/// A line of the mapping that was to tie something to a person, and fits nothing: an id that nobody has, a text that is not in
/// the export.
enum MappingFitsNobody: Validator {
    static let code = FindingCode.mappingFitsNobody

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.mappingMisfits.map { misfit in
            // A text that is nowhere does harm where it was to name an item that fits nobody.
            finding(
                misfit.kind == .unusedItem && misfit.nearestItem == nil ? .warning : .error, in: network,
                places: [misfit.place], message: message(misfit),
                hint: hint(misfit, in: network))
        }
    }

    private static func message(_ misfit: MappingMisfit) -> Text {
        switch misfit.kind {
        case .unknownID(let key):
            Text("mapping-fits-nobody.message.unknown-id", ["key": key])
        case .unusedItem:
            Text("mapping-fits-nobody.message.unused-item", ["question": misfit.question ?? ""])
        }
    }

    private static func hint(_ misfit: MappingMisfit, in network: Network) -> Text {
        let nearest =
            misfit.nearestPerson.map { network.mention($0) } ?? misfit.nearestItem.map { .cells([$0]) }
        return .sentences(
            nearest.map { Text("similar", ["nearest": $0]) },
            misfit.kind == .unusedItem
                ? Text("mapping-fits-nobody.hint.write-text-as")
                : Text("mapping-fits-nobody.hint.write-id-as"))
    }
}
