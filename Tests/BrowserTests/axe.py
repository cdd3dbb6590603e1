"""Holds pages against WCAG 2.1 AA with axe-core, as they open, with everything folded out and on a phone, and prints what it finds as JSON.

    axe.py CHROMIUM PAGE ...

The script comes from the package axe-playwright-python, of which nothing else is used.
"""
import json, pathlib, sys

import axe_playwright_python
from browse import opened

# Contrast takes half a minute where hundreds of pictures' texts are in sight; browse.py looks at that of all other texts.
RUN = """axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}, resultTypes: ['violations'],
        rules: {'color-contrast': {enabled: CONTRAST}}})
    .then(found => ({
        rules: found.passes.length + found.violations.length,
        violations: found.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')) }))"""


def main():
    program, pages = sys.argv[1], sys.argv[2:]
    script = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
    result = {}
    with opened(program) as browser:
        for page in pages:
            browser.size(1280, 900)
            browser.open(page)
            browser.js(script + "; true")
            looks = {"as it opens": browser.js(RUN.replace("CONTRAST", "true"))}
            browser.js("document.querySelectorAll('details').forEach(d => { d.open = true })")
            looks["folded out"] = browser.js(RUN.replace("CONTRAST", "false"))
            browser.size(390, 844, 2, True)
            looks["on a phone"] = browser.js(RUN.replace("CONTRAST", "false"))
            result[page] = looks
    json.dump(result, sys.stdout, ensure_ascii=False)


main()
