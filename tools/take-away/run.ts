import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFileName } from '../build/single-file-name';
import { type Options, readOptions, usage } from './options';
import { readEdition } from './read-edition';
import { writeFiles } from './write-files';

async function run({ out, edition: file, ...wanted }: Options): Promise<void> {
  const { edition, texts } = readEdition(file);
  // Without an address the files name the page in one file, which an office has on its disk.
  const address = wanted.address === '' ? singleFileName() : wanted.address;
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    throw new Error(`--out ${out}: no folder can be made there; name another one`);
  }
  for await (const { name, bytes } of writeFiles(edition, texts, { ...wanted, address })) {
    writeFileSync(join(out, name), bytes);
    console.log(`${join(out, name)}  ${Math.ceil(bytes.length / 1000)} KB`);
  }
}

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(usage);
else
  try {
    await run(readOptions(args, new Date()));
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    console.error(`\n${usage}`);
    process.exitCode = 1;
  }
