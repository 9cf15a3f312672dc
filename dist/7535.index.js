export const id = 7535;
export const ids = [7535];
export const modules = {

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
  MODEL_FILE: () => (/* reexport */ shared_package.MODEL_FILE),
  MODEL_NAME: () => (/* reexport */ MODEL_NAME),
  PREPROCESSING_FILE: () => (/* reexport */ PREPROCESSING_FILE),
  WEIGHTS_FILE: () => (/* reexport */ shared_package.WEIGHTS_FILE),
  applyLayers: () => (/* reexport */ applyLayers),
  buildModel: () => (/* reexport */ buildModel),
  bytesOf: () => (/* reexport */ bytesOf),
  classify: () => (/* reexport */ classify),
  customLayers: () => (/* reexport */ custom_layers/* customLayers */.U),
  decodeModel: () => (/* reexport */ decodeModel),
  digestOf: () => (/* reexport */ digestOf),
  encodeModel: () => (/* reexport */ encodeModel),
  inputOf: () => (/* reexport */ inputOf),
  layerNames: () => (/* reexport */ layerNames),
  layersOf: () => (/* reexport */ layersOf),
  loadModel: () => (/* reexport */ loadModel),
  openServable: () => (/* reexport */ openServable),
  outputsFor: () => (/* reexport */ models_layers/* outputsFor */.k5),
  predict: () => (/* reexport */ predict),
  readPreprocessing: () => (/* reexport */ readPreprocessing),
  scaleOf: () => (/* reexport */ scaleOf),
  seedOf: () => (/* reexport */ seedOf),
  shortest: () => (/* reexport */ shortest),
  splitLabelScale: () => (/* reexport */ splitLabelScale),
  tensorsOf: () => (/* reexport */ tensorsOf),
  withLabelScale: () => (/* reexport */ withLabelScale)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/custom-layers/index.js + 6 modules
var custom_layers = __webpack_require__(36367);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/layers/index.js + 23 modules
var models_layers = __webpack_require__(1774);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/build.js


function buildModel(tf, entries, options) {
    const input = inputOf(tf, options.inputShape);
    return tf.model({ inputs: input, outputs: applyLayers(tf, input, entries, options), name: MODEL_NAME });
}
const MODEL_NAME = 'model';
function inputOf(tf, shape) {
    return tf.input({ shape: [...shape], name: 'input' });
}
function applyLayers(tf, start, entries, { outputs, seed }) {
    const names = layerNames(entries);
    let flow = start;
    for (const [index, entry] of entries.entries()) {
        const layer = buildLayer(entry, { tf, name: names[index], seed: seedOf(seed, index), outputs });
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
    return flow;
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(71590);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
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
    weightsManifest: shared_package.weightsManifestSchema,
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 46 modules
var data = __webpack_require__(40593);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/label-scale.js

function scaleOf({ target, splits }) {
    if (target.task === 'classification')
        return null;
    const { mean, deviation } = (0,data/* spreadOf */.jg)(target.values.filter((_, row) => splits.at(row) === 'train'));
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
    if (layers)
        return layers;
    if (preset)
        return (0,presets/* expandPreset */.oS)(preset, inputShape);
    throw new Error('the layers were not read from their file or module');
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js + 19 modules
var features = __webpack_require__(20074);
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
function encodeRow(preprocessing, instance, index, out, offset) {
    const { missing = [] } = preprocessing;
    let current = '';
    const read = (column) => {
        const cell = cellOf(instance, (current = column), index);
        return cell === null || missing.includes(cell.trim()) ? null : cell;
    };
    try {
        (0,data_preprocessing/* encodeColumns */.On)(preprocessing, read, out, offset);
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
async function load(tf, opened) {
    const { directory, manifest } = opened;
    (0,shared_package.requireLayers)(opened, directory, 'opened');
    const where = (0,external_node_path_.join)(directory, shared_package.MODEL_FILE);
    const [files, preprocessing] = await Promise.all([
        (0,shared_package.readStoredModel)(directory),
        readPreprocessing(directory),
    ]);
    (0,shared_package.checkTensors)(files, manifest, where);
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













/***/ })

};
