"""Opens a report in headless Chromium, uses it as a reader would, and prints what happened as JSON.

    browse.py CHROMIUM PAGE FOLDER

FOLDER receives screenshots, the printed page and a saved copy. Speaks the DevTools protocol over a pipe, so it needs nothing
but the standard library.
"""
import base64, contextlib, json, os, subprocess, sys, tempfile, time


class Browser:
    def __init__(self, program, profile):
        to_child, self.write_end = os.pipe()
        self.read_end, from_child = os.pipe()

        def wire():
            # Chromium reads commands from 3 and writes answers to 4.
            moved_in, moved_out = os.dup(to_child), os.dup(from_child)
            os.dup2(moved_in, 3, inheritable=True)
            os.dup2(moved_out, 4, inheritable=True)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
             "--hide-scrollbars", "--force-color-profile=srgb", "--lang=nb", "--user-data-dir=" + profile, "about:blank"],
            preexec_fn=wire, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_child)
        os.close(from_child)
        self.number, self.buffer, self.events, self.session = 0, b"", [], None

    def message(self, deadline):
        import select
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.read_end], [], [], max(0, deadline - time.time()))
            if not ready:
                return None
            part = os.read(self.read_end, 1 << 16)
            if not part:
                raise RuntimeError("the browser went away")
            self.buffer += part
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, **parameters):
        self.number += 1
        request = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            request["sessionId"] = self.session
        os.write(self.write_end, json.dumps(request).encode() + b"\0")
        deadline = time.time() + 60
        while True:
            message = self.message(deadline)
            if message is None:
                raise RuntimeError(method + " got no answer")
            if message.get("id") == self.number:
                if "error" in message:
                    raise RuntimeError(method + ": " + message["error"]["message"])
                return message["result"]
            self.events.append(message)

    def wait(self, method, seconds=30):
        deadline = time.time() + seconds
        while True:
            for event in self.events:
                if event.get("method") == method and not event.get("seen"):
                    event["seen"] = True
                    return event["params"]
            message = self.message(deadline)
            if message is None:
                raise RuntimeError("no " + method)
            self.events.append(message)

    def settle(self, seconds=0.3):
        deadline = time.time() + seconds
        while (message := self.message(deadline)) is not None:
            self.events.append(message)

    def open(self, path):
        self.call("Page.navigate", url="file://" + os.path.abspath(path))
        self.wait("Page.loadEventFired")
        self.settle()

    def js(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:600])
        return answer["result"].get("value")

    def size(self, width, height, scale=1, mobile=False):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=mobile)
        self.settle(0.2)

    def shot(self, path, whole=True, clip=None):
        parameters = {"format": "png", "captureBeyondViewport": whole}
        if clip:
            parameters["clip"] = dict(clip, scale=1)
        elif whole:
            size = self.call("Page.getLayoutMetrics")["cssContentSize"]
            parameters["clip"] = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 16000), "scale": 1}
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("Page.captureScreenshot", **parameters)["data"]))

    def print(self, path):
        """Returns the number of pages."""
        pdf = base64.b64decode(self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])
        with open(path, "wb") as file:
            file.write(pdf)
        return pdf.count(b"/Type /Page\n")

    def key(self, key, code=0, text=None):
        parameters = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        self.call("Input.dispatchKeyEvent", type="keyDown", **parameters, **({"text": text} if text else {}))
        self.call("Input.dispatchKeyEvent", type="keyUp", **parameters)

    def complaints(self):
        found = []
        for event in self.events:
            method, params = event.get("method"), event.get("params", {})
            if method == "Runtime.exceptionThrown":
                found.append(params["exceptionDetails"]["text"] + " " + str(params["exceptionDetails"].get("exception", {}).get("description")))
            elif method == "Runtime.consoleAPICalled" and params["type"] in ("error", "warning", "assert"):
                found.append(json.dumps(params["args"])[:300])
            elif method == "Log.entryAdded" and params["entry"]["level"] in ("error", "warning"):
                found.append(params["entry"]["text"])
        return found

    def requests(self):
        return [event["params"]["request"]["url"] for event in self.events if event.get("method") == "Network.requestWillBeSent"]


# What a reader can see or reach, as the page has it.
LOOK = r"""(() => {
  const shown = element => element.checkVisibility({ visibilityProperty: true });
  const number = text => { const parts = text.match(/[\d.]+/g).map(Number); return parts.length > 3 ? parts : [...parts, 1]; };
  const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const ground = element => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(number(getComputedStyle(at).backgroundColor));
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const name = element => (element.getAttribute("aria-label") || (element.getAttribute("aria-labelledby") || "").split(" ")
      .map(id => document.getElementById(id)?.textContent ?? "").join(" ").trim()
    || [...(element.labels ?? [])].map(label => label.textContent).join(" ").trim() || element.textContent.trim()
    || element.getAttribute("alt") || element.querySelector?.("title")?.textContent || "").trim();
  const tell = element => element.outerHTML.slice(0, 120);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pale = [], contrasts = [];
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.textContent.trim() || element.closest("svg, script") || !shown(element)) continue;
    const below = ground(element);
    const [a, b] = [light(over(number(getComputedStyle(element).color), below)), light(below)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    contrasts.push(ratio);
    if (ratio < 4.5) pale.push(ratio.toFixed(2) + " " + tell(element));
  }
  const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex], [role=button], [role=textbox]")];
  const images = [...document.querySelectorAll("img, svg[role=img], svg[role=group], figure, nav, [role=region]")];
  const ids = [...document.querySelectorAll("[id]")].map(element => element.id);
  const references = [...document.querySelectorAll("[aria-labelledby], [aria-describedby], label[for], a[href^='#']")].flatMap(element =>
    (element.getAttribute("aria-labelledby") ?? element.getAttribute("aria-describedby") ?? element.getAttribute("for")
      ?? element.getAttribute("href").slice(1)).split(" ").filter(Boolean));
  return {
    language: document.documentElement.lang,
    title: document.title,
    texts: contrasts.length, leastContrast: Math.min(...contrasts), pale,
    controls: controls.length, unnamed: [...controls, ...images].filter(element => element.tagName !== "SECTION" && !name(element)).map(tell),
    headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(heading => Number(heading.tagName[1])),
    repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    danglingIds: references.filter(id => !document.getElementById(id)),
    tablesWithoutHeaders: [...document.querySelectorAll("table")].filter(table => !table.caption || !table.querySelector("thead th[scope=col]")).map(tell),
    styleAttributes: document.querySelectorAll("[style]").length,
    pictures: document.querySelectorAll(".sociogram").length,
    width: innerWidth, scrollWidth: document.documentElement.scrollWidth,
    smallTargets: controls.filter(element => shown(element) && element.matches("button, select, input[type=search], .choice label"))
      .filter(element => element.getBoundingClientRect().height < 40).map(tell),
  };
})()"""

SHOWN = "[...document.querySelectorAll('.album figure[data-picture]')].filter(f => f.closest('section').id === 'bilder' && !f.hidden).map(f => f.dataset.picture)"


def use(browser, folder):
    """The first album: levels, pointing, keys, search, filter."""
    result = {"atFirst": browser.js(SHOWN), "levels": {}, "places": {}}
    if not result["atFirst"]:
        return compare(browser)
    names = browser.js("[...document.querySelectorAll('#bilder input[type=radio]')].map(r => r.value)") or []
    for name in names:
        browser.js(f"document.querySelector('#bilder input[value=\"{name}\"]').click()")
        result["levels"][name] = browser.js(SHOWN)
        result["places"][name] = browser.js(
            "(() => { const f = document.querySelector('#bilder figure:not([hidden])'), r = f.querySelector('svg').getBoundingClientRect();"
            " return Object.fromEntries([...f.querySelectorAll('.person')].map(p => { const b = p.firstElementChild.nextElementSibling.getBoundingClientRect();"
            " return [p.dataset.person, [Math.round(b.x + b.width / 2 - r.x), Math.round(b.y + b.height / 2 - r.y)]]; })); })()")
    if names:
        browser.js("document.querySelector('#bilder input[type=radio]').click()")
    first = "document.querySelector('#bilder figure:not([hidden])')"
    # The person with the most lines.
    busiest = browser.js(
        f"(() => {{ const n = {{}}; for (const t of {first}.querySelectorAll('.tie')) for (const e of [t.dataset.from, t.dataset.to]) n[e] = (n[e] ?? 0) + 1;"
        " return Object.entries(n).sort((a, b) => b[1] - a[1])[0]; })()")
    if busiest:
        person = f"{first}.querySelector('.person[data-person=\"{busiest[0]}\"]')"
        browser.js(f"{person}.scrollIntoView({{block: 'center'}})")
        spot = browser.js(f"(() => {{ const b = {person}.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 3]; }})()")
        browser.call("Input.dispatchMouseEvent", type="mouseMoved", x=spot[0], y=spot[1])
        browser.settle(0.2)
        state = f"""(() => {{ const f = {first}; return {{
            focused: f.querySelector('svg').classList.contains('focused'),
            nearTies: f.querySelectorAll('.tie.near').length, nearPersons: f.querySelectorAll('.person.near').length,
            farOpacity: Math.min(...[...f.querySelectorAll('.person:not(.near)')].map(p => Number(getComputedStyle(p).opacity))),
            panel: f.querySelector('.about').innerText }}; }})()"""
        result["hover"] = dict(browser.js(state), person=busiest[0], ties=busiest[1],
                               name=browser.js(f"{first}.querySelector('tr[data-person=\"{busiest[0]}\"]').cells[0].textContent"))
        browser.call("Input.dispatchMouseEvent", type="mouseMoved", x=1, y=1)
        browser.settle(0.2)
        result["afterHover"] = browser.js(state)
        # By keyboard: into the picture, to a neighbour, hold, let go.
        browser.js(f"{first}.querySelector('.person[tabindex=\"0\"]').focus()")
        where = "document.activeElement.dataset?.person"
        result["keys"] = {"start": browser.js(where), "stops": browser.js(f"{first}.querySelectorAll('.person[tabindex=\"0\"]').length")}
        for arrow, code in (("ArrowRight", 39), ("ArrowDown", 40), ("ArrowLeft", 37), ("ArrowUp", 38)):
            browser.key(arrow, code)
            result["keys"][arrow] = browser.js(where)
        browser.key("Enter", 13, "\r")
        browser.js("document.activeElement.blur()")
        result["keys"]["held"] = browser.js(state)["focused"]
        browser.shot(folder + "/focus.png", whole=False)
        browser.js(f"{first}.querySelector('.person[tabindex=\"0\"]').focus()")
        browser.key("Escape", 27)
        browser.js("document.activeElement.blur()")
        result["keys"]["released"] = not browser.js(state)["focused"]
        # Search by the first part of that person's name, then take the first hit.
        word = result["hover"]["name"].split()[0]
        browser.js("document.querySelector('#bilder input[type=search]').focus()")
        browser.call("Input.insertText", text=word.upper())
        found = f"""(() => {{ const f = {first}; return {{
            matches: [...f.querySelectorAll('.person.match')].map(p => p.dataset.person),
            narrowed: f.querySelector('svg').classList.contains('narrowed'),
            rows: [...f.querySelectorAll('tr[data-person]')].filter(r => !r.hidden).length,
            status: document.querySelector('#bilder [data-hits]').textContent,
            buttons: [...document.querySelectorAll('#bilder .hits button')].map(b => b.textContent) }}; }})()"""
        result["search"] = dict(browser.js(found), word=word)
        browser.shot(folder + "/search.png", whole=False)
        browser.key("Enter", 13, "\r")
        result["search"]["taken"] = browser.js(where)
        browser.key("Escape", 27)
        browser.js("(() => { const s = document.querySelector('#bilder input[type=search]'); s.value = ''; s.dispatchEvent(new Event('input')); })()")
        result["cleared"] = browser.js(found)
        # Every letter of a large picture can be read once it is enlarged: as large as drawn, or larger.
        browser.js("document.querySelector('#bilder [data-action=size]').click()")
        result["enlarged"] = browser.js(
            f"(() => {{ const s = {first}.querySelector('svg'); return s.getBoundingClientRect().width / s.viewBox.baseVal.width; }})()")
        browser.js("document.querySelector('#bilder [data-action=size]').click()")
        options = browser.js("[...(document.querySelector('#bilder select')?.options ?? [])].map(o => o.value).filter(Boolean)")
        if options:
            browser.js(f"(() => {{ const s = document.querySelector('#bilder select'); s.value = '{options[0]}'; s.dispatchEvent(new Event('change')); }})()")
            result["filter"] = dict(browser.js(found), option=options[0], expected=browser.js(
                f"[...{first}.querySelectorAll('.person')].filter(p => p.dataset.function.split(' ').includes('{options[0]}')).map(p => p.dataset.person)"))
            browser.js("(() => { const s = document.querySelector('#bilder select'); s.value = ''; s.dispatchEvent(new Event('change')); })()")
    return result


def compare(browser):
    """The comparison: each level shows one loaded picture a network."""
    levels = {}
    for name in browser.js("[...document.querySelectorAll('#bilder input[type=radio]')].map(r => r.value)"):
        browser.js(f"document.querySelector('#bilder input[value=\"{name}\"]').click()")
        browser.settle(0.2)
        levels[name] = browser.js(
            "[...document.querySelectorAll('#bilder img:not(.legend)')].filter(i => i.checkVisibility() && i.complete && i.naturalWidth > 100 && i.alt)"
            ".map(i => i.closest('[data-level]').dataset.level)")
    browser.js("document.querySelector('#bilder input[type=radio]').click()")
    return {"levels": levels}


def save(browser, folder):
    """Writes into the table, saves a copy and opens it."""
    if not browser.js("document.querySelectorAll('[contenteditable]').length"):
        return None
    browser.js("(() => { const e = document.querySelector('[contenteditable]'); e.focus(); getSelection().selectAllChildren(e); getSelection().collapseToEnd(); })()")
    browser.call("Input.insertText", text=" Skrevet i møtet <b>&\"'</script>")
    written = browser.js("document.querySelector('[contenteditable]').innerText")
    browser.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=folder, eventsEnabled=True)
    browser.js("document.querySelector('#bilder input[type=radio]:last-of-type')?.click()")
    browser.js("document.querySelector('[data-action=save]').click()")
    browser.wait("Browser.downloadWillBegin")
    for _ in range(100):
        browser.settle(0.1)
        if [e for e in browser.events if e.get("method") == "Browser.downloadProgress" and e["params"]["state"] == "completed"]:
            break
    path = folder + "/" + browser.js("document.body.dataset.file")
    before = browser.complaints()
    browser.open(path)
    return {
        "written": written, "read": browser.js("document.querySelector('[contenteditable]').innerText"),
        "tools": browser.js("[...document.querySelectorAll('[data-script]')].filter(t => t.hidden).length"),
        "shown": browser.js(SHOWN), "complaints": [c for c in browser.complaints() if c not in before],
        "elements": browser.js("document.querySelectorAll('b').length"), "bytes": os.path.getsize(path),
    }


def attack(browser):
    """What the policy must stop, tried from inside the page."""
    return browser.js(r"""(async () => {
      const stopped = [];
      document.addEventListener("securitypolicyviolation", event => stopped.push(event.effectiveDirective));
      window.ran = false;
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      const style = document.createElement("style");
      style.textContent = "body { color: rgb(1, 2, 3) }";
      document.head.append(style);
      let fetched = true;
      try { await fetch("https://example.invalid/"); } catch { fetched = false; }
      const image = new Image();
      image.src = "https://example.invalid/x.png";
      await new Promise(done => setTimeout(done, 300));
      return { stopped: [...new Set(stopped)].sort(), ran: window.ran, fetched, styled: getComputedStyle(document.body).color === "rgb(1, 2, 3)" };
    })()""")


@contextlib.contextmanager
def opened(program):
    """A browser with one empty page."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(program, profile)
        try:
            target = browser.call("Target.createTarget", url="about:blank")["targetId"]
            browser.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            for domain in ("Page", "Runtime", "Log", "Network"):
                browser.call(domain + ".enable")
            yield browser
        finally:
            browser.session = None
            browser.process.terminate()
            browser.process.wait(20)


def main():
    program, page, folder = sys.argv[1:4]
    os.makedirs(folder, exist_ok=True)
    with opened(program) as browser:
        result = {}
        browser.size(1280, 900)
        browser.open(page)
        result["desktop"] = browser.js(LOOK)
        browser.shot(folder + "/desktop.png")
        result["use"] = use(browser, folder)
        browser.js("document.querySelector('[data-action=open-all]').click()")
        result["opened"] = browser.js(LOOK)
        browser.js("document.querySelector('[data-action=open-all]').click()")
        browser.size(390, 844, 2, True)
        result["phone"] = browser.js(LOOK)
        browser.shot(folder + "/phone.png")
        browser.size(1280, 900)
        browser.open(page)
        result["printedPages"] = [browser.print(folder + "/print.pdf")]
        browser.js("document.querySelector('[data-action=open-all]').click()")
        result["printedPages"].append(browser.print(folder + "/print-open.pdf"))
        browser.open(page)
        result["saved"] = save(browser, folder)
        result["complaints"] = browser.complaints()
        result["requests"] = [url for url in browser.requests() if not url.startswith(("file:", "data:", "blob:", "about:"))]
        browser.open(page)
        result["attack"] = attack(browser)
        # As a plain document.
        browser.call("Emulation.setScriptExecutionDisabled", value=True)
        browser.open(page)
        browser.shot(folder + "/no-script.png")
        browser.call("Emulation.setScriptExecutionDisabled", value=False)
        result["withoutScript"] = browser.js(
            "({ tools: [...document.querySelectorAll('[data-script]')].filter(t => t.checkVisibility()).length,"
            " pictures: [...document.querySelectorAll('#bilder figure')].filter(f => f.checkVisibility()).length })")
        json.dump(result, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
