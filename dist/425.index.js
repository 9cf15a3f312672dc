export const id = 425;
export const ids = [425];
export const modules = {

/***/ 6349:
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
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 36 modules
var evaluation = __webpack_require__(31405);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 9 modules
var registry = __webpack_require__(91190);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/contender.js






const PREDICTIONS_FILE = 'predictions.csv';
async function loadContender(text, deps) {
    const file = await predictionsFile(text, deps.workspace);
    return file ? fromFile(file, text, deps) : fromPackage(await (0,registry.resolvePackage)(text, deps), text, deps);
}
async function fromPackage(opened, reference, deps) {
    if (!opened.manifest.files.some(({ path }) => path === PREDICTIONS_FILE))
        throw new errors/* UserError */.yo(`holds no ${PREDICTIONS_FILE}, so there is nothing to judge`, 'Make the package with "heirloom train", or name a predictions file.', reference);
    const recipe = await readRecipeFile(opened);
    const predictions = await (0,evaluation.readPredictions)((0,external_node_path_.join)(opened.directory, PREDICTIONS_FILE), {
        positive: deps.positive ?? recipe?.positive,
        task: opened.manifest.task,
        warn: (line) => deps.host.info(`${reference}: ${line}`),
    });
    return { digest: opened.digest, reference, name: opened.manifest.name, predictions, opened };
}
async function fromFile(path, text, deps) {
    const predictions = await (0,evaluation.readPredictions)(path, {
        positive: deps.positive,
        task: deps.task,
        warn: (line) => deps.host.info(`${text}: ${line}`),
    });
    return { digest: predictions.source, reference: text, name: null, predictions, opened: null };
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



async function findBaseline(text, candidate, deps) {
    if (text === 'none')
        return null;
    if (text === 'merge-base' || text === 'measure') {
        throw new errors/* UserError */.yo(`the baseline "${text}" is not supported yet`, 'Use champion, release, parent, none, a package or a predictions file.', 'input "baseline"');
    }
    if (text !== 'champion' && text !== 'release' && text !== 'parent')
        return { ...(await loadContender(text, deps)), how: 'named' };
    const found = await lookUp(text, candidate, deps);
    if (typeof found === 'string') {
        deps.host.info(`no baseline: ${found}`);
        return null;
    }
    const opened = await deps.registry.fetch(found.digest, (0,external_node_path_.join)(deps.cache, found.digest));
    deps.host.info(`baseline ${text}: ${found.reference}, sha256:${found.digest}`);
    return { ...(await fromPackage(opened, found.reference, deps)), how: text };
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

function agreeOnPositive(candidate, baseline, { gate, host }) {
    const own = positiveOf(candidate);
    const other = baseline && positiveOf(baseline);
    if (own !== null && other !== null && own !== other)
        throw new errors/* UserError */.yo(`the candidate's positive class is "${own}" and the baseline's "${other}"`, `Say which one is judged: write "positive" in ${gate}.`, gate);
    const judged = own ?? other;
    if (judged !== null)
        host.info(`positive class: "${judged}"`);
}
function positiveOf({ predictions }) {
    return predictions.task === 'classification' ? predictions.positive : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/contenders/index.js






/***/ }),

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   R: () => (/* binding */ supportedMargin)
/* harmony export */ });
/* harmony import */ var _evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54547);

function decide(evidence, demand) {
    const { difference, interval, isUnchanged, tooFew } = evidence;
    if (isUnchanged && demand.rows >= demand.minRows)
        return 'unchanged';
    if (interval && interval[1] < -demand.margin)
        return 'fail-proven';
    if (!interval || tooFew !== null)
        return 'underpowered';
    if (interval[0] > -demand.margin)
        return 'pass-proven';
    if (supportedMargin(evidence, demand) > demand.margin)
        return 'underpowered';
    return difference >= -demand.margin ? 'pass-leaning' : 'fail-leaning';
}
function supportedMargin({ standardError }, { confidence, power }) {
    if (standardError === null)
        return null;
    return ((0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(confidence) + (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power)) * standardError;
}


/***/ }),

/***/ 43111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 36 modules
var shared_evaluation = __webpack_require__(31405);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/combine.js
var combine = __webpack_require__(75770);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wording.js
var wording = __webpack_require__(5415);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/headline.js


const NAMED = 2;
const SEVERITY = ['error', 'fail-proven', 'fail-leaning', 'underpowered'];
function writeHeadline(verdict, findings, onUnderpowered) {
    const deciding = findings.filter(({ result }) => !result.informational);
    const saying = (word) => deciding.filter(({ result }) => (0,combine/* wordOf */.a)(result.outcome, onUnderpowered) === word);
    const passed = saying('pass');
    switch (verdict) {
        case 'fail': {
            const failed = saying('fail');
            return `${failed.length} of ${(0,wording/* count */.U9)(deciding.length, 'rule')} failed: ${headline_name(failed)}`;
        }
        case 'neutral': {
            if (passed.length === 0 && saying('neutral').length === 0) {
                return 'No rule was judged: there is no baseline';
            }
            return `No rule failed, ${passed.length} of ${(0,wording/* count */.U9)(deciding.length, 'rule')} passed: ${headline_name(saying('neutral'))}`;
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
function headline_name(findings) {
    const ranked = [...findings].sort((a, b) => SEVERITY.indexOf(a.result.outcome) - SEVERITY.indexOf(b.result.outcome));
    const distinct = [...new Set(ranked.map(({ short }) => short))];
    const more = distinct.length > NAMED ? `, and ${distinct.length - NAMED} more` : '';
    return `${distinct.slice(0, NAMED).join('; ')}${more}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/index.js + 7 modules
var rules = __webpack_require__(49877);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/judge.js




const MOST_LOOKS = 32;
function judge({ policy, candidate, baseline }) {
    const pairing = baseline && (0,shared_evaluation/* pair */.V2)(candidate.predictions, baseline.predictions);
    const context = contextOf(policy, candidate.predictions, pairing);
    const leftOut = describeLeftOut(pairing);
    const findings = policy.rules.map((rule) => remarking((0,rules/* judgeRule */.q)(rule, context), leftOut));
    const verdict = (0,combine/* combine */.k)(findings.map(({ result }) => result), policy.onUnderpowered);
    const { evaluation } = context.candidate;
    return {
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
            changed: pairing ? pairing.added + pairing.relabelled : 0,
        },
        metrics: {
            candidate: evaluation.metrics,
            baseline: context.baseline && context.baseline.evaluation.metrics,
        },
        rules: findings.map(({ result }) => result),
        look: { number: 1, of: MOST_LOOKS },
        override: null,
    };
}
function contextOf(policy, candidate, pairing) {
    const ordered = pairing ? pairing.candidate : (0,shared_evaluation/* takeRows */.LY)(candidate, (0,shared_evaluation/* rowOrder */.HH)(candidate.ids));
    return {
        candidate: sideOf(ordered),
        baseline: pairing && sideOf(pairing.baseline),
        pairing,
        classes: pairing &&
            pairing.change === null &&
            pairing.candidate.task === 'classification' &&
            pairing.baseline.task === 'classification'
            ? (0,shared_evaluation/* pairClasses */.tL)(pairing.candidate, pairing.baseline)
            : null,
        power: policy.power,
        minRows: policy.minRows,
    };
}
function sideOf(predictions) {
    return { predictions, evaluation: (0,shared_evaluation.evaluate)(predictions) };
}
function describeLeftOut(pairing) {
    if (!pairing || pairing.missing === 0 || pairing.change !== null)
        return '';
    const rows = pairing.paired + pairing.missing;
    return `the candidate left out ${pairing.missing} of ${rows} rows, which count as wrong`;
}
function remarking(found, leftOut) {
    if (leftOut === '' || found.result.outcome === 'error')
        return found;
    const message = `${found.result.message} Note: ${leftOut}.`;
    return { ...found, result: { ...found.result, message } };
}


/***/ }),

/***/ 11997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseGate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55491);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14963);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67229);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49877);
/* harmony import */ var _rules_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30619);





const gateSchema = (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    positive: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()]).transform(String).optional(),
    defaults: (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
        confidence: _rules_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .likelihood */ .F.default(0.95),
        power: _rules_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .likelihood */ .F.default(0.8),
        on_underpowered: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['neutral', 'fail', 'pass']).default('neutral'),
    }).prefault({}),
    dataset: (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
        min_n: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().positive().default(100),
    }).prefault({}),
    rules: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleSchema */ .A),
}).superRefine(({ rules }, context) => {
    const fault = findFault(rules);
    if (fault)
        context.addIssue({ code: 'custom', message: fault.message, path: ['rules', ...fault.path] });
});
function parseGate(text, file) {
    const { name, positive, defaults, dataset, rules } = (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYamlFile */ .BU)(text, file, gateSchema);
    return {
        name,
        digest: (0,_files_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text),
        task: rules[0].value.metric.task,
        positive,
        power: defaults.power,
        onUnderpowered: defaults.on_underpowered,
        minRows: dataset.min_n,
        rules: rules.map((rule) => completeRule(rule, defaults.confidence)),
    };
}
function completeRule(written, confidence) {
    const facts = {
        name: nameOf(written),
        informational: written.value.informational,
        confidence: written.value.confidence ?? confidence,
    };
    switch (written.kind) {
        case 'floor':
            return { ...facts, kind: written.kind, settings: written.value };
        case 'no_regression':
            return { ...facts, kind: written.kind, settings: written.value };
    }
}
function nameOf({ kind, value }) {
    return value.name ?? `${kind} ${value.metric.name}`;
}
function findFault(rules) {
    if (rules.length === 0) {
        return {
            message: 'a gate without rules decides nothing. Add a floor or a no_regression rule.',
            path: [],
        };
    }
    if (rules.every(({ value }) => value.informational)) {
        return { message: 'every rule is informational. Let at least one decide.', path: [] };
    }
    for (const [i, rule] of rules.entries()) {
        const { metric } = rule.value;
        if (metric.task !== rules[0].value.metric.task) {
            const message = `${metric.name} is for ${metric.task}, and the rules above are not. One gate judges one task.`;
            return { message, path: [i] };
        }
        if (rules.slice(0, i).some((earlier) => nameOf(earlier) === nameOf(rule))) {
            return {
                message: `two rules are named "${nameOf(rule)}". Give one of them another "name".`,
                path: [i],
            };
        }
    }
    return null;
}


/***/ }),

/***/ 43115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readGate),
/* harmony export */   x: () => (/* binding */ readGateIfThere)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85117);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14963);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11997);



async function readGateIfThere(path, file) {
    const text = await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfThere */ .pM)(path);
    return text === null ? null : (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGate */ .X)(text, file);
}
async function readGate(path, file) {
    const policy = await readGateIfThere(path, file);
    if (policy)
        return policy;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('is not there', 'Name the gate policy with the "gate" input, or write one with "heirloom init <data file>".', file);
}


/***/ }),

/***/ 49877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ judgeRule),
  A: () => (/* binding */ ruleSchema)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 3 modules
var yaml = __webpack_require__(67229);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 36 modules
var shared_evaluation = __webpack_require__(31405);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/metrics/losses.js
var losses = __webpack_require__(37437);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/score-sums.js

const TOLERANCE = 1e-2;
function whyNoProbabilities({ name }, predictions) {
    if (predictions.task === 'regression' || predictions.scores === null)
        return null;
    if (!losses/* lossMetrics */.DS.some((loss) => loss.name === name))
        return null;
    const { scores, labels } = predictions;
    const off = labels.filter((_, row) => {
        const sum = scores.reduce((total, column) => total + column[row], 0);
        return Math.abs(sum - 1) > TOLERANCE;
    }).length;
    return off === 0
        ? null
        : `${name} needs scores that sum to 1, and ${off} of ${labels.length} rows miss it by more than ${TOLERANCE}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/undefined-metric.js
function whyUndefined(metric, predictions, evaluation) {
    if (metric.task !== predictions.task) {
        return `${metric.name} is for ${metric.task}, and these predictions are ${predictions.task}`;
    }
    if (predictions.task === 'regression') {
        return predictions.predicted.some((predicted) => Number.isNaN(predicted))
            ? needsEveryRow(metric)
            : `${metric.name} is undefined for these rows`;
    }
    if (metric.needsScores && !predictions.scores) {
        return `${metric.name} needs scores, and the predictions have none: add "score_<class>" columns`;
    }
    const classes = evaluation.classes.length;
    const other = counterpart(metric.name, classes);
    if (other) {
        return `${metric.name} is not defined with ${classes} classes: use ${other}`;
    }
    if (predictions.predicted.includes(-1))
        return needsEveryRow(metric);
    return `${metric.name} is undefined for these rows: a class may have none`;
}
function needsEveryRow(metric) {
    return `${metric.name} needs every row, and the candidate left some out`;
}
function counterpart(name, classes) {
    if (classes > 2 && name === 'roc_auc')
        return 'roc_auc_ovr_macro';
    if (classes === 2 && name.startsWith('roc_auc_ov'))
        return 'roc_auc';
    if (classes === 2 && name === 'average_precision_macro')
        return 'average_precision';
    if (classes > 2 && ['average_precision', 'precision', 'recall', 'f1', 'jaccard'].includes(name)) {
        return `${name}_macro`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wording.js
var wording = __webpack_require__(5415);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/finding.js
function finding(rule, found, short, sentence) {
    return {
        short,
        result: {
            name: rule.name,
            metric: rule.settings.metric.name,
            slice: null,
            candidate: null,
            baseline: null,
            difference: null,
            interval: null,
            confidence: null,
            method: null,
            supports: null,
            informational: rule.informational,
            message: `${capitalise(sentence, rule.settings.metric.name)}.`,
            ...found,
        },
    };
}
function capitalise(sentence, metricName) {
    return sentence.startsWith(metricName) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/keys.js
var keys = __webpack_require__(30619);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/floor.js








const FEWEST_ROWS = 30;
const floorSchema = (0,yaml/* strictObject */.re)({
    ...keys/* commonKeys */.G,
    min: schemas/* number */.aig().optional(),
    max: schemas/* number */.aig().optional(),
    certainty: schemas/* enum */.k5n(['point', 'proven']).default('point'),
}).transform((keys, context) => {
    const { metric } = keys;
    const [side, other] = metric.greaterIsBetter ? ['min', 'max'] : ['max', 'min'];
    const limit = keys[side];
    const refuse = (message, key) => {
        context.addIssue({ code: 'custom', message, path: [key] });
        return core/* NEVER */.tm;
    };
    if (keys[other] !== undefined) {
        const better = metric.greaterIsBetter ? 'greater' : 'lower';
        return refuse(`${metric.name} is better when ${better}. Give "${side}" instead of "${other}".`, other);
    }
    if (limit === undefined)
        return refuse(`a floor on ${metric.name} has no limit. Give "${side}".`, side);
    const best = metric.bounds[metric.greaterIsBetter ? 1 : 0];
    if (metric.greaterIsBetter ? limit > best : limit < best) {
        return refuse(`this floor can never be reached. The best value of ${metric.name} is ${best}.`, side);
    }
    const worst = metric.bounds[metric.greaterIsBetter ? 0 : 1];
    if (metric.greaterIsBetter ? limit <= worst : limit >= worst) {
        return refuse(`this limit can never fail. The worst value of ${metric.name} is ${worst}.`, side);
    }
    if (keys.certainty === 'proven' && !(0,shared_evaluation/* findBounds */.z8)(metric.name)) {
        return refuse(`a floor on ${metric.name} can't be proven. Leave "certainty" out, or use one of ${shared_evaluation/* BOUNDED_METRICS */.u6.join(', ')}.`, 'certainty');
    }
    return { ...keys, limit };
});
function judgeFloor(rule, context) {
    const { metric, limit, certainty } = rule.settings;
    const found = { kind: 'floor', against: null, limit };
    if (context.pairing?.change) {
        const { change } = context.pairing;
        const why = `${change}, so ${metric.name} can't be judged`;
        return finding(rule, { ...found, outcome: 'error' }, change, why);
    }
    const { predictions, evaluation } = context.candidate;
    const value = evaluation.metrics[metric.name];
    if (value === undefined) {
        const why = whyUndefined(metric, predictions, evaluation);
        return finding(rule, { ...found, outcome: 'error' }, why, why);
    }
    const fault = whyNoProbabilities(metric, predictions);
    if (fault)
        return finding(rule, { ...found, outcome: 'error', candidate: value }, fault, fault);
    const bounds = (0,shared_evaluation/* findBounds */.z8)(metric.name);
    const interval = bounds?.of(metric.name, predictions, rule.confidence) ?? null;
    const decided = decideFloor(metric, value, interval, limit, certainty);
    const isShort = decided.startsWith('pass') && evaluation.rows < FEWEST_ROWS;
    const outcome = isShort ? 'underpowered' : decided;
    const words = describe(metric, value, interval, limit, decided);
    const short = isShort
        ? `${words}, and a floor passes on ${FEWEST_ROWS} rows or more (${evaluation.rows} here)`
        : words;
    const isInside = interval !== null && interval[0] < limit && limit < interval[1];
    return finding(rule, {
        ...found,
        outcome,
        candidate: value,
        interval,
        confidence: interval && rule.confidence,
        method: interval && bounds.method,
    }, short, isInside
        ? `${short}; the limit lies inside the interval${certainty === 'proven' ? ', and this rule asks for proof' : ''}`
        : short);
}
function decideFloor(metric, value, interval, limit, certainty) {
    const sign = metric.greaterIsBetter ? 1 : -1;
    const isMet = sign * (value - limit) >= 0;
    const isProven = interval !== null && interval.every((bound) => sign * (bound - limit) >= 0);
    const isRefuted = interval !== null && interval.every((bound) => sign * (bound - limit) < 0);
    if (isProven)
        return 'pass-proven';
    if (isRefuted)
        return 'fail-proven';
    return isMet && certainty === 'point' ? 'pass-leaning' : 'fail-leaning';
}
function describe(metric, value, interval, limit, outcome) {
    const [shown, shownLimit] = (0,wording/* apart */.zZ)(value, limit, (0,wording/* decimalsFor */.Wm)(interval && (interval[1] - interval[0]) / 4));
    const proof = outcome.endsWith('proven') ? 'proven' : 'not proven';
    if (value === limit)
        return `${metric.name} is ${shown}, at its limit (${proof})`;
    return `${metric.name} is ${shown}, ${value > limit ? 'above' : 'below'} the limit of ${shownLimit} (${proof})`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/decide.js
var decide = __webpack_require__(7999);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/margin.js

const PERCENT = /^(\d+(?:\.\d+)?)\s*%$/;
const marginSchema = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).transform((written, context) => {
    const percent = typeof written === 'string' ? PERCENT.exec(written.trim())?.[1] : undefined;
    if (typeof written === 'number' && written >= 0)
        return { absolute: written };
    if (percent !== undefined)
        return { relative: Number(percent) / 100 };
    const message = `"${written}" is not a margin. Write a number from 0 up, or a share of the baseline such as "2%".`;
    context.addIssue({ code: 'custom', message });
    return core/* NEVER */.tm;
});
function toleratesAll(margin, { bounds, greaterIsBetter }) {
    if ('relative' in margin)
        return greaterIsBetter ? margin.relative >= 1 : margin.relative > 1;
    return margin.absolute >= bounds[1] - bounds[0];
}
function absoluteMargin(margin, baseline, metric) {
    if ('absolute' in margin)
        return margin.absolute;
    return baseline > 0 && metric.bounds[0] >= 0 ? margin.relative * baseline : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/no-regression-words.js


function describeNoRegression(metric, outcome, evidence, demand) {
    const moved = (0,wording/* change */.Zg)(metric, evidence.difference, (0,wording/* decimalsFor */.Wm)(evidence.standardError));
    const allowed = (0,wording/* limitAmount */.qC)(metric, demand.margin);
    switch (outcome) {
        case 'unchanged':
            return {
                short: `${metric.name} is unchanged`,
                sentence: `All ${demand.rows} predictions are the baseline's; ${churn(demand)}`,
            };
        case 'pass-proven':
            return { short: moved, sentence: `${moved}; a loss of ${allowed} or more is ruled out` };
        case 'pass-leaning':
            return {
                short: `${moved} (not proven)`,
                sentence: `${moved}, within the ${allowed} allowed; the interval straddles the margin, so this is not proven`,
            };
        case 'fail-leaning':
            return {
                short: `${moved} (not proven)`,
                sentence: `${moved}, more than the ${allowed} allowed; the interval straddles the margin, so this is not proven`,
            };
        case 'fail-proven':
            return {
                short: `${moved} (proven)`,
                sentence: `${moved}, proven to be more than the ${allowed} allowed`,
            };
        case 'underpowered':
        case 'no-baseline':
        case 'error':
            return {
                short: `${metric.name} can't be decided on ${demand.rows} rows`,
                sentence: `${moved}, and ${demand.rows} rows can't decide on a margin of ${allowed}: ${lack(metric, evidence, demand)}`,
            };
    }
}
function churn({ rows, confidence }) {
    const share = 1 - (1 - confidence) ** (1 / rows);
    return `at most ${(share * 100).toPrecision(2)} % of new rows would differ`;
}
function lack(metric, evidence, demand) {
    const supports = (0,decide/* supportedMargin */.R)(evidence, demand);
    if (evidence.tooFew !== null || supports === null)
        return evidence.tooFew ?? 'they leave no interval';
    const smallest = (0,wording/* amount */.vj)(metric, supports, (0,wording/* decimalsFor */.Wm)(supports));
    if (demand.margin === 0)
        return `they support one of ${smallest}, and no test set supports none`;
    const needed = Math.ceil(demand.rows * (supports / demand.margin) ** 2);
    return `they support one of ${smallest}; about ${roughly(needed)} rows would do`;
}
function roughly(rows) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / unit) * unit;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/no-regression.js










const noRegressionSchema = (0,yaml/* strictObject */.re)({ ...keys/* commonKeys */.G, margin: marginSchema }).transform((keys, context) => {
    const { metric, margin } = keys;
    const comparison = (0,shared_evaluation/* findComparison */.DM)(metric.name);
    if (!comparison) {
        const message = `${metric.name} has no paired method. Use one of ${shared_evaluation/* COMPARABLE_METRICS */.fm.join(', ')}.`;
        context.addIssue({ code: 'custom', message, path: ['metric'] });
        return core/* NEVER */.tm;
    }
    if (toleratesAll(margin, metric)) {
        const message = `this margin tolerates every loss of ${metric.name}. Write hundredths (0.01) or percent ("1%").`;
        context.addIssue({ code: 'custom', message, path: ['margin'] });
        return core/* NEVER */.tm;
    }
    return { ...keys, comparison };
});
function judgeNoRegression(rule, context) {
    const { metric, margin, comparison } = rule.settings;
    const found = {
        kind: 'no_regression',
        against: 'baseline',
        limit: 'absolute' in margin ? 0 - margin.absolute : null,
        candidate: context.candidate.evaluation.metrics[metric.name] ?? null,
        baseline: context.baseline?.evaluation.metrics[metric.name] ?? null,
    };
    const ready = prepare(rule, context);
    if ('outcome' in ready) {
        return finding(rule, { ...found, outcome: ready.outcome }, ready.short ?? ready.why, ready.why);
    }
    const evidence = comparison.compare(ready.classes, rule.confidence);
    const demand = {
        margin: ready.margin,
        confidence: rule.confidence,
        power: context.power,
        rows: ready.classes.labels.length,
        minRows: context.minRows,
    };
    const outcome = (0,decide/* decide */.L)(evidence, demand);
    const words = describeNoRegression(metric, outcome, evidence, demand);
    return finding(rule, {
        ...found,
        ...numbersOf(evidence, rule.confidence, comparison.method),
        outcome,
        limit: 0 - ready.margin,
        supports: (0,decide/* supportedMargin */.R)(evidence, demand),
    }, words.short, words.sentence);
}
function prepare(rule, context) {
    const { metric, margin } = rule.settings;
    const { candidate, baseline, pairing, classes } = context;
    const wrong = (why, short = why) => ({ outcome: 'error', why, short });
    if (pairing?.change) {
        return wrong(`${pairing.change}, so ${metric.name} can't be compared`, pairing.change);
    }
    const undefinedThere = undefinedOn(candidate, metric, 'candidate') ?? undefinedOn(baseline, metric, 'baseline');
    if (undefinedThere)
        return wrong(undefinedThere);
    if (!baseline)
        return { outcome: 'no-baseline', why: `there is no baseline to compare ${metric.name} with` };
    if (!classes)
        return wrong(`${metric.name} can't be compared on these predictions`);
    const value = baseline.evaluation.metrics[metric.name];
    const absolute = absoluteMargin(margin, value, metric);
    if (absolute === null) {
        return wrong(`a margin in percent needs a baseline above 0, and its ${metric.name} is ${value}`);
    }
    return { classes, margin: absolute };
}
function undefinedOn(side, metric, name) {
    if (!side)
        return null;
    if (side.evaluation.metrics[metric.name] !== undefined) {
        const fault = whyNoProbabilities(metric, side.predictions);
        return fault && `the ${name}'s ${fault}`;
    }
    return `the ${name} has no ${metric.name}: ${whyUndefined(metric, side.predictions, side.evaluation)}`;
}
function numbersOf({ difference, interval }, confidence, method) {
    return { difference, interval, confidence: interval && confidence, method: interval && method };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/index.js



const kinds = { floor: floorSchema, no_regression: noRegressionSchema };
const ruleSchema = (0,yaml/* kindOf */.I)(kinds, 'rule');
function judgeRule(rule, context) {
    switch (rule.kind) {
        case 'floor':
            return judgeFloor(rule, context);
        case 'no_regression':
            return judgeNoRegression(rule, context);
    }
}


/***/ }),

/***/ 30619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ likelihood),
/* harmony export */   G: () => (/* binding */ commonKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55491);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85117);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31405);



const metric = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((name, context) => {
    const found = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(name);
    if (found)
        return found;
    context.addIssue({ code: 'custom', message: `unknown metric "${name}". ${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .ZA)(name, _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw)}` });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
const likelihood = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0.5).lt(1);
const commonKeys = {
    metric,
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional(),
    informational: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    confidence: likelihood.optional(),
};


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   qC: () => (/* binding */ limitAmount),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* unused harmony export plain */
const PLAIN_DECIMALS = 4;
function decimalsFor(standardError) {
    if (standardError === null || !(standardError > 0))
        return PLAIN_DECIMALS;
    return Math.min(6, Math.max(3, -Math.floor(Math.log10(standardError))));
}
function amount(metric, size, decimals) {
    return isShare(metric) ? `${(size * 100).toFixed(decimals - 2)} points` : size.toFixed(decimals);
}
function limitAmount(metric, size) {
    return isShare(metric) ? count(Number(plain(size * 100)), 'point') : plain(size);
}
function plain(value) {
    return String(Number(value.toPrecision(3)));
}
function change(metric, difference, decimals) {
    const size = amount(metric, Math.abs(difference), decimals);
    if (difference === 0)
        return `${metric.name} did not change`;
    const smallest = 10 ** -decimals;
    if (Math.abs(difference) < smallest / 2) {
        return `${metric.name} changed by less than ${amount(metric, smallest, decimals)}`;
    }
    const isRise = difference > 0 === metric.greaterIsBetter;
    return `${metric.name} ${isRise ? 'rose' : 'fell'} ${isShare(metric) ? '' : 'by '}${size}`;
}
function apart(a, b, decimals) {
    let shown = decimals;
    while (a !== b && shown < 12 && a.toFixed(shown) === b.toFixed(shown))
        shown++;
    return [a.toFixed(shown), plainOrFixed(b, shown)];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function plainOrFixed(value, decimals) {
    const short = String(value);
    return short.length <= decimals + 2 ? short : value.toFixed(decimals);
}
function isShare({ bounds, greaterIsBetter }) {
    return greaterIsBetter && bounds[0] === 0 && bounds[1] === 1;
}


/***/ })

};
