export const id = 5777;
export const ids = [5777];
export const modules = {

/***/ 61990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDeploy: () => (/* binding */ runDeploy)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _package_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71590);
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52481);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17082);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24347);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3583);






const CHAMPIONS = 'production';
async function runDeploy(inputs, deps) {
    return inputs.stop ? stop(inputs, deps) : rollOut(inputs, deps);
}
async function stop({ environment }, { host, env }) {
    const { digest } = await (0,_stop_js__WEBPACK_IMPORTED_MODULE_5__/* .stopDeployment */ .U)(environment, {
        stateHome: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultStateHome */ .Q)(env),
        log: (line) => host.info(line),
    });
    host.info(digest
        ? `${environment}: stopped; sha256:${digest.slice(0, 12)} was serving`
        : `${environment}: nothing was running`);
    host.output('state', 'stopped');
    host.output('url', null);
    host.output('digest', null);
    host.output('previous-digest', digest);
    host.output('deployment-id', null);
    return 'stopped';
}
async function rollOut(inputs, deps) {
    const { host, workspace, cache } = deps;
    const registry = (0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.openRegistry)(inputs.registry, workspace);
    const opened = await (0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.resolvePackage)(modelOf(inputs, deps), { registry, host, workspace, cache });
    const { record, aliases } = await requirePublished(registry, opened);
    (0,_package_index_js__WEBPACK_IMPORTED_MODULE_1__.requireLayers)(opened, opened.reference, 'served');
    const champion = await registry.alias(record.name, 'champion');
    const result = await (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .deployLocally */ .k)({
        packageDirectory: opened.directory,
        digest: opened.digest,
        name: record.name,
        version: { sequence: record.sequence, semver: record.version, aliases },
        port: inputs.port,
        environment: inputs.environment,
        timeoutSeconds: inputs.timeout,
    }, { command: deps.command, stateHome: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultStateHome */ .Q)(deps.env), log: (line) => host.info(line) });
    say(host, inputs.environment, record, result);
    host.output('state', result.state);
    host.output('url', result.url);
    host.output('digest', result.state === 'rolled-back' ? result.previousDigest : result.digest);
    host.output('previous-digest', result.previousDigest);
    host.output('deployment-id', result.deploymentId);
    if (result.state !== 'rolled-back' && inputs.environment === CHAMPIONS)
        await crown(registry, record, champion, host);
    return result.state;
}
function modelOf({ model }, { context }) {
    const named = model ?? context?.tag;
    if (named)
        return named;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('no model is named, and this is not a tag push', 'Give "model", for example digits@v1.0.0 or digits#candidate.', 'input "model"');
}
async function requirePublished(registry, opened) {
    const { reference, digest, manifest } = opened;
    const published = await (0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.publishedAs)(registry, reference, { name: manifest.name, digest });
    if (published)
        return published;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${reference} (sha256:${digest.slice(0, 12)}…) is not published in ${registry.url}`, 'Publish it first with publish-model; to try an unpublished package, use "heirloom serve".', 'input "model"');
}
async function crown(registry, { name, digest }, champion, host) {
    if (champion === digest)
        return;
    const previous = await registry.alias(name, 'previous');
    if (champion && champion !== previous)
        await registry.moveAlias(name, 'previous', champion, previous);
    await registry.moveAlias(name, 'champion', digest, champion);
    host.info(`${name}#champion is now sha256:${digest.slice(0, 12)}`);
}
function say(host, environment, { name, version }, result) {
    const serves = `${name}@${version}`;
    switch (result.state) {
        case 'promoted':
            return host.info(`${environment}: ${serves} serves at ${result.url}`);
        case 'unchanged':
            return host.info(`${environment}: ${serves} was serving already, at ${result.url}`);
        case 'rolled-back':
            return host.error(`${environment}: ${serves} was not deployed: ${result.reason}. Traffic is where it was${result.previousDigest ? `, on sha256:${result.previousDigest.slice(0, 12)}` : ''}.`);
    }
}


/***/ }),

/***/ 26856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   qK: () => (/* binding */ UNPUBLISHED)
/* harmony export */ });
const UNPUBLISHED = { sequence: 1, semver: null, aliases: [] };
function versionText(version) {
    return version.semver ?? String(version.sequence);
}
function isVersion(version, asked) {
    const bare = (text) => text.replace(/^v/, '');
    return (asked === String(version.sequence) || (version.semver !== null && bare(asked) === bare(version.semver)));
}


/***/ })

};
