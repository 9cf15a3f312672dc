export const id = 2324;
export const ids = [2324];
export const modules = {

/***/ 52324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findMerged: () => (/* reexport */ findMerged)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/git/short-sha.js
var short_sha = __webpack_require__(48745);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/index.js + 6 modules
var github = __webpack_require__(17385);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/refusal.js
var refusal = __webpack_require__(24875);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/handoff/index.js + 10 modules
var handoff = __webpack_require__(48899);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/uploads.js
var uploads = __webpack_require__(40264);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(71590);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/publishing/merged/pull-request.js




const TRAIN_HERE = 'Train and judge at this commit, and publish that.';
async function mergedBy(client, context) {
    const { eventName, repository, headSha, branch } = context;
    if (branch === null)
        throw new errors/* UserError */.yo(`"merged" means the package of the pull request that a push merged, and this run is about "${eventName}"`, 'Publish it on a push to the branch that pull requests are merged into.', 'input "candidate"');
    const attempt = {
        what: `ask which pull request commit ${(0,short_sha/* shortSha */.F)(headSha)} of ${repository} merged`,
        permission: 'pull-requests: read',
    };
    const pulls = (0,github/* insist */.R6)(await (0,refusal/* unlessRefused */.J)(attempt, () => client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...(0,github/* splitRepository */.T8)(repository),
        commit_sha: headSha,
        per_page: 100,
    })));
    const merged = pulls.find((pull) => pull.merged_at !== null && pull.base.ref === branch && pull.merge_commit_sha === headSha);
    if (!merged)
        throw new errors/* UserError */.yo(`no pull request was merged into ${branch} by commit ${(0,short_sha/* shortSha */.F)(headSha)}, so there is no package of one`, TRAIN_HERE, 'input "candidate"');
    const head = merged.head.repo;
    if (head?.full_name !== repository)
        throw new errors/* UserError */.yo(`pull request #${merged.number} came from a fork, and what a fork's run made is never published`, TRAIN_HERE, 'input "candidate"');
    return { number: merged.number, headSha: merged.head.sha };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/publishing/merged/package.js










const EVENTS = ['pull_request', 'push'];
async function findMerged(artifact, deps) {
    const { context, client, host, cache } = deps;
    const pullRequest = await mergedBy(client, context);
    const runs = await runsOf(client, context, pullRequest.headSha);
    const directory = (0,external_node_path_.join)(cache, `merged-${(0,files/* sha256 */.sc)(artifact)}`);
    for (const run of runs) {
        if (!(await isHad(deps.download(run, artifact, directory))))
            continue;
        const opened = await (0,shared_package.verifyPackage)(directory);
        host.info(`merged: pull request #${pullRequest.number} at ${(0,short_sha/* shortSha */.F)(pullRequest.headSha)}, run ${run.id}: sha256:${opened.digest}`);
        return { opened, pullRequest, runs };
    }
    const looked = runs.length < 2 ? 'no run' : `none of ${runs.length} runs`;
    throw new errors/* UserError */.yo(`${looked} of pull request #${pullRequest.number} at ${(0,short_sha/* shortSha */.F)(pullRequest.headSha)} has the artifact "${artifact}" any more`, 'Let the pull request\'s run train and upload it ("merged:<artifact-name>" names another), or train at this commit.', 'input "candidate"');
}
async function runsOf(client, context, headSha) {
    const { repository } = context;
    const attempt = {
        what: `list the runs of commit ${(0,short_sha/* shortSha */.F)(headSha)} in ${repository}`,
        permission: 'actions: read',
    };
    const listed = (0,github/* insist */.R6)(await (0,refusal/* unlessRefused */.J)(attempt, () => client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
        ...(0,github/* splitRepository */.T8)(repository),
        head_sha: headSha,
        per_page: 100,
    })));
    return (listed
        .filter((run) => run.head_repository?.full_name === repository && run.head_sha === headSha)
        .filter((run) => EVENTS.includes(run.event))
        .sort((a, b) => b.id - a.id)
        .map(({ id }) => (0,handoff.runAddress)(context, id)));
}
async function isHad(download) {
    return download.then(() => true, (error) => {
        if (error instanceof uploads/* NoSuchArtifact */.P2)
            return false;
        throw error;
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/publishing/merged/index.js



/***/ })

};
