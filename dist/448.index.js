export const id = 448;
export const ids = [448];
export const modules = {

/***/ 70448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PLANS: () => (/* reexport */ PLANS),
  installBackend: () => (/* reexport */ installBackend),
  thisMachine: () => (/* reexport */ thisMachine)
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/dependencies.js
function thisMachine() {
    if (process.report)
        Object.assign(process.report, { excludeNetwork: true });
    const report = process.report?.getReport();
    return {
        platform: process.platform,
        arch: process.arch,
        glibc: report?.header?.glibcVersionRuntime ?? null,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/run-tool.js

const MAX_OUTPUT_BYTES = 2 ** 26;
function runTool(program, args, { env, cwd }) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, args, { env, cwd, maxBuffer: MAX_OUTPUT_BYTES }, (error, stdout, stderr) => {
            if (!error)
                resolve({ state: 'done', stdout });
            else if (error.code === 'ENOENT')
                resolve({ state: 'missing' });
            else
                resolve({ state: 'failed', said: linesOf(stderr || stdout || error.message) });
        });
    });
}
function whyItFailed(program, end, telling) {
    if (end.state !== 'failed')
        return `${program} is not on the PATH`;
    for (const pattern of telling) {
        const match = end.said.map((line) => pattern.exec(line)).find((found) => found !== null);
        if (match)
            return match[1] ?? match.input;
    }
    return end.said.at(-1) ?? 'it said nothing';
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/addon.js




const SOURCES = ['tfjs_backend.cc', 'tfjs_binding.cc'];
const ADDON_FOLDER = (0,external_node_path_.join)('lib', 'napi-v8');
async function compileAddon(root, packageName, compiler, env) {
    const home = (0,external_node_path_.join)(root, 'node_modules', packageName);
    await (0,files/* makeFolders */.wZ)((0,external_node_path_.join)(home, ADDON_FOLDER));
    const end = await runTool(compiler, [
        ...['-O2', '-std=c++17', '-fPIC', '-shared', '-s', '-DNAPI_VERSION=8'],
        ...[
            '-I',
            (0,external_node_path_.join)(root, 'node_modules', 'node-api-headers', 'include'),
            '-I',
            (0,external_node_path_.join)(home, 'deps', 'include'),
        ],
        ...SOURCES.map((source) => (0,external_node_path_.join)(home, 'binding', source)),
        ...['-L', (0,external_node_path_.join)(home, 'deps', 'lib'), '-l:libtensorflow_cc.so.2', '-l:libtensorflow_framework.so.2'],
        ...['-Wl,-rpath,$ORIGIN/../../deps/lib', '-o', (0,external_node_path_.join)(home, ADDON_FOLDER, 'tfjs_binding.node')],
    ], { env });
    if (end.state === 'done')
        return;
    throw new errors/* UserError */.yo(`${compiler} could not compile the addon of ${packageName}: ${whyItFailed(compiler, end, [/error/i, /not found|cannot find/i])}`, 'Install a C++ compiler for C++17 with its standard library (on Debian or Ubuntu: apt-get install g++), or name one in CXX.');
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/lock.js



const TIMES = { beatMilliseconds: 1_000, staleMilliseconds: 15_000 };
async function withInstallLock(path, log, body, times = TIMES) {
    let told = false;
    while (!(await (0,files/* createFileExclusively */.QQ)(path, `${process.pid}\n`))) {
        if (await isStale(path, times.staleMilliseconds)) {
            await (0,promises_.rm)(path, { force: true });
            continue;
        }
        if (!told)
            log(`another process is installing it (${path}): waiting`);
        told = true;
        await (0,external_node_timers_promises_.setTimeout)(times.beatMilliseconds);
    }
    const heart = setInterval(() => {
        (0,promises_.utimes)(path, new Date(), new Date()).catch(() => undefined);
    }, times.beatMilliseconds);
    try {
        return await body();
    }
    finally {
        clearInterval(heart);
        await (0,promises_.rm)(path, { force: true });
    }
}
async function isStale(path, staleMilliseconds) {
    return (0,promises_.stat)(path).then(({ mtimeMs }) => Date.now() - mtimeMs > staleMilliseconds, () => false);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/npm/lock-file.js
function npmFiles({ wanted, pins }) {
    const root = {
        name: 'heirloom-backend',
        version: '0.0.0',
        dependencies: Object.fromEntries(wanted.map(split)),
    };
    const packages = Object.fromEntries([['', root], ...pins.map(locked)]);
    return {
        manifest: JSON.stringify({ ...root, private: true }, null, 2),
        lock: JSON.stringify({ ...root, dependencies: undefined, lockfileVersion: 3, requires: true, packages }, null, 2),
    };
}
function split(wanted) {
    const at = wanted.lastIndexOf('@');
    return [wanted.slice(0, at), wanted.slice(at + 1)];
}
function locked(pin) {
    const [path, version, integrity, ...needs] = pin.split(' ');
    const dependencies = Object.fromEntries(needs.map((name) => [name, '*']));
    return [path, { version, integrity, dependencies }];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/npm/install.js





const ARGUMENTS = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
const TELLING = [
    /(integrity checksum failed.*?)\.?$/i,
    /(request to .* failed.*)/,
    /(No matching version found for .*?)\.?$/,
    / E?404 /,
    /npm error code/,
];
async function installPackages(packages, directory, env) {
    const { manifest, lock } = npmFiles(packages);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'package.json'), manifest);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'package-lock.json'), lock);
    const end = await runTool('npm', ARGUMENTS, { cwd: directory, env });
    if (end.state === 'done')
        return;
    const [wanted] = packages.wanted;
    throw new errors/* UserError */.yo(`npm could not install ${wanted} and what it needs: ${whyItFailed('npm', end, TELLING)}`, 'Where the npm registry is out of reach, set "registry" in ~/.npmrc to a mirror, or copy the folder from a machine that has it: see docs/backends.md.');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/prerequisites.js



async function findTools(plan, deps) {
    const { env, machine } = deps;
    if (plan.tensorFlow)
        checkMachine(plan.tensorFlow, machine);
    const [npm, compiler, python] = await Promise.all([
        firstThatRuns(['npm'], ['--version'], env),
        plan.tensorFlow && firstThatRuns([env['CXX'], 'g++', 'c++', 'clang++'], ['--version'], env),
        plan.tensorFlow && firstThatRuns(['python3', 'python'], ['-m', 'pip', '--version'], env),
    ]);
    const missing = [
        ...(npm ? [] : ['npm']),
        ...(plan.tensorFlow && !compiler ? ['a C++ compiler (g++, c++ or clang++)'] : []),
    ];
    if (missing.length > 0) {
        throw new errors/* UserError */.yo(`installing the back end "${plan.name}" takes ${missing.join(' and ')}, which the PATH does not have`, 'Install it first; on Debian or Ubuntu: apt-get install g++ npm.');
    }
    return { compiler, python };
}
async function checkSpace(plan, directory) {
    const { bavail, bsize } = await (0,promises_.statfs)(directory);
    if (bavail * bsize >= plan.diskBytes)
        return;
    throw new errors/* UserError */.yo(`has ${gigabytes(bavail * bsize)} free, and installing the back end "${plan.name}" takes ${gigabytes(plan.diskBytes)}`, 'Make room, or set RUNNER_TOOL_CACHE to a folder on a larger disk.', directory);
}
function checkMachine({ leastGlibc }, { platform, arch, glibc }) {
    if (platform !== 'linux' || arch !== 'x64') {
        throw new errors/* UserError */.yo(`TensorFlow's libraries are installed on linux-x64 only, and this is ${platform}-${arch}`, 'Use "webgpu", or "wasm", which needs nothing.');
    }
    if (glibc === null || isOlder(glibc, leastGlibc)) {
        throw new errors/* UserError */.yo(`TensorFlow's libraries need glibc ${leastGlibc} or later, and this system has ${glibc ?? 'another C library'}`, 'Use an image with glibc, such as Debian, Ubuntu or Rocky Linux instead of Alpine, or the back end "wasm".');
    }
}
function isOlder(version, least) {
    return version.localeCompare(least, 'en', { numeric: true }) < 0;
}
async function firstThatRuns(programs, args, env) {
    for (const program of programs) {
        if (program && (await runTool(program, args, { env })).state === 'done')
            return program;
    }
    return null;
}
function gigabytes(bytes) {
    return `${(bytes / 1e9).toFixed(1)} GB`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/wheels/wheel.js
function wheel(file, bytes, sha256) {
    const [project, version] = file.split('-');
    return { project: project.replaceAll('_', '-'), version: version, file, sha256, bytes };
}
function platformsOf({ file }) {
    return file
        .replace(/\.whl$/, '')
        .split('-')
        .at(-1)
        .split('.');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/wheels/pip.js





const PYTHON_VERSION = '3.11';
const pip_TELLING = [
    /(THESE PACKAGES DO NOT MATCH THE HASHES)/,
    /(?:broken|caused) by .*: ([^':]+)'\)/,
    /connection broken|Max retries|timed out/,
    /^ERROR: (.*)/,
];
async function downloadByPip(wheel, directory, python, env) {
    const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, '.pip-'));
    try {
        const requirements = (0,external_node_path_.join)(fresh, 'requirements.txt');
        await (0,promises_.writeFile)(requirements, `${wheel.project}==${wheel.version} --hash=sha256:${wheel.sha256}\n`);
        const args = [...pipArguments(wheel), '--dest', fresh, '--requirement', requirements];
        const end = await runTool(python, args, { env });
        if (end.state !== 'done') {
            throw new errors/* UserError */.yo(`pip could not fetch ${wheel.file}: ${whyItFailed(python, end, pip_TELLING)}`, 'Where the index is out of reach, set PIP_INDEX_URL to a mirror or PIP_FIND_LINKS to a folder that has this file.');
        }
        await (0,promises_.rename)((0,external_node_path_.join)(fresh, wheel.file), (0,external_node_path_.join)(directory, wheel.file)).catch((error) => {
            if (error.code !== 'ENOENT')
                throw error;
        });
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
function pipArguments(wheel) {
    return [
        ...['-m', 'pip', 'download', '--quiet', '--no-input', '--disable-pip-version-check'],
        ...['--no-deps', '--only-binary=:all:', '--require-hashes'],
        ...['--python-version', PYTHON_VERSION, '--implementation', 'cp'],
        ...platformsOf(wheel).flatMap((platform) => ['--platform', platform]),
    ];
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/wheels/simple-index.js





const PUBLIC_INDEX = 'https://pypi.org/simple';
const ACCEPT = 'application/vnd.pypi.simple.v1+json, text/html;q=0.2';
async function downloadFromIndex(wheel, path, env) {
    const { url: index, headers } = withoutCredentials(env['PIP_INDEX_URL'] || PUBLIC_INDEX);
    try {
        const page = await get(`${index.replace(/\/+$/, '')}/${wheel.project}/`, { ...headers, accept: ACCEPT });
        const found = linkTo(wheel.file, await page.text(), page.headers.get('content-type') ?? '');
        if (found === null)
            throw new Error(`${index} has no such file`);
        const address = new URL(found, page.url);
        await continueDownload(address, `${path}.part`, address.origin === new URL(index).origin ? headers : {});
        await (0,promises_.rename)(`${path}.part`, path);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${wheel.file} could not be fetched: ${reasonOf(error)}`, 'Where the index is out of reach, set PIP_INDEX_URL to a mirror, or install pip and set PIP_FIND_LINKS to a folder that has this file.');
    }
}
function linkTo(file, page, contentType) {
    if (contentType.includes('json')) {
        const { files } = JSON.parse(page);
        return files.find(({ filename }) => filename === file)?.url ?? null;
    }
    for (const [, href] of page.matchAll(/<a\s[^>]*?href\s*=\s*["']([^"'#]+)/gi)) {
        const address = href.replaceAll('&amp;', '&');
        if (decodeURIComponent(new URL(address, 'http://index/').pathname).endsWith(`/${file}`))
            return address;
    }
    return null;
}
async function continueDownload(address, path, headers) {
    const have = await (0,promises_.stat)(path).then(({ size }) => size, () => 0);
    const range = have > 0 ? { range: `bytes=${have}-` } : {};
    const response = await fetch(address, { headers: { ...headers, ...range } });
    if (response.status === 416)
        return;
    if (!response.ok || !response.body)
        throw new Error(`${address.href} answers ${response.status}`);
    if (response.status !== 206)
        await (0,promises_.rm)(path, { force: true });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), (0,external_node_fs_.createWriteStream)(path, { flags: 'a' }));
}
async function get(url, headers) {
    const response = await fetch(url, { headers });
    if (!response.ok)
        throw new Error(`${url} answers ${response.status}`);
    return response;
}
function withoutCredentials(text) {
    const url = new URL(text);
    const user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    url.username = url.password = '';
    return {
        url: url.href,
        headers: user === ':' ? {} : { authorization: `Basic ${Buffer.from(user).toString('base64')}` },
    };
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/wheels/fetch.js






const MEBIBYTE = 2 ** 20;
async function fetchWheel(wheel, directory, deps) {
    const path = (0,external_node_path_.join)(directory, wheel.file);
    await (0,files/* makeFolders */.wZ)(directory);
    if ((await digestIfThere(path)) === wheel.sha256)
        return path;
    await (0,promises_.rm)(path, { force: true });
    const { env, python, log } = deps;
    log(`fetching ${wheel.file} (${Math.round(wheel.bytes / MEBIBYTE)} MiB) ${python ? 'by pip' : 'from the index'}`);
    if (python)
        await downloadByPip(wheel, directory, python, env);
    else
        await downloadFromIndex(wheel, path, env);
    const digest = await digestIfThere(path);
    if (digest === wheel.sha256)
        return path;
    await (0,promises_.rm)(path, { force: true });
    throw new errors/* UserError */.yo(`${wheel.file} has sha256 ${digest ?? 'none: it did not arrive'} instead of ${wheel.sha256}`, 'It is not the file that was pinned, so it was thrown away: take it from another index or mirror.');
}
async function digestIfThere(path) {
    return (0,files/* sha256File */.Q3)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/wheels/zip.js




const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const MEMBER_SIGNATURE = 0x02014b50;
const MEMBER_BYTES = 46;
const LOCAL_BYTES = 30;
const IN_ZIP64 = 0xffffffff;
async function readZipMembers(path) {
    const file = await (0,promises_.open)(path);
    try {
        const directory = await readDirectory(file);
        const members = [];
        for (let at = 0; at + MEMBER_BYTES <= directory.length;) {
            if (directory.readUInt32LE(at) !== MEMBER_SIGNATURE)
                throw new Error(`${path} is a broken zip archive`);
            const nameBytes = directory.readUInt16LE(at + 28);
            members.push({
                name: directory.toString('utf8', at + MEMBER_BYTES, at + MEMBER_BYTES + nameBytes),
                method: directory.readUInt16LE(at + 10),
                storedBytes: directory.readUInt32LE(at + 20),
                offset: directory.readUInt32LE(at + 42),
            });
            at += MEMBER_BYTES + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
        }
        return members;
    }
    finally {
        await file.close();
    }
}
async function extractMember(archive, member, target) {
    if (member.storedBytes === IN_ZIP64 || member.offset === IN_ZIP64)
        throw new Error(`${member.name} in ${archive} is larger than 4 GiB`);
    if (member.storedBytes === 0)
        return (0,promises_.writeFile)(target, '');
    const file = await (0,promises_.open)(archive);
    try {
        const local = await readAt(file, member.offset, LOCAL_BYTES);
        const start = member.offset + LOCAL_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28);
        const stored = (0,external_node_fs_.createReadStream)(archive, { start, end: start + member.storedBytes - 1 });
        const written = (0,external_node_fs_.createWriteStream)(target);
        if (member.method === 8)
            await (0,external_node_stream_promises_.pipeline)(stored, (0,external_node_zlib_.createInflateRaw)(), written);
        else
            await (0,external_node_stream_promises_.pipeline)(stored, written);
    }
    finally {
        await file.close();
    }
}
async function readDirectory(file) {
    const { size } = await file.stat();
    const tailBytes = Math.min(size, END_BYTES + LONGEST_COMMENT);
    const tail = await readAt(file, size - tailBytes, tailBytes);
    for (let at = tail.length - END_BYTES; at >= 0; at--) {
        if (tail.readUInt32LE(at) !== END_SIGNATURE)
            continue;
        return readAt(file, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
    }
    throw new Error('no zip archive: its directory is missing');
}
async function readAt(file, position, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    if (bytesRead < length)
        throw new Error('a broken zip archive: it ends early');
    return buffer;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/wheels/libraries.js




const HEADERS = /^tensorflow\/include\/((?:(?:tensorflow|xla\/tsl|tsl)\/c\/[\w./-]+|(?:tensorflow\/core|tsl)\/platform\/ctstring\w*)\.h)$/;
const LIBRARIES = /^tensorflow\/(libtensorflow_(?:cc|framework)\.so\.2)$/;
const CUDA = /^nvidia\/[\w./-]+$/;
const CUDA_PARTS = /\/lib\/[^/]+\.so[\d.]*$|\/bin\/(?:ptxas|nvlink)$|\/nvvm\/libdevice\/[^/]+$/;
function placeOf(member) {
    if (member.split('/').includes('..'))
        return null;
    const library = LIBRARIES.exec(member)?.[1];
    if (library)
        return `lib/${library}`;
    const header = HEADERS.exec(member)?.[1];
    if (header)
        return `include/${header}`;
    return CUDA.test(member) && CUDA_PARTS.test(member) ? member : null;
}
async function unpackLibraries(wheelPath, directory) {
    const places = [];
    for (const member of await readZipMembers(wheelPath)) {
        const place = placeOf(member.name);
        if (place === null)
            continue;
        const target = (0,external_node_path_.join)(directory, place);
        await (0,files/* makeFolders */.wZ)((0,external_node_path_.dirname)(target));
        await extractMember(wheelPath, member, target);
        if (place.includes('/bin/'))
            await (0,promises_.chmod)(target, 0o755);
        places.push(place);
    }
    return places;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/install.js











async function installBackend(plan, deps) {
    const home = (0,external_node_path_.join)(deps.toolCache, plan.tool, plan.version);
    const directory = (0,external_node_path_.join)(home, deps.machine.arch);
    const marker = `${directory}.complete`;
    const installed = { directory, version: plan.version, already: true, lacking: null };
    if ((0,external_node_fs_.existsSync)(marker))
        return installed;
    const tools = await findTools(plan, deps);
    return withInstallLock((0,external_node_path_.join)(home, '.lock'), deps.log, async () => {
        if ((0,external_node_fs_.existsSync)(marker))
            return installed;
        await checkSpace(plan, home);
        const downloads = (0,external_node_path_.join)(home, '.downloads');
        await removeLeftovers(home, `.${deps.machine.arch}-`);
        await removeLeftovers(downloads, '.pip-');
        let lacking = null;
        await (0,files/* writeDirectoryWhole */.gm)(directory, async (fresh) => {
            await fill(fresh, downloads, plan, tools, deps);
            lacking = await tryOut(fresh, plan, deps);
        });
        await (0,files/* writeFileWhole */.tG)(marker, (0,files/* canonicalJson */.dj)(recordOf(plan)));
        await (0,promises_.rm)(downloads, { recursive: true, force: true });
        return { ...installed, already: false, lacking };
    });
}
async function removeLeftovers(folder, prefix) {
    await (0,files/* makeFolders */.wZ)(folder);
    for (const name of await (0,promises_.readdir)(folder)) {
        if (name.startsWith(prefix))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
}
async function fill(fresh, downloads, plan, { compiler, python }, deps) {
    const { env, log } = deps;
    const wheels = [];
    for (const wheel of plan.tensorFlow?.wheels ?? [])
        wheels.push(await fetchWheel(wheel, downloads, { env, python, log }));
    log(`installing ${plan.packages.wanted.join(' and ')} by npm`);
    await installPackages(plan.packages, fresh, env);
    if (plan.tensorFlow)
        await addTensorFlow(fresh, wheels, plan.tensorFlow, compiler, deps);
}
async function tryOut(fresh, { name }, { smokeTest, log }) {
    log('trying it out in a process of its own');
    const outcome = await smokeTest(fresh);
    if (outcome.state === 'open')
        return null;
    if (outcome.lacksDevice)
        return outcome.reason;
    throw new errors/* UserError */.yo(`the back end "${name}" was built but does not work: ${outcome.reason}`, 'Nothing was installed. Mend what it names, and install it again; what was fetched is kept.');
}
async function addTensorFlow(fresh, wheels, { packageName }, compiler, { env, log }) {
    log("unpacking TensorFlow's libraries");
    for (const path of wheels)
        await unpackLibraries(path, (0,external_node_path_.join)(fresh, 'node_modules', packageName, 'deps'));
    log(`compiling the addon of ${packageName} with ${compiler}`);
    await compileAddon(fresh, packageName, compiler, env);
}
function recordOf({ version, packages, tensorFlow }) {
    return {
        version,
        npm: [...packages.wanted],
        wheels: (tensorFlow?.wheels ?? []).map(({ file, sha256 }) => ({ file, sha256 })),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/npm/tfjs-node-pins.js
const TFJS_NODE_PINS = [
    'node_modules/@mapbox/node-pre-gyp 1.0.9 sha512-aDF3S3rK9Q2gey/WAttUlISduDItz5BU3306M9Eyv6/oS40aMprnopshtlKTykxRNIBEZuRMaZAnbrQ4QtKGyw== detect-libc https-proxy-agent make-dir node-fetch nopt npmlog rimraf semver tar',
    'node_modules/@mapbox/node-pre-gyp/node_modules/agent-base 6.0.2 sha512-RZNwNclF7+MS/8bDg70amg32dyeZGZxiDuQmZxKLAlQjr3jGyLx+4Kkk58UO7D2QdgFIQCovuSuZESne6RG6XQ== debug',
    'node_modules/@mapbox/node-pre-gyp/node_modules/debug 4.4.3 sha512-RGwwWnwQvkVfavKVt22FGLw+xYSdzARwm0ru6DhTVA3umU5hZc28V3kO4stgYryrTlLpuvgI9GiijltAjNbcqA== ms',
    'node_modules/@mapbox/node-pre-gyp/node_modules/https-proxy-agent 5.0.1 sha512-dFcAjpTQFgoLMzC2VwU+C/CbS7uRL0lWmxDITmqm7C+7F0Odmj6s9l6alZc6AELXhrnggM2CeWSXHGOdX2YtwA== agent-base debug',
    'node_modules/@mapbox/node-pre-gyp/node_modules/rimraf 3.0.2 sha512-JZkJMZkAGFFPP2YqXZXPbMlMBgsxzE8ILs4lMIX/2o0L9UBw9O/Y3o6wFw/i9YLapcUJWwqbi3kdxIPdC62TIA== glob',
    'node_modules/@tensorflow/tfjs 4.22.0 sha512-0TrIrXs6/b7FLhLVNmfh8Sah6JgjBPH4mZ8JGb7NU6WW+cx00qK5BcAZxw7NCzxj6N8MRAIfHq+oNbPUNG5VAg== @tensorflow/tfjs-backend-cpu @tensorflow/tfjs-backend-webgl @tensorflow/tfjs-converter @tensorflow/tfjs-core @tensorflow/tfjs-data @tensorflow/tfjs-layers argparse chalk core-js regenerator-runtime yargs',
    'node_modules/@tensorflow/tfjs-backend-cpu 4.22.0 sha512-1u0FmuLGuRAi8D2c3cocHTASGXOmHc/4OvoVDENJayjYkS119fcTcQf4iHrtLthWyDIPy3JiPhRrZQC9EwnhLw== @types/seedrandom seedrandom',
    'node_modules/@tensorflow/tfjs-backend-webgl 4.22.0 sha512-H535XtZWnWgNwSzv538czjVlbJebDl5QTMOth4RXr2p/kJ1qSIXE0vZvEtO+5EC9b00SvhplECny2yDewQb/Yg== @tensorflow/tfjs-backend-cpu @types/offscreencanvas @types/seedrandom seedrandom',
    'node_modules/@tensorflow/tfjs-converter 4.22.0 sha512-PT43MGlnzIo+YfbsjM79Lxk9lOq6uUwZuCc8rrp0hfpLjF6Jv8jS84u2jFb+WpUeuF4K33ZDNx8CjiYrGQ2trQ==',
    'node_modules/@tensorflow/tfjs-core 4.22.0 sha512-LEkOyzbknKFoWUwfkr59vSB68DMJ4cjwwHgicXN0DUi3a0Vh1Er3JQqCI1Hl86GGZQvY8ezVrtDIvqR1ZFW55A== @types/long @types/offscreencanvas @types/seedrandom @webgpu/types long node-fetch seedrandom',
    'node_modules/@tensorflow/tfjs-core/node_modules/@types/offscreencanvas 2019.7.3 sha512-ieXiYmgSRXUDeOntE1InxjWyvEelZGP63M+cGuquuRLuIKKT1osnkXjxev9B7d1nXSug5vpunx+gNlbVxMlC9A==',
    'node_modules/@tensorflow/tfjs-core/node_modules/node-fetch 2.6.13 sha512-StxNAxh15zr77QvvkmveSQ8uCQ4+v5FkvNTj0OESmiHu+VRi/gXArXtkWMElOsOUNLtUEvI4yS+rdtOHZTwlQA== whatwg-url',
    'node_modules/@tensorflow/tfjs-data 4.22.0 sha512-dYmF3LihQIGvtgJrt382hSRH4S0QuAp2w1hXJI2+kOaEqo5HnUPG0k5KA6va+S1yUhx7UBToUKCBHeLHFQRV4w== @types/node-fetch node-fetch string_decoder',
    'node_modules/@tensorflow/tfjs-data/node_modules/node-fetch 2.6.13 sha512-StxNAxh15zr77QvvkmveSQ8uCQ4+v5FkvNTj0OESmiHu+VRi/gXArXtkWMElOsOUNLtUEvI4yS+rdtOHZTwlQA== whatwg-url',
    'node_modules/@tensorflow/tfjs-layers 4.22.0 sha512-lybPj4ZNj9iIAPUj7a8ZW1hg8KQGfqWLlCZDi9eM/oNKCCAgchiyzx8OrYoWmRrB+AM6VNEeIT+2gZKg5ReihA==',
    'node_modules/@types/long 4.0.2 sha512-MqTGEo5bj5t157U6fA/BiDynNkn0YknVdh48CMPkTSpFTVmvao5UQmm7uEF6xBEo7qIMAlY/JSleYaE6VOdpaA==',
    'node_modules/@types/node 26.6.6 sha512-MzQj+8Kx3XI40OmUAE6Qoh58ZMNstNNMwn2nfd3qWsfe7nDNSqJNzes4njhz6AHwrSHOffSLwXU6yb474Q4aog== undici-types',
    'node_modules/@types/node-fetch 2.6.13 sha512-QGpRVpzSaUs30JBSGPjOg4Uveu384erbHBoT1zeONvyCfwQxIkUshLAOqN/k9EjGviPRmWTTe6aH2qySWKTVSw== @types/node form-data',
    'node_modules/@types/offscreencanvas 2019.3.0 sha512-esIJx9bQg+QYF0ra8GnvfianIY8qWB0GBx54PK5Eps6m+xTj86KLavHv6qDhzKcu5UUOgNfJ2pWaIIV7TRUd9Q==',
    'node_modules/@types/seedrandom 2.4.34 sha512-ytDiArvrn/3Xk6/vtylys5tlY6eo7Ane0hvcx++TKo6RxQXuVfW0AF/oeWqAj9dN29SyhtawuXstgmPlwNcv/A==',
    'node_modules/@webgpu/types 0.1.38 sha512-7LrhVKz2PRh+DD7+S+PVaFd5HxaWQvoMqBbsV9fNJO1pjUs1P8bM2vQVNfk+3URTqbuTI7gkXi0rfsN0IadoBA==',
    'node_modules/abbrev 1.1.1 sha512-nne9/IiQ/hzIhY6pdDnbBtz7DjPTKrY00P/zvPSm5pOFkl6xuGrGnXn/VtTNNfNtAfZ9/1RtehkszU9qcTii0Q==',
    'node_modules/adm-zip 0.5.18 sha512-ufJnssQGbxzLNS1Ho9bCtX4rQKCCvoVuDLHoJyc3F9dOGDB4BkWs2Ci0kv53lqocAEQ/Cbi+I2XCsNYGqVYqng==',
    'node_modules/agent-base 4.3.0 sha512-salcGninV0nPrwpGNn4VTXBb1SOuXQBiqbrNXoeizJsHrsL6ERFM2Ne3JUSBWRE6aeNJI2ROP/WEEIDUiDe3cg== es6-promisify',
    'node_modules/ansi-regex 5.0.1 sha512-quJQXlTSUGL2LH9SUXo8VwsY4soanhgo6LNSm84E1LBcE8s3O0wpdiRzyR9z/ZZJMlMWv37qOOb9pdJlMUEKFQ==',
    'node_modules/ansi-styles 4.3.0 sha512-zbB9rCJAT1rbjiVDb2hqKFHNYLxgtk8NURxZ3IZwD3F6NtxbXZQCnnSi1Lkx+IDohdPlFp222wVALIheZJQSEg== color-convert',
    'node_modules/aproba 2.1.0 sha512-tLIEcj5GuR2RSTnxNKdkK0dJ/GrC7P38sUkiDmDuHfsHmbagTFAxDVIBltoklXEVIQ/f14IL8IMJ5pn9Hez1Ew==',
    'node_modules/are-we-there-yet 2.0.0 sha512-Ci/qENmwHnsYo9xKIcUJN5LeDKdJ6R1Z1j9V/J5wyq8nh/mYPEpIKJbBZXtZjG04HiK7zV/p6Vs9952MrMeUIw== delegates readable-stream',
    'node_modules/argparse 1.0.10 sha512-o5Roy6tNG4SL/FOkCAN6RzjiakZS25RLYFrcMttJqbdd8BWrnA+fGz57iN5Pb06pvBGvl5gQ0B48dJlslXvoTg== sprintf-js',
    'node_modules/async-function 1.0.0 sha512-hsU18Ae8CDTR6Kgu9DYf0EbCr/a5iGL0rytQDobUcdpYOKokk8LEjVphnXkDkgpi0wYVsqrXuP0bZxJaTqdgoA==',
    'node_modules/async-generator-function 1.0.0 sha512-+NAXNqgCrB95ya4Sr66i1CL2hqLVckAk7xwRYWdcm39/ELQ6YNn1aw5r0bdQtqNZgQpEWzc5yc/igXc7aL5SLA==',
    'node_modules/asynckit 0.4.0 sha512-Oei9OH4tRh0YqU3GxhX79dM/mwVgvbZJaSNaRk+bshkj0S5cfHcgYakreBjrHwatXKbz+IoIdYLxrKim2MjW0Q==',
    'node_modules/balanced-match 1.0.2 sha512-3oSeUO0TMV67hN1AmbXsK4yaqU7tjiHlbxRDZOpH0KW9+CeX4bRAaX0Anxt0tx2MrpRpWwQaPwIlISEJhYU5Pw==',
    'node_modules/brace-expansion 1.1.22 sha512-CKLDTuSsN0+r1ThM0WkzzBI7dnPI6xEGfa/JnVYIK9JNBA1N1NyPwXVHor//NKD/y3sDxp764sZdLhFK7pH8XQ== balanced-match concat-map',
    'node_modules/call-bind-apply-helpers 1.0.2 sha512-Sp1ablJ0ivDkSzjcaJdxEunN5/XvksFJ2sMBFfq6x0ryhQV/2b/KwFe21cMpmHtPOSij8K99/wSfoEuTObmuMQ== es-errors function-bind',
    'node_modules/chalk 4.1.2 sha512-oKnbhFyRIXpUuez8iBMmyEa4nbj4IOQyuhc/wy9kY7/WVPcwIO9VA668Pu8RkO7+0G76SLROeyw9CpQ061i4mA== ansi-styles supports-color',
    'node_modules/chownr 2.0.0 sha512-bIomtDF5KGpdogkLd9VspvFzk9KfpyyGlS8YFVZl7TGPBHL5snIOnxeshwVgPteQ9b4Eydl+pVbIyE1DcvCWgQ==',
    'node_modules/cliui 7.0.4 sha512-OcRE68cOsVMXp1Yvonl/fzkQOyjLSu/8bhPDfQt0e0/Eb283TKP20Fs2MqoPsr9SwA595rRCA+QMzYc9nBP+JQ== string-width strip-ansi wrap-ansi',
    'node_modules/color-convert 2.0.1 sha512-RRECPsj7iu/xb5oKYcsFHSppFNnsj/52OVTRKb4zP5onXwVF3zVmmToNcOfGC+CRDpfK/U584fMg38ZHCaElKQ== color-name',
    'node_modules/color-name 1.1.4 sha512-dOy+3AuW3a2wNbZHIuMZpTcgjGuLU/uBL/ubcZF9OXbDo8ff4O8yVp5Bf0efS8uEoYo5q4Fx7dY9OgQGXgAsQA==',
    'node_modules/color-support 1.1.3 sha512-qiBjkpbMLO/HL68y+lh4q0/O1MZFj2RX6X/KmMa3+gJD3z+WwI1ZzDHysvqHGS3mP6mznPckpXmw1nI9cJjyRg==',
    'node_modules/combined-stream 1.0.8 sha512-FQN4MRfuJeHf7cBbBMJFXhKSDq+2kAArBlmRBvcvFE5BB1HZKXtSFASDhdlz9zOYwxh8lDdnvmMOe/+5cdoEdg== delayed-stream',
    'node_modules/concat-map 0.0.1 sha512-/Srv4dswyQNBfohGpz9o6Yb3Gz3SrUDqBH5rTuhGR7ahtlbYKnVxw2bCFMRljaA7EXHaXZ8wsHdodFvbkhKmqg==',
    'node_modules/console-control-strings 1.1.0 sha512-ty/fTekppD2fIwRvnZAVdeOiGd1c7YXEixbgJTNzqcxJWKQnjJ/V1bNEEE6hygpM3WjwHFUVK6HTjWSzV4a8sQ==',
    'node_modules/core-js 3.29.1 sha512-+jwgnhg6cQxKYIIjGtAHq2nwUOolo9eoFZ4sHfUH09BLXBgxnH4gA0zEd+t+BO2cNB8idaBtZFcFTRjQJRJmAw==',
    'node_modules/debug 3.2.7 sha512-CFjzYYAi4ThfiQvizrFQevTTXHtnCqWfe7x1AhgEscTz6ZbLbfoLRLPugTQyBth6f8ZERVUSyWHFD/7Wu4t1XQ== ms',
    'node_modules/delayed-stream 1.0.0 sha512-ZySD7Nf91aLB0RxL4KGrKHBXl7Eds1DAmEdcoVawXnLD7SDhpNgtuII2aAkg7a7QS41jxPSZ17p4VdGnMHk3MQ==',
    'node_modules/delegates 1.0.0 sha512-bd2L678uiWATM6m5Z1VzNCErI3jiGzt6HGY8OVICs40JQq/HALfbyNJmp0UDakEY4pMMaN0Ly5om/B1VI/+xfQ==',
    'node_modules/detect-libc 2.1.2 sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
    'node_modules/dunder-proto 1.0.1 sha512-KIN/nDJBQRcXw0MLVhZE9iQHmG68qAVIBg9CqmUYjmQIhgij9U5MFvrqkUL5FbtyyzZuOeOt0zdeRe4UY7ct+A== call-bind-apply-helpers es-errors gopd',
    'node_modules/emoji-regex 8.0.0 sha512-MSjYzcWNOA0ewAHpz0MxpYFvwg6yjy1NG3xteoqz644VCo/RPgnr1/GGt+ic3iJTzQ8Eu3TdM14SawnVUmGE6A==',
    'node_modules/es-define-property 1.0.1 sha512-e3nRfgfUZ4rNGL232gUgX06QNyyez04KdjFrF+LTRoOXmrOgFKDg4BCdsjW8EnT69eqdYGmRpJwiPVYNrCaW3g==',
    'node_modules/es-errors 1.3.0 sha512-Zf5H2Kxt2xjTvbJvP2ZWLEICxA6j+hAmMzIlypy4xcBg1vKVnx89Wy0GbS+kf5cwCVFFzdCFh2XSCFNULS6csw==',
    'node_modules/es-object-atoms 1.1.2 sha512-HWcBoN6NileqtSydK2FqHbS/LoDd2pqrnQHLyJzBj4kOp/ky2MWMN694xOfkK8/SnUsW2DH7EfyVlydKCsm1Zw== es-errors',
    'node_modules/es-set-tostringtag 2.1.0 sha512-j6vWzfrGVfyXxge+O0x5sh6cvxAog0a/4Rdd2K36zCMV5eJ+/+tOAngRO8cODMNWbVRdVlmGZQL2YS3yR8bIUA== es-errors get-intrinsic has-tostringtag hasown',
    'node_modules/es6-promise 4.2.8 sha512-HJDGx5daxeIvxdBxvG2cb9g4tEvwIk3i8+nhX0yGrYmZUzbkdg8QbDevheDB8gd0//uPj4c1EQua8Q+MViT0/w==',
    'node_modules/es6-promisify 5.0.0 sha512-C+d6UdsYDk0lMebHNR4S2NybQMMngAOnOwYBQjTOiv0MkoJMP0Myw2mgpDLBcpfCmRLxyFqYhS/CfOENq4SJhQ== es6-promise',
    'node_modules/escalade 3.2.0 sha512-WUj2qlxaQtO4g6Pq5c29GTcWGDyd8itL8zTlipgECz3JesAiiOKotd8JU6otB3PACgG6xkJUyVhboMS+bje/jA==',
    'node_modules/form-data 4.0.6 sha512-vKatAh4SlVfgbv+YtmhiRjhEMJsYpsG1Y2rMQtR+SVSbytsSD1YGzDIcrAJmdFec88u/+VoGmxnl+80gL1tRCQ== asynckit combined-stream es-set-tostringtag hasown mime-types',
    'node_modules/fs-minipass 2.1.0 sha512-V/JgOLFCS+R6Vcq0slCuaeWEdNC3ouDlJMNIsacH2VtALiu9mV4LPrHc5cDl8k5aw6J8jwgWWpiTo5RYhmIzvg== minipass',
    'node_modules/fs-minipass/node_modules/minipass 3.3.6 sha512-DxiNidxSEK+tHG6zOIklvNOwm3hvCrbUrdtzY74U6HKTJxvIDfOUL5W5P2Ghd3DTkhhKPYGqeNUIh5qcM4YBfw== yallist',
    'node_modules/fs.realpath 1.0.0 sha512-OO0pH2lK6a0hZnAdau5ItzHPI6pUlvI7jMVnxUQRtw4owF2wk8lOSabtGDCTP4Ggrg2MbGnWO9X8K1t4+fGMDw==',
    'node_modules/function-bind 1.1.2 sha512-7XHNxH7qX9xG5mIwxkhumTox/MIRNcOgDrxWsMt2pAr23WHp6MrRlN7FBSFpCpr+oVO0F744iUgR82nJMfG2SA==',
    'node_modules/gauge 3.0.2 sha512-+5J6MS/5XksCuXq++uFRsnUd7Ovu1XenbeuIuNRJxYWjgQbPuFhT14lAvsWfqfAmnwluf1OwMjz39HjfLPci0Q== aproba color-support console-control-strings has-unicode object-assign signal-exit string-width strip-ansi wide-align',
    'node_modules/generator-function 2.0.1 sha512-SFdFmIJi+ybC0vjlHN0ZGVGHc3lgE0DxPAT0djjVg+kjOnSqclqmj0KQ7ykTOLP6YxoqOvuAODGdcHJn+43q3g==',
    'node_modules/get-caller-file 2.0.5 sha512-DyFP3BM/3YHTQOCUL/w0OZHR0lpKeGrxotcHWcqNEdnltqFwXVfhEBQ94eIo34AfQpo0rGki4cyIiftY06h2Fg==',
    'node_modules/get-intrinsic 1.3.1 sha512-fk1ZVEeOX9hVZ6QzoBNEC55+Ucqg4sTVwrVuigZhuRPESVFpMyXnd3sbXvPOwp7Y9riVyANiqhEuRF0G1aVSeQ== async-function async-generator-function call-bind-apply-helpers es-define-property es-errors es-object-atoms function-bind generator-function get-proto gopd has-symbols hasown math-intrinsics',
    'node_modules/get-proto 1.0.1 sha512-sTSfBjoXBp89JvIKIefqw7U2CCebsc74kiY6awiGogKtoSGbgjYE/G/+l9sF3MWFPNc9IcoOC4ODfKHfxFmp0g== dunder-proto es-object-atoms',
    'node_modules/glob 7.2.3 sha512-nFR0zLpU2YCaRxwoCJvL6UvCH2JFyFVIvwTLsIf21AuHlMskA1hhTdk+LlYJtOlYt9v6dvszD2BGRqBL+iQK9Q== fs.realpath inflight inherits minimatch once path-is-absolute',
    'node_modules/google-protobuf 3.21.4 sha512-MnG7N936zcKTco4Jd2PX2U96Kf9PxygAPKBug+74LHzmHXmceN16MmRcdgZv+DGef/S9YvQAfRsNCn4cjf9yyQ==',
    'node_modules/gopd 1.2.0 sha512-ZUKRh6/kUFoAiTAtTYPZJ3hw9wNxx+BIBOijnlG9PnrJsCcSjs1wyyD6vJpaYtgnzDrKYRSqf3OO6Rfa93xsRg==',
    'node_modules/has-flag 4.0.0 sha512-EykJT/Q1KjTWctppgIAgfSO0tKVuZUjhgMr17kqTumMl6Afv3EISleU7qZUzoXDFTAHTDC4NOoG/ZxU3EvlMPQ==',
    'node_modules/has-symbols 1.1.0 sha512-1cDNdwJ2Jaohmb3sg4OmKaMBwuC48sYni5HUw2DvsC8LjGTLK9h+eb1X6RyuOHe4hT0ULCW68iomhjUoKUqlPQ==',
    'node_modules/has-tostringtag 1.0.2 sha512-NqADB8VjPFLM2V0VvHUewwwsw0ZWBaIdgo+ieHtK3hasLz4qeCRjYcqfB6AQrBggRKppKF8L52/VqdVsO47Dlw== has-symbols',
    'node_modules/has-unicode 2.0.1 sha512-8Rf9Y83NBReMnx0gFzA8JImQACstCYWUplepDa9xprwwtmgEZUF0h/i5xSA625zB/I37EtrswSST6OXxwaaIJQ==',
    'node_modules/hasown 2.0.4 sha512-T2UbfbBEF32wiepXIsMlTW9+dDYC6wMh/t/vYA4tuOMKqWz/n3vr1NFSxQiyP+zk2mXsoMA/i/7qV6LKut1t1A== function-bind',
    'node_modules/https-proxy-agent 2.2.4 sha512-OmvfoQ53WLjtA9HeYP9RNrWMJzzAz1JGaSFr1nijg0PVR1JaD/xbJq1mdEIIlxGpXp9eSe/O2LgU9DJmTPd0Eg== agent-base debug',
    'node_modules/inflight 1.0.6 sha512-k92I/b08q4wvFscXCLvqfsHCrjrF7yiXsQuIVvVE7N82W3+aqpzuUdBbfhWcy/FZR3/4IgflMgKLOsvPDrGCJA== once wrappy',
    'node_modules/inherits 2.0.4 sha512-k/vGaX4/Yla3WzyMCvTQOXYeIHvqOKtnqBduzTHpzpQZzAskKMhZ2K+EnBiSM9zGSoIFeMpXKxa4dYeZIQqewQ==',
    'node_modules/is-fullwidth-code-point 3.0.0 sha512-zymm5+u+sCsSWyD9qNaejV3DFvhCKclKdizYaJUuHA83RLjb7nSuGnddCHGv0hk+KY7BMAlsWeK4Ueg6EV6XQg==',
    'node_modules/long 4.0.0 sha512-XsP+KhQif4bjX1kbuSiySJFNAehNxgLb6hPRGJ9QsUr8ajHkuXGdrHmFUTUUXhDwVX2R5bY4JNZEwbUiMhV+MA==',
    'node_modules/make-dir 3.1.0 sha512-g3FeP20LNwhALb/6Cz6Dd4F2ngze0jz7tbzrD2wAV+o9FeNHe4rL+yK2md0J/fiSf1sa1ADhXqi5+oVwOM/eGw== semver',
    'node_modules/make-dir/node_modules/semver 6.3.2 sha512-GYrCADwpu6yV5OAvchkQ27Z5wwMxWAEMg5NNWjyHh/5DboFFqbdbvYNIvZouQpxXyeMPoTOh0vdPYKlf0ZswdQ==',
    'node_modules/math-intrinsics 1.1.0 sha512-/IXtbwEk5HTPyEwyKX6hGkYXxM9nbj64B+ilVJnC/R6B0pH5G4V3b0pVbL7DBj4tkhBAppbQUlf6F6Xl9LHu1g==',
    'node_modules/mime-db 1.52.0 sha512-sPU4uV7dYlvtWJxwwxHD0PuihVNiE7TyAbQ5SWxDCB9mUYvOgroQOwYQQOKPJ8CIbE+1ETVlOoK1UC2nU3gYvg==',
    'node_modules/mime-types 2.1.35 sha512-ZDY+bPm5zTTF+YpCrAU9nK0UgICYPT0QtT1NZWFv4s++TNkcgVaT0g6+4R2uI4MjQjzysHB1zxuWL50hzaeXiw== mime-db',
    'node_modules/minimatch 3.1.5 sha512-VgjWUsnnT6n+NUk6eZq77zeFdpW2LWDzP6zFGrCbHXiYNul5Dzqk2HHQ5uFH2DNW5Xbp8+jVzaeNt94ssEEl4w== brace-expansion',
    'node_modules/minipass 5.0.0 sha512-3FnjYuehv9k6ovOEbyOswadCDPX1piCfhV8ncmYtHOjuPwylVWsghTLo7rabjC3Rx5xD4HDx8Wm1xnMF7S5qFQ==',
    'node_modules/minizlib 2.1.2 sha512-bAxsR8BVfj60DWXHE3u30oHzfl4G7khkSuPW+qvpd7jFRHm7dLxOjUk1EHACJ/hxLY8phGJ0YhYHZo7jil7Qdg== minipass yallist',
    'node_modules/minizlib/node_modules/minipass 3.3.6 sha512-DxiNidxSEK+tHG6zOIklvNOwm3hvCrbUrdtzY74U6HKTJxvIDfOUL5W5P2Ghd3DTkhhKPYGqeNUIh5qcM4YBfw== yallist',
    'node_modules/mkdirp 1.0.4 sha512-vVqVZQyf3WLx2Shd0qJ9xuvqgAyKPLAiqITEtqW0oIUjzo3PePDd6fW9iFz30ef7Ysp/oiWqbhszeGWW2T6Gzw==',
    'node_modules/ms 2.1.3 sha512-6FlzubTLZG3J2a/NVCAleEhjzq5oxgHyaCU9yYXvcLsvoVaHJq/s5xXI6/XXP6tz7R9xAOtHnSO/tXtF3WRTlA==',
    'node_modules/node-api-headers 1.9.0 sha512-2oNILP4jXwRB4ywnYKjVk1YyJ96n2D4EOVJO6S3oYZ5PtbJrw3Yt9TpAuX3nBLMuzn74rnfGQrv13pS9vC+YiA==',
    'node_modules/node-fetch 2.7.0 sha512-c4FRfUm/dbcWZ7U+1Wq0AwCyFL+3nt2bEw05wfxSz+DWpWsitgmSgYmy2dQdWyKC1694ELPqMs/YzUSNozLt8A== whatwg-url',
    'node_modules/nopt 5.0.0 sha512-Tbj67rffqceeLpcRXrT7vKAN8CwfPeIBgM7E6iBkmKLV7bEMwpGgYLGv0jACUsECaa/vuxP0IjEont6umdMgtQ== abbrev',
    'node_modules/npmlog 5.0.1 sha512-AqZtDUWOMKs1G/8lwylVjrdYgqA4d9nu8hc+0gzRxlDb1I10+FHBGMXs6aiQHFdCUUlqH99MUMuLfzWDNDtfxw== are-we-there-yet console-control-strings gauge set-blocking',
    'node_modules/object-assign 4.1.1 sha512-rJgTQnkUnH1sFw8yT6VSU3zD3sWmu6sZhIseY8VX+GRu3P6F7Fu+JNDoXfklElbLJSnc3FUQHVe4cU5hj+BcUg==',
    'node_modules/once 1.4.0 sha512-lNaJgI+2Q5URQBkccEKHTQOPaXdUxnZZElQTZY0MFUAuaEqe1E+Nyvgdz/aIyNi6Z9MzO5dv1H8n58/GELp3+w== wrappy',
    'node_modules/path-is-absolute 1.0.1 sha512-AVbw3UJ2e9bq64vSaS9Am0fje1Pa8pbGqTTsmXfaIiMpnr5DlDhfJOuLj9Sf95ZPVDAUerDfEk88MPmPe7UCQg==',
    'node_modules/progress 2.0.3 sha512-7PiHtLll5LdnKIMw100I+8xJXR5gW2QwWYkT6iJva0bXitZKa/XMrSbdmg3r2Xnaidz9Qumd0VPaMrZlF9V9sA==',
    'node_modules/readable-stream 3.6.2 sha512-9u/sniCrY3D5WdsERHzHE4G2YCXqoG5FTHUiCC4SIbr6XcLZBY05ya9EKjYek9O5xOAwjGq+1JdGBAS7Q9ScoA== inherits string_decoder util-deprecate',
    'node_modules/regenerator-runtime 0.13.11 sha512-kY1AZVr2Ra+t+piVaJ4gxaFaReZVH40AKNo7UCX6W+dEwBo/2oZJzqfuN1qLq1oL45o56cPaTXELwrTh8Fpggg==',
    'node_modules/require-directory 2.1.1 sha512-fGxEI7+wsG9xrvdjsrlmL22OMTTiHRwAMroiEeMgq8gzoLC/PQr7RsRDSTLUg/bZAZtF+TVIkHc6/4RIKrui+Q==',
    'node_modules/rimraf 2.7.1 sha512-uWjbaKIK3T1OSVptzX7Nl6PvQ3qAGtKEtVRjRuazjfL3Bx5eI409VZSqgND+4UNnmzLVdPj9FqFJNPqBZFve4w== glob',
    'node_modules/safe-buffer 5.2.1 sha512-rp3So07KcdmmKbGvgaNxQSJr7bGVSVk5S9Eq1F+ppbRo70+YeaDxkw5Dd8NPN+GD6bjnYm2VuPuCXmpuYvmCXQ==',
    'node_modules/seedrandom 3.0.5 sha512-8OwmbklUNzwezjGInmZ+2clQmExQPvomqjL7LFqOYqtmuxRgQYqOD3mHaU+MvZn5FLUeVxVfQjwLZW/n/JFuqg==',
    'node_modules/semver 7.8.6 sha512-9lpSSU4Mly3mrtruwLs1eLK6+gzbzqeBFwRNjIjE+9LuDpWdYctrQlQ3ej1Ilgi7gknpsTRnPoLP8DpCHqHIJw==',
    'node_modules/set-blocking 2.0.0 sha512-KiKBS8AnWGEyLzofFfmvKwpdPzqiy16LvQfK3yv/fVH7Bj13/wl3JSR1J+rfgRE9q7xUJK4qvgS8raSOeLUehw==',
    'node_modules/signal-exit 3.0.7 sha512-wnD2ZE+l+SPC/uoS0vXeE9L1+0wuaMqKlfz9AMUo38JsyLSBWSFcHR1Rri62LZc12vLr1gb3jl7iwQhgwpAbGQ==',
    'node_modules/sprintf-js 1.0.3 sha512-D9cPgkvLlV3t3IzL0D0YLvGA9Ahk4PcvVwUbN0dSGr1aP0Nrt4AEnTUbuGvquEC0mA64Gqt1fzirlRs5ibXx8g==',
    'node_modules/string_decoder 1.3.0 sha512-hkRX8U1WjJFd8LsDJ2yQ/wWWxaopEsABU1XfkM8A+j0+85JAGppt16cr1Whg6KIbb4okU6Mql6BOj+uup/wKeA== safe-buffer',
    'node_modules/string-width 4.2.3 sha512-wKyQRQpjJ0sIp62ErSZdGsjMJWsap5oRNihHhu6G7JVO/9jIB6UyevL+tXuOqrng8j/cxKTWyWUwvSTriiZz/g== emoji-regex is-fullwidth-code-point strip-ansi',
    'node_modules/strip-ansi 6.0.1 sha512-Y38VPSHcqkFrCpFnQ9vuSXmquuv5oXOKpGeT6aGrr3o3Gc9AlVa6JBfUSOCnbxGGZF+/0ooI7KrPuUSztUdU5A== ansi-regex',
    'node_modules/supports-color 7.2.0 sha512-qpCAvRl9stuOHveKsn7HncJRvv501qIacKzQlO/+Lwxc9+0q2wLyv4Dfvt80/DPn2pqOBsJdDiogXGR9+OvwRw== has-flag',
    'node_modules/tar 6.2.1 sha512-DZ4yORTwrbTj/7MZYq2w+/ZFdI6OZ/f9SFHR+71gIVUZhOQPHzVCLpvRnPgyaMpfWxxk/4ONva3GQSyNIKRv6A== chownr fs-minipass minipass minizlib mkdirp yallist',
    'node_modules/tr46 0.0.3 sha512-N3WMsuqV66lT30CrXNbEjx4GEwlow3v6rr4mCcv6prnfwhS01rkgyFdjPNBYd9br7LpXV1+Emh01fHnq2Gdgrw==',
    'node_modules/undici-types 8.9.0 sha512-KTDyRTYX8sWmKXAikPHHSyc63CRPETMctyjKFupcC6OBLXT3xsN0e9aF7m+mIXutFWpUXuedtowG7iLOzp0kQg==',
    'node_modules/util-deprecate 1.0.2 sha512-EPD5q1uXyFxJpCrLnCc1nHnq3gOa6DZBocAIiI2TaSCA7VCJ1UJDMagCzIkXNsUYfD1daK//LTEQ8xiIbrHtcw==',
    'node_modules/webidl-conversions 3.0.1 sha512-2JAn3z8AR6rjK8Sm8orRC0h/bcl/DqL7tRPdGZ4I1CjdF+EaMLmYxBHyXuKL849eucPFhvBoxMsflfOb8kxaeQ==',
    'node_modules/whatwg-url 5.0.0 sha512-saE57nupxk6v3HY35+jzBwYa0rKSy0XR8JSxZPwgLr7ys0IBzhGviA1/TUGJLmSVqs8pb9AnvICXEuOHLprYTw== tr46 webidl-conversions',
    'node_modules/wide-align 1.1.5 sha512-eDMORYaPNZ4sQIuuYPDHdQvf4gyCF9rEEV/yPxGfwPkRodwEgiMUUXTx/dex+Me0wxx53S+NgUHaP7y3MGlDmg== string-width',
    'node_modules/wrap-ansi 7.0.0 sha512-YVGIj2kamLSTxw6NsZjoBxfSwsn0ycdesmc4p+Q21c5zPuZ1pl+NfxVdxPtdHvmNVOQ6XSYG4AUtyt/Fi7D16Q== ansi-styles string-width strip-ansi',
    'node_modules/wrappy 1.0.2 sha512-l4Sp/DRseor9wL6EvV2+TuQn63dMkPjZ/sp9XkghTEbV9KlPS1xUsZ3u7/IQO4wxtcFB4bgpQPRcR3QCvezPcQ==',
    'node_modules/y18n 5.0.8 sha512-0pfFzegeDWJHJIAmTLRP2DwHjdF5s7jo9tuztdQxAhINCdvS+3nGINqPd00AphqJR/0LhANUS6/+7SCb98YOfA==',
    'node_modules/yallist 4.0.0 sha512-3wdGidZyq5PB084XLES5TpOSRA3wjXAlIWMhum2kRcv/41Sn2emQ0dycQW4uZXLejwKvg6EsvbdlVL+FYEct7A==',
    'node_modules/yargs 16.2.2 sha512-Nt9ZJjXTv5R8MHbqby/wXQ6Gi0Bb3TcYZkR1bzuL4yB2OxWPkXknz513gEF0GoA6tn00UpbPvERW8rzCuWCA6w== cliui escalade get-caller-file require-directory string-width y18n yargs-parser',
    'node_modules/yargs-parser 20.2.9 sha512-y11nGElTIV+CT3Zv9t7VKl+Q3hTQoT9a1Qzezhhl6Rp21gJ/IVTW7Z3y9EWXhuUBC2Shnf+DX0antecpAwSP8w==',
];

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/plans/cuda.js


const cudaPlan = {
    name: 'cuda',
    tool: 'heirloom-backend-cuda',
    version: '4.22.0-tensorflow-2.20.0',
    packages: {
        wanted: ['@tensorflow/tfjs-node-gpu@4.22.0', 'node-api-headers@1.9.0'],
        pins: [
            ...TFJS_NODE_PINS,
            'node_modules/@tensorflow/tfjs-node-gpu 4.22.0 sha512-p//NN6DGiN4hInUmIkRffaFVMcdTREUMjPyjW04J7OXvB2zBlQimj61eFKSgRrH3f5TnOfKzb0n56he/B6a4bw== @mapbox/node-pre-gyp @tensorflow/tfjs adm-zip google-protobuf https-proxy-agent progress rimraf tar',
        ],
    },
    tensorFlow: {
        packageName: '@tensorflow/tfjs-node-gpu',
        wheels: [
            wheel('tensorflow-2.20.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl', 620_570_129, '481499fd0f824583de8945be61d5e827898cdaa4f5ea1bc2cc28ca2ccff8229e'),
            wheel('nvidia_cublas_cu12-12.9.3.13-py3-none-manylinux_2_27_x86_64.whl', 581_217_458, 'd7d51055f161b317c7105ddaae90e71eda059026074ffef93cf7cde2886bfe72'),
            wheel('nvidia_cuda_cupti_cu12-12.8.90-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl', 10_248_621, 'ea0cb07ebda26bb9b29ba82cda34849e73c166c18162d3913575b0c9db9a6182'),
            wheel('nvidia_cuda_nvcc_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl', 40_546_229, '5d6a0d32fdc7ea39917c20065614ae93add6f577d840233237ff08e9a38f58f0'),
            wheel('nvidia_cuda_nvrtc_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl', 89_568_129, '210cf05005a447e29214e9ce50851e83fc5f4358df8b453155d5e1918094dcb4'),
            wheel('nvidia_cuda_runtime_cu12-12.9.79-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl', 3_493_179, '25bba2dfb01d48a9b59ca474a1ac43c6ebf7011f1b0b8cc44f54eb6ac48a96c3'),
            wheel('nvidia_cudnn_cu12-9.28.0.42-py3-none-manylinux_2_27_x86_64.whl', 716_538_495, '9ff58b7f36dacd0a93e89f8f2957b52466889217963701daa15e577317cfa375'),
            wheel('nvidia_cufft_cu12-11.4.1.4-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl', 200_877_592, 'c67884f2a7d276b4b80eb56a79322a95df592ae5e765cf1243693365ccab4e28'),
            wheel('nvidia_curand_cu12-10.3.10.19-py3-none-manylinux_2_27_x86_64.whl', 68_295_626, '49b274db4780d421bd2ccd362e1415c13887c53c214f0d4b761752b8f9f6aa1e'),
            wheel('nvidia_cusolver_cu12-11.7.5.82-py3-none-manylinux_2_27_x86_64.whl', 338_117_415, '15da72d1340d29b5b3cf3fd100e3cd53421dde36002eda6ed93811af63c40d88'),
            wheel('nvidia_cusparse_cu12-12.5.10.65-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl', 366_465_088, '73060ce019ac064a057267c585bf1fd5a353734151f87472ff02b2c5c9984e78'),
            wheel('nvidia_nccl_cu12-2.32.3-py3-none-manylinux_2_27_x86_64.whl', 351_526_311, 'bb94b2348e4861d5e8aa00b36c3d12d9bdf9c6369b82cbb723de0b582280a21c'),
            wheel('nvidia_nvjitlink_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl', 39_748_338, 'e3f1171dbdc83c5932a45f0f4c99180a70de9bd2718c1ab77d14104f6d7147f9'),
        ],
        leastGlibc: '2.27',
    },
    diskBytes: 1e10,
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/plans/node.js


const nodePlan = {
    name: 'node',
    tool: 'heirloom-backend-node',
    version: '4.22.0-tensorflow-2.20.0',
    packages: {
        wanted: ['@tensorflow/tfjs-node@4.22.0', 'node-api-headers@1.9.0'],
        pins: [
            ...TFJS_NODE_PINS,
            'node_modules/@tensorflow/tfjs-node 4.22.0 sha512-uHrXeUlfgkMxTZqHkESSV7zSdKdV0LlsBeblqkuKU9nnfxB1pC6DtoyYVaLxznzZy7WQSegjcohxxCjAf6Dc7w== @mapbox/node-pre-gyp @tensorflow/tfjs adm-zip google-protobuf https-proxy-agent progress rimraf tar',
        ],
    },
    tensorFlow: {
        packageName: '@tensorflow/tfjs-node',
        wheels: [
            wheel('tensorflow_cpu-2.20.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl', 258_876_263, 'cf756bbe2d256e942ab5d0ad2c858fb40017581494febdb4387c149b1afde780'),
        ],
        leastGlibc: '2.17',
    },
    diskBytes: 1.6e9,
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/npm/webgpu-pins.js
const WEBGPU_PINS = [
    'node_modules/@webgpu/types 0.1.74 sha512-lgiI4hbuLcI9unnm2cL/tvCaQU45dp0xcLWJh5uB/9MBGvIA4F8XIk7nSiBeg+K4xWGYwgZKn80LmERI5CxoTA==',
    'node_modules/debug 4.4.3 sha512-RGwwWnwQvkVfavKVt22FGLw+xYSdzARwm0ru6DhTVA3umU5hZc28V3kO4stgYryrTlLpuvgI9GiijltAjNbcqA== ms',
    'node_modules/ms 2.1.3 sha512-6FlzubTLZG3J2a/NVCAleEhjzq5oxgHyaCU9yYXvcLsvoVaHJq/s5xXI6/XXP6tz7R9xAOtHnSO/tXtF3WRTlA==',
    'node_modules/webgpu 0.6.2 sha512-3L4GfmqJLvYUIEWJngEQY+2HQiUlAFkg8+P8NDDj3Xx5hHHIFO/r8JW+ynfqBj7kHN4mbnwO74uB+lrRtLhp4Q== @webgpu/types debug',
];

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/plans/webgpu.js

const webgpuPlan = {
    name: 'webgpu',
    tool: 'heirloom-backend-webgpu',
    version: '0.6.2',
    packages: { wanted: ['webgpu@0.6.2'], pins: WEBGPU_PINS },
    tensorFlow: null,
    diskBytes: 3e8,
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/plans/index.js



const PLANS = {
    node: nodePlan,
    cuda: cudaPlan,
    webgpu: webgpuPlan,
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/install/index.js





/***/ })

};
