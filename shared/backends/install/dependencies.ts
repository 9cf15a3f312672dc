/** What an installation needs of its machine. */
export interface InstallDependencies {
  readonly toolCache: string;
  /** With PATH, the proxies, and the user's configuration of pip and npm. */
  readonly env: NodeJS.ProcessEnv;
  readonly machine: Machine;
  readonly log: (line: string) => void;
  /** Opens the back end of `root`'s node_modules in a process of its own, and lets it compute. */
  readonly smokeTest: (root: string) => Promise<SmokeTest>;
}

export type SmokeTest =
  | { readonly state: 'open' }
  /** `lacksDevice`: it is sound, and only this machine lacks what it computes on. */
  | { readonly state: 'refused'; readonly reason: string; readonly lacksDevice: boolean };

export interface Machine {
  /** As Node names it: `linux`. */
  readonly platform: string;
  /** As Node names it: `x64`. */
  readonly arch: string;
  /** Version of the C library; null where that is not glibc. */
  readonly glibc: string | null;
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  // Else it would look up the name of every address that the process is connected to.
  if (process.report) Object.assign(process.report, { excludeNetwork: true });
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return {
    platform: process.platform,
    arch: process.arch,
    glibc: report?.header?.glibcVersionRuntime ?? null,
  };
}
