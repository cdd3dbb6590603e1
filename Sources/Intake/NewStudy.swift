import Drafting
import Findings
import Foundation
import Mapping

/// A folder for a study that begins with files: the files in it, a draft of the mapping, and a page that says what to do next.
/// Nothing that is there is written over, and where something fails nothing new is left.
package struct NewStudy {
    package static let mappingName = "study.yaml"

    package let folder: String
    /// What was written, relative to the folder.
    package private(set) var files: [String] = []
    /// How many lines of the draft people must still fill in.
    package private(set) var open = 0
    package private(set) var language: Language

    /// - Parameters:
    ///   - folder: made if it is not there.
    ///   - given: exports, codebooks and address lists, in any order; those outside the folder are copied into it.
    ///   - format: of the exports, where somebody says so; else it is seen in each.
    ///   - language: of mapping and page; nil takes the questionnaire's.
    /// - Throws: `RunStopped`.
    package init(_ folder: String, from given: [String], as format: ExportFormat? = nil, language: Language?) throws {
        self.folder = folder
        self.language = language ?? .en
        var made: [String] = []
        do {
            if try makeFolder() { made.append(folder) }
            let inside = try given.map { path in
                if let own = ownName(path) { return folder + "/" + own }
                let copy = folder + "/" + Self.copyName(of: path, among: given)
                let home = MappingFile.folder(of: copy)
                if !FileManager.default.fileExists(atPath: home) {
                    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: false)
                    made.append(home)
                }
                try copyFile(path, to: copy)
                made.append(copy)
                files.append(String(copy.dropFirst(folder.count + 1)))
                return copy
            }
            let draft = try StudyDraft(files: inside, rosters: [], as: format, language: language, folder: folder)
            self.language = draft.language
            open = draft.mapping.split(separator: "\n").count { $0.contains("# TODO") }
            let page = self.language.say("new.page")
            for (name, text) in [(Self.mappingName, draft.mapping), (page, pageText(given: inside))] {
                let path = folder + "/" + name
                try MappingDraft.write(
                    text, to: path, thereAlready: Text("new.is-there"), hint: Text("new.is-there.hint"))
                made.append(path)
                files.append(name)
            }
        } catch {
            for path in made.reversed() { try? FileManager.default.removeItem(atPath: path) }
            throw error
        }
    }

    /// What to type next.
    package var nextCommand: String {
        "brobygger check " + ShellWord.quoted(folder == "." ? Self.mappingName : folder + "/" + Self.mappingName)
    }

    // MARK: Files

    /// - Returns: whether it was not there.
    private func makeFolder() throws -> Bool {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue { return false }
        do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false) } catch {
            throw Self.stopped(Text("new.no-folder"), Text("new.no-folder.hint"), folder)
        }
        return true
    }

    /// Its name; with its folder's before it where several have one name, as each municipality's `svar.csv`.
    private static func copyName(of path: String, among given: [String]) -> String {
        let name = MappingFile.name(of: path)
        guard given.count(where: { MappingFile.name(of: $0) == name }) > 1 else { return name }
        return MappingFile.name(of: MappingFile.folder(of: path)) + "/" + name
    }

    /// The file's path below the folder; nil where it lies elsewhere.
    private func ownName(_ path: String) -> String? {
        func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
        let (home, file) = (real(folder) + "/", real(path))
        return file.hasPrefix(home) ? String(file.dropFirst(home.count)) : nil
    }

    /// The copy can be read by nobody but its owner: it is personal data in a new place.
    private func copyFile(_ path: String, to copy: String) throws {
        guard FileManager.default.isReadableFile(atPath: path) else {
            // What cannot be read is told as it is told of any file.
            _ = try SurveyFiles.open([path])
            return
        }
        if (try? FileManager.default.attributesOfItem(atPath: copy)) != nil {
            throw Self.stopped(Text("new.is-there"), Text("new.is-there.hint"), copy)
        }
        do {
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy)
        } catch {
            try? FileManager.default.removeItem(atPath: copy)
            throw Self.stopped(Text("new.no-copy"), Text("new.no-folder.hint"), copy)
        }
    }

    private static func stopped(_ message: Text, _ hint: Text, _ path: String) -> RunStopped {
        RunStopped(
            .unwritableOutput,
            [
                Finding(
                    .error, .outputUnwritable, message: message, hint: hint, place: SourcePlace(file: path),
                    stopsRun: true)
            ])
    }

    // MARK: The page

    private func pageText(given: [String]) -> String {
        let names = given.map { "  " + $0.dropFirst(folder.count + 1) + "\n" }.joined()
        return language.say("new.page.text", ["files": names, "mapping": Self.mappingName])
    }
}
