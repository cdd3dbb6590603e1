import Findings
import Foundation
import Mapping
import NetworkModel
import TestSupport
import Testing

@Suite struct MappingLoaderTests {
    @Test func `a mapping with every key is read as it is written`() throws {
        let mapping = try MappingLoader.load(text: Mappings.complete, shownAs: "study.yaml")
        #expect(mapping.file == "study.yaml")
        #expect(mapping.study.id == "boligsosial-2013")
        #expect(mapping.study.language == .nb)
        #expect(mapping.study.statements.count == 6)
        #expect(mapping.study.statements["period"] == "Mars til mai 2013")

        let (first, second) = (mapping.networks[0], mapping.networks[1])
        #expect(first.alias == "Kommune A")
        #expect(first.responses.files == ["elvestad/svar.csv"])
        #expect(first.roster.file == "elvestad/adresseliste.csv")
        #expect(first.responses.place == SourcePlace(file: "study.yaml", row: 19, column: "16"))
        #expect(second.responses.files == ["nordvik/data.csv"])
        #expect(second.responses.codebooks == ["nordvik/kodebok.csv"])
        #expect(second.responses.format == .efsCSV)
        #expect(second.responses.encoding == "windows-1252")
        #expect(second.responses.delimiter == ";")
        #expect(second.responses.sheet == "Raw Data")
        #expect(second.roster.columns?.names == ["Namn"])
        #expect(second.roster.encoding == "utf-8")
        #expect(second.roster.delimiter == "tab")
        #expect(second.roster.sheet == "Ark1")
        #expect(second.respondents?.column == "c_0001")
        let contact = try #require(second.questions["contact"])
        #expect(contact.reference.variables == .range(first: "v_11", last: "v_44"))
        #expect(contact.items.map(\.text) == ["Ada H."])
        #expect(contact.nobody == ["Ingen"])
        #expect(second.questions["function"]?.reference.variables == .list(["v_51", "v_52"]))
        #expect(second.questions["political"]?.reference.questionID == "88324682")
        #expect(second.questions["political"]?.reference.rows == .ids(["ordforer", "driftsstyret"]))

        #expect(mapping.roster.id == "Nr" && mapping.roster.names == ["Navn"] && mapping.roster.email == "E-post")
        #expect(mapping.respondents.match == .email)
        #expect(mapping.respondents.complete?.values == .some(["31", "32"]))
        #expect(mapping.respondents.partial?.values == .some(["22", "23"]))
        #expect(mapping.respondents.exclude?.map(\.column) == ["tester"])

        let scale = mapping.scales[0]
        #expect(scale.id == "contact" && scale.blank == .noTie)
        #expect(scale.levels.map(\.id) == ["daily", "weekly", "monthly"])
        #expect(scale.levels[2].answers == ["Månedlig", "3"])
        #expect(scale.noTie == ["Sjeldnere", "Aldri", "4", "5"])

        let relation = mapping.relations[0]
        #expect(relation.layout == .rosterMatrix && relation.scale == "contact" && relation.reciprocityExpected)
        #expect(relation.reference.question == "Hvor ofte har du kontakt med")
        #expect(relation.reference.number == 4)
        #expect(relation.reference.rows == .roster)
        #expect(relation.items.map(\.text) == ["Ada H.", "Bo * B."])
        #expect(relation.items.map(\.rosterID) == ["12", "13"])
        #expect(relation.nobody == ["Ingen av disse"])

        guard case .rosterColumn("Enhet") = mapping.attributes[0].source else {
            Issue.record("the first attribute is a column of the roster")
            return
        }
        guard case .question(let reference, .multipleChoice) = mapping.attributes[1].source else {
            Issue.record("the second attribute is a multiple choice")
            return
        }
        #expect(reference.question == "Hvilke boligsosiale oppgaver har du")
        #expect(mapping.attributes[1].values.map(\.label) == ["Tildeling", "Økonomiråd", "Økonomiske vm"])
        #expect(mapping.attributes[1].combinations[0].of == ["okonomiraad", "okonomi-vm"])
        #expect(mapping.bodies.map(\.id) == ["driftsstyret", "ordforer"])
        #expect(mapping.affiliations[0].kinds.map(\.direction) == [.toBody, .both])
        #expect(mapping.affiliations[0].reference.rows == .ids(["driftsstyret", "ordforer"]))
        #expect(mapping.checks.responseRate == 0.75)
        #expect(mapping.checks.failOn == .warning)
        #expect(mapping.analysis.groupBy == "function")
        #expect(mapping.analysis.symmetrise == .both)
        #expect(mapping.analysis.measures == .degrees)
    }

    @Test func `what is left out has the documented default`() throws {
        let mapping = try MappingLoader.load(text: Mappings.small, shownAs: "study.yaml")
        #expect(mapping.checks.responseRate == 0.8)
        #expect(mapping.checks.failOn == .error)
        #expect(mapping.analysis.symmetrise == .maximum)
        #expect(mapping.analysis.measures == .all)
        #expect(mapping.analysis.groupBy == nil)
        #expect(mapping.relations.isEmpty)
    }

    @Test func `answers keep their text as it is written, quoted or not`() throws {
        let mapping = try MappingLoader.load(
            text: Mappings.small + """
                scales:
                  s:
                    levels: [{ id: a, label: A, answers: [yes, 01, 1.50, 0x10, 2026-01-01, "null", on] }]
                    no-tie: [~, No]
                """, shownAs: "study.yaml")
        #expect(mapping.scales[0].levels[0].answers == ["yes", "01", "1.50", "0x10", "2026-01-01", "null", "on"])
        #expect(mapping.scales[0].noTie == ["~", "No"])
    }

    @Test func `a byte order mark and the line ends of other systems change nothing`() throws {
        for text in [
            "\u{FEFF}" + Mappings.complete, Mappings.complete.replacingOccurrences(of: "\n", with: "\r\n"),
            Mappings.complete.replacingOccurrences(of: "\n", with: "\r"),
        ] {
            let mapping = try MappingLoader.load(text: text, shownAs: "study.yaml")
            #expect(mapping.relations[0].place.row == 61)
            #expect(mapping.relations[0].place.column == "5")
        }
    }

    @Test(.enabled(if: Outside.shared("real") != nil, "needs ../shared"))
    func `the mappings of the real studies are accepted`() throws {
        for study in ["krackhardt-managers", "rescue-three", "van-de-bunt-t6"] {
            let path = try #require(Outside.shared("real/\(study)/mapping.yaml"))
            let mapping = try MappingLoader.load(
                bytes: MappingLoader.read(path: path, shownAs: "mapping.yaml"), shownAs: "mapping.yaml")
            #expect(mapping.study.id == study)
            #expect(mapping.study.language == .nb)
        }
    }

    @Test func `the mappings of this repository are accepted`() throws {
        let folder = Outside.root + "/Mappings"
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where path.hasSuffix(".yaml") {
            let mapping = try MappingLoader.load(
                bytes: MappingLoader.read(path: "\(folder)/\(path)", shownAs: path), shownAs: path)
            #expect(!mapping.networks.isEmpty)
        }
    }

    @Test func `a file that cannot be read stops with status 66 and says why`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func stop(_ path: String) -> RunStopped? {
            #expect(throws: RunStopped.self) { try MappingLoader.read(path: path, shownAs: "x.yaml") }
        }
        let missing = stop(folder + "/none.yaml")
        #expect(missing?.status == .unreadableFile)
        #expect(missing?.findings.first?.message[.en] == "There is no such mapping file.")
        let directory = stop(folder)
        #expect(directory?.status == .unreadableFile)
        #expect(directory?.findings.first?.message[.en] == "This is a folder, not a mapping file.")
        #expect(directory?.findings.first?.code == .fileUnreadable)
        #expect(directory?.findings.first?.place == SourcePlace(file: "x.yaml"))
    }

    @Test(.enabled(if: getuid() != 0, "a superuser may read everything"))
    func `a file without permission stops with status 66`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/study.yaml"
        try Data(Mappings.small.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
        let stop = #expect(throws: RunStopped.self) {
            try MappingLoader.read(path: path, shownAs: "study.yaml")
        }
        #expect(stop?.status == .unreadableFile)
        #expect(stop?.findings.first?.message[.en] == "The mapping file cannot be read.")
    }

    @Test func `the bytes are handed out as they lie on disk`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/study.yaml"
        try Data(Mappings.complete.utf8).write(to: URL(fileURLWithPath: path))
        let bytes = try MappingLoader.read(path: path, shownAs: "study.yaml")
        #expect(bytes == Array(Mappings.complete.utf8))
        #expect(try MappingLoader.load(bytes: bytes, shownAs: "study.yaml").networks.count == 2)
    }
}

@Suite struct VariableSelectionTests {
    @Test(arguments: [
        ("v_11..v_44", VariableSelection.range(first: "v_11", last: "v_44")), ("v_2", .list(["v_2"])),
        ("Ada Lund .. Bo Berg", .range(first: "Ada Lund", last: "Bo Berg")),
        ("Ada L...Bo B.", .range(first: "Ada L.", last: "Bo B.")),
    ])
    func `a range has two ends, and a name may end with a full stop`(text: String, selection: VariableSelection) {
        #expect(VariableSelection(text) == selection)
    }

    @Test(arguments: ["", "..", "v_1..", "..v_2", "v_1..v_2..v_3", "v_1....v_3"])
    func `what lacks an end or has three is no selection`(text: String) {
        #expect(VariableSelection(text) == nil)
    }
}
