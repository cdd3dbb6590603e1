import Foundation
import TestSupport
import Testing

/// Whatever ends a run, and whenever: the folder holds the results of the run before or those of this one, byte for byte, or the
/// next run puts the rest in place; and always the files that somebody else put there.
///
/// `make test-all` (`BROBYGGER_EVERY_CALL`) tries each call and a hundred moments; `make test` some of those that are much alike.
@Suite struct WholeOrNothingTests {
    private static let triesAll = ProcessInfo.processInfo.environment["BROBYGGER_EVERY_CALL"] != nil

    /// A study with results, whose mapping can be changed so that a run writes others.
    final class Study {
        let survey: Survey
        /// All that lies in the output folder, by path: hidden names beside the study's folder too.
        let old: [String: Data]
        let new: [String: Data]
        private let mapping: String
        private let pictures: String

        init(_ survey: Survey? = nil, pictures: String = "none") throws {
            self.survey = try survey ?? BadInputTests.essentials()
            self.pictures = pictures
            let survey = self.survey
            mapping = try String(contentsOfFile: survey.mapping, encoding: .utf8)
            _ = try Program.run("run", survey.mapping, "--output", survey.output, "--pictures", pictures)
            let study = survey.output + "/small"
            try FileManager.default.createDirectory(atPath: study + "/mine", withIntermediateDirectories: false)
            try "a letter".write(toFile: study + "/mine/letter.txt", atomically: false, encoding: .utf8)
            try "notes".write(toFile: study + "/town/notes.txt", atomically: false, encoding: .utf8)
            old = try BadInputTests.contents(of: survey.output)
            let other = survey.folder + "/other"
            try FileManager.default.copyItem(atPath: survey.output, toPath: other)
            try Self.retitle(survey, mapping, "Another title")
            _ = try Program.run("run", survey.mapping, "--output", other, "--pictures", pictures)
            new = try BadInputTests.contents(of: other)
            #expect(old.count > 6 && old != new && old.keys.sorted() == new.keys.sorted())
        }

        private static func retitle(_ survey: Survey, _ mapping: String, _ title: String) throws {
            try mapping.replacingOccurrences(of: "A small survey", with: title)
                .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        }

        var arguments: [String] { ["run", survey.mapping, "--output", survey.output, "--pictures", pictures] }

        /// What lies in the output folder.
        var contents: [String: Data] { get throws { try BadInputTests.contents(of: survey.output) } }
        /// What of it lies in the study's folder, but for what a run has not finished.
        var results: [String: Data] {
            get throws { try contents.filter { $0.key.hasPrefix("small/") && !$0.key.contains("/.brobygger-") } }
        }
        /// Whether the next run completes what one had begun to put in place.
        var isUnfinished: Bool { get throws { try contents.keys.contains { $0.hasSuffix("/journal") } } }
        /// Nothing of two runs side by side without its being told, and nothing of others gone.
        var isOldOrNewOrUnfinished: Bool {
            get throws {
                let results = try results
                let others = old.filter { $0.key.contains("/mine/") || $0.key.contains("notes") }
                return try results == old || results == new
                    || isUnfinished && others.allSatisfy { results[$0.key] == $0.value }
            }
        }

        /// Writes the old results again, as somebody would who goes on after a mishap; whether all is as it was then.
        func goesBack() throws -> Bool {
            // Where not a byte is another, hidden names included, a run would find what the one before it found.
            if try contents == old && names == ["small"] { return true }
            try Self.retitle(survey, mapping, "A small survey")
            defer { try? Self.retitle(survey, mapping, "Another title") }
            let outcome = try Outside.run(Program.path, arguments)
            return try outcome.status == 0 && contents == old && names == ["small"]
        }

        /// Beside the study's folder, hidden ones too.
        var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: survey.output) } }

        /// Starts a run and sends it a signal after a while.
        func run(endedBy signal: Int32, after seconds: Double) throws {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Program.path)
            process.arguments = arguments
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            Thread.sleep(forTimeInterval: seconds)
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
        }

        /// How long a run takes.
        func duration() throws -> Double {
            let start = ContinuousClock.now
            _ = try Outside.run(Program.path, arguments)
            _ = try goesBack()
            let both = (ContinuousClock.now - start).components
            return (Double(both.seconds) + Double(both.attoseconds) * 1e-18) / 2
        }
    }

    /// Numbers from 0 to 1, the same in every run of the tests.
    struct Moments {
        var state: UInt64
        mutating func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(1 << 53)
        }
    }

    @Test func `a run that is killed at any moment leaves the old results or the new ones`() throws {
        let study = try Study()
        let duration = try study.duration()
        var moments = Moments(state: 6)
        for _ in 0..<(Self.triesAll ? 100 : 15) {
            let moment = moments.next() * duration * 1.1
            try study.run(endedBy: SIGKILL, after: moment)
            #expect(try study.isOldOrNewOrUnfinished, "killed after \(moment) s of \(duration)")
            #expect(try study.goesBack(), "the run after one that was killed after \(moment) s")
        }
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `a run that is told to end tidies up`(signal: Int32) throws {
        let study = try Study()
        let duration = try study.duration()
        var moments = Moments(state: UInt64(signal))
        for _ in 0..<(Self.triesAll ? 15 : 8) {
            let moment = moments.next() * duration
            try study.run(endedBy: signal, after: moment)
            let contents = try study.contents
            #expect(contents == study.old || contents == study.new, "ended after \(moment) s of \(duration)")
            #expect(try study.names == ["small"])
        }
        #expect(try study.goesBack())
    }

    @Test(.enabled(if: FailingDisk.isAvailable, "needs a C compiler and seccomp"))
    func `a run that is told to end tidies up, from its first call that changes files to its last`() throws {
        let study = try Study()
        let disk = try FailingDisk(in: study.survey.folder)
        let calls = try disk.run(Program.path, study.arguments, below: study.survey.output, [:]).calls
        #expect(try study.goesBack())
        // From the first call, which makes the run's own folder, to the last, which takes it away.
        for number in Set(calls.map(\.number).filter { $0 < 4 || $0 > calls.count - 6 || $0 % 40 == 0 }).sorted() {
            let outcome = try disk.run(
                Program.path, study.arguments, below: study.survey.output,
                ["SIGNAL_AT": String(number), "SIGNAL": String(SIGTERM)])
            // From the journal on the run may be at its end before it hears of it.
            let isEnding = outcome.calls.prefix(number).contains(where: Self.isJournal)
            #expect(outcome.program.status == SIGTERM || (isEnding && outcome.program.status == 0))
            let told = "told after call \(number) of \(outcome.calls.count)"
            let contents = try study.contents
            #expect(contents == study.old || contents == study.new, "\(told)")
            #expect(try study.names == ["small"], "\(told)")
            #expect(try study.goesBack())
        }
    }

    @Test(.enabled(if: FailingDisk.isAvailable, "needs a C compiler and seccomp"), arguments: [false, true])
    func
        `a run that is killed before any call that changes files leaves the old results or the new ones, or is completed`(
            hasPlainMoves: Bool
        ) throws
    {
        let study = try Study()
        let disk = try FailingDisk(in: study.survey.folder)
        let settings = hasPlainMoves ? ["PLAIN_MOVES": "1"] : [:]
        let calls = try disk.run(Program.path, study.arguments, below: study.survey.output, settings).calls
        #expect(try study.goesBack())
        // Writing one file more or less into the hidden folder is much the same; from a little before the journal on every call is
        // looked at.
        let journal = try #require(calls.firstIndex(where: Self.isJournal))
        let some = Self.triesAll ? 12 : 30
        let steps = calls.filter { $0.number % some == 0 || $0.number > calls[journal].number - 4 }
        for call in steps {
            let outcome = try disk.run(
                Program.path, study.arguments, below: study.survey.output,
                settings.merging(["KILL_AT": String(call.number)]) { $1 })
            #expect(outcome.program.status == SIGKILL && outcome.calls.count == call.number)
            #expect(try study.isOldOrNewOrUnfinished, "killed before \(call)")
            #expect(try study.goesBack(), "the run after one that was killed before \(call)")
        }
    }

    /// From here on the next run would complete this one.
    private static func isJournal(_ call: FailingDisk.Call) -> Bool {
        call.name == "rename" && call.path.hasSuffix("/journal")
    }

    @Test(.enabled(if: FailingDisk.isAvailable, "needs a C compiler and seccomp"), arguments: [false, true])
    func
        `whichever call to the disk fails, the run says so and the old results are whole or the next run completes the new ones`(
            isFull: Bool
        ) throws
    {
        let study = try Study()
        let disk = try FailingDisk(in: study.survey.folder)
        let calls = try disk.run(Program.path, study.arguments, below: study.survey.output, [:]).calls
        #expect(try study.goesBack())
        #expect(
            Set(calls.map(\.name)).isSuperset(of: [
                "open", "write", "close", "mkdir", "fsync", "chmod", "rename",
            ]))
        // Writing one file more into the hidden folder is much the same; what puts files in place is looked at call by call.
        let journal = try #require(calls.firstIndex(where: Self.isJournal))
        let step = Self.triesAll ? (isFull ? 5 : 1) : (isFull ? 30 : 10)
        for (position, call) in calls.enumerated()
        where call.name != "remove" && (position % step == 0 || !isFull && position > journal - 4 && position % 2 == 0)
        {
            var settings = ["FAIL_AT": String(call.number), "ERROR": String(call.number % 2 == 0 ? EIO : ENOSPC)]
            if isFull { settings["STAYS"] = "1" }
            let outcome = try disk.run(Program.path, study.arguments, below: study.survey.output, settings)
            try judge(outcome, call.number, study)
        }
    }

    /// A run whose call of a number failed says so and leaves the old results whole, or it found a way.
    private func judge(_ outcome: FailingDisk.Outcome, _ number: Int, _ study: Study) throws {
        // Files are written on two cores: a number need not be the same call twice, and the highest need not be reached.
        let failed = outcome.calls.first { $0.number == number }
        let seen = failed.map { "\($0)" } ?? "no call \(number)"
        guard outcome.program.status == 0 else {
            #expect(failed != nil && outcome.program.status == 73, "\(seen): \(outcome.program.errors)")
            #expect(!outcome.program.errors.isEmpty)
            if try study.isUnfinished {
                #expect(outcome.program.errors.contains("next run"), "\(seen): \(outcome.program.errors)")
                #expect(try study.isOldOrNewOrUnfinished && study.goesBack(), "\(seen)")
            } else {
                #expect(try study.contents == study.old && study.names == ["small"], "\(seen)")
            }
            return
        }
        if let failed {
            // Where libxlsxwriter cannot make a temporary file, it takes another folder; one that is taken away already is read.
            let isTemporary = failed.path.contains("/town/tmp.") && ["open", "close", "remove"].contains(failed.name)
            #expect(isTemporary, "\(seen) failed and nobody noticed")
        }
        let results = try study.results
        let others = Set(results.keys).union(study.new.keys).filter { results[$0] != study.new[$0] }
        #expect(others.isEmpty, "\(seen) failed, and these are not the new ones")
        #expect(try study.goesBack())
    }

    /// Everybody has contact with everybody, so that the ties fill a sheet that goes past libxlsxwriter.
    private static func crowded(_ persons: Int) throws -> Survey {
        let people = (1...persons).map { (name: "Person\($0), Test", address: "p\($0)@example.org") }
        let header = people.enumerated().map { "1.\($0 + 1): Kontakt: \($1.name)" }
        let rows = people.enumerated().map { number, person in
            ([person.address, "01.03.2024 14:36:02"]
                + people.indices.map { $0 == number ? "" : ($0 + number) % 2 == 0 ? "Daglig" : "Ukentlig" })
                .joined(separator: " | ")
        }
        return try Survey(
            roster: "Nr | Navn | E-post\n"
                + people.enumerated().map { "\($0 + 1) | Test \($1.name.prefix { $0 != "," }) | \($1.address)" }
                .joined(separator: "\n"),
            answers: (["Respondent | Date | " + header.joined(separator: " | ")] + rows).joined(separator: "\n"))
    }

    @Test(.enabled(if: FailingDisk.isAvailable, "needs a C compiler and seccomp"))
    func `a call that fails while large sheets and pictures are written leaves the old results whole`() throws {
        let study = try Study(Self.crowded(46), pictures: "all")
        let disk = try FailingDisk(in: study.survey.folder)
        let calls = try disk.run(Program.path, study.arguments, below: study.survey.output, [:]).calls
        #expect(try study.goesBack())
        let change = try #require(calls.firstIndex(where: Self.isJournal))
        let writing = calls[..<change].filter { $0.name == "write" }
        for ending in [".xlsx.rows", ".svg", ".png", ".pdf"] {
            #expect(writing.contains { $0.path.contains(ending) }, "nothing is written to \(ending)")
        }
        // Which file a call is for changes with the threads, so that a few of every kind are met in the long run.
        let step = max(1, writing.count / (Self.triesAll ? 12 : 6))
        for (turn, call) in stride(from: 0, to: writing.count, by: step).map({ writing[$0] }).enumerated() {
            var settings = ["FAIL_AT": String(call.number), "ERROR": String(ENOSPC)]
            if turn % 2 == 0 { settings["STAYS"] = "1" }
            let outcome = try disk.run(Program.path, study.arguments, below: study.survey.output, settings)
            try judge(outcome, call.number, study)
        }
    }

    /// Somebody who may mount a disk of any size, where nobody else sees it.
    private static let canMount =
        (try? Outside.run(
            "/usr/bin/unshare", ["-m", "/bin/bash", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"]))?.status == 0

    @Test(.enabled(if: canMount, "needs the right to mount a disk"))
    func `a disk that is full leaves the old results whole`() throws {
        let study = try Study()
        // A disk with the results and a few kilobytes more.
        let script = """
            mount -t tmpfs -o size=8m tmpfs "$1" || exit 1
            "$2" run "$3" --output "$1" --pictures none --quiet || exit 1
            all() { cd "$1" && find . -type f | sort | xargs sha256sum; }
            before=$(all "$1")
            used=$(df -k --output=used "$1" | tail -1)
            for room in 0 4 12 32 64; do
                mount -o remount,size=$((used + room))k "$1"
                "$2" run "$3" --output "$1" --pictures none --quiet 2> /dev/null
                echo "$? $(ls -A "$1")"
                [ "$before" = "$(all "$1")" ] || echo "other files with $room KB"
            done
            """
        let disk = study.survey.folder + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
        let outcome = try Outside.run(
            "/usr/bin/unshare", ["-m", "/bin/bash", "-c", script, "disk", disk, Program.path, study.survey.mapping])
        #expect(outcome.output == String(repeating: "73 small\n", count: 5), "\(outcome.output)\(outcome.errors)")
    }

    @Test func `the user's mask decides who may read the results`() throws {
        let survey = try BadInputTests.essentials()
        let outcome = try Program.run(after: "umask 027", "run", survey.mapping, "--output", survey.output)
        #expect(outcome.status == 0, "\(outcome.errors)")
        func mode(_ name: String) throws -> Int? {
            let attributes = try FileManager.default.attributesOfItem(atPath: survey.output + "/" + name)
            return (attributes[.posixPermissions] as? NSNumber)?.intValue
        }
        for folder in ["small", "small/town", "small/town/pictures"] { #expect(try mode(folder) == 0o750, "\(folder)") }
        for (name, _) in try BadInputTests.contents(of: survey.output) {
            #expect(try mode(name) == 0o640, "\(name)")
        }
    }

    // MARK: Two runs at once

    @Test func `a run waits for another that writes the same folder, and says so where that takes long`() throws {
        let study = try Study()
        let lock = open(study.survey.output + "/small", O_RDONLY | O_DIRECTORY)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX) == 0)
        let outcome = try Outside.run(Program.path, study.arguments)
        #expect(outcome.status == 75 && outcome.errors.contains("/small"), "\(outcome.errors)")
        #expect(try study.results == study.old)
        #expect(flock(lock, LOCK_UN) == 0)
        #expect(try Outside.run(Program.path, study.arguments).status == 0)
        #expect(try study.contents == study.new)
    }
}
