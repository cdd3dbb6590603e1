#!/usr/bin/env python3
"""Writes what fuzzing starts from: for each reading a folder of seeds and a dictionary of its words.

    python3 write_seeds.py --out FOLDER

The seeds are the demo's files, Tests/FormatFixtures' study in every format, and shorter forms of both. The mappings of
study-formats (Tests/Fuzz/study) are two of that study's.
"""
import argparse
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pandas
import pyreadstat

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "Mappings" / "boligsosial"
# A small export of each survey tool, and what stands beside some of them.
TOOLS = ROOT / "Tests" / "Fuzz" / "tools"
PARTS = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]
SHORT = 6


def first_lines(data):
    """A table's header and its first rows; of UTF-16 the lines are the same ones."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "latin-1"
    return "".join(data.decode(encoding).splitlines(keepends=True)[:SHORT]).encode(encoding)


def first_rows(data):
    """An EFS export with its first rows only."""
    start = 0
    for _ in range(3):
        start = data.find(b"<row", start + 1)
    return data[:start] + b"</data>\n</export>\n" if start > 0 else data


def parts(path):
    """The parts of a workbook as StoredWorkbook.swift puts them together."""
    with zipfile.ZipFile(path) as book:
        names = set(book.namelist())
        return b"\0".join(book.read(part) if part in names else b"" for part in PARTS)


def statistics_files(folder):
    """The three ways in which SPSS lays out rows: as they are, byte by byte, and compressed."""
    table = pandas.DataFrame({"Respondent": ["a", "b", ""], "v_1": [1.0, 2.5, None], "v_2": [0.0, -77.0, 1e15]})
    for name, options in {"plain.sav": {}, "bytes.sav": {"row_compress": True}, "small.zsav": {"compress": True}}.items():
        pyreadstat.write_sav(
            table, str(folder / name), column_labels=["Respondent", "1: A", "2.1: B: c"],
            variable_value_labels={"v_2": {0.0: "nei", 1.0: "ja"}}, missing_ranges={"v_2": [-77]},
            variable_format={"v_1": "DATETIME20"}, **options)
    return [folder / name for name in ("plain.sav", "bytes.sav", "small.zsav")]


def seeds(formats):
    """Seeds by reading: (name, bytes)."""
    def whole(*paths):
        return [(path.name, path.read_bytes()) for path in paths]

    def also(change, given):
        return given + [("short-" + name, change(data)) for name, data in given]

    demo_csv = [("elvestad.csv", (DEMO / "elvestad/svar.csv").read_bytes()),
                ("nordvik.csv", (DEMO / "nordvik/svar.csv").read_bytes())]
    demo_xml = [("fjordheim.xml", (DEMO / "fjordheim/svar.xml").read_bytes())]
    demo_rosters = [(f"{path.parent.name}-{path.name}", path.read_bytes()) for path in sorted(DEMO.glob("*/adresse*"))]
    rosters = also(first_lines, demo_rosters) + whole(formats / "adresseliste.xlsx", formats / "adresseliste.csv")
    tools = whole(*sorted(TOOLS.glob("*.csv")))
    csv = also(first_lines, demo_csv + whole(formats / "essentials.csv", formats / "efs.csv")) + tools
    efs = also(first_rows, whole(formats / "efs.xml"))
    api = whole(*sorted(formats.glob("api-*.xml")))
    books = sorted(formats.glob("*.xlsx"))
    statistics = whole(*statistics_files(formats), formats / "efs.sav", formats / "essentials.sav")
    mappings = whole(*sorted(formats.glob("*.yaml"))) + whole(DEMO / "study.yaml")
    return {
        "csv": csv,
        "xml": efs + api,
        "csv-pieces": csv,
        "xml-pieces": efs + api,
        "xlsx": whole(*books) + [(path.stem + ".parts", parts(path)) for path in books],
        "sav": statistics,
        "codebook": whole(formats / "codebook.csv", formats / "api-questions.xml"),
        "companion": whole(*sorted((TOOLS / "companions").iterdir())),
        "roster": rosters,
        "prepare": rosters,
        "mapping": mappings,
        "draft": csv + efs + statistics[:2],
        "study-essentials": also(first_lines, demo_csv[:1]),
        "study-efs": also(first_rows, demo_xml),
        "study-roster": also(first_lines, [entry for entry in demo_rosters if "nordvik" in entry[0]]),
        "study-formats": api[2:] + statistics[-2:] + whole(formats / "efs.csv")
        + [(path.stem + ".parts", parts(path)) for path in books if path.stem == "efs"],
        "study-mapping": whole(DEMO / "study.yaml"),
    }


def mapping_words():
    """Keys and words of the mapping, from its schema."""
    found = set()

    def look(node):
        if isinstance(node, dict):
            found.update(node.get("properties", {}))
            found.update(word for word in node.get("enum", []) if isinstance(word, str))
            for value in node.values():
                look(value)
        elif isinstance(node, list):
            for value in node:
                look(value)

    look(json.loads((ROOT / "Mappings" / "mapping.schema.json").read_text(encoding="utf-8")))
    return sorted(word + ": " for word in found) + ["- ", "{ ", " }", "[", "]", "\n  ", "*a", "&a ", "? ", "| ", "''"]


def words(reading, given):
    if reading in ("mapping", "study-mapping"):
        return mapping_words()
    if reading == "sav":
        return ["$FL2", "$FL3", "\2\0\0\0", "\3\0\0\0", "\4\0\0\0", "\6\0\0\0", "\7\0\0\0", "\xe7\3\0\0"]
    common = ["99999999999999999999", "-9223372036854775808", "2147483648", "1e308", "NaN", "-77", "-66", "-99", "\ufeff"]
    found = set()
    for name, data in given:
        text = data.decode("utf-8", "ignore")
        if "<" in text[:200] or name.endswith(".parts"):
            found.update(re.findall(r"</?[A-Za-z:]{1,30}>?", text))
            found.update(re.findall(r' [A-Za-z:]{1,20}="', text))
        elif not name.endswith((".xlsx", ".sav", ".zsav")):
            found.update(line for line in re.split(r"[;,\t\n\r]", text[:3000]) if 0 < len(line) <= 30)
    common += ["<!DOCTYPE a>", "<![CDATA[", "&#38;", "&amp;"] if any("<" in word for word in found) else [";", "\t", '"']
    return sorted(found)[:400] + common


def escaped(word):
    return "".join(
        chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}"
        for byte in word.encode("latin-1" if max(map(ord, word)) < 256 and "\xe7" in word else "utf-8"))


def main():
    parser = argparse.ArgumentParser(description="Write seeds and dictionaries for fuzzing.")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    out = parser.parse_args().out
    with tempfile.TemporaryDirectory() as scratch:
        formats = Path(scratch)
        subprocess.run(
            [sys.executable, ROOT / "Tests" / "FormatFixtures" / "write_formats.py", "--out", formats, "--persons", "12"],
            check=True)
        for reading, given in seeds(formats).items():
            folder = out / "seeds" / reading
            folder.mkdir(parents=True, exist_ok=True)
            for name, data in given:
                (folder / name).write_bytes(data)
            lines = [f'"{escaped(word)}"' for word in words(reading, given)]
            (out / "seeds" / (reading + ".dict")).write_text("\n".join(lines) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
