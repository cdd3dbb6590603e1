// swift-format-ignore-file
let generalNB: StaticString = #"""
and = og
quoted = «{value}»

# More places of the same kind
and-more = … og {n} til

# How bad a finding is
severity.error = feil
severity.warning = advarsel
severity.note = merknad

# Why the operating system refused something
system-reason.no-access = ingen tilgang
system-reason.not-permitted = ikke tillatt
system-reason.does-not-exist = finnes ikke
system-reason.disk-full = disken er full
system-reason.quota-used-up = disk-kvoten er brukt opp
system-reason.file-too-large = filen ble for stor
system-reason.read-only = disken kan bare leses
system-reason.disk-error = disken svarer med en feil
system-reason.name-too-long = navnet er for langt
system-reason.too-many-open-files = for mange åpne filer (`ulimit -n`)
system-reason.too-many-on-machine = for mange åpne filer på maskinen
system-reason.too-little-memory = for lite minne
system-reason.folder = det er en mappe
system-reason.not-all-folders = en del av stien er ikke en mappe
system-reason.link = det er en lenke
system-reason.exists-already = finnes fra før
system-reason.in-use = er i bruk
system-reason.unknown = ukjent årsak
system-reason.number = systemfeil {code}
"""#
