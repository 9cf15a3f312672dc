export const id = 406;
export const ids = [406];
export const modules = {

/***/ 60406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   transportFor: () => (/* binding */ transportFor)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44942);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24371);


const SECONDS_TO_ANSWER = 60;
function transportFor(apiUrl, secondsToAnswer = SECONDS_TO_ANSWER) {
    const home = new URL(apiUrl).origin;
    const dispatchers = new Map();
    const dispatcherFor = (origin) => {
        if (!dispatchers.has(origin))
            dispatchers.set(origin, new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq().getAgentDispatcher(origin));
        return dispatchers.get(origin);
    };
    return async (url, options = {}) => {
        const { origin } = new URL(url);
        const headers = new undici__WEBPACK_IMPORTED_MODULE_1__.Headers(options.headers);
        if (origin !== home)
            headers.delete('authorization');
        const dispatcher = dispatcherFor(origin);
        const patience = new AbortController();
        const timer = setTimeout(() => patience.abort(), secondsToAnswer * 1000);
        const signals = [patience.signal, ...(options.signal ? [options.signal] : [])];
        try {
            return await (0,undici__WEBPACK_IMPORTED_MODULE_1__.fetch)(url, {
                ...options,
                headers: Object.fromEntries(headers),
                signal: AbortSignal.any(signals),
                ...(dispatcher && { dispatcher }),
            });
        }
        catch (error) {
            const reason = patience.signal.aborted ? `no answer within ${secondsToAnswer} s` : reasonOf(error);
            throw new Error(reason, { cause: error });
        }
        finally {
            clearTimeout(timer);
        }
    };
}
function reasonOf(error) {
    const { message, cause } = error;
    return cause?.message || cause?.code || message;
}


/***/ })

};
