import GuardedReading
import StatisticsFile

/// Files of somebody else's that are read by a child process, since the library that reads them is not safe from them.
package enum UntrustedFiles {
    /// The program as such a child: reads what it was started for and ends. To be called first of all.
    package static func readIfAsked(_ arguments: [String]) { StatisticsChild.runIfAsked(arguments) }

    /// - Parameter program: this program's own file, to be started again.
    package static func areRead(by program: String?) { GuardedReader.program = program }
}
