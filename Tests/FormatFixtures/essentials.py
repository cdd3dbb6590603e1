"""Essentials' raw data: one table that is written as delimited text, as a workbook and as an SPSS file."""
import csv
import io
from dataclasses import dataclass
from typing import Any, Callable

import model


@dataclass
class Column:
    header: str
    variable: str  # what SPSS calls it
    label: str  # and says of it: the item
    cell: Callable[[Any], Any]  # a text, a number, a time, or None for a blank
    codes: tuple = ()  # texts that SPSS numbers from 1
    is_text: bool = False


def columns(study):
    """Only the numbers of the questions tell what belongs together; they have gaps, as texts and pages take some."""
    frequency = tuple(text for _, text in model.FREQUENCY) + (model.SELDOM,)
    tenures = tuple(text for _, text in model.TENURES)
    out = [Column("Respondent", "Respondent", "Respondent", lambda r: r.email, is_text=True),
           Column("Date", "Date", "Date", lambda r: r.finished)]
    for b, (_, body) in enumerate(model.BODIES):
        for k, (_, kind, _) in enumerate(model.KINDS):
            out.append(Column(f"3.{b + 1}: {b + 1}_{kind}", f"Q3_{b + 1}_{k + 1}", f"{body}: {kind}",
                              lambda r, pair=(b, k): int(pair in r.political)))
    for k, option in enumerate(study.options):
        out.append(Column(f"4: {option}", f"Q4_{k + 1}", option, lambda r, k=k: int(k in r.help)))
    for k, person in enumerate(study.asked):
        out.append(Column(f"6.{k + 1}: {model.CONTACT}: {person.item}", f"Q6_{k + 1}", person.item,
                          lambda r, k=k: None if r.contact[k] is None else frequency[r.contact[k]], frequency))
    for k, (_, function) in enumerate(model.FUNCTIONS):
        if k == model.OTHER:
            out.append(Column(f"7: {function}", f"Q7_{k + 1}", function,
                              lambda r: None if r.rest is None else r.rest.other_task or 0, is_text=True))
        else:
            out.append(Column(f"7: {function}", f"Q7_{k + 1}", function,
                              lambda r, k=k: None if r.rest is None else int(k in r.rest.functions)))
    out.append(Column(f"9: {model.TENURE}", "Q9", model.TENURE, lambda r: r.rest and tenures[r.rest.tenure], tenures))
    out.append(Column(f"10: {model.COMMENT}", "Q10", model.COMMENT, lambda r: (r.rest and r.rest.comment) or None,
                      is_text=True))
    out.append(Column("11.0: Enhet", "Q11", "Enhet", lambda r: r.person.unit if r.person else None, is_text=True))
    return out


def responses(study):
    """Essentials does not know test responses: there is none in the file."""
    return [r for r in study.responses if not r.is_test]


def write_csv(study, path):
    def text(value):
        return "" if value is None else value.strftime("%d.%m.%Y %H:%M:%S") if hasattr(value, "strftime") else str(value)

    table = columns(study)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=",", lineterminator="\r\n")
    writer.writerow([column.header for column in table])
    writer.writerows([[text(column.cell(r)) for column in table] for r in responses(study)])
    path.write_bytes(out.getvalue().encode("utf-8-sig"))


def table(study):
    """Header and rows, for a workbook."""
    described = columns(study)
    return [c.header for c in described], [[c.cell(r) for c in described] for r in responses(study)]
