export const id = 7112;
export const ids = [7112,7044];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 97112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompare: () => (/* binding */ runCompare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(96759);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/clean-text.js
var clean_text = __webpack_require__(70723);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/markup.js + 1 modules
var markup = __webpack_require__(34596);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/charts/frame.js
var charts_frame = __webpack_require__(53927);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/charts/class-bars.js




const WIDTH = 420;
const [LEFT, RIGHT, TOP] = [128, 380, 34];
const BAR = 9;
function classBars(rows) {
    const step = rows.some((row) => row.baseline) ? 2 * BAR + 8 : BAR + 8;
    const x = (0,d3_scale/* scaleLinear */.m4)([0, 1], [LEFT, RIGHT]);
    const bottom = TOP + rows.length * step;
    const grid = x.ticks(5).map((tick) => {
        const at = (0,charts_frame.px)(x(tick));
        return (0,markup/* markup */.PT) `<line class="grid" x1="${at}" x2="${at}" y1="${TOP - 4}" y2="${bottom}"/><text class="muted middle" x="${at}" y="${bottom + 16}">${tick}</text>`;
    });
    const bars = rows.map((row, i) => {
        const top = TOP + i * step;
        const label = `${(0,clean_text/* cleanName */.$t)(row.name, 18)}`;
        return (0,markup/* markup */.PT) `<g><title>${(0,clean_text/* cleanName */.$t)(row.name)}, ${row.support} examples</title><text class="end" x="${LEFT - 8}" y="${(0,charts_frame.px)(top + step / 2)}">${label}</text>${bar(x, row.candidate.f1, top, 'fill-candidate')}${row.baseline ? bar(x, row.baseline.f1, top + BAR + 1, 'hollow') : null}</g>`;
    });
    return (0,charts_frame/* chart */.b)(WIDTH, bottom + 40, 'F1 by class', (0,markup/* markup */.PT) `${key(rows)}${grid}${bars}<line class="axis" x1="${LEFT}" x2="${LEFT}" y1="${TOP - 4}" y2="${bottom}"/><text class="middle" x="${(LEFT + RIGHT) / 2}" y="${bottom + 34}">F1 (0 to 1)</text>`);
}
function bar(x, value, top, fill) {
    if (value === null)
        return (0,markup/* markup */.PT) `<text class="small muted" x="${LEFT + 4}" y="${top + 8}">undefined</text>`;
    return (0,markup/* markup */.PT) `<rect class="${fill}" x="${LEFT}" y="${top}" width="${(0,charts_frame.px)(x(value) - LEFT)}" height="${BAR}"/><text class="small muted" x="${(0,charts_frame.px)(x(value) + 4)}" y="${top + 8}">${value.toFixed(3)}</text>`;
}
function key(rows) {
    const baseline = rows.some((row) => row.baseline)
        ? (0,markup/* markup */.PT) `<rect class="hollow" x="${LEFT + 110}" y="6" width="14" height="${BAR}"/><text x="${LEFT + 130}" y="15">baseline</text>`
        : null;
    return (0,markup/* markup */.PT) `<rect class="fill-candidate" x="${LEFT}" y="6" width="14" height="${BAR}"/><text x="${LEFT + 20}" y="15">candidate</text>${baseline}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/numbers.js
var numbers = __webpack_require__(81092);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/charts/confusion-map.js




const LABEL_CHARACTERS = 14;
const FAINTEST = 0.12;
function confusionMap(map) {
    const size = map.classes.length;
    const cell = cellSize(size);
    const labels = map.classes.map((name) => (0,clean_text/* cleanName */.$t)(name, LABEL_CHARACTERS));
    const margin = 30 + Math.max(...labels.map((label) => Array.from(label).length)) * 6.5;
    const side = margin + size * cell;
    const rowLabels = labels.map((label, i) => (0,markup/* markup */.PT) `<text class="small end" x="${margin - 5}" y="${margin + i * cell + cell / 2 + 4}">${label}</text>`);
    const columnLabels = labels.map((label, j) => {
        const x = margin + j * cell + cell / 2 + 4;
        return (0,markup/* markup */.PT) `<text class="small" transform="translate(${x} ${margin - 5}) rotate(-90)">${label}</text>`;
    });
    return (0,charts_frame/* chart */.b)(Math.max(side + 6, 300), side + 6, map.title, (0,markup/* markup */.PT) `<text class="small muted" x="0" y="${margin - 8}">true ↓</text><text class="small muted" x="0" y="10">predicted →</text>${rowLabels}${columnLabels}${cells(map, margin, cell)}`);
}
function cellSize(classes) {
    if (classes <= 4)
        return 64;
    return classes <= 12 ? 34 : 20;
}
function cells({ classes, matrix, kind }, margin, size) {
    const largest = Math.max(1, ...matrix.flat().map(Math.abs));
    const drawn = matrix.flatMap((row, i) => {
        const total = Math.max(1, row.reduce((sum, value) => sum + value, 0));
        return row.map((value, j) => {
            const share = kind === 'counts' ? value / total : Math.abs(value) / largest;
            const isBetter = kind === 'counts' || (i === j) === value > 0;
            return heatCell(margin + j * size, margin + i * size, size, {
                value,
                kind,
                shade: value === 0 ? 0 : FAINTEST + (1 - FAINTEST) * share,
                fill: isBetter ? 'fill-better' : 'fill-worse',
                title: `${(0,clean_text/* cleanName */.$t)(classes[i])} read as ${(0,clean_text/* cleanName */.$t)(classes[j])}: ${kind === 'counts' ? value : (0,numbers/* signed */.x8)(value, 0)}`,
            });
        });
    });
    return (0,markup/* markup */.PT) `${drawn}`;
}
function heatCell(x, y, size, cell) {
    const text = cell.kind === 'counts' ? String(cell.value) : (0,numbers/* signed */.x8)(cell.value, 0);
    const fits = cell.value !== 0 && text.length * 6 <= size;
    const number = fits
        ? (0,markup/* markup */.PT) `<text class="small middle${cell.shade > 0.55 ? ' on-fill' : ''}" x="${x + size / 2}" y="${y + size / 2 + 4}">${text}</text>`
        : null;
    return (0,markup/* markup */.PT) `<g><title>${cell.title}</title><rect class="cell back" x="${x}" y="${y}" width="${size}" height="${size}"/><rect class="${cell.fill}" fill-opacity="${(0,charts_frame.px)(cell.shade)}" x="${x}" y="${y}" width="${size}" height="${size}"/>${number}</g>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 88 modules
var evaluation = __webpack_require__(98992);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/limit-text.js


const OF_VALUE = new Set(['floor', 'churn', 'gap', 'calibration', 'resource']);
function judgesValue({ kind }) {
    return OF_VALUE.has(kind);
}
function limitText(rule, decimals) {
    if (rule.limit === null)
        return null;
    if (judgesValue(rule))
        return `${valueSign(rule)} ${(0,numbers/* fixed */.Zu)(rule.limit, (0,numbers/* decimalsExact */.SS)(rule.limit, 0))}`;
    if (rule.limitShare !== null)
        return shareText(rule.kind, rule.limitShare, rule.limit, decimals);
    const enough = (0,numbers/* decimalsExact */.SS)(rule.limit, rule.interval ? decimals : 0);
    switch (rule.kind) {
        case 'equivalence':
            return `±${(0,numbers/* fixed */.Zu)(Math.abs(rule.limit), enough)}`;
        case 'too_good':
            return `≤ ${(0,numbers/* signed */.x8)(rule.limit, enough)}`;
        default:
            return (0,numbers/* signed */.x8)(rule.limit, enough);
    }
}
function shareText(kind, share, limit, decimals) {
    const percent = 100 * Math.abs(share);
    const written = `${(0,numbers/* fixed */.Zu)(percent, (0,numbers/* decimalsExact */.SS)(percent, 0))} %`;
    return kind === 'equivalence'
        ? `±${written} (±${(0,numbers/* fixed */.Zu)(Math.abs(limit), decimals)})`
        : `−${written} (${(0,numbers/* signed */.x8)(limit, decimals)})`;
}
function valueSign({ kind, metric, candidate, limit, outcome }) {
    if (kind === 'floor')
        return (0,evaluation/* findMetric */.GF)(metric)?.greaterIsBetter === false ? '≤' : '≥';
    if (kind !== 'resource' || candidate === null || limit === null)
        return '≤';
    return candidate === limit || candidate < limit === outcome.startsWith('pass') ? '≤' : '≥';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/interval-figure.js


function intervalFigure(rule) {
    const { interval, limit } = rule;
    const [kind, point] = judgesValue(rule)
        ? ['value', rule.candidate]
        : ['difference', rule.difference];
    return interval && point !== null ? { kind, point, interval, limit } : null;
}
function figureExtent({ kind, point, interval, limit }) {
    const marks = [
        point,
        ...interval,
        ...(limit === null ? [] : [limit]),
        ...(kind === 'difference' ? [0] : []),
    ];
    return [Math.min(...marks), Math.max(...marks)];
}
function commonExtent(figures) {
    const extents = figures.map(figureExtent);
    return [Math.min(...extents.map(([from]) => from)), Math.max(...extents.map(([, to]) => to))];
}
function figureText({ kind, point, interval, limit }, value) {
    const decimals = (0,numbers/* decimalsFor */.Wm)(interval, limit);
    const enough = limit === null ? decimals : (0,numbers/* decimalsBeside */.ht)(point, limit, decimals);
    return kind === 'difference' ? (0,numbers/* signed */.x8)(value, enough) : (0,numbers/* fixed */.Zu)(value, enough);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/charts/interval-plot.js




const [interval_plot_WIDTH, HEIGHT] = [200, 54];
const [interval_plot_LEFT, interval_plot_RIGHT, MIDDLE] = [7, 193, 26];
const END_LABEL = 56;
function intervalPlot(figure, tone, title, extent = figureExtent(figure)) {
    const { point, interval, limit, kind } = figure;
    const [from, to] = extent;
    const x = (0,d3_scale/* scaleLinear */.m4)([from, to], from === to ? [(interval_plot_LEFT + interval_plot_RIGHT) / 2, (interval_plot_LEFT + interval_plot_RIGHT) / 2] : [interval_plot_LEFT, interval_plot_RIGHT]);
    const at = (value) => (0,charts_frame.px)(x(value));
    const whisker = (0,markup/* markup */.PT) `<g class="tone-${tone}" stroke-width="2"><line x1="${at(interval[0])}" x2="${at(interval[1])}" y1="${MIDDLE}" y2="${MIDDLE}"/>${interval.map((end) => (0,markup/* markup */.PT) `<line x1="${at(end)}" x2="${at(end)}" y1="${MIDDLE - 6}" y2="${MIDDLE + 6}"/>`)}</g>`;
    const zero = kind === 'difference'
        ? (0,markup/* markup */.PT) `<line class="zero" x1="${at(0)}" x2="${at(0)}" y1="12" y2="40"/>${x(0) > interval_plot_LEFT + END_LABEL && x(0) < interval_plot_RIGHT - END_LABEL ? (0,markup/* markup */.PT) `<text class="small muted middle" x="${at(0)}" y="52">0</text>` : null}`
        : null;
    const bound = limit === null
        ? null
        : (0,markup/* markup */.PT) `<line class="limit" x1="${at(limit)}" x2="${at(limit)}" y1="12" y2="40"/><text class="small middle" x="${(0,charts_frame.px)(Math.min(interval_plot_RIGHT - 22, Math.max(interval_plot_LEFT + 22, x(limit))))}" y="9">allowed</text>`;
    return (0,charts_frame/* chart */.b)(interval_plot_WIDTH, HEIGHT, title, (0,markup/* markup */.PT) `<line class="grid" x1="${interval_plot_LEFT}" x2="${interval_plot_RIGHT}" y1="${MIDDLE}" y2="${MIDDLE}"/>${zero}${whisker}${bound}<circle class="tone-${tone}" cx="${at(point)}" cy="${MIDDLE}" r="5"/>${endLabels(figure, from, to)}`);
}
function endLabels(figure, from, to) {
    if (from === to) {
        return (0,markup/* markup */.PT) `<text class="small muted middle" x="${(interval_plot_LEFT + interval_plot_RIGHT) / 2}" y="52">${figureText(figure, from)}</text>`;
    }
    return (0,markup/* markup */.PT) `<text class="small muted" x="${interval_plot_LEFT}" y="52">${figureText(figure, from)}</text><text class="small muted end" x="${interval_plot_RIGHT}" y="52">${figureText(figure, to)}</text>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/search.js
var package_search = __webpack_require__(51674);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/short-names.js
var short_names = __webpack_require__(72555);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/value-text.js
var value_text = __webpack_require__(25165);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/charts/legend.js
var legend = __webpack_require__(84677);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/charts/value-axis.js



const MOST_TICKS = 12;
const TICK_CHARACTERS = 18;
const WIDE = 100;
function axisOfDistribution(distribution, extent) {
    const [kind, of] = Object.entries(isMap(distribution) ? distribution : {})[0] ?? [];
    const values = Array.isArray(of) ? of : [];
    const [low, high] = values;
    if (kind === 'choice' || typeof low !== 'number' || typeof high !== 'number')
        return choiceAxis(values, extent);
    return numberAxis([low, high], extent, kind?.includes('log') ?? false);
}
function axisOfMetric(values, extent, isLowerBetter) {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const [low, high] = least === most ? [least - 0.5, most + 0.5] : [least, most];
    return numberAxis([low, high], isLowerBetter ? [extent[1], extent[0]] : extent, low > 0 && high / low > WIDE);
}
function numberAxis(domain, extent, isLogarithmic) {
    const scale = isLogarithmic && domain[0] > 0 ? (0,d3_scale/* scaleLog */.ZE)(domain, extent) : (0,d3_scale/* scaleLinear */.m4)(domain, extent);
    const inner = scale.ticks(5);
    const ticks = inner.length > MOST_TICKS || inner.length < 2 ? wholePowers(inner, domain) : inner;
    return {
        placeOf: (value) => (typeof value === 'number' && Number.isFinite(value) ? scale(value) : undefined),
        ticks: ticks.map((tick) => ({ at: scale(tick), text: tickText(tick) })),
    };
}
function wholePowers(ticks, domain) {
    const powers = ticks.filter((tick) => Number.isInteger(Math.round(1e9 * Math.log10(tick)) / 1e9));
    return powers.length >= 2 ? powers : [...domain];
}
function tickText(value) {
    const size = Math.abs(value);
    if (value !== 0 && (size < 0.001 || size >= 1e5))
        return value.toExponential().replace('e+', 'e');
    return String(Number(value.toPrecision(6)));
}
function choiceAxis(values, extent) {
    const texts = values.map(value_text/* valueText */.R);
    const scale = (0,d3_scale/* scalePoint */.hq)(texts, extent).padding(0.5);
    const step = Math.ceil(texts.length / MOST_TICKS);
    const shown = shortened(texts);
    return {
        placeOf: (value) => (value === undefined ? undefined : scale((0,value_text/* valueText */.R)(value))),
        ticks: texts.flatMap((text, at) => (at % step === 0 ? [{ at: scale(text), text: shown[at] }] : [])),
    };
}
function shortened(texts) {
    const short = texts.map((text) => (0,clean_text/* cleanName */.$t)(text, TICK_CHARACTERS));
    return short.map((text, at) => short.indexOf(text) === short.lastIndexOf(text)
        ? text
        : (0,clean_text/* cleanName */.$t)(`${at + 1}: ${texts[at]}`, TICK_CHARACTERS));
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/charts/parallel-coordinates.js









const [parallel_coordinates_LEFT, parallel_coordinates_RIGHT, STEP] = [110, 60, 150];
const [parallel_coordinates_TOP, BOTTOM] = [44, 264];
const NAME_CHARACTERS = 20;
const [parallel_coordinates_FAINTEST, STRONGEST] = [0.2, 0.8];
function parallelCoordinates(search) {
    const drawn = (0,package_search/* rankedTrials */.B)(search).filter(({ value }) => value !== null);
    if (drawn.length === 0)
        return (0,markup/* markup */.PT) ``;
    const axes = axesOf(search, drawn);
    const [best, ...others] = drawn;
    const items = legendOf(search, best, others);
    const width = parallel_coordinates_LEFT + (axes.length - 1) * STEP + parallel_coordinates_RIGHT;
    const legendTop = BOTTOM + 28;
    const title = `Parallel coordinates of ${(0,numbers/* counted */.hS)(drawn.length, 'trial')}; the best, trial ${best.number}, has ${search.metric} ${(0,numbers/* number */.ai)(best.value)}`;
    const lines = others.map((trial, rank) => trialLine(trial, axes, search, rank / others.length)).reverse();
    return (0,charts_frame/* chart */.b)(Math.max(width, 420), legendTop + (0,legend/* legendHeight */.v)(items) - 4, title, (0,markup/* markup */.PT) `${axes.map(axisMarkup)}${lines}${chosenLine(best, axes, search)}${axes.map(tickTexts)}${(0,legend/* legend */.o)(items, 16, legendTop)}`);
}
function axesOf(search, drawn) {
    const { space, metric } = search;
    const paths = Object.keys(space);
    const names = (0,short_names/* shortNames */.D)(paths);
    const extent = [BOTTOM, parallel_coordinates_TOP];
    const searched = paths.map((path, at) => ({
        ...axisOfDistribution(space[path], extent),
        name: names[at],
        title: path,
        x: parallel_coordinates_LEFT + at * STEP,
        valueOf: ({ values }) => values[path],
    }));
    const values = drawn.map(({ value }) => value);
    return [
        ...searched,
        {
            ...axisOfMetric(values, extent, metric !== 'val_accuracy'),
            name: metric,
            title: `${metric}, the best above`,
            x: parallel_coordinates_LEFT + paths.length * STEP,
            valueOf: ({ value }) => value,
        },
    ];
}
function axisMarkup({ x, name, title }) {
    return (0,markup/* markup */.PT) `<g><title>${(0,clean_text/* cleanName */.$t)(title)}</title><line class="axis" x1="${x}" x2="${x}" y1="${parallel_coordinates_TOP}" y2="${BOTTOM}"/><text class="middle" x="${x}" y="${parallel_coordinates_TOP - 18}">${(0,clean_text/* cleanName */.$t)(name, NAME_CHARACTERS)}</text></g>`;
}
function tickTexts({ x, ticks }) {
    const texts = ticks.map(({ at, text }) => (0,markup/* markup */.PT) `<line class="axis" x1="${x - 4}" x2="${x}" y1="${(0,charts_frame.px)(at)}" y2="${(0,charts_frame.px)(at)}"/><text class="small muted end halo" x="${x - 7}" y="${(0,charts_frame.px)(at + 3.5)}">${text}</text>`);
    return (0,markup/* markup */.PT) `${texts}`;
}
function trialLine(trial, axes, search, rank) {
    const line = trial.state === 'stopped' ? 'stopped' : 'trial';
    const opacity = line === 'stopped' ? 1 : (0,charts_frame.px)(STRONGEST - (STRONGEST - parallel_coordinates_FAINTEST) * rank);
    return (0,markup/* markup */.PT) `<g><title>${trialTitle(trial, search)}</title><path class="series ${line}" stroke-opacity="${opacity}" d="${pathOf(trial, axes)}"/></g>`;
}
function chosenLine(trial, axes, search) {
    const dots = axes.flatMap((axis) => {
        const y = axis.placeOf(axis.valueOf(trial));
        return y === undefined ? [] : (0,markup/* markup */.PT) `<circle class="fill-chosen" cx="${axis.x}" cy="${(0,charts_frame.px)(y)}" r="4"/>`;
    });
    return (0,markup/* markup */.PT) `<g><title>${trialTitle(trial, search)}</title><path class="series chosen" d="${pathOf(trial, axes)}"/>${dots}</g>`;
}
function pathOf(trial, axes) {
    const points = axes.flatMap((axis) => {
        const y = axis.placeOf(axis.valueOf(trial));
        return y === undefined ? [] : [`${axis.x},${(0,charts_frame.px)(y)}`];
    });
    return points.length === 0 ? '' : `M${points.join('L')}`;
}
function trialTitle({ number: of, values, value }, { metric, space }) {
    const paths = Object.keys(space);
    const names = (0,short_names/* shortNames */.D)(paths);
    const parts = paths.map((path, at) => `${(0,clean_text/* cleanName */.$t)(names[at])} ${(0,clean_text/* cleanName */.$t)((0,value_text/* valueText */.R)(values[path]))}`);
    return `trial ${of}: ${[...parts, `${metric} ${(0,numbers/* number */.ai)(value)}`].join(', ')}`;
}
function legendOf({ trials }, best, others) {
    const failed = trials.filter(({ state }) => state === 'failed').length;
    const has = (state) => others.some((trial) => trial.state === state);
    const left = failed > 0 ? `; ${(0,numbers/* counted */.hS)(failed, 'failed trial')} not drawn` : '';
    return [
        { line: 'chosen', text: `trial ${best.number}, the best${left}` },
        ...(has('completed') ? [{ line: 'trial', text: 'another trial: the better, the stronger' }] : []),
        ...(has('stopped') ? [{ line: 'stopped', text: 'stopped early' }] : []),
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/charts/line-plot.js + 2 modules
var line_plot = __webpack_require__(99659);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/charts/roc.js



function rocPlot({ positive, candidate, baseline }) {
    const unit = [0, 1];
    return (0,line_plot/* linePlot */.i)({
        title: `ROC curve of ${(0,clean_text/* cleanName */.$t)(positive)}`,
        x: { label: 'false positive rate', domain: unit },
        y: { label: 'true positive rate', domain: unit },
        series: [
            { line: 'candidate', text: `candidate, area ${candidate.auc.toFixed(4)}`, points: candidate.points },
            {
                line: 'baseline',
                text: `baseline, area ${baseline?.auc.toFixed(4)}`,
                points: baseline?.points ?? [],
            },
        ],
        under: diagonal,
    });
}
function diagonal(x, y) {
    return (0,markup/* markup */.PT) `<line class="zero" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/charts/reliability.js



const [SMALLEST, LARGEST] = [2, 8];
function reliabilityPlot({ of, candidate, baseline }) {
    const unit = [0, 1];
    return (0,line_plot/* linePlot */.i)({
        title: 'Reliability of the score',
        x: {
            label: of === null ? 'mean of the greatest score' : `mean score of ${(0,clean_text/* cleanName */.$t)(of, 24)}`,
            domain: unit,
        },
        y: { label: 'how often it came true', domain: unit },
        series: [seriesOf('candidate', candidate), seriesOf('baseline', baseline ?? [])],
        under: diagonal,
    });
}
function seriesOf(side, bins) {
    const most = Math.max(1, ...bins.map((bin) => bin.rows));
    return {
        line: side,
        text: `${side}, a dot's area is its number of examples`,
        points: bins.map((bin) => [bin.confidence, bin.accuracy]),
        dots: bins.map((bin) => Math.max(SMALLEST, LARGEST * Math.sqrt(bin.rows / most))),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/charts/style.js
var style = __webpack_require__(56363);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/charts/training-curve.js + 1 modules
var training_curve = __webpack_require__(39320);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/charts/index.js









// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/words.js
const NO_ANSWER = 'no answer';
const OUTCOME_WORDS = {
    error: { emoji: '🛑', mark: '!', tone: 'bad', evidence: 'error, counts as failed' },
    'fail-proven': { emoji: '❌', mark: '✗', tone: 'bad', evidence: 'fails, proven' },
    'fail-leaning': { emoji: '❌', mark: '✗', tone: 'bad', evidence: 'fails, leaning' },
    'pass-leaning': { emoji: '⚠️', mark: '▲', tone: 'doubt', evidence: 'passes, leaning' },
    underpowered: { emoji: '⚪', mark: '○', tone: 'doubt', evidence: 'underpowered' },
    'no-baseline': { emoji: '➖', mark: '–', tone: 'none', evidence: 'not judged: no baseline' },
    'pass-proven': { emoji: '✅', mark: '✓', tone: 'good', evidence: 'passes, proven' },
    unchanged: { emoji: '✅', mark: '✓', tone: 'good', evidence: 'passes: every prediction is unchanged' },
};
const VERDICT_WORDS = {
    pass: { emoji: '✅', mark: '✓', tone: 'good', title: 'Model gate' },
    fail: { emoji: '❌', mark: '✗', tone: 'bad', title: 'Model gate' },
    neutral: { emoji: '⚪', mark: '○', tone: 'doubt', title: 'Model gate' },
};
const NOT_JUDGED = { emoji: '📊', mark: '·', tone: 'none', title: 'Model comparison' };
function verdictWords(verdict) {
    return verdict === null ? NOT_JUDGED : VERDICT_WORDS[verdict];
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/phrase.js
var report_phrase = __webpack_require__(46917);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/provenance.js


function provenancePhrases(comparison) {
    const { testSet, look, context, gate, stopped } = comparison;
    return [
        sidesPhrase(comparison),
        ...(testSet ? testSetPhrases(testSet, comparison.baseline !== null && stopped === null) : []),
        ...(look ? [[(0,report_phrase/* words */.aL)(lookText(look))]] : []),
        ...(coversOneRun(comparison)
            ? [[(0,report_phrase/* words */.aL)('1 run a side: covers test-set sampling, not retraining noise')]]
            : []),
        ...disclosurePhrases(comparison),
        ...(gate === null ? [] : [(0,report_phrase/* say */.cv) `gate ${gate}`]),
        ...(context.headSha === null ? [] : [(0,report_phrase/* say */.cv) `commit ${shortSha(context.headSha)}`]),
    ];
}
function lookText({ number, of }) {
    if (number === 0)
        return 'no look at this test set was taken';
    const worn = number > of ? ', more than planned' : '';
    return `look ${(0,numbers/* count */.U9)(number)} of ${(0,numbers/* count */.U9)(of)} on this test set${worn}`;
}
function disclosurePhrases({ disclosure, stopped }) {
    if (stopped !== null)
        return [[(0,report_phrase/* words */.aL)('nothing was judged, so no figures are shown')]];
    switch (disclosure) {
        case 'full':
            return [];
        case 'rounded':
            return [[(0,report_phrase/* words */.aL)('figures rounded to half a standard error, as the gate discloses them')]];
        case 'verdict-only':
            return [[(0,report_phrase/* words */.aL)('outcomes only, as the gate discloses them')]];
    }
}
function coversOneRun({ rules, baseline }) {
    return baseline !== null && rules.length > 0 && !rules.some(({ kind }) => kind === 'seeds');
}
function shortDigest(digest) {
    return `sha256:${digest.replace(/^sha256:/, '').slice(0, 12)}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function sidesPhrase({ candidate, baseline, verdict }) {
    if (baseline)
        return (0,report_phrase/* say */.cv) `Baseline ${modelPhrase(baseline)}, ${(0,report_phrase/* sentence */.em)(baseline.how)} → candidate ${modelPhrase(candidate)}`;
    const first = verdict === null ? 'No baseline to compare with' : 'First run: no baseline yet, floors judged';
    return (0,report_phrase/* say */.cv) `${(0,report_phrase/* words */.aL)(first)} · candidate ${modelPhrase(candidate)}`;
}
function modelPhrase(model) {
    const digest = shortDigest(model.digest);
    return model.reference.startsWith('sha256:') ? (0,report_phrase/* say */.cv) `${digest}` : (0,report_phrase/* say */.cv) `${model.reference} (${digest})`;
}
function testSetPhrases(testSet, hasBaseline) {
    const rows = hasBaseline
        ? `${(0,numbers/* counted */.hS)(testSet.paired, 'paired example')}`
        : `${(0,numbers/* counted */.hS)(testSet.rows, 'test example')}`;
    const named = testSet.fingerprint === null ? (0,report_phrase/* say */.cv) `test set` : (0,report_phrase/* say */.cv) `test set ${shortDigest(testSet.fingerprint)}`;
    const troubles = [
        ...(testSet.changed > 0 ? [`${(0,numbers/* count */.U9)(testSet.changed)} changed`] : []),
        ...(testSet.missing > 0 ? [`${(0,numbers/* count */.U9)(testSet.missing)} missing`] : []),
    ];
    const state = troubles.length > 0 ? ` (${troubles.join(', ')})` : ' unchanged';
    return [[(0,report_phrase/* words */.aL)(rows)], hasBaseline ? [...named, (0,report_phrase/* words */.aL)(state)] : named];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/title.js


function titlePhrase(comparison) {
    const { verdict, override, headline } = comparison;
    const overridden = override ? (0,report_phrase/* say */.cv) ` overridden by ${override.by} until ${date(override.expires)}` : [];
    return [(0,report_phrase/* words */.aL)(verdictWords(verdict).title), ...overridden, (0,report_phrase/* words */.aL)(': '), (0,report_phrase/* sentence */.em)(headline)];
}
function overridePhrase({ override }) {
    if (!override)
        return null;
    return [
        ...(0,report_phrase/* say */.cv) `The gate failed, and ${override.by} lets this candidate ship until ${date(override.expires)}: `,
        (0,report_phrase/* sentence */.em)(override.reason),
    ];
}
function date(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? (0,report_phrase/* words */.aL)(text) : { kind: 'name', text };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/banner.js





function banner(comparison) {
    const { mark, tone } = verdictWords(comparison.verdict);
    const override = overridePhrase(comparison);
    const facts = provenancePhrases(comparison).map((phrase) => (0,markup/* markup */.PT) `<li>${(0,markup/* phraseMarkup */.KO)(phrase)}</li>`);
    const cautions = comparison.cautions.map((caution) => (0,markup/* markup */.PT) `<p class="override"><strong>Caution</strong>: ${(0,clean_text/* cleanSentence */.b4)(caution)}</p>`);
    return (0,markup/* markup */.PT) `<header class="banner ${tone}"><h1><span class="mark">${mark}</span> ${(0,markup/* phraseMarkup */.KO)(titlePhrase(comparison))}</h1>${override ? (0,markup/* markup */.PT) `<p class="override">${(0,markup/* phraseMarkup */.KO)(override)}</p>` : null}${cautions}<ul class="facts">${facts}</ul></header>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/changes.js


function changesPhrase({ flips, shifts }) {
    if (flips)
        return flipsPhrase(flips);
    return shifts ? shiftsPhrase(shifts) : null;
}
function flipsPhrase(flips) {
    const changed = flips.fixed + flips.broken + flips.changedWrong;
    if (changed === 0)
        return [(0,report_phrase/* words */.aL)(`None of ${(0,numbers/* counted */.hS)(flips.paired, 'prediction')} changed.`)];
    const kinds = [
        `${(0,numbers/* count */.U9)(flips.fixed)} fixed`,
        `${(0,numbers/* count */.U9)(flips.broken)} broken`,
        ...(flips.changedWrong > 0 ? [`${(0,numbers/* count */.U9)(flips.changedWrong)} wrong in another way`] : []),
    ];
    const leftOut = leftOutText(flips.leftOut, 'counted as wrong');
    const share = (0,numbers/* percent */.KN)(changed / flips.paired);
    return [
        (0,report_phrase/* words */.aL)(`${(0,numbers/* count */.U9)(changed)} of ${(0,numbers/* counted */.hS)(flips.paired, 'prediction')} changed (${share}): ${kinds.join(', ')}.${leftOut}`),
        ...mostCommonPhrase(flips.mostCommonBreak),
    ];
}
function mostCommonPhrase(most) {
    if (!most || most.count < 2)
        return [];
    return (0,report_phrase/* say */.cv) ` Most common break: ${most.label} now read as ${most.prediction} (${(0,report_phrase/* words */.aL)(`${(0,numbers/* count */.U9)(most.count)}×`)}).`;
}
function shiftsPhrase(shifts) {
    return [
        (0,report_phrase/* words */.aL)(`Of ${(0,numbers/* counted */.hS)(shifts.paired, 'prediction')}, ${(0,numbers/* count */.U9)(shifts.closer)} came closer to the label, ` +
            `${(0,numbers/* count */.U9)(shifts.farther)} went farther from it, ${(0,numbers/* count */.U9)(shifts.same)} stayed as far.` +
            leftOutText(shifts.leftOut, 'counted as farther')),
    ];
}
function leftOutText(rows, counting) {
    return rows === 0 ? '' : ` The candidate left out ${(0,numbers/* counted */.hS)(rows, 'row')}, ${counting}.`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/figure.js

function dataTable(columns, rows) {
    const head = columns.map((column) => (0,markup/* markup */.PT) `<th scope="col" class="${column.isNumber ? 'number' : ''}">${column.title}</th>`);
    const body = rows.map((cells) => {
        const row = cells.map((cell, i) => (0,markup/* markup */.PT) `<td class="${columns[i].isNumber ? 'number' : ''}">${cell}</td>`);
        return (0,markup/* markup */.PT) `<tr>${row}</tr>`;
    });
    return (0,markup/* markup */.PT) `<div class="scroll"><table class="${rows.length > 8 ? 'compact' : ''}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
function figure(caption, chart, options = {}) {
    return (0,markup/* markup */.PT) `<figure><figcaption>${caption}</figcaption>${options.scrolls ? (0,markup/* markup */.PT) `<div class="scroll">${chart}</div>` : chart}</figure>`;
}
function section(title, content) {
    return (0,markup/* markup */.PT) `<section><h2>${title}</h2>${content}</section>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/gallery.js




const SIDE = 96;
function gallery(examples, pictures) {
    const cards = examples.map(({ id, label, candidate, score }) => {
        const answer = candidate === null ? (0,markup/* markup */.PT) `${NO_ANSWER}` : (0,markup/* markup */.PT) `read as ${(0,markup/* name */.UU)(candidate, 24)}`;
        const shownScore = score === null ? null : (0,markup/* markup */.PT) `<span class="muted">score ${(0,numbers/* number */.ai)(score)}</span>`;
        return (0,markup/* markup */.PT) `<li>${gallery_image(id, pictures.get(id))}<span>${(0,markup/* name */.UU)(label, 24)} ${answer}</span>${shownScore}<span class="muted id">${(0,markup/* name */.UU)(id, 24)}</span></li>`;
    });
    return (0,markup/* markup */.PT) `<ul class="gallery">${cards}</ul>`;
}
function gallery_image(id, picture) {
    if (!picture)
        return (0,markup/* markup */.PT) `<span class="thumbnail muted">no picture</span>`;
    const scale = SIDE / Math.max(picture.width, picture.height);
    const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)));
    const data = Buffer.from(picture.png).toString('base64');
    return (0,markup/* markup */.PT) `<img class="thumbnail" src="data:image/png;base64,${data}" width="${width}" height="${height}" alt="picture of ${(0,clean_text/* cleanName */.$t)(id)}">`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/changes.js






function changesSection(comparison, pictures) {
    const phrase = changesPhrase(comparison);
    if (!phrase)
        return null;
    return section('What changed', [
        (0,markup/* markup */.PT) `<p>${(0,markup/* phraseMarkup */.KO)(phrase)}</p>`,
        ...(comparison.flips ? [flipTable(comparison.flips)] : []),
        ...exampleTable(comparison, pictures),
    ]);
}
function flipTable(flips) {
    const bothWrong = flips.unchangedWrong + flips.changedWrong;
    return dataTable([
        { title: '' },
        { title: 'candidate right', isNumber: true },
        { title: 'candidate wrong', isNumber: true },
    ], [
        ['baseline right', (0,numbers/* count */.U9)(flips.unchangedRight), (0,markup/* markup */.PT) `<strong>${(0,numbers/* count */.U9)(flips.broken)}</strong> broken`],
        ['baseline wrong', (0,markup/* markup */.PT) `<strong>${(0,numbers/* count */.U9)(flips.fixed)}</strong> fixed`, (0,numbers/* count */.U9)(bothWrong)],
    ]);
}
function exampleTable({ flips, shifts }, pictures) {
    const columns = ['id', 'label', 'baseline', 'candidate'].map((title) => ({ title }));
    if (flips && flips.examples.length > 0) {
        const title = (0,markup/* markup */.PT) `<h3>Examples that broke, the surest first</h3>`;
        if (flips.examples.some(({ id }) => pictures.has(id)))
            return [title, gallery(flips.examples, pictures)];
        const rows = flips.examples.map((row) => [
            (0,markup/* name */.UU)(row.id),
            (0,markup/* name */.UU)(row.label),
            (0,markup/* name */.UU)(row.baseline),
            row.candidate === null ? NO_ANSWER : (0,markup/* name */.UU)(row.candidate),
            row.score === null ? '–' : (0,numbers/* number */.ai)(row.score),
        ]);
        const score = { title: "candidate's score", isNumber: true };
        return [title, dataTable([...columns, score], rows)];
    }
    if (shifts && shifts.examples.length > 0) {
        const rows = shifts.examples.map((row) => [
            (0,markup/* name */.UU)(row.id),
            (0,numbers/* number */.ai)(row.label),
            (0,numbers/* number */.ai)(row.baseline),
            row.candidate === null ? NO_ANSWER : (0,numbers/* number */.ai)(row.candidate),
        ]);
        return [(0,markup/* markup */.PT) `<h3>Examples whose error grew most</h3>`, dataTable(columns, rows)];
    }
    return [];
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 49 modules
var data = __webpack_require__(47705);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/data.js
var sentences_data = __webpack_require__(85079);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/data.js






const MOST_CLASSES = 40;
const MOST_COLUMNS = 60;
const SPLITS = ['train', 'validation', 'test'];
function dataSection({ data }) {
    if (!data?.candidate)
        return null;
    const { candidate, baseline } = data;
    return section('Data', [
        (0,markup/* markup */.PT) `<p>${(0,sentences_data/* dataSentences */.B)(candidate).join(' ')}</p>`,
        ...(baseline ? [(0,markup/* markup */.PT) `<p class="muted">The baseline's: ${(0,sentences_data/* dataSentences */.B)(baseline)[0]}</p>`] : []),
        ...cleaningList(candidate),
        ...labelTable(candidate),
        ...columnTable(candidate),
    ]);
}
function cleaningList({ cleaning }) {
    if (cleaning.length === 0)
        return [];
    const items = cleaning.map((effect) => (0,markup/* markup */.PT) `<li>${(0,clean_text/* cleanSentence */.b4)((0,data/* effectLine */.Eg)(effect))}</li>`);
    return [(0,markup/* markup */.PT) `<ul>${items}</ul>`];
}
function labelTable({ label, rows }) {
    const columns = SPLITS.map((title) => ({ title, isNumber: true }));
    if ('spread' in label) {
        const cells = SPLITS.map((split) => {
            const of = label.spread[split];
            return of ? `${(0,numbers/* number */.ai)(of.mean)} (${(0,numbers/* number */.ai)(of.min)} to ${(0,numbers/* number */.ai)(of.max)})` : '–';
        });
        return [dataTable([{ title: 'label: mean and range' }, ...columns], [[(0,markup/* name */.UU)(label.name), ...cells]])];
    }
    const cells = label.classes
        .slice(0, MOST_CLASSES)
        .map((of) => [
        (0,markup/* name */.UU)(of.name),
        ...SPLITS.map((split) => rows[split] === 0 ? '–' : `${(0,numbers/* count */.U9)(of.rows[split])} (${(0,numbers/* percent */.KN)(of.rows[split] / rows[split])})`),
    ]);
    return [
        dataTable([{ title: 'class' }, ...columns], cells),
        ...more(label.classes.length - MOST_CLASSES, 'classes'),
    ];
}
function columnTable({ columns, rows }) {
    if (columns.length === 0)
        return [];
    const missing = (of, split) => of === 0 ? '0' : (0,numbers/* percent */.KN)(of / Math.max(1, rows[split]));
    const cells = columns
        .slice(0, MOST_COLUMNS)
        .map((column) => [
        (0,markup/* name */.UU)(column.name),
        column.role,
        column.type ?? 'empty',
        missing(column.missing.train, 'train'),
        missing(column.missing.test, 'test'),
        column.distinct === null ? 'many' : (0,numbers/* count */.U9)(column.distinct),
        valuesOf(column),
    ]);
    const titles = [
        { title: 'column' },
        { title: 'role' },
        { title: 'type' },
        { title: 'missing, train', isNumber: true },
        { title: 'missing, test', isNumber: true },
        { title: 'distinct', isNumber: true },
        { title: 'in training' },
    ];
    return [
        (0,markup/* markup */.PT) `<details><summary>The columns</summary>${dataTable(titles, cells)}${more(columns.length - MOST_COLUMNS, 'columns')}</details>`,
    ];
}
function valuesOf({ spread, dates, top }) {
    if (spread)
        return `${(0,numbers/* number */.ai)(spread.min)} to ${(0,numbers/* number */.ai)(spread.max)}, mean ${(0,numbers/* number */.ai)(spread.mean)}`;
    if (dates)
        return `${dates.first} to ${dates.last}`;
    if (!top || top.length === 0)
        return '–';
    return (0,markup/* markup */.PT) `${top.map(({ value, rows }) => (0,markup/* markup */.PT) `${(0,markup/* name */.UU)(value)} ${(0,numbers/* count */.U9)(rows)} `)}`;
}
function more(left, noun) {
    return left > 0 ? [(0,markup/* markup */.PT) `<p class="muted">${(0,numbers/* count */.U9)(left)} more ${noun} are in data.json.</p>`] : [];
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/control.js
var sentences_control = __webpack_require__(94950);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/inheritance.js




function inheritancePhrase(inheritance) {
    const { parents, control, times } = inheritance;
    const named = parents.map((parent) => (0,report_phrase/* say */.cv) `${parent.reference} (${shortDigest(parent.digest)}) by ${(0,report_phrase/* words */.aL)(modeWord(parent.mode))}`);
    const details = [keptWords(inheritance), ...weightWords(inheritance), ...alphaWords(inheritance)].join('');
    return [
        ...(0,report_phrase/* say */.cv) `Inherits from ${(0,report_phrase/* join */.fj)(named, ' and from ')}`,
        (0,report_phrase/* words */.aL)(`${details}.`),
        ...(control ? [(0,report_phrase/* words */.aL)(` ${(0,sentences_control/* controlSentence */.v)(control, times)}`)] : []),
    ];
}
function keptWords({ tensors }) {
    if (!tensors)
        return '';
    const { total, frozen, loaded, identical } = tensors;
    if (total === 0)
        return '; the format shows no tensors';
    if (frozen === 0)
        return `; none of ${(0,numbers/* counted */.hS)(total, 'tensor')} frozen`;
    const word = loaded === 0 ? 'frozen' : loaded === frozen ? 'unchanged' : 'frozen or unchanged';
    return `; ${(0,numbers/* count */.U9)(frozen)} of ${(0,numbers/* counted */.hS)(total, 'tensor')} ${word}, ${proof(frozen, identical)}`;
}
function proof(kept, identical) {
    if (identical === null)
        return 'not checked against the parent here';
    if (identical === kept)
        return 'proven identical';
    return `but ${(0,numbers/* count */.U9)(kept - identical)} of them NOT the same as the parent's`;
}
const MOST_WEIGHTS = 8;
function weightWords({ weights }) {
    if (!weights)
        return [];
    const shown = weights.slice(0, MOST_WEIGHTS).map((weight) => weight.toFixed(2));
    const rest = weights.length > MOST_WEIGHTS ? ` and ${(0,numbers/* count */.U9)(weights.length - MOST_WEIGHTS)} more` : '';
    return [`; the members count ${shown.join(' and ')}${rest}`];
}
function alphaWords({ alpha }) {
    if (!alpha)
        return [];
    const how = alpha.by === 'recipe' ? 'as the recipe says' : `the best of ${alpha.tried.length} by ${alpha.by}`;
    return [`; alpha ${alpha.chosen} between the parent (0) and the fine-tuned model (1), ${how}`];
}
function modeWord(mode) {
    return /^[a-z][a-z-]{0,20}$/.test(mode) ? mode : 'an unknown mode';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/lineage.js





function lineageSection({ inheritance, candidate, baseline }) {
    const rows = [
        ['candidate', (0,markup/* name */.UU)(candidate.reference), digest(candidate.digest)],
        ...(baseline ? [['baseline', (0,markup/* name */.UU)(baseline.reference), digest(baseline.digest)]] : []),
        ...(inheritance?.parents ?? []).map((parent) => [
            'parent',
            (0,markup/* name */.UU)(parent.reference),
            digest(parent.digest),
        ]),
    ];
    return section('Lineage', [
        inheritance
            ? (0,markup/* markup */.PT) `<p>${(0,markup/* phraseMarkup */.KO)(inheritancePhrase(inheritance))}</p>`
            : (0,markup/* markup */.PT) `<p>The candidate names no parent.</p>`,
        dataTable([{ title: 'role' }, { title: 'reference' }, { title: 'sha256' }], rows),
        ...(inheritance?.table ? [tensorTable(inheritance.table)] : []),
    ]);
}
function tensorTable(table) {
    const rows = table.map(({ tensor, shape, state, from, why }) => [
        tensor === null ? '' : (0,markup/* name */.UU)(tensor),
        `[${shape.join(', ')}]`,
        state,
        from ? (0,markup/* name */.UU)(from.tensor) : '',
        (0,clean_text/* cleanSentence */.b4)(why),
    ]);
    const titles = ['tensor', 'shape', 'state', 'of the parent', 'why'];
    return (0,markup/* markup */.PT) `<details><summary>${(0,numbers/* counted */.hS)(table.length, 'tensor')}: loaded, frozen, initialised or dropped, and why</summary>${dataTable(titles.map((title) => ({ title })), rows)}</details>`;
}
function digest(text) {
    return (0,markup/* name */.UU)(text.replace(/^sha256:/, ''));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wording.js
var wording = __webpack_require__(5415);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/rule-name.js



function ruleName(rule) {
    const informational = rule.informational ? [(0,report_phrase/* words */.aL)(' (informational)')] : [];
    if (rule.slice !== null)
        return sliceName(rule, rule.slice);
    return [...(0,report_phrase/* say */.cv) `${rule.name}`, ...classPart(rule), ...informational];
}
function ruleTitle(rule) {
    return ruleName(rule)
        .map(({ text }) => text)
        .join('');
}
function sliceName({ metric, class: judged, rows, against }, slice) {
    return [
        metricName(metric),
        ...(judged === null ? [] : (0,report_phrase/* say */.cv) ` of ${judged}`),
        ...(0,report_phrase/* say */.cv) ` ${slice}`,
        ...(against === null || against === 'baseline' ? [] : (0,report_phrase/* say */.cv) ` against ${against}`),
        ...(rows === null ? [] : [(0,report_phrase/* words */.aL)(` (n=${(0,numbers/* count */.U9)(rows)})`)]),
    ];
}
function classPart({ name, class: judged }) {
    return judged === null || name.includes(judged) ? [] : (0,report_phrase/* say */.cv) ` of ${judged}`;
}
function metricName(metric) {
    return (0,evaluation/* findMetric */.GF)(metric) ? (0,report_phrase/* words */.aL)(metric) : { kind: 'name', text: metric };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/rule-text.js






const NOTHING = '–';
function ruleText(rule) {
    const decimals = decimalsOfRule(rule);
    const show = (value) => (value === null ? NOTHING : (0,numbers/* fixed */.Zu)(value, decimals));
    const interval = (format) => rule.interval ? `[${rule.interval.map((end) => format(end, decimals)).join(',\u00a0')}]` : '';
    return {
        name: ruleName(rule),
        baseline: show(rule.baseline),
        candidate: show(rule.candidate),
        candidateInterval: judgesValue(rule) ? interval(numbers/* fixed */.Zu) : '',
        difference: rule.difference === null ? NOTHING : (0,numbers/* signed */.x8)(rule.difference, decimals),
        direction: directionWord(rule.difference, decimals),
        interval: judgesValue(rule) ? '' : interval(numbers/* signed */.x8),
        allowed: limitText(rule, decimals) ?? NOTHING,
        evidence: evidence(rule, decimals),
    };
}
function haveFigures(rules) {
    return rules.some((rule) => [rule.baseline, rule.candidate, rule.difference, rule.interval, rule.limit].some((figure) => figure !== null));
}
function intervalTitle(rules) {
    const levels = new Set(rules.filter((rule) => rule.interval).map((rule) => rule.confidence));
    const [level] = levels;
    return levels.size === 1 && level
        ? `${(0,numbers/* number */.ai)(Number((200 * level - 100).toPrecision(6)))} % interval`
        : 'interval';
}
function directionWord(difference, decimals) {
    if (difference === null || (0,numbers/* isShownAsZero */.us)(difference, decimals))
        return '';
    return difference > 0 ? 'better' : 'worse';
}
function decimalsOfRule(rule) {
    const values = [rule.candidate, rule.baseline].filter((value) => value !== null);
    const decimals = rule.interval
        ? (0,numbers/* decimalsFor */.Wm)(rule.interval, rule.limit)
        : Math.max(0, ...values.map(numbers/* decimalsAlone */.is));
    const judged = judgesValue(rule) ? rule.candidate : rule.difference;
    return judged === null || rule.limit === null ? decimals : (0,numbers/* decimalsBeside */.ht)(judged, rule.limit, decimals);
}
function evidence(rule, decimals) {
    const known = (0,report_phrase/* words */.aL)(outcomeWords(rule));
    const corrected = (0,report_phrase/* words */.aL)(rule.correction === null ? '' : `, ${(0,wording/* correctionText */.s2)(rule.correction)}`);
    switch (rule.outcome) {
        case 'error':
            return [known, (0,report_phrase/* words */.aL)(': '), (0,report_phrase/* sentence */.em)(rule.message)];
        case 'underpowered':
            return lacksProof(rule)
                ? [(0,report_phrase/* words */.aL)('undecided: beyond the limit, and not proven'), corrected]
                : [known, (0,report_phrase/* words */.aL)(supportedText(rule, decimals)), corrected];
        case 'pass-leaning':
        case 'fail-leaning':
            return [known, (0,report_phrase/* words */.aL)(rule.interval ? ': the interval straddles the limit' : ': by the value alone')];
        case 'fail-proven':
            return [known, corrected];
        case 'pass-proven':
        case 'unchanged':
        case 'no-baseline':
            return [known];
    }
}
function outcomeWords({ outcome, informational }) {
    return outcome === 'error' && informational ? 'error' : OUTCOME_WORDS[outcome].evidence;
}
function lacksProof({ kind, outcome, supports, difference, interval, limit }) {
    if (kind !== 'slices' || outcome !== 'underpowered' || supports === null || limit === null)
        return false;
    if (difference === null || difference >= limit)
        return false;
    return supports <= -limit || (interval !== null && interval[1] < limit);
}
function supportedText({ kind, supports, limit, rows, slice }, decimals) {
    if (supports === null)
        return '';
    const scales = rows !== null && limit !== null && limit < 0 && kind !== 'seeds';
    const needed = scales ? rows * (supports / limit) ** 2 : null;
    const rowsText = needed === null ? '' : `, and the rule's needs about ${(0,numbers/* count */.U9)(roundUp(needed))} rows`;
    return `: ${slice === null ? 'this test set' : 'this slice'} can prove a margin of ${(0,numbers/* fixed */.Zu)(supports, decimals)}${rowsText}`;
}
function roundUp(rows) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / step) * step;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/metric-text.js


const metric_text_NOTHING = '–';
function metricText(row) {
    const decimals = decimalsOfMetric(row);
    const show = (value) => (value === null ? metric_text_NOTHING : (0,numbers/* fixed */.Zu)(value, decimals));
    return {
        baseline: show(row.baseline),
        candidate: show(row.candidate),
        difference: row.difference === null ? metric_text_NOTHING : (0,numbers/* signed */.x8)(row.difference, decimals),
        direction: row.lowerIsBetter === null ? '' : directionWord(row.difference, decimals),
    };
}
function decimalsOfMetric(row) {
    if (row.interval)
        return (0,numbers/* decimalsFor */.Wm)(row.interval, row.limit);
    const values = [row.candidate, row.baseline].filter((value) => value !== null);
    return Math.max(0, ...values.map((value) => Math.min((0,numbers/* decimalsAlone */.is)(value), (0,numbers/* decimalsExact */.SS)(value, 0))));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/metrics.js



function metricsSection({ rows, baseline }) {
    if (rows.length === 0)
        return null;
    const columns = [
        { title: 'metric' },
        ...(baseline ? [{ title: 'baseline', isNumber: true }] : []),
        { title: 'candidate', isNumber: true },
        ...(baseline ? [{ title: 'Δ', isNumber: true }] : []),
    ];
    const cells = rows.map((row) => {
        const text = metricText(row);
        return baseline
            ? [metrics_metricName(row), text.baseline, text.candidate, differenceCell(row)]
            : [metrics_metricName(row), text.candidate];
    });
    return section('All metrics', [dataTable(columns, cells)]);
}
function metrics_metricName(row) {
    return (0,markup/* markup */.PT) `${(0,markup/* name */.UU)(row.name)}${row.lowerIsBetter ? (0,markup/* markup */.PT) ` <span class="muted">lower is better</span>` : null}`;
}
function differenceCell(row) {
    const { difference, direction } = metricText(row);
    return (0,markup/* markup */.PT) `${difference} <span class="${direction}">${direction}</span>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/changed-cells.js
function changedCells({ classes, candidate, baseline, difference }) {
    if (!baseline || !difference)
        return [];
    const cells = difference.flatMap((row, i) => row.map((change, j) => ({
        label: classes[i],
        prediction: classes[j],
        baseline: baseline[i][j],
        candidate: candidate[i][j],
        difference: change,
        better: i === j ? change > 0 : change < 0,
    })));
    return cells
        .filter((cell) => cell.difference !== 0)
        .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/plots.js





const MOST_CLASSES_ON_A_MAP = 40;
const MOST_CELLS = 40;
const MOST_BARS = 40;
function trainingSection({ training }) {
    const curves = training ? (0,training_curve/* trainingCurves */.v)(training) : [];
    if (curves.length === 0)
        return null;
    return section('Training', [charts(curves.map(({ caption, plot }) => figure(caption, plot)))]);
}
function confusionSection({ confusion }) {
    if (!confusion)
        return null;
    if (confusion.classes.length > MOST_CLASSES_ON_A_MAP)
        return changedCellsSection(confusion);
    const { classes, candidate, baseline } = confusion;
    const difference = changedCells(confusion).length > 0 ? confusion.difference : null;
    const maps = [
        map('Candidate', confusionMap({
            title: 'Confusion matrix of the candidate',
            classes,
            matrix: candidate,
            kind: 'counts',
        })),
        ...(baseline
            ? [
                map('Baseline', confusionMap({
                    title: 'Confusion matrix of the baseline',
                    classes,
                    matrix: baseline,
                    kind: 'counts',
                })),
            ]
            : []),
        ...(difference
            ? [
                map('Candidate − baseline', confusionMap({
                    title: 'Difference of the confusion matrices',
                    classes,
                    matrix: difference,
                    kind: 'difference',
                })),
            ]
            : []),
    ];
    const note = `Rows are true classes, columns predictions, over ${(0,numbers/* count */.U9)(confusion.rows)} examples. Counts are shaded by their share of the true class, on one scale for both sides.`;
    const signs = difference
        ? ' In the difference, blue is better and orange worse: on the diagonal more is better, elsewhere fewer.'
        : '';
    return section('Confusion', [
        charts(maps, classes.length > 12 ? 'wide' : 'beside'),
        (0,markup/* markup */.PT) `<p class="muted">${note}${signs}</p>`,
    ]);
}
function classesSection({ perClass }) {
    if (perClass.length === 0)
        return null;
    const change = (row) => (row.candidate.f1 ?? 0) - (row.baseline?.f1 ?? 0);
    const tooMany = perClass.length > MOST_BARS;
    const shown = tooMany ? [...perClass].sort((a, b) => change(a) - change(b)).slice(0, MOST_BARS) : perClass;
    const caption = tooMany
        ? `F1 by class, the ${MOST_BARS} of ${perClass.length} that lost most`
        : 'F1 by class';
    const compared = perClass.some((row) => row.baseline);
    const tableCaption = `Precision and recall${compared ? ', baseline → candidate' : ''}`;
    return section('Classes', [
        charts([figure(caption, classBars(shown)), figure(tableCaption, classTable(shown))]),
    ]);
}
function scoresSection({ roc, calibration }) {
    const plots = [
        ...(roc ? [figure('ROC curve', rocPlot(roc))] : []),
        ...(calibration ? [figure('Reliability of the score', reliabilityPlot(calibration))] : []),
    ];
    return plots.length === 0 ? null : section('Scores', [charts(plots)]);
}
function charts(figures, layout = 'beside') {
    return (0,markup/* markup */.PT) `<div class="charts ${layout}">${figures}</div>`;
}
function map(caption, chart) {
    return figure(caption, chart, { scrolls: true });
}
function changedCellsSection(confusion) {
    const cells = changedCells(confusion).slice(0, MOST_CELLS);
    if (cells.length === 0)
        return null;
    const columns = [
        { title: 'label' },
        { title: 'prediction' },
        ...['baseline', 'candidate', 'change'].map((title) => ({ title, isNumber: true })),
    ];
    const rows = cells.map((cell) => {
        const word = cell.better ? 'better' : 'worse';
        const change = (0,markup/* markup */.PT) `${(0,numbers/* signed */.x8)(cell.difference, 0)} <span class="${word}">${word}</span>`;
        return [(0,markup/* name */.UU)(cell.label), (0,markup/* name */.UU)(cell.prediction), (0,numbers/* count */.U9)(cell.baseline), (0,numbers/* count */.U9)(cell.candidate), change];
    });
    return section('Confusions that changed most', [dataTable(columns, rows)]);
}
function classTable(rows) {
    const hasBaseline = rows.some((row) => row.baseline);
    const columns = [
        { title: 'class' },
        { title: 'examples', isNumber: true },
        { title: 'precision', isNumber: true },
        { title: 'recall', isNumber: true },
    ];
    const cells = rows.map((row) => [
        (0,markup/* name */.UU)(row.name, 24),
        (0,numbers/* count */.U9)(row.support),
        pair(row.baseline?.precision, row.candidate.precision, hasBaseline),
        pair(row.baseline?.recall, row.candidate.recall, hasBaseline),
    ]);
    return dataTable(columns, cells);
}
function pair(baseline, candidate, hasBaseline) {
    const show = (value) => value?.toFixed(3) ?? '–';
    return hasBaseline ? `${show(baseline)} → ${show(candidate)}` : show(candidate);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/recipe.js



function recipeSection({ recipe }) {
    if (!recipe)
        return null;
    const json = (0,clean_text/* cleanBlock */.Hy)(JSON.stringify(recipe.candidate, null, 2));
    return section('Recipe', [
        differenceTable(recipe.differences),
        (0,markup/* markup */.PT) `<details><summary>The candidate's effective recipe</summary><pre>${json}</pre></details>`,
    ]);
}
function differenceTable(differences) {
    if (differences === null)
        return (0,markup/* markup */.PT) ``;
    if (differences.length === 0)
        return (0,markup/* markup */.PT) `<p>The same as the baseline's.</p>`;
    const rows = differences.map((row) => [
        (0,markup/* name */.UU)(row.path),
        row.kind === 'added' ? '–' : (0,markup/* name */.UU)(JSON.stringify(row.baseline)),
        row.kind === 'removed' ? '–' : (0,markup/* name */.UU)(JSON.stringify(row.candidate)),
    ]);
    return dataTable([{ title: 'key' }, { title: 'baseline' }, { title: 'candidate' }], rows);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/quantities.js
var quantities = __webpack_require__(9953);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/resources.js




const MEASURES = [
    { title: 'training', value: ({ trainingSeconds }) => (0,quantities/* duration */.I)(trainingSeconds) },
    { title: 'in all', value: ({ seconds }) => (0,quantities/* duration */.I)(seconds) },
    { title: 'rows trained', value: ({ rows }) => (0,numbers/* count */.U9)(rows) },
    {
        title: 'rows a second',
        value: ({ rowsPerSecond }) => (rowsPerSecond === null ? null : (0,numbers/* count */.U9)(rowsPerSecond)),
    },
    { title: 'processor time', value: ({ cpuSeconds }) => (0,quantities/* duration */.I)(cpuSeconds) },
    { title: 'peak memory', value: ({ peakMemoryBytes }) => (0,quantities/* bytesText */.p)(peakMemoryBytes) },
    {
        title: 'training without the parent',
        value: ({ control }) => control && (0,quantities/* duration */.I)(control.trainingSeconds),
    },
    { title: 'back end', value: ({ backend }) => (backend === null ? null : (0,markup/* name */.UU)(backend)) },
    {
        title: 'processor',
        value: ({ processor }) => (0,markup/* markup */.PT) `${(0,markup/* name */.UU)(processor.name)}, ${(0,numbers/* count */.U9)(processor.threads)} threads`,
    },
    {
        title: 'graphics cards',
        value: ({ gpus }) => (gpus.length === 0 ? null : (0,markup/* markup */.PT) `${gpus.map(gpuLine)}`),
    },
];
function resourcesSection({ resources, baseline }) {
    if (!resources)
        return null;
    const sides = [...(baseline ? [resources.baseline] : []), resources.candidate];
    const columns = [
        { title: 'measure' },
        ...(baseline ? [{ title: 'baseline', isNumber: true }] : []),
        { title: 'candidate', isNumber: true },
    ];
    const rows = MEASURES.flatMap(({ title, value }) => {
        const cells = sides.map((side) => (side && value(side)) ?? null);
        return cells.every((cell) => cell === null) ? [] : [[title, ...cells.map((cell) => cell ?? '–')]];
    });
    const resumed = sides.some((side) => side?.resumed)
        ? ' A training that was interrupted counts from where it went on.'
        : '';
    return section('What training took', [
        dataTable(columns, rows),
        (0,markup/* markup */.PT) `<p class="muted">Measured by the machines that trained, and covered by no digest. Compare times of one kind of machine only.${resumed}</p>`,
    ]);
}
function gpuLine({ name: card, driver, meanUtilisation, peakMemoryBytes, joules }) {
    const parts = [
        ...(meanUtilisation === null ? [] : [`${Math.round(100 * meanUtilisation)} % busy`]),
        ...(peakMemoryBytes === null ? [] : [`peak memory ${(0,quantities/* bytesText */.p)(peakMemoryBytes)}`]),
        ...(joules === null ? [] : [`${(0,numbers/* count */.U9)(joules)} J`]),
        'driver',
    ];
    return (0,markup/* markup */.PT) `<div>${(0,markup/* name */.UU)(card)}, ${parts.join(', ')} ${(0,markup/* name */.UU)(driver)}</div>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/causes.js
var gate_causes = __webpack_require__(48567);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/fold-rules.js




const MOST_FAILED = 10;
const MOST_DOUBTED = 3;
const MOST_NAMED = 10;
function foldRules(rules) {
    const room = { bad: MOST_FAILED, doubt: MOST_DOUBTED, good: 0, none: 0 };
    const shown = [];
    const folded = [];
    const causes = (0,gate_causes/* byCause */.z)(rules.filter(isWholeError));
    const first = new Set(causes.map(({ result }) => result));
    for (const rule of rules) {
        if (isWholeError(rule) && !first.has(rule))
            continue;
        if (rule.slice === null || room[toneOf(rule)]-- > 0)
            shown.push(rule);
        else
            folded.push(rule);
    }
    return {
        shown,
        rest: folded.length === 0 ? null : restText(folded),
        alike: alikePhrase(causes.flatMap(({ names }) => names.slice(1))),
    };
}
function isWholeError({ slice, outcome }) {
    return slice === null && outcome === 'error';
}
function alikePhrase(names) {
    if (names.length === 0)
        return null;
    const start = `${(0,numbers/* counted */.hS)(names.length, 'more rule')} ${names.length === 1 ? 'has' : 'have'} the same error: `;
    const named = (0,report_phrase/* join */.fj)(names.slice(0, MOST_NAMED).map((name) => (0,report_phrase/* say */.cv) `${name}`), ', ');
    const others = names.length - MOST_NAMED;
    return [(0,report_phrase/* words */.aL)(start), ...named, (0,report_phrase/* words */.aL)(others > 0 ? ` and ${others} more` : '')];
}
function restText(folded) {
    const times = (tone) => folded.filter((rule) => toneOf(rule) === tone).length;
    const kinds = [
        ['good', 'passed'],
        ['bad', 'failed'],
        ['doubt', 'undecided'],
        ['none', 'too small to judge'],
    ]
        .map(([tone, word]) => [times(tone), word])
        .filter(([number]) => number > 0);
    const [first, ...others] = kinds;
    return [
        `${(0,numbers/* counted */.hS)(first[0], 'more slice')} ${first[1]}`,
        ...others.map(([number, word]) => `${number} ${word}`),
    ].join(', ');
}
function toneOf({ outcome, informational }) {
    return outcome === 'underpowered' && informational ? 'none' : OUTCOME_WORDS[outcome].tone;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/rules.js









function rulesSection({ rules: judged }) {
    if (judged.length === 0)
        return null;
    const { shown: rules, rest, alike } = foldRules(judged);
    const same = alike === null ? [] : [(0,markup/* markup */.PT) `<p>${(0,markup/* phraseMarkup */.KO)(alike)}.</p>`];
    const difference = `Δ (${intervalTitle(rules)})`;
    const head = ['rule', 'baseline', 'candidate', difference, 'allowed', 'plot'].map((title) => (0,markup/* markup */.PT) `<th scope="col">${title}</th>`);
    const bodies = rules.map((rule) => ruleRows(rule, difference));
    if (!haveFigures(rules))
        return section('Rules', [outcomeTable(rules), ...same]);
    return section('Rules', [
        (0,markup/* markup */.PT) `<table class="stack judged"><thead><tr>${head}</tr></thead>${bodies}</table>`,
        ...same,
        ...(rest === null ? [] : [(0,markup/* markup */.PT) `<p>${rest}, see the slices below.</p>`]),
        (0,markup/* markup */.PT) `<p class="muted">Δ is turned so that plus is always better. Each plot has its own scale: a dot with its interval, what is allowed from a solid line on, no change as a dashed one.</p>`,
    ]);
}
function outcomeTable(rules) {
    const rows = rules.map((rule) => {
        const { name, evidence } = ruleText(rule);
        const { mark, tone } = OUTCOME_WORDS[rule.outcome];
        return [(0,markup/* markup */.PT) `<span class="mark ${tone}">${mark}</span> ${(0,markup/* phraseMarkup */.KO)(name)}`, (0,markup/* phraseMarkup */.KO)(evidence)];
    });
    return dataTable([{ title: 'rule' }, { title: 'evidence' }], rows);
}
function ruleRows(rule, differenceTitle) {
    const text = ruleText(rule);
    const { mark, tone } = OUTCOME_WORDS[rule.outcome];
    return (0,markup/* markup */.PT) `<tbody><tr><th scope="row"><span><span class="mark ${tone}">${mark}</span> ${(0,markup/* phraseMarkup */.KO)(text.name)}</span></th><td data-label="baseline">${text.baseline}</td><td data-label="candidate"><span>${text.candidate} <br>${text.candidateInterval}</span></td><td data-label="${differenceTitle}">${rules_differenceCell(text)}</td><td data-label="allowed">${text.allowed}</td><td class="plot">${plotOf(rule)}</td></tr><tr class="why"><td colspan="6">${(0,markup/* phraseMarkup */.KO)(text.evidence)}${messageOf(rule)}</td></tr></tbody>`;
}
function rules_differenceCell(text) {
    if (text.direction === '')
        return (0,markup/* markup */.PT) `<span>${text.difference} ${text.interval}</span>`;
    return (0,markup/* markup */.PT) `<span><strong>${text.difference}</strong> <span class="${text.direction}">${text.direction}</span> <br>${text.interval}</span>`;
}
function plotOf(rule) {
    const figure = intervalFigure(rule);
    return (figure &&
        intervalPlot(figure, OUTCOME_WORDS[rule.outcome].tone, `Interval of ${(0,clean_text/* cleanName */.$t)(ruleTitle(rule))}`));
}
function messageOf(rule) {
    if (rule.message === '' || rule.outcome === 'error')
        return null;
    return (0,markup/* markup */.PT) `<div class="message">${(0,clean_text/* cleanSentence */.b4)(rule.message)}</div>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/search.js
var sentences_search = __webpack_require__(41563);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/search.js









const MOST_TRIALS = 50;
const MOST_CHARACTERS = 40;
function searchSection({ search }) {
    if (!search)
        return null;
    const { metric, space } = search;
    const paths = Object.keys(space);
    const ranked = (0,package_search/* rankedTrials */.B)(search);
    const columns = [
        { title: 'trial', isNumber: true },
        ...(0,short_names/* shortNames */.D)(paths).map((path) => ({ title: (0,clean_text/* cleanName */.$t)(path) })),
        { title: metric, isNumber: true },
        { title: 'epochs', isNumber: true },
        { title: 'end' },
    ];
    const rows = ranked
        .slice(0, MOST_TRIALS)
        .map((trial) => [
        String(trial.number),
        ...paths.map((path) => (0,markup/* name */.UU)((0,value_text/* valueText */.R)(trial.values[path]), MOST_CHARACTERS)),
        trial.value === null ? '–' : (0,numbers/* number */.ai)(trial.value),
        String(trial.epochs),
        endOf(trial, trial.number === search.best),
    ]);
    const left = ranked.length - rows.length;
    return section('Search', [
        (0,markup/* markup */.PT) `<p>${(0,sentences_search/* searchSentence */.y)(search)} The test split had no part in it.</p>`,
        figure('Every trial, by what was tried and what it came to', parallelCoordinates(search), {
            scrolls: true,
        }),
        (0,markup/* markup */.PT) `<div class="trials">${dataTable(columns, rows)}</div>`,
        left > 0 ? (0,markup/* markup */.PT) `<p class="muted">And ${(0,numbers/* counted */.hS)(left, 'trial')} that came to less.</p>` : (0,markup/* markup */.PT) ``,
    ]);
}
function endOf({ state, reason }, isBest) {
    if (isBest)
        return (0,markup/* markup */.PT) `<strong>best</strong>`;
    switch (state) {
        case 'completed':
            return (0,markup/* markup */.PT) ``;
        case 'stopped':
            return (0,markup/* markup */.PT) `stopped early`;
        case 'failed':
            return (0,markup/* markup */.PT) `failed: ${(0,clean_text/* cleanSentence */.b4)(reason ?? 'no reason was kept')}`;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/slices.js
function worstSlices(rules) {
    const place = ({ difference }) => difference ?? Infinity;
    return rules.filter((rule) => rule.slice !== null).sort((a, b) => compareNumbers(place(a), place(b)));
}
function compareNumbers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/slices.js










const MOST_ROWS = 100;
function slicesSection({ rules }) {
    const slices = worstSlices(rules);
    if (slices.length === 0)
        return null;
    if (!haveFigures(slices))
        return section('Slices', [outcomeTable(slices)]);
    const difference = `Δ (${intervalTitle(slices)})`;
    const extents = extentsByRule(slices);
    const head = ['slice', 'baseline', 'candidate', difference, 'plot', 'evidence'].map((title) => (0,markup/* markup */.PT) `<th scope="col">${title}</th>`);
    const rows = slices.slice(0, MOST_ROWS).map((rule) => sliceRow(rule, difference, extents.get(rule.name)));
    const left = slices.length - MOST_ROWS;
    return section('Slices', [
        (0,markup/* markup */.PT) `<table class="stack"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`,
        (0,markup/* markup */.PT) `<p class="muted">The greatest loss first. The slices of one rule share a scale.${left > 0 ? ` ${left} more are in comparison.json.` : ''}</p>`,
    ]);
}
function extentsByRule(slices) {
    const names = new Set(slices.map(({ name }) => name));
    return new Map([...names].map((name) => {
        const ofRule = slices.filter((rule) => rule.name === name);
        return [name, commonExtent(ofRule.flatMap((rule) => intervalFigure(rule) ?? []))];
    }));
}
function sliceRow(rule, differenceTitle, extent) {
    const text = ruleText(rule);
    const { mark, tone } = OUTCOME_WORDS[rule.outcome];
    const figure = intervalFigure(rule);
    const plot = figure && intervalPlot(figure, tone, `Interval of ${(0,clean_text/* cleanName */.$t)(ruleTitle(rule))}`, extent);
    return (0,markup/* markup */.PT) `<tr><th scope="row"><span><span class="mark ${tone}">${mark}</span> ${(0,markup/* phraseMarkup */.KO)(text.name)}</span></th><td data-label="baseline">${text.baseline}</td><td data-label="candidate">${text.candidate}</td><td data-label="${differenceTitle}">${rules_differenceCell(text)}</td><td class="plot">${plot}</td><td data-label="evidence">${(0,markup/* phraseMarkup */.KO)(text.evidence)}</td></tr>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/style.js

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
const STYLE = `${(0,style/* colourScheme */.Q_)(':root')}${(0,style/* printScheme */.d$)(':root')}${style/* CHART_STYLE */.VM}${PAGE_STYLE}`;

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/report.js

















const SECTIONS = [
    rulesSection,
    slicesSection,
    changesSection,
    metricsSection,
    dataSection,
    trainingSection,
    resourcesSection,
    confusionSection,
    classesSection,
    scoresSection,
    searchSection,
    lineageSection,
    recipeSection,
    reproduceSection,
];
function reportHtml(comparison, pictures = new Map()) {
    const { mark } = verdictWords(comparison.verdict);
    const title = `${mark} ${(0,clean_text/* cleanName */.$t)(comparison.candidate.name)}: ${comparison.verdict ?? 'comparison'}`;
    const sections = SECTIONS.flatMap((render) => render(comparison, pictures) ?? []);
    const page = (0,markup/* markup */.PT) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(pictures)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${(0,markup/* trusted */.IZ)(STYLE)}</style>
</head>
<body>
<main>
${banner(comparison)}
${sections}
<footer>Heirloom comparison report</footer>
</main>
</body>
</html>
`;
    return page.toString();
}
function contentSecurityPolicy(pictures) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
    const images = pictures.size > 0 ? ' img-src data:;' : '';
    return `default-src 'none'; style-src 'sha256-${hash}';${images} base-uri 'none'; form-action 'none'`;
}
function reproduceSection({ context }) {
    if (!context.reproduce)
        return null;
    return section('Reproduce locally', [(0,markup/* markup */.PT) `<pre>${(0,clean_text/* cleanBlock */.Hy)(context.reproduce)}</pre>`]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/index.js


// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/noise-once.js
var noise_once = __webpack_require__(28363);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/reasons.js



const MOST_REASONS = 5;
const CLAUSE = '; ';
function reasonsOf({ rules, disclosure }) {
    if (disclosure !== 'full')
        return [];
    const said = new Set();
    const { results, remark } = (0,noise_once/* sayNoiseOnce */.H)(foldRules(rules).shown);
    const reasons = results
        .filter(({ outcome }) => OUTCOME_WORDS[outcome].tone === 'bad' && outcome !== 'error')
        .map(({ message }) => message.replace(/\.$/, '').split(CLAUSE))
        .filter(([first]) => first !== '')
        .slice(0, MOST_REASONS)
        .map((clauses) => {
        const fresh = clauses.filter((clause, i) => i === 0 || !said.has(clause));
        for (const clause of clauses)
            said.add(clause);
        return `${fresh.join(CLAUSE)}.`;
    });
    return remark === null ? reasons : [...reasons, remark];
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/escape.js
var markdown_escape = __webpack_require__(52183);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/table.js
function table(header, alignment, rows) {
    const rule = Array.from(alignment, (side) => (side === 'r' ? '--:' : ':--'));
    return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/class-table.js



const class_table_MOST_ROWS = 30;
function class_table_classTable({ perClass }) {
    const compared = perClass.flatMap((row) => (row.baseline ? [{ row, change: f1Change(row) }] : []));
    if (compared.length === 0)
        return '';
    const rows = compared
        .sort((a, b) => (a.change ?? Infinity) - (b.change ?? Infinity))
        .slice(0, class_table_MOST_ROWS)
        .map(({ row, change }) => [
        (0,markdown_escape/* code */.aY)(row.name),
        (0,numbers/* count */.U9)(row.support),
        share(row.baseline.f1),
        share(row.candidate.f1),
        change === null ? '–' : (0,numbers/* signed */.x8)(change, 3),
    ]);
    const rest = compared.length > class_table_MOST_ROWS ? `\n\n${compared.length - class_table_MOST_ROWS} more classes.` : '';
    return table(['class', 'examples', 'F1 baseline', 'F1 candidate', 'Δ'], 'lrrrr', rows) + rest;
}
function f1Change({ candidate, baseline }) {
    return candidate.f1 === null || !baseline || baseline.f1 === null ? null : candidate.f1 - baseline.f1;
}
function share(value) {
    return value === null ? '–' : value.toFixed(3);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/confusion-table.js




const confusion_table_MOST_CLASSES = 12;
const confusion_table_MOST_CELLS = 15;
function confusionTable({ confusion }) {
    if (!confusion?.difference)
        return '';
    const cells = changedCells(confusion);
    if (cells.length === 0)
        return 'No cell changed.';
    return confusion.classes.length <= confusion_table_MOST_CLASSES
        ? wholeMatrix(confusion.classes, confusion.difference)
        : mostChanged(cells);
}
function wholeMatrix(classes, difference) {
    const names = classes.map(markdown_escape/* code */.aY);
    const rows = difference.map((row, i) => [
        names[i],
        ...row.map((value) => (value === 0 ? '·' : (0,numbers/* signed */.x8)(value, 0))),
    ]);
    const note = `Rows are true classes, columns predictions. On the diagonal more is better, elsewhere fewer.`;
    return `${table(['label \\ prediction', ...names], `l${'r'.repeat(classes.length)}`, rows)}\n\n${note}`;
}
function mostChanged(cells) {
    const rows = cells
        .slice(0, confusion_table_MOST_CELLS)
        .map((cell) => [
        (0,markdown_escape/* code */.aY)(cell.label),
        (0,markdown_escape/* code */.aY)(cell.prediction),
        (0,numbers/* count */.U9)(cell.baseline),
        (0,numbers/* count */.U9)(cell.candidate),
        `${(0,numbers/* signed */.x8)(cell.difference, 0)} ${cell.better ? 'better' : 'worse'}`,
    ]);
    const rest = cells.length > confusion_table_MOST_CELLS ? `\n\n${(0,numbers/* count */.U9)(cells.length - confusion_table_MOST_CELLS)} more cells changed.` : '';
    return table(['label', 'prediction', 'baseline', 'candidate', 'change'], 'llrrr', rows) + rest;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/example-table.js




function example_table_exampleTable({ flips, shifts }) {
    if (flips && flips.examples.length > 0) {
        const rows = flips.examples.map((row) => [
            (0,markdown_escape/* code */.aY)(row.id),
            (0,markdown_escape/* code */.aY)(row.label),
            (0,markdown_escape/* code */.aY)(row.baseline),
            row.candidate === null ? NO_ANSWER : (0,markdown_escape/* code */.aY)(row.candidate),
            row.score === null ? '–' : (0,numbers/* number */.ai)(row.score),
        ]);
        return table(['id', 'label', 'baseline', 'candidate', 'its score'], 'llllr', rows);
    }
    if (shifts && shifts.examples.length > 0) {
        const rows = shifts.examples.map((row) => [
            (0,markdown_escape/* code */.aY)(row.id),
            ...[row.label, row.baseline].map(numbers/* number */.ai),
            row.candidate === null ? NO_ANSWER : (0,numbers/* number */.ai)(row.candidate),
        ]);
        return table(['id', 'label', 'baseline', 'candidate'], 'lrrr', rows);
    }
    return '';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/fit.js
function fitSections(sections, limit, leftOut) {
    const filled = sections.filter((section) => section.text !== '');
    const join = (kept) => {
        const missing = filled.filter((section) => !kept.has(section)).map((section) => section.title);
        const texts = filled.filter((section) => kept.has(section)).map((section) => section.text);
        return `${[...texts, ...(missing.length > 0 ? [leftOut(missing)] : [])].join('\n\n')}\n`;
    };
    const byImportance = [...filled].sort((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight));
    let kept = new Set();
    for (const section of byImportance) {
        const more = new Set([...kept, section]);
        if (section.weight === Infinity || join(more).length <= limit)
            kept = more;
    }
    return join(kept);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/how-to-read.js
const DIFFERENCE = '**Δ** is candidate minus baseline, turned so that plus is always better, also for metrics of which less is better.';
const JUDGED = `- ✅ **passes, proven**: the whole interval is on the allowed side of the limit.
- ⚠️ **passes, leaning**: the figure is allowed, but the interval straddles the limit.
- ❌ **fails**: the figure is beyond the limit; proven when the whole interval is.
- ⚪ **underpowered**: the rows are too few to prove a margin as narrow as the rule's, whatever the candidate.
- ➖ **not judged**: the rule needs a baseline. 🛑 **error**: a figure is missing or undefined, which never passes; an informational rule (its name says so) never counts.
- **allowed** is the smallest Δ that the gate accepts, or the bound on the candidate's own figure (≥, ≤).`;
const SLICES = '- A **slice** passes or not by its own rows; it fails only by a loss that is proven after correcting for the number of slices, and is **undecided** where that proof lacks, however many rows it has. Slices with too few rows are listed, not judged.';
const PAIRED = 'The interval comes from the same examples on both sides (paired). It covers the choice of test examples, not the noise of training again with another seed';
function howToRead({ rules }) {
    if (rules.length === 0)
        return DIFFERENCE;
    const has = (kind) => rules.some((rule) => rule.kind === kind);
    const slices = has('slices') ? `\n${SLICES}` : '';
    const seeds = has('seeds') ? '; a rule over several seeds covers both' : '';
    return `${DIFFERENCE}\n\n${JUDGED}${slices}\n\n${PAIRED}${seeds}.`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/display-width.js
var display_width = __webpack_require__(79325);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/interval-bar.js

const BAR_LEGEND = '├●┤ value, interval  ┃ limit  ┊ no change';
function intervalBar(figure, columns) {
    const { kind, point, interval, limit } = figure;
    const [from, to] = figureExtent(figure);
    const column = (value) => to === from ? 0 : Math.round(((value - from) / (to - from)) * (columns - 1));
    const cells = new Array(columns).fill('┈');
    cells.fill('─', column(interval[0]), column(interval[1]) + 1);
    if (kind === 'difference')
        cells[column(0)] = '┊';
    cells[column(interval[0])] = '├';
    cells[column(interval[1])] = '┤';
    cells[column(point)] = '●';
    if (limit !== null)
        cells[column(limit)] = '┃';
    return { low: figureText(figure, from), bar: cells.join(''), high: figureText(figure, to) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/interval-bars.js








const interval_bars_MOST_BARS = 8;
const COLUMNS = 26;
function intervalBars({ rules }) {
    const bars = foldRules(rules).shown.flatMap((rule) => {
        const figure = intervalFigure(rule);
        const { tone, mark } = OUTCOME_WORDS[rule.outcome];
        if (!['bad', 'doubt'].includes(tone) || !figure)
            return [];
        return [{ title: `${mark} ${(0,clean_text/* cleanName */.$t)(ruleTitle(rule), 40)}`, ...intervalBar(figure, COLUMNS) }];
    });
    if (bars.length === 0)
        return '';
    const shown = bars.slice(0, interval_bars_MOST_BARS);
    const width = Math.max(...shown.map(({ low }) => (0,display_width/* displayWidth */.F1)(low)));
    const lines = shown.flatMap(({ title, low, bar, high }) => [
        title,
        `${(0,display_width/* padStart */.CF)(low, width)} ${bar} ${high}`,
    ]);
    return (0,markdown_escape/* fenced */.OF)([...lines, '', BAR_LEGEND].join('\n'), 'text');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/marker.js
function commentMarker(key) {
    const safe = Array.from(new TextEncoder().encode(key), (byte) => {
        const character = String.fromCharCode(byte);
        return /[A-Za-z0-9._-]/.test(character)
            ? character
            : `%${byte.toString(16).padStart(2, '0').toUpperCase()}`;
    });
    return `<!-- heirloom:${safe.join('').replace(/-(?=-|$)/g, '%2D')} -->`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/metric-table.js



function metricTable({ rows, baseline }) {
    if (rows.length === 0)
        return '';
    if (!baseline) {
        return table(['metric', 'candidate'], 'lr', rows.map((row) => [metric_table_metricName(row), metricText(row).candidate]));
    }
    return table(['metric', 'baseline', 'candidate', 'Δ'], 'lrrr', rows.map(metricCells));
}
function metricCells(row) {
    const text = metricText(row);
    return [metric_table_metricName(row), text.baseline, text.candidate, `${text.difference} ${text.direction}`.trim()];
}
function metric_table_metricName(row) {
    return row.lowerIsBetter ? `${(0,markdown_escape/* code */.aY)(row.name)} (lower is better)` : (0,markdown_escape/* code */.aY)(row.name);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/lines.js
var diff_lines = __webpack_require__(4179);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/recipe-changes.js




const MOST_LINES = 20;
const recipe_changes_MOST_CHARACTERS = 240;
function recipeChanges({ recipe }) {
    const differences = recipe?.differences ?? [];
    if (differences.length === 0)
        return '';
    const lines = (0,diff_lines/* differenceLines */.Z)(differences
        .slice(0, MOST_LINES)
        .map(({ baseline, candidate, ...place }) => ({ ...place, before: baseline, after: candidate })));
    const rest = differences.length - MOST_LINES;
    const more = rest > 0 ? `\n\n…and ${(0,numbers/* count */.U9)(rest)} more in report.html.` : '';
    return (0,markdown_escape/* fenced */.OF)(lines.map((line) => (0,clean_text/* cleanName */.$t)(line, recipe_changes_MOST_CHARACTERS)).join('\n'), 'diff') + more;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/difference-cell.js

function difference_cell_differenceCell({ difference, direction, interval }) {
    const figure = difference === NOTHING ? difference : `**${difference}**`;
    return [figure, direction, interval].filter((part) => part !== '').join(' ');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/outcome-table.js




function outcome_table_outcomeTable(rules) {
    const rows = rules.map((rule) => {
        const { name, evidence } = ruleText(rule);
        return [OUTCOME_WORDS[rule.outcome].emoji, (0,markdown_escape/* phraseMarkdown */.fP)(name), (0,markdown_escape/* phraseMarkdown */.fP)(evidence)];
    });
    return table(['', 'rule', 'evidence'], 'lll', rows);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/rule-table.js







const rule_table_MOST_ROWS = 25;
function ruleTable({ rules }) {
    if (rules.length === 0)
        return '';
    const { shown, rest, alike } = foldRules(rules);
    const folded = rest === null ? '' : `\n\n${rest}, see “Slices” below.`;
    const same = alike === null ? '' : `\n\n${(0,markdown_escape/* phraseMarkdown */.fP)(alike)}.`;
    return rowsOf(shown.slice(0, rule_table_MOST_ROWS)) + same + folded;
}
function moreRules({ rules }) {
    const rest = foldRules(rules).shown.slice(rule_table_MOST_ROWS);
    return rest.length === 0 ? '' : details(`${rest.length} more rules`, rowsOf(rest));
}
function rowsOf(rules) {
    if (!haveFigures(rules))
        return outcome_table_outcomeTable(rules);
    const header = ['', 'rule', 'baseline', 'candidate', `Δ (${intervalTitle(rules)})`, 'allowed', 'evidence'];
    return table(header, 'llrrrrl', rules.map(ruleRow));
}
function ruleRow(rule) {
    const text = ruleText(rule);
    return [
        OUTCOME_WORDS[rule.outcome].emoji,
        (0,markdown_escape/* phraseMarkdown */.fP)(text.name),
        text.baseline,
        `${text.candidate} ${text.candidateInterval}`.trim(),
        difference_cell_differenceCell(text),
        text.allowed,
        (0,markdown_escape/* phraseMarkdown */.fP)(text.evidence),
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/calibration-lines.js


const calibration_lines_COLUMNS = 23;
function calibrationLines({ candidate, baseline }) {
    const rows = candidate.map((bin) => {
        const other = baseline?.find(({ from }) => from === bin.from);
        const cells = new Array(calibration_lines_COLUMNS).fill('┈');
        const put = (share, sign) => (cells[Math.round(share * (calibration_lines_COLUMNS - 1))] = sign);
        put(Math.min(1, Math.max(0, bin.confidence)), '┃');
        if (other)
            put(other.accuracy, '○');
        put(bin.accuracy, '●');
        return [bin.confidence.toFixed(2), bin.accuracy.toFixed(2), (0,numbers/* count */.U9)(bin.rows), cells.join('')];
    });
    const header = ['score', 'true', 'rows', `0${'1'.padStart(calibration_lines_COLUMNS - 1)}`];
    const lines = [header, ...rows];
    const widths = header.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
    return [
        ...lines.map((cells) => cells.map((cell, column) => (0,display_width/* padStart */.CF)(cell, widths[column])).join('  ')),
        '',
        '┃ the mean score of the bin',
        '● how often it came true',
        ...(baseline ? ['○ the baseline’s, where it differs'] : []),
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/roc-grid.js
const [roc_grid_COLUMNS, ROWS] = [37, 15];
const MARGIN = 5;
function rocGrid({ candidate, baseline }) {
    const cells = Array.from({ length: ROWS }, () => new Array(roc_grid_COLUMNS).fill(' '));
    const mark = (curve, sign) => {
        for (const [x, y] of walk(curve)) {
            cells[Math.round((1 - y) * (ROWS - 1))][Math.round(x * (roc_grid_COLUMNS - 1))] = sign;
        }
    };
    mark([
        [0, 0],
        [1, 1],
    ], '·');
    mark(baseline?.points ?? [], '○');
    mark(candidate.points, '●');
    return [
        'true positive rate',
        ...cells.map((row, i) => `${rowLabel(i)}${row.join('')}`.trimEnd()),
        `    └${'─'.repeat(roc_grid_COLUMNS)}`,
        `${' '.repeat(MARGIN)}${columnLabels()}`,
        `${' '.repeat(MARGIN)}${'false positive rate'.padStart((roc_grid_COLUMNS + 19) / 2)}`,
        '',
        `● candidate, area ${candidate.auc.toFixed(4)}`,
        ...(baseline ? [`○ baseline, area ${baseline.auc.toFixed(4)}, where it differs`] : []),
        '· chance',
    ];
}
function walk(points) {
    const steps = 2 * roc_grid_COLUMNS;
    return points.slice(1).flatMap(([toX, toY], i) => {
        const [x, y] = points[i];
        const parts = Math.max(1, Math.ceil(steps * Math.max(toX - x, toY - y)));
        return Array.from({ length: parts + 1 }, (_, part) => [
            x + ((toX - x) * part) / parts,
            y + ((toY - y) * part) / parts,
        ]);
    });
}
function rowLabel(row) {
    const share = 1 - row / (ROWS - 1);
    return [0, 0.5, 1].includes(share) ? `${share.toFixed(1)} ┤` : '    │';
}
function columnLabels() {
    const half = (roc_grid_COLUMNS - 3) / 2;
    return `0.0${'0.5'.padStart(half)}${'1.0'.padStart(roc_grid_COLUMNS - 3 - half)}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/score-plots.js



function score_plots_rocPlot({ roc }) {
    return roc
        ? `ROC curve of the score of ${(0,markdown_escape/* code */.aY)(roc.positive)}\n\n${(0,markdown_escape/* fenced */.OF)(rocGrid(roc).join('\n'), 'text')}`
        : '';
}
function calibrationPlot({ calibration }) {
    if (!calibration)
        return '';
    const score = calibration.of === null ? 'the greatest score of a row' : `the score of ${(0,markdown_escape/* code */.aY)(calibration.of)}`;
    return `How often ${score} came true. Where ● lies on ┃, the score says what it means.\n\n${(0,markdown_escape/* fenced */.OF)(calibrationLines(calibration).join('\n'), 'text')}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/slice-table.js







const slice_table_MOST_ROWS = 20;
const SLICES_TITLE = 'Slices, the greatest loss first';
function sliceTable({ rules }) {
    const slices = worstSlices(rules);
    if (slices.length === 0)
        return '';
    if (!haveFigures(slices))
        return outcome_table_outcomeTable(slices.slice(0, slice_table_MOST_ROWS));
    const rows = slices.slice(0, slice_table_MOST_ROWS).map((rule) => {
        const text = ruleText(rule);
        const { emoji } = OUTCOME_WORDS[rule.outcome];
        return [
            emoji,
            (0,markdown_escape/* phraseMarkdown */.fP)(text.name),
            text.baseline,
            text.candidate,
            difference_cell_differenceCell(text),
            text.allowed,
        ];
    });
    const left = slices.length - slice_table_MOST_ROWS;
    const header = ['', 'slice', 'baseline', 'candidate', `Δ (${intervalTitle(slices)})`, 'allowed'];
    return table(header, 'llrrrr', rows) + (left > 0 ? `\n\n${left} more slices in the report.` : '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/comment.js






















const COMMENT_CHARACTERS = 60_000;
const SUMMARY_CHARACTERS = 300_000;
function commentMarkdown(comparison, options) {
    const sections = [stays(commentMarker(options.key)), ...commentSections(comparison)];
    const summary = comparison.context.runUrl ? (0,markdown_escape/* link */.nf)('job summary', comparison.context.runUrl) : 'job summary';
    return fitSections(sections, COMMENT_CHARACTERS, (titles) => `Left out here for length, see the ${summary}: ${titles.join(', ')}.`);
}
function summaryMarkdown(comparison) {
    return fitSections(commentSections(comparison), SUMMARY_CHARACTERS, (titles) => `Left out here for length, see report.html: ${titles.join(', ')}.`);
}
function commentSections(comparison) {
    const judged = comparison.rules.length > 0;
    return [
        stays(`### ${verdictWords(comparison.verdict).emoji} ${(0,markdown_escape/* phraseMarkdown */.fP)(titlePhrase(comparison))}`),
        stays(phraseOr(overridePhrase(comparison), (text) => `> ⚠️ ${text}`)),
        stays(comparison.cautions.map((caution) => `> ⚠️ **Caution**: ${(0,markdown_escape/* prose */.CS)(caution)}`).join('\n>\n')),
        stays((0,markdown_escape/* phraseMarkdown */.fP)((0,report_phrase/* join */.fj)(provenancePhrases(comparison), ' · '))),
        { title: 'rules', weight: 9, text: judged ? ruleTable(comparison) : metricTable(comparison) },
        { title: 'intervals', weight: 7, text: intervalBars(comparison) },
        { title: 'reasons', weight: 8, text: reasons(comparison) },
        stays(phraseOr(changesPhrase(comparison), (text) => `**What changed**: ${text}`)),
        stays(phraseOr(comparison.inheritance && inheritancePhrase(comparison.inheritance), (text) => text)),
        stays(comparison.search ? (0,sentences_search/* searchSentence */.y)(comparison.search) : ''),
        { title: 'more rules', weight: 8, text: moreRules(comparison) },
        folded(SLICES_TITLE, 6, sliceTable(comparison)),
        folded('Examples that broke', 4, example_table_exampleTable(comparison)),
        folded('All metrics', 5, judged ? metricTable(comparison) : ''),
        folded('Confusion matrix, candidate − baseline', 3, confusionTable(comparison)),
        folded('Classes', 2, class_table_classTable(comparison)),
        folded('Calibration', 2, calibrationPlot(comparison)),
        folded('ROC curve', 2, score_plots_rocPlot(comparison)),
        folded('Recipe changes', 1, recipeChanges(comparison)),
        folded('How to read this', 6, howToRead(comparison)),
        folded('Reproduce locally', 6, reproduce(comparison)),
        stays(comparison.context.runUrl ? (0,markdown_escape/* link */.nf)('Full report and artifacts', comparison.context.runUrl) : ''),
    ];
}
function stays(text) {
    return { title: '', weight: Infinity, text };
}
function folded(title, weight, body) {
    return { title: title.toLowerCase(), weight, text: body === '' ? '' : details(title, body) };
}
function phraseOr(phrase, around) {
    return phrase ? around((0,markdown_escape/* phraseMarkdown */.fP)(phrase)) : '';
}
function reasons(comparison) {
    const all = reasonsOf(comparison).map((reason) => (0,markdown_escape/* prose */.CS)(reason));
    if (all.length === 0)
        return '';
    return all.length === 1
        ? `**Why**: ${all[0]}`
        : ['**Why**:\n', ...all.map((reason) => `- ${reason}`)].join('\n');
}
function reproduce({ context }) {
    return context.reproduce ? (0,markdown_escape/* fenced */.OF)(context.reproduce.slice(0, 2000), 'sh') : '';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/index.js



// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/terminal/columns.js
var terminal_columns = __webpack_require__(90348);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/terminal/paint.js



function createPaint(colour) {
    const colours = picocolors.createColors(colour);
    const tones = { good: colours.green, bad: colours.red, doubt: colours.yellow, none: colours.dim };
    return { bold: colours.bold, dim: colours.dim, tone: (tone, text) => tones[tone](text) };
}
function phraseText(phrase) {
    return (0,report_phrase/* renderPhrase */.gF)(phrase, ({ kind, text }) => {
        switch (kind) {
            case 'words':
                return text;
            case 'name':
                return (0,clean_text/* cleanName */.$t)(text);
            case 'sentence':
                return (0,clean_text/* cleanSentence */.b4)(text);
        }
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/terminal/rules.js









const NARROWEST_BAR = 16;
const WIDEST_BAR = 48;
function ruleLines({ rules }, paint, width) {
    const { shown, rest, alike } = foldRules(rules);
    const folded = [alike && phraseText(alike), rest]
        .filter((line) => line !== null)
        .flatMap((line) => (0,terminal_columns/* wrap */.L)(line, width, '  '))
        .map(paint.dim);
    return [...shownLines(shown, paint, width), ...folded];
}
function shownLines(rules, paint, width) {
    if (rules.length === 0)
        return [];
    if (!haveFigures(rules))
        return rules.flatMap((rule) => outcomeLines(rule, paint, width));
    const columns = {
        header: ['  rule', 'baseline', 'candidate', `Δ (${intervalTitle(rules)})`, 'allowed'],
        alignment: 'lrrrr',
        rows: rules.map(ruleCells),
    };
    const [header, ...lines] = (0,terminal_columns/* alignColumns */.R)(columns);
    const column = Math.max(...[header, ...lines].map(display_width/* displayWidth */.F1)) + 2;
    if (column - 2 > width)
        return rules.flatMap((rule) => ruleSentence(rule, paint, width));
    const evidence = rules.map((rule) => phraseText(ruleText(rule).evidence));
    const fitsBeside = evidence.every((text) => column + (0,display_width/* displayWidth */.F1)(text) <= width);
    const body = rules.flatMap((rule, i) => {
        const { tone } = OUTCOME_WORDS[rule.outcome];
        if (fitsBeside)
            return [paint.tone(tone, (0,display_width/* padEnd */.f)(lines[i], column)) + evidence[i]];
        return [paint.tone(tone, lines[i]), ...(0,terminal_columns/* wrap */.L)(evidence[i], width, '    ').map(paint.dim)];
    });
    return [paint.dim(header), ...body];
}
function outcomeLines(rule, paint, width) {
    const { mark, tone } = OUTCOME_WORDS[rule.outcome];
    const { name, evidence } = ruleText(rule);
    const line = `${mark} ${phraseText(name)}: ${phraseText(evidence)}`;
    return (0,terminal_columns/* wrap */.L)(line, width, '', '  ').map((part) => paint.tone(tone, part));
}
function ruleSentence(rule, paint, width) {
    const [title, baseline, candidate, difference, allowed] = ruleCells(rule);
    const { tone } = OUTCOME_WORDS[rule.outcome];
    const values = `${baseline} → ${candidate}, Δ ${difference}, allowed ${allowed}`;
    return [
        ...(0,terminal_columns/* wrap */.L)(title, width, '', '  ').map((line) => paint.tone(tone, line)),
        ...(0,terminal_columns/* wrap */.L)(values, width, '    '),
        ...(0,terminal_columns/* wrap */.L)(phraseText(ruleText(rule).evidence), width, '    ').map(paint.dim),
    ];
}
function barLines({ rules }, paint, width) {
    const room = Math.min(WIDEST_BAR, Math.max(NARROWEST_BAR, width - 26));
    const bars = foldRules(rules).shown.flatMap((rule) => {
        const { tone } = OUTCOME_WORDS[rule.outcome];
        const figure = intervalFigure(rule);
        if (!['bad', 'doubt'].includes(tone) || !figure)
            return [];
        const { low, bar, high } = intervalBar(figure, room);
        return [`  ${phraseText(ruleText(rule).name)}`, `  ${low} ${paint.tone(tone, bar)} ${high}`];
    });
    if (bars.length === 0)
        return [];
    return [...bars, ...(0,terminal_columns/* wrap */.L)(BAR_LEGEND, width, '  ').map(paint.dim)];
}
function ruleCells(rule) {
    const text = ruleText(rule);
    const difference = [text.difference, text.direction, text.interval].filter((part) => part !== '').join(' ');
    return [
        `${OUTCOME_WORDS[rule.outcome].mark} ${(0,clean_text/* cleanName */.$t)(phraseText(text.name), 40)}`,
        text.baseline,
        `${text.candidate} ${text.candidateInterval}`.trim(),
        difference,
        text.allowed,
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/terminal/text.js













const MOST_EXAMPLES = 5;
const MOST_METRICS = 12;
function comparisonText(comparison, { colour, width }) {
    const paint = createPaint(colour);
    const paragraph = (phrase) => (phrase ? (0,terminal_columns/* wrap */.L)(phraseText(phrase), width) : []);
    const changes = changesPhrase(comparison);
    const sections = [
        titleLines(comparison, paint, width),
        paragraph(overridePhrase(comparison)),
        comparison.cautions.flatMap((caution) => (0,terminal_columns/* wrap */.L)(`Caution: ${(0,clean_text/* cleanSentence */.b4)(caution)}`, width)),
        provenancePhrases(comparison).flatMap((phrase) => (0,terminal_columns/* wrap */.L)(phraseText(phrase), width, '  ', '    ')),
        ruleLines(comparison, paint, width),
        barLines(comparison, paint, width),
        reasonsOf(comparison).flatMap((reason) => (0,terminal_columns/* wrap */.L)(`✗ ${(0,clean_text/* cleanSentence */.b4)(reason)}`, width, '  ', '    ')),
        changes ? (0,terminal_columns/* wrap */.L)(`What changed: ${phraseText(changes)}`, width) : [],
        exampleLines(comparison, paint),
        paragraph(comparison.inheritance && inheritancePhrase(comparison.inheritance)),
        comparison.search ? (0,terminal_columns/* wrap */.L)((0,sentences_search/* searchSentence */.y)(comparison.search), width) : [],
        metricLines(comparison, paint),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function titleLines(comparison, paint, width) {
    const { mark, tone } = verdictWords(comparison.verdict);
    return (0,terminal_columns/* wrap */.L)(phraseText(titlePhrase(comparison)), width, `${mark} `, '  ').map((line) => paint.bold(paint.tone(tone, line)));
}
function metricLines({ rows, baseline }, paint) {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, MOST_METRICS);
    const cells = shown.map((row) => {
        const text = metricText(row);
        const name = `${(0,clean_text/* cleanName */.$t)(row.name, 32)}${row.lowerIsBetter ? ' ↓' : ''}`;
        return baseline
            ? [`  ${name}`, text.baseline, text.candidate, text.difference, text.direction]
            : [`  ${name}`, text.candidate];
    });
    const header = baseline ? ['  metric', 'baseline', 'candidate', 'Δ', ''] : ['  metric', 'candidate'];
    const [first, ...lines] = (0,terminal_columns/* alignColumns */.R)({ header, alignment: baseline ? 'lrrrl' : 'lr', rows: cells });
    const hasLower = shown.some((row) => row.lowerIsBetter);
    return [
        paint.dim(first),
        ...lines,
        ...(rows.length > MOST_METRICS
            ? [paint.dim(`  and ${rows.length - MOST_METRICS} more in the report`)]
            : []),
        ...(hasLower ? [paint.dim('  ↓ less is better; Δ is turned so that + is better')] : []),
    ];
}
function exampleLines({ flips }, paint) {
    if (!flips || flips.examples.length === 0)
        return [];
    const rows = flips.examples
        .slice(0, MOST_EXAMPLES)
        .map((row) => [
        `  ${(0,clean_text/* cleanName */.$t)(row.id, 24)}`,
        (0,clean_text/* cleanName */.$t)(row.label, 20),
        (0,clean_text/* cleanName */.$t)(row.baseline, 20),
        row.candidate === null ? NO_ANSWER : (0,clean_text/* cleanName */.$t)(row.candidate, 20),
        row.score === null ? '–' : (0,numbers/* number */.ai)(row.score),
    ]);
    const header = ['  broken id', 'label', 'baseline', 'candidate', 'its score'];
    const [first, ...lines] = (0,terminal_columns/* alignColumns */.R)({ header, alignment: 'llllr', rows });
    return [paint.dim(first), ...lines];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/terminal/index.js


;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/index.js





// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/client.js
var github_client = __webpack_require__(17044);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/refusal.js

async function unlessRefused(attempt, calls) {
    try {
        return await calls();
    }
    catch (error) {
        const refusal = refusalOf(error, attempt);
        if (refusal)
            return refusal;
        throw error;
    }
}
function insist(outcome) {
    if ('posted' in outcome && outcome.posted === false)
        throw new errors/* UserError */.yo(outcome.reason, outcome.mend);
    return outcome;
}
function refusalOf(error, { what, permission }) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return null;
    const refused = (because, mend) => ({
        posted: false,
        reason: `can't ${what}: ${because}`,
        mend,
    });
    const { status, message } = error;
    if (status === 401) {
        return refused('GitHub does not know the token', 'Check "github-token"; the default is the job\'s own token.');
    }
    if (status === 429 || (status === 403 && /rate limit/i.test(message))) {
        return refused("GitHub's rate limit is reached", 'Run the job again later.');
    }
    if (status === 403 && /resource not accessible/i.test(message)) {
        return refused('the token may not do that', `Add "${permission}" under "permissions:" of the job. ` +
            'On a pull request from a fork or from Dependabot the token is always read-only; the job summary has the report.');
    }
    if (status === 403)
        return refused(message, `The token needs "${permission}".`);
    if (status === 404) {
        return refused('the token sees no such thing', `Check the repository and that the token has "${permission}".`);
    }
    if (status >= 500)
        return refused(`GitHub answers ${status}`, 'Run the job again later.');
    return null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/check-run.js


const LONGEST_SUMMARY = 65_535;
const NOTE = '\n\n_The rest is left out; the job summary and the report have all of it._\n';
async function postCheck(client, check) {
    const attempt = {
        what: `post the check "${checkName(check.gate)}" on ${check.repository}`,
        permission: 'checks: write',
    };
    return unlessRefused(attempt, async () => {
        const { data } = await client.rest.checks.create({
            ...(0,github_client/* splitRepository */.T)(check.repository),
            name: checkName(check.gate),
            head_sha: check.headSha,
            status: 'completed',
            conclusion: check.conclusion,
            output: { title: check.title, summary: fitCheckSummary(check.summary) },
            ...(check.detailsUrl ? { details_url: check.detailsUrl } : {}),
        });
        return { posted: true, url: data.html_url ?? data.url };
    });
}
function checkName(gate) {
    return `heirloom / ${gate}`;
}
function fitCheckSummary(markdown) {
    if (markdown.length <= LONGEST_SUMMARY)
        return markdown;
    const kept = markdown.slice(0, LONGEST_SUMMARY - NOTE.length + 1);
    return `${kept.slice(0, Math.max(0, kept.lastIndexOf('\n')))}${NOTE}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/identity.js
const GITHUB_TOKEN_LOGIN = 'github-actions[bot]';
async function ownLogin(client) {
    const once = { request: { retries: 0 } };
    try {
        const { viewer } = await client.graphql('query { viewer { login } }', once);
        return viewer.login;
    }
    catch {
        return client.rest.users.getAuthenticated(once).then(({ data }) => data.login, () => GITHUB_TOKEN_LOGIN);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/comment.js




const LONGEST_BODY = 65_536;
async function upsertComment(client, { repository, number, key, body }) {
    const marker = commentMarker(key);
    const marked = body.startsWith(marker) ? body : `${marker}\n${body}`;
    if (marked.length > LONGEST_BODY) {
        throw new RangeError(`a comment of ${marked.length} characters; GitHub takes ${LONGEST_BODY}`);
    }
    const attempt = { what: `comment on ${repository} #${number}`, permission: 'pull-requests: write' };
    return unlessRefused(attempt, async () => {
        const place = (0,github_client/* splitRepository */.T)(repository);
        const earlier = await findComment(client, place, number, marker);
        const { data } = earlier
            ? await client.rest.issues.updateComment({ ...place, comment_id: earlier, body: marked })
            : await client.rest.issues.createComment({ ...place, issue_number: number, body: marked });
        return { posted: true, url: data.html_url, updated: earlier !== null };
    });
}
async function findComment(client, place, number, marker) {
    const comments = await client.paginate(client.rest.issues.listComments, {
        ...place,
        issue_number: number,
        per_page: 100,
    });
    const marked = comments.filter((comment) => comment.body?.startsWith(marker));
    if (marked.length === 0)
        return null;
    const login = await ownLogin(client);
    return marked.find((comment) => comment.user?.login === login)?.id ?? null;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/context.js
var context = __webpack_require__(14288);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/index.js






;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/announce.js


async function announce(announcement, deps) {
    return {
        commentUrl: await postIf(announcement.when.comment, 'comment', () => comment(announcement, deps), deps),
        checkUrl: await postIf(announcement.when.check, 'check', () => check(announcement, deps), deps),
    };
}
async function postIf(when, what, post, { host }) {
    if (when === 'never')
        return null;
    const posting = await post();
    if (posting.posted) {
        host.info(`${what}: ${posting.url}`);
        return posting.url;
    }
    if (when === 'always')
        insist(posting);
    const line = `no ${what}: ${posting.reason}. ${posting.mend}`;
    if (host.kind === 'terminal')
        host.debug(line);
    else if ('isExpected' in posting)
        host.info(line);
    else
        host.warning(line);
    return null;
}
async function comment({ comment: body, commentKey }, { context, openClient }) {
    if (!context)
        return outside('comment');
    if (!context.pullRequest) {
        return noPlace(`the event "${context.eventName}" is not about a pull request`, 'The job summary has the comparison.');
    }
    if (!openClient)
        return withoutToken;
    const { repository, pullRequest } = context;
    return upsertComment(await openClient(), { repository, number: pullRequest.number, key: commentKey, body });
}
async function check({ comparison, summary }, { context, openClient }) {
    if (!context)
        return outside('check run');
    const { verdict, gate } = comparison;
    if (verdict === null || gate === null)
        return noPlace('nothing was judged', 'Give a gate to get a check run.');
    if (!openClient)
        return withoutToken;
    return postCheck(await openClient(), {
        repository: context.repository,
        headSha: context.headSha,
        gate,
        conclusion: comparison.override ? 'neutral' : CONCLUSIONS[verdict],
        title: checkTitle(comparison),
        summary,
        detailsUrl: context.runUrl,
    });
}
const CONCLUSIONS = { pass: 'success', fail: 'failure', neutral: 'neutral' };
function checkTitle({ override, headline }) {
    return override ? `Overridden by ${override.by} until ${override.expires}: ${headline}` : headline;
}
function outside(what) {
    return noPlace(`this is not a workflow run, so there is no place for a ${what}`, `Set "${what.split(' ')[0]}" to auto or never.`);
}
function noPlace(reason, mend) {
    return { posted: false, reason, mend, isExpected: true };
}
const withoutToken = {
    posted: false,
    reason: 'there is no GitHub token',
    mend: 'Set "github-token"; the default is the job\'s own, which a pull request from a fork has too.',
};
function commentKeyOf(wish, { gate, candidate }) {
    const key = wish ?? gate ?? candidate.name;
    if (key !== '')
        return key;
    throw new errors/* UserError */.yo('the comment has no key', 'Give "comment-key".');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/disclosure.js + 4 modules
var gate_disclosure = __webpack_require__(92016);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/metrics/per-class.js
var per_class = __webpack_require__(29894);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/metrics/confusion.js
var metrics_confusion = __webpack_require__(63280);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/confusion.js


const confusion_MOST_CLASSES = 200;
function compareConfusion(own, other) {
    const { classes, labels } = own.predictions;
    if (classes.length > confusion_MOST_CLASSES)
        return null;
    const candidate = matrixOf(rowCounts(own), classes.length);
    const baseline = other && matrixOf(rowCounts(other), classes.length);
    return {
        classes,
        rows: labels.length,
        candidate,
        baseline,
        difference: baseline && candidate.map((row, i) => row.map((value, j) => value - baseline[i][j])),
    };
}
function compareClasses(own, other) {
    const { actual } = rowCounts(own);
    return own.predictions.classes.map((name, k) => ({
        name,
        support: actual[k],
        candidate: scoresOf(own.confusion, k),
        baseline: other && scoresOf(other.confusion, k),
    }));
}
function rowCounts({ predictions, confusion }) {
    return predictions.weights === null ? confusion : (0,metrics_confusion/* countConfusion */.Q)({ ...predictions, weights: null });
}
function matrixOf({ cells }, size) {
    return Array.from({ length: size }, (_, k) => Array.from(cells.subarray(k * size, (k + 1) * size)));
}
function scoresOf(confusion, k) {
    const { actual, predicted, correct } = (0,per_class/* countsOf */.mQ)(confusion, k);
    return {
        precision: ratio(correct, predicted),
        recall: ratio(correct, actual),
        f1: ratio(2 * correct, actual + predicted),
    };
}
function ratio(part, whole) {
    return whole === 0 ? null : part / whole;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/scores.js
var reading_scores = __webpack_require__(56166);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/calibration.js

const BINS = 15;
function calibrationBins({ classes, labels, predicted, scores, positive, }) {
    const rows = new Float64Array(BINS);
    const confidence = new Float64Array(BINS);
    const right = new Float64Array(BINS);
    const positiveIndex = positive === null ? null : classes.indexOf(positive);
    for (let row = 0; row < labels.length; row++) {
        if (predicted[row] < 0)
            continue;
        const judged = positiveIndex ?? (0,reading_scores/* greatest */.Kf)(scores, row);
        const score = scores[judged][row];
        const bin = Math.min(BINS - 1, Math.max(0, Math.floor(score * BINS)));
        rows[bin]++;
        confidence[bin] += score;
        if (labels[row] === judged)
            right[bin]++;
    }
    return Array.from(rows.keys()).flatMap((bin) => {
        const count = rows[bin];
        if (count === 0)
            return [];
        return [
            {
                from: bin / BINS,
                to: (bin + 1) / BINS,
                rows: count,
                confidence: confidence[bin] / count,
                accuracy: right[bin] / count,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/roc.js
const STEPS = 120;
function rocCurve(evidence, classIndex) {
    const { scores, weights } = evidence.predictions;
    if (!scores)
        return null;
    const { roc: auc } = evidence.curveAreas(classIndex);
    if (auc === null)
        return null;
    const isPositive = evidence.isPositive(classIndex);
    return { auc, points: rocPoints(scores[classIndex], evidence.ranking(classIndex), isPositive, weights) };
}
function rocPoints(scores, ranking, isPositive, weights) {
    const [negatives, positives] = totalsOf(isPositive, weights);
    const points = [[0, 0]];
    let truePositives = 0;
    let falsePositives = 0;
    let next = 2 / STEPS;
    for (let i = ranking.length - 1; i > 0; i--) {
        const row = ranking[i];
        const weight = weights === null ? 1 : weights[row];
        if (isPositive[row] === 1)
            truePositives += weight;
        else
            falsePositives += weight;
        const [x, y] = [falsePositives / negatives, truePositives / positives];
        if (x + y < next || scores[row] === scores[ranking[i - 1]])
            continue;
        points.push([x, y]);
        next = ((Math.floor(((x + y) * STEPS) / 2) + 1) * 2) / STEPS;
    }
    points.push([1, 1]);
    return points;
}
function totalsOf(isPositive, weights) {
    let positives = 0;
    let all = 0;
    for (let row = 0; row < isPositive.length; row++) {
        const weight = weights === null ? 1 : weights[row];
        all += weight;
        if (isPositive[row] === 1)
            positives += weight;
    }
    return [all - positives, positives];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/curves.js


function compareRoc(own, other) {
    const { predictions, positiveIndex } = own;
    if (predictions.positive === null || positiveIndex === null)
        return null;
    const candidate = rocCurve(own, positiveIndex);
    return (candidate && {
        positive: predictions.positive,
        candidate,
        baseline: other && rocCurve(other, positiveIndex),
    });
}
function compareCalibration(own, other) {
    const candidate = binsOf(own);
    return candidate && { of: own.predictions.positive, candidate, baseline: other && binsOf(other) };
}
function binsOf({ predictions }) {
    return predictions.scores && calibrationBins(predictions);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/greatest-rows.js
function greatestRows(rows, most, keyOf) {
    const kept = [];
    for (let row = 0; row < rows; row++) {
        const key = keyOf(row);
        if (key === null || (kept.length === most && key <= (kept[most - 1]?.key ?? Infinity)))
            continue;
        let place = kept.length;
        while (place > 0 && kept[place - 1].key < key)
            place--;
        kept.splice(place, 0, { row, key });
        if (kept.length > most)
            kept.pop();
    }
    return kept.map(({ row }) => row);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/flips.js

function countFlips(paired, mostExamples) {
    const { classes, rows, labels, baseline, candidate, counts: rowsOfCells } = paired.cells;
    const counts = { fixed: 0, broken: 0, unchangedRight: 0, unchangedWrong: 0, changedWrong: 0 };
    let leftOut = 0;
    let most = null;
    for (const [cell, count] of rowsOfCells.entries()) {
        const [label, answer] = [labels[cell], candidate[cell]];
        const kind = kindOfFlip(label, baseline[cell], answer);
        counts[kind] += count;
        if (answer === classes)
            leftOut += count;
        else if (kind === 'broken' && count > (most?.count ?? 0))
            most = { label, answer, count };
    }
    return {
        paired: rows,
        ...counts,
        leftOut,
        mostCommonBreak: most && {
            label: paired.classes[most.label],
            prediction: paired.classes[most.answer],
            count: most.count,
        },
        examples: worstExamples(paired, mostExamples),
    };
}
function kindOfFlip(label, before, after) {
    if (after === label)
        return before === label ? 'unchangedRight' : 'fixed';
    if (before === label)
        return 'broken';
    return before === after ? 'unchangedWrong' : 'changedWrong';
}
function worstExamples({ candidate, baseline, classes }, most) {
    const { ids, labels, predicted: after } = candidate.predictions;
    const before = baseline.predictions.predicted;
    const worst = greatestRows(labels.length, most, (row) => before[row] === labels[row] && after[row] !== labels[row]
        ? (scoreOf(candidate.predictions, row) ?? -1)
        : null);
    return worst.map((row) => ({
        id: ids.at(row),
        label: classes[labels[row]],
        baseline: classes[before[row]],
        candidate: after[row] < 0 ? null : classes[after[row]],
        score: scoreOf(candidate.predictions, row),
    }));
}
function scoreOf({ predicted, scores }, row) {
    return scores?.[predicted[row]]?.[row] ?? null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/inheritance.js

function describeInheritance(candidate, known, disclosure) {
    const parents = candidate.parents ?? [];
    if (parents.length === 0)
        return null;
    const { inheritance = null, resources = null, tensors } = candidate;
    const control = (0,gate_disclosure/* mayShow */.d)(disclosure, 'exact-metrics') ? (inheritance?.control ?? null) : null;
    const measured = resources?.resumed ? null : resources;
    const scratch = measured?.control?.trainingSeconds;
    return {
        parents: parents.map(({ digest, reference, mode }) => ({ digest, reference, mode })),
        tensors: tensors ? countKept(candidate, tensors, parents, known) : null,
        table: inheritance && inheritance.tensors,
        alpha: inheritance && (0,gate_disclosure/* mayShow */.d)(disclosure, 'exact-metrics') ? inheritance.alpha : null,
        weights: inheritance && inheritance.weights,
        control,
        times: control && scratch !== undefined ? { inherited: measured.trainingSeconds, scratch } : null,
    };
}
function countKept({ inheritance }, tensors, parents, known) {
    const held = new Set();
    let provable = true;
    for (const parent of parents) {
        const theirs = parent.tensors ?? known.find(({ digest }) => digest === parent.digest)?.tensors;
        provable &&= theirs !== undefined;
        for (const { name, sha256 } of theirs ?? [])
            held.add(identity(name, sha256));
    }
    const origins = new Map(inheritance?.tensors.map(({ tensor, from }) => [tensor, from?.tensor]));
    const kept = tensors.filter(({ origin }) => origin === 'frozen' || origin === 'loaded');
    const same = kept.filter(({ name, sha256 }) => held.has(identity(origins.get(name) ?? name, sha256)));
    const loaded = kept.filter(({ origin }) => origin === 'loaded').length;
    return { total: tensors.length, frozen: kept.length, loaded, identical: provable ? same.length : null };
}
function identity(name, sha256) {
    return JSON.stringify([name, sha256]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/metric-rows.js


const BASELINE = 'baseline';
const KINDS = new Set(['floor', 'calibration', 'no_regression', 'improvement', 'equivalence']);
function metricRows(candidate, baseline, rules) {
    const names = new Set([...Object.keys(candidate), ...Object.keys(baseline ?? {})].sort(files/* byCodePoint */.HH));
    const judged = rules.filter((rule) => isOfMetric(rule) && names.has(rule.metric));
    const order = [...new Set([...judged.map((rule) => rule.metric), ...names])];
    return order.map((name) => {
        const ofMetric = judged.filter((rule) => rule.metric === name);
        return metricRow(name, finite(candidate[name]), finite(baseline?.[name]), ofMetric);
    });
}
function isOfMetric({ kind, slice, class: judged }) {
    return KINDS.has(kind) && slice === null && judged === null;
}
function metricRow(name, candidate, baseline, rules) {
    const metric = (0,evaluation/* findMetric */.GF)(name);
    const lower = metric ? !metric.greaterIsBetter : null;
    const raw = candidate === null || baseline === null ? null : candidate - baseline;
    const difference = raw === null ? null : lower ? 0 - raw : raw;
    const compared = rules.find((rule) => rule.against === BASELINE);
    return {
        name,
        lowerIsBetter: lower,
        candidate,
        baseline,
        difference,
        interval: compared?.interval ?? null,
        limit: compared?.limit ?? null,
        outcome: rules[0]?.outcome ?? null,
        better: lower === null || difference === null || difference === 0 ? null : difference > 0,
    };
}
function finite(value) {
    return value !== undefined && Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/order.js
const GROUPS = [
    ['error', 'fail-proven', 'fail-leaning'],
    ['pass-leaning', 'underpowered', 'no-baseline'],
    ['pass-proven', 'unchanged'],
];
function orderRules(rules) {
    return [...rules].sort((a, b) => {
        const [groupOfA, placeOfA] = placeOf(a.outcome);
        const [groupOfB, placeOfB] = placeOf(b.outcome);
        return groupOfA - groupOfB || Number(a.informational) - Number(b.informational) || placeOfA - placeOfB;
    });
}
function placeOf(outcome) {
    const group = GROUPS.findIndex((outcomes) => outcomes.includes(outcome));
    return [group, GROUPS[group].indexOf(outcome)];
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/differences.js + 1 modules
var diff_differences = __webpack_require__(51114);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/recipe-differences.js


function compareRecipes(candidate, baseline) {
    if (!candidate)
        return null;
    const own = plainJson(candidate);
    const differences = baseline ? (0,diff_differences/* differencesBetween */.F)(plainJson(baseline), own).map(ofSides) : null;
    return { candidate: own, differences };
}
function ofSides(difference) {
    const { kind, path } = difference;
    return {
        kind,
        path,
        baseline: kind === 'added' ? null : difference.before,
        candidate: kind === 'removed' ? null : difference.after,
    };
}
function plainJson(value) {
    return JSON.parse((0,files/* canonicalJson */.dj)(value));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/shifts.js

function countShifts({ candidate, baseline, rows }, mostExamples) {
    const { ids, labels, predicted: after } = candidate.predictions;
    const before = baseline.predictions.predicted;
    const growth = (row) => Number.isNaN(after[row])
        ? Infinity
        : Math.abs(after[row] - labels[row]) - Math.abs(before[row] - labels[row]);
    const counts = { closer: 0, farther: 0, same: 0, leftOut: 0 };
    for (let row = 0; row < rows; row++) {
        const grown = growth(row);
        if (grown === Infinity)
            counts.leftOut++;
        counts[grown > 0 ? 'farther' : grown < 0 ? 'closer' : 'same']++;
    }
    const worst = greatestRows(rows, mostExamples, (row) => (growth(row) > 0 ? growth(row) : null));
    return {
        paired: rows,
        ...counts,
        examples: worst.map((row) => ({
            id: ids.at(row),
            label: labels[row],
            baseline: before[row],
            candidate: Number.isNaN(after[row]) ? null : after[row],
        })),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/pairing/match-ids.js
var match_ids = __webpack_require__(91523);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/sides.js


function sidesOf(candidate, baseline) {
    const rows = candidate.ids.length;
    const alone = { paired: null, rows, shared: 0, missing: 0, changed: 0 };
    if (baseline?.task !== candidate.task)
        return { candidate: (0,evaluation/* inIdOrder */.Z6)(candidate), ...alone };
    const pairing = (0,evaluation/* pair */.V2)(candidate, baseline);
    const { missing, added, relabelled } = pairing;
    const counts = { rows, shared: pairing.paired - relabelled, missing, changed: added + relabelled };
    const [own, other] = pairing.change === null
        ? [pairing.candidate, pairing.baseline]
        : sameRows(pairing.candidate, pairing.baseline);
    if (own.ids.length === 0)
        return { candidate: pairing.candidate, paired: null, ...counts };
    return { candidate: own, paired: pairedEvidence(own, other), ...counts };
}
function sameRows(candidate, baseline) {
    const { candidateRows, testSetRows } = (0,match_ids/* matchIds */.a)(candidate.ids, baseline.ids);
    const labelThere = labelsAs(candidate, baseline);
    const own = [];
    const other = [];
    for (let i = 0; i < testSetRows.length; i++) {
        const row = candidateRows[i];
        if (row < 0 || labelThere(row) !== baseline.labels[testSetRows[i]])
            continue;
        own.push(row);
        other.push(testSetRows[i]);
    }
    return [(0,evaluation/* takeRows */.LY)(candidate, own), (0,evaluation/* takeRows */.LY)(baseline, other)];
}
function labelsAs(predictions, other) {
    const { labels } = predictions;
    if (predictions.task === 'regression' || other.task === 'regression')
        return (row) => labels[row];
    const position = predictions.classes.map((name) => other.classes.indexOf(name));
    return (row) => position[labels[row]];
}
function pairedEvidence(candidate, baseline) {
    if (candidate.task === 'classification' && baseline.task === 'classification')
        return (0,evaluation/* pairClasses */.tL)(new evaluation/* ClassEvidence */.AM(candidate), new evaluation/* ClassEvidence */.AM(baseline));
    if (candidate.task === 'regression' && baseline.task === 'regression')
        return new evaluation/* PairedNumbers */.y7(new evaluation/* NumberEvidence */.rn(candidate), new evaluation/* NumberEvidence */.rn(baseline));
    return null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/compare.js












const EXAMPLES = 20;
function compare(input) {
    const { verdict, candidate, baseline, context } = input;
    refuseForeignVerdict(input);
    const rules = orderRules(verdict?.rules ?? []);
    const disclosure = verdict?.disclosure ?? 'full';
    const sides = candidate.predictions && sidesOf(candidate.predictions, baseline?.predictions ?? null);
    return {
        schema: 'heirloom.dev/comparison/v1',
        verdict: verdict?.verdict ?? null,
        gate: verdict?.gate ?? null,
        headline: verdict?.headline ?? 'no gate was given, nothing was judged',
        disclosure,
        candidate: label(candidate),
        baseline: baseline && { ...label(baseline), how: baseline.how },
        testSet: verdict?.testSet ?? (sides && describeTestSet(sides)),
        look: verdict?.look ?? null,
        stopped: verdict?.stopped ?? null,
        cautions: verdict ? verdict.cautions : unlikeTestSets(sides),
        override: verdict?.override ?? null,
        context,
        rows: metricRows(metricsOf(candidate, verdict?.metrics.candidate, disclosure), baseline && metricsOf(baseline, verdict?.metrics.baseline, disclosure), rules),
        rules,
        ...comparePredictions(sides, disclosure),
        training: compareTraining(candidate, baseline),
        data: compareData(candidate, baseline),
        resources: compareResources(candidate, baseline),
        inheritance: describeInheritance(candidate, baseline ? [baseline] : [], disclosure),
        recipe: compareRecipes(candidate.recipe, baseline?.recipe),
        search: candidate.search ?? null,
    };
}
function refuseForeignVerdict({ verdict, candidate, baseline }) {
    if (!verdict)
        return;
    const mend = 'Run evaluate-gate again on the same candidate and baseline.';
    if (verdict.candidate.digest !== candidate.digest) {
        throw new errors/* UserError */.yo(`the verdict is about sha256:${verdict.candidate.digest}, the candidate is sha256:${candidate.digest}`, mend);
    }
    if ((verdict.baseline?.digest ?? null) !== (baseline?.digest ?? null)) {
        throw new errors/* UserError */.yo(`the verdict compares with ${named(verdict.baseline)}, and the baseline is ${named(baseline)}`, 'Run evaluate-gate again, or give both steps the same baseline.');
    }
}
function named(side) {
    return side ? `${side.reference} (sha256:${side.digest.slice(0, 12)}…)` : 'none';
}
function describeTestSet({ rows, shared, missing, changed }) {
    return { fingerprint: null, rows, paired: shared, missing, changed };
}
function unlikeTestSets(sides) {
    if (!sides || (sides.changed === 0 && sides.missing === 0))
        return [];
    return [
        `the two were not tested on the same rows (${sides.shared} of the candidate's ${sides.rows} are the baseline's, too): a difference of their metrics says nothing about which is better`,
    ];
}
function metricsOf(model, judged, disclosure) {
    return {
        ...((0,gate_disclosure/* mayShow */.d)(disclosure, 'exact-metrics') ? model.metrics : {}),
        ...((0,gate_disclosure/* mayShow */.d)(disclosure, 'rows') ? judged : {}),
    };
}
function compareTraining(candidate, baseline) {
    const histories = { candidate: candidate.history ?? null, baseline: baseline?.history ?? null };
    const runs = { candidate: candidate.runHistories ?? [], baseline: baseline?.runHistories ?? [] };
    return histories.candidate || histories.baseline ? { ...histories, runs } : null;
}
function compareResources(candidate, baseline) {
    const resources = { candidate: candidate.resources ?? null, baseline: baseline?.resources ?? null };
    return resources.candidate || resources.baseline ? resources : null;
}
function compareData(candidate, baseline) {
    const reports = { candidate: candidate.data ?? null, baseline: baseline?.data ?? null };
    return reports.candidate || reports.baseline ? reports : null;
}
function comparePredictions(sides, disclosure) {
    const nothing = { flips: null, shifts: null, confusion: null, perClass: [], roc: null, calibration: null };
    if (!sides)
        return nothing;
    const { candidate, paired } = sides;
    const may = (detail) => (0,gate_disclosure/* mayShow */.d)(disclosure, detail);
    const examples = may('examples') ? EXAMPLES : 0;
    if (paired?.task === 'regression')
        return { ...nothing, shifts: may('flips') ? countShifts(paired, examples) : null };
    if (candidate.task === 'regression')
        return nothing;
    const own = paired?.candidate ?? new evaluation/* ClassEvidence */.AM(candidate);
    const other = paired?.baseline ?? null;
    return {
        flips: paired && may('flips') ? countFlips(paired, examples) : null,
        shifts: null,
        confusion: may('confusion') ? compareConfusion(own, other) : null,
        perClass: may('classes') ? compareClasses(own, other) : [],
        roc: may('plots') ? compareRoc(own, other) : null,
        calibration: may('plots') ? compareCalibration(own, other) : null,
    };
}
function label({ digest, reference, name }) {
    return { digest, reference, name };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/contest.js
var gate_contest = __webpack_require__(68991);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/judge.js + 4 modules
var judge = __webpack_require__(51955);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/policy.js + 1 modules
var policy = __webpack_require__(48963);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/index.js





// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/open-sides.js
var open_sides = __webpack_require__(91302);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-gate.js
var read_gate = __webpack_require__(43115);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-verdict.js + 1 modules
var read_verdict = __webpack_require__(14256);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/unused-keys.js
var unused_keys = __webpack_require__(91222);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/take-look.js + 5 modules
var take_look = __webpack_require__(5428);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 7 modules
var shared_registry = __webpack_require__(44980);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/judge.js









async function openContest(inputs, deps) {
    const { host, workspace } = deps;
    const file = await (0,read_verdict/* readVerdict */.w)((0,external_node_path_.resolve)(workspace, inputs.verdict));
    const policy = await (0,read_gate/* readGateIfThere */.x)((0,external_node_path_.resolve)(workspace, inputs.gate), inputs.gate);
    const registry = (0,shared_registry.openRegistry)(inputs.registry, workspace);
    if (file && policy)
        refuseOtherGate(file.verdict, policy, inputs);
    const judgesNow = !file && policy !== null;
    if (judgesNow)
        (0,unused_keys/* sayUnusedKeys */.u)(policy, host);
    const judged = judgesNow ? inputs : { ...inputs, candidateRuns: [], baselineRuns: [] };
    const sides = await (0,open_sides/* openSides */.P)(judged, policy, { ...deps, registry });
    const verdict = file?.verdict ?? (policy && (await judgeNow(sides, policy, { ...deps, registry: inputs.registry })));
    host.info(whence(inputs, file !== null, policy !== null));
    if (!judgesNow)
        sayUnusedRuns(verdict, inputs, host);
    return { candidate: sides.candidate, baseline: sides.baseline, verdict, registry };
}
function refuseOtherGate(verdict, policy, { verdict: file, gate }) {
    if (verdict.policy.digest === policy.digest)
        return;
    throw new errors/* UserError */.yo(`was not judged by ${gate} as it stands`, `Run evaluate-gate again, remove ${file} to have the candidate judged now, or name its gate with the "gate" input.`, file);
}
function sayUnusedRuns(verdict, { candidateRuns = [], baselineRuns = [], verdict: file }, host) {
    const { candidate, baseline } = verdict?.runs ?? { candidate: [], baseline: [] };
    const unused = [
        ...candidateRuns.filter((path) => !candidate.includes(path)),
        ...baselineRuns.filter((path) => !baseline.includes(path)),
    ];
    if (unused.length === 0)
        return;
    const why = verdict ? `${file} was judged without them` : 'nothing is judged';
    host.warning(`these runs are not used, because ${why}: ${unused.join(', ')}`);
}
async function judgeNow(sides, policy, deps) {
    const contest = (0,gate_contest/* arrange */.N)(sides);
    return (0,judge/* judgeContest */.E)(contest, policy, await (0,take_look/* takeLook */.Z)(contest, policy, deps));
}
function whence({ verdict, gate }, hasFile, hasPolicy) {
    if (hasFile)
        return `verdict: from ${verdict}`;
    return hasPolicy
        ? `verdict: judged now by ${gate}, because ${verdict} is not there`
        : `verdict: none, because neither ${verdict} nor ${gate} is there`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/contenders/index.js + 5 modules
var contenders = __webpack_require__(64854);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(77501);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/load.js





async function comparedModel(contender, isJudged, parentTensors) {
    const { digest, reference, name, predictions, opened } = contender;
    const metrics = isJudged ? {} : (0,evaluation.evaluate)(predictions).metrics;
    const seen = { digest, reference, name: name ?? reference, predictions, metrics };
    if (!opened)
        return seen;
    const [history, runHistories, recipe, data, search, resources, inheritance] = await Promise.all([
        (0,contenders/* readHistoryFile */.tG)(opened),
        (0,contenders/* readRunHistories */.Ic)(opened),
        (0,contenders/* readRecipeFile */.ti)(opened),
        (0,contenders/* readDataFile */.lD)(opened),
        (0,contenders/* readSearchFile */.V9)(opened),
        (0,shared_package.readResources)(opened.directory),
        (0,shared_package.readInheritance)(opened),
    ]);
    const parents = await Promise.all(opened.manifest.parents.map(async (parent) => {
        const tensors = await parentTensors(parent.digest);
        return tensors ? { ...parent, tensors } : parent;
    }));
    const { tensors } = opened.manifest;
    return { ...seen, history, runHistories, recipe, data, search, resources, inheritance, parents, tensors };
}
async function tensorsOf(digest, registry, cache) {
    const stored = await (0,shared_registry.digestBehind)({ kind: 'digest', prefix: digest }, registry);
    if (stored === null)
        return null;
    const { manifest } = await registry.fetch(digest, (0,external_node_path_.join)(cache, digest));
    return manifest.tensors;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/reproduce.js
function reproduceCommand({ gate, registry }, candidate, baseline, runs) {
    const pinned = baseline === null ? 'none' : baseline.opened ? `sha256:${baseline.digest}` : baseline.reference;
    const words = [
        candidate.reference,
        ...['--baseline', pinned],
        ...(runs?.candidate ?? []).flatMap((file) => ['--candidate-runs', file]),
        ...(runs?.baseline ?? []).flatMap((file) => ['--baseline-runs', file]),
        ...['--gate', gate, '--registry', registry],
    ];
    const options = words.map(shellWord).join(' ');
    return `heirloom evaluate-gate ${options}\nheirloom compare-to-baseline ${options}`;
}
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/rows/ids.js
var ids = __webpack_require__(88802);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/thumbnails/inside.js


async function pathInside(root, path) {
    const real = await (0,promises_.realpath)(root);
    const target = (0,external_node_path_.resolve)(real, path);
    const found = path.includes('\0') ? null : await (0,promises_.realpath)(target).catch(() => null);
    if (isUnder(real, found ?? target))
        return found === null ? 'missing' : { path: found };
    return 'outside';
}
function isUnder(root, path) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`);
}

// EXTERNAL MODULE: ./node_modules/pngjs/lib/png.js
var lib_png = __webpack_require__(10359);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/decode.js + 1 modules
var decode = __webpack_require__(59171);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/pixels.js
var pixels = __webpack_require__(41046);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/thumbnails/thumbnail.js



const MOST_PIXELS_A_SIDE = 144;
const MOST_PIXELS = 16_000_000;
function thumbnailOfFile(bytes) {
    const picture = (0,decode/* decodePicture */.$)(bytes);
    const { width, height } = picture;
    if (width * height > MOST_PIXELS)
        throw new Error('it is larger than 16 megapixels');
    const scale = Math.min(1, MOST_PIXELS_A_SIDE / Math.max(width, height));
    const size = [height, width].map((side) => Math.max(1, Math.round(side * scale)));
    return thumbnailOfPixels((0,pixels/* pixelsOf */.r)(picture, [...size, 3]), [...size, 3]);
}
function thumbnailOfPixels(values, [height, width, channels]) {
    const picture = { width, height, rgba: new Uint8Array(4 * width * height) };
    for (let pixel = 0; pixel < width * height; pixel++) {
        for (let part = 0; part < 3; part++) {
            const value = values[pixel * channels + (channels === 3 ? part : 0)];
            picture.rgba[4 * pixel + part] = Math.round(255 * Math.min(1, Math.max(0, value)));
        }
        picture.rgba[4 * pixel + 3] = 255;
    }
    const png = Object.assign(new lib_png/* PNG */.O({ width, height }), { data: Buffer.from(picture.rgba) });
    return { width, height, png: lib_png/* PNG */.O.sync.write(png, { colorType: 2 }) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/thumbnails/folder.js






const PICTURE = /\.(png|jpe?g)$/i;
const MOST_BYTES = 16 * 2 ** 20;
const MOST_FILES = 20_000;
const CONTENT_ID = /^([0-9a-f]{16})(?:-\d+)?$/;
async function thumbnailsFromFolder(folder, { workspace, examples, log }) {
    const found = new Map();
    const hashesByClass = new Map();
    const add = (id, bytes) => {
        if (bytes === null)
            return;
        try {
            found.set(id, thumbnailOfFile(bytes));
        }
        catch (error) {
            log(`no thumbnail of ${id}: ${error.message}`);
        }
    };
    for (const { id, label } of examples) {
        if (CONTENT_ID.test(id))
            hashesByClass.set(label, [...(hashesByClass.get(label) ?? []), id]);
        else if (isPathBelow(id))
            add(id, await readPicture(workspace, (0,external_node_path_.join)(folder, id)));
    }
    for (const [label, ids] of hashesByClass) {
        if (!isPathBelow(`${label}/x.png`))
            continue;
        for await (const { hash, bytes } of picturesIn((0,external_node_path_.join)(folder, label), workspace)) {
            const same = ids.filter((id) => CONTENT_ID.exec(id)[1] === hash);
            for (const id of same)
                add(id, bytes);
            if (ids.every((id) => found.has(id)))
                break;
        }
    }
    return found;
}
function isPathBelow(text) {
    return PICTURE.test(text) && text.split(/[/\\]/).every((part) => !['', '.', '..'].includes(part));
}
async function* picturesIn(folder, workspace) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    for (const name of names
        .filter((file) => PICTURE.test(file))
        .sort(files/* byCodePoint */.HH)
        .slice(0, MOST_FILES)) {
        const bytes = await readPicture(workspace, (0,external_node_path_.join)(folder, name));
        if (bytes)
            yield { hash: (0,ids/* contentKey */.lO)(bytes), bytes };
    }
}
async function readPicture(workspace, path) {
    const inside = await pathInside(workspace, path);
    if (typeof inside === 'string')
        return null;
    const status = await (0,promises_.stat)(inside.path);
    return status.isFile() && status.size <= MOST_BYTES ? (0,promises_.readFile)(inside.path) : null;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/named-features.js
var named_features = __webpack_require__(27753);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/thumbnails/table.js




async function thumbnailsFromTable(file, data, { examples }) {
    const { shape } = data.image ?? {};
    if (!shape || ![1, 3].includes(shape[2]))
        return new Map();
    const wanted = wantedIds(examples, data.id !== undefined);
    const { sink } = await (0,evaluation/* readTableFile */.FU)(file, (places) => new PictureRows(file, data, shape, wanted, places));
    return sink.found;
}
class PictureRows {
    file;
    data;
    shape;
    wanted;
    places;
    found = new Map();
    #columns = null;
    #width = 0;
    constructor(file, data, shape, wanted, places) {
        this.file = file;
        this.data = data;
        this.shape = shape;
        this.wanted = wanted;
        this.places = places;
    }
    get positions() {
        return [...Array(this.#width).keys()];
    }
    begin(names) {
        this.#columns = columnsOf(names, this.file, this.data, this.places);
        this.#width = names.length;
    }
    take(rows, cellsAt) {
        const { pixels, idOf } = this.#columns;
        const columns = this.positions.map(cellsAt);
        const scale = this.data.image?.scale ?? 255;
        for (let row = 0; row < rows; row++) {
            const ids = this.wanted.get(idOf((column) => (0,evaluation/* cellText */.Ie)(columns[column], row), this.#width)) ?? [];
            if (ids.length === 0)
                continue;
            const values = pixels.map((column) => Number((0,evaluation/* cellText */.Ie)(columns[column], row)) / scale);
            for (const id of ids)
                this.found.set(id, thumbnailOfPixels(values, this.shape));
        }
    }
}
function wantedIds(examples, hasColumn) {
    const wanted = new Map();
    for (const { id } of examples) {
        const key = hasColumn ? id : id.replace(/-\d+$/, '');
        wanted.set(key, [...(wanted.get(key) ?? []), id]);
    }
    return wanted;
}
function columnsOf(header, file, { id, label, image }, places) {
    const table = { file, columns: header, cells: [], rows: 0, places, numberOf: (row) => row + 1 };
    const pixels = (0,named_features/* matchColumns */.X)(table, image?.columns ?? '', 'the pixels').map((name) => header.indexOf(name));
    const size = image.shape.reduce((product, side) => product * side, 1);
    if (pixels.length !== size)
        throw new Error(`has ${pixels.length} columns of pixels, and its pictures have ${size}`);
    const [idColumn, labelColumn] = [id === undefined ? -1 : header.indexOf(id), header.indexOf(label)];
    if (id !== undefined && idColumn < 0)
        throw new Error(`has no column "${id}"`);
    if (idColumn >= 0)
        return { pixels, idOf: (cellOf) => cellOf(idColumn) };
    return {
        pixels,
        idOf: (cellOf, width) => {
            const cells = Array.from({ length: width }, (_, column) => cellOf(column));
            return (0,ids/* contentKey */.lO)(JSON.stringify(cells.filter((_, column) => column !== labelColumn)));
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/thumbnails/recipe.js



const recipeSchema = schemas/* looseObject */._H3({
    data: schemas/* looseObject */._H3({
        source: schemas/* string */.YjP(),
        id: schemas/* string */.YjP().optional(),
        label: schemas/* string */.YjP().default('label'),
        image: schemas/* looseObject */._H3({
            columns: schemas/* string */.YjP().optional(),
            shape: schemas/* tuple */.PVZ([schemas/* int */.Whr().positive(), schemas/* int */.Whr().positive(), schemas/* int */.Whr().positive()]).optional(),
            scale: schemas/* number */.aig().positive().default(255),
        })
            .optional(),
    }),
});
const lineageSchema = schemas/* looseObject */._H3({
    buildDefinition: schemas/* looseObject */._H3({
        resolvedDependencies: schemas/* array */.YOg(schemas/* looseObject */._H3({ uri: schemas/* string */.YjP(), digest: schemas/* looseObject */._H3({ sha256: schemas/* string */.YjP().optional() }) })),
    }),
});
async function readPictureSource({ directory, manifest }) {
    const read = async (path) => manifest.files.some((file) => file.path === path)
        ? jsonOf(await (0,files/* readTextIfThere */.pM)((0,external_node_path_.join)(directory, path)))
        : null;
    const recipe = recipeSchema.safeParse(await read('recipe.json'));
    if (!recipe.success)
        return null;
    const { data } = recipe.data;
    const lineage = lineageSchema.safeParse(await read('lineage.json'));
    const dependencies = lineage.success ? lineage.data.buildDefinition.resolvedDependencies : [];
    return { data, sha256: dependencies.find(({ uri }) => uri === data.source)?.digest.sha256 ?? null };
}
function jsonOf(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/thumbnails/index.js







const MOST_TABLE_BYTES = 128 * 2 ** 20;
async function thumbnailsOf(source, request) {
    const none = new Map();
    const { data } = source;
    if (request.examples.length === 0)
        return none;
    try {
        const path = await findSource(source, request);
        if (path === null)
            return none;
        return (await (0,promises_.stat)(path)).isDirectory()
            ? await thumbnailsFromFolder(path, request)
            : await thumbnailsFromTable(path, data, request);
    }
    catch (error) {
        request.log(`no thumbnails: ${data.source} ${error.message}`);
        return none;
    }
}
async function findSource({ data, sha256 }, { workspace, folders }) {
    let fault = 'is not in the workspace';
    for (const folder of new Set(folders)) {
        const inside = await pathInside(workspace, (0,external_node_path_.isAbsolute)(data.source) ? data.source : (0,external_node_path_.join)(folder, data.source));
        if (typeof inside === 'string')
            continue;
        const status = await (0,promises_.stat)(inside.path);
        if (status.isDirectory())
            return inside.path;
        fault = data.image ? await faultOfTable(inside.path, status.size, sha256) : null;
        if (data.image && fault === null)
            return inside.path;
    }
    if (fault !== null)
        throw new Error(fault);
    return null;
}
async function faultOfTable(path, bytes, trainedOn) {
    if ((0,external_node_path_.extname)(path).toLowerCase() !== '.csv')
        return 'is neither a CSV file nor a folder';
    if (bytes > MOST_TABLE_BYTES)
        return `is larger than ${MOST_TABLE_BYTES / 2 ** 20} MiB`;
    if (trainedOn === null || trainedOn === (await (0,files/* sha256File */.Q3)(path)))
        return null;
    return 'is not the file that the candidate was trained on';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/run.js










async function runCompare(inputs, deps) {
    const { host, workspace, context } = deps;
    refuseWithoutRun(inputs, context);
    const { candidate, baseline, verdict, registry } = await openContest(inputs, deps);
    const parentTensors = (digest) => tensorsOf(digest, registry, deps.cache);
    const shown = (contender) => comparedModel(contender, verdict !== null, parentTensors);
    const comparison = compare({
        verdict,
        candidate: await shown(candidate),
        baseline: baseline && { ...(await shown(baseline)), how: baseline.how },
        context: {
            headSha: context?.headSha ?? null,
            runUrl: context?.runUrl ?? null,
            reproduce: reproduceCommand(inputs, candidate, baseline, verdict?.runs ?? null),
        },
    });
    const commentKey = commentKeyOf(inputs.commentKey, comparison);
    const comment = commentMarkdown(comparison, { key: commentKey });
    const summary = summaryMarkdown(comparison);
    const report = reportHtml(comparison, await thumbnails(comparison, candidate, inputs, deps));
    await writeFiles((0,external_node_path_.resolve)(workspace, inputs.out), { comparison, comment, report });
    if (deps.screen)
        host.info(comparisonText(comparison, deps.screen));
    await host.summary(summary);
    host.output('comparison-file', (0,external_node_path_.join)(inputs.out, 'comparison.json'));
    host.output('comment-file', (0,external_node_path_.join)(inputs.out, 'comment.md'));
    host.output('report', (0,external_node_path_.join)(inputs.out, 'report.html'));
    host.output('baseline-digest', baseline?.digest ?? null);
    const { commentUrl, checkUrl } = await announce({ comparison, comment, summary, commentKey, when: { comment: inputs.comment, check: inputs.check } }, deps);
    host.output('comment-url', commentUrl);
    host.output('check-url', checkUrl);
    return comparison;
}
function refuseWithoutRun({ comment, check }, context) {
    if (context || (comment !== 'always' && check !== 'always'))
        return;
    throw new errors/* UserError */.yo('this is not a workflow run, so there is no place to post to', 'Set "comment" and "check" to auto or never.', `input "${comment === 'always' ? 'comment' : 'check'}"`);
}
async function thumbnails({ flips }, { opened }, { gate }, { host, workspace }) {
    const source = opened && flips && (await readPictureSource(opened));
    if (!source)
        return new Map();
    return thumbnailsOf(source, {
        examples: flips.examples,
        workspace,
        folders: [(0,external_node_path_.dirname)(gate), '.'],
        log: (line) => host.info(line),
    });
}
async function writeFiles(directory, { comparison, comment, report }) {
    await (0,files/* writeFileWhole */.tG)((0,external_node_path_.join)(directory, 'comparison.json'), (0,files/* canonicalJson */.dj)(comparison));
    await (0,files/* writeFileWhole */.tG)((0,external_node_path_.join)(directory, 'comment.md'), comment);
    await (0,files/* writeFileWhole */.tG)((0,external_node_path_.join)(directory, 'report.html'), report);
}


/***/ }),

/***/ 17044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ splitRepository),
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _host_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18762);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14288);



const LONGEST_WAIT_SECONDS = 120;
const RATE_LIMIT_RETRIES = 2;
async function createClient(token, env, { say = () => { }, second = 1000 } = {}) {
    if (!token) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('there is no GitHub token', 'Set "github-token"; on a runner the default is the job\'s own.');
    }
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const baseUrl = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .apiUrlOf */ .p)(env);
    const tryAgain = (what) => (seconds, _request, _octokit, tries) => {
        const worthIt = tries < RATE_LIMIT_RETRIES && seconds <= LONGEST_WAIT_SECONDS;
        if (worthIt)
            say(`GitHub's ${what} is reached; going on in ${seconds} s.`);
        return worthIt;
    };
    return getOctokit(token, {
        baseUrl,
        userAgent: `heirloom/${_host_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`,
        log: { debug: () => { }, info: () => { }, warn: say, error: () => { } },
        retry: { retryAfterBaseValue: second },
        throttle: {
            id: baseUrl,
            retryAfterBaseValue: second,
            onRateLimit: tryAgain('rate limit'),
            onSecondaryRateLimit: tryAgain('secondary rate limit'),
        },
    }, retry, throttling);
}
function splitRepository(repository) {
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${repository}" is not a repository`, 'Write it as owner/name.');
    }
    return { owner, repo };
}


/***/ }),

/***/ 79325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   f: () => (/* binding */ padEnd)
/* harmony export */ });
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /\p{M}|\u200b|\u200c|\u200d/u;
function displayWidth(text) {
    let columns = 0;
    for (const character of text)
        columns += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return columns;
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
function padStart(text, columns) {
    return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}


/***/ }),

/***/ 90348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79325);

function alignColumns({ header, alignment, rows }) {
    const lines = [header, ...rows];
    const widths = header.map((_, column) => Math.max(...lines.map((cells) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(cells[column]))));
    return lines.map((cells) => cells
        .map((cell, column) => (alignment[column] === 'r' ? _display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF : _display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(cell, widths[column]))
        .join('  ')
        .trimEnd());
}
function wrap(text, width, first = '', rest = first) {
    const lines = [];
    let line = first;
    let isEmpty = true;
    for (const word of text.split(' ')) {
        if (!isEmpty && (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(`${line} ${word}`) > width) {
            lines.push(line);
            [line, isEmpty] = [rest, true];
        }
        line += isEmpty ? word : ` ${word}`;
        isEmpty = false;
    }
    return [...lines, line];
}


/***/ })

};
