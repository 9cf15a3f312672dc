export const id = 665;
export const ids = [665];
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

/***/ 22665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MODEL_FILE: () => (/* reexport */ MODEL_FILE),
  PREPROCESSING_FILE: () => (/* reexport */ PREPROCESSING_FILE),
  WEIGHTS_FILE: () => (/* reexport */ WEIGHTS_FILE),
  answerOf: () => (/* reexport */ answerOf),
  buildModel: () => (/* reexport */ buildModel),
  bytesOf: () => (/* reexport */ bytesOf),
  classify: () => (/* reexport */ classify),
  decodeModel: () => (/* reexport */ decodeModel),
  digestOf: () => (/* reexport */ digestOf),
  encodeModel: () => (/* reexport */ encodeModel),
  layerNames: () => (/* reexport */ layerNames),
  loadModel: () => (/* reexport */ loadModel),
  openServable: () => (/* reexport */ openServable),
  predict: () => (/* reexport */ predict),
  readPreprocessing: () => (/* reexport */ readPreprocessing),
  shortest: () => (/* reexport */ shortest),
  tensorsOf: () => (/* reexport */ tensorsOf)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/layers/index.js + 9 modules
var models_layers = __webpack_require__(77554);
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
            classes: options.classes,
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
        throw new errors/* UserError */.yo(`the output has the shape [${flow.shape.slice(1).join(', ')}] instead of one number a class`, 'Put "flatten" before "output".', 'recipe model.layers');
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
    const kind = models_layers/* LAYERS */.R[entry.kind];
    return kind.build(entry.value, context);
}
function seedOf(seed, index) {
    return (Math.imul(seed, 1_000_003) + index * 7919) >>> 0;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
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




const MODEL_FILE = 'model/model.json';
const WEIGHTS_FILE = 'model/weights.bin';
const weightSpec = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    shape: schemas/* array */.YOg(schemas/* number */.aig().int().nonnegative()),
    dtype: schemas/* literal */.euz('float32'),
});
const modelFile = schemas/* object */.Ikc({
    format: schemas/* literal */.euz('layers-model'),
    modelTopology: schemas/* looseObject */._H3({}),
    weightsManifest: schemas/* tuple */.PVZ([
        schemas/* object */.Ikc({ paths: schemas/* tuple */.PVZ([schemas/* literal */.euz('weights.bin')]), weights: schemas/* array */.YOg(weightSpec) }),
    ]),
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
    const parsed = modelFile.safeParse(JSON.parse(files.modelJson));
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
    return tf.loadLayersModel(tf.io.fromMemory({
        modelTopology: modelTopology,
        weightSpecs: specs,
        weightData: values.buffer,
    }));
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
    const parsed = data_preprocessing/* preprocessingSchema */.KX.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    if (parsed.success)
        return parsed.data;
    throw new errors/* UserError */.yo('is not a preprocessing that this version knows', 'Make the package again with this version.', path);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/argmax.js
var argmax = __webpack_require__(33498);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js + 3 modules
var features = __webpack_require__(61611);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/number.js
var number = __webpack_require__(19409);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/decode.js
var decode = __webpack_require__(58321);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/pixels.js
var images_pixels = __webpack_require__(41046);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/instances.js






function encodeInstance(preprocessing, instance, index, out, offset) {
    if (preprocessing.kind === 'columns')
        return encodeRow(preprocessing.columns, instance, index, out, offset);
    if (instance['image'] !== undefined)
        return encodeImage(preprocessing, instance['image'], index, out, offset);
    if (preprocessing.columns)
        return encodePixels(preprocessing.columns, preprocessing.scale, instance, index, out, offset);
    throw misfit(index, 'image', 'is missing', 'Send {"image": {"b64": "<PNG or JPEG>"}}.');
}
function encodeRow(columns, instance, index, out, offset) {
    let current = '';
    try {
        (0,data_preprocessing/* encodeColumns */.On)(columns, (column) => cellOf(instance, (current = column), index), out, offset);
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








async function loadModel(tf, { directory }) {
    const [modelJson, weights] = await Promise.all([
        (0,promises_.readFile)((0,external_node_path_.join)(directory, MODEL_FILE), 'utf8'),
        (0,promises_.readFile)((0,external_node_path_.join)(directory, WEIGHTS_FILE)),
    ]);
    return decodeModel(tf, { modelJson, weights }, (0,external_node_path_.join)(directory, MODEL_FILE));
}
async function openServable(tf, opened) {
    const { manifest, digest, directory } = opened;
    const [model, preprocessing] = await Promise.all([loadModel(tf, opened), readPreprocessing(directory)]);
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
    const scores = await predict(tf, model, inputs, instances.length);
    return instances.map((_, row) => answerOf(classes, scores.subarray(row * classes.length, (row + 1) * classes.length)));
}
function answerOf(classes, scores) {
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
