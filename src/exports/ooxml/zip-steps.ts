import { Zip, ZipDeflate } from 'fflate';
import { joined } from '../../edition/workbook/join-bytes';

/** A fixed time, in the clock of whoever makes the file: zip knows no time zone. */
export const mtime = new Date(1980, 0, 1);

/** A zip of these files, one packed in each step: packing a whole deck takes a slow machine longer than a click may wait. */
export function* zipSteps(files: ReadonlyMap<string, Uint8Array>): Generator<undefined, Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault !== null) throw fault;
    chunks.push(chunk);
  });
  for (const [path, body] of files) {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = mtime;
    zip.add(part);
    part.push(body, true);
    yield;
  }
  zip.end();
  return joined(chunks);
}
