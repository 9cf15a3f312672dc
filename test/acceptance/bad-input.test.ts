import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { csv, recipe, type Fault } from './faults/fault.js';
import { INHERITING_FAULTS } from './faults/inheriting.js';
import { JUDGING_FAULTS } from './faults/judging.js';
import { TRAINING_FAULTS } from './faults/training.js';
import { LeavesProject } from './leaves.js';
import { act, heirloom } from './program.js';

describe('bad input', () => {
  let judged: LeavesProject;
  let project: LeavesProject;

  beforeAll(async () => {
    judged = await LeavesProject.create();
    await run(judged, 'train', '--out=candidate');
    await run(judged, 'evaluate-gate', 'candidate');
    await run(judged, 'publish-model', 'candidate', '--alias=champion');
  });
  afterAll(() => judged.remove());
  afterEach(() => project.remove());

  /** The use case ends with 2 and one line, and every file is as it was; evaluate-gate leaves no older verdict behind. */
  async function refuses({ spoil, args, says }: Fault): Promise<void> {
    await spoil(project);
    const before = await project.everything();
    const isJudged = args[0] === 'evaluate-gate' && !args.some((arg) => arg.startsWith('--out'));
    if (isJudged) delete before['heirloom-out/verdict.json'];
    const { code, stdout, stderr } = await run(project, ...args, '--json');
    const errors = stderr.split('\n').filter((line) => line.startsWith('error: '));
    expect(errors).toHaveLength(1);
    expect(errors[0]!.slice('error: '.length).replaceAll(project.directory, '<dir>')).toMatch(says);
    expect(stderr.endsWith(`${errors[0]!}\n`)).toBe(true);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(await project.everything()).toEqual(before);
  }

  describe('before there is a package', () => {
    beforeEach(async () => {
      project = await LeavesProject.create();
    });

    it.each(TRAINING_FAULTS.map((fault) => [fault.name, fault] as const))(
      '%s is named in one line, and nothing is written',
      (_name, fault) => refuses(fault),
    );
  });

  describe('around a package', () => {
    beforeEach(async () => {
      project = await judged.copy();
    });

    it.each([...JUDGING_FAULTS, ...INHERITING_FAULTS].map((fault) => [fault.name, fault] as const))(
      '%s is named in one line, and nothing is written',
      (_name, fault) => refuses(fault),
    );

    it('a training that breaks off leaves the old package as it was', () =>
      refuses({
        name: '',
        spoil: csv((lines) => lines.with(4, 'leaf-3,1,2')),
        args: ['train', '--out=candidate'],
        says: /leaves\.csv:5 /,
      }));
  });
});

describe('bad input to a built action', () => {
  it('is an annotation at its place in the file', async () => {
    const project = await LeavesProject.create();
    try {
      await recipe('epochs', 'epoch')(project);
      const { code, stdout } = await act('train', { cwd: project.directory });
      expect(code).toBe(2);
      expect(stdout).toMatch(/^::error file=recipe\.yml,line=10,col=54::.*unknown key "epoch" in training/m);
    } finally {
      await project.remove();
    }
  });
});

const run = (project: LeavesProject, ...args: string[]) =>
  heirloom(args, project.directory, { XDG_STATE_HOME: project.path('state') });
