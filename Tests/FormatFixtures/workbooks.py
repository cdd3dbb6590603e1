"""Workbooks, written with openpyxl: numbers as numbers, times as times, and texts as texts whatever they begin with."""
from datetime import datetime

from openpyxl import Workbook

import efs
import essentials


def write(path, sheets):
    """sheets: (title, header, rows) each."""
    book = Workbook()
    book.remove(book.active)
    for title, header, rows in sheets:
        sheet = book.create_sheet(title)
        sheet.append(header)
        for row in rows:
            sheet.append(row)
        for cells in sheet.iter_rows():
            for cell in cells:
                if isinstance(cell.value, datetime):
                    cell.number_format = "dd.mm.yyyy hh:mm:ss"
                elif isinstance(cell.value, str):
                    cell.data_type = "s"  # openpyxl takes a text that begins with = for a formula
    book.save(path)


def write_essentials(study, path):
    write(path, [("Raw Data", *essentials.table(study))])


def write_efs(study, path):
    write(path, [("Export 1.1", *efs.table(study))])


def write_roster(study, path):
    """The list on the second sheet, ids as numbers."""
    write(path, [("Merknader", ["Dette er adresselisten."], []),
                 ("Deltakere", ["Nr", "Navn", "E-post", "Enhet"],
                  [[int(p.id), p.name, p.email, p.unit] for p in study.persons])])
