export const id = 5867;
export const ids = [5867];
export const modules = {

/***/ 20229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const ONLY_REAL_CLONES = ['-c', 'safe.bareRepository=explicit'];
const TEN_SECONDS = 10_000;
const MOST_BYTES = 64 * 2 ** 20;
async function git(directory, args, { timeoutMilliseconds = TEN_SECONDS, env = {} } = {}) {
    const options = ['-C', directory, ...ONLY_REAL_CLONES, '--no-optional-locks', '--literal-pathspecs'];
    const { stdout } = await run('git', [...options, ...args], {
        timeout: timeoutMilliseconds,
        maxBuffer: MOST_BYTES,
        env: { ...process.env, ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
    });
    return stdout;
}
function reasonOf(error) {
    const { code, stderr, message } = error;
    if (code === 'ENOENT')
        return 'git is not installed';
    const [line] = (stderr?.trim() || message).split('\n');
    return line.replace(/^fatal: /, '');
}


/***/ }),

/***/ 35867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* reexport */ runInit)
});

// UNUSED EXPORTS: USES

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/git/run.js
var run = __webpack_require__(20229);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/default-branch.js

const USUAL = ['main', 'master', 'trunk'];
async function defaultBranch(directory) {
    const remote = await symbolicRef(directory, 'refs/remotes/origin/HEAD');
    if (remote)
        return remote.replace(/^origin\//, '');
    const current = await symbolicRef(directory, 'HEAD');
    return current && USUAL.includes(current) ? current : 'main';
}
async function symbolicRef(directory, name) {
    return (0,run/* git */.$)(directory, ['symbolic-ref', '--short', name]).then((branch) => branch.trim(), () => null);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/explain/index.js + 37 modules
var explain = __webpack_require__(2497);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/decide.js
var decide = __webpack_require__(7999);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/margins.js



const DISCORDANCE = 0.05;
const FEWEST_DISCORDANT = 4;
const SCORES = { separation: 1.27, correlation: 0.8 };
const DEMAND = { confidence: 0.95, power: 0.8 };
function planMargin(metric, labels, classes) {
    const discordant = Math.min(labels.length, Math.max(FEWEST_DISCORDANT, Math.ceil(DISCORDANCE * labels.length)));
    const scores = classes.length === 2 ? SCORES : null;
    const pair = (0,explain/* equalModels */.Nq)({ labels, classes, discordant, wrong: discordant / 2, scores });
    const choice = { metric: (0,evaluation/* findMetric */.GF)(metric), class: null };
    const evidence = (0,evaluation/* compareMetric */.MN)(pair, choice, { ...DEMAND, groups: null, seed: metric });
    const supported = (0,decide/* supportedMargin */.Rp)(evidence, DEMAND);
    return supported === null || evidence.tooFew !== null ? null : { margin: roundedUp(supported), discordant };
}
function roundedUp(margin) {
    const steps = margin > 0.05 ? 100 : 200;
    return Math.ceil(margin * steps) / steps;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/pins.js
const REPOSITORY = 'heirloom-dev/heirloom';
const RELEASE = 'v1';
const USES = {
    checkout: 'actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1',
    restoreCache: 'actions/cache/restore@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5',
    saveCache: 'actions/cache/save@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5',
    thread: `${REPOSITORY}@${RELEASE}`,
    action: (name) => `${REPOSITORY}/actions/${name}@${RELEASE}`,
};
function schemaAddress(name) {
    return `https://raw.githubusercontent.com/${REPOSITORY}/${RELEASE}/schema/${name}.schema.json`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/yaml-text.js

function scalar(text) {
    return /^[A-Za-z0-9_./][A-Za-z0-9_./ -]*$/.test(text) && isRead(text) ? text : JSON.stringify(text);
}
function list(texts) {
    return `[${texts.map((text) => (typeof text === 'number' ? text : scalar(text))).join(', ')}]`;
}
function comment(text, indent = '') {
    const lines = [];
    for (const word of text.split(' ')) {
        const line = lines.at(-1);
        if (line !== undefined && indent.length + line.length + word.length < 98)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines.map((line) => `${indent}# ${line}\n`).join('');
}
function quoted(text) {
    const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
    return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}
function isRead(text) {
    const list = (0,dist/* parse */.qg)(`[${text}]`);
    return Array.isArray(list) && list.length === 1 && list[0] === text;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/number-rules.js

const DEVIATION = 0.756 * Math.sqrt(2 * (1 - 0.8));
const QUANTILES = 1.645 + 0.842;
function numberRules(testRows) {
    const percent = Math.ceil((100 * QUANTILES * DEVIATION) / Math.sqrt(testRows));
    const floor = `${comment('R² is 0 for a model that always answers the mean, and 1 without any error. Put it just below what your model reaches.', '  ')}  - floor: {metric: r2, min: 0.1}\n`;
    if (percent > 30)
        return `${floor}${comment(`No "no_regression" rule: ${testRows} test rows can't tell a loss from chance. With more: - no_regression: {metric: mae, margin: 10%}`, '  ')}`;
    return `${floor}${comment(`The most that the mean absolute error may rise against its baseline, as a share of the baseline's${percent > 10 ? ` (wide: ${testRows} test rows are few)` : ''}. It is about the smallest rise that ${testRows} rows tell from chance when the errors of two models resemble each other (a correlation of 0.8); with a smaller margin the verdict would often be "neutral". With more rows, lower it.`, '  ')}  - no_regression: {metric: mae, margin: ${percent}%}\n`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/gate-text.js




const LOPSIDED = 0.75;
function gateText({ name, sample }) {
    const { target, testRows } = sample;
    return `# yaml-language-server: $schema=${schemaAddress('gate')}
${comment(`The gate: what a model must show before it is published. The test set has ${testRows} rows today. Every number here is yours to edit.`)}version: 1
name: ${scalar(name)}
rules:
${target.task === 'regression' ? numberRules(testRows) : `${floor(target)}\n${noRegression(target)}`}`;
}
function floor({ classes, majority }) {
    const percent = Math.round(majority.share * 100);
    const edit = 'Put it just below what your model reaches.';
    const [metric, guess, why] = majority.share > LOPSIDED
        ? [
            'balanced_accuracy',
            1 / classes.length,
            `Balanced accuracy is the mean recall of the classes: with ${percent} % of the rows in ${quoted(majority.label)}, accuracy would praise a model that always answers that. This is a third of the way from such a model to no error.`,
        ]
        : [
            'accuracy',
            majority.share,
            `A third of the way from always answering ${quoted(majority.label)} (${percent} % right) to no error.`,
        ];
    const min = Math.floor((guess + (1 - guess) / 3) * 100) / 100;
    return `${comment(`${why} ${edit}`, '  ')}  - floor: {metric: ${metric}, min: ${min}}`;
}
function noRegression({ classes, testLabels }) {
    const metrics = ['accuracy', 'f1_macro', ...(classes.length === 2 ? ['roc_auc'] : [])];
    const planned = metrics.map((metric) => ({ metric, plan: planMargin(metric, testLabels, classes) }));
    const rules = planned.flatMap(({ metric, plan }) => plan && plan.margin < 0.5 ? [`  - no_regression: {metric: ${metric}, margin: ${plan.margin}}\n`] : []);
    const first = planned[0].plan;
    if (rules.length === 0 || !first)
        return comment(`No "no_regression" rule: ${testLabels.length} test rows can't tell a loss from chance. With more: - no_regression: {metric: accuracy, margin: 0.05}`, '  ');
    const rows = testLabels.length;
    const size = first.margin > 0.05 ? ` (wide: ${rows} test rows are few)` : '';
    const noAuc = classes.length === 2 && !planned.at(-1).plan
        ? ' No rule on roc_auc: it needs 50 test rows of each class.'
        : '';
    return `${comment(`The most that a change may lose against its baseline${size}. It is about the smallest loss that ${rows} rows tell from chance when two models disagree on ${first.discordant} of them; with a smaller margin the verdict would often be "neutral". With more rows, lower it.${noAuc}`, '  ')}${rules.join('')}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/gitignore.js
function withEntries(text, entries) {
    const present = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\//, '').replace(/\/$/, '')));
    const missing = entries.filter((entry) => !present.has(entry.replace(/\/$/, '')));
    if (missing.length === 0)
        return null;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const body = text === '' || text.endsWith('\n') ? text : text + newline;
    return body + missing.map((entry) => entry + newline).join('');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/decode.js + 1 modules
var decode = __webpack_require__(59171);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/folder.js
var folder = __webpack_require__(73543);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/pictures-plan.js




const LONGEST_SIDE = 64;
const SHORTEST_SIDE = 8;
async function planPictures(path) {
    const files = await (0,folder/* pictureFiles */.w)(path);
    const firsts = files.filter((file, i) => file.label !== files[i - 1]?.label);
    const pictures = await Promise.all(firsts.map((file) => pictures_plan_open(file.path)));
    const { width, height } = pictures[0];
    const shrink = Math.min(1, LONGEST_SIDE / Math.max(width, height));
    const side = (pixels) => Math.max(SHORTEST_SIDE, Math.round(pixels * shrink));
    const channels = pictures.some(isColoured) ? 3 : 1;
    return {
        kind: 'pictures',
        size: [side(height), side(width)],
        channels,
        why: `the first picture is ${width} × ${height} pixels, ${channels === 3 ? 'and there is colour' : 'and all is grey'}`,
    };
}
async function pictures_plan_open(path) {
    try {
        return (0,decode/* decodePicture */.$)(await (0,promises_.readFile)(path));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`can't be read as a picture: ${error.message}`, 'Replace the file, or take it out of the folder.', path);
    }
}
function isColoured({ rgba }) {
    for (let at = 0; at < rgba.length; at += 4)
        if (rgba[at] !== rgba[at + 1] || rgba[at] !== rgba[at + 2])
            return true;
    return false;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/network.js
function chooseNetwork({ data, sample }) {
    const side = sideOf(data);
    return {
        layers: [...(side === null ? dense(sample.trainingRows) : convolutional(side)), 'output'],
        ...schedule(sample.trainingRows, sample.validationRows > 0, side === null ? 3000 : 800),
    };
}
function sideOf(data) {
    if (data.kind === 'pictures')
        return Math.min(...data.size);
    return data.image && data.image.side;
}
function dense(rows) {
    const [first, second] = rows < 5000 ? [64, 32] : [128, 64];
    return [
        `dense: {units: ${first}, activation: relu}`,
        `dense: {units: ${second}, activation: relu}`,
        'dropout: 0.2',
    ];
}
function convolutional(side) {
    const filters = (count, padding = '') => `conv2d: {filters: ${count}, kernel_size: 3${padding}, activation: relu}`;
    const pool = 'max_pooling2d: {pool_size: 2}';
    const head = ['flatten', 'dense: {units: 128, activation: relu}', 'dropout: 0.3'];
    if (side < 16)
        return [filters(32, ', padding: same'), filters(64), pool, ...head];
    const deepest = side < 40 ? [] : [filters(64), pool];
    return [filters(32), pool, filters(64), pool, ...deepest, ...head];
}
function schedule(rows, canStop, updates) {
    const batchSize = rows < 1000 ? 16 : 32;
    const epochs = Math.min(200, Math.max(10, Math.round((updates * batchSize) / rows)));
    return {
        learningRate: rows < 1000 ? 0.003 : 0.001,
        epochs,
        batchSize,
        patience: canStop ? Math.max(5, Math.round(epochs / 10)) : null,
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/recipe-text.js



const MOST_NAMED = 10;
function recipeText(plan) {
    const { sample } = plan;
    const network = chooseNetwork(plan);
    return `# yaml-language-server: $schema=${schemaAddress('recipe')}
${comment('The recipe: everything that "heirloom train" needs to make this model, and to make it again.')}version: 1
name: ${scalar(plan.name)}
task: ${sample.target.task}
${positiveLine(sample.target)}
data:
  source: ${scalar(plan.source)}
${dataLines(plan.data)}${comment(labelText(sample.target), '  ')}${splitLines(plan)}
${inputsComment(plan.data)}model:
  layers:
${network.layers.map((layer) => `    - ${layer}\n`).join('')}
training:
  optimizer: {adam: {learning_rate: ${network.learningRate}}}
  epochs: ${network.epochs}
  batch_size: ${network.batchSize}
${network.patience === null
        ? ''
        : `${comment(`Stops when the validation loss has not fallen for ${network.patience} epochs, and keeps the best weights.`, '  ')}  early_stopping: {patience: ${network.patience}}\n`}${comment('With the same seed, data and commit the same package comes out.', '  ')}  seed: 42
`;
}
function dataLines(data) {
    if (data.kind === 'pictures')
        return `${comment(`Every picture is brought to this height and width; ${data.why}.`, '  ')}  image: {size: ${list(data.size)}, channels: ${data.channels}}\n`;
    const { id, label, image } = data;
    return [
        id
            ? `  id: ${scalar(id.column)}\n`
            : comment('No id column: a row is known by what it holds. Name one with "id: <column>".', '  '),
        `  label: ${scalar(label.column)}\n`,
        image
            ? `  image: {columns: ${JSON.stringify(image.pattern)}, shape: ${list([image.side, image.side, 1])}, scale: ${image.scale}}   # pixels are divided by the scale\n`
            : '',
    ].join('');
}
function positiveLine(target) {
    if (target.task === 'regression' || target.classes.length !== 2)
        return '';
    return `positive: ${scalar(target.classes[1])}   # the class that precision, recall and ROC AUC are about\n`;
}
function labelText(target) {
    if (target.task === 'regression')
        return `A number from ${target.least} to ${target.greatest}, learnt with mean 0 and deviation 1 and answered in its own unit.`;
    const { classes } = target;
    const named = classes.slice(0, MOST_NAMED).map(quoted).join(', ');
    return `${classes.length} classes: ${named}${classes.length > MOST_NAMED ? ', …' : ''}.`;
}
function splitLines({ data, shares, sample }) {
    const known = data.kind === 'table' && data.id ? 'the id' : 'what the row holds';
    const { test, validation } = shares;
    const counts = `${sample.trainingRows} training, ${sample.validationRows} validation, ${sample.testRows} test`;
    const why = `Decided by a hash of ${known}, so that new rows never move old ones. Today: ${counts} rows.`;
    const { target } = sample;
    if (target.task === 'regression' || target.thinClass === null)
        return `${comment(why, '  ')}  split: {test: ${test}, validation: ${validation}}\n`;
    const thin = `"stratify: false" because the class ${quoted(target.thinClass)} has no row in one of the splits; add rows of it, then take it out.`;
    return `${comment(`${why} ${thin}`, '  ')}  split: {test: ${test}, validation: ${validation}, stratify: false}\n`;
}
function inputsComment(data) {
    if (data.kind === 'pictures' || data.image)
        return '';
    return comment('No "features": every other column is an input, numbers standardised and text one-hot, fitted on the training rows. To choose them yourself: features: [{standardise: [age, fare]}, {one_hot: [sex]}]');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 46 modules
var shared_data = __webpack_require__(40593);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/index.js + 46 modules
var shared_recipe = __webpack_require__(72625);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/sample.js


const SMALL = 500;
async function drawSample(path, source, data) {
    const ordinary = { test: 0.2, validation: 0.1 };
    const sample = sampleOf(await load(path, source, data, ordinary));
    if (sample.rows >= SMALL)
        return { shares: ordinary, sample };
    const generous = { test: 0.3, validation: 0.1 };
    return { shares: generous, sample: sampleOf(await load(path, source, data, generous)) };
}
function load(path, source, data, shares) {
    const recipe = shared_recipe/* recipeSchema */.GW.parse({
        version: 1,
        name: 'sample',
        task: data.kind === 'table' ? data.task : 'classification',
        model: { layers: ['output'] },
        data: { source, ...keysOf(data), split: { ...shares, stratify: false } },
    });
    return (0,shared_data/* loadDataset */.Zh)(recipe, { resolve: () => path, inherited: null, log: () => undefined });
}
function keysOf(data) {
    if (data.kind === 'pictures')
        return { image: { size: data.size, channels: data.channels } };
    return {
        ...(data.id && { id: data.id.column }),
        label: data.label.column,
        ...(data.image && {
            image: {
                columns: data.image.pattern,
                shape: [data.image.side, data.image.side, 1],
                scale: data.image.scale,
            },
        }),
    };
}
function sampleOf(dataset) {
    const rowsIn = (split) => (0,shared_data/* rowsOf */.RO)(dataset, split).length;
    return {
        rows: dataset.ids.length,
        trainingRows: rowsIn('train'),
        validationRows: rowsIn('validation'),
        testRows: rowsIn('test'),
        target: targetOf(dataset),
    };
}
function targetOf(dataset) {
    const { target } = dataset;
    if (target.task === 'regression') {
        const { min, max } = (0,shared_data/* spreadOf */.jg)(target.values);
        return { task: 'regression', least: min, greatest: max };
    }
    const { classes, labels } = target;
    const labelsOf = (split) => (0,shared_data/* rowsOf */.RO)(dataset, split).map((row) => labels[row]);
    const [training, test] = [labelsOf('train'), labelsOf('test')];
    const counts = classes.map((_, k) => labels.filter((label) => label === k).length);
    const greatest = Math.max(...counts);
    return {
        task: 'classification',
        classes,
        testLabels: test,
        majority: { label: classes[counts.indexOf(greatest)], share: greatest / labels.length },
        thinClass: classes.find((_, k) => !training.includes(k) || !test.includes(k)) ?? null,
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/source.js



async function findSource(typed, root) {
    const path = (0,external_node_path_.resolve)(root, typed ?? (await onlyTable(root)));
    const status = await (0,promises_.stat)(path).catch(() => null);
    if (!status)
        throw new errors/* UserError */.yo('is not there', 'Name a CSV file, or a folder of class folders.', path);
    if (!status.isDirectory() && (0,external_node_path_.extname)(path).toLowerCase() !== '.csv')
        throw new errors/* UserError */.yo('is neither a .csv file nor a folder', 'Convert the data to CSV, or to a folder with one sub-folder a class.', path);
    const inside = (0,external_node_path_.relative)(root, path);
    const isInside = inside !== '' && inside.split(external_node_path_.sep)[0] !== '..' && !(0,external_node_path_.isAbsolute)(inside);
    return {
        path,
        name: (isInside ? inside : path).split(external_node_path_.sep).join('/'),
        isInside,
        kind: status.isDirectory() ? 'pictures' : 'table',
    };
}
async function onlyTable(root) {
    const found = [];
    for (const folder of ['.', 'data']) {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder)).catch(() => []);
        found.push(...names.filter((name) => /\.csv$/i.test(name)).map((name) => (0,external_node_path_.join)(folder, name)));
    }
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    throw new errors/* UserError */.yo(found.length === 0
        ? 'no data is named, and no .csv file lies here or in data/'
        : `no data is named, and there are ${found.length} to choose from: ${found.sort().slice(0, 5).join(', ')}`, 'Name it: heirloom init <CSV file, or folder of class folders>.');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/table.js
var data_table = __webpack_require__(4636);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/id-column.js


const ID_NAMES = /^(id|uuid|guid|(row|record|sample|example|image)_?id)$/i;
function findId(table, labelName) {
    const named = table.columns.find((column) => ID_NAMES.test(column) && column !== labelName);
    if (named !== undefined) {
        refuseRepeats(table, named);
        return { column: named, why: 'by its name' };
    }
    const [first] = table.columns;
    if (first === undefined || first === labelName || table.columns.length < 3)
        return null;
    const cells = table.cells[0];
    const isNumber = cells.every((cell) => cell.trim() !== '' && Number.isFinite(Number(cell)));
    const couldName = isNumber ? cells.every((cell) => /^\s*\d+\s*$/.test(cell)) : !cells.includes('');
    if (!couldName || new Set(cells).size < cells.length)
        return null;
    return { column: first, why: 'the first column, and every row has another value' };
}
function refuseRepeats(table, column) {
    const rowOf = new Map();
    for (const [row, cell] of table.cells[table.columns.indexOf(column)].entries()) {
        const first = rowOf.get(cell);
        if (cell !== '' && first === undefined) {
            rowOf.set(cell, row);
            continue;
        }
        const what = first === undefined ? 'is empty' : `repeats the value "${cell}" of ${table.places.name(first)}`;
        throw new errors/* UserError */.yo(`the column "${column}" ${what}, so it doesn't name the rows`, 'Give every row its own id, or give the column another name.', (0,data_table/* placeOf */.$t)(table, row));
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/label-column.js


const LABEL_NAMES = ['label', 'target', 'class', 'y'];
const MISSING = new Set(['', 'NA', 'NaN', 'null']);
function findLabel(table, asked) {
    if (asked !== undefined) {
        (0,data_table/* columnOf */.uV)(table, asked, 'the label');
        return { column: asked, why: 'by --label' };
    }
    for (const name of LABEL_NAMES) {
        const column = table.columns.find((candidate) => candidate.toLowerCase() === name);
        const isCoordinate = name === 'y' && table.columns.some((other) => other.toLowerCase() === 'x');
        if (column !== undefined && !isCoordinate)
            return { column, why: 'by its name' };
    }
    return { column: table.columns.at(-1), why: 'the last column; another one: --label <column>' };
}
function taskOfLabels(table, { column }) {
    const labels = (0,data_table/* columnOf */.uV)(table, column, 'the label');
    const unlabelled = labels.findIndex((label) => MISSING.has(label.trim()));
    if (unlabelled >= 0)
        throw new errors/* UserError */.yo(`row ${unlabelled + 1}, column "${column}": the label is missing`, 'Fill it in, or remove the row.', (0,data_table/* placeOf */.$t)(table, unlabelled));
    if (areQuantities(labels))
        return 'regression';
    const fault = whyNoClasses(labels);
    if (fault === null)
        return 'classification';
    throw new errors/* UserError */.yo(`the column "${column}" ${fault}`, 'Name a column of classes or of quantities with --label <column>.', table.file);
}
function areQuantities(labels) {
    const different = [...new Set(labels)];
    const numbers = different.map(Number);
    if (!numbers.every(Number.isFinite))
        return false;
    const haveFractions = !numbers.every(Number.isInteger);
    return haveFractions
        ? different.length > 12
        : different.length > 20 && labels.length / different.length < 20;
}
function whyNoClasses(labels) {
    const different = new Set(labels);
    const areNumbers = [...different].every((text) => Number.isFinite(Number(text)));
    return !areNumbers && different.size > 20 && labels.length / different.size < 3
        ? `holds ${different.size} different texts in ${labels.length} rows, which look like names and not like classes`
        : null;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/pixel-columns.js

const PIXEL_NAME = /^((?:p|px|pix|pixel|pixels|img|image)?[_-]?)(\d+)(?:[x_-](\d+))?$/i;
const SMALLEST_SIDE = 4;
const SCALES = [1, 16, 255];
function findPixels(table, inputs) {
    const side = Math.sqrt(inputs.length);
    const parts = inputs.map((column) => PIXEL_NAME.exec(column));
    const prefix = parts[0]?.[1];
    if (!Number.isInteger(side) || side < SMALLEST_SIDE || prefix === undefined)
        return null;
    if (!parts.every((part) => part?.[1] === prefix) || !countUp(parts.map((part) => part)))
        return null;
    const greatest = greatestPixel(inputs.map((column) => table.cells[table.columns.indexOf(column)]));
    const scale = greatest === null ? undefined : SCALES.find((candidate) => greatest <= candidate);
    const pattern = [`${prefix}*`, `${prefix}[0-9]*`].find((candidate) => matchesExactly(candidate, table.columns, inputs));
    return scale === undefined || pattern === undefined ? null : { pattern, side, scale };
}
function countUp(parts) {
    return parts.every((part, i) => {
        const before = parts[i - 1];
        if (!before)
            return true;
        const rows = Number(part[2]) - Number(before[2]);
        return rows > 0 || (rows === 0 && Number(part[3]) > Number(before[3]));
    });
}
function greatestPixel(columns) {
    let greatest = 0;
    for (const cells of columns) {
        for (const cell of cells) {
            const value = cell.trim() === '' ? NaN : Number(cell);
            if (!(value >= 0))
                return null;
            if (value > greatest)
                greatest = value;
        }
    }
    return greatest;
}
function matchesExactly(pattern, columns, inputs) {
    const matches = picomatch(pattern);
    const found = columns.filter((column) => matches(column));
    return found.length === inputs.length && found.every((column, i) => column === inputs[i]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/table-plan.js





async function planTable(path, label) {
    const table = await (0,shared_data/* readTable */.xz)(path);
    const [only] = table.columns;
    if (only !== undefined && table.columns.length === 1) {
        throw new errors/* UserError */.yo(`has one column, "${only}"`, 'Give it a column of classes and at least one input.', path);
    }
    const found = findLabel(table, label);
    const task = taskOfLabels(table, found);
    const id = findId(table, found.column);
    const inputs = table.columns.filter((column) => column !== found.column && column !== id?.column);
    return {
        kind: 'table',
        id,
        label: found,
        task,
        image: findPixels(table, inputs),
        inputs: inputs.length,
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/workflow-text.js

const ARTIFACT = 'heirloom-candidate';
function workflowText(facts) {
    return `# Trains, judges, compares, publishes and deploys the model "${facts.name}".
name: model

on:
  # Only what can change the model. Where a job is a required check, take "paths" out of pull_request: GitHub
  # waits without end for a required check that never starts.
  pull_request:
    paths:
${pathLines(facts)}  push:
    branches: [${single(facts.branch)}]
    tags: [${single(`${facts.name}@v*`)}]
    paths:
${pathLines(facts)}
# A new push to a pull request ends the run before it; runs that publish or deploy wait for each other.
concurrency:
  group: model-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

env:
  # Where versions and baselines live. Nothing on a GitHub-hosted runner outlives its job, so there the folder
  # travels in GitHub's cache (the steps named "registry"). That is enough to try everything out, but no archive:
  # GitHub deletes a cache that nothing has read for 7 days, and the versions in it are gone. To keep them, use
  # self-hosted runners, write an absolute folder that all of them share, such as file:/srv/heirloom/registry,
  # and take those steps out.
  HEIRLOOM_REGISTRY: file:.heirloom/registry

permissions: {}   # each job says what it needs

jobs:
  announce:
    # The check begins, and an earlier comment says that a newer push is being trained. A fork's token may do neither.
    if: github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    permissions:
      contents: read   # checkout
      pull-requests: write   # the comment
      checks: write   # the check run
    steps:
${checkout}${step('compare-to-baseline', 'state: running')}
  train:
    if: github.ref_type != 'tag'
${runner("The last label is yours to edit, for example a self-hosted runner with a GPU. Pull requests from forks stay on\n    # GitHub's machines all the same. On a public repository, also let runs from forks wait for approval (Settings,\n    # Actions, General): a pull request can edit this file.")}
    permissions:
      contents: read   # checkout
    steps:
${checkout}${restore('a parent, where the recipe inherits')}${step('train')}
  gate:
    needs: train
${runner('Edit the last label here too.')}
    permissions:
      contents: read   # checkout
    steps:
${checkout}${restore('the baseline')}${step('evaluate-gate', `candidate: artifact:${ARTIFACT}`)}
  compare:
    # A run that is announced last would leave its check in progress.
    needs: [announce, train, gate]
    # Also after a gate that failed, when the comment matters most, and after a training that failed: then comment and
    # check say that there is no result.
    if: \${{ always() && github.ref_type != 'tag' }}
${runner('Edit the last label here too.')}
    permissions:
      contents: read   # checkout
      pull-requests: write   # the comment
      checks: write   # the check run; a fork's token may do neither, and the job summary shows the same
    steps:
${checkout}${restore('the baseline')}${step('compare-to-baseline', 'job-status: ${{ needs.train.result }}', `candidate: artifact:${ARTIFACT}`)}
  publish:
    needs: gate
    if: github.event_name == 'push'
    runs-on: ubuntu-latest   # or your own label, as above
    permissions:
      contents: read   # checkout
    steps:
${checkout}${restore('the versions before')}      # Judged again: the same files give the same verdict, and nothing is published on another job's word.
${step('evaluate-gate', `candidate: artifact:${ARTIFACT}`)}      # The champion is the next pull request's baseline. With deployments, write "candidate" instead: then a
      # version becomes champion when it is deployed to production.
${step('publish-model', `candidate: artifact:${ARTIFACT}`, 'alias: champion')}${save}
  deploy:
    # The tag ${facts.name}@v1.0.0 deploys that version. The machine that runs this job serves it and reads the registry,
    # so this needs a self-hosted runner and an absolute folder above: a GitHub-hosted machine ends with its job.
    if: github.ref_type == 'tag'
    runs-on: self-hosted
    permissions: {}
    steps:
${step('deploy')}`;
}
function pathLines({ source, data, files }) {
    const own = source.replaceAll(/[^\w./ -]+/g, '*');
    return [...files, data.kind === 'pictures' ? `${own}/**` : own]
        .map((path) => `      - ${single(path)}\n`)
        .join('');
}
function single(text) {
    return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
function runner(why) {
    return `    # ${why}
    runs-on: >-
      \${{ github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name != github.repository
      && 'ubuntu-latest' || 'ubuntu-latest' }}`;
}
const checkout = `      - uses: ${USES.checkout}
        with:
          persist-credentials: false
`;
const CACHE = `        with:
          path: .heirloom/registry
          key: heirloom-registry-\${{ github.run_id }}-\${{ github.run_attempt }}
`;
function restore(what) {
    return `      - name: registry (${what})
        uses: ${USES.restoreCache}
${CACHE}          restore-keys: heirloom-registry-
`;
}
const save = `      - name: registry (kept for the next run)
        uses: ${USES.saveCache}
${CACHE}`;
function step(action, ...inputs) {
    return `      - uses: ${USES.action(action)}
        with:
${[...inputs, 'registry: ${{ env.HEIRLOOM_REGISTRY }}'].map((input) => `          ${input}\n`).join('')}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var shared_files = __webpack_require__(88850);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/write-files.js




async function writeFiles(root, files, overwrite) {
    const before = await Promise.all(files.map(({ path }) => contentOf((0,external_node_path_.join)(root, path))));
    const inTheWay = files
        .filter(({ continues }, i) => before[i] !== null && !continues)
        .map(({ path }) => path);
    if (inTheWay.length > 0 && !overwrite)
        throw taken(inTheWay);
    const written = [];
    try {
        for (const [i, { path, text }] of files.entries()) {
            if (before[i] !== null)
                await (0,shared_files/* writeFileWhole */.tG)((0,external_node_path_.join)(root, path), text);
            else if (!(await (0,shared_files/* createFileExclusively */.QQ)((0,external_node_path_.join)(root, path), text)))
                throw taken([path]);
            written.push(i);
        }
    }
    catch (error) {
        for (const i of written) {
            const content = before[i];
            if (content === null)
                await (0,promises_.rm)((0,external_node_path_.join)(root, files[i].path));
            else
                await (0,shared_files/* writeFileWhole */.tG)((0,external_node_path_.join)(root, files[i].path), content);
        }
        throw error;
    }
}
async function contentOf(path) {
    try {
        await (0,promises_.lstat)(path);
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        if (code === 'EISDIR')
            throw new errors/* UserError */.yo('is a folder, and a file is to stand there', 'Rename the folder.', path);
        throw error;
    }
}
function taken(paths) {
    const [are, them] = paths.length === 1 ? ['is', 'it'] : ['are', 'them'];
    return new errors/* UserError */.yo(`${paths.join(', ')} ${are} there already, and nothing was written`, `Take ${them} away, or overwrite ${them} with --force.`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/run.js













const RECIPE = 'recipe.yml';
const GATE = 'gate.yml';
const GITIGNORE = '.gitignore';
const WORKFLOW = '.github/workflows/model.yml';
const IGNORED = ['heirloom-out/', '.heirloom/'];
async function runInit(inputs, { host, workspace }) {
    const source = await findSource(inputs.data, workspace);
    const plan = await planFor(inputs, source);
    describe(plan, host);
    if (!source.isInside)
        host.warning(`${source.path} lies outside this folder: a workflow won't find it. Copy it in, and change "data.source" in ${RECIPE}.`);
    const branch = await defaultBranch(workspace);
    const gitignore = await ignoringOutputs(workspace);
    const files = [
        { path: RECIPE, text: recipeText(plan) },
        { path: GATE, text: gateText(plan) },
        { path: WORKFLOW, text: workflowText({ ...plan, branch, files: [RECIPE, GATE, WORKFLOW] }) },
        ...(gitignore === null ? [] : [{ path: GITIGNORE, text: gitignore, continues: true }]),
    ];
    await writeFiles(workspace, files, inputs.force);
    conclude(plan, host);
    return plan;
}
async function planFor(inputs, source) {
    const name = inputs.name ?? nameFrom(source.path);
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name))
        throw new errors/* UserError */.yo(`"${name}" is not a model name`, 'Use 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.', 'option "name"');
    const data = await planData(inputs, source);
    return { name, source: source.name, data, ...(await drawSample(source.path, source.name, data)) };
}
function planData({ label }, { kind, path }) {
    if (kind === 'table')
        return planTable(path, label);
    if (label === undefined)
        return planPictures(path);
    throw new errors/* UserError */.yo('is a folder of pictures: the label is the name of the class folder', 'Leave --label out.', path);
}
function nameFrom(path) {
    const stem = (0,external_node_path_.basename)(path, (0,external_node_path_.extname)(path)).replaceAll(/[^A-Za-z0-9._-]+/g, '-');
    return stem.replace(/^[^A-Za-z0-9]+/, '').slice(0, 64) || 'model';
}
function describe({ data, sample, source }, host) {
    const network = data.kind === 'pictures' || data.image ? 'convolutional network' : 'dense network';
    host.info(`data    ${source}: ${sample.rows} rows, ${sample.testRows} of them for the test`);
    if (data.kind === 'pictures') {
        host.info(`label   the class folder: ${kindOfLabel(sample)}`);
        host.info(`input   pictures of ${data.size.join(' × ')} × ${data.channels} (${data.why}): ${network}`);
    }
    else {
        host.info(`id      ${data.id ? `${data.id.column} (${data.id.why})` : 'none: a row is known by what it holds'}`);
        host.info(`label   ${data.label.column} (${data.label.why}): ${kindOfLabel(sample)}`);
        host.info(data.image
            ? `input   pixels "${data.image.pattern}", ${data.image.side} × ${data.image.side}, divided by ${data.image.scale}: ${network}`
            : `input   ${data.inputs} columns: ${network}`);
    }
    if (sample.target.task === 'classification' && sample.target.thinClass !== null)
        host.warning(`class "${sample.target.thinClass}" has too few rows to be in every split; the recipe says "stratify: false" for it`);
}
async function ignoringOutputs(workspace) {
    const before = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, GITIGNORE), 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    return withEntries(before, IGNORED);
}
function kindOfLabel({ target }) {
    if (target.task === 'classification')
        return `${target.classes.length} classes`;
    return `a quantity from ${target.least} to ${target.greatest} (regression)`;
}
function conclude({ data, sample }, host) {
    host.info(`wrote   ${RECIPE}, ${GATE}, ${WORKFLOW}, and in ${GITIGNORE} ${IGNORED.join(' and ')}`);
    host.info('next    heirloom train');
    host.info('        heirloom evaluate-gate');
    host.info('        heirloom publish-model --alias champion');
    host.output('recipe', RECIPE);
    host.output('gate', GATE);
    host.output('workflow', WORKFLOW);
    host.output('task', sample.target.task);
    host.output('label', data.kind === 'table' ? data.label.column : null);
    host.output('id', data.kind === 'table' ? (data.id?.column ?? null) : null);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/init/index.js




/***/ })

};
