import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JsonlScanner } from '../../../../shared/evaluation/reading/jsonl/jsonl-scanner.js';
import { refusal, scan } from './fixtures.js';

const chunks = fc.integer({ min: 1, max: 64 });
const key = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.constantFrom('1', '__proto__', 'a"', 'b\\'),
);
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', '\\', '\n', '\t', '\0', '\u{1F600}', 'é', '/'), maxLength: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

function cellOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** JSON of an object with its keys in some order and some characters escaped. */
function jsonOf(entries: readonly (readonly [string, unknown])[], turn: number, isEscaped: boolean): string {
  const turned = [...entries.slice(turn % entries.length), ...entries.slice(0, turn % entries.length)];
  const write = (value: unknown) => {
    const json = JSON.stringify(value);
    if (!isEscaped || typeof value !== 'string') return json;
    return json.replace(
      /[^\\"\x20-\x7e]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  };
  return `{ ${turned.map(([name, value]) => `${write(name)} :\t${write(value)}`).join(' , ')} }`;
}

describe('the JSON Lines scanner', () => {
  it('gives back every table, whatever the order of keys, the escapes and the chunks', () => {
    const tables = fc.uniqueArray(key, { minLength: 1, maxLength: 4 }).chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.array(fc.array(scalar, { minLength: names.length, maxLength: names.length }), {
          minLength: 1,
          maxLength: 6,
        }),
      ),
    );
    fc.assert(
      fc.property(tables, fc.nat(9), fc.boolean(), chunks, ([names, table], turn, isEscaped, chunkBytes) => {
        const lines = table.map((row, i) =>
          jsonOf(
            names.map((name, column) => [name, row[column]] as const),
            turn * i,
            isEscaped,
          ),
        );
        const read = scan(JsonlScanner, lines.join('\r\n\n'), chunkBytes);
        const order = read.names.map((name) => names.indexOf(name));
        expect([...read.names].sort()).toEqual([...names].sort());
        expect(read.rows).toEqual(table.map((row) => order.map((column) => cellOf(row[column]))));
      }),
      { numRuns: 500 },
    );
  });

  it('takes a line for an object exactly where JSON.parse does', () => {
    const line = fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '"a"',
          '"b"',
          ':',
          ',',
          '1',
          '-',
          '.5',
          'e3',
          '01',
          'true',
          'null',
          'NaN',
          '"',
          '\\u00',
          ' ',
          '[',
          ']',
          'x',
        ),
        { maxLength: 12 },
      )
      .map((tokens) => tokens.join(''));
    const nearly = fc
      .tuple(line, fc.constantFrom('{"a":', '{', ''), fc.constantFrom('}', ''))
      .map(([middle, before, after]) => before + middle + after);
    fc.assert(
      fc.property(nearly, (text) => {
        const message = refusal(() => scan(JsonlScanner, text));
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          if (text.trim() !== '') expect(message).not.toBeNull();
          return;
        }
        const isFlat =
          typeof value === 'object' &&
          value !== null &&
          !Array.isArray(value) &&
          Object.values(value).every((cell) => cell === null || typeof cell !== 'object');
        const keys = [...text.matchAll(/"(a|b)?"\s*:/g)].length;
        const isDoubled = isFlat && keys > Object.keys(value as object).length;
        expect(message === null).toBe(isFlat && !isDoubled);
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps numbers as they are written', () => {
    expect(scan(JsonlScanner, '{"a": 2.0, "b": -1E-05}\n').rows).toEqual([['2.0', '-1E-05']]);
  });

  it('knows the line of each row', () => {
    expect(scan(JsonlScanner, '\n{"a":1}\n  \r\n{"a":2}', 3).lines).toEqual([2, 4]);
  });

  it.each([
    ['a list', '[1]', /^p:1 is a JSON array, and JSON Lines is expected\. Write one flat object a line/],
    ['a list in a later row', '{"a":1}\n[1]', /^p:2 is not a JSON object/],
    ['a nested object', '{"a":{"b":1}}', /^p:1 has a list or an object in "a"/],
    ['NaN', '{"a":1}\n{"a":NaN}', /^p:2 has NaN in "a", which is no JSON value/],
    ['a missing key', '{"a":1,"b":2}\n{"b":1}', /^p:2 has no key "a", which the first row has/],
    ['a new key', '{"label":1}\n{"lable":1}', /^p:2 has a key "lable", .* Did you mean "label"\?/],
    ['a key twice', '{"a":1,"\\u0061":2}', /^p:1 has the key "a" twice in this row/],
    ['half a surrogate pair', '{"a":"\\ud83d"}', /^p:1 has a string in "a" with an escape/],
    ['half a surrogate pair and a letter', '{"a":"\\ud83d\\u0041"}', /^p:1 has a string in "a"/],
    ['the other half', '{"a":"\\ude00"}', /^p:1 has a string in "a" with an escape/],
    ['text behind the object', '{"a":1} 2', /^p:1 is not a JSON object/],
    ['an open string', '{"a":"1}\n{"a":2}', /^p:1 is not a JSON object/],
    ['bytes that are not UTF-8', Buffer.from('{"a":1}\n{"a":"\xe9"}', 'latin1'), /^p:2 is not UTF-8 text/],
  ])('refuses %s', (_, content, expected) => {
    for (const chunkBytes of [1, 5, 64])
      expect(refusal(() => scan(JsonlScanner, content, chunkBytes))).toMatch(expected);
  });

  it('refuses random bytes with a word', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), chunks, (bytes, chunkBytes) => {
        const message = refusal(() => scan(JsonlScanner, bytes, chunkBytes));
        expect(message === null || message.startsWith('p:')).toBe(true);
      }),
    );
  });
});
