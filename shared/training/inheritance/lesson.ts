import type { Tf } from '../../backends/index.js';
import { classesOfTarget, rowsOf, type Dataset } from '../../data/index.js';
import { UserError } from '../../errors/index.js';
import { classify, loadModel } from '../../models/index.js';
import type { Recipe } from '../../recipe/index.js';
import type { Lesson } from '../tasks/index.js';
import { nameOf, type Parent } from './parent.js';

/** Rows that a teacher is asked about at once. */
const BATCH = 512;

/**
 * Asks a teacher about every training row, as a caller of its server would: through its own preprocessing.
 * @throws UserError where it answers another question than the recipe's
 */
export async function lessonOf(
  tf: Tf,
  teacher: Parent,
  { distil, task }: Recipe,
  dataset: Dataset,
): Promise<Lesson> {
  const classes = classesOfTarget(dataset.target);
  const { task: itsTask, signature } = teacher.opened.manifest;
  if (itsTask !== task) throw stranger(teacher, `its task is ${itsTask}, and the recipe's is ${task}`);
  const missing = classes.find((name) => !signature.classes.includes(name));
  const unknown = signature.classes.find((name) => !classes.includes(name));
  if (missing !== undefined) throw stranger(teacher, `it doesn't know the class "${missing}"`);
  if (unknown !== undefined)
    throw stranger(teacher, `it also knows the class "${unknown}", which the data lack`);
  const width = Math.max(classes.length, 1);
  const answers = new Float32Array(dataset.ids.length * width);
  const rows = rowsOf(dataset, 'train');
  const model = await loadModel(tf, teacher.opened);
  try {
    for (let start = 0; start < rows.length; start += BATCH) {
      const asked = rows.subarray(start, start + BATCH);
      const instances = Array.from(asked, (row) => dataset.instanceOf(row));
      const given = await classify(tf, model, teacher.preprocessing, signature.classes, instances);
      given.forEach(({ prediction, scores }, at) =>
        answers.set(
          classes.length === 0 ? [Number(prediction)] : classes.map((name) => scores[name]!),
          asked[at]! * width,
        ),
      );
    }
  } finally {
    model.dispose();
  }
  return { answers, temperature: distil!.temperature, weight: distil!.weight };
}

function stranger(teacher: Parent, what: string): UserError {
  return new UserError(
    `the teacher ${nameOf(teacher)} can't teach this: ${what}`,
    'Distil from a model of the same task and classes.',
    'recipe distil.from:',
  );
}
