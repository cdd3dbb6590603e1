#!/usr/bin/env bash
# Makes a Debian package of a built program for the release of Debian or Ubuntu that this machine has: what it links is that
# release's, and so is its package. PROGRAM MANUAL-FOLDER OUTPUT-FOLDER
# The same program gives the same bytes.
set -euo pipefail
program=$(realpath "$1")
manual=$(realpath "$2")
mkdir -p "$3"
output=$(realpath "$3")
cd "$(dirname "$0")/.."

version=$(sed -n 's/^#define BROBYGGER_VERSION "\(.*\)"$/\1/p' Sources/CRelease/include/release.h)
case $("$program" --version) in
    "$version" | "$version ("*) ;;
    *) echo "The program is of another version than the sources: make build" >&2 && exit 1 ;;
esac
# shellcheck source=/dev/null
release=$(. /etc/os-release && echo "${ID/debian/deb}${VERSION_ID:-$VERSION_CODENAME}")
architecture=$(dpkg --print-architecture)
debian_version=$version-1~$release
# Whoever publishes a package says who that is, as for every Debian tool.
maintainer="${DEBFULLNAME:-Brobygger} <${DEBEMAIL:-brobygger@example.org}>"
# The day of the last change; a source archive has the day of its change log.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
umask 022
DESTDIR=$root PREFIX=/usr ZSH_COMPLETIONS=share/zsh/vendor-completions NO_LIST=1 \
    Packaging/install.sh "$program" "$manual"
strip --remove-section=.comment --remove-section=.note "$root/usr/bin/brobygger"

# What Debian's policy wants otherwise than make install has it
doc=$root/usr/share/doc/brobygger
rm "$doc/LICENSE"
mv "$doc/CHANGELOG.md" "$doc/changelog"
cat > "$doc/changelog.Debian" <<END
brobygger ($debian_version) unstable; urgency=medium

  * What is new stands in /usr/share/doc/brobygger/changelog.gz.

 -- $maintainer  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")
END
gzip -9n "$doc/changelog" "$doc/changelog.Debian" "$root"/usr/share/man/man1/*.1

# The Swift package Yams is built from its own copy of libyaml, as Swift packages are.
mkdir -p "$root/usr/share/lintian/overrides"
echo 'brobygger: embedded-library *libyaml*' > "$root/usr/share/lintian/overrides/brobygger"

mkdir "$work/debian" "$root/DEBIAN"
printf 'Source: brobygger\nMaintainer: %s\n\nPackage: brobygger\nArchitecture: any\n' "$maintainer" > "$work/debian/control"
needs=$(cd "$work" && dpkg-shlibdeps -O --ignore-missing-info root/usr/bin/brobygger 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
[ -n "$needs" ] || { echo "dpkg-shlibdeps found no libraries" >&2 && exit 1; }
# The fonts: pictures of pixels are drawn with DejaVu Sans, whose widths the program knows.
cat > "$root/DEBIAN/control" <<END
Package: brobygger
Version: $debian_version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -k -s --apparent-size --exclude=DEBIAN "$root" | cut -f1)
Depends: $needs, fonts-dejavu-core
Section: science
Priority: optional
Description: checked social networks from survey exports
 Reads what survey tools export of who has contact with whom (Questback,
 Nettskjema, SurveyXact, LimeSurvey, Qualtrics, Microsoft and Google Forms,
 SurveyMonkey, REDCap) through a mapping that an analyst writes. Keeps what is
 missing apart from what is no contact, and shows where two people contradict
 each other.
 .
 Writes a workbook, a report in one page, a presentation and a note, pictures,
 GraphML and GEXF for Gephi, and one JSON file with every number.
END
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) > "$root/DEBIAN/md5sums"
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -print0 | xargs -0r touch -h -d "@$SOURCE_DATE_EPOCH"
package=$output/brobygger_${debian_version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$package" > "$work/log"
echo "$package"
if command -v lintian > /dev/null; then lintian --allow-root --fail-on error "$package"; fi
