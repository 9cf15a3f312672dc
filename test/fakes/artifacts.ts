import { createHash } from 'node:crypto';
import { serve, type FakeAnswer, type FakeRequest, type FakeServer } from './http.js';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: string;
  readonly job: string;
  readonly mimeType: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer;
  finalized: boolean;
  digest: string | null;
  expired: boolean;
}

/** Fields of the artifact service's requests, as @actions/artifact writes them. */
interface ArtifactRequest {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
  readonly name: string;
  readonly size?: string;
  readonly hash?: string;
  readonly mime_type?: string;
  readonly name_filter?: string;
  readonly id_filter?: string;
}

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** Long, because a runner masks a signature wherever it appears. */
const SIGNATURE = 'c2lnbmF0dXJlLW9mLXRoZS1zdHVi';

/** The artifact service of a workflow run with its blob storage: what @actions/artifact talks to, on loopback. */
export class FakeArtifacts {
  readonly artifacts: StoredArtifact[] = [];
  /** In place of taking a new artifact, for example because a quota is reached; null: it works. */
  outage: FakeAnswer | null = null;
  /** The `authorization` of each download: the address is signed, so none is due. */
  readonly blobReads: (string | undefined)[] = [];
  private server: FakeServer | null = null;
  private lastId = 0;

  static async start(): Promise<FakeArtifacts> {
    const fake = new FakeArtifacts();
    fake.server = await serve((request) => fake.answer(request));
    return fake;
  }

  async close(): Promise<void> {
    await this.server?.close();
  }

  /** What a runner gives its steps. @param job one of the jobs of the run; they see each other's artifacts */
  env(job = 'job-1', run = 'run-1'): Record<string, string> {
    return {
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(run, job),
      GITHUB_SERVER_URL: 'https://github.com',
    };
  }

  /** A signed address on the storage's own host, good for reading and writing. */
  blobUrl(artifact: StoredArtifact): string {
    return `${this.url}/blob/artifacts/${artifact.id}?sig=${SIGNATURE}`;
  }

  /** What a run left, written by anybody: nothing says that it is a good zip. */
  plant(run: string, name: string, content: Buffer): StoredArtifact {
    const asked = { workflow_run_backend_id: run, workflow_job_run_backend_id: 'planted', name };
    this.create(asked);
    const artifact = this.artifacts.at(-1)!;
    artifact.content = content;
    this.finalize({ ...asked, size: String(content.length) });
    return artifact;
  }

  private get url(): string {
    if (!this.server) throw new Error('not started');
    return this.server.url;
  }

  private answer(request: FakeRequest): FakeAnswer {
    if (request.path.startsWith('/blob/')) return this.blob(request);
    if (!request.path.startsWith(TWIRP)) return { status: 404, body: { msg: 'no such service' } };
    if (!request.headers.authorization?.startsWith('Bearer '))
      return { status: 401, body: { msg: 'no token' } };
    const asked = request.json<ArtifactRequest>();
    switch (request.path.slice(TWIRP.length)) {
      case 'CreateArtifact':
        return this.outage ?? this.create(asked);
      case 'FinalizeArtifact':
        return this.finalize(asked);
      case 'ListArtifacts':
        return this.list(asked);
      case 'GetSignedArtifactURL':
        return this.signedUrl(asked);
      case 'DeleteArtifact':
        return this.delete(asked);
      default:
        return { status: 404, body: { msg: 'no such method' } };
    }
  }

  private create(asked: ArtifactRequest): FakeAnswer {
    if (this.find(asked)) {
      return { status: 409, body: { msg: 'an artifact with this name already exists on the workflow run' } };
    }
    this.lastId += 1;
    const artifact: StoredArtifact = {
      id: this.lastId,
      name: asked.name,
      run: asked.workflow_run_backend_id,
      job: asked.workflow_job_run_backend_id,
      mimeType: asked.mime_type ?? 'application/zip',
      blocks: new Map(),
      content: Buffer.alloc(0),
      finalized: false,
      digest: null,
      expired: false,
    };
    this.artifacts.push(artifact);
    return { status: 200, body: { ok: true, signed_upload_url: this.blobUrl(artifact) } };
  }

  private finalize(asked: ArtifactRequest): FakeAnswer {
    const artifact = this.find(asked);
    if (!artifact) return { status: 404, body: { msg: 'no such artifact' } };
    const digest = `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`;
    if (Number(asked.size) !== artifact.content.length || (asked.hash && asked.hash !== digest)) {
      return { status: 400, body: { msg: 'size or hash differ from what was uploaded' } };
    }
    artifact.finalized = true;
    artifact.digest = digest;
    return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
  }

  private list(asked: ArtifactRequest): FakeAnswer {
    const listed = this.artifacts.filter(
      (artifact) =>
        artifact.run === asked.workflow_run_backend_id &&
        artifact.finalized &&
        (asked.name_filter ?? artifact.name) === artifact.name &&
        (asked.id_filter ?? String(artifact.id)) === String(artifact.id),
    );
    return {
      status: 200,
      body: {
        artifacts: listed.map((artifact) => ({
          workflow_run_backend_id: artifact.run,
          workflow_job_run_backend_id: artifact.job,
          database_id: String(artifact.id),
          name: artifact.name,
          size: String(artifact.content.length),
          created_at: '2026-01-01T00:00:00Z',
          digest: artifact.digest,
        })),
      },
    };
  }

  private signedUrl(asked: ArtifactRequest): FakeAnswer {
    const artifact = this.find(asked);
    if (!artifact) return { status: 404, body: { msg: 'no such artifact' } };
    return { status: 200, body: { signed_url: this.blobUrl(artifact) } };
  }

  private delete(asked: ArtifactRequest): FakeAnswer {
    const artifact = this.find(asked);
    if (!artifact) return { status: 404, body: { msg: 'no such artifact' } };
    this.artifacts.splice(this.artifacts.indexOf(artifact), 1);
    return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
  }

  /** Azure's block blobs: blocks in any order, then the list that says which and in which order. */
  private blob(request: FakeRequest): FakeAnswer {
    const id = Number(request.path.split('/').pop());
    const artifact = this.artifacts.find((one) => one.id === id);
    if (!artifact || request.query.get('sig') !== SIGNATURE) return { status: 403 };
    // As Azure does: the signature in the address is all that may be sent there.
    if (request.headers.authorization) return { status: 400, body: { msg: 'InvalidAuthenticationInfo' } };
    if (request.method === 'GET') {
      this.blobReads.push(request.headers.authorization);
      return { status: 200, headers: { 'content-type': artifact.mimeType }, body: artifact.content };
    }
    const component = request.query.get('comp');
    if (component === 'block') {
      artifact.blocks.set(request.query.get('blockid') ?? '', request.body);
    } else if (component === 'blocklist') {
      const ids = [...request.body.toString().matchAll(/<Latest>(.*?)<\/Latest>/g)].map(
        (match) => match[1] ?? '',
      );
      artifact.content = Buffer.concat(ids.map((block) => artifact.blocks.get(block) ?? Buffer.alloc(0)));
    } else {
      artifact.content = request.body;
    }
    return { status: 201 };
  }

  private find(asked: ArtifactRequest): StoredArtifact | undefined {
    return this.artifacts.find(
      (artifact) => artifact.run === asked.workflow_run_backend_id && artifact.name === asked.name,
    );
  }
}

/** An unsigned JWT: the client reads the run and the job from its `scp`, and nothing else. */
function runtimeToken(run: string, job: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: `Actions.Results:${run}:${job}` })}.c2lnbmF0dXJl`;
}
