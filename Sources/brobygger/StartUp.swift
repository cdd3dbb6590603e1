import Findings
import Foundation
import Pipeline

/// What is seen to before any command begins, while the program is one thread with no file open.
enum StartUp {
    static func begin() {
        // No output tells a local time. libzip asks for one at every part of every archive, and the C library then looks each time
        // whether the machine has been moved to another zone.
        setenv("TZ", "UTC0", 1)
        StandardStreams.begin()
        CLibraries.setUp()
        UntrustedFiles.areRead(by: ownPath)
        guard canStartThreads else {
            tell(Text("start-up.no-threads"))
            exit(ExitStatus.noThreads.rawValue)
        }
    }

    /// Where this program is, to be started again.
    private static var ownPath: String? {
        #if os(Linux)
            // Also where it was replaced or taken away meanwhile.
            "/proc/self/exe"
        #else
            Bundle.main.executablePath
        #endif
    }

    /// One waits for Ctrl-C, and work goes on beside other work in three more. Whoever hands work to threads that never come
    /// waits for ever, and nobody could end it.
    private static var canStartThreads: Bool {
        #if os(Linux)
            canStart(threads: 4)
        #else
            // What Linux can be told (setrlimit, cgroups) to refuse, others are not.
            true
        #endif
    }

    #if os(Linux)
        private static func canStart(threads count: Int) -> Bool {
            var started: [pthread_t] = []
            for _ in 0..<count {
                var thread = pthread_t()
                // They live at the same time.
                guard
                    pthread_create(
                        &thread, nil,
                        { _ in
                            usleep(1_000); return nil
                        }, nil) == 0
                else { break }
                started.append(thread)
            }
            for thread in started { pthread_join(thread, nil) }
            return started.count == count
        }
    #endif

    /// No command has begun yet.
    static func tell(_ text: Text) {
        FaultReport.writeError("brobygger: " + text[SpokenLanguage.current] + "\n")
    }
}
