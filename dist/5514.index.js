export const id = 5514;
export const ids = [5514,8046];
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/open.js + 52 modules
var backends_open = __webpack_require__(4205);
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
        module.run('step_adam', 4 * variable.size, words);
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

/***/ 5514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTrain: () => (/* binding */ runTrain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 44 modules
var shared_data = __webpack_require__(81527);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(77501);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/index.js + 41 modules
var shared_recipe = __webpack_require__(62531);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 7 modules
var shared_registry = __webpack_require__(44980);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(96759);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/version.js
var version = __webpack_require__(18762);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/index.js + 10 modules
var shared_models = __webpack_require__(47535);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/charts/training-curve.js + 1 modules
var training_curve = __webpack_require__(39320);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/parent.js



const NO_PARENTS = { members: [], teacher: null };
async function findParents({ inherit, distil }, registry, deps) {
    const find = async (reference, mode) => {
        const opened = await (0,shared_registry.resolvePackage)(reference, { ...deps, registry });
        const { manifest, directory } = opened;
        if (!manifest.formats.includes('tfjs-layers'))
            throw new errors/* UserError */.yo(`the parent ${reference} is of the format ${manifest.formats.join(', ')}, whose layers can't be inherited`, 'Name a package that Heirloom trained or imported, or inherit by "command".', 'recipe');
        return { opened, reference: opened.reference, mode, preprocessing: await (0,shared_models.readPreprocessing)(directory) };
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
    return (0,shared_models.splitLabelScale)(tf, await (0,shared_models.loadModel)(tf, parent.opened));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/control.js
var control = __webpack_require__(94950);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/inheritance.js

function inheritanceParagraphs({ parents, inheritance, frozen }) {
    const { members, teacher } = parents;
    const paragraphs = [
        ...(inheritance
            ? [
                `Inherits from ${members.map(cardName).join(' and ')} by ${inheritance.mode}; ${waysOf(inheritance, frozen)}.`,
            ]
            : []),
        ...(teacher ? [`Learnt from the labels and from the answers of ${cardName(teacher)}.`] : []),
        ...(inheritance?.control ? [(0,control/* controlSentence */.v)(inheritance.control, null)] : []),
    ];
    return paragraphs.map((paragraph) => `${paragraph}\n\n`).join('');
}
function waysOf({ mode, alpha, weights, averaged }, frozen) {
    if (mode === 'reuse')
        return "every tensor is the parent's, byte for byte, and nothing was trained";
    const kept = frozen.length > 0
        ? `frozen layers, identical to the parent's: ${frozen.map((layer) => `\`${layer}\``).join(', ')}`
        : 'no layer was frozen';
    const parts = [
        ...(averaged ? [`its tuned weights are the mean of ${averaged.length} runs`] : []),
        ...(alpha ? [`alpha ${alpha.chosen} (0 is the parent, 1 the fine-tuned model)`] : []),
        ...(weights ? [`the members count ${weights.map((weight) => weight.toFixed(3)).join(' and ')}`] : []),
        kept,
    ];
    return parts.join('; ');
}
function cardName({ reference, opened }) {
    return `\`${reference}\` (\`sha256:${opened.digest.slice(0, 12)}\`)`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/runs.js
var candidate_runs = __webpack_require__(99492);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/card.js



function modelCard({ name, task, signature, runs, rows, source, inherited }) {
    const { evaluation } = runs[0];
    const shown = candidate_runs/* SHOWN_METRICS */.GE[task];
    const isOfPictures = signature.inputs[0]?.kind === 'image';
    const pipeline = isOfPictures && task === 'classification' ? 'image-classification' : `tabular-${task}`;
    const metrics = shown.flatMap((metric) => {
        const value = evaluation.metrics[metric];
        return value === undefined ? [] : [[metric, value.toFixed(4)]];
    });
    return `---
library_name: tfjs-layers
pipeline_tag: ${pipeline}
${baseModels(inherited)}model-index:
  - name: ${JSON.stringify(name)}
    results:
      - task: {type: ${pipeline}}
        dataset: {name: ${JSON.stringify(source)}, type: ${JSON.stringify(source)}, split: test}
        metrics:
${metrics.map(([metric, value]) => `          - {type: ${metric}, value: ${value}}`).join('\n')}
---
# ${name}

${purposeOf(signature, task)}

${inheritanceParagraphs(inherited)}Trained on ${rows.train} rows of \`${source}\`, watched on ${rows.validation}, and tested on ${rows.test} that training never saw.

| metric | test split |
|---|---|
${metrics.map(([metric, value]) => `| ${metric} | ${value} |`).join('\n')}
${(0,candidate_runs/* runsSection */.KX)(runs, shown)}
![training curve](training-curve.svg)
`;
}
function baseModels({ parents }) {
    const references = allParents(parents).map(({ reference }) => JSON.stringify(reference));
    if (references.length === 0)
        return '';
    return `base_model: ${references.length === 1 ? references[0] : `[${references.join(', ')}]`}\n`;
}
function purposeOf({ inputs, classes, label }, task) {
    const code = (text) => `\`${text.replaceAll('`', "'")}\``;
    const of = inputs[0]?.kind === 'image' ? 'pictures' : 'rows of a table';
    return task === 'regression'
        ? `Predicts the number ${code(label)} of ${of}.`
        : `Classifies ${of} into ${classes.length} classes: ${classes.map(code).join(', ')}.`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/files.js


function candidateFiles(contents) {
    const json = (path, role, value) => ({
        path,
        role,
        mediaType: 'application/json',
        content: (0,files/* canonicalJson */.dj)(value),
    });
    return [
        { path: shared_models.MODEL_FILE, role: 'model', mediaType: 'application/json', content: contents.modelJson },
        { path: shared_models.WEIGHTS_FILE, role: 'weights', mediaType: 'application/octet-stream', content: contents.weights },
        json(shared_models.PREPROCESSING_FILE, 'preprocessing', contents.preprocessing),
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
    const { recipe, seeds } = options;
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
            resolvedDependencies: dependenciesOf(options),
        },
    };
}
function dependenciesOf({ commit, links, sources, parents }) {
    return [
        ...(commit ? [checkedOut(commit)] : []),
        ...chainOf(links),
        ...sources.map((source) => ({ uri: source.uri, digest: { sha256: source.sha256 } })),
        ...parents.map(({ reference, opened }) => ({ uri: reference, digest: { sha256: opened.digest } })),
    ];
}
function chainOf(links) {
    if (links.length <= 1)
        return [];
    return links.map(({ name, sha256 }) => ({ name: 'recipe', uri: name, digest: { sha256 } }));
}
function checkedOut({ uri, sha, dirty }) {
    return { uri, digest: { gitCommit: sha }, ...(dirty && { annotations: { dirty } }) };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/profile.js
var profile = __webpack_require__(75069);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 88 modules
var shared_evaluation = __webpack_require__(98992);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/statistics/index.js + 34 modules
var statistics = __webpack_require__(37971);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/effect.js



const CONFIDENCE = 0.95;
function effectOf(contrast) {
    const { inherited, scratch } = contrast;
    const { name: metric } = (0,candidate_runs/* headlineOf */.gD)(inherited[0].evaluation);
    const values = (runs) => runs.map(({ evaluation }) => (0,candidate_runs/* headlineOf */.gD)(evaluation).value);
    const epochs = (runs) => runs.reduce((sum, { history }) => sum + history.epochs.length, 0);
    return {
        kind: 'scratch',
        metric,
        inherited: values(inherited),
        scratch: values(scratch),
        ...differenceOf(contrast, metric),
        confidence: CONFIDENCE,
        rows: inherited[0].evaluation.rows,
        epochs: { inherited: epochs(inherited), scratch: epochs(scratch) },
    };
}
function differenceOf({ task, positive, group, inherited, scratch }, name) {
    const evidenceOfRun = ({ predictions }) => (0,shared_evaluation/* evidenceOf */.X1)((0,shared_evaluation/* parsePredictions */.Y8)(predictions, 'predictions.csv', { task, positive, columns: group ? [group] : [] }));
    const runs = { candidate: inherited.map(evidenceOfRun), baseline: scratch.map(evidenceOfRun) };
    const paired = pairOf(runs.candidate[0], runs.baseline[0]);
    const groups = group === undefined ? null : paired.candidate.predictions.columns.get(group);
    const choice = { metric: (0,shared_evaluation/* findMetric */.GF)(name), class: null };
    const confidence = (1 + CONFIDENCE) / 2;
    const question = { paired, choice, groups, confidence, seed: 'control' };
    if (inherited.length === 1) {
        const { difference, interval } = (0,shared_evaluation/* compareMetric */.MN)(paired, choice, question);
        return { difference, interval: interval && [...interval] };
    }
    const measured = (0,shared_evaluation/* seedRunsOf */.xr)({ ...question, runs });
    const { difference, interval } = (0,statistics/* seedsDifference */.Oj)(measured, confidence);
    return { difference, interval: task === 'classification' ? within(interval) : [...interval] };
}
function within([low, high]) {
    return [Math.max(low, -1), Math.min(high, 1)];
}
function pairOf(candidate, baseline) {
    if (candidate instanceof shared_evaluation/* ClassEvidence */.AM && baseline instanceof shared_evaluation/* ClassEvidence */.AM)
        return (0,shared_evaluation/* pairClasses */.tL)(candidate, baseline);
    if (candidate instanceof shared_evaluation/* NumberEvidence */.rn && baseline instanceof shared_evaluation/* NumberEvidence */.rn)
        return new shared_evaluation/* PairedNumbers */.y7(candidate, baseline);
    throw new Error('a run and its control have another task');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/assemble.js














function assembleCandidate(ingredients) {
    const { recipe, links, dataset, trained, backend, parents, commit } = ingredients;
    const { model, runs } = trained;
    const inheritance = inheritanceOf(ingredients);
    const { evaluation, history, predictions } = runs[0];
    const signature = {
        inputs: (0,shared_data/* inputFields */.yD)(dataset.preprocessing),
        tensor: (0,shared_data/* tensorShape */.Ze)(dataset.preprocessing),
        classes: [...(0,shared_data/* classesOfTarget */.D_)(dataset.target)],
        label: dataset.labelName,
    };
    const effective = (0,shared_recipe/* effectiveRecipe */.QX)(recipe);
    const rows = {
        train: (0,shared_data/* rowsOf */.RO)(dataset, 'train').length,
        validation: (0,shared_data/* rowsOf */.RO)(dataset, 'validation').length,
        test: (0,shared_data/* rowsOf */.RO)(dataset, 'test').length,
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
            parents: allParents(parents),
            commit,
            heirloomVersion: version/* VERSION */.x,
        }),
        profile: (0,profile/* profileOf */.d)(dataset),
        golden: model.golden,
        card: modelCard({
            name: recipe.name,
            task: recipe.task,
            signature,
            runs,
            rows,
            source: (0,shared_data/* sourceText */.rI)(recipe.data.source),
            inherited: { parents, inheritance, frozen: model.frozen },
        }),
        trainingCurve: (0,training_curve/* trainingCurveSvg */.c)(history),
    });
    const head = {
        name: recipe.name,
        createdAt: commit?.time ?? null,
        task: recipe.task,
        signature,
        formats: ['tfjs-layers'],
        entry: shared_models.MODEL_FILE,
        parents: allParents(parents).map(({ opened, reference, mode }) => ({
            digest: opened.digest,
            reference,
            mode,
        })),
        tensors: [...model.tensors],
    };
    const runsApart = [...(0,candidate_runs/* runFiles */.NW)(runs), ...(0,candidate_runs/* controlFiles */.b7)(trained.control)];
    return { head, files: [...files, ...inheritanceFiles(inheritance), ...runsApart] };
}
function inheritanceOf({ recipe, trained }) {
    const { model, runs, control } = trained;
    if (!model.inheritance)
        return null;
    const { task, positive, data } = recipe;
    const contrast = { task, positive, group: data.group, inherited: runs, scratch: control };
    return { ...model.inheritance, control: control.length > 0 ? effectOf(contrast) : null };
}
function inheritanceFiles(inheritance) {
    if (!inheritance)
        return [];
    const content = (0,files/* canonicalJson */.dj)(inheritance);
    return [{ path: shared_package.INHERITANCE_FILE, role: 'inheritance', mediaType: 'application/json', content }];
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
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/checkpoints/origin.js






function originOf({ recipe, dataset, parents, backend }) {
    const { sources } = dataset;
    return (0,files/* sha256 */.sc)((0,files/* canonicalJson */.dj)({
        recipe: (0,shared_recipe/* effectiveRecipe */.QX)(recipe),
        sources: sources.map((source) => source.sha256),
        rows: rowsDigest(dataset),
        parents: allParents(parents).map(({ opened }) => opened.digest),
        backend: [backend.name, backend.version, backend.device],
        versions: [version/* VERSION */.x, process.version],
    }));
}
function rowsDigest({ inputs, ids, splits }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const all = new Int32Array(inputs.rows).map((_, row) => row);
    for (const { rows, values } of (0,shared_data/* inputBlocks */.bf)(inputs, all)) {
        hash.update(JSON.stringify(Array.from(rows, (row) => [ids.at(row), splits.at(row)])));
        hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/checkpoints/index.js




// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/commit.js
var training_commit = __webpack_require__(3805);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/ending.js


const NOT_STARTED = {
    126: 'Its program may not be run: mend its permissions, or the "command" of the recipe.',
    127: 'Its program is not there: install it, or mend the "command" of the recipe.',
};
const SHOWN_LINES = 5;
function failedCommand(ending, errorLines, which) {
    const signal = ending.signal ?? shellSignal(ending.code);
    const how = signal === null ? `failed with exit code ${ending.code}` : `was ended by ${signal}`;
    const last = errorLines.slice(-SHOWN_LINES).map((line) => line.trim());
    const words = last.length > 0 ? `: ${last.join(' | ')}` : ', and wrote nothing to stderr';
    return new errors/* UserError */.yo(`the command${which} ${how}${words.replace(/\.$/, '')}`, mendOf(ending, signal), AT);
}
const AT = 'recipe command:';
function mendOf({ code }, signal) {
    if (signal === 'SIGKILL')
        return 'Mostly the system does that where memory runs out: give it more, or train on less.';
    return NOT_STARTED[code ?? 0] ?? 'Mend the command; all that it said stands above.';
}
function shellSignal(code) {
    const number = (code ?? 0) - 128;
    const found = Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number);
    return found ? found[0] : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/outputs.js





const PREDICTIONS_NAMES = ['predictions.csv', 'predictions.jsonl', 'predictions.parquet'];
const METRICS_NAMES = ['metrics.json', 'metrics.jsonl'];
async function findPredictions(out, which) {
    const left = await listOf(out);
    const found = PREDICTIONS_NAMES.filter((name) => left.includes(name));
    if (found.length > 1)
        throw new errors/* UserError */.yo(`the command${which} left ${found.join(' and ')}, and there is one table of predictions`, 'Write one of them.', AT);
    const [name] = found;
    if (name === undefined)
        throw missing('predictions.csv', left, which, 'Have it write its answers to the test rows there; predictions.jsonl or predictions.parquet will do, too.');
    await refuseLink((0,external_node_path_.join)(out, name));
    return name;
}
async function requireModel(out, which) {
    const status = await (0,promises_.lstat)((0,external_node_path_.join)(out, 'model')).catch(() => null);
    if (status?.isDirectory())
        return;
    const left = await listOf(out);
    if (status)
        throw new errors/* UserError */.yo('is no folder', 'Make it a folder that holds the model.', (0,external_node_path_.join)(out, 'model'));
    throw missing('model/', left, which, 'Have it save the model in that folder, in any format.');
}
async function unusedOutputs(out) {
    const used = [...PREDICTIONS_NAMES, ...METRICS_NAMES, 'model/'];
    return (await listOf(out)).filter((name) => !used.includes(name));
}
async function refuseLink(path) {
    const status = await (0,promises_.lstat)(path).catch(() => null);
    if (!status || (status.isFile() && status.nlink === 1))
        return;
    throw new errors/* UserError */.yo('is not a plain file', 'Have the command write a file there.', path);
}
function missing(name, left, which, mend) {
    const there = left.length === 0 ? 'an empty folder' : left.join(', ');
    return new errors/* UserError */.yo(`the command${which} ended well, and left no ${name} where HEIRLOOM_OUT says, but ${there}`, mend, AT);
}
async function listOf(out) {
    const names = await Promise.all((await (0,promises_.readdir)(out)).map(async (name) => {
        const isFolder = await (0,promises_.stat)((0,external_node_path_.join)(out, name)).then((status) => status.isDirectory(), () => false);
        return isFolder ? `${name}/` : name;
    }));
    return names.sort(files/* byCodePoint */.HH);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/reported.js




const MEND = 'Write a map of names and numbers, as in {"loss": 0.25}.';
async function readReported(out) {
    const [metricsPath, linesPath] = [(0,external_node_path_.join)(out, 'metrics.json'), (0,external_node_path_.join)(out, 'metrics.jsonl')];
    const [metrics, lines] = [await reported_read(metricsPath), await reported_read(linesPath)];
    return {
        ...(metrics !== null && { metrics: parseMetrics(metrics, metricsPath) }),
        ...(lines !== null && { lines: parseLines(lines, linesPath) }),
    };
}
async function reported_read(path) {
    await refuseLink(path);
    return (0,files/* readTextIfThere */.pM)(path);
}
function parseMetrics(text, file) {
    return mapIn(text, file, false);
}
function parseLines(text, file) {
    return text
        .split('\n')
        .flatMap((line, at) => (line.trim() === '' ? [] : [mapIn(line, `${file}:${at + 1}`, true)]));
}
function historyOf({ lines = [] }) {
    if (lines.length === 0)
        return null;
    const epochs = lines.map((line, at) => epochOf(line, at + 1));
    const areCounted = epochs.every((record, at) => record !== null && Number.isInteger(record.epoch) && record.epoch > (epochs[at - 1]?.epoch ?? 0));
    return areCounted ? { epochs: epochs, chosenEpoch: null } : null;
}
function epochOf(line, number) {
    const { epoch = number, loss, accuracy, mae, val_loss, val_accuracy, val_mae, learning_rate } = line;
    if (epoch === null || typeof loss !== 'number')
        return null;
    return {
        epoch,
        loss,
        ...(typeof accuracy === 'number' && { accuracy, valAccuracy: val_accuracy ?? null }),
        ...(typeof mae === 'number' && { mae, valMae: val_mae ?? null }),
        valLoss: val_loss ?? null,
        ...(typeof learning_rate === 'number' && { learningRate: learning_rate }),
    };
}
function mapIn(text, where, mayBeNull) {
    const value = jsonIn(text, where);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new errors/* UserError */.yo('is not a map of numbers', MEND, where);
    for (const [name, number] of Object.entries(value)) {
        if (typeof number === 'number' && Number.isFinite(number))
            continue;
        if (number === null && mayBeNull)
            continue;
        const found = typeof number === 'number' ? 'not finite' : 'not a number';
        throw new errors/* UserError */.yo(`"${name}" is ${found}`, MEND, where);
    }
    return value;
}
function jsonIn(text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        const notFinite = /[:[,]\s*(NaN|-?Infinity)\b/.exec(text);
        throw notFinite
            ? new errors/* UserError */.yo(`holds ${notFinite[1]}, which is no number`, 'Leave such a number out, or mend the training.', where)
            : new errors/* UserError */.yo('is not JSON', MEND, where);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/card.js



function commandCard({ recipe, runs, manifest, parent }) {
    const { name, task, data, inherit } = recipe;
    const { evaluation, reported } = runs[0];
    const pipeline = `tabular-${task}`;
    const shown = candidate_runs/* SHOWN_METRICS */.GE[task];
    const metrics = shown.flatMap((metric) => {
        const value = evaluation.metrics[metric];
        return value === undefined ? [] : [[metric, value.toFixed(4)]];
    });
    const dataset = JSON.stringify(data.source === undefined ? 'test' : (0,shared_data/* sourceText */.rI)(data.source));
    return `---
${parent ? `base_model: ${JSON.stringify(parent.reference)}\n` : ''}model-index:
  - name: ${JSON.stringify(name)}
    results:
      - task: {type: ${pipeline}}
        dataset: {name: ${dataset}, type: ${dataset}, split: test}
        metrics:
${metrics.map(([metric, value]) => `          - {type: ${metric}, value: ${value}}`).join('\n')}
---
# ${name}

Made by a command, and judged by Heirloom on the ${evaluation.rows} rows of its predictions:

${fenced(recipe.command.trim())}

The model is ${code(manifest.entry)} (${manifest.formats.join(', ')}). Heirloom has not opened it.
${parent && inherit ? `\n${inheritance(parent, inherit.mode, manifest.tensors)}\n` : ''}
| metric | test split |
|---|---|
${metrics.map(([metric, value]) => `| ${metric} | ${value} |`).join('\n')}
${(0,candidate_runs/* runsSection */.KX)(runs, shown)}${reportedSection(reported)}${historyOf(reported) ? '\n![training curve](training-curve.svg)\n' : ''}`;
}
function inheritance({ reference, opened }, mode, tensors) {
    const from = `Inherits from \`${reference}\` (\`sha256:${opened.digest.slice(0, 12)}\`) by ${mode}`;
    if (tensors.length === 0)
        return `${from}; no tensors can be read that would show what it kept.`;
    const kept = tensors.filter(({ origin }) => origin !== 'trained').length;
    return `${from}; ${kept} of ${tensors.length} tensors are identical to the parent's.`;
}
function reportedSection({ metrics = {} }) {
    const rows = Object.entries(metrics);
    if (rows.length === 0)
        return '';
    return `
## What the command reports

As it came, and not checked.

| | |
|---|---|
${rows.map(([name, value]) => `| ${code(name)} | ${value} |`).join('\n')}
`;
}
function code(text) {
    return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll(/\s/g, ' ')}\``;
}
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}sh\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/files.js





function commandFiles({ model, recipe, runs, lineage, card }) {
    const [main, ...others] = runs;
    const { reported } = main;
    return [
        ...model,
        json('recipe.json', 'recipe', recipe),
        json('metrics.json', 'metrics', main.evaluation),
        ...(Object.keys(reported).length > 0 ? [json(shared_package.REPORTED_FILE, 'reported', reported)] : []),
        ...historyFiles(historyOf(reported)),
        predictionsFile(main, 'predictions'),
        ...others.flatMap((run) => runFiles(run, historyOf(run.reported))),
        json('lineage.json', 'lineage', lineage),
        { path: 'README.md', role: 'card', mediaType: 'text/markdown', content: card },
    ];
}
function historyFiles(history) {
    if (!history)
        return [];
    const curve = (0,training_curve/* trainingCurveSvg */.c)(history);
    return [
        json('history.json', 'history', history),
        { path: 'training-curve.svg', role: 'plot', mediaType: 'image/svg+xml', content: curve },
    ];
}
function runFiles(run, history) {
    const name = `runs/${run.seed}`;
    return [predictionsFile(run, name), ...(history ? [json(`${name}.history.json`, 'history', history)] : [])];
}
const MEDIA_TYPES = {
    '.csv': 'text/csv',
    '.jsonl': 'application/jsonl',
    '.parquet': 'application/vnd.apache.parquet',
};
function predictionsFile({ out, predictions }, name) {
    const extension = (0,external_node_path_.extname)(predictions.name);
    return {
        path: `${name}${extension}`,
        role: 'predictions',
        mediaType: MEDIA_TYPES[extension],
        content: (0,shared_package.fileContent)((0,external_node_path_.join)(out, predictions.name)),
    };
}
function json(path, role, value) {
    return { path, role, mediaType: 'application/json', content: (0,files/* canonicalJson */.dj)(value) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/lineage.js




function commandLineage({ recipe, links, sources, parent, commit }) {
    const seeds = (0,shared_recipe/* seedsOf */.GO)(recipe.training);
    return {
        predicateType: 'https://slsa.dev/provenance/v1',
        buildDefinition: {
            buildType: 'https://heirloom.dev/command/v1',
            externalParameters: {
                recipe: { sha256: (0,files/* sha256 */.sc)((0,files/* canonicalJson */.dj)((0,shared_recipe/* effectiveRecipe */.QX)(recipe))) },
                command: recipe.command,
                ...(seeds.length === 1 ? { seed: seeds[0] } : { seeds }),
            },
            internalParameters: { heirloom: version/* VERSION */.x },
            resolvedDependencies: dependenciesOf({ commit, links, sources, parents: parent ? [parent] : [] }),
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/model-files.js





const MOST_FILES = 10_000;
const COMPANIONS = {
    '.json': 'application/json',
    '.txt': 'text/plain',
    '.md': 'text/markdown',
    '.yml': 'application/yaml',
    '.yaml': 'application/yaml',
};
const ONNX_START = 0x08;
async function collectModel(out) {
    const paths = (await walk(out, 'model')).sort(files/* byCodePoint */.HH);
    if (paths.length === 0)
        throw new errors/* UserError */.yo('holds no file', 'Write the model into it.', (0,external_node_path_.join)(out, 'model'));
    const collected = [];
    for (const path of paths)
        collected.push(await collect(out, path));
    const known = collected.filter(({ format }) => format !== null);
    const models = known.length > 0 ? known : [{ ...collected[0], format: 'other' }];
    const formats = shared_package.FORMATS.filter((format) => models.some((one) => one.format === format));
    return {
        files: collected.map(({ file }) => file),
        formats,
        entry: models.find(({ format }) => format === formats[0]).file.path,
    };
}
async function walk(out, folder) {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(out, folder), { withFileTypes: true })) {
        const path = external_node_path_.posix.join(folder, entry.name);
        const where = (0,external_node_path_.join)(out, path);
        if (entry.isDirectory())
            found.push(...(await walk(out, path)));
        else if (!entry.isFile() || (await (0,promises_.lstat)(where)).nlink > 1)
            throw new errors/* UserError */.yo(`is ${entry.isFile() || entry.isSymbolicLink() ? 'a link' : 'no plain file'}, and a package holds plain files only`, 'Have the command copy what it names into model/.', where);
        else
            found.push(checked(path, where));
        if (found.length > MOST_FILES)
            throw new errors/* UserError */.yo(`holds more than ${MOST_FILES} files`, 'Pack them.', (0,external_node_path_.join)(out, folder));
    }
    return found;
}
function checked(path, where) {
    const fault = (0,shared_package.pathFault)(path);
    if (!fault)
        return path;
    throw new errors/* UserError */.yo(`can't stand in a package: its path ${fault}`, 'Have the command name it otherwise.', where);
}
async function collect(out, path) {
    const from = (0,external_node_path_.join)(out, path);
    const format = await formatOf(from);
    const file = {
        path,
        role: format === 'safetensors' ? 'weights' : 'model',
        mediaType: COMPANIONS[(0,external_node_path_.extname)(path).toLowerCase()] ?? 'application/octet-stream',
        content: (0,shared_package.fileContent)(from),
    };
    return { file, format };
}
async function formatOf(path) {
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    if (extension in COMPANIONS)
        return null;
    if (path.endsWith(shared_package.SAFETENSORS))
        return 'safetensors';
    return extension === '.onnx' && (await firstByte(path)) === ONNX_START ? 'onnx' : 'other';
}
async function firstByte(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(1), 0, 1, 0);
        return bytesRead === 1 ? buffer[0] : undefined;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/tensors.js


const tensors_AT = 'recipe inherit.freeze:';
function tensorOrigins(tensors, parent, freeze) {
    const before = new Map(parent?.tensors.map((tensor) => [tensor.name, identity(tensor)]));
    const names = tensors.map(({ name }) => name);
    const frozen = freeze === 'all' ? matching('all', names, (name) => before.has(name)) : matchingAny(freeze, names);
    return tensors.map((tensor) => {
        const isParents = before.get(tensor.name) === identity(tensor);
        if (frozen.has(tensor.name) && !isParents)
            throw new errors/* UserError */.yo(`the tensor "${tensor.name}" was to stay frozen, and ${before.has(tensor.name) ? "is not the parent's" : 'the parent has none of this name'}`, 'Keep the command from training it, or take it out of "freeze".', tensors_AT);
        return { ...tensor, origin: frozen.has(tensor.name) ? 'frozen' : isParents ? 'loaded' : 'trained' };
    });
}
function identity({ shape, dtype, sha256 }) {
    return `${dtype} ${shape.join()} ${sha256}`;
}
function matchingAny(patterns, names) {
    const found = patterns.map((pattern) => {
        const matches = picomatch(pattern);
        return matching(pattern, names, (name) => name === pattern || matches(name));
    });
    return new Set(found.flatMap((some) => [...some]));
}
function matching(pattern, names, matches) {
    const found = names.filter(matches);
    if (found.length > 0)
        return new Set(found);
    if (names.length === 0)
        throw new errors/* UserError */.yo('nothing can be proven frozen: model/ holds no safetensors', 'Have the command save the weights as safetensors, or take "freeze" out.', tensors_AT);
    const shown = names.slice(0, 10).join(', ');
    const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
    throw new errors/* UserError */.yo(pattern === 'all'
        ? 'none of the tensors of model/ has the name of one of the parent'
        : `"${pattern}" is no tensor of model/`, `It has ${shown}${more}.`, tensors_AT);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/assemble.js







async function assembleFromCommand(ingredients) {
    const { recipe, runs, parent, commit } = ingredients;
    const [main] = runs;
    const model = await collectModel(main.out);
    const stored = await (0,shared_package.readTensors)(main.out, model.files.map(({ path }) => path));
    const { inherit } = recipe;
    const tensors = tensorOrigins(stored, parent?.opened.manifest ?? null, inherit?.freeze ?? []);
    const head = {
        name: recipe.name,
        createdAt: commit?.time ?? null,
        task: recipe.task,
        signature: {
            inputs: [],
            tensor: [],
            classes: [...main.evaluation.classes],
            label: recipe.data.label ?? 'label',
        },
        formats: [...model.formats],
        entry: model.entry,
        parents: parent && inherit
            ? [{ digest: parent.opened.digest, reference: parent.reference, mode: inherit.mode }]
            : [],
        tensors,
    };
    const files = commandFiles({
        model: model.files,
        recipe: (0,shared_recipe/* effectiveRecipe */.QX)(recipe),
        runs,
        lineage: commandLineage(ingredients),
        card: commandCard({ recipe, runs, manifest: head, parent }),
    });
    return { head, files };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/numbers.js
var numbers = __webpack_require__(81092);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/quantities.js
var quantities = __webpack_require__(9953);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/progress.js


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
        `${(0,numbers/* count */.U9)(speed.rowsPerSecond)} ${unit}/s`,
        `ETA ${(0,quantities/* duration */.I)(speed.secondsPerEpoch * epochsLeft)}`,
    ];
    return parts.join('  ');
}
function paceText(pace, { place, unit }) {
    const secondsLeft = pace.secondsLeft + (place.of - place.number) * pace.secondsPerRun;
    return `${(0,numbers/* count */.U9)(pace.rowsPerSecond)} ${unit}/s  ETA ${(0,quantities/* duration */.I)(secondsLeft)}`;
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/environment.js
const KEPT_BACK = [
    /^INPUT_/,
    /^ACTIONS_/,
    /^(GITHUB|GH)_TOKEN$/,
    /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/,
    /^HEIRLOOM_/,
];
function commandEnvironment(outer, handed) {
    const kept = Object.entries(outer).filter(([name]) => !KEPT_BACK.some((pattern) => pattern.test(name)));
    return {
        PYTHONUNBUFFERED: '1',
        ...Object.fromEntries(kept),
        HEIRLOOM_RECIPE: handed.recipe,
        ...(handed.parent !== null && { HEIRLOOM_PARENT: handed.parent }),
        HEIRLOOM_OUT: handed.out,
        HEIRLOOM_SEED: String(handed.seed),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/live-group.js


async function isGroupAlive(leader) {
    if (!(0,external_node_fs_.existsSync)('/proc/self/stat'))
        return canBeSignalled(leader);
    const ids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const stats = await Promise.all(ids.map((id) => (0,promises_.readFile)(`/proc/${id}/stat`, 'utf8').catch(() => '')));
    return stats.some((stat) => {
        const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(group) === leader && state !== 'Z' && state !== 'X';
    });
}
function canBeSignalled(leader) {
    try {
        return process.kill(-leader, 0);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/line-splitter.js


const LONGEST = 16 * 1024;
const REDRAWN_MILLISECONDS = 5_000;
class LineSplitter {
    take;
    now;
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    rest = '';
    lastRedrawn = -Infinity;
    constructor(take, now) {
        this.take = take;
        this.now = now;
    }
    write(chunk) {
        this.rest += this.decoder.write(chunk);
        let from = 0;
        for (const { index, 0: end } of this.rest.matchAll(/\r\n|\n|\r(?!$)/g)) {
            this.give(this.rest.slice(from, index), end === '\r');
            from = index + end.length;
        }
        this.rest = this.rest.slice(from);
        while (this.rest.length > LONGEST) {
            this.give(this.rest.slice(0, LONGEST), false);
            this.rest = this.rest.slice(LONGEST);
        }
    }
    end() {
        const last = (this.rest + this.decoder.end()).replace(/\r$/, '');
        this.rest = '';
        if (last !== '')
            this.give(last, false);
    }
    give(line, isRedrawn) {
        if (isRedrawn) {
            if (line.trim() === '' || this.now() - this.lastRedrawn < REDRAWN_MILLISECONDS)
                return;
            this.lastRedrawn = this.now();
        }
        this.take((0,external_node_util_.stripVTControlCharacters)(line).trimEnd());
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/process-group.js







const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const GRACE_MILLISECONDS = 30_000;
const POLL_MILLISECONDS = 50;
const DRAIN_MILLISECONDS = 2_000;
async function runInGroup(options) {
    const { command, folder, env } = options;
    const child = (0,external_node_child_process_.spawn)(command, {
        shell: true,
        cwd: folder,
        env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let passedOn = null;
    let grace;
    const endGroup = () => signalGroup(child, 'SIGKILL');
    const passOn = (signal) => {
        passedOn ??= signal;
        options.onSignal(signal);
        signalGroup(child, signal);
        grace ??= setTimeout(endGroup, GRACE_MILLISECONDS);
    };
    for (const signal of PASSED_ON)
        process.on(signal, passOn);
    process.on('exit', endGroup);
    try {
        const read = Promise.all([readLines(child, 'stdout', options), readLines(child, 'stderr', options)]);
        const { code, signal } = await endOf(child);
        while (passedOn !== null && (await isGroupAlive(child.pid)))
            await (0,external_node_timers_promises_.setTimeout)(POLL_MILLISECONDS);
        endGroup();
        await Promise.race([read, (0,external_node_timers_promises_.setTimeout)(DRAIN_MILLISECONDS, undefined, { ref: false })]);
        return { code, signal, passedOn };
    }
    finally {
        for (const signal of PASSED_ON)
            process.off(signal, passOn);
        process.off('exit', endGroup);
        clearTimeout(grace);
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
async function endOf(child) {
    try {
        const [code, signal] = (await (0,external_node_events_.once)(child, 'exit'));
        return { code, signal };
    }
    catch (error) {
        const { code, message } = error;
        if (code !== 'E2BIG')
            throw error;
        throw new errors/* UserError */.yo(`the command can't be started: ${message}`, 'Its environment is too large: hand over less under "parameters".', AT);
    }
}
async function readLines(child, stream, { onLine }) {
    const splitter = new LineSplitter((line) => onLine(stream, line), Date.now);
    child[stream].on('data', (chunk) => splitter.write(chunk));
    await (0,external_node_events_.once)(child[stream], 'close');
    splitter.end();
}
function signalGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/run-command.js




const MOST_RECIPE_BYTES = 120_000;
const KEPT_LINES = 20;
async function runCommand(options) {
    const { command, folder, handed, env, which, host } = options;
    if (Buffer.byteLength(handed.recipe) > MOST_RECIPE_BYTES)
        throw new errors/* UserError */.yo('the recipe is too large for the environment of a command', 'Hand over less under "parameters", such as the name of a file.', AT);
    const errorLines = [];
    const ending = await host.group(`Command${which}: ${command.trim()}`, () => runInGroup({
        command,
        folder,
        env: commandEnvironment(env, handed),
        onLine: (stream, line) => {
            host.info(line);
            if (stream === 'stderr' && line.trim() !== '')
                errorLines.push(line.slice(0, 500));
            if (errorLines.length > KEPT_LINES)
                errorLines.shift();
        },
        onSignal: (signal) => host.info(`${signal} is passed on to the command; waiting for its end`),
    }));
    if (ending.passedOn !== null)
        throw new errors/* Interrupted */.j$(ending.passedOn);
    if (ending.code !== 0)
        throw failedCommand(ending, errorLines, which);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/command-run.js












async function runSeeds(options) {
    const { recipe, host } = options;
    const seeds = (0,shared_recipe/* seedsOf */.GO)(recipe.training);
    const runs = [];
    for (const [at, seed] of seeds.entries()) {
        const run = await runOnce(options, { seed, number: at + 1, of: seeds.length });
        const [first] = runs;
        if (first)
            refuseOtherRows(run, first);
        runs.push(run);
    }
    const same = new Set(runs.map(({ predictions }) => predictions.sha256)).size < runs.length;
    if (same)
        host.warning('runs with different seeds gave the same predictions: their spread says nothing where the command does not heed HEIRLOOM_SEED');
    if (runs.length > 1)
        host.info((0,candidate_runs/* runsSummary */.ZY)(runs.map(({ evaluation }) => evaluation)));
    return runs;
}
async function runOnce({ recipe, folder, out: parentFolder, parent, env, host }, place) {
    const { seed, number } = place;
    const words = runWords(place).trim();
    const which = words && ` (${words})`;
    const out = (0,external_node_path_.join)(parentFolder, String(seed));
    await (0,promises_.mkdir)(out);
    await runCommand({
        command: recipe.command,
        folder,
        handed: {
            recipe: JSON.stringify(JSON.parse((0,files/* canonicalJson */.dj)((0,shared_recipe/* effectiveRecipe */.QX)(recipe)))),
            parent: parent?.opened.directory ?? null,
            out,
            seed,
        },
        env,
        which,
        host,
    });
    const name = await findPredictions(out, which);
    if (number === 1)
        await requireModel(out, which);
    const reported = await readReported(out);
    const { task, positive } = recipe;
    const predictions = await (0,shared_evaluation.readPredictions)((0,external_node_path_.join)(out, name), {
        task,
        positive,
        warn: (line) => host.info(line),
    });
    const evaluation = (0,shared_evaluation.evaluate)(predictions);
    say(evaluation, reported, words, host);
    const unused = number === 1 ? await unusedOutputs(out) : [];
    if (unused.length > 0)
        host.info(`not kept, because a package has no place for it: ${unused.join(', ')}`);
    return { seed, out, predictions: { name, sha256: predictions.source }, evaluation, reported };
}
function say(evaluation, { metrics = {} }, words, host) {
    const { name, value } = (0,candidate_runs/* headlineOf */.gD)(evaluation);
    host.info(`${words && `${words}: `}test ${name} ${value.toFixed(4)} on ${evaluation.rows} rows`);
    for (const [metric, claimed] of Object.entries(metrics)) {
        const own = shared_evaluation/* METRIC_NAMES */.Uw.includes(metric) ? evaluation.metrics[metric] : undefined;
        if (own === undefined || Math.abs(own - claimed) <= roundingOf(claimed))
            continue;
        host.warning(`the command reports ${metric} ${claimed}, and its predictions give ${own.toPrecision(6)}, which counts`);
    }
}
function roundingOf(value) {
    const [, decimals, exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
    const least = 1e-9 * Math.abs(value);
    return decimals === undefined ? least : Math.max(least, 0.5 * 10 ** (Number(exponent) - decimals.length));
}
function refuseOtherRows(run, first) {
    if (run.evaluation.fingerprint === first.evaluation.fingerprint)
        return;
    throw new errors/* UserError */.yo(`the runs with the seeds ${first.seed} and ${run.seed} were tested on different rows, or on other labels of them`, 'Have the command split its data in the same way whatever HEIRLOOM_SEED is.', AT);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/write-errors.js
var write_errors = __webpack_require__(19266);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/out-folder.js




async function openOutFolder(out, host) {
    const prefix = `${(0,external_node_path_.basename)(out)}.command-`;
    const parent = (0,external_node_path_.dirname)(out);
    const path = await (0,write_errors/* explainingWriteErrors */.qq)(parent, async () => {
        await (0,files/* makeFolders */.wZ)(parent);
        for (const name of (await (0,promises_.readdir)(parent)).filter((one) => one.startsWith(prefix)))
            host.warning(`${(0,external_node_path_.join)(parent, name)} is left of a run that did not end; it isn't used, and can be removed`);
        return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, prefix));
    });
    const remove = () => (0,promises_.rm)(path, { recursive: true, force: true });
    return {
        path,
        remove,
        removeIfEmpty: async () => {
            const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
            if (entries.some((entry) => !entry.isDirectory()))
                return false;
            await remove();
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/parent.js

async function findParent({ inherit }, deps) {
    if (!inherit)
        return null;
    const opened = await (0,shared_registry.resolvePackage)(inherit.from, deps);
    return { opened, reference: opened.reference };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/source-files.js
var source_files = __webpack_require__(89561);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/sources.js





async function sourcesOf({ command, data }, folder) {
    const named = data.source === undefined ? [] : (0,source_files/* filesOf */.R)(data.source);
    const sources = [];
    for (const uri of named)
        sources.push({ uri, sha256: await digestOf((0,external_node_path_.resolve)(folder, uri)) });
    for (const uri of await filesInCommand(command, folder))
        if (!named.includes(uri))
            sources.push({ uri, sha256: await (0,files/* sha256File */.Q3)((0,external_node_path_.join)(folder, uri)) });
    return sources;
}
async function filesInCommand(command, folder) {
    const words = new Set(command.split(/[\s"'`=;|&<>()]+/).filter((word) => word !== ''));
    const found = new Set();
    for (const word of words) {
        const path = (0,external_node_path_.resolve)(folder, word);
        const uri = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
        const status = await (0,promises_.stat)(path).catch(() => null);
        if (status?.isFile() && !uri.startsWith('../'))
            found.add(uri);
    }
    return [...found].sort(files/* byCodePoint */.HH);
}
async function digestOf(path) {
    const status = await (0,promises_.stat)(path).catch(() => null);
    if (!status)
        throw new errors/* UserError */.yo('is not there', 'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.', path);
    if (!status.isDirectory())
        return (0,files/* sha256File */.Q3)(path);
    const lines = [];
    for (const name of (await (0,promises_.readdir)(path, { recursive: true })).sort(files/* byCodePoint */.HH)) {
        const entry = await (0,promises_.stat)((0,external_node_path_.join)(path, name)).catch(() => null);
        if (entry?.isFile())
            lines.push(`${name.split(external_node_path_.sep).join('/')}\t${await (0,files/* sha256File */.Q3)((0,external_node_path_.join)(path, name))}\n`);
    }
    return (0,files/* sha256 */.sc)(lines.join(''));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/command/index.js








async function trainByCommand(training) {
    const { recipe, recipePath, links, out, repository, env = {}, host } = training;
    const folder = (0,external_node_path_.dirname)(recipePath);
    const parent = await findParent(recipe, training);
    const sources = await sourcesOf(recipe, folder);
    const commit = await (0,training_commit/* readCommit */.k)({
        recipe: recipePath,
        parents: links.flatMap(({ path }) => path ?? []),
        sources: [folder, ...sources.map(({ uri }) => (0,external_node_path_.resolve)(folder, uri))],
        repository,
        host,
    });
    const outFolder = await openOutFolder(out, host);
    try {
        const runs = await runSeeds({ recipe, folder, out: outFolder.path, parent, env, host });
        const { head, files } = await assembleFromCommand({ recipe, links, runs, sources, parent, commit });
        const written = await (0,shared_package.writePackage)(out, head, files);
        await outFolder.remove();
        return { written, evaluation: runs[0].evaluation, backend: null };
    }
    catch (error) {
        if (!(await outFolder.removeIfEmpty()))
            host.info(`what the command wrote is kept, and no package: ${outFolder.path}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/hand-out.js
async function handOut({ written, evaluation, backend }, { out, uploads, inputs, host }) {
    host.info(`package ${inputs.out}: sha256:${written.digest}`);
    if (uploads)
        await host.artifacts.upload(inputs.artifactName, out);
    host.output('package', inputs.out);
    host.output('digest', written.digest);
    host.output('name', written.manifest.name);
    host.output('backend', backend);
    host.output('parent', written.manifest.parents[0]?.digest ?? null);
    host.output('metrics', evaluation.metrics);
    host.output('artifact-name', uploads ? inputs.artifactName : null);
    return written;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/network/settle.js + 3 modules
var settle = __webpack_require__(78894);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/augmentation.js


function augmentationOf({ augment }, { preprocessing }) {
    if (!augment)
        return null;
    if (preprocessing.kind === 'image')
        return (0,shared_data/* augmenterOf */.u7)(augment, preprocessing.shape);
    throw new errors/* UserError */.yo('only pictures can be augmented, and the rows are those of a table', 'Take "augment" out, or name the columns that are pixels by "data.image".', 'recipe augment:');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/ranges.js


function endsOf(range) {
    const at = range.indexOf('..');
    return [range.slice(0, at), range.slice(at + 2)];
}
const topology = schemas/* object */.Ikc({
    modelTopology: schemas/* object */.Ikc({
        config: schemas/* object */.Ikc({ layers: schemas/* array */.YOg(schemas/* object */.Ikc({ config: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) })) }),
    }),
});
async function keepsHead({ opened }, range) {
    const { modelJson } = await (0,shared_package.readStoredModel)(opened.directory);
    const { layers } = topology.parse(JSON.parse(modelJson)).modelTopology.config;
    const names = layers.map(({ config }) => config.name);
    const weighted = new Set(opened.manifest.tensors.map(({ name }) => name.split('/', 1)[0]));
    return names.indexOf(endsOf(range)[1]) >= names.findLastIndex((name) => weighted.has(name));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/inputs.js






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
    return new errors/* UserError */.yo(`doesn't fit the parent ${reference}: ${what}`, mend, 'recipe');
}
async function classesFrom(members, { inherit }) {
    const classesOf = ({ opened }) => opened.manifest.signature.classes;
    if (inherit.mode === 'transfer')
        return null;
    if (inherit.mode !== 'compose')
        return classesOf(members[0]);
    if (inherit.combine === 'weighted_sum')
        return (0,shared_evaluation/* orderClasses */.F4)(new Set(members.flatMap(classesOf)));
    if (inherit.combine === 'joined')
        return null;
    const last = members.at(-1);
    return (await keepsHead(last, inherit.members.at(-1).layers)) ? classesOf(last) : null;
}
function encodingOf(members, { inherit }) {
    const [first] = members;
    const isStacked = inherit.mode === 'compose' && inherit.combine === 'stacked';
    if (isStacked || haveOneEncoding(members))
        return first.preprocessing;
    const columns = members.flatMap(({ preprocessing, reference }) => {
        if (preprocessing.kind === 'columns' && !(0,shared_data/* hasIds */.Rp)(preprocessing))
            return preprocessing.columns;
        throw misfit(reference, preprocessing.kind === 'image'
            ? 'its pictures are of another shape or scale than those of the other members'
            : "its features are ids of its own vocabulary, which the other members don't share", 'Compose members that were trained on the same features.');
    });
    return { kind: 'columns', columns };
}
function haveOneEncoding(members) {
    const encodings = members.map(({ preprocessing }) => (0,files/* canonicalJson */.dj)({ ...preprocessing, missing: null }));
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
    return columns.map((pattern) => ({ step: kind, pattern, matches: picomatch(pattern), options }));
}
function optionsDifference(own, parents) {
    if (!parents)
        return null;
    const keys = [...new Set([...Object.keys(own), ...Object.keys(parents)])];
    const other = keys.find((key) => (0,files/* canonicalJson */.dj)(own[key]) !== (0,files/* canonicalJson */.dj)(parents[key]));
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/prepare.js





async function prepareData(recipe, recipePath, members, { host, storage }) {
    const inFolder = (source) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(recipePath), source);
    const dataset = await (0,shared_data/* loadDataset */.Zh)(recipe, {
        resolve: inFolder,
        inherited: members.length > 0 ? await inheritedFrom(members, recipe) : null,
        storage,
        log: (line) => host.info(line),
    });
    checkAgainstRecipe(recipe, dataset);
    const counts = ['train', 'validation', 'test'].map((split) => `${(0,shared_data/* rowsOf */.RO)(dataset, split).length} ${split}`);
    const { target } = dataset;
    const kinds = target.task === 'classification' ? `, ${target.classes.length} classes` : '';
    const { source, group } = recipe.data;
    const groups = group === undefined ? '' : `, ${new Set(dataset.carried.get(group)).size} groups`;
    host.info(`data ${(0,shared_data/* sourceText */.rI)(source)}: ${dataset.ids.length} rows (${counts.join(', ')})${kinds}${groups}`);
    return dataset;
}
function checkAgainstRecipe(recipe, dataset) {
    const { positive, training } = recipe;
    augmentationOf(recipe, dataset);
    const classes = (0,shared_data/* classesOfTarget */.D_)(dataset.target);
    if (positive !== undefined && classes.length !== 2)
        throw new errors/* UserError */.yo(`a positive class is for tasks of two classes, and the data have ${classes.length}`, 'Leave "positive" out.', 'recipe positive:');
    if (positive !== undefined && !classes.includes(positive))
        throw new errors/* UserError */.yo(`"${positive}" is not a class of the data`, (0,errors/* suggest */.ZA)(positive, classes), 'recipe positive:');
    if (training.early_stopping && (0,shared_data/* rowsOf */.RO)(dataset, 'validation').length === 0)
        throw new errors/* UserError */.yo('early stopping has no validation rows to watch', 'Add rows, or raise data.split.validation.', 'recipe training.early_stopping:');
}

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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/resources/words.js


function gpuLine({ name, memoryBytes, driver }) {
    return `GPU: ${[name, ...(memoryBytes === null ? [] : [(0,quantities/* bytesText */.p)(memoryBytes)]), `driver ${driver}`].join(', ')}`;
}
function resourcesLine(resources) {
    const { rows, rowsPerSecond, trainingSeconds, seconds, cpuSeconds, peakMemoryBytes, gpus } = resources;
    const pace = rowsPerSecond === null ? '' : ` (${(0,numbers/* count */.U9)(rowsPerSecond)} rows/s)`;
    const parts = [
        rows === 0
            ? 'nothing was trained'
            : `training took ${(0,quantities/* duration */.I)(trainingSeconds)} for ${(0,numbers/* count */.U9)(rows)} rows${pace}`,
        `${(0,quantities/* duration */.I)(seconds)} in all`,
        `${(0,quantities/* duration */.I)(cpuSeconds)} of processor time`,
        `peak memory ${(0,quantities/* bytesText */.p)(peakMemoryBytes)}`,
        ...gpus.map(gpuWords),
    ];
    return `${parts.join('; ')}${resources.resumed ? '; the interrupted part is not counted' : ''}`;
}
function gpuWords({ name, meanUtilisation, peakMemoryBytes, joules }) {
    const parts = [
        ...(meanUtilisation === null ? [] : [`${Math.round(100 * meanUtilisation)} % busy`]),
        ...(peakMemoryBytes === null ? [] : [`peak memory ${(0,quantities/* bytesText */.p)(peakMemoryBytes)}`]),
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
            resumed: training.resumed,
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/proof.js

function provenTensors(tensors, { sources, frozen }, mode) {
    const kept = new Set(frozen);
    return tensors.map((tensor) => {
        const { name, shape, dtype, layer } = tensor;
        const sha256 = (0,shared_models.digestOf)(tensor);
        const isKept = kept.has(layer);
        if (isKept && digestOfSource(sources.get(name)) !== sha256)
            throw new Error(`the frozen tensor ${name} changed in training`);
        return { name, shape: [...shape], dtype, sha256, origin: proof_originOf(isKept, mode) };
    });
}
function proof_originOf(isKept, mode) {
    if (mode === 'reuse')
        return 'loaded';
    if (isKept)
        return 'frozen';
    return mode === 'interpolate' ? 'merged' : 'trained';
}
function digestOfSource({ parent, tensor }) {
    return parent.opened.manifest.tensors.find(({ name }) => name === tensor)?.sha256;
}
function tensorTable(tensors, { sources, fresh, dropped, frozen }, mode) {
    const kept = new Set(frozen);
    const own = tensors.map(({ name, layer, shape }) => {
        const source = sources.get(name);
        if (!source)
            return {
                tensor: name,
                shape: [...shape],
                state: 'initialised',
                from: null,
                why: fresh.get(layer) ?? 'it is new',
            };
        const isKept = kept.has(layer);
        return {
            tensor: name,
            shape: [...shape],
            state: isKept && mode !== 'reuse' ? 'frozen' : 'loaded',
            from: fromOf(source),
            why: isKept ? "it keeps the parent's bytes" : 'it is trained on from there',
        };
    });
    const lost = dropped.map((source) => {
        const shape = source.parent.opened.manifest.tensors.find(({ name }) => name === source.tensor).shape;
        return { tensor: null, shape: [...shape], state: 'dropped', from: fromOf(source), why: source.why };
    });
    return [...own, ...lost];
}
function fromOf({ parent, tensor }) {
    return { parent: parent.opened.digest, tensor };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/describe.js



function logBeginning(beginning, { recipe: { inherit }, parents, host }) {
    const { core, whole } = beginning.model;
    const { members, teacher } = parents;
    const size = `${core.countParams()} parameters`;
    if (teacher)
        host.info(`learns from the labels and from ${nameOf(teacher)}`);
    if (!inherit) {
        const layers = core.layers.length - 1;
        host.info(`model: ${layers} layer${layers === 1 ? '' : 's'}, ${size}`);
        return;
    }
    const { frozen } = beginning;
    const state = frozen.length > 0 ? `frozen: ${frozen.join(', ')}` : 'no layer frozen';
    host.info(`model: ${size} from ${members.map(nameOf).join(' and ')}, ${state}`);
    const lines = tableLines(tensorTable((0,shared_models.tensorsOf)(whole), beginning, inherit.mode));
    void host.group('Inherited tensors', () => {
        for (const line of lines)
            host.info(line);
        return Promise.resolve();
    });
}
function tableLines(table) {
    const cells = table.map(({ tensor, shape, state, from, why }) => [
        tensor ?? `(${from.tensor})`,
        `[${shape.join(', ')}]`,
        state,
        why,
    ]);
    const widths = [0, 1, 2].map((at) => Math.max(...cells.map((row) => row[at].length)));
    return cells.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/monitor.js
const MERITS = {
    val_loss: ({ valLoss }) => -(valLoss ?? Infinity),
    val_accuracy: ({ valAccuracy }) => valAccuracy ?? -Infinity,
    val_mae: ({ valMae }) => -(valMae ?? Infinity),
};

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/answers.js
var training_answers = __webpack_require__(3797);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/divergence.js

function diverged(how, seed) {
    return new errors/* UserError */.yo(`training with seed ${seed} diverged: ${how}`, "Lower training.optimizer's learning_rate, or scale the inputs.", 'recipe');
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/validate.js




async function validate({ tf, model, dataset, task, seed }) {
    const rows = (0,shared_data/* rowsOf */.RO)(dataset, 'validation');
    if (rows.length === 0)
        return null;
    const outputs = await (0,training_answers/* answersTo */.t)(tf, model, dataset, rows);
    const sum = judgeAll(task, rows, outputs);
    if (!Number.isFinite(sum.loss))
        throw diverged('the answers to the validation rows are not finite', seed);
    return {
        loss: sum.loss / rows.length + (await penaltyOf(tf, model)),
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/interpolate.js



const TRIED = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
async function interpolate(options) {
    const { tf, model, task, alpha, monitor } = options;
    const tried = [];
    const take = (share) => setWeights(tf, model, between(options, share));
    for (const share of alpha === 'auto' ? TRIED : [alpha]) {
        take(share);
        const { valLoss, valAccuracy, valMae } = task.record({ loss: 0, figure: 0 }, await validate(options));
        tried.push({
            alpha: share,
            valLoss,
            ...(valAccuracy !== undefined && { valAccuracy }),
            ...(valMae !== undefined && { valMae }),
        });
    }
    if (alpha !== 'auto')
        return { chosen: alpha, by: 'recipe', tried };
    const merit = (mix) => MERITS[monitor]({ epoch: 0, loss: 0, ...mix });
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/lesson.js




const BATCH = 512;
async function lessonOf(tf, teacher, { distil, task }, dataset) {
    const classes = (0,shared_data/* classesOfTarget */.D_)(dataset.target);
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
    const rows = (0,shared_data/* rowsOf */.RO)(dataset, 'train');
    const model = await (0,shared_models.loadModel)(tf, teacher.opened);
    try {
        for (let start = 0; start < rows.length; start += BATCH) {
            const asked = rows.subarray(start, start + BATCH);
            const instances = Array.from(asked, (row) => dataset.instanceOf(row));
            const given = await (0,shared_models.classify)(tf, model, teacher.preprocessing, signature.classes, instances);
            given.forEach(({ prediction, scores }, at) => answers.set(classes.length === 0 ? [Number(prediction)] : classes.map((name) => scores[name]), asked[at] * width));
        }
    }
    finally {
        model.dispose();
    }
    return { answers, temperature: distil.temperature, weight: distil.weight };
}
function stranger(teacher, what) {
    return new errors/* UserError */.yo(`the teacher ${nameOf(teacher)} can't teach this: ${what}`, 'Distil from a model of the same task and classes.', 'recipe distil.from:');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/predictions.js
var candidate_predictions = __webpack_require__(93674);
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
    const rows = (0,shared_data/* rowsOf */.RO)(dataset, 'train');
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/batches.js
var batches = __webpack_require__(79258);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/breathe.js

const EVERY_MILLISECONDS = 50;
let last = 0;
async function breathe() {
    if (performance.now() - last < EVERY_MILLISECONDS)
        return;
    await (0,external_node_timers_promises_.setImmediate)();
    last = performance.now();
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
            ...task.record(trained, await validate(options)),
            ...(changesLearningRate(training) && { learningRate: learningRateOf(stepper.optimizer) }),
        };
        epochs.push(record);
        options.onEpoch(record, {
            rowsPerSecond: trainingRows.length / seconds,
            secondsPerEpoch: (performance.now() - started) / 1000,
        });
        if (stopping && decideStopping(epochs, stopping).best === epoch)
            best = (0,shared_models.tensorsOf)(model);
        await checkpoints?.save(() => ({
            epochs,
            weights: (0,shared_models.tensorsOf)(model),
            best,
            optimizer: stateOf(stepper.optimizer),
        }));
    }
    if (stopping && best)
        setWeights(tf, model, best);
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
    const augment = options.augmenter?.(seed, done + 1);
    const steps = Math.ceil(order.length / training.batch_size);
    const sum = { loss: 0, figure: 0 };
    for (let step = 0; step < steps; step++) {
        const batchRows = order.subarray(step * training.batch_size, (step + 1) * training.batch_size);
        const batch = (0,batches/* batchOf */.K)(tf, { ...options, augment }, batchRows, shape);
        const share = schedule({ epochs: done + step / steps, of: training.epochs, records });
        setLearningRate(optimizer, training.optimizer.value.learning_rate * share);
        seedNoise(tf, model, seed, done * steps + step);
        const { loss, outputs } = await takeStep({ tf, model, task, optimizer }, batch);
        tf.dispose(Object.values(batch));
        if (!Number.isFinite(loss))
            throw diverged(`the loss is ${loss} in step ${step + 1} of epoch ${done + 1}`, seed);
        sum.loss += loss * batchRows.length;
        sum.figure += judgeAll(task, batchRows, outputs).figure;
        onStep((done + (step + 1) / steps) / training.epochs, batchRows.length);
        await breathe();
    }
    return { loss: sum.loss / rows.length, figure: sum.figure / rows.length };
}
function refuseInfiniteWeights(model, seed) {
    const broken = (0,shared_models.tensorsOf)(model).find(({ values }) => !values.every(Number.isFinite));
    if (broken)
        throw diverged(`${broken.name} is not finite`, seed);
}

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
        const rows = (0,shared_data/* rowsOf */.RO)(dataset, split);
        const answers = await (0,training_answers/* answersTo */.t)(tf, body, dataset, rows);
        rows.forEach((row, at) => values.set(answers.subarray(at * size, (at + 1) * size), row * size));
    }
    const start = tf.input({ shape });
    const end = tail.reduce((flow, layer) => layer.apply(flow), start);
    return {
        model: tf.model({ inputs: start, outputs: end }),
        dataset: { ...dataset, inputs: (0,shared_data/* inputsInMemory */.sL)(values, size) },
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
    if (layer.trainableWeights.length > 0 || DRAWING.test(layer.getClassName()))
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
    const augmenter = augmentationOf(recipe, dataset);
    const { core, scale } = beginning.model;
    const tail = augmenter || beginning.thaws ? null : await frozenFeatures(tf, core, dataset);
    if (tail)
        log(`the layers up to "${tail.behind}" are frozen: each row went through them once, not once an epoch`);
    return fit({
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
    const trained = new Set(freeze_matching('inherit.train', train ?? [], names));
    const kept = new Set(train
        ? names.filter((name) => !trained.has(name))
        : written === 'all'
            ? names
            : freeze_matching('inherit.freeze', written, names));
    const thaws = new Map(Object.entries(unfreeze).map(([epoch, patterns]) => [
        Number(epoch),
        freeze_matching(`inherit.unfreeze.${epoch}`, patterns, [...kept]),
    ]));
    return { kept, thaws };
}
function byDefault(inherit) {
    return inherit.mode === 'compose' && inherit.combine !== 'stacked' ? 'all' : [];
}
function freeze_matching(key, patterns, names) {
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/copy-layers.js
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
const copy_layers_DRAWING = /^(Random|Truncated|Variance|Glorot|He|LeCun|Lecun|Orthogonal)/;
function reseeded(config, seed) {
    let drawn = 0;
    const walk = (value) => {
        if (Array.isArray(value))
            return value.map(walk);
        if (typeof value !== 'object' || value === null)
            return value;
        const map = value;
        const kind = map['className'] ?? map['class_name'];
        if (typeof kind === 'string' && copy_layers_DRAWING.test(kind)) {
            const ofThis = (seed + 7919 * drawn++) >>> 0 || 1;
            return { ...map, config: { ...map['config'], seed: ofThis } };
        }
        return Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, walk(inner)]));
    };
    const all = walk(config);
    return typeof config['seed'] === 'number' ? { ...all, seed } : all;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/start.js

function start_sourcesOf(layers, parent) {
    return layers.flatMap(({ copy, source }) => copy.weights.map((weight, at) => [
        weight.originalName,
        { parent, tensor: source.weights[at].originalName },
    ]));
}
function droppedOf(model, parent, sources, why) {
    const taken = new Set([...sources].filter((of) => of.parent === parent).map(({ tensor }) => tensor));
    return (0,shared_models.tensorsOf)(model)
        .filter(({ name }) => !taken.has(name))
        .map(({ name, layer }) => ({ parent, tensor: name, why: why(layer) }));
}
function headOf(model) {
    return model.layers.findLast((layer) => layer.weights.length > 0);
}
function sameTensors(model, parent) {
    return new Map((0,shared_models.tensorsOf)(model).map(({ name }) => [name, { parent, tensor: name }]));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/members.js




async function withMembers(tf, { members: written, combine }, parents, dataset, use) {
    const names = memberNames(written, parents);
    const models = [];
    try {
        for (const parent of parents)
            models.push(await modelOf(tf, parent));
        const input = (0,shared_models.inputOf)(tf, (0,shared_data/* tensorShape */.Ze)(dataset.preprocessing));
        const own = combine === 'stacked' ? parents.map(() => input) : ownInputs(tf, input, parents, names);
        const members = parents.map((parent, at) => ({
            name: names[at],
            parent,
            model: models[at],
            range: written[at].layers,
            input: own[at],
        }));
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
function ownInputs(tf, input, parents, names) {
    if (haveOneEncoding(parents))
        return parents.map(() => input);
    let start = 0;
    return parents.map(({ preprocessing }, at) => {
        const size = (0,shared_data/* tensorSize */.Zg)(preprocessing);
        const slice = (0,shared_models.customLayers)(tf).inputSlice({ name: `${names[at]}.inputs`, start, size });
        start += size;
        return slice.apply(input);
    });
}
function members_named({ name }) {
    return (layer) => `${name}.${layer}`;
}
function members_endOf(model) {
    return model.outputs[0];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/joined.js





function joined(options, inherit) {
    const { tf, recipe, dataset, members, seed } = options;
    return withMembers(tf, inherit, members, dataset, ({ input, members: opened }) => {
        const sources = new Map();
        const features = opened.map((member) => {
            const { core } = member.model;
            const end = headOf(core).input;
            const copied = copyLayers(core, { onto: member.input, end, rename: members_named(member) });
            for (const [name, source] of start_sourcesOf(copied.layers, member.parent))
                sources.set(name, source);
            return flat(tf, copied.output, `${member.name}.features`);
        });
        const side = tf.layers.concatenate({ name: 'joined' }).apply(features);
        const width = side.shape[1];
        const entries = recipe.model ? (0,shared_models.layersOf)(recipe.model, [width]) : [{ kind: 'output', value: {} }];
        const outputs = (0,shared_models.applyLayers)(tf, side, entries, {
            outputs: (0,shared_models.outputsFor)(recipe.task, (0,shared_data/* classesOfTarget */.D_)(dataset.target).length),
            seed,
        });
        const core = tf.model({ inputs: input, outputs, name: shared_models.MODEL_NAME });
        const inherited = new Set([...sources.keys()]);
        const fresh = new Map(core.layers
            .filter(({ weights }) => weights.some(({ originalName }) => !inherited.has(originalName)))
            .map(({ name }) => [name, 'the head of joined bodies is new']));
        const dropped = opened.flatMap(({ parent, model }) => droppedOf(model.core, parent, sources.values(), () => "a member's own head is left out"));
        const scale = recipe.label_scale === 'standardise' ? (0,shared_models.scaleOf)(dataset) : null;
        return { model: (0,shared_models.withLabelScale)(tf, core, scale), sources, fresh, dropped };
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
        const [value, expected] = [own[key], theirs[key]].map(layer_difference_shown);
        if (value !== expected)
            return `${asWritten(key)} is ${value}, and the parent's is ${expected}`;
    }
    return null;
}
function layer_difference_shown(value) {
    return JSON.stringify(value ?? null, (key, inner) => NOT_ARCHITECTURE.test(key) ? undefined : inner);
}
function asWritten(key) {
    return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/same-model.js






async function sameModel({ tf, recipe, dataset, members }) {
    const [parent] = members;
    const model = await modelOf(tf, parent);
    const start = { model, sources: sameTensors(model.whole, parent), fresh: new Map(), dropped: [] };
    if (!recipe.model)
        return start;
    const inputShape = parent.opened.manifest.signature.tensor;
    const own = (0,shared_models.buildModel)(tf, (0,shared_models.layersOf)(recipe.model, inputShape), {
        inputShape,
        outputs: (0,shared_models.outputsFor)(recipe.task, (0,shared_data/* classesOfTarget */.D_)(dataset.target).length),
        seed: 0,
    });
    const difference = firstDifference(own.layers, model.core.layers);
    own.dispose();
    if (difference === null)
        return start;
    model.whole.dispose();
    throw new errors/* UserError */.yo(`doesn't fit the parent ${parent.reference}: ${difference}`, 'This mode keeps the parent\'s architecture: leave "model" out, write the parent\'s layers, or inherit by "mode: transfer".', 'recipe');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/stacked.js







function stacked(options, inherit) {
    const { tf, recipe, dataset, members, seed } = options;
    return withMembers(tf, inherit, members, dataset, ({ input, members: opened }) => {
        const sources = new Map();
        let flow = input;
        for (const [at, member] of opened.entries()) {
            const { first, last } = rangeOf(member);
            const start = first.input;
            checkShape(flow, start, member, at === 0 ? 'the inputs have' : 'the range before it gives');
            const end = last.output;
            const copied = copyRange(member, { onto: flow, start, end });
            for (const [name, source] of start_sourcesOf(copied.layers, member.parent))
                sources.set(name, source);
            flow = copied.output;
        }
        const [last] = opened.slice(-1);
        const isWhole = isHeadOf(last, rangeOf(last).last);
        const outputs = isWhole
            ? flow
            : (0,shared_models.applyLayers)(tf, flow, [{ kind: 'output', value: {} }], {
                outputs: (0,shared_models.outputsFor)(recipe.task, (0,shared_data/* classesOfTarget */.D_)(dataset.target).length),
                seed,
            });
        const core = tf.model({ inputs: input, outputs, name: shared_models.MODEL_NAME });
        const fresh = new Map(isWhole ? [] : [['output', 'the last range ends before an output layer']]);
        const dropped = opened.flatMap(({ parent, model }) => droppedOf(model.core, parent, sources.values(), () => 'it is outside the range'));
        const ownScale = recipe.label_scale === 'standardise' ? (0,shared_models.scaleOf)(dataset) : null;
        const scale = isWhole ? last.model.scale : ownScale;
        return { model: (0,shared_models.withLabelScale)(tf, core, scale), sources, fresh, dropped };
    });
}
function rangeOf({ name, model: { core }, range }) {
    const [first, last] = endsOf(range).map((wanted) => {
        const found = core.layers.find((layer) => layer.name === wanted);
        if (found && found.getClassName() !== 'InputLayer')
            return found;
        const known = core.layers.flatMap((layer) => (layer.getClassName() === 'InputLayer' ? [] : [layer.name]));
        throw new errors/* UserError */.yo(`the member ${name} has no layer "${wanted}"`, (0,errors/* suggest */.ZA)(wanted, known), 'recipe inherit.members');
    });
    return { first: first, last: last };
}
function copyRange(member, part) {
    try {
        return copyLayers(member.model.core, { ...part, rename: members_named(member) });
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
    return core.layers.indexOf(layer) >= core.layers.indexOf(headOf(core));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/transfer.js






const NEW_HEAD = 'the output layer of a transfer is new';
async function transfer(options) {
    const { tf, recipe, dataset, members } = options;
    const parent = members[0];
    const { whole, core: source } = await modelOf(tf, parent);
    try {
        const { model: core, layers, fresh, } = recipe.model ? ownModel(options, source) : newHead(options, source);
        const sources = new Map(start_sourcesOf(layers, parent));
        const dropped = droppedOf(source, parent, sources.values(), (layer) => core.layers.some(({ name }) => name === layer)
            ? 'it is new in the child'
            : 'the child has no such layer');
        const scale = recipe.label_scale === 'standardise' ? (0,shared_models.scaleOf)(dataset) : null;
        return { model: (0,shared_models.withLabelScale)(tf, core, scale), sources, fresh, dropped };
    }
    finally {
        whole.dispose();
    }
}
function newHead({ tf, recipe, dataset, seed }, source) {
    const inputs = (0,shared_models.inputOf)(tf, source.inputs[0].shape.slice(1));
    const head = headOf(source);
    const { output, layers } = copyLayers(source, {
        onto: inputs,
        end: head.input,
        rename: (name) => (name === 'output' ? 'parent_output' : name),
    });
    const outputs = (0,shared_models.applyLayers)(tf, output, [{ kind: 'output', value: {} }], {
        outputs: (0,shared_models.outputsFor)(recipe.task, (0,shared_data/* classesOfTarget */.D_)(dataset.target).length),
        seed,
    });
    const model = tf.model({ inputs, outputs, name: shared_models.MODEL_NAME });
    return { model, layers, fresh: new Map([['output', NEW_HEAD]]) };
}
function ownModel({ tf, recipe, dataset, seed }, source) {
    const inputShape = source.inputs[0].shape.slice(1);
    const model = (0,shared_models.buildModel)(tf, (0,shared_models.layersOf)(recipe.model, inputShape), {
        inputShape,
        outputs: (0,shared_models.outputsFor)(recipe.task, (0,shared_data/* classesOfTarget */.D_)(dataset.target).length),
        seed,
    });
    const layers = [];
    const fresh = new Map();
    const head = headOf(model);
    for (const copy of model.layers.filter(({ weights }) => weights.length > 0)) {
        const own = source.layers.find(({ name }) => name === copy.name);
        const why = copy === head ? NEW_HEAD : transfer_misfit(copy, own);
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
function transfer_misfit(layer, source) {
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/modes/weighted-sum.js





const LAYER = 'weighted_sum';
function weightedSum({ tf, dataset, members }, inherit) {
    return withMembers(tf, inherit, members, dataset, ({ input, members: opened }) => {
        const sources = new Map();
        const outputs = opened.map((member) => {
            const { whole } = member.model;
            const copied = copyLayers(whole, { onto: member.input, end: members_endOf(whole), rename: members_named(member) });
            for (const [name, source] of start_sourcesOf(copied.layers, member.parent))
                sources.set(name, source);
            return copied.output;
        });
        const union = (0,shared_data/* classesOfTarget */.D_)(dataset.target);
        const sum = (0,shared_models.customLayers)(tf).weightedSum({
            name: LAYER,
            places: members.map(({ opened: { manifest } }) => union.length === 0 ? [0] : manifest.signature.classes.map((name) => union.indexOf(name))),
            units: Math.max(union.length, 1),
            shares: sharesOf(inherit, members.length),
        });
        const side = tf.layers.concatenate({ name: 'members' }).apply(outputs);
        const core = tf.model({ inputs: input, outputs: sum.apply(side), name: shared_models.MODEL_NAME });
        const why = 'how much each member counts is learnt here';
        const fresh = new Map(sum.weights.length > 0 ? [[LAYER, why]] : []);
        return { model: { whole: core, core, scale: null }, sources, fresh, dropped: [] };
    });
}
function sharesOf({ weights = 'equal' }, members) {
    if (weights === 'learned')
        return null;
    const written = weights === 'equal' ? Array.from({ length: members }, () => 1) : weights;
    const sum = written.reduce((total, weight) => total + weight, 0);
    return written.map((weight) => weight / sum);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/scratch.js


function fromFreshWeights(tf, { model }, seed) {
    const { core, scale } = model;
    const inputs = (0,shared_models.inputOf)(tf, core.inputs[0].shape.slice(1));
    const { output, layers } = copyLayers(core, {
        onto: inputs,
        end: core.outputs[0],
        reseed: (index) => (0,shared_models.seedOf)(seed, index),
    });
    for (const { copy } of layers)
        copy.trainable = true;
    const fresh = tf.model({ inputs, outputs: output, name: shared_models.MODEL_NAME });
    return { ...NOTHING_INHERITED, model: (0,shared_models.withLabelScale)(tf, fresh, scale) };
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/begin.js










async function begin(options) {
    const { inherit } = options.recipe;
    if (!inherit)
        return fromScratch(options);
    const start = await startOf(options);
    const freezing = freeze(start, inherit);
    const trains = inherit.mode !== 'reuse' && start.model.core.trainableWeights.length > 0;
    if (!trains && needsTraining(options)) {
        start.model.whole.dispose();
        throw new errors/* UserError */.yo('inherit.freeze matches every layer, so nothing is left to train', 'Freeze fewer layers, or inherit by "mode: reuse".', 'recipe');
    }
    return { ...start, ...freezing, trains };
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
            return { weighted_sum: weightedSum, joined: joined, stacked: stacked }[inherit.combine](options, inherit);
    }
}
function needsTraining({ recipe: { inherit } }) {
    return inherit.mode !== 'reuse' && !(inherit.mode === 'compose' && inherit.combine === 'weighted_sum');
}
function fromScratch({ tf, recipe, dataset, seed }) {
    const inputShape = (0,shared_data/* tensorShape */.Ze)(dataset.preprocessing);
    const core = (0,shared_models.buildModel)(tf, (0,shared_models.layersOf)(recipe.model, inputShape), {
        inputShape,
        outputs: (0,shared_models.outputsFor)(recipe.task, (0,shared_data/* classesOfTarget */.D_)(dataset.target).length),
        seed,
    });
    const scale = recipe.label_scale === 'standardise' ? (0,shared_models.scaleOf)(dataset) : null;
    return { ...NOTHING_INHERITED, model: (0,shared_models.withLabelScale)(tf, core, scale) };
}

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
    const progress = host.progress(`training${runWords(course.place)}`);
    const pacer = new Pacer();
    return {
        watch: {
            onStep: (fraction, rows) => {
                stopwatch.rows += rows;
                const pace = pacer.step(fraction, rows);
                progress.update(fraction, pace ? paceText(pace, course) : '');
            },
            onEpoch: (record, speed) => {
                host.info(epochLine(record, course, speed));
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/one-run.js














async function withBeginning({ recipe, dataset, backend: { tf }, parents }, seed, use) {
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
    const before = (0,shared_models.tensorsOf)(core);
    const stopwatch = stopwatches?.[control ? 'control' : 'training'] ?? new Stopwatch(() => performance.now());
    const history = await host.group(`Training${runWords(place)}`, async () => {
        const name = `${control ? 'control-' : ''}${seed}`;
        const log = openRunLog({
            host,
            course: { place, epochs, unit },
            stopwatch,
            events: events?.(name) ?? null,
        });
        const kept = checkpoints?.of(name) ?? null;
        const say = (line) => host.info(line);
        const trained = await stopwatch
            .time(() => fitRecipe({
            recipe,
            dataset,
            backend,
            beginning,
            lesson,
            log: say,
            seed,
            checkpoints: kept,
            ...log.watch,
        }))
            .finally(() => log.done());
        if (beginning.trains)
            logEnd(host, trained.epochs.length, epochs, trained.chosenEpoch);
        else
            host.info('nothing is trained: the model is evaluated as it is');
        return trained;
    });
    return { history, before, tuned: (0,shared_models.tensorsOf)(core) };
}
async function mixRun({ recipe, dataset, backend, host }, { model: { core, scale } }, { before, tuned }, seed) {
    const { inherit, training } = recipe;
    if (inherit?.mode !== 'interpolate')
        return null;
    const mixing = await interpolate({
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
    const testRows = (0,shared_data/* rowsOf */.RO)(dataset, 'test');
    const answers = await (0,training_answers/* answersTo */.t)(backend.tf, whole, dataset, testRows);
    if (!answers.every(Number.isFinite))
        throw diverged('the answers to the test rows are not finite', place.seed);
    const predictions = (0,candidate_predictions/* predictionsCsv */.N)(dataset, (0,tasks/* taskOf */.X)(dataset.target, scale), testRows, answers);
    const reading = { task: recipe.task, positive: recipe.positive };
    const evaluation = (0,shared_evaluation.evaluate)((0,shared_evaluation/* parsePredictions */.Y8)(predictions, 'predictions.csv', reading));
    const { name, value } = (0,candidate_runs/* headlineOf */.gD)(evaluation);
    const words = runWords(place);
    if (words)
        host.info(`${words.trim()}: test ${name} ${value.toFixed(4)}`);
    return { predictions, evaluation };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/control.js



async function scratchRuns(options, places) {
    const { recipe, backend } = options;
    const training = (0,shared_recipe/* scratchTraining */.DK)(recipe.training, recipe.inherit.mode);
    const fresh = { ...options, recipe: { ...recipe, training } };
    const runs = [];
    for (const { seed, number, of } of places) {
        const place = { seed, number, of, control: true };
        runs.push(await withBeginning(options, seed, async (inherited) => {
            const beginning = fromFreshWeights(backend.tf, inherited, seed);
            try {
                const { history } = await fitRun(fresh, beginning, place);
                return { seed, history, ...(await answerRun(fresh, beginning.model, place)) };
            }
            finally {
                beginning.model.whole.dispose();
            }
        }));
    }
    return runs;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/candidate/golden.js
var golden = __webpack_require__(30527);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/inheritance/member-weights.js
function memberWeights(model) {
    const layer = model.layers.find((one) => one.getClassName() === 'WeightedSum');
    if (!layer)
        return null;
    const { shares } = layer.getConfig();
    return shares ?? softmax(Array.from(layer.weights[0].read().dataSync()));
}
function softmax(logits) {
    const powers = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/keep.js





async function keep({ recipe: { inherit }, dataset, backend: { tf }, parents }, beginning, { mixing, averaged }) {
    const { whole, scale } = beginning.model;
    const tensors = (0,shared_models.tensorsOf)(whole);
    const proven = provenTensors(tensors, beginning, inherit?.mode);
    return {
        stored: inherit?.mode === 'reuse'
            ? await (0,shared_package.readStoredModel)(parents.members[0].opened.directory)
            : (0,shared_models.encodeModel)(whole, tensors),
        tensors: proven,
        frozen: beginning.frozen,
        golden: await (0,golden/* goldenOf */.$)(tf, whole, dataset, scale),
        inheritance: inherit
            ? {
                schema: 'heirloom.dev/inheritance/v1',
                mode: inherit.mode,
                tensors: tensorTable(tensors, beginning, inherit.mode),
                alpha: mixing,
                weights: memberWeights(whole),
                averaged: averaged && [...averaged],
            }
            : null,
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/runs.js









async function trainRuns(options) {
    const { recipe, dataset, backend, parents, host } = options;
    const { teacher } = parents;
    const lesson = teacher && (await lessonOf(backend.tf, teacher, recipe, dataset));
    const run = { ...options, lesson };
    const seeds = (0,shared_recipe/* seedsOf */.GO)(recipe.training);
    const places = seeds.map((seed, index) => ({ seed, number: index + 1, of: seeds.length }));
    if (seeds.length > 1)
        host.info(`the recipe is trained ${seeds.length} times, so it takes ${seeds.length} times as long`);
    const trained = recipe.inherit?.mode === 'interpolate' && recipe.inherit.average
        ? await meanRun(run, places)
        : await separateRuns(run, places);
    return { ...trained, control: recipe.inherit?.control ? await scratchRuns(run, places) : [] };
}
async function separateRuns(options, places) {
    let model;
    const runs = [];
    for (const place of places) {
        const { seed } = place;
        runs.push(await withBeginning(options, seed, async (beginning) => {
            if (!model)
                logBeginning(beginning, options);
            const fitted = await fitRun(options, beginning, place);
            const mixing = await mixRun(options, beginning, fitted, seed);
            const answers = await answerRun(options, beginning.model, place);
            model ??= await keep(options, beginning, { mixing, averaged: null });
            return { seed, history: fitted.history, ...answers };
        }));
    }
    if (runs.length > 1)
        options.host.info((0,candidate_runs/* runsSummary */.ZY)(runs.map(({ evaluation }) => evaluation)));
    return { model: model, runs: runs };
}
async function meanRun(options, places) {
    const [first] = places;
    const fits = [];
    for (const place of places)
        fits.push(await withBeginning(options, place.seed, (beginning) => fitRun(options, beginning, place)));
    return withBeginning(options, first.seed, async (beginning) => {
        logBeginning(beginning, options);
        const { history, before } = fits[0];
        const tuned = averaged(fits.map((fit) => fit.tuned));
        options.host.info(`the weights of ${fits.length} runs are averaged to one model`);
        setWeights(options.backend.tf, beginning.model.core, tuned);
        const mixing = await mixRun(options, beginning, { before, tuned }, first.seed);
        const answers = await answerRun(options, beginning.model, { ...first, of: 1 });
        const seeds = places.map(({ seed }) => seed);
        const model = await keep(options, beginning, { mixing, averaged: seeds });
        return { model, runs: [{ seed: first.seed, history, ...answers }] };
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/wire.js
const VARINT = 0;
const FIXED64 = 1;
const LENGTH = 2;
const FIXED32 = 5;
function wholeField(field, value) {
    return Buffer.concat([tag(field, VARINT), varint(value)]);
}
function doubleField(field, value) {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return Buffer.concat([tag(field, FIXED64), bytes]);
}
function floatField(field, value) {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value);
    return Buffer.concat([tag(field, FIXED32), bytes]);
}
function textField(field, text) {
    return lengthField(field, Buffer.from(text));
}
function messageField(field, fields) {
    return lengthField(field, Buffer.concat(fields));
}
function lengthField(field, bytes) {
    return Buffer.concat([tag(field, LENGTH), varint(bytes.length), bytes]);
}
function tag(field, type) {
    return varint(field * 8 + type);
}
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest >= 128) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    return Buffer.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/events.js

function versionEvent(seconds) {
    return Buffer.concat([doubleField(1, seconds), textField(3, 'brain.Event:2')]);
}
function startEvent(moment) {
    const START = 1;
    return Buffer.concat([...when(moment), messageField(7, [wholeField(1, START)])]);
}
function scalarsEvent(moment, values) {
    const summary = Object.entries(values).map(([name, value]) => messageField(1, scalar(name, value)));
    return Buffer.concat([...when(moment), messageField(5, summary)]);
}
function scalar(name, value) {
    const plugin = messageField(1, [textField(1, 'scalars')]);
    return [textField(1, name), floatField(2, value), messageField(9, [plugin])];
}
function when({ seconds, step }) {
    return [doubleField(1, seconds), wholeField(2, step)];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/crc32c.js
const POLYNOMIAL = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++)
        remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
    return remainder;
});
function crc32c(bytes) {
    let remainder = 0xffffffff;
    for (const byte of bytes)
        remainder = TABLE[(remainder ^ byte) & 0xff] ^ (remainder >>> 8);
    return ~remainder >>> 0;
}
function maskedCrc32c(bytes) {
    const crc = crc32c(bytes);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/record.js

function record(data) {
    const framed = Buffer.alloc(8 + 4 + data.length + 4);
    framed.writeBigUInt64LE(BigInt(data.length), 0);
    framed.writeUInt32LE(maskedCrc32c(framed.subarray(0, 8)), 8);
    framed.set(data, 12);
    framed.writeUInt32LE(maskedCrc32c(data), 12 + data.length);
    return framed;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/event-file.js






const FILE = /^events\.out\.tfevents\.(\d+)\./;
class EventFile {
    folder;
    now;
    path = null;
    constructor(folder, now) {
        this.folder = folder;
        this.now = now;
    }
    append(epoch, values) {
        const seconds = this.now().getTime() / 1000;
        const moment = { seconds, step: epoch };
        const events = [scalarsEvent(moment, values)];
        if (this.path === null)
            events.unshift(versionEvent(seconds), startEvent(moment));
        try {
            this.path ??= this.create();
            (0,external_node_fs_.appendFileSync)(this.path, Buffer.concat(events.map(record)));
        }
        catch (error) {
            throw (0,write_errors/* explainWriteError */.jy)(error, this.path ?? this.folder);
        }
    }
    create() {
        (0,external_node_fs_.mkdirSync)(this.folder, { recursive: true });
        const taken = (0,external_node_fs_.readdirSync)(this.folder).flatMap((name) => FILE.exec(name)?.[1] ?? []);
        const seconds = Math.max(Math.floor(this.now().getTime() / 1000), ...taken.map((name) => Number(name) + 1));
        const machine = (0,external_node_os_.hostname)().replaceAll(/[^A-Za-z0-9-]/g, '-');
        return (0,external_node_path_.join)(this.folder, `events.out.tfevents.${seconds}.${machine}.${process.pid}.0.v2`);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/run-events.js


function runEvents(folder, now) {
    const train = new EventFile((0,external_node_path_.join)(folder, 'train'), now);
    const validation = new EventFile((0,external_node_path_.join)(folder, 'validation'), now);
    return (epoch) => {
        const { loss, accuracy, mae, valLoss, valAccuracy, valMae, learningRate } = epoch;
        train.append(epoch.epoch, known({ loss, accuracy, mae, learning_rate: learningRate }));
        if (valLoss !== null)
            validation.append(epoch.epoch, known({ loss: valLoss, accuracy: valAccuracy, mae: valMae }));
    };
}
function known(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => typeof entry[1] === 'number'));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/tensorboard/index.js


;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/run.js

















async function runTrain(inputs, deps) {
    const out = (0,external_node_path_.resolve)(deps.workspace, inputs.out);
    const storage = new shared_data/* TemporaryStorage */.L3((0,external_node_path_.dirname)(out), deps.bytesInMemory);
    try {
        return await trainInto(out, storage, inputs, deps);
    }
    finally {
        storage.close();
    }
}
async function trainInto(out, storage, inputs, deps) {
    const { host, workspace } = deps;
    const meter = new ResourceMeter(deps.machine ?? thisMachine(deps.env ?? process.env));
    const recipePath = (0,external_node_path_.resolve)(workspace, inputs.recipe);
    const registry = (0,shared_registry.openRegistry)(inputs.registry, workspace);
    const { recipe: asWritten, links } = await (0,shared_recipe/* openToTrain */._$)(recipePath, inputs.set, { ...deps, registry });
    await (0,shared_package.refuseToReplace)(out);
    const uploads = willUpload(inputs.upload, host);
    if ('command' in asWritten) {
        refuseBackend(inputs);
        const made = await trainByCommand({ recipe: asWritten, recipePath, links, out, registry, ...deps });
        return handOut(made, { out, uploads, inputs, host });
    }
    const parents = await findParents(asWritten, registry, deps);
    const data = await host.group('Data', () => prepareData(asWritten, recipePath, parents.members, { host, storage }));
    const { recipe, files } = await (0,settle/* settleModel */.l)(asWritten, recipePath, data, (line) => host.info(line));
    const dataset = { ...data, sources: [...data.sources, ...files] };
    const commit = await (0,training_commit/* readCommit */.k)({
        recipe: recipePath,
        parents: links.flatMap(({ path }) => path ?? []),
        sources: [...dataFiles(recipe), ...files.map(({ uri }) => uri)].map((source) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(recipePath), source)),
        repository: deps.repository,
        host,
    });
    const backend = await deps.openBackend(inputs.backend, inputs.threads);
    const checkpoints = inputs.resume === 'never'
        ? null
        : checkpointFolder({
            directory: `${out}.checkpoints`,
            origin: originOf({ recipe, dataset, parents, backend }),
            log: (line) => host.info(line),
        });
    const logs = `${out}.logs`;
    const trained = await meter.watchGpus(() => trainRuns({
        recipe,
        dataset,
        backend,
        parents,
        host,
        checkpoints,
        stopwatches: meter,
        events: (run) => runEvents((0,external_node_path_.join)(logs, run), deps.now ?? (() => new Date())),
    }), (line) => host.info(line));
    const candidate = assembleCandidate({ recipe, links, dataset, trained, backend, parents, commit });
    const resources = meter.resources(backend.name);
    const written = await (0,shared_package.writePackage)(out, candidate.head, candidate.files, resources);
    await checkpoints?.remove();
    host.info(resourcesLine(resources));
    if (resources.rows > 0)
        host.info(`curves: tensorboard --logdir ${inputs.out}.logs`);
    const made = { written, evaluation: trained.runs[0].evaluation, backend: backend.name };
    return handOut(made, { out, uploads, inputs, host });
}
function dataFiles({ data }) {
    const tests = data.split.test_source;
    return [...(0,shared_data/* filesOf */.R8)(data.source), ...(tests === undefined ? [] : (0,shared_data/* filesOf */.R8)(tests))];
}
function refuseBackend({ backend }) {
    if (backend === 'auto')
        return;
    throw new errors/* UserError */.yo(`the recipe's command chooses what it computes on, and "${backend}" is asked for`, 'Leave "backend" at auto, and tell the command by its "parameters".', 'input "backend"');
}
function willUpload(upload, { artifacts }) {
    if (upload === 'always' && !artifacts.available) {
        throw new errors/* UserError */.yo('there is no workflow run to upload to', 'Set "upload" to auto or never in a terminal.', 'input "upload"');
    }
    return upload !== 'never' && artifacts.available;
}


/***/ })

};
