import SystemCalls

/// Where standard output goes.
enum Redirection {
    /// Whether a path is the very file that standard output goes into, which the shell has emptied before we began:
    /// `brobygger init *.csv *.yaml > study.yaml`.
    static func leads(to path: String) -> Bool {
        guard let output = status({ fstat(STDOUT_FILENO, &$0) }), isFile(output),
            let file = status({ stat(path, &$0) })
        else { return false }
        return output.st_dev == file.st_dev && output.st_ino == file.st_ino
    }

    /// Whether it goes into a file in which nothing stands, as the shell leaves one.
    static var isEmptyFile: Bool {
        status { fstat(STDOUT_FILENO, &$0) }.map { isFile($0) && $0.st_size == 0 } == true
    }

    private static func isFile(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

    private static func status(_ call: (inout stat) -> CInt) -> stat? {
        var status = stat()
        return call(&status) == 0 ? status : nil
    }
}
