// How a document looks in a browser, and on A4.
export const HTML_STYLE = `
:root { color-scheme: light; font-family: "Noto Serif KR", "함초롬바탕", "Batang", "AppleMyungjo", serif; color: #111; background: #fff; line-height: 1.65; word-break: keep-all; overflow-wrap: break-word; }
body { margin: 0; }
main { max-width: 186mm; margin: 0 auto; padding: 12mm 6mm; font-size: 11pt; }
h1 { font-size: 22pt; text-align: center; line-height: 1.4; margin: 0 0 4mm; }
.cover { min-height: 230mm; display: flex; flex-direction: column; justify-content: center; text-align: center; break-after: page; }
.cover h1 { font-size: 30pt; letter-spacing: .12em; border-block: 3px double #111; padding: 8mm 0; margin-bottom: 12mm; }
.cover .sub { font-size: 15pt; margin-bottom: 10mm; }
.source { color: #444; font-size: 9.5pt; text-align: center; }
.contents h2 { text-align: center; font-size: 17pt; }
.contents ul { list-style: none; padding: 0; font-size: 10pt; line-height: 1.45; } .contents a { color: inherit; text-decoration: none; }
.contents .level-1 { font-weight: 700; margin-top: 4mm; } .contents .level-2 { padding-left: 6mm; } .contents .level-3 { padding-left: 12mm; }
h2, h3, h4, h5 { line-height: 1.45; break-after: avoid; margin: 7mm 0 2mm; }
.section { font-size: 17pt; border-bottom: 2px solid #111; padding-bottom: 1.5mm; } .field { font-size: 14.5pt; } .item { font-size: 13pt; } .part { font-size: 11.5pt; margin-top: 4mm; }
.line { display: flex; gap: .5em; margin: 0; } .mark { flex: none; min-width: 1em; } .level-1.line { padding-left: 4mm; } .level-2.line { padding-left: 9mm; } .level-3.line { padding-left: 14mm; }
figure { margin: 4mm 0; }
.table { overflow-x: auto; } .short { break-inside: avoid; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; line-height: 1.4; border-block: 2px solid #111; }
caption { text-align: left; padding-bottom: 1mm; break-after: avoid; } caption .title { font-weight: 700; } caption .unit { float: right; font-size: 9pt; }
.example { font-size: 8pt; font-weight: 400; border: 1px solid #555; padding: 0 .4em; }
th, td { border: 1px solid #666; padding: 1mm 1.6mm; white-space: pre-line; } tr > :first-child { border-left: 0; } tr > :last-child { border-right: 0; }
thead { display: table-header-group; break-after: avoid; } thead th { background: #eef2f7; text-align: center; } tbody th { font-weight: 500; }
tr { break-inside: avoid; } .total > * { font-weight: 700; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; } td.right { white-space: pre; }
.indent-1 { padding-left: 5mm; } .indent-2 { padding-left: 9mm; } .indent-3 { padding-left: 13mm; }
.chart { margin-top: 3mm; } .chart figure { display: inline-block; width: 100%; margin: 0; vertical-align: top; } .chart svg { display: block; width: 100%; height: auto; }
.chart, .notes { break-before: avoid; }
figcaption { display: flex; justify-content: space-between; font-size: 9.5pt; } figcaption .title { font-weight: 700; } figcaption .unit { font-size: 9pt; }
sup { font-size: 7pt; margin-left: .15em; line-height: 0; }
.notes { list-style: none; padding: 0; margin: 1.5mm 0 0; font-size: 8.5pt; color: #333; } .notes li { padding-left: 7mm; text-indent: -7mm; }
.break { break-after: page; } .section { break-before: auto; }
@page { size: A4; margin: 18mm 12mm 16mm; @bottom-center { content: "- " counter(page) " -"; font-size: 9pt; } }
@page cover { @bottom-center { content: none; } } .cover { page: cover; }
@media screen { .chart svg { min-width: 560px; } }
@media print { main { max-width: none; padding: 0; } .table { overflow: visible; } thead th { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`.trim();
