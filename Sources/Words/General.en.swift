// swift-format-ignore-file
let generalEN: StaticString = #"""
and = and
quoted = “{value}”

# More places of the same kind
and-more = … and {n} more

# How bad a finding is
severity.error = error
severity.warning = warning
severity.note = note

# Why the operating system refused something
system-reason.no-access = no access
system-reason.not-permitted = not permitted
system-reason.does-not-exist = does not exist
system-reason.disk-full = the disk is full
system-reason.quota-used-up = the disk quota is used up
system-reason.file-too-large = the file grew too large
system-reason.read-only = the disk can only be read
system-reason.disk-error = the disk answers with an error
system-reason.name-too-long = the name is too long
system-reason.too-many-open-files = too many open files (`ulimit -n`)
system-reason.too-many-on-machine = too many open files on the machine
system-reason.too-little-memory = too little memory
system-reason.folder = it is a folder
system-reason.not-all-folders = a part of the path is no folder
system-reason.link = it is a link
system-reason.exists-already = exists already
system-reason.in-use = is in use
system-reason.unknown = for an unknown reason
system-reason.number = system error {code}
"""#
