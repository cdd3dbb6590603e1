/// Columns that tell about a respondent's machine and are never read into the model.
enum PrivateColumns {
    static func contains(_ name: String) -> Bool {
        // Most headings are questions, and too long.
        guard name.utf8.count <= longest || name.utf8.first == UInt8(ascii: "p") || name.utf8.first == UInt8(ascii: "P")
        else {
            return false
        }
        let folded = name.lowercased()
        return names.contains(folded) || folded.hasPrefix("participant_")
    }

    private static let longest = names.reduce(0) { max($0, $1.utf8.count) }

    private static let names: Set<String> = [
        "ip_addr", "browser", "referer", "session_id", "ext_host", "device_type",
        "ip", "ip-adresse", "ip address", "ip-address", "ip-adress", "ip-osoite", "ipadresse", "user agent",
        "nettleser", "webbläsare", "selain",
        "ipaddress", "ipaddr", "ip_address", "refurl", "referrer url", "locationlatitude", "locationlongitude",
        "location latitude", "location longitude",
    ]
}
