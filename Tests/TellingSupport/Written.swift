import Foundation
import Telling
import TestSupport

/// What an exporter wrote, in a folder that goes away afterwards.
package func withWritten<Result>(
    _ exporter: any Exporter.Type, _ content: ExportContent,
    _ body: (_ folder: String, _ paths: [String]) throws -> Result
) throws -> Result {
    let folder = try Outside.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder, try exporter.write(content, to: folder))
}

/// Every file below a folder by its relative path.
package func files(in folder: String) throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return Dictionary(
        uniqueKeysWithValues: paths.compactMap { path in
            FileManager.default.contents(atPath: folder + "/" + path).map { (path, $0) }
        })
}
