import { Inflate } from 'fflate';
import { joined } from '../../../edition/workbook/join-bytes';
import { crcOf } from './crc';

/** Sizes beyond which nothing is read, in bytes and entries. */
const packageLimits = { file: 5_000_000, inflated: 40_000_000, entries: 200 } as const;

/** Why a file can't be read at all; `found` and `detail` as in `WorkbookFault`. */
export class PackageFault extends Error {
  constructor(
    readonly kind: 'not-a-workbook' | 'too-big' | 'damaged' | 'doctype' | 'sheet-missing',
    readonly found: string,
    readonly detail: string,
  ) {
    super(kind);
  }
}

interface Entry {
  readonly method: number;
  readonly packed: Uint8Array;
  readonly crc: number;
}

/** The parts of a file of Office. A part is inflated when it is read, and what is inflated is counted over all of them. */
export class PackageReader {
  private inflated = 0;

  constructor(private readonly entries: ReadonlyMap<string, Entry>) {}

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of a part, some ten thousand characters in each step. */
  *textOf(name: string): Generator<undefined, string> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new PackageFault('damaged', '', name);
    const chunks: Uint8Array[] = [];
    if (entry.method === 0) {
      this.count(entry.packed.length);
      chunks.push(entry.packed);
    } else if (entry.method === 8) {
      const inflate = new Inflate((chunk) => {
        // The sizes that the file says are never believed.
        this.count(chunk.length);
        chunks.push(chunk);
      });
      for (let at = 0; at < entry.packed.length; at += step) {
        const end = at + step;
        try {
          inflate.push(entry.packed.subarray(at, end), end >= entry.packed.length);
        } catch (fault) {
          throw fault instanceof PackageFault ? fault : new PackageFault('damaged', '', name);
        }
        yield;
      }
    } else throw new PackageFault('damaged', '', name);
    const bytes = joined(chunks);
    if (crcOf(bytes) !== entry.crc) throw new PackageFault('damaged', '', name);
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  }

  private count(length: number): void {
    this.inflated += length;
    if (this.inflated > packageLimits.inflated) throw new PackageFault('too-big', '', 'inflated');
  }
}

/** Packed bytes in one step; they may become a thousand times as many. */
const step = 4096;

/** Opens an .xlsx file. Throws `PackageFault` for anything else, with the name of what it is instead. */
export function openPackage(bytes: Uint8Array): PackageReader {
  if (bytes.length > packageLimits.file) throw new PackageFault('too-big', '', 'file');
  const other = otherThanZip(bytes);
  if (other !== null) throw new PackageFault('not-a-workbook', other, '');
  const entries = directoryOf(bytes);
  if (!entries.has('xl/workbook.xml')) {
    const names = [...entries.keys()];
    const found = names.some((name) => name.startsWith('word/'))
      ? 'docx'
      : names.some((name) => name.startsWith('ppt/'))
        ? 'pptx'
        : names.includes('mimetype')
          ? 'ods'
          : names.some((name) => name.endsWith('.bin') && name.startsWith('xl/'))
            ? 'xlsb'
            : 'zip';
    throw new PackageFault('not-a-workbook', found, '');
  }
  return new PackageReader(entries);
}

/** What the first bytes say that it is; null for a zip. */
function otherThanZip(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'empty';
  const begins = (...signs: readonly number[]) => signs.every((sign, i) => bytes[i] === sign);
  if (begins(0x50, 0x4b, 3, 4)) return null;
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    // A container of the Office of old times; the names in its directory are of two bytes each.
    const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    if (text.includes('EncryptedPackage')) return 'encrypted';
    if (text.includes('WordDocument')) return 'doc';
    return /Workbook|Book/.test(text) ? 'xls' : 'ole';
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  const head = bytes.subarray(0, 4000);
  if (head.includes(0)) return 'other';
  const text = new TextDecoder().decode(head).trimStart();
  if (/^[[{]/.test(text)) return 'json';
  if (text.startsWith('<')) return 'html';
  return /[,，\t;]/.test(text) ? 'csv' : 'text';
}

/** Reads the directory at the end of a zip. */
function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const damaged = (name = '') => new PackageFault('damaged', '', name);
  if (end === null) throw damaged();
  const count = view.getUint16(end + 10, true);
  if (count > packageLimits.entries) throw new PackageFault('too-big', String(count), 'entries');
  const entries = new Map<string, Entry>();
  try {
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw damaged();
      const flags = view.getUint16(at + 8, true);
      const packedSize = view.getUint32(at + 20, true);
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const local = view.getUint32(at + 42, true);
      if ((flags & 1) !== 0) throw new PackageFault('not-a-workbook', 'encrypted', '');
      if (view.getUint32(local, true) !== 0x04034b50 || entries.has(name)) throw damaged(name);
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (from + packedSize > bytes.length) throw damaged(name);
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        packed: bytes.subarray(from, from + packedSize),
        crc: view.getUint32(at + 16, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (fault) {
    // Beyond the end of the bytes.
    throw fault instanceof PackageFault ? fault : damaged();
  }
  return entries;
}

/** Where the directory's own end stands: at the end of the file, before a remark of at most 64 KB. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}
