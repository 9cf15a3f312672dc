import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import { canonicalJson, createFileExclusively, NotWritable, readTextIfThere } from '../files/index.js';
import { listing } from '../registry/listing.js';
import { RESTORE } from '../registry/records.js';
import { isSame, type Judgement, type Ledger, type LookRecord } from './ledger.js';
import { parseLook } from './record.js';

/** What else lies there, such as a file manager's notes, is not a look. */
const LOOK_FILE = /^(\d{6})\.json$/;

/**
 * A ledger in the folder of a registry. A look is a file that is created exclusively and never changed, so two jobs at
 * the same time get two numbers and no lock is needed.
 *
 *     looks/<fingerprint>/000001.json
 */
export class FolderLedger implements Ledger {
  /**
   * @param warn  says that a look could not be recorded
   * @param now   the clock, for records only
   */
  constructor(
    private readonly root: string,
    private readonly warn: (line: string) => void,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async peek(fingerprint: string): Promise<readonly LookRecord[]> {
    const files = await listing(this.folder(fingerprint));
    const numbers = files.flatMap((file) => LOOK_FILE.exec(file)?.[1] ?? []).map(Number);
    // Every number up to the greatest, so that one that is missing is missed.
    const count = numbers.reduce((greatest, number) => Math.max(greatest, number), 0);
    return Promise.all(Array.from({ length: count }, (_, i) => this.read(fingerprint, i + 1)));
  }

  async look(fingerprint: string, judgement: Judgement): Promise<number> {
    const taken = await this.peek(fingerprint);
    const earlier = taken.find((record) => isSame(record, judgement));
    if (earlier) return earlier.look;
    for (let look = taken.length + 1; ; look++) {
      if (await this.record(fingerprint, { ...judgement, look, at: this.now().toISOString() })) return look;
      if (isSame(await this.read(fingerprint, look), judgement)) return look;
    }
  }

  /** @returns false when another look has taken the number meanwhile */
  private async record(fingerprint: string, record: LookRecord): Promise<boolean> {
    try {
      return await createFileExclusively(this.path(fingerprint, record.look), canonicalJson(record));
    } catch (error) {
      if (!(error instanceof NotWritable)) throw error;
      this.warn(`look ${record.look} on this test set is not recorded: ${error.message}`);
      return true;
    }
  }

  private async read(fingerprint: string, look: number): Promise<LookRecord> {
    const path = this.path(fingerprint, look);
    const text = await readTextIfThere(path);
    if (text !== null) return parseLook(text, look, path);
    throw new UserError('is missing, and later looks are there', RESTORE, path);
  }

  private path(fingerprint: string, look: number): string {
    return join(this.folder(fingerprint), `${String(look).padStart(6, '0')}.json`);
  }

  private folder(fingerprint: string): string {
    return join(this.root, 'looks', fingerprint);
  }
}
