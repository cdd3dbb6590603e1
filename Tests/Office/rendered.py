"""Presentations and notes as LibreOffice sets them: no word stands outside the box that it belongs to.

    rendered.py PROGRAM MAPPING...

Each mapping is run in all three languages. Words are found in the PDF that LibreOffice makes (pdftotext -bbox), boxes by python-pptx
and python-docx. Exits with 1 and a line for each word that is somewhere else.
"""

import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

from docx import Document
from pptx import Presentation

# How far letters of another font may reach, in points.
TOLERANCE = 3.0


def run(*command, **more):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **more).stdout


def pages(office, folder):
    """The words of each page with their boxes, and the size of the page."""
    run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, office)
    pdf = os.path.join(folder, os.path.splitext(os.path.basename(office))[0] + ".pdf")
    run("pdftotext", "-bbox", pdf, pdf + ".html")
    text = re.sub(r' xmlns="[^"]*"', "", open(pdf + ".html", encoding="utf-8").read())
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", re.sub(r"<!DOCTYPE[^>]*>", "", text))
    for page in ET.fromstring(text).iter("page"):
        words = [(w.text or "", *(float(w.get(k)) for k in ("xMin", "yMin", "xMax", "yMax"))) for w in page.iter("word")]
        yield float(page.get("width")), float(page.get("height")), words


def holds(box, word):
    left, top, right, bottom = box
    _, x, y, x2, y2 = word
    return left - TOLERANCE <= x and x2 <= right + TOLERANCE and top - TOLERANCE <= y and y2 <= bottom + TOLERANCE


def slides(path, folder):
    deck = Presentation(path)
    rendered = list(pages(path, folder))
    if len(rendered) != len(deck.slides):
        yield f"{len(deck.slides)} slides became {len(rendered)} pages"
    for number, (slide, (width, height, words)) in enumerate(zip(deck.slides, rendered), 1):
        scale = width / deck.slide_width
        boxes, feet = [], []
        for shape in slide.shapes:
            x, y = shape.left * scale, shape.top * scale
            box = (x, y, x + shape.width * scale, y + shape.height * scale)
            (feet if y > height * 0.93 else boxes).append((box, shape.text_frame.text if shape.has_text_frame else ""))
        for word in words:
            foot = word[2] > height * 0.93
            if not any(holds(box, word) and (not foot or word[0] in text) for box, text in (feet if foot else boxes)):
                yield f"slide {number}: «{word[0]}» at {word[1]:.0f}, {word[2]:.0f}"


def note(path, folder):
    section = Document(path).sections[0]
    for number, (width, height, words) in enumerate(pages(path, folder), 1):
        box = (section.left_margin.pt, 0, width - section.right_margin.pt, height)
        for word in words:
            if not holds(box, word):
                yield f"page {number}: «{word[0]}» at {word[1]:.0f}, {word[2]:.0f}"


def main(program, *mappings):
    faults = 0
    looked = 0
    for mapping in mappings:
        for language in ("nb", "nn", "en"):
            with tempfile.TemporaryDirectory() as folder:
                run(program, "run", mapping, "--only", "presentation,note", "--pictures", "svg", "--language", language, "--output", folder)
                found = sorted(os.path.join(root, name) for root, _, names in os.walk(folder) for name in names)
                for path in found:
                    if not path.endswith((".pptx", ".docx")):
                        continue
                    looked += 1
                    for fault in (slides if path.endswith(".pptx") else note)(path, folder):
                        faults += 1
                        print(f"{language} {os.path.relpath(path, folder)}: {fault}")
    print(f"{looked} files, {faults} words outside their boxes")
    return 1 if faults or not looked else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
