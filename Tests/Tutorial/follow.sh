#!/bin/sh
# Does what a tutorial says, in the folder that one is in: every command of its `sh` blocks, and every `diff FILE` block done to
# the file as a reader would do it in an editor. Ends with the first command that does not end with 0.
#
#   DEMO   where the demo study is, in place of /usr/share/brobygger
set -eu
tutorial=$1
blocks=$(mktemp -d)
trap 'rm -rf "$blocks"' EXIT
awk -v into="$blocks" '
    /^```(sh|diff .*)$/ { file = sprintf("%s/%02d.%s", into, ++n, substr($1, 4)); if ($2) print $2 > (file ".file"); next }
    /^```$/ { file = ""; next }
    file { print > file }' "$tutorial"

# Lines with - and those with a space in front stand one after the other in the file; an ellipsis is the rest of a line.
edit() {
    awk -v block="$1" '
        BEGIN { while ((getline line < block) > 0) { sign = substr(line, 1, 1); text = substr(line, 2)
                if (sign == "+") new[++news] = text
                else { old[++olds] = text; if (sign == " ") new[++news] = text } } }
        function fits(line, text, end) {
            end = index(text, "…")
            return end ? substr(line, 1, end - 1) == substr(text, 1, end - 1) : line == text
        }
        { all[NR] = $0 }
        END {
            for (at = 1; at <= NR && !found; at++) {
                for (i = 1; i <= olds && fits(all[at + i - 1], old[i]); i++);
                if (i > olds) found = at
            }
            if (!found && olds) { print "not in the file: " old[1] > "/dev/stderr"; exit 1 }
            for (i = 1; i < found; i++) print all[i]
            if (!olds) for (i = 1; i <= NR; i++) print all[i]
            # A line that was shown with an ellipsis and stays is the one in the file.
            for (i = 1; i <= news; i++) print new[i]
            if (olds) for (i = found + olds; i <= NR; i++) print all[i]
        }' "$2" > "$2.new"
    mv "$2.new" "$2"
}

for block in "$blocks"/*.sh "$blocks"/*.diff; do basename "$block"; done | sort > "$blocks/order"
while read -r block <&3; do
    case $block in
        *.sh)
            sed "s|/usr/share/brobygger|${DEMO:-/usr/share/brobygger}|" "$blocks/$block" > "$blocks/now"
            echo "\$ $(cat "$blocks/now")"
            . "$blocks/now"
            ;;
        *.diff) edit "$blocks/$block" "$(cat "$blocks/$block.file")" ;;
    esac
done 3< "$blocks/order"
