export const id = 9495;
export const ids = [9495];
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

/***/ 51674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ rankedTrials),
/* harmony export */   U: () => (/* binding */ SEARCH_FILE)
/* harmony export */ });
const SEARCH_FILE = 'search.json';
function rankedTrials({ metric, trials }) {
    const states = ['completed', 'stopped', 'failed'];
    const merit = ({ value }) => (metric === 'val_accuracy' ? 1 : -1) * (value ?? 0);
    return [...trials].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || merit(b) - merit(a) || a.number - b.number);
}


/***/ }),

/***/ 30527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ goldenOf)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40593);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26306);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47535);



const MOST_REQUESTS = 5;
const LARGEST_REQUEST = 256 * 1024;
const TOLERANCE = 1e-3;
async function goldenOf(tf, model, dataset, scale) {
    const instances = goldenRows(dataset).map((row) => dataset.instanceOf(row));
    const answers = await (0,_models_index_js__WEBPACK_IMPORTED_MODULE_2__.classify)(tf, model, dataset.preprocessing, (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOfTarget */ .D_)(dataset.target), instances);
    return {
        tolerance: TOLERANCE,
        ...(scale && { unit: scale.deviation }),
        requests: instances.map((instance, at) => ({ instance, answer: answers[at] })),
    };
}
function goldenRows(dataset) {
    const rows = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(dataset, 'test');
    const ids = _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PackedTexts */ .Z5.of((0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .computed */ .EW)(rows.length, (at) => dataset.ids.at(rows[at])));
    const byId = Array.from(ids.order(), (at) => rows[at]);
    const { target } = dataset;
    const firsts = target.task === 'regression'
        ? []
        : target.classes.flatMap((_, label) => byId.find((row) => target.labels[row] === label) ?? []);
    const chosen = new Set();
    for (const row of [...firsts, ...byId]) {
        if (chosen.size === MOST_REQUESTS)
            break;
        if (isSmall(dataset.instanceOf(row)))
            chosen.add(row);
    }
    return [...chosen];
}
function isSmall(instance) {
    return JSON.stringify(instance).length <= LARGEST_REQUEST;
}


/***/ }),

/***/ 75069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ profileOf)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40593);

function profileOf(dataset) {
    const rows = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(dataset, 'train');
    return {
        rows: Object.fromEntries(['train', 'validation', 'test'].map((split) => [split, (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(dataset, split).length])),
        ...(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseTarget */ .Mq)(dataset.target, dataset.splits),
        inputs: spreadsOf(dataset.inputs, rows),
    };
}
function spreadsOf(inputs, rows) {
    const { size } = inputs;
    const [sums, squares] = [new Float64Array(size), new Float64Array(size)];
    const [least, most] = [new Float64Array(size).fill(Infinity), new Float64Array(size).fill(-Infinity)];
    for (const { values } of (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .inputBlocks */ .bf)(inputs, rows)) {
        for (let start = 0; start < values.length; start += size) {
            for (let at = 0; at < size; at++) {
                const value = values[start + at];
                sums[at] += value;
                squares[at] += value * value;
                if (value < least[at])
                    least[at] = value;
                if (value > most[at])
                    most[at] = value;
            }
        }
    }
    return Array.from({ length: size }, (_, at) => {
        const mean = sums[at] / rows.length;
        const variance = squares[at] / rows.length - mean * mean;
        return { mean, deviation: Math.sqrt(Math.max(variance, 0)), min: least[at], max: most[at] };
    });
}


/***/ }),

/***/ 29090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_source_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89561);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41182);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88850);





async function sourcesOf({ command, data }, folder) {
    const named = data.source === undefined ? [] : (0,_data_source_files_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOf */ .R8)(data.source);
    const sources = [];
    for (const uri of named)
        sources.push({ uri, sha256: await digestOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, uri)) });
    for (const uri of await filesInCommand(command, folder))
        if (!named.includes(uri))
            sources.push({ uri, sha256: await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, uri)) });
    return sources;
}
async function filesInCommand(command, folder) {
    const words = new Set(command.split(/[\s"'`=;|&<>()]+/).filter((word) => word !== ''));
    const found = new Set();
    for (const word of words) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, word);
        const uri = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
        if (status?.isFile() && !uri.startsWith('../'))
            found.add(uri);
    }
    return [...found].sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
}
async function digestOf(path) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (!status)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('is not there', 'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.', path);
    if (!status.isDirectory())
        return (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)(path);
    const lines = [];
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { recursive: true })).sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)) {
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).catch(() => null);
        if (entry?.isFile())
            lines.push(`${name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}\t${await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))}\n`);
    }
    return (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(lines.join(''));
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20229);


const NOT_IN_IT = / is outside repository| is beyond a symbolic link/;
async function readCommit({ recipe, parents = [], sources, repository, host, }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(recipe);
    try {
        const [sha, seconds] = (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(directory, ['log', '-1', '--format=%H %ct'])).trim().split(' ');
        const modified = [recipe, ...parents, ...sources].map((path) => isModified(directory, path));
        const dirty = (await Promise.all(modified)).includes(true);
        if (dirty)
            host.info(`the recipe or the data are not as commit ${sha.slice(0, 12)} has them: the lineage says "dirty"`);
        return {
            sha: sha,
            time: new Date(Number(seconds) * 1000).toISOString(),
            uri: repository ? `git+${repository}` : 'git',
            dirty,
        };
    }
    catch (error) {
        const reason = (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error);
        if (!reason.startsWith('not a git repository (or any'))
            host.warning(`the lineage has no commit: ${reason}`);
        return null;
    }
}
async function isModified(directory, path) {
    try {
        const status = ['status', '--porcelain', '--untracked-files=no', '--', path];
        return (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(directory, status)) !== '';
    }
    catch (error) {
        if (NOT_IN_IT.test((0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error)))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 64034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ evaluationCodeOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41182);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88850);




const MADE_BY_RUNNING = new Set(['__pycache__', 'node_modules']);
async function evaluationCodeOf({ evaluation }, folder) {
    if (!evaluation)
        return null;
    const digests = new Map();
    for (const named of evaluation.code)
        for (const file of await filesBelow(named, folder))
            digests.set(file, await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, file)));
    const lines = [...digests.keys()].sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH).map((file) => `${file}\t${digests.get(file)}\n`);
    return (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(lines.join(''));
}
async function filesBelow(named, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (!status)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('is not there', 'Mend "evaluation.code" in the recipe; it is read relative to the recipe\'s folder.', path);
    const own = named.replace(/\/+$/, '');
    if (!status.isDirectory())
        return [own];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { recursive: true });
    const files = [];
    for (const entry of entries) {
        const parts = entry.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        if (parts.some((part) => part.startsWith('.') || MADE_BY_RUNNING.has(part)))
            continue;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry)).catch(() => null))?.isFile())
            files.push(`${own}/${parts.join('/')}`);
    }
    return files;
}


/***/ }),

/***/ 79495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTrain: () => (/* binding */ runTrain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 46 modules
var shared_data = __webpack_require__(40593);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(71590);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/index.js + 46 modules
var shared_recipe = __webpack_require__(72625);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 3 modules
var shared_registry = __webpack_require__(52481);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/control.js
var control = __webpack_require__(94950);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/version.js
var version = __webpack_require__(18762);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/index.js + 10 modules
var models = __webpack_require__(47535);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/charts/training-curve.js + 1 modules
var training_curve = __webpack_require__(39320);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/parent.js
var inheritance_parent = __webpack_require__(42897);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/escape.js
var markdown_escape = __webpack_require__(52183);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/numbers.js
var numbers = __webpack_require__(81092);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/data.js
var data = __webpack_require__(85079);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/data.js





const MOST_CLASSES = 30;
const SPLITS = ['train', 'validation', 'test'];
function dataFile(report) {
    return {
        path: shared_data/* DATA_FILE */.AL,
        role: 'data',
        mediaType: 'application/json',
        content: (0,files/* canonicalJson */.dj)(report),
    };
}
function dataCardSection(report) {
    const { cleaning, columns } = report;
    const gaps = columns.filter(({ role, missing }) => role === 'input' && missing.train > 0);
    const lists = [
        ...cleaning.map((effect) => `- ${(0,markdown_escape/* prose */.CS)((0,shared_data/* effectLine */.Eg)(effect))}`),
        ...gaps.map(({ name, missing }) => `- ${(0,markdown_escape/* code */.aY)(name)} is missing in ${(0,numbers/* percent */.KN)(missing.train / report.rows.train)} of the training rows`),
    ];
    return ['## Data', (0,data/* dataSentences */.B)(report).join(' '), lists.join('\n'), classTable(report)]
        .filter((part) => part !== '')
        .map((part) => `\n${part}\n`)
        .join('');
}
function classTable({ label, rows }) {
    if (!('classes' in label) || label.classes.length > MOST_CLASSES)
        return '';
    const lines = label.classes.map(({ name, rows: of }) => {
        const cells = SPLITS.map((split) => rows[split] === 0 ? '–' : `${(0,numbers/* count */.U9)(of[split])} (${(0,numbers/* percent */.KN)(of[split] / rows[split])})`);
        return `| ${[(0,markdown_escape/* code */.aY)(name), ...cells].join(' | ')} |`;
    });
    return [`| class | ${SPLITS.join(' | ')} |`, '|---|---|---|---|', ...lines].join('\n');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/inheritance.js


function inheritanceParagraphs({ parents, inheritance, frozen }) {
    const { members, teacher } = parents;
    const paragraphs = [
        ...(inheritance
            ? [
                `Inherits from ${members.map(cardName).join(' and ')} by ${inheritance.mode}; ${waysOf(inheritance, frozen)}.`,
            ]
            : []),
        ...(teacher ? [`Learnt from the labels and from the answers of ${cardName(teacher)}.`] : []),
        ...(inheritance?.control ? [(0,control/* controlSentence */.v)(inheritance.control, null)] : []),
    ];
    return paragraphs.map((paragraph) => `${paragraph}\n\n`).join('');
}
function waysOf({ mode, alpha, weights, averaged }, frozen) {
    if (mode === 'reuse')
        return "every tensor is the parent's, byte for byte, and nothing was trained";
    const kept = frozen.length > 0
        ? `frozen layers, identical to the parent's: ${frozen.map(markdown_escape/* code */.aY).join(', ')}`
        : 'no layer was frozen';
    const parts = [
        ...(averaged ? [`its tuned weights are the mean of ${averaged.length} runs`] : []),
        ...(alpha ? [`alpha ${alpha.chosen} (0 is the parent, 1 the fine-tuned model)`] : []),
        ...(weights ? [`the members count ${weights.map((weight) => weight.toFixed(3)).join(' and ')}`] : []),
        kept,
    ];
    return parts.join('; ');
}
function cardName({ reference, opened }) {
    return `${(0,markdown_escape/* code */.aY)(reference)} (\`sha256:${opened.digest.slice(0, 12)}\`)`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/runs.js
var candidate_runs = __webpack_require__(99492);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/search.js
var package_search = __webpack_require__(51674);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/index.js + 8 modules
var shared_search = __webpack_require__(40358);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/search.js
var sentences_search = __webpack_require__(41563);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/search.js




const MOST_LISTED = 10;
function searchFiles(search) {
    if (!search)
        return [];
    return [
        { path: package_search/* SEARCH_FILE */.U, role: 'search', mediaType: 'application/json', content: (0,files/* canonicalJson */.dj)(search) },
    ];
}
function searchSection(search) {
    if (!search)
        return '';
    const paths = Object.keys(search.space);
    const ranked = (0,package_search/* rankedTrials */.B)(search);
    const rows = ranked
        .slice(0, MOST_LISTED)
        .map(({ number, values, value, state }) => [
        String(number),
        ...paths.map((path) => code((0,shared_search/* valueText */.Ru)(values[path]))),
        value === null ? 'failed' : `${value.toFixed(4)}${state === 'stopped' ? ' (stopped early)' : ''}`,
    ]);
    const left = ranked.length - rows.length;
    return `
## Search

${(0,sentences_search/* searchSentence */.y)(search)} The test split had no part in it. A best of several is flattered by its own validation figure; the test figures above are not.

| ${['trial', ...paths.map(code), search.metric].join(' | ')} |
|${'---|'.repeat(paths.length + 2)}
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
${left > 0 ? `\nThe best trials; ${left} more are in ${package_search/* SEARCH_FILE */.U}.\n` : ''}`;
}
function code(text) {
    return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/card.js





function modelCard({ name, task, signature, runs, data, source, search, inherited, }) {
    const { evaluation } = runs[0];
    const { rows } = data;
    const shown = candidate_runs/* SHOWN_METRICS */.GE[task];
    const isOfPictures = signature.inputs[0]?.kind === 'image';
    const pipeline = isOfPictures && task === 'classification' ? 'image-classification' : `tabular-${task}`;
    const metrics = shown.flatMap((metric) => {
        const value = evaluation.metrics[metric];
        return value === undefined ? [] : [[metric, value.toFixed(4)]];
    });
    return `---
library_name: tfjs-layers
pipeline_tag: ${pipeline}
${baseModels(inherited)}model-index:
  - name: ${JSON.stringify(name)}
    results:
      - task: {type: ${pipeline}}
        dataset: {name: ${JSON.stringify(source)}, type: ${JSON.stringify(source)}, split: test}
        metrics:
${metrics.map(([metric, value]) => `          - {type: ${metric}, value: ${value}}`).join('\n')}
---
# ${name}

${purposeOf(signature, task)}

${inheritanceParagraphs(inherited)}Trained on ${rows.train} rows of \`${source}\`, watched on ${rows.validation}, and tested on ${rows.test} that training never saw.

| metric | test split |
|---|---|
${metrics.map(([metric, value]) => `| ${metric} | ${value} |`).join('\n')}
${(0,candidate_runs/* runsSection */.KX)(runs, shown)}${dataCardSection(data)}${searchSection(search)}
![training curve](training-curve.svg)
`;
}
function baseModels({ parents }) {
    const references = (0,inheritance_parent/* allParents */.v7)(parents).map(({ reference }) => JSON.stringify(reference));
    if (references.length === 0)
        return '';
    return `base_model: ${references.length === 1 ? references[0] : `[${references.join(', ')}]`}\n`;
}
function purposeOf({ inputs, classes, label }, task) {
    const code = (text) => `\`${text.replaceAll('`', "'")}\``;
    const of = inputs[0]?.kind === 'image' ? 'pictures' : 'rows of a table';
    return task === 'regression'
        ? `Predicts the number ${code(label)} of ${of}.`
        : `Classifies ${of} into ${classes.length} classes: ${classes.map(code).join(', ')}.`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/files.js


function candidateFiles(contents) {
    const json = (path, role, value) => ({
        path,
        role,
        mediaType: 'application/json',
        content: (0,files/* canonicalJson */.dj)(value),
    });
    return [
        { path: models.MODEL_FILE, role: 'model', mediaType: 'application/json', content: contents.modelJson },
        { path: models.WEIGHTS_FILE, role: 'weights', mediaType: 'application/octet-stream', content: contents.weights },
        json(models.PREPROCESSING_FILE, 'preprocessing', contents.preprocessing),
        json('recipe.json', 'recipe', contents.recipe),
        json('metrics.json', 'metrics', contents.metrics),
        json('history.json', 'history', contents.history),
        { path: 'predictions.csv', role: 'predictions', mediaType: 'text/csv', content: contents.predictions },
        json('lineage.json', 'lineage', contents.lineage),
        json('profile.json', 'profile', contents.profile),
        json('golden.json', 'golden', contents.golden),
        { path: 'README.md', role: 'card', mediaType: 'text/markdown', content: contents.card },
        { path: 'training-curve.svg', role: 'plot', mediaType: 'image/svg+xml', content: contents.trainingCurve },
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/lineage.js

function lineageOf(options) {
    const { recipe, seeds, search } = options;
    return {
        predicateType: 'https://slsa.dev/provenance/v1',
        buildDefinition: {
            buildType: 'https://heirloom.dev/train/v1',
            externalParameters: {
                recipe: { sha256: (0,files/* sha256 */.sc)((0,files/* canonicalJson */.dj)(recipe)) },
                ...(seeds.length === 1 ? { seed: seeds[0] } : { seeds }),
                backend: options.backend.name,
                ...(search && { search: searched(search) }),
            },
            internalParameters: {
                heirloom: options.heirloomVersion,
                backendVersion: options.backend.version,
                ...(options.evaluationCode !== null && { evaluationCode: options.evaluationCode }),
            },
            resolvedDependencies: dependenciesOf(options),
        },
    };
}
function dependenciesOf({ commit, links, sources, parents }) {
    return [
        ...(commit ? [checkedOut(commit)] : []),
        ...chainOf(links),
        ...sources.map((source) => ({ uri: source.uri, digest: { sha256: source.sha256 } })),
        ...parents.map(({ reference, opened }) => ({ uri: reference, digest: { sha256: opened.digest } })),
    ];
}
function chainOf(links) {
    if (links.length <= 1)
        return [];
    return links.map(({ name, sha256 }) => ({ name: 'recipe', uri: name, digest: { sha256 } }));
}
function searched({ strategy, metric, trials, space, stop }) {
    return { strategy, metric, trials: trials.length, space, ...(stop !== null && { stop }) };
}
function checkedOut({ uri, sha, dirty }) {
    return { uri, digest: { gitCommit: sha }, ...(dirty && { annotations: { dirty } }) };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/profile.js
var profile = __webpack_require__(75069);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var shared_evaluation = __webpack_require__(26306);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/statistics/index.js + 34 modules
var statistics = __webpack_require__(37971);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/effect.js



const CONFIDENCE = 0.95;
function effectOf(contrast) {
    const { inherited, scratch } = contrast;
    const { name: metric } = (0,candidate_runs/* headlineOf */.gD)(inherited[0].evaluation);
    const values = (runs) => runs.map(({ evaluation }) => (0,candidate_runs/* headlineOf */.gD)(evaluation).value);
    const epochs = (runs) => runs.reduce((sum, run) => sum + run.epochs, 0);
    return {
        kind: 'scratch',
        metric,
        inherited: values(inherited),
        scratch: values(scratch),
        ...differenceOf(contrast, metric),
        confidence: CONFIDENCE,
        rows: inherited[0].evaluation.rows,
        epochs: { inherited: epochs(inherited), scratch: epochs(scratch) },
    };
}
function differenceOf({ task, positive, group, inherited, scratch }, name) {
    const evidenceOfRun = ({ predictions }) => (0,shared_evaluation/* evidenceOf */.X1)((0,shared_evaluation/* parsePredictions */.Y8)(predictions, 'predictions.csv', { task, positive, columns: group ? [group] : [] }));
    const runs = { candidate: inherited.map(evidenceOfRun), baseline: scratch.map(evidenceOfRun) };
    const paired = pairOf(runs.candidate[0], runs.baseline[0]);
    const groups = group === undefined ? null : paired.candidate.predictions.columns.get(group);
    const choice = { metric: (0,shared_evaluation/* findMetric */.GF)(name), class: null };
    const confidence = (1 + CONFIDENCE) / 2;
    const question = { paired, choice, groups, confidence, seed: 'control' };
    if (scratch.length === 1) {
        const { difference, interval } = (0,shared_evaluation/* compareMetric */.MN)(paired, choice, question);
        return { difference, interval: interval && [...interval] };
    }
    const measured = (0,shared_evaluation/* seedRunsOf */.xr)({ ...question, runs });
    const { difference, interval } = (0,statistics/* seedsDifference */.Oj)(measured, confidence);
    return { difference, interval: task === 'classification' ? within(interval) : [...interval] };
}
function within([low, high]) {
    return [Math.max(low, -1), Math.min(high, 1)];
}
function pairOf(candidate, baseline) {
    if (candidate instanceof shared_evaluation/* ClassEvidence */.AM && baseline instanceof shared_evaluation/* ClassEvidence */.AM)
        return (0,shared_evaluation/* pairClasses */.tL)(candidate, baseline);
    if (candidate instanceof shared_evaluation/* NumberEvidence */.rn && baseline instanceof shared_evaluation/* NumberEvidence */.rn)
        return new shared_evaluation/* PairedNumbers */.y7(candidate, baseline);
    throw new Error('a run and its control have another task');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/assemble.js
















function assembleCandidate(ingredients) {
    const { recipe, links, dataset, trained, backend, parents, commit, search, evaluationCode } = ingredients;
    const { model, runs } = trained;
    const inheritance = inheritanceOf(ingredients);
    const { evaluation, history, predictions } = runs[0];
    const signature = {
        inputs: (0,shared_data/* inputFields */.yD)(dataset.preprocessing),
        tensor: (0,shared_data/* tensorShape */.Ze)(dataset.preprocessing),
        classes: [...(0,shared_data/* classesOfTarget */.D_)(dataset.target)],
        label: dataset.labelName,
    };
    const effective = (0,shared_recipe/* effectiveRecipe */.QX)(recipe);
    const report = dataset.describe();
    const files = candidateFiles({
        ...model.stored,
        preprocessing: dataset.preprocessing,
        recipe: effective,
        metrics: evaluation,
        history,
        predictions,
        lineage: lineageOf({
            recipe: effective,
            links,
            seeds: (0,shared_recipe/* seedsOf */.GO)(recipe.training),
            backend,
            sources: dataset.sources,
            parents: (0,inheritance_parent/* allParents */.v7)(parents),
            commit,
            search,
            heirloomVersion: version/* VERSION */.x,
            evaluationCode,
        }),
        profile: (0,profile/* profileOf */.d)(dataset),
        golden: model.golden,
        card: modelCard({
            name: recipe.name,
            task: recipe.task,
            signature,
            runs,
            data: report,
            source: (0,shared_data/* sourceText */.rI)(recipe.data.source),
            search,
            inherited: { parents, inheritance, frozen: model.frozen },
        }),
        trainingCurve: (0,training_curve/* trainingCurveSvg */.c)(history),
    });
    const head = {
        name: recipe.name,
        createdAt: commit?.time ?? null,
        task: recipe.task,
        signature,
        formats: ['tfjs-layers'],
        entry: models.MODEL_FILE,
        parents: (0,inheritance_parent/* allParents */.v7)(parents).map(({ opened, reference, mode }) => ({
            digest: opened.digest,
            reference,
            mode,
        })),
        tensors: [...model.tensors],
    };
    const runsApart = [...(0,candidate_runs/* runFiles */.NW)(runs), ...(0,candidate_runs/* controlFiles */.b7)(trained.control)];
    const told = [dataFile(report), ...inheritanceFiles(inheritance), ...searchFiles(search)];
    return { head, files: [...files, ...told, ...runsApart], effect: inheritance?.control ?? null };
}
function inheritanceOf({ recipe, trained }) {
    const { model, runs, control } = trained;
    if (!model.inheritance)
        return null;
    const { task, positive, data } = recipe;
    const contrast = { task, positive, group: data.group, inherited: runs, scratch: control };
    return { ...model.inheritance, control: control.length > 0 ? effectOf(contrast) : null };
}
function inheritanceFiles(inheritance) {
    if (!inheritance)
        return [];
    const content = (0,files/* canonicalJson */.dj)(inheritance);
    return [{ path: shared_package.INHERITANCE_FILE, role: 'inheritance', mediaType: 'application/json', content }];
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/checkpoints/index.js + 4 modules
var training_checkpoints = __webpack_require__(14461);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/commit.js
var training_commit = __webpack_require__(3805);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/evaluation-code.js
var evaluation_code = __webpack_require__(64034);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/ending.js


const NOT_STARTED = {
    126: 'Its program may not be run: mend its permissions, or the "command" of the recipe.',
    127: 'Its program is not there: install it, or mend the "command" of the recipe.',
};
const SHOWN_LINES = 5;
function failedCommand(ending, errorLines, which) {
    const signal = ending.signal ?? shellSignal(ending.code);
    const how = signal === null ? `failed with exit code ${ending.code}` : `was ended by ${signal}`;
    const last = errorLines.slice(-SHOWN_LINES).map((line) => line.trim());
    const words = last.length > 0 ? `: ${last.join(' | ')}` : ', and wrote nothing to stderr';
    return new errors/* UserError */.yo(`the command${which} ${how}${words.replace(/\.$/, '')}`, mendOf(ending, signal), AT);
}
const AT = 'recipe command:';
function mendOf({ code }, signal) {
    if (signal === 'SIGKILL')
        return 'Mostly the system does that where memory runs out: give it more, or train on less.';
    return NOT_STARTED[code ?? 0] ?? 'Mend the command; all that it said stands above.';
}
function shellSignal(code) {
    const number = (code ?? 0) - 128;
    const found = Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number);
    return found ? found[0] : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/outputs.js





const PREDICTIONS_NAMES = ['predictions.csv', 'predictions.jsonl', 'predictions.parquet'];
const METRICS_NAMES = ['metrics.json', 'metrics.jsonl'];
async function findPredictions(out, which) {
    const left = await listOf(out);
    const found = PREDICTIONS_NAMES.filter((name) => left.includes(name));
    if (found.length > 1)
        throw new errors/* UserError */.yo(`the command${which} left ${found.join(' and ')}, and there is one table of predictions`, 'Write one of them.', AT);
    const [name] = found;
    if (name === undefined)
        throw missing('predictions.csv', left, which, 'Have it write its answers to the test rows there; predictions.jsonl or predictions.parquet will do, too.');
    await refuseLink((0,external_node_path_.join)(out, name));
    return name;
}
async function requireModel(out, which) {
    const status = await (0,promises_.lstat)((0,external_node_path_.join)(out, 'model')).catch(() => null);
    if (status?.isDirectory())
        return;
    const left = await listOf(out);
    if (status)
        throw new errors/* UserError */.yo('is no folder', 'Make it a folder that holds the model.', (0,external_node_path_.join)(out, 'model'));
    throw missing('model/', left, which, 'Have it save the model in that folder, in any format.');
}
async function unusedOutputs(out) {
    const used = [...PREDICTIONS_NAMES, ...METRICS_NAMES, 'model/'];
    return (await listOf(out)).filter((name) => !used.includes(name));
}
async function refuseLink(path) {
    const status = await (0,promises_.lstat)(path).catch(() => null);
    if (!status || (status.isFile() && status.nlink === 1))
        return;
    throw new errors/* UserError */.yo('is not a plain file', 'Have the command write a file there.', path);
}
function missing(name, left, which, mend) {
    const there = left.length === 0 ? 'an empty folder' : left.join(', ');
    return new errors/* UserError */.yo(`the command${which} ended well, and left no ${name} where HEIRLOOM_OUT says, but ${there}`, mend, AT);
}
async function listOf(out) {
    const names = await Promise.all((await (0,promises_.readdir)(out)).map(async (name) => {
        const isFolder = await (0,promises_.stat)((0,external_node_path_.join)(out, name)).then((status) => status.isDirectory(), () => false);
        return isFolder ? `${name}/` : name;
    }));
    return names.sort(files/* byCodePoint */.HH);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/reported.js




const MEND = 'Write a map of names and numbers, as in {"loss": 0.25}.';
async function readReported(out) {
    const [metricsPath, linesPath] = [(0,external_node_path_.join)(out, 'metrics.json'), (0,external_node_path_.join)(out, 'metrics.jsonl')];
    const [metrics, lines] = [await read(metricsPath), await read(linesPath)];
    return {
        ...(metrics !== null && { metrics: parseMetrics(metrics, metricsPath) }),
        ...(lines !== null && { lines: parseLines(lines, linesPath) }),
    };
}
async function read(path) {
    await refuseLink(path);
    return (0,files/* readTextIfThere */.pM)(path);
}
function parseMetrics(text, file) {
    return mapIn(text, file, false);
}
function parseLines(text, file) {
    return text
        .split('\n')
        .flatMap((line, at) => (line.trim() === '' ? [] : [mapIn(line, `${file}:${at + 1}`, true)]));
}
function historyOf({ lines = [] }) {
    if (lines.length === 0)
        return null;
    const epochs = lines.map((line, at) => epochOf(line, at + 1));
    const areCounted = epochs.every((record, at) => record !== null && Number.isInteger(record.epoch) && record.epoch > (epochs[at - 1]?.epoch ?? 0));
    return areCounted ? { epochs: epochs, chosenEpoch: null } : null;
}
function epochOf(line, number) {
    const { epoch = number, loss, accuracy, mae, val_loss, val_accuracy, val_mae, learning_rate } = line;
    if (epoch === null || typeof loss !== 'number')
        return null;
    return {
        epoch,
        loss,
        ...(typeof accuracy === 'number' && { accuracy, valAccuracy: val_accuracy ?? null }),
        ...(typeof mae === 'number' && { mae, valMae: val_mae ?? null }),
        valLoss: val_loss ?? null,
        ...(typeof learning_rate === 'number' && { learningRate: learning_rate }),
    };
}
function mapIn(text, where, mayBeNull) {
    const value = jsonIn(text, where);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new errors/* UserError */.yo('is not a map of numbers', MEND, where);
    for (const [name, number] of Object.entries(value)) {
        if (typeof number === 'number' && Number.isFinite(number))
            continue;
        if (number === null && mayBeNull)
            continue;
        const found = typeof number === 'number' ? 'not finite' : 'not a number';
        throw new errors/* UserError */.yo(`"${name}" is ${found}`, MEND, where);
    }
    return value;
}
function jsonIn(text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        const notFinite = /[:[,]\s*(NaN|-?Infinity)\b/.exec(text);
        throw notFinite
            ? new errors/* UserError */.yo(`holds ${notFinite[1]}, which is no number`, 'Leave such a number out, or mend the training.', where)
            : new errors/* UserError */.yo('is not JSON', MEND, where);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/card.js



function commandCard({ recipe, runs, manifest, parent }) {
    const { name, task, data, inherit } = recipe;
    const { evaluation, reported } = runs[0];
    const pipeline = `tabular-${task}`;
    const shown = candidate_runs/* SHOWN_METRICS */.GE[task];
    const metrics = shown.flatMap((metric) => {
        const value = evaluation.metrics[metric];
        return value === undefined ? [] : [[metric, value.toFixed(4)]];
    });
    const dataset = JSON.stringify(data.source === undefined ? 'test' : (0,shared_data/* sourceText */.rI)(data.source));
    return `---
${parent ? `base_model: ${JSON.stringify(parent.reference)}\n` : ''}model-index:
  - name: ${JSON.stringify(name)}
    results:
      - task: {type: ${pipeline}}
        dataset: {name: ${dataset}, type: ${dataset}, split: test}
        metrics:
${metrics.map(([metric, value]) => `          - {type: ${metric}, value: ${value}}`).join('\n')}
---
# ${name}

Made by a command, and judged by Heirloom on the ${evaluation.rows} rows of its predictions:

${fenced(recipe.command.trim())}

The model is ${card_code(manifest.entry)} (${manifest.formats.join(', ')}). Heirloom has not opened it.
${parent && inherit ? `\n${inheritance(parent, inherit.mode, manifest.tensors)}\n` : ''}
| metric | test split |
|---|---|
${metrics.map(([metric, value]) => `| ${metric} | ${value} |`).join('\n')}
${(0,candidate_runs/* runsSection */.KX)(runs, shown)}${reportedSection(reported)}${historyOf(reported) ? '\n![training curve](training-curve.svg)\n' : ''}`;
}
function inheritance({ reference, opened }, mode, tensors) {
    const from = `Inherits from \`${reference}\` (\`sha256:${opened.digest.slice(0, 12)}\`) by ${mode}`;
    if (tensors.length === 0)
        return `${from}; no tensors can be read that would show what it kept.`;
    const kept = tensors.filter(({ origin }) => origin !== 'trained').length;
    return `${from}; ${kept} of ${tensors.length} tensors are identical to the parent's.`;
}
function reportedSection({ metrics = {} }) {
    const rows = Object.entries(metrics);
    if (rows.length === 0)
        return '';
    return `
## What the command reports

As it came, and not checked.

| | |
|---|---|
${rows.map(([name, value]) => `| ${card_code(name)} | ${value} |`).join('\n')}
`;
}
function card_code(text) {
    return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll(/\s/g, ' ')}\``;
}
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}sh\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/files.js





function commandFiles({ model, recipe, runs, lineage, card }) {
    const [main, ...others] = runs;
    const { reported } = main;
    return [
        ...model,
        json('recipe.json', 'recipe', recipe),
        json('metrics.json', 'metrics', main.evaluation),
        ...(Object.keys(reported).length > 0 ? [json(shared_package.REPORTED_FILE, 'reported', reported)] : []),
        ...historyFiles(historyOf(reported)),
        predictionsFile(main, 'predictions'),
        ...others.flatMap((run) => runFiles(run, historyOf(run.reported))),
        json('lineage.json', 'lineage', lineage),
        { path: 'README.md', role: 'card', mediaType: 'text/markdown', content: card },
    ];
}
function historyFiles(history) {
    if (!history)
        return [];
    const curve = (0,training_curve/* trainingCurveSvg */.c)(history);
    return [
        json('history.json', 'history', history),
        { path: 'training-curve.svg', role: 'plot', mediaType: 'image/svg+xml', content: curve },
    ];
}
function runFiles(run, history) {
    const name = `runs/${run.seed}`;
    return [predictionsFile(run, name), ...(history ? [json(`${name}.history.json`, 'history', history)] : [])];
}
const MEDIA_TYPES = {
    '.csv': 'text/csv',
    '.jsonl': 'application/jsonl',
    '.parquet': 'application/vnd.apache.parquet',
};
function predictionsFile({ out, predictions }, name) {
    const extension = (0,external_node_path_.extname)(predictions.name);
    return {
        path: `${name}${extension}`,
        role: 'predictions',
        mediaType: MEDIA_TYPES[extension],
        content: (0,shared_package.fileContent)((0,external_node_path_.join)(out, predictions.name)),
    };
}
function json(path, role, value) {
    return { path, role, mediaType: 'application/json', content: (0,files/* canonicalJson */.dj)(value) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/lineage.js




function commandLineage({ recipe, links, sources, parent, commit, evaluationCode, }) {
    const seeds = (0,shared_recipe/* seedsOf */.GO)(recipe.training);
    return {
        predicateType: 'https://slsa.dev/provenance/v1',
        buildDefinition: {
            buildType: 'https://heirloom.dev/command/v1',
            externalParameters: {
                recipe: { sha256: (0,files/* sha256 */.sc)((0,files/* canonicalJson */.dj)((0,shared_recipe/* effectiveRecipe */.QX)(recipe))) },
                command: recipe.command,
                ...(seeds.length === 1 ? { seed: seeds[0] } : { seeds }),
            },
            internalParameters: { heirloom: version/* VERSION */.x, ...(evaluationCode !== null && { evaluationCode }) },
            resolvedDependencies: dependenciesOf({ commit, links, sources, parents: parent ? [parent] : [] }),
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/model-files.js





const MOST_FILES = 10_000;
const COMPANIONS = {
    '.json': 'application/json',
    '.txt': 'text/plain',
    '.md': 'text/markdown',
    '.yml': 'application/yaml',
    '.yaml': 'application/yaml',
};
const ONNX_START = 0x08;
async function collectModel(out) {
    const paths = (await walk(out, 'model')).sort(files/* byCodePoint */.HH);
    if (paths.length === 0)
        throw new errors/* UserError */.yo('holds no file', 'Write the model into it.', (0,external_node_path_.join)(out, 'model'));
    const collected = [];
    for (const path of paths)
        collected.push(await collect(out, path));
    const known = collected.filter(({ format }) => format !== null);
    const models = known.length > 0 ? known : [{ ...collected[0], format: 'other' }];
    const formats = shared_package.FORMATS.filter((format) => models.some((one) => one.format === format));
    return {
        files: collected.map(({ file }) => file),
        formats,
        entry: models.find(({ format }) => format === formats[0]).file.path,
    };
}
async function walk(out, folder) {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(out, folder), { withFileTypes: true })) {
        const path = external_node_path_.posix.join(folder, entry.name);
        const where = (0,external_node_path_.join)(out, path);
        if (entry.isDirectory())
            found.push(...(await walk(out, path)));
        else if (!entry.isFile() || (await (0,promises_.lstat)(where)).nlink > 1)
            throw new errors/* UserError */.yo(`is ${entry.isFile() || entry.isSymbolicLink() ? 'a link' : 'no plain file'}, and a package holds plain files only`, 'Have the command copy what it names into model/.', where);
        else
            found.push(checked(path, where));
        if (found.length > MOST_FILES)
            throw new errors/* UserError */.yo(`holds more than ${MOST_FILES} files`, 'Pack them.', (0,external_node_path_.join)(out, folder));
    }
    return found;
}
function checked(path, where) {
    const fault = (0,shared_package.pathFault)(path);
    if (!fault)
        return path;
    throw new errors/* UserError */.yo(`can't stand in a package: its path ${fault}`, 'Have the command name it otherwise.', where);
}
async function collect(out, path) {
    const from = (0,external_node_path_.join)(out, path);
    const format = await formatOf(from);
    const file = {
        path,
        role: format === 'safetensors' ? 'weights' : 'model',
        mediaType: COMPANIONS[(0,external_node_path_.extname)(path).toLowerCase()] ?? 'application/octet-stream',
        content: (0,shared_package.fileContent)(from),
    };
    return { file, format };
}
async function formatOf(path) {
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    if (extension in COMPANIONS)
        return null;
    if (path.endsWith(shared_package.SAFETENSORS))
        return 'safetensors';
    return extension === '.onnx' && (await firstByte(path)) === ONNX_START ? 'onnx' : 'other';
}
async function firstByte(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(1), 0, 1, 0);
        return bytesRead === 1 ? buffer[0] : undefined;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/tensors.js


const tensors_AT = 'recipe inherit.freeze:';
function tensorOrigins(tensors, parent, freeze) {
    const before = new Map(parent?.tensors.map((tensor) => [tensor.name, identity(tensor)]));
    const names = tensors.map(({ name }) => name);
    const frozen = freeze === 'all' ? matching('all', names, (name) => before.has(name)) : matchingAny(freeze, names);
    return tensors.map((tensor) => {
        const isParents = before.get(tensor.name) === identity(tensor);
        if (frozen.has(tensor.name) && !isParents)
            throw new errors/* UserError */.yo(`the tensor "${tensor.name}" was to stay frozen, and ${before.has(tensor.name) ? "is not the parent's" : 'the parent has none of this name'}`, 'Keep the command from training it, or take it out of "freeze".', tensors_AT);
        return { ...tensor, origin: frozen.has(tensor.name) ? 'frozen' : isParents ? 'loaded' : 'trained' };
    });
}
function identity({ shape, dtype, sha256 }) {
    return `${dtype} ${shape.join()} ${sha256}`;
}
function matchingAny(patterns, names) {
    const found = patterns.map((pattern) => {
        const matches = picomatch(pattern);
        return matching(pattern, names, (name) => name === pattern || matches(name));
    });
    return new Set(found.flatMap((some) => [...some]));
}
function matching(pattern, names, matches) {
    const found = names.filter(matches);
    if (found.length > 0)
        return new Set(found);
    if (names.length === 0)
        throw new errors/* UserError */.yo('nothing can be proven frozen: model/ holds no safetensors', 'Have the command save the weights as safetensors, or take "freeze" out.', tensors_AT);
    const shown = names.slice(0, 10).join(', ');
    const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
    throw new errors/* UserError */.yo(pattern === 'all'
        ? 'none of the tensors of model/ has the name of one of the parent'
        : `"${pattern}" is no tensor of model/`, `It has ${shown}${more}.`, tensors_AT);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/assemble.js







async function assembleFromCommand(ingredients) {
    const { recipe, runs, parent, commit } = ingredients;
    const [main] = runs;
    const model = await collectModel(main.out);
    const stored = await (0,shared_package.readTensors)(main.out, model.files.map(({ path }) => path));
    const { inherit } = recipe;
    const tensors = tensorOrigins(stored, parent?.opened.manifest ?? null, inherit?.freeze ?? []);
    const head = {
        name: recipe.name,
        createdAt: commit?.time ?? null,
        task: recipe.task,
        signature: {
            inputs: [],
            tensor: [],
            classes: [...main.evaluation.classes],
            label: recipe.data.label ?? 'label',
        },
        formats: [...model.formats],
        entry: model.entry,
        parents: parent && inherit
            ? [{ digest: parent.opened.digest, reference: parent.reference, mode: inherit.mode }]
            : [],
        tensors,
    };
    const files = commandFiles({
        model: model.files,
        recipe: (0,shared_recipe/* effectiveRecipe */.QX)(recipe),
        runs,
        lineage: commandLineage(ingredients),
        card: commandCard({ recipe, runs, manifest: head, parent }),
    });
    return { head, files };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/progress.js
var progress = __webpack_require__(63915);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/environment.js
const KEPT_BACK = [
    /^INPUT_/,
    /^ACTIONS_/,
    /^(GITHUB|GH)_TOKEN$/,
    /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/,
    /^HEIRLOOM_/,
];
function commandEnvironment(outer, handed) {
    const kept = Object.entries(outer).filter(([name]) => !KEPT_BACK.some((pattern) => pattern.test(name)));
    return {
        PYTHONUNBUFFERED: '1',
        ...Object.fromEntries(kept),
        HEIRLOOM_RECIPE: handed.recipe,
        ...(handed.parent !== null && { HEIRLOOM_PARENT: handed.parent }),
        HEIRLOOM_OUT: handed.out,
        HEIRLOOM_SEED: String(handed.seed),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/live-group.js


async function isGroupAlive(leader) {
    if (!(0,external_node_fs_.existsSync)('/proc/self/stat'))
        return canBeSignalled(leader);
    const ids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const stats = await Promise.all(ids.map((id) => (0,promises_.readFile)(`/proc/${id}/stat`, 'utf8').catch(() => '')));
    return stats.some((stat) => {
        const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(group) === leader && state !== 'Z' && state !== 'X';
    });
}
function canBeSignalled(leader) {
    try {
        return process.kill(-leader, 0);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/line-splitter.js


const LONGEST = 16 * 1024;
const REDRAWN_MILLISECONDS = 5_000;
class LineSplitter {
    take;
    now;
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    rest = '';
    lastRedrawn = -Infinity;
    constructor(take, now) {
        this.take = take;
        this.now = now;
    }
    write(chunk) {
        this.rest += this.decoder.write(chunk);
        let from = 0;
        for (const { index, 0: end } of this.rest.matchAll(/\r\n|\n|\r(?!$)/g)) {
            this.give(this.rest.slice(from, index), end === '\r');
            from = index + end.length;
        }
        this.rest = this.rest.slice(from);
        while (this.rest.length > LONGEST) {
            this.give(this.rest.slice(0, LONGEST), false);
            this.rest = this.rest.slice(LONGEST);
        }
    }
    end() {
        const last = (this.rest + this.decoder.end()).replace(/\r$/, '');
        this.rest = '';
        if (last !== '')
            this.give(last, false);
    }
    give(line, isRedrawn) {
        if (isRedrawn) {
            if (line.trim() === '' || this.now() - this.lastRedrawn < REDRAWN_MILLISECONDS)
                return;
            this.lastRedrawn = this.now();
        }
        this.take((0,external_node_util_.stripVTControlCharacters)(line).trimEnd());
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/process-group.js







const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const GRACE_MILLISECONDS = 30_000;
const POLL_MILLISECONDS = 50;
const DRAIN_MILLISECONDS = 2_000;
async function runInGroup(options) {
    const { command, folder, env } = options;
    const child = (0,external_node_child_process_.spawn)(command, {
        shell: true,
        cwd: folder,
        env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let passedOn = null;
    let grace;
    const endGroup = () => signalGroup(child, 'SIGKILL');
    const passOn = (signal) => {
        passedOn ??= signal;
        options.onSignal(signal);
        signalGroup(child, signal);
        grace ??= setTimeout(endGroup, GRACE_MILLISECONDS);
    };
    for (const signal of PASSED_ON)
        process.on(signal, passOn);
    process.on('exit', endGroup);
    try {
        const read = Promise.all([readLines(child, 'stdout', options), readLines(child, 'stderr', options)]);
        const { code, signal } = await endOf(child);
        while (passedOn !== null && (await isGroupAlive(child.pid)))
            await (0,external_node_timers_promises_.setTimeout)(POLL_MILLISECONDS);
        endGroup();
        await Promise.race([read, (0,external_node_timers_promises_.setTimeout)(DRAIN_MILLISECONDS, undefined, { ref: false })]);
        return { code, signal, passedOn };
    }
    finally {
        for (const signal of PASSED_ON)
            process.off(signal, passOn);
        process.off('exit', endGroup);
        clearTimeout(grace);
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
async function endOf(child) {
    try {
        const [code, signal] = (await (0,external_node_events_.once)(child, 'exit'));
        return { code, signal };
    }
    catch (error) {
        const { code, message } = error;
        if (code !== 'E2BIG')
            throw error;
        throw new errors/* UserError */.yo(`the command can't be started: ${message}`, 'Its environment is too large: hand over less under "parameters".', AT);
    }
}
async function readLines(child, stream, { onLine }) {
    const splitter = new LineSplitter((line) => onLine(stream, line), Date.now);
    child[stream].on('data', (chunk) => splitter.write(chunk));
    await (0,external_node_events_.once)(child[stream], 'close');
    splitter.end();
}
function signalGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/run-command.js




const MOST_RECIPE_BYTES = 120_000;
const KEPT_LINES = 20;
async function runCommand(options) {
    const { command, folder, handed, env, which, host } = options;
    if (Buffer.byteLength(handed.recipe) > MOST_RECIPE_BYTES)
        throw new errors/* UserError */.yo('the recipe is too large for the environment of a command', 'Hand over less under "parameters", such as the name of a file.', AT);
    const errorLines = [];
    const ending = await host.group(`Command${which}: ${command.trim()}`, () => runInGroup({
        command,
        folder,
        env: commandEnvironment(env, handed),
        onLine: (stream, line) => {
            host.info(line);
            if (stream === 'stderr' && line.trim() !== '')
                errorLines.push(line.slice(0, 500));
            if (errorLines.length > KEPT_LINES)
                errorLines.shift();
        },
        onSignal: (signal) => host.info(`${signal} is passed on to the command; waiting for its end`),
    }));
    if (ending.passedOn !== null)
        throw new errors/* Interrupted */.j$(ending.passedOn);
    if (ending.code !== 0)
        throw failedCommand(ending, errorLines, which);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/command-run.js












async function runSeeds(options) {
    const { recipe, host } = options;
    const seeds = (0,shared_recipe/* seedsOf */.GO)(recipe.training);
    const runs = [];
    for (const [at, seed] of seeds.entries()) {
        const run = await runOnce(options, { seed, number: at + 1, of: seeds.length });
        const [first] = runs;
        if (first)
            refuseOtherRows(run, first);
        runs.push(run);
    }
    const same = new Set(runs.map(({ predictions }) => predictions.sha256)).size < runs.length;
    if (same)
        host.warning('runs with different seeds gave the same predictions: their spread says nothing where the command does not heed HEIRLOOM_SEED');
    if (runs.length > 1)
        host.info((0,candidate_runs/* runsSummary */.ZY)(runs.map(({ evaluation }) => evaluation)));
    return runs;
}
async function runOnce({ recipe, folder, out: parentFolder, parent, env, host }, place) {
    const { seed, number } = place;
    const words = (0,progress/* runWords */.$W)(place).trim();
    const which = words && ` (${words})`;
    const out = (0,external_node_path_.join)(parentFolder, String(seed));
    await (0,promises_.mkdir)(out);
    await runCommand({
        command: recipe.command,
        folder,
        handed: {
            recipe: JSON.stringify(JSON.parse((0,files/* canonicalJson */.dj)((0,shared_recipe/* effectiveRecipe */.QX)(recipe)))),
            parent: parent?.opened.directory ?? null,
            out,
            seed,
        },
        env,
        which,
        host,
    });
    const name = await findPredictions(out, which);
    if (number === 1)
        await requireModel(out, which);
    const reported = await readReported(out);
    const { task, positive } = recipe;
    const predictions = await (0,shared_evaluation.readPredictions)((0,external_node_path_.join)(out, name), {
        task,
        positive,
        warn: (line) => host.info(line),
    });
    const evaluation = (0,shared_evaluation.evaluate)(predictions);
    say(evaluation, reported, words, host);
    const unused = number === 1 ? await unusedOutputs(out) : [];
    if (unused.length > 0)
        host.info(`not kept, because a package has no place for it: ${unused.join(', ')}`);
    return { seed, out, predictions: { name, sha256: predictions.source }, evaluation, reported };
}
function say(evaluation, { metrics = {} }, words, host) {
    const { name, value } = (0,candidate_runs/* headlineOf */.gD)(evaluation);
    host.info(`${words && `${words}: `}test ${name} ${value.toFixed(4)} on ${evaluation.rows} rows`);
    for (const [metric, claimed] of Object.entries(metrics)) {
        const own = shared_evaluation/* METRIC_NAMES */.Uw.includes(metric) ? evaluation.metrics[metric] : undefined;
        if (own === undefined || Math.abs(own - claimed) <= roundingOf(claimed))
            continue;
        host.warning(`the command reports ${metric} ${claimed}, and its predictions give ${own.toPrecision(6)}, which counts`);
    }
}
function roundingOf(value) {
    const [, decimals, exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
    const least = 1e-9 * Math.abs(value);
    return decimals === undefined ? least : Math.max(least, 0.5 * 10 ** (Number(exponent) - decimals.length));
}
function refuseOtherRows(run, first) {
    if (run.evaluation.fingerprint === first.evaluation.fingerprint)
        return;
    throw new errors/* UserError */.yo(`the runs with the seeds ${first.seed} and ${run.seed} were tested on different rows, or on other labels of them`, 'Have the command split its data in the same way whatever HEIRLOOM_SEED is.', AT);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/write-errors.js
var write_errors = __webpack_require__(19266);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/out-folder.js




async function openOutFolder(out, host) {
    const prefix = `${(0,external_node_path_.basename)(out)}.command-`;
    const parent = (0,external_node_path_.dirname)(out);
    const path = await (0,write_errors/* explainingWriteErrors */.qq)(parent, async () => {
        await (0,files/* makeFolders */.wZ)(parent);
        for (const name of (await (0,promises_.readdir)(parent)).filter((one) => one.startsWith(prefix)))
            host.warning(`${(0,external_node_path_.join)(parent, name)} is left of a run that did not end; it isn't used, and can be removed`);
        return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, prefix));
    });
    const remove = () => (0,promises_.rm)(path, { recursive: true, force: true });
    return {
        path,
        remove,
        removeIfEmpty: async () => {
            const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
            if (entries.some((entry) => !entry.isDirectory()))
                return false;
            await remove();
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/parent.js

async function findParent({ inherit }, deps) {
    if (!inherit)
        return null;
    const opened = await (0,shared_registry.resolvePackage)(inherit.from, deps);
    return { opened, reference: opened.reference };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/command/sources.js
var command_sources = __webpack_require__(29090);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/index.js









async function trainByCommand(training) {
    const { recipe, recipePath, links, out, repository, env = {}, host } = training;
    const folder = (0,external_node_path_.dirname)(recipePath);
    const inFolder = (path) => (0,external_node_path_.resolve)(folder, path);
    const parent = await findParent(recipe, training);
    const sources = await (0,command_sources/* sourcesOf */.u)(recipe, folder);
    const evaluationCode = await (0,evaluation_code/* evaluationCodeOf */.n)(recipe, folder);
    const commit = await (0,training_commit/* readCommit */.k)({
        recipe: recipePath,
        parents: links.flatMap(({ path }) => path ?? []),
        sources: [
            folder,
            ...[...sources.map(({ uri }) => uri), ...(recipe.evaluation?.code ?? [])].map(inFolder),
        ],
        repository,
        host,
    });
    const outFolder = await openOutFolder(out, host);
    try {
        const runs = await runSeeds({ recipe, folder, out: outFolder.path, parent, env, host });
        const made = { recipe, links, runs, sources, parent, commit, evaluationCode };
        const { head, files } = await assembleFromCommand(made);
        const written = await (0,shared_package.writePackage)(out, head, files);
        await outFolder.remove();
        return { written, evaluation: runs[0].evaluation, backend: null };
    }
    catch (error) {
        if (!(await outFolder.removeIfEmpty()))
            host.info(`what the command wrote is kept, and no package: ${outFolder.path}`);
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/quantities.js
var quantities = __webpack_require__(9953);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/upload.js




function uploadsOf(upload, { artifacts }) {
    const { unavailable } = artifacts;
    if (upload === 'never' || (upload === 'auto' && unavailable))
        return 'nothing';
    if (!unavailable)
        return upload === 'predictions' ? 'predictions' : 'package';
    throw new errors/* UserError */.yo(unavailable.what, unavailable.mend, 'input "upload"');
}
async function directoryToUpload(uploads, { directory, manifest }, cache) {
    if (uploads === 'package')
        return directory;
    const alone = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cache, 'predictions-'));
    const { path } = (0,shared_package.predictionsFileOf)(manifest);
    await (0,promises_.copyFile)((0,external_node_path_.join)(directory, path), (0,external_node_path_.join)(alone, path));
    return alone;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/hand-out.js


async function handOut({ written, evaluation, backend }, { uploads, cache, inputs, host }) {
    host.info(`package ${inputs.out}: sha256:${written.digest}, ${extentOf(written)}`);
    sayKept(inputs.upload, host);
    const uploaded = uploads === 'nothing' ? null : inputs.artifactName;
    if (uploads !== 'nothing')
        await host.artifacts.upload(inputs.artifactName, await directoryToUpload(uploads, written, cache));
    host.output('package', inputs.out);
    host.output('digest', written.digest);
    host.output('name', written.manifest.name);
    host.output('backend', backend);
    host.output('parent', written.manifest.parents[0]?.digest ?? null);
    host.output('metrics', evaluation.metrics);
    host.output('artifact-name', uploaded);
    return written;
}
function extentOf({ manifest: { files } }) {
    const bytes = files.reduce((total, { size }) => total + size, 0);
    return `${files.length} files, ${(0,quantities/* fileSize */.Ov)(bytes)}`;
}
function sayKept(upload, host) {
    const { unavailable } = host.artifacts;
    if (host.kind !== 'runner' || upload !== 'auto' || !unavailable)
        return;
    const { what, mend } = unavailable;
    host.info(`not uploaded for later jobs: ${what}. ${mend}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/network/settle.js + 3 modules
var settle = __webpack_require__(78894);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/prepare.js
var prepare = __webpack_require__(95641);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/resources/index.js + 6 modules
var training_resources = __webpack_require__(42960);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/set-weights.js
var set_weights = __webpack_require__(75814);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/proof.js

function provenTensors(tensors, { sources, frozen }, mode) {
    const kept = new Set(frozen);
    return tensors.map((tensor) => {
        const { name, shape, dtype, layer } = tensor;
        const sha256 = (0,models.digestOf)(tensor);
        const isKept = kept.has(layer);
        if (isKept && digestOfSource(sources.get(name)) !== sha256)
            throw new Error(`the frozen tensor ${name} changed in training`);
        return { name, shape: [...shape], dtype, sha256, origin: originOf(isKept, mode) };
    });
}
function originOf(isKept, mode) {
    if (mode === 'reuse')
        return 'loaded';
    if (isKept)
        return 'frozen';
    return mode === 'interpolate' ? 'merged' : 'trained';
}
function digestOfSource({ parent, tensor }) {
    return parent.opened.manifest.tensors.find(({ name }) => name === tensor)?.sha256;
}
function tensorTable(tensors, { sources, fresh, dropped, frozen }, mode) {
    const kept = new Set(frozen);
    const own = tensors.map(({ name, layer, shape }) => {
        const source = sources.get(name);
        if (!source)
            return {
                tensor: name,
                shape: [...shape],
                state: 'initialised',
                from: null,
                why: fresh.get(layer) ?? 'it is new',
            };
        const isKept = kept.has(layer);
        return {
            tensor: name,
            shape: [...shape],
            state: isKept && mode !== 'reuse' ? 'frozen' : 'loaded',
            from: fromOf(source),
            why: isKept ? "it keeps the parent's bytes" : 'it is trained on from there',
        };
    });
    const lost = dropped.map((source) => {
        const shape = source.parent.opened.manifest.tensors.find(({ name }) => name === source.tensor).shape;
        return { tensor: null, shape: [...shape], state: 'dropped', from: fromOf(source), why: source.why };
    });
    return [...own, ...lost];
}
function fromOf({ parent, tensor }) {
    return { parent: parent.opened.digest, tensor };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/describe.js



async function logBeginning(beginning, { recipe: { inherit }, parents, host }) {
    const { core, whole } = beginning.model;
    const { members, teacher } = parents;
    const size = `${core.countParams()} parameters`;
    if (teacher)
        host.info(`learns from the labels and from ${(0,inheritance_parent/* nameOf */.Vb)(teacher)}`);
    if (!inherit) {
        const layers = core.layers.length - 1;
        host.info(`model: ${layers} layer${layers === 1 ? '' : 's'}, ${size}`);
        return;
    }
    const { frozen } = beginning;
    const state = frozen.length > 0 ? `frozen: ${frozen.join(', ')}` : 'no layer frozen';
    host.info(`model: ${size} from ${members.map(inheritance_parent/* nameOf */.Vb).join(' and ')}, ${state}`);
    const lines = tableLines(tensorTable((0,models.tensorsOf)(whole), beginning, inherit.mode));
    await host.group('Inherited tensors', () => {
        for (const line of lines)
            host.info(line);
        return Promise.resolve();
    });
}
function tableLines(table) {
    const cells = table.map(({ tensor, shape, state, from, why }) => [
        tensor ?? `(${from.tensor})`,
        `[${shape.join(', ')}]`,
        state,
        why,
    ]);
    const widths = [0, 1, 2].map((at) => Math.max(...cells.map((row) => row[at].length)));
    return cells.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/interpolate.js
var interpolate = __webpack_require__(64190);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/lesson.js
var inheritance_lesson = __webpack_require__(2421);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/one-run.js + 10 modules
var one_run = __webpack_require__(17130);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/scratch.js
var scratch = __webpack_require__(19259);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/control.js



async function scratchRuns(options, places) {
    const { recipe, backend } = options;
    const training = (0,shared_recipe/* scratchTraining */.DK)(recipe.training, recipe.inherit.mode);
    const fresh = { ...options, recipe: { ...recipe, training } };
    const runs = [];
    for (const { seed, number, of } of places) {
        const place = { seed, number, of, control: true };
        runs.push(await (0,one_run/* withBeginning */.Y3)(options, seed, async (inherited) => {
            const beginning = (0,scratch/* fromFreshWeights */.c)(backend.tf, inherited, seed);
            try {
                const { history } = await (0,one_run/* fitRun */.fr)(fresh, beginning, place);
                const answers = await (0,one_run/* answerRun */.SY)(fresh, beginning.model, place);
                return { seed, history, epochs: history.epochs.length, ...answers };
            }
            finally {
                beginning.model.whole.dispose();
            }
        }));
    }
    return runs;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/golden.js
var golden = __webpack_require__(30527);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/weighted-sum.js
var weighted_sum = __webpack_require__(61839);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/member-weights.js

function memberWeights(model, inherit) {
    if (inherit.mode !== 'compose' || inherit.combine !== 'weighted_sum')
        return null;
    const layer = model.getLayer(weighted_sum/* SUM_LAYER */.Q);
    const { shares } = layer.getConfig();
    return shares ?? softmax(Array.from(layer.weights[0].read().dataSync()));
}
function softmax(logits) {
    const powers = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/keep.js





async function keep({ recipe: { inherit }, dataset, backend: { tf }, parents }, beginning, { mixing, averaged }) {
    const { whole, scale } = beginning.model;
    const tensors = (0,models.tensorsOf)(whole);
    const proven = provenTensors(tensors, beginning, inherit?.mode);
    return {
        stored: inherit?.mode === 'reuse'
            ? await (0,shared_package.readStoredModel)(parents.members[0].opened.directory)
            : (0,models.encodeModel)(whole, tensors),
        tensors: proven,
        frozen: beginning.frozen,
        golden: await (0,golden/* goldenOf */.$)(tf, whole, dataset, scale),
        inheritance: inherit
            ? {
                schema: 'heirloom.dev/inheritance/v1',
                mode: inherit.mode,
                tensors: tensorTable(tensors, beginning, inherit.mode),
                alpha: mixing,
                weights: memberWeights(whole, inherit),
                averaged: averaged && [...averaged],
            }
            : null,
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/runs.js









async function trainRuns(options) {
    const { recipe, dataset, backend, parents, host } = options;
    const { teacher } = parents;
    const lesson = teacher && (await (0,inheritance_lesson/* lessonOf */.u)(backend.tf, teacher, recipe, dataset));
    const run = { ...options, lesson };
    const seeds = (0,shared_recipe/* seedsOf */.GO)(recipe.training);
    const places = seeds.map((seed, index) => ({ seed, number: index + 1, of: seeds.length }));
    if (seeds.length > 1)
        host.info(`the recipe is trained ${seeds.length} times, so it takes ${seeds.length} times as long`);
    const trained = recipe.inherit?.mode === 'interpolate' && recipe.inherit.average
        ? await meanRun(run, places)
        : await separateRuns(run, places);
    return { ...trained, control: recipe.inherit?.control ? await scratchRuns(run, places) : [] };
}
async function separateRuns(options, places) {
    let model;
    const runs = [];
    for (const place of places) {
        const { seed } = place;
        runs.push(await (0,one_run/* withBeginning */.Y3)(options, seed, async (beginning) => {
            if (!model)
                await logBeginning(beginning, options);
            const fitted = await (0,one_run/* fitRun */.fr)(options, beginning, place);
            const mixing = await (0,one_run/* mixRun */.Ie)(options, beginning, fitted, seed);
            const answers = await (0,one_run/* answerRun */.SY)(options, beginning.model, place);
            model ??= await keep(options, beginning, { mixing, averaged: null });
            const { history } = fitted;
            return { seed, history, epochs: history.epochs.length, ...answers };
        }));
    }
    if (runs.length > 1)
        options.host.info((0,candidate_runs/* runsSummary */.ZY)(runs.map(({ evaluation }) => evaluation)));
    return { model: model, runs: runs };
}
async function meanRun(options, places) {
    const [first] = places;
    const fits = [];
    for (const place of places)
        fits.push(await (0,one_run/* withBeginning */.Y3)(options, place.seed, async (beginning) => {
            if (place === first)
                await logBeginning(beginning, options);
            return (0,one_run/* fitRun */.fr)(options, beginning, place);
        }));
    return (0,one_run/* withBeginning */.Y3)(options, first.seed, async (beginning) => {
        const { history, before } = fits[0];
        const tuned = (0,interpolate/* averaged */.E)(fits.map((fit) => fit.tuned));
        options.host.info(`the weights of ${fits.length} runs are averaged to one model`);
        (0,set_weights/* setWeights */.m)(options.backend.tf, beginning.model.core, tuned);
        const mixing = await (0,one_run/* mixRun */.Ie)(options, beginning, { before, tuned }, first.seed);
        const answers = await (0,one_run/* answerRun */.SY)(options, beginning.model, { ...first, of: 1 });
        const seeds = places.map(({ seed }) => seed);
        const model = await keep(options, beginning, { mixing, averaged: seeds });
        const epochs = fits.reduce((sum, fit) => sum + fit.history.epochs.length, 0);
        return { model, runs: [{ seed: first.seed, history, epochs, ...answers }] };
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/search/conduct.js


const WINDOW = 4;
function looksBack({ strategy, warmUp }) {
    return shared_search/* STRATEGIES */.YL[strategy].learns || warmUp !== null;
}
async function conduct(plan, parallel, run) {
    const trials = [];
    const points = [];
    const knownTo = (number) => Promise.all(looksBack(plan) ? trials.slice(0, Math.max(0, number - WINDOW)) : []);
    const choose = async (number, before, known) => {
        const ended = await known;
        const earlier = (await Promise.all(before)).map((point, at) => ({
            point,
            merit: ended[at] ? meritOf(ended[at]) : null,
        }));
        return suggestion(plan, number, earlier);
    };
    const make = async (number, chosen, known) => {
        const [point, ended] = await Promise.all([chosen, known]);
        return { number, point, end: await run(number, point, mediansFor(plan, ended)) };
    };
    const next = () => {
        const number = trials.length + 1;
        const known = knownTo(number);
        const chosen = choose(number, points.slice(), known);
        const trial = make(number, chosen, known);
        points.push(chosen);
        trials.push(trial);
        return trial;
    };
    const lane = async () => {
        while (trials.length < plan.trials)
            await next();
    };
    await Promise.all(Array.from({ length: parallel }, lane));
    return Promise.all(trials);
}
function suggestion(plan, number, earlier) {
    const random = (0,statistics/* seededRandom */.Is)(`search ${plan.seed} trial ${number}`);
    return shared_search/* STRATEGIES */.YL[plan.strategy].suggest(plan.space, earlier, random);
}
function mediansFor({ warmUp }, known) {
    if (warmUp === null)
        return [];
    return (0,shared_search/* mediansOf */.Hz)(known.flatMap(({ end }) => (end.state === 'failed' ? [] : [end.merits])), warmUp);
}
function meritOf({ end }) {
    return end.state === 'failed' ? -Infinity : end.merit;
}
function bestOf(trials) {
    const merit = ({ end }) => (end.state === 'completed' ? end.merit : -Infinity);
    return trials.reduce((best, trial) => (merit(trial) > (best ? merit(best) : -Infinity) ? trial : best), null);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/search/record.js
var search_record = __webpack_require__(96610);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/search/check-points.js




function checkPoints(written, plan) {
    const points = shared_search/* STRATEGIES */.YL[plan.strategy].learns ? (0,shared_search/* cornersOf */.g1)(plan.space) : allPoints(plan);
    for (const point of points)
        (0,shared_recipe/* filledRecipe */.db)(written, (0,search_record/* valuesOf */.sm)(plan.space, point));
}
function allPoints(plan) {
    const earlier = [];
    for (let number = 1; number <= plan.trials; number++)
        earlier.push({ point: suggestion(plan, number, earlier), merit: null });
    return earlier.map(({ point }) => point);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/search/datasets.js
var search_datasets = __webpack_require__(48246);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/search/log.js


const MOST_CHARACTERS = 40;
class TrialLog {
    plan;
    host;
    best = -Infinity;
    ends = 0;
    fractions = new Map();
    progress;
    constructor(plan, host) {
        this.plan = plan;
        this.host = host;
        this.progress = host.progress('search');
    }
    begin({ size, reason }) {
        const { strategy, trials, metric } = this.plan;
        const atOnce = size === 1 ? 'one at a time' : `${size} at a time`;
        const why = reason === null ? '' : ` (${reason})`;
        this.host.info(`${strategy} search: ${trials} trials by ${metric}, ${atOnce}${why}`);
    }
    moved(number, fraction) {
        this.fractions.set(number, fraction);
        const underWay = [...this.fractions.values()].reduce((sum, part) => sum + part, 0);
        this.progress.update((this.ends + underWay) / this.plan.trials, `${this.ends}/${this.plan.trials} trials`);
    }
    ended(trial, isKept) {
        this.fractions.delete(trial.number);
        this.ends++;
        const merit = trial.end.state === 'completed' ? trial.end.merit : -Infinity;
        const isBest = merit > this.best;
        this.best = Math.max(this.best, merit);
        this.host.info([
            trialLine(trial, this.plan),
            ...(isBest ? ['best so far'] : []),
            ...(isKept ? ['kept from an interrupted run'] : []),
        ].join('  '));
    }
    done() {
        this.progress.done();
    }
}
function trialLine({ number, point, end }, { metric, trials, space }) {
    const names = (0,shared_search/* shortNames */.DG)(space.map(({ path }) => path));
    const values = point.map((value, at) => `${names[at]}=${shown(value)}`);
    const parts = [`trial ${String(number).padStart(String(trials).length)}/${trials}`];
    if (end.state === 'failed')
        parts.push(...values, `failed: ${end.reason}`);
    else
        parts.push(`${metric} ${(0,search_record/* metricOf */.ak)(metric, end.merit).toFixed(4)}`, ...values);
    if (end.state === 'stopped')
        parts.push(`stopped after epoch ${end.merits.length}`);
    return parts.join('  ');
}
function shown(value) {
    const text = (0,shared_search/* valueText */.Ru)(value);
    return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/search/parallel.js

const THREADED = ['wasm', 'js'];
function parallelOf({ parallel }, plan, machine) {
    const limits = [
        ...(THREADED.includes(machine.backend)
            ? []
            : [[1, `the back end ${machine.backend} computes one at a time`]]),
        ...(looksBack(plan)
            ? [[WINDOW, `each learns from those that are ${WINDOW} before it`]]
            : []),
        [plan.trials, 'there are no more'],
    ];
    const wanted = parallel ?? machine.cores;
    const [most, reason] = limits.reduce((least, limit) => (limit[0] < least[0] ? limit : least));
    if (wanted <= most)
        return { size: wanted, reason: null };
    return { size: most, reason: parallel === undefined ? null : reason };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/search/trial.js
var trial = __webpack_require__(17839);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/search/pool.js

function ownThread(deps) {
    return {
        size: 1,
        run: (job, onStep) => (0,trial/* runTrial */.W)(job, { ...deps, onStep }),
        close: () => Promise.resolve(deps.datasets.close()),
    };
}
function workerThreads(size, start) {
    const workers = Array.from({ length: size }, start);
    const idle = [...workers];
    return {
        size,
        run: async (job, onStep) => {
            const worker = idle.pop();
            const end = await trialIn(worker, job, onStep);
            idle.push(worker);
            return end;
        },
        close: async () => {
            await Promise.all(workers.map((worker) => worker.terminate()));
        },
    };
}
function trialIn(worker, job, onStep) {
    return new Promise((ended, failed) => {
        const settle = (act) => {
            worker.off('message', onNews).off('error', onError).off('exit', onExit);
            act();
        };
        const onNews = (news) => {
            if (news.kind === 'step')
                onStep(news.fraction);
            else if (news.kind === 'end')
                settle(() => ended(news.end));
            else
                settle(() => failed(Object.assign(new Error('a trial broke'), { stack: news.stack })));
        };
        const onError = (error) => settle(() => failed(error));
        const onExit = (code) => settle(() => failed(new Error(`the thread of a trial ended with code ${code}`)));
        worker.on('message', onNews).on('error', onError).on('exit', onExit);
        worker.postMessage(job);
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/search/make-trials.js











async function makeTrials(making) {
    const { search, plan, host, backend, kept, startThread } = making;
    const cores = startThread ? (0,external_node_os_.availableParallelism)() : 1;
    const parallel = parallelOf(search, plan, { backend: backend.name, cores });
    const log = new TrialLog(plan, host);
    log.begin(parallel);
    const pool = openPool(parallel.size, making);
    const make = async (number, point, medians) => {
        const before = (await kept?.load(number, point)) ?? null;
        const end = before ?? (await endOf(number, point, medians));
        if (!before)
            await kept?.save(number, point, end);
        log.ended({ number, point, end }, before !== null);
        return end;
    };
    const endOf = async (number, point, medians) => {
        const filled = filledOrFault(making, point);
        if (filled instanceof errors/* UserError */.yo)
            return { state: 'failed', reason: filled.message, merits: [] };
        const job = { recipe: filled, seed: plan.seed, metric: plan.metric, medians };
        return pool.run(job, (fraction) => log.moved(number, fraction));
    };
    try {
        return await conduct(plan, parallel.size, make);
    }
    finally {
        log.done();
        await pool.close();
    }
}
function filledOrFault(making, point) {
    try {
        return (0,shared_recipe/* filledRecipe */.db)(making, (0,search_record/* valuesOf */.sm)(making.plan.space, point));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error;
        throw error;
    }
}
function openPool(size, making) {
    const { recipe, recipePath, parents, dataset, storage, backend, startThread } = making;
    const { folder, bytesInMemory } = storage;
    const judgedRows = (0,search_datasets/* judgedRowsOf */.SI)(dataset);
    if (size > 1 && startThread) {
        const places = { recipePath, storage: { folder, bytesInMemory } };
        return workerThreads(size, () => startThread({ ...places, parents, judgedRows, backend: backend.name }));
    }
    const host = { info: () => undefined };
    const datasets = (0,search_datasets/* datasetsOf */.PF)({
        load: (wanted, own) => (0,prepare/* prepareData */.c)(wanted, recipePath, parents.members, { host, storage: own }),
        check: prepare/* checkAgainstRecipe */.w,
        openStorage: () => new shared_data/* TemporaryStorage */.L3(folder, bytesInMemory),
        judgedRows,
        first: { key: (0,search_datasets/* dataKeyOf */.Th)(recipe), dataset, storage: null },
    });
    return ownThread({ backend, parents, recipePath, datasets });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/search/plan.js
var search_plan = __webpack_require__(60292);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/search/trials-folder.js




const merits = schemas/* array */.YOg(schemas/* number */.aig());
const fileSchema = schemas/* object */.Ikc({
    origin: schemas/* string */.YjP(),
    point: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    end: schemas/* discriminatedUnion */.gMt('state', [
        schemas/* object */.Ikc({ state: schemas/* enum */.k5n(['completed', 'stopped']), merit: schemas/* number */.aig(), merits }),
        schemas/* object */.Ikc({ state: schemas/* literal */.euz('failed'), reason: schemas/* string */.YjP(), merits }),
    ]),
});
function trialsFolder(directory, origin) {
    const pathOf = (number) => (0,external_node_path_.join)(directory, `${number}.json`);
    return {
        load: async (number, point) => {
            const text = await (0,promises_.readFile)(pathOf(number), 'utf8').catch(() => null);
            const found = text === null ? null : fileSchema.safeParse((0,files/* jsonIn */.Yf)(text)).data;
            const fits = found?.origin === origin && (0,files/* canonicalJson */.dj)(found.point) === (0,files/* canonicalJson */.dj)(point);
            return fits ? found.end : null;
        },
        save: (number, point, end) => (0,files/* writeFileWhole */.tG)(pathOf(number), `${JSON.stringify({ origin, point, end })}\n`),
        remove: () => (0,promises_.rm)(directory, { recursive: true, force: true }),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/search/run.js













async function runSearch(options) {
    const { recipe: base, recipePath, parents, host, storage, directory } = options;
    const { search } = base;
    if (!search)
        return null;
    const plan = (0,search_plan/* planOf */.X)(search, base.training);
    checkPoints(options, plan);
    const dataset = await host.group('Data', () => (0,prepare/* prepareData */.c)(base, recipePath, parents.members, { host, storage }));
    if ((0,shared_data/* rowsOf */.RO)(dataset, 'validation').length === 0)
        throw new errors/* UserError */.yo('a search has no validation rows to choose by', 'Mark some rows as validation, or raise data.split.validation.', 'recipe search:');
    const backend = await options.openBackend();
    const kept = directory === null ? null : trialsFolder(directory, await searchOrigin(options, dataset, backend));
    const trials = await host.group('Search', () => makeTrials({ ...options, search, plan, dataset, backend, kept }));
    const best = bestOf(trials);
    if (!best)
        throw noneEnded(trials);
    const recipe = (0,shared_recipe/* filledRecipe */.db)(options, (0,search_record/* valuesOf */.sm)(plan.space, best.point));
    const record = (0,search_record/* recordOf */.zv)(search, plan, trials, best);
    host.info(`search: trial ${best.number} of ${trials.length} is the best by ${plan.metric} on the validation split; the test split was not looked at`);
    return {
        recipe,
        record,
        dataset: (0,search_datasets/* dataKeyOf */.Th)(recipe) === (0,search_datasets/* dataKeyOf */.Th)(base) ? dataset : null,
        backend,
        forget: async () => kept?.remove(),
    };
}
async function searchOrigin({ recipe: written, recipePath, parents }, dataset, backend) {
    const { recipe, files } = await (0,settle/* settleModel */.l)(written, recipePath, dataset, () => undefined);
    const search = recipe.search && { ...recipe.search, parallel: undefined };
    const sources = [...dataset.sources, ...files];
    return (0,training_checkpoints/* originOf */.yv)({ recipe: { ...recipe, search }, dataset: { ...dataset, sources }, parents, backend });
}
function noneEnded(trials) {
    const reasons = trials.flatMap(({ end }) => (end.state === 'failed' ? end.reason : []));
    return new errors/* UserError */.yo(`none of ${trials.length} trials came to its end. The first one: ${reasons[0].replace(/\.$/, '')}`, 'Mend the recipe, or what its search may try.', 'recipe search:');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/search/index.js


;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/wire.js
const VARINT = 0;
const FIXED64 = 1;
const LENGTH = 2;
const FIXED32 = 5;
function wholeField(field, value) {
    return Buffer.concat([tag(field, VARINT), varint(value)]);
}
function doubleField(field, value) {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return Buffer.concat([tag(field, FIXED64), bytes]);
}
function floatField(field, value) {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value);
    return Buffer.concat([tag(field, FIXED32), bytes]);
}
function textField(field, text) {
    return lengthField(field, Buffer.from(text));
}
function messageField(field, fields) {
    return lengthField(field, Buffer.concat(fields));
}
function lengthField(field, bytes) {
    return Buffer.concat([tag(field, LENGTH), varint(bytes.length), bytes]);
}
function tag(field, type) {
    return varint(field * 8 + type);
}
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest >= 128) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    return Buffer.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/events.js

function versionEvent(seconds) {
    return Buffer.concat([doubleField(1, seconds), textField(3, 'brain.Event:2')]);
}
function startEvent(moment) {
    const START = 1;
    return Buffer.concat([...when(moment), messageField(7, [wholeField(1, START)])]);
}
function scalarsEvent(moment, values) {
    const summary = Object.entries(values).map(([name, value]) => messageField(1, scalar(name, value)));
    return Buffer.concat([...when(moment), messageField(5, summary)]);
}
function scalar(name, value) {
    const plugin = messageField(1, [textField(1, 'scalars')]);
    return [textField(1, name), floatField(2, value), messageField(9, [plugin])];
}
function when({ seconds, step }) {
    return [doubleField(1, seconds), wholeField(2, step)];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/crc32c.js
const POLYNOMIAL = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++)
        remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
    return remainder;
});
function crc32c(bytes) {
    let remainder = 0xffffffff;
    for (const byte of bytes)
        remainder = TABLE[(remainder ^ byte) & 0xff] ^ (remainder >>> 8);
    return ~remainder >>> 0;
}
function maskedCrc32c(bytes) {
    const crc = crc32c(bytes);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/record.js

function record(data) {
    const framed = Buffer.alloc(8 + 4 + data.length + 4);
    framed.writeBigUInt64LE(BigInt(data.length), 0);
    framed.writeUInt32LE(maskedCrc32c(framed.subarray(0, 8)), 8);
    framed.set(data, 12);
    framed.writeUInt32LE(maskedCrc32c(data), 12 + data.length);
    return framed;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/event-file.js






const FILE = /^events\.out\.tfevents\.(\d+)\./;
class EventFile {
    folder;
    now;
    path = null;
    constructor(folder, now) {
        this.folder = folder;
        this.now = now;
    }
    append(epoch, values) {
        const seconds = this.now().getTime() / 1000;
        const moment = { seconds, step: epoch };
        const events = [scalarsEvent(moment, values)];
        if (this.path === null)
            events.unshift(versionEvent(seconds), startEvent(moment));
        try {
            this.path ??= this.create();
            (0,external_node_fs_.appendFileSync)(this.path, Buffer.concat(events.map(record)));
        }
        catch (error) {
            throw (0,write_errors/* explainWriteError */.jy)(error, this.path ?? this.folder);
        }
    }
    create() {
        (0,external_node_fs_.mkdirSync)(this.folder, { recursive: true });
        const taken = (0,external_node_fs_.readdirSync)(this.folder).flatMap((name) => FILE.exec(name)?.[1] ?? []);
        const seconds = Math.max(Math.floor(this.now().getTime() / 1000), ...taken.map((name) => Number(name) + 1));
        const machine = (0,external_node_os_.hostname)().replaceAll(/[^A-Za-z0-9-]/g, '-');
        return (0,external_node_path_.join)(this.folder, `events.out.tfevents.${seconds}.${machine}.${process.pid}.0.v2`);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/run-events.js


function runEvents(folder, now) {
    const train = new EventFile((0,external_node_path_.join)(folder, 'train'), now);
    const validation = new EventFile((0,external_node_path_.join)(folder, 'validation'), now);
    return (epoch) => {
        const { loss, accuracy, mae, valLoss, valAccuracy, valMae, learningRate } = epoch;
        train.append(epoch.epoch, known({ loss, accuracy, mae, learning_rate: learningRate }));
        if (valLoss !== null)
            validation.append(epoch.epoch, known({ loss: valLoss, accuracy: valAccuracy, mae: valMae }));
    };
}
function known(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => typeof entry[1] === 'number'));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/index.js


;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/run.js





















async function runTrain(inputs, deps) {
    const out = (0,external_node_path_.resolve)(deps.workspace, inputs.out);
    const storage = new shared_data/* TemporaryStorage */.L3((0,external_node_path_.dirname)(out), deps.bytesInMemory);
    try {
        return await trainInto(out, storage, inputs, deps);
    }
    finally {
        storage.close();
    }
}
async function trainInto(out, storage, inputs, deps) {
    const { host, workspace } = deps;
    const meter = new training_resources/* ResourceMeter */.ul(deps.machine ?? (0,training_resources/* thisMachine */.g8)(deps.env ?? process.env));
    const recipePath = (0,external_node_path_.resolve)(workspace, inputs.recipe);
    const registry = (0,shared_registry.openRegistry)(inputs.registry, workspace);
    const { recipe: asWritten, links, tree } = await (0,shared_recipe/* openToTrain */._$)(recipePath, inputs.set, { ...deps, registry });
    await (0,shared_package.refuseToReplace)(out);
    const uploads = uploadsOf(inputs.upload, host);
    if ('command' in asWritten) {
        refuseBackend(inputs);
        const made = await trainByCommand({ recipe: asWritten, recipePath, links, out, registry, ...deps });
        return handOut(made, { uploads, inputs, cache: deps.cache, host });
    }
    const parents = await (0,inheritance_parent/* findParents */.ZH)(asWritten, registry, deps);
    const openBackend = () => deps.openBackend(inputs.backend, inputs.threads);
    const found = await runSearch({
        ...{ recipe: asWritten, tree, recipePath, parents, host, storage, openBackend },
        directory: inputs.resume === 'never' ? null : `${out}.search`,
        startThread: deps.startTrialThread,
    });
    const chosen = found?.recipe ?? asWritten;
    const data = found?.dataset ??
        (await host.group('Data', () => (0,prepare/* prepareData */.c)(chosen, recipePath, parents.members, { host, storage })));
    const { recipe, files } = await (0,settle/* settleModel */.l)(chosen, recipePath, data, (line) => host.info(line));
    const dataset = { ...data, sources: [...data.sources, ...files] };
    const evaluationCode = await (0,evaluation_code/* evaluationCodeOf */.n)(recipe, (0,external_node_path_.dirname)(recipePath));
    const commit = await (0,training_commit/* readCommit */.k)({
        recipe: recipePath,
        parents: links.flatMap(({ path }) => path ?? []),
        sources: [
            ...(0,shared_data.dataFilesOf)(recipe.data),
            ...files.map(({ uri }) => uri),
            ...(recipe.evaluation?.code ?? []),
        ].map((source) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(recipePath), source)),
        repository: deps.repository,
        host,
    });
    const backend = found?.backend ?? (await openBackend());
    const checkpoints = inputs.resume === 'never'
        ? null
        : (0,training_checkpoints/* checkpointFolder */.L6)({
            directory: `${out}.checkpoints`,
            origin: (0,training_checkpoints/* originOf */.yv)({ recipe, dataset, parents, backend }),
            log: (line) => host.info(line),
        });
    const logs = `${out}.logs`;
    const trained = await meter.watchGpus(() => trainRuns({
        recipe,
        dataset,
        backend,
        parents,
        host,
        checkpoints,
        stopwatches: meter,
        events: (run) => runEvents((0,external_node_path_.join)(logs, run), deps.now ?? (() => new Date())),
    }), (line) => host.info(line));
    const candidate = assembleCandidate({
        ...{ recipe, links, dataset, trained, backend, parents, commit, evaluationCode },
        search: found?.record ?? null,
    });
    const resources = meter.resources(backend.name);
    const written = await (0,shared_package.writePackage)(out, candidate.head, candidate.files, resources);
    await checkpoints?.remove();
    await found?.forget();
    if (candidate.effect)
        host.info((0,control/* controlSentence */.v)(candidate.effect, null));
    host.info((0,training_resources/* resourcesLine */.oZ)(resources));
    if (resources.rows > 0)
        host.info(`curves: tensorboard --logdir ${inputs.out}.logs`);
    const made = { written, evaluation: trained.runs[0].evaluation, backend: backend.name };
    return handOut(made, { uploads, inputs, cache: deps.cache, host });
}
function refuseBackend({ backend }) {
    if (backend === 'auto')
        return;
    throw new errors/* UserError */.yo(`the recipe's command chooses what it computes on, and "${backend}" is asked for`, 'Leave "backend" at auto, and tell the command by its "parameters".', 'input "backend"');
}


/***/ }),

/***/ 60292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _recipe_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72625);
/* harmony import */ var _search_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40358);


function planOf(search, training) {
    const space = (0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceOf */ .UN)(search);
    return {
        strategy: search.strategy,
        space,
        metric: search.metric,
        trials: Math.min(search.trials ?? Infinity, (0,_search_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(space)),
        seed: (0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_0__/* .seedsOf */ .GO)(training)[0],
        warmUp: search.stop?.value.warm_up ?? null,
    };
}


/***/ }),

/***/ 96610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
function valuesOf(space, point) {
    return space.map(({ path }, at) => [path, point[at]]);
}
function metricOf(metric, merit) {
    return metric === 'val_accuracy' ? merit : 0 - merit;
}
function recordOf({ stop }, { strategy, metric, seed, space }, trials, best) {
    return {
        schema: 'heirloom.dev/search/v1',
        strategy,
        metric,
        seed,
        space: Object.fromEntries(space.map(({ path, of }) => [path, { [of.kind]: of.value }])),
        stop: stop ? { [stop.kind]: stop.value } : null,
        trials: trials.map((trial) => trialRecord(trial, space, metric)),
        best: best.number,
    };
}
function trialRecord({ number, point, end }, space, metric) {
    return {
        number,
        values: Object.fromEntries(valuesOf(space, point)),
        state: end.state,
        value: end.state === 'failed' ? null : metricOf(metric, end.merit),
        epochs: end.merits.length,
        ...(end.state === 'failed' && { reason: end.reason }),
    };
}


/***/ })

};
