export const id = 7535;
export const ids = [7535,8038];
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

/***/ 18038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h1: () => (/* reexport */ MANIFEST_FILE),
  rJ: () => (/* reexport */ MODEL_FILE),
  Ub: () => (/* reexport */ manifest/* MODEL_NAME */.Ub),
  LJ: () => (/* reexport */ WEIGHTS_FILE),
  nn: () => (/* reexport */ checkPaths),
  dl: () => (/* reexport */ checkTensors),
  Ng: () => (/* reexport */ parseManifest),
  Gl: () => (/* reexport */ predictionsFileOf),
  dD: () => (/* reexport */ readStoredModel),
  K4: () => (/* reexport */ refuseToReplace),
  verifyPackage: () => (/* reexport */ verifyPackage),
  sz: () => (/* reexport */ weightsManifestSchema),
  E1: () => (/* reexport */ writePackage)
});

// UNUSED EXPORTS: FILE_ROLES, TENSOR_ORIGINS, manifestOf, manifestSchema, pathFault, readManifest

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/manifest.js
var manifest = __webpack_require__(96083);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/paths.js

const DEVICE_NAMES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
function pathFault(path) {
    if (path === '' || path.length > 255)
        return 'is empty or longer than 255 characters';
    if (path !== path.normalize('NFC'))
        return 'is not in Unicode normal form C';
    if (/[\\\u0000-\u001f\u007f:]/.test(path))
        return 'holds a backslash, a colon or a control character';
    for (const name of path.split('/')) {
        if (name === '' || name === '.' || name === '..')
            return 'is absolute or leaves its directory';
        if (DEVICE_NAMES.test(name) || /[. ]$/.test(name))
            return 'is a name that some systems read as something else';
    }
    return null;
}
function checkPaths(paths, where) {
    const seen = new Map();
    for (const path of paths) {
        const fault = pathFault(path);
        if (fault)
            throw new errors/* UserError */.yo(`the path ${JSON.stringify(path)} ${fault}`, "Don't use this package; make it again.", where);
        const folded = path.toLowerCase();
        const twin = seen.get(folded);
        if (twin !== undefined)
            throw new errors/* UserError */.yo(`lists ${JSON.stringify(twin)} and ${JSON.stringify(path)}, one file on some systems`, "Don't use this package; make it again.", where);
        seen.set(folded, path);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var shared_files = __webpack_require__(14963);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/tensors.js





const MODEL_FILE = 'model/model.json';
const WEIGHTS_FILE = 'model/weights.bin';
const weightSpec = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    shape: schemas/* array */.YOg(schemas/* number */.aig().int().nonnegative()),
    dtype: schemas/* literal */.euz('float32'),
});
const weightsManifestSchema = schemas/* tuple */.PVZ([
    schemas/* object */.Ikc({ paths: schemas/* tuple */.PVZ([schemas/* literal */.euz('weights.bin')]), weights: schemas/* array */.YOg(weightSpec) }),
]);
const modelFile = schemas/* object */.Ikc({ weightsManifest: weightsManifestSchema });
async function readStoredModel(directory) {
    const [modelJson, weights] = await Promise.all([
        (0,promises_.readFile)((0,external_node_path_.join)(directory, MODEL_FILE), 'utf8'),
        (0,promises_.readFile)((0,external_node_path_.join)(directory, WEIGHTS_FILE)),
    ]);
    return { modelJson, weights };
}
function checkTensors({ modelJson, weights }, manifest, where) {
    const again = "Don't use this package; make it or fetch it again.";
    const parsed = modelFile.safeParse(jsonOf(modelJson));
    if (!parsed.success)
        throw new errors/* UserError */.yo('is not a TensorFlow.js layers model of one weights file', again, where);
    const stored = parsed.data.weightsManifest[0].weights;
    let at = 0;
    for (let index = 0; index < Math.max(stored.length, manifest.tensors.length); index++) {
        const [found, listed] = [stored[index], manifest.tensors[index]];
        if (!found || found.name !== listed?.name)
            throw new errors/* UserError */.yo(`holds ${nameOf(found)} as tensor ${index + 1}, and the manifest says ${nameOf(listed)}`, again, where);
        const bytes = 4 * found.shape.reduce((size, side) => size * side, 1);
        const isSame = found.dtype === listed.dtype &&
            found.shape.join() === listed.shape.join() &&
            (0,shared_files/* sha256 */.sc)(weights.subarray(at, at + bytes)) === listed.sha256;
        if (!isSame)
            throw new errors/* UserError */.yo(`the tensor "${found.name}" is not the one that the manifest lists`, again, where);
        at += bytes;
    }
    if (at !== weights.byteLength)
        throw new errors/* UserError */.yo(`its weights are ${weights.byteLength} bytes, and its tensors take ${at}`, again, where);
}
function nameOf(tensor) {
    return tensor ? `"${tensor.name}"` : 'none';
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/verify.js







const MANIFEST_FILE = 'manifest.json';
const MOST_MANIFEST_BYTES = 32 * 1024 * 1024;
const AGAIN = "Don't use this package; make it or fetch it again.";
async function verifyPackage(directory, expected) {
    const { manifest, digest } = await readManifest(directory);
    if (expected !== undefined && digest !== expected) {
        throw new errors/* UserError */.yo(`is package sha256:${digest}, and sha256:${expected} was asked for`, AGAIN, directory);
    }
    checkPaths([MANIFEST_FILE, ...manifest.files.map((file) => file.path)], directory);
    await refuseStrangers(directory, manifest);
    for (const file of manifest.files)
        await checkFile(directory, file);
    if (!manifest.files.some((file) => file.path === manifest.entry)) {
        throw new errors/* UserError */.yo(`its entry "${manifest.entry}" is not among its files`, AGAIN, directory);
    }
    await proveTensors(directory, manifest);
    return { directory, digest, manifest };
}
async function proveTensors(directory, manifest) {
    if (!manifest.formats.includes('tfjs-layers') || manifest.tensors.length === 0)
        return;
    for (const path of [MODEL_FILE, WEIGHTS_FILE])
        if (!manifest.files.some((file) => file.path === path))
            throw new errors/* UserError */.yo(`lists tensors, and no "${path}" that holds them`, AGAIN, directory);
    checkTensors(await readStoredModel(directory), manifest, (0,external_node_path_.join)(directory, MODEL_FILE));
}
async function readManifest(directory) {
    const path = (0,external_node_path_.join)(directory, MANIFEST_FILE);
    const status = await (0,promises_.lstat)(path).catch(() => null);
    if (!status)
        throw new errors/* UserError */.yo('is not a package: it has no manifest.json', 'Name the directory that "heirloom train" wrote.', directory);
    if (!status.isFile() || status.nlink > 1)
        throw new errors/* UserError */.yo('is a link', AGAIN, path);
    if (status.size > MOST_MANIFEST_BYTES)
        throw new errors/* UserError */.yo('is larger than 32 MiB', AGAIN, path);
    return parseManifest(await (0,promises_.readFile)(path), path);
}
function parseManifest(bytes, where) {
    const text = Buffer.from(bytes).toString('utf8');
    const parsed = manifest/* manifestSchema */.rc.safeParse(parseJson(text, where));
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new errors/* UserError */.yo(`doesn't follow heirloom.dev/package/v1 at "${issue.path.join('.')}": ${issue.message}`, AGAIN, where);
    }
    if (!Buffer.from((0,shared_files/* canonicalJson */.dj)(parsed.data)).equals(bytes))
        throw new errors/* UserError */.yo('is not canonical JSON, so its digest says nothing', AGAIN, where);
    return { manifest: parsed.data, digest: (0,shared_files/* sha256 */.sc)(bytes) };
}
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.yo('is not JSON', AGAIN, where);
    }
}
async function refuseStrangers(directory, { files }) {
    const listed = new Set([MANIFEST_FILE, ...files.map((file) => file.path)]);
    const walk = async (folder) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(directory, folder), { withFileTypes: true })) {
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isSymbolicLink())
                throw new errors/* UserError */.yo('is a symbolic link', AGAIN, (0,external_node_path_.join)(directory, path));
            if (entry.isDirectory() && [...listed].some((file) => file.startsWith(`${path}/`)))
                await walk(path);
            else if (!entry.isFile() || !listed.has(path))
                throw new errors/* UserError */.yo('is not listed in the manifest', AGAIN, (0,external_node_path_.join)(directory, path));
        }
    };
    await walk('');
}
async function checkFile(directory, file) {
    const path = (0,external_node_path_.join)(directory, file.path);
    const status = await (0,promises_.lstat)(path).catch(() => null);
    if (!status)
        throw new errors/* UserError */.yo('is missing, and the manifest lists it', AGAIN, path);
    if (!status.isFile() || status.nlink > 1)
        throw new errors/* UserError */.yo('is a link', AGAIN, path);
    if (status.size !== file.size)
        throw new errors/* UserError */.yo(`has ${status.size} bytes, and the manifest says ${file.size}`, AGAIN, path);
    const found = await (0,shared_files/* sha256File */.Q3)(path);
    if (found !== file.sha256)
        throw new errors/* UserError */.yo(`was changed: its sha256 is ${found.slice(0, 12)}…, and the manifest says ${file.sha256.slice(0, 12)}…`, AGAIN, path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/predictions-file.js
const PREDICTIONS_FILE = /^predictions\.(csv|jsonl|parquet)$/;
function predictionsFileOf({ files }) {
    return files.find(({ path }) => PREDICTIONS_FILE.test(path));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/write.js







function manifestOf(head, files) {
    const listed = files.map((file) => {
        const bytes = Buffer.from(file.content);
        return {
            path: file.path,
            sha256: (0,shared_files/* sha256 */.sc)(bytes),
            size: bytes.length,
            role: file.role,
            mediaType: file.mediaType,
        };
    });
    return manifest/* manifestSchema */.rc.parse({
        ...head,
        schema: 'heirloom.dev/package/v1',
        files: listed.sort((a, b) => (0,shared_files/* byCodePoint */.HH)(a.path, b.path)),
    });
}
async function writePackage(directory, head, files) {
    await refuseToReplace(directory);
    const manifest = manifestOf(head, files);
    checkPaths(files.map((file) => file.path), directory);
    const manifestText = (0,shared_files/* canonicalJson */.dj)(manifest);
    await (0,shared_files/* writeDirectoryWhole */.gm)(directory, async (fresh) => {
        for (const file of files) {
            await (0,shared_files/* makeFolders */.wZ)((0,external_node_path_.dirname)((0,external_node_path_.join)(fresh, file.path)));
            await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, file.path), file.content, { flush: true });
        }
        await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, MANIFEST_FILE), manifestText, { flush: true });
    });
    return { directory, digest: (0,shared_files/* sha256 */.sc)(manifestText), manifest };
}
async function refuseToReplace(directory) {
    await (0,shared_files/* checkWritable */.ZB)(directory);
    const names = await (0,promises_.readdir)(directory).catch(() => null);
    const isThere = (await (0,promises_.lstat)(directory).catch(() => null)) !== null;
    if (!isThere || names?.length === 0 || (await holdsOnlyAPackage(directory)))
        return;
    throw new errors/* UserError */.yo('is there already and is not a package', 'Choose another "out", or remove it.', directory);
}
async function holdsOnlyAPackage(directory) {
    try {
        const { manifest } = await readManifest(directory);
        await refuseStrangers(directory, manifest);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/index.js








/***/ }),

/***/ 96083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ub: () => (/* binding */ MODEL_NAME),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony exports FILE_ROLES, TENSOR_ORIGINS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const hex = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const FILE_ROLES = [
    'weights',
    'model',
    'preprocessing',
    'recipe',
    'metrics',
    'history',
    'predictions',
    'lineage',
    'profile',
    'golden',
    'card',
    'plot',
];
const TENSOR_ORIGINS = ['trained', 'loaded', 'frozen', 'initialised', 'merged'];
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: hex,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FILE_ROLES),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const tensor = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative()),
    dtype: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: hex,
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(TENSOR_ORIGINS),
});
const inputField = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('number'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('category'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('text'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), long: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('date'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), time: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('image'),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive()).length(3),
        columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
    }),
]);
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('heirloom.dev/package/v1'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(MODEL_NAME),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['classification', 'regression']),
    signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(inputField),
        tensor: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive()),
        classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    formats: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['tfjs-layers'])),
    entry: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file),
    parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: hex, reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    tensors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(tensor),
});


/***/ })

};
