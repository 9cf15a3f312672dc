export { byCodePoint, canonicalJson, type Json } from './canonical-json.js';
export { csvLine } from './csv.js';
export { makeFolders } from './folders.js';
export { jsonIn } from './json-in.js';
export { readTextIfThere } from './read.js';
export { sha256, sha256File } from './sha256.js';
export { TemporaryFile } from './temporary-file.js';
export { NotWritable } from './write-errors.js';
export { checkWritable, createFileExclusively, writeDirectoryWhole, writeFileWhole } from './write.js';
