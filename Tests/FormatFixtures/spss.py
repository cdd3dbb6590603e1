"""SPSS files, written with pyreadstat: EFS' and Essentials'."""
import pandas
import pyreadstat

import efs
import essentials


def write_efs(study, path):
    """Codes with labels; -77, -66 and -99 declared as missing values, which keeps them in the cells."""
    described = efs.variables(study)
    frame = pandas.DataFrame({v.name: [v.cell(row) for row in study.responses] for v in described})
    missing = {v.name: [efs.TEXT_NOT_SHOWN, efs.TEXT_EMPTY] if v.is_text else [efs.NOT_SHOWN]
               for v in described if v.question}
    pyreadstat.write_sav(
        frame, str(path), column_labels={v.name: v.label for v in described}, row_compress=True,
        variable_value_labels={v.name: {int(key): text for key, text in v.codes} for v in described if v.codes},
        missing_ranges=missing)


def write_essentials(study, path):
    """Codes with labels; a blank is system-missing, or an empty text."""
    described = essentials.columns(study)

    def values(column):
        cells = [column.cell(row) for row in essentials.responses(study)]
        if column.codes:
            return [float("nan") if cell is None else 1.0 + column.codes.index(cell) for cell in cells]
        if column.is_text:
            return ["" if cell in (None, 0) else cell for cell in cells]
        return [float("nan") if cell is None else cell for cell in cells]

    pyreadstat.write_sav(
        pandas.DataFrame({c.variable: values(c) for c in described}), str(path),
        column_labels={c.variable: c.label for c in described},
        variable_value_labels={c.variable: dict(enumerate(c.codes, 1)) for c in described if c.codes})
