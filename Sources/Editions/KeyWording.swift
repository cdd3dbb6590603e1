import Findings

/// What is said of a key file.
struct KeyWording {
    let path: String

    private func stop(_ status: ExitStatus, message: Text, hint: Text) -> RunStopped {
        RunStopped(
            status,
            [
                Finding(
                    .error, .keyUnusable, message: message, hint: hint, place: SourcePlace(file: path), stopsRun: true)
            ])
    }

    private var makeOne: Text {
        Text("key.make-new-key-with")
    }

    private var copyWhole: Text {
        Text("key.take-whole-file-from")
    }

    var missing: RunStopped {
        stop(
            .unreadableFile,
            message: Text("key.there-no-such-key"),
            hint: makeOne)
    }

    var unreadable: RunStopped {
        stop(
            .unreadableFile,
            message: Text("key.key-file-cannot-read"),
            hint: Text("key.give-yourself-right-read"))
    }

    var notAKey: RunStopped {
        stop(
            .unusableData,
            message: Text("key.file-no-key-file"),
            hint: makeOne)
    }

    var tooShort: RunStopped {
        stop(
            .unusableData,
            message: Text("key.key-too-short-key"),
            hint: copyWhole)
    }

    var exists: RunStopped {
        stop(
            .unwritableOutput,
            message: Text("key.file-there-already-key"),
            hint: Text("key.choose-another-file-name"))
    }

    func unwritable(_ reason: Text) -> RunStopped {
        stop(
            .unwritableOutput,
            message: Text("key.key-cannot-written", ["reason": reason]),
            hint: Text("key.choose-folder-exists-you"))
    }

    var readableByOthers: Finding {
        Finding(
            .warning, .keyReadableByOthers,
            message: Text("key.other-users-this-machine"),
            hint: Text("key.take-right-from-them", ["path": path]),
            place: SourcePlace(file: path))
    }
}
