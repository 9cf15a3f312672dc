import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Each says its version, and writes its arguments to a log. */
const PROGRAMS = {
  /** Makes the packages that package.json asks for, as npm does, and takes a moment. */
  npm: `
    const { dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    if (process.env.NPM_FAILS) {
      console.error('npm error code ' + process.env.NPM_FAILS + '\\nnpm error advice');
      process.exit(1);
    }
    for (const [name, version] of Object.entries(dependencies)) {
      fs.mkdirSync('node_modules/' + name, { recursive: true });
      fs.writeFileSync('node_modules/' + name + '/package.json', JSON.stringify({ name, version }));
    }
    setTimeout(() => {}, 300);`,
  /** Writes what it was told to make. */
  'g++': `
    if (process.env.COMPILER_FAILS) { console.error('x.cc:1:1: error: no <string>\\n1 error'); process.exit(1); }
    fs.writeFileSync(args[args.indexOf('-o') + 1], 'addon');`,
  /** Copies the file that it was asked for from a folder, as pip does with PIP_FIND_LINKS, and checks no hash. */
  python3: `
    const [requirement] = fs.readFileSync(args[args.indexOf('--requirement') + 1], 'utf8').split(' ');
    const start = requirement.replace('==', '-').replaceAll('-', '_') + '_';
    const file = fs.readdirSync(process.env.PIP_FIND_LINKS)
      .find((name) => name.replaceAll('-', '_').startsWith(start));
    if (!file) {
      console.error('WARNING: connection broken by x\\nERROR: No matching distribution');
      process.exit(1);
    }
    fs.copyFileSync(process.env.PIP_FIND_LINKS + '/' + file, args[args.indexOf('--dest') + 1] + '/' + file);`,
} as const;

export type FakeProgram = keyof typeof PROGRAMS;

/** Stand-ins for the programs that an installation starts, in a folder that is all of its PATH. */
export class FakeTools {
  private constructor(private readonly folder: string) {}

  static async in(folder: string, names: readonly FakeProgram[]): Promise<FakeTools> {
    await mkdir(folder, { recursive: true });
    for (const name of names) {
      const source = `#!${process.execPath}
        const fs = require('node:fs');
        const args = process.argv.slice(2);
        if (args.includes('--version')) { console.log('1.0'); process.exit(0); }
        fs.appendFileSync(__dirname + '/log', JSON.stringify([${JSON.stringify(name)}, ...args]) + '\\n');
        ${PROGRAMS[name]}`;
      await writeFile(join(folder, name), source);
      await chmod(join(folder, name), 0o755);
    }
    return new FakeTools(folder);
  }

  get path(): string {
    return this.folder;
  }

  /** What was started, with arguments, in order. */
  async started(): Promise<string[][]> {
    const log = await readFile(join(this.folder, 'log'), 'utf8').catch(() => '');
    return log
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as string[]);
  }
}
