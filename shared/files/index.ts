export { byCodePoint, canonicalJson, type Json } from './canonical-json.js';
export { csvLine } from './csv.js';
export { sha256, sha256File } from './sha256.js';
export { createFileExclusively, writeDirectoryWhole, writeFileWhole } from './write.js';
