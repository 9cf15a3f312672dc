export const id = 222;
export const ids = [222];
export const modules = {

/***/ 14006:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const pico = __webpack_require__(98016);
const utils = __webpack_require__(64059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 78265:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const constants = __webpack_require__(5595);
const utils = __webpack_require__(64059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 98016:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const scan = __webpack_require__(31781);
const parse = __webpack_require__(78265);
const utils = __webpack_require__(64059);
const constants = __webpack_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 31781:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const utils = __webpack_require__(64059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __webpack_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 64059:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __webpack_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 63890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ idsFromColumn),
/* harmony export */   q: () => (/* binding */ idsFromContent)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85117);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31405);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14963);



function idsFromColumn(ids, placeOf) {
    const rowOf = new Map();
    for (const [row, id] of ids.entries()) {
        const fault = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFault */ .IY)(id);
        if (fault)
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the id ${fault}`, 'Give every row an id without tabs and line breaks.', placeOf(row));
        const first = rowOf.get(id);
        if (first !== undefined) {
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the id "${id}" stands in line ${placeOf(first).line} already`, 'Give every row its own id, or leave "data.id" out.', placeOf(row));
        }
        rowOf.set(id, row);
    }
    return { ids, splitKeys: ids };
}
function idsFromContent(contents) {
    const splitKeys = Array.from(contents, (content) => (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(content).slice(0, 16));
    const times = new Map();
    const ids = splitKeys.map((key) => {
        const time = (times.get(key) ?? 0) + 1;
        times.set(key, time);
        return time === 1 ? key : `${key}-${time}`;
    });
    return { ids, splitKeys };
}


/***/ }),

/***/ 77099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yD: () => (/* reexport */ data_preprocessing/* inputFields */.yD),
  Zh: () => (/* reexport */ loadDataset),
  xz: () => (/* reexport */ data_table/* readTable */.xz),
  RO: () => (/* reexport */ rowsOf),
  Ze: () => (/* reexport */ data_preprocessing/* tensorShape */.Ze),
  Zg: () => (/* reexport */ data_preprocessing/* tensorSize */.Zg)
});

// UNUSED EXPORTS: encodeColumns, parseTable, preprocessingSchema, splitOf

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/dataset.js
function rowsOf(dataset, split) {
    return Int32Array.from(dataset.splits.flatMap((of, row) => (of === split ? [row] : [])));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/load-images.js
var load_images = __webpack_require__(80425);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js + 3 modules
var data_features = __webpack_require__(61611);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/table.js
var data_table = __webpack_require__(4636);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/fit-columns.js




const MOST_CATEGORIES = 50;
const MOSTLY = 0.8;
function fitColumns(options) {
    const { table, features } = options;
    const imputes = features === undefined;
    const choices = features ? namedChoices(features, options) : defaultChoices(options);
    return choices.map(({ step, column }) => {
        const cells = cellsOf(options, column);
        try {
            return { step, column, fitted: data_features/* FEATURES */.Gv[step].fit(cells, { imputes }) };
        }
        catch (error) {
            if (!(error instanceof data_features/* CellError */.hk))
                throw error;
            throw cellError(error, table, options.trainingRows[error.index ?? 0], column);
        }
    });
}
function cellError(error, table, row, column) {
    return new errors/* UserError */.yo(`row ${row + 1}, column "${column}": ${error.what}`, error.mend, (0,data_table/* placeOf */.$t)(table, row));
}
function matchColumns(table, pattern, usedAs) {
    const matches = picomatch(pattern, { nocase: false });
    const found = table.columns.filter((column) => column === pattern || matches(column));
    if (found.length === 0)
        (0,data_table/* columnOf */.uV)(table, pattern, usedAs);
    return found;
}
function namedChoices(features, { table, reserved }) {
    const taken = new Map();
    return features.flatMap(({ kind, value }) => value.flatMap((pattern) => matchColumns(table, pattern, `a column to ${kind}`).map((column) => {
        const before = reserved.includes(column) ? 'the id or label' : taken.get(column);
        if (before)
            throw new errors/* UserError */.yo(`the column "${column}" is named for "${kind}" and is ${before} already`, 'Name each input column once in "features".', table.file);
        taken.set(column, `"${kind}"`);
        return { step: kind, column };
    })));
}
function defaultChoices(options) {
    const { table, reserved, log } = options;
    const choices = table.columns
        .filter((column) => !reserved.includes(column))
        .flatMap((column) => {
        const cells = cellsOf(options, column);
        const present = cells.filter((cell) => cell !== null);
        const numbers = present.filter(isNumber).length;
        if (numbers === present.length)
            return [{ step: 'standardise', column }];
        if (numbers > MOSTLY * present.length) {
            const odd = cells.findIndex((cell) => cell !== null && !isNumber(cell));
            throw cellError(oddOneOut(cells[odd], odd), table, options.trainingRows[odd], column);
        }
        const different = new Set(present).size;
        if (different <= MOST_CATEGORIES)
            return [{ step: 'one_hot', column }];
        log(`column "${column}" is left out: ${different} different texts, more than ${MOST_CATEGORIES}`);
        return [];
    });
    if (choices.length === 0)
        throw new errors/* UserError */.yo('has no column that can be an input', 'Name input columns in "features" of the recipe.', table.file);
    return choices;
}
function isNumber(cell) {
    return cell.trim() !== '' && Number.isFinite(Number(cell));
}
function oddOneOut(cell, index) {
    return new data_features/* CellError */.hk(`"${cell.slice(0, 40)}" is not a number, and nearly all of the column's cells are`, 'Correct the cell, declare it in "data.missing", or name the column in "features" as one_hot.', index);
}
function cellsOf({ table, missing, trainingRows }, column) {
    const texts = (0,data_table/* columnOf */.uV)(table, column, 'an input');
    return Array.from(trainingRows, (row) => {
        const text = texts[row];
        return missing.has(text.trim()) ? null : text;
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/ids.js
var ids = __webpack_require__(63890);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/number.js
var number = __webpack_require__(19409);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/labels.js
var data_labels = __webpack_require__(50053);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/preprocessing.js
var data_preprocessing = __webpack_require__(37150);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/split.js
var split = __webpack_require__(9904);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load-table.js










async function loadTable(recipe, { path, inherited, log }) {
    const table = await (0,data_table/* readTable */.xz)(path);
    const { data } = recipe;
    const labelName = data.label ?? 'label';
    const reserved = [labelName, ...(data.id === undefined ? [] : [data.id])];
    const labels = (0,data_table/* columnOf */.uV)(table, labelName, 'the label');
    const missing = new Set(data.missing);
    const unlabelled = labels.findIndex((label) => missing.has(label.trim()));
    if (unlabelled >= 0) {
        throw new errors/* UserError */.yo(`row ${unlabelled + 1}, column "${labelName}": the label is missing`, 'Fill it in, or remove the row.', (0,data_table/* placeOf */.$t)(table, unlabelled));
    }
    const { ids, splitKeys } = identify(table, data.id, labelName);
    const splits = splitKeys.map((key) => (0,split/* splitOf */.u)(key, data.split));
    const place = (row) => (0,data_table/* placeOf */.$t)(table, row);
    const found = (0,data_labels/* classesOf */.OX)(labels, place);
    const classes = inherited?.classes ?? found;
    const indices = (0,data_labels/* labelIndices */.cY)(labels, classes, place);
    (0,data_labels/* checkClasses */.l_)(found, labels, splits, { stratify: data.split.stratify, where: path });
    const trainingRows = Int32Array.from(splits.flatMap((split, row) => (split === 'train' ? [row] : [])));
    const preprocessing = inherited?.preprocessing ??
        (0,data_preprocessing/* asStored */.wQ)(data.image
            ? imageColumns(table, data.image)
            : {
                kind: 'columns',
                columns: fitColumns({ table, reserved, features: recipe.features, missing, trainingRows, log }),
            });
    refuseReserved(preprocessing, reserved, path);
    return {
        ids,
        splits,
        classes,
        labels: indices,
        labelName,
        preprocessing,
        inputs: encodeTable(table, preprocessing, missing),
        sources: [{ uri: data.source, sha256: await (0,files/* sha256File */.Q3)(path) }],
        instanceOf: (row) => instanceOf(table, preprocessing, missing, row),
    };
}
function identify(table, id, labelName) {
    if (id !== undefined)
        return (0,ids/* idsFromColumn */.d)((0,data_table/* columnOf */.uV)(table, id, 'the id'), (row) => (0,data_table/* placeOf */.$t)(table, row));
    const contents = table.cells.filter((_, column) => table.columns[column] !== labelName);
    return (0,ids/* idsFromContent */.q)(Array.from({ length: table.rows }, (_, row) => JSON.stringify(contents.map((cells) => cells[row]))));
}
function imageColumns(table, image) {
    const { columns: pattern, shape } = image;
    if (!pattern || !shape) {
        throw new errors/* UserError */.yo('the source is a table, and "data.image" lacks "columns" or "shape"', 'Give for example {columns: "p*", shape: [8, 8, 1], scale: 16}.', 'recipe');
    }
    const columns = matchColumns(table, pattern, 'the pixels');
    const pixels = shape.reduce((size, side) => size * side, 1);
    if (columns.length !== pixels) {
        throw new errors/* UserError */.yo(`"${pattern}" names ${columns.length} columns, and the shape [${shape.join(', ')}] has ${pixels} pixels`, 'Mend "data.image.columns" or "data.image.shape".', table.file);
    }
    return { kind: 'image', shape: shape, columns, scale: image.scale ?? 255 };
}
function refuseReserved(preprocessing, reserved, file) {
    const column = inputColumns(preprocessing).find((name) => reserved.includes(name));
    if (column === undefined)
        return;
    throw new errors/* UserError */.yo(`the column "${column}" is the label or the id, and is taken as an input too`, 'Mend "data.image.columns", "data.label" or "data.id", so that no column is both.', file);
}
function inputColumns(preprocessing) {
    if (preprocessing.kind === 'image')
        return preprocessing.columns ?? [];
    return preprocessing.columns.map(({ column }) => column);
}
function encodeTable(table, preprocessing, missing) {
    const size = (0,data_preprocessing/* tensorSize */.Zg)(preprocessing);
    const out = new Float32Array(table.rows * size);
    const names = preprocessing.kind === 'image'
        ? preprocessing.columns
        : preprocessing.columns.map(({ column }) => column);
    if (!names)
        throw new errors/* UserError */.yo('is a table, and the parent was trained on pictures', 'Give the parent\'s kind of data, or train without "inherit".', table.file);
    const cells = new Map(names.map((name) => [name, (0,data_table/* columnOf */.uV)(table, name, 'an input')]));
    let current = '';
    for (let row = 0; row < table.rows; row++) {
        const cellOf = (column) => {
            current = column;
            const text = cells.get(column)[row];
            return missing.has(text.trim()) ? null : text;
        };
        try {
            if (preprocessing.kind === 'image') {
                for (const [pixel, name] of names.entries())
                    out[row * size + pixel] = (0,number/* numberIn */.P)(cellOf(name), null) / preprocessing.scale;
            }
            else {
                (0,data_preprocessing/* encodeColumns */.On)(preprocessing.columns, cellOf, out, row * size);
            }
        }
        catch (error) {
            if (error instanceof data_features/* CellError */.hk)
                throw cellError(error, table, row, current);
            throw error;
        }
    }
    return out;
}
function instanceOf(table, preprocessing, missing, row) {
    const isCategory = new Set(preprocessing.kind === 'columns'
        ? preprocessing.columns.flatMap(({ step, column }) => (step === 'one_hot' ? [column] : []))
        : []);
    return Object.fromEntries(inputColumns(preprocessing).map((name) => {
        const text = (0,data_table/* columnOf */.uV)(table, name, 'an input')[row];
        if (missing.has(text.trim()))
            return [name, null];
        return [name, isCategory.has(name) ? text : Number(text)];
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load.js





async function loadDataset(recipe, options) {
    const found = await (0,promises_.stat)(options.path).catch(() => null);
    if (!found)
        throw new errors/* UserError */.yo('is not there', 'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.', options.path);
    if (found.isDirectory())
        return (0,load_images/* loadImages */.z)(recipe, options);
    if ((0,external_node_path_.extname)(options.path).toLowerCase() === '.csv')
        return loadTable(recipe, options);
    throw new errors/* UserError */.yo('is neither a .csv file nor a folder', 'Convert the data to CSV, or to a folder with one sub-folder a class.', options.path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/index.js







/***/ }),

/***/ 50053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   cY: () => (/* binding */ labelIndices),
/* harmony export */   l_: () => (/* binding */ checkClasses)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85117);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31405);


function classesOf(labels, placeOf) {
    const spelling = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .spellNumbers */ .FO)(labels);
    for (const [label, name] of spelling) {
        const fault = labelFault(label, name);
        if (fault)
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault.what, fault.mend, placeOf(labels.indexOf(label)));
    }
    const classes = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .orderClasses */ .F4)(spelling.values());
    if (classes.length <= _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_CLASSES */ .Dl)
        return classes;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the label makes ${classes.length} classes with this row, and at most ${_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_CLASSES */ .Dl} can be judged`, 'Check that the label holds the class, not an id or an amount.', placeOf(labels.indexOf([...spelling.keys()].at(-1))));
}
function labelFault(label, name) {
    const fault = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFault */ .IY)(label);
    if (fault)
        return { what: `the label ${fault}`, mend: 'Write a text or a number without tabs and line breaks.' };
    if (label !== name)
        return {
            what: `the label "${label}" is the number "${name}" in another spelling, which would be a class of its own`,
            mend: 'Spell each class in one way.',
        };
    if (label === '__proto__')
        return {
            what: 'the label "__proto__" can\'t be the name of a class',
            mend: 'Give the class another name.',
        };
    return null;
}
function checkClasses(classes, labels, splits, { stratify, where }) {
    if (classes.length < 2) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`every row has the label "${classes[0] ?? ''}"`, 'A classification needs rows of two classes or more.', where);
    }
    for (const split of ['train', 'test']) {
        const present = new Set(labels.filter((_, row) => splits[row] === split));
        if (present.size === 0)
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no ${split} rows`, 'Add rows, or change the shares in "data.split".', where);
        const absent = classes.find((label) => !present.has(label));
        if (stratify && absent !== undefined) {
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`class "${absent}" has no ${split} rows`, 'Add rows of this class, change the shares in "data.split", or set "data.split.stratify: false".', where);
        }
    }
}
function labelIndices(labels, classes, placeOf) {
    const index = new Map(classes.map((label, at) => [label, at]));
    return Int32Array.from(labels, (label, row) => {
        const at = index.get(label);
        if (at !== undefined)
            return at;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the label "${label}" is not a class of the parent (${classes.join(', ')})`, 'Fine-tuning keeps the parent\'s classes: take these rows out, or train without "inherit".', placeOf(row));
    });
}


/***/ }),

/***/ 80425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pictureFiles),
/* harmony export */   z: () => (/* binding */ loadImages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85117);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14963);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63890);
/* harmony import */ var _images_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59171);
/* harmony import */ var _images_pixels_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41046);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50053);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9904);









const PICTURE = /\.(png|jpe?g)$/i;
async function loadImages(recipe, { path, inherited }) {
    const { data } = recipe;
    if (data.id !== undefined)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('is a folder of pictures, and "data.id" names a column', 'Leave "data.id" out: a picture\'s id is the hash of its content.', path);
    const files = await pictureFiles(path);
    const preprocessing = inherited?.preprocessing ?? imageFolder(data.image, path);
    if (preprocessing.kind !== 'image' || preprocessing.columns !== null) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('is a folder of pictures, and the parent was trained on a table', 'Give the parent\'s kind of data, or train without "inherit".', path);
    }
    const size = preprocessing.shape.reduce((product, side) => product * side, 1);
    const inputs = new Float32Array(files.length * size);
    const contents = [];
    for (const [row, file] of files.entries()) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.path);
        contents.push(bytes);
        inputs.set(scaled(file.path, bytes, preprocessing), row * size);
    }
    const { ids, splitKeys } = (0,_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .idsFromContent */ .q)(contents);
    const splits = splitKeys.map((key) => (0,_split_js__WEBPACK_IMPORTED_MODULE_7__/* .splitOf */ .u)(key, data.split));
    const labels = files.map((file) => file.label);
    const placeOf = (row) => files[row].path;
    const found = (0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .classesOf */ .OX)(labels, placeOf);
    const classes = inherited?.classes ?? found;
    const indices = (0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .labelIndices */ .cY)(labels, classes, placeOf);
    (0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .checkClasses */ .l_)(found, labels, splits, { stratify: data.split.stratify, where: path });
    const listing = files.map((file, row) => `${file.name}\t${(0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(contents[row])}\n`).join('');
    return {
        ids,
        splits,
        classes,
        labels: indices,
        labelName: data.label ?? 'label',
        preprocessing,
        inputs,
        sources: [{ uri: data.source, sha256: (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(listing) }],
        instanceOf: (row) => ({ image: { b64: Buffer.from(contents[row]).toString('base64') } }),
    };
}
async function pictureFiles(root) {
    const folders = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { withFileTypes: true })).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const files = [];
    for (const label of folders.map((folder) => folder.name).sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)) {
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, label), { withFileTypes: true }))
            .filter((entry) => PICTURE.test(entry.name) && !entry.isDirectory())
            .map((entry) => entry.name)
            .sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
        files.push(...names.map((name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, label, name), name: `${label}/${name}`, label })));
    }
    if (files.length === 0)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('holds no pictures', 'Put PNG or JPEG files into one sub-folder a class.', root);
    return files;
}
function imageFolder(image, path) {
    if (!image?.size) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('is a folder of pictures, and "data.image" lacks "size"', 'Give for example {size: [28, 28], channels: 1}.', path);
    }
    const [height, width] = image.size;
    return {
        kind: 'image',
        shape: [height, width, image.channels ?? 1],
        columns: null,
        scale: image.scale ?? 255,
    };
}
function scaled(path, bytes, { shape, scale }) {
    try {
        const pixels = (0,_images_pixels_js__WEBPACK_IMPORTED_MODULE_8__/* .pixelsOf */ .r)((0,_images_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decodePicture */ .$)(bytes), shape);
        return scale === 255 ? pixels : pixels.map((value) => (value * 255) / scale);
    }
    catch (error) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`can't be read as a picture: ${error.message}`, 'Replace the file, or take it out of the folder.', path);
    }
}


/***/ }),

/***/ 9904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function splitOf(id, shares) {
    if (uniformOf('test', id) < shares.test)
        return 'test';
    const left = 1 - shares.test;
    return uniformOf('validation', id) * left < shares.validation ? 'validation' : 'train';
}
function uniformOf(purpose, id) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${purpose}\0${id}`).digest().readUIntBE(0, 6) / 2 ** 48;
}


/***/ }),

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* unused harmony export parseTable */
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85117);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14963);



async function readTable(path) {
    const text = await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfThere */ .pM)(path);
    if (text !== null)
        return parseTable(text, path);
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('is not there', 'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.', path);
}
function parseTable(text, file) {
    const records = parseRecords(text, file);
    const header = records[0]?.record;
    if (!header)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('is empty', 'Give it a header line and at least one row.', file);
    checkHeader(header, file);
    const body = records.slice(1);
    checkWidths(body, header.length, file);
    if (body.length === 0)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('has a header but no rows', 'Give it at least one row.', file);
    return {
        file,
        columns: header,
        cells: header.map((_, column) => body.map(({ record }) => record[column])),
        rows: body.length,
        lines: Int32Array.from(body, ({ info }) => info.lines),
    };
}
function columnOf(table, name, usedAs) {
    const index = table.columns.indexOf(name);
    if (index >= 0)
        return table.cells[index];
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`has no column "${name}", which the recipe uses as ${usedAs}`, `Its columns: ${table.columns.join(', ').slice(0, 200)}.`, table.file);
}
function placeOf(table, row) {
    return { file: table.file, line: table.lines[row] };
}
function parseRecords(text, file) {
    try {
        return (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            bom: true,
            info: true,
            skip_empty_lines: true,
            record_delimiter: ['\r\n', '\n', '\r'],
            relax_column_count: true,
        });
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`is not valid CSV: ${error.message}`, 'Mend the quotes at this line.', {
            file,
            line,
        });
    }
}
function checkWidths(body, width, file) {
    const ragged = body.find(({ record }) => record.length !== width);
    if (!ragged)
        return;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the row has ${ragged.record.length} cells, and the header has ${width}`, 'Give every row as many cells as the header.', { file, line: ragged.info.lines });
}
function checkHeader(header, file) {
    const seen = new Set();
    for (const [index, column] of header.entries()) {
        if (column.trim() === '')
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`column ${index + 1} has no name`, 'Name it in the header line.', {
                file,
                line: 1,
            });
        if (column === '__proto__')
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('the column "__proto__" can\'t be the name of an input', 'Rename it.', {
                file,
                line: 1,
            });
        if (seen.has(column))
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`two columns are called "${column}"`, 'Rename one of them.', { file, line: 1 });
        seen.add(column);
    }
}


/***/ }),

/***/ 13716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QX: () => (/* reexport */ effectiveRecipe),
  XQ: () => (/* reexport */ readRecipe),
  GW: () => (/* reexport */ recipeSchema)
});

// UNUSED EXPORTS: parseRecipe

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/effective.js
function effectiveRecipe(recipe) {
    return plain(recipe);
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 3 modules
var yaml = __webpack_require__(67229);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(55491);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js + 3 modules
var features = __webpack_require__(61611);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/layers/index.js + 9 modules
var models_layers = __webpack_require__(77554);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/manifest.js
var manifest = __webpack_require__(96083);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/schema.js





const schema_name = schemas/* string */.YjP()
    .regex(manifest/* MODEL_NAME */.Ub, 'a name is 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit');
const share = schemas/* number */.aig().min(0).max(0.9);
const rate = schemas/* number */.aig().positive();
const fraction = schemas/* number */.aig().min(0).lt(1);
const columns = schemas/* preprocess */.vkY((raw) => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : { columns: raw }), (0,yaml/* strictObject */.re)({ columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) }))
    .transform((step) => step.columns);
const schema_image = (0,yaml/* strictObject */.re)({
    columns: schemas/* string */.YjP().optional(),
    shape: schemas/* array */.YOg(schemas/* number */.aig().int().positive()).length(3).optional(),
    scale: rate.optional(),
    size: schemas/* array */.YOg(schemas/* number */.aig().int().positive()).length(2).optional(),
    channels: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(3)]).optional(),
});
const split = (0,yaml/* strictObject */.re)({
    test: share.default(0.2),
    validation: share.default(0.1),
    by: schemas/* literal */.euz('id').default('id'),
    stratify: schemas/* boolean */.zMY().default(true),
});
const data = (0,yaml/* strictObject */.re)({
    source: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().optional(),
    label: schemas/* string */.YjP().optional(),
    missing: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ(), schemas/* number */.aig()]))
        .transform((texts) => texts.map((text) => (text === null ? 'null' : String(text))))
        .default(['', 'NA', 'NaN', 'null']),
    image: schema_image.optional(),
    split: split.prefault({}),
});
const optimizer = (0,yaml/* kindOf */.I)({
    sgd: (0,yaml/* strictObject */.re)({ learning_rate: rate.default(0.01) }),
    momentum: (0,yaml/* strictObject */.re)({ learning_rate: rate.default(0.01), momentum: fraction.default(0.9) }),
    adam: (0,yaml/* strictObject */.re)({
        learning_rate: rate.default(0.001),
        beta_1: fraction.default(0.9),
        beta_2: fraction.default(0.999),
        epsilon: rate.default(1e-7),
    }),
}, 'optimizer');
const training = (0,yaml/* strictObject */.re)({
    optimizer: optimizer.prefault('adam'),
    epochs: schemas/* number */.aig().int().min(1).max(100_000).default(20),
    batch_size: schemas/* number */.aig().int().min(1).default(32),
    early_stopping: (0,yaml/* strictObject */.re)({
        patience: schemas/* number */.aig().int().min(1),
        monitor: schemas/* enum */.k5n(['val_loss', 'val_accuracy']).default('val_loss'),
    }).optional(),
    seed: schemas/* number */.aig().int().min(0).max(0xffffffff).default(42),
});
const inherit = (0,yaml/* strictObject */.re)({
    from: schemas/* string */.YjP(),
    mode: schemas/* literal */.euz('fine-tune'),
    freeze: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
const recipeSchema = (0,yaml/* strictObject */.re)({
    version: schemas/* literal */.euz(1),
    name: schema_name,
    task: schemas/* literal */.euz('classification').default('classification'),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String).optional(),
    data,
    features: schemas/* array */.YOg((0,yaml/* kindOf */.I)(Object.fromEntries(features/* FEATURE_NAMES */.K7.map((step) => [step, columns])), 'feature step'))
        .min(1)
        .optional(),
    model: (0,yaml/* strictObject */.re)({ layers: schemas/* array */.YOg(models_layers/* layerSchema */.p).min(1) }).optional(),
    training: training.prefault({}),
    inherit: inherit.optional(),
}).superRefine((recipe, context) => {
    if (!recipe.model && !recipe.inherit) {
        context.addIssue({
            code: 'custom',
            path: ['model'],
            message: 'a value is missing. Give the model\'s layers, or inherit a model with "inherit".',
        });
    }
    if (recipe.features && recipe.data.image) {
        context.addIssue({
            code: 'custom',
            path: ['features'],
            message: '"features" are for tables, and "data.image" is given. Take one of the two out.',
        });
    }
    const { image } = recipe.data;
    if (image && (image.columns ?? image.shape) && (image.size ?? image.channels)) {
        context.addIssue({
            code: 'custom',
            path: ['data', 'image'],
            message: '"columns" and "shape" are for pixels in a table, "size" and "channels" for a folder. Keep one of the two.',
        });
    }
    const outputs = recipe.model?.layers.filter((layer) => layer.kind === 'output').length ?? 1;
    if (recipe.model && (outputs !== 1 || recipe.model.layers.at(-1)?.kind !== 'output')) {
        context.addIssue({
            code: 'custom',
            path: ['model', 'layers'],
            message: 'the layers don\'t end with the one "output". Put "- output" at the end.',
        });
    }
    const stopping = recipe.training.early_stopping;
    if (stopping && recipe.data.split.validation === 0) {
        context.addIssue({
            code: 'custom',
            path: ['training', 'early_stopping'],
            message: 'early stopping has no validation rows to watch. Give data.split.validation a share above 0.',
        });
    }
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/read-recipe.js





async function readRecipe(path, overrides = []) {
    const text = await (0,files/* readTextIfThere */.pM)(path);
    if (text !== null)
        return parseRecipe(text, path, overrides);
    throw new errors/* UserError */.yo('is not there', 'Name the recipe with the "recipe" input, or write one with "heirloom init <data file>".', path);
}
function parseRecipe(text, file, overrides = []) {
    return (0,yaml/* parseYamlFile */.BU)(text, file, recipeSchema, overrides.map(parseOverride));
}
function parseOverride(line) {
    const origin = `input "set", ${line}:`;
    const at = line.indexOf('=');
    if (at < 1)
        throw new errors/* UserError */.yo('is not path.to.key=value', 'Write for example training.epochs=5.', origin);
    const path = line
        .slice(0, at)
        .trim()
        .split('.')
        .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    try {
        return { path, value: (0,dist/* parse */.qg)(line.slice(at + 1)), origin };
    }
    catch (error) {
        throw new errors/* UserError */.yo(`the value is not YAML: ${error.message.split('\n')[0].replace(/[.:]$/, '')}`, 'Write a number, a text or a list, as in training.epochs=5.', origin);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/index.js





/***/ })

};
