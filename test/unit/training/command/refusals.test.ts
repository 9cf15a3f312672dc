import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { trainByScript, WHOLE, type CommandProject } from '../../../fixtures/command.js';
import { messageOf } from '../../../fixtures/failure.js';
import { everythingIn, freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';

const folder = freshFolders();
const faultOf = async (project: Omit<CommandProject, 'folder'>) => {
  const root = await folder();
  return messageOf(() => trainByScript({ folder: root, ...project }));
};
const MODEL = `write('model/a.bin', 'x');`;
const with_ = (more: string) => ({ script: WHOLE + more });

describe('a command that does not end well', () => {
  it.each([
    ['exit 7', 'the command failed with exit code 7, and wrote nothing to stderr. Mend the command'],
    ['echo a >&2; echo "ValueError: b." >&2; exit 1', 'failed with exit code 1: a | ValueError: b. Mend'],
    ['nothing-of-this-name', 'is not there: install it, or mend the "command" of the recipe'],
    ['kill -9 $$', 'was ended by SIGKILL, and wrote nothing to stderr. Mostly the system'],
    ['sh -c "kill -9 $$" || exit 137', 'was ended by SIGKILL'],
  ])("is the user's to mend: %s", async (command, words) => {
    expect(await faultOf({ command })).toContain(words);
  });

  it('leaves no package and nothing else, where it wrote nothing', async () => {
    const root = await folder();
    await messageOf(() => trainByScript({ folder: root, command: 'exit 1' }));
    expect(await everythingIn(root)).toEqual(['heirloom-out', 'recipe.yml', 'train.mjs']);
  });

  it('leaves what it wrote where no run finds it by chance, and the next run says so', async () => {
    const root = await folder();
    const host = new FakeHost();
    await messageOf(() => trainByScript({ folder: root, script: `${MODEL}process.exit(1)`, host }));
    const [, kept] = /is kept, and no package: (.*)$/m.exec(host.said)!;
    expect(await everythingIn(kept!)).toEqual(['42', '42/model', '42/model/a.bin']);
    const again = new FakeHost();
    await trainByScript({ folder: root, host: again, script: `${WHOLE}console.log('before:', out.length);` });
    expect(again.said).toContain(`warning: ${kept} is left of a run that did not end; it isn't used`);
    expect(await everythingIn(join(root, 'heirloom-out', 'candidate', 'model'))).toEqual(['model.joblib']);
  });
});

describe('what a command left is refused', () => {
  it.each([
    [
      { script: `write('prediction.csv', ''); ${MODEL}` },
      'left no predictions.csv where HEIRLOOM_OUT says, but model/, prediction.csv. Have it write',
    ],
    [
      { script: `write('predictions.csv', csv(rows(1)));` },
      'left no model/ where HEIRLOOM_OUT says, but predictions.csv',
    ],
    [{ command: 'true' }, 'left no predictions.csv where HEIRLOOM_OUT says, but an empty folder'],
    [
      with_(`write('predictions.jsonl', '');`),
      'left predictions.csv and predictions.jsonl, and there is one table',
    ],
    [
      { script: `write('predictions.csv', csv(rows(1))); mkdirSync(join(out, 'model'));` },
      'model holds no file',
    ],
    [
      with_(`symlinkSync('/etc/passwd', join(out, 'model', 'a'));`),
      'model/a is a link, and a package holds plain files',
    ],
    [with_(`write('a', ''); linkSync(join(out, 'a'), join(out, 'model', 'a'));`), 'model/a is a link'],
    [with_(`writeFileSync(join(out, 'model', 'a:b'), '');`), "model/a:b can't stand in a package"],
    [{ command: 'node train.mjs && mkfifo $HEIRLOOM_OUT/model/pipe' }, 'model/pipe is no plain file'],
    [
      { command: 'node train.mjs && mv $HEIRLOOM_OUT/model $HEIRLOOM_OUT/m && ln -s m $HEIRLOOM_OUT/model' },
      'model is no folder',
    ],
    [with_(`write('model/w.safetensors', 'short');`), 'w.safetensors is too short for a safetensors file'],
    [
      with_(`symlinkSync(join(out, 'model/model.joblib'), join(out, 'metrics.json'));`),
      'metrics.json is not a plain file',
    ],
    [with_(`write('metrics.json', '{"loss": NaN}');`), 'metrics.json holds NaN, which is no number'],
    [
      with_(`write('metrics.jsonl', '{"loss": 1}\\n{"loss": -Infinity}\\n');`),
      'metrics.jsonl:2 holds -Infinity',
    ],
    [{ script: `write('predictions.csv', 'id,label\\n1,a\\n'); ${MODEL}` }, 'predictions.csv'],
    [{ recipe: 'positive: maybe\n' }, 'maybe'],
    [
      {
        recipe: 'training: {seeds: [1, 2]}\n',
        script: `write('predictions.csv', csv(rows(1, 30 + Number(seed)))); ${MODEL}`,
      },
      'the runs with the seeds 1 and 2 were tested on different rows',
    ],
    [{ recipe: `parameters: {a: ${'x'.repeat(130_000)}}\n` }, 'the recipe is too large for the environment'],
    [{ recipe: 'data: {source: none.csv}\n' }, 'none.csv is not there'],
    [{ inputs: { backend: 'wasm' } }, 'input "backend" the recipe\'s command chooses what it computes on'],
  ])('%j', async (project, words) => {
    expect(await faultOf(project)).toContain(words);
  });

  it('and the package that was there stays', async () => {
    const root = await folder();
    const { digest } = await trainByScript({ folder: root });
    await messageOf(() => trainByScript({ folder: root, script: MODEL }));
    const again = await trainByScript({ folder: root });
    expect(again.digest).toBe(digest);
  });
});
