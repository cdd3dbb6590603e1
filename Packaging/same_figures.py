#!/usr/bin/env python3
"""Whether two study.json say the same: every text alike, every number but for the last digits of what libraries compute.

What is drawn by lot (communities) may come out otherwise where another version of igraph draws otherwise; it is told
as a difference all the same.
"""
import json
import sys

TOLERANCE = 1e-9


def differences(left, right, path=""):
    if isinstance(left, bool) or isinstance(right, bool) or type(left) is str or left is None:
        if left != right:
            yield path, left, right
    elif isinstance(left, (int, float)) and isinstance(right, (int, float)):
        if abs(left - right) > TOLERANCE * max(1, abs(left), abs(right)):
            yield path, left, right
    elif isinstance(left, dict) and isinstance(right, dict):
        for key in sorted(left.keys() | right.keys()):
            yield from differences(left.get(key), right.get(key), f"{path}.{key}")
    elif isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        for position, pair in enumerate(zip(left, right)):
            yield from differences(*pair, f"{path}[{position}]")
    elif left != right:
        yield path, type(left).__name__, type(right).__name__


def count(value):
    if isinstance(value, dict):
        return sum(map(count, value.values()))
    if isinstance(value, list):
        return sum(map(count, value))
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def main(first, second):
    with open(first) as one, open(second) as other:
        left, right = json.load(one), json.load(other)
    found = list(differences(left, right))
    for path, one, other in found[:20]:
        print(f"{path}: {one} and {other}")
    print(f"{first} and {second}: {count(left)} numbers, {len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
