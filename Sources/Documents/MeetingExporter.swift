import Findings
import OutputFiles
import Pictures
import Telling

/// What a working meeting is shown and handed: `<network>/presentation.pptx` and `<network>/note.docx`, and `presentation.pptx`
/// with the networks of a study side by side; of a network asked in waves, what has changed. The two of a network are written one after the other, so that what stands in both is
/// drawn once. A run without pictures leaves them out, unless it is told to write them.
package enum MeetingExporter: Exporter {
    package static let name = "presentation"
    package static let names = ["presentation", "note"]

    /// What templates lack. That they can be read was seen before.
    package static func findings(_ content: ExportContent) -> [Finding] {
        guard isWritten(content) else { return [] }
        // A file may be called what the place is called.
        return (try? MeetingTemplates(content.templates).findings(isNamed: !content.usesAliases)) ?? []
    }

    private static func isWritten(_ content: ExportContent) -> Bool {
        content.pictures != .none || content.only != nil
    }

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        guard isWritten(content) else { return [] }
        let templates = try MeetingTemplates(content.templates)
        var paths: [String] = []
        for network in content.networksInOwnWords {
            try OutputFailure.makeFolder(network.network.folder, in: folder)
            paths += try write(network, content, templates, to: folder)
        }
        for series in content.series {
            paths += try write(series, content, templates, to: folder)
        }
        if content.asks(for: "presentation"), let path = try writeStudy(content, templates, to: folder) {
            paths.append(path)
        }
        return paths
    }

    private static func write(
        _ network: NetworkContent, _ content: ExportContent, _ templates: MeetingTemplates, to folder: String
    ) throws -> [String] {
        let own = network.network.folder + "/"
        let books = try OutputFailure.explained(own) { [try PictureBook(network)] }
        let labels = books.flatMap { $0.labels() }
        let deck = content.asks(for: "presentation") ? NetworkDeck(network, pictures: labels).deck : nil
        let note = content.asks(for: "note") ? NetworkNote(network, pictures: labels, study: content).document : nil
        return try write(deck, note, books, content, templates, own, in: folder)
    }

    /// What has changed in a network that was asked in waves.
    private static func write(
        _ series: SeriesContent, _ content: ExportContent, _ templates: MeetingTemplates, to folder: String
    ) throws -> [String] {
        let own = series.id + "/"
        let books = try OutputFailure.explained(own) { try PictureBook.booksBeforeAndAfter(series) }
        let labels = books.enumerated().flatMap { $1.labels(network: $0) }
        let deck = content.asks(for: "presentation") ? ChangeDeck(series, pictures: labels).deck : nil
        let note = content.asks(for: "note") ? ChangeNote(series, pictures: labels).document : nil
        return try write(deck, note, books, content, templates, own, in: folder)
    }

    /// - Parameter own: the folder of what they tell of, with a slash behind it.
    private static func write(
        _ deck: Deck?, _ note: Document?, _ books: [PictureBook], _ content: ExportContent,
        _ templates: MeetingTemplates, _ own: String, in folder: String
    ) throws -> [String] {
        let plates = try OutputFailure.explained(own) {
            try Plates(
                (deck?.slides.flatMap { SlidePages.requests($0, books) } ?? [])
                    + (note.map { NotePictures($0, books).requests(books) } ?? []), books, sharpness(content))
        }
        return [
            try deck.map { deck in
                try write(own + "presentation.pptx", in: folder) {
                    try SlideFile(deck: deck, books: books, plates: plates, design: templates.design).bytes(
                        program: program(content))
                }
            },
            try note.map { note in
                try write(own + "note.docx", in: folder) {
                    try NoteFile(document: note, books: books, plates: plates, template: templates.note).bytes(
                        program: program(content))
                }
            },
        ].compactMap(\.self)
    }

    /// The networks of a study side by side.
    /// - Returns: nil where there is one network only.
    private static func writeStudy(
        _ content: ExportContent, _ templates: MeetingTemplates, to folder: String
    ) throws -> String? {
        let content = content.sideBySide
        guard let comparison = content.analysis.comparison else { return nil }
        return try write("presentation.pptx", in: folder) {
            let books = try ComparisonReport.pictured(content).map {
                try PictureBook($0.network, options: $0.options)
            }
            let labels = books.enumerated().map { $1.labels(network: $0) }
            let report = ComparisonReport(content, comparison, pictures: labels).document
            let deck = StudyDeck(content, report: report).deck
            let plates = try Plates(deck.slides.flatMap { SlidePages.requests($0, books) }, books, sharpness(content))
            return try SlideFile(deck: deck, books: books, plates: plates, design: templates.design).bytes(
                program: program(content))
        }
    }

    private static func sharpness(_ content: ExportContent) -> Plate.Sharpness {
        content.pictures == .all ? .sharp : .plain
    }

    private static func program(_ content: ExportContent) -> String { "Brobygger \(content.toolVersion)" }

    private static func write(_ path: String, in folder: String, _ bytes: () throws -> [UInt8]) throws -> String {
        try OutputFailure.explained(folder + "/" + path) {
            try OutputFile.write(try bytes(), to: folder + "/" + path)
        }
        return path
    }
}
