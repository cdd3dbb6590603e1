import CFileCalls
import SystemCalls

/// Who may read a new result: those who could read the file that it replaces and nobody else; where it replaces none, those
/// whom the user's mask and the folder's own list of rights let.
struct FileRights {
    let mask: mode_t

    private static let own = "system.posix_acl_access"
    private static let inherited = "system.posix_acl_default"

    /// - Parameters:
    ///   - file: the new file, which nobody but its owner can reach yet.
    ///   - folder: where it is going to lie, or the nearest folder above that is there already.
    func set(_ file: Int32, at path: String, replacing before: (name: String, status: stat)?, in folder: FolderHandle)
        throws(FileFault)
    {
        if let before {
            try follow(before.status, Self.list(Self.own, of: before.name, in: folder), file, path)
        } else {
            try inherit(from: folder, file, path)
        }
    }

    private func follow(_ before: stat, _ list: [UInt8]?, _ file: Int32, _ path: String) throws(FileFault) {
        var mode = before.st_mode & 0o777
        // Only root may give it to somebody else; the group can be any that the user is in.
        let isOwn = geteuid() == 0 ? fchown(file, before.st_uid, before.st_gid) : fchown(file, uid_t.max, before.st_gid)
        if isOwn != 0, try Self.status(file, path).st_gid != before.st_gid { mode &= Self.withoutGroup(mode) }
        // The group's part of the mode is the bound of the list where there is one, and no right of the group.
        if !Self.put(list, file) { mode &= 0o700 }
        if fchmod(file, mode) != 0, errno != ENOTSUP { throw FileFault(path) }
    }

    /// Somebody of the group that is lost must not read as one of the others.
    private static func withoutGroup(_ mode: mode_t) -> mode_t {
        mode & 0o7 & ~(mode >> 3 & 0o7) == 0 ? ~0o070 : ~0o077
    }

    private func inherit(from folder: FolderHandle, _ file: Int32, _ path: String) throws(FileFault) {
        var mode = 0o666 & ~mask
        let above = try folder.status()
        let group = above.st_mode & S_ISGID != 0 ? above.st_gid : getegid()
        if try Self.status(file, path).st_gid != group, fchown(file, uid_t.max, group) != 0 { mode &= ~0o070 }
        let list = Self.list(Self.inherited, of: ".", in: folder).map(Self.forFile)
        if let list {
            // The mask of the user does not count beside such a list (acl(5)).
            if !Self.put(list, file), fchmod(file, 0o600) != 0, errno != ENOTSUP { throw FileFault(path) }
            return
        }
        if !Self.put(nil, file) { mode &= 0o700 }
        if fchmod(file, mode) != 0, errno != ENOTSUP { throw FileFault(path) }
    }

    private static func status(_ file: Int32, _ path: String) throws(FileFault) -> stat {
        var found = stat()
        guard fstat(file, &found) == 0 else { throw FileFault(path) }
        return found
    }

    // MARK: Lists of rights

    private static func list(_ kind: String, of name: String, in folder: FolderHandle) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = brobygger_rights(folder.lasting + "/" + name, kind, &bytes, bytes.count)
        return count > 0 ? Array(bytes[..<count]) : nil
    }

    /// - Returns: whether the file has that list now, and no other.
    private static func put(_ list: [UInt8]?, _ file: Int32) -> Bool {
        if let list { return brobygger_set_rights(file, own, list, list.count) == 0 }
        return brobygger_remove_rights(file, own) == 0 || errno == ENODATA || errno == ENOTSUP
    }

    /// A folder's list as the kernel gives it to a file that is made with mode 666: its owner, its bound (or its group, where
    /// there is no bound) and the others lose the right to run it. linux/posix_acl_xattr.h: a version, then entries of a
    /// tag, the rights and an id.
    private static func forFile(_ list: [UInt8]) -> [UInt8] {
        var list = list
        let entries = stride(from: 4, to: list.count - 7, by: 8)
        let hasBound = entries.contains { list[$0] == 0x10 }
        for entry in entries {
            let isBounded = list[entry] == 0x01 || list[entry] == 0x20 || list[entry] == (hasBound ? 0x10 : 0x04)
            if isBounded { list[entry + 2] &= 0o6 }
        }
        return list
    }
}
