import TextBytes

/// A cell of a large sheet as it stands in the file.
enum BulkCell {
    /// `" s="3"` of a column's cells: what stands between a cell's address and its content.
    struct Looks {
        let text: [UInt8]
        let integer: [UInt8]
        let number: [UInt8]
        let share: [UInt8]
    }

    /// What follows the cell's address.
    static func append(
        _ cell: Cell, _ looks: Looks, to buffer: inout TextBytes, sharing position: (String) -> Int?
    ) {
        switch cell {
        case .empty, .listed: return
        case .text(let text), .link(let text, _): append(text, looks, to: &buffer, sharing: position)
        case .integer(let value):
            if value.magnitude > SheetWriter.largestExact.magnitude {
                append(String(value), looks, to: &buffer, sharing: position)
            } else {
                buffer.append(looks.integer)
                buffer.append("><v>")
                buffer.append(decimal: value)
                buffer.append("</v></c>")
            }
        case .number(let value): append(value, looks.number, to: &buffer)
        case .share(let value): append(value, looks.share, to: &buffer)
        }
    }

    private static func append(_ value: Double, _ look: [UInt8], to buffer: inout TextBytes) {
        buffer.append(look)
        buffer.append("><v>")
        buffer.append(String(value))
        buffer.append("</v></c>")
    }

    private static func append(
        _ text: String, _ looks: Looks, to buffer: inout TextBytes, sharing position: (String) -> Int?
    ) {
        buffer.append(looks.text)
        if let position = position(text) {
            buffer.append(" t=\"s\"><v>")
            buffer.append(decimal: position)
            buffer.append("</v></c>")
        } else {
            appendInline(CellText.prepared(text), to: &buffer)
        }
    }

    private static func appendInline(_ text: String, to buffer: inout TextBytes) {
        buffer.append(" t=\"inlineStr\"><is><t")
        let bytes = text.utf8
        // A reader may drop white space at the ends unless it is told not to.
        let needsSpace = bytes.first.map { $0 <= 0x20 } == true || bytes.last.map { $0 <= 0x20 } == true
        buffer.append(needsSpace ? " xml:space=\"preserve\">" : ">")
        for byte in bytes {
            switch byte {
            case 0x26: buffer.append("&amp;")
            case 0x3C: buffer.append("&lt;")
            case 0x3E: buffer.append("&gt;")
            default: buffer.append(byte)
            }
        }
        buffer.append("</t></is></c>")
    }
}
