import GuardedReading
import SystemCalls

/// The program as the child that reads a statistics file for its parent.
package enum StatisticsChild {
    private static let word = "read-statistics-file"

    static func arguments(_ path: String) -> [String] { [word, path] }

    /// Reads the file and ends the program, where that is what it was started for. To be called first of all.
    /// - Parameter arguments: the program's own, its name before them.
    package static func runIfAsked(_ arguments: [String]) {
        guard arguments.count == 3, arguments[1] == word else { return }
        let path = arguments[2]
        var status = stat()
        stat(path, &status)
        ReadingLimits.set(forFileOf: Int(status.st_size))
        var writer = StatisticsStream.Writer()
        do {
            let file = try ReadStatFile(path: path)
            try writer.head(file.head)
            let columns = file.head.variables.count
            var told = 0
            try file.forEachCell { row, column, text in
                // The parent counts.
                guard row * columns + column == told else { throw StatisticsFault.brokeOff }
                told += 1
                writer.piece(text)
            }
            writer.end(0)
        } catch StatisticsFault.damaged(let code) {
            writer.end(code)
        } catch {
            // The stream has no end, and the parent sees that.
            _exit(1)
        }
        _exit(0)
    }
}
