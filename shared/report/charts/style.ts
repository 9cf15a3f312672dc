/** Colours that differ in lightness as well as in hue; every mark also differs in shape, dash or text. */
const LIGHT = `--paper:#ffffff;--ink:#1f2328;--muted:#59636e;--line:#d1d9e0;--soft:#f6f8fa;
--candidate:#0757b8;--baseline:#b35900;--good:#1a7f37;--bad:#c4232d;--doubt:#8a5d00;--better:#0757b8;--worse:#c2410c;`;
const DARK = `--paper:#0d1117;--ink:#e6edf3;--muted:#9198a1;--line:#3d444d;--soft:#151b23;
--candidate:#6cb6ff;--baseline:#f0a24a;--good:#57ab5a;--bad:#ff7b72;--doubt:#d9a93a;--better:#4c9aff;--worse:#ff8a4c;`;

/** Custom properties for light and dark, on `root`. */
export function colourScheme(root: string): string {
  return `${root}{color-scheme:light dark;${LIGHT}}@media (prefers-color-scheme:dark){${root}{${DARK}}}`;
}

/** Paper is white, whatever the screen was. */
export function printScheme(root: string): string {
  return `@media print{${root}{color-scheme:light;${LIGHT}}}`;
}

export const CHART_STYLE = `
.chart{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;display:block}
.chart text{fill:var(--ink)}
.chart .muted{fill:var(--muted)}
.chart .end{text-anchor:end}.chart .middle{text-anchor:middle}
.chart .small{font-size:10px}.chart .strong{font-weight:600}
.chart .axis{stroke:var(--muted);stroke-width:1}
.chart .grid{stroke:var(--line);stroke-width:1}
.chart .zero{stroke:var(--muted);stroke-width:1;stroke-dasharray:2 3}
.chart .limit{stroke:var(--ink);stroke-width:2}
.chart .series{fill:none;stroke-width:2;stroke-linejoin:round}
.chart .candidate{stroke:var(--candidate)}.chart .baseline{stroke:var(--baseline);stroke-dasharray:6 3}
.chart .training{stroke-width:1.5;stroke-dasharray:1.5 2.5}
.chart .run{stroke-width:1;stroke-opacity:.5}
.chart .kept{stroke-width:1;stroke-dasharray:6 3 1 3}
.chart .trial{stroke:var(--candidate);stroke-width:1.5}.chart .stopped{stroke:var(--muted);stroke-width:1;stroke-dasharray:3 3}
.chart .chosen{stroke:var(--ink);stroke-width:3}.chart .fill-chosen{fill:var(--ink)}
.chart .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4;stroke-linejoin:round}
.chart .fill-candidate{fill:var(--candidate)}.chart .fill-baseline{fill:var(--baseline)}
.chart .hollow{fill:var(--paper);stroke:var(--baseline);stroke-width:1.5;stroke-dasharray:none}
.chart circle.hollow{fill:none}
.chart .fill-better{fill:var(--better)}.chart .fill-worse{fill:var(--worse)}
.chart .cell{stroke:var(--line);stroke-width:.5}
.chart .back,.curves>.back{fill:var(--paper)}
.chart text.on-fill{fill:var(--paper)}
.chart .tone-good{stroke:var(--good);fill:var(--good)}.chart .tone-bad{stroke:var(--bad);fill:var(--bad)}
.chart .tone-doubt{stroke:var(--doubt);fill:var(--doubt)}.chart .tone-none{stroke:var(--muted);fill:var(--muted)}
`;
