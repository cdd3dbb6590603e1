import Findings
import Pictures
import Telling

/// A document as a note for Word: A4, headings that make a contents list, captions and references that Word numbers anew, a
/// header, and page numbers.
struct NoteFile {
    let document: Document
    /// By network.
    let books: [PictureBook]
    let plates: Plates
    /// Whose styles it has; nil for the program's own.
    var template: NoteTemplate?
    private var language: Language { document.language }

    private static let spaces: KeyValuePairs<String, String?> = [
        "xmlns:w": NoteStyles.space,
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    ]
    private static let word = "officedocument.wordprocessingml."

    /// - Throws: what drawing throws.
    func bytes(program: String) throws -> [UInt8] {
        var file = OfficeFile()
        file.relate("", to: "word/document.xml", "officeDocument")
        file.addProperties(
            title: document.title, subject: document.kicker, language: language.officeName, program: program)
        var body = NoteBody(
            language: language, books: books, plates: plates, numbers: NotePictures(document, books).numbers)
        let content = try body.markup(of: document, &file).map { template?.styled($0) ?? $0 }
        for (name, kind, root) in [
            ("styles", "styles", template?.styles(language) ?? NoteStyles.part(language)),
            (
                "numbering", "numbering",
                template?.numbering(lists: body.numberedLists) ?? NoteStyles.numbering(lists: body.numberedLists)
            ),
            ("settings", "settings", settings), ("fontTable", "fontTable", NoteStyles.fontTable),
            ("header1", "header", template?.styled(header) ?? header),
            ("footer1", "footer", template?.styled(footer) ?? footer),
        ] {
            let type = name.hasSuffix("1") ? String(name.dropLast()) : name
            file.add("word/\(name).xml", kind: Self.word + kind, root)
            file.relate("word/document.xml", to: "word/\(name).xml", type)
        }
        if template?.addTheme(to: &file, for: "word/document.xml") != true {
            file.add("word/theme/theme1.xml", kind: "officedocument.theme", Theme.part("Brobygger"))
            file.relate("word/document.xml", to: "word/theme/theme1.xml", "theme")
        }
        let ends = section(
            header: file.relate("word/document.xml", to: "word/header1.xml", "header"),
            footer: file.relate("word/document.xml", to: "word/footer1.xml", "footer"))
        file.add(
            "word/document.xml", kind: Self.word + "document.main",
            .element("w:document", Self.spaces, .element("w:body", [:], content + [ends])))
        return file.bytes()
    }

    /// A4 with two centimetres around.
    private func section(header: String, footer: String) -> Markup {
        .element(
            "w:sectPr", [:],
            [
                .element("w:headerReference", ["w:type": "default", "r:id": header]),
                .element("w:footerReference", ["w:type": "default", "r:id": footer]),
                .element("w:pgSz", ["w:w": "11906", "w:h": "16838"]),
                .element(
                    "w:pgMar",
                    [
                        "w:top": "1304", "w:right": "1134", "w:bottom": "1247", "w:left": "1134", "w:header": "624",
                        "w:footer": "567", "w:gutter": "0",
                    ]),
            ])
    }

    private var settings: Markup {
        .element(
            "w:settings", ["xmlns:w": NoteStyles.space],
            [
                .element("w:zoom", ["w:percent": "100"]), .element("w:defaultTabStop", ["w:val": "709"]),
                .element("w:characterSpacingControl", ["w:val": "doNotCompress"]),
                .element(
                    "w:compat", [:],
                    .element(
                        "w:compatSetting",
                        [
                            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
                            "w:val": "15",
                        ])), .element("w:themeFontLang", ["w:val": language.officeName]),
                .element("w:decimalSymbol", ["w:val": language == .en ? "." : ","]),
                .element("w:listSeparator", ["w:val": language == .en ? "," : ";"]),
            ])
    }

    private var header: Markup {
        .element(
            "w:hdr", Self.spaces,
            NoteText.paragraph("Header", document.title + " – " + document.kicker))
    }

    private var footer: Markup {
        let stop = Markup.element(
            "w:tabs", [:], .element("w:tab", ["w:val": "right", "w:pos": "9638"]))
        return .element(
            "w:ftr", Self.spaces,
            [
                NoteText.paragraph("Footer", document.footer),
                NoteText.paragraph(
                    "Footer",
                    [
                        NoteText.tab(), NoteText.run(language.say("page.office.page") + " "),
                        NoteText.field("PAGE", "1"), NoteText.run(" " + language.say("page.office.of-pages") + " "),
                        NoteText.field("NUMPAGES", "1"),
                    ], [stop]),
            ])
    }
}
