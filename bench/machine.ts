import os from 'node:os';

/** What a figure depends on, in one line. */
export function describeMachine(): string {
  const cores = `${os.availableParallelism()} × ${os.cpus()[0]?.model ?? 'CPU'}`;
  return `${cores}, load ${os.loadavg()[0]!.toFixed(1)}, Node ${process.version}, ${process.platform}-${process.arch}`;
}

export function median(values: readonly number[]): number {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)]!;
}
