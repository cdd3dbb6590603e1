#!/usr/bin/env bash
# Builds a package in each release of Debian from its own libraries, installs it where nothing else is, runs the demo study
# there, and holds the figures against the first release's. As root; docs/releasing.md tells what it showed.
#
#   RELEASES  code names, "bookworm trixie" without it
#   ROOTS     the folder of the root folders, .build-releases without it; what is there already is used again
#   BUILT     set: takes the packages that the last time built
#   MIRROR    where Debian is fetched from; this machine's own sources without it
set -euo pipefail
cd "$(dirname "$0")/.."
[ "$(id -u)" = 0 ] || { echo "Root folders are made as root." >&2 && exit 77; }
# What is mounted below goes with this script.
[ -n "${BROBYGGER_OWN_MOUNTS:-}" ] || exec env BROBYGGER_OWN_MOUNTS=1 unshare --mount "$0" "$@"

project=$PWD
releases=${RELEASES:-bookworm trixie}
mkdir -p "${ROOTS:=$project/.build-releases}"
roots=$(realpath "$ROOTS")
mirror=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' | head -n 1)}
toolchain=$(dirname "$(dirname "$(dirname "$(realpath "$(command -v swift)")")")")
# What Swift's compiler needs besides a C++ compiler's libraries
compiler=(make git g++ dpkg-dev lintian libncurses6 libsqlite3-0 libcurl4 libedit2 tzdata python3)
read -ra libraries < <(make -s libraries)

# An index is taken however old it is: only what is in the release matters here.
quietly() { DEBIAN_FRONTEND=noninteractive chroot "$@" > "$roots/log" 2>&1 || { tail -n 20 "$roots/log" >&2 && exit 1; }; }
get() { quietly "$1" apt-get -o Acquire::Check-Valid-Until=false -qq update && quietly "$1" apt-get -qq -y --no-install-recommends install "${@:2}"; }
seconds() { echo "$((($(date +%s%N) - $1) / 100000000))" | sed 's/.$/.&/; s/^\./0./'; }
# Nothing that is installed in it starts a service.
enter() {
    mount --bind /proc "$1/proc"
    mount --bind /dev "$1/dev"
    cp /etc/resolv.conf "$1/etc/resolv.conf"
    printf '#!/bin/sh\nexit 101\n' > "$1/usr/sbin/policy-rc.d"
    chmod 755 "$1/usr/sbin/policy-rc.d"
}
leave() { umount "$1/proc" "$1/dev"; }

# A release with nothing but what every Debian has, in a folder named after it
bare() {
    [ -f "$roots/$1/etc/debian_version" ] && return
    echo "$1: the root folder"
    local script=/usr/share/debootstrap/scripts/$1
    # A release newer than this debootstrap is set up as the newest it knows.
    [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
    debootstrap --variant=minbase --include=ca-certificates "$1" "$roots/$1.part" "$mirror" "$script" > "$roots/log"
    mv "$roots/$1.part" "$roots/$1"
}

# Builds from the sources as a source archive has them, without git, in a copy of the release with compiler and libraries.
build() {
    local root=$roots/$1-build
    [ -d "$root" ] || cp -a --reflink=auto "$roots/$1" "$root"
    enter "$root"
    get "$root" "${compiler[@]}" "${libraries[@]}"
    mkdir -p "$root$toolchain" "$root/build" "$root/src"
    mount --bind "$toolchain" "$root$toolchain"
    find "$root/src" -mindepth 1 -delete
    git ls-files -z --cached --others --exclude-standard | tar --null --files-from=- -c | tar -x -C "$root/src"
    # Packages that are here already need no network there.
    if [ -d .build/checkouts ] && [ ! -d "$root/build/checkouts" ]; then
        cp -a .build/checkouts .build/repositories .build/workspace-state.json "$root/build/"
    fi
    local begun
    begun=$(date +%s%N)
    quietly "$root" env PATH="$toolchain/usr/bin:/usr/sbin:/usr/bin:/sbin:/bin" HOME=/root LANG=C.UTF-8 \
        make -C /src deb SCRATCH=/build COMMIT="$(git describe --always --dirty --abbrev=8 --exclude='*' 2>/dev/null)"
    grep -E '^[EW]: brobygger|error:' "$roots/log" || true
    echo "$1: built in $(seconds "$begun") s"
    umount "$root$toolchain"
    leave "$root"
    cp "$root"/build/deb/*.deb "$roots/"
}

# Installs in a fresh copy and takes the time from nothing to the first result; then takes the package away again.
install_and_run() {
    local root=$roots/$1-try package begun
    rm -rf "$root"
    cp -a --reflink=auto "$roots/$1" "$root"
    package=$(cd "$roots/$1-build/build/deb" && ls -t ./*.deb | head -n 1)
    cp "$roots/$1-build/build/deb/$package" "$root/tmp/"
    enter "$root"
    # Nobody in particular, who has a folder of his own
    chroot "$root" useradd --create-home reader
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var \) -prune -o -print | sort > "$roots/before")
    begun=$(date +%s%N)
    get "$root" "/tmp/$package"
    echo "$1: installed in $(seconds "$begun") s"
    chroot "$root" su reader -c 'cd && brobygger --version && brobygger run /usr/share/brobygger/boligsosial/study.yaml --output results' \
        > "$roots/$1.log" 2>&1 || { cat "$roots/$1.log" >&2 && exit 1; }
    echo "$1: $(head -n 1 "$roots/$1.log"), first results $(seconds "$begun") s after nothing was there"
    # What the tutorial says, as the reader
    cp Tests/Tutorial/follow.sh docs/tutorial.nb.md docs/tutorial.en.md "$root/tmp/"
    for language in nb en; do
        chroot "$root" su reader -c "cd && LC_ALL=$([ $language = nb ] && echo nb_NO || echo C).UTF-8 sh /tmp/follow.sh /tmp/tutorial.$language.md" \
            > "$roots/$1-tutorial.log" 2>&1 || { tail -n 20 "$roots/$1-tutorial.log" >&2 && exit 1; }
    done
    echo "$1: every command of the tutorials ended with 0"
    find "$root/home/reader/results" -name study.json -exec cp {} "$roots/$1.json" \;
    quietly "$root" dpkg --purge brobygger
    (cd "$root" && find . -xdev -path '*brobygger*' ! -path './tmp/*' ! -path './home/*' ! -path './var/log/*') | sed 's/^/Left behind: /'
    leave "$root"
}

for release in $releases; do
    bare "$release"
    [ -n "${BUILT:-}" ] || build "$release"
    install_and_run "$release"
done
first=${releases%% *}
for release in $releases; do
    [ "$release" = "$first" ] || python3 -B Packaging/same_figures.py "$roots/$first.json" "$roots/$release.json"
done
