export { augmenterOf, type AugmentBatch, type Augmenter } from './augment/index.js';
export { rowsOf, type Dataset, type SourceFile } from './dataset.js';
export { loadDataset, type Inherited, type LoadOptions } from './load.js';
export {
  encodeColumns,
  hasIds,
  idCount,
  inputFields,
  preprocessingSchema,
  tensorShape,
  tensorSize,
  type Preprocessing,
} from './preprocessing.js';
export { effectLine } from './cleaning/index.js';
export { DATA_FILE, dataReportSchema, type DataReport } from './report/data-report.js';
export { dataFilesOf, filesOf, sourceText } from './source-files.js';
export { splitOf, type Split } from './splits/index.js';
export { inputBlocks, inputsInMemory, type Inputs } from './storage/inputs.js';
export { computed, type Sequence } from './storage/sequence.js';
export type { Storage } from './storage/storage.js';
export { TemporaryStorage } from './storage/temporary-storage.js';
export {
  classesOfTarget,
  spreadOf,
  summariseTarget,
  type ClassTarget,
  type NumberTarget,
  type Target,
} from './target.js';
export { parseTable, readTable, type Table, type TableInMemory } from './table.js';
