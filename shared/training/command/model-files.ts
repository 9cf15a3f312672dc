import { lstat, open, readdir } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { UserError } from '../../errors/index.js';
import { byCodePoint } from '../../files/index.js';
import {
  fileContent,
  FORMATS,
  pathFault,
  SAFETENSORS,
  type Format,
  type NewFile,
} from '../../package/index.js';

/** The files of a model that a command made. */
export interface ModelFiles {
  readonly files: readonly NewFile[];
  /** Without what only goes with a model, such as a tokenizer's vocabulary. */
  readonly formats: readonly Format[];
  /** Path of the file that a reader begins with: the first of the first format. */
  readonly entry: string;
}

const MOST_FILES = 10_000;
/** Texts that go with a model, and are none. */
const COMPANIONS: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.yml': 'application/yaml',
  '.yaml': 'application/yaml',
};
/** First field of an ONNX file: ir_version, field 1 as a varint (onnx.proto, ModelProto). */
const ONNX_START = 0x08;

/**
 * Everything below model/, with digests.
 * @param out  what the command wrote
 * @throws UserError for a folder without files, a link, a device, or a name that may not stand in a package
 */
export async function collectModel(out: string): Promise<ModelFiles> {
  const paths = (await walk(out, 'model')).sort(byCodePoint);
  if (paths.length === 0)
    throw new UserError('holds no file', 'Write the model into it.', join(out, 'model'));
  const collected: { readonly file: NewFile; readonly format: Format | null }[] = [];
  for (const path of paths) collected.push(await collect(out, path));
  const known = collected.filter(({ format }) => format !== null);
  const models = known.length > 0 ? known : [{ ...collected[0]!, format: 'other' as const }];
  const formats = FORMATS.filter((format) => models.some((one) => one.format === format));
  return {
    files: collected.map(({ file }) => file),
    formats,
    entry: models.find(({ format }) => format === formats[0])!.file.path,
  };
}

async function walk(out: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(out, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    const where = join(out, path);
    if (entry.isDirectory()) found.push(...(await walk(out, path)));
    else if (!entry.isFile() || (await lstat(where)).nlink > 1)
      throw new UserError(
        `is ${entry.isFile() || entry.isSymbolicLink() ? 'a link' : 'no plain file'}, and a package holds plain files only`,
        'Have the command copy what it names into model/.',
        where,
      );
    else found.push(checked(path, where));
    if (found.length > MOST_FILES)
      throw new UserError(`holds more than ${MOST_FILES} files`, 'Pack them.', join(out, folder));
  }
  return found;
}

function checked(path: string, where: string): string {
  const fault = pathFault(path);
  if (!fault) return path;
  throw new UserError(
    `can't stand in a package: its path ${fault}`,
    'Have the command name it otherwise.',
    where,
  );
}

async function collect(out: string, path: string): Promise<{ file: NewFile; format: Format | null }> {
  const from = join(out, path);
  const format = await formatOf(from);
  const file: NewFile = {
    path,
    role: format === 'safetensors' ? 'weights' : 'model',
    mediaType: COMPANIONS[extname(path).toLowerCase()] ?? 'application/octet-stream',
    content: fileContent(from),
  };
  return { file, format };
}

/** Null for a text that goes with a model. */
async function formatOf(path: string): Promise<Format | null> {
  const extension = extname(path).toLowerCase();
  if (extension in COMPANIONS) return null;
  if (path.endsWith(SAFETENSORS)) return 'safetensors';
  return extension === '.onnx' && (await firstByte(path)) === ONNX_START ? 'onnx' : 'other';
}

async function firstByte(path: string): Promise<number | undefined> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(1), 0, 1, 0);
    return bytesRead === 1 ? buffer[0] : undefined;
  } finally {
    await file.close();
  }
}
