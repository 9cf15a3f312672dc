export const id = 4708;
export const ids = [4708];
export const modules = {

/***/ 14708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBackend: () => (/* reexport */ openBackend)
});

// UNUSED EXPORTS: backendChoices, backendNames, defaultWasmDirectory

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/backend.js
const backendNames = ['cuda', 'node', 'webgpu', 'wasm', 'js'];
const backendChoices = ['auto', ...backendNames];

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/activate.js
async function activate(tf, registeredName) {
    if (!(await tf.setBackend(registeredName)))
        throw new Error('it does not start');
    const product = tf.tidy(() => {
        const matrix = tf.tensor2d([1, 2, 3, 4], [2, 2]);
        return tf.matMul(matrix, matrix);
    });
    const values = Array.from(await product.data());
    product.dispose();
    if (values.join() !== '7,10,15,22')
        throw new Error(`a matrix product gave ${values.join(', ')}`);
}
function refuse(what, error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { state: 'refused', reason: `${what} does not work: ${cause.split('\n')[0]}` };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/packages.js



function findPackage({ workspace, toolCache }, tool, name) {
    const roots = [workspace, ...(toolCache ? cachedVersions(external_node_path_.join(toolCache, tool)) : [])];
    for (const root of roots) {
        const found = resolvePackage(root, name);
        if (found)
            return found;
    }
    return undefined;
}
function absent({ workspace, toolCache }, tool, packageName) {
    const modules = external_node_path_.join(workspace, 'node_modules');
    const searched = toolCache ? [modules, external_node_path_.join(toolCache, tool)] : [modules];
    return { state: 'absent', packageName, searched };
}
function cachedVersions(toolDirectory) {
    if (!(0,external_node_fs_.existsSync)(toolDirectory))
        return [];
    return (0,external_node_fs_.readdirSync)(toolDirectory)
        .sort((first, second) => second.localeCompare(first, 'en', { numeric: true }))
        .map((version) => external_node_path_.join(toolDirectory, version, process.arch))
        .filter((directory) => (0,external_node_fs_.existsSync)(`${directory}.complete`));
}
function resolvePackage(root, name) {
    const directory = external_node_path_.resolve(root, 'node_modules', name);
    const manifest = external_node_path_.join(directory, 'package.json');
    if (!(0,external_node_fs_.existsSync)(manifest))
        return undefined;
    const { version } = JSON.parse((0,external_node_fs_.readFileSync)(manifest, 'utf8'));
    return { name, version, load: () => (0,external_node_module_.createRequire)(manifest)(directory) };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/tensorflow.js


async function loadTensorFlow(found) {
    restoreRemovedUtilities();
    process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '2';
    process.env['TF_FORCE_GPU_ALLOW_GROWTH'] ??= 'true';
    const tf = found.load();
    await activate(tf, 'tensorflow').catch((error) => {
        unregisterTensorFlow(tf);
        throw error;
    });
    const { isUsingGpuDevice, binding } = tf.backend();
    return { tf, version: `${found.version}, TensorFlow ${binding.TF_Version}`, usesGpu: isUsingGpuDevice };
}
function unregisterTensorFlow(tf) {
    if (tf.findBackendFactory('tensorflow'))
        tf.removeBackend('tensorflow');
    for (const { kernelName } of tf.getKernelsForBackend('tensorflow'))
        tf.unregisterKernel(kernelName, 'tensorflow');
}
function restoreRemovedUtilities() {
    const utilities = external_node_util_;
    utilities['isNullOrUndefined'] ??= (value) => value === null || value === undefined;
    utilities['isArray'] ??= Array.isArray;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/cuda.js



const packageName = '@tensorflow/tfjs-node-gpu';
const tool = 'heirloom-backend-cuda';
const cuda = {
    name: 'cuda',
    install: 'Run "npm install @tensorflow/tfjs-node-gpu" in the workspace, on a machine with an NVIDIA GPU.',
    async open(deps) {
        const found = findPackage(deps, tool, packageName);
        if (!found)
            return absent(deps, tool, packageName);
        try {
            const { tf, version, usesGpu } = await loadTensorFlow(found);
            if (usesGpu)
                return { state: 'open', tf, version, device: 'NVIDIA GPU' };
            unregisterTensorFlow(tf);
            return { state: 'refused', reason: `${packageName} is installed but finds no NVIDIA GPU` };
        }
        catch (error) {
            return refuse(packageName, error);
        }
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/average-pool-gradient.js
const divideByFullWindow = ['cpu', 'wasm', 'webgpu'];
const corrected = new WeakSet();
function countPaddingInAveragePoolGradient(tf) {
    const original = tf.getGradient('AvgPool');
    if (corrected.has(original.gradFunc))
        return;
    const gradFunc = (dy, saved, attributes) => {
        if (!divideByFullWindow.includes(tf.getBackend()))
            return original.gradFunc(dy, saved, attributes);
        const scaled = scaleAtEdges(tf, dy, saved[0], attributes);
        return original.gradFunc(scaled, saved, attributes);
    };
    corrected.add(gradFunc);
    tf.unregisterGradient('AvgPool');
    tf.registerGradient({ ...original, gradFunc });
}
function scaleAtEdges(tf, dy, x, { filterSize, strides, pad, dimRoundingMode }) {
    const g = tf.backend_util.computePool2DInfo(x.shape, filterSize, strides, 1, pad, dimRoundingMode);
    const rows = fullOverInside(g.outHeight, g.strideHeight, g.padInfo.top, g.filterHeight, g.inHeight);
    const columns = fullOverInside(g.outWidth, g.strideWidth, g.padInfo.left, g.filterWidth, g.inWidth);
    if ([...rows, ...columns].every((ratio) => ratio === 1))
        return dy;
    const scale = tf.tensor4d(rows.flatMap((row) => columns.map((column) => row * column)), [1, g.outHeight, g.outWidth, 1]);
    return tf.mul(dy, scale);
}
function fullOverInside(outputs, stride, padding, window, length) {
    return Array.from({ length: outputs }, (_, output) => {
        const start = output * stride - padding;
        return window / (Math.min(start + window, length) - Math.max(start, 0));
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/bundled-tf.js
async function loadBundledTf() {
    const [core, layers] = await Promise.all([
        __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 99762, 19)),
    ]);
    return { ...core, ...layers };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/js.js



const js = {
    name: 'js',
    install: 'It is part of Heirloom.',
    async open() {
        const tf = await loadBundledTf();
        await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(8048)]).then(__webpack_require__.t.bind(__webpack_require__, 68048, 19));
        await tf.setBackend('cpu');
        tf.backend().firstUse = false;
        await activate(tf, 'cpu');
        countPaddingInAveragePoolGradient(tf);
        return { state: 'open', tf, version: tf.version_core, device: null };
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/node.js



const node_packageName = '@tensorflow/tfjs-node';
const node_tool = 'heirloom-backend-node';
const node = {
    name: 'node',
    install: 'Run "npm install @tensorflow/tfjs-node" in the workspace.',
    async open(deps) {
        const found = findPackage(deps, node_tool, node_packageName);
        if (!found)
            return absent(deps, node_tool, node_packageName);
        try {
            const { tf, version, usesGpu } = await loadTensorFlow(found);
            return { state: 'open', tf, version, device: usesGpu ? 'NVIDIA GPU' : 'CPU' };
        }
        catch (error) {
            return refuse(node_packageName, error);
        }
    },
};

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/directory.js




const wasmFile = 'tfjs-backend-wasm-simd.wasm';
function defaultWasmDirectory() {
    const here = path.dirname(fileURLToPath(import.meta.url));
    if (existsSync(path.join(here, wasmFile)))
        return here;
    try {
        const require = createRequire(import.meta.url);
        return path.dirname(require.resolve(`@tensorflow/tfjs-backend-wasm/dist/${wasmFile}`));
    }
    catch {
        return here;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/kernel.js
function defineKernel(name, compute) {
    return { name, compute: compute };
}
function runKernel({ tf, backend }, name, inputs, attributes) {
    return tf.getKernel(name, 'wasm').kernelFunc({ inputs, backend, attrs: attributes });
}
function floats(backend, tensor) {
    return backend.typedArrayFromHeap(tensor);
}
function reshaped(tensor, shape) {
    return { dataId: tensor.dataId, dtype: tensor.dtype, shape };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/pooling.js
function maxPoolGradient(x, dy, dx, g) {
    const channels = g.inChannels;
    const largest = new Int32Array(channels);
    const window = new Int32Array(g.filterHeight * g.filterWidth);
    dx.fill(0);
    for (let position = 0; position < g.batchSize * g.outHeight * g.outWidth; position++) {
        const size = listWindow(window, position, g);
        for (let c = 0; c < channels; c++)
            largest[c] = window[0] + c;
        for (let i = 1; i < size; i++) {
            for (let c = 0; c < channels; c++) {
                const best = largest[c];
                const pixel = window[i] + c;
                largest[c] = best + (pixel - best) * Number(x[pixel] > x[best]);
            }
        }
        for (let c = 0; c < channels; c++)
            dx[largest[c]] += dy[position * channels + c];
    }
}
function averagePoolGradient(dy, dx, g) {
    const channels = g.inChannels;
    const window = new Int32Array(g.filterHeight * g.filterWidth);
    const share = 1 / window.length;
    dx.fill(0);
    for (let position = 0; position < g.batchSize * g.outHeight * g.outWidth; position++) {
        const size = listWindow(window, position, g);
        for (let i = 0; i < size; i++)
            for (let c = 0; c < channels; c++)
                dx[window[i] + c] += dy[position * channels + c] * share;
    }
}
function listWindow(window, position, g) {
    const column = position % g.outWidth;
    const row = ((position - column) / g.outWidth) % g.outHeight;
    const image = Math.floor(position / (g.outWidth * g.outHeight));
    const top = row * g.strideHeight - g.padInfo.top;
    const left = column * g.strideWidth - g.padInfo.left;
    const bottom = Math.min(top + g.filterHeight, g.inHeight);
    const right = Math.min(left + g.filterWidth, g.inWidth);
    let size = 0;
    for (let y = Math.max(0, top); y < bottom; y++)
        for (let x = Math.max(0, left); x < right; x++)
            window[size++] = ((image * g.inHeight + y) * g.inWidth + x) * g.inChannels;
    return size;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/avg-pool-grad.js


const avgPoolGrad = defineKernel('AvgPoolGrad', (call) => {
    const { tf, backend, inputs } = call;
    const { filterSize, strides, pad } = call.attributes;
    const shape = inputs.input.shape;
    const geometry = tf.backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad);
    const dx = backend.makeOutput(shape, 'float32');
    averagePoolGradient(floats(backend, inputs.dy), floats(backend, dx), geometry);
    return dx;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/batch-mat-mul.js

const packingCost = 6;
const batchMatMul = defineKernel('BatchMatMul', (call) => {
    const { a, b } = call.inputs;
    if (!isSingleMatrix(a) || !isSingleMatrix(b))
        return call.stock(call.inputs, call.attributes);
    const product = cheaperProduct(call, { a: asMatrix(a), b: asMatrix(b) }, call.attributes);
    const rank = Math.max(a.shape.length, b.shape.length);
    return { ...product, shape: [...Array(rank - 2).fill(1), ...product.shape] };
});
function isSingleMatrix({ shape, dtype }) {
    return dtype === 'float32' && shape.slice(0, -2).every((size) => size === 1) && !shape.includes(0);
}
function asMatrix(tensor) {
    return reshaped(tensor, tensor.shape.slice(-2));
}
function cheaperProduct(call, { a, b }, { transposeA, transposeB }) {
    const sizeA = matrixSize(a);
    const sizeB = matrixSize(b);
    const resultSize = a.shape[transposeA ? 1 : 0] * b.shape[transposeB ? 0 : 1];
    const direct = (transposeA ? sizeA : 0) + (transposeB ? sizeB : 0) + packingCost * sizeB;
    const swapped = (transposeA ? 0 : sizeA) + (transposeB ? 0 : sizeB) + packingCost * sizeA + resultSize;
    if (direct <= swapped)
        return plainProduct(call, { a, b }, { transposeA, transposeB });
    const transposed = plainProduct(call, { a: b, b: a }, { transposeA: !transposeB, transposeB: !transposeA });
    const product = transpose(call, transposed);
    call.backend.disposeData(transposed.dataId);
    return product;
}
function matrixSize({ shape }) {
    return shape[0] * shape[1];
}
function plainProduct(call, { a, b }, { transposeA, transposeB }) {
    const left = transposeA ? transpose(call, a) : a;
    const right = transposeB ? transpose(call, b) : b;
    const product = call.stock({ a: left, b: right }, { transposeA: false, transposeB: false });
    if (left !== a)
        call.backend.disposeData(left.dataId);
    if (right !== b)
        call.backend.disposeData(right.dataId);
    return product;
}
function transpose(call, matrix) {
    return runKernel(call, 'Transpose', { x: matrix }, { perm: [1, 0] });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/convolution.js

const maxPatchValues = 1 << 24;
function describeConvolution({ tf }, xShape, filterShape, { strides, pad, dimRoundingMode, dataFormat }) {
    if (dataFormat !== 'NHWC')
        throw new Error(`the WASM back end convolves NHWC images, these are ${dataFormat}`);
    const info = tf.backend_util.computeConv2DInfo(xShape, filterShape, strides, 1, pad, dimRoundingMode);
    return {
        ...info,
        positions: info.outHeight * info.outWidth,
        patchLength: info.filterHeight * info.filterWidth * info.inChannels,
        imageSize: info.inHeight * info.inWidth * info.inChannels,
    };
}
function chunksOfBatch({ batchSize, positions, patchLength }) {
    const most = Math.max(1, Math.floor(maxPatchValues / Math.max(1, positions * patchLength)));
    const chunks = [];
    for (let firstImage = 0; firstImage < batchSize; firstImage += most)
        chunks.push({ firstImage, images: Math.min(most, batchSize - firstImage) });
    return chunks;
}
function rowsOfChunk(context, dy, { firstImage, images }, { positions, outChannels }) {
    const begin = [firstImage, 0, 0, 0];
    const slice = runKernel(context, 'Slice', { x: dy }, { begin, size: [images, ...dy.shape.slice(1)] });
    return { ...slice, shape: [images * positions, outChannels] };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/patches.js
function gatherPatches(pixels, patches, images, geometry) {
    const { count, pixelStart, patchStart, length } = runsOfOneImage(geometry);
    const { imageSize, patchesSize } = sizesOfOneImage(geometry);
    patches.fill(0);
    for (let image = 0; image < images; image++) {
        for (let run = 0; run < count; run++) {
            const from = image * imageSize + pixelStart[run];
            const to = image * patchesSize + patchStart[run];
            const values = length[run];
            for (let i = 0; i < values; i++)
                patches[to + i] = pixels[from + i];
        }
    }
}
function scatterPatches(patches, pixels, images, geometry) {
    const { count, pixelStart, patchStart, length } = runsOfOneImage(geometry);
    const { imageSize, patchesSize } = sizesOfOneImage(geometry);
    pixels.fill(0);
    for (let image = 0; image < images; image++) {
        for (let run = 0; run < count; run++) {
            const to = image * imageSize + pixelStart[run];
            const from = image * patchesSize + patchStart[run];
            const values = length[run];
            for (let i = 0; i < values; i++)
                pixels[to + i] += patches[from + i];
        }
    }
}
function sizesOfOneImage(g) {
    return {
        imageSize: g.inHeight * g.inWidth * g.inChannels,
        patchesSize: g.outHeight * g.outWidth * g.filterHeight * g.filterWidth * g.inChannels,
    };
}
function runsOfOneImage(g) {
    const { inHeight, inWidth, inChannels, filterHeight, filterWidth } = g;
    const most = g.outHeight * g.outWidth * filterHeight;
    const pixelStart = new Int32Array(most);
    const patchStart = new Int32Array(most);
    const length = new Int32Array(most);
    let count = 0;
    for (let row = 0; row < most; row++) {
        const position = Math.floor(row / filterHeight);
        const top = Math.floor(position / g.outWidth) * g.strideHeight - g.padInfo.top;
        const left = (position % g.outWidth) * g.strideWidth - g.padInfo.left;
        const y = top + (row % filterHeight);
        const first = Math.max(0, -left);
        const end = Math.min(filterWidth, inWidth - left);
        if (y < 0 || y >= inHeight || first >= end)
            continue;
        pixelStart[count] = (y * inWidth + left + first) * inChannels;
        patchStart[count] = (row * filterWidth + first) * inChannels;
        length[count] = (end - first) * inChannels;
        count++;
    }
    return { count, pixelStart, patchStart, length };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/conv2d-backprop-filter.js



const conv2dBackpropFilter = defineKernel('Conv2DBackpropFilter', (call) => {
    const { backend, inputs, attributes } = call;
    const convolution = describeConvolution(call, inputs.x.shape, attributes.filterShape, attributes);
    const { positions, patchLength, imageSize } = convolution;
    const gradient = backend.makeOutput(attributes.filterShape, 'float32');
    floats(backend, gradient).fill(0);
    for (const chunk of chunksOfBatch(convolution)) {
        const patches = backend.makeOutput([chunk.images * positions, patchLength], 'float32');
        const pixels = floats(backend, inputs.x).subarray(chunk.firstImage * imageSize);
        gatherPatches(pixels, floats(backend, patches), chunk.images, convolution);
        const dy = rowsOfChunk(call, inputs.dy, chunk, convolution);
        const transposes = { transposeA: true, transposeB: false };
        const part = runKernel(call, 'BatchMatMul', { a: patches, b: dy }, transposes);
        addTo(floats(backend, gradient), floats(backend, part));
        for (const { dataId } of [patches, dy, part])
            backend.disposeData(dataId);
    }
    return gradient;
});
function addTo(sum, values) {
    for (let i = 0; i < sum.length; i++)
        sum[i] += values[i];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/conv2d-backprop-input.js



const conv2dBackpropInput = defineKernel('Conv2DBackpropInput', (call) => {
    const { backend, inputs, attributes } = call;
    const convolution = describeConvolution(call, attributes.inputShape, inputs.filter.shape, attributes);
    const { patchLength, outChannels, imageSize } = convolution;
    const filter = reshaped(inputs.filter, [patchLength, outChannels]);
    const gradient = backend.makeOutput(attributes.inputShape, 'float32');
    for (const chunk of chunksOfBatch(convolution)) {
        const dy = rowsOfChunk(call, inputs.dy, chunk, convolution);
        const transposes = { transposeA: false, transposeB: true };
        const patches = runKernel(call, 'BatchMatMul', { a: dy, b: filter }, transposes);
        const start = chunk.firstImage * imageSize;
        const pixels = floats(backend, gradient).subarray(start, start + chunk.images * imageSize);
        scatterPatches(floats(backend, patches), pixels, chunk.images, convolution);
        for (const { dataId } of [dy, patches])
            backend.disposeData(dataId);
    }
    return gradient;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/identity.js

const identity = defineKernel('Identity', (call) => {
    const { x } = call.inputs;
    if (x.dtype === 'string')
        return call.stock(call.inputs, call.attributes);
    call.backend.incRef(x.dataId);
    return { dataId: x.dataId, shape: x.shape, dtype: x.dtype };
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/max-pool-grad.js


const maxPoolGrad = defineKernel('MaxPoolGrad', (call) => {
    const { tf, backend, inputs } = call;
    const { filterSize, strides, pad, dimRoundingMode } = call.attributes;
    const shape = inputs.input.shape;
    const geometry = tf.backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode);
    const dx = backend.makeOutput(shape, 'float32');
    maxPoolGradient(floats(backend, inputs.input), floats(backend, inputs.dy), floats(backend, dx), geometry);
    return dx;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/sum.js

const sum = defineKernel('Sum', (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { shape, dtype } = inputs.x;
    const axes = tf.util.parseAxisParam(attributes.axis, shape).sort((first, second) => first - second);
    const areLeading = axes.every((axis, index) => axis === index) && axes.length < shape.length;
    if (dtype !== 'float32' || axes.length === 0 || !areLeading)
        return call.stock(inputs, attributes);
    const kept = shape.slice(axes.length);
    const columns = new Float64Array(tf.util.sizeFromShape(kept));
    addRows(floats(backend, inputs.x), columns);
    const total = backend.makeOutput(attributes.keepDims ? [...axes.map(() => 1), ...kept] : kept, 'float32');
    floats(backend, total).set(columns);
    return total;
});
function addRows(values, columns) {
    const width = columns.length;
    for (let start = 0; start < values.length; start += width)
        for (let column = 0; column < width; column++)
            columns[column] += values[start + column];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/index.js







const kernels = [
    conv2dBackpropFilter,
    conv2dBackpropInput,
    batchMatMul,
    maxPoolGrad,
    avgPoolGrad,
    identity,
    sum,
];
function registerKernels(tf) {
    for (const kernel of kernels)
        registerKernel(tf, kernel);
}
function registerKernel(tf, { name, compute }) {
    const stock = tf.getKernelsForBackend('wasm').find(({ kernelName }) => kernelName === name);
    if (stock)
        tf.unregisterKernel(name, 'wasm');
    tf.registerKernel({
        ...stock,
        kernelName: name,
        backendName: 'wasm',
        kernelFunc: ({ inputs, backend, attrs = {} }) => compute({
            tf,
            backend: backend,
            inputs,
            attributes: attrs,
            stock: (stockInputs, stockAttributes) => {
                if (!stock)
                    throw new Error(`the WASM back end has no kernel ${name} of its own`);
                return stock.kernelFunc({ inputs: stockInputs, backend, attrs: stockAttributes });
            },
        }),
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/index.js







let loaded;
const wasm = {
    name: 'wasm',
    install: 'It is part of Heirloom: install Heirloom again.',
    async open({ wasmDirectory }) {
        if (!(0,external_node_fs_.existsSync)(external_node_path_.join(wasmDirectory, wasmFile)))
            return { state: 'refused', reason: `${wasmFile} is not in ${wasmDirectory}` };
        try {
            const tf = (loaded ??= await load(wasmDirectory));
            await inLoaderEnvironment(() => activate(tf, 'wasm'));
            countPaddingInAveragePoolGradient(tf);
            return { state: 'open', tf, version: tf.version_core, device: null };
        }
        catch (error) {
            return refuse(wasmFile, error);
        }
    },
};
async function load(directory) {
    const tf = await loadBundledTf();
    const { setWasmPaths } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
    setWasmPaths(external_node_path_.join(directory, external_node_path_.sep));
    registerKernels(tf);
    return tf;
}
async function inLoaderEnvironment(load) {
    const emitter = process;
    const events = ['uncaughtException', 'unhandledRejection'];
    const before = new Set(events.flatMap((event) => emitter.listeners(event)));
    Object.defineProperty(globalThis, '__dirname', { value: '', configurable: true });
    try {
        await load();
    }
    finally {
        Reflect.deleteProperty(globalThis, '__dirname');
        for (const event of events)
            for (const listener of emitter.listeners(event))
                if (!before.has(listener))
                    emitter.off(event, listener);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/webgpu.js




const webgpu_packageName = 'webgpu';
const webgpu_tool = 'heirloom-backend-webgpu';
const webgpu = {
    name: 'webgpu',
    install: 'Run "npm install webgpu" in the workspace, on a machine with a GPU driver (Vulkan on Linux).',
    async open(deps, isNamed) {
        const found = findPackage(deps, webgpu_tool, webgpu_packageName);
        if (!found)
            return absent(deps, webgpu_tool, webgpu_packageName);
        try {
            return await openAdapter(found, isNamed);
        }
        catch (error) {
            return refuse(webgpu_packageName, error);
        }
    },
};
async function openAdapter(found, isNamed) {
    const dawn = found.load();
    const gpu = dawn.create([]);
    const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
    if (!adapter)
        return { state: 'refused', reason: 'webgpu is installed but finds no GPU that it can use' };
    const device = adapter.info.description || null;
    if (adapter.info.isFallbackAdapter && !isNamed)
        return { state: 'refused', reason: `webgpu finds a GPU in software only (${device}), slower than wasm` };
    const tf = await loadOnGpu(dawn, gpu);
    return { state: 'open', tf, version: `${tf.version_core}, webgpu ${found.version}`, device };
}
async function loadOnGpu(dawn, gpu) {
    Object.assign(globalThis, dawn.globals);
    if (!('navigator' in globalThis))
        Object.defineProperty(globalThis, 'navigator', { value: {} });
    Object.defineProperty(globalThis.navigator, 'gpu', { value: gpu, configurable: true });
    const tf = await loadBundledTf();
    await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6676)]).then(__webpack_require__.t.bind(__webpack_require__, 6676, 19));
    await activate(tf, 'webgpu');
    countPaddingInAveragePoolGradient(tf);
    return tf;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/open.js






const openers = [cuda, node, webgpu, wasm, js];
function openBackend(choice, deps) {
    return choice === 'auto' ? openBest(deps) : openNamed(choice, deps);
}
async function openNamed(name, deps) {
    const opener = openers.find((candidate) => candidate.name === name);
    const attempt = await opener.open(deps, true);
    if (attempt.state === 'open')
        return announce({ ...attempt, name, reason: 'asked for by name' }, deps);
    const looked = attempt.state === 'absent' ? ` (looked in ${attempt.searched.join(' and ')})` : '';
    throw new errors/* UserError */.yo(`back end "${name}" is not available: ${whyNot(attempt)}${looked}`, `${opener.install} Or choose "auto", which takes the best one that works.`);
}
async function openBest(deps) {
    const refusals = [];
    for (const { name, open } of openers) {
        const attempt = await open(deps, false);
        if (attempt.state === 'open')
            return announce({ ...attempt, name, reason: refusals.join('; ') || 'the best there is' }, deps);
        refusals.push(whyNot(attempt));
    }
    throw new Error(`no back end works: ${refusals.join('; ')}`);
}
function whyNot(attempt) {
    if (attempt.state === 'refused')
        return attempt.reason;
    return `${attempt.packageName} is not in the workspace or the tool cache`;
}
function announce(backend, { log }) {
    const { name, tf, reason, version, device } = backend;
    log(`backend ${name} ${version}${device ? ` on ${device}` : ''}: ${reason}`);
    return { name, tf, reason, version, device };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/index.js





/***/ })

};
