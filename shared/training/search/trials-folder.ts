import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson, jsonIn, writeFileWhole } from '../../files/index.js';
import type { Point } from '../../search/index.js';
import type { TrialEnd } from './trial.js';

const merits = z.array(z.number());
const fileSchema = z.object({
  origin: z.string(),
  point: z.array(z.unknown()),
  end: z.discriminatedUnion('state', [
    z.object({ state: z.enum(['completed', 'stopped']), merit: z.number(), merits }),
    z.object({ state: z.literal('failed'), reason: z.string(), merits }),
  ]),
});

/** What the trials of a search came to, a file each, until its package is there. */
export interface TrialsFolder {
  /** The end of a trial that an earlier, interrupted search ran; null where there is none that fits. */
  load(number: number, point: Point): Promise<TrialEnd | null>;
  save(number: number, point: Point, end: TrialEnd): Promise<void>;
  remove(): Promise<void>;
}

/** @param origin  digest of all that a trial follows from, beside its point: ends of another origin are not used */
export function trialsFolder(directory: string, origin: string): TrialsFolder {
  const pathOf = (number: number) => join(directory, `${number}.json`);
  return {
    load: async (number, point) => {
      const text = await readFile(pathOf(number), 'utf8').catch(() => null);
      const found = text === null ? null : fileSchema.safeParse(jsonIn(text)).data;
      const fits = found?.origin === origin && canonicalJson(found.point) === canonicalJson(point);
      return fits ? found.end : null;
    },
    // Not canonical, which rounds: a search that goes on must see the figures that it would have seen.
    save: (number, point, end) =>
      writeFileWhole(pathOf(number), `${JSON.stringify({ origin, point, end })}\n`),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
