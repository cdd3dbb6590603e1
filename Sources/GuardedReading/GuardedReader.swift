import SystemCalls

/// The program once more, as a child process that reads one file and tells on its standard output what is in it.
///
/// For libraries that a damaged file can bring down or make write where they should not: what happens there ends the child, and the
/// parent says which file it was. The child has limits of its own (`ReadingLimits`), none of the parent's open files, and no
/// terminal.
package enum GuardedReader {
    /// What the child is called with; nil where nobody has said that this process can be started again, as in a test. Set once, before
    /// there are threads.
    nonisolated(unsafe) package static var program: String?

    /// How a child ended that did not tell everything.
    package struct BrokenOff: Error, Hashable {
        /// That ended it; nil where it ended by itself, or could not be started.
        package var signal: Int32?

        package init(signal: Int32? = nil) { self.signal = signal }
    }

    /// - Parameters:
    ///   - arguments: after the program's name.
    ///   - body: is given what the child tells; it need not read it to the end.
    /// - Throws: `BrokenOff` where the child could not be started, or `body` found its stream cut short; else what `body` throws.
    package static func read<Value>(
        _ program: String, _ arguments: [String], _ body: (inout ByteStream) throws -> Value
    ) throws -> Value {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw BrokenOff() }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let child: pid_t
        do { child = try start(program, arguments, output: ends[1]) } catch {
            for end in ends { close(end) }
            throw error
        }
        close(ends[1])
        var stream = ByteStream(file: ends[0])
        let outcome = Result { try body(&stream) }
        // A child that is still telling is told that nobody listens.
        close(ends[0])
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        do { return try outcome.get() } catch is ByteStream.Ended {
            let signal = status & 0x7f
            throw BrokenOff(signal: signal == 0 ? nil : signal)
        }
    }

    private static func start(_ program: String, _ arguments: [String], output: Int32) throws -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        // The parent keeps Ctrl-C for a thread that tidies up; the child has nothing to tidy.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var usual = sigset_t()
        sigemptyset(&usual)
        sigaddset(&usual, SIGPIPE)
        sigaddset(&usual, SIGXFSZ)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

        let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        // Nothing of the user's is needed; a crash is no matter for the runtime's own report.
        let settings = ["TZ=UTC0", "LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no"]
        let environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
        defer { for word in words + environment { free(word) } }
        var child = pid_t()
        guard posix_spawn(&child, program, &actions, &attributes, words, environment) == 0 else { throw BrokenOff() }
        return child
    }
}
