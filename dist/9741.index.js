export const id = 9741;
export const ids = [9741];
export const modules = {

/***/ 64854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B2: () => (/* reexport */ agreeOnPositive),
  Xn: () => (/* reexport */ findBaseline),
  xg: () => (/* reexport */ loadContender),
  tG: () => (/* reexport */ readHistoryFile),
  ti: () => (/* reexport */ readRecipeFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 69 modules
var evaluation = __webpack_require__(30917);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 5 modules
var shared_package = __webpack_require__(18038);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 7 modules
var registry = __webpack_require__(44980);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/package-files.js




const recipeSchema = schemas/* looseObject */._H3({
    positive: schemas/* string */.YjP().optional(),
    data: schemas/* looseObject */._H3({ source: schemas/* string */.YjP() }),
});
const historySchema = schemas/* object */.Ikc({
    epochs: schemas/* array */.YOg(schemas/* object */.Ikc({
        epoch: schemas/* number */.aig().int().positive(),
        loss: schemas/* number */.aig(),
        accuracy: schemas/* number */.aig().exactOptional(),
        valLoss: schemas/* number */.aig().nullable(),
        valAccuracy: schemas/* number */.aig().nullable().exactOptional(),
    })),
    chosenEpoch: schemas/* number */.aig().int().positive().nullable(),
});
function readRecipeFile(opened) {
    return readJson(opened, 'recipe.json', recipeSchema);
}
function readHistoryFile(opened) {
    return readJson(opened, 'history.json', historySchema);
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



async function resourcesOf({ directory, manifest }) {
    const weights = manifest.files.filter(({ role }) => role === 'weights' || role === 'model');
    const elements = manifest.tensors.map(({ shape }) => shape.reduce((product, size) => product * size, 1));
    const measured = manifest.files.some(({ path }) => path === 'metrics.json')
        ? numbersIn(await (0,files/* readTextIfThere */.pM)((0,external_node_path_.join)(directory, 'metrics.json')))
        : [];
    return new Map([
        ...measured.filter(([name]) => !evaluation/* METRIC_NAMES */.Uw.includes(name)),
        ['model_bytes', sum(weights.map(({ size }) => size))],
        ['parameters', sum(elements)],
    ]);
}
function numbersIn(text) {
    try {
        const parsed = JSON.parse(text ?? '');
        const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
        return entries.filter((entry) => typeof entry[1] === 'number');
    }
    catch {
        return [];
    }
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/contender.js








const RUN_FILE = /^runs\/[^/]+\.(csv|jsonl|parquet)$/;
const PREDICTIONS_NAME = /\.(csv|jsonl|ndjson|parquet)$/i;
async function loadContender(text, deps, runs = []) {
    const file = await predictionsFile(text, deps.workspace);
    if (!file)
        await refuseMissingFile(text, deps.workspace);
    const contender = file
        ? await fromFile(file, text, deps)
        : await fromPackage(await (0,registry.resolvePackage)(text, deps), text, deps);
    return { ...contender, runs: [...contender.runs, ...(await readRuns(runs, deps))] };
}
async function fromPackage(opened, reference, deps) {
    const paths = opened.manifest.files.map(({ path }) => path);
    const main = (0,shared_package/* predictionsFileOf */.Gl)(opened.manifest)?.path;
    if (main === undefined)
        throw new errors/* UserError */.yo('holds no predictions.csv, so there is nothing to judge', 'Make the package with "heirloom train", or name a predictions file.', reference);
    const recipe = await readRecipeFile(opened);
    const options = {
        ...optionsOf(reference, deps),
        names: undefined,
        positive: deps.reading.positive ?? recipe?.positive,
        task: opened.manifest.task,
    };
    const read = (path) => (0,evaluation.readPredictions)((0,external_node_path_.join)(opened.directory, path), options);
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
        resources,
        opened,
    };
}
async function fromFile(path, text, deps) {
    const predictions = await (0,evaluation.readPredictions)(path, optionsOf(text, deps));
    const none = { name: null, runs: [], resources: new Map(), opened: null };
    return { digest: predictions.source, reference: text, predictions, ...none };
}
async function readRuns(texts, deps) {
    const runs = [];
    for (const text of texts) {
        runs.push(await (0,evaluation.readPredictions)((0,external_node_path_.resolve)(deps.workspace, text), optionsOf(text, deps)));
    }
    return runs;
}
function optionsOf(reference, { host, reading }) {
    return { ...reading, warn: (line) => host.info(`${reference}: ${line}`) };
}
async function refuseMissingFile(text, workspace) {
    const reference = (0,registry.parseReference)(text);
    if (reference.kind !== 'path' || !PREDICTIONS_NAME.test(text))
        return;
    if (await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, reference.path)).catch(() => null))
        return;
    throw new errors/* UserError */.yo('is not there', 'Name a predictions file with one row per test example, or a package.', text);
}
async function predictionsFile(text, workspace) {
    const reference = (0,registry.parseReference)(text);
    if (reference.kind !== 'path')
        return null;
    const path = (0,external_node_path_.resolve)(workspace, reference.path);
    const status = await (0,promises_.stat)(path).catch(() => null);
    return status?.isFile() ? path : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/baseline.js



async function findBaseline(text, candidate, outer, runs = []) {
    const deps = { ...outer, reading: { ...outer.reading, mayLackColumns: true } };
    const baseline = await chooseBaseline(text, candidate, deps, runs);
    for (const column of baseline ? (deps.reading.columns ?? []) : []) {
        if (baseline.predictions.columns.has(column))
            continue;
        deps.host.info(`${baseline.reference} has no column "${column}": the candidate's is taken for both`);
    }
    return baseline;
}
async function chooseBaseline(text, candidate, deps, runs) {
    if (text === 'none')
        return null;
    if (text === 'merge-base' || text === 'measure') {
        throw new errors/* UserError */.yo(`the baseline "${text}" is not supported yet`, 'Use champion, release, parent, none, a package or a predictions file.', 'input "baseline"');
    }
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
    return { ...contender, runs: [...contender.runs, ...(await readRuns(runs, deps))], how: text };
}
async function lookUp(word, candidate, { registry }) {
    const { name, opened } = candidate;
    if (name === null || opened === null)
        return `a predictions file has no ${word}; name a baseline to compare it with`;
    if (word === 'parent') {
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/index.js






/***/ }),

/***/ 68991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ arrange)
/* harmony export */ });
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30917);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25471);


function arrange(sides) {
    const { candidate, baseline, others = new Map() } = sides;
    const [anchor = null] = baseline ? [baseline] : others.values();
    const pairing = anchor && (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)(candidate.predictions, anchor.predictions);
    const ownPredictions = pairing ? pairing.candidate : (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .inIdOrder */ .Z6)(candidate.predictions);
    const own = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(ownPredictions);
    const other = pairing && (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(pairing.baseline);
    const testSet = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(pairing ? pairing.baseline : ownPredictions);
    const ownTestSet = pairing?.change ? (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(ownPredictions) : testSet;
    const matches = new Map();
    if (baseline && pairing && other)
        matches.set(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE */ .Um, matchOf(candidate, baseline, pairing, own, other));
    for (const [against, judged] of others) {
        const next = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)(candidate.predictions, judged.predictions);
        const isOwn = next.missing === 0 && (pairing?.missing ?? 0) === 0;
        const evidence = isOwn ? own : (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(next.candidate);
        matches.set(against, matchOf(candidate, judged, next, evidence, (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(next.baseline)));
    }
    return {
        sides,
        fingerprint: testSet,
        pairing,
        candidate: { evidence: own, evaluation: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateEvidence */ .Xi)(own, ownTestSet) },
        baseline: baseline && other && { evidence: other, evaluation: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateEvidence */ .Xi)(other, testSet) },
        matches,
    };
}
function matchOf(candidate, baseline, pairing, own, other) {
    const paired = pairing.change === null ? pairEvidence(own, other) : null;
    const found = { baseline: other, pairing };
    const unpaired = { ...found, paired: null, runs: { candidate: [own], baseline: [other] } };
    if (!paired)
        return { ...unpaired, change: pairing.change };
    const candidateRuns = runsOn(paired.candidate, candidate.runs ?? []);
    const baselineRuns = runsOn(paired.baseline, baseline.runs ?? []);
    const changedRun = candidateRuns.change ?? baselineRuns.change;
    const change = whyAnotherPositive(paired) ?? (changedRun === null ? null : `a run with another seed: ${changedRun}`);
    if (change !== null)
        return { ...unpaired, change };
    return {
        ...found,
        change,
        paired,
        runs: {
            candidate: [paired.candidate, ...candidateRuns.evidence],
            baseline: [paired.baseline, ...baselineRuns.evidence],
        },
    };
}
function pairEvidence(candidate, baseline) {
    if (candidate.task === 'classification' && baseline.task === 'classification') {
        return (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pairClasses */ .tL)(candidate, baseline);
    }
    if (candidate.task === 'regression' && baseline.task === 'regression') {
        return new _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PairedNumbers */ .y7(candidate, baseline);
    }
    return null;
}
function whyAnotherPositive({ candidate, baseline }) {
    if (candidate.task === 'regression' || baseline.task === 'regression')
        return null;
    const [own, other] = [candidate.predictions.positive, baseline.predictions.positive];
    return own === other ? null : `the candidate's positive class is "${own}" and the baseline's "${other}"`;
}
function runsOn(main, runs) {
    const evidence = [];
    for (const run of runs) {
        const pairing = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)(run, main.predictions);
        const paired = pairing.change === null ? pairEvidence((0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(pairing.candidate), main) : null;
        if (!paired)
            return { evidence: [], change: pairing.change ?? 'it solves another task' };
        if (![main, ...evidence].some((earlier) => answersAlike(paired.candidate, earlier))) {
            evidence.push(paired.candidate);
        }
    }
    return { evidence, change: null };
}
function answersAlike(run, earlier) {
    const paired = pairEvidence(run, earlier);
    if (!paired.samePredictions || paired.task === 'regression')
        return paired.samePredictions;
    const scored = [paired.candidate, paired.baseline].filter(({ predictions }) => predictions.scores !== null);
    return scored.length === 0 || (scored.length === 2 && paired.sameScores);
}


/***/ }),

/***/ 92016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ disclose),
  d: () => (/* binding */ mayShow)
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/disclosed-words.js
const NAMED = 2;
const SAYING = {
    'pass-proven': 'passed, proven',
    'pass-leaning': 'passed, not proven',
    'fail-leaning': 'failed, not proven',
    'fail-proven': 'failed, proven',
    underpowered: 'this test set is too small to decide',
    unchanged: "passed, every prediction is the baseline's",
    'no-baseline': 'not judged, there is no baseline',
};
function describeOutcome(rule) {
    if (rule.outcome === 'error')
        return maskNumbers(rule.message);
    const numbers = describeNumbers(rule);
    const said = SAYING[rule.outcome];
    return numbers ? `${numbers} (rounded): ${said}.` : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
function describeNumbers(rule) {
    const { candidate, baseline, difference } = rule;
    const sides = [
        candidate === null ? null : `${measureOf(rule)} is about ${candidate}`,
        candidate === null || baseline === null ? null : `the baseline's ${baseline}`,
        difference === null ? null : describeDifference(difference),
    ];
    return sides.filter((side) => side !== null).join(', ');
}
function measureOf({ kind, metric, class: ofClass, slice }) {
    const measure = kind === 'gap' ? `The gap in ${metric}` : metric;
    return `${measure}${ofClass === null ? '' : ` of ${ofClass}`}${slice === null ? '' : ` on ${slice}`}`;
}
function describeDifference(difference) {
    if (difference === 0)
        return 'no difference that shows';
    return `${difference > 0 ? 'better' : 'worse'} by about ${Math.abs(difference)}`;
}
function describeHeadline({ verdict, rules, testSet }) {
    const deciding = rules.filter(({ informational }) => !informational);
    const named = (...outcomes) => deciding.filter(({ outcome }) => outcomes.includes(outcome)).map(nameOrCause);
    const undecided = named('underpowered');
    const leftOut = testSet.missing > 0 && testSet.changed === 0 ? '; the candidate left out rows, which count as wrong' : '';
    switch (verdict) {
        case 'fail': {
            const failed = named('error', 'fail-proven', 'fail-leaning');
            return `Failed: ${list(failed.length > 0 ? failed : undecided)}${leftOut}`;
        }
        case 'neutral':
            return undecided.length > 0
                ? `No rule failed, undecided: ${list(undecided)}${leftOut}`
                : 'No rule was judged: there is no baseline';
        case 'pass': {
            const waiting = named('no-baseline');
            const passed = deciding.length - waiting.length;
            const start = waiting.length > 0 || passed > 1 ? 'Every rule that was judged' : 'The rule';
            return `${start} passed${waiting.length > 0 ? `; without a baseline: ${list(waiting)}` : ''}${leftOut}`;
        }
    }
}
function nameOrCause(rule) {
    return rule.outcome === 'error' ? maskNumbers(rule.message).replace(/\.$/, '') : rule.name;
}
function list(all) {
    const names = [...new Set(all)];
    return `${names.slice(0, NAMED).join('; ')}${names.length > NAMED ? '; and others' : ''}`;
}
function maskNumbers(text) {
    let plain = text;
    for (let before = ''; before !== plain;) {
        before = plain;
        plain = plain.replace(/ ?\([^()]*\)/gu, '');
    }
    return plain.replace(/(?<![\p{L}\p{N}_])[-−+]?\p{Nd}+(?:[.,]\p{Nd}+)*(?:e[-+]?\p{Nd}+)?/giu, '…');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rounding.js
function stepOf(standardError) {
    return upToOneDigit(standardError / 2);
}
function twoDigitStep(value) {
    return value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
}
function shareError(share, rows) {
    const centre = (share * rows + 2) / (rows + 4);
    return Math.sqrt((centre * (1 - centre)) / (rows + 4));
}
function roundTo(step, value) {
    return step === 0 ? value : tidy(Math.round(value / step) * step);
}
function roundUp(step, size) {
    return step === 0 ? size : tidy(Math.max(1, Math.ceil(size / step - 1e-9)) * step);
}
function tidy(value) {
    return Number(value.toPrecision(12)) + 0;
}
function upToOneDigit(value) {
    const unit = 10 ** Math.floor(Math.log10(value));
    return Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(1));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 69 modules
var evaluation = __webpack_require__(30917);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/statistics/index.js + 34 modules
var statistics = __webpack_require__(37971);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rounding-steps.js



const WIDEST_SHARE = 2;
const TOLERANCE = 1e-9;
function stepsOf({ rules, metrics, testSet }) {
    const bySubject = subjectSteps(rules, testSet.rows);
    const stepOfRule = (rule, value) => bySubject.get(subjectOf(rule)) ?? plainStep(rule.metric, value, rule.rows ?? testSet.rows);
    const told = [metrics.candidate, metrics.baseline ?? {}].flatMap((side) => Object.entries(side).map(([metric, value]) => {
        const subject = subjectOf({ kind: '', metric, class: null, slice: null });
        return { value, step: bySubject.get(subject) ?? plainStep(metric, value, testSet.rows) };
    }));
    for (const rule of rules) {
        for (const value of valuesOf(rule))
            told.push({ value, step: stepOfRule(rule, value) });
    }
    const steps = coarsestOfEqual(told);
    return {
        ofValue: (value) => steps.get(value),
        ofRule: (rule, value) => Math.max(stepOfRule(rule, value), ...valuesOf(rule).map((side) => steps.get(side))),
    };
}
function valuesOf({ candidate, baseline }) {
    return [candidate, baseline].filter((value) => value !== null);
}
function coarsestOfEqual(told) {
    const ordered = [...told].sort((a, b) => a.value - b.value);
    const steps = new Map();
    for (let from = 0, to = 0; from < ordered.length; from = to) {
        do
            to++;
        while (to < ordered.length && areEqual(ordered[to - 1].value, ordered[to].value));
        const equal = ordered.slice(from, to);
        const step = Math.max(...equal.map((one) => one.step));
        for (const { value } of equal)
            steps.set(value, step);
    }
    return steps;
}
function areEqual(a, b) {
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
function subjectSteps(rules, testSetRows) {
    const steps = new Map();
    for (const rule of rules) {
        const fromInterval = intervalStep(rule);
        if (fromInterval === null || rule.candidate === null)
            continue;
        const least = ownStep(rule.metric, rule.candidate, rule.rows ?? testSetRows);
        const subject = subjectOf(rule);
        const smallest = Math.min(fromInterval, steps.get(subject) ?? fromInterval);
        steps.set(subject, Math.max(smallest, least));
    }
    return steps;
}
function subjectOf(rule) {
    return JSON.stringify([rule.kind === 'gap', rule.metric, rule.class, rule.slice]);
}
function intervalStep({ interval, confidence }) {
    if (interval === null || confidence === null || !(interval[1] > interval[0]))
        return null;
    return stepOf((interval[1] - interval[0]) / (2 * (0,statistics/* normalQuantile */.Zl)(confidence)));
}
function plainStep(metric, value, rows) {
    return Math.max(twoDigitStep(value), ownStep(metric, value, rows));
}
function ownStep(metric, value, rows) {
    const [least, most] = boundsOf(metric);
    const range = most - least;
    return range <= WIDEST_SHARE
        ? stepOf(range * shareError((value - least) / range, rows))
        : twoDigitStep(value);
}
function boundsOf(metric) {
    return (0,evaluation/* findMetric */.GF)(metric)?.bounds ?? [-Infinity, Infinity];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rounded.js


function roundVerdict(verdict) {
    const { rules, metrics } = verdict;
    const steps = stepsOf(verdict);
    const roundSide = (side) => Object.fromEntries(Object.entries(side).map(([metric, value]) => [
        metric,
        roundMetric(metric, value, steps.ofValue(value)),
    ]));
    return {
        ...verdict,
        metrics: {
            candidate: roundSide(metrics.candidate),
            baseline: metrics.baseline && roundSide(metrics.baseline),
        },
        rules: rules.map((rule) => roundRule(rule, steps)),
    };
}
function roundRule(rule, steps) {
    const stepFor = (value) => steps.ofRule(rule, value);
    const sideOf = (value) => value === null ? null : roundMetric(rule.metric, value, steps.ofValue(value));
    const rounded = {
        ...rule,
        candidate: sideOf(rule.candidate),
        baseline: sideOf(rule.baseline),
        rows: rule.metric === 'precision' && rule.against === null ? null : rule.rows,
        correction: null,
    };
    const difference = rule.difference === null ? null : roundDifference(rule, rounded, stepFor);
    return {
        ...rounded,
        difference,
        interval: roundInterval(rule, difference ?? rounded.candidate, stepFor),
        limit: roundLimit(rounded),
        supports: rule.supports === null ? null : roundUp(stepFor(rule.supports), rule.supports),
    };
}
function roundDifference(exact, rounded, stepFor) {
    const difference = exact.difference;
    const plain = () => roundTo(stepFor(difference), difference);
    if (exact.candidate === null || exact.baseline === null)
        return plain();
    const change = exact.candidate - exact.baseline;
    if (Math.abs(Math.abs(change) - Math.abs(difference)) > 1e-9 * Math.abs(exact.baseline))
        return plain();
    const isTurned = change * difference < 0;
    const roundedChange = rounded.candidate - rounded.baseline;
    return tidy(isTurned ? -roundedChange : roundedChange);
}
function roundInterval(rule, value, stepFor) {
    const exact = rule.difference ?? rule.candidate;
    if (rule.interval === null || exact === null || value === null)
        return null;
    const step = stepFor(exact);
    const [low, high] = rule.interval;
    const ends = [value - roundUp(step, exact - low), value + roundUp(step, high - exact)];
    if (rule.difference !== null)
        return [tidy(ends[0]), tidy(ends[1])];
    const lower = low >= 0 ? Math.max(0, ends[0]) : ends[0];
    return [tidy(withinBounds(rule.metric, lower)), tidy(withinBounds(rule.metric, ends[1]))];
}
function roundLimit({ limit, limitShare, baseline }) {
    return limitShare === null || baseline === null ? limit : tidy(limitShare * baseline);
}
function roundMetric(metric, value, step) {
    return withinBounds(metric, roundTo(step, value));
}
function withinBounds(metric, value) {
    const [least, most] = boundsOf(metric);
    return Math.min(most, Math.max(least, value));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/disclosure.js


const SHOWN = {
    full: 'all',
    rounded: ['rows'],
    'verdict-only': [],
};
function mayShow(disclosure, detail) {
    const shown = SHOWN[disclosure];
    return shown === 'all' || shown.includes(detail);
}
function disclose(verdict, disclosure) {
    switch (disclosure) {
        case 'full':
            return { ...verdict, disclosure };
        case 'rounded':
            return worded({ ...roundVerdict(verdict), disclosure });
        case 'verdict-only':
            return worded({
                ...verdict,
                disclosure,
                metrics: { candidate: {}, baseline: verdict.metrics.baseline && {} },
                rules: verdict.rules.map(withoutNumbers),
            });
    }
}
function withoutNumbers(rule) {
    return {
        ...rule,
        rows: null,
        candidate: null,
        baseline: null,
        difference: null,
        interval: null,
        confidence: null,
        limit: null,
        limitShare: null,
        supports: null,
        correction: null,
    };
}
function worded(verdict) {
    const rules = verdict.rules.map((rule) => ({ ...rule, message: describeOutcome(rule) }));
    return { ...verdict, headline: describeHeadline(verdict), rules };
}


/***/ }),

/***/ 43111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ judgeContest)
});

// UNUSED EXPORTS: judge

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/combine.js
var combine = __webpack_require__(75770);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/contest.js
var contest = __webpack_require__(68991);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/disclosure.js + 4 modules
var disclosure = __webpack_require__(92016);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wording.js
var wording = __webpack_require__(5415);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/headline.js


const NAMED = 2;
const SEVERITY = ['error', 'fail-proven', 'fail-leaning', 'underpowered'];
function writeHeadline(verdict, findings, onUnderpowered) {
    const deciding = worstByRule(findings.filter(({ result }) => !result.informational));
    const saying = (word) => deciding.filter(({ result }) => (0,combine/* wordOf */.a)(result.outcome, onUnderpowered) === word);
    const passed = saying('pass');
    switch (verdict) {
        case 'fail': {
            const failed = saying('fail');
            return `${failed.length} of ${(0,wording/* count */.U9)(deciding.length, 'rule')} failed: ${headline_name(failed)}`;
        }
        case 'neutral': {
            if (saying('neutral').length === 0) {
                const waits = deciding.every(({ result }) => result.outcome === 'no-baseline');
                return `No rule was judged: ${waits ? 'there is no baseline' : headline_name(deciding)}`;
            }
            const undecided = saying('neutral');
            return `No rule failed, ${undecided.length} of ${(0,wording/* count */.U9)(deciding.length, 'rule')} undecided: ${headline_name(undecided)}`;
        }
        case 'pass': {
            const waiting = saying(null).length;
            const start = waiting === 0
                ? `${passed.length === 1 ? 'The rule' : `All ${passed.length} rules`} passed`
                : `${passed.length} of ${(0,wording/* count */.U9)(deciding.length, 'rule')} passed, ${waiting} without a baseline`;
            return `${start}: ${headline_name(passed)}`;
        }
    }
}
function worstByRule(findings) {
    const byName = new Map();
    for (const found of bySeverity(findings)) {
        byName.set(found.result.name, [...(byName.get(found.result.name) ?? []), found]);
    }
    return [...byName.values()].map(([worst, ...others]) => {
        const alike = others.filter(({ result }) => result.outcome === worst.result.outcome).length;
        return alike === 0 ? worst : { ...worst, short: `${worst.short} and ${alike} more of its slices` };
    });
}
function bySeverity(findings) {
    const rank = ({ result }) => {
        const at = SEVERITY.indexOf(result.outcome);
        return at < 0 ? SEVERITY.length : at;
    };
    return [...findings].sort((a, b) => rank(a) - rank(b));
}
function headline_name(findings) {
    const distinct = [...new Set(bySeverity(findings).map(({ short }) => short))];
    const more = distinct.length > NAMED ? `, and ${distinct.length - NAMED} more` : '';
    return `${distinct.slice(0, NAMED).join('; ')}${more}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/index.js + 2 modules
var rules = __webpack_require__(25471);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wear.js
var wear = __webpack_require__(61928);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/judge.js






function judge({ policy, look, ...sides }) {
    return judgeContest(arrange(sides), policy, look);
}
function judgeContest(contest, policy, look) {
    const { pairing } = contest;
    const { candidate, baseline } = contest.sides;
    const { evaluation } = contest.candidate;
    const leftOut = describeLeftOut(pairing);
    const worn = (0,wear/* wornOut */.RS)(look, policy.maxLooks);
    const findings = judgeRules(contest, policy, worn).map((found) => remarking(found, contest));
    const results = findings.map(({ result }) => result);
    const verdict = (0,combine/* combine */.k)(results, policy.onUnderpowered);
    const inFull = {
        schema: 'heirloom.dev/verdict/v1',
        gate: policy.name,
        verdict,
        headline: `${writeHeadline(verdict, findings, policy.onUnderpowered)}${leftOut && `; ${leftOut}`}`,
        candidate: {
            digest: candidate.digest,
            reference: candidate.reference,
            predictions: candidate.predictions.source,
        },
        baseline: baseline && { digest: baseline.digest, reference: baseline.reference, how: baseline.how },
        policy: { digest: policy.digest },
        testSet: {
            fingerprint: evaluation.fingerprint,
            rows: evaluation.rows,
            paired: pairing?.paired ?? 0,
            missing: pairing?.missing ?? 0,
            changed: pairing ? pairing.added + pairing.relabelled + pairing.regrouped : 0,
        },
        metrics: {
            candidate: evaluation.metrics,
            baseline: contest.baseline && contest.baseline.evaluation.metrics,
        },
        rules: results,
        disclosure: 'full',
        look,
        override: null,
    };
    return (0,disclosure/* disclose */.h)(inFull, worn === null ? policy.disclosure : 'verdict-only');
}
function judgeRules(contest, policy, worn) {
    if (worn !== null)
        return policy.rules.map((rule) => (0,rules/* notJudged */.be)(rule, worn));
    const context = {
        candidate: contest.candidate,
        matches: contest.matches,
        change: contest.pairing?.change ?? null,
        groupColumn: policy.groupColumn,
        minRows: policy.minRows,
        fingerprint: contest.fingerprint,
        resources: contest.sides.candidate.resources ?? new Map(),
    };
    return policy.rules.flatMap((rule) => (0,rules/* judgeRule */.q1)(rule, context));
}
function describeLeftOut(pairing) {
    if (!pairing || pairing.missing === 0 || pairing.change !== null)
        return '';
    const rows = pairing.paired + pairing.missing;
    return `the candidate left out ${pairing.missing} of ${rows} rows, which count as wrong`;
}
function remarking(found, { matches, pairing }) {
    const { against } = found.result;
    const judged = (against === null ? undefined : matches.get(against)?.pairing) ?? pairing;
    const leftOut = describeLeftOut(judged);
    if (found.result.outcome === 'error')
        return found;
    const notes = [leftOut, describeBorrowed(found, judged)].filter((note) => note !== '');
    const message = [found.result.message, ...notes.map((note) => `Note: ${note}.`)].join(' ');
    return { ...found, result: { ...found.result, message } };
}
function describeBorrowed({ result }, pairing) {
    const column = pairing?.borrowed.find((name) => result.slice?.startsWith(`${name}=`));
    return column === undefined ? '' : `the baseline has no column "${column}", so the candidate's is taken`;
}


/***/ }),

/***/ 91302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openSides)
/* harmony export */ });
/* harmony import */ var _contenders_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64854);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33184);


async function openSides(inputs, policy, deps) {
    const { host } = deps;
    const contenders = { ...deps, reading: policy?.reading ?? {} };
    const own = inputs.candidate ?? policy?.sides.candidate ?? _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SIDES */ .j3.candidate;
    const other = inputs.baseline ?? policy?.sides.baseline ?? _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SIDES */ .j3.baseline;
    const candidate = await (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadContender */ .xg)(own, contenders, inputs.candidateRuns);
    const baseline = await (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findBaseline */ .Xn)(other, candidate, contenders, inputs.baselineRuns);
    const others = new Map();
    for (const against of policy?.against ?? []) {
        const found = await (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findBaseline */ .Xn)(against, candidate, contenders);
        if (found)
            others.set(against, found);
    }
    const baselines = [...(baseline ? [baseline] : []), ...others.values()];
    (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_0__/* .agreeOnPositive */ .B2)(candidate, baselines, { gate: inputs.gate, host });
    return { candidate, baseline, others };
}


/***/ }),

/***/ 66610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeLook)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 7 modules
var registry = __webpack_require__(44980);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/open.js


function openLedger(registryUrl, workspace, warn, now) {
    return new FolderLedger((0,registry.registryFolder)(registryUrl, workspace), warn, now);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/index.js



// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/undefined-metric.js
var undefined_metric = __webpack_require__(45028);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/misfit.js


function refuseMisfit({ pairing, candidate }, policy) {
    const testSet = pairing?.baseline ?? candidate.evidence.predictions;
    const classes = testSet.task === 'classification' ? labelledClasses(testSet) : [];
    for (const rule of policy.rules) {
        const fault = faultOf(rule, testSet.task, classes);
        if (fault)
            throw new errors/* UserError */.yo(fault.what, fault.mend, `gate "${policy.name}" rule "${rule.name}"`);
    }
}
function faultOf(rule, task, classes) {
    if (rule.kind === 'churn' && task === 'regression')
        return { what: 'counts changed classes, and these predictions are numbers', mend: 'Leave the rule out.' };
    if (task === 'regression' || !('choice' in rule.settings))
        return null;
    const { metric, class: of } = rule.settings.choice;
    if (of !== null && !classes.includes(of))
        return { what: `is about the class "${of}", which no label is`, mend: (0,errors/* suggest */.ZA)(of, classes) };
    const other = of === null && classes.length > 2 ? (0,undefined_metric/* counterpart */.U)(metric.name, classes.length) : undefined;
    if (other === undefined)
        return null;
    return {
        what: `asks for ${metric.name}, and the labels have ${classes.length} classes`,
        mend: `Use ${other}.`,
    };
}
function labelledClasses({ classes, labels }) {
    const occurs = new Uint8Array(classes.length);
    for (const label of labels)
        occurs[label] = 1;
    return classes.filter((_, index) => occurs[index] === 1);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wear.js
var wear = __webpack_require__(61928);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/take-look.js




async function takeLook(contest, policy, { registry, workspace, now, host }) {
    refuseMisfit(contest, policy);
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

/***/ 61928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ areWornOut),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   RS: () => (/* binding */ wornOut)
/* harmony export */ });
/* unused harmony export PLANNED_LOOKS */
const PLANNED_LOOKS = 32;
function lookOf(number, maxLooks) {
    return { number, of: maxLooks ?? PLANNED_LOOKS };
}
const WORN = 'this test set has been looked at more often than the gate allows';
function wornOut({ number }, maxLooks) {
    if (maxLooks === null || number <= maxLooks)
        return null;
    return `${WORN} (${number} times, and ${maxLooks} are allowed): take a fresh one`;
}
function areWornOut(rules) {
    return rules.some(({ outcome, message }) => outcome === 'error' && message.toLowerCase().startsWith(WORN));
}


/***/ })

};
