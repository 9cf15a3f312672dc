/** Each path by as many of its last steps as tell it from the others: "units", "dense.units". */
export function shortNames(paths: readonly string[]): string[] {
  return paths.map((path) => {
    const steps = path.split('.');
    const tails = steps.map((_, at) => steps.slice(steps.length - 1 - at).join('.'));
    const isOwn = (tail: string) =>
      paths.every((other) => other === path || (other !== tail && !other.endsWith(`.${tail}`)));
    return tails.find(isOwn) ?? path;
  });
}
