// What Linux can do with files besides. The C library shows these calls only to those who define _GNU_SOURCE, which would
// change what every other header declares.
#include <fcntl.h>
#include <linux/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#ifndef RENAME_NOREPLACE
#define RENAME_NOREPLACE (1 << 0)
#endif
#ifndef STATX_ATTR_MOUNT_ROOT
#define STATX_ATTR_MOUNT_ROOT 0x2000
#endif

/// Gives a file another name in another folder, which must be free there. 0, or -1 with errno set (EEXIST where it is not;
/// EINVAL or ENOSYS where the system cannot do it).
static inline int brobygger_move_to_free_name(int folder, const char *name, int other, const char *as) {
    return (int)syscall(SYS_renameat2, folder, name, other, as, RENAME_NOREPLACE);
}

/// What the system knows of a name besides its `stat` (STATX_ATTR_…); 0 where it knows nothing. An empty name is the folder.
static inline unsigned long long brobygger_attributes(int folder, const char *name) {
    struct statx found;
    int flags = AT_SYMLINK_NOFOLLOW | 0x1000 /* AT_EMPTY_PATH */;
    if (syscall(SYS_statx, folder, name, flags, STATX_TYPE, &found) != 0) return 0;
    return found.stx_attributes & found.stx_attributes_mask;
}

static inline int brobygger_is_mount(unsigned long long attributes) { return (attributes & STATX_ATTR_MOUNT_ROOT) != 0; }

/// Neither changed nor taken away by anybody, or only written to at its end.
static inline int brobygger_is_locked(unsigned long long attributes) {
    return (attributes & (STATX_ATTR_IMMUTABLE | STATX_ATTR_APPEND)) != 0;
}

#ifndef SYNC_FILE_RANGE_WRITE
#define SYNC_FILE_RANGE_WRITE 2
#endif

/// Begins to write the file's bytes to the disk and waits for none.
static inline void brobygger_begin_flush(int file) {
    syscall(SYS_sync_file_range, file, 0L, 0L, SYNC_FILE_RANGE_WRITE);
}
