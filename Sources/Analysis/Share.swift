/// A part of a whole, from 0 to 1; nil where there is no whole to be a part of.
func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
}
