/// A question as the API describes it.
struct APIQuestion {
    var number: Int?
    /// In each language, the first one being what the question is called.
    var titles: [String] = []
    var type: String?
    var alternatives = APIAlternatives()
}
