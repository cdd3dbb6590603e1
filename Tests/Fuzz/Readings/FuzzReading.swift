import Findings

/// One of the ways in which bytes from outside come into the program, for reading arbitrary bytes that way.
package struct FuzzReading: Sendable {
    /// Also the name of its seeds, its dictionary and the folder of its crashes.
    package let name: String
    /// What came of the bytes, as lines; the same ones whenever the same bytes are read.
    /// - Throws: `RunStopped`, and `Mishap` when something else is not as it must be.
    let read: @Sendable ([UInt8], Language) throws -> [String]

    package static let all: [FuzzReading] = exports + pieces + inputs + studies

    package static func named(_ name: String) -> FuzzReading? { all.first { $0.name == name } }

    /// What is wrong with how the bytes were read; nil when nothing is. Crashes, hangs and hunger for memory are for
    /// others to see.
    /// - Parameter twice: whether to read the bytes again and compare. Tables have another order of their hashes at every
    ///   reading, so this shows what depends on it.
    package func mishap(_ bytes: [UInt8], twice: Bool = true) -> String? {
        // One language a reading costs no more, and their messages all have their turn.
        let languages = Language.allCases
        let language = languages[bytes.count % languages.count]
        let outcome = outcome(bytes, language)
        if let mishap = outcome.mishap { return mishap }
        return twice && outcome != self.outcome(bytes, language) ? "two readings differ" : nil
    }

    private struct Outcome: Equatable {
        var lines: [String] = []
        var findings: [Finding] = []
        var mishap: String?
    }

    private func outcome(_ bytes: [UInt8], _ language: Language) -> Outcome {
        do {
            return Outcome(lines: try read(bytes, language))
        } catch let stop as RunStopped {
            return Outcome(findings: stop.findings, mishap: Self.mishap(in: stop))
        } catch let mishap as Mishap {
            return Outcome(mishap: mishap.text)
        } catch {
            return Outcome(mishap: "an error that is no finding: \(type(of: error))")
        }
    }

    private static func mishap(in stop: RunStopped) -> String? {
        if !stop.findings.contains(where: \.stopsRun) { return "stopped without a finding that says why" }
        for finding in stop.findings {
            if finding.message[.en].isEmpty || finding.hint[.en].isEmpty {
                return "\(finding.code.rawValue): no message or hint"
            }
            if finding.stopsRun, finding.place == nil { return "\(finding.code.rawValue): no place" }
        }
        return nil
    }
}

/// What must not be, whatever was read.
struct Mishap: Error {
    let text: String

    init(_ text: String) { self.text = text }

    static func unless(_ holds: Bool, _ text: @autoclosure () -> String) throws {
        if !holds { throw Mishap(text()) }
    }
}
