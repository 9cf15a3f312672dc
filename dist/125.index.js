export const id = 125;
export const ids = [125];
export const modules = {

/***/ 52315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* reexport safe */ _stop_js__WEBPACK_IMPORTED_MODULE_4__.U),
/* harmony export */   route: () => (/* reexport safe */ _router_js__WEBPACK_IMPORTED_MODULE_2__.w)
/* harmony export */ });
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17082);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24347);
/* harmony import */ var _router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78141);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20894);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3583);







/***/ }),

/***/ 96083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ TENSOR_ORIGINS),
/* harmony export */   T$: () => (/* binding */ FILE_ROLES),
/* harmony export */   Ub: () => (/* binding */ MODEL_NAME),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const hex = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const FILE_ROLES = [
    'weights',
    'model',
    'preprocessing',
    'recipe',
    'search',
    'metrics',
    'history',
    'predictions',
    'lineage',
    'profile',
    'golden',
    'card',
    'plot',
    'inheritance',
    'reported',
    'data',
];
const FORMATS = ['tfjs-layers', 'safetensors', 'onnx', 'other'];
const TENSOR_ORIGINS = ['trained', 'loaded', 'frozen', 'initialised', 'merged'];
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: hex,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FILE_ROLES),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const tensor = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative()),
    dtype: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: hex,
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(TENSOR_ORIGINS),
});
const inputField = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('number'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('category'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('text'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), long: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('date'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), time: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('image'),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive()).length(3),
        columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
    }),
]);
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('heirloom.dev/package/v1'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(MODEL_NAME),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['classification', 'regression']),
    signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(inputField),
        tensor: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive()),
        classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    formats: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FORMATS)),
    entry: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file),
    parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: hex, reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    tensors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(tensor),
});


/***/ })

};
