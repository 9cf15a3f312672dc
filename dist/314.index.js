export const id = 314;
export const ids = [314];
export const modules = {

/***/ 70314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writePace: () => (/* binding */ writePace)
/* harmony export */ });
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63251);

const FIRST_WRITES = 5;
const MILLISECONDS = 1000;
function writePace() {
    return new bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__.Group({
        maxConcurrent: 1,
        reservoir: FIRST_WRITES,
        reservoirIncreaseAmount: 1,
        reservoirIncreaseInterval: MILLISECONDS,
        reservoirIncreaseMaximum: FIRST_WRITES,
    });
}


/***/ })

};
