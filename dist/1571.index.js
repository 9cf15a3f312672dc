export const id = 1571;
export const ids = [1571,8046];
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/open.js + 44 modules
var backends_open = __webpack_require__(16082);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/tool-cache.js
var tool_cache = __webpack_require__(72548);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/directory.js
var directory = __webpack_require__(52033);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/kernel.js
var kernel = __webpack_require__(93574);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/native/index.js + 2 modules
var wasm_native = __webpack_require__(46971);
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
        module.step_adam(module.argumentsOf([...places, variable.size], numbers));
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

/***/ 33498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ argmax)
/* harmony export */ });
function argmax(values) {
    let best = 0;
    for (let index = 1; index < values.length; index++)
        if (values[index] > values[best])
            best = index;
    return best;
}


/***/ }),

/***/ 47535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MODEL_FILE: () => (/* reexport */ shared_package/* MODEL_FILE */.rJ),
  PREPROCESSING_FILE: () => (/* reexport */ PREPROCESSING_FILE),
  WEIGHTS_FILE: () => (/* reexport */ shared_package/* WEIGHTS_FILE */.LJ),
  buildModel: () => (/* reexport */ buildModel),
  bytesOf: () => (/* reexport */ bytesOf),
  classify: () => (/* reexport */ classify),
  decodeModel: () => (/* reexport */ decodeModel),
  digestOf: () => (/* reexport */ digestOf),
  encodeModel: () => (/* reexport */ encodeModel),
  layerNames: () => (/* reexport */ layerNames),
  layersOf: () => (/* reexport */ layersOf),
  loadModel: () => (/* reexport */ loadModel),
  openServable: () => (/* reexport */ openServable),
  outputsFor: () => (/* reexport */ models_layers/* outputsFor */.k5),
  predict: () => (/* reexport */ predict),
  readPreprocessing: () => (/* reexport */ readPreprocessing),
  scaleOf: () => (/* reexport */ scaleOf),
  shortest: () => (/* reexport */ shortest),
  splitLabelScale: () => (/* reexport */ splitLabelScale),
  tensorsOf: () => (/* reexport */ tensorsOf),
  withLabelScale: () => (/* reexport */ withLabelScale)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/layers/index.js + 23 modules
var models_layers = __webpack_require__(1774);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/build.js


function buildModel(tf, entries, options) {
    const names = layerNames(entries);
    const input = tf.input({ shape: [...options.inputShape], name: 'input' });
    let flow = input;
    for (const [index, entry] of entries.entries()) {
        const layer = buildLayer(entry, {
            tf,
            name: names[index],
            seed: seedOf(options.seed, index),
            outputs: options.outputs,
        });
        try {
            flow = layer.apply(flow);
            if (flow.shape.some((side) => side !== null && side < 1))
                throw new Error(`its output would have the shape [${flow.shape.slice(1).join(', ')}]`);
        }
        catch (error) {
            throw new errors/* UserError */.yo(`layer ${index + 1}, "${names[index]}", doesn't fit the one before it: ${error.message.split('\n')[0].replace(/\.$/, '')}`, 'Change the layer, or put "flatten" before a "dense" or the "output".', 'recipe model.layers');
        }
    }
    if (flow.shape.length !== 2) {
        throw new errors/* UserError */.yo(`the output has the shape [${flow.shape.slice(1).join(', ')}] instead of a list of numbers`, 'Put "flatten" before "output".', 'recipe model.layers');
    }
    return tf.model({ inputs: input, outputs: flow, name: 'model' });
}
function layerNames(entries) {
    const counts = new Map();
    const names = entries.map(({ kind, value }) => {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        return value.name ?? (kind === 'output' ? 'output' : `${kind}_${count}`);
    });
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice)
        throw new errors/* UserError */.yo(`two layers are called "${twice}"`, 'Give each its own "name".', 'recipe model.layers');
    return names;
}
function buildLayer(entry, context) {
    const kind = models_layers/* LAYERS */.RR[entry.kind];
    return kind.build(entry.value, context);
}
function seedOf(seed, index) {
    return (Math.imul(seed, 1_000_003) + index * 7919) >>> 0 || 1;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 5 modules
var shared_package = __webpack_require__(18038);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/custom-layers/index.js + 2 modules
var custom_layers = __webpack_require__(53307);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/tensors.js

function tensorsOf(model) {
    return model.layers.flatMap((layer) => layer.weights.map((weight) => {
        const tensor = weight.read();
        if (tensor.dtype !== 'float32')
            throw new Error(`tensor ${weight.originalName} is ${tensor.dtype}, not float32`);
        return {
            name: weight.originalName,
            layer: layer.name,
            shape: tensor.shape,
            dtype: 'float32',
            values: Float32Array.from(tensor.dataSync()),
        };
    }));
}
function bytesOf(tensor) {
    return new Uint8Array(tensor.values.buffer, tensor.values.byteOffset, tensor.values.byteLength);
}
function digestOf(tensor) {
    return (0,files/* sha256 */.sc)(bytesOf(tensor));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/format.js






const modelFile = schemas/* object */.Ikc({
    format: schemas/* literal */.euz('layers-model'),
    modelTopology: schemas/* looseObject */._H3({}),
    weightsManifest: shared_package/* weightsManifestSchema */.sz,
});
function encodeModel(model, tensors) {
    return {
        modelJson: (0,files/* canonicalJson */.dj)({
            format: 'layers-model',
            modelTopology: model.toJSON(undefined, false),
            weightsManifest: [
                {
                    paths: ['weights.bin'],
                    weights: tensors.map(({ name, shape, dtype }) => ({ name, shape, dtype })),
                },
            ],
        }),
        weights: Buffer.concat(tensors.map(bytesOf)),
    };
}
async function decodeModel(tf, files, where) {
    const parsed = modelFile.safeParse(parseJson(files.modelJson, where));
    if (!parsed.success) {
        throw new errors/* UserError */.yo('is not a TensorFlow.js layers model of one weights file', 'Make the package again.', where);
    }
    const { modelTopology, weightsManifest } = parsed.data;
    const specs = weightsManifest[0].weights;
    const bytes = specs.reduce((sum, { shape }) => sum + 4 * shape.reduce((size, side) => size * side, 1), 0);
    if (bytes !== files.weights.byteLength) {
        throw new errors/* UserError */.yo(`its weights are ${files.weights.byteLength} bytes, and its tensors take ${bytes}`, 'Make the package again.', where);
    }
    const values = new Float32Array(new Uint8Array(files.weights).buffer);
    if (!values.every(Number.isFinite))
        throw new errors/* UserError */.yo('its weights are not all finite', 'Make the package again.', where);
    (0,custom_layers/* customLayers */.U)(tf);
    try {
        return await tf.loadLayersModel(tf.io.fromMemory({
            modelTopology: modelTopology,
            weightSpecs: specs,
            weightData: values.buffer,
        }));
    }
    catch (error) {
        throw notLoadable(error, where);
    }
}
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw notLoadable(error, where);
    }
}
function notLoadable(error, where) {
    const reason = (error instanceof Error && error.message) || 'its layers are broken';
    return new errors/* UserError */.yo(`is not a model that can be loaded: ${reason.split('\n')[0].replace(/\.$/, '')}`, 'Make the package again.', where);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 14 modules
var data = __webpack_require__(3274);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/label-scale.js

function scaleOf({ target, splits }) {
    if (target.task === 'classification')
        return null;
    const { mean, deviation } = (0,data/* spreadOf */.jg)(Array.from((0,data/* rowsOf */.RO)({ splits }, 'train'), (row) => target.values[row]));
    return { mean: Number(mean.toPrecision(DIGITS)), deviation: Number(deviation.toPrecision(DIGITS)) };
}
const DIGITS = 12;
const LAYER = 'label_scale';
function withLabelScale(tf, core, scale) {
    if (!scale)
        return { whole: core, core, scale };
    const layer = tf.layers.rescaling({ name: LAYER, scale: scale.deviation, offset: scale.mean });
    const whole = tf.model({
        inputs: core.inputs,
        outputs: layer.apply(core.outputs[0]),
        name: core.name,
    });
    return { whole, core, scale };
}
function splitLabelScale(tf, whole) {
    const layer = whole.layers.at(-1);
    if (layer.name !== LAYER || layer.getClassName() !== 'Rescaling')
        return { whole, core: whole, scale: null };
    const { scale, offset } = layer.getConfig();
    const core = tf.model({
        inputs: whole.inputs,
        outputs: layer.input,
        name: whole.name,
    });
    return { whole, core, scale: { mean: offset, deviation: scale } };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/presets/index.js + 7 modules
var presets = __webpack_require__(50685);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/network.js

function layersOf({ layers, preset }, inputShape) {
    return layers ?? (0,presets/* expandPreset */.oS)(preset, inputShape);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/predict.js
const BATCH = 256;
async function predict(tf, model, inputs, rows) {
    const shape = model.inputs[0].shape.slice(1);
    const size = shape.reduce((product, side) => product * side, 1);
    const parts = [];
    for (let start = 0; start < rows; start += BATCH) {
        const count = Math.min(BATCH, rows - start);
        const batch = tf.tensor(inputs.subarray(start * size, (start + count) * size), [count, ...shape]);
        const scores = tf.tidy(() => model.predictOnBatch(batch));
        parts.push(await scores.data());
        tf.dispose([batch, scores]);
    }
    const width = model.outputs[0].shape[1];
    const out = new Float32Array(rows * width);
    let at = 0;
    for (const part of parts) {
        out.set(part, at);
        at += part.length;
    }
    return out;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/preprocessing.js
var data_preprocessing = __webpack_require__(37150);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/preprocessing-file.js




const PREPROCESSING_FILE = 'model/preprocessing.json';
async function readPreprocessing(directory) {
    const path = (0,external_node_path_.join)(directory, PREPROCESSING_FILE);
    const parsed = data_preprocessing/* preprocessingSchema */.KX.safeParse(jsonOf(await (0,promises_.readFile)(path, 'utf8')));
    if (parsed.success)
        return parsed.data;
    throw new errors/* UserError */.yo('is not a preprocessing that this version knows', 'Make the package again with this version.', path);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/argmax.js
var argmax = __webpack_require__(33498);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/fit-fault.js

function fitFault(model, preprocessing, { task, signature }) {
    const shapesOf = (tensors) => tensors.map(({ shape }) => `[${shape.slice(1).join(', ')}]`).join(' and ');
    const tensor = `[${signature.tensor.join(', ')}]`;
    const inputs = shapesOf(model.inputs);
    if (inputs !== tensor)
        return `its input is ${inputs}, and the signature says ${tensor}`;
    const prepared = `[${(0,data_preprocessing/* tensorShape */.Ze)(preprocessing).join(', ')}]`;
    if (prepared !== tensor)
        return `its preprocessing gives ${prepared}, and the signature says ${tensor}`;
    const scores = `[${task === 'regression' ? 1 : signature.classes.length}]`;
    const outputs = shapesOf(model.outputs);
    return outputs === scores ? null : `its output is ${outputs}, and the signature says ${scores}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js + 21 modules
var features = __webpack_require__(77224);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/number.js
var number = __webpack_require__(19409);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/decode.js + 1 modules
var decode = __webpack_require__(59171);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/pixels.js
var images_pixels = __webpack_require__(41046);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/instances.js






function encodeInstance(preprocessing, instance, index, out, offset) {
    if (preprocessing.kind === 'columns')
        return encodeRow(preprocessing, instance, index, out, offset);
    if (instance['image'] !== undefined)
        return encodeImage(preprocessing, instance['image'], index, out, offset);
    if (preprocessing.columns)
        return encodePixels(preprocessing.columns, preprocessing.scale, instance, index, out, offset);
    throw misfit(index, 'image', 'is missing', 'Send {"image": {"b64": "<PNG or JPEG>"}}.');
}
function encodeRow({ columns, missing = [] }, instance, index, out, offset) {
    let current = '';
    const read = (column) => {
        const cell = cellOf(instance, (current = column), index);
        return cell === null || missing.includes(cell.trim()) ? null : cell;
    };
    try {
        (0,data_preprocessing/* encodeColumns */.On)(columns, read, out, offset);
    }
    catch (error) {
        if (error instanceof features/* CellError */.hk)
            throw misfit(index, current, error.what, error.mend);
        throw error;
    }
}
function encodePixels(columns, scale, instance, index, out, offset) {
    for (const [pixel, column] of columns.entries()) {
        try {
            out[offset + pixel] = (0,number/* numberIn */.P)(cellOf(instance, column, index), null) / scale;
        }
        catch (error) {
            if (error instanceof features/* CellError */.hk)
                throw misfit(index, column, error.what, error.mend);
            throw error;
        }
    }
}
function encodeImage({ shape, scale, columns }, image, index, out, offset) {
    const base64 = image?.b64;
    if (typeof base64 !== 'string')
        throw misfit(index, 'image', 'has no "b64" text', 'Send {"image": {"b64": "<PNG or JPEG>"}}.');
    try {
        const pixels = (0,images_pixels/* pixelsOf */.r)((0,decode/* decodePicture */.$)(Buffer.from(base64, 'base64')), shape);
        const factor = columns ? 1 : 255 / scale;
        for (const [at, value] of pixels.entries())
            out[offset + at] = value * factor;
    }
    catch (error) {
        throw misfit(index, 'image', `can't be read: ${error.message}`, 'Send a PNG or JPEG as base64.');
    }
}
function cellOf(instance, column, index) {
    const value = instance[column];
    if (value === null)
        return null;
    if (typeof value === 'number' || typeof value === 'string')
        return String(value);
    if (value === undefined)
        throw misfit(index, column, 'is missing', 'Send every input field; null stands for a missing value.');
    throw misfit(index, column, 'is neither a number nor a text', 'Send a number, a text, or null for a missing value.');
}
function misfit(index, field, what, mend) {
    return new errors/* UserError */.yo(`instance ${index}, field "${field}": ${what}`, mend);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/servable.js










async function loadModel(tf, opened) {
    return (await load(tf, opened)).model;
}
async function load(tf, { directory, manifest }) {
    const where = (0,external_node_path_.join)(directory, shared_package/* MODEL_FILE */.rJ);
    const [files, preprocessing] = await Promise.all([
        (0,shared_package/* readStoredModel */.dD)(directory),
        readPreprocessing(directory),
    ]);
    (0,shared_package/* checkTensors */.dl)(files, manifest, where);
    const model = await decodeModel(tf, files, where);
    const fault = fitFault(model, preprocessing, manifest);
    if (fault === null)
        return { model, preprocessing };
    model.dispose();
    throw new errors/* UserError */.yo(`doesn't fit its manifest: ${fault}`, 'Make the package again.', where);
}
async function openServable(tf, opened) {
    const { manifest, digest } = opened;
    const { model, preprocessing } = await load(tf, opened);
    return {
        manifest,
        digest,
        classify: (instances) => classify(tf, model, preprocessing, manifest.signature.classes, instances),
        predict: (values, rows) => predict(tf, model, values, rows),
        dispose: () => model.dispose(),
    };
}
async function classify(tf, model, preprocessing, classes, instances) {
    const size = (0,data_preprocessing/* tensorSize */.Zg)(preprocessing);
    const inputs = new Float32Array(instances.length * size);
    instances.forEach((instance, row) => encodeInstance(preprocessing, instance, row, inputs, row * size));
    const outputs = await predict(tf, model, inputs, instances.length);
    const width = Math.max(1, classes.length);
    return instances.map((_, row) => answerOf(classes, outputs.subarray(row * width, (row + 1) * width)));
}
function answerOf(classes, scores) {
    if (classes.length === 0)
        return { prediction: shortest(scores[0]), scores: {} };
    return {
        prediction: classes[(0,argmax/* argmax */.j)(scores)],
        scores: Object.fromEntries(classes.map((name, index) => [name, shortest(scores[index])])),
    };
}
function shortest(value) {
    return Number(value.toPrecision(9));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/index.js












/***/ }),

/***/ 91571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTrain: () => (/* binding */ runTrain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 14 modules
var data = __webpack_require__(3274);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 5 modules
var shared_package = __webpack_require__(18038);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/index.js + 37 modules
var shared_recipe = __webpack_require__(62507);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 7 modules
var shared_registry = __webpack_require__(44980);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/version.js
var version = __webpack_require__(18762);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/index.js + 10 modules
var models = __webpack_require__(47535);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/charts/training-curve.js
var training_curve = __webpack_require__(87640);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/statistics/index.js + 34 modules
var statistics = __webpack_require__(37971);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/runs.js

function runFiles([, ...others]) {
    return others.map(({ seed, predictions }) => ({
        path: `runs/${seed}.csv`,
        role: 'predictions',
        mediaType: 'text/csv',
        content: predictions,
    }));
}
function headlineOf({ task, metrics }) {
    const name = task === 'classification' ? 'accuracy' : 'rmse';
    return { name, value: metrics[name] };
}
function runsSummary(runs) {
    const headlines = runs.map(headlineOf);
    const { mean, deviation } = spreadOf(headlines.map(({ value }) => value));
    return `test ${headlines[0].name} over ${runs.length} runs: mean ${fourDecimals(mean)}, standard deviation ${fourDecimals(deviation)}`;
}
function runsSection(runs, shown) {
    if (runs.length === 1)
        return '';
    const metrics = shown.filter((metric) => runs.every(({ evaluation }) => metric in evaluation.metrics));
    const columns = metrics.map((metric) => runs.map(({ evaluation }) => evaluation.metrics[metric]));
    const spreads = columns.map(spreadOf);
    const rows = [
        ...runs.map(({ seed }, at) => [String(seed), ...columns.map((values) => fourDecimals(values[at]))]),
        ['mean', ...spreads.map(({ mean }) => fourDecimals(mean))],
        ['standard deviation', ...spreads.map(({ deviation }) => fourDecimals(deviation))],
    ];
    return `
## Runs

The recipe was trained ${runs.length} times, with everything but the seed equal. The model is that of seed ${runs[0].seed}; of the other runs the package holds the predictions. The standard deviation is that of single runs (divisor ${runs.length - 1}).

| ${['seed', ...metrics].join(' | ')} |
|${'---|'.repeat(metrics.length + 1)}
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}
function fourDecimals(value) {
    return value.toFixed(4);
}
function spreadOf(values) {
    return { mean: (0,statistics/* meanOfValues */.fY)(values), deviation: Math.sqrt((0,statistics/* varianceOfValues */.B_)(values)) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/card.js

const SHOWN = {
    classification: ['accuracy', 'balanced_accuracy', 'f1_macro', 'log_loss', 'roc_auc', 'roc_auc_ovr_macro'],
    regression: ['mae', 'rmse', 'median_absolute_error', 'r2'],
};
function modelCard({ name, task, signature, runs, rows, source, parent }) {
    const { evaluation } = runs[0];
    const shown = SHOWN[task];
    const isOfPictures = signature.inputs[0]?.kind === 'image';
    const pipeline = isOfPictures && task === 'classification' ? 'image-classification' : `tabular-${task}`;
    const metrics = shown.flatMap((metric) => {
        const value = evaluation.metrics[metric];
        return value === undefined ? [] : [[metric, value.toFixed(4)]];
    });
    return `---
library_name: tfjs-layers
pipeline_tag: ${pipeline}
${parent ? `base_model: ${JSON.stringify(parent.parent.reference)}\n` : ''}model-index:
  - name: ${JSON.stringify(name)}
    results:
      - task: {type: ${pipeline}}
        dataset: {name: ${JSON.stringify(source)}, type: ${JSON.stringify(source)}, split: test}
        metrics:
${metrics.map(([metric, value]) => `          - {type: ${metric}, value: ${value}}`).join('\n')}
---
# ${name}

${purposeOf(signature, task)}

${parent ? `Inherits from \`${parent.parent.reference}\` (\`sha256:${parent.parent.opened.digest.slice(0, 12)}\`) by ${parent.mode}; ${parent.frozen.length > 0 ? `frozen layers, identical to the parent's: ${parent.frozen.map((layer) => `\`${layer}\``).join(', ')}` : 'no layer was frozen'}.\n\n` : ''}Trained on ${rows.train} rows of \`${source}\`, watched on ${rows.validation}, and tested on ${rows.test} that training never saw.

| metric | test split |
|---|---|
${metrics.map(([metric, value]) => `| ${metric} | ${value} |`).join('\n')}
${runsSection(runs, shown)}
![training curve](training-curve.svg)
`;
}
function purposeOf({ inputs, classes, label }, task) {
    const code = (text) => `\`${text.replaceAll('`', "'")}\``;
    const of = inputs[0]?.kind === 'image' ? 'pictures' : 'rows of a table';
    return task === 'regression'
        ? `Predicts the number ${code(label)} of ${of}.`
        : `Classifies ${of} into ${classes.length} classes: ${classes.map(code).join(', ')}.`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
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
    const { recipe, seeds, parent, commit, sources } = options;
    return {
        predicateType: 'https://slsa.dev/provenance/v1',
        buildDefinition: {
            buildType: 'https://heirloom.dev/train/v1',
            externalParameters: {
                recipe: { sha256: (0,files/* sha256 */.sc)((0,files/* canonicalJson */.dj)(recipe)) },
                ...(seeds.length === 1 ? { seed: seeds[0] } : { seeds }),
                backend: options.backend.name,
            },
            internalParameters: { heirloom: options.heirloomVersion, backendVersion: options.backend.version },
            resolvedDependencies: [
                ...(commit ? [checkedOut(commit)] : []),
                ...chainOf(options.links),
                ...sources.map((source) => ({ uri: source.uri, digest: { sha256: source.sha256 } })),
                ...(parent ? [{ uri: parent.reference, digest: { sha256: parent.opened.digest } }] : []),
            ],
        },
    };
}
function chainOf(links) {
    if (links.length <= 1)
        return [];
    return links.map(({ name, sha256 }) => ({ name: 'recipe', uri: name, digest: { sha256 } }));
}
function checkedOut({ uri, sha, dirty }) {
    return { uri, digest: { gitCommit: sha }, ...(dirty && { annotations: { dirty } }) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/profile.js

function profileOf(dataset) {
    const rows = (0,data/* rowsOf */.RO)(dataset, 'train');
    const size = (0,data/* tensorSize */.Zg)(dataset.preprocessing);
    return {
        rows: Object.fromEntries(['train', 'validation', 'test'].map((split) => [split, (0,data/* rowsOf */.RO)(dataset, split).length])),
        ...(0,data/* summariseTarget */.Mq)(dataset.target, dataset.splits),
        inputs: Array.from({ length: size }, (_, at) => profile_spreadOf(dataset.inputs, rows, size, at)),
    };
}
function profile_spreadOf(inputs, rows, size, at) {
    let [sum, squares, min, max] = [0, 0, Infinity, -Infinity];
    for (const row of rows) {
        const value = inputs[row * size + at];
        sum += value;
        squares += value * value;
        min = Math.min(min, value);
        max = Math.max(max, value);
    }
    const mean = sum / rows.length;
    return { mean, deviation: Math.sqrt(Math.max(squares / rows.length - mean * mean, 0)), min, max };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/layer-difference.js
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/parent.js



async function modelFromParent(tf, parent, recipe) {
    const model = (0,models.splitLabelScale)(tf, await (0,models.loadModel)(tf, parent.opened));
    if (!recipe.model)
        return model;
    const { signature, task } = parent.opened.manifest;
    const own = (0,models.buildModel)(tf, (0,models.layersOf)(recipe.model, signature.tensor), {
        inputShape: signature.tensor,
        outputs: (0,models.outputsFor)(task, signature.classes.length),
        seed: 0,
    });
    const difference = firstDifference(own.layers, model.core.layers);
    own.dispose();
    if (difference) {
        throw new errors/* UserError */.yo(`doesn't fit the parent ${parent.reference}: ${difference}`, 'Fine-tuning keeps the parent\'s architecture: leave "model" out, or write the parent\'s layers.', 'recipe');
    }
    return model;
}
function provenTensors(tensors, parent, frozenLayers) {
    const before = new Map(parent?.tensors.map(({ name, sha256 }) => [name, sha256]));
    return tensors.map((tensor) => {
        const sha256 = (0,models.digestOf)(tensor);
        const isFrozen = frozenLayers.includes(tensor.layer);
        if (isFrozen && before.get(tensor.name) !== sha256)
            throw new Error(`the frozen tensor ${tensor.name} changed in training`);
        return {
            name: tensor.name,
            shape: [...tensor.shape],
            dtype: tensor.dtype,
            sha256,
            origin: isFrozen ? 'frozen' : 'trained',
        };
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/assemble.js











function assembleCandidate(ingredients) {
    const { recipe, links, dataset, trained, backend, parent, commit } = ingredients;
    const { model, runs } = trained;
    const { evaluation, history, predictions } = runs[0];
    const signature = {
        inputs: (0,data/* inputFields */.yD)(dataset.preprocessing),
        tensor: (0,data/* tensorShape */.Ze)(dataset.preprocessing),
        classes: [...(0,data/* classesOfTarget */.D_)(dataset.target)],
        label: dataset.labelName,
    };
    const effective = (0,shared_recipe/* effectiveRecipe */.QX)(recipe);
    const rows = {
        train: (0,data/* rowsOf */.RO)(dataset, 'train').length,
        validation: (0,data/* rowsOf */.RO)(dataset, 'validation').length,
        test: (0,data/* rowsOf */.RO)(dataset, 'test').length,
    };
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
            parent,
            commit,
            heirloomVersion: version/* VERSION */.x,
        }),
        profile: profileOf(dataset),
        golden: model.golden,
        card: modelCard({
            name: recipe.name,
            task: recipe.task,
            signature,
            runs,
            rows,
            source: (0,data/* sourceText */.rI)(recipe.data.source),
            parent: parent && recipe.inherit ? { parent, mode: recipe.inherit.mode, frozen: model.frozen } : null,
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
        parents: parent && recipe.inherit
            ? [{ digest: parent.opened.digest, reference: parent.reference, mode: recipe.inherit.mode }]
            : [],
        tensors: provenTensors(model.tensors, parent?.opened.manifest ?? null, model.frozen),
    };
    return { head, files: [...files, ...runFiles(runs)] };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
        of: (seed) => {
            const path = (0,external_node_path_.join)(directory, `${seed}.checkpoint`);
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/checkpoints/origin.js



function originOf({ recipe, dataset, parent, backend }) {
    const { inputs, ids, splits, sources } = dataset;
    return (0,files/* sha256 */.sc)((0,files/* canonicalJson */.dj)({
        recipe: (0,shared_recipe/* effectiveRecipe */.QX)(recipe),
        sources: sources.map((source) => source.sha256),
        inputs: (0,files/* sha256 */.sc)(new Uint8Array(inputs.buffer, inputs.byteOffset, inputs.byteLength)),
        rows: (0,files/* sha256 */.sc)(JSON.stringify([ids, splits])),
        parent: parent && parent.opened.digest,
        backend: [backend.name, backend.version, backend.device],
        versions: [version/* VERSION */.x, process.version],
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/checkpoints/index.js




// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/commit.js



const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function readCommit({ recipe, parents = [], sources, repository, host, }) {
    const directory = (0,external_node_path_.dirname)(recipe);
    try {
        const [sha, seconds] = (await git(directory, ['log', '-1', '--format=%H %ct'])).trim().split(' ');
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
        const reason = reasonOf(error);
        if (!reason.startsWith('not a git repository (or any'))
            host.warning(`the lineage has no commit: ${reason}`);
        return null;
    }
}
async function isModified(directory, path) {
    try {
        const status = ['status', '--porcelain', '--untracked-files=no', '--', path];
        return (await git(directory, status)) !== '';
    }
    catch (error) {
        if (reasonOf(error).includes(' is outside repository'))
            return false;
        throw error;
    }
}
async function git(directory, args) {
    const options = ['-C', directory, '--no-optional-locks', '--literal-pathspecs'];
    const { stdout } = await run('git', [...options, ...args], {
        timeout: 10_000,
        env: { ...process.env, LC_ALL: 'C' },
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/check-ids.js

function checkIds(layers, ids) {
    const at = layers.findIndex(({ kind }) => kind === 'embedding');
    const layer = layers[at];
    if (ids !== null && !layer)
        throw new errors/* UserError */.yo('the features give ids, and the model has no embedding layer to read them', `Give it one: "embedding: {input_dim: ${ids}, output_dim: 16}".`, 'recipe model');
    if (layer?.kind !== 'embedding')
        return;
    if (ids === null)
        throw new errors/* UserError */.yo(`layer ${at + 1}, "embedding", reads ids, and the inputs are numbers`, 'Make ids with the feature step "index" or "tokens", or take the layer out.', 'recipe model');
    const { input_dim: room } = layer.value;
    if (room < ids)
        throw new errors/* UserError */.yo(`layer ${at + 1}, "embedding", has room for ${room} ids, and the features give ${ids}`, `Write "input_dim: ${ids}" or more.`, 'recipe model');
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/freeze.js


function freezeLayers(model, patterns) {
    const weighted = model.layers.filter((layer) => layer.weights.length > 0);
    const frozen = new Set();
    for (const pattern of patterns) {
        const matches = picomatch(pattern);
        const named = weighted.filter((layer) => matches(layer.name));
        if (named.length === 0) {
            throw new errors/* UserError */.yo(`inherit.freeze "${pattern}" matches no layer`, `The parent's layers with weights: ${weighted.map((layer) => layer.name).join(', ')}.`, 'recipe');
        }
        for (const layer of named)
            frozen.add(layer.name);
    }
    if (frozen.size === weighted.length && frozen.size > 0) {
        throw new errors/* UserError */.yo('inherit.freeze matches every layer, so nothing is left to train', 'Freeze fewer layers.', 'recipe');
    }
    for (const layer of weighted) {
        layer.trainable = !frozen.has(layer.name);
        if (!layer.trainable && layer.getClassName() === 'BatchNormalization')
            runInInferenceMode(layer);
    }
    return [...frozen];
}
function runInInferenceMode(layer) {
    const call = layer.call.bind(layer);
    layer.call = (inputs, options) => call(inputs, { ...options, training: false });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inherited.js




async function inheritedFrom({ opened, reference }, recipe) {
    const { task } = opened.manifest;
    if (task !== recipe.task)
        throw new errors/* UserError */.yo(`doesn't fit the parent ${reference}: its task is ${recipe.task}, and the parent's is ${task}`, `Write "task: ${task}", or train without "inherit".`, 'recipe');
    const preprocessing = await (0,models.readPreprocessing)(opened.directory);
    const difference = preprocessing.kind === 'columns'
        ? columnsDifference(recipe, preprocessing.columns)
        : imageDifference(recipe, preprocessing);
    if (difference)
        throw new errors/* UserError */.yo(`doesn't fit the parent ${reference}: ${difference}`, 'Fine-tuning keeps the parent\'s inputs: leave them out of the recipe, or train without "inherit".', 'recipe');
    return { preprocessing, classes: opened.manifest.signature.classes };
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
    return columns.map((pattern) => ({ step: kind, pattern, matches: picomatch(pattern), options }));
}
function optionsDifference(own, parents) {
    if (!parents)
        return null;
    const keys = [...new Set([...Object.keys(own), ...Object.keys(parents)])];
    const other = keys.find((key) => (0,files/* canonicalJson */.dj)(own[key]) !== (0,files/* canonicalJson */.dj)(parents[key]));
    return other === undefined
        ? null
        : `"${other}" is ${inherited_shown(own[other])}, and the parent's is ${inherited_shown(parents[other])}`;
}
function imageDifference({ data, features }, { shape, scale, columns }) {
    if (features)
        return '"features" are given, and the parent takes pixels';
    const { image } = data;
    if (image?.columns && columns === null)
        return '"data.image.columns" is given, and the parent takes pictures';
    const matches = image?.columns === undefined ? () => true : picomatch(image.columns);
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
        ? `data.image.${other[0]} is ${inherited_shown(other[1])}, and the parent's is ${inherited_shown(other[2])}`
        : null;
}
function inherited_shown(value) {
    if (value === undefined)
        return 'not given';
    if (Array.isArray(value))
        return `[${value.join(', ')}]`;
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/prepare.js








async function prepareData(recipe, recipePath, parent, host) {
    const inFolder = (source) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(recipePath), source);
    const dataset = await (0,data/* loadDataset */.Zh)(recipe, {
        resolve: inFolder,
        inherited: parent && (await inheritedFrom(parent, recipe)),
        log: (line) => host.info(line),
    });
    checkAgainstRecipe(recipe, dataset);
    const counts = ['train', 'validation', 'test'].map((split) => `${(0,data/* rowsOf */.RO)(dataset, split).length} ${split}`);
    const { target } = dataset;
    const kinds = target.task === 'classification' ? `, ${target.classes.length} classes` : '';
    const { source, group } = recipe.data;
    const groups = group === undefined ? '' : `, ${new Set(dataset.carried.get(group)).size} groups`;
    host.info(`data ${(0,data/* sourceText */.rI)(source)}: ${dataset.ids.length} rows (${counts.join(', ')})${kinds}${groups}`);
    return dataset;
}
function checkAgainstRecipe({ positive, training, model }, dataset) {
    const { preprocessing } = dataset;
    if (model)
        checkIds((0,models.layersOf)(model, (0,data/* tensorShape */.Ze)(preprocessing)), (0,data/* idCount */.nq)(preprocessing));
    const classes = (0,data/* classesOfTarget */.D_)(dataset.target);
    if (positive !== undefined && classes.length !== 2)
        throw new errors/* UserError */.yo(`a positive class is for tasks of two classes, and the data have ${classes.length}`, 'Leave "positive" out.', 'recipe positive:');
    if (positive !== undefined && !classes.includes(positive))
        throw new errors/* UserError */.yo(`"${positive}" is not a class of the data`, (0,errors/* suggest */.ZA)(positive, classes), 'recipe positive:');
    if (training.early_stopping && (0,data/* rowsOf */.RO)(dataset, 'validation').length === 0)
        throw new errors/* UserError */.yo('early stopping has no validation rows to watch', 'Add rows, or raise data.split.validation.', 'recipe training.early_stopping:');
}
async function prepareModel(options) {
    const { tf, recipe, dataset, parent, seed, log } = options;
    if (!parent || !recipe.inherit) {
        const inputShape = (0,data/* tensorShape */.Ze)(dataset.preprocessing);
        const core = (0,models.buildModel)(tf, (0,models.layersOf)(recipe.model, inputShape), {
            inputShape,
            outputs: (0,models.outputsFor)(recipe.task, (0,data/* classesOfTarget */.D_)(dataset.target).length),
            seed,
        });
        log(`model: ${core.layers.length - 1} layers, ${core.countParams()} parameters`);
        const scale = recipe.label_scale === 'standardise' ? (0,models.scaleOf)(dataset) : null;
        return { model: (0,models.withLabelScale)(tf, core, scale), frozen: [] };
    }
    const model = await modelFromParent(tf, parent, recipe);
    const frozen = freezeLayers(model.core, recipe.inherit.freeze);
    const state = frozen.length > 0 ? `frozen: ${frozen.join(', ')}` : 'no layer frozen';
    log(`model: ${model.core.countParams()} parameters from ${parent.reference} (sha256:${parent.opened.digest.slice(0, 12)}), ${state}`);
    return { model, frozen };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 87 modules
var evaluation = __webpack_require__(36154);
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
        const weights = new Float32Array(dataset.ids.length);
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/batches.js
function batchOf(tf, { dataset, task, weights }, rows, shape) {
    const size = shape.reduce((product, side) => product * side, 1);
    const inputs = new Float32Array(rows.length * size);
    const targets = new Float32Array(rows.length * task.width);
    for (let at = 0; at < rows.length; at++) {
        const row = rows[at];
        inputs.set(dataset.inputs.subarray(row * size, (row + 1) * size), at * size);
        task.writeTarget(row, targets, at * task.width);
    }
    return {
        inputs: tf.tensor(inputs, [rows.length, ...shape]),
        targets: tf.tensor(targets, [rows.length, task.width]),
        weights: weights ? tf.tensor1d(Float32Array.from(rows, (row) => weights[row])) : null,
    };
}
function inputsOf(dataset, rows) {
    const size = dataset.inputs.length / dataset.ids.length;
    const out = new Float32Array(rows.length * size);
    rows.forEach((row, at) => out.set(dataset.inputs.subarray(row * size, (row + 1) * size), at * size));
    return out;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/golden.js



const MOST_REQUESTS = 5;
const LARGEST_REQUEST = 256 * 1024;
const TOLERANCE = 1e-3;
async function goldenOf(tf, model, dataset, scale) {
    const instances = goldenRows(dataset).map((row) => dataset.instanceOf(row));
    const answers = await (0,models.classify)(tf, model, dataset.preprocessing, (0,data/* classesOfTarget */.D_)(dataset.target), instances);
    return {
        tolerance: TOLERANCE,
        ...(scale && { unit: scale.deviation }),
        requests: instances.map((instance, at) => ({ instance, answer: answers[at] })),
    };
}
function goldenRows(dataset) {
    const byId = Array.from((0,data/* rowsOf */.RO)(dataset, 'test')).sort((a, b) => (0,files/* byCodePoint */.HH)(dataset.ids[a], dataset.ids[b]));
    const { target } = dataset;
    const firsts = target.task === 'regression'
        ? []
        : target.classes.flatMap((_, label) => byId.find((row) => target.labels[row] === label) ?? []);
    return [...new Set([...firsts, ...byId])]
        .filter((row) => isSmall(dataset.instanceOf(row)))
        .slice(0, MOST_REQUESTS);
}
function isSmall(instance) {
    return JSON.stringify(instance).length <= LARGEST_REQUEST;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/predictions.js


function predictionsCsv(dataset, task, rows, answers) {
    const { ids, target, carried } = dataset;
    const scoreNames = (0,data/* classesOfTarget */.D_)(target).map((name) => `score_${name}`);
    const lines = [(0,files/* csvLine */.zT)(['id', 'label', 'prediction', ...scoreNames, ...carried.keys()])];
    for (const [at, row] of rows.entries()) {
        const answer = answers.subarray(at * task.width, (at + 1) * task.width);
        const { label, prediction, scores } = task.answer(row, answer);
        lines.push((0,files/* csvLine */.zT)([
            ids[row],
            label,
            prediction,
            ...scores,
            ...Array.from(carried.values(), (cells) => cells[row]),
        ]));
    }
    return lines.join('');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/divergence.js

function diverged(how, seed) {
    return new errors/* UserError */.yo(`training with seed ${seed} diverged: ${how}`, "Lower training.optimizer's learning_rate, or scale the inputs.", 'recipe');
}

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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/monitor.js
const MERITS = {
    val_loss: ({ valLoss }) => -(valLoss ?? Infinity),
    val_accuracy: ({ valAccuracy }) => valAccuracy ?? -Infinity,
    val_mae: ({ valMae }) => -(valMae ?? Infinity),
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/early-stopping.js

function decideStopping(epochs, policy) {
    const merit = MERITS[policy.monitor];
    let best = 0;
    for (let index = 1; index < epochs.length; index++)
        if (merit(epochs[index]) > merit(epochs[best]))
            best = index;
    return { best: best + 1, stops: epochs.length - 1 - best >= policy.patience };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/learning-rate.js
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
    const merit = MERITS[monitor];
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/set-weights.js
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/step.js
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/fit.js














async function fit(options) {
    const { tf, training } = options;
    const optimizer = createOptimizer(tf, training.optimizer);
    if (training.clip_gradients)
        clipGradients(tf, optimizer, training.clip_gradients);
    try {
        return await fitEpochs(options, optimizer);
    }
    finally {
        optimizer.dispose();
    }
}
async function fitEpochs(options, optimizer) {
    const { tf, model, dataset, task, training, trainingRows, checkpoints } = options;
    const validationRows = (0,data/* rowsOf */.RO)(dataset, 'validation');
    const stopping = training.early_stopping;
    const resumed = await resume(options, optimizer);
    const epochs = [...(resumed?.epochs ?? [])];
    let best = resumed?.best ?? null;
    while (epochs.length < training.epochs && !isOver(epochs, stopping)) {
        const started = performance.now();
        const trained = await trainEpoch(options, optimizer, trainingRows, epochs);
        const seconds = (performance.now() - started) / 1000;
        const epoch = epochs.length + 1;
        const record = { epoch, ...task.record(trained, await validate(options, validationRows)) };
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
            optimizer: stateOf(optimizer),
        }));
    }
    if (stopping && best)
        setWeights(tf, model, best);
    refuseInfiniteWeights(model, options.seed);
    return { epochs, chosenEpoch: stopping ? decideStopping(epochs, stopping).best : null };
}
async function resume({ tf, model, checkpoints, onResume }, optimizer) {
    const checkpoint = (await checkpoints?.load()) ?? null;
    if (!checkpoint)
        return null;
    setWeights(tf, model, checkpoint.weights);
    restoreState(tf, optimizer, checkpoint.optimizer);
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
    const steps = Math.ceil(order.length / training.batch_size);
    const sum = { loss: 0, figure: 0 };
    for (let step = 0; step < steps; step++) {
        const batchRows = order.subarray(step * training.batch_size, (step + 1) * training.batch_size);
        const batch = batchOf(tf, options, batchRows, shape);
        const share = schedule({ epochs: done + step / steps, of: training.epochs, records });
        setLearningRate(optimizer, training.optimizer.value.learning_rate * share);
        seedNoise(tf, model, seed, done * steps + step);
        const { loss, outputs } = await takeStep({ tf, model, task, optimizer }, batch);
        tf.dispose(Object.values(batch));
        if (!Number.isFinite(loss))
            throw diverged(`the loss is ${loss} in step ${step + 1} of epoch ${done + 1}`, seed);
        sum.loss += loss * batchRows.length;
        sum.figure += judgeAll(options, batchRows, outputs).figure;
        onStep((done + (step + 1) / steps) / training.epochs);
    }
    return { loss: sum.loss / rows.length, figure: sum.figure / rows.length };
}
async function validate(options, rows) {
    const { tf, model, dataset, seed } = options;
    if (rows.length === 0)
        return null;
    const outputs = await (0,models.predict)(tf, model, inputsOf(dataset, rows), rows.length);
    const sum = judgeAll(options, rows, outputs);
    if (!Number.isFinite(sum.loss))
        throw diverged('the answers to the validation rows are not finite', seed);
    return {
        loss: sum.loss / rows.length + (await penaltyOf(tf, model)),
        figure: sum.figure / rows.length,
    };
}
function judgeAll({ task }, rows, outputs) {
    const sum = { loss: 0, figure: 0 };
    for (const [at, row] of rows.entries()) {
        const { loss, figure } = task.judge(row, outputs.subarray(at * task.width, (at + 1) * task.width));
        sum.loss += loss;
        sum.figure += figure;
    }
    return sum;
}
function refuseInfiniteWeights(model, seed) {
    const broken = (0,models.tensorsOf)(model).find(({ values }) => !values.every(Number.isFinite));
    if (broken)
        throw diverged(`${broken.name} is not finite`, seed);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/progress.js
function runWords({ seed, number, of }) {
    return of === 1 ? '' : ` run ${number} of ${of}, seed ${seed}`;
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
        `${Math.round(speed.rowsPerSecond).toLocaleString('en')} ${unit}/s`,
        `ETA ${duration(speed.secondsPerEpoch * epochsLeft)}`,
    ];
    return parts.join('  ');
}
function figure(name, value) {
    return value === null || value === undefined ? [] : [`${name} ${value.toFixed(4)}`];
}
function duration(seconds) {
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
function logEnd(host, ran, epochs, chosenEpoch) {
    if (chosenEpoch === null)
        return;
    const stop = ran < epochs ? `stopped after epoch ${ran} of ${epochs}` : `ran to epoch ${epochs}`;
    host.info(`early stopping: ${stop}, kept the weights of epoch ${chosenEpoch}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/argmax.js
var argmax = __webpack_require__(33498);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tasks/classification.js


const CLIP = 1e-7;
function classification({ classes, labels }) {
    return {
        width: classes.length,
        losses: (tf, targets, outputs) => tf.neg(tf.sum(tf.mul(targets, tf.log(tf.clipByValue(outputs, CLIP, 1 - CLIP))), 1)),
        writeTarget: (row, out, offset) => {
            out[offset + labels[row]] = 1;
        },
        judge: (row, outputs) => {
            const label = labels[row];
            return {
                loss: -Math.log(Math.min(Math.max(outputs[label], CLIP), 1 - CLIP)),
                figure: (0,argmax/* argmax */.j)(outputs) === label ? 1 : 0,
            };
        },
        record: (training, validation) => ({
            loss: training.loss,
            accuracy: training.figure,
            valLoss: validation && validation.loss,
            valAccuracy: validation && validation.figure,
        }),
        answer: (row, answer) => ({
            label: classes[labels[row]],
            prediction: classes[(0,argmax/* argmax */.j)(answer)],
            scores: Array.from(answer, models.shortest),
        }),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tasks/regression.js

function regression({ values, texts }, scale) {
    const { mean, deviation } = scale ?? { mean: 0, deviation: 1 };
    const scaled = (row) => (values[row] - mean) / deviation;
    return {
        width: 1,
        losses: (tf, targets, outputs) => tf.mean(tf.squaredDifference(outputs, targets), 1),
        writeTarget: (row, out, offset) => {
            out[offset] = scaled(row);
        },
        judge: (row, [output]) => {
            const error = Math.abs(output - scaled(row));
            return { loss: error * error, figure: error };
        },
        record: (training, validation) => ({
            loss: training.loss,
            mae: training.figure * deviation,
            valLoss: validation && validation.loss,
            valMae: validation && validation.figure * deviation,
        }),
        answer: (row, [answer]) => ({ label: texts[row], prediction: (0,models.shortest)(answer), scores: [] }),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tasks/index.js


function taskOf(target, scale) {
    return target.task === 'classification' ? classification(target) : regression(target, scale);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/runs.js














async function trainRuns(options) {
    const { recipe, host } = options;
    const seeds = (0,shared_recipe/* seedsOf */.GO)(recipe.training);
    const places = seeds.map((seed, index) => ({ seed, number: index + 1, of: seeds.length }));
    if (seeds.length > 1)
        host.info(`the recipe is trained ${seeds.length} times, so it takes ${seeds.length} times as long`);
    const [first, ...others] = places;
    const main = await withModel(options, first, async (model, frozen) => ({
        run: await trainRun(options, model, first),
        model: await keep(options, model, frozen),
    }));
    const runs = [main.run];
    for (const place of others)
        runs.push(await withModel(options, place, (model) => trainRun(options, model, place)));
    if (runs.length > 1)
        host.info(runsSummary(runs.map(({ evaluation }) => evaluation)));
    return { model: main.model, runs: runs };
}
async function withModel({ recipe, dataset, backend, parent, host }, { seed, number }, use) {
    const log = number === 1 ? (line) => host.info(line) : () => undefined;
    const { model, frozen } = await prepareModel({ tf: backend.tf, recipe, dataset, parent, seed, log });
    try {
        return await use(model, frozen);
    }
    finally {
        model.whole.dispose();
    }
}
async function trainRun(options, model, place) {
    const { recipe, dataset, backend, host, checkpoints } = options;
    const { epochs } = recipe.training;
    const words = runWords(place);
    const unit = dataset.preprocessing.kind === 'image' ? 'images' : 'rows';
    const { rows, weights } = balanced(dataset, recipe.data.balance, place.seed);
    const history = await host.group(`Training${words}`, async () => {
        const progress = host.progress(`training${words}`);
        const trained = await fit({
            tf: backend.tf,
            model: model.core,
            dataset,
            task: taskOf(dataset.target, model.scale),
            trainingRows: rows,
            weights,
            training: recipe.training,
            seed: place.seed,
            onStep: (fraction) => progress.update(fraction),
            onEpoch: (record, speed) => host.info(epochLine(record, { place, epochs, unit }, speed)),
            checkpoints: checkpoints?.of(place.seed) ?? null,
            onResume: (done) => host.info(`resumed after epoch ${done} of ${epochs}, where an earlier run stopped`),
        }).finally(() => progress.done());
        logEnd(host, trained.epochs.length, epochs, trained.chosenEpoch);
        return trained;
    });
    const answers = await answerTestRows(options, model, place.seed);
    const { name, value } = headlineOf(answers.evaluation);
    if (words)
        host.info(`${words.trim()}: test ${name} ${value.toFixed(4)}`);
    return { seed: place.seed, history, ...answers };
}
async function answerTestRows({ recipe, dataset, backend }, { whole, scale }, seed) {
    const testRows = (0,data/* rowsOf */.RO)(dataset, 'test');
    const answers = await (0,models.predict)(backend.tf, whole, inputsOf(dataset, testRows), testRows.length);
    if (!answers.every(Number.isFinite))
        throw diverged('the answers to the test rows are not finite', seed);
    const predictions = predictionsCsv(dataset, taskOf(dataset.target, scale), testRows, answers);
    const reading = { task: recipe.task, positive: recipe.positive };
    return { predictions, evaluation: (0,evaluation.evaluate)((0,evaluation/* parsePredictions */.Y8)(predictions, 'predictions.csv', reading)) };
}
async function keep({ dataset, backend }, { whole, scale }, frozen) {
    const tensors = (0,models.tensorsOf)(whole);
    return {
        stored: (0,models.encodeModel)(whole, tensors),
        tensors,
        frozen,
        golden: await goldenOf(backend.tf, whole, dataset, scale),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/run.js











async function runTrain(inputs, deps) {
    const { host, workspace } = deps;
    const recipePath = (0,external_node_path_.resolve)(workspace, inputs.recipe);
    const out = (0,external_node_path_.resolve)(workspace, inputs.out);
    const registry = (0,shared_registry.openRegistry)(inputs.registry, workspace);
    const { recipe, links } = await (0,shared_recipe/* openToTrain */._$)(recipePath, inputs.set, { ...deps, registry });
    await (0,shared_package/* refuseToReplace */.K4)(out);
    const uploads = willUpload(inputs.upload, host);
    const parent = await findParent(recipe, registry, deps);
    const dataset = await host.group('Data', () => prepareData(recipe, recipePath, parent, host));
    const commit = await readCommit({
        recipe: recipePath,
        parents: links.flatMap(({ path }) => path ?? []),
        sources: (0,data/* filesOf */.R8)(recipe.data.source).map((source) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(recipePath), source)),
        repository: deps.repository,
        host,
    });
    const backend = await deps.openBackend(inputs.backend);
    const checkpoints = inputs.resume === 'never'
        ? null
        : checkpointFolder({
            directory: `${out}.checkpoints`,
            origin: originOf({ recipe, dataset, parent, backend }),
            log: (line) => host.info(line),
        });
    const trained = await trainRuns({ recipe, dataset, backend, parent, host, checkpoints });
    const candidate = assembleCandidate({ recipe, links, dataset, trained, backend, parent, commit });
    const written = await (0,shared_package/* writePackage */.E1)(out, candidate.head, candidate.files);
    await checkpoints?.remove();
    host.info(`package ${inputs.out}: sha256:${written.digest}`);
    if (uploads)
        await host.artifacts.upload(inputs.artifactName, out);
    host.output('package', inputs.out);
    host.output('digest', written.digest);
    host.output('name', recipe.name);
    host.output('backend', backend.name);
    host.output('parent', parent?.opened.digest ?? null);
    host.output('metrics', trained.runs[0].evaluation.metrics);
    host.output('artifact-name', uploads ? inputs.artifactName : null);
    return written;
}
function willUpload(upload, { artifacts }) {
    if (upload === 'always' && !artifacts.available) {
        throw new errors/* UserError */.yo('there is no workflow run to upload to', 'Set "upload" to auto or never in a terminal.', 'input "upload"');
    }
    return upload !== 'never' && artifacts.available;
}
async function findParent(recipe, registry, deps) {
    if (!recipe.inherit)
        return null;
    const { host, workspace, cache } = deps;
    const opened = await (0,shared_registry.resolvePackage)(recipe.inherit.from, { registry, host, workspace, cache });
    return { opened, reference: opened.reference };
}


/***/ })

};
