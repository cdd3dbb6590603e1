/// Numbers inside sentences, the way the language writes them. Made by hand: the machine's own language must not matter.
package enum NumberText {
    /// `0.834` is `83 %`, in English `83%`. Nothing is rounded to certainty: `under 1 %` is not nothing, `over 99 %` not all.
    package static func percent(_ share: Double, _ language: Language) -> String {
        let whole = Int((share * 100).rounded())
        let sign = language == .en ? "%" : " %"
        if whole == 0, share > 0 { return "under 1\(sign)" }
        if whole == 100, share < 1 { return "over 99\(sign)" }
        return "\(whole)\(sign)"
    }

    /// The same where no language is chosen yet; `–` for what nobody knows.
    package static func percent(_ share: Double?) -> Text {
        share.map { share in Text { percent(share, $0) } } ?? .plain("–")
    }

    /// With two decimals: `1,50`, in English `1.50`.
    package static func decimal(_ number: Double, _ language: Language) -> String {
        let hundredths = Int((abs(number) * 100).rounded())
        let rest = hundredths % 100
        let sign = number < 0 && hundredths > 0 ? "−" : ""
        let point = language == .en ? "." : ","
        return "\(sign)\(hundredths / 100)\(point)\(rest < 10 ? "0" : "")\(rest)"
    }

    package static func decimal(_ number: Double?) -> Text {
        number.map { number in Text { decimal(number, $0) } } ?? .plain("–")
    }
}

extension Text {
    /// A text whose parts depend on the language.
    package init(_ make: (Language) -> String) {
        self.init(nb: make(.nb), nn: make(.nn), en: make(.en))
    }
}
