// swift-format-ignore-file
let generalNN: StaticString = #"""
and = og
quoted = «{value}»

# More places of the same kind
and-more = … og {n} til

# How bad a finding is
severity.error = feil
severity.warning = åtvaring
severity.note = merknad

# Why the operating system refused something
system-reason.no-access = ingen tilgang
system-reason.not-permitted = ikkje tillate
system-reason.does-not-exist = finst ikkje
system-reason.disk-full = disken er full
system-reason.quota-used-up = disk-kvoten er brukt opp
system-reason.file-too-large = fila vart for stor
system-reason.read-only = disken kan berre lesast
system-reason.disk-error = disken svarer med ein feil
system-reason.name-too-long = namnet er for langt
system-reason.too-many-open-files = for mange opne filer (`ulimit -n`)
system-reason.too-many-on-machine = for mange opne filer på maskina
system-reason.too-little-memory = for lite minne
system-reason.folder = det er ei mappe
system-reason.not-all-folders = ein del av stien er ikkje ei mappe
system-reason.link = det er ei lenkje
system-reason.exists-already = finst frå før
system-reason.in-use = er i bruk
system-reason.unknown = ukjend årsak
system-reason.number = systemfeil {code}
"""#
