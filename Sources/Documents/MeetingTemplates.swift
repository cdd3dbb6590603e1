import Findings
import Telling

/// The presentation and the document whose looks somebody wants: at most one of each.
package struct MeetingTemplates {
    let slides: SlideTemplate?
    let note: NoteTemplate?
    private let paths: [OfficeTemplate.Kind: String]

    /// - Throws: `RunStopped` for a file that is no presentation and no document, and for a second one of a kind.
    package init(_ paths: [String]) throws {
        var slides: SlideTemplate?
        var note: NoteTemplate?
        var known: [OfficeTemplate.Kind: String] = [:]
        for path in paths {
            do {
                let file = try OfficeTemplate(path: path)
                guard known.updateValue(path, forKey: file.kind) == nil else {
                    throw Self.stopped(path, Text("template.two-of-a-kind"), Text("template.two-of-a-kind.hint"))
                }
                switch file.kind {
                case .slides: slides = try SlideTemplate(file)
                case .note: note = try NoteTemplate(file)
                }
            } catch let stop as RunStopped {
                throw stop
            } catch {
                throw Self.stopped(path, Text("template.unusable"), Text("template.unusable.hint"))
            }
        }
        self.slides = slides
        self.note = note
        self.paths = known
    }

    private static func stopped(_ path: String, _ message: Text, _ hint: Text) -> RunStopped {
        RunStopped(
            .unreadableFile,
            [
                Finding(
                    .error, .fileUnreadable, message: message, hint: hint, place: SourcePlace(file: path),
                    stopsRun: true)
            ])
    }

    var design: SlideDesign { slides.map { SlideDesign($0) } ?? .own }

    /// What they lack and this program brings.
    /// - Parameter isNamed: whether it may be told what the files are called.
    func findings(isNamed: Bool) -> [Finding] {
        func finding(_ message: Text, _ missing: [String], _ kind: OfficeTemplate.Kind) -> Finding {
            Finding(
                .note, .templateIncomplete, message: message, hint: Text("template.incomplete.hint"),
                place: (isNamed ? paths[kind] : nil).map {
                    SourcePlace(file: $0.split(separator: "/").last.map(String.init) ?? $0)
                },
                count: missing.count)
        }
        func list(_ names: [String]) -> String { names.map { "«\($0)»" }.joined(separator: ", ") }
        var findings: [Finding] = []
        if let missing = slides?.missing, !missing.isEmpty {
            findings.append(
                finding(
                    Text("template.layouts-missing", ["n": missing.count, "names": list(missing)]), missing, .slides))
        }
        if let missing = note?.missing, !missing.isEmpty {
            findings.append(
                finding(Text("template.styles-missing", ["n": missing.count, "names": list(missing)]), missing, .note))
        }
        return findings
    }
}
