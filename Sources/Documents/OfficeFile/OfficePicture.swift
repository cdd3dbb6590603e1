import Pictures

/// A picture among the parts of an office file: PNG for everybody, with the SVG for programs that show it.
struct OfficePicture {
    /// In the part that shows it.
    let png: String
    let svg: String

    /// - Parameters:
    ///   - folder: `word/media/`.
    ///   - name: unique among the pictures; one that is there already is pointed at again.
    init(_ plate: Plate, named name: String, in folder: String, shownBy part: String, _ file: inout OfficeFile) {
        for (ending, bytes) in [(".png", plate.png), (".svg", plate.svg)] where !file.has(folder + name + ending) {
            file.add(folder + name + ending, bytes)
        }
        png = file.relate(part, to: folder + name + ".png", "image")
        svg = file.relate(part, to: folder + name + ".svg", "image")
    }

    private static let office = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"

    /// What is filled with it.
    /// - Parameter element: `pic:blipFill`.
    func fill(_ element: String) -> Markup {
        .element(
            element, [:],
            [
                .element(
                    "a:blip", ["r:embed": png],
                    .element(
                        "a:extLst", [:],
                        .element(
                            "a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"],
                            .element("asvg:svgBlip", ["xmlns:asvg": Self.office, "r:embed": svg])))),
                .element("a:stretch", [:], .element("a:fillRect")),
            ])
    }
}
