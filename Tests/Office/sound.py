"""Presentations and notes held against the rules of Office Open XML by programs that are not ours.

    sound.py PROGRAM MAPPING...

Each mapping is run in all three languages, and once in the looks of templates that python-pptx and python-docx make. openxml-audit holds
every part against the schemas and the rules of Microsoft's SDK, docx-integrity looks for references to nothing and text that does not fit
its box, and every text on slides against its ground has the contrast that WCAG 2.1 AA asks for. Exits with 1 and a line for each fault.
"""

import os
import re
import subprocess
import sys
import tempfile

from docx import Document
from pptx import Presentation

TOOLS = [("openxml-audit", "--quiet", "--max-errors", "0"), ("docx-integrity", "check")]


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_colours(deck):
    """Every colour that a text of slides, layouts or the master says by itself, and the grounds of cells."""
    A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    parts = [slide for slide in deck.slides] + list(deck.slide_layouts) + [deck.slide_master]
    for part in parts:
        for look in part._element.iter(A + "defRPr", A + "rPr"):
            colour = look.find(f"{A}solidFill/{A}srgbClr")
            if colour is not None:
                cell = next((c for c in look.iterancestors(A + "tc")), None)
                ground = None if cell is None else cell.find(f"{A}tcPr/{A}solidFill/{A}srgbClr")
                yield colour.get("val"), "FFFFFF" if ground is None else ground.get("val")


def faults(path, own):
    # Of fonts and boxes of a template docx-integrity knows too little.
    for tool, *options in TOOLS if own else TOOLS[:1]:
        outcome = subprocess.run(
            [os.path.join(os.path.dirname(sys.executable), tool), *options, path], capture_output=True, text=True)
        if outcome.returncode:
            yield f"{tool}: " + " ".join((outcome.stdout + outcome.stderr).split())[:600]
    if path.endswith(".pptx") and own:
        for colour, ground in set(text_colours(Presentation(path))):
            if contrast(colour, ground) < 4.5:
                yield f"{colour} on {ground} has a contrast of {contrast(colour, ground):.1f}"


def templates(folder):
    slides, note = os.path.join(folder, "house.pptx"), os.path.join(folder, "house.docx")
    Presentation().save(slides)
    Document().save(note)
    return ["--template", slides, "--template", note]


def main(program, *mappings):
    found, looked = 0, 0
    for mapping in mappings:
        for language, is_own in (("nb", True), ("nn", True), ("en", True), ("nb", False)):
            with tempfile.TemporaryDirectory() as folder:
                out = os.path.join(folder, "out")
                subprocess.run(
                    [program, "run", mapping, "--only", "presentation,note", "--pictures", "svg", "--language", language,
                     "--output", out, *([] if is_own else templates(folder))],
                    check=True, capture_output=True)
                for root, _, names in sorted(os.walk(out)):
                    for name in sorted(names):
                        if not re.search(r"\.(pptx|docx)$", name):
                            continue
                        looked += 1
                        for fault in faults(os.path.join(root, name), is_own):
                            found += 1
                            print(f"{language}{'' if is_own else ' in templates'} {name}: {fault}")
    print(f"{looked} files, {found} faults")
    return 1 if found or not looked else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
