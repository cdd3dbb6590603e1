/// What the program tells the shell when it ends, after sysexits.h.
package enum ExitStatus: Int32, Sendable {
    case done = 0
    /// There are findings at or above `--fail-on`.
    case findings = 1
    case usage = 64
    /// The mapping or the data cannot be used.
    case unusableData = 65
    case unreadableFile = 66
    /// The system lets the program start no threads.
    case noThreads = 71
    case unwritableOutput = 73
    /// What it printed did not get through.
    case unprintable = 74
    /// Another run is writing there; it may work later.
    case outputInUse = 75
}

/// Nothing sensible can follow. Carries everything that was found up to here, so that all of it is reported in one go.
package struct RunStopped: Error, Sendable {
    package let status: ExitStatus
    package let findings: [Finding]

    package init(_ status: ExitStatus, _ findings: [Finding]) {
        self.status = status
        self.findings = findings
    }
}
