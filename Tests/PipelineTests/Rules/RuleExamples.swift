import Findings

/// An example for each code that a small survey can provoke, in the order of `FindingCode`.
enum RuleExamples {
    static let all = mapping + files + data + people + responses + ties + figures + waves + results

    /// Codes without an example, and where they are tested.
    static let without: [FindingCode: String] = [
        .cellWithoutValue: "a workbook with a formula is needed: SpreadsheetTraps",
        .cellsBesideTable: "a blank cell beside the table is tested with its file and row: HalfExportTests",
        .outputInUse: "another run has to hold the folder: OutputFolderTests",
        .templateIncomplete: "a template is needed: TemplateTests",
        .analysisFailed: "no survey is known for which igraph fails",
        .sheetLeftOut: "a sheet is left out of surveys of hundreds of people: WorkbookExporterTests",
    ]
}
