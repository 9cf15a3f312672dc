import picomatch from 'picomatch';
import { UserError } from '../../errors/index.js';
import type { Layout } from '../layouts/index.js';
import type { SourceTensor } from '../sources/index.js';

/** The tensors of one layer in a file. */
export interface Group {
  /** As the file calls the layer, with the models around it. */
  readonly module: string;
  readonly parts: ReadonlyMap<string, SourceTensor>;
}

export interface Naming {
  /** Lines `theirs=ours` over the names of tensors, or of what stands before a "/" or ".". */
  readonly renames: readonly string[];
  /** Patterns over the names of tensors that are left out. */
  readonly ignored: readonly string[];
}

/** Groups a file's tensors by layer. @throws UserError for a line or a pattern that names no tensor */
export function groupsOf(tensors: readonly SourceTensor[], layout: Layout, naming: Naming): Group[] {
  const groups = new Map<string, Map<string, SourceTensor>>();
  for (const { name, tensor } of renamed(withoutIgnored(tensors, naming.ignored), naming.renames)) {
    const { module, part } = layout.split(name);
    if (layout.isState(part)) continue;
    const parts = groups.get(module) ?? new Map<string, SourceTensor>();
    const before = parts.get(part);
    if (before)
      throw new UserError(
        `the tensors "${before.name}" and "${tensor.name}" are both the ${part} of "${module}"`,
        'Leave one out with "ignore", or rename it with "tensors".',
        'input "tensors"',
      );
    groups.set(module, parts.set(part, tensor));
  }
  return [...groups].map(([module, parts]) => ({ module, parts }));
}

function withoutIgnored(
  tensors: readonly SourceTensor[],
  patterns: readonly string[],
): readonly SourceTensor[] {
  const matchers = patterns.map((pattern) => ({ pattern, matches: picomatch(pattern) }));
  const idle = matchers.find(({ matches }) => !tensors.some(({ name }) => matches(name)));
  if (idle)
    throw new UserError(
      `"${idle.pattern}" matches no tensor`,
      `There are: ${listed(tensors)}.`,
      'input "ignore"',
    );
  return tensors.filter(({ name }) => !matchers.some(({ matches }) => matches(name)));
}

interface Renamed {
  readonly name: string;
  readonly tensor: SourceTensor;
}

function renamed(tensors: readonly SourceTensor[], lines: readonly string[]): Renamed[] {
  const pairs = lines.map((line): [string, string] => {
    const [theirs = '', ours = '', ...more] = line.split('=').map((side) => side.trim());
    if (theirs === '' || ours === '' || more.length > 0)
      throw new UserError(
        `"${line}" is no line of names`,
        'Write theirs=ours, as in fc1=dense_1.',
        'input "tensors"',
      );
    return [theirs, ours];
  });
  const isOf = (name: string, theirs: string): boolean =>
    name === theirs || (name.startsWith(theirs) && /[./]/.test(name.charAt(theirs.length)));
  const idle = pairs.find(([theirs]) => !tensors.some(({ name }) => isOf(name, theirs)));
  if (idle)
    throw new UserError(
      `no tensor is called "${idle[0]}"`,
      `There are: ${listed(tensors)}.`,
      'input "tensors"',
    );
  return tensors.map((tensor) => {
    const pair = pairs.find(([theirs]) => isOf(tensor.name, theirs));
    return { tensor, name: pair ? `${pair[1]}${tensor.name.slice(pair[0].length)}` : tensor.name };
  });
}

const MOST_LISTED = 40;

export function listed(tensors: readonly SourceTensor[]): string {
  const names = tensors.slice(0, MOST_LISTED).map(({ name, shape }) => `${name} [${shape.join(', ')}]`);
  return `${names.join(', ')}${tensors.length > MOST_LISTED ? `, and ${tensors.length - MOST_LISTED} more` : ''}`;
}
