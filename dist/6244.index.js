export const id = 6244;
export const ids = [6244];
export const modules = {

/***/ 20229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const ONLY_REAL_CLONES = ['-c', 'safe.bareRepository=explicit'];
const TEN_SECONDS = 10_000;
const MOST_BYTES = 64 * 2 ** 20;
async function git(directory, args, { timeoutMilliseconds = TEN_SECONDS, env = {} } = {}) {
    const options = ['-C', directory, ...ONLY_REAL_CLONES, '--no-optional-locks', '--literal-pathspecs'];
    const { stdout } = await run('git', [...options, ...args], {
        timeout: timeoutMilliseconds,
        maxBuffer: MOST_BYTES,
        env: { ...process.env, ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
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


/***/ }),

/***/ 36244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImport: () => (/* binding */ runImport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 46 modules
var data = __webpack_require__(40593);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/keras/index.js + 17 modules
var keras = __webpack_require__(8556);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(71590);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 3 modules
var shared_registry = __webpack_require__(52481);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/runs.js
var runs = __webpack_require__(99492);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/index.js + 10 modules
var models = __webpack_require__(47535);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/graph/index.js + 3 modules
var models_graph = __webpack_require__(57896);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/head.js

function taskOfHead(graph) {
    const { units, activation } = tailOf(graph);
    return units === 1 && activation !== 'sigmoid' ? 'regression' : 'classification';
}
function fitHead(graph, task, where) {
    const { dense, units, activation } = tailOf(graph);
    const asIs = { graph, widened: null, note: null };
    if (task === 'regression' || (activation === 'softmax' && units !== 1))
        return asIs;
    const isLogistic = units === 1 && (activation === 'sigmoid' || activation === 'linear');
    if (dense && isLogistic)
        return {
            graph: withSoftmax(graph, dense, 2),
            widened: dense.name,
            note: widenedNote(dense.name),
        };
    if (dense && activation === 'linear')
        return {
            graph: withSoftmax(graph, dense, null),
            widened: null,
            note: `"${dense.name}" gives logits: a softmax makes scores of them`,
        };
    throw new errors/* UserError */.yo(`ends with ${units ?? 'other'} outputs of "${activation}", which are no scores of classes that exclude each other`, 'Import a model that ends with softmax, with logits, or with one unit of sigmoid.', where);
}
function widenedNote(layer) {
    return `"${layer}" has one unit for two classes: it became two with a softmax, whose scores are the same`;
}
function tailOf({ nodes, output }) {
    const find = (name) => nodes.find((node) => node.name === name) ?? null;
    const last = find(output);
    const isActivation = last?.layer?.kind === 'activation';
    const before = isActivation ? find(last.from[0]) : last;
    if (before?.layer?.kind !== 'dense')
        return { dense: null, units: null, activation: isActivation ? last.layer.value.activation : 'linear' };
    const { units, activation } = before.layer.value;
    if (!isActivation)
        return { dense: before, units, activation };
    return {
        dense: activation === 'linear' ? before : null,
        units,
        activation: last.layer.value.activation,
    };
}
function withSoftmax(graph, dense, units) {
    const nodes = graph.nodes.map((node) => {
        const { layer } = node;
        if (layer?.kind === 'activation' && node.name === graph.output)
            return {
                name: node.name,
                from: node.from,
                layer: { kind: 'activation', value: { ...layer.value, activation: 'softmax' } },
            };
        if (layer?.kind !== 'dense' || node.name !== dense.name)
            return node;
        const activation = node.name === graph.output ? 'softmax' : layer.value.activation;
        return {
            name: node.name,
            from: node.from,
            layer: { kind: 'dense', value: { ...layer.value, activation, units: units ?? layer.value.units } },
        };
    });
    return { ...graph, nodes };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/signature.js


const MOST_NUMBERS = 2 ** 24;
function preprocessingWithoutData({ inputShape }, words, where) {
    if (inputShape.includes(null))
        throw new errors/* UserError */.yo(`takes inputs of any size: [${inputShape.map((side) => side ?? 'any').join(', ')}]`, 'Give a recipe, whose data say the size.', where);
    const shape = inputShape;
    if (shape.reduce((product, side) => product * side, 1) > MOST_NUMBERS)
        throw new errors/* UserError */.yo(`takes inputs of [${shape.join(', ')}] numbers`, `At most ${MOST_NUMBERS} are served; give a model of smaller inputs.`, where);
    const kind = words.input !== 'auto' ? words.input : kindOf(shape, words, where);
    return kind === 'picture' ? picture(shape, words, where) : table(shape, words, where);
}
function kindOf(shape, { columns }, where) {
    if (columns.length > 0 || shape.length === 1)
        return 'columns';
    if (shape.length === 3)
        return 'picture';
    throw new errors/* UserError */.yo(`takes inputs of [${shape.join(', ')}], which may be pictures or series`, 'Say with "input" whether they are pictures, or columns of a table.', where);
}
function picture(shape, { scale }, where) {
    const [height = 0, width = 0, channels = 1] = shape;
    if (shape.length < 2 || shape.length > 3 || (channels !== 1 && channels !== 3))
        throw new errors/* UserError */.yo(`takes inputs of [${shape.join(', ')}], which are no pictures of 1 or 3 channels`, 'Say "columns" with "input".', where);
    return { kind: 'image', shape: [height, width, channels], columns: null, scale };
}
function table(shape, { columns }, where) {
    const size = shape.reduce((product, side) => product * side, 1);
    const names = columns.length > 0 ? columns : Array.from({ length: size }, (_, at) => `x${at + 1}`);
    if (names.length !== size || new Set(names).size !== size)
        throw new errors/* UserError */.yo(`takes ${size} numbers, and ${names.length} columns are named${new Set(names).size < names.length ? ', one twice' : ''}`, 'Name each column once, in the order of the model.', where);
    const odd = names.find((name) => name.includes('`') || name === '__proto__');
    if (odd !== undefined)
        throw new errors/* UserError */.yo(`"${odd}" can't be the name of an input`, 'Name it otherwise.', 'input "columns"');
    return {
        kind: 'columns',
        columns: names.map((name) => ({
            step: 'expression',
            column: name,
            options: { name, of: `\`${name}\``, scale: 'none', missing: 'error', indicator: false },
            fitted: { of: `\`${name}\``, centre: 0, unit: 1, missing: null, indicator: false },
        })),
    };
}
function checkEmbeddings({ nodes }, preprocessing, where) {
    const ids = (0,data/* idCount */.nq)(preprocessing);
    for (const { name, layer } of nodes) {
        if (layer?.kind !== 'embedding')
            continue;
        const { input_dim: room } = layer.value;
        if (ids !== null && ids <= room)
            continue;
        throw new errors/* UserError */.yo(ids === null
            ? `its layer "${name}" reads ids, and the inputs are [${(0,data/* tensorShape */.Ze)(preprocessing).join(', ')}] numbers`
            : `its layer "${name}" has room for ${room} ids, and the features give ${ids}`, 'Give a recipe whose features make the ids that the model was trained on.', where);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/architecture.js






function skeletonOf(tf, network, source, purpose, where) {
    if (network)
        return ofRecipe(tf, network, source, purpose);
    if (source.architecture)
        return ofGraph(tf, source.architecture, source, purpose, where);
    throw new errors/* UserError */.yo('holds weights without layers', 'Say the layers with "model" of a recipe, or give what Keras\' model.to_json() gives as "model".', where);
}
function ofGraph(tf, graph, { tensors }, purpose, where) {
    checkEmbeddings(graph, purpose.preprocessing, where);
    const { graph: fitted, widened, note } = fitHead(graph, purpose.task, where);
    const numbers = tensors.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
    const room = {
        inputShape: (0,data/* tensorShape */.Ze)(purpose.preprocessing),
        weights: widened === null ? numbers : 2 * numbers,
    };
    const model = (0,models_graph/* buildGraph */.Z)(tf, fitted, room, where);
    const [outputs, ...more] = model.outputs[0].shape.slice(1);
    const isNumber = purpose.task === 'regression';
    const named = purpose.classes.length > 0 ? purpose.classes : Array.from({ length: outputs }, (_, at) => `${at}`);
    const wanted = isNumber ? 1 : named.length;
    if (more.length === 0 && outputs === wanted && (isNumber || wanted > 1))
        return { model, classes: isNumber ? [] : named, widened, notes: note === null ? [] : [note] };
    model.dispose();
    throw new errors/* UserError */.yo(`gives [${[outputs, ...more].join(', ')}] numbers, and ${isNumber ? 'one is' : `${Math.max(2, wanted)} classes are`} wanted`, 'Name as many classes as it has scores, and the task that it was made for.', where);
}
function ofRecipe(tf, network, source, { task, preprocessing, classes }) {
    const inputShape = (0,data/* tensorShape */.Ze)(preprocessing);
    const outputs = (0,models.outputsFor)(task, classes.length);
    const model = (0,models.buildModel)(tf, (0,models.layersOf)(network, inputShape), { inputShape, outputs, seed: 0 });
    const widened = task === 'classification' ? narrowHead(model, source) : null;
    return { model, classes, widened, notes: widened === null ? [] : [widenedNote(widened)] };
}
function sizeOf(shape) {
    return shape.reduce((product, side) => product * side, 1);
}
function narrowHead({ layers }, { tensors }) {
    const last = layers.at(-1);
    const [inputs, units] = last.weights[0].shape;
    const has = (count) => tensors.some(({ shape }) => [`${inputs},${count}`, `${count},${inputs}`].includes(shape.join()));
    return units === 2 && !has(2) && has(1) ? last.name : null;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/index.js + 46 modules
var shared_recipe = __webpack_require__(72625);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/profile.js
var profile = __webpack_require__(75069);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/card.js

function importCard({ name, task, signature, files, notes, tried }) {
    const { inputs, classes, label } = signature;
    const rows = inputs[0]?.kind === 'image' ? 'pictures' : 'rows of a table';
    const pipeline = inputs[0]?.kind === 'image' && task === 'classification' ? 'image-classification' : `tabular-${task}`;
    const purpose = task === 'regression'
        ? `Predicts the number ${code(label)} of ${rows}.`
        : `Classifies ${rows} into ${classes.length} classes: ${classes.map(code).join(', ')}.`;
    return `---
library_name: tfjs-layers
pipeline_tag: ${pipeline}
---
# ${name}

${purpose}

Imported, not trained here: who trained it, and on what, its files don't tell.

| file | sha256 |
|---|---|
${files.map(({ uri, sha256 }) => `| ${code(uri)} | ${code(sha256)} |`).join('\n')}
${notes.map((note) => `\nChanged on the way: ${note}.\n`).join('')}
${tried ? trial(tried, task) : "It was not tried on data: this package has no predictions and no metrics. The requests of `golden.json` are made up; its answers to them are the model's."}
`;
}
function trial({ evaluation, rows, source }, task) {
    const shown = runs/* SHOWN_METRICS */.GE[task].flatMap((metric) => {
        const value = evaluation.metrics[metric];
        return value === undefined ? [] : [`| ${metric} | ${value.toFixed(4)} |`];
    });
    return `Tried on ${rows} test rows of ${code(source)}. Whether its makers trained it on some of them is not known here.

| metric | test split |
|---|---|
${shown.join('\n')}`;
}
function code(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/version.js
var version = __webpack_require__(18762);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/lineage.js


function lineageOf(options) {
    const { recipe, commit } = options;
    return {
        predicateType: 'https://slsa.dev/provenance/v1',
        buildDefinition: {
            buildType: 'https://heirloom.dev/import/v1',
            externalParameters: {
                format: options.format,
                layout: options.layout,
                ...(options.tensors.length > 0 && { tensors: options.tensors }),
                ...(options.ignored.length > 0 && { ignore: options.ignored }),
                ...(options.notes.length > 0 && { changes: options.notes }),
                ...(recipe && { recipe: { sha256: (0,files/* sha256 */.sc)((0,files/* canonicalJson */.dj)(recipe)) } }),
                backend: options.backend.name,
            },
            internalParameters: { heirloom: version/* VERSION */.x, backendVersion: options.backend.version },
            resolvedDependencies: [
                ...(commit
                    ? [
                        {
                            uri: commit.uri,
                            digest: { gitCommit: commit.sha },
                            ...(commit.dirty && { annotations: { dirty: true } }),
                        },
                    ]
                    : []),
                ...options.files.map(({ uri, sha256: digest }) => ({ uri, digest: { sha256: digest } })),
            ],
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/assemble.js







function assembleImport(ingredients) {
    const { name, task, classes, preprocessing, model, golden, tried } = ingredients;
    const tensors = (0,models.tensorsOf)(model);
    const stored = (0,models.encodeModel)(model, tensors);
    const signature = {
        inputs: (0,data/* inputFields */.yD)(preprocessing),
        tensor: (0,data/* tensorShape */.Ze)(preprocessing),
        classes: [...classes],
        label: tried?.dataset.labelName ?? 'label',
    };
    const recipe = tried && (0,shared_recipe/* effectiveRecipe */.QX)(tried.recipe);
    const lineage = lineageOf({
        ...ingredients,
        recipe,
        files: [...ingredients.files, ...(tried?.dataset.sources ?? [])],
    });
    const card = importCard({
        ...ingredients,
        signature,
        tried: tried && {
            evaluation: tried.trial.evaluation,
            rows: (0,data/* rowsOf */.RO)(tried.dataset, 'test').length,
            source: (0,data/* sourceText */.rI)(tried.recipe.data.source),
        },
    });
    const files = [
        { path: models.MODEL_FILE, role: 'model', mediaType: 'application/json', content: stored.modelJson },
        { path: models.WEIGHTS_FILE, role: 'weights', mediaType: 'application/octet-stream', content: stored.weights },
        json(models.PREPROCESSING_FILE, 'preprocessing', preprocessing),
        json('lineage.json', 'lineage', lineage),
        json('golden.json', 'golden', golden),
        { path: 'README.md', role: 'card', mediaType: 'text/markdown', content: card },
        ...(tried ? trialFiles(tried) : []),
        ...(recipe && tried?.recipe.model && !tried.recipe.inherit
            ? [json('recipe.json', 'recipe', recipe)]
            : []),
    ];
    const head = {
        name,
        createdAt: ingredients.commit?.time ?? null,
        task,
        signature,
        formats: ['tfjs-layers'],
        entry: models.MODEL_FILE,
        parents: [],
        tensors: tensors.map((tensor) => ({
            name: tensor.name,
            shape: [...tensor.shape],
            dtype: tensor.dtype,
            sha256: (0,models.digestOf)(tensor),
            origin: 'loaded',
        })),
    };
    return { head, files };
}
function trialFiles({ dataset, trial }) {
    return [
        json('metrics.json', 'metrics', trial.evaluation),
        json('profile.json', 'profile', (0,profile/* profileOf */.d)(dataset)),
        { path: 'predictions.csv', role: 'predictions', mediaType: 'text/csv', content: trial.predictions },
    ];
}
function json(path, role, value) {
    return { path, role, mediaType: 'application/json', content: (0,files/* canonicalJson */.dj)(value) };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/commit.js
var training_commit = __webpack_require__(3805);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/network/settle.js + 3 modules
var settle = __webpack_require__(78894);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/classes.js


const WHERE = 'input "classes"';
function checkClassNames(classes) {
    const fault = (what) => new errors/* UserError */.yo(what, 'Name each class once, a line each.', WHERE);
    const twice = classes.find((name, at) => classes.indexOf(name) !== at);
    if (twice !== undefined)
        throw fault(`"${twice}" is named twice`);
    if (classes.length > evaluation/* MOST_CLASSES */.Dl)
        throw fault(`${classes.length} are named, and at most ${evaluation/* MOST_CLASSES */.Dl} can be`);
    for (const name of classes) {
        const reason = name === '__proto__' ? "can't be the name of a class" : (0,evaluation/* nameFault */.IY)(name);
        if (reason)
            throw fault(`"${name}" ${reason}`);
    }
}
function withClassOrder(dataset, classes) {
    const { target } = dataset;
    if (classes.length === 0 || target.task === 'regression')
        return dataset;
    const places = target.classes.map((name) => {
        const at = classes.indexOf(name);
        if (at >= 0)
            return at;
        throw new errors/* UserError */.yo(`the data have the class "${name}", and it is not named`, (0,errors/* suggest */.ZA)(name, classes), WHERE);
    });
    return {
        ...dataset,
        target: { ...target, classes, labels: target.labels.map((label) => places[label]) },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/data.js






async function readTrialData({ path, set, classes }, deps) {
    const { host } = deps;
    const { recipe: opened, links } = await (0,shared_recipe.openToRead)(path, set, deps);
    const asWritten = (0,shared_recipe/* withoutCommand */.e6)(opened, path);
    checkClassNames(classes);
    const inFolder = (source) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), source);
    const loaded = await (0,data/* loadDataset */.Zh)(asWritten, {
        resolve: inFolder,
        inherited: null,
        storage: deps.storage,
        log: (line) => host.info(line),
    });
    const ordered = withClassOrder(loaded, classes);
    const { recipe, files } = await (0,settle/* settleModel */.l)(asWritten, path, ordered, (line) => host.info(line));
    const dataset = { ...ordered, sources: [...ordered.sources, ...files] };
    host.info(`data ${(0,data/* sourceText */.rI)(recipe.data.source)}: ${dataset.ids.length} rows, ${(0,data/* rowsOf */.RO)(dataset, 'test').length} of them to try the model on`);
    const commit = await (0,training_commit/* readCommit */.k)({
        recipe: path,
        parents: links.flatMap((link) => link.path ?? []),
        sources: [...(0,data/* filesOf */.R8)(recipe.data.source), ...files.map(({ uri }) => uri)].map(inFolder),
        repository: deps.repository,
        host,
    });
    return { recipe, dataset, commit };
}

// EXTERNAL MODULE: ./node_modules/pngjs/lib/png.js
var lib_png = __webpack_require__(10359);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/answers.js
var training_answers = __webpack_require__(3797);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/golden.js
var golden = __webpack_require__(30527);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/predictions.js
var candidate_predictions = __webpack_require__(93674);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/tasks/index.js + 3 modules
var tasks = __webpack_require__(51779);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/trial.js








async function tryOut(tf, model, dataset, recipe) {
    const rows = (0,data/* rowsOf */.RO)(dataset, 'test');
    const answers = await (0,training_answers/* answersTo */.t)(tf, model, dataset, rows);
    checkFinite(answers);
    const predictions = (0,candidate_predictions/* predictionsCsv */.N)(dataset, (0,tasks/* taskOf */.X)(dataset.target, null), rows, answers);
    const reading = { task: recipe.task, positive: recipe.positive };
    return {
        predictions,
        evaluation: (0,evaluation.evaluate)((0,evaluation/* parsePredictions */.Y8)(predictions, 'predictions.csv', reading)),
        golden: await (0,golden/* goldenOf */.$)(tf, model, dataset, (0,models.scaleOf)(dataset)),
    };
}
function checkFinite(answers) {
    for (const answer of answers)
        if (!Number.isFinite(answer))
            throw new errors/* UserError */.yo(`the model answers ${answer}`, 'Check that its weights and its layers belong together.', 'the imported model');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/golden.js




const TOLERANCE = 1e-3;
const REQUESTS = 5;
async function madeUpGolden(tf, model, preprocessing, classes) {
    const instances = Array.from({ length: REQUESTS }, (_, at) => preprocessing.kind === 'image' ? pictureOf(preprocessing, at) : rowOf(preprocessing, at));
    const answers = await (0,models.classify)(tf, model, preprocessing, classes, instances);
    const numbers = answers.flatMap(({ prediction, scores }) => classes.length > 0 ? Object.values(scores) : [Number(prediction)]);
    checkFinite(numbers);
    const largest = Math.max(...numbers.map(Math.abs));
    return {
        tolerance: TOLERANCE,
        ...(classes.length === 0 && largest > 1 && { unit: largest }),
        requests: instances.map((instance, at) => ({ instance, answer: answers[at] })),
    };
}
function rowOf(preprocessing, request) {
    const fields = (0,data/* inputFields */.yD)(preprocessing);
    return Object.fromEntries(fields.map(({ name }, at) => [name, Number(Math.sin(1 + at + request * fields.length).toFixed(3))]));
}
function pictureOf({ shape: [height, width] }, request) {
    const png = new lib_png/* PNG */.O({ width, height });
    for (let at = 0; at < width * height; at++) {
        const grey = request === 0 ? 0 : (Math.floor(at / request) * 37) % 256;
        png.data.set([grey, grey, grey, 255], 4 * at);
    }
    return { image: { b64: lib_png/* PNG */.O.sync.write(png).toString('base64') } };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/layouts/keras.js
const CELL = /_cell(_\d+)?$/;
const DIRECTION = /^(forward|backward)_/;
const DEPTHWISE = 'depthwise_kernel';
const keras_keras = {
    name: 'keras',
    split: (name) => {
        const steps = name
            .replace(/:\d+$/, '')
            .split('/')
            .filter((step) => !CELL.test(step));
        const part = steps.pop();
        const direction = DIRECTION.exec(steps.at(-1) ?? '')?.[1];
        if (direction)
            steps.pop();
        const own = part === DEPTHWISE ? 'kernel' : part;
        return { module: steps.join('/'), part: direction ? `${direction}/${own}` : own };
    },
    isState: (part) => part === 'seed_generator_state' || part === 'iterations',
    expects: ({ tensors }) => renamed(tensors),
    convert: ({ tensors }, parts) => new Map([...tensors.keys()].map((part) => [part, parts.get(fileName(part))])),
};
function renamed(tensors) {
    return new Map([...tensors].map(([part, shape]) => [fileName(part), shape]));
}
function fileName(part) {
    return part === DEPTHWISE ? 'kernel' : part;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/layouts/pytorch/transpose.js
function transposed(values, shape, axes) {
    const strides = shape.map((_, axis) => transpose_sizeOf(shape.slice(axis + 1)));
    const sides = axes.map((axis) => shape[axis]);
    const steps = axes.map((axis) => strides[axis]);
    const place = sides.map(() => 0);
    const out = new Float32Array(values.length);
    let from = 0;
    for (let at = 0; at < out.length; at++) {
        out[at] = values[from];
        for (let axis = sides.length - 1; axis >= 0; axis--) {
            from += steps[axis];
            if (++place[axis] < sides[axis])
                break;
            from -= steps[axis] * sides[axis];
            place[axis] = 0;
        }
    }
    return out;
}
function gathered(values, order, width = 1) {
    const out = new Float32Array(values.length);
    order.forEach((row, at) => out.set(values.subarray(row * width, (row + 1) * width), at * width));
    return out;
}
function transpose_sizeOf(shape) {
    return shape.reduce((product, side) => product * side, 1);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/layouts/pytorch/layers.js

const same = (name) => (shape) => ({ name, shape, convert: (values) => values });
const ofInput = (name) => (shape) => ({ name, shape, convert: (values, order) => (order ? gathered(values, order) : values) });
const filters = (shape) => {
    const axes = [...shape.keys()];
    const [last, before, ...sides] = [...axes].reverse();
    const theirs = [last, before, ...sides.reverse()];
    const there = theirs.map((axis) => shape[axis]);
    return {
        name: 'weight',
        shape: there,
        convert: (values) => transposed(values, there, axes.map((axis) => theirs.indexOf(axis))),
    };
};
const bias = same('bias');
const norm = { gamma: ofInput('weight'), beta: ofInput('bias') };
const COUNTERPARTS = {
    Dense: {
        kernel: ([inputs, units]) => ({
            name: 'weight',
            shape: [units, inputs],
            convert: (values, order) => {
                const kernel = transposed(values, [units, inputs], [1, 0]);
                return order ? gathered(kernel, order, units) : kernel;
            },
        }),
        bias,
    },
    Conv1D: { kernel: filters, bias },
    Conv2D: { kernel: filters, bias },
    Conv2DTranspose: { kernel: filters, bias },
    DepthwiseConv2D: {
        depthwise_kernel: ([height, width, channels, multiplier]) => ({
            name: 'weight',
            shape: [channels * multiplier, 1, height, width],
            convert: (values) => transposed(values, [channels, multiplier, height, width], [2, 3, 0, 1]),
        }),
        bias,
    },
    BatchNormalization: {
        ...norm,
        moving_mean: ofInput('running_mean'),
        moving_variance: ofInput('running_var'),
    },
    LayerNormalization: norm,
    Embedding: { embeddings: same('weight') },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/layouts/pytorch/orders.js

const KEEPS = /^(Dropout|SpatialDropout.*|GaussianNoise|Activation|BatchNormalization|LayerNormalization|Rescaling)$/;
const SPATIAL = /^(Conv|SeparableConv|DepthwiseConv|MaxPooling|AveragePooling|ZeroPadding)/;
const OF_STEPS = /^(SimpleRNN|LSTM|GRU|GRUResetAfter|Bidirectional|Embedding)$/;
const OF_VECTOR = /^(Dense|GlobalMaxPooling|GlobalAveragePooling)/;
const MERGES = /^(Add|Multiply|Average|Maximum|Minimum|Concatenate)$/;
function inputOrders(model) {
    const behind = new Map();
    const changed = new Map();
    for (const layer of model.layers) {
        const inputs = layer.getClassName() === 'InputLayer' ? [] : [layer.input].flat();
        const orders = inputs.map(({ sourceLayer }) => behind.get(sourceLayer.name));
        const [order = 'same'] = orders;
        if (layer.weights.length > 0 && order === 'unknown')
            throw unknown(layer);
        if (order instanceof Int32Array)
            changed.set(layer.name, order);
        behind.set(layer.name, orderBehind(layer, orders, inputs[0]));
    }
    return changed;
}
function orderBehind(layer, orders, input) {
    const kind = layer.getClassName();
    const [order = 'same'] = orders;
    if (!input)
        return layer.output.rank === 4 ? 'channels-first' : 'same';
    if (MERGES.test(kind))
        return orders.every((one) => one === order) && typeof order === 'string' ? order : 'unknown';
    if (KEEPS.test(kind))
        return order;
    if (SPATIAL.test(kind))
        return order === 'unknown' ? order : 'channels-first';
    if (kind === 'Flatten')
        return order === 'channels-first' ? flattened(input.shape.slice(1)) : order;
    if (OF_STEPS.test(kind))
        return 'same';
    if (OF_VECTOR.test(kind))
        return input.rank > 2 && kind === 'Dense' ? order : 'same';
    if (kind === 'Reshape' && isPlain(order, input))
        return reshaped(layer);
    return 'unknown';
}
function isPlain(order, input) {
    return order === 'same' || (order === 'channels-first' && input.shape.at(-1) === 1);
}
function reshaped(layer) {
    const { shape } = layer.output;
    if (shape.length !== 4)
        return 'same';
    return shape.at(-1) === 1 ? 'channels-first' : 'unknown';
}
function flattened(shape) {
    const channels = shape.at(-1);
    const places = shape.slice(0, -1).reduce((product, side) => product * side, 1);
    if (channels === 1 || places === 1)
        return 'same';
    return Int32Array.from({ length: places * channels }, (_, at) => (at % channels) * places + Math.floor(at / channels));
}
function unknown(layer) {
    return new errors/* UserError */.yo(`in which order PyTorch's numbers reach the layer "${layer.name}" can't be told`, 'Write the weights with the names and axes of Keras, and give "layout keras".', 'input "layout"');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/layouts/pytorch/recurrent.js


const GRU_GATES = [1, 0, 2];
function expectedRecurrence({ className, suffix, tensors }) {
    if (className === 'GRU')
        throw new errors/* UserError */.yo("PyTorch's GRU resets behind the recurrent product, and the recipe's resets before it", 'Write "reset_after: true" in its arguments.', 'recipe model.layers');
    const [width, rows] = tensors.get('kernel');
    const [units] = tensors.get('recurrent_kernel');
    const biases = tensors.has('bias') ? ['bias_ih', 'bias_hh'] : [];
    return [
        [`weight_ih_l0${suffix}`, [rows, width]],
        [`weight_hh_l0${suffix}`, [rows, units]],
        ...biases.map((name) => [`${name}_l0${suffix}`, [rows]]),
    ];
}
function convertedRecurrence({ className, suffix, tensors }, parts) {
    const [width, rows] = tensors.get('kernel');
    const [units] = tensors.get('recurrent_kernel');
    const gates = className === 'GRUResetAfter' ? GRU_GATES : null;
    const inOrder = (part, columns) => {
        const values = parts.get(`${part}_l0${suffix}`);
        const block = units * columns;
        const blocks = gates?.map((gate) => values.subarray(gate * block, (gate + 1) * block)) ?? [values];
        return Float32Array.from(blocks.flatMap((one) => Array.from(one)));
    };
    const kernels = [
        ['kernel', transposed(inOrder('weight_ih', width), [rows, width], [1, 0])],
        ['recurrent_kernel', transposed(inOrder('weight_hh', units), [rows, units], [1, 0])],
    ];
    if (!tensors.has('bias'))
        return kernels;
    const [ofInput, ofState] = [inOrder('bias_ih', 1), inOrder('bias_hh', 1)];
    const bias = gates
        ? Float32Array.from([...ofInput, ...ofState])
        : ofInput.map((value, at) => value + ofState[at]);
    return [...kernels, ['bias', bias]];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/layouts/pytorch/index.js




const RECURRENT = ['SimpleRNN', 'LSTM', 'GRU', 'GRUResetAfter'];
const STACKED = /_l([1-9]\d*)(_reverse)?$/;
function pytorch(model) {
    const orders = inputOrders(model);
    return {
        name: 'pytorch',
        split: (name) => {
            const steps = name.split('.');
            const part = steps.pop();
            const level = STACKED.exec(part)?.[1];
            return level
                ? { module: [...steps, `l${level}`].join('.'), part: part.replace(`_l${level}`, '_l0') }
                : { module: steps.join('.'), part };
        },
        isState: (part) => part === 'num_batches_tracked',
        expects: (place) => new Map(expected(place)),
        convert: (place, parts) => new Map(converted(place, parts, orders.get(place.layer.name))),
    };
}
function expected(place) {
    const recurrences = recurrencesOf(place);
    if (recurrences)
        return [...recurrences.values()].flatMap(expectedRecurrence);
    return counterparts(place).map(([, { name, shape }]) => [name, shape]);
}
function converted(place, parts, order) {
    const recurrences = recurrencesOf(place);
    if (!recurrences)
        return counterparts(place).map(([part, { name, convert }]) => [part, convert(parts.get(name), order)]);
    return [...recurrences].flatMap(([prefix, recurrence]) => convertedRecurrence(recurrence, parts).map(([part, values]) => [`${prefix}${part}`, values]));
}
function counterparts({ layer, tensors }) {
    const known = COUNTERPARTS[layer.getClassName()];
    return [...tensors].map(([part, shape]) => {
        const counterpart = known?.[part];
        if (counterpart)
            return [part, counterpart(shape)];
        throw new errors/* UserError */.yo(`the layer "${layer.name}" (${layer.getClassName()}) has no counterpart in PyTorch that is known here`, 'Write its weights with the names and axes of Keras, and give "layout keras".', 'input "layout"');
    });
}
function recurrencesOf({ layer, tensors }) {
    const className = layer.getClassName();
    if (RECURRENT.includes(className))
        return new Map([['', { className, suffix: '', tensors }]]);
    if (className !== 'Bidirectional')
        return null;
    const { forwardLayer } = layer;
    const within = (prefix, suffix) => [
        prefix,
        {
            className: forwardLayer.getClassName(),
            suffix,
            tensors: new Map([...tensors].flatMap(([part, shape]) => part.startsWith(prefix) ? [[part.slice(prefix.length), shape]] : [])),
        },
    ];
    return new Map([within('forward/', ''), within('backward/', '_reverse')]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/layouts/index.js



const PYTORCH = /(^|\.)(weight|running_mean|running_var|weight_[ih]h_l\d+(_reverse)?)$/;
const KERAS = /(^|\/)(\w*kernel|gamma|beta|moving_mean|moving_variance|embeddings)(:\d+)?$/;
function layoutOf(choice, names, model) {
    const isPytorch = names.some((name) => PYTORCH.test(name));
    const isKeras = names.some((name) => KERAS.test(name));
    if (choice === 'auto' && isPytorch === isKeras)
        throw new errors/* UserError */.yo(`the names of the tensors don't tell who made them: ${names.slice(0, 5).join(', ')}`, 'Say it: "keras" (a dense kernel is [inputs, units]) or "pytorch" ([units, inputs]).', 'input "layout"');
    return choice === 'pytorch' || (choice === 'auto' && isPytorch) ? pytorch(model) : keras_keras;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/matching/groups.js


function groupsOf(tensors, layout, naming) {
    const groups = new Map();
    for (const { name, tensor } of groups_renamed(withoutIgnored(tensors, naming.ignored), naming.renames)) {
        const { module, part } = layout.split(name);
        if (layout.isState(part))
            continue;
        const parts = groups.get(module) ?? new Map();
        const before = parts.get(part);
        if (before)
            throw new errors/* UserError */.yo(`the tensors "${before.name}" and "${tensor.name}" are both the ${part} of "${module}"`, 'Leave one out with "ignore", or rename it with "tensors".', 'input "tensors"');
        groups.set(module, parts.set(part, tensor));
    }
    return [...groups].map(([module, parts]) => ({ module, parts }));
}
function withoutIgnored(tensors, patterns) {
    const matchers = patterns.map((pattern) => ({ pattern, matches: picomatch(pattern) }));
    const idle = matchers.find(({ matches }) => !tensors.some(({ name }) => matches(name)));
    if (idle)
        throw new errors/* UserError */.yo(`"${idle.pattern}" matches no tensor`, `There are: ${listed(tensors)}.`, 'input "ignore"');
    return tensors.filter(({ name }) => !matchers.some(({ matches }) => matches(name)));
}
function groups_renamed(tensors, lines) {
    const pairs = lines.map((line) => {
        const [theirs = '', ours = '', ...more] = line.split('=').map((side) => side.trim());
        if (theirs === '' || ours === '' || more.length > 0)
            throw new errors/* UserError */.yo(`"${line}" is no line of names`, 'Write theirs=ours, as in fc1=dense_1.', 'input "tensors"');
        return [theirs, ours];
    });
    const isOf = (name, theirs) => name === theirs || (name.startsWith(theirs) && /[./]/.test(name.charAt(theirs.length)));
    const idle = pairs.find(([theirs]) => !tensors.some(({ name }) => isOf(name, theirs)));
    if (idle)
        throw new errors/* UserError */.yo(`no tensor is called "${idle[0]}"`, `There are: ${listed(tensors)}.`, 'input "tensors"');
    return tensors.map((tensor) => {
        const pair = pairs.find(([theirs]) => isOf(tensor.name, theirs));
        return { tensor, name: pair ? `${pair[1]}${tensor.name.slice(pair[0].length)}` : tensor.name };
    });
}
const MOST_LISTED = 40;
function listed(tensors) {
    const names = tensors.slice(0, MOST_LISTED).map(({ name, shape }) => `${name} [${shape.join(', ')}]`);
    return `${names.join(', ')}${tensors.length > MOST_LISTED ? `, and ${tensors.length - MOST_LISTED} more` : ''}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/matching/match.js


function matchLayers(places, groups, layout, renamed) {
    const wanted = places.map((place) => ({ place, shapes: layout.expects(place) }));
    const named = byName(wanted, groups);
    const hasAllNames = wanted.every(({ place }) => named.has(place.layer.name));
    const fixed = wanted.filter(({ place }) => hasAllNames || renamed.has(place.layer.name));
    const matches = fixed.flatMap((one) => {
        const group = named.get(one.place.layer.name);
        if (group)
            checkShapes(one, group);
        return group ? [{ place: one.place, group }] : [];
    });
    const isLeft = (one) => !matches.some(({ place }) => place === one.place);
    const left = groups.filter((group) => !matches.some((match) => match.group === group));
    matches.push(...byShape(wanted.filter(isLeft), left));
    refuseLeft(groups.filter((group) => !matches.some((match) => match.group === group)));
    return places.map((place) => matches.find((match) => match.place === place));
}
function byName(wanted, groups) {
    return new Map(wanted.flatMap(({ place }) => {
        const { name } = place.layer;
        const ending = groups.filter(({ module }) => module === name || module.endsWith(`/${name}`));
        return ending.length === 1 ? [[name, ending[0]]] : [];
    }));
}
function byShape(wanted, groups) {
    return wanted.map(({ place, shapes }) => {
        const signature = signatureOf(shapes);
        const rivals = wanted.filter((other) => signatureOf(other.shapes) === signature);
        const fitting = groups.filter(({ parts }) => signatureOf(shapesOf(parts)) === signature);
        if (rivals.length === 1 && fitting.length === 1)
            return { place, group: fitting[0] };
        const { name } = place.layer;
        if (fitting.length === 0)
            throw new errors/* UserError */.yo(`no tensors have the shapes of the layer "${name}": ${shown(shapes)}`, `Mend the layers; what is left in the file: ${listed(groups.flatMap(({ parts }) => [...parts.values()])) || 'nothing'}.`, 'recipe model');
        const modules = fitting.map(({ module }) => `"${module}"`).join(', ');
        const layers = rivals.map((rival) => `"${rival.place.layer.name}"`).join(', ');
        throw new errors/* UserError */.yo(`which of the tensors of ${modules} belong to which of the layers ${layers} can't be told by their shapes`, `Say it with lines "theirs=ours" in "tensors", as in ${fitting[0].module}=${name}.`, 'input "tensors"');
    });
}
function checkShapes({ place, shapes }, { module, parts }) {
    if (signatureOf(shapesOf(parts)) === signatureOf(shapes))
        return;
    throw new errors/* UserError */.yo(`the tensors of "${module}" are ${shown(shapesOf(parts))}, and the layer "${place.layer.name}" wants ${shown(shapes)}`, 'Mend the layers, or say with "layout" how the file orders its axes.', 'recipe model');
}
function refuseLeft(groups) {
    if (groups.length === 0)
        return;
    throw new errors/* UserError */.yo(`no layer takes the tensors ${listed(groups.flatMap(({ parts }) => [...parts.values()]))}`, 'Add the layers that they belong to, or leave them out with "ignore".', 'input "ignore"');
}
function shapesOf(parts) {
    return new Map([...parts].map(([part, { shape }]) => [part, shape]));
}
function signatureOf(shapes) {
    return [...shapes]
        .map(([part, shape]) => `${part}[${shape.join()}]`)
        .sort()
        .join(' ');
}
function shown(shapes) {
    return [...shapes].map(([part, shape]) => `${part} [${shape.join(', ')}]`).join(', ');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/matching/places.js
const places_DIRECTION = /^(forward|backward)_[^/]*\//;
function placesOf(model, widened) {
    return model.layers
        .filter(({ weights }) => weights.length > 0)
        .map((layer) => ({
        layer,
        tensors: new Map(partsOf(layer).map(([part, shape]) => [
            part,
            layer.name === widened ? [...shape.slice(0, -1), 1] : shape,
        ])),
    }));
}
function partsOf(layer) {
    return layer.weights.map(({ originalName, shape }) => [
        originalName.slice(layer.name.length + 1).replace(places_DIRECTION, '$1/'),
        shape,
    ]);
}
function fillPlace(tf, { layer }, values, isWidened) {
    tf.tidy(() => {
        layer.setWeights(partsOf(layer).map(([part, shape]) => {
            const own = values.get(part);
            return tf.tensor(isWidened ? besideZeros(own) : own, [...shape]);
        }));
    });
}
function besideZeros(values) {
    const out = new Float32Array(2 * values.length);
    values.forEach((value, at) => {
        out[2 * at + 1] = value;
    });
    return out;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/matching/index.js





function fillModel(tf, model, tensors, options) {
    const { widened, renames, log } = options;
    const layout = layoutOf(options.layout, tensors.map(({ name }) => name), model);
    const groups = groupsOf(tensors, layout, options);
    const given = new Set(renames.map((line) => layout.split(`${line.split('=')[1]?.trim()}`).module));
    const named = new Set([...given, ...renames.map((line) => line.split('=')[1]?.trim() ?? '')]);
    for (const { place, group } of matchLayers(placesOf(model, widened), groups, layout, named)) {
        const values = new Map([...group.parts].map(([part, tensor]) => [part, tensor.read()]));
        fillPlace(tf, place, layout.convert(place, values), place.layer.name === widened);
        const shapes = [...group.parts].map(([part, { shape }]) => `${part} [${shape.join(', ')}]`);
        log(`${group.module} → ${place.layer.name}: ${shapes.join(', ')}`);
    }
    return layout.name;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/purpose.js





function purposeOfData({ recipe, dataset }) {
    return {
        task: recipe.task,
        preprocessing: dataset.preprocessing,
        classes: (0,data/* classesOfTarget */.D_)(dataset.target),
    };
}
function purposeWithoutData({ architecture }, words, where) {
    if (!architecture)
        throw new errors/* UserError */.yo('holds weights without layers', 'Give a recipe with a "model", or as "model" what Keras\' model.to_json() gives.', where);
    checkClassNames(words.classes);
    const task = words.task !== 'auto' ? words.task : taskOfHead(architecture);
    if (task === 'regression' && words.classes.length > 0)
        throw new errors/* UserError */.yo('classes are named, and the model gives a number', 'Leave them out, or say "classification" with "task".', 'input "classes"');
    return {
        task,
        preprocessing: preprocessingWithoutData(architecture, words, where),
        classes: words.classes,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/safetensors/index.js + 3 modules
var safetensors = __webpack_require__(49099);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/sources/read-file.js



const MOST_WEIGHT_BYTES = 1024 ** 3;
const MOST_TEXT_BYTES = 64 * 1024 ** 2;
async function readSourceFile(path, mostBytes) {
    const status = await (0,promises_.lstat)(path).catch(() => null);
    if (!status)
        throw new errors/* UserError */.yo('is not there', 'Name a file or folder that is.', path);
    if (!status.isFile())
        throw new errors/* UserError */.yo('is not a plain file', 'Name the file itself.', path);
    if (status.size > mostBytes)
        throw new errors/* UserError */.yo(`takes ${status.size} bytes, and at most ${mostBytes} are read`, 'Import a smaller model.', path);
    const bytes = await (0,promises_.readFile)(path);
    return { bytes, sha256: (0,files/* sha256 */.sc)(bytes) };
}
async function readSourceText(path) {
    const file = await readSourceFile(path, MOST_TEXT_BYTES);
    return { text: Buffer.from(file.bytes).toString('utf8'), sha256: file.sha256 };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/sources/safetensors.js


async function openSafetensors(path, uri) {
    const { bytes, sha256 } = await readSourceFile(path, MOST_WEIGHT_BYTES);
    return {
        format: 'safetensors',
        architecture: null,
        tensors: (0,safetensors/* readHeader */.ay)(bytes, path).map((tensor) => ({
            name: tensor.name,
            shape: tensor.shape,
            read: () => (0,safetensors/* readFloats */.ar)(bytes, tensor, path),
        })),
        files: [{ uri, sha256 }],
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/sources/tfjs.js






const WIDTHS = { float32: 4, int32: 4, uint8: 1, bool: 1 };
const weight = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    shape: schemas/* array */.YOg(schemas/* number */.aig().int().nonnegative()).max(8),
    dtype: schemas/* enum */.k5n(['float32', 'int32', 'uint8', 'bool']),
    quantization: schemas/* unknown */.L5J().optional(),
});
const weightsManifest = schemas/* array */.YOg(schemas/* looseObject */._H3({ paths: schemas/* array */.YOg(schemas/* string */.YjP()).min(1), weights: schemas/* array */.YOg(weight) }));
async function openTfjs(path, uri) {
    const { text, sha256 } = await readSourceText(path);
    const architecture = (0,keras/* readKerasModel */.Q)(text, path, 'given');
    const parsed = weightsManifest.safeParse(JSON.parse(text).weightsManifest);
    if (!parsed.success)
        throw new errors/* UserError */.yo("doesn't say which weights lie in which file", 'Convert the model with "tensorflowjs_converter --output_format tfjs_layers_model".', path);
    const files = [{ uri, sha256 }];
    const tensors = [];
    let room = MOST_WEIGHT_BYTES;
    for (const { paths, weights } of parsed.data) {
        const shards = [];
        for (const name of paths) {
            if ((0,shared_package.pathFault)(name) !== null)
                throw new errors/* UserError */.yo(`names weights at ${JSON.stringify(name)}`, 'Name files beside it.', path);
            const shard = await readSourceFile((0,external_node_path_.join)((0,external_node_path_.dirname)(path), name), room);
            room -= shard.bytes.byteLength;
            shards.push(shard.bytes);
            files.push({ uri: external_node_path_.posix.join(external_node_path_.posix.dirname(uri), name), sha256: shard.sha256 });
        }
        tensors.push(...tensorsIn(Buffer.concat(shards), weights, path));
    }
    return { format: 'tfjs', architecture, tensors, files };
}
function tensorsIn(bytes, weights, where) {
    let at = 0;
    const tensors = weights.map(({ name, shape, dtype, quantization }) => {
        if (quantization !== undefined)
            throw new errors/* UserError */.yo(`holds the tensor "${name.slice(0, 100)}" rounded to fewer bits`, 'Convert the model without quantization.', where);
        const begin = at;
        at += WIDTHS[dtype] * shape.reduce((product, side) => product * side, 1);
        const end = at;
        return { name, shape, read: () => floatsOf(name, dtype, bytes.subarray(begin, end), where) };
    });
    if (at === bytes.byteLength)
        return tensors;
    throw new errors/* UserError */.yo(`lists tensors of ${at} bytes, and their files have ${bytes.byteLength}`, 'Fetch the model again.', where);
}
function floatsOf(name, dtype, bytes, where) {
    if (dtype !== 'float32')
        throw new errors/* UserError */.yo(`the tensor "${name}" is ${dtype}, and weights are float32`, 'Convert it.', where);
    const values = new Float32Array(new Uint8Array(bytes).buffer);
    if (values.every(Number.isFinite))
        return values;
    throw new errors/* UserError */.yo(`the tensor "${name}" holds numbers that are not finite`, 'Import a model whose training did not diverge.', where);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/sources/index.js






const FROM_KERAS = 'Write its weights as safetensors and its layers as JSON, in Python: "save_file({w.path: w.numpy() for w in model.weights}, \'model.safetensors\')" and "model.to_json()"; then give the JSON as "model".';
const FROM_PYTORCH = 'Write its weights as safetensors, in Python: "save_file(model.state_dict(), \'model.safetensors\')".';
const OTHERS = {
    '.keras': ['is an archive of Keras, which is not read', FROM_KERAS],
    '.h5': ['is HDF5, which is not read', FROM_KERAS],
    '.hdf5': ['is HDF5, which is not read', FROM_KERAS],
    '.pb': ['is a graph of TensorFlow, which has no layers', 'Import the Keras model that it was made from.'],
    '.pt': ['is a pickle of PyTorch, which can run code when it is opened', FROM_PYTORCH],
    '.pth': ['is a pickle of PyTorch, which can run code when it is opened', FROM_PYTORCH],
    '.bin': ['holds weights without their names', 'Name the model.json beside it, or a safetensors file.'],
    '.onnx': ['is a graph of ONNX, which has no layers', 'Import the model that it was made from.'],
};
async function openSource(path, uri) {
    const status = await (0,promises_.stat)(path).catch(() => null);
    if (!status)
        throw new errors/* UserError */.yo('is not there', 'Name a model.json, its folder, or a safetensors file.', path);
    if (status.isDirectory())
        return openFolder(path, uri);
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    if (extension === '.safetensors')
        return openSafetensors(path, uri);
    if (extension === '.json')
        return openTfjs(path, uri);
    const [what, mend] = OTHERS[extension] ?? [
        'is no model that is read here',
        "Name TensorFlow.js' model.json, its folder, or a safetensors file.",
    ];
    throw new errors/* UserError */.yo(what, mend, path);
}
async function openFolder(path, uri) {
    if (await (0,promises_.stat)((0,external_node_path_.join)(path, 'manifest.json')).catch(() => null))
        throw new errors/* UserError */.yo('is a package already', 'Name it in "inherit: {from: …}" of a recipe.', path);
    const model = (0,external_node_path_.join)(path, 'model.json');
    if (await (0,promises_.stat)(model).catch(() => null))
        return openTfjs(model, external_node_path_.posix.join(uri, 'model.json'));
    const graph = await (0,promises_.stat)((0,external_node_path_.join)(path, 'saved_model.pb')).catch(() => null);
    const [what, mend] = graph ? OTHERS['.pb'] : ['holds no model.json', 'Name the file itself.'];
    throw new errors/* UserError */.yo(what, mend, path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/importing/run.js















async function runImport(inputs, deps) {
    const out = (0,external_node_path_.resolve)(deps.workspace, inputs.out);
    await (0,shared_package.refuseToReplace)(out);
    const storage = new data/* TemporaryStorage */.L3((0,external_node_path_.dirname)(out));
    try {
        return await importThrough(storage, inputs, deps);
    }
    finally {
        storage.close();
    }
}
async function importThrough(storage, inputs, deps) {
    const { host, workspace } = deps;
    const path = (0,external_node_path_.resolve)(workspace, inputs.path);
    const source = await openWithLayers(path, inputs, workspace);
    const data = await dataOf(storage, inputs, deps);
    const name = inputs.name ?? data?.recipe.name ?? nameOf(path);
    checkName(name);
    const purpose = data ? purposeOfData(data) : purposeWithoutData(source, inputs, path);
    const backend = await deps.openBackend(inputs.backend);
    const skeleton = skeletonOf(backend.tf, data?.recipe.model, source, purpose, path);
    try {
        const { written, layout, trial } = await pack({
            inputs,
            deps,
            backend,
            source,
            data,
            name,
            purpose,
            skeleton,
        });
        host.info(`package ${inputs.out}: sha256:${written.digest}`);
        host.output('package', inputs.out);
        host.output('digest', written.digest);
        host.output('name', name);
        host.output('layout', layout);
        host.output('metrics', trial?.evaluation.metrics ?? null);
        return written;
    }
    finally {
        skeleton.model.dispose();
    }
}
async function pack({ inputs, deps, backend, source, data, name, purpose, skeleton }) {
    const { host, workspace } = deps;
    const { tf } = backend;
    const { model, classes, widened, notes } = skeleton;
    for (const note of notes)
        host.info(note);
    const layout = fillModel(tf, model, source.tensors, {
        layout: inputs.layout,
        renames: inputs.tensors,
        ignored: inputs.ignore,
        widened,
        log: (line) => host.info(line),
    });
    const trial = data && (await tryOut(tf, model, data.dataset, data.recipe));
    if (trial)
        logTrial(trial, host);
    const { preprocessing, task } = purpose;
    const { head, files } = assembleImport({
        name,
        task,
        classes,
        preprocessing,
        model,
        format: source.format,
        layout,
        tensors: inputs.tensors,
        ignored: inputs.ignore,
        notes,
        backend,
        commit: data?.commit ?? null,
        files: source.files,
        golden: trial?.golden ?? (await madeUpGolden(tf, model, preprocessing, classes)),
        tried: data && trial && { ...data, trial },
    });
    return { written: await (0,shared_package.writePackage)((0,external_node_path_.resolve)(workspace, inputs.out), head, files), layout, trial };
}
async function openWithLayers(path, { model }, workspace) {
    const source = await openSource(path, uriOf(path, workspace));
    if (model === undefined)
        return source;
    if (source.architecture)
        throw new errors/* UserError */.yo('has its own layers', 'Leave "model" out.', path);
    const layers = (0,external_node_path_.resolve)(workspace, model);
    const { text, sha256 } = await readSourceText(layers);
    return {
        ...source,
        architecture: (0,keras/* readKerasModel */.Q)(text, layers, 'given'),
        files: [{ uri: uriOf(layers, workspace), sha256 }, ...source.files],
    };
}
async function dataOf(storage, inputs, deps) {
    const { recipe, set, classes, columns, input, task } = inputs;
    if (recipe === undefined)
        return null;
    if (columns.length > 0 || input !== 'auto' || task !== 'auto')
        throw new errors/* UserError */.yo('a recipe is given, which says what the inputs and the task are', 'Leave "columns", "input" and "task" out.', 'input "recipe"');
    const registry = (0,shared_registry.openRegistry)(inputs.registry, deps.workspace);
    const path = (0,external_node_path_.resolve)(deps.workspace, recipe);
    return deps.host.group('Data', () => readTrialData({ path, set, classes }, { ...deps, registry, storage }));
}
function logTrial({ evaluation }, host) {
    const { name, value } = (0,runs/* headlineOf */.gD)(evaluation);
    host.info(`test ${name}: ${value.toFixed(4)}`);
}
function nameOf(path) {
    const own = (0,external_node_path_.basename)(path, (0,external_node_path_.extname)(path));
    const name = own === 'model' ? (0,external_node_path_.basename)((0,external_node_path_.resolve)(path, '..')) : own;
    return name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
}
function checkName(name) {
    if (shared_package.MODEL_NAME.test(name))
        return;
    throw new errors/* UserError */.yo(`"${name}" can't be a model's name`, 'Give 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.', 'input "name"');
}
function uriOf(path, workspace) {
    const inside = (0,external_node_path_.relative)(workspace, path);
    const isInside = inside !== '' && !inside.startsWith('..') && (0,external_node_path_.resolve)(workspace, inside) === path;
    return (isInside ? inside : (0,external_node_path_.basename)(path)).split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 30527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ goldenOf)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40593);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26306);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47535);



const MOST_REQUESTS = 5;
const LARGEST_REQUEST = 256 * 1024;
const TOLERANCE = 1e-3;
async function goldenOf(tf, model, dataset, scale) {
    const instances = goldenRows(dataset).map((row) => dataset.instanceOf(row));
    const answers = await (0,_models_index_js__WEBPACK_IMPORTED_MODULE_2__.classify)(tf, model, dataset.preprocessing, (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOfTarget */ .D_)(dataset.target), instances);
    return {
        tolerance: TOLERANCE,
        ...(scale && { unit: scale.deviation }),
        requests: instances.map((instance, at) => ({ instance, answer: answers[at] })),
    };
}
function goldenRows(dataset) {
    const rows = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(dataset, 'test');
    const ids = _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PackedTexts */ .Z5.of((0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .computed */ .EW)(rows.length, (at) => dataset.ids.at(rows[at])));
    const byId = Array.from(ids.order(), (at) => rows[at]);
    const { target } = dataset;
    const firsts = target.task === 'regression'
        ? []
        : target.classes.flatMap((_, label) => byId.find((row) => target.labels[row] === label) ?? []);
    const chosen = new Set();
    for (const row of [...firsts, ...byId]) {
        if (chosen.size === MOST_REQUESTS)
            break;
        if (isSmall(dataset.instanceOf(row)))
            chosen.add(row);
    }
    return [...chosen];
}
function isSmall(instance) {
    return JSON.stringify(instance).length <= LARGEST_REQUEST;
}


/***/ }),

/***/ 75069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ profileOf)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40593);

function profileOf(dataset) {
    const rows = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(dataset, 'train');
    return {
        rows: Object.fromEntries(['train', 'validation', 'test'].map((split) => [split, (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(dataset, split).length])),
        ...(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseTarget */ .Mq)(dataset.target, dataset.splits),
        inputs: spreadsOf(dataset.inputs, rows),
    };
}
function spreadsOf(inputs, rows) {
    const { size } = inputs;
    const [sums, squares] = [new Float64Array(size), new Float64Array(size)];
    const [least, most] = [new Float64Array(size).fill(Infinity), new Float64Array(size).fill(-Infinity)];
    for (const { values } of (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .inputBlocks */ .bf)(inputs, rows)) {
        for (let start = 0; start < values.length; start += size) {
            for (let at = 0; at < size; at++) {
                const value = values[start + at];
                sums[at] += value;
                squares[at] += value * value;
                if (value < least[at])
                    least[at] = value;
                if (value > most[at])
                    most[at] = value;
            }
        }
    }
    return Array.from({ length: size }, (_, at) => {
        const mean = sums[at] / rows.length;
        const variance = squares[at] / rows.length - mean * mean;
        return { mean, deviation: Math.sqrt(Math.max(variance, 0)), min: least[at], max: most[at] };
    });
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20229);


const NOT_IN_IT = / is outside repository| is beyond a symbolic link/;
async function readCommit({ recipe, parents = [], sources, repository, host, }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(recipe);
    try {
        const [sha, seconds] = (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(directory, ['log', '-1', '--format=%H %ct'])).trim().split(' ');
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
        const reason = (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error);
        if (!reason.startsWith('not a git repository (or any'))
            host.warning(`the lineage has no commit: ${reason}`);
        return null;
    }
}
async function isModified(directory, path) {
    try {
        const status = ['status', '--porcelain', '--untracked-files=no', '--', path];
        return (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(directory, status)) !== '';
    }
    catch (error) {
        if (NOT_IN_IT.test((0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error)))
            return false;
        throw error;
    }
}


/***/ })

};
