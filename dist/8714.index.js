export const id = 8714;
export const ids = [8714];
export const modules = {

/***/ 93537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ act)
/* harmony export */ });
/* harmony import */ var _shared_host_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75098);

async function act({ name }, home) {
    process.stdout.write(`Heirloom ${_shared_host_index_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv} ${name} (Node ${process.version})\n`);
    const { env } = process;
    const host = await (0,_shared_host_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openRunnerHost */ .VY)();
    await (0,_shared_host_index_js__WEBPACK_IMPORTED_MODULE_0__/* .runMain */ .VN)(host, async () => {
        const { PERFORMERS, withSurroundings } = await Promise.all(/* import() */[__webpack_require__.e(8457), __webpack_require__.e(4594)]).then(__webpack_require__.bind(__webpack_require__, 24594));
        const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
        return withSurroundings({ host, env, workspace, home }, (around) => PERFORMERS[name]((input) => env[inputVariable(input)], around));
    });
}
function inputVariable(input) {
    return `INPUT_${input.toUpperCase()}`;
}


/***/ }),

/***/ 68714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93537);
/* harmony import */ var _shared_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17967);


function main(home) {
    return (0,_act_js__WEBPACK_IMPORTED_MODULE_0__/* .act */ .R)(_shared_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF, home);
}


/***/ })

};
