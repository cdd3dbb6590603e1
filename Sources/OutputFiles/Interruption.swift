import CFileCalls
import Foundation
import Synchronization

/// What is to be tidied away when somebody ends the program early: with Ctrl-C, with `kill`, by closing the terminal.
package enum Interruption {
    private static let pending = Mutex<(@Sendable () -> Void)?>(nil)

    /// Waits for such signals from now on, on a thread of its own. To be called before there are other threads: each has
    /// the signals kept from it that were kept from the one that made it.
    package static func watch() {
        // A file that grows beyond a limit is then an answer to a write, as a full disk is, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        var signals = sigset_t()
        sigemptyset(&signals)
        // What the shell has told to ignore (nohup) stays ignored.
        for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let awaited = signals
        Thread.detachNewThread {
            var (signals, number) = (awaited, Int32(0))
            while sigwait(&signals, &number) != 0 {}
            // Whoever else wants it now waits until the program is gone.
            pending.withLock { tidy in
                tidy?()
                end(by: number)
            }
        }
    }

    /// Runs `body`, then `end`; the program that is told to end meanwhile does `tidy` first, from another thread, and no
    /// `end`.
    static func tidying<Result>(
        with tidy: @escaping @Sendable () -> Void, finally end: () -> Void, _ body: () throws -> Result
    ) rethrows -> Result {
        pending.withLock { $0 = tidy }
        defer {
            pending.withLock { pending in
                end()
                pending = nil
            }
        }
        return try body()
    }

    /// Runs `body` to its end, whatever the program is told meanwhile.
    static func holdingOff<Result>(_ body: () throws -> Result) throws -> Result {
        try pending.withLock { _ in try body() }
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        brobygger_is_ignored(number) != 0
    }

    /// Ends the program the way the signal would have, so that a shell sees why it ended.
    private static func end(by number: Int32) {
        signal(number, SIG_DFL)
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, number)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        kill(getpid(), number)
        _exit(128 + number)
    }
}
