import { Writable } from 'node:stream';

/** A stream that remembers what was written; with `columns` it says that it is a terminal. */
export function memoryStream(columns?: number) {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return Object.assign(stream, {
    isTTY: columns !== undefined,
    ...(columns === undefined ? {} : { columns }),
    text: () => text,
    lines: () => text.split('\n').slice(0, -1),
  });
}
