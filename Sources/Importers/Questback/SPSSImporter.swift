import Findings
import Mapping
import StatisticsFile

/// An SPSS file from either product: labels and value labels are in the file.
package enum SPSSImporter: Importer {
    package static let format = ExportFormat.spss
    package static let summary = Text("spss.summary")

    package static func recognise(_ file: FileLook) -> Recognition {
        file.isStatistics
            ? .certain(.signature(FileLook.statisticsSignatures[0]))
            : .no(.signatureMissing(FileLook.statisticsSignatures[0]))
    }

    package static func open(
        _ file: InputFile, codebook: InputFile?
    ) throws -> any ExportReader {
        do {
            let statistics = try StatisticsFile(path: file.path)
            var export = try describe(statistics, file, codebook)
            for (position, variable) in statistics.variables.enumerated() {
                export.columns[position].codeLabels = variable.valueLabels
                export.columns[position].placeName = variable.name
            }
            func reader(_ export: Export) -> StatisticsExportReader {
                StatisticsExportReader(
                    export: export, statistics: statistics, file: file, codebook: codebook)
            }
            guard isEFS(statistics) else { return reader(export) }
            let efs = EFSExport(format: format, file: file)
            return try reader(efs.settled(export, reader(export).forEachRow))
        } catch let fault as StatisticsFault {
            throw RunStopped(.unusableData, [fault.finding(file: file.shownPath)])
        }
    }

    /// Whether EFS wrote the file: by its variables, or by the sign of something not shown, which EFS declares missing in
    /// nearly every number.
    private static func isEFS(_ statistics: StatisticsFile) -> Bool {
        let variables = statistics.variables
        if EFSExport.recognises(variables.map(\.name)) { return true }
        let numbers = variables.filter { !$0.isText && !$0.isTime }
        return numbers.count { $0.missingValues.contains(EFSMissings().numeric) } * 2 > numbers.count
            && variables.contains {
                EFSExport.tellingNames.contains($0.name.lowercased()) || EFSVariable.isEFSName($0.name)
            }
    }

    private static func describe(
        _ statistics: StatisticsFile, _ file: InputFile, _ codebook: InputFile?
    ) throws -> Export {
        let variables = statistics.variables
        if isEFS(statistics) {
            let efs = EFSExport(format: format, encoding: statistics.encoding, file: file)
            var export = try efs.describe(
                variables.map {
                    EFSVariable(
                        name: $0.name, kind: $0.isText ? .text : $0.isTime ? .datetime : .number, label: $0.label,
                        codes: $0.valueLabels.filter { !EFSMissings.allCodes.contains($0.key) })
                },
                codebook: codebook)
            // A negative value that the file declares missing is EFS' own sign for what was never shown; 0 is told from an
            // answer by the codes.
            for (position, variable) in variables.enumerated() {
                export.columns[position].declare(variable)
                let known = export.columns[position].missing.unanswered.union(["0"])
                export.columns[position].missing.declared.subtract(["0"])
                export.columns[position].missing.notShown.formUnion(
                    variable.missingValues.filter { $0.hasPrefix("-") && !known.contains($0) })
            }
            return export
        }
        // Essentials' headers are the variables' labels; where a label has no number the name is all there is.
        let headers = variables.map { variable in
            variable.label.flatMap { NumberedHeader($0) == nil ? nil : $0 } ?? variable.name
        }
        var export = EssentialsHeader(headers).export(format: format, encoding: statistics.encoding, file: file)
        export.namesVariables = true
        export.questionKeys = [.variables]
        if !EssentialsHeader.recognises(headers) {
            // Of an unknown origin: every variable is a question of its own.
            let own = variables.indices.filter { NumberedHeader(headers[$0]) == nil }
            PlainTable(labels: variables.map(\.label)).describe(own, in: &export)
        }
        for (position, variable) in variables.enumerated() {
            export.columns[position].name = variable.name
            export.columns[position].declare(variable)
            if variable.valueLabels.isEmpty, !variable.isTime {
                export.columns[position].uncoded = variable.isText ? .text : .number
            }
        }
        return export
    }
}

extension ExportColumn {
    /// What the file declares missing is no answer, whatever else the column says.
    fileprivate mutating func declare(_ variable: StatisticsVariable) {
        missing.declared = Set(variable.missingValues)
        missing.declaredRanges = variable.missingRanges
    }
}

extension EFSMissings {
    /// Codes of missing values, which an SPSS file may label like answers.
    fileprivate static let allCodes: Set<String> = ["-77", "-66", "-99"]
}
