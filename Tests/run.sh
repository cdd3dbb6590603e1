#!/usr/bin/env bash
# Every test, or those that the arguments choose (as for `swift test`, which is told how they were built: -c release …). What failed
# stands once more at the end, where somebody who is shown only the last lines of a long log finds it.
set -uo pipefail
cd "$(dirname "$0")/.."
log=.build-test/tests.log
# Else every Python that loads numpy begins a thread for each core.
export OPENBLAS_NUM_THREADS=1
mkdir -p .build-test
case " $* " in
    *" --filter "* | *" --sanitize "*) ;;
    *" .build-test "*) Tests/Packaging/installed.sh .build-test/release/brobygger || exit 1 ;;
    *) Tests/Packaging/installed.sh .build/debug/brobygger || exit 1 ;;
esac
swift test --skip-build "$@" 2>&1 | tee "$log" && exit 0
status=$?
printf '\nWhat failed (all of it in %s):\n' "$log"
grep -aE -A 4 'recorded an issue|unexpected signal|Fatal error|ERROR: .*Sanitizer' "$log" | grep -avE '^(◇|✔|--)' | cut -c -500 | head -n 100
exit "$status"
