import { describe, expect, it } from '@jest/globals';
import { pullRequest, push } from './events.js';
import { act } from './sandbox.js';
import { freshSandbox } from './sandboxes.js';

/** Answers with the kind whose mean is nearest, from what Python brings with it. */
const TRAIN = `import csv, json, os, pathlib
rows = list(csv.DictReader(open("leaves.csv")))
train, test = rows[::2], rows[1::2]
point = lambda row: (float(row["length"]), float(row["width"]))
kinds = sorted({row["tree"] for row in rows})
mean = {}
for kind in kinds:
    own = [point(row) for row in train if row["tree"] == kind]
    mean[kind] = [sum(axis) / len(own) for axis in zip(*own)]
distance = lambda row, kind: sum((a - b) ** 2 for a, b in zip(point(row), mean[kind]))
out = pathlib.Path(os.environ["HEIRLOOM_OUT"])
(out / "model").mkdir(parents=True, exist_ok=True)
(out / "model" / "means.json").write_text(json.dumps(mean))
with open(out / "predictions.csv", "w", newline="") as file:
    table = csv.writer(file)
    table.writerow(["id", "label", "prediction"])
    for row in test:
        table.writerow([row["id"], row["tree"], min(kinds, key=lambda kind: distance(row, kind))])
`;

('path' in act ? describe : describe.skip)('python.yml, run by act', () => {
  const sandbox = freshSandbox();

  it('judges what a Python script leaves, with the packages that the project asks for', async () => {
    const { github } = sandbox();
    await sandbox().write('recipe.yml', 'version: 1\nname: leaves\ncommand: python train.py\n');
    await sandbox().write('train.py', TRAIN);
    await sandbox().write('requirements.txt', '');
    await sandbox().adopt(['python.yml']);
    sandbox().commit('leaves in Python');
    const merged = await sandbox().run({ eventName: 'push', event: push });
    expect(merged).toMatchObject({ jobs: { model: 'success' } });
    expect(merged.log).toContain('published leaves@v1.0.0');

    const proposed = await sandbox().run({ eventName: 'pull_request', event: pullRequest, run: 'run-2' });
    expect(proposed).toMatchObject({ jobs: { model: 'success' } });
    expect(github.comments).toMatchObject([{ issue: 7, body: expect.stringContaining('leaves@v1.0.0') }]);
  });
});
