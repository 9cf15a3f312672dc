export const id = 4729;
export const ids = [4729];
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

/***/ 74729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompare: () => (/* binding */ runCompare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/announcement/announce.js + 3 modules
var announce = __webpack_require__(92500);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/combine.js
var combine = __webpack_require__(75770);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/policy.js + 1 modules
var policy = __webpack_require__(48963);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/announcement/annotations/gate.js



const MOST_MESSAGES = 10;
function gateAnnotations(results, { text, path }) {
    const { rules, onUnderpowered } = (0,policy/* parseGate */.X)(text, path);
    const document = (0,yaml/* readDocument */.u0)(text, path);
    return rules.flatMap(({ name }, i) => {
        const found = results.filter((result) => result.name === name);
        const failed = found.filter(({ outcome }) => (0,combine/* wordOf */.a)(outcome, onUnderpowered) === 'fail');
        const troubles = failed.length > 0 ? failed : found.filter(({ outcome }) => outcome === 'underpowered');
        if (troubles.length === 0)
            return [];
        const decides = failed.some(({ informational }) => !informational);
        const title = `${name}: ${failed.length > 0 ? 'failed' : 'not decided'}`;
        const { line } = (0,yaml/* locate */.x5)(document, ['rules', i]).at;
        return [{ path, line, level: decides ? 'failure' : 'warning', title, message: messageOf(troubles) }];
    });
}
function messageOf(troubles) {
    const messages = [...new Set(troubles.map(({ message }) => message))];
    const more = messages.length - MOST_MESSAGES;
    return [
        ...messages.slice(0, MOST_MESSAGES),
        ...(more > 0 ? [`…and ${more} more in the report.`] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/lines.js
var lines = __webpack_require__(4179);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/announcement/annotations/recipe.js


const MOST_DIFFERENCES = 50;
function recipeAnnotations(differences, { text, path }) {
    const document = (0,yaml/* readDocument */.u0)(text, path);
    const byLine = new Map();
    for (const { baseline: before, candidate: after, ...place } of differences.slice(0, MOST_DIFFERENCES)) {
        const line = lineOf(document, stepsOf(place.path));
        const [words] = (0,lines/* differenceLines */.Z)([{ ...place, before, after }]);
        byLine.set(line, [...(byLine.get(line) ?? []), words]);
    }
    return [...byLine].map(([line, words]) => ({
        path,
        line,
        level: 'notice',
        title: "Differs from the baseline's recipe",
        message: words.join('\n'),
    }));
}
function lineOf(document, path) {
    const inherits = (0,yaml/* locate */.x5)(document, ['extends']);
    const list = path.findIndex((step) => typeof step === 'number');
    const written = inherits.steps > 0 && list >= 0 ? path.slice(0, list) : path;
    const found = (0,yaml/* locate */.x5)(document, written);
    return found.steps === 0 && inherits.steps > 0 ? inherits.at.line : found.at.line;
}
function stepsOf(path) {
    return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) => index === undefined ? step : Number(index));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/announcement/annotations/repository-path.js


function repositoryPath(file, workspace) {
    const absolute = (0,external_node_path_.resolve)(workspace, file);
    const root = repositoryAround((0,external_node_path_.dirname)(absolute)) ?? workspace;
    const path = (0,external_node_path_.relative)(root, absolute);
    return path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.resolve)(path) === path
        ? null
        : path.split(external_node_path_.sep).join('/');
}
function repositoryAround(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? null : repositoryAround(parent);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/announcement/annotations/index.js






async function annotationsOf({ verdict, rules, recipe }, sources) {
    const differences = verdict === 'pass' ? [] : (recipe?.differences ?? []);
    return [
        ...(await ifReadable(sources.gate, sources, (file) => gateAnnotations(rules, file))),
        ...(await ifReadable(sources.recipe, sources, (file) => recipeAnnotations(differences, file))),
    ];
}
async function ifReadable(file, { workspace }, annotate) {
    const path = repositoryPath(file, workspace);
    if (path === null)
        return [];
    try {
        const text = await (0,files/* readTextIfThere */.pM)((0,external_node_path_.resolve)(workspace, file));
        return text === null ? [] : annotate({ text, path });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/announcement/run.js + 1 modules
var run = __webpack_require__(43075);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/announcement/index.js




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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/interval-figure.js
var interval_figure = __webpack_require__(96878);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/charts/interval-plot.js




const [interval_plot_WIDTH, HEIGHT] = [200, 54];
const [interval_plot_LEFT, interval_plot_RIGHT, MIDDLE] = [7, 193, 26];
const END_LABEL = 56;
function intervalPlot(figure, tone, title, extent = (0,interval_figure/* figureExtent */.$V)(figure)) {
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
        return (0,markup/* markup */.PT) `<text class="small muted middle" x="${(interval_plot_LEFT + interval_plot_RIGHT) / 2}" y="52">${(0,interval_figure/* figureText */.OP)(figure, from)}</text>`;
    }
    return (0,markup/* markup */.PT) `<text class="small muted" x="${interval_plot_LEFT}" y="52">${(0,interval_figure/* figureText */.OP)(figure, from)}</text><text class="small muted end" x="${interval_plot_RIGHT}" y="52">${(0,interval_figure/* figureText */.OP)(figure, to)}</text>`;
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
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/words.js
var words = __webpack_require__(41719);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/provenance.js
var provenance = __webpack_require__(72840);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/title.js
var title = __webpack_require__(95049);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/banner.js





function banner(comparison) {
    const { mark, tone } = (0,words/* verdictWords */.L2)(comparison.verdict);
    const override = (0,title/* overridePhrase */.M)(comparison);
    const facts = (0,provenance/* provenancePhrases */.y)(comparison).map((phrase) => (0,markup/* markup */.PT) `<li>${(0,markup/* phraseMarkup */.KO)(phrase)}</li>`);
    const cautions = comparison.cautions.map((caution) => (0,markup/* markup */.PT) `<p class="override"><strong>Caution</strong>: ${(0,clean_text/* cleanSentence */.b4)(caution)}</p>`);
    return (0,markup/* markup */.PT) `<header class="banner ${tone}"><h1><span class="mark">${mark}</span> ${(0,markup/* phraseMarkup */.KO)((0,title/* titlePhrase */.S)(comparison))}</h1>${override ? (0,markup/* markup */.PT) `<p class="override">${(0,markup/* phraseMarkup */.KO)(override)}</p>` : null}${cautions}<ul class="facts">${facts}</ul></header>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/changes.js
var sentences_changes = __webpack_require__(87610);
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
        const answer = candidate === null ? (0,markup/* markup */.PT) `${words/* NO_ANSWER */.Dn}` : (0,markup/* markup */.PT) `read as ${(0,markup/* name */.UU)(candidate, 24)}`;
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
    const phrase = (0,sentences_changes/* changesPhrase */.N)(comparison);
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
            row.candidate === null ? words/* NO_ANSWER */.Dn : (0,markup/* name */.UU)(row.candidate),
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
            row.candidate === null ? words/* NO_ANSWER */.Dn : (0,numbers/* number */.ai)(row.candidate),
        ]);
        return [(0,markup/* markup */.PT) `<h3>Examples whose error grew most</h3>`, dataTable(columns, rows)];
    }
    return [];
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 46 modules
var data = __webpack_require__(40593);
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/inheritance.js
var sentences_inheritance = __webpack_require__(72203);
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
            ? (0,markup/* markup */.PT) `<p>${(0,markup/* phraseMarkup */.KO)((0,sentences_inheritance/* inheritancePhrase */.i)(inheritance))}</p>`
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/metric-text.js
var metric_text = __webpack_require__(13890);
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
        const text = (0,metric_text/* metricText */._)(row);
        return baseline
            ? [metricName(row), text.baseline, text.candidate, differenceCell(row)]
            : [metricName(row), text.candidate];
    });
    return section('All metrics', [dataTable(columns, cells)]);
}
function metricName(row) {
    return (0,markup/* markup */.PT) `${(0,markup/* name */.UU)(row.name)}${row.lowerIsBetter ? (0,markup/* markup */.PT) ` <span class="muted">lower is better</span>` : null}`;
}
function differenceCell(row) {
    const { difference, direction } = (0,metric_text/* metricText */._)(row);
    return (0,markup/* markup */.PT) `${difference} <span class="${direction}">${direction}</span>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/changed-cells.js
var changed_cells = __webpack_require__(33310);
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
    const difference = (0,changed_cells/* changedCells */.k)(confusion).length > 0 ? confusion.difference : null;
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
    const cells = (0,changed_cells/* changedCells */.k)(confusion).slice(0, MOST_CELLS);
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
    { title: 'training', value: ({ trainingSeconds }) => (0,quantities/* duration */.p0)(trainingSeconds) },
    { title: 'in all', value: ({ seconds }) => (0,quantities/* duration */.p0)(seconds) },
    { title: 'rows trained', value: ({ rows }) => (0,numbers/* count */.U9)(rows) },
    {
        title: 'rows a second',
        value: ({ rowsPerSecond }) => (rowsPerSecond === null ? null : (0,numbers/* count */.U9)(rowsPerSecond)),
    },
    { title: 'processor time', value: ({ cpuSeconds }) => (0,quantities/* duration */.p0)(cpuSeconds) },
    { title: 'peak memory', value: ({ peakMemoryBytes }) => (0,quantities/* bytesText */.pV)(peakMemoryBytes) },
    {
        title: 'training without the parent',
        value: ({ control }) => control && (0,quantities/* duration */.p0)(control.trainingSeconds),
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
        ...(peakMemoryBytes === null ? [] : [`peak memory ${(0,quantities/* bytesText */.pV)(peakMemoryBytes)}`]),
        ...(joules === null ? [] : [`${(0,numbers/* count */.U9)(joules)} J`]),
        'driver',
    ];
    return (0,markup/* markup */.PT) `<div>${(0,markup/* name */.UU)(card)}, ${parts.join(', ')} ${(0,markup/* name */.UU)(driver)}</div>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/rule-name.js
var rule_name = __webpack_require__(87508);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/rule-text.js
var rule_text = __webpack_require__(71344);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/fold-rules.js
var fold_rules = __webpack_require__(41173);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/rules.js









function rulesSection({ rules: judged }) {
    if (judged.length === 0)
        return null;
    const { shown: rules, rest, alike } = (0,fold_rules/* foldRules */.T)(judged);
    const same = alike === null ? [] : [(0,markup/* markup */.PT) `<p>${(0,markup/* phraseMarkup */.KO)(alike)}.</p>`];
    const difference = `Δ (${(0,rule_text/* intervalTitle */.cS)(rules)})`;
    const head = ['rule', 'baseline', 'candidate', difference, 'allowed', 'plot'].map((title) => (0,markup/* markup */.PT) `<th scope="col">${title}</th>`);
    const bodies = rules.map((rule) => ruleRows(rule, difference));
    if (!(0,rule_text/* haveFigures */.qS)(rules))
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
        const { name, evidence } = (0,rule_text/* ruleText */.Y3)(rule);
        const { mark, tone } = words/* OUTCOME_WORDS */.nx[rule.outcome];
        return [(0,markup/* markup */.PT) `<span class="mark ${tone}">${mark}</span> ${(0,markup/* phraseMarkup */.KO)(name)}`, (0,markup/* phraseMarkup */.KO)(evidence)];
    });
    return dataTable([{ title: 'rule' }, { title: 'evidence' }], rows);
}
function ruleRows(rule, differenceTitle) {
    const text = (0,rule_text/* ruleText */.Y3)(rule);
    const { mark, tone } = words/* OUTCOME_WORDS */.nx[rule.outcome];
    return (0,markup/* markup */.PT) `<tbody><tr><th scope="row"><span><span class="mark ${tone}">${mark}</span> ${(0,markup/* phraseMarkup */.KO)(text.name)}</span></th><td data-label="baseline">${text.baseline}</td><td data-label="candidate"><span>${text.candidate} <br>${text.candidateInterval}</span></td><td data-label="${differenceTitle}">${rules_differenceCell(text)}</td><td data-label="allowed">${text.allowed}</td><td class="plot">${plotOf(rule)}</td></tr><tr class="why"><td colspan="6">${(0,markup/* phraseMarkup */.KO)(text.evidence)}${rules_messageOf(rule)}</td></tr></tbody>`;
}
function rules_differenceCell(text) {
    if (text.direction === '')
        return (0,markup/* markup */.PT) `<span>${text.difference} ${text.interval}</span>`;
    return (0,markup/* markup */.PT) `<span><strong>${text.difference}</strong> <span class="${text.direction}">${text.direction}</span> <br>${text.interval}</span>`;
}
function plotOf(rule) {
    const figure = (0,interval_figure/* intervalFigure */.mc)(rule);
    return (figure &&
        intervalPlot(figure, words/* OUTCOME_WORDS */.nx[rule.outcome].tone, `Interval of ${(0,clean_text/* cleanName */.$t)((0,rule_name/* ruleTitle */.z)(rule))}`));
}
function rules_messageOf(rule) {
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/slices.js
var report_slices = __webpack_require__(24227);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/slices.js










const MOST_ROWS = 100;
function slicesSection({ rules }) {
    const slices = (0,report_slices/* worstSlices */.P)(rules);
    if (slices.length === 0)
        return null;
    if (!(0,rule_text/* haveFigures */.qS)(slices))
        return section('Slices', [outcomeTable(slices)]);
    const difference = `Δ (${(0,rule_text/* intervalTitle */.cS)(slices)})`;
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
        return [name, (0,interval_figure/* commonExtent */._)(ofRule.flatMap((rule) => (0,interval_figure/* intervalFigure */.mc)(rule) ?? []))];
    }));
}
function sliceRow(rule, differenceTitle, extent) {
    const text = (0,rule_text/* ruleText */.Y3)(rule);
    const { mark, tone } = words/* OUTCOME_WORDS */.nx[rule.outcome];
    const figure = (0,interval_figure/* intervalFigure */.mc)(rule);
    const plot = figure && intervalPlot(figure, tone, `Interval of ${(0,clean_text/* cleanName */.$t)((0,rule_name/* ruleTitle */.z)(rule))}`, extent);
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
    const { mark } = (0,words/* verdictWords */.L2)(comparison.verdict);
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


// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/index.js + 18 modules
var markdown = __webpack_require__(69398);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/reasons.js
var reasons = __webpack_require__(96126);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/terminal/columns.js
var terminal_columns = __webpack_require__(90348);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/phrase.js
var report_phrase = __webpack_require__(46917);
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/display-width.js
var display_width = __webpack_require__(79325);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/interval-bar.js
var interval_bar = __webpack_require__(5225);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/terminal/rules.js









const NARROWEST_BAR = 16;
const WIDEST_BAR = 48;
function ruleLines({ rules }, paint, width) {
    const { shown, rest, alike } = (0,fold_rules/* foldRules */.T)(rules);
    const folded = [alike && phraseText(alike), rest]
        .filter((line) => line !== null)
        .flatMap((line) => (0,terminal_columns/* wrap */.L)(line, width, '  '))
        .map(paint.dim);
    return [...shownLines(shown, paint, width), ...folded];
}
function shownLines(rules, paint, width) {
    if (rules.length === 0)
        return [];
    if (!(0,rule_text/* haveFigures */.qS)(rules))
        return rules.flatMap((rule) => outcomeLines(rule, paint, width));
    const columns = {
        header: ['  rule', 'baseline', 'candidate', `Δ (${(0,rule_text/* intervalTitle */.cS)(rules)})`, 'allowed'],
        alignment: 'lrrrr',
        rows: rules.map(ruleCells),
    };
    const [header, ...lines] = (0,terminal_columns/* alignColumns */.R)(columns);
    const column = Math.max(...[header, ...lines].map(display_width/* displayWidth */.F1)) + 2;
    if (column - 2 > width)
        return rules.flatMap((rule) => ruleSentence(rule, paint, width));
    const evidence = rules.map((rule) => phraseText((0,rule_text/* ruleText */.Y3)(rule).evidence));
    const fitsBeside = evidence.every((text) => column + (0,display_width/* displayWidth */.F1)(text) <= width);
    const body = rules.flatMap((rule, i) => {
        const { tone } = words/* OUTCOME_WORDS */.nx[rule.outcome];
        if (fitsBeside)
            return [paint.tone(tone, (0,display_width/* padEnd */.f)(lines[i], column)) + evidence[i]];
        return [paint.tone(tone, lines[i]), ...(0,terminal_columns/* wrap */.L)(evidence[i], width, '    ').map(paint.dim)];
    });
    return [paint.dim(header), ...body];
}
function outcomeLines(rule, paint, width) {
    const { mark, tone } = words/* OUTCOME_WORDS */.nx[rule.outcome];
    const { name, evidence } = (0,rule_text/* ruleText */.Y3)(rule);
    const line = `${mark} ${phraseText(name)}: ${phraseText(evidence)}`;
    return (0,terminal_columns/* wrap */.L)(line, width, '', '  ').map((part) => paint.tone(tone, part));
}
function ruleSentence(rule, paint, width) {
    const [title, baseline, candidate, difference, allowed] = ruleCells(rule);
    const { tone } = words/* OUTCOME_WORDS */.nx[rule.outcome];
    const values = `${baseline} → ${candidate}, Δ ${difference}, allowed ${allowed}`;
    return [
        ...(0,terminal_columns/* wrap */.L)(title, width, '', '  ').map((line) => paint.tone(tone, line)),
        ...(0,terminal_columns/* wrap */.L)(values, width, '    '),
        ...(0,terminal_columns/* wrap */.L)(phraseText((0,rule_text/* ruleText */.Y3)(rule).evidence), width, '    ').map(paint.dim),
    ];
}
function barLines({ rules }, paint, width) {
    const room = Math.min(WIDEST_BAR, Math.max(NARROWEST_BAR, width - 26));
    const bars = (0,fold_rules/* foldRules */.T)(rules).shown.flatMap((rule) => {
        const { tone } = words/* OUTCOME_WORDS */.nx[rule.outcome];
        const figure = (0,interval_figure/* intervalFigure */.mc)(rule);
        if (!['bad', 'doubt'].includes(tone) || !figure)
            return [];
        const { low, bar, high } = (0,interval_bar/* intervalBar */.z)(figure, room);
        return [`  ${phraseText((0,rule_text/* ruleText */.Y3)(rule).name)}`, `  ${low} ${paint.tone(tone, bar)} ${high}`];
    });
    if (bars.length === 0)
        return [];
    return [...bars, ...(0,terminal_columns/* wrap */.L)(interval_bar/* BAR_LEGEND */.C, width, '  ').map(paint.dim)];
}
function ruleCells(rule) {
    const text = (0,rule_text/* ruleText */.Y3)(rule);
    const difference = [text.difference, text.direction, text.interval].filter((part) => part !== '').join(' ');
    return [
        `${words/* OUTCOME_WORDS */.nx[rule.outcome].mark} ${(0,clean_text/* cleanName */.$t)(phraseText(text.name), 40)}`,
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
    const changes = (0,sentences_changes/* changesPhrase */.N)(comparison);
    const sections = [
        titleLines(comparison, paint, width),
        paragraph((0,title/* overridePhrase */.M)(comparison)),
        comparison.cautions.flatMap((caution) => (0,terminal_columns/* wrap */.L)(`Caution: ${(0,clean_text/* cleanSentence */.b4)(caution)}`, width)),
        (0,provenance/* provenancePhrases */.y)(comparison).flatMap((phrase) => (0,terminal_columns/* wrap */.L)(phraseText(phrase), width, '  ', '    ')),
        ruleLines(comparison, paint, width),
        barLines(comparison, paint, width),
        (0,reasons/* reasonsOf */.z)(comparison).flatMap((reason) => (0,terminal_columns/* wrap */.L)(`✗ ${(0,clean_text/* cleanSentence */.b4)(reason)}`, width, '  ', '    ')),
        changes ? (0,terminal_columns/* wrap */.L)(`What changed: ${phraseText(changes)}`, width) : [],
        exampleLines(comparison, paint),
        paragraph(comparison.inheritance && (0,sentences_inheritance/* inheritancePhrase */.i)(comparison.inheritance)),
        comparison.search ? (0,terminal_columns/* wrap */.L)((0,sentences_search/* searchSentence */.y)(comparison.search), width) : [],
        metricLines(comparison, paint),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function titleLines(comparison, paint, width) {
    const { mark, tone } = (0,words/* verdictWords */.L2)(comparison.verdict);
    return (0,terminal_columns/* wrap */.L)(phraseText((0,title/* titlePhrase */.S)(comparison)), width, `${mark} `, '  ').map((line) => paint.bold(paint.tone(tone, line)));
}
function metricLines({ rows, baseline }, paint) {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, MOST_METRICS);
    const cells = shown.map((row) => {
        const text = (0,metric_text/* metricText */._)(row);
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
        row.candidate === null ? words/* NO_ANSWER */.Dn : (0,clean_text/* cleanName */.$t)(row.candidate, 20),
        row.score === null ? '–' : (0,numbers/* number */.ai)(row.score),
    ]);
    const header = ['  broken id', 'label', 'baseline', 'candidate', 'its score'];
    const [first, ...lines] = (0,terminal_columns/* alignColumns */.R)({ header, alignment: 'llllr', rows });
    return [paint.dim(first), ...lines];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/terminal/index.js


;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/index.js





// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
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
        cautions: verdict
            ? verdict.cautions
            : [...(candidate.cautions ?? []), ...unlikeTestSets(sides), ...unlikeCode(candidate, baseline)],
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
function unlikeCode(candidate, baseline) {
    const [own, other] = [candidate.evaluationCode ?? null, baseline?.evaluationCode ?? null];
    if (own === null || other === null || own === other)
        return [];
    return [
        `the two were evaluated by different code (sha256:${own.slice(0, 12)} and sha256:${other.slice(0, 12)}): a difference of their metrics says nothing about which is better`,
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/contenders/index.js + 13 modules
var contenders = __webpack_require__(88903);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/contest.js
var gate_contest = __webpack_require__(68991);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/judge.js + 4 modules
var judge = __webpack_require__(51955);
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
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 3 modules
var shared_registry = __webpack_require__(52481);
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
    const rescore = file ? (0,contenders/* wasRescored */.Xf)(file.verdict.baseline?.how ?? '') : (inputs.rescore ?? false);
    const sides = await (0,open_sides/* openSides */.P)({ ...judged, rescore }, policy, {
        ...deps,
        registry,
        reusesKept: file !== null,
    });
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(71590);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/load.js





async function comparedModel(contender, isJudged, parentTensors) {
    const { digest, reference, name, predictions, cautions = [], opened } = contender;
    const metrics = isJudged ? {} : (0,evaluation.evaluate)(predictions).metrics;
    const { evaluationCode } = contender;
    const said = { digest, reference, name: name ?? reference, cautions, evaluationCode };
    const seen = { ...said, predictions, metrics };
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

function reproduceCommand({ gate, registry, recipe, labels }, candidate, baseline, runs) {
    const isAnew = baseline !== null && (0,contenders/* wasRescored */.Xf)(baseline.how ?? '');
    const words = [
        candidate.refetch?.name ?? candidate.reference,
        ...['--baseline', pinned(baseline)],
        ...(runs?.candidate ?? []).flatMap((file) => ['--candidate-runs', file]),
        ...(runs?.baseline ?? []).flatMap((file) => ['--baseline-runs', file]),
        ...(labels === undefined ? [] : ['--labels', labels]),
        ...['--gate', gate, '--registry', registry],
        ...(isAnew ? ['--rescore'] : []),
        ...(isAnew || baseline?.how === 'measure' ? ['--recipe', recipe] : []),
    ];
    const options = words.map(shellWord).join(' ');
    return [
        ...bringing(candidate.refetch),
        ...bringing(baseline?.refetch),
        `heirloom evaluate-gate ${options}`,
        `heirloom compare-to-baseline ${options}`,
    ].join('\n');
}
function pinned(baseline) {
    if (baseline === null)
        return 'none';
    if (baseline.refetch)
        return baseline.refetch.name;
    return baseline.opened ? `sha256:${baseline.digest}` : baseline.reference;
}
function bringing(refetch = null) {
    return refetch?.first ? [refetch.first.map(shellWord).join(' ')] : [];
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/upload-report.js
async function uploadReport({ when, name, directory }, host) {
    if (when === 'never' || (when === 'auto' && host.artifacts.unavailable))
        return null;
    try {
        await host.artifacts.upload(name, directory);
        host.info(`report: artifact "${name}"`);
        return name;
    }
    catch (error) {
        if (when === 'always')
            throw error;
        host.warning(`the report is not uploaded: ${error instanceof Error ? error.message : String(error)}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/run.js











async function runCompare(inputs, deps) {
    const { host, workspace } = deps;
    refuseWithoutRun(inputs, deps.context);
    const { comparison, comment, summary, commentKey } = await (0,run.orNoResult)(inputs, deps, () => makeComparison(inputs, deps));
    const { verdict, override, headline } = comparison;
    const annotations = await annotationsOf(comparison, { ...inputs, workspace });
    const { commentUrl, checkUrl } = await (0,announce/* announce */.i)({
        key: commentKey,
        isGated: verdict !== null,
        when: inputs,
        checkAs: inputs.checkAs,
        state: { kind: 'result', verdict, override, headline, comment, summary, annotations },
    }, deps);
    host.output('comment-url', commentUrl);
    host.output('check-url', checkUrl);
    return comparison;
}
async function makeComparison(inputs, deps) {
    const { host, workspace, context } = deps;
    (0,run/* refuseWithoutCandidate */.m)(inputs);
    const { candidate, baseline, verdict, registry } = await openContest(inputs, deps);
    const parentTensors = (digest) => tensorsOf(digest, registry, deps.cache);
    const shown = (contender) => comparedModel(contender, verdict !== null, parentTensors);
    const comparison = compare({
        verdict,
        candidate: await shown(candidate),
        baseline: baseline && { ...(await shown(baseline)), how: baseline.how },
        context: {
            headSha: context?.headSha ?? null,
            mergeBaseSha: baseline?.mergeBase ?? null,
            runUrl: context?.runUrl ?? null,
            reproduce: reproduceCommand(inputs, candidate, baseline, verdict?.runs ?? null),
        },
    });
    const commentKey = commentKeyOf(inputs.commentKey, comparison);
    const comment = (0,markdown/* commentMarkdown */.r)(comparison, { key: commentKey });
    const summary = (0,markdown/* summaryMarkdown */.eH)(comparison);
    const report = reportHtml(comparison, await thumbnails(comparison, candidate, inputs, deps));
    const directory = (0,external_node_path_.resolve)(workspace, inputs.out);
    await writeFiles(directory, { comparison, comment, report });
    if (deps.screen)
        host.info(comparisonText(comparison, deps.screen));
    await host.summary(summary);
    host.output('comparison-file', (0,external_node_path_.join)(inputs.out, 'comparison.json'));
    host.output('comment-file', (0,external_node_path_.join)(inputs.out, 'comment.md'));
    host.output('report', (0,external_node_path_.join)(inputs.out, 'report.html'));
    host.output('baseline-digest', baseline?.digest ?? null);
    const upload = { when: inputs.uploadReport, name: inputs.reportArtifact, directory };
    host.output('report-artifact', await uploadReport(upload, host));
    return { comparison, comment, summary, commentKey };
}
function commentKeyOf(wish, { gate, candidate }) {
    const key = wish ?? gate ?? candidate.name;
    if (key !== '')
        return key;
    throw new errors/* UserError */.yo('the comment has no key', 'Give "comment-key".');
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

/***/ 5428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeLook)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/listing.js
var listing = __webpack_require__(30023);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/records.js
var records = __webpack_require__(79381);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/ledger.js
function isSame(a, b) {
    return a.candidate === b.candidate && a.gate === b.gate && a.policy === b.policy;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/record.js



const hex = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const schema = schemas/* strictObject */.rej({
    look: schemas/* number */.aig().int().positive(),
    candidate: hex,
    gate: schemas/* string */.YjP(),
    policy: hex,
    at: iso/* datetime */.w$(),
});
function parseLook(text, look, where) {
    try {
        const record = schema.parse(JSON.parse(text));
        if (record.look === look)
            return record;
    }
    catch {
    }
    throw new errors/* UserError */.yo(`is not the record of look ${look}`, records/* RESTORE */.zN, where);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/folder.js







const LOOK_FILE = /^(\d{6})\.json$/;
class FolderLedger {
    root;
    warn;
    now;
    constructor(root, warn, now = () => new Date()) {
        this.root = root;
        this.warn = warn;
        this.now = now;
    }
    async peek(fingerprint) {
        const files = await (0,listing/* listing */.R)(this.folder(fingerprint));
        const numbers = files.flatMap((file) => LOOK_FILE.exec(file)?.[1] ?? []).map(Number);
        const count = numbers.reduce((greatest, number) => Math.max(greatest, number), 0);
        return Promise.all(Array.from({ length: count }, (_, i) => this.read(fingerprint, i + 1)));
    }
    async look(fingerprint, judgement) {
        const taken = await this.peek(fingerprint);
        const earlier = taken.find((record) => isSame(record, judgement));
        if (earlier)
            return earlier.look;
        for (let look = taken.length + 1;; look++) {
            if (await this.record(fingerprint, { ...judgement, look, at: this.now().toISOString() }))
                return look;
            if (isSame(await this.read(fingerprint, look), judgement))
                return look;
        }
    }
    async record(fingerprint, record) {
        try {
            return await (0,files/* createFileExclusively */.QQ)(this.path(fingerprint, record.look), (0,files/* canonicalJson */.dj)(record));
        }
        catch (error) {
            if (!(error instanceof files/* NotWritable */.CP))
                throw error;
            this.warn(`look ${record.look} on this test set is not recorded: ${error.message}`);
            return true;
        }
    }
    async read(fingerprint, look) {
        const path = this.path(fingerprint, look);
        const text = await (0,files/* readTextIfThere */.pM)(path);
        if (text !== null)
            return parseLook(text, look, path);
        throw new errors/* UserError */.yo('is missing, and later looks are there', records/* RESTORE */.zN, path);
    }
    path(fingerprint, look) {
        return (0,external_node_path_.join)(this.folder(fingerprint), `${String(look).padStart(6, '0')}.json`);
    }
    folder(fingerprint) {
        return (0,external_node_path_.join)(this.root, 'looks', fingerprint);
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 3 modules
var registry = __webpack_require__(52481);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/open.js


function openLedger(registryUrl, workspace, warn, now) {
    return new FolderLedger((0,registry.registryFolder)(registryUrl, workspace), warn, now);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/index.js



// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/misfit.js
var misfit = __webpack_require__(41989);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/strangers.js
var strangers = __webpack_require__(83608);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wear.js
var wear = __webpack_require__(61928);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/take-look.js





async function takeLook(contest, policy, { registry, workspace, now, host }) {
    const areStrangers = (0,strangers/* whyStrangers */.U)(contest, policy) !== null;
    if (areStrangers || (0,misfit/* stopsGate */.B)((0,misfit/* misfitsOf */.t)(contest, policy))) {
        const why = areStrangers ? 'both sides share no id' : 'the gate fits no candidate on this test set';
        host.info(`no look was taken: ${why}`);
        return (0,wear/* lookOf */.Li)(0, policy.maxLooks);
    }
    const ledger = openLedger(registry, workspace, whereNotRecorded(policy, host), now);
    const number = await ledger.look(contest.fingerprint, {
        candidate: contest.sides.candidate.digest,
        gate: policy.name,
        policy: policy.digest,
    });
    const look = (0,wear/* lookOf */.Li)(number, policy.maxLooks);
    if (policy.maxLooks === null && number > look.of) {
        host.warning(`look ${number} on this test set, and about ${look.of} is what one set is good for: a pass may only mean that ` +
            'the model was fitted to it. Take a fresh test set, or set dataset.max_looks in the gate.');
    }
    else
        host.info(`look ${number} of ${look.of} on this test set`);
    return look;
}
function whereNotRecorded({ maxLooks }, host) {
    if (maxLooks === null)
        return (line) => host.warning(line);
    return (line) => {
        const mend = 'A gate with "dataset.max_looks" needs a registry that can be written to.';
        throw new errors/* UserError */.yo(line.replace(/\.$/, ''), mend);
    };
}


/***/ }),

/***/ 91222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sayUnusedKeys)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39298);

function sayUnusedKeys({ rules }, host) {
    const unused = rules.flatMap((rule) => (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedKeys */ .tX)(rule).map((key) => `"${key}" of ${rule.name}`));
    if (unused.length > 0)
        host.info(`this changes no verdict: ${unused.join(', ')}`);
}


/***/ }),

/***/ 51114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ differencesBetween)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/align.js

function alignedLists(before, after, isSameSort) {
    const left = before.map((item) => (0,files/* canonicalJson */.dj)(item));
    const right = after.map((item) => (0,files/* canonicalJson */.dj)(item));
    const equal = commonPairs(left.length, right.length, (from, to) => left[from] === right[to]);
    const pairs = [];
    let [from, to] = [0, 0];
    for (const [nextFrom, nextTo] of [...equal, [left.length, right.length]]) {
        const similar = commonPairs(nextFrom - from, nextTo - to, (a, b) => isSameSort(before[from + a], after[to + b])).map(([a, b]) => [from + a, to + b]);
        for (const [a, b] of [...similar, [nextFrom, nextTo]]) {
            while (from < a)
                pairs.push([from++, null]);
            while (to < b)
                pairs.push([null, to++]);
            if (a < left.length && b < right.length)
                pairs.push([from++, to++]);
        }
    }
    return pairs;
}
function commonPairs(rows, columns, matches) {
    const lengths = Array.from({ length: rows + 1 }, () => new Array(columns + 1).fill(0));
    for (let row = rows - 1; row >= 0; row--)
        for (let column = columns - 1; column >= 0; column--)
            lengths[row][column] = matches(row, column)
                ? lengths[row + 1][column + 1] + 1
                : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
    const pairs = [];
    for (let [row, column] = [0, 0]; row < rows && column < columns;) {
        if (matches(row, column))
            pairs.push([row++, column++]);
        else if (lengths[row + 1][column] >= lengths[row][column + 1])
            row++;
        else
            column++;
    }
    return pairs;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/differences.js



function differencesBetween(before, after) {
    return differ(before, after, []);
}
function differ(before, after, path) {
    if ((0,files/* canonicalJson */.dj)(before) === (0,files/* canonicalJson */.dj)(after))
        return [];
    if (Array.isArray(before) && Array.isArray(after))
        return differLists(before, after, path);
    if (isMap(before) && isMap(after) && !isOtherKind(before, after))
        return differMaps(before, after, path);
    return [{ kind: 'changed', path: (0,yaml/* pathText */.LF)(path), before, after }];
}
function differMaps(before, after, path) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(files/* byCodePoint */.HH);
    return keys.flatMap((key) => {
        const at = [...path, key];
        if (!Object.hasOwn(before, key))
            return [{ kind: 'added', path: (0,yaml/* pathText */.LF)(at), after: after[key] }];
        if (!Object.hasOwn(after, key))
            return [{ kind: 'removed', path: (0,yaml/* pathText */.LF)(at), before: before[key] }];
        return differ(before[key], after[key], at);
    });
}
function differLists(before, after, path) {
    return alignedLists(before, after, isSameSort).flatMap(([from, to]) => {
        if (from === null)
            return [{ kind: 'added', path: (0,yaml/* pathText */.LF)([...path, to]), after: after[to] }];
        if (to === null)
            return [{ kind: 'removed', path: (0,yaml/* pathText */.LF)([...path, from]), before: before[from] }];
        return differ(before[from], after[to], [...path, to]);
    });
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOtherKind(before, after) {
    const [[left], [right]] = [Object.keys(before), Object.keys(after)];
    const single = Object.keys(before).length === 1 && Object.keys(after).length === 1;
    return single && left !== right;
}
function isSameSort(before, after) {
    return isMap(before) && isMap(after) && !isOtherKind(before, after);
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
