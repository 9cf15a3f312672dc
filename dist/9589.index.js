export const id = 9589;
export const ids = [9589,2315];
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

/***/ 89589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Interruption: () => (/* reexport */ Interruption),
  catchInterruption: () => (/* reexport */ catchInterruption),
  runDemo: () => (/* reexport */ runDemo)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/interruption.js

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
class Interruption extends Error {
    exitCode;
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.exitCode = 128 + external_node_os_.constants.signals[signal];
    }
}
function catchInterruption() {
    const controller = new AbortController();
    const abort = (signal) => controller.abort(new Interruption(signal));
    for (const name of SIGNALS)
        process.on(name, abort);
    return {
        signal: controller.signal,
        release: () => {
            for (const name of SIGNALS)
                process.off(name, abort);
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/index.js
var deployment = __webpack_require__(52315);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/terminal/columns.js
var columns = __webpack_require__(90348);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/brief-host.js

const FIRST_LINES = 2;
class BriefHost {
    inner;
    options;
    kind = 'terminal';
    said = new Set();
    kept = new Map();
    folded = null;
    textLines = Infinity;
    constructor(inner, options) {
        this.inner = inner;
        this.options = options;
    }
    get artifacts() {
        return this.inner.artifacts;
    }
    info(line) {
        if (this.said.has(line))
            return;
        this.said.add(line);
        if (this.folded && this.folded.push(line) > FIRST_LINES)
            return;
        this.print(line);
    }
    debug(line) {
        this.inner.debug(line);
    }
    warning(message, at) {
        this.inner.warning(this.paragraph(message), at);
    }
    error(message, at) {
        this.inner.error(this.paragraph(message), at);
    }
    async group(_title, body) {
        this.folded = [];
        try {
            return await body();
        }
        finally {
            const [last, ...left] = this.folded.slice(FIRST_LINES).reverse();
            if (left.length > 0)
                this.print(`… ${left.length} more like these`);
            if (last !== undefined)
                this.print(last);
            this.folded = null;
        }
    }
    progress(label) {
        const progress = this.inner.progress(label);
        return {
            update: (fraction, detail) => {
                this.options.signal.throwIfAborted();
                progress.update(fraction, detail);
            },
            done: () => progress.done(),
        };
    }
    output(name, value) {
        this.kept.set(name, value);
    }
    takeOutputs() {
        const outputs = Object.fromEntries(this.kept);
        this.kept.clear();
        return outputs;
    }
    summary(markdown) {
        return this.inner.summary(markdown);
    }
    secret(value) {
        this.inner.secret(value);
    }
    limitTexts(lines) {
        this.textLines = lines;
    }
    print(line) {
        this.inner.info(this.laidOut(this.shortened(line)));
    }
    paragraph(message) {
        return (0,columns/* wrap */.L)(this.shortened(message), this.options.width - 'warning: '.length, '', '    ').join('\n');
    }
    laidOut(text) {
        if (text.includes('\n'))
            return firstParagraphs(text.trimEnd(), this.textLines);
        return this.folded
            ? fittingColumns(text, this.options.width)
            : (0,columns/* wrap */.L)(text, this.options.width, '', '    ').join('\n');
    }
    shortened(text) {
        return text
            .replaceAll(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…')
            .replaceAll(`${this.options.workspace}/`, '');
    }
}
function fittingColumns(line, width) {
    const end = line.length <= width ? -1 : line.lastIndexOf('  ', width);
    return end < 0 ? line : line.slice(0, end).trimEnd();
}
function firstParagraphs(text, mostLines) {
    const lines = text.split('\n');
    const end = lines.length <= mostLines ? -1 : lines.lastIndexOf('', mostLines);
    if (end < 0)
        return text;
    return [...lines.slice(0, end), '', `… and ${lines.length - end - 1} lines more`].join('\n');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/loopback.js
var loopback = __webpack_require__(94574);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/drawing/glyphs.js
const GLYPHS = {
    circle: [glyphs_closed(ring(24, () => 1))],
    cross: [
        [at(-0.85, -0.85), at(0.85, 0.85)],
        [at(-0.85, 0.85), at(0.85, -0.85)],
    ],
    heart: [glyphs_closed(heart())],
    pentagon: [glyphs_closed(ring(5, () => 1.04))],
    spiral: [arc(40, 2.25, (share) => 0.12 + 0.88 * share)],
    square: [glyphs_closed(ring(4, () => 1.25, 45))],
    star: [glyphs_closed(ring(10, (corner) => (corner % 2 === 0 ? 1 : 0.42)))],
    triangle: [glyphs_closed(ring(3, () => 1.12))],
};
function at(x, y) {
    return { x, y };
}
function ring(corners, radius, turn = 0) {
    return Array.from({ length: corners }, (_, corner) => polar(radius(corner), (360 * corner) / corners + turn));
}
function arc(points, turns, radius) {
    return Array.from({ length: points }, (_, index) => {
        const share = index / (points - 1);
        return polar(radius(share), 360 * turns * share);
    });
}
function heart() {
    return Array.from({ length: 28 }, (_, index) => {
        const t = (2 * Math.PI * index) / 28;
        const height = 13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t);
        return at((16 * Math.sin(t) ** 3) / 17, -(height + 2.5) / 17);
    });
}
function polar(radius, degrees) {
    const angle = (degrees * Math.PI) / 180;
    return at(radius * Math.sin(angle), -radius * Math.cos(angle));
}
function glyphs_closed(stroke) {
    return [...stroke, stroke[0]];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/drawing/hand.js
function drawnBy(hand, strokes, random) {
    const place = placement(hand, random);
    return strokes.map((stroke) => wobbled(stroke, hand.wobble, random).map(place));
}
function placement(hand, random) {
    const angle = (random.between(-hand.tilt, hand.tilt) * Math.PI) / 180;
    const size = random.between(...hand.size);
    const stretch = 1 + random.between(-hand.stretch, hand.stretch);
    const slant = random.between(-hand.slant, hand.slant);
    const shift = { x: random.between(-hand.shift, hand.shift), y: random.between(-hand.shift, hand.shift) };
    return ({ x, y }) => {
        const wide = { x: size * stretch * (x + slant * y), y: (size / stretch) * y };
        return {
            x: shift.x + wide.x * Math.cos(angle) - wide.y * Math.sin(angle),
            y: shift.y + wide.x * Math.sin(angle) + wide.y * Math.cos(angle),
        };
    };
}
function wobbled(stroke, wobble, random) {
    return stroke.map(({ x, y }) => ({ x: x + wobble * random.normal(), y: y + wobble * random.normal() }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/drawing/ink.js
function inked(strokes, side, pen) {
    const pixels = new Float64Array(side * side);
    for (const stroke of strokes) {
        for (let i = 1; i < stroke.length; i++)
            paintLine(pixels, side, stroke[i - 1], stroke[i], pen);
    }
    return pixels;
}
function paintLine(pixels, side, from, to, pen) {
    const reach = pen / 2 + 1;
    const [left, right] = range(from.x, to.x, reach, side);
    const [top, bottom] = range(from.y, to.y, reach, side);
    for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
            const away = distance({ x: column + 0.5, y: row + 0.5 }, from, to);
            const ink = Math.min(1, Math.max(0, pen / 2 - away + 0.5));
            const pixel = row * side + column;
            pixels[pixel] = Math.max(pixels[pixel], ink);
        }
    }
}
function range(a, b, reach, side) {
    return [
        Math.max(0, Math.floor(Math.min(a, b) - reach)),
        Math.min(side - 1, Math.ceil(Math.max(a, b) + reach)),
    ];
}
function distance(point, from, to) {
    const along = { x: to.x - from.x, y: to.y - from.y };
    const squared = along.x ** 2 + along.y ** 2;
    const share = ((point.x - from.x) * along.x + (point.y - from.y) * along.y) / (squared || 1);
    const nearest = Math.min(1, Math.max(0, share));
    return Math.sqrt((point.x - from.x - nearest * along.x) ** 2 + (point.y - from.y - nearest * along.y) ** 2);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/drawing/picture.js



const SIDE = 20;
const HAND = { tilt: 24, size: [0.65, 1.12], stretch: 0.14, slant: 0.2, shift: 0.18, wobble: 0.07 };
const RADIUS = 8;
const PEN = [1.1, 2.4];
const NOISE = 0.12;
function drawPicture(label, random) {
    const strokes = drawnBy(HAND, GLYPHS[label], random).map(onPaper);
    const ink = inked(strokes, SIDE, random.between(...PEN));
    const strength = random.between(0.6, 1);
    return Uint8Array.from(ink, (value) => grey(value * strength + NOISE * random.normal()));
}
function onPaper(stroke) {
    return stroke.map(({ x, y }) => ({ x: SIDE / 2 + RADIUS * x, y: SIDE / 2 + RADIUS * y }));
}
function grey(value) {
    return Math.round(255 * Math.min(1, Math.max(0, value)));
}

// EXTERNAL MODULE: ./node_modules/pngjs/lib/png.js
var lib_png = __webpack_require__(10359);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/drawing/png.js

const GREYSCALE = 0;
function greyPng(grey, side) {
    const png = new lib_png/* PNG */.O({ width: side, height: side });
    png.data = Buffer.from(grey);
    return lib_png/* PNG */.O.sync.write(png, {
        colorType: GREYSCALE,
        inputColorType: GREYSCALE,
        inputHasAlpha: false,
        bitDepth: 8,
        deflateLevel: 0,
        filterType: 0,
    });
}

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
var uniformFloat64 = __webpack_require__(18460);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var shared_files = __webpack_require__(88850);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/drawing/random.js



function randomOf(name) {
    const generator = (0,xoroshiro128plus/* xoroshiro128plus */.b)(Number.parseInt((0,shared_files/* sha256 */.sc)(name).slice(0, 8), 16));
    const uniform = () => (0,uniformFloat64/* uniformFloat64 */.d)(generator);
    return {
        between: (low, high) => low + uniform() * (high - low),
        normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/drawing/data-set.js




const CLASSES = Object.keys(GLYPHS);
function drawDataSet(seed, picturesOfAClass) {
    return CLASSES.flatMap((label) => Array.from({ length: picturesOfAClass }, (_, index) => {
        const number = String(index + 1).padStart(4, '0');
        const grey = drawPicture(label, randomOf(`${seed} ${label} ${number}`));
        return { path: `${label}/${number}.png`, label, grey, png: greyPng(grey, SIDE) };
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/drawing/braille.js
const DOTS = [
    [0x01, 0x08],
    [0x02, 0x10],
    [0x04, 0x20],
    [0x40, 0x80],
];
function brailleLines(grey, side) {
    return Array.from({ length: side / 4 }, (_, line) => Array.from({ length: side / 2 }, (_, column) => {
        let dots = 0x2800;
        for (const [y, row] of DOTS.entries())
            for (const [x, dot] of row.entries())
                if (grey[(4 * line + y) * side + 2 * column + x] >= 112)
                    dots += dot;
        return String.fromCodePoint(dots);
    }).join(''));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/drawing/sheet.js


const GAP = 2;
function pictureSheet(exhibits, width) {
    const cells = exhibits.map(({ grey, caption }) => [...brailleLines(grey, SIDE), ...caption]);
    const column = Math.max(...cells.flat().map((line) => line.length)) + GAP;
    const mostInARow = Math.max(1, Math.floor((width + GAP) / column));
    const rows = Math.ceil(cells.length / mostInARow);
    const inARow = Math.ceil(cells.length / rows);
    return Array.from({ length: rows }, (_, row) => rowLines(cells.slice(row * inARow, (row + 1) * inARow), column)).flat();
}
function rowLines(cells, column) {
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => cells
        .map((lines) => (lines[line] ?? '').padEnd(column))
        .join('')
        .trimEnd());
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/drawing/index.js




;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/chapters/answers.js


const REQUEST = 'request.json';
const answers = {
    title: 'The deployed model answers',
    async tell(stage, { port }) {
        stage.say('All the while version 1.0.1 has been serving. Here are new pictures, one of each shape, sent to it over HTTP:');
        const drawn = drawDataSet('never seen before', 1);
        const request = {
            instances: drawn.map(({ png }) => ({ image: { b64: Buffer.from(png).toString('base64') } })),
        };
        await stage.write(REQUEST, JSON.stringify(request));
        const path = '/v1/models/shapes:classify';
        const command = `curl http://127.0.0.1:${port}${path} --data @${REQUEST}`;
        stage.showCommand(command);
        const { status, json } = await (0,loopback/* ask */.kA)(port, path, request);
        if (status !== 200)
            throw new Error(`the deployed model answered with ${status}: ${JSON.stringify(json)}`);
        const answer = json;
        stage.record(command, { drawn: drawn.map(({ label }) => label), answer });
        stage.show([`${JSON.stringify(answer).slice(0, stage.width - 5)}…`]);
        stage.show(pictureSheet(drawn.map((picture, index) => ({
            grey: picture.grey,
            caption: captionOf(picture, answer.predictions[index]),
        })), stage.width - 2));
        await stage.run('deploy', { stop: 'true' });
    },
};
function captionOf({ label }, { prediction, scores }) {
    const isRight = prediction === label;
    return [`${isRight ? '✓' : '✗'} ${prediction}`, `  ${scores[prediction].toFixed(3)}`];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/changed-lines.js
const CONTEXT = 1;
function changesInContext(before, after) {
    const lines = changedLines(before, after);
    const isNear = lines.map((_, at) => lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ sign }) => sign !== ' '));
    return lines.flatMap((line, at) => {
        if (isNear[at])
            return [line];
        return at === 0 || isNear[at - 1] ? [{ sign: ' ', text: '…' }] : [];
    });
}
function changedLines(before, after) {
    const [old, fresh] = [linesOf(before), linesOf(after)];
    const common = commonLengths(old, fresh);
    const changes = [];
    let [i, j] = [0, 0];
    while (i < old.length || j < fresh.length) {
        if (i < old.length && old[i] === fresh[j]) {
            changes.push({ sign: ' ', text: old[i] });
            [i, j] = [i + 1, j + 1];
        }
        else if (i < old.length && common[i + 1][j] >= (common[i][j + 1] ?? -1)) {
            changes.push({ sign: '-', text: old[i++] });
        }
        else {
            changes.push({ sign: '+', text: fresh[j++] });
        }
    }
    return changes;
}
function commonLengths(old, fresh) {
    const lengths = Array.from({ length: old.length + 1 }, () => new Array(fresh.length + 1).fill(0));
    for (let i = old.length - 1; i >= 0; i--)
        for (let j = fresh.length - 1; j >= 0; j--)
            lengths[i][j] =
                old[i] === fresh[j]
                    ? lengths[i + 1][j + 1] + 1
                    : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    return lengths;
}
function linesOf(text) {
    return text.replace(/\n$/, '').split('\n');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/recipes.js
const PICTURES = 'pictures';
const DATA = `version: 1
name: shapes
data:
  source: ${PICTURES}
  image: {size: [20, 20], channels: 1}
`;
const CONVOLUTIONS = `    - conv2d: {filters: 16, kernel_size: 3, activation: relu}
    - max_pooling2d: {pool_size: 2}
    - conv2d: {filters: 32, kernel_size: 3, activation: relu}
    - max_pooling2d: {pool_size: 2}
`;
const CLASSIFIER = `    - flatten
    - dense: {units: 64, activation: relu}
    - output
`;
const INHERITANCE = `inherit: {from: "shapes#champion", mode: fine-tune, freeze: ["conv*"]}
`;
const RECIPES = {
    first: `${DATA}model:\n  layers:\n${CONVOLUTIONS}${CLASSIFIER}${training(3)}`,
    longer: `${DATA}model:\n  layers:\n${CONVOLUTIONS}${CLASSIFIER}${training(12)}${INHERITANCE}`,
    smaller: `${DATA}model:\n  layers:\n${CLASSIFIER}${training(12)}`,
};
const GATE = `version: 1
name: shapes
rules:
  - floor: {metric: accuracy, min: 0.80}
  - no_regression: {metric: accuracy, margin: 0.01}
`;
function training(epochs) {
    return `training: {optimizer: {adam: {learning_rate: 0.003}}, epochs: ${epochs}}\n`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/chapters/better.js


const OUT = 'heirloom-out/pull-request-1';
const better = {
    title: 'A pull request that makes it better',
    async tell(stage, { port }) {
        stage.say('Three epochs were few. A colleague trains for longer, and not from scratch: the new model inherits from the champion, the one in production. Its convolutions, the layers that have learnt to see edges and corners, stay frozen; the rest trains on.');
        await stage.write('recipe.yml', RECIPES.longer);
        stage.showChanges('recipe.yml', changesInContext(RECIPES.first, RECIPES.longer));
        await stage.run('train');
        stage.say('The gate now has a baseline: the champion, on the very same test pictures.');
        await stage.run('evaluate-gate');
        stage.say('On GitHub the next step writes a comment under the pull request. Here you see it as text:');
        await stage.run('compare-to-baseline', { out: OUT });
        stage.say(`The comment itself is ${OUT}/comment.md; ${OUT}/report.html shows the same with plots. The pull request is merged, and the new version goes out. The old one stays ready behind it, in case the new one fails.`);
        await stage.run('publish-model');
        await stage.run('deploy', { model: 'shapes@v1.0.1', port: String(port) });
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/chapters/first-version.js
const firstVersion = {
    title: 'The first version: train, judge, publish, deploy',
    async tell(stage, { port }) {
        stage.say('Training shows the model the pictures a few times over (each time is an epoch) and nudges it towards the right answers. A fifth of the pictures is kept out of it: on these the model is tested.');
        await stage.run('train');
        stage.say('The result is a package: a folder with the model, its recipe and its answers to the test pictures, named by a digest of all its bytes. Is it good enough? The gate decides. There is no earlier model yet, so only the fixed limit counts.');
        await stage.run('evaluate-gate');
        stage.say('It passed, so it may be published: it becomes version 1.0.0, which nobody can change any more.');
        await stage.run('publish-model');
        stage.say('Deploying starts a server. It gets no traffic before it has answered some test pictures just as in training.');
        await stage.run('deploy', { model: 'shapes@v1.0.0', port: String(port) });
    },
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/chapters/pictures.js





const PICTURES_OF_A_CLASS = 700;
const pictures = {
    title: 'Pictures to learn from',
    async tell(stage, { directory, shownDirectory }) {
        stage.say(`A model learns from examples. This demo draws its own into ${shownDirectory}/${PICTURES}: ${PICTURES_OF_A_CLASS} small pictures of each of ${CLASSES.length} shapes, as an unsteady hand would draw them.`);
        const files = drawDataSet('shapes', PICTURES_OF_A_CLASS);
        await writePictures((0,external_node_path_.join)(directory, PICTURES), files);
        const firsts = files.filter((_, index) => index % PICTURES_OF_A_CLASS === 0);
        stage.show(pictureSheet(firsts.map(({ grey, label }) => ({ grey, caption: [label] })), stage.width - 2));
        stage.say('Two short files say the rest. recipe.yml says how to train:');
        await stage.write('recipe.yml', RECIPES.first);
        stage.show(RECIPES.first.trimEnd().split('\n'));
        stage.say('and gate.yml says what a model must show before anybody may publish it: be right on 80 % of the test pictures at least, and lose no more than one point against the model that is in production.');
        await stage.write('gate.yml', GATE);
        stage.show(GATE.trimEnd().split('\n'));
    },
};
async function writePictures(directory, files) {
    for (const folder of new Set(files.map(({ path }) => (0,external_node_path_.dirname)(path))))
        await (0,shared_files/* makeFolders */.wZ)((0,external_node_path_.join)(directory, folder));
    for (const { path, png } of files)
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, path), png);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/chapters/where-to-look.js

const whereToLook = {
    title: 'Where to look',
    tell(stage, { shownDirectory }) {
        const at = (path) => (0,external_node_path_.join)(shownDirectory, path);
        const places = [
            ['the report that passed', at('heirloom-out/pull-request-1/report.html')],
            ['the report that failed', at('heirloom-out/pull-request-2/report.html')],
            ['the comment', at('heirloom-out/pull-request-1/comment.md')],
            ['the refused package', at('heirloom-out/candidate')],
            ['the registry', at('.heirloom/registry')],
            ['recipe, gate, pictures', at('')],
        ];
        stage.show(places.map(([what, path]) => `${what.padEnd(24)}${path}`));
        stage.say('The deployment is stopped, and nothing runs any more. To serve the model again, and draw for it:');
        stage.show([`npx heirloom serve shapes@v1.0.1 --registry file:${at('.heirloom/registry')}`]);
        stage.say('To begin with data of your own, a CSV file or a folder of pictures:');
        stage.show(['npx heirloom init <data>']);
        return Promise.resolve();
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/chapters/worse.js


const worse = {
    title: 'A pull request that only looks good',
    async tell(stage) {
        stage.say('Another colleague wants training to be fast, and leaves out the convolutions. The model then has nothing to inherit, and starts from scratch.');
        await stage.write('recipe.yml', RECIPES.smaller);
        stage.showChanges('recipe.yml', changesInContext(RECIPES.longer, RECIPES.smaller));
        await stage.run('train');
        stage.say('That was fast, and on the pictures that it learnt from ("accuracy" in the last epoch) it looks as good as the champion or better. But it has learnt them by heart. The gate asks about the pictures that no training has seen:');
        await stage.run('evaluate-gate', {}, { expected: 1 });
        stage.say('The fixed limit alone would have let it through; the comparison with the champion does not, and in a workflow the exit code stops the job. The comment says what went wrong:');
        await stage.run('compare-to-baseline', { out: 'heirloom-out/pull-request-2' }, { textLines: 26 });
        stage.say('And whoever tries to publish it all the same is refused:');
        await stage.run('publish-model', {}, { expected: 2 });
        await stage.write('recipe.yml', RECIPES.longer);
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/chapters/index.js






const CHAPTERS = [pictures, firstVersion, better, worse, answers, whereToLook];

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/directory.js




const MARK = '.heirloom-demo';
async function claimDirectory(directory, beforeEmptied) {
    const entries = await (0,promises_.readdir)(directory).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw unusable(directory, error);
    });
    if (entries.length > 0 && !entries.includes(MARK)) {
        throw new errors/* UserError */.yo('is not empty, and it is not a former demo', 'Name another folder with "--out".', directory);
    }
    if (entries.length > 0)
        await beforeEmptied();
    for (const entry of entries.filter((name) => name !== MARK))
        await (0,promises_.rm)((0,external_node_path_.join)(directory, entry), { recursive: true, force: true });
    await (0,shared_files/* makeFolders */.wZ)(directory).catch((error) => {
        throw unusable(directory, error);
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, MARK), 'Made by "heirloom demo", which may replace this folder.\n');
}
function unusable(directory, error) {
    return new errors/* UserError */.yo(`can't be used: ${error.message.split(':')[0]}`, 'Name another folder with "--out".', directory);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/serving/index.js + 51 modules
var serving = __webpack_require__(56621);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/free-port.js


async function freePort() {
    const probe = (0,external_node_net_.createServer)();
    const port = await (0,serving.listen)(probe, 0, '127.0.0.1');
    await new Promise((resolve) => probe.close(resolve));
    return port;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/inputs/index.js + 10 modules
var shared_inputs = __webpack_require__(17967);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/wiring/index.js + 16 modules
var wiring = __webpack_require__(24594);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/stage.js







class Stage {
    options;
    steps = [];
    chapter = '';
    paint;
    constructor(options) {
        this.options = options;
        this.paint = picocolors.createColors(options.screen.colour);
    }
    get width() {
        return this.options.screen.width;
    }
    open(number, title) {
        this.options.signal.throwIfAborted();
        this.chapter = title;
        const head = `── ${number}  ${title} `;
        this.options.host.info(`${this.paint.bold(this.paint.cyan(head.padEnd(this.width, '─')))}\n`);
    }
    say(text) {
        this.options.host.info(`${(0,columns/* wrap */.L)(text, this.width).join('\n')}\n`);
    }
    show(lines) {
        this.options.host.info(`${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`);
    }
    showChanges(file, changes) {
        const colours = { '-': this.paint.red, '+': this.paint.green, ' ': this.paint.dim };
        const lines = changes.map(({ sign, text }) => colours[sign](`${sign} ${text}`));
        this.show([this.paint.dim(file), ...lines]);
    }
    showCommand(command) {
        this.options.host.info(this.paint.bold(`$ ${command}`));
    }
    async write(path, content) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(this.options.around.workspace, path), content);
    }
    record(command, outputs) {
        this.steps.push({ chapter: this.chapter, command, exitCode: 0, outputs });
    }
    async run(name, inputs = {}, { expected = 0, textLines = Infinity } = {}) {
        const { brief, around, signal, host } = this.options;
        signal.throwIfAborted();
        const command = commandLine(name, inputs);
        this.showCommand(command);
        brief.limitTexts(textLines);
        const exitCode = await wiring.PERFORMERS[name]((input) => inputs[input], { ...around, host: brief }).catch((error) => {
            if (!(error instanceof errors/* UserError */.yo) || expected !== 2)
                throw error;
            brief.error(error.message);
            return 2;
        });
        if (exitCode !== 0)
            host.info(this.paint.dim(`(exit code ${exitCode})`));
        host.info('');
        this.steps.push({ chapter: this.chapter, command, exitCode, outputs: brief.takeOutputs() });
        if (exitCode !== expected)
            throw new Error(`"${command}" ended with exit code ${exitCode}, and the demo tells of ${expected}`);
    }
}
function commandLine(name, inputs) {
    const { argument } = shared_inputs/* USE_CASES */.kA.find((useCase) => useCase.name === name);
    const words = Object.entries(inputs).flatMap(([input, value]) => {
        if (input === argument)
            return [value];
        return value === 'true' ? [`--${input}`] : [`--${input}`, value];
    });
    return ['heirloom', name, ...words].join(' ');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/run.js







const ENVIRONMENT = 'production';
const WIDEST = 100;
async function runDemo(inputs, deps) {
    const started = performance.now();
    const directory = (0,external_node_path_.resolve)(deps.workspace, inputs.out);
    const stateHome = (0,external_node_path_.join)(directory, '.heirloom', 'state');
    const stop = () => (0,deployment/* stopDeployment */.Uk)(ENVIRONMENT, { stateHome, log: (line) => deps.host.debug(line) });
    await claimDirectory(directory, async () => void (await stop()));
    const screen = { ...deps.screen, width: Math.min(deps.screen.width, WIDEST) };
    const stage = new Stage({
        host: deps.host,
        brief: new BriefHost(deps.host, { workspace: directory, width: screen.width, signal: deps.signal }),
        around: {
            ...deps,
            workspace: directory,
            context: null,
            env: { ...deps.env, XDG_STATE_HOME: stateHome },
        },
        screen,
        signal: deps.signal,
    });
    const scene = { directory, shownDirectory: inputs.out, port: await freePort() };
    try {
        await tell(stage, scene);
    }
    finally {
        await stop();
    }
    return { directory, seconds: (performance.now() - started) / 1000, steps: stage.steps };
}
async function tell(stage, scene) {
    for (const [index, chapter] of CHAPTERS.entries()) {
        stage.open(index + 1, chapter.title);
        await chapter.tell(stage, scene);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/demo/index.js




/***/ }),

/***/ 52315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* reexport safe */ _stop_js__WEBPACK_IMPORTED_MODULE_4__.U),
/* harmony export */   route: () => (/* reexport safe */ _router_js__WEBPACK_IMPORTED_MODULE_2__.w)
/* harmony export */ });
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17082);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24347);
/* harmony import */ var _router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78141);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20894);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3583);







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
