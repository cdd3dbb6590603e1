/// What `browse.py` saw and did on one page.
struct Visit: Decodable {
    struct Look: Decodable {
        var language: String
        var texts: Int
        var leastContrast: Double
        var pale: [String]
        var controls: Int
        var unnamed: [String]
        var headings: [Int]
        var repeatedIds: [String]
        var danglingIds: [String]
        var tablesWithoutHeaders: [String]
        var width: Int
        var scrollWidth: Int
        var smallTargets: [String]
    }

    struct Use: Decodable {
        /// The pictures shown when the page opens, and after choosing each level.
        var atFirst: [String]?
        var levels: [String: [String]]
        /// The middle of every person's shape by level, in points from the picture's corner.
        var places: [String: [String: [Int]]]?
        var hover: Pointing?
        var afterHover: Pointing?
        var keys: Keys?
        var search: Found?
        var cleared: Found?
        /// The picture's width on the screen over the width it is drawn in, after asking for a larger one.
        var enlarged: Double?
        var filter: Found?
    }

    struct Pointing: Decodable {
        var focused: Bool
        var nearTies: Int
        var nearPersons: Int
        var farOpacity: Double?
        var panel: String
        var person: String?
        var name: String?
        var ties: Int?
    }

    struct Keys: Decodable {
        var start: String?
        var stops: Int
        var ArrowRight: String?
        var ArrowDown: String?
        var ArrowLeft: String?
        var ArrowUp: String?
        var held: Bool
        var released: Bool
    }

    struct Found: Decodable {
        var matches: [String]
        var narrowed: Bool
        var rows: Int
        var buttons: [String]
        var taken: String?
        var expected: [String]?
    }

    struct Saved: Decodable {
        var written: String
        var read: String
        var tools: Int
        var shown: [String]
        var complaints: [String]
        var elements: Int
    }

    struct Attack: Decodable {
        var stopped: [String]
        var ran: Bool
        var fetched: Bool
        var styled: Bool
    }

    struct Plain: Decodable {
        var tools: Int
        var pictures: Int
    }

    /// Where the screenshots are.
    var folder = ""
    var desktop: Look
    var opened: Look
    var phone: Look
    var use: Use
    /// How many pages it prints on, as it opens and with everything folded out.
    var printedPages: [Int]
    var saved: Saved?
    var complaints: [String]
    /// Anything but files, data and blobs.
    var requests: [String]
    var attack: Attack
    var withoutScript: Plain

    private enum CodingKeys: CodingKey {
        case desktop, opened, phone, use, printedPages, saved, complaints, requests, attack, withoutScript
    }
}
