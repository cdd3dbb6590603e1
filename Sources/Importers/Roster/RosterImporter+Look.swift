import Findings

extension RosterImporter {
    /// An address list as it stands, before anybody has said what its columns are: any of them is called the name.
    /// - Throws: `RunStopped` with every row of another width.
    package static func look(_ file: InputFile, language: Language) throws -> RosterTable {
        let headings = try DelimitedFile(file, language: language).header().cells.map(\.trimmed)
        let once = headings.first { heading in
            headings.count { $0.lowercased() == heading.lowercased() } == 1 && !heading.isEmpty
        }
        return try read(file, name: once, language: language)
    }
}
