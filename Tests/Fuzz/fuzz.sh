#!/usr/bin/env bash
# Reads arbitrary bytes with libFuzzer, each reading for TIME seconds (READINGS: only these). With RUNS, that many
# executions instead, from the same start every time: what comes of them depends on the program and not on luck. With
# ADDRESS=1 under the address sanitizer too, which takes ten times as long for an execution.
# What a run learns stays in .build-fuzz/corpus and is where the next one begins; an input that goes wrong ends up in
# .build-fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/../.."
limits=(-max_total_time="${TIME:-10}")
if [ -n "${RUNS:-}" ]; then limits=(-runs="$RUNS" -seed=1 -max_total_time=60); fi
build=$PWD/.build-fuzz
mkdir -p "$build"
scratch=$(mktemp -d "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)/brobygger-fuzz-XXXXXX")
trap 'rm -rf "$scratch"' EXIT

cat >"$scratch/probe.swift" <<'SWIFT'
@_cdecl("LLVMFuzzerTestOneInput") public func probe(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt { 0 }
SWIFT
if ! swiftc -parse-as-library -sanitize=fuzzer "$scratch/probe.swift" -o "$scratch/probe" 2>/dev/null; then
    echo "This Swift toolchain has no libFuzzer, so nothing is fuzzed. The crashes found earlier are read by make test."
    exit 0
fi

# Of two sanitizers that swift build names, swiftc takes the last, and without the fuzzer's own nothing tells it where an
# input led; so the pair is named to swiftc itself, after what swift build says.
products=$build
flags=(--sanitize fuzzer)
if [ -n "${ADDRESS:-}" ]; then
    products=$build/address
    flags+=(-Xswiftc -sanitize=fuzzer,address -Xcc -fsanitize=fuzzer-no-link,address)
fi
BROBYGGER_FUZZ=1 swift build -c release --product brobygger-fuzz "${flags[@]}" --scratch-path "$products"
.build-python/bin/python3 Tests/Fuzz/write_seeds.py --out "$build"
mkdir -p "$build/found" "$build/logs"

export TMPDIR=$scratch
# Where a block was allocated is told with one frame only: twice as many executions. ASAN_OPTIONS=malloc_context_size=30
# with the input in hand tells the rest.
export ASAN_OPTIONS=allocator_may_return_null=1:malloc_context_size=1:quarantine_size_mb=16:${ASAN_OPTIONS:-}
export SWIFT_BACKTRACE=enable=no
export LSAN_OPTIONS=suppressions=$PWD/Tests/Memory/leaks.txt:print_suppressions=0:${LSAN_OPTIONS:-}
ASAN_SYMBOLIZER_PATH=$(dirname "$(command -v swiftc)")/llvm-symbolizer
export ASAN_SYMBOLIZER_PATH

# One reading, told of in a line; the log of one that went wrong stands in .build-fuzz/logs.
fuzz() {
    local reading=$1 log=$build/logs/$1.log corpus=$build/corpus/$1 crashes=Tests/Fuzz/crashes/$1
    [ -n "${RUNS:-}" ] && corpus=$scratch/corpus/$reading
    mkdir -p "$corpus"
    local status=0
    # Some of the seeds are 80 KB; an input ten times as long finds nothing that one of 128 KB does not.
    BROBYGGER_FUZZ_READING=$reading "$products/release/brobygger-fuzz" "$corpus" "$build/seeds/$reading" \
        $([ -d "$crashes" ] && echo "$crashes") -dict="$build/seeds/$reading.dict" "${limits[@]}" \
        -max_len=131072 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$build/found/$reading-" \
        >"$log" 2>&1 || status=$?
    local executions edges memory
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    edges=$(grep -o 'cov: [0-9]*' "$log" | tail -1 | tr -dc 0-9 || true)
    memory=$(sed -n 's/^stat::peak_rss_mb: *//p' "$log")
    echo "$reading: ${executions:-?} executions, ${edges:-?} edges covered, ${memory:-?} MB at most"
    # Without coverage the mutations are blind, and nobody would see it from the executions.
    if [ "$status" = 0 ] && [ "${edges:-0}" = 0 ]; then
        echo "$reading: no coverage was seen, so this tells nothing"
        status=1
    fi
    # Whatever else ends a reading leaves no such mark, and that is a failure too.
    [ "$status" != 0 ] || touch "$scratch/passed-$reading"
}

# As many at once as there are cores: a reading keeps one busy.
readings=${READINGS:-$(cd "$build/seeds" && ls -d -- */ | tr -d /)}
for reading in $readings; do
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n || true; done
    fuzz "$reading" &
done
wait
failed=()
for reading in $readings; do
    [ ! -e "$scratch/passed-$reading" ] || continue
    failed+=("$reading")
    grep -v '^INFO\|^#' "$build/logs/$reading.log" | tail -60 || true
done
if [ ${#failed[@]} != 0 ]; then
    echo "Something went wrong in: ${failed[*]}. The inputs are in .build-fuzz/found; the reading is mended when its input," \
        "kept in Tests/Fuzz/crashes/READING, passes make test."
    exit 1
fi
