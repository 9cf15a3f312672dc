export const id = 8903;
export const ids = [8903];
export const modules = {

/***/ 88903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eZ: () => (/* reexport */ RESCORED),
  B2: () => (/* reexport */ agreeOnPositive),
  Ti: () => (/* reexport */ believe),
  ds: () => (/* reexport */ claimsOf),
  Xn: () => (/* reexport */ findBaseline),
  xg: () => (/* reexport */ loadContender),
  lD: () => (/* reexport */ readDataFile),
  tG: () => (/* reexport */ readHistoryFile),
  ti: () => (/* reexport */ readRecipeFile),
  Ic: () => (/* reexport */ readRunHistories),
  V9: () => (/* reexport */ readSearchFile),
  g: () => (/* reexport */ rescored),
  PF: () => (/* reexport */ rescoredPath),
  Xf: () => (/* reexport */ wasRescored)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/commit-model.js
const COMMIT_WORDS = ['merge-base', 'measure'];
function isCommitWord(text) {
    return COMMIT_WORDS.some((word) => word === text);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(71590);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 3 modules
var registry = __webpack_require__(52481);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/bare-file.js







const PREDICTIONS_NAME = new RegExp(`\\.(${evaluation/* PREDICTIONS_EXTENSIONS */.k3.join('|')})$`, 'i');
async function refuseMissingFile(text, workspace) {
    const reference = (0,registry.parseReference)(text);
    if (reference.kind !== 'path' || !PREDICTIONS_NAME.test(text))
        return;
    if (await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, reference.path)).catch(() => null))
        return;
    throw new errors/* UserError */.yo('is not there', 'Name a predictions file with one row per test example, or a package.', text);
}
async function bareFile(text, deps) {
    const reference = (0,registry.parseReference)(text);
    if (reference.kind === 'artifact')
        return fileOfArtifact(reference, deps);
    if (reference.kind !== 'path')
        return null;
    const path = (0,external_node_path_.resolve)(deps.workspace, reference.path);
    const status = await (0,promises_.stat)(path).catch(() => null);
    return status?.isFile() ? path : null;
}
async function fileOfArtifact(reference, deps) {
    const directory = await (0,registry.downloadArtifact)(reference.artifact, deps);
    const [only, ...more] = await (0,promises_.readdir)(directory);
    if (only === undefined || more.length > 0 || !shared_package.PREDICTIONS_PATH.test(only))
        return null;
    const path = (0,external_node_path_.join)(directory, only);
    (0,registry.checkPin)(reference, await (0,files/* sha256File */.Q3)(path));
    return path;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/report/data-report.js
var data_report = __webpack_require__(13766);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/search.js
var search = __webpack_require__(51674);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/package-files.js






const recipeSchema = schemas/* looseObject */._H3({
    positive: schemas/* string */.YjP().optional(),
    data: schemas/* looseObject */._H3({ source: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({})]).optional() }).optional(),
});
const RUN_HISTORY = /^runs\/[^/]+\.history\.json$/;
const historySchema = schemas/* object */.Ikc({
    epochs: schemas/* array */.YOg(schemas/* object */.Ikc({
        epoch: schemas/* number */.aig().int().positive(),
        loss: schemas/* number */.aig(),
        accuracy: schemas/* number */.aig().exactOptional(),
        mae: schemas/* number */.aig().exactOptional(),
        valLoss: schemas/* number */.aig().nullable(),
        valAccuracy: schemas/* number */.aig().nullable().exactOptional(),
        valMae: schemas/* number */.aig().nullable().exactOptional(),
        learningRate: schemas/* number */.aig().exactOptional(),
    })),
    chosenEpoch: schemas/* number */.aig().int().positive().nullable(),
});
const searchSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('heirloom.dev/search/v1'),
    strategy: schemas/* enum */.k5n(['grid', 'random', 'bayesian']),
    metric: schemas/* enum */.k5n(['val_accuracy', 'val_loss', 'val_mae']),
    seed: schemas/* number */.aig(),
    space: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
    stop: schemas/* json */.Pq9(),
    trials: schemas/* array */.YOg(schemas/* object */.Ikc({
        number: schemas/* number */.aig().int().positive(),
        values: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
        state: schemas/* enum */.k5n(['completed', 'stopped', 'failed']),
        value: schemas/* number */.aig().nullable(),
        epochs: schemas/* number */.aig().int().nonnegative(),
        reason: schemas/* string */.YjP().exactOptional(),
    })),
    best: schemas/* number */.aig().int().positive(),
});
function readRecipeFile(opened) {
    return readJson(opened, 'recipe.json', recipeSchema);
}
function readHistoryFile(opened) {
    return readJson(opened, 'history.json', historySchema);
}
async function readRunHistories(opened) {
    const paths = opened.manifest.files.map(({ path }) => path).filter((path) => RUN_HISTORY.test(path));
    const histories = await Promise.all(paths.map((path) => readJson(opened, path, historySchema)));
    return histories.filter((history) => history !== null);
}
function readDataFile(opened) {
    return readJson(opened, data_report/* DATA_FILE */.AL, data_report/* dataReportSchema */.QN);
}
function readSearchFile(opened) {
    return readJson(opened, search/* SEARCH_FILE */.U, searchSchema);
}
async function readJson({ directory, manifest }, name, schema) {
    if (!manifest.files.some((file) => file.path === name))
        return null;
    const path = (0,external_node_path_.join)(directory, name);
    const parsed = schema.safeParse(jsonIn(await (0,files/* readTextIfThere */.pM)(path), path));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const key = issue?.path.join('.') ?? '';
    throw new errors/* UserError */.yo(`is not what a package holds there: ${key ? `"${key}": ` : ''}${issue?.message ?? 'it has another form'}`, MEND, path);
}
const MEND = 'Make the package again with "heirloom train", or leave the file out of it.';
function jsonIn(text, path) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        throw new errors/* UserError */.yo('is not JSON', MEND, path);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/resources.js




const COUNTED = new Set(['tfjs-layers', 'safetensors']);
async function resourcesOf({ directory, manifest }) {
    const weights = manifest.files.filter(({ role }) => role === 'weights' || role === 'model');
    const elements = manifest.tensors.map(({ shape }) => shape.reduce((product, size) => product * size, 1));
    const read = async (path) => manifest.files.some((file) => file.path === path)
        ? (0,files/* jsonIn */.Yf)(await (0,files/* readTextIfThere */.pM)((0,external_node_path_.join)(directory, path)))
        : null;
    const reported = (await read(shared_package.REPORTED_FILE));
    const measured = [...numbersIn(reported?.metrics), ...numbersIn(await read('metrics.json'))];
    return new Map([
        ...measured.filter(([name]) => !evaluation/* METRIC_NAMES */.Uw.includes(name)),
        ['model_bytes', sum(weights.map(({ size }) => size))],
        ...(manifest.formats.every((format) => COUNTED.has(format))
            ? [['parameters', sum(elements)]]
            : []),
    ]);
}
function numbersIn(value) {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return entries.filter((entry) => typeof entry[1] === 'number');
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/contender.js








const RUN_FILE = new RegExp(`^runs/[^/]+\\.(${evaluation/* PREDICTIONS_EXTENSIONS */.k3.join('|')})$`);
const WITHOUT_PACKAGE = {
    runs: [],
    runReferences: [],
    resources: new Map(),
    opened: null,
    evaluationCode: null,
    isRescorable: false,
};
async function loadContender(text, deps, runs = []) {
    const file = await bareFile(text, deps);
    if (!file)
        await refuseMissingFile(text, deps.workspace);
    const contender = file
        ? await fromFile(file, text, deps)
        : await fromPackage(await (0,registry.resolvePackage)(text, deps), text, deps);
    return withRuns({ ...contender, refetch: refetchOf(text, file, deps) }, runs, deps);
}
function refetchOf(text, file, { host }) {
    const reference = (0,registry.parseReference)(text);
    if (reference.kind !== 'artifact')
        return null;
    const directory = `heirloom-out/${reference.artifact}`;
    const first = host.artifacts.fetchCommand?.(reference.artifact, directory);
    if (!first)
        return null;
    return { first, name: file === null ? directory : `${directory}/${(0,external_node_path_.basename)(file)}` };
}
async function fromPackage(opened, reference, deps) {
    const paths = opened.manifest.files.map(({ path }) => path);
    const main = (0,shared_package.predictionsFileOf)(opened.manifest)?.path;
    if (main === undefined)
        throw new errors/* UserError */.yo('holds no predictions.csv, so there is nothing to judge', 'Make the package with "heirloom train", or name a predictions file.', reference);
    const read = (path) => readAnswers(opened, (0,external_node_path_.join)(opened.directory, path), reference, deps);
    const predictions = await read(main);
    const runs = [];
    for (const path of paths.filter((path) => RUN_FILE.test(path)))
        runs.push(await read(path));
    const resources = await resourcesOf(opened);
    return {
        digest: opened.digest,
        reference,
        name: opened.manifest.name,
        predictions,
        runs,
        runReferences: [],
        resources,
        opened,
        evaluationCode: (await (0,shared_package.readLineage)(opened)).evaluationCode,
        isRescorable: opened.manifest.formats.includes('tfjs-layers'),
    };
}
async function readAnswers(opened, path, reference, deps) {
    const recipe = await readRecipeFile(opened);
    return (0,evaluation.readPredictions)(path, {
        ...optionsOf(reference, deps),
        names: undefined,
        positive: deps.reading.positive ?? recipe?.positive,
        task: opened.manifest.task,
    });
}
async function fromFile(path, text, deps) {
    const predictions = await (0,evaluation.readPredictions)(path, optionsOf(text, deps));
    return { digest: predictions.source, reference: text, name: null, predictions, ...WITHOUT_PACKAGE };
}
async function withRuns(contender, paths, deps) {
    const runs = [...contender.runs];
    for (const path of paths) {
        runs.push(await (0,evaluation.readPredictions)((0,external_node_path_.resolve)(deps.workspace, path), optionsOf(path, deps)));
    }
    return { ...contender, runs, runReferences: paths };
}
function optionsOf(reference, { host, reading }) {
    return { ...reading, warn: (line) => host.info(`${reference}: ${line}`) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/baseline.js




async function findBaseline(text, candidate, outer, runs = []) {
    const reading = { ...outer.reading, mayLackColumns: true, mayAnswerUnknown: true };
    const deps = { ...outer, reading };
    const baseline = await chooseBaseline(text, candidate, deps, runs);
    for (const column of baseline ? (deps.reading.columns ?? []) : []) {
        if (baseline.predictions.columns.has(column))
            continue;
        deps.host.info(`${baseline.reference} has no column "${column}"`);
    }
    return baseline;
}
async function chooseBaseline(text, candidate, deps, runs) {
    if (text === 'none')
        return null;
    if (isCommitWord(text))
        return ofCommit(text, candidate, deps, runs);
    if (text !== 'champion' && text !== 'release' && text !== 'parent')
        return { ...(await loadContender(text, deps, runs)), how: 'named' };
    const found = await lookUp(text, candidate, deps);
    if (typeof found === 'string') {
        deps.host.info(`no baseline: ${found}`);
        return null;
    }
    const opened = await deps.registry.fetch(found.digest, (0,external_node_path_.join)(deps.cache, found.digest));
    deps.host.info(`baseline ${text}: ${found.reference}, sha256:${found.digest}`);
    const contender = await fromPackage(opened, found.reference, deps);
    return { ...(await withRuns(contender, runs, deps)), how: text };
}
async function ofCommit(word, candidate, deps, runs) {
    if (!deps.findCommitModel)
        throw new errors/* UserError */.yo(`the baseline "${word}" can't be found from here`, 'Name a package, or champion, release or parent.', 'input "baseline"');
    const found = await deps.findCommitModel(word, candidate, deps);
    if (typeof found === 'string') {
        deps.host.info(`no baseline: ${found}`);
        return null;
    }
    const { opened, reference, provenance, mergeBase, refetch } = found;
    deps.host.info(`baseline ${word}: ${reference}, sha256:${opened.digest}, ${provenance}`);
    const contender = await fromPackage(opened, reference, deps);
    return { ...(await withRuns(contender, runs, deps)), how: word, mergeBase, refetch };
}
async function lookUp(word, candidate, { registry }) {
    const { name, opened } = candidate;
    const mend = 'name a baseline to compare it with';
    if (name === null)
        return `a predictions file has no ${word}; ${mend}, or give the "name" of its model`;
    if (word === 'parent') {
        if (opened === null)
            return `a predictions file has no parent; ${mend}`;
        const parent = opened.manifest.parents[0];
        return parent
            ? { digest: parent.digest, reference: parent.reference }
            : `${name} inherits from no package`;
    }
    const versions = await registry.versions(name);
    if (word === 'release') {
        const latest = versions.at(-1);
        return latest
            ? { digest: latest.digest, reference: `${name}@${latest.version}` }
            : `no version of ${name} is published in ${registry.url}`;
    }
    const digest = await registry.alias(name, 'champion');
    if (digest === null)
        return `no version of ${name} is champion in ${registry.url}`;
    const version = versions.find((record) => record.digest === digest);
    return { digest, reference: version ? `${name}@${version.version}` : `${name}#champion` };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/positive.js

function agreeOnPositive(candidate, baselines, { gate, host }) {
    const own = positiveOf(candidate);
    const others = baselines.map(positiveOf).filter((positive) => positive !== null);
    const other = others.find((positive) => positive !== (own ?? others[0]));
    if (other !== undefined)
        throw new errors/* UserError */.yo(own === null
            ? `the positive class of one baseline is "${others[0]}" and of another "${other}"`
            : `the candidate's positive class is "${own}" and the baseline's "${other}"`, `Say which one is judged: write "positive" in ${gate}.`, gate);
    const judged = own ?? others[0];
    if (judged !== undefined)
        host.info(`positive class: "${judged}"`);
}
function positiveOf({ predictions }) {
    return predictions.task === 'classification' ? predictions.positive : null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/header.js + 1 modules
var reading_header = __webpack_require__(26216);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/trusted/trusted-rows.js


function factColumns({ names = {}, columns = [], weight }) {
    const others = [...columns, ...(weight === undefined ? [] : [weight])];
    return { id: names.id ?? 'id', label: names.label ?? 'label', others: [...new Set(others)] };
}
function rowsOfBaseline(predictions, source, { names, weight }) {
    const labels = predictions.task === 'regression'
        ? [...predictions.labelTexts]
        : Array.from(predictions.labels, (label) => predictions.classes[label]);
    const { weights, columns } = predictions;
    const others = [...columns].map(([name, { texts, codes }]) => ({
        name,
        cells: Array.from(codes, (code) => texts[code]),
    }));
    if (weights && weight !== undefined)
        others.push({ name: weight, cells: Array.from(weights, String) });
    return {
        source,
        columns: [names?.label ?? 'label', ...others.map(({ name }) => name)],
        cells: [labels, ...others.map(({ cells }) => cells)],
        rowOf: new Map(Array.from(predictions.ids, (id, row) => [id, row])),
        task: predictions.task,
        positive: predictions.task === 'classification' ? (predictions.positive ?? undefined) : undefined,
    };
}
async function readTrustedRows(path, source, reading) {
    const { id, label, others } = factColumns(reading);
    const wanted = [id, label, ...others];
    const { sink } = await (0,evaluation/* readTableFile */.FU)(path, (places) => new ColumnTexts(wanted, places));
    const [ids, ...cells] = sink.cells;
    const rowOf = new Map();
    for (const [row, text] of ids.entries()) {
        if (rowOf.has(text))
            throw new errors/* UserError */.yo(`has the id ${JSON.stringify(text)} twice`, 'Keep one row of each.', sink.places.at(row));
        rowOf.set(text, row);
    }
    return { source, columns: [label, ...others], cells, rowOf, task: undefined, positive: undefined };
}
class ColumnTexts {
    wanted;
    places;
    cells;
    positions = [];
    constructor(wanted, places) {
        this.wanted = wanted;
        this.places = places;
        this.cells = wanted.map(() => []);
    }
    begin(names, at) {
        this.positions = this.wanted.map((name) => {
            const position = names.indexOf(name);
            if (position >= 0 && names.lastIndexOf(name) === position)
                return position;
            const fault = position < 0 ? 'has no column' : 'has two columns named';
            throw new errors/* UserError */.yo(`${fault} "${name}"`, 'A table of labels has the id, the label and what the gate asks for.', at);
        });
    }
    take(rows, cellsAt) {
        for (const [column, position] of this.positions.entries()) {
            const cells = cellsAt(position);
            for (let row = 0; row < rows; row++)
                this.cells[column].push((0,evaluation/* cellText */.Ie)(cells, row));
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/trusted/join.js






const CHUNK_CHARACTERS = 1 << 20;
async function joinClaims(path, trusted, reading, out) {
    const descriptor = (0,external_node_fs_.openSync)(out, 'wx');
    try {
        const { sink, sha256 } = await (0,evaluation/* readTableFile */.FU)(path, (places) => new Joiner(trusted, reading, places, (text) => (0,external_node_fs_.writeSync)(descriptor, text)));
        return { source: sha256, missing: trusted.rowOf.size - sink.end() };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function writeTruth(trusted, { names = {}, ...reading }, out) {
    const { id } = factColumns({ names, ...reading });
    const [labels] = trusted.cells;
    const descriptor = (0,external_node_fs_.openSync)(out, 'wx');
    try {
        let text = (0,files/* csvLine */.zT)([id, names.prediction ?? 'prediction', ...trusted.columns]);
        for (const [example, row] of trusted.rowOf) {
            text += (0,files/* csvLine */.zT)([example, labels[row], ...trusted.cells.map((column) => column[row])]);
            if (text.length < CHUNK_CHARACTERS)
                continue;
            (0,external_node_fs_.writeSync)(descriptor, text);
            text = '';
        }
        (0,external_node_fs_.writeSync)(descriptor, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
class Joiner {
    trusted;
    reading;
    places;
    write;
    positions = [];
    seen;
    answered = 0;
    rows = 0;
    text = '';
    constructor(trusted, reading, places, write) {
        this.trusted = trusted;
        this.reading = reading;
        this.places = places;
        this.write = write;
        this.seen = new Uint8Array(trusted.rowOf.size);
    }
    begin(names, at) {
        const { id } = factColumns(this.reading);
        const header = (0,reading_header/* parseHeader */.R)(names, {
            names: { ...this.reading.names, label: id },
            columns: this.trusted.columns,
            mayLackColumns: true,
            weight: undefined,
        }, at);
        const { prediction, score, classScores } = header;
        const claims = [...(prediction === null ? [] : [prediction]), ...(score === null ? [] : [score])];
        this.positions = [header.id, ...claims, ...classScores.values()];
        const claimed = this.positions.map((position) => names[position]);
        this.text = (0,files/* csvLine */.zT)([...claimed, ...this.trusted.columns]);
    }
    take(rows, cellsAt) {
        const columns = this.positions.map(cellsAt);
        for (let row = 0; row < rows; row++) {
            const claims = columns.map((cells) => (0,evaluation/* cellText */.Ie)(cells, row));
            const at = this.rowOf(claims[0]);
            this.text += (0,files/* csvLine */.zT)([...claims, ...this.trusted.cells.map((column) => column[at])]);
            if (this.text.length >= CHUNK_CHARACTERS)
                this.flush();
            this.rows++;
        }
    }
    end() {
        this.flush();
        return this.answered;
    }
    rowOf(id) {
        const row = this.trusted.rowOf.get(id);
        const at = this.places.at(this.rows);
        if (row === undefined)
            throw new errors/* UserError */.yo(`has the id ${JSON.stringify(id)}, which is not among the rows of ${this.trusted.source}`, 'Predict the rows that are judged. Where the change is to the test set, its labels are judged once it is merged.', at);
        if (this.seen[row])
            throw new errors/* UserError */.yo(`has the id ${JSON.stringify(id)} twice`, 'Predict each row once.', at);
        this.seen[row] = 1;
        this.answered++;
        return row;
    }
    flush() {
        this.write(this.text);
        this.text = '';
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/trusted/believe.js







const OF_A_FORK = "The predictions were made by a fork's own run: metrics were computed anew from them, with this repository's labels and slices, and no model was seen. Publishing trains again.";
async function believe(claims, witnesses, deps) {
    const trusted = await trustedRows(claims, witnesses, deps);
    deps.host.info(`${claims.reference}: labels are those of ${trusted.source}, for ${trusted.rowOf.size} rows`);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(deps.cache, 'joined-'));
    const joined = (0,external_node_path_.join)(folder, 'predictions.csv');
    const { source, missing } = await joinClaims(claims.path, trusted, deps.reading, joined);
    const options = {
        ...deps.reading,
        mayLackColumns: true,
        task: claims.opened?.manifest.task ?? trusted.task,
        positive: deps.reading.positive ?? trusted.positive,
        warn: (line) => deps.host.info(`${claims.reference}: ${line}`),
    };
    const answered = { ...(await (0,evaluation.readPredictions)(joined, options)), source };
    const cautions = claims.isFork ? [OF_A_FORK] : [];
    if (missing === 0 || witnesses.baselines.length > 0)
        return contenderOf(claims, trusted, answered, cautions);
    const truth = (0,external_node_path_.join)(folder, 'truth.csv');
    writeTruth(trusted, deps.reading, truth);
    const testSet = await (0,evaluation.readPredictions)(truth, { ...options, task: answered.task, names: factNames(deps) });
    const note = `The candidate left out ${missing} of the ${trusted.rowOf.size} rows of ${trusted.source}, which count as wrong.`;
    const whole = { ...(0,evaluation/* pair */.V2)(answered, testSet).candidate, source };
    return contenderOf(claims, trusted, whole, [...cautions, note]);
}
function factNames({ reading: { names } }) {
    return { ...names, score: undefined };
}
async function trustedRows({ isFork, reference }, { labels, baselines: [baseline] }, { workspace, reading }) {
    if (labels !== undefined)
        return readTrustedRows((0,external_node_path_.resolve)(workspace, labels), labels, reading);
    if (baseline)
        return rowsOfBaseline(baseline.predictions, baseline.reference, reading);
    throw new errors/* UserError */.yo(`${isFork ? "is a fork's, and " : ''}there is nothing to judge it by: neither a table of labels nor a baseline`, 'Give "labels" (id, label and the columns of slices, from your own checkout), or a baseline that is there: a package by name, or "name" for champion, release or merge-base.', reference);
}
function contenderOf(claims, { source: factsFrom }, predictions, cautions) {
    const { digest, reference, name, refetch, contender } = claims;
    const known = contender ?? WITHOUT_PACKAGE;
    return { ...known, digest, reference, name, refetch, predictions, cautions, factsFrom };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/trusted/claims.js








async function claimsOf(request, deps) {
    const { candidate: reference, name, hasLabels, runs } = request;
    const found = deps.fork ? await forksFile(reference, deps.fork, deps) : null;
    if (found !== null) {
        refuseRuns(runs);
        return { ...(await bareClaims(found.path)), reference, name, refetch: found.refetch, isFork: true };
    }
    if (!hasLabels)
        return null;
    const file = await bareFile(reference, deps);
    if (file !== null)
        return { ...(await bareClaims(file)), reference, name, refetch: null, isFork: false };
    const contender = await loadContender(reference, deps, runs);
    const { opened, digest } = contender;
    const predictions = (0,external_node_path_.join)(opened.directory, (0,shared_package.predictionsFileOf)(opened.manifest).path);
    const { name: ownName } = contender;
    return {
        path: predictions,
        reference,
        digest,
        name: ownName,
        opened,
        contender,
        refetch: contender.refetch ?? null,
        isFork: false,
    };
}
async function bareClaims(path) {
    return { path, digest: await (0,files/* sha256File */.Q3)(path), opened: null, contender: null };
}
async function forksFile(text, fork, { workspace, cache }) {
    const reference = (0,registry.parseReference)(text);
    if (reference.kind === 'artifact') {
        const { artifact } = reference;
        const path = await fork.fetchPredictions(artifact, (0,external_node_path_.join)(cache, `fork-${(0,files/* sha256 */.sc)(artifact)}`));
        const first = fork.fetchCommand(artifact, KEPT);
        return { path, refetch: { first, name: `${KEPT}/${(0,external_node_path_.basename)(path)}` } };
    }
    if (reference.kind !== 'path')
        return null;
    const path = (0,external_node_path_.resolve)(workspace, reference.path);
    if ((await (0,promises_.stat)(path).catch(() => null))?.isFile())
        return { path, refetch: null };
    throw notPredictions(text);
}
const KEPT = 'heirloom-out/fork';
function notPredictions(text) {
    return new errors/* UserError */.yo("is no predictions file, and in a run that is about a fork's change nothing else is judged", 'Train there with "upload: predictions", and name that artifact: artifact:<name>.', text);
}
function refuseRuns(runs) {
    if (runs.length === 0)
        return;
    throw new errors/* UserError */.yo("a fork's predictions are judged alone, without runs with other seeds", 'Leave "candidate-runs" out.', 'input "candidate-runs"');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/trusted/index.js



// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/listing.js
var listing = __webpack_require__(30023);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/rescored.js





const RESCORED = 'heirloom-out/rescored';
function rescoredPath(digest) {
    return `${RESCORED}/${digest}.csv`;
}
const HOW = ', rescored';
function wasRescored(how) {
    return how.endsWith(HOW);
}
async function rescored(baseline, candidate, { rescoreFile, reusesKept = false }, deps) {
    const { opened, reference } = baseline;
    if (!rescoreFile)
        throw new errors/* UserError */.yo('no model can be loaded here', 'Leave "rescore" out.', 'input "rescore"');
    if (!opened || !baseline.isRescorable)
        throw new errors/* UserError */.yo(`${reference} can't be judged anew: ${opened ? `Heirloom can't run a model of the format ${opened.manifest.formats.join(', ')}` : 'it is a predictions file without its model'}`, "Evaluate it on today's test set yourself and name its predictions as the baseline, or take another baseline.", 'input "rescore"');
    if (!candidate.opened)
        throw new errors/* UserError */.yo("the candidate is a predictions file, and nobody knows which rows are today's test rows", 'Name a package as the candidate, or evaluate the baseline yourself.', 'input "rescore"');
    if (baseline.runs.length > 0)
        deps.host.info(`${reference}: its runs with other seeds answered other rows and are left out`);
    const read = (path) => readAnswers(opened, (0,external_node_path_.resolve)(deps.workspace, path), reference, deps);
    const earlier = rescoredPath(baseline.digest);
    const isKept = reusesKept && (await (0,listing/* isThere */.$)((0,external_node_path_.resolve)(deps.workspace, earlier)));
    let predictions = isKept ? await read(earlier) : null;
    if (!predictions || fingerprintOf(predictions) !== fingerprintOf(candidate.predictions))
        predictions = await read(await rescoreFile(opened, candidate.opened));
    return {
        ...baseline,
        predictions,
        runs: [],
        runReferences: [],
        evaluationCode: candidate.evaluationCode,
        how: `${baseline.how}${HOW}`,
    };
}
function fingerprintOf(predictions) {
    return (0,evaluation/* fingerprint */.Rj)((0,evaluation/* inIdOrder */.Z6)(predictions));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/index.js









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


/***/ })

};
