/// The style of every report. Colours have a contrast of at least 4.5 to 1 against what they stand on; the browser test
/// computes it.
enum ReportStyle {
    static let text = """

        :root { --ink: #1d2733; --soft: #4a5765; --line: #c9d1d9; --paper: #fff; --wash: #f3f6f8; --accent: #0b5a8a; --mark: #fff3cd; color-scheme: light; }
        * { box-sizing: border-box; }
        html { font: 17px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; color: var(--ink);
          background: var(--wash); -webkit-text-size-adjust: 100%; }
        body { margin: 0; overflow-wrap: break-word; }
        header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
        header { padding-top: 2rem; }
        h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
        h1 { font-size: 2.1rem; margin: 0 0 .75rem; }
        h2 { font-size: 1.45rem; margin: 0 0 .75rem; }
        h3 { font-size: 1.12rem; margin: 1.75rem 0 .5rem; }
        p, li { max-width: 46rem; }
        p { margin: 0 0 .75rem; }
        ul, ol { margin: 0 0 .75rem; padding-left: 1.4rem; }
        li { margin-bottom: .3rem; }
        a { color: var(--accent); }
        .kicker { margin: 0 0 .25rem; color: var(--soft); font-size: .95rem; }
        .note { color: var(--soft); font-size: .92rem; }
        .warn { border-left: .3rem solid #b35c00; background: #fff6ea; padding: .6rem .9rem; max-width: 46rem; }
        .skip { position: absolute; left: -60rem; }
        .skip:focus { left: .5rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 9; }
        nav ol { columns: 15rem 3; padding: .9rem 1rem .6rem 2.2rem; background: var(--paper); border: 1px solid var(--line);
          border-radius: .4rem; margin: 1rem 0 0; }
        section { background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; padding: 1.4rem 1.5rem 1rem;
          margin: 1.25rem 0; scroll-margin-top: 1rem; }
        section:focus { outline: none; }
        footer { color: var(--soft); font-size: .88rem; padding-bottom: 2.5rem; }

        .tools { display: flex; flex-wrap: wrap; gap: .6rem .75rem; align-items: end; margin: .75rem 0; }
        .tools .status { align-self: center; }
        .status { min-height: 1.5em; color: var(--soft); font-size: .92rem; }
        button, select, input[type=search] { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid #76828f;
          border-radius: .3rem; padding: .35rem .7rem; min-height: 2.6rem; max-width: 100%; }
        button { cursor: pointer; }
        button:hover { background: #e6eef4; }
        button[aria-pressed=true] { background: #dcebf5; border-color: var(--accent); }
        :focus-visible { outline: 3px solid #0b5a8a; outline-offset: 2px; }
        [hidden] { display: none !important; }
        .field { display: flex; flex-direction: column; gap: .15rem; min-width: 12rem; }
        .field label, legend { font-size: .88rem; font-weight: 600; padding: 0; }
        fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
        .choice { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .15rem; }
        .choice label { border: 1px solid #76828f; border-radius: .3rem; padding: .35rem .7rem; min-height: 2.6rem; display: flex;
          align-items: center; gap: .45rem; cursor: pointer; }
        .choice label:has(:checked) { background: #dcebf5; border-color: var(--accent); }
        .hits { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 .5rem; padding: 0; list-style: none; }

        figure { margin: 1rem 0 1.5rem; }
        figcaption { font-weight: 600; margin-bottom: .4rem; }
        .canvas { overflow: auto; border: 1px solid var(--line); border-radius: .3rem; background: #fff; }
        .canvas svg, .canvas img { display: block; height: auto; }
        .canvas:not(.large) svg, .canvas img { width: 100%; }
        .canvas.large { max-height: 90vh; }
        .canvas.large svg { min-width: 170%; }
        .person { cursor: pointer; }
        .person:focus { outline: none; }
        .person:focus-visible { outline: 3px solid #0b5a8a; outline-offset: 3px; }
        .narrowed .person:not(.match), .narrowed .tie:not(.match), .narrowed .affiliation:not(.match) { opacity: .13; }
        .focused .person:not(.near), .focused .body:not(.near), .focused .tie:not(.near), .focused .affiliation:not(.near) { opacity: .1; }
        .focused .near { opacity: 1; }
        .focused .near, .narrowed .match { stroke-opacity: 1; fill-opacity: 1; }
        .about { border: 1px solid var(--line); border-top: 0; padding: .6rem .9rem; min-height: 4.2rem; font-size: .92rem; background: var(--wash); }
        .about p { margin: 0; }
        .about dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: .3rem 0 0; }
        .about dt { color: var(--soft); }
        .about dd { margin: 0; }

        .scroll { overflow-x: auto; margin: 0 0 1rem; }
        table { border-collapse: collapse; font-size: .9rem; line-height: 1.4; }
        caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
        th, td { text-align: left; vertical-align: top; padding: .32rem .7rem .32rem .5rem; border-bottom: 1px solid var(--line); }
        thead th { background: var(--wash); border-bottom: 2px solid #9aa7b3; }
        tbody th { font-weight: 600; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        td.number { white-space: nowrap; }
        thead th.number { vertical-align: bottom; }
        td.shade0 { background: #fff; } td.shade1 { background: #e4eff6; } td.shade2 { background: #c3dded; }
        td.shade3 { background: #9cc8e2; } td.shade4 { background: #6fb0d6; }
        td.missing { background: repeating-linear-gradient(45deg, #fff 0 4px, #e8ebee 4px 6px); }
        details { margin: 0 0 .35rem; }
        details[open] { margin-bottom: 1rem; }
        summary { cursor: pointer; color: var(--accent); font-weight: 600; padding: .35rem 0; }
        td .range { display: block; color: var(--soft); font-size: .82rem; }
        .ranges { margin: .75rem 0; } .ranges ul { list-style: none; padding: 0; max-width: 46rem; }
        .ranges li { display: grid; grid-template-columns: 16rem 1fr; column-gap: 1rem; align-items: center; max-width: 46rem;
          margin-bottom: .55rem; }
        .ranges li > strong { font-weight: 600; grid-row: span 2; } .ranges li > span { color: var(--soft); font-size: .88rem; }
        .ranges svg { width: 100%; height: 1.15rem; display: block; }
        .ranges .keys { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; } .ranges .keys li { display: flex; gap: .4rem; font-size: .88rem; }
        .ranges svg.key { width: 2.4rem; }
        .bar { width: 100%; max-width: 46rem; height: auto; display: block; margin: .5rem 0 .75rem; }
        .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; padding: 0; margin: 0 0 1rem; list-style: none; }
        .facts li { background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; padding: .6rem .8rem; margin: 0; font-size: .9rem; }
        .facts strong { display: block; font-size: 1.5rem; line-height: 1.25; }
        .comment { border-left: .3rem solid var(--accent); padding: .1rem 0 .1rem .9rem; margin: .6rem 0; max-width: 46rem; }
        .comment p:last-child { margin-bottom: 0; }
        .basis { display: block; color: var(--soft); font-size: .88rem; }
        .side-by-side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1rem; }
        .side-by-side figure { margin: 0; }

        .workshop table { width: 100%; table-layout: fixed; }
        .workshop th[scope=row] { width: 18%; }
        .workshop thead th:first-child { width: 18%; }
        .entry { min-height: 5.5rem; white-space: pre-wrap; border: 1px dashed #76828f; border-radius: .25rem; padding: .45rem .55rem; background: #fffdf5; }
        .questions > li { margin-bottom: .6rem; }

        @media (max-width: 40rem) {
          .ranges li { display: block; }
          html { font-size: 16px; }
          header, main, footer { padding-left: .7rem; padding-right: .7rem; }
          section { padding: 1rem .85rem .6rem; }
          h1 { font-size: 1.6rem; }
          h2 { font-size: 1.25rem; }
          .canvas:not(.large) svg { width: 46rem; }
          .canvas.large svg { min-width: 80rem; }
          .field, .field > * { width: 100%; }
          .scroll td:not(.number) { min-width: 9.5rem; }
          .scroll td:not(.number):last-child { min-width: 17rem; }
          .scroll td:not(.number):empty { min-width: 0; }
          .about dl { grid-template-columns: 1fr; }
          .about dd { margin-bottom: .3rem; }
          .workshop table, .workshop tbody, .workshop tr, .workshop th, .workshop td { display: block; width: 100%; }
          .workshop thead { position: absolute; left: -60rem; }
          .workshop thead th:first-child, .workshop th[scope=row] { width: 100%; }
          .workshop td::before { content: attr(data-heading); display: block; font-size: .85rem; font-weight: 600; color: var(--soft); }
        }

        .paper { display: none; }
        .files li { margin-bottom: .5rem; }

        @page { size: A4; margin: 16mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #4a5765; } }
        @page across { size: A4 landscape; margin: 12mm; }
        @media print {
          html { font-size: 10.5pt; background: #fff; }
          header, main, footer { max-width: none; padding: 0; }
          section { border: 0; padding: 0; margin: 0 0 8mm; }
          .tools, .skip, .about, .hits, .screen, details:not([open]):not(:has(.files)) { display: none !important; }
          .paper { display: block; }
          .album:not(details) figure[hidden], [data-level][hidden] { display: block !important; }

          /* Contents and headings have the same numbers: a link leads nowhere on paper. */
          body { counter-reset: section; }
          section > h2::before { counter-increment: section; content: counter(section) ". "; }
          nav ol { columns: 2; border: 0; padding: 0 0 0 1.6rem; margin: 0 0 8mm; }
          nav::before { content: attr(aria-label); display: block; font-weight: 600; margin: 4mm 0 2mm; }
          a { color: inherit; text-decoration: none; }
          .files a:first-child { font-weight: 600; }

          h2, h3, h4, figcaption, caption, summary { break-after: avoid; }
          h2 + p, h3 + p { break-after: avoid; }
          tr, li, .facts, .bar, .warn { break-inside: avoid; }
          p { break-inside: avoid; }
          .facts { grid-template-columns: repeat(auto-fit, minmax(29mm, 1fr)); gap: 2mm; }
          .facts li { padding: 2mm; font-size: .82rem; }
          summary { list-style: none; color: inherit; font-size: 1.12rem; }
          summary::-webkit-details-marker { display: none; }

          /* A picture of everybody has a page across to itself, with its caption; others come two a page. */
          figure { break-inside: avoid; margin: 0 0 6mm; }
          .canvas, .canvas.large { border: 0; overflow: visible; max-height: none; }
          .canvas:not(.large) svg, .canvas.large svg, .canvas img { width: 100%; min-width: 0; max-height: 112mm; }
          details .canvas:not(.large) svg, details .canvas.large svg { max-height: 80mm; }
          #bilder .album > figure, figure.detailed { page: across; margin: 0; }
          #bilder .album > figure .canvas:not(.large) svg, #bilder .album > figure .canvas.large svg, .detailed .canvas:not(.large) svg,
          .detailed .canvas.large svg { max-height: 158mm; }

          /* Printed once, among what the figures show. */
          .proposal { display: none; }
          /* What each person reported stands in the workbook. */
          figure details, .scroll:has(tr[data-person]) { display: none !important; }
          .scroll { overflow: visible; }
          table { font-size: 8.5pt; max-width: 100%; }
          thead { display: table-header-group; }
          table:not(:has(tbody tr:nth-child(13))) { break-inside: avoid; }
          section:has(.workshop), section:has(> .scroll tbody tr:nth-child(13)) { break-before: page; }
          /* One a page: its labels are nine points then. Its own title says what stands above it on a screen. */
          .side-by-side { display: block; }
          .side-by-side figcaption, [data-level] > h4 { display: none; }
          .side-by-side .canvas img { max-height: 226mm; object-fit: contain; break-inside: avoid; }
          /* Colours and shapes are the same at every level: explained once, where all lines are. */
          .side-by-side .canvas img.legend { max-height: 110mm; }
          [data-level]:has(+ [data-level]) img.legend { display: none; }
          .side-by-side figure { break-inside: auto; }
          .narrowed *, .focused * { opacity: 1 !important; }
          .entry { min-height: 28mm; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }

        """
}
