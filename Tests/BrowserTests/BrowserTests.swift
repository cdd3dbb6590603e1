import Foundation
import TestSupport
import Testing

/// The demo's reports in a real browser, from file://, used as a reader uses them (`browse.py`). Screenshots and the printed
/// page stay in BROBYGGER_SCREENSHOTS, where that is set, to be looked at.
@Suite(
    .enabled(if: Chromium.path != nil, "no Chromium: apt-get install chromium"),
    .enabled(if: Outside.python != nil, "no Python with the test packages: make test-setup"), .serialized)
struct BrowserTests {
    @Test func `a network's report works without a server, by mouse, by keyboard and on a phone`() throws {
        let visit = try Demo.visit("elvestad/report.html")
        #expect(visit.requests == [])
        #expect(visit.complaints == [])

        let use = visit.use
        #expect(use.atFirst == ["contact-daily"])
        #expect(use.levels.keys.sorted() == ["contact-daily", "contact-levels", "contact-monthly", "contact-weekly"])
        for (level, shown) in use.levels { #expect(shown == [level]) }

        let hover = try #require(use.hover)
        #expect(hover.focused && hover.nearTies == hover.ties && hover.nearPersons > 1)
        #expect(try #require(hover.farOpacity) < 0.3)
        let (person, name) = (try #require(hover.person), try #require(hover.name))
        #expect(hover.panel.contains(name))
        #expect(use.afterHover?.focused == false)

        let keys = try #require(use.keys)
        #expect(keys.stops == 1)
        #expect(Set([keys.start, keys.ArrowRight, keys.ArrowDown, keys.ArrowLeft, keys.ArrowUp]).count > 2)
        #expect(keys.held && keys.released)

        let search = try #require(use.search)
        #expect(search.matches.contains(person) && search.narrowed && search.rows == search.matches.count)
        #expect(search.buttons.contains(name))
        #expect(search.taken.map(search.matches.contains) == true)
        #expect(use.cleared?.narrowed == false)
        #expect(try #require(use.enlarged) >= 1)
        let filter = try #require(use.filter)
        #expect(!filter.matches.isEmpty && filter.matches == filter.expected)

        let saved = try #require(visit.saved)
        #expect(saved.read == saved.written && saved.read.contains("Skrevet i møtet <b>&\"'</script>"))
        #expect(saved.tools == 0 && saved.shown == ["contact-daily"] && saved.elements == 0)
        #expect(saved.complaints == [])

        #expect(visit.withoutScript.tools == 0)
        #expect(visit.withoutScript.pictures == 4)
    }

    @Test func `the same person stands in the same place at every level`() throws {
        let places = try #require(try Demo.visit("elvestad/report.html").use.places)
        let daily = try #require(places["contact-daily"])
        #expect(daily.count == 32)
        for level in ["contact-weekly", "contact-monthly"] {
            let other = try #require(places[level])
            #expect(other.keys.sorted() == daily.keys.sorted())
            // A shape's box grows with the person's size, so its middle may move by a few points. Whoever is without contact at
            // the picture's own level stands apart there: three at the strongest, one at the others.
            let moved = other.filter { person, point in
                !zip(point, daily[person] ?? []).allSatisfy { abs($0 - $1) <= 5 }
            }
            #expect(moved.count == 2, "\(level)")
        }
    }

    @Test func `the comparison shows a picture of every network at each level`() throws {
        let visit = try Demo.visit("report.html")
        #expect(visit.requests == [] && visit.complaints == [])
        #expect(visit.use.levels.count == 3)
        for (level, shown) in visit.use.levels { #expect(shown == [level, level, level]) }
    }

    @Test(arguments: ["elvestad/report.html", "nordvik/report.html", "report.html"])
    func `everything has a name, headings are in order, and text stands out from its ground`(page: String) throws {
        let visit = try Demo.visit(page)
        for look in [visit.desktop, visit.opened, visit.phone] {
            #expect(look.language == "nb")
            #expect(look.texts > 100 && look.pale == [])
            #expect(look.leastContrast >= 4.5)
            #expect(look.controls > 10 && look.unnamed == [])
            #expect(look.headings.first == 1)
            for (before, after) in zip(look.headings, look.headings.dropFirst()) { #expect(after <= before + 1) }
            #expect(look.repeatedIds == [] && look.danglingIds == [])
            #expect(look.tablesWithoutHeaders == [])
            #expect(look.smallTargets == [])
            #expect(look.scrollWidth <= look.width, "nothing but tables and pictures scrolls sideways")
        }
    }

    @Test func `the policy stops scripts, styles, images and requests that are not the page's own`() throws {
        let attack = try Demo.visit("elvestad/report.html").attack
        #expect(attack.stopped == ["connect-src", "img-src", "script-src-elem", "style-src-elem"])
        #expect(!attack.ran && !attack.fetched && !attack.styled)
    }

    @Test(.enabled(if: Demo.hasAxe, "no axe-core: make test-setup"))
    func `no page breaks a rule of WCAG 2_1 AA that axe-core knows`() throws {
        struct Look: Decodable {
            var rules: Int
            var violations: [String]
        }
        let outcome = try Demo.axe(["elvestad/report.html", "report.html", "LES-MEG.html"])
        let looks = try JSONDecoder().decode([String: [String: Look]].self, from: Data(outcome.utf8))
        #expect(looks.count == 3)
        for (page, widths) in looks {
            for (width, look) in widths { #expect(look.rules > 15 && look.violations == [], "\(page) \(width)") }
        }
    }

    @Test func `it prints on A4, on at most 25 pages, also with everything folded out`() throws {
        let visit = try Demo.visit("elvestad/report.html")
        let pdf = try Data(contentsOf: URL(fileURLWithPath: visit.folder + "/print.pdf"))
        let text = String(decoding: pdf, as: UTF8.self)
        // 210 x 297 mm in points, as Chromium rounds them.
        #expect(text.contains("/MediaBox [0 0 594.95996 841.91998]") || text.contains("/MediaBox [0 0 595"))
        #expect(visit.printedPages.count == 2 && visit.printedPages.allSatisfy((8...25).contains))
    }
}

/// The demo study, run once, and each page visited once.
enum Demo {
    private static let folder: Result<String, any Error> = Result {
        let folder = try Outside.temporaryFolder()
        let run = try Program.run(
            "run", Outside.root + "/Mappings/boligsosial/study.yaml", "--output", folder, "--pictures", "none")
        guard FileManager.default.fileExists(atPath: folder + "/boligsosial-2013/report.html") else {
            throw Failure(text: run.errors)
        }
        return folder + "/boligsosial-2013"
    }

    private static let visits: [String: Result<Visit, any Error>] = Dictionary(
        uniqueKeysWithValues: ["elvestad/report.html", "nordvik/report.html", "report.html"].map { page in
            (page, Result { try look(page) })
        })

    static func visit(_ page: String) throws -> Visit {
        guard let visit = visits[page] else { throw Failure(text: page) }
        return try visit.get()
    }

    private static func look(_ page: String) throws -> Visit {
        guard let chromium = Chromium.path, let python = Outside.python else { throw Failure(text: "no browser") }
        let kept = ProcessInfo.processInfo.environment["BROBYGGER_SCREENSHOTS"]
        let shots =
            try (kept ?? Outside.temporaryFolder()) + "/" + page.replacingOccurrences(of: "/", with: "-")
        let outcome = try Outside.run(
            python,
            [Outside.root + "/Tests/BrowserTests/browse.py", chromium, try folder.get() + "/" + page, shots])
        guard outcome.status == 0 else { throw Failure(text: outcome.errors) }
        var visit = try JSONDecoder().decode(Visit.self, from: Data(outcome.output.utf8))
        visit.folder = shots
        return visit
    }

    static let hasAxe =
        Outside.python != nil && (try? Outside.runPython("import axe_playwright_python", []).status) == 0

    /// What axe-core finds on the pages, as `axe.py` prints it.
    static func axe(_ pages: [String]) throws -> String {
        guard let chromium = Chromium.path, let python = Outside.python else { throw Failure(text: "no browser") }
        let study = try folder.get()
        let outcome = try Outside.run(
            python, [Outside.root + "/Tests/BrowserTests/axe.py", chromium] + pages.map { study + "/" + $0 })
        guard outcome.status == 0 else { throw Failure(text: outcome.errors) }
        return outcome.output
    }

    struct Failure: Error { let text: String }
}

enum Chromium {
    static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
}
