export const id = 7354;
export const ids = [7354];
export const modules = {

/***/ 57354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  admitTraining: () => (/* reexport */ admitTraining),
  forkRunOf: () => (/* reexport */ forkRunOf),
  refuseShipping: () => (/* reexport */ refuse_shipping/* refuseShipping */.h)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/git/short-sha.js
var short_sha = __webpack_require__(48745);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/client.js
var github_client = __webpack_require__(17044);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/refusal.js
var refusal = __webpack_require__(24875);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/approval.js


async function standingOf(client, { repository, number, login }) {
    const place = (0,github_client/* splitRepository */.T)(repository);
    const attempt = {
        what: `ask who labelled ${repository} #${number}, and at which commit it is`,
        permission: 'pull-requests: read',
    };
    return (0,refusal/* unlessRefused */.J)(attempt, async () => {
        const [pull, collaborator] = await Promise.all([
            client.rest.pulls.get({ ...place, pull_number: number }),
            client.rest.repos.getCollaboratorPermissionLevel({ ...place, username: login }),
        ]);
        return {
            headSha: pull.data.head.sha,
            labels: pull.data.labels.map(({ name }) => name),
            permission: collaborator.data.permission,
        };
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/index.js + 6 modules
var github = __webpack_require__(17385);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/forks/approval.js

function claimedApproval(context, label) {
    const { eventName, action, sender, headSha, pullRequest } = context;
    if (!pullRequest)
        return `"${eventName}" has the rights of the repository, and trains no fork's code at all`;
    if (action !== 'labeled' || context.label !== label) {
        const event = [eventName, action, context.label && `"${context.label}"`].filter(Boolean).join(' ');
        return `the event is "${event}", and only the label "${label}" approves`;
    }
    if (sender === null)
        return `the event doesn't say who put the label "${label}" there`;
    return { number: pullRequest.number, headSha, by: sender };
}
function whyNotApproved({ number, headSha, by }, { permission, labels, headSha: headNow }, label) {
    if (permission !== 'admin' && permission !== 'write')
        return `${by} put the label "${label}" there and has the permission "${permission}", not write`;
    if (headNow !== headSha)
        return `#${number} has moved on from ${(0,short_sha/* shortSha */.F)(headSha)}, which was approved, to ${(0,short_sha/* shortSha */.F)(headNow)}`;
    if (!labels.includes(label))
        return `the label "${label}" was taken away again`;
    return null;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/git/run.js
var run = __webpack_require__(20229);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/forks/checkout.js

async function checkedOutAt(directory) {
    try {
        const sha = (await (0,run/* git */.$)(directory, ['rev-parse', 'HEAD'])).trim();
        const [head = ''] = (await (0,run/* git */.$)(directory, ['cat-file', 'commit', sha])).split('\n\n');
        const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
        return { sha, parents };
    }
    catch {
        return null;
    }
}
function isHead({ sha, parents }, headSha, testMerge) {
    return sha === headSha || (sha === testMerge && parents.includes(headSha));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/forks/admit-training.js







async function admitTraining({ recipe, forkLabel }, deps) {
    const { context, host } = deps;
    if (!context || !(0,github/* isAboutFork */.C7)(context))
        return;
    if (context.runnerEnvironment === 'github-hosted' && !(await isForksWithRights(recipe, context, deps)))
        return;
    const claimed = claimedApproval(context, forkLabel);
    if (typeof claimed === 'string')
        throw admit_training_refusal(claimed, context, forkLabel);
    const why = (await whyNotGranted(claimed, forkLabel, deps)) ?? (await whyNotThatCode(recipe, claimed, deps));
    if (why !== null)
        throw admit_training_refusal(why, context, forkLabel);
    host.info(`${claimed.by} approved training ${(0,short_sha/* shortSha */.F)(claimed.headSha)} here, by the label "${forkLabel}"`);
}
async function isForksWithRights(recipe, context, { workspace, env }) {
    if (!(0,github/* isPrivileged */.a8)(context))
        return false;
    const commit = await checkedOutAt((0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, recipe)));
    return commit === null || commit.sha !== env['GITHUB_SHA'];
}
async function whyNotGranted(claimed, label, { context, openClient }) {
    if (!openClient)
        return `there is no GitHub token to ask whether ${claimed.by} may approve`;
    const { repository } = context;
    const standing = await standingOf(await openClient(), { repository, login: claimed.by, ...claimed });
    return 'posted' in standing
        ? `${standing.reason} (${standing.mend})`
        : whyNotApproved(claimed, standing, label);
}
async function whyNotThatCode(recipe, { headSha }, { workspace, env, context }) {
    const commit = await checkedOutAt((0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, recipe)));
    const approved = (0,short_sha/* shortSha */.F)(headSha);
    if (commit === null)
        return `git doesn't tell whether ${recipe} is that of ${approved}, which was approved`;
    const testMerge = context.eventName === 'pull_request' ? env['GITHUB_SHA'] : undefined;
    if (isHead(commit, headSha, testMerge))
        return null;
    return `${recipe} is checked out at ${(0,short_sha/* shortSha */.F)(commit.sha)}, and ${approved} was approved`;
}
function admit_training_refusal(why, context, label) {
    const { pullRequest, headSha, runnerEnvironment } = context;
    const isOwn = runnerEnvironment === 'self-hosted';
    const where = isOwn
        ? 'on a self-hosted runner'
        : `with the rights of the repository ("${context.eventName}")`;
    const elsewhere = isOwn
        ? 'on a GitHub-hosted runner ("runs-on: ubuntu-latest")'
        : 'in a workflow that runs on "pull_request", which has none of them';
    const place = pullRequest ? `#${pullRequest.number}` : 'the pull request';
    return new errors/* UserError */.yo(`a fork's code is not trained ${where} without approval: ${why}`, `Somebody with write access reads ${place} at ${(0,short_sha/* shortSha */.F)(headSha)} and puts the label "${label}" on it, ` +
        'again where it is there already, in a workflow that runs on "pull_request" with "types: [labeled]". ' +
        `Or train ${elsewhere}.`);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/forks/refuse-shipping.js
var refuse_shipping = __webpack_require__(22620);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/fetch-artifact.js + 1 modules
var fetch_artifact = __webpack_require__(43017);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/fetch-command.js
var fetch_command = __webpack_require__(45166);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(71590);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/zip/index.js + 3 modules
var zip = __webpack_require__(373);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/forks/fork-run.js






function forkRunOf({ context, cache, openClient }) {
    const run = context?.workflowRun;
    if (!run?.isFork)
        return null;
    const { repository } = context;
    return {
        async fetchPredictions(name, directory) {
            if (!openClient)
                throw withoutToken(name, run.id);
            const [file] = await (0,fetch_artifact/* fetchArtifact */.t)(await openClient(), { repository, runId: run.id, name }, directory, {
                ...{ cache, limits: zip/* ARTIFACT_LIMITS */.W.fork },
                accept: (paths) => requirePredictions(paths, name),
            });
            return (0,external_node_path_.join)(directory, file);
        },
        fetchCommand: (name, directory) => (0,fetch_command/* fetchCommand */.G)({ run: run.id, repository, name, directory }),
    };
}
function requirePredictions(paths, name) {
    const [only, ...more] = paths;
    if (only !== undefined && more.length === 0 && shared_package.PREDICTIONS_PATH.test(only))
        return;
    const shown = paths.slice(0, 3).map((path) => JSON.stringify(path));
    const held = [...shown, ...(paths.length > 3 ? ['…'] : [])].join(', ') || 'nothing';
    throw new errors/* UserError */.yo(`artifact "${name}" of a fork's run holds ${held}, and of a fork only one predictions.csv, .jsonl or .parquet is taken`, 'Train there with "upload: predictions".');
}
function withoutToken(name, runId) {
    return new errors/* UserError */.yo(`there is no GitHub token to download artifact "${name}" of run ${runId} with`, 'Set "github-token"; the default is the job\'s own, with "actions: read" under "permissions:".');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/forks/index.js





/***/ }),

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

/***/ 45166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchCommand)
/* harmony export */ });
function fetchCommand({ run, repository, name, directory }) {
    return ['gh', 'run', 'download', `${run}`, '--repo', repository, '--name', name, '--dir', directory];
}


/***/ })

};
