import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { code, fenced, link, prose } from '../../../../shared/report/markdown/escape.js';
import { hostileText } from '../hostile-text.js';

describe('code', () => {
  it('leaves plain names as readable Markdown', () => {
    expect(code('country=BR')).toBe('`country=BR`');
    expect(code('@octocat <b>')).toBe('`@octocat <b>`');
  });

  it('writes what a code span can not hold as entities', () => {
    expect(code('a|b`c\\')).toBe('<code>a&#124;b&#96;c&#92;</code>');
    expect(code(' ')).toBe('<code>(empty)</code>');
  });

  it('links nowhere, also where a backtick keeps it from being a code span', () => {
    const shown = code('`https://evil.example www.evil.example ftp://evil.example a@evil.example');
    expect(shown).toMatch(/^<code>/);
    expect(shown).not.toMatch(/:\/\/|www\.|@[a-z]/i);
    expect(shown.replaceAll('\u200b', '')).toContain('https://evil.example www.evil.example');
    expect(code('https://evil.example')).toBe('`https://evil.example`');
  });

  it('is one line without a bare pipe or backtick inside, whatever the name', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = code(text);
        const inside = /^`([^`|\n\r\\]+)`$/.exec(shown) ?? /^<code>([^`|<>\n\r\\]+)<\/code>$/.exec(shown);
        expect(inside).not.toBeNull();
      }),
    );
  });
});

describe('prose', () => {
  it('pings nobody, refers to nothing and links nowhere', () => {
    const shown = prose('@octocat fixes #12 and GH-3, see https://evil.example or www.evil.example :tada:');
    expect(shown).not.toMatch(/@[a-z]|#\d|GH-\d|https:\/\/|www\.|:tada:/);
    expect(shown.replaceAll('\u200b', '')).toContain('@octocat fixes #12 and GH-3');
  });

  it('can not give a verdict', () => {
    expect(prose('✅ passed ⚠️')).toBe('� passed �');
  });

  it('holds no character by which markup begins, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = prose(text);
        expect(shown).not.toMatch(/[<>`*~[\]|\\$\n\r]/);
        expect(shown.replace(/&#\d+;/g, '')).not.toMatch(/&|@[^\s\u200b]|#[^\s\u200b]|:\/\//);
      }),
    );
  });
});

describe('fenced', () => {
  it('has a fence that its content can not close', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [first, ...rest] = fenced(text, 'sh').split('\n');
        const fence = first!.replace('sh', '');
        const closing = rest.filter((line) => line.trimStart().startsWith(fence));
        expect(closing).toEqual([fence]);
        expect(rest.at(-1)).toBe(fence);
      }),
    );
  });
});

describe('link', () => {
  it('links web addresses and nothing else', () => {
    expect(link('run', 'https://github.com/a/b')).toBe('[run](https://github.com/a/b)');
    expect(link('run', 'javascript:alert(1)')).toBe('run');
    expect(link('run', 'not an address')).toBe('run');
    expect(link('run', 'https://github.com/a)|[x](y')).toBe('[run](https://github.com/a%29%7C[x]%28y)');
  });
});
