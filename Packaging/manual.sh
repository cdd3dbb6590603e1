#!/usr/bin/env bash
# Manual pages of a built program, by the parser's own tool: GENERATE-MANUAL PROGRAM DAY FOLDER. The tool names a command's page
# `brobygger.run`; `man brobygger run` and whatis look for `brobygger-run`.
set -euo pipefail
rm -rf "$4"
mkdir -p "$4"
LC_ALL=C "$1" "$2" --multi-page --date "$3" --output-directory "$4"
for page in "$4"/*.1; do
    command=$(basename "$page" .1)
    name=${command/./-}
    # Empty lines are paragraphs, and what a command is for is no sentence there.
    sed -e 's/^\.Dt BROBYGGER\./.Dt BROBYGGER-/' -e 's/^\.Xr brobygger\./.Xr brobygger-/' -e 's/^$/.Pp/' \
        -e 's/^\(\.Nd ".*\)\."$/\1"/' -e "/^\.Sh NAME/,/^\.Sh SYNOPSIS/s/^\.Nm .*/.Nm $name/" \
        -e "/^\.Sh SYNOPSIS/,/^\.Sh DESCRIPTION/s/^\.Nm\$/.Nm \"${command/./ }\"/" \
        -e 's/^\.Ex -std$/.Ex -std brobygger/' "$page" > "$page.new"
    rm "$page"
    mv "$page.new" "$4/$name.1"
done
