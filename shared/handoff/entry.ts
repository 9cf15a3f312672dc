import { relative, sep } from 'node:path';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../errors/index.js';
import { jsonIn, sha256File } from '../files/index.js';
import { filesToUpload } from '../host/uploads.js';
import { checkPaths } from '../package/index.js';

export const UPLOAD_AGAIN = 'Run the job again that uploads it.';

const schema = z.strictObject({
  schema: z.literal('heirloom.dev/hand-off/v1'),
  name: z.string(),
  createdAt: z.string(),
  files: z
    .array(
      z.strictObject({
        path: z.string(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        /** Bytes. */
        size: z.number().int().nonnegative(),
      }),
    )
    .min(1),
});

/** What was handed off under one name: the files of a directory. */
export type Entry = z.output<typeof schema>;

/** Reads an entry. @throws UserError when it is damaged, or names a path outside its directory */
export function parseEntry(text: string, where: string): Entry {
  const parsed = schema.safeParse(jsonIn(text));
  if (!parsed.success) throw new UserError('is not the record of a hand-off', UPLOAD_AGAIN, where);
  checkPaths(
    parsed.data.files.map(({ path }) => path),
    where,
  );
  return parsed.data;
}

/** The files under a directory, with digests. @throws UserError for what can't be handed off */
export async function listFiles(directory: string): Promise<Entry['files']> {
  const files: Entry['files'] = [];
  for (const path of await filesToUpload(directory)) {
    const { size } = await stat(path);
    const name = relative(directory, path).split(sep).join('/');
    files.push({ path: name, sha256: await sha256File(path), size });
  }
  checkPaths(
    files.map(({ path }) => path),
    directory,
  );
  return files;
}
