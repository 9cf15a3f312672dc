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
        return `#${number} has moved on from ${headSha.slice(0, 7)}, which was approved, to ${headNow.slice(0, 7)}`;
    if (!labels.includes(label))
        return `the label "${label}" was taken away again`;
    return null;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/forks/checkout.js


const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function checkedOutAt(directory) {
    const git = async (...args) => (await run('git', ['-C', directory, '--no-optional-locks', ...args], { timeout: 10_000 })).stdout;
    try {
        const sha = (await git('rev-parse', 'HEAD')).trim();
        const [head = ''] = (await git('cat-file', 'commit', sha)).split('\n\n');
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
    if (!context || !(0,github/* isAboutFork */.C7)(context) || context.runnerEnvironment === 'github-hosted')
        return;
    const claimed = claimedApproval(context, forkLabel);
    if (typeof claimed === 'string')
        throw admit_training_refusal(claimed, context, forkLabel);
    const why = (await whyNotGranted(claimed, forkLabel, deps)) ?? (await whyNotThatCode(recipe, claimed, deps));
    if (why !== null)
        throw admit_training_refusal(why, context, forkLabel);
    host.info(`${claimed.by} approved training ${claimed.headSha.slice(0, 7)} here, by the label "${forkLabel}"`);
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
    const approved = headSha.slice(0, 7);
    if (commit === null)
        return `git doesn't tell whether ${recipe} is that of ${approved}, which was approved`;
    const testMerge = context.eventName === 'pull_request' ? env['GITHUB_SHA'] : undefined;
    if (isHead(commit, headSha, testMerge))
        return null;
    return `${recipe} is checked out at ${commit.sha.slice(0, 7)}, and ${approved} was approved`;
}
function admit_training_refusal(why, { pullRequest, headSha }, label) {
    const place = pullRequest ? `#${pullRequest.number}` : 'the pull request';
    return new errors/* UserError */.yo(`a fork's code is not trained on a self-hosted runner without approval: ${why}`, `Somebody with write access reads ${place} at ${headSha.slice(0, 7)} and puts the label "${label}" on it, ` +
        'again where it is there already, in a workflow that runs on "pull_request" with "types: [labeled]". ' +
        'Or train on a GitHub-hosted runner ("runs-on: ubuntu-latest").');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/forks/refuse-shipping.js
var refuse_shipping = __webpack_require__(22620);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(96759);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/artifact-archive.js
var artifact_archive = __webpack_require__(44822);
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
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cache, 'archive-'));
            try {
                const path = (0,external_node_path_.join)(folder, 'artifact.zip');
                const { archiveBytes, ...limits } = zip/* ARTIFACT_LIMITS */.W.fork;
                const request = { repository, runId: run.id, name, mostBytes: archiveBytes };
                await (0,artifact_archive/* downloadArchive */.Z)(await openClient(), request, path);
                const archive = { path, name: `artifact "${name}"` };
                let [file] = [];
                await (0,files/* writeDirectoryWhole */.gm)(directory, async (fresh) => {
                    [file] = await (0,zip/* unpackZip */.Y)(archive, fresh, limits, (paths) => requirePredictions(paths, name));
                });
                return (0,external_node_path_.join)(directory, file);
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            }
        },
        fetchCommand: (name, directory) => [
            ...['gh', 'run', 'download', String(run.id), '--repo', repository],
            ...['--name', name, '--dir', directory],
        ],
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





/***/ })

};
