import Pictures

/// The layouts of a presentation: what stands where, as placeholders, so that another master moves and restyles all of them.
enum SlideLayout: Int, CaseIterable {
    case title
    case text
    case picture
    case widePicture
    case twoPictures
    case threePictures
    /// Three with a text beneath each.
    case threeTexts
    case table

    /// Shown where one chooses a layout.
    var name: String {
        switch self {
        case .title: "Title Slide"
        case .text: "Title and Content"
        case .picture: "Picture with Text"
        case .widePicture: "Picture"
        case .twoPictures: "Two Pictures"
        case .threePictures: "Three Pictures"
        case .threeTexts: "Three Pictures with Texts"
        case .table: "Title and Table"
        }
    }

    struct Place {
        enum Kind: String {
            case title
            case centredTitle = "ctrTitle"
            case subtitle = "subTitle"
            case body
            /// What the slide is about, beside or beneath pictures.
            case content = "obj"
            case picture = "pic"
            case table = "tbl"
            case footer = "ftr"
            case number = "sldNum"
        }

        let kind: Kind
        /// By which a slide's shape finds it; 0 for the title.
        let index: Int
        let name: String
        var box: SlideBox
        var size = 16.0
        var isBold = false
        var isQuiet = false
        var hasBullets = false
        var isCentred = false
        /// What a template's layout calls it; nil where it is called as here.
        var slot: Slot?
        /// Whether the layout has no such place, so that the shape stands by itself.
        var isLoose = false
        /// Whether its box is written out.
        var isMoved = false
        /// Whether its size is written out.
        var isSized = false
    }

    /// A placeholder as a template writes it.
    struct Slot {
        let type: String?
        let index: Int
    }

    static let titleBox = SlideBox(x: 42, y: 20, width: 876, height: 68)
    static let leadBox = SlideBox(x: 42, y: 88, width: 876, height: 36)
    static let content = SlideBox(x: 42, y: 126, width: 876, height: 370)
    static let titleSize = 24.0
    static let leadSize = 12.0
    static let textSize = 18.0
    static let besideSize = 15.0
    static let beneathSize = 14.0
    static let captionSize = 13.0

    static let footers = [
        Place(
            kind: .footer, index: 11, name: "Footer", box: SlideBox(x: 42, y: 508, width: 780, height: 20), size: 10,
            isQuiet: true),
        Place(
            kind: .number, index: 12, name: "Slide Number", box: SlideBox(x: 838, y: 508, width: 80, height: 20),
            size: 10,
            isQuiet: true),
    ]

    private static let heads = [
        Place(kind: .title, index: 0, name: "Title", box: titleBox, size: titleSize, isBold: true),
        Place(kind: .subtitle, index: 13, name: "Lead", box: leadBox, size: leadSize, isQuiet: true),
    ]

    /// In reading order.
    var places: [Place] {
        let top = Self.content.y
        switch self {
        case .title:
            return [
                Place(
                    kind: .centredTitle, index: 0, name: "Title", box: SlideBox(x: 80, y: 150, width: 800, height: 110),
                    size: 38, isBold: true),
                Place(
                    kind: .subtitle, index: 1, name: "Subtitle", box: SlideBox(x: 80, y: 270, width: 800, height: 60),
                    size: 20,
                    isQuiet: true),
                Place(
                    kind: .content, index: 14, name: "Text", box: SlideBox(x: 80, y: 400, width: 800, height: 90),
                    size: 13,
                    isQuiet: true),
            ]
        case .text:
            return Self.heads + [
                Place(kind: .content, index: 14, name: "Text", box: Self.content, size: Self.textSize, hasBullets: true)
            ]
        case .picture:
            let size = PlateSize.large
            return Self.heads + [
                picture(15, SlideBox(x: 42, y: top, width: size.width, height: size.height)),
                Place(
                    kind: .content, index: 14, name: "Text", box: SlideBox(x: 618, y: top, width: 300, height: 370),
                    size: Self.besideSize, hasBullets: true),
            ]
        case .widePicture: return Self.heads + [picture(15, Self.content)]
        case .twoPictures:
            let size = PlateSize.half
            return Self.heads
                + (0..<2).flatMap { place in
                    pictureWithCaption(
                        place, SlideBox(x: 42 + Double(place) * 446, y: top, width: size.width, height: size.height), 30
                    )
                } + [beneath(y: top + size.height + 34)]
        case .threePictures:
            let size = PlateSize.third
            return Self.heads
                + (0..<3).flatMap { place in
                    pictureWithCaption(
                        place, SlideBox(x: 42 + Double(place) * 298, y: top, width: size.width, height: size.height), 46
                    )
                } + [beneath(y: top + size.height + 52)]
        case .threeTexts:
            let size = PlateSize.third
            return Self.heads
                + (0..<3).flatMap { place in
                    pictureWithCaption(
                        place, SlideBox(x: 42 + Double(place) * 298, y: top, width: size.width, height: size.height),
                        144)
                }
        case .table: return Self.heads + [Place(kind: .table, index: 21, name: "Table", box: Self.content)]
        }
    }

    private func picture(_ index: Int, _ box: SlideBox) -> Place {
        Place(kind: .picture, index: index, name: "Picture", box: box, size: 14)
    }

    private func pictureWithCaption(_ place: Int, _ box: SlideBox, _ high: Double) -> [Place] {
        [
            picture(15 + 2 * place, box),
            Place(
                kind: .body, index: 16 + 2 * place, name: "Caption",
                box: SlideBox(x: box.x, y: box.y + box.height + 3, width: box.width, height: high),
                size: Self.captionSize,
                isCentred: self != .threeTexts),
        ]
    }

    private func beneath(y: Double) -> Place {
        Place(
            kind: .content, index: 14, name: "Text",
            box: SlideBox(x: 42, y: y, width: 876, height: Self.content.y + Self.content.height - y + 4),
            size: Self.beneathSize, hasBullets: true)
    }

}
