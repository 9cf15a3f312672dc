export const id = 4798;
export const ids = [4798];
export const modules = {

/***/ 94798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f2: () => (/* binding */ openBackend),
  $o: () => (/* binding */ openers),
  OB: () => (/* binding */ whyNot)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/packages.js
var backends_packages = __webpack_require__(17504);
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
    utilities['isArray'] = Array.isArray;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/cuda.js



const packageName = '@tensorflow/tfjs-node-gpu';
const cuda_native = { packageName, tool: 'heirloom-backend-cuda' };
const cuda = {
    name: 'cuda',
    native: cuda_native,
    install: 'Run "heirloom backend install cuda", or "npm install @tensorflow/tfjs-node-gpu" in the workspace, on a machine with an NVIDIA GPU.',
    async open(deps) {
        const found = (0,backends_packages/* findPackage */.C)(deps, cuda_native);
        if (!found)
            return (0,backends_packages/* absent */.G)(deps, cuda_native);
        try {
            const { tf, version, usesGpu } = await loadTensorFlow(found);
            if (usesGpu)
                return { state: 'open', tf, version, device: 'NVIDIA GPU' };
            unregisterTensorFlow(tf);
            const reason = `${packageName} is installed but finds no NVIDIA GPU`;
            return { state: 'refused', reason, lacksDevice: true };
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
const node_native = { packageName: node_packageName, tool: 'heirloom-backend-node' };
const node = {
    name: 'node',
    native: node_native,
    install: 'Run "heirloom backend install node", or "npm install @tensorflow/tfjs-node" in the workspace.',
    async open(deps) {
        const found = (0,backends_packages/* findPackage */.C)(deps, node_native);
        if (!found)
            return (0,backends_packages/* absent */.G)(deps, node_native);
        try {
            const { tf, version, usesGpu } = await loadTensorFlow(found);
            return { state: 'open', tf, version, device: usesGpu ? 'NVIDIA GPU' : 'CPU' };
        }
        catch (error) {
            return refuse(node_packageName, error);
        }
    },
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/directory.js
var wasm_directory = __webpack_require__(52033);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/native/index.js + 5 modules
var wasm_native = __webpack_require__(83176);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/kernel.js
var kernel = __webpack_require__(93574);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/clip-gradient.js


const clipGradient = (0,kernel/* defineKernel */.R)('ClipGradient', (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { dy, x } = inputs;
    const dx = backend.makeOutput(x.shape, 'float32');
    const count = tf.util.sizeFromShape(x.shape);
    (0,wasm_native/* native */.Y)(backend).run('clip_gradient', { values: count }, (0,wasm_native/* address */.h)(backend, dy), (0,wasm_native/* address */.h)(backend, x), (0,wasm_native/* address */.h)(backend, dx), count, attributes.clipValueMin, attributes.clipValueMax);
    return dx;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/gradients/clip-by-value.js


const clipByValue = {
    name: 'ClipByValue',
    compute(tf, dy, [x], attributes) {
        if (!(0,kernel/* isFilledFloat */.z)(x) || !(0,kernel/* isFilledFloat */.z)(dy))
            return undefined;
        return { x: () => tf.engine().runKernel(clipGradient.name, { dy, x: x }, attributes) };
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/normalization.js


function canNormalize({ x, mean, variance, scale, offset }) {
    const isLikeMean = (tensor) => tensor.shape.join() === mean.shape.join() && (0,kernel/* isFilledFloat */.z)(tensor);
    const isOfColumns = mean.shape.length === 1 && mean.shape[0] === x.shape.at(-1);
    const isOfValues = mean.shape.join() === x.shape.join();
    const others = [mean, variance, scale, offset].filter((tensor) => tensor !== undefined);
    return (0,kernel/* isFilledFloat */.z)(x) && (isOfColumns || isOfValues) && others.every(isLikeMean);
}
const normalize = (0,kernel/* defineKernel */.R)('FusedBatchNorm', (call) => {
    const { backend, inputs, attributes } = call;
    if (!canNormalize(present(inputs)))
        return call.stock(inputs, attributes);
    const y = backend.makeOutput(inputs.x.shape, 'float32');
    const module = (0,wasm_native/* native */.Y)(backend);
    const values = call.tf.util.sizeFromShape(y.shape);
    const words = argumentsOf(call, module, present(inputs), attributes);
    module.run('normalize', { values }, words, (0,wasm_native/* address */.h)(backend, y));
    return y;
});
const normalizeGradient = (0,kernel/* defineKernel */.R)('FusedBatchNormGradient', (call) => {
    const { tf, backend, attributes } = call;
    const { dy, ...inputs } = call.inputs;
    const { x, mean } = inputs;
    const gradients = [x, mean, mean, mean, mean].map(({ shape }) => backend.makeOutput(shape, 'float32'));
    const places = gradients.map((gradient) => (0,wasm_native/* address */.h)(backend, gradient));
    const [dx, dMean, dVariance, dScale, dOffset] = places;
    const module = (0,wasm_native/* native */.Y)(backend);
    const words = argumentsOf(call, module, inputs, attributes);
    module.run('normalize_gradient', { values: 2 * tf.util.sizeFromShape(x.shape) }, words, (0,wasm_native/* address */.h)(backend, dy), ...[dx, dMean, dVariance, dScale, dOffset]);
    return gradients;
});
function present({ x, mean, variance, scale, offset }) {
    return { x, mean, variance, scale: scale ?? undefined, offset: offset ?? undefined };
}
function argumentsOf({ tf, backend }, module, { x, mean, variance, scale, offset }, { varianceEpsilon }) {
    const columns = tf.util.sizeFromShape(mean.shape);
    return module.argumentsOf([
        (0,wasm_native/* address */.h)(backend, x),
        (0,wasm_native/* address */.h)(backend, mean),
        (0,wasm_native/* address */.h)(backend, variance),
        scale ? (0,wasm_native/* address */.h)(backend, scale) : 0,
        offset ? (0,wasm_native/* address */.h)(backend, offset) : 0,
        tf.util.sizeFromShape(x.shape) / columns,
        columns,
    ], [varianceEpsilon]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/gradients/fused-batch-norm.js


const fusedBatchNorm = {
    name: 'FusedBatchNorm',
    compute(tf, dy, saved, attributes) {
        const [x, mean, variance, scale] = saved;
        const inputs = { x, mean, variance, ...(scale ? { scale } : {}) };
        if (!(0,kernel/* isFilledFloat */.z)(dy) || !canNormalize(inputs))
            return undefined;
        const gradients = tf.engine().runKernel(normalizeGradient.name, { dy, ...inputs }, attributes);
        const [dx, dMean, dVariance, dScale, dOffset] = gradients;
        return {
            x: () => dx,
            mean: () => dMean,
            variance: () => dVariance,
            scale: () => dScale,
            offset: () => dOffset,
        };
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/gradients/gradient.js
function useGradient(tf, { name, compute }) {
    const original = tf.getGradient(name);
    const gradFunc = (dy, saved, attributes) => {
        const ours = tf.getBackend() === 'wasm' ? compute(tf, dy, saved, attributes) : undefined;
        return ours ?? original.gradFunc(dy, saved, attributes);
    };
    tf.unregisterGradient(name);
    tf.registerGradient({ ...original, gradFunc });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/gradients/spread.js
function spread(tf, dy, shape, axis) {
    const axes = tf.util.parseAxisParam(axis, [...shape]);
    const kept = shape.map((size, index) => (axes.includes(index) ? 1 : size));
    const repeats = shape.map((size, index) => (axes.includes(index) ? size : 1));
    return shape.length === 0 ? tf.clone(dy) : tf.tile(tf.reshape(dy, kept), repeats);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/gradients/mean.js


const mean = {
    name: 'Mean',
    compute(tf, dy, [x], attributes) {
        if (!(0,kernel/* isFilledFloat */.z)(x) || !(0,kernel/* isFilledFloat */.z)(dy))
            return undefined;
        const { axis } = attributes;
        const valuesOfMean = x.size / dy.size;
        return { x: () => spread(tf, tf.div(dy, valuesOfMean), x.shape, axis) };
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/relu-gradient.js


const reluGradient = (0,kernel/* defineKernel */.R)('ReluGradient', (call) => {
    const { tf, backend, inputs } = call;
    const { dy, x } = inputs;
    const dx = backend.makeOutput(x.shape, 'float32');
    const count = tf.util.sizeFromShape(x.shape);
    const places = [dy, x, dx].map((tensor) => (0,wasm_native/* address */.h)(backend, tensor));
    (0,wasm_native/* native */.Y)(backend).run('relu_gradient', { values: count }, ...places, count);
    return dx;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/gradients/relu.js


const relu = {
    name: 'Relu',
    compute(tf, dy, [x]) {
        if (!(0,kernel/* isFilledFloat */.z)(x) || !(0,kernel/* isFilledFloat */.z)(dy))
            return undefined;
        return { x: () => tf.engine().runKernel(reluGradient.name, { dy, x: x }) };
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/gradients/sum.js


const sum = {
    name: 'Sum',
    compute(tf, dy, [x], attributes) {
        if (!(0,kernel/* isFilledFloat */.z)(x) || !(0,kernel/* isFilledFloat */.z)(dy))
            return undefined;
        const { axis } = attributes;
        return { x: () => spread(tf, dy, x.shape, axis) };
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/gradients/tile.js

const tile = {
    name: 'Tile',
    compute(tf, dy, [x], attributes) {
        const { reps } = attributes;
        if (!(0,kernel/* isFilledFloat */.z)(x) || !(0,kernel/* isFilledFloat */.z)(dy) || reps.length !== x.rank)
            return undefined;
        const axes = reps.flatMap((count, axis) => [
            { size: count, isRepetition: true },
            { size: x.shape[axis], isRepetition: false },
        ]);
        const long = axes.filter(({ size }) => size > 1);
        const repetitions = long.flatMap(({ isRepetition }, index) => (isRepetition ? [index] : []));
        const split = () => tf.reshape(dy, long.map(({ size }) => size));
        const total = () => (repetitions.length === 0 ? dy : tf.sum(split(), repetitions));
        return { x: () => tf.reshape(total(), x.shape) };
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/gradients/index.js







const gradients = [relu, clipByValue, fusedBatchNorm, tile, sum, mean];
function registerGradients(tf) {
    for (const gradient of gradients)
        useGradient(tf, gradient);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/add.js


const add = (0,kernel/* defineKernel */.R)('Add', (call) => {
    const { backend, inputs, attributes } = call;
    const { a, b } = inputs;
    const columns = a.shape.at(-1);
    const isBias = b.shape.length === 1 && a.shape.length > 1 && b.shape[0] === columns;
    if (!isBias || !(0,kernel/* isFilledFloat */.z)(a) || !(0,kernel/* isFilledFloat */.z)(b))
        return call.stock(inputs, attributes);
    const y = backend.makeOutput(a.shape, 'float32');
    const rows = a.shape.slice(0, -1).reduce((product, size) => product * size, 1);
    (0,wasm_native/* native */.Y)(backend).run('add_to_rows', { values: rows * columns }, (0,wasm_native/* address */.h)(backend, a), (0,wasm_native/* address */.h)(backend, b), (0,wasm_native/* address */.h)(backend, y), rows, b.shape[0]);
    return y;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/windows.js
function windowsOfConvolution(tf, xShape, filterShape, { strides, pad, dataFormat, dilations = 1, dimRoundingMode }) {
    if (dataFormat !== 'NHWC')
        return undefined;
    return tf.backend_util.computeConv2DInfo(xShape, filterShape, strides, dilations, pad, dimRoundingMode);
}
function windowsOfDepthwise(tf, xShape, filterShape, { strides, dilations, pad, dimRoundingMode }) {
    const [x, filter] = [xShape, filterShape];
    return tf.backend_util.computeConv2DInfo(x, filter, strides, dilations ?? 1, pad, dimRoundingMode, true);
}
function windowsOfPooling(tf, { shape }, { filterSize, strides, pad, dimRoundingMode }) {
    return tf.backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode);
}
function multiplicationsOf(w) {
    return (w.batchSize * w.outHeight * w.outWidth * w.outChannels * w.filterHeight * w.filterWidth * w.inChannels);
}
function windowWords(w) {
    return [
        w.batchSize,
        w.inHeight,
        w.inWidth,
        w.inChannels,
        w.outHeight,
        w.outWidth,
        w.outChannels,
        w.filterHeight,
        w.filterWidth,
        w.strideHeight,
        w.strideWidth,
        w.dilationHeight,
        w.dilationWidth,
        w.padInfo.top,
        w.padInfo.left,
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/avg-pool-grad.js



const avgPoolGrad = (0,kernel/* defineKernel */.R)('AvgPoolGrad', (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { dy, input } = inputs;
    const windows = windowsOfPooling(tf, input, attributes);
    if (!(0,kernel/* isFilledFloat */.z)(dy) || !tf.util.arraysEqual(windows.outShape, dy.shape))
        return call.stock(inputs, attributes);
    const dx = backend.makeOutput(input.shape, 'float32');
    const module = (0,wasm_native/* native */.Y)(backend);
    module.run('average_pool_gradient', { values: tf.util.sizeFromShape(input.shape) }, module.argumentsOf(windowWords(windows)), (0,wasm_native/* address */.h)(backend, dy), (0,wasm_native/* address */.h)(backend, dx));
    return dx;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/matrices.js


function multiplyMatrices({ tf, backend }, { a, b, bias }, { transposeA, transposeB, activation }) {
    if (!(0,kernel/* isFilledFloat */.z)(a) || !(0,kernel/* isFilledFloat */.z)(b))
        return undefined;
    if (a.shape.length < 2 || b.shape.length < 2)
        return undefined;
    const [rows, depth] = matrixShape(a, transposeA);
    const [depthOfB, columns] = matrixShape(b, transposeB);
    if (depth !== depthOfB)
        return undefined;
    if (bias && (!(0,kernel/* isFilledFloat */.z)(bias) || bias.shape.length !== 1 || bias.shape[0] !== columns))
        return undefined;
    const { assertAndGetBroadcastShape } = tf.broadcast_util;
    const outer = assertAndGetBroadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2));
    const batch = tf.util.sizeFromShape(outer);
    const [batchOfA, batchOfB] = [a, b].map(({ shape }) => tf.util.sizeFromShape(shape.slice(0, -2)));
    if (![1, batch].includes(batchOfA) || ![1, batch].includes(batchOfB))
        return undefined;
    const isTall = batchOfB === 1 && batchOfA === batch && !transposeA;
    const result = backend.makeOutput([...outer, rows, columns], 'float32');
    const module = (0,wasm_native/* native */.Y)(backend);
    module.run('multiply_matrices', { multiplications: batch * rows * columns * depth }, module.argumentsOf([
        (0,wasm_native/* address */.h)(backend, a),
        (0,wasm_native/* address */.h)(backend, b),
        bias ? (0,wasm_native/* address */.h)(backend, bias) : 0,
        (0,wasm_native/* address */.h)(backend, result),
        isTall ? 1 : batch,
        batchOfA === 1 ? 0 : rows * depth,
        batchOfB === 1 ? 0 : depth * columns,
        isTall ? batch * rows : rows,
        columns,
        depth,
        transposeA ? 1 : depth,
        transposeA ? rows : 1,
        transposeB ? 1 : 0,
        activation,
    ]));
    return result;
}
function matrixShape({ shape }, isTransposed) {
    const [rows, columns] = shape.slice(-2);
    return isTransposed ? [columns, rows] : [rows, columns];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/batch-mat-mul.js


const batchMatMul = (0,kernel/* defineKernel */.R)('BatchMatMul', (call) => {
    const { inputs, attributes } = call;
    return multiplyMatrices(call, inputs, { ...attributes, activation: 0 }) ?? call.stock(inputs, attributes);
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/convolution.js



function convolve({ tf, backend }, { x, filter, bias }, attributes, activation) {
    const windows = windowsOfConvolution(tf, x.shape, filter.shape, attributes);
    if (!windows || windows.inChannels !== filter.shape[2] || windows.outShape.includes(0))
        return undefined;
    if (!(0,kernel/* isFilledFloat */.z)(x) || !(0,kernel/* isFilledFloat */.z)(filter))
        return undefined;
    if (bias && (!(0,kernel/* isFilledFloat */.z)(bias) || bias.shape.length !== 1 || bias.shape[0] !== windows.outChannels))
        return undefined;
    const y = backend.makeOutput(windows.outShape, 'float32');
    const module = (0,wasm_native/* native */.Y)(backend);
    module.run('convolve', { multiplications: multiplicationsOf(windows) }, module.argumentsOf(windowWords(windows)), (0,wasm_native/* address */.h)(backend, x), (0,wasm_native/* address */.h)(backend, filter), bias ? (0,wasm_native/* address */.h)(backend, bias) : 0, (0,wasm_native/* address */.h)(backend, y), activation);
    return y;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/conv2d.js


const conv2d = (0,kernel/* defineKernel */.R)('Conv2D', (call) => {
    const { inputs, attributes } = call;
    return convolve(call, inputs, attributes, 0) ?? call.stock(inputs, attributes);
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/conv2d-backprop-filter.js



const conv2dBackpropFilter = (0,kernel/* defineKernel */.R)('Conv2DBackpropFilter', (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { x, dy } = inputs;
    const windows = windowsOfConvolution(tf, x.shape, attributes.filterShape, attributes);
    if (!windows || !tf.util.arraysEqual(windows.outShape, dy.shape))
        return call.stock(inputs, attributes);
    if (!(0,kernel/* isFilledFloat */.z)(x) || !(0,kernel/* isFilledFloat */.z)(dy))
        return call.stock(inputs, attributes);
    const dFilter = backend.makeOutput(attributes.filterShape, 'float32');
    const module = (0,wasm_native/* native */.Y)(backend);
    const words = module.argumentsOf(windowWords(windows));
    module.run('convolve_filter_gradient', { multiplications: multiplicationsOf(windows) }, words, (0,wasm_native/* address */.h)(backend, x), (0,wasm_native/* address */.h)(backend, dy), (0,wasm_native/* address */.h)(backend, dFilter));
    return dFilter;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/conv2d-backprop-input.js



const conv2dBackpropInput = (0,kernel/* defineKernel */.R)('Conv2DBackpropInput', (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { dy, filter } = inputs;
    const windows = windowsOfConvolution(tf, attributes.inputShape, filter.shape, attributes);
    if (!windows || !tf.util.arraysEqual(windows.outShape, dy.shape))
        return call.stock(inputs, attributes);
    if (!(0,kernel/* isFilledFloat */.z)(dy) || !(0,kernel/* isFilledFloat */.z)(filter))
        return call.stock(inputs, attributes);
    const dx = backend.makeOutput(attributes.inputShape, 'float32');
    const module = (0,wasm_native/* native */.Y)(backend);
    const words = module.argumentsOf(windowWords(windows));
    module.run('convolve_input_gradient', { multiplications: multiplicationsOf(windows) }, words, (0,wasm_native/* address */.h)(backend, dy), (0,wasm_native/* address */.h)(backend, filter), (0,wasm_native/* address */.h)(backend, dx));
    return dx;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/depthwise.js



const DEARER = 4;
const depthwiseConv2d = (0,kernel/* defineKernel */.R)('DepthwiseConv2dNative', (call) => {
    const { tf, inputs, attributes } = call;
    const { x, filter } = inputs;
    const windows = windowsOfDepthwise(tf, x.shape, filter.shape, attributes);
    const isFilled = (0,kernel/* isFilledFloat */.z)(x) && (0,kernel/* isFilledFloat */.z)(filter) && !windows.outShape.includes(0);
    if (!isFilled || (attributes.dataFormat ?? 'NHWC') !== 'NHWC')
        return call.stock(inputs, attributes);
    return compute(call, 'depthwise_convolve', windows, [x, filter], windows.outShape);
});
const depthwiseBackpropFilter = (0,kernel/* defineKernel */.R)('DepthwiseConv2dNativeBackpropFilter', (call) => {
    const { x, dy } = call.inputs;
    const { filterShape } = call.attributes;
    const windows = windowsOfDepthwise(call.tf, x.shape, filterShape, call.attributes);
    return compute(call, 'depthwise_filter_gradient', windows, [x, dy], filterShape);
});
const depthwiseBackpropInput = (0,kernel/* defineKernel */.R)('DepthwiseConv2dNativeBackpropInput', (call) => {
    const { dy, filter } = call.inputs;
    const { inputShape } = call.attributes;
    const windows = windowsOfDepthwise(call.tf, inputShape, filter.shape, call.attributes);
    return compute(call, 'depthwise_input_gradient', windows, [dy, filter], inputShape);
});
function compute({ backend }, name, windows, operands, shape) {
    const output = backend.makeOutput([...shape], 'float32');
    const [first, second] = operands.map((tensor) => (0,wasm_native/* address */.h)(backend, tensor));
    const { batchSize, outHeight, outWidth, outChannels, filterHeight, filterWidth } = windows;
    const multiplications = batchSize * outHeight * outWidth * outChannels * filterHeight * filterWidth;
    const module = (0,wasm_native/* native */.Y)(backend);
    const words = module.argumentsOf(windowWords(windows));
    module.run(name, { multiplications: DEARER * multiplications }, words, first, second, (0,wasm_native/* address */.h)(backend, output));
    return output;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/activation.js
const activations = { linear: 0, relu: 1, relu6: 2 };
function activationNumber(name) {
    return activations[name];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/fused-conv2d.js



const LINEAR = activationNumber('linear');
const fusedConv2d = (0,kernel/* defineKernel */.R)('FusedConv2D', (call) => {
    const { inputs, attributes } = call;
    const y = convolve(call, inputs, attributes, activationNumber(attributes.activation) ?? LINEAR);
    if (!y)
        return call.stock(inputs, attributes);
    return activationNumber(attributes.activation) === undefined ? activated(call, y) : y;
});
function activated(call, x) {
    const { activation, leakyreluAlpha: alpha = 0 } = call.attributes;
    const weights = call.inputs.preluActivationWeights;
    const after = {
        elu: ['Elu', { x }],
        sigmoid: ['Sigmoid', { x }],
        leakyrelu: ['LeakyRelu', { x }],
        prelu: ['Prelu', { x, alpha: weights }],
    };
    const step = after[activation];
    if (!step)
        throw new Error(`the activation ${activation} is not known`);
    const [kernel, inputs] = step;
    const { kernelFunc } = call.tf.getKernel(kernel, 'wasm');
    const y = kernelFunc({ inputs, backend: call.backend, attrs: { alpha } });
    call.backend.disposeData(x.dataId);
    return y;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/fused-mat-mul.js



const fusedMatMul = (0,kernel/* defineKernel */.R)('_FusedMatMul', (call) => {
    const { inputs, attributes } = call;
    const activation = activationNumber(attributes.activation);
    const product = activation === undefined ? undefined : multiplyMatrices(call, inputs, { ...attributes, activation });
    return product ?? call.stock(inputs, attributes);
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/gather.js

const gather = (0,kernel/* defineKernel */.R)('GatherV2', (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { x, indices } = inputs;
    const [count = 0, ...row] = x.shape;
    const isOfRows = attributes.axis === 0 && attributes.batchDims === 0 && indices.dtype === 'int32';
    if (!isOfRows || x.dtype === 'string')
        return call.stock(inputs, attributes);
    const isInside = backend.typedArrayFromHeap(indices).every((index) => index >= 0 && index < count);
    if (!isInside)
        return call.stock(inputs, attributes);
    const output = backend.makeOutput([...indices.shape, ...row], x.dtype);
    const from = backend.typedArrayFromHeap(x);
    const to = backend.typedArrayFromHeap(output);
    const width = tf.util.sizeFromShape(row);
    backend
        .typedArrayFromHeap(indices)
        .forEach((index, at) => to.set(from.subarray(index * width, (index + 1) * width), at * width));
    return output;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/identity.js

const identity = (0,kernel/* defineKernel */.R)('Identity', (call) => {
    const { x } = call.inputs;
    return x.dtype === 'string' ? call.stock(call.inputs, call.attributes) : refer(call.backend, x);
});
const cast = (0,kernel/* defineKernel */.R)('Cast', (call) => {
    const { x } = call.inputs;
    const isSame = x.dtype === call.attributes.dtype && x.dtype !== 'string';
    return isSame ? refer(call.backend, x) : call.stock(call.inputs, call.attributes);
});
function refer(backend, { dataId, shape, dtype }) {
    backend.incRef(dataId);
    return { dataId, shape, dtype };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/layer-normalization.js


const normalizeRows = (0,kernel/* defineKernel */.R)('NormalizeRows', (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { rows } = sizesOf(tf, inputs.x);
    const y = backend.makeOutput(inputs.x.shape, 'float32');
    const [means, inverses] = [1, 2].map(() => backend.makeOutput([rows], 'float32'));
    const words = wordsOf(call, { ...inputs, means, inverses }, attributes.epsilon);
    (0,wasm_native/* native */.Y)(backend).run('normalize_rows', { values: 3 * tf.util.sizeFromShape(y.shape) }, words, (0,wasm_native/* address */.h)(backend, y));
    return [y, means, inverses];
});
const normalizeRowsGradient = (0,kernel/* defineKernel */.R)('NormalizeRowsGradient', (call) => {
    const { tf, backend, inputs } = call;
    const { x, dy } = inputs;
    const { columns } = sizesOf(tf, x);
    const dx = backend.makeOutput(x.shape, 'float32');
    const [dScale, dOffset] = [1, 2].map(() => backend.makeOutput([columns], 'float32'));
    const values = tf.util.sizeFromShape(x.shape);
    const module = (0,wasm_native/* native */.Y)(backend);
    const words = wordsOf(call, inputs, 0);
    const [from, to] = [(0,wasm_native/* address */.h)(backend, dy), (0,wasm_native/* address */.h)(backend, dx)];
    module.run('normalize_rows_gradient', { values: 3 * values }, words, from, to);
    const sums = [dScale, dOffset].map((sum) => (0,wasm_native/* address */.h)(backend, sum));
    module.run('normalize_rows_parameters', { values: 2 * values }, words, from, ...sums);
    return [dx, dScale, dOffset];
});
function sizesOf(tf, x) {
    const columns = x.shape.at(-1);
    return { rows: tf.util.sizeFromShape(x.shape) / columns, columns };
}
function wordsOf({ tf, backend }, { x, scale, offset, means, inverses }, epsilon) {
    const { rows, columns } = sizesOf(tf, x);
    const places = [x, scale, offset, means, inverses].map((tensor) => (tensor ? (0,wasm_native/* address */.h)(backend, tensor) : 0));
    return (0,wasm_native/* native */.Y)(backend).argumentsOf([...places, rows, columns], [epsilon]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/lstm.js


const lstm = (0,kernel/* defineKernel */.R)('Lstm', ({ backend, inputs, attributes }) => {
    const { projected, recurrent } = inputs;
    const [batch, steps] = projected.shape;
    const units = recurrent.shape[0];
    const [outputs, cells, gates] = [units, units, 4 * units].map((width) => backend.makeOutput([batch, steps, width], 'float32'));
    const module = (0,wasm_native/* native */.Y)(backend);
    const places = [projected, recurrent, gates, cells, outputs].map((tensor) => (0,wasm_native/* address */.h)(backend, tensor));
    const words = lstm_wordsOf(module, [...places, 0, 0], [batch, steps, units], attributes);
    module.run('lstm', { multiplications: batch * steps * 4 * units * units }, words);
    return [outputs, cells, gates];
});
const lstmGradient = (0,kernel/* defineKernel */.R)('LstmGradient', ({ backend, inputs, attributes }) => {
    const { recurrent, gates, cells, dOutputs } = inputs;
    const [batch, steps, units] = cells.shape;
    const dProjected = backend.makeOutput(gates.shape, 'float32');
    const module = (0,wasm_native/* native */.Y)(backend);
    const [ofRecurrent, ofGates, ofCells, ofOutputs, ofProjected] = [
        recurrent,
        gates,
        cells,
        dOutputs,
        dProjected,
    ].map((tensor) => (0,wasm_native/* address */.h)(backend, tensor));
    const places = [0, ofRecurrent, ofGates, ofCells, 0, ofOutputs, ofProjected];
    const words = lstm_wordsOf(module, places, [batch, steps, units], attributes);
    module.run('lstm_gradient', { multiplications: batch * steps * 4 * units * units }, words);
    return dProjected;
});
function lstm_wordsOf(module, places, sizes, { isHard }) {
    return module.argumentsOf([...places, ...sizes, isHard ? 1 : 0]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/leading-axes.js


function sumLeadingAxes({ tf, backend }, x, { axis, keepDims }, factorOf) {
    const axes = tf.util.parseAxisParam(axis, x.shape).sort((first, second) => first - second);
    const areLeading = axes.every((each, index) => each === index) && axes.length < x.shape.length;
    if (!(0,kernel/* isFilledFloat */.z)(x) || axes.length === 0 || !areLeading)
        return undefined;
    const kept = x.shape.slice(axes.length);
    const columns = tf.util.sizeFromShape(kept);
    const rows = tf.util.sizeFromShape(x.shape) / columns;
    const sums = backend.makeOutput(keepDims ? [...axes.map(() => 1), ...kept] : kept, 'float32');
    const [from, to] = [(0,wasm_native/* address */.h)(backend, x), (0,wasm_native/* address */.h)(backend, sums)];
    (0,wasm_native/* native */.Y)(backend).run('sum_rows', { values: rows * columns }, from, to, rows, columns, factorOf(rows));
    return sums;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/mean.js


const mean_mean = (0,kernel/* defineKernel */.R)('Mean', (call) => {
    const { inputs, attributes } = call;
    return sumLeadingAxes(call, inputs.x, attributes, (rows) => 1 / rows) ?? call.stock(inputs, attributes);
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/tile.js


const tile_tile = (0,kernel/* defineKernel */.R)('Tile', (call) => {
    const { backend, inputs, attributes } = call;
    const { x } = inputs;
    const { reps } = attributes;
    if (!(0,kernel/* isFilledFloat */.z)(x) || reps.length !== x.shape.length || reps.includes(0))
        return call.stock(inputs, attributes);
    let result;
    for (const repetition of repetitionsOf(x.shape, reps)) {
        const longer = repeat(call, result ?? x, repetition);
        if (result)
            backend.disposeData(result.dataId);
        result = longer;
    }
    if (!result)
        return call.stock(inputs, attributes);
    return { ...result, shape: x.shape.map((size, axis) => size * reps[axis]) };
});
function repetitionsOf(shape, reps) {
    const repetitions = [];
    let block = 1;
    let copies = 1;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
        const size = shape[axis];
        if (copies > 1 && size > 1) {
            const outer = shape.slice(0, axis + 1).reduce((product, each) => product * each, 1);
            repetitions.push({ outer, block, copies });
            block *= copies;
            copies = 1;
        }
        block *= size;
        copies *= reps[axis];
    }
    return copies > 1 ? [...repetitions, { outer: 1, block, copies }] : repetitions;
}
function repeat({ backend }, x, { outer, block, copies }) {
    const y = backend.makeOutput([outer * block * copies], 'float32');
    (0,wasm_native/* native */.Y)(backend).run('repeat_blocks', { values: outer * block * copies }, (0,wasm_native/* address */.h)(backend, x), (0,wasm_native/* address */.h)(backend, y), outer, block, copies);
    return y;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/max-pool-grad.js



const maxPoolGrad = (0,kernel/* defineKernel */.R)('MaxPoolGrad', (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { dy, input } = inputs;
    const windows = windowsOfPooling(tf, input, attributes);
    if (!(0,kernel/* isFilledFloat */.z)(dy) || !(0,kernel/* isFilledFloat */.z)(input))
        return call.stock(inputs, attributes);
    if (!tf.util.arraysEqual(windows.outShape, dy.shape))
        return call.stock(inputs, attributes);
    const dx = backend.makeOutput(input.shape, 'float32');
    const module = (0,wasm_native/* native */.Y)(backend);
    const words = module.argumentsOf(windowWords(windows));
    const places = [input, dy, dx].map((tensor) => (0,wasm_native/* address */.h)(backend, tensor));
    module.run('max_pool_gradient', { values: 2 * tf.util.sizeFromShape(input.shape) }, words, ...places);
    return dx;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/max-pool.js



const maxPool = (0,kernel/* defineKernel */.R)('MaxPool', (call) => {
    const { tf, backend, inputs, attributes } = call;
    const windows = windowsOfPooling(tf, inputs.x, attributes);
    if (!(0,kernel/* isFilledFloat */.z)(inputs.x) || windows.outShape.includes(0))
        return call.stock(inputs, attributes);
    const y = backend.makeOutput(windows.outShape, 'float32');
    const module = (0,wasm_native/* native */.Y)(backend);
    const words = module.argumentsOf(windowWords(windows));
    const values = tf.util.sizeFromShape(inputs.x.shape);
    module.run('max_pool', { values }, words, (0,wasm_native/* address */.h)(backend, inputs.x), (0,wasm_native/* address */.h)(backend, y));
    return y;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/sum.js


const sum_sum = (0,kernel/* defineKernel */.R)('Sum', (call) => {
    const { inputs, attributes } = call;
    return sumLeadingAxes(call, inputs.x, attributes, () => 1) ?? call.stock(inputs, attributes);
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/unsorted-segment-sum.js

const unsortedSegmentSum = (0,kernel/* defineKernel */.R)('UnsortedSegmentSum', ({ tf, backend, inputs, attributes }) => {
    const { x, segmentIds } = inputs;
    const row = x.shape.slice(1);
    const width = tf.util.sizeFromShape(row);
    const output = backend.makeOutput([attributes.numSegments, ...row], 'float32');
    const sums = backend.typedArrayFromHeap(output).fill(0);
    const values = backend.typedArrayFromHeap(x);
    for (const [at, segment] of backend.typedArrayFromHeap(segmentIds).entries()) {
        if (segment < 0 || segment >= attributes.numSegments)
            continue;
        for (let column = 0; column < width; column++)
            sums[segment * width + column] += values[at * width + column];
    }
    return output;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/index.js






















const kernels = [
    conv2dBackpropFilter,
    conv2dBackpropInput,
    conv2d,
    fusedConv2d,
    batchMatMul,
    fusedMatMul,
    maxPool,
    maxPoolGrad,
    avgPoolGrad,
    add,
    sum_sum,
    mean_mean,
    tile_tile,
    normalize,
    normalizeGradient,
    normalizeRows,
    normalizeRowsGradient,
    lstm,
    lstmGradient,
    reluGradient,
    clipGradient,
    gather,
    identity,
    cast,
    depthwiseConv2d,
    depthwiseBackpropFilter,
    depthwiseBackpropInput,
    unsortedSegmentSum,
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/layers/layer-normalization.js


const layerNormalization = {
    sample: (tf) => tf.layers.layerNormalization(),
    accepts: (_tf, { axis }, input) => axis.length === 1 && axis[0] === input.rank - 1 && (0,kernel/* isFilledFloat */.z)(input),
    compute(tf, { epsilon, gamma, beta }, input) {
        const scale = gamma?.read();
        const offset = beta?.read();
        const run = (name, inputs) => tf.engine().runKernel(name, inputs, { epsilon });
        const compute = tf.customGrad((...inputs) => {
            const save = inputs.at(-1);
            const x = inputs[0];
            const ofScale = scale && { scale };
            const [y, means, inverses] = run(normalizeRows.name, { x, ...ofScale, ...(offset && { offset }) });
            save([x, means, inverses, ...(scale ? [scale] : [])]);
            const gradFunc = (dy, saved) => {
                const [savedX, savedMeans, savedInverses, savedScale] = saved;
                const [dx, dScale, dOffset] = run(normalizeRowsGradient.name, {
                    ...{ dy, x: savedX, means: savedMeans, inverses: savedInverses },
                    ...(savedScale && { scale: savedScale }),
                });
                return [dx, ...(scale ? [dScale] : []), ...(offset ? [dOffset] : [])];
            };
            return { value: y, gradFunc };
        });
        return compute(input, ...(scale ? [scale] : []), ...(offset ? [offset] : []));
    },
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/layers/layer.js
function useLayer(tf, { sample, accepts, compute }) {
    const prototype = Object.getPrototypeOf(sample(tf));
    const original = prototype.call;
    prototype.call = function (inputs, call) {
        const input = Array.isArray(inputs) ? inputs[0] : inputs;
        const isOurs = tf.getBackend() === 'wasm' && input && accepts(tf, this, input, call);
        return isOurs ? tf.tidy(() => compute(tf, this, input)) : original.call(this, inputs, call);
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/layers/lstm.js


const HARD = 'hardSigmoid';
const GATES = ['sigmoid', HARD];
const lstm_lstm = {
    sample: (tf) => tf.layers.lstm({ units: 1 }),
    accepts(_tf, { cell, stateful, returnState }, input, call) {
        const isPlain = !stateful && !returnState && cell.dropout === 0 && cell.recurrentDropout === 0;
        const isStandard = cell.activation.getClassName() === 'tanh' && GATES.includes(cell.recurrentActivation.getClassName());
        const startsFresh = !call?.['mask'] && !call?.['initialState'];
        return isPlain && isStandard && startsFresh && (0,kernel/* isFilledFloat */.z)(input);
    },
    compute(tf, { cell, goBackwards, returnSequences }, input) {
        const [batch, steps, width] = input.shape;
        const { units } = cell;
        const sequence = goBackwards ? tf.reverse(input, 1) : input;
        const product = tf.matMul(tf.reshape(sequence, [batch * steps, width]), cell.kernel.read());
        const projected = cell.bias ? tf.add(product, cell.bias.read()) : product;
        const isHard = cell.recurrentActivation.getClassName() === HARD;
        const gates = tf.reshape(projected, [batch, steps, 4 * units]);
        const outputs = takeSteps(tf, gates, cell.recurrentKernel.read(), { isHard });
        if (returnSequences)
            return outputs;
        return tf.reshape(tf.slice(outputs, [0, steps - 1, 0], [batch, 1, units]), [batch, units]);
    },
};
function takeSteps(tf, projected, recurrent, attributes) {
    const run = (name, inputs) => tf.engine().runKernel(name, inputs, { ...attributes });
    const compute = tf.customGrad((...inputs) => {
        const [ofInputs, weights, save] = inputs;
        const [outputs, cells, gates] = run(lstm.name, {
            projected: ofInputs,
            recurrent: weights,
        });
        save([weights, outputs, cells, gates]);
        const gradFunc = (dOutputs, saved) => {
            const [savedWeights, savedOutputs, savedCells, savedGates] = saved;
            const dProjected = run(lstmGradient.name, {
                recurrent: savedWeights,
                gates: savedGates,
                cells: savedCells,
                dOutputs,
            });
            return [dProjected, recurrentGradient(tf, savedOutputs, dProjected)];
        };
        return { value: outputs, gradFunc };
    });
    return compute(projected, recurrent);
}
function recurrentGradient(tf, outputs, dProjected) {
    const [batch, steps, units] = outputs.shape;
    const before = tf.concat([tf.zeros([batch, 1, units]), tf.slice(outputs, [0, 0, 0], [batch, steps - 1, units])], 1);
    const rows = batch * steps;
    return tf.matMul(tf.reshape(before, [rows, units]), tf.reshape(dProjected, [rows, 4 * units]), true, false);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/layers/index.js



function registerLayers(tf) {
    useLayer(tf, lstm_lstm);
    useLayer(tf, layerNormalization);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/native/web-assembly.js
var web_assembly = __webpack_require__(98723);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/threads/shared-memory.js
const HAS_MOST = 1;
const IS_SHARED = 2;
const HEADER_BYTES = 8;
const MEMORY_SECTION = 5;
function withSharedMemory(module) {
    for (let at = HEADER_BYTES; at < module.length;) {
        const section = module[at];
        const size = readLength(module, at + 1);
        if (section !== MEMORY_SECTION) {
            at = size.end + size.value;
            continue;
        }
        const count = readLength(module, size.end);
        if (count.value !== 1 || module[count.end] !== HAS_MOST)
            break;
        const shared = Uint8Array.from(module);
        shared[count.end] = HAS_MOST | IS_SHARED;
        return shared;
    }
    throw new Error('it is no module with one memory of limited size');
}
function readLength(bytes, start) {
    let value = 0;
    let at = start;
    for (let shift = 0;; shift += 7) {
        const byte = bytes[at++];
        value |= (byte & 127) << shift;
        if ((byte & 128) === 0)
            return { value: value >>> 0, end: at };
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/place-module.js





const builds = [wasm_directory/* wasmFile */.h, 'tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-threaded-simd.wasm'];
async function placeModule(directory) {
    const module = withSharedMemory((0,external_node_fs_.readFileSync)(external_node_path_.join(directory, wasm_directory/* wasmFile */.h)));
    if (!(0,web_assembly/* isModule */.FS)(module))
        throw new Error('it is damaged');
    const url = `data:application/wasm;base64,${Buffer.from(module).toString('base64')}`;
    const { setWasmPaths } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
    setWasmPaths(Object.fromEntries(builds.map((build) => [build, url])), true);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/index.js











let loaded;
const wasm = {
    name: 'wasm',
    install: 'It is part of Heirloom: install Heirloom again.',
    async open({ wasmDirectory, threads = 1 }) {
        if (!(0,external_node_fs_.existsSync)(external_node_path_.join(wasmDirectory, wasm_directory/* wasmFile */.h)))
            return { state: 'refused', reason: `${wasm_directory/* wasmFile */.h} is not in ${wasmDirectory}` };
        try {
            const tf = (loaded ??= await load(wasmDirectory));
            await inLoaderEnvironment(() => activate(tf, 'wasm'));
            countPaddingInAveragePoolGradient(tf);
            await (0,wasm_native/* native */.Y)(tf.backend()).useThreads(threads);
            return {
                state: 'open',
                tf,
                version: tf.version_core,
                device: threads > 1 ? `${threads} threads` : null,
            };
        }
        catch (error) {
            return refuse(wasm_directory/* wasmFile */.h, error);
        }
    },
};
async function load(directory) {
    const tf = await loadBundledTf();
    await placeModule(directory);
    registerKernels(tf);
    registerGradients(tf);
    registerLayers(tf);
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/vulkan.js


const LOADER = 'libvulkan.so.1';
const LIBRARY_FOLDERS = [
    ...['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'],
    ...['/lib64', '/lib', '/usr/local/lib'],
];
const DRIVER_FOLDERS = ['/etc/vulkan/icd.d', '/usr/share/vulkan/icd.d', '/usr/local/share/vulkan/icd.d'];
function missingVulkan(env, platform = process.platform, exists = external_node_fs_.existsSync) {
    if (platform !== 'linux')
        return null;
    const folders = [...(env['LD_LIBRARY_PATH'] ?? '').split(':').filter(Boolean), ...LIBRARY_FOLDERS];
    if (!folders.some((folder) => exists(external_node_path_.join(folder, LOADER))))
        return `the Vulkan loader ${LOADER} is missing (on Debian or Ubuntu: apt-get install libvulkan1), and perhaps the GPU's driver`;
    const named = env['VK_DRIVER_FILES'] || env['VK_ICD_FILENAMES'];
    if (named) {
        const missing = named.split(':').filter((file) => !exists(file));
        return missing.length === 0 ? null : `the Vulkan driver ${missing.join(', ')} is missing`;
    }
    if (DRIVER_FOLDERS.some(holdsDriver))
        return null;
    return `no Vulkan driver is installed: ${DRIVER_FOLDERS.join(', ')} describe none`;
}
function holdsDriver(folder) {
    return (0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.readdirSync)(folder).some((name) => name.endsWith('.json'));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/webgpu.js





const webgpu_packageName = 'webgpu';
const webgpu_native = { packageName: webgpu_packageName, tool: 'heirloom-backend-webgpu' };
const webgpu = {
    name: 'webgpu',
    native: webgpu_native,
    install: 'Run "heirloom backend install webgpu", or "npm install webgpu" in the workspace, on a machine with a GPU driver (Vulkan on Linux).',
    async open(deps, isNamed) {
        const found = (0,backends_packages/* findPackage */.C)(deps, webgpu_native);
        if (!found)
            return (0,backends_packages/* absent */.G)(deps, webgpu_native);
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
    if (!adapter) {
        const why = missingVulkan(process.env);
        const reason = `webgpu is installed but finds no GPU that it can use${why ? `: ${why}` : ''}`;
        return { state: 'refused', reason, lacksDevice: true };
    }
    const device = adapter.info.description || null;
    if (adapter.info.isFallbackAdapter && !isNamed) {
        const reason = `webgpu finds a GPU in software only (${device}), slower than wasm`;
        return { state: 'refused', reason, lacksDevice: true };
    }
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


/***/ }),

/***/ 17504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findPackage),
/* harmony export */   G: () => (/* binding */ absent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function findPackage({ workspace, toolCache }, { packageName, tool }) {
    const own = resolvePackage(workspace, packageName, 'workspace');
    if (own)
        return own;
    for (const root of toolCache ? cachedVersions(node_path__WEBPACK_IMPORTED_MODULE_2__.join(toolCache, tool)) : []) {
        const found = resolvePackage(root, packageName, 'tool-cache');
        if (found)
            return found;
    }
    return undefined;
}
function absent({ workspace, toolCache }, { packageName, tool }) {
    const modules = node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, 'node_modules');
    const searched = toolCache ? [modules, node_path__WEBPACK_IMPORTED_MODULE_2__.join(toolCache, tool)] : [modules];
    return { state: 'absent', packageName, searched };
}
function cachedVersions(toolDirectory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(toolDirectory))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(toolDirectory)
        .sort((first, second) => second.localeCompare(first, 'en', { numeric: true }))
        .map((version) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(toolDirectory, version, process.arch))
        .filter((directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${directory}.complete`));
}
function resolvePackage(root, name, source) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root, 'node_modules', name);
    const manifest = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, 'package.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest))
        return undefined;
    const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(manifest, 'utf8'));
    return { name, version, source, directory, load: () => (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(manifest)(directory) };
}


/***/ }),

/***/ 52033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ wasmFile)
/* harmony export */ });
/* unused harmony export defaultWasmDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);




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


/***/ }),

/***/ 93574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ defineKernel),
/* harmony export */   z: () => (/* binding */ isFilledFloat)
/* harmony export */ });
function defineKernel(name, compute) {
    return { name, compute: compute };
}
function isFilledFloat({ dtype, shape }) {
    return dtype === 'float32' && !shape.includes(0);
}


/***/ }),

/***/ 83176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ address),
  Y: () => (/* binding */ native_native)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/threads/task.js
const words = {
    task: 0,
    unfinished: 1,
    kernel: 2,
    argumentCount: 3,
    partsOfThread: 4,
    threads: 5,
};
const threadWords = {
    ...{ counter: 0, scratch: 1, scratchBytes: 2, bytesWanted: 3, partLeft: 4, failed: 5 },
};
const WORDS_OF_A_THREAD = 16;
const MOST_ARGUMENTS = 16;
const COUNTER_BITS = 6;

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/threads/board.js

const LOOKS = 20_000;
const PATIENCE_MILLISECONDS = 120_000;
const CLOSED = 2 ** COUNTER_BITS - 1;
function wordsOf(thread) {
    return WORDS_OF_A_THREAD * (1 + thread);
}
function createBoard(threads) {
    const control = new Int32Array(new SharedArrayBuffer(4 * wordsOf(threads)));
    const values = new Float64Array(new SharedArrayBuffer(8 * MOST_ARGUMENTS));
    control[words.threads] = threads;
    let task = 0;
    const setCounters = (number, taken) => {
        for (let thread = 0; thread < threads; thread++)
            Atomics.store(control, wordsOf(thread) + threadWords.counter, (number << COUNTER_BITS) | taken);
    };
    return {
        control,
        values,
        announce(kernel, parts, given) {
            task = (task + 1) | 0;
            setCounters(task, CLOSED);
            values.set(given);
            control[words.kernel] = kernel;
            control[words.argumentCount] = given.length;
            control[words.partsOfThread] = parts / threads;
            control[words.unfinished] = parts;
            setCounters(task, 0);
            Atomics.store(control, words.task, task);
            Atomics.notify(control, words.task);
        },
        take() {
            const partsOfThread = control[words.partsOfThread];
            for (let thread = 0; thread < threads; thread++) {
                const taken = takeFrom(control, wordsOf(thread) + threadWords.counter, partsOfThread);
                if (taken !== undefined)
                    return thread * partsOfThread + taken;
            }
            return undefined;
        },
        finish() {
            Atomics.sub(control, words.unfinished, 1);
        },
        wait() {
            for (let looks = 0; looks < LOOKS; looks++)
                if (Atomics.load(control, words.unfinished) === 0)
                    return;
            for (;;) {
                const unfinished = Atomics.load(control, words.unfinished);
                if (unfinished === 0)
                    return;
                if (Atomics.wait(control, words.unfinished, unfinished, PATIENCE_MILLISECONDS) === 'timed-out')
                    throw new Error('a thread of the WASM back end does not answer');
            }
        },
        worker: (thread) => workerOn(control, wordsOf(thread)),
    };
}
function takeFrom(control, counter, partsOfThread) {
    for (;;) {
        const count = Atomics.load(control, counter);
        const taken = count & CLOSED;
        if (taken >= partsOfThread)
            return undefined;
        if (Atomics.compareExchange(control, counter, count, count + 1) === count)
            return taken;
    }
}
function workerOn(control, start) {
    const word = (name) => control[start + threadWords[name]];
    return {
        get failed() {
            return word('failed') !== 0;
        },
        get bytesWanted() {
            return word('bytesWanted') >>> 0;
        },
        get partLeft() {
            return word('partLeft');
        },
        get scratch() {
            return word('scratch') >>> 0;
        },
        giveScratch(address, bytes) {
            control[start + threadWords.scratch] = address;
            control[start + threadWords.scratchBytes] = bytes;
            control[start + threadWords.bytesWanted] = 0;
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/threads/worker.js

const workerProgram = `
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { control, values, module, memory, kernels, thread, stackPointer } = workerData;
const LOOKS = 100000;
const threads = control[${words.threads}];
const wordsOf = (each) => ${WORDS_OF_A_THREAD} * (1 + each);
const own = wordsOf(thread);

const tooSmall = { bytes: 0 };
function scratch(signedBytes) {
  const bytes = signedBytes >>> 0;
  if (bytes <= control[own + ${threadWords.scratchBytes}] >>> 0) return control[own + ${threadWords.scratch}];
  tooSmall.bytes = bytes;
  throw tooSmall;
}

const { exports } = new WebAssembly.Instance(module, { env: { memory, scratch } });
exports.__stack_pointer.value = stackPointer;
const functions = kernels.map((name) => exports[name]);

/** Takes a part of one thread's and computes it; tells whether there was one, null when the task is over. */
function takePart(task, from, partsOfThread, kernel, given) {
  const counter = wordsOf(from) + ${threadWords.counter};
  const count = Atomics.load(control, counter);
  const taken = count - (task << ${COUNTER_BITS});
  if (taken < 0 || taken > partsOfThread) return null;
  if (taken === partsOfThread) return false;
  if (Atomics.compareExchange(control, counter, count, count + 1) !== count) return true;
  const part = from * partsOfThread + taken;
  let goesOn = true;
  try {
    kernel(...given, part, threads * partsOfThread);
  } catch (error) {
    control[own + ${threadWords.partLeft}] = part;
    if (error === tooSmall) control[own + ${threadWords.bytesWanted}] = tooSmall.bytes;
    else control[own + ${threadWords.failed}] = 1;
    goesOn = null;
  }
  if (Atomics.sub(control, ${words.unfinished}, 1) === 1) Atomics.notify(control, ${words.unfinished});
  return goesOn;
}

/** Its own parts first, then those of the others. */
function work(task) {
  // Read before a part is taken, which fails when they belong to another task.
  const kernel = functions[control[${words.kernel}]];
  const given = values.slice(0, control[${words.argumentCount}]);
  const partsOfThread = control[${words.partsOfThread}];
  for (let i = 0; i < threads; i++)
    for (;;) {
      const took = takePart(task, (thread + i) % threads, partsOfThread, kernel, given);
      if (took === null) return;
      if (!took) break;
    }
}

parentPort.postMessage('ready');
let last = Atomics.load(control, ${words.task});
for (let looks = 0; ; ) {
  const task = Atomics.load(control, ${words.task});
  if (task !== last) work(task);
  else if (++looks < LOOKS) continue;
  else Atomics.wait(control, ${words.task}, task);
  last = task;
  looks = 0;
}
`;

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/threads/crew.js




const STACK_BYTES = 1 << 16;
const PARTS_OF_A_THREAD = 4;
const LEAST_MULTIPLICATIONS = 400_000;
const LEAST_VALUES = 50_000;
function partsFor(threads, work) {
    const parts = 'values' in work ? work.values / LEAST_VALUES : work.multiplications / LEAST_MULTIPLICATIONS;
    const most = Math.min(PARTS_OF_A_THREAD * threads, Math.floor(parts));
    return Math.max(1, most - (most % threads));
}
async function startCrew(options) {
    const { threads, kernels, allocate, free } = options;
    const board = createBoard(threads);
    const names = Object.keys(kernels);
    const stacks = [];
    const workers = [];
    for (let thread = 1; thread < threads; thread++) {
        const stack = allocate(STACK_BYTES);
        stacks.push(stack);
        workers.push(await startWorker(options, board, thread, stack));
    }
    return {
        threads,
        run(name, parts, values) {
            const kernel = kernels[name];
            board.announce(names.indexOf(name), parts, values);
            try {
                takeParts(board, (part) => kernel(...values, part, parts));
            }
            finally {
                board.wait();
            }
            for (let thread = 1; thread < threads; thread++)
                makeUpFor(options, board, thread, (part) => kernel(...values, part, parts));
        },
        async end() {
            await Promise.all(workers.map((worker) => worker.terminate()));
            for (const [index, stack] of stacks.entries()) {
                free(stack);
                free(board.worker(index + 1).scratch);
            }
        },
    };
}
async function startWorker({ module, memory, kernels }, board, thread, stack) {
    const workerData = {
        control: board.control,
        values: board.values,
        module,
        memory,
        kernels: Object.keys(kernels),
        thread,
        stackPointer: (stack + STACK_BYTES) & ~15,
    };
    const worker = new external_node_worker_threads_.Worker(workerProgram, { eval: true, workerData, name: 'heirloom-wasm' });
    await (0,external_node_events_.once)(worker, 'message');
    worker.unref();
    return worker;
}
function takeParts(board, compute) {
    for (let part = board.take(); part !== undefined; part = board.take()) {
        try {
            compute(part);
        }
        finally {
            board.finish();
        }
    }
}
function makeUpFor({ allocate, free }, board, thread, compute) {
    const worker = board.worker(thread);
    if (worker.failed)
        throw new Error('a thread of the WASM back end failed');
    const bytes = worker.bytesWanted;
    if (bytes === 0)
        return;
    free(worker.scratch);
    worker.giveScratch(0, 0);
    worker.giveScratch(allocate(bytes), bytes);
    compute(worker.partLeft);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/native/module.js
const moduleInBase64 = 'AGFzbQEAAAABag1gAX8Bf2ADf39/AGACf38Be2ADf3t/AGAIf39/f39/f38AYAZ/f39/f38AYAR/f39/AGAFf39/f38AYAl/f39/f39/f38AYAF/AGAHf39/f39/fwBgB39/f399f38AYAh/f39/fX1/fwACIAIDZW52Bm1lbW9yeQIDAoCABANlbnYHc2NyYXRjaAAAAycmAQIDBAUFBQIDBQUGAgMHBQECAwEBBggHAwIFBwkCAwUFCgoLBQwEBQFwAQEBBg4CfwFBgIgEC38AQYAICwfLAxkPX19zdGFja19wb2ludGVyAwAJc3RlcF9hZGFtAAEIY29udm9sdmUABBhjb252b2x2ZV9maWx0ZXJfZ3JhZGllbnQABRdjb252b2x2ZV9pbnB1dF9ncmFkaWVudAAGEmRlcHRod2lzZV9jb252b2x2ZQAHGWRlcHRod2lzZV9maWx0ZXJfZ3JhZGllbnQAChhkZXB0aHdpc2VfaW5wdXRfZ3JhZGllbnQACw5ub3JtYWxpemVfcm93cwAMF25vcm1hbGl6ZV9yb3dzX2dyYWRpZW50AA8Zbm9ybWFsaXplX3Jvd3NfcGFyYW1ldGVycwAQBGxzdG0AEQ1sc3RtX2dyYWRpZW50ABQRbXVsdGlwbHlfbWF0cmljZXMAFQlub3JtYWxpemUAFhJub3JtYWxpemVfZ3JhZGllbnQAFwhtYXhfcG9vbAAYEW1heF9wb29sX2dyYWRpZW50ABsVYXZlcmFnZV9wb29sX2dyYWRpZW50ABwLYWRkX3RvX3Jvd3MAIg1yZXBlYXRfYmxvY2tzACMIc3VtX3Jvd3MAJA1yZWx1X2dyYWRpZW50ACUNY2xpcF9ncmFkaWVudAAmCl9fZGF0YV9lbmQDAQrxygMmvAUGAX8CfgJ/AXsBfwR7AkACQCAAKAIQIgMgA0EPakEQbawiBCABrH4gAqwiBX+nQQR0IgIgAiADShsiAkEEaiADIAQgAUEBaqx+IAV/p0EEdCIBIAEgA0obIgZMDQAgAiEHDAELIAJBAnQhAwNAIAAoAgwgA2oiAf0AAAAhCCAAKAIAIQcgACgCCCADaiIJ/QwAAAAAAAAAAAAAAAAAAAAAIgogCf0AAAAgAP0JAhz95gEgACgCBCADav0AAAAiCyAA/QkCJP3mAf3kASIMIAz94AH9DGBCog1gQqINYEKiDWBCog0iDP1D/VIiDf0LAAAgASAKIAggAP0JAiD95gEgCyAL/eYBIAD9CQIo/eYB/eQBIgsgC/3gASAM/UP9UiIL/QsAACAHIANqIgEgAf0AAAAgAP0JAjD95gEgAP0JAhQgDf3mASAA/QkCLCAA/QkCGCAL/eYB/eMB/eQB/ecB/eUB/QsAACADQRBqIQMgAkEIaiEBIAJBBGoiByECIAEgBkwNAAsLAkAgBiAHayIDRQ0AIAAoAgAgB0ECdCICaiIBIAMQgoCAgAAhCyAAKAIIIAJqIAMQgoCAgAAhCCAAKAIMIAJqIAMQgoCAgAAhCiABIAsgAP0JAjD95gEgAP0JAhT9DAAAAAAAAAAAAAAAAAAAAAAiDCAIIAD9CQIc/eYBIAD9CQIkIAAoAgQgAmogAxCCgICAACIL/eYB/eQBIgggCP3gAf0MYEKiDWBCog1gQqINYEKiDSII/UP9UiIN/eYBIAD9CQIsIAD9CQIYIAwgCiAA/QkCIP3mASALIAv95gEgAP0JAij95gH95AEiCyAL/eABIAj9Q/1SIgv95gH94wH95AH95wH95QEgAxCDgICAACAAKAIIIAJqIA0gAxCDgICAACAAKAIMIAJqIAsgAxCDgICAAAsLTAEBewJAIAFBBEcNACAA/QAAAA8LIAD9XAAAIQICQCABQQJIDQAgAEEEaiAC/VYAAAEhAiABQQJGDQAgAEEIaiAC/VYAAAIhAgsgAgtHAAJAIAJBBEcNACAAIAH9CwAADwsgACAB/VoAAAACQCACQQJIDQAgAEEEaiAB/VoAAAEgAkECRg0AIABBCGogAf1aAAACCwuyEgUZfwN+Bn8BewF/I4CAgIAAQTBrIggkgICAgAAgACgCACEJIAAoAiAiCiAAKAIcIgtsIgwgACgCDCINbCIOIAAoAhQiDyAAKAIQIhBsIhFBAXRqIAAoAhhBB2pBCG0iEiAObCITQQN0aiAAKAIIIhQgCkF/aiAAKAIwbCAPQX9qIAAoAihsaiIKQQFqIAAoAjQiFSAAKAI4IhZyIg9FIAtBf2ogACgCLGwgEEF/aiAAKAIkbGoiCyAAKAIEIhdIcSAKIBRIcSIKGyIYIA1sIhkgFyALQQFqIAobIhpsIhtBACAPQQBHIBogF0pyIBggFEpyIhwbIh1qQQJ0EICAgIAAIh4gE0EFdGoiHyAdQQJ0aiEgIBFBAnQhECAJrCIhIAZBAWqsfiAHrCIifyEjICEgBqx+ICJ/ISECQCAAKAIQIgZBAUgNACAAKAIUIgpBAUgNAEEAIQ8gICEHA0ACQCAKQQFIDQAgDyAYbCELQQAhBgNAIAcgACgCDCAAKAIoIAZsIAsgACgCJGxqbEECdDYCACAHQQRqIQcgBkEBaiIGIAAoAhQiCkgNAAsgACgCECEGCyAPQQFqIg8gBkgNAAsLICAgEGohJAJAIAAoAhwiC0EBSA0AIAAoAiAiBkEBSA0AICQgEGohB0EAIQ9BACEQA0ACQCAGQQFIDQAgACgCDCIKQQFIDQBBACELA0ACQCAKQQFIDQBBACEGA0AgByAGIAogDyAAKAIsbCALIAAoAjBsamxqQQJ0NgIAIAdBBGohByAGQQFqIgYgACgCDCIKSA0ACyAAKAIgIQYLIAtBAWoiCyAGSA0ACyAAKAIcIQsLIA8gGGohDyAQQQFqIhAgC0gNAAsLICOnISUgIachJgJAIBFBAUgNACARQQNxIQogACgCGCInQQJ0IQtBACEHAkAgEUF/akEDSQ0AIB4gDCANbCASbEEFdCARQQJ0aiAdQQJ0amohBiAnQQxsIRAgJ0EEdCETICdBA3QhKEEAIQ9BACARQXxxayEpQQAhBwNAIAYgBzYCACAGQQxqIBAgB2o2AgAgBkEIaiAoIAdqNgIAIAZBBGogCyAHajYCACAGQRBqIQYgByATaiEHICkgD0F8aiIPRw0AC0EAIA9rIQcLIApFDQAgHiAMIA1sIBJsQQV0IBFBAnRqIB1BAnRqIAdBAnRqaiEGIAcgJ2xBAnQhBwNAIAYgBzYCACAHIAtqIQcgBkEEaiEGIApBf2oiCg0ACwsgCSAlSCETIAkgJkghKAJAIA5BAUgNACASQQ50IRBBACEHIA4hBiAeIQoDQCAKIAIgACgCGCILIAdsQQJ0aiALIAZBgAQgBkGABEgbIg8gCyAPEKCAgIAAIAZBgHxqIQYgCiAQaiEKIA4gB0GABGoiB0oNAAsLIAkgJSATGyEnIAkgJiAoGyEmAkAgHEUNAEEAIQoCQCAbQQRIDQAgHiAMIA1sIBJsQQV0aiEGQQAhBwNAIAb9DAAAAAAAAAAAAAAAAAAAAAD9CwAAIAZBEGohBiAHQQhqIQsgB0EEaiIKIQcgCyAbTA0ACwsgGyAKTA0AIBsgCkF/c2ohCwJAIBsgCmtBB3EiB0UNACAeIAwgDWwgEmxBBXQgCkECdGpqIQYDQCAGQQA2AgAgBkEEaiEGIApBAWohCiAHQX9qIgcNAAsLIAtBB0kNACAeIAwgDWwgEmxBBXQgCkECdGpqIQYgGyAKayEHA0AgBv0MAAAAAAAAAAAAAAAAAAAAACIq/QsCACAGQRBqICr9CwIAIAZBIGohBiAHQXhqIgcNAAsLAkAgJiAnTg0AIBQgGCAWayIGIBQgBkgbIA1sIhBBf2ohJSAcQQFzIBcgGiAVayIGIBcgBkgbIglBAUhyISsgEEEDcSIXQQJ0IRtBACAQQXxxayETIB4gDSAMIBJsQQV0IBYgGCAVbGpBAnRqbGohFiAeIAwgDWwgEmxBBXQgEUEDdGogHUECdGpqIRUgEkEOdCEoICZBAnQhDCAZQQJ0IRIgDSAUbEECdCENA0AgACgCBCEUIAAoAgghHSAAKAIMIRoCQCArDQACQCAQQQRIDQAgASAUIB1sIBpsIAxsaiEYQQAhKSAWIQIDQCACIQYgGCEHQQAhCgNAIAYgB/0AAAD9CwAAIAZBEGohBiAHQRBqIQcgCkEIaiELIApBBGoiDyEKIAsgEEwNAAsCQCAQIA9MDQAgJSAPayELAkAgF0UNAEEAIQoDQCAGIApqIAcgCmoqAgA4AgAgD0EBaiEPIBsgCkEEaiIKRw0ACwsgC0EDSQ0AIA9BAnQhBiAQIA9rIQsDQCACIAZqIgcgGCAGaiIKKgIAOAIAIAdBBGogCkEEaioCADgCACAHQQhqIApBCGoqAgA4AgAgB0EMaiAKQQxqKgIAOAIAIAZBEGohBiALQXxqIgsNAAsLIAIgEmohAiAYIA1qIRggKUEBaiIpIAlHDQAMAgsLIBBBAUgNACABIBQgHWwgGmwgDGxqIQtBACEYIBYhDwNAQQAhBgJAICVBA0kNAEEAIQogDyEGIAshBwNAIAYgByoCADgCACAGQQRqIAdBBGoqAgA4AgAgBkEIaiAHQQhqKgIAOAIAIAZBDGogB0EMaioCADgCACAGQRBqIQYgB0EQaiEHIBMgCkF8aiIKRw0AC0EAIAprIQYLAkAgF0UNACAGQQJ0IQYgGyEHA0AgDyAGaiALIAZqKgIAOAIAIAZBBGohBiAHQXxqIgcNAAsLIA8gEmohDyALIA1qIQsgGEEBaiIYIAlHDQALCwJAIA5BAUgNACAfIAEgFCAmbCAdbCAabEECdGogHBshGCAmIBFsIQJBACEGIBUhCiAeIQsgDiEHA0AgCCAgNgIEIAggGDYCACAIIBE2AhQgCCAkNgIQIAhBACADIAYbNgIoIAggBkEARzYCJCAIIAAoAhgiDzYCHCAIIAQgAiAPbEECdGo2AgwgCCAHQYAEIAdBgARIGyIPNgIYIAggBUEAIA4gD2sgBkYbNgIsIAdBgHxqIQcgCCAKNgIIIApBgBBqIQogCCALNgIgIAsgKGohCyAIEJ2AgIAAIA4gBkGABGoiBkoNAAsLIAxBBGohDCAmQQFqIiYgJ0cNAAsLIAhBMGokgICAgAAL8BMFAn8Cfhx/AXsEfyOAgICAAEEwayIGJICAgIAAAkAgACgCGCIHIAdBB2pBCG2sIgggBEEBaqx+IAWsIgl/p0EDdCIFIAUgB0obIgogByAIIASsfiAJf6dBA3QiBCAEIAdKGyILayIMRQ0AIAAoAhQiByAAKAIQIgRsIg0gDEEHakEIbSIOQQx0aiAAKAIgIgUgACgCHCIPbCAAKAIMIhBsIhFBAXRqIAAoAggiEiAFQX9qIAAoAjBsIAdBf2ogACgCKGxqIgdBAWogACgCNCITIAAoAjgiFHIiBUUgD0F/aiAAKAIsbCAEQX9qIAAoAiRsaiIEIAAoAgQiFUhxIAcgEkhxIgcbIhYgEGwiFyAVIARBAWogBxsiGGwiGUEAIAVBAEcgGCAVSnIgFiASSnIiGhsiG2pBAnQQgICAgAAiHCAOQQ50aiIdIBtBAnRqIR4gEUECdCEfAkAgACgCHCIPQQFIDQAgACgCICIHQQFIDQBBACEgQQAhISAeIQQDQAJAIAdBAUgNACAAKAIMIgVBAUgNAEEAIQ8DQAJAIAVBAUgNAEEAIQcDQCAEIAcgBSAgIAAoAixsIA8gACgCMGxqbGpBAnQ2AgAgBEEEaiEEIAdBAWoiByAAKAIMIgVIDQALIAAoAiAhBwsgD0EBaiIPIAdIDQALIAAoAhwhDwsgICAWaiEgICFBAWoiISAPSA0ACwsgHiAfaiEiAkAgACgCECIHQQFIDQAgACgCFCIFQQFIDQAgIiAfaiEEQQAhIANAAkAgBUEBSA0AICAgFmwhD0EAIQcDQCAEIAAoAgwgACgCKCAHbCAPIAAoAiRsamxBAnQ2AgAgBEEEaiEEIAdBAWoiByAAKAIUIgVIDQALIAAoAhAhBwsgIEEBaiIgIAdIDQALCwJAIBFBAUgNACARQQNxIQUgACgCGCIjQQJ0IQ9BACEEAkAgEUF/akEDSQ0AIBwgEUECdCAOQQ50aiAbQQJ0amohByAjQQxsISEgI0EEdCEfICNBA3QhJEEAISBBACARQXxxayElQQAhBANAIAcgBDYCACAHQQxqICEgBGo2AgAgB0EIaiAkIARqNgIAIAdBBGogDyAEajYCACAHQRBqIQcgBCAfaiEEICUgIEF8aiIgRw0AC0EAICBrIQQLIAVFDQAgHCARQQJ0IA5BDnRqIBtBAnRqIARBAnRqaiEHIAQgI2xBAnQhBANAIAcgBDYCACAEIA9qIQQgB0EEaiEHIAVBf2oiBQ0ACwsCQCAaRQ0AQQAhBQJAIBlBBEgNACAcIA5BDnRqIQdBACEEA0AgB/0MAAAAAAAAAAAAAAAAAAAAAP0LAAAgB0EQaiEHIARBCGohDyAEQQRqIgUhBCAPIBlMDQALCyAZIAVMDQAgGSAFQX9zaiEPAkAgGSAFa0EHcSIERQ0AIBwgDkEOdCAFQQJ0amohBwNAIAdBADYCACAHQQRqIQcgBUEBaiEFIARBf2oiBA0ACwsgD0EHSQ0AIBwgDkEOdCAFQQJ0amohByAZIAVrIQQDQCAH/QwAAAAAAAAAAAAAAAAAAAAAIib9CwIAIAdBEGogJv0LAgAgB0EgaiEHIARBeGoiBA0ACwsCQCARQQFIDQAgCyAKayEjIAMgC0ECdGohHyAKIAtBf3NqISUgDEEESCEkQQAhIEEAIRkDQCAAKAIYISFBACEFAkAgJA0AIB8gISAgbGohB0EAIQQDQCAH/QwAAAAAAAAAAAAAAAAAAAAA/QsAACAHQRBqIQcgBEEIaiEPIARBBGoiBSEEIA8gDEwNAAsLAkAgBSAMTg0AICUgBWshDwJAIAogCyAFamtBB3EiBEUNACAfIAVBAnRqICEgIGxqIQcgBEECdCEEA0AgB0EANgIAIAdBBGohByAFQQFqIQUgBEF8aiIEDQALCyAPQQdJDQAgHyAFQQJ0aiAhICBsaiEHICMgBWohBANAIAf9DAAAAAAAAAAAAAAAAAAAAAAiJv0LAgAgB0EQaiAm/QsCACAHQSBqIQcgBEEIaiIEDQALCyAgQQRqISAgGUEBaiIZIBFHDQALCyAAKAIAQQFIDQAgEiAWIBRrIgcgEiAHSBsgEGwiIUF/aiEnIBpBAXMgFSAYIBNrIgcgFSAHSBsiFUEBSHIhKCAcIBFBA3QgDkEOdCIHaiAbQQJ0amohKSAhQQNxIhtBAnQhH0EAICFBfHFrISQgHCAQIBQgFiATbGpsQQJ0IAdqaiEqIBdBAnQhDiAQIBJsQQJ0IRIgAiALQQJ0IgdqIQogAyAHaiElQQAhC0EAIQNBACEQA0AgACgCBCEYIAAoAgghEyAAKAIMIRQCQCAoDQACQCAhQQRIDQAgASAYIBNsIBRsIANsaiEZQQAhIyAqIRYDQCAWIQcgGSEEQQAhBQNAIAcgBP0AAAD9CwAAIAdBEGohByAEQRBqIQQgBUEIaiEPIAVBBGoiICEFIA8gIUwNAAsCQCAhICBMDQAgJyAgayEPAkAgG0UNAEEAIQUDQCAHIAVqIAQgBWoqAgA4AgAgIEEBaiEgIB8gBUEEaiIFRw0ACwsgD0EDSQ0AICBBAnQhByAhICBrIQ8DQCAWIAdqIgQgGSAHaiIFKgIAOAIAIARBBGogBUEEaioCADgCACAEQQhqIAVBCGoqAgA4AgAgBEEMaiAFQQxqKgIAOAIAIAdBEGohByAPQXxqIg8NAAsLIBYgDmohFiAZIBJqIRkgI0EBaiIjIBVHDQAMAgsLICFBAUgNACABIBggE2wgFGwgA2xqIQ9BACEZICohIANAQQAhBwJAICdBA0kNAEEAIQUgICEHIA8hBANAIAcgBCoCADgCACAHQQRqIARBBGoqAgA4AgAgB0EIaiAEQQhqKgIAOAIAIAdBDGogBEEMaioCADgCACAHQRBqIQcgBEEQaiEEICQgBUF8aiIFRw0AC0EAIAVrIQcLAkAgG0UNACAHQQJ0IQcgHyEEA0AgICAHaiAPIAdqKgIAOAIAIAdBBGohByAEQXxqIgQNAAsLICAgDmohICAPIBJqIQ8gGUEBaiIZIBVHDQALCwJAIA1BAUgNACAdIAEgGCAQbCATbCAUbEECdGogGhshGUEAIQQgKSEFIA0hBwNAIBwgCiAAKAIYIiAgCyAEamxBAnRqICAgB0GABCAHQYAESBsiDyAMIA8QoICAgAAgBkEANgIsIAZCATcCJCAGIBw2AiAgBiAMNgIcIAYgDzYCGCAGIBE2AhQgBiAiNgIQIAYgJTYCDCAGIB42AgQgBiAZNgIAIAdBgHxqIQcgBiAFNgIIIAVBgBBqIQUgBhCdgICAACANIARBgARqIgRKDQALCyALIA1qIQsgA0EEaiEDIBBBAWoiECAAKAIASA0ACwsgBkEwaiSAgICAAAvsEgUIfwJ+C38BeyB/I4CAgIAAQTBrIgYkgICAgABBACEHIAAoAiAiCCAAKAIcIglsIAAoAhgiCmwiCyAAKAIEIgwgACgCCCINbEEBdGogCyAAKAIMQQdqQQhtbEEDdGogACgCACILIAusIg4gBEEBaqx+IAWsIg9/pyIFIAsgBUgbIhAgCyAOIASsfiAPf6ciBCALIARIGyIRayISQQFBgIDAACAAKAIUIhMgDSAAKAI4akF/aiAAKAIoIgttQQFqIgQgEyAEShsgCEF/aiALbSIUaiIVIAAoAhAiFiAMIAAoAjRqQX9qIAAoAiQiC21BAWoiBCAWIARKGyAJQX9qIAttIhdqIglsIgwgCmwiC0EBIAtBAUobIgRuIARBgIDAAEsbIhggEiAYSBsiGSALbCIIakECdBCAgICAACEaAkAgCEEESA0AQQAhCyAaIQQDQCAE/QwAAAAAAAAAAAAAAAAAAAAA/QsAACAEQRBqIQQgC0EIaiEFIAtBBGoiByELIAUgCEwNAAsLAkAgCCAHTA0AIAggB0F/c2ohBQJAIAggB2tBB3EiC0UNACALQQJ0IQQgGiAHQQJ0aiELA0AgC0EANgIAIAtBBGohCyAHQQFqIQcgBEF8aiIEDQALCyAFQQdJDQAgCCAHayEEIAdBAnQgGmpBHGohCwNAIAtBdGr9DAAAAAAAAAAAAAAAAAAAAAAiG/0LAgAgC0FkaiAb/QsCACALQSBqIQsgBEF4aiIEDQALCwJAIBAgEUwNACAZQQJ0IRwgEUECdCEdIAxBAnQhHiAKIBVsQQJ0IR8gCiATbCIgQQJ0ISEgIEF/aiEiIBogCEECdGohDEEAICBBfHFrISMgIEEDcSIkQQJ0ISUgCiAJbCAVbEECdCEmIBogCiAZbCAJbCAVbEECdGohJyAaIAogFCAXIBVsamxBAnRqISggEiEpA0AgGCApIBggKUgbIgsgEiALIBJIGyEqAkAgGSAQIBFrIgsgGSALSBtBAUgiKw0AIBZBAUgNAAJAICBBBEgNAEEAISwgKCENIB0hLQNAIAEgACgCECAAKAIUbCAAKAIYbCAtbGohCiANIRNBACEJA0BBACEHIBMhCyAKIQQDQCALIAT9AAAA/QsAACALQRBqIQsgBEEQaiEEIAdBCGohBSAHQQRqIgghByAFICBMDQALAkAgICAITA0AICIgCGshBQJAICRFDQBBACEHA0AgCyAHaiAEIAdqKgIAOAIAIAhBAWohCCAlIAdBBGoiB0cNAAsLIAVBA0kNACAIQQJ0IQsgICAIayEFA0AgEyALaiIEIAogC2oiByoCADgCACAEQQRqIAdBBGoqAgA4AgAgBEEIaiAHQQhqKgIAOAIAIARBDGogB0EMaioCADgCACALQRBqIQsgBUF8aiIFDQALCyATIB9qIRMgCiAhaiEKIAlBAWoiCSAWRw0ACyANICZqIQ0gLUEEaiEtICxBAWoiLCAqRw0ADAILCyAgQQFIDQAgACgCECAAKAIUbCAAKAIYbCILQQJ0IS0gASALIB1saiETQQAhDSAoIQkDQCAJIQUgEyEIQQAhCgNAQQAhCwJAICJBA0kNAEEAIQcgBSELIAghBANAIAsgBCoCADgCACALQQRqIARBBGoqAgA4AgAgC0EIaiAEQQhqKgIAOAIAIAtBDGogBEEMaioCADgCACALQRBqIQsgBEEQaiEEICMgB0F8aiIHRw0AC0EAIAdrIQsLAkAgJEUNACALQQJ0IQsgJCEEA0AgBSALaiAIIAtqKgIAOAIAIAtBBGohCyAEQX9qIgQNAAsLIAUgH2ohBSAIICFqIQggCkEBaiIKIBZHDQALIAkgJmohCSATIC1qIRMgDUEBaiINICpHDQALCwJAIAAoAiQiC0EBSA0AIAAoAigiBEEBSA0AQQAhLgNAAkAgBEEBSA0AIC5Bf3MhL0EAITADQCAAKAIEIQdBACExAkAgACgCNCAuaiIFIAUgC20iMiALbGsiLCAAKAIcIgVODQAgLEF/cyALIAVqaiALbSExC0EAIQ1BACEzAkAgByAuTA0AIAsgL2ogB2ogC20hMwsgACgCCCE0AkAgACgCOCAwaiILIAsgBG0iNSAEbGsiNiAAKAIgIgtODQAgNkF/cyAEIAtqaiAEbSENC0EAIS0CQCA0IDBMDQAgBCAwQX9zaiA0aiAEbSEtCyANIDFsIAAoAhgiB2wiCSAAKAIMIjdBB2pBCG1sQQV0ITggLSAzbCE5AkAgMUEBSA0AIA1BAUgNACAnIDggOUEDdGpqITpBACE7QQAhE0EAIQoDQAJAIA1BAUgNAEEAIQggOyEFA0AgDCAKQQV0aiACIAAoAgwiCyAHbCAAKAIkIBNsICxqIAAoAiBsIDZqIAAoAiggCGxqbEECdGogByAHIAsgCRChgICAAAJAIAAoAhgiB0EBSA0AIDogCkECdGohBEEAIQsDQCAEIAsgBSAHbGpBAnQ2AgAgBEEEaiEEIAtBAWoiCyAAKAIYIgdIDQALIAogC2ohCgsgBUF/aiEFIAhBAWoiCCANRw0ACwsgOyAVayE7IBNBAWoiEyAxSA0ACwsgOUECdCEIAkAgM0EBSA0AIC1BAUgNACAUIDVqIBUgFyAyamxqIQcgJyA4aiETQQAhCkEAIQUDQAJAIC1BAUgNACATIApBAnRqIQRBACELA0AgBCAAKAIYIAcgC2psQQJ0NgIAIAQgCGogACgCDCAAKAIoIAtsIAAoAiQgBWwgACgCCGxqbEECdDYCACAEQQRqIQQgLSALQQFqIgtHDQALIAogC2ohCgsgByAVaiEHIAVBAWoiBSAzSA0ACyAAKAIYIQcLAkAgKw0AIAwgOGoiBSAIaiIKIAhqIQggAyA3IDQgLmwgMGpsQQJ0aiETIB4gB2whDUEAIQsgGiEEA0AgBiAINgIIIAYgBTYCBCAGQQA2AiwgBkIANwIkIAYgDDYCICAGIAk2AhggBiA5NgIUIAYgCjYCECAGIAAoAgwiBzYCHCAGIBMgByAAKAIEIBEgC2psIAAoAghsbEECdGo2AgwgBiAENgIAIAQgDWohBCAGEJ2AgIAAICogC0EBaiILRw0ACwsgACgCJCELIDBBAWoiMCAAKAIoIgRIDQALCyAuQQFqIi4gC0gNAAsLIB0gHGohHSApIBlrISkgECARIBlqIhFKDQALCyAGQTBqJICAgIAAC5cYBQh/An4kfwF7B38jgICAgABBEGsiBiSAgICAACAAQRhqIgcoAgAiCCAAQQxqIgkoAgAiCm0hCwJAIAAoAhAiDCAAKAIAbCINIA2sIg4gBKx+IAWsIg9/pyIFIA0gBUgbIhAgDSAOIARBAWqsfiAPf6ciBCANIARIGyIRTg0AIAhBAnQhEiADIAggEGwgACgCFCINbEECdGohEyAAQQRqIRQgAEEIaiEVA0AgFCgCACEEIBUoAgAhFiAAKAIcIRcgACgCLCEDQQAhBUEAIRgCQCAAKAIkIBAgECAMbSIZIAxsayIabCAAKAI0ayIMQX9KDQAgAyAMQX9zaiADbSEYCwJAIAwgBE4NACADIAxBf3NqIARqIANtIQULAkAgDUEBSA0AIAEgBCAZbCAWbCAKbEECdGohGyAYIAUgFyAFIBdIGyIcIBggHEobIR0gCiAEbCAWbCAZbEECdCEeQQAhHwNAIAAoAiAhICAAKAIwISFBACEiAkAgACgCKCIMIB9sIAAoAjgiBGsiBUF/Sg0AICEgBUF/c2ogIW0hIgtBACEjQQAhDQJAIAUgFk4NACAhIAVBf3NqIBZqICFtIQ0LICIgDSAgIA0gIEgbIiQgIiAkShshJQJAIAhBBEgNAAJAIBggHEgNAEEAIQ0gEyEEA0AgBP0MAAAAAAAAAAAAAAAAAAAAAP0LAAAgBEEQaiEEIA1BCGohDCANQQRqIiMhDSAMIAhMDQAMAgsLAkAgIiAkSA0AQQAhDSATIQQDQCAE/QwAAAAAAAAAAAAAAAAAAAAA/QsAACAEQRBqIQQgDUEIaiEMIA1BBGoiIyENIAwgCEwNAAwCCwsgIkEBaiEmICUgImsiJ0EBcSEoQQAhDUEEIQUgHiEpIAIhKgNAIAUhIyAMIB9sIQwgACgCJCAabCEFIBMgDUECdCIKaiErIAkoAgAhLCAHKAIAIS0gACgCNCEDIAAoAiwhLgJAAkAgC0EBRg0AIBsgLCAiICFsIAxqIBYgGCAubCAFaiADa2xqIARrbEECdGohLyAtQQJ0IQUgICAtbEECdCEwIA0gC21BAnQhAyAhICxsQQJ0IQogDUEBciALbUECdCEXIA1BAnIgC21BAnQhGSAWIC5sICxsQQJ0ITEgDUEDciALbUECdCEyICogLSAiIBggIGxqbEECdGohM/0MAAAAAAAAAAAAAAAAAAAAACE0IBghIANAIDMhBCAvIQ0gJyEMA0AgNCANIANq/QkCACANIBdqKgIA/SABIA0gGWoqAgD9IAIgDSAyaioCAP0gAyAE/QAAAP3mAf3kASE0IAQgBWohBCANIApqIQ0gDEF/aiIMDQALIDMgMGohMyAvIDFqIS8gIEEBaiIgIB1HDQAMAgsLIAIgCmohNSAMIBYgGCAubCAFaiADa2xqIARrIS8gLUECdCE2IC1BA3QhGSAWIC5sITcgIiAhbCE4IAwgBGshOSAFIANrITogGCAgbCIwQQFqITEgISAsbEEDdCEyIBsgCmohO/0MAAAAAAAAAAAAAAAAAAAAACE0IBghMwNAAkACQCAoDQAgIiENDAELIDQgOyA5IDogMyAubGogFmxqIDhqICxsQQJ0av0AAAAgNSAiIDMgIGxqIC1sQQJ0av0AAAD95gH95AEhNCAmIQ0LAkAgJSAmRg0AICUgDWshDCA2IA0gMGpsIQUgNiANIDFqbCEDIAEgLCAvICEgDWxqbEECdGohCiABICwgLyAhIA1BAWpsamxBAnRqIRcgKiENICkhBANAIDQgCiAEav0AAAAgDSAFav0AAAD95gH95AEgFyAEav0AAAAgDSADav0AAAD95gH95AEhNCANIBlqIQ0gBCAyaiEEIAxBfmoiDA0ACwsgMCAgaiEwIDEgIGohMSAvIDdqIS8gM0EBaiIzIB1HDQALCyArIDT9CwAAICNBBGoiBSAISg0BIClBEGohKSAqQRBqISogFSgCACEWIAAoAjghBCAAKAIwISEgACgCKCEMIAAoAiAhICAjIQ0MAAsLAkAgCCAjayIXQQFIDQAgEyAjQQJ0Ig1qISr9DAAAAAAAAAAAAAAAAAAAAAAhNAJAIBggHE4NACAiICRODQAgAiANaiEvIAAoAiggH2whBCAAKAIkIBpsIQwgCSgCACEZIBUoAgAhNiAHKAIAITAgACgCOCEFIAAoAjAhMiAAKAI0IQMgACgCLCEnIAAoAiAhIQJAIAtBAUcNAAJAIBdBBEYNACAbICMgGSAiIDJsIARqIDYgGCAnbCAMaiADa2xqIAVrbGpBAnRqIQogMEECdCEFICUgImshLyAhIDBsQQJ0ITMgMiAZbEECdCEDICcgNmwgGWxBAnQhICACICMgMCAiIBggIWxqbGpBAnRqIRn9DAAAAAAAAAAAAAAAAAAAAAAhNCAYITIDQCAZIQ0gCiEEIC8hDANAIDQgBCAXEIiAgIAAIA0gFxCIgICAAP3mAf3kASE0IA0gBWohDSAEIANqIQQgDEF/aiIMDQALIBkgM2ohGSAKICBqIQogMkEBaiIyIB1HDQAMAwsLIAQgBWshKSAMIANrITUgGyANaiE4IAQgNiAYICdsIAxqIANrbGogBWshMSAwQQJ0IS4gMEEDdCEzICcgNmwhFiAiQQFqISggIiAybCE5IBggIWwiJkEBaiE3IDIgGWxBA3QhICAeIA1qITogJSAia0EBcSEt/QwAAAAAAAAAAAAAAAAAAAAAITQgGCEsA0ACQAJAIC0NACAiIQ0MAQsgNCA4ICkgNSAsICdsaiA2bGogOWogGWxBAnRq/QAAACAvICIgLCAhbGogMGxBAnRq/QAAAP3mAf3kASE0ICghDQsCQCAlIChGDQAgJSANayEMIC4gDSAmamwhBSAuIA0gN2psIQMgASAZIDEgMiANbGpsQQJ0aiEKIAEgGSAxIDIgDUEBamxqbEECdGohIyAvIQ0gOiEEA0AgNCAKIARq/QAAACANIAVq/QAAAP3mAf3kASAjIARq/QAAACANIANq/QAAAP3mAf3kASE0IA0gM2ohDSAEICBqIQQgDEF+aiIMDQALCyAmICFqISYgNyAhaiE3IDEgFmohMSAsQQFqIiwgHUcNAAwCCwsCQCAXQQRGDQAgBCAFayE3IAwgA2shKCAXQX5xIQMgF0EBcSExICNBAXIhLP0MAAAAAAAAAAAAAAAAAAAAACE0IBghJgNAICYgIWwhMyA3ICggJiAnbGogNmxqISAgIiEKA0AgBv0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgGyAgIAogMmxqIBlsQQJ0aiEMQQAhBAJAIAggLEYNAEEAIQQgBiENA0AgDSAMICMgBGoiBSALbUECdGoqAgA4AgAgDUEEaiAMIAVBAWogC21BAnRqKgIAOAIAIA1BCGohDSADIARBAmoiBEcNAAsLIAogM2ohDQJAIDFFDQAgBiAEQQJ0aiAMIAQgI2ogC21BAnRqKgIAOAIACyA0IAb9AAQAIC8gDSAwbEECdGogFxCIgICAAP3mAf3kASE0IApBAWoiCiAlRw0ACyAmQQFqIiYgHUcNAAwCCwsgGyAZICIgMmwgBGogNiAYICdsIAxqIANrbGogBWtsQQJ0aiEzIDBBAnQhBSAlICJrITEgISAwbEECdCElICMgC21BAnQhAyAyIBlsQQJ0IQogI0EBciALbUECdCEyICNBAnIgC21BAnQhLyAnIDZsIBlsQQJ0ISwgI0EDciALbUECdCEZIAIgIyAwICIgGCAhbGpsakECdGohI/0MAAAAAAAAAAAAAAAAAAAAACE0IBghIANAICMhBCAzIQ0gMSEMA0AgBiANIANqKgIAOAIAIAYgDSAyaioCADgCBCAGIA0gL2oqAgA4AgggBiANIBlqKgIAOAIMIA0gCmohDSA0IAb9AAQAIAT9AAAA/eYB/eQBITQgBCAFaiEEIAxBf2oiDA0ACyAjICVqISMgMyAsaiEzICBBAWoiICAdRw0ACwsgKiA0IBcQiYCAgAALIBMgEmohEyAfQQFqIh8gACgCFCINTg0BIBUoAgAhFgwACwsgEEEBaiIQIBFGDQEgCSgCACEKIAAoAhAhDAwACwsgBkEQaiSAgICAAAs7AQF7IAD9XAAAIQICQCABQQJIDQAgAEEEaiAC/VYAAAEhAiABQQJGDQAgAEEIaiAC/VYAAAIhAgsgAgtHAAJAIAJBBEcNACAAIAH9CwAADwsgACAB/VoAAAACQCACQQJIDQAgAEEEaiAB/VoAAAEgAkECRg0AIABBCGogAf1aAAACCwvaFwYCfwJ+D38Bex1/AXsjgICAgABBEGsiBiSAgICAACAAQRhqKAIAIgcgB0EPakEQbawiCCAEQQFqrH4gBawiCX+nQQR0IgUgBSAHShshCiAHIAggBKx+IAl/p0EEdCIEIAQgB0obIQsgByAAQQxqKAIAbSEMAkAgACgCICINIAAoAhwiDmwiD0EBSA0AAkAgCiALayIQQQRIDQAgCyAKayERIBBBBGohEiADIAtBAnRqIhNBEGohFCAAQRhqIRVBACEPQQAhFgNAIBQgByAPbCINaiEFIBMgDWohB0EAIQQDQCAH/QwAAAAAAAAAAAAAAAAAAAAA/QsAACAFIhdBEGohBSAHQRBqIQcgBCIYQQRqIQQgGEEIaiAQTA0ACwJAIAQgEE4NACAQIARrIgdBf2ohDgJAIAdBB3FFDQBBACEHQQAgEiAYa0EHcWshBQNAIBdBADYCACAXQQRqIRcgBSAHQX9qIgdHDQALIAQgB2shBAsgDkEHSQ0AIBMgBEECdGogDWohByARIARqIQQDQCAH/QwAAAAAAAAAAAAAAAAAAAAAIhn9CwIAIAdBEGogGf0LAgAgB0EgaiEHIARBCGoiBA0ACwsgFkEBaiIWIAAoAiAiDSAAKAIcIg5sTg0CIA9BBGohDyAVKAIAIQcMAAsLIBBBAUgNACAHQQJ0IRYgEEEHcSITQQJ0IRRBACAQQXhxayEFIAMgC0ECdGohGCAKIAtBf3NqQQdJIRBBACEXA0BBACEHAkAgEA0AQQAhBCAYIQcDQCAH/QwAAAAAAAAAAAAAAAAAAAAAIhn9CwIAIAdBEGogGf0LAgAgB0EgaiEHIAUgBEF4aiIERw0AC0EAIARrIQcLAkAgE0UNACAYIAdBAnRqIQcgFCEEA0AgB0EANgIAIAdBBGohByAEQXxqIgQNAAsLIBggFmohGCAXQQFqIhcgD0cNAAsLAkAgACgCACIHQQFIDQAgDkEBSA0AIAtBBGohGiALQQJ0IRsgAEEQaiEcIABBBGohHSAAQRRqIR4gAEEIaiEfIABBGGohICAAQQxqISFBACEiA0ACQCAOQQFIDQAgAiALQQJ0aiEjQQAhJANAIBwoAgAhBCAdKAIAIRcgACgCJCEYQQAhJQJAIAAoAiwgJGwgACgCNGsiBUF/Sg0AIBggBUF/c2ogGG0hJQtBACEHAkAgBSAXTg0AIBggBUF/c2ogF2ogGG0hBwsCQCAlIAcgBCAHIARIGyIHTg0AIA1BAUgNACAlIAcgJSAHShshJgNAAkAgDUEBSA0AQQAhJwNAIB4oAgAhBSAfKAIAIRcgACgCKCEEQQAhKAJAIAAoAjAgJ2wiKSAAKAI4IiprIhhBf0oNACAEIBhBf3NqIARtISgLQQAhBwJAIBggF04NACAEIBhBf3NqIBdqIARtIQcLAkAgKCAHIAUgByAFSBsiB04NACAoIAcgKCAHShshKyADICAoAgAiByANICRsICdqbEECdGohLCACIAcgKCAFICVsamwiLUECdCIFaiEuIAEgGCAoIARsIi9qIAAoAiwgJGwgACgCJCAlbGogACgCNGsgF2wiMGogISgCACIxbEECdGohEyAxIARsITIgCyEVAkAgGiAKSg0AIChBAWohMyAyQQN0IRYgEyAyQQJ0Ig9qITQgKyAoayI1QQFxITYgIyAFaiESIAshFCAbIREgGiEVA0ACQAJAIAxBAUcNAAJAAkAgNg0A/QwAAAAAAAAAAAAAAAAAAAAAIRkgKCEEIBMhGCAuIQ4MAQsgEyAUQQJ0IgRq/QAAACAuIARq/QAAAP3mAf0MAAAAAAAAAAAAAAAAAAAAAP3kASEZIC4gB0ECdGohDiAzIQQgNCEYCyArIDNGDQEgB0EDdCEXIAdBAnQhDSArIARrIQUgDiAUQQJ0aiEHIBggD2ohDiARIQQDQCAZIBggBGr9AAAAIAf9AAAA/eYB/eQBIA4gBGr9AAAAIAcgDWr9AAAA/eYB/eQBIRkgByAXaiEHIAQgFmohBCAFQX5qIgUNAAwCCwsgB0ECdCEYIBQgDG0hFyAUQQFqIAxtQQJ0IQ0gFEECaiAMbUECdCEOIBRBA2ogDG1BAnQhEP0MAAAAAAAAAAAAAAAAAAAAACEZIBIhBCA1IQUgEyEHA0AgGSAHIBdBAnRq/QkCACAHIA1qKgIA/SABIAcgDmoqAgD9IAIgByAQaioCAP0gAyAE/QAAAP3mAf3kASEZIAQgGGohBCAHIA9qIQcgBUF/aiIFDQALCyAsIBRBAnRqIgcgGSAH/QAAAP3kAf0LAAAgFUEEaiIEIApKDQEgFEEEaiEUIBFBEGohESASQRBqIRIgICgCACEHIAQhFQwACwsgCiAVTA0AIAogFWshFyAgKAIAIQ0CQAJAIAxBAUcNAAJAIBdBBEYNACABIBUgMSAvIClqIDBqICprbGpBAnRqIQcgDUECdCEYICsgKGshBSAyQQJ0IQ0gAiAVIC1qQQJ0aiEE/QwAAAAAAAAAAAAAAAAAAAAAIRkDQCAZIAcgFxCIgICAACAEIBcQiICAgAD95gH95AEhGSAEIBhqIQQgByANaiEHIAVBf2oiBQ0ADAMLCyAoQQFqIQcCQAJAICsgKGtBAXENAP0MAAAAAAAAAAAAAAAAAAAAACEZDAELIBMgFUECdCIEav0AAAAgLiAEav0AAAD95gH9DAAAAAAAAAAAAAAAAAAAAAD95AEhGSAuIA1BAnRqIS4gEyAyQQJ0aiETIAchKAsgKyAHRg0BIA1BA3QhGCANQQJ0IQ0gKyAoayEFIC4gFUECdCIEaiEHIDJBA3QhDiATIARqIQQgMkECdCEQA0AgGSAE/QAAACAH/QAAAP3mAf3kASAEIBBq/QAAACAHIA1q/QAAAP3mAf3kASEZIAcgGGohByAEIA5qIQQgBUF+aiIFDQAMAgsLAkAgF0EASg0AIA1BAnQhBSArIChrIQQgAiAVIC1qQQJ0aiEH/QwAAAAAAAAAAAAAAAAAAAAAIjchGQNAIBkgByAXEIiAgIAAIDf95gH95AEhGSAHIAVqIQcgBEF/aiIEDQAMAgsLAkAgF0EERg0AIBdBfnEhGCAXQQFxIQ4gFUEBaiEQ/QwAAAAAAAAAAAAAAAAAAAAAIRkDQCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEAEEAIQQCQCAKIBBGDQBBACEEIAYhBwNAIAcgEyAVIARqIgUgDG1BAnRqKgIAOAIAIAdBBGogEyAFQQFqIAxtQQJ0aioCADgCACAHQQhqIQcgGCAEQQJqIgRHDQALCwJAIA5FDQAgBiAEQQJ0aiATIAQgFWogDG1BAnRqKgIAOAIACyATIDJBAnRqIRMgGSAG/QAEACAuIBVBAnRqIBcQiICAgAD95gH95AEhGSAuIA1BAnRqIS4gKEEBaiIoICtHDQAMAgsLIAEgMSAvIClqIDBqICprbEECdGohByANQQJ0IRggKyAoayEFIBUgDG1BAnQhDSAyQQJ0IQ4gFUEBaiAMbUECdCEQIBVBAmogDG1BAnQhDyAVQQNqIAxtQQJ0IRYgAiAVIC1qQQJ0aiEE/QwAAAAAAAAAAAAAAAAAAAAAIRkDQCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAGIAcgDWoqAgA4AgAgBiAHIBBqKgIAOAIEIAYgByAPaioCADgCCCAGIAcgFmoqAgA4AgwgByAOaiEHIBkgBv0ABAAgBP0AAAD95gH95AEhGSAEIBhqIQQgBUF/aiIFDQALCyAsIBVBAnRqIQcCQCAXQQRHDQAgByAZIAf9AAAA/eQB/QsAAAwBCyAHIBkgByAXEIiAgIAA/eQBIBcQiYCAgAALICdBAWoiJyAAKAIgIg1IDQALCyAlQQFqIiUgJkcNAAsgACgCHCEOCyAkQQFqIiQgDkgNAAsgACgCACEHCyACIB4oAgAgHCgCAGwgICgCAGxBAnRqIQIgASAfKAIAIB0oAgBsICEoAgBsQQJ0aiEBICJBAWoiIiAHSA0ACwsgBkEQaiSAgICAAAumDwYGfwJ+CX8Bexh/AX0gAEEYaiIGKAIAIgcgAEEMaiIIKAIAIgltIQoCQCAAKAIAIgsgC6wiDCAErH4gBawiDX+nIgUgCyAFSBsiDiALIAwgBEEBaqx+IA1/pyIEIAsgBEgbIg9ODQAgAyAOIAlsIABBBGoiECgCACILbCAAQQhqIhEoAgAiBWxBAnRqIRIgASAOIAdsIABBEGoiEygCAGwgAEEUaiIUKAIAbEECdGohFSAKQQFxIRYDQEEAIQQCQCAFIAtsIAlsIgFBBEgNAEEAIQkgEiELA0AgC/0MAAAAAAAAAAAAAAAAAAAAAP0LAAAgC0EQaiELIAlBCGohBSAJQQRqIgQhCSAFIAFMDQALCwJAIAEgBEwNACABIARBf3NqIQUCQCABIARrQQdxIgtFDQAgEiAEQQJ0aiEJA0AgCUEANgIAIAlBBGohCSAEQQFqIQQgC0F/aiILDQALCyAFQQdJDQAgASAEayELIBIgBEECdGpBHGohCQNAIAlBdGr9DAAAAAAAAAAAAAAAAAAAAAAiF/0LAgAgCUFkaiAX/QsCACAJQSBqIQkgC0F4aiILDQALCwJAIAAoAhwiA0EBSA0AQQAhGANAIBMoAgAhCyAQKAIAIQEgACgCJCEFQQAhGQJAIAAoAiwgGGwgACgCNGsiBEF/Sg0AIAUgBEF/c2ogBW0hGQtBACEJAkAgBCABTg0AIAUgBEF/c2ogAWogBW0hCQsCQCAZIAkgCyAJIAtIGyIJTg0AIAAoAiAiGkEBSA0AIBkgCSAZIAlKGyEbA0ACQCAaQQFIDQACQCAKQQFKDQBBACEcA0AgFCgCACEJIBEoAgAhBCAAKAIoIQtBACEHAkAgACgCMCIFIBxsIAAoAjgiHWsiA0F/Sg0AIAsgA0F/c2ogC20hBwtBACEBAkAgAyAETg0AIAsgA0F/c2ogBGogC20hAQsCQCAHIAEgCSABIAlIGyIBTg0AIAcgASAHIAFKGyEeIAIgBigCACIBIBogGGwgHGpsQQJ0aiEfIAgoAgAiICEDA0AgBSAcbCALIAdsaiEhIAQgACgCLCAYbCAAKAIkIBlsaiAAKAI0a2whIiAVIAkgGWwgB2ogAWwiI0ECdGohJEEAIQsCQCAgQQRIDQAgEiAgICEgImogHWtsQQJ0aiEJQQAhCyAkIQQgHyEFA0AgCSAJ/QAAACAE/QAAACAF/QAAAP3mAf3kAf0LAAAgC0EIaiEBIAlBEGohCSAEQRBqIQQgBUEQaiEFIAtBBGohCyABIAgoAgAiA0wNAAsLAkAgAyALTA0AIAtBAXIhCQJAIANBAXFFDQAgEiAhIB1rICJqICBsQQJ0aiALQQJ0IgtqIgQgBCoCACAkIAtqKgIAIB8gC2oqAgCUkjgCACAJIQsLIAMgCUYNACASIAsgICAhICJqIB1rbGpBAnRqIQkgAyALayEFIB8gC0ECdGohBCAVIAsgI2pBAnRqIQsDQCAJIAkqAgAgCyoCACAEKgIAlJI4AgAgCUEEaiIBIAEqAgAgC0EEaioCACAEQQRqKgIAlJI4AgAgCUEIaiEJIARBCGohBCALQQhqIQsgBUF+aiIFDQALCwJAIAdBAWoiByAeRg0AIBEoAgAhBCAGKAIAIQEgFCgCACEJIAAoAjghHSAAKAIwIQUgACgCKCELIAMhIAwBCwsgACgCICEaCyAcQQFqIhwgGkgNAAwCCwsgGkEBIBpBAUobISUgBigCACIjQQJ0ISYgFCgCACEnIBEoAgAhKCAAKAI4ISkgACgCMCEqIAAoAighK0EAISwDQEEAISQCQCAqICxsIClrIgtBf0oNACArIAtBf3NqICttISQLQQAhCQJAIAsgKE4NACArIAtBf3NqIChqICttIQkLAkAgJCAJICcgCSAnSBsiCU4NACAIKAIAIgdBAUgNACAkIAkgJCAJShshHCACICMgGiAYbCAsamxBAnRqIR0gESgCACAAKAIsIBhsIAAoAiQgGWxqIAAoAjRrbCEeIAAoAjAgLGwhHyAAKAI4IS0gACgCKCEuIBUgIyAkIBQoAgAgGWwiL2psQQJ0aiEhA0AgFSAvICRqICNsQQJ0aiEiIBIgHyAuICRsaiAtayAeaiAHbEECdGohIEEAIQMgCiEBA0ACQCADIgkgCmwiBCAJQQFqIgMgCmxODQAgICAJQQJ0aiIFKgIAITACQCAWRQ0AIAUgMCAiIARBAnQiCWoqAgAgHSAJaioCAJSSIjA4AgAgBEEBaiEECyAKQQFGDQAgHSAEQQJ0IgtqIQkgISALaiELA0AgBSAwIAsqAgAgCSoCAJSSIjA4AgAgBSAwIAtBBGoqAgAgCUEEaioCAJSSIjA4AgAgCUEIaiEJIAtBCGohCyABIARBAmoiBEcNAAsLIAEgCmohASADIAdHDQALICEgJmohISAkQQFqIiQgHEcNAAsLICxBAWoiLCAlRw0ACwsgGUEBaiIZIBtHDQALIAAoAhwhAwsgGEEBaiIYIANIDQALCyAVIBQoAgAgEygCAGwgBigCAGxBAnRqIRUgEiARKAIAIgUgECgCACILbCAIKAIAIglsQQJ0aiESIA5BAWoiDiAPRw0ACwsLmAoNAX8Cfgd/AX0CfwF7AX8BfQJ7An0CfwF7AX8CQCAAKAIUIgQgBKwiBSACrH4gA6wiBn+nIgMgBCADSBsiByAEIAUgAkEBaqx+IAZ/pyICIAQgAkgbIghODQAgACgCGCIJQQJ0IQogCUEDcSELIAEgCSAHbCIMQQJ0aiENIAmyIQ4gCUEESCEPA0AgACgCACEQAkACQCAPRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIRFBACEDDAELIBAgDEECdGohBP0MAAAAAAAAAAAAAAAAAAAAACERQQAhAgNAIBEgBP0AAAD95AEhESACQQhqIRIgBEEQaiEEIAJBBGoiAyECIBIgCUwNAAsLIBEgESAR/Q0ICQoLDA0ODwABAgMEBQYH/eQBIhH9HwAgEf0fAZIhEwJAIAkgA0wNACAJIANBf3NqIRICQCALRQ0AIBAgAyAMakECdGohBCALIQIDQCADQQFqIQMgEyAEKgIAkiETIARBBGohBCACQX9qIgINAAsLIBJBA0kNACAJIANrIQIgECADIAxqQQJ0aiEEA0AgEyAEKgIAkiAEQQRqKgIAkiAEQQhqKgIAkiAEQQxqKgIAkiETIARBEGohBCACQXxqIgINAAsLIBMgDpUhEwJAAkAgD0UNAP0MAAAAAAAAAAAAAAAAAAAAACERQQAhAwwBCyAQIAxBAnRqIQQgE/0TIRT9DAAAAAAAAAAAAAAAAAAAAAAhEUEAIQIDQCARIAT9AAAAIBT95QEiFSAV/eYB/eQBIREgAkEIaiESIARBEGohBCACQQRqIgMhAiASIAlMDQALCyARIBEgEf0NCAkKCwwNDg8AAQIDBAUGB/3kASIR/R8AIBH9HwGSIRYCQCAJIANMDQAgCSADQX9zaiESAkAgC0UNACAQIAMgDGpBAnRqIQQgCyECA0AgA0EBaiEDIBYgBCoCACATkyIXIBeUkiEWIARBBGohBCACQX9qIgINAAsLIBJBA0kNACAJIANrIQIgECADIAxqQQJ0aiEEA0AgFiAEKgIAIBOTIhcgF5SSIARBBGoqAgAgE5MiFiAWlJIgBEEIaioCACATkyIWIBaUkiAEQQxqKgIAIBOTIhYgFpSSIRYgBEEQaiEEIAJBfGoiAg0ACwsgACoCHCEXIAAoAgwgB0ECdCIEaiATOAIAIAAoAhAgBGpDAACAPyAXIBYgDpWSkZUiFjgCAAJAIAlBAUgNACABIAcgCWxBAnRqIRggECAMQQJ0aiEZIBb9EyEUIBP9EyEaQQAhBCAJIQJBACESA0AgAkEEIAJBBEgiAxshECAZIARqIRsCQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAw0AIBQgG/0AAAAgGv3lAf3mASERIAAoAgQiG0UNAiAbIARq/QAAACEVDAELIBQgGyAQEI2AgIAAIBr95QH95gEhESAAKAIEIhtFDQIgGyAEaiAQEI2AgIAAIRULIBEgFf3mASERCyAAKAIIIhtFDQUgA0UNASAbIBJBAnRqIRsMAwsgACgCCCIbDQEgDSAEaiEDDAULIBsgBGr9AAAAIRUMAgsgGyAEaiEbCyAbIBAQjYCAgAAhFQsgESAV/eQBIRELIANFDQEgGCASQQJ0aiEDCyADIBEgEBCOgICAAAwBCyANIARqIBH9CwAACyACQXxqIQIgBEEQaiEEIAkgEkEEaiISSg0ACwsgDSAKaiENIAwgCWohDCAHQQFqIgcgCEcNAAsLCzsBAXsgAP1cAAAhAgJAIAFBAkgNACAAQQRqIAL9VgAAASECIAFBAkYNACAAQQhqIAL9VgAAAiECCyACCzQAIAAgAf1aAAAAAkAgAkECSA0AIABBBGogAf1aAAABIAJBAkYNACAAQQhqIAH9WgAAAgsLvQYLAX8CfgZ/AX0BfwJ7AX8CewF/AnsBfwJAIAAoAhQiBSAFrCIGIAOsfiAErCIHf6ciBCAFIARIGyIIIAUgBiADQQFqrH4gB3+nIgMgBSADSBsiCU4NACAAKAIYIgpBAnQhCyACIAogCGwiDEECdCIFaiENIAEgBWohAiAKsiEOIApBAUghDwNAAkAgDw0AIAAoAhAgCEECdCIFav0JAgAhECAAKAIMIAVq/QkCACERIAAoAgAgDEECdGohEkEAIQUgCiED/QwAAAAAAAAAAAAAAAAAAAAAIhMhFEEAIQQDQCACIAVqIQECQAJAIANBBEgiFQ0AIAH9AAAAIRYCQCAAKAIEIgFFDQAgASAFav0AAAAgFv3mASEWCyATIBb95AEhEyASIAVq/QAAACEXDAELIAEgA0EEIBUbIhUQjYCAgAAhFgJAAkAgACgCBCIBDQAgEyAW/eQBIRMMAQsgFiABIAVqIBUQjYCAgAD95gEiFiAT/eQBIRMLIBIgBWogFRCNgICAACEXCyADQXxqIQMgBUEQaiEFIBQgFiAXIBH95QEgEP3mAf3mAf3kASEUIAogBEEEaiIESg0ACyAPDQAgFCAUIBT9DQgJCgsMDQ4PAAECAwQFBgf95AEiFv0fACAW/R8BkiAOlf0TIRcgEyATIBP9DQgJCgsMDQ4PAAECAwQFBgf95AEiFv0fACAW/R8BkiAOlf0TIRNBACEFIAohA0EAIRUDQCADQQQgA0EESCIEGyEBIAIgBWohGAJAAkAgBA0AIBj9AAAAIRYCQCAAKAIEIhhFDQAgGCAFav0AAAAgFv3mASEWCyASIAVq/QAAACEUDAELIBggARCNgICAACEWAkAgACgCBCIYRQ0AIBYgGCAFaiABEI2AgIAA/eYBIRYLIBIgBWogARCNgICAACEUCyAWIBP95QEgFyAUIBH95QEgEP3mAf3mAf3lASAQ/eYBIRYgDSAFaiEYAkACQCAEDQAgGCAW/QsAAAwBCyAYIBYgARCOgICAAAsgA0F8aiEDIAVBEGohBSAKIBVBBGoiFUoNAAsLIA0gC2ohDSACIAtqIQIgDCAKaiEMIAhBAWoiCCAJRw0ACwsL9gYKAX8CfgZ/AnsCfwF7AX8CewR/AXsCQCAAKAIYIgYgBkEPakEQbawiByAEQQFqrH4gBawiCH+nQQR0IgUgBSAGShsiCSAGIAcgBKx+IAh/p0EEdCIEIAQgBkobIgpMDQAgASAKQQJ0aiELA0AgCSAKayIGQQQgBkEESCIMGyENAkACQCAAKAIUIg5BAU4NAP0MAAAAAAAAAAAAAAAAAAAAACIPIRAMAQsCQCAGQQNKDQBBwAAhEUEAIRL9DAAAAAAAAAAAAAAAAAAAAAAiEyEQQQAhFCATIQ8DQCATIRUgEyEWAkAgFCAUQcAAaiIXIA4gFyAOSCIYG04NACAOIBEgDiARSBshASAAKAIYIgZBAnQhGSAGIBJsIQYgACgCACAKQQJ0aiEaIAAoAgwgFEECdCIFaiEEIAAoAhAgBWohBf0MAAAAAAAAAAAAAAAAAAAAACIWIRUDQCAVIAsgBmogDRCNgICAACIbIBogBmogDRCNgICAACAE/QkCAP3lASAF/QkCAP3mAf3mAf3kASEVIAYgGWohBiAEQQRqIQQgBUEEaiEFIBYgG/3kASEWIBQgAUF/aiIBRw0ACwsgEkGAAmohEiARQcAAaiERIA8gFv3kASEPIBAgFf3kASEQIBchFCAYRQ0CDAALC0HAACERQQAhEv0MAAAAAAAAAAAAAAAAAAAAACITIRBBACEUIBMhDwNAIBMhFSATIRYCQCAUIBRBwABqIhcgDiAXIA5IIhgbTg0AIA4gESAOIBFIGyEBIAAoAhgiBkECdCEZIAYgEmwhBiAAKAIAIApBAnRqIRogACgCDCAUQQJ0IgVqIQQgACgCECAFaiEF/QwAAAAAAAAAAAAAAAAAAAAAIhYhFQNAIBUgCyAGav0AAAAiGyAaIAZq/QAAACAE/QkCAP3lASAF/QkCAP3mAf3mAf3kASEVIAYgGWohBiAEQQRqIQQgBUEEaiEFIBYgG/3kASEWIBQgAUF/aiIBRw0ACwsgEkGAAmohEiARQcAAaiERIA8gFv3kASEPIBAgFf3kASEQIBchFCAYDQALCyACIApBAnQiBmohBAJAAkAgDA0AIAQgEP0LAAAgAyAGaiAP/QsAAAwBCyAEIBAgDRCOgICAACADIAZqIA8gDRCOgICAAAsgC0EQaiELIAkgCkEEaiIKSg0ACwsLoTEEAn8Cfh1/F3sjgICAgABBMGsiAySAgICAACAAKAIcIgQgBEEDakEEbawiBSABQQFqrH4gAqwiBn+nQQJ0IgIgAiAEShsiByAEIAUgAax+IAZ/p0ECdCIBIAEgBEobIghrIglBAXQgACgCJCIKaiAKQQJ0IgtBB2pBCG0gCmwiDEEDdGpBAnQQgICAgAAiDSAAKAIEIAsgCiALIAoQoICAgAAgDSAMQQV0aiIOIAlBAnQiD2ohEAJAIAcgCEwiEQ0AIAcgCEF/c2ohEiAAKAIgIRMCQAJAIAlBB3EiBA0AIAghAiAOIQQMAQsgBEECdCEUIAogE2wiBEECdCEVIAQgCGxBAnQhASAIIQIgDiEEA0AgBCABNgIAIAEgFWohASACQQFqIQIgBEEEaiEEIBRBfGoiFA0ACwsCQCASQQdJDQAgCiATbCIBIAJBAWpsQQJ0IRUgASACQQJqbEECdCEWIAEgAkEDamxBAnQhFyABIAJBBGpsQQJ0IRggASACQQVqbEECdCEZIAEgAkEGamxBAnQhGiABIAJBB2psQQJ0IRsgByACayEUIAFBBXQhHCACIApsIBNsQQJ0IQJBACEBA0AgBEEcaiAbIAFqNgIAIARBGGogGiABajYCACAEQRRqIBkgAWo2AgAgBEEQaiAYIAFqNgIAIARBDGogFyABajYCACAEQQhqIBYgAWo2AgAgBEEEaiAVIAFqNgIAIAQgAiABajYCACAEQSBqIQQgASAcaiEBIBRBeGoiFA0ACwsgACgCICETAkACQCAJQQdxIgQNACAIIQIgECEEDAELIARBAnQhFCAKIBNsIgRBBHQhFSAEIAhsQQR0IQEgCCECIBAhBANAIAQgATYCACABIBVqIQEgAkEBaiECIARBBGohBCAUQXxqIhQNAAsLIBJBB0kNACAKIBNsIgEgAkEBamxBBHQhFSABIAJBAmpsQQR0IRYgASACQQNqbEEEdCEXIAEgAkEEamxBBHQhGCABIAJBBWpsQQR0IRkgASACQQZqbEEEdCEaIAEgAkEHamxBBHQhGyAHIAJrIRQgAUEHdCEcIAIgCmwgE2xBBHQhAkEAIQEDQCAEQRxqIBsgAWo2AgAgBEEYaiAaIAFqNgIAIARBFGogGSABajYCACAEQRBqIBggAWo2AgAgBEEMaiAXIAFqNgIAIARBCGogFiABajYCACAEQQRqIBUgAWo2AgAgBCACIAFqNgIAIARBIGohBCABIBxqIQEgFEF4aiIUDQALCwJAIApBAUgNACAKQQNxIQJBACEEAkAgCkF/akEDSQ0AIA0gDEEFdCAHQQN0aiAIQQN0a2ohFUEAIRRBACAKQXxxayEWQQAhBANAIBUgBGoiASAENgIAIAFBDGogBEEMajYCACABQQhqIARBCGo2AgAgAUEEaiAEQQRqNgIAIARBEGohBCAWIBRBfGoiFEcNAAtBACAUayEECyACRQ0AIA0gDEEFdCAHQQN0aiAEQQJ0IgRqIAhBA3RraiEBA0AgASAENgIAIARBBGohBCABQQRqIQEgAkF/aiICDQALCyAAKAIgIhQgC2wiAiAIbCEbIAAoAgAhGSAAKAIIIRpBBCEBQQAhBAJAIAIgCWwiGEEESA0AIBhBfGoiBEECdkEBaiICQQNxIRwCQAJAIARBDE8NAEEAIQQMAQsgAkH8////B3EhFkEEIQEgCiAUbCAIbEEEdCEXIBohFCAZIRUDQCAUIBdqIgQgFSAXaiIC/QAAAP0LAAAgBEEQaiACQRBq/QAAAP0LAAAgBEEgaiACQSBq/QAAAP0LAAAgBEEwaiACQTBq/QAAAP0LAAAgFEHAAGohFCAVQcAAaiEVIAFBEGohASAWQXxqIhYNAAsgAUF8aiEECyAcRQ0AIBkgG0ECdCICaiEUIBogAmohFSAcQQJ0IQIDQCAVIARBAnQiBGogFCAEav0AAAD9CwAAIAEiBEEEaiEBIAQhBCACQXxqIgINAAsgAUF8aiEECwJAIBggBEwNACAYIARBf3NqIRUCQEEAIARrQQNxIhRFDQAgGSAEIBtqQQJ0IgJqIQEgGiACaiECA0AgAiABKgIAOAIAIAFBBGohASACQQRqIQIgBEEBaiEEIBRBf2oiFA0ACwsgFUEDSQ0AIAQgGGshAiAaIAQgG2pBAnQiAWohBCAZIAFqIQEDQCAEIAEqAgA4AgAgBEEEaiABQQRqKgIAOAIAIARBCGogAUEIaioCADgCACAEQQxqIAFBDGoqAgA4AgAgBEEQaiEEIAFBEGohASACQQRqIgINAAsLAkAgACgCIEEBSA0AIBAgD2ohHSAKQQJ0IR4gCkEEdCEfQQAgCmtBAnQhICAAQShqIQxBACEhA0AgAyAdNgIIIAMgDjYCBCADQQA2AiwgA0IBNwIkIAMgDTYCICADIAk2AhQgAyAQNgIQIAMgCjYCGCADIAAoAhAgIUF/aiAKbEECdGo2AgAgAyALNgIcIAMgACgCCCAhIAtsQQJ0ajYCDAJAICFFDQAgAxCdgICAAAsgCCESAkAgEQ0AA0BBACEUIAAoAgwiHCAAKAIgIBJsICFqIhMgCmxBAnQiImoiIyAgakEAICEbIRsCQCAKQQRIDQAgEyALbCEPIB4gE2whAiAfIBNsIQRBACEVIBshFgNAIAAoAggiASAEaiIX/QAAACEkIAAoAiQhFAJAAkAgDCgCACIYRQ0AIAEgD0ECdGogFUECdGogFEECdCIZaiEaICT9DM3MTD7NzEw+zcxMPs3MTD4iJf3mAf0MAAAAPwAAAD8AAAA/AAAAPyIk/eQB/QwAAIA/AACAPwAAgD8AAIA/Iib96gH9DAAAAAAAAAAAAAAAAAAAAAAiJ/3rASEoIAEgBCAZamr9AAAAICX95gEgJP3kASAm/eoBICf96wEhKQwBC/0MAACAPwAAgD8AAIA/AACAPyIlICUgJP3hAf0MAACwQgAAsEIAALBCAACwQiIm/eoB/QwAAK7CAACuwgAArsIAAK7CIif96wEiJP0MO6q4PzuquD87qrg/O6q4PyIp/eYB/QwAAEBLAABASwAAQEsAAEBLIir95AEiKP0MAABAywAAQMsAAEDLAABAyyIr/eQBIiz9DIOAXjmDgF45g4BeOYOAXjkiLf3mASAkICz9DACAMT8AgDE/AIAxPwCAMT8iLv3mAf3lAf3kASIkICQgJP3mASAkICQgJCAkICT9DAENUDkBDVA5AQ1QOQENUDkiLP3mAf0MYQu2OmELtjphC7Y6YQu2OiIv/eQB/eYB/QyJiAg8iYgIPImICDyJiAg8IjD95AH95gH9DKuqKj2rqio9q6oqPauqKj0iMf3kAf3mAf0Mq6oqPquqKj6rqio+q6oqPiIy/eQB/eYB/QwAAAA/AAAAPwAAAD8AAAA/IjP95AH95gH95AEgKEEX/asB/QwAAIA/AACAPwAAgD8AAIA/IjT9rgEiJP3mASAk/eQB/eQB/ecBISggJSAlIAEgBCAUQQJ0amoiGv0AAAD94QEgJv3qASAn/esBIiQgKf3mASAq/eQBIiYgK/3kASInIC395gEgJCAnIC795gH95QH95AEiJCAkICT95gEgJCAkICQgJCAkICz95gEgL/3kAf3mASAw/eQB/eYBIDH95AH95gEgMv3kAf3mASAz/eQB/eYB/eQBICZBF/2rASA0/a4BIiT95gEgJP3kAf3kAf3nASEpCyABIAQgFEEDdGpqIhn9AAAA/QwAACBBAAAgQQAAIEEAACBBIjX96gH9DAAAIMEAACDBAAAgwQAAIMEiNv3rASIkICT95AEiJP0MO6q4PzuquD87qrg/O6q4PyIq/eYB/QwAAEBLAABASwAAQEsAAEBLIiv95AEiJUEX/asB/QwAAIA/AACAPwAAgD8AAIA/Iiz9rgEiJ/0MAACAvwAAgL8AAIC/AACAvyI3/eQBICX9DAAAQMsAAEDLAABAywAAQMsiLf3kASIl/QyDgF45g4BeOYOAXjmDgF45Ii795gEgJCAl/QwAgDG/AIAxvwCAMb8AgDG/Ii/95gH95AH95AEiJCAkICT95gEgJCAkICQgJCAk/QwBDVA5AQ1QOQENUDkBDVA5IjD95gH9DGELtjphC7Y6YQu2OmELtjoiMf3kAf3mAf0MiYgIPImICDyJiAg8iYgIPCIy/eQB/eYB/Qyrqio9q6oqPauqKj2rqio9IjP95AH95gH9DKuqKj6rqio+q6oqPquqKj4iNP3kAf3mAf0MAAAAPwAAAD8AAAA/AAAAPyIm/eQB/eYB/eQBICf95gH95AEiJCAk/QwAAABAAAAAQAAAAEAAAABAIjj95AH95wEhJSABIAQgFEEMbGpqIgH9AAAAISQCQAJAIBhFDQAgJP0MzcxMPs3MTD7NzEw+zcxMPv3mASAm/eQB/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIScMAQv9DAAAgD8AAIA/AACAPwAAgD8iJyAnICT94QH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAArsIAAK7CAACuwgAArsL96wEiJCAq/eYBICv95AEiOSAt/eQBIjogLv3mASAkIDogL/3mAf3kAf3kASIkICQgJP3mASAkICQgJCAkICQgMP3mASAx/eQB/eYBIDL95AH95gEgM/3kAf3mASA0/eQB/eYBICb95AH95gH95AEgOUEX/asBICz9rgEiJP3mASAk/eQB/eQB/ecBIScLIAAoAhAhFCAoICX95gEhJAJAIBtFDQAgJCApIBb9AAAA/eYB/eQBISQLIBcgKP0LAAAgGiAp/QsAACAZICX9CwAAIAEgJ/0LAAAgHCACaiAk/QsAACAUIAJqICcgJCA1/eoBIDb96wEiJCAk/eQBIiQgKv3mASAr/eQBIiVBF/2rASAs/a4BIiggN/3kASAlIC395AEiJSAu/eYBICQgJSAv/eYB/eQB/eQBIiQgJCAk/eYBICQgJCAkICQgJCAw/eYBIDH95AH95gEgMv3kAf3mASAz/eQB/eYBIDT95AH95gEgJv3kAf3mAf3kASAo/eYB/eQBIiQgJCA4/eQB/ecB/eYB/QsAACACQRBqIQIgFkEQaiEWIARBEGohBCAVQQhqIQEgFUEEaiIUIRUgASAKTA0ACwsCQCAKIBRMDQAgACgCCCATIAtsQQJ0aiAUQQJ0IhZqIQIgACgCECEZIAAoAiQhFQJAAkAgCiAUayIBQQRHIgQNACAC/QAAACEkDAELIAIgARCSgICAACEkCwJAAkAgDCgCACIURQ0AICT9DM3MTD7NzEw+zcxMPs3MTD795gH9DAAAAD8AAAA/AAAAPwAAAD/95AH9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAAAAAAAAAAAAAAAAAAAD96wEhKAwBC/0MAACAPwAAgD8AAIA/AACAPyIlICUgJP3hAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACuwgAArsIAAK7CAACuwv3rASIk/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIib9DAAAQMsAAEDLAABAywAAQMv95AEiKP0Mg4BeOYOAXjmDgF45g4BeOf3mASAkICj9DACAMb8AgDG/AIAxvwCAMb/95gH95AH95AEiJCAkICT95gEgJCAkICQgJCAk/QwBDVA5AQ1QOQENUDkBDVA5/eYB/QxhC7Y6YQu2OmELtjphC7Y6/eQB/eYB/QyJiAg8iYgIPImICDyJiAg8/eQB/eYB/Qyrqio9q6oqPauqKj2rqio9/eQB/eYB/Qyrqio+q6oqPquqKj6rqio+/eQB/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYB/eQBICZBF/2rAf0MAACAPwAAgD8AAIA/AACAP/2uASIk/eYBICT95AH95AH95wEhKAsgAiAVQQJ0aiEXAkACQCAEDQAgF/0AAAAhJAwBCyAXIAEQkoCAgAAhJAsCQAJAIBRFDQAgJP0MzcxMPs3MTD7NzEw+zcxMPv3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAAAAAAAAAAAAAAAAAAAAP3rASEpDAEL/QwAAIA/AACAPwAAgD8AAIA/IiUgJSAk/eEB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAK7CAACuwgAArsIAAK7C/esBIiT9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiJv0MAABAywAAQMsAAEDLAABAy/3kASIn/QyDgF45g4BeOYOAXjmDgF45/eYBICQgJ/0MAIAxvwCAMb8AgDG/AIAxv/3mAf3kAf3kASIkICQgJP3mASAkICQgJCAkICT9DAENUDkBDVA5AQ1QOQENUDn95gH9DGELtjphC7Y6YQu2OmELtjr95AH95gH9DImICDyJiAg8iYgIPImICDz95AH95gH9DKuqKj2rqio9q6oqPauqKj395AH95gH9DKuqKj6rqio+q6oqPquqKj795AH95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gH95AEgJkEX/asB/QwAAIA/AACAPwAAgD8AAIA//a4BIiT95gEgJP3kAf3kAf3nASEpCyACIBVBA3RqIRgCQAJAIAQNACAY/QAAACEkDAELIBggARCSgICAACEkCyAk/QwAACBBAAAgQQAAIEEAACBBIjX96gH9DAAAIMEAACDBAAAgwQAAIMEiNv3rASIkICT95AEiJP0MO6q4PzuquD87qrg/O6q4PyIq/eYB/QwAAEBLAABASwAAQEsAAEBLIiv95AEiJUEX/asB/QwAAIA/AACAPwAAgD8AAIA/Iiz9rgEiJ/0MAACAvwAAgL8AAIC/AACAvyI3/eQBICX9DAAAQMsAAEDLAABAywAAQMsiLf3kASIl/QyDgF45g4BeOYOAXjmDgF45Ii795gEgJCAl/QwAgDG/AIAxvwCAMb8AgDG/Ii/95gH95AH95AEiJCAkICT95gEgJCAkICQgJCAk/QwBDVA5AQ1QOQENUDkBDVA5IjD95gH9DGELtjphC7Y6YQu2OmELtjoiMf3kAf3mAf0MiYgIPImICDyJiAg8iYgIPCIy/eQB/eYB/Qyrqio9q6oqPauqKj2rqio9IjP95AH95gH9DKuqKj6rqio+q6oqPquqKj4iNP3kAf3mAf0MAAAAPwAAAD8AAAA/AAAAPyIm/eQB/eYB/eQBICf95gH95AEiJP0MAAAAQAAAAEAAAABAAAAAQCI4/eQBISUgAiAVQQxsaiEVAkACQCAEDQAgFf0AAAAhJwwBCyAVIAEQkoCAgAAhJwsgJCAl/ecBISUCQAJAIBRFDQAgJ/0MzcxMPs3MTD7NzEw+zcxMPv3mASAm/eQB/QwAAIA/AACAPwAAgD8AAIA//eoB/QwAAAAAAAAAAAAAAAAAAAAA/esBIScMAQv9DAAAgD8AAIA/AACAPwAAgD8iOSA5ICf94QH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAArsIAAK7CAACuwgAArsL96wEiJCAq/eYBICv95AEiJyAt/eQBIjogLv3mASAkIDogL/3mAf3kAf3kASIkICQgJP3mASAkICQgJCAkICQgMP3mASAx/eQB/eYBIDL95AH95gEgM/3kAf3mASA0/eQB/eYBICb95AH95gH95AEgJ0EX/asBICz9rgEiJP3mASAk/eQB/eQB/ecBIScLICggJf3mASEkAkAgG0UNACAbIBZqIRQCQAJAIAQNACAU/QAAACE5DAELIBQgARCSgICAACE5CyAkICkgOf3mAf3kASEkCyAZICJqIRQCQAJAIAQNACACICj9CwAAIBcgKf0LAAAgGCAl/QsAACAVICf9CwAAICMgFmogJP0LAAAMAQsgAiAoIAEQk4CAgAAgFyApIAEQk4CAgAAgGCAlIAEQk4CAgAAgFSAnIAEQk4CAgAAgIyAWaiAkIAEQk4CAgAALICcgJCA1/eoBIDb96wEiJCAk/eQBIiQgKv3mASAr/eQBIiVBF/2rASAs/a4BIiggN/3kASAlIC395AEiJSAu/eYBICQgJSAv/eYB/eQB/eQBIiQgJCAk/eYBICQgJCAkICQgJCAw/eYBIDH95AH95gEgMv3kAf3mASAz/eQB/eYBIDT95AH95gEgJv3kAf3mAf3kASAo/eYB/eQBIiQgJCA4/eQB/ecB/eYBISQgFCAWaiECAkAgBA0AIAIgJP0LAAAMAQsgAiAkIAEQk4CAgAALIBJBAWoiEiAHRw0ACwsgIUEBaiIhIAAoAiBIDQALCyADQTBqJICAgIAAC0wBAXsCQCABQQRHDQAgAP0AAAAPCyAA/VwAACECAkAgAUECSA0AIABBBGogAv1WAAABIQIgAUECRg0AIABBCGogAv1WAAACIQILIAILRwACQCACQQRHDQAgACAB/QsAAA8LIAAgAf1aAAAAAkAgAkECSA0AIABBBGogAf1aAAABIAJBAkYNACAAQQhqIAH9WgAAAgsLyyYGBn8CfhF/AXsSfwt7I4CAgIAAQTBrIgMkgICAgAAgACgCJCIEQQdqQQhtIgUgBEECdCIGbCIHQQN0IAZqIAAoAhwiCCAIQQNqQQRtrCIJIAFBAWqsfiACrCIKf6dBAnQiAiACIAhKGyILIAggCSABrH4gCn+nQQJ0IgEgASAIShsiDGsiDUEBdCIIaiAIIARsakECdBCAgICAACIOIAAoAgQgBiAGIAQgBhChgICAACAOIAdBBXRqIg8gDSAEbCIQQQJ0IghqIhEgCGohEgJAIAsgDEwNACALIAxBf3NqIRMgACgCICEUAkACQCALIAxrQQdxIggNACAMIQIgEiEIDAELIAhBAnQhByAEIBRsIghBBHQhFSAIIAxsQQR0IQEgDCECIBIhCANAIAggATYCACABIBVqIQEgAkEBaiECIAhBBGohCCAHQXxqIgcNAAsLIBNBB0kNACAEIBRsIgEgAkEBamxBBHQhFSABIAJBAmpsQQR0IRMgASACQQNqbEEEdCEWIAEgAkEEamxBBHQhFyABIAJBBWpsQQR0IRggASACQQZqbEEEdCEZIAEgAkEHamxBBHQhGiALIAJrIQcgAUEHdCEbIAIgBGwgFGxBBHQhAkEAIQEDQCAIQRxqIBogAWo2AgAgCEEYaiAZIAFqNgIAIAhBFGogGCABajYCACAIQRBqIBcgAWo2AgAgCEEMaiAWIAFqNgIAIAhBCGogEyABajYCACAIQQRqIBUgAWo2AgAgCCACIAFqNgIAIAhBIGohCCABIBtqIQEgB0F4aiIHDQALCwJAIA1BAUgNACANQQNxIRdBACEBAkAgCyAMQX9zakEDSQ0AIA4gBCAFQQd0IAtBA3RqIAxBA3RrbCALQQJ0aiAMQQJ0a2ohCCAEQQxsIQcgBEEEdCEVIARBA3QhE0EAIQJBACANQXxxayEWQQAhAQNAIAggATYCACAIQQxqIAcgAWo2AgAgCEEIaiATIAFqNgIAIAhBBGogBiABajYCACAIQRBqIQggASAVaiEBIBYgAkF8aiICRw0AC0EAIAJrIQELIBdFDQAgDiAEIAVBB3QgC0EDdGogDEEDdGtsIAFBAnRqIAtBAnRqIAxBAnRraiEIIBdBAnQhAiABIARsQQJ0IQEDQCAIIAE2AgAgASAGaiEBIAhBBGohCCACQXxqIgINAAsLAkAgBEEBSA0AIAZBASAGQQFKGyIIQQFxIQJBACEBAkAgCEF/akEDSQ0AIA4gBCAFQQd0IAtBA3QiAWogDEEDdCIHa2wgAWogB2tqIRVBACEHQQAgCEF8cWshE0EAIQgDQCAVIAhqIgEgCDYCACABQQxqIAhBDGo2AgAgAUEIaiAIQQhqNgIAIAFBBGogCEEEajYCACAIQRBqIQggEyAHQXxqIgdHDQALQQAgB2shAQsgAkUNACAOIAQgBUEHdCALQQN0IghqIAxBA3QiB2tsIAhqIAFBAnQiCGogB2tqIQEDQCABIAg2AgAgCEEEaiEIIAFBBGohASACQX9qIgINAAsLQQAhAgJAIBBBBEgNACAOIAQgBUEHdCALQQJ0aiAMQQJ0a2xqIQhBACEBA0AgCP0MAAAAAAAAAAAAAAAAAAAAAP0LAAAgCEEQaiEIIAFBCGohByABQQRqIgIhASAHIBBMDQALCwJAIBAgAkwNACAQIAJBf3NqIQcCQCAQIAJrQQdxIgFFDQAgDiAEIAVBB3QgC0ECdGogDEECdGtsIAJBAnRqaiEIA0AgCEEANgIAIAhBBGohCCACQQFqIQIgAUF/aiIBDQALCyAHQQdJDQAgDiAEIAVBB3QgC0ECdGogDEECdGtsIAJBAnRqaiEIIBAgAmshAQNAIAj9DAAAAAAAAAAAAAAAAAAAAAAiHP0LAgAgCEEQaiAc/QsCACAIQSBqIQggAUF4aiIBDQALCwJAIAAoAiAiHUEBSA0AIBIgDUECdCIIaiIeIAhqIR8gDiAEIAVBB3QgC0ECdGogDEECdGtsaiEgIARBAnQhISAdQX9qISIgBEEDcSIjQQJ0ISQgDiAEIAVsQQd0aiElIA1BAUghJiAEQQRIIScgAEEoaiEHA0ACQCAmDQACQCAnDQBBACEXICUhEyAMIRYDQCAAKAIUIhggBCAiIAAoAiAgFmxqbEECdCIZaiEIIBMhAUEAIQIDQCABIAj9AAAA/QsAACABQRBqIQEgCEEQaiEIIAJBCGohECACQQRqIhUhAiAQIARMDQALAkAgBCAVTA0AIBVBf3MgBGohEAJAICNFDQBBACECA0AgASACaiAIIAJqKgIAOAIAIBVBAWohFSAkIAJBBGoiAkcNAAsLIBBBA0kNACAVQQJ0IQggBCAVayEQIBggGWohFQNAIBMgCGoiASAVIAhqIgIqAgA4AgAgAUEEaiACQQRqKgIAOAIAIAFBCGogAkEIaioCADgCACABQQxqIAJBDGoqAgA4AgAgCEEQaiEIIBBBfGoiEA0ACwsgEyAGaiETIBZBAWohFiAXQQFqIhcgDUcNAAwCCwsgBEEBSA0AICEgACgCICIIbCEQIAAoAhQgBCAiIAwgCGxqbEECdGohCCAlIQEgDSECA0AgASAIKgIAOAIAAkAgBEEBRg0AIAFBBGogCEEEaioCADgCACAEQQJGDQAgAUEIaiAIQQhqKgIAOAIACyABIAZqIQEgCCAQaiEIIAJBf2oiAg0ACwsgA0EANgIsIANCATcCJCADIA42AiAgAyAENgIcIAMgDTYCFCADIB42AhAgAyAPNgIMIAMgHzYCCCADIBI2AgQgAyAGNgIYIAMgACgCGCAdIAZsQQJ0ajYCAAJAIB0gACgCIE4NACADEJ2AgIAACyAdQX9qIQsCQCAmDQBBACEoICUhGiAgIRsgDCEpA0AgACgCICEqQQAhAgJAICcNACAiICogKWxqIgVBAnQiFEF8aiErIAVBBHQiCEEEciEsIAhBCHIhLSAIQQxyIS5BACEIQQAhEANAIAAoAgwiGSAFIAAoAiQiAWxBAnRqIAhq/QAAAP0MAAAgQQAAIEEAACBBAAAgQf3qAf0MAAAgwQAAIMEAACDBAAAgwf3rASIcIBz95AEiHP0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASIvQRf9qwH9DAAAgD8AAIA/AACAPwAAgD/9rgEiMP0MAACAvwAAgL8AAIC/AACAv/3kASAv/QwAAEDLAABAywAAQMsAAEDL/eQBIi/9DIOAXjmDgF45g4BeOYOAXjn95gEgHCAv/QwAgDG/AIAxvwCAMb8AgDG//eYB/eQB/eQBIhwgHCAc/eYBIBwgHCAcIBwgHP0MAQ1QOQENUDkBDVA5AQ1QOf3mAf0MYQu2OmELtjphC7Y6YQu2Ov3kAf3mAf0MiYgIPImICDyJiAg8iYgIPP3kAf3mAf0Mq6oqPauqKj2rqio9q6oqPf3kAf3mAf0Mq6oqPquqKj6rqio+q6oqPv3kAf3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mAf3kASAw/eYB/eQBIhwgHP0MAAAAQAAAAEAAAABAAAAAQP3kAf3nASEvIAAoAggiAiAuIAFsIhVqIAhq/QAAACExIAIgLSABbCITaiAIav0AAAAhMCACICwgAWwiFmohFyACIBQgAWxBAnQiGGogCGr9AAAAITICQAJAIAsNAP0MAAAAAAAAAAAAAAAAAAAAACEzDAELIBkgKyABbGogCGr9AAAAITMLIBcgCGohAiAAKAIYIQEgMCAbIAhqIhf9AAAA/QwAAIA/AACAPwAAgD8AAIA/IhwgLyAv/eYB/eUBIDEgGiAIav0AAAAiNP3mAf3mAf3kASI1/eYBITYgMiA1/eYBITcgHCAwIDD95gH95QEhOAJAAkAgBygCAA0AIDIgHCAy/eUB/eYBITkMAQv9DM3MTD7NzEw+zcxMPs3MTD79DAAAAAAAAAAAAAAAAAAAAAAgMiAc/UMgMv0MAAAAAAAAAAAAAAAAAAAAAP1E/U79UiE5CyAC/QAAACEwIDggN/3mASEyIAEgGGogCGogNiA5/eYB/QsAACAzIDX95gEhNgJAAkAgBygCAA0AIDAgHCAw/eUB/eYBITcMAQv9DM3MTD7NzEw+zcxMPs3MTD79DAAAAAAAAAAAAAAAAAAAAAAgMCAc/UMgMP0MAAAAAAAAAAAAAAAAAAAAAP1E/U79UiE3CyABIBZqIAhqIDYgN/3mAf0LAAAgASATaiAIaiAy/QsAACAvIDT95gEhLwJAAkAgBygCAA0AIDEgHCAx/eUB/eYBIRwMAQv9DM3MTD7NzEw+zcxMPs3MTD79DAAAAAAAAAAAAAAAAAAAAAAgMSAc/UMgMf0MAAAAAAAAAAAAAAAAAAAAAP1E/U79UiEcCyABIBVqIAhqIC8gHP3mAf0LAAAgFyAwIDX95gH9CwAAIAhBEGohCCAQQQhqIQEgEEEEaiICIRAgASAETA0ACwsCQCAEIAJMDQAgKCAEbEECdCETIAAoAhghFyAAKAIMIAAoAiQiASAqICggDGpsIAtqbCIIQQJ0aiACQQJ0IhBqIRYgACgCCCAIQQR0IhhqIBBqIRUCQAJAIAQgAmsiCEEERyICDQAgAUEBdCEFIBUgAUEDdGr9AAAAITAgFSABQQJ0av0AAAAhNCAVIAFBA2wiGUECdGr9AAAAITEgFv0AAAAhHCAV/QAAACEyDAELIAFBAXQhBSAVIAgQkoCAgAAhMiAVIAFBAnRqIAgQkoCAgAAhNCAVIAFBA3RqIAgQkoCAgAAhMCAVIAFBA2wiGUECdGogCBCSgICAACExIBYgCBCSgICAACEcCyARIBNqIRUgDyATaiETIBz9DAAAIEEAACBBAAAgQQAAIEH96gH9DAAAIMEAACDBAAAgwQAAIMH96wEiHCAc/eQBIhz9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiL0EX/asB/QwAAIA/AACAPwAAgD8AAIA//a4BIjX9DAAAgL8AAIC/AACAvwAAgL/95AEgL/0MAABAywAAQMsAAEDLAABAy/3kASIv/QyDgF45g4BeOYOAXjmDgF45/eYBIBwgL/0MAIAxvwCAMb8AgDG/AIAxv/3mAf3kAf3kASIcIBwgHP3mASAcIBwgHCAcIBz9DAENUDkBDVA5AQ1QOQENUDn95gH9DGELtjphC7Y6YQu2OmELtjr95AH95gH9DImICDyJiAg8iYgIPImICDz95AH95gH9DKuqKj2rqio9q6oqPauqKj395AH95gH9DKuqKj6rqio+q6oqPquqKj795AH95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gH95AEgNf3mAf3kASIcIBz9DAAAAEAAAABAAAAAQAAAAED95AH95wEhLwJAAkACQAJAAkAgC0UNACAWIAFBAnRrIRQgAg0CIBMgEGohFiAU/QAAACEzDAELIBMgEGohFv0MAAAAAAAAAAAAAAAAAAAAACEzIAINAgsgFSAQaiIT/QAAACE1IBb9AAAAITYMAgsgEyAQaiEWIBQgCBCSgICAACEzCyAWIAgQkoCAgAAhNiAVIBBqIhMgCBCSgICAACE1CyAXIBhqIRX9DAAAgD8AAIA/AACAPwAAgD8iHCAvIC/95gH95QEgMSA2/eYB/eYBIDX95AEiNSAw/eYBITcCQAJAIAcoAgANACAcIDL95QEgMv3mASE4DAEL/QzNzEw+zcxMPs3MTD7NzEw+/QwAAAAAAAAAAAAAAAAAAAAAIDIgHP1DIDL9DAAAAAAAAAAAAAAAAAAAAAD9RP1O/VIhOAsgMCAw/eYBITAgFSAQaiEQIDcgOP3mASE3AkACQCACDQAgECA3/QsAAAwBCyAQIDcgCBCTgICAAAsgNSAy/eYBITIgHCAw/eUBITAgNSAz/eYBITcgAUECdCEBAkACQCAHKAIADQAgHCA0/eUBIDT95gEhOAwBC/0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAAAAAAAAAAAAAAAAAACA0IBz9QyA0/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv1SITgLIDAgMv3mASEwIBAgAWohASA3IDj95gEhMgJAAkAgAg0AIAEgMv0LAAAgECAFQQJ0aiAw/QsAAAwBCyABIDIgCBCTgICAACAQIAVBAnRqIDAgCBCTgICAAAsgLyA2/eYBIS8gGUECdCEBAkACQCAHKAIADQAgHCAx/eUBIDH95gEhHAwBC/0MzcxMPs3MTD7NzEw+zcxMPv0MAAAAAAAAAAAAAAAAAAAAACAxIBz9QyAx/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv1SIRwLIBAgAWohASAvIBz95gEhHAJAIAINACABIBz9CwAAIBMgNSA0/eYB/QsAAAwBCyABIBwgCBCTgICAACATIDUgNP3mASAIEJOAgIAACyAaIAZqIRogGyAGaiEbIClBAWohKSAoQQFqIiggDUcNAAsLICJBf2ohIiAdQQFKIQggCyEdIAgNAAsLIANBMGokgICAgAALkBIDBH8CfhN/I4CAgIAAQbAYayIDJICAgIAAIAAoAiAhBCAAKAIcIQUCQAJAIAAoAhAiBiACSA0AIAYgBqwiByABrH4gAqwiCH+nIgIgBiACSBshCSAGIAcgAUEBaqx+IAh/pyICIAYgAkgbIQZBACEKIAQhC0EAIQwMAQsCQAJAIAUgBEwNACAFIAVBD2pBEG2sIgcgAax+IAKsIgh/p0EEdCICIAIgBUobIQxBACEKIAQhCyAFIAcgAUEBaqx+IAh/p0EEdCICIAIgBUobIQUMAQsgBCAEQR9qQSBtrCIHIAFBAWqsfiACrCIIf6dBBXQiAiACIARKGyELIAQgByABrH4gCH+nQQV0IgIgAiAEShshCkEAIQwLQQAhCQsgBEGABCAEQYAESBtBB2pBCG0gACgCJCIEQYACIARBgAJIG2xBBXQQgICAgAAhDQJAIAkgBk4NAAJAIAogC0gNACAAKAIsIgRBDGwhASAEQQR0IQ4gBEEDdCEPIAAoAiAiAkEMbCEQIAJBBHQhDSACQQN0IREgACgCKCIAQQxsIRIgAEEEdCETIABBA3QhFCAEQQJ0IRUgAkECdCEWIABBAnQhBQNAQQAhAkEAIQADQCADQbAQaiACaiIEIAA2AgAgBEEMaiASIABqNgIAIARBCGogFCAAajYCACAEQQRqIAUgAGo2AgAgACATaiEAIAJBEGoiAkGACEcNAAtBACECQQAhAANAIANBsAhqIAJqIgQgADYCACAEQQxqIBAgAGo2AgAgBEEIaiARIABqNgIAIARBBGogFiAAajYCACAAIA1qIQAgAkEQaiICQYAIRw0AC0EAIQJBACEAA0AgA0EwaiACaiIEIAA2AgAgBEEMaiABIABqNgIAIARBCGogDyAAajYCACAEQQRqIBUgAGo2AgAgACAOaiEAIAJBEGoiAkGACEcNAAsgCUEBaiIJIAZHDQAMAgsLAkAgDCAFSA0AIAlBAnQhFiAKQQJ0IQUDQCAAKAIYIhUgCWwhFCAAKAIgIRIgACgCBCETIAAoAigiBEEMbCEOIARBBHQhDyAEQQN0IRAgBEECdCERQQAhAUEAIQQDQCADQbAQaiABaiICIAQ2AgAgAkEMaiAOIARqNgIAIAJBCGogECAEajYCACACQQRqIBEgBGo2AgAgBCAPaiEEIAFBEGoiAUGACEcNAAsgEkEMbCEOIBJBBHQhDyASQQN0IRAgEkECdCERQQAhAUEAIQQDQCADQbAIaiABaiICIAQ2AgAgAkEMaiAOIARqNgIAIAJBCGogECAEajYCACACQQRqIBEgBGo2AgAgBCAPaiEEIAFBEGoiAUGACEcNAAsgACgCLCIEQQxsIQ4gBEEEdCEPIARBA3QhECAEQQJ0IRFBACEBQQAhBANAIANBMGogAWoiAiAENgIAIAJBDGogDiAEajYCACACQQhqIBAgBGo2AgAgAkEEaiARIARqNgIAIAQgD2ohBCABQRBqIgFBgAhHDQALAkAgACgCJCIEQQFIDQAgEyAUQQJ0aiEUIBMgFSAWbGohFSAFIREgCiETA0ACQCAEQQFIDQAgCyATayICQYAEIAJBgARIGyEQIBQgE0ECdGohEkEAIQIgFSEOQQAhDwNAIAQgAmoiAUGAAiABQYACSBshAQJAAkAgACgCMEUNACANIA4gESAEbGogBCABIBAgARChgICAAAwBCyANIBIgACgCICIEIA9sQQJ0aiAEIAEgECABEKCAgIAACyACQYB+aiECIA5BgAhqIQ4gACgCJCIEIA9BgAJqIg9KDQALCyARQYAQaiERIBNBgARqIhMgC0gNAAsLIBZBBGohFiAJQQFqIgkgBkcNAAwCCwsgBSAMayEXA0AgACgCGCAJbCETIAAoAhQgCWwhFCAAKAIcIAlsIAAoAiAiEmwhGCAAKAIMIRkgACgCBCEVIAAoAgAhFiAAKAIoIgRBDGwhDiAEQQR0IQ8gBEEDdCEQIARBAnQhEUEAIQFBACEEA0AgA0GwEGogAWoiAiAENgIAIAJBDGogDiAEajYCACACQQhqIBAgBGo2AgAgAkEEaiARIARqNgIAIAQgD2ohBCABQRBqIgFBgAhHDQALIBJBDGwhDiASQQR0IQ8gEkEDdCEQIBJBAnQhESAVIBNBAnRqIRpBACEBQQAhBANAIANBsAhqIAFqIgIgBDYCACACQQxqIA4gBGo2AgAgAkEIaiAQIARqNgIAIAJBBGogESAEajYCACAEIA9qIQQgAUEQaiIBQYAIRw0ACyAAKAIsIgRBDGwhDiAEQQR0IQ8gBEEDdCEQIARBAnQhESAWIBRBAnRqIRZBACEBQQAhBANAIANBMGogAWoiAiAENgIAIAJBDGogDiAEajYCACACQQhqIBAgBGo2AgAgAkEEaiARIARqNgIAIAQgD2ohBCABQRBqIgFBgAhHDQALAkAgACgCJCIEQQFIDQAgGSAYQQJ0aiEbIAohGANAAkAgBEEBSA0AIAsgGGsiAkGABCACQYAESBshESAbIBhBAnQiFGohFSAaIBRqIRlBACEOA0AgBCAOayICQYACIAJBgAJIGyEQAkACQCAAKAIwRQ0AIA0gGiAEIBhsQQJ0aiAOQQJ0aiAEIBAgESAQEKGAgIAADAELIA0gGSAAKAIgIgQgDmxBAnRqIAQgECARIBAQoICAgAALIBAgDmohEiAOQQBHIRMgFyEEIAwhAgNAIAMgEzYCJCADIA02AiAgAyARNgIcIAMgEDYCGCADIARBgAIgBEGAAkgbNgIUIAMgFSAAKAIgIAJsQQJ0ajYCDEEAIQEgA0EAIAAoAggiDyAUaiAOG0EAIA8bNgIoIAMgFiAAKAIoIAJsQQJ0aiAAKAIsIA5sQQJ0ajYCACAAKAIkIQ8gAyADQTBqNgIIIAMgA0GwEGo2AgQgAyADQbAIajYCEAJAIBIgD0cNACAAKAI0IQELIAMgATYCLCAEQYB+aiEEIAMQnYCAgAAgAkGAAmoiAiAFSA0ACyAAKAIkIgQgDkGAAmoiDkoNAAsLIBhBgARqIhggC0gNAAsLIAlBAWoiCSAGRw0ACwsgA0GwGGokgICAgAALrAkFAX8Dfgt/A30HfyAAKAIUIgSsIgUgAkEBaqx+IAOsIgZ/IQcgBSACrH4gBn8hBSAAKAIYQQN0EICAgIAAIQgCQCAAKAIYIglBAUgNACAEIAenIgIgBCACSBshCiAEIAWnIgIgBCACSBshCyAIIAlBAnRqIQwgAEEIaigCACEEIAAoAhAhAgJAAkAgAEEMaigCACIDDQACQCACRQ0AIAlBAnQhDSAAQRxqIQ4gCSEPIAghAwNAIANDAACAPyAOKgIAIAQqAgCSkZU4AgAgAyANaiACKgIAOAIAIARBBGohBCACQQRqIQIgA0EEaiEDIA9Bf2oiDw0ADAMLCyAJQQFxIRBBACEPAkAgCUEBRg0AIAlBAnQhESAJQX5xIRIgAEEcaiENIAghAiAEIQNBACEPA0AgDSoCACETIAMqAgAhFCACIBFqIg5BADYCACACQwAAgD8gEyAUkpGVOAIAIANBBGoqAgAhEyANKgIAIRQgDkEEakEANgIAIAJBBGpDAACAPyAUIBOSkZU4AgAgAkEIaiECIANBCGohAyASIA9BAmoiD0cNAAsLIBBFDQEgAEEcaioCACETIAQgD0ECdCICaioCACEUIAwgAmpBADYCACAIIAJqQwAAgD8gEyAUkpGVOAIADAELAkAgAkUNACAJQQJ0IQ4gAEEcaiERIAkhDSAIIQ8DQCAPQwAAgD8gESoCACAEKgIAkpGVIAMqAgCUOAIAIA8gDmogAioCADgCACADQQRqIQMgBEEEaiEEIAJBBGohAiAPQQRqIQ8gDUF/aiINDQAMAgsLIAlBAnQhDSAAQRxqIQ4gCCECIAkhDwNAIA4qAgAhEyADKgIAIRQgBCoCACEVIAIgDWpBADYCACACIBRDAACAPyATIBWSkZWUOAIAIARBBGohBCADQQRqIQMgAkEEaiECIA9Bf2oiDw0ACwsgCyAKTg0AIAlBAUgNACAIIAlBAnRqIRYgACgCACAJIAtsQQJ0IgRqIRcgASAEaiEYA0ACQCAJQQFIDQBBACEZQQAhGgNAAkACQCAJIBprIgRBA0oNACAJIBpMDQEgGUECdCEPIAAoAgQhAiAaIQMCQCAEQQFxRQ0AIBggGkECdCIEaiAXIARqKgIAIAIgBGoqAgCTIAggBGoqAgCUIAwgBGoqAgCSOAIAIBpBAXIhAwsgCSAPQQFyRg0BIANBAnQhBCAJIANrIREgFiEDIAghDyAXIQ0gGCEOA0AgDiAEaiISIA0gBGoiASoCACACIARqIhAqAgCTIA8gBGoiGyoCAJQgAyAEaiIcKgIAkjgCACASQQRqIAFBBGoqAgAgEEEEaioCAJMgG0EEaioCAJQgHEEEaioCAJI4AgAgA0EIaiEDIAJBCGohAiAPQQhqIQ8gDUEIaiENIA5BCGohDiARQX5qIhENAAwCCwsgGCAaQQJ0IgRqIBcgBGr9AAAAIAAoAgQgBGr9AAAA/eUBIAggBGr9AAAA/eYBIAwgBGr9AAAA/eQB/QsAACAAKAIYIQkLIBlBAWohGSAJIBpBBGoiGkoNAAsLIBggCUECdCIEaiEYIBcgBGohFyALQQFqIgsgCkcNAAsLC/MSCAF/An4JfwJ9AXsSfwJ7BH8gACgCGCIJIAlBD2pBEG2sIgogB0EBaqx+IAisIgt/p0EEdCIIIAggCUobIgwgCSAKIAesfiALf6dBBHQiByAHIAlKGyINayEOIAlBDGwQgICAgAAhDwJAIAwgDUwiEA0AIABBDGooAgAiESANQQJ0IghqIRIgAEEIaigCACAIaiEHIA8gCGohCCAAQRxqIRMgDiEUA0BDAACAPyEVQwAAgD8gEyoCACAHKgIAkpGVIRYCQCARRQ0AIBIqAgAhFQsgCCAWIBWUOAIAIBJBBGohEiAHQQRqIQcgCEEEaiEIIBRBf2oiFA0ACwsgCUEBdCERQQAhEgJAIAlBAkgNACAPIAlBAnRqIQdBACEIA0AgB/0MAAAAAAAAAAAAAAAAAAAAAP0LAAAgB0EQaiEHIAhBCGohFCAIQQRqIhIhCCAUIBFMDQALCwJAIBEgEkwNACARIBJBf3NqIRQCQCARIBJrQQZxIghFDQAgDyASQQJ0IAlBAnRqaiEHA0AgB0EANgIAIAdBBGohByASQQFqIRIgCEF/aiIIDQALCyAUQQdJDQAgDyASQQJ0IAlBAnRqaiEHIBIgEWshCANAIAf9DAAAAAAAAAAAAAAAAAAAAAAiF/0LAgAgB0EQaiAX/QsCACAHQSBqIQcgCEEIaiIIDQALCyAGIA1BAnRqIRhBACESAkAgDkEESA0AQQAhByAYIQgDQCAI/QwAAAAAAAAAAAAAAAAAAAAA/QsAACAIQRBqIQggB0EIaiEUIAdBBGoiEiEHIBQgDkwNAAsLAkAgEiAOTg0AIAwgEkF/c2ogDWshFAJAIAwgEiANaiIHa0EHcSIIRQ0AIAhBAnQhCCAGIAdBAnRqIQcDQCAHQQA2AgAgB0EEaiEHIBJBAWohEiAIQXxqIggNAAsLIBRBB0kNACASIA1qIgcgDGshCCAGIAdBAnRqIQcDQCAH/QwAAAAAAAAAAAAAAAAAAAAAIhf9CwIAIAdBEGogF/0LAgAgB0EgaiEHIAhBCGoiCA0ACwsgBSANQQJ0aiEZQQAhEgJAIA5BBEgNAEEAIQcgGSEIA0AgCP0MAAAAAAAAAAAAAAAAAAAAAP0LAAAgCEEQaiEIIAdBCGohFCAHQQRqIhIhByAUIA5MDQALCwJAIBIgDk4NACAMIBJBf3NqIA1rIRQCQCAMIBIgDWoiB2tBB3EiCEUNACAIQQJ0IQggBSAHQQJ0aiEHA0AgB0EANgIAIAdBBGohByASQQFqIRIgCEF8aiIIDQALCyAUQQdJDQAgEiANaiIHIAxrIQggBSAHQQJ0aiEHA0AgB/0MAAAAAAAAAAAAAAAAAAAAACIX/QsCACAHQRBqIBf9CwIAIAdBIGohByAIQQhqIggNAAsLAkAgACgCFEEBSA0AIA8gCUEDdCIHIA1BAnQiGmpqIRsgDyAJQQJ0IhwgGmpqIR0gDSAMayEeIAUgGmohHyAGIBpqISAgDyAcaiEhIA8gB2ohIiAMIA1rQQFxISMgDCANQX9zaiEkIA8gCUECdCIHaiIIIAdqIBpqISUgCCAaaiEmIAAoAgAhJyANQQRqIAxKIShBACEpA0AgDSEIIBohBwJAICgNAANAICcgB2r9AAAAISogACgCBCAHav0AAAAhKyACIAdqIAEgB2r9AAAAIhcgDyAHav0AAAD95gH9CwAAICEgB2oiEiAXIBL9AAAA/eQB/QsAACAiIAdqIhIgFyAqICv95QH95gEgEv0AAAD95AH9CwAAIAdBEGohByAIQQhqIRIgCEEEaiEIIBIgDEwNAAsLAkAgCCAMTg0AIAhBAnQhByAMIAhrISwgACgCBCEIIAEhEiAPIRQgAiERICEhEyAnIQkgIiEtA0AgESAHaiASIAdqIi4qAgAgFCAHaioCAJQ4AgAgEyAHaiIvIC4qAgAgLyoCAJI4AgAgLSAHaiIvIC8qAgAgLioCACAJIAdqKgIAIAggB2oqAgCTlJI4AgAgEkEEaiESIBRBBGohFCARQQRqIREgE0EEaiETIAlBBGohCSAIQQRqIQggLUEEaiEtICxBf2oiLA0ACwsCQAJAIClBAWoiKUE/cUUNACApIAAoAhRHDQELQQAhEQJAIA5BBEgiEw0AQQAhEiAYIQcgHSEIA0AgByAH/QAAACAI/QAAAP3kAf0LAAAgCP0MAAAAAAAAAAAAAAAAAAAAAP0LAAAgB0EQaiEHIAhBEGohCCASQQhqIRQgEkEEaiIRIRIgFCAOTA0ACwsCQCARIA5ODQAgESEHAkAgI0UNACAYIBFBAnQiB2oiCCAmIAdqIgcqAgAgCCoCAJI4AgAgB0EANgIAIBFBAXIhBwsgJCARRg0AIB4gB2ohEiAgIAdBAnQiCGohByAdIAhqIQgDQCAHIAgqAgAgByoCAJI4AgAgCEEANgIAIAdBBGoiFCAIQQRqIhEqAgAgFCoCAJI4AgAgEUEANgIAIAdBCGohByAIQQhqIQggEkECaiISDQALC0EAIRECQCATDQBBACESIBkhByAbIQgDQCAHIAf9AAAAIAj9AAAA/eQB/QsAACAI/QwAAAAAAAAAAAAAAAAAAAAA/QsAACAHQRBqIQcgCEEQaiEIIBJBCGohFCASQQRqIhEhEiAUIA5MDQALCyARIA5ODQAgESEHAkAgI0UNACAZIBFBAnQiB2oiCCAlIAdqIgcqAgAgCCoCAJI4AgAgB0EANgIAIBFBAXIhBwsgJCARRg0AIB4gB2ohEiAfIAdBAnQiCGohByAbIAhqIQgDQCAHIAgqAgAgByoCAJI4AgAgCEEANgIAIAdBBGoiFCAIQQRqIhEqAgAgFCoCAJI4AgAgEUEANgIAIAdBCGohByAIQQhqIQggEkECaiISDQALCyACIBxqIQIgJyAcaiEnIAEgHGohASApIAAoAhRIDQALCwJAIBANACAAQQhqKAIAIA1BAnQiE2ohEiAMIA1rIQkgDyATaiEIIAYgE2ohFCADIBNqIREgBSATaiEHIAQgE2ohEyAAQRxqIS0DQCAtKgIAIRUgEioCACEWIBEgFCoCACAIKgIAjJQ4AgAgEyAHKgIAIAgqAgBDAACAPyAVIBaSkZUiFSAVQwAAAL+UlJSUOAIAIAcgFSAHKgIAlDgCACASQQRqIRIgCEEEaiEIIBRBBGohFCARQQRqIREgB0EEaiEHIBNBBGohEyAJQX9qIgkNAAsLC/MNBQF/An4ifwF7An8gACgCACIFIAWsIgYgA0EBaqx+IASsIgd/pyIEIAUgBEgbIQggAiAAQQxqKAIAIgQgBSAGIAOsfiAHf6ciAyAFIANIGyIJbCIKIABBEGooAgAiA2wgAEEUaigCACIFbEECdGohCyABIAogAEEEaigCACICbCAAQQhqKAIAIgpsQQJ0aiEMAkACQCAAKAIcQQJHDQAgACgCIEECRw0AIAAoAjQNACAAKAI4DQAgA0F/aiAAKAIkbEECaiACSg0AIAVBf2ogACgCKGxBAmogCkoNACAEQQNxDQAgCSAITg0BIANBAUgNASAAQQhqIQ0gAEEMaiEOIABBFGohDwNAAkAgA0EBSA0AIAVBAUgNAEEAIRADQAJAIAVBAUgNAAJAIARBAUgNAEEAIREDQAJAIARBAUgNACAAKAIoIBFsIAAoAjhrIgJBAWohCiAQIAAoAiRsIAAoAjRrIhJBAWohE0EAIQEgCyEDIAwhBQNAIAP9DAAAgP8AAID/AACA/wAAgP8gBSAEQQJ0IgQgAiASIA0oAgAiFGwiFWpsav0AAAD96wEgBSAEIAogFWpsav0AAAD96wEgBSAEIAIgEyAUbCIUamxq/QAAAP3rASAFIAQgCiAUamxq/QAAAP3rAf0LAAAgA0EQaiEDIAVBEGohBSAOKAIAIgQgAUEEaiIBSg0ACyAPKAIAIQULIAsgBEECdGohCyARQQFqIhEgBUgNAAsgAEEQaigCACEDDAELIAsgBCAFQQEgBUEBShtsQQJ0aiELCyAQQQFqIhAgA0gNAAsgDSgCACEKIABBBGooAgAhAgsgDCAKIAJsIARsQQJ0aiEMIAlBAWoiCSAIRw0ADAILCyAJIAhODQAgA0EBSA0AIABBCGohFiAAQQRqIRcgAEEMaiEYIABBFGohGQNAAkAgA0EBSA0AIAVBAUgNAEEAIRoDQAJAIAVBAUgNAAJAIARBAUgNAEEAIRsDQAJAIARBAUgNAAJAAkAgACgCJCAabCAAKAI0ayIFQQAgBUEAShsiHCAAKAIcIAVqIgMgFygCACICIAMgAkgbIh1ODQAgACgCICIKIAAoAiggG2wiASAAKAI4IhRrIgNqIgIgFigCACITIAIgE0gbIgIgA0EAIANBAEobIh5KDQELQQAhBSALIQNBACECA0ACQAJAIAQgBWoiBEEESA0AIAP9DAAAgP8AAID/AACA/wAAgP/9CwAADAELIAP9DAAAgP8AAID/AACA/wAAgP8gBBCZgICAAAsgBUF8aiEFIANBEGohAyAYKAIAIgQgAkEEaiICSg0ADAILC0EAIR9BACATIAogAWogFGsiCiATIApIGyIgIANBACADQQBKGyIhayIiQQNxayEjIAVBACAFQQBKGyEkIAIgHmtBA3EhJSACIB5Bf3NqISYgDCEnA0AgBCAfayIFQQQgBUEESBshASAfQQJ0ISgCQAJAIAVBA0oiKQ0AIARBAnQiAyATbCEUICcgBCAhICQgE2xqbEECdGohAv0MAACA/wAAgP8AAID/AACA/yEqIBwhCgNAIAIhBCAiIQUDQCAqIAQgARCagICAAP3rASEqIAQgA2ohBCAFQX9qIgUNAAsgAiAUaiECIApBAWoiCiAdRw0ADAILCyAEQQR0IRIgJCATbCIOQQFqIREgDkECaiEQIA5BA2ohDyAEQQJ0IhQgE2whKyAnIAQgISAOamxBAnRqIQ39DAAAgP8AAID/AACA/wAAgP8hKiAcISwDQAJAAkAgJQ0AIB4hAwwBCyAjIQQgDSEFIB4hAwNAIANBAWohAyAqIAX9AAAA/esBISogBEEBaiICIARPIQogAiEEIAUgFGohBSAKDQALCwJAICZBA0kNACAgIANrIQUgFCADIA5qbCECIBQgAyARamwhCiAUIAMgEGpsIRUgFCADIA9qbCEDICchBANAICogBCACav0AAAD96wEgBCAKav0AAAD96wEgBCAVav0AAAD96wEgBCADav0AAAD96wEhKiAEIBJqIQQgBUF8aiIFDQALCyAOIBNqIQ4gESATaiERIBAgE2ohECAPIBNqIQ8gDSAraiENICxBAWoiLCAdRw0ACwsgCyAoaiEEAkACQCApDQAgBCAqIAEQmYCAgAAMAQsgBCAq/QsAAAsgGCgCACIEIB9BBGoiH0wNASAnQRBqIScgFigCACETDAALCyALIARBAnRqIQsgG0EBaiIbIBkoAgAiBUgNAAsgAEEQaigCACEDDAELIAsgBCAFQQEgBUEBShtsQQJ0aiELCyAaQQFqIhogA0gNAAsgFigCACEKIBcoAgAhAgsgDCAKIAJsIARsQQJ0aiEMIAlBAWoiCSAIRw0ACwsLNAAgACAB/VoAAAACQCACQQJIDQAgAEEEaiAB/VoAAAEgAkECRg0AIABBCGogAf1aAAACCws7AQF7IAD9XAAAIQICQCABQQJIDQAgAEEEaiAC/VYAAAEhAiABQQJGDQAgAEEIaiAC/VYAAAIhAgsgAgvrHQcFfwJ+B38BewV/AnsVfyADIABBCGooAgAiBiAAQQRqKAIAIgdsIABBDGooAgAiCGwiCSAAKAIAIgogCqwiCyAErH4gBawiDH+nIgUgCiAFSBsiDWwiDkECdCIFaiEPIAEgBWohEEEBIREgCiALIARBAWqsfiAMf6ciBCAKIARIGyESIAIgCCANbCAAQRBqKAIAIgFsIABBFGooAgAiBWxBAnRqIRMCQAJAAkACQCAAKAIcIgogACgCJCIESg0AIAAoAiAiAiAAKAIoIghKDQBBACERIAogBEgNACACIAhIDQAgCiAAKAI0ayABQX9qIARsaiAHSA0AIAIgACgCOGsgBUF/aiAIbGogBk4NAQtBACECAkAgEiANayAJbCIFQQRIDQBBACEKIA8hBANAIAT9DAAAAAAAAAAAAAAAAAAAAAD9CwAAIARBEGohBCAKQQhqIQEgCkEEaiICIQogASAFTA0ACwsCQCAFIAJMDQAgBSACQX9zaiEBAkAgBSACa0EHcSIKRQ0AIApBAnQhBCADIAIgDmpBAnRqIQoDQCAKQQA2AgAgCkEEaiEKIAJBAWohAiAEQXxqIgQNAAsLIAFBB0kNACAFIAJrIQQgAyACIA5qQQJ0aiEKA0AgCv0MAAAAAAAAAAAAAAAAAAAAACIU/QsCACAKQRBqIBT9CwIAIApBIGohCiAEQXhqIgQNAAsLIBENASAAKAIcIQoLAkAgCkECRw0AIAAoAiBBAkcNACAAKAI0DQAgACgCOA0AIABBEGooAgAiBEF/aiAAKAIkbEECaiAAQQRqKAIAIgJKDQAgAEEUaigCACIKQX9qIAAoAihsQQJqIABBCGooAgAiCEoNACAAQQxqKAIAIgNBA3ENACASIA1MDQIgBEEBSA0CIABBCGohASAAQQxqIQUgAEEUaiEVA0ACQCAEQQFIDQAgCkEBSA0AQQAhFgNAAkAgCkEBSA0AAkAgA0EBSA0AQQAhFwNAAkAgA0EBSA0AIAAoAiggF2wgACgCOGsiEUEBaiECIBYgACgCJGwgACgCNGsiDkEBaiEIQQAhByATIQkgECEKIA8hBANAIAQgA0ECdCIDIBEgDiABKAIAIgZsIhhqbCIZaiAJ/QAAACIaIAogGWr9AAAAIhv9DAAAgP8AAID/AACA/wAAgP8gG/3rASAKIAMgAiAYamxq/QAAAP3rASAKIAMgESAIIAZsIgZqbGr9AAAA/esBIAogAyACIAZqbGr9AAAA/esBIhT9Qf1O/QsAACAEIAUoAgBBAnQgAiAOIAEoAgBsamwiA2ogGiAbIBT9Qv1OIhsgCiADav0AAAAiGiAU/UH9Tv0LAAAgBCAFKAIAQQJ0IBEgCCABKAIAbGpsIgNqIBsgGiAU/UL9TiIbIAogA2r9AAAAIhogFP1B/U79CwAAIAQgBSgCAEECdCACIAggASgCAGxqbCIDaiAbIBogFP1C/U79DAAAAAAAAAAAAAAAAAAAAAAgCiADav0AAAAgFP1B/VL9CwAAIAlBEGohCSAKQRBqIQogBEEQaiEEIAUoAgAiAyAHQQRqIgdKDQALIBUoAgAhCgsgEyADQQJ0aiETIBdBAWoiFyAKSA0ACyAAQRBqKAIAIQQMAQsgEyADIApBASAKQQFKG2xBAnRqIRMLIBZBAWoiFiAESA0ACyABKAIAIQggAEEEaigCACECCyAPIAggAmwgA2xBAnQiEWohDyAQIBFqIRAgDUEBaiINIBJHDQAMAwsLIBIgDUwNASAAQRBqIhwoAgAiBEEBSA0BIABBFGohHSAAQQxqIQUgAEEIaiEDIABBBGohHgNAAkAgBEEBSA0AIB0oAgAiAkEBSA0AQQAhHwNAAkAgAkEBSA0AAkAgBSgCACIKQQFIDQBBACEgA0ACQCAKQQFIDQAgACgCJCAfbCAAKAI0ayIEQQAgBEEAShsiISAAKAIcIARqIgEgHigCACIRIAEgEUgbIhlODQBBACEiQQAgAygCACIRIAAoAiAiCCAAKAIoICBsIgJqIAAoAjgiCWsiASARIAFIGyIBIAIgCWsiAkEAIAJBAEobIiNrIiRBA3FrISUgBEEAIARBAEobISYgCCACaiIEIBEgBCARSBsiJyACQQAgAkEAShsiF2tBA3EhKCAnIBdBf3NqISkgECEqA0AgEyAiQQJ0IitqIQICQAJAIAogImsiBEEESA0AICcgF0wNASAC/QAAACEbIApBAnQiDiADKAIAIhhsISwgCkEEdCEGIBAgK2ohCSAmIBhsIhVBAWohLSAVQQJqIS4gFUEDaiEvICogCiAjIBVqbEECdGohFv0MAACA/wAAgP8AAID/AACA/yEUICEhMANAAkACQCAoDQAgFyECDAELICUhCiAWIQQgFyECA0AgAkEBaiECIBQgBP0AAAD96wEhFCAKQQFqIhEgCk8hCCARIQogBCAOaiEEIAgNAAsLAkAgKUEDSQ0AIAEgAmshBCAOIAIgFWpsIREgDiACIC1qbCEIIA4gAiAuamwhByAOIAIgL2psIQIgKiEKA0AgFCAKIBFq/QAAAP3rASAKIAhq/QAAAP3rASAKIAdq/QAAAP3rASAKIAJq/QAAAP3rASEUIAogBmohCiAEQXxqIgQNAAsLIBUgGGohFSAtIBhqIS0gLiAYaiEuIC8gGGohLyAWICxqIRYgMEEBaiIwIBlHDQALIA8gK2ohESAhIQIDQCAXIQoDQCARIAogAiADKAIAbGogBSgCAGxBAnQiBGogGyAJIARq/QAAACIaIBT9Qf1O/QsAACAbIBogFP1C/U4hGyABIApBAWoiCkcNAAsgAkEBaiICIBlHDQAMAgsLIAIgBBCagICAACEbICcgF0wNACAKQQJ0IhEgAygCACICbCEHIBAgK2ohCCAqIAogIyAmIAJsamxBAnRqIQn9DAAAgP8AAID/AACA/wAAgP8hFCAhIQ4DQCAJIQogJCECA0AgFCAKIAQQmoCAgAD96wEhFCAKIBFqIQogAkF/aiICDQALIAkgB2ohCSAOQQFqIg4gGUcNAAsgDyAraiEJICEhEQNAIBchCgNAIAkgCiARIAMoAgBsaiAFKAIAbEECdCICaiAbIBQgCCACaiAEEJqAgIAAIhr9Qf1OIAQQmYCAgAAgGyAUIBr9Qv1OIRsgASAKQQFqIgpHDQALIBFBAWoiESAZRw0ACwsgKkEQaiEqIAUoAgAiCiAiQQRqIiJKDQALIB0oAgAhAgsgEyAKQQJ0aiETICBBAWoiICACSA0ACyAcKAIAIQQMAQsgEyAKIAJBASACQQFKG2xBAnRqIRMLIB9BAWoiHyAESA0ACwsgDyADKAIAIB4oAgBsIAUoAgBsQQJ0IgpqIQ8gECAKaiEQIA1BAWoiDSASRg0CDAALCyASIA1MDQAgAEEQaiIcKAIAIgpBAUgNACAAQRRqIR0gAEEMaiEFIABBCGohAyAAQQRqIR4DQAJAIApBAUgNACAdKAIAIgJBAUgNAEEAIR8DQAJAIAJBAUgNAAJAIAUoAgAiBEEBSA0AQQAhIANAAkAgBEEBSA0AIAAoAiQgH2wgACgCNGsiCkEAIApBAEobIiEgACgCHCAKaiIBIB4oAgAiESABIBFIGyIZTg0AQQAhIkEAIAMoAgAiESAAKAIgIgggACgCKCAgbCICaiAAKAI4IglrIgEgESABSBsiASACIAlrIgJBACACQQBKGyIjayIkQQNxayElIApBACAKQQBKGyEmIAggAmoiCiARIAogEUgbIicgAkEAIAJBAEobIhdrQQNxISggJyAXQX9zaiEpIBAhKgNAIBMgIkECdCIraiECAkACQCAEICJrIgpBBEgNACAnIBdMDQEgAv0AAAAhGyAEQQJ0Ig4gAygCACIYbCEsIARBBHQhBiAQICtqIQkgJiAYbCIVQQFqIS0gFUECaiEuIBVBA2ohLyAqIAQgIyAVamxBAnRqIRb9DAAAgP8AAID/AACA/wAAgP8hFCAhITADQAJAAkAgKA0AIBchAgwBCyAlIQogFiEEIBchAgNAIAJBAWohAiAUIAT9AAAA/esBIRQgCkEBaiIRIApPIQggESEKIAQgDmohBCAIDQALCwJAIClBA0kNACABIAJrIQQgDiACIBVqbCERIA4gAiAtamwhCCAOIAIgLmpsIQcgDiACIC9qbCECICohCgNAIBQgCiARav0AAAD96wEgCiAIav0AAAD96wEgCiAHav0AAAD96wEgCiACav0AAAD96wEhFCAKIAZqIQogBEF8aiIEDQALCyAVIBhqIRUgLSAYaiEtIC4gGGohLiAvIBhqIS8gFiAsaiEWIDBBAWoiMCAZRw0ACyAPICtqIQggISERA0AgFyEKA0AgCCAKIBEgAygCAGxqIAUoAgBsQQJ0IgRqIgIgAv0AAAAgGyAJIARq/QAAACIaIBT9Qf1O/eQB/QsAACAbIBogFP1C/U4hGyABIApBAWoiCkcNAAsgEUEBaiIRIBlHDQAMAgsLIAIgChCagICAACEbICcgF0wNACAEQQJ0IhEgAygCACICbCEHIBAgK2ohCCAqIAQgIyAmIAJsamxBAnRqIQn9DAAAgP8AAID/AACA/wAAgP8hFCAhIQ4DQCAJIQQgJCECA0AgFCAEIAoQmoCAgAD96wEhFCAEIBFqIQQgAkF/aiICDQALIAkgB2ohCSAOQQFqIg4gGUcNAAsgDyAraiEJICEhEQNAIBchBANAIAggBCARIAMoAgBsaiAFKAIAbEECdCICaiAKEJqAgIAAIRogCSACaiECIAIgAiAKEJqAgIAAIBsgFCAa/UH9Tv3kASAKEJmAgIAAIBsgFCAa/UL9TiEbIAEgBEEBaiIERw0ACyARQQFqIhEgGUcNAAsLICpBEGohKiAFKAIAIgQgIkEEaiIiSg0ACyAdKAIAIQILIBMgBEECdGohEyAgQQFqIiAgAkgNAAsgHCgCACEKDAELIBMgBCACQQEgAkEBShtsQQJ0aiETCyAfQQFqIh8gCkgNAAsLIA8gAygCACAeKAIAbCAFKAIAbEECdCIEaiEPIBAgBGohECANQQFqIg0gEkcNAAsLC90HBQN/An4JfwF7Bn8gAiAAQQhqKAIAIABBBGooAgBsIABBDGooAgAiBWwiBiAAKAIAIgcgB6wiCCADrH4gBKwiCX+nIgQgByAESBsiCmwiC0ECdGohDCAAQRBqKAIAIQ0gAEEUaigCACEOIAAoAhwhDyAAKAIgIRBBACEEAkAgByAIIANBAWqsfiAJf6ciAyAHIANIGyIRIAprIAZsIhJBBEgNAEEAIQcgDCEDA0AgA/0MAAAAAAAAAAAAAAAAAAAAAP0LAAAgA0EQaiEDIAdBCGohBiAHQQRqIgQhByAGIBJMDQALCwJAIBIgBEwNACASIARBf3NqIQYCQCASIARrQQdxIgdFDQAgB0ECdCEDIAIgBCALakECdGohBwNAIAdBADYCACAHQQRqIQcgBEEBaiEEIANBfGoiAw0ACwsgBkEHSQ0AIBIgBGshAyACIAQgC2pBAnRqIQcDQCAH/QwAAAAAAAAAAAAAAAAAAAAAIhP9CwIAIAdBEGogE/0LAgAgB0EgaiEHIANBeGoiAw0ACwsCQCARIApMDQAgAEEQaiIUKAIAIgdBAUgNACABIAUgCmwgDWwgDmxBAnRqIRVDAACAPyAQIA9sspX9EyAT/Q0AAQIDAAECAwABAgMAAQIDIRMgAEEUaiEWIABBBGohFyAAQQhqIQ0gAEEMaiEFA0ACQCAHQQFIDQAgFigCACIEQQFIDQBBACEYA0ACQCAEQQFIDQBBACEZA0ACQCAAKAIkIBhsIAAoAjRrIgdBACAHQQBKGyIBIAAoAhwgB2oiByAXKAIAIgMgByADSBsiD04NACAAKAIoIBlsIAAoAjhrIgdBACAHQQBKGyIQIAAoAiAgB2oiByANKAIAIgMgByADSBsiDk4NACAFKAIAIgdBAUgNAANAIBAhCwJAIAdBAUgNAANAAkAgB0EBSA0AQQAhAyAMIQQgFSEGQQAhAgNAIAQgByALIAEgDSgCAGxqbEECdGohEgJAAkAgByADaiIHQQNKDQAgEiATIAYgBxCagICAAP3mASASIAcQmoCAgAD95AEgBxCZgICAAAwBCyASIBL9AAAAIAb9AAAAIBP95gH95AH9CwAACyADQXxqIQMgBEEQaiEEIAZBEGohBiAFKAIAIgcgAkEEaiICSg0ACwsgC0EBaiILIA5IDQALCyABQQFqIgEgD0gNAAsgFigCACEECyAVIAUoAgBBAnRqIRUgGUEBaiIZIARIDQALIBQoAgAhBwsgGEEBaiIYIAdIDQALCyAMIA0oAgAgFygCAGwgBSgCAGxBAnRqIQwgCkEBaiIKIBFHDQALCwvYOwYTfwR7A38CewN/B3sCQCAAKAIUIgFBAUgNACAAKAIcIgJBAUgNACAAQSxqIQNBACEEA0AgBCIFQcAAaiEEAkAgAkEBSA0AIAQgASAEIAFIGyIGIAVrQQNqIgdBBG0hCCAHQQRIDQBBACEJA0AgCCEKIAUhCwJAAkACQCACIAlrIgJBCCACQQhIGyIMQQRMDQAgDEF8aiEMIAghDSAFIQsMAQsDQAJAAkACQAJAAkAgCkF/aiIOIAZqIAtrIAptIg1BfmoOAwABAgMLIAAoAgwiByAAKAIQIg8gC0ECdCICaigCAGogCUECdCIBaiEQIAcgDyACQQRqIhFqKAIAaiABaiESIAAoAgQiByACaigCACEPIAAoAgAhAiAHIBFqKAIAIRMCQAJAIAAoAiRFDQAgECAMEJ6AgIAAIRQgEiAMEJ6AgIAAIhUhFiAUIRcMAQsCQCAAKAIoIgcNAP0MAAAAAAAAAAAAAAAAAAAAACIVIRT9DAAAAAAAAAAAAAAAAAAAAAAiFiEXDAELIAcgAWogDBCegICAACIVIRQgFSEWIBUhFwsCQCAAKAIYIgdBAUgNACACIA9qIREgAiATaiETIAAoAgghAiAAKAIgIAcgCWxBAnRqIQEDQCAWIAH9AAAAIhQgEyACKAIAIg9q/QkAAP3mAf3kASEWIBcgFCARIA9q/QkAAP3mAf3kASEXIAJBBGohAiABQSBqIQEgB0F/aiIHDQALIBYhFSAXIRQLAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBQgFP0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhFCACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgFCAU/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEUCyAQIBQgDBCfgICAAAJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAVIBX9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRUgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBUgFf0MAADAQAAAwEAAAMBAAADAQP1E/VIhFQsgEiAVIAwQn4CAgAAMAwsgACgCDCIHIAAoAhAiDyALQQJ0IgJqKAIAaiAJQQJ0IgFqIRIgByAPIAJBCGoiEWooAgBqIAFqIRggByAPIAJBBGoiE2ooAgBqIAFqIRkgACgCBCIHIAJqKAIAIRAgACgCACECIAcgEWooAgAhGiAHIBNqKAIAIQcCQAJAIAAoAiRFDQAgEiAMEJ6AgIAAIRsgGSAMEJ6AgIAAIRwgGCAMEJ6AgIAAIhYhFyAcIRQgGyEVDAELAkAgACgCKCIPDQD9DAAAAAAAAAAAAAAAAAAAAAAiFiEcIBYhG/0MAAAAAAAAAAAAAAAAAAAAACIXIRQgFyEVDAELIA8gAWogDBCegICAACIWIRwgFiEbIBYhFyAWIRQgFiEVCwJAIAAoAhgiD0EBSA0AIAIgEGohESACIBpqIRMgAiAHaiEQIAAoAgghAiAAKAIgIA8gCWxBAnRqIQEDQCAXIAH9AAAAIhYgEyACKAIAIgdq/QkAAP3mAf3kASEXIBQgFiAQIAdq/QkAAP3mAf3kASEUIBUgFiARIAdq/QkAAP3mAf3kASEVIAJBBGohAiABQSBqIQEgD0F/aiIPDQALIBchFiAUIRwgFSEbCwJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAbIBv9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRsgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBsgG/0MAADAQAAAwEAAAMBAAADAQP1E/VIhGwsgEiAbIAwQn4CAgAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgHCAc/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEcIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAcIBz9DAAAwEAAAMBAAADAQAAAwED9RP1SIRwLIBkgHCAMEJ+AgIAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBYgFv0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhFiACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgFiAW/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEWCyAYIBYgDBCfgICAAAwCCyAAKAIMIgcgACgCECIPIAtBAnQiAmooAgBqIAlBAnQiAWohGCAHIA8gAkEMaiIRaigCAGogAWohGSAHIA8gAkEIaiITaigCAGogAWohGiAHIA8gAkEEaiIQaigCAGogAWohHSAAKAIEIgcgAmooAgAhEiAAKAIAIQIgByARaigCACEeIAcgE2ooAgAhHyAHIBBqKAIAIQcCQAJAIAAoAiRFDQAgGCAMEJ6AgIAAIRwgHSAMEJ6AgIAAISAgGiAMEJ6AgIAAISEgGSAMEJ6AgIAAIhYhFyAhIRQgICEVIBwhGwwBCwJAIAAoAigiDw0A/QwAAAAAAAAAAAAAAAAAAAAAIhYhISAWISAgFiEc/QwAAAAAAAAAAAAAAAAAAAAAIhchFCAXIRUgFyEbDAELIA8gAWogDBCegICAACIWISEgFiEgIBYhHCAWIRcgFiEUIBYhFSAWIRsLAkAgACgCGCIPQQFIDQAgAiASaiERIAIgHmohEyACIB9qIRAgAiAHaiESIAAoAgghASAAKAIgIA8gCWxBAnRqIQcDQCAXIAf9AAAAIhYgEyABKAIAIgJq/QkAAP3mAf3kASEXIBQgFiAQIAJq/QkAAP3mAf3kASEUIBUgFiASIAJq/QkAAP3mAf3kASEVIBsgFiARIAJq/QkAAP3mAf3kASEbIAFBBGohASAHQSBqIQcgD0F/aiIPDQALIBchFiAUISEgFSEgIBshHAsCQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgHCAc/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEcIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAcIBz9DAAAwEAAAMBAAADAQAAAwED9RP1SIRwLIBggHCAMEJ+AgIAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAICAgIP0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhICACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgICAg/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEgCyAdICAgDBCfgICAAAJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAhICH9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SISEgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAICEgIf0MAADAQAAAwEAAAMBAAADAQP1E/VIhIQsgGiAhIAwQn4CAgAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgFiAW/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEWIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAWIBb9DAAAwEAAAMBAAADAQAAAwED9RP1SIRYLIBkgFiAMEJ+AgIAADAELIAAoAgwgACgCECALQQJ0IgJqKAIAaiAJQQJ0IgFqIRMgACgCBCACaigCACECIAAoAgAhBwJAAkACQCAAKAIkRQ0AIBMgDBCegICAACEXDAELAkAgACgCKCIPDQD9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEXDAILIA8gAWogDBCegICAACEXCyAXIRYLAkAgACgCGCIBQQFIDQAgByACaiEPIAAoAgghEiABQQFxIRAgACgCICABIAlsQQJ0aiECQQAhBwJAAkAgAUEBRw0ADAELIAFBfnEhEUEAIQcgEiEBA0AgFiAC/QAAACAPIAEoAgBq/QkAAP3mAf3kASACQSBq/QAAACAPIAFBBGooAgBq/QkAAP3mAf3kASEWIAJBwABqIQIgAUEIaiEBIBEgB0ECaiIHRw0ACyAWIRcLIBBFDQAgFiAC/QAAACAPIBIgB0ECdGooAgBq/QkAAP3mAf3kASEXCwJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAXIBf9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRcgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBcgF/0MAADAQAAAwEAAAMBAAADAQP1E/VIhFwsgEyAXIAwQn4CAgAALIA0gC2ohCyAKQQFKIQIgDiEKIAINAAwCCwsDQAJAAkACQAJAAkAgDSIOQX9qIg0gBmogC2sgDm0iGEF+ag4DAAECAwsgACgCDCIHIAAoAhAiDyALQQJ0IgJqKAIAaiAJQQJ0IgFqIRAgByAPIAJBBGoiEWooAgBqIAFqIQogACgCBCIHIAJqKAIAIQ8gACgCACECIAcgEWooAgAhEwJAAkAgACgCJEUNACAQQQQQnoCAgAAhFyAKQQQQnoCAgAAhFCAQQRBqIAwQnoCAgAAhFSAKQRBqIAwQnoCAgAAhFgwBCwJAIAAoAigiBw0A/QwAAAAAAAAAAAAAAAAAAAAAIhchFSAXIRQgFyEWDAELIAcgAWoiAUEEEJ6AgIAAIhchFCABQRBqIAwQnoCAgAAiFSEWCwJAIAAoAhgiB0EBSA0AIAIgD2ohESACIBNqIRMgACgCCCEBIAAoAiAgByAJbEECdGohAgNAIAJBEGr9AAAAIhsgEyABKAIAIg9q/QkAACIc/eYBIBb95AEhFiAbIBEgD2r9CQAAIiD95gEgFf3kASEVIAFBBGohASAC/QAAACIbIBz95gEgFP3kASEUIBsgIP3mASAX/eQBIRcgAkEgaiECIAdBf2oiBw0ACwsCQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgFyAX/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEXIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAXIBf9DAAAwEAAAMBAAADAQAAAwED9RP1SIRcLIBAgF/0LAAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgFSAV/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEVIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAVIBX9DAAAwEAAAMBAAADAQAAAwED9RP1SIRULIBBBEGogFSAMEJ+AgIAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBQgFP0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhFCACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgFCAU/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEUCyAKIBT9CwAAIAMoAgAiAkUNA/0MAAAAAAAAAAAAAAAAAAAAACAWIBb9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRYgAkECRw0D/QwAAMBAAADAQAAAwEAAAMBAIBYgFv0MAADAQAAAwEAAAMBAAADAQP1E/VIhFgwDCyAAKAIMIgcgACgCECIPIAtBAnQiAmooAgBqIAlBAnQiAWohEiAHIA8gAkEIaiIRaigCAGogAWohCiAHIA8gAkEEaiITaigCAGogAWohGSAAKAIEIgcgAmooAgAhECAAKAIAIQIgByARaigCACEaIAcgE2ooAgAhBwJAAkAgACgCJEUNACASQQQQnoCAgAAhFCAZQQQQnoCAgAAhGyAKQQQQnoCAgAAhHCASQRBqIAwQnoCAgAAhFSAZQRBqIAwQnoCAgAAhICAKQRBqIAwQnoCAgAAhFgwBCwJAIAAoAigiDw0A/QwAAAAAAAAAAAAAAAAAAAAAIhQhFSAUIRsgFCEgIBQhHCAUIRYMAQsgDyABaiIBQQQQnoCAgAAiFCEbIAFBEGogDBCegICAACIVISAgFCEcIBUhFgsCQCAAKAIYIg9BAUgNACACIBBqIREgAiAaaiETIAIgB2ohECAAKAIIIQEgACgCICAPIAlsQQJ0aiECA0AgAkEQav0AAAAiFyATIAEoAgAiB2r9CQAAIiH95gEgFv3kASEWIBcgECAHav0JAAAiIv3mASAg/eQBISAgFyARIAdq/QkAACIj/eYBIBX95AEhFSABQQRqIQEgAv0AAAAiFyAh/eYBIBz95AEhHCAXICL95gEgG/3kASEbIBcgI/3mASAU/eQBIRQgAkEgaiECIA9Bf2oiDw0ACwsCQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgFCAU/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEUIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAUIBT9DAAAwEAAAMBAAADAQAAAwED9RP1SIRQLIBIgFP0LAAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgFSAV/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEVIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAVIBX9DAAAwEAAAMBAAADAQAAAwED9RP1SIRULIBJBEGogFSAMEJ+AgIAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBsgG/0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhGyACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgGyAb/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEbCyAZIBv9CwAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAICAgIP0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhICACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgICAg/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEgCyAZQRBqICAgDBCfgICAAAJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAcIBz9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRwgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBwgHP0MAADAQAAAwEAAAMBAAADAQP1E/VIhHAsgCiAc/QsAACADKAIAIgJFDQL9DAAAAAAAAAAAAAAAAAAAAAAgFiAW/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEWIAJBAkcNAv0MAADAQAAAwEAAAMBAAADAQCAWIBb9DAAAwEAAAMBAAADAQAAAwED9RP1SIRYMAgsgACgCDCIHIAAoAhAiDyALQQJ0IgJqKAIAaiAJQQJ0IgFqIRkgByAPIAJBDGoiEWooAgBqIAFqIQogByAPIAJBCGoiE2ooAgBqIAFqIRogByAPIAJBBGoiEGooAgBqIAFqIR0gACgCBCIHIAJqKAIAIRIgACgCACECIAcgEWooAgAhHiAHIBNqKAIAIR8gByAQaigCACEHAkACQCAAKAIkRQ0AIBlBBBCegICAACEVIB1BBBCegICAACEbIBpBBBCegICAACEcIApBBBCegICAACEUIBlBEGogDBCegICAACEgIB1BEGogDBCegICAACEhIBpBEGogDBCegICAACEiIApBEGogDBCegICAACEWDAELAkAgACgCKCIPDQD9DAAAAAAAAAAAAAAAAAAAAAAiFiEUIBYhIiAWIRwgFiEhIBYhGyAWISAgFiEVDAELIA8gAWoiAUEEEJ6AgIAAIRQgAUEQaiAMEJ6AgIAAIhYhIiAUIRwgFiEhIBQhGyAWISAgFCEVCwJAIAAoAhgiD0EBSA0AIAIgEmohESACIB5qIRMgAiAfaiEQIAIgB2ohEiAAKAIIIQcgACgCICAPIAlsQQJ0aiECA0AgAkEQav0AAAAiFyATIAcoAgAiAWr9CQAAIiP95gEgFv3kASEWIBcgECABav0JAAAiJP3mASAi/eQBISIgFyASIAFq/QkAACIl/eYBICH95AEhISAXIBEgAWr9CQAAIib95gEgIP3kASEgIAdBBGohByAC/QAAACIXICP95gEgFP3kASEUIBcgJP3mASAc/eQBIRwgFyAl/eYBIBv95AEhGyAXICb95gEgFf3kASEVIAJBIGohAiAPQX9qIg8NAAsLAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBUgFf0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhFSACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgFSAV/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEVCyAZIBX9CwAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAICAgIP0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhICACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgICAg/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEgCyAZQRBqICAgDBCfgICAAAJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAbIBv9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRsgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBsgG/0MAADAQAAAwEAAAMBAAADAQP1E/VIhGwsgHSAb/QsAAAJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAhICH9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SISEgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAICEgIf0MAADAQAAAwEAAAMBAAADAQP1E/VIhIQsgHUEQaiAhIAwQn4CAgAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgHCAc/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEcIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAcIBz9DAAAwEAAAMBAAADAQAAAwED9RP1SIRwLIBogHP0LAAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgIiAi/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEiIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAiICL9DAAAwEAAAMBAAADAQAAAwED9RP1SISILIBpBEGogIiAMEJ+AgIAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBQgFP0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhFCACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgFCAU/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEUCyAKIBT9CwAAIAMoAgAiAkUNAf0MAAAAAAAAAAAAAAAAAAAAACAWIBb9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRYgAkECRw0B/QwAAMBAAADAQAAAwEAAAMBAIBYgFv0MAADAQAAAwEAAAMBAAADAQP1E/VIhFgwBCyAAKAIMIAAoAhAgC0ECdCICaigCAGogCUECdCIHaiEKIAAoAgQgAmooAgAhAiAAKAIAIQECQAJAAkAgACgCJEUNACAKQQQQnoCAgAAhFSAKQRBqIAwQnoCAgAAhFgwBCwJAIAAoAigiDw0A/QwAAAAAAAAAAAAAAAAAAAAAIhYhFf0MAAAAAAAAAAAAAAAAAAAAACIXIRQMAgsgDyAHaiIHQQQQnoCAgAAhFSAHQRBqIAwQnoCAgAAhFgsgFiEXIBUhFAsCQCAAKAIYIgdBAUgNACABIAJqIQ8gACgCCCEBIAAoAiAgByAJbEECdGohAgNAIBcgAkEQav0AAAAgDyABKAIAav0JAAAiFv3mAf3kASEXIAFBBGohASAUIAL9AAAAIBb95gH95AEhFCACQSBqIQIgB0F/aiIHDQALIBchFiAUIRULAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBUgFf0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhFSACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgFSAV/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEVCyAKIBX9CwAAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAWIBb9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRYgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBYgFv0MAADAQAAAwEAAAMBAAADAQP1E/VIhFgsgCkEQaiAWIAwQn4CAgAAgGCALaiELIA5BAUoNAAsLIAAoAhwiAiAJQQhqIglKDQALIAAoAhQhAQsgBCABSA0ACwsLTAEBewJAIAFBBEcNACAA/QAAAA8LIAD9XAAAIQICQCABQQJIDQAgAEEEaiAC/VYAAAEhAiABQQJGDQAgAEEIaiAC/VYAAAIhAgsgAgtHAAJAIAJBBEcNACAAIAH9CwAADwsgACAB/VoAAAACQCACQQJIDQAgAEEEaiAB/VoAAAEgAkECRg0AIABBCGogAf1aAAACCwuqBgIOfwF9AkAgBEEBSA0AIANBAUgNACACQQR0IQYgAkECdCEHIAVBBXQhCCAAQRhqIQkgA0F8cSEKIANBA3EhCyADQX9qQQNJIQwgBUEDdEECdCENIAEhDkEAIQ8DQAJAAkACQAJAIAQgD2siEEEISCICDQAgCiERIA4hEiAAIQIgDEUNASABIA9BAnRqIQUgACECDAILIBBBCCACGyERIA4hBSAJIQIgAyESA0AgAkFoaiETAkACQCAQQQFODQBDAAAAACEUDAELIAUqAgAhFAsgEyAUOAIAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIBFBAUoNACACQWxqQQA2AgAMAQsgAkFsaiAFQQRqKgIAOAIAIBFBAksNAQsgAkFwakEANgIADAELIAJBcGogBUEIaioCADgCACARQQNLDQELIAJBdGpBADYCAAwBCyACQXRqIAVBDGoqAgA4AgAgEUEESw0BCyACQXhqQQA2AgAMAQsgAkF4aiAFQRBqKgIAOAIAIBFBBUsNAQsgAkF8akEANgIADAELIAJBfGogBUEUaioCADgCACARQQZLDQELIAJBADYCAEMAAAAAIRQMAQsgAiAFQRhqKgIAOAIAQwAAAAAhFCARQQhJDQAgBUEcaioCACEUCyACQQRqIBQ4AgAgBSAHaiEFIAJBIGohAiASQX9qIhINAAwDCwsDQCACIBIiBf0AAAD9CwAAIAJBEGogBUEQav0AAAD9CwAAIAJBIGogBSAHaiIS/QAAAP0LAAAgAkEwaiASQRBq/QAAAP0LAAAgAkHAAGogEiAHaiIS/QAAAP0LAAAgAkHQAGogEkEQav0AAAD9CwAAIAJB4ABqIBIgB2oiEv0AAAD9CwAAIAJB8ABqIBJBEGr9AAAA/QsAACACQYABaiECIBIgB2ohEiARQXxqIhENAAsgBSAGaiEFCyALRQ0AIAshEgNAIAIgBf0AAAD9CwAAIAJBEGogBUEQav0AAAD9CwAAIAJBIGohAiAFIAdqIQUgEkF/aiISDQALCyAOQSBqIQ4gCSAIaiEJIAAgDWohACAPQQhqIg8gBEgNAAsLC6sSBhB/AXsBfwV7Bn8BfQJAIARBAUgNAAJAIANBBEgNACACQQJ0IQYgAkEDdCEHIAJBDGwhCCACQQR0IQkgAkEUbCEKIAJBGGwhCyACQRxsIQwgBUEFdCENIABBwABqIQ4gAkEFdCEPQQAhEANAQQAhEQJAIAQgEGsiEkEISCITDQBBACEUIA4hBSABIRUDQCAFQSBqIBX9AAAAIhYgFSAGaiIX/QAAACIY/Q0ICQoLGBkaGwwNDg8cHR4fIhkgFyAGaiIX/QAAACIaIBcgBmoiF/0AAAAiG/0NCAkKCxgZGhsMDQ4PHB0eHyIc/Q0ICQoLDA0ODxgZGhscHR4f/QsAACAFIBkgHP0NAAECAwQFBgcQERITFBUWF/0LAAAgBUFgaiAWIBj9DQABAgMQERITBAUGBxQVFhciFiAaIBv9DQABAgMQERITBAUGBxQVFhciGP0NCAkKCwwNDg8YGRobHB0eH/0LAAAgBUFAaiAWIBj9DQABAgMEBQYHEBESExQVFhf9CwAAIAVBMGogFyAGaiIX/QAAACIWIBcgBmoiF/0AAAAiGP0NCAkKCxgZGhsMDQ4PHB0eHyIZIBcgBmoiF/0AAAAiGiAXIAZq/QAAACIb/Q0ICQoLGBkaGwwNDg8cHR4fIhz9DQgJCgsMDQ4PGBkaGxwdHh/9CwAAIAVBEGogGSAc/Q0AAQIDBAUGBxAREhMUFRYX/QsAACAFQXBqIBYgGP0NAAECAxAREhMEBQYHFBUWFyIWIBogG/0NAAECAxAREhMEBQYHFBUWFyIY/Q0ICQoLDA0ODxgZGhscHR4f/QsAACAFQVBqIBYgGP0NAAECAwQFBgcQERITFBUWF/0LAAAgBUGAAWohBSAVQRBqIRUgFEEIaiEXIBRBBGoiESEUIBcgA0wNAAsLAkAgESADTg0AIBJBCCATGyEXIAMgEWshFCAAIBFBBXRqIQUgAiARakECdCETIAcgEUECdCIRaiEdIAggEWohHiAJIBFqIR8gCiARaiEgIAsgEWohISAMIBFqISIgASEVA0ACQAJAIBJBAU4NAEMAAAAAISMMAQsgFSARaioCACEjCyAFICM4AgACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgF0EBSg0AIAVBBGpBADYCAAwBCyAFQQRqIBUgE2oqAgA4AgAgF0ECSw0BCyAFQQhqQQA2AgAMAQsgBUEIaiAVIB1qKgIAOAIAIBdBA0sNAQsgBUEMakEANgIADAELIAVBDGogFSAeaioCADgCACAXQQRLDQELIAVBEGpBADYCAAwBCyAFQRBqIBUgH2oqAgA4AgAgF0EFSw0BCyAFQRRqQQA2AgAMAQsgBUEUaiAVICBqKgIAOAIAIBdBBksNAQsgBUEYakEANgIAQwAAAAAhIwwBCyAFQRhqIBUgIWoqAgA4AgBDAAAAACEjIBdBCEkNACAVICJqKgIAISMLIAVBHGogIzgCACAFQSBqIQUgFUEEaiEVIBRBf2oiFA0ACwsgACANaiEAIA4gDWohDiABIA9qIQEgEEEIaiIQIARIDQAMAgsLIANBAUgNACACQQN0IR0gAkEMbCEQIAJBBHQhDiACQRRsIR4gAkEYbCENIAJBHGwhHyACQQV0IREgBUEFdCESIAJBAnQhEyAEIQVBACEVA0AgBUEIIAVBCEgbIQYCQAJAIAVBAUgiFEUNAEMAAAAAISMMAQsgASoCACEjCyAAICM4AgACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgBkEBSiIXDQAgAEEEakEANgIADAELIABBBGogASATaioCADgCACAGQQJLDQELIABBCGpBADYCAAwBCyAAQQhqIAEgHWoqAgA4AgAgBkEDSw0BCyAAQQxqQQA2AgAMAQsgAEEMaiABIBBqKgIAOAIAIAZBBEsNAQsgAEEQakEANgIADAELIABBEGogASAOaioCADgCACAGQQVLDQELIABBFGpBADYCAAwBCyAAQRRqIAEgHmoqAgA4AgAgBkEGSw0BCyAAQRhqQQA2AgBDAAAAACEjDAELIABBGGogASANaioCADgCAEMAAAAAISMgBkEISQ0AIAEgH2oqAgAhIwsgAEEcaiAjOAIAAkAgA0EBRg0AAkACQCAURQ0AQwAAAAAhIwwBCyABQQRqKgIAISMLIABBIGogIzgCAAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAXDQAgAEEkakEANgIADAELIABBJGogASATakEEaioCADgCACAGQQJLDQELIABBKGpBADYCAAwBCyAAQShqIAEgHWpBBGoqAgA4AgAgBkEDSw0BCyAAQSxqQQA2AgAMAQsgAEEsaiABIBBqQQRqKgIAOAIAIAZBBEsNAQsgAEEwakEANgIADAELIABBMGogASAOakEEaioCADgCACAGQQVLDQELIABBNGpBADYCAAwBCyAAQTRqIAEgHmpBBGoqAgA4AgAgBkEGSw0BCyAAQThqQQA2AgBDAAAAACEjDAELIABBOGogASANakEEaioCADgCAEMAAAAAISMgBkEISQ0AIAEgH2pBBGoqAgAhIwsgAEE8aiAjOAIAIANBAkYNAAJAAkAgFEUNAEMAAAAAISMMAQsgAUEIaioCACEjCyAAQcAAaiAjOAIAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIBcNACAAQcQAakEANgIADAELIABBxABqIAEgE2pBCGoqAgA4AgAgBkECSw0BCyAAQcgAakEANgIADAELIABByABqIAEgHWpBCGoqAgA4AgAgBkEDSw0BCyAAQcwAakEANgIADAELIABBzABqIAEgEGpBCGoqAgA4AgAgBkEESw0BCyAAQdAAakEANgIADAELIABB0ABqIAEgDmpBCGoqAgA4AgAgBkEFSw0BCyAAQdQAakEANgIADAELIABB1ABqIAEgHmpBCGoqAgA4AgAgBkEGSw0BCyAAQdgAakEANgIAQwAAAAAhIwwBCyAAQdgAaiABIA1qQQhqKgIAOAIAQwAAAAAhIyAGQQhJDQAgASAfakEIaioCACEjCyAAQdwAaiAjOAIACyAFQXhqIQUgASARaiEBIAAgEmohACAVQQhqIhUgBEgNAAsLC4cEAgJ+B38CQCADIAWsIAOsIgd+IAasIgh/pyIGIAYgA0obIgkgAyAFQQFqrCAHfiAIf6ciBSAFIANKGyIKTg0AIAkgBGwhBgJAIARBBEgNACACIAZBAnQiA2ohBSAAIANqIQYgBEECdCELIARBf2ohDCAEQQFxIQ0DQEEAIQBBACECA0AgBSAAaiAGIABq/QAAACABIABq/QAAAP3kAf0LAAAgAEEQaiEAIAJBCGohAyACQQRqIg4hAiADIARMDQALAkAgDiAETg0AIA4hAgJAIA1FDQAgBSAAaiAGIABqKgIAIAEgAGoqAgCSOAIAIA5BAWohAgsgDCAORg0AIAJBAnQhACAEIAJrIQIDQCAFIABqIgMgBiAAaiIOKgIAIAEgAGoiDyoCAJI4AgAgA0EEaiAOQQRqKgIAIA9BBGoqAgCSOAIAIABBCGohACACQX5qIgINAAsLIAYgC2ohBiAFIAtqIQUgCUEBaiIJIApHDQAMAgsLIARBAUgNACAEQQJ0IQMgCiAJayEFIAZBAnQhBiAEQQFGIQkDQCACIAZqIg4gACAGaiIPKgIAIAEqAgCSOAIAAkAgCQ0AIA5BBGogD0EEaioCACABKgIEkjgCACAEQQJGDQAgDkEIaiAPQQhqKgIAIAEqAgiSOAIACyACIANqIQIgACADaiEAIAVBf2oiBQ0ACwsLtQYCAn4MfyAEIAJsIgIgAqwiByAFrH4gBqwiCH+nIgYgAiAGSBsiCSAEbSEGAkAgAiAFQQFqrCAHfiAIf6ciBSACIAVIGyIKIAlMDQAgCSAGIARsayELIAEgCSADbCICQQJ0aiEMIAAgBiADbEECdGohDQJAIANBAUcNACAJQQFqIQICQCAKIAlrQQFxRQ0AIAwgDSoCADgCACALQQFqIgVBACAFIARIGyELIAxBBGohDCANIAUgBE5BAnRqIQ0gAiEJCyAKIAJGDQEgCiAJayEFA0AgDCANKgIAOAIAIAxBBGogDSALQQFqIgIgBE5BAnRqIgYqAgA4AgAgC0ECakEBIAIgBEgbIgJBACACIARIGyELIAYgAiAETkECdGohDSAMQQhqIQwgBUF+aiIFDQAMAgsLAkAgA0EESA0AIANBAnQhDkEAIANBA3EiD2shECACQQJ0IAFqQRBqIREDQCANQRBqIQYgESEBQQAhAkEAIQUDQCAMIAJqIA0gAmr9AAAA/QsAACAGIhJBEGohBiABIhNBEGohASACQRBqIQIgBUEIaiEAIAVBBGoiFCEFIAAgA0wNAAsCQCAUIANODQAgFEF/cyADaiEFAkAgD0UNAEEAIQIDQCATIBIqAgA4AgAgEkEEaiESIBNBBGohEyAQIAJBf2oiAkcNAAsgFCACayEUCyAFQQNJDQAgFEECdCECIAMgFGshAQNAIAwgAmoiBSANIAJqIgYqAgA4AgAgBUEEaiAGQQRqKgIAOAIAIAVBCGogBkEIaioCADgCACAFQQxqIAZBDGoqAgA4AgAgAkEQaiECIAFBfGoiAQ0ACwsgC0EBaiICQQAgAiAESCICGyELIBEgDmohESAMIA5qIQwgDUEAIAMgAhtBAnRqIQ0gCUEBaiIJIApHDQAMAgsLIANBAUgNACADQQJ0IQYgCiAJayECIANBAUYhAQNAIAwgDSoCADgCAAJAIAENACAMQQRqIA0qAgQ4AgAgA0ECRg0AIAxBCGogDSoCCDgCAAsgC0EBaiIFQQAgBSAESCIFGyELIAwgBmohDCANQQAgAyAFG0ECdGohDSACQX9qIgINAAsLC9cOCQJ+A38BewN/BXsDfwR7BX8CfQJAAkAgAyADQQ9qQRBtrCIHIAWsfiAGrCIIf6dBBHQiBiAGIANKGyIGQRBqIgkgAyAFQQFqrCAHfiAIf6dBBHQiBSAFIANKGyIKTA0AIAYhCwwBCyAE/RMhDAJAIAJBAUgNACADQQJ0IQUgA0EDdCENA0AgCSELIAAgBkECdCIOaiEJQQAhD/0MAAAAAAAAAAAAAAAAAAAAACIQIREgECESIBAhEyAQIRRBwAAhFUEAIRYDQAJAAkAgFiIGIAZBwABqIhYgAiAWIAJIIhcbSA0AIBAhGCAQIRkgECEaIBAhGwwBCyAPQQZ0IRwCQAJAIAIgFSACIBVIGyIdQQFxDQD9DAAAAAAAAAAAAAAAAAAAAAAiGCEZIBghGiAYIRsMAQsgBkEBciEGIAn9AAAw/QwAAAAAAAAAAAAAAAAAAAAAIhv95AEhGCAJ/QAAICAb/eQBIRkgCf0AABAgG/3kASEaIAn9AAAAIBv95AEhGyAJIAVqIQkLIB0gHEEBckYNACAdIAZrIR0DQCAbIAkiBv0AAAD95AEgBiAFaiIJ/QAAAP3kASEbIBggBkEwav0AAAD95AEgCUEwav0AAAD95AEhGCAZIAZBIGr9AAAA/eQBIAlBIGr9AAAA/eQBIRkgGiAGQRBq/QAAAP3kASAJQRBq/QAAAP3kASEaIAkgBWohCSAdQX5qIh0NAAsgBiANaiEJCyAPQQFqIQ8gFUHAAGohFSARIBj95AEhESASIBn95AEhEiATIBr95AEhEyAUIBv95AEhFCAXDQALIAEgDmoiBiAMIBH95gH9CwAwIAYgDCAS/eYB/QsAICAGIAwgE/3mAf0LABAgBiAMIBT95gH9CwAAIAshBiALQRBqIgkgCkwNAAwCCwsgDP0MAAAAAAAAAAAAAAAAAAAAAP3mASEYIAEgBkECdGohCQNAIAkgGP0LAAAgCUEwaiAY/QsAACAJQSBqIBj9CwAAIAlBEGogGP0LAAAgCUHAAGohCSAGQSBqIQUgBkEQaiILIQYgBSAKTA0ACwsCQAJAIAtBBGoiBiAKTA0AIAshHgwBCyAE/RMhGwJAIAJBAUgNACADQQR0IR8gA0ECdCEJA0AgBiEeIAAgC0ECdCIgaiEGQQAhHP0MAAAAAAAAAAAAAAAAAAAAACIaIRlBwAAhFkEAIQ8DQAJAAkAgDyIXIBdBwABqIg8gAiAPIAJIIg0bSA0AIBohGAwBCyAcQQZ0QX9zIAIgFiACIBZIGyILaiEOAkACQCALQQNxIgUNAP0MAAAAAAAAAAAAAAAAAAAAACEYDAELQQAgBWshHf0MAAAAAAAAAAAAAAAAAAAAACEYQQAhBQNAIBggBv0AAAD95AEhGCAGIAlqIhUhBiAdIAVBf2oiBUcNAAsgFyAFayEXIBUhBgsgDkEDSQ0AIAsgF2shBQNAIBggBiId/QAAAP3kASAdIAlqIgb9AAAA/eQBIAYgCWoiBv0AAAD95AEgBiAJaiIG/QAAAP3kASEYIAYgCWohBiAFQXxqIgUNAAsgHSAfaiEGCyAcQQFqIRwgFkHAAGohFiAZIBj95AEhGSANDQALIAEgIGogGyAZ/eYB/QsAACAeIQsgHkEEaiIGIApMDQAMAgsLIBv9DAAAAAAAAAAAAAAAAAAAAAD95gEhGCABIAtBAnRqIQYDQCAGIBj9CwAAIAZBEGohBiALQQhqIQkgC0EEaiIeIQsgCSAKTA0ACwsCQCAKIB5MDQACQCACQQFIDQAgA0EEdCEfIANBAnQhCQNAIAAgHkECdCIgaiEGQwAAAAAhIUEAIRxBwAAhFkEAIQ8DQAJAAkAgDyIXIBdBwABqIg8gAiAPIAJIIg0bSA0AQwAAAAAhIgwBCyAcQQZ0QX9zIAIgFiACIBZIGyILaiEOAkACQCALQQNxIgUNAEMAAAAAISIMAQtBACAFayEdQwAAAAAhIkEAIQUDQCAiIAYqAgCSISIgBiAJaiIVIQYgHSAFQX9qIgVHDQALIBcgBWshFyAVIQYLIA5BA0kNACALIBdrIQUDQCAiIAYiHSoCAJIgHSAJaiIGKgIAkiAGIAlqIgYqAgCSIAYgCWoiBioCAJIhIiAGIAlqIQYgBUF8aiIFDQALIB0gH2ohBgsgHEEBaiEcIBZBwABqIRYgISAikiEhIA0NAAsgASAgaiAhIASUOAIAIB5BAWoiHiAKRg0CDAALCyAEQwAAAACUISIgCiAeQX9zaiEFAkAgCiAea0EHcSIJRQ0AIAEgHkECdGohBgNAIAYgIjgCACAGQQRqIQYgHkEBaiEeIAlBf2oiCQ0ACwsgBUEHSQ0AIAogHmshCSAeQQJ0IAFqQRxqIQYDQCAGICI4AgAgBkF8aiAiOAIAIAZBeGogIjgCACAGQXRqICI4AgAgBkFwaiAiOAIAIAZBbGogIjgCACAGQWhqICI4AgAgBkFkaiAiOAIAIAZBIGohBiAJQXhqIgkNAAsLC9YDAwJ+BH8CfQJAAkAgAyADQQ9qQRBtrCIGIASsfiAFrCIHf6dBBHQiBSAFIANKGyIFQQRqIAMgBiAEQQFqrH4gB3+nQQR0IgQgBCADShsiCEwNACAFIQkMAQsgASAFQQJ0IgpqIQMgACAKaiEEIAIgCmohCgNAIAogBP0AAAD9DAAAAAAAAAAAAAAAAAAAAAAgA/0AAAD9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsAACADQRBqIQMgBEEQaiEEIApBEGohCiAFQQhqIQsgBUEEaiIJIQUgCyAITA0ACwsCQCAIIAlMDQAgCUEBaiEFAkAgCCAJa0EBcUUNAEMAAAAAIQwCQCABIAlBAnQiA2oqAgBDAAAAAF5FDQAgACADaioCACEMCyACIANqIAw4AgAgCUEBaiEJCyAIIAVGDQAgCCAJayEKIAEgCUECdCIDaiEFIAAgA2ohBCACIANqIQMDQEMAAAAAIQxDAAAAACENAkAgBSoCAEMAAAAAXkUNACAEKgIAIQ0LIAMgDTgCAAJAIAVBBGoqAgBDAAAAAF5FDQAgBEEEaioCACEMCyADQQRqIAw4AgAgBUEIaiEFIARBCGohBCADQQhqIQMgCkF+aiIKDQALCwv/AwUCfgN/A3sBfwN9AkACQCADIAasIANBD2pBEG2sIgh+IAesIgl/p0EEdCIHIAcgA0obIgdBBGogAyAGQQFqrCAIfiAJf6dBBHQiBiAGIANKGyIKTA0AIAchCwwBCyAAIAdBAnQiDGohAyACIAxqIQYgASAMaiEMIAX9EyENIAT9EyEOA0AgBiAD/QAAAP0MAAAAAAAAAAAAAAAAAAAAACAM/QAAACIPIA39RSAPIA79Rv1O/VL9CwAAIANBEGohAyAGQRBqIQYgDEEQaiEMIAdBCGohECAHQQRqIgshByAQIApMDQALCwJAIAogC0wNACALQQFqIQcCQCAKIAtrQQFxRQ0AQwAAAAAhEQJAIAEgC0ECdCIDaioCACISIARgRQ0AIBIgBV9FDQAgACALQQJ0aioCACERCyACIANqIBE4AgAgC0EBaiELCyAKIAdGDQAgCiALayEMIAEgC0ECdCIDaiEHIAAgA2ohBiACIANqIQMDQEMAAAAAIRJDAAAAACERAkAgByoCACITIARgRQ0AQwAAAAAhESATIAVfRQ0AIAYqAgAhEQsgAyAROAIAAkAgB0EEaioCACIRIARgRQ0AIBEgBV9FDQAgBkEEaioCACESCyADQQRqIBI4AgAgB0EIaiEHIAZBCGohBiADQQhqIQMgDEF+aiIMDQALCws=';

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/native/web-assembly.js
var web_assembly = __webpack_require__(98723);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/native/index.js



const native_STACK_BYTES = 1 << 16;
const ARGUMENT_WORDS = 32;
const linked = new WeakMap();
function native_native(backend) {
    const known = linked.get(backend);
    if (known)
        return known;
    const fresh = native_link(backend.wasm);
    linked.set(backend, fresh);
    return fresh;
}
function address(backend, { dataId }) {
    return backend.dataIdMap.get(dataId).memoryOffset;
}
function native_link(host) {
    const module = new web_assembly/* Module */.nV(Buffer.from(moduleInBase64, 'base64'));
    const { memory } = host.asm;
    const env = { memory, scratch: growingBlock(host) };
    const { __stack_pointer: stackPointer, ...kernels } = new web_assembly/* Instance */.cw(module, { env })
        .exports;
    stackPointer.value = (allocate(host, native_STACK_BYTES) + native_STACK_BYTES) & ~15;
    const block = allocate(host, 4 * ARGUMENT_WORDS);
    let crew;
    return {
        argumentsOf(integers, floats = []) {
            host.HEAP32.set(integers, block >>> 2);
            host.HEAPF32.set(floats, (block >>> 2) + integers.length);
            return block;
        },
        run(name, work, ...values) {
            const parts = crew ? partsFor(crew.threads, work) : 1;
            if (crew && parts > 1)
                crew.run(name, parts, values);
            else
                kernels[name](...values, 0, 1);
        },
        async useThreads(threads) {
            if (threads === (crew?.threads ?? 1))
                return;
            await crew?.end();
            crew = undefined;
            if (threads === 1)
                return;
            const allocateBytes = (bytes) => allocate(host, bytes);
            const free = (start) => host._free(start);
            crew = await startCrew({ threads, module, memory, kernels, allocate: allocateBytes, free });
        },
    };
}
function growingBlock(host) {
    let block = 0;
    let size = 0;
    return (signedBytes) => {
        const bytes = signedBytes >>> 0;
        if (bytes <= size)
            return block;
        host._free(block);
        size = 0;
        block = 0;
        block = allocate(host, bytes);
        size = bytes;
        return block;
    };
}
function allocate(host, bytes) {
    const start = host._malloc(bytes) >>> 0;
    if (start === 0)
        throw new Error(`the WASM back end has no ${bytes} bytes of memory left`);
    return start;
}


/***/ }),

/***/ 98723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ isModule),
/* harmony export */   cw: () => (/* binding */ Instance),
/* harmony export */   nV: () => (/* binding */ Module)
/* harmony export */ });
const { Module, Instance, validate: isModule, } = globalThis.WebAssembly;


/***/ })

};
