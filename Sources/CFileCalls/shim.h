// What systems can do with files besides what all of them can: each call once for Linux and once for Darwin, here and
// nowhere else. Linux's C library shows some of them only to those who define _GNU_SOURCE, which would change what every
// other header declares; they are called by their numbers. Darwin's have been written by its manual pages and not been tried.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/stat.h>
#include <sys/syscall.h>
#endif

// MARK: Names

#ifndef RENAME_NOREPLACE
#define RENAME_NOREPLACE (1 << 0)
#endif

/// Gives a file another name in another folder, which must be free there. 0, or -1 with errno set (EEXIST where it is not;
/// EINVAL or ENOSYS where the system cannot do it).
static inline int brobygger_move_to_free_name(int folder, const char *name, int other, const char *as) {
#ifdef __linux__
    return (int)syscall(SYS_renameat2, folder, name, other, as, RENAME_NOREPLACE);
#else
    int outcome = renameatx_np(folder, name, other, as, RENAME_EXCL);
    if (outcome != 0 && errno == ENOTSUP) errno = ENOSYS;
    return outcome;
#endif
}

// MARK: What the system knows of a name besides its stat

#ifndef STATX_ATTR_MOUNT_ROOT
#define STATX_ATTR_MOUNT_ROOT 0x2000
#endif

/// Marks of a name, for the two functions below; 0 where the system knows of none. An empty name is the folder.
static inline unsigned long long brobygger_attributes(int folder, const char *name) {
#ifdef __linux__
    struct statx found;
    int flags = AT_SYMLINK_NOFOLLOW | 0x1000 /* AT_EMPTY_PATH */;
    if (syscall(SYS_statx, folder, name, flags, STATX_TYPE, &found) != 0) return 0;
    return found.stx_attributes & found.stx_attributes_mask;
#else
    struct stat found;
    int outcome = *name ? fstatat(folder, name, &found, AT_SYMLINK_NOFOLLOW) : fstat(folder, &found);
    return outcome == 0 ? found.st_flags : 0;
#endif
}

/// On Darwin another disk is told by its number alone: no folder is mounted there a second time.
static inline int brobygger_is_mount(unsigned long long attributes) {
#ifdef __linux__
    return (attributes & STATX_ATTR_MOUNT_ROOT) != 0;
#else
    (void)attributes;
    return 0;
#endif
}

/// Neither changed nor taken away by anybody, or only written to at its end.
static inline int brobygger_is_locked(unsigned long long attributes) {
#ifdef __linux__
    return (attributes & (STATX_ATTR_IMMUTABLE | STATX_ATTR_APPEND)) != 0;
#else
    return (attributes & (UF_IMMUTABLE | UF_APPEND | SF_IMMUTABLE | SF_APPEND)) != 0;
#endif
}

// MARK: Lists of rights, as Linux keeps them: attributes of a file. Darwin's are not read, and none is written.

/// - Returns: how many bytes it has; -1 with errno set.
static inline long brobygger_rights(const char *path, const char *kind, void *bytes, size_t most) {
#ifdef __linux__
    return (long)lgetxattr(path, kind, bytes, most);
#else
    (void)path, (void)kind, (void)bytes, (void)most;
    errno = ENOTSUP;
    return -1;
#endif
}

static inline int brobygger_set_rights(int file, const char *kind, const void *bytes, size_t count) {
#ifdef __linux__
    return fsetxattr(file, kind, bytes, count, 0);
#else
    (void)file, (void)kind, (void)bytes, (void)count;
    errno = ENOTSUP;
    return -1;
#endif
}

static inline int brobygger_remove_rights(int file, const char *kind) {
#ifdef __linux__
    return fremovexattr(file, kind);
#else
    (void)file, (void)kind;
    errno = ENOTSUP;
    return -1;
#endif
}

// MARK: Bytes

#ifndef SYNC_FILE_RANGE_WRITE
#define SYNC_FILE_RANGE_WRITE 2
#endif

/// Begins to write the file's bytes to the disk and waits for none.
static inline void brobygger_begin_flush(int file) {
#ifdef __linux__
    syscall(SYS_sync_file_range, file, 0L, 0L, SYNC_FILE_RANGE_WRITE);
#else
    (void)file;
#endif
}

/// A file that no program started later is given, and that is gone with the last who has it open: in memory, so that no disk has
/// its bytes. Darwin has none that can be opened by a path; there it lies in the user's own temporary folder, readable by
/// nobody else. -1 with errno set.
static inline int brobygger_memory_file(void) {
#ifdef __linux__
    return (int)syscall(SYS_memfd_create, "part", 1u /* MFD_CLOEXEC */);
#else
    char name[1024];
    size_t length = confstr(_CS_DARWIN_USER_TEMP_DIR, name, sizeof name - 32);
    if (length == 0 || length > sizeof name - 32) {
        errno = ENAMETOOLONG;
        return -1;
    }
    strcat(name, "brobygger.XXXXXX");
    return mkostemp(name, O_CLOEXEC);
#endif
}

/// Where it is opened once more. False where that is not known.
static inline int brobygger_memory_path(int file, char path[1024]) {
#ifdef __linux__
    return snprintf(path, 1024, "/proc/self/fd/%d", file) > 0;
#else
    return fcntl(file, F_GETPATH, path) == 0;
#endif
}

static inline void brobygger_close_memory_file(int file) {
#ifndef __linux__
    char path[1024];
    if (fcntl(file, F_GETPATH, path) == 0) unlink(path);
#endif
    close(file);
}

// MARK: Signals

/// Whether whoever started the program has told it to ignore the signal.
static inline int brobygger_is_ignored(int number) {
    struct sigaction action;
    return sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}
