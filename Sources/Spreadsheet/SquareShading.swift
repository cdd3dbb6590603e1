/// How a square table is shaded in which rows and columns are the same things: the first column repeats the headers.
package struct SquareShading: Hashable, Sendable {
    /// A whole number at least this large has this look.
    package struct Shade: Hashable, Sendable {
        package var least: Int
        /// `0xRRGGBB`
        package var fill: Int
        package var text: Int

        package init(least: Int, fill: Int, text: Int) {
            self.least = least
            self.fill = fill
            self.text = text
        }
    }

    /// From the largest numbers down.
    package var shades: [Shade]

    package init(_ shades: [Shade]) { self.shades = shades }

    /// Of the thing itself in its own row and column, which nobody was asked about.
    static let own = 0x8C8C8C
    /// Missing: hatched, or between the two colours where a program knows no hatching.
    static let hatch = (line: 0xA6A6A6, ground: 0xF2F2F2)
    static let zero = (fill: 0xFFFFFF, text: 0x6E6E6E)
}
