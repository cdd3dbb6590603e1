/// What to call a study: it names the folder of results, which two studies of one name would write over in turn.
struct StudyName {
    /// Nil where no file or folder has a name that says what the study is about.
    let id: String?
    let title: String?

    /// - Parameters:
    ///   - files: the exports, as somebody gave them.
    ///   - folder: in which the mapping is to lie, as a whole path.
    init(files: [String], folder: String) {
        let paths = files.map { $0.split(separator: "/").map(String.init).filter { $0 != "." && $0 != ".." } }
        var candidates: [String] = []
        if paths.count == 1, let file = paths[0].last { candidates.append(String(file.prefix { $0 != "." })) }
        // The folder that all the files share says more than one farther up.
        var shared: [String] = paths.first?.dropLast() ?? []
        for path in paths.dropFirst() { shared = zip(shared, path.dropLast()).prefix { $0 == $1 }.map(\.0) }
        candidates += shared.reversed()
        candidates += folder.split(separator: "/").reversed().map(String.init)
        let found = candidates.lazy.compactMap { name -> (String, String)? in
            DraftNames.identifier(name, before: "study").flatMap { id in
                Self.saysNothing(id) ? nil : (id, DraftNames.title(name))
            }
        }.first
        (id, title) = (found?.0, found?.1)
    }

    /// Names that every study's files and folders have: `svar`, `data-2`, `Downloads`.
    private static func saysNothing(_ id: String) -> Bool {
        id.split(separator: "-").allSatisfy { word in word.allSatisfy(\.isNumber) || general.contains(String(word)) }
    }

    private static let general: Set<String> = [
        "svar", "svara", "svarene", "svarfil", "resultat", "resultater", "resultata", "rapport", "rapportar", "data",
        "datafil", "radata", "raw", "rawdata", "answers", "answer", "responses", "response", "results", "report",
        "export", "exports", "eksport", "eksportar", "eksporter", "survey", "surveys", "study", "studie",
        "undersokelse", "undersoking", "undersokning", "questback", "efs", "essentials", "unipark", "antworten",
        "umfrage", "ergebnisse", "daten", "file", "files", "fil", "filer", "input", "in", "mapping", "mappings",
        "downloads", "nedlastinger", "nedlastingar", "desktop", "skrivebord", "documents", "dokumenter", "dokument",
        "home", "users", "root", "tmp", "temp", "var", "mnt", "media", "work", "private", "csv", "xlsx", "xml",
    ]
}
