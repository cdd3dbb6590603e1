import Findings

/// What makes delimited text unreadable, and the row where it began.
package struct DelimitedTextFault: Error, Hashable {
    package enum Problem: Hashable, Sendable {
        case unterminatedQuote
        case strayQuote
        case nulByte
        case tooManyColumns(limit: Int)
        case cellTooLong(limit: Int)
    }

    package var problem: Problem
    package var row: Int

    package init(problem: Problem, row: Int) {
        self.problem = problem
        self.row = row
    }

    package func finding(file: String) -> Finding {
        Finding(
            .error, .delimitedTextBroken, message: message(), hint: hint(),
            place: SourcePlace(file: file, row: row), stopsRun: true)
    }

    private func message() -> Text {
        switch problem {
        case .unterminatedQuote:
            Text("delimited.unterminated-quote")
        case .strayQuote:
            Text("delimited.stray-quote")
        case .nulByte:
            Text("delimited.nul-byte")
        case .tooManyColumns(let limit):
            Text("delimited.too-many-columns", ["limit": limit])
        case .cellTooLong(let limit):
            Text("delimited.cell-too-long", ["limit": limit >> 20])
        }
    }

    private func hint() -> Text {
        switch problem {
        case .tooManyColumns:
            Text("delimited.too-many-columns.hint")
        default:
            Text("delimited.otherwise.hint")
        }
    }
}
