import { readFileSync } from 'node:fs';
import { parseEdition } from '../../src/edition/parse-edition';
import type { EditionTexts } from '../../src/edition/texts';
import type { Edition } from '../../src/edition/types';
import { builtIn } from '../../src/editions/built-in';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { describeFault } from '../../src/format/edition-fault';

/** The edition of a file, or the one that is built in. Throws an Error that says what is wrong, where, and what to do. */
export function readEdition(file: string | null): {
  readonly edition: Edition;
  readonly texts: EditionTexts;
} {
  if (file === null) return { edition: builtIn, texts: builtInTexts };
  const read = parseEdition(jsonOf(file));
  if (read.ok) return read;
  const faults = read.faults.map((fault) => {
    const { where, what, toDo } = describeFault(fault, 'en');
    return `  ${where}: ${what} ${toDo}`;
  });
  throw new Error(
    `--edition ${file}: mend ${faults.length === 1 ? 'this fault' : 'these faults'} in it\n${faults.join('\n')}`,
  );
}

function jsonOf(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`--edition ${file}: there is no such file that can be read; check its path`);
  }
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new Error(`--edition ${file}: it is no JSON (${String(fault)}); save it again from the page`);
  }
}
