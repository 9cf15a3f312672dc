import { describe, expect, it } from '@jest/globals';
import { parseGate } from '../../../shared/gate/index.js';

describe('a gate.yml', () => {
  it.each([
    ['007', '7'],
    ['1.0', '1'],
    ['1e3', '1000'],
    ['0x1F', '31'],
    ['True', 'true'],
    ['12345678901234567890', '12345678901234567000'],
  ])('that names the class %s is asked for quotes, as it would be %s', (written, read) => {
    const recall = `version: 1\nrules:\n  - floor: {metric: recall, class: ${written}, min: 0.9}\n`;
    expect(() => parseGate(recall, 'gate.yml')).toThrow(
      `gate.yml:3:36 class: ${written} is read as ${read}. Write it in quotes: "${written}".`,
    );
    const positive = `version: 1\npositive: ${written}\nrules: [{floor: {metric: recall, min: 0.9}}]\n`;
    expect(() => parseGate(positive, 'gate.yml')).toThrow(
      `gate.yml:2:11 positive: ${written} is read as ${read}`,
    );
    expect(parseGate(recall.replace(written, `"${written}"`), 'gate.yml').rules[0]!.name).toBe(
      `floor recall ${written}`,
    );
  });
});
