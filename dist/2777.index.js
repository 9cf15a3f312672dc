export const id = 2777;
export const ids = [2777];
export const modules = {

/***/ 22777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rescorer: () => (/* binding */ rescorer)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contenders_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88903);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40593);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41182);
/* harmony import */ var _evaluation_argmax_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(33498);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26306);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88850);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17385);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47535);
/* harmony import */ var _package_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71590);
/* harmony import */ var _recipe_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72625);
/* harmony import */ var _training_answers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3797);
/* harmony import */ var _training_candidate_predictions_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93674);
/* harmony import */ var _training_tasks_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(51779);















const AT = 'input "rescore"';
function rescorer({ host, workspace, recipe, context, openBackend }) {
    return async (old, candidate) => {
        refuseForksRecipe(context);
        const today = await recipeOf(candidate);
        refuseModules(today);
        const storage = new _data_index_js__WEBPACK_IMPORTED_MODULE_3__/* .TemporaryStorage */ .L3((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, _contenders_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RESCORED */ .eZ));
        try {
            await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolders */ .wZ)(storage.folder);
            const dataset = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadDataset */ .Zh)(today, {
                resolve: (source) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(recipe), source),
                inherited: { preprocessing: await (0,_models_index_js__WEBPACK_IMPORTED_MODULE_8__.readPreprocessing)(old.directory), classes: null },
                storage,
                log: (line) => host.info(line),
            });
            await refuseOtherData(dataset, candidate);
            const rows = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(dataset, 'test');
            const { tf } = await openBackend();
            const model = await (0,_models_index_js__WEBPACK_IMPORTED_MODULE_8__.loadModel)(tf, old);
            const answers = await (0,_training_answers_js__WEBPACK_IMPORTED_MODULE_11__/* .answersTo */ .t)(tf, model, dataset, rows);
            model.dispose();
            const { seen, task } = answering(dataset, old.manifest.signature.classes);
            const path = (0,_contenders_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rescoredPath */ .PF)(old.digest);
            const pieces = [...(0,_training_candidate_predictions_js__WEBPACK_IMPORTED_MODULE_12__/* .predictionsCsv */ .N)(seen, task, rows, answers)];
            await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileWhole */ .tG)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), Buffer.concat(pieces));
            host.info(`sha256:${old.digest.slice(0, 12)} answered today's ${rows.length} test rows: ${path}`);
            return path;
        }
        finally {
            storage.close();
        }
    };
}
function refuseForksRecipe(context) {
    if (!context || !(0,_github_index_js__WEBPACK_IMPORTED_MODULE_7__/* .isPrivileged */ .a8)(context) || !(0,_github_index_js__WEBPACK_IMPORTED_MODULE_7__/* .isAboutFork */ .C7)(context))
        return;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`this run is about a fork's change with the rights of the repository ("${context.eventName}"), and a fork's recipe is not followed there`, 'Judge anew in the job on pull_request, or judge without "rescore".', AT);
}
async function recipeOf({ directory, manifest }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'recipe.json');
    if (!manifest.files.some((file) => file.path === 'recipe.json'))
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("has no recipe, so nobody knows which rows are today's test rows", RETRAIN, directory);
    return (0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutCommand */ .e6)((0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_10__/* .parseRecipe */ .Cl)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'), path), path);
}
function refuseModules({ data: { source, split } }) {
    for (const named of [source, split.test_source])
        if (typeof named === 'object' && 'module' in named)
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`the rows come from the module ${named.module}, and judging runs no code that a package names`, 'Take the baseline "measure", or evaluate the old model yourself and name its predictions as the baseline.', AT);
}
const RETRAIN = 'Train the candidate with "heirloom train", or judge without "rescore".';
async function refuseOtherData({ sources }, candidate) {
    const known = (await (0,_package_index_js__WEBPACK_IMPORTED_MODULE_9__.readLineage)(candidate)).digests;
    const other = sources.find(({ sha256 }) => !known.has(sha256));
    if (!other)
        return;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${other.uri} is not what the candidate was trained on, so both would be asked different things`, 'Check out the commit of the candidate, or train it again.', AT);
}
function answering(dataset, known) {
    const { target } = dataset;
    if (target.task === 'regression')
        return { seen: dataset, task: (0,_training_tasks_index_js__WEBPACK_IMPORTED_MODULE_13__/* .taskOf */ .X)(target, null) };
    const classes = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_5__/* .orderClasses */ .F4)(new Set([...known, ...target.classes]));
    const places = classes.map((name) => known.indexOf(name));
    return {
        seen: { ...dataset, target: { ...target, classes } },
        task: {
            width: known.length,
            answer: (row, scores) => ({
                label: target.classes[target.labels[row]],
                prediction: known[(0,_evaluation_argmax_js__WEBPACK_IMPORTED_MODULE_14__/* .argmax */ .j)(scores)],
                scores: places.map((place) => (place < 0 ? 0 : (0,_models_index_js__WEBPACK_IMPORTED_MODULE_8__.shortest)(scores[place]))),
            }),
        },
    };
}


/***/ })

};
