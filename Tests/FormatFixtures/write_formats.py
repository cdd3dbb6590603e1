#!/usr/bin/env python3
"""Writes one small study as every export that can be read, with a mapping for each.

    python3 write_formats.py --out FOLDER [--seed N] [--persons N]

The same arguments give the same answers in all files. README.md says what is in them.
"""
import argparse
import csv
import io
import json
from pathlib import Path

import efs
import essentials
import essentials_api
import mappings
import spss
import workbooks
from model import FEWEST, MOST, make_study
from truth import truth

FILES = {
    "essentials.csv": essentials.write_csv,
    "essentials.xlsx": workbooks.write_essentials,
    "essentials.sav": spss.write_essentials,
    "api-with-questions.xml": essentials_api.write_with_questions,
    "api-responses.xml": essentials_api.write_responses,
    "api-bare.xml": essentials_api.write_bare,
    "api-questions.xml": essentials_api.write_questions,
    "efs.xml": efs.write_xml,
    "efs.csv": efs.write_csv,
    "codebook.csv": efs.write_codebook,
    "efs.xlsx": workbooks.write_efs,
    "efs.sav": spss.write_efs,
    "adresseliste.xlsx": workbooks.write_roster,
}


def write_roster(study, path):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(["Nr", "Navn", "E-post", "Enhet"])
    writer.writerows([[p.id, p.name, p.email, p.unit] for p in study.persons])
    path.write_bytes(out.getvalue().encode())


def main():
    parser = argparse.ArgumentParser(description="Write one small study in every format.")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--seed", type=int, default=2024)
    parser.add_argument("--persons", type=int, default=18)
    arguments = parser.parse_args()
    if not FEWEST <= arguments.persons <= MOST:
        parser.error(f"--persons: from {FEWEST} to {MOST}")
    study = make_study(arguments.seed, arguments.persons)
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name, write in (FILES | {"adresseliste.csv": write_roster}).items():
        write(study, arguments.out / name)
    mappings.write_all(study, arguments.out)
    expected = json.dumps(truth(study), ensure_ascii=False, indent=1)
    (arguments.out / "expected.json").write_text(expected + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
