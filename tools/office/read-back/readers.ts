import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a program that we did not write reads in a file. */
export interface Reading {
  /** Pages of print, or sheets. */
  readonly pages: number;
  readonly text: string;
}

const run = (program: string, args: readonly string[], seconds: number) =>
  spawnSync(program, args, { encoding: 'utf8', timeout: seconds * 1000, maxBuffer: 64 * 1024 * 1024 });

const answers = (program: string, ...args: readonly string[]): boolean => run(program, args, 60).status === 0;

/** Why LibreOffice can't read anything here; null where it can. */
export function whyNoLibreOffice(): string | null {
  for (const [program, ...args] of [
    ['soffice', '--version'],
    ['pdfinfo', '-v'],
    ['pdftotext', '-v'],
  ] as const)
    if (!answers(program, ...args)) return `there is no ${program}`;
  return null;
}

/** Prints files as PDF and reads pages and words of these, by the name of the file. What is missing could not be opened. */
export function readByLibreOffice(files: readonly string[], folder: string): ReadonlyMap<string, Reading> {
  const pdfs = join(folder, 'pdf');
  mkdirSync(pdfs, { recursive: true });
  // A profile of its own: a window of LibreOffice that is open would take the work and close nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const read = new Map<string, Reading>();
  // One kind after the other: two files of one name but another ending would give one PDF.
  for (const ending of ['pptx', 'xlsx', 'docx']) {
    const some = files.filter((file) => file.endsWith(ending));
    if (some.length === 0) continue;
    const out = join(pdfs, ending);
    run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', out, ...some], 900);
    for (const file of some) {
      const pdf = join(out, basename(file).replace(/\.\w+$/, '.pdf'));
      if (!existsSync(pdf)) continue;
      const pages = Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', [pdf], 60).stdout)?.[1] ?? 0);
      read.set(file, { pages, text: run('pdftotext', [pdf, '-'], 60).stdout });
    }
  }
  return read;
}

const scripts = {
  openpyxl: `import json,sys,openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cells = [str(c.value) for s in book for row in s.iter_rows() for c in row if c.value is not None]
print(json.dumps({"pages": len(book.sheetnames), "text": "\\n".join(cells)}))`,
  docx: `import json,sys,docx
d = docx.Document(sys.argv[1])
words = [p.text for p in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells]
print(json.dumps({"pages": len(d.sections), "text": "\\n".join(words)}))`,
} as const;

/** Modules of Python by the ending of what they read. */
export const pythonReaders = { xlsx: 'openpyxl', docx: 'docx' } as const;

/** PYTHON names another one; the system's own may have modules that the first on the path lacks. */
const pythons = [process.env.PYTHON ?? 'python3', '/usr/bin/python3', 'python'];

const pythonWith = (module: keyof typeof scripts): string | null =>
  pythons.find((python) => answers(python, '-c', `import ${module}`)) ?? null;

/** A reader of files by a module of Python, or why there is none. */
export function pythonReader(module: keyof typeof scripts): ((file: string) => Reading | string) | string {
  const python = pythonWith(module);
  if (python === null) return `no python3 with ${module}`;
  return (file) => {
    const { status, stdout, stderr } = run(python, ['-c', scripts[module], file], 120);
    return status === 0 ? (JSON.parse(stdout) as Reading) : (stderr.trim().split('\n').at(-1) ?? 'no answer');
  };
}
