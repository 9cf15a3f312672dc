export const id = 8046;
export const ids = [8046];
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


/***/ })

};
