import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { record } from '../../../../shared/training/tensorboard/record.js';
import { messageField, textField, wholeField } from '../../../../shared/training/tensorboard/wire.js';
import { fieldsOf, recordsOf } from '../../../fixtures/event-file.js';

describe('a field', () => {
  it('has the bytes of the examples in the description of the format', () => {
    expect(wholeField(1, 150).toString('hex')).toBe('089601');
    expect(textField(2, 'testing').toString('hex')).toBe('120774657374696e67');
    expect(messageField(3, [wholeField(1, 150)]).toString('hex')).toBe('1a03089601');
  });

  it('holds any whole number and any text', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 500 }),
        (value, text, field) => {
          const fields = fieldsOf(Buffer.concat([wholeField(field, value), textField(field + 1, text)]));
          expect(fields.get(field)).toEqual([value]);
          expect((fields.get(field + 1)![0] as Buffer).toString()).toBe(text);
        },
      ),
    );
  });
});

describe('records', () => {
  it('come back in order, without the one that was cut off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        (contents, cut) => {
          const framed = contents.map(record);
          const last = framed.at(-1)!;
          const file = Buffer.concat([...framed.slice(0, -1), last.subarray(0, cut % last.length)]);
          expect(recordsOf(file).map((data) => [...data])).toEqual(
            contents.slice(0, -1).map((data) => [...data]),
          );
          expect(recordsOf(Buffer.concat(framed))).toHaveLength(contents.length);
        },
      ),
    );
  });

  it('do not come back where a bit flipped', () => {
    const file = record(Buffer.from('loss'));
    for (const at of [0, 9, 13, 17]) {
      const flipped = Buffer.from(file);
      flipped[at]! ^= 4;
      expect(() => {
        if (recordsOf(flipped).length === 0) throw new Error('not found');
      }).toThrow();
    }
  });
});
