#!/usr/bin/env bash
# Runs the debug program under valgrind's memcheck: every command, every format of an export, every crash that was ever
# found, and the real cases where they are at hand. A use of memory that is wrong, or memory that is lost for good, fails.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build --product brobygger
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Valgrind gives up on debug information newer than itself; the names of functions stand elsewhere.
objcopy --strip-debug .build/debug/brobygger "$scratch/brobygger"
.build-python/bin/python3 Tests/FormatFixtures/write_formats.py --out "$scratch/formats" --persons 12

failed=0
# Arguments: what is run, then the exit statuses that are right, then the program's own arguments.
check() {
    local what=$1 right=$2 status=0
    shift 2
    valgrind --quiet --error-exitcode=99 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
        --num-callers=30 --suppressions=Tests/Memory/valgrind.supp --log-file="$scratch/log" \
        "$scratch/brobygger" "$@" >"$scratch/out" 2>&1 || status=$?
    if [[ " $right " == *" $status "* ]]; then
        echo "$what: nothing to tell"
    else
        echo "$what: exit status $status"
        cat "$scratch/log"
        failed=1
    fi
}

check "help" "0" run --help
check "formats" "0" formats
check "explain" "0" explain one-sided-tie
check "schema" "0" schema
check "inspect" "0" inspect Mappings/boligsosial/elvestad/svar.csv Mappings/boligsosial/fjordheim/svar.xml
check "init" "0" init Mappings/boligsosial/elvestad/svar.csv --roster Mappings/boligsosial/elvestad/adresseliste.csv
check "check of the demo" "0 1" check Mappings/boligsosial/study.yaml
check "run of a network of the demo, pictures and all" "0 1" \
    run Mappings/boligsosial/study.yaml --network elvestad --output "$scratch/out-demo"
check "every format of an export" "0 1" check "$scratch/formats/all-keys.yaml"
for crash in Tests/Fuzz/crashes/*/*; do
    case $crash in
        */mapping/* | */study-mapping/*) check "$crash" "65" check "$crash" ;;
        *.parts | */xlsx/*) ;;  # Parts of a workbook, which only the fuzzing puts together.
        *) check "$crash" "0 65" inspect "$crash" ;;
    esac
done
for mapping in ../shared/real/*/*.yaml; do
    [ -e "$mapping" ] && check "check of $(basename "$(dirname "$mapping")")" "0 1" check "$mapping"
done
exit $failed
