export const id = 9793;
export const ids = [9793];
export const modules = {

/***/ 69793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkBackend: () => (/* reexport */ checkBackend),
  differenceText: () => (/* reexport */ differenceText),
  listBackends: () => (/* reexport */ listBackends),
  probe: () => (/* reexport */ probe),
  probeInChild: () => (/* reexport */ probeInChild)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/open.js + 53 modules
var backends_open = __webpack_require__(94798);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/check/agreement.js
const TOLERANCE = 1e-4;
const TF32_TOLERANCE = 1e-2;
function toleranceOf(name) {
    return name === 'cuda' ? TF32_TOLERANCE : TOLERANCE;
}
function agreementOf(actual, expected) {
    const differences = Object.entries(expected.gradients).map(([weight, values]) => [weight, relativeDifference(actual.gradients[weight] ?? [], values)]);
    const [weight, gradient] = differences.reduce((worst, one) => Number.isNaN(worst[1]) || one[1] <= worst[1] ? worst : one);
    return {
        loss: relativeDifference([actual.loss], [expected.loss]),
        lossAfter: relativeDifference([actual.lossAfter], [expected.lossAfter]),
        gradient,
        weight,
    };
}
function agrees({ loss, lossAfter, gradient }, tolerance) {
    return [loss, lossAfter, gradient].every((difference) => difference <= tolerance);
}
function relativeDifference(actual, expected) {
    if (actual.length !== expected.length)
        return Infinity;
    const largest = Math.max(...expected.map(Math.abs));
    const difference = Math.max(...expected.map((value, i) => Math.abs((actual[i] ?? NaN) - value)));
    return difference === 0 ? 0 : difference / largest;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/check/check.js



async function checkBackend(name, probe) {
    const actual = await probe(name);
    if (actual.state === 'refused') {
        throw new errors/* UserError */.yo(`back end "${name}" can't be used here: ${actual.reason}`, actual.lacksDevice
            ? 'It is installed: what is missing is the device or its driver.'
            : backends_open/* openers */.$o.find((opener) => opener.name === name).install);
    }
    const expected = await probe('js');
    if (expected.state === 'refused')
        throw new Error(`plain JavaScript does not compute: ${expected.reason}`);
    const difference = agreementOf(actual.step, expected.step);
    const tolerance = toleranceOf(name);
    if (agrees(difference, tolerance))
        return { backend: name, version: actual.version, device: actual.device, difference, tolerance };
    throw new errors/* UserError */.yo(`back end "${name}" ${actual.version} computes something else than plain JavaScript: ${differenceText(difference)}, and ${tolerance} is allowed`, 'Do not train with it: update its driver, or install it again.');
}
function differenceText({ loss, lossAfter, gradient, weight }) {
    const text = (difference) => (difference === 0 ? '0' : difference.toExponential(1));
    return `loss ${text(loss)}, gradients ${text(gradient)} (${weight}), loss after the step ${text(lossAfter)}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/check/child.js

const TIMEOUT_MILLISECONDS = 5 * 60_000;
const MAX_OUTPUT_BYTES = 2 ** 24;
function probeInChild(name, { program, env }, { workspace, isNamed }) {
    const [path, ...first] = program;
    const args = [...first, 'backend', 'probe', name, '--json', ...(isNamed ? [] : ['--auto'])];
    const options = { cwd: workspace, env, timeout: TIMEOUT_MILLISECONDS, maxBuffer: MAX_OUTPUT_BYTES };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(path, args, options, (error, stdout, stderr) => {
            const report = reportIn(stdout);
            if (report)
                resolve(report);
            else {
                const lines = stderr.trim().split('\n').filter(Boolean);
                const ending = error?.signal ? `was ended by ${error.signal}` : 'gave no answer';
                const reason = `its process ${ending}${lines.length > 0 ? `: ${lines.at(-1).trim()}` : ''}`;
                resolve({ state: 'refused', reason, lacksDevice: false });
            }
        });
    });
}
function reportIn(stdout) {
    try {
        return JSON.parse(stdout.trimEnd().split('\n').at(-1));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/packages.js
var backends_packages = __webpack_require__(17504);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/check/list.js


async function listBackends(places, probe) {
    const backends = [];
    for (const { name, native, install } of backends_open/* openers */.$o) {
        const found = native && (0,backends_packages/* findPackage */.C)(places, native);
        const source = native ? (found?.source ?? null) : 'built-in';
        const report = native && !found
            ? { state: 'refused', reason: (0,backends_open/* whyNot */.OB)((0,backends_packages/* absent */.G)(places, native)), lacksDevice: false }
            : await probe(name);
        const isOpen = report.state === 'open';
        backends.push({
            name,
            usable: isOpen,
            version: isOpen ? report.version : (found?.version ?? null),
            device: isOpen ? report.device : null,
            source,
            path: found?.directory ?? null,
            reason: isOpen ? null : report.reason,
            install: isOpen || source ? null : install,
        });
    }
    return { backends, auto: backends.find(({ usable }) => usable)?.name ?? null };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/check/training-step.js
const BATCH = 8;
const SIDE = 8;
const FILTERS = 4;
const CLASSES = 10;
const FEATURES = (SIDE / 2) * (SIDE / 2) * FILTERS;
const LEARNING_RATE = 0.1;
async function trainingStep(tf) {
    const weights = weightsOf(tf);
    const optimizer = tf.train.sgd(LEARNING_RATE);
    tf.engine().startScope();
    try {
        const lossOf = lossOfBatch(tf, weights);
        const { value, grads } = tf.variableGrads(lossOf, Object.values(weights));
        const gradients = {};
        for (const [name, gradient] of Object.entries(grads))
            gradients[name] = Array.from(await gradient.data());
        optimizer.applyGradients(Object.entries(grads).map(([name, tensor]) => ({ name, tensor })));
        return { loss: (await value.data())[0], gradients, lossAfter: (await lossOf().data())[0] };
    }
    finally {
        tf.engine().endScope();
        optimizer.dispose();
        tf.dispose(weights);
    }
}
function weightsOf(tf) {
    const variable = (name, shape, seed) => {
        const initial = tensorOf(tf, shape, seed, 0.3);
        const weight = tf.variable(initial, true, name);
        initial.dispose();
        return weight;
    };
    return {
        'convolution/kernel': variable('convolution/kernel', [3, 3, 1, FILTERS], 1),
        'convolution/bias': variable('convolution/bias', [FILTERS], 2),
        'dense/kernel': variable('dense/kernel', [FEATURES, CLASSES], 3),
        'dense/bias': variable('dense/bias', [CLASSES], 4),
    };
}
function lossOfBatch(tf, weights) {
    const images = tensorOf(tf, [BATCH, SIDE, SIDE, 1], 5, 1);
    const classes = Array.from({ length: BATCH }, (_, row) => (row * 3) % CLASSES);
    const labels = tf.oneHot(tf.tensor1d(classes, 'int32'), CLASSES);
    return () => {
        const kernel = weights['convolution/kernel'];
        const active = tf.relu(tf.add(tf.conv2d(images, kernel, 1, 'same'), weights['convolution/bias']));
        const pooled = tf.reshape(tf.maxPool(active, 2, 2, 'valid'), [BATCH, FEATURES]);
        const logits = tf.add(tf.matMul(pooled, weights['dense/kernel']), weights['dense/bias']);
        return tf.losses.softmaxCrossEntropy(labels, logits);
    };
}
function tensorOf(tf, shape, seed, scale) {
    let state = seed >>> 0;
    const values = Float32Array.from({ length: shape.reduce((product, size) => product * size, 1) }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return (state / 2 ** 31 - 1) * scale;
    });
    return tf.tensor(values, shape);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/check/probe.js


async function probe(name, deps, isNamed) {
    const opener = backends_open/* openers */.$o.find((candidate) => candidate.name === name);
    const attempt = await opener.open(deps, isNamed);
    if (attempt.state !== 'open') {
        const lacksDevice = attempt.state === 'refused' && attempt.lacksDevice === true;
        return { state: 'refused', reason: (0,backends_open/* whyNot */.OB)(attempt), lacksDevice };
    }
    const { tf, version, device } = attempt;
    try {
        return { state: 'open', version, device, step: await trainingStep(tf) };
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        return { state: 'refused', reason: `it does not train: ${cause.split('\n')[0]}`, lacksDevice: false };
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/check/index.js






/***/ })

};
