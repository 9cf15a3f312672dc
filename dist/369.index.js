export const id = 369;
export const ids = [369];
export const modules = {

/***/ 369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHistoryOf: () => (/* reexport */ githubHistoryOf),
  localHistoryOf: () => (/* reexport */ localHistoryOf),
  measuredModel: () => (/* reexport */ measuredModel),
  modelOfMergeBase: () => (/* reexport */ modelOfMergeBase)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/client.js
var github_client = __webpack_require__(17044);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/refusal.js
var refusal = __webpack_require__(24875);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/branch-runs.js


const TRUSTED_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);
async function runsOfBranch(client, { repository, sha, branch }) {
    const attempt = { what: `list the runs of ${repository}`, permission: 'actions: read' };
    return (0,refusal/* unlessRefused */.J)(attempt, async () => {
        const runs = await client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
            ...(0,github_client/* splitRepository */.T)(repository),
            ...{ head_sha: sha, branch, status: 'success', per_page: 100 },
        });
        return runs
            .filter((run) => run.head_sha === sha &&
            run.head_branch === branch &&
            run.conclusion === 'success' &&
            TRUSTED_EVENTS.has(run.event) &&
            run.head_repository?.full_name.toLowerCase() === repository.toLowerCase())
            .map(({ id, html_url: url }) => ({ id, url }))
            .sort((a, b) => b.id - a.id);
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/git/short-sha.js
var short_sha = __webpack_require__(48745);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/pull-request.js
var pull_request = __webpack_require__(86216);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/merge-base.js





const FARTHEST_ANCESTOR = 300;
const A_PAGE = 100;
async function mergeBaseOf(client, context) {
    const { repository, headSha } = context;
    const { pullRequest } = await (0,pull_request/* pullRequestOf */._)(client, context);
    const branch = pullRequest?.baseRef ?? (await defaultBranchOf(client, context));
    const base = context.branch === branch ? await before(client, context) : branch;
    const what = `compare ${base} with ${(0,short_sha/* shortSha */.F)(headSha)} in ${repository}`;
    const compared = (0,refusal/* insist */.R)(await (0,refusal/* unlessRefused */.J)({ what, permission: 'contents: read' }, () => client.rest.repos.compareCommitsWithBasehead({
        ...(0,github_client/* splitRepository */.T)(repository),
        basehead: `${base}...${headSha}`,
        per_page: 1,
    })));
    return { sha: compared.data.merge_base_commit.sha, branch };
}
async function before(client, { repository, headSha, before }) {
    if (before !== null)
        return before;
    const what = `read commit ${(0,short_sha/* shortSha */.F)(headSha)} of ${repository}`;
    const { data } = (0,refusal/* insist */.R)(await (0,refusal/* unlessRefused */.J)({ what, permission: 'contents: read' }, () => client.rest.repos.getCommit({ ...(0,github_client/* splitRepository */.T)(repository), ref: headSha })));
    const [first] = data.parents;
    if (first)
        return first.sha;
    throw new errors/* UserError */.yo(`commit ${(0,short_sha/* shortSha */.F)(headSha)} is the first of its history, so no model came before it`, 'Name another baseline, or none.', 'input "baseline"');
}
async function defaultBranchOf(client, { repository, defaultBranch }) {
    if (defaultBranch !== null)
        return defaultBranch;
    const { data } = (0,refusal/* insist */.R)(await (0,refusal/* unlessRefused */.J)({ what: `read ${repository}`, permission: 'contents: read' }, () => client.rest.repos.get((0,github_client/* splitRepository */.T)(repository))));
    return data.default_branch;
}
async function nearestAncestor(client, repository, sha, wanted) {
    for (let page = 1; page <= FARTHEST_ANCESTOR / A_PAGE; page++) {
        const what = `list the commits of ${repository}`;
        const { data } = (0,refusal/* insist */.R)(await (0,refusal/* unlessRefused */.J)({ what, permission: 'contents: read' }, () => client.rest.repos.listCommits({ ...(0,github_client/* splitRepository */.T)(repository), sha, per_page: A_PAGE, page })));
        const at = data.findIndex((commit) => wanted.has(commit.sha));
        if (at >= 0)
            return { sha: data[at].sha, distance: (page - 1) * A_PAGE + at };
        if (data.length < A_PAGE)
            return null;
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/fetch-command.js
var fetch_command = __webpack_require__(45166);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/uploads.js
var uploads = __webpack_require__(40264);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/baselines/github-history.js




function githubHistoryOf(client, context, download) {
    const { repository } = context;
    return {
        mergeBase: () => mergeBaseOf(client, context),
        nearest: (sha, wanted) => nearestAncestor(client, repository, sha, wanted),
        async uploads({ sha, branch }, name) {
            const found = await runsOfBranch(client, { repository, sha, branch });
            if ('posted' in found)
                return `${found.reason}. ${found.mend}`;
            return found.map(({ id, url }) => ({
                ...{ id, url },
                fetchCommand: (directory) => (0,fetch_command/* fetchCommand */.G)({ run: id, repository, name, directory }),
                download: (directory) => download(id, name, directory).catch((error) => {
                    if (error instanceof uploads/* NoSuchArtifact */.P2)
                        return null;
                    throw error;
                }),
            }));
        },
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/git/run.js
var run = __webpack_require__(20229);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/git/merge-base.js


const USUAL_BRANCHES = ['origin/main', 'origin/master', 'main', 'master'];
const AT = 'input "baseline"';
async function localMergeBase(workspace) {
    const branch = await defaultBranch(workspace);
    try {
        return { sha: (await (0,run/* git */.$)(workspace, ['merge-base', branch, 'HEAD'])).trim(), branch };
    }
    catch (error) {
        const isShallow = (await (0,run/* git */.$)(workspace, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
        throw isShallow
            ? new errors/* UserError */.yo(`this clone is shallow and doesn't reach back to where HEAD and ${branch} part`, 'Run "git fetch --unshallow", or name another baseline.', AT)
            : new errors/* UserError */.yo(`HEAD and ${branch} have no merge-base: ${(0,run/* reasonOf */.A)(error)}`, 'Name another baseline.', AT);
    }
}
async function defaultBranch(workspace) {
    try {
        await (0,run/* git */.$)(workspace, ['rev-parse', '--git-dir']);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`there is no merge-base: ${(0,run/* reasonOf */.A)(error)}`, 'Run this in a clone of the repository, or name another baseline.', AT);
    }
    const named = await (0,run/* git */.$)(workspace, [
        'symbolic-ref',
        '--quiet',
        '--short',
        'refs/remotes/origin/HEAD',
    ]).catch(() => '');
    for (const branch of [named.trim(), ...USUAL_BRANCHES])
        if (branch !== '' && (await isCommit(workspace, branch)))
            return branch;
    throw new errors/* UserError */.yo(`there is neither ${USUAL_BRANCHES.slice(0, -1).join(', ')} nor ${USUAL_BRANCHES.at(-1)} here`, 'Say which branch is the default one with "git remote set-head origin --auto", or name another baseline.', AT);
}
async function isCommit(workspace, name) {
    return (0,run/* git */.$)(workspace, ['cat-file', '-e', `${name}^{commit}`]).then(() => true, () => false);
}
async function localHistory(workspace, sha, most) {
    const list = await (0,run/* git */.$)(workspace, ['rev-list', `--max-count=${most}`, sha]);
    return list.split('\n').filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/baselines/local-history.js


function localHistoryOf(workspace) {
    return {
        mergeBase: () => localMergeBase(workspace),
        async nearest(sha, wanted) {
            const history = await localHistory(workspace, sha, FARTHEST_ANCESTOR);
            const distance = history.findIndex((commit) => wanted.has(commit));
            return distance < 0 ? null : { sha: history[distance], distance };
        },
        uploads: () => Promise.resolve('artifacts of runs are looked for in a workflow run only'),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/git/worktree.js





const TEN_MINUTES = 600_000;
async function withWorktree({ workspace, sha, directory, access }, body) {
    const prefix = (await (0,run/* git */.$)(workspace, ['rev-parse', '--show-prefix'])).trim();
    if (!(await isCommit(workspace, sha)))
        await fetchCommit(workspace, sha, access);
    const quiet = ['-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach'];
    try {
        await (0,run/* git */.$)(workspace, [...quiet, directory, sha], { timeoutMilliseconds: TEN_MINUTES });
    }
    catch (error) {
        throw new errors/* UserError */.yo(`commit ${sha} can't be checked out: ${(0,run/* reasonOf */.A)(error)}`, 'Mend the clone.', workspace);
    }
    try {
        return await body((0,external_node_path_.join)(directory, prefix));
    }
    finally {
        await (0,run/* git */.$)(workspace, ['worktree', 'remove', '--force', directory]);
    }
}
async function fetchCommit(workspace, sha, access) {
    const options = { timeoutMilliseconds: TEN_MINUTES, env: access ? credentialsOf(access) : {} };
    const flags = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules'];
    try {
        await (0,run/* git */.$)(workspace, ['fetch', ...flags, 'origin', sha], options);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`commit ${sha} can't be fetched from origin: ${(0,run/* reasonOf */.A)(error)}`, 'Give the job\'s token "contents: read", or check out with "fetch-depth: 0".', workspace);
    }
}
function credentialsOf({ serverUrl, token }) {
    const key = `http.${serverUrl}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
    };
}
async function linkIfMissing(from, to) {
    if (await (0,promises_.lstat)(to).catch(() => null))
        return false;
    if (!(await (0,promises_.stat)(from).catch(() => null)))
        return false;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.symlink)(from, to);
    return true;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/context.js + 1 modules
var github_context = __webpack_require__(65338);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(71590);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/baselines/measure.js








const MEASURED = 'heirloom-out/baseline';
const measure_AT = 'input "baseline"';
async function measuredModel(measurement, { host, workspace, cache }) {
    const { candidate, history, context } = measurement;
    if (context && (0,github_context/* isPrivileged */.a8)(context))
        throw new errors/* UserError */.yo(`the baseline "measure" trains, and a job on "${context.eventName}" holds rights that no training should have`, 'Measure in the job on pull_request, or take the baseline "merge-base".', measure_AT);
    const recipe = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, measurement.recipe));
    if ((0,external_node_path_.isAbsolute)(recipe) || recipe.startsWith(`..${external_node_path_.sep}`))
        throw new errors/* UserError */.yo('is outside the workspace', 'Name a recipe of the repository.', 'input "recipe"');
    const base = await history.mergeBase();
    const backend = candidate && (await (0,shared_package.readLineage)(candidate)).backend;
    const out = (0,external_node_path_.resolve)(workspace, MEASURED);
    const earlier = await measuredEarlier(out, base.sha, candidate, backend);
    if (earlier && (await isNoted(earlier, measurement.notes)))
        return modelOf(earlier, base.sha, 'measured by an earlier step');
    host.info(`training the baseline: ${recipe} as commit ${(0,short_sha/* shortSha */.F)(base.sha)} has it`);
    const made = await withWorktree({ workspace, sha: base.sha, directory: (0,external_node_path_.join)(cache, 'merge-base'), access: measurement.access }, async (folder) => {
        const path = (0,external_node_path_.join)(folder, recipe);
        if (!(await (0,promises_.stat)(path).catch(() => null)))
            return null;
        for (const source of await measurement.dataOf(path)) {
            const name = (0,external_node_path_.relative)(folder, source);
            if ((0,external_node_path_.isAbsolute)(name) || name.startsWith('..'))
                continue;
            if (await linkIfMissing((0,external_node_path_.join)(workspace, name), source))
                host.info(`commit ${(0,short_sha/* shortSha */.F)(base.sha)} has no ${name}: the one that is here is taken`);
        }
        return measurement.train(path, out, backend);
    });
    if (made === null)
        return `the merge-base ${(0,short_sha/* shortSha */.F)(base.sha)} has no ${recipe} yet, so this change brings the first model`;
    const { commit } = await (0,shared_package.readLineage)(made);
    if (commit?.sha === base.sha && !commit.dirty) {
        if (measurement.notes !== null)
            await (0,files/* writeFileWhole */.tG)(noteOn(made, measurement.notes), '');
        return modelOf(made, base.sha, 'measured now');
    }
    throw new errors/* UserError */.yo(`the measured baseline is not of commit ${(0,short_sha/* shortSha */.F)(base.sha)} as it stands`, 'Let no training write to the recipe or to committed data.', out);
}
async function isNoted(measured, notes) {
    return notes === null || (await (0,promises_.stat)(noteOn(measured, notes)).catch(() => null)) !== null;
}
function noteOn({ digest }, notes) {
    return (0,external_node_path_.join)(notes, `heirloom-measured-${digest}`);
}
async function measuredEarlier(directory, sha, candidate, backend) {
    if (!(await (0,promises_.stat)(directory).catch(() => null)))
        return null;
    try {
        const opened = await (0,shared_package.verifyPackage)(directory);
        const lineage = await (0,shared_package.readLineage)(opened);
        const isOfCommit = lineage.commit?.sha === sha && !lineage.commit.dirty;
        const isOfModel = candidate === null || opened.manifest.name === candidate.manifest.name;
        const isOfBackend = backend === null || lineage.backend === backend;
        return isOfCommit && isOfModel && isOfBackend ? opened : null;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    }
}
function modelOf(opened, sha, provenance) {
    return {
        opened,
        reference: `${opened.manifest.name} of commit ${(0,short_sha/* shortSha */.F)(sha)}`,
        provenance,
        mergeBase: sha,
        refetch: { first: null, name: 'measure' },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/baselines/merge-base.js





async function modelOfMergeBase({ name, candidate, history, artifact }, deps) {
    const { registry, host } = deps;
    const base = await history.mergeBase();
    host.info(`merge-base with ${base.branch}: ${base.sha}`);
    const versions = byCommit(await registry.versions(name), candidate);
    const exact = versions.get(base.sha);
    if (exact)
        return fromRegistry(exact, base, `published from commit ${(0,short_sha/* shortSha */.F)(base.sha)}`, deps);
    const uploads = await history.uploads(base, artifact);
    if (typeof uploads === 'string')
        host.info(`no artifact was looked for: ${uploads}`);
    const uploaded = typeof uploads === 'string' ? null : await fromUpload(uploads, { name, candidate, base }, deps);
    if (uploaded)
        return uploaded;
    const nearest = versions.size > 0 ? await history.nearest(base.sha, new Set(versions.keys())) : null;
    if (nearest) {
        const distance = nearest.distance === 1 ? '1 commit' : `${nearest.distance} commits`;
        const whence = `published from commit ${(0,short_sha/* shortSha */.F)(nearest.sha)}, ${distance} before ${(0,short_sha/* shortSha */.F)(base.sha)}`;
        return fromRegistry(versions.get(nearest.sha), base, whence, deps);
    }
    return [
        `no model of ${name} was made at the merge-base ${(0,short_sha/* shortSha */.F)(base.sha)} or up to ${FARTHEST_ANCESTOR} commits before it`,
        versions.size > 0
            ? `every version in ${registry.url} that says its commit is of another`
            : `no other version of ${name} in ${registry.url} says its commit`,
        typeof uploads === 'string'
            ? uploads.replace(/\.$/, '')
            : `no successful run on ${base.branch} left an artifact "${artifact}" there`,
        'train or publish on each push, or take the baseline "measure", which trains the merge-base\'s recipe now',
    ].join('; ');
}
function byCommit(versions, candidate) {
    const known = versions.filter(({ commit, digest }) => commit !== undefined && digest !== candidate);
    return new Map(known.map((version) => [version.commit, version]));
}
async function fromRegistry({ name, version, digest }, base, provenance, { registry, cache }) {
    const opened = await registry.fetch(digest, (0,external_node_path_.join)(cache, digest));
    return { opened, reference: `${name}@${version}`, provenance, mergeBase: base.sha, refetch: null };
}
const KEPT = 'heirloom-out/merge-base';
async function fromUpload(uploads, wanted, { host, cache }) {
    for (const upload of uploads) {
        const directory = (0,external_node_path_.join)(cache, `upload-${upload.id}`);
        const place = await upload.download(directory);
        if (place === null)
            continue;
        const opened = await verified(directory);
        const fault = typeof opened === 'string' ? opened : await faultOf(opened, wanted);
        if (typeof opened !== 'string' && fault === null) {
            const { name, base } = wanted;
            return {
                opened,
                reference: `${name} of commit ${(0,short_sha/* shortSha */.F)(base.sha)}`,
                provenance: `uploaded by ${upload.url}`,
                mergeBase: base.sha,
                refetch: place === 'artifacts'
                    ? { first: upload.fetchCommand(KEPT), name: KEPT }
                    : { first: null, name: 'merge-base' },
            };
        }
        host.info(`the artifact of ${upload.url} is not the merge-base's model: ${fault}`);
    }
    return null;
}
async function verified(directory) {
    try {
        return await (0,shared_package.verifyPackage)(directory);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error.message;
        throw error;
    }
}
async function faultOf(opened, { name, candidate, base }) {
    if (opened.digest === candidate)
        return 'it is the candidate itself';
    if (opened.manifest.name !== name)
        return `it is a model of ${opened.manifest.name}, not of ${name}`;
    const made = await (0,shared_package.commitOf)(opened);
    if (made?.sha !== base.sha)
        return `its lineage says ${made ? `commit ${(0,short_sha/* shortSha */.F)(made.sha)}` : 'no commit'}, not ${(0,short_sha/* shortSha */.F)(base.sha)}`;
    return made.dirty ? 'its recipe or data were not as the commit has them' : null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/baselines/index.js






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
