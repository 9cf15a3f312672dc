/** Parents that no order satisfies: each of `between` would have to stand before another one. */
export class NoOrder<T> extends Error {
  constructor(readonly between: readonly T[]) {
    super('the parents have no common order');
  }
}

/**
 * A node's ancestors and itself, each once, the weakest first: a parent stands before its child, parents stand in the
 * order in which their child lists them, and the order of a parent's own ancestors is kept. It is the reverse of the C3
 * linearisation (Barrett et al. 1996; Python's method resolution order) of classes that list their bases the other way
 * round.
 *
 * @param parentsOf  of a graph without a cycle
 * @throws NoOrder
 */
export function linearise<T>(node: T, parentsOf: (node: T) => readonly T[]): T[] {
  const known = new Map<T, readonly T[]>();
  const strongestFirst = (of: T): readonly T[] => {
    const before = known.get(of);
    if (before) return before;
    const parents = parentsOf(of).toReversed();
    const order = [of, ...interleaved([...parents.map(strongestFirst), parents])];
    known.set(of, order);
    return order;
  };
  return strongestFirst(node).toReversed();
}

/** One list that keeps the order of each, taking what stands behind nothing that is left. */
function interleaved<T>(lists: readonly (readonly T[])[]): T[] {
  const order: T[] = [];
  let left = lists.filter((list) => list.length > 0);
  while (left.length > 0) {
    const heads = left.map(([head]) => head!);
    const next = heads.find((head) => !left.some((list) => list.indexOf(head) > 0));
    if (next === undefined) throw new NoOrder([...new Set(heads)]);
    order.push(next);
    left = left.map((list) => (list[0] === next ? list.slice(1) : list)).filter((list) => list.length > 0);
  }
  return order;
}
