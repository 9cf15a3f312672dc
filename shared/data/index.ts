export { augmenterOf, type AugmentBatch, type Augmenter } from './augment/index.js';
export { rowsOf, type Dataset, type SourceFile } from './dataset.js';
export { loadDataset, type Inherited, type LoadOptions } from './load.js';
export {
  encodeColumns,
  idCount,
  inputFields,
  preprocessingSchema,
  tensorShape,
  tensorSize,
  type Preprocessing,
} from './preprocessing.js';
export { filesOf, sourceText } from './source-files.js';
export { splitOf, type Split } from './splits/index.js';
export {
  classesOfTarget,
  spreadOf,
  summariseTarget,
  type ClassTarget,
  type NumberTarget,
  type Target,
} from './target.js';
export { parseTable, readTable, type Table } from './table.js';
