import type { Rule } from '../../gate/rules/index.js';
import type { Findings } from '../explanation.js';
import type { Setting } from '../setting.js';

/** A rule of one kind, with the gate's defaults filled in. */
export type RuleNamed<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;

/** What a rule of one kind can and can't detect. */
export type Explain<Kind extends Rule['kind']> = (rule: RuleNamed<Kind>, setting: Setting) => Findings;
