/// A chart that the spreadsheet draws from whole columns of the table beside it, so that it stays true when somebody
/// sorts the table. Rows that a filter hides stay in the chart.
package struct SheetChart: Sendable {
    package enum Kind: Sendable {
        /// Standing columns close to each other: a distribution.
        case histogram
        /// Lying bars with their numbers.
        case bars
        /// Lying bars that each add up to 100 %, with a legend.
        case shares
        /// Per category a mark with how far the value could be from it. The first and the last series are the ends of a box,
        /// and a line goes from the lowest to the highest of all series.
        case ranges
    }

    /// What stands at the values of a chart of ranges.
    package enum Mark: Sendable {
        case dot
        case diamond
    }

    package struct Series: Sendable {
        /// Position of the column with the values; its header is the name.
        package var column: Int
        /// `0xRRGGBB`, of the bars and of the numbers on them.
        package var colour: Int
        package var textColour: Int
        package var mark: Mark
        /// In the legend; nil for the column's header.
        package var name: String?

        package init(column: Int, colour: Int, textColour: Int = 0, mark: Mark = .dot, name: String? = nil) {
            self.column = column
            self.colour = colour
            self.textColour = textColour
            self.mark = mark
            self.name = name
        }
    }

    package struct Axis: Sendable {
        package var name: String
        /// The end of the axis; nil where the spreadsheet chooses.
        package var most: Double?
        /// From one mark to the next; of an axis of categories, from one label to the next.
        package var unit: Double?

        package init(_ name: String, most: Double? = nil, unit: Double? = nil) {
            self.name = name
            self.most = most
            self.unit = unit
        }
    }

    package var kind: Kind
    package var title: String
    /// Position of the column that names the bars.
    package var categories: Int
    package var series: [Series]
    package var categoryAxis: Axis
    package var valueAxis: Axis

    package init(
        _ kind: Kind, title: String, categories: Int, series: [Series], categoryAxis: Axis, valueAxis: Axis
    ) {
        self.kind = kind
        self.title = title
        self.categories = categories
        self.series = series
        self.categoryAxis = categoryAxis
        self.valueAxis = valueAxis
    }
}
