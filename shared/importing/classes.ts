import type { Dataset } from '../data/index.js';
import { suggest, UserError } from '../errors/index.js';
import { MOST_CLASSES, nameFault } from '../evaluation/index.js';

const WHERE = 'input "classes"';

/** Refuses names of classes that predictions could not hold. @throws UserError */
export function checkClassNames(classes: readonly string[]): void {
  const fault = (what: string) => new UserError(what, 'Name each class once, a line each.', WHERE);
  const twice = classes.find((name, at) => classes.indexOf(name) !== at);
  if (twice !== undefined) throw fault(`"${twice}" is named twice`);
  if (classes.length > MOST_CLASSES)
    throw fault(`${classes.length} are named, and at most ${MOST_CLASSES} can be`);
  for (const name of classes) {
    const reason = name === '__proto__' ? "can't be the name of a class" : nameFault(name);
    if (reason) throw fault(`"${name}" ${reason}`);
  }
}

/**
 * Data whose classes are in the order of a model's scores, which may know more of them.
 *
 * @param classes  none: the data's own order
 * @throws UserError for a class of the data that the model doesn't have
 */
export function withClassOrder(dataset: Dataset, classes: readonly string[]): Dataset {
  const { target } = dataset;
  if (classes.length === 0 || target.task === 'regression') return dataset;
  const places = target.classes.map((name) => {
    const at = classes.indexOf(name);
    if (at >= 0) return at;
    throw new UserError(
      `the data have the class "${name}", and it is not named`,
      suggest(name, classes),
      WHERE,
    );
  });
  return {
    ...dataset,
    target: { ...target, classes, labels: target.labels.map((label) => places[label]!) },
  };
}
