import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../shared/errors/index.js';
import { dayOf, parseOverride } from '../../../shared/gate/override.js';
import { messageOf } from '../../fixtures/failure.js';

const TODAY = '2026-01-31';
const HOW =
  'Write "<who> until <YYYY-MM-DD>: <reason>", such as "ada until 2026-02-14: labels of Brazil are wrong, mended next week".';

describe('an override', () => {
  it('says who, why and until when', () => {
    expect(parseOverride('Ada Lovelace until 2026-02-14: the labels of Brazil are wrong', TODAY)).toEqual({
      by: 'Ada Lovelace',
      reason: 'the labels of Brazil are wrong',
      expires: '2026-02-14',
    });
  });

  it.each([
    ['@ada until 2026-02-14 : why', { by: '@ada', reason: 'why' }],
    ['ada until 2026-02-14:why', { by: 'ada', reason: 'why' }],
    ['  ada\n  until 2026-02-14:\n  because:\n  it is so\n', { by: 'ada', reason: 'because: it is so' }],
    [
      'ada until 2026-02-14: not until 2026-03-01: see 5',
      { by: 'ada', reason: 'not until 2026-03-01: see 5' },
    ],
    ['阿达 until 2026-02-14: 标签有误', { by: '阿达', reason: '标签有误' }],
  ])('is read from %j', (text, parts) => {
    expect(parseOverride(text, TODAY)).toEqual({ ...parts, expires: '2026-02-14' });
  });

  it.each([
    ['please', '"please" is not an override'],
    ['', '"" is not an override'],
    ['ada: it is fine', '"ada: it is fine" is not an override'],
    ['ada until tomorrow: it is fine', '"ada until tomorrow: it is fine" is not an override'],
    ['ada until 2026-2-3: it is fine', '"ada until 2026-2-3: it is fine" is not an override'],
    ['ada until 2026-02-14 it is fine', '"ada until 2026-02-14 it is fine" is not an override'],
    ['until 2026-02-14: it is fine', 'names nobody who answers for it'],
    ['- until 2026-02-14: it is fine', 'names nobody who answers for it'],
    ['ada until 2026-02-14', 'gives no reason'],
    ['ada until 2026-02-14:', 'gives no reason'],
    ['ada until 2026-02-14: ...', 'gives no reason'],
    ['ada until 2026-02-30: it is fine', '2026-02-30 is not a day'],
    ['ada until 2026-13-01: it is fine', '2026-13-01 is not a day'],
    ['ada until 2026-01-30: it is fine', 'expired on 2026-01-30, and today is 2026-01-31 (UTC)'],
    [
      'ada until 2026-05-02: it is fine',
      'holds until 2026-05-02, more than 90 days ahead. An override is not a policy: change the rule',
    ],
    [`ada until 2026-02-14: ${'x'.repeat(500)}`, 'has 522 characters, and 500 are allowed'],
  ])('is refused, and how to write it is said: %j', async (text, what) => {
    expect(await messageOf(() => parseOverride(text, TODAY))).toBe(`input "override" ${what}. ${HOW}`);
  });

  it.each(['2026-01-31', '2026-05-01'])('holds on its last day, at most 90 days ahead: %s', (day) => {
    expect(parseOverride(`ada until ${day}: why`, TODAY).expires).toBe(day);
  });

  it.each<[string, string]>([
    ['a second line that looks like a workflow command', 'why\n::set-output name=verdict::pass'],
    ['colours of a terminal', 'why \u001b[2J\u001b[32mPASS\u001b[0m'],
    ['text that runs backwards', 'why \u202e SSAP'],
    ['a null', 'why \u0000'],
    ['other line breaks', 'why \u0085\u2028\u2029\u000b end'],
  ])('is one line that can be seen, also with %s', (_, reason) => {
    const override = parseOverride(`ada until 2026-02-14: ${reason}`, TODAY);
    expect(override.reason).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(override.reason).toMatch(/^why/);
  });

  it('takes any text for an override or refuses it as the user’s fault, and keeps it one printable line', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(' until ', '2026-02-14', ':', '\n', '`', '<b>', '::error::', '\u202e', 'ada'),
    );
    const text = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.tuple(piece, piece).map(([by, reason]) => `${by} until 2026-02-14: ${reason}`),
    );
    let taken = 0;
    fc.assert(
      fc.property(text, (typed) => {
        try {
          const { by, reason, expires } = parseOverride(typed, TODAY);
          taken++;
          expect(expires >= TODAY).toBe(true);
          for (const part of [by, reason]) {
            expect(part).toBe(part.trim());
            expect(part).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
          }
          expect(Array.from(by + reason).length).toBeLessThanOrEqual(500);
          expect(parseOverride(`${by} until ${expires}: ${reason}`, TODAY)).toEqual({ by, reason, expires });
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  it('expires by the day in UTC, wherever the runner stands', () => {
    expect(dayOf(new Date('2026-01-31T23:30:00-05:00'))).toBe('2026-02-01');
  });
});
