#!/usr/bin/env bash
# Installs a built program below a folder of its own, twice, and takes it away: everything is in its place and works from
# there, and what was there before is there afterwards, byte for byte, and nothing else. PROGRAM
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")/../.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
fail() { echo "✘ installing: $1" >&2 && exit 1; }

mkdir -p "$place/manual" "$place/root/usr/share/man/man1" "$place/root/usr/share/empty"
echo '.Dd' > "$place/manual/brobygger.1"
echo '.Dd' > "$place/manual/brobygger-run.1"
echo 'another' > "$place/root/usr/share/man/man1/another.1"
tree() { (cd "$place/root" && find . -printf '%p %y %m\n' | LC_ALL=C sort); }
tree > "$place/before"

export DESTDIR=$place/root PREFIX=/usr
for _ in 1 2; do Packaging/install.sh "$program" "$place/manual" > "$place/said"; done
grep -q "$place/root/usr" "$place/said" || fail "nobody was told where"
cd "$place/root/usr"
for file in bin/brobygger share/man/man1/brobygger-run.1 share/brobygger/mapping.schema.json share/brobygger/comments.schema.json \
    share/brobygger/boligsosial/fjordheim/svar.xml share/doc/brobygger/copyright share/doc/brobygger/docs/install.nb.md; do
    [ -s "$file" ] || fail "$file is missing"
done
bash -n share/bash-completion/completions/brobygger || fail "bash cannot read the completions"
head -n 1 share/zsh/site-functions/_brobygger | grep -q '^#compdef brobygger' || fail "zsh would not find the completions"
grep -q '^complete .*brobygger' share/fish/vendor_completions.d/brobygger.fish || fail "fish would not find the completions"
schema=$(sed -n 's/^# yaml-language-server: \$schema=//p' share/brobygger/boligsosial/study.yaml)
[ -f "share/brobygger/boligsosial/$schema" ] || fail "the demo's mapping does not find its schema"
bin/brobygger check --quiet share/brobygger/boligsosial/study.yaml || fail "the demo cannot be checked where it was put"
[ "$(find . -perm -o+w ! -type l | wc -l)" = 0 ] || fail "somebody else may write there"

cd "$OLDPWD"
# A file that came into a folder of ours later is not ours.
touch "$place/root/usr/share/brobygger/mine"
Packaging/uninstall.sh
[ -f "$place/root/usr/share/brobygger/mine" ] || fail "uninstalling took what it had not put there"
rm -r "$place/root/usr/share/brobygger"
tree | diff "$place/before" - || fail "uninstalling left something, or took something"
echo "✔ installed, used and taken away again"
