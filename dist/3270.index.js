export const id = 3270;
export const ids = [3270,8046];
export const modules = {

/***/ 78046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* reexport */ createAdam),
  openBackend: () => (/* reexport */ backends_open/* openBackend */.f2)
});

// UNUSED EXPORTS: backendChoices, backendNames, defaultWasmDirectory, toolCacheDirectory

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/names.js
var names = __webpack_require__(665);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/backend.js


const backendChoices = ['auto', ...names/* backendNames */.b];

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/open.js + 53 modules
var backends_open = __webpack_require__(94798);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/tool-cache.js
var tool_cache = __webpack_require__(72548);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/directory.js
var directory = __webpack_require__(52033);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/kernel.js
var kernel = __webpack_require__(93574);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/native/index.js + 5 modules
var wasm_native = __webpack_require__(83176);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/power.js
function integerPower(base, exponent) {
    let power = 1;
    let square = base;
    for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            power *= square;
        square *= square;
    }
    return power;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/variables.js
function ownData(tf, backend, variable) {
    if (backend.refCount(variable.dataId) > 1)
        tf.tidy(() => variable.assign(tf.tensor(variable.dataSync(), variable.shape)));
    return backend.getMemoryOffset(variable.dataId);
}
function renewId(backend, variable) {
    const internals = backend;
    const data = backend.dataIdMap.get(variable.dataId);
    internals.wasm.tfjs.disposeData(data.id);
    data.id = internals.dataIdNextNumber++;
    internals.wasm.tfjs.registerTensor(data.id, variable.size, data.memoryOffset);
}
function valuesOf(backend, variable) {
    return backend.typedArrayFromHeap(variable);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/adam.js




function createAdam(tf, settings) {
    const { learningRate, beta1, beta2, epsilon, weightDecay } = settings;
    const optimizer = tf.train.adam(learningRate, beta1, beta2, epsilon);
    const adam = optimizer;
    const stock = optimizer.applyGradients.bind(optimizer);
    optimizer.applyGradients = (gradients) => {
        const updates = updatesOf(tf, gradients);
        if (tf.getBackend() === 'wasm' && updates.every(isInPlace)) {
            stepInPlace(tf, adam, updates, settings);
        }
        else {
            if (weightDecay > 0)
                decay(tf, updates, keptPart(adam, weightDecay));
            stock(gradients);
        }
    };
    return optimizer;
}
function updatesOf(tf, gradients) {
    const named = Array.isArray(gradients)
        ? gradients
        : Object.entries(gradients).map(([name, tensor]) => ({ name, tensor: tensor }));
    return named.flatMap(({ name, tensor: gradient }, index) => {
        const variable = tf.engine().registeredVariables[name];
        return gradient ? [{ index, variable, gradient }] : [];
    });
}
function isInPlace({ variable, gradient }) {
    return (0,kernel/* isFilledFloat */.z)(variable) && (0,kernel/* isFilledFloat */.z)(gradient) && variable.size === gradient.size;
}
function keptPart({ learningRate }, weightDecay) {
    return 1 - learningRate * weightDecay;
}
function decay(tf, updates, kept) {
    for (const { variable } of updates)
        tf.tidy(() => variable.assign(tf.mul(variable, kept)));
}
function stepInPlace(tf, adam, updates, settings) {
    const { beta1, beta2, epsilon, weightDecay } = settings;
    const backend = tf.backend();
    const module = (0,wasm_native/* native */.Y)(backend);
    const step = adam.iterations + 1;
    const firstCorrection = 1 / (1 - integerPower(beta1, step));
    const secondCorrection = 1 / (1 - integerPower(beta2, step));
    const numbers = [
        adam.learningRate * firstCorrection,
        secondCorrection,
        beta1,
        beta2,
        1 - beta1,
        1 - beta2,
        epsilon,
        keptPart(adam, weightDecay),
    ];
    for (const { index, variable, gradient } of updates) {
        const first = momentOf(tf, adam.accumulatedFirstMoment, index, variable, 'm');
        const second = momentOf(tf, adam.accumulatedSecondMoment, index, variable, 'v');
        const places = [
            ownData(tf, backend, variable),
            (0,wasm_native/* address */.h)(backend, gradient),
            ownData(tf, backend, first),
            ownData(tf, backend, second),
        ];
        const words = module.argumentsOf([...places, variable.size], numbers);
        module.run('step_adam', { values: 4 * variable.size }, words);
        renewId(backend, variable);
    }
    for (const [power, beta] of [
        [adam.accBeta1, beta1],
        [adam.accBeta2, beta2],
    ]) {
        ownData(tf, backend, power);
        valuesOf(backend, power)[0] = integerPower(beta, step + 1);
    }
    adam.incrementIterations();
}
function momentOf(tf, moments, index, variable, suffix) {
    moments[index] ??= {
        originalName: `${variable.name}/${suffix}`,
        variable: tf.tidy(() => tf.variable(tf.zerosLike(variable), false)),
    };
    return moments[index].variable;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/index.js







/***/ }),

/***/ 665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nativeNames),
/* harmony export */   b: () => (/* binding */ backendNames)
/* harmony export */ });
const backendNames = ['cuda', 'node', 'webgpu', 'wasm', 'js'];
const nativeNames = ['cuda', 'node', 'webgpu'];


/***/ }),

/***/ 40358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YL: () => (/* reexport */ STRATEGIES),
  g1: () => (/* reexport */ search_space/* cornersOf */.g1),
  At: () => (/* reexport */ isBelowMedian),
  Hz: () => (/* reexport */ mediansOf),
  DG: () => (/* reexport */ short_names/* shortNames */.D),
  $d: () => (/* reexport */ search_space/* sizeOf */.$d),
  Ru: () => (/* reexport */ value_text/* valueText */.R)
});

// UNUSED EXPORTS: unitOf

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/median-stopping.js
const LEAST_TRIALS = 3;
function mediansOf(earlier, warmUp) {
    const longest = Math.max(0, ...earlier.map(({ length }) => length));
    const means = earlier.map(runningMeans);
    return Array.from({ length: longest }, (_, epoch) => {
        const reached = means.filter(({ length }) => length > epoch).map((own) => own[epoch]);
        return epoch < warmUp || reached.length < LEAST_TRIALS ? null : medianOf(reached);
    });
}
function isBelowMedian(merits, medians) {
    const median = medians[merits.length - 1] ?? null;
    return median !== null && Math.max(...merits) < median;
}
function runningMeans(merits) {
    let sum = 0;
    return merits.map((merit, at) => (sum += merit) / (at + 1));
}
function medianOf(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/range.js
var range = __webpack_require__(6761);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/short-names.js
var short_names = __webpack_require__(72555);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/value-text.js
var value_text = __webpack_require__(25165);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/space.js
var search_space = __webpack_require__(54986);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
var uniformFloat64 = __webpack_require__(18460);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/statistics/index.js + 34 modules
var statistics = __webpack_require__(37971);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/tpe/parzen.js


function parzen(observations) {
    const bumps = bumpsOf(observations);
    return {
        densityAt: (unit) => bumps.reduce((sum, bump) => sum + heightAt(bump, unit), 0) / bumps.length,
        draw: (random) => {
            const { mean, deviation, mass } = bumps[Math.floor((0,uniformFloat64/* uniformFloat64 */.d)(random) * bumps.length)];
            const chance = (0,statistics/* normalCdf */.vr)(-mean / deviation) + (0,uniformFloat64/* uniformFloat64 */.d)(random) * mass;
            return Math.min(1, Math.max(0, mean + deviation * (0,statistics/* normalQuantile */.Zl)(chance)));
        },
    };
}
function bumpsOf(observations) {
    const prior = { mean: 0.5, deviation: 1 };
    const means = [...observations, prior.mean].sort((a, b) => a - b);
    const narrowest = 1 / Math.min(100, means.length + 1);
    const isPrior = means.indexOf(prior.mean);
    return means.map((mean, at) => {
        const gaps = [mean - (means[at - 1] ?? mean), (means[at + 1] ?? mean) - mean];
        const deviation = at === isPrior ? prior.deviation : Math.min(1, Math.max(narrowest, ...gaps));
        const mass = (0,statistics/* normalCdf */.vr)((1 - mean) / deviation) - (0,statistics/* normalCdf */.vr)(-mean / deviation);
        return { mean, deviation, mass };
    });
}
function heightAt({ mean, deviation, mass }, unit) {
    const z = (unit - mean) / deviation;
    return Math.exp(-0.5 * z * z) / (Math.sqrt(2 * Math.PI) * deviation * mass);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/tpe/shares.js

function shares(observations, choices) {
    const weights = Array.from({ length: choices }, () => 1 / choices);
    for (const choice of observations)
        weights[choice] += 1;
    const total = observations.length + 1;
    return {
        densityAt: (choice) => weights[choice] / total,
        draw: (random) => {
            let left = (0,uniformFloat64/* uniformFloat64 */.d)(random) * total;
            const choice = weights.findIndex((weight) => (left -= weight) < 0);
            return choice < 0 ? choices - 1 : choice;
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/tpe/suggest.js




const GOOD_SHARE = 0.15;
const CANDIDATES = 24;
function suggestByTpe(space, earlier, random) {
    const known = earlier.filter(({ merit }) => merit !== null && merit > -Infinity);
    const ranked = [...known].sort((a, b) => b.merit - a.merit);
    const good = new Set(ranked.slice(0, Math.ceil(GOOD_SHARE * known.length)));
    return space.map(({ of }, at) => {
        const placeIn = (trials) => trials.map(({ point }) => placeOf(of, point[at]));
        const likely = densityOf(of, placeIn(earlier.filter((one) => good.has(one))));
        const unlikely = densityOf(of, placeIn(earlier.filter((one) => !good.has(one))));
        return valueIn(of, bestDraw(likely, unlikely, random));
    });
}
function bestDraw(likely, unlikely, random) {
    const ratioAt = (place) => likely.densityAt(place) / unlikely.densityAt(place);
    return Array.from({ length: CANDIDATES }, () => likely.draw(random)).reduce((best, place) => ratioAt(place) > ratioAt(best) ? place : best);
}
function densityOf(distribution, places) {
    return distribution.kind === 'choice' ? shares(places, distribution.value.length) : parzen(places);
}
function placeOf(distribution, value) {
    if (distribution.kind !== 'choice')
        return (0,range/* unitOf */.uF)(distribution, value);
    const text = (0,files/* canonicalJson */.dj)(value);
    return distribution.value.findIndex((one) => (0,files/* canonicalJson */.dj)(one) === text);
}
function valueIn(distribution, place) {
    return distribution.kind === 'choice' ? distribution.value[place] : (0,range/* valueAt */.fK)(distribution, place);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/strategies/random.js

const MOST_DRAWS = 100;
const random = {
    learns: false,
    suggest: (space, earlier, generator) => unseen(space, earlier, () => (0,search_space/* drawnPoint */.jo)(space, generator)),
};
function unseen(space, earlier, draw) {
    const isNew = (point) => !earlier.some((one) => (0,search_space/* samePoint */.px)(one.point, point));
    for (let draws = 0; draws < MOST_DRAWS; draws++) {
        const point = draw();
        if (isNew(point))
            return point;
    }
    const most = Math.min((0,search_space/* sizeOf */.$d)(space), earlier.length + 1);
    for (let number = 0; number < most && Number.isFinite((0,search_space/* sizeOf */.$d)(space)); number++) {
        const point = (0,search_space/* pointOf */.qk)(space, number);
        if (isNew(point))
            return point;
    }
    return draw();
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/strategies/bayesian.js


const RANDOM_TRIALS = 8;
const bayesian = {
    learns: true,
    suggest: (space, earlier, generator) => earlier.length < RANDOM_TRIALS
        ? random.suggest(space, earlier, generator)
        : unseen(space, earlier, () => suggestByTpe(space, earlier, generator)),
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/strategies/grid.js

const grid = {
    learns: false,
    suggest: (space, earlier) => (0,search_space/* pointOf */.qk)(space, earlier.length),
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/strategies/index.js




const STRATEGIES = { grid: grid, random: random, bayesian: bayesian };

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/index.js








/***/ }),

/***/ 10040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ augmentationOf)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40593);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41182);


function augmentationOf({ augment }, { preprocessing }) {
    if (!augment)
        return null;
    if (preprocessing.kind === 'image')
        return (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .augmenterOf */ .u7)(augment, preprocessing.shape);
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('only pictures can be augmented, and the rows are those of a table', 'Take "augment" out, or name the columns that are pixels by "data.image".', 'recipe augment:');
}


/***/ }),

/***/ 14461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L6: () => (/* reexport */ checkpointFolder),
  yv: () => (/* reexport */ originOf),
  aX: () => (/* reexport */ restoreState),
  L4: () => (/* reexport */ stateOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/checkpoints/codec.js


const specs = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), layer: schemas/* string */.YjP(), shape: schemas/* array */.YOg(schemas/* number */.aig()) }));
const header = schemas/* object */.Ikc({
    origin: schemas/* string */.YjP(),
    epochs: schemas/* array */.YOg(schemas/* looseObject */._H3({ epoch: schemas/* number */.aig() })),
    steps: schemas/* number */.aig(),
    weights: specs,
    best: specs.nullable(),
    optimizer: specs,
});
const LINE_FEED = 10;
function encodeCheckpoint(origin, { epochs, weights, best, optimizer }) {
    const tensors = [...weights, ...(best ?? []), ...optimizer.tensors];
    const listed = (of) => of.map(({ name, layer = '', shape }) => ({ name, layer, shape }));
    const head = {
        origin,
        epochs: epochs.map((record) => ({ ...record })),
        steps: optimizer.steps,
        weights: listed(weights).map(mutable),
        best: best && listed(best).map(mutable),
        optimizer: listed(optimizer.tensors).map(mutable),
    };
    const body = Buffer.concat([
        Buffer.from(`${JSON.stringify(head)}\n`),
        ...tensors.map(({ values }) => new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
    ]);
    return Buffer.concat([Buffer.from(`${(0,files/* sha256 */.sc)(body)}\n`), body]);
}
function mutable(spec) {
    return { ...spec, shape: [...spec.shape] };
}
function decodeCheckpoint(bytes) {
    const [digest, body] = splitLine(bytes);
    if ((0,files/* sha256 */.sc)(body) !== digest)
        return null;
    const [text, floats] = splitLine(body);
    const parsed = header.safeParse(JSON.parse(text));
    if (!parsed.success)
        return null;
    const values = new Float32Array(new Uint8Array(floats).buffer);
    let at = 0;
    const take = (listed) => listed.map((spec) => {
        const size = spec.shape.reduce((product, side) => product * side, 1);
        return { ...spec, dtype: 'float32', values: values.slice(at, (at += size)) };
    });
    const { origin, epochs, steps, weights, best, optimizer } = parsed.data;
    const checkpoint = {
        epochs: epochs,
        weights: take(weights),
        best: best && take(best),
        optimizer: { steps, tensors: take(optimizer) },
    };
    return { origin, checkpoint };
}
function splitLine(bytes) {
    const end = bytes.indexOf(LINE_FEED);
    return [bytes.toString('utf8', 0, Math.max(end, 0)), bytes.subarray(end + 1)];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/checkpoints/folder.js




const PACE = 20;
function checkpointFolder({ directory, origin, log }) {
    return {
        of: (run) => {
            const path = (0,external_node_path_.join)(directory, `${run}.checkpoint`);
            let nextAt = 0;
            return {
                load: async () => {
                    const bytes = await (0,promises_.readFile)(path).catch(() => null);
                    if (!bytes)
                        return null;
                    const found = decodeCheckpoint(bytes);
                    if (found?.origin === origin)
                        return found.checkpoint;
                    log(found
                        ? `${path} is of another recipe, other data, another parent or back end: training begins anew`
                        : `${path} is not a whole checkpoint: training begins anew`);
                    return null;
                },
                save: async (read) => {
                    const started = performance.now();
                    if (started < nextAt)
                        return;
                    await (0,files/* writeFileWhole */.tG)(path, encodeCheckpoint(origin, read()));
                    const ended = performance.now();
                    nextAt = ended + PACE * (ended - started);
                },
            };
        },
        remove: () => (0,promises_.rm)(directory, { recursive: true, force: true }),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/checkpoints/optimizer-state.js
const MOMENTS = [
    'accumulations',
    'accumulatedMeanSquares',
    'accumulatedMoments',
    'accumulatedFirstMoment',
    'accumulatedSecondMoment',
];
const POWERS = ['accBeta1', 'accBeta2'];
function stateOf(optimizer) {
    const internals = optimizer;
    const moments = MOMENTS.flatMap((list) => Object.entries(internals[list] ?? []).map(([at, { variable }]) => read(`${list}/${at}`, variable)));
    const powers = POWERS.flatMap((name) => {
        const variable = internals[name];
        return variable ? [read(name, variable)] : [];
    });
    return { steps: internals.iterations_ ?? 0, tensors: [...moments, ...powers] };
}
function read(name, variable) {
    return {
        name,
        shape: variable.shape,
        values: Float32Array.from(variable.dataSync()),
    };
}
function restoreState(tf, optimizer, { steps, tensors }) {
    const internals = optimizer;
    internals.iterations_ = steps;
    for (const { name, shape, values } of tensors) {
        const [list, at] = name.split('/');
        tf.tidy(() => {
            const tensor = tf.tensor(values, [...shape], 'float32');
            if (at === undefined)
                internals[list].assign(tensor);
            else
                internals[list][Number(at)] = {
                    originalName: name,
                    variable: tf.variable(tensor, false),
                };
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 46 modules
var data = __webpack_require__(40593);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/version.js
var version = __webpack_require__(18762);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/index.js + 46 modules
var shared_recipe = __webpack_require__(72625);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/parent.js
var inheritance_parent = __webpack_require__(42897);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/checkpoints/origin.js






function originOf({ recipe, dataset, parents, backend }) {
    const { sources } = dataset;
    return (0,files/* sha256 */.sc)((0,files/* canonicalJson */.dj)({
        recipe: (0,shared_recipe/* effectiveRecipe */.QX)(recipe),
        sources: sources.map((source) => source.sha256),
        rows: rowsDigest(dataset),
        parents: (0,inheritance_parent/* allParents */.v7)(parents).map(({ opened }) => opened.digest),
        backend: [backend.name, backend.version, backend.device],
        versions: [version/* VERSION */.x, process.version],
    }));
}
function rowsDigest({ inputs, ids, splits }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const all = new Int32Array(inputs.rows).map((_, row) => row);
    for (const { rows, values } of (0,data/* inputBlocks */.bf)(inputs, all)) {
        hash.update(JSON.stringify(Array.from(rows, (row) => [ids.at(row), splits.at(row)])));
        hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/checkpoints/index.js





/***/ }),

/***/ 4442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diverged)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);

function diverged(how, seed) {
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`training with seed ${seed} diverged: ${how}`, "Lower training.optimizer's learning_rate, or scale the inputs.", 'recipe');
}


/***/ }),

/***/ 72584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ fitRecipe)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/augmentation.js
var augmentation = __webpack_require__(10040);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 46 modules
var data = __webpack_require__(40593);
;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformInt.js
//#region src/distribution/internals/uniformIntInternal.ts
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
//#endregion
//#region src/distribution/internals/ArrayInt64.ts
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
//#endregion
//#region src/distribution/internals/uniformArrayIntInternal.ts
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
//#endregion
//#region src/distribution/uniformInt.ts
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
//#endregion


// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/shuffle.js


function shuffled(rows, seed, epoch) {
    const random = (0,xoroshiro128plus/* xoroshiro128plus */.b)((Math.imul(seed, 0x9e3779b1) ^ epoch) >>> 0);
    const order = rows.slice();
    for (let last = order.length - 1; last > 0; last--) {
        const other = uniformInt(random, 0, last);
        [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/balance.js


function balanced(dataset, balance, seed) {
    const rows = (0,data/* rowsOf */.RO)(dataset, 'train');
    const { target } = dataset;
    if (balance === undefined || target.task === 'regression')
        return { rows, weights: null };
    const members = target.classes
        .map((_, label) => rows.filter((row) => target.labels[row] === label))
        .filter((of) => of.length > 0);
    if (balance === 'class_weights') {
        const weights = new Float32Array(dataset.splits.length);
        for (const of of members)
            for (const row of of)
                weights[row] = rows.length / (members.length * of.length);
        return { rows, weights };
    }
    const counts = members.map(({ length }) => length);
    const wanted = balance === 'oversample' ? Math.max(...counts) : Math.min(...counts);
    const taken = members.flatMap((of, label) => taking(of, wanted, seed, label));
    return { rows: Int32Array.from(taken).sort(), weights: null };
}
function taking(rows, wanted, seed, label) {
    const order = shuffled(rows, seed, label);
    return Array.from({ length: wanted }, (_, at) => order[at % order.length]);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/index.js + 10 modules
var models = __webpack_require__(47535);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/batches.js
var batches = __webpack_require__(79258);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/breathe.js

const EVERY_MILLISECONDS = 50;
let last = 0;
async function breathe() {
    if (performance.now() - last < EVERY_MILLISECONDS)
        return;
    await (0,promises_.setImmediate)();
    last = performance.now();
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/checkpoints/index.js + 4 modules
var training_checkpoints = __webpack_require__(14461);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/clipping.js
function clipGradients(tf, optimizer, clipping) {
    const apply = optimizer.applyGradients.bind(optimizer);
    optimizer.applyGradients = (gradients) => tf.tidy(() => {
        const named = namedGradients(gradients);
        const clipped = clip(tf, named.map(({ tensor }) => tensor), clipping);
        apply(named.map(({ name }, at) => ({ name, tensor: clipped[at] })));
    });
}
function namedGradients(gradients) {
    return Array.isArray(gradients)
        ? gradients
        : Object.entries(gradients).map(([name, tensor]) => ({ name, tensor }));
}
function clip(tf, gradients, { kind, value: limit }) {
    if (kind === 'value')
        return gradients.map((gradient) => gradient && tf.clipByValue(gradient, -limit, limit));
    const present = gradients.flatMap((gradient) => gradient ?? []);
    const squares = present.map((gradient) => tf.sum(tf.square(gradient)));
    const factor = tf.div(limit, tf.maximum(tf.sqrt(tf.addN(squares)), limit));
    return gradients.map((gradient) => gradient && tf.mul(gradient, factor));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/divergence.js
var divergence = __webpack_require__(4442);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/monitor.js
var training_monitor = __webpack_require__(79816);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/early-stopping.js

function decideStopping(epochs, policy) {
    const merit = training_monitor/* MERITS */.L[policy.monitor];
    let best = 0;
    for (let index = 1; index < epochs.length; index++)
        if (merit(epochs[index]) > merit(epochs[best]))
            best = index;
    return { best: best + 1, stops: epochs.length - 1 - best >= policy.patience };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/learning-rate.js
function changesLearningRate({ schedule, warm_up }) {
    return warm_up !== undefined || (schedule !== undefined && schedule.kind !== 'constant');
}
function learningRateOf(optimizer) {
    return optimizer.learningRate;
}
function setLearningRate(optimizer, rate) {
    const settable = optimizer;
    if (settable.setLearningRate)
        settable.setLearningRate.call(optimizer, rate);
    optimizer.learningRate = rate;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/index.js + 4 modules
var backends = __webpack_require__(78046);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/optimizer.js

function createOptimizer(tf, { kind, value }) {
    switch (kind) {
        case 'sgd':
            return tf.train.sgd(value.learning_rate);
        case 'momentum':
            return tf.train.momentum(value.learning_rate, value.momentum, value.nesterov);
        case 'rmsprop':
            return tf.train.rmsprop(value.learning_rate, value.rho, value.momentum, value.epsilon);
        case 'adam':
            return adam(tf, value, 0);
        case 'adamw':
            return adam(tf, value, value.weight_decay);
    }
}
function adam(tf, args, weightDecay) {
    return (0,backends/* createAdam */.o)(tf, {
        learningRate: args.learning_rate,
        beta1: args.beta_1,
        beta2: args.beta_2,
        epsilon: args.epsilon,
        weightDecay,
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/schedules/cosine.js
function cosine({ floor }) {
    return ({ epochs, of }) => floor + ((1 - floor) * (1 + Math.cos((Math.PI * epochs) / of))) / 2;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/schedules/exponential.js
function exponential({ factor }) {
    return ({ epochs }) => factor ** epochs;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/schedules/reduce-on-plateau.js

function reduceOnPlateau({ monitor, factor, patience, floor }) {
    const merit = training_monitor/* MERITS */.L[monitor];
    return ({ records }) => {
        let best = -Infinity;
        let waited = 0;
        let share = 1;
        for (const record of records) {
            const reached = merit(record);
            if (reached > best)
                [best, waited] = [reached, 0];
            else if (++waited === patience)
                [share, waited] = [Math.max(share * factor, floor), 0];
        }
        return share;
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/schedules/step.js
function step({ every, factor }) {
    return ({ epochs }) => factor ** Math.floor(epochs / every);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/schedules/warm-up.js
function warmUp(schedule, epochs) {
    return (progress) => Math.min(1, progress.epochs / epochs) * schedule(progress);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/schedules/index.js





function scheduleOf({ schedule, warm_up }) {
    const written = schedule ? named(schedule) : () => 1;
    return warm_up === undefined ? written : warmUp(written, warm_up);
}
function named(schedule) {
    switch (schedule.kind) {
        case 'constant':
            return () => 1;
        case 'step':
            return step(schedule.value);
        case 'exponential':
            return exponential(schedule.value);
        case 'cosine':
            return cosine(schedule.value);
        case 'reduce_on_plateau':
            return reduceOnPlateau(schedule.value);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/seed-noise.js
function seedNoise(tf, model, seed, step) {
    for (const [index, layer] of model.layers.entries()) {
        const ofStep = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>>
            0;
        SEEDERS[layer.getClassName()]?.(tf, layer, ofStep || 1);
    }
}
const SEEDERS = {
    Dropout: (_tf, layer, seed) => {
        layer.seed = seed;
    },
    GaussianNoise: (tf, layer, seed) => {
        const { stddev } = layer;
        layer.call = (inputs, { training }) => {
            const input = Array.isArray(inputs) ? inputs[0] : inputs;
            return training
                ? tf.add(input, tf.randomNormal(input.shape, 0, stddev, 'float32', seed))
                : tf.clone(input);
        };
    },
};

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/set-weights.js
var set_weights = __webpack_require__(75814);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/step.js
var training_step = __webpack_require__(522);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/validate.js
var validate = __webpack_require__(45782);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/fit.js















async function fit(options) {
    const stepper = { optimizer: freshOptimizer(options) };
    try {
        return await fitEpochs(options, stepper);
    }
    finally {
        stepper.optimizer.dispose();
    }
}
function freshOptimizer({ tf, training }) {
    const optimizer = createOptimizer(tf, training.optimizer);
    if (training.clip_gradients)
        clipGradients(tf, optimizer, training.clip_gradients);
    return optimizer;
}
async function fitEpochs(options, stepper) {
    const { tf, model, task, training, trainingRows, checkpoints } = options;
    const stopping = training.early_stopping;
    const resumed = await resume(options, stepper.optimizer);
    const epochs = [...(resumed?.epochs ?? [])];
    let best = resumed?.best ?? null;
    while (epochs.length < training.epochs && !isOver(epochs, stopping)) {
        if (options.thaw?.(epochs.length + 1)) {
            stepper.optimizer.dispose();
            stepper.optimizer = freshOptimizer(options);
        }
        const started = performance.now();
        const trained = await trainEpoch(options, stepper.optimizer, trainingRows, epochs);
        const seconds = (performance.now() - started) / 1000;
        const epoch = epochs.length + 1;
        const record = {
            epoch,
            ...task.record(trained, await (0,validate/* validate */.t)(options)),
            ...(changesLearningRate(training) && { learningRate: learningRateOf(stepper.optimizer) }),
        };
        epochs.push(record);
        options.onEpoch(record, {
            rowsPerSecond: trainingRows.length / seconds,
            secondsPerEpoch: (performance.now() - started) / 1000,
        });
        if (stopping && decideStopping(epochs, stopping).best === epoch)
            best = (0,models.tensorsOf)(model);
        await checkpoints?.save(() => ({
            epochs,
            weights: (0,models.tensorsOf)(model),
            best,
            optimizer: (0,training_checkpoints/* stateOf */.L4)(stepper.optimizer),
        }));
    }
    if (stopping && best)
        (0,set_weights/* setWeights */.m)(tf, model, best);
    seedNoise(tf, model, options.seed, 0);
    refuseInfiniteWeights(model, options.seed);
    return { epochs, chosenEpoch: stopping ? decideStopping(epochs, stopping).best : null };
}
async function resume({ tf, model, checkpoints, thaw, onResume }, optimizer) {
    const checkpoint = (await checkpoints?.load()) ?? null;
    if (!checkpoint)
        return null;
    for (const { epoch } of checkpoint.epochs)
        thaw?.(epoch);
    (0,set_weights/* setWeights */.m)(tf, model, checkpoint.weights);
    (0,training_checkpoints/* restoreState */.aX)(tf, optimizer, checkpoint.optimizer);
    onResume?.(checkpoint.epochs.length);
    return checkpoint;
}
function isOver(epochs, stopping) {
    return stopping !== undefined && epochs.length > 0 && decideStopping(epochs, stopping).stops;
}
async function trainEpoch(options, optimizer, rows, records) {
    const { tf, model, task, training, seed, onStep } = options;
    const shape = model.inputs[0].shape.slice(1);
    const schedule = scheduleOf(training);
    const done = records.length;
    const order = shuffled(rows, seed, done + 1);
    const augment = options.augmenter?.(seed, done + 1);
    const steps = Math.ceil(order.length / training.batch_size);
    const sum = { loss: 0, figure: 0 };
    for (let step = 0; step < steps; step++) {
        const batchRows = order.subarray(step * training.batch_size, (step + 1) * training.batch_size);
        const batch = (0,batches/* batchOf */.K)(tf, { ...options, augment }, batchRows, shape);
        const share = schedule({ epochs: done + step / steps, of: training.epochs, records });
        setLearningRate(optimizer, training.optimizer.value.learning_rate * share);
        seedNoise(tf, model, seed, done * steps + step);
        const { loss, outputs } = await (0,training_step/* takeStep */.e)({ tf, model, task, optimizer }, batch);
        tf.dispose(Object.values(batch));
        if (!Number.isFinite(loss))
            throw (0,divergence/* diverged */.P)(`the loss is ${loss} in step ${step + 1} of epoch ${done + 1}`, seed);
        sum.loss += loss * batchRows.length;
        sum.figure += (0,validate/* judgeAll */.T)(task, batchRows, outputs).figure;
        onStep((done + (step + 1) / steps) / training.epochs, batchRows.length);
        await breathe();
    }
    return { loss: sum.loss / rows.length, figure: sum.figure / rows.length };
}
function refuseInfiniteWeights(model, seed) {
    const broken = (0,models.tensorsOf)(model).find(({ values }) => !values.every(Number.isFinite));
    if (broken)
        throw (0,divergence/* diverged */.P)(`${broken.name} is not finite`, seed);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/answers.js
var training_answers = __webpack_require__(3797);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/frozen-features.js


const MOST_BYTES = 512 * 2 ** 20;
async function frozenFeatures(tf, model, dataset) {
    const { tail, cut } = tailOf(model);
    if (!cut)
        return null;
    const shape = cut.shape.slice(1);
    const size = shape.reduce((product, side) => product * side, 1);
    if (4 * size * dataset.ids.length > MOST_BYTES)
        return null;
    const body = tf.model({ inputs: model.inputs, outputs: flattened(tf, cut) });
    const values = new Float32Array(size * dataset.ids.length);
    for (const split of ['train', 'validation']) {
        const rows = (0,data/* rowsOf */.RO)(dataset, split);
        const answers = await (0,training_answers/* answersTo */.t)(tf, body, dataset, rows);
        rows.forEach((row, at) => values.set(answers.subarray(at * size, (at + 1) * size), row * size));
    }
    const start = tf.input({ shape });
    const end = tail.reduce((flow, layer) => layer.apply(flow), start);
    return {
        model: tf.model({ inputs: start, outputs: end }),
        dataset: { ...dataset, inputs: (0,data/* inputsInMemory */.sL)(values, size) },
        behind: cut.sourceLayer.name,
    };
}
function flattened(tf, tensor) {
    return tensor.shape.length === 2 ? tensor : tf.layers.flatten().apply(tensor);
}
function tailOf(model) {
    const chain = [];
    let tensor = model.outputs[0];
    for (;;) {
        const { sourceLayer: layer, nodeIndex } = tensor;
        const { inputTensors, inboundLayers } = layer.inboundNodes[nodeIndex];
        if (inboundLayers.length !== 1)
            break;
        chain.unshift({ layer, input: inputTensors[0] });
        tensor = inputTensors[0];
    }
    const onChain = new Set(chain.map(({ layer }) => layer));
    if (model.layers.some((layer) => !onChain.has(layer) && !isSettled(layer)))
        return { tail: [], cut: null };
    const first = chain.findIndex(({ layer }) => !isSettled(layer));
    const cut = first < 0 ? undefined : chain[first].input;
    const isInput = !cut || cut === model.inputs[0];
    return { tail: chain.slice(Math.max(first, 0)).map(({ layer }) => layer), cut: isInput ? null : cut };
}
const DRAWING = /Dropout|Noise/;
function isSettled(layer) {
    const changes = layer.trainable && layer.weights.length > 0;
    if (changes || DRAWING.test(layer.getClassName()))
        return false;
    const { dropout, recurrentDropout } = layer.getConfig();
    return !dropout && !recurrentDropout;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/tasks/index.js + 3 modules
var tasks = __webpack_require__(51779);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/fit-recipe.js





async function fitRecipe({ recipe, dataset, backend: { tf }, beginning, lesson = null, log, ...run }) {
    if (!beginning.trains)
        return { epochs: [], chosenEpoch: null };
    const { rows, weights } = balanced(dataset, recipe.data.balance, run.seed);
    const augmenter = (0,augmentation/* augmentationOf */.E)(recipe, dataset);
    const { core, scale } = beginning.model;
    const tail = augmenter || beginning.thaws ? null : await frozenFeatures(tf, core, dataset);
    if (tail)
        log(`the layers up to "${tail.behind}" are frozen: each row went through them once, not once an epoch`);
    try {
        return await fit({
            tf,
            model: tail?.model ?? core,
            dataset: tail?.dataset ?? dataset,
            task: (0,tasks/* taskOf */.X)(dataset.target, scale, lesson),
            trainingRows: rows,
            augmenter,
            weights,
            training: recipe.training,
            thaw: beginning.thaw,
            ...run,
        });
    }
    finally {
        tail?.model.dispose();
    }
}


/***/ }),

/***/ 59483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ copyLayers)
/* harmony export */ });
function copyLayers(source, options) {
    const { onto, start = source.inputs[0], end, rename = (name) => name, reseed } = options;
    const layers = [];
    const copies = new Map();
    const outputs = new Map([[start, onto]]);
    const copyOf = (layer) => {
        const known = copies.get(layer);
        if (known)
            return known;
        const kind = layer.constructor;
        const fresh = reseed === undefined ? layer.getConfig() : reseeded(layer.getConfig(), reseed(copies.size));
        const copy = kind.fromConfig(kind, { ...fresh, name: rename(layer.name) });
        copies.set(layer, copy);
        layers.push({ copy, source: layer });
        return copy;
    };
    const copied = (tensor) => {
        const known = outputs.get(tensor);
        if (known)
            return known;
        const { sourceLayer, nodeIndex, tensorIndex } = tensor;
        const { inputTensors, inboundLayers } = sourceLayer.inboundNodes[nodeIndex];
        if (inboundLayers.length === 0)
            throw new Error(`the part doesn't begin behind "${sourceLayer.name}"`);
        const inputs = inputTensors.map(copied);
        const applied = copyOf(sourceLayer).apply(inputs.length === 1 ? inputs[0] : inputs);
        const output = (Array.isArray(applied) ? applied[tensorIndex] : applied);
        outputs.set(tensor, output);
        return output;
    };
    const output = copied(end);
    if (reseed === undefined)
        for (const { copy, source: original } of layers)
            if (original.weights.length > 0)
                copy.setWeights(original.getWeights());
    return { output, layers };
}
const DRAWING = /^(Random|Truncated|Variance|Glorot|He|LeCun|Lecun|Orthogonal)/;
function reseeded(config, seed) {
    let drawn = 0;
    const walk = (value) => {
        if (Array.isArray(value))
            return value.map(walk);
        if (typeof value !== 'object' || value === null)
            return value;
        const map = value;
        const kind = map['className'] ?? map['class_name'];
        if (typeof kind === 'string' && DRAWING.test(kind)) {
            const ofThis = (seed + 7919 * drawn++) >>> 0 || 1;
            return { ...map, config: { ...map['config'], seed: ofThis } };
        }
        return Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, walk(inner)]));
    };
    const all = walk(config);
    return typeof config['seed'] === 'number' ? { ...all, seed } : all;
}


/***/ }),

/***/ 10832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inheritedFrom),
/* harmony export */   W: () => (/* binding */ haveOneEncoding)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40593);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41182);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26306);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88850);
/* harmony import */ var _ranges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27567);






async function inheritedFrom(members, recipe) {
    for (const { opened, reference } of members) {
        const { task } = opened.manifest;
        if (task !== recipe.task)
            throw misfit(reference, `its task is ${recipe.task}, and the parent's is ${task}`, `Write "task: ${task}", or train without "inherit".`);
    }
    const preprocessing = encodingOf(members, recipe);
    const difference = preprocessing.kind === 'columns'
        ? columnsDifference(recipe, preprocessing.columns)
        : imageDifference(recipe, preprocessing);
    if (difference)
        throw misfit(members.map(({ reference }) => reference).join(' and '), difference, 'A child keeps its parent\'s inputs: leave them out of the recipe, or train without "inherit".');
    return { preprocessing, classes: await classesFrom(members, recipe) };
}
function misfit(reference, what, mend) {
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`doesn't fit the parent ${reference}: ${what}`, mend, 'recipe');
}
async function classesFrom(members, { inherit }) {
    const classesOf = ({ opened }) => opened.manifest.signature.classes;
    if (inherit.mode === 'transfer')
        return null;
    if (inherit.mode !== 'compose')
        return classesOf(members[0]);
    if (inherit.combine === 'weighted_sum')
        return (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .orderClasses */ .F4)(new Set(members.flatMap(classesOf)));
    if (inherit.combine === 'joined')
        return null;
    const last = members.at(-1);
    return (await (0,_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .keepsHead */ .j)(last, inherit.members.at(-1).layers)) ? classesOf(last) : null;
}
function encodingOf(members, { inherit }) {
    const [first] = members;
    const isStacked = inherit.mode === 'compose' && inherit.combine === 'stacked';
    if (isStacked || haveOneEncoding(members))
        return first.preprocessing;
    const columns = members.flatMap(({ preprocessing, reference }) => {
        if (preprocessing.kind === 'columns' && !(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasIds */ .Rp)(preprocessing))
            return preprocessing.columns;
        throw misfit(reference, preprocessing.kind === 'image'
            ? 'its pictures are of another shape or scale than those of the other members'
            : "its features are ids of its own vocabulary, which the other members don't share", 'Compose members that were trained on the same features.');
    });
    return { kind: 'columns', columns };
}
function haveOneEncoding(members) {
    const encodings = members.map(({ preprocessing }) => (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)({ ...preprocessing, missing: null }));
    return encodings.every((encoding) => encoding === encodings[0]);
}
function columnsDifference({ data, features }, parents) {
    if (data.image)
        return '"data.image" is given, and the parent takes the columns of a table';
    if (!features)
        return null;
    const wanted = features.flatMap((feature) => wishesOf(feature));
    const fits = (wish, { step, column }) => wish.step === step && (wish.pattern === column || wish.matches(column));
    const stranger = wanted.find((wish) => !parents.some((column) => fits(wish, column)));
    if (stranger)
        return `its feature ${stranger.pattern} (${stranger.step}) is not an input of the parent`;
    const left = parents.find((column) => !wanted.some((wish) => fits(wish, column)));
    if (left)
        return `its features lack the parent's input ${left.column} (${left.step})`;
    for (const parent of parents) {
        const { options } = wanted.find((wish) => fits(wish, parent));
        const other = optionsDifference(options, parent.options);
        if (other)
            return `of its feature ${parent.column} (${parent.step}), ${other}`;
    }
    return null;
}
function wishesOf({ kind, value }) {
    if (kind === 'expression')
        return [{ step: kind, pattern: value.name, matches: () => false, options: value }];
    const { columns, ...options } = value;
    return columns.map((pattern) => ({ step: kind, pattern, matches: picomatch__WEBPACK_IMPORTED_MODULE_5__(pattern), options }));
}
function optionsDifference(own, parents) {
    if (!parents)
        return null;
    const keys = [...new Set([...Object.keys(own), ...Object.keys(parents)])];
    const other = keys.find((key) => (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(own[key]) !== (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(parents[key]));
    return other === undefined
        ? null
        : `"${other}" is ${shown(own[other])}, and the parent's is ${shown(parents[other])}`;
}
function imageDifference({ data, features }, { shape, scale, columns }) {
    if (features)
        return '"features" are given, and the parent takes pixels';
    const { image } = data;
    if (image?.columns && columns === null)
        return '"data.image.columns" is given, and the parent takes pictures';
    const matches = image?.columns === undefined ? () => true : picomatch__WEBPACK_IMPORTED_MODULE_5__(image.columns);
    const left = columns?.find((column) => !matches(column));
    if (left)
        return `"data.image.columns" leaves out the parent's pixel ${left}`;
    const wishes = [
        ['shape', image?.shape, shape],
        ['size', image?.size, shape.slice(0, 2)],
        ['channels', image?.channels, shape[2]],
        ['scale', image?.scale, scale],
    ];
    const other = wishes.find(([, wanted, had]) => wanted !== undefined && String(wanted) !== String(had));
    return other
        ? `data.image.${other[0]} is ${shown(other[1])}, and the parent's is ${shown(other[2])}`
        : null;
}
function shown(value) {
    if (value === undefined)
        return 'not given';
    if (Array.isArray(value))
        return `[${value.join(', ')}]`;
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 64190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ averaged),
/* harmony export */   G: () => (/* binding */ interpolate)
/* harmony export */ });
/* harmony import */ var _monitor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79816);
/* harmony import */ var _set_weights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75814);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45782);



const TRIED = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
async function interpolate(options) {
    const { tf, model, task, alpha, monitor } = options;
    const tried = [];
    const take = (share) => (0,_set_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .setWeights */ .m)(tf, model, between(options, share));
    for (const share of alpha === 'auto' ? TRIED : [alpha]) {
        take(share);
        const { valLoss, valAccuracy, valMae } = task.record({ loss: 0, figure: 0 }, await (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .validate */ .t)(options));
        tried.push({
            alpha: share,
            valLoss,
            ...(valAccuracy !== undefined && { valAccuracy }),
            ...(valMae !== undefined && { valMae }),
        });
    }
    if (alpha !== 'auto')
        return { chosen: alpha, by: 'recipe', tried };
    const merit = (mix) => _monitor_js__WEBPACK_IMPORTED_MODULE_0__/* .MERITS */ .L[monitor]({ epoch: 0, loss: 0, ...mix });
    const best = tried.reduce((one, other) => (merit(other) > merit(one) ? other : one));
    take(best.alpha);
    return { chosen: best.alpha, by: monitor, tried };
}
function between({ before, tuned }, share) {
    return before.map((tensor, at) => {
        const { values } = tensor;
        const ends = tuned[at].values;
        if (share === 1)
            return { ...tensor, values: ends };
        return { ...tensor, values: values.map((value, i) => value + share * (ends[i] - value)) };
    });
}
function averaged(runs) {
    return runs[0].map((tensor, at) => ({
        ...tensor,
        values: tensor.values.map((_, i) => {
            const sum = runs.reduce((total, run) => total + run[at].values[i], 0);
            return runs.every((run) => run[at].values[i] === tensor.values[i])
                ? tensor.values[i]
                : sum / runs.length;
        }),
    }));
}


/***/ }),

/***/ 2421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ lessonOf)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40593);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41182);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47535);
/* harmony import */ var _parent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42897);




const BATCH = 512;
async function lessonOf(tf, teacher, { distil, task }, dataset) {
    const classes = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOfTarget */ .D_)(dataset.target);
    const { task: itsTask, signature } = teacher.opened.manifest;
    if (itsTask !== task)
        throw stranger(teacher, `its task is ${itsTask}, and the recipe's is ${task}`);
    const missing = classes.find((name) => !signature.classes.includes(name));
    const unknown = signature.classes.find((name) => !classes.includes(name));
    if (missing !== undefined)
        throw stranger(teacher, `it doesn't know the class "${missing}"`);
    if (unknown !== undefined)
        throw stranger(teacher, `it also knows the class "${unknown}", which the data lack`);
    const width = Math.max(classes.length, 1);
    const answers = new Float32Array(dataset.ids.length * width);
    const rows = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(dataset, 'train');
    const model = await (0,_models_index_js__WEBPACK_IMPORTED_MODULE_2__.loadModel)(tf, teacher.opened);
    try {
        for (let start = 0; start < rows.length; start += BATCH) {
            const asked = rows.subarray(start, start + BATCH);
            const instances = Array.from(asked, (row) => dataset.instanceOf(row));
            const given = await (0,_models_index_js__WEBPACK_IMPORTED_MODULE_2__.classify)(tf, model, teacher.preprocessing, signature.classes, instances);
            given.forEach(({ prediction, scores }, at) => answers.set(classes.length === 0 ? [Number(prediction)] : classes.map((name) => scores[name]), asked[at] * width));
        }
    }
    finally {
        model.dispose();
    }
    return { answers, temperature: distil.temperature, weight: distil.weight };
}
function stranger(teacher, what) {
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the teacher ${(0,_parent_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(teacher)} can't teach this: ${what}`, 'Distil from a model of the same task and classes.', 'recipe distil.from:');
}


/***/ }),

/***/ 54741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40593);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41182);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47535);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10832);
/* harmony import */ var _parent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42897);





async function withMembers(tf, { members: written, combine }, parents, dataset, use) {
    const names = memberNames(written, parents);
    const models = [];
    try {
        for (const parent of parents)
            models.push(await (0,_parent_js__WEBPACK_IMPORTED_MODULE_4__/* .modelOf */ .DM)(tf, parent));
        const input = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_2__.inputOf)(tf, (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorShape */ .Ze)(dataset.preprocessing));
        const own = combine === 'stacked' ? parents.map(() => input) : ownInputs(tf, input, parents, names);
        const members = parents.map((parent, at) => ({
            name: names[at],
            parent,
            model: models[at],
            range: written[at].layers,
            input: own[at],
        }));
        refuseSharedNames(members);
        return use({ input, members });
    }
    finally {
        for (const { whole } of models)
            whole.dispose();
    }
}
function memberNames(written, parents) {
    const names = [];
    for (const [at, { opened }] of parents.entries()) {
        const name = written[at].name ?? opened.manifest.name;
        let unique = name;
        for (let count = 2; names.includes(unique); count++)
            unique = `${name}_${count}`;
        names.push(unique);
    }
    return names;
}
function refuseSharedNames(members) {
    const owners = new Map();
    for (const member of members)
        for (const layer of member.model.whole.layers.map((one) => named(member)(one.name))) {
            const owner = owners.get(layer);
            if (owner !== undefined)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the members ${owner} and ${member.name} would both have a layer "${layer}"`, 'Give one of them another "name".', 'recipe inherit.members');
            owners.set(layer, member.name);
        }
}
function ownInputs(tf, input, parents, names) {
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .haveOneEncoding */ .W)(parents))
        return parents.map(() => input);
    let start = 0;
    return parents.map(({ preprocessing }, at) => {
        const size = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorSize */ .Zg)(preprocessing);
        const slice = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_2__.customLayers)(tf).inputSlice({ name: `${names[at]}_inputs`, start, size });
        start += size;
        return slice.apply(input);
    });
}
function named({ name }) {
    return (layer) => `${name}.${layer}`;
}
function endOf(model) {
    return model.outputs[0];
}


/***/ }),

/***/ 61839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ SUM_LAYER),
/* harmony export */   r: () => (/* binding */ weightedSum)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40593);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47535);
/* harmony import */ var _copy_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59483);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63057);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54741);





const SUM_LAYER = 'weighted_sum';
function weightedSum({ tf, recipe, dataset, members }, inherit) {
    return (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .withMembers */ .gn)(tf, inherit, members, dataset, ({ input, members: opened }) => {
        const sources = new Map();
        const scale = recipe.label_scale === 'standardise' ? (0,_models_index_js__WEBPACK_IMPORTED_MODULE_1__.scaleOf)(dataset) : null;
        const outputs = opened.map((member) => {
            const { core: own, scale: ownScale } = member.model;
            const copied = (0,_copy_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .copyLayers */ .c)(own, { onto: member.input, end: (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(own), rename: (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(member) });
            for (const [name, source] of (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcesOf */ .u0)(copied.layers, member.parent))
                sources.set(name, source);
            return rescaled(tf, copied.output, { name: `${member.name}_scale`, from: ownScale, to: scale });
        });
        const union = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOfTarget */ .D_)(dataset.target);
        const sum = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_1__.customLayers)(tf).weightedSum({
            name: SUM_LAYER,
            places: members.map(({ opened: { manifest } }) => union.length === 0 ? [0] : manifest.signature.classes.map((name) => union.indexOf(name))),
            units: Math.max(union.length, 1),
            shares: sharesOf(inherit, members.length),
        });
        const side = tf.layers.concatenate({ name: 'members' }).apply(outputs);
        const core = tf.model({ inputs: input, outputs: sum.apply(side), name: _models_index_js__WEBPACK_IMPORTED_MODULE_1__.MODEL_NAME });
        const why = 'how much each member counts is learnt here';
        const fresh = new Map(sum.weights.length > 0 ? [[SUM_LAYER, why]] : []);
        return { model: (0,_models_index_js__WEBPACK_IMPORTED_MODULE_1__.withLabelScale)(tf, core, scale), sources, fresh, dropped: [] };
    });
}
const IN_LABELS_UNIT = { mean: 0, deviation: 1 };
function rescaled(tf, output, { name, from, to }) {
    if (!from && !to)
        return output;
    const [own, common] = [from ?? IN_LABELS_UNIT, to ?? IN_LABELS_UNIT];
    const rounded = (value) => Number(value.toPrecision(12));
    const layer = tf.layers.rescaling({
        name,
        scale: rounded(own.deviation / common.deviation),
        offset: rounded((own.mean - common.mean) / common.deviation),
    });
    return layer.apply(output);
}
function sharesOf({ weights = 'equal' }, members) {
    if (weights === 'learned')
        return null;
    const written = weights === 'equal' ? Array.from({ length: members }, () => 1) : weights;
    const sum = written.reduce((total, weight) => total + weight, 0);
    return written.map((weight) => weight / sum);
}


/***/ }),

/***/ 42897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ZH: () => (/* binding */ findParents),
/* harmony export */   v7: () => (/* binding */ allParents)
/* harmony export */ });
/* unused harmony exports NO_PARENTS, referencesOf */
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47535);
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52481);



const NO_PARENTS = { members: [], teacher: null };
async function findParents({ inherit, distil }, registry, deps) {
    const find = async (reference, mode) => {
        const opened = await (0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.resolvePackage)(reference, { ...deps, registry });
        const { manifest, directory } = opened;
        if (!manifest.formats.includes('tfjs-layers'))
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the parent ${reference} is of the format ${manifest.formats.join(', ')}, whose layers can't be inherited`, 'Name a package that Heirloom trained or imported, or inherit by "command".', 'recipe');
        return { opened, reference: opened.reference, mode, preprocessing: await (0,_models_index_js__WEBPACK_IMPORTED_MODULE_1__.readPreprocessing)(directory) };
    };
    const members = [];
    for (const reference of inherit ? referencesOf(inherit) : [])
        members.push(await find(reference, inherit.mode));
    return { members, teacher: distil ? await find(distil.from, 'distil') : null };
}
function referencesOf(inherit) {
    return inherit.mode === 'compose' ? inherit.members.map(({ from }) => from) : [inherit.from];
}
function allParents({ members, teacher }) {
    return teacher ? [...members, teacher] : members;
}
function nameOf({ reference, opened }) {
    return `${reference} (sha256:${opened.digest.slice(0, 12)})`;
}
async function modelOf(tf, parent) {
    const model = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_1__.splitLabelScale)(tf, await (0,_models_index_js__WEBPACK_IMPORTED_MODULE_1__.loadModel)(tf, parent.opened));
    if (model.core.weights.length > 0)
        return model;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the parent ${parent.reference} has no weights, so there is nothing to inherit`, 'Name another parent.', 'recipe inherit');
}


/***/ }),

/***/ 27567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ keepsHead),
/* harmony export */   o: () => (/* binding */ endsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _package_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71590);



function endsOf(range) {
    const at = range.indexOf('..');
    return [range.slice(0, at), range.slice(at + 2)];
}
const topology = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    modelTopology: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        config: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            layers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), config: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) })),
        }),
    }),
});
async function keepsHead({ opened, reference }, range) {
    const { modelJson } = await (0,_package_index_js__WEBPACK_IMPORTED_MODULE_1__.readStoredModel)(opened.directory);
    const read = topology.safeParse(JSON.parse(modelJson));
    if (!read.success)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the layers of the parent ${reference} have no names to tell a range by`, 'Make its package again.', 'recipe inherit.members');
    const { layers } = read.data.modelTopology.config;
    const weighted = new Set(opened.manifest.tensors.map(({ name }) => name.split('/', 1)[0]));
    const head = layers.findLastIndex(({ class_name: kind, config }) => weighted.has(config.name) || kind === 'WeightedSum');
    return layers.findIndex(({ config }) => config.name === endsOf(range)[1]) >= head;
}


/***/ }),

/***/ 19259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fromFreshWeights),
/* harmony export */   p: () => (/* binding */ NOTHING_INHERITED)
/* harmony export */ });
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47535);
/* harmony import */ var _copy_layers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59483);


function fromFreshWeights(tf, { model }, seed) {
    const { core, scale } = model;
    const inputs = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_0__.inputOf)(tf, core.inputs[0].shape.slice(1));
    const { output, layers } = (0,_copy_layers_js__WEBPACK_IMPORTED_MODULE_1__/* .copyLayers */ .c)(core, {
        onto: inputs,
        end: core.outputs[0],
        reseed: (index) => (0,_models_index_js__WEBPACK_IMPORTED_MODULE_0__.seedOf)(seed, index),
    });
    for (const { copy } of layers)
        copy.trainable = true;
    const fresh = tf.model({ inputs, outputs: output, name: _models_index_js__WEBPACK_IMPORTED_MODULE_0__.MODEL_NAME });
    return { ...NOTHING_INHERITED, model: (0,_models_index_js__WEBPACK_IMPORTED_MODULE_0__.withLabelScale)(tf, fresh, scale) };
}
const NOTHING_INHERITED = {
    sources: new Map(),
    fresh: new Map(),
    dropped: [],
    frozen: [],
    thaws: false,
    thaw: () => false,
    trains: true,
};


/***/ }),

/***/ 63057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ refuseEmptyBody),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Yr: () => (/* binding */ droppedOf),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   xJ: () => (/* binding */ sameTensors)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47535);


function sourcesOf(layers, parent) {
    return layers.flatMap(({ copy, source }) => copy.weights.map((weight, at) => [
        weight.originalName,
        { parent, tensor: source.weights[at].originalName },
    ]));
}
function droppedOf(model, parent, sources, why) {
    const taken = new Set([...sources].filter((of) => of.parent === parent).map(({ tensor }) => tensor));
    return (0,_models_index_js__WEBPACK_IMPORTED_MODULE_1__.tensorsOf)(model)
        .filter(({ name }) => !taken.has(name))
        .map(({ name, layer }) => ({ parent, tensor: name, why: why(layer) }));
}
function headOf(model) {
    return model.layers.findLast((layer) => layer.weights.length > 0 || layer.getClassName() === 'WeightedSum');
}
function refuseEmptyBody(layers, { reference }) {
    if (layers.some(({ copy }) => copy.weights.length > 0))
        return;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the parent ${reference} has no layer with weights before its output layer, so there is no body to inherit`, 'Inherit by "mode: fine-tune" or "weighted_sum", or name a parent with more layers.', 'recipe inherit');
}
function sameTensors(model, parent) {
    return new Map((0,_models_index_js__WEBPACK_IMPORTED_MODULE_1__.tensorsOf)(model).map(({ name }) => [name, { parent, tensor: name }]));
}


/***/ }),

/***/ 79816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ MERITS)
/* harmony export */ });
const MERITS = {
    val_loss: ({ valLoss }) => -(valLoss ?? Infinity),
    val_accuracy: ({ valAccuracy }) => valAccuracy ?? -Infinity,
    val_mae: ({ valMae }) => -(valMae ?? Infinity),
};


/***/ }),

/***/ 17130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SY: () => (/* binding */ answerRun),
  fr: () => (/* binding */ fitRun),
  Ie: () => (/* binding */ mixRun),
  Y3: () => (/* binding */ withBeginning)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 46 modules
var data = __webpack_require__(40593);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var shared_evaluation = __webpack_require__(26306);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/index.js + 10 modules
var models = __webpack_require__(47535);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/answers.js
var training_answers = __webpack_require__(3797);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/predictions.js
var candidate_predictions = __webpack_require__(93674);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/runs.js
var runs = __webpack_require__(99492);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/divergence.js
var divergence = __webpack_require__(4442);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/fit-recipe.js + 17 modules
var fit_recipe = __webpack_require__(72584);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/freeze.js


function freeze({ model: { core }, sources }, inherit) {
    const weighted = core.layers.filter((layer) => layer.weights.length > 0);
    const inherited = weighted.filter((layer) => layer.weights.every(({ originalName }) => sources.has(originalName)));
    const names = inherited.map(({ name }) => name);
    const { kept, thaws } = choose(inherit, names);
    for (const layer of weighted) {
        layer.trainable = !kept.has(layer.name);
        if (layer.getClassName() === 'BatchNormalization')
            keepStatistics(layer);
    }
    const later = new Set([...thaws.values()].flat());
    return {
        frozen: names.filter((name) => kept.has(name) && !later.has(name)),
        thaws: thaws.size > 0,
        thaw: (epoch) => {
            const due = new Set(thaws.get(epoch));
            for (const layer of inherited)
                if (due.has(layer.name))
                    layer.trainable = true;
            return due.size > 0;
        },
    };
}
function choose(inherit, names) {
    if (inherit.mode === 'reuse')
        return { kept: new Set(names), thaws: new Map() };
    const { freeze: written = byDefault(inherit), train, unfreeze = {} } = inherit;
    const trained = new Set(matching('inherit.train', train ?? [], names));
    const kept = new Set(train
        ? names.filter((name) => !trained.has(name))
        : written === 'all'
            ? names
            : matching('inherit.freeze', written, names));
    const thaws = new Map(Object.entries(unfreeze).map(([epoch, patterns]) => [
        Number(epoch),
        matching(`inherit.unfreeze.${epoch}`, patterns, [...kept]),
    ]));
    return { kept, thaws };
}
function byDefault(inherit) {
    return inherit.mode === 'compose' && inherit.combine !== 'stacked' ? 'all' : [];
}
function matching(key, patterns, names) {
    return patterns.flatMap((pattern) => {
        const matches = picomatch(pattern);
        const found = names.filter((name) => matches(name));
        if (found.length > 0)
            return found;
        throw new errors/* UserError */.yo(`${key} "${pattern}" matches no layer`, key.startsWith('inherit.unfreeze')
            ? `Layers that are frozen: ${names.join(', ') || 'none'}.`
            : `The parent's layers with weights: ${names.join(', ')}.`, 'recipe');
    });
}
function keepStatistics(layer) {
    const call = layer.call.bind(layer);
    layer.call = (inputs, options) => call(inputs, layer.trainable ? options : { ...options, training: false });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/copy-layers.js
var copy_layers = __webpack_require__(59483);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/start.js
var inheritance_start = __webpack_require__(63057);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/members.js
var modes_members = __webpack_require__(54741);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/joined.js





function joined(options, inherit) {
    const { tf, recipe, dataset, members, seed } = options;
    return (0,modes_members/* withMembers */.gn)(tf, inherit, members, dataset, ({ input, members: opened }) => {
        const sources = new Map();
        const features = opened.map((member) => {
            const { core } = member.model;
            const end = (0,inheritance_start/* headOf */.Uo)(core).input;
            const copied = (0,copy_layers/* copyLayers */.c)(core, { onto: member.input, end, rename: (0,modes_members/* named */.KT)(member) });
            (0,inheritance_start/* refuseEmptyBody */.Mq)(copied.layers, member.parent);
            for (const [name, source] of (0,inheritance_start/* sourcesOf */.u0)(copied.layers, member.parent))
                sources.set(name, source);
            return flat(tf, copied.output, `${member.name}_features`);
        });
        const side = tf.layers.concatenate({ name: 'joined' }).apply(features);
        const width = side.shape[1];
        const entries = recipe.model ? (0,models.layersOf)(recipe.model, [width]) : [{ kind: 'output', value: {} }];
        const outputs = (0,models.applyLayers)(tf, side, entries, {
            outputs: (0,models.outputsFor)(recipe.task, (0,data/* classesOfTarget */.D_)(dataset.target).length),
            seed,
        });
        const core = tf.model({ inputs: input, outputs, name: models.MODEL_NAME });
        const inherited = new Set([...sources.keys()]);
        const fresh = new Map(core.layers
            .filter(({ weights }) => weights.some(({ originalName }) => !inherited.has(originalName)))
            .map(({ name }) => [name, 'the head of joined bodies is new']));
        const dropped = opened.flatMap(({ parent, model }) => (0,inheritance_start/* droppedOf */.Yr)(model.core, parent, sources.values(), () => "a member's own head is left out"));
        const scale = recipe.label_scale === 'standardise' ? (0,models.scaleOf)(dataset) : null;
        return { model: (0,models.withLabelScale)(tf, core, scale), sources, fresh, dropped };
    });
}
function flat(tf, tensor, name) {
    if (tensor.shape.length === 2)
        return tensor;
    return tf.layers.flatten({ name }).apply(tensor);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/layer-difference.js
const NOT_ARCHITECTURE = /initializer$|^(name|seed|trainable|batchInputShape)$/i;
function firstDifference(recipes, parents) {
    const [own, theirs] = [withoutInput(recipes), withoutInput(parents)];
    for (const [index, layer] of own.entries()) {
        const place = `layer ${index + 1}, "${layer.name}"`;
        const parent = theirs[index];
        if (!parent)
            return `${place}, is not in the parent, which has ${theirs.length} layers`;
        if (parent.name !== layer.name)
            return `${place}: its name is "${parent.name}" in the parent`;
        const [kind, parentKind] = [layer.getClassName(), parent.getClassName()];
        if (kind !== parentKind)
            return `${place}: its kind is ${kind}, and the parent's is ${parentKind}`;
        const argument = argumentDifference(layer, parent);
        if (argument)
            return `${place}: ${argument}`;
    }
    const left = theirs[own.length];
    return left ? `the parent also has layer ${own.length + 1}, "${left.name}"` : null;
}
function withoutInput(layers) {
    return layers.filter((layer) => layer.getClassName() !== 'InputLayer');
}
function argumentDifference(layer, parent) {
    const [own, theirs] = [layer.getConfig(), parent.getConfig()];
    for (const key of new Set([...Object.keys(own), ...Object.keys(theirs)])) {
        if (NOT_ARCHITECTURE.test(key))
            continue;
        const [value, expected] = [own[key], theirs[key]].map(shown);
        if (value !== expected)
            return `${asWritten(key)} is ${value}, and the parent's is ${expected}`;
    }
    return null;
}
function shown(value) {
    return JSON.stringify(value ?? null, (key, inner) => NOT_ARCHITECTURE.test(key) ? undefined : inner);
}
function asWritten(key) {
    return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/parent.js
var inheritance_parent = __webpack_require__(42897);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/same-model.js






async function sameModel({ tf, recipe, dataset, members }) {
    const [parent] = members;
    const model = await (0,inheritance_parent/* modelOf */.DM)(tf, parent);
    const start = { model, sources: (0,inheritance_start/* sameTensors */.xJ)(model.whole, parent), fresh: new Map(), dropped: [] };
    if (!recipe.model)
        return start;
    const inputShape = parent.opened.manifest.signature.tensor;
    const own = (0,models.buildModel)(tf, (0,models.layersOf)(recipe.model, inputShape), {
        inputShape,
        outputs: (0,models.outputsFor)(recipe.task, (0,data/* classesOfTarget */.D_)(dataset.target).length),
        seed: 0,
    });
    const difference = firstDifference(own.layers, model.core.layers);
    own.dispose();
    if (difference === null)
        return start;
    model.whole.dispose();
    throw new errors/* UserError */.yo(`doesn't fit the parent ${parent.reference}: ${difference}`, 'This mode keeps the parent\'s architecture: leave "model" out, write the parent\'s layers, or inherit by "mode: transfer".', 'recipe');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/ranges.js
var ranges = __webpack_require__(27567);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/stacked.js







function stacked(options, inherit) {
    const { tf, recipe, dataset, members, seed } = options;
    return (0,modes_members/* withMembers */.gn)(tf, inherit, members, dataset, ({ input, members: opened }) => {
        const sources = new Map();
        let flow = input;
        for (const [at, member] of opened.entries()) {
            const { first, last } = rangeOf(member);
            const start = onlyInputOf(first, member);
            checkShape(flow, start, member, at === 0 ? 'the inputs have' : 'the range before it gives');
            const end = last.output;
            const copied = copyRange(member, { onto: flow, start, end });
            for (const [name, source] of (0,inheritance_start/* sourcesOf */.u0)(copied.layers, member.parent))
                sources.set(name, source);
            flow = copied.output;
        }
        const [last] = opened.slice(-1);
        const isWhole = isHeadOf(last, rangeOf(last).last);
        const outputs = isWhole
            ? flow
            : (0,models.applyLayers)(tf, flow, [{ kind: 'output', value: {} }], {
                outputs: (0,models.outputsFor)(recipe.task, (0,data/* classesOfTarget */.D_)(dataset.target).length),
                seed,
            });
        const core = tf.model({ inputs: input, outputs, name: models.MODEL_NAME });
        const fresh = new Map(isWhole ? [] : [['output', 'the last range ends before an output layer']]);
        const dropped = opened.flatMap(({ parent, model }) => (0,inheritance_start/* droppedOf */.Yr)(model.core, parent, sources.values(), () => 'it is outside the range'));
        const ownScale = recipe.label_scale === 'standardise' ? (0,models.scaleOf)(dataset) : null;
        const scale = isWhole ? last.model.scale : ownScale;
        return { model: (0,models.withLabelScale)(tf, core, scale), sources, fresh, dropped };
    });
}
function rangeOf({ name, model: { core }, range }) {
    const [first, last] = (0,ranges/* endsOf */.o)(range).map((wanted) => {
        const found = core.layers.find((layer) => layer.name === wanted);
        if (found && found.getClassName() !== 'InputLayer')
            return found;
        const known = core.layers.flatMap((layer) => (layer.getClassName() === 'InputLayer' ? [] : [layer.name]));
        throw new errors/* UserError */.yo(`the member ${name} has no layer "${wanted}"`, (0,errors/* suggest */.ZA)(wanted, known), 'recipe inherit.members');
    });
    return { first: first, last: last };
}
function onlyInputOf({ name: layer, input }, { name }) {
    if (!Array.isArray(input))
        return input;
    throw new errors/* UserError */.yo(`the layer "${layer}" of the member ${name} takes ${input.length} inputs, and a range begins with one`, 'Begin the range with another layer.', 'recipe inherit.members');
}
function copyRange(member, part) {
    try {
        return (0,copy_layers/* copyLayers */.c)(member.model.core, { ...part, rename: (0,modes_members/* named */.KT)(member) });
    }
    catch (error) {
        throw new errors/* UserError */.yo(`the layers ${member.range} of the member ${member.name} are no chain: ${error.message}`, 'Name a range whose last layer is reached from its first one alone.', 'recipe inherit.members');
    }
}
function checkShape(flow, start, { name, range }, whose) {
    const [given, wanted] = [flow, start].map(({ shape }) => `[${shape.slice(1).join(', ')}]`);
    if (given === wanted)
        return;
    throw new errors/* UserError */.yo(`the layers ${range} of the member ${name} take the shape ${wanted}, and ${whose} ${given}`, 'Choose ranges whose shapes meet.', 'recipe inherit.members');
}
function isHeadOf({ model: { core } }, layer) {
    return core.layers.indexOf(layer) >= core.layers.indexOf((0,inheritance_start/* headOf */.Uo)(core));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/transfer.js






const NEW_HEAD = 'the output layer of a transfer is new';
async function transfer(options) {
    const { tf, recipe, dataset, members } = options;
    const parent = members[0];
    const { whole, core: source } = await (0,inheritance_parent/* modelOf */.DM)(tf, parent);
    try {
        const { model: core, layers, fresh, } = recipe.model ? ownModel(options, source) : newHead(options, source);
        const sources = new Map((0,inheritance_start/* sourcesOf */.u0)(layers, parent));
        const dropped = (0,inheritance_start/* droppedOf */.Yr)(source, parent, sources.values(), (layer) => core.layers.some(({ name }) => name === layer)
            ? 'it is new in the child'
            : 'the child has no such layer');
        const scale = recipe.label_scale === 'standardise' ? (0,models.scaleOf)(dataset) : null;
        return { model: (0,models.withLabelScale)(tf, core, scale), sources, fresh, dropped };
    }
    finally {
        whole.dispose();
    }
}
function newHead({ tf, recipe, dataset, members, seed }, source) {
    const inputs = (0,models.inputOf)(tf, source.inputs[0].shape.slice(1));
    const head = (0,inheritance_start/* headOf */.Uo)(source);
    const { output, layers } = (0,copy_layers/* copyLayers */.c)(source, {
        onto: inputs,
        end: head.input,
        rename: (name) => (name === 'output' ? 'parent_output' : name),
    });
    (0,inheritance_start/* refuseEmptyBody */.Mq)(layers, members[0]);
    const outputs = (0,models.applyLayers)(tf, output, [{ kind: 'output', value: {} }], {
        outputs: (0,models.outputsFor)(recipe.task, (0,data/* classesOfTarget */.D_)(dataset.target).length),
        seed,
    });
    const model = tf.model({ inputs, outputs, name: models.MODEL_NAME });
    return { model, layers, fresh: new Map([['output', NEW_HEAD]]) };
}
function ownModel({ tf, recipe, dataset, seed }, source) {
    const inputShape = source.inputs[0].shape.slice(1);
    const model = (0,models.buildModel)(tf, (0,models.layersOf)(recipe.model, inputShape), {
        inputShape,
        outputs: (0,models.outputsFor)(recipe.task, (0,data/* classesOfTarget */.D_)(dataset.target).length),
        seed,
    });
    const layers = [];
    const fresh = new Map();
    const head = (0,inheritance_start/* headOf */.Uo)(model);
    for (const copy of model.layers.filter(({ weights }) => weights.length > 0)) {
        const own = source.layers.find(({ name }) => name === copy.name);
        const why = copy === head ? NEW_HEAD : misfit(copy, own);
        if (why === null) {
            copy.setWeights(own.getWeights());
            layers.push({ copy, source: own });
        }
        else
            fresh.set(copy.name, why);
    }
    if (layers.length > 0)
        return { model, layers, fresh };
    const reasons = [...fresh].map(([name, why]) => `${name} (${why})`).join(', ');
    model.dispose();
    throw new errors/* UserError */.yo(`has no layer that could be taken from the parent: ${reasons}`, `Leave "model" out, or name its layers as the parent's: ${source.layers.flatMap(({ name, weights }) => (weights.length > 0 ? [name] : [])).join(', ')}.`, 'recipe model');
}
function misfit(layer, source) {
    if (!source)
        return 'the parent has no layer of this name';
    const [kind, parentKind] = [layer.getClassName(), source.getClassName()];
    if (kind !== parentKind)
        return `the parent's is ${parentKind}, not ${kind}`;
    const [shapes, parentShapes] = [layer, source].map(({ weights }) => weights.map(({ shape }) => `[${shape.join(', ')}]`));
    const at = shapes.findIndex((shape, index) => shape !== parentShapes[index]);
    if (at >= 0)
        return `the parent's has the shape ${parentShapes[at] ?? 'of fewer tensors'}, not ${shapes[at]}`;
    return shapes.length === parentShapes.length ? null : "the parent's has more tensors";
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/weighted-sum.js
var weighted_sum = __webpack_require__(61839);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/scratch.js
var scratch = __webpack_require__(19259);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/begin.js










async function begin(options) {
    const { inherit } = options.recipe;
    if (!inherit)
        return fromScratch(options);
    const start = await startOf(options);
    const freezing = freeze(start, inherit);
    const trains = inherit.mode !== 'reuse' && start.model.core.trainableWeights.length > 0;
    if (!trains && (freezing.thaws || needsTraining(options))) {
        start.model.whole.dispose();
        throw freezing.thaws ? frozenAtFirst() : frozenForGood();
    }
    return { ...start, ...freezing, trains };
}
function frozenAtFirst() {
    return new errors/* UserError */.yo('every layer is frozen when training begins, so there is nothing to train until the first of inherit.unfreeze', 'Freeze fewer layers, or leave "unfreeze" out.', 'recipe');
}
function frozenForGood() {
    return new errors/* UserError */.yo('inherit.freeze matches every layer, so nothing is left to train', 'Freeze fewer layers, or inherit by "mode: reuse".', 'recipe');
}
function startOf(options) {
    const inherit = options.recipe.inherit;
    switch (inherit.mode) {
        case 'reuse':
        case 'fine-tune':
        case 'interpolate':
            return sameModel(options);
        case 'transfer':
            return transfer(options);
        case 'compose':
            return { weighted_sum: weighted_sum/* weightedSum */.r, joined: joined, stacked: stacked }[inherit.combine](options, inherit);
    }
}
function needsTraining({ recipe: { inherit } }) {
    return inherit.mode !== 'reuse' && !(inherit.mode === 'compose' && inherit.combine === 'weighted_sum');
}
function fromScratch({ tf, recipe, dataset, seed }) {
    const inputShape = (0,data/* tensorShape */.Ze)(dataset.preprocessing);
    const core = (0,models.buildModel)(tf, (0,models.layersOf)(recipe.model, inputShape), {
        inputShape,
        outputs: (0,models.outputsFor)(recipe.task, (0,data/* classesOfTarget */.D_)(dataset.target).length),
        seed,
    });
    const scale = recipe.label_scale === 'standardise' ? (0,models.scaleOf)(dataset) : null;
    return { ...scratch/* NOTHING_INHERITED */.p, model: (0,models.withLabelScale)(tf, core, scale) };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/interpolate.js
var interpolate = __webpack_require__(64190);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/progress.js
var training_progress = __webpack_require__(63915);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/resources/index.js + 6 modules
var resources = __webpack_require__(42960);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/pace.js
class Pacer {
    now;
    first = null;
    rows = 0;
    constructor(now = () => performance.now()) {
        this.now = now;
    }
    step(fraction, rows) {
        const at = this.now();
        if (!this.first) {
            this.first = { at, fraction };
            return null;
        }
        this.rows += rows;
        const seconds = (at - this.first.at) / 1000;
        const done = fraction - this.first.fraction;
        if (seconds <= 0 || done <= 0)
            return null;
        const secondsPerRun = seconds / done;
        return {
            rowsPerSecond: this.rows / seconds,
            secondsLeft: (1 - fraction) * secondsPerRun,
            secondsPerRun,
        };
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/run-log.js


function openRunLog({ host, course, stopwatch, events }) {
    const progress = host.progress(`training${(0,training_progress/* runWords */.$W)(course.place)}`);
    const pacer = new Pacer();
    return {
        watch: {
            onStep: (fraction, rows) => {
                stopwatch.rows += rows;
                const pace = pacer.step(fraction, rows);
                progress.update(fraction, pace ? (0,training_progress/* paceText */.jN)(pace, course) : '');
            },
            onEpoch: (record, speed) => {
                host.info((0,training_progress/* epochLine */.yk)(record, course, speed));
                events?.(record);
            },
            onResume: (done) => {
                stopwatch.resumed = true;
                host.info(`resumed after epoch ${done} of ${course.epochs}, where an earlier run stopped`);
            },
        },
        done: () => progress.done(),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/stop-signals.js

const SIGNALS = ['SIGINT', 'SIGTERM'];
function listenForStop(remark) {
    let received = null;
    const listeners = SIGNALS.map((signal) => ({ signal, listener: () => void (received = signal) }));
    for (const { signal, listener } of listeners)
        process.once(signal, listener);
    return {
        check() {
            if (received !== null)
                throw new errors/* Interrupted */.j$(received, remark());
        },
        unlisten() {
            for (const { signal, listener } of listeners)
                process.off(signal, listener);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/tasks/index.js + 3 modules
var tasks = __webpack_require__(51779);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/one-run.js















async function withBeginning({ recipe, dataset, backend: { tf }, parents, }, seed, use) {
    const beginning = await begin({ tf, recipe, dataset, members: parents.members, seed });
    try {
        return await use(beginning);
    }
    finally {
        beginning.model.whole.dispose();
    }
}
async function fitRun(options, beginning, place) {
    const { recipe, dataset, backend, lesson, host, checkpoints, stopwatches, events } = options;
    const { seed, control = false } = place;
    const { epochs } = recipe.training;
    const unit = dataset.preprocessing.kind === 'image' ? 'images' : 'rows';
    const { core } = beginning.model;
    const before = (0,models.tensorsOf)(core);
    const stopwatch = stopwatches?.[control ? 'control' : 'training'] ?? new resources/* Stopwatch */.eM(() => performance.now());
    const history = await host.group(`Training${(0,training_progress/* runWords */.$W)(place)}`, async () => {
        const name = `${control ? 'control-' : ''}${seed}`;
        const log = openRunLog({
            host,
            course: { place, epochs, unit },
            stopwatch,
            events: events?.(name) ?? null,
        });
        const kept = checkpoints?.of(name) ?? null;
        const say = (line) => host.info(line);
        const stop = listenForStop(() => kept ? 'the same command goes on after the last epoch that is above' : 'nothing of it is kept');
        const watch = {
            ...log.watch,
            onStep: (fraction, rows) => {
                log.watch.onStep(fraction, rows);
                stop.check();
            },
        };
        const course = { recipe, dataset, backend, beginning, lesson, log: say, seed, checkpoints: kept };
        const trained = await stopwatch
            .time(() => (0,fit_recipe/* fitRecipe */.a)({ ...course, ...watch }))
            .finally(() => {
            stop.unlisten();
            log.done();
        });
        if (beginning.trains)
            (0,training_progress/* logEnd */.kC)(host, trained.epochs.length, epochs, trained.chosenEpoch);
        else
            host.info('nothing is trained: the model is evaluated as it is');
        return trained;
    });
    return { history, before, tuned: (0,models.tensorsOf)(core) };
}
async function mixRun({ recipe, dataset, backend, host }, { model: { core, scale } }, { before, tuned }, seed) {
    const { inherit, training } = recipe;
    if (inherit?.mode !== 'interpolate')
        return null;
    const mixing = await (0,interpolate/* interpolate */.G)({
        tf: backend.tf,
        model: core,
        dataset,
        task: (0,tasks/* taskOf */.X)(dataset.target, scale),
        seed,
        before,
        tuned,
        alpha: inherit.alpha,
        monitor: training.early_stopping?.monitor ?? 'val_loss',
    });
    const how = inherit.alpha === 'auto' ? `, the best of ${mixing.tried.length} by ${mixing.by}` : '';
    host.info(`interpolated: alpha ${mixing.chosen}${how} (0 is the parent, 1 the fine-tuned model)`);
    return mixing;
}
async function answerRun({ recipe, dataset, backend, host }, { whole, scale }, place) {
    const testRows = (0,data/* rowsOf */.RO)(dataset, 'test');
    const answers = await (0,training_answers/* answersTo */.t)(backend.tf, whole, dataset, testRows);
    if (!answers.every(Number.isFinite))
        throw (0,divergence/* diverged */.P)('the answers to the test rows are not finite', place.seed);
    const predictions = (0,candidate_predictions/* predictionsCsv */.N)(dataset, (0,tasks/* taskOf */.X)(dataset.target, scale), testRows, answers);
    const reading = { task: recipe.task, positive: recipe.positive };
    const evaluation = (0,shared_evaluation.evaluate)((0,shared_evaluation/* parsePredictions */.Y8)(predictions, 'predictions.csv', reading));
    const { name, value } = (0,runs/* headlineOf */.gD)(evaluation);
    const words = (0,training_progress/* runWords */.$W)(place);
    host.info(`${words && `${words.trim()}: `}test ${name} ${value.toFixed(4)} on ${evaluation.rows} rows`);
    return { predictions, evaluation };
}


/***/ }),

/***/ 95641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ prepareData),
/* harmony export */   w: () => (/* binding */ checkAgainstRecipe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40593);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41182);
/* harmony import */ var _augmentation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10040);
/* harmony import */ var _inheritance_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10832);





async function prepareData(recipe, recipePath, members, { host, storage }) {
    const inFolder = (source) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(recipePath), source);
    const dataset = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadDataset */ .Zh)(recipe, {
        resolve: inFolder,
        inherited: members.length > 0 ? await (0,_inheritance_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inheritedFrom */ .H)(members, recipe) : null,
        storage,
        log: (line) => host.info(line),
    });
    checkAgainstRecipe(recipe, dataset);
    const counts = ['train', 'validation', 'test'].map((split) => `${(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(dataset, split).length} ${split}`);
    const { target } = dataset;
    const kinds = target.task === 'classification' ? `, ${target.classes.length} classes` : '';
    const { source, group } = recipe.data;
    const groups = group === undefined ? '' : `, ${new Set(dataset.carried.get(group)).size} groups`;
    host.info(`data ${(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceText */ .rI)(source)}: ${dataset.ids.length} rows (${counts.join(', ')})${kinds}${groups}`);
    return dataset;
}
function checkAgainstRecipe(recipe, dataset) {
    const { positive, training } = recipe;
    (0,_augmentation_js__WEBPACK_IMPORTED_MODULE_3__/* .augmentationOf */ .E)(recipe, dataset);
    const classes = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .classesOfTarget */ .D_)(dataset.target);
    if (positive !== undefined && classes.length !== 2)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`a positive class is for tasks of two classes, and the data have ${classes.length}`, 'Leave "positive" out.', 'recipe positive:');
    if (positive !== undefined && !classes.includes(positive))
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${positive}" is not a class of the data`, (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .ZA)(positive, classes), 'recipe positive:');
    if (training.early_stopping && (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(dataset, 'validation').length === 0)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('early stopping has no validation rows to watch', 'Add rows, or raise data.split.validation.', 'recipe training.early_stopping:');
}


/***/ }),

/***/ 63915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ runWords),
/* harmony export */   jN: () => (/* binding */ paceText),
/* harmony export */   kC: () => (/* binding */ logEnd),
/* harmony export */   yk: () => (/* binding */ epochLine)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81092);
/* harmony import */ var _report_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9953);


function runWords({ seed, number, of, control = false }) {
    const run = of === 1 ? '' : ` run ${number} of ${of}, seed ${seed}`;
    return control ? ` from scratch${run && `,${run}`}` : run;
}
function epochLine(record, { place, epochs, unit }, speed) {
    const epochsLeft = epochs - record.epoch + (place.of - place.number) * epochs;
    const parts = [
        ...(place.of === 1 ? [] : [`run ${place.number}/${place.of}`]),
        `epoch ${String(record.epoch).padStart(String(epochs).length)}/${epochs}`,
        `loss ${record.loss.toFixed(4)}`,
        ...figure('accuracy', record.accuracy),
        ...figure('mae', record.mae),
        ...figure('val_loss', record.valLoss),
        ...figure('val_accuracy', record.valAccuracy),
        ...figure('val_mae', record.valMae),
        `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(speed.rowsPerSecond)} ${unit}/s`,
        `ETA ${(0,_report_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(speed.secondsPerEpoch * epochsLeft)}`,
    ];
    return parts.join('  ');
}
function paceText(pace, { place, unit }) {
    const secondsLeft = pace.secondsLeft + (place.of - place.number) * pace.secondsPerRun;
    return `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pace.rowsPerSecond)} ${unit}/s  ETA ${(0,_report_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(secondsLeft)}`;
}
function figure(name, value) {
    return value === null || value === undefined ? [] : [`${name} ${value.toFixed(4)}`];
}
function logEnd(host, ran, epochs, chosenEpoch) {
    if (chosenEpoch === null)
        return;
    const stop = ran < epochs ? `stopped after epoch ${ran} of ${epochs}` : `ran to epoch ${epochs}`;
    host.info(`early stopping: ${stop}, kept the weights of epoch ${chosenEpoch}`);
}


/***/ }),

/***/ 42960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ul: () => (/* reexport */ ResourceMeter),
  eM: () => (/* reexport */ Stopwatch),
  oZ: () => (/* reexport */ resourcesLine),
  g8: () => (/* reexport */ thisMachine)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/resources/nvidia-smi.js


const FIELDS = ['driver_version', 'memory.total', 'memory.used', 'utilization.gpu', 'power.draw', 'name'];
const ARGUMENTS = [`--query-gpu=${FIELDS.join(',')}`, '--format=csv,noheader,nounits'];
const TIMEOUT_MILLISECONDS = 5000;
const MIB = 2 ** 20;
const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function readGpus(env) {
    const answer = await run('nvidia-smi', ARGUMENTS, {
        env,
        timeout: TIMEOUT_MILLISECONDS,
        windowsHide: true,
    }).catch(() => null);
    const readings = answer ? parseReadings(answer.stdout) : [];
    return readings.length > 0 ? readings : null;
}
function parseReadings(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [driver, total, used, utilisation, watts, ...name] = line.split(',').map((cell) => cell.trim());
        if (!driver || name.length === 0)
            return [];
        return [
            {
                name: name.join(', ').slice(0, 200),
                driver: driver.slice(0, 200),
                memoryBytes: scaled(total, MIB),
                usedBytes: scaled(used, MIB),
                utilisation: scaled(utilisation, 1 / 100),
                watts: scaled(watts, 1),
            },
        ];
    });
}
function scaled(cell, unit) {
    return cell !== undefined && /^\d+(\.\d+)?$/.test(cell) ? Number(cell) * unit : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/resources/machine.js


function thisMachine(env) {
    return {
        processor: {
            name: ((0,external_node_os_.cpus)()[0]?.model.trim() || process.arch).slice(0, 200),
            threads: (0,external_node_os_.availableParallelism)(),
        },
        now: () => performance.now(),
        usage: () => {
            const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
            return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMemoryBytes: maxRSS * 1024 };
        },
        readGpus: () => readGpus(env),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/resources/gpu-tally.js
function addReading(before, reading, at) {
    const known = reading.utilisation !== null;
    return {
        last: reading,
        lastAt: at,
        peakBytes: greatest(before?.peakBytes ?? null, reading.usedBytes),
        utilisationSum: (before?.utilisationSum ?? 0) + (reading.utilisation ?? 0),
        utilisationReadings: (before?.utilisationReadings ?? 0) + (known ? 1 : 0),
        joules: before && addEnergy(before, reading, at),
    };
}
function addEnergy({ last, lastAt, joules }, { watts }, at) {
    if (last.watts === null || watts === null)
        return joules;
    return (joules ?? 0) + ((last.watts + watts) / 2) * ((at - lastAt) / 1000);
}
function useOf({ last, peakBytes, joules, ...sums }) {
    const { utilisationSum, utilisationReadings } = sums;
    return {
        name: last.name,
        driver: last.driver,
        memoryBytes: last.memoryBytes,
        peakMemoryBytes: peakBytes,
        meanUtilisation: utilisationReadings === 0 ? null : Math.min(1, utilisationSum / utilisationReadings),
        joules,
    };
}
function greatest(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return Math.max(a, b);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/resources/stopwatch.js
class Stopwatch {
    now;
    rows = 0;
    resumed = false;
    milliseconds = 0;
    constructor(now) {
        this.now = now;
    }
    get seconds() {
        return this.milliseconds / 1000;
    }
    async time(body) {
        const started = this.now();
        try {
            return await body();
        }
        finally {
            this.milliseconds += this.now() - started;
        }
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/numbers.js
var numbers = __webpack_require__(81092);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/quantities.js
var quantities = __webpack_require__(9953);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/resources/words.js


function gpuLine({ name, memoryBytes, driver }) {
    return `GPU: ${[name, ...(memoryBytes === null ? [] : [(0,quantities/* bytesText */.pV)(memoryBytes)]), `driver ${driver}`].join(', ')}`;
}
function resourcesLine(resources) {
    const { rows, rowsPerSecond, trainingSeconds, seconds, cpuSeconds, peakMemoryBytes, gpus } = resources;
    const pace = rowsPerSecond === null ? '' : ` (${(0,numbers/* count */.U9)(rowsPerSecond)} rows/s)`;
    const parts = [
        rows === 0
            ? 'the model was not trained'
            : `training took ${(0,quantities/* duration */.p0)(trainingSeconds)} for ${(0,numbers/* count */.U9)(rows)} rows${pace}`,
        `${(0,quantities/* duration */.p0)(seconds)} in all`,
        `${(0,quantities/* duration */.p0)(cpuSeconds)} of processor time`,
        `peak memory ${(0,quantities/* bytesText */.pV)(peakMemoryBytes)}`,
        ...gpus.map(gpuWords),
    ];
    return `${parts.join('; ')}${resources.resumed ? '; the interrupted part is not counted' : ''}`;
}
function gpuWords({ name, meanUtilisation, peakMemoryBytes, joules }) {
    const parts = [
        ...(meanUtilisation === null ? [] : [`${Math.round(100 * meanUtilisation)} % busy`]),
        ...(peakMemoryBytes === null ? [] : [`peak memory ${(0,quantities/* bytesText */.pV)(peakMemoryBytes)}`]),
        ...(joules === null ? [] : [`${(0,numbers/* count */.U9)(joules)} J`]),
    ];
    return [name, ...parts].join(', ');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/resources/meter.js



const SAMPLE_MILLISECONDS = 2000;
class ResourceMeter {
    machine;
    sampleMilliseconds;
    training;
    control;
    startedAt;
    gpus = [];
    reading = null;
    constructor(machine, sampleMilliseconds = SAMPLE_MILLISECONDS) {
        this.machine = machine;
        this.sampleMilliseconds = sampleMilliseconds;
        const now = () => machine.now();
        this.training = new Stopwatch(now);
        this.control = new Stopwatch(now);
        this.startedAt = machine.now();
    }
    async watchGpus(body, log) {
        if (!(await this.sample()))
            return body();
        for (const tally of this.gpus)
            if (tally)
                log(gpuLine(tally.last));
        const timer = setInterval(() => void this.sample(), this.sampleMilliseconds);
        timer.unref();
        try {
            return await body();
        }
        finally {
            clearInterval(timer);
            await this.reading;
            await this.sample();
        }
    }
    resources(backend) {
        const { training, control, machine } = this;
        return {
            schema: 'heirloom.dev/resources/v1',
            backend,
            processor: machine.processor,
            seconds: (machine.now() - this.startedAt) / 1000,
            trainingSeconds: training.seconds,
            rows: training.rows,
            rowsPerSecond: training.rows > 0 ? training.rows / training.seconds : null,
            ...machine.usage(),
            resumed: training.resumed || control.resumed,
            gpus: this.gpus.flatMap((tally) => (tally ? [useOf(tally)] : [])),
            ...(control.seconds > 0 && { control: { trainingSeconds: control.seconds } }),
        };
    }
    sample() {
        this.reading ??= this.take().finally(() => (this.reading = null));
        return this.reading;
    }
    async take() {
        const readings = await this.machine.readGpus();
        const at = this.machine.now();
        readings?.forEach((reading, card) => {
            this.gpus[card] = addReading(this.gpus[card] ?? null, reading, at);
        });
        return readings !== null;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/resources/index.js






/***/ }),

/***/ 48246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ datasetsOf),
/* harmony export */   SI: () => (/* binding */ judgedRowsOf),
/* harmony export */   Th: () => (/* binding */ dataKeyOf)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40593);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41182);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88850);
/* harmony import */ var _recipe_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72625);




const OTHERS = ['augment', 'distil', 'model', 'training', 'search'];
function datasetsOf(options) {
    const { check } = options;
    let last = options.first ?? null;
    const close = () => {
        last?.storage?.close();
        last = null;
    };
    return {
        of: async (recipe) => {
            const key = dataKeyOf(recipe);
            if (last?.key === key) {
                check(recipe, last.dataset);
                return last.dataset;
            }
            close();
            last = await loaded(recipe, key, options);
            return last.dataset;
        },
        close,
    };
}
async function loaded(recipe, key, { load, openStorage, judgedRows }) {
    const storage = openStorage();
    try {
        const dataset = await load(recipe, storage);
        if (judgedRowsOf(dataset) === judgedRows)
            return { key, dataset, storage };
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('its validation rows are not those of the other trials', 'Take what changes them out of search.space.', 'recipe');
    }
    catch (error) {
        storage.close();
        throw error;
    }
}
function dataKeyOf(recipe) {
    const entries = Object.entries((0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_3__/* .effectiveRecipe */ .QX)(recipe)).filter(([key]) => !OTHERS.includes(key));
    return (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(Object.fromEntries(entries));
}
function judgedRowsOf(dataset) {
    const { ids, target } = dataset;
    const labels = target.task === 'classification' ? target.labels : target.values;
    const rows = Array.from((0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(dataset, 'validation'), (row) => [ids.at(row), labels.at(row)]);
    return (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(JSON.stringify(rows));
}


/***/ }),

/***/ 17839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ runTrial)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47535);
/* harmony import */ var _search_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40358);
/* harmony import */ var _fit_recipe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72584);
/* harmony import */ var _monitor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79816);
/* harmony import */ var _inheritance_lesson_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2421);
/* harmony import */ var _network_settle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78894);
/* harmony import */ var _one_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17130);
/* harmony import */ var _tasks_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51779);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45782);










async function runTrial(job, deps) {
    const merits = [];
    try {
        return { state: 'completed', merit: await train(job, deps, merits), merits };
    }
    catch (error) {
        if (error instanceof Stopped)
            return { state: 'stopped', merit: Math.max(...merits), merits };
        if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { state: 'failed', reason: reasonOf(error), merits };
        throw error;
    }
}
class Stopped extends Error {
}
function reasonOf({ message, where }) {
    return where === 'recipe' ? message.slice(where.length + 1) : message;
}
async function train(job, deps, merits) {
    const { seed, metric, medians } = job;
    const { backend, parents, recipePath, datasets, onStep } = deps;
    const dataset = await datasets.of(job.recipe);
    const { recipe } = await (0,_network_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .settleModel */ .l)(job.recipe, recipePath, dataset, () => undefined);
    const lesson = parents.teacher && (await (0,_inheritance_lesson_js__WEBPACK_IMPORTED_MODULE_5__/* .lessonOf */ .u)(backend.tf, parents.teacher, recipe, dataset));
    const log = () => undefined;
    const options = { recipe, dataset, backend, parents, host: { info: log } };
    const onEpoch = (record) => {
        merits.push(_monitor_js__WEBPACK_IMPORTED_MODULE_4__/* .MERITS */ .L[metric](record));
        if (record.epoch < recipe.training.epochs && (0,_search_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelowMedian */ .At)(merits, medians))
            throw new Stopped();
    };
    return (0,_one_run_js__WEBPACK_IMPORTED_MODULE_7__/* .withBeginning */ .Y3)(options, seed, async (beginning) => {
        const { core, scale } = beginning.model;
        const before = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_1__.tensorsOf)(core);
        await (0,_fit_recipe_js__WEBPACK_IMPORTED_MODULE_3__/* .fitRecipe */ .a)({ ...options, beginning, lesson, log, seed, onStep, onEpoch });
        await (0,_one_run_js__WEBPACK_IMPORTED_MODULE_7__/* .mixRun */ .Ie)(options, beginning, { before, tuned: (0,_models_index_js__WEBPACK_IMPORTED_MODULE_1__.tensorsOf)(core) }, seed);
        const task = (0,_tasks_index_js__WEBPACK_IMPORTED_MODULE_8__/* .taskOf */ .X)(dataset.target, scale);
        const judged = await (0,_validate_js__WEBPACK_IMPORTED_MODULE_9__/* .validate */ .t)({ tf: backend.tf, model: core, dataset, task, seed });
        return _monitor_js__WEBPACK_IMPORTED_MODULE_4__/* .MERITS */ .L[metric]({ epoch: 0, ...task.record({ loss: 0, figure: 0 }, judged) });
    });
}


/***/ }),

/***/ 75814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ setWeights)
/* harmony export */ });
function setWeights(tf, model, tensors) {
    const byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
    tf.tidy(() => {
        for (const layer of model.layers) {
            layer.setWeights(layer.weights.map((weight) => {
                const { values, shape } = byName.get(weight.originalName);
                return tf.tensor(values, [...shape]);
            }));
        }
    });
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ penaltyOf),
/* harmony export */   e: () => (/* binding */ takeStep)
/* harmony export */ });
async function takeStep({ tf, model, task, optimizer }, batch) {
    const trained = model.trainableWeights.map((weight) => weight.read());
    let outputs;
    const cost = optimizer.minimize(() => {
        outputs = tf.keep(model.apply(batch.inputs, { training: true }));
        const losses = task.losses(tf, batch.targets, outputs);
        const weighted = batch.weights ? tf.mul(losses, batch.weights) : losses;
        return addAll(tf, [tf.mean(weighted), ...model.calculateLosses()]);
    }, true, trained);
    try {
        const [loss, values] = await Promise.all([cost.data(), outputs.data()]);
        return { loss: loss[0], outputs: values };
    }
    finally {
        tf.dispose([cost, outputs]);
    }
}
async function penaltyOf(tf, model) {
    const penalty = tf.tidy(() => addAll(tf, [tf.scalar(0), ...model.calculateLosses()]));
    const [value] = await penalty.data();
    penalty.dispose();
    return value;
}
function addAll(tf, terms) {
    return terms.reduce((sum, term) => tf.add(sum, term));
}


/***/ }),

/***/ 45782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ judgeAll),
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40593);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3797);
/* harmony import */ var _divergence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4442);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(522);




async function validate({ tf, model, dataset, task, seed }) {
    const rows = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(dataset, 'validation');
    if (rows.length === 0)
        return null;
    const outputs = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answersTo */ .t)(tf, model, dataset, rows);
    const sum = judgeAll(task, rows, outputs);
    if (!Number.isFinite(sum.loss))
        throw (0,_divergence_js__WEBPACK_IMPORTED_MODULE_2__/* .diverged */ .P)('the answers to the validation rows are not finite', seed);
    return {
        loss: sum.loss / rows.length + (await (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .penaltyOf */ .D)(tf, model)),
        figure: sum.figure / rows.length,
    };
}
function judgeAll(task, rows, outputs) {
    const sum = { loss: 0, figure: 0 };
    for (const [at, row] of rows.entries()) {
        const { loss, figure } = task.judge(row, outputs.subarray(at * task.width, (at + 1) * task.width));
        sum.loss += loss;
        sum.figure += figure;
    }
    return sum;
}


/***/ })

};
