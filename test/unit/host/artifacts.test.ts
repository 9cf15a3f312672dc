import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { UserError } from '../../../shared/errors/index.js';
import { RunArtifacts } from '../../../shared/host/artifacts.js';
import { FakeArtifacts } from '../../fakes/artifacts.js';

let service: FakeArtifacts;
let directory: string;
const before = { ...process.env };

beforeAll(async () => {
  service = await FakeArtifacts.start();
});
afterAll(() => service.close());

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'heirloom-artifacts-'));
  mkdirSync(join(directory, 'package', 'model'), { recursive: true });
  writeFileSync(join(directory, 'package', 'manifest.json'), '{}');
  writeFileSync(join(directory, 'package', 'model', 'weights.bin'), Buffer.alloc(300_000, 7));
  inJob('job-1');
  // The client's own log would reach the runner that runs this test.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...before };
  rmSync(directory, { recursive: true });
});

function inJob(job: string): void {
  Object.assign(process.env, service.env(job), { GITHUB_WORKSPACE: directory });
}

describe('the artifacts of a run', () => {
  it('travel from one job to another, files and folders alike', async () => {
    await new RunArtifacts(process.env).upload('candidate', join(directory, 'package'));
    inJob('job-2');
    const target = join(directory, 'downloaded');
    await new RunArtifacts(process.env).download('candidate', target);
    expect(readdirSync(target).sort()).toEqual(['manifest.json', 'model']);
    expect(readFileSync(join(target, 'model', 'weights.bin'))).toEqual(Buffer.alloc(300_000, 7));
  });

  it('replace what an earlier download left in the directory', async () => {
    const artifacts = new RunArtifacts(process.env);
    await artifacts.upload('fresh', join(directory, 'package'));
    const target = join(directory, 'downloaded');
    mkdirSync(target);
    writeFileSync(join(target, 'stale.txt'), 'old');
    await artifacts.download('fresh', target);
    expect(readdirSync(target).sort()).toEqual(['manifest.json', 'model']);
  });

  it('are refused when they arrive changed, and nothing is left behind', async () => {
    const artifacts = new RunArtifacts(process.env);
    await artifacts.upload('tampered', join(directory, 'package'));
    await artifacts.upload('other', join(directory, 'package', 'model'));
    const [tampered, other] = ['tampered', 'other'].map((name) =>
      service.artifacts.find((one) => one.name === name),
    );
    tampered!.content = other!.content;
    await expect(artifacts.download('tampered', join(directory, 'downloaded'))).rejects.toThrow(
      'another digest',
    );
    expect(readdirSync(directory)).toEqual(['package']);
  });

  it('have names: an unknown one is answered with the near one', async () => {
    const artifacts = new RunArtifacts(process.env);
    await artifacts.upload('heirloom-candidate', join(directory, 'package'));
    const download = artifacts.download('heirlom-candidate', join(directory, 'downloaded'));
    await expect(download).rejects.toThrow(
      'this run has no artifact "heirlom-candidate". Did you mean "heirloom-candidate"?',
    );
    await expect(download).rejects.toBeInstanceOf(UserError);
  });

  it('are had elsewhere by run and name', () => {
    const run = { GITHUB_RUN_ID: '41', GITHUB_REPOSITORY: 'acme/digits' };
    expect(new RunArtifacts(run).fetchCommand('x', 'here')?.join(' ')).toBe(
      'gh run download 41 --repo acme/digits --name x --dir here',
    );
    expect(new RunArtifacts({}).fetchCommand('x', 'here')).toBeNull();
  });

  it('can be uploaded once under a name', async () => {
    const artifacts = new RunArtifacts(process.env);
    await artifacts.upload('twice', join(directory, 'package'));
    await expect(artifacts.upload('twice', join(directory, 'package'))).rejects.toThrow(
      'this run has an artifact "twice" already. Give each job or matrix leg a name of its own ("artifact-name", of a report "report-artifact").',
    );
  });

  it('refuse a name that GitHub would', async () => {
    const upload = new RunArtifacts(process.env).upload('a/b', join(directory, 'package'));
    await expect(upload).rejects.toThrow('"a/b" can\'t name an artifact');
  });

  it('hold no links, and no empty or missing directory', async () => {
    const artifacts = new RunArtifacts(process.env);
    const empty = join(directory, 'empty');
    mkdirSync(empty);
    await expect(artifacts.upload('empty', empty)).rejects.toThrow('has no files to upload');
    await expect(artifacts.upload('missing', join(directory, 'no'))).rejects.toThrow('is not a directory');
    symlinkSync('/etc/hostname', join(directory, 'package', 'model', 'link'));
    await expect(artifacts.upload('linked', join(directory, 'package'))).rejects.toThrow(
      'is a symbolic link',
    );
  });

  it('are unavailable on GitHub Enterprise Server and on a runner without the service, with the way out', async () => {
    const enterprise = new RunArtifacts({ ...process.env, GITHUB_SERVER_URL: 'https://github.example.com' });
    expect(enterprise.unavailable?.what).toBe('GitHub Enterprise Server has no such artifacts');
    await expect(enterprise.upload('candidate', directory)).rejects.toThrow(/Enterprise Server.*registry/);
    const bare = new RunArtifacts({});
    expect(bare.unavailable?.what).toBe('this runner offers no artifact service');
    await expect(bare.download('candidate', directory)).rejects.toThrow(/no artifact service.*directory/);
    expect(new RunArtifacts(process.env).unavailable).toBeNull();
  });
});
