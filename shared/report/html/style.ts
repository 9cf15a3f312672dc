import { CHART_STYLE, colourScheme, printScheme } from '../charts/index.js';

const PAGE_STYLE = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
main{max-width:1160px;margin:0 auto;padding:16px}
section{overflow-x:auto}
h1{font-size:1.5rem;line-height:1.3;margin:0;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1rem 0 .5rem}
p{margin:.5rem 0}
p,td,th,li{overflow-wrap:anywhere}
code,pre{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{background:var(--soft);border-radius:4px;padding:.1em .3em}
td code,th code{white-space:pre-wrap;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.stack th[scope=row]{min-width:13rem;font-weight:400}
.judged tbody th,.judged tbody td{border-bottom:0}
.judged .why td{border-bottom:1px solid var(--line);padding-top:0;white-space:normal}
.stack td{white-space:nowrap}.stack td:last-child{white-space:normal;min-width:11rem}
.scroll td:first-child{min-width:8rem}
.compact td{padding:2px 10px}
.trials .scroll th,.trials .scroll td,.trials td code{white-space:nowrap}
.trials .scroll td:first-child{min-width:0}
.trials .scroll td:last-child{white-space:normal;min-width:10rem}
pre{background:var(--soft);border-radius:6px;padding:12px;overflow-x:auto}
.banner{border:1px solid var(--line);border-left:8px solid var(--muted);border-radius:6px;background:var(--soft);padding:16px}
.banner .mark{display:inline-block;min-width:1.2em}
.banner.good{border-left-color:var(--good)}.banner.bad{border-left-color:var(--bad)}.banner.doubt{border-left-color:var(--doubt)}
.good .mark,.good.mark{color:var(--good)}.bad .mark,.bad.mark{color:var(--bad)}.doubt .mark,.doubt.mark{color:var(--doubt)}.none.mark{color:var(--muted)}
.mark{font-weight:700}
.facts{list-style:none;margin:.75rem 0 0;padding:0;color:var(--muted);display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.facts li{overflow-wrap:anywhere}
.override{margin-top:.75rem;border-left:4px solid var(--doubt);padding-left:.75rem}
.muted{color:var(--muted)}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:6px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom-width:2px;font-size:.85rem;color:var(--muted);font-weight:600;white-space:nowrap}
.number{text-align:right;white-space:nowrap}
.message{color:var(--muted);font-size:.875rem;max-width:100ch}
.worse{color:var(--worse)}.better{color:var(--better)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,360px),1fr));gap:24px;align-items:start}
.charts.wide{grid-template-columns:minmax(0,1fr)}
.gallery{list-style:none;margin:.5rem 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:12px}
.gallery li{border:1px solid var(--line);border-radius:6px;padding:8px;display:flex;flex-direction:column;align-items:center;gap:4px;font-size:.875rem;text-align:center;overflow-wrap:anywhere}
.gallery .id{font-size:.75rem}
.thumbnail{image-rendering:pixelated;border:1px solid var(--line)}
span.thumbnail{width:96px;height:96px;line-height:96px}
figure{margin:0;min-width:0}
figcaption{font-weight:600;margin-bottom:.5rem}
figure .chart{max-width:100%;height:auto}
figure .scroll .chart{max-width:none}
summary{cursor:pointer;color:var(--muted)}
footer{margin:3rem 0 1rem;color:var(--muted);font-size:.875rem}
@media (max-width:640px){main{padding:12px}th,td{padding:4px 6px;font-size:.875rem}.scroll td:first-child{min-width:6rem}h1{font-size:1.25rem}thead th{white-space:normal}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack,.stack tbody{display:block}
.stack td>*{min-width:0;overflow-wrap:anywhere}
.stack tr{display:block;border:1px solid var(--line);border-radius:6px;margin-bottom:12px;padding:8px}
.stack th,.stack td,.stack td:last-child{display:flex;min-width:0;justify-content:space-between;gap:12px;border:0;padding:3px 4px;text-align:right;white-space:normal}
.stack th,.stack th[scope=row]{text-align:left;font-weight:600;min-width:0}
.stack td[data-label]::before{content:attr(data-label);color:var(--muted);text-align:left;flex:none}
.stack.judged tbody{border:1px solid var(--line);border-radius:6px;margin-bottom:12px;padding:8px}
.stack.judged tr{border:0;margin:0;padding:0}
.stack.judged .why td{display:block;text-align:left;padding-top:6px;border:0}
.stack td.plot{justify-content:center}.stack td.plot::before{content:none}}
@media print{main{max-width:none;padding:0}section,tr,figure{break-inside:avoid}.scroll{overflow:visible}figure .scroll .chart{max-width:100%;height:auto}}
`;

/** The page's one style sheet: nothing is loaded from anywhere. */
export const STYLE = `${colourScheme(':root')}${printScheme(':root')}${CHART_STYLE}${PAGE_STYLE}`;
