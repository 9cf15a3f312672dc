import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { manifestSchema } from '../package/manifest.js';
import { DIGEST_HEADER, firstDifference, readGolden } from '../serving/index.js';
import { ask } from './loopback.js';

const healthSchema = z.object({ status: z.string(), digest: z.string() });
const classifySchema = z.object({
  predictions: z
    .array(
      z.object({
        prediction: z.union([z.string(), z.number()]),
        scores: z.record(z.string(), z.number()),
      }),
    )
    .length(1),
  digest: z.string(),
});

/** Null when what listens on the port is ready and serves `digest`, else what is wrong. */
export async function healthFailure(port: number, digest: string): Promise<string | null> {
  try {
    const answer = await ask(port, '/healthz', undefined, 5);
    const health = healthSchema.safeParse(answer.json);
    if (!health.success) return `port ${port} answers ${answer.status} and is not a model server`;
    if (health.data.digest !== digest || answer.headers[DIGEST_HEADER] !== digest) {
      return `port ${port} answers with sha256:${health.data.digest.slice(0, 12)}, not sha256:${digest.slice(0, 12)}`;
    }
    return health.data.status === 'ready' ? null : `the server is ${health.data.status}`;
  } catch (error) {
    return `port ${port} does not answer: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Null when the server on the port gives the package's recorded answers over HTTP, else the first difference. */
export async function goldenFailure(packageDirectory: string, port: number): Promise<string | null> {
  const manifestText = await readFile(join(packageDirectory, 'manifest.json'), 'utf8');
  const manifest = manifestSchema.parse(JSON.parse(manifestText));
  const golden = await readGolden(packageDirectory, manifest);
  const path = `/v1/models/${encodeURIComponent(manifest.name)}:classify`;
  return firstDifference(golden, async (instance) => {
    const answer = await ask(port, path, { instances: [instance] });
    if (answer.status !== 200)
      throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.json)}`);
    return classifySchema.parse(answer.json).predictions[0]!;
  });
}
