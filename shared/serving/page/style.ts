/** The page's style sheet; embedded, so that it needs no host but the server itself. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --card: #ffffff; --line: #dfe3e8; --text: #1b2430; --quiet: #5b6776;
  --accent: #0f6f86; --accent-text: #ffffff; --bar: #b9c6d0; --bar-ground: #eef1f4; --bad: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161b; --card: #1a2027; --line: #2e3742; --text: #e8edf2; --quiet: #9aa7b5;
    --accent: #58bfd6; --accent-text: #0b1c21; --bar: #465565; --bar-ground: #242c35; --bad: #ff8a80;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
.wrap { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .4rem .75rem; margin-bottom: 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: .8rem; font-weight: 600; letter-spacing: .05em; text-transform: uppercase; color: var(--quiet); margin: 0 0 .9rem; }
.chip {
  font-size: .85rem; padding: .1rem .55rem; border: 1px solid var(--line); border-radius: 999px;
  background: var(--card); color: var(--quiet);
}
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .85rem; }
main { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 46rem) { main { grid-template-columns: 24.4rem minmax(0, 1fr); align-items: start; } }
@media (min-width: 46rem) { main.table { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.1rem; }
.wide { grid-column: 1 / -1; }
.pad { display: grid; gap: .8rem; }
.pad canvas.draw {
  width: 100%; max-width: 22rem; border-radius: .6rem; border: 1px solid var(--line);
  touch-action: none; cursor: crosshair; display: block;
}
.seen { display: flex; align-items: center; gap: .6rem; color: var(--quiet); font-size: .9rem; }
.seen canvas { height: 3.5rem; image-rendering: pixelated; border: 1px solid var(--line); border-radius: .3rem; }
.fields { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); }
.fields label { display: grid; gap: .2rem; font-size: .9rem; color: var(--quiet); overflow-wrap: anywhere; align-content: end; }
input, select, textarea {
  font: inherit; color: var(--text); background: var(--ground); border: 1px solid var(--line);
  border-radius: .45rem; padding: .4rem .55rem; width: 100%; min-width: 0; height: 2.4rem;
}
.fields .wide { grid-column: 1 / -1; }
textarea { height: auto; resize: vertical; }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: 1rem; align-items: center; }
button, .file {
  font: inherit; font-weight: 500; padding: .45rem .85rem; border-radius: .5rem; cursor: pointer;
  border: 1px solid var(--line); background: var(--card); color: var(--text);
}
button:hover, .file:hover { border-color: var(--accent); }
button.first { background: var(--accent); border-color: var(--accent); color: var(--accent-text); }
.file input { position: absolute; width: 1px; height: 1px; padding: 0; border: 0; opacity: 0; }
:focus-visible, .file:focus-within { outline: 3px solid var(--accent); outline-offset: 2px; }
.answer { font-size: 2.4rem; font-weight: 650; line-height: 1.15; margin: 0 0 1rem; overflow-wrap: anywhere; }
.answer small { display: block; font-size: .95rem; font-weight: 400; color: var(--quiet); }
.hint { color: var(--quiet); margin: 0; }
.scores { list-style: none; margin: 0; padding: 0; display: grid; gap: .4rem; }
.scores li { display: grid; grid-template-columns: minmax(1.5rem, 30%) 1fr 4.2rem; gap: .6rem; align-items: center; }
.scores.short li { grid-template-columns: 2rem 1fr 4.2rem; }
.scores .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: right; }
.scores .track { height: .8rem; border-radius: 999px; background: var(--bar-ground); overflow: hidden; }
.scores .fill { display: block; height: 100%; width: 0; border-radius: 999px; background: var(--bar); transition: width .15s; }
.scores .number { white-space: nowrap; font-variant-numeric: tabular-nums; color: var(--quiet); font-size: .9rem; }
.scores .best .fill { background: var(--accent); }
.scores .best .name, .scores .best .number { color: var(--text); font-weight: 600; }
.error { color: var(--bad); margin: .9rem 0 0; overflow-wrap: anywhere; }
.error:empty { display: none; }
details summary { cursor: pointer; color: var(--quiet); }
pre { margin: .8rem 0 0; overflow: auto; max-height: 12rem; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (prefers-reduced-motion: reduce) { .scores .fill { transition: none; } }
`;
