import { wordOf } from '../../gate/combine.js';
import { parseGate } from '../../gate/policy.js';
import type { RuleResult } from '../../gate/verdict.js';
import type { Annotation } from '../../github/index.js';
import { locate, readDocument } from '../../yaml/index.js';

/** A rule over many slices has many results. */
const MOST_MESSAGES = 10;

/** A file whose lines are remarked on. */
export interface AnnotatedFile {
  readonly text: string;
  /** From the repository's root. */
  readonly path: string;
}

/**
 * One remark for each rule that didn't hold, where it stands: a failure where it made the verdict "fail", a warning where
 * it only informs, or the test set could not decide it.
 *
 * @param results  as judged by the gate in the file
 */
export function gateAnnotations(results: readonly RuleResult[], { text, path }: AnnotatedFile): Annotation[] {
  const { rules, onUnderpowered } = parseGate(text, path);
  const document = readDocument(text, path);
  return rules.flatMap(({ name }, i): Annotation[] => {
    const found = results.filter((result) => result.name === name);
    const failed = found.filter(({ outcome }) => wordOf(outcome, onUnderpowered) === 'fail');
    const troubles = failed.length > 0 ? failed : found.filter(({ outcome }) => outcome === 'underpowered');
    if (troubles.length === 0) return [];
    const decides = failed.some(({ informational }) => !informational);
    const title = `${name}: ${failed.length > 0 ? 'failed' : 'not decided'}`;
    const { line } = locate(document, ['rules', i]).at;
    return [{ path, line, level: decides ? 'failure' : 'warning', title, message: messageOf(troubles) }];
  });
}

function messageOf(troubles: readonly RuleResult[]): string {
  const messages = [...new Set(troubles.map(({ message }) => message))];
  const more = messages.length - MOST_MESSAGES;
  return [
    ...messages.slice(0, MOST_MESSAGES),
    ...(more > 0 ? [`…and ${more} more in the report.`] : []),
  ].join('\n');
}
