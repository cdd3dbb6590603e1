import Findings
import Mapping

/// Files that say what another one means, which people open in its place.
enum Companion: CaseIterable {
    case surveyXactStructure
    case surveyXactLabels
    case syntax
    case dictionary

    /// What a file is that holds no responses; nil for any other.
    init?(_ file: InputFile) {
        if !file.looksLikeZip, !file.looksLikeXML, let text = try? CompanionText.text(of: file), SPSSSyntax.isOne(text),
            !text.contains("$submission_id")
        {
            self = .syntax
            return
        }
        for table in FileLook(file).tables {
            let first = table.rows.first ?? []
            if SurveyXactCompanions.isStructure(first) {
                self = .surveyXactStructure
            } else if REDCapDictionary.isOne(first) {
                self = .dictionary
            } else if table.sheet == nil, SurveyXactCompanions.areLabels(table.rows) {
                self = .surveyXactLabels
            } else {
                continue
            }
            return
        }
        return nil
    }

    /// The format of the responses that it belongs to; nil where several have it.
    var format: ExportFormat? {
        switch self {
        case .surveyXactStructure, .surveyXactLabels: .surveyXact
        case .dictionary: .redcap
        case .syntax: nil
        }
    }

    var name: Text {
        switch self {
        case .surveyXactStructure: Text("companion.structure")
        case .surveyXactLabels: Text("companion.labels")
        case .syntax: Text("companion.syntax")
        case .dictionary: Text("companion.dictionary")
        }
    }
}
