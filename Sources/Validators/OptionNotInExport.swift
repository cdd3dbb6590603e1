import Findings
import NetworkModel

/// A value of a multiple choice that no column of the export stands for: nobody can have it.
enum OptionNotInExport: Validator {
    static let code = FindingCode.optionNotInExport

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.optionsNotInExport.map { missing in
            finding(
                .warning, in: network, places: [missing.place], count: missing.options.count,
                message: message(missing), hint: hint(missing))
        }
    }

    private static func message(_ missing: OptionsNotInExport) -> Text {
        let values = Text.and(missing.options.map { .plain("`\($0)`") })
        return Text("option-not-in-export.message", ["question": missing.question, "values": values])
    }

    private static func hint(_ missing: OptionsNotInExport) -> Text {
        Text("option-not-in-export.hint", ["at": at(missing.mappingPlace)])
    }
}
