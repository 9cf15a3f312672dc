import { fstatSync, readSync } from 'node:fs';
import { UserError } from '../../../errors/index.js';

interface Format {
  readonly begins: string;
  readonly what: string;
  readonly mend: string;
}

/** What files begin with that no CSV begins with, blanks left out. */
const FORMATS: readonly Format[] = [
  { begins: 'PAR1', what: 'is a Parquet file by its content', mend: 'Let its name end in .parquet.' },
  {
    begins: '{"',
    what: 'is JSON by its content',
    mend: 'Write one flat object a line, and let its name end in .jsonl.',
  },
  {
    begins: '[{',
    what: 'is a JSON array by its content, and JSON Lines is expected',
    mend: 'Write one flat object a line, without brackets and commas around them, and let its name end in .jsonl.',
  },
  { begins: '\x1f\x8b', what: 'is compressed with gzip', mend: 'Unpack it.' },
  { begins: 'PK\x03\x04', what: 'is a ZIP archive, as spreadsheets are', mend: 'Save the table as CSV.' },
];

/** Enough for some blanks. */
const BEGINNING_BYTES = 256;

/** @throws UserError for a file that is to be read as CSV and is something else by its first bytes */
export function refuseOtherFormat(descriptor: number, path: string): void {
  // A pipe can't be read twice.
  if (!fstatSync(descriptor).isFile()) return;
  const bytes = Buffer.alloc(BEGINNING_BYTES);
  const start = bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, bytes.length, 0));
  const dense = start.replace(/^\xef\xbb\xbf/, '').replace(/\s+/g, '');
  const other = FORMATS.find(({ begins }) => dense.startsWith(begins));
  if (other) throw new UserError(other.what, other.mend, path);
}
