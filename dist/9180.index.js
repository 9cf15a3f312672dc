export const id = 9180;
export const ids = [9180];
export const modules = {

/***/ 49180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/override.js
var override = __webpack_require__(35911);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-verdict.js + 1 modules
var read_verdict = __webpack_require__(14256);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 5 modules
var shared_package = __webpack_require__(18038);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 7 modules
var shared_registry = __webpack_require__(44980);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/ships.js
var ships = __webpack_require__(65736);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/publishing/admission.js



function admit(opened, file, verdictPath, today) {
    if (!file)
        throw new errors/* UserError */.yo('is not there, and nothing is published without a verdict', 'Run evaluate-gate on this package first.', verdictPath);
    const { verdict } = file;
    if (verdict.candidate.digest !== opened.digest) {
        throw new errors/* UserError */.yo(`judges sha256:${verdict.candidate.digest.slice(0, 12)}…, and this package is sha256:${opened.digest.slice(0, 12)}…`, 'Run evaluate-gate on this very package.', verdictPath);
    }
    const predictions = (0,shared_package/* predictionsFileOf */.Gl)(opened.manifest);
    if (verdict.candidate.predictions !== predictions?.sha256) {
        throw new errors/* UserError */.yo(`judges predictions that are not this package's`, 'Run evaluate-gate on this very package.', verdictPath);
    }
    if (!(0,ships/* ships */.y)(verdict, today))
        throw refusal(verdict, verdictPath);
    return file;
}
function refusal({ verdict, headline, override }, verdictPath) {
    return override
        ? new errors/* UserError */.yo(`says "${verdict}", and the override by ${override.by} expired on ${override.expires}`, 'Mend the model, or run evaluate-gate again with an override that holds.', verdictPath)
        : new errors/* UserError */.yo(`says "${verdict}": ${headline.replace(/\.$/, '')}`, 'Only a package that passed is published.', verdictPath);
}
function requireGate({ policy }, digest, { verdict, gate }) {
    if (policy.digest === digest)
        return;
    throw new errors/* UserError */.yo(`was not judged by ${gate} as it stands`, 'Run evaluate-gate again, or name the gate that it was judged by with the "gate" input.', verdict);
}
function requireDuel({ baseline }, champion, digest, verdictPath) {
    if (champion === null || champion === digest || baseline?.digest === champion)
        return;
    throw new errors/* UserError */.yo(`compares with ${baseline ? baseline.reference : 'no baseline'}, and the champion is sha256:${champion.slice(0, 12)}…`, 'Run evaluate-gate with the baseline "champion", or publish under another alias.', verdictPath);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/publishing/version.js


function bumpOf(before, after) {
    if ((0,files/* canonicalJson */.dj)(before.signature) !== (0,files/* canonicalJson */.dj)(after.signature))
        return 'major';
    const architecture = ({ tensors }) => (0,files/* canonicalJson */.dj)(tensors.map(({ name, shape }) => ({ name, shape })));
    return architecture(before) === architecture(after) ? 'patch' : 'minor';
}
function nextVersion(last, bump) {
    if (last === null)
        return 'v1.0.0';
    const [major, minor, patch] = numbersOf(last);
    if (bump === 'major')
        return `v${major + 1}.0.0`;
    return bump === 'minor' ? `v${major}.${minor + 1}.0` : `v${major}.${minor}.${patch + 1}`;
}
function parseVersion(text) {
    const plain = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
    if (plain)
        return `v${plain.slice(1).join('.')}`;
    throw new errors/* UserError */.yo(`"${text}" is not a version`, 'Write v1.2.3, or "auto".', 'input "version"');
}
function greatest(versions) {
    return [...versions].sort(byPrecedence).at(-1) ?? null;
}
function byPrecedence(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
function numbersOf(version) {
    const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, '').split('.').map(Number);
    return [major, minor, patch];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/publishing/run.js









const MOST_ATTEMPTS = 20;
async function runPublish(inputs, deps) {
    const { host, workspace, cache, now } = deps;
    const registry = (0,shared_registry.openRegistry)(inputs.registry, workspace);
    checkAlias(inputs.alias);
    const opened = await (0,shared_registry.resolvePackage)(inputs.candidate, { registry, host, workspace, cache });
    const verdictFile = await (0,read_verdict/* readVerdict */.w)((0,external_node_path_.resolve)(workspace, inputs.verdict));
    const file = admit(opened, verdictFile, inputs.verdict, (0,override/* dayOf */.k)(now()));
    const gateText = await (0,files/* readTextIfThere */.pM)((0,external_node_path_.resolve)(workspace, inputs.gate));
    if (gateText !== null)
        requireGate(file.verdict, (0,files/* sha256 */.sc)(gateText), inputs);
    sayOverride(file.verdict.override, host);
    const name = modelName(inputs.name ?? opened.manifest.name);
    if (inputs.alias === 'champion') {
        requireDuel(file.verdict, await registry.alias(name, 'champion'), opened.digest, inputs.verdict);
    }
    const published = await publishOnce({ name, wish: inputs.version, dryRun: inputs.dryRun }, opened, file, {
        registry,
        host,
        cache,
    });
    if (!inputs.dryRun) {
        await pointAlias(registry, name, inputs.alias, opened.digest, host);
        host.info(`published ${name}@${published.version}, sha256:${opened.digest}, in ${registry.url}`);
    }
    host.output('reference', `${name}@${published.version}`);
    host.output('version', published.version);
    host.output('sequence', published.sequence);
    host.output('digest', opened.digest);
    host.output('url', registry.locate(published));
    return published;
}
function sayOverride(override, host) {
    if (!override)
        return;
    const { by, reason, expires } = override;
    host.warning(`its gate failed; ${by} answers for it until ${expires}: ${reason}. The version keeps that verdict`);
}
async function publishOnce({ name, wish, dryRun }, opened, { text }, shelf) {
    const { registry, host } = shelf;
    for (let attempt = 1;; attempt++) {
        const before = await registry.versions(name);
        const existing = before.find(({ digest }) => digest === opened.digest);
        checkWish(wish, existing);
        if (existing) {
            host.info(`${name}@${existing.version} is this package already`);
            return existing;
        }
        const version = wish === 'auto' ? await versionAfter(before, opened, shelf) : parseVersion(wish);
        if (dryRun) {
            host.info(`dry run: would publish ${name}@${version}, sha256:${opened.digest}`);
            return { name, version, sequence: (before.at(-1)?.sequence ?? 0) + 1, digest: opened.digest };
        }
        try {
            return await registry.publish({ name, version, digest: opened.digest }, opened, text);
        }
        catch (error) {
            if (!(error instanceof shared_registry.VersionTaken) || wish !== 'auto' || attempt === MOST_ATTEMPTS)
                throw error;
            host.info(`${name}@${version} was taken by somebody else meanwhile; taking the next`);
        }
    }
}
async function versionAfter(before, opened, { registry, cache }) {
    const last = greatest(before.map(({ version }) => version));
    const standing = before.find(({ version }) => version === last);
    if (last === null || !standing)
        return nextVersion(null, 'patch');
    const { manifest } = await registry.fetch(standing.digest, (0,external_node_path_.join)(cache, standing.digest));
    return nextVersion(last, bumpOf(manifest, opened.manifest));
}
function checkWish(wish, existing) {
    if (wish === 'auto' || !existing || parseVersion(wish) === existing.version)
        return;
    throw new errors/* UserError */.yo(`this package is published as ${existing.name}@${existing.version} already`, 'Leave "version" at auto.', 'input "version"');
}
async function pointAlias(registry, name, alias, digest, host) {
    if (alias === 'none')
        return;
    const current = await registry.alias(name, alias);
    if (current === digest)
        return;
    await registry.moveAlias(name, alias, digest, current);
    host.info(`${name}#${alias} is now sha256:${digest.slice(0, 12)}${current ? `, before it was sha256:${current.slice(0, 12)}` : ''}`);
}
function checkAlias(alias) {
    if (/^[a-z][a-z0-9-]{0,63}$/.test(alias))
        return;
    throw new errors/* UserError */.yo(`"${alias}" is not an alias`, 'Use lower-case letters, digits and "-", starting with a letter.', 'input "alias"');
}
function modelName(name) {
    if (shared_package/* MODEL_NAME */.Ub.test(name))
        return name;
    throw new errors/* UserError */.yo(`"${name}" is not a model name`, 'Use 1 to 64 letters, digits, ".", "_" and "-".', 'input "name"');
}


/***/ })

};
