import { expect } from 'expect';

type Body = () => unknown;

interface Group {
  readonly name: string;
  readonly parent: Group | undefined;
  readonly before: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
  readonly after: Body[];
  readonly members: (Group | Spec)[];
}
interface Spec {
  readonly name: string;
  readonly body: Body;
}

/** For each spec by its whole name: null where it passed, else why it failed. */
export type Outcomes = Record<string, string | null>;

/** As much of Jasmine as tfjs-core's specs need: groups, hooks, specs and expectations, as global functions. */
export function installJasmine(): { run(): Promise<Outcomes> } {
  const root = group('', undefined);
  let current = root;
  expect.extend({
    nothing: () => ({ pass: true, message: () => '' }),
    toThrowError: (body: Body, expected?: string | RegExp) => {
      const message = messageThrownBy(body);
      const matches = typeof expected === 'string' ? message === expected : expected?.test(message ?? '');
      return { pass: message !== null && (matches ?? true), message: () => `it threw ${message}` };
    },
  });
  const ignore = () => undefined;
  const describe = (name: string, body: Body) => {
    const parent = current;
    current = group(name, parent);
    parent.members.push(current);
    body();
    current = parent;
  };
  Object.assign(globalThis, {
    describe,
    it: (name: string, body: Body) => current.members.push({ name, body }),
    xit: ignore,
    xdescribe: ignore,
    beforeAll: (body: Body) => current.before.push(body),
    beforeEach: (body: Body) => current.beforeEach.push(body),
    afterEach: (body: Body) => current.afterEach.push(body),
    afterAll: (body: Body) => current.after.push(body),
    expect,
    fail: (reason: string) => {
      throw new Error(reason);
    },
  });
  return {
    async run() {
      const outcomes: Outcomes = {};
      await runGroup(root, '', outcomes);
      return outcomes;
    },
  };
}

function messageThrownBy(body: Body): string | null {
  try {
    body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function group(name: string, parent: Group | undefined): Group {
  return { name, parent, before: [], beforeEach: [], afterEach: [], after: [], members: [] };
}

async function runGroup(of: Group, path: string, outcomes: Outcomes): Promise<void> {
  for (const hook of of.before) await hook();
  for (const member of of.members) {
    const name = `${path} ${member.name}`.trim();
    if ('members' in member) await runGroup(member, name, outcomes);
    else outcomes[name] = await runSpec(member, of);
  }
  for (const hook of of.after) await hook();
}

async function runSpec({ body }: Spec, of: Group): Promise<string | null> {
  const groups: Group[] = [];
  for (let each: Group | undefined = of; each; each = each.parent) groups.unshift(each);
  let failure: string | null = null;
  try {
    for (const { beforeEach } of groups) for (const hook of beforeEach) await hook();
    await body();
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  for (const { afterEach } of groups.toReversed()) for (const hook of afterEach) await hook();
  return failure;
}
