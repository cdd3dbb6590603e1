import CRelease

/// Which release this is, and what it was built from.
enum Release {
    /// What results name: the same for everybody who has the release.
    static let version = BROBYGGER_VERSION

    /// What `--version` says: the commit too, where it was built from one.
    static var inFull: String {
        let commit = String(cString: brobygger_commit())
        return commit.isEmpty ? version : "\(version) (\(commit))"
    }
}
