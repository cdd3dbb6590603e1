/// The script of every report. It only adds to what stands in the page: it chooses between pictures, points out a person's
/// contacts with the words of the table behind the picture, and saves what was filled in. It sends and fetches nothing.
enum ReportScript {
    static let text = #"""

        "use strict";
        (() => {
          const all = (selector, root = document) => [...root.querySelectorAll(selector)];
          const one = (selector, root = document) => root.querySelector(selector);
          const folded = text => text.toLocaleLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");

          for (const tool of all("[data-script]")) tool.hidden = false;

          // One group of pictures: the levels of a relation, or a single picture.
          for (const album of all(".album")) {
            const figures = all("figure[data-picture]", album);
            const search = one("input[type=search]", album);
            const filter = one("select[data-filter]", album);
            const status = one("[data-hits]", album);
            const hits = one(".hits", album);
            let pinned = null;

            const shown = () => figures.find(figure => !figure.hidden) ?? figures[0];
            const svgOf = figure => one("svg", figure);
            // By person; looked for once, since a large picture has thousands of parts.
            const index = selector => new Map(figures.map(figure =>
              [figure, new Map(all(selector, figure).reverse().map(element => [element.dataset.person, element]))]));
            const persons = index(".person[data-person]"), rows = index("tr[data-person]");
            const person = (figure, id) => persons.get(figure).get(id);
            const row = (figure, id) => rows.get(figure).get(id);
            const ends = line => [line.dataset.from, line.dataset.to];

            const about = (figure, id) => {
              const panel = one(".about", figure);
              if (!panel) return;
              const source = id && row(figure, id);
              const heads = source ? all("thead th", source.closest("table")) : [];
              const hint = document.createElement("p");
              hint.textContent = source ? "" : panel.dataset.hint;
              if (!source) { panel.replaceChildren(hint); return; }
              const name = document.createElement("strong");
              name.textContent = source.cells[0].textContent;
              const list = document.createElement("dl");
              for (let i = 1; i < source.cells.length; i++) {
                if (!source.cells[i].textContent.trim()) continue;
                const term = document.createElement("dt");
                const value = document.createElement("dd");
                term.textContent = heads[i].textContent;
                value.textContent = source.cells[i].textContent;
                list.append(term, value);
              }
              panel.replaceChildren(name, list);
            };

            const point = (figure, id) => {
              const svg = svgOf(figure);
              for (const element of all(".near", svg)) element.classList.remove("near");
              svg.classList.toggle("focused", Boolean(id && person(figure, id)));
              about(figure, id);
              if (!id) return;
              const near = new Set([id]);
              for (const line of all(".tie, .affiliation", svg)) {
                if (!ends(line).includes(id)) continue;
                line.classList.add("near");
                ends(line).forEach(end => near.add(end));
              }
              for (const node of all(".person, .body", svg)) {
                node.classList.toggle("near", near.has(node.dataset.person ?? node.dataset.body));
              }
            };

            const pin = (id, focus) => {
              pinned = id;
              figures.forEach(figure => point(figure, id));
              const node = id && person(shown(), id);
              if (node && focus) { rove(shown(), node); node.focus({ preventScroll: false }); }
            };

            // Each picture is one stop of the tab key; arrows go to the nearest person in their direction.
            const rove = (figure, node) => {
              for (const other of all(".person[tabindex='0']", figure)) other.setAttribute("tabindex", "-1");
              node.setAttribute("tabindex", "0");
            };
            const centre = node => {
              const box = node.getBoundingClientRect();
              return [box.left + box.width / 2, box.top + box.height / 2];
            };
            const neighbour = (figure, node, [dx, dy]) => {
              const [x, y] = centre(node);
              let best = null, least = Infinity;
              for (const other of all(".person", figure)) {
                if (other === node) continue;
                const [ox, oy] = centre(other);
                const along = (ox - x) * dx + (oy - y) * dy;
                const across = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
                if (along > 1 && along + 2 * across < least) { least = along + 2 * across; best = other; }
              }
              return best;
            };
            const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

            for (const figure of figures) {
              const people = all(".person[data-person]", figure);
              people.forEach((node, index) => {
                const id = node.dataset.person;
                const source = row(figure, id);
                node.setAttribute("tabindex", index ? "-1" : "0");
                node.setAttribute("role", "button");
                node.setAttribute("aria-label", source ? source.cells[0].textContent + ", " + source.cells[1].textContent : id);
                node.addEventListener("mouseenter", () => { if (!pinned) point(figure, id); });
                node.addEventListener("mouseleave", () => { if (!pinned) point(figure, null); });
                node.addEventListener("focus", () => { rove(figure, node); if (pinned !== id) { pinned = null; point(figure, id); } });
                node.addEventListener("blur", () => { if (!pinned) point(figure, null); });
                node.addEventListener("click", event => { event.stopPropagation(); pin(pinned === id ? null : id, false); });
                node.addEventListener("keydown", event => {
                  if (event.key === "Escape") return pin(null, false);
                  if (event.key === "Enter" || event.key === " ") { event.preventDefault(); return pin(pinned === id ? null : id, false); }
                  const step = arrows[event.key] && neighbour(figure, node, arrows[event.key]);
                  if (arrows[event.key]) event.preventDefault();
                  if (step) { rove(figure, step); step.focus(); }
                });
              });
              const svg = svgOf(figure);
              if (svg && people.length) svg.addEventListener("click", () => pin(null, false));
              about(figure, null);
            }

            const narrow = () => {
              const text = search ? folded(search.value.trim()) : "";
              const group = filter ? filter.value : "";
              const active = Boolean(text || group);
              let found = [];
              for (const figure of figures) {
                const svg = svgOf(figure);
                if (!svg) continue;
                const matches = new Set();
                for (const node of all(".person[data-person]", svg)) {
                  const id = node.dataset.person;
                  const source = row(figure, id);
                  const words = source ? folded(source.cells[0].textContent + " " + source.cells[1].textContent) : "";
                  const inGroup = !group || (node.dataset.function ?? "").split(" ").includes(group);
                  const match = active && inGroup && words.includes(text);
                  node.classList.toggle("match", match);
                  if (source) source.hidden = active && !match;
                  if (match) matches.add(id);
                }
                for (const line of all(".tie, .affiliation", svg)) {
                  line.classList.toggle("match", ends(line).every(end => matches.has(end)));
                }
                svg.classList.toggle("narrowed", active);
                if (figure === shown()) found = [...matches].map(id => [id, row(figure, id)]);
              }
              if (status) status.textContent = active ? status.dataset.hits.replace("#", found.length) : "";
              if (!hits) return;
              hits.replaceChildren(...(text ? found.slice(0, 12) : []).filter(([, source]) => source).map(([id, source]) => {
                const item = document.createElement("li");
                const button = document.createElement("button");
                button.type = "button";
                button.textContent = source.cells[0].textContent;
                button.addEventListener("click", () => pin(id, true));
                item.append(button);
                return item;
              }));
            };

            const choose = name => {
              for (const figure of figures) figure.hidden = figure.dataset.picture !== name;
              narrow();
              if (pinned) point(shown(), pinned);
            };
            const radios = all("input[type=radio]", album);
            for (const radio of radios) radio.addEventListener("change", () => choose(radio.value));
            if (radios.length) choose((radios.find(radio => radio.checked) ?? radios[0]).value);
            if (search) {
              search.addEventListener("input", narrow);
              search.addEventListener("keydown", event => {
                if (event.key === "Enter") { event.preventDefault(); one("button", hits)?.click(); }
                if (event.key === "Escape") { search.value = ""; narrow(); pin(null, false); }
              });
            }
            if (filter) filter.addEventListener("change", narrow);
            const size = one("[data-action=size]", album);
            if (size) size.addEventListener("click", () => {
              const large = size.getAttribute("aria-pressed") !== "true";
              size.setAttribute("aria-pressed", String(large));
              for (const canvas of all(".canvas", album)) canvas.classList.toggle("large", large);
            });
          }

          // Pictures of several networks that are switched together.
          for (const choice of all("[data-switches]")) {
            const show = name => {
              for (const part of all(choice.dataset.switches)) part.hidden = part.dataset.level !== name;
            };
            const radios = all("input[type=radio]", choice);
            for (const radio of radios) radio.addEventListener("change", () => show(radio.value));
            show((radios.find(radio => radio.checked) ?? radios[0]).value);
          }

          // Filling in: plain text only, whatever is pasted.
          for (const entry of all("[contenteditable]")) {
            entry.addEventListener("paste", event => {
              event.preventDefault();
              document.execCommand("insertText", false, event.clipboardData.getData("text/plain"));
            });
            entry.addEventListener("drop", event => event.preventDefault());
          }

          const save = () => {
            const copy = document.documentElement.cloneNode(true);
            const written = all("[contenteditable]");
            all("[contenteditable]", copy).forEach((entry, index) => { entry.textContent = written[index].innerText.replace(/\n$/, ""); });
            for (const element of all(".near, .match, .focused, .narrowed", copy)) {
              element.classList.remove("near", "match", "focused", "narrowed");
            }
            for (const node of all(".person", copy)) for (const name of ["tabindex", "role", "aria-label"]) node.removeAttribute(name);
            for (const element of all("figure[hidden], tr[hidden], [data-level][hidden]", copy)) element.hidden = false;
            for (const tool of all("[data-script]", copy)) tool.hidden = true;
            for (const panel of all(".about, .hits, .status", copy)) panel.replaceChildren();
            const link = document.createElement("a");
            link.href = URL.createObjectURL(new Blob(["<!DOCTYPE html>" + copy.outerHTML + "\n"], { type: "text/html" }));
            link.download = document.body.dataset.file;
            link.click();
            setTimeout(() => URL.revokeObjectURL(link.href), 10000);
            for (const status of all("[data-saved-status]")) status.textContent = document.body.dataset.saved;
          };

          const actions = {
            print: () => window.print(),
            save,
            "open-all": button => {
              const open = button.getAttribute("aria-pressed") !== "true";
              button.setAttribute("aria-pressed", String(open));
              for (const part of all("details")) part.open = open;
            },
          };
          for (const button of all("[data-action]")) {
            const action = actions[button.dataset.action];
            if (action) button.addEventListener("click", () => action(button));
          }
        })();

        """#
}
