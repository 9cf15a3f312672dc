export const id = 8963;
export const ids = [8963];
export const modules = {

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Rp: () => (/* binding */ supportedMargin),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37971);

function decide(evidence, demand) {
    const { difference, interval, isUnchanged, tooFew } = evidence;
    if (isUnchanged && evidence.rows >= demand.minRows)
        return 'unchanged';
    const isLost = interval !== null && interval[1] < -demand.margin;
    if (interval && tooFew === null && isLost)
        return 'fail-proven';
    if (!interval || tooFew !== null)
        return isLost ? 'fail-leaning' : 'underpowered';
    if (interval[0] > -demand.margin)
        return 'pass-proven';
    if (supportedMargin(evidence, demand) > demand.margin)
        return 'underpowered';
    return difference >= -demand.margin ? 'pass-leaning' : 'fail-leaning';
}
function supportedMargin(evidence, { confidence, power }) {
    const reach = reachOf(evidence, confidence);
    return reach === null ? null : reach + (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power) * evidence.standardError;
}
function reachOf({ interval, standardError, tooFew }, confidence) {
    if (standardError === null || (tooFew ?? null) !== null)
        return null;
    return interval ? (interval[1] - interval[0]) / 2 : (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(confidence) * standardError;
}


/***/ }),

/***/ 48963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ parseGate)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/index.js + 4 modules
var gate_rules = __webpack_require__(39298);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/keys.js
var keys = __webpack_require__(30619);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/verdict.js
var verdict = __webpack_require__(71194);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/schema.js





const column = schemas/* string */.YjP().min(1);
const predictions = (0,yaml/* strictObject */.re)({
    candidate: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('What is judged, where the input "candidate" is left out.'),
    baseline: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('What it is compared with, where the input "baseline" is left out.'),
    id: column.optional().describe('Column of the example\'s id; default "id".'),
    label: column.optional().describe('Column of the true class or number; default "label".'),
    pred: column.optional().describe('Column of the predicted class or number; default "prediction".'),
    score: column
        .optional()
        .describe('Column of the positive class\'s score, or a pattern with * for the class, as in "p_*".'),
    group: column.nullish().describe('Column whose equal values mark rows that go together, such as a user.'),
    weight: column.nullish().describe('Column of how much a row counts, above 0.'),
});
const defaults = (0,yaml/* strictObject */.re)({
    confidence: keys/* likelihood */.Fx.default(0.95).describe('One-sided, of each end of an interval.'),
    power: keys/* likelihood */.Fx.default(0.8).describe('With which a loss of a whole margin should be found.'),
    on_underpowered: schemas/* enum */.k5n(['neutral', 'fail', 'pass'])
        .default('neutral')
        .describe('What a rule means that the test set is too small to decide.'),
});
function onlyOne(value) {
    const known = schemas/* string */.YjP().refine((written) => written === value, {
        error: ({ input }) => `"${String(input)}" is not known. Write "${value}", the default.`,
    });
    return known.default(value).meta({ enum: [value] });
}
const dataset = (0,yaml/* strictObject */.re)({
    on_change: schemas/* enum */.k5n(['fail', 'rescore-baseline'])
        .default('fail')
        .describe("What a changed test set, or changed evaluation code, means: an error, or that the baseline's own model answers today's rows."),
    missing_predictions: onlyOne('wrong').describe('What rows mean that the candidate left out.'),
    missing_columns: schemas/* enum */.k5n(['fail', 'from_candidate'])
        .default('fail')
        .describe("What it means that a baseline lacks the column of a slice or group: an error, or that the candidate's values count."),
    min_n: schemas/* number */.aig()
        .int()
        .positive()
        .default(100)
        .describe('Rows from which on identical predictions pass without further proof.'),
    max_looks: schemas/* number */.aig()
        .int()
        .positive()
        .optional()
        .describe('How often one test set may decide; the confidence of every rule is corrected for it.'),
    disclosure: schemas/* enum */.k5n(verdict/* DISCLOSURES */.f1).default('full').describe('How finely the verdict tells its numbers.'),
});
const gateSchema = (0,yaml/* strictObject */.re)({
    version: schemas/* literal */.euz(1).describe('Of this format.'),
    name: schemas/* string */.YjP().min(1).default('gate').describe('Names the gate: its comment and its check.'),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
        .transform(String)
        .optional()
        .describe('The positive class of a binary task; default: the greater one.'),
    predictions: predictions
        .prefault({})
        .describe('What is judged, and how the columns of its predictions are called.'),
    defaults: defaults.prefault({}).describe('What holds for every rule that does not say otherwise.'),
    dataset: dataset.prefault({}).describe('What the test set has to be, and how often it may decide.'),
    rules: schemas/* array */.YOg(gate_rules/* ruleSchema */.AZ).describe('Each one key, its kind. All outcomes together make the verdict.'),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/policy.js




const checkedSchema = gateSchema.superRefine((gate, context) => {
    const fault = findFault(gate);
    if (fault)
        context.addIssue({ code: 'custom', message: fault.message, path: ['rules', ...fault.path] });
});
function parseGate(text, file) {
    const written = (0,yaml/* parseYamlFile */.BU)(text, file, checkedSchema);
    (0,yaml/* refuseRespelledNames */.NE)(text, file, ['class', 'positive']);
    const { name, positive, predictions, defaults, dataset } = written;
    const needs = written.rules.map(({ kind, value }) => (0,gate_rules/* needsOf */.hN)(kind, value));
    const groupColumn = predictions.group ?? null;
    const { id, label, pred: prediction, score } = predictions;
    return {
        name,
        digest: (0,files/* sha256 */.sc)(text),
        reading: {
            likelyTask: taskOf(needs),
            positive,
            names: { id, label, prediction, score },
            weight: predictions.weight ?? undefined,
            columns: distinct([
                ...(groupColumn === null ? [] : [groupColumn]),
                ...needs.flatMap(({ columns }) => columns),
            ]),
        },
        sides: { candidate: predictions.candidate, baseline: predictions.baseline },
        groupColumn,
        missingColumns: dataset.missing_columns,
        onChange: dataset.on_change,
        onUnderpowered: defaults.on_underpowered,
        minRows: dataset.min_n,
        maxLooks: dataset.max_looks ?? null,
        disclosure: dataset.disclosure,
        against: distinct(needs.flatMap(({ against }) => (against === null ? [] : [against]))),
        rules: written.rules.map((rule) => completeRule(rule, written)),
    };
}
function completeRule({ kind, value }, { defaults, dataset }) {
    return {
        kind,
        name: nameOf({ kind, value }),
        informational: value.informational,
        confidence: correctForLooks(value.confidence ?? defaults.confidence, dataset.max_looks ?? 1),
        power: value.power ?? defaults.power,
        settings: value,
    };
}
function correctForLooks(confidence, looks) {
    return looks === 1 ? confidence : 1 - (1 - confidence) / looks;
}
function nameOf({ kind, value }) {
    return value.name ?? (0,gate_rules/* defaultName */.Z2)(kind, value);
}
function taskOf(needs) {
    return needs.find(({ metric }) => metric !== null)?.metric?.task;
}
function distinct(texts) {
    return [...new Set(texts)];
}
function findFault({ rules, defaults, dataset }) {
    if (rules.length === 0) {
        return {
            message: 'a gate without rules decides nothing. Add a floor or a no_regression rule.',
            path: [],
        };
    }
    if (rules.every(({ value }) => value.informational)) {
        return { message: 'every rule is informational. Let at least one decide.', path: [] };
    }
    const needs = rules.map(({ kind, value }) => (0,gate_rules/* needsOf */.hN)(kind, value));
    const task = taskOf(needs);
    const looks = dataset.max_looks ?? 1;
    for (const [i, rule] of rules.entries()) {
        const { metric } = needs[i];
        if (metric !== null && metric.task !== task) {
            const message = `${metric.name} is for ${metric.task}, and the rules above are not. One gate judges one task.`;
            return { message, path: [i] };
        }
        if (rule.kind === 'churn' && task === 'regression') {
            const message = 'churn counts changed classes, and the other rules are for regression. Leave it out.';
            return { message, path: [i] };
        }
        if (correctForLooks(rule.value.confidence ?? defaults.confidence, looks) === 1) {
            const message = `no test set is sure enough for ${looks} looks. Lower "max_looks" or "confidence".`;
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

/***/ 20712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ retrainingRemark),
/* harmony export */   l: () => (/* binding */ ONE_RUN)
/* harmony export */ });
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);
/* harmony import */ var _evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37971);


const ONE_RUN = 'this may be retraining noise: one run a side can neither rule that out nor say how many runs would, ' +
    'so train with several seeds (training.seeds, or the inputs candidate-runs and baseline-runs)';
function retrainingRemark({ limit, failsAbove, power, ...question }) {
    const { runs, choice, confidence } = question;
    const { candidate, baseline } = runs;
    if (candidate.length < 2 && baseline.length < 2) {
        return ONE_RUN;
    }
    const measured = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .seedRunsOf */ .xr)(question);
    const counts = `${candidate.length} runs of the candidate and ${baseline.length} of the baseline`;
    if (!measured)
        return `retraining noise of ${choice.metric.name} is not known`;
    const { interval, difference } = (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .seedsDifference */ .Oj)(measured, confidence);
    const isConfirmed = failsAbove ? interval[0] > limit : interval[1] < limit;
    if (isConfirmed)
        return `confirmed over ${counts}: this is more than retraining noise`;
    const needed = (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .runsToDecide */ .On)(measured, 0 - limit, confidence, power);
    const mend = needed === null
        ? 'more runs alone would not decide: the test set is too small'
        : `${needed} runs a side would decide`;
    return `this may be retraining noise: over ${counts} the mean difference is ${Number(difference.toPrecision(2))}; ${mend}`;
}


/***/ }),

/***/ 62086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  j0: () => (/* binding */ askOn),
  Kl: () => (/* binding */ faultOf),
  pD: () => (/* binding */ lacksClass),
  A0: () => (/* binding */ meet),
  R_: () => (/* binding */ whyNotByRow),
  aZ: () => (/* binding */ whyNotComparable)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/score-sums.js

const TOLERANCE = 1e-2;
const MEAN_TOLERANCE = 1e-3;
function whyNoProbabilities(metric, predictions) {
    if (predictions.task === 'regression' || predictions.scores === null)
        return null;
    if (!(0,evaluation/* isScoreLoss */.M0)(metric))
        return null;
    const { name } = metric;
    const { scores, labels } = predictions;
    let off = 0;
    let excess = 0;
    for (let row = 0; row < labels.length; row++) {
        let sum = 0;
        for (const column of scores)
            sum += column[row];
        if (Math.abs(sum - 1) > TOLERANCE)
            off++;
        excess += sum - 1;
    }
    if (off > 0) {
        return `${name} needs scores that sum to 1, and ${off} of ${labels.length} rows miss it by more than ${TOLERANCE}`;
    }
    const mean = excess / labels.length;
    return mean > MEAN_TOLERANCE
        ? `${name} needs scores that sum to 1, and these sum to ${(1 + mean).toPrecision(5)} in the mean`
        : null;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/undefined-metric.js
var undefined_metric = __webpack_require__(45028);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/rule.js
var rules_rule = __webpack_require__(53881);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/ask.js




function ask(rule, question, context) {
    const meeting = meet(question, context);
    if (!meeting.isMet)
        return meeting;
    const { match, candidate, baseline } = meeting;
    const evidence = askOn(rule, question.choice, match.paired, context);
    if (typeof evidence !== 'string')
        return { ...meeting, evidence };
    return { isMet: false, outcome: 'error', why: evidence, short: evidence, candidate, baseline };
}
function meet(question, context) {
    const { choice } = question;
    const match = context.matches.get(question.against ?? rules_rule/* BASELINE */.Um);
    const own = match?.paired?.candidate ?? context.candidate.evidence;
    const other = match?.paired?.baseline ?? match?.baseline ?? null;
    const values = {
        candidate: (0,evaluation/* metricValue */.a3)(choice.metric, own, choice.class),
        baseline: other && (0,evaluation/* metricValue */.a3)(choice.metric, other, choice.class),
    };
    const stop = (outcome, why, short = why) => ({
        isMet: false,
        outcome,
        why,
        short,
        ...values,
    });
    const change = match ? match.change : context.change;
    if (change)
        return stop('error', (0,rules_rule/* becauseOf */.W$)(change, `${choice.metric.name} can't be compared`), change.what);
    const fault = faultOf(own, choice, 'candidate') ?? (other && faultOf(other, choice, question.against ?? rules_rule/* BASELINE */.Um));
    if (fault)
        return stop('error', fault);
    if (!match?.paired)
        return stop('no-baseline', missing(question));
    return {
        isMet: true,
        match: { ...match, paired: match.paired },
        candidate: values.candidate,
        baseline: values.baseline,
    };
}
function askOn(rule, choice, paired, context) {
    const lacking = (0,rules_rule/* whyNoGroups */.iF)(paired.candidate, context);
    if (lacking !== null)
        return lacking;
    const groups = (0,rules_rule/* groupsOf */.c1)(paired.candidate, context);
    const evidence = (0,evaluation/* compareMetric */.MN)(paired, choice, {
        confidence: rule.confidence,
        groups,
        seed: (0,rules_rule/* seedOf */.n3)(rule, context),
    });
    if (!evidence)
        return whyNotByRow(choice, context);
    return ask_isFinite(evidence) ? evidence : `${choice.metric.name} leaves the range of numbers on these rows`;
}
function whyNotByRow({ metric }, { groupColumn }) {
    return `${metric.name} can't be compared with ${groupColumn === null ? 'weights' : 'groups'}`;
}
function ask_isFinite({ difference, interval }) {
    return Number.isFinite(difference) && (interval === null || interval.every(Number.isFinite));
}
function whyNotComparable({ metric }) {
    if (evaluation/* COMPARABLE_METRICS */.fm.includes(metric.name))
        return null;
    const others = evaluation/* COMPARABLE_METRICS */.fm.filter((name) => (0,evaluation/* findMetric */.GF)(name).task === metric.task);
    return `${metric.name} has no paired method. Use one of ${others.join(', ')}.`;
}
function lacksClass(evidence, choice) {
    if (evidence.task === 'regression')
        return false;
    const focus = (0,evaluation/* focusOf */.sq)(choice, evidence.predictions);
    return focus !== null && !evidence.predictions.labels.includes(focus);
}
function faultOf(evidence, choice, side) {
    if ((0,evaluation/* metricValue */.a3)(choice.metric, evidence, choice.class) === null) {
        return `the ${side} has no ${choice.metric.name}: ${(0,undefined_metric/* whyUndefined */.V)(choice, evidence)}`;
    }
    if (lacksClass(evidence, choice)) {
        return `no row of the test set has the class of the ${(0,evaluation/* choiceName */.h0)(choice)}`;
    }
    const fault = whyNoProbabilities(choice.metric, evidence.predictions);
    return fault && `the ${side}'s ${fault}`;
}
function missing({ choice, against }) {
    return `there is no ${against ?? rules_rule/* BASELINE */.Um} to compare ${choice.metric.name} with`;
}


/***/ }),

/***/ 56775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ meetRule),
/* harmony export */   w: () => (/* binding */ askRule)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62086);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25558);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53881);



function askRule(kind, rule, limits, context) {
    return readyFor(kind, rule, limits, (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(rule, rule.settings, context));
}
function meetRule(kind, rule, limits, context) {
    return readyFor(kind, rule, limits, (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .meet */ .A0)(rule.settings, context));
}
function readyFor(kind, rule, limits, answer) {
    const { choice, against = _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE */ .Um } = rule.settings;
    const { candidate, baseline } = answer;
    const found = { kind, ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .Cv)(choice), against, limitShare: null, ...limits, candidate, baseline };
    return { answer, found, stop: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .stopOf */ .EV)(rule, found) };
}


/***/ }),

/***/ 40635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ decideCalibration),
/* harmony export */   x: () => (/* binding */ calibration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);
/* harmony import */ var _evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37971);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10147);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5415);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62086);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25558);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30619);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53881);









const METRIC = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)('ece');
const FEWEST_ROWS = 100;
const calibration = {
    schema: (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
        ..._keys_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleKeys */ .dv,
        metric: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('ece').default('ece').describe('The expected calibration error, and no other.'),
        bins: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().min(2).max(1000).default(15).describe('Bins of equal width over the scores.'),
        max: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().positive().lt(1).describe('Greatest expected calibration error.'),
    }).describe('The scores mean what they say: the expected calibration error is at most `max`.'),
    subject: ({ bins }) => (bins === 15 ? 'ece' : `ece of ${bins} bins`),
    needs: () => ({ metric: METRIC, columns: [], against: null }),
    unused: ['power'],
    judge: (rule, context) => {
        const { bins, max } = rule.settings;
        const { evidence } = context.candidate;
        const found = { kind: 'calibration', metric: METRIC.name, against: null, limit: max };
        const stop = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .stopOf */ .EV)(rule, found);
        if (context.change)
            return stop('error', context.change.what, (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .becauseOf */ .W$)(context.change, "the calibration can't be judged"));
        const fault = (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(evidence, { metric: METRIC, class: null }, 'candidate');
        if (fault || evidence.task === 'regression')
            return stop('error', fault ?? 'a regression has no calibration error');
        const { predictions } = evidence;
        const rows = predictions.labels.length;
        const value = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedCalibrationError */ .pB)(predictions, bins);
        const interval = (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .calibrationErrorInterval */ .KD)(predictions, bins, {
            confidence: rule.confidence,
            seed: (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .seedOf */ .n3)(rule, context),
        });
        const outcome = decideCalibration(value, max, rows);
        const [shown, limit] = (0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .apart */ .zZ)(value, max, (0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .decimalsFor */ .Wm)((interval[1] - interval[0]) / 4));
        const words = `the calibration error is ${shown}, ${value <= max ? 'within' : 'above'} the limit of ${limit}`;
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)(rule, {
                ...found,
                outcome,
                rows,
                candidate: value,
                interval,
                confidence: rule.confidence,
                method: 'multinomial-bootstrap',
            }, words, outcome === 'underpowered' ? `${words}; ${rows} rows leave too little in ${bins} bins` : words),
        ];
    },
};
function decideCalibration(value, max, rows) {
    if (value > max)
        return 'fail-leaning';
    return rows < FEWEST_ROWS ? 'underpowered' : 'pass-leaning';
}


/***/ }),

/***/ 91453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ churn),
/* harmony export */   N: () => (/* binding */ decideChurn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);
/* harmony import */ var _evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37971);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10147);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25558);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30619);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53881);







const FEWEST_ROWS = 30;
const churn = {
    schema: (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
        ..._keys_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleKeys */ .dv,
        ..._keys_js__WEBPACK_IMPORTED_MODULE_4__/* .againstKey */ .RB,
        max: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).lt(1).describe('Greatest share of predictions that may change.'),
    }).describe("At most this share of predictions differs from the baseline's, rightly or wrongly."),
    subject: ({ against }) => (against === undefined ? 'of predictions' : `of predictions against ${against}`),
    needs: ({ against }) => ({ metric: null, columns: [], against: against ?? null }),
    unused: ['power'],
    judge: (rule, context) => {
        const { max, against = _rule_js__WEBPACK_IMPORTED_MODULE_6__/* .BASELINE */ .Um } = rule.settings;
        const found = { kind: 'churn', metric: 'churn', against, limit: max };
        const stop = (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .stopOf */ .EV)(rule, found);
        const match = context.matches.get(against);
        const change = match ? match.change : context.change;
        if (change)
            return stop('error', change.what, (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .becauseOf */ .W$)(change, "changed predictions can't be counted"));
        if (!match?.paired)
            return stop('no-baseline', `there is no ${against} whose predictions could have changed`);
        if (match.paired.task === 'regression') {
            return stop('error', 'churn counts changed classes, and these predictions are numbers');
        }
        const lacking = (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .whyNoGroups */ .iF)(match.paired.candidate, context);
        if (lacking !== null)
            return stop('error', lacking);
        const { rows } = match.paired;
        const signs = changedRows(match.paired);
        const changed = signs.reduce((sum, sign) => sum + sign, 0);
        const groups = (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .groupsOf */ .c1)(match.paired.candidate, context);
        const interval = groups
            ? boundsInGroups(signs, groups, rule.confidence)
            : (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .clopperPearson */ .mI)(changed, rows, rule.confidence);
        const outcome = interval === null ? 'underpowered' : decideChurn(changed / rows, interval, max, rows);
        const words = `${changed} of ${rows} predictions changed (${percent(changed / rows)}), and ${percent(max)} may`;
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)(rule, {
                ...found,
                outcome,
                rows,
                candidate: changed / rows,
                interval,
                confidence: interval && rule.confidence,
                method: interval && (groups ? 'cluster-robust' : 'clopper-pearson'),
            }, words, `${words}; ${outcome.endsWith('proven') ? 'proven' : 'not proven'} for rows like these`),
        ];
    },
};
function changedRows({ candidate, baseline }) {
    const after = candidate.predictions.predicted;
    const before = baseline.predictions.predicted;
    const changed = new Int8Array(after.length);
    for (let row = 0; row < changed.length; row++)
        changed[row] = after[row] === before[row] ? 0 : 1;
    return changed;
}
function boundsInGroups(signs, groups, confidence) {
    const rowWeights = { groups, weights: null };
    const { independent, effective, gained } = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveRows */ .PA)({ signs, counted: null }, rowWeights, confidence);
    if ((0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .whyTooFew */ .RW)(independent, rowWeights) !== null)
        return null;
    return (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .clopperPearson */ .mI)(gained * effective, effective, confidence);
}
function decideChurn(share, [lower, upper], max, rows) {
    if (lower > max)
        return 'fail-proven';
    if (rows < FEWEST_ROWS)
        return 'underpowered';
    if (upper <= max)
        return 'pass-proven';
    return share <= max ? 'pass-leaning' : 'fail-leaning';
}
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}


/***/ }),

/***/ 87812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sayUndecided),
/* harmony export */   t: () => (/* binding */ decideSlice)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);

function sayUndecided(evidence, margin, rule, allowed) {
    const supports = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .supportedMargin */ .Rp)(evidence, rule);
    const upper = evidence.interval?.[1] ?? 0;
    if (supports !== null && upper < -margin)
        return `more than ${allowed}, and not proven after the correction for so many slices`;
    return supports === null || supports > margin
        ? `${evidence.rows} rows can't decide on ${allowed}`
        : `more than ${allowed}, which is not proven`;
}
function decideSlice(evidence, margin, adjusted, rule, { minRows }) {
    const { difference, interval, isUnchanged, rows, tooFew } = evidence;
    if (isUnchanged && rows >= minRows)
        return 'unchanged';
    if (!interval || tooFew !== null)
        return 'underpowered';
    if (adjusted < 1 - rule.confidence)
        return 'fail-proven';
    if (interval[0] > -margin)
        return 'pass-proven';
    if ((0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .supportedMargin */ .Rp)(evidence, rule) > margin || difference < -margin)
        return 'underpowered';
    return 'pass-leaning';
}


/***/ }),

/***/ 92359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ decideEquivalence),
/* harmony export */   XY: () => (/* binding */ equivalence),
/* harmony export */   ko: () => (/* binding */ supportedBand)
/* harmony export */ });
/* harmony import */ var _evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37971);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10147);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7999);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5415);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56775);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25558);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30619);
/* harmony import */ var _margin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45977);
/* harmony import */ var _no_regression_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13892);
/* harmony import */ var _retraining_doubt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82079);










const equivalence = {
    schema: (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ ..._keys_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleKeys */ .dv, ..._keys_js__WEBPACK_IMPORTED_MODULE_5__/* .againstKey */ .RB, ..._no_regression_js__WEBPACK_IMPORTED_MODULE_7__/* .marginKeys */ .j })
        .transform(_no_regression_js__WEBPACK_IMPORTED_MODULE_7__/* .readMargin */ .Vt)
        .describe('The candidate is neither worse nor better than the baseline by `margin`.'),
    subject: _no_regression_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .et,
    needs: ({ choice, against }) => ({ metric: choice.metric, columns: [], against: against ?? null }),
    judge: (rule, context) => {
        const { choice, margin } = rule.settings;
        const { answer, found, stop } = (0,_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .askRule */ .w)('equivalence', rule, (0,_margin_js__WEBPACK_IMPORTED_MODULE_6__/* .limitOf */ .LF)(margin, null), context);
        if (!answer.isMet)
            return stop(answer.outcome, answer.short, answer.why);
        const absolute = (0,_margin_js__WEBPACK_IMPORTED_MODULE_6__/* .absoluteMargin */ .aX)(margin, answer.baseline);
        if (absolute === null)
            return stop('error', (0,_margin_js__WEBPACK_IMPORTED_MODULE_6__/* .whyNoMargin */ .G0)(answer.baseline, choice.metric));
        const { evidence, match } = answer;
        const supports = supportedBand(evidence, rule);
        const outcome = decideEquivalence(evidence, absolute, supports, context.minRows);
        const metric = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(choice);
        const moved = (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .change */ .Zg)(metric, evidence.difference, (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .decimalsFor */ .Wm)(evidence.standardError));
        const allowed = `${(0,_margin_js__WEBPACK_IMPORTED_MODULE_6__/* .marginText */ .wn)(metric, margin, absolute)} either way`;
        const failsAbove = evidence.difference > 0;
        const limit = failsAbove ? absolute : 0 - absolute;
        const doubt = (0,_retraining_doubt_js__WEBPACK_IMPORTED_MODULE_8__/* .doubtOf */ .k)({ rule, outcome, match, limit, failsAbove, context });
        const sayings = {
            unchanged: 'every prediction is the same',
            'pass-proven': `a change of ${allowed} is ruled out`,
            'pass-leaning': `within ${allowed}, which is not proven`,
            'fail-leaning': `more than ${allowed}, which is not proven`,
            'fail-proven': `proven to be more than ${allowed}`,
            underpowered: `${evidence.rows} rows can't decide on ${allowed}${supports === null ? '' : `: they support ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .amount */ .vj)(metric, supports, (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .decimalsFor */ .Wm)(supports))}`}`,
            'no-baseline': '',
            error: '',
        };
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)(rule, { ...found, ...(0,_no_regression_js__WEBPACK_IMPORTED_MODULE_7__/* .numbersOf */ .cZ)(evidence, rule), ...(0,_margin_js__WEBPACK_IMPORTED_MODULE_6__/* .limitOf */ .LF)(margin, absolute), outcome, supports }, moved, `${moved}; ${sayings[outcome]}${doubt}`),
        ];
    },
};
function supportedBand(evidence, { confidence, power }) {
    const reach = (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .reachOf */ .xw)(evidence, confidence);
    return reach === null ? null : reach + (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + power) / 2) * evidence.standardError;
}
function decideEquivalence({ difference, interval, isUnchanged, rows, tooFew }, margin, supports, minRows) {
    if (isUnchanged && rows >= minRows)
        return 'unchanged';
    const isOutside = interval !== null && (interval[1] < -margin || interval[0] > margin);
    if (!interval || tooFew !== null || supports === null)
        return isOutside ? 'fail-leaning' : 'underpowered';
    if (isOutside)
        return 'fail-proven';
    if (interval[0] > -margin && interval[1] < margin)
        return 'pass-proven';
    if (supports > margin)
        return 'underpowered';
    return Math.abs(difference) <= margin ? 'pass-leaning' : 'fail-leaning';
}


/***/ }),

/***/ 25558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);

function finding(rule, found, short, sentence) {
    return {
        short,
        result: {
            name: rule.name,
            class: null,
            slice: null,
            rows: null,
            candidate: null,
            baseline: null,
            difference: null,
            interval: null,
            confidence: null,
            method: null,
            limitShare: null,
            supports: null,
            correction: null,
            informational: rule.informational,
            message: `${capitalise(sentence, found.metric)}${sentence.endsWith('?') ? '' : '.'}`,
            ...found,
        },
    };
}
function stopOf(rule, found) {
    return (outcome, short, why = short) => [finding(rule, { ...found, outcome }, short, why)];
}
function about({ metric, class: of }) {
    return { metric: metric.name, class: of };
}
function named(choice) {
    return { ...choice.metric, name: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceName */ .h0)(choice) };
}
function capitalise(sentence, metricName) {
    return sentence.startsWith(metricName) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}


/***/ }),

/***/ 11028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hp: () => (/* binding */ FEWEST_ROWS),
  zN: () => (/* binding */ decideFloor),
  RI: () => (/* binding */ floor)
});

// UNUSED EXPORTS: readLimit

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var shared_evaluation = __webpack_require__(26306);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wording.js
var wording = __webpack_require__(5415);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/ask.js + 1 modules
var ask = __webpack_require__(62086);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/finding.js
var finding = __webpack_require__(25558);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/keys.js
var rules_keys = __webpack_require__(30619);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/rule.js
var rules_rule = __webpack_require__(53881);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/runs-at-limit.js


function runsAtLimit(choice, limit, outcome, { matches }) {
    if (outcome !== 'fail-leaning')
        return '';
    const runs = [...matches.values()].map((match) => match.runs.candidate).find((some) => some.length > 1);
    if (!runs)
        return '';
    const sign = choice.metric.greaterIsBetter ? 1 : -1;
    const reaching = runs.filter((run) => {
        const value = (0,shared_evaluation/* metricValue */.a3)(choice.metric, run, choice.class);
        return value !== null && sign * (value - limit) >= 0;
    }).length;
    if (reaching === 0)
        return `; none of ${(0,wording/* count */.U9)(runs.length, 'run')} of the candidate keeps the limit`;
    return `; ${reaching} of ${(0,wording/* count */.U9)(runs.length, 'run')} of the candidate ${reaching === 1 ? 'keeps' : 'keep'} the limit: this may be retraining noise`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/floor.js









const FEWEST_ROWS = 30;
const floor = {
    schema: (0,yaml/* strictObject */.re)({
        ...rules_keys/* ruleKeys */.dv,
        ...rules_keys/* metricKeys */.j3,
        min: schemas/* number */.aig().optional().describe('Least value of a metric that is better when greater.'),
        max: schemas/* number */.aig().optional().describe('Greatest value of a metric that is better when lower.'),
        certainty: schemas/* enum */.k5n(['point', 'proven'])
            .default('point')
            .describe('Whether the value decides, or its whole interval.'),
    })
        .transform((keys, context) => {
        const choice = (0,rules_keys/* chooseMetric */.Ix)(keys, context);
        if (!choice)
            return core/* NEVER */.tm;
        const limit = readLimit(choice.metric, keys, context);
        return limit === null ? core/* NEVER */.tm : { ...keys, choice, limit };
    })
        .describe("The candidate's value is at or above `min` (or at or below `max`), with or without a baseline."),
    subject: ({ choice }) => choice.class === null ? choice.metric.name : `${choice.metric.name} ${choice.class}`,
    needs: ({ choice }) => ({ metric: choice.metric, columns: [], against: null }),
    unused: ['power'],
    judge: (rule, context) => {
        const { choice, limit, certainty } = rule.settings;
        const { evidence, evaluation } = context.candidate;
        const metric = (0,finding/* named */.KT)(choice);
        const value = (0,shared_evaluation/* metricValue */.a3)(choice.metric, evidence, choice.class);
        const found = { kind: 'floor', ...(0,finding/* about */.Cv)(choice), against: null, limit, candidate: value };
        const stop = (0,finding/* stopOf */.EV)(rule, found);
        if (context.change)
            return stop('error', context.change.what, (0,rules_rule/* becauseOf */.W$)(context.change, `${metric.name} can't be judged`));
        const fault = (0,ask/* faultOf */.Kl)(evidence, choice, 'candidate') ?? (0,rules_rule/* whyNoGroups */.iF)(evidence, context);
        if (fault || value === null)
            return stop('error', fault ?? `${metric.name} is undefined`);
        const bounds = (0,shared_evaluation/* boundsOf */.BO)(evidence, choice, {
            confidence: rule.confidence,
            groups: (0,rules_rule/* groupsOf */.c1)(evidence, context),
        });
        const interval = bounds?.interval ?? null;
        const decided = decideFloor(metric, value, interval, limit, certainty);
        const rows = (0,shared_evaluation/* rowsBehind */.Y$)(evidence, choice);
        const isShort = decided.startsWith('pass') && rows < FEWEST_ROWS;
        const words = describe(metric, value, interval, limit, decided);
        const short = isShort
            ? `${words}, and a floor passes on ${FEWEST_ROWS} rows or more (${rows} here${rows < evaluation.rows ? ` that ${metric.name} rests on` : ''})`
            : words;
        const isInside = interval !== null && interval[0] < limit && limit < interval[1];
        const doubt = `; the limit lies inside the interval${certainty === 'proven' ? ', and this rule asks for proof' : ''}`;
        return [
            (0,finding/* finding */.gk)(rule, {
                ...found,
                outcome: isShort ? 'underpowered' : decided,
                rows,
                interval,
                confidence: bounds && rule.confidence,
                method: bounds && bounds.method,
            }, short, `${short}${isInside ? doubt : ''}${runsAtLimit(choice, limit, decided, context)}`),
        ];
    },
};
function readLimit(metric, keys, context) {
    const [side, other] = metric.greaterIsBetter ? ['min', 'max'] : ['max', 'min'];
    const limit = keys[side];
    const refuse = (message, key) => {
        context.addIssue({ code: 'custom', message, path: [key] });
        return null;
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
    return limit;
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
    if (isMet && certainty === 'proven' && interval === null)
        return 'underpowered';
    return isMet && certainty === 'point' ? 'pass-leaning' : 'fail-leaning';
}
function describe(metric, value, interval, limit, outcome) {
    const [shown, shownLimit] = (0,wording/* apart */.zZ)(value, limit, (0,wording/* decimalsFor */.Wm)(interval && (interval[1] - interval[0]) / 4));
    const proof = outcome.endsWith('proven') ? 'proven' : 'not proven';
    if (value === limit)
        return `${metric.name} is ${shown}, at its limit (${proof})`;
    return `${metric.name} is ${shown}, ${value > limit ? 'above' : 'below'} the limit of ${shownLimit} (${proof})`;
}


/***/ }),

/***/ 64563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ decideGap),
/* harmony export */   r: () => (/* binding */ gap)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88532);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);
/* harmony import */ var _evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37971);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10147);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5415);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62086);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25558);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30619);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71966);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53881);
/* harmony import */ var _slice_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92671);











const gap = {
    schema: (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
        ..._keys_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleKeys */ .dv,
        ..._keys_js__WEBPACK_IMPORTED_MODULE_5__/* .metricKeys */ .j3,
        by: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).describe('Column of the predictions that holds the group.'),
        max: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().positive().describe("Greatest difference between two groups, in the metric's unit."),
        min_n: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()
            .int()
            .min(2)
            .default(30)
            .describe('Groups with fewer rows behind the metric are left out.'),
    })
        .transform(({ min_n: minRows, ...keys }, context) => {
        const choice = (0,_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseMetric */ .Ix)(keys, context);
        if (!choice)
            return zod__WEBPACK_IMPORTED_MODULE_8__/* .NEVER */ .tm;
        const notComparable = (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotComparable */ .aZ)(choice);
        const message = notComparable ?? (0,_range_js__WEBPACK_IMPORTED_MODULE_9__/* .whyNoLimit */ .Tp)(choice.metric, keys.max);
        if (message === null)
            return { ...keys, minRows, choice };
        context.addIssue({ code: 'custom', message, path: [notComparable ? 'metric' : 'max'] });
        return zod__WEBPACK_IMPORTED_MODULE_8__/* .NEVER */ .tm;
    })
        .describe('No two groups of rows differ by more than `max`, for the candidate alone.'),
    subject: ({ choice, by }) => `${choice.metric.name} by ${by}`,
    needs: ({ choice, by }) => ({ metric: choice.metric, columns: [by], against: null }),
    judge: (rule, context) => {
        const { choice, by, max } = rule.settings;
        const found = { kind: 'gap', ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .about */ .Cv)(choice), against: null, limit: max };
        const stop = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .stopOf */ .EV)(rule, found);
        const { predictions } = context.candidate.evidence;
        if (context.change)
            return stop('error', context.change.what, (0,_rule_js__WEBPACK_IMPORTED_MODULE_10__/* .becauseOf */ .W$)(context.change, "the gap can't be judged"));
        if (!predictions.columns.has(by))
            return stop('error', `the predictions have no column "${by}"`);
        const dependent = whyDependent(predictions, context);
        if (dependent !== null)
            return stop('error', dependent);
        const groups = [];
        const { rows, slices } = (0,_slice_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .sliceColumn */ .T)(predictions, by);
        const partOf = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRows */ .aN)(predictions, rows, choice.metric.needsScores);
        for (const slice of slices) {
            const evidence = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(partOf(slice.code));
            const value = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .metricValue */ .a3)(choice.metric, evidence, choice.class);
            if ((0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsBehind */ .Y$)(evidence, choice) < rule.settings.minRows)
                continue;
            if (value === null)
                return stop('error', `the candidate has no ${choice.metric.name} on ${slice.name}`);
            groups.push({ slice, evidence, value });
        }
        if (groups.length < 2) {
            return stop('underpowered', `fewer than two groups of "${by}" have ${rule.settings.minRows} rows`);
        }
        const widest = compareGroups(groups, choice, rule.confidence);
        if (![widest.surely, widest.atMost].every(Number.isFinite)) {
            return stop('error', `${choice.metric.name} leaves the range of numbers on these rows`);
        }
        const outcome = decideGap(widest, max, rule);
        const metric = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(choice);
        const size = (0,_wording_js__WEBPACK_IMPORTED_MODULE_11__/* .amount */ .vj)(metric, widest.gap, 4);
        const words = `${metric.name} differs by ${size} between ${widest.best.slice.name} and ${widest.worst.slice.name}`;
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)(rule, {
                ...found,
                outcome,
                candidate: widest.gap,
                interval: widest.interval,
                confidence: rule.confidence,
                method: widest.method,
                rows: predictions.ids.length,
                supports: widest.standardError * ((0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(widest.level) + (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(rule.power)),
            }, words, `${words}, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_11__/* .limitAmount */ .qC)(metric, max)} are allowed${sayingOf(outcome)}`),
        ];
    },
};
function whyDependent({ weights }, { groupColumn }) {
    if (groupColumn !== null)
        return `a gap is judged on independent rows, and "${groupColumn}" makes rows go together: leave predictions.group or this rule out`;
    return weights
        ? 'a gap is judged on rows that count the same: leave predictions.weight or this rule out'
        : null;
}
function compareGroups(groups, choice, confidence) {
    const pairs = (groups.length * (groups.length - 1)) / 2;
    const level = 1 - (1 - confidence) / pairs;
    const ranked = [...groups].sort((a, b) => b.value - a.value);
    let surely = -Infinity;
    let atMost = -Infinity;
    for (const [i, high] of ranked.entries()) {
        for (const low of ranked.slice(i + 1)) {
            const { interval } = difference(high, low, choice, level);
            surely = Math.max(surely, interval[0]);
            atMost = Math.max(atMost, interval[1]);
        }
    }
    const [best, worst] = [ranked[0], ranked.at(-1)];
    const { interval, method } = difference(best, worst, choice, level);
    const standardError = (interval[1] - interval[0]) / (2 * (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(level));
    return {
        best,
        worst,
        gap: best.value - worst.value,
        interval,
        standardError,
        method,
        level,
        surely,
        atMost,
    };
}
function difference(a, b, choice, level) {
    const [ofA, ofB] = [a, b].map(({ evidence }) => evidence.task === 'classification' ? (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .proportionOf */ .a1)(evidence, choice) : null);
    if (ofA && ofB && ofA.trials > 0 && ofB.trials > 0) {
        return { interval: (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .newcombe */ .pv)(ofA, ofB, level), method: 'newcombe' };
    }
    const [errorA, errorB] = [a, b].map(({ evidence }) => (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedT */ .ue)((0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .influenceOf */ .xw)(evidence, choice), level).standardError);
    const reach = (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(level) * Math.hypot(errorA, errorB);
    return { interval: [a.value - b.value - reach, a.value - b.value + reach], method: 'delta' };
}
function decideGap(widest, max, { power }) {
    if (widest.surely > max)
        return 'fail-proven';
    if (!(widest.standardError > 0))
        return 'underpowered';
    if (widest.atMost <= max)
        return 'pass-proven';
    const supports = widest.standardError * ((0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(widest.level) + (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(power));
    return supports > max || widest.gap > max ? 'underpowered' : 'pass-leaning';
}
function sayingOf(outcome) {
    if (outcome === 'fail-proven')
        return ', which is proven to be exceeded';
    if (outcome === 'underpowered')
        return '; the groups are too small to decide';
    return outcome === 'pass-proven' ? ', which is proven to hold' : ', which is not proven';
}


/***/ }),

/***/ 50467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ improvement),
/* harmony export */   r: () => (/* binding */ decideImprovement)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88532);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10147);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7999);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5415);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62086);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56775);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25558);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30619);
/* harmony import */ var _no_regression_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13892);
/* harmony import */ var _retraining_doubt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82079);










const improvement = {
    schema: (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
        ..._keys_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleKeys */ .dv,
        ..._keys_js__WEBPACK_IMPORTED_MODULE_5__/* .againstKey */ .RB,
        ..._keys_js__WEBPACK_IMPORTED_MODULE_5__/* .metricKeys */ .j3,
        by: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nonnegative().default(0).describe("Least gain, in the metric's unit."),
    })
        .transform((keys, context) => {
        const choice = (0,_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseMetric */ .Ix)(keys, context);
        if (!choice)
            return zod__WEBPACK_IMPORTED_MODULE_9__/* .NEVER */ .tm;
        const message = (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotComparable */ .aZ)(choice) ?? whyNoGain(choice, keys.by);
        if (message === null)
            return { ...keys, choice };
        context.addIssue({ code: 'custom', message, path: [(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotComparable */ .aZ)(choice) ? 'metric' : 'by'] });
        return zod__WEBPACK_IMPORTED_MODULE_9__/* .NEVER */ .tm;
    })
        .describe('The candidate is proven to be better than the baseline, and by `by` at least.'),
    subject: _no_regression_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et,
    needs: ({ choice, against }) => ({ metric: choice.metric, columns: [], against: against ?? null }),
    judge: (rule, context) => {
        const { choice, by } = rule.settings;
        const { answer, found, stop } = (0,_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .askRule */ .w)('improvement', rule, { limit: by }, context);
        if (!answer.isMet)
            return stop(answer.outcome, answer.short, answer.why);
        const { evidence, match } = answer;
        const outcome = decideImprovement(evidence, rule);
        const moved = (0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .change */ .Zg)((0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(choice), evidence.difference, (0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .decimalsFor */ .Wm)(evidence.standardError));
        const doubt = evidence.isUnchanged
            ? ''
            : (0,_retraining_doubt_js__WEBPACK_IMPORTED_MODULE_7__/* .doubtOf */ .k)({ rule, outcome, match, limit: by, failsAbove: false, context });
        const asked = by === 0 ? 'any gain' : `a gain of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .limitAmount */ .qC)(choice.metric, by)}`;
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)(rule, { ...found, ...(0,_no_regression_js__WEBPACK_IMPORTED_MODULE_6__/* .numbersOf */ .cZ)(evidence, rule), outcome }, `${moved} (${asked} was asked for${outcome.endsWith('proven') ? '' : ', not proven'})`, `${moved}; ${SAYINGS[outcome]} ${asked}${doubt}`),
        ];
    },
};
function decideImprovement(evidence, rule) {
    const { difference, interval, isUnchanged, tooFew } = evidence;
    const { by } = rule.settings;
    if (isUnchanged)
        return 'fail-proven';
    const isRuledOut = interval !== null && (interval[1] < by || interval[1] <= 0);
    if (!interval || tooFew !== null)
        return isRuledOut ? 'fail-leaning' : 'underpowered';
    if (isRuledOut)
        return 'fail-proven';
    if (interval[0] > 0 && difference >= by)
        return 'pass-proven';
    if (by > 0 && (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .supportedMargin */ .Rp)(evidence, rule) > by)
        return 'underpowered';
    return 'fail-leaning';
}
const SAYINGS = {
    'pass-proven': 'it is surely better, and the value reaches',
    'fail-proven': 'these rows rule out',
    'fail-leaning': 'these rows do not show',
    underpowered: 'these rows are too few to show',
};
function whyNoGain({ metric }, by) {
    const range = metric.bounds[1] - metric.bounds[0];
    return by < range ? null : `${metric.name} can't gain ${by}. Its whole range is ${range}.`;
}


/***/ }),

/***/ 39298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Um: () => (/* reexport */ rules_rule/* BASELINE */.Um),
  Z2: () => (/* binding */ defaultName),
  q1: () => (/* binding */ judgeRule),
  hN: () => (/* binding */ needsOf),
  be: () => (/* binding */ notJudged),
  AZ: () => (/* binding */ ruleSchema),
  tX: () => (/* binding */ unusedKeys)
});

// UNUSED EXPORTS: ruleSchemas

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/calibration.js
var calibration = __webpack_require__(40635);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/churn.js
var churn = __webpack_require__(91453);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/equivalence.js
var equivalence = __webpack_require__(92359);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/finding.js
var finding = __webpack_require__(25558);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/floor.js + 1 modules
var floor = __webpack_require__(11028);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/gap.js
var gap = __webpack_require__(64563);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/improvement.js
var improvement = __webpack_require__(50467);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/no-regression.js
var no_regression = __webpack_require__(13892);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/keys.js
var keys = __webpack_require__(30619);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/resource.js





const resource = {
    schema: (0,yaml/* strictObject */.re)({
        ...keys/* ruleKeys */.dv,
        metric: schemas/* string */.YjP()
            .min(1)
            .describe("model_bytes, parameters, or a number that the candidate's own training measured."),
        min: schemas/* number */.aig().optional().describe('Least value.'),
        max: schemas/* number */.aig().optional().describe('Greatest value.'),
    })
        .superRefine(({ metric, min, max }, context) => {
        if ((min === undefined) !== (max === undefined))
            return;
        const message = `a resource has one limit. Give ${metric} a "max", or a "min" where more is better.`;
        context.addIssue({ code: 'custom', message, path: ['max'] });
    })
        .describe('What the candidate costs, as its package records it, keeps a limit.'),
    subject: ({ metric }) => metric,
    needs: () => ({ metric: null, columns: [], against: null }),
    unused: ['confidence', 'power'],
    judge: (rule, { resources }) => {
        const { metric, min, max } = rule.settings;
        const limit = (max ?? min);
        const found = { kind: 'resource', metric, against: null, limit };
        const value = resources.get(metric);
        if (value === undefined || !Number.isFinite(value)) {
            const known = [...resources.keys()];
            const why = `the candidate records no ${metric}. ${known.length > 0 ? (0,errors/* suggest */.ZA)(metric, known).replace(/\.$/, '') : 'Only a package records what it costs'}`;
            return [(0,finding/* finding */.gk)(rule, { ...found, outcome: 'error' }, why, why)];
        }
        const isMet = max === undefined ? value >= limit : value <= limit;
        const outcome = isMet ? 'pass-leaning' : 'fail-leaning';
        const words = `${metric} is ${value}, ${isMet ? 'within' : 'beyond'} the limit of ${limit}`;
        return [(0,finding/* finding */.gk)(rule, { ...found, outcome, candidate: value }, words, `${words}; measured once`)];
    },
};

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/statistics/index.js + 34 modules
var statistics = __webpack_require__(37971);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/decide.js
var decide = __webpack_require__(7999);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/asked.js
var asked = __webpack_require__(56775);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/margin.js
var rules_margin = __webpack_require__(45977);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/no-regression-words.js
var no_regression_words = __webpack_require__(68432);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/rule.js
var rules_rule = __webpack_require__(53881);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/seeds.js













const seeds = {
    schema: (0,yaml/* strictObject */.re)({
        ...keys/* ruleKeys */.dv,
        ...keys/* againstKey */.RB,
        min: schemas/* number */.aig().int().min(2).default(3).describe('Least number of runs on each side.'),
        no_regression: no_regression/* innerNoRegression */.RO.describe('What the mean may lose.'),
    })
        .transform((keys, context) => ({ ...keys, ...(0,no_regression/* readInner */.rg)(keys, context) }))
        .describe('The mean over several runs a side loses no more than a margin, retraining noise counted.'),
    subject: no_regression/* subjectOf */.et,
    needs: ({ choice, against }) => ({ metric: choice.metric, columns: [], against: against ?? null }),
    judge: (rule, context) => {
        const { choice, margin, min } = rule.settings;
        const { answer, found, stop } = (0,asked/* askRule */.w)('seeds', rule, (0,rules_margin/* limitOf */.LF)(margin, null), context);
        if (!answer.isMet)
            return stop(answer.outcome, answer.short, answer.why);
        const { runs } = answer.match;
        if (runs.candidate.length < min || runs.baseline.length < min) {
            return stop('error', `${min} runs a side are asked for, and there are ${runs.candidate.length} of the candidate and ${runs.baseline.length} of the baseline (runs that answer every row alike count once)`);
        }
        const { copies } = answer.match;
        if (copies === 'twice')
            return stop('error', 'a run is given twice: name each predictions file once');
        if (copies === 'some')
            return stop('error', "a run of the candidate is a run of the baseline, byte for byte: give each side's own trainings");
        const paired = answer.match.paired;
        const groups = (0,rules_rule/* groupsOf */.c1)(paired.candidate, context);
        const seed = (0,rules_rule/* seedOf */.n3)(rule, context);
        const seedRuns = (0,evaluation/* seedRunsOf */.xr)({ paired, runs, choice, groups, confidence: rule.confidence, seed });
        if (!seedRuns)
            return stop('error', `${choice.metric.name} can't be compared over several runs${paired.weights ? ' of weighted rows: leave "weight" or this rule out' : ''}`);
        const sign = (0,evaluation/* benefitSign */.nt)(choice.metric);
        const baseline = sign * meanOf(seedRuns.baselineRuns);
        const absolute = (0,rules_margin/* absoluteMargin */.aX)(margin, baseline);
        if (absolute === null)
            return stop('error', (0,rules_margin/* whyNoMargin */.G0)(baseline, choice.metric));
        const evidence = evidenceOf(seedRuns, paired.rows, rule.confidence, copies === 'all');
        if (!Number.isFinite(evidence.difference) || !evidence.interval.every(Number.isFinite)) {
            return stop('error', `${choice.metric.name} leaves the range of numbers on these rows`);
        }
        const demand = { ...rule, margin: absolute, minRows: context.minRows };
        const outcome = (0,decide/* decide */.LD)(evidence, demand);
        const metric = (0,finding/* named */.KT)(choice);
        const allowed = (0,rules_margin/* marginText */.wn)(metric, margin, absolute);
        const words = (0,no_regression_words/* describeNoRegression */.w)(metric, outcome, evidence, demand, allowed);
        const needed = (0,statistics/* runsToDecide */.On)(seedRuns, absolute, rule.confidence, rule.power);
        const counts = `over ${runs.candidate.length} runs against ${runs.baseline.length}`;
        const mend = outcome.endsWith('proven') || needed === null ? '' : `; ${needed} runs a side would decide`;
        return [
            (0,finding/* finding */.gk)(rule, {
                ...found,
                ...(0,no_regression/* numbersOf */.cZ)(evidence, rule),
                candidate: sign * meanOf(seedRuns.candidateRuns),
                baseline,
                ...(0,rules_margin/* limitOf */.LF)(margin, absolute),
                outcome,
            }, `${words.short}, ${counts}`, `${words.sentence}, ${counts}${mend}`),
        ];
    },
};
function evidenceOf(runs, rows, confidence, isUnchanged) {
    const { difference, interval, standardError, degreesOfFreedom } = (0,statistics/* seedsDifference */.Oj)(runs, confidence);
    return {
        method: 'welch-satterthwaite',
        difference,
        interval,
        standardError,
        pValue: (limit) => (0,statistics/* tCdf */.w_)((difference - limit) / standardError, degreesOfFreedom),
        rows,
        isUnchanged,
        tooFew: standardError > 0 ? runs.tooFew : 'runs and rows without any spread prove nothing',
    };
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wording.js
var wording = __webpack_require__(5415);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/ask.js + 1 modules
var ask = __webpack_require__(62086);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/decide-slice.js
var decide_slice = __webpack_require__(87812);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/retraining-doubt.js
var retraining_doubt = __webpack_require__(82079);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/slice-looks.js



function lookAtSlices(rule, columns, { paired }, context) {
    const { needsScores } = rule.settings.choice.metric;
    return columns.flatMap(({ rows, slices }) => {
        const partOf = paired.split(rows, needsScores);
        return slices.map((slice) => lookAt(rule, slice, () => partOf(slice.code), context));
    });
}
function lookAt(rule, slice, part, context) {
    const { choice, margin } = rule.settings;
    const own = part();
    const candidate = (0,evaluation/* metricValue */.a3)(choice.metric, own.candidate, choice.class);
    const baseline = (0,evaluation/* metricValue */.a3)(choice.metric, own.baseline, choice.class);
    const absent = { slice, part, candidate, baseline, evidence: null, margin: null };
    if ((0,ask/* lacksClass */.pD)(own.candidate, choice) || (candidate === null && baseline === null)) {
        return { ...absent, fault: null };
    }
    const fault = (0,ask/* faultOf */.Kl)(own.candidate, choice, 'candidate') ?? (0,ask/* faultOf */.Kl)(own.baseline, choice, 'baseline');
    if (fault)
        return { ...absent, fault };
    const absolute = (0,rules_margin/* absoluteMargin */.aX)(margin, baseline);
    if (absolute === null)
        return { ...absent, fault: (0,rules_margin/* whyNoMargin */.G0)(baseline, choice.metric) };
    const evidence = (0,ask/* askOn */.j0)(rule, choice, own, context);
    return typeof evidence === 'string'
        ? { ...absent, fault: evidence }
        : { ...absent, evidence, margin: absolute, fault: null };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/slice-rows.js
var slice_rows = __webpack_require__(92671);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/slices.js















const MOST_SLICES = 1000;
const slices = {
    schema: (0,yaml/* strictObject */.re)({
        ...keys/* ruleKeys */.dv,
        ...keys/* againstKey */.RB,
        by: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe('Columns of the predictions; each value is a slice.'),
        min_n: schemas/* number */.aig().int().min(2).default(100).describe('Smaller slices are listed, not judged.'),
        correction: schemas/* enum */.k5n(['holm', 'benjamini-hochberg'])
            .default('holm')
            .describe('How a proven loss allows for the number of slices; benjamini-hochberg lets more honest slices fail.'),
        no_regression: no_regression/* innerNoRegression */.RO.describe('What no slice may lose.'),
    })
        .transform(({ min_n: minRows, ...keys }, context) => ({
        ...keys,
        minRows,
        ...(0,no_regression/* readInner */.rg)(keys, context),
    }))
        .describe('No slice of the test set loses more than a margin.'),
    subject: (settings) => `${(0,no_regression/* subjectOf */.et)(settings)} by ${settings.by.join(', ')}`,
    needs: ({ choice, by, against }) => ({ metric: choice.metric, columns: by, against: against ?? null }),
    judge: (rule, context) => {
        const { answer, stop } = (0,asked/* meetRule */.E)('slices', rule, (0,rules_margin/* limitOf */.LF)(rule.settings.margin, null), context);
        if (!answer.isMet)
            return stop(answer.outcome, answer.short, answer.why);
        const { match } = answer;
        const { predictions } = match.paired.candidate;
        const lacking = (0,rules_rule/* whyNoGroups */.iF)(match.paired.candidate, context);
        if (lacking !== null)
            return stop('error', lacking);
        const missing = rule.settings.by.find((column) => !predictions.columns.has(column));
        if (missing !== undefined)
            return stop('error', `the predictions have no column "${missing}" to slice by`);
        const columns = rule.settings.by.map((column) => (0,slice_rows/* sliceColumn */.T)(predictions, column));
        const total = columns.reduce((sum, { slices }) => sum + slices.length, 0);
        if (total > MOST_SLICES) {
            return stop('error', `${total} slices by ${rule.settings.by.join(', ')}, and at most ${MOST_SLICES} are judged`);
        }
        const looked = lookAtSlices(rule, columns, match, context);
        const incomparable = (0,ask/* whyNotByRow */.R_)(rule.settings.choice, context);
        if (looked.some(({ fault }) => fault === incomparable))
            return stop('error', incomparable);
        return judgeSlices(rule, looked, match, context);
    },
};
function judgeSlices(rule, looked, match, context) {
    const counted = looked.filter(({ evidence }) => evidence !== null && evidence.rows >= rule.settings.minRows);
    const pValues = counted.map(({ evidence, margin }) => evidence.pValue?.(0 - margin) ?? 1);
    const correct = rule.settings.correction === 'holm' ? statistics/* holm */.fU : statistics/* benjaminiHochberg */.Uh;
    const corrections = new Map(correct(pValues).map((pValue, position) => [
        counted[position],
        { method: rule.settings.correction, pValue, of: counted.length },
    ]));
    const found = looked.map((one) => describeSlice(rule, one, corrections.get(one) ?? null, match, context));
    return found.every(({ result }) => result.informational) && !rule.informational
        ? [noneJudged(rule), ...found]
        : found;
}
function noneJudged(rule) {
    const { choice, against, minRows, by } = rule.settings;
    const found = { kind: 'slices', ...(0,finding/* about */.Cv)(choice), against: against ?? rules_rule/* BASELINE */.Um, limit: null };
    const why = `no slice by ${by.join(', ')} has ${minRows} rows to judge`;
    return (0,finding/* finding */.gk)(rule, { ...found, outcome: 'underpowered' }, why, why);
}
function describeSlice(rule, { slice, candidate, baseline, evidence, margin: absolute, fault, part }, correction, match, context) {
    const { choice, against, margin, minRows } = rule.settings;
    const metric = (0,finding/* named */.KT)(choice);
    const found = {
        kind: 'slices',
        ...(0,finding/* about */.Cv)(choice),
        slice: slice.name,
        against: against ?? rules_rule/* BASELINE */.Um,
        ...(0,rules_margin/* limitOf */.LF)(margin, absolute),
        candidate,
        baseline,
        rows: slice.rows.length,
    };
    const rows = evidence?.rows ?? (fault === null ? 0 : slice.rows.length);
    if (slice.rows.length < minRows || rows < minRows) {
        const size = rows === 0 ? `no rows for a ${metric.name}` : (0,wording/* count */.U9)(rows, 'row');
        const why = `${size} on ${slice.name}, and slices below ${minRows} are listed, not judged`;
        const numbers = evidence && (0,no_regression/* numbersOf */.cZ)(evidence, rule);
        return (0,finding/* finding */.gk)(rule, { ...found, ...numbers, outcome: 'underpowered', informational: true }, why, why);
    }
    if (fault || !evidence || absolute === null) {
        const why = `on ${slice.name}: ${fault}`;
        return (0,finding/* finding */.gk)(rule, { ...found, outcome: 'error' }, why, why);
    }
    const outcome = (0,decide_slice/* decideSlice */.t)(evidence, absolute, correction.pValue, rule, context);
    const moved = `${(0,wording/* change */.Zg)(metric, evidence.difference, (0,wording/* decimalsFor */.Wm)(evidence.standardError))} on ${slice.name}`;
    const p = (0,wording/* correctionText */.s2)(correction);
    const allowed = `the ${(0,rules_margin/* marginText */.wn)(metric, margin, absolute)} allowed`;
    const sayings = {
        unchanged: 'every prediction is the same',
        'pass-proven': `a loss of ${(0,rules_margin/* marginText */.wn)(metric, margin, absolute)} or more is ruled out`,
        'pass-leaning': `within ${allowed}, which is not proven`,
        'fail-proven': `proven to be more than ${allowed} (${p})`,
        underpowered: `${(0,decide_slice/* sayUndecided */.V)(evidence, absolute, rule, allowed)} (${p})`,
    };
    const doubt = outcome === 'fail-proven'
        ? (0,retraining_doubt/* doubtOf */.k)({
            rule,
            outcome,
            match: { paired: part(), runs: (0,retraining_doubt/* runsOnRows */.$)(match.runs, slice.rows) },
            limit: 0 - absolute,
            failsAbove: false,
            context,
        })
        : '';
    return (0,finding/* finding */.gk)(rule, { ...found, ...(0,no_regression/* numbersOf */.cZ)(evidence, rule), rows: evidence.rows, outcome, correction }, `${moved}${outcome === 'fail-proven' ? ' (proven)' : ''}`, `${moved}; ${sayings[outcome] ?? ''}${doubt}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/too-good.js
var too_good = __webpack_require__(37479);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/index.js














const kinds = {
    floor: floor/* floor */.RI,
    no_regression: no_regression/* noRegression */.nA,
    improvement: improvement/* improvement */.T,
    equivalence: equivalence/* equivalence */.XY,
    churn: churn/* churn */.$,
    slices: slices,
    gap: gap/* gap */.r,
    calibration: calibration/* calibration */.x,
    too_good: too_good/* tooGood */.C,
    seeds: seeds,
    resource: resource,
};
const ruleSchemas = Object.fromEntries(Object.entries(kinds).map(([name, { schema }]) => [name, schema]));
const ruleSchema = (0,yaml/* kindOf */.I)(ruleSchemas, 'rule');
function needsOf(kind, settings) {
    return kindNamed(kind).needs(settings);
}
function unusedKeys({ kind, settings }) {
    return (kindNamed(kind).unused ?? []).filter((key) => settings[key] !== undefined);
}
function defaultName(kind, settings) {
    return `${kind} ${kindNamed(kind).subject(settings)}`;
}
function judgeRule(rule, context) {
    return kindNamed(rule.kind).judge(rule, context);
}
function notJudged(rule, why, short = why) {
    const { metric, against } = needsOf(rule.kind, rule.settings);
    const found = { kind: rule.kind, metric: metric?.name ?? rule.kind, against, limit: null };
    return (0,finding/* finding */.gk)(rule, { ...found, outcome: 'error' }, short, why);
}
function kindNamed(kind) {
    return kinds[kind];
}


/***/ }),

/***/ 30619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ likelihood),
/* harmony export */   Ix: () => (/* binding */ chooseMetric),
/* harmony export */   RB: () => (/* binding */ againstKey),
/* harmony export */   dv: () => (/* binding */ ruleKeys),
/* harmony export */   j3: () => (/* binding */ metricKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26306);



const likelihood = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0.5).lt(1);
const ruleKeys = {
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe('Shown instead of the kind and the metric.'),
    informational: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Judged and shown, and never decides.'),
    confidence: likelihood
        .optional()
        .describe('One-sided, of each end of the interval; no verdict of a resource depends on it.'),
    power: likelihood
        .optional()
        .describe('With which a loss of the whole margin should be found; for rules that it leaves undecided on too few rows.'),
};
const againstKey = {
    against: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Another baseline for this rule: champion, release, parent, a package or a predictions file.'),
};
const NICKNAMES = new Map([
    ['acc', 'accuracy'],
    ['auc', 'roc_auc'],
    ['auroc', 'roc_auc'],
    ['ap', 'average_precision'],
    ['aucpr', 'average_precision'],
    ['cross_entropy', 'log_loss'],
    ['f1_score', 'f1'],
    ['kappa', 'cohen_kappa'],
    ['mcc', 'matthews_corrcoef'],
    ['sensitivity', 'recall'],
    ['tpr', 'recall'],
]);
const AVERAGES = ['macro', 'micro', 'weighted'];
const metricKeys = {
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .meta({ enum: [..._evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw, 'roc_auc_ovr', 'roc_auc_ovo'] })
        .describe("A metric, by scikit-learn's name."),
    class: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()])
        .transform(String)
        .optional()
        .describe('The class that precision, recall, f1 or jaccard is about; default: the positive one.'),
    average: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(AVERAGES).optional().describe('How the classes are averaged: f1 with macro is f1_macro.'),
};
function chooseMetric(keys, context) {
    const refuse = (message, key) => {
        context.addIssue({ code: 'custom', message, path: [key] });
        return null;
    };
    if (keys.average !== undefined) {
        const averaged = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(`${keys.metric}_${keys.average}`);
        if (!averaged)
            return refuse(`${keys.metric} has no ${keys.average} average. Leave "average" out.`, 'average');
        if (keys.class !== undefined)
            return refuse('an average is about all classes. Leave "class" out.', 'class');
        return { metric: averaged, class: null };
    }
    const metric = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(keys.metric);
    if (!metric)
        return refuse(`unknown metric "${keys.metric}". ${mendName(keys.metric)}`, 'metric');
    if (keys.class === undefined)
        return { metric, class: null };
    if (metric.task === 'regression' || metric.ofClass === null) {
        return refuse(`${metric.name} is not about one class. Leave "class" out.`, 'class');
    }
    return { metric, class: keys.class };
}
function mendName(name) {
    const meant = NICKNAMES.get(name.toLowerCase());
    return meant === undefined ? (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .ZA)(name, _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw) : `Did you mean "${meant}"?`;
}


/***/ }),

/***/ 45977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ whyNoMargin),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   aX: () => (/* binding */ absoluteMargin),
/* harmony export */   e4: () => (/* binding */ marginSchema),
/* harmony export */   wn: () => (/* binding */ marginText),
/* harmony export */   yl: () => (/* binding */ isShareOfNegative),
/* harmony export */   z$: () => (/* binding */ toleratesAll)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5415);


const PERCENT = /^(\d+(?:\.\d+)?)\s*%$/;
const writtenMargin = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().meta({ minimum: 0 }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ pattern: `^\\s*${PERCENT.source.slice(1, -1)}\\s*$` }),
]);
const marginSchema = writtenMargin
    .transform((written, context) => {
    const percent = typeof written === 'string' ? PERCENT.exec(written.trim())?.[1] : undefined;
    if (typeof written === 'number' && written >= 0)
        return { absolute: written };
    if (percent !== undefined)
        return { relative: Number(percent) / 100 };
    const message = `"${written}" is not a margin. Write a number from 0 up, or a share of the baseline such as "2%".`;
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
})
    .describe('Greatest loss that is tolerated: in the unit of the metric (0.01), or as a share of the baseline ("2%").');
function toleratesAll(margin, { bounds, greaterIsBetter }) {
    if ('relative' in margin)
        return greaterIsBetter ? margin.relative >= 1 : margin.relative > 1;
    return margin.absolute >= bounds[1] - bounds[0];
}
function isShareOfNegative(margin, { bounds }) {
    return 'relative' in margin && bounds[0] < 0;
}
function absoluteMargin(margin, baseline) {
    if ('absolute' in margin)
        return margin.absolute;
    return baseline > 0 ? margin.relative * baseline : null;
}
function limitOf(margin, absolute) {
    const amount = 'absolute' in margin ? margin.absolute : absolute;
    return {
        limit: amount === null ? null : 0 - amount,
        limitShare: 'relative' in margin ? 0 - margin.relative : null,
    };
}
function marginText(metric, margin, absolute) {
    const amount = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .limitAmount */ .qC)(metric, absolute);
    return 'relative' in margin ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .percentOf */ .pR)(margin.relative)} (${amount})` : amount;
}
function whyNoMargin(baseline, metric) {
    return `a margin in percent needs a baseline above 0, and its ${metric.name} is ${baseline}`;
}


/***/ }),

/***/ 68432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ describeNoRegression)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5415);


function describeNoRegression(metric, outcome, evidence, demand, allowed) {
    const moved = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(metric, evidence.difference, (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsFor */ .Wm)(evidence.standardError));
    switch (outcome) {
        case 'unchanged':
            return {
                short: `${metric.name} is unchanged`,
                sentence: `All ${evidence.rows} predictions are the baseline's; ${churn(evidence.rows, demand)}`,
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
                short: `${metric.name} can't be decided on ${evidence.rows} rows`,
                sentence: `${moved}, and ${evidence.rows} rows can't decide on a margin of ${allowed}: ${lack(metric, evidence, demand)}`,
            };
    }
}
function churn(rows, { confidence }) {
    const share = 1 - (1 - confidence) ** (1 / rows);
    return `at most ${(share * 100).toPrecision(2)} % of new rows would differ`;
}
function lack(metric, evidence, demand) {
    const supports = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .supportedMargin */ .Rp)(evidence, demand);
    if (evidence.tooFew !== null || supports === null)
        return evidence.tooFew ?? 'they leave no interval';
    const smallest = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(metric, supports, (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsFor */ .Wm)(supports));
    if (demand.margin === 0)
        return `they support one of ${smallest}, and no test set supports none`;
    const needed = Math.ceil(evidence.rows * (supports / demand.margin) ** 2);
    return `they support one of ${smallest}; about ${roughly(needed)} rows would do`;
}
function roughly(rows) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / unit) * unit;
}


/***/ }),

/***/ 13892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ innerNoRegression),
/* harmony export */   Vt: () => (/* binding */ readMargin),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   j: () => (/* binding */ marginKeys),
/* harmony export */   nA: () => (/* binding */ noRegression),
/* harmony export */   rg: () => (/* binding */ readInner)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88532);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10147);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7999);
/* harmony import */ var _retraining_doubt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82079);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62086);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56775);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25558);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30619);
/* harmony import */ var _margin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45977);
/* harmony import */ var _no_regression_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68432);










const marginKeys = { ..._keys_js__WEBPACK_IMPORTED_MODULE_6__/* .metricKeys */ .j3, margin: _margin_js__WEBPACK_IMPORTED_MODULE_7__/* .marginSchema */ .e4 };
function readMargin(keys, context) {
    const choice = (0,_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseMetric */ .Ix)(keys, context);
    if (!choice)
        return zod__WEBPACK_IMPORTED_MODULE_9__/* .NEVER */ .tm;
    const notComparable = (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotComparable */ .aZ)(choice);
    if (notComparable) {
        context.addIssue({ code: 'custom', message: notComparable, path: ['metric'] });
        return zod__WEBPACK_IMPORTED_MODULE_9__/* .NEVER */ .tm;
    }
    if ((0,_margin_js__WEBPACK_IMPORTED_MODULE_7__/* .toleratesAll */ .z$)(keys.margin, choice.metric)) {
        const message = `this margin tolerates every loss of ${choice.metric.name}. Write hundredths (0.01) or percent ("1%").`;
        context.addIssue({ code: 'custom', message, path: ['margin'] });
        return zod__WEBPACK_IMPORTED_MODULE_9__/* .NEVER */ .tm;
    }
    return { ...keys, choice };
}
const innerNoRegression = (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({ ..._keys_js__WEBPACK_IMPORTED_MODULE_6__/* .againstKey */ .RB, ...marginKeys }).transform(readMargin);
function readInner({ against, no_regression: inner }, context) {
    if (against !== undefined && inner.against !== undefined) {
        const message = 'this rule names a baseline already. Leave one "against" out.';
        context.addIssue({ code: 'custom', message, path: ['no_regression', 'against'] });
        return zod__WEBPACK_IMPORTED_MODULE_9__/* .NEVER */ .tm;
    }
    return { choice: inner.choice, margin: inner.margin, against: inner.against ?? against };
}
const noRegression = {
    schema: (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({ ..._keys_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleKeys */ .dv, ..._keys_js__WEBPACK_IMPORTED_MODULE_6__/* .againstKey */ .RB, ...marginKeys })
        .transform(readMargin)
        .describe('The candidate loses no more than `margin` against the baseline, on the same rows.'),
    subject: subjectOf,
    needs: ({ choice, against }) => ({ metric: choice.metric, columns: [], against: against ?? null }),
    judge: (rule, context) => {
        const { choice, margin } = rule.settings;
        const { answer, found, stop } = (0,_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .askRule */ .w)('no_regression', rule, (0,_margin_js__WEBPACK_IMPORTED_MODULE_7__/* .limitOf */ .LF)(margin, null), context);
        if (!answer.isMet)
            return stop(answer.outcome, answer.short, answer.why);
        const absolute = (0,_margin_js__WEBPACK_IMPORTED_MODULE_7__/* .absoluteMargin */ .aX)(margin, answer.baseline);
        if (absolute === null)
            return stop('error', (0,_margin_js__WEBPACK_IMPORTED_MODULE_7__/* .whyNoMargin */ .G0)(answer.baseline, choice.metric));
        const { evidence, match } = answer;
        const demand = { ...rule, margin: absolute, minRows: context.minRows };
        const outcome = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(evidence, demand);
        const metric = (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .named */ .KT)(choice);
        const words = (0,_no_regression_words_js__WEBPACK_IMPORTED_MODULE_8__/* .describeNoRegression */ .w)(metric, outcome, evidence, demand, (0,_margin_js__WEBPACK_IMPORTED_MODULE_7__/* .marginText */ .wn)(metric, margin, absolute));
        const aside = evidence.aside === undefined ? '' : ` (${evidence.aside})`;
        const doubt = (0,_retraining_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .doubtOf */ .k)({ rule, outcome, match, limit: 0 - absolute, failsAbove: false, context });
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)(rule, { ...found, ...numbersOf(evidence, rule), ...(0,_margin_js__WEBPACK_IMPORTED_MODULE_7__/* .limitOf */ .LF)(margin, absolute), outcome }, words.short, `${words.sentence}${aside}${doubt}`),
        ];
    },
};
function subjectOf({ choice, against }) {
    const of = choice.class === null ? '' : ` ${choice.class}`;
    return `${choice.metric.name}${of}${against === undefined ? '' : ` against ${against}`}`;
}
function numbersOf(evidence, demand) {
    const { difference, interval, method, rows } = evidence;
    return {
        difference,
        interval,
        confidence: interval && demand.confidence,
        method: interval && method,
        rows,
        supports: (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .supportedMargin */ .Rp)(evidence, demand),
    };
}


/***/ }),

/***/ 71966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ whyNoLimit),
/* harmony export */   _F: () => (/* binding */ whyNeverFails)
/* harmony export */ });
/* unused harmony export rangeOf */
function rangeOf({ name, bounds }, classes) {
    return name === 'brier' && classes === 2 ? 1 : bounds[1] - bounds[0];
}
function whyNoLimit(metric, limit) {
    const range = rangeOf(metric, null);
    return limit < range ? null : `this limit can never fail. The whole range of ${metric.name} is ${range}.`;
}
function whyNeverFails(rule, testSet) {
    if (testSet.task === 'regression' || testSet.positive === null || !('choice' in rule.settings))
        return null;
    const { metric } = rule.settings.choice;
    const range = rangeOf(metric, testSet.classes.length);
    const limit = limitOf(rule);
    return limit === null || limit < range
        ? null
        : `the limit of ${limit} can never fail: the worst ${metric.name} of two classes is ${range}`;
}
function limitOf(rule) {
    switch (rule.kind) {
        case 'floor':
            return rule.settings.choice.metric.greaterIsBetter ? null : rule.settings.limit;
        case 'no_regression':
        case 'equivalence':
        case 'slices':
        case 'seeds':
            return 'absolute' in rule.settings.margin ? rule.settings.margin.absolute : null;
        case 'gap':
            return rule.settings.max;
        case 'too_good':
            return rule.settings.by;
        default:
            return null;
    }
}


/***/ }),

/***/ 82079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runsOnRows),
/* harmony export */   k: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);
/* harmony import */ var _retraining_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20712);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53881);



function doubtOf({ rule, outcome, match, limit, failsAbove, context }) {
    if (!outcome.startsWith('fail'))
        return '';
    const paired = match.paired;
    const { confidence, power, settings } = rule;
    const remark = (0,_retraining_js__WEBPACK_IMPORTED_MODULE_1__/* .retrainingRemark */ .G)({
        paired,
        runs: match.runs,
        choice: settings.choice,
        groups: (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c1)(paired.candidate, context),
        seed: (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .seedOf */ .n3)(rule, context),
        confidence,
        power,
        limit,
        failsAbove,
    });
    return `; ${remark}`;
}
function runsOnRows({ candidate, baseline }, rows) {
    const take = ({ predictions }) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)((0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .takeRows */ .LY)(predictions, rows));
    return { candidate: candidate.map(take), baseline: baseline.map(take) };
}


/***/ }),

/***/ 53881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ BASELINE),
/* harmony export */   W$: () => (/* binding */ becauseOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   iF: () => (/* binding */ whyNoGroups),
/* harmony export */   n3: () => (/* binding */ seedOf)
/* harmony export */ });
const BASELINE = 'baseline';
function becauseOf({ what, more }, cannot) {
    return `${what}, so ${cannot}${more}`;
}
function seedOf({ name }, { fingerprint }) {
    return `${fingerprint} ${name}`;
}
function groupsOf(evidence, { groupColumn }) {
    return groupColumn === null ? null : (evidence.predictions.columns.get(groupColumn) ?? null);
}
function whyNoGroups(evidence, { groupColumn }) {
    return groupColumn === null || evidence.predictions.columns.has(groupColumn)
        ? null
        : `rows that the candidate left out have no "${groupColumn}", as the baseline has no such column`;
}


/***/ }),

/***/ 92671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sliceColumn)
/* harmony export */ });
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88850);


function sliceColumn({ columns }, column) {
    const values = columns.get(column);
    const rows = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsByCode */ .Mb)(values);
    const slices = values.texts
        .map((text, code) => ({ text, code, rows: rows[code] }))
        .filter((slice) => slice.rows.length > 0)
        .sort((a, b) => (0,_files_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(a.text, b.text))
        .map((slice) => ({ name: `${column}=${slice.text}`, code: slice.code, rows: slice.rows }));
    return { rows, slices };
}


/***/ }),

/***/ 37479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tooGood),
/* harmony export */   M: () => (/* binding */ decideTooGood)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88532);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10147);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5415);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62086);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56775);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25558);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30619);
/* harmony import */ var _no_regression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13892);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71966);









const tooGood = {
    schema: (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
        ..._keys_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleKeys */ .dv,
        ..._keys_js__WEBPACK_IMPORTED_MODULE_4__/* .againstKey */ .RB,
        ..._keys_js__WEBPACK_IMPORTED_MODULE_4__/* .metricKeys */ .j3,
        by: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().positive().describe("Gain that is suspicious, in the metric's unit."),
    })
        .transform((keys, context) => {
        const choice = (0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseMetric */ .Ix)(keys, context);
        if (!choice)
            return zod__WEBPACK_IMPORTED_MODULE_7__/* .NEVER */ .tm;
        const notComparable = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotComparable */ .aZ)(choice);
        const message = notComparable ?? (0,_range_js__WEBPACK_IMPORTED_MODULE_8__/* .whyNoLimit */ .Tp)(choice.metric, keys.by);
        if (message === null)
            return { ...keys, choice };
        context.addIssue({ code: 'custom', message, path: [notComparable ? 'metric' : 'by'] });
        return zod__WEBPACK_IMPORTED_MODULE_7__/* .NEVER */ .tm;
    })
        .describe('Alarm: a gain this large mostly means that labels leaked into the inputs.'),
    subject: _no_regression_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .et,
    needs: ({ choice, against }) => ({ metric: choice.metric, columns: [], against: against ?? null }),
    unused: ['power'],
    judge: (rule, context) => {
        const { choice, by } = rule.settings;
        const { answer, found, stop } = (0,_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .askRule */ .w)('too_good', rule, { limit: by }, context);
        if (!answer.isMet)
            return stop(answer.outcome, answer.short, answer.why);
        const { evidence } = answer;
        const outcome = decideTooGood(evidence, by);
        const moved = (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .change */ .Zg)((0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(choice), evidence.difference, (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .decimalsFor */ .Wm)(evidence.standardError));
        const limit = (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .limitAmount */ .qC)(choice.metric, by);
        const saying = outcome.startsWith('fail')
            ? `a gain of ${limit} or more is suspicious: look for labels that leaked into the inputs`
            : evidence.difference > 0
                ? `less than the ${limit} that would be suspicious`
                : `only a gain of ${limit} or more would be suspicious`;
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)(rule, { ...found, ...(0,_no_regression_js__WEBPACK_IMPORTED_MODULE_5__/* .numbersOf */ .cZ)(evidence, rule), outcome, supports: null }, outcome.startsWith('fail') ? `${moved}, which is suspicious` : moved, `${moved}; ${saying}`),
        ];
    },
};
function decideTooGood({ difference, interval, tooFew }, by) {
    if (difference >= by)
        return interval && tooFew === null && interval[0] > by ? 'fail-proven' : 'fail-leaning';
    return interval && tooFew === null && interval[1] < by ? 'pass-proven' : 'pass-leaning';
}


/***/ }),

/***/ 45028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ counterpart),
/* harmony export */   V: () => (/* binding */ whyUndefined)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);

function whyUndefined({ metric, class: of }, evidence) {
    if (metric.task !== evidence.task) {
        return `${metric.name} is for ${metric.task}, and these predictions are ${evidence.task}`;
    }
    if (evidence.task === 'regression') {
        return evidence.isComplete ? `${metric.name} is undefined for these rows` : needsEveryRow(metric);
    }
    const { classes, scores } = evidence.predictions;
    if (metric.needsScores && !scores) {
        return `${metric.name} needs scores, and the predictions have none: add "score_<class>" columns`;
    }
    if (of !== null && !classes.includes(of)) {
        return `no row has the class "${of}". ${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .ZA)(of, classes).replace(/\.$/, '')}`;
    }
    const other = counterpart(metric.name, classes.length);
    if (other) {
        return `${metric.name} is not defined with ${classes.length} classes: use ${other}`;
    }
    if (!evidence.isComplete)
        return needsEveryRow(metric);
    if (evidence.predictions.weights && metric.name.includes('_ovo_')) {
        return `${metric.name} is not defined with weights: use ${metric.name.replace('_ovo_', '_ovr_')}`;
    }
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
    if (classes > 2 && name === 'average_precision')
        return 'average_precision_macro';
    if (classes > 2 && ['precision', 'recall', 'f1', 'jaccard'].includes(name)) {
        return `${name}_macro, or give "class"`;
    }
    return undefined;
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   qC: () => (/* binding */ limitAmount),
/* harmony export */   s2: () => (/* binding */ correctionText),
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
function percentOf(share) {
    return `${Number((share * 100).toPrecision(12))} %`;
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
function correctionText({ method, pValue, of }) {
    const name = method === 'holm' ? 'Holm' : 'Benjamini-Hochberg';
    return `${name} p=${pValue.toPrecision(2)} of ${count(of, 'slice')}`;
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
