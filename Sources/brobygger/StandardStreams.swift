import Findings
@preconcurrency import SystemCalls

/// What is printed has reached somebody, or the exit status says that it has not: a check whose findings went to a full disk is no
/// check without findings.
enum StandardStreams {
    /// To be called first, before any file is opened.
    static func begin() {
        // A stream that was closed would be the next file to be opened, and what is printed would stand in it. Opened the wrong way
        // round it is there and fails.
        for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) < 0 {
            _ = open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
        }
        // Somebody who has read enough (`| head`) closes the pipe; that is an answer to a write as well, not the end of the program.
        signal(SIGPIPE, SIG_IGN)
        atexit {
            let isWritten = fflush(stdout) == 0 && ferror(stdout) == 0
            guard !isWritten else { return }
            if errno != EPIPE {
                StartUp.tell(Text("start-up.not-printed"))
            }
            _exit(ExitStatus.unprintable.rawValue)
        }
    }
}
