import Analysis
import Drawing
import Findings
import Foundation
import NetworkModel
import Pictures
import Telling
import TellingSupport
import TestSupport
import Testing

/// Pictures as somebody else's reader finds them: nodes, lines and texts computed from the SVG alone.
@Suite struct PictureTests {
    // MARK: Random networks

    static let sizes = [10, 40, 200]

    /// The pictures of a network, each drawn when somebody asks for it.
    struct Drawn {
        let pictures: [Picture]

        subscript(name: String) -> SVGPicture? {
            get throws { try pictures.first { $0.name == name }.map { try SVGPicture(text: $0.svg()) } }
        }
    }

    private static func pictures(of content: ExportContent) throws -> Drawn {
        Drawn(pictures: try PictureBook(try #require(content.networks.first)).pictures)
    }

    // MARK: Places

    @Test(arguments: sizes)
    func `no node and no label overlaps another, and all are inside`(persons: Int) throws {
        for drawn in try Self.pictures(of: try PictureStudy.content(PictureStudy.network(persons))).pictures
        where drawn.isMain && !drawn.name.hasSuffix("levels") {
            let (name, picture) = (drawn.name, try SVGPicture(text: drawn.svg()))
            for (position, one) in picture.nodes.enumerated() {
                for box in one.boxes {
                    #expect(picture.frame.contains(box), "\(name): \(one.id)")
                    for other in picture.nodes[(position + 1)...] {
                        #expect(!other.boxes.contains { $0.overlaps(box) }, "\(name): \(one.id) and \(other.id)")
                    }
                }
            }
        }
    }

    @Test(arguments: sizes)
    func `everybody is in every level's picture once, in the same place at each level with contact and at each without`(
        persons: Int
    ) throws {
        let network = PictureStudy.network(persons)
        let pictures = try Self.pictures(of: try PictureStudy.content(network))
        let levels = try ["daily", "weekly", "monthly"].map { try #require(try pictures["contact-\($0)"]) }
        for picture in levels {
            #expect(picture.nodes.map(\.person).sorted() == (1...persons).map { "p\($0)" }.sorted())
        }
        for picture in levels.dropFirst() {
            #expect(picture.frame == levels[0].frame)
            for (one, other) in zip(levels[0].nodes, picture.nodes) where one.area == other.area {
                #expect(one.person == other.person && abs(one.x - other.x) < 0.2, "\(one.id)")
                // A triangle's box is not around its middle, and its size differs from level to level.
                #expect(abs(one.y - other.y) < 4, "\(one.id)")
            }
        }
        // In groups of their own places they stand as they do there.
        let page = try #require(try pictures["contact-levels"])
        #expect(page.nodes.count == 3 * persons && Set(page.nodes.map(\.id)).count == 3 * persons)
    }

    @Test(arguments: sizes)
    func `who did not answer is hollow, dashed and apart, and nobody else is`(persons: Int) throws {
        let network = PictureStudy.network(persons)
        let answered = network.relations[0].answered
        let picture = try #require(try Self.pictures(of: try PictureStudy.content(network))["contact-monthly"])
        for node in picture.nodes {
            let position = try #require(Int(node.person.dropFirst())) - 1
            #expect(node.isDashed == !answered[position] && node.isHollow == !answered[position], "\(node.id)")
            #expect((node.area == "not-answered") == !answered[position])
            let isNamed = network.relations[0].ties.contains { Int($0.from) == position || Int($0.to) == position }
            #expect((node.area == "without-contact") == (answered[position] && !isNamed))
        }
        let strip = { (area: String) in picture.nodes.filter { $0.area == area }.map(\.y) }
        if let lowest = strip("network").max() {
            #expect((strip("not-answered") + strip("without-contact")).allSatisfy { $0 > lowest })
        }
    }

    @Test func `whoever answered and has no contact at a picture's own level stands apart there, and is counted`()
        throws
    {
        // C has contact from weekly on, D from monthly on, E never; F did not answer and was named by nobody.
        let network = Network.table(
            """
                A B C D E F
            A   . 1 2 0 0 0
            B   1 . 0 3 0 0
            C   0 0 . 0 0 0
            D   0 0 0 . 0 0
            E   0 0 0 0 . 0
            F   ? ? ? ? ? .
            """, levels: ["daily", "weekly", "monthly"])
        let pictures = try Self.pictures(of: try PictureStudy.content(network))
        let expected = [
            ("daily", ["p3", "p4", "p5"], "3 som har svart, er uten daily kontakt", "1 par med kontakt (2 oppgitte"),
            ("weekly", ["p4", "p5"], "2 som har svart, er uten ", "2 par med kontakt (3 oppgitte"),
            ("monthly", ["p5"], "én som har svart, er uten kontakt", "3 par med kontakt (4 oppgitte"),
        ]
        var places: [String: Set<String>] = [:]
        for (level, apart, without, pairs) in expected {
            let picture = try #require(try pictures["contact-" + level])
            let own = picture.nodes.filter { $0.area == "without-contact" }
            #expect(own.map(\.person).sorted() == apart, "\(level)")
            for node in own { places[node.person, default: []].insert("\(Int(node.x)) \(Int(node.y))") }
            #expect(picture.nodes.filter { $0.area == "not-answered" }.map(\.person) == ["p6"])
            let facts = picture.facts.joined(separator: " ")
            #expect(facts.contains(pairs), "\(facts)")
            #expect(level == "daily" || facts.contains(without), "\(facts)")
        }
        #expect(places.values.allSatisfy { $0.count == 1 }, "apart in one place: \(places)")
    }

    @Test func `who was not asked looks neither like somebody who did not answer nor like one without contact`() throws
    {
        var network = Network.table(
            """
                A B C D
            A   . 1 1 0
            B   1 . 0 0
            C   x x . x
            D   ? ? ? .
            """)
        // C has answered something else; who came to no question has not answered.
        network.persons[2].status = .partial
        let picture = try #require(try Self.pictures(of: try PictureStudy.content(network))["contact-tie"])
        let looks = Dictionary(uniqueKeysWithValues: picture.nodes.map { ($0.person, ($0.isHollow, $0.isDashed)) })
        #expect(looks["p1"]! == (false, false) && looks["p3"]! == (true, false) && looks["p4"]! == (true, true))
        #expect(picture.nodes.map(\.area) == ["network", "network", "not-asked", "not-answered"])
        #expect(picture.legendClasses.isSuperset(of: ["not-asked", "not-answered"]))
        #expect(picture.facts.joined().contains("én er ikke spurt"))
    }

    // MARK: Lines

    @Test func `a line says who reports it, how strongly, and whether the other confirms it`() throws {
        let network = Network.table(
            """
                A B C D E
            A   . 1 3 0 1
            B   2 . 0 0 0
            C   0 1 . 3 0
            D   ? ? ? . ?
            E   - 0 0 0 .
            """, levels: ["daily", "weekly", "monthly"])
        let pictures = try Self.pictures(of: try PictureStudy.content(network))
        func ties(_ level: String) throws -> [String] {
            try #require(try pictures["contact-" + level]).ties
                .map { "\($0.from) \($0.to) \($0.level) \($0.state) \($0.heads)" }.sorted()
        }
        #expect(
            try ties("monthly") == [
                "p1 p2 daily confirmed 2", "p1 p3 monthly one-sided 1", "p1 p5 daily unconfirmed 1",
                "p3 p2 daily one-sided 1", "p3 p4 monthly unconfirmed 1",
            ])
        // B names A, but not daily.
        #expect(
            try ties("daily") == ["p1 p2 daily one-sided 1", "p1 p5 daily unconfirmed 1", "p3 p2 daily one-sided 1"])
        let monthly = try #require(try pictures["contact-monthly"])
        let widths = Dictionary(grouping: monthly.ties, by: \.level).mapValues { Set($0.map(\.width)) }
        #expect(widths.values.allSatisfy { $0.count == 1 })
        let (strong, weak) = try (#require(widths["daily"]?.first), #require(widths["monthly"]?.first))
        #expect(strong > weak)
        let dashes = Dictionary(grouping: monthly.ties, by: \.state).mapValues { Set($0.map { $0.dash.isEmpty }) }
        #expect(dashes == ["confirmed": [true], "one-sided": [false], "unconfirmed": [false]])
    }

    @Test(arguments: sizes)
    func `a line ends outside the labels of its persons, so that its heads are seen`(persons: Int) throws {
        let picture = try #require(
            try Self.pictures(of: try PictureStudy.content(PictureStudy.network(persons)))["contact-monthly"])
        let nodes = Dictionary(uniqueKeysWithValues: picture.nodes.map { ($0.person, $0) })
        var looked = 0
        for tie in picture.ties {
            let (from, to) = try (#require(nodes[tie.from]), #require(nodes[tie.to]))
            // Between two who stand close there is no room for that.
            guard max(abs(from.x - to.x), abs(from.y - to.y)) > 120 else { continue }
            looked += 1
            for (end, node) in zip(tie.ends, [from, to]) {
                // The reader's boxes are wider than texts of narrow letters.
                #expect(
                    !node.texts.contains { box in
                        let spare = (box.right - box.left) * 0.15
                        return box.left + spare < end.x && end.x < box.right - spare && box.top < end.y
                            && end.y < box.bottom
                    }, "\(tie.from) \(tie.to)")
            }
        }
        #expect(looked > 0)
    }

    @Test func `one who hangs on by a thread leaves the others their room`() throws {
        // Ten who all know each other, and two in a row behind one of them.
        let count = 12
        var states = AnswerStates(persons: count)
        for person in 0..<count { states.setRow(person, allOthers: .noTie) }
        var ties = (0..<10).flatMap { one in (0..<10).filter { $0 != one }.map { (one, $0) } }
        ties += [(9, 10), (10, 11)]
        let network = Network(
            id: "town", title: "Town",
            persons: (0..<count).map { Person(id: "\($0 + 1)", name: "", status: .complete) },
            relations: [
                Relation(
                    id: "contact", label: "Contact", levels: [Level(id: "tie", label: "Named")], hasScale: false,
                    reciprocityExpected: true, states: states,
                    ties: ties.map { Tie(from: $0.0, to: $0.1, level: 0, row: $0.0 + 2, column: $0.1) })
            ])
        let picture = try #require(try Self.pictures(of: try PictureStudy.content(network))["contact-tie"])
        func width(_ nodes: [SVGPicture.Node]) -> Double {
            (nodes.map(\.x).max() ?? 0) - (nodes.map(\.x).min() ?? 0)
        }
        #expect(width(picture.nodes.filter { !["p11", "p12"].contains($0.person) }) > 0.45 * width(picture.nodes))
    }

    // MARK: Texts

    @Test func `a picture is dated by the mapping, else by the answers, else it says that it is not`() throws {
        func dated(_ days: ClosedRange<String>?, _ statements: [String: String] = [:], _ language: Language = .nb)
            throws
            -> String
        {
            var network = PictureStudy.network(10)
            network.record.answerDays = days
            let study = Study(
                id: "study", title: "Study", language: language, statements: statements, networks: [network],
                settings: Settings(groupBy: "function"))
            let content = ExportContent(
                study: study, analysis: try StudyAnalyst.analyse(study), findings: [], toolVersion: "1",
                mapping: SourceFile(role: .mapping, path: "study.yaml", sha256: "m", bytes: 1), language: language,
                pictures: .svg)
            let picture = try #require(try Self.pictures(of: content)["contact-daily"])
            return try #require(picture.facts.dropFirst().first?.components(separatedBy: " · ").last)
        }
        #expect(try dated("2013-09-02"..."2013-09-18", ["period": "Høsten 2013"]) == "Høsten 2013")
        #expect(try dated("2013-09-02"..."2013-09-02") == "2. september 2013")
        #expect(try dated("2013-09-02"..."2013-09-18") == "2.–18. september 2013")
        #expect(try dated("2013-09-02"..."2013-10-18", [:], .nn) == "2. september – 18. oktober 2013")
        #expect(try dated("2013-12-30"..."2014-01-03", [:], .en) == "30 December 2013 – 3 January 2014")
        #expect(try dated(nil) == "tidspunkt ikke oppgitt")
    }

    @Test func `a picture calls the groups what the mapping calls them`() throws {
        var network = PictureStudy.network(10)
        network.attributes[0].label = "Avdeling"
        let picture = try #require(try Self.pictures(of: try PictureStudy.content(network))["contact-monthly"])
        #expect(picture.text.contains("Teksten viser «Avdeling», eller personens nummer"))
        network.attributes = []
        for person in network.persons.indices { network.persons[person].values = [] }
        let plain = try #require(try Self.pictures(of: try PictureStudy.content(network))["contact-monthly"])
        #expect(plain.text.contains("Tallet er personens nummer på adresselisten"))
    }

    @Test(arguments: Language.allCases)
    func `every picture has title, description, legend, counts and the time of the answers`(language: Language) throws {
        let network = PictureStudy.network(40)
        for drawn in try Self.pictures(of: try PictureStudy.content(network, language)).pictures {
            let (name, picture) = (drawn.name, try SVGPicture(text: drawn.svg()))
            #expect(!picture.title.isEmpty && !picture.descriptionText.isEmpty, "\(name)")
            #expect(picture.labelledBy == "\(name)-title \(name)-desc")
            let facts = picture.facts.joined(separator: " ")
            #expect(facts.contains("40") && facts.contains("September 2013"), "\(name)")
            #expect(facts.contains(language == .en ? "90%" : "90 %") || facts.contains("88"), "\(name): \(facts)")
            // Whatever look a person has is in the legend.
            let functions = Set(picture.nodes.flatMap(\.functions))
            #expect(functions.isSubset(of: Set(picture.legendFunctions)), "\(name)")
            #expect(picture.legendClasses.isSuperset(of: ["confirmed", "one-sided", "unconfirmed"]))
            if picture.nodes.contains(where: \.isHollow) { #expect(picture.legendClasses.contains("not-answered")) }
            #expect(Set(picture.ids).count == picture.ids.count, "\(name): ids")
        }
    }

    @Test func `nodes carry the function's code or the roster id, never a name or an address`() throws {
        var network = PictureStudy.network(10)
        network.persons[4].id = "somebody@example.org"
        let content = try PictureStudy.content(network)
        let picture = try #require(try Self.pictures(of: content)["contact-monthly"])
        #expect(picture.nodes.first { $0.person == "p1" }?.label == ["Økonomi II"])
        #expect(picture.nodes.first { $0.person == "p2" }?.label == ["Tild"])
        #expect(picture.nodes.first { $0.person == "p5" }?.label == ["5"])
        #expect(picture.nodes.first { $0.person == "p8" }?.label == ["R8"])
        #expect(!picture.text.contains("Ærlig") && !picture.text.contains("@"))
    }

    @Test func `who answered "none of these" has a look of its own, which the legend calls by that answer`() throws {
        var network = PictureStudy.network(40)
        network.attributes[0].options.append(AttributeOption(id: "none", label: "Ingen av disse", isNoGroup: true))
        // Ten say so, and those who ticked nothing at all are told apart by the word only.
        for person in 20..<30 { network.persons[person].values = [.options([4])] }
        let picture = try #require(try Self.pictures(of: try PictureStudy.content(network))["contact-monthly"])
        let none = picture.nodes.filter { node in (20..<30).contains { node.person == "p\($0 + 1)" } }
        #expect(none.count == 10 && none.allSatisfy { $0.functions.isEmpty })
        #expect(
            none.filter { !$0.isHollow }.allSatisfy {
                $0.fill == ["#b8b8b8"] && $0.label.joined(separator: " ") == "Ingen av disse"
            })
        let known = Array(network.persons.indices.filter { network.persons[$0].values[0] == .options([]) })
        #expect(picture.text.contains("Ingen av disse, ingen valgt (\(10 + known.count))"), "\(picture.text)")
        #expect(!picture.text.contains("ikke oppgitt ("))
        #expect(!picture.legendFunctions.contains("none"))
    }

    @Test func `a code is told in full in the legend and in the title, also where it stands for several`() throws {
        var network = PictureStudy.network(10)
        network.attributes[0].options[1].name = "Tildeling av bolig"
        let pictures = try Self.pictures(of: try PictureStudy.content(network))
        let picture = try #require(try pictures["contact-monthly"])
        #expect(picture.text.contains("Tild: Tildeling av bolig ("))
        #expect(try #require(try pictures["contact-daily-function-g1"]).title.hasSuffix("– Tildeling av bolig"))
    }

    @Test func `one function has one look in every network of a study`() throws {
        var other = PictureStudy.network(40)
        other.id = "village"
        // Nobody has the first function there.
        for person in other.persons.indices where other.persons[person].values[0] != .missing {
            other.persons[person].values = [.options([1 + person % 3])]
        }
        let study = Study(
            id: "study", title: "Study", language: .nb, networks: [PictureStudy.network(40), other],
            settings: Settings(groupBy: "function"))
        let content = ExportContent(
            study: study, analysis: try StudyAnalyst.analyse(study), findings: [], toolVersion: "1",
            mapping: SourceFile(role: .mapping, path: "study.yaml", sha256: "m", bytes: 1), language: .nb,
            pictures: .svg)
        try withWritten(PictureExporter.self, content) { folder, _ in
            let looks = try ["town", "village"].map { network in
                let picture = try SVGPicture(file: "\(folder)/\(network)/pictures/contact-monthly.svg")
                return Dictionary(
                    picture.nodes.filter { $0.functions == ["g3"] }.map { ($0.functions, $0.fill) },
                    uniquingKeysWith: { one, _ in one })
            }
            #expect(looks[0] == looks[1] && !looks[0].isEmpty)
        }
    }

    @Test func `a text from the address list has one look in every network, also where others lack it`() throws {
        func network(_ id: String, _ units: [String]) -> Network {
            var network = PictureStudy.network(10)
            network.id = id
            network.attributes = [Attribute(id: "function", label: "Enhet")]
            for person in network.persons.indices {
                network.persons[person].values = [.text(units[person % units.count])]
            }
            return network
        }
        let study = Study(
            id: "study", title: "Study", language: .nb,
            networks: [network("town", ["NAV", "Plan"]), network("village", ["Bolig", "Plan", "Helse"])],
            settings: Settings(groupBy: "function"))
        let content = ExportContent(
            study: study, analysis: try StudyAnalyst.analyse(study), findings: [], toolVersion: "1",
            mapping: SourceFile(role: .mapping, path: "study.yaml", sha256: "m", bytes: 1), language: .nb,
            pictures: .svg)
        try withWritten(PictureExporter.self, content) { folder, _ in
            let looks = try ["town", "village"].map { id in
                let picture = try SVGPicture(file: "\(folder)/\(id)/pictures/contact-monthly.svg")
                return Set(picture.nodes.filter { $0.functions == ["Plan"] && !$0.isHollow }.map(\.fill))
            }
            #expect(looks[0] == looks[1] && looks[0].count == 1)
        }
    }

    // MARK: Groups, bodies, large networks

    @Test func `a function's picture holds its members, and its contacts where it says so`() throws {
        let network = PictureStudy.network(40)
        let pictures = try Self.pictures(of: try PictureStudy.content(network))
        let members = Set(
            network.persons.indices.filter {
                if case .options(let chosen) = network.persons[$0].values[0] { chosen.contains(1) } else { false }
            }.map { "p\($0 + 1)" })
        let alone = try #require(try pictures["contact-monthly-function-g1"])
        #expect(Set(alone.nodes.map(\.person)) == members)
        #expect(alone.ties.allSatisfy { members.contains($0.from) && members.contains($0.to) })
        let withContacts = try #require(try pictures["contact-monthly-function-g1-contacts"])
        var expected = members
        for tie in network.relations[0].ties {
            let ends = ["p\(tie.from + 1)", "p\(tie.to + 1)"]
            if ends.contains(where: members.contains) { expected.formUnion(ends) }
        }
        #expect(Set(withContacts.nodes.map(\.person)) == expected)
        #expect(withContacts.ties.allSatisfy { members.contains($0.from) || members.contains($0.to) })
    }

    @Test func `contact with bodies has one line a pair, with heads where information arrives`() throws {
        var content = try SampleStudy.content(.nb)
        content.pictures = .svg
        let picture = try #require(try Self.pictures(of: content)["contact"])
        #expect(
            picture.ties.map { "\($0.from) \($0.to) \($0.heads)" }.sorted() == ["p1 b1 2", "p2 b2 1"])
        #expect(picture.nodes.count == 7)
    }

    @Test func `above 500 persons the picture says so and shows communities`() throws {
        let network = PictureStudy.network(520)
        let pictures = try Self.pictures(of: try PictureStudy.content(network))
        let picture = try #require(try pictures["contact-monthly"])
        #expect(picture.facts.contains { $0.contains("500") })
        #expect(picture.nodes.isEmpty && picture.communities.count > 10)
        let shown = picture.communities.reduce(0, +)
        #expect(shown <= 520)
        #expect(shown == 520 || picture.facts.contains { $0.hasPrefix("\(520 - shown) person") })
        #expect(
            pictures.pictures.map(\.name).sorted() == [
                "contact-daily", "contact-levels", "contact-monthly", "contact-weekly",
            ])
    }

    @Test func `a network in which nobody answered is a picture too`() throws {
        let network = Network.table(
            """
                A B
            A   . ?
            B   ? .
            """)
        let picture = try #require(try Self.pictures(of: try PictureStudy.content(network))["contact-tie"])
        #expect(picture.nodes.allSatisfy { $0.isHollow } && picture.nodes.count == 2)
    }

    // MARK: Files

    @Test func `choosing none, svg or all decides which files there are`() throws {
        var content = try PictureStudy.content(PictureStudy.network(10))
        let expected: [(PictureChoice, Set<String>)] = [(.none, []), (.svg, ["svg"]), (.all, ["svg", "png", "pdf"])]
        for (choice, endings) in expected {
            content.pictures = choice
            try withWritten(PictureExporter.self, content) { folder, paths in
                #expect(Set(paths.map { String($0.split(separator: ".").last ?? "") }) == endings)
                // A function is there at each level, but in every format at the last one only.
                let function = paths.filter { $0.contains("function-g1.") }.map { $0.suffix(4) }
                #expect(function.count == [0, 3, 5][endings.count == 0 ? 0 : endings.count == 1 ? 1 : 2])
                let found = Set(try files(in: folder).keys)
                #expect(found == Set(paths))
            }
        }
    }

    @Test func `the PNG is twice the SVG, and a second run writes the same bytes`() throws {
        var content = try PictureStudy.content(PictureStudy.network(40))
        content.pictures = .all
        let first = try withWritten(PictureExporter.self, content) { folder, _ in try files(in: folder) }
        // Nothing remembered from the first.
        var again = try PictureStudy.content(PictureStudy.network(40))
        again.pictures = .all
        let second = try withWritten(PictureExporter.self, again) { folder, _ in try files(in: folder) }
        #expect(first == second && first.count > 20)
        let png = [UInt8](try #require(first["town/pictures/contact-daily.png"]))
        let svg = String(decoding: try #require(first["town/pictures/contact-daily.svg"]), as: UTF8.self)
        let drawing = try VectorDrawing(svg: svg)
        let size = png[16..<24].reduce(0) { $0 << 8 | Int($1) }
        #expect(size == Int(2 * drawing.width) << 32 | Int(2 * drawing.height))
    }

    @Test func `other readers find well-formed XML`() throws {
        try withWritten(PictureExporter.self, try PictureStudy.content(PictureStudy.network(40))) { folder, paths in
            let outcome = try Outside.run(
                "/usr/bin/env", ["xmllint", "--nonet", "--noout"] + paths.map { folder + "/" + $0 })
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
    }
}
