export const id = 2625;
export const ids = [2625];
export const modules = {

/***/ 51114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ differencesBetween)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/align.js

function alignedLists(before, after, isSameSort) {
    const left = before.map((item) => (0,files/* canonicalJson */.dj)(item));
    const right = after.map((item) => (0,files/* canonicalJson */.dj)(item));
    const equal = commonPairs(left.length, right.length, (from, to) => left[from] === right[to]);
    const pairs = [];
    let [from, to] = [0, 0];
    for (const [nextFrom, nextTo] of [...equal, [left.length, right.length]]) {
        const similar = commonPairs(nextFrom - from, nextTo - to, (a, b) => isSameSort(before[from + a], after[to + b])).map(([a, b]) => [from + a, to + b]);
        for (const [a, b] of [...similar, [nextFrom, nextTo]]) {
            while (from < a)
                pairs.push([from++, null]);
            while (to < b)
                pairs.push([null, to++]);
            if (a < left.length && b < right.length)
                pairs.push([from++, to++]);
        }
    }
    return pairs;
}
function commonPairs(rows, columns, matches) {
    const lengths = Array.from({ length: rows + 1 }, () => new Array(columns + 1).fill(0));
    for (let row = rows - 1; row >= 0; row--)
        for (let column = columns - 1; column >= 0; column--)
            lengths[row][column] = matches(row, column)
                ? lengths[row + 1][column + 1] + 1
                : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
    const pairs = [];
    for (let [row, column] = [0, 0]; row < rows && column < columns;) {
        if (matches(row, column))
            pairs.push([row++, column++]);
        else if (lengths[row + 1][column] >= lengths[row][column + 1])
            row++;
        else
            column++;
    }
    return pairs;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/differences.js



function differencesBetween(before, after) {
    return differ(before, after, []);
}
function differ(before, after, path) {
    if ((0,files/* canonicalJson */.dj)(before) === (0,files/* canonicalJson */.dj)(after))
        return [];
    if (Array.isArray(before) && Array.isArray(after))
        return differLists(before, after, path);
    if (isMap(before) && isMap(after) && !isOtherKind(before, after))
        return differMaps(before, after, path);
    return [{ kind: 'changed', path: (0,yaml/* pathText */.LF)(path), before, after }];
}
function differMaps(before, after, path) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(files/* byCodePoint */.HH);
    return keys.flatMap((key) => {
        const at = [...path, key];
        if (!Object.hasOwn(before, key))
            return [{ kind: 'added', path: (0,yaml/* pathText */.LF)(at), after: after[key] }];
        if (!Object.hasOwn(after, key))
            return [{ kind: 'removed', path: (0,yaml/* pathText */.LF)(at), before: before[key] }];
        return differ(before[key], after[key], at);
    });
}
function differLists(before, after, path) {
    return alignedLists(before, after, isSameSort).flatMap(([from, to]) => {
        if (from === null)
            return [{ kind: 'added', path: (0,yaml/* pathText */.LF)([...path, to]), after: after[to] }];
        if (to === null)
            return [{ kind: 'removed', path: (0,yaml/* pathText */.LF)([...path, from]), before: before[from] }];
        return differ(before[from], after[to], [...path, to]);
    });
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOtherKind(before, after) {
    const [[left], [right]] = [Object.keys(before), Object.keys(after)];
    const single = Object.keys(before).length === 1 && Object.keys(after).length === 1;
    return single && left !== right;
}
function isSameSort(before, after) {
    return isMap(before) && isMap(after) && !isOtherKind(before, after);
}


/***/ }),

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ differenceLines)
/* harmony export */ });
const LONGEST = 100;
function differenceLines(differences) {
    return differences.map((difference) => {
        switch (difference.kind) {
            case 'added':
                return `+ ${difference.path}: ${shown(difference.after)}`;
            case 'removed':
                return `- ${difference.path}: ${shown(difference.before)}`;
            case 'changed':
                return `~ ${difference.path}: ${shown(difference.before)} → ${shown(difference.after)}`;
        }
    });
}
function shown(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}


/***/ }),

/***/ 72625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  childLine: () => (/* reexport */ childLine),
  differenceLines: () => (/* reexport */ lines/* differenceLines */.Z),
  differencesBetween: () => (/* reexport */ differences/* differencesBetween */.F),
  QX: () => (/* reexport */ effectiveRecipe),
  effectiveRecipeNamed: () => (/* reexport */ effectiveRecipeNamed),
  db: () => (/* reexport */ filledRecipe),
  lockRecipe: () => (/* reexport */ lockRecipe),
  openToRead: () => (/* reexport */ openToRead),
  _$: () => (/* reexport */ openToTrain),
  Cl: () => (/* reexport */ parseRecipe),
  recipeChildren: () => (/* reexport */ recipeChildren),
  GW: () => (/* reexport */ recipeSchema),
  DK: () => (/* reexport */ scratchTraining),
  GO: () => (/* reexport */ seedsOf),
  showRecipe: () => (/* reexport */ showRecipe),
  UN: () => (/* reexport */ spaceOf),
  e6: () => (/* reexport */ withoutCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var shared_files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 3 modules
var shared_registry = __webpack_require__(52481);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/children/find-children.js

function childrenOf(ancestor, files) {
    const found = [];
    const seen = new Set(ancestor.kind === 'file' ? [ancestor.path] : []);
    let above = [ancestor];
    for (let levels = 1; above.length > 0; levels++) {
        const below = files.flatMap((file) => {
            const parents = file.parents.filter((parent) => above.some((one) => leadsTo(parent, one)));
            return parents.length === 0 || seen.has(file.path) ? [] : [{ file, parents }];
        });
        for (const { file, parents } of below) {
            seen.add(file.path);
            found.push({ recipe: file.path, levels, extends: parents.map(nameOf) });
        }
        above = below.map(({ file }) => ({ kind: 'file', path: file.path, model: file.model }));
    }
    return found.sort((left, right) => left.levels - right.levels || (0,shared_files/* byCodePoint */.HH)(left.recipe, right.recipe));
}
function leadsTo(parent, ancestor) {
    if (parent.kind === 'file')
        return ancestor.kind === 'file' && parent.path === ancestor.path;
    if (ancestor.kind === 'file')
        return ancestor.model !== null && parent.model === ancestor.model;
    return (parent.text === ancestor.text || (ancestor.digest !== null && parent.digests.includes(ancestor.digest)));
}
function nameOf(parent) {
    return parent.kind === 'file'
        ? { name: parent.path, pinned: null }
        : { name: parent.text, pinned: parent.pinned };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/lock-file.js






const lockSchema = (0,yaml/* strictObject */.re)({
    version: schemas/* literal */.euz(1),
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-f]{64}$/, 'a pin is "sha256:" with 64 hexadecimal digits. Run "heirloom recipe lock --update".')),
});
const HEADER = `# The packages that the recipe beside this file extends, as "heirloom recipe lock" found them. Commit it.
`;
function lockOf(recipePath, workspace) {
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(recipePath), `${(0,external_node_path_.basename)(recipePath, (0,external_node_path_.extname)(recipePath))}.lock.yml`);
    const recipe = (0,external_node_path_.relative)(workspace, recipePath);
    const command = `heirloom recipe lock${recipe === 'recipe.yml' ? '' : ` ${recipe}`}`;
    return { path, name: (0,external_node_path_.relative)(workspace, path), command };
}
async function readPins(path) {
    const text = await (0,shared_files/* readTextIfThere */.pM)(path);
    return text === null ? new Map() : parsePins(text, path);
}
function parsePins(text, file) {
    const { packages } = (0,yaml/* parseYamlFile */.BU)(text, file, lockSchema);
    return new Map(Object.entries(packages).map(([name, pin]) => [name, pin.slice('sha256:'.length)]));
}
function pinsText(pins) {
    const packages = [...pins]
        .sort(([left], [right]) => (0,shared_files/* byCodePoint */.HH)(left, right))
        .map(([name, digest]) => [name, `sha256:${digest}`]);
    return `${HEADER}${(0,dist/* stringify */.As)({ version: 1, packages: new Map(packages) }, { lineWidth: 0 })}`;
}
async function writePins(path, pins) {
    if (pins.size === 0)
        await (0,promises_.rm)(path, { force: true });
    else
        await (0,shared_files/* writeFileWhole */.tG)(path, pinsText(pins));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/tree.js
const EDITS = ['append', 'prepend', 'remove'];
function tree_valueOf(node) {
    switch (node.kind) {
        case 'map':
            return Object.fromEntries([...node.entries].map(([key, entry]) => [key, tree_valueOf(entry.node)]));
        case 'list':
            return node.items.map(tree_valueOf);
        case 'edit':
            return node.edits.flatMap(({ items }) => items.map(tree_valueOf));
        case 'scalar':
            return node.value;
    }
}
function placeIn(tree, path) {
    let at = tree.at;
    let node = tree;
    for (const step of path) {
        if (node?.kind === 'map') {
            const entry = node.entries.get(String(step));
            if (!entry)
                break;
            at = entry.keyAt;
            node = entry.node;
        }
        else if (node?.kind === 'list' && typeof step === 'number') {
            node = node.items[step];
            at = node?.at ?? at;
        }
        else {
            break;
        }
    }
    return at;
}
function treeOf(value, at) {
    if (Array.isArray(value))
        return { kind: 'list', at, items: value.map((item) => treeOf(item, at)) };
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, item]) => [
            key,
            { keyAt: at, node: treeOf(item, at) },
        ]);
        return { kind: 'map', at, entries: new Map(entries), replaces: false };
    }
    return { kind: 'scalar', at, value: (value ?? null), clears: false };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/read-tree.js



const TAGS = EDITS.map((how) => ({
    tag: `!${how}`,
    collection: 'seq',
    resolve: (list) => list,
}));
function readTree(text, file) {
    const read = (0,yaml/* readDocument */.u0)(text, file, TAGS);
    return nodeOf(read.document.contents, read);
}
function nodeOf(node, read, fallback = read.placeOf(0)) {
    const target = (0,dist/* isAlias */.Vj)(node) ? node.resolve(read.document) : node;
    const offset = (0,yaml/* startOf */.GH)(target);
    const at = offset === undefined ? fallback : read.placeOf(offset);
    if ((0,dist/* isMap */.jh)(target)) {
        const entries = target.items.map(({ key, value }) => {
            const keyOffset = (0,yaml/* startOf */.GH)(key);
            const keyAt = keyOffset === undefined ? at : read.placeOf(keyOffset);
            return [keyText(key), { keyAt, node: nodeOf(value, read, keyAt) }];
        });
        return { kind: 'map', at, entries: new Map(entries), replaces: false };
    }
    if ((0,dist/* isSeq */.oP)(target)) {
        const items = target.items.map((item) => nodeOf(item, read, at));
        const how = EDITS.find((edit) => target.tag === `!${edit}`);
        return how
            ? { kind: 'edit', at, edits: [{ how, at, items }] }
            : { kind: 'list', at, items };
    }
    const value = (0,dist/* isScalar */.jn)(target) ? target.value : null;
    return { kind: 'scalar', at, value, clears: false };
}
function keyText(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return String(key);
    const { value } = key;
    return value === null ? '' : String(value);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/children/recipe-files.js








const SKIPPED = new Set(['node_modules', 'heirloom-out']);
async function recipeFiles({ workspace, registry, warn, }) {
    const paths = await yamlFiles(workspace);
    const read = [];
    for (const path of paths) {
        const head = await headOf(path, (reason) => warn(`${reason} It may extend what is asked for.`));
        if (head.parents.length > 0)
            read.push({ path, head, pins: await readPins(lockOf(path, workspace).path) });
    }
    const locks = read.map(({ pins }) => pins);
    const files = read.map(async ({ path, head, pins }) => {
        const names = head.parents.map((text) => parentName(text, path, { workspace, registry, pins, locks }));
        return {
            path: workspacePath(path, workspace),
            model: head.model,
            parents: await Promise.all(names),
        };
    });
    return Promise.all(files);
}
function workspacePath(path, workspace) {
    return (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/');
}
async function yamlFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    entries.sort((left, right) => (0,shared_files/* byCodePoint */.HH)(left.name, right.name));
    const found = [];
    for (const entry of entries) {
        if (entry.name.startsWith('.') || SKIPPED.has(entry.name))
            continue;
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            found.push(...(await yamlFiles(path)));
        else if (entry.isFile() && /(?<!\.lock)\.ya?ml$/.test(entry.name))
            found.push(path);
    }
    return found;
}
const NO_RECIPE = { model: null, parents: [] };
async function headOf(path, doubt) {
    try {
        const text = await (0,shared_files/* readTextIfThere */.pM)(path);
        return text?.includes('extends') ? headIn(text, path) : NO_RECIPE;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        doubt(error.message);
        return NO_RECIPE;
    }
}
function headIn(text, file) {
    const value = tree_valueOf(readTree(text, file));
    const parents = Array.isArray(value?.extends) ? value.extends : [];
    return {
        model: typeof value?.name === 'string' ? value.name : null,
        parents: parents.filter((one) => typeof one === 'string'),
    };
}
async function parentName(text, from, around) {
    const { workspace, registry, pins, locks } = around;
    const reference = (0,shared_registry.parseReference)(text);
    const path = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(from), text);
    if (reference.kind === 'path' && !(await (0,promises_.stat)(path).catch(() => null))?.isDirectory())
        return {
            kind: 'file',
            path: workspacePath(await (0,promises_.realpath)(path).catch(() => path), workspace),
        };
    const pinned = locks.flatMap((lock) => lock.get(text) ?? []);
    const now = pinned.length > 0 ? null : await (0,shared_registry.digestBehind)(reference, registry);
    return {
        kind: 'package',
        text,
        pinned: pins.get(text) ?? null,
        digests: now === null ? pinned : [now],
        model: 'name' in reference ? reference.name : null,
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/children/index.js








async function recipeChildren(of, options) {
    const workspace = await (0,promises_.realpath)(options.workspace);
    const ancestor = await ancestorNamed(of, { ...options, workspace });
    return childrenOf(ancestor, await recipeFiles({ ...options, workspace }));
}
async function ancestorNamed(of, { workspace, registry }) {
    const reference = (0,shared_registry.parseReference)(of);
    if (reference.kind !== 'path')
        return { kind: 'package', text: of, digest: await (0,shared_registry.digestBehind)(reference, registry) };
    const path = (0,external_node_path_.resolve)(workspace, of);
    if (!(await (0,promises_.stat)(path).catch(() => null))?.isFile())
        throw new errors/* UserError */.yo('is no recipe', 'Name a file, or a package as in "digits#champion".', of);
    const file = await (0,promises_.realpath)(path);
    const { model } = headIn((await (0,shared_files/* readTextIfThere */.pM)(file)) ?? '', of);
    return { kind: 'file', path: workspacePath(file, workspace), model };
}
function childLine({ recipe, extends: parents }) {
    const names = parents.map(({ name, pinned }) => pinned === null ? name : `${name} (sha256:${pinned.slice(0, 12)})`);
    return `${recipe}  extends ${names.join(', ')}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/steps.js
var cleaning_steps = __webpack_require__(96949);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/clean-section.js



const cleanSection = schemas/* array */.YOg((0,yaml/* kindOf */.I)(cleaning_steps/* CLEANING */.Y, 'cleaning step'))
    .min(1)
    .superRefine((steps, context) => {
    const firstAfter = steps.findIndex((step) => !(0,cleaning_steps/* isBeforeSplit */._)(step));
    const late = steps.findIndex((step, at) => firstAfter >= 0 && at > firstAfter && (0,cleaning_steps/* isBeforeSplit */._)(step));
    if (late < 0)
        return;
    context.addIssue({
        code: 'custom',
        path: [late],
        message: `"${steps[late].kind}" acts before the rows are split, and "${steps[firstAfter].kind}" after it. Put it above.`,
    });
})
    .describe('What is done to a table, in this order, before its columns become inputs.');

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/source.js


const idx = (0,yaml/* strictObject */.re)({ images: schemas/* string */.YjP().min(1), labels: schemas/* string */.YjP().min(1) });
const ofModule = (0,yaml/* strictObject */.re)({
    module: schemas/* string */.YjP().min(1).describe('A module whose default export gives batches of records.'),
});
const sourceSection = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), idx, ofModule]);

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/split-section.js



const share = schemas/* number */.aig().min(0).max(0.9);
const splitSection = (0,yaml/* strictObject */.re)({
    test: share.optional().describe('Default: 0.2.'),
    validation: share.optional().describe('Default: 0.1.'),
    by: schemas/* enum */.k5n(['id', 'group', 'time'])
        .optional()
        .describe('Default: group where data.group is named, else id.'),
    time: schemas/* string */.YjP()
        .optional()
        .describe('With "by: time": the column of times; the last rows are the test set.'),
    column: schemas/* string */.YjP().optional().describe('Column that says of each row: train, validation or test.'),
    test_source: sourceSection.optional().describe('A source of its own that holds the test rows.'),
    folds: schemas/* number */.aig().int().min(2).max(1000).optional(),
    fold: schemas/* number */.aig().int().min(1).optional().describe('Which of the folds is the test set, from 1.'),
    stratify: schemas/* boolean */.zMY()
        .optional()
        .describe('true: each class has its shares exactly, to rounding. Without: rows are split by their hashes alone, and each class must have training and test rows. false: a class may lack them.'),
});
function splitFault(split, group) {
    const { by, test, validation, time, column, test_source: source, folds, fold, stratify } = split;
    const ways = Object.entries({ column, test_source: source, folds, time }).flatMap(([key, value]) => value === undefined ? [] : [key]);
    const second = ways[1];
    if (second)
        return { key: second, message: `"${ways[0]}" and "${second}" are two ways to split. Keep one of them.` };
    const shares = test !== undefined || validation !== undefined;
    if (column !== undefined && (shares || by !== undefined))
        return { key: 'column', message: 'the column says it all. Take "test", "validation" and "by" out.' };
    if ((source ?? folds) !== undefined && test !== undefined)
        return { key: 'test', message: `"${ways[0]}" says which rows are tests. Take "test" out.` };
    if (by === 'time' && time === undefined)
        return { key: 'by', message: 'no column of times is named. Name it in data.split.time.' };
    if (time !== undefined && by !== 'time')
        return { key: 'time', message: 'a time is for "by: time". Write that too, or take "time" out.' };
    if ((fold ?? 1) > (folds ?? 1))
        return { key: 'fold', message: `there are ${folds ?? 'no'} folds. Number them from 1.` };
    if (folds !== undefined && fold === undefined)
        return { key: 'folds', message: 'which fold is the test set is not said. Write for example "fold: 1".' };
    if (stratify && (column ?? time) !== undefined)
        return { key: 'stratify', message: `"${ways[0]}" says where each row goes. Take "stratify: true" out.` };
    if (stratify && group !== undefined)
        return {
            key: 'stratify',
            message: 'whole groups can\'t give each class its shares. Take "stratify: true" or data.group out.',
        };
    if (by === 'group' && group === undefined)
        return { key: 'by', message: 'no group is named. Name its column in data.group.' };
    if (by === 'id' && group !== undefined)
        return {
            key: 'by',
            message: 'ids would part the rows of one group. Leave "by" out, or take data.group out.',
        };
    return null;
}
function filledSplit({ test, validation, by, ...split }, group) {
    if (split.column !== undefined)
        return split;
    const tests = split.test_source !== undefined || split.folds !== undefined;
    return {
        ...split,
        ...(!tests && { test: test ?? 0.2 }),
        validation: validation ?? 0.1,
        by: by ?? (group === undefined ? 'id' : 'group'),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/data-section.js





const imageSection = (0,yaml/* strictObject */.re)({
    columns: schemas/* string */.YjP().optional(),
    shape: schemas/* array */.YOg(schemas/* number */.aig().int().positive()).length(3).optional(),
    scale: schemas/* number */.aig().positive().optional(),
    size: schemas/* array */.YOg(schemas/* number */.aig().int().positive()).length(2).optional(),
    channels: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(3)]).optional(),
});
const JUDGED = /^(id|label|prediction|scores?(_.*)?)$/is;
const carried = schemas/* string */.YjP()
    .min(1)
    .refine((name) => !JUDGED.test(name.trim()), {
    error: ({ input }) => `predictions would take "${String(input)}" for a column that is judged. Rename the column in the data.`,
});
const dataSection = (0,yaml/* strictObject */.re)({
    source: sourceSection,
    id: schemas/* string */.YjP().optional(),
    label: schemas/* string */.YjP().optional(),
    missing: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ(), schemas/* number */.aig()]))
        .transform((texts) => texts.map((text) => (text === null ? 'null' : String(text))))
        .default(['', 'NA', 'NaN', 'null']),
    image: imageSection.optional(),
    slices: schemas/* array */.YOg(carried)
        .min(1)
        .optional()
        .describe('Columns that a gate can slice by; no inputs unless features name them.'),
    group: carried
        .optional()
        .describe('Column whose equal values mark rows that go together, such as a user; they share a split.'),
    split: splitSection.prefault({}),
    clean: cleanSection.optional(),
    balance: schemas/* enum */.k5n(['class_weights', 'oversample', 'undersample'])
        .optional()
        .describe('Of the classes in training: rare ones count more, or are seen more often, or the others less often.'),
    leakage: schemas/* enum */.k5n(['refuse', 'allow'])
        .default('refuse')
        .describe('Of test rows whose inputs stand in the training split too.'),
})
    .superRefine(({ slices = [], group, split, image, clean = [] }, context) => {
    for (const [at, name] of slices.entries()) {
        if (slices.indexOf(name) === at)
            continue;
        context.addIssue({
            code: 'custom',
            path: ['slices', at],
            message: `the column "${name}" is named twice. Name each column once.`,
        });
    }
    const fix = clean.findIndex(({ kind }) => ['types', 'impute', 'clip'].includes(kind));
    if (image && fix >= 0) {
        context.addIssue({
            code: 'custom',
            path: ['clean', fix],
            message: `pixels are taken as they are, and "${clean[fix].kind}" changes cells. Take it out.`,
        });
    }
    const fault = splitFault(split, group);
    if (fault)
        context.addIssue({ code: 'custom', path: ['split', fault.key], message: fault.message });
    if (image && (image.columns ?? image.shape) && (image.size ?? image.channels)) {
        context.addIssue({
            code: 'custom',
            path: ['image'],
            message: '"columns" and "shape" are for pixels in a table, "size" and "channels" for a folder. Keep one of the two.',
        });
    }
})
    .transform(({ split, ...data }) => ({ ...data, split: filledSplit(split, data.group) }));

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/evaluation-section.js


const evaluationSection = (0,yaml/* strictObject */.re)({
    code: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .describe('Files and folders that decide how the model is evaluated, relative to the recipe. Two models that were evaluated by different code are not compared.'),
}).describe('What the evaluation rests on, beside the data.');

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends-section.js

const extendsSection = schemas/* array */.YOg(schemas/* string */.YjP().min(1))
    .min(1)
    .max(16)
    .describe('Recipe files, relative to this one, or packages; merged in order, then this file.');

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/kinds.js


function kindsIn(schema) {
    return (path) => path
        .reduce((schemas, step) => schemas.flatMap((one) => behind(one, step)), cores(schema))
        .some((one) => (0,yaml/* kindsOf */.tG)(one) !== null);
}
function keysOf(schema) {
    return cores(schema).flatMap((core) => (core instanceof schemas/* ZodObject */.bvH ? Object.keys(core.shape) : []));
}
function behind(schema, step) {
    const kinds = (0,yaml/* kindsOf */.tG)(schema);
    if (kinds)
        return Object.hasOwn(kinds, step) ? cores(kinds[step]) : [];
    if (schema instanceof schemas/* ZodObject */.bvH) {
        const shape = schema.shape;
        return Object.hasOwn(shape, step) ? cores(shape[step]) : [];
    }
    return schema instanceof schemas/* ZodRecord */.b8S ? cores(schema.valueType) : [];
}
function cores(schema) {
    if ((0,yaml/* kindsOf */.tG)(schema))
        return [schema];
    if (schema instanceof schemas/* ZodOptional */.IiU ||
        schema instanceof schemas/* ZodExactOptional */.ZwT ||
        schema instanceof schemas/* ZodNullable */.l1C ||
        schema instanceof schemas/* ZodDefault */.XiL ||
        schema instanceof schemas/* ZodPrefault */.xgV)
        return cores(schema.def.innerType);
    if (schema instanceof schemas/* ZodPipe */.utH)
        return cores(schema.in instanceof schemas/* ZodTransform */.CLY ? schema.out : schema.in);
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap(cores);
    return [schema];
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/manifest.js
var manifest = __webpack_require__(96083);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/head-section.js


const nameSection = schemas/* string */.YjP()
    .regex(manifest/* MODEL_NAME */.Ub, 'a name is 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit');
const taskSection = schemas/* enum */.k5n(['classification', 'regression']).default('classification');
const positiveSection = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String).optional();

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/augment/index.js + 11 modules
var augment = __webpack_require__(15731);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/augment-section.js



const augment_section_schemas = Object.fromEntries(Object.entries(augment/* AUGMENTATIONS */.m).map(([name, { schema }]) => [name, schema]));
const augmentSection = schemas/* array */.YOg((0,yaml/* kindOf */.I)(augment_section_schemas, 'augmentation'))
    .min(1)
    .describe('Changes that each training picture gets anew in each epoch; moves make one, and paints follow.');

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js + 19 modules
var data_features = __webpack_require__(20074);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/features-section.js



const features_section_schemas = Object.fromEntries(data_features/* FEATURE_NAMES */.K7.map((name) => [name, data_features/* FEATURES */.Gv[name].schema]));
const featuresSection = schemas/* array */.YOg((0,yaml/* kindOf */.I)(features_section_schemas, 'feature step'))
    .min(1)
    .superRefine((features, context) => {
    const isOfIds = features.map(({ kind }) => 'ids' in data_features/* FEATURES */.Gv[kind]);
    const at = isOfIds.indexOf(!isOfIds[0]);
    if (at < 0)
        return;
    const [ids, numbers] = isOfIds[0] ? [features[0], features[at]] : [features[at], features[0]];
    context.addIssue({
        code: 'custom',
        path: [at],
        message: `"${ids.kind}" gives ids for an embedding layer, which "${numbers.kind}" beside it is not. Keep one of the two.`,
    });
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/training-section.js


const rate = schemas/* number */.aig().positive();
const fraction = schemas/* number */.aig().min(0).lt(1);
const seed = schemas/* number */.aig().int().min(0).max(0xffffffff);
const learning_rate = rate
    .optional()
    .describe('Default: 0.001, of sgd and momentum 0.01; a tenth of it where a model is fine-tuned or interpolated.');
const adam = {
    learning_rate,
    beta_1: fraction.default(0.9),
    beta_2: fraction.default(0.999),
    epsilon: rate.default(1e-7),
};
const optimizer = (0,yaml/* kindOf */.I)({
    sgd: (0,yaml/* strictObject */.re)({ learning_rate }),
    momentum: (0,yaml/* strictObject */.re)({
        learning_rate,
        momentum: fraction.default(0.9),
        nesterov: schemas/* boolean */.zMY().default(false),
    }),
    rmsprop: (0,yaml/* strictObject */.re)({
        learning_rate,
        rho: fraction.default(0.9),
        momentum: fraction.default(0),
        epsilon: rate.default(1e-7),
    }),
    adam: (0,yaml/* strictObject */.re)(adam),
    adamw: (0,yaml/* strictObject */.re)({ ...adam, weight_decay: schemas/* number */.aig().min(0).default(0.01) }),
}, 'optimizer');
const monitor = schemas/* enum */.k5n(['val_loss', 'val_accuracy', 'val_mae']).default('val_loss');
const patience = schemas/* number */.aig().int().min(1);
const factor = schemas/* number */.aig().positive().lt(1);
const schedule = (0,yaml/* kindOf */.I)({
    constant: (0,yaml/* strictObject */.re)({}),
    step: (0,yaml/* strictObject */.re)({ every: schemas/* number */.aig().int().min(1), factor: factor.default(0.1) }),
    exponential: (0,yaml/* strictObject */.re)({ factor }),
    cosine: (0,yaml/* strictObject */.re)({ floor: fraction.default(0) }),
    reduce_on_plateau: (0,yaml/* strictObject */.re)({
        monitor,
        factor: factor.default(0.1),
        patience: patience.default(10),
        floor: fraction.default(0),
    }),
}, 'schedule');
const trainingSection = (0,yaml/* strictObject */.re)({
    optimizer: optimizer.prefault('adam'),
    epochs: schemas/* number */.aig().int().min(1).max(100_000).default(20),
    batch_size: schemas/* number */.aig().int().min(1).default(32),
    schedule: schedule
        .optional()
        .describe("Of the optimizer's learning_rate; epochs are counted. Default: constant."),
    warm_up: schemas/* number */.aig()
        .positive()
        .optional()
        .describe('Epochs over which the learning rate rises from 0 to that of the schedule.'),
    clip_gradients: (0,yaml/* kindOf */.I)({ norm: rate, value: rate }, 'way to clip')
        .optional()
        .describe('norm: of all gradients as one vector; value: of each number in them.'),
    early_stopping: (0,yaml/* strictObject */.re)({ patience, monitor }).optional(),
    seed: seed.optional().describe('Of every random choice; default 42.'),
    seeds: schemas/* array */.YOg(seed)
        .min(1)
        .optional()
        .describe("Instead of seed: trained once with each, the first one's model being the package's."),
})
    .superRefine((training, context) => {
    if (training.seed !== undefined && training.seeds !== undefined) {
        context.addIssue({
            code: 'custom',
            path: ['seeds'],
            message: '"seed" and "seeds" are both given. Keep "seed" for one run, or "seeds" for several.',
        });
    }
    for (const [at, one] of (training.seeds ?? []).entries()) {
        if (training.seeds.indexOf(one) === at)
            continue;
        context.addIssue({
            code: 'custom',
            path: ['seeds', at],
            message: `the seed ${one} is given twice, and would give the same run twice. Take another one.`,
        });
    }
})
    .transform(({ seed, seeds, ...others }) => seeds === undefined ? { ...others, seed: seed ?? 42 } : { ...others, seeds });
function seedsOf(training) {
    return 'seeds' in training ? training.seeds : [training.seed];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/inherit-issues.js

function inheritIssues({ inherit, model, training, data }) {
    if (!inherit)
        return [];
    const issues = [];
    const seeds = seedsOf(training).length;
    if (inherit.mode === 'reuse' && seeds > 1 && !inherit.control)
        issues.push({
            path: ['training', 'seeds'],
            message: 'a model that is reused is the same with every seed. Keep one seed.',
        });
    if (inherit.mode === 'interpolate' && inherit.average && seeds < 2)
        issues.push({
            path: ['inherit', 'average'],
            message: 'there is one run, and nothing to average. Give "training.seeds" two seeds or more.',
        });
    if (inherit.mode === 'interpolate' && inherit.alpha === 'auto' && data.split.validation === 0)
        issues.push({
            path: ['inherit', 'alpha'],
            message: 'there are no validation rows to choose alpha on. Give data.split.validation a share above 0, or alpha a number.',
        });
    if (inherit.mode === 'compose' && inherit.combine !== 'joined' && model)
        issues.push({
            path: ['model'],
            message: `the members are the model of combine: ${inherit.combine}. Take "model" out.`,
        });
    for (const epoch of Object.keys(('unfreeze' in inherit && inherit.unfreeze) || {}))
        if (Number(epoch) > training.epochs)
            issues.push({
                path: ['inherit', 'unfreeze', epoch],
                message: `there is no epoch ${epoch}: training ends after ${training.epochs}. Name an earlier one.`,
            });
    return issues;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/inherit-section.js




const from = schemas/* string */.YjP().min(1).describe('The parent: name@version, name#alias, sha256:…, or a directory.');
const patterns = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
const control = schemas/* enum */.k5n(['scratch'])
    .optional()
    .describe('Also trains the recipe without the parent, and reports what inheriting brought.');
const part = {
    freeze: schemas/* union */.KCZ([schemas/* literal */.euz('all'), schemas/* array */.YOg(schemas/* string */.YjP().min(1))])
        .optional()
        .describe("Patterns over layer names whose tensors keep the parent's bytes; all: every inherited layer."),
    train: patterns
        .optional()
        .describe('Instead of freeze: patterns over the only inherited layers that are trained.'),
    unfreeze: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^([2-9]|[1-9]\d+)$/, 'layers are unfrozen at a whole epoch from 2 on'), patterns)
        .optional()
        .describe('By epoch: patterns over frozen layers that are trained from this epoch on.'),
};
const reuse = (0,yaml/* strictObject */.re)({ mode: schemas/* literal */.euz('reuse'), from, control });
const fineTune = (0,yaml/* strictObject */.re)({ mode: schemas/* literal */.euz('fine-tune'), from, ...part, control });
const transfer = (0,yaml/* strictObject */.re)({ mode: schemas/* literal */.euz('transfer'), from, ...part, control });
const interpolate = (0,yaml/* strictObject */.re)({
    mode: schemas/* literal */.euz('interpolate'),
    from,
    ...part,
    alpha: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* number */.aig().min(0).max(1)])
        .default('auto')
        .describe('0 is the parent, 1 the fine-tuned model; auto: the best on the validation split.'),
    average: schemas/* boolean */.zMY()
        .default(false)
        .describe("Over training.seeds: the runs' weights are averaged before they are mixed with the parent's."),
    control,
});
const member = (0,yaml/* strictObject */.re)({
    from,
    name: schemas/* string */.YjP()
        .regex(manifest/* MODEL_NAME */.Ub, 'a name is 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit')
        .optional()
        .describe("What its layers' names begin with; default: the package's name."),
    layers: schemas/* string */.YjP()
        .regex(/^[^.\s]+(\.[^.\s]+)*\.\.[^.\s]+(\.[^.\s]+)*$/, 'a range of layers is written "first..last"')
        .optional()
        .describe('Of combine: stacked: the range of its layers, as in "conv2d_1..flatten_1".'),
});
const compose = (0,yaml/* strictObject */.re)({
    mode: schemas/* literal */.euz('compose'),
    members: schemas/* array */.YOg(member).min(2),
    combine: schemas/* enum */.k5n(['weighted_sum', 'joined', 'stacked'])
        .describe("weighted_sum: of the members' outputs, over the union of their classes; joined: their bodies side by side, with a new head; stacked: a range of layers of each, one behind the other."),
    weights: schemas/* union */.KCZ([schemas/* enum */.k5n(['learned', 'equal']), schemas/* array */.YOg(schemas/* number */.aig().min(0)).min(2)])
        .optional()
        .describe('Of weighted_sum: learned, equal (the default), or one a member; they are scaled to sum to 1.'),
    ...part,
    control,
});
const inheritSection = schemas/* discriminatedUnion */.gMt('mode', [reuse, fineTune, transfer, interpolate, compose], {
    error: ({ input }) => modeFault(input),
})
    .superRefine((inherit, context) => {
    for (const { path, message } of faultsOf(inherit))
        context.addIssue({ code: 'custom', path, message });
});
const distilSection = (0,yaml/* strictObject */.re)({
    from: from.describe('The model that teaches: name@version, name#alias, sha256:…, or a directory.'),
    temperature: schemas/* number */.aig()
        .positive()
        .default(2)
        .describe('Above 1, the lesser scores of the teacher count more; of classes only.'),
    weight: schemas/* number */.aig()
        .gt(0)
        .max(1)
        .default(0.5)
        .describe("Share of the teacher's answers in the loss; the labels have the rest."),
});
const MODES = ['reuse', 'fine-tune', 'transfer', 'interpolate', 'compose'];
function modeFault(input) {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
        return undefined;
    const { mode } = input;
    if (mode === undefined || mode === null)
        return `a value is missing. Write one of: ${MODES.join(', ')}.`;
    if (typeof mode !== 'string')
        return `a text is expected. Write one of: ${MODES.join(', ')}.`;
    return MODES.includes(mode) ? undefined : `unknown mode "${mode}". ${(0,errors/* suggest */.ZA)(mode, MODES)}`;
}
function faultsOf(inherit) {
    const faults = [];
    if ('freeze' in inherit && inherit.freeze !== undefined && inherit.train !== undefined)
        faults.push({ path: ['train'], message: '"freeze" and "train" are both given. Keep one of the two.' });
    if (inherit.mode !== 'compose')
        return faults;
    const { combine, weights, members } = inherit;
    if (weights !== undefined && combine !== 'weighted_sum')
        faults.push({
            path: ['weights'],
            message: `"weights" are of combine: weighted_sum, not ${combine}. Take them out.`,
        });
    if (Array.isArray(weights) && weights.length !== members.length)
        faults.push({
            path: ['weights'],
            message: `there are ${weights.length} weights and ${members.length} members. Give one a member.`,
        });
    if (Array.isArray(weights) && weights.every((weight) => weight === 0))
        faults.push({ path: ['weights'], message: 'every weight is 0. Give one member a weight above 0.' });
    for (const [at, { layers }] of members.entries()) {
        if (combine === 'stacked' && layers === undefined)
            faults.push({
                path: ['members', String(at), 'layers'],
                message: 'a value is missing. Name the range of layers to take, as in "conv2d_1..flatten_1".',
            });
        if (combine !== 'stacked' && layers !== undefined)
            faults.push({
                path: ['members', String(at), 'layers'],
                message: `ranges of layers are of combine: stacked, not ${combine}. Take "layers" out.`,
            });
    }
    return faults;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/learning-rate.js
const DEFAULTS = {
    sgd: 0.01,
    momentum: 0.01,
    rmsprop: 0.001,
    adam: 0.001,
    adamw: 0.001,
};
const SHARE = { 'fine-tune': 0.1, interpolate: 0.1 };
function withLearningRate(training, mode) {
    const { kind, value } = training.optimizer;
    const learning_rate = value.learning_rate ?? defaultRate(kind, mode);
    return { ...training, optimizer: { kind, value: { ...value, learning_rate } } };
}
function scratchTraining(training, mode) {
    const { kind, value } = training.optimizer;
    if (value.learning_rate !== defaultRate(kind, mode))
        return training;
    return { ...training, optimizer: { kind, value: { ...value, learning_rate: DEFAULTS[kind] } } };
}
function defaultRate(kind, mode) {
    const share = mode === undefined ? undefined : SHARE[mode];
    return share === undefined ? DEFAULTS[kind] : Number((DEFAULTS[kind] * share).toPrecision(12));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/model-section.js
var model_section = __webpack_require__(86029);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/monitors.js
function monitorIssues({ task, data, training }) {
    const own = task === 'regression' ? 'val_mae' : 'val_accuracy';
    const other = task === 'regression' ? 'val_accuracy' : 'val_mae';
    return watchersOf(training).flatMap(({ path, noun, monitor }) => {
        if (monitor === other)
            return [
                {
                    path: [...path, 'monitor'],
                    message: `a ${task} has no ${other}. Watch val_loss or ${own}.`,
                },
            ];
        if (data.split.validation !== 0)
            return [];
        return [
            {
                path,
                message: `${noun} has no validation rows to watch. Give data.split.validation a share above 0.`,
            },
        ];
    });
}
function watchersOf({ early_stopping, schedule }) {
    return [
        ...(early_stopping
            ? [
                {
                    path: ['training', 'early_stopping'],
                    noun: 'early stopping',
                    monitor: early_stopping.monitor,
                },
            ]
            : []),
        ...(schedule?.kind === 'reduce_on_plateau'
            ? [
                {
                    path: ['training', 'schedule', schedule.kind],
                    noun: 'the schedule',
                    monitor: schedule.value.monitor,
                },
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/search-issues.js
function ownMetric(task) {
    return task === 'regression' ? 'val_mae' : 'val_accuracy';
}
function searchIssues({ task, data, training, search }) {
    if (!search)
        return [];
    const other = task === 'regression' ? 'val_accuracy' : 'val_mae';
    const warmUp = search.stop?.value.warm_up ?? 0;
    const issues = [
        search.metric === other && {
            path: ['search', 'metric'],
            message: `a ${task} has no ${other}. Search by ${ownMetric(task)}, or val_loss.`,
        },
        data.split.validation === 0 && {
            path: ['search'],
            message: 'a search has no validation rows to choose by. Give data.split.validation a share above 0.',
        },
        warmUp >= training.epochs &&
            !('training.epochs' in search.space) && {
            path: ['search', 'stop'],
            message: `no trial would be stopped in a warm-up of ${warmUp} epochs, with ${training.epochs} in all. Write fewer, as in {median: {warm_up: 1}}.`,
        },
    ];
    return issues.filter((issue) => issue !== false);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/distributions.js



const choice = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .min(1)
    .superRefine((values, context) => {
    const texts = values.map(shared_files/* canonicalJson */.dj);
    const at = texts.findIndex((text, index) => texts.indexOf(text) !== index);
    if (at < 0)
        return;
    context.addIssue({
        code: 'custom',
        path: [at],
        message: `${JSON.stringify(values[at])} is given twice. Name each value once.`,
    });
})
    .describe('One of these values, whatever they are.');
function range(end) {
    return schemas/* tuple */.PVZ([end, end]).refine(([low, high]) => low < high, {
        message: 'the ends are not in order. Write the lower one first, as in [0.1, 0.5].',
    });
}
const kinds = {
    choice,
    uniform: range(schemas/* number */.aig()).describe('A number between two ends.'),
    log_uniform: range(schemas/* number */.aig().positive()).describe('A number whose logarithm is uniform.'),
    int_uniform: range(schemas/* number */.aig().int()).describe('A whole number, both ends included.'),
    int_log_uniform: range(schemas/* number */.aig().int().positive()).describe('A whole number, small ones as likely as large ones.'),
};
const distributionSchema = (0,yaml/* kindOf */.I)(kinds, 'distribution');

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/space.js
var search_space = __webpack_require__(54986);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/fixed-paths.js
const ROWS = 'trials that were judged on other rows, or by other labels, could not be compared. Take it out of the space.';
const FIXED = [
    ...['version', 'name', 'extends'].map((key) => ({
        path: [key],
        why: 'it says which recipe this is. Take it out of the space.',
    })),
    ...['task', 'positive'].map((key) => ({
        path: [key],
        why: 'it says what is asked of the model. Take it out of the space.',
    })),
    { path: ['training', 'seed'], why: 'the best seed is luck. Train with several by "training.seeds".' },
    { path: ['training', 'seeds'], why: 'the best seed is luck. Train with several by "training.seeds".' },
    ...[
        ['inherit', 'from'],
        ['inherit', 'members'],
        ['distil', 'from'],
    ].map((path) => ({
        path,
        why: 'a parent is pinned before anything is trained. Write one recipe a parent.',
    })),
    { path: ['inherit', 'mode'], why: 'it says what is claimed of the model. Write one recipe a mode.' },
    {
        path: ['inherit', 'control'],
        why: 'a control is trained beside the winner only. Take it out of the space.',
    },
    { path: ['command'], why: 'a search is over what Heirloom trains itself. Take it out of the space.' },
    { path: ['search'], why: 'a search is not searched. Take it out of the space.' },
];
const FREE_DATA = ['balance', 'image'];
function whyFixed(path) {
    const [top, key] = path;
    if (top === 'model' && (key === 'file' || key === 'module'))
        return 'what is in a file may change in a search. Search the layers, or write one recipe a file.';
    if (top === 'data' && (key === undefined || !FREE_DATA.includes(key)))
        return ROWS;
    const fixed = FIXED.find((one) => one.path.every((step, at) => at >= path.length || path[at] === step));
    if (!fixed)
        return null;
    return path.length >= fixed.path.length
        ? fixed.why
        : `"${fixed.path.join('.')}" is in it. Name the values further down.`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/search-section.js





const MOST_TRIALS = 1000;
const median = (0,yaml/* strictObject */.re)({
    warm_up: schemas/* number */.aig().int().min(1).default(5).describe('Epochs after which no trial is stopped yet.'),
});
const searchSection = (0,yaml/* strictObject */.re)({
    strategy: schemas/* enum */.k5n(['grid', 'random', 'bayesian'])
        .describe('How points are chosen; bayesian: by a tree-structured Parzen estimator.'),
    trials: schemas/* number */.aig()
        .int()
        .min(1)
        .max(MOST_TRIALS)
        .optional()
        .describe('How many trainings; of a grid: all of its points, by default.'),
    metric: schemas/* enum */.k5n(['val_accuracy', 'val_loss', 'val_mae'])
        .optional()
        .describe('By which trials are chosen; default: val_accuracy, of a regression val_mae.'),
    space: schemas/* record */.g1P(schemas/* string */.YjP().min(1), distributionSchema)
        .describe('What is searched: a path of the recipe, and what its value is drawn from.'),
    stop: (0,yaml/* kindOf */.I)({ median }, 'stopping rule')
        .optional()
        .describe('median: ends a trial whose best epoch is below the median of the earlier trials.'),
    parallel: schemas/* number */.aig()
        .int()
        .min(1)
        .max(64)
        .optional()
        .describe('Trials at the same time, on back ends that run on the CPU alone; default: one a core.'),
}).superRefine((search, context) => {
    for (const { path, message } of search_section_faultsOf(search))
        context.addIssue({ code: 'custom', path, message });
});
function spaceOf({ space }) {
    const paths = Object.keys(space).sort();
    return paths.map((path) => ({ path, of: space[path] }));
}
function search_section_faultsOf(search) {
    const space = spaceOf(search);
    if (space.length === 0)
        return [
            { path: ['space'], message: 'the space is empty. Name a path and what its value is drawn from.' },
        ];
    return [...space.flatMap(pathFaults), ...space.flatMap(lossFaults(search)), ...countFaults(search, space)];
}
function pathFaults({ path }, _, space) {
    const why = whyFixed(path.split('.'));
    if (why !== null)
        return [{ path: ['space', path], message: `"${path}" can't be searched: ${why}` }];
    const part = space.find((other) => other.path.startsWith(`${path}.`));
    if (!part)
        return [];
    return [
        {
            path: ['space', part.path],
            message: `"${part.path}" is a part of "${path}", which is searched too. Keep one of the two.`,
        },
    ];
}
function lossFaults({ metric }) {
    if (metric !== 'val_loss')
        return () => [];
    return (dimension) => {
        const { path } = dimension;
        const written = JSON.stringify([path, ...(0,search_space/* cornersOf */.g1)([dimension])]);
        const holds = /regularizer/.test(written)
            ? 'holds a penalty on the weights'
            : /^label_scale$/.test(path)
                ? 'is in units of the scaled label'
                : null;
        if (holds === null)
            return [];
        const message = `val_loss ${holds}, which "${path}" changes, so trials could not be compared. Search by val_accuracy, or val_mae.`;
        return [{ path: ['metric'], message }];
    };
}
function countFaults({ strategy, trials }, space) {
    const size = (0,search_space/* sizeOf */.$d)(space);
    if (strategy !== 'grid')
        return trials === undefined
            ? [{ path: ['trials'], message: 'how many trials is not said. Write for example "trials: 20".' }]
            : [];
    const endless = space.find((dimension) => (0,search_space/* sizeOf */.$d)([dimension]) === Infinity);
    if (endless)
        return [
            {
                path: ['space', endless.path],
                message: `a grid has no end over ${endless.of.kind}. List its values, as in {choice: [0.001, 0.01]}.`,
            },
        ];
    if (size <= (trials ?? MOST_TRIALS))
        return [];
    const mend = trials === undefined
        ? 'List fewer values, or search at random.'
        : `Write "trials: ${size}", or list fewer values.`;
    return [
        {
            path: ['trials'],
            message: `the grid has ${size} points, and ${trials ?? MOST_TRIALS} trials at most are made. ${mend}`,
        },
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/schema.js
















const recipeSchema = (0,yaml/* strictObject */.re)({
    version: schemas/* literal */.euz(1),
    name: nameSection,
    extends: extendsSection.optional(),
    task: taskSection,
    label_scale: schemas/* enum */.k5n(['standardise', 'none'])
        .optional()
        .describe('Of a regression: standardise (the default) learns the label with mean 0 and deviation 1.'),
    positive: positiveSection,
    data: dataSection,
    features: featuresSection.optional(),
    augment: augmentSection.optional(),
    model: model_section/* modelSection */.t.optional(),
    training: trainingSection.prefault({}),
    inherit: inheritSection.optional(),
    distil: distilSection.optional(),
    search: searchSection.optional(),
    evaluation: evaluationSection.optional(),
})
    .superRefine((recipe, context) => {
    if (!recipe.model && !recipe.inherit) {
        context.addIssue({
            code: 'custom',
            path: ['model'],
            message: 'a value is missing. Give the model\'s layers, inherit a model with "inherit", or let a "command" make it.',
        });
    }
    if (recipe.features && recipe.data.image) {
        context.addIssue({
            code: 'custom',
            path: ['features'],
            message: '"features" are for tables, and "data.image" is given. Take one of the two out.',
        });
    }
    if (recipe.features && recipe.augment) {
        context.addIssue({
            code: 'custom',
            path: ['augment'],
            message: 'only pictures can be augmented, and "features" make a table of the rows. Take "augment" out.',
        });
    }
    if (recipe.task === 'classification' && recipe.label_scale !== undefined) {
        context.addIssue({
            code: 'custom',
            path: ['label_scale'],
            message: 'only a number has a scale, and the task is classification. Take "label_scale" out.',
        });
    }
    if (recipe.task === 'regression' && recipe.data.split.stratify) {
        context.addIssue({
            code: 'custom',
            path: ['data', 'split', 'stratify'],
            message: 'only classes have shares, and the task is regression. Take "stratify: true" out.',
        });
    }
    if (recipe.task === 'regression' && recipe.data.balance !== undefined) {
        context.addIssue({
            code: 'custom',
            path: ['data', 'balance'],
            message: 'only classes can be balanced, and the task is regression. Take "balance" out.',
        });
    }
    if (recipe.task === 'regression' && recipe.positive !== undefined) {
        context.addIssue({
            code: 'custom',
            path: ['positive'],
            message: 'only classes have a positive one, and the task is regression. Take "positive" out.',
        });
    }
    for (const issue of [...inheritIssues(recipe), ...monitorIssues(recipe), ...searchIssues(recipe)])
        context.addIssue({ code: 'custom', ...issue });
})
    .transform(({ label_scale, search, ...recipe }) => ({
    ...recipe,
    training: withLearningRate(recipe.training, recipe.inherit?.mode),
    ...(search && { search: { ...search, metric: search.metric ?? ownMetric(recipe.task) } }),
    ...(recipe.task === 'regression' && { label_scale: label_scale ?? 'standardise' }),
}));

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/command-recipe.js











const inherit = (0,yaml/* strictObject */.re)({
    from: schemas/* string */.YjP(),
    mode: schemas/* enum */.k5n(['fine-tune', 'transfer', 'interpolate']),
    freeze: schemas/* union */.KCZ([schemas/* literal */.euz('all'), schemas/* array */.YOg(schemas/* string */.YjP().min(1))]).default([]),
});
const data = (0,yaml/* strictObject */.re)({
    ...refusedKeys(dataSection),
    source: sourceSection.optional(),
    id: schemas/* string */.YjP().optional(),
    label: schemas/* string */.YjP().optional(),
    image: imageSection.optional(),
});
const training = (0,yaml/* strictObject */.re)({
    ...refusedKeys(trainingSection),
    seed: schemas/* unknown */.L5J().optional(),
    seeds: schemas/* unknown */.L5J().optional(),
})
    .pipe(trainingSection)
    .transform((filled) => 'seeds' in filled ? { seeds: filled.seeds } : { seed: filled.seed });
const commandRecipeSchema = (0,yaml/* strictObject */.re)({
    ...refusedKeys(recipeSchema),
    version: schemas/* literal */.euz(1),
    name: nameSection,
    extends: extendsSection.optional(),
    task: taskSection,
    positive: positiveSection,
    command: schemas/* string */.YjP()
        .refine((text) => text.trim() !== '', 'a command is empty. Write one, as in "python train.py".')
        .refine((text) => !text.includes('\0'), 'a command holds a NUL character. Take it out.')
        .describe("Instead of model: a program of any framework makes the model. Runs in the recipe's folder."),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
        .refine(isJson, 'a parameter is not a finite number. Change it.')
        .optional()
        .describe('Of a command: whatever it wants to be told. It finds them in HEIRLOOM_RECIPE.'),
    data: data.prefault({}),
    training: training.prefault({}),
    inherit: inherit.optional(),
    evaluation: evaluationSection.optional(),
}).superRefine(({ task, positive }, context) => {
    if (task !== 'regression' || positive === undefined)
        return;
    context.addIssue({
        code: 'custom',
        path: ['positive'],
        message: 'only classes have a positive one, and the task is regression. Take "positive" out.',
    });
});
function refusedKeys(section) {
    const refused = keysOf(section).map((key) => [
        key,
        schemas/* unknown */.L5J()
            .refine(() => false, `"${key}" is for a model that Heirloom trains, and here a command makes it. Take "${key}" out, or hand it to the command under "parameters".`)
            .optional(),
    ]);
    return Object.fromEntries(refused);
}
function isJson(parameters) {
    try {
        (0,shared_files/* canonicalJson */.dj)(parameters);
        return true;
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/differences.js + 1 modules
var differences = __webpack_require__(51114);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/lines.js
var lines = __webpack_require__(4179);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/effective.js
function effectiveRecipe(recipe) {
    const value = 'command' in recipe ? { ...recipe } : plain(recipe);
    return value;
}
function plain(value) {
    if (Array.isArray(value))
        return value.map(plain);
    if (value === null || typeof value !== 'object')
        return value;
    const map = value;
    const keys = Object.keys(map);
    if (keys.length === 2 && typeof map['kind'] === 'string' && 'value' in map)
        return { [map['kind']]: plain(map['value']) };
    return Object.fromEntries(keys.filter((key) => map[key] !== undefined).map((key) => [key, plain(map[key])]));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/layer.js









const OWN_KEYS = ['version', 'name', 'extends'];
const others = Object.fromEntries([recipeSchema, commandRecipeSchema].flatMap(keysOf).map((key) => [key, schemas/* unknown */.L5J().optional()]));
const headSchema = (0,yaml/* strictObject */.re)({
    ...others,
    version: schemas/* literal */.euz(1),
    extends: extendsSection.optional(),
});
function readLayer(text, file) {
    const tree = readTree(text, file);
    if (tree.kind === 'edit')
        throw new errors/* UserError */.yo('a tag stands where a recipe is expected', 'Write keys and values.', tree.at);
    const parsed = headSchema.safeParse(tree_valueOf(tree), { reportInput: true });
    if (!parsed.success)
        throw (0,yaml/* schemaError */.g$)((0,yaml/* foremost */.ig)(parsed.error.issues), (path) => placeIn(tree, path));
    const { extends: named = [] } = parsed.data;
    const list = tree.entries.get('extends')?.node;
    if (list?.kind === 'edit')
        throw new errors/* UserError */.yo('a list of parents is not inherited', 'Write it without the tag.', list.at);
    const extended = named.map((one, at) => ({ text: one, at: placeIn(tree, ['extends', at]) }));
    const twice = extended.find(({ text: one }, at) => named.indexOf(one) !== at);
    if (twice)
        throw new errors/* UserError */.yo(`"${twice.text}" is extended twice`, 'Name it once.', twice.at);
    return { tree: without(tree, ['extends']), extended };
}
function inheritable(tree) {
    return without(tree, OWN_KEYS);
}
function without(tree, keys) {
    return { ...tree, entries: new Map([...tree.entries].filter(([key]) => !keys.includes(key))) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/linearise.js
class NoOrder extends Error {
    between;
    constructor(between) {
        super('the parents have no common order');
        this.between = between;
    }
}
function linearise(node, parentsOf) {
    const known = new Map();
    const strongestFirst = (of) => {
        const before = known.get(of);
        if (before)
            return before;
        const parents = parentsOf(of).toReversed();
        const order = [of, ...interleaved([...parents.map(strongestFirst), parents])];
        known.set(of, order);
        return order;
    };
    return strongestFirst(node).toReversed();
}
function interleaved(lists) {
    const order = [];
    let left = lists.filter((list) => list.length > 0);
    while (left.length > 0) {
        const heads = left.map(([head]) => head);
        const next = heads.find((head) => !left.some((list) => list.indexOf(head) > 0));
        if (next === undefined)
            throw new NoOrder([...new Set(heads)]);
        order.push(next);
        left = left.map((list) => (list[0] === next ? list.slice(1) : list)).filter((list) => list.length > 0);
    }
    return order;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/rebase.js

const PATH_KEYS = [
    ['data', 'source'],
    ['data', 'split', 'test_source'],
    ['model', 'file'],
    ['model', 'module'],
    ['evaluation', 'code'],
];
function rebased(tree, from, to) {
    if (from === to)
        return tree;
    const moved = (text) => {
        if (external_node_path_.posix.isAbsolute(text) || /^[a-z][a-z0-9+.-]*:/i.test(text))
            return text;
        return (0,external_node_path_.relative)(to, (0,external_node_path_.resolve)(from, text)).split(external_node_path_.sep).join('/') || '.';
    };
    return PATH_KEYS.reduce((all, keys) => rewritten(all, keys, moved), tree);
}
function rewritten(node, [key, ...rest], moved) {
    if (key === undefined)
        return everyText(node, moved);
    const entry = node.kind === 'map' ? node.entries.get(key) : undefined;
    if (node.kind !== 'map' || !entry)
        return node;
    const changed = { ...entry, node: rewritten(entry.node, rest, moved) };
    return { ...node, entries: new Map([...node.entries, [key, changed]]) };
}
function everyText(node, moved) {
    if (node.kind === 'scalar')
        return typeof node.value === 'string' ? { ...node, value: moved(node.value) } : node;
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => everyText(item, moved)) };
    if (node.kind === 'edit') {
        const edits = node.edits.map((edit) => ({
            ...edit,
            items: edit.items.map((item) => everyText(item, moved)),
        }));
        return { ...node, edits };
    }
    const entries = [...node.entries].map(([key, entry]) => [key, { ...entry, node: everyText(entry.node, moved) }]);
    return { ...node, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/chain.js








const MOST_LINKS = 64;
const DEEPEST = 16;
const MOST_BYTES = 1 << 20;
async function readChain(path, packages) {
    const walk = { home: (0,external_node_path_.dirname)(path), packages, known: new Map(), pins: new Map() };
    const link = await readFileLink(path, [], walk, {
        what: 'is not there',
        mend: 'Name the recipe with the "recipe" input, or write one with "heirloom init <data file>".',
        at: path,
    });
    return { links: ordered(link), pins: walk.pins };
}
function ordered(link) {
    try {
        return linearise(link, ({ parents }) => parents);
    }
    catch (error) {
        if (!(error instanceof NoOrder))
            throw error;
        const names = error.between.map(({ name }) => name).join(' and ');
        throw new errors/* UserError */.yo(`can't put ${names} in one order: they are extended in one order here and in another there`, 'List them in the same order in every "extends".', link.path ?? link.name);
    }
}
async function readFileLink(path, above, walk, absence) {
    const text = await (0,shared_files/* readTextIfThere */.pM)(path);
    if (text === null)
        throw new errors/* UserError */.yo(absence.what, absence.mend, absence.at);
    const id = await (0,promises_.realpath)(path);
    const name = (0,external_node_path_.relative)(walk.home, path).split(external_node_path_.sep).join('/');
    const start = above.findIndex((one) => one.id === id);
    if (start >= 0) {
        const circle = [...above.slice(start), above[start]].map((one) => one.name).join(' → ');
        throw new errors/* UserError */.yo(`closes a circle: ${circle}`, 'Take one of them out of "extends".', absence.at);
    }
    const before = walk.known.get(id);
    if (before)
        return before;
    checkMeasure(text, path, above, walk);
    const layer = readLayer(text, path);
    const parents = [];
    const folder = (0,external_node_path_.dirname)(path);
    for (const { text: one, at } of layer.extended)
        parents.push(await readParent({ text: one, at, folder }, [...above, { id, name }], walk));
    const tree = rebased(layer.tree, folder, walk.home);
    const link = {
        kind: 'file',
        name,
        sha256: (0,shared_files/* sha256 */.sc)(text),
        path,
        layer: { ...layer, tree },
        parents: [...new Set(parents)],
    };
    walk.known.set(id, link);
    return link;
}
async function readParent(extended, above, walk) {
    const path = (0,external_node_path_.resolve)(extended.folder, extended.text);
    const isPackage = (0,shared_registry.parseReference)(extended.text).kind !== 'path' || (await (0,promises_.stat)(path).catch(() => null))?.isDirectory();
    if (isPackage)
        return readPackageLink(extended, walk);
    return readFileLink(path, above, walk, {
        what: `"${extended.text}" is not there`,
        mend: 'Name a file, relative to this one, or a package, as in "digits#champion".',
        at: extended.at,
    });
}
async function readPackageLink(extended, walk) {
    const { name, digest, directory } = await walk.packages.open(extended);
    if (name !== null)
        walk.pins.set(name, digest);
    const before = walk.known.get(digest);
    if (before)
        return before;
    const label = `${extended.text}/recipe.json`;
    const text = await (0,shared_files/* readTextIfThere */.pM)((0,external_node_path_.join)(directory, 'recipe.json'));
    if (text === null)
        throw new errors/* UserError */.yo(`the package ${extended.text} holds no recipe`, 'Extend one that "heirloom train" made.', extended.at);
    checkMeasure(text, label, [], walk);
    const layer = readLayer(text, label);
    const [open] = layer.extended;
    if (open)
        throw new errors/* UserError */.yo('a package holds its whole recipe, which extends nothing', 'Extend a package that "heirloom train" made.', open.at);
    const link = {
        kind: 'package',
        name: extended.text,
        sha256: digest,
        path: null,
        layer,
        parents: [],
    };
    walk.known.set(digest, link);
    return link;
}
function checkMeasure(text, path, above, { known }) {
    if (text.length > MOST_BYTES)
        throw new errors/* UserError */.yo('is larger than a mebibyte', 'Name a recipe.', path);
    if (above.length >= DEEPEST)
        throw new errors/* UserError */.yo(`stands ${above.length} levels up`, `Extend over ${DEEPEST} levels at most.`, path);
    if (known.size >= MOST_LINKS)
        throw new errors/* UserError */.yo(`is one parent too many: ${MOST_LINKS} are read`, 'Merge some of them into one file.', path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/packages.js



function pinnedPackages(options) {
    return { open: (extended) => packages_open(extended, options) };
}
async function packages_open(extended, options) {
    const reference = referenceOf(extended);
    const name = lockName(extended, reference, options.lock);
    const pin = name === null ? undefined : options.pins.get(name);
    if (pin === undefined) {
        if (name !== null && options.frozen)
            throw notPinned(name, extended, options.lock);
        const { digest, directory } = await (0,shared_registry.resolvePackage)(textOf(extended, reference), options.resolve);
        return { name, digest, directory };
    }
    await checkPinned(reference, pin, options);
    await compareWithPin(reference, extended, pin, options);
    const found = reference.kind === 'path' ? (0,external_node_path_.resolve)(extended.folder, reference.path) : `sha256:${pin}`;
    const { digest, directory } = await (0,shared_registry.resolvePackage)(found, options.resolve);
    if (digest !== pin)
        throw otherPackage(extended, digest, pin, options.lock);
    return { name, digest, directory };
}
async function checkPinned(reference, pin, { resolve: { registry }, lock }) {
    if (reference.kind === 'path')
        return;
    if ((await (0,shared_registry.digestBehind)({ kind: 'digest', prefix: pin }, registry)) !== null)
        return;
    throw new errors/* UserError */.yo(`pins sha256:${pin}, and ${registry.url} has no such package`, `Check the "registry" input, publish the package there, or run "${lock.command} --update".`, lock.path);
}
async function compareWithPin(reference, extended, pin, { resolve: { registry }, warn, lock }) {
    if (reference.kind === 'path')
        return;
    const now = await (0,shared_registry.digestBehind)(reference, registry);
    if (now === pin)
        return;
    if (reference.kind !== 'alias') {
        if (now !== null)
            throw otherPackage(extended, now, pin, lock);
        return;
    }
    warn(`${extended.text} is ${now === null ? 'no longer in the registry' : `sha256:${now.slice(0, 12)} now`}, and the recipe keeps to sha256:${pin.slice(0, 12)}, as ${lock.name} says. "${lock.command} --update" moves it.`);
}
function referenceOf({ text, at }) {
    const reference = (0,shared_registry.parseReference)(text);
    if (reference.kind !== 'artifact')
        return reference;
    throw new errors/* UserError */.yo(`"${text}" is gone after its run, and can't be pinned`, 'Extend a published package, as in "digits#champion", or a file.', at);
}
function textOf({ folder, text }, reference) {
    return reference.kind === 'path' ? (0,external_node_path_.resolve)(folder, reference.path) : text;
}
function lockName({ folder, text }, reference, { path: lockPath }) {
    if (reference.kind === 'digest' && reference.prefix.length === 64)
        return null;
    if (reference.kind !== 'path')
        return text;
    return (0,external_node_path_.relative)((0,external_node_path_.resolve)(lockPath, '..'), (0,external_node_path_.resolve)(folder, reference.path)).split(external_node_path_.sep).join('/') || '.';
}
function notPinned(name, { at }, lock) {
    return new errors/* UserError */.yo(`${name} is not pinned in ${lock.name}, and nothing is pinned in CI`, `Run "${lock.command}" and commit what it writes.`, at);
}
function otherPackage({ text, at }, digest, pin, lock) {
    return new errors/* UserError */.yo(`${text} is sha256:${digest.slice(0, 12)}, and ${lock.name} pins sha256:${pin.slice(0, 12)}`, `Find out who changed it; to take it as it is, run "${lock.command} --update".`, at);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/settle-pins.js



async function settlePins(before, after, options) {
    const changes = changedPins(before, after);
    if (changes.length === 0)
        return;
    const { lock, frozen, say } = options;
    if (frozen)
        throw new errors/* UserError */.yo(`is not what the recipe needs (${changes.join('; ')}), and nothing is pinned in CI`, `Run "${lock.command}" and commit what it writes.`, lock.path);
    await writePins(lock.path, after);
    for (const change of changes)
        say(`${lock.name}: ${change}`);
}
function changedPins(before, after) {
    return [...new Set([...before.keys(), ...after.keys()])].sort(shared_files/* byCodePoint */.HH).flatMap((name) => {
        const [old, fresh] = [before.get(name), after.get(name)];
        if (old === fresh)
            return [];
        if (fresh === undefined)
            return `${name} is no longer extended`;
        return `${name} is sha256:${fresh.slice(0, 12)}${old === undefined ? '' : `, and was sha256:${old.slice(0, 12)}`}`;
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/index.js





;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/list-edits.js




function edited(items, edits, path) {
    return edits.reduce((list, edit) => afterOne(list, edit, path), items);
}
function afterOne(list, edit, path) {
    switch (edit.how) {
        case 'append':
            return [...list, ...edit.items];
        case 'prepend':
            return [...edit.items, ...list];
        case 'remove': {
            const unwanted = edit.items.map(identity);
            const found = new Set(list.map(identity));
            const stranger = edit.items.find((_, at) => !found.has(unwanted[at]));
            if (stranger)
                throw new errors/* UserError */.yo(`!remove names an entry that is not in ${(0,yaml/* pathText */.LF)(path)}: ${oneLine(tree_valueOf(stranger))}`, list.length === 0
                    ? 'The list is empty.'
                    : `It has ${list.map((item) => oneLine(tree_valueOf(item))).join(', ')}.`, stranger.at);
            return list.filter((item) => !unwanted.includes(identity(item)));
        }
    }
}
function identity(node) {
    return (0,shared_files/* canonicalJson */.dj)(tree_valueOf(node));
}
function oneLine(value) {
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/extends/merge.js



function merged(below, over, isKind, path = []) {
    switch (over.kind) {
        case 'scalar':
            if (over.value !== null)
                return over;
            return {
                ...over,
                clears: over.clears || below.kind !== 'scalar' || below.value !== null || below.clears,
            };
        case 'list':
            return over;
        case 'edit':
            if (below.kind === 'list')
                return { ...below, at: over.at, items: edited(below.items, over.edits, path) };
            if (below.kind === 'edit')
                return { ...over, edits: [...below.edits, ...over.edits] };
            throw noList(over, path, below);
        case 'map':
            return over.replaces ? over : mergedMap(below, over, isKind, path);
    }
}
function mergedMap(below, over, isKind, path) {
    if (below.kind !== 'map')
        return { ...over, replaces: true };
    if (isKind(path) && !sameKeys(below, over))
        return { ...over, replaces: true };
    const entries = new Map(below.entries);
    for (const [key, { keyAt, node }] of over.entries) {
        const before = below.entries.get(key);
        entries.set(key, { keyAt, node: before ? merged(before.node, node, isKind, [...path, key]) : node });
    }
    return { ...over, entries, replaces: below.replaces };
}
function settled(node, path = []) {
    switch (node.kind) {
        case 'scalar':
            return node;
        case 'edit':
            throw noList(node, path);
        case 'list':
            return { ...node, items: node.items.map((item, at) => settled(item, [...path, at])) };
        case 'map': {
            const kept = [...node.entries].filter(([, entry]) => !(entry.node.kind === 'scalar' && entry.node.clears));
            const entries = kept.map(([key, entry]) => [
                key,
                { ...entry, node: settled(entry.node, [...path, key]) },
            ]);
            return { ...node, entries: new Map(entries) };
        }
    }
}
function sameKeys(left, right) {
    return (left.entries.size === right.entries.size &&
        [...left.entries.keys()].every((key) => right.entries.has(key)));
}
function noList({ edits }, path, below) {
    const [first] = edits;
    const found = below ? `; what stands there (${placeText(below.at)}) is none` : '';
    return new errors/* UserError */.yo(`!${first.how} has no list to change in ${(0,yaml/* pathText */.LF)(path) || 'the recipe'}${found}`, 'Write the whole list, without the tag.', first.at);
}
function placeText(at) {
    return typeof at === 'string' ? at : (0,errors/* formatLocation */.Cw)(at);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/overrides.js




function parseOverride(line) {
    const origin = `input "set", ${line}:`;
    const at = line.indexOf('=');
    if (at < 1)
        throw new errors/* UserError */.yo('is not path.to.key=value', 'Write for example training.epochs=5.', origin);
    const path = pathIn(line.slice(0, at).trim());
    if (path[0] === 'extends')
        throw new errors/* UserError */.yo('comes after the parents are read', 'Change "extends" in the recipe.', origin);
    try {
        return { path, value: (0,dist/* parse */.qg)(line.slice(at + 1)), origin };
    }
    catch (error) {
        throw new errors/* UserError */.yo(`the value is not YAML: ${error.message.split('\n')[0].replace(/[.:]$/, '')}`, 'Write a number, a text or a list, as in training.epochs=5.', origin);
    }
}
function pathIn(text) {
    return text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
function withOverride(tree, override) {
    return put(tree, override.path, override);
}
function put(node, path, override) {
    const { origin, value } = override;
    const [step, ...rest] = path;
    if (step === undefined)
        return treeOf(value, origin);
    if (node?.kind === 'list') {
        if (typeof step !== 'number' || step > node.items.length)
            throw misplaced(node, path, override);
        const items = [...node.items];
        items[step] = put(node.items[step], rest, override);
        return { ...node, items };
    }
    if (node && node.kind !== 'map' && !isOpen(node, step))
        throw misplaced(node, path, override);
    const map = node?.kind === 'map' ? node : emptyMap(origin);
    const key = String(step);
    const entry = { keyAt: origin, node: put(map.entries.get(key)?.node, rest, override) };
    return { ...map, entries: new Map([...map.entries, [key, entry]]) };
}
function isOpen(node, step) {
    return node.kind === 'scalar' && (node.value === null || node.value === step);
}
function emptyMap(origin) {
    return { kind: 'map', at: origin, entries: new Map(), replaces: false };
}
function misplaced(node, path, override) {
    const to = (0,yaml/* pathText */.LF)(override.path.slice(0, override.path.length - path.length));
    const found = node.kind === 'list' ? `a list of ${node.items.length} entries` : 'a single value';
    return new errors/* UserError */.yo(`doesn't fit the recipe: ${to} is ${found}`, node.kind === 'list' ? 'Name an entry by its number, from 0.' : 'Name a key by its path from the top.', override.origin);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/without-command.js

function withoutCommand(recipe, file) {
    if (!('command' in recipe))
        return recipe;
    throw new errors/* UserError */.yo('leaves its data to a "command", and they are to be read here', 'Name a recipe without one, with "data" and its split.', file);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/read-recipe.js











async function openRecipe(path, overrides, packages) {
    const laidOver = overrides.map(parseOverride);
    const chain = await readChain(path, packages);
    return { ...chain, ...checked(mergedChain(chain.links), laidOver, chain.links) };
}
function parseRecipe(text, file, overrides = []) {
    const { tree, extended } = readLayer(text, file);
    const [first] = extended;
    if (first)
        throw new errors/* UserError */.yo('extends another recipe, which is not at hand here', 'Take "extends" out, or merge it with "heirloom recipe show".', first.at);
    return checked(tree, overrides.map(parseOverride), []).recipe;
}
function filledRecipe({ tree }, values) {
    const overrides = values.map(([path, value]) => ({
        path: pathIn(path),
        value,
        origin: `search.space, ${path}=${JSON.stringify(value)}:`,
    }));
    const entries = new Map([...tree.entries].filter(([key]) => key !== 'search'));
    return withoutCommand(checked({ ...tree, entries }, overrides, []).recipe, 'recipe');
}
const isKind = kindsIn(recipeSchema);
function mergedChain(links) {
    const trees = links.map(({ layer }, at) => at === links.length - 1 ? layer.tree : inheritable(layer.tree));
    return trees.reduce((below, over) => merged(below, over, isKind));
}
function checked(whole, overrides, links) {
    const tree = overrides.reduce(withOverride, settled(whole));
    if (links.length > 1 && !tree.entries.has('name'))
        throw new errors/* UserError */.yo('has no name, and names are not inherited', 'Write one, as in "name: digits".', tree.at);
    const schema = tree.entries.has('command') ? commandRecipeSchema : recipeSchema;
    const parsed = schema.safeParse(tree_valueOf(tree), { reportInput: true });
    if (parsed.success)
        return { recipe: parsed.data, tree };
    const issue = (0,yaml/* foremost */.ig)(parsed.error.issues);
    throw (0,yaml/* schemaError */.g$)(links.length > 1 ? withWayOut(issue) : issue, (path) => blamed(path, tree, overrides));
}
function withWayOut(issue) {
    if (issue.code !== 'custom' || issue.message.startsWith('unknown '))
        return issue;
    return { ...issue, message: `${issue.message} Null takes an inherited value away, as in "key: null".` };
}
function blamed(path, tree, overrides) {
    return overrides.findLast((override) => overlaps(override.path, path))?.origin ?? placeIn(tree, path);
}
function overlaps(left, right) {
    const shared = Math.min(left.length, right.length);
    return shared > 0 && left.slice(0, shared).every((step, i) => String(step) === String(right[i]));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/open.js


async function openToRead(path, overrides, deps) {
    const pins = await readPins(lockOf(path, deps.workspace).path);
    return openRecipe(path, overrides, packagesOf(path, pins, false, deps));
}
async function openToTrain(path, overrides, deps) {
    const pins = await readPins(lockOf(path, deps.workspace).path);
    const frozen = isCi(deps);
    const opened = await openRecipe(path, overrides, packagesOf(path, pins, frozen, deps));
    await settle(path, pins, opened.pins, frozen, deps);
    return opened;
}
async function lockRecipe(path, update, deps) {
    const before = await readPins(lockOf(path, deps.workspace).path);
    const kept = update ? new Map() : before;
    const { pins } = await openRecipe(path, [], packagesOf(path, kept, false, deps));
    await settle(path, before, pins, false, deps);
    return pins;
}
function packagesOf(path, pins, frozen, deps) {
    const warn = (line) => deps.host.warning(line);
    return pinnedPackages({ pins, lock: lockOf(path, deps.workspace), frozen, resolve: deps, warn });
}
function settle(path, before, after, frozen, deps) {
    const say = (line) => deps.host.info(line);
    return settlePins(before, after, { lock: lockOf(path, deps.workspace), frozen, say });
}
function isCi({ host, env = {} }) {
    return host.kind === 'runner' || !['', '0', 'false'].includes(env['CI'] ?? '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/sides.js








async function effectiveRecipeNamed(name, deps) {
    const path = (0,external_node_path_.resolve)(deps.workspace, name);
    if ((0,shared_registry.parseReference)(name).kind === 'path' && !(await (0,promises_.stat)(path).catch(() => null))?.isDirectory())
        return effectiveRecipe((await openToRead(path, [], deps)).recipe);
    const { directory } = await (0,shared_registry.resolvePackage)(name, deps);
    const text = await (0,shared_files/* readTextIfThere */.pM)((0,external_node_path_.join)(directory, 'recipe.json'));
    if (text !== null)
        return effectiveRecipe(parseRecipe(text, `${name}/recipe.json`));
    throw new errors/* UserError */.yo('is a package without a recipe', 'Name a recipe file, or a package that "heirloom train" made.', name);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/index.js




;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/show/origins.js
function shownOf(value, node, origin = null) {
    const own = node?.at ?? origin;
    if (Array.isArray(value) && value.length > 0)
        return { kind: 'list', items: value.map((item, at) => shownOf(item, ...within(node, own, at))) };
    if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
        const entries = Object.entries(value).map(([key, item]) => [key, shownOf(item, ...within(node, own, key))]);
        return { kind: 'map', entries };
    }
    return { kind: 'leaf', value, origin: own };
}
function within(node, own, step) {
    if (node?.kind === 'map') {
        const entry = node.entries.get(String(step));
        if (entry)
            return [entry.node, entry.keyAt];
        return [undefined, typeof step === 'number' ? own : null];
    }
    if (node?.kind === 'list')
        return [typeof step === 'number' ? node.items[step] : undefined, own];
    if (node?.kind === 'scalar' && node.value === step)
        return [{ kind: 'map', at: node.at, entries: new Map(), replaces: false }, null];
    return [undefined, own];
}
function leafOrigins(shown, path = '') {
    const below = (step) => (path === '' ? step : `${path}.${step}`);
    switch (shown.kind) {
        case 'leaf':
            return [[path, shown.origin]];
        case 'list':
            return shown.items.flatMap((item, at) => leafOrigins(item, below(String(at))));
        case 'map':
            return shown.entries.flatMap(([key, item]) => leafOrigins(item, below(key)));
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/show/recipe-yaml.js

const MARK = '\u0000';
function recipeYaml(shown, textOf) {
    const document = new dist/* Document */.yo(recipe_yaml_nodeOf(shown, textOf));
    const lines = document
        .toString({ lineWidth: 0, flowCollectionPadding: false, commentString: (text) => MARK + text })
        .trimEnd()
        .split('\n');
    const cells = lines.map((line) => line.split(MARK));
    const width = Math.min(60, Math.max(...cells.map(([code]) => code.trimEnd().length)));
    return cells
        .map(([code, comment]) => comment === undefined ? code.trimEnd() : `${code.trimEnd().padEnd(width)}  # ${comment}`)
        .join('\n');
}
function recipe_yaml_nodeOf(shown, textOf) {
    switch (shown.kind) {
        case 'leaf':
            return commented(emptyOrScalar(shown.value), textOf(shown.origin));
        case 'list':
            return listOf(shown.items, textOf);
        case 'map': {
            const map = new dist/* YAMLMap */.CA();
            for (const [key, item] of shown.entries)
                map.set(key, recipe_yaml_nodeOf(item, textOf));
            return map;
        }
    }
}
function listOf(items, textOf) {
    const list = new dist/* YAMLSeq */.Rw();
    const leaves = items.filter((item) => item.kind === 'leaf');
    const texts = new Set(leaves.map(({ origin }) => textOf(origin)));
    if (leaves.length < items.length || texts.size > 1) {
        list.items = items.map((item) => recipe_yaml_nodeOf(item, textOf));
        return list;
    }
    list.flow = true;
    list.items = leaves.map(({ value }) => emptyOrScalar(value));
    return commented(list, [...texts][0]);
}
function emptyOrScalar(value) {
    if (typeof value !== 'object' || value === null)
        return new dist/* Scalar */.X5(value);
    const empty = Array.isArray(value) ? new dist/* YAMLSeq */.Rw() : new dist/* YAMLMap */.CA();
    empty.flow = true;
    return empty;
}
function commented(node, comment) {
    node.comment = comment;
    return node;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/show/index.js




function showRecipe({ recipe, tree, links }, workspace) {
    const effective = effectiveRecipe(recipe);
    const shown = shownOf(effective, tree);
    const textOf = (origin) => originText(origin, workspace);
    return {
        yaml: recipeYaml(shown, textOf),
        recipe: effective,
        origins: Object.fromEntries(leafOrigins(shown).map(([path, origin]) => [path, textOf(origin)])),
        links: links.map(({ kind, name, sha256 }) => ({ kind, name, sha256 })),
    };
}
function originText(origin, workspace) {
    if (origin === null)
        return 'default';
    if (typeof origin === 'string')
        return origin.replace(/:$/, '');
    const { file, line } = origin;
    return `${(0,external_node_path_.isAbsolute)(file) ? (0,external_node_path_.relative)(workspace, file).split(external_node_path_.sep).join('/') : file}:${line}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/index.js















/***/ }),

/***/ 86029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ modelSection)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _models_layers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1774);
/* harmony import */ var _models_presets_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50685);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10147);




const WAYS = ['layers', 'preset', 'file', 'module'];
const modelSection = (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
    layers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_models_layers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .layerSchema */ .pw).min(1).optional(),
    preset: _models_presets_index_js__WEBPACK_IMPORTED_MODULE_1__/* .presetSchema */ .Ze.optional().describe('Instead of layers: a network by name.'),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Instead of layers: a Keras or TensorFlow.js model in JSON; weights in it don't count."),
    module: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Instead of layers: a JavaScript or TypeScript module whose default export gives layers, as a recipe writes them.'),
}).superRefine((model, context) => {
    const { layers } = model;
    const [first, second] = WAYS.filter((way) => model[way] !== undefined);
    if (second)
        context.addIssue({
            code: 'custom',
            path: [second],
            message: `"${first}" and "${second}" are both given. Keep one of the two.`,
        });
    if (!first)
        context.addIssue({ code: 'custom', message: 'a value is missing. Give "layers", or a "preset".' });
    if (!layers)
        return;
    const outputs = layers.filter((layer) => layer.kind === 'output').length;
    if (outputs === 1 && layers.at(-1)?.kind === 'output')
        return;
    context.addIssue({
        code: 'custom',
        path: ['layers'],
        message: 'the layers don\'t end with the one "output". Put "- output" at the end.',
    });
});


/***/ }),

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
const SHAPES = {
    uniform: { logarithmic: false, whole: false },
    log_uniform: { logarithmic: true, whole: false },
    int_uniform: { logarithmic: false, whole: true },
    int_log_uniform: { logarithmic: true, whole: true },
};
function shapeOf({ kind }) {
    return SHAPES[kind];
}
function valueAt(range, unit) {
    const { logarithmic, whole } = shapeOf(range);
    const [from, to] = endsOf(range);
    const place = from + unit * (to - from);
    const value = logarithmic ? Math.exp(place) : place;
    const [low, high] = range.value;
    const slope = (to - from) * (logarithmic ? value : 1);
    return Math.min(high, Math.max(low, whole ? Math.round(value) : shortened(value, slope)));
}
function unitOf(range, value) {
    const [from, to] = endsOf(range);
    const place = shapeOf(range).logarithmic ? Math.log(value) : value;
    return (place - from) / (to - from);
}
function endsOf(range) {
    const { logarithmic, whole } = shapeOf(range);
    const [low, high] = range.value;
    const margin = whole ? 0.5 : 0;
    const ends = [low - margin, high + margin];
    return logarithmic ? [Math.log(ends[0]), Math.log(ends[1])] : ends;
}
const STEPS = 1000;
function shortened(value, slope) {
    const decimals = Math.ceil(Math.log10(STEPS / slope));
    return Number(value.toFixed(Math.min(100, Math.max(0, decimals))));
}


/***/ }),

/***/ 54986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   g1: () => (/* binding */ cornersOf),
/* harmony export */   jo: () => (/* binding */ drawnPoint),
/* harmony export */   px: () => (/* binding */ samePoint),
/* harmony export */   qk: () => (/* binding */ pointOf)
/* harmony export */ });
/* harmony import */ var pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18460);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88850);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6761);



function sizeOf(space) {
    return space.reduce((size, { of }) => size * countOf(of), 1);
}
function countOf(distribution) {
    if (distribution.kind === 'choice')
        return distribution.value.length;
    if (!(0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F5)(distribution).whole)
        return Infinity;
    const [low, high] = distribution.value;
    return high - low + 1;
}
function pointOf(space, number) {
    let left = number;
    const reversed = [...space].reverse().map(({ of }) => {
        const count = countOf(of);
        const at = left % count;
        left = Math.floor(left / count);
        return of.kind === 'choice' ? of.value[at] : of.value[0] + at;
    });
    return reversed.reverse();
}
function drawnPoint(space, random) {
    return space.map(({ of }) => drawnValue(of, random));
}
function drawnValue(distribution, random) {
    const unit = (0,pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__/* .uniformFloat64 */ .d)(random);
    if (distribution.kind !== 'choice')
        return (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(distribution, unit);
    return distribution.value[Math.floor(unit * distribution.value.length)];
}
function samePoint(left, right) {
    return (0,_files_index_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(left) === (0,_files_index_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(right);
}
function cornersOf(space) {
    const ends = space.map(({ of }) => of.value);
    const first = ends.map(([value]) => value);
    const others = ends.flatMap(([, ...values], at) => values.map((value) => first.map((own, index) => (index === at ? value : own))));
    return [first, ...others];
}


/***/ })

};
