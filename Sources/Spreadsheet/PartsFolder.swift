import SystemCalls

/// Where libxlsxwriter keeps the parts of a workbook before they are packed: about seventy files, readable by the user
/// alone, that lose their names as soon as they are made.
enum PartsFolder {
    /// Memory that looks like a folder, where there is plenty of it; else the folder of the workbook, where its results
    /// are kept anyway, not one that everybody shares.
    ///
    /// A disk pays for every file that comes and goes: on ext4 without a journal a fifth of a run of many small networks.
    static func path(for workbook: String) -> String {
        hasRoom(memory) ? memory : workbook.lastIndex(of: "/").map { String(workbook[..<$0]) } ?? "."
    }

    /// Linux has this place for it (shm_overview(7)).
    private static let memory = "/dev/shm"
    /// The parts of a workbook of 1,000 persons are 2 MB, and its pictures 12 at most: far more than is needed, so that others
    /// who want room meanwhile get it too. A container may have much less.
    private static let plenty: UInt = 1 << 29

    private static func hasRoom(_ folder: String) -> Bool {
        var status = statvfs()
        return statvfs(folder, &status) == 0 && status.f_bavail * status.f_frsize >= plenty
            && access(folder, W_OK | X_OK) == 0
    }
}
