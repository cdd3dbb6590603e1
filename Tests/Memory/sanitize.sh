#!/usr/bin/env bash
# Builds everything with the address sanitizer, and what is C with the undefined-behaviour sanitizer too, and runs the
# test suite, the program in it included; ONLY takes some of the tests. A fault in any process of it fails the run.
set -euo pipefail
cd "$(dirname "$0")/../.."
# Swift itself has no -sanitize=undefined here: what is undefined in C stops a Swift program as it is. Two of clang's
# checks are for C++ with its own runtime, which the address sanitizer's does not bring.
flags=(--sanitize address -Xcc -fsanitize=undefined -Xcc -fno-sanitize=vptr,function --scratch-path .build-sanitize)
swift build --build-tests "${flags[@]}"
# What the program of the command tests reports is easily lost with its output, so it is also written here.
reports=$PWD/.build-sanitize/reports
rm -rf "$reports" && mkdir -p "$reports"
export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:log_path=$reports/address:${ASAN_OPTIONS:-}
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1:log_path=$reports/undefined:${UBSAN_OPTIONS:-}
export LSAN_OPTIONS=suppressions=$PWD/Tests/Memory/leaks.txt:print_suppressions=0:${LSAN_OPTIONS:-}
ASAN_SYMBOLIZER_PATH=$(dirname "$(command -v swiftc)")/llvm-symbolizer
export ASAN_SYMBOLIZER_PATH SWIFT_BACKTRACE=enable=no
status=0
Tests/run.sh "${flags[@]}" ${ONLY:+--filter "$ONLY"} || status=$?
for report in "$reports"/*; do
    [ -e "$report" ] || continue
    status=1
    head -40 "$report"
done
exit $status
