export const id = 2746;
export const ids = [2746];
export const modules = {

/***/ 68991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ arrange)
/* harmony export */ });
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);
/* harmony import */ var _pair_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98330);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39298);



function arrange(sides) {
    const { candidate, baseline, others = new Map() } = sides;
    const [anchor = null] = baseline ? [baseline] : others.values();
    const pairing = anchor && (0,_pair_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .pairSides */ .Z)(candidate, anchor);
    const ownPredictions = pairing ? pairing.candidate : (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .inIdOrder */ .Z6)(candidate.predictions);
    const own = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(ownPredictions);
    const other = pairing && (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(pairing.baseline);
    const testSet = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(pairing ? pairing.baseline : ownPredictions);
    const ownTestSet = pairing?.change ? (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(ownPredictions) : testSet;
    const matches = new Map();
    if (baseline && pairing && other)
        matches.set(_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE */ .Um, matchOf(candidate, baseline, pairing, own, other));
    for (const [against, judged] of others) {
        const next = (0,_pair_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .pairSides */ .Z)(candidate, judged);
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
    const unpaired = {
        ...found,
        paired: null,
        runs: { candidate: [own], baseline: [other] },
        runsWithGaps: [],
        copies: 'none',
    };
    if (!paired)
        return { ...unpaired, change: pairing.change };
    const candidateRuns = runsOn(paired.candidate, candidate.runs ?? []);
    const baselineRuns = runsOn(paired.baseline, baseline.runs ?? []);
    const changedRun = candidateRuns.change ?? baselineRuns.change;
    const change = whyAnotherPositive(paired) ?? (changedRun && changeOfRun(changedRun));
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
        runsWithGaps: [
            ...candidateRuns.withGaps.map((pairing) => ({ side: 'candidate', pairing })),
            ...baselineRuns.withGaps.map((pairing) => ({ side: 'baseline', pairing })),
        ],
        copies: copiesAmong(sourcesOf(candidate), sourcesOf(baseline)),
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
function changeOfRun({ counts, withExamples, more }) {
    const saying = (text) => `a run with another seed: ${text}`;
    return { counts: saying(counts), withExamples: saying(withExamples), more };
}
function whyAnotherPositive({ candidate, baseline }) {
    if (candidate.task === 'regression' || baseline.task === 'regression')
        return null;
    const [own, other] = [candidate.predictions.positive, baseline.predictions.positive];
    return own === other
        ? null
        : (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .plainChange */ .tr)(`the candidate's positive class is "${own}" and the baseline's "${other}"`);
}
function runsOn(main, runs) {
    const evidence = [];
    const withGaps = [];
    for (const run of runs) {
        const pairing = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)(run, main.predictions);
        const paired = pairing.change === null ? pairEvidence((0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(pairing.candidate), main) : null;
        if (!paired)
            return { evidence, withGaps, change: pairing.change ?? (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .plainChange */ .tr)('it solves another task') };
        if (pairing.missing > 0)
            withGaps.push(pairing);
        if (![main, ...evidence].some((earlier) => answersAlike(paired.candidate, earlier))) {
            evidence.push(paired.candidate);
        }
    }
    return { evidence, withGaps, change: null };
}
function sourcesOf({ predictions, runs = [] }) {
    return [predictions, ...runs].map(({ source }) => source);
}
function copiesAmong(candidate, baseline) {
    const [own, other] = [new Set(candidate), new Set(baseline)];
    if (own.size < candidate.length || other.size < baseline.length)
        return 'twice';
    const shared = candidate.filter((source) => other.has(source)).length;
    if (shared === 0)
        return 'none';
    return shared === own.size && shared === other.size ? 'all' : 'some';
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
    const leftOut = testSet.missing > 0 && testSet.changed === 0 ? '; the candidate left out rows' : '';
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
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
    const share = Math.min(1, Math.max(0, (value - least) / range));
    return range <= WIDEST_SHARE ? stepOf(range * shareError(share, rows)) : twoDigitStep(value);
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

/***/ 51955:
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/index.js + 4 modules
var gate_rules = __webpack_require__(39298);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/left-out.js


function describeLeftOut(pairing, policy, who = 'the candidate') {
    if (!pairing || pairing.missing === 0 || pairing.change !== null)
        return '';
    const rows = pairing.paired + pairing.missing;
    const example = (0,disclosure/* mayShow */.d)(policy.disclosure, 'examples') ? ` (such as "${pairing.firstMissing}")` : '';
    const meaning = pairing.baseline.task === 'regression'
        ? 'so that every rule on a metric is an error'
        : 'which count as wrong';
    return `${who} left out ${pairing.missing} of ${rows} rows${example}, ${meaning}`;
}
function noteLeftOut(found, { sides, matches, pairing }, policy) {
    const { against, outcome, kind } = found.result;
    if (outcome === 'error')
        return found;
    const match = against === null ? undefined : matches.get(against);
    const judged = match?.pairing ?? pairing;
    const runs = kind === 'seeds' || outcome.startsWith('fail') ? (match?.runsWithGaps ?? []) : [];
    const notes = [
        describeLeftOut(judged, policy),
        ...runs.map(({ side, pairing: run }) => describeLeftOut(run, policy, `a run of the ${side}`)),
        describeBorrowed(found, judged, sides.candidate.factsFrom),
    ].filter((note) => note !== '');
    const message = [found.result.message, ...notes.map((note) => `Note: ${note}.`)].join(' ');
    return { ...found, result: { ...found.result, message } };
}
function describeBorrowed({ result }, pairing, factsFrom) {
    const column = pairing?.borrowed.find((name) => result.slice?.startsWith(`${name}=`));
    return column === undefined
        ? ''
        : `the ${result.against ?? gate_rules/* BASELINE */.Um} has no column "${column}", so ${factsFrom === undefined ? "the candidate's" : `that of ${factsFrom}`} is taken`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/misfit.js
var misfit = __webpack_require__(41989);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/missing-columns.js

function missingColumn(rule, contest, policy) {
    const [lack] = policy.missingColumns === 'fail' ? lacksOf(rule, contest, policy) : [];
    if (!lack)
        return null;
    const short = `the ${lack.side} has no column "${lack.column}"`;
    const why = `${short}, and the candidate alone must not say ${lack.saying}: publish a baseline with the column, or, while there is none, write dataset: {missing_columns: from_candidate}`;
    return (0,gate_rules/* notJudged */.be)(rule, why, short);
}
function cautionsOf(contest, policy) {
    if (policy.missingColumns === 'fail')
        return [];
    const lacks = policy.rules.flatMap((rule) => lacksOf(rule, contest, policy));
    const sentences = lacks.map(({ side, column, saying }) => `The ${side} has no column "${column}": the candidate itself says ${saying} (missing_columns: from_candidate).`);
    return [...new Set(sentences)];
}
function lacksOf(rule, { sides, matches, pairing }, { groupColumn }) {
    if (sides.candidate.factsFrom !== undefined)
        return [];
    const { columns, against } = (0,gate_rules/* needsOf */.hN)(rule.kind, rule.settings);
    const judged = matches.get(against ?? gate_rules/* BASELINE */.Um)?.pairing ?? pairing;
    if (!judged || judged.change !== null)
        return [];
    const used = [
        ...columns.map((column) => ({ column, saying: 'which row is in which slice' })),
        ...(groupColumn === null || IGNORES_GROUPS.has(rule.kind)
            ? []
            : [{ column: groupColumn, saying: 'which rows go together' }]),
    ];
    return used
        .filter(({ column }) => judged.borrowed.includes(column))
        .map((lack) => ({ side: against ?? gate_rules/* BASELINE */.Um, ...lack }));
}
const IGNORES_GROUPS = new Set(['resource', 'calibration']);

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/strangers.js
var gate_strangers = __webpack_require__(83608);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wear.js
var wear = __webpack_require__(61928);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/stop.js




function whyStopped(contest, policy, look) {
    const { rules } = policy;
    const worn = (0,wear/* wornOut */.RS)(look, policy.maxLooks);
    if (worn !== null)
        return { stop: 'worn-out', findings: rules.map((rule) => (0,gate_rules/* notJudged */.be)(rule, worn)) };
    const strangers = (0,gate_strangers/* whyStrangers */.U)(contest, policy);
    if (strangers !== null)
        return { stop: 'no-shared-id', findings: rules.map((rule) => (0,gate_rules/* notJudged */.be)(rule, strangers)) };
    const misfits = (0,misfit/* misfitsOf */.t)(contest, policy);
    if (!(0,misfit/* stopsGate */.B)(misfits))
        return null;
    const [cause, { what }] = [...misfits].find(([rule]) => !rule.informational);
    const others = `not judged, because the rule "${cause.name}" fits no candidate on this test set`;
    return {
        stop: 'misfit',
        findings: rules.map((rule) => {
            const misfit = misfits.get(rule);
            return misfit ? misfitFinding(rule, misfit) : (0,gate_rules/* notJudged */.be)(rule, others, what);
        }),
    };
}
function misfitFinding(rule, { what, mend }) {
    return (0,gate_rules/* notJudged */.be)(rule, `${what}. ${mend.replace(/\.$/, '')}`, what);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/judge.js









function judge({ policy, look, ...sides }) {
    return judgeContest(arrange(sides), policy, look);
}
function judgeContest(contest, policy, look) {
    const { pairing } = contest;
    const { candidate, baseline } = contest.sides;
    const { evaluation } = contest.candidate;
    const stopped = whyStopped(contest, policy, look);
    const leftOut = stopped ? '' : describeLeftOut(pairing, policy);
    const findings = stopped?.findings ?? judgeRules(contest, policy).map((found) => noteLeftOut(found, contest, policy));
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
        runs: namedRuns(contest.sides),
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
        stopped: stopped && stopped.stop,
        cautions: [...(candidate.cautions ?? []), ...(stopped ? [] : cautionsOf(contest, policy))],
        override: null,
    };
    return stopped ? withhold(inFull) : (0,disclosure/* disclose */.h)(inFull, policy.disclosure);
}
function namedRuns({ candidate, baseline }) {
    const runs = { candidate: candidate.runReferences ?? [], baseline: baseline?.runReferences ?? [] };
    return runs.candidate.length + runs.baseline.length === 0 ? null : runs;
}
function withhold(verdict) {
    return {
        ...verdict,
        testSet: { ...verdict.testSet, paired: 0, missing: 0, changed: 0 },
        metrics: { candidate: {}, baseline: verdict.metrics.baseline && {} },
        disclosure: 'verdict-only',
    };
}
function judgeRules(contest, policy) {
    const word = (change) => change && {
        what: (0,disclosure/* mayShow */.d)(policy.disclosure, 'examples') ? change.withExamples : change.counts,
        more: change.more,
    };
    const matches = [...contest.matches].map(([against, match]) => [against, { ...match, change: word(match.change) }]);
    const context = {
        candidate: contest.candidate,
        matches: new Map(matches),
        change: word(contest.pairing?.change ?? null),
        groupColumn: policy.groupColumn,
        minRows: policy.minRows,
        fingerprint: contest.fingerprint,
        resources: contest.sides.candidate.resources ?? new Map(),
    };
    const misfits = (0,misfit/* misfitsOf */.t)(contest, policy);
    return policy.rules.flatMap((rule) => {
        const misfit = misfits.get(rule);
        if (misfit)
            return [misfitFinding(rule, misfit)];
        const lacking = missingColumn(rule, contest, policy);
        return lacking ? [lacking] : (0,gate_rules/* judgeRule */.q1)(rule, context);
    });
}


/***/ }),

/***/ 41989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stopsGate),
/* harmony export */   t: () => (/* binding */ misfitsOf)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _rules_margin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45977);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39298);
/* harmony import */ var _rules_range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71966);
/* harmony import */ var _undefined_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45028);





function misfitsOf({ pairing, candidate, sides }, { rules }) {
    const testSet = pairing?.baseline ?? candidate.evidence.predictions;
    const { reference } = (pairing && (sides.baseline ?? [...(sides.others?.values() ?? [])][0])) ?? sides.candidate;
    const labelled = labelledClasses(testSet);
    const misfits = new Map();
    for (const rule of rules) {
        const misfit = misfitOf(rule, testSet, reference, labelled);
        if (misfit)
            misfits.set(rule, misfit);
    }
    return misfits;
}
function stopsGate(misfits) {
    return [...misfits.keys()].some(({ informational }) => !informational);
}
function misfitOf(rule, testSet, reference, labelled) {
    const { task } = testSet;
    const { metric } = (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .needsOf */ .hN)(rule.kind, rule.settings);
    if (metric !== null && metric.task !== task)
        return {
            what: `${metric.name} is a ${metric.task} metric, and ${reference} holds ${task === 'regression' ? 'numbers' : 'classes'}`,
            mend: `Take a metric for ${task}.`,
        };
    if (rule.kind === 'churn' && task === 'regression')
        return {
            what: 'churn counts changed classes, and these predictions are numbers',
            mend: 'Leave the rule out.',
        };
    if ('margin' in rule.settings && (0,_rules_margin_js__WEBPACK_IMPORTED_MODULE_1__/* .isShareOfNegative */ .yl)(rule.settings.margin, rule.settings.choice.metric))
        return {
            what: `a margin in percent needs a metric that can't be negative, and ${rule.settings.choice.metric.name} can`,
            mend: 'Write the margin as a number.',
        };
    const endless = (0,_rules_range_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNeverFails */ ._F)(rule, testSet);
    if (endless !== null)
        return { what: endless, mend: 'Lower it.' };
    if (testSet.task === 'regression' || !('choice' in rule.settings))
        return null;
    const { choice } = rule.settings;
    if (choice.class !== null && !labelled.includes(choice.class))
        return {
            what: `the rule is about the class "${choice.class}", which no label is`,
            mend: (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .ZA)(choice.class, labelled),
        };
    const classes = labelled.length > 2 ? labelled.length : testSet.classes.length;
    if (choice.class !== null || (classes > 2 && labelled.length <= 2))
        return null;
    const other = (0,_undefined_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .counterpart */ .U)(choice.metric.name, classes);
    if (other === undefined)
        return null;
    return {
        what: `the rule asks for ${choice.metric.name}, and the labels have ${classes} classes`,
        mend: `Use ${other}.`,
    };
}
function labelledClasses(testSet) {
    if (testSet.task === 'regression')
        return [];
    const occurs = new Uint8Array(testSet.classes.length);
    for (const label of testSet.labels)
        occurs[label] = 1;
    return testSet.classes.filter((_, index) => occurs[index] === 1);
}


/***/ }),

/***/ 91302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openSides)
/* harmony export */ });
/* harmony import */ var _contenders_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88903);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17967);
/* harmony import */ var _pair_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98330);



async function openSides(inputs, policy, deps) {
    const { host } = deps;
    const contenders = { ...deps, reading: policy?.reading ?? {} };
    const own = inputs.candidate ?? policy?.sides.candidate ?? _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SIDES */ .j3.candidate;
    const other = inputs.baseline ?? policy?.sides.baseline ?? _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SIDES */ .j3.baseline;
    const { labels, name = null, candidateRuns: runs = [] } = inputs;
    const claims = await (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .ds)({ candidate: own, name, hasLabels: labels !== undefined, runs }, contenders);
    const known = claims ?? named(await (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadContender */ .xg)(own, contenders, runs), name);
    const found = await (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findBaseline */ .Xn)(other, known, contenders, inputs.baselineRuns);
    const foundOthers = new Map();
    for (const against of policy?.against ?? []) {
        const one = await (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findBaseline */ .Xn)(against, known, contenders);
        if (one)
            foundOthers.set(against, one);
    }
    const trusted = [...(found ? [found] : []), ...foundOthers.values()];
    const candidate = 'path' in known ? await (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_0__/* .believe */ .Ti)(known, { labels, baselines: trusted }, contenders) : known;
    const today = (old) => judgedToday(old, candidate, inputs, policy, contenders, deps);
    const baseline = found && (await today(found));
    const others = new Map();
    for (const [against, one] of foundOthers)
        others.set(against, await today(one));
    const baselines = [...(baseline ? [baseline] : []), ...others.values()];
    (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_0__/* .agreeOnPositive */ .B2)(candidate, baselines, { gate: inputs.gate, host });
    for (const known of baselines)
        sayUnknownCode(candidate, known, host);
    return { candidate, baseline, others };
}
function judgedToday(old, candidate, { rescore = false }, policy, contenders, rescoring) {
    const mayAsk = rescore || policy?.onChange === 'rescore-baseline';
    if (!mayAsk || (!rescore && (0,_pair_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .pairSides */ .Z)(candidate, old).change === null))
        return old;
    return (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rescored */ .g)(old, candidate, rescoring, contenders);
}
function sayUnknownCode(candidate, baseline, host) {
    if ((candidate.evaluationCode === null) === (baseline.evaluationCode === null))
        return;
    const [knows, lacks] = candidate.evaluationCode === null ? [baseline, candidate] : [candidate, baseline];
    host.warning(`${knows.reference} says by which code it was evaluated and ${lacks.reference} doesn't, so nobody knows whether it was the same`);
}
function named(contender, name) {
    return { ...contender, name: contender.name ?? name };
}


/***/ }),

/***/ 98330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pairSides)
/* harmony export */ });
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);

function pairSides(candidate, baseline) {
    const pairing = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)(candidate.predictions, baseline.predictions);
    const change = changeOfRows(pairing) ?? changeOfCode(candidate, baseline);
    if (change === null)
        return pairing;
    return { ...pairing, change: baseline.isRescorable ? withWayOut(change) : change };
}
function changeOfRows({ change, candidate, baseline, added, relabelled }) {
    if (change === null || added + relabelled === 0 || candidate.task !== baseline.task)
        return change;
    const more = ` (${shortened((0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(candidate))} here, ${shortened((0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(baseline))} at the baseline)`;
    return { ...change, more };
}
function changeOfCode(candidate, baseline) {
    const [own, other] = [candidate.evaluationCode ?? null, baseline.evaluationCode ?? null];
    if (own === null || other === null || own === other)
        return null;
    return (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .plainChange */ .tr)(`the evaluation code changed: ${shortened(own)} here, ${shortened(other)} at the baseline`);
}
function withWayOut(change) {
    return {
        ...change,
        more: `${change.more}; the input "rescore" judges the old model anew on today's test set`,
    };
}
function shortened(digest) {
    return `sha256:${digest.slice(0, 12)}`;
}


/***/ }),

/***/ 43115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readGate),
/* harmony export */   x: () => (/* binding */ readGateIfThere)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88850);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48963);



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

/***/ 83608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ whyStrangers)
/* harmony export */ });
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92016);

function whyStrangers({ pairing }, { disclosure }) {
    if (!pairing || pairing.paired > 0)
        return null;
    const [own, other] = [pairing.candidate, pairing.baseline].map(({ ids }) => `"${ids.at(0)}"`);
    const example = (0,_disclosure_js__WEBPACK_IMPORTED_MODULE_0__/* .mayShow */ .d)(disclosure, 'examples') ? ` (${own} here, ${other} there)` : '';
    return `no id of the candidate is one of the baseline's${example}: write ids the same way on both sides, or map predictions.id`;
}


/***/ }),

/***/ 61928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   RS: () => (/* binding */ wornOut)
/* harmony export */ });
/* unused harmony export PLANNED_LOOKS */
const PLANNED_LOOKS = 32;
function lookOf(number, maxLooks) {
    return { number, of: maxLooks ?? PLANNED_LOOKS };
}
function wornOut({ number }, maxLooks) {
    if (maxLooks === null || number <= maxLooks)
        return null;
    return `this test set has been looked at more often than the gate allows (${number} times, and ${maxLooks} are allowed): take a fresh one`;
}


/***/ })

};
