export const id = 3214;
export const ids = [3214];
export const modules = {

/***/ 75098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xv: () => (/* reexport */ version/* VERSION */.x),
  VY: () => (/* binding */ openRunnerHost),
  r2: () => (/* binding */ openTerminalHost),
  VN: () => (/* reexport */ runMain)
});

// UNUSED EXPORTS: exitCodeOf

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/host/exit.js

function exitCodeOf(error) {
    return error instanceof errors/* UserError */.yo || error instanceof errors/* Interrupted */.j$ ? 2 : 3;
}
async function runMain(host, body, end = endProcess) {
    const breakage = watchForBreakage();
    let exitCode;
    let signal = null;
    try {
        exitCode = await Promise.race([body(), breakage.broken]);
    }
    catch (error) {
        exitCode = exitCodeOf(error);
        if (error instanceof errors/* Interrupted */.j$)
            ({ signal } = error);
        reportError(host, error);
    }
    finally {
        breakage.unwatch();
    }
    host.finish(exitCode);
    await end(exitCode, signal);
}
function watchForBreakage() {
    let onError = (_error) => { };
    const broken = new Promise((_, reject) => (onError = reject));
    const onIdle = () => onError(new Error('the program ran out of things to do before its work was done'));
    process.on('uncaughtException', onError).once('beforeExit', onIdle);
    return {
        broken,
        unwatch: () => process.off('uncaughtException', onError).off('beforeExit', onIdle),
    };
}
function reportError(host, error) {
    if (error instanceof errors/* Interrupted */.j$) {
        host.error(error.message);
    }
    else if (error instanceof errors/* UserError */.yo) {
        host.error(error.message.replaceAll(/\s*\n\s*/g, ' '), error.location);
    }
    else {
        host.error(`This is a bug in Heirloom, not in your files. Please report it with this text:\n${stackOf(error)}`);
    }
}
function stackOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const stack = error.stack ?? String(error);
    return error.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(error.cause)}`;
}
async function endProcess(exitCode, signal) {
    process.exitCode = exitCode;
    await Promise.all([written(process.stdout), written(process.stderr)]);
    if (signal)
        process.kill(process.pid, signal);
    process.exit(exitCode);
}
function written(stream) {
    return new Promise((resolve) => {
        stream.once('error', () => resolve());
        stream.write('', () => resolve());
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/version.js
var version = __webpack_require__(18762);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/host/index.js


async function openRunnerHost() {
    const { RunnerHost } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(1659), __webpack_require__.e(4328)]).then(__webpack_require__.bind(__webpack_require__, 44328));
    return new RunnerHost(process.env);
}
async function openTerminalHost(options) {
    const { TerminalHost } = await __webpack_require__.e(/* import() */ 4342).then(__webpack_require__.bind(__webpack_require__, 4342));
    return new TerminalHost(options);
}


/***/ }),

/***/ 17967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j3: () => (/* reexport */ DEFAULT_SIDES),
  kA: () => (/* binding */ USE_CASES),
  xQ: () => (/* reexport */ camelCase),
  WD: () => (/* reexport */ compareToBaseline),
  gg: () => (/* reexport */ deploy),
  DR: () => (/* reexport */ evaluateGate),
  Dz: () => (/* reexport */ importModel),
  z5: () => (/* reexport */ publishModel),
  Ko: () => (/* reexport */ readInputs),
  eF: () => (/* reexport */ run),
  B: () => (/* reexport */ train)
});

// UNUSED EXPORTS: defineUseCase

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/inputs/field.js

function field_text(description, fallback) {
    return { ...field(schemas/* string */.YjP(), { description, fallback, placeholder: 'text' }), fallback };
}
function optionalText(description) {
    return field(schemas/* string */.YjP().optional(), { description, fallback: null, placeholder: 'text' });
}
function choice(description, values, fallback) {
    const listed = values.map((value) => `\`${value}\``).join(', ');
    return field(schemas/* enum */.k5n(values), {
        description: `${description} One of ${listed}.`,
        fallback,
        placeholder: values.join('|'),
    });
}
function flag(description, fallback) {
    const words = schemas/* enum */.k5n(['true', 'false']).transform((word) => word === 'true');
    return field(words, { description, fallback: String(fallback), placeholder: null });
}
function wholeNumber(description, fallback, least, most) {
    const number = schemas/* string */.YjP().transform(Number).pipe(schemas/* number */.aig().int().min(least).max(most));
    return field(number, { description, fallback: String(fallback), placeholder: 'number' });
}
function lines(description) {
    const list = schemas/* string */.YjP().transform((raw) => raw
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''));
    return { ...field(list, { description, fallback: '', placeholder: 'text' }), repeatable: true };
}
function field(schema, outside) {
    return {
        ...outside,
        repeatable: false,
        read: (typed) => {
            const parsed = schema.safeParse(typed ?? outside.fallback ?? undefined, { reportInput: true });
            return parsed.success ? { value: parsed.data } : { issue: parsed.error.issues[0] };
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/inputs/common.js

const registry = field_text('Where packages live: `file:<directory>`. Put it outside the checkout on a self-hosted runner, because a checkout cleans its folder.', 'file:.heirloom/registry');
const store = field_text("How jobs hand packages to each other: `github` (the run's artifacts), `file:<directory>` (a folder that runners share; only what it lacks is copied) or `auto`: the environment variable `HEIRLOOM_STORE`, else GitHub's artifacts, and the folder of a registry outside the checkout where they can't be had or fail.", 'auto');
const DEFAULT_SIDES = { candidate: 'heirloom-out/candidate', baseline: 'champion' };
const CANDIDATE = 'The package under judgement: a directory, `artifact:<name>` (pinned: `artifact:<name>@sha256:<hex>`), `<name>@v1.2.3`, `<name>#<alias>`, `sha256:<hex>`; or a predictions file.';
const candidate = field_text(CANDIDATE, DEFAULT_SIDES.candidate);
const judgedCandidate = optionalText(`${CANDIDATE} Default: what the gate names as \`predictions.candidate\`, else \`${DEFAULT_SIDES.candidate}\`.`);
const baseline = optionalText(`What the candidate is compared with: \`merge-base\`, \`release\`, \`champion\`, \`parent\`, \`measure\` (the merge-base's recipe is trained now), \`none\`, a package (directory, \`artifact:<name>\`, \`<name>@v1.2.3\`, \`<name>#<alias>\`, \`sha256:<hex>\`) or a predictions file. docs/baselines.md says how each is found. Default: what the gate names as \`predictions.baseline\`, else \`${DEFAULT_SIDES.baseline}\`.`);
const candidateRuns = lines('Predictions files of the candidate trained with other seeds, a line each; a package may hold its own.');
const baselineRuns = lines('The same for the baseline.');
const gate = field_text('The gate policy.', 'gate.yml');
const baselineArtifact = field_text('Name of the artifact that runs upload their package as: where the baseline `merge-base` looks when the registry has no model of that commit.', 'heirloom-candidate');
const recipe = field_text('The recipe that made the candidate: the baseline `measure` trains it as the merge-base has it, and `rescore` reads its data.', 'recipe.yml');
const labels = optionalText("A table with the true labels, from the checkout: `id`, `label` and the columns that the gate's slices ask for. Of the candidate only its predictions and scores are taken then. Default for a fork's predictions: the baseline's own rows.");
const modelName = optionalText('Name of the model that a predictions file is of, by which its champion, release or merge-base is found; a package says its own.');
const rescore = flag("Whether the baseline is judged anew: its own model answers today's test rows, those of the candidate's recipe.", false);
const githubToken = optionalText("Token for the GitHub API. An action takes the job's own token unless told otherwise.");

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/inputs/use-case.js


function defineUseCase(useCase) {
    return useCase;
}
function readInputs(useCase, raw) {
    const entries = Object.entries(useCase.inputs).map(([name, field]) => {
        const typed = raw(name)?.trim();
        const result = field.read(typed === '' ? undefined : typed);
        if ('value' in result)
            return [camelCase(name), result.value];
        const { what, mend } = (0,yaml/* describe */.q0)(result.issue);
        throw new errors/* UserError */.yo(`${what} in input "${name}"`, mend);
    });
    return Object.fromEntries(entries);
}
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/inputs/use-cases/compare-to-baseline.js



const auto = ['auto', 'always', 'never'];
const compareToBaseline = defineUseCase({
    name: 'compare-to-baseline',
    summary: 'Shows a candidate beside its baseline: pull-request comment, check run, job summary and report.',
    argument: 'candidate',
    inputs: {
        candidate: judgedCandidate,
        baseline: baseline,
        'baseline-artifact': baselineArtifact,
        rescore: rescore,
        recipe: field_text(`${recipe.description} The check run marks on its lines what differs from the baseline's.`, recipe.fallback),
        'candidate-runs': candidateRuns,
        'baseline-runs': baselineRuns,
        verdict: field_text('The verdict to show. Without the file the candidate is judged by `gate`, or shown as a plain diff.', 'heirloom-out/verdict.json'),
        labels: labels,
        name: modelName,
        gate: gate,
        registry: registry,
        store: store,
        state: choice('What is told: the result (`done`), or that a candidate is being trained (`running`): that needs no candidate, notes it on top of a comment that is there, and sets the check to in progress.', ['done', 'running'], 'done'),
        'job-status': choice('How the job that trains ended, which is its `result` under `needs`. Unless it is `success`, comment and check say that this head has no result.', ['success', 'failure', 'cancelled', 'skipped'], 'success'),
        out: field_text('Directory for comparison.json, comment.md and report.html.', 'heirloom-out/comparison'),
        comment: choice('Whether to comment on the pull request; `auto` degrades to the job summary when the token may not.', auto, 'auto'),
        check: choice('Whether to set a check on the head commit; `auto` degrades when the token may not.', auto, 'auto'),
        'check-as': choice('What the check is: a check run with remarks on lines (`checks: write`), or a commit status (`statuses: write`).', ['check-run', 'status'], 'check-run'),
        'comment-key': optionalText("Names the comment that is updated in place, and the check. Default: the gate's name."),
        'upload-report': choice('Whether to upload comparison.json, comment.md and report.html as a workflow artifact; `auto` does so where there is a place for it.', auto, 'auto'),
        'report-artifact': field_text('Name of that artifact.', 'heirloom-comparison'),
        'github-token': githubToken,
    },
    outputs: {
        'comparison-file': 'The comparison as JSON.',
        'comment-file': 'The comment as Markdown.',
        report: 'The report as one HTML file.',
        'baseline-digest': 'Digest of the baseline; empty when there is none.',
        'comment-url': 'The comment; empty when none was posted.',
        'check-url': 'The check run, or the commit with its status; empty when none was set.',
        'report-artifact': 'Name of the uploaded report; empty when nothing was uploaded.',
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/inputs/use-cases/deploy.js



const deploy = defineUseCase({
    name: 'deploy',
    summary: 'Starts a model server for one digest, proves that it is ready, switches traffic, or rolls back.',
    argument: 'model',
    inputs: {
        model: optionalText('The package to deploy. Default on a tag push: the tag (`<name>@v1.2.3`).'),
        registry: registry,
        target: choice('Where the model is served.', ['local'], 'local'),
        strategy: choice('How traffic moves to the new version.', ['replace'], 'replace'),
        port: wholeNumber('Port that callers use, on the loopback interface.', 8501, 1, 65535),
        environment: field_text('Name of the deployment; each has its own port, servers and history.', 'production'),
        timeout: wholeNumber('Seconds that the new server may take to become ready.', 60, 1, 3600),
        stop: flag('Whether to end the deployment: router and servers.', false),
    },
    outputs: {
        state: '`promoted`, `rolled-back`, `unchanged` or `stopped`.',
        url: 'Where callers reach the model.',
        digest: 'Digest that serves now.',
        'previous-digest': 'Digest that served before; empty on the first deployment.',
        'deployment-id': 'Identity of this deployment in its history.',
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/inputs/use-cases/evaluate-gate.js



const evaluateGate = defineUseCase({
    name: 'evaluate-gate',
    summary: 'Judges a candidate by the rules of a gate policy and writes the verdict.',
    argument: 'candidate',
    inputs: {
        candidate: judgedCandidate,
        baseline: baseline,
        'baseline-artifact': baselineArtifact,
        rescore: rescore,
        recipe: recipe,
        'candidate-runs': candidateRuns,
        'baseline-runs': baselineRuns,
        labels: labels,
        name: modelName,
        gate: gate,
        registry: registry,
        store: store,
        out: field_text('File to write the verdict to.', 'heirloom-out/verdict.json'),
        'upload-verdict': choice('Whether the verdict on a package is kept for later jobs and runs, beside it in the store; `auto` does so in a workflow run.', ['auto', 'always', 'never'], 'auto'),
        'fail-on-verdict': flag('Whether a verdict `fail` fails the step.', true),
        override: optionalText('Lets a package ship in spite of a verdict `fail`: `<who> until <YYYY-MM-DD>: <reason>`, at most 90 days ahead. The verdict stays `fail` and says who, why and until when.'),
        'github-token': githubToken,
    },
    outputs: {
        verdict: '`pass`, `fail` or `neutral`.',
        'verdict-file': 'The verdict as a file.',
        'failed-rules': 'Names of the rules that failed (JSON list).',
        metrics: "The candidate's metrics (JSON).",
        digest: 'Digest of the candidate that the verdict is bound to.',
        overridden: '`true` where the verdict is `fail` and an override lets the package ship.',
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/inputs/use-cases/train.js



const BACKEND_CHOICES = ['auto', 'cuda', 'node', 'webgpu', 'wasm', 'js'];
const MOST_THREADS = 16;
const train = defineUseCase({
    name: 'train',
    summary: 'Trains a model from its recipe and writes the candidate package.',
    argument: 'recipe',
    inputs: {
        recipe: field_text('The recipe.', 'recipe.yml'),
        set: lines('Values laid over the recipe, a line each: `path.to.key=value`.'),
        out: field_text('Directory to write the package to.', 'heirloom-out/candidate'),
        registry: registry,
        store: store,
        backend: choice('Where the arithmetic runs; `auto` takes the fastest that is installed and says why.', BACKEND_CHOICES, 'auto'),
        threads: wholeNumber('Threads that the back end `wasm` computes on: the result is the same to the bit, and comes sooner where as many cores are idle. Other back ends choose for themselves.', 1, 1, MOST_THREADS),
        resume: choice('Whether training goes on where an interrupted run of the same recipe, data, parent and back end stopped; `never` keeps neither checkpoints nor the trials of a search.', ['auto', 'never'], 'auto'),
        upload: choice('Whether to upload the package as a workflow artifact; `auto` does so on a runner. `predictions` uploads its predictions only, which is all that is judged of a fork.', ['auto', 'always', 'never', 'predictions'], 'auto'),
        'artifact-name': field_text('Name of the workflow artifact.', 'heirloom-candidate'),
        'fork-label': field_text("The label by which somebody with write access approves that a fork's pull request is trained on a self-hosted runner; it holds for the commit that it was put on.", 'heirloom-train'),
        'github-token': githubToken,
    },
    outputs: {
        package: 'Directory of the package.',
        digest: 'The package id: sha256 of its manifest.',
        name: 'Name of the model.',
        backend: 'The back end that trained it; empty where a command did.',
        parent: 'Digest of the package that it inherits from; empty when it has none.',
        metrics: 'Metrics on the test split (JSON).',
        'artifact-name': 'Name of the uploaded artifact; empty when nothing was uploaded.',
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/inputs/use-cases/import-model.js




const importModel = defineUseCase({
    name: 'import',
    summary: 'Makes a package of a model from elsewhere, so that recipes can inherit from it.',
    argument: 'path',
    inputs: {
        path: field_text('The model: a folder with the model.json of TensorFlow.js, or a safetensors file.', '.'),
        out: field_text('Directory to write the package to.', 'heirloom-out/imported'),
        name: optionalText("The model's name. Default: the recipe's, else the file's."),
        recipe: optionalText('A recipe whose data the model is tried on: they say its inputs, classes and preprocessing, and the package gets predictions. Its `model`, where it has one, is what weights are put into.'),
        set: lines('Values laid over the recipe, a line each: `path.to.key=value`.'),
        model: optionalText('The layers of a safetensors file, without a recipe: what `model.to_json()` of Keras gives.'),
        classes: lines("The classes in the order of the model's scores, a line each. Default: the recipe's data in their order, else 0, 1 and so on."),
        columns: lines('Without a recipe: the columns of a table that are the inputs, a line each, in their order.'),
        task: choice('Without a recipe: what it answers; `auto` tells by its last layer.', ['auto', 'classification', 'regression'], 'auto'),
        input: choice('Without a recipe: what an input is; `auto` takes three axes for a picture and one for columns.', ['auto', 'picture', 'columns'], 'auto'),
        scale: wholeNumber("Without a recipe: the pixel value that the model's makers divided by.", 255, 1, 65_535),
        layout: choice('Whose names and axes the tensors have: `auto` tells by the names.', ['auto', 'keras', 'pytorch'], 'auto'),
        tensors: lines('Names where they differ, a line each: `theirs=ours`, as in `fc1=dense_1`.'),
        ignore: lines('Patterns over names of tensors that no layer takes, a line each.'),
        registry: registry,
        backend: choice('Where the arithmetic runs.', BACKEND_CHOICES, 'auto'),
    },
    outputs: {
        package: 'Directory of the package.',
        digest: 'The package id: sha256 of its manifest.',
        name: 'Name of the model.',
        layout: 'Whose names and axes the tensors had.',
        metrics: 'Metrics on the test split of the recipe (JSON); empty without one.',
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/inputs/use-cases/publish-model.js



const publishModel = defineUseCase({
    name: 'publish-model',
    summary: 'Publishes a package that passed its gate as an immutable version and moves an alias to it.',
    argument: 'candidate',
    inputs: {
        candidate: field_text(`${candidate.description.replace(/; or a predictions file\.$/, '')}; or \`merged\` (\`merged:<artifact-name>\`): the package of the pull request that this push merged, made by its own run.`, candidate.fallback),
        verdict: field_text('The verdict on this very package; it must be `pass`, or `fail` with an override that has not expired. Where the file is not there, the verdict that an earlier job kept is found by the digests of package and gate, and judged again.', 'heirloom-out/verdict.json'),
        gate: field_text('The gate policy that the verdict has to be by, where the file is there.', gate.fallback),
        registry: registry,
        store: store,
        name: optionalText("Name to publish under. Default: the recipe's."),
        version: field_text('`auto`, or a version such as `v1.2.3`.', 'auto'),
        alias: field_text('Alias to move to the new version, or `none`.', 'candidate'),
        recipe: field_text('For `merged`: the recipe that has to say at this commit what the package was made from.', 'recipe.yml'),
        set: lines('For `merged`: values laid over that recipe, as they were in training.'),
        'github-token': githubToken,
        'dry-run': flag('Whether to check everything and publish nothing.', false),
    },
    outputs: {
        reference: '`<name>@v1.2.3`.',
        version: 'The version, `v1.2.3`.',
        sequence: 'Its place in the order of publication, from 1.',
        digest: 'The package id.',
        url: 'Where the version stands in the registry.',
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/inputs/use-cases/run.js






const { recipe: run_recipe, set, registry: run_registry, store: run_store, backend, threads, upload } = train.inputs;
const { baseline: run_baseline, gate: run_gate, rescore: run_rescore } = evaluateGate.inputs;
const { comment, check } = compareToBaseline.inputs;
const run = defineUseCase({
    name: 'run',
    summary: 'The whole thread in one step: train, evaluate-gate, compare-to-baseline and, on the default branch, publish-model.',
    argument: 'recipe',
    inputs: {
        recipe: run_recipe,
        set,
        backend,
        threads,
        gate: run_gate,
        baseline: run_baseline,
        rescore: run_rescore,
        'fail-on-verdict': evaluateGate.inputs['fail-on-verdict'],
        override: evaluateGate.inputs.override,
        registry: run_registry,
        store: run_store,
        publish: choice('Whether a package that passed, or whose failure is overridden, is published; `auto` does so on a push to the default branch.', ['auto', 'always', 'never'], 'auto'),
        alias: field_text(publishModel.inputs.alias.description, 'candidate'),
        upload,
        'artifact-name': train.inputs['artifact-name'],
        'fork-label': train.inputs['fork-label'],
        comment,
        check,
        'check-as': compareToBaseline.inputs['check-as'],
        'comment-key': compareToBaseline.inputs['comment-key'],
        'github-token': compareToBaseline.inputs['github-token'],
    },
    outputs: {
        ...train.outputs,
        ...evaluateGate.outputs,
        ...compareToBaseline.outputs,
        ...publishModel.outputs,
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/inputs/index.js










const USE_CASES = [train, evaluateGate, compareToBaseline, publishModel, deploy, run];


/***/ })

};
