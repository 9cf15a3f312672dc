export const id = 862;
export const ids = [862];
export const modules = {

/***/ 18862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGate: () => (/* binding */ runGate)
/* harmony export */ });
/* unused harmony export failedRules */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contenders_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6349);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14963);
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91190);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43111);
/* harmony import */ var _read_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43115);






async function runGate(inputs, deps) {
    const { host, workspace } = deps;
    const policy = await (0,_read_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .readGate */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, inputs.gate), inputs.gate);
    const registry = (0,_registry_index_js__WEBPACK_IMPORTED_MODULE_3__.openRegistry)(inputs.registry, workspace);
    const contenders = { ...deps, registry, positive: policy.positive, task: policy.task };
    const candidate = await (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadContender */ .xg)(inputs.candidate, contenders);
    const baseline = await (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(inputs.baseline, candidate, contenders);
    (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_1__/* .agreeOnPositive */ .B2)(candidate, baseline, { gate: inputs.gate, host });
    const verdict = (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)({ policy, candidate, baseline });
    await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileWhole */ .tG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, inputs.out), (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(verdict));
    for (const rule of verdict.rules)
        report(host, rule);
    host.info(`${verdict.verdict.toUpperCase()} ${verdict.headline}`);
    host.output('verdict', verdict.verdict);
    host.output('verdict-file', inputs.out);
    host.output('failed-rules', failedRules(verdict));
    host.output('metrics', verdict.metrics.candidate);
    host.output('digest', verdict.candidate.digest);
    return verdict;
}
function failedRules({ rules }) {
    return rules.filter((rule) => failed(rule) && !rule.informational).map(({ name }) => name);
}
function failed({ outcome }) {
    return outcome === 'fail-leaning' || outcome === 'fail-proven' || outcome === 'error';
}
function report(host, rule) {
    const line = `${rule.outcome.padEnd(12)} ${rule.name}: ${rule.message}`;
    if (!failed(rule))
        host.info(line);
    else if (rule.informational)
        host.warning(line);
    else
        host.error(line);
}


/***/ })

};
