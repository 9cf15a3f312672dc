export const id = 1585;
export const ids = [1585,4980];
export const modules = {

/***/ 51114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ differencesBetween)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(96759);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 6 modules
var yaml = __webpack_require__(309);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/align.js

function alignedLists(before, after, isSameSort) {
    const left = before.map((item) => (0,files/* canonicalJson */.dj)(item));
    const right = after.map((item) => (0,files/* canonicalJson */.dj)(item));
    const equal = commonPairs(left.length, right.length, (from, to) => left[from] === right[to]);
    const pairs = [];
    let [from, to] = [0, 0];
    for (const [nextFrom, nextTo] of [...equal, [left.length, right.length]]) {
        const similar = commonPairs(nextFrom - from, nextTo - to, (a, b) => isSameSort(before[from + a], after[to + b])).map(([a, b]) => [from + a, to + b]);
        for (const [a, b] of [...similar, [nextFrom, nextTo]]) {
            while (from < a)
                pairs.push([from++, null]);
            while (to < b)
                pairs.push([null, to++]);
            if (a < left.length && b < right.length)
                pairs.push([from++, to++]);
        }
    }
    return pairs;
}
function commonPairs(rows, columns, matches) {
    const lengths = Array.from({ length: rows + 1 }, () => new Array(columns + 1).fill(0));
    for (let row = rows - 1; row >= 0; row--)
        for (let column = columns - 1; column >= 0; column--)
            lengths[row][column] = matches(row, column)
                ? lengths[row + 1][column + 1] + 1
                : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
    const pairs = [];
    for (let [row, column] = [0, 0]; row < rows && column < columns;) {
        if (matches(row, column))
            pairs.push([row++, column++]);
        else if (lengths[row + 1][column] >= lengths[row][column + 1])
            row++;
        else
            column++;
    }
    return pairs;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/differences.js



function differencesBetween(before, after) {
    return differ(before, after, []);
}
function differ(before, after, path) {
    if ((0,files/* canonicalJson */.dj)(before) === (0,files/* canonicalJson */.dj)(after))
        return [];
    if (Array.isArray(before) && Array.isArray(after))
        return differLists(before, after, path);
    if (isMap(before) && isMap(after) && !isOtherKind(before, after))
        return differMaps(before, after, path);
    return [{ kind: 'changed', path: (0,yaml/* pathText */.LF)(path), before, after }];
}
function differMaps(before, after, path) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(files/* byCodePoint */.HH);
    return keys.flatMap((key) => {
        const at = [...path, key];
        if (!Object.hasOwn(before, key))
            return [{ kind: 'added', path: (0,yaml/* pathText */.LF)(at), after: after[key] }];
        if (!Object.hasOwn(after, key))
            return [{ kind: 'removed', path: (0,yaml/* pathText */.LF)(at), before: before[key] }];
        return differ(before[key], after[key], at);
    });
}
function differLists(before, after, path) {
    return alignedLists(before, after, isSameSort).flatMap(([from, to]) => {
        if (from === null)
            return [{ kind: 'added', path: (0,yaml/* pathText */.LF)([...path, to]), after: after[to] }];
        if (to === null)
            return [{ kind: 'removed', path: (0,yaml/* pathText */.LF)([...path, from]), before: before[from] }];
        return differ(before[from], after[to], [...path, to]);
    });
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOtherKind(before, after) {
    const [[left], [right]] = [Object.keys(before), Object.keys(after)];
    const single = Object.keys(before).length === 1 && Object.keys(after).length === 1;
    return single && left !== right;
}
function isSameSort(before, after) {
    return isMap(before) && isMap(after) && !isOtherKind(before, after);
}


/***/ }),

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ differenceLines)
/* harmony export */ });
const LONGEST = 100;
function differenceLines(differences) {
    return differences.map((difference) => {
        switch (difference.kind) {
            case 'added':
                return `+ ${difference.path}: ${shown(difference.after)}`;
            case 'removed':
                return `- ${difference.path}: ${shown(difference.before)}`;
            case 'changed':
                return `~ ${difference.path}: ${shown(difference.before)} → ${shown(difference.after)}`;
        }
    });
}
function shown(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}


/***/ }),

/***/ 44980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FolderRegistry: () => (/* reexport */ FolderRegistry),
  VersionTaken: () => (/* reexport */ VersionTaken),
  digestBehind: () => (/* reexport */ digestBehind),
  openRegistry: () => (/* reexport */ openRegistry),
  parseReference: () => (/* reexport */ parseReference),
  publishedAs: () => (/* reexport */ publishedAs),
  registryFolder: () => (/* reexport */ registryFolder),
  resolvePackage: () => (/* reexport */ resolvePackage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(96759);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(77501);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/listing.js
var listing = __webpack_require__(30023);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/records.js
var registry_records = __webpack_require__(79381);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/registry/blobs.js






class Blobs {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    path(hex) {
        return (0,external_node_path_.join)(this.folder, hex);
    }
    async startingWith(prefix) {
        return (await (0,listing/* listing */.R)(this.folder)).filter((hex) => hex.startsWith(prefix)).sort();
    }
    async read(hex) {
        const bytes = await (0,promises_.readFile)(this.path(hex)).catch(() => null);
        if (bytes && (0,files/* sha256 */.sc)(bytes) !== hex)
            throw this.damaged(hex);
        return bytes;
    }
    async putFile(hex, path) {
        if (await (0,listing/* isThere */.$)(this.path(hex))) {
            if ((await (0,files/* sha256File */.Q3)(this.path(hex))) !== hex)
                throw this.damaged(hex);
            return;
        }
        await (0,files/* createFileExclusively */.QQ)(this.path(hex), async (fresh) => {
            await (0,promises_.copyFile)(path, fresh);
            if ((await (0,files/* sha256File */.Q3)(fresh)) === hex)
                return;
            throw new errors/* UserError */.yo('was changed while it was being published', 'Publish again.', path);
        });
    }
    async putText(text) {
        const hex = (0,files/* sha256 */.sc)(text);
        await (0,files/* createFileExclusively */.QQ)(this.path(hex), text);
        return hex;
    }
    async copyOut(hex, to) {
        await (0,files/* makeFolders */.wZ)((0,external_node_path_.dirname)(to));
        await (0,promises_.copyFile)(this.path(hex), to).catch((error) => {
            if (error.code !== 'ENOENT')
                throw error;
            throw new errors/* UserError */.yo('is missing, and a package needs it', registry_records/* RESTORE */.zN, this.path(hex));
        });
        if ((await (0,files/* sha256File */.Q3)(to)) !== hex)
            throw this.damaged(hex);
    }
    damaged(hex) {
        return new errors/* UserError */.yo('is damaged: its content is not its name', registry_records/* RESTORE */.zN, this.path(hex));
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/registry/registry.js

class VersionTaken extends errors/* UserError */.yo {
    constructor(reference, where) {
        super(`${reference} is published already, and a version never changes`, 'Choose another "version", or "auto".', where);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/registry/folder.js









const VERSION_FILE = /^v\d+\.\d+\.\d+\.json$/;
class FolderRegistry {
    root;
    now;
    url;
    blobs;
    constructor(root, now = () => new Date()) {
        this.root = root;
        this.now = now;
        this.url = `file:${root}`;
        this.blobs = new Blobs((0,external_node_path_.join)(root, 'blobs', 'sha256'));
    }
    async names() {
        return (await (0,listing/* listing */.R)((0,external_node_path_.join)(this.root, 'models'))).sort(files/* byCodePoint */.HH);
    }
    async versions(name) {
        const folder = (0,external_node_path_.join)(this.modelFolder(name), 'versions');
        const files = (await (0,listing/* listing */.R)(folder)).filter((file) => VERSION_FILE.test(file));
        const records = await Promise.all(files.map(async (file) => (0,registry_records/* versionFile */.T1)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8'), (0,external_node_path_.join)(folder, file))));
        return records.sort(registry_records/* sequenceOrder */.Ar);
    }
    async publish({ name, version, digest }, opened, verdict) {
        for (const file of opened.manifest.files)
            await this.blobs.putFile(file.sha256, (0,external_node_path_.join)(opened.directory, file.path));
        await this.blobs.putFile(opened.digest, (0,external_node_path_.join)(opened.directory, shared_package.MANIFEST_FILE));
        const resources = await (0,promises_.readFile)((0,external_node_path_.join)(opened.directory, shared_package.RESOURCES_FILE)).catch(() => null);
        if (resources)
            await (0,files/* createFileExclusively */.QQ)(this.resourcesFile(digest), resources);
        const path = this.locate({ name, version });
        if (!(await (0,listing/* isThere */.$)(path))) {
            const record = {
                name,
                version,
                digest,
                sequence: await this.claimSequence(name),
                verdict: await this.blobs.putText(verdict),
                publishedAt: this.now().toISOString(),
            };
            if (await (0,files/* createFileExclusively */.QQ)(path, (0,files/* canonicalJson */.dj)(record)))
                return record;
        }
        const standing = (0,registry_records/* versionFile */.T1)(await (0,promises_.readFile)(path, 'utf8'), path);
        if (standing.digest === digest)
            return standing;
        throw new VersionTaken(`${name}@${version}`, path);
    }
    async alias(name, alias) {
        return (await this.history(name, alias)).at(-1)?.digest ?? null;
    }
    async aliases(name) {
        const found = {};
        for (const alias of (await (0,listing/* listing */.R)((0,external_node_path_.join)(this.modelFolder(name), 'aliases'))).sort(files/* byCodePoint */.HH)) {
            const digest = await this.alias(name, alias);
            if (digest)
                found[alias] = digest;
        }
        return found;
    }
    async history(name, alias) {
        const folder = this.aliasFolder(name, alias);
        const files = (await (0,listing/* listing */.R)(folder)).filter((file) => /^\d{6}\.json$/.test(file)).sort();
        return Promise.all(files.map(async (file) => (0,registry_records/* aliasFile */.b3)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8'), (0,external_node_path_.join)(folder, file))));
    }
    async moveAlias(name, alias, digest, expected) {
        const last = (await this.history(name, alias)).at(-1);
        const current = last?.digest ?? null;
        const number = (last?.number ?? 0) + 1;
        const move = { alias, number, digest, previous: current, movedAt: this.now().toISOString() };
        const path = (0,external_node_path_.join)(this.aliasFolder(name, alias), `${sixDigits(number)}.json`);
        if (current === expected && (await (0,files/* createFileExclusively */.QQ)(path, (0,files/* canonicalJson */.dj)(move))))
            return move;
        throw new errors/* UserError */.yo(`the alias ${name}#${alias} was moved by somebody else meanwhile`, 'Run the step again; it then starts from the new state.', this.url);
    }
    async digests(prefix) {
        const stored = await this.blobs.startingWith(prefix);
        const arePackages = await Promise.all(stored.map((hex) => this.isManifest(hex)));
        return stored.filter((_, index) => arePackages[index]);
    }
    async fetch(digest, directory) {
        const bytes = await this.blobs.read(digest);
        if (!bytes)
            throw new errors/* UserError */.yo(`has no package sha256:${digest}`, 'Name a package that was published here.', this.url);
        const { manifest } = (0,shared_package.parseManifest)(bytes, this.blobs.path(digest));
        (0,shared_package.checkPaths)(manifest.files.map((file) => file.path), this.blobs.path(digest));
        await (0,files/* writeDirectoryWhole */.gm)(directory, async (fresh) => {
            for (const file of manifest.files)
                await this.blobs.copyOut(file.sha256, (0,external_node_path_.join)(fresh, file.path));
            await this.blobs.copyOut(digest, (0,external_node_path_.join)(fresh, shared_package.MANIFEST_FILE));
            const resources = await (0,promises_.readFile)(this.resourcesFile(digest)).catch(() => null);
            if (resources)
                await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, shared_package.RESOURCES_FILE), resources);
            await (0,shared_package.verifyPackage)(fresh, digest);
        });
        return { directory, digest, manifest };
    }
    locate({ name, version }) {
        return (0,external_node_path_.join)(this.modelFolder(name), 'versions', `${version}.json`);
    }
    async claimSequence(name) {
        const folder = (0,external_node_path_.join)(this.modelFolder(name), 'sequences');
        const claimed = (await (0,listing/* listing */.R)(folder)).filter((file) => /^\d{6}$/.test(file));
        let sequence = Math.max(0, ...claimed.map(Number)) + 1;
        while (!(await (0,files/* createFileExclusively */.QQ)((0,external_node_path_.join)(folder, sixDigits(sequence)), '')))
            sequence++;
        return sequence;
    }
    async isManifest(hex) {
        try {
            (0,shared_package.parseManifest)((await this.blobs.read(hex)) ?? new Uint8Array(), hex);
            return true;
        }
        catch {
            return false;
        }
    }
    resourcesFile(digest) {
        return (0,external_node_path_.join)(this.root, 'resources', `${digest}.json`);
    }
    modelFolder(name) {
        return (0,external_node_path_.join)(this.root, 'models', name);
    }
    aliasFolder(name, alias) {
        return (0,external_node_path_.join)(this.modelFolder(name), 'aliases', alias);
    }
}
function sixDigits(count) {
    return String(count).padStart(6, '0');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/registry/open.js



function openRegistry(url, workspace) {
    return new FolderRegistry(registryFolder(url, workspace));
}
function registryFolder(url, workspace) {
    const folder = /^file:(?:\/\/(?=\/(?!\/)))?((?!\/\/).+)$/.exec(url)?.[1];
    if (folder)
        return (0,external_node_path_.resolve)(workspace, folder);
    throw new errors/* UserError */.yo(`"${url}" is not a registry that is supported`, 'Use file:<directory>.', 'input "registry"');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/registry/reference.js
const NAME = '[A-Za-z0-9][A-Za-z0-9._-]{0,63}';
const VERSION = new RegExp(`^(${NAME})@(v\\d+\\.\\d+\\.\\d+)$`);
const ALIAS = new RegExp(`^(${NAME})#([a-z][a-z0-9-]{0,63})$`);
function parseReference(text) {
    const version = VERSION.exec(text);
    if (version)
        return { kind: 'version', name: version[1], version: version[2] };
    const alias = ALIAS.exec(text);
    if (alias)
        return { kind: 'alias', name: alias[1], alias: alias[2] };
    const digest = /^sha256:([0-9a-f]{12,64})$/.exec(text);
    if (digest)
        return { kind: 'digest', prefix: digest[1] };
    const artifact = /^artifact:(.+)$/.exec(text);
    if (artifact)
        return { kind: 'artifact', artifact: artifact[1] };
    return { kind: 'path', path: text };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/registry/resolve.js





async function resolvePackage(text, deps) {
    const reference = parseReference(text);
    const opened = await resolve_open(reference, text, deps);
    if (reference.kind !== 'path')
        deps.host.info(`${text} is sha256:${opened.digest}`);
    return { ...opened, reference: text };
}
async function digestBehind(reference, registry) {
    switch (reference.kind) {
        case 'version':
            return ((await registry.versions(reference.name)).find(({ version }) => version === reference.version)
                ?.digest ?? null);
        case 'alias':
            return registry.alias(reference.name, reference.alias);
        case 'digest': {
            const found = await registry.digests(reference.prefix);
            if (found.length > 1)
                throw new errors/* UserError */.yo(`sha256:${reference.prefix} is the start of ${found.length} packages`, 'Give more digits.', registry.url);
            return found[0] ?? null;
        }
        case 'artifact':
        case 'path':
            return null;
    }
}
async function resolve_open(reference, text, deps) {
    const { registry, host, workspace, cache } = deps;
    if (reference.kind === 'path') {
        const directory = (0,external_node_path_.resolve)(workspace, reference.path);
        if (await (0,promises_.stat)(directory).catch(() => null))
            return (0,shared_package.verifyPackage)(directory);
        throw new errors/* UserError */.yo('is not there', 'Name a package: a directory, artifact:<name>, <name>@v1.2.3, <name>#<alias> or sha256:<12 or more digits>.', text);
    }
    if (reference.kind === 'artifact') {
        const directory = (0,external_node_path_.join)(cache, `artifact-${reference.artifact.replace(/[^A-Za-z0-9._-]/g, '_')}`);
        await host.artifacts.download(reference.artifact, directory);
        return (0,shared_package.verifyPackage)(directory);
    }
    const digest = await digestBehind(reference, registry);
    if (digest === null)
        throw new errors/* UserError */.yo(`${text} is not in the registry`, await whatThereIs(reference, registry), registry.url);
    return registry.fetch(digest, (0,external_node_path_.join)(cache, digest));
}
async function whatThereIs(reference, registry) {
    if (reference.kind !== 'version' && reference.kind !== 'alias')
        return 'Check the digest and the "registry" input.';
    const versions = (await registry.versions(reference.name)).map(({ version }) => version);
    const aliases = Object.keys(await registry.aliases(reference.name));
    if (versions.length > 0)
        return `It has ${reference.name} in ${versions.slice(-5).join(', ')}${aliases.length > 0 ? `, and the aliases ${aliases.join(', ')}` : ''}.`;
    const names = await registry.names();
    return names.length > 0
        ? `It has ${names.join(', ')}.`
        : 'It is empty; publish a package first, or mend the "registry" input.';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/registry/published.js


async function publishedAs(registry, reference, { name, digest }) {
    const asked = parseReference(reference);
    const others = (await registry.names()).filter((other) => other !== name);
    for (const candidate of 'name' in asked ? [asked.name] : [name, ...others]) {
        const record = (await registry.versions(candidate)).find((version) => version.digest === digest);
        if (!record)
            continue;
        const aliases = await registry.aliases(candidate);
        const naming = Object.keys(aliases).filter((alias) => aliases[alias] === digest);
        return { record, aliases: naming.sort(files/* byCodePoint */.HH) };
    }
    return null;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js








/***/ }),

/***/ 30023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere),
/* harmony export */   R: () => (/* binding */ listing)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41182);


async function listing(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        if (error.code === 'EACCES')
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("can't be read: permission is denied", 'Mend the permissions.', folder);
        if (error.code !== 'ENOTDIR')
            throw error;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('is not a folder of a registry', 'Name a folder with the "registry" input.', folder);
    });
}
async function isThere(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null;
}


/***/ }),

/***/ 79381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ sequenceOrder),
/* harmony export */   T1: () => (/* binding */ versionFile),
/* harmony export */   b3: () => (/* binding */ aliasFile),
/* harmony export */   zN: () => (/* binding */ RESTORE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);


const RESTORE = 'Restore the registry from a copy.';
const hex = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const version = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sequence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    digest: hex,
    verdict: hex,
    publishedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const aliasMove = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    alias: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    digest: hex,
    previous: hex.nullable(),
    movedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function versionFile(text, where) {
    return read(version, text, 'is not a version record', where);
}
function aliasFile(text, where) {
    return read(aliasMove, text, 'is not a move of an alias', where);
}
function sequenceOrder(a, b) {
    return a.sequence - b.sequence;
}
function read(schema, text, fault, where) {
    try {
        return schema.parse(JSON.parse(text));
    }
    catch {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, RESTORE, where);
    }
}


/***/ })

};
