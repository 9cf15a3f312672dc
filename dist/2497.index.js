export const id = 2497;
export const ids = [2497];
export const modules = {

/***/ 2497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nq: () => (/* reexport */ equalModels),
  explanationLines: () => (/* reexport */ explanationLines),
  runExplain: () => (/* reexport */ runExplain)
});

// UNUSED EXPORTS: explainGate, readAssumptions

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/assumptions.js

const MOST_ROWS = 1e9;
const MOST_CLASSES = 100;
function readAssumptions(written, known) {
    const number = (option, range, fallback) => written[option] === undefined ? fallback : parse(option, written[option], range);
    const optional = (option, range) => written[option] === undefined ? null : parse(option, written[option], range);
    const rows = optional('n', { whole: true, least: 2, most: MOST_ROWS }) ?? known?.rows ?? null;
    if (rows === null) {
        throw new errors/* UserError */.yo('the size of the test set is not given', 'Give its rows with --n, such as --n 2000.');
    }
    const classes = number('classes', { whole: true, least: 2, most: MOST_CLASSES }, known?.classes ?? 2);
    const knownShare = classes === known?.classes ? known.positives : null;
    const assumptions = {
        rows,
        classes,
        discordance: number('discordance', { above: 0, most: 1 }, 0.05),
        accuracy: number('accuracy', { above: 0, below: 1 }, 0.9),
        positives: number('positives', { above: 0, below: 1 }, knownShare ?? 1 / classes),
        positivesFrom: whence(written.positives, knownShare),
        sliceRows: optional('slice-n', { whole: true, least: 2, most: rows }),
        seedSd: optional('seed-sd', { least: 0, most: MOST_ROWS }),
    };
    checkTogether(assumptions);
    return assumptions;
}
function whence(typed, knownShare) {
    if (typed !== undefined)
        return 'typed';
    return knownShare === null ? 'assumed' : 'verdict';
}
function checkTogether({ accuracy, classes, discordance }) {
    if (accuracy <= 1 / classes) {
        const guessing = percent(1 / classes);
        throw new errors/* UserError */.yo(`--accuracy ${accuracy} is no better than guessing one of ${classes} classes`, `Give more than ${guessing}, as in --accuracy 0.9.`);
    }
    const most = 2 * Math.min(accuracy, 1 - accuracy);
    if (discordance > most + 1e-9) {
        throw new errors/* UserError */.yo(`two models that are both right on ${percent(accuracy)} of the rows can't differ on ${percent(discordance)} of them`, `Give --discordance ${Number(most.toPrecision(3))} or less, or the models' own --accuracy.`);
    }
}
function parse(option, text, range) {
    const value = text.trim() === '' ? NaN : Number(text);
    const { whole = false, least = -Infinity, above = -Infinity, most = Infinity, below = Infinity } = range;
    const fits = value >= least && value > above && value <= most && value < below;
    if (fits && (!whole || Number.isInteger(value)))
        return value;
    throw new errors/* UserError */.yo(`--${option} is "${text}"`, `Give ${whole ? 'a whole number' : 'a number'} ${wanted(range)}.`);
}
function wanted({ least, above, most, below }) {
    const from = least === undefined ? `above ${above}` : `from ${least}`;
    return below === undefined ? `${from} to ${most}` : `${from} and below ${below}`;
}
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/statistics/index.js + 34 modules
var statistics = __webpack_require__(37971);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/index.js + 4 modules
var rules = __webpack_require__(39298);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/class-share.js
function assumptionsFor(rule, assumptions, { reading: { positive, weight } }, verdict) {
    const named = 'choice' in rule.settings ? rule.settings.choice.class : null;
    if (verdict === null || named === null || assumptions.positivesFrom === 'typed')
        return assumptions;
    const own = weight === undefined ? shareOf(named, verdict) : null;
    const isOther = positive !== undefined && named !== positive && assumptions.classes === 2;
    if (own !== null)
        return { ...assumptions, positives: isOther ? 1 - own : own };
    return positive === undefined ? { ...assumptions, positives: 1 / assumptions.classes } : assumptions;
}
function shareOf(named, { rules, testSet, disclosure }) {
    if (disclosure !== 'full')
        return null;
    const found = rules.find((rule) => rule.metric === 'recall' &&
        rule.class === named &&
        rule.slice === null &&
        rule.kind !== 'gap' &&
        rule.rows !== null);
    const share = found ? found.rows / testSet.rows : 0;
    return share > 0 && share < 1 ? share : null;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/metrics/calibration.js
var calibration = __webpack_require__(25764);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/calibration.js
var rules_calibration = __webpack_require__(40635);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/verdict.js
var verdict = __webpack_require__(71194);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/chances/chances.js

const DECIMALS = 4;
function chancesOf(draws, decide) {
    return gather(draws.map(({ evidence, probability }) => [decide(evidence), probability]));
}
function gather(found) {
    const sums = new Map();
    for (const [outcome, probability] of found)
        sums.set(outcome, (sums.get(outcome) ?? 0) + probability);
    const shown = verdict/* OUTCOMES */.im.map((outcome) => [outcome, Number((sums.get(outcome) ?? 0).toFixed(DECIMALS))]);
    return Object.fromEntries(shown.filter(([, probability]) => probability > 0));
}
const WORDS = {
    unchanged: 'unchanged',
    'pass-proven': 'proven to pass',
    'pass-leaning': 'passes unproven',
    underpowered: 'undecided',
    'fail-leaning': 'fails unproven',
    'fail-proven': 'proven to fail',
    'no-baseline': 'not judged',
    error: 'an error',
};
function chancesText(chances) {
    return Object.keys(WORDS)
        .filter((outcome) => (chances[outcome] ?? 0) >= 0.0005)
        .map((outcome) => `${WORDS[outcome]} ${chanceText(chances[outcome])}`)
        .join(', ');
}
function chanceText(chance) {
    if (chance > 0.9995)
        return '100 %';
    if (chance < 0.0005)
        return '0 %';
    const decimals = chance < 0.1 || chance > 0.99 ? 1 : 0;
    return `${Number((chance * 100).toFixed(decimals))} %`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/chances/draws.js


const MOST_COUNTED = 1500;
function drawsOf(spread, difference, confidence) {
    const { rows, discordance } = spread;
    return discordance === null || rows * discordance > MOST_COUNTED
        ? normalDraws(spread, difference, confidence)
        : hitDraws(rows, discordance, difference, confidence);
}
const NORMAL_DRAWS = 2000;
function normalDraws(spread, difference, confidence) {
    const { method, rows, tooFew, standardError } = spread;
    return Array.from({ length: NORMAL_DRAWS }, (_, draw) => {
        const quantile = (0,statistics/* normalQuantile */.Zl)((draw + 0.5) / NORMAL_DRAWS);
        const facts = { method, rows, tooFew, isUnchanged: false };
        const seen = { ...facts, difference: difference + quantile * standardError };
        return {
            evidence: (0,evaluation/* fromStandardError */.Ot)(seen, standardError, confidence),
            probability: 1 / NORMAL_DRAWS,
        };
    });
}
const MOST_COUNTS = 120;
const NEGLIGIBLE = 1e-8;
function hitDraws(rows, discordance, difference, confidence) {
    const share = Math.max(discordance, Math.abs(difference));
    const lossShare = (share - difference) / (2 * share);
    return binomialDraws(rows, share, MOST_COUNTS).flatMap((discordant) => binomialDraws(discordant.count, lossShare, MOST_COUNTS).flatMap((lost) => {
        const probability = discordant.probability * lost.probability;
        if (probability < NEGLIGIBLE)
            return [];
        const counts = { rows, losses: lost.count, gains: discordant.count - lost.count };
        return [{ evidence: (0,evaluation/* evidenceOfHits */.BP)(counts, discordant.count === 0, confidence), probability }];
    }));
}
const REACH = 4.5;
function binomialDraws(trials, share, most) {
    const reach = REACH * Math.sqrt(trials * share * (1 - share)) + 1;
    const least = Math.max(0, Math.floor(trials * share - reach));
    const greatest = Math.min(trials, Math.ceil(trials * share + reach));
    const step = Math.ceil((greatest - least + 1) / most);
    const draws = [];
    let below = 0;
    for (let first = least; first <= greatest; first += step) {
        const last = Math.min(first + step - 1, greatest);
        const upTo = last === greatest ? 1 : (0,statistics/* binomialCdf */.HU)(last, trials, share);
        draws.push({ count: Math.round((first + last) / 2), probability: Math.max(0, upTo - below) });
        below = upTo;
    }
    return draws;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/chances/index.js



;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/explanation.js

function without(why, limit = null) {
    return {
        rows: null,
        standardError: null,
        limit,
        supports: null,
        neededRows: null,
        proven: null,
        method: null,
        cases: [],
        says: [`${capitalise(why)}.`],
    };
}
function capitalise(sentence) {
    const [word = ''] = sentence.split(' ');
    return (0,evaluation/* findMetric */.GF)(word) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/undefined-metric.js
var undefined_metric = __webpack_require__(45028);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/models/latent-scores.js

function latentScores(labels, shares, { separation, correlation }, model) {
    const [common, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
    const logOdds = shares.map((share, k) => {
        const ofBoth = noiseStream(3 * k);
        const ofModel = noiseStream(3 * k + 1 + model);
        return Float64Array.from(labels, (label, row) => {
            const seen = common * ofBoth(row) + own * ofModel(row) + (label === k ? separation : 0);
            return separation * seen + Math.log(share);
        });
    });
    normalise(logOdds);
    return logOdds;
}
function normalise(columns) {
    const rows = columns[0]?.length ?? 0;
    for (let row = 0; row < rows; row++) {
        const greatest = Math.max(...columns.map((column) => column[row]));
        let sum = 0;
        for (const column of columns)
            sum += column[row] = Math.exp(column[row] - greatest);
        for (const column of columns)
            column[row] /= sum;
    }
}
function noiseStream(stream) {
    const step = Math.sqrt(primeAt(stream)) % 1;
    return (row) => (0,statistics/* normalQuantile */.Zl)(((row + 1) * step) % 1);
}
const primes = [2];
function primeAt(position) {
    for (let next = primes.at(-1) + 1; primes.length <= position; next++) {
        if (primes.every((prime) => next % prime !== 0))
            primes.push(next);
    }
    return primes[position];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/models/equal-models.js


function equalModels({ labels, classes, discordant, wrong, scores }) {
    const wrongBy = spreadErrors(labels.length, discordant, wrong);
    const shares = sharesOf(labels, classes.length);
    const answers = (model) => new evaluation/* ClassEvidence */.AM({
        task: 'classification',
        ids: evaluation/* PackedTexts */.Z5.of([]),
        weights: null,
        columns: new Map(),
        source: '',
        classes,
        labels,
        predicted: labels.map((label, row) => wrongBy[row] === BOTH || wrongBy[row] === model + 1 ? (label + 1) % classes.length : label),
        scores: scores && latentScores(labels, shares, scores, model),
        positive: classes.length === 2 ? classes[1] : null,
    });
    return (0,evaluation/* pairClasses */.tL)(answers(0), answers(1));
}
const BOTH = 3;
function spreadErrors(rows, discordant, wrong) {
    const wrongBy = new Uint8Array(rows);
    const inCommon = Math.max(0, Math.round(wrong - discordant / 2));
    const all = Math.min(rows, discordant + inCommon);
    let alone = 0;
    for (let error = 0; error < all; error++) {
        const row = Math.floor((error * rows) / all);
        const isAlone = Math.floor(((error + 1) * discordant) / all) > Math.floor((error * discordant) / all);
        wrongBy[row] = isAlone ? 1 + (alone++ % 2) : BOTH;
    }
    return wrongBy;
}
function sharesOf(labels, classes) {
    const shares = new Array(classes).fill(0);
    for (const label of labels)
        shares[label] += 1 / labels.length;
    return shares;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/models/latent.js

const WIDEST_SEPARATION = 20;
const HALVINGS = 40;
function latentOf(accuracy, discordance, classes) {
    const separation = bisect(0, WIDEST_SEPARATION, (guess) => accuracyAt(guess, classes) > accuracy);
    const threshold = (0,statistics/* normalQuantile */.Zl)(accuracy);
    const bothRight = accuracy - discordance / 2;
    const correlation = bisect(0, 1, (guess) => bothBelow(threshold, guess) > bothRight);
    return { separation, correlation };
}
function accuracyAt(separation, classes) {
    return overNormal((noise) => (0,statistics/* normalCdf */.vr)(noise + separation) ** (classes - 1));
}
function bothBelow(threshold, correlation) {
    const rest = Math.sqrt(1 - correlation ** 2);
    if (rest === 0)
        return (0,statistics/* normalCdf */.vr)(threshold);
    return overNormal((noise) => (0,statistics/* normalCdf */.vr)((threshold - correlation * noise) / rest), threshold);
}
const STEPS = 500;
const latent_REACH = 8;
function overNormal(value, greatest = latent_REACH) {
    const step = (greatest + latent_REACH) / STEPS;
    let sum = 0;
    for (let point = 0; point <= STEPS; point++) {
        const noise = point * step - latent_REACH;
        const weight = point === 0 || point === STEPS ? 0.5 : 1;
        sum += weight * Math.exp(-(noise ** 2) / 2) * value(noise);
    }
    return (sum * step) / Math.sqrt(2 * Math.PI);
}
function bisect(from, to, isAbove) {
    let [low, high] = [from, to];
    for (let i = 0; i < HALVINGS; i++) {
        const middle = (low + high) / 2;
        if (isAbove(middle))
            high = middle;
        else
            low = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/models/assumed-models.js




const MOST_SCORES = 40_000;
const ENOUGH_OF_A_CLASS = 100;
const assumed_models_MOST_ROWS = 400_000;
function assumedModels(choice, rows, assumptions, positive) {
    const { classes: count, positives, accuracy, discordance } = assumptions;
    const classes = Array.from({ length: count }, (_, k) => `class ${k + 1}`);
    const shares = classes.map((_, k) => (k === count - 1 ? positives : (1 - positives) / (count - 1)));
    const rarestShare = Math.min(...shares);
    const enough = Math.max(Math.floor(MOST_SCORES / count), Math.ceil(ENOUGH_OF_A_CLASS / rarestShare));
    const made = Math.min(rows, enough, assumed_models_MOST_ROWS);
    const pair = equalModels({
        labels: labelsOf(shares, made),
        classes,
        discordant: Math.round(discordance * made),
        wrong: (1 - accuracy) * made,
        scores: choice.metric.needsScores ? latentOf(accuracy, discordance, count) : null,
    });
    const isOther = count === 2 && positive !== undefined && choice.class !== null && choice.class !== positive;
    const of = choice.class === null ? null : classes[isOther ? 0 : count - 1];
    const ownChoice = { ...choice, class: of };
    if ((0,evaluation/* metricValue */.a3)(choice.metric, pair.baseline, of) === null)
        return (0,undefined_metric/* whyUndefined */.V)(ownChoice, pair.baseline);
    return { pair, scale: made / rows, rarestShare, ownChoice };
}
function labelsOf(shares, rows) {
    const labels = new Int32Array(rows);
    let [share, start] = [0, 0];
    shares.forEach((own, k) => {
        share += own;
        const end = k === shares.length - 1 ? rows : Math.round(share * rows);
        labels.fill(k, start, end);
        start = end;
    });
    return labels;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wording.js
var wording = __webpack_require__(5415);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/words.js

function rowsText(rows) {
    return rows.toLocaleString('en-US');
}
function words_percent(share) {
    return `${Number((share * 100).toPrecision(4))} %`;
}
function size(metric, value) {
    return (0,wording/* limitAmount */.qC)(metric, value);
}
function valueText(value, rows) {
    return value.toFixed(Math.max(2, Math.ceil(Math.log10(rows))));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/calibration.js








const explainCalibration = (rule, { assumptions, positive }) => {
    const { max, bins } = rule.settings;
    const { rows } = assumptions;
    const models = assumedModels({ metric: (0,evaluation/* findMetric */.GF)('ece'), class: null }, rows, assumptions, positive);
    if (typeof models === 'string')
        return without(models, max);
    const { mean, deviation } = errorByChance(models.pair.candidate, bins, rows);
    const above = 1 - (0,statistics/* normalCdf */.vr)((max - mean) / deviation);
    const chances = gather([
        [(0,rules_calibration/* decideCalibration */.Q)(max, max, rows), 1 - above],
        [(0,rules_calibration/* decideCalibration */.Q)(1, max, rows), above],
    ]);
    const of = 'A model whose scores mean exactly what they say';
    const advice = mean > max
        ? ` The limit of ${max} is below that: even such a model mostly fails. Take more rows, fewer bins or a wider limit.`
        : '';
    return {
        rows,
        standardError: deviation,
        limit: max,
        supports: null,
        neededRows: null,
        proven: null,
        method: 'multinomial-bootstrap',
        cases: [{ of, truth: 0, chances }],
        says: [
            `The value decides, and nothing is proven: noise alone makes it larger. On ${rowsText(rows)} rows in ${bins} bins ${of.charAt(0).toLowerCase()}${of.slice(1)} shows about ${mean.toFixed(3)} (95 % of the time below ${(mean + 1.645 * deviation).toFixed(3)}).${advice}`,
            `${of}: ${chancesText(chances)}.`,
            ...(rows < 100
                ? [`Below 100 rows it can fail and not pass: ${words_percent(1)} of passes are undecided.`]
                : []),
        ],
    };
};
function errorByChance({ predictions }, bins, rows) {
    const { confidence } = (0,calibration/* judgedClasses */.O6)(predictions);
    const spread = new Float64Array(bins);
    for (const claimed of confidence) {
        const bin = Math.min(Math.max(Math.floor(claimed * bins), 0), bins - 1);
        spread[bin] += claimed * (1 - claimed);
    }
    const scale = 1 / Math.sqrt(confidence.length * rows);
    let [mean, variance] = [0, 0];
    for (const squares of spread) {
        mean += Math.sqrt((2 / Math.PI) * squares) * scale;
        variance += (1 - 2 / Math.PI) * squares * scale ** 2;
    }
    return { mean, deviation: Math.sqrt(variance) };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/churn.js
var churn = __webpack_require__(91453);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/counts.js
function greatestCount(most, holds) {
    if (!holds(0))
        return null;
    let [low, high] = [0, most + 1];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
function leastCount(most, holds) {
    const below = greatestCount(most, (count) => !holds(count));
    if (below === null)
        return 0;
    return below === most ? null : below + 1;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/churn.js





const churn_MOST_COUNTS = 400;
const explainChurn = (rule, { assumptions, verdict }) => {
    const { max } = rule.settings;
    const { confidence } = rule;
    const { rows, discordance } = assumptions;
    const outcomeAt = (changed) => (0,churn/* decideChurn */.N)(changed / rows, (0,statistics/* clopperPearson */.mI)(changed, rows, confidence), max, rows);
    const proven = greatestCount(rows, (changed) => (0,statistics/* clopperPearson */.mI)(changed, rows, confidence)[1] <= max);
    const failed = greatestCount(rows, (changed) => (0,statistics/* clopperPearson */.mI)(changed, rows, confidence)[0] <= max);
    const seen = verdict?.rules.find(({ kind, name }) => kind === 'churn' && name === rule.name)?.candidate;
    const share = seen ?? discordance;
    const chances = gather(binomialDraws(rows, share, churn_MOST_COUNTS).map(({ count, probability }) => [outcomeAt(count), probability]));
    const of = `A model that changes ${words_percent(share)} of its answers`;
    return {
        rows,
        standardError: null,
        limit: max,
        supports: null,
        neededRows: null,
        proven: {
            pass: proven === null ? null : proven / rows,
            fail: failed === null || failed === rows ? null : (failed + 1) / rows,
        },
        method: 'clopper-pearson',
        cases: [{ of, truth: share, chances }],
        says: [
            proven === null
                ? `${rowsText(rows)} rows prove no share below ${words_percent(max)}, not even with every prediction unchanged.`
                : `Proven up to ${rowsText(proven)} changed of ${rowsText(rows)} predictions (${chanceText(proven / rows)}); ${failed === rows ? 'never proven to fail' : `proven to fail from ${rowsText(failed + 1)}`}. In between the share itself decides.`,
            `${of}: ${chancesText(chances)}.`,
        ],
    };
};

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/equivalence.js
var equivalence = __webpack_require__(92359);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/finding.js
var finding = __webpack_require__(25558);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/decide.js
var decide = __webpack_require__(7999);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/margin.js
var rules_margin = __webpack_require__(45977);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/margin-case.js





function marginOf(margin, spread, metric) {
    return (0,rules_margin/* absoluteMargin */.aX)(margin, spread.value) ?? (0,rules_margin/* whyNoMargin */.G0)(spread.value, metric);
}
function explainMargin(input) {
    const { margin, spread, confidence, rows, failConfidence = confidence } = input;
    const { standardError } = spread;
    const supports = (0,decide/* supportedMargin */.Rp)({ standardError }, input);
    const neededRows = margin > 0 ? Math.max(spread.fewestRows, needed(rows, supports, margin)) : null;
    const cases = casesOf(input);
    return {
        rows: spread.rows,
        standardError,
        limit: margin,
        supports: spread.tooFew === null ? supports : null,
        neededRows,
        proven: spread.tooFew === null
            ? {
                pass: (0,statistics/* normalQuantile */.Zl)(confidence) * standardError - margin,
                fail: -(0,statistics/* normalQuantile */.Zl)(failConfidence) * standardError - margin,
            }
            : null,
        method: spread.method,
        cases,
        says: [
            supportsText(input, supports, neededRows),
            provenText(input, supports),
            ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
        ],
    };
}
function needed(rows, supports, margin) {
    return Math.ceil(rows * (supports / margin) ** 2 - 1e-6);
}
function casesOf({ metric, margin, spread, confidence, decide }) {
    const at = (of, truth) => ({
        of,
        truth,
        chances: chancesOf(drawsOf(spread, truth, confidence), decide),
    });
    const equal = at('An equal model', 0);
    const twice = 2 * margin;
    if (margin === 0 || twice >= metric.bounds[1] - metric.bounds[0])
        return [equal];
    return [equal, at(`A loss of ${size(metric, twice)}, twice the margin`, -twice)];
}
function supportsText({ metric, margin, rows, spread }, supports, neededRows) {
    if (spread.tooFew !== null)
        return tooFewText(rows, spread.tooFew, neededRows);
    const smallest = `${rowsText(rows)} rows support a margin of about ${size(metric, supports)}`;
    if (neededRows === null)
        return `${smallest}; no test set supports a margin of 0.`;
    const written = `the ${size(metric, margin)} written`;
    return neededRows <= rows
        ? `${smallest}, and ${written} would take ${rowsText(neededRows)}.`
        : `${smallest}; ${written} takes about ${rowsText(neededRows)} rows.`;
}
function tooFewText(rows, why, neededRows) {
    const wanted = neededRows === null || neededRows <= rows ? '' : `; about ${rowsText(neededRows)} rows would do`;
    return `${rowsText(rows)} rows prove nothing here: ${why}${wanted}.`;
}
function provenText({ metric, margin, confidence }, supports) {
    const written = size(metric, margin);
    const between = supports > margin
        ? 'In between it is undecided'
        : 'In between the value decides, and the outcome says that it is not proven';
    const passed = margin === 0 ? 'any loss' : `a loss of ${written} or more`;
    const failed = margin === 0 ? 'that nothing was lost' : `a loss of ${written} or less`;
    return `A proven pass rules out ${passed}, a proven failure rules out ${failed}, each at ${words_percent(confidence)}. ${between}.`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/equivalence.js







const explainEquivalence = (rule, { assumptions, minRows, spreadOf }) => {
    const { choice, margin: written } = rule.settings;
    const { confidence } = rule;
    const { rows } = assumptions;
    const spread = spreadOf(rule, choice, rows);
    if (typeof spread === 'string')
        return without(spread);
    const margin = marginOf(written, spread, choice.metric);
    if (typeof margin === 'string')
        return without(margin);
    const metric = (0,finding/* named */.KT)(choice);
    const supports = (0,equivalence/* supportedBand */.ko)({ standardError: spread.standardError }, rule);
    const neededRows = margin > 0 ? Math.max(spread.fewestRows, needed(rows, supports, margin)) : null;
    const reach = (0,statistics/* normalQuantile */.Zl)(confidence) * spread.standardError;
    const cases = [
        { of: 'An equal model', truth: 0 },
        { of: `A change of ${size(metric, 2 * margin)}, twice the margin`, truth: -2 * margin },
    ].map(({ of, truth }) => ({
        of,
        truth,
        chances: chancesOf(drawsOf(spread, truth, confidence), (evidence) => (0,equivalence/* decideEquivalence */.Hq)(evidence, margin, (0,equivalence/* supportedBand */.ko)(evidence, rule), minRows)),
    }));
    const within = size(metric, margin);
    const wanted = neededRows === null
        ? 'no test set supports a margin of 0, except for unchanged predictions'
        : `the ${within} written takes about ${rowsText(neededRows)} rows`;
    return {
        rows: spread.rows,
        standardError: spread.standardError,
        limit: margin,
        supports: spread.tooFew === null ? supports : null,
        neededRows,
        proven: spread.tooFew === null ? { pass: margin > reach ? margin - reach : null, fail: margin + reach } : null,
        method: spread.method,
        cases,
        says: [
            ...(spread.tooFew === null ? [] : [tooFewText(rows, spread.tooFew, neededRows)]),
            `${rowsText(rows)} rows support a band of about ${size(metric, supports)} either way; ${wanted}. Both ends have to be proven, which takes more rows than no_regression.`,
            `A proven pass rules out a change of ${within} or more in either direction, each at ${words_percent(confidence)}.`,
            ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
        ],
    };
};

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/floor.js + 1 modules
var floor = __webpack_require__(11028);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/floor-outcome.js

function floorOutcome({ settings: { choice, limit, certainty } }, value, interval, rows) {
    const outcome = (0,floor/* decideFloor */.zN)(choice.metric, value, interval, limit, certainty);
    return outcome.startsWith('pass') && rows < floor/* FEWEST_ROWS */.Hp ? 'underpowered' : outcome;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/floor-of-share.js






const floor_of_share_MOST_COUNTS = 400;
function explainShare(rule, trials) {
    const { confidence, power, settings } = rule;
    const { choice, limit, certainty } = settings;
    const outcomeAt = (count) => floorOutcome(rule, count / trials, (0,statistics/* clopperPearson */.mI)(count, trials, confidence), trials);
    const proven = leastCount(trials, (count) => (0,statistics/* clopperPearson */.mI)(count, trials, confidence)[0] >= limit);
    const refuted = greatestCount(trials, (count) => (0,statistics/* clopperPearson */.mI)(count, trials, confidence)[1] < limit);
    const passes = certainty === 'proven' ? proven : leastCount(trials, (count) => count / trials >= limit);
    const at = (of, truth) => {
        const draws = binomialDraws(trials, truth, floor_of_share_MOST_COUNTS);
        return {
            of,
            truth,
            chances: gather(draws.map(({ count, probability }) => [outcomeAt(count), probability])),
        };
    };
    const show = (value) => valueText(value, trials);
    const sure = passes === null || passes === 0 ? null : shareThatReaches(passes, trials, power);
    const cases = [
        at(`A true value of ${limit}, the limit itself`, limit),
        ...(sure === null ? [] : [at(`A true value of ${show(sure)}`, sure)]),
    ];
    const counted = choice.metric.name === 'accuracy' ? 'rows' : `rows that ${(0,evaluation/* choiceName */.h0)(choice)} is about`;
    const [name, on] = [(0,evaluation/* choiceName */.h0)(choice), `${rowsText(trials)} ${counted}`];
    const fromCount = (count) => `${show(count / trials)} (${rowsText(count)} of ${on})`;
    return {
        rows: trials,
        standardError: null,
        limit,
        supports: null,
        neededRows: null,
        proven: {
            pass: proven === null ? null : proven / trials,
            fail: refuted === null ? null : refuted / trials,
        },
        method: 'clopper-pearson',
        cases,
        says: [
            proven === null
                ? `Not even ${on} without a fault prove ${name} of ${limit} at ${words_percent(confidence)}.`
                : `Proven from an observed ${fromCount(proven)}${refuted === null ? '' : `, proven to fail up to ${show(refuted / trials)}`}, each at ${words_percent(confidence)}.`,
            certainty === 'proven'
                ? 'Only a proven value passes.'
                : `In between the value decides: it passes from ${limit}, and a model near the limit passes or fails by the choice of rows.`,
            ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
        ],
    };
}
const floor_of_share_HALVINGS = 50;
function shareThatReaches(count, trials, probability) {
    let [low, high] = [0, 1];
    for (let i = 0; i < floor_of_share_HALVINGS; i++) {
        const middle = (low + high) / 2;
        if (1 - (0,statistics/* binomialCdf */.HU)(count - 1, trials, middle) < probability)
            low = middle;
        else
            high = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/floor-of-value.js






const DRAWS = 2000;
function explainValue(rule, error, rows, rested) {
    const { confidence, power, settings } = rule;
    const { choice, limit, certainty } = settings;
    const { standardError } = error;
    const [least, most] = choice.metric.bounds;
    const reach = (0,statistics/* normalQuantile */.Zl)(confidence) * standardError;
    const sign = (0,evaluation/* benefitSign */.nt)(choice.metric);
    const inBounds = (value) => Math.min(most, Math.max(least, value));
    const at = (of, truth) => ({
        of,
        truth,
        chances: gather(Array.from({ length: DRAWS }, (_, draw) => {
            const value = inBounds(truth + (0,statistics/* normalQuantile */.Zl)((draw + 0.5) / DRAWS) * standardError);
            const interval = [inBounds(value - reach), inBounds(value + reach)];
            return [floorOutcome(rule, value, interval, rested), 1 / DRAWS];
        })),
    });
    const proven = limit + sign * reach;
    const refuted = limit - sign * reach;
    const isReachable = proven >= least && proven <= most;
    const passes = certainty === 'proven' ? proven : limit;
    const sure = passes + sign * (0,statistics/* normalQuantile */.Zl)(power) * standardError;
    const show = (value) => value.toFixed((0,wording/* decimalsFor */.Wm)(standardError));
    const cases = [
        at(`A true value of ${limit}, the limit itself`, limit),
        ...(sure >= least && sure <= most ? [at(`A true value of ${show(sure)}`, sure)] : []),
    ];
    const side = sign > 0 ? 'from' : 'up to';
    return {
        rows,
        standardError,
        limit,
        supports: null,
        neededRows: null,
        proven: { pass: isReachable ? proven : null, fail: refuted },
        method: error.method,
        cases,
        says: [
            isReachable
                ? `On ${rowsText(rows)} rows the interval of ${(0,evaluation/* choiceName */.h0)(choice)} reaches about ${show(reach)} to each side (${error.from}). Proven ${side} an observed ${show(proven)}, proven to fail beyond ${show(refuted)}, each at ${words_percent(confidence)}.`
                : `${rowsText(rows)} rows can't prove this limit: the interval of ${(0,evaluation/* choiceName */.h0)(choice)} reaches about ${show(reach)} to each side (${error.from}).`,
            certainty === 'proven'
                ? 'Only a proven value passes.'
                : `In between the value decides: it passes ${side} ${limit}, and a model near the limit passes or fails by the choice of rows.`,
            ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
        ],
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/value-error.js


function valueError(rule, verdict, models, { rows, accuracy }) {
    const { choice } = rule.settings;
    const { metric } = choice;
    const seen = verdict?.rules.find(({ kind, name }) => kind === 'floor' && name === rule.name);
    if (verdict && seen?.interval && seen.confidence !== null) {
        const [lower, upper] = seen.interval;
        const error = (upper - lower) / (2 * (0,statistics/* normalQuantile */.Zl)(seen.confidence));
        return {
            standardError: error * Math.sqrt(verdict.testSet.rows / rows),
            method: seen.method ?? 'delta',
            from: "from the verdict's own interval",
        };
    }
    if (metric.task === 'regression') {
        return `${metric.name} has the label's own unit and spread. Give a verdict of this gate with --verdict, and they are taken from there`;
    }
    if (typeof models === 'string')
        return models;
    const { pair, scale, ownChoice } = models;
    const { confidence } = rule;
    const bounds = (0,evaluation/* boundsOf */.BO)(pair.candidate, ownChoice, { confidence, groups: null });
    const value = (0,evaluation/* metricValue */.a3)(metric, pair.candidate, ownChoice.class);
    if (!bounds || value === null) {
        return `no interval of ${metric.name} is known on these rows, so only its value decides`;
    }
    const reach = Math.max(bounds.interval[1] - value, value - bounds.interval[0]);
    return {
        standardError: (reach / (0,statistics/* normalQuantile */.Zl)(confidence)) * Math.sqrt(scale),
        method: bounds.method,
        from: `for a model that is right on ${Number((accuracy * 100).toPrecision(3))} % of the rows, whose ${metric.name} is about ${Number(value.toPrecision(2))}`,
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/floor.js







const explainFloor = (rule, { assumptions, positive, verdict }) => {
    const { choice, limit } = rule.settings;
    const { rows } = assumptions;
    const models = assumedModels(choice, rows, assumptions, positive);
    if (typeof models !== 'string' && (0,evaluation/* proportionOf */.a1)(models.pair.candidate, models.ownChoice)) {
        const trials = behind(models);
        return withFewRows(trials, explainShare(rule, trials));
    }
    const error = valueError(rule, verdict, models, assumptions);
    if (typeof error === 'string')
        return without(error, limit);
    const rested = typeof models === 'string' ? rows : behind(models);
    return withFewRows(rested, explainValue(rule, error, rows, rested));
};
function behind({ pair, ownChoice, scale }) {
    return Math.round((0,evaluation/* rowsBehind */.Y$)(pair.candidate, ownChoice) / scale);
}
function withFewRows(rows, findings) {
    if (rows >= floor/* FEWEST_ROWS */.Hp)
        return findings;
    const says = [
        `A floor passes on ${floor/* FEWEST_ROWS */.Hp} rows or more, and this metric rests on ${rows}: what would pass is undecided.`,
    ];
    return { ...findings, says: [...says, ...findings.says] };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/gap.js
var rules_gap = __webpack_require__(64563);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/gap.js









const gap_DRAWS = 2000;
const explainGap = (rule, { assumptions, positive }) => {
    const { choice, by, max, minRows } = rule.settings;
    const { confidence, power } = rule;
    const { metric } = choice;
    if (metric.task === 'regression') {
        return without(`${metric.name} has the label's own unit and spread, which nothing here tells of one group`, max);
    }
    const rows = assumptions.sliceRows ?? Math.max(2, Math.floor(assumptions.rows / 2));
    if (rows < minRows) {
        return without(`groups below ${minRows} rows are left out, and these have ${rows}`, max);
    }
    const models = assumedModels(choice, rows, assumptions, positive);
    if (typeof models === 'string')
        return without(models, max);
    const standardError = errorOf(models, confidence);
    if (standardError === null)
        return without(`too few rows of a class to tell the spread of ${metric.name}`, max);
    const reach = (0,statistics/* normalQuantile */.Zl)(confidence) * standardError;
    const supports = ((0,statistics/* normalQuantile */.Zl)(confidence) + (0,statistics/* normalQuantile */.Zl)(power)) * standardError;
    const decideAt = (difference) => {
        const gap = Math.abs(difference);
        const bounds = { surely: gap - reach, atMost: gap + reach };
        return (0,rules_gap/* decideGap */.$)({ ...bounds, gap, standardError, level: confidence }, max, rule);
    };
    const cases = [
        { of: 'Two groups that are treated alike', truth: 0 },
        { of: `A gap of ${size(metric, 2 * max)}, twice what is allowed`, truth: 2 * max },
    ].map(({ of, truth }) => ({
        of,
        truth,
        chances: gather(Array.from({ length: gap_DRAWS }, (_, draw) => {
            const quantile = (0,statistics/* normalQuantile */.Zl)((draw + 0.5) / gap_DRAWS);
            return [decideAt(truth + quantile * standardError), 1 / gap_DRAWS];
        })),
    }));
    const neededRows = needed(rows, supports, max);
    return {
        rows,
        standardError,
        limit: max,
        supports,
        neededRows,
        proven: { pass: max > reach ? max - reach : null, fail: max + reach },
        method: isProportion(models) ? 'newcombe' : 'delta',
        cases,
        says: [
            `For two groups by ${by} of ${rowsText(rows)} rows each${assumptions.sliceRows === null ? ' (half the test set; --slice-n asks about another size)' : ''}: they support a gap of about ${size((0,finding/* named */.KT)(choice), supports)}; the ${size(metric, max)} written takes about ${rowsText(neededRows)} rows in each. More groups take more, since every pair is compared. Only a gap that is proven at ${words_percent(confidence)} fails.`,
            ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
        ],
    };
};
function errorOf({ pair, scale, ownChoice }, confidence) {
    const evidence = pair.candidate;
    const share = (0,evaluation/* proportionOf */.a1)(evidence, ownChoice);
    if (share && share.trials > 0) {
        const [lower, upper] = (0,statistics/* newcombe */.pv)(share, share, confidence);
        return ((upper - lower) / (2 * (0,statistics/* normalQuantile */.Zl)(confidence))) * Math.sqrt(scale);
    }
    const influence = (0,evaluation/* influenceOf */.xw)(evidence, ownChoice);
    if (!influence || (0,evaluation/* metricValue */.a3)(ownChoice.metric, evidence, ownChoice.class) === null)
        return null;
    return (0,statistics/* pairedT */.ue)(influence, confidence).standardError * Math.SQRT2 * Math.sqrt(scale);
}
function isProportion({ pair, ownChoice }) {
    return (0,evaluation/* proportionOf */.a1)(pair.candidate, ownChoice) !== null;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/improvement.js
var improvement = __webpack_require__(50467);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/improvement.js








const explainImprovement = (rule, { assumptions, spreadOf }) => {
    const { choice, by } = rule.settings;
    const { confidence, power } = rule;
    const { rows } = assumptions;
    const spread = spreadOf(rule, choice, rows);
    if (typeof spread === 'string')
        return without(spread);
    const metric = (0,finding/* named */.KT)(choice);
    const supports = (0,decide/* supportedMargin */.Rp)({ standardError: spread.standardError }, rule);
    const proven = Math.max(by, (0,statistics/* normalQuantile */.Zl)(confidence) * spread.standardError);
    const shown = Math.max(supports, by + (0,statistics/* normalQuantile */.Zl)(power) * spread.standardError);
    const cases = [
        { of: 'An equal model', truth: 0 },
        ...(by > 0 ? [{ of: `A true gain of the ${size(metric, by)} asked for`, truth: by }] : []),
        { of: `A true gain of ${size(metric, shown)}`, truth: shown },
    ].map(({ of, truth }) => ({
        of,
        truth,
        chances: chancesOf(drawsOf(spread, truth, confidence), (evidence) => (0,improvement/* decideImprovement */.r)(evidence, rule)),
    }));
    const neededRows = by > 0 ? Math.max(spread.fewestRows, needed(rows, supports, by)) : null;
    const wanted = neededRows === null
        ? ''
        : ` Below about ${rowsText(neededRows)} rows it is undecided rather than failed where a gain is not shown.`;
    return {
        rows: spread.rows,
        standardError: spread.standardError,
        limit: by,
        supports: spread.tooFew === null ? supports : null,
        neededRows,
        proven: spread.tooFew === null
            ? { pass: proven, fail: by - (0,statistics/* normalQuantile */.Zl)(confidence) * spread.standardError }
            : null,
        method: spread.method,
        cases,
        says: [
            ...(spread.tooFew === null ? [] : [tooFewText(rows, spread.tooFew, neededRows)]),
            `Passes from an observed gain of about ${size(metric, proven)}, which proves at ${words_percent(confidence)} that the candidate is better at all. On ${rowsText(rows)} rows it takes a true gain of ${size(metric, shown)} to get there with ${words_percent(power)}.${wanted}`,
            ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
        ],
    };
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/no-regression.js




const explainNoRegression = (rule, { assumptions, minRows, spreadOf }) => {
    const { choice, margin } = rule.settings;
    const { rows } = assumptions;
    const spread = spreadOf(rule, choice, rows);
    if (typeof spread === 'string')
        return without(spread);
    const absolute = marginOf(margin, spread, choice.metric);
    if (typeof absolute === 'string')
        return without(absolute);
    const { confidence, power } = rule;
    return explainMargin({
        metric: (0,finding/* named */.KT)(choice),
        margin: absolute,
        spread,
        confidence,
        power,
        rows,
        decide: (evidence) => (0,decide/* decide */.LD)(evidence, { margin: absolute, confidence, power, minRows }),
    });
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/resource.js

const explainResource = (rule) => {
    const { metric, min, max } = rule.settings;
    return without(`compares one number that the candidate's package records, ${metric}, with its limit of ${max ?? min}: the test set plays no part, and nothing tells how much the number varies`, max ?? min ?? null);
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/seeds.js







const explainSeeds = (rule, { assumptions, minRows, spreadOf }) => {
    const { choice, margin, min } = rule.settings;
    const { confidence, power } = rule;
    const { rows, seedSd } = assumptions;
    const spread = spreadOf(rule, choice, rows);
    if (typeof spread === 'string')
        return without(spread);
    const absolute = marginOf(margin, spread, choice.metric);
    if (typeof absolute === 'string')
        return without(absolute);
    const metric = (0,finding/* named */.KT)(choice);
    const runs = runsOf(min, seedSd ?? 0, spread.rows, spread.standardError);
    const { standardError, degreesOfFreedom } = (0,statistics/* seedsDifference */.Oj)(runs, confidence);
    const findings = explainMargin({
        metric,
        margin: absolute,
        spread: { ...spread, standardError, method: 'welch-satterthwaite', discordance: null },
        confidence,
        power,
        rows,
        decide: (drawn) => {
            const evidence = (0,evaluation/* fromStandardError */.Ot)(drawn, standardError, confidence, degreesOfFreedom);
            return (0,decide/* decide */.LD)(evidence, { margin: absolute, confidence, power, minRows });
        },
    });
    const [head, ...rest] = findings.says;
    return {
        ...findings,
        neededRows: seedSd === null || seedSd === 0 ? findings.neededRows : null,
        says: [
            noiseText(min, seedSd, metric),
            seedSd && findings.supports !== null
                ? `${rowsText(rows)} rows and ${min} runs a side support a margin of about ${size(metric, findings.supports)}.`
                : head,
            ...(seedSd ? [runsText((0,statistics/* runsToDecide */.On)(runs, absolute, confidence, power), size(metric, absolute))] : []),
            ...rest,
        ],
    };
};
function runsOf(count, sd, rows, itemError) {
    const middle = (count - 1) / 2;
    const steps = Array.from({ length: count }, (_, run) => run - middle);
    const unit = Math.sqrt(steps.reduce((sum, step) => sum + step ** 2, 0) / (count - 1));
    const values = steps.map((step) => (step / unit) * sd);
    return { rows, itemError, candidateRuns: values, baselineRuns: values };
}
function noiseText(min, seedSd, metric) {
    return seedSd === null
        ? `Over ${min} runs a side. How far runs spread is not known: give --seed-sd, the standard deviation of ${metric.name} over seeds. Below is what the rows alone allow, without that noise.`
        : `Over ${min} runs a side that spread by ${size(metric, seedSd)} (standard deviation), besides the choice of test rows.`;
}
function runsText(needed, margin) {
    return needed === null
        ? `No number of runs decides on ${margin} for an equal model: the rows alone leave too much doubt.`
        : `${needed} runs a side decide on ${margin} for an equal model.`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/decide-slice.js
var decide_slice = __webpack_require__(87812);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/slices.js





const explainSlices = (rule, { assumptions, minRows, spreadOf }) => {
    const { choice, margin, by, minRows: least } = rule.settings;
    const { confidence, power } = rule;
    const rows = assumptions.sliceRows ?? Math.min(least, assumptions.rows);
    const spread = spreadOf(rule, choice, rows);
    if (typeof spread === 'string')
        return without(spread);
    const absolute = marginOf(margin, spread, choice.metric);
    if (typeof absolute === 'string')
        return without(absolute);
    const count = Math.max(1, Math.floor(assumptions.rows / rows));
    const failConfidence = 1 - (1 - confidence) / count;
    const findings = explainMargin({
        metric: (0,finding/* named */.KT)(choice),
        margin: absolute,
        spread,
        confidence,
        power,
        rows,
        failConfidence,
        decide: (evidence) => {
            const adjusted = Math.min(1, count * (evidence.pValue?.(-absolute) ?? 1));
            return (0,decide_slice/* decideSlice */.t)(evidence, absolute, adjusted, rule, { minRows });
        },
    });
    const small = spread.rows < least
        ? [
            `Slices in which ${choice.metric.name} has fewer than ${least} rows are listed, not judged: these have ${spread.rows}.`,
        ]
        : [];
    return {
        ...findings,
        says: [
            `For a slice of ${rowsText(rows)} rows, one of ${count} by ${by.join(', ')}${assumptions.sliceRows === null ? ' (the smallest that is judged; --slice-n asks about another size)' : ''}. All pass only if each does; one fails only if its loss is proven at ${words_percent(failConfidence)}, in spite of the number of slices, and never by leaning.`,
            ...small,
            ...findings.says,
        ],
    };
};

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/rules/too-good.js
var too_good = __webpack_require__(37479);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/too-good.js






const explainTooGood = (rule, { assumptions, spreadOf }) => {
    const { choice, by } = rule.settings;
    const { confidence, power } = rule;
    const { rows } = assumptions;
    const spread = spreadOf(rule, choice, rows);
    if (typeof spread === 'string')
        return without(spread, by);
    const metric = (0,finding/* named */.KT)(choice);
    const heard = by + (0,statistics/* normalQuantile */.Zl)(power) * spread.standardError;
    const reach = (0,statistics/* normalQuantile */.Zl)(confidence) * spread.standardError;
    const cases = [
        { of: 'An equal model', truth: 0 },
        { of: `A true gain of ${size(metric, by)}`, truth: by },
        { of: `A true gain of ${size(metric, heard)}`, truth: heard },
    ].map(({ of, truth }) => ({
        of,
        truth,
        chances: chancesOf(drawsOf(spread, truth, confidence), (evidence) => (0,too_good/* decideTooGood */.M)(evidence, by)),
    }));
    return {
        rows: spread.rows,
        standardError: spread.standardError,
        limit: by,
        supports: null,
        neededRows: null,
        proven: { pass: by - reach, fail: by + reach },
        method: spread.method,
        cases,
        says: [
            `An alarm: it rings at any observed gain of ${size(metric, by)} or more, on few rows too. On ${rowsText(rows)} rows a true gain of ${size(metric, heard)} rings it with ${words_percent(power)}.`,
            ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
        ],
    };
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/kinds/index.js











const kinds = {
    floor: explainFloor,
    no_regression: explainNoRegression,
    improvement: explainImprovement,
    equivalence: explainEquivalence,
    churn: explainChurn,
    slices: explainSlices,
    gap: explainGap,
    calibration: explainCalibration,
    too_good: explainTooGood,
    seeds: explainSeeds,
    resource: explainResource,
};
function findingsOf(rule, setting) {
    return kinds[rule.kind](rule, setting);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/assumed-spread.js


const ENOUGH_OF_EACH_CLASS = 50;
const ENOUGH_LOSSES = 30;
function assumedSpread(assumptions, positive) {
    return ({ name, confidence }, choice, rows) => {
        const { metric } = choice;
        if (metric.task === 'regression') {
            return `${metric.name} has the label's own unit and spread. Give a verdict of this gate with --verdict, and they are taken from there`;
        }
        const models = assumedModels(choice, rows, assumptions, positive);
        if (typeof models === 'string')
            return models;
        const { pair, scale, rarestShare, ownChoice } = models;
        const evidence = (0,evaluation/* compareMetric */.MN)(pair, ownChoice, { confidence, groups: null, seed: name });
        if (!evidence)
            return `${metric.name} has no paired method`;
        if (evidence.standardError === null)
            return evidence.tooFew ?? 'the rows leave no interval';
        const countsHits = evidence.method === 'tango';
        const judged = Math.max(1, Math.round(evidence.rows / scale));
        return {
            rows: judged,
            standardError: countsHits
                ? Math.sqrt(assumptions.discordance / judged)
                : evidence.standardError * Math.sqrt(scale),
            value: (0,evaluation/* metricValue */.a3)(metric, pair.baseline, ownChoice.class),
            method: evidence.method,
            tooFew: scale < 1 && rarestShare * rows >= ENOUGH_OF_EACH_CLASS ? null : evidence.tooFew,
            fewestRows: fewestRows(evidence.method, rarestShare),
            discordance: countsHits ? assumptions.discordance : null,
        };
    };
}
function fewestRows(method, rarestShare) {
    if (method === 'paired-t')
        return ENOUGH_LOSSES;
    const ranksScores = ['delong', 'poisson-bootstrap', 'delta'].includes(method);
    return ranksScores ? Math.ceil(ENOUGH_OF_EACH_CLASS / rarestShare) : 1;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/verdict-spread.js


const WHOLE = ['no_regression', 'improvement', 'equivalence', 'too_good'];
function verdictSpread(verdict, otherwise) {
    return (rule, choice, rows) => {
        const assumed = otherwise(rule, choice, rows);
        const found = measured(verdict, rule, choice);
        if (!found)
            return assumed;
        const shareOfRows = typeof assumed === 'string' ? 1 : assumed.rows / rows;
        const judged = Math.max(1, Math.round(rows * (found.shareOfRows ?? shareOfRows)));
        return {
            rows: judged,
            standardError: Math.sqrt(found.variance / judged),
            value: found.value,
            method: found.method,
            tooFew: typeof assumed === 'string' ? null : assumed.tooFew,
            fewestRows: typeof assumed === 'string' ? 1 : assumed.fewestRows,
            discordance: null,
        };
    };
}
function measured({ rules, testSet }, rule, { metric, class: of }) {
    const fitting = rules.filter((result) => result.metric === metric.name && result.class === of);
    const slices = fitting.filter((result) => result.kind === 'slices' && result.name === rule.name);
    const whole = fitting.filter(({ kind }) => WHOLE.includes(kind));
    const own = whole.filter(({ name }) => name === rule.name);
    for (const results of [slices, own, whole]) {
        const usable = results.filter(isMeasured);
        const [first] = usable;
        if (!first)
            continue;
        return {
            variance: mean(usable.map((result) => standardErrorOf(result, rule.power) ** 2 * result.rows)),
            value: mean(usable.map(({ baseline }) => baseline)),
            method: first.method,
            shareOfRows: results === slices ? null : first.rows / testSet.paired,
        };
    }
    return null;
}
function isMeasured(result) {
    const { supports, rows, baseline, confidence, method } = result;
    return [supports, rows, baseline, confidence, method].every((value) => value !== null);
}
function standardErrorOf({ kind, supports, confidence }, power) {
    const one = { standardError: 1 };
    const demand = { confidence, power };
    return supports / (kind === 'equivalence' ? (0,equivalence/* supportedBand */.ko)(one, demand) : (0,decide/* supportedMargin */.Rp)(one, demand));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/setting.js


function settingOf(policy, assumptions, verdict) {
    const { positive } = policy.reading;
    const assumed = assumedSpread(assumptions, positive);
    return {
        assumptions,
        positive,
        minRows: policy.minRows,
        verdict,
        spreadOf: verdict ? verdictSpread(verdict, assumed) : assumed,
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/explain.js






function explainGate(policy, assumptions, verdict) {
    const looks = looksOf(policy);
    return {
        gate: policy.name,
        assumptions,
        looks,
        notes: [
            ...assumedText(policy, assumptions, verdict),
            ...notesOf(policy, verdict),
            ...(looks ? [looksText(looks, policy)] : []),
        ],
        rules: policy.rules.map((rule) => {
            const own = assumptionsFor(rule, assumptions, policy, verdict);
            return explainRule(rule, settingOf(policy, own, verdict));
        }),
    };
}
function explainRule(rule, setting) {
    const { metric, against } = (0,rules/* needsOf */.hN)(rule.kind, rule.settings);
    const { name, kind, informational, confidence, power } = rule;
    return {
        name,
        kind,
        metric: metric?.name ?? (rule.kind === 'resource' ? rule.settings.metric : kind),
        class: 'choice' in rule.settings ? rule.settings.choice.class : null,
        against,
        informational,
        confidence,
        power,
        ...findingsOf(rule, setting),
    };
}
function looksOf({ maxLooks, rules }) {
    const [first] = rules;
    if (maxLooks === null || maxLooks === 1 || !first)
        return null;
    const reach = (confidence) => (0,statistics/* normalQuantile */.Zl)(confidence) + (0,statistics/* normalQuantile */.Zl)(first.power);
    const once = 1 - (1 - first.confidence) * maxLooks;
    return { of: maxLooks, rowsFactor: (reach(first.confidence) / reach(once)) ** 2 };
}
function looksText({ of, rowsFactor }, { rules }) {
    const { confidence } = rules[0];
    const once = 1 - (1 - confidence) * of;
    return `max_looks is ${of}: so that all looks together are sure to ${words_percent(once)}, each is judged at ${words_percent(confidence)}, which takes ${rowsFactor.toFixed(2)} times the rows.`;
}
function assumedText({ reading }, { classes, accuracy, discordance, positives }, verdict) {
    if (reading.likelyTask === 'regression')
        return [];
    const share = positives === 1 / classes ? '' : ` (${words_percent(positives)} of the rows positive)`;
    const assumed = `${classes} classes${share}, two models that are right on ${words_percent(accuracy)} of the rows each, and exactly one of them on ${words_percent(discordance)}`;
    return [verdict ? `Where the verdict tells nothing: ${assumed}.` : `Assumed: ${assumed}.`];
}
function notesOf({ groupColumn, reading, digest }, verdict) {
    const notes = [];
    if (groupColumn !== null) {
        notes.push(`Rows with the same ${groupColumn} go together. Rows of a group that are alike say no more than one: for the worst case, read --n as the number of groups.`);
    }
    if (reading.weight !== undefined) {
        notes.push(`Rows count by ${reading.weight}. Weights that differ much leave fewer effective rows, (Σw)² / Σw²: give those with --n.`);
    }
    if (verdict) {
        notes.push(`The spread of each rule is what the verdict found on ${rowsText(verdict.testSet.rows)} rows, where it tells one; a standard error falls as 1 / √rows.`);
        if (verdict.policy.digest !== digest) {
            notes.push('That verdict was made by another version of this gate: rules are matched by name and metric.');
        }
    }
    return notes;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/lines.js

function explanationLines({ gate, assumptions, notes, rules }) {
    return [
        `gate "${gate}" on ${rowsText(assumptions.rows)} test rows`,
        ...notes.map((note) => `  ${note}`),
        ...rules.flatMap((rule) => ['', ...ruleLines(rule)]),
    ];
}
function ruleLines({ name, informational, confidence, power, against, says }) {
    const facts = [
        `confidence ${words_percent(confidence)}`,
        `power ${words_percent(power)}`,
        ...(against === null || name.includes(against) ? [] : [`against ${against}`]),
        ...(informational ? ['informational: never decides'] : []),
    ];
    return [`${name}   (${facts.join(', ')})`, ...says.map((sentence) => `  - ${sentence}`)];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/models/index.js



// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-gate.js
var read_gate = __webpack_require__(43115);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-verdict.js + 1 modules
var read_verdict = __webpack_require__(14256);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/verdict-facts.js
function factsOf({ testSet: { rows }, metrics, disclosure }, { weight }) {
    const sides = [metrics.baseline, metrics.candidate].filter((side) => side !== null);
    const isBinary = sides.some((side) => 'precision' in side);
    const shares = disclosure === 'full' && weight === undefined ? sides.map((side) => positiveShare(side, rows)) : [];
    return {
        rows,
        classes: isBinary ? 2 : null,
        positives: shares.find((share) => share !== null) ?? null,
    };
}
function positiveShare(metrics, rows) {
    const { accuracy, precision, recall } = metrics;
    if (accuracy === undefined || precision === undefined || recall === undefined)
        return null;
    const errorsOfEach = (recall * (1 - precision)) / precision + 1 - recall;
    const share = Math.round(((1 - accuracy) / errorsOfEach) * rows) / rows;
    return share > 0 && share < 1 ? share : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/run.js







async function runExplain({ gate, verdict: file, written }, workspace) {
    const policy = await (0,read_gate/* readGate */.c)((0,external_node_path_.resolve)(workspace, gate), gate);
    const verdict = file === undefined ? null : await readVerdictAt(workspace, file, policy.name);
    return explainGate(policy, readAssumptions(written, verdict && factsOf(verdict, policy.reading)), verdict);
}
async function readVerdictAt(workspace, file, gate) {
    const read = await (0,read_verdict/* readVerdict */.w)((0,external_node_path_.resolve)(workspace, file));
    if (read && read.verdict.gate !== gate) {
        throw new errors/* UserError */.yo(`is of the gate "${read.verdict.gate}", and this gate is "${gate}"`, 'Name a verdict of this gate, or leave --verdict out.', file);
    }
    if (read)
        return read.verdict;
    throw new errors/* UserError */.yo('is not there', 'Name a verdict.json that "heirloom evaluate-gate" wrote.', file);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/explain/index.js







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


/***/ })

};
