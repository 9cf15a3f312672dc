export const id = 2456;
export const ids = [2456];
export const modules = {

/***/ 70723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   Hy: () => (/* binding */ cleanBlock),
/* harmony export */   b4: () => (/* binding */ cleanSentence)
/* harmony export */ });
const MOST_CHARACTERS = 80;
const VERDICT_SYMBOLS = /[✅❌❎☑✔✖✗✓🛑⚪🟢🔴🟠🟡🔵⚠➖📊]\ufe0f?/gu;
function cleanName(text, most = MOST_CHARACTERS) {
    return shorten(visible(text), most);
}
function cleanSentence(text, most = 400) {
    const characters = Array.from(visible(text).replace(VERDICT_SYMBOLS, '�'));
    return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}
function cleanBlock(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .split(/(\n|\t)/)
        .map((part) => (/^[\n\t]$/.test(part) ? part : visible(part)))
        .join('');
}
function visible(text) {
    return (text
        .replace(/\r\n|[\n\r\u2028\u2029]/g, '↵')
        .replace(/\t/g, ' ')
        .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '�')
        .replace(/(\p{M}{4})\p{M}+/gu, '$1'));
}
function shorten(text, most) {
    const characters = Array.from(text);
    if (characters.length <= most)
        return text;
    const tail = Math.floor((most - 1) / 3);
    return [...characters.slice(0, most - 1 - tail), '…', ...characters.slice(-tail)].join('');
}


/***/ }),

/***/ 52183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fP: () => (/* binding */ phraseMarkdown),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70723);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46917);


const SAFE_IN_CODE_SPAN = /^[^`|\\]+$/;
const ZERO_WIDTH_SPACE = '\u200b';
function code(name) {
    const text = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanName */ .$t)(name);
    if (text.trim() === '')
        return '<code>(empty)</code>';
    if (SAFE_IN_CODE_SPAN.test(text))
        return `\`${text}\``;
    return `<code>${entities(withoutLinks(text))}</code>`;
}
function prose(text) {
    const inert = withoutLinks((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(text)).replace(/#(?=\S)|GH(?=-)|:(?=[\w+-]+:)/gi, `$&${ZERO_WIDTH_SPACE}`);
    return entities(inert);
}
function withoutLinks(text) {
    return text.replace(/@(?=\S)|www(?=\.)|:(?=\/\/)/gi, `$&${ZERO_WIDTH_SPACE}`);
}
function fenced(text, language) {
    const block = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBlock */ .Hy)(text);
    const longest = Math.max(0, ...(block.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${block}\n${fence}`;
}
function link(text, address) {
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
        return text;
    const target = new URL(address).href.replace(/[()<>\\|`]/g, (character) => percentEncoded(character));
    return `[${text}](${target})`;
}
function phraseMarkdown(phrase) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPhrase */ .gF)(phrase, ({ kind, text }) => {
        switch (kind) {
            case 'words':
                return text;
            case 'name':
                return code(text);
            case 'sentence':
                return prose(text);
        }
    });
}
function entities(text) {
    return text.replace(/[&<>`*~[\]|\\$!]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `&#${character.codePointAt(0)};`);
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 81092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   SS: () => (/* binding */ decimalsExact),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ht: () => (/* binding */ decimalsBeside),
/* harmony export */   is: () => (/* binding */ decimalsAlone),
/* harmony export */   us: () => (/* binding */ isShownAsZero),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
const MOST_DECIMALS = 8;
const DECIMALS_OF_A_POINT = 4;
function decimalsFor(interval, limit) {
    const halfWidth = (interval[1] - interval[0]) / 2;
    const wanted = halfWidth > 0 ? 1 - Math.floor(Math.log10(halfWidth)) : DECIMALS_OF_A_POINT;
    const decimals = Math.min(MOST_DECIMALS, Math.max(0, wanted));
    if (limit === null)
        return decimals;
    return Math.max(...interval.map((end) => decimalsBeside(end, limit, decimals)));
}
function decimalsAlone(value) {
    if (value === 0)
        return 1;
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    if (magnitude >= 0)
        return Math.max(0, 3 - magnitude);
    return Math.min(MOST_DECIMALS, Math.max(4, 2 - magnitude));
}
function decimalsBeside(value, limit, decimals) {
    let enough = decimals;
    while (enough < MOST_DECIMALS && !keepsOrder(value, limit, enough))
        enough++;
    return enough;
}
function decimalsExact(value, decimals) {
    let enough = decimals;
    while (enough < MOST_DECIMALS && Math.abs(Number(value.toFixed(enough)) - value) > 1e-12)
        enough++;
    return enough;
}
function fixed(value, decimals) {
    if (value !== 0 && Math.abs(value) < 0.5 * 10 ** -MOST_DECIMALS)
        return exponent(value);
    if (Math.abs(value) >= 1e15)
        return exponent(value);
    const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
    const digits = grouped(whole) + (fraction ? `.${fraction}` : '');
    return isShownAsZero(value, decimals) || value >= 0 ? digits : `−${digits}`;
}
function signed(value, decimals) {
    return value > 0 && !isShownAsZero(value, decimals) ? `+${fixed(value, decimals)}` : fixed(value, decimals);
}
function number(value) {
    return fixed(value, Number.isInteger(value) ? 0 : decimalsAlone(value));
}
function count(value) {
    return fixed(value, 0);
}
function counted(value, noun, plural = `${noun}s`) {
    return `${count(value)} ${value === 1 ? noun : plural}`;
}
function percent(share) {
    const shown = (100 * share).toFixed(1);
    if (share > 0 && shown === '0.0')
        return '< 0.1 %';
    if (share < 1 && shown === '100.0')
        return '> 99.9 %';
    return `${shown.replace(/\.0$/, '')} %`;
}
function isShownAsZero(value, decimals) {
    return Number(value.toFixed(decimals)) === 0;
}
function keepsOrder(value, limit, decimals) {
    const shown = Number(value.toFixed(decimals)) - Number(limit.toFixed(decimals));
    return Math.sign(shown) === Math.sign(value - limit);
}
function exponent(value) {
    return value.toExponential(2).replace(/-/g, '−');
}
function grouped(digits) {
    return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 46917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gF: () => (/* binding */ renderPhrase)
/* harmony export */ });
function say(literals, ...values) {
    return literals.flatMap((literal, i) => [
        words(literal),
        ...(i < values.length ? asParts(values[i]) : []),
    ]);
}
function words(text) {
    return { kind: 'words', text };
}
function sentence(text) {
    return { kind: 'sentence', text };
}
function join(phrases, separator) {
    return phrases.flatMap((phrase, i) => (i === 0 ? phrase : [words(separator), ...phrase]));
}
function renderPhrase(phrase, render) {
    return phrase.map(render).join('');
}
function asParts(value) {
    if (typeof value === 'number')
        return [words(String(value))];
    if (typeof value === 'string')
        return [{ kind: 'name', text: value }];
    return 'kind' in value ? [value] : value;
}


/***/ }),

/***/ 94950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ controlSentence)
/* harmony export */ });
function controlSentence(control, times) {
    const { inherited, scratch, metric, rows } = control;
    const values = `${shown(meanOf(inherited), metric)} against ${shown(meanOf(scratch), metric)} from scratch`;
    const change = changeOf(control);
    const cost = costOf(control, times);
    const seeds = seedsOf(control);
    const { difference, interval } = control;
    if (interval === null)
        return `What inheriting brought can't be told on ${rows} test rows: ${metric} ${values}${seeds}${cost}.`;
    const bounds = `${Math.round(control.confidence * 100)} % interval ${signed(interval[0], metric)} to ${change.text(interval[1])}`;
    if (interval[0] > 0)
        return `Inheriting brought ${change.text(difference)} of ${metric}: ${values} (${bounds}${seeds})${cost}.`;
    if (interval[1] < 0)
        return `Inheriting cost ${change.text(-difference).replace('+', '')} of ${metric}: ${values} (${bounds}${seeds})${cost}.`;
    return `Inheriting brought nothing that ${rows} test rows show: ${metric} ${values} (${change.text(difference)}, ${bounds}${seeds})${cost}.`;
}
function seedsOf({ inherited, scratch }) {
    if (scratch.length === 1)
        return '';
    return inherited.length === 1
        ? `, from scratch the mean of ${scratch.length} seeds`
        : `, means of ${scratch.length} seeds`;
}
function changeOf({ metric }) {
    const unit = metric === 'accuracy' ? ' points' : '';
    return { text: (value) => `${signed(value, metric)}${unit}` };
}
function signed(value, metric) {
    const text = metric === 'accuracy' ? (100 * value).toFixed(1) : String(Number(value.toPrecision(3)));
    return Number(text) > 0 ? `+${text}` : text.replace('-', '−');
}
function shown(value, metric) {
    return metric === 'accuracy' ? value.toFixed(3) : String(Number(value.toPrecision(3)));
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function costOf({ epochs }, times) {
    if (times && times.scratch > 0)
        return `, in ${shareOf(times.inherited / times.scratch)} time`;
    return `, in ${epochs.inherited} epoch${epochs.inherited === 1 ? '' : 's'} against ${epochs.scratch}`;
}
function shareOf(share) {
    if (share > 1.33)
        return `${Number(share.toPrecision(2))} times the`;
    if (share > 0.75)
        return 'about the same';
    const parts = Math.round(1 / share);
    return parts > 100 ? 'less than 1/100 of the' : `1/${Math.max(parts, 2)} of the`;
}


/***/ }),

/***/ 41563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ searchSentence)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81092);

function searchSentence(search) {
    const { strategy, metric, trials, best } = search;
    const inState = (state) => trials.filter((trial) => trial.state === state).length;
    const [stopped, failed] = [inState('stopped'), inState('failed')];
    const others = [
        ...(stopped > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(stopped)} stopped early`] : []),
        ...(failed > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed)} failed`] : []),
    ];
    const value = trials.find((trial) => trial.number === best)?.value ?? null;
    const made = trials.length === 1 ? '1 trial' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(trials.length)} trials`;
    return (`The recipe was found by a ${strategy} search: of ${made}${others.length > 0 ? ` (${others.join(', ')})` : ''}, ` +
        `trial ${best} had the best ${metric}${value === null ? '' : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(value)}`}, on the validation split.`);
}


/***/ })

};
