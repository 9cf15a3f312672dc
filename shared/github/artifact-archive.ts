import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors/index.js';
import { arrivedChanged } from '../host/uploads.js';
import { splitRepository, type GitHubClient } from './client.js';
import { insist, unlessRefused } from './refusal.js';

export interface ArchiveRequest {
  /** `owner/name` */
  readonly repository: string;
  readonly runId: number;
  /** Of the artifact. */
  readonly name: string;
  /** Bytes that its archive may have. */
  readonly mostBytes: number;
}

/**
 * Downloads the archive of an artifact that another run uploaded, of several attempts the last one's. No more bytes are
 * written than allowed, and they have the digest that GitHub computed.
 *
 * @throws UserError where there is none, it is too large, or the token may not
 */
export async function downloadArchive(
  client: GitHubClient,
  request: ArchiveRequest,
  file: string,
): Promise<void> {
  const { repository, runId, name, mostBytes } = request;
  const attempt = { what: `download artifact "${name}" of run ${runId}`, permission: 'actions: read' };
  const place = splitRepository(repository);
  const done = await unlessRefused(attempt, async () => {
    const listed = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
      ...place,
      run_id: runId,
      name,
      per_page: 100,
    });
    const newest = listed.filter((one) => one.name === name).sort((a, b) => b.id - a.id)[0];
    if (!newest || newest.expired) throw notThere(request, newest !== undefined);
    if (newest.size_in_bytes > mostBytes) throw tooLarge(request, newest.size_in_bytes);
    const { data } = await client.rest.actions.downloadArtifact({
      ...place,
      artifact_id: newest.id,
      archive_format: 'zip',
      request: { parseSuccessResponseBody: false },
    });
    await save(data as AsyncIterable<Uint8Array>, newest.digest ?? null, request, file);
    return { posted: true };
  });
  insist(done);
}

async function save(
  content: AsyncIterable<Uint8Array>,
  digest: string | null,
  request: ArchiveRequest,
  file: string,
): Promise<void> {
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes > request.mostBytes) done(tooLarge(request, bytes));
      else done(null, chunk);
    },
  });
  await pipeline(content, count, createWriteStream(file, { flags: 'wx' }));
  if (digest === null || digest === `sha256:${hash.digest('hex')}`) return;
  throw arrivedChanged(request.name);
}

function notThere({ name, runId }: ArchiveRequest, isExpired: boolean): UserError {
  return isExpired
    ? new UserError(`artifact "${name}" of run ${runId} has expired`, 'Run that workflow again.')
    : new UserError(
        `run ${runId} has no artifact "${name}"`,
        'Let its workflow upload it ("artifact-name" of train), and name it here as it is named there.',
      );
}

function tooLarge({ name, mostBytes }: ArchiveRequest, bytes: number): UserError {
  return new UserError(
    `artifact "${name}" has ${bytes} bytes or more, and at most ${mostBytes} are taken`,
    'Upload less: of a fork its predictions only ("upload: predictions").',
  );
}
