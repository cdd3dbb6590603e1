import Editions
import Findings
import NetworkModel

/// Which edition of a study somebody wants, and the key it takes.
package struct EditionRequest: Sendable {
    package var edition: Edition
    /// The key file as it stood on the command line.
    package var key: String?

    package init(_ edition: Edition = .identified, key: String? = nil) {
        self.edition = edition
        self.key = key
    }

    /// The key of an edition without names; nil for one with names.
    /// - Throws: `RunStopped` where the edition and the key do not go together, or the key cannot be used.
    func openKey() throws -> CodeKey? {
        switch (edition.hidesNames, key) {
        case (false, nil): return nil
        case (true, let key?): return try CodeKey(path: key)
        case (false, .some):
            throw refused(
                Text("edition-request.key-belongs-edition-without"),
                Text("edition-request.add-edition-pseudonymous-or"))
        case (true, nil):
            throw refused(
                Text("edition-request.edition-without-names-needs"),
                Text("edition-request.make-key-with-brobygger"))
        }
    }

    /// A list of who is behind the codes, where one may be written.
    /// - Throws: `RunStopped(.usage)`.
    package func openTable(at path: String, output: String) throws -> KeyTable {
        guard edition == .pseudonymous else {
            throw refused(
                Text("edition-request.only-pseudonymous-edition-has"),
                Text("edition-request.use-edition-pseudonymous-or"))
        }
        return try KeyTable(path: path, output: output)
    }

    /// The key must not be passed on with the results.
    package func checkKeyIsElsewhere(than output: String) throws {
        guard let key, OutputPlace(key).isInside(OutputPlace(output)) else { return }
        throw RunStopped(
            .usage,
            [
                Finding(
                    .error, .keyUnusable,
                    message: Text("edition-request.key-lies-among-results"),
                    hint: Text("edition-request.move-key-out", ["output": output]),
                    place: SourcePlace(file: key), stopsRun: true)
            ])
    }

    private func refused(_ message: Text, _ hint: Text) -> RunStopped {
        RunStopped(
            .usage, [Finding(.error, .keyUnusable, message: message, hint: hint, stopsRun: true)])
    }
}

/// A new key for editions without names.
package enum NewKey {
    /// - Returns: the digits that tell the key from others.
    /// - Throws: `RunStopped(.unwritableOutput)`; a file that is there is never written over.
    package static func make(at path: String) throws -> String {
        try CodeKey.make(at: path).mark
    }
}
