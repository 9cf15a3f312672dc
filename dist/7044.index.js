export const id = 7044;
export const ids = [7044];
export const modules = {

/***/ 17044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ splitRepository),
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _host_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18762);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14288);



const LONGEST_WAIT_SECONDS = 120;
const RATE_LIMIT_RETRIES = 2;
async function createClient(token, env, { say = () => { }, second = 1000 } = {}) {
    if (!token) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('there is no GitHub token', 'Set "github-token"; on a runner the default is the job\'s own.');
    }
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const baseUrl = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .apiUrlOf */ .p)(env);
    const tryAgain = (what) => (seconds, _request, _octokit, tries) => {
        const worthIt = tries < RATE_LIMIT_RETRIES && seconds <= LONGEST_WAIT_SECONDS;
        if (worthIt)
            say(`GitHub's ${what} is reached; going on in ${seconds} s.`);
        return worthIt;
    };
    return getOctokit(token, {
        baseUrl,
        userAgent: `heirloom/${_host_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`,
        log: { debug: () => { }, info: () => { }, warn: say, error: () => { } },
        retry: { retryAfterBaseValue: second },
        throttle: {
            id: baseUrl,
            retryAfterBaseValue: second,
            onRateLimit: tryAgain('rate limit'),
            onSecondaryRateLimit: tryAgain('secondary rate limit'),
        },
    }, retry, throttling);
}
function splitRepository(repository) {
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${repository}" is not a repository`, 'Write it as owner/name.');
    }
    return { owner, repo };
}


/***/ })

};
