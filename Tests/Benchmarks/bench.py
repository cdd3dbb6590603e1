"""Measures the program against the libraries it stands on and against the scripts that people would write instead.

    bench.py --scratch FOLDER --program PROGRAM [--short] [--record] [--only PART …]

Whole processes, side by side, best of several turns; every figure is a ratio, so that machines can be compared.
docs/performance.md tells what is measured and how to read it. Exit status: 0 measured, 1 (never with --short) a ratio is
more than a third worse than recorded, 2 somebody computed something else than was drawn, or failed.
"""
import argparse
import sys
from pathlib import Path

from contests import FULL, SHORT, Bench
from reporting import machine, printed_table, read_recorded, record, worse_than_recorded


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--scratch", type=Path, required=True)
    options.add_argument("--program", type=Path, required=True)
    options.add_argument("--short", action="store_true")
    options.add_argument("--record", action="store_true")
    options.add_argument("--only", nargs="*", choices=Bench.PARTS, default=[])
    options = options.parse_args()
    form = "short" if options.short else "full"
    bench = Bench(options.program.resolve(), options.scratch.resolve(), SHORT if options.short else FULL)
    for part in options.only or Bench.PARTS:
        bench.measure(part)

    recorded = read_recorded().get(form, {}).get("rows", {})
    note = " The goals are those of the full form." if options.short else ""
    print(f"\n{machine()}; {form} form. Ratio: ours / theirs, less is better.{note}\n")
    print(printed_table(bench.rows, recorded, options.short))
    worse = [] if options.record else list(worse_than_recorded(bench.rows, recorded))
    for line in [*bench.skipped, *worse, *(f"Wrong: {line}" for line in bench.wrong)]:
        print(line)
    if bench.wrong:
        return 2
    if options.record:
        record(form, bench.rows, all_parts=not options.only)
    return 1 if worse and not options.short else 0


if __name__ == "__main__":
    sys.exit(main())
