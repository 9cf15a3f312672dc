export const id = 8862;
export const ids = [8862];
export const modules = {

/***/ 18862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGate: () => (/* binding */ runGate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14963);
/* harmony import */ var _registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44980);
/* harmony import */ var _combine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75770);
/* harmony import */ var _contest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68991);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43111);
/* harmony import */ var _open_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91302);
/* harmony import */ var _override_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35911);
/* harmony import */ var _read_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43115);
/* harmony import */ var _take_look_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66610);










async function runGate(inputs, deps) {
    const { host, workspace, now } = deps;
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, inputs.out);
    const override = inputs.override === undefined ? null : (0,_override_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOverride */ .q)(inputs.override, (0,_override_js__WEBPACK_IMPORTED_MODULE_6__/* .dayOf */ .k)(now()));
    const policy = await (0,_read_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .readGate */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, inputs.gate), inputs.gate);
    const registry = (0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.openRegistry)(inputs.registry, workspace);
    const sides = await (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .openSides */ .P)(inputs, policy, { ...deps, registry });
    await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checkWritable */ .ZB)(out);
    const contest = (0,_contest_js__WEBPACK_IMPORTED_MODULE_3__/* .arrange */ .N)(sides);
    const look = await (0,_take_look_js__WEBPACK_IMPORTED_MODULE_8__/* .takeLook */ .Z)(contest, policy, { ...deps, registry: inputs.registry });
    const verdict = withOverride((0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeContest */ .E)(contest, policy, look), override);
    await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileWhole */ .tG)(out, (0,_files_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(verdict));
    report(verdict, policy, override, host);
    host.output('verdict', verdict.verdict);
    host.output('verdict-file', inputs.out);
    host.output('failed-rules', failedRules(verdict, policy));
    host.output('metrics', verdict.metrics.candidate);
    host.output('digest', verdict.candidate.digest);
    host.output('overridden', verdict.override !== null);
    return verdict;
}
function withOverride(verdict, override) {
    return verdict.verdict === 'fail' ? { ...verdict, override } : verdict;
}
function failedRules({ rules }, { onUnderpowered }) {
    const failed = rules.filter(({ outcome, informational }) => !informational && (0,_combine_js__WEBPACK_IMPORTED_MODULE_9__/* .wordOf */ .a)(outcome, onUnderpowered) === 'fail');
    return [...new Set(failed.map(({ name }) => name))];
}
function byCause(rules) {
    const causes = new Map();
    for (const { outcome, message, informational, name } of rules) {
        const key = JSON.stringify([outcome === 'error' ? 'error' : name, informational, message]);
        const names = causes.get(key)?.names;
        if (names)
            names.push(name);
        else
            causes.set(key, { outcome, message, informational, names: [name] });
    }
    return causes.values();
}
function report(verdict, { onUnderpowered }, override, host) {
    for (const { outcome, message, informational, names } of byCause(verdict.rules)) {
        const line = `${outcome.padEnd(12)} ${names.join(', ')}: ${message}`;
        if ((0,_combine_js__WEBPACK_IMPORTED_MODULE_9__/* .wordOf */ .a)(outcome, onUnderpowered) !== 'fail')
            host.info(line);
        else if (informational)
            host.warning(line);
        else
            host.error(line);
    }
    host.info(`${verdict.verdict.toUpperCase()} ${verdict.headline}`);
    if (!override)
        return;
    if (verdict.override)
        host.warning(`overridden by ${override.by} until ${override.expires}: ${override.reason}`);
    else
        host.info(`the override by ${override.by} was not needed: no rule failed`);
}


/***/ })

};
