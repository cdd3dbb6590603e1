import Analysis
import Findings
import NetworkModel
import Telling
import TellingSupport
import Testing

/// What a form is given: words, tables and pictures to place, and nothing left to compute.
@Suite struct DocumentTests {
    private static func document(pictures: [PictureLabel] = []) throws -> Document {
        let content = try SampleStudy.content(.en)
        let network = try #require(content.networks.first)
        return NetworkReport(network, pictures: pictures).document
    }

    @Test func `every subject stands in a document once`() throws {
        let subjects = try Self.document(pictures: [Self.picture]).sections.map(\.subject)
        #expect(Set(subjects).count == subjects.count)
        #expect(subjects.first == .response)
        #expect(subjects.last == .limits)
    }

    @Test func `without pictures nobody is told how to read them`() throws {
        #expect(try !Self.document().sections.contains { $0.subject == .reading })
        #expect(try Self.document(pictures: [Self.picture]).sections.contains { $0.subject == .reading })
    }

    private static let picture = PictureLabel(
        subject: .level(relation: 0, level: 1), name: "contact-weekly", caption: "The town. Five persons.",
        description: "Five persons.")

    @Test func `a picture stands with the table of the same level behind it`() throws {
        let section = try #require(
            Self.document(pictures: [Self.picture]).sections.first { $0.subject == .pictures })
        let albums = section.blocks.compactMap { if case .album(let album) = $0 { album } else { nil } }
        let block = try #require(albums.first?.pictures.first)
        #expect(block.picture == Self.picture)
        #expect(block.caption == Self.picture.caption && block.table?.caption.contains("weekly") == true)
        #expect(block.table?.rows.count == SampleStudy.network.persons.count)
        // The other relation has no picture here.
        #expect(albums.dropFirst().flatMap(\.pictures).isEmpty)
    }

    @Test func `tables are as wide as their headers`() throws {
        let tables = try Self.document(pictures: [Self.picture]).sections.flatMap { Self.tables($0.blocks) }
        #expect(tables.count > 5)
        for table in tables {
            #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count }, "\(table.caption)")
            #expect(table.numbers.allSatisfy(table.columns.indices.contains), "\(table.caption)")
        }
    }

    private static func tables(_ blocks: [Block]) -> [Table] {
        blocks.flatMap { block -> [Table] in
            switch block {
            case .table(let table): [table]
            case .folded(_, _, let blocks): tables(blocks)
            case .picture(let picture): picture.table.map { [$0] } ?? []
            case .album(let album): album.pictures.compactMap(\.table)
            default: []
            }
        }
    }

    @Test func `a sentence stands with its figures, both ended`() throws {
        let statements = try Self.document().sections.flatMap { section in
            section.blocks.flatMap { if case .statements(let all) = $0 { all } else { [] as [Statement] } }
        }
        #expect(!statements.isEmpty)
        for statement in statements {
            #expect(statement.text.hasSuffix("."), "\(statement.text)")
            #expect(statement.basis.hasSuffix("."), "\(statement.basis)")
            #expect(statement.basis.first?.isUppercase == true || statement.basis.first?.isLetter == false)
        }
    }

    @Test func `who neither answered nor is named is a sentence about what cannot be told`() throws {
        // D did not answer; C did, and names nobody.
        let network = Network.table(
            """
                A B C D
            A   . 1 0 0
            B   1 . 0 0
            C   0 0 . 0
            D   ? ? ? .
            """, levels: ["weekly"])
        let content = try SampleStudy.content(.en, networks: [network])
        let statements = Statements(try #require(content.networks.first)).all.filter { $0.topic == .withoutContact }
        // D may have contact with C as well.
        #expect(statements.map(\.support) == [.cannotTell, .cannotTell])
        #expect(statements.last?.text.contains("cannot tell") == true)
    }

    @Test func `what is likely lies within what is possible, and each is told in words`() throws {
        let network = Network.table(
            """
                A B C D E F G X
            A   . 1 1 0 1 1 0 0
            B   1 . 1 0 1 0 1 0
            C   1 1 . 1 0 1 1 0
            D   0 0 1 . 0 0 0 0
            E   1 1 0 0 . 1 1 0
            F   1 0 1 0 1 . 1 0
            G   0 1 1 0 1 1 . 0
            X   ? ? ? ? ? ? ? .
            """)
        let content = try SampleStudy.content(.nb, networks: [network])
        let document = NetworkReport(try #require(content.networks.first), pictures: []).document
        let section = try #require(document.sections.first { $0.subject == .certainty })
        let ranges = try #require(
            section.blocks.compactMap { if case .ranges(let ranges) = $0 { ranges } else { nil } }.first)
        #expect(ranges.rows.count == 3)
        for row in ranges.rows {
            let likely = try #require(row.likely)
            #expect(row.possible.contains(likely.lowerBound) && row.possible.contains(likely.upperBound))
            #expect(row.possible.upperBound <= ranges.end)
            #expect(row.text.contains("; trolig ") && row.text.contains("; mulig "))
        }
        // 26 ties of 56 pairs; X's seven answers are missing.
        let density = ranges.rows[0]
        #expect(density.text.hasPrefix("46 %; trolig 46–"), "\(density.text)")
        #expect(density.text.hasSuffix("; mulig 46–59 %"), "\(density.text)")
        let known = section.blocks.compactMap { if case .paragraph(let text, .usual) = $0 { text } else { nil } }
        #expect(known.first?.contains("49 av de 56 svarene") == true)
    }

    @Test func `a form holds what the figures support, and room for the rest`() throws {
        let forms = try Self.document().sections.flatMap { section in
            section.blocks.compactMap { if case .form(let form) = $0 { form } else { nil } }
        }
        let form = try #require(forms.first)
        #expect(forms.map { $0.columns.count } == [3, 4], "strengths and challenges, and a plan")
        #expect(form.columns == ["Area", "Strengths", "Challenges"])
        #expect(form.rows.map(\.title) == ["Organisation", "Planning", "Politics", "Other"])
        #expect(form.rows.allSatisfy { $0.entries.count == 2 })
        #expect(form.rows.last?.entries == [[], []])
    }

    @Test func `networks are compared with how far each figure could be, and each range stands in words`() throws {
        let content = try RandomStudy.content(seeds: [1, 2])
        let report = ComparisonReport(content, try #require(content.analysis.comparison), pictures: [])
        let section = try #require(report.document.sections.first { $0.subject == .figures })
        let folded = section.blocks.compactMap { if case .folded(_, _, let blocks) = $0 { blocks } else { nil } }
        let ranges = folded.compactMap { blocks in
            blocks.compactMap { if case .ranges(let ranges) = $0 { ranges } else { nil } }.first
        }
        #expect(ranges.count == 3)
        // The networks beside each other, figure by figure.
        #expect(
            ranges[0].rows.prefix(3).map(\.name) == [
                "Pairs with contact, Kommune town1", "Pairs with contact, Kommune town2",
                "Confirmed by the other, Kommune town1",
            ])
        for (position, row) in ranges[0].rows.prefix(2).enumerated() {
            let level = content.analysis.networks[position].relations[0].levels[0]
            #expect(row.value == level.figures.densityAll && row.likely == level.likely("densityAll"))
            #expect(row.text.contains("; likely ") && row.text.contains("; possible "))
        }
        // What it rests on stands above it once.
        let notes = section.blocks.count {
            if case .paragraph(let text, .note) = $0 { text.hasPrefix("“Likely”") } else { false }
        }
        #expect(notes == 1)
    }

    @Test func `beside ring and line stands what chance gives, and a figure that is certain has no range`() throws {
        let content = try RandomStudy.content()
        let network = try #require(content.networks.first)
        let section = try #require(
            NetworkReport(network, pictures: []).document.sections.first { $0.subject == .figures })
        let table = try #require(Self.tables(section.blocks).first)
        for figure in ["ring", "line"] {
            let name = try #require(FigureList.figure(figure)).name[.en]
            let row = try #require(table.rows.first { $0.cells[0].text == name })
            for (position, level) in network.analysis.relations[0].levels.enumerated() {
                let chance = try #require(level.byChance(figure)).range
                let range = ReportWords(language: .en).range(chance, .number)
                #expect(row.cells[1 + position].range == "by chance " + range, "\(figure) \(position)")
            }
        }
        let notes = section.blocks.compactMap { if case .paragraph(let text, .note) = $0 { text } else { nil } }
        #expect(notes.contains { $0.contains("by chance") })
        // Counted from what was answered: nothing about it is drawn.
        let mutual = try #require(FigureList.figure("dyadsMutual")).name[.en]
        #expect(table.rows.first { $0.cells[0].text == mutual }?.cells[1].range == nil)
    }
}
