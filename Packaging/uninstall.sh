#!/usr/bin/env bash
# Takes away what install.sh has put below $DESTDIR$PREFIX: the files of its list, and the folders that it made, where they
# are empty.
set -euo pipefail
root=${DESTDIR:-}${PREFIX:?}
list=$root/share/brobygger/installed
[ -f "$list" ] || exit 0
# It is on its own list.
lines=$(cat "$list")
while read -r kind path; do
    case "$kind $path" in
        *..*) ;;
        "file "*) rm -f -- "$root/$path" ;;
        "folder "*) rmdir -- "$root/$path" 2>/dev/null || true ;;
    esac
done <<< "$lines"
# The folder itself and those above it, where nothing is in them
(cd "${DESTDIR:-/}" && rmdir -p -- "${PREFIX#/}" 2>/dev/null) || true
