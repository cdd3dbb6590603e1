import Foundation

/// Locales made for a test, since a machine seldom has those of other countries.
package enum Locales {
    /// Whether the machine has what locales are made of.
    package static let canBeMade =
        FileManager.default.isExecutableFile(atPath: localedef)
        && FileManager.default.fileExists(atPath: "/usr/share/i18n/locales/nb_NO")

    private static let localedef = "/usr/bin/localedef"

    /// Makes a locale such as `nb_NO` in UTF-8.
    /// - Returns: the environment in which a program sees it.
    package static func make(_ name: String, in folder: String) throws -> [String: String] {
        _ = try Outside.run(
            localedef, ["--no-archive", "-c", "-i", name, "-f", "UTF-8", folder + "/" + name + ".UTF-8"])
        var environment = ProcessInfo.processInfo.environment
        environment["LOCPATH"] = folder
        environment["LC_ALL"] = name + ".UTF-8"
        environment["LANG"] = name + ".UTF-8"
        return environment
    }
}
