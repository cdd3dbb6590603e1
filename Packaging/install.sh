#!/usr/bin/env bash
# Puts what Brobygger consists of in its places, and writes down what it put where, so that uninstall.sh takes away that and
# nothing else: PROGRAM MANUAL-FOLDER, below $DESTDIR$PREFIX.
set -euo pipefail
program=$1
manual=$2
cd "$(dirname "$0")/.."
root=${DESTDIR:-}${PREFIX:?}
list=share/brobygger/installed
zsh=${ZSH_COMPLETIONS:-share/zsh/site-functions}

# An earlier one goes first: what this release no longer has should not stay behind.
Packaging/uninstall.sh

files=() folders=()

# FOLDER, below the root: with those above it, as far as they are missing
folder() {
    local above
    above=$(dirname "$1")
    [ -d "$root/$1" ] && return
    [ "$above" = . ] || folder "$above"
    install -d -m 755 "$root/$1"
    folders+=("$1")
}

# MODE FILE PLACE
place() {
    folder "$(dirname "$3")"
    install -m "$1" "$2" "$root/$3"
    files+=("$3")
}

# COMMAND PLACE: what the program prints, without a first line that would have it be a program of its own
printed() {
    folder "$(dirname "$2")"
    # shellcheck disable=SC2086
    LC_ALL=C "$program" $1 | sed '1{/^#!/d;}' > "$root/$2"
    chmod 644 "$root/$2"
    files+=("$2")
}

install -d "$root"
place 755 "$program" bin/brobygger
for page in "$manual"/*.1; do place 644 "$page" "share/man/man1/$(basename "$page")"; done
printed "--generate-completion-script bash" share/bash-completion/completions/brobygger
printed "--generate-completion-script zsh" "$zsh/_brobygger"
printed "--generate-completion-script fish" share/fish/vendor_completions.d/brobygger.fish
# The mapping names its schema as ../mapping.schema.json.
for schema in mapping comments; do place 644 "Mappings/$schema.schema.json" "share/brobygger/$schema.schema.json"; done
while IFS= read -r file; do
    place 644 "Mappings/$file" "share/brobygger/$file"
done < <(cd Mappings && find boligsosial -type f ! -name '*.py' ! -name '.*' | LC_ALL=C sort)
# In the folders that their links to each other lead to
for text in README.md SECURITY.md CONTRIBUTING.md CHANGELOG.md Mappings/README.md Exports/README.md docs/*.md; do
    place 644 "$text" "share/doc/brobygger/$text"
done
place 644 Packaging/copyright share/doc/brobygger/copyright
place 644 LICENSE share/doc/brobygger/LICENSE

[ -n "${NO_LIST:-}" ] && exit
folder "$(dirname "$list")"
{
    for file in "${files[@]}" "$list"; do echo "file $file"; done
    for ((at = ${#folders[@]} - 1; at >= 0; at--)); do echo "folder ${folders[at]}"; done
} > "$root/$list"
echo "Installed below $root; make uninstall takes it away again."
