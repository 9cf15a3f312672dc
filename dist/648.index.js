export const id = 648;
export const ids = [648,44];
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

/***/ 51648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompare: () => (/* binding */ runCompare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/numbers.js
const MOST_DECIMALS = 8;
const DECIMALS_OF_A_POINT = 4;
function decimalsFor(interval, limit) {
    const halfWidth = (interval[1] - interval[0]) / 2;
    const wanted = halfWidth > 0 ? 1 - Math.floor(Math.log10(halfWidth)) : DECIMALS_OF_A_POINT;
    const decimals = Math.min(MOST_DECIMALS, Math.max(0, wanted));
    if (limit === null)
        return decimals;
    return Math.max(...interval.map((end) => decimalsBeside(end, limit, decimals)));
}
function decimalsAlone(value) {
    if (value === 0)
        return 1;
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    if (magnitude >= 0)
        return Math.max(0, 3 - magnitude);
    return Math.min(MOST_DECIMALS, Math.max(4, 2 - magnitude));
}
function decimalsBeside(value, limit, decimals) {
    let enough = decimals;
    while (enough < MOST_DECIMALS && !keepsOrder(value, limit, enough))
        enough++;
    return enough;
}
function decimalsExact(value, decimals) {
    let enough = decimals;
    while (enough < MOST_DECIMALS && Math.abs(Number(value.toFixed(enough)) - value) > 1e-12)
        enough++;
    return enough;
}
function fixed(value, decimals) {
    if (value !== 0 && Math.abs(value) < 0.5 * 10 ** -MOST_DECIMALS)
        return exponent(value);
    if (Math.abs(value) >= 1e15)
        return exponent(value);
    const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
    const digits = grouped(whole) + (fraction ? `.${fraction}` : '');
    return isShownAsZero(value, decimals) || value >= 0 ? digits : `−${digits}`;
}
function signed(value, decimals) {
    return value > 0 && !isShownAsZero(value, decimals) ? `+${fixed(value, decimals)}` : fixed(value, decimals);
}
function number(value) {
    return fixed(value, Number.isInteger(value) ? 0 : decimalsAlone(value));
}
function count(value) {
    return fixed(value, 0);
}
function counted(value, noun, plural = `${noun}s`) {
    return `${count(value)} ${value === 1 ? noun : plural}`;
}
function percent(share) {
    const shown = (100 * share).toFixed(1);
    if (share > 0 && shown === '0.0')
        return '< 0.1 %';
    if (share < 1 && shown === '100.0')
        return '> 99.9 %';
    return `${shown.replace(/\.0$/, '')} %`;
}
function isShownAsZero(value, decimals) {
    return Number(value.toFixed(decimals)) === 0;
}
function keepsOrder(value, limit, decimals) {
    const shown = Number(value.toFixed(decimals)) - Number(limit.toFixed(decimals));
    return Math.sign(shown) === Math.sign(value - limit);
}
function exponent(value) {
    return value.toExponential(2).replace(/-/g, '−');
}
function grouped(digits) {
    return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

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
                title: `${(0,clean_text/* cleanName */.$t)(classes[i])} read as ${(0,clean_text/* cleanName */.$t)(classes[j])}: ${kind === 'counts' ? value : signed(value, 0)}`,
            });
        });
    });
    return (0,markup/* markup */.PT) `${drawn}`;
}
function heatCell(x, y, size, cell) {
    const text = cell.kind === 'counts' ? String(cell.value) : signed(cell.value, 0);
    const fits = cell.value !== 0 && text.length * 6 <= size;
    const number = fits
        ? (0,markup/* markup */.PT) `<text class="small middle${cell.shade > 0.55 ? ' on-fill' : ''}" x="${x + size / 2}" y="${y + size / 2 + 4}">${text}</text>`
        : null;
    return (0,markup/* markup */.PT) `<g><title>${cell.title}</title><rect class="cell back" x="${x}" y="${y}" width="${size}" height="${size}"/><rect class="${cell.fill}" fill-opacity="${(0,charts_frame.px)(cell.shade)}" x="${x}" y="${y}" width="${size}" height="${size}"/>${number}</g>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/interval-figure.js

function intervalFigure(rule) {
    const { interval, limit } = rule;
    const [kind, point] = rule.against === null ? ['value', rule.candidate] : ['difference', rule.difference];
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
function figureText({ kind, point, interval, limit }, value) {
    const decimals = decimalsFor(interval, limit);
    const enough = limit === null ? decimals : decimalsBeside(point, limit, decimals);
    return kind === 'difference' ? signed(value, enough) : fixed(value, enough);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/charts/interval-plot.js




const [interval_plot_WIDTH, HEIGHT] = [200, 54];
const [interval_plot_LEFT, interval_plot_RIGHT, MIDDLE] = [7, 193, 26];
function intervalPlot(figure, tone, title) {
    const { point, interval, limit, kind } = figure;
    const [from, to] = figureExtent(figure);
    const x = (0,d3_scale/* scaleLinear */.m4)([from, to], from === to ? [(interval_plot_LEFT + interval_plot_RIGHT) / 2, (interval_plot_LEFT + interval_plot_RIGHT) / 2] : [interval_plot_LEFT, interval_plot_RIGHT]);
    const at = (value) => (0,charts_frame.px)(x(value));
    const whisker = (0,markup/* markup */.PT) `<g class="tone-${tone}" stroke-width="2"><line x1="${at(interval[0])}" x2="${at(interval[1])}" y1="${MIDDLE}" y2="${MIDDLE}"/>${interval.map((end) => (0,markup/* markup */.PT) `<line x1="${at(end)}" x2="${at(end)}" y1="${MIDDLE - 6}" y2="${MIDDLE + 6}"/>`)}</g>`;
    const zero = kind === 'difference'
        ? (0,markup/* markup */.PT) `<line class="zero" x1="${at(0)}" x2="${at(0)}" y1="12" y2="40"/>${from < 0 && to > 0 ? (0,markup/* markup */.PT) `<text class="small muted middle" x="${(0,charts_frame.px)(Math.min(interval_plot_RIGHT - 50, Math.max(interval_plot_LEFT + 50, x(0))))}" y="52">0</text>` : null}`
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/charts/line-plot.js + 3 modules
var line_plot = __webpack_require__(93387);
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
function reliabilityPlot({ candidate, baseline }) {
    const unit = [0, 1];
    return (0,line_plot/* linePlot */.i)({
        title: 'Reliability of the score',
        x: { label: 'mean score of the predicted class', domain: unit },
        y: { label: 'share of right predictions', domain: unit },
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
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/charts/training-curve.js
var training_curve = __webpack_require__(87640);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/charts/index.js








// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/words.js
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/phrase.js
function say(literals, ...values) {
    return literals.flatMap((literal, i) => [
        words(literal),
        ...(i < values.length ? asParts(values[i]) : []),
    ]);
}
function words(text) {
    return { kind: 'words', text };
}
function sentence(text) {
    return { kind: 'sentence', text };
}
function join(phrases, separator) {
    return phrases.flatMap((phrase, i) => (i === 0 ? phrase : [words(separator), ...phrase]));
}
function renderPhrase(phrase, render) {
    return phrase.map(render).join('');
}
function asParts(value) {
    if (typeof value === 'number')
        return [words(String(value))];
    if (typeof value === 'string')
        return [{ kind: 'name', text: value }];
    return 'kind' in value ? [value] : value;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/provenance.js


function provenancePhrases(comparison) {
    const { testSet, look, context, gate } = comparison;
    return [
        sidesPhrase(comparison),
        ...(testSet ? testSetPhrases(testSet, comparison.baseline !== null) : []),
        ...(look && look.number > 1
            ? [[words(`look ${count(look.number)} of ${count(look.of)} on this test set`)]]
            : []),
        ...(gate === null ? [] : [say `gate ${gate}`]),
        ...(context.headSha === null ? [] : [say `commit ${shortSha(context.headSha)}`]),
    ];
}
function shortDigest(digest) {
    return `sha256:${digest.replace(/^sha256:/, '').slice(0, 12)}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function sidesPhrase({ candidate, baseline, verdict }) {
    if (baseline)
        return say `Baseline ${modelPhrase(baseline)}, ${sentence(baseline.how)} → candidate ${modelPhrase(candidate)}`;
    const first = verdict === null ? 'No baseline to compare with' : 'First run: no baseline yet, floors judged';
    return say `${words(first)} · candidate ${modelPhrase(candidate)}`;
}
function modelPhrase(model) {
    const digest = shortDigest(model.digest);
    return model.reference.startsWith('sha256:') ? say `${digest}` : say `${model.reference} (${digest})`;
}
function testSetPhrases(testSet, hasBaseline) {
    const rows = hasBaseline
        ? `${counted(testSet.paired, 'paired example')}`
        : `${counted(testSet.rows, 'test example')}`;
    const named = testSet.fingerprint === null ? say `test set` : say `test set ${shortDigest(testSet.fingerprint)}`;
    const troubles = [
        ...(testSet.changed > 0 ? [`${count(testSet.changed)} changed`] : []),
        ...(testSet.missing > 0 ? [`${count(testSet.missing)} missing`] : []),
    ];
    const state = troubles.length > 0 ? ` (${troubles.join(', ')})` : ' unchanged';
    return [[words(rows)], hasBaseline ? [...named, words(state)] : named];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/title.js


function titlePhrase(comparison) {
    return [words(`${verdictWords(comparison.verdict).title}: `), sentence(comparison.headline)];
}
function overridePhrase({ override }) {
    if (!override)
        return null;
    return [...say `Overridden by ${override.by} until ${override.expires}: `, sentence(override.reason)];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/banner.js




function banner(comparison) {
    const { mark, tone } = verdictWords(comparison.verdict);
    const override = overridePhrase(comparison);
    const facts = provenancePhrases(comparison).map((phrase) => (0,markup/* markup */.PT) `<li>${(0,markup/* phraseMarkup */.KO)(phrase)}</li>`);
    return (0,markup/* markup */.PT) `<header class="banner ${tone}"><h1><span class="mark">${mark}</span> ${(0,markup/* phraseMarkup */.KO)(titlePhrase(comparison))}</h1>${override ? (0,markup/* markup */.PT) `<p class="override">${(0,markup/* phraseMarkup */.KO)(override)}</p>` : null}<ul class="facts">${facts}</ul></header>`;
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
        return [words(`None of ${counted(flips.paired, 'prediction')} changed.`)];
    const kinds = [
        `${count(flips.fixed)} fixed`,
        `${count(flips.broken)} broken`,
        ...(flips.changedWrong > 0 ? [`${count(flips.changedWrong)} wrong in another way`] : []),
    ];
    const share = percent(changed / flips.paired);
    return [
        words(`${count(changed)} of ${counted(flips.paired, 'prediction')} changed (${share}): ${kinds.join(', ')}.`),
        ...mostCommonPhrase(flips.mostCommonBreak),
    ];
}
function mostCommonPhrase(most) {
    if (!most || most.count < 2)
        return [];
    return say ` Most common break: ${most.label} now read as ${most.prediction} (${words(`${count(most.count)}×`)}).`;
}
function shiftsPhrase(shifts) {
    return [
        words(`Of ${counted(shifts.paired, 'prediction')}, ${count(shifts.closer)} came closer to the label, ` +
            `${count(shifts.farther)} went farther from it, ${count(shifts.same)} stayed as far.`),
    ];
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/changes.js




function changesSection(comparison) {
    const phrase = changesPhrase(comparison);
    if (!phrase)
        return null;
    return section('What changed', [
        (0,markup/* markup */.PT) `<p>${(0,markup/* phraseMarkup */.KO)(phrase)}</p>`,
        ...(comparison.flips ? [flipTable(comparison.flips)] : []),
        ...exampleTable(comparison),
    ]);
}
function flipTable(flips) {
    const bothWrong = flips.unchangedWrong + flips.changedWrong;
    return dataTable([
        { title: '' },
        { title: 'candidate right', isNumber: true },
        { title: 'candidate wrong', isNumber: true },
    ], [
        ['baseline right', count(flips.unchangedRight), (0,markup/* markup */.PT) `<strong>${count(flips.broken)}</strong> broken`],
        ['baseline wrong', (0,markup/* markup */.PT) `<strong>${count(flips.fixed)}</strong> fixed`, count(bothWrong)],
    ]);
}
function exampleTable({ flips, shifts }) {
    const columns = ['id', 'label', 'baseline', 'candidate'].map((title) => ({ title }));
    if (flips && flips.examples.length > 0) {
        const rows = flips.examples.map((row) => [
            (0,markup/* name */.UU)(row.id),
            (0,markup/* name */.UU)(row.label),
            (0,markup/* name */.UU)(row.baseline),
            (0,markup/* name */.UU)(row.candidate),
            row.score === null ? '–' : number(row.score),
        ]);
        const score = { title: "candidate's score", isNumber: true };
        return [(0,markup/* markup */.PT) `<h3>Examples that broke, the surest first</h3>`, dataTable([...columns, score], rows)];
    }
    if (shifts && shifts.examples.length > 0) {
        const rows = shifts.examples.map((row) => [
            (0,markup/* name */.UU)(row.id),
            number(row.label),
            number(row.baseline),
            number(row.candidate),
        ]);
        return [(0,markup/* markup */.PT) `<h3>Examples whose error grew most</h3>`, dataTable(columns, rows)];
    }
    return [];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/inheritance.js



function inheritancePhrase({ parents, tensors }) {
    const named = parents.map((parent) => say `${parent.reference} (${shortDigest(parent.digest)}) by ${words(modeWord(parent.mode))}`);
    return [...say `Inherits from ${join(named, ' and from ')}`, words(`${frozenWords(tensors)}.`)];
}
function frozenWords(tensors) {
    if (!tensors)
        return '';
    const { total, frozen, identical } = tensors;
    if (frozen === 0)
        return `; none of ${counted(total, 'tensor')} frozen`;
    return `; ${count(frozen)} of ${counted(total, 'tensor')} frozen, ${proof(frozen, identical)}`;
}
function proof(frozen, identical) {
    if (identical === null)
        return 'not checked against the parent here';
    if (identical === frozen)
        return 'proven identical';
    return `but ${count(frozen - identical)} of them NOT the same as the parent's`;
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
    ]);
}
function digest(text) {
    return (0,markup/* name */.UU)(text.replace(/^sha256:/, ''));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 36 modules
var evaluation = __webpack_require__(31405);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/rule-text.js




const NOTHING = '–';
function ruleText(rule) {
    const decimals = decimalsOfRule(rule);
    const show = (value) => (value === null ? NOTHING : fixed(value, decimals));
    const interval = (format) => rule.interval ? `[${rule.interval.map((end) => format(end, decimals)).join(',\u00a0')}]` : '';
    return {
        name: ruleName(rule),
        baseline: show(rule.baseline),
        candidate: show(rule.candidate),
        candidateInterval: isFloor(rule) ? interval(fixed) : '',
        difference: rule.difference === null ? NOTHING : signed(rule.difference, decimals),
        direction: directionWord(rule.difference, decimals),
        interval: isFloor(rule) ? '' : interval(signed),
        allowed: allowed(rule, decimals),
        evidence: evidence(rule, decimals),
    };
}
function intervalTitle(rules) {
    const levels = new Set(rules.filter((rule) => rule.interval).map((rule) => rule.confidence));
    const [level] = levels;
    return levels.size === 1 && level
        ? `${number(Number((200 * level - 100).toPrecision(6)))} % interval`
        : 'interval';
}
function directionWord(difference, decimals) {
    if (difference === null || isShownAsZero(difference, decimals))
        return '';
    return difference > 0 ? 'better' : 'worse';
}
function ruleTitle(rule) {
    return rule.slice === null ? rule.name : `${rule.name} on ${rule.slice}`;
}
function ruleName(rule) {
    const slice = rule.slice === null ? [] : say ` on ${rule.slice}`;
    const informational = rule.informational ? [words(' (informational)')] : [];
    return [...say `${rule.name}`, ...slice, ...informational];
}
function isFloor(rule) {
    return rule.against === null;
}
function decimalsOfRule(rule) {
    const values = [rule.candidate, rule.baseline].filter((value) => value !== null);
    const decimals = rule.interval
        ? decimalsFor(rule.interval, rule.limit)
        : Math.max(0, ...values.map(decimalsAlone));
    const judged = isFloor(rule) ? rule.candidate : rule.difference;
    return judged === null || rule.limit === null ? decimals : decimalsBeside(judged, rule.limit, decimals);
}
function allowed(rule, decimals) {
    if (rule.limit === null)
        return NOTHING;
    if (!isFloor(rule))
        return signed(rule.limit, decimalsExact(rule.limit, rule.interval ? decimals : 0));
    const sign = (0,evaluation/* findMetric */.GF)(rule.metric)?.greaterIsBetter === false ? '≤' : '≥';
    return `${sign} ${fixed(rule.limit, decimalsExact(rule.limit, 0))}`;
}
function evidence(rule, decimals) {
    const known = words(OUTCOME_WORDS[rule.outcome].evidence);
    switch (rule.outcome) {
        case 'error':
            return [known, words(': '), sentence(rule.message)];
        case 'underpowered':
            if (rule.supports === null)
                return [known];
            return [known, words(`: this test set can prove a margin of ${fixed(rule.supports, decimals)}`)];
        case 'pass-leaning':
        case 'fail-leaning':
            return [known, words(rule.interval ? ': the interval straddles the limit' : ': by the value alone')];
        case 'pass-proven':
        case 'fail-proven':
        case 'unchanged':
        case 'no-baseline':
            return [known];
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/metric-text.js


const metric_text_NOTHING = '–';
function metricText(row) {
    const decimals = decimalsOfMetric(row);
    const show = (value) => (value === null ? metric_text_NOTHING : fixed(value, decimals));
    return {
        baseline: show(row.baseline),
        candidate: show(row.candidate),
        difference: row.difference === null ? metric_text_NOTHING : signed(row.difference, decimals),
        direction: row.lowerIsBetter === null ? '' : directionWord(row.difference, decimals),
    };
}
function decimalsOfMetric(row) {
    if (row.interval)
        return decimalsFor(row.interval, row.limit);
    const values = [row.candidate, row.baseline].filter((value) => value !== null);
    return values.every(Number.isInteger) ? 0 : Math.max(0, ...values.map(decimalsAlone));
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
            ? [metricName(row), text.baseline, text.candidate, differenceCell(row)]
            : [metricName(row), text.candidate];
    });
    return section('All metrics', [dataTable(columns, cells)]);
}
function metricName(row) {
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
    return section('Training', [
        charts(curves.map((curve, i) => figure(i === 0 ? 'Loss by epoch' : 'Accuracy by epoch', curve))),
    ]);
}
function confusionSection({ confusion }) {
    if (!confusion)
        return null;
    if (confusion.classes.length > MOST_CLASSES_ON_A_MAP)
        return changedCellsSection(confusion);
    const { classes, candidate, baseline, difference } = confusion;
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
    const note = `Rows are true classes, columns predictions, over ${count(confusion.rows)} examples. Counts are shaded by their share of the true class, on one scale for both sides.`;
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
        const change = (0,markup/* markup */.PT) `${signed(cell.difference, 0)} <span class="${word}">${word}</span>`;
        return [(0,markup/* name */.UU)(cell.label), (0,markup/* name */.UU)(cell.prediction), count(cell.baseline), count(cell.candidate), change];
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
        count(row.support),
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
        (0,markup/* name */.UU)(JSON.stringify(row.baseline)),
        (0,markup/* name */.UU)(JSON.stringify(row.candidate)),
    ]);
    return dataTable([{ title: 'key' }, { title: 'baseline' }, { title: 'candidate' }], rows);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/rules.js







function rulesSection({ rules }) {
    if (rules.length === 0)
        return null;
    const difference = `Δ (${intervalTitle(rules)})`;
    const head = ['rule', 'baseline', 'candidate', difference, 'allowed', 'plot', 'evidence'].map((title) => (0,markup/* markup */.PT) `<th scope="col">${title}</th>`);
    const rows = rules.map((rule) => ruleRow(rule, difference));
    return section('Rules', [
        (0,markup/* markup */.PT) `<table class="stack"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`,
        (0,markup/* markup */.PT) `<p class="muted">Δ is turned so that plus is always better. Each plot has its own scale: a dot with its interval, what is allowed from a solid line on, no change as a dashed one.</p>`,
    ]);
}
function ruleRow(rule, differenceTitle) {
    const text = ruleText(rule);
    const { mark, tone } = OUTCOME_WORDS[rule.outcome];
    return (0,markup/* markup */.PT) `<tr><th scope="row"><span><span class="mark ${tone}">${mark}</span> ${(0,markup/* phraseMarkup */.KO)(text.name)}</span></th><td data-label="baseline">${text.baseline}</td><td data-label="candidate"><span>${text.candidate} <br>${text.candidateInterval}</span></td><td data-label="${differenceTitle}">${rules_differenceCell(text)}</td><td data-label="allowed">${text.allowed}</td><td class="plot">${plotOf(rule)}</td><td data-label="evidence"><div>${(0,markup/* phraseMarkup */.KO)(text.evidence)}${messageOf(rule)}</div></td></tr>`;
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
td code,th code{white-space:pre-wrap}
.stack th[scope=row]{min-width:10rem}
.stack td{white-space:nowrap}.stack td:last-child{white-space:normal;min-width:15rem}
.scroll td:first-child{min-width:8rem}
.compact td{padding:2px 10px}
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
.message{color:var(--muted);font-size:.875rem;max-width:46ch}
.worse{color:var(--worse)}.better{color:var(--better)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,360px),1fr));gap:24px;align-items:start}
.charts.wide{grid-template-columns:minmax(0,1fr)}
figure{margin:0;min-width:0}
figcaption{font-weight:600;margin-bottom:.5rem}
figure .chart{max-width:100%;height:auto}
figure .scroll .chart{max-width:none}
summary{cursor:pointer;color:var(--muted)}
footer{margin:3rem 0 1rem;color:var(--muted);font-size:.875rem}
@media (max-width:640px){main{padding:12px}th,td{padding:4px 6px;font-size:.875rem}.scroll td:first-child{min-width:6rem}h1{font-size:1.25rem}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack,.stack tbody{display:block}
.stack td>*{min-width:0;overflow-wrap:anywhere}
.stack tr{display:block;border:1px solid var(--line);border-radius:6px;margin-bottom:12px;padding:8px}
.stack th,.stack td,.stack td:last-child{display:flex;min-width:0;justify-content:space-between;gap:12px;border:0;padding:3px 4px;text-align:right;white-space:normal}
.stack th,.stack th[scope=row]{text-align:left;font-weight:600;min-width:0}
.stack td[data-label]::before{content:attr(data-label);color:var(--muted);text-align:left;flex:none}
.stack .plot{justify-content:center}.stack .plot::before{content:none}}
@media print{main{max-width:none;padding:0}section,tr,figure{break-inside:avoid}.scroll{overflow:visible}figure .scroll .chart{max-width:100%;height:auto}}
`;
const STYLE = `${(0,style/* colourScheme */.Q_)(':root')}${(0,style/* printScheme */.d$)(':root')}${style/* CHART_STYLE */.VM}${PAGE_STYLE}`;

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/report.js













const SECTIONS = [
    rulesSection,
    changesSection,
    metricsSection,
    trainingSection,
    confusionSection,
    classesSection,
    scoresSection,
    lineageSection,
    recipeSection,
    reproduceSection,
];
function reportHtml(comparison) {
    const { mark } = verdictWords(comparison.verdict);
    const title = `${mark} ${(0,clean_text/* cleanName */.$t)(comparison.candidate.name)}: ${comparison.verdict ?? 'comparison'}`;
    const sections = SECTIONS.flatMap((render) => render(comparison) ?? []);
    const page = (0,markup/* markup */.PT) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
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
function contentSecurityPolicy() {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
    return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
function reproduceSection({ context }) {
    if (!context.reproduce)
        return null;
    return section('Reproduce locally', [(0,markup/* markup */.PT) `<pre>${(0,clean_text/* cleanBlock */.Hy)(context.reproduce)}</pre>`]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/html/index.js


;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/escape.js


const SAFE_IN_CODE_SPAN = /^[^`|\\]+$/;
const ZERO_WIDTH_SPACE = '\u200b';
function code(name) {
    const text = (0,clean_text/* cleanName */.$t)(name);
    if (text.trim() === '')
        return '<code>(empty)</code>';
    if (SAFE_IN_CODE_SPAN.test(text))
        return `\`${text}\``;
    return `<code>${entities(text)}</code>`;
}
function prose(text) {
    const inert = (0,clean_text/* cleanSentence */.b4)(text).replace(/[@#](?=\S)|GH(?=-)|www(?=\.)|:(?=\/\/|[\w+-]+:)/gi, `$&${ZERO_WIDTH_SPACE}`);
    return entities(inert);
}
function fenced(text, language) {
    const block = (0,clean_text/* cleanBlock */.Hy)(text);
    const longest = Math.max(0, ...(block.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${block}\n${fence}`;
}
function escape_link(text, address) {
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
        return text;
    const target = new URL(address).href.replace(/[()<>\\|`]/g, (character) => percentEncoded(character));
    return `[${text}](${target})`;
}
function phraseMarkdown(phrase) {
    return renderPhrase(phrase, ({ kind, text }) => {
        switch (kind) {
            case 'words':
                return text;
            case 'name':
                return code(text);
            case 'sentence':
                return prose(text);
        }
    });
}
function entities(text) {
    return text.replace(/[&<>`*~[\]|\\$!]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `&#${character.codePointAt(0)};`);
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/table.js
function table(header, alignment, rows) {
    const rule = Array.from(alignment, (side) => (side === 'r' ? '--:' : ':--'));
    return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/class-table.js



const MOST_ROWS = 30;
function class_table_classTable({ perClass }) {
    const compared = perClass.flatMap((row) => (row.baseline ? [{ row, change: f1Change(row) }] : []));
    if (compared.length === 0)
        return '';
    const rows = compared
        .sort((a, b) => (a.change ?? Infinity) - (b.change ?? Infinity))
        .slice(0, MOST_ROWS)
        .map(({ row, change }) => [
        code(row.name),
        count(row.support),
        share(row.baseline.f1),
        share(row.candidate.f1),
        change === null ? '–' : signed(change, 3),
    ]);
    const rest = compared.length > MOST_ROWS ? `\n\n${compared.length - MOST_ROWS} more classes.` : '';
    return table(['class', 'examples', 'F1 baseline', 'F1 candidate', 'Δ'], 'lrrrr', rows) + rest;
}
function f1Change({ candidate, baseline }) {
    return candidate.f1 === null || !baseline || baseline.f1 === null ? null : candidate.f1 - baseline.f1;
}
function share(value) {
    return value === null ? '–' : value.toFixed(3);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/confusion-table.js




const MOST_CLASSES = 12;
const confusion_table_MOST_CELLS = 15;
function confusionTable({ confusion }) {
    if (!confusion?.difference)
        return '';
    return confusion.classes.length <= MOST_CLASSES
        ? wholeMatrix(confusion.classes, confusion.difference)
        : mostChanged(confusion);
}
function wholeMatrix(classes, difference) {
    const names = classes.map(code);
    const rows = difference.map((row, i) => [
        names[i],
        ...row.map((value) => (value === 0 ? '·' : signed(value, 0))),
    ]);
    const note = `Rows are true classes, columns predictions. On the diagonal more is better, elsewhere fewer.`;
    return `${table(['label \\ prediction', ...names], `l${'r'.repeat(classes.length)}`, rows)}\n\n${note}`;
}
function mostChanged(confusion) {
    const cells = changedCells(confusion);
    if (cells.length === 0)
        return 'No cell changed.';
    const rows = cells
        .slice(0, confusion_table_MOST_CELLS)
        .map((cell) => [
        code(cell.label),
        code(cell.prediction),
        count(cell.baseline),
        count(cell.candidate),
        `${signed(cell.difference, 0)} ${cell.better ? 'better' : 'worse'}`,
    ]);
    const rest = cells.length > confusion_table_MOST_CELLS ? `\n\n${count(cells.length - confusion_table_MOST_CELLS)} more cells changed.` : '';
    return table(['label', 'prediction', 'baseline', 'candidate', 'change'], 'llrrr', rows) + rest;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/example-table.js



function example_table_exampleTable({ flips, shifts }) {
    if (flips && flips.examples.length > 0) {
        const rows = flips.examples.map((row) => [
            code(row.id),
            code(row.label),
            code(row.baseline),
            code(row.candidate),
            row.score === null ? '–' : number(row.score),
        ]);
        return table(['id', 'label', 'baseline', 'candidate', 'its score'], 'llllr', rows);
    }
    if (shifts && shifts.examples.length > 0) {
        const rows = shifts.examples.map((row) => [
            code(row.id),
            ...[row.label, row.baseline, row.candidate].map(number),
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
- ⚪ **underpowered**: this test set is too small to prove a margin as narrow as the rule's, whatever the candidate.
- ➖ **not judged**: the rule needs a baseline. 🛑 **error**: a figure is missing or undefined, which never passes.
- **allowed** is the smallest Δ that the gate accepts, or the bound on the candidate's own figure (≥, ≤).

The interval comes from the same examples on both sides (paired). It covers the choice of test examples, not the noise of training again with another seed.`;
function howToRead(comparison) {
    return comparison.rules.length > 0 ? `${DIFFERENCE}\n\n${JUDGED}` : DIFFERENCE;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/interval-bar.js

const BAR_LEGEND = '├──●──┤ value and its interval   ┃ the limit   ┊ no change';
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/display-width.js
var display_width = __webpack_require__(79325);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/interval-bars.js







const interval_bars_MOST_BARS = 8;
const COLUMNS = 40;
function intervalBars({ rules }) {
    const bars = rules.flatMap((rule) => {
        const figure = intervalFigure(rule);
        const isOpen = ['bad', 'doubt'].includes(OUTCOME_WORDS[rule.outcome].tone);
        if (!isOpen || !figure)
            return [];
        return [{ title: (0,clean_text/* cleanName */.$t)(ruleTitle(rule), 32), ...intervalBar(figure, COLUMNS) }];
    });
    if (bars.length === 0)
        return '';
    const shown = bars.slice(0, interval_bars_MOST_BARS);
    const titleWidth = Math.max(...shown.map((row) => (0,display_width/* displayWidth */.F1)(row.title)));
    const lowWidth = Math.max(...shown.map((row) => (0,display_width/* displayWidth */.F1)(row.low)));
    const lines = shown.map(({ title, low, bar, high }) => `${(0,display_width/* padEnd */.f)(title, titleWidth)}  ${(0,display_width/* padStart */.CF)(low, lowWidth)} ${bar} ${high}`);
    return fenced([...lines, '', BAR_LEGEND].join('\n'), 'text');
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
    return row.lowerIsBetter ? `${code(row.name)} (lower is better)` : code(row.name);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/recipe-table.js


const recipe_table_MOST_ROWS = 40;
function recipeTable({ recipe }) {
    const differences = recipe?.differences ?? [];
    if (differences.length === 0)
        return '';
    const rows = differences
        .slice(0, recipe_table_MOST_ROWS)
        .map((row) => [code(row.path), code(JSON.stringify(row.baseline)), code(JSON.stringify(row.candidate))]);
    const rest = differences.length > recipe_table_MOST_ROWS ? `\n\n${differences.length - recipe_table_MOST_ROWS} more keys differ.` : '';
    return table(['key', 'baseline', 'candidate'], 'lll', rows) + rest;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/rule-table.js




const rule_table_MOST_ROWS = 25;
function ruleTable({ rules }) {
    return rules.length === 0 ? '' : rowsOf(rules.slice(0, rule_table_MOST_ROWS));
}
function moreRules({ rules }) {
    const rest = rules.slice(rule_table_MOST_ROWS);
    return rest.length === 0 ? '' : details(`${rest.length} more rules`, rowsOf(rest));
}
function rowsOf(rules) {
    const header = ['', 'rule', 'baseline', 'candidate', `Δ (${intervalTitle(rules)})`, 'allowed', 'evidence'];
    return table(header, 'llrrrrl', rules.map(rule_table_ruleRow));
}
function rule_table_ruleRow(rule) {
    const text = ruleText(rule);
    const difference = [`**${text.difference}**`, text.direction, text.interval].filter((part) => part !== '');
    return [
        OUTCOME_WORDS[rule.outcome].emoji,
        phraseMarkdown(text.name),
        text.baseline,
        `${text.candidate} ${text.candidateInterval}`.trim(),
        rule.difference === null ? [text.difference, text.interval].join(' ').trim() : difference.join(' '),
        text.allowed,
        phraseMarkdown(text.evidence),
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/comment.js


















const COMMENT_CHARACTERS = 60_000;
const SUMMARY_CHARACTERS = 300_000;
function commentMarkdown(comparison, options) {
    const sections = [stays(commentMarker(options.key)), ...commentSections(comparison)];
    const summary = comparison.context.runUrl ? escape_link('job summary', comparison.context.runUrl) : 'job summary';
    return fitSections(sections, COMMENT_CHARACTERS, (titles) => `Left out here for length, see the ${summary}: ${titles.join(', ')}.`);
}
function summaryMarkdown(comparison) {
    return fitSections(commentSections(comparison), SUMMARY_CHARACTERS, (titles) => `Left out here for length, see report.html: ${titles.join(', ')}.`);
}
function commentSections(comparison) {
    const judged = comparison.rules.length > 0;
    return [
        stays(`### ${verdictWords(comparison.verdict).emoji} ${phraseMarkdown(titlePhrase(comparison))}`),
        stays(phraseOr(overridePhrase(comparison), (text) => `> ⚠️ **${text}**`)),
        stays(phraseMarkdown(join(provenancePhrases(comparison), ' · '))),
        { title: 'rules', weight: 9, text: judged ? ruleTable(comparison) : metricTable(comparison) },
        { title: 'intervals', weight: 7, text: intervalBars(comparison) },
        stays(phraseOr(changesPhrase(comparison), (text) => `**What changed**: ${text}`)),
        stays(phraseOr(comparison.inheritance && inheritancePhrase(comparison.inheritance), (text) => text)),
        { title: 'more rules', weight: 8, text: moreRules(comparison) },
        folded('Examples that broke', 4, example_table_exampleTable(comparison)),
        folded('All metrics', 5, judged ? metricTable(comparison) : ''),
        folded('Confusion matrix, candidate − baseline', 3, confusionTable(comparison)),
        folded('Classes', 2, class_table_classTable(comparison)),
        folded('Recipe changes', 1, recipeTable(comparison)),
        folded('How to read this', 6, howToRead(comparison)),
        folded('Reproduce locally', 6, reproduce(comparison)),
        stays(comparison.context.runUrl ? escape_link('Full report and artifacts', comparison.context.runUrl) : ''),
    ];
}
function stays(text) {
    return { title: '', weight: Infinity, text };
}
function folded(title, weight, body) {
    return { title: title.toLowerCase(), weight, text: body === '' ? '' : details(title, body) };
}
function phraseOr(phrase, around) {
    return phrase ? around(phraseMarkdown(phrase)) : '';
}
function reproduce({ context }) {
    return context.reproduce ? fenced(context.reproduce.slice(0, 2000), 'sh') : '';
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
    return renderPhrase(phrase, ({ kind, text }) => {
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
    if (rules.length === 0)
        return [];
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
    const bars = rules.flatMap((rule) => {
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
        provenancePhrases(comparison).flatMap((phrase) => (0,terminal_columns/* wrap */.L)(phraseText(phrase), width, '  ', '    ')),
        ruleLines(comparison, paint, width),
        barLines(comparison, paint, width),
        changes ? (0,terminal_columns/* wrap */.L)(`What changed: ${phraseText(changes)}`, width) : [],
        exampleLines(comparison, paint),
        paragraph(comparison.inheritance && inheritancePhrase(comparison.inheritance)),
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
        (0,clean_text/* cleanName */.$t)(row.candidate, 20),
        row.score === null ? '–' : number(row.score),
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
    const conclusions = { pass: 'success', fail: 'failure', neutral: 'neutral' };
    return postCheck(await openClient(), {
        repository: context.repository,
        headSha: context.headSha,
        gate,
        conclusion: conclusions[verdict],
        title: comparison.headline,
        summary,
        detailsUrl: context.runUrl,
    });
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/class-names.js
var class_names = __webpack_require__(54512);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/align.js

function pairRows(candidate, baseline) {
    const baselineRow = new Map(baseline.ids.map((id, row) => [id, row]));
    const candidateRows = [];
    const baselineRows = [];
    let known = 0;
    candidate.ids.forEach((id, row) => {
        const other = baselineRow.get(id);
        if (other === undefined)
            return;
        known++;
        if (labelText(candidate, row) !== labelText(baseline, other))
            return;
        candidateRows.push(row);
        baselineRows.push(other);
    });
    return {
        candidateRows: Int32Array.from(candidateRows),
        baselineRows: Int32Array.from(baselineRows),
        missing: baseline.ids.length - known,
        changed: candidate.ids.length - candidateRows.length,
    };
}
function alignClasses(candidate, baseline, pairing) {
    const classes = baseline && pairing ? (0,class_names/* orderClasses */.F4)([...candidate.classes, ...baseline.classes]) : candidate.classes;
    const index = new Map(classes.map((name, i) => [name, i]));
    const reindex = (source, values, rows) => {
        const own = source.classes.map((name) => index.get(name));
        return rows.map((row) => own[values[row]]);
    };
    const candidateRows = pairing?.candidateRows ?? Int32Array.from(candidate.ids.keys());
    return {
        classes,
        candidateRows,
        baselineRows: baseline && pairing ? pairing.baselineRows : null,
        labels: reindex(candidate, candidate.labels, candidateRows),
        candidate: reindex(candidate, candidate.predicted, candidateRows),
        baseline: baseline && pairing ? reindex(baseline, baseline.predicted, pairing.baselineRows) : null,
    };
}
function labelText(predictions, row) {
    return predictions.task === 'classification'
        ? predictions.classes[predictions.labels[row]]
        : predictions.labels[row];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/confusion.js
const confusion_MOST_CLASSES = 200;
function compareConfusion(aligned) {
    const { classes, labels } = aligned;
    if (classes.length > confusion_MOST_CLASSES)
        return null;
    const candidate = confusionMatrix(classes.length, labels, aligned.candidate);
    const baseline = aligned.baseline && confusionMatrix(classes.length, labels, aligned.baseline);
    return {
        classes,
        rows: labels.length,
        candidate,
        baseline,
        difference: baseline && candidate.map((row, i) => row.map((value, j) => value - baseline[i][j])),
    };
}
function compareClasses(aligned) {
    const size = aligned.classes.length;
    const support = tally(size, aligned.labels);
    const scoresOf = (predicted) => {
        const named = tally(size, predicted);
        const right = tally(size, predicted.filter((answer, i) => answer === aligned.labels[i]));
        return aligned.classes.map((_, k) => ({
            precision: ratio(right[k], named[k]),
            recall: ratio(right[k], support[k]),
            f1: ratio(2 * right[k], support[k] + named[k]),
        }));
    };
    const candidate = scoresOf(aligned.candidate);
    const baseline = aligned.baseline && scoresOf(aligned.baseline);
    return aligned.classes.map((name, k) => ({
        name,
        support: support[k],
        candidate: candidate[k],
        baseline: baseline && baseline[k],
    }));
}
function confusionMatrix(size, labels, predicted) {
    const matrix = Array.from({ length: size }, () => new Array(size).fill(0));
    labels.forEach((label, i) => matrix[label][predicted[i]]++);
    return matrix;
}
function tally(size, values) {
    const counts = new Array(size).fill(0);
    for (const value of values)
        counts[value]++;
    return counts;
}
function ratio(part, whole) {
    return whole === 0 ? null : part / whole;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/calibration.js
const BINS = 15;
function calibrationBins(confidences, right) {
    const members = Array.from({ length: BINS }, () => ({ confidences: [], right: 0 }));
    confidences.forEach((confidence, i) => {
        const bin = members[Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)))];
        bin.confidences.push(confidence);
        if (right[i])
            bin.right++;
    });
    return members.flatMap((bin, k) => {
        const rows = bin.confidences.length;
        if (rows === 0)
            return [];
        const total = Float64Array.from(bin.confidences)
            .sort()
            .reduce((sum, value) => sum + value, 0);
        return [
            { from: k / BINS, to: (k + 1) / BINS, rows, confidence: total / rows, accuracy: bin.right / rows },
        ];
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/roc.js
const MOST_POINTS = 120;
function rocCurve(scores, positive) {
    const positives = positive.filter(Boolean).length;
    const negatives = positive.length - positives;
    if (positives === 0 || negatives === 0)
        return null;
    const order = Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a]);
    const points = [[0, 0]];
    let [falsePositives, truePositives, area] = [0, 0, 0];
    for (let i = 0; i < order.length;) {
        const [falseBefore, trueBefore] = [falsePositives, truePositives];
        const score = scores[order[i]];
        for (; i < order.length && scores[order[i]] === score; i++) {
            if (positive[order[i]])
                truePositives++;
            else
                falsePositives++;
        }
        area += ((falsePositives - falseBefore) * (truePositives + trueBefore)) / 2;
        points.push([falsePositives / negatives, truePositives / positives]);
    }
    return { auc: area / (positives * negatives), points: thin(points) };
}
function thin(points) {
    if (points.length <= MOST_POINTS)
        return [...points];
    const step = 2 / (MOST_POINTS - 2);
    let next = 0;
    return points.filter(([x, y], i) => {
        if (x + y < next && i < points.length - 1)
            return false;
        next = (Math.floor((x + y) / step) + 1) * step;
        return true;
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/curves.js


function compareRoc(aligned, candidate, baseline) {
    const positive = candidate.positive;
    if (positive === null)
        return null;
    const isPositive = Array.from(aligned.labels, (label) => aligned.classes[label] === positive);
    const curveOf = (side, rows) => {
        const column = side?.scores?.[side.classes.indexOf(positive)];
        return column && rows
            ? rocCurve(Float64Array.from(rows, (row) => column[row]), isPositive)
            : null;
    };
    const own = curveOf(candidate, aligned.candidateRows);
    return own && { positive, candidate: own, baseline: curveOf(baseline, aligned.baselineRows) };
}
function compareCalibration(aligned, candidate, baseline) {
    const binsOf = (side, rows, predicted) => {
        const scores = side?.scores;
        if (!scores || !rows || !predicted)
            return null;
        const confidences = Float64Array.from(rows, (row) => scores[side.predicted[row]][row]);
        return calibrationBins(confidences, Array.from(predicted, (answer, i) => answer === aligned.labels[i]));
    };
    const own = binsOf(candidate, aligned.candidateRows, aligned.candidate);
    return own && { candidate: own, baseline: binsOf(baseline, aligned.baselineRows, aligned.baseline) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/flips.js

const EXAMPLES = 20;
function countFlips(aligned, candidate) {
    const { labels, candidate: after, baseline: before } = aligned;
    if (!before)
        return null;
    const counts = { fixed: 0, broken: 0, unchangedRight: 0, unchangedWrong: 0, changedWrong: 0 };
    const broken = [];
    labels.forEach((label, i) => {
        const kind = kindOfFlip(label, before[i], after[i]);
        counts[kind]++;
        if (kind === 'broken')
            broken.push(i);
    });
    return {
        paired: labels.length,
        ...counts,
        mostCommonBreak: mostCommonBreak(aligned, broken),
        examples: worstExamples(aligned, candidate, broken),
    };
}
function kindOfFlip(label, before, after) {
    if (after === label)
        return before === label ? 'unchangedRight' : 'fixed';
    if (before === label)
        return 'broken';
    return before === after ? 'unchangedWrong' : 'changedWrong';
}
function mostCommonBreak(aligned, broken) {
    const size = aligned.classes.length;
    const counts = new Map();
    for (const i of broken) {
        const cell = aligned.labels[i] * size + aligned.candidate[i];
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const [first] = [...counts].sort(([cellA, a], [cellB, b]) => b - a || cellA - cellB);
    if (!first)
        return null;
    const [cell, count] = first;
    return {
        label: aligned.classes[Math.floor(cell / size)],
        prediction: aligned.classes[cell % size],
        count,
    };
}
function worstExamples(aligned, candidate, broken) {
    return broken
        .map((i) => {
        const row = aligned.candidateRows[i];
        return {
            id: candidate.ids[row],
            label: aligned.classes[aligned.labels[i]],
            baseline: aligned.classes[aligned.baseline[i]],
            candidate: aligned.classes[aligned.candidate[i]],
            score: candidate.scores?.[candidate.predicted[row]]?.[row] ?? null,
        };
    })
        .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || (0,files/* byCodePoint */.HH)(a.id, b.id))
        .slice(0, EXAMPLES);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/inheritance.js
function describeInheritance(candidate, known) {
    const parents = candidate.parents ?? [];
    if (parents.length === 0)
        return null;
    const parentTensors = parents.map((parent) => parent.tensors ?? known.find((model) => model.digest === parent.digest)?.tensors ?? null);
    const tensors = candidate.tensors;
    return {
        parents: parents.map(({ digest, reference, mode }) => ({ digest, reference, mode })),
        tensors: tensors ? countFrozen(tensors, parentTensors) : null,
    };
}
function countFrozen(tensors, parentTensors) {
    const frozen = tensors.filter((tensor) => tensor.origin === 'frozen');
    const provable = parentTensors.every((list) => list !== null);
    const parentDigests = new Set(parentTensors.flatMap((list) => list ?? []).map(identity));
    return {
        total: tensors.length,
        frozen: frozen.length,
        identical: provable ? frozen.filter((tensor) => parentDigests.has(identity(tensor))).length : null,
    };
}
function identity(tensor) {
    return JSON.stringify([tensor.name, tensor.sha256]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/metric-rows.js


function metricRows(candidate, baseline, rules) {
    const names = new Set([...Object.keys(candidate), ...Object.keys(baseline ?? {})].sort(files/* byCodePoint */.HH));
    const judged = rules.filter((rule) => rule.slice === null && names.has(rule.metric));
    const order = [...new Set([...judged.map((rule) => rule.metric), ...names])];
    return order.map((name) => {
        const ofMetric = judged.filter((rule) => rule.metric === name);
        return metricRow(name, finite(candidate[name]), finite(baseline?.[name]), ofMetric);
    });
}
function metricRow(name, candidate, baseline, rules) {
    const metric = (0,evaluation/* findMetric */.GF)(name);
    const lower = metric ? !metric.greaterIsBetter : null;
    const raw = candidate === null || baseline === null ? null : candidate - baseline;
    const difference = raw === null ? null : lower ? 0 - raw : raw;
    const compared = rules.find((rule) => rule.against !== null);
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/recipe-differences.js

function compareRecipes(candidate, baseline) {
    if (!candidate)
        return null;
    const own = plainJson(candidate);
    return { candidate: own, differences: baseline ? differences(own, plainJson(baseline)) : null };
}
function differences(candidate, baseline) {
    const after = leaves(candidate);
    const before = leaves(baseline);
    return [...new Set([...before.keys(), ...after.keys()])]
        .sort(files/* byCodePoint */.HH)
        .map((path) => ({ path, baseline: before.get(path) ?? null, candidate: after.get(path) ?? null }))
        .filter((row) => JSON.stringify(row.baseline) !== JSON.stringify(row.candidate));
}
function leaves(value, path = '') {
    if (value === null || typeof value !== 'object')
        return new Map([[path, value]]);
    const entries = Array.isArray(value)
        ? value.map((item, i) => [String(i), item])
        : Object.entries(value);
    if (entries.length === 0)
        return new Map([[path, value]]);
    return new Map(entries.flatMap(([key, item]) => [...leaves(item, path ? `${path}.${key}` : key)]));
}
function plainJson(value) {
    return JSON.parse((0,files/* canonicalJson */.dj)(value));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/shifts.js

const shifts_EXAMPLES = 20;
function countShifts(candidate, baseline, pairing) {
    const rows = Array.from(pairing.candidateRows, (row, i) => {
        const label = candidate.labels[row];
        const before = baseline.predicted[pairing.baselineRows[i]];
        const after = candidate.predicted[row];
        return {
            id: candidate.ids[row],
            label,
            baseline: before,
            candidate: after,
            growth: Math.abs(after - label) - Math.abs(before - label),
        };
    });
    const farther = rows.filter((row) => row.growth > 0);
    const closer = rows.filter((row) => row.growth < 0).length;
    return {
        paired: rows.length,
        closer,
        farther: farther.length,
        same: rows.length - closer - farther.length,
        examples: farther
            .sort((a, b) => b.growth - a.growth || (0,files/* byCodePoint */.HH)(a.id, b.id))
            .slice(0, shifts_EXAMPLES)
            .map(({ id, label, baseline, candidate }) => ({ id, label, baseline, candidate })),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/compare.js










function compare(input) {
    const { verdict, candidate, baseline, context } = input;
    refuseForeignVerdict(input);
    const rules = orderRules(verdict?.rules ?? []);
    const pairing = pairingOf(candidate.predictions, baseline?.predictions ?? null);
    return {
        schema: 'heirloom.dev/comparison/v1',
        verdict: verdict?.verdict ?? null,
        gate: verdict?.gate ?? null,
        headline: verdict?.headline ?? 'no gate was given, nothing was judged',
        candidate: label(candidate),
        baseline: baseline && { ...label(baseline), how: baseline.how },
        testSet: verdict?.testSet ?? describeTestSet(candidate.predictions, pairing),
        look: verdict?.look ?? null,
        override: verdict?.override ?? null,
        context,
        rows: metricRows({ ...candidate.metrics, ...verdict?.metrics.candidate }, baseline && { ...baseline.metrics, ...verdict?.metrics.baseline }, rules),
        rules,
        ...comparePredictions(candidate.predictions, baseline?.predictions ?? null, pairing),
        training: compareTraining(candidate, baseline),
        inheritance: describeInheritance(candidate, baseline ? [baseline] : []),
        recipe: compareRecipes(candidate.recipe, baseline?.recipe),
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
function describeTestSet(candidate, pairing) {
    if (!candidate)
        return null;
    return {
        fingerprint: null,
        rows: candidate.ids.length,
        paired: pairing?.candidateRows.length ?? 0,
        missing: pairing?.missing ?? 0,
        changed: pairing?.changed ?? 0,
    };
}
function compareTraining(candidate, baseline) {
    const histories = { candidate: candidate.history ?? null, baseline: baseline?.history ?? null };
    return histories.candidate || histories.baseline ? histories : null;
}
function comparePredictions(candidate, baseline, pairing) {
    const nothing = { flips: null, shifts: null, confusion: null, perClass: [], roc: null, calibration: null };
    if (!candidate)
        return nothing;
    const paired = pairing && pairing.candidateRows.length > 0 ? pairing : null;
    if (candidate.task === 'regression') {
        const shifts = paired && baseline?.task === 'regression' && countShifts(candidate, baseline, paired);
        return { ...nothing, shifts: shifts || null };
    }
    const other = paired && baseline?.task === 'classification' ? baseline : null;
    const aligned = alignClasses(candidate, other, paired);
    return {
        flips: countFlips(aligned, candidate),
        shifts: null,
        confusion: compareConfusion(aligned),
        perClass: compareClasses(aligned),
        roc: compareRoc(aligned, candidate, other),
        calibration: compareCalibration(aligned, candidate, other),
    };
}
function pairingOf(candidate, baseline) {
    return candidate && baseline?.task === candidate.task ? pairRows(candidate, baseline) : null;
}
function label({ digest, reference, name }) {
    return { digest, reference, name };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/contenders/index.js + 4 modules
var shared_contenders = __webpack_require__(6349);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/judge.js + 1 modules
var judge = __webpack_require__(43111);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/policy.js
var policy = __webpack_require__(11997);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/index.js




// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-gate.js
var read_gate = __webpack_require__(43115);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-verdict.js + 1 modules
var read_verdict = __webpack_require__(55379);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 9 modules
var shared_registry = __webpack_require__(91190);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/judge.js






async function openContest(inputs, deps) {
    const { host, workspace } = deps;
    const file = await (0,read_verdict/* readVerdict */.w)((0,external_node_path_.resolve)(workspace, inputs.verdict));
    const policy = await (0,read_gate/* readGateIfThere */.x)((0,external_node_path_.resolve)(workspace, inputs.gate), inputs.gate);
    const registry = (0,shared_registry.openRegistry)(inputs.registry, workspace);
    const contenders = { ...deps, registry, positive: policy?.positive, task: policy?.task };
    const candidate = await (0,shared_contenders/* loadContender */.xg)(inputs.candidate, contenders);
    const baseline = await (0,shared_contenders/* findBaseline */.Xn)(inputs.baseline, candidate, contenders);
    (0,shared_contenders/* agreeOnPositive */.B2)(candidate, baseline, { gate: inputs.gate, host });
    const verdict = file?.verdict ?? judgeNow(policy, candidate, baseline);
    host.info(whence(inputs, file !== null, policy !== null));
    if (file && policy && file.verdict.policy.digest !== policy.digest) {
        host.warning(`${inputs.verdict} was not judged by ${inputs.gate} as it stands: run evaluate-gate again to judge by it`);
    }
    return { candidate, baseline, verdict, registry };
}
function judgeNow(policy, candidate, baseline) {
    return policy && (0,judge/* judge */.S)({ policy, candidate, baseline });
}
function whence({ verdict, gate }, hasFile, hasPolicy) {
    if (hasFile)
        return `verdict: from ${verdict}`;
    return hasPolicy
        ? `verdict: judged now by ${gate}, because ${verdict} is not there`
        : `verdict: none, because neither ${verdict} nor ${gate} is there`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/load.js




async function comparedModel(contender, parentTensors) {
    const { digest, reference, name, predictions, opened } = contender;
    const { metrics } = (0,evaluation.evaluate)(predictions);
    const seen = { digest, reference, name: name ?? reference, predictions, metrics };
    if (!opened)
        return seen;
    const [history, recipe] = await Promise.all([(0,shared_contenders/* readHistoryFile */.tG)(opened), (0,shared_contenders/* readRecipeFile */.ti)(opened)]);
    const parents = await Promise.all(opened.manifest.parents.map(async (parent) => {
        const tensors = await parentTensors(parent.digest);
        return tensors ? { ...parent, tensors } : parent;
    }));
    return { ...seen, history, recipe, parents, tensors: opened.manifest.tensors };
}
async function tensorsOf(digest, registry, cache) {
    const stored = await (0,shared_registry.digestBehind)({ kind: 'digest', prefix: digest }, registry);
    if (stored === null)
        return null;
    const { manifest } = await registry.fetch(digest, (0,external_node_path_.join)(cache, digest));
    return manifest.tensors;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/reproduce.js
function reproduceCommand({ candidate, gate, registry }, baseline) {
    const pinned = baseline === null ? 'none' : baseline.opened ? `sha256:${baseline.digest}` : baseline.reference;
    const options = [candidate, '--baseline', pinned, '--gate', gate, '--registry', registry]
        .map(shellWord)
        .join(' ');
    return `heirloom evaluate-gate ${options}\nheirloom compare-to-baseline ${options}`;
}
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/comparison/run.js









async function runCompare(inputs, deps) {
    const { host, workspace, context } = deps;
    refuseWithoutRun(inputs, context);
    const { candidate, baseline, verdict, registry } = await openContest(inputs, deps);
    const parentTensors = (digest) => tensorsOf(digest, registry, deps.cache);
    const comparison = compare({
        verdict,
        candidate: await comparedModel(candidate, parentTensors),
        baseline: baseline && { ...(await comparedModel(baseline, parentTensors)), how: baseline.how },
        context: {
            headSha: context?.headSha ?? null,
            runUrl: context?.runUrl ?? null,
            reproduce: reproduceCommand(inputs, baseline),
        },
    });
    const commentKey = commentKeyOf(inputs.commentKey, comparison);
    const comment = commentMarkdown(comparison, { key: commentKey });
    const summary = summaryMarkdown(comparison);
    await writeFiles((0,external_node_path_.resolve)(workspace, inputs.out), comparison, comment);
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
async function writeFiles(directory, comparison, comment) {
    await (0,files/* writeFileWhole */.tG)((0,external_node_path_.join)(directory, 'comparison.json'), (0,files/* canonicalJson */.dj)(comparison));
    await (0,files/* writeFileWhole */.tG)((0,external_node_path_.join)(directory, 'comment.md'), comment);
    await (0,files/* writeFileWhole */.tG)((0,external_node_path_.join)(directory, 'report.html'), reportHtml(comparison));
}


/***/ }),

/***/ 17044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ splitRepository),
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85117);
/* harmony import */ var _host_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18762);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14288);



const LONGEST_WAIT_SECONDS = 120;
const RATE_LIMIT_RETRIES = 2;
async function createClient(token, env, { say = () => { }, second = 1000 } = {}) {
    if (!token) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('there is no GitHub token', 'Set "github-token"; on a runner the default is the job\'s own.');
    }
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
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
