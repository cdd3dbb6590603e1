import Glibc

/// Why the operating system refused something, in the reader's language; its own texts are English wherever it runs.
package enum SystemReason {
    /// - Parameter code: a number of `errno.h`; 0 where a library has none to give.
    package static func text(_ code: Int32, _ language: Language) -> String {
        if let known = words[code] { return known[language] }
        return language.pick(
            nb: code == 0 ? "ukjent årsak" : "systemfeil \(code)",
            nn: code == 0 ? "ukjend årsak" : "systemfeil \(code)",
            en: code == 0 ? "for an unknown reason" : "system error \(code)")
    }

    private static let words: [Int32: Text] = [
        EACCES: Text(nb: "ingen tilgang", nn: "ingen tilgang", en: "no access"),
        EPERM: Text(nb: "ikke tillatt", nn: "ikkje tillate", en: "not permitted"),
        ENOENT: Text(nb: "finnes ikke", nn: "finst ikkje", en: "does not exist"),
        ENOSPC: Text(nb: "disken er full", nn: "disken er full", en: "the disk is full"),
        EDQUOT: Text(nb: "disk-kvoten er brukt opp", nn: "disk-kvoten er brukt opp", en: "the disk quota is used up"),
        EFBIG: Text(nb: "filen ble for stor", nn: "fila vart for stor", en: "the file grew too large"),
        EROFS: Text(nb: "disken kan bare leses", nn: "disken kan berre lesast", en: "the disk can only be read"),
        EIO: Text(
            nb: "disken svarer med en feil", nn: "disken svarer med ein feil", en: "the disk answers with an error"),
        ENAMETOOLONG: Text(nb: "navnet er for langt", nn: "namnet er for langt", en: "the name is too long"),
        EMFILE: Text(
            nb: "for mange åpne filer (`ulimit -n`)", nn: "for mange opne filer (`ulimit -n`)",
            en: "too many open files (`ulimit -n`)"),
        ENFILE: Text(
            nb: "for mange åpne filer på maskinen", nn: "for mange opne filer på maskina",
            en: "too many open files on the machine"),
        ENOMEM: Text(nb: "for lite minne", nn: "for lite minne", en: "too little memory"),
        EISDIR: Text(nb: "det er en mappe", nn: "det er ei mappe", en: "it is a folder"),
        ENOTDIR: Text(
            nb: "en del av stien er ikke en mappe", nn: "ein del av stien er ikkje ei mappe",
            en: "a part of the path is no folder"),
        ELOOP: Text(nb: "det er en lenke", nn: "det er ei lenkje", en: "it is a link"),
        EEXIST: Text(nb: "finnes fra før", nn: "finst frå før", en: "exists already"),
        EBUSY: Text(nb: "er i bruk", nn: "er i bruk", en: "is in use"),
    ]
}
