export const id = 6082;
export const ids = [6082];
export const modules = {

/***/ 16082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f2: () => (/* binding */ openBackend),
  $o: () => (/* binding */ openers),
  OB: () => (/* binding */ whyNot)
});

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
    utilities['isArray'] ??= Array.isArray;
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
var directory = __webpack_require__(52033);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/native/index.js + 2 modules
var wasm_native = __webpack_require__(46971);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/kernel.js
var kernel = __webpack_require__(93574);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/clip-gradient.js


const clipGradient = (0,kernel/* defineKernel */.R)('ClipGradient', (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { dy, x } = inputs;
    const dx = backend.makeOutput(x.shape, 'float32');
    (0,wasm_native/* native */.Y)(backend).clip_gradient((0,wasm_native/* address */.h)(backend, dy), (0,wasm_native/* address */.h)(backend, x), (0,wasm_native/* address */.h)(backend, dx), tf.util.sizeFromShape(x.shape), attributes.clipValueMin, attributes.clipValueMax);
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
    module.normalize(argumentsOf(call, module, present(inputs), attributes), (0,wasm_native/* address */.h)(backend, y));
    return y;
});
const normalizeGradient = (0,kernel/* defineKernel */.R)('FusedBatchNormGradient', (call) => {
    const { backend, attributes } = call;
    const { dy, ...inputs } = call.inputs;
    const { x, mean } = inputs;
    const gradients = [x, mean, mean, mean, mean].map(({ shape }) => backend.makeOutput(shape, 'float32'));
    const [dx, dMean, dVariance, dScale, dOffset] = gradients.map((gradient) => (0,wasm_native/* address */.h)(backend, gradient));
    const module = (0,wasm_native/* native */.Y)(backend);
    const words = argumentsOf(call, module, inputs, attributes);
    module.normalize_gradient(words, (0,wasm_native/* address */.h)(backend, dy), dx, dMean, dVariance, dScale, dOffset);
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
    (0,wasm_native/* native */.Y)(backend).relu_gradient((0,wasm_native/* address */.h)(backend, dy), (0,wasm_native/* address */.h)(backend, x), (0,wasm_native/* address */.h)(backend, dx), count);
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
    (0,wasm_native/* native */.Y)(backend).add_to_rows((0,wasm_native/* address */.h)(backend, a), (0,wasm_native/* address */.h)(backend, b), (0,wasm_native/* address */.h)(backend, y), rows, b.shape[0]);
    return y;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/windows.js
function windowsOfConvolution(tf, xShape, filterShape, { strides, pad, dataFormat, dilations = 1, dimRoundingMode }) {
    if (dataFormat !== 'NHWC')
        return undefined;
    return tf.backend_util.computeConv2DInfo(xShape, filterShape, strides, dilations, pad, dimRoundingMode);
}
function windowsOfPooling(tf, { shape }, { filterSize, strides, pad, dimRoundingMode }) {
    return tf.backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode);
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
    module.average_pool_gradient(module.argumentsOf(windowWords(windows)), (0,wasm_native/* address */.h)(backend, dy), (0,wasm_native/* address */.h)(backend, dx));
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
    module.multiply_matrices(module.argumentsOf([
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
    module.convolve(module.argumentsOf(windowWords(windows)), (0,wasm_native/* address */.h)(backend, x), (0,wasm_native/* address */.h)(backend, filter), bias ? (0,wasm_native/* address */.h)(backend, bias) : 0, (0,wasm_native/* address */.h)(backend, y), activation);
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
    module.convolve_filter_gradient(words, (0,wasm_native/* address */.h)(backend, x), (0,wasm_native/* address */.h)(backend, dy), (0,wasm_native/* address */.h)(backend, dFilter));
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
    module.convolve_input_gradient(words, (0,wasm_native/* address */.h)(backend, dy), (0,wasm_native/* address */.h)(backend, filter), (0,wasm_native/* address */.h)(backend, dx));
    return dx;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/depthwise-gradients.js

const depthwiseBackpropFilter = (0,kernel/* defineKernel */.R)('DepthwiseConv2dNativeBackpropFilter', ({ tf, backend, inputs, attributes }) => {
    const convolution = convolutionOf(tf, inputs.x.shape, attributes.filterShape, attributes);
    const output = backend.makeOutput(attributes.filterShape, 'float32');
    const filter = backend.typedArrayFromHeap(output).fill(0);
    const x = backend.typedArrayFromHeap(inputs.x);
    const dy = backend.typedArrayFromHeap(inputs.dy);
    visit(convolution, (xAt, filterAt, dyAt) => {
        filter[filterAt] += x[xAt] * dy[dyAt];
    });
    return output;
});
const depthwiseBackpropInput = (0,kernel/* defineKernel */.R)('DepthwiseConv2dNativeBackpropInput', ({ tf, backend, inputs, attributes }) => {
    const convolution = convolutionOf(tf, attributes.inputShape, inputs.filter.shape, attributes);
    const output = backend.makeOutput(attributes.inputShape, 'float32');
    const x = backend.typedArrayFromHeap(output).fill(0);
    const filter = backend.typedArrayFromHeap(inputs.filter);
    const dy = backend.typedArrayFromHeap(inputs.dy);
    visit(convolution, (xAt, filterAt, dyAt) => {
        x[xAt] += filter[filterAt] * dy[dyAt];
    });
    return output;
});
function convolutionOf(tf, xShape, filterShape, { strides, dilations, pad, dimRoundingMode }) {
    return tf.backend_util.computeConv2DInfo(xShape, filterShape, strides, dilations, pad, dimRoundingMode, true);
}
function visit(c, multiply) {
    const perChannel = c.outChannels / c.inChannels;
    for (let image = 0; image < c.batchSize; image++)
        for (let outRow = 0; outRow < c.outHeight; outRow++)
            for (let outColumn = 0; outColumn < c.outWidth; outColumn++)
                for (let filterRow = 0; filterRow < c.filterHeight; filterRow++) {
                    const row = outRow * c.strideHeight - c.padInfo.top + filterRow * c.dilationHeight;
                    if (row < 0 || row >= c.inHeight)
                        continue;
                    for (let filterColumn = 0; filterColumn < c.filterWidth; filterColumn++) {
                        const column = outColumn * c.strideWidth - c.padInfo.left + filterColumn * c.dilationWidth;
                        if (column < 0 || column >= c.inWidth)
                            continue;
                        const pixel = ((image * c.inHeight + row) * c.inWidth + column) * c.inChannels;
                        const weight = (filterRow * c.filterWidth + filterColumn) * c.outChannels;
                        const answer = ((image * c.outHeight + outRow) * c.outWidth + outColumn) * c.outChannels;
                        for (let out = 0; out < c.outChannels; out++)
                            multiply(pixel + Math.floor(out / perChannel), weight + out, answer + out);
                    }
                }
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/identity.js

const identity = (0,kernel/* defineKernel */.R)('Identity', (call) => {
    const { x } = call.inputs;
    if (x.dtype === 'string')
        return call.stock(call.inputs, call.attributes);
    call.backend.incRef(x.dataId);
    return { dataId: x.dataId, shape: x.shape, dtype: x.dtype };
});

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
    (0,wasm_native/* native */.Y)(backend).sum_rows((0,wasm_native/* address */.h)(backend, x), (0,wasm_native/* address */.h)(backend, sums), rows, columns, factorOf(rows));
    return sums;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/mean.js


const mean_mean = (0,kernel/* defineKernel */.R)('Mean', (call) => {
    const { inputs, attributes } = call;
    return sumLeadingAxes(call, inputs.x, attributes, (rows) => 1 / rows) ?? call.stock(inputs, attributes);
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/kernels/tile.js

const tile_tile = (0,kernel/* defineKernel */.R)('Tile', (call) => {
    const { tf, backend, inputs, attributes } = call;
    const { x } = inputs;
    const { reps } = attributes;
    if (!(0,kernel/* isFilledFloat */.z)(x) || reps.length !== x.shape.length || reps.includes(0))
        return call.stock(inputs, attributes);
    const spread = spreadOf(x.shape, reps);
    if (!spread)
        return call.stock(inputs, attributes);
    const shape = x.shape.map((size, axis) => size * reps[axis]);
    const y = backend.makeOutput(shape, 'float32');
    const from = backend.typedArrayFromHeap(x);
    const to = backend.typedArrayFromHeap(y);
    const block = tf.util.sizeFromShape(x.shape) * spread.copiesOfValue;
    if (spread.copiesOfValue === 1)
        to.set(from);
    else
        from.forEach((value, i) => to.fill(value, i * spread.copiesOfValue, (i + 1) * spread.copiesOfValue));
    for (let filled = block; filled < to.length; filled *= 2)
        to.copyWithin(filled, 0, to.length - filled);
    return y;
});
function spreadOf(shape, reps) {
    let tail = shape.length;
    while (tail > 0 && shape[tail - 1] === 1)
        tail--;
    const copiesOfValue = reps.slice(tail).reduce((product, count) => product * count, 1);
    const first = shape.findIndex((size) => size > 1);
    const repeatsInside = reps.slice(first + 1, tail).some((count) => count > 1);
    return first >= 0 && repeatsInside ? undefined : { copiesOfValue };
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
    module.max_pool_gradient(words, (0,wasm_native/* address */.h)(backend, input), (0,wasm_native/* address */.h)(backend, dy), (0,wasm_native/* address */.h)(backend, dx));
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
    module.max_pool(module.argumentsOf(windowWords(windows)), (0,wasm_native/* address */.h)(backend, inputs.x), (0,wasm_native/* address */.h)(backend, y));
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
    reluGradient,
    clipGradient,
    identity,
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/index.js








let loaded;
const wasm = {
    name: 'wasm',
    install: 'It is part of Heirloom: install Heirloom again.',
    async open({ wasmDirectory }) {
        if (!(0,external_node_fs_.existsSync)(external_node_path_.join(wasmDirectory, directory/* wasmFile */.h)))
            return { state: 'refused', reason: `${directory/* wasmFile */.h} is not in ${wasmDirectory}` };
        try {
            const tf = (loaded ??= await load(wasmDirectory));
            await inLoaderEnvironment(() => activate(tf, 'wasm'));
            countPaddingInAveragePoolGradient(tf);
            return { state: 'open', tf, version: tf.version_core, device: null };
        }
        catch (error) {
            return refuse(directory/* wasmFile */.h, error);
        }
    },
};
async function load(directory) {
    const tf = await loadBundledTf();
    const { setWasmPaths } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
    setWasmPaths(external_node_path_.join(directory, external_node_path_.sep));
    registerKernels(tf);
    registerGradients(tf);
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

/***/ 46971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ address),
  Y: () => (/* binding */ native_native)
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/native/module.js
const moduleInBase64 = 'AGFzbQEAAAABVAxgAX8Bf2ABfwBgAn9/AXtgA397fwBgBn9/f39/fwBgBH9/f38AYAJ/fwBgB39/f39/f38AYAN/f38AYAV/f39/fwBgBX9/f399AGAGf39/f319AAIdAgNlbnYGbWVtb3J5AgACA2VudgdzY3JhdGNoAAADGBcBAgMEBQUBBgcIAwIFCAECAwQECQoFCwQFAXABAQEGDgJ/AUGAiAQLfwBBgAgLB5ECEA9fX3N0YWNrX3BvaW50ZXIDAAlzdGVwX2FkYW0AAQhjb252b2x2ZQAEGGNvbnZvbHZlX2ZpbHRlcl9ncmFkaWVudAAFF2NvbnZvbHZlX2lucHV0X2dyYWRpZW50AAYRbXVsdGlwbHlfbWF0cmljZXMABwlub3JtYWxpemUACBJub3JtYWxpemVfZ3JhZGllbnQACQhtYXhfcG9vbAAKEW1heF9wb29sX2dyYWRpZW50AA0VYXZlcmFnZV9wb29sX2dyYWRpZW50AA4LYWRkX3RvX3Jvd3MAFAhzdW1fcm93cwAVDXJlbHVfZ3JhZGllbnQAFg1jbGlwX2dyYWRpZW50ABcKX19kYXRhX2VuZAMBCuDxARf1BAIFfwV7QQAhAQJAIAAoAhAiAkEESA0AQQAhA0EAIQQDQCAAKAIMIANqIgX9AAAAIQYgACgCACEBIAAoAgggA2oiAv0MAAAAAAAAAAAAAAAAAAAAACIHIAL9AAAAIAD9CQIc/eYBIAAoAgQgA2r9AAAAIgggAP0JAiT95gH95AEiCSAJ/eAB/QxgQqINYEKiDWBCog1gQqINIgn9Q/1SIgr9CwAAIAUgByAGIAD9CQIg/eYBIAggCP3mASAA/QkCKP3mAf3kASIIIAj94AEgCf1D/VIiCP0LAAAgASADaiIFIAX9AAAAIAD9CQIw/eYBIAD9CQIUIAr95gEgAP0JAiwgAP0JAhggCP3mAf3jAf3kAf3nAf3lAf0LAAAgA0EQaiEDIARBCGohBSAEQQRqIgEhBCAFIAAoAhAiAkwNAAsLAkAgAiABayIDRQ0AIAAoAgAgAUECdCIEaiIFIAMQgoCAgAAhCCAAKAIIIARqIAMQgoCAgAAhBiAAKAIMIARqIAMQgoCAgAAhByAFIAggAP0JAjD95gEgAP0JAhT9DAAAAAAAAAAAAAAAAAAAAAAiCSAGIAD9CQIc/eYBIAD9CQIkIAAoAgQgBGogAxCCgICAACII/eYB/eQBIgYgBv3gAf0MYEKiDWBCog1gQqINYEKiDSIG/UP9UiIK/eYBIAD9CQIsIAD9CQIYIAkgByAA/QkCIP3mASAIIAj95gEgAP0JAij95gH95AEiCCAI/eABIAb9Q/1SIgj95gH94wH95AH95wH95QEgAxCDgICAACAAKAIIIARqIAogAxCDgICAACAAKAIMIARqIAggAxCDgICAAAsLTAEBewJAIAFBBEcNACAA/QAAAA8LIAD9XAAAIQICQCABQQJIDQAgAEEEaiAC/VYAAAEhAiABQQJGDQAgAEEIaiAC/VYAAAIhAgsgAgtHAAJAIAJBBEcNACAAIAH9CwAADwsgACAB/VoAAAACQCACQQJIDQAgAEEEaiAB/VoAAAEgAkECRg0AIABBCGogAf1aAAACCwvlEQMefwF7A38jgICAgABBMGsiBiSAgICAACAAKAIgIgcgACgCHCIIbCIJIAAoAgwiCmwiCyAAKAIUIgwgACgCECINbCIOQQF0aiAAKAIYQQdqQQhtIg8gC2wiEEEDdGogACgCCCIRIAdBf2ogACgCMGwgDEF/aiAAKAIobGoiB0EBaiAAKAI0IhIgACgCOCITciIMRSAIQX9qIAAoAixsIA1Bf2ogACgCJGxqIgggACgCBCIUSHEgByARSHEiBxsiFSAKbCIWIBQgCEEBaiAHGyIXbCIYQQAgDEEARyAXIBRKciAVIBFKciIZGyIaakECdBCAgICAACIbIBBBBXRqIhwgGkECdGohHSAOQQJ0IR4CQCAAKAIQIgdBAUgNACAAKAIUIgxBAUgNAEEAIRAgHSEIA0ACQCAMQQFIDQAgECAVbCENQQAhBwNAIAggACgCDCAAKAIoIAdsIA0gACgCJGxqbEECdDYCACAIQQRqIQggB0EBaiIHIAAoAhQiDEgNAAsgACgCECEHCyAQQQFqIhAgB0gNAAsLIB0gHmohHwJAIAAoAhwiDUEBSA0AIAAoAiAiB0EBSA0AIB8gHmohCEEAIRBBACEeA0ACQCAHQQFIDQAgACgCDCIMQQFIDQBBACENA0ACQCAMQQFIDQBBACEHA0AgCCAHIAwgECAAKAIsbCANIAAoAjBsamxqQQJ0NgIAIAhBBGohCCAHQQFqIgcgACgCDCIMSA0ACyAAKAIgIQcLIA1BAWoiDSAHSA0ACyAAKAIcIQ0LIBAgFWohECAeQQFqIh4gDUgNAAsLAkAgDkEBSA0AIA5BA3EhDCAAKAIYIiBBAnQhDUEAIQgCQCAOQX9qQQNJDQAgGyAJIApsIA9sQQV0IA5BAnRqIBpBAnRqaiEHICBBDGwhHiAgQQR0ISEgIEEDdCEiQQAhEEEAIA5BfHFrISNBACEIA0AgByAINgIAIAdBDGogHiAIajYCACAHQQhqICIgCGo2AgAgB0EEaiANIAhqNgIAIAdBEGohByAIICFqIQggIyAQQXxqIhBHDQALQQAgEGshCAsgDEUNACAbIAkgCmwgD2xBBXQgDkECdGogGkECdGogCEECdGpqIQcgCCAgbEECdCEIA0AgByAINgIAIAggDWohCCAHQQRqIQcgDEF/aiIMDQALCwJAIAtBAUgNACAPQQ50IR5BACEIIAshByAbIQwDQCAMIAIgACgCGCINIAhsQQJ0aiANIAdBgAQgB0GABEgbIhAgDSAQEJKAgIAAIAdBgHxqIQcgDCAeaiEMIAsgCEGABGoiCEoNAAsLAkAgGUUNAEEAIQwCQCAYQQRIDQAgGyAJIApsIA9sQQV0aiEHQQAhCANAIAf9DAAAAAAAAAAAAAAAAAAAAAD9CwAAIAdBEGohByAIQQhqIQ0gCEEEaiIMIQggDSAYTA0ACwsgGCAMTA0AIBggDEF/c2ohDQJAIBggDGtBB3EiCEUNACAbIAkgCmwgD2xBBXQgDEECdGpqIQcDQCAHQQA2AgAgB0EEaiEHIAxBAWohDCAIQX9qIggNAAsLIA1BB0kNACAbIAkgCmwgD2xBBXQgDEECdGpqIQcgGCAMayEIA0AgB/0MAAAAAAAAAAAAAAAAAAAAACIk/QsCACAHQRBqICT9CwIAIAdBIGohByAIQXhqIggNAAsLAkAgACgCAEEBSA0AIBEgFSATayIHIBEgB0gbIApsIh5Bf2ohICAZQQFzIBQgFyASayIHIBQgB0gbIhRBAUhyISUgHkEDcSIXQQJ0IRhBACAeQXxxayEhIBsgCiAJIA9sQQV0IBMgFSASbGpBAnRqbGohJiAbIAkgCmwgD2xBBXQgDkEDdGogGkECdGpqIScgD0EOdCEiIBZBAnQhDyAKIBFsQQJ0IQpBACEJQQAhEQNAIAAoAgQhGiAAKAIIIRIgACgCDCETAkAgJQ0AAkAgHkEESA0AIAEgGiASbCATbCAJbGohFUEAISMgJiECA0AgAiEHIBUhCEEAIQwDQCAHIAj9AAAA/QsAACAHQRBqIQcgCEEQaiEIIAxBCGohDSAMQQRqIhAhDCANIB5MDQALAkAgHiAQTA0AICAgEGshDQJAIBdFDQBBACEMA0AgByAMaiAIIAxqKgIAOAIAIBBBAWohECAYIAxBBGoiDEcNAAsLIA1BA0kNACAQQQJ0IQcgHiAQayENA0AgAiAHaiIIIBUgB2oiDCoCADgCACAIQQRqIAxBBGoqAgA4AgAgCEEIaiAMQQhqKgIAOAIAIAhBDGogDEEMaioCADgCACAHQRBqIQcgDUF8aiINDQALCyACIA9qIQIgFSAKaiEVICNBAWoiIyAURw0ADAILCyAeQQFIDQAgASAaIBJsIBNsIAlsaiENQQAhFSAmIRADQEEAIQcCQCAgQQNJDQBBACEMIBAhByANIQgDQCAHIAgqAgA4AgAgB0EEaiAIQQRqKgIAOAIAIAdBCGogCEEIaioCADgCACAHQQxqIAhBDGoqAgA4AgAgB0EQaiEHIAhBEGohCCAhIAxBfGoiDEcNAAtBACAMayEHCwJAIBdFDQAgB0ECdCEHIBghCANAIBAgB2ogDSAHaioCADgCACAHQQRqIQcgCEF8aiIIDQALCyAQIA9qIRAgDSAKaiENIBVBAWoiFSAURw0ACwsCQCALQQFIDQAgHCABIBogEWwgEmwgE2xBAnRqIBkbIRUgESAObCECQQAhByAnIQwgGyENIAshCANAIAYgHTYCBCAGIBU2AgAgBiAONgIUIAYgHzYCECAGQQAgAyAHGzYCKCAGIAdBAEc2AiQgBiAAKAIYIhA2AhwgBiAEIAIgEGxBAnRqNgIMIAYgCEGABCAIQYAESBsiEDYCGCAGIAVBACALIBBrIAdGGzYCLCAIQYB8aiEIIAYgDDYCCCAMQYAQaiEMIAYgDTYCICANICJqIQ0gBhCPgICAACALIAdBgARqIgdKDQALCyAJQQRqIQkgEUEBaiIRIAAoAgBIDQALCyAGQTBqJICAgIAAC7oSAx1/AXsEfyOAgICAAEEwayIEJICAgIAAIAAoAiAiBSAAKAIcIgZsIAAoAgwiB2wiCEEBdCAAKAIUIgkgACgCECIKbCILaiAAKAIYQQdqQQhtIgxBDHRqIAAoAggiDSAFQX9qIAAoAjBsIAlBf2ogACgCKGxqIgVBAWogACgCNCIOIAAoAjgiD3IiCUUgBkF/aiAAKAIsbCAKQX9qIAAoAiRsaiIGIAAoAgQiEEhxIAUgDUhxIgUbIhEgB2wiEiAQIAZBAWogBRsiE2wiFEEAIAlBAEcgEyAQSnIgESANSnIiFRsiFmpBAnQQgICAgAAiFyAMQQ50aiIYIBZBAnRqIRkgCEECdCEaAkAgACgCHCIKQQFIDQAgACgCICIFQQFIDQBBACEbQQAhHCAZIQYDQAJAIAVBAUgNACAAKAIMIglBAUgNAEEAIQoDQAJAIAlBAUgNAEEAIQUDQCAGIAUgCSAbIAAoAixsIAogACgCMGxqbGpBAnQ2AgAgBkEEaiEGIAVBAWoiBSAAKAIMIglIDQALIAAoAiAhBQsgCkEBaiIKIAVIDQALIAAoAhwhCgsgGyARaiEbIBxBAWoiHCAKSA0ACwsgGSAaaiEdAkAgACgCECIFQQFIDQAgACgCFCIJQQFIDQAgHSAaaiEGQQAhGwNAAkAgCUEBSA0AIBsgEWwhCkEAIQUDQCAGIAAoAgwgACgCKCAFbCAKIAAoAiRsamxBAnQ2AgAgBkEEaiEGIAVBAWoiBSAAKAIUIglIDQALIAAoAhAhBQsgG0EBaiIbIAVIDQALCwJAIAhBAUgNACAIQQNxIQkgACgCGCIeQQJ0IQpBACEGAkAgCEF/akEDSQ0AIBcgCEECdCAMQQ50aiAWQQJ0amohBSAeQQxsIRwgHkEEdCEaIB5BA3QhH0EAIRtBACAIQXxxayEgQQAhBgNAIAUgBjYCACAFQQxqIBwgBmo2AgAgBUEIaiAfIAZqNgIAIAVBBGogCiAGajYCACAFQRBqIQUgBiAaaiEGICAgG0F8aiIbRw0AC0EAIBtrIQYLIAlFDQAgFyAIQQJ0IAxBDnRqIBZBAnRqIAZBAnRqaiEFIAYgHmxBAnQhBgNAIAUgBjYCACAGIApqIQYgBUEEaiEFIAlBf2oiCQ0ACwsCQCAVRQ0AQQAhCQJAIBRBBEgNACAXIAxBDnRqIQVBACEGA0AgBf0MAAAAAAAAAAAAAAAAAAAAAP0LAAAgBUEQaiEFIAZBCGohCiAGQQRqIgkhBiAKIBRMDQALCyAUIAlMDQAgFCAJQX9zaiEKAkAgFCAJa0EHcSIGRQ0AIBcgDEEOdCAJQQJ0amohBQNAIAVBADYCACAFQQRqIQUgCUEBaiEJIAZBf2oiBg0ACwsgCkEHSQ0AIBcgDEEOdCAJQQJ0amohBSAUIAlrIQYDQCAF/QwAAAAAAAAAAAAAAAAAAAAAIiH9CwIAIAVBEGogIf0LAgAgBUEgaiEFIAZBeGoiBg0ACwtBACEJAkAgACgCGCAIbCIbQQRIDQBBACEFIAMhBgNAIAb9DAAAAAAAAAAAAAAAAAAAAAD9CwAAIAZBEGohBiAFQQhqIQogBUEEaiIJIQUgCiAbTA0ACwsCQCAbIAlMDQAgGyAJQX9zaiEKAkAgGyAJa0EHcSIGRQ0AIAMgCUECdGohBQNAIAVBADYCACAFQQRqIQUgCUEBaiEJIAZBf2oiBg0ACwsgCkEHSQ0AIBsgCWshBiAJQQJ0IANqQRxqIQUDQCAFQXRq/QwAAAAAAAAAAAAAAAAAAAAAIiH9CwIAIAVBZGogIf0LAgAgBUEgaiEFIAZBeGoiBg0ACwsCQCAAKAIAQQFIDQAgDSARIA9rIgUgDSAFSBsgB2wiHEF/aiEeIBVBAXMgECATIA5rIgUgECAFSBsiEEEBSHIhIiAXIAhBA3QgDEEOdCIFaiAWQQJ0amohIyAcQQNxIhZBAnQhGkEAIBxBfHFrIR8gFyAHIA8gESAObGpsQQJ0IAVqaiEkIBJBAnQhDCAHIA1sQQJ0IQdBACEgQQAhDkEAIRMDQCAAKAIEIQ8gACgCCCESIAAoAgwhJQJAICINAAJAIBxBBEgNACABIA8gEmwgJWwgDmxqIRFBACENICQhFANAIBQhBSARIQZBACEJA0AgBSAG/QAAAP0LAAAgBUEQaiEFIAZBEGohBiAJQQhqIQogCUEEaiIbIQkgCiAcTA0ACwJAIBwgG0wNACAeIBtrIQoCQCAWRQ0AQQAhCQNAIAUgCWogBiAJaioCADgCACAbQQFqIRsgGiAJQQRqIglHDQALCyAKQQNJDQAgG0ECdCEFIBwgG2shCgNAIBQgBWoiBiARIAVqIgkqAgA4AgAgBkEEaiAJQQRqKgIAOAIAIAZBCGogCUEIaioCADgCACAGQQxqIAlBDGoqAgA4AgAgBUEQaiEFIApBfGoiCg0ACwsgFCAMaiEUIBEgB2ohESANQQFqIg0gEEcNAAwCCwsgHEEBSA0AIAEgDyASbCAlbCAObGohCkEAIREgJCEbA0BBACEFAkAgHkEDSQ0AQQAhCSAbIQUgCiEGA0AgBSAGKgIAOAIAIAVBBGogBkEEaioCADgCACAFQQhqIAZBCGoqAgA4AgAgBUEMaiAGQQxqKgIAOAIAIAVBEGohBSAGQRBqIQYgHyAJQXxqIglHDQALQQAgCWshBQsCQCAWRQ0AIAVBAnQhBSAaIQYDQCAbIAVqIAogBWoqAgA4AgAgBUEEaiEFIAZBfGoiBg0ACwsgGyAMaiEbIAogB2ohCiARQQFqIhEgEEcNAAsLAkAgC0EBSA0AIBggASAPIBNsIBJsICVsQQJ0aiAVGyERQQAhBiAjIQkgCyEFA0AgFyACIAAoAhgiCiAgIAZqbEECdGogCiAFQYAEIAVBgARIGyIbIAogGxCSgICAACAEIBs2AhggBCAINgIUIAQgHTYCECAEIAM2AgwgBCAZNgIEIAQgETYCACAEQQA2AiwgBEIBNwIkIAQgFzYCICAEIAAoAhg2AhwgBUGAfGohBSAEIAk2AgggCUGAEGohCSAEEI+AgIAAIAsgBkGABGoiBkoNAAsLICAgC2ohICAOQQRqIQ4gE0EBaiITIAAoAgBIDQALCyAEQTBqJICAgIAAC+YSAxJ/AXshfyOAgICAAEEwayIEJICAgIAAQQAhBSAAKAIgIgYgACgCHCIHbCAAKAIYIghsIgkgACgCBCIKIAAoAggiC2xBAXRqIAkgACgCDEEHakEIbWxBA3RqIAAoAgAiDEEBQYCAwAAgACgCFCINIAsgACgCOGpBf2ogACgCKCIJbUEBaiILIA0gC0obIAZBf2ogCW0iDmoiDyAAKAIQIhAgCiAAKAI0akF/aiAAKAIkIgZtQQFqIgkgECAJShsgB0F/aiAGbSIRaiISbCITIAhsIgZBASAGQQFKGyIHbiAHQYCAwABLGyILIAwgC0gbIhQgBmwiCmpBAnQQgICAgAAhFQJAIApBBEgNAEEAIQYgFSEHA0AgB/0MAAAAAAAAAAAAAAAAAAAAAP0LAAAgB0EQaiEHIAZBCGohCSAGQQRqIgUhBiAJIApMDQALCwJAIAogBUwNACAKIAVBf3NqIQkCQCAKIAVrQQdxIgZFDQAgBkECdCEHIBUgBUECdGohBgNAIAZBADYCACAGQQRqIQYgBUEBaiEFIAdBfGoiBw0ACwsgCUEHSQ0AIAogBWshByAFQQJ0IBVqQRxqIQYDQCAGQXRq/QwAAAAAAAAAAAAAAAAAAAAAIhb9CwIAIAZBZGogFv0LAgAgBkEgaiEGIAdBeGoiBw0ACwsCQCAAKAIAIhdBAUgNACALIAwgCyAMSBshGCAUQQJ0IRkgE0ECdCEaIAggD2xBAnQhGyAIIA1sIhxBAnQhHSAcQX9qIR4gFSAKQQJ0aiENQQAgHEF8cWshHyAcQQNxIiBBAnQhISAIIBJsIA9sQQJ0ISIgFSAIIBRsIBJsIA9sQQJ0aiEjIBUgCCAOIBEgD2xqbEECdGohJEEAISVBACEmQQAhJwNAAkAgFCAXICdrIgYgFCAGSBtBAUgiKA0AIBBBAUgNAAJAIBxBBEgNACAYIBcgJmoiBiAYIAZIGyEpQQAhKiAkIRIgJSETA0AgASAAKAIQIAAoAhRsIAAoAhhsIBNsaiEIIBIhDEEAIQsDQEEAIQUgDCEGIAghBwNAIAYgB/0AAAD9CwAAIAZBEGohBiAHQRBqIQcgBUEIaiEJIAVBBGoiCiEFIAkgHEwNAAsCQCAcIApMDQAgHiAKayEJAkAgIEUNAEEAIQUDQCAGIAVqIAcgBWoqAgA4AgAgCkEBaiEKICEgBUEEaiIFRw0ACwsgCUEDSQ0AIApBAnQhBiAcIAprIQkDQCAMIAZqIgcgCCAGaiIFKgIAOAIAIAdBBGogBUEEaioCADgCACAHQQhqIAVBCGoqAgA4AgAgB0EMaiAFQQxqKgIAOAIAIAZBEGohBiAJQXxqIgkNAAsLIAwgG2ohDCAIIB1qIQggC0EBaiILIBBHDQALIBIgImohEiATQQRqIRMgKkEBaiIqIClHDQAMAgsLIBxBAUgNACAYIBcgJmoiBiAYIAZIGyETIAAoAhAgACgCFGwgACgCGGwiBkECdCEqIAEgBiAlbGohDEEAIRIgJCELA0AgCyEJIAwhCkEAIQgDQEEAIQYCQCAeQQNJDQBBACEFIAkhBiAKIQcDQCAGIAcqAgA4AgAgBkEEaiAHQQRqKgIAOAIAIAZBCGogB0EIaioCADgCACAGQQxqIAdBDGoqAgA4AgAgBkEQaiEGIAdBEGohByAfIAVBfGoiBUcNAAtBACAFayEGCwJAICBFDQAgBkECdCEGICAhBwNAIAkgBmogCiAGaioCADgCACAGQQRqIQYgB0F/aiIHDQALCyAJIBtqIQkgCiAdaiEKIAhBAWoiCCAQRw0ACyALICJqIQsgDCAqaiEMIBJBAWoiEiATRw0ACwsCQCAAKAIkIgZBAUgNACAAKAIoIgdBAUgNACAYIBcgJmoiBSAYIAVIGyErQQAhLANAAkAgB0EBSA0AICxBf3MhLUEAIS4DQCAAKAIEIQVBACEvAkAgACgCNCAsaiIJIAkgBm0iMCAGbGsiKiAAKAIcIglODQAgKkF/cyAGIAlqaiAGbSEvC0EAIRJBACExAkAgBSAsTA0AIAYgLWogBWogBm0hMQsgACgCCCEyAkAgACgCOCAuaiIGIAYgB20iMyAHbGsiKSAAKAIgIgZODQAgKUF/cyAHIAZqaiAHbSESC0EAIRMCQCAyIC5MDQAgByAuQX9zaiAyaiAHbSETCyASIC9sIAAoAhgiBWwiCyAAKAIMIjRBB2pBCG1sQQV0ITUgEyAxbCE2AkAgL0EBSA0AIBJBAUgNACAjIDUgNkEDdGpqIRdBACE3QQAhDEEAIQgDQAJAIBJBAUgNAEEAIQogNyEJA0AgDSAIQQV0aiACIAAoAgwiBiAFbCAAKAIkIAxsICpqIAAoAiBsIClqIAAoAiggCmxqbEECdGogBSAFIAYgCxCTgICAAAJAIAAoAhgiBUEBSA0AIBcgCEECdGohB0EAIQYDQCAHIAYgCSAFbGpBAnQ2AgAgB0EEaiEHIAZBAWoiBiAAKAIYIgVIDQALIAggBmohCAsgCUF/aiEJIApBAWoiCiASRw0ACwsgNyAPayE3IAxBAWoiDCAvSA0ACwsgNkECdCEKAkAgMUEBSA0AIBNBAUgNACAOIDNqIA8gESAwamxqIQUgIyA1aiEMQQAhCEEAIQkDQAJAIBNBAUgNACAMIAhBAnRqIQdBACEGA0AgByAAKAIYIAUgBmpsQQJ0NgIAIAcgCmogACgCDCAAKAIoIAZsIAAoAiQgCWwgACgCCGxqbEECdDYCACAHQQRqIQcgEyAGQQFqIgZHDQALIAggBmohCAsgBSAPaiEFIAlBAWoiCSAxSA0ACyAAKAIYIQULAkAgKA0AIA0gNWoiCSAKaiIIIApqIQogAyA0IDIgLGwgLmpsQQJ0aiEMIBogBWwhEkEAIQYgFSEHA0AgBCAKNgIIIAQgCTYCBCAEQQA2AiwgBEIANwIkIAQgDTYCICAEIAs2AhggBCA2NgIUIAQgCDYCECAEIAAoAgwiBTYCHCAEIAwgBSAAKAIEICcgBmpsIAAoAghsbEECdGo2AgwgBCAHNgIAIAcgEmohByAEEI+AgIAAICsgBkEBaiIGRw0ACwsgACgCJCEGIC5BAWoiLiAAKAIoIgdIDQALCyAsQQFqIiwgBkgNAAsLICUgGWohJSAmIBRrISYgACgCACIXICcgFGoiJ0oNAAsLIARBMGokgICAgAALpQgBFH8jgICAgABBsBhrIgEkgICAgAAgACgCJCICQYACIAJBgAJIGyAAKAIgIgJBgAQgAkGABEgbQQdqQQhtbEEFdBCAgICAACEDAkAgACgCECIEQQFIDQAgACgCICEFIAAoAhwhBkEAIQcDQCAGIAdsIAVsIQggACgCGCAHbCEJIAAoAhQgB2whCiAAKAIMIQsgACgCBCEMIAAoAgAhDSAAKAIoIgJBDGwhDiACQQR0IQ8gAkEDdCEQIAJBAnQhEUEAIRJBACECA0AgAUGwEGogEmoiEyACNgIAIBNBDGogDiACajYCACATQQhqIBAgAmo2AgAgE0EEaiARIAJqNgIAIAIgD2ohAiASQRBqIhJBgAhHDQALIAVBDGwhDiAFQQR0IQ8gBUEDdCEQIAVBAnQhESAMIAlBAnRqIRRBACESQQAhAgNAIAFBsAhqIBJqIhMgAjYCACATQQxqIA4gAmo2AgAgE0EIaiAQIAJqNgIAIBNBBGogESACajYCACACIA9qIQIgEkEQaiISQYAIRw0ACyAAKAIsIgJBDGwhDiACQQR0IQ8gAkEDdCEQIAJBAnQhESANIApBAnRqIQxBACESQQAhAgNAIAFBMGogEmoiEyACNgIAIBNBDGogDiACajYCACATQQhqIBAgAmo2AgAgE0EEaiARIAJqNgIAIAIgD2ohAiASQRBqIhJBgAhHDQALAkAgBUEBSA0AIAAoAiQiAkEBSA0AIAsgCEECdGohCEEAIQ0DQAJAIAJBAUgNACAFIA1rIhNBgAQgE0GABEgbIQ8gCCANQQJ0IglqIQogFCAJaiEEQQAhEgNAIAIgEmsiE0GAAiATQYACSBshDgJAAkAgACgCMEUNACADIBQgAiANbEECdGogEkECdGogAiAOIA8gDhCTgICAAAwBCyADIAQgACgCICICIBJsQQJ0aiACIA4gDyAOEJKAgIAACwJAIAAoAhwiBkEBSA0AIA4gEmohECASQQBHIRFBACETQQAhAgNAIAEgETYCJCABIAM2AiAgASAPNgIcIAEgDjYCGCABIAYgE2oiBkGAAiAGQYACSBs2AhQgASAKIAAoAiAgAmxBAnRqNgIMIAFBACAAKAIIIgYgCWogEhtBACAGGzYCKCABIAwgACgCKCACbEECdGogACgCLCASbEECdGo2AgAgACgCJCEFIAEgAUEwajYCCCABIAFBsBBqNgIEIAEgAUGwCGo2AhBBACEGAkAgECAFRw0AIAAoAjQhBgsgASAGNgIsIBNBgH5qIRMgARCPgICAACAAKAIcIgYgAkGAAmoiAkoNAAsLIAAoAiQiAiASQYACaiISSg0ACyAAKAIgIQULIAUgDUGABGoiDUoNAAsgACgCECEECyAHQQFqIgcgBEgNAAsLIAFBsBhqJICAgIAAC+QIAwx/A30IfyAAKAIYQQN0EICAgIAAIQICQCAAKAIYIgNBAUgNACACIANBAnRqIQQgAEEIaigCACEFIAAoAhAhBgJAAkAgAEEMaigCACIHDQACQCAGRQ0AIANBAnQhCCAAQRxqIQkgAyEKIAIhBwNAIAdDAACAPyAJKgIAIAUqAgCSkZU4AgAgByAIaiAGKgIAOAIAIAVBBGohBSAGQQRqIQYgB0EEaiEHIApBf2oiCg0ADAMLCyADQQFxIQtBACEKAkAgA0EBRg0AIANBAnQhDCADQX5xIQ0gAEEcaiEIIAIhBiAFIQdBACEKA0AgCCoCACEOIAcqAgAhDyAGIAxqIglBADYCACAGQwAAgD8gDiAPkpGVOAIAIAdBBGoqAgAhDiAIKgIAIQ8gCUEEakEANgIAIAZBBGpDAACAPyAPIA6SkZU4AgAgBkEIaiEGIAdBCGohByANIApBAmoiCkcNAAsLIAtFDQEgAEEcaioCACEOIAUgCkECdCIGaioCACEPIAQgBmpBADYCACACIAZqQwAAgD8gDiAPkpGVOAIADAELAkAgBkUNACADQQJ0IQkgAEEcaiEMIAMhCCACIQoDQCAKQwAAgD8gDCoCACAFKgIAkpGVIAcqAgCUOAIAIAogCWogBioCADgCACAHQQRqIQcgBUEEaiEFIAZBBGohBiAKQQRqIQogCEF/aiIIDQAMAgsLIANBAnQhCCAAQRxqIQkgAiEGIAMhCgNAIAkqAgAhDiAHKgIAIQ8gBSoCACEQIAYgCGpBADYCACAGIA9DAACAPyAOIBCSkZWUOAIAIAVBBGohBSAHQQRqIQcgBkEEaiEGIApBf2oiCg0ACwsgACgCFCIGQQFIDQAgA0EBSA0AIAIgA0ECdGohESAAKAIAIRJBACETA0ACQCADQQFIDQBBACEUQQAhFQNAAkACQCADIBVrIgVBA0oNACADIBVMDQEgFEECdCEKIAAoAgQhBiAVIQcCQCAFQQFxRQ0AIAEgFUECdCIFaiASIAVqKgIAIAYgBWoqAgCTIAIgBWoqAgCUIAQgBWoqAgCSOAIAIBVBAXIhBwsgAyAKQQFyRg0BIAdBAnQhBSADIAdrIQwgESEHIAIhCiASIQggASEJA0AgCSAFaiINIAggBWoiCyoCACAGIAVqIhYqAgCTIAogBWoiFyoCAJQgByAFaiIYKgIAkjgCACANQQRqIAtBBGoqAgAgFkEEaioCAJMgF0EEaioCAJQgGEEEaioCAJI4AgAgB0EIaiEHIAZBCGohBiAKQQhqIQogCEEIaiEIIAlBCGohCSAMQX5qIgwNAAwCCwsgASAVQQJ0IgVqIBIgBWr9AAAAIAAoAgQgBWr9AAAA/eUBIAIgBWr9AAAA/eYBIAQgBWr9AAAA/eQB/QsAACAAKAIYIQMLIBRBAWohFCADIBVBBGoiFUoNAAsgACgCFCEGCyABIANBAnQiBWohASASIAVqIRIgE0EBaiITIAZIDQALCwv8EAYJfwJ9AXsJfwJ7BH8gACgCGCIHQQxsEICAgIAAIQhBACEJAkACQCAHQQBKDQAgB0EBdCEKDAELIABBCGooAgAhCyAAQRxqIQwgAEEMaigCACINIQ4gByEKIAghDwNAQwAAgD8hEEMAAIA/IAwqAgAgCyoCAJKRlSERAkAgDUUNACAOKgIAIRALIA8gESAQlDgCACAOQQRqIQ4gC0EEaiELIA9BBGohDyAKQX9qIgoNAAsgB0EBdCEKIAdBAkgNACAIIAdBAnRqIQtBACEPA0AgC/0MAAAAAAAAAAAAAAAAAAAAAP0LAAAgC0EQaiELIA9BCGohDiAPQQRqIgkhDyAOIApMDQALCwJAIAogCUwNACAKIAlBf3NqIQ4CQCAKIAlrQQZxIg9FDQAgCCAJQQJ0IAdBAnRqaiELA0AgC0EANgIAIAtBBGohCyAJQQFqIQkgD0F/aiIPDQALCyAOQQdJDQAgCCAJQQJ0IAdBAnRqaiELIAogCWshDwNAIAv9DAAAAAAAAAAAAAAAAAAAAAAiEv0LAgAgC0EQaiAS/QsCACALQSBqIQsgD0F4aiIPDQALC0EAIQ4CQCAHQQRIDQBBACELIAYhDwNAIA/9DAAAAAAAAAAAAAAAAAAAAAD9CwAAIA9BEGohDyALQQhqIQogC0EEaiIOIQsgCiAHTA0ACwsCQCAHIA5MDQAgByAOQX9zaiEKAkAgByAOa0EHcSIPRQ0AIAYgDkECdGohCwNAIAtBADYCACALQQRqIQsgDkEBaiEOIA9Bf2oiDw0ACwsgCkEHSQ0AIAcgDmshDyAOQQJ0IAZqQRxqIQsDQCALQXRq/QwAAAAAAAAAAAAAAAAAAAAAIhL9CwIAIAtBZGogEv0LAgAgC0EgaiELIA9BeGoiDw0ACwtBACEOAkAgB0EESA0AQQAhCyAFIQ8DQCAP/QwAAAAAAAAAAAAAAAAAAAAA/QsAACAPQRBqIQ8gC0EIaiEKIAtBBGoiDiELIAogB0wNAAsLAkAgByAOTA0AIAcgDkF/c2ohCgJAIAcgDmtBB3EiD0UNACAFIA5BAnRqIQsDQCALQQA2AgAgC0EEaiELIA5BAWohDiAPQX9qIg8NAAsLIApBB0kNACAHIA5rIQ8gDkECdCAFakEcaiELA0AgC0F0av0MAAAAAAAAAAAAAAAAAAAAACIS/QsCACALQWRqIBL9CwIAIAtBIGohCyAPQXhqIg8NAAsLAkAgACgCFEEBSA0AIAggB0ECdCILaiITIAtqIRQgB0EBcSEVIAggB0EDdGohFiAIIAdBAnQiF2ohGCAAKAIAIRkgB0EESCEaQQAhGwNAQQAhCgJAIBoNAEEAIQtBACEPA0AgGSALav0AAAAhHCAAKAIEIAtq/QAAACEdIAIgC2ogASALav0AAAAiEiAIIAtq/QAAAP3mAf0LAAAgGCALaiIOIBIgDv0AAAD95AH9CwAAIBYgC2oiDiASIBwgHf3lAf3mASAO/QAAAP3kAf0LAAAgC0EQaiELIA9BCGohDiAPQQRqIgohDyAOIAdMDQALCwJAIAogB04NACAKQQJ0IQsgByAKayEeIAAoAgQhDyABIQ4gCCEKIAIhCSAYIQwgGSENIBYhHwNAIAkgC2ogDiALaiIgKgIAIAogC2oqAgCUOAIAIAwgC2oiISAgKgIAICEqAgCSOAIAIB8gC2oiISAhKgIAICAqAgAgDSALaioCACAPIAtqKgIAk5SSOAIAIA5BBGohDiAKQQRqIQogCUEEaiEJIAxBBGohDCANQQRqIQ0gD0EEaiEPIB9BBGohHyAeQX9qIh4NAAsLAkACQCAbQQFqIhtBP3FFDQAgGyAAKAIURw0BC0EAIQkCQCAaDQBBACEOIAYhCyAYIQ8DQCALIAv9AAAAIA/9AAAA/eQB/QsAACAP/QwAAAAAAAAAAAAAAAAAAAAA/QsAACALQRBqIQsgD0EQaiEPIA5BCGohCiAOQQRqIgkhDiAKIAdMDQALCwJAIAcgCUwNACAJQQFyIQsCQCAVRQ0AIAYgCUECdCIPaiIOIBMgD2oiDyoCACAOKgIAkjgCACAPQQA2AgAgCyEJCyAHIAtGDQAgByAJayEOIBggCUECdCIPaiELIAYgD2ohDwNAIA8gCyoCACAPKgIAkjgCACALQQA2AgAgD0EEaiIKIAtBBGoiCSoCACAKKgIAkjgCACAJQQA2AgAgC0EIaiELIA9BCGohDyAOQX5qIg4NAAsLQQAhCQJAIBoNAEEAIQ4gBSELIBYhDwNAIAsgC/0AAAAgD/0AAAD95AH9CwAAIA/9DAAAAAAAAAAAAAAAAAAAAAD9CwAAIAtBEGohCyAPQRBqIQ8gDkEIaiEKIA5BBGoiCSEOIAogB0wNAAsLIAcgCUwNACAJQQFyIQsCQCAVRQ0AIAUgCUECdCIPaiIOIBQgD2oiDyoCACAOKgIAkjgCACAPQQA2AgAgCyEJCyAHIAtGDQAgByAJayEOIBYgCUECdCIPaiELIAUgD2ohDwNAIA8gCyoCACAPKgIAkjgCACALQQA2AgAgD0EEaiIKIAtBBGoiCSoCACAKKgIAkjgCACAJQQA2AgAgC0EIaiELIA9BCGohDyAOQX5qIg4NAAsLIAIgF2ohAiAZIBdqIRkgASAXaiEBIBsgACgCFEgNAAsLAkAgB0EBSA0AIABBCGooAgAhCyAAQRxqIQ8DQCAPKgIAIRAgCyoCACERIAMgBioCACAIKgIAjJQ4AgAgBCAFKgIAIAgqAgBDAACAPyAQIBGSkZUiECAQQwAAAL+UlJSUOAIAIAUgECAFKgIAlDgCACALQQRqIQsgCEEEaiEIIAZBBGohBiADQQRqIQMgBUEEaiEFIARBBGohBCAHQX9qIgcNAAsLC+sIAxl/AXsJfwJAIAAoAgAiA0EBSA0AIAAoAhAiBEEBSA0AQQAhBQNAAkAgBEEBSA0AIAAoAhQiBkEBSA0AQQAhBwNAAkAgBkEBSA0AAkAgACgCDCIDQQFIDQBBACEIA0ACQCADQQFIDQACQAJAIAAoAiQgB2wgACgCNGsiBkEAIAZBAEobIgkgACgCHCAGaiIEIAAoAgQiCiAEIApIGyILTg0AIAAoAiAiDCAAKAIoIAhsIg0gACgCOCIOayIEaiIKIAAoAggiDyAKIA9IGyIKIARBACAEQQBKGyIQSg0BC0EAIQYgAiEEQQAhCgNAAkACQCADIAZqIgNBBEgNACAE/QwAAID/AACA/wAAgP8AAID//QsAAAwBCyAE/QwAAID/AACA/wAAgP8AAID/IAMQi4CAgAALIAZBfGohBiAEQRBqIQQgACgCDCIDIApBBGoiCkoNAAwCCwtBACERQQAgDyAMIA1qIA5rIgwgDyAMSBsiEiAEQQAgBEEAShsiE2siFEEDcWshFSAGQQAgBkEAShshFiAKIBBrQQNxIRcgCiAQQX9zaiEYIAEhGQNAIAMgEWsiBkEEIAZBBEgbIQ0gEUECdCEaAkACQCAGQQNKIhsNACADQQJ0IgQgD2whDiAZIAMgEyAWIA9samxBAnRqIQr9DAAAgP8AAID/AACA/wAAgP8hHCAJIQwDQCAKIQMgFCEGA0AgHCADIA0QjICAgAD96wEhHCADIARqIQMgBkF/aiIGDQALIAogDmohCiAMQQFqIgwgC0cNAAwCCwsgA0EEdCEdIBYgD2wiHkEBaiEfIB5BAmohICAeQQNqISEgA0ECdCIOIA9sISIgGSADIBMgHmpsQQJ0aiEj/QwAAID/AACA/wAAgP8AAID/IRwgCSEkA0ACQAJAIBcNACAQIQQMAQsgFSEDICMhBiAQIQQDQCAEQQFqIQQgHCAG/QAAAP3rASEcIANBAWoiCiADTyEMIAohAyAGIA5qIQYgDA0ACwsCQCAYQQNJDQAgEiAEayEGIA4gBCAeamwhCiAOIAQgH2psIQwgDiAEICBqbCElIA4gBCAhamwhBCAZIQMDQCAcIAMgCmr9AAAA/esBIAMgDGr9AAAA/esBIAMgJWr9AAAA/esBIAMgBGr9AAAA/esBIRwgAyAdaiEDIAZBfGoiBg0ACwsgHiAPaiEeIB8gD2ohHyAgIA9qISAgISAPaiEhICMgImohIyAkQQFqIiQgC0cNAAsLIAIgGmohAwJAAkAgGw0AIAMgHCANEIuAgIAADAELIAMgHP0LAAALIAAoAgwiAyARQQRqIhFMDQEgGUEQaiEZIAAoAgghDwwACwsgAiADQQJ0aiECIAhBAWoiCCAAKAIUIgZIDQALIAAoAhAhBAwBCyACIAMgBkEBIAZBAUobbEECdGohAgsgB0EBaiIHIARIDQALIAAoAgAhAwsgASAAKAIIIAAoAgRsIAAoAgxsQQJ0aiEBIAVBAWoiBSADSA0ACwsLNAAgACAB/VoAAAACQCACQQJIDQAgAEEEaiAB/VoAAAEgAkECRg0AIABBCGogAf1aAAACCws7AQF7IAD9XAAAIQICQCABQQJIDQAgAEEEaiAC/VYAAAEhAiABQQJGDQAgAEEIaiAC/VYAAAIhAgsgAgvBFAYIfwF7F38Bewh/AXsgACgCCCIEIAAoAgQiBWwgACgCDGwhBkEBIQcCQAJAIAAoAhwiCCAAKAIkIglKDQAgACgCICIKIAAoAigiC0oNAEEAIQcgCCAJSA0AIAogC0gNACAIIAAoAjRrIAAoAhBBf2ogCWxqIAVIDQBBACEHIAogACgCOGsgACgCFEF/aiALbGogBE4NAQtBACEFAkAgACgCACAGbCIKQQRIDQBBACEIIAMhCQNAIAn9DAAAAAAAAAAAAAAAAAAAAAD9CwAAIAlBEGohCSAIQQhqIQQgCEEEaiIFIQggBCAKTA0ACwsgCiAFTA0AIAogBUF/c2ohBAJAIAogBWtBB3EiCUUNACADIAVBAnRqIQgDQCAIQQA2AgAgCEEEaiEIIAVBAWohBSAJQX9qIgkNAAsLIARBB0kNACAKIAVrIQkgBUECdCADakEcaiEIA0AgCEF0av0MAAAAAAAAAAAAAAAAAAAAACIM/QsCACAIQWRqIAz9CwIAIAhBIGohCCAJQXhqIgkNAAsLAkAgACgCACIIQQFIDQAgACgCECIJQQFIDQAgBkECdCENQQAhDgNAAkAgCUEBSA0AIAAoAhQiBUEBSA0AQQAhDwNAAkAgBUEBSA0AAkAgACgCDCIIQQFIDQBBACEQIAghCQNAAkACQCAJIgZBAU4NACAGIQkMAQsgACgCKCAQbCIRIAAoAjgiEmsiBUEAIAVBAEobIRMgACgCJCAPbCAAKAI0ayIKQQAgCkEAShshFCAAKAIgIhUgBWoiCSAAKAIIIgQgCSAESBshFiAAKAIcIApqIgkgACgCBCILIAkgC0gbIRcCQCAHRQ0AQQAhGEEAIAQgFSARaiASayIIIAQgCEgbIgsgBUEAIAVBAEobIhlrIhpBA3FrIRsgCkEAIApBAEobIRwgFCAXTiAWIBNMIh1yIR4gFiATa0EDcSEfIBYgE0F/c2ohICABISEgBiEIA0AgCCAYayIiQQQgIkEESCIFGyEJIAIgGEECdCIjaiEEAkACQAJAIAUNACAeDQIgBP0AAAAhJCAIQQR0IRUgCEECdCIRIAAoAggiJWwhJiAcICVsIidBAWohKCAnQQJqISkgJ0EDaiEqICEgCCAZICdqbEECdGohK/0MAACA/wAAgP8AAID/AACA/yEMIBQhLANAAkACQCAfDQAgEyEEDAELIBshCCArIQUgEyEEA0AgBEEBaiEEIAwgBf0AAAD96wEhDCAIQQFqIgogCE8hBiAKIQggBSARaiEFIAYNAAsLAkAgIEEDSQ0AIAsgBGshBSARIAQgJ2psIQogESAEIChqbCEGIBEgBCApamwhEiARIAQgKmpsIQQgISEIA0AgDCAIIApq/QAAAP3rASAIIAZq/QAAAP3rASAIIBJq/QAAAP3rASAIIARq/QAAAP3rASEMIAggFWohCCAFQXxqIgUNAAsLICcgJWohJyAoICVqISggKSAlaiEpICogJWohKiArICZqISsgLEEBaiIsIBdHDQAMAgsLIAQgCRCMgICAACEkIB4NASAIQQJ0IgQgACgCCCIFbCERICEgCCAZIBwgBWxqbEECdGohCv0MAACA/wAAgP8AAID/AACA/yEMIBQhBgNAIAohCCAaIQUDQCAMIAggCRCMgICAAP3rASEMIAggBGohCCAFQX9qIgUNAAsgCiARaiEKIAZBAWoiBiAXRw0ACwsgHQ0AIAMgI2ohBAJAICJBA0oNACABICNqIQYgFCEKA0AgEyEIA0AgBiAIIAogACgCCGxqIAAoAgxsQQJ0IgVqIAkQjICAgAAhLSAEIAVqIQUgBSAFIAkQjICAgAAgJCAMIC39Qf1O/eQBIAkQi4CAgAAgJCAMIC39Qv1OISQgCyAIQQFqIghHDQALIApBAWoiCiAXRw0ADAILCyABICNqIQYgFCEKA0AgEyEIA0AgBCAIIAogACgCCGxqIAAoAgxsQQJ0IglqIgUgBf0AAAAgJCAGIAlq/QAAACItIAz9Qf1O/eQB/QsAACAkIC0gDP1C/U4hJCALIAhBAWoiCEcNAAsgCkEBaiIKIBdHDQALCyAhQRBqISEgACgCDCIIIQkgCCAYQQRqIhhKDQAMAgsLIAghCSAUIBdODQBBACEYQQAgBCAVIBFqIBJrIgggBCAISBsiBCAFQQAgBUEAShsiHmsiGkEDcWshGyAKQQAgCkEAShshGSAWIBNrQQNxIR8gFiATQX9zaiEgIAEhISAGIQgDQCAIIBhrIiJBBCAiQQRIIgUbIQkgAiAYQQJ0IiNqIQoCQAJAAkAgBQ0AIBYgE0wNAiAK/QAAACEkIAhBBHQhFSAIQQJ0IhEgACgCCCIlbCEmIBkgJWwiJ0EBaiEoICdBAmohKSAnQQNqISogISAIIB4gJ2psQQJ0aiEr/QwAAID/AACA/wAAgP8AAID/IQwgFCEsA0ACQAJAIB8NACATIQoMAQsgGyEIICshBSATIQoDQCAKQQFqIQogDCAF/QAAAP3rASEMIAhBAWoiBiAITyELIAYhCCAFIBFqIQUgCw0ACwsCQCAgQQNJDQAgBCAKayEFIBEgCiAnamwhBiARIAogKGpsIQsgESAKIClqbCESIBEgCiAqamwhCiAhIQgDQCAMIAggBmr9AAAA/esBIAggC2r9AAAA/esBIAggEmr9AAAA/esBIAggCmr9AAAA/esBIQwgCCAVaiEIIAVBfGoiBQ0ACwsgJyAlaiEnICggJWohKCApICVqISkgKiAlaiEqICsgJmohKyAsQQFqIiwgF0cNAAwCCwsgCiAJEIyAgIAAISQgFiATTA0BIAhBAnQiCiAAKAIIIgVsIREgISAIIB4gGSAFbGpsQQJ0aiEG/QwAAID/AACA/wAAgP8AAID/IQwgFCELA0AgBiEIIBohBQNAIAwgCCAJEIyAgIAA/esBIQwgCCAKaiEIIAVBf2oiBQ0ACyAGIBFqIQYgC0EBaiILIBdHDQALCyADICNqIQUCQCAiQQNKDQAgASAjaiELIBQhBgNAIBMhCANAIAUgCCAGIAAoAghsaiAAKAIMbEECdCIKaiAkIAwgCyAKaiAJEIyAgIAAIi39Qf1OIAkQi4CAgAAgJCAMIC39Qv1OISQgBCAIQQFqIghHDQALIAZBAWoiBiAXRw0ADAILCyABICNqIQYgFCEKA0AgEyEIA0AgBSAIIAogACgCCGxqIAAoAgxsQQJ0IglqICQgBiAJav0AAAAiLSAM/UH9Tv0LAAAgJCAtIAz9Qv1OISQgBCAIQQFqIghHDQALIApBAWoiCiAXRw0ACwsgIUEQaiEhIAAoAgwiCCEJIAggGEEEaiIYSg0ACwsgAiAJQQJ0aiECIBBBAWoiECAAKAIUIgVIDQALIAAoAhAhCQwBCyACIAggBUEBIAVBAUobbEECdGohAgsgD0EBaiIPIAlIDQALIAAoAgAhCAsgASANaiEBIAMgDWohAyAOQQFqIg4gCEgNAAsLC9IGAwh/AXsJfyAAKAIcIQMgACgCICEEQQAhBQJAIAAoAgAgAEEIaigCACAAKAIEbCAAQQxqKAIAbCIGbCIHQQRIDQBBACEIIAIhCQNAIAn9DAAAAAAAAAAAAAAAAAAAAAD9CwAAIAlBEGohCSAIQQhqIQogCEEEaiIFIQggCiAHTA0ACwsCQCAHIAVMDQAgByAFQX9zaiEKAkAgByAFa0EHcSIJRQ0AIAIgBUECdGohCANAIAhBADYCACAIQQRqIQggBUEBaiEFIAlBf2oiCQ0ACwsgCkEHSQ0AIAcgBWshCSAFQQJ0IAJqQRxqIQgDQCAIQXRq/QwAAAAAAAAAAAAAAAAAAAAAIgv9CwIAIAhBZGogC/0LAgAgCEEgaiEIIAlBeGoiCQ0ACwsCQCAAKAIAIglBAUgNACAAKAIQIghBAUgNAEMAAIA/IAQgA2yylf0TIAv9DQABAgMAAQIDAAECAwABAgMhCyAGQQJ0IQwgAEEIaiENIABBDGohDkEAIQ8DQAJAIAhBAUgNACAAKAIUIgVBAUgNAEEAIRADQAJAIAVBAUgNAEEAIREDQAJAIAAoAiQgEGwgACgCNGsiCEEAIAhBAEobIgYgACgCHCAIaiIIIAAoAgQiCSAIIAlIGyISTg0AIAAoAiggEWwgACgCOGsiCEEAIAhBAEobIhMgACgCICAIaiIIIA0oAgAiCSAIIAlIGyIUTg0AIA4oAgAiCUEBSA0AA0AgEyEEAkAgCUEBSA0AA0ACQCAJQQFIDQBBACEFQQAhCEEAIQcDQCABIAhqIQMgAiAIIAkgBCAGIA0oAgBsamxBAnRqaiEKAkACQCAJIAVqIglBA0oNACAKIAsgAyAJEIyAgIAA/eYBIAogCRCMgICAAP3kASAJEIuAgIAADAELIAogCv0AAAAgA/0AAAAgC/3mAf3kAf0LAAALIAVBfGohBSAIQRBqIQggDigCACIJIAdBBGoiB0oNAAsLIARBAWoiBCAUSA0ACwsgBkEBaiIGIBJIDQALIAAoAhQhBQsgASAOKAIAQQJ0aiEBIBFBAWoiESAFSA0ACyAAKAIQIQgLIBBBAWoiECAISA0ACyAAKAIAIQkLIAIgDGohAiAPQQFqIg8gCUgNAAsLC9g7BhN/BHsDfwJ7A38HewJAIAAoAhQiAUEBSA0AIAAoAhwiAkEBSA0AIABBLGohA0EAIQQDQCAEIgVBwABqIQQCQCACQQFIDQAgBCABIAQgAUgbIgYgBWtBA2oiB0EEbSEIIAdBBEgNAEEAIQkDQCAIIQogBSELAkACQAJAIAIgCWsiAkEIIAJBCEgbIgxBBEwNACAMQXxqIQwgCCENIAUhCwwBCwNAAkACQAJAAkACQCAKQX9qIg4gBmogC2sgCm0iDUF+ag4DAAECAwsgACgCDCIHIAAoAhAiDyALQQJ0IgJqKAIAaiAJQQJ0IgFqIRAgByAPIAJBBGoiEWooAgBqIAFqIRIgACgCBCIHIAJqKAIAIQ8gACgCACECIAcgEWooAgAhEwJAAkAgACgCJEUNACAQIAwQkICAgAAhFCASIAwQkICAgAAiFSEWIBQhFwwBCwJAIAAoAigiBw0A/QwAAAAAAAAAAAAAAAAAAAAAIhUhFP0MAAAAAAAAAAAAAAAAAAAAACIWIRcMAQsgByABaiAMEJCAgIAAIhUhFCAVIRYgFSEXCwJAIAAoAhgiB0EBSA0AIAIgD2ohESACIBNqIRMgACgCCCECIAAoAiAgByAJbEECdGohAQNAIBYgAf0AAAAiFCATIAIoAgAiD2r9CQAA/eYB/eQBIRYgFyAUIBEgD2r9CQAA/eYB/eQBIRcgAkEEaiECIAFBIGohASAHQX9qIgcNAAsgFiEVIBchFAsCQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgFCAU/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEUIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAUIBT9DAAAwEAAAMBAAADAQAAAwED9RP1SIRQLIBAgFCAMEJGAgIAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBUgFf0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhFSACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgFSAV/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEVCyASIBUgDBCRgICAAAwDCyAAKAIMIgcgACgCECIPIAtBAnQiAmooAgBqIAlBAnQiAWohEiAHIA8gAkEIaiIRaigCAGogAWohGCAHIA8gAkEEaiITaigCAGogAWohGSAAKAIEIgcgAmooAgAhECAAKAIAIQIgByARaigCACEaIAcgE2ooAgAhBwJAAkAgACgCJEUNACASIAwQkICAgAAhGyAZIAwQkICAgAAhHCAYIAwQkICAgAAiFiEXIBwhFCAbIRUMAQsCQCAAKAIoIg8NAP0MAAAAAAAAAAAAAAAAAAAAACIWIRwgFiEb/QwAAAAAAAAAAAAAAAAAAAAAIhchFCAXIRUMAQsgDyABaiAMEJCAgIAAIhYhHCAWIRsgFiEXIBYhFCAWIRULAkAgACgCGCIPQQFIDQAgAiAQaiERIAIgGmohEyACIAdqIRAgACgCCCECIAAoAiAgDyAJbEECdGohAQNAIBcgAf0AAAAiFiATIAIoAgAiB2r9CQAA/eYB/eQBIRcgFCAWIBAgB2r9CQAA/eYB/eQBIRQgFSAWIBEgB2r9CQAA/eYB/eQBIRUgAkEEaiECIAFBIGohASAPQX9qIg8NAAsgFyEWIBQhHCAVIRsLAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBsgG/0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhGyACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgGyAb/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEbCyASIBsgDBCRgICAAAJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAcIBz9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRwgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBwgHP0MAADAQAAAwEAAAMBAAADAQP1E/VIhHAsgGSAcIAwQkYCAgAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgFiAW/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEWIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAWIBb9DAAAwEAAAMBAAADAQAAAwED9RP1SIRYLIBggFiAMEJGAgIAADAILIAAoAgwiByAAKAIQIg8gC0ECdCICaigCAGogCUECdCIBaiEYIAcgDyACQQxqIhFqKAIAaiABaiEZIAcgDyACQQhqIhNqKAIAaiABaiEaIAcgDyACQQRqIhBqKAIAaiABaiEdIAAoAgQiByACaigCACESIAAoAgAhAiAHIBFqKAIAIR4gByATaigCACEfIAcgEGooAgAhBwJAAkAgACgCJEUNACAYIAwQkICAgAAhHCAdIAwQkICAgAAhICAaIAwQkICAgAAhISAZIAwQkICAgAAiFiEXICEhFCAgIRUgHCEbDAELAkAgACgCKCIPDQD9DAAAAAAAAAAAAAAAAAAAAAAiFiEhIBYhICAWIRz9DAAAAAAAAAAAAAAAAAAAAAAiFyEUIBchFSAXIRsMAQsgDyABaiAMEJCAgIAAIhYhISAWISAgFiEcIBYhFyAWIRQgFiEVIBYhGwsCQCAAKAIYIg9BAUgNACACIBJqIREgAiAeaiETIAIgH2ohECACIAdqIRIgACgCCCEBIAAoAiAgDyAJbEECdGohBwNAIBcgB/0AAAAiFiATIAEoAgAiAmr9CQAA/eYB/eQBIRcgFCAWIBAgAmr9CQAA/eYB/eQBIRQgFSAWIBIgAmr9CQAA/eYB/eQBIRUgGyAWIBEgAmr9CQAA/eYB/eQBIRsgAUEEaiEBIAdBIGohByAPQX9qIg8NAAsgFyEWIBQhISAVISAgGyEcCwJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAcIBz9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRwgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBwgHP0MAADAQAAAwEAAAMBAAADAQP1E/VIhHAsgGCAcIAwQkYCAgAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgICAg/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEgIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAgICD9DAAAwEAAAMBAAADAQAAAwED9RP1SISALIB0gICAMEJGAgIAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAICEgIf0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhISACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgISAh/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEhCyAaICEgDBCRgICAAAJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAWIBb9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRYgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBYgFv0MAADAQAAAwEAAAMBAAADAQP1E/VIhFgsgGSAWIAwQkYCAgAAMAQsgACgCDCAAKAIQIAtBAnQiAmooAgBqIAlBAnQiAWohEyAAKAIEIAJqKAIAIQIgACgCACEHAkACQAJAIAAoAiRFDQAgEyAMEJCAgIAAIRcMAQsCQCAAKAIoIg8NAP0MAAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRcMAgsgDyABaiAMEJCAgIAAIRcLIBchFgsCQCAAKAIYIgFBAUgNACAHIAJqIQ8gACgCCCESIAFBAXEhECAAKAIgIAEgCWxBAnRqIQJBACEHAkACQCABQQFHDQAMAQsgAUF+cSERQQAhByASIQEDQCAWIAL9AAAAIA8gASgCAGr9CQAA/eYB/eQBIAJBIGr9AAAAIA8gAUEEaigCAGr9CQAA/eYB/eQBIRYgAkHAAGohAiABQQhqIQEgESAHQQJqIgdHDQALIBYhFwsgEEUNACAWIAL9AAAAIA8gEiAHQQJ0aigCAGr9CQAA/eYB/eQBIRcLAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBcgF/0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhFyACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgFyAX/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEXCyATIBcgDBCRgICAAAsgDSALaiELIApBAUohAiAOIQogAg0ADAILCwNAAkACQAJAAkACQCANIg5Bf2oiDSAGaiALayAObSIYQX5qDgMAAQIDCyAAKAIMIgcgACgCECIPIAtBAnQiAmooAgBqIAlBAnQiAWohECAHIA8gAkEEaiIRaigCAGogAWohCiAAKAIEIgcgAmooAgAhDyAAKAIAIQIgByARaigCACETAkACQCAAKAIkRQ0AIBBBBBCQgICAACEXIApBBBCQgICAACEUIBBBEGogDBCQgICAACEVIApBEGogDBCQgICAACEWDAELAkAgACgCKCIHDQD9DAAAAAAAAAAAAAAAAAAAAAAiFyEVIBchFCAXIRYMAQsgByABaiIBQQQQkICAgAAiFyEUIAFBEGogDBCQgICAACIVIRYLAkAgACgCGCIHQQFIDQAgAiAPaiERIAIgE2ohEyAAKAIIIQEgACgCICAHIAlsQQJ0aiECA0AgAkEQav0AAAAiGyATIAEoAgAiD2r9CQAAIhz95gEgFv3kASEWIBsgESAPav0JAAAiIP3mASAV/eQBIRUgAUEEaiEBIAL9AAAAIhsgHP3mASAU/eQBIRQgGyAg/eYBIBf95AEhFyACQSBqIQIgB0F/aiIHDQALCwJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAXIBf9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRcgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBcgF/0MAADAQAAAwEAAAMBAAADAQP1E/VIhFwsgECAX/QsAAAJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAVIBX9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRUgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBUgFf0MAADAQAAAwEAAAMBAAADAQP1E/VIhFQsgEEEQaiAVIAwQkYCAgAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgFCAU/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEUIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAUIBT9DAAAwEAAAMBAAADAQAAAwED9RP1SIRQLIAogFP0LAAAgAygCACICRQ0D/QwAAAAAAAAAAAAAAAAAAAAAIBYgFv0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhFiACQQJHDQP9DAAAwEAAAMBAAADAQAAAwEAgFiAW/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEWDAMLIAAoAgwiByAAKAIQIg8gC0ECdCICaigCAGogCUECdCIBaiESIAcgDyACQQhqIhFqKAIAaiABaiEKIAcgDyACQQRqIhNqKAIAaiABaiEZIAAoAgQiByACaigCACEQIAAoAgAhAiAHIBFqKAIAIRogByATaigCACEHAkACQCAAKAIkRQ0AIBJBBBCQgICAACEUIBlBBBCQgICAACEbIApBBBCQgICAACEcIBJBEGogDBCQgICAACEVIBlBEGogDBCQgICAACEgIApBEGogDBCQgICAACEWDAELAkAgACgCKCIPDQD9DAAAAAAAAAAAAAAAAAAAAAAiFCEVIBQhGyAUISAgFCEcIBQhFgwBCyAPIAFqIgFBBBCQgICAACIUIRsgAUEQaiAMEJCAgIAAIhUhICAUIRwgFSEWCwJAIAAoAhgiD0EBSA0AIAIgEGohESACIBpqIRMgAiAHaiEQIAAoAgghASAAKAIgIA8gCWxBAnRqIQIDQCACQRBq/QAAACIXIBMgASgCACIHav0JAAAiIf3mASAW/eQBIRYgFyAQIAdq/QkAACIi/eYBICD95AEhICAXIBEgB2r9CQAAIiP95gEgFf3kASEVIAFBBGohASAC/QAAACIXICH95gEgHP3kASEcIBcgIv3mASAb/eQBIRsgFyAj/eYBIBT95AEhFCACQSBqIQIgD0F/aiIPDQALCwJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAUIBT9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRQgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBQgFP0MAADAQAAAwEAAAMBAAADAQP1E/VIhFAsgEiAU/QsAAAJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAVIBX9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRUgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBUgFf0MAADAQAAAwEAAAMBAAADAQP1E/VIhFQsgEkEQaiAVIAwQkYCAgAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgGyAb/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEbIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAbIBv9DAAAwEAAAMBAAADAQAAAwED9RP1SIRsLIBkgG/0LAAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgICAg/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEgIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAgICD9DAAAwEAAAMBAAADAQAAAwED9RP1SISALIBlBEGogICAMEJGAgIAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBwgHP0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhHCACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgHCAc/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEcCyAKIBz9CwAAIAMoAgAiAkUNAv0MAAAAAAAAAAAAAAAAAAAAACAWIBb9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRYgAkECRw0C/QwAAMBAAADAQAAAwEAAAMBAIBYgFv0MAADAQAAAwEAAAMBAAADAQP1E/VIhFgwCCyAAKAIMIgcgACgCECIPIAtBAnQiAmooAgBqIAlBAnQiAWohGSAHIA8gAkEMaiIRaigCAGogAWohCiAHIA8gAkEIaiITaigCAGogAWohGiAHIA8gAkEEaiIQaigCAGogAWohHSAAKAIEIgcgAmooAgAhEiAAKAIAIQIgByARaigCACEeIAcgE2ooAgAhHyAHIBBqKAIAIQcCQAJAIAAoAiRFDQAgGUEEEJCAgIAAIRUgHUEEEJCAgIAAIRsgGkEEEJCAgIAAIRwgCkEEEJCAgIAAIRQgGUEQaiAMEJCAgIAAISAgHUEQaiAMEJCAgIAAISEgGkEQaiAMEJCAgIAAISIgCkEQaiAMEJCAgIAAIRYMAQsCQCAAKAIoIg8NAP0MAAAAAAAAAAAAAAAAAAAAACIWIRQgFiEiIBYhHCAWISEgFiEbIBYhICAWIRUMAQsgDyABaiIBQQQQkICAgAAhFCABQRBqIAwQkICAgAAiFiEiIBQhHCAWISEgFCEbIBYhICAUIRULAkAgACgCGCIPQQFIDQAgAiASaiERIAIgHmohEyACIB9qIRAgAiAHaiESIAAoAgghByAAKAIgIA8gCWxBAnRqIQIDQCACQRBq/QAAACIXIBMgBygCACIBav0JAAAiI/3mASAW/eQBIRYgFyAQIAFq/QkAACIk/eYBICL95AEhIiAXIBIgAWr9CQAAIiX95gEgIf3kASEhIBcgESABav0JAAAiJv3mASAg/eQBISAgB0EEaiEHIAL9AAAAIhcgI/3mASAU/eQBIRQgFyAk/eYBIBz95AEhHCAXICX95gEgG/3kASEbIBcgJv3mASAV/eQBIRUgAkEgaiECIA9Bf2oiDw0ACwsCQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgFSAV/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEVIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAVIBX9DAAAwEAAAMBAAADAQAAAwED9RP1SIRULIBkgFf0LAAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgICAg/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEgIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAgICD9DAAAwEAAAMBAAADAQAAAwED9RP1SISALIBlBEGogICAMEJGAgIAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBsgG/0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhGyACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgGyAb/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEbCyAdIBv9CwAAAkAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAICEgIf0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhISACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgISAh/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEhCyAdQRBqICEgDBCRgICAAAJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAcIBz9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIRwgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAIBwgHP0MAADAQAAAwEAAAMBAAADAQP1E/VIhHAsgGiAc/QsAAAJAIAMoAgAiAkUNAP0MAAAAAAAAAAAAAAAAAAAAACAiICL9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SISIgAkECRw0A/QwAAMBAAADAQAAAwEAAAMBAICIgIv0MAADAQAAAwEAAAMBAAADAQP1E/VIhIgsgGkEQaiAiIAwQkYCAgAACQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgFCAU/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEUIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAUIBT9DAAAwEAAAMBAAADAQAAAwED9RP1SIRQLIAogFP0LAAAgAygCACICRQ0B/QwAAAAAAAAAAAAAAAAAAAAAIBYgFv0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhFiACQQJHDQH9DAAAwEAAAMBAAADAQAAAwEAgFiAW/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEWDAELIAAoAgwgACgCECALQQJ0IgJqKAIAaiAJQQJ0IgdqIQogACgCBCACaigCACECIAAoAgAhAQJAAkACQCAAKAIkRQ0AIApBBBCQgICAACEVIApBEGogDBCQgICAACEWDAELAkAgACgCKCIPDQD9DAAAAAAAAAAAAAAAAAAAAAAiFiEV/QwAAAAAAAAAAAAAAAAAAAAAIhchFAwCCyAPIAdqIgdBBBCQgICAACEVIAdBEGogDBCQgICAACEWCyAWIRcgFSEUCwJAIAAoAhgiB0EBSA0AIAEgAmohDyAAKAIIIQEgACgCICAHIAlsQQJ0aiECA0AgFyACQRBq/QAAACAPIAEoAgBq/QkAACIW/eYB/eQBIRcgAUEEaiEBIBQgAv0AAAAgFv3mAf3kASEUIAJBIGohAiAHQX9qIgcNAAsgFyEWIBQhFQsCQCADKAIAIgJFDQD9DAAAAAAAAAAAAAAAAAAAAAAgFSAV/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiEVIAJBAkcNAP0MAADAQAAAwEAAAMBAAADAQCAVIBX9DAAAwEAAAMBAAADAQAAAwED9RP1SIRULIAogFf0LAAAgAygCACICRQ0A/QwAAAAAAAAAAAAAAAAAAAAAIBYgFv0MAAAAAAAAAAAAAAAAAAAAAP1D/VIhFiACQQJHDQD9DAAAwEAAAMBAAADAQAAAwEAgFiAW/QwAAMBAAADAQAAAwEAAAMBA/UT9UiEWCyAKQRBqIBYgDBCRgICAACAYIAtqIQsgDkEBSg0ACwsgACgCHCICIAlBCGoiCUoNAAsgACgCFCEBCyAEIAFIDQALCwtMAQF7AkAgAUEERw0AIAD9AAAADwsgAP1cAAAhAgJAIAFBAkgNACAAQQRqIAL9VgAAASECIAFBAkYNACAAQQhqIAL9VgAAAiECCyACC0cAAkAgAkEERw0AIAAgAf0LAAAPCyAAIAH9WgAAAAJAIAJBAkgNACAAQQRqIAH9WgAAASACQQJGDQAgAEEIaiAB/VoAAAILC6oGAg5/AX0CQCAEQQFIDQAgA0EBSA0AIAJBBHQhBiACQQJ0IQcgBUEFdCEIIABBGGohCSADQXxxIQogA0EDcSELIANBf2pBA0khDCAFQQN0QQJ0IQ0gASEOQQAhDwNAAkACQAJAAkAgBCAPayIQQQhIIgINACAKIREgDiESIAAhAiAMRQ0BIAEgD0ECdGohBSAAIQIMAgsgEEEIIAIbIREgDiEFIAkhAiADIRIDQCACQWhqIRMCQAJAIBBBAU4NAEMAAAAAIRQMAQsgBSoCACEUCyATIBQ4AgACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgEUEBSg0AIAJBbGpBADYCAAwBCyACQWxqIAVBBGoqAgA4AgAgEUECSw0BCyACQXBqQQA2AgAMAQsgAkFwaiAFQQhqKgIAOAIAIBFBA0sNAQsgAkF0akEANgIADAELIAJBdGogBUEMaioCADgCACARQQRLDQELIAJBeGpBADYCAAwBCyACQXhqIAVBEGoqAgA4AgAgEUEFSw0BCyACQXxqQQA2AgAMAQsgAkF8aiAFQRRqKgIAOAIAIBFBBksNAQsgAkEANgIAQwAAAAAhFAwBCyACIAVBGGoqAgA4AgBDAAAAACEUIBFBCEkNACAFQRxqKgIAIRQLIAJBBGogFDgCACAFIAdqIQUgAkEgaiECIBJBf2oiEg0ADAMLCwNAIAIgEiIF/QAAAP0LAAAgAkEQaiAFQRBq/QAAAP0LAAAgAkEgaiAFIAdqIhL9AAAA/QsAACACQTBqIBJBEGr9AAAA/QsAACACQcAAaiASIAdqIhL9AAAA/QsAACACQdAAaiASQRBq/QAAAP0LAAAgAkHgAGogEiAHaiIS/QAAAP0LAAAgAkHwAGogEkEQav0AAAD9CwAAIAJBgAFqIQIgEiAHaiESIBFBfGoiEQ0ACyAFIAZqIQULIAtFDQAgCyESA0AgAiAF/QAAAP0LAAAgAkEQaiAFQRBq/QAAAP0LAAAgAkEgaiECIAUgB2ohBSASQX9qIhINAAsLIA5BIGohDiAJIAhqIQkgACANaiEAIA9BCGoiDyAESA0ACwsLqxIGEH8BewF/BXsGfwF9AkAgBEEBSA0AAkAgA0EESA0AIAJBAnQhBiACQQN0IQcgAkEMbCEIIAJBBHQhCSACQRRsIQogAkEYbCELIAJBHGwhDCAFQQV0IQ0gAEHAAGohDiACQQV0IQ9BACEQA0BBACERAkAgBCAQayISQQhIIhMNAEEAIRQgDiEFIAEhFQNAIAVBIGogFf0AAAAiFiAVIAZqIhf9AAAAIhj9DQgJCgsYGRobDA0ODxwdHh8iGSAXIAZqIhf9AAAAIhogFyAGaiIX/QAAACIb/Q0ICQoLGBkaGwwNDg8cHR4fIhz9DQgJCgsMDQ4PGBkaGxwdHh/9CwAAIAUgGSAc/Q0AAQIDBAUGBxAREhMUFRYX/QsAACAFQWBqIBYgGP0NAAECAxAREhMEBQYHFBUWFyIWIBogG/0NAAECAxAREhMEBQYHFBUWFyIY/Q0ICQoLDA0ODxgZGhscHR4f/QsAACAFQUBqIBYgGP0NAAECAwQFBgcQERITFBUWF/0LAAAgBUEwaiAXIAZqIhf9AAAAIhYgFyAGaiIX/QAAACIY/Q0ICQoLGBkaGwwNDg8cHR4fIhkgFyAGaiIX/QAAACIaIBcgBmr9AAAAIhv9DQgJCgsYGRobDA0ODxwdHh8iHP0NCAkKCwwNDg8YGRobHB0eH/0LAAAgBUEQaiAZIBz9DQABAgMEBQYHEBESExQVFhf9CwAAIAVBcGogFiAY/Q0AAQIDEBESEwQFBgcUFRYXIhYgGiAb/Q0AAQIDEBESEwQFBgcUFRYXIhj9DQgJCgsMDQ4PGBkaGxwdHh/9CwAAIAVBUGogFiAY/Q0AAQIDBAUGBxAREhMUFRYX/QsAACAFQYABaiEFIBVBEGohFSAUQQhqIRcgFEEEaiIRIRQgFyADTA0ACwsCQCARIANODQAgEkEIIBMbIRcgAyARayEUIAAgEUEFdGohBSACIBFqQQJ0IRMgByARQQJ0IhFqIR0gCCARaiEeIAkgEWohHyAKIBFqISAgCyARaiEhIAwgEWohIiABIRUDQAJAAkAgEkEBTg0AQwAAAAAhIwwBCyAVIBFqKgIAISMLIAUgIzgCAAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAXQQFKDQAgBUEEakEANgIADAELIAVBBGogFSATaioCADgCACAXQQJLDQELIAVBCGpBADYCAAwBCyAFQQhqIBUgHWoqAgA4AgAgF0EDSw0BCyAFQQxqQQA2AgAMAQsgBUEMaiAVIB5qKgIAOAIAIBdBBEsNAQsgBUEQakEANgIADAELIAVBEGogFSAfaioCADgCACAXQQVLDQELIAVBFGpBADYCAAwBCyAFQRRqIBUgIGoqAgA4AgAgF0EGSw0BCyAFQRhqQQA2AgBDAAAAACEjDAELIAVBGGogFSAhaioCADgCAEMAAAAAISMgF0EISQ0AIBUgImoqAgAhIwsgBUEcaiAjOAIAIAVBIGohBSAVQQRqIRUgFEF/aiIUDQALCyAAIA1qIQAgDiANaiEOIAEgD2ohASAQQQhqIhAgBEgNAAwCCwsgA0EBSA0AIAJBA3QhHSACQQxsIRAgAkEEdCEOIAJBFGwhHiACQRhsIQ0gAkEcbCEfIAJBBXQhESAFQQV0IRIgAkECdCETIAQhBUEAIRUDQCAFQQggBUEISBshBgJAAkAgBUEBSCIURQ0AQwAAAAAhIwwBCyABKgIAISMLIAAgIzgCAAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAGQQFKIhcNACAAQQRqQQA2AgAMAQsgAEEEaiABIBNqKgIAOAIAIAZBAksNAQsgAEEIakEANgIADAELIABBCGogASAdaioCADgCACAGQQNLDQELIABBDGpBADYCAAwBCyAAQQxqIAEgEGoqAgA4AgAgBkEESw0BCyAAQRBqQQA2AgAMAQsgAEEQaiABIA5qKgIAOAIAIAZBBUsNAQsgAEEUakEANgIADAELIABBFGogASAeaioCADgCACAGQQZLDQELIABBGGpBADYCAEMAAAAAISMMAQsgAEEYaiABIA1qKgIAOAIAQwAAAAAhIyAGQQhJDQAgASAfaioCACEjCyAAQRxqICM4AgACQCADQQFGDQACQAJAIBRFDQBDAAAAACEjDAELIAFBBGoqAgAhIwsgAEEgaiAjOAIAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIBcNACAAQSRqQQA2AgAMAQsgAEEkaiABIBNqQQRqKgIAOAIAIAZBAksNAQsgAEEoakEANgIADAELIABBKGogASAdakEEaioCADgCACAGQQNLDQELIABBLGpBADYCAAwBCyAAQSxqIAEgEGpBBGoqAgA4AgAgBkEESw0BCyAAQTBqQQA2AgAMAQsgAEEwaiABIA5qQQRqKgIAOAIAIAZBBUsNAQsgAEE0akEANgIADAELIABBNGogASAeakEEaioCADgCACAGQQZLDQELIABBOGpBADYCAEMAAAAAISMMAQsgAEE4aiABIA1qQQRqKgIAOAIAQwAAAAAhIyAGQQhJDQAgASAfakEEaioCACEjCyAAQTxqICM4AgAgA0ECRg0AAkACQCAURQ0AQwAAAAAhIwwBCyABQQhqKgIAISMLIABBwABqICM4AgACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgFw0AIABBxABqQQA2AgAMAQsgAEHEAGogASATakEIaioCADgCACAGQQJLDQELIABByABqQQA2AgAMAQsgAEHIAGogASAdakEIaioCADgCACAGQQNLDQELIABBzABqQQA2AgAMAQsgAEHMAGogASAQakEIaioCADgCACAGQQRLDQELIABB0ABqQQA2AgAMAQsgAEHQAGogASAOakEIaioCADgCACAGQQVLDQELIABB1ABqQQA2AgAMAQsgAEHUAGogASAeakEIaioCADgCACAGQQZLDQELIABB2ABqQQA2AgBDAAAAACEjDAELIABB2ABqIAEgDWpBCGoqAgA4AgBDAAAAACEjIAZBCEkNACABIB9qQQhqKgIAISMLIABB3ABqICM4AgALIAVBeGohBSABIBFqIQEgACASaiEAIBVBCGoiFSAESA0ACwsLrQMBCX8CQCADQQFIDQACQCAEQQRIDQAgBEECdCEFIARBf2ohBiAEQQFxIQdBACEIA0BBACEJQQAhCgNAIAIgCWogACAJav0AAAAgASAJav0AAAD95AH9CwAAIAlBEGohCSAKQQhqIQsgCkEEaiIMIQogCyAETA0ACwJAIAwgBE4NACAMIQoCQCAHRQ0AIAIgCWogACAJaioCACABIAlqKgIAkjgCACAMQQFqIQoLIAYgDEYNACAKQQJ0IQkgBCAKayEKA0AgAiAJaiILIAAgCWoiDCoCACABIAlqIg0qAgCSOAIAIAtBBGogDEEEaioCACANQQRqKgIAkjgCACAJQQhqIQkgCkF+aiIKDQALCyAAIAVqIQAgAiAFaiECIAhBAWoiCCADRw0ADAILCyAEQQFIDQAgBEECdCEMQQAhCSAEQQFGIQ0DQCACIAlqIgogACAJaiILKgIAIAEqAgCSOAIAAkAgDQ0AIApBBGogC0EEaioCACABKgIEkjgCACAEQQJGDQAgCkEIaiALQQhqKgIAIAEqAgiSOAIACyAJIAxqIQkgA0F/aiIDDQALCwuUDggBfwF7Bn8FewN/BHsFfwJ9QQAhBQJAIANBEEgNACAE/RMhBgJAIAJBAUgNACADQQJ0IQcgA0EDdCEIQQAhCUEQIQoDQCAKIQUgACAJQQJ0IgtqIQpBACEM/QwAAAAAAAAAAAAAAAAAAAAAIg0hDiANIQ8gDSEQIA0hEUHAACESQQAhEwNAAkACQCATIgkgCUHAAGoiEyACIBMgAkgiFBtIDQAgDSEVIA0hFiANIRcgDSEYDAELIAxBBnQhGQJAAkAgAiASIAIgEkgbIhpBAXENAP0MAAAAAAAAAAAAAAAAAAAAACIVIRYgFSEXIBUhGAwBCyAJQQFyIQkgCv0AADD9DAAAAAAAAAAAAAAAAAAAAAAiGP3kASEVIAr9AAAgIBj95AEhFiAK/QAAECAY/eQBIRcgCv0AAAAgGP3kASEYIAogB2ohCgsgGiAZQQFyRg0AIBogCWshGgNAIBggCiIJ/QAAAP3kASAJIAdqIgr9AAAA/eQBIRggFSAJQTBq/QAAAP3kASAKQTBq/QAAAP3kASEVIBYgCUEgav0AAAD95AEgCkEgav0AAAD95AEhFiAXIAlBEGr9AAAA/eQBIApBEGr9AAAA/eQBIRcgCiAHaiEKIBpBfmoiGg0ACyAJIAhqIQoLIAxBAWohDCASQcAAaiESIA4gFf3kASEOIA8gFv3kASEPIBAgF/3kASEQIBEgGP3kASERIBQNAAsgASALaiIJIAYgDv3mAf0LADAgCSAGIA/95gH9CwAgIAkgBiAQ/eYB/QsAECAJIAYgEf3mAf0LAAAgBSEJIAVBEGoiCiADTA0ADAILCyAG/QwAAAAAAAAAAAAAAAAAAAAA/eYBIRVBACEKIAEhCQNAIAkgFf0LAAAgCUEwaiAV/QsAACAJQSBqIBX9CwAAIAlBEGogFf0LAAAgCUHAAGohCSAKQSBqIQcgCkEQaiIFIQogByADTA0ACwsCQAJAIAVBBHIiCSADTA0AIAUhGwwBCyAE/RMhGAJAIAJBAUgNACADQQR0IRwgA0ECdCEKA0AgCSEbIAAgBUECdCIdaiEJQQAhGf0MAAAAAAAAAAAAAAAAAAAAACIXIRZBwAAhE0EAIQwDQAJAAkAgDCIUIBRBwABqIgwgAiAMIAJIIggbSA0AIBchFQwBCyAZQQZ0QX9zIAIgEyACIBNIGyIFaiELAkACQCAFQQNxIgcNAP0MAAAAAAAAAAAAAAAAAAAAACEVDAELQQAgB2shGv0MAAAAAAAAAAAAAAAAAAAAACEVQQAhBwNAIBUgCf0AAAD95AEhFSAJIApqIhIhCSAaIAdBf2oiB0cNAAsgFCAHayEUIBIhCQsgC0EDSQ0AIAUgFGshBwNAIBUgCSIa/QAAAP3kASAaIApqIgn9AAAA/eQBIAkgCmoiCf0AAAD95AEgCSAKaiIJ/QAAAP3kASEVIAkgCmohCSAHQXxqIgcNAAsgGiAcaiEJCyAZQQFqIRkgE0HAAGohEyAWIBX95AEhFiAIDQALIAEgHWogGCAW/eYB/QsAACAbIQUgG0EEaiIJIANMDQAMAgsLIBj9DAAAAAAAAAAAAAAAAAAAAAD95gEhFSABIAVBAnRqIQkDQCAJIBX9CwAAIAlBEGohCSAFQQhqIQogBUEEaiIbIQUgCiADTA0ACwsCQCAbIANODQACQCACQQFIDQAgA0EEdCEcIANBAnQhCgNAIAAgG0ECdCIdaiEJQwAAAAAhHkEAIRlBwAAhE0EAIQwDQAJAAkAgDCIUIBRBwABqIgwgAiAMIAJIIggbSA0AQwAAAAAhHwwBCyAZQQZ0QX9zIAIgEyACIBNIGyIFaiELAkACQCAFQQNxIgcNAEMAAAAAIR8MAQtBACAHayEaQwAAAAAhH0EAIQcDQCAfIAkqAgCSIR8gCSAKaiISIQkgGiAHQX9qIgdHDQALIBQgB2shFCASIQkLIAtBA0kNACAFIBRrIQcDQCAfIAkiGioCAJIgGiAKaiIJKgIAkiAJIApqIgkqAgCSIAkgCmoiCSoCAJIhHyAJIApqIQkgB0F8aiIHDQALIBogHGohCQsgGUEBaiEZIBNBwABqIRMgHiAfkiEeIAgNAAsgASAdaiAeIASUOAIAIBtBAWoiGyADRg0CDAALCyAEQwAAAACUIR8gG0F/cyADaiEHAkAgAyAba0EHcSIKRQ0AIAEgG0ECdGohCQNAIAkgHzgCACAJQQRqIQkgG0EBaiEbIApBf2oiCg0ACwsgB0EHSQ0AIAMgG2shCiAbQQJ0IAFqQRxqIQkDQCAJIB84AgAgCUF8aiAfOAIAIAlBeGogHzgCACAJQXRqIB84AgAgCUFwaiAfOAIAIAlBbGogHzgCACAJQWhqIB84AgAgCUFkaiAfOAIAIAlBIGohCSAKQXhqIgoNAAsLC4UDAgZ/An1BACEEAkAgA0EESA0AQQAhBSABIQYgACEHIAIhCANAIAggB/0AAAD9DAAAAAAAAAAAAAAAAAAAAAAgBv0AAAD9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsAACAGQRBqIQYgB0EQaiEHIAhBEGohCCAFQQhqIQkgBUEEaiIEIQUgCSADTA0ACwsCQCAEIANODQAgBEF/cyEFAkAgA0EBcUUNAEMAAAAAIQoCQCABIARBAnQiBmoqAgBDAAAAAF5FDQAgACAGaioCACEKCyACIAZqIAo4AgAgBEEBciEECyAFQQAgA2tGDQAgAyAEayEIIAEgBEECdCIGaiEFIAAgBmohByACIAZqIQYDQEMAAAAAIQpDAAAAACELAkAgBSoCAEMAAAAAXkUNACAHKgIAIQsLIAYgCzgCAAJAIAVBBGoqAgBDAAAAAF5FDQAgB0EEaioCACEKCyAGQQRqIAo4AgAgBUEIaiEFIAdBCGohByAGQQhqIQYgCEF+aiIIDQALCwuyAwYBfwJ7BH8BewF/A31BACEGAkAgA0EESA0AIAX9EyEHIAT9EyEIQQAhCSAAIQogAiELIAEhDANAIAsgCv0AAAD9DAAAAAAAAAAAAAAAAAAAAAAgDP0AAAAiDSAH/UUgDSAI/Ub9Tv1S/QsAACAKQRBqIQogC0EQaiELIAxBEGohDCAJQQhqIQ4gCUEEaiIGIQkgDiADTA0ACwsCQCAGIANODQAgBkF/cyEJAkAgA0EBcUUNAEMAAAAAIQ8CQCABIAZBAnQiCmoqAgAiECAEYEUNACAQIAVfRQ0AIAAgBkECdGoqAgAhDwsgAiAKaiAPOAIAIAZBAXIhBgsgCUEAIANrRg0AIAMgBmshDCABIAZBAnQiCmohCSAAIApqIQsgAiAKaiEKA0BDAAAAACEQQwAAAAAhDwJAIAkqAgAiESAEYEUNAEMAAAAAIQ8gESAFX0UNACALKgIAIQ8LIAogDzgCAAJAIAlBBGoqAgAiDyAEYEUNACAPIAVfRQ0AIAtBBGoqAgAhEAsgCkEEaiAQOAIAIAlBCGohCSALQQhqIQsgCkEIaiEKIAxBfmoiDA0ACwsL';

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/native/web-assembly.js
const { Module, Instance } = globalThis.WebAssembly;

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/backends/wasm/native/index.js


const stackBytes = 1 << 16;
const argumentWords = 32;
const compiled = new WeakMap();
function native_native(backend) {
    const known = compiled.get(backend);
    if (known)
        return known;
    const linked = native_link(backend.wasm);
    compiled.set(backend, linked);
    return linked;
}
function address(backend, { dataId }) {
    return backend.dataIdMap.get(dataId).memoryOffset;
}
function native_link(host) {
    const module = new Module(Buffer.from(moduleInBase64, 'base64'));
    const env = { memory: host.asm.memory, scratch: growingBlock(host) };
    const exports = new Instance(module, { env }).exports;
    exports.__stack_pointer.value = (allocate(host, stackBytes) + stackBytes) & ~15;
    const block = allocate(host, 4 * argumentWords);
    return {
        ...exports,
        argumentsOf(integers, floats = []) {
            host.HEAP32.set(integers, block >>> 2);
            host.HEAPF32.set(floats, (block >>> 2) + integers.length);
            return block;
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


/***/ })

};
