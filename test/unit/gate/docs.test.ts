import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseGate } from '../../../shared/gate/index.js';
import { ruleSchemas } from '../../../shared/gate/rules/index.js';
import { DISCLOSURES, OUTCOMES } from '../../../shared/gate/verdict.js';
import { readSchema } from '../schema/schemas.js';

const text = readFileSync(new URL('../../../docs/gates.md', import.meta.url), 'utf8');
const blocks = [...text.matchAll(/^```yaml gate\n([\s\S]*?)^```$/gm)].map(([, block]) => block!);
const kinds = Object.keys(ruleSchemas);

/** A list of rules is put into a gate; a whole gate stands for itself. */
const whole = (block: string): string => (block.startsWith('- ') ? `version: 1\nrules:\n${block}` : block);

/** Every key of an object within a JSON Schema. */
function keysIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties } = node as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(node).flatMap(keysIn)];
}

describe('docs/gates.md', () => {
  it.each(blocks.map((block) => [block.split('\n').find((line) => !line.startsWith('#'))!, block]))(
    'shows a gate that can be read: %s',
    (_, block) => {
      expect(parseGate(whole(block), 'gate.yml').rules.length).toBeGreaterThan(0);
    },
  );

  it('marks every gate that it shows, so that none goes unread', () => {
    const others = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => block!);
    expect(others.filter((block) => /^(version|rules|predictions|dataset|- \w+: \{)/m.test(block))).toEqual(
      [],
    );
  });

  it('has a section and an example for every kind of rule', () => {
    for (const kind of kinds) {
      const [, section = ''] = new RegExp(`^## ${kind}\\n([\\s\\S]*?)(?=^## )`, 'm').exec(text) ?? [];
      expect([kind, section.includes(`- ${kind}: {`)]).toEqual([kind, true]);
    }
  });

  it('tells every outcome, every key and every disclosure', () => {
    const words = new Set(text.split(/[^\w-]+/));
    const expected = [...OUTCOMES, ...DISCLOSURES, ...keysIn(readSchema('gate'))];
    expect(expected.filter((word) => !words.has(word))).toEqual([]);
  });

  it('and README.md show the same kinds', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(kinds.filter((kind) => !readme.includes(`[${kind}](docs/gates.md#${kind})`))).toEqual([]);
    const [, block = ''] = /^## The gate\n+```yaml\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    expect(parseGate(block, 'gate.yml').rules).toHaveLength(3);
  });

  it('has no link to a section that is not there', () => {
    const anchors = new Set([...text.matchAll(/^##+ (.*)$/gm)].map(([, title]) => anchorOf(title!)));
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor!);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});

/** As GitHub makes it. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}
