/// Paragraphs, runs and fields of a note.
enum NoteText {
    static func run(_ text: String, style: String? = nil, isBold: Bool = false) -> Markup {
        let look: [Markup] =
            (style.map { [.element("w:rStyle", ["w:val": $0])] } ?? []) + (isBold ? [.element("w:b")] : [])
        return .element(
            "w:r", [:],
            (look.isEmpty ? [] : [.element("w:rPr", [:], look)])
                + [.element("w:t", ["xml:space": "preserve"], .text(text))])
    }

    static func paragraph(_ style: String, _ runs: [Markup], _ more: [Markup] = []) -> Markup {
        .element("w:p", [:], [.element("w:pPr", [:], [.element("w:pStyle", ["w:val": style])] + more)] + runs)
    }

    static func paragraph(_ style: String, _ text: String) -> Markup { paragraph(style, [run(text)]) }

    /// What Word computes anew, with what it would say now.
    static func field(_ instruction: String, _ result: String) -> Markup {
        .element("w:fldSimple", ["w:instr": " \(instruction) "], run(result))
    }

    static func tab() -> Markup { .element("w:r", [:], .element("w:tab")) }

    static func bookmark(_ name: String, id: Int, _ runs: [Markup]) -> [Markup] {
        [.element("w:bookmarkStart", ["w:id": String(id), "w:name": name])] + runs
            + [.element("w:bookmarkEnd", ["w:id": String(id)])]
    }

    /// The beginning, the middle or the end of a field that spans paragraphs.
    static func fieldMark(_ kind: String) -> Markup {
        .element("w:r", [:], .element("w:fldChar", ["w:fldCharType": kind]))
    }

    static func instruction(_ text: String) -> Markup {
        .element("w:r", [:], .element("w:instrText", ["xml:space": "preserve"], .text(" \(text) ")))
    }
}
