import Analysis
import Documents
import Findings
import NetworkModel
import Telling
import Workbooks

/// How far a survey has come, in all its forms.
package struct ProgressExporter {
    private let study: Study
    private let networks: [SurveyProgress]
    private let language: Language
    private let document: Document

    package init(_ study: Study, _ networks: [SurveyProgress], language: Language, toolVersion: String) {
        self.study = study
        self.networks = networks
        self.language = language
        document = ProgressReport(study, networks, language: language, toolVersion: toolVersion).document
    }

    /// For a terminal.
    package var text: String { PlainText(document).text }

    /// - Returns: the paths, relative to the folder. Without names there is nobody to write to.
    package func write(to folder: String) throws -> [String] {
        let pages = try ProgressPage.write(document, to: folder)
        if study.edition.hidesNames { return pages }
        try RemindersFile.write(networks, to: folder, language)
        return pages + [RemindersFile.name]
    }
}
