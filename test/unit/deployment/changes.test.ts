import { describe, expect, it } from '@jest/globals';
import * as change from '../../../shared/deployment/changes.js';
import { emptyState, type EnvironmentState, type Release } from '../../../shared/deployment/state.js';

const endpoint = (pid: number) => ({ pid, startedAt: `t${pid}`, port: 9000 + pid });
const process = (pid: number) => ({ pid, startedAt: `t${pid}` });
const release = (digest: string, pid: number): Release => ({
  deploymentId: `production-${pid}`,
  digest,
  name: 'digits',
  version: 'v1.0.0',
  server: endpoint(pid),
});
const state = (part: Partial<EnvironmentState>): EnvironmentState => ({
  ...emptyState('production'),
  ...part,
});
const everyone = () => true;

describe('the traffic switches', () => {
  it('from active to next: active waits for a rollback, the one before it is left over', () => {
    const before = change.started(state({ active: release('a', 1), previous: release('p', 2) }), process(3));
    const after = change.switched(before, release('b', 3), everyone);
    expect(after.active).toEqual(release('b', 3));
    expect(after.previous).toEqual(release('a', 1));
    expect(after.leftovers).toEqual([process(2)]);
    expect(change.switchedBack(after, before)).toEqual(before);
  });

  it('to a new process of the same package: the old process is left over, the rollback target stays', () => {
    const after = change.switched(
      state({ active: release('a', 1), previous: release('p', 2) }),
      release('a', 3),
      everyone,
    );
    expect(after.previous).toEqual(release('p', 2));
    expect(after.leftovers).toEqual([process(1)]);
  });

  it('to the rollback target: the two change places and nobody is left over', () => {
    const after = change.switched(
      state({ active: release('a', 1), previous: release('p', 2) }),
      release('p', 2),
      everyone,
    );
    expect(after.previous).toEqual(release('a', 1));
    expect(after.leftovers).toEqual([]);
  });

  it('away from a dead server: the living one before it stays the rollback target', () => {
    const after = change.switched(
      state({ active: release('a', 1), previous: release('p', 2) }),
      release('b', 3),
      ({ pid }) => pid !== 1,
    );
    expect(after.previous).toEqual(release('p', 2));
    expect(after.leftovers).toEqual([process(1)]);
  });
});

describe('the router', () => {
  it('is taken over by another, and given back', () => {
    const before = state({ router: endpoint(1) });
    const after = change.routed(change.started(before, process(2)), endpoint(2));
    expect(after).toMatchObject({ router: endpoint(2), leftovers: [process(1)] });
    expect(change.routedBack(after, before.router)).toMatchObject({
      router: endpoint(1),
      leftovers: [process(2)],
    });
  });
});

describe('a stop', () => {
  it('withdraws everything, the router first', () => {
    const after = change.withdrawn(
      state({
        router: endpoint(1),
        active: release('a', 2),
        previous: release('p', 3),
        leftovers: [process(4)],
      }),
    );
    expect(after).toMatchObject({ router: null, active: null, previous: null });
    expect(after.leftovers.map(({ pid }) => pid)).toEqual([1, 2, 3, 4]);
  });
});

describe('the history', () => {
  it('keeps the last hundred deployments', () => {
    const entry = (i: number) =>
      ({ deploymentId: `production-${i}`, digest: 'a', outcome: 'promoted', at: 't', reason: null }) as const;
    let long = state({});
    for (let i = 1; i <= 130; i++) long = change.recorded(long, entry(i));
    expect(long.history).toHaveLength(100);
    expect(long.history.at(-1)).toEqual(entry(130));
  });
});
