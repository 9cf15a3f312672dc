import { UserError } from '../errors/index.js';
import { sha256 } from '../files/index.js';
import type { Recipe } from '../recipe/schema.js';
import { firstOfEach } from './cleaning/copies.js';
import { effectLine, type CleaningStep, type Effect } from './cleaning/index.js';
import type { Dataset, SourceFile } from './dataset.js';
import { judgeLeakage } from './leakage.js';
import type { FullOptions } from './load.js';
import { tensorSize, type Preprocessing } from './preprocessing.js';
import { readTarget } from './read-target.js';
import { digestsOf, idsFromDigests } from './rows/ids.js';
import { dataReport } from './report/report.js';
import { splitsByKey } from './splits/index.js';
import { storeInputs } from './storage/inputs.js';

/** n pictures with their classes. Nothing else is known of a picture. */
export interface Pictures {
  /** What a picture is known by: the bytes of its file, or its pixels. */
  readonly contents: readonly Uint8Array[];
  readonly labels: readonly string[];
  /** From this one on they come from `test_source`. */
  readonly firstTest: number;
  readonly sources: readonly SourceFile[];
  readonly preprocessing: Extract<Preprocessing, { kind: 'image' }>;
  /** Where the labels stand. */
  readonly where: string;
  readonly placeOf: (picture: number) => string;
  /** Writes the model's input. @throws UserError for a picture that can't be read */
  encode(picture: number, out: Float32Array, offset: number): void;
  /** A PNG or JPEG, as a caller of the model would send it. */
  fileOf(picture: number): Uint8Array;
}

/** Splits pictures by their content, and encodes them. @throws UserError for classes, leaks or pictures that can't be */
export function pictureDataset(
  { task, data }: Recipe,
  read: Pictures,
  { inherited, storage, log }: Pick<FullOptions, 'inherited' | 'storage' | 'log'>,
): Dataset {
  const { pictures, effects } = cleanPictures(read, data.clean ?? []);
  for (const effect of effects) log(effectLine(effect));
  const { contents, labels, firstTest, preprocessing, where, placeOf } = pictures;
  const digests = digestsOf(contents);
  const { ids, splitKeys } = idsFromDigests(digests);
  const splits = splitsByKey(data.split, { keys: splitKeys, labels, firstTest });
  const firstTwins = digests.firstRows();
  judgeLeakage(splits, firstTwins, { data, noun: 'picture', placeOf, nameOf: placeOf, log });
  const target = readTarget(labels, {
    task,
    inheritedClasses: inherited?.classes ?? null,
    splits,
    everyClass: data.split.stratify !== false,
    where,
    placeOf,
  });
  const labelName = data.label ?? 'label';
  return {
    ids,
    splits,
    target,
    labelName,
    carried: new Map(),
    preprocessing,
    inputs: storeInputs(ids.length, tensorSize(preprocessing), storage, (row, out, offset) =>
      pictures.encode(row, out, offset),
    ),
    sources: pictures.sources,
    instanceOf: (row) => ({ image: { b64: Buffer.from(pictures.fileOf(row)).toString('base64') } }),
    describe: () => dataReport({ splits, target, labelName, firstTwins, columns: [], effects }),
  };
}

/** Takes copies out. @throws UserError for cleaning that needs columns */
function cleanPictures(
  pictures: Pictures,
  steps: readonly CleaningStep[],
): { readonly pictures: Pictures; readonly effects: readonly Effect[] } {
  const ofColumns = steps.find((step) => step.kind !== 'drop_duplicates' || step.value.columns !== undefined);
  if (ofColumns)
    throw new UserError(
      `holds pictures, and "${ofColumns.kind}" in "data.clean" is for columns`,
      'Pictures can have "drop_duplicates: true".',
      pictures.where,
    );
  if (steps.length === 0) return { pictures, effects: [] };
  const { contents, labels, firstTest } = pictures;
  const all = new Int32Array(labels.length).map((_, row) => row);
  const kept = firstOfEach(all, (row) =>
    JSON.stringify([row < firstTest, sha256(contents[row]!), labels[row]!]),
  );
  const count = all.length - kept.length;
  const left: Pictures = {
    ...pictures,
    contents: Array.from(kept, (row) => contents[row]!),
    labels: Array.from(kept, (row) => labels[row]!),
    firstTest: kept.filter((row) => row < firstTest).length,
    placeOf: (picture) => pictures.placeOf(kept[picture]!),
    encode: (picture, out, offset) => pictures.encode(kept[picture]!, out, offset),
    fileOf: (picture) => pictures.fileOf(kept[picture]!),
  };
  return {
    pictures: left,
    effects: [{ step: 'drop_duplicates', columns: [], of: 'rows', count, splits: null, words: '' }],
  };
}
