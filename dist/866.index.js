export const id = 866;
export const ids = [866];
export const modules = {

/***/ 10866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 7 modules
var shared_registry = __webpack_require__(44980);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/causes.js
var causes = __webpack_require__(48567);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/combine.js
var combine = __webpack_require__(75770);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/contest.js
var gate_contest = __webpack_require__(68991);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-verdict.js + 1 modules
var read_verdict = __webpack_require__(14256);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/drop-verdict.js



async function dropVerdict(path) {
    const file = await (0,read_verdict/* readVerdict */.w)(path).catch((error) => {
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    });
    if (file)
        await (0,promises_.rm)(path, { force: true });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/judge.js + 4 modules
var judge = __webpack_require__(51955);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/noise-once.js
var noise_once = __webpack_require__(28363);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/open-sides.js
var open_sides = __webpack_require__(91302);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/override.js
var gate_override = __webpack_require__(35911);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-gate.js
var read_gate = __webpack_require__(43115);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/take-look.js + 5 modules
var take_look = __webpack_require__(5428);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/unused-keys.js
var unused_keys = __webpack_require__(91222);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/run.js














async function runGate(inputs, deps) {
    const { host, workspace, now } = deps;
    const out = (0,external_node_path_.resolve)(workspace, inputs.out);
    await (0,files/* checkWritable */.ZB)(out);
    await dropVerdict(out);
    const override = inputs.override === undefined ? null : (0,gate_override/* parseOverride */.q)(inputs.override, (0,gate_override/* dayOf */.k)(now()));
    const policy = await (0,read_gate/* readGate */.c)((0,external_node_path_.resolve)(workspace, inputs.gate), inputs.gate);
    (0,unused_keys/* sayUnusedKeys */.u)(policy, host);
    const registry = (0,shared_registry.openRegistry)(inputs.registry, workspace);
    const sides = await (0,open_sides/* openSides */.P)(inputs, policy, { ...deps, registry });
    const contest = (0,gate_contest/* arrange */.N)(sides);
    const look = await (0,take_look/* takeLook */.Z)(contest, policy, { ...deps, registry: inputs.registry });
    const verdict = withOverride((0,judge/* judgeContest */.E)(contest, policy, look), override);
    await (0,files/* writeFileWhole */.tG)(out, (0,files/* canonicalJson */.dj)(verdict));
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
    const failed = rules.filter(({ outcome, informational }) => !informational && (0,combine/* wordOf */.a)(outcome, onUnderpowered) === 'fail');
    return [...new Set(failed.map(({ name }) => name))];
}
function report(verdict, { onUnderpowered }, override, host) {
    const { results, remark } = (0,noise_once/* sayNoiseOnce */.H)(verdict.rules);
    for (const { result, names } of (0,causes/* byCause */.z)(results)) {
        const { outcome, message, informational } = result;
        const line = `${outcome.padEnd(12)} ${names.join(', ')}: ${message}`;
        if ((0,combine/* wordOf */.a)(outcome, onUnderpowered) !== 'fail')
            host.info(line);
        else if (informational)
            host.warning(line);
        else
            host.error(line);
    }
    if (remark !== null)
        host.info(remark);
    for (const caution of verdict.cautions)
        host.warning(caution);
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
