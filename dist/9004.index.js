export const id = 9004;
export const ids = [9004];
export const modules = {

/***/ 99004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquet: () => (/* binding */ readParquet)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/row-places.js
var row_places = __webpack_require__(65382);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/source/byte-sources.js
var byte_sources = __webpack_require__(94198);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/parquet/column-kinds.js

function kindOf({ element, children }, file) {
    const kind = children.length > 0 || element.repetition_type === 'REPEATED' ? null : plainKind(element);
    if (kind)
        return kind;
    const type = element.logical_type?.type ?? element.converted_type ?? element.type ?? 'nested values';
    throw new errors/* UserError */.yo(`has ${type} in column "${element.name}", which can't be read`, 'Write strings, integers, floating-point numbers or booleans there.', file);
}
function plainKind({ type, converted_type: converted, logical_type: logical, }) {
    switch (type) {
        case 'BOOLEAN':
            return 'boolean';
        case 'FLOAT':
            return 'float';
        case 'DOUBLE':
            return 'double';
        case 'INT32':
        case 'INT64': {
            const isInteger = /^U?INT_/.test(converted ?? 'INT_') && (logical?.type ?? 'INTEGER') === 'INTEGER';
            return isInteger ? 'integer' : null;
        }
        case 'BYTE_ARRAY': {
            const isText = /^(UTF8|ENUM)$/.test(converted ?? 'UTF8') && /^(STRING|ENUM)$/.test(logical?.type ?? 'STRING');
            return isText ? 'text' : null;
        }
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/parquet/check-runs.js
const LONGEST_PACKED_RUN = 504;
function checkRuns(bytes, from, width, count) {
    let at = from;
    let seen = 0;
    let odd = 0;
    while (seen < count) {
        let header = 0;
        for (let shift = 0;; shift += 7) {
            if (at >= bytes.length || shift > 28)
                throw new RangeError('a page ends within its values');
            header += (bytes[at] & 0x7f) * 2 ** shift;
            if (bytes[at++] < 0x80)
                break;
        }
        const isPacked = header % 2 === 1;
        const run = Math.floor(header / 2) * (isPacked ? 8 : 1);
        if (run > count + (isPacked ? LONGEST_PACKED_RUN : 0))
            throw new RangeError('a run of values is longer than its page');
        if (isPacked) {
            const most = width === 1 ? Math.min(run, count - seen) : 0;
            for (let i = 0; i < most; i++)
                odd += (bytes[at + (i >> 3)] >> (i & 7)) & 1;
            at += (run / 8) * width;
        }
        else {
            odd += (bytes[at] & 1) * run;
            at += Math.ceil(width / 8);
        }
        seen += run;
    }
    return odd;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/parquet/check-pages.js

const MOST_PAGE_BYTES = 2 ** 28;
const MOST_CHUNK_BYTES = 2 ** 30;
const LEAST_ENTRY_BYTES = 4;
const LENGTH_BYTES = 4;
function chunkRange(meta) {
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
    return [start, start + Number(meta.total_compressed_size)];
}
function checkPages(chunk, format) {
    const reader = { view: new DataView(chunk), offset: 0 };
    let values = 0;
    let total = 0;
    while (values < format.rows) {
        const header = format.readHeader(reader);
        const { compressed_page_size: compressed, uncompressed_page_size: bytes } = header;
        if (!isWithin(compressed, chunk.byteLength - reader.offset) || !isWithin(bytes, MOST_PAGE_BYTES))
            throw new RangeError(`a page of ${compressed} bytes claims to hold ${bytes}`);
        total += bytes;
        if (total > MOST_CHUNK_BYTES)
            throw new RangeError(`a column claims to hold more than ${MOST_CHUNK_BYTES} bytes`);
        const page = new Uint8Array(chunk, reader.offset, compressed);
        reader.offset += compressed;
        values += checkPage(page, header, format, format.rows - values);
    }
}
function checkPage(page, header, format, rowsLeft) {
    const { data_page_header: first, data_page_header_v2: second, dictionary_page_header: dictionary } = header;
    const bytes = header.uncompressed_page_size;
    if (header.type === 'DICTIONARY_PAGE' && dictionary) {
        if (isWithin(dictionary.num_values * LEAST_ENTRY_BYTES, bytes))
            return 0;
    }
    else if (header.type === 'DATA_PAGE' && first && isWithin(first.num_values, rowsLeft)) {
        const content = decompress(page, bytes, format);
        let at = 0;
        let present = first.num_values;
        if (format.isOptional) {
            present = checkRuns(content, LENGTH_BYTES, 1, present);
            at = LENGTH_BYTES + lengthAt(content, 0);
        }
        checkValues(content, at, first.encoding, present, 1);
        return first.num_values;
    }
    else if (header.type === 'DATA_PAGE_V2' && second && isWithin(second.num_values, rowsLeft)) {
        const { num_values: rows, num_nulls: nulls, definition_levels_byte_length: levels } = second;
        const isFlat = second.repetition_levels_byte_length === 0 && second.num_rows === rows;
        if (isFlat && isWithin(nulls, rows) && isWithin(levels, Math.min(page.length, bytes))) {
            if (format.isOptional)
                checkRuns(page.subarray(0, levels), 0, 1, rows);
            const rest = page.subarray(levels);
            const content = second.is_compressed === false ? rest : decompress(rest, bytes - levels, format);
            checkValues(content, 0, second.encoding, rows - nulls, 0);
            return rows;
        }
    }
    throw new RangeError(`a page of type ${header.type} doesn't fit its row group`);
}
function checkValues(content, at, encoding, count, leastWidth) {
    if (count === 0)
        return;
    if (encoding === 'RLE')
        checkRuns(content, at + LENGTH_BYTES, 1, count);
    const isIndex = encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY';
    if (isIndex && content[at] >= leastWidth)
        checkRuns(content, at + 1, content[at], count);
}
function decompress(page, length, { codec, compressors }) {
    if (codec === 'UNCOMPRESSED')
        return page;
    const content = compressors[codec]?.(page, length);
    if (content?.length !== length)
        throw new RangeError(`a page of codec ${codec} can't be decompressed`);
    return content;
}
function lengthAt(bytes, at) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}
function isWithin(value, most) {
    return Number.isInteger(value) && value >= 0 && value <= most;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/parquet/decompressors.js

async function loadDecompressors(codecs) {
    const { snappyUncompress } = await Promise.all(/* import() */[__webpack_require__.e(6381), __webpack_require__.e(8013)]).then(__webpack_require__.bind(__webpack_require__, 48013));
    const own = {
        SNAPPY: (input, length) => {
            const output = new Uint8Array(length);
            snappyUncompress(input, output);
            return output;
        },
        GZIP: (input, length) => external_node_zlib_.gunzipSync(input, limit(length)),
        BROTLI: (input, length) => external_node_zlib_.brotliDecompressSync(input, limit(length)),
    };
    const hasZstd = typeof external_node_zlib_.zstdDecompressSync === 'function';
    if (hasZstd)
        own.ZSTD = (input, length) => external_node_zlib_.zstdDecompressSync(input, limit(length));
    const missing = ['LZ4', 'LZ4_RAW', ...(hasZstd ? [] : ['ZSTD'])].filter((codec) => codecs.has(codec));
    if (missing.length === 0)
        return own;
    const { compressors } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138));
    return { ...own, LZ4: compressors.LZ4, LZ4_RAW: compressors.LZ4_RAW, ZSTD: own.ZSTD ?? compressors.ZSTD };
}
function limit(length) {
    return { maxOutputLength: Math.max(1, length) };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/columns/growing-texts.js
var growing_texts = __webpack_require__(99421);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/parquet/python-numbers.js
function doubleText(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
    const size = Math.abs(value);
    if (size === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    if (size < 1e-4 || size >= 1e16)
        return value
            .toExponential()
            .replace(/e([-+])(\d)$/, (_, sign, digit) => `e${sign}0${digit}`);
    return Number.isInteger(value) ? `${value}.0` : String(value);
}
const LEAST_NORMAL_FLOAT = 2 ** -126;
function floatText(value) {
    if (value === 0)
        return doubleText(value);
    for (let digits = Math.abs(value) < LEAST_NORMAL_FLOAT ? 1 : 6; digits < 9; digits++) {
        const short = Number(value.toPrecision(digits));
        if (Math.fround(short) === value)
            return doubleText(short);
    }
    return doubleText(Number.isFinite(value) ? Number(value.toPrecision(9)) : value);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/parquet/to-cells.js



const MOST_BYTES = 2 ** 31 - 1;
const MOST_DIGITS = 32;
const TEXT_OF = {
    integer: (value) => (typeof value === 'number' || typeof value === 'bigint' ? String(value) : null),
    double: (value) => (typeof value === 'number' ? doubleText(value) : null),
    float: (value) => (typeof value === 'number' ? floatText(value) : null),
    boolean: (value) => (typeof value === 'boolean' ? (value ? 'True' : 'False') : null),
};
function toCells(values, kind) {
    const rows = values.length;
    const texts = kind === 'text' ? packTexts(values) : packNumbers(values, TEXT_OF[kind]);
    if (texts.size > MOST_BYTES)
        throw new RangeError(`a row group holds more than ${MOST_BYTES} bytes of text`);
    const ends = new Int32Array(texts.ends.buffer, 0, rows);
    const starts = new Int32Array(rows);
    starts.set(ends.subarray(0, -1), 1);
    return { bytes: texts.bytes, starts, ends, first: 0, stride: 1, rows };
}
function packTexts(values) {
    const texts = new growing_texts/* GrowingTexts */.G();
    let areCut = false;
    for (const value of values) {
        if (value instanceof Uint8Array) {
            if (value.length > 0 && (value[0] & 0xc0) === 0x80)
                areCut = true;
            texts.push(value, 0, value.length);
        }
        else if (value === null)
            texts.push(EMPTY, 0, 0);
        else
            throw new RangeError('a page holds no text where the schema says so');
    }
    if (areCut || !(0,external_node_buffer_.isUtf8)(texts.bytes.subarray(0, texts.size)))
        throw new RangeError('its text is not UTF-8');
    return texts;
}
const EMPTY = new Uint8Array(0);
function packNumbers(values, textOf) {
    const texts = new growing_texts/* GrowingTexts */.G();
    texts.makeRoom(0, values.length);
    for (const value of values) {
        const text = value === null || Number.isNaN(value) ? '' : textOf(value);
        if (text === null)
            throw new RangeError('a page holds values of another type than the schema says');
        texts.makeRoom(MOST_DIGITS, 1);
        const { bytes, size } = texts;
        for (let at = 0; at < text.length; at++)
            bytes[size + at] = text.charCodeAt(at);
        texts.size = size + text.length;
        texts.ends[texts.length++] = texts.size;
    }
    return texts;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/parquet/parquet-columns.js



const MAGIC_BYTES = 4;
const MOST_FOOTER_BYTES = 2 ** 24;
const MOST_GROUP_ROWS = 2 ** 25;
const PARSERS = { stringFromBytes: (bytes) => bytes };
async function openParquet(file) {
    const { parquetMetadataAsync, parquetSchema } = await Promise.all(/* import() */[__webpack_require__.e(6381), __webpack_require__.e(8013)]).then(__webpack_require__.bind(__webpack_require__, 48013));
    if ((await footerLength(file)) > MOST_FOOTER_BYTES)
        throw new RangeError('its footer is too long');
    const metadata = await parquetMetadataAsync(file, { parsers: PARSERS, geoparquet: false });
    let rows = 0n;
    for (const { num_rows: groupRows } of metadata.row_groups) {
        if (!(groupRows >= 0 && groupRows <= MOST_GROUP_ROWS))
            throw new RangeError(`a row group claims to have ${groupRows} rows, and at most ${MOST_GROUP_ROWS} can be read`);
        rows += groupRows;
    }
    if (rows !== metadata.num_rows)
        throw new RangeError(`it claims to have ${metadata.num_rows} rows, and has ${rows}`);
    const columns = parquetSchema(metadata).children;
    if (columns.some(({ element }) => typeof element.name !== 'string'))
        throw new RangeError('a column has no name');
    return new ParquetTable(file, metadata, columns);
}
class ParquetTable {
    file;
    metadata;
    columns;
    constructor(file, metadata, columns) {
        this.file = file;
        this.metadata = metadata;
        this.columns = columns;
    }
    async *groups(kinds) {
        const { file, metadata } = this;
        const { parquetScan } = await Promise.all(/* import() */[__webpack_require__.e(6381), __webpack_require__.e(8013)]).then(__webpack_require__.bind(__webpack_require__, 48013));
        const { parquetHeader } = await __webpack_require__.e(/* import() */ 6381).then(__webpack_require__.bind(__webpack_require__, 66381));
        const compressors = await loadDecompressors(codecsOf(metadata));
        const scan = await parquetScan({
            file,
            metadata,
            columns: [...kinds.keys()].map((position) => this.#nameAt(position)),
            compressors,
            parsers: PARSERS,
            geoparquet: false,
            useOffsetIndex: false,
        });
        let from = 0;
        for (const group of metadata.row_groups) {
            const rows = Number(group.num_rows);
            if (rows === 0)
                continue;
            const cells = new Map();
            for (const [position, kind] of kinds) {
                const meta = this.#chunkAt(group, position);
                checkPages(await file.slice(...chunkRange(meta)), {
                    rows,
                    isOptional: this.columns[position].element.repetition_type === 'OPTIONAL',
                    codec: meta.codec,
                    compressors,
                    readHeader: parquetHeader,
                });
                const column = this.#nameAt(position);
                const values = await scan.readColumn({ column, rowStart: from, rowEnd: from + rows });
                if (values.length !== rows)
                    throw new RangeError(`column "${column}" ends early`);
                cells.set(position, toCells(values, kind));
            }
            yield [rows, cells];
            from += rows;
        }
    }
    #nameAt(position) {
        return this.columns[position].element.name;
    }
    #chunkAt(group, position) {
        const { name, type } = this.columns[position].element;
        const chunks = group.columns.filter(({ meta_data: meta }) => meta?.path_in_schema[0] === name);
        const meta = chunks[0]?.meta_data;
        if (chunks.length !== 1 || !meta || meta.type !== type)
            throw new RangeError(`a row group has no column "${name}" of its type`);
        return meta;
    }
}
async function footerLength(file) {
    const end = file.byteLength - MAGIC_BYTES;
    return new DataView(await file.slice(end - MAGIC_BYTES, end)).getUint32(0, true);
}
function codecsOf(metadata) {
    return new Set(metadata.row_groups.flatMap(({ columns }) => columns.flatMap((column) => column.meta_data?.codec ?? [])));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/parquet/parquet-file.js


const HASH_CHUNK_BYTES = 1 << 20;
function parquetFile(descriptor, byteLength) {
    return {
        byteLength,
        slice(start, end = byteLength) {
            if (!(start >= 0 && start <= end && end <= byteLength)) {
                throw new RangeError(`its tables point to bytes ${start} to ${end} of ${byteLength}`);
            }
            const bytes = new Uint8Array(end - start);
            readAt(descriptor, bytes, start);
            return bytes.buffer;
        },
    };
}
function fileDigest(descriptor, byteLength) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const chunk = new Uint8Array(HASH_CHUNK_BYTES);
    for (let at = 0; at < byteLength; at += HASH_CHUNK_BYTES) {
        const part = chunk.subarray(0, Math.min(HASH_CHUNK_BYTES, byteLength - at));
        readAt(descriptor, part, at);
        hash.update(part);
    }
    return hash.digest('hex');
}
function readAt(descriptor, bytes, from) {
    for (let done = 0; done < bytes.length;) {
        const read = (0,external_node_fs_.readSync)(descriptor, bytes, done, bytes.length - done, from + done);
        if (read === 0)
            throw new RangeError('it became shorter while it was read');
        done += read;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/evaluation/reading/parquet/read-parquet.js






async function readParquet(descriptor, path, sinkFor) {
    const size = (0,byte_sources/* fileSize */.Ov)(descriptor);
    const sink = sinkFor((0,row_places/* numberedRows */.Y)(path));
    if (size > 0)
        await fill(sink, descriptor, size, path);
    return { sink, sha256: fileDigest(descriptor, size) };
}
async function fill(sink, descriptor, size, path) {
    const table = await sound(path, () => openParquet(parquetFile(descriptor, size)));
    sink.begin(table.columns.map(({ element }) => element.name), path);
    const kinds = new Map(sink.positions.map((position) => [position, kindOf(table.columns[position], path)]));
    const groups = table.groups(kinds);
    for (;;) {
        const next = await sound(path, () => groups.next());
        if (next.done)
            return;
        const [rows, cells] = next.value;
        sink.take(rows, (position) => cells.get(position));
    }
}
async function sound(path, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof Error) || 'syscall' in error)
            throw error;
        throw new errors/* UserError */.yo(`is not a Parquet file that can be read (${error.message})`, 'Write it again, or as CSV.', path);
    }
}


/***/ })

};
