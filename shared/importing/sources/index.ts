import { stat } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { UserError } from '../../errors/index.js';
import { openSafetensors } from './safetensors.js';
import type { Source } from './source.js';
import { openTfjs } from './tfjs.js';

export { readSourceText } from './read-file.js';
export type { Source, SourceTensor } from './source.js';

const FROM_KERAS =
  'Write its weights as safetensors and its layers as JSON, in Python: "save_file({w.path: w.numpy() for w in model.weights}, \'model.safetensors\')" and "model.to_json()"; then give the JSON as "model".';
const FROM_PYTORCH =
  'Write its weights as safetensors, in Python: "save_file(model.state_dict(), \'model.safetensors\')".';

/** What is known of formats that are not read. */
const OTHERS: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  '.keras': ['is an archive of Keras, which is not read', FROM_KERAS],
  '.h5': ['is HDF5, which is not read', FROM_KERAS],
  '.hdf5': ['is HDF5, which is not read', FROM_KERAS],
  '.pb': ['is a graph of TensorFlow, which has no layers', 'Import the Keras model that it was made from.'],
  '.pt': ['is a pickle of PyTorch, which can run code when it is opened', FROM_PYTORCH],
  '.pth': ['is a pickle of PyTorch, which can run code when it is opened', FROM_PYTORCH],
  '.bin': ['holds weights without their names', 'Name the model.json beside it, or a safetensors file.'],
  '.onnx': ['is a graph of ONNX, which has no layers', 'Import the model that it was made from.'],
};

/**
 * Opens a model made elsewhere: a folder with TensorFlow.js' model.json, that file itself, or a safetensors file.
 *
 * @param uri  as the lineage calls it, with "/"
 * @throws UserError for anything else, with the way to something that is read
 */
export async function openSource(path: string, uri: string): Promise<Source> {
  const status = await stat(path).catch(() => null);
  if (!status)
    throw new UserError('is not there', 'Name a model.json, its folder, or a safetensors file.', path);
  if (status.isDirectory()) return openFolder(path, uri);
  const extension = extname(path).toLowerCase();
  if (extension === '.safetensors') return openSafetensors(path, uri);
  if (extension === '.json') return openTfjs(path, uri);
  const [what, mend] = OTHERS[extension] ?? [
    'is no model that is read here',
    "Name TensorFlow.js' model.json, its folder, or a safetensors file.",
  ];
  throw new UserError(what, mend, path);
}

async function openFolder(path: string, uri: string): Promise<Source> {
  if (await stat(join(path, 'manifest.json')).catch(() => null))
    throw new UserError('is a package already', 'Name it in "inherit: {from: …}" of a recipe.', path);
  const model = join(path, 'model.json');
  if (await stat(model).catch(() => null)) return openTfjs(model, posix.join(uri, 'model.json'));
  const graph = await stat(join(path, 'saved_model.pb')).catch(() => null);
  const [what, mend] = graph ? OTHERS['.pb']! : ['holds no model.json', 'Name the file itself.'];
  throw new UserError(what, mend, path);
}
